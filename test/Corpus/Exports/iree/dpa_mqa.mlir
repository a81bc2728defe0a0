#map = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3, d0)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
module @jit_dpa_mqa {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x1x16xf32>, %arg2: tensor<2x56x1x16xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x1x16x56xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x56x1x16xf32>) outs(%0 : tensor<2x1x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x16x56xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0], [1, 2], [3]] : tensor<2x40x4x16xf32> into tensor<2x160x16xf32>
    %collapsed_2 = tensor.collapse_shape %1 [[0], [1, 2], [3]] : tensor<2x1x16x56xf32> into tensor<2x16x56xf32>
    %2 = tensor.empty() : tensor<2x160x56xf32>
    %3 = linalg.fill ins(%cst_1 : f32) outs(%2 : tensor<2x160x56xf32>) -> tensor<2x160x56xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<2x160x16xf32>, tensor<2x16x56xf32>) outs(%3 : tensor<2x160x56xf32>) -> tensor<2x160x56xf32>
    %expanded = tensor.expand_shape %4 [[0], [1, 2, 3], [4]] output_shape [2, 1, 40, 4, 56] : tensor<2x160x56xf32> into tensor<2x1x40x4x56xf32>
    %5 = tensor.empty() : tensor<2x1x40x4x56xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x1x40x4x56xf32>) outs(%5 : tensor<2x1x40x4x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.mulf %in, %cst_0 : f32
      linalg.yield %31 : f32
    } -> tensor<2x1x40x4x56xf32>
    %7 = tensor.empty() : tensor<2x1x40x4xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x1x40x4xf32>) -> tensor<2x1x40x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x1x40x4x56xf32>) outs(%8 : tensor<2x1x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.maximumf %out, %in : f32
      linalg.yield %31 : f32
    } -> tensor<2x1x40x4xf32>
    %10 = tensor.empty() : tensor<4x2x1x40xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x1x40x4xf32>) outs(%10 : tensor<4x2x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x2x1x40xf32>
    %12 = tensor.empty() : tensor<4x2x1x40x56xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x1x40x4x56xf32>) outs(%12 : tensor<4x2x1x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x2x1x40x56xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<4x2x1x40xf32>) outs(%12 : tensor<4x2x1x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x2x1x40x56xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%13, %14 : tensor<4x2x1x40x56xf32>, tensor<4x2x1x40x56xf32>) outs(%12 : tensor<4x2x1x40x56xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %31 = arith.subf %in, %in_7 : f32
      linalg.yield %31 : f32
    } -> tensor<4x2x1x40x56xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<4x2x1x40x56xf32>) outs(%12 : tensor<4x2x1x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.exp %in : f32
      linalg.yield %31 : f32
    } -> tensor<4x2x1x40x56xf32>
    %17 = linalg.fill ins(%cst_1 : f32) outs(%10 : tensor<4x2x1x40xf32>) -> tensor<4x2x1x40xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<4x2x1x40x56xf32>) outs(%17 : tensor<4x2x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %out, %in : f32
      linalg.yield %31 : f32
    } -> tensor<4x2x1x40xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<4x2x1x40xf32>) outs(%12 : tensor<4x2x1x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x2x1x40x56xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<4x2x1x40x56xf32>, tensor<4x2x1x40x56xf32>) outs(%12 : tensor<4x2x1x40x56xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %31 = arith.divf %in, %in_7 : f32
      linalg.yield %31 : f32
    } -> tensor<4x2x1x40x56xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x56x1x16xf32>) outs(%0 : tensor<2x1x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x16x56xf32>
    %22 = tensor.empty() : tensor<2x1x56x4x40xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<4x2x1x40x56xf32>) outs(%22 : tensor<2x1x56x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x56x4x40xf32>
    %collapsed_3 = tensor.collapse_shape %21 [[0], [1, 2], [3]] : tensor<2x1x16x56xf32> into tensor<2x16x56xf32>
    %collapsed_4 = tensor.collapse_shape %23 [[0], [1, 2], [3, 4]] : tensor<2x1x56x4x40xf32> into tensor<2x56x160xf32>
    %24 = tensor.empty() : tensor<2x16x160xf32>
    %25 = linalg.fill ins(%cst_1 : f32) outs(%24 : tensor<2x16x160xf32>) -> tensor<2x16x160xf32>
    %26 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<2x16x56xf32>, tensor<2x56x160xf32>) outs(%25 : tensor<2x16x160xf32>) -> tensor<2x16x160xf32>
    %expanded_5 = tensor.expand_shape %26 [[0], [1, 2], [3, 4]] output_shape [2, 1, 16, 4, 40] : tensor<2x16x160xf32> into tensor<2x1x16x4x40xf32>
    %27 = tensor.empty() : tensor<4x2x40x1x16xf32>
    %28 = linalg.generic {indexing_maps = [#map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x1x16x4x40xf32>) outs(%27 : tensor<4x2x40x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x2x40x1x16xf32>
    %29 = tensor.empty() : tensor<2x40x1x4x16xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<4x2x40x1x16xf32>) outs(%29 : tensor<2x40x1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x1x4x16xf32>
    %collapsed_6 = tensor.collapse_shape %30 [[0], [1], [2, 3], [4]] : tensor<2x40x1x4x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed_6 : tensor<2x40x4x16xf32>
  }
}

