#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @test_attention_3d_causal_expanded(%arg0: tensor<2x4x24xf32>, %arg1: tensor<2x6x24xf32>, %arg2: tensor<2x6x24xf32>) -> tensor<2x4x24xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.594603539> : tensor<1xf32>
    %cst_2 = arith.constant dense<[[0.000000e+00, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.000000e+00, 0.000000e+00, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0xFF800000, 0xFF800000, 0xFF800000], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0xFF800000, 0xFF800000]]> : tensor<4x6xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [2, 4, 3, 8] : tensor<2x4x24xf32> into tensor<2x4x3x8xf32>
    %expanded_3 = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [2, 6, 3, 8] : tensor<2x6x24xf32> into tensor<2x6x3x8xf32>
    %expanded_4 = tensor.expand_shape %arg2 [[0], [1], [2, 3]] output_shape [2, 6, 3, 8] : tensor<2x6x24xf32> into tensor<2x6x3x8xf32>
    %0 = tensor.empty() : tensor<2x3x4x8xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x4x3x8xf32>) outs(%0 : tensor<2x3x4x8xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x3x6x8xf32>
    %transposed_5 = linalg.transpose ins(%expanded_4 : tensor<2x6x3x8xf32>) outs(%1 : tensor<2x3x6x8xf32>) permutation = [0, 2, 1, 3] 
    %2 = tensor.empty() : tensor<2x3x8x6xf32>
    %transposed_6 = linalg.transpose ins(%expanded_3 : tensor<2x6x3x8xf32>) outs(%2 : tensor<2x3x8x6xf32>) permutation = [0, 2, 3, 1] 
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_1 : tensor<2x3x4x8xf32>, tensor<1xf32>) outs(%0 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %25 = arith.mulf %in, %in_15 : f32
      linalg.yield %25 : f32
    } -> tensor<2x3x4x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_6, %cst_1 : tensor<2x3x8x6xf32>, tensor<1xf32>) outs(%2 : tensor<2x3x8x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %25 = arith.mulf %in, %in_15 : f32
      linalg.yield %25 : f32
    } -> tensor<2x3x8x6xf32>
    %collapsed = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x3x4x8xf32> into tensor<6x4x8xf32>
    %collapsed_7 = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<2x3x8x6xf32> into tensor<6x8x6xf32>
    %5 = tensor.empty() : tensor<6x4x6xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %7 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<6x4x8xf32>, tensor<6x8x6xf32>) outs(%6 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %expanded_8 = tensor.expand_shape %7 [[0, 1], [2], [3]] output_shape [2, 3, 4, 6] : tensor<6x4x6xf32> into tensor<2x3x4x6xf32>
    %8 = tensor.empty() : tensor<2x3x4x6xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %cst_2 : tensor<2x3x4x6xf32>, tensor<4x6xf32>) outs(%8 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %25 = arith.addf %in, %in_15 : f32
      linalg.yield %25 : f32
    } -> tensor<2x3x4x6xf32>
    %10 = tensor.empty() : tensor<2x3x4xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x3x4xi64>) -> tensor<2x3x4xi64>
    %12 = tensor.empty() : tensor<2x3x4xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %14:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x3x4x6xf32>) outs(%13, %11 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %25 = linalg.index 3 : index
      %26 = arith.index_cast %25 : index to i64
      %27 = arith.maximumf %in, %out : f32
      %28 = arith.cmpf ogt, %in, %out : f32
      %29 = arith.select %28, %26, %out_15 : i64
      linalg.yield %27, %29 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_9 = tensor.expand_shape %14#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_9 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%8 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %25 = arith.subf %in, %in_15 : f32
      linalg.yield %25 : f32
    } -> tensor<2x3x4x6xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x3x4x6xf32>) outs(%8 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = math.exp %in : f32
      linalg.yield %25 : f32
    } -> tensor<2x3x4x6xf32>
    %17 = tensor.empty() : tensor<2x3x4x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x3x4x1xf32>) -> tensor<2x3x4x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x3x4x6xf32>) outs(%18 : tensor<2x3x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.addf %in, %out : f32
      linalg.yield %25 : f32
    } -> tensor<2x3x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%8 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %25 = arith.divf %in, %in_15 : f32
      linalg.yield %25 : f32
    } -> tensor<2x3x4x6xf32>
    %collapsed_10 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<2x3x4x6xf32> into tensor<6x4x6xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x3x6x8xf32> into tensor<6x6x8xf32>
    %21 = tensor.empty() : tensor<6x4x8xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %23 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<6x4x6xf32>, tensor<6x6x8xf32>) outs(%22 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %expanded_12 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xf32> into tensor<2x3x4x8xf32>
    %24 = tensor.empty() : tensor<2x4x3x8xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x3x4x8xf32>) outs(%24 : tensor<2x4x3x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_14 = tensor.collapse_shape %transposed_13 [[0], [1], [2, 3]] : tensor<2x4x3x8xf32> into tensor<2x4x24xf32>
    return %collapsed_14 : tensor<2x4x24xf32>
  }
}

