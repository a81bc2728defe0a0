#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_function {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 4.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %c0_i32 = arith.constant 0 : i32
    %c2_i32 = arith.constant 2 : i32
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %53 = linalg.index 0 : index
      %54 = arith.index_cast %53 : index to i32
      linalg.yield %54 : i32
    } -> tensor<40xi32>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [40, 1] : tensor<40xi32> into tensor<40x1xi32>
    %2 = tensor.empty() : tensor<1x40xi32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %4 = tensor.empty() : tensor<40x1xi32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<40x1xi32>) outs(%4 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      %53 = arith.remsi %in, %c2_i32 : i32
      linalg.yield %53 : i32
    } -> tensor<40x1xi32>
    %6 = tensor.empty() : tensor<40x1xi1>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<40x1xi32>) outs(%6 : tensor<40x1xi1>) {
    ^bb0(%in: i32, %out: i1):
      %53 = arith.cmpi ne, %in, %c0_i32 : i32
      linalg.yield %53 : i1
    } -> tensor<40x1xi1>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<40x1xi32>) outs(%6 : tensor<40x1xi1>) {
    ^bb0(%in: i32, %out: i1):
      %53 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %53 : i1
    } -> tensor<40x1xi1>
    %9 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8, %7 : tensor<40x1xi1>, tensor<40x1xi1>) outs(%6 : tensor<40x1xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %53 = arith.andi %in, %in_7 : i1
      linalg.yield %53 : i1
    } -> tensor<40x1xi1>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<40x1xi32>) outs(%4 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      %53 = arith.addi %in, %c2_i32 : i32
      linalg.yield %53 : i32
    } -> tensor<40x1xi32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%9, %10, %5 : tensor<40x1xi1>, tensor<40x1xi32>, tensor<40x1xi32>) outs(%4 : tensor<40x1xi32>) {
    ^bb0(%in: i1, %in_7: i32, %in_8: i32, %out: i32):
      %53 = arith.select %in, %in_7, %in_8 : i32
      linalg.yield %53 : i32
    } -> tensor<40x1xi32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %53 = arith.remsi %in, %c2_i32 : i32
      linalg.yield %53 : i32
    } -> tensor<1x40xi32>
    %13 = tensor.empty() : tensor<1x40xi1>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<1x40xi32>) outs(%13 : tensor<1x40xi1>) {
    ^bb0(%in: i32, %out: i1):
      %53 = arith.cmpi ne, %in, %c0_i32 : i32
      linalg.yield %53 : i1
    } -> tensor<1x40xi1>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<1x40xi32>) outs(%13 : tensor<1x40xi1>) {
    ^bb0(%in: i32, %out: i1):
      %53 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %53 : i1
    } -> tensor<1x40xi1>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %14 : tensor<1x40xi1>, tensor<1x40xi1>) outs(%13 : tensor<1x40xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %53 = arith.andi %in, %in_7 : i1
      linalg.yield %53 : i1
    } -> tensor<1x40xi1>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %53 = arith.addi %in, %c2_i32 : i32
      linalg.yield %53 : i32
    } -> tensor<1x40xi32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %17, %12 : tensor<1x40xi1>, tensor<1x40xi32>, tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>) {
    ^bb0(%in: i1, %in_7: i32, %in_8: i32, %out: i32):
      %53 = arith.select %in, %in_7, %in_8 : i32
      linalg.yield %53 : i32
    } -> tensor<1x40xi32>
    %19 = tensor.empty() : tensor<40x40xi32>
    %20 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<40x1xi32>) outs(%19 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %21 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<1x40xi32>) outs(%19 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %22 = tensor.empty() : tensor<40x40xi1>
    %23 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%20, %21 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%22 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_7: i32, %out: i1):
      %53 = arith.cmpi eq, %in, %in_7 : i32
      linalg.yield %53 : i1
    } -> tensor<40x40xi1>
    %24 = tensor.empty() : tensor<2x4x40x16xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x4x16xf32>) outs(%24 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %26 = tensor.empty() : tensor<2x4x16x40xf32>
    %27 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40x4x16xf32>) outs(%26 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_2 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %28 = tensor.empty() : tensor<8x40x40xf32>
    %29 = linalg.fill ins(%cst_1 : f32) outs(%28 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %30 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%29 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_3 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %31 = tensor.empty() : tensor<2x4x40x40xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x4x40x40xf32>) outs(%31 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.divf %in, %cst_0 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x40xf32>
    %33 = tensor.empty() : tensor<2x4x40x40xi1>
    %34 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<40x40xi1>) outs(%33 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %35 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %32 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>) outs(%31 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_7: f32, %out: f32):
      %53 = arith.select %in, %in_7, %cst : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x40xf32>
    %36 = tensor.empty() : tensor<2x4x40xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x4x40x40xf32>) outs(%37 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.maximumf %out, %in : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40xf32>
    %39 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x4x40xf32>) outs(%31 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %39 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%31 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %53 = arith.subf %in, %in_7 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x40xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x40x40xf32>) outs(%31 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.exp %in : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x40xf32>
    %42 = linalg.fill ins(%cst_1 : f32) outs(%36 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<2x4x40x40xf32>) outs(%42 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %out, %in : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40xf32>
    %44 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x4x40xf32>) outs(%31 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%31 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %53 = arith.divf %in, %in_7 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x40xf32>
    %46 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x4x16xf32>) outs(%26 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %47 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x40x40xf32>) outs(%31 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_4 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_5 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %48 = tensor.empty() : tensor<8x16x40xf32>
    %49 = linalg.fill ins(%cst_1 : f32) outs(%48 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %50 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%49 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_6 = tensor.expand_shape %50 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %51 = tensor.empty() : tensor<2x40x4x16xf32>
    %52 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x4x16x40xf32>) outs(%51 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %52 : tensor<2x40x4x16xf32>
  }
}

