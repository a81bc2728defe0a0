#map = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
module {
  func.func @triangle(%arg0: tensor<2x40x40x64xf32>, %arg1: tensor<64x192xf32>, %arg2: tensor<64x4xf32>) -> tensor<2x40x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x40x40x64xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x40x40x64xf32>) outs(%0 : tensor<2x40x40x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x40x40x64xf32> into tensor<80x40x64xf32>
    %1 = tensor.empty() : tensor<2x40x64x192xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64x192xf32>) outs(%1 : tensor<2x40x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64x192xf32>
    %collapsed_2 = tensor.collapse_shape %2 [[0, 1], [2], [3]] : tensor<2x40x64x192xf32> into tensor<80x64x192xf32>
    %3 = tensor.empty() : tensor<80x40x192xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<80x40x192xf32>) -> tensor<80x40x192xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<80x40x64xf32>, tensor<80x64x192xf32>) outs(%4 : tensor<80x40x192xf32>) -> tensor<80x40x192xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 40, 40, 192] : tensor<80x40x192xf32> into tensor<2x40x40x192xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 40, 40, 64] [1, 1, 1, 1] : tensor<2x40x40x192xf32> to tensor<2x40x40x64xf32>
    %extracted_slice_3 = tensor.extract_slice %expanded[0, 0, 0, 64] [2, 40, 40, 64] [1, 1, 1, 1] : tensor<2x40x40x192xf32> to tensor<2x40x40x64xf32>
    %extracted_slice_4 = tensor.extract_slice %expanded[0, 0, 0, 128] [2, 40, 40, 64] [1, 1, 1, 1] : tensor<2x40x40x192xf32> to tensor<2x40x40x64xf32>
    %expanded_5 = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4, 5]] output_shape [2, 40, 40, 4, 16, 1] : tensor<2x40x40x64xf32> into tensor<2x40x40x4x16x1xf32>
    %expanded_6 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2], [3, 4, 5]] output_shape [2, 40, 40, 4, 16, 1] : tensor<2x40x40x64xf32> into tensor<2x40x40x4x16x1xf32>
    %6 = tensor.empty() : tensor<2x4x40x40x16x1xf32>
    %transposed_7 = linalg.transpose ins(%expanded_5 : tensor<2x40x40x4x16x1xf32>) outs(%6 : tensor<2x4x40x40x16x1xf32>) permutation = [0, 3, 1, 2, 4, 5] 
    %collapsed_8 = tensor.collapse_shape %transposed_7 [[0, 1, 2], [3], [4, 5]] : tensor<2x4x40x40x16x1xf32> into tensor<320x40x16xf32>
    %7 = tensor.empty() : tensor<2x4x40x16x40x1xf32>
    %transposed_9 = linalg.transpose ins(%expanded_6 : tensor<2x40x40x4x16x1xf32>) outs(%7 : tensor<2x4x40x16x40x1xf32>) permutation = [0, 3, 1, 4, 2, 5] 
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0, 1, 2], [3], [4, 5]] : tensor<2x4x40x16x40x1xf32> into tensor<320x16x40xf32>
    %8 = tensor.empty() : tensor<320x40x40xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<320x40x40xf32>) -> tensor<320x40x40xf32>
    %10 = linalg.batch_matmul ins(%collapsed_8, %collapsed_10 : tensor<320x40x16xf32>, tensor<320x16x40xf32>) outs(%9 : tensor<320x40x40xf32>) -> tensor<320x40x40xf32>
    %expanded_11 = tensor.expand_shape %10 [[0, 1, 2], [3], [4, 5]] output_shape [2, 4, 40, 40, 1, 40] : tensor<320x40x40xf32> into tensor<2x4x40x40x1x40xf32>
    %11 = tensor.empty() : tensor<2x4x40x40x40x1xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<2x4x40x40x1x40xf32>) outs(%11 : tensor<2x4x40x40x40x1xf32>) permutation = [0, 1, 2, 3, 5, 4] 
    %collapsed_13 = tensor.collapse_shape %transposed_12 [[0], [1], [2], [3], [4, 5]] : tensor<2x4x40x40x40x1xf32> into tensor<2x4x40x40x40xf32>
    %12 = tensor.empty() : tensor<2x4x40x40x40xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<2x4x40x40x40xf32>) outs(%12 : tensor<2x4x40x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.divf %in, %cst_1 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x40x40x40xf32>
    %14 = tensor.empty() : tensor<2x40x64x4xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<64x4xf32>) outs(%14 : tensor<2x40x64x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64x4xf32>
    %collapsed_14 = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<2x40x64x4xf32> into tensor<80x64x4xf32>
    %16 = tensor.empty() : tensor<80x40x4xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<80x40x4xf32>) -> tensor<80x40x4xf32>
    %18 = linalg.batch_matmul ins(%collapsed, %collapsed_14 : tensor<80x40x64xf32>, tensor<80x64x4xf32>) outs(%17 : tensor<80x40x4xf32>) -> tensor<80x40x4xf32>
    %expanded_15 = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [2, 40, 40, 4] : tensor<80x40x4xf32> into tensor<2x40x40x4xf32>
    %19 = tensor.empty() : tensor<2x4x40x40xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x40x40x4xf32>) outs(%19 : tensor<2x4x40x40xf32>) permutation = [0, 3, 1, 2] 
    %expanded_17 = tensor.expand_shape %transposed_16 [[0], [1], [2, 3], [4]] output_shape [2, 4, 1, 40, 40] : tensor<2x4x40x40xf32> into tensor<2x4x1x40x40xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded_17 : tensor<2x4x40x40x40xf32>, tensor<2x4x1x40x40xf32>) outs(%12 : tensor<2x4x40x40x40xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %37 = arith.addf %in, %in_29 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x40x40x40xf32>
    %21 = tensor.empty() : tensor<2x4x40x40xi64>
    %22 = linalg.fill ins(%c0_i64 : i64) outs(%21 : tensor<2x4x40x40xi64>) -> tensor<2x4x40x40xi64>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %24:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<2x4x40x40x40xf32>) outs(%23, %22 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_29: i64):
      %37 = linalg.index 4 : index
      %38 = arith.index_cast %37 : index to i64
      %39 = arith.maximumf %in, %out : f32
      %40 = arith.cmpf ogt, %in, %out : f32
      %41 = arith.select %40, %38, %out_29 : i64
      linalg.yield %39, %41 : f32, i64
    } -> (tensor<2x4x40x40xf32>, tensor<2x4x40x40xi64>)
    %expanded_18 = tensor.expand_shape %24#0 [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 40, 1] : tensor<2x4x40x40xf32> into tensor<2x4x40x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20, %expanded_18 : tensor<2x4x40x40x40xf32>, tensor<2x4x40x40x1xf32>) outs(%12 : tensor<2x4x40x40x40xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %37 = arith.subf %in, %in_29 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x40x40x40xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x40x40x40xf32>) outs(%12 : tensor<2x4x40x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = math.exp %in : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x40x40x40xf32>
    %27 = tensor.empty() : tensor<2x4x40x40x1xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x4x40x40x1xf32>) -> tensor<2x4x40x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x40x40x40xf32>) outs(%28 : tensor<2x4x40x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.addf %in, %out : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x40x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<2x4x40x40x40xf32>, tensor<2x4x40x40x1xf32>) outs(%12 : tensor<2x4x40x40x40xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %37 = arith.divf %in, %in_29 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x40x40x40xf32>
    %expanded_19 = tensor.expand_shape %30 [[0], [1], [2], [3], [4, 5]] output_shape [2, 4, 40, 40, 40, 1] : tensor<2x4x40x40x40xf32> into tensor<2x4x40x40x40x1xf32>
    %expanded_20 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2], [3, 4, 5]] output_shape [2, 40, 40, 4, 16, 1] : tensor<2x40x40x64xf32> into tensor<2x40x40x4x16x1xf32>
    %31 = tensor.empty() : tensor<2x40x4x40x40x1xf32>
    %transposed_21 = linalg.transpose ins(%expanded_19 : tensor<2x4x40x40x40x1xf32>) outs(%31 : tensor<2x40x4x40x40x1xf32>) permutation = [0, 2, 1, 3, 4, 5] 
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0, 1, 2], [3], [4, 5]] : tensor<2x40x4x40x40x1xf32> into tensor<320x40x40xf32>
    %32 = tensor.empty() : tensor<2x40x4x40x16x1xf32>
    %transposed_23 = linalg.transpose ins(%expanded_20 : tensor<2x40x40x4x16x1xf32>) outs(%32 : tensor<2x40x4x40x16x1xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0, 1, 2], [3], [4, 5]] : tensor<2x40x4x40x16x1xf32> into tensor<320x40x16xf32>
    %33 = tensor.empty() : tensor<320x40x16xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<320x40x16xf32>) -> tensor<320x40x16xf32>
    %35 = linalg.batch_matmul ins(%collapsed_22, %collapsed_24 : tensor<320x40x40xf32>, tensor<320x40x16xf32>) outs(%34 : tensor<320x40x16xf32>) -> tensor<320x40x16xf32>
    %expanded_25 = tensor.expand_shape %35 [[0, 1, 2], [3], [4, 5]] output_shape [2, 40, 4, 40, 1, 16] : tensor<320x40x16xf32> into tensor<2x40x4x40x1x16xf32>
    %36 = tensor.empty() : tensor<2x40x40x4x16x1xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x40x4x40x1x16xf32>) outs(%36 : tensor<2x40x40x4x16x1xf32>) permutation = [0, 1, 3, 2, 5, 4] 
    %collapsed_27 = tensor.collapse_shape %transposed_26 [[0], [1], [2], [3, 4, 5]] : tensor<2x40x40x4x16x1xf32> into tensor<2x40x40x64xf32>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<2x40x40x64xf32>) outs(%0 : tensor<2x40x40x64xf32>) permutation = [0, 2, 1, 3] 
    return %transposed_28 : tensor<2x40x40x64xf32>
  }
}

