#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @einsum_all(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64x4x16xf32>, %arg2: tensor<64x4x16xf32>, %arg3: tensor<64x4x16xf32>, %arg4: tensor<4x16x64xf32>) -> tensor<2x40x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %expanded = tensor.expand_shape %collapsed [[0, 1], [2]] output_shape [1, 80, 64] : tensor<80x64xf32> into tensor<1x80x64xf32>
    %collapsed_2 = tensor.collapse_shape %arg1 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %expanded_3 = tensor.expand_shape %collapsed_2 [[0, 1], [2]] output_shape [1, 64, 64] : tensor<64x64xf32> into tensor<1x64x64xf32>
    %0 = tensor.empty() : tensor<1x80x64xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x80x64xf32>) -> tensor<1x80x64xf32>
    %2 = linalg.batch_matmul ins(%expanded, %expanded_3 : tensor<1x80x64xf32>, tensor<1x64x64xf32>) outs(%1 : tensor<1x80x64xf32>) -> tensor<1x80x64xf32>
    %collapsed_4 = tensor.collapse_shape %2 [[0, 1], [2]] : tensor<1x80x64xf32> into tensor<80x64xf32>
    %expanded_5 = tensor.expand_shape %collapsed_4 [[0, 1], [2, 3, 4]] output_shape [2, 40, 1, 4, 16] : tensor<80x64xf32> into tensor<2x40x1x4x16xf32>
    %collapsed_6 = tensor.collapse_shape %arg2 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0, 1], [2]] output_shape [1, 64, 64] : tensor<64x64xf32> into tensor<1x64x64xf32>
    %3 = linalg.batch_matmul ins(%expanded, %expanded_7 : tensor<1x80x64xf32>, tensor<1x64x64xf32>) outs(%1 : tensor<1x80x64xf32>) -> tensor<1x80x64xf32>
    %collapsed_8 = tensor.collapse_shape %3 [[0, 1], [2]] : tensor<1x80x64xf32> into tensor<80x64xf32>
    %expanded_9 = tensor.expand_shape %collapsed_8 [[0, 1], [2, 3, 4]] output_shape [2, 40, 1, 4, 16] : tensor<80x64xf32> into tensor<2x40x1x4x16xf32>
    %collapsed_10 = tensor.collapse_shape %arg3 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %expanded_11 = tensor.expand_shape %collapsed_10 [[0, 1], [2]] output_shape [1, 64, 64] : tensor<64x64xf32> into tensor<1x64x64xf32>
    %4 = linalg.batch_matmul ins(%expanded, %expanded_11 : tensor<1x80x64xf32>, tensor<1x64x64xf32>) outs(%1 : tensor<1x80x64xf32>) -> tensor<1x80x64xf32>
    %collapsed_12 = tensor.collapse_shape %4 [[0, 1], [2]] : tensor<1x80x64xf32> into tensor<80x64xf32>
    %expanded_13 = tensor.expand_shape %collapsed_12 [[0, 1], [2, 3, 4]] output_shape [2, 40, 1, 4, 16] : tensor<80x64xf32> into tensor<2x40x1x4x16xf32>
    %5 = tensor.empty() : tensor<2x4x40x16x1xf32>
    %transposed = linalg.transpose ins(%expanded_5 : tensor<2x40x1x4x16xf32>) outs(%5 : tensor<2x4x40x16x1xf32>) permutation = [0, 3, 1, 4, 2] 
    %collapsed_14 = tensor.collapse_shape %transposed [[0, 1], [2], [3, 4]] : tensor<2x4x40x16x1xf32> into tensor<8x40x16xf32>
    %6 = tensor.empty() : tensor<2x4x16x40x1xf32>
    %transposed_15 = linalg.transpose ins(%expanded_9 : tensor<2x40x1x4x16xf32>) outs(%6 : tensor<2x4x16x40x1xf32>) permutation = [0, 3, 4, 1, 2] 
    %collapsed_16 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3, 4]] : tensor<2x4x16x40x1xf32> into tensor<8x16x40xf32>
    %7 = tensor.empty() : tensor<8x40x40xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %9 = linalg.batch_matmul ins(%collapsed_14, %collapsed_16 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%8 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_17 = tensor.expand_shape %9 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 40] : tensor<8x40x40xf32> into tensor<2x4x40x1x40xf32>
    %10 = tensor.empty() : tensor<2x4x40x40x1xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x4x40x1x40xf32>) outs(%10 : tensor<2x4x40x40x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0], [1], [2], [3, 4]] : tensor<2x4x40x40x1xf32> into tensor<2x4x40x40xf32>
    %11 = tensor.empty() : tensor<2x4x40x40xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_19 : tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.divf %in, %cst_1 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x40xf32>
    %13 = tensor.empty() : tensor<2x4x40xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %15 = tensor.empty() : tensor<2x4x40xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %17:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x40x40xf32>) outs(%16, %14 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_36: i64):
      %31 = linalg.index 3 : index
      %32 = arith.index_cast %31 : index to i64
      %33 = arith.maximumf %in, %out : f32
      %34 = arith.cmpf ogt, %in, %out : f32
      %35 = arith.select %34, %32, %out_36 : i64
      linalg.yield %33, %35 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_20 = tensor.expand_shape %17#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_20 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%11 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %31 = arith.subf %in, %in_36 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x40xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.exp %in : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x40xf32>
    %20 = tensor.empty() : tensor<2x4x40x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x4x40x40xf32>) outs(%21 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%11 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %31 = arith.divf %in, %in_36 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_21 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %transposed_22 = linalg.transpose ins(%expanded_13 : tensor<2x40x1x4x16xf32>) outs(%5 : tensor<2x4x40x16x1xf32>) permutation = [0, 3, 1, 4, 2] 
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3, 4]] : tensor<2x4x40x16x1xf32> into tensor<8x40x16xf32>
    %24 = tensor.empty() : tensor<8x40x16xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %26 = linalg.batch_matmul ins(%collapsed_21, %collapsed_23 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%25 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_24 = tensor.expand_shape %26 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 16] : tensor<8x40x16xf32> into tensor<2x4x40x1x16xf32>
    %expanded_25 = tensor.expand_shape %arg4 [[0], [1], [2, 3, 4]] output_shape [4, 16, 64, 1, 1] : tensor<4x16x64xf32> into tensor<4x16x64x1x1xf32>
    %27 = tensor.empty() : tensor<2x40x16x4x1xf32>
    %transposed_26 = linalg.transpose ins(%expanded_24 : tensor<2x4x40x1x16xf32>) outs(%27 : tensor<2x40x16x4x1xf32>) permutation = [0, 2, 4, 1, 3] 
    %collapsed_27 = tensor.collapse_shape %transposed_26 [[0, 1], [2, 3, 4]] : tensor<2x40x16x4x1xf32> into tensor<80x64xf32>
    %expanded_28 = tensor.expand_shape %collapsed_27 [[0, 1], [2]] output_shape [1, 80, 64] : tensor<80x64xf32> into tensor<1x80x64xf32>
    %28 = tensor.empty() : tensor<16x4x64x1x1xf32>
    %transposed_29 = linalg.transpose ins(%expanded_25 : tensor<4x16x64x1x1xf32>) outs(%28 : tensor<16x4x64x1x1xf32>) permutation = [1, 0, 2, 3, 4] 
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0, 1], [2, 3, 4]] : tensor<16x4x64x1x1xf32> into tensor<64x64xf32>
    %expanded_31 = tensor.expand_shape %collapsed_30 [[0, 1], [2]] output_shape [1, 64, 64] : tensor<64x64xf32> into tensor<1x64x64xf32>
    %29 = linalg.batch_matmul ins(%expanded_28, %expanded_31 : tensor<1x80x64xf32>, tensor<1x64x64xf32>) outs(%1 : tensor<1x80x64xf32>) -> tensor<1x80x64xf32>
    %collapsed_32 = tensor.collapse_shape %29 [[0, 1], [2]] : tensor<1x80x64xf32> into tensor<80x64xf32>
    %expanded_33 = tensor.expand_shape %collapsed_32 [[0, 1], [2, 3, 4]] output_shape [2, 40, 1, 1, 64] : tensor<80x64xf32> into tensor<2x40x1x1x64xf32>
    %30 = tensor.empty() : tensor<2x40x64x1x1xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<2x40x1x1x64xf32>) outs(%30 : tensor<2x40x64x1x1xf32>) permutation = [0, 1, 4, 2, 3] 
    %collapsed_35 = tensor.collapse_shape %transposed_34 [[0], [1], [2, 3, 4]] : tensor<2x40x64x1x1xf32> into tensor<2x40x64xf32>
    return %collapsed_35 : tensor<2x40x64xf32>
  }
}

