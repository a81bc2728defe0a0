#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> ()>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main_graph(%arg0: tensor<2x4x16x6x6xf32>, %arg1: tensor<2x4x16x6x6xf32>, %arg2: tensor<2x4x16x6x6xf32>) -> tensor<8x36x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<4.000000e+00> : tensor<f32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3, 4]] : tensor<2x4x16x6x6xf32> into tensor<8x16x36xf32>
    %0 = tensor.empty() : tensor<8x36x16xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<8x16x36xf32>) outs(%0 : tensor<8x36x16xf32>) permutation = [0, 2, 1] 
    %expanded = tensor.expand_shape %transposed [[0], [1], [2, 3]] output_shape [8, 36, 1, 16] : tensor<8x36x16xf32> into tensor<8x36x1x16xf32>
    %collapsed_2 = tensor.collapse_shape %arg1 [[0, 1], [2], [3], [4]] : tensor<2x4x16x6x6xf32> into tensor<8x16x6x6xf32>
    %padded = tensor.pad %collapsed_2 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst : f32
    } : tensor<8x16x6x6xf32> to tensor<8x16x8x8xf32>
    %extracted_slice = tensor.extract_slice %padded[0, 0, 0, 0] [8, 16, 6, 8] [1, 1, 1, 1] : tensor<8x16x8x8xf32> to tensor<8x16x6x8xf32>
    %extracted_slice_3 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [8, 16, 6, 6] [1, 1, 1, 1] : tensor<8x16x6x8xf32> to tensor<8x16x6x6xf32>
    %extracted_slice_4 = tensor.extract_slice %extracted_slice[0, 0, 0, 1] [8, 16, 6, 6] [1, 1, 1, 1] : tensor<8x16x6x8xf32> to tensor<8x16x6x6xf32>
    %extracted_slice_5 = tensor.extract_slice %extracted_slice[0, 0, 0, 2] [8, 16, 6, 6] [1, 1, 1, 1] : tensor<8x16x6x8xf32> to tensor<8x16x6x6xf32>
    %extracted_slice_6 = tensor.extract_slice %padded[0, 0, 1, 0] [8, 16, 6, 8] [1, 1, 1, 1] : tensor<8x16x8x8xf32> to tensor<8x16x6x8xf32>
    %extracted_slice_7 = tensor.extract_slice %extracted_slice_6[0, 0, 0, 0] [8, 16, 6, 6] [1, 1, 1, 1] : tensor<8x16x6x8xf32> to tensor<8x16x6x6xf32>
    %extracted_slice_8 = tensor.extract_slice %extracted_slice_6[0, 0, 0, 1] [8, 16, 6, 6] [1, 1, 1, 1] : tensor<8x16x6x8xf32> to tensor<8x16x6x6xf32>
    %extracted_slice_9 = tensor.extract_slice %extracted_slice_6[0, 0, 0, 2] [8, 16, 6, 6] [1, 1, 1, 1] : tensor<8x16x6x8xf32> to tensor<8x16x6x6xf32>
    %extracted_slice_10 = tensor.extract_slice %padded[0, 0, 2, 0] [8, 16, 6, 8] [1, 1, 1, 1] : tensor<8x16x8x8xf32> to tensor<8x16x6x8xf32>
    %extracted_slice_11 = tensor.extract_slice %extracted_slice_10[0, 0, 0, 0] [8, 16, 6, 6] [1, 1, 1, 1] : tensor<8x16x6x8xf32> to tensor<8x16x6x6xf32>
    %extracted_slice_12 = tensor.extract_slice %extracted_slice_10[0, 0, 0, 1] [8, 16, 6, 6] [1, 1, 1, 1] : tensor<8x16x6x8xf32> to tensor<8x16x6x6xf32>
    %extracted_slice_13 = tensor.extract_slice %extracted_slice_10[0, 0, 0, 2] [8, 16, 6, 6] [1, 1, 1, 1] : tensor<8x16x6x8xf32> to tensor<8x16x6x6xf32>
    %expanded_14 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2], [3, 4]] output_shape [8, 16, 6, 6, 1] : tensor<8x16x6x6xf32> into tensor<8x16x6x6x1xf32>
    %expanded_15 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2], [3, 4]] output_shape [8, 16, 6, 6, 1] : tensor<8x16x6x6xf32> into tensor<8x16x6x6x1xf32>
    %expanded_16 = tensor.expand_shape %extracted_slice_5 [[0], [1], [2], [3, 4]] output_shape [8, 16, 6, 6, 1] : tensor<8x16x6x6xf32> into tensor<8x16x6x6x1xf32>
    %expanded_17 = tensor.expand_shape %extracted_slice_7 [[0], [1], [2], [3, 4]] output_shape [8, 16, 6, 6, 1] : tensor<8x16x6x6xf32> into tensor<8x16x6x6x1xf32>
    %expanded_18 = tensor.expand_shape %extracted_slice_8 [[0], [1], [2], [3, 4]] output_shape [8, 16, 6, 6, 1] : tensor<8x16x6x6xf32> into tensor<8x16x6x6x1xf32>
    %expanded_19 = tensor.expand_shape %extracted_slice_9 [[0], [1], [2], [3, 4]] output_shape [8, 16, 6, 6, 1] : tensor<8x16x6x6xf32> into tensor<8x16x6x6x1xf32>
    %expanded_20 = tensor.expand_shape %extracted_slice_11 [[0], [1], [2], [3, 4]] output_shape [8, 16, 6, 6, 1] : tensor<8x16x6x6xf32> into tensor<8x16x6x6x1xf32>
    %expanded_21 = tensor.expand_shape %extracted_slice_12 [[0], [1], [2], [3, 4]] output_shape [8, 16, 6, 6, 1] : tensor<8x16x6x6xf32> into tensor<8x16x6x6x1xf32>
    %expanded_22 = tensor.expand_shape %extracted_slice_13 [[0], [1], [2], [3, 4]] output_shape [8, 16, 6, 6, 1] : tensor<8x16x6x6xf32> into tensor<8x16x6x6x1xf32>
    %concat = tensor.concat dim(4) %expanded_14, %expanded_15, %expanded_16, %expanded_17, %expanded_18, %expanded_19, %expanded_20, %expanded_21, %expanded_22 : (tensor<8x16x6x6x1xf32>, tensor<8x16x6x6x1xf32>, tensor<8x16x6x6x1xf32>, tensor<8x16x6x6x1xf32>, tensor<8x16x6x6x1xf32>, tensor<8x16x6x6x1xf32>, tensor<8x16x6x6x1xf32>, tensor<8x16x6x6x1xf32>, tensor<8x16x6x6x1xf32>) -> tensor<8x16x6x6x9xf32>
    %collapsed_23 = tensor.collapse_shape %concat [[0], [1], [2, 3], [4]] : tensor<8x16x6x6x9xf32> into tensor<8x16x36x9xf32>
    %1 = tensor.empty() : tensor<8x36x16x9xf32>
    %transposed_24 = linalg.transpose ins(%collapsed_23 : tensor<8x16x36x9xf32>) outs(%1 : tensor<8x36x16x9xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_25 = tensor.collapse_shape %expanded [[0, 1], [2], [3]] : tensor<8x36x1x16xf32> into tensor<288x1x16xf32>
    %collapsed_26 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<8x36x16x9xf32> into tensor<288x16x9xf32>
    %2 = tensor.empty() : tensor<288x1x9xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<288x1x9xf32>) -> tensor<288x1x9xf32>
    %4 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<288x1x16xf32>, tensor<288x16x9xf32>) outs(%3 : tensor<288x1x9xf32>) -> tensor<288x1x9xf32>
    %expanded_27 = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [8, 36, 1, 9] : tensor<288x1x9xf32> into tensor<8x36x1x9xf32>
    %5 = tensor.empty() : tensor<8x36x1x9xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27, %cst_1 : tensor<8x36x1x9xf32>, tensor<f32>) outs(%5 : tensor<8x36x1x9xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %22 = arith.divf %in, %in_59 : f32
      linalg.yield %22 : f32
    } -> tensor<8x36x1x9xf32>
    %7 = tensor.empty() : tensor<8x36x1xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<8x36x1xi64>) -> tensor<8x36x1xi64>
    %9 = tensor.empty() : tensor<8x36x1xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<8x36x1xf32>) -> tensor<8x36x1xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<8x36x1x9xf32>) outs(%10, %8 : tensor<8x36x1xf32>, tensor<8x36x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_59: i64):
      %22 = linalg.index 3 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = arith.maximumf %in, %out : f32
      %25 = arith.cmpf ogt, %in, %out : f32
      %26 = arith.select %25, %23, %out_59 : i64
      linalg.yield %24, %26 : f32, i64
    } -> (tensor<8x36x1xf32>, tensor<8x36x1xi64>)
    %expanded_28 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [8, 36, 1, 1] : tensor<8x36x1xf32> into tensor<8x36x1x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_28 : tensor<8x36x1x9xf32>, tensor<8x36x1x1xf32>) outs(%5 : tensor<8x36x1x9xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %22 = arith.subf %in, %in_59 : f32
      linalg.yield %22 : f32
    } -> tensor<8x36x1x9xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<8x36x1x9xf32>) outs(%5 : tensor<8x36x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<8x36x1x9xf32>
    %14 = tensor.empty() : tensor<8x36x1x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<8x36x1x1xf32>) -> tensor<8x36x1x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<8x36x1x9xf32>) outs(%15 : tensor<8x36x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<8x36x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<8x36x1x9xf32>, tensor<8x36x1x1xf32>) outs(%5 : tensor<8x36x1x9xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %22 = arith.divf %in, %in_59 : f32
      linalg.yield %22 : f32
    } -> tensor<8x36x1x9xf32>
    %collapsed_29 = tensor.collapse_shape %arg2 [[0, 1], [2], [3], [4]] : tensor<2x4x16x6x6xf32> into tensor<8x16x6x6xf32>
    %padded_30 = tensor.pad %collapsed_29 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst : f32
    } : tensor<8x16x6x6xf32> to tensor<8x16x8x8xf32>
    %extracted_slice_31 = tensor.extract_slice %padded_30[0, 0, 0, 0] [8, 16, 6, 8] [1, 1, 1, 1] : tensor<8x16x8x8xf32> to tensor<8x16x6x8xf32>
    %extracted_slice_32 = tensor.extract_slice %extracted_slice_31[0, 0, 0, 0] [8, 16, 6, 6] [1, 1, 1, 1] : tensor<8x16x6x8xf32> to tensor<8x16x6x6xf32>
    %extracted_slice_33 = tensor.extract_slice %extracted_slice_31[0, 0, 0, 1] [8, 16, 6, 6] [1, 1, 1, 1] : tensor<8x16x6x8xf32> to tensor<8x16x6x6xf32>
    %extracted_slice_34 = tensor.extract_slice %extracted_slice_31[0, 0, 0, 2] [8, 16, 6, 6] [1, 1, 1, 1] : tensor<8x16x6x8xf32> to tensor<8x16x6x6xf32>
    %extracted_slice_35 = tensor.extract_slice %padded_30[0, 0, 1, 0] [8, 16, 6, 8] [1, 1, 1, 1] : tensor<8x16x8x8xf32> to tensor<8x16x6x8xf32>
    %extracted_slice_36 = tensor.extract_slice %extracted_slice_35[0, 0, 0, 0] [8, 16, 6, 6] [1, 1, 1, 1] : tensor<8x16x6x8xf32> to tensor<8x16x6x6xf32>
    %extracted_slice_37 = tensor.extract_slice %extracted_slice_35[0, 0, 0, 1] [8, 16, 6, 6] [1, 1, 1, 1] : tensor<8x16x6x8xf32> to tensor<8x16x6x6xf32>
    %extracted_slice_38 = tensor.extract_slice %extracted_slice_35[0, 0, 0, 2] [8, 16, 6, 6] [1, 1, 1, 1] : tensor<8x16x6x8xf32> to tensor<8x16x6x6xf32>
    %extracted_slice_39 = tensor.extract_slice %padded_30[0, 0, 2, 0] [8, 16, 6, 8] [1, 1, 1, 1] : tensor<8x16x8x8xf32> to tensor<8x16x6x8xf32>
    %extracted_slice_40 = tensor.extract_slice %extracted_slice_39[0, 0, 0, 0] [8, 16, 6, 6] [1, 1, 1, 1] : tensor<8x16x6x8xf32> to tensor<8x16x6x6xf32>
    %extracted_slice_41 = tensor.extract_slice %extracted_slice_39[0, 0, 0, 1] [8, 16, 6, 6] [1, 1, 1, 1] : tensor<8x16x6x8xf32> to tensor<8x16x6x6xf32>
    %extracted_slice_42 = tensor.extract_slice %extracted_slice_39[0, 0, 0, 2] [8, 16, 6, 6] [1, 1, 1, 1] : tensor<8x16x6x8xf32> to tensor<8x16x6x6xf32>
    %expanded_43 = tensor.expand_shape %extracted_slice_32 [[0], [1], [2], [3, 4]] output_shape [8, 16, 6, 6, 1] : tensor<8x16x6x6xf32> into tensor<8x16x6x6x1xf32>
    %expanded_44 = tensor.expand_shape %extracted_slice_33 [[0], [1], [2], [3, 4]] output_shape [8, 16, 6, 6, 1] : tensor<8x16x6x6xf32> into tensor<8x16x6x6x1xf32>
    %expanded_45 = tensor.expand_shape %extracted_slice_34 [[0], [1], [2], [3, 4]] output_shape [8, 16, 6, 6, 1] : tensor<8x16x6x6xf32> into tensor<8x16x6x6x1xf32>
    %expanded_46 = tensor.expand_shape %extracted_slice_36 [[0], [1], [2], [3, 4]] output_shape [8, 16, 6, 6, 1] : tensor<8x16x6x6xf32> into tensor<8x16x6x6x1xf32>
    %expanded_47 = tensor.expand_shape %extracted_slice_37 [[0], [1], [2], [3, 4]] output_shape [8, 16, 6, 6, 1] : tensor<8x16x6x6xf32> into tensor<8x16x6x6x1xf32>
    %expanded_48 = tensor.expand_shape %extracted_slice_38 [[0], [1], [2], [3, 4]] output_shape [8, 16, 6, 6, 1] : tensor<8x16x6x6xf32> into tensor<8x16x6x6x1xf32>
    %expanded_49 = tensor.expand_shape %extracted_slice_40 [[0], [1], [2], [3, 4]] output_shape [8, 16, 6, 6, 1] : tensor<8x16x6x6xf32> into tensor<8x16x6x6x1xf32>
    %expanded_50 = tensor.expand_shape %extracted_slice_41 [[0], [1], [2], [3, 4]] output_shape [8, 16, 6, 6, 1] : tensor<8x16x6x6xf32> into tensor<8x16x6x6x1xf32>
    %expanded_51 = tensor.expand_shape %extracted_slice_42 [[0], [1], [2], [3, 4]] output_shape [8, 16, 6, 6, 1] : tensor<8x16x6x6xf32> into tensor<8x16x6x6x1xf32>
    %concat_52 = tensor.concat dim(4) %expanded_43, %expanded_44, %expanded_45, %expanded_46, %expanded_47, %expanded_48, %expanded_49, %expanded_50, %expanded_51 : (tensor<8x16x6x6x1xf32>, tensor<8x16x6x6x1xf32>, tensor<8x16x6x6x1xf32>, tensor<8x16x6x6x1xf32>, tensor<8x16x6x6x1xf32>, tensor<8x16x6x6x1xf32>, tensor<8x16x6x6x1xf32>, tensor<8x16x6x6x1xf32>, tensor<8x16x6x6x1xf32>) -> tensor<8x16x6x6x9xf32>
    %collapsed_53 = tensor.collapse_shape %concat_52 [[0], [1], [2, 3], [4]] : tensor<8x16x6x6x9xf32> into tensor<8x16x36x9xf32>
    %18 = tensor.empty() : tensor<8x36x9x16xf32>
    %transposed_54 = linalg.transpose ins(%collapsed_53 : tensor<8x16x36x9xf32>) outs(%18 : tensor<8x36x9x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_55 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<8x36x1x9xf32> into tensor<288x1x9xf32>
    %collapsed_56 = tensor.collapse_shape %transposed_54 [[0, 1], [2], [3]] : tensor<8x36x9x16xf32> into tensor<288x9x16xf32>
    %19 = tensor.empty() : tensor<288x1x16xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<288x1x16xf32>) -> tensor<288x1x16xf32>
    %21 = linalg.batch_matmul ins(%collapsed_55, %collapsed_56 : tensor<288x1x9xf32>, tensor<288x9x16xf32>) outs(%20 : tensor<288x1x16xf32>) -> tensor<288x1x16xf32>
    %expanded_57 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [8, 36, 1, 16] : tensor<288x1x16xf32> into tensor<8x36x1x16xf32>
    %collapsed_58 = tensor.collapse_shape %expanded_57 [[0], [1, 2], [3]] : tensor<8x36x1x16xf32> into tensor<8x36x16xf32>
    return %collapsed_58 : tensor<8x36x16xf32>
  }
}

