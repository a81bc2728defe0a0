#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
module {
  func.func @swin_v2(%arg0: tensor<8x4x16x16xf32>, %arg1: tensor<8x4x16x16xf32>, %arg2: tensor<8x4x16x16xf32>, %arg3: tensor<4x1x1xf32>, %arg4: tensor<4x16x16xf32>) -> tensor<8x4x16x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 4.6051701859880918 : f64
    %cst_3 = arith.constant 9.9999999999999998E-13 : f64
    %cst_4 = arith.constant 5.000000e-01 : f32
    %cst_5 = arith.constant 1.600000e+01 : f32
    %cst_6 = arith.constant 2.000000e+00 : f32
    %0 = tensor.empty() : tensor<8x4x16x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<8x4x16x1xf32>) -> tensor<8x4x16x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg2 : tensor<8x4x16x16xf32>) outs(%1 : tensor<8x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.absf %in : f32
      %31 = math.powf %30, %cst_6 : f32
      %32 = arith.addf %31, %out : f32
      linalg.yield %32 : f32
    } -> tensor<8x4x16x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<8x4x16x1xf32>) outs(%0 : tensor<8x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.powf %in, %cst_4 : f32
      linalg.yield %30 : f32
    } -> tensor<8x4x16x1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<8x4x16x1xf32>) outs(%0 : tensor<8x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.truncf %cst_3 : f64 to f32
      %31 = arith.cmpf ult, %in, %30 : f32
      %32 = arith.select %31, %30, %in : f32
      linalg.yield %32 : f32
    } -> tensor<8x4x16x1xf32>
    %5 = tensor.empty() : tensor<8x4x16x16xf32>
    %collapsed = tensor.collapse_shape %4 [[0], [1], [2, 3]] : tensor<8x4x16x1xf32> into tensor<8x4x16xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<8x4x16xf32>) outs(%5 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x4x16x16xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %6 : tensor<8x4x16x16xf32>, tensor<8x4x16x16xf32>) outs(%5 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %30 = arith.divf %in, %in_14 : f32
      linalg.yield %30 : f32
    } -> tensor<8x4x16x16xf32>
    %transposed = linalg.transpose ins(%7 : tensor<8x4x16x16xf32>) outs(%5 : tensor<8x4x16x16xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_7 = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %collapsed_8 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %8 = tensor.empty() : tensor<32x16x16xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<32x16x16xf32>) -> tensor<32x16x16xf32>
    %10 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<32x16x16xf32>, tensor<32x16x16xf32>) outs(%9 : tensor<32x16x16xf32>) -> tensor<32x16x16xf32>
    %expanded = tensor.expand_shape %10 [[0, 1], [2], [3]] output_shape [8, 4, 16, 16] : tensor<32x16x16xf32> into tensor<8x4x16x16xf32>
    %11 = tensor.empty() : tensor<4x1x1xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<4x1x1xf32>) outs(%11 : tensor<4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.truncf %cst_2 : f64 to f32
      %31 = arith.cmpf ugt, %in, %30 : f32
      %32 = arith.select %31, %30, %in : f32
      linalg.yield %32 : f32
    } -> tensor<4x1x1xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<4x1x1xf32>) outs(%11 : tensor<4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.exp %in : f32
      linalg.yield %30 : f32
    } -> tensor<4x1x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %13 : tensor<8x4x16x16xf32>, tensor<4x1x1xf32>) outs(%5 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %30 = arith.mulf %in, %in_14 : f32
      linalg.yield %30 : f32
    } -> tensor<8x4x16x16xf32>
    %15 = tensor.empty() : tensor<4x16x16xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4 : tensor<4x16x16xf32>) outs(%15 : tensor<4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.negf %in : f32
      %31 = math.exp %30 : f32
      %32 = arith.addf %31, %cst_0 : f32
      %33 = arith.divf %cst_0, %32 : f32
      linalg.yield %33 : f32
    } -> tensor<4x16x16xf32>
    %expanded_9 = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [1, 4, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x16x16xf32>
    %17 = tensor.empty() : tensor<1x4x16x16xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x4x16x16xf32>) outs(%17 : tensor<1x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.mulf %in, %cst_5 : f32
      linalg.yield %30 : f32
    } -> tensor<1x4x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %18 : tensor<8x4x16x16xf32>, tensor<1x4x16x16xf32>) outs(%5 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %30 = arith.addf %in, %in_14 : f32
      linalg.yield %30 : f32
    } -> tensor<8x4x16x16xf32>
    %20 = tensor.empty() : tensor<8x4x16xi64>
    %21 = linalg.fill ins(%c0_i64 : i64) outs(%20 : tensor<8x4x16xi64>) -> tensor<8x4x16xi64>
    %22 = tensor.empty() : tensor<8x4x16xf32>
    %23 = linalg.fill ins(%cst_1 : f32) outs(%22 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %24:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<8x4x16x16xf32>) outs(%23, %21 : tensor<8x4x16xf32>, tensor<8x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_14: i64):
      %30 = linalg.index 3 : index
      %31 = arith.index_cast %30 : index to i64
      %32 = arith.maximumf %in, %out : f32
      %33 = arith.cmpf ogt, %in, %out : f32
      %34 = arith.select %33, %31, %out_14 : i64
      linalg.yield %32, %34 : f32, i64
    } -> (tensor<8x4x16xf32>, tensor<8x4x16xi64>)
    %expanded_10 = tensor.expand_shape %24#0 [[0], [1], [2, 3]] output_shape [8, 4, 16, 1] : tensor<8x4x16xf32> into tensor<8x4x16x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_10 : tensor<8x4x16x16xf32>, tensor<8x4x16x1xf32>) outs(%5 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %30 = arith.subf %in, %in_14 : f32
      linalg.yield %30 : f32
    } -> tensor<8x4x16x16xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<8x4x16x16xf32>) outs(%5 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.exp %in : f32
      linalg.yield %30 : f32
    } -> tensor<8x4x16x16xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<8x4x16x16xf32>) outs(%1 : tensor<8x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %in, %out : f32
      linalg.yield %30 : f32
    } -> tensor<8x4x16x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<8x4x16x16xf32>, tensor<8x4x16x1xf32>) outs(%5 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %30 = arith.divf %in, %in_14 : f32
      linalg.yield %30 : f32
    } -> tensor<8x4x16x16xf32>
    %collapsed_11 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %collapsed_12 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %29 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<32x16x16xf32>, tensor<32x16x16xf32>) outs(%9 : tensor<32x16x16xf32>) -> tensor<32x16x16xf32>
    %expanded_13 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [8, 4, 16, 16] : tensor<32x16x16xf32> into tensor<8x4x16x16xf32>
    return %expanded_13 : tensor<8x4x16x16xf32>
  }
}

