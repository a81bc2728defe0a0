#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0) -> ()>
#map5 = affine_map<(d0) -> (0)>
module {
  func.func @mv(%arg0: tensor<16xf32>, %arg1: tensor<56x16xf32>, %arg2: tensor<56x16xf32>) -> tensor<16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<16x56xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<56x16xf32>) outs(%0 : tensor<16x56xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<56x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1, %arg0 : tensor<56x16xf32>, tensor<16xf32>) outs(%1 : tensor<56x16xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %21 = arith.mulf %in, %in_1 : f32
      linalg.yield %21 : f32
    } -> tensor<56x16xf32>
    %3 = tensor.empty() : tensor<56xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<56xf32>) -> tensor<56xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction"]} ins(%2 : tensor<56x16xf32>) outs(%4 : tensor<56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %out : f32
      linalg.yield %21 : f32
    } -> tensor<56xf32>
    %6 = tensor.empty() : tensor<i64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<i64>) -> tensor<i64>
    %8 = tensor.empty() : tensor<f32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<f32>) -> tensor<f32>
    %10:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["reduction"]} ins(%5 : tensor<56xf32>) outs(%9, %7 : tensor<f32>, tensor<i64>) {
    ^bb0(%in: f32, %out: f32, %out_1: i64):
      %21 = linalg.index 0 : index
      %22 = arith.index_cast %21 : index to i64
      %23 = arith.maximumf %in, %out : f32
      %24 = arith.cmpf ogt, %in, %out : f32
      %25 = arith.select %24, %22, %out_1 : i64
      linalg.yield %23, %25 : f32, i64
    } -> (tensor<f32>, tensor<i64>)
    %expanded = tensor.expand_shape %10#0 [] output_shape [1] : tensor<f32> into tensor<1xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel"]} ins(%5, %expanded : tensor<56xf32>, tensor<1xf32>) outs(%3 : tensor<56xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %21 = arith.subf %in, %in_1 : f32
      linalg.yield %21 : f32
    } -> tensor<56xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%11 : tensor<56xf32>) outs(%3 : tensor<56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = math.exp %in : f32
      linalg.yield %21 : f32
    } -> tensor<56xf32>
    %13 = tensor.empty() : tensor<1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1xf32>) -> tensor<1xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["reduction"]} ins(%12 : tensor<56xf32>) outs(%14 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %out : f32
      linalg.yield %21 : f32
    } -> tensor<1xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel"]} ins(%12, %15 : tensor<56xf32>, tensor<1xf32>) outs(%3 : tensor<56xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %21 = arith.divf %in, %in_1 : f32
      linalg.yield %21 : f32
    } -> tensor<56xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%transposed, %16 : tensor<16x56xf32>, tensor<56xf32>) outs(%0 : tensor<16x56xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %21 = arith.mulf %in, %in_1 : f32
      linalg.yield %21 : f32
    } -> tensor<16x56xf32>
    %18 = tensor.empty() : tensor<16xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<16xf32>) -> tensor<16xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction"]} ins(%17 : tensor<16x56xf32>) outs(%19 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %out : f32
      linalg.yield %21 : f32
    } -> tensor<16xf32>
    return %20 : tensor<16xf32>
  }
}

