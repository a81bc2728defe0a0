#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> ()>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main_graph(%arg0: tensor<2x1x4x16xf32>, %arg1: tensor<2x1x4x8xf32>, %arg2: tensor<2x56x24xf32>, %arg3: tensor<2x56x8xf32>, %arg4: tensor<4x16x24xf32>, %arg5: tensor<4x16x24xf32>) -> tensor<2x1x4x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<2.000000e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<4x2x1x16xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x1x4x16xf32>) outs(%0 : tensor<4x2x1x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1], [2, 3]] : tensor<4x2x1x16xf32> into tensor<4x2x16xf32>
    %1 = tensor.empty() : tensor<4x2x24xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x2x24xf32>) -> tensor<4x2x24xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %arg4 : tensor<4x2x16xf32>, tensor<4x16x24xf32>) outs(%2 : tensor<4x2x24xf32>) -> tensor<4x2x24xf32>
    %expanded = tensor.expand_shape %3 [[0], [1], [2, 3]] output_shape [4, 2, 1, 24] : tensor<4x2x24xf32> into tensor<4x2x1x24xf32>
    %4 = tensor.empty() : tensor<2x1x4x24xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<4x2x1x24xf32>) outs(%4 : tensor<2x1x4x24xf32>) permutation = [1, 2, 0, 3] 
    %5 = tensor.empty() : tensor<2x24x56xf32>
    %transposed_3 = linalg.transpose ins(%arg2 : tensor<2x56x24xf32>) outs(%5 : tensor<2x24x56xf32>) permutation = [0, 2, 1] 
    %collapsed_4 = tensor.collapse_shape %transposed_2 [[0], [1, 2], [3]] : tensor<2x1x4x24xf32> into tensor<2x4x24xf32>
    %6 = tensor.empty() : tensor<2x4x56xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<2x4x56xf32>) -> tensor<2x4x56xf32>
    %8 = linalg.batch_matmul ins(%collapsed_4, %transposed_3 : tensor<2x4x24xf32>, tensor<2x24x56xf32>) outs(%7 : tensor<2x4x56xf32>) -> tensor<2x4x56xf32>
    %expanded_5 = tensor.expand_shape %8 [[0], [1, 2], [3]] output_shape [2, 1, 4, 56] : tensor<2x4x56xf32> into tensor<2x1x4x56xf32>
    %9 = tensor.empty() : tensor<2x8x56xf32>
    %transposed_6 = linalg.transpose ins(%arg3 : tensor<2x56x8xf32>) outs(%9 : tensor<2x8x56xf32>) permutation = [0, 2, 1] 
    %collapsed_7 = tensor.collapse_shape %arg1 [[0], [1, 2], [3]] : tensor<2x1x4x8xf32> into tensor<2x4x8xf32>
    %10 = linalg.batch_matmul ins(%collapsed_7, %transposed_6 : tensor<2x4x8xf32>, tensor<2x8x56xf32>) outs(%7 : tensor<2x4x56xf32>) -> tensor<2x4x56xf32>
    %expanded_8 = tensor.expand_shape %10 [[0], [1, 2], [3]] output_shape [2, 1, 4, 56] : tensor<2x4x56xf32> into tensor<2x1x4x56xf32>
    %11 = tensor.empty() : tensor<2x1x4x56xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5, %expanded_8 : tensor<2x1x4x56xf32>, tensor<2x1x4x56xf32>) outs(%11 : tensor<2x1x4x56xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %34 = arith.addf %in, %in_17 : f32
      linalg.yield %34 : f32
    } -> tensor<2x1x4x56xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_1 : tensor<2x1x4x56xf32>, tensor<f32>) outs(%11 : tensor<2x1x4x56xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %34 = arith.mulf %in, %in_17 : f32
      linalg.yield %34 : f32
    } -> tensor<2x1x4x56xf32>
    %14 = tensor.empty() : tensor<2x1x4xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%14 : tensor<2x1x4xi64>) -> tensor<2x1x4xi64>
    %16 = tensor.empty() : tensor<2x1x4xf32>
    %17 = linalg.fill ins(%cst_0 : f32) outs(%16 : tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
    %18:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x1x4x56xf32>) outs(%17, %15 : tensor<2x1x4xf32>, tensor<2x1x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %34 = linalg.index 3 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = arith.maximumf %in, %out : f32
      %37 = arith.cmpf ogt, %in, %out : f32
      %38 = arith.select %37, %35, %out_17 : i64
      linalg.yield %36, %38 : f32, i64
    } -> (tensor<2x1x4xf32>, tensor<2x1x4xi64>)
    %expanded_9 = tensor.expand_shape %18#0 [[0], [1], [2, 3]] output_shape [2, 1, 4, 1] : tensor<2x1x4xf32> into tensor<2x1x4x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded_9 : tensor<2x1x4x56xf32>, tensor<2x1x4x1xf32>) outs(%11 : tensor<2x1x4x56xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %34 = arith.subf %in, %in_17 : f32
      linalg.yield %34 : f32
    } -> tensor<2x1x4x56xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x1x4x56xf32>) outs(%11 : tensor<2x1x4x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x1x4x56xf32>
    %21 = tensor.empty() : tensor<2x1x4x1xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<2x1x4x1xf32>) -> tensor<2x1x4x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<2x1x4x56xf32>) outs(%22 : tensor<2x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %out : f32
      linalg.yield %34 : f32
    } -> tensor<2x1x4x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<2x1x4x56xf32>, tensor<2x1x4x1xf32>) outs(%11 : tensor<2x1x4x56xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %34 = arith.divf %in, %in_17 : f32
      linalg.yield %34 : f32
    } -> tensor<2x1x4x56xf32>
    %collapsed_10 = tensor.collapse_shape %24 [[0], [1, 2], [3]] : tensor<2x1x4x56xf32> into tensor<2x4x56xf32>
    %25 = tensor.empty() : tensor<2x4x24xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %27 = linalg.batch_matmul ins(%collapsed_10, %arg2 : tensor<2x4x56xf32>, tensor<2x56x24xf32>) outs(%26 : tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %expanded_11 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [2, 1, 4, 24] : tensor<2x4x24xf32> into tensor<2x1x4x24xf32>
    %28 = tensor.empty() : tensor<4x2x1x24xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<2x1x4x24xf32>) outs(%28 : tensor<4x2x1x24xf32>) permutation = [2, 0, 1, 3] 
    %29 = tensor.empty() : tensor<4x24x16xf32>
    %transposed_13 = linalg.transpose ins(%arg5 : tensor<4x16x24xf32>) outs(%29 : tensor<4x24x16xf32>) permutation = [0, 2, 1] 
    %collapsed_14 = tensor.collapse_shape %transposed_12 [[0], [1], [2, 3]] : tensor<4x2x1x24xf32> into tensor<4x2x24xf32>
    %30 = tensor.empty() : tensor<4x2x16xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<4x2x16xf32>) -> tensor<4x2x16xf32>
    %32 = linalg.batch_matmul ins(%collapsed_14, %transposed_13 : tensor<4x2x24xf32>, tensor<4x24x16xf32>) outs(%31 : tensor<4x2x16xf32>) -> tensor<4x2x16xf32>
    %expanded_15 = tensor.expand_shape %32 [[0], [1], [2, 3]] output_shape [4, 2, 1, 16] : tensor<4x2x16xf32> into tensor<4x2x1x16xf32>
    %33 = tensor.empty() : tensor<2x1x4x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<4x2x1x16xf32>) outs(%33 : tensor<2x1x4x16xf32>) permutation = [1, 2, 0, 3] 
    return %transposed_16 : tensor<2x1x4x16xf32>
  }
}

