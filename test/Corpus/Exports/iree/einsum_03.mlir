#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3, d2)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4, d2)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4, d3, d1)>
module @jit_function {
  func.func public @main(%arg0: tensor<2x40x2x3x16xf32>, %arg1: tensor<2x56x2x16xf32>, %arg2: tensor<2x56x2x16xf32>) -> tensor<2x40x2x3x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x40x2x3x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x2x3x16xf32>) outs(%0 : tensor<2x40x2x3x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_1 : f32
      linalg.yield %29 : f32
    } -> tensor<2x40x2x3x16xf32>
    %2 = tensor.empty() : tensor<2x2x56x16xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x56x2x16xf32>) outs(%2 : tensor<2x2x56x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x56x16xf32>
    %4 = tensor.empty() : tensor<2x2x16x40x3xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x2x3x16xf32>) outs(%4 : tensor<2x2x16x40x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x40x3xf32>
    %collapsed = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x2x56x16xf32> into tensor<4x56x16xf32>
    %collapsed_2 = tensor.collapse_shape %5 [[0, 1], [2], [3, 4]] : tensor<2x2x16x40x3xf32> into tensor<4x16x120xf32>
    %6 = tensor.empty() : tensor<4x56x120xf32>
    %7 = linalg.fill ins(%cst_0 : f32) outs(%6 : tensor<4x56x120xf32>) -> tensor<4x56x120xf32>
    %8 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<4x56x16xf32>, tensor<4x16x120xf32>) outs(%7 : tensor<4x56x120xf32>) -> tensor<4x56x120xf32>
    %expanded = tensor.expand_shape %8 [[0, 1], [2], [3, 4]] output_shape [2, 2, 56, 40, 3] : tensor<4x56x120xf32> into tensor<2x2x56x40x3xf32>
    %9 = tensor.empty() : tensor<2x2x3x40x56xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x2x56x40x3xf32>) outs(%9 : tensor<2x2x3x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x3x40x56xf32>
    %11 = tensor.empty() : tensor<2x2x3x40xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x2x3x40xf32>) -> tensor<2x2x3x40xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x2x3x40x56xf32>) outs(%12 : tensor<2x2x3x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.maximumf %out, %in : f32
      linalg.yield %29 : f32
    } -> tensor<2x2x3x40xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x2x3x40xf32>) outs(%9 : tensor<2x2x3x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x3x40x56xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<2x2x3x40x56xf32>, tensor<2x2x3x40x56xf32>) outs(%9 : tensor<2x2x3x40x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %29 = arith.subf %in, %in_6 : f32
      linalg.yield %29 : f32
    } -> tensor<2x2x3x40x56xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x2x3x40x56xf32>) outs(%9 : tensor<2x2x3x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<2x2x3x40x56xf32>
    %17 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x2x3x40xf32>) -> tensor<2x2x3x40xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x2x3x40x56xf32>) outs(%17 : tensor<2x2x3x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %out, %in : f32
      linalg.yield %29 : f32
    } -> tensor<2x2x3x40xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x2x3x40xf32>) outs(%9 : tensor<2x2x3x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x3x40x56xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x2x3x40x56xf32>, tensor<2x2x3x40x56xf32>) outs(%9 : tensor<2x2x3x40x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %29 = arith.divf %in, %in_6 : f32
      linalg.yield %29 : f32
    } -> tensor<2x2x3x40x56xf32>
    %21 = tensor.empty() : tensor<2x2x16x56xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x56x2x16xf32>) outs(%21 : tensor<2x2x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x56xf32>
    %23 = tensor.empty() : tensor<2x2x56x3x40xf32>
    %24 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x2x3x40x56xf32>) outs(%23 : tensor<2x2x56x3x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x56x3x40xf32>
    %collapsed_3 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x2x16x56xf32> into tensor<4x16x56xf32>
    %collapsed_4 = tensor.collapse_shape %24 [[0, 1], [2], [3, 4]] : tensor<2x2x56x3x40xf32> into tensor<4x56x120xf32>
    %25 = tensor.empty() : tensor<4x16x120xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<4x16x120xf32>) -> tensor<4x16x120xf32>
    %27 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<4x16x56xf32>, tensor<4x56x120xf32>) outs(%26 : tensor<4x16x120xf32>) -> tensor<4x16x120xf32>
    %expanded_5 = tensor.expand_shape %27 [[0, 1], [2], [3, 4]] output_shape [2, 2, 16, 3, 40] : tensor<4x16x120xf32> into tensor<2x2x16x3x40xf32>
    %28 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x2x16x3x40xf32>) outs(%0 : tensor<2x40x2x3x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x2x3x16xf32>
    return %28 : tensor<2x40x2x3x16xf32>
  }
}

