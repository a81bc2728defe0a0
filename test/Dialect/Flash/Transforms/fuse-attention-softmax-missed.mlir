// RUN: flash-opt %s --split-input-file --fuse-attention --remarks-filter-missed=fuse-attention 2>&1 | FileCheck %s
// RUN: flash-opt %s --split-input-file --fuse-attention | FileCheck %s --check-prefix=LEFT

// Refusals of docs/Rules.md.

// LEFT-NOT: flash.attention

// Clipped probabilities.

// CHECK: Function=clipped
// CHECK-SAME: Reason="the softmax is replaced or clipped under a condition that is not proved to hold for empty rows only"
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @clipped(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
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
    %h = arith.constant 0.5 : f32
    %z = arith.minimumf %x, %h : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// Probabilities times scores.

// CHECK: Function=weighted_by_score
// CHECK-SAME: Reason="the softmax is multiplied by something that depends on the scores"
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @weighted_by_score(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
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
      ins(%e, %l, %s : tensor<8x6xf32>, tensor<8xf32>, tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %k: f32, %out: f32):
    %x = arith.divf %a, %b : f32
    %z = arith.mulf %x, %k : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// A maximum that starts at infinity is no maximum of the scores: exp gives 0,
// and their quotient NaN.

// CHECK: Function=maximum_of_infinity
// CHECK-SAME: Reason="the exponentials may overflow or vanish:
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @maximum_of_infinity(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %plus = arith.constant 0x7F800000 : f32
  %lowest = arith.constant -3.40282347E+38 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %mz = linalg.fill ins(%plus : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
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

// A row sum that starts at infinity: all weights are 0. Infinity is no sink.

// CHECK: Function=sum_of_infinity
// CHECK-SAME: Reason="what is added to the row sum is not proved to be exp of a logit
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @sum_of_infinity(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %plus = arith.constant 0x7F800000 : f32
  %lowest = arith.constant -3.40282347E+38 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %lz = linalg.fill ins(%plus : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
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

// The maximum is scaled, and the scores are not.

// CHECK: Function=maximum_times_infinity
// CHECK-SAME: Reason="the exponentials may overflow or vanish:
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @maximum_times_infinity(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %plus = arith.constant 0x7F800000 : f32
  %lowest = arith.constant -3.40282347E+38 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %w = arith.mulf %b, %lowest : f32
    %x = arith.subf %a, %w : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
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

// Minus the scores, less minus their maximum: a mask value overflows.

// CHECK: Function=maximum_less_score
// CHECK-SAME: Reason="the exponentials may overflow or vanish:
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @maximum_less_score(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %plus = arith.constant 0x7F800000 : f32
  %lowest = arith.constant -3.40282347E+38 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s0 = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s0 : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %m = linalg.index 0 : index
    %n = linalg.index 1 : index
    %keep = arith.cmpi sle, %n, %m : index
    %x = arith.select %keep, %a, %lowest : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %b, %a : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
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

// Masked keys, zeroed after the exponential, make the maximum 10³⁸.

// CHECK: Function=masked_by_a_product
// CHECK-SAME: Reason="the exponentials may overflow or vanish:
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @masked_by_a_product(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %plus = arith.constant 0x7F800000 : f32
  %lowest = arith.constant -3.40282347E+38 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s0 = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s0 : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %m = linalg.index 0 : index
    %n = linalg.index 1 : index
    %keep = arith.cmpi sle, %n, %m : index
    %by = arith.select %keep, %zero, %lowest : f32
    %x = arith.mulf %a, %by : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %r = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %r : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %x = arith.subf %a, %b : f32
    %y = math.exp %x : f32
    %m = linalg.index 0 : index
    %n = linalg.index 1 : index
    %keep = arith.cmpi sle, %n, %m : index
    %z = arith.select %keep, %y, %zero : f32
    linalg.yield %z : f32
  } -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
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

// A row term that is not finite does not cancel: NaN.

// CHECK: Function=infinite_row_term
// CHECK-SAME: Reason="the exponentials may overflow or vanish:
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @infinite_row_term(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %re = tensor.empty() : tensor<8xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %mz = linalg.fill ins(%inf : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
  %m = linalg.reduce { arith.maximumf } ins(%s : tensor<8x6xf32>) outs(%mz : tensor<8xf32>) dimensions = [1]
  %e = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %m : tensor<8x6xf32>, tensor<8xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %w = arith.addf %b, %inf : f32
    %x = arith.subf %a, %w : f32
    %y = math.exp %x : f32
    linalg.yield %y : f32
  } -> tensor<8x6xf32>
  %lz = linalg.fill ins(%zero : f32) outs(%re : tensor<8xf32>) -> tensor<8xf32>
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

// Exponentials that overflow: NaN, which a softmax would not give.

// CHECK: Function=huge_constant
// CHECK-SAME: Reason="the exponentials may overflow or vanish: a number that is not of the size of the scores is added to them, or to what is subtracted from them"
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
#col = affine_map<(m, n) -> (n)>
#none = affine_map<(m, n) -> ()>
func.func @huge_constant(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
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
  %e = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %big = arith.constant 3.0e38 : f32
    %x = arith.addf %a, %big : f32
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

// Every second key twice: no order of the keys.

// CHECK: Function=repeated_keys
// CHECK-SAME: Reason="the denominator sums something else than the numerator, or another row of it"
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @repeated_keys(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
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
  %p2 = linalg.generic {indexing_maps = [#id], iterator_types = ["parallel", "parallel"]}
      outs(%se : tensor<8x6xf32>) {
  ^bb0(%out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %two = arith.constant 2 : index
    %h = arith.divui %j, %two : index
    %a = tensor.extract %p[%i, %h] : tensor<8x6xf32>
    linalg.yield %a : f32
  } -> tensor<8x6xf32>
  %o = linalg.matmul ins(%p2, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// -----

// Probabilities that are clamped to less than 1.

// CHECK: Function=clamped_to_half
// CHECK-SAME: Reason="the softmax is replaced or clipped under a condition that is not proved to hold for empty rows only"
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @clamped_to_half(%q: tensor<8x4xf32>, %ka: tensor<4x6xf32>, %va: tensor<6x5xf32>) -> tensor<8x5xf32> {
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
  %one = arith.constant 0.5 : f32
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

// The minimum of masked scores is −∞.

// CHECK: Function=minus_masked_minimum
// CHECK-SAME: Reason="the score depends on other scores"
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @minus_masked_minimum(%q: tensor<8x4xf32>, %ka: tensor<4x6xf32>, %va: tensor<6x5xf32>) -> tensor<8x5xf32> {
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
  %s0 = linalg.matmul ins(%q, %ka : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s0 : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %first = arith.constant 0 : index
    %n = arith.addi %j, %first : index
    %c = arith.cmpi sle, %n, %i : index
    %x = arith.select %c, %a, %inf : f32
    linalg.yield %x : f32
  } -> tensor<8x6xf32>
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

// Rows without keys are 0, others that are −∞ throughout NaN.

// CHECK: Function=nan_weights_beside_bias_and_window
// CHECK-SAME: Reason="what a row whose scores are all -inf gives is not proved to be NaN or 0"
#id = affine_map<(m, n) -> (m, n)>
#row = affine_map<(m, n) -> (m)>
func.func @nan_weights_beside_bias_and_window(%q: tensor<8x4xf32>, %ka: tensor<4x6xf32>, %va: tensor<6x5xf32>, %bias: tensor<8x6xf32>) -> tensor<8x5xf32> {
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
    %first = arith.constant 3 : index
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
    %first = arith.constant 3 : index
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
