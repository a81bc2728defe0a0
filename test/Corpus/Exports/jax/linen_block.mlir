#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1) -> ()>
#map11 = affine_map<(d0, d1, d2) -> ()>
#map12 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map17 = affine_map<() -> ()>
#map18 = affine_map<(d0, d1, d2, d3) -> ()>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map25 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map26 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map27 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d2)>
#map28 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map29 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map30 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<96x64xf32>, %arg3: tensor<96xf32>, %arg4: tensor<64x96xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<4x16xf32>, %arg10: tensor<64x4x16xf32>, %arg11: tensor<64xf32>, %arg12: tensor<4x16x64xf32>, %arg13: tensor<4x16xf32>, %arg14: tensor<64x4x16xf32>, %arg15: tensor<4x16xf32>, %arg16: tensor<64x4x16xf32>) -> (tensor<2x40x64xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 4.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0.797884583> : tensor<f32>
    %cst_5 = arith.constant dense<4.471500e-02> : tensor<f32>
    %cst_6 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_7 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_8 = arith.constant dense<9.99999997E-7> : tensor<f32>
    %cst_9 = arith.constant dense<6.400000e+01> : tensor<f32>
    %cst_10 = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %134 = linalg.index 0 : index
      %135 = arith.index_cast %134 : index to i32
      linalg.yield %135 : i32
    } -> tensor<40xi32>
    %2 = tensor.empty() : tensor<2x40xi32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%2 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40xi32>
    %4 = tensor.empty() : tensor<2x40x1xi32>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<2x40xi32>) outs(%4 : tensor<2x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x1xi32>
    %6 = tensor.empty() : tensor<2x1x40xi32>
    %7 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<2x40xi32>) outs(%6 : tensor<2x1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x40xi32>
    %8 = tensor.empty() : tensor<2x40x40xi32>
    %9 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x40x1xi32>) outs(%8 : tensor<2x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x40xi32>
    %10 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x1x40xi32>) outs(%8 : tensor<2x40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x40xi32>
    %11 = tensor.empty() : tensor<2x40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %10 : tensor<2x40x40xi32>, tensor<2x40x40xi32>) outs(%11 : tensor<2x40x40xi1>) {
    ^bb0(%in: i32, %in_20: i32, %out: i1):
      %134 = arith.cmpi sge, %in, %in_20 : i32
      linalg.yield %134 : i1
    } -> tensor<2x40x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x40x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %15 = tensor.empty() : tensor<2x1x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x1x40x40xi1>) outs(%15 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %out: f32):
      %134 = arith.uitofp %in : i1 to f32
      linalg.yield %134 : f32
    } -> tensor<2x1x40x40xf32>
    %17 = tensor.empty() : tensor<2x40x64xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %arg0 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.mulf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %19 = tensor.empty() : tensor<2x40xf32>
    %20 = linalg.fill ins(%cst_1 : f32) outs(%19 : tensor<2x40xf32>) -> tensor<2x40xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x40x64xf32>) outs(%20 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %out, %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x40xf32>
    %22 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%19 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%21, %22 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%19 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.divf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<2x40x64xf32>) outs(%20 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %out, %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x40xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%24, %22 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%19 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.divf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%23, %23 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%19 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.mulf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%25, %26 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%19 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.subf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40xf32>
    %28 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%19 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%28, %27 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%19 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.maximumf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40xf32>
    %30 = tensor.empty() : tensor<2x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x40xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %33 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.subf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %35 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %35 : tensor<2x40x1xf32>, tensor<2x40x1xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.addf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x40x1xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %expanded = tensor.expand_shape %arg6 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %39 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %39 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.mulf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %40 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.mulf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %expanded_11 = tensor.expand_shape %arg5 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %42 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x1x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %42 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.addf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %44 = tensor.empty() : tensor<2x40x4x16xf32>
    %45 = linalg.fill ins(%cst_1 : f32) outs(%44 : tensor<2x40x4x16xf32>) -> tensor<2x40x4x16xf32>
    %46 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%43, %arg14 : tensor<2x40x64xf32>, tensor<64x4x16xf32>) outs(%45 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.mulf %in, %in_20 : f32
      %135 = arith.addf %out, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x4x16xf32>
    %expanded_12 = tensor.expand_shape %arg13 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %47 = linalg.generic {indexing_maps = [#map16, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x1x4x16xf32>) outs(%44 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %48 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %47 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%44 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.addf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x4x16xf32>
    %49 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%43, %arg10 : tensor<2x40x64xf32>, tensor<64x4x16xf32>) outs(%45 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.mulf %in, %in_20 : f32
      %135 = arith.addf %out, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x4x16xf32>
    %expanded_13 = tensor.expand_shape %arg9 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %50 = linalg.generic {indexing_maps = [#map16, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x1x4x16xf32>) outs(%44 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %51 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %50 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%44 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.addf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x4x16xf32>
    %52 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%43, %arg16 : tensor<2x40x64xf32>, tensor<64x4x16xf32>) outs(%45 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.mulf %in, %in_20 : f32
      %135 = arith.addf %out, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x4x16xf32>
    %expanded_14 = tensor.expand_shape %arg15 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %53 = linalg.generic {indexing_maps = [#map16, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x1x4x16xf32>) outs(%44 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %54 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %53 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%44 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.addf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x4x16xf32>
    %55 = tensor.empty() : tensor<f32>
    %56 = linalg.generic {indexing_maps = [#map17], iterator_types = []} outs(%55 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %57 = linalg.generic {indexing_maps = [#map18, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<f32>) outs(%44 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %58 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %57 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%44 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.divf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x4x16xf32>
    %59 = tensor.empty() : tensor<2x4x40x40xf32>
    %60 = linalg.fill ins(%cst_1 : f32) outs(%59 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %61 = linalg.generic {indexing_maps = [#map19, #map20, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%58, %51 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%60 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.mulf %in, %in_20 : f32
      %135 = arith.addf %out, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x4x40x40xf32>
    %62 = linalg.generic {indexing_maps = [#map18, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%15 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x40x40xf32>
    %63 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %62 : tensor<2x1x40x40xf32>, tensor<2x1x40x40xf32>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: f32, %in_20: f32, %out: i1):
      %134 = arith.cmpf une, %in, %in_20 : f32
      linalg.yield %134 : i1
    } -> tensor<2x1x40x40xi1>
    %64 = tensor.empty() : tensor<2x4x40x40xi1>
    %65 = linalg.generic {indexing_maps = [#map21, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x1x40x40xi1>) outs(%64 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %66 = linalg.generic {indexing_maps = [#map18, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %67 = linalg.generic {indexing_maps = [#map9, #map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %61, %66 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %134 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x40xf32>
    %68 = tensor.empty() : tensor<2x4x40xf32>
    %69 = linalg.fill ins(%cst_0 : f32) outs(%68 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %70 = linalg.generic {indexing_maps = [#map9, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<2x4x40x40xf32>) outs(%69 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.maximumf %out, %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40xf32>
    %71 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%68 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %70 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%68 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.maximumf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40xf32>
    %73 = tensor.empty() : tensor<2x4x40x1xf32>
    %74 = linalg.generic {indexing_maps = [#map22, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x40xf32>) outs(%73 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %75 = linalg.generic {indexing_maps = [#map23, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x4x40x1xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %76 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %75 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.subf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x40xf32>
    %77 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<2x4x40x40xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.exp %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x40xf32>
    %78 = linalg.fill ins(%cst_1 : f32) outs(%68 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %79 = linalg.generic {indexing_maps = [#map9, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<2x4x40x40xf32>) outs(%78 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %out, %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40xf32>
    %80 = linalg.generic {indexing_maps = [#map22, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<2x4x40xf32>) outs(%73 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %81 = linalg.generic {indexing_maps = [#map23, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x4x40x1xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %82 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %81 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.divf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x40xf32>
    %83 = tensor.empty() : tensor<2x4x16x40xf32>
    %84 = linalg.fill ins(%cst_1 : f32) outs(%83 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %85 = linalg.generic {indexing_maps = [#map24, #map25, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%54, %82 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%84 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.mulf %in, %in_20 : f32
      %135 = arith.addf %out, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x4x16x40xf32>
    %86 = linalg.generic {indexing_maps = [#map26, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<2x4x16x40xf32>) outs(%44 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %87 = linalg.fill ins(%cst_1 : f32) outs(%17 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %88 = linalg.generic {indexing_maps = [#map25, #map27, #map28], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%86, %arg12 : tensor<2x40x4x16xf32>, tensor<4x16x64xf32>) outs(%87 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.mulf %in, %in_20 : f32
      %135 = arith.addf %out, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x64xf32>
    %expanded_15 = tensor.expand_shape %arg11 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %89 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %90 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %89 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.addf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %91 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %90 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.addf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %92 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %91 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.mulf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %93 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<2x40x64xf32>) outs(%20 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %out, %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x40xf32>
    %94 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%93, %22 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%19 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.divf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40xf32>
    %95 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<2x40x64xf32>) outs(%20 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %out, %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x40xf32>
    %96 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%95, %22 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%19 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.divf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40xf32>
    %97 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%94, %94 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%19 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.mulf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40xf32>
    %98 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%96, %97 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%19 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.subf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40xf32>
    %99 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%28, %98 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%19 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.maximumf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40xf32>
    %100 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x40xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x1xf32>
    %101 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x40xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x1xf32>
    %102 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %103 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %102 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.subf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %104 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %35 : tensor<2x40x1xf32>, tensor<2x40x1xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.addf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %105 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x40x1xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %expanded_16 = tensor.expand_shape %arg8 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %107 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x1x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %108 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %107 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.mulf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %109 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %108 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.mulf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %expanded_17 = tensor.expand_shape %arg7 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %110 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x1x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %111 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %110 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.addf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %112 = tensor.empty() : tensor<2x40x96xf32>
    %113 = linalg.fill ins(%cst_1 : f32) outs(%112 : tensor<2x40x96xf32>) -> tensor<2x40x96xf32>
    %114 = linalg.generic {indexing_maps = [#map29, #map30, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%111, %arg4 : tensor<2x40x64xf32>, tensor<64x96xf32>) outs(%113 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.mulf %in, %in_20 : f32
      %135 = arith.addf %out, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x96xf32>
    %expanded_18 = tensor.expand_shape %arg3 [[0, 1, 2]] output_shape [1, 1, 96] : tensor<96xf32> into tensor<1x1x96xf32>
    %115 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x1x96xf32>) outs(%112 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x96xf32>
    %116 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %115 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%112 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.addf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x96xf32>
    %117 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %116 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%112 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.mulf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x96xf32>
    %118 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %116 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%112 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.mulf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x96xf32>
    %119 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%112 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x96xf32>
    %120 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %118 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%112 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.mulf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x96xf32>
    %121 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %120 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%112 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.addf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x96xf32>
    %122 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%112 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x96xf32>
    %123 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %121 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%112 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.mulf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x96xf32>
    %124 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x40x96xf32>) outs(%112 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.tanh %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x96xf32>
    %125 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%112 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x96xf32>
    %126 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %124 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%112 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.addf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x96xf32>
    %127 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%112 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x96xf32>
    %128 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %126 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%112 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.mulf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x96xf32>
    %129 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %128 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%112 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.mulf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x96xf32>
    %130 = linalg.generic {indexing_maps = [#map29, #map30, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%129, %arg2 : tensor<2x40x96xf32>, tensor<96x64xf32>) outs(%87 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.mulf %in, %in_20 : f32
      %135 = arith.addf %out, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x64xf32>
    %expanded_19 = tensor.expand_shape %arg1 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %131 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<1x1x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %132 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %131 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.addf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %133 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %132 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %134 = arith.addf %in, %in_20 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    return %133 : tensor<2x40x64xf32>
  }
}

