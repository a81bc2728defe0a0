#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @prophetnet.ProphetNetAttention(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64x64xf32>, %arg2: tensor<64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<80x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %40 = arith.addf %in, %in_25 : f32
      linalg.yield %40 : f32
    } -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %6 = tensor.empty() : tensor<2x40x64xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x40x64xf32>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.divf %in, %cst_1 : f32
      linalg.yield %40 : f32
    } -> tensor<2x40x64xf32>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %8 = linalg.matmul ins(%collapsed, %transposed_2 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%8, %9 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %40 = arith.addf %in, %in_25 : f32
      linalg.yield %40 : f32
    } -> tensor<80x64xf32>
    %transposed_3 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %11 = linalg.matmul ins(%collapsed, %transposed_3 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%11, %12 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %40 = arith.addf %in, %in_25 : f32
      linalg.yield %40 : f32
    } -> tensor<80x64xf32>
    %expanded_4 = tensor.expand_shape %10 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %expanded_5 = tensor.expand_shape %13 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %14 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<2x40x4x16xf32>) outs(%14 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_7 = tensor.expand_shape %7 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x40x4x16xf32>) outs(%14 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %15 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_9 = linalg.transpose ins(%expanded_4 : tensor<2x40x4x16xf32>) outs(%15 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_10 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %16 = tensor.empty() : tensor<8x40x40xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %18 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%17 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_12 = tensor.expand_shape %18 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 40] : tensor<8x40x40xf32> into tensor<2x4x40x1x40xf32>
    %19 = tensor.empty() : tensor<2x4x40x40x1xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x4x40x1x40xf32>) outs(%19 : tensor<2x4x40x40x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_14 = tensor.collapse_shape %transposed_13 [[0], [1], [2], [3, 4]] : tensor<2x4x40x40x1xf32> into tensor<2x4x40x40xf32>
    %20 = tensor.empty() : tensor<2x4x40xi64>
    %21 = linalg.fill ins(%c0_i64 : i64) outs(%20 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %22 = tensor.empty() : tensor<2x4x40xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %24:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_14 : tensor<2x4x40x40xf32>) outs(%23, %21 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_25: i64):
      %40 = linalg.index 3 : index
      %41 = arith.index_cast %40 : index to i64
      %42 = arith.maximumf %in, %out : f32
      %43 = arith.cmpf ogt, %in, %out : f32
      %44 = arith.select %43, %41, %out_25 : i64
      linalg.yield %42, %44 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_15 = tensor.expand_shape %24#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %25 = tensor.empty() : tensor<2x4x40x40xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_14, %expanded_15 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%25 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %40 = arith.subf %in, %in_25 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40x40xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x40x40xf32>) outs(%25 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.exp %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40x40xf32>
    %28 = tensor.empty() : tensor<2x4x40x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x4x40x40xf32>) outs(%29 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %out : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%25 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %40 = arith.divf %in, %in_25 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_16 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_17 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %32 = tensor.empty() : tensor<8x40x16xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %34 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%33 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_18 = tensor.expand_shape %34 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 16] : tensor<8x40x16xf32> into tensor<2x4x40x1x16xf32>
    %35 = tensor.empty() : tensor<2x4x40x16x1xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x4x40x1x16xf32>) outs(%35 : tensor<2x4x40x16x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0], [1], [2], [3, 4]] : tensor<2x4x40x16x1xf32> into tensor<2x4x40x16xf32>
    %36 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_21 = linalg.transpose ins(%collapsed_20 : tensor<2x4x40x16xf32>) outs(%36 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_23 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %37 = linalg.matmul ins(%collapsed_22, %transposed_23 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%37, %38 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %40 = arith.addf %in, %in_25 : f32
      linalg.yield %40 : f32
    } -> tensor<80x64xf32>
    %expanded_24 = tensor.expand_shape %39 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    return %expanded_24 : tensor<2x40x64xf32>
  }
}

