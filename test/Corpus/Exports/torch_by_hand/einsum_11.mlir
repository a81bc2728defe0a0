#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
module {
  func.func @einsum_11(%arg0: tensor<40x16xf32>, %arg1: tensor<56x16xf32>, %arg2: tensor<56x24xf32>) -> tensor<40x24xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [56, 16, 1] : tensor<56x16xf32> into tensor<56x16x1xf32>
    %expanded_2 = tensor.expand_shape %arg0 [[0, 1], [2]] output_shape [1, 40, 16] : tensor<40x16xf32> into tensor<1x40x16xf32>
    %0 = tensor.empty() : tensor<16x56x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<56x16x1xf32>) outs(%0 : tensor<16x56x1xf32>) permutation = [1, 0, 2] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1, 2]] : tensor<16x56x1xf32> into tensor<16x56xf32>
    %expanded_3 = tensor.expand_shape %collapsed [[0, 1], [2]] output_shape [1, 16, 56] : tensor<16x56xf32> into tensor<1x16x56xf32>
    %1 = tensor.empty() : tensor<1x40x56xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<1x40x56xf32>) -> tensor<1x40x56xf32>
    %3 = linalg.batch_matmul ins(%expanded_2, %expanded_3 : tensor<1x40x16xf32>, tensor<1x16x56xf32>) outs(%2 : tensor<1x40x56xf32>) -> tensor<1x40x56xf32>
    %collapsed_4 = tensor.collapse_shape %3 [[0, 1], [2]] : tensor<1x40x56xf32> into tensor<40x56xf32>
    %expanded_5 = tensor.expand_shape %collapsed_4 [[0], [1, 2]] output_shape [40, 1, 56] : tensor<40x56xf32> into tensor<40x1x56xf32>
    %4 = tensor.empty() : tensor<40x56x1xf32>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<40x1x56xf32>) outs(%4 : tensor<40x56x1xf32>) permutation = [0, 2, 1] 
    %collapsed_7 = tensor.collapse_shape %transposed_6 [[0], [1, 2]] : tensor<40x56x1xf32> into tensor<40x56xf32>
    %5 = tensor.empty() : tensor<40x56xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_7 : tensor<40x56xf32>) outs(%5 : tensor<40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.mulf %in, %cst_1 : f32
      linalg.yield %22 : f32
    } -> tensor<40x56xf32>
    %7 = tensor.empty() : tensor<40xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<40xi64>) -> tensor<40xi64>
    %9 = tensor.empty() : tensor<40xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<40xf32>) -> tensor<40xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<40x56xf32>) outs(%10, %8 : tensor<40xf32>, tensor<40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %22 = linalg.index 1 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = arith.maximumf %in, %out : f32
      %25 = arith.cmpf ogt, %in, %out : f32
      %26 = arith.select %25, %23, %out_15 : i64
      linalg.yield %24, %26 : f32, i64
    } -> (tensor<40xf32>, tensor<40xi64>)
    %expanded_8 = tensor.expand_shape %11#0 [[0, 1]] output_shape [40, 1] : tensor<40xf32> into tensor<40x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%6, %expanded_8 : tensor<40x56xf32>, tensor<40x1xf32>) outs(%5 : tensor<40x56xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %22 = arith.subf %in, %in_15 : f32
      linalg.yield %22 : f32
    } -> tensor<40x56xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<40x56xf32>) outs(%5 : tensor<40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<40x56xf32>
    %14 = tensor.empty() : tensor<40x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<40x1xf32>) -> tensor<40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction"]} ins(%13 : tensor<40x56xf32>) outs(%15 : tensor<40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%13, %16 : tensor<40x56xf32>, tensor<40x1xf32>) outs(%5 : tensor<40x56xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %22 = arith.divf %in, %in_15 : f32
      linalg.yield %22 : f32
    } -> tensor<40x56xf32>
    %expanded_9 = tensor.expand_shape %17 [[0, 1], [2]] output_shape [1, 40, 56] : tensor<40x56xf32> into tensor<1x40x56xf32>
    %expanded_10 = tensor.expand_shape %arg2 [[0, 1], [2]] output_shape [1, 56, 24] : tensor<56x24xf32> into tensor<1x56x24xf32>
    %18 = tensor.empty() : tensor<1x40x24xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<1x40x24xf32>) -> tensor<1x40x24xf32>
    %20 = linalg.batch_matmul ins(%expanded_9, %expanded_10 : tensor<1x40x56xf32>, tensor<1x56x24xf32>) outs(%19 : tensor<1x40x24xf32>) -> tensor<1x40x24xf32>
    %collapsed_11 = tensor.collapse_shape %20 [[0, 1], [2]] : tensor<1x40x24xf32> into tensor<40x24xf32>
    %expanded_12 = tensor.expand_shape %collapsed_11 [[0], [1, 2]] output_shape [40, 1, 24] : tensor<40x24xf32> into tensor<40x1x24xf32>
    %21 = tensor.empty() : tensor<40x24x1xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<40x1x24xf32>) outs(%21 : tensor<40x24x1xf32>) permutation = [0, 2, 1] 
    %collapsed_14 = tensor.collapse_shape %transposed_13 [[0], [1, 2]] : tensor<40x24x1xf32> into tensor<40x24xf32>
    return %collapsed_14 : tensor<40x24xf32>
  }
}

