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
