#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d0, d3, d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0, d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_relative_shaw {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<17x16xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 4.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %c17_i32 = arith.constant 17 : i32
    %c0_i32 = arith.constant 0 : i32
    %c8_i32 = arith.constant 8 : i32
    %c-8_i32 = arith.constant -8 : i32
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %49 = linalg.index 0 : index
      %50 = arith.index_cast %49 : index to i32
      linalg.yield %50 : i32
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
    ^bb0(%in: i32, %in_10: i32, %out: i32):
      %49 = arith.subi %in, %in_10 : i32
      linalg.yield %49 : i32
    } -> tensor<40x40xi32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<40x40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %49 = arith.maxsi %in, %c-8_i32 : i32
      linalg.yield %49 : i32
    } -> tensor<40x40xi32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<40x40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %49 = arith.minsi %in, %c8_i32 : i32
      linalg.yield %49 : i32
    } -> tensor<40x40xi32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<40x40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %49 = arith.addi %in, %c8_i32 : i32
      linalg.yield %49 : i32
    } -> tensor<40x40xi32>
    %9 = tensor.empty() : tensor<40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<40x40xi32>) outs(%9 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %out: i1):
      %49 = arith.cmpi slt, %in, %c0_i32 : i32
      linalg.yield %49 : i1
    } -> tensor<40x40xi1>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<40x40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %49 = arith.addi %in, %c17_i32 : i32
      linalg.yield %49 : i32
    } -> tensor<40x40xi32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %11, %8 : tensor<40x40xi1>, tensor<40x40xi32>, tensor<40x40xi32>) outs(%2 : tensor<40x40xi32>) {
    ^bb0(%in: i1, %in_10: i32, %in_11: i32, %out: i32):
      %49 = arith.select %in, %in_10, %in_11 : i32
      linalg.yield %49 : i32
    } -> tensor<40x40xi32>
    %expanded = tensor.expand_shape %12 [[0], [1, 2]] output_shape [40, 40, 1] : tensor<40x40xi32> into tensor<40x40x1xi32>
    %13 = tensor.empty() : tensor<40x40x1x16xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<40x40x1xi32>) outs(%13 : tensor<40x40x1x16xf32>) {
    ^bb0(%in: i32, %out: f32):
      %49 = arith.index_cast %in : i32 to index
      %50 = linalg.index 3 : index
      %extracted = tensor.extract %arg3[%49, %50] : tensor<17x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<40x40x1x16xf32>
    %collapsed = tensor.collapse_shape %14 [[0], [1], [2, 3]] : tensor<40x40x1x16xf32> into tensor<40x40x16xf32>
    %15 = tensor.empty() : tensor<2x4x40x16xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x4x16xf32>) outs(%15 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %17 = tensor.empty() : tensor<2x4x16x40xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40x4x16xf32>) outs(%17 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_2 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_3 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %19 = tensor.empty() : tensor<8x40x40xf32>
    %20 = linalg.fill ins(%cst_1 : f32) outs(%19 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %21 = linalg.batch_matmul ins(%collapsed_2, %collapsed_3 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%20 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_4 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %22 = tensor.empty() : tensor<2x4x40x40xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x4x40x40xf32>) outs(%22 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.divf %in, %cst_0 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x40xf32>
    %24 = tensor.empty() : tensor<40x16x2x4xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x4x16xf32>) outs(%24 : tensor<40x16x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x16x2x4xf32>
    %collapsed_5 = tensor.collapse_shape %25 [[0], [1], [2, 3]] : tensor<40x16x2x4xf32> into tensor<40x16x8xf32>
    %26 = tensor.empty() : tensor<40x40x8xf32>
    %27 = linalg.fill ins(%cst_1 : f32) outs(%26 : tensor<40x40x8xf32>) -> tensor<40x40x8xf32>
    %28 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<40x40x16xf32>, tensor<40x16x8xf32>) outs(%27 : tensor<40x40x8xf32>) -> tensor<40x40x8xf32>
    %expanded_6 = tensor.expand_shape %28 [[0], [1], [2, 3]] output_shape [40, 40, 2, 4] : tensor<40x40x8xf32> into tensor<40x40x2x4xf32>
    %29 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<40x40x2x4xf32>) outs(%22 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x40x40xf32>) outs(%22 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.divf %in, %cst_0 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x40xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %30 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%22 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.addf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x40xf32>
    %32 = tensor.empty() : tensor<2x4x40xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<2x4x40x40xf32>) outs(%33 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.maximumf %out, %in : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40xf32>
    %35 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x4x40xf32>) outs(%22 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %35 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%22 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.subf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x40xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x4x40x40xf32>) outs(%22 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.exp %in : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x40xf32>
    %38 = linalg.fill ins(%cst_1 : f32) outs(%32 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %out, %in : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x4x40xf32>) outs(%22 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %40 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%22 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %49 = arith.divf %in, %in_10 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x40xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x4x16xf32>) outs(%17 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %43 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x4x40x40xf32>) outs(%22 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_7 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_8 = tensor.collapse_shape %43 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %44 = tensor.empty() : tensor<8x16x40xf32>
    %45 = linalg.fill ins(%cst_1 : f32) outs(%44 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %46 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%45 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_9 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %47 = tensor.empty() : tensor<2x40x4x16xf32>
    %48 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x4x16x40xf32>) outs(%47 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %48 : tensor<2x40x4x16xf32>
  }
}

