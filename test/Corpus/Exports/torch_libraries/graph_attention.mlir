#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @graph_attention(%arg0: tensor<2x40x4xf32>, %arg1: tensor<2x40x4xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<40x40xi1>) -> tensor<2x4x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<-9.000000e+15> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 2.000000e-01 : f64
    %0 = tensor.empty() : tensor<2x4x40xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x40x4xf32>) outs(%0 : tensor<2x4x40xf32>) permutation = [0, 2, 1] 
    %expanded = tensor.expand_shape %transposed [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %transposed_4 = linalg.transpose ins(%arg1 : tensor<2x40x4xf32>) outs(%0 : tensor<2x4x40xf32>) permutation = [0, 2, 1] 
    %expanded_5 = tensor.expand_shape %transposed_4 [[0], [1], [2, 3]] output_shape [2, 4, 1, 40] : tensor<2x4x40xf32> into tensor<2x4x1x40xf32>
    %1 = tensor.empty() : tensor<2x4x40x40xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_5 : tensor<2x4x40x1xf32>, tensor<2x4x1x40xf32>) outs(%1 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %21 = arith.addf %in, %in_9 : f32
      linalg.yield %21 : f32
    } -> tensor<2x4x40x40xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %2 : tensor<f32>, tensor<2x4x40x40xf32>) outs(%1 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %21 = arith.cmpf ogt, %in, %in_9 : f32
      %22 = arith.select %21, %in, %in_9 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x40x40xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %2 : tensor<f32>, tensor<2x4x40x40xf32>) outs(%1 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %21 = arith.cmpf olt, %in, %in_9 : f32
      %22 = arith.select %21, %in, %in_9 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x40x40xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x40x40xf32>) outs(%1 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.truncf %cst_3 : f64 to f32
      %22 = arith.mulf %in, %21 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x40x40xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %5 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%1 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %21 = arith.addf %in, %in_9 : f32
      linalg.yield %21 : f32
    } -> tensor<2x4x40x40xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %6, %cst_1 : tensor<40x40xi1>, tensor<2x4x40x40xf32>, tensor<f32>) outs(%1 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_9: f32, %in_10: f32, %out: f32):
      %21 = arith.select %in, %in_9, %in_10 : f32
      linalg.yield %21 : f32
    } -> tensor<2x4x40x40xf32>
    %8 = tensor.empty() : tensor<2x4x40xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %10 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %11:2 = linalg.generic {indexing_maps = [#map2, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x4x40x40xf32>) outs(%10, %9 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %21 = linalg.index 3 : index
      %22 = arith.index_cast %21 : index to i64
      %23 = arith.maximumf %in, %out : f32
      %24 = arith.cmpf ogt, %in, %out : f32
      %25 = arith.select %24, %22, %out_9 : i64
      linalg.yield %23, %25 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_6 = tensor.expand_shape %11#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_6 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%1 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %21 = arith.subf %in, %in_9 : f32
      linalg.yield %21 : f32
    } -> tensor<2x4x40x40xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x4x40x40xf32>) outs(%1 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = math.exp %in : f32
      linalg.yield %21 : f32
    } -> tensor<2x4x40x40xf32>
    %14 = tensor.empty() : tensor<2x4x40x1xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x40x40xf32>) outs(%15 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %out : f32
      linalg.yield %21 : f32
    } -> tensor<2x4x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%1 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %21 = arith.divf %in, %in_9 : f32
      linalg.yield %21 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_7 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %18 = tensor.empty() : tensor<8x40x16xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %20 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%19 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_8 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_8 : tensor<2x4x40x16xf32>
  }
}

