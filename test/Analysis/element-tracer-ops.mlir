// RUN: flash-opt %s --test-element-tracer -o /dev/null | FileCheck %s

// Where an index may be in several pieces, the element is a select of them, each
// read where it can be.
// CHECK-LABEL: @pieces
// CHECK-NEXT: select(cmpi.sle(d0, 3), arg0[minsi(d0, 3)], arg1[maxsi(0, (d0 + -4))])
// CHECK-NEXT: select(andi(cmpi.sge(d0, 2), cmpi.sle(d0, 5)), arg0[maxsi(0, minsi(3, (d0 + -2)))], arg2)
// CHECK-NEXT: select(andi(cmpi.sge(d0, 1), cmpi.eq(((d0 + 1) mod 2), 0)), arg1[maxsi(0, (((d0 + 1) floordiv 2) + -1))], arg2)
func.func @pieces(%x: tensor<4xf32>, %y: tensor<3xf32>, %v: f32) -> (tensor<7xf32>, tensor<7xf32>, tensor<7xf32>) {
  %c = tensor.concat dim(0) %x, %y : (tensor<4xf32>, tensor<3xf32>) -> tensor<7xf32>
  %p = tensor.pad %x low[2] high[1] {
  ^bb0(%i: index):
    tensor.yield %v : f32
  } : tensor<4xf32> to tensor<7xf32>
  %s = tensor.splat %v : tensor<7xf32>
  %n = tensor.insert_slice %y into %s[1] [3] [2] : tensor<3xf32> into tensor<7xf32>
  return %c, %p, %n : tensor<7xf32>, tensor<7xf32>, tensor<7xf32>
}

// Padding may depend on the index.
// CHECK-LABEL: @pad_with_indices
// CHECK-NEXT: select(cmpi.sle(d0, 3), 0, index_cast(d0):i64)
func.func @pad_with_indices() -> tensor<9xi64> {
  %zero = arith.constant dense<0> : tensor<4xi64>
  %p = tensor.pad %zero low[0] high[5] {
  ^bb0(%i: index):
    %j = arith.index_cast %i : index to i64
    tensor.yield %j : i64
  } : tensor<4xi64> to tensor<9xi64>
  return %p : tensor<9xi64>
}

// A slice that drops a dimension is inserted into one that has it.
// CHECK-LABEL: @insert_rank_reduced
// CHECK-NEXT: select(cmpi.sge(d0, 1), arg0[d1], arg1[d0, d1])
// CHECK-NEXT: select(cmpi.eq(d0, arg2), arg0[d1], arg1[d0, d1])
func.func @insert_rank_reduced(%x: tensor<4xf32>, %y: tensor<2x4xf32>, %n: index) -> (tensor<2x4xf32>, tensor<2x4xf32>) {
  %a = tensor.insert_slice %x into %y[1, 0] [1, 4] [1, 1] : tensor<4xf32> into tensor<2x4xf32>
  %b = tensor.insert_slice %x into %y[%n, 0] [1, 4] [1, 1] : tensor<4xf32> into tensor<2x4xf32>
  return %a, %b : tensor<2x4xf32>, tensor<2x4xf32>
}

// Offsets may be dynamic, and sizes where they are the whole.
// CHECK-LABEL: @slices
// CHECK-NEXT: arg0[(d0 + arg1), 2]
// CHECK-NEXT: arg0[d0, d1]
// CHECK-NEXT: extract_slice[d0, d1]
func.func @slices(%x: tensor<9x?xf32>, %n: index) -> (tensor<4xf32>, tensor<9x?xf32>, tensor<9x?xf32>) {
  %c1 = arith.constant 1 : index
  %size = tensor.dim %x, %c1 : tensor<9x?xf32>
  %a = tensor.extract_slice %x[%n, 2] [4, 1] [1, 1] : tensor<9x?xf32> to tensor<4xf32>
  %b = tensor.extract_slice %x[0, 0] [9, %size] [1, 1] : tensor<9x?xf32> to tensor<9x?xf32>
  %c = tensor.extract_slice %x[0, 0] [9, %n] [1, 1] : tensor<9x?xf32> to tensor<9x?xf32>
  return %a, %b, %c : tensor<4xf32>, tensor<9x?xf32>, tensor<9x?xf32>
}

// CHECK-LABEL: @pack
// CHECK-NEXT: arg0[(2*d1 + d2), (2*d0 + d3)]
// CHECK-NEXT: arg0[d0, d1]
// CHECK-NEXT: select(cmpi.sle((d2 + 2*d0), 4), arg1[minsi(4, (d2 + 2*d0)), d1], arg2)
#t = affine_map<(a, b) -> (b, a)>
func.func @pack(%x: tensor<6x8xf32>, %y: tensor<5x8xf32>, %v: f32) -> (tensor<4x3x2x2xf32>, tensor<6x8xf32>, tensor<3x8x2xf32>) {
  %e = tensor.empty() : tensor<4x3x2x2xf32>
  %p = linalg.pack %x outer_dims_perm = [1, 0] inner_dims_pos = [0, 1] inner_tiles = [2, 2] into %e : tensor<6x8xf32> -> tensor<4x3x2x2xf32>
  %f = tensor.empty() : tensor<6x8xf32>
  %u = linalg.unpack %p outer_dims_perm = [1, 0] inner_dims_pos = [0, 1] inner_tiles = [2, 2] into %f : tensor<4x3x2x2xf32> -> tensor<6x8xf32>
  %g = tensor.empty() : tensor<3x8x2xf32>
  %q = linalg.pack %y padding_value(%v : f32) inner_dims_pos = [0] inner_tiles = [2] into %g : tensor<5x8xf32> -> tensor<3x8x2xf32>
  return %p, %u, %q : tensor<4x3x2x2xf32>, tensor<6x8xf32>, tensor<3x8x2xf32>
}

// CHECK-LABEL: @gather
// CHECK-NEXT: arg0[index_cast(arg1[d0, 0]):index, d1]
// CHECK-NEXT: arg0[index_cast(arg1[d0, 0]):index, d2]
func.func @gather(%x: tensor<9x4xf32>, %i: tensor<5x1xi64>) -> (tensor<5x4xf32>, tensor<5x1x4xf32>) {
  %a = tensor.gather %x[%i] gather_dims([0]) : (tensor<9x4xf32>, tensor<5x1xi64>) -> tensor<5x4xf32>
  %b = tensor.gather %x[%i] gather_dims([0]) : (tensor<9x4xf32>, tensor<5x1xi64>) -> tensor<5x1x4xf32>
  return %a, %b : tensor<5x4xf32>, tensor<5x1x4xf32>
}

// CHECK-LABEL: @elements
// CHECK-NEXT: select(cmpi.sle(d0, 0), arg0, select(cmpi.sle(d0, 1), arg1, arg2))
// CHECK-NEXT: select(cmpi.sge(d0, 1), arg2, arg1)
func.func @elements(%a: f32, %b: f32, %c: f32) -> (tensor<3xf32>, tensor<2xf32>) {
  %x = tensor.from_elements %a, %b, %c : tensor<3xf32>
  %y = tensor.extract_slice %x[1] [2] [1] : tensor<3xf32> to tensor<2xf32>
  return %x, %y : tensor<3xf32>, tensor<2xf32>
}

// Ops of arith and math apply to tensors too.
// CHECK-LABEL: @elementwise
// CHECK-NEXT: exp(addf(arg0[d0], arg1[d0]))
// CHECK-NEXT: select(cmpf.olt(arg0[d0], arg1[d0]), arg0[d0], arg1[d0])
// CHECK-NEXT: select(arg2, arg0[d0], arg1[d0])
func.func @elementwise(%x: tensor<4xf32>, %y: tensor<4xf32>, %c: i1) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  %a = arith.addf %x, %y : tensor<4xf32>
  %b = math.exp %a : tensor<4xf32>
  %l = arith.cmpf olt, %x, %y : tensor<4xf32>
  %d = arith.select %l, %x, %y : tensor<4xi1>, tensor<4xf32>
  %e = arith.select %c, %x, %y : tensor<4xf32>
  return %b, %d, %e : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}

// The branch that is taken, if what it reads is outside of it.
// CHECK-LABEL: @branches
// CHECK-NEXT: addf(arg0[d0], arg1[d0])
// CHECK-NEXT: if[d0]
// CHECK-NEXT: if[d0]
func.func @branches(%x: tensor<4xf32>, %y: tensor<4xf32>, %c: i1, %i: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  %true = arith.constant true
  %a = scf.if %true -> tensor<4xf32> {
    %s = arith.addf %x, %y : tensor<4xf32>
    scf.yield %s : tensor<4xf32>
  } else {
    scf.yield %y : tensor<4xf32>
  }
  %b = scf.if %c -> tensor<4xf32> {
    scf.yield %x : tensor<4xf32>
  } else {
    scf.yield %y : tensor<4xf32>
  }
  %d = scf.if %true -> tensor<4xf32> {
    %n = linalg.softmax dimension(0) ins(%x : tensor<4xf32>) outs(%i : tensor<4xf32>) -> tensor<4xf32>
    scf.yield %n : tensor<4xf32>
  } else {
    scf.yield %y : tensor<4xf32>
  }
  return %a, %b, %d : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}

// Reshapes keep the row-major order: run-time sizes pass through.
// CHECK-LABEL: @run_time_reshapes
// CHECK-NEXT: arg0[d0, d1, (64*d2 + d3)]
// CHECK-NEXT: exp(arg1[d0, d1, d2])
// CHECK-NEXT: collapse_shape[d0]
func.func @run_time_reshapes(%x: tensor<?x?x768xf32>, %y: tensor<?x?x?xf32>) -> (tensor<?x?x12x64xf32>, tensor<?x?x?xf32>, tensor<?xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c12 = arith.constant 12 : i64
  %c64 = arith.constant 64 : i64
  %c768 = arith.constant 768 : i64
  %b = tensor.dim %x, %c0 : tensor<?x?x768xf32>
  %s = tensor.dim %x, %c1 : tensor<?x?x768xf32>
  %b64 = arith.index_cast %b : index to i64
  %s64 = arith.index_cast %s : index to i64
  // The length, as what is left of the number of elements.
  %bs = arith.muli %b64, %s64 : i64
  %left = arith.divsi %bs, %b64 : i64
  %shape = tensor.from_elements %b64, %left, %c12, %c64 : tensor<4xi64>
  %r = tensor.reshape %x(%shape) : (tensor<?x?x768xf32>, tensor<4xi64>) -> tensor<?x?x12x64xf32>
  %y0 = tensor.dim %y, %c0 : tensor<?x?x?xf32>
  %y1 = tensor.dim %y, %c1 : tensor<?x?x?xf32>
  %y2 = tensor.dim %y, %c2 : tensor<?x?x?xf32>
  %flat = tensor.collapse_shape %y [[0, 1, 2]] : tensor<?x?x?xf32> into tensor<?xf32>
  %n = tensor.dim %flat, %c0 : tensor<?xf32>
  %e = tensor.empty(%n) : tensor<?xf32>
  %exp = linalg.exp ins(%flat : tensor<?xf32>) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  %back = tensor.expand_shape %exp [[0, 1, 2]] output_shape [%y0, %y1, %y2] : tensor<?xf32> into tensor<?x?x?xf32>
  return %r, %back, %flat : tensor<?x?x12x64xf32>, tensor<?x?x?xf32>, tensor<?xf32>
}

// Named ops.
// CHECK-LABEL: @named
// CHECK-NEXT: reduction matmul[d0, d1]
// CHECK-NEXT: reduction matmul: sum of mulf(arg0[d0, d20], arg1[d20, d1])
// CHECK-NEXT: reduction contract[d0, d1]
// CHECK-NEXT: reduction contract: sum of mulf(arg0[d1, d20], arg1[d20, d0])
// CHECK-NEXT: reduction matvec[d0]
// CHECK-NEXT: reduction matvec: sum of mulf(arg0[d0, d20], arg2[d20])
// CHECK-NEXT: mulf(arg0[d0, d1], arg2[d1])
// CHECK-NEXT: select(cmpf.ogt(arg0[d0, d1], 0.000000e+00), mulf(arg0[d0, d1], arg0[d0, d1]), mulf(arg0[d0, d1], arg2[d1]))
// CHECK-NEXT: cmpf.ogt(arg0[d0, d1], 0.000000e+00)
func.func @named(%x: tensor<4x6xf32>, %y: tensor<6x5xf32>, %v: tensor<6xf32>) -> (tensor<4x5xf32>, tensor<5x4xf32>, tensor<4xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xi1>) {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x5xf32>
  %et = tensor.empty() : tensor<5x4xf32>
  %ev = tensor.empty() : tensor<4xf32>
  %ex = tensor.empty() : tensor<4x6xf32>
  %eb = tensor.empty() : tensor<4x6xi1>
  %z = linalg.fill ins(%zero : f32) outs(%e : tensor<4x5xf32>) -> tensor<4x5xf32>
  %zt = linalg.fill ins(%zero : f32) outs(%et : tensor<5x4xf32>) -> tensor<5x4xf32>
  %zv = linalg.fill ins(%zero : f32) outs(%ev : tensor<4xf32>) -> tensor<4xf32>
  %a = linalg.matmul ins(%x, %y : tensor<4x6xf32>, tensor<6x5xf32>) outs(%z : tensor<4x5xf32>) -> tensor<4x5xf32>
  %b = linalg.contract indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (n, m)>]
      ins(%x, %y : tensor<4x6xf32>, tensor<6x5xf32>) outs(%zt : tensor<5x4xf32>) -> tensor<5x4xf32>
  %c = linalg.matvec ins(%x, %v : tensor<4x6xf32>, tensor<6xf32>) outs(%zv : tensor<4xf32>) -> tensor<4xf32>
  %d = linalg.elementwise kind=#linalg.elementwise_kind<mul>
      indexing_maps = [affine_map<(a, b) -> (a, b)>, affine_map<(a, b) -> (b)>, affine_map<(a, b) -> (a, b)>]
      ins(%x, %v : tensor<4x6xf32>, tensor<6xf32>) outs(%ex : tensor<4x6xf32>) -> tensor<4x6xf32>
  %sq = linalg.square ins(%x : tensor<4x6xf32>) outs(%ex : tensor<4x6xf32>) -> tensor<4x6xf32>
  %m = linalg.map ins(%x : tensor<4x6xf32>) outs(%eb : tensor<4x6xi1>)
    (%in: f32, %out: i1) {
      %p = arith.cmpf ogt, %in, %zero : f32
      linalg.yield %p : i1
    }
  %s = linalg.select ins(%m, %sq, %d : tensor<4x6xi1>, tensor<4x6xf32>, tensor<4x6xf32>) outs(%ex : tensor<4x6xf32>) -> tensor<4x6xf32>
  return %a, %b, %c, %d, %s, %m : tensor<4x5xf32>, tensor<5x4xf32>, tensor<4xf32>, tensor<4x6xf32>, tensor<4x6xf32>, tensor<4x6xi1>
}

// An index that is zero if the size is one is below the size: a broadcast of
// what has the size of the result. Divisions by run-time sizes fold.
// CHECK-LABEL: @broadcast_if_unit
// CHECK-NEXT: arg0[d0, d1, d2]
// CHECK-NEXT: arg0[(d0 floordiv 4), (d0 mod 4), d1]
// CHECK-NEXT: true
func.func @broadcast_if_unit(%x: tensor<?x4x?xf32>) -> (tensor<?x4x?xf32>, tensor<?x?xf32>, tensor<?x4x?xi1>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c2 = arith.constant 2 : index
  %c4 = arith.constant 4 : i64
  %c4i = arith.constant 4 : index
  %b = tensor.dim %x, %c0 : tensor<?x4x?xf32>
  %s = tensor.dim %x, %c2 : tensor<?x4x?xf32>
  %e = tensor.empty(%b, %s) : tensor<?x4x?xf32>
  %be = tensor.empty(%b, %s) : tensor<?x4x?xi1>
  %y, %in = linalg.generic {indexing_maps = [affine_map<(i, j, k) -> (i, j, k)>, affine_map<(i, j, k) -> (i, j, k)>], iterator_types = ["parallel", "parallel", "parallel"]}
      outs(%e, %be : tensor<?x4x?xf32>, tensor<?x4x?xi1>) {
  ^bb0(%o: f32, %p: i1):
    %i = linalg.index 0 : index
    %j = linalg.index 1 : index
    %k = linalg.index 2 : index
    %unit_b = arith.cmpi eq, %b, %c1 : index
    %at_b = arith.select %unit_b, %c0, %i : index
    %unit_s = arith.cmpi eq, %s, %c1 : index
    %at_s = arith.select %unit_s, %c0, %k : index
    %v = tensor.extract %x[%at_b, %j, %at_s] : tensor<?x4x?xf32>
    %below = arith.cmpi slt, %k, %s : index
    linalg.yield %v, %below : f32, i1
  } -> (tensor<?x4x?xf32>, tensor<?x4x?xi1>)
  %b64 = arith.index_cast %b : index to i64
  %s64 = arith.index_cast %s : index to i64
  %n = arith.muli %b64, %c4 : i64
  %shape = tensor.from_elements %n, %s64 : tensor<2xi64>
  %r = tensor.reshape %y(%shape) : (tensor<?x4x?xf32>, tensor<2xi64>) -> tensor<?x?xf32>
  return %y, %r, %in : tensor<?x4x?xf32>, tensor<?x?xf32>, tensor<?x4x?xi1>
}
