#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @longt5.LongT5Attention_4(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x40x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64x64xf32>) -> tensor<2x40x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x4x40x40xf32>
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %1 = tensor.empty() : tensor<80x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %4 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<2x40x4x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_3 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_4 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %5 = linalg.matmul ins(%collapsed_4, %transposed_3 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_5 = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_6 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %6 = linalg.matmul ins(%collapsed_4, %transposed_6 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_7 = tensor.expand_shape %6 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x40x4x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %7 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_9 = linalg.transpose ins(%expanded_5 : tensor<2x40x4x16xf32>) outs(%7 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_10 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %8 = tensor.empty() : tensor<8x40x40xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %10 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%9 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_12 = tensor.expand_shape %10 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %11 = tensor.empty() : tensor<2x4x40x40xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %cst_1 : tensor<2x4x40x40xf32>, tensor<1x4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %29 = arith.addf %in, %in_21 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x40x40xf32>
    %13 = tensor.empty() : tensor<2x4x40xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %15 = tensor.empty() : tensor<2x4x40xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %17:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x40x40xf32>) outs(%16, %14 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %29 = linalg.index 3 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_21 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_13 = tensor.expand_shape %17#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_13 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%11 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %29 = arith.subf %in, %in_21 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x40x40xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x40x40xf32>
    %20 = tensor.empty() : tensor<2x4x40x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x4x40x40xf32>) outs(%21 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%11 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %29 = arith.divf %in, %in_21 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_14 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %24 = tensor.empty() : tensor<8x40x16xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %26 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%25 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_16 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %27 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x4x40x16xf32>) outs(%27 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_19 = tensor.collapse_shape %transposed_17 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %28 = linalg.matmul ins(%collapsed_19, %transposed_18 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_20 = tensor.expand_shape %28 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    return %expanded_20 : tensor<2x40x64xf32>
  }
}

