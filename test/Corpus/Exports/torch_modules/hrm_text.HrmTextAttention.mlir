#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @hrm_text.HrmTextAttention(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x1x40x40xf32>, %arg2: tensor<1x40xi64>, %arg3: tensor<1x40x16xf32>, %arg4: tensor<1x40x16xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64x64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %1 = tensor.empty() : tensor<80x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %4 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_3 = linalg.transpose ins(%expanded : tensor<2x40x4x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_4 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %5 = linalg.matmul ins(%collapsed, %transposed_4 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_5 = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<2x40x4x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_7 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %6 = linalg.matmul ins(%collapsed, %transposed_7 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_8 = tensor.expand_shape %6 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x40x4x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_10 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %7 = linalg.matmul ins(%collapsed, %transposed_10 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_11 = tensor.expand_shape %7 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %expanded_12 = tensor.expand_shape %arg3 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_13 = tensor.expand_shape %arg4 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_3, %expanded_12 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %42 = arith.mulf %in, %in_30 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_3[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_14 = tensor.extract_slice %transposed_3[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %9 = tensor.empty() : tensor<2x4x40x8xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_14 : tensor<2x4x40x8xf32>) outs(%9 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.negf %in : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x8xf32>
    %concat = tensor.concat dim(3) %10, %extracted_slice : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %expanded_13 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %42 = arith.mulf %in, %in_30 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x16xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %11 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %42 = arith.addf %in, %in_30 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x16xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_6, %expanded_12 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %42 = arith.mulf %in, %in_30 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice_15 = tensor.extract_slice %transposed_6[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_16 = tensor.extract_slice %transposed_6[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_16 : tensor<2x4x40x8xf32>) outs(%9 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.negf %in : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_17 = tensor.concat dim(3) %14, %extracted_slice_15 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_17, %expanded_13 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %42 = arith.mulf %in, %in_30 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x16xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %42 = arith.addf %in, %in_30 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x16xf32>
    %17 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_18 = linalg.transpose ins(%16 : tensor<2x4x40x16xf32>) outs(%17 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_19 = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_20 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %18 = tensor.empty() : tensor<8x40x40xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %20 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%19 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_21 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %21 = tensor.empty() : tensor<2x4x40x40xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x4x40x40xf32>) outs(%21 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.mulf %in, %cst_2 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x40xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %arg1 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%21 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %42 = arith.addf %in, %in_30 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x40xf32>
    %24 = tensor.empty() : tensor<2x4x40xi64>
    %25 = linalg.fill ins(%c0_i64 : i64) outs(%24 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %26 = tensor.empty() : tensor<2x4x40xf32>
    %27 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %28:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x4x40x40xf32>) outs(%27, %25 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_30: i64):
      %42 = linalg.index 3 : index
      %43 = arith.index_cast %42 : index to i64
      %44 = arith.maximumf %in, %out : f32
      %45 = arith.cmpf ogt, %in, %out : f32
      %46 = arith.select %45, %43, %out_30 : i64
      linalg.yield %44, %46 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_22 = tensor.expand_shape %28#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_22 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%21 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %42 = arith.subf %in, %in_30 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x40xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x40x40xf32>) outs(%21 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.exp %in : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x40xf32>
    %31 = tensor.empty() : tensor<2x4x40x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x4x40x40xf32>) outs(%32 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %out : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %33 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%21 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %42 = arith.divf %in, %in_30 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_23 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_24 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %35 = tensor.empty() : tensor<8x40x16xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %37 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%36 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_25 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %38 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x4x40x16xf32>) outs(%38 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x40x4x16xf32>) outs(%38 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.negf %in : f32
      %43 = math.exp %42 : f32
      %44 = arith.addf %43, %cst_1 : f32
      %45 = arith.divf %cst_1, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<2x40x4x16xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %transposed_26 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%38 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %42 = arith.mulf %in, %in_30 : f32
      linalg.yield %42 : f32
    } -> tensor<2x40x4x16xf32>
    %transposed_27 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_28 = tensor.collapse_shape %40 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %41 = linalg.matmul ins(%collapsed_28, %transposed_27 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_29 = tensor.expand_shape %41 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    return %expanded_29 : tensor<2x40x64xf32>
  }
}

