#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
module {
  func.func @memory_network(%arg0: tensor<2x24xf32>, %arg1: tensor<2x56x24xf32>, %arg2: tensor<2x56x24xf32>) -> tensor<2x24xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2]] output_shape [2, 24, 1] : tensor<2x24xf32> into tensor<2x24x1xf32>
    %0 = tensor.empty() : tensor<2x56x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x56x1xf32>) -> tensor<2x56x1xf32>
    %2 = linalg.batch_matmul ins(%arg1, %expanded : tensor<2x56x24xf32>, tensor<2x24x1xf32>) outs(%1 : tensor<2x56x1xf32>) -> tensor<2x56x1xf32>
    %collapsed = tensor.collapse_shape %2 [[0], [1, 2]] : tensor<2x56x1xf32> into tensor<2x56xf32>
    %3 = tensor.empty() : tensor<2xi64>
    %4 = linalg.fill ins(%c0_i64 : i64) outs(%3 : tensor<2xi64>) -> tensor<2xi64>
    %5 = tensor.empty() : tensor<2xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<2xf32>) -> tensor<2xf32>
    %7:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "reduction"]} ins(%collapsed : tensor<2x56xf32>) outs(%6, %4 : tensor<2xf32>, tensor<2xi64>) {
    ^bb0(%in: f32, %out: f32, %out_4: i64):
      %20 = linalg.index 1 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = arith.maximumf %in, %out : f32
      %23 = arith.cmpf ogt, %in, %out : f32
      %24 = arith.select %23, %21, %out_4 : i64
      linalg.yield %22, %24 : f32, i64
    } -> (tensor<2xf32>, tensor<2xi64>)
    %expanded_1 = tensor.expand_shape %7#0 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %8 = tensor.empty() : tensor<2x56xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed, %expanded_1 : tensor<2x56xf32>, tensor<2x1xf32>) outs(%8 : tensor<2x56xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %20 = arith.subf %in, %in_4 : f32
      linalg.yield %20 : f32
    } -> tensor<2x56xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x56xf32>) outs(%8 : tensor<2x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<2x56xf32>
    %11 = tensor.empty() : tensor<2x1xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<2x56xf32>) outs(%12 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<2x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%10, %13 : tensor<2x56xf32>, tensor<2x1xf32>) outs(%8 : tensor<2x56xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %20 = arith.divf %in, %in_4 : f32
      linalg.yield %20 : f32
    } -> tensor<2x56xf32>
    %expanded_2 = tensor.expand_shape %14 [[0], [1, 2]] output_shape [2, 1, 56] : tensor<2x56xf32> into tensor<2x1x56xf32>
    %15 = tensor.empty() : tensor<2x1x24xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x1x24xf32>) -> tensor<2x1x24xf32>
    %17 = linalg.batch_matmul ins(%expanded_2, %arg2 : tensor<2x1x56xf32>, tensor<2x56x24xf32>) outs(%16 : tensor<2x1x24xf32>) -> tensor<2x1x24xf32>
    %collapsed_3 = tensor.collapse_shape %17 [[0, 1], [2]] : tensor<2x1x24xf32> into tensor<2x24xf32>
    %18 = tensor.empty() : tensor<2x24xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_3, %arg0 : tensor<2x24xf32>, tensor<2x24xf32>) outs(%18 : tensor<2x24xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %20 = arith.addf %in, %in_4 : f32
      linalg.yield %20 : f32
    } -> tensor<2x24xf32>
    return %19 : tensor<2x24xf32>
  }
}

