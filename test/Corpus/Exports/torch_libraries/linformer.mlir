#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @linformer(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64x64xf32>, %arg2: tensor<64x128xf32>, %arg3: tensor<40x12xf32>, %arg4: tensor<40x12xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %0 = tensor.empty() : tensor<80x64xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %3 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x40x4x16xf32>) outs(%3 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %4 = tensor.empty() : tensor<80x128xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<80x128xf32>) -> tensor<80x128xf32>
    %6 = linalg.matmul ins(%collapsed, %arg2 : tensor<80x64xf32>, tensor<64x128xf32>) outs(%5 : tensor<80x128xf32>) -> tensor<80x128xf32>
    %expanded_2 = tensor.expand_shape %6 [[0, 1], [2]] output_shape [2, 40, 128] : tensor<80x128xf32> into tensor<2x40x128xf32>
    %extracted_slice = tensor.extract_slice %expanded_2[0, 0, 0] [2, 40, 64] [1, 1, 1] : tensor<2x40x128xf32> to tensor<2x40x64xf32>
    %extracted_slice_3 = tensor.extract_slice %expanded_2[0, 0, 64] [2, 40, 64] [1, 1, 1] : tensor<2x40x128xf32> to tensor<2x40x64xf32>
    %expanded_4 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 40, 64, 1] : tensor<2x40x64xf32> into tensor<2x40x64x1xf32>
    %7 = tensor.empty() : tensor<2x64x40x1xf32>
    %transposed_5 = linalg.transpose ins(%expanded_4 : tensor<2x40x64x1xf32>) outs(%7 : tensor<2x64x40x1xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_6 = tensor.collapse_shape %transposed_5 [[0, 1], [2, 3]] : tensor<2x64x40x1xf32> into tensor<128x40xf32>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0, 1], [2]] output_shape [1, 128, 40] : tensor<128x40xf32> into tensor<1x128x40xf32>
    %expanded_8 = tensor.expand_shape %arg3 [[0, 1], [2]] output_shape [1, 40, 12] : tensor<40x12xf32> into tensor<1x40x12xf32>
    %8 = tensor.empty() : tensor<1x128x12xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x128x12xf32>) -> tensor<1x128x12xf32>
    %10 = linalg.batch_matmul ins(%expanded_7, %expanded_8 : tensor<1x128x40xf32>, tensor<1x40x12xf32>) outs(%9 : tensor<1x128x12xf32>) -> tensor<1x128x12xf32>
    %collapsed_9 = tensor.collapse_shape %10 [[0, 1], [2]] : tensor<1x128x12xf32> into tensor<128x12xf32>
    %expanded_10 = tensor.expand_shape %collapsed_9 [[0, 1], [2, 3]] output_shape [2, 64, 1, 12] : tensor<128x12xf32> into tensor<2x64x1x12xf32>
    %11 = tensor.empty() : tensor<2x12x64x1xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<2x64x1x12xf32>) outs(%11 : tensor<2x12x64x1xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_12 = tensor.collapse_shape %transposed_11 [[0], [1], [2, 3]] : tensor<2x12x64x1xf32> into tensor<2x12x64xf32>
    %expanded_13 = tensor.expand_shape %collapsed_12 [[0], [1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<2x12x64xf32> into tensor<2x12x4x16xf32>
    %expanded_14 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [2, 40, 64, 1] : tensor<2x40x64xf32> into tensor<2x40x64x1xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x40x64x1xf32>) outs(%7 : tensor<2x64x40x1xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_16 = tensor.collapse_shape %transposed_15 [[0, 1], [2, 3]] : tensor<2x64x40x1xf32> into tensor<128x40xf32>
    %expanded_17 = tensor.expand_shape %collapsed_16 [[0, 1], [2]] output_shape [1, 128, 40] : tensor<128x40xf32> into tensor<1x128x40xf32>
    %expanded_18 = tensor.expand_shape %arg4 [[0, 1], [2]] output_shape [1, 40, 12] : tensor<40x12xf32> into tensor<1x40x12xf32>
    %12 = linalg.batch_matmul ins(%expanded_17, %expanded_18 : tensor<1x128x40xf32>, tensor<1x40x12xf32>) outs(%9 : tensor<1x128x12xf32>) -> tensor<1x128x12xf32>
    %collapsed_19 = tensor.collapse_shape %12 [[0, 1], [2]] : tensor<1x128x12xf32> into tensor<128x12xf32>
    %expanded_20 = tensor.expand_shape %collapsed_19 [[0, 1], [2, 3]] output_shape [2, 64, 1, 12] : tensor<128x12xf32> into tensor<2x64x1x12xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x64x1x12xf32>) outs(%11 : tensor<2x12x64x1xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0], [1], [2, 3]] : tensor<2x12x64x1xf32> into tensor<2x12x64xf32>
    %expanded_23 = tensor.expand_shape %collapsed_22 [[0], [1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<2x12x64xf32> into tensor<2x12x4x16xf32>
    %13 = tensor.empty() : tensor<2x4x12x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x12x4x16xf32>) outs(%13 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %14 = tensor.empty() : tensor<2x4x16x12xf32>
    %transposed_25 = linalg.transpose ins(%expanded_13 : tensor<2x12x4x16xf32>) outs(%14 : tensor<2x4x16x12xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_26 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %15 = tensor.empty() : tensor<8x40x12xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<8x40x12xf32>) -> tensor<8x40x12xf32>
    %17 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<8x40x16xf32>, tensor<8x16x12xf32>) outs(%16 : tensor<8x40x12xf32>) -> tensor<8x40x12xf32>
    %expanded_28 = tensor.expand_shape %17 [[0, 1], [2], [3]] output_shape [2, 4, 40, 12] : tensor<8x40x12xf32> into tensor<2x4x40x12xf32>
    %18 = tensor.empty() : tensor<2x4x40x12xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<2x4x40x12xf32>) outs(%18 : tensor<2x4x40x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.divf %in, %cst_1 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40x12xf32>
    %20 = tensor.empty() : tensor<2x4x40xi64>
    %21 = linalg.fill ins(%c0_i64 : i64) outs(%20 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %22 = tensor.empty() : tensor<2x4x40xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %24:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x4x40x12xf32>) outs(%23, %21 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_35: i64):
      %35 = linalg.index 3 : index
      %36 = arith.index_cast %35 : index to i64
      %37 = arith.maximumf %in, %out : f32
      %38 = arith.cmpf ogt, %in, %out : f32
      %39 = arith.select %38, %36, %out_35 : i64
      linalg.yield %37, %39 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_29 = tensor.expand_shape %24#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_29 : tensor<2x4x40x12xf32>, tensor<2x4x40x1xf32>) outs(%18 : tensor<2x4x40x12xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %35 = arith.subf %in, %in_35 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40x12xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x40x12xf32>) outs(%18 : tensor<2x4x40x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = math.exp %in : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40x12xf32>
    %27 = tensor.empty() : tensor<2x4x40x1xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x40x12xf32>) outs(%28 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %out : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<2x4x40x12xf32>, tensor<2x4x40x1xf32>) outs(%18 : tensor<2x4x40x12xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %35 = arith.divf %in, %in_35 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40x12xf32>
    %collapsed_30 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x4x40x12xf32> into tensor<8x40x12xf32>
    %collapsed_31 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %31 = tensor.empty() : tensor<8x40x16xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %33 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x40x12xf32>, tensor<8x12x16xf32>) outs(%32 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_32 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %34 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<2x4x40x16xf32>) outs(%34 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_34 = tensor.collapse_shape %transposed_33 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
    return %collapsed_34 : tensor<2x40x64xf32>
  }
}

