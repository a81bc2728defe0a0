#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module @jit_function {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x4x16xf32>, %arg2: tensor<2x56x4x24xf32>) -> tensor<2x40x4x24xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x40x4x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.mulf %in, %cst_1 : f32
      linalg.yield %30 : f32
    } -> tensor<2x40x4x16xf32>
    %2 = tensor.empty() : tensor<2x4x56x16xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x56x4x16xf32>) outs(%2 : tensor<2x4x56x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x56x16xf32>
    %4 = tensor.empty() : tensor<2x4x16x40xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x4x16xf32>) outs(%4 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x56x16xf32> into tensor<8x56x16xf32>
    %collapsed_2 = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %6 = tensor.empty() : tensor<8x56x40xf32>
    %7 = linalg.fill ins(%cst_0 : f32) outs(%6 : tensor<8x56x40xf32>) -> tensor<8x56x40xf32>
    %8 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x56x16xf32>, tensor<8x16x40xf32>) outs(%7 : tensor<8x56x40xf32>) -> tensor<8x56x40xf32>
    %expanded = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [2, 4, 56, 40] : tensor<8x56x40xf32> into tensor<2x4x56x40xf32>
    %9 = tensor.empty() : tensor<2x40x4x56xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x56x40xf32>) outs(%9 : tensor<2x40x4x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x56xf32>
    %11 = tensor.empty() : tensor<2x40x4xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x40x4xf32>) -> tensor<2x40x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x40x4x56xf32>) outs(%12 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.maximumf %out, %in : f32
      linalg.yield %30 : f32
    } -> tensor<2x40x4xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x4xf32>) outs(%9 : tensor<2x40x4x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x56xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<2x40x4x56xf32>, tensor<2x40x4x56xf32>) outs(%9 : tensor<2x40x4x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %30 = arith.subf %in, %in_6 : f32
      linalg.yield %30 : f32
    } -> tensor<2x40x4x56xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x4x56xf32>) outs(%9 : tensor<2x40x4x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.exp %in : f32
      linalg.yield %30 : f32
    } -> tensor<2x40x4x56xf32>
    %17 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x40x4xf32>) -> tensor<2x40x4xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x40x4x56xf32>) outs(%17 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %out, %in : f32
      linalg.yield %30 : f32
    } -> tensor<2x40x4xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x40x4xf32>) outs(%9 : tensor<2x40x4x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x56xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x40x4x56xf32>, tensor<2x40x4x56xf32>) outs(%9 : tensor<2x40x4x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %30 = arith.divf %in, %in_6 : f32
      linalg.yield %30 : f32
    } -> tensor<2x40x4x56xf32>
    %21 = tensor.empty() : tensor<2x4x24x56xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x56x4x24xf32>) outs(%21 : tensor<2x4x24x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x24x56xf32>
    %23 = tensor.empty() : tensor<2x4x56x40xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x40x4x56xf32>) outs(%23 : tensor<2x4x56x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x56x40xf32>
    %collapsed_3 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x4x24x56xf32> into tensor<8x24x56xf32>
    %collapsed_4 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<2x4x56x40xf32> into tensor<8x56x40xf32>
    %25 = tensor.empty() : tensor<8x24x40xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<8x24x40xf32>) -> tensor<8x24x40xf32>
    %27 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<8x24x56xf32>, tensor<8x56x40xf32>) outs(%26 : tensor<8x24x40xf32>) -> tensor<8x24x40xf32>
    %expanded_5 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 4, 24, 40] : tensor<8x24x40xf32> into tensor<2x4x24x40xf32>
    %28 = tensor.empty() : tensor<2x40x4x24xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x4x24x40xf32>) outs(%28 : tensor<2x40x4x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x24xf32>
    return %29 : tensor<2x40x4x24xf32>
  }
}

