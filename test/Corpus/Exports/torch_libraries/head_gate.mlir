#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @head_gate(%arg0: tensor<2x4x1x16xf32>, %arg1: tensor<2x4x56x16xf32>, %arg2: tensor<2x4x56x16xf32>, %arg3: tensor<64x4xf32>) -> tensor<2x4x1x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x1x4x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x1x16xf32>) outs(%0 : tensor<2x1x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1, 2, 3]] : tensor<2x1x4x16xf32> into tensor<2x64xf32>
    %1 = tensor.empty() : tensor<2x4xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %3 = linalg.matmul ins(%collapsed, %arg3 : tensor<2x64xf32>, tensor<64x4xf32>) outs(%2 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %expanded = tensor.expand_shape %3 [[0], [1, 2]] output_shape [2, 1, 4] : tensor<2x4xf32> into tensor<2x1x4xf32>
    %4 = tensor.empty() : tensor<2x1x4xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x1x4xf32>) outs(%4 : tensor<2x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.negf %in : f32
      %29 = math.exp %28 : f32
      %30 = arith.addf %29, %cst_0 : f32
      %31 = arith.divf %cst_0, %30 : f32
      linalg.yield %31 : f32
    } -> tensor<2x1x4xf32>
    %6 = tensor.empty() : tensor<2x4x1xf32>
    %transposed_3 = linalg.transpose ins(%5 : tensor<2x1x4xf32>) outs(%6 : tensor<2x4x1xf32>) permutation = [0, 2, 1] 
    %7 = tensor.empty() : tensor<2x4x16x56xf32>
    %transposed_4 = linalg.transpose ins(%arg1 : tensor<2x4x56x16xf32>) outs(%7 : tensor<2x4x16x56xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_5 = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x1x16xf32> into tensor<8x1x16xf32>
    %collapsed_6 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %8 = tensor.empty() : tensor<8x1x56xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<8x1x56xf32>) -> tensor<8x1x56xf32>
    %10 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<8x1x16xf32>, tensor<8x16x56xf32>) outs(%9 : tensor<8x1x56xf32>) -> tensor<8x1x56xf32>
    %expanded_7 = tensor.expand_shape %10 [[0, 1], [2], [3]] output_shape [2, 4, 1, 56] : tensor<8x1x56xf32> into tensor<2x4x1x56xf32>
    %11 = tensor.empty() : tensor<2x4x1x56xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<2x4x1x56xf32>) outs(%11 : tensor<2x4x1x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.divf %in, %cst_2 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x1x56xf32>
    %13 = tensor.empty() : tensor<2x4x1xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %15 = linalg.fill ins(%cst_1 : f32) outs(%6 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %16:2 = linalg.generic {indexing_maps = [#map1, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x1x56xf32>) outs(%15, %14 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_13: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_13 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_8 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_8 : tensor<2x4x1x56xf32>, tensor<2x4x1x1xf32>) outs(%11 : tensor<2x4x1x56xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %28 = arith.subf %in, %in_13 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x1x56xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x4x1x56xf32>) outs(%11 : tensor<2x4x1x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x1x56xf32>
    %19 = tensor.empty() : tensor<2x4x1x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x4x1x56xf32>) outs(%20 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x4x1x56xf32>, tensor<2x4x1x1xf32>) outs(%11 : tensor<2x4x1x56xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %28 = arith.divf %in, %in_13 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x1x56xf32>
    %collapsed_9 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x4x1x56xf32> into tensor<8x1x56xf32>
    %collapsed_10 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x56x16xf32> into tensor<8x56x16xf32>
    %23 = tensor.empty() : tensor<8x1x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x1x56xf32>, tensor<8x56x16xf32>) outs(%24 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_11 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    %expanded_12 = tensor.expand_shape %transposed_3 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %26 = tensor.empty() : tensor<2x4x1x16xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded_12 : tensor<2x4x1x16xf32>, tensor<2x4x1x1xf32>) outs(%26 : tensor<2x4x1x16xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %28 = arith.mulf %in, %in_13 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x1x16xf32>
    return %27 : tensor<2x4x1x16xf32>
  }
}

