#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_logsumexp_causal {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0x7F800000 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %44 = linalg.index 0 : index
      %45 = arith.index_cast %44 : index to i32
      linalg.yield %45 : i32
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
    %5 = tensor.empty() : tensor<40x40xi1>
    %6 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%5 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_9: i32, %out: i1):
      %44 = arith.cmpi sge, %in, %in_9 : i32
      linalg.yield %44 : i1
    } -> tensor<40x40xi1>
    %7 = tensor.empty() : tensor<2x4x40x16xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x4x16xf32>) outs(%7 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %9 = tensor.empty() : tensor<2x4x16x40xf32>
    %10 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40x4x16xf32>) outs(%9 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_3 = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %11 = tensor.empty() : tensor<8x40x40xf32>
    %12 = linalg.fill ins(%cst_2 : f32) outs(%11 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %13 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%12 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded = tensor.expand_shape %13 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %14 = tensor.empty() : tensor<2x4x40x40xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.divf %in, %cst_1 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x40xf32>
    %16 = tensor.empty() : tensor<2x4x40x40xi1>
    %17 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<40x40xi1>) outs(%16 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %18 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %15 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_9: f32, %out: f32):
      %44 = arith.select %in, %in_9, %cst_0 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x40xf32>
    %19 = tensor.empty() : tensor<2x4x40xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x4x40x40xf32>) outs(%20 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.maximumf %out, %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40xf32>
    %expanded_4 = tensor.expand_shape %21 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %22 = tensor.empty() : tensor<2x4x40x1xi1>
    %23 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x4x40x1xf32>) outs(%22 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: f32, %out: i1):
      %44 = math.absf %in : f32
      %45 = arith.cmpf one, %44, %cst : f32
      linalg.yield %45 : i1
    } -> tensor<2x4x40x1xi1>
    %24 = tensor.empty() : tensor<2x4x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_4 : tensor<2x4x40x1xi1>, tensor<2x4x40x1xf32>) outs(%24 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: i1, %in_9: f32, %out: f32):
      %44 = arith.select %in, %in_9, %cst_2 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x40x1xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %26 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %44 = arith.subf %in, %in_9 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x40xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x40xf32>
    %29 = linalg.fill ins(%cst_2 : f32) outs(%19 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x4x40x40xf32>) outs(%29 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %out, %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40xf32>
    %31 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x40xf32>) outs(%19 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.absf %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40xf32>
    %32 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x40xf32>) outs(%19 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.log %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40xf32>
    %expanded_5 = tensor.expand_shape %32 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5, %25 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%24 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %44 = arith.addf %in, %in_9 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x4x40x1xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %34 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %44 = arith.subf %in, %in_9 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x40xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x40xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x4x16xf32>) outs(%9 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %38 = linalg.generic {indexing_maps = [#map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_6 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_7 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %39 = tensor.empty() : tensor<8x16x40xf32>
    %40 = linalg.fill ins(%cst_2 : f32) outs(%39 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %41 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%40 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_8 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %42 = tensor.empty() : tensor<2x40x4x16xf32>
    %43 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<2x4x16x40xf32>) outs(%42 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %43 : tensor<2x40x4x16xf32>
  }
}

