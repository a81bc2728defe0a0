#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @fsmt.Attention_3(%arg0: tensor<24x2x64xf32>, %arg1: tensor<40x2x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>) -> tensor<24x2x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %collapsed = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<40x2x64xf32> into tensor<80x64xf32>
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
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %39 = arith.addf %in, %in_22 : f32
      linalg.yield %39 : f32
    } -> tensor<80x64xf32>
    %transposed_2 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %6 = linalg.matmul ins(%collapsed, %transposed_2 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%6, %7 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %39 = arith.addf %in, %in_22 : f32
      linalg.yield %39 : f32
    } -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [40, 2, 4, 16] : tensor<80x64xf32> into tensor<40x2x4x16xf32>
    %9 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_3 = linalg.transpose ins(%expanded : tensor<40x2x4x16xf32>) outs(%9 : tensor<2x4x40x16xf32>) permutation = [1, 2, 0, 3] 
    %expanded_4 = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [40, 2, 4, 16] : tensor<80x64xf32> into tensor<40x2x4x16xf32>
    %transposed_5 = linalg.transpose ins(%expanded_4 : tensor<40x2x4x16xf32>) outs(%9 : tensor<2x4x40x16xf32>) permutation = [1, 2, 0, 3] 
    %collapsed_6 = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<24x2x64xf32> into tensor<48x64xf32>
    %transposed_7 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %10 = tensor.empty() : tensor<48x64xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %12 = linalg.matmul ins(%collapsed_6, %transposed_7 : tensor<48x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%10 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<48x64xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%12, %13 : tensor<48x64xf32>, tensor<48x64xf32>) outs(%10 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %39 = arith.addf %in, %in_22 : f32
      linalg.yield %39 : f32
    } -> tensor<48x64xf32>
    %expanded_8 = tensor.expand_shape %14 [[0, 1], [2]] output_shape [24, 2, 64] : tensor<48x64xf32> into tensor<24x2x64xf32>
    %15 = tensor.empty() : tensor<24x2x64xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<24x2x64xf32>) outs(%15 : tensor<24x2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.mulf %in, %cst_1 : f32
      linalg.yield %39 : f32
    } -> tensor<24x2x64xf32>
    %collapsed_9 = tensor.collapse_shape %16 [[0], [1, 2]] : tensor<24x2x64xf32> into tensor<24x128xf32>
    %expanded_10 = tensor.expand_shape %collapsed_9 [[0], [1, 2]] output_shape [24, 8, 16] : tensor<24x128xf32> into tensor<24x8x16xf32>
    %17 = tensor.empty() : tensor<8x24x16xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<24x8x16xf32>) outs(%17 : tensor<8x24x16xf32>) permutation = [1, 0, 2] 
    %collapsed_12 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_13 = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %18 = tensor.empty() : tensor<8x16x40xf32>
    %transposed_14 = linalg.transpose ins(%collapsed_12 : tensor<8x40x16xf32>) outs(%18 : tensor<8x16x40xf32>) permutation = [0, 2, 1] 
    %19 = tensor.empty() : tensor<8x24x40xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x24x40xf32>) -> tensor<8x24x40xf32>
    %21 = linalg.batch_matmul ins(%transposed_11, %transposed_14 : tensor<8x24x16xf32>, tensor<8x16x40xf32>) outs(%20 : tensor<8x24x40xf32>) -> tensor<8x24x40xf32>
    %22 = tensor.empty() : tensor<8x24xi64>
    %23 = linalg.fill ins(%c0_i64 : i64) outs(%22 : tensor<8x24xi64>) -> tensor<8x24xi64>
    %24 = tensor.empty() : tensor<8x24xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<8x24xf32>) -> tensor<8x24xf32>
    %26:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<8x24x40xf32>) outs(%25, %23 : tensor<8x24xf32>, tensor<8x24xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %39 = linalg.index 2 : index
      %40 = arith.index_cast %39 : index to i64
      %41 = arith.maximumf %in, %out : f32
      %42 = arith.cmpf ogt, %in, %out : f32
      %43 = arith.select %42, %40, %out_22 : i64
      linalg.yield %41, %43 : f32, i64
    } -> (tensor<8x24xf32>, tensor<8x24xi64>)
    %expanded_15 = tensor.expand_shape %26#0 [[0], [1, 2]] output_shape [8, 24, 1] : tensor<8x24xf32> into tensor<8x24x1xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_15 : tensor<8x24x40xf32>, tensor<8x24x1xf32>) outs(%19 : tensor<8x24x40xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %39 = arith.subf %in, %in_22 : f32
      linalg.yield %39 : f32
    } -> tensor<8x24x40xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<8x24x40xf32>) outs(%19 : tensor<8x24x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.exp %in : f32
      linalg.yield %39 : f32
    } -> tensor<8x24x40xf32>
    %29 = tensor.empty() : tensor<8x24x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<8x24x1xf32>) -> tensor<8x24x1xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<8x24x40xf32>) outs(%30 : tensor<8x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %in, %out : f32
      linalg.yield %39 : f32
    } -> tensor<8x24x1xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<8x24x40xf32>, tensor<8x24x1xf32>) outs(%19 : tensor<8x24x40xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %39 = arith.divf %in, %in_22 : f32
      linalg.yield %39 : f32
    } -> tensor<8x24x40xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x24x16xf32>) -> tensor<8x24x16xf32>
    %34 = linalg.batch_matmul ins(%32, %collapsed_13 : tensor<8x24x40xf32>, tensor<8x40x16xf32>) outs(%33 : tensor<8x24x16xf32>) -> tensor<8x24x16xf32>
    %35 = tensor.empty() : tensor<24x8x16xf32>
    %transposed_16 = linalg.transpose ins(%34 : tensor<8x24x16xf32>) outs(%35 : tensor<24x8x16xf32>) permutation = [1, 0, 2] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0], [1, 2]] : tensor<24x8x16xf32> into tensor<24x128xf32>
    %expanded_18 = tensor.expand_shape %collapsed_17 [[0], [1, 2]] output_shape [24, 2, 64] : tensor<24x128xf32> into tensor<24x2x64xf32>
    %collapsed_19 = tensor.collapse_shape %expanded_18 [[0, 1], [2]] : tensor<24x2x64xf32> into tensor<48x64xf32>
    %transposed_20 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %36 = linalg.matmul ins(%collapsed_19, %transposed_20 : tensor<48x64xf32>, tensor<64x64xf32>) outs(%11 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%10 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<48x64xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%36, %37 : tensor<48x64xf32>, tensor<48x64xf32>) outs(%10 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %39 = arith.addf %in, %in_22 : f32
      linalg.yield %39 : f32
    } -> tensor<48x64xf32>
    %expanded_21 = tensor.expand_shape %38 [[0, 1], [2]] output_shape [24, 2, 64] : tensor<48x64xf32> into tensor<24x2x64xf32>
    return %expanded_21 : tensor<24x2x64xf32>
  }
}

