#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<() -> ()>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d2)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<4x16xf32>, %arg2: tensor<64x4x16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<64xf32>, %arg5: tensor<4x16x64xf32>, %arg6: tensor<4x16xf32>, %arg7: tensor<64x4x16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<4x16xf32>, %arg10: tensor<64x4x16xf32>) -> (tensor<2x40x64xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 4.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<9.99999997E-7> : tensor<f32>
    %cst_4 = arith.constant dense<1.600000e+01> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x40x4x16xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x40x4x16xf32>) -> tensor<2x40x4x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg7 : tensor<2x40x64xf32>, tensor<64x4x16xf32>) outs(%1 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.mulf %in, %in_11 : f32
      %85 = arith.addf %out, %84 : f32
      linalg.yield %85 : f32
    } -> tensor<2x40x4x16xf32>
    %expanded = tensor.expand_shape %arg6 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %3 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.addf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg2 : tensor<2x40x64xf32>, tensor<64x4x16xf32>) outs(%1 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.mulf %in, %in_11 : f32
      %85 = arith.addf %out, %84 : f32
      linalg.yield %85 : f32
    } -> tensor<2x40x4x16xf32>
    %expanded_6 = tensor.expand_shape %arg1 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x1x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %6 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.addf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4x16xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg10 : tensor<2x40x64xf32>, tensor<64x4x16xf32>) outs(%1 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.mulf %in, %in_11 : f32
      %85 = arith.addf %out, %84 : f32
      linalg.yield %85 : f32
    } -> tensor<2x40x4x16xf32>
    %expanded_7 = tensor.expand_shape %arg9 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x1x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.addf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4x16xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %4 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.mulf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4x16xf32>
    %12 = tensor.empty() : tensor<2x40x4xf32>
    %13 = linalg.fill ins(%cst_1 : f32) outs(%12 : tensor<2x40x4xf32>) -> tensor<2x40x4xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%4 : tensor<2x40x4x16xf32>) outs(%13 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.addf %out, %in : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4xf32>
    %15 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%12 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %15 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%12 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.divf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<2x40x4x16xf32>) outs(%13 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.addf %out, %in : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %15 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%12 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.divf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4xf32>
    %19 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %16 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%12 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.mulf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4xf32>
    %20 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%12 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.subf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4xf32>
    %21 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%12 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %20 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%12 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.maximumf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4xf32>
    %23 = tensor.empty() : tensor<2x40x4x1xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x40x4xf32>) outs(%23 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40x4xf32>) outs(%23 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x40x4x1xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %26 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.subf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4x16xf32>
    %28 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%23 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x40x4x1xf32>, tensor<2x40x4x1xf32>) outs(%23 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.addf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4x1xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x40x4x1xf32>) outs(%23 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = math.rsqrt %in : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4x1xf32>
    %expanded_8 = tensor.expand_shape %arg8 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32>
    %31 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x40x4x1xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %32 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<1x1x1x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %32 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.mulf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4x16xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %33 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.mulf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4x16xf32>
    %35 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %7 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.mulf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4x16xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x40x4x16xf32>) outs(%13 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.addf %out, %in : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4xf32>
    %37 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %15 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%12 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.divf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x40x4x16xf32>) outs(%13 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.addf %out, %in : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4xf32>
    %39 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %15 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%12 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.divf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4xf32>
    %40 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %37 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%12 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.mulf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4xf32>
    %41 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %40 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%12 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.subf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %41 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%12 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.maximumf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x40x4xf32>) outs(%23 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x40x4xf32>) outs(%23 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1xf32>
    %45 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x40x4x1xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %45 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.subf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4x16xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %28 : tensor<2x40x4x1xf32>, tensor<2x40x4x1xf32>) outs(%23 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.addf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4x1xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x40x4x1xf32>) outs(%23 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = math.rsqrt %in : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4x1xf32>
    %expanded_9 = tensor.expand_shape %arg3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x40x4x1xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %50 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x1x1x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %50 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.mulf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4x16xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %51 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.mulf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4x16xf32>
    %53 = tensor.empty() : tensor<f32>
    %54 = linalg.generic {indexing_maps = [#map11], iterator_types = []} outs(%53 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %55 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<f32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %55 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.divf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x4x16xf32>
    %57 = tensor.empty() : tensor<2x4x40x40xf32>
    %58 = linalg.fill ins(%cst_1 : f32) outs(%57 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %59 = linalg.generic {indexing_maps = [#map12, #map13, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%56, %52 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%58 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.mulf %in, %in_11 : f32
      %85 = arith.addf %out, %84 : f32
      linalg.yield %85 : f32
    } -> tensor<2x4x40x40xf32>
    %60 = tensor.empty() : tensor<2x4x40xf32>
    %61 = linalg.fill ins(%cst_0 : f32) outs(%60 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %62 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<2x4x40x40xf32>) outs(%61 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.maximumf %out, %in : f32
      linalg.yield %84 : f32
    } -> tensor<2x4x40xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%60 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %64 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %62 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%60 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.maximumf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x4x40xf32>
    %65 = tensor.empty() : tensor<2x4x40x1xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x4x40xf32>) outs(%65 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %67 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x4x40x1xf32>) outs(%57 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %67 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%57 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.subf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x4x40x40xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x4x40x40xf32>) outs(%57 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = math.exp %in : f32
      linalg.yield %84 : f32
    } -> tensor<2x4x40x40xf32>
    %70 = linalg.fill ins(%cst_1 : f32) outs(%60 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %71 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<2x4x40x40xf32>) outs(%70 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.addf %out, %in : f32
      linalg.yield %84 : f32
    } -> tensor<2x4x40xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<2x4x40xf32>) outs(%65 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %73 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x40x1xf32>) outs(%57 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %74 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %73 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%57 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.divf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x4x40x40xf32>
    %75 = tensor.empty() : tensor<2x4x16x40xf32>
    %76 = linalg.fill ins(%cst_1 : f32) outs(%75 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %77 = linalg.generic {indexing_maps = [#map14, #map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%10, %74 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%76 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.mulf %in, %in_11 : f32
      %85 = arith.addf %out, %84 : f32
      linalg.yield %85 : f32
    } -> tensor<2x4x16x40xf32>
    %78 = linalg.generic {indexing_maps = [#map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x4x16x40xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %79 = tensor.empty() : tensor<2x40x64xf32>
    %80 = linalg.fill ins(%cst_1 : f32) outs(%79 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %81 = linalg.generic {indexing_maps = [#map15, #map17, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%78, %arg5 : tensor<2x40x4x16xf32>, tensor<4x16x64xf32>) outs(%80 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.mulf %in, %in_11 : f32
      %85 = arith.addf %out, %84 : f32
      linalg.yield %85 : f32
    } -> tensor<2x40x64xf32>
    %expanded_10 = tensor.expand_shape %arg4 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %82 = linalg.generic {indexing_maps = [#map19, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x1x64xf32>) outs(%79 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %83 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %82 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%79 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %84 = arith.addf %in, %in_11 : f32
      linalg.yield %84 : f32
    } -> tensor<2x40x64xf32>
    return %83 : tensor<2x40x64xf32>
  }
}

