#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @beit.BeitAttention(%arg0: tensor<2x17x64xf32>, %arg1: tensor<64x64xf32>, %arg2: tensor<64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>) -> tensor<2x17x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x17x64xf32> into tensor<34x64xf32>
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<34x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<34x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %35 = arith.addf %in, %in_20 : f32
      linalg.yield %35 : f32
    } -> tensor<34x64xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %6 = tensor.empty() : tensor<2x4x17x16xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<2x17x4x16xf32>) outs(%6 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_3 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %7 = linalg.matmul ins(%collapsed, %transposed_3 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %expanded_4 = tensor.expand_shape %7 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %transposed_5 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %8 = linalg.matmul ins(%collapsed, %transposed_5 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%8, %9 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %35 = arith.addf %in, %in_20 : f32
      linalg.yield %35 : f32
    } -> tensor<34x64xf32>
    %expanded_6 = tensor.expand_shape %10 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x17x4x16xf32>) outs(%6 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %11 = tensor.empty() : tensor<2x4x16x17xf32>
    %transposed_8 = linalg.transpose ins(%expanded_4 : tensor<2x17x4x16xf32>) outs(%11 : tensor<2x4x16x17xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_9 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %collapsed_10 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x4x16x17xf32> into tensor<8x16x17xf32>
    %12 = tensor.empty() : tensor<8x17x17xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %14 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x17x16xf32>, tensor<8x16x17xf32>) outs(%13 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %expanded_11 = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [2, 4, 17, 17] : tensor<8x17x17xf32> into tensor<2x4x17x17xf32>
    %15 = tensor.empty() : tensor<2x4x17x17xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x4x17x17xf32>) outs(%15 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.mulf %in, %cst_1 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x17x17xf32>
    %17 = tensor.empty() : tensor<2x4x17xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<2x4x17xi64>) -> tensor<2x4x17xi64>
    %19 = tensor.empty() : tensor<2x4x17xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x4x17xf32>) -> tensor<2x4x17xf32>
    %21:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x4x17x17xf32>) outs(%20, %18 : tensor<2x4x17xf32>, tensor<2x4x17xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %35 = linalg.index 3 : index
      %36 = arith.index_cast %35 : index to i64
      %37 = arith.maximumf %in, %out : f32
      %38 = arith.cmpf ogt, %in, %out : f32
      %39 = arith.select %38, %36, %out_20 : i64
      linalg.yield %37, %39 : f32, i64
    } -> (tensor<2x4x17xf32>, tensor<2x4x17xi64>)
    %expanded_12 = tensor.expand_shape %21#0 [[0], [1], [2, 3]] output_shape [2, 4, 17, 1] : tensor<2x4x17xf32> into tensor<2x4x17x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %expanded_12 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%15 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %35 = arith.subf %in, %in_20 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x17x17xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x17x17xf32>) outs(%15 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = math.exp %in : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x17x17xf32>
    %24 = tensor.empty() : tensor<2x4x17x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x4x17x1xf32>) -> tensor<2x4x17x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x4x17x17xf32>) outs(%25 : tensor<2x4x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %out : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x17x1xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%15 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %35 = arith.divf %in, %in_20 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x17x17xf32>
    %collapsed_13 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x4x17x17xf32> into tensor<8x17x17xf32>
    %collapsed_14 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %28 = tensor.empty() : tensor<8x17x16xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %30 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x17x17xf32>, tensor<8x17x16xf32>) outs(%29 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %expanded_15 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 4, 17, 16] : tensor<8x17x16xf32> into tensor<2x4x17x16xf32>
    %31 = tensor.empty() : tensor<2x17x4x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x4x17x16xf32>) outs(%31 : tensor<2x17x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0, 1], [2, 3]] : tensor<2x17x4x16xf32> into tensor<34x64xf32>
    %transposed_18 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %32 = linalg.matmul ins(%collapsed_17, %transposed_18 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%32, %33 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %35 = arith.addf %in, %in_20 : f32
      linalg.yield %35 : f32
    } -> tensor<34x64xf32>
    %expanded_19 = tensor.expand_shape %34 [[0, 1], [2]] output_shape [2, 17, 64] : tensor<34x64xf32> into tensor<2x17x64xf32>
    return %expanded_19 : tensor<2x17x64xf32>
  }
}

