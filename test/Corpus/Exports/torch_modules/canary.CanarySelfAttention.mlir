#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @canary.CanarySelfAttention(%arg0: tensor<2x24x64xf32>, %arg1: tensor<2x1x24x24xf32>, %arg2: tensor<1x24xi64>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x64xf32>, %arg8: tensor<32xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>) -> tensor<2x24x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x24x64xf32> into tensor<48x64xf32>
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<48x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<48x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<64xf32>) outs(%1 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<48x64xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<48x64xf32>, tensor<48x64xf32>) outs(%1 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.addf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<48x64xf32>
    %6 = tensor.empty() : tensor<64x32xf32>
    %transposed_2 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%6 : tensor<64x32xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<48x32xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<48x32xf32>) -> tensor<48x32xf32>
    %9 = linalg.matmul ins(%collapsed, %transposed_2 : tensor<48x64xf32>, tensor<64x32xf32>) outs(%8 : tensor<48x32xf32>) -> tensor<48x32xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<32xf32>) outs(%7 : tensor<48x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<48x32xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%9, %10 : tensor<48x32xf32>, tensor<48x32xf32>) outs(%7 : tensor<48x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.addf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<48x32xf32>
    %transposed_3 = linalg.transpose ins(%arg7 : tensor<32x64xf32>) outs(%6 : tensor<64x32xf32>) permutation = [1, 0] 
    %12 = linalg.matmul ins(%collapsed, %transposed_3 : tensor<48x64xf32>, tensor<64x32xf32>) outs(%8 : tensor<48x32xf32>) -> tensor<48x32xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<32xf32>) outs(%7 : tensor<48x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<48x32xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%12, %13 : tensor<48x32xf32>, tensor<48x32xf32>) outs(%7 : tensor<48x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.addf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<48x32xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 24, 4, 16] : tensor<48x64xf32> into tensor<2x24x4x16xf32>
    %15 = tensor.empty() : tensor<2x4x24x16xf32>
    %transposed_4 = linalg.transpose ins(%expanded : tensor<2x24x4x16xf32>) outs(%15 : tensor<2x4x24x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_5 = tensor.expand_shape %11 [[0, 1], [2, 3]] output_shape [2, 24, 2, 16] : tensor<48x32xf32> into tensor<2x24x2x16xf32>
    %16 = tensor.empty() : tensor<2x2x24x16xf32>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<2x24x2x16xf32>) outs(%16 : tensor<2x2x24x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_7 = tensor.expand_shape %14 [[0, 1], [2, 3]] output_shape [2, 24, 2, 16] : tensor<48x32xf32> into tensor<2x24x2x16xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x24x2x16xf32>) outs(%16 : tensor<2x2x24x16xf32>) permutation = [0, 2, 1, 3] 
    %17 = tensor.empty() : tensor<2x2x2x24x16xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<2x2x24x16xf32>) outs(%17 : tensor<2x2x2x24x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x24x16xf32>
    %collapsed_9 = tensor.collapse_shape %18 [[0], [1, 2], [3], [4]] : tensor<2x2x2x24x16xf32> into tensor<2x4x24x16xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<2x2x24x16xf32>) outs(%17 : tensor<2x2x2x24x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x24x16xf32>
    %20 = tensor.empty() : tensor<2x4x16x24xf32>
    %transposed_10 = linalg.transpose ins(%collapsed_9 : tensor<2x4x24x16xf32>) outs(%20 : tensor<2x4x16x24xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_11 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x4x24x16xf32> into tensor<8x24x16xf32>
    %collapsed_12 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x4x16x24xf32> into tensor<8x16x24xf32>
    %21 = tensor.empty() : tensor<8x24x24xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<8x24x24xf32>) -> tensor<8x24x24xf32>
    %23 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x24x16xf32>, tensor<8x16x24xf32>) outs(%22 : tensor<8x24x24xf32>) -> tensor<8x24x24xf32>
    %expanded_13 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [2, 4, 24, 24] : tensor<8x24x24xf32> into tensor<2x4x24x24xf32>
    %24 = tensor.empty() : tensor<2x4x24x24xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x4x24x24xf32>) outs(%24 : tensor<2x4x24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.mulf %in, %cst_1 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x24x24xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %arg1 : tensor<2x4x24x24xf32>, tensor<2x1x24x24xf32>) outs(%24 : tensor<2x4x24x24xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.addf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x24x24xf32>
    %27 = tensor.empty() : tensor<2x4x24xi64>
    %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<2x4x24xi64>) -> tensor<2x4x24xi64>
    %29 = tensor.empty() : tensor<2x4x24xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %31:2 = linalg.generic {indexing_maps = [#map4, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x24x24xf32>) outs(%30, %28 : tensor<2x4x24xf32>, tensor<2x4x24xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %45 = linalg.index 3 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_22 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<2x4x24xf32>, tensor<2x4x24xi64>)
    %expanded_14 = tensor.expand_shape %31#0 [[0], [1], [2, 3]] output_shape [2, 4, 24, 1] : tensor<2x4x24xf32> into tensor<2x4x24x1xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %expanded_14 : tensor<2x4x24x24xf32>, tensor<2x4x24x1xf32>) outs(%24 : tensor<2x4x24x24xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.subf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x24x24xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4x24x24xf32>) outs(%24 : tensor<2x4x24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x24x24xf32>
    %34 = tensor.empty() : tensor<2x4x24x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x4x24x1xf32>) -> tensor<2x4x24x1xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x4x24x24xf32>) outs(%35 : tensor<2x4x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x24x1xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<2x4x24x24xf32>, tensor<2x4x24x1xf32>) outs(%24 : tensor<2x4x24x24xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.divf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x24x24xf32>
    %collapsed_15 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<2x4x24x24xf32> into tensor<8x24x24xf32>
    %collapsed_16 = tensor.collapse_shape %19 [[0, 1, 2], [3], [4]] : tensor<2x2x2x24x16xf32> into tensor<8x24x16xf32>
    %38 = tensor.empty() : tensor<8x24x16xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<8x24x16xf32>) -> tensor<8x24x16xf32>
    %40 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<8x24x24xf32>, tensor<8x24x16xf32>) outs(%39 : tensor<8x24x16xf32>) -> tensor<8x24x16xf32>
    %expanded_17 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [2, 4, 24, 16] : tensor<8x24x16xf32> into tensor<2x4x24x16xf32>
    %41 = tensor.empty() : tensor<2x24x4x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x4x24x16xf32>) outs(%41 : tensor<2x24x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0, 1], [2, 3]] : tensor<2x24x4x16xf32> into tensor<48x64xf32>
    %transposed_20 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %42 = linalg.matmul ins(%collapsed_19, %transposed_20 : tensor<48x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%1 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<48x64xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%42, %43 : tensor<48x64xf32>, tensor<48x64xf32>) outs(%1 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.addf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<48x64xf32>
    %expanded_21 = tensor.expand_shape %44 [[0, 1], [2]] output_shape [2, 24, 64] : tensor<48x64xf32> into tensor<2x24x64xf32>
    return %expanded_21 : tensor<2x24x64xf32>
  }
}

