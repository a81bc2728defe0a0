#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @muse_spark_text(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x4x40x40xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant 1.000000e-03 : f64
    %cst_6 = arith.constant 3.000000e-01 : f64
    %cst_7 = arith.constant 1.000000e-08 : f64
    %cst_8 = arith.constant 0xFFF0000000000000 : f64
    %cst_9 = arith.constant 5.4730064863874999 : f64
    %cst_10 = arith.constant 1.000000e-05 : f64
    %cst_11 = arith.constant 6.400000e+01 : f32
    %cst_12 = arith.constant -5.000000e-01 : f32
    %cst_13 = arith.constant 1.600000e+01 : f32
    %cst_14 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %151 = arith.index_cast %in : i64 to index
      %152 = linalg.index 2 : index
      %153 = arith.cmpi slt, %151, %c96 : index
      cf.assert %153, "index must be smaller than dim size"
      %154 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %154, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%151, %152] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %3 = tensor.empty() : tensor<2x40x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<2x40x64xf32>) outs(%4 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_11 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_10 : f64 to f32
      %152 = arith.addf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<2x40x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.powf %in, %cst_12 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %8 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.mulf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %10 = tensor.empty() : tensor<40xi64>
    %11 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%10 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %151 = linalg.index 0 : index
      %152 = arith.index_cast %151 : index to i64
      linalg.yield %152 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %11 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_15 = tensor.expand_shape %11 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %12 = tensor.empty() : tensor<1x1x40x40xi1>
    %13 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%12 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_39: i64, %out: i1):
      %151 = arith.cmpi sle, %in, %in_39 : i64
      linalg.yield %151 : i1
    } -> tensor<1x1x40x40xi1>
    %14 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %15 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%14 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<2x40x64xf32>) outs(%4 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_11 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_10 : f64 to f32
      %152 = arith.addf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<2x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.rsqrt %in : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %20 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.mulf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %22 = tensor.empty() : tensor<64xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg7 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %cst_1 : f32
      linalg.yield %151 : f32
    } -> tensor<64xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %23 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.mulf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %25 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_16 = tensor.collapse_shape %24 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %26 = tensor.empty() : tensor<80x64xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %28 = linalg.matmul ins(%collapsed_16, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%27 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_17 = tensor.expand_shape %28 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %29 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x40x4x16xf32>) outs(%29 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %30 = tensor.empty() : tensor<64x32xf32>
    %transposed_19 = linalg.transpose ins(%arg3 : tensor<32x64xf32>) outs(%30 : tensor<64x32xf32>) permutation = [1, 0] 
    %31 = tensor.empty() : tensor<80x32xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %33 = linalg.matmul ins(%collapsed_16, %transposed_19 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%32 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_20 = tensor.expand_shape %33 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %34 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x40x2x16xf32>) outs(%34 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%30 : tensor<64x32xf32>) permutation = [1, 0] 
    %35 = linalg.matmul ins(%collapsed_16, %transposed_22 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%32 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_23 = tensor.expand_shape %35 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x40x2x16xf32>) outs(%34 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %36 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<2x4x40x16xf32>) outs(%29 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %151 : f32
    } -> tensor<2x4x40x16xf32>
    %37 = tensor.empty() : tensor<2x4x40x1xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x4x40x16xf32>) outs(%38 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x4x40x1xf32>) outs(%37 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_13 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x40x1xf32>) outs(%37 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_10 : f64 to f32
      %152 = arith.addf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x40x1xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x4x40x1xf32>) outs(%37 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.powf %in, %cst_12 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x1xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %42 : tensor<2x4x40x16xf32>, tensor<2x4x40x1xf32>) outs(%29 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.mulf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x16xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x4x40x16xf32>) outs(%29 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_9 : f64 to f32
      %152 = arith.mulf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<2x4x40x16xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<2x2x40x16xf32>) outs(%34 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %151 : f32
    } -> tensor<2x2x40x16xf32>
    %46 = tensor.empty() : tensor<2x2x40x1xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<2x2x40x1xf32>) -> tensor<2x2x40x1xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<2x2x40x16xf32>) outs(%47 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<2x2x40x1xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x2x40x1xf32>) outs(%46 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_13 : f32
      linalg.yield %151 : f32
    } -> tensor<2x2x40x1xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x2x40x1xf32>) outs(%46 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_10 : f64 to f32
      %152 = arith.addf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<2x2x40x1xf32>
    %51 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x2x40x1xf32>) outs(%46 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.powf %in, %cst_12 : f32
      linalg.yield %151 : f32
    } -> tensor<2x2x40x1xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %51 : tensor<2x2x40x16xf32>, tensor<2x2x40x1xf32>) outs(%34 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.mulf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<2x2x40x16xf32>
    %53 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %54 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x2x40x16xf32>) outs(%53 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_25 = tensor.collapse_shape %54 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %55 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<2x2x40x16xf32>) outs(%53 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %56 = tensor.empty() : tensor<2x1x40x40xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map11, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_3, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%56 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_39: f32, %in_40: f32, %out: f32):
      %151 = arith.select %in, %in_39, %in_40 : f32
      linalg.yield %151 : f32
    } -> tensor<2x1x40x40xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x40x16xf32>) outs(%29 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.mulf %in, %cst_14 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x16xf32>
    %59 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_26 = linalg.transpose ins(%collapsed_25 : tensor<2x4x40x16xf32>) outs(%59 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %60 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<2x4x16x40xf32>) outs(%59 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.mulf %in, %cst_14 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_27 = tensor.collapse_shape %58 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_28 = tensor.collapse_shape %60 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %61 = tensor.empty() : tensor<8x40x40xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %63 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%62 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_29 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %64 = tensor.empty() : tensor<2x4x40x40xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29, %57 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.addf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x40xf32>
    %66 = tensor.empty() : tensor<2x4x40xi64>
    %67 = linalg.fill ins(%c0_i64 : i64) outs(%66 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %68 = tensor.empty() : tensor<2x4x40xf32>
    %69 = linalg.fill ins(%cst_0 : f32) outs(%68 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %70:2 = linalg.generic {indexing_maps = [#map6, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<2x4x40x40xf32>) outs(%69, %67 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_39: i64):
      %151 = linalg.index 3 : index
      %152 = arith.index_cast %151 : index to i64
      %153 = arith.maximumf %in, %out : f32
      %154 = arith.cmpf ogt, %in, %out : f32
      %155 = arith.select %154, %152, %out_39 : i64
      linalg.yield %153, %155 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_30 = tensor.expand_shape %70#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %expanded_30 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.subf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x40xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<2x4x40x40xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.exp %in : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x40xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x1xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %73 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.divf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x40xf32>
    %75 = tensor.empty() : tensor<2x4x40x40xi1>
    %76 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<2x4x40x40xf32>) outs(%75 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %151 = arith.extf %in : f32 to f64
      %152 = arith.cmpf oeq, %151, %cst_8 : f64
      linalg.yield %152 : i1
    } -> tensor<2x4x40x40xi1>
    %77 = tensor.empty() : tensor<2x4x40x1xi1>
    %78 = linalg.fill ins(%true : i1) outs(%77 : tensor<2x4x40x1xi1>) -> tensor<2x4x40x1xi1>
    %79 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<2x4x40x40xi1>) outs(%78 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %151 = arith.andi %in, %out : i1
      linalg.yield %151 : i1
    } -> tensor<2x4x40x1xi1>
    %80 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %cst_2, %74 : tensor<2x4x40x1xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_39: f32, %in_40: f32, %out: f32):
      %151 = arith.select %in, %in_39, %in_40 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_31 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_32 = tensor.collapse_shape %55 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %81 = tensor.empty() : tensor<8x40x16xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %83 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%82 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_33 = tensor.expand_shape %83 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %84 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<2x4x40x16xf32>) outs(%84 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %85 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_34 : tensor<2x40x4x16xf32>) outs(%84 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %151 : f32
    } -> tensor<2x40x4x16xf32>
    %86 = tensor.empty() : tensor<2x40x4x1xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<2x40x4x1xf32>) -> tensor<2x40x4x1xf32>
    %88 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%85 : tensor<2x40x4x16xf32>) outs(%87 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x4x1xf32>
    %89 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<2x40x4x1xf32>) outs(%86 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_13 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x4x1xf32>
    %90 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89 : tensor<2x40x4x1xf32>) outs(%86 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_10 : f64 to f32
      %152 = arith.addf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<2x40x4x1xf32>
    %91 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<2x40x4x1xf32>) outs(%86 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.powf %in, %cst_12 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x4x1xf32>
    %92 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_34, %91 : tensor<2x40x4x16xf32>, tensor<2x40x4x1xf32>) outs(%84 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.mulf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x4x16xf32>
    %collapsed_35 = tensor.collapse_shape %92 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
    %transposed_36 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) permutation = [1, 0] 
    %93 = linalg.matmul ins(%collapsed_16, %transposed_36 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%27 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_37 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.negf %in : f32
      %152 = math.exp %151 : f32
      %153 = arith.addf %152, %cst_1 : f32
      %154 = arith.divf %cst_1, %153 : f32
      linalg.yield %154 : f32
    } -> tensor<2x40x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_35, %94 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.mulf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %transposed_38 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%25 : tensor<64x64xf32>) permutation = [1, 0] 
    %96 = tensor.empty() : tensor<2x64x64xf32>
    %97 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<64x64xf32>) outs(%96 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %99 = linalg.batch_matmul ins(%95, %97 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%98 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<2x40x64xf32>) outs(%4 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_11 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_7 : f64 to f32
      %152 = arith.addf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<2x40x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.powf %in, %cst_12 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %104 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.mulf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %106 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_6 : f64 to f32
      %152 = arith.divf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<64xf32>
    %107 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%106 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.negf %in : f32
      %152 = math.exp %151 : f32
      %153 = arith.addf %152, %cst_1 : f32
      %154 = arith.divf %cst_1, %153 : f32
      linalg.yield %154 : f32
    } -> tensor<64xf32>
    %108 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%106 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.negf %in : f32
      linalg.yield %151 : f32
    } -> tensor<64xf32>
    %109 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%108 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.negf %in : f32
      %152 = math.exp %151 : f32
      %153 = arith.addf %152, %cst_1 : f32
      %154 = arith.divf %cst_1, %153 : f32
      linalg.yield %154 : f32
    } -> tensor<64xf32>
    %110 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%107 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %cst_1 : f32
      linalg.yield %151 : f32
    } -> tensor<64xf32>
    %111 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%109, %110 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.mulf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<64xf32>
    %112 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%111 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_5 : f64 to f32
      %152 = arith.cmpf ult, %in, %151 : f32
      %153 = arith.select %152, %151, %in : f32
      linalg.yield %153 : f32
    } -> tensor<64xf32>
    %113 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%112 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.sqrt %in : f32
      linalg.yield %151 : f32
    } -> tensor<64xf32>
    %114 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %9 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.mulf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %115 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %105 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.mulf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %115 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.addf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<2x40x64xf32>) outs(%4 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_11 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_10 : f64 to f32
      %152 = arith.addf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<2x40x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.rsqrt %in : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %121 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.mulf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %123 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg8 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %cst_1 : f32
      linalg.yield %151 : f32
    } -> tensor<64xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %123 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.mulf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %125 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg9 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %cst_1 : f32
      linalg.yield %151 : f32
    } -> tensor<64xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %125 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.mulf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<2x40x64xf32>) outs(%4 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_11 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_7 : f64 to f32
      %152 = arith.addf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<2x40x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.rsqrt %in : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %131 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.mulf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %133 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_6 : f64 to f32
      %152 = arith.divf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<64xf32>
    %134 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%133 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.negf %in : f32
      %152 = math.exp %151 : f32
      %153 = arith.addf %152, %cst_1 : f32
      %154 = arith.divf %cst_1, %153 : f32
      linalg.yield %154 : f32
    } -> tensor<64xf32>
    %135 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%133 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.negf %in : f32
      linalg.yield %151 : f32
    } -> tensor<64xf32>
    %136 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%135 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.negf %in : f32
      %152 = math.exp %151 : f32
      %153 = arith.addf %152, %cst_1 : f32
      %154 = arith.divf %cst_1, %153 : f32
      linalg.yield %154 : f32
    } -> tensor<64xf32>
    %137 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%134 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %cst_1 : f32
      linalg.yield %151 : f32
    } -> tensor<64xf32>
    %138 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%136, %137 : tensor<64xf32>, tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.mulf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<64xf32>
    %139 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%138 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_5 : f64 to f32
      %152 = arith.cmpf ult, %in, %151 : f32
      %153 = arith.select %152, %151, %in : f32
      linalg.yield %153 : f32
    } -> tensor<64xf32>
    %140 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%139 : tensor<64xf32>) outs(%22 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.sqrt %in : f32
      linalg.yield %151 : f32
    } -> tensor<64xf32>
    %141 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %116 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.mulf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %142 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %132 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.mulf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %142 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.addf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144 : tensor<2x40x64xf32>) outs(%4 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.addf %in, %out : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.divf %in, %cst_11 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = arith.truncf %cst_10 : f64 to f32
      %152 = arith.addf %in, %151 : f32
      linalg.yield %152 : f32
    } -> tensor<2x40x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %151 = math.powf %in, %cst_12 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %148 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.mulf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %arg12 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %151 = arith.mulf %in, %in_39 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    return %150 : tensor<2x40x64xf32>
  }
}

