#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @pooled_queries(%arg0: tensor<12x64xf32>, %arg1: tensor<2x56x64xf32>) -> tensor<2x12x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 8.000000e+00 : f32
    %expanded = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [2, 56, 64, 1] : tensor<2x56x64xf32> into tensor<2x56x64x1xf32>
    %expanded_2 = tensor.expand_shape %arg0 [[0, 1], [2]] output_shape [1, 12, 64] : tensor<12x64xf32> into tensor<1x12x64xf32>
    %0 = tensor.empty() : tensor<64x2x56x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x56x64x1xf32>) outs(%0 : tensor<64x2x56x1xf32>) permutation = [2, 0, 1, 3] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1, 2, 3]] : tensor<64x2x56x1xf32> into tensor<64x112xf32>
    %expanded_3 = tensor.expand_shape %collapsed [[0, 1], [2]] output_shape [1, 64, 112] : tensor<64x112xf32> into tensor<1x64x112xf32>
    %1 = tensor.empty() : tensor<1x12x112xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<1x12x112xf32>) -> tensor<1x12x112xf32>
    %3 = linalg.batch_matmul ins(%expanded_2, %expanded_3 : tensor<1x12x64xf32>, tensor<1x64x112xf32>) outs(%2 : tensor<1x12x112xf32>) -> tensor<1x12x112xf32>
    %collapsed_4 = tensor.collapse_shape %3 [[0, 1], [2]] : tensor<1x12x112xf32> into tensor<12x112xf32>
    %expanded_5 = tensor.expand_shape %collapsed_4 [[0], [1, 2, 3]] output_shape [12, 1, 2, 56] : tensor<12x112xf32> into tensor<12x1x2x56xf32>
    %4 = tensor.empty() : tensor<2x12x56x1xf32>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<12x1x2x56xf32>) outs(%4 : tensor<2x12x56x1xf32>) permutation = [2, 0, 3, 1] 
    %collapsed_7 = tensor.collapse_shape %transposed_6 [[0], [1], [2, 3]] : tensor<2x12x56x1xf32> into tensor<2x12x56xf32>
    %5 = tensor.empty() : tensor<2x12x56xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_7 : tensor<2x12x56xf32>) outs(%5 : tensor<2x12x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.divf %in, %cst_1 : f32
      linalg.yield %22 : f32
    } -> tensor<2x12x56xf32>
    %7 = tensor.empty() : tensor<2x12xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x12xi64>) -> tensor<2x12xi64>
    %9 = tensor.empty() : tensor<2x12xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x12xf32>) -> tensor<2x12xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x12x56xf32>) outs(%10, %8 : tensor<2x12xf32>, tensor<2x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %22 = linalg.index 2 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = arith.maximumf %in, %out : f32
      %25 = arith.cmpf ogt, %in, %out : f32
      %26 = arith.select %25, %23, %out_12 : i64
      linalg.yield %24, %26 : f32, i64
    } -> (tensor<2x12xf32>, tensor<2x12xi64>)
    %expanded_8 = tensor.expand_shape %11#0 [[0], [1, 2]] output_shape [2, 12, 1] : tensor<2x12xf32> into tensor<2x12x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %expanded_8 : tensor<2x12x56xf32>, tensor<2x12x1xf32>) outs(%5 : tensor<2x12x56xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %22 = arith.subf %in, %in_12 : f32
      linalg.yield %22 : f32
    } -> tensor<2x12x56xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x12x56xf32>) outs(%5 : tensor<2x12x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<2x12x56xf32>
    %14 = tensor.empty() : tensor<2x12x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<2x12x56xf32>) outs(%15 : tensor<2x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<2x12x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x12x56xf32>, tensor<2x12x1xf32>) outs(%5 : tensor<2x12x56xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %22 = arith.divf %in, %in_12 : f32
      linalg.yield %22 : f32
    } -> tensor<2x12x56xf32>
    %18 = tensor.empty() : tensor<2x12x64xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %20 = linalg.batch_matmul ins(%17, %arg1 : tensor<2x12x56xf32>, tensor<2x56x64xf32>) outs(%19 : tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %expanded_9 = tensor.expand_shape %20 [[0], [1], [2, 3]] output_shape [2, 12, 1, 64] : tensor<2x12x64xf32> into tensor<2x12x1x64xf32>
    %21 = tensor.empty() : tensor<2x12x64x1xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x12x1x64xf32>) outs(%21 : tensor<2x12x64x1xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0], [1], [2, 3]] : tensor<2x12x64x1xf32> into tensor<2x12x64xf32>
    return %collapsed_11 : tensor<2x12x64xf32>
  }
}

