// RUN: flash-opt %s --split-input-file --fuse-attention | FileCheck %s --enable-var-scope

// linalg.softmax between two named products.

// CHECK-DAG: #[[$Q:.+]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3)>
// CHECK-DAG: #[[$K:.+]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d2)>
// CHECK-DAG: #[[$V:.+]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4)>
// CHECK-DAG: #[[$O:.+]] = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
// CHECK-LABEL: @softmax
// CHECK-SAME: (%[[Q:.+]]: tensor<2x8x4xf32>, %[[KT:.+]]: tensor<2x4x6xf32>, %[[V:.+]]: tensor<2x6x5xf32>)
// CHECK-NOT: linalg
// CHECK: %[[O:.+]] = flash.attention ins(%[[Q]], %[[KT]], %[[V]] :
// CHECK-SAME: dims [batch, m, n, d, e]
// CHECK-SAME: indexing_maps = [#[[$Q]], #[[$K]], #[[$V]], #[[$O]]]
// CHECK-SAME: prob_type = f32
// CHECK-SAME: score_type = f32
// CHECK-NOT: linalg
// CHECK: return %[[O]]
func.func @softmax(%q: tensor<2x8x4xf32>, %kt: tensor<2x4x6xf32>,
                   %v: tensor<2x6x5xf32>) -> tensor<2x8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<2x8x6xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %s = linalg.batch_matmul ins(%q, %kt : tensor<2x8x4xf32>, tensor<2x4x6xf32>) outs(%sz : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %p = linalg.softmax dimension(2) ins(%s : tensor<2x8x6xf32>) outs(%se : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
  %oe = tensor.empty() : tensor<2x8x5xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
  %o = linalg.batch_matmul ins(%p, %v : tensor<2x8x6xf32>, tensor<2x6x5xf32>) outs(%oz : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
  return %o : tensor<2x8x5xf32>
}
