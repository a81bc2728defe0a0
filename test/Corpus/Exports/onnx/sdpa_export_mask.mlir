#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> ()>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main_graph(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x56x16xf32>, %arg2: tensor<2x4x56x16xf32>, %arg3: tensor<2x1x40x56xi1>) -> tensor<2x4x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x1x40x56xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %cst_1, %cst_2 : tensor<2x1x40x56xi1>, tensor<f32>, tensor<f32>) outs(%0 : tensor<2x1x40x56xf32>) {
    ^bb0(%in: i1, %in_9: f32, %in_10: f32, %out: f32):
      %26 = arith.select %in, %in_9, %in_10 : f32
      linalg.yield %26 : f32
    } -> tensor<2x1x40x56xf32>
    %2 = tensor.empty() : tensor<2x4x16x56xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x56x16xf32>) outs(%2 : tensor<2x4x16x56xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %3 = tensor.empty() : tensor<8x40x56xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x40x16xf32>, tensor<8x16x56xf32>) outs(%4 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 4, 40, 56] : tensor<8x40x56xf32> into tensor<2x4x40x56xf32>
    %6 = tensor.empty() : tensor<2x4x40x56xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_3 : tensor<2x4x40x56xf32>, tensor<f32>) outs(%6 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %26 = arith.divf %in, %in_9 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4x40x56xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %1 : tensor<2x4x40x56xf32>, tensor<2x1x40x56xf32>) outs(%6 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %26 = arith.addf %in, %in_9 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4x40x56xf32>
    %9 = tensor.empty() : tensor<2x4x40xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %11 = tensor.empty() : tensor<2x4x40xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %13:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x4x40x56xf32>) outs(%12, %10 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %26 = linalg.index 3 : index
      %27 = arith.index_cast %26 : index to i64
      %28 = arith.maximumf %in, %out : f32
      %29 = arith.cmpf ogt, %in, %out : f32
      %30 = arith.select %29, %27, %out_9 : i64
      linalg.yield %28, %30 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_5 = tensor.expand_shape %13#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_5 : tensor<2x4x40x56xf32>, tensor<2x4x40x1xf32>) outs(%6 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %26 = arith.subf %in, %in_9 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4x40x56xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x4x40x56xf32>) outs(%6 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = math.exp %in : f32
      linalg.yield %26 : f32
    } -> tensor<2x4x40x56xf32>
    %16 = tensor.empty() : tensor<2x4x40x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x4x40x56xf32>) outs(%17 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %in, %out : f32
      linalg.yield %26 : f32
    } -> tensor<2x4x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<2x4x40x56xf32>, tensor<2x4x40x1xf32>) outs(%6 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %26 = arith.divf %in, %in_9 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4x40x56xf32>
    %20 = tensor.empty() : tensor<2x4x40x56xi1>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %19 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%20 : tensor<2x4x40x56xi1>) {
    ^bb0(%in: f32, %in_9: f32, %out: i1):
      %26 = arith.cmpf une, %in, %in_9 : f32
      linalg.yield %26 : i1
    } -> tensor<2x4x40x56xi1>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_1, %19 : tensor<2x4x40x56xi1>, tensor<f32>, tensor<2x4x40x56xf32>) outs(%6 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: i1, %in_9: f32, %in_10: f32, %out: f32):
      %26 = arith.select %in, %in_9, %in_10 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4x40x56xf32>
    %collapsed_6 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x4x40x56xf32> into tensor<8x40x56xf32>
    %collapsed_7 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x56x16xf32> into tensor<8x56x16xf32>
    %23 = tensor.empty() : tensor<8x40x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %25 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x40x56xf32>, tensor<8x56x16xf32>) outs(%24 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_8 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_8 : tensor<2x4x40x16xf32>
  }
}

