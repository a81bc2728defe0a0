#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @einsum_projected(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<4x16x64xf32>) -> tensor<2x40x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %expanded = tensor.expand_shape %arg1 [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 16, 1] : tensor<2x4x40x16xf32> into tensor<2x4x40x16x1xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %0 = tensor.empty() : tensor<2x4x16x40x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x4x40x16x1xf32>) outs(%0 : tensor<2x4x16x40x1xf32>) permutation = [0, 1, 3, 2, 4] 
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3, 4]] : tensor<2x4x16x40x1xf32> into tensor<8x16x40xf32>
    %1 = tensor.empty() : tensor<8x40x40xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%2 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_3 = tensor.expand_shape %3 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 40] : tensor<8x40x40xf32> into tensor<2x4x40x1x40xf32>
    %4 = tensor.empty() : tensor<2x4x40x40x1xf32>
    %transposed_4 = linalg.transpose ins(%expanded_3 : tensor<2x4x40x1x40xf32>) outs(%4 : tensor<2x4x40x40x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_5 = tensor.collapse_shape %transposed_4 [[0], [1], [2], [3, 4]] : tensor<2x4x40x40x1xf32> into tensor<2x4x40x40xf32>
    %5 = tensor.empty() : tensor<2x4x40x40xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_5 : tensor<2x4x40x40xf32>) outs(%5 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.divf %in, %cst_1 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x40x40xf32>
    %7 = tensor.empty() : tensor<2x4x40xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %9 = tensor.empty() : tensor<2x4x40xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x40x40xf32>) outs(%10, %8 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_23 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_6 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_6 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%5 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %28 = arith.subf %in, %in_23 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x40x40xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x4x40x40xf32>) outs(%5 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x40x40xf32>
    %14 = tensor.empty() : tensor<2x4x40x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x40x40xf32>) outs(%15 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%5 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %28 = arith.divf %in, %in_23 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x40x40xf32>
    %expanded_7 = tensor.expand_shape %arg2 [[0], [1], [2], [3, 4, 5]] output_shape [2, 4, 40, 16, 1, 1] : tensor<2x4x40x16xf32> into tensor<2x4x40x16x1x1xf32>
    %expanded_8 = tensor.expand_shape %arg3 [[0], [1], [2, 3, 4, 5]] output_shape [4, 16, 64, 1, 1, 1] : tensor<4x16x64xf32> into tensor<4x16x64x1x1x1xf32>
    %collapsed_9 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %18 = tensor.empty() : tensor<2x4x40x1x16x1xf32>
    %transposed_10 = linalg.transpose ins(%expanded_7 : tensor<2x4x40x16x1x1xf32>) outs(%18 : tensor<2x4x40x1x16x1xf32>) permutation = [0, 1, 2, 5, 3, 4] 
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3, 4, 5]] : tensor<2x4x40x1x16x1xf32> into tensor<8x40x16xf32>
    %19 = tensor.empty() : tensor<8x40x16xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %21 = linalg.batch_matmul ins(%collapsed_9, %collapsed_11 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%20 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_12 = tensor.expand_shape %21 [[0, 1], [2], [3, 4, 5]] output_shape [2, 4, 40, 1, 1, 16] : tensor<8x40x16xf32> into tensor<2x4x40x1x1x16xf32>
    %22 = tensor.empty() : tensor<2x40x16x4x1x1xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x4x40x1x1x16xf32>) outs(%22 : tensor<2x40x16x4x1x1xf32>) permutation = [0, 2, 5, 1, 4, 3] 
    %collapsed_14 = tensor.collapse_shape %transposed_13 [[0, 1], [2, 3, 4, 5]] : tensor<2x40x16x4x1x1xf32> into tensor<80x64xf32>
    %expanded_15 = tensor.expand_shape %collapsed_14 [[0, 1], [2]] output_shape [1, 80, 64] : tensor<80x64xf32> into tensor<1x80x64xf32>
    %23 = tensor.empty() : tensor<16x4x64x1x1x1xf32>
    %transposed_16 = linalg.transpose ins(%expanded_8 : tensor<4x16x64x1x1x1xf32>) outs(%23 : tensor<16x4x64x1x1x1xf32>) permutation = [1, 0, 2, 5, 3, 4] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0, 1], [2, 3, 4, 5]] : tensor<16x4x64x1x1x1xf32> into tensor<64x64xf32>
    %expanded_18 = tensor.expand_shape %collapsed_17 [[0, 1], [2]] output_shape [1, 64, 64] : tensor<64x64xf32> into tensor<1x64x64xf32>
    %24 = tensor.empty() : tensor<1x80x64xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<1x80x64xf32>) -> tensor<1x80x64xf32>
    %26 = linalg.batch_matmul ins(%expanded_15, %expanded_18 : tensor<1x80x64xf32>, tensor<1x64x64xf32>) outs(%25 : tensor<1x80x64xf32>) -> tensor<1x80x64xf32>
    %collapsed_19 = tensor.collapse_shape %26 [[0, 1], [2]] : tensor<1x80x64xf32> into tensor<80x64xf32>
    %expanded_20 = tensor.expand_shape %collapsed_19 [[0, 1], [2, 3, 4, 5]] output_shape [2, 40, 1, 1, 64, 1] : tensor<80x64xf32> into tensor<2x40x1x1x64x1xf32>
    %27 = tensor.empty() : tensor<2x40x64x1x1x1xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x40x1x1x64x1xf32>) outs(%27 : tensor<2x40x64x1x1x1xf32>) permutation = [0, 1, 4, 2, 3, 5] 
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0], [1], [2, 3, 4, 5]] : tensor<2x40x64x1x1x1xf32> into tensor<2x40x64xf32>
    return %collapsed_22 : tensor<2x40x64xf32>
  }
}

