#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> ()>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module {
  func.func @main_graph(%arg0: tensor<40x2x4x16xf32>, %arg1: tensor<56x2x4x16xf32>, %arg2: tensor<56x2x4x24xf32>) -> tensor<40x2x4x24xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<2.500000e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<40x2x4x16xf32>) outs(%0 : tensor<2x4x40x16xf32>) permutation = [1, 2, 0, 3] 
    %1 = tensor.empty() : tensor<2x4x16x56xf32>
    %transposed_2 = linalg.transpose ins(%arg1 : tensor<56x2x4x16xf32>) outs(%1 : tensor<2x4x16x56xf32>) permutation = [1, 2, 3, 0] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %2 = tensor.empty() : tensor<8x40x56xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x40x16xf32>, tensor<8x16x56xf32>) outs(%3 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 4, 40, 56] : tensor<8x40x56xf32> into tensor<2x4x40x56xf32>
    %5 = tensor.empty() : tensor<40x56x2x4xf32>
    %transposed_4 = linalg.transpose ins(%expanded : tensor<2x4x40x56xf32>) outs(%5 : tensor<40x56x2x4xf32>) permutation = [2, 3, 0, 1] 
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_4, %cst_1 : tensor<40x56x2x4xf32>, tensor<f32>) outs(%5 : tensor<40x56x2x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %24 = arith.mulf %in, %in_12 : f32
      linalg.yield %24 : f32
    } -> tensor<40x56x2x4xf32>
    %7 = tensor.empty() : tensor<40x2x4xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<40x2x4xi64>) -> tensor<40x2x4xi64>
    %9 = tensor.empty() : tensor<40x2x4xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<40x2x4xf32>) -> tensor<40x2x4xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "reduction", "parallel", "parallel"]} ins(%6 : tensor<40x56x2x4xf32>) outs(%10, %8 : tensor<40x2x4xf32>, tensor<40x2x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %24 = linalg.index 1 : index
      %25 = arith.index_cast %24 : index to i64
      %26 = arith.maximumf %in, %out : f32
      %27 = arith.cmpf ogt, %in, %out : f32
      %28 = arith.select %27, %25, %out_12 : i64
      linalg.yield %26, %28 : f32, i64
    } -> (tensor<40x2x4xf32>, tensor<40x2x4xi64>)
    %expanded_5 = tensor.expand_shape %11#0 [[0, 1], [2], [3]] output_shape [40, 1, 2, 4] : tensor<40x2x4xf32> into tensor<40x1x2x4xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_5 : tensor<40x56x2x4xf32>, tensor<40x1x2x4xf32>) outs(%5 : tensor<40x56x2x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %24 = arith.subf %in, %in_12 : f32
      linalg.yield %24 : f32
    } -> tensor<40x56x2x4xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<40x56x2x4xf32>) outs(%5 : tensor<40x56x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = math.exp %in : f32
      linalg.yield %24 : f32
    } -> tensor<40x56x2x4xf32>
    %14 = tensor.empty() : tensor<40x1x2x4xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<40x1x2x4xf32>) -> tensor<40x1x2x4xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "reduction", "parallel", "parallel"]} ins(%13 : tensor<40x56x2x4xf32>) outs(%15 : tensor<40x1x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.addf %in, %out : f32
      linalg.yield %24 : f32
    } -> tensor<40x1x2x4xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<40x56x2x4xf32>, tensor<40x1x2x4xf32>) outs(%5 : tensor<40x56x2x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %24 = arith.divf %in, %in_12 : f32
      linalg.yield %24 : f32
    } -> tensor<40x56x2x4xf32>
    %18 = tensor.empty() : tensor<2x4x40x56xf32>
    %transposed_6 = linalg.transpose ins(%17 : tensor<40x56x2x4xf32>) outs(%18 : tensor<2x4x40x56xf32>) permutation = [2, 3, 0, 1] 
    %19 = tensor.empty() : tensor<2x4x56x24xf32>
    %transposed_7 = linalg.transpose ins(%arg2 : tensor<56x2x4x24xf32>) outs(%19 : tensor<2x4x56x24xf32>) permutation = [1, 2, 0, 3] 
    %collapsed_8 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x4x40x56xf32> into tensor<8x40x56xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x4x56x24xf32> into tensor<8x56x24xf32>
    %20 = tensor.empty() : tensor<8x40x24xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<8x40x24xf32>) -> tensor<8x40x24xf32>
    %22 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x40x56xf32>, tensor<8x56x24xf32>) outs(%21 : tensor<8x40x24xf32>) -> tensor<8x40x24xf32>
    %expanded_10 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 4, 40, 24] : tensor<8x40x24xf32> into tensor<2x4x40x24xf32>
    %23 = tensor.empty() : tensor<40x2x4x24xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<2x4x40x24xf32>) outs(%23 : tensor<40x2x4x24xf32>) permutation = [2, 0, 1, 3] 
    return %transposed_11 : tensor<40x2x4x24xf32>
  }
}

