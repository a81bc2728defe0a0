#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map5 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d0, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, 0, d2, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, 0, d4)>
#map15 = affine_map<(d0, d1) -> ()>
#map16 = affine_map<(d0, d1) -> (d0, d1)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (0, 0, 0, d3, d4)>
#map19 = affine_map<(d0, d1) -> (d0)>
#map20 = affine_map<(d0, d1) -> (d1)>
#map21 = affine_map<(d0, d1) -> (d0, 0)>
#map22 = affine_map<(d0, d1) -> (0, d1)>
#map23 = affine_map<(d0) -> (d0)>
#map24 = affine_map<(d0, d1, d2) -> (d1)>
#map25 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map26 = affine_map<(d0, d1, d2) -> (d0)>
#map27 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map28 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map29 = affine_map<(d0, d1, d2) -> (d2)>
#map30 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map31 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map32 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1, 0, d3, d4)>
#map33 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map34 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map35 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map36 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map37 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map38 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map39 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1, d2, 0, 0)>
#map40 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
module @jit_dpa_all attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x2x16xf32>, %arg2: tensor<2x40x2x16xf32>, %arg3: tensor<1x4x40x40xf32>, %arg4: tensor<2x1x1x40xi1>, %arg5: tensor<2xi32>, %arg6: tensor<2xi32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<false> : tensor<i1>
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0> : tensor<i32>
    %cst_5 = arith.constant dense<8> : tensor<i32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant dense<2.000000e-01> : tensor<f32>
    %cst_8 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39]> : tensor<40xi32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 40, 2, 2, 16] : tensor<2x40x4x16xf32> into tensor<2x40x2x2x16xf32>
    %expanded_9 = tensor.expand_shape %arg3 [[0], [1, 2], [3], [4]] output_shape [1, 2, 2, 40, 40] : tensor<1x4x40x40xf32> into tensor<1x2x2x40x40xf32>
    %0 = tensor.empty() : tensor<2x1x1x1x40xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg4 : tensor<2x1x1x40xi1>) outs(%0 : tensor<2x1x1x1x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x1x40xi1>
    %2 = tensor.empty() : tensor<2x1x2x1x40xi1>
    %3 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<2x1x1x1x40xi1>) outs(%2 : tensor<2x1x2x1x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x2x1x40xi1>
    %4 = tensor.empty() : tensor<2x2x40x2x40xf32>
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<2x2x40x2x40xf32>) -> tensor<2x2x40x2x40xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x40x2x2x16xf32>, tensor<2x40x2x16xf32>) outs(%5 : tensor<2x2x40x2x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %130 = arith.mulf %in, %in_10 : f32
      %131 = arith.addf %out, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<2x2x40x2x40xf32>
    %7 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%4 : tensor<2x2x40x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x40x2x40xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x2x40x2x40xf32>, tensor<2x2x40x2x40xf32>) outs(%4 : tensor<2x2x40x2x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %130 = arith.mulf %in, %in_10 : f32
      linalg.yield %130 : f32
    } -> tensor<2x2x40x2x40xf32>
    %9 = tensor.empty() : tensor<2x2x2x40x40xf32>
    %10 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x2x40x2x40xf32>) outs(%9 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x40xf32>
    %11 = tensor.empty() : tensor<2x1x2x40x40xf32>
    %12 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x2x2x40x40xf32>) outs(%11 : tensor<2x1x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x2x40x40xf32>
    %13 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x1x2x40x40xf32>) outs(%9 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%10, %13 : tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x40xf32>) outs(%9 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %130 = arith.addf %in, %in_10 : f32
      linalg.yield %130 : f32
    } -> tensor<2x2x2x40x40xf32>
    %15 = tensor.empty() : tensor<2x2x40x40xi1>
    %16 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<i1>) outs(%15 : tensor<2x2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x40x40xi1>
    %17 = tensor.empty() : tensor<1x2x2x40x40xi1>
    %18 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x2x40x40xi1>) outs(%17 : tensor<1x2x2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x2x40x40xi1>
    %19 = tensor.empty() : tensor<2x2x1x1x40xi1>
    %20 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<2x1x2x1x40xi1>) outs(%19 : tensor<2x2x1x1x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x1x1x40xi1>
    %21 = tensor.empty() : tensor<2x2x2x40x40xi1>
    %22 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x2x2x40x40xi1>) outs(%21 : tensor<2x2x2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x40x40xi1>
    %23 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x2x1x1x40xi1>) outs(%21 : tensor<2x2x2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x40x40xi1>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22, %23 : tensor<2x2x2x40x40xi1>, tensor<2x2x2x40x40xi1>) outs(%21 : tensor<2x2x2x40x40xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %130 = arith.andi %in, %in_10 : i1
      linalg.yield %130 : i1
    } -> tensor<2x2x2x40x40xi1>
    %25 = tensor.empty() : tensor<40x40xi1>
    %26 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<i1>) outs(%25 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<40x40xi1>
    %27 = tensor.empty() : tensor<40x40xi32>
    %28 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel"]} outs(%27 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %130 = linalg.index 0 : index
      %131 = arith.index_cast %130 : index to i32
      linalg.yield %131 : i32
    } -> tensor<40x40xi32>
    %29 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i32>) outs(%27 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %30 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%28, %29 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%27 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_10: i32, %out: i32):
      %130 = arith.addi %in, %in_10 : i32
      linalg.yield %130 : i32
    } -> tensor<40x40xi32>
    %31 = linalg.generic {indexing_maps = [#map16], iterator_types = ["parallel", "parallel"]} outs(%27 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %130 = linalg.index 1 : index
      %131 = arith.index_cast %130 : index to i32
      linalg.yield %131 : i32
    } -> tensor<40x40xi32>
    %32 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%30, %31 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%25 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %130 = arith.cmpi sge, %in, %in_10 : i32
      linalg.yield %130 : i1
    } -> tensor<40x40xi1>
    %33 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<i1>) outs(%25 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<40x40xi1>
    %34 = linalg.generic {indexing_maps = [#map16, #map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%32, %26, %33 : tensor<40x40xi1>, tensor<40x40xi1>, tensor<40x40xi1>) outs(%25 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_10: i1, %in_11: i1, %out: i1):
      %130 = arith.select %in, %in_10, %in_11 : i1
      linalg.yield %130 : i1
    } -> tensor<40x40xi1>
    %35 = tensor.empty() : tensor<1x1x40x40xi1>
    %36 = linalg.generic {indexing_maps = [#map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<40x40xi1>) outs(%35 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x40x40xi1>
    %37 = tensor.empty() : tensor<1x1x1x40x40xi1>
    %38 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x1x40x40xi1>) outs(%37 : tensor<1x1x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x1x40x40xi1>
    %39 = linalg.generic {indexing_maps = [#map18, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x1x1x40x40xi1>) outs(%21 : tensor<2x2x2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x40x40xi1>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24, %39 : tensor<2x2x2x40x40xi1>, tensor<2x2x2x40x40xi1>) outs(%21 : tensor<2x2x2x40x40xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %130 = arith.andi %in, %in_10 : i1
      linalg.yield %130 : i1
    } -> tensor<2x2x2x40x40xi1>
    %41 = tensor.empty() : tensor<40x1xi32>
    %42 = linalg.generic {indexing_maps = [#map19, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<40xi32>) outs(%41 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x1xi32>
    %43 = tensor.empty() : tensor<1x40xi32>
    %44 = linalg.generic {indexing_maps = [#map20, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<40xi32>) outs(%43 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %45 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<i32>) outs(%43 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %46 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%44, %45 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%43 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %in_10: i32, %out: i32):
      %130 = arith.addi %in, %in_10 : i32
      linalg.yield %130 : i32
    } -> tensor<1x40xi32>
    %47 = linalg.generic {indexing_maps = [#map21, #map16], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<40x1xi32>) outs(%27 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %48 = linalg.generic {indexing_maps = [#map22, #map16], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<1x40xi32>) outs(%27 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %49 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%47, %48 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%25 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %130 = arith.cmpi sle, %in, %in_10 : i32
      linalg.yield %130 : i1
    } -> tensor<40x40xi1>
    %50 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i32>) outs(%43 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %51 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%44, %50 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%43 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %in_10: i32, %out: i32):
      %130 = arith.subi %in, %in_10 : i32
      linalg.yield %130 : i32
    } -> tensor<1x40xi32>
    %52 = linalg.generic {indexing_maps = [#map22, #map16], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<1x40xi32>) outs(%27 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %53 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%47, %52 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%25 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %130 = arith.cmpi sge, %in, %in_10 : i32
      linalg.yield %130 : i1
    } -> tensor<40x40xi1>
    %54 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%53, %49 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%25 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %130 = arith.andi %in, %in_10 : i1
      linalg.yield %130 : i1
    } -> tensor<40x40xi1>
    %55 = linalg.generic {indexing_maps = [#map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<40x40xi1>) outs(%35 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x40x40xi1>
    %56 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<1x1x40x40xi1>) outs(%37 : tensor<1x1x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x1x40x40xi1>
    %57 = linalg.generic {indexing_maps = [#map18, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x1x1x40x40xi1>) outs(%21 : tensor<2x2x2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x40x40xi1>
    %58 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40, %57 : tensor<2x2x2x40x40xi1>, tensor<2x2x2x40x40xi1>) outs(%21 : tensor<2x2x2x40x40xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %130 = arith.andi %in, %in_10 : i1
      linalg.yield %130 : i1
    } -> tensor<2x2x2x40x40xi1>
    %59 = tensor.empty() : tensor<40xi32>
    %60 = linalg.generic {indexing_maps = [#map23], iterator_types = ["parallel"]} outs(%59 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %130 = linalg.index 0 : index
      %131 = arith.index_cast %130 : index to i32
      linalg.yield %131 : i32
    } -> tensor<40xi32>
    %61 = tensor.empty() : tensor<1x40x1xi32>
    %62 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<40xi32>) outs(%61 : tensor<1x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40x1xi32>
    %63 = tensor.empty() : tensor<2x1x1xi32>
    %64 = linalg.generic {indexing_maps = [#map26, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5 : tensor<2xi32>) outs(%63 : tensor<2x1x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x1xi32>
    %65 = tensor.empty() : tensor<2x40x1xi32>
    %66 = linalg.generic {indexing_maps = [#map27, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<1x40x1xi32>) outs(%65 : tensor<2x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x1xi32>
    %67 = linalg.generic {indexing_maps = [#map28, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x1x1xi32>) outs(%65 : tensor<2x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x1xi32>
    %68 = tensor.empty() : tensor<2x40x1xi1>
    %69 = linalg.generic {indexing_maps = [#map25, #map25, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %67 : tensor<2x40x1xi32>, tensor<2x40x1xi32>) outs(%68 : tensor<2x40x1xi1>) {
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %130 = arith.cmpi slt, %in, %in_10 : i32
      linalg.yield %130 : i1
    } -> tensor<2x40x1xi1>
    %70 = tensor.empty() : tensor<1x1x40xi32>
    %71 = linalg.generic {indexing_maps = [#map29, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<40xi32>) outs(%70 : tensor<1x1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x1x40xi32>
    %72 = linalg.generic {indexing_maps = [#map26, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<2xi32>) outs(%63 : tensor<2x1x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x1xi32>
    %73 = tensor.empty() : tensor<2x1x40xi32>
    %74 = linalg.generic {indexing_maps = [#map27, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x1x40xi32>) outs(%73 : tensor<2x1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x40xi32>
    %75 = linalg.generic {indexing_maps = [#map30, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x1x1xi32>) outs(%73 : tensor<2x1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x40xi32>
    %76 = tensor.empty() : tensor<2x1x40xi1>
    %77 = linalg.generic {indexing_maps = [#map25, #map25, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %75 : tensor<2x1x40xi32>, tensor<2x1x40xi32>) outs(%76 : tensor<2x1x40xi1>) {
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %130 = arith.cmpi slt, %in, %in_10 : i32
      linalg.yield %130 : i1
    } -> tensor<2x1x40xi1>
    %78 = tensor.empty() : tensor<2x40x40xi1>
    %79 = linalg.generic {indexing_maps = [#map30, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x40x1xi1>) outs(%78 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x40xi1>
    %80 = linalg.generic {indexing_maps = [#map28, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x1x40xi1>) outs(%78 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x40xi1>
    %81 = linalg.generic {indexing_maps = [#map25, #map25, #map25], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %80 : tensor<2x40x40xi1>, tensor<2x40x40xi1>) outs(%78 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %130 = arith.andi %in, %in_10 : i1
      linalg.yield %130 : i1
    } -> tensor<2x40x40xi1>
    %82 = tensor.empty() : tensor<2x1x40x40xi1>
    %83 = linalg.generic {indexing_maps = [#map31, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<2x40x40xi1>) outs(%82 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %84 = tensor.empty() : tensor<1x2x1x40x40xi1>
    %85 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<2x1x40x40xi1>) outs(%84 : tensor<1x2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x1x40x40xi1>
    %86 = linalg.generic {indexing_maps = [#map32, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<1x2x1x40x40xi1>) outs(%21 : tensor<2x2x2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x40x40xi1>
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%58, %86 : tensor<2x2x2x40x40xi1>, tensor<2x2x2x40x40xi1>) outs(%21 : tensor<2x2x2x40x40xi1>) {
    ^bb0(%in: i1, %in_10: i1, %out: i1):
      %130 = arith.andi %in, %in_10 : i1
      linalg.yield %130 : i1
    } -> tensor<2x2x2x40x40xi1>
    %88 = tensor.empty() : tensor<2x2x40x40xf32>
    %89 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%88 : tensor<2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x40x40xf32>
    %90 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<2x2x40x40xf32>) outs(%9 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x40xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%87, %14, %90 : tensor<2x2x2x40x40xi1>, tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x40xf32>) outs(%9 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %130 = arith.select %in, %in_10, %in_11 : f32
      linalg.yield %130 : f32
    } -> tensor<2x2x2x40x40xf32>
    %92 = tensor.empty() : tensor<2x2x2x40xf32>
    %93 = linalg.fill ins(%cst_0 : f32) outs(%92 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map33], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%91 : tensor<2x2x2x40x40xf32>) outs(%93 : tensor<2x2x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.maximumf %out, %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x2x2x40xf32>
    %95 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%92 : tensor<2x2x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40xf32>
    %96 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %94 : tensor<2x2x2x40xf32>, tensor<2x2x2x40xf32>) outs(%92 : tensor<2x2x2x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %130 = arith.maximumf %in, %in_10 : f32
      linalg.yield %130 : f32
    } -> tensor<2x2x2x40xf32>
    %97 = tensor.empty() : tensor<2x2x2x40x1xf32>
    %98 = linalg.generic {indexing_maps = [#map33, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<2x2x2x40xf32>) outs(%97 : tensor<2x2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x1xf32>
    %99 = linalg.generic {indexing_maps = [#map34, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%98 : tensor<2x2x2x40x1xf32>) outs(%9 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x40xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%91, %99 : tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x40xf32>) outs(%9 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %130 = arith.subf %in, %in_10 : f32
      linalg.yield %130 : f32
    } -> tensor<2x2x2x40x40xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<2x2x2x40x40xf32>) outs(%9 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.exp %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x2x2x40x40xf32>
    %102 = linalg.fill ins(%cst_1 : f32) outs(%92 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map33], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%101 : tensor<2x2x2x40x40xf32>) outs(%102 : tensor<2x2x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %out, %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x2x2x40xf32>
    %104 = linalg.generic {indexing_maps = [#map33, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<2x2x2x40xf32>) outs(%97 : tensor<2x2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x1xf32>
    %105 = linalg.generic {indexing_maps = [#map34, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%104 : tensor<2x2x2x40x1xf32>) outs(%9 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x40xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%101, %105 : tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x40xf32>) outs(%9 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %130 = arith.divf %in, %in_10 : f32
      linalg.yield %130 : f32
    } -> tensor<2x2x2x40x40xf32>
    %107 = tensor.empty() : tensor<2x2x16x2x40xf32>
    %108 = linalg.fill ins(%cst_1 : f32) outs(%107 : tensor<2x2x16x2x40xf32>) -> tensor<2x2x16x2x40xf32>
    %109 = linalg.generic {indexing_maps = [#map35, #map36, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %106 : tensor<2x40x2x16xf32>, tensor<2x2x2x40x40xf32>) outs(%108 : tensor<2x2x16x2x40xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %130 = arith.mulf %in, %in_10 : f32
      %131 = arith.addf %out, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<2x2x16x2x40xf32>
    %110 = tensor.empty() : tensor<2x2x40x2x16xf32>
    %111 = linalg.generic {indexing_maps = [#map37, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%109 : tensor<2x2x16x2x40xf32>) outs(%110 : tensor<2x2x40x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x40x2x16xf32>
    %112 = linalg.generic {indexing_maps = [#map20, #map16], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<40xi32>) outs(%43 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %113 = tensor.empty() : tensor<2x1xi32>
    %114 = linalg.generic {indexing_maps = [#map19, #map16], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<2xi32>) outs(%113 : tensor<2x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1xi32>
    %115 = tensor.empty() : tensor<2x40xi32>
    %116 = linalg.generic {indexing_maps = [#map22, #map16], iterator_types = ["parallel", "parallel"]} ins(%112 : tensor<1x40xi32>) outs(%115 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40xi32>
    %117 = linalg.generic {indexing_maps = [#map21, #map16], iterator_types = ["parallel", "parallel"]} ins(%114 : tensor<2x1xi32>) outs(%115 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40xi32>
    %118 = tensor.empty() : tensor<2x40xi1>
    %119 = linalg.generic {indexing_maps = [#map16, #map16, #map16], iterator_types = ["parallel", "parallel"]} ins(%116, %117 : tensor<2x40xi32>, tensor<2x40xi32>) outs(%118 : tensor<2x40xi1>) {
    ^bb0(%in: i32, %in_10: i32, %out: i1):
      %130 = arith.cmpi slt, %in, %in_10 : i32
      linalg.yield %130 : i1
    } -> tensor<2x40xi1>
    %120 = tensor.empty() : tensor<2x40x1x1xi1>
    %121 = linalg.generic {indexing_maps = [#map38, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<2x40xi1>) outs(%120 : tensor<2x40x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x1x1xi1>
    %122 = tensor.empty() : tensor<2x40x1x1xf32>
    %123 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121 : tensor<2x40x1x1xi1>) outs(%122 : tensor<2x40x1x1xf32>) {
    ^bb0(%in: i1, %out: f32):
      %130 = arith.uitofp %in : i1 to f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1x1xf32>
    %124 = tensor.empty() : tensor<1x2x40x1x1xf32>
    %125 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%123 : tensor<2x40x1x1xf32>) outs(%124 : tensor<1x2x40x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x1x1xf32>
    %126 = linalg.generic {indexing_maps = [#map39, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%125 : tensor<1x2x40x1x1xf32>) outs(%110 : tensor<2x2x40x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x40x2x16xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%111, %126 : tensor<2x2x40x2x16xf32>, tensor<2x2x40x2x16xf32>) outs(%110 : tensor<2x2x40x2x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %130 = arith.mulf %in, %in_10 : f32
      linalg.yield %130 : f32
    } -> tensor<2x2x40x2x16xf32>
    %128 = tensor.empty() : tensor<2x40x2x2x16xf32>
    %129 = linalg.generic {indexing_maps = [#map40, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%127 : tensor<2x2x40x2x16xf32>) outs(%128 : tensor<2x40x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x2x2x16xf32>
    %collapsed = tensor.collapse_shape %129 [[0], [1], [2, 3], [4]] : tensor<2x40x2x2x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed : tensor<2x40x4x16xf32>
  }
}

