#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2) -> (d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @x_sinks_encoder.Attend(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<4xf32>) -> tensor<2x4x40x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %expanded = tensor.expand_shape %arg1 [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 16, 1] : tensor<2x4x40x16xf32> into tensor<2x4x40x16x1xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %0 = tensor.empty() : tensor<2x4x16x40x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x4x40x16x1xf32>) outs(%0 : tensor<2x4x16x40x1xf32>) permutation = [0, 1, 3, 2, 4] 
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3, 4]] : tensor<2x4x16x40x1xf32> into tensor<8x16x40xf32>
    %1 = tensor.empty() : tensor<8x40x40xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%2 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_3 = tensor.expand_shape %3 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 40] : tensor<8x40x40xf32> into tensor<2x4x40x1x40xf32>
    %4 = tensor.empty() : tensor<2x4x40x40x1xf32>
    %transposed_4 = linalg.transpose ins(%expanded_3 : tensor<2x4x40x1x40xf32>) outs(%4 : tensor<2x4x40x40x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_5 = tensor.collapse_shape %transposed_4 [[0], [1], [2], [3, 4]] : tensor<2x4x40x40x1xf32> into tensor<2x4x40x40xf32>
    %5 = tensor.empty() : tensor<2x4x40x40xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_5 : tensor<2x4x40x40xf32>) outs(%5 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.mulf %in, %cst_1 : f32
      linalg.yield %24 : f32
    } -> tensor<2x4x40x40xf32>
    %7 = tensor.empty() : tensor<2x4x40xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<4xf32>) outs(%7 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %expanded_6 = tensor.expand_shape %8 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %concat = tensor.concat dim(3) %expanded_6, %6 : (tensor<2x4x40x1xf32>, tensor<2x4x40x40xf32>) -> tensor<2x4x40x41xf32>
    %9 = tensor.empty() : tensor<2x4x40xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %12:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat : tensor<2x4x40x41xf32>) outs(%11, %10 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_13: i64):
      %24 = linalg.index 3 : index
      %25 = arith.index_cast %24 : index to i64
      %26 = arith.maximumf %in, %out : f32
      %27 = arith.cmpf ogt, %in, %out : f32
      %28 = arith.select %27, %25, %out_13 : i64
      linalg.yield %26, %28 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_7 = tensor.expand_shape %12#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %13 = tensor.empty() : tensor<2x4x40x41xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %expanded_7 : tensor<2x4x40x41xf32>, tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %24 = arith.subf %in, %in_13 : f32
      linalg.yield %24 : f32
    } -> tensor<2x4x40x41xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x4x40x41xf32>) outs(%13 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = math.exp %in : f32
      linalg.yield %24 : f32
    } -> tensor<2x4x40x41xf32>
    %16 = tensor.empty() : tensor<2x4x40x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x4x40x41xf32>) outs(%17 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.addf %in, %out : f32
      linalg.yield %24 : f32
    } -> tensor<2x4x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<2x4x40x41xf32>, tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %24 = arith.divf %in, %in_13 : f32
      linalg.yield %24 : f32
    } -> tensor<2x4x40x41xf32>
    %extracted_slice = tensor.extract_slice %19[0, 0, 0, 1] [2, 4, 40, 40] [1, 1, 1, 1] : tensor<2x4x40x41xf32> to tensor<2x4x40x40xf32>
    %collapsed_8 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_9 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %20 = tensor.empty() : tensor<8x40x16xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %22 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%21 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_10 = tensor.expand_shape %22 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 16] : tensor<8x40x16xf32> into tensor<2x4x40x1x16xf32>
    %23 = tensor.empty() : tensor<2x4x40x16x1xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<2x4x40x1x16xf32>) outs(%23 : tensor<2x4x40x16x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_12 = tensor.collapse_shape %transposed_11 [[0], [1], [2], [3, 4]] : tensor<2x4x40x16x1xf32> into tensor<2x4x40x16xf32>
    return %collapsed_12 : tensor<2x4x40x16xf32>
  }
}

