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
#map13 = affine_map<(d0, d1, d2) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map20 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map21 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map23 = affine_map<(d0, d1) -> (d1)>
#map24 = affine_map<(d0, d1) -> (d0, d1)>
#map25 = affine_map<(d0, d1) -> (d0)>
#map26 = affine_map<(d0, d1) -> (0, d1)>
#map27 = affine_map<(d0, d1) -> (d0, 0)>
#map28 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map29 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, 0, 0)>
#map30 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
module @jit_dpa_query_lengths attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x4x16xf32>, %arg2: tensor<2x56x4x16xf32>, %arg3: tensor<2xi32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
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
      %71 = arith.mulf %in, %in_5 : f32
      %72 = arith.addf %out, %71 : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x40x1x56xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%0 : tensor<2x4x40x1x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1x56xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2, %3 : tensor<2x4x40x1x56xf32>, tensor<2x4x40x1x56xf32>) outs(%0 : tensor<2x4x40x1x56xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %71 = arith.mulf %in, %in_5 : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x40x1x56xf32>
    %5 = tensor.empty() : tensor<2x4x40x56xi1>
    %6 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<i1>) outs(%5 : tensor<2x4x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x56xi1>
    %7 = tensor.empty() : tensor<40xi32>
    %8 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%7 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %71 = linalg.index 0 : index
      %72 = arith.index_cast %71 : index to i32
      linalg.yield %72 : i32
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
      %71 = arith.cmpi slt, %in, %in_5 : i32
      linalg.yield %71 : i1
    } -> tensor<2x40x1xi1>
    %18 = linalg.generic {indexing_maps = [#map13, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<i1>) outs(%16 : tensor<2x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x1xi1>
    %19 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %18 : tensor<2x40x1xi1>, tensor<2x40x1xi1>) outs(%16 : tensor<2x40x1xi1>) {
    ^bb0(%in: i1, %in_5: i1, %out: i1):
      %71 = arith.andi %in, %in_5 : i1
      linalg.yield %71 : i1
    } -> tensor<2x40x1xi1>
    %20 = tensor.empty() : tensor<2x1x40x1xi1>
    %21 = linalg.generic {indexing_maps = [#map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40x1xi1>) outs(%20 : tensor<2x1x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x1xi1>
    %22 = linalg.generic {indexing_maps = [#map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x1x40x1xi1>) outs(%5 : tensor<2x4x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x56xi1>
    %23 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %22 : tensor<2x4x40x56xi1>, tensor<2x4x40x56xi1>) outs(%5 : tensor<2x4x40x56xi1>) {
    ^bb0(%in: i1, %in_5: i1, %out: i1):
      %71 = arith.andi %in, %in_5 : i1
      linalg.yield %71 : i1
    } -> tensor<2x4x40x56xi1>
    %24 = tensor.empty() : tensor<2x4x40x56xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%24 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %26 = tensor.empty() : tensor<1x2x4x40x56xi1>
    %27 = linalg.generic {indexing_maps = [#map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x40x56xi1>) outs(%26 : tensor<1x2x4x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x40x56xi1>
    %28 = tensor.empty() : tensor<1x2x4x40x56xf32>
    %29 = linalg.generic {indexing_maps = [#map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x40x56xf32>) outs(%28 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x56xf32>
    %30 = linalg.generic {indexing_maps = [#map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x40x1x56xf32>) outs(%28 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x56xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27, %30, %29 : tensor<1x2x4x40x56xi1>, tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%28 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: i1, %in_5: f32, %in_6: f32, %out: f32):
      %71 = arith.select %in, %in_5, %in_6 : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x4x40x56xf32>
    %32 = tensor.empty() : tensor<1x2x4x40xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<1x2x4x40x56xf32>) outs(%33 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.maximumf %out, %in : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x4x40xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%32 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %34 : tensor<1x2x4x40xf32>, tensor<1x2x4x40xf32>) outs(%32 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %71 = arith.maximumf %in, %in_5 : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x4x40xf32>
    %37 = tensor.empty() : tensor<1x2x4x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map18, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x2x4x40xf32>) outs(%37 : tensor<1x2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x2x4x40x1xf32>) outs(%28 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x56xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31, %39 : tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%28 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %71 = arith.subf %in, %in_5 : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x4x40x56xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x2x4x40x56xf32>) outs(%28 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.exp %in : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x4x40x56xf32>
    %42 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map18], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<1x2x4x40x56xf32>) outs(%42 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.addf %out, %in : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x4x40xf32>
    %44 = linalg.generic {indexing_maps = [#map18, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x2x4x40xf32>) outs(%37 : tensor<1x2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x1xf32>
    %45 = linalg.generic {indexing_maps = [#map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<1x2x4x40x1xf32>) outs(%28 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x56xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%41, %45 : tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%28 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %71 = arith.divf %in, %in_5 : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x4x40x56xf32>
    %47 = tensor.empty() : tensor<2x4x16x1x40xf32>
    %48 = linalg.fill ins(%cst_0 : f32) outs(%47 : tensor<2x4x16x1x40xf32>) -> tensor<2x4x16x1x40xf32>
    %49 = linalg.generic {indexing_maps = [#map20, #map21, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %46 : tensor<2x56x4x16xf32>, tensor<1x2x4x40x56xf32>) outs(%48 : tensor<2x4x16x1x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %71 = arith.mulf %in, %in_5 : f32
      %72 = arith.addf %out, %71 : f32
      linalg.yield %72 : f32
    } -> tensor<2x4x16x1x40xf32>
    %50 = tensor.empty() : tensor<1x2x40x4x16xf32>
    %51 = linalg.generic {indexing_maps = [#map22, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x16x1x40xf32>) outs(%50 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x4x16xf32>
    %52 = tensor.empty() : tensor<1x40xi32>
    %53 = linalg.generic {indexing_maps = [#map23, #map24], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<40xi32>) outs(%52 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %54 = tensor.empty() : tensor<2x1xi32>
    %55 = linalg.generic {indexing_maps = [#map25, #map24], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<2xi32>) outs(%54 : tensor<2x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x1xi32>
    %56 = tensor.empty() : tensor<2x40xi32>
    %57 = linalg.generic {indexing_maps = [#map26, #map24], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<1x40xi32>) outs(%56 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40xi32>
    %58 = linalg.generic {indexing_maps = [#map27, #map24], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<2x1xi32>) outs(%56 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<2x40xi32>
    %59 = tensor.empty() : tensor<2x40xi1>
    %60 = linalg.generic {indexing_maps = [#map24, #map24, #map24], iterator_types = ["parallel", "parallel"]} ins(%57, %58 : tensor<2x40xi32>, tensor<2x40xi32>) outs(%59 : tensor<2x40xi1>) {
    ^bb0(%in: i32, %in_5: i32, %out: i1):
      %71 = arith.cmpi slt, %in, %in_5 : i32
      linalg.yield %71 : i1
    } -> tensor<2x40xi1>
    %61 = tensor.empty() : tensor<2x40x1x1xi1>
    %62 = linalg.generic {indexing_maps = [#map28, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x40xi1>) outs(%61 : tensor<2x40x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x1x1xi1>
    %63 = tensor.empty() : tensor<2x40x1x1xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x40x1x1xi1>) outs(%63 : tensor<2x40x1x1xf32>) {
    ^bb0(%in: i1, %out: f32):
      %71 = arith.uitofp %in : i1 to f32
      linalg.yield %71 : f32
    } -> tensor<2x40x1x1xf32>
    %65 = tensor.empty() : tensor<1x2x40x1x1xf32>
    %66 = linalg.generic {indexing_maps = [#map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x40x1x1xf32>) outs(%65 : tensor<1x2x40x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x1x1xf32>
    %67 = linalg.generic {indexing_maps = [#map29, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<1x2x40x1x1xf32>) outs(%50 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x4x16xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%51, %67 : tensor<1x2x40x4x16xf32>, tensor<1x2x40x4x16xf32>) outs(%50 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %71 = arith.mulf %in, %in_5 : f32
      linalg.yield %71 : f32
    } -> tensor<1x2x40x4x16xf32>
    %69 = tensor.empty() : tensor<2x40x4x1x16xf32>
    %70 = linalg.generic {indexing_maps = [#map30, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<1x2x40x4x16xf32>) outs(%69 : tensor<2x40x4x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1x16xf32>
    %collapsed = tensor.collapse_shape %70 [[0], [1], [2], [3, 4]] : tensor<2x40x4x1x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed : tensor<2x40x4x16xf32>
  }
}

