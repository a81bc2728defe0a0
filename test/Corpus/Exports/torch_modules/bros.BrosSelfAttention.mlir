#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @bros.BrosSelfAttention(%arg0: tensor<2x40x64xf32>, %arg1: tensor<40x40x2x16xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<80x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %42 = arith.addf %in, %in_28 : f32
      linalg.yield %42 : f32
    } -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %6 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<2x40x4x16xf32>) outs(%6 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_3 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %7 = linalg.matmul ins(%collapsed, %transposed_3 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %8 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %42 = arith.addf %in, %in_28 : f32
      linalg.yield %42 : f32
    } -> tensor<80x64xf32>
    %expanded_4 = tensor.expand_shape %9 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_5 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %10 = linalg.matmul ins(%collapsed, %transposed_5 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%10, %11 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %42 = arith.addf %in, %in_28 : f32
      linalg.yield %42 : f32
    } -> tensor<80x64xf32>
    %expanded_6 = tensor.expand_shape %12 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x40x4x16xf32>) outs(%6 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %13 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_8 = linalg.transpose ins(%expanded_4 : tensor<2x40x4x16xf32>) outs(%13 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_9 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_10 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %14 = tensor.empty() : tensor<8x40x40xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %16 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%15 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_11 = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %17 = tensor.empty() : tensor<2x40x40x16xf32>
    %transposed_12 = linalg.transpose ins(%arg1 : tensor<40x40x2x16xf32>) outs(%17 : tensor<2x40x40x16xf32>) permutation = [2, 0, 1, 3] 
    %expanded_13 = tensor.expand_shape %transposed_2 [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 16, 1] : tensor<2x4x40x16xf32> into tensor<2x4x40x16x1xf32>
    %expanded_14 = tensor.expand_shape %transposed_12 [[0], [1], [2], [3, 4]] output_shape [2, 40, 40, 16, 1] : tensor<2x40x40x16xf32> into tensor<2x40x40x16x1xf32>
    %18 = tensor.empty() : tensor<2x40x4x16x1xf32>
    %transposed_15 = linalg.transpose ins(%expanded_13 : tensor<2x4x40x16x1xf32>) outs(%18 : tensor<2x40x4x16x1xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_16 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3, 4]] : tensor<2x40x4x16x1xf32> into tensor<80x4x16xf32>
    %19 = tensor.empty() : tensor<2x40x16x40x1xf32>
    %transposed_17 = linalg.transpose ins(%expanded_14 : tensor<2x40x40x16x1xf32>) outs(%19 : tensor<2x40x16x40x1xf32>) permutation = [0, 1, 3, 2, 4] 
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3, 4]] : tensor<2x40x16x40x1xf32> into tensor<80x16x40xf32>
    %20 = tensor.empty() : tensor<80x4x40xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<80x4x40xf32>) -> tensor<80x4x40xf32>
    %22 = linalg.batch_matmul ins(%collapsed_16, %collapsed_18 : tensor<80x4x16xf32>, tensor<80x16x40xf32>) outs(%21 : tensor<80x4x40xf32>) -> tensor<80x4x40xf32>
    %expanded_19 = tensor.expand_shape %22 [[0, 1], [2], [3, 4]] output_shape [2, 40, 4, 1, 40] : tensor<80x4x40xf32> into tensor<2x40x4x1x40xf32>
    %23 = tensor.empty() : tensor<2x4x40x40x1xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x40x4x1x40xf32>) outs(%23 : tensor<2x4x40x40x1xf32>) permutation = [0, 2, 1, 4, 3] 
    %collapsed_21 = tensor.collapse_shape %transposed_20 [[0], [1], [2], [3, 4]] : tensor<2x4x40x40x1xf32> into tensor<2x4x40x40xf32>
    %24 = tensor.empty() : tensor<2x4x40x40xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %collapsed_21 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%24 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %42 = arith.addf %in, %in_28 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x40xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x40x40xf32>) outs(%24 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.divf %in, %cst_1 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x40xf32>
    %27 = tensor.empty() : tensor<2x4x40xi64>
    %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %29 = tensor.empty() : tensor<2x4x40xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %31:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x40x40xf32>) outs(%30, %28 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_28: i64):
      %42 = linalg.index 3 : index
      %43 = arith.index_cast %42 : index to i64
      %44 = arith.maximumf %in, %out : f32
      %45 = arith.cmpf ogt, %in, %out : f32
      %46 = arith.select %45, %43, %out_28 : i64
      linalg.yield %44, %46 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_22 = tensor.expand_shape %31#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %expanded_22 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%24 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %42 = arith.subf %in, %in_28 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x40xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4x40x40xf32>) outs(%24 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.exp %in : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x40xf32>
    %34 = tensor.empty() : tensor<2x4x40x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x4x40x40xf32>) outs(%35 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %out : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%24 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %42 = arith.divf %in, %in_28 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_23 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_24 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %38 = tensor.empty() : tensor<8x40x16xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %40 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%39 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_25 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %41 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x4x40x16xf32>) outs(%41 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_27 = tensor.collapse_shape %transposed_26 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
    return %collapsed_27 : tensor<2x40x64xf32>
  }
}

