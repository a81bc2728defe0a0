#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main_graph(%arg0: tensor<8x40x16xf32>, %arg1: tensor<8x40x16xf32>, %arg2: tensor<8x40x16xf32>, %arg3: tensor<8x1x40xf32>) -> tensor<8x40x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<8x16x40xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<8x40x16xf32>) outs(%0 : tensor<8x16x40xf32>) permutation = [0, 2, 1] 
    %1 = tensor.empty() : tensor<8x40x40xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %3 = linalg.batch_matmul ins(%arg0, %transposed : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%2 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_1 : tensor<8x40x40xf32>, tensor<f32>) outs(%1 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %22 = arith.mulf %in, %in_3 : f32
      linalg.yield %22 : f32
    } -> tensor<8x40x40xf32>
    %5 = tensor.empty() : tensor<8x1x40xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %cst_2 : tensor<8x1x40xf32>, tensor<f32>) outs(%5 : tensor<8x1x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %22 = arith.mulf %in, %in_3 : f32
      linalg.yield %22 : f32
    } -> tensor<8x1x40xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %6 : tensor<8x40x40xf32>, tensor<8x1x40xf32>) outs(%1 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %22 = arith.addf %in, %in_3 : f32
      linalg.yield %22 : f32
    } -> tensor<8x40x40xf32>
    %8 = tensor.empty() : tensor<8x40xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<8x40xi64>) -> tensor<8x40xi64>
    %10 = tensor.empty() : tensor<8x40xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<8x40xf32>) -> tensor<8x40xf32>
    %12:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<8x40x40xf32>) outs(%11, %9 : tensor<8x40xf32>, tensor<8x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_3: i64):
      %22 = linalg.index 2 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = arith.maximumf %in, %out : f32
      %25 = arith.cmpf ogt, %in, %out : f32
      %26 = arith.select %25, %23, %out_3 : i64
      linalg.yield %24, %26 : f32, i64
    } -> (tensor<8x40xf32>, tensor<8x40xi64>)
    %expanded = tensor.expand_shape %12#0 [[0], [1, 2]] output_shape [8, 40, 1] : tensor<8x40xf32> into tensor<8x40x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %expanded : tensor<8x40x40xf32>, tensor<8x40x1xf32>) outs(%1 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %22 = arith.subf %in, %in_3 : f32
      linalg.yield %22 : f32
    } -> tensor<8x40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<8x40x40xf32>) outs(%1 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<8x40x40xf32>
    %15 = tensor.empty() : tensor<8x40x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<8x40x1xf32>) -> tensor<8x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<8x40x40xf32>) outs(%16 : tensor<8x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<8x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<8x40x40xf32>, tensor<8x40x1xf32>) outs(%1 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %22 = arith.divf %in, %in_3 : f32
      linalg.yield %22 : f32
    } -> tensor<8x40x40xf32>
    %19 = tensor.empty() : tensor<8x40x16xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %21 = linalg.batch_matmul ins(%18, %arg2 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%20 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    return %21 : tensor<8x40x16xf32>
  }
}

