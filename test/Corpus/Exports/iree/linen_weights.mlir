#map = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<() -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map9 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module @jit_function {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<4x16xf32>, %arg2: tensor<64x4x16xf32>, %arg3: tensor<64xf32>, %arg4: tensor<4x16x64xf32>, %arg5: tensor<4x16xf32>, %arg6: tensor<64x4x16xf32>, %arg7: tensor<4x16xf32>, %arg8: tensor<64x4x16xf32>) -> (tensor<2x40x64xf32>, tensor<2x4x40x40xf32>) {
    %cst = arith.constant 4.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %collapsed_2 = tensor.collapse_shape %arg6 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %0 = tensor.empty() : tensor<80x64xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %2 = linalg.matmul ins(%collapsed, %collapsed_2 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %expanded_3 = tensor.expand_shape %arg5 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %3 = tensor.empty() : tensor<2x40x4x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<1x1x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %4 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %44 = arith.addf %in, %in_20 : f32
      linalg.yield %44 : f32
    } -> tensor<2x40x4x16xf32>
    %collapsed_4 = tensor.collapse_shape %arg2 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %6 = linalg.matmul ins(%collapsed, %collapsed_4 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_5 = tensor.expand_shape %6 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %expanded_6 = tensor.expand_shape %arg1 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x1x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5, %7 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %44 = arith.addf %in, %in_20 : f32
      linalg.yield %44 : f32
    } -> tensor<2x40x4x16xf32>
    %collapsed_7 = tensor.collapse_shape %arg8 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %9 = linalg.matmul ins(%collapsed, %collapsed_7 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_8 = tensor.expand_shape %9 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %expanded_9 = tensor.expand_shape %arg7 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x1x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %10 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %44 = arith.addf %in, %in_20 : f32
      linalg.yield %44 : f32
    } -> tensor<2x40x4x16xf32>
    %12 = tensor.empty() : tensor<f32>
    %13 = linalg.generic {indexing_maps = [#map2], iterator_types = []} outs(%12 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %14 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<f32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %14 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %44 = arith.divf %in, %in_20 : f32
      linalg.yield %44 : f32
    } -> tensor<2x40x4x16xf32>
    %16 = tensor.empty() : tensor<2x4x40x16xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x4x16xf32>) outs(%16 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %18 = tensor.empty() : tensor<2x4x16x40xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x40x4x16xf32>) outs(%18 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_10 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_11 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %20 = tensor.empty() : tensor<8x40x40xf32>
    %21 = linalg.fill ins(%cst_1 : f32) outs(%20 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %22 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%21 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_12 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %23 = tensor.empty() : tensor<2x4x40xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_12 : tensor<2x4x40x40xf32>) outs(%24 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.maximumf %out, %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40xf32>
    %26 = tensor.empty() : tensor<2x4x40x40xf32>
    %27 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x40xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %27 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %44 = arith.subf %in, %in_20 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x40xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x40x40xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x40xf32>
    %30 = linalg.fill ins(%cst_1 : f32) outs(%23 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x4x40x40xf32>) outs(%30 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %out, %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x40xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %44 = arith.divf %in, %in_20 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x40xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x40x4x16xf32>) outs(%18 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x4x40x40xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_13 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_14 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %36 = tensor.empty() : tensor<8x16x40xf32>
    %37 = linalg.fill ins(%cst_1 : f32) outs(%36 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %38 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%37 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_15 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %39 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x4x16x40xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %collapsed_16 = tensor.collapse_shape %39 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %collapsed_17 = tensor.collapse_shape %arg4 [[0, 1], [2]] : tensor<4x16x64xf32> into tensor<64x64xf32>
    %40 = linalg.matmul ins(%collapsed_16, %collapsed_17 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_18 = tensor.expand_shape %40 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %expanded_19 = tensor.expand_shape %arg3 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %41 = tensor.empty() : tensor<2x40x64xf32>
    %42 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<1x1x64xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %43 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18, %42 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %44 = arith.addf %in, %in_20 : f32
      linalg.yield %44 : f32
    } -> tensor<2x40x64xf32>
    return %43, %33 : tensor<2x40x64xf32>, tensor<2x4x40x40xf32>
  }
}

