#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @phi4_multimodal.Phi4MultimodalAttention(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x1x40x40xf32>, %arg2: tensor<1x40xi64>, %arg3: tensor<1x40x16xf32>, %arg4: tensor<1x40x16xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<128x64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<64x128xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<128x64xf32>) outs(%0 : tensor<64x128xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %1 = tensor.empty() : tensor<80x128xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<80x128xf32>) -> tensor<80x128xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x128xf32>) outs(%2 : tensor<80x128xf32>) -> tensor<80x128xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2]] output_shape [2, 40, 128] : tensor<80x128xf32> into tensor<2x40x128xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [2, 40, 64] [1, 1, 1] : tensor<2x40x128xf32> to tensor<2x40x64xf32>
    %extracted_slice_2 = tensor.extract_slice %expanded[0, 0, 64] [2, 40, 32] [1, 1, 1] : tensor<2x40x128xf32> to tensor<2x40x32xf32>
    %extracted_slice_3 = tensor.extract_slice %expanded[0, 0, 96] [2, 40, 32] [1, 1, 1] : tensor<2x40x128xf32> to tensor<2x40x32xf32>
    %expanded_4 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %4 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_5 = linalg.transpose ins(%expanded_4 : tensor<2x40x4x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_6 = tensor.expand_shape %extracted_slice_2 [[0], [1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<2x40x32xf32> into tensor<2x40x2x16xf32>
    %5 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x40x2x16xf32>) outs(%5 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_8 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<2x40x32xf32> into tensor<2x40x2x16xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x40x2x16xf32>) outs(%5 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_10 = tensor.expand_shape %arg3 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_11 = tensor.expand_shape %arg4 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_5, %expanded_10 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %45 = arith.mulf %in, %in_30 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice_12 = tensor.extract_slice %transposed_5[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_13 = tensor.extract_slice %transposed_5[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %7 = tensor.empty() : tensor<2x4x40x8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13 : tensor<2x4x40x8xf32>) outs(%7 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.negf %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x8xf32>
    %concat = tensor.concat dim(3) %8, %extracted_slice_12 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %expanded_11 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %45 = arith.mulf %in, %in_30 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x16xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %9 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %45 = arith.addf %in, %in_30 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x16xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_7, %expanded_10 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%5 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %45 = arith.mulf %in, %in_30 : f32
      linalg.yield %45 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_14 = tensor.extract_slice %transposed_7[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_15 = tensor.extract_slice %transposed_7[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %12 = tensor.empty() : tensor<2x2x40x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15 : tensor<2x2x40x8xf32>) outs(%12 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.negf %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x2x40x8xf32>
    %concat_16 = tensor.concat dim(3) %13, %extracted_slice_14 : (tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) -> tensor<2x2x40x16xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_16, %expanded_11 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%5 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %45 = arith.mulf %in, %in_30 : f32
      linalg.yield %45 : f32
    } -> tensor<2x2x40x16xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %14 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%5 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %45 = arith.addf %in, %in_30 : f32
      linalg.yield %45 : f32
    } -> tensor<2x2x40x16xf32>
    %16 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x2x40x16xf32>) outs(%16 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_17 = tensor.collapse_shape %17 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_9 : tensor<2x2x40x16xf32>) outs(%16 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %19 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_18 = linalg.transpose ins(%collapsed_17 : tensor<2x4x40x16xf32>) outs(%19 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_19 = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_20 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %20 = tensor.empty() : tensor<8x40x40xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %22 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%21 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_21 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %23 = tensor.empty() : tensor<2x4x40x40xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x4x40x40xf32>) outs(%23 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.mulf %in, %cst_1 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x40xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %arg1 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%23 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %45 = arith.addf %in, %in_30 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x40xf32>
    %26 = tensor.empty() : tensor<2x4x40xi64>
    %27 = linalg.fill ins(%c0_i64 : i64) outs(%26 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %28 = tensor.empty() : tensor<2x4x40xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %30:2 = linalg.generic {indexing_maps = [#map, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x4x40x40xf32>) outs(%29, %27 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_30: i64):
      %45 = linalg.index 3 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_30 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_22 = tensor.expand_shape %30#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %expanded_22 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%23 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %45 = arith.subf %in, %in_30 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x40xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x40x40xf32>) outs(%23 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x40xf32>
    %33 = tensor.empty() : tensor<2x4x40x1xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x4x40x40xf32>) outs(%34 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %35 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%23 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %45 = arith.divf %in, %in_30 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_23 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_24 = tensor.collapse_shape %18 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %37 = tensor.empty() : tensor<8x40x16xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %39 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%38 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_25 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %40 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x4x40x16xf32>) outs(%40 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %41 = tensor.empty() : tensor<64x64xf32>
    %transposed_27 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_28 = tensor.collapse_shape %transposed_26 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %42 = tensor.empty() : tensor<80x64xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %44 = linalg.matmul ins(%collapsed_28, %transposed_27 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%43 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_29 = tensor.expand_shape %44 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    return %expanded_29 : tensor<2x40x64xf32>
  }
}

