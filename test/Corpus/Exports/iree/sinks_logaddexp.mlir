#map = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_sinks_logaddexp {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x4x16xf32>, %arg2: tensor<2x56x4x16xf32>, %arg3: tensor<4xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0x7F800000 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x4x40x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x4x16xf32>) outs(%0 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %2 = tensor.empty() : tensor<2x4x16x56xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x56x4x16xf32>) outs(%2 : tensor<2x4x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x56xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_3 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %4 = tensor.empty() : tensor<8x40x56xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x40x16xf32>, tensor<8x16x56xf32>) outs(%5 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 4, 40, 56] : tensor<8x40x56xf32> into tensor<2x4x40x56xf32>
    %7 = tensor.empty() : tensor<2x4x40x56xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x40x56xf32>) outs(%7 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.divf %in, %cst_1 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x56xf32>
    %9 = tensor.empty() : tensor<2x4x40xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x4x40x56xf32>) outs(%10 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.maximumf %out, %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40xf32>
    %expanded_4 = tensor.expand_shape %11 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %12 = tensor.empty() : tensor<2x4x40x1xi1>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x4x40x1xf32>) outs(%12 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: f32, %out: i1):
      %46 = math.absf %in : f32
      %47 = arith.cmpf one, %46, %cst : f32
      linalg.yield %47 : i1
    } -> tensor<2x4x40x1xi1>
    %14 = tensor.empty() : tensor<2x4x40x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded_4 : tensor<2x4x40x1xi1>, tensor<2x4x40x1xf32>) outs(%14 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: i1, %in_9: f32, %out: f32):
      %46 = arith.select %in, %in_9, %cst_2 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x40x1xf32>) outs(%7 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %16 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%7 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %46 = arith.subf %in, %in_9 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x56xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x4x40x56xf32>) outs(%7 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x56xf32>
    %19 = linalg.fill ins(%cst_2 : f32) outs(%9 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x4x40x56xf32>) outs(%19 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %out, %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x40xf32>) outs(%9 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.absf %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x40xf32>) outs(%9 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.log %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40xf32>
    %expanded_5 = tensor.expand_shape %22 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5, %15 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%14 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %46 = arith.addf %in, %in_9 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<4xf32>) outs(%14 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%14 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %46 = arith.maximumf %in, %in_9 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%14 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %46 = arith.subf %in, %in_9 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x40x1xf32>) outs(%12 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: f32, %out: i1):
      %46 = arith.cmpf une, %in, %in : f32
      linalg.yield %46 : i1
    } -> tensor<2x4x40x1xi1>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%14 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %46 = arith.addf %in, %in_9 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x40x1xf32>) outs(%14 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.absf %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x40x1xf32>) outs(%14 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.negf %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x40x1xf32>) outs(%14 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x40x1xf32>) outs(%14 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.log1p %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %32 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%14 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %46 = arith.addf %in, %in_9 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28, %33 : tensor<2x4x40x1xi1>, tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%14 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: i1, %in_9: f32, %in_10: f32, %out: f32):
      %46 = arith.select %in, %in_9, %in_10 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x4x40x1xf32>) outs(%7 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %35 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%7 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %46 = arith.subf %in, %in_9 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x56xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x4x40x56xf32>) outs(%7 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x56xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x56x4x16xf32>) outs(%2 : tensor<2x4x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x56xf32>
    %39 = tensor.empty() : tensor<2x4x56x40xf32>
    %40 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x40x56xf32>) outs(%39 : tensor<2x4x56x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x56x40xf32>
    %collapsed_6 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %collapsed_7 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x4x56x40xf32> into tensor<8x56x40xf32>
    %41 = tensor.empty() : tensor<8x16x40xf32>
    %42 = linalg.fill ins(%cst_2 : f32) outs(%41 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %43 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x16x56xf32>, tensor<8x56x40xf32>) outs(%42 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_8 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %44 = tensor.empty() : tensor<2x40x4x16xf32>
    %45 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<2x4x16x40xf32>) outs(%44 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %45 : tensor<2x40x4x16xf32>
  }
}

