#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @bloom.BloomAttention(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x40x64xf32>, %arg2: tensor<2x1x40x40xf32>, %arg3: tensor<8x1x40xf32>, %arg4: tensor<192x64xf32>, %arg5: tensor<192xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %0 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<192x64xf32>) outs(%0 : tensor<64x192xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<80x192xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x192xf32>) outs(%2 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<192xf32>) outs(%1 : tensor<80x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x192xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<80x192xf32>, tensor<80x192xf32>) outs(%1 : tensor<80x192xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %38 = arith.addf %in, %in_22 : f32
      linalg.yield %38 : f32
    } -> tensor<80x192xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3, 4]] output_shape [2, 40, 4, 3, 16] : tensor<80x192xf32> into tensor<2x40x4x3x16xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 40, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<2x40x4x3x16xf32> to tensor<2x40x4x1x16xf32>
    %collapsed_2 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x40x4x1x16xf32> into tensor<2x40x4x16xf32>
    %6 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_3 = linalg.transpose ins(%collapsed_2 : tensor<2x40x4x16xf32>) outs(%6 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_4 = tensor.extract_slice %expanded[0, 0, 0, 1, 0] [2, 40, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<2x40x4x3x16xf32> to tensor<2x40x4x1x16xf32>
    %collapsed_5 = tensor.collapse_shape %extracted_slice_4 [[0], [1], [2, 3], [4]] : tensor<2x40x4x1x16xf32> into tensor<2x40x4x16xf32>
    %transposed_6 = linalg.transpose ins(%collapsed_5 : tensor<2x40x4x16xf32>) outs(%6 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_7 = tensor.extract_slice %expanded[0, 0, 0, 2, 0] [2, 40, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<2x40x4x3x16xf32> to tensor<2x40x4x1x16xf32>
    %collapsed_8 = tensor.collapse_shape %extracted_slice_7 [[0], [1], [2, 3], [4]] : tensor<2x40x4x1x16xf32> into tensor<2x40x4x16xf32>
    %transposed_9 = linalg.transpose ins(%collapsed_8 : tensor<2x40x4x16xf32>) outs(%6 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_10 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %7 = tensor.empty() : tensor<8x16x40xf32>
    %transposed_12 = linalg.transpose ins(%collapsed_11 : tensor<8x40x16xf32>) outs(%7 : tensor<8x16x40xf32>) permutation = [0, 2, 1] 
    %collapsed_13 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %8 = tensor.empty() : tensor<8x40x40xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %10 = linalg.batch_matmul ins(%collapsed_10, %transposed_12 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%9 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<8x40x40xf32>) outs(%8 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.mulf %in, %cst_1 : f32
      linalg.yield %38 : f32
    } -> tensor<8x40x40xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %11 : tensor<8x1x40xf32>, tensor<8x40x40xf32>) outs(%8 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %38 = arith.addf %in, %in_22 : f32
      linalg.yield %38 : f32
    } -> tensor<8x40x40xf32>
    %expanded_14 = tensor.expand_shape %12 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %13 = tensor.empty() : tensor<2x4x40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %arg2 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%13 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %38 = arith.addf %in, %in_22 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x40xf32>
    %15 = tensor.empty() : tensor<2x4x40xi64>
    %16 = linalg.fill ins(%c0_i64 : i64) outs(%15 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %17 = tensor.empty() : tensor<2x4x40xf32>
    %18 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %19:2 = linalg.generic {indexing_maps = [#map4, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x4x40x40xf32>) outs(%18, %16 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %38 = linalg.index 3 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.maximumf %in, %out : f32
      %41 = arith.cmpf ogt, %in, %out : f32
      %42 = arith.select %41, %39, %out_22 : i64
      linalg.yield %40, %42 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_15 = tensor.expand_shape %19#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %expanded_15 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %38 = arith.subf %in, %in_22 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x40xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x40x40xf32>) outs(%13 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x40xf32>
    %22 = tensor.empty() : tensor<2x4x40x1xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x4x40x40xf32>) outs(%23 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %24 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %38 = arith.divf %in, %in_22 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_16 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %26 = tensor.empty() : tensor<8x40x16xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %28 = linalg.batch_matmul ins(%collapsed_16, %collapsed_13 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%27 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_17 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %29 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x4x40x16xf32>) outs(%29 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %30 = tensor.empty() : tensor<64x64xf32>
    %transposed_20 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%30 : tensor<64x64xf32>) permutation = [1, 0] 
    %31 = tensor.empty() : tensor<80x64xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %33 = linalg.matmul ins(%collapsed_19, %transposed_20 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%32 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%31 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%33, %34 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%31 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %38 = arith.addf %in, %in_22 : f32
      linalg.yield %38 : f32
    } -> tensor<80x64xf32>
    %expanded_21 = tensor.expand_shape %35 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %36 = tensor.empty() : tensor<2x40x64xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %expanded_21 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%36 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %38 = arith.addf %in, %in_22 : f32
      linalg.yield %38 : f32
    } -> tensor<2x40x64xf32>
    return %37 : tensor<2x40x64xf32>
  }
}

