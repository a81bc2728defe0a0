#map = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d1, d2, d3, 0, d5, d6, d7)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5, d6, d7) -> (d0, d1, d2, d3, d4, d5, d6, d7)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_gqa_tile {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x2x16xf32>, %arg2: tensor<2x56x2x16xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 4.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg1 [[0, 1], [2, 3], [4, 5], [6, 7]] output_shape [1, 2, 1, 56, 1, 2, 1, 16] : tensor<2x56x2x16xf32> into tensor<1x2x1x56x1x2x1x16xf32>
    %0 = tensor.empty() : tensor<1x2x1x56x2x2x1x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x2x1x56x1x2x1x16xf32>) outs(%0 : tensor<1x2x1x56x2x2x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x1x56x2x2x1x16xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2, 3], [4, 5], [6, 7]] : tensor<1x2x1x56x2x2x1x16xf32> into tensor<2x56x4x16xf32>
    %expanded_2 = tensor.expand_shape %arg2 [[0, 1], [2, 3], [4, 5], [6, 7]] output_shape [1, 2, 1, 56, 1, 2, 1, 16] : tensor<2x56x2x16xf32> into tensor<1x2x1x56x1x2x1x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_2 : tensor<1x2x1x56x1x2x1x16xf32>) outs(%0 : tensor<1x2x1x56x2x2x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x1x56x2x2x1x16xf32>
    %collapsed_3 = tensor.collapse_shape %2 [[0, 1], [2, 3], [4, 5], [6, 7]] : tensor<1x2x1x56x2x2x1x16xf32> into tensor<2x56x4x16xf32>
    %3 = tensor.empty() : tensor<2x4x40x16xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x4x16xf32>) outs(%3 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %5 = tensor.empty() : tensor<2x4x16x56xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x56x4x16xf32>) outs(%5 : tensor<2x4x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x56xf32>
    %collapsed_4 = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_5 = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %7 = tensor.empty() : tensor<8x40x56xf32>
    %8 = linalg.fill ins(%cst_1 : f32) outs(%7 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %9 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x40x16xf32>, tensor<8x16x56xf32>) outs(%8 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %expanded_6 = tensor.expand_shape %9 [[0, 1], [2], [3]] output_shape [2, 4, 40, 56] : tensor<8x40x56xf32> into tensor<2x4x40x56xf32>
    %10 = tensor.empty() : tensor<2x4x40x56xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x4x40x56xf32>) outs(%10 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.divf %in, %cst_0 : f32
      linalg.yield %30 : f32
    } -> tensor<2x4x40x56xf32>
    %12 = tensor.empty() : tensor<2x4x40xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<2x4x40x56xf32>) outs(%13 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.maximumf %out, %in : f32
      linalg.yield %30 : f32
    } -> tensor<2x4x40xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x4x40xf32>) outs(%10 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %15 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%10 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %30 = arith.subf %in, %in_10 : f32
      linalg.yield %30 : f32
    } -> tensor<2x4x40x56xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x40x56xf32>) outs(%10 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.exp %in : f32
      linalg.yield %30 : f32
    } -> tensor<2x4x40x56xf32>
    %18 = linalg.fill ins(%cst_1 : f32) outs(%12 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x4x40x56xf32>) outs(%18 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %out, %in : f32
      linalg.yield %30 : f32
    } -> tensor<2x4x40xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x4x40xf32>) outs(%10 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%10 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %30 = arith.divf %in, %in_10 : f32
      linalg.yield %30 : f32
    } -> tensor<2x4x40x56xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_3 : tensor<2x56x4x16xf32>) outs(%5 : tensor<2x4x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x56xf32>
    %23 = tensor.empty() : tensor<2x4x56x40xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x40x56xf32>) outs(%23 : tensor<2x4x56x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x56x40xf32>
    %collapsed_7 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %collapsed_8 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<2x4x56x40xf32> into tensor<8x56x40xf32>
    %25 = tensor.empty() : tensor<8x16x40xf32>
    %26 = linalg.fill ins(%cst_1 : f32) outs(%25 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %27 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x16x56xf32>, tensor<8x56x40xf32>) outs(%26 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_9 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %28 = tensor.empty() : tensor<2x40x4x16xf32>
    %29 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x4x16x40xf32>) outs(%28 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %29 : tensor<2x40x4x16xf32>
  }
}

