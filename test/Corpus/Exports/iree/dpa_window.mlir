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
module @jit_dpa_window {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x4x16xf32>, %arg2: tensor<2x56x4x16xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %c3_i32 = arith.constant 3 : i32
    %c7_i32 = arith.constant 7 : i32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39]> : tensor<40xi32>
    %cst_4 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55]> : tensor<56xi32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 1, 16] : tensor<2x40x4x16xf32> into tensor<2x40x4x1x16xf32>
    %0 = tensor.empty() : tensor<2x4x40x1x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x40x4x1x16xf32>) outs(%0 : tensor<2x4x40x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1x16xf32>
    %2 = tensor.empty() : tensor<2x4x16x56xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x56x4x16xf32>) outs(%2 : tensor<2x4x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x56xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3, 4]] : tensor<2x4x40x1x16xf32> into tensor<8x40x16xf32>
    %collapsed_5 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %4 = tensor.empty() : tensor<8x40x56xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<8x40x16xf32>, tensor<8x16x56xf32>) outs(%5 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %expanded_6 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 56] : tensor<8x40x56xf32> into tensor<2x4x40x1x56xf32>
    %7 = tensor.empty() : tensor<2x4x40x1x56xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x4x40x1x56xf32>) outs(%7 : tensor<2x4x40x1x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.mulf %in, %cst_1 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x1x56xf32>
    %9 = tensor.empty() : tensor<1x56xi32>
    %10 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<56xi32>) outs(%9 : tensor<1x56xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x56xi32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<1x56xi32>) outs(%9 : tensor<1x56xi32>) {
    ^bb0(%in: i32, %out: i32):
      %45 = arith.addi %in, %c7_i32 : i32
      linalg.yield %45 : i32
    } -> tensor<1x56xi32>
    %12 = tensor.empty() : tensor<40x56xi32>
    %13 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<40xi32>) outs(%12 : tensor<40x56xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x56xi32>
    %14 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<1x56xi32>) outs(%12 : tensor<40x56xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x56xi32>
    %15 = tensor.empty() : tensor<40x56xi1>
    %16 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%13, %14 : tensor<40x56xi32>, tensor<40x56xi32>) outs(%15 : tensor<40x56xi1>) {
    ^bb0(%in: i32, %in_13: i32, %out: i1):
      %45 = arith.cmpi sle, %in, %in_13 : i32
      linalg.yield %45 : i1
    } -> tensor<40x56xi1>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<1x56xi32>) outs(%9 : tensor<1x56xi32>) {
    ^bb0(%in: i32, %out: i32):
      %45 = arith.subi %in, %c3_i32 : i32
      linalg.yield %45 : i32
    } -> tensor<1x56xi32>
    %18 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<1x56xi32>) outs(%12 : tensor<40x56xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x56xi32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%13, %18 : tensor<40x56xi32>, tensor<40x56xi32>) outs(%15 : tensor<40x56xi1>) {
    ^bb0(%in: i32, %in_13: i32, %out: i1):
      %45 = arith.cmpi sge, %in, %in_13 : i32
      linalg.yield %45 : i1
    } -> tensor<40x56xi1>
    %20 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%19, %16 : tensor<40x56xi1>, tensor<40x56xi1>) outs(%15 : tensor<40x56xi1>) {
    ^bb0(%in: i1, %in_13: i1, %out: i1):
      %45 = arith.andi %in, %in_13 : i1
      linalg.yield %45 : i1
    } -> tensor<40x56xi1>
    %21 = tensor.empty() : tensor<2x4x40x56xi1>
    %22 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<40x56xi1>) outs(%21 : tensor<2x4x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x56xi1>
    %23 = tensor.empty() : tensor<1x2x4x40x56xi1>
    %24 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x40x56xi1>) outs(%23 : tensor<1x2x4x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x40x56xi1>
    %collapsed_7 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<2x4x40x1x56xf32> into tensor<17920xf32>
    %expanded_8 = tensor.expand_shape %collapsed_7 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 40, 56] : tensor<17920xf32> into tensor<1x2x4x40x56xf32>
    %25 = tensor.empty() : tensor<1x2x4x40x56xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded_8 : tensor<1x2x4x40x56xi1>, tensor<1x2x4x40x56xf32>) outs(%25 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: i1, %in_13: f32, %out: f32):
      %45 = arith.select %in, %in_13, %cst_0 : f32
      linalg.yield %45 : f32
    } -> tensor<1x2x4x40x56xf32>
    %27 = tensor.empty() : tensor<1x2x4x40xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<1x2x4x40x56xf32>) outs(%28 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.maximumf %out, %in : f32
      linalg.yield %45 : f32
    } -> tensor<1x2x4x40xf32>
    %30 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x2x4x40xf32>) outs(%25 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x56xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26, %30 : tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%25 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %45 = arith.subf %in, %in_13 : f32
      linalg.yield %45 : f32
    } -> tensor<1x2x4x40x56xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x2x4x40x56xf32>) outs(%25 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<1x2x4x40x56xf32>
    %33 = linalg.fill ins(%cst_2 : f32) outs(%27 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<1x2x4x40x56xf32>) outs(%33 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %out, %in : f32
      linalg.yield %45 : f32
    } -> tensor<1x2x4x40xf32>
    %35 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x2x4x40xf32>) outs(%25 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x56xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32, %35 : tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%25 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %45 = arith.divf %in, %in_13 : f32
      linalg.yield %45 : f32
    } -> tensor<1x2x4x40x56xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x56x4x16xf32>) outs(%2 : tensor<2x4x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x56xf32>
    %38 = tensor.empty() : tensor<2x4x56x1x40xf32>
    %39 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x2x4x40x56xf32>) outs(%38 : tensor<2x4x56x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x56x1x40xf32>
    %collapsed_9 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %collapsed_10 = tensor.collapse_shape %39 [[0, 1], [2], [3, 4]] : tensor<2x4x56x1x40xf32> into tensor<8x56x40xf32>
    %40 = tensor.empty() : tensor<8x16x40xf32>
    %41 = linalg.fill ins(%cst_2 : f32) outs(%40 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %42 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x16x56xf32>, tensor<8x56x40xf32>) outs(%41 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_11 = tensor.expand_shape %42 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 40] : tensor<8x16x40xf32> into tensor<2x4x16x1x40xf32>
    %43 = tensor.empty() : tensor<1x2x40x4x16xf32>
    %44 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x4x16x1x40xf32>) outs(%43 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x4x16xf32>
    %collapsed_12 = tensor.collapse_shape %44 [[0, 1], [2], [3], [4]] : tensor<1x2x40x4x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed_12 : tensor<2x40x4x16xf32>
  }
}

