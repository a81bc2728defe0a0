#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @packed_qkv_timm(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64x192xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %0 = tensor.empty() : tensor<80x192xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<80x64xf32>, tensor<64x192xf32>) outs(%1 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3, 4]] output_shape [2, 40, 3, 4, 16] : tensor<80x192xf32> into tensor<2x40x3x4x16xf32>
    %3 = tensor.empty() : tensor<3x2x4x40x16xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x40x3x4x16xf32>) outs(%3 : tensor<3x2x4x40x16xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed[0, 0, 0, 0, 0] [1, 2, 4, 40, 16] [1, 1, 1, 1, 1] : tensor<3x2x4x40x16xf32> to tensor<1x2x4x40x16xf32>
    %extracted_slice_2 = tensor.extract_slice %transposed[1, 0, 0, 0, 0] [1, 2, 4, 40, 16] [1, 1, 1, 1, 1] : tensor<3x2x4x40x16xf32> to tensor<1x2x4x40x16xf32>
    %extracted_slice_3 = tensor.extract_slice %transposed[2, 0, 0, 0, 0] [1, 2, 4, 40, 16] [1, 1, 1, 1, 1] : tensor<3x2x4x40x16xf32> to tensor<1x2x4x40x16xf32>
    %collapsed_4 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x2x4x40x16xf32> into tensor<2x4x40x16xf32>
    %collapsed_5 = tensor.collapse_shape %extracted_slice_2 [[0, 1], [2], [3], [4]] : tensor<1x2x4x40x16xf32> into tensor<2x4x40x16xf32>
    %4 = tensor.empty() : tensor<2x4x40x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_4 : tensor<2x4x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.mulf %in, %cst_1 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4x40x16xf32>
    %6 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_6 = linalg.transpose ins(%collapsed_5 : tensor<2x4x40x16xf32>) outs(%6 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_7 = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_8 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %7 = tensor.empty() : tensor<8x40x40xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %9 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%8 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_9 = tensor.expand_shape %9 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %10 = tensor.empty() : tensor<2x4x40xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %12 = tensor.empty() : tensor<2x4x40xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %14:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_9 : tensor<2x4x40x40xf32>) outs(%13, %11 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %26 = linalg.index 3 : index
      %27 = arith.index_cast %26 : index to i64
      %28 = arith.maximumf %in, %out : f32
      %29 = arith.cmpf ogt, %in, %out : f32
      %30 = arith.select %29, %27, %out_16 : i64
      linalg.yield %28, %30 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_10 = tensor.expand_shape %14#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %15 = tensor.empty() : tensor<2x4x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded_10 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%15 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %26 = arith.subf %in, %in_16 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4x40x40xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x40x40xf32>) outs(%15 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32
      linalg.yield %26 : f32
    } -> tensor<2x4x40x40xf32>
    %18 = tensor.empty() : tensor<2x4x40x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x4x40x40xf32>) outs(%19 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %in, %out : f32
      linalg.yield %26 : f32
    } -> tensor<2x4x40x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%15 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %26 = arith.divf %in, %in_16 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_11 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice_3 [[0, 1, 2], [3], [4]] : tensor<1x2x4x40x16xf32> into tensor<8x40x16xf32>
    %22 = tensor.empty() : tensor<8x40x16xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %24 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%23 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_13 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %25 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x4x40x16xf32>) outs(%25 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_15 = tensor.collapse_shape %transposed_14 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
    return %collapsed_15 : tensor<2x40x64xf32>
  }
}

