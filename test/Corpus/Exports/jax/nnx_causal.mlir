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
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map18 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map19 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d0, d3, d4)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map25 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map26 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map27 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map28 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map29 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
#map30 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d2)>
#map31 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map32 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<4x16xf32>, %arg2: tensor<64x4x16xf32>, %arg3: tensor<64xf32>, %arg4: tensor<4x16x64xf32>, %arg5: tensor<4x16xf32>, %arg6: tensor<64x4x16xf32>, %arg7: tensor<4x16xf32>, %arg8: tensor<64x4x16xf32>) -> (tensor<2x40x64xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %78 = linalg.index 0 : index
      %79 = arith.index_cast %78 : index to i32
      linalg.yield %79 : i32
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
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %78 = arith.cmpi sge, %in, %in_10 : i32
      linalg.yield %78 : i1
    } -> tensor<2x40x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x40x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %15 = tensor.empty() : tensor<2x1x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x1x40x40xi1>) outs(%15 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %out: f32):
      %78 = arith.uitofp %in : i1 to f32
      linalg.yield %78 : f32
    } -> tensor<2x1x40x40xf32>
    %17 = tensor.empty() : tensor<2x40x4x16xf32>
    %18 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<2x40x4x16xf32>) -> tensor<2x40x4x16xf32>
    %19 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg6 : tensor<2x40x64xf32>, tensor<64x4x16xf32>) outs(%18 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.mulf %in, %in_10 : f32
      %79 = arith.addf %out, %78 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4x16xf32>
    %expanded = tensor.expand_shape %arg5 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %20 = linalg.generic {indexing_maps = [#map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x4x16xf32>) outs(%17 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %21 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %20 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%17 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.addf %in, %in_10 : f32
      linalg.yield %78 : f32
    } -> tensor<2x40x4x16xf32>
    %22 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg2 : tensor<2x40x64xf32>, tensor<64x4x16xf32>) outs(%18 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.mulf %in, %in_10 : f32
      %79 = arith.addf %out, %78 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4x16xf32>
    %expanded_6 = tensor.expand_shape %arg1 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %23 = linalg.generic {indexing_maps = [#map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x1x4x16xf32>) outs(%17 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %24 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %23 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%17 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.addf %in, %in_10 : f32
      linalg.yield %78 : f32
    } -> tensor<2x40x4x16xf32>
    %25 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg8 : tensor<2x40x64xf32>, tensor<64x4x16xf32>) outs(%18 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.mulf %in, %in_10 : f32
      %79 = arith.addf %out, %78 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x4x16xf32>
    %expanded_7 = tensor.expand_shape %arg7 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %26 = linalg.generic {indexing_maps = [#map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x1x4x16xf32>) outs(%17 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %27 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %26 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%17 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.addf %in, %in_10 : f32
      linalg.yield %78 : f32
    } -> tensor<2x40x4x16xf32>
    %28 = linalg.generic {indexing_maps = [#map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%15 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x40x40xf32>
    %29 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %28 : tensor<2x1x40x40xf32>, tensor<2x1x40x40xf32>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: f32, %in_10: f32, %out: i1):
      %78 = arith.cmpf une, %in, %in_10 : f32
      linalg.yield %78 : i1
    } -> tensor<2x1x40x40xi1>
    %expanded_8 = tensor.expand_shape %21 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 1, 16] : tensor<2x40x4x16xf32> into tensor<2x40x4x1x16xf32>
    %30 = tensor.empty() : tensor<2x1x1x40x40xi1>
    %31 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x1x40x40xi1>) outs(%30 : tensor<2x1x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x40x40xi1>
    %32 = tensor.empty() : tensor<2x4x40x1x40xf32>
    %33 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<2x4x40x1x40xf32>) -> tensor<2x4x40x1x40xf32>
    %34 = linalg.generic {indexing_maps = [#map17, #map18, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded_8, %24 : tensor<2x40x4x1x16xf32>, tensor<2x40x4x16xf32>) outs(%33 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.mulf %in, %in_10 : f32
      %79 = arith.addf %out, %78 : f32
      linalg.yield %79 : f32
    } -> tensor<2x4x40x1x40xf32>
    %35 = linalg.generic {indexing_maps = [#map20, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%32 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1x40xf32>
    %36 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%34, %35 : tensor<2x4x40x1x40xf32>, tensor<2x4x40x1x40xf32>) outs(%32 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.mulf %in, %in_10 : f32
      linalg.yield %78 : f32
    } -> tensor<2x4x40x1x40xf32>
    %37 = tensor.empty() : tensor<2x4x40x40xi1>
    %38 = linalg.generic {indexing_maps = [#map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<i1>) outs(%37 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %39 = tensor.empty() : tensor<1x2x4x40x40xi1>
    %40 = linalg.generic {indexing_maps = [#map21, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x4x40x40xi1>) outs(%39 : tensor<1x2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x40x40xi1>
    %41 = tensor.empty() : tensor<1x2x1x40x40xi1>
    %42 = linalg.generic {indexing_maps = [#map22, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x1x1x40x40xi1>) outs(%41 : tensor<1x2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x1x40x40xi1>
    %43 = linalg.generic {indexing_maps = [#map23, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x2x1x40x40xi1>) outs(%39 : tensor<1x2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x40x40xi1>
    %44 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40, %43 : tensor<1x2x4x40x40xi1>, tensor<1x2x4x40x40xi1>) outs(%39 : tensor<1x2x4x40x40xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %78 = arith.andi %in, %in_10 : i1
      linalg.yield %78 : i1
    } -> tensor<1x2x4x40x40xi1>
    %45 = tensor.empty() : tensor<2x4x40x40xf32>
    %46 = linalg.generic {indexing_maps = [#map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%45 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %47 = tensor.empty() : tensor<1x2x4x40x40xf32>
    %48 = linalg.generic {indexing_maps = [#map21, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x40x40xf32>) outs(%47 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %49 = linalg.generic {indexing_maps = [#map24, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x4x40x1x40xf32>) outs(%47 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %50 = linalg.generic {indexing_maps = [#map16, #map16, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%44, %49, %48 : tensor<1x2x4x40x40xi1>, tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%47 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %78 = arith.select %in, %in_10, %in_11 : f32
      linalg.yield %78 : f32
    } -> tensor<1x2x4x40x40xf32>
    %51 = tensor.empty() : tensor<1x2x4x40xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %53 = linalg.generic {indexing_maps = [#map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<1x2x4x40x40xf32>) outs(%52 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.maximumf %out, %in : f32
      linalg.yield %78 : f32
    } -> tensor<1x2x4x40xf32>
    %54 = linalg.generic {indexing_maps = [#map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%51 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40xf32>
    %55 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %53 : tensor<1x2x4x40xf32>, tensor<1x2x4x40xf32>) outs(%51 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.maximumf %in, %in_10 : f32
      linalg.yield %78 : f32
    } -> tensor<1x2x4x40xf32>
    %56 = tensor.empty() : tensor<1x2x4x40x1xf32>
    %57 = linalg.generic {indexing_maps = [#map12, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<1x2x4x40xf32>) outs(%56 : tensor<1x2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x1xf32>
    %58 = linalg.generic {indexing_maps = [#map25, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<1x2x4x40x1xf32>) outs(%47 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %59 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%50, %58 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%47 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.subf %in, %in_10 : f32
      linalg.yield %78 : f32
    } -> tensor<1x2x4x40x40xf32>
    %60 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<1x2x4x40x40xf32>) outs(%47 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = math.exp %in : f32
      linalg.yield %78 : f32
    } -> tensor<1x2x4x40x40xf32>
    %61 = linalg.fill ins(%cst_0 : f32) outs(%51 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %62 = linalg.generic {indexing_maps = [#map16, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<1x2x4x40x40xf32>) outs(%61 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %78 = arith.addf %out, %in : f32
      linalg.yield %78 : f32
    } -> tensor<1x2x4x40xf32>
    %63 = linalg.generic {indexing_maps = [#map12, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x2x4x40xf32>) outs(%56 : tensor<1x2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x1xf32>
    %64 = linalg.generic {indexing_maps = [#map25, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<1x2x4x40x1xf32>) outs(%47 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %65 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%60, %64 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%47 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.divf %in, %in_10 : f32
      linalg.yield %78 : f32
    } -> tensor<1x2x4x40x40xf32>
    %66 = tensor.empty() : tensor<2x4x16x1x40xf32>
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<2x4x16x1x40xf32>) -> tensor<2x4x16x1x40xf32>
    %68 = linalg.generic {indexing_maps = [#map26, #map27, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%27, %65 : tensor<2x40x4x16xf32>, tensor<1x2x4x40x40xf32>) outs(%67 : tensor<2x4x16x1x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.mulf %in, %in_10 : f32
      %79 = arith.addf %out, %78 : f32
      linalg.yield %79 : f32
    } -> tensor<2x4x16x1x40xf32>
    %69 = tensor.empty() : tensor<1x2x40x4x16xf32>
    %70 = linalg.generic {indexing_maps = [#map28, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x4x16x1x40xf32>) outs(%69 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x4x16xf32>
    %71 = tensor.empty() : tensor<2x40x4x1x16xf32>
    %72 = linalg.generic {indexing_maps = [#map29, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<1x2x40x4x16xf32>) outs(%71 : tensor<2x40x4x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1x16xf32>
    %collapsed = tensor.collapse_shape %72 [[0], [1], [2], [3, 4]] : tensor<2x40x4x1x16xf32> into tensor<2x40x4x16xf32>
    %73 = tensor.empty() : tensor<2x40x64xf32>
    %74 = linalg.fill ins(%cst_0 : f32) outs(%73 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %75 = linalg.generic {indexing_maps = [#map15, #map30, #map31], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%collapsed, %arg4 : tensor<2x40x4x16xf32>, tensor<4x16x64xf32>) outs(%74 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.mulf %in, %in_10 : f32
      %79 = arith.addf %out, %78 : f32
      linalg.yield %79 : f32
    } -> tensor<2x40x64xf32>
    %expanded_9 = tensor.expand_shape %arg3 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %76 = linalg.generic {indexing_maps = [#map32, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x1x64xf32>) outs(%73 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %77 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %76 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%73 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %78 = arith.addf %in, %in_10 : f32
      linalg.yield %78 : f32
    } -> tensor<2x40x64xf32>
    return %77 : tensor<2x40x64xf32>
  }
}

