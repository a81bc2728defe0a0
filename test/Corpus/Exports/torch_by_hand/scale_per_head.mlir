#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
module {
  func.func @scale_per_head(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<4xf32>) -> tensor<2x4x40x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 9.9999999999999998E-13 : f64
    %cst_2 = arith.constant 4.600000e+00 : f64
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant 2.000000e+00 : f32
    %0 = tensor.empty() : tensor<4xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg3 : tensor<4xf32>) outs(%0 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.truncf %cst_2 : f64 to f32
      %35 = arith.cmpf ugt, %in, %34 : f32
      %36 = arith.select %35, %34, %in : f32
      linalg.yield %36 : f32
    } -> tensor<4xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1 : tensor<4xf32>) outs(%0 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<4xf32>
    %expanded = tensor.expand_shape %2 [[0, 1, 2, 3]] output_shape [1, 4, 1, 1] : tensor<4xf32> into tensor<1x4x1x1xf32>
    %3 = tensor.empty() : tensor<2x4x40x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x4x40x16xf32>) outs(%4 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.absf %in : f32
      %35 = math.powf %34, %cst_4 : f32
      %36 = arith.addf %35, %out : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x40x1xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x4x40x1xf32>) outs(%3 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.powf %in, %cst_3 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x40x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x4x40x1xf32>) outs(%3 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.truncf %cst_1 : f64 to f32
      %35 = arith.cmpf ult, %in, %34 : f32
      %36 = arith.select %35, %34, %in : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x40x1xf32>
    %8 = tensor.empty() : tensor<2x4x40x16xf32>
    %collapsed = tensor.collapse_shape %7 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x4x40xf32>) outs(%8 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %9 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%8 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %34 = arith.divf %in, %in_13 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x40x16xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg1 : tensor<2x4x40x16xf32>) outs(%4 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.absf %in : f32
      %35 = math.powf %34, %cst_4 : f32
      %36 = arith.addf %35, %out : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x40x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x40x1xf32>) outs(%3 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.powf %in, %cst_3 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x40x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x4x40x1xf32>) outs(%3 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.truncf %cst_1 : f64 to f32
      %35 = arith.cmpf ult, %in, %34 : f32
      %36 = arith.select %35, %34, %in : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x40x1xf32>
    %collapsed_5 = tensor.collapse_shape %13 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_5 : tensor<2x4x40xf32>) outs(%8 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %14 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%8 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %34 = arith.divf %in, %in_13 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x40x16xf32>
    %16 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%15 : tensor<2x4x40x16xf32>) outs(%16 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_6 = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_7 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %17 = tensor.empty() : tensor<8x40x40xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %19 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%18 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_8 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %20 = tensor.empty() : tensor<2x4x40x40xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded : tensor<2x4x40x40xf32>, tensor<1x4x1x1xf32>) outs(%20 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %34 = arith.mulf %in, %in_13 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x40x40xf32>
    %22 = tensor.empty() : tensor<2x4x40xi64>
    %23 = linalg.fill ins(%c0_i64 : i64) outs(%22 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %24 = tensor.empty() : tensor<2x4x40xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %26:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x4x40x40xf32>) outs(%25, %23 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_13: i64):
      %34 = linalg.index 3 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = arith.maximumf %in, %out : f32
      %37 = arith.cmpf ogt, %in, %out : f32
      %38 = arith.select %37, %35, %out_13 : i64
      linalg.yield %36, %38 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_9 = tensor.expand_shape %26#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %expanded_9 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%20 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %34 = arith.subf %in, %in_13 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x40x40xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x40x40xf32>) outs(%20 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x40x40xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x4x40x40xf32>) outs(%4 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %out : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %29 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%20 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %34 = arith.divf %in, %in_13 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_10 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_11 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %31 = tensor.empty() : tensor<8x40x16xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %33 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%32 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_12 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_12 : tensor<2x4x40x16xf32>
  }
}

