#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d2, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2, d3)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, 0, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4, d2)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
module @jit_msa_rows {
  func.func public @main(%arg0: tensor<2x6x40x64xf32>, %arg1: tensor<64x4x16xf32>, %arg2: tensor<64x4x16xf32>, %arg3: tensor<64x4x16xf32>, %arg4: tensor<64x4x16xf32>, %arg5: tensor<2x6x40xi1>) -> tensor<2x6x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 1.000000e+09 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 2.500000e-01 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1, 2], [3]] : tensor<2x6x40x64xf32> into tensor<480x64xf32>
    %collapsed_4 = tensor.collapse_shape %arg1 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %0 = tensor.empty() : tensor<480x64xf32>
    %1 = linalg.fill ins(%cst_3 : f32) outs(%0 : tensor<480x64xf32>) -> tensor<480x64xf32>
    %2 = linalg.matmul ins(%collapsed, %collapsed_4 : tensor<480x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<480x64xf32>) -> tensor<480x64xf32>
    %expanded = tensor.expand_shape %2 [[0, 1, 2], [3, 4]] output_shape [2, 6, 40, 4, 16] : tensor<480x64xf32> into tensor<2x6x40x4x16xf32>
    %3 = tensor.empty() : tensor<2x6x40x4x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x6x40x4x16xf32>) outs(%3 : tensor<2x6x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.mulf %in, %cst_2 : f32
      linalg.yield %45 : f32
    } -> tensor<2x6x40x4x16xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %5 = linalg.matmul ins(%collapsed, %collapsed_5 : tensor<480x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<480x64xf32>) -> tensor<480x64xf32>
    %expanded_6 = tensor.expand_shape %5 [[0, 1, 2], [3, 4]] output_shape [2, 6, 40, 4, 16] : tensor<480x64xf32> into tensor<2x6x40x4x16xf32>
    %collapsed_7 = tensor.collapse_shape %arg3 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %6 = linalg.matmul ins(%collapsed, %collapsed_7 : tensor<480x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<480x64xf32>) -> tensor<480x64xf32>
    %expanded_8 = tensor.expand_shape %6 [[0, 1, 2], [3, 4]] output_shape [2, 6, 40, 4, 16] : tensor<480x64xf32> into tensor<2x6x40x4x16xf32>
    %7 = tensor.empty() : tensor<2x6x4x40x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x6x40x4x16xf32>) outs(%7 : tensor<2x6x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x4x40x16xf32>
    %9 = tensor.empty() : tensor<2x6x4x16x40xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x6x40x4x16xf32>) outs(%9 : tensor<2x6x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x4x16x40xf32>
    %collapsed_9 = tensor.collapse_shape %8 [[0, 1, 2], [3], [4]] : tensor<2x6x4x40x16xf32> into tensor<48x40x16xf32>
    %collapsed_10 = tensor.collapse_shape %10 [[0, 1, 2], [3], [4]] : tensor<2x6x4x16x40xf32> into tensor<48x16x40xf32>
    %11 = tensor.empty() : tensor<48x40x40xf32>
    %12 = linalg.fill ins(%cst_3 : f32) outs(%11 : tensor<48x40x40xf32>) -> tensor<48x40x40xf32>
    %13 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<48x40x16xf32>, tensor<48x16x40xf32>) outs(%12 : tensor<48x40x40xf32>) -> tensor<48x40x40xf32>
    %expanded_11 = tensor.expand_shape %13 [[0, 1, 2], [3], [4]] output_shape [2, 6, 4, 40, 40] : tensor<48x40x40xf32> into tensor<2x6x4x40x40xf32>
    %14 = tensor.empty() : tensor<2x6x40xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5 : tensor<2x6x40xi1>) outs(%14 : tensor<2x6x40xf32>) {
    ^bb0(%in: i1, %out: f32):
      %45 = arith.uitofp %in : i1 to f32
      linalg.yield %45 : f32
    } -> tensor<2x6x40xf32>
    %16 = tensor.empty() : tensor<2x6x1x1x40xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x6x40xf32>) outs(%16 : tensor<2x6x1x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x1x1x40xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x6x1x1x40xf32>) outs(%16 : tensor<2x6x1x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.subf %in, %cst_1 : f32
      linalg.yield %45 : f32
    } -> tensor<2x6x1x1x40xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x6x1x1x40xf32>) outs(%16 : tensor<2x6x1x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.mulf %in, %cst_0 : f32
      linalg.yield %45 : f32
    } -> tensor<2x6x1x1x40xf32>
    %20 = tensor.empty() : tensor<2x6x4x40x40xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x6x1x1x40xf32>) outs(%20 : tensor<2x6x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x4x40x40xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %21 : tensor<2x6x4x40x40xf32>, tensor<2x6x4x40x40xf32>) outs(%20 : tensor<2x6x4x40x40xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %45 = arith.addf %in, %in_17 : f32
      linalg.yield %45 : f32
    } -> tensor<2x6x4x40x40xf32>
    %23 = tensor.empty() : tensor<2x6x4x40xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<2x6x4x40xf32>) -> tensor<2x6x4x40xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x6x4x40x40xf32>) outs(%24 : tensor<2x6x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.maximumf %out, %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x6x4x40xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x6x4x40xf32>) outs(%20 : tensor<2x6x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x4x40x40xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22, %26 : tensor<2x6x4x40x40xf32>, tensor<2x6x4x40x40xf32>) outs(%20 : tensor<2x6x4x40x40xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %45 = arith.subf %in, %in_17 : f32
      linalg.yield %45 : f32
    } -> tensor<2x6x4x40x40xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x6x4x40x40xf32>) outs(%20 : tensor<2x6x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x6x4x40x40xf32>
    %29 = linalg.fill ins(%cst_3 : f32) outs(%23 : tensor<2x6x4x40xf32>) -> tensor<2x6x4x40xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x6x4x40x40xf32>) outs(%29 : tensor<2x6x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %out, %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x6x4x40xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x6x4x40xf32>) outs(%20 : tensor<2x6x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x4x40x40xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<2x6x4x40x40xf32>, tensor<2x6x4x40x40xf32>) outs(%20 : tensor<2x6x4x40x40xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %45 = arith.divf %in, %in_17 : f32
      linalg.yield %45 : f32
    } -> tensor<2x6x4x40x40xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<2x6x40x4x16xf32>) outs(%9 : tensor<2x6x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x4x16x40xf32>
    %34 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x6x4x40x40xf32>) outs(%20 : tensor<2x6x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x4x40x40xf32>
    %collapsed_12 = tensor.collapse_shape %33 [[0, 1, 2], [3], [4]] : tensor<2x6x4x16x40xf32> into tensor<48x16x40xf32>
    %collapsed_13 = tensor.collapse_shape %34 [[0, 1, 2], [3], [4]] : tensor<2x6x4x40x40xf32> into tensor<48x40x40xf32>
    %35 = tensor.empty() : tensor<48x16x40xf32>
    %36 = linalg.fill ins(%cst_3 : f32) outs(%35 : tensor<48x16x40xf32>) -> tensor<48x16x40xf32>
    %37 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<48x16x40xf32>, tensor<48x40x40xf32>) outs(%36 : tensor<48x16x40xf32>) -> tensor<48x16x40xf32>
    %expanded_14 = tensor.expand_shape %37 [[0, 1, 2], [3], [4]] output_shape [2, 6, 4, 16, 40] : tensor<48x16x40xf32> into tensor<2x6x4x16x40xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x6x4x16x40xf32>) outs(%3 : tensor<2x6x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x40x4x16xf32>
    %collapsed_15 = tensor.collapse_shape %arg4 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %39 = linalg.matmul ins(%collapsed, %collapsed_15 : tensor<480x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<480x64xf32>) -> tensor<480x64xf32>
    %40 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<480x64xf32>) outs(%0 : tensor<480x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.negf %in : f32
      linalg.yield %45 : f32
    } -> tensor<480x64xf32>
    %41 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<480x64xf32>) outs(%0 : tensor<480x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<480x64xf32>
    %expanded_16 = tensor.expand_shape %41 [[0, 1, 2], [3, 4]] output_shape [2, 6, 40, 4, 16] : tensor<480x64xf32> into tensor<2x6x40x4x16xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x6x40x4x16xf32>) outs(%3 : tensor<2x6x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %cst_1 : f32
      linalg.yield %45 : f32
    } -> tensor<2x6x40x4x16xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x6x40x4x16xf32>) outs(%3 : tensor<2x6x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.divf %cst_1, %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x6x40x4x16xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38, %43 : tensor<2x6x40x4x16xf32>, tensor<2x6x40x4x16xf32>) outs(%3 : tensor<2x6x40x4x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %45 = arith.mulf %in, %in_17 : f32
      linalg.yield %45 : f32
    } -> tensor<2x6x40x4x16xf32>
    return %44 : tensor<2x6x40x4x16xf32>
  }
}

