// RUN: flash-opt %s --test-element-tracer -o /dev/null | FileCheck %s

// Integers that floats hold exactly are compared as integers: 2·n ≥ m + 1 in
// f32; in f16 beyond 2048 they are not.
// CHECK-LABEL: @exact
// CHECK-NEXT: cmpi.slt(d0, (2*d1))
// CHECK-NEXT: cmpf.oge(sitofp(index_cast(d1):i64), sitofp(index_cast(d0):i32))
func.func @exact() -> (tensor<64x64xi1>, tensor<4096x64xi1>) {
  %two = arith.constant 2.0 : f32
  %one = arith.constant 1.0 : f32
  %e = tensor.empty() : tensor<64x64xi1>
  %f = tensor.empty() : tensor<4096x64xi1>
  %a = linalg.generic {indexing_maps = [affine_map<(m, n) -> (m, n)>], iterator_types = ["parallel", "parallel"]} outs(%e : tensor<64x64xi1>) {
  ^bb0(%o: i1):
    %m = linalg.index 0 : index
    %n = linalg.index 1 : index
    %mi = arith.index_cast %m : index to i32
    %ni = arith.index_cast %n : index to i64
    %mf = arith.sitofp %mi : i32 to f32
    %nf = arith.uitofp %ni : i64 to f32
    %x = arith.mulf %nf, %two : f32
    %y = arith.addf %mf, %one : f32
    %r = arith.cmpf oge, %x, %y : f32
    linalg.yield %r : i1
  } -> tensor<64x64xi1>
  %b = linalg.generic {indexing_maps = [affine_map<(m, n) -> (m, n)>], iterator_types = ["parallel", "parallel"]} outs(%f : tensor<4096x64xi1>) {
  ^bb0(%o: i1):
    %m = linalg.index 0 : index
    %n = linalg.index 1 : index
    %mi = arith.index_cast %m : index to i32
    %ni = arith.index_cast %n : index to i32
    %mf = arith.sitofp %mi : i32 to f16
    %nf = arith.sitofp %ni : i32 to f16
    %r = arith.cmpf oge, %nf, %mf : f16
    linalg.yield %r : i1
  } -> tensor<4096x64xi1>
  return %a, %b : tensor<64x64xi1>, tensor<4096x64xi1>
}

// min(x, select(c, ∞, −∞)) keeps x where c holds. Floats 0, 1 count.
// CHECK-LABEL: @masks
// CHECK-NEXT: select(cmpi.slt(d1, d0), arg0[d1], 0xFF800000)
// CHECK-NEXT: sitofp(index_cast(d0):i64)
func.func @masks(%x: tensor<5xf32>) -> (tensor<5x5xf32>, tensor<2xf32>) {
  %inf = arith.constant 0x7F800000 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %e = tensor.empty() : tensor<5x5xf32>
  %a = linalg.generic {indexing_maps = [affine_map<(m, n) -> (n)>, affine_map<(m, n) -> (m, n)>], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<5xf32>) outs(%e : tensor<5x5xf32>) {
  ^bb0(%v: f32, %o: f32):
    %m = linalg.index 0 : index
    %n = linalg.index 1 : index
    %c = arith.cmpi slt, %n, %m : index
    %k = arith.select %c, %inf, %ninf : f32
    %r = arith.minimumf %k, %v : f32
    linalg.yield %r : f32
  } -> tensor<5x5xf32>
  %b = arith.constant dense<[0.0, 1.0]> : tensor<2xf32>
  return %a, %b : tensor<5x5xf32>, tensor<2xf32>
}

// A choice of truth values is made of ∧ and ∨: select(c, d, c) is c ∧ d, and
// select(c, d, ¬c) is ¬c ∨ d.
// CHECK-LABEL: @choices
// CHECK-NEXT: andi(arg0[d0], arg1[d0])
// CHECK-NEXT: ori(arg1[d0], xori(arg0[d0], true))
// CHECK-NEXT: ori(andi(arg0[d0], arg1[d0]), andi(xori(arg0[d0], true), arg2[d0]))
func.func @choices(%c: tensor<5xi1>, %d: tensor<5xi1>, %f: tensor<5xi1>) -> (tensor<5xi1>, tensor<5xi1>, tensor<5xi1>) {
  %true = arith.constant dense<true> : tensor<5xi1>
  %not = arith.xori %c, %true : tensor<5xi1>
  %x = arith.select %c, %d, %c : tensor<5xi1>, tensor<5xi1>
  %y = arith.select %c, %d, %not : tensor<5xi1>, tensor<5xi1>
  %z = arith.select %c, %d, %f : tensor<5xi1>, tensor<5xi1>
  return %x, %y, %z : tensor<5xi1>, tensor<5xi1>, tensor<5xi1>
}
