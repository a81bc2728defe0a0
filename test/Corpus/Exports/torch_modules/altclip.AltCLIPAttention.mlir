#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @altclip.AltCLIPAttention(%arg0: tensor<2x17x64xf32>, %arg1: tensor<64x64xf32>, %arg2: tensor<64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>) -> tensor<2x17x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x17x64xf32> into tensor<34x64xf32>
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<34x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<34x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %37 = arith.addf %in, %in_20 : f32
      linalg.yield %37 : f32
    } -> tensor<34x64xf32>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %6 = linalg.matmul ins(%collapsed, %transposed_2 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%6, %7 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %37 = arith.addf %in, %in_20 : f32
      linalg.yield %37 : f32
    } -> tensor<34x64xf32>
    %transposed_3 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %9 = linalg.matmul ins(%collapsed, %transposed_3 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%9, %10 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %37 = arith.addf %in, %in_20 : f32
      linalg.yield %37 : f32
    } -> tensor<34x64xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %12 = tensor.empty() : tensor<2x4x17x16xf32>
    %transposed_4 = linalg.transpose ins(%expanded : tensor<2x17x4x16xf32>) outs(%12 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_5 = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %expanded_6 = tensor.expand_shape %11 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x17x4x16xf32>) outs(%12 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %13 = tensor.empty() : tensor<2x4x16x17xf32>
    %transposed_8 = linalg.transpose ins(%expanded_5 : tensor<2x17x4x16xf32>) outs(%13 : tensor<2x4x16x17xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_9 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %collapsed_10 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x4x16x17xf32> into tensor<8x16x17xf32>
    %14 = tensor.empty() : tensor<8x17x17xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %16 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x17x16xf32>, tensor<8x16x17xf32>) outs(%15 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %expanded_11 = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [2, 4, 17, 17] : tensor<8x17x17xf32> into tensor<2x4x17x17xf32>
    %17 = tensor.empty() : tensor<2x4x17x17xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x4x17x17xf32>) outs(%17 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.mulf %in, %cst_1 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x17x17xf32>
    %19 = tensor.empty() : tensor<2x4x17xi64>
    %20 = linalg.fill ins(%c0_i64 : i64) outs(%19 : tensor<2x4x17xi64>) -> tensor<2x4x17xi64>
    %21 = tensor.empty() : tensor<2x4x17xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<2x4x17xf32>) -> tensor<2x4x17xf32>
    %23:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x4x17x17xf32>) outs(%22, %20 : tensor<2x4x17xf32>, tensor<2x4x17xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %37 = linalg.index 3 : index
      %38 = arith.index_cast %37 : index to i64
      %39 = arith.maximumf %in, %out : f32
      %40 = arith.cmpf ogt, %in, %out : f32
      %41 = arith.select %40, %38, %out_20 : i64
      linalg.yield %39, %41 : f32, i64
    } -> (tensor<2x4x17xf32>, tensor<2x4x17xi64>)
    %expanded_12 = tensor.expand_shape %23#0 [[0], [1], [2, 3]] output_shape [2, 4, 17, 1] : tensor<2x4x17xf32> into tensor<2x4x17x1xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_12 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%17 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %37 = arith.subf %in, %in_20 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x17x17xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x17x17xf32>) outs(%17 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = math.exp %in : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x17x17xf32>
    %26 = tensor.empty() : tensor<2x4x17x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<2x4x17x1xf32>) -> tensor<2x4x17x1xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x4x17x17xf32>) outs(%27 : tensor<2x4x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.addf %in, %out : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x17x1xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%17 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %37 = arith.divf %in, %in_20 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x17x17xf32>
    %collapsed_13 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x4x17x17xf32> into tensor<8x17x17xf32>
    %collapsed_14 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %30 = tensor.empty() : tensor<8x17x16xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %32 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x17x17xf32>, tensor<8x17x16xf32>) outs(%31 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %expanded_15 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 17, 16] : tensor<8x17x16xf32> into tensor<2x4x17x16xf32>
    %33 = tensor.empty() : tensor<2x17x4x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x4x17x16xf32>) outs(%33 : tensor<2x17x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0, 1], [2, 3]] : tensor<2x17x4x16xf32> into tensor<34x64xf32>
    %transposed_18 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %34 = linalg.matmul ins(%collapsed_17, %transposed_18 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%34, %35 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %37 = arith.addf %in, %in_20 : f32
      linalg.yield %37 : f32
    } -> tensor<34x64xf32>
    %expanded_19 = tensor.expand_shape %36 [[0, 1], [2]] output_shape [2, 17, 64] : tensor<34x64xf32> into tensor<2x17x64xf32>
    return %expanded_19 : tensor<2x17x64xf32>
  }
}

