#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @led.LEDDecoderAttention_2(%arg0: tensor<2x24x64xf32>, %arg1: tensor<2x40x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>) -> tensor<2x24x64xf32> {
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
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %40 = arith.addf %in, %in_21 : f32
      linalg.yield %40 : f32
    } -> tensor<48x64xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2]] output_shape [2, 24, 64] : tensor<48x64xf32> into tensor<2x24x64xf32>
    %6 = tensor.empty() : tensor<2x24x64xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x24x64xf32>) outs(%6 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.mulf %in, %cst_1 : f32
      linalg.yield %40 : f32
    } -> tensor<2x24x64xf32>
    %collapsed_2 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %transposed_3 = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %8 = tensor.empty() : tensor<80x64xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %10 = linalg.matmul ins(%collapsed_2, %transposed_3 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%9 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<64xf32>) outs(%8 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%10, %11 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%8 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %40 = arith.addf %in, %in_21 : f32
      linalg.yield %40 : f32
    } -> tensor<80x64xf32>
    %transposed_4 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %13 = linalg.matmul ins(%collapsed_2, %transposed_4 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%9 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xf32>) outs(%8 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%13, %14 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%8 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %40 = arith.addf %in, %in_21 : f32
      linalg.yield %40 : f32
    } -> tensor<80x64xf32>
    %expanded_5 = tensor.expand_shape %12 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %16 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<2x40x4x16xf32>) outs(%16 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_7 = tensor.expand_shape %15 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x40x4x16xf32>) outs(%16 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_9 = tensor.expand_shape %7 [[0], [1], [2, 3]] output_shape [2, 24, 4, 16] : tensor<2x24x64xf32> into tensor<2x24x4x16xf32>
    %17 = tensor.empty() : tensor<2x4x24x16xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x24x4x16xf32>) outs(%17 : tensor<2x4x24x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x4x24x16xf32> into tensor<8x24x16xf32>
    %collapsed_12 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_13 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %18 = tensor.empty() : tensor<8x16x40xf32>
    %transposed_14 = linalg.transpose ins(%collapsed_12 : tensor<8x40x16xf32>) outs(%18 : tensor<8x16x40xf32>) permutation = [0, 2, 1] 
    %19 = tensor.empty() : tensor<8x24x40xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x24x40xf32>) -> tensor<8x24x40xf32>
    %21 = linalg.batch_matmul ins(%collapsed_11, %transposed_14 : tensor<8x24x16xf32>, tensor<8x16x40xf32>) outs(%20 : tensor<8x24x40xf32>) -> tensor<8x24x40xf32>
    %22 = tensor.empty() : tensor<8x24xi64>
    %23 = linalg.fill ins(%c0_i64 : i64) outs(%22 : tensor<8x24xi64>) -> tensor<8x24xi64>
    %24 = tensor.empty() : tensor<8x24xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<8x24xf32>) -> tensor<8x24xf32>
    %26:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<8x24x40xf32>) outs(%25, %23 : tensor<8x24xf32>, tensor<8x24xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %40 = linalg.index 2 : index
      %41 = arith.index_cast %40 : index to i64
      %42 = arith.maximumf %in, %out : f32
      %43 = arith.cmpf ogt, %in, %out : f32
      %44 = arith.select %43, %41, %out_21 : i64
      linalg.yield %42, %44 : f32, i64
    } -> (tensor<8x24xf32>, tensor<8x24xi64>)
    %expanded_15 = tensor.expand_shape %26#0 [[0], [1, 2]] output_shape [8, 24, 1] : tensor<8x24xf32> into tensor<8x24x1xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_15 : tensor<8x24x40xf32>, tensor<8x24x1xf32>) outs(%19 : tensor<8x24x40xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %40 = arith.subf %in, %in_21 : f32
      linalg.yield %40 : f32
    } -> tensor<8x24x40xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<8x24x40xf32>) outs(%19 : tensor<8x24x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.exp %in : f32
      linalg.yield %40 : f32
    } -> tensor<8x24x40xf32>
    %29 = tensor.empty() : tensor<8x24x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<8x24x1xf32>) -> tensor<8x24x1xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<8x24x40xf32>) outs(%30 : tensor<8x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %out : f32
      linalg.yield %40 : f32
    } -> tensor<8x24x1xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<8x24x40xf32>, tensor<8x24x1xf32>) outs(%19 : tensor<8x24x40xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %40 = arith.divf %in, %in_21 : f32
      linalg.yield %40 : f32
    } -> tensor<8x24x40xf32>
    %33 = tensor.empty() : tensor<8x24x16xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<8x24x16xf32>) -> tensor<8x24x16xf32>
    %35 = linalg.batch_matmul ins(%32, %collapsed_13 : tensor<8x24x40xf32>, tensor<8x40x16xf32>) outs(%34 : tensor<8x24x16xf32>) -> tensor<8x24x16xf32>
    %expanded_16 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [2, 4, 24, 16] : tensor<8x24x16xf32> into tensor<2x4x24x16xf32>
    %36 = tensor.empty() : tensor<2x24x4x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x4x24x16xf32>) outs(%36 : tensor<2x24x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0, 1], [2, 3]] : tensor<2x24x4x16xf32> into tensor<48x64xf32>
    %transposed_19 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %37 = linalg.matmul ins(%collapsed_18, %transposed_19 : tensor<48x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%1 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<48x64xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%37, %38 : tensor<48x64xf32>, tensor<48x64xf32>) outs(%1 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %40 = arith.addf %in, %in_21 : f32
      linalg.yield %40 : f32
    } -> tensor<48x64xf32>
    %expanded_20 = tensor.expand_shape %39 [[0, 1], [2]] output_shape [2, 24, 64] : tensor<48x64xf32> into tensor<2x24x64xf32>
    return %expanded_20 : tensor<2x24x64xf32>
  }
}

