#map = affine_map<(d0, d1, d2, d3, d4) -> (d2)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
module {
  func.func @main_graph(%arg0: tensor<2x4x32x16xf32>, %arg1: tensor<2x4x48x16xf32>, %arg2: tensor<2x4x48x16xf32>) -> tensor<2x4x32x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<[0, 1, 4, 0, 2, 5, 0, 3, 1, 0, 4, 2]> : tensor<12xi64>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 4, 4, 8, 16] : tensor<2x4x32x16xf32> into tensor<2x4x4x8x16xf32>
    %expanded_3 = tensor.expand_shape %arg1 [[0], [1], [2, 3], [4]] output_shape [2, 4, 6, 8, 16] : tensor<2x4x48x16xf32> into tensor<2x4x6x8x16xf32>
    %0 = tensor.empty() : tensor<2x4x12x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<12xi64>) outs(%0 : tensor<2x4x12x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %23 = arith.index_cast %in : i64 to index
      %24 = linalg.index 0 : index
      %25 = linalg.index 1 : index
      %26 = linalg.index 3 : index
      %27 = linalg.index 4 : index
      %extracted = tensor.extract %expanded_3[%24, %25, %23, %26, %27] : tensor<2x4x6x8x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x12x8x16xf32>
    %expanded_4 = tensor.expand_shape %1 [[0], [1], [2, 3], [4], [5]] output_shape [2, 4, 4, 3, 8, 16] : tensor<2x4x12x8x16xf32> into tensor<2x4x4x3x8x16xf32>
    %collapsed = tensor.collapse_shape %expanded_4 [[0], [1], [2], [3, 4], [5]] : tensor<2x4x4x3x8x16xf32> into tensor<2x4x4x24x16xf32>
    %expanded_5 = tensor.expand_shape %arg2 [[0], [1], [2, 3], [4]] output_shape [2, 4, 6, 8, 16] : tensor<2x4x48x16xf32> into tensor<2x4x6x8x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<12xi64>) outs(%0 : tensor<2x4x12x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %23 = arith.index_cast %in : i64 to index
      %24 = linalg.index 0 : index
      %25 = linalg.index 1 : index
      %26 = linalg.index 3 : index
      %27 = linalg.index 4 : index
      %extracted = tensor.extract %expanded_5[%24, %25, %23, %26, %27] : tensor<2x4x6x8x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x12x8x16xf32>
    %expanded_6 = tensor.expand_shape %2 [[0], [1], [2, 3], [4], [5]] output_shape [2, 4, 4, 3, 8, 16] : tensor<2x4x12x8x16xf32> into tensor<2x4x4x3x8x16xf32>
    %3 = tensor.empty() : tensor<2x4x4x16x24xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x4x4x24x16xf32>) outs(%3 : tensor<2x4x4x16x24xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_7 = tensor.collapse_shape %expanded [[0, 1, 2], [3], [4]] : tensor<2x4x4x8x16xf32> into tensor<32x8x16xf32>
    %collapsed_8 = tensor.collapse_shape %transposed [[0, 1, 2], [3], [4]] : tensor<2x4x4x16x24xf32> into tensor<32x16x24xf32>
    %4 = tensor.empty() : tensor<32x8x24xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<32x8x24xf32>) -> tensor<32x8x24xf32>
    %6 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<32x8x16xf32>, tensor<32x16x24xf32>) outs(%5 : tensor<32x8x24xf32>) -> tensor<32x8x24xf32>
    %expanded_9 = tensor.expand_shape %6 [[0, 1, 2], [3], [4]] output_shape [2, 4, 4, 8, 24] : tensor<32x8x24xf32> into tensor<2x4x4x8x24xf32>
    %7 = tensor.empty() : tensor<2x4x4x8x24xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %cst_1 : tensor<2x4x4x8x24xf32>, tensor<f32>) outs(%7 : tensor<2x4x4x8x24xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %23 = arith.divf %in, %in_15 : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x4x8x24xf32>
    %9 = tensor.empty() : tensor<2x4x4x8xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<2x4x4x8xi64>) -> tensor<2x4x4x8xi64>
    %11 = tensor.empty() : tensor<2x4x4x8xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x4x4x8xf32>) -> tensor<2x4x4x8xf32>
    %13:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x4x4x8x24xf32>) outs(%12, %10 : tensor<2x4x4x8xf32>, tensor<2x4x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %23 = linalg.index 4 : index
      %24 = arith.index_cast %23 : index to i64
      %25 = arith.maximumf %in, %out : f32
      %26 = arith.cmpf ogt, %in, %out : f32
      %27 = arith.select %26, %24, %out_15 : i64
      linalg.yield %25, %27 : f32, i64
    } -> (tensor<2x4x4x8xf32>, tensor<2x4x4x8xi64>)
    %expanded_10 = tensor.expand_shape %13#0 [[0], [1], [2], [3, 4]] output_shape [2, 4, 4, 8, 1] : tensor<2x4x4x8xf32> into tensor<2x4x4x8x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_10 : tensor<2x4x4x8x24xf32>, tensor<2x4x4x8x1xf32>) outs(%7 : tensor<2x4x4x8x24xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %23 = arith.subf %in, %in_15 : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x4x8x24xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x4x4x8x24xf32>) outs(%7 : tensor<2x4x4x8x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.exp %in : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x4x8x24xf32>
    %16 = tensor.empty() : tensor<2x4x4x8x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x4x4x8x1xf32>) -> tensor<2x4x4x8x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x4x4x8x24xf32>) outs(%17 : tensor<2x4x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x4x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<2x4x4x8x24xf32>, tensor<2x4x4x8x1xf32>) outs(%7 : tensor<2x4x4x8x24xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %23 = arith.divf %in, %in_15 : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x4x8x24xf32>
    %collapsed_11 = tensor.collapse_shape %19 [[0, 1, 2], [3], [4]] : tensor<2x4x4x8x24xf32> into tensor<32x8x24xf32>
    %collapsed_12 = tensor.collapse_shape %expanded_6 [[0, 1, 2], [3, 4], [5]] : tensor<2x4x4x3x8x16xf32> into tensor<32x24x16xf32>
    %20 = tensor.empty() : tensor<32x8x16xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
    %22 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<32x8x24xf32>, tensor<32x24x16xf32>) outs(%21 : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
    %expanded_13 = tensor.expand_shape %22 [[0, 1, 2], [3], [4]] output_shape [2, 4, 4, 8, 16] : tensor<32x8x16xf32> into tensor<2x4x4x8x16xf32>
    %collapsed_14 = tensor.collapse_shape %expanded_13 [[0], [1], [2, 3], [4]] : tensor<2x4x4x8x16xf32> into tensor<2x4x32x16xf32>
    return %collapsed_14 : tensor<2x4x32x16xf32>
  }
}

