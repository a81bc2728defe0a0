#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> ()>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main_graph(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x4x16xf32>, %arg2: tensor<2x56x4x24xf32>) -> tensor<2x40x4x24xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<2.500000e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<2x56x4x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %cst_1 : tensor<2x56x4x16xf32>, tensor<f32>) outs(%0 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %25 = arith.mulf %in, %in_12 : f32
      linalg.yield %25 : f32
    } -> tensor<2x56x4x16xf32>
    %2 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x40x4x16xf32>) outs(%2 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %3 = tensor.empty() : tensor<2x4x16x56xf32>
    %transposed_2 = linalg.transpose ins(%1 : tensor<2x56x4x16xf32>) outs(%3 : tensor<2x4x16x56xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %4 = tensor.empty() : tensor<8x40x56xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x40x16xf32>, tensor<8x16x56xf32>) outs(%5 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 4, 40, 56] : tensor<8x40x56xf32> into tensor<2x4x40x56xf32>
    %7 = tensor.empty() : tensor<2x40x4x56xf32>
    %transposed_4 = linalg.transpose ins(%expanded : tensor<2x4x40x56xf32>) outs(%7 : tensor<2x40x4x56xf32>) permutation = [0, 2, 1, 3] 
    %8 = tensor.empty() : tensor<2x40x4xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2x40x4xi64>) -> tensor<2x40x4xi64>
    %10 = tensor.empty() : tensor<2x40x4xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x40x4xf32>) -> tensor<2x40x4xf32>
    %12:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%transposed_4 : tensor<2x40x4x56xf32>) outs(%11, %9 : tensor<2x40x4xf32>, tensor<2x40x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %25 = linalg.index 3 : index
      %26 = arith.index_cast %25 : index to i64
      %27 = arith.maximumf %in, %out : f32
      %28 = arith.cmpf ogt, %in, %out : f32
      %29 = arith.select %28, %26, %out_12 : i64
      linalg.yield %27, %29 : f32, i64
    } -> (tensor<2x40x4xf32>, tensor<2x40x4xi64>)
    %expanded_5 = tensor.expand_shape %12#0 [[0], [1], [2, 3]] output_shape [2, 40, 4, 1] : tensor<2x40x4xf32> into tensor<2x40x4x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_4, %expanded_5 : tensor<2x40x4x56xf32>, tensor<2x40x4x1xf32>) outs(%7 : tensor<2x40x4x56xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %25 = arith.subf %in, %in_12 : f32
      linalg.yield %25 : f32
    } -> tensor<2x40x4x56xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x4x56xf32>) outs(%7 : tensor<2x40x4x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = math.exp %in : f32
      linalg.yield %25 : f32
    } -> tensor<2x40x4x56xf32>
    %15 = tensor.empty() : tensor<2x40x4x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x40x4x1xf32>) -> tensor<2x40x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x40x4x56xf32>) outs(%16 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.addf %in, %out : f32
      linalg.yield %25 : f32
    } -> tensor<2x40x4x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<2x40x4x56xf32>, tensor<2x40x4x1xf32>) outs(%7 : tensor<2x40x4x56xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %25 = arith.divf %in, %in_12 : f32
      linalg.yield %25 : f32
    } -> tensor<2x40x4x56xf32>
    %19 = tensor.empty() : tensor<2x4x40x56xf32>
    %transposed_6 = linalg.transpose ins(%18 : tensor<2x40x4x56xf32>) outs(%19 : tensor<2x4x40x56xf32>) permutation = [0, 2, 1, 3] 
    %20 = tensor.empty() : tensor<2x4x56x24xf32>
    %transposed_7 = linalg.transpose ins(%arg2 : tensor<2x56x4x24xf32>) outs(%20 : tensor<2x4x56x24xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_8 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x4x40x56xf32> into tensor<8x40x56xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x4x56x24xf32> into tensor<8x56x24xf32>
    %21 = tensor.empty() : tensor<8x40x24xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<8x40x24xf32>) -> tensor<8x40x24xf32>
    %23 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x40x56xf32>, tensor<8x56x24xf32>) outs(%22 : tensor<8x40x24xf32>) -> tensor<8x40x24xf32>
    %expanded_10 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [2, 4, 40, 24] : tensor<8x40x24xf32> into tensor<2x4x40x24xf32>
    %24 = tensor.empty() : tensor<2x40x4x24xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<2x4x40x24xf32>) outs(%24 : tensor<2x40x4x24xf32>) permutation = [0, 2, 1, 3] 
    return %transposed_11 : tensor<2x40x4x24xf32>
  }
}

