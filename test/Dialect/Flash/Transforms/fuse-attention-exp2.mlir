// RUN: flash-opt %s --fuse-attention | FileCheck %s

// exp2((s - max)·log2 e): the two factors cancel, instead of multiplying a mask
// value of -FLT_MAX until it is -infinity and a row that is masked whole NaN.

#id = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>

// CHECK-LABEL: func @exp2_of_masked_scores
// CHECK: flash.attention
// CHECK: score_mod
// CHECK-NOT: arith.mulf
// CHECK: arith.select
// CHECK-NOT: arith.mulf
// CHECK: flash.yield
func.func @exp2_of_masked_scores(%q: tensor<4x8xf32>, %kt: tensor<8x6xf32>,
    %v: tensor<6x8xf32>, %keep: tensor<4x6xi1>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %lowest = arith.constant -3.40282347E+38 : f32
  %log2e = arith.constant 1.44269502 : f32
  %ninf = arith.constant 0xFF800000 : f32
  %e46 = tensor.empty() : tensor<4x6xf32>
  %e4 = tensor.empty() : tensor<4xf32>
  %e48 = tensor.empty() : tensor<4x8xf32>
  %z46 = linalg.fill ins(%zero : f32) outs(%e46 : tensor<4x6xf32>) -> tensor<4x6xf32>
  %z4 = linalg.fill ins(%zero : f32) outs(%e4 : tensor<4xf32>) -> tensor<4xf32>
  %n4 = linalg.fill ins(%ninf : f32) outs(%e4 : tensor<4xf32>) -> tensor<4xf32>
  %z48 = linalg.fill ins(%zero : f32) outs(%e48 : tensor<4x8xf32>) -> tensor<4x8xf32>
  %qk = linalg.matmul ins(%q, %kt : tensor<4x8xf32>, tensor<8x6xf32>) outs(%z46 : tensor<4x6xf32>) -> tensor<4x6xf32>
  %s = linalg.generic {indexing_maps = [#id, #id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%qk, %keep : tensor<4x6xf32>, tensor<4x6xi1>) outs(%e46 : tensor<4x6xf32>) {
  ^bb0(%x: f32, %k: i1, %o: f32):
    %y = arith.select %k, %x, %lowest : f32
    linalg.yield %y : f32
  } -> tensor<4x6xf32>
  %max = linalg.reduce ins(%s : tensor<4x6xf32>) outs(%n4 : tensor<4xf32>) dimensions = [1]
    (%x: f32, %m: f32) {
      %y = arith.maximumf %x, %m : f32
      linalg.yield %y : f32
    }
  %p = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%s, %max : tensor<4x6xf32>, tensor<4xf32>) outs(%e46 : tensor<4x6xf32>) {
  ^bb0(%x: f32, %m: f32, %o: f32):
    %d = arith.subf %x, %m : f32
    %y = arith.mulf %d, %log2e : f32
    %w = math.exp2 %y : f32
    linalg.yield %w : f32
  } -> tensor<4x6xf32>
  %sum = linalg.reduce ins(%p : tensor<4x6xf32>) outs(%z4 : tensor<4xf32>) dimensions = [1]
    (%x: f32, %m: f32) {
      %y = arith.addf %x, %m : f32
      linalg.yield %y : f32
    }
  %w = linalg.generic {indexing_maps = [#id, #row, #id], iterator_types = ["parallel", "parallel"]}
      ins(%p, %sum : tensor<4x6xf32>, tensor<4xf32>) outs(%e46 : tensor<4x6xf32>) {
  ^bb0(%x: f32, %m: f32, %o: f32):
    %y = arith.divf %x, %m : f32
    linalg.yield %y : f32
  } -> tensor<4x6xf32>
  %out = linalg.matmul ins(%w, %v : tensor<4x6xf32>, tensor<6x8xf32>) outs(%z48 : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %out : tensor<4x8xf32>
}
