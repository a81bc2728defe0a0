#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> ()>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d3)>
module {
  func.func @main_graph(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<4x4xf32>, %arg4: tensor<4xf32>, %arg5: tensor<4xf32>) -> tensor<2x4x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_2 = arith.constant 4.000000e+00 : f32
    %cst_3 = arith.constant 9.99999974E-6 : f32
    %0 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x40x16xf32>) outs(%0 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %1 = tensor.empty() : tensor<8x40x40xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%2 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %4 = tensor.empty() : tensor<2x4x40x40xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_1 : tensor<2x4x40x40xf32>, tensor<f32>) outs(%4 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %39 = arith.divf %in, %in_18 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x40xf32>
    %6 = tensor.empty() : tensor<2x4x40xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %8 = tensor.empty() : tensor<2x4x40xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x4x40x40xf32>) outs(%9, %7 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %39 = linalg.index 3 : index
      %40 = arith.index_cast %39 : index to i64
      %41 = arith.maximumf %in, %out : f32
      %42 = arith.cmpf ogt, %in, %out : f32
      %43 = arith.select %42, %40, %out_18 : i64
      linalg.yield %41, %43 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_5 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_5 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%4 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %39 = arith.subf %in, %in_18 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x40xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x40x40xf32>) outs(%4 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.exp %in : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x40xf32>
    %13 = tensor.empty() : tensor<2x4x40x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %in, %out : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%4 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %39 = arith.divf %in, %in_18 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x40xf32>
    %17 = tensor.empty() : tensor<2x40x40x4xf32>
    %transposed_6 = linalg.transpose ins(%16 : tensor<2x4x40x40xf32>) outs(%17 : tensor<2x40x40x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_7 = tensor.collapse_shape %transposed_6 [[0, 1, 2], [3]] : tensor<2x40x40x4xf32> into tensor<3200x4xf32>
    %expanded_8 = tensor.expand_shape %collapsed_7 [[0, 1], [2]] output_shape [1, 3200, 4] : tensor<3200x4xf32> into tensor<1x3200x4xf32>
    %expanded_9 = tensor.expand_shape %arg3 [[0, 1], [2]] output_shape [1, 4, 4] : tensor<4x4xf32> into tensor<1x4x4xf32>
    %18 = tensor.empty() : tensor<1x3200x4xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<1x3200x4xf32>) -> tensor<1x3200x4xf32>
    %20 = linalg.batch_matmul ins(%expanded_8, %expanded_9 : tensor<1x3200x4xf32>, tensor<1x4x4xf32>) outs(%19 : tensor<1x3200x4xf32>) -> tensor<1x3200x4xf32>
    %collapsed_10 = tensor.collapse_shape %20 [[0, 1], [2]] : tensor<1x3200x4xf32> into tensor<3200x4xf32>
    %expanded_11 = tensor.expand_shape %collapsed_10 [[0, 1, 2], [3]] output_shape [2, 40, 40, 4] : tensor<3200x4xf32> into tensor<2x40x40x4xf32>
    %21 = tensor.empty() : tensor<2x40x40x1xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<2x40x40x1xf32>) -> tensor<2x40x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_11 : tensor<2x40x40x4xf32>) outs(%22 : tensor<2x40x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %in, %out : f32
      linalg.yield %39 : f32
    } -> tensor<2x40x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40x40x1xf32>) outs(%21 : tensor<2x40x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.divf %in, %cst_2 : f32
      linalg.yield %39 : f32
    } -> tensor<2x40x40x1xf32>
    %collapsed_12 = tensor.collapse_shape %24 [[0], [1], [2, 3]] : tensor<2x40x40x1xf32> into tensor<2x40x40xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<2x40x40xf32>) outs(%17 : tensor<2x40x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x40x4xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %25 : tensor<2x40x40x4xf32>, tensor<2x40x40x4xf32>) outs(%17 : tensor<2x40x40x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %39 = arith.subf %in, %in_18 : f32
      linalg.yield %39 : f32
    } -> tensor<2x40x40x4xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %26 : tensor<2x40x40x4xf32>, tensor<2x40x40x4xf32>) outs(%17 : tensor<2x40x40x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %39 = arith.mulf %in, %in_18 : f32
      linalg.yield %39 : f32
    } -> tensor<2x40x40x4xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x40x40x4xf32>) outs(%22 : tensor<2x40x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %in, %out : f32
      linalg.yield %39 : f32
    } -> tensor<2x40x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x40x1xf32>) outs(%21 : tensor<2x40x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.divf %in, %cst_2 : f32
      linalg.yield %39 : f32
    } -> tensor<2x40x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x40x40x1xf32>) outs(%21 : tensor<2x40x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %in, %cst_3 : f32
      linalg.yield %39 : f32
    } -> tensor<2x40x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x40x40x1xf32>) outs(%21 : tensor<2x40x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.rsqrt %in : f32
      linalg.yield %39 : f32
    } -> tensor<2x40x40x1xf32>
    %collapsed_13 = tensor.collapse_shape %31 [[0], [1], [2, 3]] : tensor<2x40x40x1xf32> into tensor<2x40x40xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<2x40x40xf32>) outs(%17 : tensor<2x40x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x40x4xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %32 : tensor<2x40x40x4xf32>, tensor<2x40x40x4xf32>) outs(%17 : tensor<2x40x40x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %39 = arith.mulf %in, %in_18 : f32
      linalg.yield %39 : f32
    } -> tensor<2x40x40x4xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %arg4 : tensor<2x40x40x4xf32>, tensor<4xf32>) outs(%17 : tensor<2x40x40x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %39 = arith.mulf %in, %in_18 : f32
      linalg.yield %39 : f32
    } -> tensor<2x40x40x4xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %arg5 : tensor<2x40x40x4xf32>, tensor<4xf32>) outs(%17 : tensor<2x40x40x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %39 = arith.addf %in, %in_18 : f32
      linalg.yield %39 : f32
    } -> tensor<2x40x40x4xf32>
    %transposed_14 = linalg.transpose ins(%35 : tensor<2x40x40x4xf32>) outs(%4 : tensor<2x4x40x40xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_15 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_16 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %36 = tensor.empty() : tensor<8x40x16xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %38 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%37 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_17 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_17 : tensor<2x4x40x16xf32>
  }
}

