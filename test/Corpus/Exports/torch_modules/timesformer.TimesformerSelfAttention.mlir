#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @timesformer.TimesformerSelfAttention(%arg0: tensor<4x17x64xf32>, %arg1: tensor<192x64xf32>, %arg2: tensor<192xf32>) -> tensor<4x17x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<4x17x64xf32> into tensor<68x64xf32>
    %0 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<192x64xf32>) outs(%0 : tensor<64x192xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<68x192xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<68x192xf32>) -> tensor<68x192xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<68x64xf32>, tensor<64x192xf32>) outs(%2 : tensor<68x192xf32>) -> tensor<68x192xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<192xf32>) outs(%1 : tensor<68x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<68x192xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<68x192xf32>, tensor<68x192xf32>) outs(%1 : tensor<68x192xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %28 = arith.addf %in, %in_16 : f32
      linalg.yield %28 : f32
    } -> tensor<68x192xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3, 4]] output_shape [4, 17, 3, 4, 16] : tensor<68x192xf32> into tensor<4x17x3x4x16xf32>
    %6 = tensor.empty() : tensor<3x4x4x17x16xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<4x17x3x4x16xf32>) outs(%6 : tensor<3x4x4x17x16xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed_2[0, 0, 0, 0, 0] [1, 4, 4, 17, 16] [1, 1, 1, 1, 1] : tensor<3x4x4x17x16xf32> to tensor<1x4x4x17x16xf32>
    %extracted_slice_3 = tensor.extract_slice %transposed_2[1, 0, 0, 0, 0] [1, 4, 4, 17, 16] [1, 1, 1, 1, 1] : tensor<3x4x4x17x16xf32> to tensor<1x4x4x17x16xf32>
    %collapsed_4 = tensor.collapse_shape %extracted_slice_3 [[0, 1], [2], [3], [4]] : tensor<1x4x4x17x16xf32> into tensor<4x4x17x16xf32>
    %extracted_slice_5 = tensor.extract_slice %transposed_2[2, 0, 0, 0, 0] [1, 4, 4, 17, 16] [1, 1, 1, 1, 1] : tensor<3x4x4x17x16xf32> to tensor<1x4x4x17x16xf32>
    %7 = tensor.empty() : tensor<4x4x16x17xf32>
    %transposed_6 = linalg.transpose ins(%collapsed_4 : tensor<4x4x17x16xf32>) outs(%7 : tensor<4x4x16x17xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_7 = tensor.collapse_shape %extracted_slice [[0, 1, 2], [3], [4]] : tensor<1x4x4x17x16xf32> into tensor<16x17x16xf32>
    %collapsed_8 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<4x4x16x17xf32> into tensor<16x16x17xf32>
    %8 = tensor.empty() : tensor<16x17x17xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<16x17x17xf32>) -> tensor<16x17x17xf32>
    %10 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<16x17x16xf32>, tensor<16x16x17xf32>) outs(%9 : tensor<16x17x17xf32>) -> tensor<16x17x17xf32>
    %expanded_9 = tensor.expand_shape %10 [[0, 1], [2], [3]] output_shape [4, 4, 17, 17] : tensor<16x17x17xf32> into tensor<4x4x17x17xf32>
    %11 = tensor.empty() : tensor<4x4x17x17xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<4x4x17x17xf32>) outs(%11 : tensor<4x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.mulf %in, %cst_1 : f32
      linalg.yield %28 : f32
    } -> tensor<4x4x17x17xf32>
    %13 = tensor.empty() : tensor<4x4x17xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<4x4x17xi64>) -> tensor<4x4x17xi64>
    %15 = tensor.empty() : tensor<4x4x17xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<4x4x17xf32>) -> tensor<4x4x17xf32>
    %17:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<4x4x17x17xf32>) outs(%16, %14 : tensor<4x4x17xf32>, tensor<4x4x17xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_16 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<4x4x17xf32>, tensor<4x4x17xi64>)
    %expanded_10 = tensor.expand_shape %17#0 [[0], [1], [2, 3]] output_shape [4, 4, 17, 1] : tensor<4x4x17xf32> into tensor<4x4x17x1xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_10 : tensor<4x4x17x17xf32>, tensor<4x4x17x1xf32>) outs(%11 : tensor<4x4x17x17xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %28 = arith.subf %in, %in_16 : f32
      linalg.yield %28 : f32
    } -> tensor<4x4x17x17xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<4x4x17x17xf32>) outs(%11 : tensor<4x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<4x4x17x17xf32>
    %20 = tensor.empty() : tensor<4x4x17x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<4x4x17x1xf32>) -> tensor<4x4x17x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<4x4x17x17xf32>) outs(%21 : tensor<4x4x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<4x4x17x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<4x4x17x17xf32>, tensor<4x4x17x1xf32>) outs(%11 : tensor<4x4x17x17xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %28 = arith.divf %in, %in_16 : f32
      linalg.yield %28 : f32
    } -> tensor<4x4x17x17xf32>
    %collapsed_11 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<4x4x17x17xf32> into tensor<16x17x17xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice_5 [[0, 1, 2], [3], [4]] : tensor<1x4x4x17x16xf32> into tensor<16x17x16xf32>
    %24 = tensor.empty() : tensor<16x17x16xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<16x17x16xf32>) -> tensor<16x17x16xf32>
    %26 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<16x17x17xf32>, tensor<16x17x16xf32>) outs(%25 : tensor<16x17x16xf32>) -> tensor<16x17x16xf32>
    %expanded_13 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [4, 4, 17, 16] : tensor<16x17x16xf32> into tensor<4x4x17x16xf32>
    %27 = tensor.empty() : tensor<4x17x4x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<4x4x17x16xf32>) outs(%27 : tensor<4x17x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_15 = tensor.collapse_shape %transposed_14 [[0], [1], [2, 3]] : tensor<4x17x4x16xf32> into tensor<4x17x64xf32>
    return %collapsed_15 : tensor<4x17x64xf32>
  }
}

