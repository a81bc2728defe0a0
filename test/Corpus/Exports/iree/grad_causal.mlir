#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d4, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
module @jit_grad_causal {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>) -> (tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant -2.38197633E+38 : f32
    %cst_2 = arith.constant 2.500000e-01 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<1x2x40x4x16xf32>
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
    %collapsed_5 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %4 = tensor.empty() : tensor<8x40x40xf32>
    %5 = linalg.fill ins(%cst_3 : f32) outs(%4 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%5 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_6 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 40] : tensor<8x40x40xf32> into tensor<2x4x40x1x40xf32>
    %7 = tensor.empty() : tensor<2x4x40x1x40xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x4x40x1x40xf32>) outs(%7 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.mulf %in, %cst_2 : f32
      linalg.yield %69 : f32
    } -> tensor<2x4x40x1x40xf32>
    %9 = tensor.empty() : tensor<40x40xi32>
    %10 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %69 = linalg.index 0 : index
      %70 = arith.index_cast %69 : index to i32
      linalg.yield %70 : i32
    } -> tensor<40x40xi32>
    %11 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %69 = linalg.index 1 : index
      %70 = arith.index_cast %69 : index to i32
      linalg.yield %70 : i32
    } -> tensor<40x40xi32>
    %12 = tensor.empty() : tensor<40x40xi1>
    %13 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%10, %11 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%12 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_25: i32, %out: i1):
      %69 = arith.cmpi sge, %in, %in_25 : i32
      linalg.yield %69 : i1
    } -> tensor<40x40xi1>
    %14 = tensor.empty() : tensor<2x4x40x40xi1>
    %15 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<40x40xi1>) outs(%14 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %16 = tensor.empty() : tensor<1x2x4x40x40xi1>
    %17 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x40x40xi1>) outs(%16 : tensor<1x2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x40x40xi1>
    %collapsed_7 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<2x4x40x1x40xf32> into tensor<12800xf32>
    %expanded_8 = tensor.expand_shape %collapsed_7 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 40, 40] : tensor<12800xf32> into tensor<1x2x4x40x40xf32>
    %18 = tensor.empty() : tensor<1x2x4x40x40xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17, %expanded_8 : tensor<1x2x4x40x40xi1>, tensor<1x2x4x40x40xf32>) outs(%18 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_25: f32, %out: f32):
      %69 = arith.select %in, %in_25, %cst_1 : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x4x40x40xf32>
    %20 = tensor.empty() : tensor<1x2x4x40xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<1x2x4x40x40xf32>) outs(%21 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.maximumf %out, %in : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x4x40xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x2x4x40xf32>) outs(%18 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19, %23 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%18 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %69 = arith.subf %in, %in_25 : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x4x40x40xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x2x4x40x40xf32>) outs(%18 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = math.exp %in : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x4x40x40xf32>
    %26 = linalg.fill ins(%cst_3 : f32) outs(%20 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<1x2x4x40x40xf32>) outs(%26 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %out, %in : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x4x40xf32>
    %expanded_9 = tensor.expand_shape %27 [[0], [1], [2], [3, 4]] output_shape [1, 2, 4, 40, 1] : tensor<1x2x4x40xf32> into tensor<1x2x4x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x2x4x40xf32>) outs(%18 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%18 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %69 = arith.divf %in, %in_25 : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x4x40x40xf32>
    %30 = tensor.empty() : tensor<1x2x4x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x2x4x40x1xf32>) outs(%30 : tensor<1x2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.mulf %in, %in : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x4x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x2x4x40x1xf32>) outs(%30 : tensor<1x2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.divf %cst, %in : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x4x40x1xf32>
    %33 = tensor.empty() : tensor<2x4x16x1x40xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<1x2x40x4x16xf32>) outs(%33 : tensor<2x4x16x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x1x40xf32>
    %35 = tensor.empty() : tensor<2x4x1x40x16xf32>
    %36 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x4x16x1x40xf32>) outs(%35 : tensor<2x4x1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x40x16xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x4x16xf32>) outs(%2 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_10 = tensor.collapse_shape %36 [[0, 1], [2, 3], [4]] : tensor<2x4x1x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_11 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %38 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%5 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_12 = tensor.expand_shape %38 [[0, 1, 2], [3], [4]] output_shape [1, 2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<1x2x4x40x40xf32>
    %collapsed_13 = tensor.collapse_shape %34 [[0, 1], [2], [3, 4]] : tensor<2x4x16x1x40xf32> into tensor<8x16x40xf32>
    %collapsed_14 = tensor.collapse_shape %29 [[0, 1, 2], [3], [4]] : tensor<1x2x4x40x40xf32> into tensor<8x40x40xf32>
    %39 = tensor.empty() : tensor<8x16x40xf32>
    %40 = linalg.fill ins(%cst_3 : f32) outs(%39 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %41 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%40 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_15 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %42 = tensor.empty() : tensor<2x40x4x16xf32>
    %43 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x4x16x40xf32>) outs(%42 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %44 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x2x4x40x1xf32>) outs(%18 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %44 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%18 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %69 = arith.mulf %in, %in_25 : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x4x40x40xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%45, %25 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%18 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %69 = arith.mulf %in, %in_25 : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x4x40x40xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<1x2x4x40x40xf32>) outs(%26 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %out, %in : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x4x40xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<1x2x4x40xf32>) outs(%20 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.negf %in : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x4x40xf32>
    %expanded_16 = tensor.expand_shape %48 [[0], [1], [2], [3, 4]] output_shape [1, 2, 4, 40, 1] : tensor<1x2x4x40xf32> into tensor<1x2x4x40x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %28 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%18 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %69 = arith.divf %in, %in_25 : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x4x40x40xf32>
    %50 = tensor.empty() : tensor<2x4x40xf32>
    %51 = linalg.fill ins(%cst_3 : f32) outs(%50 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %52 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%expanded_16 : tensor<1x2x4x40x1xf32>) outs(%51 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %out, %in : f32
      linalg.yield %69 : f32
    } -> tensor<2x4x40xf32>
    %53 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x4x40xf32>) outs(%18 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%49, %53 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%18 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %69 = arith.addf %in, %in_25 : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x4x40x40xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%54, %25 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%18 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %69 = arith.mulf %in, %in_25 : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x4x40x40xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17, %55 : tensor<1x2x4x40x40xi1>, tensor<1x2x4x40x40xf32>) outs(%18 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_25: f32, %out: f32):
      %69 = arith.select %in, %in_25, %cst_3 : f32
      linalg.yield %69 : f32
    } -> tensor<1x2x4x40x40xf32>
    %collapsed_17 = tensor.collapse_shape %56 [[0, 1, 2, 3, 4]] : tensor<1x2x4x40x40xf32> into tensor<12800xf32>
    %expanded_18 = tensor.expand_shape %collapsed_17 [[0, 1, 2, 3, 4]] output_shape [2, 4, 40, 1, 40] : tensor<12800xf32> into tensor<2x4x40x1x40xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x4x40x1x40xf32>) outs(%7 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.mulf %in, %cst_2 : f32
      linalg.yield %69 : f32
    } -> tensor<2x4x40x1x40xf32>
    %58 = tensor.empty() : tensor<2x4x40x40x1xf32>
    %59 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x4x40x1x40xf32>) outs(%58 : tensor<2x4x40x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40x1xf32>
    %collapsed_19 = tensor.collapse_shape %59 [[0, 1], [2], [3, 4]] : tensor<2x4x40x40x1xf32> into tensor<8x40x40xf32>
    %60 = tensor.empty() : tensor<8x40x16xf32>
    %61 = linalg.fill ins(%cst_3 : f32) outs(%60 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %62 = linalg.batch_matmul ins(%collapsed_19, %collapsed : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%61 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_20 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %63 = linalg.generic {indexing_maps = [#map16, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x4x40x16xf32>) outs(%42 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %64 = tensor.empty() : tensor<2x4x40x16xf32>
    %65 = linalg.generic {indexing_maps = [#map16, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40x4x16xf32>) outs(%64 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %collapsed_21 = tensor.collapse_shape %57 [[0, 1], [2], [3, 4]] : tensor<2x4x40x1x40xf32> into tensor<8x40x40xf32>
    %collapsed_22 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %66 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%61 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_23 = tensor.expand_shape %66 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 16] : tensor<8x40x16xf32> into tensor<2x4x40x1x16xf32>
    %67 = tensor.empty() : tensor<2x40x4x1x16xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<2x4x40x1x16xf32>) outs(%67 : tensor<2x40x4x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1x16xf32>
    %collapsed_24 = tensor.collapse_shape %68 [[0], [1], [2], [3, 4]] : tensor<2x40x4x1x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed_24, %63, %43 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>
  }
}

