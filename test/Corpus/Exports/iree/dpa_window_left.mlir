#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d0)>
#map7 = affine_map<(d0, d1) -> (0, d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
module @jit_dpa_window_left {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %c6_i32 = arith.constant 6 : i32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39]> : tensor<40xi32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 1, 16] : tensor<2x40x4x16xf32> into tensor<2x40x4x1x16xf32>
    %0 = tensor.empty() : tensor<2x4x40x1x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x40x4x1x16xf32>) outs(%0 : tensor<2x4x40x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1x16xf32>
    %2 = tensor.empty() : tensor<2x4x16x40xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40x4x16xf32>) outs(%2 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3, 4]] : tensor<2x4x40x1x16xf32> into tensor<8x40x16xf32>
    %collapsed_4 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %4 = tensor.empty() : tensor<8x40x40xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%5 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_5 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 40] : tensor<8x40x40xf32> into tensor<2x4x40x1x40xf32>
    %7 = tensor.empty() : tensor<2x4x40x1x40xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x4x40x1x40xf32>) outs(%7 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.mulf %in, %cst_1 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x1x40xf32>
    %9 = tensor.empty() : tensor<1x40xi32>
    %10 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<40xi32>) outs(%9 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<1x40xi32>) outs(%9 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %43 = arith.addi %in, %c6_i32 : i32
      linalg.yield %43 : i32
    } -> tensor<1x40xi32>
    %12 = tensor.empty() : tensor<40x40xi32>
    %13 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<40xi32>) outs(%12 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %14 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<1x40xi32>) outs(%12 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %15 = tensor.empty() : tensor<40x40xi1>
    %16 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%13, %14 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%15 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %43 = arith.cmpi sle, %in, %in_12 : i32
      linalg.yield %43 : i1
    } -> tensor<40x40xi1>
    %17 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<40xi32>) outs(%12 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %18 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%13, %17 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%15 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %43 = arith.cmpi sge, %in, %in_12 : i32
      linalg.yield %43 : i1
    } -> tensor<40x40xi1>
    %19 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%18, %16 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%15 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %43 = arith.andi %in, %in_12 : i1
      linalg.yield %43 : i1
    } -> tensor<40x40xi1>
    %20 = tensor.empty() : tensor<2x4x40x40xi1>
    %21 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<40x40xi1>) outs(%20 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %22 = tensor.empty() : tensor<1x2x4x40x40xi1>
    %23 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x40x40xi1>) outs(%22 : tensor<1x2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x40x40xi1>
    %collapsed_6 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<2x4x40x1x40xf32> into tensor<12800xf32>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 40, 40] : tensor<12800xf32> into tensor<1x2x4x40x40xf32>
    %24 = tensor.empty() : tensor<1x2x4x40x40xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_7 : tensor<1x2x4x40x40xi1>, tensor<1x2x4x40x40xf32>) outs(%24 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_12: f32, %out: f32):
      %43 = arith.select %in, %in_12, %cst_0 : f32
      linalg.yield %43 : f32
    } -> tensor<1x2x4x40x40xf32>
    %26 = tensor.empty() : tensor<1x2x4x40xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<1x2x4x40x40xf32>) outs(%27 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.maximumf %out, %in : f32
      linalg.yield %43 : f32
    } -> tensor<1x2x4x40xf32>
    %29 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x2x4x40xf32>) outs(%24 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25, %29 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%24 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %43 = arith.subf %in, %in_12 : f32
      linalg.yield %43 : f32
    } -> tensor<1x2x4x40x40xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x2x4x40x40xf32>) outs(%24 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.exp %in : f32
      linalg.yield %43 : f32
    } -> tensor<1x2x4x40x40xf32>
    %32 = linalg.fill ins(%cst_2 : f32) outs(%26 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<1x2x4x40x40xf32>) outs(%32 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %out, %in : f32
      linalg.yield %43 : f32
    } -> tensor<1x2x4x40xf32>
    %34 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x2x4x40xf32>) outs(%24 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31, %34 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%24 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %43 = arith.divf %in, %in_12 : f32
      linalg.yield %43 : f32
    } -> tensor<1x2x4x40x40xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x4x16xf32>) outs(%2 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %37 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<1x2x4x40x40xf32>) outs(%7 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1x40xf32>
    %collapsed_8 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_9 = tensor.collapse_shape %37 [[0, 1], [2], [3, 4]] : tensor<2x4x40x1x40xf32> into tensor<8x40x40xf32>
    %38 = tensor.empty() : tensor<8x16x40xf32>
    %39 = linalg.fill ins(%cst_2 : f32) outs(%38 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %40 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%39 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_10 = tensor.expand_shape %40 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 40] : tensor<8x16x40xf32> into tensor<2x4x16x1x40xf32>
    %41 = tensor.empty() : tensor<1x2x40x4x16xf32>
    %42 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x4x16x1x40xf32>) outs(%41 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x4x16xf32>
    %collapsed_11 = tensor.collapse_shape %42 [[0, 1], [2], [3], [4]] : tensor<1x2x40x4x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed_11 : tensor<2x40x4x16xf32>
  }
}

