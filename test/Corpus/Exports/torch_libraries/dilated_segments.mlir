#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
module {
  func.func @dilated_segments(%arg0: tensor<2x4x32x16xf32>, %arg1: tensor<2x4x32x16xf32>, %arg2: tensor<2x4x32x16xf32>) -> tensor<2x4x4x4x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 4, 4, 8, 16] : tensor<2x4x32x16xf32> into tensor<2x4x4x8x16xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 4, 4, 4, 16] [1, 1, 1, 2, 1] : tensor<2x4x4x8x16xf32> to tensor<2x4x4x4x16xf32>
    %expanded_2 = tensor.expand_shape %arg1 [[0], [1], [2, 3], [4]] output_shape [2, 4, 4, 8, 16] : tensor<2x4x32x16xf32> into tensor<2x4x4x8x16xf32>
    %extracted_slice_3 = tensor.extract_slice %expanded_2[0, 0, 0, 0, 0] [2, 4, 4, 4, 16] [1, 1, 1, 2, 1] : tensor<2x4x4x8x16xf32> to tensor<2x4x4x4x16xf32>
    %expanded_4 = tensor.expand_shape %arg2 [[0], [1], [2, 3], [4]] output_shape [2, 4, 4, 8, 16] : tensor<2x4x32x16xf32> into tensor<2x4x4x8x16xf32>
    %extracted_slice_5 = tensor.extract_slice %expanded_4[0, 0, 0, 0, 0] [2, 4, 4, 4, 16] [1, 1, 1, 2, 1] : tensor<2x4x4x8x16xf32> to tensor<2x4x4x4x16xf32>
    %0 = tensor.empty() : tensor<2x4x4x16x4xf32>
    %transposed = linalg.transpose ins(%extracted_slice_3 : tensor<2x4x4x4x16xf32>) outs(%0 : tensor<2x4x4x16x4xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1, 2], [3], [4]] : tensor<2x4x4x4x16xf32> into tensor<32x4x16xf32>
    %collapsed_6 = tensor.collapse_shape %transposed [[0, 1, 2], [3], [4]] : tensor<2x4x4x16x4xf32> into tensor<32x16x4xf32>
    %1 = tensor.empty() : tensor<32x4x4xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<32x4x4xf32>) -> tensor<32x4x4xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<32x4x16xf32>, tensor<32x16x4xf32>) outs(%2 : tensor<32x4x4xf32>) -> tensor<32x4x4xf32>
    %expanded_7 = tensor.expand_shape %3 [[0, 1, 2], [3], [4]] output_shape [2, 4, 4, 4, 4] : tensor<32x4x4xf32> into tensor<2x4x4x4x4xf32>
    %4 = tensor.empty() : tensor<2x4x4x4x4xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<2x4x4x4x4xf32>) outs(%4 : tensor<2x4x4x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.divf %in, %cst_1 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x4x4x4xf32>
    %6 = tensor.empty() : tensor<2x4x4x4xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x4x4x4xi64>) -> tensor<2x4x4x4xi64>
    %8 = tensor.empty() : tensor<2x4x4x4xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x4x4x4xf32>) -> tensor<2x4x4x4xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x4x4x4x4xf32>) outs(%9, %7 : tensor<2x4x4x4xf32>, tensor<2x4x4x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %20 = linalg.index 4 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = arith.maximumf %in, %out : f32
      %23 = arith.cmpf ogt, %in, %out : f32
      %24 = arith.select %23, %21, %out_12 : i64
      linalg.yield %22, %24 : f32, i64
    } -> (tensor<2x4x4x4xf32>, tensor<2x4x4x4xi64>)
    %expanded_8 = tensor.expand_shape %10#0 [[0], [1], [2], [3, 4]] output_shape [2, 4, 4, 4, 1] : tensor<2x4x4x4xf32> into tensor<2x4x4x4x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_8 : tensor<2x4x4x4x4xf32>, tensor<2x4x4x4x1xf32>) outs(%4 : tensor<2x4x4x4x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %20 = arith.subf %in, %in_12 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x4x4x4xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x4x4x4xf32>) outs(%4 : tensor<2x4x4x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x4x4x4xf32>
    %13 = tensor.empty() : tensor<2x4x4x4x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x4x4x4x1xf32>) -> tensor<2x4x4x4x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x4x4x4xf32>) outs(%14 : tensor<2x4x4x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x4x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x4x4x4x4xf32>, tensor<2x4x4x4x1xf32>) outs(%4 : tensor<2x4x4x4x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %20 = arith.divf %in, %in_12 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x4x4x4xf32>
    %collapsed_9 = tensor.collapse_shape %16 [[0, 1, 2], [3], [4]] : tensor<2x4x4x4x4xf32> into tensor<32x4x4xf32>
    %collapsed_10 = tensor.collapse_shape %extracted_slice_5 [[0, 1, 2], [3], [4]] : tensor<2x4x4x4x16xf32> into tensor<32x4x16xf32>
    %17 = tensor.empty() : tensor<32x4x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<32x4x16xf32>) -> tensor<32x4x16xf32>
    %19 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<32x4x4xf32>, tensor<32x4x16xf32>) outs(%18 : tensor<32x4x16xf32>) -> tensor<32x4x16xf32>
    %expanded_11 = tensor.expand_shape %19 [[0, 1, 2], [3], [4]] output_shape [2, 4, 4, 4, 16] : tensor<32x4x16xf32> into tensor<2x4x4x4x16xf32>
    return %expanded_11 : tensor<2x4x4x4x16xf32>
  }
}

