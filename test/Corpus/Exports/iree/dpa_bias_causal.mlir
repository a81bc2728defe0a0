#map = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, 0, d2, d3, d4)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
module @jit_dpa_bias_causal {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<4x40x40xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x4x40x40xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<4x40x40xf32>) outs(%0 : tensor<1x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x40x40xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 1, 16] : tensor<2x40x4x16xf32> into tensor<2x40x4x1x16xf32>
    %2 = tensor.empty() : tensor<2x4x40x1x16xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x40x4x1x16xf32>) outs(%2 : tensor<2x4x40x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1x16xf32>
    %4 = tensor.empty() : tensor<2x4x16x40xf32>
    %5 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40x4x16xf32>) outs(%4 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed = tensor.collapse_shape %3 [[0, 1], [2], [3, 4]] : tensor<2x4x40x1x16xf32> into tensor<8x40x16xf32>
    %collapsed_3 = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %6 = tensor.empty() : tensor<8x40x40xf32>
    %7 = linalg.fill ins(%cst_2 : f32) outs(%6 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %8 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%7 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_4 = tensor.expand_shape %8 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 40] : tensor<8x40x40xf32> into tensor<2x4x40x1x40xf32>
    %9 = tensor.empty() : tensor<2x4x40x1x40xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x4x40x1x40xf32>) outs(%9 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.mulf %in, %cst_1 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x1x40xf32>
    %collapsed_5 = tensor.collapse_shape %10 [[0, 1, 2, 3, 4]] : tensor<2x4x40x1x40xf32> into tensor<12800xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 40, 40] : tensor<12800xf32> into tensor<1x2x4x40x40xf32>
    %expanded_7 = tensor.expand_shape %1 [[0], [1, 2], [3], [4]] output_shape [1, 1, 4, 40, 40] : tensor<1x4x40x40xf32> into tensor<1x1x4x40x40xf32>
    %11 = tensor.empty() : tensor<1x2x4x40x40xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x1x4x40x40xf32>) outs(%11 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %12 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%11 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %41 = arith.addf %in, %in_12 : f32
      linalg.yield %41 : f32
    } -> tensor<1x2x4x40x40xf32>
    %14 = tensor.empty() : tensor<40x40xi32>
    %15 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel"]} outs(%14 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %41 = linalg.index 0 : index
      %42 = arith.index_cast %41 : index to i32
      linalg.yield %42 : i32
    } -> tensor<40x40xi32>
    %16 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel"]} outs(%14 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %41 = linalg.index 1 : index
      %42 = arith.index_cast %41 : index to i32
      linalg.yield %42 : i32
    } -> tensor<40x40xi32>
    %17 = tensor.empty() : tensor<40x40xi1>
    %18 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%15, %16 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%17 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %41 = arith.cmpi sge, %in, %in_12 : i32
      linalg.yield %41 : i1
    } -> tensor<40x40xi1>
    %19 = tensor.empty() : tensor<2x4x40x40xi1>
    %20 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<40x40xi1>) outs(%19 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %21 = tensor.empty() : tensor<1x2x4x40x40xi1>
    %22 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x40x40xi1>) outs(%21 : tensor<1x2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x40x40xi1>
    %23 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22, %13 : tensor<1x2x4x40x40xi1>, tensor<1x2x4x40x40xf32>) outs(%11 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_12: f32, %out: f32):
      %41 = arith.select %in, %in_12, %cst_0 : f32
      linalg.yield %41 : f32
    } -> tensor<1x2x4x40x40xf32>
    %24 = tensor.empty() : tensor<1x2x4x40xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<1x2x4x40x40xf32>) outs(%25 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.maximumf %out, %in : f32
      linalg.yield %41 : f32
    } -> tensor<1x2x4x40xf32>
    %27 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x2x4x40xf32>) outs(%11 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23, %27 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%11 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %41 = arith.subf %in, %in_12 : f32
      linalg.yield %41 : f32
    } -> tensor<1x2x4x40x40xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x2x4x40x40xf32>) outs(%11 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.exp %in : f32
      linalg.yield %41 : f32
    } -> tensor<1x2x4x40x40xf32>
    %30 = linalg.fill ins(%cst_2 : f32) outs(%24 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<1x2x4x40x40xf32>) outs(%30 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %out, %in : f32
      linalg.yield %41 : f32
    } -> tensor<1x2x4x40xf32>
    %32 = linalg.generic {indexing_maps = [#map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x2x4x40xf32>) outs(%11 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%11 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %41 = arith.divf %in, %in_12 : f32
      linalg.yield %41 : f32
    } -> tensor<1x2x4x40x40xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x4x16xf32>) outs(%4 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %35 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x2x4x40x40xf32>) outs(%9 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1x40xf32>
    %collapsed_8 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_9 = tensor.collapse_shape %35 [[0, 1], [2], [3, 4]] : tensor<2x4x40x1x40xf32> into tensor<8x40x40xf32>
    %36 = tensor.empty() : tensor<8x16x40xf32>
    %37 = linalg.fill ins(%cst_2 : f32) outs(%36 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %38 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%37 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_10 = tensor.expand_shape %38 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 40] : tensor<8x16x40xf32> into tensor<2x4x16x1x40xf32>
    %39 = tensor.empty() : tensor<1x2x40x4x16xf32>
    %40 = linalg.generic {indexing_maps = [#map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x4x16x1x40xf32>) outs(%39 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x4x16xf32>
    %collapsed_11 = tensor.collapse_shape %40 [[0, 1], [2], [3], [4]] : tensor<1x2x40x4x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed_11 : tensor<2x40x4x16xf32>
  }
}

