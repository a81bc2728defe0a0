#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d5, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d3, d2, d5)>
#map6 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d4, d2, d5)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, 0, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map13 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d5, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d4, d5)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4, d2)>
module @jit_msa_rows attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x6x40x64xf32>, %arg1: tensor<64x4x16xf32>, %arg2: tensor<64x4x16xf32>, %arg3: tensor<64x4x16xf32>, %arg4: tensor<64x4x16xf32>, %arg5: tensor<2x6x40xi1>) -> (tensor<2x6x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<1.000000e+09> : tensor<f32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<2.500000e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<2x6x40x4x16xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x6x40x4x16xf32>) -> tensor<2x6x40x4x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x6x40x64xf32>, tensor<64x4x16xf32>) outs(%1 : tensor<2x6x40x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %46 = arith.mulf %in, %in_5 : f32
      %47 = arith.addf %out, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x6x40x4x16xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%0 : tensor<2x6x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x40x4x16xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2, %3 : tensor<2x6x40x4x16xf32>, tensor<2x6x40x4x16xf32>) outs(%0 : tensor<2x6x40x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %46 = arith.mulf %in, %in_5 : f32
      linalg.yield %46 : f32
    } -> tensor<2x6x40x4x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg2 : tensor<2x6x40x64xf32>, tensor<64x4x16xf32>) outs(%1 : tensor<2x6x40x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %46 = arith.mulf %in, %in_5 : f32
      %47 = arith.addf %out, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x6x40x4x16xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg3 : tensor<2x6x40x64xf32>, tensor<64x4x16xf32>) outs(%1 : tensor<2x6x40x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %46 = arith.mulf %in, %in_5 : f32
      %47 = arith.addf %out, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x6x40x4x16xf32>
    %7 = tensor.empty() : tensor<2x6x4x40x40xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<2x6x4x40x40xf32>) -> tensor<2x6x4x40x40xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%4, %5 : tensor<2x6x40x4x16xf32>, tensor<2x6x40x4x16xf32>) outs(%8 : tensor<2x6x4x40x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %46 = arith.mulf %in, %in_5 : f32
      %47 = arith.addf %out, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x6x4x40x40xf32>
    %10 = tensor.empty() : tensor<2x6x1x1x40xi1>
    %11 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg5 : tensor<2x6x40xi1>) outs(%10 : tensor<2x6x1x1x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x6x1x1x40xi1>
    %12 = tensor.empty() : tensor<2x6x1x1x40xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x6x1x1x40xi1>) outs(%12 : tensor<2x6x1x1x40xf32>) {
    ^bb0(%in: i1, %out: f32):
      %46 = arith.uitofp %in : i1 to f32
      linalg.yield %46 : f32
    } -> tensor<2x6x1x1x40xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%12 : tensor<2x6x1x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x1x1x40xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%13, %14 : tensor<2x6x1x1x40xf32>, tensor<2x6x1x1x40xf32>) outs(%12 : tensor<2x6x1x1x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %46 = arith.subf %in, %in_5 : f32
      linalg.yield %46 : f32
    } -> tensor<2x6x1x1x40xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%12 : tensor<2x6x1x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x1x1x40xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16, %15 : tensor<2x6x1x1x40xf32>, tensor<2x6x1x1x40xf32>) outs(%12 : tensor<2x6x1x1x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %46 = arith.mulf %in, %in_5 : f32
      linalg.yield %46 : f32
    } -> tensor<2x6x1x1x40xf32>
    %18 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x6x1x1x40xf32>) outs(%7 : tensor<2x6x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x4x40x40xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%9, %18 : tensor<2x6x4x40x40xf32>, tensor<2x6x4x40x40xf32>) outs(%7 : tensor<2x6x4x40x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %46 = arith.addf %in, %in_5 : f32
      linalg.yield %46 : f32
    } -> tensor<2x6x4x40x40xf32>
    %20 = tensor.empty() : tensor<2x6x4x40xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x6x4x40xf32>) -> tensor<2x6x4x40xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x6x4x40x40xf32>) outs(%21 : tensor<2x6x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.maximumf %out, %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x6x4x40xf32>
    %23 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%20 : tensor<2x6x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x4x40xf32>
    %24 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %22 : tensor<2x6x4x40xf32>, tensor<2x6x4x40xf32>) outs(%20 : tensor<2x6x4x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %46 = arith.maximumf %in, %in_5 : f32
      linalg.yield %46 : f32
    } -> tensor<2x6x4x40xf32>
    %25 = tensor.empty() : tensor<2x6x4x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x6x4x40xf32>) outs(%25 : tensor<2x6x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x4x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x6x4x40x1xf32>) outs(%7 : tensor<2x6x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x4x40x40xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19, %27 : tensor<2x6x4x40x40xf32>, tensor<2x6x4x40x40xf32>) outs(%7 : tensor<2x6x4x40x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %46 = arith.subf %in, %in_5 : f32
      linalg.yield %46 : f32
    } -> tensor<2x6x4x40x40xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x6x4x40x40xf32>) outs(%7 : tensor<2x6x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x6x4x40x40xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<2x6x4x40xf32>) -> tensor<2x6x4x40xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x6x4x40x40xf32>) outs(%30 : tensor<2x6x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %out, %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x6x4x40xf32>
    %32 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x6x4x40xf32>) outs(%25 : tensor<2x6x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x4x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x6x4x40x1xf32>) outs(%7 : tensor<2x6x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x4x40x40xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29, %33 : tensor<2x6x4x40x40xf32>, tensor<2x6x4x40x40xf32>) outs(%7 : tensor<2x6x4x40x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %46 = arith.divf %in, %in_5 : f32
      linalg.yield %46 : f32
    } -> tensor<2x6x4x40x40xf32>
    %35 = tensor.empty() : tensor<2x6x4x16x40xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%35 : tensor<2x6x4x16x40xf32>) -> tensor<2x6x4x16x40xf32>
    %37 = linalg.generic {indexing_maps = [#map13, #map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%6, %34 : tensor<2x6x40x4x16xf32>, tensor<2x6x4x40x40xf32>) outs(%36 : tensor<2x6x4x16x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %46 = arith.mulf %in, %in_5 : f32
      %47 = arith.addf %out, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x6x4x16x40xf32>
    %38 = linalg.generic {indexing_maps = [#map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x6x4x16x40xf32>) outs(%0 : tensor<2x6x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x40x4x16xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg4 : tensor<2x6x40x64xf32>, tensor<64x4x16xf32>) outs(%1 : tensor<2x6x40x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %46 = arith.mulf %in, %in_5 : f32
      %47 = arith.addf %out, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x6x40x4x16xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x6x40x4x16xf32>) outs(%0 : tensor<2x6x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.negf %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x6x40x4x16xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x6x40x4x16xf32>) outs(%0 : tensor<2x6x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x6x40x4x16xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%0 : tensor<2x6x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x6x40x4x16xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%42, %41 : tensor<2x6x40x4x16xf32>, tensor<2x6x40x4x16xf32>) outs(%0 : tensor<2x6x40x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %46 = arith.addf %in, %in_5 : f32
      linalg.yield %46 : f32
    } -> tensor<2x6x40x4x16xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%42, %43 : tensor<2x6x40x4x16xf32>, tensor<2x6x40x4x16xf32>) outs(%0 : tensor<2x6x40x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %46 = arith.divf %in, %in_5 : f32
      linalg.yield %46 : f32
    } -> tensor<2x6x40x4x16xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38, %44 : tensor<2x6x40x4x16xf32>, tensor<2x6x40x4x16xf32>) outs(%0 : tensor<2x6x40x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %46 = arith.mulf %in, %in_5 : f32
      linalg.yield %46 : f32
    } -> tensor<2x6x40x4x16xf32>
    return %45 : tensor<2x6x40x4x16xf32>
  }
}

