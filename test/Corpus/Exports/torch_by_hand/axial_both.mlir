#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @axial_both(%arg0: tensor<2x16x6x8xf32>, %arg1: tensor<2x16x6x8xf32>, %arg2: tensor<2x16x6x8xf32>) -> tensor<2x8x6x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x6x8x16xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<2x16x6x8xf32>) outs(%0 : tensor<2x6x8x16xf32>) permutation = [0, 2, 3, 1] 
    %1 = tensor.empty() : tensor<2x6x16x8xf32>
    %transposed_2 = linalg.transpose ins(%arg2 : tensor<2x16x6x8xf32>) outs(%1 : tensor<2x6x16x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x6x8x16xf32> into tensor<12x8x16xf32>
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x6x16x8xf32> into tensor<12x16x8xf32>
    %2 = tensor.empty() : tensor<12x8x8xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<12x8x8xf32>) -> tensor<12x8x8xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<12x8x16xf32>, tensor<12x16x8xf32>) outs(%3 : tensor<12x8x8xf32>) -> tensor<12x8x8xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 6, 8, 8] : tensor<12x8x8xf32> into tensor<2x6x8x8xf32>
    %5 = tensor.empty() : tensor<2x6x8x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x6x8x8xf32>) outs(%5 : tensor<2x6x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.divf %in, %cst_1 : f32
      linalg.yield %42 : f32
    } -> tensor<2x6x8x8xf32>
    %7 = tensor.empty() : tensor<2x6x8xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x6x8xi64>) -> tensor<2x6x8xi64>
    %9 = tensor.empty() : tensor<2x6x8xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x6x8xf32>) -> tensor<2x6x8xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x6x8x8xf32>) outs(%10, %8 : tensor<2x6x8xf32>, tensor<2x6x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %42 = linalg.index 3 : index
      %43 = arith.index_cast %42 : index to i64
      %44 = arith.maximumf %in, %out : f32
      %45 = arith.cmpf ogt, %in, %out : f32
      %46 = arith.select %45, %43, %out_17 : i64
      linalg.yield %44, %46 : f32, i64
    } -> (tensor<2x6x8xf32>, tensor<2x6x8xi64>)
    %expanded_4 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 6, 8, 1] : tensor<2x6x8xf32> into tensor<2x6x8x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_4 : tensor<2x6x8x8xf32>, tensor<2x6x8x1xf32>) outs(%5 : tensor<2x6x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %42 = arith.subf %in, %in_17 : f32
      linalg.yield %42 : f32
    } -> tensor<2x6x8x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x6x8x8xf32>) outs(%5 : tensor<2x6x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.exp %in : f32
      linalg.yield %42 : f32
    } -> tensor<2x6x8x8xf32>
    %14 = tensor.empty() : tensor<2x6x8x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x6x8x1xf32>) -> tensor<2x6x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x6x8x8xf32>) outs(%15 : tensor<2x6x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %out : f32
      linalg.yield %42 : f32
    } -> tensor<2x6x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x6x8x8xf32>, tensor<2x6x8x1xf32>) outs(%5 : tensor<2x6x8x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %42 = arith.divf %in, %in_17 : f32
      linalg.yield %42 : f32
    } -> tensor<2x6x8x8xf32>
    %collapsed_5 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x6x8x8xf32> into tensor<12x8x8xf32>
    %18 = tensor.empty() : tensor<12x8x16xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<12x8x16xf32>) -> tensor<12x8x16xf32>
    %20 = linalg.batch_matmul ins(%collapsed_5, %collapsed : tensor<12x8x8xf32>, tensor<12x8x16xf32>) outs(%19 : tensor<12x8x16xf32>) -> tensor<12x8x16xf32>
    %expanded_6 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 6, 8, 16] : tensor<12x8x16xf32> into tensor<2x6x8x16xf32>
    %21 = tensor.empty() : tensor<2x8x6x16xf32>
    %transposed_7 = linalg.transpose ins(%arg2 : tensor<2x16x6x8xf32>) outs(%21 : tensor<2x8x6x16xf32>) permutation = [0, 3, 2, 1] 
    %transposed_8 = linalg.transpose ins(%expanded_6 : tensor<2x6x8x16xf32>) outs(%21 : tensor<2x8x6x16xf32>) permutation = [0, 2, 1, 3] 
    %22 = tensor.empty() : tensor<2x8x16x6xf32>
    %transposed_9 = linalg.transpose ins(%arg2 : tensor<2x16x6x8xf32>) outs(%22 : tensor<2x8x16x6xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_10 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x8x6x16xf32> into tensor<16x6x16xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x8x16x6xf32> into tensor<16x16x6xf32>
    %23 = tensor.empty() : tensor<16x6x6xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<16x6x6xf32>) -> tensor<16x6x6xf32>
    %25 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<16x6x16xf32>, tensor<16x16x6xf32>) outs(%24 : tensor<16x6x6xf32>) -> tensor<16x6x6xf32>
    %expanded_12 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 8, 6, 6] : tensor<16x6x6xf32> into tensor<2x8x6x6xf32>
    %26 = tensor.empty() : tensor<2x8x6x6xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x8x6x6xf32>) outs(%26 : tensor<2x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.divf %in, %cst_1 : f32
      linalg.yield %42 : f32
    } -> tensor<2x8x6x6xf32>
    %28 = tensor.empty() : tensor<2x8x6xi64>
    %29 = linalg.fill ins(%c0_i64 : i64) outs(%28 : tensor<2x8x6xi64>) -> tensor<2x8x6xi64>
    %30 = tensor.empty() : tensor<2x8x6xf32>
    %31 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<2x8x6xf32>) -> tensor<2x8x6xf32>
    %32:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x8x6x6xf32>) outs(%31, %29 : tensor<2x8x6xf32>, tensor<2x8x6xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %42 = linalg.index 3 : index
      %43 = arith.index_cast %42 : index to i64
      %44 = arith.maximumf %in, %out : f32
      %45 = arith.cmpf ogt, %in, %out : f32
      %46 = arith.select %45, %43, %out_17 : i64
      linalg.yield %44, %46 : f32, i64
    } -> (tensor<2x8x6xf32>, tensor<2x8x6xi64>)
    %expanded_13 = tensor.expand_shape %32#0 [[0], [1], [2, 3]] output_shape [2, 8, 6, 1] : tensor<2x8x6xf32> into tensor<2x8x6x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %expanded_13 : tensor<2x8x6x6xf32>, tensor<2x8x6x1xf32>) outs(%26 : tensor<2x8x6x6xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %42 = arith.subf %in, %in_17 : f32
      linalg.yield %42 : f32
    } -> tensor<2x8x6x6xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x8x6x6xf32>) outs(%26 : tensor<2x8x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.exp %in : f32
      linalg.yield %42 : f32
    } -> tensor<2x8x6x6xf32>
    %35 = tensor.empty() : tensor<2x8x6x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<2x8x6x1xf32>) -> tensor<2x8x6x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x8x6x6xf32>) outs(%36 : tensor<2x8x6x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %out : f32
      linalg.yield %42 : f32
    } -> tensor<2x8x6x1xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<2x8x6x6xf32>, tensor<2x8x6x1xf32>) outs(%26 : tensor<2x8x6x6xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %42 = arith.divf %in, %in_17 : f32
      linalg.yield %42 : f32
    } -> tensor<2x8x6x6xf32>
    %collapsed_14 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x8x6x6xf32> into tensor<16x6x6xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x8x6x16xf32> into tensor<16x6x16xf32>
    %39 = tensor.empty() : tensor<16x6x16xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<16x6x16xf32>) -> tensor<16x6x16xf32>
    %41 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<16x6x6xf32>, tensor<16x6x16xf32>) outs(%40 : tensor<16x6x16xf32>) -> tensor<16x6x16xf32>
    %expanded_16 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [2, 8, 6, 16] : tensor<16x6x16xf32> into tensor<2x8x6x16xf32>
    return %expanded_16 : tensor<2x8x6x16xf32>
  }
}

