#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @bias_strided(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<79x4xf32>) -> tensor<2x4x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x79xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<79x4xf32>) outs(%0 : tensor<4x79xf32>) permutation = [1, 0] 
    %extracted_slice = tensor.extract_slice %transposed[0, 39] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_2 = tensor.extract_slice %transposed[0, 38] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_3 = tensor.extract_slice %transposed[0, 37] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_4 = tensor.extract_slice %transposed[0, 36] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_5 = tensor.extract_slice %transposed[0, 35] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_6 = tensor.extract_slice %transposed[0, 34] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_7 = tensor.extract_slice %transposed[0, 33] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_8 = tensor.extract_slice %transposed[0, 32] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_9 = tensor.extract_slice %transposed[0, 31] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_10 = tensor.extract_slice %transposed[0, 30] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_11 = tensor.extract_slice %transposed[0, 29] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_12 = tensor.extract_slice %transposed[0, 28] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_13 = tensor.extract_slice %transposed[0, 27] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_14 = tensor.extract_slice %transposed[0, 26] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_15 = tensor.extract_slice %transposed[0, 25] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_16 = tensor.extract_slice %transposed[0, 24] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_17 = tensor.extract_slice %transposed[0, 23] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_18 = tensor.extract_slice %transposed[0, 22] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_19 = tensor.extract_slice %transposed[0, 21] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_20 = tensor.extract_slice %transposed[0, 20] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed[0, 19] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed[0, 18] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed[0, 17] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed[0, 16] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed[0, 15] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed[0, 14] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed[0, 13] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed[0, 12] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed[0, 11] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed[0, 10] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed[0, 9] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed[0, 8] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed[0, 7] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed[0, 6] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_35 = tensor.extract_slice %transposed[0, 5] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_36 = tensor.extract_slice %transposed[0, 4] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_37 = tensor.extract_slice %transposed[0, 3] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_38 = tensor.extract_slice %transposed[0, 2] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_39 = tensor.extract_slice %transposed[0, 1] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %extracted_slice_40 = tensor.extract_slice %transposed[0, 0] [4, 40] [1, 1] : tensor<4x79xf32> to tensor<4x40xf32>
    %concat = tensor.concat dim(1) %extracted_slice, %extracted_slice_2, %extracted_slice_3, %extracted_slice_4, %extracted_slice_5, %extracted_slice_6, %extracted_slice_7, %extracted_slice_8, %extracted_slice_9, %extracted_slice_10, %extracted_slice_11, %extracted_slice_12, %extracted_slice_13, %extracted_slice_14, %extracted_slice_15, %extracted_slice_16, %extracted_slice_17, %extracted_slice_18, %extracted_slice_19, %extracted_slice_20, %extracted_slice_21, %extracted_slice_22, %extracted_slice_23, %extracted_slice_24, %extracted_slice_25, %extracted_slice_26, %extracted_slice_27, %extracted_slice_28, %extracted_slice_29, %extracted_slice_30, %extracted_slice_31, %extracted_slice_32, %extracted_slice_33, %extracted_slice_34, %extracted_slice_35, %extracted_slice_36, %extracted_slice_37, %extracted_slice_38, %extracted_slice_39, %extracted_slice_40 : (tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>, tensor<4x40xf32>) -> tensor<4x1600xf32>
    %expanded = tensor.expand_shape %concat [[0], [1, 2]] output_shape [4, 40, 40] : tensor<4x1600xf32> into tensor<4x40x40xf32>
    %1 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_41 = linalg.transpose ins(%arg1 : tensor<2x4x40x16xf32>) outs(%1 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_42 = tensor.collapse_shape %transposed_41 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %2 = tensor.empty() : tensor<8x40x40xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_42 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%3 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_43 = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %5 = tensor.empty() : tensor<2x4x40x40xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x4x40x40xf32>) outs(%5 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.divf %in, %cst_1 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x40x40xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded : tensor<2x4x40x40xf32>, tensor<4x40x40xf32>) outs(%5 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %22 = arith.addf %in, %in_48 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x40x40xf32>
    %8 = tensor.empty() : tensor<2x4x40xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %10 = tensor.empty() : tensor<2x4x40xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %12:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x4x40x40xf32>) outs(%11, %9 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_48: i64):
      %22 = linalg.index 3 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = arith.maximumf %in, %out : f32
      %25 = arith.cmpf ogt, %in, %out : f32
      %26 = arith.select %25, %23, %out_48 : i64
      linalg.yield %24, %26 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_44 = tensor.expand_shape %12#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_44 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%5 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %22 = arith.subf %in, %in_48 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x40x40xf32>) outs(%5 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x40x40xf32>
    %15 = tensor.empty() : tensor<2x4x40x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x4x40x40xf32>) outs(%16 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%5 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %22 = arith.divf %in, %in_48 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_45 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_46 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %19 = tensor.empty() : tensor<8x40x16xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %21 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%20 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_47 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_47 : tensor<2x4x40x16xf32>
  }
}

