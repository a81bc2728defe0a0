#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
module {
  func.func @main_graph(%arg0: tensor<2x4x32x16xf32>, %arg1: tensor<2x4x32x16xf32>, %arg2: tensor<2x4x32x16xf32>) -> tensor<2x4x32x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<4.000000e+00> : tensor<f32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 4, 4, 8, 16] : tensor<2x4x32x16xf32> into tensor<2x4x4x8x16xf32>
    %expanded_2 = tensor.expand_shape %arg1 [[0], [1], [2, 3], [4]] output_shape [2, 4, 4, 8, 16] : tensor<2x4x32x16xf32> into tensor<2x4x4x8x16xf32>
    %expanded_3 = tensor.expand_shape %arg2 [[0], [1], [2, 3], [4]] output_shape [2, 4, 4, 8, 16] : tensor<2x4x32x16xf32> into tensor<2x4x4x8x16xf32>
    %extracted_slice = tensor.extract_slice %expanded_2[0, 0, 3, 0, 0] [2, 4, 1, 8, 16] [1, 1, 1, 1, 1] : tensor<2x4x4x8x16xf32> to tensor<2x4x1x8x16xf32>
    %extracted_slice_4 = tensor.extract_slice %expanded_2[0, 0, 0, 0, 0] [2, 4, 3, 8, 16] [1, 1, 1, 1, 1] : tensor<2x4x4x8x16xf32> to tensor<2x4x3x8x16xf32>
    %concat = tensor.concat dim(2) %extracted_slice, %extracted_slice_4 : (tensor<2x4x1x8x16xf32>, tensor<2x4x3x8x16xf32>) -> tensor<2x4x4x8x16xf32>
    %concat_5 = tensor.concat dim(3) %concat, %expanded_2 : (tensor<2x4x4x8x16xf32>, tensor<2x4x4x8x16xf32>) -> tensor<2x4x4x16x16xf32>
    %extracted_slice_6 = tensor.extract_slice %expanded_3[0, 0, 3, 0, 0] [2, 4, 1, 8, 16] [1, 1, 1, 1, 1] : tensor<2x4x4x8x16xf32> to tensor<2x4x1x8x16xf32>
    %extracted_slice_7 = tensor.extract_slice %expanded_3[0, 0, 0, 0, 0] [2, 4, 3, 8, 16] [1, 1, 1, 1, 1] : tensor<2x4x4x8x16xf32> to tensor<2x4x3x8x16xf32>
    %concat_8 = tensor.concat dim(2) %extracted_slice_6, %extracted_slice_7 : (tensor<2x4x1x8x16xf32>, tensor<2x4x3x8x16xf32>) -> tensor<2x4x4x8x16xf32>
    %concat_9 = tensor.concat dim(3) %concat_8, %expanded_3 : (tensor<2x4x4x8x16xf32>, tensor<2x4x4x8x16xf32>) -> tensor<2x4x4x16x16xf32>
    %0 = tensor.empty() : tensor<2x4x4x16x16xf32>
    %transposed = linalg.transpose ins(%concat_5 : tensor<2x4x4x16x16xf32>) outs(%0 : tensor<2x4x4x16x16xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed = tensor.collapse_shape %expanded [[0, 1, 2], [3], [4]] : tensor<2x4x4x8x16xf32> into tensor<32x8x16xf32>
    %collapsed_10 = tensor.collapse_shape %transposed [[0, 1, 2], [3], [4]] : tensor<2x4x4x16x16xf32> into tensor<32x16x16xf32>
    %1 = tensor.empty() : tensor<32x8x16xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_10 : tensor<32x8x16xf32>, tensor<32x16x16xf32>) outs(%2 : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2], [3], [4]] output_shape [2, 4, 4, 8, 16] : tensor<32x8x16xf32> into tensor<2x4x4x8x16xf32>
    %4 = tensor.empty() : tensor<2x4x4x8x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %cst_1 : tensor<2x4x4x8x16xf32>, tensor<f32>) outs(%4 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %18 = arith.divf %in, %in_17 : f32
      linalg.yield %18 : f32
    } -> tensor<2x4x4x8x16xf32>
    %6 = tensor.empty() : tensor<2x4x4x8xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x4x4x8xi64>) -> tensor<2x4x4x8xi64>
    %8 = tensor.empty() : tensor<2x4x4x8xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x4x4x8xf32>) -> tensor<2x4x4x8xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x4x4x8x16xf32>) outs(%9, %7 : tensor<2x4x4x8xf32>, tensor<2x4x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %18 = linalg.index 4 : index
      %19 = arith.index_cast %18 : index to i64
      %20 = arith.maximumf %in, %out : f32
      %21 = arith.cmpf ogt, %in, %out : f32
      %22 = arith.select %21, %19, %out_17 : i64
      linalg.yield %20, %22 : f32, i64
    } -> (tensor<2x4x4x8xf32>, tensor<2x4x4x8xi64>)
    %expanded_12 = tensor.expand_shape %10#0 [[0], [1], [2], [3, 4]] output_shape [2, 4, 4, 8, 1] : tensor<2x4x4x8xf32> into tensor<2x4x4x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_12 : tensor<2x4x4x8x16xf32>, tensor<2x4x4x8x1xf32>) outs(%4 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %18 = arith.subf %in, %in_17 : f32
      linalg.yield %18 : f32
    } -> tensor<2x4x4x8x16xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x4x8x16xf32>) outs(%4 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = math.exp %in : f32
      linalg.yield %18 : f32
    } -> tensor<2x4x4x8x16xf32>
    %13 = tensor.empty() : tensor<2x4x4x8x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x4x4x8x1xf32>) -> tensor<2x4x4x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x4x8x16xf32>) outs(%14 : tensor<2x4x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %18 = arith.addf %in, %out : f32
      linalg.yield %18 : f32
    } -> tensor<2x4x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x4x4x8x16xf32>, tensor<2x4x4x8x1xf32>) outs(%4 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %18 = arith.divf %in, %in_17 : f32
      linalg.yield %18 : f32
    } -> tensor<2x4x4x8x16xf32>
    %collapsed_13 = tensor.collapse_shape %16 [[0, 1, 2], [3], [4]] : tensor<2x4x4x8x16xf32> into tensor<32x8x16xf32>
    %collapsed_14 = tensor.collapse_shape %concat_9 [[0, 1, 2], [3], [4]] : tensor<2x4x4x16x16xf32> into tensor<32x16x16xf32>
    %17 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<32x8x16xf32>, tensor<32x16x16xf32>) outs(%2 : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
    %expanded_15 = tensor.expand_shape %17 [[0, 1, 2], [3], [4]] output_shape [2, 4, 4, 8, 16] : tensor<32x8x16xf32> into tensor<2x4x4x8x16xf32>
    %collapsed_16 = tensor.collapse_shape %expanded_15 [[0], [1], [2, 3], [4]] : tensor<2x4x4x8x16xf32> into tensor<2x4x32x16xf32>
    return %collapsed_16 : tensor<2x4x32x16xf32>
  }
}

