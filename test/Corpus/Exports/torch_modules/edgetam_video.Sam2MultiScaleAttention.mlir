#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @edgetam_video.Sam2MultiScaleAttention(%arg0: tensor<2x8x8x96xf32>, %arg1: tensor<288x96xf32>, %arg2: tensor<288xf32>, %arg3: tensor<96x96xf32>, %arg4: tensor<96xf32>) -> tensor<2x8x8x96xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.10206207261596575 : f64
    %collapsed = tensor.collapse_shape %arg0 [[0, 1, 2], [3]] : tensor<2x8x8x96xf32> into tensor<128x96xf32>
    %0 = tensor.empty() : tensor<96x288xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<288x96xf32>) outs(%0 : tensor<96x288xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<128x288xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<128x288xf32>) -> tensor<128x288xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<128x96xf32>, tensor<96x288xf32>) outs(%2 : tensor<128x288xf32>) -> tensor<128x288xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<288xf32>) outs(%1 : tensor<128x288xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<128x288xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<128x288xf32>, tensor<128x288xf32>) outs(%1 : tensor<128x288xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %34 = arith.addf %in, %in_21 : f32
      linalg.yield %34 : f32
    } -> tensor<128x288xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3, 4]] output_shape [2, 64, 3, 1, 96] : tensor<128x288xf32> into tensor<2x64x3x1x96xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 64, 1, 1, 96] [1, 1, 1, 1, 1] : tensor<2x64x3x1x96xf32> to tensor<2x64x1x1x96xf32>
    %extracted_slice_2 = tensor.extract_slice %expanded[0, 0, 1, 0, 0] [2, 64, 1, 1, 96] [1, 1, 1, 1, 1] : tensor<2x64x3x1x96xf32> to tensor<2x64x1x1x96xf32>
    %extracted_slice_3 = tensor.extract_slice %expanded[0, 0, 2, 0, 0] [2, 64, 1, 1, 96] [1, 1, 1, 1, 1] : tensor<2x64x3x1x96xf32> to tensor<2x64x1x1x96xf32>
    %collapsed_4 = tensor.collapse_shape %extracted_slice [[0], [1, 2], [3], [4]] : tensor<2x64x1x1x96xf32> into tensor<2x64x1x96xf32>
    %collapsed_5 = tensor.collapse_shape %extracted_slice_2 [[0], [1, 2], [3], [4]] : tensor<2x64x1x1x96xf32> into tensor<2x64x1x96xf32>
    %collapsed_6 = tensor.collapse_shape %extracted_slice_3 [[0], [1, 2], [3], [4]] : tensor<2x64x1x1x96xf32> into tensor<2x64x1x96xf32>
    %6 = tensor.empty() : tensor<2x1x64x96xf32>
    %transposed_7 = linalg.transpose ins(%collapsed_4 : tensor<2x64x1x96xf32>) outs(%6 : tensor<2x1x64x96xf32>) permutation = [0, 2, 1, 3] 
    %transposed_8 = linalg.transpose ins(%collapsed_6 : tensor<2x64x1x96xf32>) outs(%6 : tensor<2x1x64x96xf32>) permutation = [0, 2, 1, 3] 
    %7 = tensor.empty() : tensor<2x1x96x64xf32>
    %transposed_9 = linalg.transpose ins(%collapsed_5 : tensor<2x64x1x96xf32>) outs(%7 : tensor<2x1x96x64xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_10 = tensor.collapse_shape %transposed_7 [[0], [1, 2], [3]] : tensor<2x1x64x96xf32> into tensor<2x64x96xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_9 [[0], [1, 2], [3]] : tensor<2x1x96x64xf32> into tensor<2x96x64xf32>
    %8 = tensor.empty() : tensor<2x64x64xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %10 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<2x64x96xf32>, tensor<2x96x64xf32>) outs(%9 : tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %expanded_12 = tensor.expand_shape %10 [[0], [1, 2], [3]] output_shape [2, 1, 64, 64] : tensor<2x64x64xf32> into tensor<2x1x64x64xf32>
    %11 = tensor.empty() : tensor<2x1x64x64xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x1x64x64xf32>) outs(%11 : tensor<2x1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.truncf %cst_1 : f64 to f32
      %35 = arith.mulf %in, %34 : f32
      linalg.yield %35 : f32
    } -> tensor<2x1x64x64xf32>
    %13 = tensor.empty() : tensor<2x1x64xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<2x1x64xi64>) -> tensor<2x1x64xi64>
    %15 = tensor.empty() : tensor<2x1x64xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x1x64xf32>) -> tensor<2x1x64xf32>
    %17:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x1x64x64xf32>) outs(%16, %14 : tensor<2x1x64xf32>, tensor<2x1x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %34 = linalg.index 3 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = arith.maximumf %in, %out : f32
      %37 = arith.cmpf ogt, %in, %out : f32
      %38 = arith.select %37, %35, %out_21 : i64
      linalg.yield %36, %38 : f32, i64
    } -> (tensor<2x1x64xf32>, tensor<2x1x64xi64>)
    %expanded_13 = tensor.expand_shape %17#0 [[0], [1], [2, 3]] output_shape [2, 1, 64, 1] : tensor<2x1x64xf32> into tensor<2x1x64x1xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_13 : tensor<2x1x64x64xf32>, tensor<2x1x64x1xf32>) outs(%11 : tensor<2x1x64x64xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %34 = arith.subf %in, %in_21 : f32
      linalg.yield %34 : f32
    } -> tensor<2x1x64x64xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x1x64x64xf32>) outs(%11 : tensor<2x1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x1x64x64xf32>
    %20 = tensor.empty() : tensor<2x1x64x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x1x64x1xf32>) -> tensor<2x1x64x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x1x64x64xf32>) outs(%21 : tensor<2x1x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %out : f32
      linalg.yield %34 : f32
    } -> tensor<2x1x64x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<2x1x64x64xf32>, tensor<2x1x64x1xf32>) outs(%11 : tensor<2x1x64x64xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %34 = arith.divf %in, %in_21 : f32
      linalg.yield %34 : f32
    } -> tensor<2x1x64x64xf32>
    %collapsed_14 = tensor.collapse_shape %23 [[0], [1, 2], [3]] : tensor<2x1x64x64xf32> into tensor<2x64x64xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_8 [[0], [1, 2], [3]] : tensor<2x1x64x96xf32> into tensor<2x64x96xf32>
    %24 = tensor.empty() : tensor<2x64x96xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x64x96xf32>) -> tensor<2x64x96xf32>
    %26 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<2x64x64xf32>, tensor<2x64x96xf32>) outs(%25 : tensor<2x64x96xf32>) -> tensor<2x64x96xf32>
    %expanded_16 = tensor.expand_shape %26 [[0], [1, 2], [3]] output_shape [2, 1, 64, 96] : tensor<2x64x96xf32> into tensor<2x1x64x96xf32>
    %27 = tensor.empty() : tensor<2x64x1x96xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x1x64x96xf32>) outs(%27 : tensor<2x64x1x96xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0, 1], [2, 3]] : tensor<2x64x1x96xf32> into tensor<128x96xf32>
    %28 = tensor.empty() : tensor<96x96xf32>
    %transposed_19 = linalg.transpose ins(%arg3 : tensor<96x96xf32>) outs(%28 : tensor<96x96xf32>) permutation = [1, 0] 
    %29 = tensor.empty() : tensor<128x96xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<128x96xf32>) -> tensor<128x96xf32>
    %31 = linalg.matmul ins(%collapsed_18, %transposed_19 : tensor<128x96xf32>, tensor<96x96xf32>) outs(%30 : tensor<128x96xf32>) -> tensor<128x96xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<96xf32>) outs(%29 : tensor<128x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<128x96xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%31, %32 : tensor<128x96xf32>, tensor<128x96xf32>) outs(%29 : tensor<128x96xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %34 = arith.addf %in, %in_21 : f32
      linalg.yield %34 : f32
    } -> tensor<128x96xf32>
    %expanded_20 = tensor.expand_shape %33 [[0, 1, 2], [3]] output_shape [2, 8, 8, 96] : tensor<128x96xf32> into tensor<2x8x8x96xf32>
    return %expanded_20 : tensor<2x8x8x96xf32>
  }
}

