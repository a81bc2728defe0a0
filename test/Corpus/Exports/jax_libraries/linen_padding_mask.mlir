#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map13 = affine_map<() -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2) -> ()>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map24 = affine_map<(d0) -> (d0)>
#map25 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d2)>
#map26 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map27 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<4x16xf32>, %arg2: tensor<64x4x16xf32>, %arg3: tensor<64xf32>, %arg4: tensor<4x16x64xf32>, %arg5: tensor<4x16xf32>, %arg6: tensor<64x4x16xf32>, %arg7: tensor<4x16xf32>, %arg8: tensor<64x4x16xf32>) -> (tensor<2x40x64xf16> {jax.result_info = "result"}) {
    %cst = arith.constant 4.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFC00 : f16
    %cst_2 = arith.constant 0.000000e+00 : f16
    %cst_3 = arith.constant dense<0xFC00> : tensor<f16>
    %cst_4 = arith.constant dense<-6.550400e+04> : tensor<f16>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0] [2, 40, 1] [1, 1, 1] : tensor<2x40x64xf32> to tensor<2x40x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %0 = tensor.empty() : tensor<2x40xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%0 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40xf32>
    %2 = tensor.empty() : tensor<2x40xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed, %1 : tensor<2x40xf32>, tensor<2x40xf32>) outs(%2 : tensor<2x40xi1>) {
    ^bb0(%in: f32, %in_9: f32, %out: i1):
      %84 = arith.cmpf ogt, %in, %in_9 : f32
      linalg.yield %84 : i1
    } -> tensor<2x40xi1>
    %4 = tensor.empty() : tensor<2x40x1xi1>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<2x40xi1>) outs(%4 : tensor<2x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x1xi1>
    %6 = tensor.empty() : tensor<2x1x40xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<2x40xi1>) outs(%6 : tensor<2x1x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40xi1>
    %8 = tensor.empty() : tensor<2x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x40x1xi1>) outs(%8 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x1x40xi1>) outs(%8 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x40xi1>
    %11 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %10 : tensor<2x40x40xi1>, tensor<2x40x40xi1>) outs(%8 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %in_9: i1, %out: i1):
      %84 = arith.andi %in, %in_9 : i1
      linalg.yield %84 : i1
    } -> tensor<2x40x40xi1>
    %12 = tensor.empty() : tensor<2x1x40x40xi1>
    %13 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x40x40xi1>) outs(%12 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %14 = tensor.empty() : tensor<2x1x40x40xf32>
    %15 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x1x40x40xi1>) outs(%14 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %out: f32):
      %84 = arith.uitofp %in : i1 to f32
      linalg.yield %84 : f32
    } -> tensor<2x1x40x40xf32>
    %16 = tensor.empty() : tensor<2x40x64xf16>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x64xf32>) outs(%16 : tensor<2x40x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %84 = arith.truncf %in : f32 to f16
      linalg.yield %84 : f16
    } -> tensor<2x40x64xf16>
    %18 = tensor.empty() : tensor<64x4x16xf16>
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<64x4x16xf32>) outs(%18 : tensor<64x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %84 = arith.truncf %in : f32 to f16
      linalg.yield %84 : f16
    } -> tensor<64x4x16xf16>
    %20 = tensor.empty() : tensor<4x16xf16>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<4x16xf32>) outs(%20 : tensor<4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %84 = arith.truncf %in : f32 to f16
      linalg.yield %84 : f16
    } -> tensor<4x16xf16>
    %22 = tensor.empty() : tensor<2x40x4x16xf16>
    %23 = linalg.fill ins(%cst_2 : f16) outs(%22 : tensor<2x40x4x16xf16>) -> tensor<2x40x4x16xf16>
    %24 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%17, %19 : tensor<2x40x64xf16>, tensor<64x4x16xf16>) outs(%23 : tensor<2x40x4x16xf16>) {
    ^bb0(%in: f16, %in_9: f16, %out: f16):
      %84 = arith.mulf %in, %in_9 : f16
      %85 = arith.addf %out, %84 : f16
      linalg.yield %85 : f16
    } -> tensor<2x40x4x16xf16>
    %expanded = tensor.expand_shape %21 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf16> into tensor<1x1x4x16xf16>
    %25 = linalg.generic {indexing_maps = [#map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x4x16xf16>) outs(%22 : tensor<2x40x4x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x40x4x16xf16>
    %26 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x40x4x16xf16>, tensor<2x40x4x16xf16>) outs(%22 : tensor<2x40x4x16xf16>) {
    ^bb0(%in: f16, %in_9: f16, %out: f16):
      %84 = arith.addf %in, %in_9 : f16
      linalg.yield %84 : f16
    } -> tensor<2x40x4x16xf16>
    %27 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<64x4x16xf32>) outs(%18 : tensor<64x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %84 = arith.truncf %in : f32 to f16
      linalg.yield %84 : f16
    } -> tensor<64x4x16xf16>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<4x16xf32>) outs(%20 : tensor<4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %84 = arith.truncf %in : f32 to f16
      linalg.yield %84 : f16
    } -> tensor<4x16xf16>
    %29 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%17, %27 : tensor<2x40x64xf16>, tensor<64x4x16xf16>) outs(%23 : tensor<2x40x4x16xf16>) {
    ^bb0(%in: f16, %in_9: f16, %out: f16):
      %84 = arith.mulf %in, %in_9 : f16
      %85 = arith.addf %out, %84 : f16
      linalg.yield %85 : f16
    } -> tensor<2x40x4x16xf16>
    %expanded_6 = tensor.expand_shape %28 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf16> into tensor<1x1x4x16xf16>
    %30 = linalg.generic {indexing_maps = [#map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x1x4x16xf16>) outs(%22 : tensor<2x40x4x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x40x4x16xf16>
    %31 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %30 : tensor<2x40x4x16xf16>, tensor<2x40x4x16xf16>) outs(%22 : tensor<2x40x4x16xf16>) {
    ^bb0(%in: f16, %in_9: f16, %out: f16):
      %84 = arith.addf %in, %in_9 : f16
      linalg.yield %84 : f16
    } -> tensor<2x40x4x16xf16>
    %32 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8 : tensor<64x4x16xf32>) outs(%18 : tensor<64x4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %84 = arith.truncf %in : f32 to f16
      linalg.yield %84 : f16
    } -> tensor<64x4x16xf16>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<4x16xf32>) outs(%20 : tensor<4x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %84 = arith.truncf %in : f32 to f16
      linalg.yield %84 : f16
    } -> tensor<4x16xf16>
    %34 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%17, %32 : tensor<2x40x64xf16>, tensor<64x4x16xf16>) outs(%23 : tensor<2x40x4x16xf16>) {
    ^bb0(%in: f16, %in_9: f16, %out: f16):
      %84 = arith.mulf %in, %in_9 : f16
      %85 = arith.addf %out, %84 : f16
      linalg.yield %85 : f16
    } -> tensor<2x40x4x16xf16>
    %expanded_7 = tensor.expand_shape %33 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xf16> into tensor<1x1x4x16xf16>
    %35 = linalg.generic {indexing_maps = [#map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x1x4x16xf16>) outs(%22 : tensor<2x40x4x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x40x4x16xf16>
    %36 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %35 : tensor<2x40x4x16xf16>, tensor<2x40x4x16xf16>) outs(%22 : tensor<2x40x4x16xf16>) {
    ^bb0(%in: f16, %in_9: f16, %out: f16):
      %84 = arith.addf %in, %in_9 : f16
      linalg.yield %84 : f16
    } -> tensor<2x40x4x16xf16>
    %37 = tensor.empty() : tensor<f32>
    %38 = linalg.generic {indexing_maps = [#map13], iterator_types = []} outs(%37 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %39 = tensor.empty() : tensor<f16>
    %40 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = []} ins(%38 : tensor<f32>) outs(%39 : tensor<f16>) {
    ^bb0(%in: f32, %out: f16):
      %84 = arith.truncf %in : f32 to f16
      linalg.yield %84 : f16
    } -> tensor<f16>
    %41 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<f16>) outs(%22 : tensor<2x40x4x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x40x4x16xf16>
    %42 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %41 : tensor<2x40x4x16xf16>, tensor<2x40x4x16xf16>) outs(%22 : tensor<2x40x4x16xf16>) {
    ^bb0(%in: f16, %in_9: f16, %out: f16):
      %84 = arith.divf %in, %in_9 : f16
      linalg.yield %84 : f16
    } -> tensor<2x40x4x16xf16>
    %43 = tensor.empty() : tensor<2x4x40x40xf16>
    %44 = linalg.fill ins(%cst_2 : f16) outs(%43 : tensor<2x4x40x40xf16>) -> tensor<2x4x40x40xf16>
    %45 = linalg.generic {indexing_maps = [#map15, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%42, %31 : tensor<2x40x4x16xf16>, tensor<2x40x4x16xf16>) outs(%44 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %in_9: f16, %out: f16):
      %84 = arith.mulf %in, %in_9 : f16
      %85 = arith.addf %out, %84 : f16
      linalg.yield %85 : f16
    } -> tensor<2x4x40x40xf16>
    %46 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%14 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x40x40xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %46 : tensor<2x1x40x40xf32>, tensor<2x1x40x40xf32>) outs(%12 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: f32, %in_9: f32, %out: i1):
      %84 = arith.cmpf une, %in, %in_9 : f32
      linalg.yield %84 : i1
    } -> tensor<2x1x40x40xi1>
    %48 = tensor.empty() : tensor<2x4x40x40xi1>
    %49 = linalg.generic {indexing_maps = [#map17, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x1x40x40xi1>) outs(%48 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %50 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f16>) outs(%43 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x40x40xf16>
    %51 = linalg.generic {indexing_maps = [#map8, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %45, %50 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf16>, tensor<2x4x40x40xf16>) outs(%43 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: i1, %in_9: f16, %in_10: f16, %out: f16):
      %84 = arith.select %in, %in_9, %in_10 : f16
      linalg.yield %84 : f16
    } -> tensor<2x4x40x40xf16>
    %52 = tensor.empty() : tensor<2x4x40xf16>
    %53 = linalg.fill ins(%cst_1 : f16) outs(%52 : tensor<2x4x40xf16>) -> tensor<2x4x40xf16>
    %54 = linalg.generic {indexing_maps = [#map8, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<2x4x40x40xf16>) outs(%53 : tensor<2x4x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      %84 = arith.maximumf %out, %in : f16
      linalg.yield %84 : f16
    } -> tensor<2x4x40xf16>
    %55 = linalg.generic {indexing_maps = [#map19, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f16>) outs(%52 : tensor<2x4x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x40xf16>
    %56 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %54 : tensor<2x4x40xf16>, tensor<2x4x40xf16>) outs(%52 : tensor<2x4x40xf16>) {
    ^bb0(%in: f16, %in_9: f16, %out: f16):
      %84 = arith.maximumf %in, %in_9 : f16
      linalg.yield %84 : f16
    } -> tensor<2x4x40xf16>
    %57 = tensor.empty() : tensor<2x4x40x1xf16>
    %58 = linalg.generic {indexing_maps = [#map18, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x4x40xf16>) outs(%57 : tensor<2x4x40x1xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x40x1xf16>
    %59 = linalg.generic {indexing_maps = [#map20, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x4x40x1xf16>) outs(%43 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x40x40xf16>
    %60 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %59 : tensor<2x4x40x40xf16>, tensor<2x4x40x40xf16>) outs(%43 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %in_9: f16, %out: f16):
      %84 = arith.subf %in, %in_9 : f16
      linalg.yield %84 : f16
    } -> tensor<2x4x40x40xf16>
    %61 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x4x40x40xf16>) outs(%43 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      %84 = math.exp %in : f16
      linalg.yield %84 : f16
    } -> tensor<2x4x40x40xf16>
    %62 = tensor.empty() : tensor<2x4x40x40xf32>
    %63 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x4x40x40xf16>) outs(%62 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f16, %out: f32):
      %84 = arith.extf %in : f16 to f32
      linalg.yield %84 : f32
    } -> tensor<2x4x40x40xf32>
    %64 = tensor.empty() : tensor<2x4x40xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %66 = linalg.generic {indexing_maps = [#map8, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<2x4x40x40xf32>) outs(%65 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %84 = arith.addf %out, %in : f32
      linalg.yield %84 : f32
    } -> tensor<2x4x40xf32>
    %67 = tensor.empty() : tensor<2x4x40x1xf32>
    %68 = linalg.generic {indexing_maps = [#map18, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x4x40xf32>) outs(%67 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %69 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x4x40x1xf32>) outs(%57 : tensor<2x4x40x1xf16>) {
    ^bb0(%in: f32, %out: f16):
      %84 = arith.truncf %in : f32 to f16
      linalg.yield %84 : f16
    } -> tensor<2x4x40x1xf16>
    %70 = linalg.generic {indexing_maps = [#map20, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x4x40x1xf16>) outs(%43 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x40x40xf16>
    %71 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %70 : tensor<2x4x40x40xf16>, tensor<2x4x40x40xf16>) outs(%43 : tensor<2x4x40x40xf16>) {
    ^bb0(%in: f16, %in_9: f16, %out: f16):
      %84 = arith.divf %in, %in_9 : f16
      linalg.yield %84 : f16
    } -> tensor<2x4x40x40xf16>
    %72 = tensor.empty() : tensor<2x4x16x40xf16>
    %73 = linalg.fill ins(%cst_2 : f16) outs(%72 : tensor<2x4x16x40xf16>) -> tensor<2x4x16x40xf16>
    %74 = linalg.generic {indexing_maps = [#map21, #map22, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%36, %71 : tensor<2x40x4x16xf16>, tensor<2x4x40x40xf16>) outs(%73 : tensor<2x4x16x40xf16>) {
    ^bb0(%in: f16, %in_9: f16, %out: f16):
      %84 = arith.mulf %in, %in_9 : f16
      %85 = arith.addf %out, %84 : f16
      linalg.yield %85 : f16
    } -> tensor<2x4x16x40xf16>
    %75 = linalg.generic {indexing_maps = [#map23, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x4x16x40xf16>) outs(%22 : tensor<2x40x4x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x40x4x16xf16>
    %76 = tensor.empty() : tensor<4x16x64xf16>
    %77 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4 : tensor<4x16x64xf32>) outs(%76 : tensor<4x16x64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %84 = arith.truncf %in : f32 to f16
      linalg.yield %84 : f16
    } -> tensor<4x16x64xf16>
    %78 = tensor.empty() : tensor<64xf16>
    %79 = linalg.generic {indexing_maps = [#map24, #map24], iterator_types = ["parallel"]} ins(%arg3 : tensor<64xf32>) outs(%78 : tensor<64xf16>) {
    ^bb0(%in: f32, %out: f16):
      %84 = arith.truncf %in : f32 to f16
      linalg.yield %84 : f16
    } -> tensor<64xf16>
    %80 = linalg.fill ins(%cst_2 : f16) outs(%16 : tensor<2x40x64xf16>) -> tensor<2x40x64xf16>
    %81 = linalg.generic {indexing_maps = [#map22, #map25, #map26], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%75, %77 : tensor<2x40x4x16xf16>, tensor<4x16x64xf16>) outs(%80 : tensor<2x40x64xf16>) {
    ^bb0(%in: f16, %in_9: f16, %out: f16):
      %84 = arith.mulf %in, %in_9 : f16
      %85 = arith.addf %out, %84 : f16
      linalg.yield %85 : f16
    } -> tensor<2x40x64xf16>
    %expanded_8 = tensor.expand_shape %79 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf16> into tensor<1x1x64xf16>
    %82 = linalg.generic {indexing_maps = [#map27, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<1x1x64xf16>) outs(%16 : tensor<2x40x64xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x40x64xf16>
    %83 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %82 : tensor<2x40x64xf16>, tensor<2x40x64xf16>) outs(%16 : tensor<2x40x64xf16>) {
    ^bb0(%in: f16, %in_9: f16, %out: f16):
      %84 = arith.addf %in, %in_9 : f16
      linalg.yield %84 : f16
    } -> tensor<2x40x64xf16>
    return %83 : tensor<2x40x64xf16>
  }
}

