#map = affine_map<(d0, d1, d2, d3) -> (d2, d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d3, d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d1, d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d3, d2, d0, d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3, d0)>
module @jit_letters_0 {
  func.func public @main(%arg0: tensor<40x2x4x16xf32>, %arg1: tensor<56x2x4x16xf32>, %arg2: tensor<56x2x4x16xf32>) -> tensor<40x2x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x4x56x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<56x2x4x16xf32>) outs(%0 : tensor<2x4x56x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x56x16xf32>
    %2 = tensor.empty() : tensor<2x4x16x40xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<40x2x4x16xf32>) outs(%2 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x56x16xf32> into tensor<8x56x16xf32>
    %collapsed_2 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %4 = tensor.empty() : tensor<8x56x40xf32>
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<8x56x40xf32>) -> tensor<8x56x40xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x56x16xf32>, tensor<8x16x40xf32>) outs(%5 : tensor<8x56x40xf32>) -> tensor<8x56x40xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 4, 56, 40] : tensor<8x56x40xf32> into tensor<2x4x56x40xf32>
    %7 = tensor.empty() : tensor<40x56x2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x56x40xf32>) outs(%7 : tensor<40x56x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x56x2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<40x56x2x4xf32>) outs(%7 : tensor<40x56x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_0 : f32
      linalg.yield %29 : f32
    } -> tensor<40x56x2x4xf32>
    %10 = tensor.empty() : tensor<40x2x4xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<40x2x4xf32>) -> tensor<40x2x4xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<40x56x2x4xf32>) outs(%11 : tensor<40x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.maximumf %out, %in : f32
      linalg.yield %29 : f32
    } -> tensor<40x2x4xf32>
    %13 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<40x2x4xf32>) outs(%7 : tensor<40x56x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x56x2x4xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %13 : tensor<40x56x2x4xf32>, tensor<40x56x2x4xf32>) outs(%7 : tensor<40x56x2x4xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %29 = arith.subf %in, %in_6 : f32
      linalg.yield %29 : f32
    } -> tensor<40x56x2x4xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<40x56x2x4xf32>) outs(%7 : tensor<40x56x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<40x56x2x4xf32>
    %16 = linalg.fill ins(%cst_1 : f32) outs(%10 : tensor<40x2x4xf32>) -> tensor<40x2x4xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<40x56x2x4xf32>) outs(%16 : tensor<40x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %out, %in : f32
      linalg.yield %29 : f32
    } -> tensor<40x2x4xf32>
    %18 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<40x2x4xf32>) outs(%7 : tensor<40x56x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x56x2x4xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<40x56x2x4xf32>, tensor<40x56x2x4xf32>) outs(%7 : tensor<40x56x2x4xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %29 = arith.divf %in, %in_6 : f32
      linalg.yield %29 : f32
    } -> tensor<40x56x2x4xf32>
    %20 = tensor.empty() : tensor<2x4x16x56xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<56x2x4x16xf32>) outs(%20 : tensor<2x4x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x56xf32>
    %22 = tensor.empty() : tensor<2x4x56x40xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<40x56x2x4xf32>) outs(%22 : tensor<2x4x56x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x56x40xf32>
    %collapsed_3 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %collapsed_4 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x4x56x40xf32> into tensor<8x56x40xf32>
    %24 = tensor.empty() : tensor<8x16x40xf32>
    %25 = linalg.fill ins(%cst_1 : f32) outs(%24 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %26 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<8x16x56xf32>, tensor<8x56x40xf32>) outs(%25 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_5 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %27 = tensor.empty() : tensor<40x2x4x16xf32>
    %28 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x4x16x40xf32>) outs(%27 : tensor<40x2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x2x4x16xf32>
    return %28 : tensor<40x2x4x16xf32>
  }
}

