#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @gpt_neox_japanese.GPTNeoXJapaneseAttention(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x1x40x40xf32>, %arg2: tensor<1x40xi64>, %arg3: tensor<1x40x16xf32>, %arg4: tensor<1x40x16xf32>, %arg5: tensor<64xf32>, %arg6: tensor<192x64xf32>, %arg7: tensor<64x64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<8x40x40xf32>
    %cst_2 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<192x64xf32>) outs(%0 : tensor<64x192xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %1 = tensor.empty() : tensor<80x192xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x192xf32>) outs(%2 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [2, 40, 4, 48] : tensor<80x192xf32> into tensor<2x40x4x48xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 40, 4, 16] [1, 1, 1, 1] : tensor<2x40x4x48xf32> to tensor<2x40x4x16xf32>
    %4 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_3 = linalg.transpose ins(%extracted_slice : tensor<2x40x4x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_4 = tensor.extract_slice %expanded[0, 0, 0, 16] [2, 40, 4, 16] [1, 1, 1, 1] : tensor<2x40x4x48xf32> to tensor<2x40x4x16xf32>
    %transposed_5 = linalg.transpose ins(%extracted_slice_4 : tensor<2x40x4x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_6 = tensor.extract_slice %expanded[0, 0, 0, 32] [2, 40, 4, 16] [1, 1, 1, 1] : tensor<2x40x4x48xf32> to tensor<2x40x4x16xf32>
    %transposed_7 = linalg.transpose ins(%extracted_slice_6 : tensor<2x40x4x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_8 = tensor.expand_shape %arg3 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_9 = tensor.expand_shape %arg4 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_3, %expanded_8 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %41 = arith.mulf %in, %in_27 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice_10 = tensor.extract_slice %transposed_3[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_11 = tensor.extract_slice %transposed_3[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %6 = tensor.empty() : tensor<2x4x40x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11 : tensor<2x4x40x8xf32>) outs(%6 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.negf %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x8xf32>
    %concat = tensor.concat dim(3) %7, %extracted_slice_10 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %expanded_9 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %41 = arith.mulf %in, %in_27 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x16xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %8 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %41 = arith.addf %in, %in_27 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x16xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_5, %expanded_8 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %41 = arith.mulf %in, %in_27 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice_12 = tensor.extract_slice %transposed_5[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_13 = tensor.extract_slice %transposed_5[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13 : tensor<2x4x40x8xf32>) outs(%6 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.negf %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_14 = tensor.concat dim(3) %11, %extracted_slice_12 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_14, %expanded_9 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %41 = arith.mulf %in, %in_27 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x16xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %41 = arith.addf %in, %in_27 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x16xf32>
    %collapsed_15 = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_16 = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %14 = tensor.empty() : tensor<8x16x40xf32>
    %transposed_17 = linalg.transpose ins(%collapsed_16 : tensor<8x40x16xf32>) outs(%14 : tensor<8x16x40xf32>) permutation = [0, 2, 1] 
    %15 = tensor.empty() : tensor<8x40x40xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %17 = linalg.batch_matmul ins(%collapsed_15, %transposed_17 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%16 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<8x40x40xf32>) outs(%15 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.mulf %in, %cst_2 : f32
      linalg.yield %41 : f32
    } -> tensor<8x40x40xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1, %18 : tensor<8x40x40xf32>, tensor<8x40x40xf32>) outs(%15 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %41 = arith.addf %in, %in_27 : f32
      linalg.yield %41 : f32
    } -> tensor<8x40x40xf32>
    %expanded_18 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %20 = tensor.empty() : tensor<2x4x40x40xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %arg1 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%20 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %41 = arith.addf %in, %in_27 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x40xf32>
    %22 = tensor.empty() : tensor<2x4x40xi64>
    %23 = linalg.fill ins(%c0_i64 : i64) outs(%22 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %24 = tensor.empty() : tensor<2x4x40xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %26:2 = linalg.generic {indexing_maps = [#map, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x4x40x40xf32>) outs(%25, %23 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %41 = linalg.index 3 : index
      %42 = arith.index_cast %41 : index to i64
      %43 = arith.maximumf %in, %out : f32
      %44 = arith.cmpf ogt, %in, %out : f32
      %45 = arith.select %44, %42, %out_27 : i64
      linalg.yield %43, %45 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_19 = tensor.expand_shape %26#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %expanded_19 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%20 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %41 = arith.subf %in, %in_27 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x40xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x40x40xf32>) outs(%20 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.exp %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x40xf32>
    %29 = tensor.empty() : tensor<2x4x40x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x4x40x40xf32>) outs(%30 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %out : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%20 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %41 = arith.divf %in, %in_27 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_20 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %33 = tensor.empty() : tensor<8x40x16xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %35 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%34 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_22 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %36 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x4x40x16xf32>) outs(%36 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %37 = tensor.empty() : tensor<64x64xf32>
    %transposed_24 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_25 = tensor.collapse_shape %transposed_23 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %38 = tensor.empty() : tensor<80x64xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %40 = linalg.matmul ins(%collapsed_25, %transposed_24 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%39 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_26 = tensor.expand_shape %40 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    return %expanded_26 : tensor<2x40x64xf32>
  }
}

