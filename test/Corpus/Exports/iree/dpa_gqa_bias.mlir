#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d0, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
module @jit_dpa_gqa_bias {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x2x16xf32>, %arg2: tensor<2x56x2x16xf32>, %arg3: tensor<2x4x40x56xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 40, 2, 2, 16] : tensor<2x40x4x16xf32> into tensor<2x40x2x2x16xf32>
    %expanded_2 = tensor.expand_shape %arg3 [[0], [1, 2], [3], [4]] output_shape [2, 2, 2, 40, 56] : tensor<2x4x40x56xf32> into tensor<2x2x2x40x56xf32>
    %0 = tensor.empty() : tensor<2x2x40x2x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x40x2x2x16xf32>) outs(%0 : tensor<2x2x40x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x40x2x16xf32>
    %2 = tensor.empty() : tensor<2x2x16x56xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x56x2x16xf32>) outs(%2 : tensor<2x2x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x56xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2, 3], [4]] : tensor<2x2x40x2x16xf32> into tensor<4x80x16xf32>
    %collapsed_3 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x2x16x56xf32> into tensor<4x16x56xf32>
    %4 = tensor.empty() : tensor<4x80x56xf32>
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<4x80x56xf32>) -> tensor<4x80x56xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<4x80x16xf32>, tensor<4x16x56xf32>) outs(%5 : tensor<4x80x56xf32>) -> tensor<4x80x56xf32>
    %expanded_4 = tensor.expand_shape %6 [[0, 1], [2, 3], [4]] output_shape [2, 2, 40, 2, 56] : tensor<4x80x56xf32> into tensor<2x2x40x2x56xf32>
    %7 = tensor.empty() : tensor<2x2x40x2x56xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x2x40x2x56xf32>) outs(%7 : tensor<2x2x40x2x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.mulf %in, %cst_0 : f32
      linalg.yield %32 : f32
    } -> tensor<2x2x40x2x56xf32>
    %9 = tensor.empty() : tensor<2x2x2x40x56xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x2x40x2x56xf32>) outs(%9 : tensor<2x2x2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x56xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_2 : tensor<2x2x2x40x56xf32>) outs(%9 : tensor<2x2x2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x56xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%10, %11 : tensor<2x2x2x40x56xf32>, tensor<2x2x2x40x56xf32>) outs(%9 : tensor<2x2x2x40x56xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %32 = arith.addf %in, %in_9 : f32
      linalg.yield %32 : f32
    } -> tensor<2x2x2x40x56xf32>
    %13 = tensor.empty() : tensor<2x2x2x40xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x2x2x40x56xf32>) outs(%14 : tensor<2x2x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.maximumf %out, %in : f32
      linalg.yield %32 : f32
    } -> tensor<2x2x2x40xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x2x2x40xf32>) outs(%9 : tensor<2x2x2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x56xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12, %16 : tensor<2x2x2x40x56xf32>, tensor<2x2x2x40x56xf32>) outs(%9 : tensor<2x2x2x40x56xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %32 = arith.subf %in, %in_9 : f32
      linalg.yield %32 : f32
    } -> tensor<2x2x2x40x56xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x2x2x40x56xf32>) outs(%9 : tensor<2x2x2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = math.exp %in : f32
      linalg.yield %32 : f32
    } -> tensor<2x2x2x40x56xf32>
    %19 = linalg.fill ins(%cst_1 : f32) outs(%13 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x2x2x40x56xf32>) outs(%19 : tensor<2x2x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.addf %out, %in : f32
      linalg.yield %32 : f32
    } -> tensor<2x2x2x40xf32>
    %21 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x2x2x40xf32>) outs(%9 : tensor<2x2x2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x56xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x2x2x40x56xf32>, tensor<2x2x2x40x56xf32>) outs(%9 : tensor<2x2x2x40x56xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %32 = arith.divf %in, %in_9 : f32
      linalg.yield %32 : f32
    } -> tensor<2x2x2x40x56xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x56x2x16xf32>) outs(%2 : tensor<2x2x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x56xf32>
    %24 = tensor.empty() : tensor<2x2x56x2x40xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x2x2x40x56xf32>) outs(%24 : tensor<2x2x56x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x56x2x40xf32>
    %collapsed_5 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x2x16x56xf32> into tensor<4x16x56xf32>
    %collapsed_6 = tensor.collapse_shape %25 [[0, 1], [2], [3, 4]] : tensor<2x2x56x2x40xf32> into tensor<4x56x80xf32>
    %26 = tensor.empty() : tensor<4x16x80xf32>
    %27 = linalg.fill ins(%cst_1 : f32) outs(%26 : tensor<4x16x80xf32>) -> tensor<4x16x80xf32>
    %28 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<4x16x56xf32>, tensor<4x56x80xf32>) outs(%27 : tensor<4x16x80xf32>) -> tensor<4x16x80xf32>
    %expanded_7 = tensor.expand_shape %28 [[0, 1], [2], [3, 4]] output_shape [2, 2, 16, 2, 40] : tensor<4x16x80xf32> into tensor<2x2x16x2x40xf32>
    %29 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<2x2x16x2x40xf32>) outs(%0 : tensor<2x2x40x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x40x2x16xf32>
    %30 = tensor.empty() : tensor<2x40x2x2x16xf32>
    %31 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x2x40x2x16xf32>) outs(%30 : tensor<2x40x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x2x2x16xf32>
    %collapsed_8 = tensor.collapse_shape %31 [[0], [1], [2, 3], [4]] : tensor<2x40x2x2x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed_8 : tensor<2x40x4x16xf32>
  }
}

