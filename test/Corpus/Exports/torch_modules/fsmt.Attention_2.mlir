#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @fsmt.Attention_2(%arg0: tensor<24x2x64xf32>, %arg1: tensor<24x24xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>) -> tensor<24x2x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<24x64x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x64xf32>) outs(%1 : tensor<24x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<24x64x64xf32>
    %3 = tensor.empty() : tensor<24x2x64xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<24x2x64xf32>) -> tensor<24x2x64xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<24x2x64xf32>, tensor<24x64x64xf32>) outs(%4 : tensor<24x2x64xf32>) -> tensor<24x2x64xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %arg3 : tensor<24x2x64xf32>, tensor<64xf32>) outs(%3 : tensor<24x2x64xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %41 = arith.addf %in, %in_21 : f32
      linalg.yield %41 : f32
    } -> tensor<24x2x64xf32>
    %transposed_2 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_2 : tensor<64x64xf32>) outs(%1 : tensor<24x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<24x64x64xf32>
    %8 = linalg.batch_matmul ins(%arg0, %7 : tensor<24x2x64xf32>, tensor<24x64x64xf32>) outs(%4 : tensor<24x2x64xf32>) -> tensor<24x2x64xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %arg5 : tensor<24x2x64xf32>, tensor<64xf32>) outs(%3 : tensor<24x2x64xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %41 = arith.addf %in, %in_21 : f32
      linalg.yield %41 : f32
    } -> tensor<24x2x64xf32>
    %expanded = tensor.expand_shape %6 [[0], [1], [2, 3]] output_shape [24, 2, 4, 16] : tensor<24x2x64xf32> into tensor<24x2x4x16xf32>
    %10 = tensor.empty() : tensor<2x4x24x16xf32>
    %transposed_3 = linalg.transpose ins(%expanded : tensor<24x2x4x16xf32>) outs(%10 : tensor<2x4x24x16xf32>) permutation = [1, 2, 0, 3] 
    %expanded_4 = tensor.expand_shape %9 [[0], [1], [2, 3]] output_shape [24, 2, 4, 16] : tensor<24x2x64xf32> into tensor<24x2x4x16xf32>
    %transposed_5 = linalg.transpose ins(%expanded_4 : tensor<24x2x4x16xf32>) outs(%10 : tensor<2x4x24x16xf32>) permutation = [1, 2, 0, 3] 
    %transposed_6 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<64x64xf32>) outs(%1 : tensor<24x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<24x64x64xf32>
    %12 = linalg.batch_matmul ins(%arg0, %11 : tensor<24x2x64xf32>, tensor<24x64x64xf32>) outs(%4 : tensor<24x2x64xf32>) -> tensor<24x2x64xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %arg7 : tensor<24x2x64xf32>, tensor<64xf32>) outs(%3 : tensor<24x2x64xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %41 = arith.addf %in, %in_21 : f32
      linalg.yield %41 : f32
    } -> tensor<24x2x64xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<24x2x64xf32>) outs(%3 : tensor<24x2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.mulf %in, %cst_1 : f32
      linalg.yield %41 : f32
    } -> tensor<24x2x64xf32>
    %collapsed = tensor.collapse_shape %14 [[0], [1, 2]] : tensor<24x2x64xf32> into tensor<24x128xf32>
    %expanded_7 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [24, 8, 16] : tensor<24x128xf32> into tensor<24x8x16xf32>
    %15 = tensor.empty() : tensor<8x24x16xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<24x8x16xf32>) outs(%15 : tensor<8x24x16xf32>) permutation = [1, 0, 2] 
    %collapsed_9 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x4x24x16xf32> into tensor<8x24x16xf32>
    %collapsed_10 = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x4x24x16xf32> into tensor<8x24x16xf32>
    %16 = tensor.empty() : tensor<8x16x24xf32>
    %transposed_11 = linalg.transpose ins(%collapsed_9 : tensor<8x24x16xf32>) outs(%16 : tensor<8x16x24xf32>) permutation = [0, 2, 1] 
    %17 = tensor.empty() : tensor<8x24x24xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x24x24xf32>) -> tensor<8x24x24xf32>
    %19 = linalg.batch_matmul ins(%transposed_8, %transposed_11 : tensor<8x24x16xf32>, tensor<8x16x24xf32>) outs(%18 : tensor<8x24x24xf32>) -> tensor<8x24x24xf32>
    %expanded_12 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 4, 24, 24] : tensor<8x24x24xf32> into tensor<2x4x24x24xf32>
    %20 = tensor.empty() : tensor<2x4x24x24xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %arg1 : tensor<2x4x24x24xf32>, tensor<24x24xf32>) outs(%20 : tensor<2x4x24x24xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %41 = arith.addf %in, %in_21 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x24x24xf32>
    %collapsed_13 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x4x24x24xf32> into tensor<8x24x24xf32>
    %22 = tensor.empty() : tensor<8x24xi64>
    %23 = linalg.fill ins(%c0_i64 : i64) outs(%22 : tensor<8x24xi64>) -> tensor<8x24xi64>
    %24 = tensor.empty() : tensor<8x24xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<8x24xf32>) -> tensor<8x24xf32>
    %26:2 = linalg.generic {indexing_maps = [#map1, #map5, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_13 : tensor<8x24x24xf32>) outs(%25, %23 : tensor<8x24xf32>, tensor<8x24xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %41 = linalg.index 2 : index
      %42 = arith.index_cast %41 : index to i64
      %43 = arith.maximumf %in, %out : f32
      %44 = arith.cmpf ogt, %in, %out : f32
      %45 = arith.select %44, %42, %out_21 : i64
      linalg.yield %43, %45 : f32, i64
    } -> (tensor<8x24xf32>, tensor<8x24xi64>)
    %expanded_14 = tensor.expand_shape %26#0 [[0], [1, 2]] output_shape [8, 24, 1] : tensor<8x24xf32> into tensor<8x24x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_13, %expanded_14 : tensor<8x24x24xf32>, tensor<8x24x1xf32>) outs(%17 : tensor<8x24x24xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %41 = arith.subf %in, %in_21 : f32
      linalg.yield %41 : f32
    } -> tensor<8x24x24xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<8x24x24xf32>) outs(%17 : tensor<8x24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.exp %in : f32
      linalg.yield %41 : f32
    } -> tensor<8x24x24xf32>
    %29 = tensor.empty() : tensor<8x24x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<8x24x1xf32>) -> tensor<8x24x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<8x24x24xf32>) outs(%30 : tensor<8x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %out : f32
      linalg.yield %41 : f32
    } -> tensor<8x24x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<8x24x24xf32>, tensor<8x24x1xf32>) outs(%17 : tensor<8x24x24xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %41 = arith.divf %in, %in_21 : f32
      linalg.yield %41 : f32
    } -> tensor<8x24x24xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%15 : tensor<8x24x16xf32>) -> tensor<8x24x16xf32>
    %34 = linalg.batch_matmul ins(%32, %collapsed_10 : tensor<8x24x24xf32>, tensor<8x24x16xf32>) outs(%33 : tensor<8x24x16xf32>) -> tensor<8x24x16xf32>
    %35 = tensor.empty() : tensor<24x8x16xf32>
    %transposed_15 = linalg.transpose ins(%34 : tensor<8x24x16xf32>) outs(%35 : tensor<24x8x16xf32>) permutation = [1, 0, 2] 
    %collapsed_16 = tensor.collapse_shape %transposed_15 [[0], [1, 2]] : tensor<24x8x16xf32> into tensor<24x128xf32>
    %expanded_17 = tensor.expand_shape %collapsed_16 [[0], [1, 2]] output_shape [24, 2, 64] : tensor<24x128xf32> into tensor<24x2x64xf32>
    %collapsed_18 = tensor.collapse_shape %expanded_17 [[0, 1], [2]] : tensor<24x2x64xf32> into tensor<48x64xf32>
    %transposed_19 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %36 = tensor.empty() : tensor<48x64xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %38 = linalg.matmul ins(%collapsed_18, %transposed_19 : tensor<48x64xf32>, tensor<64x64xf32>) outs(%37 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %39 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%36 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<48x64xf32>
    %40 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%38, %39 : tensor<48x64xf32>, tensor<48x64xf32>) outs(%36 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %41 = arith.addf %in, %in_21 : f32
      linalg.yield %41 : f32
    } -> tensor<48x64xf32>
    %expanded_20 = tensor.expand_shape %40 [[0, 1], [2]] output_shape [24, 2, 64] : tensor<48x64xf32> into tensor<24x2x64xf32>
    return %expanded_20 : tensor<24x2x64xf32>
  }
}

