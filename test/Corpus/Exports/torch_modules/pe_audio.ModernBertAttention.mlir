#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @pe_audio.ModernBertAttention(%arg0: tensor<2x40x64xf32>, %arg1: tensor<1x40x16xf32>, %arg2: tensor<1x40x16xf32>, %arg3: tensor<192x64xf32>, %arg4: tensor<64x64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<192x64xf32>) outs(%0 : tensor<64x192xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %1 = tensor.empty() : tensor<80x192xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x192xf32>) outs(%2 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3, 4]] output_shape [2, 40, 3, 4, 16] : tensor<80x192xf32> into tensor<2x40x3x4x16xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 40, 1, 4, 16] [1, 1, 1, 1, 1] : tensor<2x40x3x4x16xf32> to tensor<2x40x1x4x16xf32>
    %extracted_slice_2 = tensor.extract_slice %expanded[0, 0, 1, 0, 0] [2, 40, 1, 4, 16] [1, 1, 1, 1, 1] : tensor<2x40x3x4x16xf32> to tensor<2x40x1x4x16xf32>
    %extracted_slice_3 = tensor.extract_slice %expanded[0, 0, 2, 0, 0] [2, 40, 1, 4, 16] [1, 1, 1, 1, 1] : tensor<2x40x3x4x16xf32> to tensor<2x40x1x4x16xf32>
    %collapsed_4 = tensor.collapse_shape %extracted_slice [[0], [1, 2], [3], [4]] : tensor<2x40x1x4x16xf32> into tensor<2x40x4x16xf32>
    %collapsed_5 = tensor.collapse_shape %extracted_slice_2 [[0], [1, 2], [3], [4]] : tensor<2x40x1x4x16xf32> into tensor<2x40x4x16xf32>
    %collapsed_6 = tensor.collapse_shape %extracted_slice_3 [[0], [1, 2], [3], [4]] : tensor<2x40x1x4x16xf32> into tensor<2x40x4x16xf32>
    %4 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_7 = linalg.transpose ins(%collapsed_4 : tensor<2x40x4x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_8 = linalg.transpose ins(%collapsed_5 : tensor<2x40x4x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_9 = linalg.transpose ins(%collapsed_6 : tensor<2x40x4x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_10 = tensor.expand_shape %arg1 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_11 = tensor.expand_shape %arg2 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_7, %expanded_10 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %39 = arith.mulf %in, %in_29 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice_12 = tensor.extract_slice %transposed_7[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_13 = tensor.extract_slice %transposed_7[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %6 = tensor.empty() : tensor<2x4x40x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13 : tensor<2x4x40x8xf32>) outs(%6 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.negf %in : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x8xf32>
    %concat = tensor.concat dim(3) %7, %extracted_slice_12 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %expanded_11 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %39 = arith.mulf %in, %in_29 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x16xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %8 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %39 = arith.addf %in, %in_29 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x16xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_8, %expanded_10 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %39 = arith.mulf %in, %in_29 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice_14 = tensor.extract_slice %transposed_8[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_15 = tensor.extract_slice %transposed_8[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15 : tensor<2x4x40x8xf32>) outs(%6 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.negf %in : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_16 = tensor.concat dim(3) %11, %extracted_slice_14 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_16, %expanded_11 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %39 = arith.mulf %in, %in_29 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x16xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %39 = arith.addf %in, %in_29 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x16xf32>
    %14 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_17 = linalg.transpose ins(%13 : tensor<2x4x40x16xf32>) outs(%14 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_18 = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_19 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %15 = tensor.empty() : tensor<8x40x40xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %17 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%16 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_20 = tensor.expand_shape %17 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %18 = tensor.empty() : tensor<2x4x40x40xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x4x40x40xf32>) outs(%18 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.mulf %in, %cst_1 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x40xf32>
    %20 = tensor.empty() : tensor<2x4x40xi64>
    %21 = linalg.fill ins(%c0_i64 : i64) outs(%20 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %22 = tensor.empty() : tensor<2x4x40xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %24:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x4x40x40xf32>) outs(%23, %21 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_29: i64):
      %39 = linalg.index 3 : index
      %40 = arith.index_cast %39 : index to i64
      %41 = arith.maximumf %in, %out : f32
      %42 = arith.cmpf ogt, %in, %out : f32
      %43 = arith.select %42, %40, %out_29 : i64
      linalg.yield %41, %43 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_21 = tensor.expand_shape %24#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_21 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%18 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %39 = arith.subf %in, %in_29 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x40xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x40x40xf32>) outs(%18 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.exp %in : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x40xf32>
    %27 = tensor.empty() : tensor<2x4x40x1xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x40x40xf32>) outs(%28 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %in, %out : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%18 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %39 = arith.divf %in, %in_29 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_22 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_23 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %31 = tensor.empty() : tensor<8x40x16xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %33 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%32 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_24 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %34 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x4x40x16xf32>) outs(%34 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %35 = tensor.empty() : tensor<64x64xf32>
    %transposed_26 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%35 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %36 = tensor.empty() : tensor<80x64xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %38 = linalg.matmul ins(%collapsed_27, %transposed_26 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%37 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_28 = tensor.expand_shape %38 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    return %expanded_28 : tensor<2x40x64xf32>
  }
}

