// RUN: flash-opt %s --test-element-tracer -o /dev/null | FileCheck %s

#id = affine_map<(a, b) -> (a, b)>
#t = affine_map<(a, b) -> (b, a)>
#row = affine_map<(a, b) -> (a)>

// Reshapes there and back are the identity, whatever they pass through.
// CHECK-LABEL: @reshape
// CHECK-NEXT: arg0[d0, d1, d2]
func.func @reshape(%x: tensor<2x6x4xf32>) -> tensor<2x6x4xf32> {
  %a = tensor.collapse_shape %x [[0, 1], [2]] : tensor<2x6x4xf32> into tensor<12x4xf32>
  %b = tensor.expand_shape %a [[0, 1], [2]] output_shape [4, 3, 4] : tensor<12x4xf32> into tensor<4x3x4xf32>
  %c = tensor.collapse_shape %b [[0, 1], [2]] : tensor<4x3x4xf32> into tensor<12x4xf32>
  %d = tensor.expand_shape %c [[0, 1], [2]] output_shape [2, 6, 4] : tensor<12x4xf32> into tensor<2x6x4xf32>
  return %d : tensor<2x6x4xf32>
}

// The leading dimension of a group may be dynamic, the others may not.
// CHECK-LABEL: @reshape_dynamic
// CHECK-NEXT: arg0[(d0 floordiv 3), (d0 mod 3), d1]
// CHECK-NEXT: collapse_shape[d0]
func.func @reshape_dynamic(%x: tensor<?x3x4xf32>, %y: tensor<?x?xf32>) -> (tensor<?x4xf32>, tensor<?xf32>) {
  %a = tensor.collapse_shape %x [[0, 1], [2]] : tensor<?x3x4xf32> into tensor<?x4xf32>
  %b = tensor.collapse_shape %y [[0, 1]] : tensor<?x?xf32> into tensor<?xf32>
  return %a, %b : tensor<?x4xf32>, tensor<?xf32>
}

// CHECK-LABEL: @views
// CHECK-NEXT: arg0[(2*d1 + 1), 3]
// CHECK-NEXT: arg0[d1, d0]
func.func @views(%x: tensor<9x5xf32>) -> (tensor<2x4xf32>, tensor<5x9xf32>) {
  %s = tensor.extract_slice %x[1, 3] [4, 1] [2, 1] : tensor<9x5xf32> to tensor<4xf32>
  %e = tensor.empty() : tensor<2x4xf32>
  %b = linalg.broadcast ins(%s : tensor<4xf32>) outs(%e : tensor<2x4xf32>) dimensions = [0]
  %u = tensor.empty() : tensor<5x9xf32>
  %t = linalg.transpose ins(%x : tensor<9x5xf32>) outs(%u : tensor<5x9xf32>) permutation = [1, 0]
  return %b, %t : tensor<2x4xf32>, tensor<5x9xf32>
}

// A slice whose size is not static is not looked through.
// CHECK-LABEL: @dynamic_slice
// CHECK-NEXT: extract_slice[d0]
func.func @dynamic_slice(%x: tensor<9xf32>, %n: index) -> tensor<?xf32> {
  %s = tensor.extract_slice %x[0] [%n] [1] : tensor<9xf32> to tensor<?xf32>
  return %s : tensor<?xf32>
}

// Comparisons that ranges decide fold; those of differences compare the terms;
// casts between integers that keep values disappear.
// CHECK-LABEL: @ranges
// CHECK-NEXT: arg0[d0, d1]
// CHECK-NEXT: cmpi.sle(d1, d0)
// CHECK-NEXT: index_cast(d0):i32
func.func @ranges(%x: tensor<8x6xf32>) -> (tensor<8x6xf32>, tensor<8x6xi1>, tensor<8x6xi32>) {
  %c0 = arith.constant 0 : i64
  %c8 = arith.constant 8 : i64
  %c6 = arith.constant 6 : index
  %e = tensor.empty() : tensor<8x6xf32>
  %be = tensor.empty() : tensor<8x6xi1>
  %ie = tensor.empty() : tensor<8x6xi32>
  %a, %b, %c = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      outs(%e, %be, %ie : tensor<8x6xf32>, tensor<8x6xi1>, tensor<8x6xi32>) {
  ^bb0(%o0: f32, %o1: i1, %o2: i32):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %i64 = arith.index_cast %i : index to i64
    %j64 = arith.index_cast %j : index to i64
    %neg = arith.cmpi slt, %i64, %c0 : i64
    %wrap = arith.addi %i64, %c8 : i64
    %at = arith.select %neg, %wrap, %i64 : i64
    %row = arith.index_cast %at : i64 to index
    %in = arith.cmpi ult, %j, %c6 : index
    cf.assert %in, "in bounds"
    %v = tensor.extract %x[%row, %j] : tensor<8x6xf32>
    %d = arith.subi %j64, %i64 : i64
    %le = arith.cmpi sle, %d, %c0 : i64
    %i32 = arith.trunci %i64 : i64 to i32
    linalg.yield %v, %le, %i32 : f32, i1, i32
  } -> (tensor<8x6xf32>, tensor<8x6xi1>, tensor<8x6xi32>)
  return %a, %b, %c : tensor<8x6xf32>, tensor<8x6xi1>, tensor<8x6xi32>
}

// Arithmetic that may wrap is not the integers'.
// CHECK-LABEL: @wraps
// CHECK-NEXT: addi(arg0[d0], 1)
func.func @wraps(%x: tensor<8xi32>) -> tensor<8xi32> {
  %c1 = arith.constant 1 : i32
  %e = tensor.empty() : tensor<8xi32>
  %r = linalg.map ins(%x : tensor<8xi32>) outs(%e : tensor<8xi32>)
    (%a: i32, %out: i32) {
      %y = arith.addi %a, %c1 : i32
      linalg.yield %y : i32
    }
  return %r : tensor<8xi32>
}

// An assert that is not proved makes the result a leaf.
// CHECK-LABEL: @assert
// CHECK-NEXT: generic[d0]
func.func @assert(%x: tensor<8xi64>, %table: tensor<4xf32>) -> tensor<8xf32> {
  %c4 = arith.constant 4 : index
  %e = tensor.empty() : tensor<8xf32>
  %r = linalg.generic {indexing_maps = [affine_map<(a) -> (a)>, affine_map<(a) -> (a)>], iterator_types = ["parallel"]}
      ins(%x : tensor<8xi64>) outs(%e : tensor<8xf32>) {
  ^bb0(%a: i64, %out: f32):
    %i = arith.index_cast %a : i64 to index
    %ok = arith.cmpi ult, %i, %c4 : index
    cf.assert %ok, "in bounds"
    %v = tensor.extract %table[%i] : tensor<4xf32>
    linalg.yield %v : f32
  } -> tensor<8xf32>
  return %r : tensor<8xf32>
}

// Pieces of a concatenation, where ranges say which; a select where they do not.
// CHECK-LABEL: @concat
// CHECK-NEXT: arg1[d0]
// CHECK-NEXT: select(cmpi.sle(d0, 2), arg0[minsi(3, (d0 + 1))], arg1[maxsi(0, (d0 + -3))])
func.func @concat(%x: tensor<4xf32>, %y: tensor<3xf32>) -> (tensor<3xf32>, tensor<5xf32>) {
  %c = tensor.concat dim(0) %x, %y : (tensor<4xf32>, tensor<3xf32>) -> tensor<7xf32>
  %a = tensor.extract_slice %c[4] [3] [1] : tensor<7xf32> to tensor<3xf32>
  %b = tensor.extract_slice %c[1] [5] [1] : tensor<7xf32> to tensor<5xf32>
  return %a, %b : tensor<3xf32>, tensor<5xf32>
}

// Constants that arithmetic explains are arithmetic, in a slice, too.
// CHECK-LABEL: @recovered
// CHECK-NEXT: index_cast((3*d0 + 1))
// CHECK-NEXT: index_cast(d0)
// CHECK-NEXT: cmpi.sle(d1, (d0 + 1))
// CHECK-NEXT: select(cmpi.sle(d0, 1), 0.000000e+00, 0xFFF0000000000000)
func.func @recovered() -> (tensor<4xi32>, tensor<2xi64>, tensor<2x3xi1>, tensor<4xf64>) {
  %iota = arith.constant dense<[1, 4, 7, 10]> : tensor<4xi32>
  %pair = arith.constant dense<[0, 1]> : tensor<2xi64>
  %tril = arith.constant dense<[[true, false, false], [true, true, false], [true, true, true]]> : tensor<3x3xi1>
  %s = tensor.extract_slice %tril[1, 0] [2, 3] [1, 1] : tensor<3x3xi1> to tensor<2x3xi1>
  %bias = arith.constant dense<[0.0, 0.0, 0xFFF0000000000000, 0xFFF0000000000000]> : tensor<4xf64>
  return %iota, %pair, %s, %bias : tensor<4xi32>, tensor<2xi64>, tensor<2x3xi1>, tensor<4xf64>
}

// Constants: splats fold through arithmetic, others are leaves; a mask that is
// spelled as numbers becomes a condition.
// CHECK-LABEL: @constants
// CHECK-NEXT: 1.500000e+00
// CHECK-NEXT: constant[d0]
// CHECK-NEXT: cmpi.sge(d0, 3)
func.func @constants() -> (tensor<4xf32>, tensor<3xf32>, tensor<4xi1>) {
  %two = arith.constant dense<2.0> : tensor<4xf32>
  %half = arith.constant dense<0.5> : tensor<4xf32>
  %list = arith.constant dense<[1.0, 4.0, 3.0]> : tensor<3xf32>
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<4xf32>
  %be = tensor.empty() : tensor<4xi1>
  %d = linalg.sub ins(%two, %half : tensor<4xf32>, tensor<4xf32>) outs(%e : tensor<4xf32>) -> tensor<4xf32>
  %m = linalg.generic {indexing_maps = [affine_map<(a) -> (a)>], iterator_types = ["parallel"]} outs(%be : tensor<4xi1>) {
  ^bb0(%out: i1):
    %i = linalg.index 0 : index
    %le = arith.cmpi sle, %i, %c2 : index
    %x = arith.select %le, %one, %zero : f32
    %z = arith.cmpf oeq, %x, %zero : f32
    linalg.yield %z : i1
  } -> tensor<4xi1>
  return %d, %list, %m : tensor<4xf32>, tensor<3xf32>, tensor<4xi1>
}

// Reductions are looked into at indices of the asker's; those of what does not
// depend on the bound index fold.
// CHECK-LABEL: @reductions
// CHECK-NEXT: reduction reduce[d0]
// CHECK-NEXT: reduction reduce: sum of exp(arg0[d0, d20])
// CHECK-NEXT: maximumf(arg1[d0], reduction reduce[d0])
// CHECK-NEXT: reduction reduce: max of arg0[d0, d20]
// CHECK-NEXT: arg1[d0]
// CHECK-NEXT: reduction matmul[d0, d1]
// CHECK-NEXT: reduction matmul: sum of mulf(arg0[d0, d20], arg0[d1, d20])
func.func @reductions(%x: tensor<8x6xf32>, %y: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x8xf32>) {
  %zero = arith.constant 0.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %e = tensor.empty() : tensor<8x6xf32>
  %r = tensor.empty() : tensor<8xf32>
  %s = tensor.empty() : tensor<8x8xf32>
  %te = tensor.empty() : tensor<6x8xf32>
  %exp = linalg.exp ins(%x : tensor<8x6xf32>) outs(%e : tensor<8x6xf32>) -> tensor<8x6xf32>
  %z = linalg.fill ins(%zero : f32) outs(%r : tensor<8xf32>) -> tensor<8xf32>
  %sum = linalg.reduce { arith.addf } ins(%exp : tensor<8x6xf32>) outs(%z : tensor<8xf32>) dimensions = [1]
  %max = linalg.reduce { arith.maximumf } ins(%x : tensor<8x6xf32>) outs(%y : tensor<8xf32>) dimensions = [1]
  %yb = linalg.broadcast ins(%y : tensor<8xf32>) outs(%e : tensor<8x6xf32>) dimensions = [1]
  %i = linalg.fill ins(%inf : f32) outs(%r : tensor<8xf32>) -> tensor<8xf32>
  %same = linalg.reduce { arith.maximumf } ins(%yb : tensor<8x6xf32>) outs(%i : tensor<8xf32>) dimensions = [1]
  %t = linalg.transpose ins(%x : tensor<8x6xf32>) outs(%te : tensor<6x8xf32>) permutation = [1, 0]
  %sz = linalg.fill ins(%zero : f32) outs(%s : tensor<8x8xf32>) -> tensor<8x8xf32>
  %p = linalg.matmul ins(%x, %t : tensor<8x6xf32>, tensor<6x8xf32>) outs(%sz : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %sum, %max, %same, %p : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x8xf32>
}

// A reduction whose body depends on its index is not folded because the index
// of the other dimension has the same number.
// CHECK-LABEL: @not_invariant
// CHECK-NEXT: reduction generic[d0]
// CHECK-NEXT: reduction generic: max of select(cmpi.eq(d0, d20), 1.000000e+00, 0.000000e+00)
func.func @not_invariant() -> tensor<8xf32> {
  %zero = arith.constant 0.0 : f32
  %one = arith.constant 1.0 : f32
  %inf = arith.constant 0xFF800000 : f32
  %r = tensor.empty() : tensor<8xf32>
  %shape = tensor.empty() : tensor<8x8xf32>
  %i = linalg.fill ins(%inf : f32) outs(%r : tensor<8xf32>) -> tensor<8xf32>
  %max = linalg.generic {indexing_maps = [#id, #row], iterator_types = ["parallel", "reduction"]}
      ins(%shape : tensor<8x8xf32>) outs(%i : tensor<8xf32>) {
  ^bb0(%a: f32, %out: f32):
    %m = linalg.index 0 : index
    %n = linalg.index 1 : index
    %eq = arith.cmpi eq, %m, %n : index
    %x = arith.select %eq, %one, %zero : f32
    %y = arith.maximumf %x, %out : f32
    linalg.yield %y : f32
  } -> tensor<8xf32>
  return %max : tensor<8xf32>
}

// A result that is not written exactly once per element is a leaf.
// CHECK-LABEL: @not_each_element
// CHECK-NEXT: generic[d0]
// CHECK-NEXT: generic[d0, d1]
func.func @not_each_element(%x: tensor<8x6xf32>, %init: tensor<8xf32>, %e: tensor<8x6xf32>) -> (tensor<8xf32>, tensor<8x6xf32>) {
  %max = linalg.generic {indexing_maps = [#id, affine_map<(a, b) -> (0)>], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<8x6xf32>) outs(%init : tensor<8xf32>) {
  ^bb0(%a: f32, %out: f32):
    %y = arith.maximumf %a, %out : f32
    linalg.yield %y : f32
  } -> tensor<8xf32>
  %first = linalg.generic {indexing_maps = [#id, affine_map<(a, b) -> (a, 0)>], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<8x6xf32>) outs(%e : tensor<8x6xf32>) {
  ^bb0(%a: f32, %out: f32):
    linalg.yield %a : f32
  } -> tensor<8x6xf32>
  return %max, %first : tensor<8xf32>, tensor<8x6xf32>
}

// The bucket of a relative position: where |q − p| ≥ 8 its logarithm is not
// negative, so that the bucket is in [0, 32), and the asserts hold.
// CHECK-LABEL: @bucket
// CHECK-NEXT: index_cast
// CHECK-NEXT: arg0[
func.func @bucket(%arg0: tensor<32xf32>) -> (tensor<128x128xi64>, tensor<128x128xf32>) {
  %c0 = arith.constant 0 : i64
  %c8 = arith.constant 8 : i64
  %c15 = arith.constant 15 : i64
  %c16 = arith.constant 16 : i64
  %cap = arith.constant 32 : index
  %eight = arith.constant 8.0 : f32
  %range = arith.constant 2.77258873 : f32
  %e = tensor.empty() : tensor<128x128xi64>
  %f = tensor.empty() : tensor<128x128xf32>
  %b = linalg.generic {indexing_maps = [affine_map<(p, q) -> (p, q)>], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<128x128xi64>) {
  ^bb0(%out: i64):
    %p = linalg.index 0 : index
    %q = linalg.index 1 : index
    %pi = arith.index_cast %p : index to i64
    %qi = arith.index_cast %q : index to i64
    %d = arith.subi %qi, %pi : i64
    %ahead = arith.cmpi sgt, %d, %c0 : i64
    %side = arith.extui %ahead : i1 to i64
    %off = arith.muli %side, %c16 : i64
    %x = math.absi %d : i64
    %small = arith.cmpi slt, %x, %c8 : i64
    %xf = arith.sitofp %x : i64 to f32
    %xr = arith.divf %xf, %eight : f32
    %l = math.log %xr : f32
    %ln = arith.divf %l, %range : f32
    %ls = arith.mulf %ln, %eight : f32
    %li = arith.fptosi %ls : f32 to i64
    %large = arith.addi %li, %c8 : i64
    %capped = arith.minsi %large, %c15 : i64
    %s = arith.select %small, %x, %capped : i64
    %r = arith.addi %off, %s : i64
    linalg.yield %r : i64
  } -> tensor<128x128xi64>
  %g = linalg.generic {indexing_maps = [affine_map<(p, q) -> (p, q)>, affine_map<(p, q) -> (p, q)>], iterator_types = ["parallel", "parallel"]} ins(%b : tensor<128x128xi64>) outs(%f : tensor<128x128xf32>) {
  ^bb0(%in: i64, %out: f32):
    %i = arith.index_cast %in : i64 to index
    %ok = arith.cmpi slt, %i, %cap : index
    cf.assert %ok, "too large"
    %ok0 = arith.cmpi sge, %in, %c0 : i64
    cf.assert %ok0, "too small"
    %v = tensor.extract %arg0[%i] : tensor<32xf32>
    linalg.yield %v : f32
  } -> tensor<128x128xf32>
  return %b, %g : tensor<128x128xi64>, tensor<128x128xf32>
}
