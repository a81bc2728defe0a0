#map = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3, d0)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map12 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
module @jit_dpa_unbatched attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<40x4x16xf32>, %arg1: tensor<56x4x16xf32>, %arg2: tensor<56x4x16xf32>) -> (tensor<40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<2.500000e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<1x40x4x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<40x4x16xf32>) outs(%0 : tensor<1x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x40x4x16xf32>
    %2 = tensor.empty() : tensor<1x56x4x16xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<56x4x16xf32>) outs(%2 : tensor<1x56x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x56x4x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<56x4x16xf32>) outs(%2 : tensor<1x56x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x56x4x16xf32>
    %expanded = tensor.expand_shape %1 [[0], [1], [2], [3, 4]] output_shape [1, 40, 4, 1, 16] : tensor<1x40x4x16xf32> into tensor<1x40x4x1x16xf32>
    %5 = tensor.empty() : tensor<1x4x40x1x56xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<1x4x40x1x56xf32>) -> tensor<1x4x40x1x56xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %3 : tensor<1x40x4x1x16xf32>, tensor<1x56x4x16xf32>) outs(%6 : tensor<1x4x40x1x56xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %36 = arith.mulf %in, %in_3 : f32
      %37 = arith.addf %out, %36 : f32
      linalg.yield %37 : f32
    } -> tensor<1x4x40x1x56xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%5 : tensor<1x4x40x1x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x40x1x56xf32>
    %9 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%7, %8 : tensor<1x4x40x1x56xf32>, tensor<1x4x40x1x56xf32>) outs(%5 : tensor<1x4x40x1x56xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %36 = arith.mulf %in, %in_3 : f32
      linalg.yield %36 : f32
    } -> tensor<1x4x40x1x56xf32>
    %10 = tensor.empty() : tensor<1x4x40x1xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<1x4x40x1xf32>) -> tensor<1x4x40x1xf32>
    %12 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<1x4x40x1x56xf32>) outs(%11 : tensor<1x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.maximumf %out, %in : f32
      linalg.yield %36 : f32
    } -> tensor<1x4x40x1xf32>
    %13 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%10 : tensor<1x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x40x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %12 : tensor<1x4x40x1xf32>, tensor<1x4x40x1xf32>) outs(%10 : tensor<1x4x40x1xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %36 = arith.maximumf %in, %in_3 : f32
      linalg.yield %36 : f32
    } -> tensor<1x4x40x1xf32>
    %15 = tensor.empty() : tensor<1x1x4x40xf32>
    %16 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x4x40x1xf32>) outs(%15 : tensor<1x1x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4x40xf32>
    %17 = tensor.empty() : tensor<1x1x4x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x1x4x40xf32>) outs(%17 : tensor<1x1x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4x40x1xf32>
    %19 = tensor.empty() : tensor<1x1x4x40x56xf32>
    %20 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x4x40x1x56xf32>) outs(%19 : tensor<1x1x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4x40x56xf32>
    %21 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x1x4x40x1xf32>) outs(%19 : tensor<1x1x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4x40x56xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20, %21 : tensor<1x1x4x40x56xf32>, tensor<1x1x4x40x56xf32>) outs(%19 : tensor<1x1x4x40x56xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %36 = arith.subf %in, %in_3 : f32
      linalg.yield %36 : f32
    } -> tensor<1x1x4x40x56xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x1x4x40x56xf32>) outs(%19 : tensor<1x1x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.exp %in : f32
      linalg.yield %36 : f32
    } -> tensor<1x1x4x40x56xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<1x1x4x40xf32>) -> tensor<1x1x4x40xf32>
    %25 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<1x1x4x40x56xf32>) outs(%24 : tensor<1x1x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.addf %out, %in : f32
      linalg.yield %36 : f32
    } -> tensor<1x1x4x40xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x1x4x40xf32>) outs(%17 : tensor<1x1x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x1x4x40x1xf32>) outs(%19 : tensor<1x1x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4x40x56xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23, %27 : tensor<1x1x4x40x56xf32>, tensor<1x1x4x40x56xf32>) outs(%19 : tensor<1x1x4x40x56xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %36 = arith.divf %in, %in_3 : f32
      linalg.yield %36 : f32
    } -> tensor<1x1x4x40x56xf32>
    %29 = tensor.empty() : tensor<1x4x16x1x40xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<1x4x16x1x40xf32>) -> tensor<1x4x16x1x40xf32>
    %31 = linalg.generic {indexing_maps = [#map12, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%4, %28 : tensor<1x56x4x16xf32>, tensor<1x1x4x40x56xf32>) outs(%30 : tensor<1x4x16x1x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %36 = arith.mulf %in, %in_3 : f32
      %37 = arith.addf %out, %36 : f32
      linalg.yield %37 : f32
    } -> tensor<1x4x16x1x40xf32>
    %32 = tensor.empty() : tensor<1x1x40x4x16xf32>
    %33 = linalg.generic {indexing_maps = [#map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x4x16x1x40xf32>) outs(%32 : tensor<1x1x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x40x4x16xf32>
    %34 = tensor.empty() : tensor<1x40x4x1x16xf32>
    %35 = linalg.generic {indexing_maps = [#map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x1x40x4x16xf32>) outs(%34 : tensor<1x40x4x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x40x4x1x16xf32>
    %collapsed = tensor.collapse_shape %35 [[0, 1], [2], [3, 4]] : tensor<1x40x4x1x16xf32> into tensor<40x4x16xf32>
    return %collapsed : tensor<40x4x16xf32>
  }
}

