#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
module @jit_function {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64x4x24xf32>, %arg2: tensor<4x24x64xf32>, %arg3: tensor<64x4x24xf32>, %arg4: tensor<64x4x24xf32>) -> tensor<2x40x64xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.204124153 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %collapsed_2 = tensor.collapse_shape %arg3 [[0], [1, 2]] : tensor<64x4x24xf32> into tensor<64x96xf32>
    %0 = tensor.empty() : tensor<80x96xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %2 = linalg.matmul ins(%collapsed, %collapsed_2 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%1 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %collapsed_3 = tensor.collapse_shape %arg1 [[0], [1, 2]] : tensor<64x4x24xf32> into tensor<64x96xf32>
    %3 = linalg.matmul ins(%collapsed, %collapsed_3 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%1 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [2, 40, 4, 24] : tensor<80x96xf32> into tensor<2x40x4x24xf32>
    %collapsed_4 = tensor.collapse_shape %arg4 [[0], [1, 2]] : tensor<64x4x24xf32> into tensor<64x96xf32>
    %4 = linalg.matmul ins(%collapsed, %collapsed_4 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%1 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_5 = tensor.expand_shape %4 [[0, 1], [2, 3]] output_shape [2, 40, 4, 24] : tensor<80x96xf32> into tensor<2x40x4x24xf32>
    %expanded_6 = tensor.expand_shape %2 [[0, 1], [2, 3, 4]] output_shape [2, 40, 4, 1, 24] : tensor<80x96xf32> into tensor<2x40x4x1x24xf32>
    %5 = tensor.empty() : tensor<2x4x40x1x24xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x40x4x1x24xf32>) outs(%5 : tensor<2x4x40x1x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1x24xf32>
    %7 = tensor.empty() : tensor<2x4x24x40xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x40x4x24xf32>) outs(%7 : tensor<2x4x24x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x24x40xf32>
    %collapsed_7 = tensor.collapse_shape %6 [[0, 1], [2], [3, 4]] : tensor<2x4x40x1x24xf32> into tensor<8x40x24xf32>
    %collapsed_8 = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<2x4x24x40xf32> into tensor<8x24x40xf32>
    %9 = tensor.empty() : tensor<8x40x40xf32>
    %10 = linalg.fill ins(%cst_1 : f32) outs(%9 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %11 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x40x24xf32>, tensor<8x24x40xf32>) outs(%10 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_9 = tensor.expand_shape %11 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 40] : tensor<8x40x40xf32> into tensor<2x4x40x1x40xf32>
    %12 = tensor.empty() : tensor<2x4x40x1x40xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x4x40x1x40xf32>) outs(%12 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.mulf %in, %cst_0 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x40x1x40xf32>
    %14 = tensor.empty() : tensor<2x4x40x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x40x1x40xf32>) outs(%15 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.maximumf %out, %in : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x40x1xf32>
    %collapsed_10 = tensor.collapse_shape %16 [[0, 1, 2, 3]] : tensor<2x4x40x1xf32> into tensor<320xf32>
    %expanded_11 = tensor.expand_shape %collapsed_10 [[0, 1, 2, 3]] output_shape [1, 2, 4, 40] : tensor<320xf32> into tensor<1x2x4x40xf32>
    %collapsed_12 = tensor.collapse_shape %13 [[0, 1, 2, 3, 4]] : tensor<2x4x40x1x40xf32> into tensor<12800xf32>
    %expanded_13 = tensor.expand_shape %collapsed_12 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 40, 40] : tensor<12800xf32> into tensor<1x2x4x40x40xf32>
    %17 = tensor.empty() : tensor<1x2x4x40x40xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x2x4x40xf32>) outs(%17 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %18 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%17 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %36 = arith.subf %in, %in_20 : f32
      linalg.yield %36 : f32
    } -> tensor<1x2x4x40x40xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<1x2x4x40x40xf32>) outs(%17 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.exp %in : f32
      linalg.yield %36 : f32
    } -> tensor<1x2x4x40x40xf32>
    %21 = tensor.empty() : tensor<1x2x4x40xf32>
    %22 = linalg.fill ins(%cst_1 : f32) outs(%21 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<1x2x4x40x40xf32>) outs(%22 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.addf %out, %in : f32
      linalg.yield %36 : f32
    } -> tensor<1x2x4x40xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<1x2x4x40xf32>) outs(%17 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20, %24 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%17 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %36 = arith.divf %in, %in_20 : f32
      linalg.yield %36 : f32
    } -> tensor<1x2x4x40x40xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x40x4x24xf32>) outs(%7 : tensor<2x4x24x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x24x40xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x2x4x40x40xf32>) outs(%12 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1x40xf32>
    %collapsed_14 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x4x24x40xf32> into tensor<8x24x40xf32>
    %collapsed_15 = tensor.collapse_shape %27 [[0, 1], [2], [3, 4]] : tensor<2x4x40x1x40xf32> into tensor<8x40x40xf32>
    %28 = tensor.empty() : tensor<8x24x40xf32>
    %29 = linalg.fill ins(%cst_1 : f32) outs(%28 : tensor<8x24x40xf32>) -> tensor<8x24x40xf32>
    %30 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<8x24x40xf32>, tensor<8x40x40xf32>) outs(%29 : tensor<8x24x40xf32>) -> tensor<8x24x40xf32>
    %expanded_16 = tensor.expand_shape %30 [[0, 1], [2], [3, 4]] output_shape [2, 4, 24, 1, 40] : tensor<8x24x40xf32> into tensor<2x4x24x1x40xf32>
    %31 = tensor.empty() : tensor<1x2x40x4x24xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x4x24x1x40xf32>) outs(%31 : tensor<1x2x40x4x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x4x24xf32>
    %collapsed_17 = tensor.collapse_shape %32 [[0, 1, 2], [3, 4]] : tensor<1x2x40x4x24xf32> into tensor<80x96xf32>
    %collapsed_18 = tensor.collapse_shape %arg2 [[0, 1], [2]] : tensor<4x24x64xf32> into tensor<96x64xf32>
    %33 = tensor.empty() : tensor<80x64xf32>
    %34 = linalg.fill ins(%cst_1 : f32) outs(%33 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %35 = linalg.matmul ins(%collapsed_17, %collapsed_18 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%34 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_19 = tensor.expand_shape %35 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    return %expanded_19 : tensor<2x40x64xf32>
  }
}

