// RUN: flash-opt %s --fuse-attention --remarks-filter=fuse-attention --remark-format=yaml --remarks-output-file=%t.yaml -o /dev/null
// RUN: FileCheck %s --input-file=%t.yaml

// Remarks as YAML, for tools, through upstream's options.

// CHECK:      --- !Passed
// CHECK-NEXT: Pass:            fuse-attention
// CHECK-NEXT: Name:            Fused
// CHECK-NEXT: DebugLoc:        { File: {{'?}}m.py{{'?}}, Line: 5, Column: 2 }
// CHECK-NEXT: Function:        attention
// CHECK-NEXT: Args:
// CHECK:        - queries: {{ *}}'8'
// CHECK:        - keys: {{ *}}'6'
// CHECK:      --- !Missed
// CHECK-NEXT: Pass:            fuse-attention
// CHECK-NEXT: Name:            NotFused
// CHECK-NEXT: DebugLoc:        { File: {{'?}}m.py{{'?}}, Line: 9, Column: 1 }
// CHECK-NEXT: Function:        classifier
// CHECK-NEXT: Args:
// CHECK-NEXT:   - Reason: {{ *}}{{.*}}nothing multiplies the softmax with V over its keys: it goes to {{'+func.return'+.*}}
// CHECK-NEXT:   - Suggestion:
func.func @attention(%q: tensor<8x4xf32>, %kt: tensor<4x6xf32>, %v: tensor<6x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %s = linalg.matmul ins(%q, %kt : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = linalg.matmul ins(%p, %v : tensor<8x6xf32>, tensor<6x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32> loc("m.py":5:2)
  return %o : tensor<8x5xf32>
}
func.func @classifier(%s: tensor<8x6xf32>) -> tensor<8x6xf32> {
  %e = tensor.empty() : tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%e : tensor<8x6xf32>) -> tensor<8x6xf32> loc("m.py":9:1)
  return %p : tensor<8x6xf32>
}
