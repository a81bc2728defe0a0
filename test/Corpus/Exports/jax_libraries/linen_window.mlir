#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map13 = affine_map<() -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2) -> ()>
#map19 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map24 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d2)>
#map25 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map26 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<4x16xf32>, %arg2: tensor<64x4x16xf32>, %arg3: tensor<64xf32>, %arg4: tensor<4x16x64xf32>, %arg5: tensor<4x16xf32>, %arg6: tensor<64x4x16xf32>, %arg7: tensor<4x16xf32>, %arg8: tensor<64x4x16xf32>) -> (tensor<2x40x64xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 4.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %c0_i32 = arith.constant 0 : i32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<6> : tensor<i32>
    %0 = tensor.empty() : tensor<40xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi32>) {
    ^bb0(%out: i32):
      %62 = linalg.index 0 : index
      %63 = arith.index_cast %62 : index to i32
      linalg.yield %63 : i32
    } -> tensor<40xi32>
    %2 = tensor.empty() : tensor<40x1xi32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%2 : tensor<40x1xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x1xi32>
    %4 = tensor.empty() : tensor<1x40xi32>
    %5 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<40xi32>) outs(%4 : tensor<1x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<1x40xi32>
    %6 = tensor.empty() : tensor<40x40xi32>
    %7 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<40x1xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %8 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<1x40xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %8 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %in_8: i32, %out: i32):
      %62 = arith.subi %in, %in_8 : i32
      linalg.yield %62 : i32
    } -> tensor<40x40xi32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<40x40xi32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      %62 = arith.cmpi sge, %in, %c0_i32 : i32
      %63 = arith.subi %c0_i32, %in : i32
      %64 = arith.select %62, %in, %63 : i32
      linalg.yield %64 : i32
    } -> tensor<40x40xi32>
    %11 = linalg.generic {indexing_maps = [#map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i32>) outs(%6 : tensor<40x40xi32>) {
    ^bb0(%in: i32, %out: i32):
      linalg.yield %in : i32
    } -> tensor<40x40xi32>
    %12 = tensor.empty() : tensor<40x40xi1>
    %13 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %11 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%12 : tensor<40x40xi1>) {
    ^bb0(%in: i32, %in_8: i32, %out: i1):
      %62 = arith.cmpi slt, %in, %in_8 : i32
      linalg.yield %62 : i1
    } -> tensor<40x40xi1>
    %14 = tensor.empty() : tensor<1x1x40x40xi1>
    %15 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<40x40xi1>) outs(%14 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x1x40x40xi1>
    %16 = tensor.empty() : tensor<2x40x4x16xf32>
    %17 = linalg.fill ins(%cst_1 : f32) outs(%16 : tensor<2x40x4x16xf32>) -> tensor<2x40x4x16xf32>
    %18 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg6 : tensor<2x40x64xf32>, tensor<64x4x16xf32>) outs(%17 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %62 = arith.mulf %in, %in_8 : f32
      %63 = arith.addf %out, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<2x40x4x16xf32>
    %expanded = tensor.expand_shape %arg5 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %19 = linalg.generic {indexing_maps = [#map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x4x16xf32>) outs(%16 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %20 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%16 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %62 = arith.addf %in, %in_8 : f32
      linalg.yield %62 : f32
    } -> tensor<2x40x4x16xf32>
    %21 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg2 : tensor<2x40x64xf32>, tensor<64x4x16xf32>) outs(%17 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %62 = arith.mulf %in, %in_8 : f32
      %63 = arith.addf %out, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<2x40x4x16xf32>
    %expanded_5 = tensor.expand_shape %arg1 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %22 = linalg.generic {indexing_maps = [#map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x1x4x16xf32>) outs(%16 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%16 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %62 = arith.addf %in, %in_8 : f32
      linalg.yield %62 : f32
    } -> tensor<2x40x4x16xf32>
    %24 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg8 : tensor<2x40x64xf32>, tensor<64x4x16xf32>) outs(%17 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %62 = arith.mulf %in, %in_8 : f32
      %63 = arith.addf %out, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<2x40x4x16xf32>
    %expanded_6 = tensor.expand_shape %arg7 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf32> into tensor<1x1x4x16xf32>
    %25 = linalg.generic {indexing_maps = [#map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x1x4x16xf32>) outs(%16 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%16 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %62 = arith.addf %in, %in_8 : f32
      linalg.yield %62 : f32
    } -> tensor<2x40x4x16xf32>
    %27 = tensor.empty() : tensor<f32>
    %28 = linalg.generic {indexing_maps = [#map13], iterator_types = []} outs(%27 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %29 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<f32>) outs(%16 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %29 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%16 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %62 = arith.divf %in, %in_8 : f32
      linalg.yield %62 : f32
    } -> tensor<2x40x4x16xf32>
    %31 = tensor.empty() : tensor<2x4x40x40xf32>
    %32 = linalg.fill ins(%cst_1 : f32) outs(%31 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %33 = linalg.generic {indexing_maps = [#map15, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%30, %23 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%32 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %62 = arith.mulf %in, %in_8 : f32
      %63 = arith.addf %out, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x40xf32>
    %34 = tensor.empty() : tensor<2x4x40x40xi1>
    %35 = linalg.generic {indexing_maps = [#map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x1x40x40xi1>) outs(%34 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %36 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%31 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %33, %36 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%31 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_8: f32, %in_9: f32, %out: f32):
      %62 = arith.select %in, %in_8, %in_9 : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x40x40xf32>
    %38 = tensor.empty() : tensor<2x4x40xf32>
    %39 = linalg.fill ins(%cst_0 : f32) outs(%38 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %40 = linalg.generic {indexing_maps = [#map8, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x4x40x40xf32>) outs(%39 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.maximumf %out, %in : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x40xf32>
    %41 = linalg.generic {indexing_maps = [#map18, #map19], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%38 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %42 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %40 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%38 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %62 = arith.maximumf %in, %in_8 : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x40xf32>
    %43 = tensor.empty() : tensor<2x4x40x1xf32>
    %44 = linalg.generic {indexing_maps = [#map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x4x40xf32>) outs(%43 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %45 = linalg.generic {indexing_maps = [#map20, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x40x1xf32>) outs(%31 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %46 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %45 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%31 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %62 = arith.subf %in, %in_8 : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x40x40xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x40x40xf32>) outs(%31 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = math.exp %in : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x40x40xf32>
    %48 = linalg.fill ins(%cst_1 : f32) outs(%38 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<2x4x40x40xf32>) outs(%48 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.addf %out, %in : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x40xf32>
    %50 = linalg.generic {indexing_maps = [#map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x40xf32>) outs(%43 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %51 = linalg.generic {indexing_maps = [#map20, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x4x40x1xf32>) outs(%31 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %52 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %51 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%31 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %62 = arith.divf %in, %in_8 : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x40x40xf32>
    %53 = tensor.empty() : tensor<2x4x16x40xf32>
    %54 = linalg.fill ins(%cst_1 : f32) outs(%53 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %55 = linalg.generic {indexing_maps = [#map21, #map22, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%26, %52 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%54 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %62 = arith.mulf %in, %in_8 : f32
      %63 = arith.addf %out, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x16x40xf32>
    %56 = linalg.generic {indexing_maps = [#map23, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x4x16x40xf32>) outs(%16 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %57 = tensor.empty() : tensor<2x40x64xf32>
    %58 = linalg.fill ins(%cst_1 : f32) outs(%57 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %59 = linalg.generic {indexing_maps = [#map22, #map24, #map25], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%56, %arg4 : tensor<2x40x4x16xf32>, tensor<4x16x64xf32>) outs(%58 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %62 = arith.mulf %in, %in_8 : f32
      %63 = arith.addf %out, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<2x40x64xf32>
    %expanded_7 = tensor.expand_shape %arg3 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32>
    %60 = linalg.generic {indexing_maps = [#map26, #map19], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x1x64xf32>) outs(%57 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %61 = linalg.generic {indexing_maps = [#map19, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %60 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%57 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %62 = arith.addf %in, %in_8 : f32
      linalg.yield %62 : f32
    } -> tensor<2x40x64xf32>
    return %61 : tensor<2x40x64xf32>
  }
}

