#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @query_and_key_lengths(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<2xi64>, %arg4: tensor<2xi64>) -> tensor<2x4x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-1.000000e+09> : tensor<f32>
    %cst_2 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<40xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %29 = linalg.index 0 : index
      %30 = arith.index_cast %29 : index to i64
      linalg.yield %30 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %expanded_3 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_4 = tensor.expand_shape %arg3 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %2 = tensor.empty() : tensor<2x1x1x40xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3, %expanded_4 : tensor<1x40xi64>, tensor<2x1x1x1xi64>) outs(%2 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_12: i64, %out: i1):
      %29 = arith.cmpi slt, %in, %in_12 : i64
      linalg.yield %29 : i1
    } -> tensor<2x1x1x40xi1>
    %expanded_5 = tensor.expand_shape %arg4 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %4 = tensor.empty() : tensor<2x1x40x1xi1>
    %5 = linalg.generic {indexing_maps = [#map1, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_5 : tensor<40x1xi64>, tensor<2x1x1x1xi64>) outs(%4 : tensor<2x1x40x1xi1>) {
    ^bb0(%in: i64, %in_12: i64, %out: i1):
      %29 = arith.cmpi slt, %in, %in_12 : i64
      linalg.yield %29 : i1
    } -> tensor<2x1x40x1xi1>
    %6 = tensor.empty() : tensor<2x1x40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %5 : tensor<2x1x1x40xi1>, tensor<2x1x40x1xi1>) outs(%6 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_12: i1, %out: i1):
      %29 = arith.andi %in, %in_12 : i1
      linalg.yield %29 : i1
    } -> tensor<2x1x40x40xi1>
    %8 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x40x16xf32>) outs(%8 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_6 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %9 = tensor.empty() : tensor<8x40x40xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %11 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%10 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_7 = tensor.expand_shape %11 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %12 = tensor.empty() : tensor<2x4x40x40xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.divf %in, %cst_2 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %13, %cst_1 : tensor<2x1x40x40xi1>, tensor<2x4x40x40xf32>, tensor<f32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_12: f32, %in_13: f32, %out: f32):
      %29 = arith.select %in, %in_12, %in_13 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x40x40xf32>
    %15 = tensor.empty() : tensor<2x4x40xi64>
    %16 = linalg.fill ins(%c0_i64 : i64) outs(%15 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %17 = tensor.empty() : tensor<2x4x40xf32>
    %18 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %19:2 = linalg.generic {indexing_maps = [#map3, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x4x40x40xf32>) outs(%18, %16 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %29 = linalg.index 3 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_12 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_8 = tensor.expand_shape %19#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %expanded_8 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %29 = arith.subf %in, %in_12 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x40x40xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x40x40xf32>
    %22 = tensor.empty() : tensor<2x4x40x1xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x4x40x40xf32>) outs(%23 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %24 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %29 = arith.divf %in, %in_12 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_9 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_10 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %26 = tensor.empty() : tensor<8x40x16xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %28 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%27 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_11 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_11 : tensor<2x4x40x16xf32>
  }
}

