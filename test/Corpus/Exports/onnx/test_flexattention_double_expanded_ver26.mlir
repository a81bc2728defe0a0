#map = affine_map<() -> ()>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @test_flexattention_double_expanded_ver26(%arg0: tensor<2x4x8x16xf64>, %arg1: tensor<2x4x6x16xf64>, %arg2: tensor<2x4x6x16xf64>) -> tensor<2x4x8x16xf64> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0xFFF0000000000000 : f64
    %cst_1 = arith.constant dense<1.600000e+01> : tensor<f32>
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<f32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%cst_1 : tensor<f32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.sqrt %in : f32
      linalg.yield %29 : f32
    } -> tensor<f32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = []} ins(%cst_2, %1 : tensor<f32>, tensor<f32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %29 = arith.divf %in, %in_8 : f32
      linalg.yield %29 : f32
    } -> tensor<f32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%2 : tensor<f32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.sqrt %in : f32
      linalg.yield %29 : f32
    } -> tensor<f32>
    %4 = tensor.empty() : tensor<f64>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%3 : tensor<f32>) outs(%4 : tensor<f64>) {
    ^bb0(%in: f32, %out: f64):
      %29 = arith.extf %in : f32 to f64
      linalg.yield %29 : f64
    } -> tensor<f64>
    %6 = tensor.empty() : tensor<2x4x8x16xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %5 : tensor<2x4x8x16xf64>, tensor<f64>) outs(%6 : tensor<2x4x8x16xf64>) {
    ^bb0(%in: f64, %in_8: f64, %out: f64):
      %29 = arith.mulf %in, %in_8 : f64
      linalg.yield %29 : f64
    } -> tensor<2x4x8x16xf64>
    %8 = tensor.empty() : tensor<2x4x6x16xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %5 : tensor<2x4x6x16xf64>, tensor<f64>) outs(%8 : tensor<2x4x6x16xf64>) {
    ^bb0(%in: f64, %in_8: f64, %out: f64):
      %29 = arith.mulf %in, %in_8 : f64
      linalg.yield %29 : f64
    } -> tensor<2x4x6x16xf64>
    %10 = tensor.empty() : tensor<2x4x16x6xf64>
    %transposed = linalg.transpose ins(%9 : tensor<2x4x6x16xf64>) outs(%10 : tensor<2x4x16x6xf64>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<2x4x8x16xf64> into tensor<8x8x16xf64>
    %collapsed_3 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x6xf64> into tensor<8x16x6xf64>
    %11 = tensor.empty() : tensor<8x8x6xf64>
    %12 = linalg.fill ins(%cst : f64) outs(%11 : tensor<8x8x6xf64>) -> tensor<8x8x6xf64>
    %13 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x8x16xf64>, tensor<8x16x6xf64>) outs(%12 : tensor<8x8x6xf64>) -> tensor<8x8x6xf64>
    %expanded = tensor.expand_shape %13 [[0, 1], [2], [3]] output_shape [2, 4, 8, 6] : tensor<8x8x6xf64> into tensor<2x4x8x6xf64>
    %14 = tensor.empty() : tensor<2x4x8xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%14 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %16 = tensor.empty() : tensor<2x4x8xf64>
    %17 = linalg.fill ins(%cst_0 : f64) outs(%16 : tensor<2x4x8xf64>) -> tensor<2x4x8xf64>
    %18:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x4x8x6xf64>) outs(%17, %15 : tensor<2x4x8xf64>, tensor<2x4x8xi64>) {
    ^bb0(%in: f64, %out: f64, %out_8: i64):
      %29 = linalg.index 3 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f64
      %32 = arith.cmpf ogt, %in, %out : f64
      %33 = arith.select %32, %30, %out_8 : i64
      linalg.yield %31, %33 : f64, i64
    } -> (tensor<2x4x8xf64>, tensor<2x4x8xi64>)
    %expanded_4 = tensor.expand_shape %18#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf64> into tensor<2x4x8x1xf64>
    %19 = tensor.empty() : tensor<2x4x8x6xf64>
    %20 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_4 : tensor<2x4x8x6xf64>, tensor<2x4x8x1xf64>) outs(%19 : tensor<2x4x8x6xf64>) {
    ^bb0(%in: f64, %in_8: f64, %out: f64):
      %29 = arith.subf %in, %in_8 : f64
      linalg.yield %29 : f64
    } -> tensor<2x4x8x6xf64>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x8x6xf64>) outs(%19 : tensor<2x4x8x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %29 = math.exp %in : f64
      linalg.yield %29 : f64
    } -> tensor<2x4x8x6xf64>
    %22 = tensor.empty() : tensor<2x4x8x1xf64>
    %23 = linalg.fill ins(%cst : f64) outs(%22 : tensor<2x4x8x1xf64>) -> tensor<2x4x8x1xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x4x8x6xf64>) outs(%23 : tensor<2x4x8x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %29 = arith.addf %in, %out : f64
      linalg.yield %29 : f64
    } -> tensor<2x4x8x1xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %24 : tensor<2x4x8x6xf64>, tensor<2x4x8x1xf64>) outs(%19 : tensor<2x4x8x6xf64>) {
    ^bb0(%in: f64, %in_8: f64, %out: f64):
      %29 = arith.divf %in, %in_8 : f64
      linalg.yield %29 : f64
    } -> tensor<2x4x8x6xf64>
    %collapsed_5 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<2x4x8x6xf64> into tensor<8x8x6xf64>
    %collapsed_6 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x6x16xf64> into tensor<8x6x16xf64>
    %26 = tensor.empty() : tensor<8x8x16xf64>
    %27 = linalg.fill ins(%cst : f64) outs(%26 : tensor<8x8x16xf64>) -> tensor<8x8x16xf64>
    %28 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<8x8x6xf64>, tensor<8x6x16xf64>) outs(%27 : tensor<8x8x16xf64>) -> tensor<8x8x16xf64>
    %expanded_7 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf64> into tensor<2x4x8x16xf64>
    return %expanded_7 : tensor<2x4x8x16xf64>
  }
}

