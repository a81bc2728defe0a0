// RUN: flash-opt %s --flash-expand-arith | FileCheck %s

// CHECK-LABEL: func @widen
// CHECK-SAME:    (%[[A:.*]]: bf16) -> f32
// CHECK-DAG:     %[[C16:.*]] = arith.constant 16 : i32
// CHECK:         %[[B:.*]] = arith.bitcast %[[A]] : bf16 to i16
// CHECK:         %[[W:.*]] = arith.extui %[[B]] : i16 to i32
// CHECK:         %[[S:.*]] = arith.shli %[[W]], %[[C16]] : i32
// CHECK:         arith.bitcast %[[S]] : i32 to f32
func.func @widen(%a: bf16) -> f32 {
  %0 = arith.extf %a : bf16 to f32
  return %0 : f32
}

// CHECK-LABEL: func @round
// CHECK-NOT:     arith.truncf
// CHECK-LABEL: func @divide
// CHECK-NOT:     arith.ceildivsi
// CHECK-LABEL: func @keep
// CHECK:         arith.maximumf
func.func @round(%a: vector<4xf32>) -> vector<4xbf16> {
  %0 = arith.truncf %a : vector<4xf32> to vector<4xbf16>
  return %0 : vector<4xbf16>
}
func.func @divide(%a: index, %b: index) -> index {
  %0 = arith.ceildivsi %a, %b : index
  return %0 : index
}
func.func @keep(%a: f32, %b: f32) -> f32 {
  %0 = arith.maximumf %a, %b : f32
  return %0 : f32
}
