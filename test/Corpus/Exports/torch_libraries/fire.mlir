#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @fire(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<8x4xf32>) -> tensor<2x4x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 2.000000e+00 : f32
    %cst_3 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<40xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %43 = linalg.index 0 : index
      %44 = arith.index_cast %43 : index to i64
      linalg.yield %44 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %2 = tensor.empty() : tensor<40x1xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<40x1xi64>) outs(%2 : tensor<40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %43 = arith.sitofp %in : i64 to f32
      linalg.yield %43 : f32
    } -> tensor<40x1xf32>
    %expanded_4 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %4 = tensor.empty() : tensor<1x40xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_4 : tensor<1x40xi64>) outs(%4 : tensor<1x40xf32>) {
    ^bb0(%in: i64, %out: f32):
      %43 = arith.sitofp %in : i64 to f32
      linalg.yield %43 : f32
    } -> tensor<1x40xf32>
    %6 = tensor.empty() : tensor<40x40xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %5 : tensor<40x1xf32>, tensor<1x40xf32>) outs(%6 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %43 = arith.subf %in, %in_15 : f32
      linalg.yield %43 : f32
    } -> tensor<40x40xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<40x40xf32>) outs(%6 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.absf %in : f32
      linalg.yield %43 : f32
    } -> tensor<40x40xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<40x40xf32>) outs(%6 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %cst_1 : f32
      linalg.yield %43 : f32
    } -> tensor<40x40xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<40x40xf32>) outs(%6 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.log %in : f32
      linalg.yield %43 : f32
    } -> tensor<40x40xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<40x1xf32>) outs(%2 : tensor<40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %cst_2 : f32
      linalg.yield %43 : f32
    } -> tensor<40x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<40x1xf32>) outs(%2 : tensor<40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.log %in : f32
      linalg.yield %43 : f32
    } -> tensor<40x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%10, %12 : tensor<40x40xf32>, tensor<40x1xf32>) outs(%6 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %43 = arith.divf %in, %in_15 : f32
      linalg.yield %43 : f32
    } -> tensor<40x40xf32>
    %expanded_5 = tensor.expand_shape %13 [[0], [1, 2]] output_shape [40, 40, 1] : tensor<40x40xf32> into tensor<40x40x1xf32>
    %14 = tensor.empty() : tensor<40x40x8xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_5, %arg3 : tensor<40x40x1xf32>, tensor<8xf32>) outs(%14 : tensor<40x40x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %43 = arith.mulf %in, %in_15 : f32
      linalg.yield %43 : f32
    } -> tensor<40x40x8xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %arg4 : tensor<40x40x8xf32>, tensor<8xf32>) outs(%14 : tensor<40x40x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %43 = arith.addf %in, %in_15 : f32
      linalg.yield %43 : f32
    } -> tensor<40x40x8xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<40x40x8xf32>) outs(%14 : tensor<40x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.cmpf ugt, %in, %cst : f32
      %44 = arith.select %43, %in, %cst : f32
      linalg.yield %44 : f32
    } -> tensor<40x40x8xf32>
    %collapsed = tensor.collapse_shape %17 [[0, 1], [2]] : tensor<40x40x8xf32> into tensor<1600x8xf32>
    %18 = tensor.empty() : tensor<1600x4xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<1600x4xf32>) -> tensor<1600x4xf32>
    %20 = linalg.matmul ins(%collapsed, %arg5 : tensor<1600x8xf32>, tensor<8x4xf32>) outs(%19 : tensor<1600x4xf32>) -> tensor<1600x4xf32>
    %expanded_6 = tensor.expand_shape %20 [[0, 1], [2]] output_shape [40, 40, 4] : tensor<1600x4xf32> into tensor<40x40x4xf32>
    %21 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x40x16xf32>) outs(%21 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_7 = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_8 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %22 = tensor.empty() : tensor<8x40x40xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %24 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%23 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_9 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %25 = tensor.empty() : tensor<2x4x40x40xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x4x40x40xf32>) outs(%25 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.divf %in, %cst_3 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x40xf32>
    %27 = tensor.empty() : tensor<4x40x40xf32>
    %transposed_10 = linalg.transpose ins(%expanded_6 : tensor<40x40x4xf32>) outs(%27 : tensor<4x40x40xf32>) permutation = [2, 0, 1] 
    %28 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %transposed_10 : tensor<2x4x40x40xf32>, tensor<4x40x40xf32>) outs(%25 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %43 = arith.addf %in, %in_15 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x40xf32>
    %29 = tensor.empty() : tensor<2x4x40xi64>
    %30 = linalg.fill ins(%c0_i64 : i64) outs(%29 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %31 = tensor.empty() : tensor<2x4x40xf32>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%31 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %33:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x4x40x40xf32>) outs(%32, %30 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %43 = linalg.index 3 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : f32
      %46 = arith.cmpf ogt, %in, %out : f32
      %47 = arith.select %46, %44, %out_15 : i64
      linalg.yield %45, %47 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_11 = tensor.expand_shape %33#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %expanded_11 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%25 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %43 = arith.subf %in, %in_15 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x40xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x4x40x40xf32>) outs(%25 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.exp %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x40xf32>
    %36 = tensor.empty() : tensor<2x4x40x1xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x4x40x40xf32>) outs(%37 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%25 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %43 = arith.divf %in, %in_15 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_12 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_13 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %40 = tensor.empty() : tensor<8x40x16xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %42 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%41 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_14 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_14 : tensor<2x4x40x16xf32>
  }
}

