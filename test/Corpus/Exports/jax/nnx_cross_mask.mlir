#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map8 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map9 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d0, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map17 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map18 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map20 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d2)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map23 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map24 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x56x64xf32>, %arg2: tensor<2x1x40x56xi1>, %arg3: tensor<4x16xf32>, %arg4: tensor<64x4x16xf32>, %arg5: tensor<64xf32>, %arg6: tensor<4x16x64xf32>, %arg7: tensor<4x16xf32>, %arg8: tensor<64x4x16xf32>, %arg9: tensor<4x16xf32>, %arg10: tensor<64x4x16xf32>) -> (tensor<2x40x64xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant dense<2.500000e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<2x40x4x16xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x40x4x16xf32>) -> tensor<2x40x4x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg8 : tensor<2x40x64xf32>, tensor<64x4x16xf32>) outs(%1 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %61 = arith.mulf %in, %in_9 : f32
      %62 = arith.addf %out, %61 : f32
      linalg.yield %62 : f32
    } -> tensor<2x40x4x16xf32>
    %expanded = tensor.expand_shape %arg7 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %3 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %61 = arith.addf %in, %in_9 : f32
      linalg.yield %61 : f32
    } -> tensor<2x40x4x16xf32>
    %5 = tensor.empty() : tensor<2x56x4x16xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<2x56x4x16xf32>) -> tensor<2x56x4x16xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg1, %arg4 : tensor<2x56x64xf32>, tensor<64x4x16xf32>) outs(%6 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %61 = arith.mulf %in, %in_9 : f32
      %62 = arith.addf %out, %61 : f32
      linalg.yield %62 : f32
    } -> tensor<2x56x4x16xf32>
    %expanded_5 = tensor.expand_shape %arg3 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x1x4x16xf32>) outs(%5 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x56x4x16xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %8 : tensor<2x56x4x16xf32>, tensor<2x56x4x16xf32>) outs(%5 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %61 = arith.addf %in, %in_9 : f32
      linalg.yield %61 : f32
    } -> tensor<2x56x4x16xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg1, %arg10 : tensor<2x56x64xf32>, tensor<64x4x16xf32>) outs(%6 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %61 = arith.mulf %in, %in_9 : f32
      %62 = arith.addf %out, %61 : f32
      linalg.yield %62 : f32
    } -> tensor<2x56x4x16xf32>
    %expanded_6 = tensor.expand_shape %arg9 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x1x4x16xf32>) outs(%5 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x56x4x16xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %11 : tensor<2x56x4x16xf32>, tensor<2x56x4x16xf32>) outs(%5 : tensor<2x56x4x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %61 = arith.addf %in, %in_9 : f32
      linalg.yield %61 : f32
    } -> tensor<2x56x4x16xf32>
    %expanded_7 = tensor.expand_shape %4 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 1, 16] : tensor<2x40x4x16xf32> into tensor<2x40x4x1x16xf32>
    %13 = tensor.empty() : tensor<2x1x1x40x56xi1>
    %14 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x1x40x56xi1>) outs(%13 : tensor<2x1x1x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x40x56xi1>
    %15 = tensor.empty() : tensor<2x4x40x1x56xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x4x40x1x56xf32>) -> tensor<2x4x40x1x56xf32>
    %17 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded_7, %9 : tensor<2x40x4x1x16xf32>, tensor<2x56x4x16xf32>) outs(%16 : tensor<2x4x40x1x56xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %61 = arith.mulf %in, %in_9 : f32
      %62 = arith.addf %out, %61 : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x40x1x56xf32>
    %18 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%15 : tensor<2x4x40x1x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1x56xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17, %18 : tensor<2x4x40x1x56xf32>, tensor<2x4x40x1x56xf32>) outs(%15 : tensor<2x4x40x1x56xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %61 = arith.mulf %in, %in_9 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x1x56xf32>
    %20 = tensor.empty() : tensor<2x4x40x56xi1>
    %21 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<i1>) outs(%20 : tensor<2x4x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x56xi1>
    %22 = tensor.empty() : tensor<1x2x4x40x56xi1>
    %23 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x40x56xi1>) outs(%22 : tensor<1x2x4x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x40x56xi1>
    %24 = tensor.empty() : tensor<1x2x1x40x56xi1>
    %25 = linalg.generic {indexing_maps = [#map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x1x1x40x56xi1>) outs(%24 : tensor<1x2x1x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x1x40x56xi1>
    %26 = linalg.generic {indexing_maps = [#map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x2x1x40x56xi1>) outs(%22 : tensor<1x2x4x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x40x56xi1>
    %27 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<1x2x4x40x56xi1>, tensor<1x2x4x40x56xi1>) outs(%22 : tensor<1x2x4x40x56xi1>) {
    ^bb0(%in: i1, %in_9: i1, %out: i1):
      %61 = arith.andi %in, %in_9 : i1
      linalg.yield %61 : i1
    } -> tensor<1x2x4x40x56xi1>
    %28 = tensor.empty() : tensor<2x4x40x56xf32>
    %29 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%28 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %30 = tensor.empty() : tensor<1x2x4x40x56xf32>
    %31 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x40x56xf32>) outs(%30 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x56xf32>
    %32 = linalg.generic {indexing_maps = [#map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x4x40x1x56xf32>) outs(%30 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x56xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27, %32, %31 : tensor<1x2x4x40x56xi1>, tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%30 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: i1, %in_9: f32, %in_10: f32, %out: f32):
      %61 = arith.select %in, %in_9, %in_10 : f32
      linalg.yield %61 : f32
    } -> tensor<1x2x4x40x56xf32>
    %34 = tensor.empty() : tensor<1x2x4x40xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<1x2x4x40x56xf32>) outs(%35 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.maximumf %out, %in : f32
      linalg.yield %61 : f32
    } -> tensor<1x2x4x40xf32>
    %37 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%34 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %36 : tensor<1x2x4x40xf32>, tensor<1x2x4x40xf32>) outs(%34 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %61 = arith.maximumf %in, %in_9 : f32
      linalg.yield %61 : f32
    } -> tensor<1x2x4x40xf32>
    %39 = tensor.empty() : tensor<1x2x4x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<1x2x4x40xf32>) outs(%39 : tensor<1x2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x2x4x40x1xf32>) outs(%30 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x56xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%33, %41 : tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%30 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %61 = arith.subf %in, %in_9 : f32
      linalg.yield %61 : f32
    } -> tensor<1x2x4x40x56xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x2x4x40x56xf32>) outs(%30 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = math.exp %in : f32
      linalg.yield %61 : f32
    } -> tensor<1x2x4x40x56xf32>
    %44 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<1x2x4x40x56xf32>) outs(%44 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.addf %out, %in : f32
      linalg.yield %61 : f32
    } -> tensor<1x2x4x40xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<1x2x4x40xf32>) outs(%39 : tensor<1x2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x1xf32>
    %47 = linalg.generic {indexing_maps = [#map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<1x2x4x40x1xf32>) outs(%30 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x56xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%43, %47 : tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%30 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %61 = arith.divf %in, %in_9 : f32
      linalg.yield %61 : f32
    } -> tensor<1x2x4x40x56xf32>
    %49 = tensor.empty() : tensor<2x4x16x1x40xf32>
    %50 = linalg.fill ins(%cst_0 : f32) outs(%49 : tensor<2x4x16x1x40xf32>) -> tensor<2x4x16x1x40xf32>
    %51 = linalg.generic {indexing_maps = [#map17, #map18, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%12, %48 : tensor<2x56x4x16xf32>, tensor<1x2x4x40x56xf32>) outs(%50 : tensor<2x4x16x1x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %61 = arith.mulf %in, %in_9 : f32
      %62 = arith.addf %out, %61 : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x16x1x40xf32>
    %52 = tensor.empty() : tensor<1x2x40x4x16xf32>
    %53 = linalg.generic {indexing_maps = [#map19, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x4x16x1x40xf32>) outs(%52 : tensor<1x2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x4x16xf32>
    %54 = tensor.empty() : tensor<2x40x4x1x16xf32>
    %55 = linalg.generic {indexing_maps = [#map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<1x2x40x4x16xf32>) outs(%54 : tensor<2x40x4x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1x16xf32>
    %collapsed = tensor.collapse_shape %55 [[0], [1], [2], [3, 4]] : tensor<2x40x4x1x16xf32> into tensor<2x40x4x16xf32>
    %56 = tensor.empty() : tensor<2x40x64xf32>
    %57 = linalg.fill ins(%cst_0 : f32) outs(%56 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map21, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%collapsed, %arg6 : tensor<2x40x4x16xf32>, tensor<4x16x64xf32>) outs(%57 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %61 = arith.mulf %in, %in_9 : f32
      %62 = arith.addf %out, %61 : f32
      linalg.yield %62 : f32
    } -> tensor<2x40x64xf32>
    %expanded_8 = tensor.expand_shape %arg5 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %59 = linalg.generic {indexing_maps = [#map23, #map24], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<1x1x64xf32>) outs(%56 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %60 = linalg.generic {indexing_maps = [#map24, #map24, #map24], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %59 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%56 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %61 = arith.addf %in, %in_9 : f32
      linalg.yield %61 : f32
    } -> tensor<2x40x64xf32>
    return %60 : tensor<2x40x64xf32>
  }
}

