#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<(d0) -> (d0)>
#map12 = affine_map<(d0, d1, d2) -> (d1)>
#map13 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2) -> (d0)>
#map15 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map16 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map17 = affine_map<(d0, d1, d2) -> (d2)>
#map18 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map25 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map26 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map27 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map28 = affine_map<(d0, d1) -> (d1)>
#map29 = affine_map<(d0, d1) -> (d0)>
#map30 = affine_map<(d0, d1) -> (0, d1)>
#map31 = affine_map<(d0, d1) -> (d0, 0)>
#map32 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map33 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, 0, 0)>
#map34 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
module @jit_dpa_lengths_causal attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<2xi32>, %arg4: tensor<2xi32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0> : tensor<i32>
    %cst_0 = arith.constant dense<false> : tensor<i1>
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant dense<2.500000e-01> : tensor<f32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 1, 16] : tensor<2x40x4x16xf32> into tensor<2x40x4x1x16xf32>
    %0 = tensor.empty() : tensor<2x4x40x1x40xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<2x4x40x1x40xf32>) -> tensor<2x4x40x1x40xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x40x4x1x16xf32>, tensor<2x40x4x16xf32>) outs(%1 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %95 = arith.mulf %in, %in_7 : f32
      %96 = arith.addf %out, %95 : f32
      linalg.yield %96 : f32
    } -> tensor<2x4x40x1x40xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%0 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1x40xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2, %3 : tensor<2x4x40x1x40xf32>, tensor<2x4x40x1x40xf32>) outs(%0 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %95 = arith.mulf %in, %in_7 : f32
      linalg.yield %95 : f32
    } -> tensor<2x4x40x1x40xf32>
    %5 = tensor.empty() : tensor<2x4x40x40xi1>
    %6 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<i1>) outs(%5 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %7 = tensor.empty() : tensor<40x40xi1>
    %8 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<i1>) outs(%7 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<40x40xi1>
    %9 = tensor.empty() : tensor<40x40xi32>
    %10 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %95 = linalg.index 0 : index
      %96 = arith.index_cast %95 : index to i32
      linalg.yield %96 : i32
    } -> tensor<40x40xi32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<i32>) outs(%9 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %12 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%10, %11 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%9 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_7: i32, %out: i32):
      %95 = arith.addi %in, %in_7 : i32
      linalg.yield %95 : i32
    } -> tensor<40x40xi32>
    %13 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel", "parallel"]} outs(%9 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %95 = linalg.index 1 : index
      %96 = arith.index_cast %95 : index to i32
      linalg.yield %96 : i32
    } -> tensor<40x40xi32>
    %14 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%12, %13 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%7 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_7: i32, %out: i1):
      %95 = arith.cmpi sge, %in, %in_7 : i32
      linalg.yield %95 : i1
    } -> tensor<40x40xi1>
    %15 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<i1>) outs(%7 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<40x40xi1>
    %16 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%14, %8, %15 : tensor<40x40xi1>, tensor<40x40xi1>, tensor<40x40xi1>) outs(%7 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_7: i1, %in_8: i1, %out: i1):
      %95 = arith.select %in, %in_7, %in_8 : i1
      linalg.yield %95 : i1
    } -> tensor<40x40xi1>
    %17 = tensor.empty() : tensor<1x1x40x40xi1>
    %18 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<40x40xi1>) outs(%17 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x40x40xi1>
    %19 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x1x40x40xi1>) outs(%5 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %20 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %19 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xi1>) outs(%5 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %95 = arith.andi %in, %in_7 : i1
      linalg.yield %95 : i1
    } -> tensor<2x4x40x40xi1>
    %21 = tensor.empty() : tensor<40xi32>
    %22 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel"]} outs(%21 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %95 = linalg.index 0 : index
      %96 = arith.index_cast %95 : index to i32
      linalg.yield %96 : i32
    } -> tensor<40xi32>
    %23 = tensor.empty() : tensor<1x40x1xi32>
    %24 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<40xi32>) outs(%23 : tensor<1x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40x1xi32>
    %25 = tensor.empty() : tensor<2x1x1xi32>
    %26 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2xi32>) outs(%25 : tensor<2x1x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x1xi32>
    %27 = tensor.empty() : tensor<2x40x1xi32>
    %28 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x40x1xi32>) outs(%27 : tensor<2x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x1xi32>
    %29 = linalg.generic {indexing_maps = [#map16, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x1x1xi32>) outs(%27 : tensor<2x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x1xi32>
    %30 = tensor.empty() : tensor<2x40x1xi1>
    %31 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %29 : tensor<2x40x1xi32>, tensor<2x40x1xi32>) outs(%30 : tensor<2x40x1xi1>) {
    ^bb0(%in: i32, %in_7: i32, %out: i1):
      %95 = arith.cmpi slt, %in, %in_7 : i32
      linalg.yield %95 : i1
    } -> tensor<2x40x1xi1>
    %32 = tensor.empty() : tensor<1x1x40xi32>
    %33 = linalg.generic {indexing_maps = [#map17, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<40xi32>) outs(%32 : tensor<1x1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x1x40xi32>
    %34 = linalg.generic {indexing_maps = [#map14, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4 : tensor<2xi32>) outs(%25 : tensor<2x1x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x1xi32>
    %35 = tensor.empty() : tensor<2x1x40xi32>
    %36 = linalg.generic {indexing_maps = [#map15, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x1x40xi32>) outs(%35 : tensor<2x1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x40xi32>
    %37 = linalg.generic {indexing_maps = [#map18, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x1x1xi32>) outs(%35 : tensor<2x1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x40xi32>
    %38 = tensor.empty() : tensor<2x1x40xi1>
    %39 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %37 : tensor<2x1x40xi32>, tensor<2x1x40xi32>) outs(%38 : tensor<2x1x40xi1>) {
    ^bb0(%in: i32, %in_7: i32, %out: i1):
      %95 = arith.cmpi slt, %in, %in_7 : i32
      linalg.yield %95 : i1
    } -> tensor<2x1x40xi1>
    %40 = tensor.empty() : tensor<2x40x40xi1>
    %41 = linalg.generic {indexing_maps = [#map18, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x40x1xi1>) outs(%40 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x40xi1>
    %42 = linalg.generic {indexing_maps = [#map16, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x1x40xi1>) outs(%40 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x40xi1>
    %43 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %42 : tensor<2x40x40xi1>, tensor<2x40x40xi1>) outs(%40 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %95 = arith.andi %in, %in_7 : i1
      linalg.yield %95 : i1
    } -> tensor<2x40x40xi1>
    %44 = tensor.empty() : tensor<2x1x40x40xi1>
    %45 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x40x40xi1>) outs(%44 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %46 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x1x40x40xi1>) outs(%5 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %47 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %46 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xi1>) outs(%5 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %in_7: i1, %out: i1):
      %95 = arith.andi %in, %in_7 : i1
      linalg.yield %95 : i1
    } -> tensor<2x4x40x40xi1>
    %48 = tensor.empty() : tensor<2x4x40x40xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%48 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %50 = tensor.empty() : tensor<1x2x4x40x40xi1>
    %51 = linalg.generic {indexing_maps = [#map21, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x4x40x40xi1>) outs(%50 : tensor<1x2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x40x40xi1>
    %52 = tensor.empty() : tensor<1x2x4x40x40xf32>
    %53 = linalg.generic {indexing_maps = [#map21, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x40x40xf32>) outs(%52 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %54 = linalg.generic {indexing_maps = [#map22, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x40x1x40xf32>) outs(%52 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%51, %54, %53 : tensor<1x2x4x40x40xi1>, tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%52 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_7: f32, %in_8: f32, %out: f32):
      %95 = arith.select %in, %in_7, %in_8 : f32
      linalg.yield %95 : f32
    } -> tensor<1x2x4x40x40xf32>
    %56 = tensor.empty() : tensor<1x2x4x40xf32>
    %57 = linalg.fill ins(%cst_1 : f32) outs(%56 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<1x2x4x40x40xf32>) outs(%57 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.maximumf %out, %in : f32
      linalg.yield %95 : f32
    } -> tensor<1x2x4x40xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%56 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %58 : tensor<1x2x4x40xf32>, tensor<1x2x4x40xf32>) outs(%56 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %95 = arith.maximumf %in, %in_7 : f32
      linalg.yield %95 : f32
    } -> tensor<1x2x4x40xf32>
    %61 = tensor.empty() : tensor<1x2x4x40x1xf32>
    %62 = linalg.generic {indexing_maps = [#map23, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x2x4x40xf32>) outs(%61 : tensor<1x2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x1xf32>
    %63 = linalg.generic {indexing_maps = [#map24, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<1x2x4x40x1xf32>) outs(%52 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %64 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%55, %63 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%52 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %95 = arith.subf %in, %in_7 : f32
      linalg.yield %95 : f32
    } -> tensor<1x2x4x40x40xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x2x4x40x40xf32>) outs(%52 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = math.exp %in : f32
      linalg.yield %95 : f32
    } -> tensor<1x2x4x40x40xf32>
    %66 = linalg.fill ins(%cst_2 : f32) outs(%56 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map23], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<1x2x4x40x40xf32>) outs(%66 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %95 = arith.addf %out, %in : f32
      linalg.yield %95 : f32
    } -> tensor<1x2x4x40xf32>
    %68 = linalg.generic {indexing_maps = [#map23, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<1x2x4x40xf32>) outs(%61 : tensor<1x2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x1xf32>
    %69 = linalg.generic {indexing_maps = [#map24, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<1x2x4x40x1xf32>) outs(%52 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %70 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%65, %69 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%52 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %95 = arith.divf %in, %in_7 : f32
      linalg.yield %95 : f32
    } -> tensor<1x2x4x40x40xf32>
    %71 = tensor.empty() : tensor<2x4x16x1x40xf32>
    %72 = linalg.fill ins(%cst_2 : f32) outs(%71 : tensor<2x4x16x1x40xf32>) -> tensor<2x4x16x1x40xf32>
    %73 = linalg.generic {indexing_maps = [#map25, #map26, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %70 : tensor<2x40x4x16xf32>, tensor<1x2x4x40x40xf32>) outs(%72 : tensor<2x4x16x1x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %95 = arith.mulf %in, %in_7 : f32
      %96 = arith.addf %out, %95 : f32
      linalg.yield %96 : f32
    } -> tensor<2x4x16x1x40xf32>
    %74 = tensor.empty() : tensor<1x2x40x4x16xf32>
    %75 = linalg.generic {indexing_maps = [#map27, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x4x16x1x40xf32>) outs(%74 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x4x16xf32>
    %76 = tensor.empty() : tensor<1x40xi32>
    %77 = linalg.generic {indexing_maps = [#map28, #map8], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<40xi32>) outs(%76 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %78 = tensor.empty() : tensor<2x1xi32>
    %79 = linalg.generic {indexing_maps = [#map29, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<2xi32>) outs(%78 : tensor<2x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1xi32>
    %80 = tensor.empty() : tensor<2x40xi32>
    %81 = linalg.generic {indexing_maps = [#map30, #map8], iterator_types = ["parallel", "parallel"]} ins(%77 : tensor<1x40xi32>) outs(%80 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40xi32>
    %82 = linalg.generic {indexing_maps = [#map31, #map8], iterator_types = ["parallel", "parallel"]} ins(%79 : tensor<2x1xi32>) outs(%80 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40xi32>
    %83 = tensor.empty() : tensor<2x40xi1>
    %84 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%81, %82 : tensor<2x40xi32>, tensor<2x40xi32>) outs(%83 : tensor<2x40xi1>) {
    ^bb0(%in: i32, %in_7: i32, %out: i1):
      %95 = arith.cmpi slt, %in, %in_7 : i32
      linalg.yield %95 : i1
    } -> tensor<2x40xi1>
    %85 = tensor.empty() : tensor<2x40x1x1xi1>
    %86 = linalg.generic {indexing_maps = [#map32, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<2x40xi1>) outs(%85 : tensor<2x40x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x1x1xi1>
    %87 = tensor.empty() : tensor<2x40x1x1xf32>
    %88 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<2x40x1x1xi1>) outs(%87 : tensor<2x40x1x1xf32>) {
    ^bb0(%in: i1, %out: f32):
      %95 = arith.uitofp %in : i1 to f32
      linalg.yield %95 : f32
    } -> tensor<2x40x1x1xf32>
    %89 = tensor.empty() : tensor<1x2x40x1x1xf32>
    %90 = linalg.generic {indexing_maps = [#map21, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<2x40x1x1xf32>) outs(%89 : tensor<1x2x40x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x1x1xf32>
    %91 = linalg.generic {indexing_maps = [#map33, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<1x2x40x1x1xf32>) outs(%74 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x4x16xf32>
    %92 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%75, %91 : tensor<1x2x40x4x16xf32>, tensor<1x2x40x4x16xf32>) outs(%74 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %95 = arith.mulf %in, %in_7 : f32
      linalg.yield %95 : f32
    } -> tensor<1x2x40x4x16xf32>
    %93 = tensor.empty() : tensor<2x40x4x1x16xf32>
    %94 = linalg.generic {indexing_maps = [#map34, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<1x2x40x4x16xf32>) outs(%93 : tensor<2x40x4x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1x16xf32>
    %collapsed = tensor.collapse_shape %94 [[0], [1], [2], [3, 4]] : tensor<2x40x4x1x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed : tensor<2x40x4x16xf32>
  }
}

