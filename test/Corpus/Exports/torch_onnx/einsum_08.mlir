#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
module {
  func.func @main_graph(%arg0: tensor<2x40x2x3x16xf32>, %arg1: tensor<2x56x2x16xf32>, %arg2: tensor<2x56x2x16xf32>) -> tensor<2x40x2x3x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<2.500000e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<2x2x40x3x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x40x2x3x16xf32>) outs(%0 : tensor<2x2x40x3x16xf32>) permutation = [0, 2, 1, 3, 4] 
    %1 = tensor.empty() : tensor<2x2x16x56xf32>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<2x56x2x16xf32>) outs(%1 : tensor<2x2x16x56xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2, 3], [4]] : tensor<2x2x40x3x16xf32> into tensor<4x120x16xf32>
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x2x16x56xf32> into tensor<4x16x56xf32>
    %2 = tensor.empty() : tensor<4x120x56xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<4x120x56xf32>) -> tensor<4x120x56xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<4x120x16xf32>, tensor<4x16x56xf32>) outs(%3 : tensor<4x120x56xf32>) -> tensor<4x120x56xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2, 3], [4]] output_shape [2, 2, 40, 3, 56] : tensor<4x120x56xf32> into tensor<2x2x40x3x56xf32>
    %5 = tensor.empty() : tensor<2x2x3x40x56xf32>
    %transposed_4 = linalg.transpose ins(%expanded : tensor<2x2x40x3x56xf32>) outs(%5 : tensor<2x2x3x40x56xf32>) permutation = [0, 1, 3, 2, 4] 
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_4, %cst_1 : tensor<2x2x3x40x56xf32>, tensor<f32>) outs(%5 : tensor<2x2x3x40x56xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %23 = arith.mulf %in, %in_11 : f32
      linalg.yield %23 : f32
    } -> tensor<2x2x3x40x56xf32>
    %7 = tensor.empty() : tensor<2x2x3x40xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x2x3x40xi64>) -> tensor<2x2x3x40xi64>
    %9 = tensor.empty() : tensor<2x2x3x40xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x2x3x40xf32>) -> tensor<2x2x3x40xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x2x3x40x56xf32>) outs(%10, %8 : tensor<2x2x3x40xf32>, tensor<2x2x3x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %23 = linalg.index 4 : index
      %24 = arith.index_cast %23 : index to i64
      %25 = arith.maximumf %in, %out : f32
      %26 = arith.cmpf ogt, %in, %out : f32
      %27 = arith.select %26, %24, %out_11 : i64
      linalg.yield %25, %27 : f32, i64
    } -> (tensor<2x2x3x40xf32>, tensor<2x2x3x40xi64>)
    %expanded_5 = tensor.expand_shape %11#0 [[0], [1], [2], [3, 4]] output_shape [2, 2, 3, 40, 1] : tensor<2x2x3x40xf32> into tensor<2x2x3x40x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_5 : tensor<2x2x3x40x56xf32>, tensor<2x2x3x40x1xf32>) outs(%5 : tensor<2x2x3x40x56xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %23 = arith.subf %in, %in_11 : f32
      linalg.yield %23 : f32
    } -> tensor<2x2x3x40x56xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x2x3x40x56xf32>) outs(%5 : tensor<2x2x3x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.exp %in : f32
      linalg.yield %23 : f32
    } -> tensor<2x2x3x40x56xf32>
    %14 = tensor.empty() : tensor<2x2x3x40x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x2x3x40x1xf32>) -> tensor<2x2x3x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x2x3x40x56xf32>) outs(%15 : tensor<2x2x3x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<2x2x3x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x2x3x40x56xf32>, tensor<2x2x3x40x1xf32>) outs(%5 : tensor<2x2x3x40x56xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %23 = arith.divf %in, %in_11 : f32
      linalg.yield %23 : f32
    } -> tensor<2x2x3x40x56xf32>
    %18 = tensor.empty() : tensor<2x2x56x16xf32>
    %transposed_6 = linalg.transpose ins(%arg2 : tensor<2x56x2x16xf32>) outs(%18 : tensor<2x2x56x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_7 = tensor.collapse_shape %17 [[0, 1], [2, 3], [4]] : tensor<2x2x3x40x56xf32> into tensor<4x120x56xf32>
    %collapsed_8 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x2x56x16xf32> into tensor<4x56x16xf32>
    %19 = tensor.empty() : tensor<4x120x16xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<4x120x16xf32>) -> tensor<4x120x16xf32>
    %21 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<4x120x56xf32>, tensor<4x56x16xf32>) outs(%20 : tensor<4x120x16xf32>) -> tensor<4x120x16xf32>
    %expanded_9 = tensor.expand_shape %21 [[0, 1], [2, 3], [4]] output_shape [2, 2, 3, 40, 16] : tensor<4x120x16xf32> into tensor<2x2x3x40x16xf32>
    %22 = tensor.empty() : tensor<2x40x2x3x16xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x2x3x40x16xf32>) outs(%22 : tensor<2x40x2x3x16xf32>) permutation = [0, 3, 1, 2, 4] 
    return %transposed_10 : tensor<2x40x2x3x16xf32>
  }
}

