#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
module @jit_dpa_gqa_causal {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x2x16xf32>, %arg2: tensor<2x40x2x16xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 40, 2, 2, 16] : tensor<2x40x4x16xf32> into tensor<2x40x2x2x16xf32>
    %0 = tensor.empty() : tensor<2x2x40x2x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x40x2x2x16xf32>) outs(%0 : tensor<2x2x40x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x40x2x16xf32>
    %2 = tensor.empty() : tensor<2x2x16x40xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40x2x16xf32>) outs(%2 : tensor<2x2x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x40xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2, 3], [4]] : tensor<2x2x40x2x16xf32> into tensor<4x80x16xf32>
    %collapsed_3 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x2x16x40xf32> into tensor<4x16x40xf32>
    %4 = tensor.empty() : tensor<4x80x40xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<4x80x40xf32>) -> tensor<4x80x40xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<4x80x16xf32>, tensor<4x16x40xf32>) outs(%5 : tensor<4x80x40xf32>) -> tensor<4x80x40xf32>
    %expanded_4 = tensor.expand_shape %6 [[0, 1], [2, 3], [4]] output_shape [2, 2, 40, 2, 40] : tensor<4x80x40xf32> into tensor<2x2x40x2x40xf32>
    %7 = tensor.empty() : tensor<2x2x40x2x40xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x2x40x2x40xf32>) outs(%7 : tensor<2x2x40x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.mulf %in, %cst_1 : f32
      linalg.yield %39 : f32
    } -> tensor<2x2x40x2x40xf32>
    %9 = tensor.empty() : tensor<40x40xi32>
    %10 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %39 = linalg.index 0 : index
      %40 = arith.index_cast %39 : index to i32
      linalg.yield %40 : i32
    } -> tensor<40x40xi32>
    %11 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %39 = linalg.index 1 : index
      %40 = arith.index_cast %39 : index to i32
      linalg.yield %40 : i32
    } -> tensor<40x40xi32>
    %12 = tensor.empty() : tensor<40x40xi1>
    %13 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%10, %11 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%12 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_9: i32, %out: i1):
      %39 = arith.cmpi sge, %in, %in_9 : i32
      linalg.yield %39 : i1
    } -> tensor<40x40xi1>
    %14 = tensor.empty() : tensor<2x2x40x40xi1>
    %15 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<40x40xi1>) outs(%14 : tensor<2x2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x40x40xi1>
    %16 = tensor.empty() : tensor<2x2x2x40x40xi1>
    %17 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x2x40x40xi1>) outs(%16 : tensor<2x2x2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x40x40xi1>
    %18 = tensor.empty() : tensor<2x2x2x40x40xf32>
    %19 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x2x40x2x40xf32>) outs(%18 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x40xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<2x2x2x40x40xi1>, tensor<2x2x2x40x40xf32>) outs(%18 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: i1, %in_9: f32, %out: f32):
      %39 = arith.select %in, %in_9, %cst_0 : f32
      linalg.yield %39 : f32
    } -> tensor<2x2x2x40x40xf32>
    %21 = tensor.empty() : tensor<2x2x2x40xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<2x2x2x40x40xf32>) outs(%22 : tensor<2x2x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.maximumf %out, %in : f32
      linalg.yield %39 : f32
    } -> tensor<2x2x2x40xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x2x2x40xf32>) outs(%18 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x40xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20, %24 : tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x40xf32>) outs(%18 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %39 = arith.subf %in, %in_9 : f32
      linalg.yield %39 : f32
    } -> tensor<2x2x2x40x40xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x2x2x40x40xf32>) outs(%18 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.exp %in : f32
      linalg.yield %39 : f32
    } -> tensor<2x2x2x40x40xf32>
    %27 = linalg.fill ins(%cst_2 : f32) outs(%21 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x2x2x40x40xf32>) outs(%27 : tensor<2x2x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %out, %in : f32
      linalg.yield %39 : f32
    } -> tensor<2x2x2x40xf32>
    %29 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x2x2x40xf32>) outs(%18 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x40xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x40xf32>) outs(%18 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %39 = arith.divf %in, %in_9 : f32
      linalg.yield %39 : f32
    } -> tensor<2x2x2x40x40xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x2x16xf32>) outs(%2 : tensor<2x2x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x16x40xf32>
    %32 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x2x2x40x40xf32>) outs(%7 : tensor<2x2x40x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x40x2x40xf32>
    %collapsed_5 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<2x2x16x40xf32> into tensor<4x16x40xf32>
    %collapsed_6 = tensor.collapse_shape %32 [[0, 1], [2], [3, 4]] : tensor<2x2x40x2x40xf32> into tensor<4x40x80xf32>
    %33 = tensor.empty() : tensor<4x16x80xf32>
    %34 = linalg.fill ins(%cst_2 : f32) outs(%33 : tensor<4x16x80xf32>) -> tensor<4x16x80xf32>
    %35 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<4x16x40xf32>, tensor<4x40x80xf32>) outs(%34 : tensor<4x16x80xf32>) -> tensor<4x16x80xf32>
    %expanded_7 = tensor.expand_shape %35 [[0, 1], [2], [3, 4]] output_shape [2, 2, 16, 2, 40] : tensor<4x16x80xf32> into tensor<2x2x16x2x40xf32>
    %36 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<2x2x16x2x40xf32>) outs(%0 : tensor<2x2x40x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x40x2x16xf32>
    %37 = tensor.empty() : tensor<2x40x2x2x16xf32>
    %38 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x2x40x2x16xf32>) outs(%37 : tensor<2x40x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x2x2x16xf32>
    %collapsed_8 = tensor.collapse_shape %38 [[0], [1], [2, 3], [4]] : tensor<2x40x2x2x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed_8 : tensor<2x40x4x16xf32>
  }
}

