#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @windows_2d(%arg0: tensor<2x8x8x64xf32>, %arg1: tensor<64x192xf32>) -> tensor<2x8x8x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2], [3, 4], [5]] output_shape [2, 2, 4, 2, 4, 64] : tensor<2x8x8x64xf32> into tensor<2x2x4x2x4x64xf32>
    %0 = tensor.empty() : tensor<2x2x2x4x4x64xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x2x4x2x4x64xf32>) outs(%0 : tensor<2x2x2x4x4x64xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1, 2, 3, 4], [5]] : tensor<2x2x2x4x4x64xf32> into tensor<128x64xf32>
    %1 = tensor.empty() : tensor<128x192xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<128x192xf32>) -> tensor<128x192xf32>
    %3 = linalg.matmul ins(%collapsed, %arg1 : tensor<128x64xf32>, tensor<64x192xf32>) outs(%2 : tensor<128x192xf32>) -> tensor<128x192xf32>
    %expanded_2 = tensor.expand_shape %3 [[0, 1], [2, 3, 4]] output_shape [8, 16, 3, 4, 16] : tensor<128x192xf32> into tensor<8x16x3x4x16xf32>
    %4 = tensor.empty() : tensor<3x8x4x16x16xf32>
    %transposed_3 = linalg.transpose ins(%expanded_2 : tensor<8x16x3x4x16xf32>) outs(%4 : tensor<3x8x4x16x16xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed_3[0, 0, 0, 0, 0] [1, 8, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x8x4x16x16xf32> to tensor<1x8x4x16x16xf32>
    %extracted_slice_4 = tensor.extract_slice %transposed_3[1, 0, 0, 0, 0] [1, 8, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x8x4x16x16xf32> to tensor<1x8x4x16x16xf32>
    %extracted_slice_5 = tensor.extract_slice %transposed_3[2, 0, 0, 0, 0] [1, 8, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x8x4x16x16xf32> to tensor<1x8x4x16x16xf32>
    %collapsed_6 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x8x4x16x16xf32> into tensor<8x4x16x16xf32>
    %collapsed_7 = tensor.collapse_shape %extracted_slice_4 [[0, 1], [2], [3], [4]] : tensor<1x8x4x16x16xf32> into tensor<8x4x16x16xf32>
    %5 = tensor.empty() : tensor<8x4x16x16xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_6 : tensor<8x4x16x16xf32>) outs(%5 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.mulf %in, %cst_1 : f32
      linalg.yield %24 : f32
    } -> tensor<8x4x16x16xf32>
    %transposed_8 = linalg.transpose ins(%collapsed_7 : tensor<8x4x16x16xf32>) outs(%5 : tensor<8x4x16x16xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_9 = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %collapsed_10 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %7 = tensor.empty() : tensor<32x16x16xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<32x16x16xf32>) -> tensor<32x16x16xf32>
    %9 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<32x16x16xf32>, tensor<32x16x16xf32>) outs(%8 : tensor<32x16x16xf32>) -> tensor<32x16x16xf32>
    %expanded_11 = tensor.expand_shape %9 [[0, 1], [2], [3]] output_shape [8, 4, 16, 16] : tensor<32x16x16xf32> into tensor<8x4x16x16xf32>
    %10 = tensor.empty() : tensor<8x4x16xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<8x4x16xi64>) -> tensor<8x4x16xi64>
    %12 = tensor.empty() : tensor<8x4x16xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %14:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_11 : tensor<8x4x16x16xf32>) outs(%13, %11 : tensor<8x4x16xf32>, tensor<8x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %24 = linalg.index 3 : index
      %25 = arith.index_cast %24 : index to i64
      %26 = arith.maximumf %in, %out : f32
      %27 = arith.cmpf ogt, %in, %out : f32
      %28 = arith.select %27, %25, %out_21 : i64
      linalg.yield %26, %28 : f32, i64
    } -> (tensor<8x4x16xf32>, tensor<8x4x16xi64>)
    %expanded_12 = tensor.expand_shape %14#0 [[0], [1], [2, 3]] output_shape [8, 4, 16, 1] : tensor<8x4x16xf32> into tensor<8x4x16x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded_12 : tensor<8x4x16x16xf32>, tensor<8x4x16x1xf32>) outs(%5 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %24 = arith.subf %in, %in_21 : f32
      linalg.yield %24 : f32
    } -> tensor<8x4x16x16xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<8x4x16x16xf32>) outs(%5 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = math.exp %in : f32
      linalg.yield %24 : f32
    } -> tensor<8x4x16x16xf32>
    %17 = tensor.empty() : tensor<8x4x16x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x4x16x1xf32>) -> tensor<8x4x16x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<8x4x16x16xf32>) outs(%18 : tensor<8x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.addf %in, %out : f32
      linalg.yield %24 : f32
    } -> tensor<8x4x16x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<8x4x16x16xf32>, tensor<8x4x16x1xf32>) outs(%5 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %24 = arith.divf %in, %in_21 : f32
      linalg.yield %24 : f32
    } -> tensor<8x4x16x16xf32>
    %collapsed_13 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %collapsed_14 = tensor.collapse_shape %extracted_slice_5 [[0, 1, 2], [3], [4]] : tensor<1x8x4x16x16xf32> into tensor<32x16x16xf32>
    %21 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<32x16x16xf32>, tensor<32x16x16xf32>) outs(%8 : tensor<32x16x16xf32>) -> tensor<32x16x16xf32>
    %expanded_15 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [8, 4, 16, 16] : tensor<32x16x16xf32> into tensor<8x4x16x16xf32>
    %22 = tensor.empty() : tensor<8x16x4x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<8x4x16x16xf32>) outs(%22 : tensor<8x16x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0], [1], [2, 3]] : tensor<8x16x4x16xf32> into tensor<8x16x64xf32>
    %expanded_18 = tensor.expand_shape %collapsed_17 [[0, 1, 2], [3, 4], [5]] output_shape [2, 2, 2, 4, 4, 64] : tensor<8x16x64xf32> into tensor<2x2x2x4x4x64xf32>
    %23 = tensor.empty() : tensor<2x2x4x2x4x64xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x2x2x4x4x64xf32>) outs(%23 : tensor<2x2x4x2x4x64xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0], [1, 2], [3, 4], [5]] : tensor<2x2x4x2x4x64xf32> into tensor<2x8x8x64xf32>
    return %collapsed_20 : tensor<2x8x8x64xf32>
  }
}

