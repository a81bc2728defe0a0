#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, 0, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, 0, d2, d3, d4)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
module {
  func.func @msa_row(%arg0: tensor<2x6x40x64xf32>, %arg1: tensor<64x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<2x40x40x8xf32>, %arg6: tensor<8x4xf32>, %arg7: tensor<2x6x40xf32>) -> tensor<2x6x40x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 2.500000e-01 : f32
    %cst_3 = arith.constant 1.000000e+09 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1, 2], [3]] : tensor<2x6x40x64xf32> into tensor<480x64xf32>
    %0 = tensor.empty() : tensor<480x64xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<480x64xf32>) -> tensor<480x64xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<480x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<480x64xf32>) -> tensor<480x64xf32>
    %3 = linalg.matmul ins(%collapsed, %arg2 : tensor<480x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<480x64xf32>) -> tensor<480x64xf32>
    %4 = linalg.matmul ins(%collapsed, %arg3 : tensor<480x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<480x64xf32>) -> tensor<480x64xf32>
    %5 = linalg.matmul ins(%collapsed, %arg4 : tensor<480x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<480x64xf32>) -> tensor<480x64xf32>
    %expanded = tensor.expand_shape %2 [[0, 1, 2], [3, 4]] output_shape [2, 6, 40, 4, 16] : tensor<480x64xf32> into tensor<2x6x40x4x16xf32>
    %expanded_4 = tensor.expand_shape %5 [[0, 1, 2], [3, 4]] output_shape [2, 6, 40, 4, 16] : tensor<480x64xf32> into tensor<2x6x40x4x16xf32>
    %6 = tensor.empty() : tensor<2x6x40x4x16xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x6x40x4x16xf32>) outs(%6 : tensor<2x6x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.mulf %in, %cst_2 : f32
      linalg.yield %41 : f32
    } -> tensor<2x6x40x4x16xf32>
    %expanded_5 = tensor.expand_shape %7 [[0], [1], [2], [3], [4, 5]] output_shape [2, 6, 40, 4, 16, 1] : tensor<2x6x40x4x16xf32> into tensor<2x6x40x4x16x1xf32>
    %expanded_6 = tensor.expand_shape %3 [[0, 1, 2], [3, 4, 5]] output_shape [2, 6, 40, 4, 16, 1] : tensor<480x64xf32> into tensor<2x6x40x4x16x1xf32>
    %8 = tensor.empty() : tensor<2x6x4x40x16x1xf32>
    %transposed = linalg.transpose ins(%expanded_5 : tensor<2x6x40x4x16x1xf32>) outs(%8 : tensor<2x6x4x40x16x1xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_7 = tensor.collapse_shape %transposed [[0, 1, 2], [3], [4, 5]] : tensor<2x6x4x40x16x1xf32> into tensor<48x40x16xf32>
    %9 = tensor.empty() : tensor<2x6x4x16x40x1xf32>
    %transposed_8 = linalg.transpose ins(%expanded_6 : tensor<2x6x40x4x16x1xf32>) outs(%9 : tensor<2x6x4x16x40x1xf32>) permutation = [0, 1, 3, 4, 2, 5] 
    %collapsed_9 = tensor.collapse_shape %transposed_8 [[0, 1, 2], [3], [4, 5]] : tensor<2x6x4x16x40x1xf32> into tensor<48x16x40xf32>
    %10 = tensor.empty() : tensor<48x40x40xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<48x40x40xf32>) -> tensor<48x40x40xf32>
    %12 = linalg.batch_matmul ins(%collapsed_7, %collapsed_9 : tensor<48x40x16xf32>, tensor<48x16x40xf32>) outs(%11 : tensor<48x40x40xf32>) -> tensor<48x40x40xf32>
    %expanded_10 = tensor.expand_shape %12 [[0, 1, 2], [3], [4, 5]] output_shape [2, 6, 4, 40, 1, 40] : tensor<48x40x40xf32> into tensor<2x6x4x40x1x40xf32>
    %13 = tensor.empty() : tensor<2x6x4x40x40x1xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<2x6x4x40x1x40xf32>) outs(%13 : tensor<2x6x4x40x40x1xf32>) permutation = [0, 1, 2, 3, 5, 4] 
    %collapsed_12 = tensor.collapse_shape %transposed_11 [[0], [1], [2], [3], [4, 5]] : tensor<2x6x4x40x40x1xf32> into tensor<2x6x4x40x40xf32>
    %14 = tensor.empty() : tensor<2x6x40xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7 : tensor<2x6x40xf32>) outs(%14 : tensor<2x6x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.subf %in, %cst_1 : f32
      linalg.yield %41 : f32
    } -> tensor<2x6x40xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x6x40xf32>) outs(%14 : tensor<2x6x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.mulf %in, %cst_3 : f32
      linalg.yield %41 : f32
    } -> tensor<2x6x40xf32>
    %expanded_13 = tensor.expand_shape %16 [[0], [1], [2, 3, 4]] output_shape [2, 6, 1, 1, 40] : tensor<2x6x40xf32> into tensor<2x6x1x1x40xf32>
    %17 = tensor.empty() : tensor<2x6x4x40x40xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_12, %expanded_13 : tensor<2x6x4x40x40xf32>, tensor<2x6x1x1x40xf32>) outs(%17 : tensor<2x6x4x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %41 = arith.addf %in, %in_27 : f32
      linalg.yield %41 : f32
    } -> tensor<2x6x4x40x40xf32>
    %collapsed_14 = tensor.collapse_shape %arg5 [[0, 1, 2], [3]] : tensor<2x40x40x8xf32> into tensor<3200x8xf32>
    %19 = tensor.empty() : tensor<3200x4xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<3200x4xf32>) -> tensor<3200x4xf32>
    %21 = linalg.matmul ins(%collapsed_14, %arg6 : tensor<3200x8xf32>, tensor<8x4xf32>) outs(%20 : tensor<3200x4xf32>) -> tensor<3200x4xf32>
    %expanded_15 = tensor.expand_shape %21 [[0, 1, 2], [3]] output_shape [2, 40, 40, 4] : tensor<3200x4xf32> into tensor<2x40x40x4xf32>
    %22 = tensor.empty() : tensor<2x4x40x40xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x40x40x4xf32>) outs(%22 : tensor<2x4x40x40xf32>) permutation = [0, 3, 1, 2] 
    %expanded_17 = tensor.expand_shape %transposed_16 [[0], [1, 2], [3], [4]] output_shape [2, 1, 4, 40, 40] : tensor<2x4x40x40xf32> into tensor<2x1x4x40x40xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_17 : tensor<2x6x4x40x40xf32>, tensor<2x1x4x40x40xf32>) outs(%17 : tensor<2x6x4x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %41 = arith.addf %in, %in_27 : f32
      linalg.yield %41 : f32
    } -> tensor<2x6x4x40x40xf32>
    %24 = tensor.empty() : tensor<2x6x4x40xi64>
    %25 = linalg.fill ins(%c0_i64 : i64) outs(%24 : tensor<2x6x4x40xi64>) -> tensor<2x6x4x40xi64>
    %26 = tensor.empty() : tensor<2x6x4x40xf32>
    %27 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<2x6x4x40xf32>) -> tensor<2x6x4x40xf32>
    %28:2 = linalg.generic {indexing_maps = [#map, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x6x4x40x40xf32>) outs(%27, %25 : tensor<2x6x4x40xf32>, tensor<2x6x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %41 = linalg.index 4 : index
      %42 = arith.index_cast %41 : index to i64
      %43 = arith.maximumf %in, %out : f32
      %44 = arith.cmpf ogt, %in, %out : f32
      %45 = arith.select %44, %42, %out_27 : i64
      linalg.yield %43, %45 : f32, i64
    } -> (tensor<2x6x4x40xf32>, tensor<2x6x4x40xi64>)
    %expanded_18 = tensor.expand_shape %28#0 [[0], [1], [2], [3, 4]] output_shape [2, 6, 4, 40, 1] : tensor<2x6x4x40xf32> into tensor<2x6x4x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_18 : tensor<2x6x4x40x40xf32>, tensor<2x6x4x40x1xf32>) outs(%17 : tensor<2x6x4x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %41 = arith.subf %in, %in_27 : f32
      linalg.yield %41 : f32
    } -> tensor<2x6x4x40x40xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x6x4x40x40xf32>) outs(%17 : tensor<2x6x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.exp %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x6x4x40x40xf32>
    %31 = tensor.empty() : tensor<2x6x4x40x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x6x4x40x1xf32>) -> tensor<2x6x4x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x6x4x40x40xf32>) outs(%32 : tensor<2x6x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %out : f32
      linalg.yield %41 : f32
    } -> tensor<2x6x4x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30, %33 : tensor<2x6x4x40x40xf32>, tensor<2x6x4x40x1xf32>) outs(%17 : tensor<2x6x4x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %41 = arith.divf %in, %in_27 : f32
      linalg.yield %41 : f32
    } -> tensor<2x6x4x40x40xf32>
    %expanded_19 = tensor.expand_shape %4 [[0, 1, 2], [3, 4, 5]] output_shape [2, 6, 40, 4, 16, 1] : tensor<480x64xf32> into tensor<2x6x40x4x16x1xf32>
    %collapsed_20 = tensor.collapse_shape %34 [[0, 1, 2], [3], [4]] : tensor<2x6x4x40x40xf32> into tensor<48x40x40xf32>
    %transposed_21 = linalg.transpose ins(%expanded_19 : tensor<2x6x40x4x16x1xf32>) outs(%8 : tensor<2x6x4x40x16x1xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0, 1, 2], [3], [4, 5]] : tensor<2x6x4x40x16x1xf32> into tensor<48x40x16xf32>
    %35 = tensor.empty() : tensor<48x40x16xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<48x40x16xf32>) -> tensor<48x40x16xf32>
    %37 = linalg.batch_matmul ins(%collapsed_20, %collapsed_22 : tensor<48x40x40xf32>, tensor<48x40x16xf32>) outs(%36 : tensor<48x40x16xf32>) -> tensor<48x40x16xf32>
    %expanded_23 = tensor.expand_shape %37 [[0, 1, 2], [3], [4, 5]] output_shape [2, 6, 4, 40, 1, 16] : tensor<48x40x16xf32> into tensor<2x6x4x40x1x16xf32>
    %38 = tensor.empty() : tensor<2x6x40x4x16x1xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x6x4x40x1x16xf32>) outs(%38 : tensor<2x6x40x4x16x1xf32>) permutation = [0, 1, 3, 2, 5, 4] 
    %collapsed_25 = tensor.collapse_shape %transposed_24 [[0], [1], [2], [3], [4, 5]] : tensor<2x6x40x4x16x1xf32> into tensor<2x6x40x4x16xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x6x40x4x16xf32>) outs(%6 : tensor<2x6x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.negf %in : f32
      %42 = math.exp %41 : f32
      %43 = arith.addf %42, %cst_1 : f32
      %44 = arith.divf %cst_1, %43 : f32
      linalg.yield %44 : f32
    } -> tensor<2x6x40x4x16xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_25, %39 : tensor<2x6x40x4x16xf32>, tensor<2x6x40x4x16xf32>) outs(%6 : tensor<2x6x40x4x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %41 = arith.mulf %in, %in_27 : f32
      linalg.yield %41 : f32
    } -> tensor<2x6x40x4x16xf32>
    %collapsed_26 = tensor.collapse_shape %40 [[0], [1], [2], [3, 4]] : tensor<2x6x40x4x16xf32> into tensor<2x6x40x64xf32>
    return %collapsed_26 : tensor<2x6x40x64xf32>
  }
}

