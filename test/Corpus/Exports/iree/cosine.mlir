#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_cosine {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x4x16xf32>, %arg2: tensor<2x56x4x16xf32>, %arg3: tensor<4xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x40x4x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.mulf %in, %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x40x4x16xf32>
    %2 = tensor.empty() : tensor<2x40x4xf32>
    %3 = linalg.fill ins(%cst_0 : f32) outs(%2 : tensor<2x40x4xf32>) -> tensor<2x40x4xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1 : tensor<2x40x4x16xf32>) outs(%3 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %out, %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x40x4xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x40x4xf32>) outs(%2 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.sqrt %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x40x4xf32>
    %expanded = tensor.expand_shape %5 [[0], [1], [2, 3]] output_shape [2, 40, 4, 1] : tensor<2x40x4xf32> into tensor<2x40x4x1xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x40x4x1xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %6 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %45 = arith.divf %in, %in_7 : f32
      linalg.yield %45 : f32
    } -> tensor<2x40x4x16xf32>
    %8 = tensor.empty() : tensor<2x56x4x16xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x56x4x16xf32>) outs(%8 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.mulf %in, %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x56x4x16xf32>
    %10 = tensor.empty() : tensor<2x56x4xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x56x4xf32>) -> tensor<2x56x4xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x56x4x16xf32>) outs(%11 : tensor<2x56x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %out, %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x56x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x56x4xf32>) outs(%10 : tensor<2x56x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.sqrt %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x56x4xf32>
    %expanded_1 = tensor.expand_shape %13 [[0], [1], [2, 3]] output_shape [2, 56, 4, 1] : tensor<2x56x4xf32> into tensor<2x56x4x1xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_1 : tensor<2x56x4x1xf32>) outs(%8 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x56x4x16xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %14 : tensor<2x56x4x16xf32>, tensor<2x56x4x16xf32>) outs(%8 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %45 = arith.divf %in, %in_7 : f32
      linalg.yield %45 : f32
    } -> tensor<2x56x4x16xf32>
    %16 = tensor.empty() : tensor<2x4x40x16xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x40x4x16xf32>) outs(%16 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %18 = tensor.empty() : tensor<2x4x16x56xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x56x4x16xf32>) outs(%18 : tensor<2x4x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x56xf32>
    %collapsed = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_2 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %20 = tensor.empty() : tensor<8x40x56xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %22 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x40x16xf32>, tensor<8x16x56xf32>) outs(%21 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %expanded_3 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 4, 40, 56] : tensor<8x40x56xf32> into tensor<2x4x40x56xf32>
    %23 = tensor.empty() : tensor<4xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%arg3 : tensor<4xf32>) outs(%23 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<4xf32>
    %25 = tensor.empty() : tensor<2x4x40x56xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<4xf32>) outs(%25 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3, %26 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%25 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %45 = arith.mulf %in, %in_7 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x56xf32>
    %28 = tensor.empty() : tensor<2x4x40xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x4x40x56xf32>) outs(%29 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.maximumf %out, %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x40xf32>) outs(%25 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %31 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%25 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %45 = arith.subf %in, %in_7 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x56xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4x40x56xf32>) outs(%25 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x56xf32>
    %34 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x4x40x56xf32>) outs(%34 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %out, %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x4x40xf32>) outs(%25 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%25 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %45 = arith.divf %in, %in_7 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x56xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x56x4x16xf32>) outs(%18 : tensor<2x4x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x56xf32>
    %39 = tensor.empty() : tensor<2x4x56x40xf32>
    %40 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x40x56xf32>) outs(%39 : tensor<2x4x56x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x56x40xf32>
    %collapsed_4 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %collapsed_5 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x4x56x40xf32> into tensor<8x56x40xf32>
    %41 = tensor.empty() : tensor<8x16x40xf32>
    %42 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %43 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x16x56xf32>, tensor<8x56x40xf32>) outs(%42 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_6 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %44 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x4x16x40xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %44 : tensor<2x40x4x16xf32>
  }
}

