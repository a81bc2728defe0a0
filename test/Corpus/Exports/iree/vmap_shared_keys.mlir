#map = affine_map<(d0, d1, d2, d3) -> (d1, d2, d0, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d1, d0, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d0, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d0, d3, d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0, d1)>
module @jit_vmap_shared_keys {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<40x4x16xf32>, %arg2: tensor<40x4x16xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 4.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<4x2x40x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x4x16xf32>) outs(%0 : tensor<4x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x2x40x16xf32>
    %2 = tensor.empty() : tensor<4x16x40xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<40x4x16xf32>) outs(%2 : tensor<4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x16x40xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2], [3]] : tensor<4x2x40x16xf32> into tensor<4x80x16xf32>
    %4 = tensor.empty() : tensor<4x80x40xf32>
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<4x80x40xf32>) -> tensor<4x80x40xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %3 : tensor<4x80x16xf32>, tensor<4x16x40xf32>) outs(%5 : tensor<4x80x40xf32>) -> tensor<4x80x40xf32>
    %expanded = tensor.expand_shape %6 [[0], [1, 2], [3]] output_shape [4, 2, 40, 40] : tensor<4x80x40xf32> into tensor<4x2x40x40xf32>
    %7 = tensor.empty() : tensor<4x2x40x40xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<4x2x40x40xf32>) outs(%7 : tensor<4x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.divf %in, %cst_0 : f32
      linalg.yield %31 : f32
    } -> tensor<4x2x40x40xf32>
    %9 = tensor.empty() : tensor<4x2x40xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<4x2x40xf32>) -> tensor<4x2x40xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<4x2x40x40xf32>) outs(%10 : tensor<4x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.maximumf %out, %in : f32
      linalg.yield %31 : f32
    } -> tensor<4x2x40xf32>
    %12 = tensor.empty() : tensor<2x4x40xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<4x2x40xf32>) outs(%12 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %14 = tensor.empty() : tensor<2x4x40x40xf32>
    %15 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<4x2x40x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %16 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %31 = arith.subf %in, %in_4 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x40xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.exp %in : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x40xf32>
    %19 = linalg.fill ins(%cst_1 : f32) outs(%12 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x4x40x40xf32>) outs(%19 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %out, %in : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %31 = arith.divf %in, %in_4 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x40xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<40x4x16xf32>) outs(%2 : tensor<4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x16x40xf32>
    %24 = tensor.empty() : tensor<4x40x2x40xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x40x40xf32>) outs(%24 : tensor<4x40x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x40x2x40xf32>
    %collapsed_2 = tensor.collapse_shape %25 [[0], [1], [2, 3]] : tensor<4x40x2x40xf32> into tensor<4x40x80xf32>
    %26 = tensor.empty() : tensor<4x16x80xf32>
    %27 = linalg.fill ins(%cst_1 : f32) outs(%26 : tensor<4x16x80xf32>) -> tensor<4x16x80xf32>
    %28 = linalg.batch_matmul ins(%23, %collapsed_2 : tensor<4x16x40xf32>, tensor<4x40x80xf32>) outs(%27 : tensor<4x16x80xf32>) -> tensor<4x16x80xf32>
    %expanded_3 = tensor.expand_shape %28 [[0], [1], [2, 3]] output_shape [4, 16, 2, 40] : tensor<4x16x80xf32> into tensor<4x16x2x40xf32>
    %29 = tensor.empty() : tensor<2x40x4x16xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<4x16x2x40xf32>) outs(%29 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %30 : tensor<2x40x4x16xf32>
  }
}

