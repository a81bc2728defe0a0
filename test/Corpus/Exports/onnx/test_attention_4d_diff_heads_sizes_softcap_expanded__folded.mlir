#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @test_attention_4d_diff_heads_sizes_softcap_expanded(%arg0: tensor<2x3x4x8xf32>, %arg1: tensor<2x3x6x8xf32>, %arg2: tensor<2x3x6x10xf32>) -> tensor<2x3x4x10xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.594603539> : tensor<1xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<4x6xf32>
    %cst_3 = arith.constant dense<2.000000e+00> : tensor<1xf32>
    %0 = tensor.empty() : tensor<2x3x8x6xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x3x6x8xf32>) outs(%0 : tensor<2x3x8x6xf32>) permutation = [0, 1, 3, 2] 
    %1 = tensor.empty() : tensor<2x3x4x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<2x3x4x8xf32>, tensor<1xf32>) outs(%1 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %26 = arith.mulf %in, %in_9 : f32
      linalg.yield %26 : f32
    } -> tensor<2x3x4x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_1 : tensor<2x3x8x6xf32>, tensor<1xf32>) outs(%0 : tensor<2x3x8x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %26 = arith.mulf %in, %in_9 : f32
      linalg.yield %26 : f32
    } -> tensor<2x3x8x6xf32>
    %collapsed = tensor.collapse_shape %2 [[0, 1], [2], [3]] : tensor<2x3x4x8xf32> into tensor<6x4x8xf32>
    %collapsed_4 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x3x8x6xf32> into tensor<6x8x6xf32>
    %4 = tensor.empty() : tensor<6x4x6xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<6x4x8xf32>, tensor<6x8x6xf32>) outs(%5 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 3, 4, 6] : tensor<6x4x6xf32> into tensor<2x3x4x6xf32>
    %7 = tensor.empty() : tensor<2x3x4x6xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_3 : tensor<2x3x4x6xf32>, tensor<1xf32>) outs(%7 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %26 = arith.divf %in, %in_9 : f32
      linalg.yield %26 : f32
    } -> tensor<2x3x4x6xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x3x4x6xf32>) outs(%7 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.tanh %in : f32
      linalg.yield %26 : f32
    } -> tensor<2x3x4x6xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %cst_3 : tensor<2x3x4x6xf32>, tensor<1xf32>) outs(%7 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %26 = arith.mulf %in, %in_9 : f32
      linalg.yield %26 : f32
    } -> tensor<2x3x4x6xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_2 : tensor<2x3x4x6xf32>, tensor<4x6xf32>) outs(%7 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %26 = arith.addf %in, %in_9 : f32
      linalg.yield %26 : f32
    } -> tensor<2x3x4x6xf32>
    %12 = tensor.empty() : tensor<2x3x4xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<2x3x4xi64>) -> tensor<2x3x4xi64>
    %14 = tensor.empty() : tensor<2x3x4xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %16:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<2x3x4x6xf32>) outs(%15, %13 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %26 = linalg.index 3 : index
      %27 = arith.index_cast %26 : index to i64
      %28 = arith.maximumf %in, %out : f32
      %29 = arith.cmpf ogt, %in, %out : f32
      %30 = arith.select %29, %27, %out_9 : i64
      linalg.yield %28, %30 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_5 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_5 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%7 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %26 = arith.subf %in, %in_9 : f32
      linalg.yield %26 : f32
    } -> tensor<2x3x4x6xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x3x4x6xf32>) outs(%7 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32
      linalg.yield %26 : f32
    } -> tensor<2x3x4x6xf32>
    %19 = tensor.empty() : tensor<2x3x4x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x3x4x1xf32>) -> tensor<2x3x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x3x4x6xf32>) outs(%20 : tensor<2x3x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %in, %out : f32
      linalg.yield %26 : f32
    } -> tensor<2x3x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%7 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %26 = arith.divf %in, %in_9 : f32
      linalg.yield %26 : f32
    } -> tensor<2x3x4x6xf32>
    %collapsed_6 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x3x4x6xf32> into tensor<6x4x6xf32>
    %collapsed_7 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x3x6x10xf32> into tensor<6x6x10xf32>
    %23 = tensor.empty() : tensor<6x4x10xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<6x4x10xf32>) -> tensor<6x4x10xf32>
    %25 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<6x4x6xf32>, tensor<6x6x10xf32>) outs(%24 : tensor<6x4x10xf32>) -> tensor<6x4x10xf32>
    %expanded_8 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 3, 4, 10] : tensor<6x4x10xf32> into tensor<2x3x4x10xf32>
    return %expanded_8 : tensor<2x3x4x10xf32>
  }
}

