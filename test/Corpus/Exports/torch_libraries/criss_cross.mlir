#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @criss_cross(%arg0: tensor<2x16x6x8xf32>, %arg1: tensor<2x16x6x8xf32>, %arg2: tensor<2x16x6x8xf32>) -> tensor<2x16x6x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %expanded = tensor.expand_shape %arg2 [[0], [1], [2], [3, 4]] output_shape [2, 16, 6, 8, 1] : tensor<2x16x6x8xf32> into tensor<2x16x6x8x1xf32>
    %0 = tensor.empty() : tensor<2x6x8x16x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x16x6x8x1xf32>) outs(%0 : tensor<2x6x8x16x1xf32>) permutation = [0, 2, 3, 1, 4] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3, 4]] : tensor<2x6x8x16x1xf32> into tensor<12x8x16xf32>
    %1 = tensor.empty() : tensor<2x6x16x8x1xf32>
    %transposed_1 = linalg.transpose ins(%expanded : tensor<2x16x6x8x1xf32>) outs(%1 : tensor<2x6x16x8x1xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_2 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3, 4]] : tensor<2x6x16x8x1xf32> into tensor<12x16x8xf32>
    %2 = tensor.empty() : tensor<12x8x8xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<12x8x8xf32>) -> tensor<12x8x8xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<12x8x16xf32>, tensor<12x16x8xf32>) outs(%3 : tensor<12x8x8xf32>) -> tensor<12x8x8xf32>
    %expanded_3 = tensor.expand_shape %4 [[0, 1], [2], [3, 4]] output_shape [2, 6, 8, 1, 8] : tensor<12x8x8xf32> into tensor<2x6x8x1x8xf32>
    %5 = tensor.empty() : tensor<2x6x8x8x1xf32>
    %transposed_4 = linalg.transpose ins(%expanded_3 : tensor<2x6x8x1x8xf32>) outs(%5 : tensor<2x6x8x8x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_5 = tensor.collapse_shape %transposed_4 [[0], [1], [2], [3, 4]] : tensor<2x6x8x8x1xf32> into tensor<2x6x8x8xf32>
    %6 = tensor.empty() : tensor<2x8x6x16x1xf32>
    %transposed_6 = linalg.transpose ins(%expanded : tensor<2x16x6x8x1xf32>) outs(%6 : tensor<2x8x6x16x1xf32>) permutation = [0, 3, 2, 1, 4] 
    %collapsed_7 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3, 4]] : tensor<2x8x6x16x1xf32> into tensor<16x6x16xf32>
    %7 = tensor.empty() : tensor<2x8x16x6x1xf32>
    %transposed_8 = linalg.transpose ins(%expanded : tensor<2x16x6x8x1xf32>) outs(%7 : tensor<2x8x16x6x1xf32>) permutation = [0, 3, 1, 2, 4] 
    %collapsed_9 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3, 4]] : tensor<2x8x16x6x1xf32> into tensor<16x16x6xf32>
    %8 = tensor.empty() : tensor<16x6x6xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<16x6x6xf32>) -> tensor<16x6x6xf32>
    %10 = linalg.batch_matmul ins(%collapsed_7, %collapsed_9 : tensor<16x6x16xf32>, tensor<16x16x6xf32>) outs(%9 : tensor<16x6x6xf32>) -> tensor<16x6x6xf32>
    %expanded_10 = tensor.expand_shape %10 [[0, 1], [2], [3, 4]] output_shape [2, 8, 6, 1, 6] : tensor<16x6x6xf32> into tensor<2x8x6x1x6xf32>
    %11 = tensor.empty() : tensor<2x6x8x6x1xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<2x8x6x1x6xf32>) outs(%11 : tensor<2x6x8x6x1xf32>) permutation = [0, 2, 1, 4, 3] 
    %collapsed_12 = tensor.collapse_shape %transposed_11 [[0], [1], [2], [3, 4]] : tensor<2x6x8x6x1xf32> into tensor<2x6x8x6xf32>
    %concat = tensor.concat dim(3) %collapsed_5, %collapsed_12 : (tensor<2x6x8x8xf32>, tensor<2x6x8x6xf32>) -> tensor<2x6x8x14xf32>
    %12 = tensor.empty() : tensor<2x6x8xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<2x6x8xi64>) -> tensor<2x6x8xi64>
    %14 = tensor.empty() : tensor<2x6x8xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
    %16:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat : tensor<2x6x8x14xf32>) outs(%15, %13 : tensor<2x6x8xf32>, tensor<2x6x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %34 = linalg.index 3 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = arith.maximumf %in, %out : f32
      %37 = arith.cmpf ogt, %in, %out : f32
      %38 = arith.select %37, %35, %out_27 : i64
      linalg.yield %36, %38 : f32, i64
    } -> (tensor<2x6x8xf32>, tensor<2x6x8xi64>)
    %expanded_13 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [2, 6, 8, 1] : tensor<2x6x8xf32> into tensor<2x6x8x1xf32>
    %17 = tensor.empty() : tensor<2x6x8x14xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %expanded_13 : tensor<2x6x8x14xf32>, tensor<2x6x8x1xf32>) outs(%17 : tensor<2x6x8x14xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %34 = arith.subf %in, %in_27 : f32
      linalg.yield %34 : f32
    } -> tensor<2x6x8x14xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x6x8x14xf32>) outs(%17 : tensor<2x6x8x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x6x8x14xf32>
    %20 = tensor.empty() : tensor<2x6x8x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x6x8x1xf32>) -> tensor<2x6x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x6x8x14xf32>) outs(%21 : tensor<2x6x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %out : f32
      linalg.yield %34 : f32
    } -> tensor<2x6x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<2x6x8x14xf32>, tensor<2x6x8x1xf32>) outs(%17 : tensor<2x6x8x14xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %34 = arith.divf %in, %in_27 : f32
      linalg.yield %34 : f32
    } -> tensor<2x6x8x14xf32>
    %extracted_slice = tensor.extract_slice %23[0, 0, 0, 0] [2, 6, 8, 8] [1, 1, 1, 1] : tensor<2x6x8x14xf32> to tensor<2x6x8x8xf32>
    %expanded_14 = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [2, 6, 8, 8, 1] : tensor<2x6x8x8xf32> into tensor<2x6x8x8x1xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x6x8x8x1xf32>) outs(%5 : tensor<2x6x8x8x1xf32>) permutation = [0, 1, 3, 2, 4] 
    %collapsed_16 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3, 4]] : tensor<2x6x8x8x1xf32> into tensor<12x8x8xf32>
    %24 = tensor.empty() : tensor<12x16x8xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<12x16x8xf32>) -> tensor<12x16x8xf32>
    %26 = linalg.batch_matmul ins(%collapsed_2, %collapsed_16 : tensor<12x16x8xf32>, tensor<12x8x8xf32>) outs(%25 : tensor<12x16x8xf32>) -> tensor<12x16x8xf32>
    %expanded_17 = tensor.expand_shape %26 [[0, 1], [2], [3, 4]] output_shape [2, 6, 16, 1, 8] : tensor<12x16x8xf32> into tensor<2x6x16x1x8xf32>
    %27 = tensor.empty() : tensor<2x16x6x8x1xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x6x16x1x8xf32>) outs(%27 : tensor<2x16x6x8x1xf32>) permutation = [0, 2, 1, 4, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0], [1], [2], [3, 4]] : tensor<2x16x6x8x1xf32> into tensor<2x16x6x8xf32>
    %extracted_slice_20 = tensor.extract_slice %23[0, 0, 0, 8] [2, 6, 8, 6] [1, 1, 1, 1] : tensor<2x6x8x14xf32> to tensor<2x6x8x6xf32>
    %expanded_21 = tensor.expand_shape %extracted_slice_20 [[0], [1], [2], [3, 4]] output_shape [2, 6, 8, 6, 1] : tensor<2x6x8x6xf32> into tensor<2x6x8x6x1xf32>
    %28 = tensor.empty() : tensor<2x8x6x6x1xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x6x8x6x1xf32>) outs(%28 : tensor<2x8x6x6x1xf32>) permutation = [0, 2, 3, 1, 4] 
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3, 4]] : tensor<2x8x6x6x1xf32> into tensor<16x6x6xf32>
    %29 = tensor.empty() : tensor<16x16x6xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<16x16x6xf32>) -> tensor<16x16x6xf32>
    %31 = linalg.batch_matmul ins(%collapsed_9, %collapsed_23 : tensor<16x16x6xf32>, tensor<16x6x6xf32>) outs(%30 : tensor<16x16x6xf32>) -> tensor<16x16x6xf32>
    %expanded_24 = tensor.expand_shape %31 [[0, 1], [2], [3, 4]] output_shape [2, 8, 16, 1, 6] : tensor<16x16x6xf32> into tensor<2x8x16x1x6xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x8x16x1x6xf32>) outs(%27 : tensor<2x16x6x8x1xf32>) permutation = [0, 2, 4, 1, 3] 
    %collapsed_26 = tensor.collapse_shape %transposed_25 [[0], [1], [2], [3, 4]] : tensor<2x16x6x8x1xf32> into tensor<2x16x6x8xf32>
    %32 = tensor.empty() : tensor<2x16x6x8xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_19, %collapsed_26 : tensor<2x16x6x8xf32>, tensor<2x16x6x8xf32>) outs(%32 : tensor<2x16x6x8xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %34 = arith.addf %in, %in_27 : f32
      linalg.yield %34 : f32
    } -> tensor<2x16x6x8xf32>
    return %33 : tensor<2x16x6x8xf32>
  }
}

