// RUN: flash-opt %s --flash-promote-floats --split-input-file --verify-diagnostics

func.func @bits(%a: i32) -> f32 {
  // expected-error @below {{depends on the width of its floats}}
  %0 = arith.bitcast %a : i32 to f32
  return %0 : f32
}

// -----

func.func @resource() -> tensor<2xf32> {
  // expected-error @below {{has a constant that cannot be widened}}
  %0 = arith.constant dense_resource<weights> : tensor<2xf32>
  return %0 : tensor<2xf32>
}

{-#
  dialect_resources: { builtin: { weights: "0x0400000000000000000000000000803F" } }
#-}
