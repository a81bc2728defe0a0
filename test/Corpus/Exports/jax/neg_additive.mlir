#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> ()>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module @jit_neg_additive attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x16xf32>, %arg1: tensor<2x56x16xf32>, %arg2: tensor<2x56x16xf32>, %arg3: tensor<16xf32>) -> (tensor<2x40x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %0 = tensor.empty() : tensor<2x40x1x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x16xf32>) outs(%0 : tensor<2x40x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x1x16xf32>
    %2 = tensor.empty() : tensor<2x1x56x16xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x56x16xf32>) outs(%2 : tensor<2x1x56x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x56x16xf32>
    %4 = tensor.empty() : tensor<2x40x56x16xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x1x16xf32>) outs(%4 : tensor<2x40x56x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x56x16xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<2x1x56x16xf32>) outs(%4 : tensor<2x40x56x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x56x16xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %6 : tensor<2x40x56x16xf32>, tensor<2x40x56x16xf32>) outs(%4 : tensor<2x40x56x16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %30 = arith.addf %in, %in_2 : f32
      linalg.yield %30 : f32
    } -> tensor<2x40x56x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x40x56x16xf32>) outs(%4 : tensor<2x40x56x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.tanh %in : f32
      linalg.yield %30 : f32
    } -> tensor<2x40x56x16xf32>
    %9 = tensor.empty() : tensor<2x40x56xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x40x56xf32>) -> tensor<2x40x56xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8, %arg3 : tensor<2x40x56x16xf32>, tensor<16xf32>) outs(%10 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %30 = arith.mulf %in, %in_2 : f32
      %31 = arith.addf %out, %30 : f32
      linalg.yield %31 : f32
    } -> tensor<2x40x56xf32>
    %12 = tensor.empty() : tensor<2x40xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x40xf32>) -> tensor<2x40xf32>
    %14 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<2x40x56xf32>) outs(%13 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.maximumf %out, %in : f32
      linalg.yield %30 : f32
    } -> tensor<2x40xf32>
    %15 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%12 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40xf32>
    %16 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%15, %14 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%12 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %30 = arith.maximumf %in, %in_2 : f32
      linalg.yield %30 : f32
    } -> tensor<2x40xf32>
    %17 = tensor.empty() : tensor<2x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x40xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map11, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x40x1xf32>) outs(%9 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x56xf32>
    %20 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %19 : tensor<2x40x56xf32>, tensor<2x40x56xf32>) outs(%9 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %30 = arith.subf %in, %in_2 : f32
      linalg.yield %30 : f32
    } -> tensor<2x40x56xf32>
    %21 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x40x56xf32>) outs(%9 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.exp %in : f32
      linalg.yield %30 : f32
    } -> tensor<2x40x56xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x40xf32>) -> tensor<2x40xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<2x40x56xf32>) outs(%22 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %out, %in : f32
      linalg.yield %30 : f32
    } -> tensor<2x40xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map11, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x40x1xf32>) outs(%9 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x56xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %25 : tensor<2x40x56xf32>, tensor<2x40x56xf32>) outs(%9 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %30 = arith.divf %in, %in_2 : f32
      linalg.yield %30 : f32
    } -> tensor<2x40x56xf32>
    %27 = tensor.empty() : tensor<2x40x16xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<2x40x16xf32>) -> tensor<2x40x16xf32>
    %29 = linalg.batch_matmul ins(%26, %arg2 : tensor<2x40x56xf32>, tensor<2x56x16xf32>) outs(%28 : tensor<2x40x16xf32>) -> tensor<2x40x16xf32>
    return %29 : tensor<2x40x16xf32>
  }
}

