#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_qk_norm attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x4x16xf32>, %arg2: tensor<2x56x4x16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<9.99999997E-7> : tensor<f32>
    %cst_4 = arith.constant dense<1.600000e+01> : tensor<f32>
    %0 = tensor.empty() : tensor<2x40x4x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg0 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %59 = arith.mulf %in, %in_5 : f32
      linalg.yield %59 : f32
    } -> tensor<2x40x4x16xf32>
    %2 = tensor.empty() : tensor<2x40x4xf32>
    %3 = linalg.fill ins(%cst_0 : f32) outs(%2 : tensor<2x40x4xf32>) -> tensor<2x40x4xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1 : tensor<2x40x4x16xf32>) outs(%3 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %out, %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x40x4xf32>
    %5 = tensor.empty() : tensor<2x40x4x1xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x40x4xf32>) outs(%5 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%5 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x40x4x1xf32>, tensor<2x40x4x1xf32>) outs(%5 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %59 = arith.divf %in, %in_5 : f32
      linalg.yield %59 : f32
    } -> tensor<2x40x4x1xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%5 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<2x40x4x1xf32>, tensor<2x40x4x1xf32>) outs(%5 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %59 = arith.addf %in, %in_5 : f32
      linalg.yield %59 : f32
    } -> tensor<2x40x4x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x40x4x1xf32>) outs(%5 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.rsqrt %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x40x4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x40x4x1xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %12 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %59 = arith.mulf %in, %in_5 : f32
      linalg.yield %59 : f32
    } -> tensor<2x40x4x16xf32>
    %14 = tensor.empty() : tensor<1x1x1x16xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<16xf32>) outs(%14 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x16xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x1x1x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %59 = arith.mulf %in, %in_5 : f32
      linalg.yield %59 : f32
    } -> tensor<2x40x4x16xf32>
    %18 = tensor.empty() : tensor<2x56x4x16xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %arg1 : tensor<2x56x4x16xf32>, tensor<2x56x4x16xf32>) outs(%18 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %59 = arith.mulf %in, %in_5 : f32
      linalg.yield %59 : f32
    } -> tensor<2x56x4x16xf32>
    %20 = tensor.empty() : tensor<2x56x4xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<2x56x4xf32>) -> tensor<2x56x4xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x56x4x16xf32>) outs(%21 : tensor<2x56x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %out, %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x56x4xf32>
    %23 = tensor.empty() : tensor<2x56x4x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x56x4xf32>) outs(%23 : tensor<2x56x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x56x4x1xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%23 : tensor<2x56x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x56x4x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x56x4x1xf32>, tensor<2x56x4x1xf32>) outs(%23 : tensor<2x56x4x1xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %59 = arith.divf %in, %in_5 : f32
      linalg.yield %59 : f32
    } -> tensor<2x56x4x1xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%23 : tensor<2x56x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x56x4x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x56x4x1xf32>, tensor<2x56x4x1xf32>) outs(%23 : tensor<2x56x4x1xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %59 = arith.addf %in, %in_5 : f32
      linalg.yield %59 : f32
    } -> tensor<2x56x4x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x56x4x1xf32>) outs(%23 : tensor<2x56x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.rsqrt %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x56x4x1xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x56x4x1xf32>) outs(%18 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x56x4x16xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %30 : tensor<2x56x4x16xf32>, tensor<2x56x4x16xf32>) outs(%18 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %59 = arith.mulf %in, %in_5 : f32
      linalg.yield %59 : f32
    } -> tensor<2x56x4x16xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg4 : tensor<16xf32>) outs(%14 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x1x16xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x1x1x16xf32>) outs(%18 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x56x4x16xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %33 : tensor<2x56x4x16xf32>, tensor<2x56x4x16xf32>) outs(%18 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %59 = arith.mulf %in, %in_5 : f32
      linalg.yield %59 : f32
    } -> tensor<2x56x4x16xf32>
    %35 = tensor.empty() : tensor<2x4x40x56xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%35 : tensor<2x4x40x56xf32>) -> tensor<2x4x40x56xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%17, %34 : tensor<2x40x4x16xf32>, tensor<2x56x4x16xf32>) outs(%36 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %59 = arith.mulf %in, %in_5 : f32
      %60 = arith.addf %out, %59 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x40x56xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%35 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %38 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%35 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %59 = arith.divf %in, %in_5 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x56xf32>
    %40 = tensor.empty() : tensor<2x4x40xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<2x4x40x56xf32>) outs(%41 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.maximumf %out, %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40xf32>
    %43 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%40 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %44 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %42 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%40 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %59 = arith.maximumf %in, %in_5 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40xf32>
    %45 = tensor.empty() : tensor<2x4x40x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x40xf32>) outs(%45 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x40x1xf32>) outs(%35 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %47 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%35 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %59 = arith.subf %in, %in_5 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x56xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x4x40x56xf32>) outs(%35 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.exp %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x56xf32>
    %50 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<2x4x40x56xf32>) outs(%50 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %out, %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x4x40xf32>) outs(%45 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x4x40x1xf32>) outs(%35 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %53 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%35 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %59 = arith.divf %in, %in_5 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x56xf32>
    %55 = tensor.empty() : tensor<2x4x16x40xf32>
    %56 = linalg.fill ins(%cst_0 : f32) outs(%55 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %57 = linalg.generic {indexing_maps = [#map11, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %54 : tensor<2x56x4x16xf32>, tensor<2x4x40x56xf32>) outs(%56 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %59 = arith.mulf %in, %in_5 : f32
      %60 = arith.addf %out, %59 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x16x40xf32>
    %58 = linalg.generic {indexing_maps = [#map13, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x4x16x40xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %58 : tensor<2x40x4x16xf32>
  }
}

