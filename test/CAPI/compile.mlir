// The C API from C: the module in, a kernel and a function on the CPU out.

// RUN: flash-test-capi %s sm_80 | FileCheck %s
// RUN: not flash-test-capi %s sm_1 2>&1 | FileCheck %s --check-prefix=TARGET
// RUN: not flash-test-capi %S/Inputs/bad.mlir sm_80 2>&1 \
// RUN:   | FileCheck %s --check-prefix=BAD

// CHECK-LABEL: func.func @f(
// CHECK-NOT:   linalg.softmax
// CHECK:       flash.attention
// CHECK:       warnings: ''
// CHECK:       contract: {"name":"f_attention_0",{{.*}}"arch":"sm_80"
// CHECK:       image ends itself: 1
// CHECK:       signature: {"name":"f_attention_0","operands":[
// CHECK-SAME:    {"dtype":"f32","name":"arg0","role":"input","scalar":false,"shape":[2,16]}
// CHECK-SAME:    {"dtype":"f32","name":"result0","role":"output","scalar":false,"shape":[2,16]}
// CHECK:       refused: 'f_attention_0' takes 3 arguments, given 2
// CHECK:       result: 2x16, type 2

// TARGET: compile.mlir:{{.*}}: error: unknown target 'sm_1'

// BAD: bad.mlir:2:3: error: 'func.return' op has 0 operands

func.func @f(%q: tensor<2x16xf32>, %k: tensor<5x16xf32>, %v: tensor<5x16xf32>) -> tensor<2x16xf32> {
  %zero = arith.constant 0.0 : f32
  %kt_empty = tensor.empty() : tensor<16x5xf32>
  %kt = linalg.transpose ins(%k : tensor<5x16xf32>) outs(%kt_empty : tensor<16x5xf32>) permutation = [1, 0]
  %s_empty = tensor.empty() : tensor<2x5xf32>
  %s_zero = linalg.fill ins(%zero : f32) outs(%s_empty : tensor<2x5xf32>) -> tensor<2x5xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<2x16xf32>, tensor<16x5xf32>) outs(%s_zero : tensor<2x5xf32>) -> tensor<2x5xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<2x5xf32>) outs(%s_empty : tensor<2x5xf32>) -> tensor<2x5xf32>
  %o_empty = tensor.empty() : tensor<2x16xf32>
  %o_zero = linalg.fill ins(%zero : f32) outs(%o_empty : tensor<2x16xf32>) -> tensor<2x16xf32>
  %o = linalg.matmul ins(%p, %v : tensor<2x5xf32>, tensor<5x16xf32>) outs(%o_zero : tensor<2x16xf32>) -> tensor<2x16xf32>
  return %o : tensor<2x16xf32>
}
