#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
module {
  func.func @gqa_einsum(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x2x16xf32>, %arg2: tensor<2x40x2x16xf32>) -> tensor<2x40x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4, 5]] output_shape [2, 40, 2, 2, 16, 1] : tensor<2x40x4x16xf32> into tensor<2x40x2x2x16x1xf32>
    %expanded_2 = tensor.expand_shape %arg1 [[0], [1], [2], [3, 4, 5]] output_shape [2, 40, 2, 16, 1, 1] : tensor<2x40x2x16xf32> into tensor<2x40x2x16x1x1xf32>
    %0 = tensor.empty() : tensor<2x2x2x40x16x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x40x2x2x16x1xf32>) outs(%0 : tensor<2x2x2x40x16x1xf32>) permutation = [0, 2, 3, 1, 4, 5] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2, 3], [4, 5]] : tensor<2x2x2x40x16x1xf32> into tensor<4x80x16xf32>
    %1 = tensor.empty() : tensor<2x2x16x40x1x1xf32>
    %transposed_3 = linalg.transpose ins(%expanded_2 : tensor<2x40x2x16x1x1xf32>) outs(%1 : tensor<2x2x16x40x1x1xf32>) permutation = [0, 2, 3, 1, 4, 5] 
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3, 4, 5]] : tensor<2x2x16x40x1x1xf32> into tensor<4x16x40xf32>
    %2 = tensor.empty() : tensor<4x80x40xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<4x80x40xf32>) -> tensor<4x80x40xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<4x80x16xf32>, tensor<4x16x40xf32>) outs(%3 : tensor<4x80x40xf32>) -> tensor<4x80x40xf32>
    %expanded_5 = tensor.expand_shape %4 [[0, 1], [2, 3], [4, 5]] output_shape [2, 2, 2, 40, 1, 40] : tensor<4x80x40xf32> into tensor<2x2x2x40x1x40xf32>
    %5 = tensor.empty() : tensor<2x2x2x40x40x1xf32>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<2x2x2x40x1x40xf32>) outs(%5 : tensor<2x2x2x40x40x1xf32>) permutation = [0, 1, 2, 3, 5, 4] 
    %collapsed_7 = tensor.collapse_shape %transposed_6 [[0], [1], [2], [3], [4, 5]] : tensor<2x2x2x40x40x1xf32> into tensor<2x2x2x40x40xf32>
    %6 = tensor.empty() : tensor<2x2x2x40x40xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_7 : tensor<2x2x2x40x40xf32>) outs(%6 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.divf %in, %cst_1 : f32
      linalg.yield %25 : f32
    } -> tensor<2x2x2x40x40xf32>
    %8 = tensor.empty() : tensor<2x2x2x40xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2x2x2x40xi64>) -> tensor<2x2x2x40xi64>
    %10 = tensor.empty() : tensor<2x2x2x40xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %12:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x2x2x40x40xf32>) outs(%11, %9 : tensor<2x2x2x40xf32>, tensor<2x2x2x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %25 = linalg.index 4 : index
      %26 = arith.index_cast %25 : index to i64
      %27 = arith.maximumf %in, %out : f32
      %28 = arith.cmpf ogt, %in, %out : f32
      %29 = arith.select %28, %26, %out_18 : i64
      linalg.yield %27, %29 : f32, i64
    } -> (tensor<2x2x2x40xf32>, tensor<2x2x2x40xi64>)
    %expanded_8 = tensor.expand_shape %12#0 [[0], [1], [2], [3, 4]] output_shape [2, 2, 2, 40, 1] : tensor<2x2x2x40xf32> into tensor<2x2x2x40x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_8 : tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x1xf32>) outs(%6 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %25 = arith.subf %in, %in_18 : f32
      linalg.yield %25 : f32
    } -> tensor<2x2x2x40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x2x2x40x40xf32>) outs(%6 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = math.exp %in : f32
      linalg.yield %25 : f32
    } -> tensor<2x2x2x40x40xf32>
    %15 = tensor.empty() : tensor<2x2x2x40x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x2x2x40x1xf32>) -> tensor<2x2x2x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x2x2x40x40xf32>) outs(%16 : tensor<2x2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.addf %in, %out : f32
      linalg.yield %25 : f32
    } -> tensor<2x2x2x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x1xf32>) outs(%6 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %25 = arith.divf %in, %in_18 : f32
      linalg.yield %25 : f32
    } -> tensor<2x2x2x40x40xf32>
    %expanded_9 = tensor.expand_shape %18 [[0], [1], [2], [3], [4, 5]] output_shape [2, 2, 2, 40, 40, 1] : tensor<2x2x2x40x40xf32> into tensor<2x2x2x40x40x1xf32>
    %expanded_10 = tensor.expand_shape %arg2 [[0], [1], [2], [3, 4, 5]] output_shape [2, 40, 2, 16, 1, 1] : tensor<2x40x2x16xf32> into tensor<2x40x2x16x1x1xf32>
    %19 = tensor.empty() : tensor<2x2x40x2x40x1xf32>
    %transposed_11 = linalg.transpose ins(%expanded_9 : tensor<2x2x2x40x40x1xf32>) outs(%19 : tensor<2x2x40x2x40x1xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_12 = tensor.collapse_shape %transposed_11 [[0, 1], [2, 3], [4, 5]] : tensor<2x2x40x2x40x1xf32> into tensor<4x80x40xf32>
    %20 = tensor.empty() : tensor<2x2x40x16x1x1xf32>
    %transposed_13 = linalg.transpose ins(%expanded_10 : tensor<2x40x2x16x1x1xf32>) outs(%20 : tensor<2x2x40x16x1x1xf32>) permutation = [0, 2, 1, 3, 4, 5] 
    %collapsed_14 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3, 4, 5]] : tensor<2x2x40x16x1x1xf32> into tensor<4x40x16xf32>
    %21 = tensor.empty() : tensor<4x80x16xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<4x80x16xf32>) -> tensor<4x80x16xf32>
    %23 = linalg.batch_matmul ins(%collapsed_12, %collapsed_14 : tensor<4x80x40xf32>, tensor<4x40x16xf32>) outs(%22 : tensor<4x80x16xf32>) -> tensor<4x80x16xf32>
    %expanded_15 = tensor.expand_shape %23 [[0, 1], [2, 3], [4, 5]] output_shape [2, 2, 40, 2, 1, 16] : tensor<4x80x16xf32> into tensor<2x2x40x2x1x16xf32>
    %24 = tensor.empty() : tensor<2x40x2x2x16x1xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x2x40x2x1x16xf32>) outs(%24 : tensor<2x40x2x2x16x1xf32>) permutation = [0, 2, 1, 3, 5, 4] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0], [1], [2, 3, 4, 5]] : tensor<2x40x2x2x16x1xf32> into tensor<2x40x64xf32>
    return %collapsed_17 : tensor<2x40x64xf32>
  }
}

