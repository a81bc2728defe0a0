#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @"blip-2.Blip2QFormerMultiHeadAttention_2"(%arg0: tensor<2x32x64xf32>, %arg1: tensor<2x17x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>) -> tensor<2x32x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x32x64xf32> into tensor<64x64xf32>
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %2 = linalg.matmul ins(%collapsed, %transposed : tensor<64x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<64xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x64xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%2, %3 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %36 = arith.addf %in, %in_19 : f32
      linalg.yield %36 : f32
    } -> tensor<64x64xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2, 3]] output_shape [2, 32, 4, 16] : tensor<64x64xf32> into tensor<2x32x4x16xf32>
    %5 = tensor.empty() : tensor<2x4x32x16xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<2x32x4x16xf32>) outs(%5 : tensor<2x4x32x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_3 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<2x17x64xf32> into tensor<34x64xf32>
    %transposed_4 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %6 = tensor.empty() : tensor<34x64xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %8 = linalg.matmul ins(%collapsed_3, %transposed_4 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%7 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xf32>) outs(%6 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%8, %9 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%6 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %36 = arith.addf %in, %in_19 : f32
      linalg.yield %36 : f32
    } -> tensor<34x64xf32>
    %expanded_5 = tensor.expand_shape %10 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %transposed_6 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %11 = linalg.matmul ins(%collapsed_3, %transposed_6 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%7 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%6 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%11, %12 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%6 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %36 = arith.addf %in, %in_19 : f32
      linalg.yield %36 : f32
    } -> tensor<34x64xf32>
    %expanded_7 = tensor.expand_shape %13 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %14 = tensor.empty() : tensor<2x4x17x16xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x17x4x16xf32>) outs(%14 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %15 = tensor.empty() : tensor<2x4x16x17xf32>
    %transposed_9 = linalg.transpose ins(%expanded_5 : tensor<2x17x4x16xf32>) outs(%15 : tensor<2x4x16x17xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_10 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x4x32x16xf32> into tensor<8x32x16xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x4x16x17xf32> into tensor<8x16x17xf32>
    %16 = tensor.empty() : tensor<8x32x17xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<8x32x17xf32>) -> tensor<8x32x17xf32>
    %18 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<8x32x16xf32>, tensor<8x16x17xf32>) outs(%17 : tensor<8x32x17xf32>) -> tensor<8x32x17xf32>
    %expanded_12 = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [2, 4, 32, 17] : tensor<8x32x17xf32> into tensor<2x4x32x17xf32>
    %19 = tensor.empty() : tensor<2x4x32x17xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x4x32x17xf32>) outs(%19 : tensor<2x4x32x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.mulf %in, %cst_1 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x32x17xf32>
    %21 = tensor.empty() : tensor<2x4x32xi64>
    %22 = linalg.fill ins(%c0_i64 : i64) outs(%21 : tensor<2x4x32xi64>) -> tensor<2x4x32xi64>
    %23 = tensor.empty() : tensor<2x4x32xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<2x4x32xf32>) -> tensor<2x4x32xf32>
    %25:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<2x4x32x17xf32>) outs(%24, %22 : tensor<2x4x32xf32>, tensor<2x4x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %36 = linalg.index 3 : index
      %37 = arith.index_cast %36 : index to i64
      %38 = arith.maximumf %in, %out : f32
      %39 = arith.cmpf ogt, %in, %out : f32
      %40 = arith.select %39, %37, %out_19 : i64
      linalg.yield %38, %40 : f32, i64
    } -> (tensor<2x4x32xf32>, tensor<2x4x32xi64>)
    %expanded_13 = tensor.expand_shape %25#0 [[0], [1], [2, 3]] output_shape [2, 4, 32, 1] : tensor<2x4x32xf32> into tensor<2x4x32x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %expanded_13 : tensor<2x4x32x17xf32>, tensor<2x4x32x1xf32>) outs(%19 : tensor<2x4x32x17xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %36 = arith.subf %in, %in_19 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x32x17xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x32x17xf32>) outs(%19 : tensor<2x4x32x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.exp %in : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x32x17xf32>
    %28 = tensor.empty() : tensor<2x4x32x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x4x32x1xf32>) -> tensor<2x4x32x1xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x4x32x17xf32>) outs(%29 : tensor<2x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.addf %in, %out : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x32x1xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<2x4x32x17xf32>, tensor<2x4x32x1xf32>) outs(%19 : tensor<2x4x32x17xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %36 = arith.divf %in, %in_19 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x32x17xf32>
    %collapsed_14 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<2x4x32x17xf32> into tensor<8x32x17xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %32 = tensor.empty() : tensor<8x32x16xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<8x32x16xf32>) -> tensor<8x32x16xf32>
    %34 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<8x32x17xf32>, tensor<8x17x16xf32>) outs(%33 : tensor<8x32x16xf32>) -> tensor<8x32x16xf32>
    %expanded_16 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 4, 32, 16] : tensor<8x32x16xf32> into tensor<2x4x32x16xf32>
    %35 = tensor.empty() : tensor<2x32x4x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x4x32x16xf32>) outs(%35 : tensor<2x32x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0], [1], [2, 3]] : tensor<2x32x4x16xf32> into tensor<2x32x64xf32>
    return %collapsed_18 : tensor<2x32x64xf32>
  }
}

