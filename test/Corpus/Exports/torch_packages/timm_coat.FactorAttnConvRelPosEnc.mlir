#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
module {
  func.func @timm_coat.FactorAttnConvRelPosEnc(%arg0: tensor<2x257x152xf32>, %arg1: tensor<456x152xf32>, %arg2: tensor<456xf32>, %arg3: tensor<152x152xf32>, %arg4: tensor<152xf32>, %arg5: tensor<38x1x3x3xf32>, %arg6: tensor<38xf32>, %arg7: tensor<57x1x5x5xf32>, %arg8: tensor<57xf32>, %arg9: tensor<57x1x7x7xf32>, %arg10: tensor<57xf32>) -> tensor<2x257x152xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.22941573387056177 : f64
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x257x152xf32> into tensor<514x152xf32>
    %0 = tensor.empty() : tensor<152x456xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<456x152xf32>) outs(%0 : tensor<152x456xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<514x456xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<514x456xf32>) -> tensor<514x456xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<514x152xf32>, tensor<152x456xf32>) outs(%2 : tensor<514x456xf32>) -> tensor<514x456xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<456xf32>) outs(%1 : tensor<514x456xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<514x456xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<514x456xf32>, tensor<514x456xf32>) outs(%1 : tensor<514x456xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %43 = arith.addf %in, %in_37 : f32
      linalg.yield %43 : f32
    } -> tensor<514x456xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3, 4]] output_shape [2, 257, 3, 8, 19] : tensor<514x456xf32> into tensor<2x257x3x8x19xf32>
    %6 = tensor.empty() : tensor<3x2x8x257x19xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<2x257x3x8x19xf32>) outs(%6 : tensor<3x2x8x257x19xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed_2[0, 0, 0, 0, 0] [1, 2, 8, 257, 19] [1, 1, 1, 1, 1] : tensor<3x2x8x257x19xf32> to tensor<1x2x8x257x19xf32>
    %extracted_slice_3 = tensor.extract_slice %transposed_2[1, 0, 0, 0, 0] [1, 2, 8, 257, 19] [1, 1, 1, 1, 1] : tensor<3x2x8x257x19xf32> to tensor<1x2x8x257x19xf32>
    %extracted_slice_4 = tensor.extract_slice %transposed_2[2, 0, 0, 0, 0] [1, 2, 8, 257, 19] [1, 1, 1, 1, 1] : tensor<3x2x8x257x19xf32> to tensor<1x2x8x257x19xf32>
    %collapsed_5 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x2x8x257x19xf32> into tensor<2x8x257x19xf32>
    %collapsed_6 = tensor.collapse_shape %extracted_slice_3 [[0, 1], [2], [3], [4]] : tensor<1x2x8x257x19xf32> into tensor<2x8x257x19xf32>
    %collapsed_7 = tensor.collapse_shape %extracted_slice_4 [[0, 1], [2], [3], [4]] : tensor<1x2x8x257x19xf32> into tensor<2x8x257x19xf32>
    %7 = tensor.empty() : tensor<2x8x19xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x8x19xi64>) -> tensor<2x8x19xi64>
    %9 = tensor.empty() : tensor<2x8x19xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x8x19xf32>) -> tensor<2x8x19xf32>
    %11:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%collapsed_6 : tensor<2x8x257x19xf32>) outs(%10, %8 : tensor<2x8x19xf32>, tensor<2x8x19xi64>) {
    ^bb0(%in: f32, %out: f32, %out_37: i64):
      %43 = linalg.index 2 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : f32
      %46 = arith.cmpf ogt, %in, %out : f32
      %47 = arith.select %46, %44, %out_37 : i64
      linalg.yield %45, %47 : f32, i64
    } -> (tensor<2x8x19xf32>, tensor<2x8x19xi64>)
    %expanded_8 = tensor.expand_shape %11#0 [[0], [1, 2], [3]] output_shape [2, 8, 1, 19] : tensor<2x8x19xf32> into tensor<2x8x1x19xf32>
    %12 = tensor.empty() : tensor<2x8x257x19xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_6, %expanded_8 : tensor<2x8x257x19xf32>, tensor<2x8x1x19xf32>) outs(%12 : tensor<2x8x257x19xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %43 = arith.subf %in, %in_37 : f32
      linalg.yield %43 : f32
    } -> tensor<2x8x257x19xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x8x257x19xf32>) outs(%12 : tensor<2x8x257x19xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.exp %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x8x257x19xf32>
    %15 = tensor.empty() : tensor<2x8x1x19xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x8x1x19xf32>) -> tensor<2x8x1x19xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%14 : tensor<2x8x257x19xf32>) outs(%16 : tensor<2x8x1x19xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x8x1x19xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<2x8x257x19xf32>, tensor<2x8x1x19xf32>) outs(%12 : tensor<2x8x257x19xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %43 = arith.divf %in, %in_37 : f32
      linalg.yield %43 : f32
    } -> tensor<2x8x257x19xf32>
    %19 = tensor.empty() : tensor<2x8x19x257xf32>
    %transposed_9 = linalg.transpose ins(%18 : tensor<2x8x257x19xf32>) outs(%19 : tensor<2x8x19x257xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x8x19x257xf32> into tensor<16x19x257xf32>
    %collapsed_11 = tensor.collapse_shape %extracted_slice_4 [[0, 1, 2], [3], [4]] : tensor<1x2x8x257x19xf32> into tensor<16x257x19xf32>
    %20 = tensor.empty() : tensor<16x19x19xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<16x19x19xf32>) -> tensor<16x19x19xf32>
    %22 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<16x19x257xf32>, tensor<16x257x19xf32>) outs(%21 : tensor<16x19x19xf32>) -> tensor<16x19x19xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice [[0, 1, 2], [3], [4]] : tensor<1x2x8x257x19xf32> into tensor<16x257x19xf32>
    %23 = tensor.empty() : tensor<16x257x19xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<16x257x19xf32>) -> tensor<16x257x19xf32>
    %25 = linalg.batch_matmul ins(%collapsed_12, %22 : tensor<16x257x19xf32>, tensor<16x19x19xf32>) outs(%24 : tensor<16x257x19xf32>) -> tensor<16x257x19xf32>
    %expanded_13 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 8, 257, 19] : tensor<16x257x19xf32> into tensor<2x8x257x19xf32>
    %extracted_slice_14 = tensor.extract_slice %collapsed_5[0, 0, 1, 0] [2, 8, 256, 19] [1, 1, 1, 1] : tensor<2x8x257x19xf32> to tensor<2x8x256x19xf32>
    %extracted_slice_15 = tensor.extract_slice %collapsed_7[0, 0, 1, 0] [2, 8, 256, 19] [1, 1, 1, 1] : tensor<2x8x257x19xf32> to tensor<2x8x256x19xf32>
    %26 = tensor.empty() : tensor<2x8x19x256xf32>
    %transposed_16 = linalg.transpose ins(%extracted_slice_15 : tensor<2x8x256x19xf32>) outs(%26 : tensor<2x8x19x256xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0], [1, 2], [3]] : tensor<2x8x19x256xf32> into tensor<2x152x256xf32>
    %expanded_18 = tensor.expand_shape %collapsed_17 [[0], [1], [2, 3]] output_shape [2, 152, 16, 16] : tensor<2x152x256xf32> into tensor<2x152x16x16xf32>
    %extracted_slice_19 = tensor.extract_slice %expanded_18[0, 0, 0, 0] [2, 38, 16, 16] [1, 1, 1, 1] : tensor<2x152x16x16xf32> to tensor<2x38x16x16xf32>
    %extracted_slice_20 = tensor.extract_slice %expanded_18[0, 38, 0, 0] [2, 57, 16, 16] [1, 1, 1, 1] : tensor<2x152x16x16xf32> to tensor<2x57x16x16xf32>
    %extracted_slice_21 = tensor.extract_slice %expanded_18[0, 95, 0, 0] [2, 57, 16, 16] [1, 1, 1, 1] : tensor<2x152x16x16xf32> to tensor<2x57x16x16xf32>
    %padded = tensor.pad %extracted_slice_19 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg11: index, %arg12: index, %arg13: index, %arg14: index):
      tensor.yield %cst : f32
    } : tensor<2x38x16x16xf32> to tensor<2x38x18x18xf32>
    %27 = tensor.empty() : tensor<2x38x16x16xf32>
    %broadcasted = linalg.broadcast ins(%arg6 : tensor<38xf32>) outs(%27 : tensor<2x38x16x16xf32>) dimensions = [0, 2, 3] 
    %collapsed_22 = tensor.collapse_shape %arg5 [[0, 1], [2], [3]] : tensor<38x1x3x3xf32> into tensor<38x3x3xf32>
    %28 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %collapsed_22 : tensor<2x38x18x18xf32>, tensor<38x3x3xf32>) outs(%broadcasted : tensor<2x38x16x16xf32>) -> tensor<2x38x16x16xf32>
    %padded_23 = tensor.pad %extracted_slice_20 low[0, 0, 2, 2] high[0, 0, 2, 2] {
    ^bb0(%arg11: index, %arg12: index, %arg13: index, %arg14: index):
      tensor.yield %cst : f32
    } : tensor<2x57x16x16xf32> to tensor<2x57x20x20xf32>
    %29 = tensor.empty() : tensor<2x57x16x16xf32>
    %broadcasted_24 = linalg.broadcast ins(%arg8 : tensor<57xf32>) outs(%29 : tensor<2x57x16x16xf32>) dimensions = [0, 2, 3] 
    %collapsed_25 = tensor.collapse_shape %arg7 [[0, 1], [2], [3]] : tensor<57x1x5x5xf32> into tensor<57x5x5xf32>
    %30 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_23, %collapsed_25 : tensor<2x57x20x20xf32>, tensor<57x5x5xf32>) outs(%broadcasted_24 : tensor<2x57x16x16xf32>) -> tensor<2x57x16x16xf32>
    %padded_26 = tensor.pad %extracted_slice_21 low[0, 0, 3, 3] high[0, 0, 3, 3] {
    ^bb0(%arg11: index, %arg12: index, %arg13: index, %arg14: index):
      tensor.yield %cst : f32
    } : tensor<2x57x16x16xf32> to tensor<2x57x22x22xf32>
    %broadcasted_27 = linalg.broadcast ins(%arg10 : tensor<57xf32>) outs(%29 : tensor<2x57x16x16xf32>) dimensions = [0, 2, 3] 
    %collapsed_28 = tensor.collapse_shape %arg9 [[0, 1], [2], [3]] : tensor<57x1x7x7xf32> into tensor<57x7x7xf32>
    %31 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_26, %collapsed_28 : tensor<2x57x22x22xf32>, tensor<57x7x7xf32>) outs(%broadcasted_27 : tensor<2x57x16x16xf32>) -> tensor<2x57x16x16xf32>
    %concat = tensor.concat dim(1) %28, %30, %31 : (tensor<2x38x16x16xf32>, tensor<2x57x16x16xf32>, tensor<2x57x16x16xf32>) -> tensor<2x152x16x16xf32>
    %collapsed_29 = tensor.collapse_shape %concat [[0], [1], [2, 3]] : tensor<2x152x16x16xf32> into tensor<2x152x256xf32>
    %expanded_30 = tensor.expand_shape %collapsed_29 [[0], [1, 2], [3]] output_shape [2, 8, 19, 256] : tensor<2x152x256xf32> into tensor<2x8x19x256xf32>
    %32 = tensor.empty() : tensor<2x8x256x19xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x8x19x256xf32>) outs(%32 : tensor<2x8x256x19xf32>) permutation = [0, 1, 3, 2] 
    %33 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_14, %transposed_31 : tensor<2x8x256x19xf32>, tensor<2x8x256x19xf32>) outs(%32 : tensor<2x8x256x19xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %43 = arith.mulf %in, %in_37 : f32
      linalg.yield %43 : f32
    } -> tensor<2x8x256x19xf32>
    %padded_32 = tensor.pad %33 low[0, 0, 1, 0] high[0, 0, 0, 0] {
    ^bb0(%arg11: index, %arg12: index, %arg13: index, %arg14: index):
      tensor.yield %cst : f32
    } : tensor<2x8x256x19xf32> to tensor<2x8x257x19xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x8x257x19xf32>) outs(%12 : tensor<2x8x257x19xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.truncf %cst_1 : f64 to f32
      %44 = arith.mulf %in, %43 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x257x19xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %padded_32 : tensor<2x8x257x19xf32>, tensor<2x8x257x19xf32>) outs(%12 : tensor<2x8x257x19xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %43 = arith.addf %in, %in_37 : f32
      linalg.yield %43 : f32
    } -> tensor<2x8x257x19xf32>
    %36 = tensor.empty() : tensor<2x257x8x19xf32>
    %transposed_33 = linalg.transpose ins(%35 : tensor<2x8x257x19xf32>) outs(%36 : tensor<2x257x8x19xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_34 = tensor.collapse_shape %transposed_33 [[0, 1], [2, 3]] : tensor<2x257x8x19xf32> into tensor<514x152xf32>
    %37 = tensor.empty() : tensor<152x152xf32>
    %transposed_35 = linalg.transpose ins(%arg3 : tensor<152x152xf32>) outs(%37 : tensor<152x152xf32>) permutation = [1, 0] 
    %38 = tensor.empty() : tensor<514x152xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<514x152xf32>) -> tensor<514x152xf32>
    %40 = linalg.matmul ins(%collapsed_34, %transposed_35 : tensor<514x152xf32>, tensor<152x152xf32>) outs(%39 : tensor<514x152xf32>) -> tensor<514x152xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<152xf32>) outs(%38 : tensor<514x152xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<514x152xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%40, %41 : tensor<514x152xf32>, tensor<514x152xf32>) outs(%38 : tensor<514x152xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %43 = arith.addf %in, %in_37 : f32
      linalg.yield %43 : f32
    } -> tensor<514x152xf32>
    %expanded_36 = tensor.expand_shape %42 [[0, 1], [2]] output_shape [2, 257, 152] : tensor<514x152xf32> into tensor<2x257x152xf32>
    return %expanded_36 : tensor<2x257x152xf32>
  }
}

