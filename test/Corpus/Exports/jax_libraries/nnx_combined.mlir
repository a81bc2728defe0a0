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
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2) -> ()>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map18 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map21 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map22 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map23 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map25 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map26 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d0, d3, d4)>
#map27 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
#map28 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map29 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map30 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map31 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map32 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map33 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
#map34 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d2)>
#map35 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map36 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x40xi1>, %arg2: tensor<4x16xf32>, %arg3: tensor<64x4x16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<64xf32>, %arg6: tensor<4x16x64xf32>, %arg7: tensor<4x16xf32>, %arg8: tensor<64x4x16xf32>, %arg9: tensor<16xf32>, %arg10: tensor<4x16xf32>, %arg11: tensor<64x4x16xf32>) -> (tensor<2x40x64xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_5 = arith.constant dense<9.99999997E-7> : tensor<f32>
    %cst_6 = arith.constant dense<1.600000e+01> : tensor<f32>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %129 = linalg.index 0 : index
      %130 = arith.index_cast %129 : index to i32
      linalg.yield %130 : i32
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
    ^bb0(%in: i32, %in_18: i32, %out: i1):
      %129 = arith.cmpi sge, %in, %in_18 : i32
      linalg.yield %129 : i1
    } -> tensor<2x40x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x40x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %15 = tensor.empty() : tensor<2x1x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x1x40x40xi1>) outs(%15 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %out: f32):
      %129 = arith.uitofp %in : i1 to f32
      linalg.yield %129 : f32
    } -> tensor<2x1x40x40xf32>
    %17 = tensor.empty() : tensor<2x40x1xi1>
    %18 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40xi1>) outs(%17 : tensor<2x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x1xi1>
    %19 = tensor.empty() : tensor<2x1x40xi1>
    %20 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40xi1>) outs(%19 : tensor<2x1x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40xi1>
    %21 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x40x1xi1>) outs(%11 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x40xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x1x40xi1>) outs(%11 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x40xi1>
    %23 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x40x40xi1>, tensor<2x40x40xi1>) outs(%11 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %in_18: i1, %out: i1):
      %129 = arith.andi %in, %in_18 : i1
      linalg.yield %129 : i1
    } -> tensor<2x40x40xi1>
    %24 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %25 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x1x40x40xi1>) outs(%15 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %out: f32):
      %129 = arith.uitofp %in : i1 to f32
      linalg.yield %129 : f32
    } -> tensor<2x1x40x40xf32>
    %26 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%15 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x40x40xf32>
    %27 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %26 : tensor<2x1x40x40xf32>, tensor<2x1x40x40xf32>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: f32, %in_18: f32, %out: i1):
      %129 = arith.cmpf une, %in, %in_18 : f32
      linalg.yield %129 : i1
    } -> tensor<2x1x40x40xi1>
    %28 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %26 : tensor<2x1x40x40xf32>, tensor<2x1x40x40xf32>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: f32, %in_18: f32, %out: i1):
      %129 = arith.cmpf une, %in, %in_18 : f32
      linalg.yield %129 : i1
    } -> tensor<2x1x40x40xi1>
    %29 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<2x1x40x40xi1>, tensor<2x1x40x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_18: i1, %out: i1):
      %129 = arith.andi %in, %in_18 : i1
      linalg.yield %129 : i1
    } -> tensor<2x1x40x40xi1>
    %30 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x1x40x40xi1>) outs(%15 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %out: f32):
      %129 = arith.uitofp %in : i1 to f32
      linalg.yield %129 : f32
    } -> tensor<2x1x40x40xf32>
    %31 = tensor.empty() : tensor<2x40x4x16xf32>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%31 : tensor<2x40x4x16xf32>) -> tensor<2x40x4x16xf32>
    %33 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg8 : tensor<2x40x64xf32>, tensor<64x4x16xf32>) outs(%32 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.mulf %in, %in_18 : f32
      %130 = arith.addf %out, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x4x16xf32>
    %expanded = tensor.expand_shape %arg7 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %34 = linalg.generic {indexing_maps = [#map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x4x16xf32>) outs(%31 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %35 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %34 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%31 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.addf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4x16xf32>
    %36 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg3 : tensor<2x40x64xf32>, tensor<64x4x16xf32>) outs(%32 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.mulf %in, %in_18 : f32
      %130 = arith.addf %out, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x4x16xf32>
    %expanded_8 = tensor.expand_shape %arg2 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %37 = linalg.generic {indexing_maps = [#map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<1x1x4x16xf32>) outs(%31 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %38 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %37 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%31 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.addf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4x16xf32>
    %39 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg11 : tensor<2x40x64xf32>, tensor<64x4x16xf32>) outs(%32 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.mulf %in, %in_18 : f32
      %130 = arith.addf %out, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x4x16xf32>
    %expanded_9 = tensor.expand_shape %arg10 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %40 = linalg.generic {indexing_maps = [#map14, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x1x4x16xf32>) outs(%31 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %41 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %40 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%31 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.addf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4x16xf32>
    %42 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %35 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%31 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.mulf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4x16xf32>
    %43 = tensor.empty() : tensor<2x40x4xf32>
    %44 = linalg.fill ins(%cst_0 : f32) outs(%43 : tensor<2x40x4xf32>) -> tensor<2x40x4xf32>
    %45 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x40x4x16xf32>) outs(%44 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %out, %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4xf32>
    %46 = linalg.generic {indexing_maps = [#map16, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%43 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %46 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%43 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.divf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4xf32>
    %48 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<2x40x4x16xf32>) outs(%44 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %out, %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %46 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%43 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.divf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %47 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%43 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.mulf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %50 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%43 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.subf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4xf32>
    %52 = linalg.generic {indexing_maps = [#map16, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%43 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %51 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%43 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.maximumf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4xf32>
    %expanded_10 = tensor.expand_shape %47 [[0], [1], [2, 3]] output_shape [2, 40, 4, 1] : tensor<2x40x4xf32> into tensor<2x40x4x1xf32>
    %expanded_11 = tensor.expand_shape %53 [[0], [1], [2, 3]] output_shape [2, 40, 4, 1] : tensor<2x40x4xf32> into tensor<2x40x4x1xf32>
    %54 = linalg.generic {indexing_maps = [#map17, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x40x4x1xf32>) outs(%31 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %55 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %54 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%31 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.subf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4x16xf32>
    %56 = tensor.empty() : tensor<2x40x4x1xf32>
    %57 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%56 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1xf32>
    %58 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %57 : tensor<2x40x4x1xf32>, tensor<2x40x4x1xf32>) outs(%56 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.addf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4x1xf32>
    %59 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x40x4x1xf32>) outs(%56 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.rsqrt %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4x1xf32>
    %expanded_12 = tensor.expand_shape %arg9 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32>
    %60 = linalg.generic {indexing_maps = [#map17, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x40x4x1xf32>) outs(%31 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %61 = linalg.generic {indexing_maps = [#map18, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x1x1x16xf32>) outs(%31 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %62 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %61 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%31 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.mulf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4x16xf32>
    %63 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %62 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%31 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.mulf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4x16xf32>
    %64 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %38 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%31 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.mulf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4x16xf32>
    %65 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x40x4x16xf32>) outs(%44 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %out, %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %46 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%43 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.divf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4xf32>
    %67 = linalg.generic {indexing_maps = [#map9, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<2x40x4x16xf32>) outs(%44 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %out, %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %46 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%43 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.divf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %66 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%43 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.mulf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4xf32>
    %70 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %69 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%43 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.subf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4xf32>
    %71 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %70 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%43 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.maximumf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4xf32>
    %expanded_13 = tensor.expand_shape %66 [[0], [1], [2, 3]] output_shape [2, 40, 4, 1] : tensor<2x40x4xf32> into tensor<2x40x4x1xf32>
    %expanded_14 = tensor.expand_shape %71 [[0], [1], [2, 3]] output_shape [2, 40, 4, 1] : tensor<2x40x4xf32> into tensor<2x40x4x1xf32>
    %72 = linalg.generic {indexing_maps = [#map17, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x40x4x1xf32>) outs(%31 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %73 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %72 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%31 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.subf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4x16xf32>
    %74 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %57 : tensor<2x40x4x1xf32>, tensor<2x40x4x1xf32>) outs(%56 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.addf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4x1xf32>
    %75 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x40x4x1xf32>) outs(%56 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.rsqrt %in : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4x1xf32>
    %expanded_15 = tensor.expand_shape %arg4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32>
    %76 = linalg.generic {indexing_maps = [#map17, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<2x40x4x1xf32>) outs(%31 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %77 = linalg.generic {indexing_maps = [#map18, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x1x16xf32>) outs(%31 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %78 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %77 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%31 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.mulf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4x16xf32>
    %79 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %78 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%31 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.mulf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x4x16xf32>
    %80 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %26 : tensor<2x1x40x40xf32>, tensor<2x1x40x40xf32>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: f32, %in_18: f32, %out: i1):
      %129 = arith.cmpf une, %in, %in_18 : f32
      linalg.yield %129 : i1
    } -> tensor<2x1x40x40xi1>
    %expanded_16 = tensor.expand_shape %63 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 1, 16] : tensor<2x40x4x16xf32> into tensor<2x40x4x1x16xf32>
    %81 = tensor.empty() : tensor<2x1x1x40x40xi1>
    %82 = linalg.generic {indexing_maps = [#map19, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x1x40x40xi1>) outs(%81 : tensor<2x1x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x40x40xi1>
    %83 = tensor.empty() : tensor<2x4x40x1x40xf32>
    %84 = linalg.fill ins(%cst_0 : f32) outs(%83 : tensor<2x4x40x1x40xf32>) -> tensor<2x4x40x1x40xf32>
    %85 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded_16, %79 : tensor<2x40x4x1x16xf32>, tensor<2x40x4x16xf32>) outs(%84 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.mulf %in, %in_18 : f32
      %130 = arith.addf %out, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x1x40xf32>
    %86 = linalg.generic {indexing_maps = [#map24, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%83 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1x40xf32>
    %87 = linalg.generic {indexing_maps = [#map20, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%85, %86 : tensor<2x4x40x1x40xf32>, tensor<2x4x40x1x40xf32>) outs(%83 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.mulf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x4x40x1x40xf32>
    %88 = tensor.empty() : tensor<2x4x40x40xi1>
    %89 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<i1>) outs(%88 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %90 = tensor.empty() : tensor<1x2x4x40x40xi1>
    %91 = linalg.generic {indexing_maps = [#map25, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<2x4x40x40xi1>) outs(%90 : tensor<1x2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x40x40xi1>
    %92 = tensor.empty() : tensor<1x2x1x40x40xi1>
    %93 = linalg.generic {indexing_maps = [#map26, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<2x1x1x40x40xi1>) outs(%92 : tensor<1x2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x1x40x40xi1>
    %94 = linalg.generic {indexing_maps = [#map27, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<1x2x1x40x40xi1>) outs(%90 : tensor<1x2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x40x40xi1>
    %95 = linalg.generic {indexing_maps = [#map20, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%91, %94 : tensor<1x2x4x40x40xi1>, tensor<1x2x4x40x40xi1>) outs(%90 : tensor<1x2x4x40x40xi1>) {
    ^bb0(%in: i1, %in_18: i1, %out: i1):
      %129 = arith.andi %in, %in_18 : i1
      linalg.yield %129 : i1
    } -> tensor<1x2x4x40x40xi1>
    %96 = tensor.empty() : tensor<2x4x40x40xf32>
    %97 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%96 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %98 = tensor.empty() : tensor<1x2x4x40x40xf32>
    %99 = linalg.generic {indexing_maps = [#map25, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%97 : tensor<2x4x40x40xf32>) outs(%98 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %100 = linalg.generic {indexing_maps = [#map28, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<2x4x40x1x40xf32>) outs(%98 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %101 = linalg.generic {indexing_maps = [#map20, #map20, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%95, %100, %99 : tensor<1x2x4x40x40xi1>, tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%98 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_18: f32, %in_19: f32, %out: f32):
      %129 = arith.select %in, %in_18, %in_19 : f32
      linalg.yield %129 : f32
    } -> tensor<1x2x4x40x40xf32>
    %102 = tensor.empty() : tensor<1x2x4x40xf32>
    %103 = linalg.fill ins(%cst : f32) outs(%102 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %104 = linalg.generic {indexing_maps = [#map20, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%101 : tensor<1x2x4x40x40xf32>) outs(%103 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.maximumf %out, %in : f32
      linalg.yield %129 : f32
    } -> tensor<1x2x4x40xf32>
    %105 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%102 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40xf32>
    %106 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %104 : tensor<1x2x4x40xf32>, tensor<1x2x4x40xf32>) outs(%102 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.maximumf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<1x2x4x40xf32>
    %107 = tensor.empty() : tensor<1x2x4x40x1xf32>
    %108 = linalg.generic {indexing_maps = [#map13, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<1x2x4x40xf32>) outs(%107 : tensor<1x2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x1xf32>
    %109 = linalg.generic {indexing_maps = [#map29, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<1x2x4x40x1xf32>) outs(%98 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %110 = linalg.generic {indexing_maps = [#map20, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%101, %109 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%98 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.subf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<1x2x4x40x40xf32>
    %111 = linalg.generic {indexing_maps = [#map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%110 : tensor<1x2x4x40x40xf32>) outs(%98 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = math.exp %in : f32
      linalg.yield %129 : f32
    } -> tensor<1x2x4x40x40xf32>
    %112 = linalg.fill ins(%cst_0 : f32) outs(%102 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %113 = linalg.generic {indexing_maps = [#map20, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%111 : tensor<1x2x4x40x40xf32>) outs(%112 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %129 = arith.addf %out, %in : f32
      linalg.yield %129 : f32
    } -> tensor<1x2x4x40xf32>
    %114 = linalg.generic {indexing_maps = [#map13, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%113 : tensor<1x2x4x40xf32>) outs(%107 : tensor<1x2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x1xf32>
    %115 = linalg.generic {indexing_maps = [#map29, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%114 : tensor<1x2x4x40x1xf32>) outs(%98 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %116 = linalg.generic {indexing_maps = [#map20, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%111, %115 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%98 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.divf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<1x2x4x40x40xf32>
    %117 = tensor.empty() : tensor<2x4x16x1x40xf32>
    %118 = linalg.fill ins(%cst_0 : f32) outs(%117 : tensor<2x4x16x1x40xf32>) -> tensor<2x4x16x1x40xf32>
    %119 = linalg.generic {indexing_maps = [#map30, #map31, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%41, %116 : tensor<2x40x4x16xf32>, tensor<1x2x4x40x40xf32>) outs(%118 : tensor<2x4x16x1x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.mulf %in, %in_18 : f32
      %130 = arith.addf %out, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x16x1x40xf32>
    %120 = tensor.empty() : tensor<1x2x40x4x16xf32>
    %121 = linalg.generic {indexing_maps = [#map32, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<2x4x16x1x40xf32>) outs(%120 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x4x16xf32>
    %122 = tensor.empty() : tensor<2x40x4x1x16xf32>
    %123 = linalg.generic {indexing_maps = [#map33, #map20], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%121 : tensor<1x2x40x4x16xf32>) outs(%122 : tensor<2x40x4x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1x16xf32>
    %collapsed = tensor.collapse_shape %123 [[0], [1], [2], [3, 4]] : tensor<2x40x4x1x16xf32> into tensor<2x40x4x16xf32>
    %124 = tensor.empty() : tensor<2x40x64xf32>
    %125 = linalg.fill ins(%cst_0 : f32) outs(%124 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %126 = linalg.generic {indexing_maps = [#map19, #map34, #map35], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%collapsed, %arg6 : tensor<2x40x4x16xf32>, tensor<4x16x64xf32>) outs(%125 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.mulf %in, %in_18 : f32
      %130 = arith.addf %out, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %expanded_17 = tensor.expand_shape %arg5 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %127 = linalg.generic {indexing_maps = [#map36, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x1x64xf32>) outs(%124 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %128 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %127 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%124 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %129 = arith.addf %in, %in_18 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x64xf32>
    return %128 : tensor<2x40x64xf32>
  }
}

