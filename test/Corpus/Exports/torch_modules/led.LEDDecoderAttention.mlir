#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @led.LEDDecoderAttention(%arg0: tensor<2x24x64xf32>, %arg1: tensor<2x1x24x24xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>) -> tensor<2x24x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x24x64xf32> into tensor<48x64xf32>
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<48x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<48x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%1 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<48x64xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<48x64xf32>, tensor<48x64xf32>) outs(%1 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %39 = arith.addf %in, %in_22 : f32
      linalg.yield %39 : f32
    } -> tensor<48x64xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2]] output_shape [2, 24, 64] : tensor<48x64xf32> into tensor<2x24x64xf32>
    %6 = tensor.empty() : tensor<2x24x64xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x24x64xf32>) outs(%6 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.mulf %in, %cst_1 : f32
      linalg.yield %39 : f32
    } -> tensor<2x24x64xf32>
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %8 = linalg.matmul ins(%collapsed, %transposed_2 : tensor<48x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<64xf32>) outs(%1 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<48x64xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%8, %9 : tensor<48x64xf32>, tensor<48x64xf32>) outs(%1 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %39 = arith.addf %in, %in_22 : f32
      linalg.yield %39 : f32
    } -> tensor<48x64xf32>
    %transposed_3 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %11 = linalg.matmul ins(%collapsed, %transposed_3 : tensor<48x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xf32>) outs(%1 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<48x64xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%11, %12 : tensor<48x64xf32>, tensor<48x64xf32>) outs(%1 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %39 = arith.addf %in, %in_22 : f32
      linalg.yield %39 : f32
    } -> tensor<48x64xf32>
    %expanded_4 = tensor.expand_shape %10 [[0, 1], [2, 3]] output_shape [2, 24, 4, 16] : tensor<48x64xf32> into tensor<2x24x4x16xf32>
    %14 = tensor.empty() : tensor<2x4x24x16xf32>
    %transposed_5 = linalg.transpose ins(%expanded_4 : tensor<2x24x4x16xf32>) outs(%14 : tensor<2x4x24x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_6 = tensor.expand_shape %13 [[0, 1], [2, 3]] output_shape [2, 24, 4, 16] : tensor<48x64xf32> into tensor<2x24x4x16xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x24x4x16xf32>) outs(%14 : tensor<2x4x24x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_8 = tensor.expand_shape %7 [[0], [1], [2, 3]] output_shape [2, 24, 4, 16] : tensor<2x24x64xf32> into tensor<2x24x4x16xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x24x4x16xf32>) outs(%14 : tensor<2x4x24x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x4x24x16xf32> into tensor<8x24x16xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x4x24x16xf32> into tensor<8x24x16xf32>
    %collapsed_12 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x4x24x16xf32> into tensor<8x24x16xf32>
    %15 = tensor.empty() : tensor<8x16x24xf32>
    %transposed_13 = linalg.transpose ins(%collapsed_11 : tensor<8x24x16xf32>) outs(%15 : tensor<8x16x24xf32>) permutation = [0, 2, 1] 
    %16 = tensor.empty() : tensor<8x24x24xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<8x24x24xf32>) -> tensor<8x24x24xf32>
    %18 = linalg.batch_matmul ins(%collapsed_10, %transposed_13 : tensor<8x24x16xf32>, tensor<8x16x24xf32>) outs(%17 : tensor<8x24x24xf32>) -> tensor<8x24x24xf32>
    %expanded_14 = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [2, 4, 24, 24] : tensor<8x24x24xf32> into tensor<2x4x24x24xf32>
    %19 = tensor.empty() : tensor<2x4x24x24xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %arg1 : tensor<2x4x24x24xf32>, tensor<2x1x24x24xf32>) outs(%19 : tensor<2x4x24x24xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %39 = arith.addf %in, %in_22 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x24x24xf32>
    %collapsed_15 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<2x4x24x24xf32> into tensor<8x24x24xf32>
    %21 = tensor.empty() : tensor<8x24xi64>
    %22 = linalg.fill ins(%c0_i64 : i64) outs(%21 : tensor<8x24xi64>) -> tensor<8x24xi64>
    %23 = tensor.empty() : tensor<8x24xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<8x24xf32>) -> tensor<8x24xf32>
    %25:2 = linalg.generic {indexing_maps = [#map2, #map5, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_15 : tensor<8x24x24xf32>) outs(%24, %22 : tensor<8x24xf32>, tensor<8x24xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %39 = linalg.index 2 : index
      %40 = arith.index_cast %39 : index to i64
      %41 = arith.maximumf %in, %out : f32
      %42 = arith.cmpf ogt, %in, %out : f32
      %43 = arith.select %42, %40, %out_22 : i64
      linalg.yield %41, %43 : f32, i64
    } -> (tensor<8x24xf32>, tensor<8x24xi64>)
    %expanded_16 = tensor.expand_shape %25#0 [[0], [1, 2]] output_shape [8, 24, 1] : tensor<8x24xf32> into tensor<8x24x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_15, %expanded_16 : tensor<8x24x24xf32>, tensor<8x24x1xf32>) outs(%16 : tensor<8x24x24xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %39 = arith.subf %in, %in_22 : f32
      linalg.yield %39 : f32
    } -> tensor<8x24x24xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<8x24x24xf32>) outs(%16 : tensor<8x24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.exp %in : f32
      linalg.yield %39 : f32
    } -> tensor<8x24x24xf32>
    %28 = tensor.empty() : tensor<8x24x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<8x24x1xf32>) -> tensor<8x24x1xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%27 : tensor<8x24x24xf32>) outs(%29 : tensor<8x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %in, %out : f32
      linalg.yield %39 : f32
    } -> tensor<8x24x1xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<8x24x24xf32>, tensor<8x24x1xf32>) outs(%16 : tensor<8x24x24xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %39 = arith.divf %in, %in_22 : f32
      linalg.yield %39 : f32
    } -> tensor<8x24x24xf32>
    %32 = tensor.empty() : tensor<8x24x16xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<8x24x16xf32>) -> tensor<8x24x16xf32>
    %34 = linalg.batch_matmul ins(%31, %collapsed_12 : tensor<8x24x24xf32>, tensor<8x24x16xf32>) outs(%33 : tensor<8x24x16xf32>) -> tensor<8x24x16xf32>
    %expanded_17 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 4, 24, 16] : tensor<8x24x16xf32> into tensor<2x4x24x16xf32>
    %35 = tensor.empty() : tensor<2x24x4x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x4x24x16xf32>) outs(%35 : tensor<2x24x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0, 1], [2, 3]] : tensor<2x24x4x16xf32> into tensor<48x64xf32>
    %transposed_20 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %36 = linalg.matmul ins(%collapsed_19, %transposed_20 : tensor<48x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%1 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<48x64xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%36, %37 : tensor<48x64xf32>, tensor<48x64xf32>) outs(%1 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %39 = arith.addf %in, %in_22 : f32
      linalg.yield %39 : f32
    } -> tensor<48x64xf32>
    %expanded_21 = tensor.expand_shape %38 [[0, 1], [2]] output_shape [2, 24, 64] : tensor<48x64xf32> into tensor<2x24x64xf32>
    return %expanded_21 : tensor<2x24x64xf32>
  }
}

