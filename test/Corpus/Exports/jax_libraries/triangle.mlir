#map = affine_map<(d0, d1, d2, d3, d4) -> (d4, d0)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, d0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d5)>
#map6 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d5, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d3, d2, d5)>
#map9 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d4, d2, d5)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, 0, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map16 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d5, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d4, d5)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4, d2)>
module @jit_triangle attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x40x64xf32>, %arg1: tensor<64x4x16xf32>, %arg2: tensor<64x4x16xf32>, %arg3: tensor<64x4x16xf32>, %arg4: tensor<64x4xf32>) -> (tensor<2x40x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<4x2x40x40xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<4x2x40x40xf32>) -> tensor<4x2x40x40xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg4, %arg0 : tensor<64x4xf32>, tensor<2x40x40x64xf32>) outs(%1 : tensor<4x2x40x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %38 = arith.mulf %in, %in_3 : f32
      %39 = arith.addf %out, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<4x2x40x40xf32>
    %3 = tensor.empty() : tensor<2x4x40x40xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<4x2x40x40xf32>) outs(%3 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %5 = tensor.empty() : tensor<2x40x40x4x16xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<2x40x40x4x16xf32>) -> tensor<2x40x40x4x16xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x40x64xf32>, tensor<64x4x16xf32>) outs(%6 : tensor<2x40x40x4x16xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %38 = arith.mulf %in, %in_3 : f32
      %39 = arith.addf %out, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<2x40x40x4x16xf32>
    %8 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg2 : tensor<2x40x40x64xf32>, tensor<64x4x16xf32>) outs(%6 : tensor<2x40x40x4x16xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %38 = arith.mulf %in, %in_3 : f32
      %39 = arith.addf %out, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<2x40x40x4x16xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg3 : tensor<2x40x40x64xf32>, tensor<64x4x16xf32>) outs(%6 : tensor<2x40x40x4x16xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %38 = arith.mulf %in, %in_3 : f32
      %39 = arith.addf %out, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<2x40x40x4x16xf32>
    %10 = tensor.empty() : tensor<2x40x4x40x40xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x40x4x40x40xf32>) -> tensor<2x40x4x40x40xf32>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%7, %8 : tensor<2x40x40x4x16xf32>, tensor<2x40x40x4x16xf32>) outs(%11 : tensor<2x40x4x40x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %38 = arith.mulf %in, %in_3 : f32
      %39 = arith.addf %out, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<2x40x4x40x40xf32>
    %13 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%10 : tensor<2x40x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12, %13 : tensor<2x40x4x40x40xf32>, tensor<2x40x4x40x40xf32>) outs(%10 : tensor<2x40x4x40x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %38 = arith.divf %in, %in_3 : f32
      linalg.yield %38 : f32
    } -> tensor<2x40x4x40x40xf32>
    %15 = tensor.empty() : tensor<2x1x4x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x40x40xf32>) outs(%15 : tensor<2x1x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x40x40xf32>
    %17 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x1x4x40x40xf32>) outs(%10 : tensor<2x40x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x40x40xf32>
    %18 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<2x40x4x40x40xf32>, tensor<2x40x4x40x40xf32>) outs(%10 : tensor<2x40x4x40x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %38 = arith.addf %in, %in_3 : f32
      linalg.yield %38 : f32
    } -> tensor<2x40x4x40x40xf32>
    %19 = tensor.empty() : tensor<2x40x4x40xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x40x4x40xf32>) -> tensor<2x40x4x40xf32>
    %21 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x40x4x40x40xf32>) outs(%20 : tensor<2x40x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.maximumf %out, %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x40x4x40xf32>
    %22 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%19 : tensor<2x40x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x40xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %21 : tensor<2x40x4x40xf32>, tensor<2x40x4x40xf32>) outs(%19 : tensor<2x40x4x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %38 = arith.maximumf %in, %in_3 : f32
      linalg.yield %38 : f32
    } -> tensor<2x40x4x40xf32>
    %24 = tensor.empty() : tensor<2x40x4x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40x4x40xf32>) outs(%24 : tensor<2x40x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x40x4x40x1xf32>) outs(%10 : tensor<2x40x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x40x40xf32>
    %27 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %26 : tensor<2x40x4x40x40xf32>, tensor<2x40x4x40x40xf32>) outs(%10 : tensor<2x40x4x40x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %38 = arith.subf %in, %in_3 : f32
      linalg.yield %38 : f32
    } -> tensor<2x40x4x40x40xf32>
    %28 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x40x4x40x40xf32>) outs(%10 : tensor<2x40x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x40x4x40x40xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x40x4x40xf32>) -> tensor<2x40x4x40xf32>
    %30 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x40x4x40x40xf32>) outs(%29 : tensor<2x40x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %out, %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x40x4x40xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x40x4x40xf32>) outs(%24 : tensor<2x40x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x40x4x40x1xf32>) outs(%10 : tensor<2x40x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x40x40xf32>
    %33 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28, %32 : tensor<2x40x4x40x40xf32>, tensor<2x40x4x40x40xf32>) outs(%10 : tensor<2x40x4x40x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %38 = arith.divf %in, %in_3 : f32
      linalg.yield %38 : f32
    } -> tensor<2x40x4x40x40xf32>
    %34 = tensor.empty() : tensor<2x40x4x16x40xf32>
    %35 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<2x40x4x16x40xf32>) -> tensor<2x40x4x16x40xf32>
    %36 = linalg.generic {indexing_maps = [#map16, #map17, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%9, %33 : tensor<2x40x40x4x16xf32>, tensor<2x40x4x40x40xf32>) outs(%35 : tensor<2x40x4x16x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %38 = arith.mulf %in, %in_3 : f32
      %39 = arith.addf %out, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<2x40x4x16x40xf32>
    %37 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x40x4x16x40xf32>) outs(%5 : tensor<2x40x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x40x4x16xf32>
    return %37 : tensor<2x40x40x4x16xf32>
  }
}

