#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @packed_qkv_interleaved(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64x192xf32>) -> tensor<2x4x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %0 = tensor.empty() : tensor<80x192xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<80x64xf32>, tensor<64x192xf32>) outs(%1 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [2, 40, 4, 48] : tensor<80x192xf32> into tensor<2x40x4x48xf32>
    %3 = tensor.empty() : tensor<2x4x40x48xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x40x4x48xf32>) outs(%3 : tensor<2x4x40x48xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed[0, 0, 0, 0] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x48xf32> to tensor<2x4x40x16xf32>
    %extracted_slice_2 = tensor.extract_slice %transposed[0, 0, 0, 16] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x48xf32> to tensor<2x4x40x16xf32>
    %extracted_slice_3 = tensor.extract_slice %transposed[0, 0, 0, 32] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x48xf32> to tensor<2x4x40x16xf32>
    %4 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_4 = linalg.transpose ins(%extracted_slice_2 : tensor<2x4x40x16xf32>) outs(%4 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_5 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_6 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %5 = tensor.empty() : tensor<8x40x40xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %7 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%6 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_7 = tensor.expand_shape %7 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %8 = tensor.empty() : tensor<2x4x40x40xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<2x4x40x40xf32>) outs(%8 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.divf %in, %cst_1 : f32
      linalg.yield %24 : f32
    } -> tensor<2x4x40x40xf32>
    %10 = tensor.empty() : tensor<2x4x40xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %12 = tensor.empty() : tensor<2x4x40xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %14:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x4x40x40xf32>) outs(%13, %11 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %24 = linalg.index 3 : index
      %25 = arith.index_cast %24 : index to i64
      %26 = arith.maximumf %in, %out : f32
      %27 = arith.cmpf ogt, %in, %out : f32
      %28 = arith.select %27, %25, %out_12 : i64
      linalg.yield %26, %28 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_8 = tensor.expand_shape %14#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_8 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%8 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %24 = arith.subf %in, %in_12 : f32
      linalg.yield %24 : f32
    } -> tensor<2x4x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x40x40xf32>) outs(%8 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = math.exp %in : f32
      linalg.yield %24 : f32
    } -> tensor<2x4x40x40xf32>
    %17 = tensor.empty() : tensor<2x4x40x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x4x40x40xf32>) outs(%18 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.addf %in, %out : f32
      linalg.yield %24 : f32
    } -> tensor<2x4x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%8 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %24 = arith.divf %in, %in_12 : f32
      linalg.yield %24 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_9 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_10 = tensor.collapse_shape %extracted_slice_3 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %21 = tensor.empty() : tensor<8x40x16xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %23 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%22 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_11 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_11 : tensor<2x4x40x16xf32>
  }
}

