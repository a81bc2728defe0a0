#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
module {
  func.func @hiera.HieraMaskUnitAttention(%arg0: tensor<2x64x64xf32>, %arg1: tensor<192x64xf32>, %arg2: tensor<192xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>) -> tensor<2x64x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x64x64xf32> into tensor<128x64xf32>
    %0 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<192x64xf32>) outs(%0 : tensor<64x192xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<128x192xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<128x192xf32>) -> tensor<128x192xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<128x64xf32>, tensor<64x192xf32>) outs(%2 : tensor<128x192xf32>) -> tensor<128x192xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<192xf32>) outs(%1 : tensor<128x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<128x192xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<128x192xf32>, tensor<128x192xf32>) outs(%1 : tensor<128x192xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %35 = arith.addf %in, %in_19 : f32
      linalg.yield %35 : f32
    } -> tensor<128x192xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3, 4, 5]] output_shape [2, 64, 1, 3, 4, 16] : tensor<128x192xf32> into tensor<2x64x1x3x4x16xf32>
    %6 = tensor.empty() : tensor<3x2x4x1x64x16xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<2x64x1x3x4x16xf32>) outs(%6 : tensor<3x2x4x1x64x16xf32>) permutation = [3, 0, 4, 2, 1, 5] 
    %extracted_slice = tensor.extract_slice %transposed_2[0, 0, 0, 0, 0, 0] [1, 2, 4, 1, 64, 16] [1, 1, 1, 1, 1, 1] : tensor<3x2x4x1x64x16xf32> to tensor<1x2x4x1x64x16xf32>
    %extracted_slice_3 = tensor.extract_slice %transposed_2[1, 0, 0, 0, 0, 0] [1, 2, 4, 1, 64, 16] [1, 1, 1, 1, 1, 1] : tensor<3x2x4x1x64x16xf32> to tensor<1x2x4x1x64x16xf32>
    %extracted_slice_4 = tensor.extract_slice %transposed_2[2, 0, 0, 0, 0, 0] [1, 2, 4, 1, 64, 16] [1, 1, 1, 1, 1, 1] : tensor<3x2x4x1x64x16xf32> to tensor<1x2x4x1x64x16xf32>
    %collapsed_5 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4], [5]] : tensor<1x2x4x1x64x16xf32> into tensor<2x4x1x64x16xf32>
    %collapsed_6 = tensor.collapse_shape %extracted_slice_3 [[0, 1], [2], [3], [4], [5]] : tensor<1x2x4x1x64x16xf32> into tensor<2x4x1x64x16xf32>
    %7 = tensor.empty() : tensor<2x4x1x64x16xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_5 : tensor<2x4x1x64x16xf32>) outs(%7 : tensor<2x4x1x64x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.mulf %in, %cst_1 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x1x64x16xf32>
    %9 = tensor.empty() : tensor<2x4x1x16x64xf32>
    %transposed_7 = linalg.transpose ins(%collapsed_6 : tensor<2x4x1x64x16xf32>) outs(%9 : tensor<2x4x1x16x64xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_8 = tensor.collapse_shape %8 [[0, 1], [2, 3], [4]] : tensor<2x4x1x64x16xf32> into tensor<8x64x16xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_7 [[0, 1], [2, 3], [4]] : tensor<2x4x1x16x64xf32> into tensor<8x16x64xf32>
    %10 = tensor.empty() : tensor<8x64x64xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
    %12 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x64x16xf32>, tensor<8x16x64xf32>) outs(%11 : tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
    %expanded_10 = tensor.expand_shape %12 [[0, 1], [2, 3], [4]] output_shape [2, 4, 1, 64, 64] : tensor<8x64x64xf32> into tensor<2x4x1x64x64xf32>
    %13 = tensor.empty() : tensor<2x4x1x64xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<2x4x1x64xi64>) -> tensor<2x4x1x64xi64>
    %15 = tensor.empty() : tensor<2x4x1x64xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x4x1x64xf32>) -> tensor<2x4x1x64xf32>
    %17:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded_10 : tensor<2x4x1x64x64xf32>) outs(%16, %14 : tensor<2x4x1x64xf32>, tensor<2x4x1x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %35 = linalg.index 4 : index
      %36 = arith.index_cast %35 : index to i64
      %37 = arith.maximumf %in, %out : f32
      %38 = arith.cmpf ogt, %in, %out : f32
      %39 = arith.select %38, %36, %out_19 : i64
      linalg.yield %37, %39 : f32, i64
    } -> (tensor<2x4x1x64xf32>, tensor<2x4x1x64xi64>)
    %expanded_11 = tensor.expand_shape %17#0 [[0], [1], [2], [3, 4]] output_shape [2, 4, 1, 64, 1] : tensor<2x4x1x64xf32> into tensor<2x4x1x64x1xf32>
    %18 = tensor.empty() : tensor<2x4x1x64x64xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded_11 : tensor<2x4x1x64x64xf32>, tensor<2x4x1x64x1xf32>) outs(%18 : tensor<2x4x1x64x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %35 = arith.subf %in, %in_19 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x1x64x64xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x4x1x64x64xf32>) outs(%18 : tensor<2x4x1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = math.exp %in : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x1x64x64xf32>
    %21 = tensor.empty() : tensor<2x4x1x64x1xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<2x4x1x64x1xf32>) -> tensor<2x4x1x64x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<2x4x1x64x64xf32>) outs(%22 : tensor<2x4x1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %out : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x1x64x1xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<2x4x1x64x64xf32>, tensor<2x4x1x64x1xf32>) outs(%18 : tensor<2x4x1x64x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %35 = arith.divf %in, %in_19 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x1x64x64xf32>
    %collapsed_12 = tensor.collapse_shape %24 [[0, 1], [2, 3], [4]] : tensor<2x4x1x64x64xf32> into tensor<8x64x64xf32>
    %collapsed_13 = tensor.collapse_shape %extracted_slice_4 [[0, 1, 2], [3, 4], [5]] : tensor<1x2x4x1x64x16xf32> into tensor<8x64x16xf32>
    %25 = tensor.empty() : tensor<8x64x16xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<8x64x16xf32>) -> tensor<8x64x16xf32>
    %27 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<8x64x64xf32>, tensor<8x64x16xf32>) outs(%26 : tensor<8x64x16xf32>) -> tensor<8x64x16xf32>
    %expanded_14 = tensor.expand_shape %27 [[0, 1], [2, 3], [4]] output_shape [2, 4, 1, 64, 16] : tensor<8x64x16xf32> into tensor<2x4x1x64x16xf32>
    %28 = tensor.empty() : tensor<2x64x1x4x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x4x1x64x16xf32>) outs(%28 : tensor<2x64x1x4x16xf32>) permutation = [0, 3, 2, 1, 4] 
    %collapsed_16 = tensor.collapse_shape %transposed_15 [[0, 1], [2, 3, 4]] : tensor<2x64x1x4x16xf32> into tensor<128x64xf32>
    %29 = tensor.empty() : tensor<64x64xf32>
    %transposed_17 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%29 : tensor<64x64xf32>) permutation = [1, 0] 
    %30 = tensor.empty() : tensor<128x64xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<128x64xf32>) -> tensor<128x64xf32>
    %32 = linalg.matmul ins(%collapsed_16, %transposed_17 : tensor<128x64xf32>, tensor<64x64xf32>) outs(%31 : tensor<128x64xf32>) -> tensor<128x64xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<64xf32>) outs(%30 : tensor<128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<128x64xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%32, %33 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%30 : tensor<128x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %35 = arith.addf %in, %in_19 : f32
      linalg.yield %35 : f32
    } -> tensor<128x64xf32>
    %expanded_18 = tensor.expand_shape %34 [[0, 1], [2]] output_shape [2, 64, 64] : tensor<128x64xf32> into tensor<2x64x64xf32>
    return %expanded_18 : tensor<2x64x64xf32>
  }
}

