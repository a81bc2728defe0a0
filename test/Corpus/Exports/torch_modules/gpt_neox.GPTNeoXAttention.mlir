#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @gpt_neox.GPTNeoXAttention(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x1x40x40xf32>, %arg2: tensor<1x40xi64>, %arg3: tensor<1x40x4xf32>, %arg4: tensor<1x40x4xf32>, %arg5: tensor<192x64xf32>, %arg6: tensor<192xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %0 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<192x64xf32>) outs(%0 : tensor<64x192xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<80x192xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x192xf32>) outs(%2 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<192xf32>) outs(%1 : tensor<80x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x192xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<80x192xf32>, tensor<80x192xf32>) outs(%1 : tensor<80x192xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %45 = arith.addf %in, %in_30 : f32
      linalg.yield %45 : f32
    } -> tensor<80x192xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 40, 4, 48] : tensor<80x192xf32> into tensor<2x40x4x48xf32>
    %6 = tensor.empty() : tensor<2x4x40x48xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<2x40x4x48xf32>) outs(%6 : tensor<2x4x40x48xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_2[0, 0, 0, 0] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x48xf32> to tensor<2x4x40x16xf32>
    %extracted_slice_3 = tensor.extract_slice %transposed_2[0, 0, 0, 16] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x48xf32> to tensor<2x4x40x16xf32>
    %extracted_slice_4 = tensor.extract_slice %transposed_2[0, 0, 0, 32] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x48xf32> to tensor<2x4x40x16xf32>
    %expanded_5 = tensor.expand_shape %arg3 [[0], [1, 2], [3]] output_shape [1, 1, 40, 4] : tensor<1x40x4xf32> into tensor<1x1x40x4xf32>
    %expanded_6 = tensor.expand_shape %arg4 [[0], [1, 2], [3]] output_shape [1, 1, 40, 4] : tensor<1x40x4xf32> into tensor<1x1x40x4xf32>
    %extracted_slice_7 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x4xf32>
    %extracted_slice_8 = tensor.extract_slice %extracted_slice[0, 0, 0, 4] [2, 4, 40, 12] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x12xf32>
    %extracted_slice_9 = tensor.extract_slice %extracted_slice_3[0, 0, 0, 0] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x4xf32>
    %extracted_slice_10 = tensor.extract_slice %extracted_slice_3[0, 0, 0, 4] [2, 4, 40, 12] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x12xf32>
    %7 = tensor.empty() : tensor<2x4x40x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7, %expanded_5 : tensor<2x4x40x4xf32>, tensor<1x1x40x4xf32>) outs(%7 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %45 = arith.mulf %in, %in_30 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x4xf32>
    %extracted_slice_11 = tensor.extract_slice %extracted_slice_7[0, 0, 0, 0] [2, 4, 40, 2] [1, 1, 1, 1] : tensor<2x4x40x4xf32> to tensor<2x4x40x2xf32>
    %extracted_slice_12 = tensor.extract_slice %extracted_slice_7[0, 0, 0, 2] [2, 4, 40, 2] [1, 1, 1, 1] : tensor<2x4x40x4xf32> to tensor<2x4x40x2xf32>
    %9 = tensor.empty() : tensor<2x4x40x2xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12 : tensor<2x4x40x2xf32>) outs(%9 : tensor<2x4x40x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.negf %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x2xf32>
    %concat = tensor.concat dim(3) %10, %extracted_slice_11 : (tensor<2x4x40x2xf32>, tensor<2x4x40x2xf32>) -> tensor<2x4x40x4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %expanded_6 : tensor<2x4x40x4xf32>, tensor<1x1x40x4xf32>) outs(%7 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %45 = arith.mulf %in, %in_30 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x4xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %11 : tensor<2x4x40x4xf32>, tensor<2x4x40x4xf32>) outs(%7 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %45 = arith.addf %in, %in_30 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_9, %expanded_5 : tensor<2x4x40x4xf32>, tensor<1x1x40x4xf32>) outs(%7 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %45 = arith.mulf %in, %in_30 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x4xf32>
    %extracted_slice_13 = tensor.extract_slice %extracted_slice_9[0, 0, 0, 0] [2, 4, 40, 2] [1, 1, 1, 1] : tensor<2x4x40x4xf32> to tensor<2x4x40x2xf32>
    %extracted_slice_14 = tensor.extract_slice %extracted_slice_9[0, 0, 0, 2] [2, 4, 40, 2] [1, 1, 1, 1] : tensor<2x4x40x4xf32> to tensor<2x4x40x2xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_14 : tensor<2x4x40x2xf32>) outs(%9 : tensor<2x4x40x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.negf %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x2xf32>
    %concat_15 = tensor.concat dim(3) %14, %extracted_slice_13 : (tensor<2x4x40x2xf32>, tensor<2x4x40x2xf32>) -> tensor<2x4x40x4xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_15, %expanded_6 : tensor<2x4x40x4xf32>, tensor<1x1x40x4xf32>) outs(%7 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %45 = arith.mulf %in, %in_30 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x4xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<2x4x40x4xf32>, tensor<2x4x40x4xf32>) outs(%7 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %45 = arith.addf %in, %in_30 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x4xf32>
    %concat_16 = tensor.concat dim(3) %12, %extracted_slice_8 : (tensor<2x4x40x4xf32>, tensor<2x4x40x12xf32>) -> tensor<2x4x40x16xf32>
    %concat_17 = tensor.concat dim(3) %16, %extracted_slice_10 : (tensor<2x4x40x4xf32>, tensor<2x4x40x12xf32>) -> tensor<2x4x40x16xf32>
    %17 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_18 = linalg.transpose ins(%concat_17 : tensor<2x4x40x16xf32>) outs(%17 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_19 = tensor.collapse_shape %concat_16 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_20 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %18 = tensor.empty() : tensor<8x40x40xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %20 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%19 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_21 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %21 = tensor.empty() : tensor<2x4x40x40xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x4x40x40xf32>) outs(%21 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.mulf %in, %cst_1 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x40xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %arg1 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%21 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %45 = arith.addf %in, %in_30 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x40xf32>
    %24 = tensor.empty() : tensor<2x4x40xi64>
    %25 = linalg.fill ins(%c0_i64 : i64) outs(%24 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %26 = tensor.empty() : tensor<2x4x40xf32>
    %27 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %28:2 = linalg.generic {indexing_maps = [#map2, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x4x40x40xf32>) outs(%27, %25 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_30: i64):
      %45 = linalg.index 3 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_30 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_22 = tensor.expand_shape %28#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_22 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%21 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %45 = arith.subf %in, %in_30 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x40xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x40x40xf32>) outs(%21 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x40xf32>
    %31 = tensor.empty() : tensor<2x4x40x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x4x40x40xf32>) outs(%32 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %33 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%21 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %45 = arith.divf %in, %in_30 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_23 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_24 = tensor.collapse_shape %extracted_slice_4 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %35 = tensor.empty() : tensor<8x40x16xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %37 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%36 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_25 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %38 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x4x40x16xf32>) outs(%38 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_27 = tensor.collapse_shape %transposed_26 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %39 = tensor.empty() : tensor<64x64xf32>
    %transposed_28 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
    %40 = tensor.empty() : tensor<80x64xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %42 = linalg.matmul ins(%collapsed_27, %transposed_28 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%40 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%42, %43 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%40 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %45 = arith.addf %in, %in_30 : f32
      linalg.yield %45 : f32
    } -> tensor<80x64xf32>
    %expanded_29 = tensor.expand_shape %44 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    return %expanded_29 : tensor<2x40x64xf32>
  }
}

