#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> ()>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @test_flexattention_double_expanded_ver26(%arg0: tensor<2x4x8x16xf64>, %arg1: tensor<2x4x6x16xf64>, %arg2: tensor<2x4x6x16xf64>) -> tensor<2x4x8x16xf64> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0xFFF0000000000000 : f64
    %cst_1 = arith.constant dense<5.000000e-01> : tensor<f64>
    %0 = tensor.empty() : tensor<2x4x8x16xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<2x4x8x16xf64>, tensor<f64>) outs(%0 : tensor<2x4x8x16xf64>) {
    ^bb0(%in: f64, %in_7: f64, %out: f64):
      %23 = arith.mulf %in, %in_7 : f64
      linalg.yield %23 : f64
    } -> tensor<2x4x8x16xf64>
    %2 = tensor.empty() : tensor<2x4x6x16xf64>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %cst_1 : tensor<2x4x6x16xf64>, tensor<f64>) outs(%2 : tensor<2x4x6x16xf64>) {
    ^bb0(%in: f64, %in_7: f64, %out: f64):
      %23 = arith.mulf %in, %in_7 : f64
      linalg.yield %23 : f64
    } -> tensor<2x4x6x16xf64>
    %4 = tensor.empty() : tensor<2x4x16x6xf64>
    %transposed = linalg.transpose ins(%3 : tensor<2x4x6x16xf64>) outs(%4 : tensor<2x4x16x6xf64>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x8x16xf64> into tensor<8x8x16xf64>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x6xf64> into tensor<8x16x6xf64>
    %5 = tensor.empty() : tensor<8x8x6xf64>
    %6 = linalg.fill ins(%cst : f64) outs(%5 : tensor<8x8x6xf64>) -> tensor<8x8x6xf64>
    %7 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x8x16xf64>, tensor<8x16x6xf64>) outs(%6 : tensor<8x8x6xf64>) -> tensor<8x8x6xf64>
    %expanded = tensor.expand_shape %7 [[0, 1], [2], [3]] output_shape [2, 4, 8, 6] : tensor<8x8x6xf64> into tensor<2x4x8x6xf64>
    %8 = tensor.empty() : tensor<2x4x8xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %10 = tensor.empty() : tensor<2x4x8xf64>
    %11 = linalg.fill ins(%cst_0 : f64) outs(%10 : tensor<2x4x8xf64>) -> tensor<2x4x8xf64>
    %12:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x4x8x6xf64>) outs(%11, %9 : tensor<2x4x8xf64>, tensor<2x4x8xi64>) {
    ^bb0(%in: f64, %out: f64, %out_7: i64):
      %23 = linalg.index 3 : index
      %24 = arith.index_cast %23 : index to i64
      %25 = arith.maximumf %in, %out : f64
      %26 = arith.cmpf ogt, %in, %out : f64
      %27 = arith.select %26, %24, %out_7 : i64
      linalg.yield %25, %27 : f64, i64
    } -> (tensor<2x4x8xf64>, tensor<2x4x8xi64>)
    %expanded_3 = tensor.expand_shape %12#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf64> into tensor<2x4x8x1xf64>
    %13 = tensor.empty() : tensor<2x4x8x6xf64>
    %14 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_3 : tensor<2x4x8x6xf64>, tensor<2x4x8x1xf64>) outs(%13 : tensor<2x4x8x6xf64>) {
    ^bb0(%in: f64, %in_7: f64, %out: f64):
      %23 = arith.subf %in, %in_7 : f64
      linalg.yield %23 : f64
    } -> tensor<2x4x8x6xf64>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x4x8x6xf64>) outs(%13 : tensor<2x4x8x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %23 = math.exp %in : f64
      linalg.yield %23 : f64
    } -> tensor<2x4x8x6xf64>
    %16 = tensor.empty() : tensor<2x4x8x1xf64>
    %17 = linalg.fill ins(%cst : f64) outs(%16 : tensor<2x4x8x1xf64>) -> tensor<2x4x8x1xf64>
    %18 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x4x8x6xf64>) outs(%17 : tensor<2x4x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %23 = arith.addf %in, %out : f64
      linalg.yield %23 : f64
    } -> tensor<2x4x8x1xf64>
    %19 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<2x4x8x6xf64>, tensor<2x4x8x1xf64>) outs(%13 : tensor<2x4x8x6xf64>) {
    ^bb0(%in: f64, %in_7: f64, %out: f64):
      %23 = arith.divf %in, %in_7 : f64
      linalg.yield %23 : f64
    } -> tensor<2x4x8x6xf64>
    %collapsed_4 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<2x4x8x6xf64> into tensor<8x8x6xf64>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x6x16xf64> into tensor<8x6x16xf64>
    %20 = tensor.empty() : tensor<8x8x16xf64>
    %21 = linalg.fill ins(%cst : f64) outs(%20 : tensor<8x8x16xf64>) -> tensor<8x8x16xf64>
    %22 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x8x6xf64>, tensor<8x6x16xf64>) outs(%21 : tensor<8x8x16xf64>) -> tensor<8x8x16xf64>
    %expanded_6 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf64> into tensor<2x4x8x16xf64>
    return %expanded_6 : tensor<2x4x8x16xf64>
  }
}

