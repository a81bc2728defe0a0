#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_qk_norm {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x4x16xf32>, %arg2: tensor<2x56x4x16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 4.000000e+00 : f32
    %cst_1 = arith.constant 9.99999997E-7 : f32
    %cst_2 = arith.constant 1.600000e+01 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x40x4x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.mulf %in, %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x40x4x16xf32>
    %2 = tensor.empty() : tensor<2x40x4xf32>
    %3 = linalg.fill ins(%cst_3 : f32) outs(%2 : tensor<2x40x4xf32>) -> tensor<2x40x4xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1 : tensor<2x40x4x16xf32>) outs(%3 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %out, %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x40x4xf32>
    %expanded = tensor.expand_shape %4 [[0], [1], [2, 3]] output_shape [2, 40, 4, 1] : tensor<2x40x4xf32> into tensor<2x40x4x1xf32>
    %5 = tensor.empty() : tensor<2x40x4x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x40x4x1xf32>) outs(%5 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.divf %in, %cst_2 : f32
      linalg.yield %52 : f32
    } -> tensor<2x40x4x1xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x40x4x1xf32>) outs(%5 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %in, %cst_1 : f32
      linalg.yield %52 : f32
    } -> tensor<2x40x4x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x40x4x1xf32>) outs(%5 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.rsqrt %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x40x4x1xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x40x4x1xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %9 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %52 = arith.mulf %in, %in_10 : f32
      linalg.yield %52 : f32
    } -> tensor<2x40x4x16xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %11 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %52 = arith.mulf %in, %in_10 : f32
      linalg.yield %52 : f32
    } -> tensor<2x40x4x16xf32>
    %13 = tensor.empty() : tensor<2x56x4x16xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x56x4x16xf32>) outs(%13 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.mulf %in, %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x56x4x16xf32>
    %15 = tensor.empty() : tensor<2x56x4xf32>
    %16 = linalg.fill ins(%cst_3 : f32) outs(%15 : tensor<2x56x4xf32>) -> tensor<2x56x4xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x56x4x16xf32>) outs(%16 : tensor<2x56x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %out, %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x56x4xf32>
    %expanded_4 = tensor.expand_shape %17 [[0], [1], [2, 3]] output_shape [2, 56, 4, 1] : tensor<2x56x4xf32> into tensor<2x56x4x1xf32>
    %18 = tensor.empty() : tensor<2x56x4x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x56x4x1xf32>) outs(%18 : tensor<2x56x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.divf %in, %cst_2 : f32
      linalg.yield %52 : f32
    } -> tensor<2x56x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x56x4x1xf32>) outs(%18 : tensor<2x56x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %in, %cst_1 : f32
      linalg.yield %52 : f32
    } -> tensor<2x56x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x56x4x1xf32>) outs(%18 : tensor<2x56x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.rsqrt %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x56x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x56x4x1xf32>) outs(%13 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x56x4x16xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %22 : tensor<2x56x4x16xf32>, tensor<2x56x4x16xf32>) outs(%13 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %52 = arith.mulf %in, %in_10 : f32
      linalg.yield %52 : f32
    } -> tensor<2x56x4x16xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg4 : tensor<16xf32>) outs(%13 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x56x4x16xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<2x56x4x16xf32>, tensor<2x56x4x16xf32>) outs(%13 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %52 = arith.mulf %in, %in_10 : f32
      linalg.yield %52 : f32
    } -> tensor<2x56x4x16xf32>
    %26 = tensor.empty() : tensor<2x4x40x16xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x40x4x16xf32>) outs(%26 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %28 = tensor.empty() : tensor<2x4x16x56xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x56x4x16xf32>) outs(%28 : tensor<2x4x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x56xf32>
    %collapsed = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_5 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %30 = tensor.empty() : tensor<8x40x56xf32>
    %31 = linalg.fill ins(%cst_3 : f32) outs(%30 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %32 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<8x40x16xf32>, tensor<8x16x56xf32>) outs(%31 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %expanded_6 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 40, 56] : tensor<8x40x56xf32> into tensor<2x4x40x56xf32>
    %33 = tensor.empty() : tensor<2x4x40x56xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x4x40x56xf32>) outs(%33 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.divf %in, %cst_0 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x56xf32>
    %35 = tensor.empty() : tensor<2x4x40xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x4x40x56xf32>) outs(%36 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.maximumf %out, %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x40xf32>) outs(%33 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %38 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%33 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %52 = arith.subf %in, %in_10 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x56xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x4x40x56xf32>) outs(%33 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.exp %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x56xf32>
    %41 = linalg.fill ins(%cst_3 : f32) outs(%35 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<2x4x40x56xf32>) outs(%41 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %out, %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x4x40xf32>) outs(%33 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %43 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%33 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %52 = arith.divf %in, %in_10 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x56xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x56x4x16xf32>) outs(%28 : tensor<2x4x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x56xf32>
    %46 = tensor.empty() : tensor<2x4x56x40xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x40x56xf32>) outs(%46 : tensor<2x4x56x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x56x40xf32>
    %collapsed_7 = tensor.collapse_shape %45 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %collapsed_8 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<2x4x56x40xf32> into tensor<8x56x40xf32>
    %48 = tensor.empty() : tensor<8x16x40xf32>
    %49 = linalg.fill ins(%cst_3 : f32) outs(%48 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %50 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x16x56xf32>, tensor<8x56x40xf32>) outs(%49 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_9 = tensor.expand_shape %50 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %51 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x4x16x40xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %51 : tensor<2x40x4x16xf32>
  }
}

