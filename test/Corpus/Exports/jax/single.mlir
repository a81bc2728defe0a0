#map = affine_map<(d0) -> ()>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0) -> (0)>
module @jit_single attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<16xf32>, %arg1: tensor<56x16xf32>, %arg2: tensor<56x16xf32>) -> (tensor<16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<56xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<56xf32>) -> tensor<56xf32>
    %2 = linalg.matvec ins(%arg1, %arg0 : tensor<56x16xf32>, tensor<16xf32>) outs(%1 : tensor<56xf32>) -> tensor<56xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel"]} ins(%cst_1 : tensor<f32>) outs(%0 : tensor<56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<56xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%2, %3 : tensor<56xf32>, tensor<56xf32>) outs(%0 : tensor<56xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %21 = arith.divf %in, %in_2 : f32
      linalg.yield %21 : f32
    } -> tensor<56xf32>
    %5 = tensor.empty() : tensor<f32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<f32>) -> tensor<f32>
    %7 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["reduction"]} ins(%4 : tensor<56xf32>) outs(%6 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.maximumf %out, %in : f32
      linalg.yield %21 : f32
    } -> tensor<f32>
    %8 = tensor.empty() : tensor<1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel"]} ins(%7 : tensor<f32>) outs(%8 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel"]} ins(%9 : tensor<1xf32>) outs(%0 : tensor<56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<56xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%4, %10 : tensor<56xf32>, tensor<56xf32>) outs(%0 : tensor<56xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %21 = arith.subf %in, %in_2 : f32
      linalg.yield %21 : f32
    } -> tensor<56xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%11 : tensor<56xf32>) outs(%0 : tensor<56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = math.exp %in : f32
      linalg.yield %21 : f32
    } -> tensor<56xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<f32>) -> tensor<f32>
    %14 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["reduction"]} ins(%12 : tensor<56xf32>) outs(%13 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %out, %in : f32
      linalg.yield %21 : f32
    } -> tensor<f32>
    %15 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel"]} ins(%14 : tensor<f32>) outs(%8 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel"]} ins(%15 : tensor<1xf32>) outs(%0 : tensor<56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<56xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%12, %16 : tensor<56xf32>, tensor<56xf32>) outs(%0 : tensor<56xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %21 = arith.divf %in, %in_2 : f32
      linalg.yield %21 : f32
    } -> tensor<56xf32>
    %18 = tensor.empty() : tensor<16xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<16xf32>) -> tensor<16xf32>
    %20 = linalg.vecmat ins(%17, %arg2 : tensor<56xf32>, tensor<56x16xf32>) outs(%19 : tensor<16xf32>) -> tensor<16xf32>
    return %20 : tensor<16xf32>
  }
}

