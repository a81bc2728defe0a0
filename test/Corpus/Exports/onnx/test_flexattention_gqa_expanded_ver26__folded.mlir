#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @test_flexattention_gqa_expanded_ver26(%arg0: tensor<2x8x4x16xf32>, %arg1: tensor<2x2x6x16xf32>, %arg2: tensor<2x2x6x16xf32>) -> tensor<2x8x4x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<5.000000e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<2x2x4x6x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x2x6x16xf32>) outs(%0 : tensor<2x2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x4x6x16xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2], [3], [4]] : tensor<2x2x4x6x16xf32> into tensor<2x8x6x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x2x6x16xf32>) outs(%0 : tensor<2x2x4x6x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x4x6x16xf32>
    %3 = tensor.empty() : tensor<2x8x4x16xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<2x8x4x16xf32>, tensor<f32>) outs(%3 : tensor<2x8x4x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %26 = arith.mulf %in, %in_8 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x4x16xf32>
    %5 = tensor.empty() : tensor<2x8x6x16xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %cst_1 : tensor<2x8x6x16xf32>, tensor<f32>) outs(%5 : tensor<2x8x6x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %26 = arith.mulf %in, %in_8 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x6x16xf32>
    %7 = tensor.empty() : tensor<2x8x16x6xf32>
    %transposed = linalg.transpose ins(%6 : tensor<2x8x6x16xf32>) outs(%7 : tensor<2x8x16x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_2 = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_3 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x16x6xf32> into tensor<16x16x6xf32>
    %8 = tensor.empty() : tensor<16x4x6xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<16x4x6xf32>) -> tensor<16x4x6xf32>
    %10 = linalg.batch_matmul ins(%collapsed_2, %collapsed_3 : tensor<16x4x16xf32>, tensor<16x16x6xf32>) outs(%9 : tensor<16x4x6xf32>) -> tensor<16x4x6xf32>
    %expanded = tensor.expand_shape %10 [[0, 1], [2], [3]] output_shape [2, 8, 4, 6] : tensor<16x4x6xf32> into tensor<2x8x4x6xf32>
    %11 = tensor.empty() : tensor<2x8x4xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %13 = tensor.empty() : tensor<2x8x4xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %15:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x8x4x6xf32>) outs(%14, %12 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %26 = linalg.index 3 : index
      %27 = arith.index_cast %26 : index to i64
      %28 = arith.maximumf %in, %out : f32
      %29 = arith.cmpf ogt, %in, %out : f32
      %30 = arith.select %29, %27, %out_8 : i64
      linalg.yield %28, %30 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_4 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %16 = tensor.empty() : tensor<2x8x4x6xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_4 : tensor<2x8x4x6xf32>, tensor<2x8x4x1xf32>) outs(%16 : tensor<2x8x4x6xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %26 = arith.subf %in, %in_8 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x4x6xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x8x4x6xf32>) outs(%16 : tensor<2x8x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x4x6xf32>
    %19 = tensor.empty() : tensor<2x8x4x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x8x4x6xf32>) outs(%20 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %in, %out : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x8x4x6xf32>, tensor<2x8x4x1xf32>) outs(%16 : tensor<2x8x4x6xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %26 = arith.divf %in, %in_8 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x4x6xf32>
    %collapsed_5 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x8x4x6xf32> into tensor<16x4x6xf32>
    %collapsed_6 = tensor.collapse_shape %2 [[0, 1, 2], [3], [4]] : tensor<2x2x4x6x16xf32> into tensor<16x6x16xf32>
    %23 = tensor.empty() : tensor<16x4x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<16x4x6xf32>, tensor<16x6x16xf32>) outs(%24 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_7 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    return %expanded_7 : tensor<2x8x4x16xf32>
  }
}

