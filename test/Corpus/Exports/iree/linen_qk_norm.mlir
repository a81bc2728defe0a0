#map = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map6 = affine_map<() -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map12 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
module @jit_function {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<4x16xf32>, %arg2: tensor<64x4x16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<64xf32>, %arg5: tensor<4x16x64xf32>, %arg6: tensor<4x16xf32>, %arg7: tensor<64x4x16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<4x16xf32>, %arg10: tensor<64x4x16xf32>) -> tensor<2x40x64xf32> {
    %cst = arith.constant 4.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 9.99999997E-7 : f32
    %cst_2 = arith.constant 1.600000e+01 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %collapsed_4 = tensor.collapse_shape %arg7 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %0 = tensor.empty() : tensor<80x64xf32>
    %1 = linalg.fill ins(%cst_3 : f32) outs(%0 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %2 = linalg.matmul ins(%collapsed, %collapsed_4 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %expanded_5 = tensor.expand_shape %arg6 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %3 = tensor.empty() : tensor<2x40x4x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x1x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %4 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %79 = arith.addf %in, %in_26 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4x16xf32>
    %collapsed_6 = tensor.collapse_shape %arg2 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %6 = linalg.matmul ins(%collapsed, %collapsed_6 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_7 = tensor.expand_shape %6 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %expanded_8 = tensor.expand_shape %arg1 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<1x1x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %7 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %79 = arith.addf %in, %in_26 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4x16xf32>
    %collapsed_9 = tensor.collapse_shape %arg10 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %9 = linalg.matmul ins(%collapsed, %collapsed_9 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_10 = tensor.expand_shape %9 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %expanded_11 = tensor.expand_shape %arg9 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x1x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %10 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %79 = arith.addf %in, %in_26 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4x16xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x40x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.mulf %in, %in : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4x16xf32>
    %13 = tensor.empty() : tensor<2x40x4xf32>
    %14 = linalg.fill ins(%cst_3 : f32) outs(%13 : tensor<2x40x4xf32>) -> tensor<2x40x4xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x40x4x16xf32>) outs(%14 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.addf %out, %in : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x4xf32>) outs(%13 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.divf %in, %cst_2 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x40x4x16xf32>) outs(%14 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.addf %out, %in : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x40x4xf32>) outs(%13 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.divf %in, %cst_2 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x40x4xf32>) outs(%13 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.mulf %in, %in : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%13 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %79 = arith.subf %in, %in_26 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x40x4xf32>) outs(%13 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.maximumf %in, %cst_3 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4xf32>
    %expanded_12 = tensor.expand_shape %21 [[0], [1], [2, 3]] output_shape [2, 40, 4, 1] : tensor<2x40x4xf32> into tensor<2x40x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x40x4xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %22 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %79 = arith.subf %in, %in_26 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4x16xf32>
    %24 = tensor.empty() : tensor<2x40x4x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x40x4x1xf32>) outs(%24 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.addf %in, %cst_1 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x40x4x1xf32>) outs(%24 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = math.rsqrt %in : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4x1xf32>
    %expanded_13 = tensor.expand_shape %arg8 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x40x4x1xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x1x1x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %79 = arith.mulf %in, %in_26 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4x16xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %29 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %79 = arith.mulf %in, %in_26 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4x16xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x40x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.mulf %in, %in : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4x16xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x40x4x16xf32>) outs(%14 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.addf %out, %in : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x40x4xf32>) outs(%13 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.divf %in, %cst_2 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<2x40x4x16xf32>) outs(%14 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.addf %out, %in : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x40x4xf32>) outs(%13 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.divf %in, %cst_2 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x4xf32>) outs(%13 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.mulf %in, %in : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %36 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%13 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %79 = arith.subf %in, %in_26 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x40x4xf32>) outs(%13 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.maximumf %in, %cst_3 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4xf32>
    %expanded_14 = tensor.expand_shape %38 [[0], [1], [2, 3]] output_shape [2, 40, 4, 1] : tensor<2x40x4xf32> into tensor<2x40x4x1xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x4xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %39 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %79 = arith.subf %in, %in_26 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4x16xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x40x4x1xf32>) outs(%24 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.addf %in, %cst_1 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x40x4x1xf32>) outs(%24 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = math.rsqrt %in : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4x1xf32>
    %expanded_15 = tensor.expand_shape %arg3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x40x4x1xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x1x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %44 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %79 = arith.mulf %in, %in_26 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4x16xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %45 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %79 = arith.mulf %in, %in_26 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4x16xf32>
    %47 = tensor.empty() : tensor<f32>
    %48 = linalg.generic {indexing_maps = [#map6], iterator_types = []} outs(%47 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %49 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<f32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %49 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %79 = arith.divf %in, %in_26 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4x16xf32>
    %51 = tensor.empty() : tensor<2x4x40x16xf32>
    %52 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x40x4x16xf32>) outs(%51 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %53 = tensor.empty() : tensor<2x4x16x40xf32>
    %54 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x40x4x16xf32>) outs(%53 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_16 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_17 = tensor.collapse_shape %54 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %55 = tensor.empty() : tensor<8x40x40xf32>
    %56 = linalg.fill ins(%cst_3 : f32) outs(%55 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %57 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%56 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_18 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %58 = tensor.empty() : tensor<2x4x40xf32>
    %59 = linalg.fill ins(%cst_0 : f32) outs(%58 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_18 : tensor<2x4x40x40xf32>) outs(%59 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.maximumf %out, %in : f32
      linalg.yield %79 : f32
    } -> tensor<2x4x40xf32>
    %61 = tensor.empty() : tensor<2x4x40x40xf32>
    %62 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x4x40xf32>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %62 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %79 = arith.subf %in, %in_26 : f32
      linalg.yield %79 : f32
    } -> tensor<2x4x40x40xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x4x40x40xf32>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = math.exp %in : f32
      linalg.yield %79 : f32
    } -> tensor<2x4x40x40xf32>
    %65 = linalg.fill ins(%cst_3 : f32) outs(%58 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<2x4x40x40xf32>) outs(%65 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %79 = arith.addf %out, %in : f32
      linalg.yield %79 : f32
    } -> tensor<2x4x40xf32>
    %67 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x4x40xf32>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %79 = arith.divf %in, %in_26 : f32
      linalg.yield %79 : f32
    } -> tensor<2x4x40x40xf32>
    %69 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x40x4x16xf32>) outs(%53 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %70 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x4x40x40xf32>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_19 = tensor.collapse_shape %69 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_20 = tensor.collapse_shape %70 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %71 = tensor.empty() : tensor<8x16x40xf32>
    %72 = linalg.fill ins(%cst_3 : f32) outs(%71 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %73 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%72 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_21 = tensor.expand_shape %73 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %74 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x4x16x40xf32>) outs(%3 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %collapsed_22 = tensor.collapse_shape %74 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %collapsed_23 = tensor.collapse_shape %arg5 [[0, 1], [2]] : tensor<4x16x64xf32> into tensor<64x64xf32>
    %75 = linalg.matmul ins(%collapsed_22, %collapsed_23 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_24 = tensor.expand_shape %75 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %expanded_25 = tensor.expand_shape %arg4 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %76 = tensor.empty() : tensor<2x40x64xf32>
    %77 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<1x1x64xf32>) outs(%76 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24, %77 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%76 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %79 = arith.addf %in, %in_26 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x64xf32>
    return %78 : tensor<2x40x64xf32>
  }
}

