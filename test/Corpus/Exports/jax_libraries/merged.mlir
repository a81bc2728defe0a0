#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
module @jit_merged attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x64x4x16xf32>, %arg2: tensor<2x64x4x16xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0x7F800000 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<4.000000e+00> : tensor<f32>
    %extracted_slice = tensor.extract_slice %arg1[0, 0, 0, 0] [2, 32, 4, 16] [1, 1, 1, 1] : tensor<2x64x4x16xf32> to tensor<2x32x4x16xf32>
    %extracted_slice_5 = tensor.extract_slice %arg2[0, 0, 0, 0] [2, 32, 4, 16] [1, 1, 1, 1] : tensor<2x64x4x16xf32> to tensor<2x32x4x16xf32>
    %0 = tensor.empty() : tensor<2x4x40x32xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x4x40x32xf32>) -> tensor<2x4x40x32xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %extracted_slice : tensor<2x40x4x16xf32>, tensor<2x32x4x16xf32>) outs(%1 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.mulf %in, %in_8 : f32
      %87 = arith.addf %out, %86 : f32
      linalg.yield %87 : f32
    } -> tensor<2x4x40x32xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%0 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x32xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %3 : tensor<2x4x40x32xf32>, tensor<2x4x40x32xf32>) outs(%0 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.divf %in, %in_8 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40x32xf32>
    %5 = tensor.empty() : tensor<2x4x40xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%4 : tensor<2x4x40x32xf32>) outs(%6 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.maximumf %out, %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %8 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %9 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %7 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.maximumf %in, %in_8 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %10 = tensor.empty() : tensor<2x4x40x1xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x4x40xf32>) outs(%10 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %12 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x40x1xf32>) outs(%0 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x32xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %12 : tensor<2x4x40x32xf32>, tensor<2x4x40x32xf32>) outs(%0 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.subf %in, %in_8 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40x32xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x40x32xf32>) outs(%0 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.exp %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40x32xf32>
    %15 = linalg.fill ins(%cst_1 : f32) outs(%5 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x4x40x32xf32>) outs(%15 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.addf %out, %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x40xf32>) outs(%10 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x4x40x1xf32>) outs(%0 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x32xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %18 : tensor<2x4x40x32xf32>, tensor<2x4x40x32xf32>) outs(%0 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.divf %in, %in_8 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40x32xf32>
    %20 = tensor.empty() : tensor<2x4x16x40xf32>
    %21 = linalg.fill ins(%cst_1 : f32) outs(%20 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %22 = linalg.generic {indexing_maps = [#map9, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_5, %19 : tensor<2x32x4x16xf32>, tensor<2x4x40x32xf32>) outs(%21 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.mulf %in, %in_8 : f32
      %87 = arith.addf %out, %86 : f32
      linalg.yield %87 : f32
    } -> tensor<2x4x16x40xf32>
    %23 = tensor.empty() : tensor<2x40x4x16xf32>
    %24 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x16x40xf32>) outs(%23 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %25 = tensor.empty() : tensor<2x4x40xi1>
    %26 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x4x40xf32>) outs(%25 : tensor<2x4x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %86 = math.absf %in : f32
      %87 = arith.cmpf one, %86, %cst : f32
      linalg.yield %87 : i1
    } -> tensor<2x4x40xi1>
    %27 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %28 = linalg.generic {indexing_maps = [#map7, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %9, %27 : tensor<2x4x40xi1>, tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: i1, %in_8: f32, %in_9: f32, %out: f32):
      %86 = arith.select %in, %in_8, %in_9 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x40xf32>) outs(%10 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x40x1xf32>) outs(%0 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x32xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %30 : tensor<2x4x40x32xf32>, tensor<2x4x40x32xf32>) outs(%0 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.subf %in, %in_8 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40x32xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x40x32xf32>) outs(%0 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.exp %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40x32xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x4x40x32xf32>) outs(%15 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.addf %out, %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %34 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.absf %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.log %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %36 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %28 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.addf %in, %in_8 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %extracted_slice_6 = tensor.extract_slice %arg1[0, 32, 0, 0] [2, 32, 4, 16] [1, 1, 1, 1] : tensor<2x64x4x16xf32> to tensor<2x32x4x16xf32>
    %extracted_slice_7 = tensor.extract_slice %arg2[0, 32, 0, 0] [2, 32, 4, 16] [1, 1, 1, 1] : tensor<2x64x4x16xf32> to tensor<2x32x4x16xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %extracted_slice_6 : tensor<2x40x4x16xf32>, tensor<2x32x4x16xf32>) outs(%1 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.mulf %in, %in_8 : f32
      %87 = arith.addf %out, %86 : f32
      linalg.yield %87 : f32
    } -> tensor<2x4x40x32xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %3 : tensor<2x4x40x32xf32>, tensor<2x4x40x32xf32>) outs(%0 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.divf %in, %in_8 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40x32xf32>
    %39 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x4x40x32xf32>) outs(%6 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.maximumf %out, %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %40 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %39 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.maximumf %in, %in_8 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x40xf32>) outs(%10 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %42 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x4x40x1xf32>) outs(%0 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x32xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %42 : tensor<2x4x40x32xf32>, tensor<2x4x40x32xf32>) outs(%0 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.subf %in, %in_8 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40x32xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x4x40x32xf32>) outs(%0 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.exp %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40x32xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<2x4x40x32xf32>) outs(%15 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.addf %out, %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x40xf32>) outs(%10 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x40x1xf32>) outs(%0 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x32xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<2x4x40x32xf32>, tensor<2x4x40x32xf32>) outs(%0 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.divf %in, %in_8 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40x32xf32>
    %49 = linalg.generic {indexing_maps = [#map9, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_7, %48 : tensor<2x32x4x16xf32>, tensor<2x4x40x32xf32>) outs(%21 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.mulf %in, %in_8 : f32
      %87 = arith.addf %out, %86 : f32
      linalg.yield %87 : f32
    } -> tensor<2x4x16x40xf32>
    %50 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x16x40xf32>) outs(%23 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %51 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x40xf32>) outs(%25 : tensor<2x4x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %86 = math.absf %in : f32
      %87 = arith.cmpf one, %86, %cst : f32
      linalg.yield %87 : i1
    } -> tensor<2x4x40xi1>
    %52 = linalg.generic {indexing_maps = [#map7, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %40, %27 : tensor<2x4x40xi1>, tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: i1, %in_8: f32, %in_9: f32, %out: f32):
      %86 = arith.select %in, %in_8, %in_9 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x4x40xf32>) outs(%10 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %54 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x4x40x1xf32>) outs(%0 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x32xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %54 : tensor<2x4x40x32xf32>, tensor<2x4x40x32xf32>) outs(%0 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.subf %in, %in_8 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40x32xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x4x40x32xf32>) outs(%0 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.exp %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40x32xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<2x4x40x32xf32>) outs(%15 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.addf %out, %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %58 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.absf %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %59 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.log %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %60 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %52 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.addf %in, %in_8 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %61 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %60 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.maximumf %in, %in_8 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %62 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %60 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.subf %in, %in_8 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %63 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %62 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%25 : tensor<2x4x40xi1>) {
    ^bb0(%in: f32, %in_8: f32, %out: i1):
      %86 = arith.cmpf une, %in, %in_8 : f32
      linalg.yield %86 : i1
    } -> tensor<2x4x40xi1>
    %64 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %60 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.addf %in, %in_8 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %65 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.absf %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %66 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = arith.negf %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %67 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.exp %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %68 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.log1p %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %69 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %68 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.addf %in, %in_8 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %70 = linalg.generic {indexing_maps = [#map7, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %64, %69 : tensor<2x4x40xi1>, tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: i1, %in_8: f32, %in_9: f32, %out: f32):
      %86 = arith.select %in, %in_8, %in_9 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %71 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %70 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.subf %in, %in_8 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %72 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.exp %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %73 = tensor.empty() : tensor<2x40x4xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x40xf32>) outs(%73 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4xf32>
    %75 = tensor.empty() : tensor<2x40x4x1xf32>
    %76 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x40x4xf32>) outs(%75 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1xf32>
    %77 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %70 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.subf %in, %in_8 : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %78 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %86 = math.exp %in : f32
      linalg.yield %86 : f32
    } -> tensor<2x4x40xf32>
    %79 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x4x40xf32>) outs(%73 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<2x40x4xf32>) outs(%75 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1xf32>
    %81 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<2x40x4x1xf32>) outs(%23 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %82 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %81 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%23 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.mulf %in, %in_8 : f32
      linalg.yield %86 : f32
    } -> tensor<2x40x4x16xf32>
    %83 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x40x4x1xf32>) outs(%23 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %84 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %83 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%23 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.mulf %in, %in_8 : f32
      linalg.yield %86 : f32
    } -> tensor<2x40x4x16xf32>
    %85 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %84 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%23 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %86 = arith.addf %in, %in_8 : f32
      linalg.yield %86 : f32
    } -> tensor<2x40x4x16xf32>
    return %85 : tensor<2x40x4x16xf32>
  }
}

