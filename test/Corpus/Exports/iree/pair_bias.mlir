#map = affine_map<(d0, d1) -> (d1, d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3, d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d1, d0, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_pair_bias {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<2x40x40x8xf32>, %arg4: tensor<8x4xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<8x4xf32>) outs(%0 : tensor<4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x8xf32>
    %2 = tensor.empty() : tensor<8x2x40x40xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x40x40x8xf32>) outs(%2 : tensor<8x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x2x40x40xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2, 3]] : tensor<8x2x40x40xf32> into tensor<8x3200xf32>
    %4 = tensor.empty() : tensor<4x3200xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<4x3200xf32>) -> tensor<4x3200xf32>
    %6 = linalg.matmul ins(%1, %collapsed : tensor<4x8xf32>, tensor<8x3200xf32>) outs(%5 : tensor<4x3200xf32>) -> tensor<4x3200xf32>
    %expanded = tensor.expand_shape %6 [[0], [1, 2, 3]] output_shape [4, 2, 40, 40] : tensor<4x3200xf32> into tensor<4x2x40x40xf32>
    %7 = tensor.empty() : tensor<2x4x40x40xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<4x2x40x40xf32>) outs(%7 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %9 = tensor.empty() : tensor<2x4x40x16xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x4x16xf32>) outs(%9 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %11 = tensor.empty() : tensor<2x4x16x40xf32>
    %12 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40x4x16xf32>) outs(%11 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_3 = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_4 = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %13 = tensor.empty() : tensor<8x40x40xf32>
    %14 = linalg.fill ins(%cst_2 : f32) outs(%13 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %15 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%14 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_5 = tensor.expand_shape %15 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x4x40x40xf32>) outs(%7 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.divf %in, %cst_1 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40x40xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %8 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%7 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %40 = arith.addf %in, %in_9 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40x40xf32>
    %18 = tensor.empty() : tensor<2x4x40xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x4x40x40xf32>) outs(%19 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.maximumf %out, %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40xf32>
    %21 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x40xf32>) outs(%7 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %21 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%7 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %40 = arith.subf %in, %in_9 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40x40xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x40x40xf32>) outs(%7 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.exp %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40x40xf32>
    %24 = linalg.fill ins(%cst_2 : f32) outs(%18 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x4x40x40xf32>) outs(%24 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %out, %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x40xf32>) outs(%7 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%7 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %40 = arith.divf %in, %in_9 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40x40xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x4x16xf32>) outs(%11 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %29 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x40x40xf32>) outs(%7 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_6 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_7 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %30 = tensor.empty() : tensor<8x16x40xf32>
    %31 = linalg.fill ins(%cst_2 : f32) outs(%30 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %32 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%31 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_8 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %33 = tensor.empty() : tensor<2x40x4x16xf32>
    %34 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<2x4x16x40xf32>) outs(%33 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x4x16xf32>) outs(%33 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.negf %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x40x4x16xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x40x4x16xf32>) outs(%33 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.exp %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x40x4x16xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x40x4x16xf32>) outs(%33 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %cst : f32
      linalg.yield %40 : f32
    } -> tensor<2x40x4x16xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x40x4x16xf32>) outs(%33 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.divf %cst, %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x40x4x16xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %38 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%33 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %40 = arith.mulf %in, %in_9 : f32
      linalg.yield %40 : f32
    } -> tensor<2x40x4x16xf32>
    return %39 : tensor<2x40x4x16xf32>
  }
}

