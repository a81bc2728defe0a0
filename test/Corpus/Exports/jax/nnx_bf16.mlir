#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map8 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map9 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3, d0)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map16 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
#map20 = affine_map<(d0) -> (d0)>
#map21 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map22 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d2)>
#map23 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map24 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x64xbf16>, %arg1: tensor<4x16xf32>, %arg2: tensor<64x4x16xf32>, %arg3: tensor<64xf32>, %arg4: tensor<4x16x64xf32>, %arg5: tensor<4x16xf32>, %arg6: tensor<64x4x16xf32>, %arg7: tensor<4x16xf32>, %arg8: tensor<64x4x16xf32>) -> (tensor<2x40x64xbf16> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : bf16
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<2.500000e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<64x4x16xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<64x4x16xf32>) outs(%0 : tensor<64x4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %61 = arith.truncf %in : f32 to bf16
      linalg.yield %61 : bf16
    } -> tensor<64x4x16xbf16>
    %2 = tensor.empty() : tensor<4x16xbf16>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<4x16xf32>) outs(%2 : tensor<4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %61 = arith.truncf %in : f32 to bf16
      linalg.yield %61 : bf16
    } -> tensor<4x16xbf16>
    %4 = tensor.empty() : tensor<2x40x4x16xbf16>
    %5 = linalg.fill ins(%cst_1 : bf16) outs(%4 : tensor<2x40x4x16xbf16>) -> tensor<2x40x4x16xbf16>
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %1 : tensor<2x40x64xbf16>, tensor<64x4x16xbf16>) outs(%5 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %in_8: bf16, %out: bf16):
      %61 = arith.mulf %in, %in_8 : bf16
      %62 = arith.addf %out, %61 : bf16
      linalg.yield %62 : bf16
    } -> tensor<2x40x4x16xbf16>
    %expanded = tensor.expand_shape %3 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xbf16> into tensor<1x1x4x16xbf16>
    %7 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x4x16xbf16>) outs(%4 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x4x16xbf16>
    %8 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x40x4x16xbf16>, tensor<2x40x4x16xbf16>) outs(%4 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %in_8: bf16, %out: bf16):
      %61 = arith.addf %in, %in_8 : bf16
      linalg.yield %61 : bf16
    } -> tensor<2x40x4x16xbf16>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<64x4x16xf32>) outs(%0 : tensor<64x4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %61 = arith.truncf %in : f32 to bf16
      linalg.yield %61 : bf16
    } -> tensor<64x4x16xbf16>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<4x16xf32>) outs(%2 : tensor<4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %61 = arith.truncf %in : f32 to bf16
      linalg.yield %61 : bf16
    } -> tensor<4x16xbf16>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %9 : tensor<2x40x64xbf16>, tensor<64x4x16xbf16>) outs(%5 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %in_8: bf16, %out: bf16):
      %61 = arith.mulf %in, %in_8 : bf16
      %62 = arith.addf %out, %61 : bf16
      linalg.yield %62 : bf16
    } -> tensor<2x40x4x16xbf16>
    %expanded_4 = tensor.expand_shape %10 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xbf16> into tensor<1x1x4x16xbf16>
    %12 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x1x4x16xbf16>) outs(%4 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x4x16xbf16>
    %13 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<2x40x4x16xbf16>, tensor<2x40x4x16xbf16>) outs(%4 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %in_8: bf16, %out: bf16):
      %61 = arith.addf %in, %in_8 : bf16
      linalg.yield %61 : bf16
    } -> tensor<2x40x4x16xbf16>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8 : tensor<64x4x16xf32>) outs(%0 : tensor<64x4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %61 = arith.truncf %in : f32 to bf16
      linalg.yield %61 : bf16
    } -> tensor<64x4x16xbf16>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<4x16xf32>) outs(%2 : tensor<4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %61 = arith.truncf %in : f32 to bf16
      linalg.yield %61 : bf16
    } -> tensor<4x16xbf16>
    %16 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %14 : tensor<2x40x64xbf16>, tensor<64x4x16xbf16>) outs(%5 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %in_8: bf16, %out: bf16):
      %61 = arith.mulf %in, %in_8 : bf16
      %62 = arith.addf %out, %61 : bf16
      linalg.yield %62 : bf16
    } -> tensor<2x40x4x16xbf16>
    %expanded_5 = tensor.expand_shape %15 [[0, 1, 2], [3]] output_shape [1, 1, 4, 16] : tensor<4x16xbf16> into tensor<1x1x4x16xbf16>
    %17 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x1x4x16xbf16>) outs(%4 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x4x16xbf16>
    %18 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %17 : tensor<2x40x4x16xbf16>, tensor<2x40x4x16xbf16>) outs(%4 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %in_8: bf16, %out: bf16):
      %61 = arith.addf %in, %in_8 : bf16
      linalg.yield %61 : bf16
    } -> tensor<2x40x4x16xbf16>
    %expanded_6 = tensor.expand_shape %8 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 1, 16] : tensor<2x40x4x16xbf16> into tensor<2x40x4x1x16xbf16>
    %19 = tensor.empty() : tensor<2x4x40x1x40xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x4x40x1x40xf32>) -> tensor<2x4x40x1x40xf32>
    %21 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded_6, %13 : tensor<2x40x4x1x16xbf16>, tensor<2x40x4x16xbf16>) outs(%20 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: bf16, %in_8: bf16, %out: f32):
      %61 = arith.extf %in : bf16 to f32
      %62 = arith.extf %in_8 : bf16 to f32
      %63 = arith.mulf %61, %62 : f32
      %64 = arith.addf %out, %63 : f32
      linalg.yield %64 : f32
    } -> tensor<2x4x40x1x40xf32>
    %22 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%19 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1x40xf32>
    %23 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x4x40x1x40xf32>, tensor<2x4x40x1x40xf32>) outs(%19 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %61 = arith.mulf %in, %in_8 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x1x40xf32>
    %24 = tensor.empty() : tensor<2x4x40x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x4x40x1x40xf32>) outs(%25 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.maximumf %out, %in : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%24 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %26 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%24 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %61 = arith.maximumf %in, %in_8 : f32
      linalg.yield %61 : f32
    } -> tensor<2x4x40x1xf32>
    %29 = tensor.empty() : tensor<1x2x4x40xf32>
    %30 = linalg.generic {indexing_maps = [#map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x40x1xf32>) outs(%29 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40xf32>
    %31 = tensor.empty() : tensor<1x2x4x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<1x2x4x40xf32>) outs(%31 : tensor<1x2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x1xf32>
    %33 = tensor.empty() : tensor<1x2x4x40x40xf32>
    %34 = linalg.generic {indexing_maps = [#map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x40x1x40xf32>) outs(%33 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %35 = linalg.generic {indexing_maps = [#map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<1x2x4x40x1xf32>) outs(%33 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %36 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%34, %35 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%33 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %61 = arith.subf %in, %in_8 : f32
      linalg.yield %61 : f32
    } -> tensor<1x2x4x40x40xf32>
    %37 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<1x2x4x40x40xf32>) outs(%33 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = math.exp %in : f32
      linalg.yield %61 : f32
    } -> tensor<1x2x4x40x40xf32>
    %38 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %39 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<1x2x4x40x40xf32>) outs(%38 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %61 = arith.addf %out, %in : f32
      linalg.yield %61 : f32
    } -> tensor<1x2x4x40xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<1x2x4x40xf32>) outs(%31 : tensor<1x2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map15, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<1x2x4x40x1xf32>) outs(%33 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %42 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%37, %41 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%33 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %61 = arith.divf %in, %in_8 : f32
      linalg.yield %61 : f32
    } -> tensor<1x2x4x40x40xf32>
    %43 = tensor.empty() : tensor<1x2x4x40x40xbf16>
    %44 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<1x2x4x40x40xf32>) outs(%43 : tensor<1x2x4x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %61 = arith.truncf %in : f32 to bf16
      linalg.yield %61 : bf16
    } -> tensor<1x2x4x40x40xbf16>
    %45 = tensor.empty() : tensor<2x4x16x1x40xbf16>
    %46 = linalg.fill ins(%cst_1 : bf16) outs(%45 : tensor<2x4x16x1x40xbf16>) -> tensor<2x4x16x1x40xbf16>
    %47 = linalg.generic {indexing_maps = [#map16, #map17, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%18, %44 : tensor<2x40x4x16xbf16>, tensor<1x2x4x40x40xbf16>) outs(%46 : tensor<2x4x16x1x40xbf16>) {
    ^bb0(%in: bf16, %in_8: bf16, %out: bf16):
      %61 = arith.mulf %in, %in_8 : bf16
      %62 = arith.addf %out, %61 : bf16
      linalg.yield %62 : bf16
    } -> tensor<2x4x16x1x40xbf16>
    %48 = tensor.empty() : tensor<1x2x40x4x16xbf16>
    %49 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x4x16x1x40xbf16>) outs(%48 : tensor<1x2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<1x2x40x4x16xbf16>
    %50 = tensor.empty() : tensor<2x40x4x1x16xbf16>
    %51 = linalg.generic {indexing_maps = [#map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<1x2x40x4x16xbf16>) outs(%50 : tensor<2x40x4x1x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x4x1x16xbf16>
    %collapsed = tensor.collapse_shape %51 [[0], [1], [2], [3, 4]] : tensor<2x40x4x1x16xbf16> into tensor<2x40x4x16xbf16>
    %52 = tensor.empty() : tensor<4x16x64xbf16>
    %53 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4 : tensor<4x16x64xf32>) outs(%52 : tensor<4x16x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %61 = arith.truncf %in : f32 to bf16
      linalg.yield %61 : bf16
    } -> tensor<4x16x64xbf16>
    %54 = tensor.empty() : tensor<64xbf16>
    %55 = linalg.generic {indexing_maps = [#map20, #map20], iterator_types = ["parallel"]} ins(%arg3 : tensor<64xf32>) outs(%54 : tensor<64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %61 = arith.truncf %in : f32 to bf16
      linalg.yield %61 : bf16
    } -> tensor<64xbf16>
    %56 = tensor.empty() : tensor<2x40x64xbf16>
    %57 = linalg.fill ins(%cst_1 : bf16) outs(%56 : tensor<2x40x64xbf16>) -> tensor<2x40x64xbf16>
    %58 = linalg.generic {indexing_maps = [#map21, #map22, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%collapsed, %53 : tensor<2x40x4x16xbf16>, tensor<4x16x64xbf16>) outs(%57 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_8: bf16, %out: bf16):
      %61 = arith.mulf %in, %in_8 : bf16
      %62 = arith.addf %out, %61 : bf16
      linalg.yield %62 : bf16
    } -> tensor<2x40x64xbf16>
    %expanded_7 = tensor.expand_shape %55 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xbf16> into tensor<1x1x64xbf16>
    %59 = linalg.generic {indexing_maps = [#map24, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<1x1x64xbf16>) outs(%56 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x64xbf16>
    %60 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %59 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%56 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_8: bf16, %out: bf16):
      %61 = arith.addf %in, %in_8 : bf16
      linalg.yield %61 : bf16
    } -> tensor<2x40x64xbf16>
    return %60 : tensor<2x40x64xbf16>
  }
}

