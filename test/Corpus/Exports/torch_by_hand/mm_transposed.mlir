#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
module {
  func.func @mm_transposed(%arg0: tensor<40x16xf32>, %arg1: tensor<56x16xf32>, %arg2: tensor<56x16xf32>) -> tensor<40x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<16x56xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<56x16xf32>) outs(%0 : tensor<16x56xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<16x40xf32>
    %transposed_2 = linalg.transpose ins(%arg0 : tensor<40x16xf32>) outs(%1 : tensor<16x40xf32>) permutation = [1, 0] 
    %2 = tensor.empty() : tensor<56x40xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<56x40xf32>) -> tensor<56x40xf32>
    %4 = linalg.matmul ins(%arg1, %transposed_2 : tensor<56x16xf32>, tensor<16x40xf32>) outs(%3 : tensor<56x40xf32>) -> tensor<56x40xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<56x40xf32>) outs(%2 : tensor<56x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.divf %in, %cst_1 : f32
      linalg.yield %20 : f32
    } -> tensor<56x40xf32>
    %6 = tensor.empty() : tensor<40xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<40xi64>) -> tensor<40xi64>
    %8 = tensor.empty() : tensor<40xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<40xf32>) -> tensor<40xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["reduction", "parallel"]} ins(%5 : tensor<56x40xf32>) outs(%9, %7 : tensor<40xf32>, tensor<40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_4: i64):
      %20 = linalg.index 0 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = arith.maximumf %in, %out : f32
      %23 = arith.cmpf ogt, %in, %out : f32
      %24 = arith.select %23, %21, %out_4 : i64
      linalg.yield %22, %24 : f32, i64
    } -> (tensor<40xf32>, tensor<40xi64>)
    %expanded = tensor.expand_shape %10#0 [[0, 1]] output_shape [1, 40] : tensor<40xf32> into tensor<1x40xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%5, %expanded : tensor<56x40xf32>, tensor<1x40xf32>) outs(%2 : tensor<56x40xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %20 = arith.subf %in, %in_4 : f32
      linalg.yield %20 : f32
    } -> tensor<56x40xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<56x40xf32>) outs(%2 : tensor<56x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = math.exp %in : f32
      linalg.yield %20 : f32
    } -> tensor<56x40xf32>
    %13 = tensor.empty() : tensor<1x40xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x40xf32>) -> tensor<1x40xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["reduction", "parallel"]} ins(%12 : tensor<56x40xf32>) outs(%14 : tensor<1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %20 = arith.addf %in, %out : f32
      linalg.yield %20 : f32
    } -> tensor<1x40xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%12, %15 : tensor<56x40xf32>, tensor<1x40xf32>) outs(%2 : tensor<56x40xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %20 = arith.divf %in, %in_4 : f32
      linalg.yield %20 : f32
    } -> tensor<56x40xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%1 : tensor<16x40xf32>) -> tensor<16x40xf32>
    %18 = linalg.matmul ins(%transposed, %16 : tensor<16x56xf32>, tensor<56x40xf32>) outs(%17 : tensor<16x40xf32>) -> tensor<16x40xf32>
    %19 = tensor.empty() : tensor<40x16xf32>
    %transposed_3 = linalg.transpose ins(%18 : tensor<16x40xf32>) outs(%19 : tensor<40x16xf32>) permutation = [1, 0] 
    return %transposed_3 : tensor<40x16xf32>
  }
}

