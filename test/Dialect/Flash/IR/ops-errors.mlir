// RUN: flash-opt %s --split-input-file --verify-diagnostics

func.func @gather_rank(%table: tensor<4x8xf32>, %i: index) {
  // expected-error @below {{expected 2 indices, found 1}}
  %x = flash.gather %table[%i] : tensor<4x8xf32>
  return
}

// -----

func.func @gather_result(%table: tensor<4xf32>, %i: index) {
  // expected-error @below {{result is an element of the table}}
  %x = "flash.gather"(%table, %i) : (tensor<4xf32>, index) -> f16
  return
}

// -----

func.func @yield_elsewhere(%x: f32) -> f32 {
  // expected-error @below {{expects parent op 'flash.attention'}}
  flash.yield %x : f32
}
