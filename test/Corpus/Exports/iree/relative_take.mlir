#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_relative_take {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<79x4xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 4.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant 0x7FC00000 : f32
    %true = arith.constant true
    %c78_i32 = arith.constant 78 : i32
    %c79_i32 = arith.constant 79 : i32
    %c0_i32 = arith.constant 0 : i32
    %c1_i32 = arith.constant 1 : i32
    %c40_i32 = arith.constant 40 : i32
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %54 = linalg.index 0 : index
      %55 = arith.index_cast %54 : index to i32
      linalg.yield %55 : i32
    } -> tensor<40xi32>
    %2 = tensor.empty() : tensor<40x40xi32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %4 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_9: i32, %out: i32):
      %54 = arith.subi %in, %in_9 : i32
      linalg.yield %54 : i32
    } -> tensor<40x40xi32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<40x40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %54 = arith.addi %in, %c40_i32 : i32
      linalg.yield %54 : i32
    } -> tensor<40x40xi32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<40x40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %54 = arith.subi %in, %c1_i32 : i32
      linalg.yield %54 : i32
    } -> tensor<40x40xi32>
    %8 = tensor.empty() : tensor<40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<40x40xi32>) outs(%8 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %out: i1):
      %54 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %54 : i1
    } -> tensor<40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<40x40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %54 = arith.addi %in, %c79_i32 : i32
      linalg.yield %54 : i32
    } -> tensor<40x40xi32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%9, %10, %7 : tensor<40x40xi1>, tensor<40x40xi32>, tensor<40x40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i1, %in_9: i32, %in_10: i32, %out: i32):
      %54 = arith.select %in, %in_9, %in_10 : i32
      linalg.yield %54 : i32
    } -> tensor<40x40xi32>
    %expanded = tensor.expand_shape %11 [[0], [1, 2]] output_shape [40, 40, 1] : tensor<40x40xi32> into tensor<40x40x1xi32>
    %12 = tensor.empty() : tensor<40x40x1xi1>
    %13 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<40x40x1xi32>) outs(%12 : tensor<40x40x1xi1>) {
    ^bb0(%in: i32, %out: i1):
      %54 = arith.cmpi sge, %in, %c0_i32 : i32
      linalg.yield %54 : i1
    } -> tensor<40x40x1xi1>
    %14 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<40x40x1xi32>) outs(%12 : tensor<40x40x1xi1>) {
    ^bb0(%in: i32, %out: i1):
      %54 = arith.cmpi sle, %in, %c78_i32 : i32
      linalg.yield %54 : i1
    } -> tensor<40x40x1xi1>
    %15 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %14 : tensor<40x40x1xi1>, tensor<40x40x1xi1>) outs(%12 : tensor<40x40x1xi1>) {
    ^bb0(%in: i1, %in_9: i1, %out: i1):
      %54 = arith.andi %in, %in_9 : i1
      linalg.yield %54 : i1
    } -> tensor<40x40x1xi1>
    %16 = linalg.fill ins(%true : i1) outs(%8 : tensor<40x40xi1>) -> tensor<40x40xi1>
    %17 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<40x40x1xi1>) outs(%16 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      %54 = arith.andi %out, %in : i1
      linalg.yield %54 : i1
    } -> tensor<40x40xi1>
    %18 = tensor.empty() : tensor<40x40x1x4xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<40x40x1xi32>) outs(%18 : tensor<40x40x1x4xf32>) {
    ^bb0(%in: i32, %out: f32):
      %54 = arith.index_cast %in : i32 to index
      %55 = linalg.index 3 : index
      %extracted = tensor.extract %arg3[%54, %55] : tensor<79x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<40x40x1x4xf32>
    %collapsed = tensor.collapse_shape %19 [[0], [1], [2, 3]] : tensor<40x40x1x4xf32> into tensor<40x40x4xf32>
    %20 = tensor.empty() : tensor<40x40x4xi1>
    %21 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<40x40xi1>) outs(%20 : tensor<40x40x4xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<40x40x4xi1>
    %22 = tensor.empty() : tensor<40x40x4xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %collapsed : tensor<40x40x4xi1>, tensor<40x40x4xf32>) outs(%22 : tensor<40x40x4xf32>) {
    ^bb0(%in: i1, %in_9: f32, %out: f32):
      %54 = arith.select %in, %in_9, %cst_2 : f32
      linalg.yield %54 : f32
    } -> tensor<40x40x4xf32>
    %24 = tensor.empty() : tensor<4x40x40xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<40x40x4xf32>) outs(%24 : tensor<4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x40x40xf32>
    %26 = tensor.empty() : tensor<2x4x40x16xf32>
    %27 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x4x16xf32>) outs(%26 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %28 = tensor.empty() : tensor<2x4x16x40xf32>
    %29 = linalg.generic {indexing_maps = [#map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40x4x16xf32>) outs(%28 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_3 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_4 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %30 = tensor.empty() : tensor<8x40x40xf32>
    %31 = linalg.fill ins(%cst_1 : f32) outs(%30 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %32 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%31 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_5 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %33 = tensor.empty() : tensor<2x4x40x40xf32>
    %34 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x4x40x40xf32>) outs(%33 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.divf %in, %cst_0 : f32
      linalg.yield %54 : f32
    } -> tensor<2x4x40x40xf32>
    %35 = linalg.generic {indexing_maps = [#map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<4x40x40xf32>) outs(%33 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %36 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %35 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%33 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %54 = arith.addf %in, %in_9 : f32
      linalg.yield %54 : f32
    } -> tensor<2x4x40x40xf32>
    %37 = tensor.empty() : tensor<2x4x40xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %39 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.maximumf %out, %in : f32
      linalg.yield %54 : f32
    } -> tensor<2x4x40xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x4x40xf32>) outs(%33 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %41 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %40 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%33 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %54 = arith.subf %in, %in_9 : f32
      linalg.yield %54 : f32
    } -> tensor<2x4x40x40xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x4x40x40xf32>) outs(%33 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = math.exp %in : f32
      linalg.yield %54 : f32
    } -> tensor<2x4x40x40xf32>
    %43 = linalg.fill ins(%cst_1 : f32) outs(%37 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.addf %out, %in : f32
      linalg.yield %54 : f32
    } -> tensor<2x4x40xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x40xf32>) outs(%33 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %46 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %45 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%33 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %54 = arith.divf %in, %in_9 : f32
      linalg.yield %54 : f32
    } -> tensor<2x4x40x40xf32>
    %47 = linalg.generic {indexing_maps = [#map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x4x16xf32>) outs(%28 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %48 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x40x40xf32>) outs(%33 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_6 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_7 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %49 = tensor.empty() : tensor<8x16x40xf32>
    %50 = linalg.fill ins(%cst_1 : f32) outs(%49 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %51 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%50 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_8 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %52 = tensor.empty() : tensor<2x40x4x16xf32>
    %53 = linalg.generic {indexing_maps = [#map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<2x4x16x40xf32>) outs(%52 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %53 : tensor<2x40x4x16xf32>
  }
}

