#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0) -> (d0)>
#map8 = affine_map<(d0, d1, d2) -> (d1)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0)>
#map11 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map12 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map21 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map22 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map24 = affine_map<(d0, d1) -> (d1)>
#map25 = affine_map<(d0, d1) -> (d0, d1)>
#map26 = affine_map<(d0, d1) -> (d0)>
#map27 = affine_map<(d0, d1) -> (0, d1)>
#map28 = affine_map<(d0, d1) -> (d0, 0)>
#map29 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map30 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, 0, 0)>
#map31 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
module @jit_dpa_lengths attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x4x16xf32>, %arg2: tensor<2x56x4x16xf32>, %arg3: tensor<2xi32>, %arg4: tensor<2xi32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant dense<2.500000e-01> : tensor<f32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 1, 16] : tensor<2x40x4x16xf32> into tensor<2x40x4x1x16xf32>
    %0 = tensor.empty() : tensor<2x4x40x1x56xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x4x40x1x56xf32>) -> tensor<2x4x40x1x56xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x40x4x1x16xf32>, tensor<2x56x4x16xf32>) outs(%1 : tensor<2x4x40x1x56xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %83 = arith.mulf %in, %in_5 : f32
      %84 = arith.addf %out, %83 : f32
      linalg.yield %84 : f32
    } -> tensor<2x4x40x1x56xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%0 : tensor<2x4x40x1x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1x56xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2, %3 : tensor<2x4x40x1x56xf32>, tensor<2x4x40x1x56xf32>) outs(%0 : tensor<2x4x40x1x56xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %83 = arith.mulf %in, %in_5 : f32
      linalg.yield %83 : f32
    } -> tensor<2x4x40x1x56xf32>
    %5 = tensor.empty() : tensor<2x4x40x56xi1>
    %6 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<i1>) outs(%5 : tensor<2x4x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x56xi1>
    %7 = tensor.empty() : tensor<40xi32>
    %8 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%7 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %83 = linalg.index 0 : index
      %84 = arith.index_cast %83 : index to i32
      linalg.yield %84 : i32
    } -> tensor<40xi32>
    %9 = tensor.empty() : tensor<1x40x1xi32>
    %10 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<40xi32>) outs(%9 : tensor<1x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40x1xi32>
    %11 = tensor.empty() : tensor<2x1x1xi32>
    %12 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2xi32>) outs(%11 : tensor<2x1x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x1xi32>
    %13 = tensor.empty() : tensor<2x40x1xi32>
    %14 = linalg.generic {indexing_maps = [#map11, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x40x1xi32>) outs(%13 : tensor<2x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x1xi32>
    %15 = linalg.generic {indexing_maps = [#map12, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x1x1xi32>) outs(%13 : tensor<2x40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40x1xi32>
    %16 = tensor.empty() : tensor<2x40x1xi1>
    %17 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %15 : tensor<2x40x1xi32>, tensor<2x40x1xi32>) outs(%16 : tensor<2x40x1xi1>) {
    ^bb0(%in: i32, %in_5: i32, %out: i1):
      %83 = arith.cmpi slt, %in, %in_5 : i32
      linalg.yield %83 : i1
    } -> tensor<2x40x1xi1>
    %18 = tensor.empty() : tensor<56xi32>
    %19 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%18 : tensor<56xi32>) {
    ^bb0(%out: i32):
      %83 = linalg.index 0 : index
      %84 = arith.index_cast %83 : index to i32
      linalg.yield %84 : i32
    } -> tensor<56xi32>
    %20 = tensor.empty() : tensor<1x1x56xi32>
    %21 = linalg.generic {indexing_maps = [#map13, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<56xi32>) outs(%20 : tensor<1x1x56xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x1x56xi32>
    %22 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4 : tensor<2xi32>) outs(%11 : tensor<2x1x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x1xi32>
    %23 = tensor.empty() : tensor<2x1x56xi32>
    %24 = linalg.generic {indexing_maps = [#map11, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<1x1x56xi32>) outs(%23 : tensor<2x1x56xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x56xi32>
    %25 = linalg.generic {indexing_maps = [#map14, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x1x1xi32>) outs(%23 : tensor<2x1x56xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1x56xi32>
    %26 = tensor.empty() : tensor<2x1x56xi1>
    %27 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x1x56xi32>, tensor<2x1x56xi32>) outs(%26 : tensor<2x1x56xi1>) {
    ^bb0(%in: i32, %in_5: i32, %out: i1):
      %83 = arith.cmpi slt, %in, %in_5 : i32
      linalg.yield %83 : i1
    } -> tensor<2x1x56xi1>
    %28 = tensor.empty() : tensor<2x40x56xi1>
    %29 = linalg.generic {indexing_maps = [#map14, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x40x1xi1>) outs(%28 : tensor<2x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x56xi1>
    %30 = linalg.generic {indexing_maps = [#map12, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x1x56xi1>) outs(%28 : tensor<2x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x56xi1>
    %31 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %30 : tensor<2x40x56xi1>, tensor<2x40x56xi1>) outs(%28 : tensor<2x40x56xi1>) {
    ^bb0(%in: i1, %in_5: i1, %out: i1):
      %83 = arith.andi %in, %in_5 : i1
      linalg.yield %83 : i1
    } -> tensor<2x40x56xi1>
    %32 = tensor.empty() : tensor<2x1x40x56xi1>
    %33 = linalg.generic {indexing_maps = [#map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x40x56xi1>) outs(%32 : tensor<2x1x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x56xi1>
    %34 = linalg.generic {indexing_maps = [#map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x1x40x56xi1>) outs(%5 : tensor<2x4x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x56xi1>
    %35 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %34 : tensor<2x4x40x56xi1>, tensor<2x4x40x56xi1>) outs(%5 : tensor<2x4x40x56xi1>) {
    ^bb0(%in: i1, %in_5: i1, %out: i1):
      %83 = arith.andi %in, %in_5 : i1
      linalg.yield %83 : i1
    } -> tensor<2x4x40x56xi1>
    %36 = tensor.empty() : tensor<2x4x40x56xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%36 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %38 = tensor.empty() : tensor<1x2x4x40x56xi1>
    %39 = linalg.generic {indexing_maps = [#map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x4x40x56xi1>) outs(%38 : tensor<1x2x4x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x40x56xi1>
    %40 = tensor.empty() : tensor<1x2x4x40x56xf32>
    %41 = linalg.generic {indexing_maps = [#map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x40x56xf32>) outs(%40 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x56xf32>
    %42 = linalg.generic {indexing_maps = [#map18, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x40x1x56xf32>) outs(%40 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x56xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%39, %42, %41 : tensor<1x2x4x40x56xi1>, tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%40 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: i1, %in_5: f32, %in_6: f32, %out: f32):
      %83 = arith.select %in, %in_5, %in_6 : f32
      linalg.yield %83 : f32
    } -> tensor<1x2x4x40x56xf32>
    %44 = tensor.empty() : tensor<1x2x4x40xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<1x2x4x40x56xf32>) outs(%45 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = arith.maximumf %out, %in : f32
      linalg.yield %83 : f32
    } -> tensor<1x2x4x40xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%44 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %46 : tensor<1x2x4x40xf32>, tensor<1x2x4x40xf32>) outs(%44 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %83 = arith.maximumf %in, %in_5 : f32
      linalg.yield %83 : f32
    } -> tensor<1x2x4x40xf32>
    %49 = tensor.empty() : tensor<1x2x4x40x1xf32>
    %50 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<1x2x4x40xf32>) outs(%49 : tensor<1x2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x1xf32>
    %51 = linalg.generic {indexing_maps = [#map20, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<1x2x4x40x1xf32>) outs(%40 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x56xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%43, %51 : tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%40 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %83 = arith.subf %in, %in_5 : f32
      linalg.yield %83 : f32
    } -> tensor<1x2x4x40x56xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<1x2x4x40x56xf32>) outs(%40 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = math.exp %in : f32
      linalg.yield %83 : f32
    } -> tensor<1x2x4x40x56xf32>
    %54 = linalg.fill ins(%cst_0 : f32) outs(%44 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map19], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<1x2x4x40x56xf32>) outs(%54 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %83 = arith.addf %out, %in : f32
      linalg.yield %83 : f32
    } -> tensor<1x2x4x40xf32>
    %56 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<1x2x4x40xf32>) outs(%49 : tensor<1x2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x1xf32>
    %57 = linalg.generic {indexing_maps = [#map20, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<1x2x4x40x1xf32>) outs(%40 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x56xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%53, %57 : tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%40 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %83 = arith.divf %in, %in_5 : f32
      linalg.yield %83 : f32
    } -> tensor<1x2x4x40x56xf32>
    %59 = tensor.empty() : tensor<2x4x16x1x40xf32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<2x4x16x1x40xf32>) -> tensor<2x4x16x1x40xf32>
    %61 = linalg.generic {indexing_maps = [#map21, #map22, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %58 : tensor<2x56x4x16xf32>, tensor<1x2x4x40x56xf32>) outs(%60 : tensor<2x4x16x1x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %83 = arith.mulf %in, %in_5 : f32
      %84 = arith.addf %out, %83 : f32
      linalg.yield %84 : f32
    } -> tensor<2x4x16x1x40xf32>
    %62 = tensor.empty() : tensor<1x2x40x4x16xf32>
    %63 = linalg.generic {indexing_maps = [#map23, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x4x16x1x40xf32>) outs(%62 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x4x16xf32>
    %64 = tensor.empty() : tensor<1x40xi32>
    %65 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<40xi32>) outs(%64 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %66 = tensor.empty() : tensor<2x1xi32>
    %67 = linalg.generic {indexing_maps = [#map26, #map25], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<2xi32>) outs(%66 : tensor<2x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1xi32>
    %68 = tensor.empty() : tensor<2x40xi32>
    %69 = linalg.generic {indexing_maps = [#map27, #map25], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<1x40xi32>) outs(%68 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40xi32>
    %70 = linalg.generic {indexing_maps = [#map28, #map25], iterator_types = ["parallel", "parallel"]} ins(%67 : tensor<2x1xi32>) outs(%68 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40xi32>
    %71 = tensor.empty() : tensor<2x40xi1>
    %72 = linalg.generic {indexing_maps = [#map25, #map25, #map25], iterator_types = ["parallel", "parallel"]} ins(%69, %70 : tensor<2x40xi32>, tensor<2x40xi32>) outs(%71 : tensor<2x40xi1>) {
    ^bb0(%in: i32, %in_5: i32, %out: i1):
      %83 = arith.cmpi slt, %in, %in_5 : i32
      linalg.yield %83 : i1
    } -> tensor<2x40xi1>
    %73 = tensor.empty() : tensor<2x40x1x1xi1>
    %74 = linalg.generic {indexing_maps = [#map29, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x40xi1>) outs(%73 : tensor<2x40x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x1x1xi1>
    %75 = tensor.empty() : tensor<2x40x1x1xf32>
    %76 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x40x1x1xi1>) outs(%75 : tensor<2x40x1x1xf32>) {
    ^bb0(%in: i1, %out: f32):
      %83 = arith.uitofp %in : i1 to f32
      linalg.yield %83 : f32
    } -> tensor<2x40x1x1xf32>
    %77 = tensor.empty() : tensor<1x2x40x1x1xf32>
    %78 = linalg.generic {indexing_maps = [#map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<2x40x1x1xf32>) outs(%77 : tensor<1x2x40x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x1x1xf32>
    %79 = linalg.generic {indexing_maps = [#map30, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<1x2x40x1x1xf32>) outs(%62 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x4x16xf32>
    %80 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%63, %79 : tensor<1x2x40x4x16xf32>, tensor<1x2x40x4x16xf32>) outs(%62 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %83 = arith.mulf %in, %in_5 : f32
      linalg.yield %83 : f32
    } -> tensor<1x2x40x4x16xf32>
    %81 = tensor.empty() : tensor<2x40x4x1x16xf32>
    %82 = linalg.generic {indexing_maps = [#map31, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<1x2x40x4x16xf32>) outs(%81 : tensor<2x40x4x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1x16xf32>
    %collapsed = tensor.collapse_shape %82 [[0], [1], [2], [3, 4]] : tensor<2x40x4x1x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed : tensor<2x40x4x16xf32>
  }
}

