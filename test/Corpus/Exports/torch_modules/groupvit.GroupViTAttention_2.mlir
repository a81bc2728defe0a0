#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @groupvit.GroupViTAttention_2(%arg0: tensor<2x64x64xf32>, %arg1: tensor<2x16x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>) -> tensor<2x64x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x64x64xf32> into tensor<128x64xf32>
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<128x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<128x64xf32>) -> tensor<128x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<128x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<128x64xf32>) -> tensor<128x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%1 : tensor<128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<128x64xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%1 : tensor<128x64xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %38 = arith.addf %in, %in_21 : f32
      linalg.yield %38 : f32
    } -> tensor<128x64xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2]] output_shape [2, 64, 64] : tensor<128x64xf32> into tensor<2x64x64xf32>
    %6 = tensor.empty() : tensor<2x64x64xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x64x64xf32>) outs(%6 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.mulf %in, %cst_1 : f32
      linalg.yield %38 : f32
    } -> tensor<2x64x64xf32>
    %collapsed_2 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<2x16x64xf32> into tensor<32x64xf32>
    %transposed_3 = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %8 = tensor.empty() : tensor<32x64xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %10 = linalg.matmul ins(%collapsed_2, %transposed_3 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%9 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<64xf32>) outs(%8 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%10, %11 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%8 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %38 = arith.addf %in, %in_21 : f32
      linalg.yield %38 : f32
    } -> tensor<32x64xf32>
    %expanded_4 = tensor.expand_shape %12 [[0, 1], [2, 3]] output_shape [2, 16, 4, 16] : tensor<32x64xf32> into tensor<2x16x4x16xf32>
    %13 = tensor.empty() : tensor<2x4x16x16xf32>
    %transposed_5 = linalg.transpose ins(%expanded_4 : tensor<2x16x4x16xf32>) outs(%13 : tensor<2x4x16x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_6 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %14 = linalg.matmul ins(%collapsed_2, %transposed_6 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%9 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xf32>) outs(%8 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%14, %15 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%8 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %38 = arith.addf %in, %in_21 : f32
      linalg.yield %38 : f32
    } -> tensor<32x64xf32>
    %expanded_7 = tensor.expand_shape %16 [[0, 1], [2, 3]] output_shape [2, 16, 4, 16] : tensor<32x64xf32> into tensor<2x16x4x16xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x16x4x16xf32>) outs(%13 : tensor<2x4x16x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_9 = tensor.expand_shape %7 [[0], [1], [2, 3]] output_shape [2, 64, 4, 16] : tensor<2x64x64xf32> into tensor<2x64x4x16xf32>
    %17 = tensor.empty() : tensor<2x4x64x16xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x64x4x16xf32>) outs(%17 : tensor<2x4x64x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x4x64x16xf32> into tensor<8x64x16xf32>
    %collapsed_12 = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_13 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %18 = tensor.empty() : tensor<8x16x16xf32>
    %transposed_14 = linalg.transpose ins(%collapsed_12 : tensor<8x16x16xf32>) outs(%18 : tensor<8x16x16xf32>) permutation = [0, 2, 1] 
    %19 = tensor.empty() : tensor<8x64x16xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x64x16xf32>) -> tensor<8x64x16xf32>
    %21 = linalg.batch_matmul ins(%collapsed_11, %transposed_14 : tensor<8x64x16xf32>, tensor<8x16x16xf32>) outs(%20 : tensor<8x64x16xf32>) -> tensor<8x64x16xf32>
    %22 = tensor.empty() : tensor<8x64xi64>
    %23 = linalg.fill ins(%c0_i64 : i64) outs(%22 : tensor<8x64xi64>) -> tensor<8x64xi64>
    %24 = tensor.empty() : tensor<8x64xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<8x64xf32>) -> tensor<8x64xf32>
    %26:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<8x64x16xf32>) outs(%25, %23 : tensor<8x64xf32>, tensor<8x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %38 = linalg.index 2 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.maximumf %in, %out : f32
      %41 = arith.cmpf ogt, %in, %out : f32
      %42 = arith.select %41, %39, %out_21 : i64
      linalg.yield %40, %42 : f32, i64
    } -> (tensor<8x64xf32>, tensor<8x64xi64>)
    %expanded_15 = tensor.expand_shape %26#0 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_15 : tensor<8x64x16xf32>, tensor<8x64x1xf32>) outs(%19 : tensor<8x64x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %38 = arith.subf %in, %in_21 : f32
      linalg.yield %38 : f32
    } -> tensor<8x64x16xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<8x64x16xf32>) outs(%19 : tensor<8x64x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<8x64x16xf32>
    %29 = tensor.empty() : tensor<8x64x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<8x64x1xf32>) -> tensor<8x64x1xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<8x64x16xf32>) outs(%30 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<8x64x1xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<8x64x16xf32>, tensor<8x64x1xf32>) outs(%19 : tensor<8x64x16xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %38 = arith.divf %in, %in_21 : f32
      linalg.yield %38 : f32
    } -> tensor<8x64x16xf32>
    %33 = linalg.batch_matmul ins(%32, %collapsed_13 : tensor<8x64x16xf32>, tensor<8x16x16xf32>) outs(%20 : tensor<8x64x16xf32>) -> tensor<8x64x16xf32>
    %expanded_16 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 4, 64, 16] : tensor<8x64x16xf32> into tensor<2x4x64x16xf32>
    %34 = tensor.empty() : tensor<2x64x4x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x4x64x16xf32>) outs(%34 : tensor<2x64x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0, 1], [2, 3]] : tensor<2x64x4x16xf32> into tensor<128x64xf32>
    %transposed_19 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %35 = linalg.matmul ins(%collapsed_18, %transposed_19 : tensor<128x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<128x64xf32>) -> tensor<128x64xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%1 : tensor<128x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<128x64xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%35, %36 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%1 : tensor<128x64xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %38 = arith.addf %in, %in_21 : f32
      linalg.yield %38 : f32
    } -> tensor<128x64xf32>
    %expanded_20 = tensor.expand_shape %37 [[0, 1], [2]] output_shape [2, 64, 64] : tensor<128x64xf32> into tensor<2x64x64xf32>
    return %expanded_20 : tensor<2x64x64xf32>
  }
}

