#map = affine_map<(d0, d1, d2, d3) -> ()>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, 0, d4)>
module {
  func.func @neg_linear_elu(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>) -> tensor<2x4x40x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 9.9999999999999995E-7 : f64
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x4x40x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %arg0 : tensor<f32>, tensor<2x4x40x16xf32>) outs(%0 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %31 = arith.cmpf ogt, %in, %in_12 : f32
      %32 = arith.select %31, %in, %in_12 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x40x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %arg0 : tensor<f32>, tensor<2x4x40x16xf32>) outs(%0 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %31 = arith.cmpf olt, %in, %in_12 : f32
      %32 = arith.select %31, %in, %in_12 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x40x16xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x4x40x16xf32>) outs(%0 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.exp %in : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x16xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<2x4x40x16xf32>) outs(%0 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.subf %in, %cst_0 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x16xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %4 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%0 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %31 = arith.addf %in, %in_12 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x16xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x4x40x16xf32>) outs(%0 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %cst_0 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x16xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %arg1 : tensor<f32>, tensor<2x4x40x16xf32>) outs(%0 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %31 = arith.cmpf ogt, %in, %in_12 : f32
      %32 = arith.select %31, %in, %in_12 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x40x16xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %arg1 : tensor<f32>, tensor<2x4x40x16xf32>) outs(%0 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %31 = arith.cmpf olt, %in, %in_12 : f32
      %32 = arith.select %31, %in, %in_12 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x40x16xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x4x40x16xf32>) outs(%0 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.exp %in : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x16xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x4x40x16xf32>) outs(%0 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.subf %in, %cst_0 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x16xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%0 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %31 = arith.addf %in, %in_12 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x16xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x40x16xf32>) outs(%0 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %cst_0 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x16xf32>
    %13 = tensor.empty() : tensor<2x4x16xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%12 : tensor<2x4x40x16xf32>) outs(%14 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x16xf32>
    %expanded = tensor.expand_shape %15 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %collapsed = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_3 = tensor.collapse_shape %expanded [[0, 1], [2], [3]] : tensor<2x4x16x1xf32> into tensor<8x16x1xf32>
    %16 = tensor.empty() : tensor<8x40x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<8x40x1xf32>) -> tensor<8x40x1xf32>
    %18 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x40x16xf32>, tensor<8x16x1xf32>) outs(%17 : tensor<8x40x1xf32>) -> tensor<8x40x1xf32>
    %expanded_4 = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [2, 4, 40, 1] : tensor<8x40x1xf32> into tensor<2x4x40x1xf32>
    %collapsed_5 = tensor.collapse_shape %expanded_4 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %19 = tensor.empty() : tensor<2x4x40xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_5 : tensor<2x4x40xf32>) outs(%19 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.truncf %cst_1 : f64 to f32
      %32 = arith.addf %in, %31 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x40xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x40xf32>) outs(%19 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.cmpf one, %in, %cst : f32
      cf.assert %31, "unimplemented: tensor with zero element"
      %32 = arith.divf %cst_0, %in : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x40xf32>
    %22 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%12 : tensor<2x4x40x16xf32>) outs(%22 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_6 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_7 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %23 = tensor.empty() : tensor<8x16x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x16x40xf32>, tensor<8x40x16xf32>) outs(%24 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_8 = tensor.expand_shape %21 [[0], [1], [2, 3, 4]] output_shape [2, 4, 40, 1, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1x1xf32>
    %26 = tensor.empty() : tensor<8x40x16xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %28 = linalg.batch_matmul ins(%collapsed, %25 : tensor<8x40x16xf32>, tensor<8x16x16xf32>) outs(%27 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_9 = tensor.expand_shape %28 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 16] : tensor<8x40x16xf32> into tensor<2x4x40x1x16xf32>
    %29 = tensor.empty() : tensor<2x4x40x16x1xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x4x40x1x16xf32>) outs(%29 : tensor<2x4x40x16x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %30 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_10, %expanded_8 : tensor<2x4x40x16x1xf32>, tensor<2x4x40x1x1xf32>) outs(%29 : tensor<2x4x40x16x1xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %31 = arith.mulf %in, %in_12 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x16x1xf32>
    %collapsed_11 = tensor.collapse_shape %30 [[0], [1], [2], [3, 4]] : tensor<2x4x40x16x1xf32> into tensor<2x4x40x16xf32>
    return %collapsed_11 : tensor<2x4x40x16xf32>
  }
}

