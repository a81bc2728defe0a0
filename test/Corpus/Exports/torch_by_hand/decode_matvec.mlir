#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
module {
  func.func @decode_matvec(%arg0: tensor<4x16xf32>, %arg1: tensor<4x56x16xf32>, %arg2: tensor<4x56x16xf32>) -> tensor<4x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2]] output_shape [4, 1, 16] : tensor<4x16xf32> into tensor<4x1x16xf32>
    %0 = tensor.empty() : tensor<4x16x56xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4x56x16xf32>) outs(%0 : tensor<4x16x56xf32>) permutation = [0, 2, 1] 
    %1 = tensor.empty() : tensor<4x1x56xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x1x56xf32>) -> tensor<4x1x56xf32>
    %3 = linalg.batch_matmul ins(%expanded, %transposed : tensor<4x1x16xf32>, tensor<4x16x56xf32>) outs(%2 : tensor<4x1x56xf32>) -> tensor<4x1x56xf32>
    %4 = tensor.empty() : tensor<4x56x1xf32>
    %transposed_2 = linalg.transpose ins(%3 : tensor<4x1x56xf32>) outs(%4 : tensor<4x56x1xf32>) permutation = [0, 2, 1] 
    %collapsed = tensor.collapse_shape %transposed_2 [[0], [1, 2]] : tensor<4x56x1xf32> into tensor<4x56xf32>
    %5 = tensor.empty() : tensor<4x56xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<4x56xf32>) outs(%5 : tensor<4x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.divf %in, %cst_1 : f32
      linalg.yield %22 : f32
    } -> tensor<4x56xf32>
    %7 = tensor.empty() : tensor<4xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<4xi64>) -> tensor<4xi64>
    %9 = tensor.empty() : tensor<4xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<4xf32>) -> tensor<4xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<4x56xf32>) outs(%10, %8 : tensor<4xf32>, tensor<4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_7: i64):
      %22 = linalg.index 1 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = arith.maximumf %in, %out : f32
      %25 = arith.cmpf ogt, %in, %out : f32
      %26 = arith.select %25, %23, %out_7 : i64
      linalg.yield %24, %26 : f32, i64
    } -> (tensor<4xf32>, tensor<4xi64>)
    %expanded_3 = tensor.expand_shape %11#0 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%6, %expanded_3 : tensor<4x56xf32>, tensor<4x1xf32>) outs(%5 : tensor<4x56xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %22 = arith.subf %in, %in_7 : f32
      linalg.yield %22 : f32
    } -> tensor<4x56xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<4x56xf32>) outs(%5 : tensor<4x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<4x56xf32>
    %14 = tensor.empty() : tensor<4x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<4x1xf32>) -> tensor<4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction"]} ins(%13 : tensor<4x56xf32>) outs(%15 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%13, %16 : tensor<4x56xf32>, tensor<4x1xf32>) outs(%5 : tensor<4x56xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %22 = arith.divf %in, %in_7 : f32
      linalg.yield %22 : f32
    } -> tensor<4x56xf32>
    %expanded_4 = tensor.expand_shape %17 [[0], [1, 2]] output_shape [4, 1, 56] : tensor<4x56xf32> into tensor<4x1x56xf32>
    %18 = tensor.empty() : tensor<4x1x16xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<4x1x16xf32>) -> tensor<4x1x16xf32>
    %20 = linalg.batch_matmul ins(%expanded_4, %arg2 : tensor<4x1x56xf32>, tensor<4x56x16xf32>) outs(%19 : tensor<4x1x16xf32>) -> tensor<4x1x16xf32>
    %21 = tensor.empty() : tensor<4x16x1xf32>
    %transposed_5 = linalg.transpose ins(%20 : tensor<4x1x16xf32>) outs(%21 : tensor<4x16x1xf32>) permutation = [0, 2, 1] 
    %collapsed_6 = tensor.collapse_shape %transposed_5 [[0], [1, 2]] : tensor<4x16x1xf32> into tensor<4x16xf32>
    return %collapsed_6 : tensor<4x16xf32>
  }
}

