// RUN: flash-opt %s --fuse-attention --canonicalize --cse | FileCheck %s --enable-var-scope
// RUN: flash-opt %s --fuse-attention=numerics=strict --canonicalize --cse | FileCheck %s --check-prefix=STRICT
// RUN: %python %S/Inputs/verify-each.py flash-run %s

// Keys of several tensors under one softmax, each with a product of its own.

// A cache, of which some keys are padding, and new tokens: both products are one
// each, and nothing has an element per query and key.

// CHECK-LABEL: @cache_and_new
// CHECK-NOT: linalg.{{(batch_)?}}matmul
// CHECK: %[[K:.+]] = linalg.generic {{.*}} outs(%{{.+}} : tensor<2x14x4xf32>)
// CHECK: %[[O:.+]] = flash.attention ins(%{{.+}}, %[[K]], %{{.+}} : tensor<2x8x4xf32>, tensor<2x14x4xf32>, {{.+}}) tables(%{{.+}} : tensor<6xi1>)
// CHECK-NOT: linalg.
// CHECK: return %[[O]]
func.func @cache_and_new(%q: tensor<2x8x4xf32>, %k: tensor<2x4x6xf32>, %kn: tensor<2x4x8xf32>, %v: tensor<2x6x5xf32>, %vn: tensor<2x8x5xf32>, %keep: tensor<6xi1>) -> tensor<2x8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %ce = tensor.empty() : tensor<2x8x6xf32>
  %ne = tensor.empty() : tensor<2x8x8xf32>
  %ae = tensor.empty() : tensor<2x8x14xf32>
  %oe = tensor.empty() : tensor<2x8x5xf32>
  %cz = linalg.fill ins(%zero : f32) outs(%ce : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %nz = linalg.fill ins(%zero : f32) outs(%ne : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
  %s = linalg.batch_matmul ins(%q, %k : tensor<2x8x4xf32>, tensor<2x4x6xf32>) outs(%cz : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %t = linalg.batch_matmul ins(%q, %kn : tensor<2x8x4xf32>, tensor<2x4x8xf32>) outs(%nz : tensor<2x8x8xf32>) -> tensor<2x8x8xf32>
  %padded = linalg.generic {indexing_maps = [affine_map<(h, m, n) -> (h, m, n)>, affine_map<(h, m, n) -> (n)>, affine_map<(h, m, n) -> (h, m, n)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%s, %keep : tensor<2x8x6xf32>, tensor<6xi1>) outs(%ce : tensor<2x8x6xf32>) {
  ^bb0(%a: f32, %b: i1, %out: f32):
    %x = arith.select %b, %a, %inf : f32
    linalg.yield %x : f32
  } -> tensor<2x8x6xf32>
  %causal = linalg.generic {indexing_maps = [affine_map<(h, m, n) -> (h, m, n)>, affine_map<(h, m, n) -> (h, m, n)>], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%t : tensor<2x8x8xf32>) outs(%ne : tensor<2x8x8xf32>) {
  ^bb0(%a: f32, %out: f32):
    %m = linalg.index 1 : index
    %n = linalg.index 2 : index
    %c = arith.cmpi sle, %n, %m : index
    %x = arith.select %c, %a, %inf : f32
    linalg.yield %x : f32
  } -> tensor<2x8x8xf32>
  %all = tensor.concat dim(2) %padded, %causal : (tensor<2x8x6xf32>, tensor<2x8x8xf32>) -> tensor<2x8x14xf32>
  %p = linalg.softmax dimension(2) ins(%all : tensor<2x8x14xf32>) outs(%ae : tensor<2x8x14xf32>) -> tensor<2x8x14xf32>
  %pc = tensor.extract_slice %p[0, 0, 0] [2, 8, 6] [1, 1, 1] : tensor<2x8x14xf32> to tensor<2x8x6xf32>
  %pn = tensor.extract_slice %p[0, 0, 6] [2, 8, 8] [1, 1, 1] : tensor<2x8x14xf32> to tensor<2x8x8xf32>
  %x = linalg.batch_matmul ins(%pc, %v : tensor<2x8x6xf32>, tensor<2x6x5xf32>) outs(%oz : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
  %y = linalg.batch_matmul ins(%pn, %vn : tensor<2x8x8xf32>, tensor<2x8x5xf32>) outs(%oz : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
  %o = arith.addf %x, %y : tensor<2x8x5xf32>
  return %o : tensor<2x8x5xf32>
}

// Three pieces of one sequence, last first, with a bias.

// CHECK-LABEL: @three_pieces
// CHECK: flash.attention ins(%arg0, %{{.+}}, %{{.+}} : {{.*}}) aux(%arg3 : tensor<8x6xf32>)
// CHECK-NOT: linalg.
// CHECK: return
func.func @three_pieces(%q: tensor<8x4xf32>, %k: tensor<4x6xf32>, %v: tensor<6x5xf32>, %b: tensor<8x6xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %k : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = arith.addf %s, %b : tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%t : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p0 = tensor.extract_slice %p[0, 0] [8, 3] [1, 1] : tensor<8x6xf32> to tensor<8x3xf32>
  %p1 = tensor.extract_slice %p[0, 3] [8, 1] [1, 1] : tensor<8x6xf32> to tensor<8x1xf32>
  %p2 = tensor.extract_slice %p[0, 4] [8, 2] [1, 1] : tensor<8x6xf32> to tensor<8x2xf32>
  %v0 = tensor.extract_slice %v[0, 0] [3, 5] [1, 1] : tensor<6x5xf32> to tensor<3x5xf32>
  %v1 = tensor.extract_slice %v[3, 0] [1, 5] [1, 1] : tensor<6x5xf32> to tensor<1x5xf32>
  %v2 = tensor.extract_slice %v[4, 0] [2, 5] [1, 1] : tensor<6x5xf32> to tensor<2x5xf32>
  %x = linalg.matmul ins(%p0, %v0 : tensor<8x3xf32>, tensor<3x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %y = linalg.matmul ins(%p1, %v1 : tensor<8x1xf32>, tensor<1x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %z = linalg.matmul ins(%p2, %v2 : tensor<8x2xf32>, tensor<2x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %zy = arith.addf %z, %y : tensor<8x5xf32>
  %o = arith.addf %zy, %x : tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// Products in f16 are rounded before they are added: strict leaves them.

// CHECK-LABEL: @rounded_pieces
// CHECK: flash.attention
// STRICT-LABEL: @rounded_pieces
// STRICT-NOT: flash.attention
// STRICT: return
func.func @rounded_pieces(%q: tensor<8x4xf16>, %k: tensor<4x6xf16>, %v: tensor<6x5xf16>) -> tensor<8x5xf16> {
  %zero = arith.constant 0.0 : f16
  %se = tensor.empty() : tensor<8x6xf16>
  %oe = tensor.empty() : tensor<8x5xf16>
  %sz = linalg.fill ins(%zero : f16) outs(%se : tensor<8x6xf16>) -> tensor<8x6xf16>
  %oz = linalg.fill ins(%zero : f16) outs(%oe : tensor<8x5xf16>) -> tensor<8x5xf16>
  %s = linalg.matmul ins(%q, %k : tensor<8x4xf16>, tensor<4x6xf16>) outs(%sz : tensor<8x6xf16>) -> tensor<8x6xf16>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf16>) outs(%se : tensor<8x6xf16>) -> tensor<8x6xf16>
  %p0 = tensor.extract_slice %p[0, 0] [8, 3] [1, 1] : tensor<8x6xf16> to tensor<8x3xf16>
  %p1 = tensor.extract_slice %p[0, 3] [8, 3] [1, 1] : tensor<8x6xf16> to tensor<8x3xf16>
  %v0 = tensor.extract_slice %v[0, 0] [3, 5] [1, 1] : tensor<6x5xf16> to tensor<3x5xf16>
  %v1 = tensor.extract_slice %v[3, 0] [3, 5] [1, 1] : tensor<6x5xf16> to tensor<3x5xf16>
  %x = linalg.matmul ins(%p0, %v0 : tensor<8x3xf16>, tensor<3x5xf16>) outs(%oz : tensor<8x5xf16>) -> tensor<8x5xf16>
  %y = linalg.matmul ins(%p1, %v1 : tensor<8x3xf16>, tensor<3x5xf16>) outs(%oz : tensor<8x5xf16>) -> tensor<8x5xf16>
  %o = arith.addf %x, %y : tensor<8x5xf16>
  return %o : tensor<8x5xf16>
}

// Which of two tensors a key is of depends on the query: K would have as many
// elements as scores, so that one of the products is read as a bias.

// CHECK-LABEL: @keys_chosen_by_the_query
// CHECK: %[[T:.+]] = linalg.matmul
// CHECK: flash.attention {{.*}} aux(%[[T]] : tensor<8x6xf32>)
func.func @keys_chosen_by_the_query(%q: tensor<8x4xf32>, %k: tensor<4x6xf32>, %r: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %k : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.matmul ins(%q, %r : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %u = linalg.map ins(%s, %t : tensor<8x6xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>)
    (%a: f32, %b: f32, %out: f32) {
      %m = linalg.index 0 : index
      %n = linalg.index 1 : index
      %c = arith.cmpi sle, %n, %m : index
      %x = arith.select %c, %a, %b : f32
      linalg.yield %x : f32
    }
  %p = linalg.softmax dimension(1) ins(%u : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}
