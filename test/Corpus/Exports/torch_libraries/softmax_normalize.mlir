#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @softmax_normalize(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>) -> tensor<2x4x40x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 9.9999999999999998E-13 : f64
    %cst_3 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x40x16xf32>) outs(%0 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %1 = tensor.empty() : tensor<8x40x40xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%2 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %4 = tensor.empty() : tensor<2x4x40x40xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x40x40xf32>) outs(%4 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.divf %in, %cst_3 : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x40x40xf32>
    %6 = tensor.empty() : tensor<2x4x40xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %8 = tensor.empty() : tensor<2x4x40xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x4x40x40xf32>) outs(%9, %7 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %23 = linalg.index 3 : index
      %24 = arith.index_cast %23 : index to i64
      %25 = arith.maximumf %in, %out : f32
      %26 = arith.cmpf ogt, %in, %out : f32
      %27 = arith.select %26, %24, %out_10 : i64
      linalg.yield %25, %27 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_5 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_5 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%4 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %23 = arith.subf %in, %in_10 : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x40x40xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x40x40xf32>) outs(%4 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.exp %in : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x40x40xf32>
    %13 = tensor.empty() : tensor<2x4x40x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.absf %in : f32
      %24 = math.powf %23, %cst_1 : f32
      %25 = arith.addf %24, %out : f32
      linalg.yield %25 : f32
    } -> tensor<2x4x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.powf %in, %cst_1 : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.truncf %cst_2 : f64 to f32
      %24 = arith.cmpf ult, %in, %23 : f32
      %25 = arith.select %24, %23, %in : f32
      linalg.yield %25 : f32
    } -> tensor<2x4x40x1xf32>
    %collapsed_6 = tensor.collapse_shape %17 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_6 : tensor<2x4x40xf32>) outs(%4 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %18 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%4 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %23 = arith.divf %in, %in_10 : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_7 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_8 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %20 = tensor.empty() : tensor<8x40x16xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %22 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%21 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_9 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_9 : tensor<2x4x40x16xf32>
  }
}

