#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @aya_vision.MultiheadAttention(%arg0: tensor<2x1x64xf32>, %arg1: tensor<2x16x64xf32>, %arg2: tensor<192x64xf32>, %arg3: tensor<192xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>) -> tensor<2x1x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<1x2x64xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x1x64xf32>) outs(%0 : tensor<1x2x64xf32>) permutation = [1, 0, 2] 
    %1 = tensor.empty() : tensor<16x2x64xf32>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<2x16x64xf32>) outs(%1 : tensor<16x2x64xf32>) permutation = [1, 0, 2] 
    %extracted_slice = tensor.extract_slice %arg2[0, 0] [64, 64] [1, 1] : tensor<192x64xf32> to tensor<64x64xf32>
    %extracted_slice_3 = tensor.extract_slice %arg2[64, 0] [128, 64] [1, 1] : tensor<192x64xf32> to tensor<128x64xf32>
    %extracted_slice_4 = tensor.extract_slice %arg3[0] [64] [1] : tensor<192xf32> to tensor<64xf32>
    %extracted_slice_5 = tensor.extract_slice %arg3[64] [128] [1] : tensor<192xf32> to tensor<128xf32>
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2]] : tensor<1x2x64xf32> into tensor<2x64xf32>
    %2 = tensor.empty() : tensor<64x64xf32>
    %transposed_6 = linalg.transpose ins(%extracted_slice : tensor<64x64xf32>) outs(%2 : tensor<64x64xf32>) permutation = [1, 0] 
    %3 = tensor.empty() : tensor<2x64xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %5 = linalg.matmul ins(%collapsed, %transposed_6 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%4 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice_4 : tensor<64xf32>) outs(%3 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%5, %6 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%3 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %38 = arith.addf %in, %in_29 : f32
      linalg.yield %38 : f32
    } -> tensor<2x64xf32>
    %expanded = tensor.expand_shape %7 [[0, 1], [2]] output_shape [1, 2, 64] : tensor<2x64xf32> into tensor<1x2x64xf32>
    %8 = tensor.empty() : tensor<64x128xf32>
    %transposed_7 = linalg.transpose ins(%extracted_slice_3 : tensor<128x64xf32>) outs(%8 : tensor<64x128xf32>) permutation = [1, 0] 
    %9 = tensor.empty() : tensor<16x64x128xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_7 : tensor<64x128xf32>) outs(%9 : tensor<16x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x64x128xf32>
    %11 = tensor.empty() : tensor<16x2x128xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<16x2x128xf32>) -> tensor<16x2x128xf32>
    %13 = linalg.batch_matmul ins(%transposed_2, %10 : tensor<16x2x64xf32>, tensor<16x64x128xf32>) outs(%12 : tensor<16x2x128xf32>) -> tensor<16x2x128xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %extracted_slice_5 : tensor<16x2x128xf32>, tensor<128xf32>) outs(%11 : tensor<16x2x128xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %38 = arith.addf %in, %in_29 : f32
      linalg.yield %38 : f32
    } -> tensor<16x2x128xf32>
    %expanded_8 = tensor.expand_shape %14 [[0, 1], [2], [3, 4]] output_shape [1, 16, 2, 2, 64] : tensor<16x2x128xf32> into tensor<1x16x2x2x64xf32>
    %15 = tensor.empty() : tensor<2x16x2x1x64xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<1x16x2x2x64xf32>) outs(%15 : tensor<2x16x2x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0], [1], [2, 3], [4]] : tensor<2x16x2x1x64xf32> into tensor<2x16x2x64xf32>
    %extracted_slice_11 = tensor.extract_slice %collapsed_10[0, 0, 0, 0] [1, 16, 2, 64] [1, 1, 1, 1] : tensor<2x16x2x64xf32> to tensor<1x16x2x64xf32>
    %extracted_slice_12 = tensor.extract_slice %collapsed_10[1, 0, 0, 0] [1, 16, 2, 64] [1, 1, 1, 1] : tensor<2x16x2x64xf32> to tensor<1x16x2x64xf32>
    %collapsed_13 = tensor.collapse_shape %expanded [[0], [1, 2]] : tensor<1x2x64xf32> into tensor<1x128xf32>
    %expanded_14 = tensor.expand_shape %collapsed_13 [[0], [1, 2]] output_shape [1, 8, 16] : tensor<1x128xf32> into tensor<1x8x16xf32>
    %16 = tensor.empty() : tensor<8x1x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x8x16xf32>) outs(%16 : tensor<8x1x16xf32>) permutation = [1, 0, 2] 
    %collapsed_16 = tensor.collapse_shape %extracted_slice_11 [[0, 1], [2, 3]] : tensor<1x16x2x64xf32> into tensor<16x128xf32>
    %expanded_17 = tensor.expand_shape %collapsed_16 [[0], [1, 2]] output_shape [16, 8, 16] : tensor<16x128xf32> into tensor<16x8x16xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice_12 [[0, 1], [2, 3]] : tensor<1x16x2x64xf32> into tensor<16x128xf32>
    %expanded_19 = tensor.expand_shape %collapsed_18 [[0], [1, 2]] output_shape [16, 8, 16] : tensor<16x128xf32> into tensor<16x8x16xf32>
    %17 = tensor.empty() : tensor<8x16x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<16x8x16xf32>) outs(%17 : tensor<8x16x16xf32>) permutation = [1, 0, 2] 
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<8x1x16xf32>) outs(%16 : tensor<8x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.mulf %in, %cst_1 : f32
      linalg.yield %38 : f32
    } -> tensor<8x1x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_17 : tensor<16x8x16xf32>) outs(%17 : tensor<8x16x16xf32>) permutation = [1, 2, 0] 
    %19 = linalg.fill ins(%cst : f32) outs(%16 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %20 = linalg.batch_matmul ins(%18, %transposed_21 : tensor<8x1x16xf32>, tensor<8x16x16xf32>) outs(%19 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %21 = tensor.empty() : tensor<8x1xi64>
    %22 = linalg.fill ins(%c0_i64 : i64) outs(%21 : tensor<8x1xi64>) -> tensor<8x1xi64>
    %23 = tensor.empty() : tensor<8x1xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<8x1xf32>) -> tensor<8x1xf32>
    %25:2 = linalg.generic {indexing_maps = [#map3, #map5, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<8x1x16xf32>) outs(%24, %22 : tensor<8x1xf32>, tensor<8x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_29: i64):
      %38 = linalg.index 2 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.maximumf %in, %out : f32
      %41 = arith.cmpf ogt, %in, %out : f32
      %42 = arith.select %41, %39, %out_29 : i64
      linalg.yield %40, %42 : f32, i64
    } -> (tensor<8x1xf32>, tensor<8x1xi64>)
    %expanded_22 = tensor.expand_shape %25#0 [[0], [1, 2]] output_shape [8, 1, 1] : tensor<8x1xf32> into tensor<8x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %expanded_22 : tensor<8x1x16xf32>, tensor<8x1x1xf32>) outs(%16 : tensor<8x1x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %38 = arith.subf %in, %in_29 : f32
      linalg.yield %38 : f32
    } -> tensor<8x1x16xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<8x1x16xf32>) outs(%16 : tensor<8x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<8x1x16xf32>
    %28 = tensor.empty() : tensor<8x1x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<8x1x1xf32>) -> tensor<8x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%27 : tensor<8x1x16xf32>) outs(%29 : tensor<8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<8x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<8x1x16xf32>, tensor<8x1x1xf32>) outs(%16 : tensor<8x1x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %38 = arith.divf %in, %in_29 : f32
      linalg.yield %38 : f32
    } -> tensor<8x1x16xf32>
    %32 = linalg.batch_matmul ins(%31, %transposed_20 : tensor<8x1x16xf32>, tensor<8x16x16xf32>) outs(%19 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %33 = tensor.empty() : tensor<1x8x16xf32>
    %transposed_23 = linalg.transpose ins(%32 : tensor<8x1x16xf32>) outs(%33 : tensor<1x8x16xf32>) permutation = [1, 0, 2] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0, 1, 2]] : tensor<1x8x16xf32> into tensor<128xf32>
    %expanded_25 = tensor.expand_shape %collapsed_24 [[0, 1]] output_shape [2, 64] : tensor<128xf32> into tensor<2x64xf32>
    %transposed_26 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%2 : tensor<64x64xf32>) permutation = [1, 0] 
    %34 = linalg.matmul ins(%expanded_25, %transposed_26 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%4 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xf32>) outs(%3 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%34, %35 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%3 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %38 = arith.addf %in, %in_29 : f32
      linalg.yield %38 : f32
    } -> tensor<2x64xf32>
    %expanded_27 = tensor.expand_shape %36 [[0, 1], [2]] output_shape [1, 2, 64] : tensor<2x64xf32> into tensor<1x2x64xf32>
    %37 = tensor.empty() : tensor<2x1x64xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<1x2x64xf32>) outs(%37 : tensor<2x1x64xf32>) permutation = [1, 0, 2] 
    return %transposed_28 : tensor<2x1x64xf32>
  }
}

