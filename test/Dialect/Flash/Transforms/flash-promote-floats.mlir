// RUN: flash-opt %s --flash-promote-floats | FileCheck %s

// CHECK-LABEL: func @casts
// CHECK-SAME:    (%[[A:.*]]: tensor<4xf64>, %[[I:.*]]: tensor<4xi64>) -> tensor<4xf64>
// CHECK-DAG:     %[[C:.*]] = arith.constant 1.000000e-01 : f64
// CHECK-DAG:     %[[D:.*]] = arith.constant dense<[1.000000e+00, -2.500000e+00, 0xFFF0000000000000, 5.000000e-01]> : tensor<4xf64>
// CHECK:         linalg.generic {{.*}} ins(%[[A]], %[[D]], %[[I]] : tensor<4xf64>, tensor<4xf64>, tensor<4xi64>)
// CHECK-NEXT:    ^bb0(%[[X:.*]]: f64, %[[Y:.*]]: f64, %[[N:.*]]: i64, %{{.*}}: f64):
// CHECK-NEXT:      %[[M:.*]] = arith.mulf %[[X]], %[[C]] : f64
// CHECK-NEXT:      %[[S:.*]] = arith.addf %[[M]], %[[Y]] : f64
// CHECK-NEXT:      %[[T:.*]] = math.fpowi %[[S]], %[[N]] : f64, i64
// CHECK-NEXT:      linalg.yield %[[T]] : f64
// CHECK-NOT:     f32
func.func @casts(%a: tensor<4xbf16>, %i: tensor<4xi64>) -> tensor<4xbf16> {
  // Exactly representable, so that widening keeps the value.
  %c = arith.constant 0.1 : f64
  %d = arith.constant dense<[1.0, -2.5, 0xFF800000, 0.5]> : tensor<4xf32>
  %init = tensor.empty() : tensor<4xbf16>
  %r = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]}
      ins(%a, %d, %i : tensor<4xbf16>, tensor<4xf32>, tensor<4xi64>) outs(%init : tensor<4xbf16>) {
  ^bb0(%x: bf16, %y: f32, %n: i64, %out: bf16):
    %0 = arith.extf %x : bf16 to f64
    %1 = arith.mulf %0, %c : f64
    %2 = arith.truncf %1 : f64 to f32
    %3 = arith.addf %2, %y : f32
    %4 = math.fpowi %3, %n : f32, i64
    %5 = arith.truncf %4 : f32 to bf16
    linalg.yield %5 : bf16
  } -> tensor<4xbf16>
  return %r : tensor<4xbf16>
}

// The example of the description.
// CHECK-LABEL: func @example
// CHECK:         %[[R:.*]] = arith.mulf %{{.*}}, %{{.*}} : f64
// CHECK-NEXT:    return %[[R]] : f64
func.func @example(%0: bf16, %c: f32) -> f32 {
  %1 = arith.extf %0 : bf16 to f32
  %2 = arith.mulf %1, %c : f32
  return %2 : f32
}
