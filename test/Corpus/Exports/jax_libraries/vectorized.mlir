#map = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map8 = affine_map<(d0, d1) -> ()>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module @jit_vectorized attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x16xf32>, %arg1: tensor<2x56x16xf32>, %arg2: tensor<2x56x24xf32>) -> (tensor<2x40x24xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x1x56x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x56x16xf32>) outs(%0 : tensor<2x1x56x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x56x16xf32>
    %2 = tensor.empty() : tensor<2x1x56x24xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x56x24xf32>) outs(%2 : tensor<2x1x56x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x56x24xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2], [3]] : tensor<2x1x56x16xf32> into tensor<2x56x16xf32>
    %collapsed_3 = tensor.collapse_shape %3 [[0], [1, 2], [3]] : tensor<2x1x56x24xf32> into tensor<2x56x24xf32>
    %4 = tensor.empty() : tensor<2x56x40xf32>
    %5 = linalg.fill ins(%cst_0 : f32) outs(%4 : tensor<2x56x40xf32>) -> tensor<2x56x40xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed, %arg0 : tensor<2x56x16xf32>, tensor<2x40x16xf32>) outs(%5 : tensor<2x56x40xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %29 = arith.mulf %in, %in_4 : f32
      %30 = arith.addf %out, %29 : f32
      linalg.yield %30 : f32
    } -> tensor<2x56x40xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%4 : tensor<2x56x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x56x40xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x56x40xf32>, tensor<2x56x40xf32>) outs(%4 : tensor<2x56x40xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %29 = arith.divf %in, %in_4 : f32
      linalg.yield %29 : f32
    } -> tensor<2x56x40xf32>
    %9 = tensor.empty() : tensor<2x40xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<2x40xf32>) -> tensor<2x40xf32>
    %11 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x56x40xf32>) outs(%10 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.maximumf %out, %in : f32
      linalg.yield %29 : f32
    } -> tensor<2x40xf32>
    %12 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%9 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40xf32>
    %13 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%12, %11 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%9 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %29 = arith.maximumf %in, %in_4 : f32
      linalg.yield %29 : f32
    } -> tensor<2x40xf32>
    %14 = tensor.empty() : tensor<2x40x1xf32>
    %15 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x1xf32>
    %16 = tensor.empty() : tensor<2x40x56xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x56x40xf32>) outs(%16 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x56xf32>
    %18 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x56xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %18 : tensor<2x40x56xf32>, tensor<2x40x56xf32>) outs(%16 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %29 = arith.subf %in, %in_4 : f32
      linalg.yield %29 : f32
    } -> tensor<2x40x56xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40x56xf32>) outs(%16 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<2x40x56xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x40xf32>) -> tensor<2x40xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<2x40x56xf32>) outs(%21 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %out, %in : f32
      linalg.yield %29 : f32
    } -> tensor<2x40xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map10, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x56xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %24 : tensor<2x40x56xf32>, tensor<2x40x56xf32>) outs(%16 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %29 = arith.divf %in, %in_4 : f32
      linalg.yield %29 : f32
    } -> tensor<2x40x56xf32>
    %26 = tensor.empty() : tensor<2x40x24xf32>
    %27 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<2x40x24xf32>) -> tensor<2x40x24xf32>
    %28 = linalg.batch_matmul ins(%25, %collapsed_3 : tensor<2x40x56xf32>, tensor<2x56x24xf32>) outs(%27 : tensor<2x40x24xf32>) -> tensor<2x40x24xf32>
    return %28 : tensor<2x40x24xf32>
  }
}

