#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (0)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
module {
  func.func @main_graph(%arg0: tensor<2x3x4x40x16xf32>, %arg1: tensor<2x3x4x40x16xf32>, %arg2: tensor<2x3x4x40x16xf32>) -> tensor<2x3x4x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<5.000000e-01> : tensor<1xf32>
    %0 = tensor.empty() : tensor<2x3x4x16x40xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x3x4x40x16xf32>) outs(%0 : tensor<2x3x4x16x40xf32>) permutation = [0, 1, 2, 4, 3] 
    %1 = tensor.empty() : tensor<2x3x4x40x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<2x3x4x40x16xf32>, tensor<1xf32>) outs(%1 : tensor<2x3x4x40x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %22 = arith.mulf %in, %in_7 : f32
      linalg.yield %22 : f32
    } -> tensor<2x3x4x40x16xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_1 : tensor<2x3x4x16x40xf32>, tensor<1xf32>) outs(%0 : tensor<2x3x4x16x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %22 = arith.mulf %in, %in_7 : f32
      linalg.yield %22 : f32
    } -> tensor<2x3x4x16x40xf32>
    %collapsed = tensor.collapse_shape %2 [[0, 1, 2], [3], [4]] : tensor<2x3x4x40x16xf32> into tensor<24x40x16xf32>
    %collapsed_2 = tensor.collapse_shape %3 [[0, 1, 2], [3], [4]] : tensor<2x3x4x16x40xf32> into tensor<24x16x40xf32>
    %4 = tensor.empty() : tensor<24x40x40xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<24x40x40xf32>) -> tensor<24x40x40xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<24x40x16xf32>, tensor<24x16x40xf32>) outs(%5 : tensor<24x40x40xf32>) -> tensor<24x40x40xf32>
    %expanded = tensor.expand_shape %6 [[0, 1, 2], [3], [4]] output_shape [2, 3, 4, 40, 40] : tensor<24x40x40xf32> into tensor<2x3x4x40x40xf32>
    %7 = tensor.empty() : tensor<2x3x4x40xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x3x4x40xi64>) -> tensor<2x3x4x40xi64>
    %9 = tensor.empty() : tensor<2x3x4x40xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x3x4x40xf32>) -> tensor<2x3x4x40xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x3x4x40x40xf32>) outs(%10, %8 : tensor<2x3x4x40xf32>, tensor<2x3x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_7: i64):
      %22 = linalg.index 4 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = arith.maximumf %in, %out : f32
      %25 = arith.cmpf ogt, %in, %out : f32
      %26 = arith.select %25, %23, %out_7 : i64
      linalg.yield %24, %26 : f32, i64
    } -> (tensor<2x3x4x40xf32>, tensor<2x3x4x40xi64>)
    %expanded_3 = tensor.expand_shape %11#0 [[0], [1], [2], [3, 4]] output_shape [2, 3, 4, 40, 1] : tensor<2x3x4x40xf32> into tensor<2x3x4x40x1xf32>
    %12 = tensor.empty() : tensor<2x3x4x40x40xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_3 : tensor<2x3x4x40x40xf32>, tensor<2x3x4x40x1xf32>) outs(%12 : tensor<2x3x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %22 = arith.subf %in, %in_7 : f32
      linalg.yield %22 : f32
    } -> tensor<2x3x4x40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x3x4x40x40xf32>) outs(%12 : tensor<2x3x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<2x3x4x40x40xf32>
    %15 = tensor.empty() : tensor<2x3x4x40x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x3x4x40x1xf32>) -> tensor<2x3x4x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x3x4x40x40xf32>) outs(%16 : tensor<2x3x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<2x3x4x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<2x3x4x40x40xf32>, tensor<2x3x4x40x1xf32>) outs(%12 : tensor<2x3x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %22 = arith.divf %in, %in_7 : f32
      linalg.yield %22 : f32
    } -> tensor<2x3x4x40x40xf32>
    %collapsed_4 = tensor.collapse_shape %18 [[0, 1, 2], [3], [4]] : tensor<2x3x4x40x40xf32> into tensor<24x40x40xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1, 2], [3], [4]] : tensor<2x3x4x40x16xf32> into tensor<24x40x16xf32>
    %19 = tensor.empty() : tensor<24x40x16xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<24x40x16xf32>) -> tensor<24x40x16xf32>
    %21 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<24x40x40xf32>, tensor<24x40x16xf32>) outs(%20 : tensor<24x40x16xf32>) -> tensor<24x40x16xf32>
    %expanded_6 = tensor.expand_shape %21 [[0, 1, 2], [3], [4]] output_shape [2, 3, 4, 40, 16] : tensor<24x40x16xf32> into tensor<2x3x4x40x16xf32>
    return %expanded_6 : tensor<2x3x4x40x16xf32>
  }
}

