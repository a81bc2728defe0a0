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

// Weights that are multiplied by numbers of the caller's, which may be negative.

// CHECK: Function=weighted_sum
// CHECK-SAME: Reason="the exponentials are multiplied by an element of an argument, which is not known to be a mask"
// CHECK-SAME: Suggestion="multiply by a condition as a number, or mask the scores"
func.func @weighted_sum(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %mask: tensor<8x6xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %e = linalg.exp ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %w = linalg.mul ins(%e, %mask : tensor<8x6xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%w : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %b = linalg.broadcast ins(%l : tensor<8xf32>) outs(%se : tensor<8x6xf32>) dimensions = [1]
  %p = linalg.div ins(%w, %b : tensor<8x6xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// A condition as a number is a mask, but the sum has those of other keys.

// CHECK: Function=weights_of_half
// CHECK-SAME: Reason="the denominator sums something else than the numerator, or another row of it"
// CHECK-SAME: Suggestion="divide each row by the sum of the same row's exponentials"
func.func @weights_of_half(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %e = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %m = linalg.index 0 : index
    %n = linalg.index 1 : index
    %keep = arith.cmpi ule, %n, %m : index
    %bit = arith.uitofp %keep : i1 to f32
    %x = math.exp %a : f32
    %y = arith.mulf %x, %bit : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %w = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %m = linalg.index 0 : index
    %n = linalg.index 1 : index
    %keep = arith.cmpi ult, %n, %m : index
    %bit = arith.uitofp %keep : i1 to f32
    %x = math.exp %a : f32
    %y = arith.mulf %x, %bit : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%w : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %b = linalg.broadcast ins(%l : tensor<8xf32>) outs(%se : tensor<8x6xf32>) dimensions = [1]
  %p = linalg.div ins(%e, %b : tensor<8x6xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// Sums of powers, and of absolute values, of exponentials are softmaxes, too.

// CHECK: Function=power_of_weights
// CHECK-SAME: Reason="the denominator sums something else than the numerator, or another row of it"
// CHECK-SAME: Suggestion="divide each row by the sum of the same row's exponentials"
func.func @power_of_weights(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
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
    %base = arith.constant 10.0 : f32
    %two = arith.constant 2.0 : f32
    %x = math.powf %base, %a : f32
    %y = math.powf %x, %two : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %e = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %base = arith.constant 10.0 : f32
    %x = math.powf %base, %a : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%w : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %b = linalg.broadcast ins(%l : tensor<8xf32>) outs(%se : tensor<8x6xf32>) dimensions = [1]
  %p = linalg.div ins(%e, %b : tensor<8x6xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// Rows without keys attend to all keys evenly.

// CHECK: Function=even_empty_row
// CHECK-SAME: Reason="what a row whose scores are all -inf gives is not proved to be NaN or 0"
// CHECK-SAME: Suggestion="mask with a large finite number, or set such rows to zero after the softmax"
#col = affine_map<(m, n) -> (n)>
func.func @even_empty_row(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %pad: tensor<6xi1>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.generic {indexing_maps = [#id, #col, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %pad : tensor<8x6xf32>, tensor<6xi1>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %keep: i1, %out: f32):
    %inf = arith.constant 0xFF800000 : f32
    %x = arith.select %keep, %a, %inf : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%t : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %r = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %even = arith.constant 0.166666672 : f32
    %isnan = arith.cmpf uno, %a, %a : f32
    %x = arith.select %isnan, %even, %a : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%r, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// K, V or a bias that nothing has written.

// CHECK: Function=unwritten_key
// CHECK-SAME: Reason="Q or K reads what nothing has written"
// CHECK-SAME: Suggestion="fill the tensor first"
func.func @unwritten_key(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %shift = tensor.empty() : tensor<6xf32>
  %s = linalg.generic {indexing_maps = [affine_map<(m, n, d) -> (m, d)>, affine_map<(m, n, d) -> (d, n)>,
                                        affine_map<(m, n, d) -> (n)>, affine_map<(m, n, d) -> (m, n)>],
                       iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%q, %kt, %shift : tensor<8x4xf32>, tensor<4x6xf32>, tensor<6xf32>) outs(%sz : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %out: f32):
    %k = arith.addf %b, %c : f32
    %x = arith.mulf %a, %k : f32
    %y = arith.addf %out, %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// CHECK: Function=unwritten_value
// CHECK-SAME: Reason="V reads what nothing has written"
// CHECK-SAME: Suggestion="fill the tensor first"
func.func @unwritten_value(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %shift = tensor.empty() : tensor<6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %o = linalg.generic {indexing_maps = [affine_map<(m, e, n) -> (m, n)>, affine_map<(m, e, n) -> (n, e)>,
                                        affine_map<(m, e, n) -> (n)>, affine_map<(m, e, n) -> (m, e)>],
                       iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%p, %v, %shift : tensor<8x6xf32>, tensor<6x5xf32>, tensor<6xf32>) outs(%oz : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %out: f32):
    %w = arith.addf %b, %c : f32
    %x = arith.mulf %a, %w : f32
    %y = arith.addf %out, %x : f32
    linalg.yield %y : f32
  } -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// CHECK: Function=unwritten_bias
// CHECK-SAME: Reason="the score reads what nothing has written"
// CHECK-SAME: Suggestion="fill the tensor first"
func.func @unwritten_bias(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %t = linalg.add ins(%s, %se : tensor<8x6xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%t : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// An output that is summed into what nothing has written.

// CHECK: Function=unwritten_output
// CHECK-SAME: Reason="the second product accumulates into something that cannot be added to its result"
// CHECK-SAME: Suggestion="add to the result of a product into zeros"
func.func @unwritten_output(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// A sink for each feature of V, in what the output is divided by.

// CHECK: Function=sink_of_feature
// CHECK-SAME: Reason="the attention sink is an element of an argument, not a number per batch, head or query"
// CHECK-SAME: Suggestion="compute the sink's logits as a tensor of their own"
func.func @sink_of_feature(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>, %sink: tensor<5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %e = linalg.exp ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %n = linalg.matmul ins(%e, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.generic {indexing_maps = [#id, affine_map<(m, e) -> (m)>, affine_map<(m, e) -> (e)>, #id],
                       iterator_types = ["parallel", "parallel"]}
      ins(%n, %l, %sink : tensor<8x5xf32>, tensor<8xf32>, tensor<5xf32>) outs(%oe : tensor<8x5xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32, %out: f32):
    %x = math.exp %c : f32
    %y = arith.addf %b, %x : f32
    %z = arith.divf %a, %y : f32
    linalg.yield %z : f32
  } -> tensor<8x5xf32>
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
