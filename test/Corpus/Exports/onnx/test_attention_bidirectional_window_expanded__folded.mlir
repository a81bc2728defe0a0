#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @test_attention_bidirectional_window_expanded(%arg0: tensor<1x1x5x1xf32>, %arg1: tensor<1x1x5x1xf32>, %arg2: tensor<1x1x5x1xf32>) -> tensor<1x1x5x1xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_2 = arith.constant dense<[[0.000000e+00, 0.000000e+00, 0.000000e+00, 0xFF800000, 0xFF800000], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0xFF800000], [0xFF800000, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00], [0xFF800000, 0xFF800000, 0.000000e+00, 0.000000e+00, 0.000000e+00], [0xFF800000, 0xFF800000, 0xFF800000, 0.000000e+00, 0.000000e+00]]> : tensor<5x5xf32>
    %0 = tensor.empty() : tensor<1x1x1x5xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x1x5x1xf32>) outs(%0 : tensor<1x1x1x5xf32>) permutation = [0, 1, 3, 2] 
    %1 = tensor.empty() : tensor<1x1x5x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<1x1x5x1xf32>, tensor<1xf32>) outs(%1 : tensor<1x1x5x1xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.mulf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<1x1x5x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_1 : tensor<1x1x1x5xf32>, tensor<1xf32>) outs(%0 : tensor<1x1x1x5xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.mulf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<1x1x1x5xf32>
    %collapsed = tensor.collapse_shape %2 [[0, 1], [2], [3]] : tensor<1x1x5x1xf32> into tensor<1x5x1xf32>
    %collapsed_3 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x1x1x5xf32> into tensor<1x1x5xf32>
    %4 = tensor.empty() : tensor<1x5x5xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<1x5x5xf32>) -> tensor<1x5x5xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<1x5x1xf32>, tensor<1x1x5xf32>) outs(%5 : tensor<1x5x5xf32>) -> tensor<1x5x5xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [1, 1, 5, 5] : tensor<1x5x5xf32> into tensor<1x1x5x5xf32>
    %7 = tensor.empty() : tensor<1x1x5x5xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_2 : tensor<1x1x5x5xf32>, tensor<5x5xf32>) outs(%7 : tensor<1x1x5x5xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.addf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<1x1x5x5xf32>
    %9 = tensor.empty() : tensor<1x1x5xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<1x1x5xi64>) -> tensor<1x1x5xi64>
    %11 = tensor.empty() : tensor<1x1x5xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<1x1x5xf32>) -> tensor<1x1x5xf32>
    %13:2 = linalg.generic {indexing_maps = [#map, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<1x1x5x5xf32>) outs(%12, %10 : tensor<1x1x5xf32>, tensor<1x1x5xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %22 = linalg.index 3 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = arith.maximumf %in, %out : f32
      %25 = arith.cmpf ogt, %in, %out : f32
      %26 = arith.select %25, %23, %out_8 : i64
      linalg.yield %24, %26 : f32, i64
    } -> (tensor<1x1x5xf32>, tensor<1x1x5xi64>)
    %expanded_4 = tensor.expand_shape %13#0 [[0], [1], [2, 3]] output_shape [1, 1, 5, 1] : tensor<1x1x5xf32> into tensor<1x1x5x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_4 : tensor<1x1x5x5xf32>, tensor<1x1x5x1xf32>) outs(%7 : tensor<1x1x5x5xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.subf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<1x1x5x5xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x1x5x5xf32>) outs(%7 : tensor<1x1x5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<1x1x5x5xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%1 : tensor<1x1x5x1xf32>) -> tensor<1x1x5x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<1x1x5x5xf32>) outs(%16 : tensor<1x1x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<1x1x5x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<1x1x5x5xf32>, tensor<1x1x5x1xf32>) outs(%7 : tensor<1x1x5x5xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.divf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<1x1x5x5xf32>
    %collapsed_5 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<1x1x5x5xf32> into tensor<1x5x5xf32>
    %collapsed_6 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x1x5x1xf32> into tensor<1x5x1xf32>
    %19 = tensor.empty() : tensor<1x5x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<1x5x1xf32>) -> tensor<1x5x1xf32>
    %21 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<1x5x5xf32>, tensor<1x5x1xf32>) outs(%20 : tensor<1x5x1xf32>) -> tensor<1x5x1xf32>
    %expanded_7 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [1, 1, 5, 1] : tensor<1x5x1xf32> into tensor<1x1x5x1xf32>
    return %expanded_7 : tensor<1x1x5x1xf32>
  }
}

