#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d0, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
module @jit_dpa_gqa_mask {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x2x16xf32>, %arg2: tensor<2x56x2x16xf32>, %arg3: tensor<2x4x40x56xi1>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 40, 2, 2, 16] : tensor<2x40x4x16xf32> into tensor<2x40x2x2x16xf32>
    %expanded_3 = tensor.expand_shape %arg3 [[0], [1, 2], [3], [4]] output_shape [2, 2, 2, 40, 56] : tensor<2x4x40x56xi1> into tensor<2x2x2x40x56xi1>
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
    %collapsed_4 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x2x16x56xf32> into tensor<4x16x56xf32>
    %4 = tensor.empty() : tensor<4x80x56xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<4x80x56xf32>) -> tensor<4x80x56xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<4x80x16xf32>, tensor<4x16x56xf32>) outs(%5 : tensor<4x80x56xf32>) -> tensor<4x80x56xf32>
    %expanded_5 = tensor.expand_shape %6 [[0, 1], [2, 3], [4]] output_shape [2, 2, 40, 2, 56] : tensor<4x80x56xf32> into tensor<2x2x40x2x56xf32>
    %7 = tensor.empty() : tensor<2x2x40x2x56xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x2x40x2x56xf32>) outs(%7 : tensor<2x2x40x2x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.mulf %in, %cst_1 : f32
      linalg.yield %33 : f32
    } -> tensor<2x2x40x2x56xf32>
    %9 = tensor.empty() : tensor<2x2x2x40x56xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x2x2x40x56xi1>) outs(%9 : tensor<2x2x2x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x40x56xi1>
    %11 = tensor.empty() : tensor<2x2x2x40x56xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x2x40x2x56xf32>) outs(%11 : tensor<2x2x2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x56xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<2x2x2x40x56xi1>, tensor<2x2x2x40x56xf32>) outs(%11 : tensor<2x2x2x40x56xf32>) {
    ^bb0(%in: i1, %in_10: f32, %out: f32):
      %33 = arith.select %in, %in_10, %cst_0 : f32
      linalg.yield %33 : f32
    } -> tensor<2x2x2x40x56xf32>
    %14 = tensor.empty() : tensor<2x2x2x40xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x2x2x40x56xf32>) outs(%15 : tensor<2x2x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.maximumf %out, %in : f32
      linalg.yield %33 : f32
    } -> tensor<2x2x2x40xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x2x2x40xf32>) outs(%11 : tensor<2x2x2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x56xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%13, %17 : tensor<2x2x2x40x56xf32>, tensor<2x2x2x40x56xf32>) outs(%11 : tensor<2x2x2x40x56xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %33 = arith.subf %in, %in_10 : f32
      linalg.yield %33 : f32
    } -> tensor<2x2x2x40x56xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x2x2x40x56xf32>) outs(%11 : tensor<2x2x2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.exp %in : f32
      linalg.yield %33 : f32
    } -> tensor<2x2x2x40x56xf32>
    %20 = linalg.fill ins(%cst_2 : f32) outs(%14 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x2x2x40x56xf32>) outs(%20 : tensor<2x2x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %out, %in : f32
      linalg.yield %33 : f32
    } -> tensor<2x2x2x40xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x2x2x40xf32>) outs(%11 : tensor<2x2x2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x56xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<2x2x2x40x56xf32>, tensor<2x2x2x40x56xf32>) outs(%11 : tensor<2x2x2x40x56xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %33 = arith.divf %in, %in_10 : f32
      linalg.yield %33 : f32
    } -> tensor<2x2x2x40x56xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x56x2x16xf32>) outs(%2 : tensor<2x2x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x56xf32>
    %25 = tensor.empty() : tensor<2x2x56x2x40xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x2x2x40x56xf32>) outs(%25 : tensor<2x2x56x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x56x2x40xf32>
    %collapsed_6 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<2x2x16x56xf32> into tensor<4x16x56xf32>
    %collapsed_7 = tensor.collapse_shape %26 [[0, 1], [2], [3, 4]] : tensor<2x2x56x2x40xf32> into tensor<4x56x80xf32>
    %27 = tensor.empty() : tensor<4x16x80xf32>
    %28 = linalg.fill ins(%cst_2 : f32) outs(%27 : tensor<4x16x80xf32>) -> tensor<4x16x80xf32>
    %29 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<4x16x56xf32>, tensor<4x56x80xf32>) outs(%28 : tensor<4x16x80xf32>) -> tensor<4x16x80xf32>
    %expanded_8 = tensor.expand_shape %29 [[0, 1], [2], [3, 4]] output_shape [2, 2, 16, 2, 40] : tensor<4x16x80xf32> into tensor<2x2x16x2x40xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<2x2x16x2x40xf32>) outs(%0 : tensor<2x2x40x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x40x2x16xf32>
    %31 = tensor.empty() : tensor<2x40x2x2x16xf32>
    %32 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x2x40x2x16xf32>) outs(%31 : tensor<2x40x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x2x2x16xf32>
    %collapsed_9 = tensor.collapse_shape %32 [[0], [1], [2, 3], [4]] : tensor<2x40x2x2x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed_9 : tensor<2x40x4x16xf32>
  }
}

