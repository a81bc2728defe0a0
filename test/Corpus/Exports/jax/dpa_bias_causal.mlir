#map = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d0, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, 0, d2, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1) -> ()>
#map12 = affine_map<(d0, d1) -> (d0, d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map18 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
module @jit_dpa_bias_causal attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<4x40x40xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0> : tensor<i32>
    %cst_0 = arith.constant dense<false> : tensor<i1>
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant dense<2.500000e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<1x4x40x40xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<4x40x40xf32>) outs(%0 : tensor<1x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x4x40x40xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 1, 16] : tensor<2x40x4x16xf32> into tensor<2x40x4x1x16xf32>
    %expanded_7 = tensor.expand_shape %1 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, 40, 40] : tensor<1x4x40x40xf32> into tensor<1x4x1x40x40xf32>
    %2 = tensor.empty() : tensor<2x4x40x1x40xf32>
    %3 = linalg.fill ins(%cst_2 : f32) outs(%2 : tensor<2x4x40x1x40xf32>) -> tensor<2x4x40x1x40xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x40x4x1x16xf32>, tensor<2x40x4x16xf32>) outs(%3 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %57 = arith.mulf %in, %in_8 : f32
      %58 = arith.addf %out, %57 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x40x1x40xf32>
    %5 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%2 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1x40xf32>
    %6 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x4x40x1x40xf32>, tensor<2x4x40x1x40xf32>) outs(%2 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %57 = arith.mulf %in, %in_8 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x1x40xf32>
    %7 = tensor.empty() : tensor<1x2x4x40x40xf32>
    %8 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x4x40x1x40xf32>) outs(%7 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %9 = tensor.empty() : tensor<1x1x4x40x40xf32>
    %10 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x4x1x40x40xf32>) outs(%9 : tensor<1x1x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4x40x40xf32>
    %11 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<1x1x4x40x40xf32>) outs(%7 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %12 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8, %11 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%7 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %57 = arith.addf %in, %in_8 : f32
      linalg.yield %57 : f32
    } -> tensor<1x2x4x40x40xf32>
    %13 = tensor.empty() : tensor<2x4x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<i1>) outs(%13 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %15 = tensor.empty() : tensor<40x40xi1>
    %16 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<i1>) outs(%15 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<40x40xi1>
    %17 = tensor.empty() : tensor<40x40xi32>
    %18 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel"]} outs(%17 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %57 = linalg.index 0 : index
      %58 = arith.index_cast %57 : index to i32
      linalg.yield %58 : i32
    } -> tensor<40x40xi32>
    %19 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst : tensor<i32>) outs(%17 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %20 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%18, %19 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%17 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_8: i32, %out: i32):
      %57 = arith.addi %in, %in_8 : i32
      linalg.yield %57 : i32
    } -> tensor<40x40xi32>
    %21 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel"]} outs(%17 : tensor<40x40xi32>) {
    ^bb0(%out: i32):
      %57 = linalg.index 1 : index
      %58 = arith.index_cast %57 : index to i32
      linalg.yield %58 : i32
    } -> tensor<40x40xi32>
    %22 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%20, %21 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%15 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %57 = arith.cmpi sge, %in, %in_8 : i32
      linalg.yield %57 : i1
    } -> tensor<40x40xi1>
    %23 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<i1>) outs(%15 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<40x40xi1>
    %24 = linalg.generic {indexing_maps = [#map12, #map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%22, %16, %23 : tensor<40x40xi1>, tensor<40x40xi1>, tensor<40x40xi1>) outs(%15 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_8: i1, %in_9: i1, %out: i1):
      %57 = arith.select %in, %in_8, %in_9 : i1
      linalg.yield %57 : i1
    } -> tensor<40x40xi1>
    %25 = tensor.empty() : tensor<1x1x40x40xi1>
    %26 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<40x40xi1>) outs(%25 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x40x40xi1>
    %27 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x1x40x40xi1>) outs(%13 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %27 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xi1>) outs(%13 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %in_8: i1, %out: i1):
      %57 = arith.andi %in, %in_8 : i1
      linalg.yield %57 : i1
    } -> tensor<2x4x40x40xi1>
    %29 = tensor.empty() : tensor<2x4x40x40xf32>
    %30 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%29 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %31 = tensor.empty() : tensor<1x2x4x40x40xi1>
    %32 = linalg.generic {indexing_maps = [#map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x40x40xi1>) outs(%31 : tensor<1x2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x40x40xi1>
    %33 = linalg.generic {indexing_maps = [#map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x40x40xf32>) outs(%7 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %34 = linalg.generic {indexing_maps = [#map6, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32, %12, %33 : tensor<1x2x4x40x40xi1>, tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%7 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_8: f32, %in_9: f32, %out: f32):
      %57 = arith.select %in, %in_8, %in_9 : f32
      linalg.yield %57 : f32
    } -> tensor<1x2x4x40x40xf32>
    %35 = tensor.empty() : tensor<1x2x4x40xf32>
    %36 = linalg.fill ins(%cst_1 : f32) outs(%35 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<1x2x4x40x40xf32>) outs(%36 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.maximumf %out, %in : f32
      linalg.yield %57 : f32
    } -> tensor<1x2x4x40xf32>
    %38 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%35 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %37 : tensor<1x2x4x40xf32>, tensor<1x2x4x40xf32>) outs(%35 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %57 = arith.maximumf %in, %in_8 : f32
      linalg.yield %57 : f32
    } -> tensor<1x2x4x40xf32>
    %40 = tensor.empty() : tensor<1x2x4x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x2x4x40xf32>) outs(%40 : tensor<1x2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x1xf32>
    %42 = linalg.generic {indexing_maps = [#map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<1x2x4x40x1xf32>) outs(%7 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%34, %42 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%7 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %57 = arith.subf %in, %in_8 : f32
      linalg.yield %57 : f32
    } -> tensor<1x2x4x40x40xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<1x2x4x40x40xf32>) outs(%7 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = math.exp %in : f32
      linalg.yield %57 : f32
    } -> tensor<1x2x4x40x40xf32>
    %45 = linalg.fill ins(%cst_2 : f32) outs(%35 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<1x2x4x40x40xf32>) outs(%45 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.addf %out, %in : f32
      linalg.yield %57 : f32
    } -> tensor<1x2x4x40xf32>
    %47 = linalg.generic {indexing_maps = [#map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x2x4x40xf32>) outs(%40 : tensor<1x2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x1xf32>
    %48 = linalg.generic {indexing_maps = [#map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<1x2x4x40x1xf32>) outs(%7 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%44, %48 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%7 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %57 = arith.divf %in, %in_8 : f32
      linalg.yield %57 : f32
    } -> tensor<1x2x4x40x40xf32>
    %50 = tensor.empty() : tensor<2x4x16x1x40xf32>
    %51 = linalg.fill ins(%cst_2 : f32) outs(%50 : tensor<2x4x16x1x40xf32>) -> tensor<2x4x16x1x40xf32>
    %52 = linalg.generic {indexing_maps = [#map18, #map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %49 : tensor<2x40x4x16xf32>, tensor<1x2x4x40x40xf32>) outs(%51 : tensor<2x4x16x1x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %57 = arith.mulf %in, %in_8 : f32
      %58 = arith.addf %out, %57 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x16x1x40xf32>
    %53 = tensor.empty() : tensor<1x2x40x4x16xf32>
    %54 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x4x16x1x40xf32>) outs(%53 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x4x16xf32>
    %55 = tensor.empty() : tensor<2x40x4x1x16xf32>
    %56 = linalg.generic {indexing_maps = [#map21, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x2x40x4x16xf32>) outs(%55 : tensor<2x40x4x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1x16xf32>
    %collapsed = tensor.collapse_shape %56 [[0], [1], [2], [3, 4]] : tensor<2x40x4x1x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed : tensor<2x40x4x16xf32>
  }
}

