#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d3, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d4, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d3, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d4, d5, d3, d2)>
module @jit_letters_2 {
  func.func public @main(%arg0: tensor<2x5x8x4x16xf32>, %arg1: tensor<2x4x6x4x16xf32>, %arg2: tensor<2x4x6x4x16xf32>) -> tensor<2x5x8x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x4x5x8x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x5x8x4x16xf32>) outs(%0 : tensor<2x4x5x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x5x8x16xf32>
    %2 = tensor.empty() : tensor<2x4x16x4x6xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x4x6x4x16xf32>) outs(%2 : tensor<2x4x16x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x4x6xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2, 3], [4]] : tensor<2x4x5x8x16xf32> into tensor<8x40x16xf32>
    %collapsed_2 = tensor.collapse_shape %3 [[0, 1], [2], [3, 4]] : tensor<2x4x16x4x6xf32> into tensor<8x16x24xf32>
    %4 = tensor.empty() : tensor<8x40x24xf32>
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<8x40x24xf32>) -> tensor<8x40x24xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x40x16xf32>, tensor<8x16x24xf32>) outs(%5 : tensor<8x40x24xf32>) -> tensor<8x40x24xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2, 3], [4, 5]] output_shape [2, 4, 5, 8, 4, 6] : tensor<8x40x24xf32> into tensor<2x4x5x8x4x6xf32>
    %7 = tensor.empty() : tensor<2x4x5x8x4x6xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x5x8x4x6xf32>) outs(%7 : tensor<2x4x5x8x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.mulf %in, %cst_0 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x5x8x4x6xf32>
    %9 = tensor.empty() : tensor<2x4x5x8xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%8 : tensor<2x4x5x8x4x6xf32>) outs(%10 : tensor<2x4x5x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.maximumf %out, %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x5x8xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x5x8xf32>) outs(%7 : tensor<2x4x5x8x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x5x8x4x6xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8, %12 : tensor<2x4x5x8x4x6xf32>, tensor<2x4x5x8x4x6xf32>) outs(%7 : tensor<2x4x5x8x4x6xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %28 = arith.subf %in, %in_6 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x5x8x4x6xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x5x8x4x6xf32>) outs(%7 : tensor<2x4x5x8x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x5x8x4x6xf32>
    %15 = linalg.fill ins(%cst_1 : f32) outs(%9 : tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%14 : tensor<2x4x5x8x4x6xf32>) outs(%15 : tensor<2x4x5x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %out, %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x5x8xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x5x8xf32>) outs(%7 : tensor<2x4x5x8x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x5x8x4x6xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<2x4x5x8x4x6xf32>, tensor<2x4x5x8x4x6xf32>) outs(%7 : tensor<2x4x5x8x4x6xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %28 = arith.divf %in, %in_6 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x5x8x4x6xf32>
    %19 = tensor.empty() : tensor<2x4x16x6x4xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x4x6x4x16xf32>) outs(%19 : tensor<2x4x16x6x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x6x4xf32>
    %21 = tensor.empty() : tensor<2x4x6x4x5x8xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x4x5x8x4x6xf32>) outs(%21 : tensor<2x4x6x4x5x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x6x4x5x8xf32>
    %collapsed_3 = tensor.collapse_shape %20 [[0, 1], [2], [3, 4]] : tensor<2x4x16x6x4xf32> into tensor<8x16x24xf32>
    %collapsed_4 = tensor.collapse_shape %22 [[0, 1], [2, 3], [4, 5]] : tensor<2x4x6x4x5x8xf32> into tensor<8x24x40xf32>
    %23 = tensor.empty() : tensor<8x16x40xf32>
    %24 = linalg.fill ins(%cst_1 : f32) outs(%23 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %25 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<8x16x24xf32>, tensor<8x24x40xf32>) outs(%24 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_5 = tensor.expand_shape %25 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 5, 8] : tensor<8x16x40xf32> into tensor<2x4x16x5x8xf32>
    %26 = tensor.empty() : tensor<2x5x8x4x16xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x4x16x5x8xf32>) outs(%26 : tensor<2x5x8x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x8x4x16xf32>
    return %27 : tensor<2x5x8x4x16xf32>
  }
}

