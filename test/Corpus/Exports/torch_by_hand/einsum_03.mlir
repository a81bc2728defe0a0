#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
module {
  func.func @einsum_03(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x4x16xf32>, %arg2: tensor<2x56x4x24xf32>) -> tensor<2x40x4x24xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x40x4x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.mulf %in, %cst_1 : f32
      linalg.yield %28 : f32
    } -> tensor<2x40x4x16xf32>
    %2 = tensor.empty() : tensor<2x56x4x16xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x56x4x16xf32>) outs(%2 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.mulf %in, %cst_1 : f32
      linalg.yield %28 : f32
    } -> tensor<2x56x4x16xf32>
    %expanded = tensor.expand_shape %1 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 16, 1] : tensor<2x40x4x16xf32> into tensor<2x40x4x16x1xf32>
    %expanded_2 = tensor.expand_shape %3 [[0], [1], [2], [3, 4]] output_shape [2, 56, 4, 16, 1] : tensor<2x56x4x16xf32> into tensor<2x56x4x16x1xf32>
    %4 = tensor.empty() : tensor<2x4x56x16x1xf32>
    %transposed = linalg.transpose ins(%expanded_2 : tensor<2x56x4x16x1xf32>) outs(%4 : tensor<2x4x56x16x1xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3, 4]] : tensor<2x4x56x16x1xf32> into tensor<8x56x16xf32>
    %5 = tensor.empty() : tensor<2x4x16x40x1xf32>
    %transposed_3 = linalg.transpose ins(%expanded : tensor<2x40x4x16x1xf32>) outs(%5 : tensor<2x4x16x40x1xf32>) permutation = [0, 2, 3, 1, 4] 
    %collapsed_4 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3, 4]] : tensor<2x4x16x40x1xf32> into tensor<8x16x40xf32>
    %6 = tensor.empty() : tensor<8x56x40xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<8x56x40xf32>) -> tensor<8x56x40xf32>
    %8 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x56x16xf32>, tensor<8x16x40xf32>) outs(%7 : tensor<8x56x40xf32>) -> tensor<8x56x40xf32>
    %expanded_5 = tensor.expand_shape %8 [[0, 1], [2], [3, 4]] output_shape [2, 4, 56, 1, 40] : tensor<8x56x40xf32> into tensor<2x4x56x1x40xf32>
    %9 = tensor.empty() : tensor<2x4x56x40x1xf32>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<2x4x56x1x40xf32>) outs(%9 : tensor<2x4x56x40x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_7 = tensor.collapse_shape %transposed_6 [[0], [1], [2], [3, 4]] : tensor<2x4x56x40x1xf32> into tensor<2x4x56x40xf32>
    %10 = tensor.empty() : tensor<2x4x40xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %12 = tensor.empty() : tensor<2x4x40xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %14:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%collapsed_7 : tensor<2x4x56x40xf32>) outs(%13, %11 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %28 = linalg.index 2 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_18 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_8 = tensor.expand_shape %14#0 [[0], [1, 2], [3]] output_shape [2, 4, 1, 40] : tensor<2x4x40xf32> into tensor<2x4x1x40xf32>
    %15 = tensor.empty() : tensor<2x4x56x40xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_7, %expanded_8 : tensor<2x4x56x40xf32>, tensor<2x4x1x40xf32>) outs(%15 : tensor<2x4x56x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %28 = arith.subf %in, %in_18 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x56x40xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x56x40xf32>) outs(%15 : tensor<2x4x56x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x56x40xf32>
    %18 = tensor.empty() : tensor<2x4x1x40xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x4x1x40xf32>) -> tensor<2x4x1x40xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%17 : tensor<2x4x56x40xf32>) outs(%19 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x1x40xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x4x56x40xf32>, tensor<2x4x1x40xf32>) outs(%15 : tensor<2x4x56x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %28 = arith.divf %in, %in_18 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x56x40xf32>
    %expanded_9 = tensor.expand_shape %21 [[0], [1], [2], [3, 4]] output_shape [2, 4, 56, 40, 1] : tensor<2x4x56x40xf32> into tensor<2x4x56x40x1xf32>
    %expanded_10 = tensor.expand_shape %arg2 [[0], [1], [2], [3, 4]] output_shape [2, 56, 4, 24, 1] : tensor<2x56x4x24xf32> into tensor<2x56x4x24x1xf32>
    %22 = tensor.empty() : tensor<2x4x40x56x1xf32>
    %transposed_11 = linalg.transpose ins(%expanded_9 : tensor<2x4x56x40x1xf32>) outs(%22 : tensor<2x4x40x56x1xf32>) permutation = [0, 1, 3, 2, 4] 
    %collapsed_12 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3, 4]] : tensor<2x4x40x56x1xf32> into tensor<8x40x56xf32>
    %23 = tensor.empty() : tensor<2x4x56x24x1xf32>
    %transposed_13 = linalg.transpose ins(%expanded_10 : tensor<2x56x4x24x1xf32>) outs(%23 : tensor<2x4x56x24x1xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_14 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3, 4]] : tensor<2x4x56x24x1xf32> into tensor<8x56x24xf32>
    %24 = tensor.empty() : tensor<8x40x24xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<8x40x24xf32>) -> tensor<8x40x24xf32>
    %26 = linalg.batch_matmul ins(%collapsed_12, %collapsed_14 : tensor<8x40x56xf32>, tensor<8x56x24xf32>) outs(%25 : tensor<8x40x24xf32>) -> tensor<8x40x24xf32>
    %expanded_15 = tensor.expand_shape %26 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 24] : tensor<8x40x24xf32> into tensor<2x4x40x1x24xf32>
    %27 = tensor.empty() : tensor<2x40x4x24x1xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x4x40x1x24xf32>) outs(%27 : tensor<2x40x4x24x1xf32>) permutation = [0, 2, 1, 4, 3] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0], [1], [2], [3, 4]] : tensor<2x40x4x24x1xf32> into tensor<2x40x4x24xf32>
    return %collapsed_17 : tensor<2x40x4x24xf32>
  }
}

