#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d0, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, 0, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, 0, d4)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
#map11 = affine_map<(d0, d1) -> (d1)>
#map12 = affine_map<(d0, d1) -> (d0)>
#map13 = affine_map<(d0, d1) -> (0, d1)>
#map14 = affine_map<(d0) -> (d0)>
#map15 = affine_map<(d0, d1, d2) -> (d1)>
#map16 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2) -> (d0)>
#map18 = affine_map<(d0, d1, d2) -> (d2)>
#map19 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map20 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map25 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, 0, 0)>
#map26 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
module @jit_dpa_all {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x2x16xf32>, %arg2: tensor<2x40x2x16xf32>, %arg3: tensor<1x4x40x40xf32>, %arg4: tensor<2x1x1x40xi1>, %arg5: tensor<2xi32>, %arg6: tensor<2xi32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %c8_i32 = arith.constant 8 : i32
    %cst_1 = arith.constant 2.000000e-01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39]> : tensor<40xi32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 40, 2, 2, 16] : tensor<2x40x4x16xf32> into tensor<2x40x2x2x16xf32>
    %expanded_4 = tensor.expand_shape %arg3 [[0], [1, 2], [3], [4]] output_shape [1, 2, 2, 40, 40] : tensor<1x4x40x40xf32> into tensor<1x2x2x40x40xf32>
    %0 = tensor.empty() : tensor<2x1x2x1x40xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg4 : tensor<2x1x1x40xi1>) outs(%0 : tensor<2x1x2x1x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x2x1x40xi1>
    %2 = tensor.empty() : tensor<2x2x40x2x16xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x40x2x2x16xf32>) outs(%2 : tensor<2x2x40x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x40x2x16xf32>
    %4 = tensor.empty() : tensor<2x2x16x40xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40x2x16xf32>) outs(%4 : tensor<2x2x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x40xf32>
    %collapsed = tensor.collapse_shape %3 [[0, 1], [2, 3], [4]] : tensor<2x2x40x2x16xf32> into tensor<4x80x16xf32>
    %collapsed_5 = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<2x2x16x40xf32> into tensor<4x16x40xf32>
    %6 = tensor.empty() : tensor<4x80x40xf32>
    %7 = linalg.fill ins(%cst_2 : f32) outs(%6 : tensor<4x80x40xf32>) -> tensor<4x80x40xf32>
    %8 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<4x80x16xf32>, tensor<4x16x40xf32>) outs(%7 : tensor<4x80x40xf32>) -> tensor<4x80x40xf32>
    %expanded_6 = tensor.expand_shape %8 [[0, 1], [2, 3], [4]] output_shape [2, 2, 40, 2, 40] : tensor<4x80x40xf32> into tensor<2x2x40x2x40xf32>
    %9 = tensor.empty() : tensor<2x2x40x2x40xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x2x40x2x40xf32>) outs(%9 : tensor<2x2x40x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %85 = arith.mulf %in, %cst_1 : f32
      linalg.yield %85 : f32
    } -> tensor<2x2x40x2x40xf32>
    %11 = tensor.empty() : tensor<2x2x2x40x40xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x2x40x2x40xf32>) outs(%11 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x40xf32>
    %13 = tensor.empty() : tensor<2x1x2x40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x2x2x40x40xf32>) outs(%13 : tensor<2x1x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x40x40xf32>
    %15 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x1x2x40x40xf32>) outs(%11 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x40xf32>) outs(%11 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %85 = arith.addf %in, %in_12 : f32
      linalg.yield %85 : f32
    } -> tensor<2x2x2x40x40xf32>
    %17 = tensor.empty() : tensor<2x2x1x1x40xi1>
    %18 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<2x1x2x1x40xi1>) outs(%17 : tensor<2x2x1x1x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x1x1x40xi1>
    %19 = tensor.empty() : tensor<2x2x2x40x40xi1>
    %20 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x2x1x1x40xi1>) outs(%19 : tensor<2x2x2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x40x40xi1>
    %21 = tensor.empty() : tensor<40x40xi32>
    %22 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel"]} outs(%21 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %85 = linalg.index 0 : index
      %86 = arith.index_cast %85 : index to i32
      linalg.yield %86 : i32
    } -> tensor<40x40xi32>
    %23 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel", "parallel"]} outs(%21 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %85 = linalg.index 1 : index
      %86 = arith.index_cast %85 : index to i32
      linalg.yield %86 : i32
    } -> tensor<40x40xi32>
    %24 = tensor.empty() : tensor<40x40xi1>
    %25 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%22, %23 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%24 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %85 = arith.cmpi sge, %in, %in_12 : i32
      linalg.yield %85 : i1
    } -> tensor<40x40xi1>
    %26 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<40x40xi1>) outs(%19 : tensor<2x2x2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x40x40xi1>
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20, %26 : tensor<2x2x2x40x40xi1>, tensor<2x2x2x40x40xi1>) outs(%19 : tensor<2x2x2x40x40xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %85 = arith.andi %in, %in_12 : i1
      linalg.yield %85 : i1
    } -> tensor<2x2x2x40x40xi1>
    %28 = tensor.empty() : tensor<1x40xi32>
    %29 = linalg.generic {indexing_maps = [#map11, #map9], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<40xi32>) outs(%28 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %30 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<1x40xi32>) outs(%28 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %85 = arith.addi %in, %c8_i32 : i32
      linalg.yield %85 : i32
    } -> tensor<1x40xi32>
    %31 = linalg.generic {indexing_maps = [#map12, #map9], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<40xi32>) outs(%21 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %32 = linalg.generic {indexing_maps = [#map13, #map9], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<1x40xi32>) outs(%21 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %33 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%31, %32 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%24 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %85 = arith.cmpi sle, %in, %in_12 : i32
      linalg.yield %85 : i1
    } -> tensor<40x40xi1>
    %34 = linalg.generic {indexing_maps = [#map11, #map9], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<40xi32>) outs(%21 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %35 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%31, %34 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%24 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %85 = arith.cmpi sge, %in, %in_12 : i32
      linalg.yield %85 : i1
    } -> tensor<40x40xi1>
    %36 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%35, %33 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%24 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %85 = arith.andi %in, %in_12 : i1
      linalg.yield %85 : i1
    } -> tensor<40x40xi1>
    %37 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<40x40xi1>) outs(%19 : tensor<2x2x2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x40x40xi1>
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27, %37 : tensor<2x2x2x40x40xi1>, tensor<2x2x2x40x40xi1>) outs(%19 : tensor<2x2x2x40x40xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %85 = arith.andi %in, %in_12 : i1
      linalg.yield %85 : i1
    } -> tensor<2x2x2x40x40xi1>
    %39 = tensor.empty() : tensor<40xi32>
    %40 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel"]} outs(%39 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %85 = linalg.index 0 : index
      %86 = arith.index_cast %85 : index to i32
      linalg.yield %86 : i32
    } -> tensor<40xi32>
    %41 = tensor.empty() : tensor<2x40x1xi32>
    %42 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<40xi32>) outs(%41 : tensor<2x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x1xi32>
    %43 = linalg.generic {indexing_maps = [#map17, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5 : tensor<2xi32>) outs(%41 : tensor<2x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x1xi32>
    %44 = tensor.empty() : tensor<2x40x1xi1>
    %45 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %43 : tensor<2x40x1xi32>, tensor<2x40x1xi32>) outs(%44 : tensor<2x40x1xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %85 = arith.cmpi slt, %in, %in_12 : i32
      linalg.yield %85 : i1
    } -> tensor<2x40x1xi1>
    %46 = tensor.empty() : tensor<2x1x40xi32>
    %47 = linalg.generic {indexing_maps = [#map18, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<40xi32>) outs(%46 : tensor<2x1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x40xi32>
    %48 = linalg.generic {indexing_maps = [#map17, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<2xi32>) outs(%46 : tensor<2x1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x40xi32>
    %49 = tensor.empty() : tensor<2x1x40xi1>
    %50 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %48 : tensor<2x1x40xi32>, tensor<2x1x40xi32>) outs(%49 : tensor<2x1x40xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %85 = arith.cmpi slt, %in, %in_12 : i32
      linalg.yield %85 : i1
    } -> tensor<2x1x40xi1>
    %51 = tensor.empty() : tensor<2x40x40xi1>
    %52 = linalg.generic {indexing_maps = [#map19, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x40x1xi1>) outs(%51 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x40xi1>
    %53 = linalg.generic {indexing_maps = [#map20, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<2x1x40xi1>) outs(%51 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x40xi1>
    %54 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %53 : tensor<2x40x40xi1>, tensor<2x40x40xi1>) outs(%51 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %85 = arith.andi %in, %in_12 : i1
      linalg.yield %85 : i1
    } -> tensor<2x40x40xi1>
    %55 = linalg.generic {indexing_maps = [#map21, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x40x40xi1>) outs(%19 : tensor<2x2x2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x40x40xi1>
    %56 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38, %55 : tensor<2x2x2x40x40xi1>, tensor<2x2x2x40x40xi1>) outs(%19 : tensor<2x2x2x40x40xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %85 = arith.andi %in, %in_12 : i1
      linalg.yield %85 : i1
    } -> tensor<2x2x2x40x40xi1>
    %57 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%56, %16 : tensor<2x2x2x40x40xi1>, tensor<2x2x2x40x40xf32>) outs(%11 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: i1, %in_12: f32, %out: f32):
      %85 = arith.select %in, %in_12, %cst_0 : f32
      linalg.yield %85 : f32
    } -> tensor<2x2x2x40x40xf32>
    %58 = tensor.empty() : tensor<2x2x2x40xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<2x2x2x40x40xf32>) outs(%59 : tensor<2x2x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %85 = arith.maximumf %out, %in : f32
      linalg.yield %85 : f32
    } -> tensor<2x2x2x40xf32>
    %61 = linalg.generic {indexing_maps = [#map22, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x2x2x40xf32>) outs(%11 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x40xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%57, %61 : tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x40xf32>) outs(%11 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %85 = arith.subf %in, %in_12 : f32
      linalg.yield %85 : f32
    } -> tensor<2x2x2x40x40xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x2x2x40x40xf32>) outs(%11 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %85 = math.exp %in : f32
      linalg.yield %85 : f32
    } -> tensor<2x2x2x40x40xf32>
    %64 = linalg.fill ins(%cst_2 : f32) outs(%58 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map22], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<2x2x2x40x40xf32>) outs(%64 : tensor<2x2x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %85 = arith.addf %out, %in : f32
      linalg.yield %85 : f32
    } -> tensor<2x2x2x40xf32>
    %66 = linalg.generic {indexing_maps = [#map22, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<2x2x2x40xf32>) outs(%11 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x40xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x40xf32>) outs(%11 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %85 = arith.divf %in, %in_12 : f32
      linalg.yield %85 : f32
    } -> tensor<2x2x2x40x40xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x2x16xf32>) outs(%4 : tensor<2x2x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x40xf32>
    %69 = linalg.generic {indexing_maps = [#map23, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x2x2x40x40xf32>) outs(%9 : tensor<2x2x40x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x40x2x40xf32>
    %collapsed_7 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<2x2x16x40xf32> into tensor<4x16x40xf32>
    %collapsed_8 = tensor.collapse_shape %69 [[0, 1], [2], [3, 4]] : tensor<2x2x40x2x40xf32> into tensor<4x40x80xf32>
    %70 = tensor.empty() : tensor<4x16x80xf32>
    %71 = linalg.fill ins(%cst_2 : f32) outs(%70 : tensor<4x16x80xf32>) -> tensor<4x16x80xf32>
    %72 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<4x16x40xf32>, tensor<4x40x80xf32>) outs(%71 : tensor<4x16x80xf32>) -> tensor<4x16x80xf32>
    %expanded_9 = tensor.expand_shape %72 [[0, 1], [2], [3, 4]] output_shape [2, 2, 16, 2, 40] : tensor<4x16x80xf32> into tensor<2x2x16x2x40xf32>
    %73 = linalg.generic {indexing_maps = [#map24, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x2x16x2x40xf32>) outs(%2 : tensor<2x2x40x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x40x2x16xf32>
    %74 = tensor.empty() : tensor<2x40xi32>
    %75 = linalg.generic {indexing_maps = [#map11, #map9], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<40xi32>) outs(%74 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40xi32>
    %76 = linalg.generic {indexing_maps = [#map12, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<2xi32>) outs(%74 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40xi32>
    %77 = tensor.empty() : tensor<2x40xi1>
    %78 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%75, %76 : tensor<2x40xi32>, tensor<2x40xi32>) outs(%77 : tensor<2x40xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %85 = arith.cmpi slt, %in, %in_12 : i32
      linalg.yield %85 : i1
    } -> tensor<2x40xi1>
    %79 = tensor.empty() : tensor<2x40xf32>
    %80 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%78 : tensor<2x40xi1>) outs(%79 : tensor<2x40xf32>) {
    ^bb0(%in: i1, %out: f32):
      %85 = arith.uitofp %in : i1 to f32
      linalg.yield %85 : f32
    } -> tensor<2x40xf32>
    %expanded_10 = tensor.expand_shape %80 [[0], [1, 2, 3]] output_shape [2, 40, 1, 1] : tensor<2x40xf32> into tensor<2x40x1x1xf32>
    %81 = linalg.generic {indexing_maps = [#map25, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x40x1x1xf32>) outs(%2 : tensor<2x2x40x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x40x2x16xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%73, %81 : tensor<2x2x40x2x16xf32>, tensor<2x2x40x2x16xf32>) outs(%2 : tensor<2x2x40x2x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %85 = arith.mulf %in, %in_12 : f32
      linalg.yield %85 : f32
    } -> tensor<2x2x40x2x16xf32>
    %83 = tensor.empty() : tensor<2x40x2x2x16xf32>
    %84 = linalg.generic {indexing_maps = [#map26, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<2x2x40x2x16xf32>) outs(%83 : tensor<2x40x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x2x2x16xf32>
    %collapsed_11 = tensor.collapse_shape %84 [[0], [1], [2, 3], [4]] : tensor<2x40x2x2x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed_11 : tensor<2x40x4x16xf32>
  }
}

