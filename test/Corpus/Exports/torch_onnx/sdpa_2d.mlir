#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (0)>
#map2 = affine_map<(d0, d1) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
module {
  func.func @main_graph(%arg0: tensor<40x16xf32>, %arg1: tensor<56x16xf32>, %arg2: tensor<56x16xf32>) -> tensor<40x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<5.000000e-01> : tensor<1xf32>
    %0 = tensor.empty() : tensor<16x56xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<56x16xf32>) outs(%0 : tensor<16x56xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<40x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<40x16xf32>, tensor<1xf32>) outs(%1 : tensor<40x16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %20 = arith.mulf %in, %in_2 : f32
      linalg.yield %20 : f32
    } -> tensor<40x16xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed, %cst_1 : tensor<16x56xf32>, tensor<1xf32>) outs(%0 : tensor<16x56xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %20 = arith.mulf %in, %in_2 : f32
      linalg.yield %20 : f32
    } -> tensor<16x56xf32>
    %4 = tensor.empty() : tensor<40x56xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<40x56xf32>) -> tensor<40x56xf32>
    %6 = linalg.matmul ins(%2, %3 : tensor<40x16xf32>, tensor<16x56xf32>) outs(%5 : tensor<40x56xf32>) -> tensor<40x56xf32>
    %7 = tensor.empty() : tensor<40xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<40xi64>) -> tensor<40xi64>
    %9 = tensor.empty() : tensor<40xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<40xf32>) -> tensor<40xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "reduction"]} ins(%6 : tensor<40x56xf32>) outs(%10, %8 : tensor<40xf32>, tensor<40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_2: i64):
      %20 = linalg.index 1 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = arith.maximumf %in, %out : f32
      %23 = arith.cmpf ogt, %in, %out : f32
      %24 = arith.select %23, %21, %out_2 : i64
      linalg.yield %22, %24 : f32, i64
    } -> (tensor<40xf32>, tensor<40xi64>)
    %expanded = tensor.expand_shape %11#0 [[0, 1]] output_shape [40, 1] : tensor<40xf32> into tensor<40x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel"]} ins(%6, %expanded : tensor<40x56xf32>, tensor<40x1xf32>) outs(%4 : tensor<40x56xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %20 = arith.subf %in, %in_2 : f32
      linalg.yield %20 : f32
    } -> tensor<40x56xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<40x56xf32>) outs(%4 : tensor<40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<40x56xf32>
    %14 = tensor.empty() : tensor<40x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<40x1xf32>) -> tensor<40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "reduction"]} ins(%13 : tensor<40x56xf32>) outs(%15 : tensor<40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel"]} ins(%13, %16 : tensor<40x56xf32>, tensor<40x1xf32>) outs(%4 : tensor<40x56xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %20 = arith.divf %in, %in_2 : f32
      linalg.yield %20 : f32
    } -> tensor<40x56xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%1 : tensor<40x16xf32>) -> tensor<40x16xf32>
    %19 = linalg.matmul ins(%17, %arg2 : tensor<40x56xf32>, tensor<56x16xf32>) outs(%18 : tensor<40x16xf32>) -> tensor<40x16xf32>
    return %19 : tensor<40x16xf32>
  }
}

