#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @test_attention_3d_gqa_scaled_expanded(%arg0: tensor<2x4x72xf32>, %arg1: tensor<2x6x24xf32>, %arg2: tensor<2x6x24xf32>) -> tensor<2x4x72xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<1.000000e-01> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<4x6xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [2, 4, 9, 8] : tensor<2x4x72xf32> into tensor<2x4x9x8xf32>
    %expanded_3 = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [2, 6, 3, 8] : tensor<2x6x24xf32> into tensor<2x6x3x8xf32>
    %expanded_4 = tensor.expand_shape %arg2 [[0], [1], [2, 3]] output_shape [2, 6, 3, 8] : tensor<2x6x24xf32> into tensor<2x6x3x8xf32>
    %0 = tensor.empty() : tensor<2x9x4x8xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x4x9x8xf32>) outs(%0 : tensor<2x9x4x8xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x3x6x8xf32>
    %transposed_5 = linalg.transpose ins(%expanded_3 : tensor<2x6x3x8xf32>) outs(%1 : tensor<2x3x6x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_6 = linalg.transpose ins(%expanded_4 : tensor<2x6x3x8xf32>) outs(%1 : tensor<2x3x6x8xf32>) permutation = [0, 2, 1, 3] 
    %2 = tensor.empty() : tensor<2x3x3x6x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<2x3x6x8xf32>) outs(%2 : tensor<2x3x3x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x3x6x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<2x3x6x8xf32>) outs(%2 : tensor<2x3x3x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x3x6x8xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2], [3], [4]] : tensor<2x3x3x6x8xf32> into tensor<2x9x6x8xf32>
    %5 = tensor.empty() : tensor<2x9x8x6xf32>
    %transposed_7 = linalg.transpose ins(%collapsed : tensor<2x9x6x8xf32>) outs(%5 : tensor<2x9x8x6xf32>) permutation = [0, 1, 3, 2] 
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_1 : tensor<2x9x4x8xf32>, tensor<f32>) outs(%0 : tensor<2x9x4x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %28 = arith.mulf %in, %in_17 : f32
      linalg.yield %28 : f32
    } -> tensor<2x9x4x8xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_7, %cst_1 : tensor<2x9x8x6xf32>, tensor<f32>) outs(%5 : tensor<2x9x8x6xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %28 = arith.mulf %in, %in_17 : f32
      linalg.yield %28 : f32
    } -> tensor<2x9x8x6xf32>
    %collapsed_8 = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<2x9x4x8xf32> into tensor<18x4x8xf32>
    %collapsed_9 = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<2x9x8x6xf32> into tensor<18x8x6xf32>
    %8 = tensor.empty() : tensor<18x4x6xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<18x4x6xf32>) -> tensor<18x4x6xf32>
    %10 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<18x4x8xf32>, tensor<18x8x6xf32>) outs(%9 : tensor<18x4x6xf32>) -> tensor<18x4x6xf32>
    %expanded_10 = tensor.expand_shape %10 [[0, 1], [2], [3]] output_shape [2, 9, 4, 6] : tensor<18x4x6xf32> into tensor<2x9x4x6xf32>
    %11 = tensor.empty() : tensor<2x9x4x6xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %cst_2 : tensor<2x9x4x6xf32>, tensor<4x6xf32>) outs(%11 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %28 = arith.addf %in, %in_17 : f32
      linalg.yield %28 : f32
    } -> tensor<2x9x4x6xf32>
    %13 = tensor.empty() : tensor<2x9x4xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<2x9x4xi64>) -> tensor<2x9x4xi64>
    %15 = tensor.empty() : tensor<2x9x4xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x9x4xf32>) -> tensor<2x9x4xf32>
    %17:2 = linalg.generic {indexing_maps = [#map2, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x9x4x6xf32>) outs(%16, %14 : tensor<2x9x4xf32>, tensor<2x9x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_17 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<2x9x4xf32>, tensor<2x9x4xi64>)
    %expanded_11 = tensor.expand_shape %17#0 [[0], [1], [2, 3]] output_shape [2, 9, 4, 1] : tensor<2x9x4xf32> into tensor<2x9x4x1xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_11 : tensor<2x9x4x6xf32>, tensor<2x9x4x1xf32>) outs(%11 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %28 = arith.subf %in, %in_17 : f32
      linalg.yield %28 : f32
    } -> tensor<2x9x4x6xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x9x4x6xf32>) outs(%11 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x9x4x6xf32>
    %20 = tensor.empty() : tensor<2x9x4x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x9x4x1xf32>) -> tensor<2x9x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x9x4x6xf32>) outs(%21 : tensor<2x9x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<2x9x4x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<2x9x4x6xf32>, tensor<2x9x4x1xf32>) outs(%11 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %28 = arith.divf %in, %in_17 : f32
      linalg.yield %28 : f32
    } -> tensor<2x9x4x6xf32>
    %collapsed_12 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x9x4x6xf32> into tensor<18x4x6xf32>
    %collapsed_13 = tensor.collapse_shape %4 [[0, 1, 2], [3], [4]] : tensor<2x3x3x6x8xf32> into tensor<18x6x8xf32>
    %24 = tensor.empty() : tensor<18x4x8xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<18x4x8xf32>) -> tensor<18x4x8xf32>
    %26 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<18x4x6xf32>, tensor<18x6x8xf32>) outs(%25 : tensor<18x4x8xf32>) -> tensor<18x4x8xf32>
    %expanded_14 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 9, 4, 8] : tensor<18x4x8xf32> into tensor<2x9x4x8xf32>
    %27 = tensor.empty() : tensor<2x4x9x8xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x9x4x8xf32>) outs(%27 : tensor<2x4x9x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_16 = tensor.collapse_shape %transposed_15 [[0], [1], [2, 3]] : tensor<2x4x9x8xf32> into tensor<2x4x72xf32>
    return %collapsed_16 : tensor<2x4x72xf32>
  }
}

