// RUN: flash-opt %s --fuse-attention --canonicalize --cse | FileCheck %s

// Pieces that overlap, or leave keys out, are no parts of one sum, and nothing is
// left of the attempt.

// CHECK-LABEL: @overlapping_pieces
// CHECK-NOT: tensor.concat
// CHECK-NOT: flash.attention
// CHECK: return
func.func @overlapping_pieces(%q: tensor<8x4xf32>, %k: tensor<4x6xf32>, %v: tensor<4x5xf32>, %w: tensor<3x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %k : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p0 = tensor.extract_slice %p[0, 0] [8, 4] [1, 1] : tensor<8x6xf32> to tensor<8x4xf32>
  %p1 = tensor.extract_slice %p[0, 3] [8, 3] [1, 1] : tensor<8x6xf32> to tensor<8x3xf32>
  %x = linalg.matmul ins(%p0, %v : tensor<8x4xf32>, tensor<4x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %y = linalg.matmul ins(%p1, %w : tensor<8x3xf32>, tensor<3x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = arith.addf %x, %y : tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}

// CHECK-LABEL: @missing_piece
// CHECK-NOT: tensor.concat
// CHECK-NOT: flash.attention
// CHECK: return
func.func @missing_piece(%q: tensor<8x4xf32>, %k: tensor<4x6xf32>, %v: tensor<2x5xf32>, %w: tensor<3x5xf32>) -> tensor<8x5xf32> {
  %zero = arith.constant 0.0 : f32
  %se = tensor.empty() : tensor<8x6xf32>
  %oe = tensor.empty() : tensor<8x5xf32>
  %sz = linalg.fill ins(%zero : f32) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %oz = linalg.fill ins(%zero : f32) outs(%oe : tensor<8x5xf32>) -> tensor<8x5xf32>
  %s = linalg.matmul ins(%q, %k : tensor<8x4xf32>, tensor<4x6xf32>) outs(%sz : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p = linalg.softmax dimension(1) ins(%s : tensor<8x6xf32>) outs(%se : tensor<8x6xf32>) -> tensor<8x6xf32>
  %p0 = tensor.extract_slice %p[0, 0] [8, 2] [1, 1] : tensor<8x6xf32> to tensor<8x2xf32>
  %p1 = tensor.extract_slice %p[0, 2] [8, 3] [1, 1] : tensor<8x6xf32> to tensor<8x3xf32>
  %x = linalg.matmul ins(%p0, %v : tensor<8x2xf32>, tensor<2x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %y = linalg.matmul ins(%p1, %w : tensor<8x3xf32>, tensor<3x5xf32>) outs(%oz : tensor<8x5xf32>) -> tensor<8x5xf32>
  %o = arith.addf %x, %y : tensor<8x5xf32>
  return %o : tensor<8x5xf32>
}
