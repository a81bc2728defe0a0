#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @grid(%arg0: tensor<2x8x8x64xf32>, %arg1: tensor<64x192xf32>) -> tensor<2x8x8x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2], [3, 4], [5]] output_shape [2, 4, 2, 4, 2, 64] : tensor<2x8x8x64xf32> into tensor<2x4x2x4x2x64xf32>
    %0 = tensor.empty() : tensor<2x2x2x4x4x64xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x4x2x4x2x64xf32>) outs(%0 : tensor<2x2x2x4x4x64xf32>) permutation = [0, 2, 4, 1, 3, 5] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1, 2, 3, 4], [5]] : tensor<2x2x2x4x4x64xf32> into tensor<128x64xf32>
    %1 = tensor.empty() : tensor<128x192xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<128x192xf32>) -> tensor<128x192xf32>
    %3 = linalg.matmul ins(%collapsed, %arg1 : tensor<128x64xf32>, tensor<64x192xf32>) outs(%2 : tensor<128x192xf32>) -> tensor<128x192xf32>
    %expanded_2 = tensor.expand_shape %3 [[0, 1], [2]] output_shape [8, 16, 192] : tensor<128x192xf32> into tensor<8x16x192xf32>
    %extracted_slice = tensor.extract_slice %expanded_2[0, 0, 0] [8, 16, 64] [1, 1, 1] : tensor<8x16x192xf32> to tensor<8x16x64xf32>
    %extracted_slice_3 = tensor.extract_slice %expanded_2[0, 0, 64] [8, 16, 64] [1, 1, 1] : tensor<8x16x192xf32> to tensor<8x16x64xf32>
    %extracted_slice_4 = tensor.extract_slice %expanded_2[0, 0, 128] [8, 16, 64] [1, 1, 1] : tensor<8x16x192xf32> to tensor<8x16x64xf32>
    %expanded_5 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [8, 16, 4, 16] : tensor<8x16x64xf32> into tensor<8x16x4x16xf32>
    %4 = tensor.empty() : tensor<8x4x16x16xf32>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<8x16x4x16xf32>) outs(%4 : tensor<8x4x16x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_7 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [8, 16, 4, 16] : tensor<8x16x64xf32> into tensor<8x16x4x16xf32>
    %expanded_8 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [8, 16, 4, 16] : tensor<8x16x64xf32> into tensor<8x16x4x16xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<8x16x4x16xf32>) outs(%4 : tensor<8x4x16x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_10 = linalg.transpose ins(%expanded_7 : tensor<8x16x4x16xf32>) outs(%4 : tensor<8x4x16x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_11 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %collapsed_12 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %5 = tensor.empty() : tensor<32x16x16xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<32x16x16xf32>) -> tensor<32x16x16xf32>
    %7 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<32x16x16xf32>, tensor<32x16x16xf32>) outs(%6 : tensor<32x16x16xf32>) -> tensor<32x16x16xf32>
    %expanded_13 = tensor.expand_shape %7 [[0, 1], [2], [3]] output_shape [8, 4, 16, 16] : tensor<32x16x16xf32> into tensor<8x4x16x16xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<8x4x16x16xf32>) outs(%4 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.divf %in, %cst_1 : f32
      linalg.yield %23 : f32
    } -> tensor<8x4x16x16xf32>
    %9 = tensor.empty() : tensor<8x4x16xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<8x4x16xi64>) -> tensor<8x4x16xi64>
    %11 = tensor.empty() : tensor<8x4x16xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %13:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<8x4x16x16xf32>) outs(%12, %10 : tensor<8x4x16xf32>, tensor<8x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %23 = linalg.index 3 : index
      %24 = arith.index_cast %23 : index to i64
      %25 = arith.maximumf %in, %out : f32
      %26 = arith.cmpf ogt, %in, %out : f32
      %27 = arith.select %26, %24, %out_23 : i64
      linalg.yield %25, %27 : f32, i64
    } -> (tensor<8x4x16xf32>, tensor<8x4x16xi64>)
    %expanded_14 = tensor.expand_shape %13#0 [[0], [1], [2, 3]] output_shape [8, 4, 16, 1] : tensor<8x4x16xf32> into tensor<8x4x16x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_14 : tensor<8x4x16x16xf32>, tensor<8x4x16x1xf32>) outs(%4 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %23 = arith.subf %in, %in_23 : f32
      linalg.yield %23 : f32
    } -> tensor<8x4x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<8x4x16x16xf32>) outs(%4 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.exp %in : f32
      linalg.yield %23 : f32
    } -> tensor<8x4x16x16xf32>
    %16 = tensor.empty() : tensor<8x4x16x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<8x4x16x1xf32>) -> tensor<8x4x16x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<8x4x16x16xf32>) outs(%17 : tensor<8x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<8x4x16x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<8x4x16x16xf32>, tensor<8x4x16x1xf32>) outs(%4 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %23 = arith.divf %in, %in_23 : f32
      linalg.yield %23 : f32
    } -> tensor<8x4x16x16xf32>
    %collapsed_15 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %collapsed_16 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %20 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<32x16x16xf32>, tensor<32x16x16xf32>) outs(%6 : tensor<32x16x16xf32>) -> tensor<32x16x16xf32>
    %expanded_17 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [8, 4, 16, 16] : tensor<32x16x16xf32> into tensor<8x4x16x16xf32>
    %21 = tensor.empty() : tensor<8x16x4x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<8x4x16x16xf32>) outs(%21 : tensor<8x16x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0], [1], [2, 3]] : tensor<8x16x4x16xf32> into tensor<8x16x64xf32>
    %expanded_20 = tensor.expand_shape %collapsed_19 [[0, 1, 2], [3, 4], [5]] output_shape [2, 2, 2, 4, 4, 64] : tensor<8x16x64xf32> into tensor<2x2x2x4x4x64xf32>
    %22 = tensor.empty() : tensor<2x4x2x4x2x64xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x2x2x4x4x64xf32>) outs(%22 : tensor<2x4x2x4x2x64xf32>) permutation = [0, 3, 1, 4, 2, 5] 
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0], [1, 2], [3, 4], [5]] : tensor<2x4x2x4x2x64xf32> into tensor<2x8x8x64xf32>
    return %collapsed_22 : tensor<2x8x8x64xf32>
  }
}

