#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map12 = affine_map<(d0, d1, d2) -> (d1)>
#map13 = affine_map<(d0, d1, d2) -> (0, d1, 0)>
#map14 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
module @jit_sinks_sigmoid attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x4x16xf32>, %arg2: tensor<2x56x4x16xf32>, %arg3: tensor<4xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0x7F800000 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x4x40x56xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x4x40x56xf32>) -> tensor<2x4x40x56xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x56x4x16xf32>) outs(%1 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %52 = arith.mulf %in, %in_6 : f32
      %53 = arith.addf %out, %52 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x56xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%0 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %3 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%0 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %52 = arith.divf %in, %in_6 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x56xf32>
    %5 = tensor.empty() : tensor<2x4x40xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%4 : tensor<2x4x40x56xf32>) outs(%6 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.maximumf %out, %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40xf32>
    %8 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %9 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %7 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %52 = arith.maximumf %in, %in_6 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40xf32>
    %10 = tensor.empty() : tensor<2x4x40xi1>
    %11 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x4x40xf32>) outs(%10 : tensor<2x4x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %52 = math.absf %in : f32
      %53 = arith.cmpf one, %52, %cst : f32
      linalg.yield %53 : i1
    } -> tensor<2x4x40xi1>
    %12 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %13 = linalg.generic {indexing_maps = [#map7, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %9, %12 : tensor<2x4x40xi1>, tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: i1, %in_6: f32, %in_7: f32, %out: f32):
      %52 = arith.select %in, %in_6, %in_7 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40xf32>
    %14 = tensor.empty() : tensor<2x4x40x1xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x40xf32>) outs(%14 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x40x1xf32>) outs(%0 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %16 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%0 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %52 = arith.subf %in, %in_6 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x56xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x4x40x56xf32>) outs(%0 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.exp %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x56xf32>
    %19 = linalg.fill ins(%cst_1 : f32) outs(%5 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x4x40x56xf32>) outs(%19 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %out, %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40xf32>
    %21 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.absf %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.log %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %13 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %52 = arith.addf %in, %in_6 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x4x40xf32>) outs(%14 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x40x1xf32>) outs(%0 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %25 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%0 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %52 = arith.subf %in, %in_6 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x56xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x40x56xf32>) outs(%0 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.exp %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x56xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x4x40x56xf32>) outs(%19 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %out, %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x40xf32>) outs(%14 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x40x1xf32>) outs(%0 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%0 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %52 = arith.divf %in, %in_6 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x56xf32>
    %32 = tensor.empty() : tensor<2x4x16x40xf32>
    %33 = linalg.fill ins(%cst_1 : f32) outs(%32 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %34 = linalg.generic {indexing_maps = [#map9, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %31 : tensor<2x56x4x16xf32>, tensor<2x4x40x56xf32>) outs(%33 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %52 = arith.mulf %in, %in_6 : f32
      %53 = arith.addf %out, %52 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x16x40xf32>
    %35 = tensor.empty() : tensor<2x40x4x16xf32>
    %36 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x4x16x40xf32>) outs(%35 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %37 = tensor.empty() : tensor<1x4x1xf32>
    %38 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<4xf32>) outs(%37 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x1xf32>
    %39 = linalg.generic {indexing_maps = [#map13, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<1x4x1xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %40 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %39 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %52 = arith.subf %in, %in_6 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40xf32>
    %41 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.negf %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.exp %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %42 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %52 = arith.addf %in, %in_6 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40xf32>
    %45 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %44 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %52 = arith.divf %in, %in_6 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40xf32>
    %46 = tensor.empty() : tensor<2x40x4xf32>
    %47 = linalg.generic {indexing_maps = [#map14, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x40xf32>) outs(%46 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4xf32>
    %48 = tensor.empty() : tensor<2x40x4x1xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x40x4xf32>) outs(%48 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1xf32>
    %50 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x40x4x1xf32>) outs(%35 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %50 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%35 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %52 = arith.mulf %in, %in_6 : f32
      linalg.yield %52 : f32
    } -> tensor<2x40x4x16xf32>
    return %51 : tensor<2x40x4x16xf32>
  }
}

