#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<() -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @test_flexattention_gqa_expanded_ver26(%arg0: tensor<2x8x4x16xf32>, %arg1: tensor<2x2x6x16xf32>, %arg2: tensor<2x2x6x16xf32>) -> tensor<2x8x4x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<1.600000e+01> : tensor<f32>
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32>
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
    %3 = tensor.empty() : tensor<f32>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%cst_1 : tensor<f32>) outs(%3 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.sqrt %in : f32
      linalg.yield %30 : f32
    } -> tensor<f32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%cst_2, %4 : tensor<f32>, tensor<f32>) outs(%3 : tensor<f32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %30 = arith.divf %in, %in_9 : f32
      linalg.yield %30 : f32
    } -> tensor<f32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%5 : tensor<f32>) outs(%3 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.sqrt %in : f32
      linalg.yield %30 : f32
    } -> tensor<f32>
    %7 = tensor.empty() : tensor<2x8x4x16xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %6 : tensor<2x8x4x16xf32>, tensor<f32>) outs(%7 : tensor<2x8x4x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %30 = arith.mulf %in, %in_9 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x4x16xf32>
    %9 = tensor.empty() : tensor<2x8x6x16xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %6 : tensor<2x8x6x16xf32>, tensor<f32>) outs(%9 : tensor<2x8x6x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %30 = arith.mulf %in, %in_9 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x6x16xf32>
    %11 = tensor.empty() : tensor<2x8x16x6xf32>
    %transposed = linalg.transpose ins(%10 : tensor<2x8x6x16xf32>) outs(%11 : tensor<2x8x16x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_3 = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<2x8x4x16xf32> into tensor<16x4x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x16x6xf32> into tensor<16x16x6xf32>
    %12 = tensor.empty() : tensor<16x4x6xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<16x4x6xf32>) -> tensor<16x4x6xf32>
    %14 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<16x4x16xf32>, tensor<16x16x6xf32>) outs(%13 : tensor<16x4x6xf32>) -> tensor<16x4x6xf32>
    %expanded = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [2, 8, 4, 6] : tensor<16x4x6xf32> into tensor<2x8x4x6xf32>
    %15 = tensor.empty() : tensor<2x8x4xi64>
    %16 = linalg.fill ins(%c0_i64 : i64) outs(%15 : tensor<2x8x4xi64>) -> tensor<2x8x4xi64>
    %17 = tensor.empty() : tensor<2x8x4xf32>
    %18 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<2x8x4xf32>) -> tensor<2x8x4xf32>
    %19:2 = linalg.generic {indexing_maps = [#map3, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x8x4x6xf32>) outs(%18, %16 : tensor<2x8x4xf32>, tensor<2x8x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %30 = linalg.index 3 : index
      %31 = arith.index_cast %30 : index to i64
      %32 = arith.maximumf %in, %out : f32
      %33 = arith.cmpf ogt, %in, %out : f32
      %34 = arith.select %33, %31, %out_9 : i64
      linalg.yield %32, %34 : f32, i64
    } -> (tensor<2x8x4xf32>, tensor<2x8x4xi64>)
    %expanded_5 = tensor.expand_shape %19#0 [[0], [1], [2, 3]] output_shape [2, 8, 4, 1] : tensor<2x8x4xf32> into tensor<2x8x4x1xf32>
    %20 = tensor.empty() : tensor<2x8x4x6xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_5 : tensor<2x8x4x6xf32>, tensor<2x8x4x1xf32>) outs(%20 : tensor<2x8x4x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %30 = arith.subf %in, %in_9 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x4x6xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x8x4x6xf32>) outs(%20 : tensor<2x8x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.exp %in : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x4x6xf32>
    %23 = tensor.empty() : tensor<2x8x4x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<2x8x4x1xf32>) -> tensor<2x8x4x1xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x8x4x6xf32>) outs(%24 : tensor<2x8x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %in, %out : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x4x1xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x8x4x6xf32>, tensor<2x8x4x1xf32>) outs(%20 : tensor<2x8x4x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %30 = arith.divf %in, %in_9 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x4x6xf32>
    %collapsed_6 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x8x4x6xf32> into tensor<16x4x6xf32>
    %collapsed_7 = tensor.collapse_shape %2 [[0, 1, 2], [3], [4]] : tensor<2x2x4x6x16xf32> into tensor<16x6x16xf32>
    %27 = tensor.empty() : tensor<16x4x16xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %29 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<16x4x6xf32>, tensor<16x6x16xf32>) outs(%28 : tensor<16x4x16xf32>) -> tensor<16x4x16xf32>
    %expanded_8 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 8, 4, 16] : tensor<16x4x16xf32> into tensor<2x8x4x16xf32>
    return %expanded_8 : tensor<2x8x4x16xf32>
  }
}

