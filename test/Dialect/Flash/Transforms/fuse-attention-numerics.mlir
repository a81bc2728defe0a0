// RUN: flash-opt %s --fuse-attention=numerics=strict | FileCheck %s --check-prefixes=CHECK,STRICT
// RUN: flash-opt %s --fuse-attention | FileCheck %s --check-prefixes=CHECK,STANDARD
// RUN: flash-opt %s --fuse-attention=numerics=standard | FileCheck %s --check-prefixes=CHECK,STANDARD
// RUN: flash-opt %s --fuse-attention=numerics=fast | FileCheck %s --check-prefixes=CHECK,FAST
// RUN: not flash-opt %s --fuse-attention=numerics=exact 2>&1 | FileCheck %s --check-prefix=UNKNOWN

// The level is the attention's; under strict P keeps the type that the graph
// multiplies it in (docs/Numerics.md, N4).

// UNKNOWN: exact

// CHECK-LABEL: func.func @f(
// STRICT:   flash.attention {{.*}} numerics = #flash.numerics<strict>, prob_type = f32
// STANDARD: flash.attention
// STANDARD-NOT: numerics =
// STANDARD: prob_type = f16
// FAST:     flash.attention {{.*}} numerics = #flash.numerics<fast>, prob_type = f16
// CHECK-NOT: linalg.contract
#pm = affine_map<(m, e, n) -> (m, n)>
#vm = affine_map<(m, e, n) -> (n, e)>
#om = affine_map<(m, e, n) -> (m, e)>
func.func @f(%q: tensor<8x4xf16>, %kt: tensor<4x6xf16>, %v: tensor<6x5xf16>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf16>, tensor<4x6xf16>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.contract indexing_maps = [#pm, #vm, #om] ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf16>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// A factor of Q that is no power of two is one of the scores, but under strict.
// One that is a power of two always is (N5).

// CHECK-LABEL: func.func @scaled_operands(
// STRICT:     %[[THIRD:.*]] = arith.constant 3.000000e-01 : f32
// STRICT:     %[[Q:.*]] = linalg.generic
// STRICT:       arith.mulf %{{.*}}, %[[THIRD]]
// STRICT:     %[[SCALE:.*]] = arith.constant 2.500000e-01 : f32
// STRICT:     flash.attention scale(%[[SCALE]] : f32) ins(%[[Q]],
// STANDARD:   %[[SCALE:.*]] = arith.constant 7.500000e-02
// STANDARD:   flash.attention scale(%[[SCALE]] : f32) ins(%arg0,
#id = affine_map<(m, d) -> (m, d)>
func.func @scaled_operands(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %third = arith.constant 0.3 : f32
  %quarter = arith.constant 0.25 : f32
  %qe = tensor.empty() : tensor<8x4xf32>
  %ke = tensor.empty() : tensor<4x6xf32>
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %qs = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%q : tensor<8x4xf32>) outs(%qe : tensor<8x4xf32>) {
  ^bb0(%a: f32, %out: f32):
    %x = arith.mulf %a, %third : f32
    linalg.yield %x : f32
  } -> tensor<8x4xf32>
  %ks = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%kt : tensor<4x6xf32>) outs(%ke : tensor<4x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %x = arith.mulf %a, %quarter : f32
    linalg.yield %x : f32
  } -> tensor<4x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%qs, %ks : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}
