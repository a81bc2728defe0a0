// RUN: flash-opt %s --split-input-file --fuse-attention --canonicalize | FileCheck %s

// One function per rule of docs/Rules.md: a spelling that needs it fuses.
// fuse-attention-softmax.test runs each, fused and unfused.

// E2: 10^x = exp(x·ln 10).

// CHECK-LABEL: @power_of_ten
// CHECK: %[[LN10:.+]] = arith.constant 2.302585
// CHECK: flash.attention scale(%[[LN10]]
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @power_of_ten(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %ten = arith.constant 10.0 : f32
    %x = arith.subf %a, %b : f32
    %y = math.powf %ten, %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// A bias that is a softmax of its own is read as a whole.

// CHECK-LABEL: @softmax_as_bias
// CHECK: %[[BIAS:.+]] = linalg.softmax
// CHECK: flash.attention {{.*}}aux(%[[BIAS]]
func.func @softmax_as_bias(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %b: tensor<8x6xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %bias = linalg.softmax dimension(1) ins(%b : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.add ins(%s, %bias : tensor<8x6xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%t : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// G2: |x| = x where x >= 0, of weights that are masked by a product.

// CHECK-LABEL: @norm_of_masked_exponentials
// CHECK-NOT: linalg
// CHECK: flash.attention
// CHECK-NOT: linalg
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @norm_of_masked_exponentials(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %w = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %m = linalg.index 0 : index
    %n = linalg.index 1 : index
    %keep = arith.cmpi ule, %n, %m : index
    %bit = arith.uitofp %keep : i1 to f32
    %x = math.exp %a : f32
    %y = arith.mulf %x, %bit : f32
    %z = math.absf %y : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%w : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%w, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// E3: expm1(x) + 1 = exp(x).

// CHECK-LABEL: @expm1
// CHECK-NOT: linalg
// CHECK: flash.attention
// CHECK-NOT: linalg
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @expm1(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.expm1 %x : f32
    %z = arith.addf %y, %one : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// E4: exp(a − log x) = exp(a) / x; and E1.

// CHECK-LABEL: @logsumexp
// CHECK-NOT: linalg
// CHECK: flash.attention
// CHECK-NOT: linalg
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @logsumexp(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %l, %m : tensor<8x6xf32>, tensor<8xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %out: f32):
    %x = math.log %b : f32
    %y = arith.addf %x, %c : f32
    %z = arith.subf %a, %y : f32
    %w = math.exp %z : f32
    linalg.yield %w : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// E4: exp(log x) = x.

// CHECK-LABEL: @log_softmax
// CHECK-NOT: linalg
// CHECK: flash.attention
// CHECK-NOT: linalg
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @log_softmax(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    %y = math.log %x : f32
    %z = math.exp %y : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// E2, E4: exp2(a − log2 x) = exp2(a) / x.

// CHECK-LABEL: @log2_exp2
// CHECK: flash.attention
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @log2_exp2(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp2 %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %l, %m : tensor<8x6xf32>, tensor<8xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %out: f32):
    %x = math.log2 %b : f32
    %y = arith.addf %x, %c : f32
    %z = arith.subf %a, %y : f32
    %w = math.exp2 %z : f32
    linalg.yield %w : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// E5: max(a, b) + log1p(exp(−|a − b|)) = log(exp a + exp b); S1: a sink.

// CHECK-LABEL: @logaddexp
// CHECK: flash.attention
// CHECK-SAME: sink(%{{.+}} : tensor<f32>)
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @logaddexp(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %sink: tensor<f32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #row, #none, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %l, %m, %sink : tensor<8x6xf32>, tensor<8xf32>, tensor<8xf32>, tensor<f32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %k: f32, %out: f32):
    %x0 = math.log %b : f32
    %x = arith.addf %x0, %c : f32
    %h = arith.maximumf %x, %k : f32
    %d = arith.subf %x, %k : f32
    %ab = math.absf %d : f32
    %ng = arith.negf %ab : f32
    %ex = math.exp %ng : f32
    %lg = math.log1p %ex : f32
    %lse = arith.addf %h, %lg : f32
    %z = arith.subf %a, %lse : f32
    %w = math.exp %z : f32
    linalg.yield %w : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// E6: r·(a − b) = r·a − r·b, for a run-time r.

// CHECK-LABEL: @temperature
// CHECK: flash.attention scale(
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @temperature(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %t: f32) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = arith.mulf %x, %t : f32
    %z = math.exp %y : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// M1: [c]·exp(x) = exp(select(c, x, −∞)); the mask as a number.

// CHECK-LABEL: @masked_exponentials
// CHECK: flash.attention
// CHECK: mask_mod
// CHECK: arith.cmpi
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @masked_exponentials(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    %k = arith.uitofp %c : i1 to f32
    %z = arith.mulf %y, %k : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// M1: [c]·exp(x) = exp(select(c, x, −∞)); a condition of the row: rows where it does not hold are empty.

// CHECK-LABEL: @masked_rows
// CHECK: flash.attention
// CHECK: mask_mod
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @masked_rows(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %keep: tensor<8xi1>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m, %keep : tensor<8x6xf32>, tensor<8xf32>, tensor<8xi1>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: i1, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    %k = arith.uitofp %c : i1 to f32
    %z = arith.mulf %y, %k : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// R1: a maximum is one however it is chosen.

// CHECK-LABEL: @maximum_by_comparison
// CHECK-NOT: linalg.reduce
// CHECK: flash.attention
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @maximum_by_comparison(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
    (%a: f32, %b: f32) {
      %c = arith.cmpf olt, %b, %a : f32
      %x = arith.select %c, %a, %b : f32
      linalg.yield %x : f32
    }
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    %k = arith.uitofp %c : i1 to f32
    %z = arith.mulf %y, %k : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// M1: [c]·exp(x) = exp(select(c, x, −∞)); the mask as a choice of 0 and 1.

// CHECK-LABEL: @masked_by_zero_or_one
// CHECK: flash.attention
// CHECK: mask_mod
// CHECK: arith.cmpi
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @masked_by_zero_or_one(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %c = arith.cmpi sgt, %j, %i : index
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    %k = arith.select %c, %zero, %one : f32
    %z = arith.mulf %y, %k : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// M2: a mask that zeroes numerator and weights alike cancels; where it does, the scores may differ.

// CHECK-LABEL: @masked_again
// CHECK: flash.attention
// CHECK: mask_mod
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @masked_again(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %big = arith.constant -1.0e9 : f32
    %w = arith.select %c, %a, %big : f32
    %x = arith.subf %w, %b : f32
    %y = math.exp %x : f32
    %z = arith.select %c, %y, %zero : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %l, %m : tensor<8x6xf32>, tensor<8xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %d: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %w = arith.subf %a, %d : f32
    %y = math.exp %w : f32
    %x = arith.divf %y, %b : f32
    %z = arith.select %c, %x, %zero : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// Q1: Σ_n w·r = r·Σ_n w; r cancels.

// CHECK-LABEL: @renormalised
// CHECK-COUNT-1: flash.attention
// CHECK-NOT: flash.attention
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @renormalised(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p0 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %c = arith.cmpi sle, %j, %i : index
    %x = arith.divf %a, %b : f32
    %z = arith.select %c, %x, %zero : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %l2 = linalg.reduce { arith.addf } ins(%p0 : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p0, %l2 : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// Q1: softmax(s)² / Σ softmax(s)² = softmax(2·s).

// CHECK-LABEL: @power_of_softmax
// CHECK: flash.attention
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @power_of_softmax(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p0 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    %z = arith.mulf %x, %x : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %l2 = linalg.reduce { arith.addf } ins(%p0 : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p0, %l2 : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// R1: a mean of the scores cancels.

// CHECK-LABEL: @minus_mean
// CHECK-NOT: linalg
// CHECK: flash.attention
// CHECK-NOT: linalg
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @minus_mean(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.addf } ins(%s : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %six = arith.constant 6.0 : f32
    %d = arith.divf %b, %six : f32
    %x = arith.subf %a, %d : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// S1: Σ exp(s − t) + exp(x − t) has the sink x, t = s > x ? s : x.

// CHECK-LABEL: @sink_selected_maximum
// CHECK: flash.attention
// CHECK-SAME: sink(%{{.+}} : tensor<f32>)
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @sink_selected_maximum(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %sink: tensor<f32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %mm = linalg.generic {indexing_maps = [affine_map<(m) -> (m)>, affine_map<(m) -> ()>, affine_map<(m) -> (m)>], iterator_types = ["parallel"]}
      ins(%m, %sink : tensor<8xf32>, tensor<f32>) outs(%re : tensor<8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %c = arith.cmpf ogt, %a, %b : f32
    %x = arith.select %c, %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8xf32>
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %mm : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #row, #none, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l, %mm, %sink : tensor<8x6xf32>, tensor<8xf32>, tensor<8xf32>, tensor<f32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %t: f32, %k: f32, %out: f32):
    %w = arith.subf %k, %t : f32
    %x = math.exp %w : f32
    %y = arith.addf %b, %x : f32
    %z = arith.divf %a, %y : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// S2: Σ exp(s) + ε has the sink log ε.

// CHECK-LABEL: @plus_epsilon
// CHECK: dense<-6.9
// CHECK: flash.attention
// CHECK-SAME: sink(
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @plus_epsilon(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %e = linalg.exp ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %eps = arith.constant 1.0e-3 : f32
    %x = arith.addf %b, %eps : f32
    %z = arith.divf %a, %x : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// S3: Σ exp(s − max s) ≥ 1, to which f32 adds less than 2⁻²⁴ without a trace.

// CHECK-LABEL: @negligible_epsilon
// CHECK: flash.attention
// CHECK-NOT: sink
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @negligible_epsilon(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %eps = arith.constant 1.0e-9 : f32
    %x = arith.addf %b, %eps : f32
    %z = arith.divf %a, %x : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// G2: max(Σ, ε) = Σ where Σ ≥ 1.

// CHECK-LABEL: @clamped_sum
// CHECK-NOT: linalg
// CHECK: flash.attention
// CHECK-NOT: linalg
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @clamped_sum(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %eps = arith.constant 1.0e-6 : f32
    %x = arith.maximumf %b, %eps : f32
    %z = arith.divf %a, %x : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// G2: the p-norm of exponentials for p = 1, as F.normalize computes it.

// CHECK-LABEL: @norm_of_exponentials
// CHECK-NOT: linalg
// CHECK: flash.attention
// CHECK-NOT: linalg
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @norm_of_exponentials(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) {
  ^bb0(%a: f32, %acc: f32):
    %x = math.absf %a : f32
    %y = math.powf %x, %one : f32
    %z = arith.addf %acc, %y : f32
    linalg.yield %z : f32
  } -> tensor<8xf32>
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %eps = arith.constant 1.0e-6 : f32
    %x = arith.maximumf %b, %eps : f32
    %z = arith.divf %a, %x : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// G1: a guard that no row with a key meets; G3: an empty row's sum is 0, and 0 / 1 = 0.

// CHECK-LABEL: @guarded_maximum
// CHECK: flash.attention
// CHECK-SAME: empty_row = #flash.empty_row<zero>
// CHECK: mask_mod
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @guarded_maximum(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %keep: tensor<6xi1>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %keep : tensor<8x6xf32>, tensor<6xi1>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %k: i1, %out: f32):
    %x = arith.select %k, %a, %inf : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%t : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%t, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %top = arith.constant 0x7F800000 : f32
    %ab = math.absf %b : f32
    %f = arith.cmpf one, %ab, %top : f32
    %g = arith.select %f, %b, %zero : f32
    %x = arith.subf %a, %g : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %isz = arith.cmpf oeq, %b, %zero : f32
    %x = arith.select %isz, %one, %b : f32
    %z = arith.divf %a, %x : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// G1, G3: NaN and infinities are replaced; only an empty row has a NaN.

// CHECK-LABEL: @nan_to_num
// CHECK: flash.attention
// CHECK-SAME: empty_row = #flash.empty_row<zero>
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @nan_to_num(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %keep: tensor<6xi1>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %keep : tensor<8x6xf32>, tensor<6xi1>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %k: i1, %out: f32):
    %x = arith.select %k, %a, %inf : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %p0 = linalg.softmax dimension(1) ins(%t : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p0 : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %top = arith.constant 0x7F800000 : f32
    %huge = arith.constant 3.40282347E+38 : f32
    %n = arith.cmpf uno, %a, %a : f32
    %x = arith.select %n, %zero, %a : f32
    %i = arith.cmpf oeq, %x, %top : f32
    %y = arith.select %i, %huge, %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// G3: a row without any kept key is set to zero.

// CHECK-LABEL: @any_key_is_kept
// CHECK: flash.attention
// CHECK-SAME: empty_row = #flash.empty_row<zero>
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @any_key_is_kept(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %keep: tensor<6xi1>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %false = arith.constant false
  %be = tensor.empty() : tensor<i1>
  %bz = linalg.fill ins(%false : i1) outs(%be : tensor<i1>) -> tensor<i1>
  %any = linalg.reduce { arith.ori } ins(%keep : tensor<6xi1>) outs(%bz : tensor<i1>) dimensions = [0]
  %t = linalg.generic {indexing_maps = [#id, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %keep : tensor<8x6xf32>, tensor<6xi1>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %k: i1, %out: f32):
    %x = arith.select %k, %a, %inf : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %p0 = linalg.softmax dimension(1) ins(%t : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.generic {indexing_maps = [#id, #none, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p0, %any : tensor<8x6xf32>, tensor<i1>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %n: i1, %out: f32):
    %x = arith.select %n, %a, %zero : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// P1: what depends on the key becomes prob_mod.

// CHECK-LABEL: @dropout
// CHECK: flash.attention
// CHECK-SAME: aux(%{{.+}} : tensor<8x6xi1>)
// CHECK: prob_mod
// CHECK: arith.mulf
// CHECK: arith.select
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @dropout(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %keep: tensor<8x6xi1>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l, %keep : tensor<8x6xf32>, tensor<8xf32>, tensor<8x6xi1>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %k: i1, %out: f32):
    %x = arith.divf %a, %b : f32
    %two = arith.constant 2.0 : f32
    %y = arith.mulf %x, %two : f32
    %z = arith.select %k, %y, %zero : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// P2: what does not depend on the key leaves by the output.

// CHECK-LABEL: @row_gate
// CHECK: %[[O:.+]] = flash.attention
// CHECK-NOT: prob_mod
// CHECK: linalg.generic
// CHECK-SAME: ins(%[[O]], %{{.+}} : tensor<8x5xf32>, tensor<8xf32>)
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @row_gate(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %gate: tensor<8xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l, %gate : tensor<8x6xf32>, tensor<8xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %k: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    %z = arith.mulf %x, %k : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// D1: a division after the product, through a factor in between.

// CHECK-LABEL: @divided_last
// CHECK: %[[O:.+]] = flash.attention
// CHECK: linalg.generic
// CHECK: arith.mulf
// CHECK-NOT: arith.divf
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @divided_last(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %gate: tensor<5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %o = linalg.matmul ins(%e, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %f = linalg.generic {indexing_maps = [#id, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%o, %gate : tensor<8x5xf32>, tensor<5xf32>) outs(%oe : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.mulf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x5xf32>
  %d = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%f, %l : tensor<8x5xf32>, tensor<8xf32>) outs(%oe : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %y = arith.divf %one, %b : f32
    %x = arith.mulf %a, %y : f32
    linalg.yield %x : f32
  } -> tensor<8x5xf32>
  return %d : tensor<8x5xf32>
}

// -----

// G3: rows 0 to 3 are empty; row 0 is 0, as none of its keys is selected, the
// others are NaN.

// CHECK-LABEL: @dropped_empty_row
// CHECK: %[[O:.+]] = flash.attention
// CHECK-NOT: empty_row
// CHECK: prob_mod
// CHECK: %[[ANY:.+]] = linalg.generic
// CHECK-SAME: iterator_types = ["parallel", "reduction"]
// CHECK: arith.ori
// CHECK: linalg.generic
// CHECK-SAME: ins(%[[O]], %[[ANY]] : tensor<8x5xf32>, tensor<8xi1>)
// CHECK: arith.select
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#none = affine_map<(m, n) -> ()>
func.func @dropped_empty_row(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %three = arith.constant 3 : index
    %k = arith.addi %j, %three : index
    %c = arith.cmpi slt, %k, %i : index
    %x = arith.select %c, %a, %inf : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %p0 = linalg.softmax dimension(1) ins(%t : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p0 : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %k = arith.cmpi slt, %j, %i : index
    %x = arith.select %k, %a, %zero : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// G3: a factor of 0 leaves the NaN.

// CHECK-LABEL: @multiplied_empty_row
// CHECK: flash.attention
// CHECK: prob_mod
// CHECK-NOT: linalg.generic
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#none = affine_map<(m, n) -> ()>
func.func @multiplied_empty_row(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %three = arith.constant 3 : index
    %k = arith.addi %j, %three : index
    %c = arith.cmpi slt, %k, %i : index
    %x = arith.select %c, %a, %inf : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %p0 = linalg.softmax dimension(1) ins(%t : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p0 : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %k = arith.cmpi slt, %j, %i : index
    %f = arith.uitofp %k : i1 to f32
    %x = arith.mulf %a, %f : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// G3: a condition of the row that selects: rows 0 and 1 are 0, 2 and 3 NaN.

// CHECK-LABEL: @selected_row
// CHECK: flash.attention
// CHECK: linalg.generic
// CHECK: arith.select
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#none = affine_map<(m, n) -> ()>
func.func @selected_row(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %three = arith.constant 3 : index
    %k = arith.addi %j, %three : index
    %c = arith.cmpi slt, %k, %i : index
    %x = arith.select %c, %a, %inf : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %p0 = linalg.softmax dimension(1) ins(%t : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p0 : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %two = arith.constant 2 : index
    %k = arith.cmpi sge, %i, %two : index
    %x = arith.select %k, %a, %zero : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// G3: one that multiplies: rows 0 to 3 are NaN.

// CHECK-LABEL: @multiplied_row
// CHECK: flash.attention
// CHECK: linalg.generic
// CHECK: %[[F:.+]] = arith.select %{{.+}}, %{{.+}}, %{{.+}} : f32
// CHECK: arith.mulf %{{.+}}, %[[F]]
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#none = affine_map<(m, n) -> ()>
func.func @multiplied_row(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %three = arith.constant 3 : index
    %k = arith.addi %j, %three : index
    %c = arith.cmpi slt, %k, %i : index
    %x = arith.select %c, %a, %inf : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %p0 = linalg.softmax dimension(1) ins(%t : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p0 : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %two = arith.constant 2 : index
    %k = arith.cmpi sge, %i, %two : index
    %f = arith.uitofp %k : i1 to f32
    %x = arith.mulf %a, %f : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// G3: a mask that is a minimum, and selects again: rows 0 to 3 are 0.

// CHECK-LABEL: @minimum_again
// CHECK: flash.attention
// CHECK-SAME: empty_row = #flash.empty_row<zero>
// CHECK-NOT: linalg.generic
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#none = affine_map<(m, n) -> ()>
func.func @minimum_again(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %three = arith.constant 3 : index
    %k = arith.addi %j, %three : index
    %c = arith.cmpi slt, %k, %i : index
    %plus = arith.constant 0x7F800000 : f32
    %bound = arith.select %c, %plus, %inf : f32
    %x = arith.minimumf %a, %bound : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %p0 = linalg.softmax dimension(1) ins(%t : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p0 : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %three = arith.constant 3 : index
    %n = arith.addi %j, %three : index
    %k = arith.cmpi slt, %n, %i : index
    %x = arith.select %k, %a, %zero : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// S1, G3: the maximum is of the scores alone: rows 0 to 3 are NaN in spite of the
// sink.

// CHECK-LABEL: @sink_of_empty_row
// CHECK: flash.attention
// CHECK-SAME: sink(
// CHECK-SAME: empty_row = #flash.empty_row<nan_despite_sink>
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#none = affine_map<(m, n) -> ()>
func.func @sink_of_empty_row(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %sink: tensor<f32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %three = arith.constant 3 : index
    %k = arith.addi %j, %three : index
    %c = arith.cmpi slt, %k, %i : index
    %x = arith.select %c, %a, %inf : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%t : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%t, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #row, #none, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l, %m, %sink : tensor<8x6xf32>, tensor<8xf32>, tensor<8xf32>, tensor<f32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %t0: f32, %k: f32, %out: f32):
    %w = arith.subf %k, %t0 : f32
    %x = math.exp %w : f32
    %y = arith.addf %b, %x : f32
    %z = arith.divf %a, %y : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// S1, G3: the same with a mask that is a minimum.

// CHECK-LABEL: @sink_of_minimum
// CHECK: flash.attention
// CHECK-SAME: sink(
// CHECK-SAME: empty_row = #flash.empty_row<nan_despite_sink>
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#none = affine_map<(m, n) -> ()>
func.func @sink_of_minimum(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %sink: tensor<f32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %three = arith.constant 3 : index
    %k = arith.addi %j, %three : index
    %c = arith.cmpi slt, %k, %i : index
    %plus = arith.constant 0x7F800000 : f32
    %bound = arith.select %c, %plus, %inf : f32
    %x = arith.minimumf %a, %bound : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%t : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%t, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #row, #none, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l, %m, %sink : tensor<8x6xf32>, tensor<8xf32>, tensor<8xf32>, tensor<f32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %t0: f32, %k: f32, %out: f32):
    %w = arith.subf %k, %t0 : f32
    %x = math.exp %w : f32
    %y = arith.addf %b, %x : f32
    %z = arith.divf %a, %y : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// G3: the log-sum-exp of rows 0 to 3 is NaN, as they are, or −∞.

// CHECK-LABEL: @lse_of_empty_row
// CHECK: %[[R:.+]]:2 = flash.attention
// CHECK: arith.cmpf oeq
// CHECK: arith.select
// CHECK: return %[[R]]#0
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#none = affine_map<(m, n) -> ()>
func.func @lse_of_empty_row(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> (tensor<8x5xf32>, tensor<8xf32>) {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %three = arith.constant 3 : index
    %k = arith.addi %j, %three : index
    %c = arith.cmpi slt, %k, %i : index
    %x = arith.select %c, %a, %inf : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%t : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%t, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %lse = linalg.generic {indexing_maps = [affine_map<(m) -> (m)>, affine_map<(m) -> (m)>, affine_map<(m) -> (m)>], iterator_types = ["parallel"]}
      ins(%m, %l : tensor<8xf32>, tensor<8xf32>) outs(%re : tensor<8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = math.log %b : f32
    %y = arith.addf %x, %a : f32
    linalg.yield %y : f32
  } -> tensor<8xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o, %lse : tensor<8x5xf32>, tensor<8xf32>
}

// -----

// G3: the log-sum-exp of rows 0 to 3 is −∞, where their maximum is guarded.

// CHECK-LABEL: @guarded_lse
// CHECK: %[[R:.+]]:2 = flash.attention
// CHECK-NOT: arith.select
// CHECK: return %[[R]]#0, %[[R]]#1
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#none = affine_map<(m, n) -> ()>
func.func @guarded_lse(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> (tensor<8x5xf32>, tensor<8xf32>) {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %three = arith.constant 3 : index
    %k = arith.addi %j, %three : index
    %c = arith.cmpi slt, %k, %i : index
    %x = arith.select %c, %a, %inf : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%t : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %g = linalg.generic {indexing_maps = [affine_map<(m) -> (m)>, affine_map<(m) -> (m)>], iterator_types = ["parallel"]}
      ins(%m : tensor<8xf32>) outs(%re : tensor<8xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = arith.cmpf oeq, %a, %inf : f32
    %x = arith.select %i, %zero, %a : f32
    linalg.yield %x : f32
  } -> tensor<8xf32>
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%t, %g : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %lse = linalg.generic {indexing_maps = [affine_map<(m) -> (m)>, affine_map<(m) -> (m)>, affine_map<(m) -> (m)>], iterator_types = ["parallel"]}
      ins(%g, %l : tensor<8xf32>, tensor<8xf32>) outs(%re : tensor<8xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = math.log %b : f32
    %y = arith.addf %x, %a : f32
    linalg.yield %y : f32
  } -> tensor<8xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o, %lse : tensor<8x5xf32>, tensor<8xf32>
}

// -----

// E2: log2 e as f16 has it, in scores and in a sink.

// CHECK-LABEL: @sink_of_exp2_in_f16
// CHECK: flash.attention {{.*}} sink(
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#one = affine_map<(m) -> (m)>
#none = affine_map<(m) -> ()>
func.func @sink_of_exp2_in_f16(%q: tensor<8x4xf16>, %kt: tensor<4x6xf16>, %v: tensor<6x5xf16>, %sink: tensor<f16>) -> tensor<8x5xf16> {
  %zero = arith.constant 0.0 : f16
  %inf = arith.constant 0xFC00 : f16
  %log2e = arith.constant 1.44269504 : f16
  %se = tensor.empty() : tensor<8x6xf16>
  %re = tensor.empty() : tensor<8xf16>
  %oe = tensor.empty() : tensor<8x5xf16>
  %sz = linalg.fill ins(%zero : f16) outs(%se : tensor<8x6xf16>) -> tensor<8x6xf16>
  %lz = linalg.fill ins(%zero : f16) outs(%re : tensor<8xf16>) -> tensor<8xf16>
  %mz = linalg.fill ins(%inf : f16) outs(%re : tensor<8xf16>) -> tensor<8xf16>
  %oz = linalg.fill ins(%zero : f16) outs(%oe : tensor<8x5xf16>) -> tensor<8x5xf16>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf16>, tensor<4x6xf16>) outs(%sz : tensor<8x6xf16>) -> tensor<8x6xf16>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf16>) outs(%mz : tensor<8xf16>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf16>, tensor<8xf16>) outs(%se : tensor<8x6xf16>) {
  ^bb0(%a: f16, %b: f16, %out: f16):
    %w = arith.mulf %a, %log2e : f16
    %x = arith.mulf %b, %log2e : f16
    %y = arith.subf %w, %x : f16
    %z = math.exp2 %y : f16
    linalg.yield %z : f16
  } -> tensor<8x6xf16>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf16>) outs(%lz : tensor<8xf16>) dimensions = [1]
  %ls = linalg.generic {indexing_maps = [#one, #none, #one, #one], iterator_types = ["parallel"]}
      ins(%l, %sink, %m : tensor<8xf16>, tensor<f16>, tensor<8xf16>) outs(%re : tensor<8xf16>) {
  ^bb0(%a: f16, %b: f16, %c: f16, %out: f16):
    %x = arith.subf %b, %c : f16
    %y = math.exp %x : f16
    %z = arith.addf %a, %y : f16
    linalg.yield %z : f16
  } -> tensor<8xf16>
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %ls : tensor<8x6xf16>, tensor<8xf16>) outs(%se : tensor<8x6xf16>) {
  ^bb0(%a: f16, %b: f16, %out: f16):
    %x = arith.divf %a, %b : f16
    linalg.yield %x : f16
  } -> tensor<8x6xf16>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf16>, tensor<6x5xf16>) outs(%oz : tensor<8x5xf16>) -> tensor<8x5xf16>
  return %o : tensor<8x5xf16>
}

// -----

// G3, G4: a row that the mask empties is 0, one that the bias empties is NaN.

// CHECK-LABEL: @masked_again_beside_bias
// CHECK: %[[O:.+]] = flash.attention
// CHECK: %[[ANY:.+]] = linalg.generic
// CHECK: arith.ori
// CHECK: linalg.generic
// CHECK-SAME: ins(%[[O]], %[[ANY]] : tensor<8x5xf32>, tensor<8xi1>)
// CHECK: arith.select
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#none = affine_map<(m, n) -> ()>
func.func @masked_again_beside_bias(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %bits: tensor<8x6xi1>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %bits : tensor<8x6xf32>, tensor<8x6xi1>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %bit: i1, %out: f32):
    %f = arith.uitofp %bit : i1 to f32
    %bias = math.log %f : f32
    %biased = arith.addf %a, %bias : f32
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %three = arith.constant 3 : index
    %k = arith.addi %j, %three : index
    %c = arith.cmpi slt, %k, %i : index
    %x = arith.select %c, %biased, %inf : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %p0 = linalg.softmax dimension(1) ins(%t : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p0 : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %three = arith.constant 3 : index
    %n = arith.addi %j, %three : index
    %k = arith.cmpi slt, %n, %i : index
    %x = arith.select %k, %a, %zero : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// G3: 0·(1 / 0) = 0·∞ is NaN.

// CHECK-LABEL: @reciprocal_of_empty_row
// CHECK-NOT: linalg
// CHECK: flash.attention
// CHECK-NOT: empty_row
// CHECK-NOT: linalg
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#none = affine_map<(m, n) -> ()>
func.func @reciprocal_of_empty_row(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %three = arith.constant 3 : index
    %k = arith.addi %j, %three : index
    %c = arith.cmpi slt, %k, %i : index
    %x = arith.select %c, %a, %inf : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%t : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %g = linalg.generic {indexing_maps = [affine_map<(m) -> (m)>, affine_map<(m) -> (m)>], iterator_types = ["parallel"]}
      ins(%m : tensor<8xf32>) outs(%re : tensor<8xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = arith.cmpf oeq, %a, %inf : f32
    %x = arith.select %i, %zero, %a : f32
    linalg.yield %x : f32
  } -> tensor<8xf32>
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%t, %g : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %one = arith.constant 1.0 : f32
    %r = arith.divf %one, %b : f32
    %x = arith.mulf %a, %r : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// S1, G3: the maximum is of the scores and the sink: rows 0 to 3 are 0.

// CHECK-LABEL: @sink_column_of_empty_row
// CHECK: flash.attention
// CHECK-SAME: sink(
// CHECK-NOT: empty_row
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#none = affine_map<(m, n) -> ()>
func.func @sink_column_of_empty_row(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %sink: tensor<8x1xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %three = arith.constant 3 : index
    %k = arith.addi %j, %three : index
    %c = arith.cmpi slt, %k, %i : index
    %x = arith.select %c, %a, %inf : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %all = tensor.concat dim(1) %t, %sink : (tensor<8x6xf32>, tensor<8x1xf32>) -> tensor<8x7xf32>
  %ae = tensor.empty() : tensor<8x7xf32>
  %p0 = linalg.softmax dimension(1) ins(%all : tensor<8x7xf32>) outs(%ae : tensor<8x7xf32>) -> tensor<8x7xf32>
  %p = tensor.extract_slice %p0[0, 0] [8, 6] [1, 1] : tensor<8x7xf32> to tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// G3: the maximum of all of a row's scores is finite: rows 0 to 3 are 0.

// CHECK-LABEL: @unmasked_maximum_beside_bias
// CHECK: flash.attention
// CHECK-SAME: sink(
// CHECK-NOT: empty_row
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#one = affine_map<(m) -> (m)>
#none = affine_map<(m) -> ()>
func.func @unmasked_maximum_beside_bias(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %bias: tensor<8x6xf32>, %sink: tensor<f32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %bias : tensor<8x6xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.addf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%t : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%t, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %three = arith.constant 3 : index
    %k = arith.addi %j, %three : index
    %c = arith.cmpi slt, %k, %i : index
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    %z = arith.select %c, %y, %zero : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %g = linalg.generic {indexing_maps = [#one, #one, #none, #one], iterator_types = ["parallel"]}
      ins(%l, %m, %sink : tensor<8xf32>, tensor<8xf32>, tensor<f32>) outs(%re : tensor<8xf32>) {
  ^bb0(%a: f32, %b: f32, %k: f32, %out: f32):
    %w = arith.subf %k, %b : f32
    %x = math.exp %w : f32
    %y = arith.addf %a, %x : f32
    linalg.yield %y : f32
  } -> tensor<8xf32>
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %g : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// G4: rows 0 to 3 select nothing, and are 0; a row that the bias empties would
// be NaN.

// CHECK-LABEL: @guarded_sum_beside_bias
// CHECK: %[[O:.+]] = flash.attention
// CHECK: arith.ori
// CHECK: linalg.generic
// CHECK-SAME: ins(%[[O]],
// CHECK: arith.select
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#one = affine_map<(m) -> (m)>
#none = affine_map<(m) -> ()>
func.func @guarded_sum_beside_bias(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %bias: tensor<8x6xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %bias : tensor<8x6xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.addf %a, %b : f32
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %three = arith.constant 3 : index
    %k = arith.addi %j, %three : index
    %c = arith.cmpi slt, %k, %i : index
    %y = arith.select %c, %x, %inf : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%t : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%t, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %three = arith.constant 3 : index
    %k = arith.addi %j, %three : index
    %c = arith.cmpi slt, %k, %i : index
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    %z = arith.select %c, %y, %zero : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %g = linalg.generic {indexing_maps = [#one, #one], iterator_types = ["parallel"]}
      ins(%l : tensor<8xf32>) outs(%re : tensor<8xf32>) {
  ^bb0(%a: f32, %out: f32):
    %c = arith.cmpf oeq, %a, %zero : f32
    %x = arith.select %c, %one, %a : f32
    linalg.yield %x : f32
  } -> tensor<8xf32>
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %g : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// K1: keys counted down, in P and in V.

// CHECK-LABEL: @reversed_keys
// CHECK-NOT: linalg
// CHECK: flash.attention ins(%arg0, %arg1, %arg2
// CHECK-NOT: linalg
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#down = affine_map<(m, n) -> (m, 5 - n)>
#downv = affine_map<(n, e) -> (5 - n, e)>
func.func @reversed_keys(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %ve = tensor.empty() : tensor<6x5xf32>
  %pr = linalg.generic {indexing_maps = [#down, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    linalg.yield %a : f32
  } -> tensor<8x6xf32>
  %vr = linalg.generic {indexing_maps = [#downv, #id], iterator_types = ["parallel", "parallel"]}
      ins(%v : tensor<6x5xf32>) outs(%ve : tensor<6x5xf32>) {
  ^bb0(%a: f32, %out: f32):
    linalg.yield %a : f32
  } -> tensor<6x5xf32>
  %o = linalg.matmul ins(%pr, %vr : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// K1: keys of two dimensions, flattened in the one order by the scores and in
// the other by the product. V is in the scores' order, so it is computed.

// CHECK-LABEL: @transposed_keys
// CHECK: flash.attention ins(%arg0, %arg1,
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @transposed_keys(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %pe = tensor.empty() : tensor<8x3x2xf32>
  %p2 = tensor.expand_shape %p [[0], [1, 2]] output_shape [8, 2, 3] : tensor<8x6xf32> into tensor<8x2x3xf32>
  %pt = linalg.transpose ins(%p2 : tensor<8x2x3xf32>) outs(%pe : tensor<8x3x2xf32>) permutation = [0, 2, 1]
  %p1 = tensor.collapse_shape %pt [[0], [1, 2]] : tensor<8x3x2xf32> into tensor<8x6xf32>
  %o = linalg.matmul ins(%p1, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// K1: rows that are summed in another order of the keys.

// CHECK-LABEL: @transposed_row_sum
// CHECK-NOT: linalg
// CHECK: flash.attention ins(%arg0, %arg1, %arg2
// CHECK-NOT: linalg
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @transposed_row_sum(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %ee = tensor.empty() : tensor<8x3x2xf32>
  %e2 = tensor.expand_shape %e [[0], [1, 2]] output_shape [8, 2, 3] : tensor<8x6xf32> into tensor<8x2x3xf32>
  %et = linalg.transpose ins(%e2 : tensor<8x2x3xf32>) outs(%ee : tensor<8x3x2xf32>) permutation = [0, 2, 1]
  %e1 = tensor.collapse_shape %et [[0], [1, 2]] : tensor<8x3x2xf32> into tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e1 : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// A remainder of broadcast tensors, whose range is known in the end only: it is
// the one of the indices (x rem c = 0 is x mod c = 0).

// CHECK-LABEL: @remainder_of_tensors
// CHECK-NOT: linalg
// CHECK: flash.attention ins(%arg0, %arg1, %arg2
// CHECK-NOT: linalg
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#one = affine_map<(m) -> (m)>
func.func @remainder_of_tensors(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %two = arith.constant 2 : index
    %none = arith.constant 0 : index
    %d = arith.subi %i, %j : index
    %r = arith.remsi %d, %two : index
    %c = arith.cmpi eq, %r, %none : index
    %x = arith.select %c, %a, %inf : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%t : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %mi = tensor.empty() : tensor<8xi64>
  %rows = linalg.generic {indexing_maps = [#one], iterator_types = ["parallel"]} outs(%mi : tensor<8xi64>) {
  ^bb0(%out: i64):
    %i = linalg.index 0 : index
    %x = arith.index_cast %i : index to i64
    linalg.yield %x : i64
  } -> tensor<8xi64>
  %ni = tensor.empty() : tensor<6xi64>
  %cols = linalg.generic {indexing_maps = [#one], iterator_types = ["parallel"]} outs(%ni : tensor<6xi64>) {
  ^bb0(%out: i64):
    %i = linalg.index 0 : index
    %x = arith.index_cast %i : index to i64
    linalg.yield %x : i64
  } -> tensor<6xi64>
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%t, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %ie = tensor.empty() : tensor<8x6x5xi64>
  %fe = tensor.empty() : tensor<8x6x5xf32>
  %is = linalg.broadcast ins(%rows : tensor<8xi64>) outs(%ie : tensor<8x6x5xi64>) dimensions = [1, 2]
  %js = linalg.broadcast ins(%cols : tensor<6xi64>) outs(%ie : tensor<8x6x5xi64>) dimensions = [0, 2]
  %ss = linalg.broadcast ins(%s : tensor<8x6xf32>) outs(%fe : tensor<8x6x5xf32>) dimensions = [2]
  %mb = linalg.broadcast ins(%m : tensor<8xf32>) outs(%fe : tensor<8x6x5xf32>) dimensions = [1, 2]
  %lb = linalg.broadcast ins(%l : tensor<8xf32>) outs(%fe : tensor<8x6x5xf32>) dimensions = [1, 2]
  %vb = linalg.broadcast ins(%v : tensor<6x5xf32>) outs(%fe : tensor<8x6x5xf32>) dimensions = [0]
  %twos = arith.constant dense<2> : tensor<8x6x5xi64>
  %nones = arith.constant dense<0> : tensor<8x6x5xi64>
  %ds = arith.subi %is, %js : tensor<8x6x5xi64>
  %rs = arith.remsi %ds, %twos : tensor<8x6x5xi64>
  %cs = arith.cmpi eq, %rs, %nones : tensor<8x6x5xi64>
  %infs = arith.constant dense<0xFF800000> : tensor<8x6x5xf32>
  %ts = arith.select %cs, %ss, %infs : tensor<8x6x5xi1>, tensor<8x6x5xf32>
  %xs = arith.subf %ts, %mb : tensor<8x6x5xf32>
  %es = math.exp %xs : tensor<8x6x5xf32>
  %ps = arith.divf %es, %lb : tensor<8x6x5xf32>
  %pv = arith.mulf %ps, %vb : tensor<8x6x5xf32>
  %o = linalg.reduce { arith.addf } ins(%pv : tensor<8x6x5xf32>) outs(%oz : tensor<8x5xf32>) dimensions = [1]
  return %o : tensor<8x5xf32>
}

// -----

// S4: two sinks, one of which is a number, are one: ln(exp x + 1).

// CHECK-LABEL: @two_sinks
// CHECK: math.log
// CHECK: flash.attention ins(%arg0, %arg1, %arg2 {{.*}} sink(
// CHECK-NOT: linalg
// CHECK: return
func.func @two_sinks(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %sink: tensor<8xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %ones = arith.constant dense<1.0> : tensor<8xf32>
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %e = linalg.exp ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %x = math.exp %sink : tensor<8xf32>
  %lx = arith.addf %l, %x : tensor<8xf32>
  %l1 = arith.addf %lx, %ones : tensor<8xf32>
  %lb = linalg.broadcast ins(%l1 : tensor<8xf32>) outs(%se : tensor<8x6xf32>) dimensions = [1]
  %p = linalg.div ins(%e, %lb : tensor<8x6xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// S4: sinks in three columns that are cut off again.

// CHECK-LABEL: @three_sink_columns
// CHECK: math.log
// CHECK: flash.attention ins(%arg0, %arg1, %arg2 {{.*}} sink(
// CHECK-NOT: linalg
// CHECK: return
func.func @three_sink_columns(%q: tensor<8x4xf16>, %kt: tensor<4x6xf16>, %v: tensor<6x5xf16>, %sinks: tensor<8x3xf16>) -> tensor<8x5xf16> {
  %zero = arith.constant 0.0 : f16
  %se = tensor.empty() : tensor<8x6xf16>
  %we = tensor.empty() : tensor<8x9xf16>
  %oe = tensor.empty() : tensor<8x5xf16>
  %sz = linalg.fill ins(%zero : f16) outs(%se : tensor<8x6xf16>) -> tensor<8x6xf16>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf16>, tensor<4x6xf16>) outs(%sz : tensor<8x6xf16>) -> tensor<8x6xf16>
  %w = tensor.concat dim(1) %s, %sinks : (tensor<8x6xf16>, tensor<8x3xf16>) -> tensor<8x9xf16>
  %p = linalg.softmax dimension(1) ins(%w : tensor<8x9xf16>) outs(%we : tensor<8x9xf16>) -> tensor<8x9xf16>
  %k = tensor.extract_slice %p[0, 0] [8, 6] [1, 1] : tensor<8x9xf16> to tensor<8x6xf16>
  %oz = linalg.fill ins(%zero : f16) outs(%oe : tensor<8x5xf16>) -> tensor<8x5xf16>
  %o = linalg.matmul ins(%k, %v : tensor<8x6xf16>, tensor<6x5xf16>) outs(%oz : tensor<8x5xf16>) -> tensor<8x5xf16>
  return %o : tensor<8x5xf16>
}

// -----

// G6: probabilities lie between 0 and 1.

// CHECK-LABEL: @clamped_to_one
// CHECK-NOT: linalg
// CHECK: flash.attention ins(%arg0, %arg1, %arg2
// CHECK-NOT: linalg
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @clamped_to_one(%q: tensor<8x4xf32>, %ka: tensor<4x6xf32>, %va: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %ka : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %one = arith.constant 1.0 : f32
  %c = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %x = arith.maximumf %a, %zero : f32
    %y = arith.minimumf %x, %one : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%c, %va : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// R1: the minimum of the scores.

// CHECK-LABEL: @minus_minimum
// CHECK-NOT: linalg
// CHECK: flash.attention ins(%arg0, %arg1, %arg2
// CHECK-NOT: linalg
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @minus_minimum(%q: tensor<8x4xf32>, %ka: tensor<4x6xf32>, %va: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %pinf = arith.constant 0x7F800000 : f32
  %pz = linalg.fill ins(%pinf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %s = linalg.matmul ins(%q, %ka : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %m = linalg.reduce { arith.minimumf } ins(%s : tensor<8x6xf32>) outs(%pz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %va : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// G3: where each row has a key that the mask keeps, a row that is −∞ throughout
// has a weight of NaN, and so is their sum.

// CHECK-LABEL: @nan_weights_beside_bias
// CHECK: flash.attention ins(%arg0, %arg1, %arg2
// CHECK-SAME: empty_row<nan_despite_sink>
// CHECK: return
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @nan_weights_beside_bias(%q: tensor<8x4xf32>, %ka: tensor<4x6xf32>, %va: tensor<6x5xf32>, %bias: tensor<8x6xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %ka : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %bias : tensor<8x6xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.addf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %k = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%t : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %first = arith.constant 0 : index
    %n = arith.addi %j, %first : index
    %c = arith.cmpi sle, %n, %i : index
    %x = arith.select %c, %a, %inf : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %m = linalg.reduce { arith.maximumf } ins(%k : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e0 = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%k, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %e = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e0 : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %first = arith.constant 0 : index
    %n = arith.addi %j, %first : index
    %c = arith.cmpi sle, %n, %i : index
    %x = arith.select %c, %a, %zero : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %d = arith.subf %lz, %m : tensor<8xf32>
  %xs = math.exp %d : tensor<8xf32>
  %lx = arith.addf %l, %xs : tensor<8xf32>
  %w = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %n = arith.cmpf une, %a, %a : f32
    %y = arith.select %n, %zero, %a : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %u = linalg.matmul ins(%w, %va : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%u, %lx : tensor<8x5xf32>, tensor<8xf32>) outs(%oe : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}
