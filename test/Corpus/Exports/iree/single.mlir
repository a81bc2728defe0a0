#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> ()>
module @jit_single {
  func.func public @main(%arg0: tensor<16xf32>, %arg1: tensor<56x16xf32>, %arg2: tensor<56x16xf32>) -> tensor<16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 4.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<56xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<56xf32>) -> tensor<56xf32>
    %2 = linalg.matvec ins(%arg1, %arg0 : tensor<56x16xf32>, tensor<16xf32>) outs(%1 : tensor<56xf32>) -> tensor<56xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<56xf32>) outs(%0 : tensor<56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.divf %in, %cst_0 : f32
      linalg.yield %17 : f32
    } -> tensor<56xf32>
    %4 = tensor.empty() : tensor<f32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<f32>) -> tensor<f32>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction"]} ins(%3 : tensor<56xf32>) outs(%5 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.maximumf %out, %in : f32
      linalg.yield %17 : f32
    } -> tensor<f32>
    %7 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%6 : tensor<f32>) outs(%0 : tensor<56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<56xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%3, %7 : tensor<56xf32>, tensor<56xf32>) outs(%0 : tensor<56xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.subf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<56xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%8 : tensor<56xf32>) outs(%0 : tensor<56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32
      linalg.yield %17 : f32
    } -> tensor<56xf32>
    %10 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<f32>) -> tensor<f32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction"]} ins(%9 : tensor<56xf32>) outs(%10 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %out, %in : f32
      linalg.yield %17 : f32
    } -> tensor<f32>
    %12 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%11 : tensor<f32>) outs(%0 : tensor<56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<56xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%9, %12 : tensor<56xf32>, tensor<56xf32>) outs(%0 : tensor<56xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %17 = arith.divf %in, %in_2 : f32
      linalg.yield %17 : f32
    } -> tensor<56xf32>
    %14 = tensor.empty() : tensor<16xf32>
    %15 = linalg.fill ins(%cst_1 : f32) outs(%14 : tensor<16xf32>) -> tensor<16xf32>
    %16 = linalg.vecmat ins(%13, %arg2 : tensor<56xf32>, tensor<56x16xf32>) outs(%15 : tensor<16xf32>) -> tensor<16xf32>
    return %16 : tensor<16xf32>
  }
}

