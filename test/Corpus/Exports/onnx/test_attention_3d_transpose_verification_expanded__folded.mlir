#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @test_attention_3d_transpose_verification_expanded(%arg0: tensor<1x2x12xf32>, %arg1: tensor<1x2x12xf32>, %arg2: tensor<1x2x12xf32>) -> tensor<1x2x12xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.707106769> : tensor<1xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x2xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [1, 2, 3, 4] : tensor<1x2x12xf32> into tensor<1x2x3x4xf32>
    %expanded_3 = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [1, 2, 3, 4] : tensor<1x2x12xf32> into tensor<1x2x3x4xf32>
    %expanded_4 = tensor.expand_shape %arg2 [[0], [1], [2, 3]] output_shape [1, 2, 3, 4] : tensor<1x2x12xf32> into tensor<1x2x3x4xf32>
    %0 = tensor.empty() : tensor<1x3x2x4xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x2x3x4xf32>) outs(%0 : tensor<1x3x2x4xf32>) permutation = [0, 2, 1, 3] 
    %transposed_5 = linalg.transpose ins(%expanded_4 : tensor<1x2x3x4xf32>) outs(%0 : tensor<1x3x2x4xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<1x3x4x2xf32>
    %transposed_6 = linalg.transpose ins(%expanded_3 : tensor<1x2x3x4xf32>) outs(%1 : tensor<1x3x4x2xf32>) permutation = [0, 2, 3, 1] 
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_1 : tensor<1x3x2x4xf32>, tensor<1xf32>) outs(%0 : tensor<1x3x2x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %24 = arith.mulf %in, %in_15 : f32
      linalg.yield %24 : f32
    } -> tensor<1x3x2x4xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_6, %cst_1 : tensor<1x3x4x2xf32>, tensor<1xf32>) outs(%1 : tensor<1x3x4x2xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %24 = arith.mulf %in, %in_15 : f32
      linalg.yield %24 : f32
    } -> tensor<1x3x4x2xf32>
    %collapsed = tensor.collapse_shape %2 [[0, 1], [2], [3]] : tensor<1x3x2x4xf32> into tensor<3x2x4xf32>
    %collapsed_7 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x3x4x2xf32> into tensor<3x4x2xf32>
    %4 = tensor.empty() : tensor<3x2x2xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<3x2x2xf32>) -> tensor<3x2x2xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<3x2x4xf32>, tensor<3x4x2xf32>) outs(%5 : tensor<3x2x2xf32>) -> tensor<3x2x2xf32>
    %expanded_8 = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [1, 3, 2, 2] : tensor<3x2x2xf32> into tensor<1x3x2x2xf32>
    %7 = tensor.empty() : tensor<1x3x2x2xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %cst_2 : tensor<1x3x2x2xf32>, tensor<2x2xf32>) outs(%7 : tensor<1x3x2x2xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %24 = arith.addf %in, %in_15 : f32
      linalg.yield %24 : f32
    } -> tensor<1x3x2x2xf32>
    %9 = tensor.empty() : tensor<1x3x2xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<1x3x2xi64>) -> tensor<1x3x2xi64>
    %11 = tensor.empty() : tensor<1x3x2xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<1x3x2xf32>) -> tensor<1x3x2xf32>
    %13:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<1x3x2x2xf32>) outs(%12, %10 : tensor<1x3x2xf32>, tensor<1x3x2xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %24 = linalg.index 3 : index
      %25 = arith.index_cast %24 : index to i64
      %26 = arith.maximumf %in, %out : f32
      %27 = arith.cmpf ogt, %in, %out : f32
      %28 = arith.select %27, %25, %out_15 : i64
      linalg.yield %26, %28 : f32, i64
    } -> (tensor<1x3x2xf32>, tensor<1x3x2xi64>)
    %expanded_9 = tensor.expand_shape %13#0 [[0], [1], [2, 3]] output_shape [1, 3, 2, 1] : tensor<1x3x2xf32> into tensor<1x3x2x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_9 : tensor<1x3x2x2xf32>, tensor<1x3x2x1xf32>) outs(%7 : tensor<1x3x2x2xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %24 = arith.subf %in, %in_15 : f32
      linalg.yield %24 : f32
    } -> tensor<1x3x2x2xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x3x2x2xf32>) outs(%7 : tensor<1x3x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = math.exp %in : f32
      linalg.yield %24 : f32
    } -> tensor<1x3x2x2xf32>
    %16 = tensor.empty() : tensor<1x3x2x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<1x3x2x1xf32>) -> tensor<1x3x2x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<1x3x2x2xf32>) outs(%17 : tensor<1x3x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.addf %in, %out : f32
      linalg.yield %24 : f32
    } -> tensor<1x3x2x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<1x3x2x2xf32>, tensor<1x3x2x1xf32>) outs(%7 : tensor<1x3x2x2xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %24 = arith.divf %in, %in_15 : f32
      linalg.yield %24 : f32
    } -> tensor<1x3x2x2xf32>
    %collapsed_10 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<1x3x2x2xf32> into tensor<3x2x2xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<1x3x2x4xf32> into tensor<3x2x4xf32>
    %20 = tensor.empty() : tensor<3x2x4xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
    %22 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<3x2x2xf32>, tensor<3x2x4xf32>) outs(%21 : tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
    %expanded_12 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [1, 3, 2, 4] : tensor<3x2x4xf32> into tensor<1x3x2x4xf32>
    %23 = tensor.empty() : tensor<1x2x3x4xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<1x3x2x4xf32>) outs(%23 : tensor<1x2x3x4xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_14 = tensor.collapse_shape %transposed_13 [[0], [1], [2, 3]] : tensor<1x2x3x4xf32> into tensor<1x2x12xf32>
    return %collapsed_14 : tensor<1x2x12xf32>
  }
}

