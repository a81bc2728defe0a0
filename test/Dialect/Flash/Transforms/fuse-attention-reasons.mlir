// RUN: flash-opt %s --split-input-file --allow-unregistered-dialect --fuse-attention --remarks-filter=fuse-attention -o /dev/null 2>&1 | FileCheck %s --implicit-check-not=[Passed]

// Reasons of refusals that no other test has: each names the op at fault, and
// what would help.

#id = affine_map<(m, n) -> (m, n)>

// An op that is not looked into.

// CHECK: reasons.mlir:[[#@LINE+12]]:8: remark: [Missed] NotFused | Category:fuse-attention | Function=hidden
// CHECK-SAME: Reason="the scores are computed by 'mine.rotate', which is not looked into"
// CHECK-SAME: Suggestion="write them as elementwise ops of one product of Q and K"
func.func @hidden(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>

  // It may do anything.
  %t = "mine.rotate"(%s) : (tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%t : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// A body with an effect.

// CHECK: Function=assertion
// CHECK-SAME: Reason="the scores are computed by 'linalg.generic', which is not looked into because of 'cf.assert'"
func.func @assertion(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %length: index) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %n = linalg.index 1 : index
    %inside = arith.cmpi slt, %n, %length : index
    cf.assert %inside, "more keys than there are"
    linalg.yield %a : f32
  } -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%t : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// Scores of the next key are added.

// CHECK: Function=neighbour
// CHECK-SAME: Reason="the score depends on other scores"
// CHECK-SAME: Suggestion="compute the mask or bias from something else"
func.func @neighbour(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %c1 = arith.constant 1 : index
  %c6 = arith.constant 6 : index
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %m = linalg.index 0 : index
    %n = linalg.index 1 : index
    %n1 = arith.addi %n, %c1 : index
    %next = arith.remui %n1, %c6 : index
    %b = tensor.extract %s[%m, %next] : tensor<8x6xf32>
    %r = arith.addf %a, %b : f32
    linalg.yield %r : f32
  } -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%t : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// The row sum leaves out keys.

// CHECK: Function=fewer_keys
// CHECK-SAME: Reason="the denominator does not sum over the keys that the second product sums over"
// CHECK-SAME: Suggestion="normalise over the dimension that is contracted with V"
func.func @fewer_keys(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %e = linalg.exp ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %part = tensor.extract_slice %e[0, 1] [8, 5] [1, 1] : tensor<8x6xf32> to tensor<8x5xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %l = linalg.reduce { arith.addf } ins(%part : tensor<8x5xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %lb = linalg.broadcast ins(%l : tensor<8xf32>) outs(%se : tensor<8x6xf32>) dimensions = [1]
  %p = linalg.div ins(%e, %lb : tensor<8x6xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// The square root of the row sum.

// CHECK: Function=root_of_sum
// CHECK-SAME: Reason="the denominator is math.sqrt, not the row sum of the numerator"
// CHECK-SAME: Suggestion="divide by the plain sum over the keys"
func.func @root_of_sum(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %e = linalg.exp ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %root = math.sqrt %l : tensor<8xf32>
  %lb = linalg.broadcast ins(%root : tensor<8xf32>) outs(%se : tensor<8x6xf32>) dimensions = [1]
  %p = linalg.div ins(%e, %lb : tensor<8x6xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// A number is added to the probabilities.

// CHECK: Function=shifted
// CHECK-SAME: Reason="what is multiplied with V is arith.addf, not a softmax over the keys"
// CHECK-SAME: Suggestion="keep nothing but casts, factors and zeroing between the softmax and the second product"
func.func @shifted(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %quarter = arith.constant dense<0.25> : tensor<8x6xf32>
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %pq = arith.addf %p, %quarter : tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%pq, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// Probabilities in an integer type.

// CHECK: Function=quantised
// CHECK-SAME: Reason="'linalg.matmul' reads the softmax, but is not proved to contract its keys with V"
// CHECK-SAME: Suggestion="multiply the plain probabilities with V"
func.func @quantised(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xi8>) -> tensor<8x5xi32> {
  %zero = arith.constant 0.0 : f32
  %zi = arith.constant 0 : i32
  %steps = arith.constant dense<127.0> : tensor<8x6xf32>
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xi32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %ps = arith.mulf %p, %steps : tensor<8x6xf32>
  %pi = arith.fptosi %ps : tensor<8x6xf32> to tensor<8x6xi8>
  %oz = linalg.fill ins(%zi : i32) outs(%oe : tensor<8x5xi32>) -> tensor<8x5xi32>
  %o = linalg.matmul ins(%pi, %v : tensor<8x6xi8>, tensor<6x5xi8>) outs(%oz : tensor<8x5xi32>) -> tensor<8x5xi32>
  return %o : tensor<8x5xi32>
}

// The probabilities underflow.

// CHECK: Function=times_nothing
// CHECK-SAME: Reason="the probabilities are multiplied by zero or infinity"
func.func @times_nothing(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %infinite = arith.constant dense<0x7F800000> : tensor<8x6xf32>
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %pq = arith.mulf %p, %infinite : tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%pq, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// K of each query, computed in the product.

// CHECK: Function=key_of_query
// CHECK-SAME: Reason="K or V would have to be computed for each query"
// CHECK-SAME: Suggestion="compute K and V as tensors of their own"
func.func @key_of_query(%q: tensor<8x4xf32>, %k: tensor<6x4xf32>, %shift: tensor<8x4xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(m, n, d) -> (m, d)>, affine_map<(m, n, d) -> (n, d)>, affine_map<(m, n, d) -> (m, d)>, affine_map<(m, n, d) -> (m, n)>],
                       iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%q, %k, %shift : tensor<8x4xf32>, tensor<6x4xf32>, tensor<8x4xf32>) outs(%sz : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %out: f32):
    %shifted = arith.addf %b, %c : f32
    %ab = arith.mulf %a, %shifted : f32
    %sum = arith.addf %out, %ab : f32
    linalg.yield %sum : f32
  } -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// A bias at an index that only the caller knows to be within it.

// CHECK: Function=unknown_index
// CHECK-SAME: Reason="the score reads an element of an argument at indices that are not proved to be within it"
// CHECK-SAME: Suggestion="clamp the index, or compute it from batch, query and key positions"
func.func @unknown_index(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %bias: tensor<9xf32>, %at: index) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %n = linalg.index 1 : index
    %i = arith.addi %n, %at : index
    %b = tensor.extract %bias[%i] : tensor<9xf32>
    %t = arith.addf %a, %b : f32
    linalg.yield %t : f32
  } -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%t : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// Nothing to compute.

// CHECK: Function=no_keys
// CHECK-SAME: Reason="it computes nothing: a dimension has size 0"
func.func @no_keys(%q: tensor<8x4xf32>, %kt: tensor<4x0xf32>, %v: tensor<0x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x0xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x0xf32>) -> tensor<8x0xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x0xf32>) outs(%sz : tensor<8x0xf32>) -> tensor<8x0xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x0xf32>) outs(%se : tensor<8x0xf32>) -> tensor<8x0xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x0xf32>, tensor<0x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// Tensors that are stored in another way than by all of their elements.

#compressed = #sparse_tensor.encoding<{ map = (i, j) -> (i : dense, j : compressed) }>

// CHECK: Function=sparse
// CHECK-SAME: Reason="it reads a tensor with an encoding, which is not dense"
// CHECK-SAME: Suggestion="convert the tensor to one without an encoding"
func.func @sparse(%q: tensor<8x4xf32, #compressed>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32, #compressed>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// Buffers.

// CHECK: Function=buffers
// CHECK-SAME: Reason="the softmax is on buffers"
// CHECK-SAME: Suggestion="fuse before tensors become buffers"
func.func @buffers(%q: memref<8x4xf32>, %kt: memref<4x6xf32>, %v: memref<6x5xf32>, %s: memref<8x6xf32>, %o: memref<8x5xf32>) {
  linalg.matmul ins(%q, %kt : memref<8x4xf32>, memref<4x6xf32>) outs(%s : memref<8x6xf32>)
  linalg.softmax dimension(1) ins(%s : memref<8x6xf32>) outs(%s : memref<8x6xf32>)
  linalg.matmul ins(%s, %v : memref<8x6xf32>, memref<6x5xf32>) outs(%o : memref<8x5xf32>)
  return
}
