#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0, d1, d2) -> (d0)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, 0)>
#map11 = affine_map<(d0, d1, d2) -> ()>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_cosine attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x4x16xf32>, %arg2: tensor<2x56x4x16xf32>, %arg3: tensor<4xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %0 = tensor.empty() : tensor<2x40x4x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg0 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %50 = arith.mulf %in, %in_2 : f32
      linalg.yield %50 : f32
    } -> tensor<2x40x4x16xf32>
    %2 = tensor.empty() : tensor<2x40x4xf32>
    %3 = linalg.fill ins(%cst_0 : f32) outs(%2 : tensor<2x40x4xf32>) -> tensor<2x40x4xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1 : tensor<2x40x4x16xf32>) outs(%3 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %out, %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x40x4xf32>
    %5 = tensor.empty() : tensor<2x40x4x1xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x40x4xf32>) outs(%5 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x40x4x1xf32>) outs(%5 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.sqrt %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x40x4x1xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x40x4x1xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %8 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %50 = arith.divf %in, %in_2 : f32
      linalg.yield %50 : f32
    } -> tensor<2x40x4x16xf32>
    %10 = tensor.empty() : tensor<2x56x4x16xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %arg1 : tensor<2x56x4x16xf32>, tensor<2x56x4x16xf32>) outs(%10 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %50 = arith.mulf %in, %in_2 : f32
      linalg.yield %50 : f32
    } -> tensor<2x56x4x16xf32>
    %12 = tensor.empty() : tensor<2x56x4xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x56x4xf32>) -> tensor<2x56x4xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<2x56x4x16xf32>) outs(%13 : tensor<2x56x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %out, %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x56x4xf32>
    %15 = tensor.empty() : tensor<2x56x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x56x4xf32>) outs(%15 : tensor<2x56x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x56x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x56x4x1xf32>) outs(%15 : tensor<2x56x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.sqrt %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x56x4x1xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x56x4x1xf32>) outs(%10 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x56x4x16xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %18 : tensor<2x56x4x16xf32>, tensor<2x56x4x16xf32>) outs(%10 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %50 = arith.divf %in, %in_2 : f32
      linalg.yield %50 : f32
    } -> tensor<2x56x4x16xf32>
    %20 = tensor.empty() : tensor<2x4x40x56xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<2x4x40x56xf32>) -> tensor<2x4x40x56xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%9, %19 : tensor<2x40x4x16xf32>, tensor<2x56x4x16xf32>) outs(%21 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %50 = arith.mulf %in, %in_2 : f32
      %51 = arith.addf %out, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4x40x56xf32>
    %23 = tensor.empty() : tensor<4xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%arg3 : tensor<4xf32>) outs(%23 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<4xf32>
    %25 = tensor.empty() : tensor<4x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<4xf32>) outs(%25 : tensor<4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x1x1xf32>
    %27 = tensor.empty() : tensor<1x4x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<4x1x1xf32>) outs(%27 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<1x4x1x1xf32>) outs(%20 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %29 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%20 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %50 = arith.mulf %in, %in_2 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x56xf32>
    %31 = tensor.empty() : tensor<2x4x40xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x4x40x56xf32>) outs(%32 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.maximumf %out, %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40xf32>
    %34 = linalg.generic {indexing_maps = [#map11, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%31 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %33 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%31 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %50 = arith.maximumf %in, %in_2 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40xf32>
    %36 = tensor.empty() : tensor<2x4x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x4x40xf32>) outs(%36 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x40x1xf32>) outs(%20 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %38 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%20 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %50 = arith.subf %in, %in_2 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x56xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x4x40x56xf32>) outs(%20 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x56xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%31 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<2x4x40x56xf32>) outs(%41 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %out, %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x4x40xf32>) outs(%36 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x4x40x1xf32>) outs(%20 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %44 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%20 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %50 = arith.divf %in, %in_2 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x56xf32>
    %46 = tensor.empty() : tensor<2x4x16x40xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %48 = linalg.generic {indexing_maps = [#map12, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %45 : tensor<2x56x4x16xf32>, tensor<2x4x40x56xf32>) outs(%47 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %50 = arith.mulf %in, %in_2 : f32
      %51 = arith.addf %out, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4x16x40xf32>
    %49 = linalg.generic {indexing_maps = [#map14, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x4x16x40xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %49 : tensor<2x40x4x16xf32>
  }
}

