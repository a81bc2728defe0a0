#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1, d2) -> (d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map13 = affine_map<(d0, d1) -> (d1)>
#map14 = affine_map<(d0, d1) -> (d0, d1)>
#map15 = affine_map<(d0, d1) -> (d0)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, 0, 0)>
module @jit_dpa_query_lengths {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x4x16xf32>, %arg2: tensor<2x56x4x16xf32>, %arg3: tensor<2xi32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant -2.38197633E+38 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
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
    %collapsed_3 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %4 = tensor.empty() : tensor<8x40x56xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x40x16xf32>, tensor<8x16x56xf32>) outs(%5 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %expanded_4 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 56] : tensor<8x40x56xf32> into tensor<2x4x40x1x56xf32>
    %7 = tensor.empty() : tensor<2x4x40x1x56xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x4x40x1x56xf32>) outs(%7 : tensor<2x4x40x1x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.mulf %in, %cst_1 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x1x56xf32>
    %9 = tensor.empty() : tensor<40xi32>
    %10 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%9 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %49 = linalg.index 0 : index
      %50 = arith.index_cast %49 : index to i32
      linalg.yield %50 : i32
    } -> tensor<40xi32>
    %11 = tensor.empty() : tensor<2x40x1xi32>
    %12 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<40xi32>) outs(%11 : tensor<2x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x1xi32>
    %13 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2xi32>) outs(%11 : tensor<2x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x1xi32>
    %14 = tensor.empty() : tensor<2x40x1xi1>
    %15 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %13 : tensor<2x40x1xi32>, tensor<2x40x1xi32>) outs(%14 : tensor<2x40x1xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %49 = arith.cmpi slt, %in, %in_12 : i32
      linalg.yield %49 : i1
    } -> tensor<2x40x1xi1>
    %16 = tensor.empty() : tensor<2x4x40x56xi1>
    %17 = linalg.generic {indexing_maps = [#map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x1xi1>) outs(%16 : tensor<2x4x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x56xi1>
    %18 = tensor.empty() : tensor<1x2x4x40x56xi1>
    %19 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x4x40x56xi1>) outs(%18 : tensor<1x2x4x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x40x56xi1>
    %collapsed_5 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<2x4x40x1x56xf32> into tensor<17920xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 40, 56] : tensor<17920xf32> into tensor<1x2x4x40x56xf32>
    %20 = tensor.empty() : tensor<1x2x4x40x56xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_6 : tensor<1x2x4x40x56xi1>, tensor<1x2x4x40x56xf32>) outs(%20 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: i1, %in_12: f32, %out: f32):
      %49 = arith.select %in, %in_12, %cst_0 : f32
      linalg.yield %49 : f32
    } -> tensor<1x2x4x40x56xf32>
    %22 = tensor.empty() : tensor<1x2x4x40xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<1x2x4x40x56xf32>) outs(%23 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.maximumf %out, %in : f32
      linalg.yield %49 : f32
    } -> tensor<1x2x4x40xf32>
    %25 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x2x4x40xf32>) outs(%20 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x56xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%21, %25 : tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%20 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %49 = arith.subf %in, %in_12 : f32
      linalg.yield %49 : f32
    } -> tensor<1x2x4x40x56xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x2x4x40x56xf32>) outs(%20 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.exp %in : f32
      linalg.yield %49 : f32
    } -> tensor<1x2x4x40x56xf32>
    %28 = linalg.fill ins(%cst_2 : f32) outs(%22 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<1x2x4x40x56xf32>) outs(%28 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %out, %in : f32
      linalg.yield %49 : f32
    } -> tensor<1x2x4x40xf32>
    %30 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<1x2x4x40xf32>) outs(%20 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x56xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%20 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %49 = arith.divf %in, %in_12 : f32
      linalg.yield %49 : f32
    } -> tensor<1x2x4x40x56xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x56x4x16xf32>) outs(%2 : tensor<2x4x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x56xf32>
    %33 = tensor.empty() : tensor<2x4x56x1x40xf32>
    %34 = linalg.generic {indexing_maps = [#map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x2x4x40x56xf32>) outs(%33 : tensor<2x4x56x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x56x1x40xf32>
    %collapsed_7 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %collapsed_8 = tensor.collapse_shape %34 [[0, 1], [2], [3, 4]] : tensor<2x4x56x1x40xf32> into tensor<8x56x40xf32>
    %35 = tensor.empty() : tensor<8x16x40xf32>
    %36 = linalg.fill ins(%cst_2 : f32) outs(%35 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %37 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x16x56xf32>, tensor<8x56x40xf32>) outs(%36 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_9 = tensor.expand_shape %37 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 40] : tensor<8x16x40xf32> into tensor<2x4x16x1x40xf32>
    %38 = tensor.empty() : tensor<1x2x40x4x16xf32>
    %39 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x4x16x1x40xf32>) outs(%38 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x4x16xf32>
    %40 = tensor.empty() : tensor<2x40xi32>
    %41 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<40xi32>) outs(%40 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40xi32>
    %42 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<2xi32>) outs(%40 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40xi32>
    %43 = tensor.empty() : tensor<2x40xi1>
    %44 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%41, %42 : tensor<2x40xi32>, tensor<2x40xi32>) outs(%43 : tensor<2x40xi1>) {
    ^bb0(%in: i32, %in_12: i32, %out: i1):
      %49 = arith.cmpi slt, %in, %in_12 : i32
      linalg.yield %49 : i1
    } -> tensor<2x40xi1>
    %45 = tensor.empty() : tensor<2x40xf32>
    %46 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<2x40xi1>) outs(%45 : tensor<2x40xf32>) {
    ^bb0(%in: i1, %out: f32):
      %49 = arith.uitofp %in : i1 to f32
      linalg.yield %49 : f32
    } -> tensor<2x40xf32>
    %expanded_10 = tensor.expand_shape %46 [[0], [1, 2, 3]] output_shape [2, 40, 1, 1] : tensor<2x40xf32> into tensor<2x40x1x1xf32>
    %47 = linalg.generic {indexing_maps = [#map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x40x1x1xf32>) outs(%38 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x4x16xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%39, %47 : tensor<1x2x40x4x16xf32>, tensor<1x2x40x4x16xf32>) outs(%38 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %49 = arith.mulf %in, %in_12 : f32
      linalg.yield %49 : f32
    } -> tensor<1x2x40x4x16xf32>
    %collapsed_11 = tensor.collapse_shape %48 [[0, 1], [2], [3], [4]] : tensor<1x2x40x4x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed_11 : tensor<2x40x4x16xf32>
  }
}

