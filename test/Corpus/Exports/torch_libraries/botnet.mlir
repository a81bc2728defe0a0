#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, 0, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @botnet(%arg0: tensor<2x4x64x16xf32>, %arg1: tensor<2x4x64x16xf32>, %arg2: tensor<2x4x64x16xf32>, %arg3: tensor<15x16xf32>, %arg4: tensor<15x16xf32>) -> tensor<2x4x64x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x64x16xf32> into tensor<8x64x16xf32>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2], [3]] output_shape [8, 8, 8, 16] : tensor<8x64x16xf32> into tensor<8x8x8x16xf32>
    %0 = tensor.empty() : tensor<16x15xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<15x16xf32>) outs(%0 : tensor<16x15xf32>) permutation = [1, 0] 
    %collapsed_2 = tensor.collapse_shape %arg2 [[0, 1, 2], [3]] : tensor<2x4x64x16xf32> into tensor<512x16xf32>
    %1 = tensor.empty() : tensor<512x15xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<512x15xf32>) -> tensor<512x15xf32>
    %3 = linalg.matmul ins(%collapsed_2, %transposed : tensor<512x16xf32>, tensor<16x15xf32>) outs(%2 : tensor<512x15xf32>) -> tensor<512x15xf32>
    %expanded_3 = tensor.expand_shape %3 [[0, 1], [2]] output_shape [64, 8, 15] : tensor<512x15xf32> into tensor<64x8x15xf32>
    %padded = tensor.pad %expanded_3 low[0, 0, 0] high[0, 0, 1] {
    ^bb0(%arg5: index, %arg6: index, %arg7: index):
      tensor.yield %cst : f32
    } : tensor<64x8x15xf32> to tensor<64x8x16xf32>
    %collapsed_4 = tensor.collapse_shape %padded [[0], [1, 2]] : tensor<64x8x16xf32> into tensor<64x128xf32>
    %padded_5 = tensor.pad %collapsed_4 low[0, 0] high[0, 7] {
    ^bb0(%arg5: index, %arg6: index):
      tensor.yield %cst : f32
    } : tensor<64x128xf32> to tensor<64x135xf32>
    %expanded_6 = tensor.expand_shape %padded_5 [[0, 1], [2, 3]] output_shape [8, 8, 9, 15] : tensor<64x135xf32> into tensor<8x8x9x15xf32>
    %extracted_slice = tensor.extract_slice %expanded_6[0, 0, 0, 0] [8, 8, 8, 15] [1, 1, 1, 1] : tensor<8x8x9x15xf32> to tensor<8x8x8x15xf32>
    %extracted_slice_7 = tensor.extract_slice %extracted_slice[0, 0, 0, 7] [8, 8, 8, 8] [1, 1, 1, 1] : tensor<8x8x8x15xf32> to tensor<8x8x8x8xf32>
    %4 = tensor.empty() : tensor<8x8x8x16xf32>
    %transposed_8 = linalg.transpose ins(%expanded : tensor<8x8x8x16xf32>) outs(%4 : tensor<8x8x8x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_9 = linalg.transpose ins(%arg3 : tensor<15x16xf32>) outs(%0 : tensor<16x15xf32>) permutation = [1, 0] 
    %collapsed_10 = tensor.collapse_shape %transposed_8 [[0, 1, 2], [3]] : tensor<8x8x8x16xf32> into tensor<512x16xf32>
    %5 = linalg.matmul ins(%collapsed_10, %transposed_9 : tensor<512x16xf32>, tensor<16x15xf32>) outs(%2 : tensor<512x15xf32>) -> tensor<512x15xf32>
    %expanded_11 = tensor.expand_shape %5 [[0, 1], [2]] output_shape [64, 8, 15] : tensor<512x15xf32> into tensor<64x8x15xf32>
    %padded_12 = tensor.pad %expanded_11 low[0, 0, 0] high[0, 0, 1] {
    ^bb0(%arg5: index, %arg6: index, %arg7: index):
      tensor.yield %cst : f32
    } : tensor<64x8x15xf32> to tensor<64x8x16xf32>
    %collapsed_13 = tensor.collapse_shape %padded_12 [[0], [1, 2]] : tensor<64x8x16xf32> into tensor<64x128xf32>
    %padded_14 = tensor.pad %collapsed_13 low[0, 0] high[0, 7] {
    ^bb0(%arg5: index, %arg6: index):
      tensor.yield %cst : f32
    } : tensor<64x128xf32> to tensor<64x135xf32>
    %expanded_15 = tensor.expand_shape %padded_14 [[0, 1], [2, 3]] output_shape [8, 8, 9, 15] : tensor<64x135xf32> into tensor<8x8x9x15xf32>
    %extracted_slice_16 = tensor.extract_slice %expanded_15[0, 0, 0, 0] [8, 8, 8, 15] [1, 1, 1, 1] : tensor<8x8x9x15xf32> to tensor<8x8x8x15xf32>
    %extracted_slice_17 = tensor.extract_slice %extracted_slice_16[0, 0, 0, 7] [8, 8, 8, 8] [1, 1, 1, 1] : tensor<8x8x8x15xf32> to tensor<8x8x8x8xf32>
    %6 = tensor.empty() : tensor<2x4x16x64xf32>
    %transposed_18 = linalg.transpose ins(%arg2 : tensor<2x4x64x16xf32>) outs(%6 : tensor<2x4x16x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x4x16x64xf32> into tensor<8x16x64xf32>
    %7 = tensor.empty() : tensor<8x64x64xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_19 : tensor<8x64x16xf32>, tensor<8x16x64xf32>) outs(%8 : tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
    %expanded_20 = tensor.expand_shape %9 [[0, 1], [2], [3]] output_shape [2, 4, 64, 64] : tensor<8x64x64xf32> into tensor<2x4x64x64xf32>
    %10 = tensor.empty() : tensor<2x4x64x64xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x4x64x64xf32>) outs(%10 : tensor<2x4x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.divf %in, %cst_1 : f32
      linalg.yield %30 : f32
    } -> tensor<2x4x64x64xf32>
    %collapsed_21 = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<2x4x64x64xf32> into tensor<8x64x64xf32>
    %expanded_22 = tensor.expand_shape %collapsed_21 [[0], [1, 2], [3, 4]] output_shape [8, 8, 8, 8, 8] : tensor<8x64x64xf32> into tensor<8x8x8x8x8xf32>
    %expanded_23 = tensor.expand_shape %extracted_slice_7 [[0], [1], [2], [3, 4]] output_shape [8, 8, 8, 1, 8] : tensor<8x8x8x8xf32> into tensor<8x8x8x1x8xf32>
    %12 = tensor.empty() : tensor<8x8x8x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_23 : tensor<8x8x8x8x8xf32>, tensor<8x8x8x1x8xf32>) outs(%12 : tensor<8x8x8x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %30 = arith.addf %in, %in_31 : f32
      linalg.yield %30 : f32
    } -> tensor<8x8x8x8x8xf32>
    %14 = tensor.empty() : tensor<8x8x8x8xf32>
    %transposed_24 = linalg.transpose ins(%extracted_slice_17 : tensor<8x8x8x8xf32>) outs(%14 : tensor<8x8x8x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_25 = tensor.expand_shape %transposed_24 [[0], [1], [2], [3, 4]] output_shape [8, 8, 8, 8, 1] : tensor<8x8x8x8xf32> into tensor<8x8x8x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded_25 : tensor<8x8x8x8x8xf32>, tensor<8x8x8x8x1xf32>) outs(%12 : tensor<8x8x8x8x8xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %30 = arith.addf %in, %in_31 : f32
      linalg.yield %30 : f32
    } -> tensor<8x8x8x8x8xf32>
    %collapsed_26 = tensor.collapse_shape %15 [[0], [1, 2], [3, 4]] : tensor<8x8x8x8x8xf32> into tensor<8x64x64xf32>
    %expanded_27 = tensor.expand_shape %collapsed_26 [[0, 1], [2], [3]] output_shape [2, 4, 64, 64] : tensor<8x64x64xf32> into tensor<2x4x64x64xf32>
    %16 = tensor.empty() : tensor<2x4x64xi64>
    %17 = linalg.fill ins(%c0_i64 : i64) outs(%16 : tensor<2x4x64xi64>) -> tensor<2x4x64xi64>
    %18 = tensor.empty() : tensor<2x4x64xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<2x4x64xf32>) -> tensor<2x4x64xf32>
    %20:2 = linalg.generic {indexing_maps = [#map, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_27 : tensor<2x4x64x64xf32>) outs(%19, %17 : tensor<2x4x64xf32>, tensor<2x4x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_31: i64):
      %30 = linalg.index 3 : index
      %31 = arith.index_cast %30 : index to i64
      %32 = arith.maximumf %in, %out : f32
      %33 = arith.cmpf ogt, %in, %out : f32
      %34 = arith.select %33, %31, %out_31 : i64
      linalg.yield %32, %34 : f32, i64
    } -> (tensor<2x4x64xf32>, tensor<2x4x64xi64>)
    %expanded_28 = tensor.expand_shape %20#0 [[0], [1], [2, 3]] output_shape [2, 4, 64, 1] : tensor<2x4x64xf32> into tensor<2x4x64x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27, %expanded_28 : tensor<2x4x64x64xf32>, tensor<2x4x64x1xf32>) outs(%10 : tensor<2x4x64x64xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %30 = arith.subf %in, %in_31 : f32
      linalg.yield %30 : f32
    } -> tensor<2x4x64x64xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x64x64xf32>) outs(%10 : tensor<2x4x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.exp %in : f32
      linalg.yield %30 : f32
    } -> tensor<2x4x64x64xf32>
    %23 = tensor.empty() : tensor<2x4x64x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<2x4x64x1xf32>) -> tensor<2x4x64x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x4x64x64xf32>) outs(%24 : tensor<2x4x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %in, %out : f32
      linalg.yield %30 : f32
    } -> tensor<2x4x64x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x4x64x64xf32>, tensor<2x4x64x1xf32>) outs(%10 : tensor<2x4x64x64xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %30 = arith.divf %in, %in_31 : f32
      linalg.yield %30 : f32
    } -> tensor<2x4x64x64xf32>
    %collapsed_29 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x4x64x64xf32> into tensor<8x64x64xf32>
    %27 = tensor.empty() : tensor<8x64x16xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<8x64x16xf32>) -> tensor<8x64x16xf32>
    %29 = linalg.batch_matmul ins(%collapsed_29, %collapsed : tensor<8x64x64xf32>, tensor<8x64x16xf32>) outs(%28 : tensor<8x64x16xf32>) -> tensor<8x64x16xf32>
    %expanded_30 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 4, 64, 16] : tensor<8x64x16xf32> into tensor<2x4x64x16xf32>
    return %expanded_30 : tensor<2x4x64x16xf32>
  }
}

