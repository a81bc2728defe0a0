#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @speecht5.SpeechT5Attention(%arg0: tensor<2x40x64xf32>, %arg1: tensor<40x40x16xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<80x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %43 = arith.addf %in, %in_23 : f32
      linalg.yield %43 : f32
    } -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %6 = tensor.empty() : tensor<2x40x64xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x40x64xf32>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.mulf %in, %cst_1 : f32
      linalg.yield %43 : f32
    } -> tensor<2x40x64xf32>
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %8 = linalg.matmul ins(%collapsed, %transposed_2 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%8, %9 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %43 = arith.addf %in, %in_23 : f32
      linalg.yield %43 : f32
    } -> tensor<80x64xf32>
    %transposed_3 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %11 = linalg.matmul ins(%collapsed, %transposed_3 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%11, %12 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %43 = arith.addf %in, %in_23 : f32
      linalg.yield %43 : f32
    } -> tensor<80x64xf32>
    %expanded_4 = tensor.expand_shape %10 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %14 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_5 = linalg.transpose ins(%expanded_4 : tensor<2x40x4x16xf32>) outs(%14 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_6 = tensor.expand_shape %13 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x40x4x16xf32>) outs(%14 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_8 = tensor.expand_shape %7 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x40x4x16xf32>) outs(%14 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_12 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %15 = tensor.empty() : tensor<8x16x40xf32>
    %transposed_13 = linalg.transpose ins(%collapsed_11 : tensor<8x40x16xf32>) outs(%15 : tensor<8x16x40xf32>) permutation = [0, 2, 1] 
    %16 = tensor.empty() : tensor<8x40x40xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %18 = linalg.batch_matmul ins(%collapsed_10, %transposed_13 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%17 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %19 = tensor.empty() : tensor<40x8x16xf32>
    %transposed_14 = linalg.transpose ins(%collapsed_10 : tensor<8x40x16xf32>) outs(%19 : tensor<40x8x16xf32>) permutation = [1, 0, 2] 
    %20 = tensor.empty() : tensor<40x16x40xf32>
    %transposed_15 = linalg.transpose ins(%arg1 : tensor<40x40x16xf32>) outs(%20 : tensor<40x16x40xf32>) permutation = [0, 2, 1] 
    %21 = tensor.empty() : tensor<40x8x40xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<40x8x40xf32>) -> tensor<40x8x40xf32>
    %23 = linalg.batch_matmul ins(%transposed_14, %transposed_15 : tensor<40x8x16xf32>, tensor<40x16x40xf32>) outs(%22 : tensor<40x8x40xf32>) -> tensor<40x8x40xf32>
    %transposed_16 = linalg.transpose ins(%23 : tensor<40x8x40xf32>) outs(%16 : tensor<8x40x40xf32>) permutation = [1, 0, 2] 
    %24 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %transposed_16 : tensor<8x40x40xf32>, tensor<8x40x40xf32>) outs(%16 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %43 = arith.addf %in, %in_23 : f32
      linalg.yield %43 : f32
    } -> tensor<8x40x40xf32>
    %25 = tensor.empty() : tensor<8x40xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<8x40xi64>) -> tensor<8x40xi64>
    %27 = tensor.empty() : tensor<8x40xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<8x40xf32>) -> tensor<8x40xf32>
    %29:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<8x40x40xf32>) outs(%28, %26 : tensor<8x40xf32>, tensor<8x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %43 = linalg.index 2 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : f32
      %46 = arith.cmpf ogt, %in, %out : f32
      %47 = arith.select %46, %44, %out_23 : i64
      linalg.yield %45, %47 : f32, i64
    } -> (tensor<8x40xf32>, tensor<8x40xi64>)
    %expanded_17 = tensor.expand_shape %29#0 [[0], [1, 2]] output_shape [8, 40, 1] : tensor<8x40xf32> into tensor<8x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %expanded_17 : tensor<8x40x40xf32>, tensor<8x40x1xf32>) outs(%16 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %43 = arith.subf %in, %in_23 : f32
      linalg.yield %43 : f32
    } -> tensor<8x40x40xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<8x40x40xf32>) outs(%16 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.exp %in : f32
      linalg.yield %43 : f32
    } -> tensor<8x40x40xf32>
    %32 = tensor.empty() : tensor<8x40x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<8x40x1xf32>) -> tensor<8x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<8x40x40xf32>) outs(%33 : tensor<8x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<8x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %34 : tensor<8x40x40xf32>, tensor<8x40x1xf32>) outs(%16 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %43 = arith.divf %in, %in_23 : f32
      linalg.yield %43 : f32
    } -> tensor<8x40x40xf32>
    %36 = tensor.empty() : tensor<8x40x16xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %38 = linalg.batch_matmul ins(%35, %collapsed_12 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%37 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_18 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %39 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x4x40x16xf32>) outs(%39 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_21 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %40 = linalg.matmul ins(%collapsed_20, %transposed_21 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%40, %41 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %43 = arith.addf %in, %in_23 : f32
      linalg.yield %43 : f32
    } -> tensor<80x64xf32>
    %expanded_22 = tensor.expand_shape %42 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    return %expanded_22 : tensor<2x40x64xf32>
  }
}

