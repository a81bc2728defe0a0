// RUN: rm -rf %t && mkdir %t && %python %S/Inputs/results.py %s %t

// What a function may return and take: its arguments, constants, one buffer
// twice, views, scalars of every type, nothing at all.

func.func @identity(%a: tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<2x3xf32>) {
  return %a, %a : tensor<2x3xf32>, tensor<2x3xf32>
}
func.func @constant() -> (tensor<2xi64>, tensor<2xi64>) { 
  %c = arith.constant dense<[1, 2]> : tensor<2xi64>
  return %c, %c : tensor<2xi64>, tensor<2xi64>
}
func.func @twice(%a: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) {
  %b = arith.addf %a, %a : tensor<4xf32>
  return %b, %b, %a : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
}
func.func @view(%a: tensor<4x6xf32>) -> (tensor<2x3xf32>, tensor<24xf32>) {
  %b = tensor.extract_slice %a[1, 2][2, 3][1, 1] : tensor<4x6xf32> to tensor<2x3xf32>
  %c = tensor.collapse_shape %a [[0, 1]] : tensor<4x6xf32> into tensor<24xf32>
  return %b, %c : tensor<2x3xf32>, tensor<24xf32>
}
func.func @scalars(%a: f16, %b: i1, %c: index, %d: bf16, %e: f64, %f: i8) -> tensor<6xf64> {
  %0 = arith.extf %a : f16 to f64
  %1 = arith.uitofp %b : i1 to f64
  %2 = arith.index_cast %c : index to i64
  %3 = arith.sitofp %2 : i64 to f64
  %4 = arith.extf %d : bf16 to f64
  %5 = arith.sitofp %f : i8 to f64
  %r = tensor.from_elements %0, %1, %3, %4, %e, %5 : tensor<6xf64>
  return %r : tensor<6xf64>
}
func.func @zero(%a: tensor<0x3xf32>) -> tensor<0x3xf32> {
  %b = arith.addf %a, %a : tensor<0x3xf32>
  return %b : tensor<0x3xf32>
}
func.func @bits(%a: tensor<5xi1>, %b: tensor<5xi1>) -> tensor<5xi1> {
  %c = arith.xori %a, %b : tensor<5xi1>
  return %c : tensor<5xi1>
}
func.func @rank0(%a: tensor<f32>) -> tensor<f32> {
  %b = arith.mulf %a, %a : tensor<f32>
  return %b : tensor<f32>
}

// Rounds to nearest even, as bf16 multiplies.
func.func @brain(%a: tensor<4xbf16>) -> tensor<4xbf16> {
  %b = arith.mulf %a, %a : tensor<4xbf16>
  return %b : tensor<4xbf16>
}
