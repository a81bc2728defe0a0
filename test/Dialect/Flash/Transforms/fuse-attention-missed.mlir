// RUN: flash-opt %s --split-input-file --fuse-attention --remarks-filter-missed=fuse-attention 2>&1 | FileCheck %s
// RUN: flash-opt %s --split-input-file --fuse-attention | FileCheck %s --check-prefix=LEFT

// What looks like attention and is not, or is not proved to be: it is left
// alone, and a remark names the op at fault.

// LEFT-NOT: flash.attention

// The row sum of the next row.

// CHECK: fuse-attention-missed.mlir:[[#@LINE+16]]:8: remark: [Missed] NotFused | Category:fuse-attention | Function=other_row
// CHECK-SAME: Reason="the denominator sums something else than the numerator, or another row of it"
// CHECK-SAME: Suggestion="divide each row by the sum of the same row's exponentials"
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @other_row(%q: tensor<8x4xf32>, %kt: tensor<4x8xf32>, %v: tensor<8x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %se = tensor.empty() : tensor<8x8xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x8xf32>) -> tensor<8x8xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x8xf32>) outs(%sz : tensor<8x8xf32>) -> tensor<8x8xf32>
  %e = linalg.exp ins(%s : tensor<8x8xf32>) outs(%se : tensor<8x8xf32>) -> tensor<8x8xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x8xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e : tensor<8x8xf32>) outs(%se : tensor<8x8xf32>) {
  ^bb0(%a: f32, %out: f32):
    %m = linalg.index 0 : index
    %next = arith.addi %m, %c1 : index
    %at = arith.remui %next, %c8 : index
    %b = tensor.extract %l[%at] : tensor<8xf32>
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x8xf32>, tensor<8x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// A softmax over the queries of a square matrix of scores.

// CHECK: remark: [Missed] NotFused | Category:fuse-attention | Function=over_queries
// CHECK-SAME: Reason="the denominator differs from key to key: it is summed over another dimension"
func.func @over_queries(%q: tensor<8x4xf32>, %kt: tensor<4x8xf32>, %v: tensor<8x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x8xf32>) -> tensor<8x8xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x8xf32>) outs(%sz : tensor<8x8xf32>) -> tensor<8x8xf32>
  %p = linalg.softmax dimension(0) ins(%s : tensor<8x8xf32>) outs(%se : tensor<8x8xf32>) -> tensor<8x8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x8xf32>, tensor<8x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// Squared probabilities.

// CHECK: remark: [Missed] NotFused | Category:fuse-attention | Function=squared
// CHECK-SAME: Reason="the softmax is squared, or raised to another power"
func.func @squared(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %r = linalg.mul ins(%p, %p : tensor<8x6xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%r, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// Small probabilities set to zero.

// CHECK: remark: [Missed] NotFused | Category:fuse-attention | Function=threshold
// CHECK-SAME: Reason="probabilities are set to zero under a condition that is not proved to be 'all scores of the row are -inf'"
// CHECK-SAME: Suggestion="mask the scores, not the probabilities"
#id = affine_map<(m, n) -> (m, n)>
func.func @threshold(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0.125 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %r = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %small = arith.cmpf olt, %a, %low : f32
    %x = arith.select %small, %zero, %a : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%r, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// Talking heads: the scores of all heads are mixed before the softmax.

// CHECK: remark: [Missed] NotFused | Category:fuse-attention | Function=talking_heads
// CHECK-SAME: Reason="the scores are not a function of one product of Q and K"
#mix = affine_map<(h, m, n, g) -> (h, g)>
#sg = affine_map<(h, m, n, g) -> (g, m, n)>
#sh = affine_map<(h, m, n, g) -> (h, m, n)>
func.func @talking_heads(%q: tensor<3x8x4xf32>, %kt: tensor<3x4x6xf32>, %v: tensor<3x6x5xf32>, %w: tensor<3x3xf32>) -> tensor<3x8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<3x8x6xf32>
  %oe = tensor.empty() : tensor<3x8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<3x8x6xf32>) -> tensor<3x8x6xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<3x8x4xf32>, tensor<3x4x6xf32>) outs(%sz : tensor<3x8x6xf32>) -> tensor<3x8x6xf32>
  %t = linalg.contract indexing_maps = [#mix, #sg, #sh] ins(%w, %s : tensor<3x3xf32>, tensor<3x8x6xf32>) outs(%sz : tensor<3x8x6xf32>) -> tensor<3x8x6xf32>
  %p = linalg.softmax dimension(2) ins(%t : tensor<3x8x6xf32>) outs(%se : tensor<3x8x6xf32>) -> tensor<3x8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<3x8x5xf32>) -> tensor<3x8x5xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<3x8x6xf32>, tensor<3x6x5xf32>) outs(%oz : tensor<3x8x5xf32>) -> tensor<3x8x5xf32>
  return %o : tensor<3x8x5xf32>
}

// -----

// A sum that starts at an epsilon, of exponentials less their maximum: the
// epsilon's weight depends on the maximum.

// CHECK: remark: [Missed] NotFused | Category:fuse-attention | Function=sum_plus_epsilon
// CHECK-SAME: Reason="what is added to the row sum is not proved to be exp of a logit less the same row term as in the numerator"
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @sum_plus_epsilon(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %epsilon = arith.constant 1.0e-3 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %inf = arith.constant 0xFF800000 : f32
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %mx = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %mx : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %lz = linalg.fill ins(%epsilon : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x6xf32>) outs(%lz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%e, %l : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// A row of -inf gives 0 if all scores are at most 1: not the empty row's test.

// CHECK: remark: [Missed] NotFused | Category:fuse-attention | Function=not_the_empty_row
// CHECK-SAME: Reason="probabilities are set to zero under a condition that is not proved to be 'all scores of the row are -inf'"
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @not_the_empty_row(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %true = arith.constant true
  %se = tensor.empty() : tensor<8x6xf32>
  %be = tensor.empty() : tensor<8xi1>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %bz = linalg.fill ins(%true : i1) outs(%be : tensor<8xi1>) -> tensor<8xi1>
  %empty = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%s : tensor<8x6xf32>) outs(%bz : tensor<8xi1>) {
  ^bb0(%a: f32, %out: i1):
    %x = arith.cmpf ole, %a, %one : f32
    %y = arith.andi %x, %out : i1
    linalg.yield %y : i1
  } -> tensor<8xi1>
  %r = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p, %empty : tensor<8x6xf32>, tensor<8xi1>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %c: i1, %out: f32):
    %x = arith.select %c, %zero, %a : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%r, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// Division after the product, but by the sum of another head.

// CHECK: remark: [Missed] NotFused | Category:fuse-attention | Function=divided_by_another_head
// CHECK-SAME: Reason="the denominator sums something else than the numerator, or another row of it"
#id = affine_map<(b, m, n) -> (b, m, n)>
#other = affine_map<(b, m, n) -> (m, b)>
func.func @divided_by_another_head(%q: tensor<3x3x4xf32>, %kt: tensor<3x4x6xf32>, %v: tensor<3x6x5xf32>) -> tensor<3x3x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<3x3x6xf32>
  %re = tensor.empty() : tensor<3x3xf32>
  %oe = tensor.empty() : tensor<3x3x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<3x3x6xf32>) -> tensor<3x3x6xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<3x3x4xf32>, tensor<3x4x6xf32>) outs(%sz : tensor<3x3x6xf32>) -> tensor<3x3x6xf32>
  %e = linalg.exp ins(%s : tensor<3x3x6xf32>) outs(%se : tensor<3x3x6xf32>) -> tensor<3x3x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<3x3x5xf32>) -> tensor<3x3x5xf32>
  %o = linalg.batch_matmul ins(%e, %v : tensor<3x3x6xf32>, tensor<3x6x5xf32>) outs(%oz : tensor<3x3x5xf32>) -> tensor<3x3x5xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<3x3xf32>) -> tensor<3x3xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<3x3x6xf32>) outs(%lz : tensor<3x3xf32>) dimensions = [2]
  %d = linalg.generic {indexing_maps = [#id, #other, #id], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%o, %l : tensor<3x3x5xf32>, tensor<3x3xf32>) outs(%oe : tensor<3x3x5xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<3x3x5xf32>
  return %d : tensor<3x3x5xf32>
}

// -----

// No softmax at all: no remark, nothing done. A gated unit has an exponential
// in front of a product, but no row sum.

// CHECK-NOT: Function=no_softmax
// CHECK-NOT: Function=gated
func.func @no_softmax(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%s, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}
#id = affine_map<(m, n) -> (m, n)>
func.func @gated(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %g = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %w = arith.negf %a : f32
    %x = math.exp %w : f32
    %y = arith.addf %x, %one : f32
    %z = arith.divf %a, %y : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%g, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// What the pass does not handle, it leaves alone: buffers, unranked tensors.

// CHECK: remark: [Missed] NotFused | Category:fuse-attention | Function=odd
// CHECK-SAME: Reason="the scores are computed by 'tensor.cast', which is not looked into"
func.func @odd(%p: memref<8x6xf32>, %v: memref<6x5xf32>, %o: memref<8x5xf32>, %u: tensor<*xf32>,
               %pt: tensor<8x6xf32>, %vt: tensor<6x5xf32>, %ot: tensor<8x5xf32>) -> (tensor<8x6xf32>, tensor<8x5xf32>) {
  linalg.exp ins(%p : memref<8x6xf32>) outs(%p : memref<8x6xf32>)
  linalg.matmul ins(%p, %v : memref<8x6xf32>, memref<6x5xf32>) outs(%o : memref<8x5xf32>)
  %c = tensor.cast %u : tensor<*xf32> to tensor<8x6xf32>
  %e = linalg.exp ins(%c : tensor<8x6xf32>) outs(%pt : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.softmax dimension(1) ins(%e : tensor<8x6xf32>) outs(%pt : tensor<8x6xf32>) -> tensor<8x6xf32>
  %r = linalg.matmul ins(%s, %vt : tensor<8x6xf32>, tensor<6x5xf32>) outs(%ot : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %s, %r : tensor<8x6xf32>, tensor<8x5xf32>
}

// -----

// The weights are those over all keys, the first of which meet V: how many, is
// known at run time only.

// CHECK: fuse-attention-missed.mlir:[[#@LINE+30]]:8: remark: [Missed] NotFused | Category:fuse-attention | Function=first_keys
// CHECK-SAME: Reason="the denominator does not sum over the keys that the second product sums over"
#mn = affine_map<(m, n) -> (m, n)>
#m = affine_map<(m, n) -> (m)>
#pm = affine_map<(m, e, n) -> (m, n)>
#vm = affine_map<(m, e, n) -> (n, e)>
#om = affine_map<(m, e, n) -> (m, e)>
func.func @first_keys(%q: tensor<8x16xf32>, %kt: tensor<16x?xf32>, %v: tensor<?x16xf32>) -> tensor<8x16xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %nk = tensor.dim %kt, %c1 : tensor<16x?xf32>
  %nv = tensor.dim %v, %c0 : tensor<?x16xf32>
  %se = tensor.empty(%nk) : tensor<8x?xf32>
  %pe = tensor.empty(%nv) : tensor<8x?xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x16xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x?xf32>) -> tensor<8x?xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %rl = linalg.fill ins(%low : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x16xf32>) -> tensor<8x16xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x16xf32>, tensor<16x?xf32>) outs(%sz : tensor<8x?xf32>) -> tensor<8x?xf32>
  %top = linalg.reduce { arith.maximumf } ins(%s : tensor<8x?xf32>) outs(%rl : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#mn, #m, #mn], iterator_types = ["parallel", "parallel"]} ins(%s, %top : tensor<8x?xf32>, tensor<8xf32>) outs(%se : tensor<8x?xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %d = arith.subf %a, %b : f32
    %x = math.exp %d : f32
    linalg.yield %x : f32
  } -> tensor<8x?xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x?xf32>) outs(%rz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#mn, #m, #mn], iterator_types = ["parallel", "parallel"]} ins(%e, %l : tensor<8x?xf32>, tensor<8xf32>) outs(%se : tensor<8x?xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x?xf32>
  %first = linalg.generic {indexing_maps = [#mn], iterator_types = ["parallel", "parallel"]} outs(%pe : tensor<8x?xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %x = tensor.extract %p[%i, %j] : tensor<8x?xf32>
    linalg.yield %x : f32
  } -> tensor<8x?xf32>
  %r = linalg.matmul ins(%first, %v : tensor<8x?xf32>, tensor<?x16xf32>) outs(%oz : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %r : tensor<8x16xf32>
}

// -----

// The weights are zero from some key on.

// CHECK: fuse-attention-missed.mlir:[[#@LINE+36]]:13: remark: [Missed] NotFused | Category:fuse-attention | Function=more_keys
// CHECK-SAME: Reason="what is multiplied with V is an element of what 'tensor.pad' gives
#mn = affine_map<(m, n) -> (m, n)>
#m = affine_map<(m, n) -> (m)>
#pm = affine_map<(m, e, n) -> (m, n)>
#vm = affine_map<(m, e, n) -> (n, e)>
#om = affine_map<(m, e, n) -> (m, e)>
func.func @more_keys(%q: tensor<8x16xf32>, %kt: tensor<16x?xf32>, %v: tensor<?x16xf32>) -> tensor<8x16xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %zero = arith.constant 0.0 : f32
  %low = arith.constant 0xFF800000 : f32
  %nk = tensor.dim %kt, %c1 : tensor<16x?xf32>
  %nv = tensor.dim %v, %c0 : tensor<?x16xf32>
  %se = tensor.empty(%nk) : tensor<8x?xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x16xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x?xf32>) -> tensor<8x?xf32>
  %rz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %rl = linalg.fill ins(%low : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x16xf32>) -> tensor<8x16xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x16xf32>, tensor<16x?xf32>) outs(%sz : tensor<8x?xf32>) -> tensor<8x?xf32>
  %top = linalg.reduce { arith.maximumf } ins(%s : tensor<8x?xf32>) outs(%rl : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#mn, #m, #mn], iterator_types = ["parallel", "parallel"]} ins(%s, %top : tensor<8x?xf32>, tensor<8xf32>) outs(%se : tensor<8x?xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %d = arith.subf %a, %b : f32
    %x = math.exp %d : f32
    linalg.yield %x : f32
  } -> tensor<8x?xf32>
  %l = linalg.reduce { arith.addf } ins(%e : tensor<8x?xf32>) outs(%rz : tensor<8xf32>) dimensions = [1]
  %p = linalg.generic {indexing_maps = [#mn, #m, #mn], iterator_types = ["parallel", "parallel"]} ins(%e, %l : tensor<8x?xf32>, tensor<8xf32>) outs(%se : tensor<8x?xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    linalg.yield %x : f32
  } -> tensor<8x?xf32>
  %more = arith.subi %nv, %nk : index
  %padded = tensor.pad %p low[0, 0] high[0, %more] {
  ^bb0(%i: index, %j: index):
    tensor.yield %zero : f32
  } : tensor<8x?xf32> to tensor<8x?xf32>
  %r = linalg.matmul ins(%padded, %v : tensor<8x?xf32>, tensor<?x16xf32>) outs(%oz : tensor<8x16xf32>) -> tensor<8x16xf32>
  return %r : tensor<8x16xf32>
}
