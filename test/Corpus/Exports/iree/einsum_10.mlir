#map = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
module @jit_function {
  func.func public @main(%arg0: tensor<2x4x16xf32>, %arg1: tensor<2x56x4x16xf32>, %arg2: tensor<2x56x4x16xf32>) -> tensor<2x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x4x16x56xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x56x4x16xf32>) outs(%0 : tensor<2x4x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x56xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1, 2]] : tensor<2x4x16xf32> into tensor<128xf32>
    %expanded = tensor.expand_shape %collapsed [[0, 1, 2]] output_shape [8, 1, 16] : tensor<128xf32> into tensor<8x1x16xf32>
    %collapsed_2 = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %2 = tensor.empty() : tensor<8x1x56xf32>
    %3 = linalg.fill ins(%cst_1 : f32) outs(%2 : tensor<8x1x56xf32>) -> tensor<8x1x56xf32>
    %4 = linalg.batch_matmul ins(%expanded, %collapsed_2 : tensor<8x1x16xf32>, tensor<8x16x56xf32>) outs(%3 : tensor<8x1x56xf32>) -> tensor<8x1x56xf32>
    %collapsed_3 = tensor.collapse_shape %4 [[0, 1, 2]] : tensor<8x1x56xf32> into tensor<448xf32>
    %expanded_4 = tensor.expand_shape %collapsed_3 [[0, 1, 2]] output_shape [2, 4, 56] : tensor<448xf32> into tensor<2x4x56xf32>
    %5 = tensor.empty() : tensor<2x4x56xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x4x56xf32>) outs(%5 : tensor<2x4x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.mulf %in, %cst_0 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x56xf32>
    %7 = tensor.empty() : tensor<2x4xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x56xf32>) outs(%8 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.maximumf %out, %in : f32
      linalg.yield %22 : f32
    } -> tensor<2x4xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x4xf32>) outs(%5 : tensor<2x4x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x56xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<2x4x56xf32>, tensor<2x4x56xf32>) outs(%5 : tensor<2x4x56xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %22 = arith.subf %in, %in_10 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x56xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x56xf32>) outs(%5 : tensor<2x4x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x56xf32>
    %13 = linalg.fill ins(%cst_1 : f32) outs(%7 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x56xf32>) outs(%13 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %out, %in : f32
      linalg.yield %22 : f32
    } -> tensor<2x4xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x4xf32>) outs(%5 : tensor<2x4x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x56xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x4x56xf32>, tensor<2x4x56xf32>) outs(%5 : tensor<2x4x56xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %22 = arith.divf %in, %in_10 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x56xf32>
    %17 = tensor.empty() : tensor<2x4x56x16xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x56x4x16xf32>) outs(%17 : tensor<2x4x56x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x56x16xf32>
    %collapsed_5 = tensor.collapse_shape %16 [[0, 1, 2]] : tensor<2x4x56xf32> into tensor<448xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0, 1, 2]] output_shape [8, 1, 56] : tensor<448xf32> into tensor<8x1x56xf32>
    %collapsed_7 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<2x4x56x16xf32> into tensor<8x56x16xf32>
    %19 = tensor.empty() : tensor<8x1x16xf32>
    %20 = linalg.fill ins(%cst_1 : f32) outs(%19 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %21 = linalg.batch_matmul ins(%expanded_6, %collapsed_7 : tensor<8x1x56xf32>, tensor<8x56x16xf32>) outs(%20 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %collapsed_8 = tensor.collapse_shape %21 [[0, 1, 2]] : tensor<8x1x16xf32> into tensor<128xf32>
    %expanded_9 = tensor.expand_shape %collapsed_8 [[0, 1, 2]] output_shape [2, 4, 16] : tensor<128xf32> into tensor<2x4x16xf32>
    return %expanded_9 : tensor<2x4x16xf32>
  }
}

