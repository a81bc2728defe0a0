#map = affine_map<() -> ()>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @test_flexattention_diff_head_sizes_expanded_ver26(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x6x16xf32>, %arg2: tensor<2x4x6x32xf32>) -> tensor<2x4x8x32xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<1.600000e+01> : tensor<f32>
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<f32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%cst_1 : tensor<f32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.sqrt %in : f32
      linalg.yield %27 : f32
    } -> tensor<f32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = []} ins(%cst_2, %1 : tensor<f32>, tensor<f32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %27 = arith.divf %in, %in_8 : f32
      linalg.yield %27 : f32
    } -> tensor<f32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%2 : tensor<f32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.sqrt %in : f32
      linalg.yield %27 : f32
    } -> tensor<f32>
    %4 = tensor.empty() : tensor<2x4x8x16xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<2x4x8x16xf32>, tensor<f32>) outs(%4 : tensor<2x4x8x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %27 = arith.mulf %in, %in_8 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x16xf32>
    %6 = tensor.empty() : tensor<2x4x6x16xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %3 : tensor<2x4x6x16xf32>, tensor<f32>) outs(%6 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %27 = arith.mulf %in, %in_8 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x6x16xf32>
    %8 = tensor.empty() : tensor<2x4x16x6xf32>
    %transposed = linalg.transpose ins(%7 : tensor<2x4x6x16xf32>) outs(%8 : tensor<2x4x16x6xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_3 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x6xf32> into tensor<8x16x6xf32>
    %9 = tensor.empty() : tensor<8x8x6xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<8x8x6xf32>) -> tensor<8x8x6xf32>
    %11 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x8x16xf32>, tensor<8x16x6xf32>) outs(%10 : tensor<8x8x6xf32>) -> tensor<8x8x6xf32>
    %expanded = tensor.expand_shape %11 [[0, 1], [2], [3]] output_shape [2, 4, 8, 6] : tensor<8x8x6xf32> into tensor<2x4x8x6xf32>
    %12 = tensor.empty() : tensor<2x4x8xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %14 = tensor.empty() : tensor<2x4x8xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %16:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x4x8x6xf32>) outs(%15, %13 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %27 = linalg.index 3 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.maximumf %in, %out : f32
      %30 = arith.cmpf ogt, %in, %out : f32
      %31 = arith.select %30, %28, %out_8 : i64
      linalg.yield %29, %31 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_4 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %17 = tensor.empty() : tensor<2x4x8x6xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_4 : tensor<2x4x8x6xf32>, tensor<2x4x8x1xf32>) outs(%17 : tensor<2x4x8x6xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %27 = arith.subf %in, %in_8 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x6xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x4x8x6xf32>) outs(%17 : tensor<2x4x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.exp %in : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x6xf32>
    %20 = tensor.empty() : tensor<2x4x8x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x4x8x6xf32>) outs(%21 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<2x4x8x6xf32>, tensor<2x4x8x1xf32>) outs(%17 : tensor<2x4x8x6xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %27 = arith.divf %in, %in_8 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x8x6xf32>
    %collapsed_5 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x4x8x6xf32> into tensor<8x8x6xf32>
    %collapsed_6 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x6x32xf32> into tensor<8x6x32xf32>
    %24 = tensor.empty() : tensor<8x8x32xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<8x8x32xf32>) -> tensor<8x8x32xf32>
    %26 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<8x8x6xf32>, tensor<8x6x32xf32>) outs(%25 : tensor<8x8x32xf32>) -> tensor<8x8x32xf32>
    %expanded_7 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 4, 8, 32] : tensor<8x8x32xf32> into tensor<2x4x8x32xf32>
    return %expanded_7 : tensor<2x4x8x32xf32>
  }
}

