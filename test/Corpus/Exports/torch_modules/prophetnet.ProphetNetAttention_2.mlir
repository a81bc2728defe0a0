#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @prophetnet.ProphetNetAttention_2(%arg0: tensor<2x72x64xf32>, %arg1: tensor<2x40x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>) -> tensor<2x72x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x72x64xf32> into tensor<144x64xf32>
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<144x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<144x64xf32>) -> tensor<144x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<144x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<144x64xf32>) -> tensor<144x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%1 : tensor<144x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<144x64xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<144x64xf32>, tensor<144x64xf32>) outs(%1 : tensor<144x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %43 = arith.addf %in, %in_26 : f32
      linalg.yield %43 : f32
    } -> tensor<144x64xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2]] output_shape [2, 72, 64] : tensor<144x64xf32> into tensor<2x72x64xf32>
    %6 = tensor.empty() : tensor<2x72x64xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x72x64xf32>) outs(%6 : tensor<2x72x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.divf %in, %cst_1 : f32
      linalg.yield %43 : f32
    } -> tensor<2x72x64xf32>
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
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %43 = arith.addf %in, %in_26 : f32
      linalg.yield %43 : f32
    } -> tensor<80x64xf32>
    %transposed_4 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %13 = linalg.matmul ins(%collapsed_2, %transposed_4 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%9 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xf32>) outs(%8 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%13, %14 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%8 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %43 = arith.addf %in, %in_26 : f32
      linalg.yield %43 : f32
    } -> tensor<80x64xf32>
    %expanded_5 = tensor.expand_shape %12 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %expanded_6 = tensor.expand_shape %15 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %16 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x40x4x16xf32>) outs(%16 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_8 = tensor.expand_shape %7 [[0], [1], [2, 3]] output_shape [2, 72, 4, 16] : tensor<2x72x64xf32> into tensor<2x72x4x16xf32>
    %17 = tensor.empty() : tensor<2x4x72x16xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x72x4x16xf32>) outs(%17 : tensor<2x4x72x16xf32>) permutation = [0, 2, 1, 3] 
    %18 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_10 = linalg.transpose ins(%expanded_5 : tensor<2x40x4x16xf32>) outs(%18 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_11 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x4x72x16xf32> into tensor<8x72x16xf32>
    %collapsed_12 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %19 = tensor.empty() : tensor<8x72x40xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x72x40xf32>) -> tensor<8x72x40xf32>
    %21 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x72x16xf32>, tensor<8x16x40xf32>) outs(%20 : tensor<8x72x40xf32>) -> tensor<8x72x40xf32>
    %expanded_13 = tensor.expand_shape %21 [[0, 1], [2], [3, 4]] output_shape [2, 4, 72, 1, 40] : tensor<8x72x40xf32> into tensor<2x4x72x1x40xf32>
    %22 = tensor.empty() : tensor<2x4x72x40x1xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x4x72x1x40xf32>) outs(%22 : tensor<2x4x72x40x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_15 = tensor.collapse_shape %transposed_14 [[0], [1], [2], [3, 4]] : tensor<2x4x72x40x1xf32> into tensor<2x4x72x40xf32>
    %23 = tensor.empty() : tensor<2x4x72xi64>
    %24 = linalg.fill ins(%c0_i64 : i64) outs(%23 : tensor<2x4x72xi64>) -> tensor<2x4x72xi64>
    %25 = tensor.empty() : tensor<2x4x72xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<2x4x72xf32>) -> tensor<2x4x72xf32>
    %27:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_15 : tensor<2x4x72x40xf32>) outs(%26, %24 : tensor<2x4x72xf32>, tensor<2x4x72xi64>) {
    ^bb0(%in: f32, %out: f32, %out_26: i64):
      %43 = linalg.index 3 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : f32
      %46 = arith.cmpf ogt, %in, %out : f32
      %47 = arith.select %46, %44, %out_26 : i64
      linalg.yield %45, %47 : f32, i64
    } -> (tensor<2x4x72xf32>, tensor<2x4x72xi64>)
    %expanded_16 = tensor.expand_shape %27#0 [[0], [1], [2, 3]] output_shape [2, 4, 72, 1] : tensor<2x4x72xf32> into tensor<2x4x72x1xf32>
    %28 = tensor.empty() : tensor<2x4x72x40xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15, %expanded_16 : tensor<2x4x72x40xf32>, tensor<2x4x72x1xf32>) outs(%28 : tensor<2x4x72x40xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %43 = arith.subf %in, %in_26 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x72x40xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x72x40xf32>) outs(%28 : tensor<2x4x72x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.exp %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x72x40xf32>
    %31 = tensor.empty() : tensor<2x4x72x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x4x72x1xf32>) -> tensor<2x4x72x1xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x4x72x40xf32>) outs(%32 : tensor<2x4x72x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x72x1xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %33 : tensor<2x4x72x40xf32>, tensor<2x4x72x1xf32>) outs(%28 : tensor<2x4x72x40xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %43 = arith.divf %in, %in_26 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x72x40xf32>
    %collapsed_17 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x4x72x40xf32> into tensor<8x72x40xf32>
    %collapsed_18 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %35 = tensor.empty() : tensor<8x72x16xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<8x72x16xf32>) -> tensor<8x72x16xf32>
    %37 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<8x72x40xf32>, tensor<8x40x16xf32>) outs(%36 : tensor<8x72x16xf32>) -> tensor<8x72x16xf32>
    %expanded_19 = tensor.expand_shape %37 [[0, 1], [2], [3, 4]] output_shape [2, 4, 72, 1, 16] : tensor<8x72x16xf32> into tensor<2x4x72x1x16xf32>
    %38 = tensor.empty() : tensor<2x4x72x16x1xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x4x72x1x16xf32>) outs(%38 : tensor<2x4x72x16x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_21 = tensor.collapse_shape %transposed_20 [[0], [1], [2], [3, 4]] : tensor<2x4x72x16x1xf32> into tensor<2x4x72x16xf32>
    %39 = tensor.empty() : tensor<2x72x4x16xf32>
    %transposed_22 = linalg.transpose ins(%collapsed_21 : tensor<2x4x72x16xf32>) outs(%39 : tensor<2x72x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0, 1], [2, 3]] : tensor<2x72x4x16xf32> into tensor<144x64xf32>
    %transposed_24 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %40 = linalg.matmul ins(%collapsed_23, %transposed_24 : tensor<144x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<144x64xf32>) -> tensor<144x64xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%1 : tensor<144x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<144x64xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%40, %41 : tensor<144x64xf32>, tensor<144x64xf32>) outs(%1 : tensor<144x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %43 = arith.addf %in, %in_26 : f32
      linalg.yield %43 : f32
    } -> tensor<144x64xf32>
    %expanded_25 = tensor.expand_shape %42 [[0, 1], [2]] output_shape [2, 72, 64] : tensor<144x64xf32> into tensor<2x72x64xf32>
    return %expanded_25 : tensor<2x72x64xf32>
  }
}

