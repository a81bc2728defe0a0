#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map6 = affine_map<(d0, d1, d2) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map16 = affine_map<(d0, d1, d2) -> (d2)>
#map17 = affine_map<(d0, d1) -> (d1)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @esm_absolute(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<96x64xf32>, %arg15: tensor<96xf32>, %arg16: tensor<64x96xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64x64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<1x4xf32>, %arg25: tensor<1xf32>) -> tensor<2x40x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f64
    %c96 = arith.constant 96 : index
    %c128 = arith.constant 128 : index
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant dense<true> : tensor<40x40xi1>
    %cst_6 = arith.constant 1.4142135623730951 : f64
    %cst_7 = arith.constant 9.9999999999999998E-13 : f64
    %cst_8 = arith.constant 6.400000e+01 : f64
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 2.500000e-01 : f32
    %cst_11 = arith.constant 5.000000e-01 : f32
    %cst_12 = arith.constant 1.000000e+00 : f32
    %cst_13 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x40xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %146 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %146 : i1
    } -> tensor<2x40xi1>
    %2 = tensor.empty() : tensor<2x40xi32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<2x40xi1>) outs(%2 : tensor<2x40xi32>) {
    ^bb0(%in: i1, %out: i32):
      %146 = arith.extui %in : i1 to i32
      linalg.yield %146 : i32
    } -> tensor<2x40xi32>
    %4 = tensor.empty() : tensor<2x40xi64>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<2x40xi32>) outs(%4 : tensor<2x40xi64>) {
    ^bb0(%in: i32, %out: i64):
      %146 = arith.extsi %in : i32 to i64
      linalg.yield %146 : i64
    } -> tensor<2x40xi64>
    %6 = tensor.empty() : tensor<40xi64>
    %7 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%6 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %146 = linalg.index 0 : index
      %147 = arith.index_cast %146 : index to i64
      linalg.yield %147 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_14 = tensor.expand_shape %7 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %8 = tensor.empty() : tensor<40x40xi64>
    %9 = linalg.generic {indexing_maps = [#map2, #map3, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_14 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%8 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_45: i64, %out: i64):
      %146 = arith.subi %in, %in_45 : i64
      linalg.yield %146 : i64
    } -> tensor<40x40xi64>
    %10 = tensor.empty() : tensor<40x40xi1>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<40x40xi64>) outs(%10 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %146 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %146 : i1
    } -> tensor<40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_5 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%10 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_45: i1, %out: i1):
      %146 = arith.andi %in, %in_45 : i1
      linalg.yield %146 : i1
    } -> tensor<40x40xi1>
    %expanded_15 = tensor.expand_shape %5 [[0], [1, 2]] output_shape [2, 1, 40] : tensor<2x40xi64> into tensor<2x1x40xi64>
    %13 = tensor.empty() : tensor<2x40x40xi64>
    %14 = linalg.generic {indexing_maps = [#map4, #map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded_15, %cst_13 : tensor<40x40xi1>, tensor<2x1x40xi64>, tensor<i64>) outs(%13 : tensor<2x40x40xi64>) {
    ^bb0(%in: i1, %in_45: i64, %in_46: i64, %out: i64):
      %146 = arith.select %in, %in_45, %in_46 : i64
      linalg.yield %146 : i64
    } -> tensor<2x40x40xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x40xi64>) -> tensor<2x40xi64>
    %16 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<2x40x40xi64>) outs(%15 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %146 = arith.addi %in, %out : i64
      linalg.yield %146 : i64
    } -> tensor<2x40xi64>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x40xi64>) outs(%2 : tensor<2x40xi32>) {
    ^bb0(%in: i64, %out: i32):
      %146 = arith.trunci %in : i64 to i32
      linalg.yield %146 : i32
    } -> tensor<2x40xi32>
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%17, %3 : tensor<2x40xi32>, tensor<2x40xi32>) outs(%2 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %in_45: i32, %out: i32):
      %146 = arith.muli %in, %in_45 : i32
      linalg.yield %146 : i32
    } -> tensor<2x40xi32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<2x40xi32>) outs(%4 : tensor<2x40xi64>) {
    ^bb0(%in: i32, %out: i64):
      %146 = arith.extsi %in : i32 to i64
      linalg.yield %146 : i64
    } -> tensor<2x40xi64>
    %20 = tensor.empty() : tensor<2x40x64xf32>
    %21 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %146 = arith.index_cast %in : i64 to index
      %147 = linalg.index 2 : index
      %148 = arith.cmpi slt, %146, %c96 : index
      cf.assert %148, "index must be smaller than dim size"
      %149 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %149, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%146, %147] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %22 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40xi64>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %146 = arith.index_cast %in : i64 to index
      %147 = linalg.index 2 : index
      %148 = arith.cmpi slt, %146, %c128 : index
      cf.assert %148, "index must be smaller than dim size"
      %149 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %149, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%146, %147] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.addf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %expanded_16 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xi64> into tensor<2x40x1xi64>
    %24 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %expanded_16 : tensor<2x40x64xf32>, tensor<2x40x1xi64>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: i64, %out: f32):
      %146 = arith.sitofp %in_45 : i64 to f32
      %147 = arith.mulf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%0 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %146 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %146 : i1
    } -> tensor<2x40xi1>
    %26 = tensor.empty() : tensor<2xi64>
    %27 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%26 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %146 = linalg.index 0 : index
      %147 = arith.index_cast %146 : index to i64
      linalg.yield %147 : i64
    } -> tensor<2xi64>
    %expanded_17 = tensor.expand_shape %27 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_18 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_19 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %28 = tensor.empty() : tensor<1x1x40x1xi1>
    %29 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x1x40x1xi64>) outs(%28 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %146 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %146 : i1
    } -> tensor<1x1x40x1xi1>
    %30 = linalg.generic {indexing_maps = [#map11, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %29 : tensor<i1>, tensor<1x1x40x1xi1>) outs(%28 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i1, %in_45: i1, %out: i1):
      %146 = arith.andi %in, %in_45 : i1
      linalg.yield %146 : i1
    } -> tensor<1x1x40x1xi1>
    %31 = tensor.empty() : tensor<2x1x1x40xi1>
    %32 = linalg.generic {indexing_maps = [#map12, #map13, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_19 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%31 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_45: i64, %out: i1):
      %146 = arith.cmpi slt, %in, %c0_i64 : i64
      %147 = arith.addi %in, %c2_i64 : i64
      %148 = arith.select %146, %147, %in : i64
      %149 = arith.index_cast %148 : i64 to index
      %150 = arith.cmpi slt, %in_45, %c0_i64 : i64
      %151 = arith.addi %in_45, %c40_i64 : i64
      %152 = arith.select %150, %151, %in_45 : i64
      %153 = arith.index_cast %152 : i64 to index
      %extracted = tensor.extract %25[%149, %153] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %33 = tensor.empty() : tensor<2x1x40x40xi1>
    %34 = linalg.generic {indexing_maps = [#map14, #map15, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %32 : tensor<1x1x40x1xi1>, tensor<2x1x1x40xi1>) outs(%33 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_45: i1, %out: i1):
      %146 = arith.andi %in, %in_45 : i1
      linalg.yield %146 : i1
    } -> tensor<2x1x40x40xi1>
    %35 = tensor.empty() : tensor<2x1x40x40xf32>
    %36 = linalg.generic {indexing_maps = [#map10, #map11, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%35 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_45: f32, %in_46: f32, %out: f32):
      %146 = arith.select %in, %in_45, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<2x1x40x40xf32>
    %37 = tensor.empty() : tensor<2x40x64xf64>
    %38 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x40x64xf32>) outs(%37 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %146 = arith.extf %in : f32 to f64
      linalg.yield %146 : f64
    } -> tensor<2x40x64xf64>
    %39 = tensor.empty() : tensor<2x40x1xf64>
    %40 = linalg.fill ins(%cst : f64) outs(%39 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %41 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38 : tensor<2x40x64xf64>) outs(%40 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.addf %in, %out : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x1xf64>
    %42 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x40x1xf64>) outs(%39 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.divf %in, %cst_8 : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x1xf64>
    %43 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %42 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%37 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %146 = arith.subf %in, %in_45 : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x64xf64>
    %44 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %43 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%37 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %146 = arith.mulf %in, %in_45 : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x64xf64>
    %45 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%44 : tensor<2x40x64xf64>) outs(%40 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.addf %in, %out : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x1xf64>
    %46 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x40x1xf64>) outs(%39 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.divf %in, %cst_8 : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x1xf64>
    %47 = tensor.empty() : tensor<2x40x1xf32>
    %48 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x40x1xf64>) outs(%47 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %146 = arith.truncf %in : f64 to f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %49 = linalg.fill ins(%cst_0 : f32) outs(%47 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %50 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x40x64xf32>) outs(%49 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %51 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<2x40x1xf32>) outs(%47 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.divf %in, %cst_9 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %52 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<2x40x1xf32>) outs(%47 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_7 : f64 to f32
      %147 = arith.addf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %53 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<2x40x1xf32>) outs(%47 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.rsqrt %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %54 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %51 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.subf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %55 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %53 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.mulf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %56 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %arg12 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.mulf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %57 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %arg13 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.addf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %collapsed = tensor.collapse_shape %57 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %58 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%58 : tensor<64x64xf32>) permutation = [1, 0] 
    %59 = tensor.empty() : tensor<80x64xf32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %61 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%60 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %62 = linalg.generic {indexing_maps = [#map17, #map], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xf32>) outs(%59 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%61, %62 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%59 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.addf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<80x64xf32>
    %expanded_20 = tensor.expand_shape %63 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %64 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x40x4x16xf32>) outs(%64 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%58 : tensor<64x64xf32>) permutation = [1, 0] 
    %65 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%60 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %66 = linalg.generic {indexing_maps = [#map17, #map], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%59 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %66 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%59 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.addf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<80x64xf32>
    %expanded_23 = tensor.expand_shape %67 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_24 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%58 : tensor<64x64xf32>) permutation = [1, 0] 
    %68 = linalg.matmul ins(%collapsed, %transposed_24 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%60 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %69 = linalg.generic {indexing_maps = [#map17, #map], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%59 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%68, %69 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%59 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.addf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<80x64xf32>
    %expanded_25 = tensor.expand_shape %70 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x40x4x16xf32>) outs(%64 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %71 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<2x4x40x16xf32>) outs(%64 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.mulf %in, %cst_10 : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x40x16xf32>
    %72 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_27 = linalg.transpose ins(%expanded_23 : tensor<2x40x4x16xf32>) outs(%72 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_28 = tensor.collapse_shape %71 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_29 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %73 = tensor.empty() : tensor<8x40x40xf32>
    %74 = linalg.fill ins(%cst_0 : f32) outs(%73 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %75 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%74 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_30 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %76 = tensor.empty() : tensor<2x4x40x40xf32>
    %77 = linalg.generic {indexing_maps = [#map10, #map18, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30, %36 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%76 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.addf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x40x40xf32>
    %78 = tensor.empty() : tensor<2x4x40xi64>
    %79 = linalg.fill ins(%c0_i64 : i64) outs(%78 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %80 = tensor.empty() : tensor<2x4x40xf32>
    %81 = linalg.fill ins(%cst_1 : f32) outs(%80 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %82:2 = linalg.generic {indexing_maps = [#map10, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<2x4x40x40xf32>) outs(%81, %79 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_45: i64):
      %146 = linalg.index 3 : index
      %147 = arith.index_cast %146 : index to i64
      %148 = arith.maximumf %in, %out : f32
      %149 = arith.cmpf ogt, %in, %out : f32
      %150 = arith.select %149, %147, %out_45 : i64
      linalg.yield %148, %150 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_31 = tensor.expand_shape %82#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %83 = linalg.generic {indexing_maps = [#map10, #map20, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %expanded_31 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%76 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.subf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x40x40xf32>
    %84 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<2x4x40x40xf32>) outs(%76 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.exp %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x40x40xf32>
    %85 = tensor.empty() : tensor<2x4x40x1xf32>
    %86 = linalg.fill ins(%cst_0 : f32) outs(%85 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %87 = linalg.generic {indexing_maps = [#map10, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<2x4x40x40xf32>) outs(%86 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x40x1xf32>
    %88 = linalg.generic {indexing_maps = [#map10, #map20, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %87 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%76 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.divf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_32 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %89 = tensor.empty() : tensor<8x40x16xf32>
    %90 = linalg.fill ins(%cst_0 : f32) outs(%89 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %91 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%90 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_34 = tensor.expand_shape %91 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %92 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<2x4x40x16xf32>) outs(%92 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_36 = tensor.collapse_shape %transposed_35 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_37 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%58 : tensor<64x64xf32>) permutation = [1, 0] 
    %93 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%60 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %94 = linalg.generic {indexing_maps = [#map17, #map], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%59 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%93, %94 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%59 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.addf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<80x64xf32>
    %expanded_38 = tensor.expand_shape %95 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %96 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38, %24 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.addf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %97 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x40x64xf32>) outs(%37 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %146 = arith.extf %in : f32 to f64
      linalg.yield %146 : f64
    } -> tensor<2x40x64xf64>
    %98 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<2x40x64xf64>) outs(%40 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.addf %in, %out : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x1xf64>
    %99 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x40x1xf64>) outs(%39 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.divf %in, %cst_8 : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x1xf64>
    %100 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %99 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%37 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %146 = arith.subf %in, %in_45 : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x64xf64>
    %101 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %100 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%37 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %146 = arith.mulf %in, %in_45 : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x64xf64>
    %102 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<2x40x64xf64>) outs(%40 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.addf %in, %out : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x1xf64>
    %103 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x40x1xf64>) outs(%39 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.divf %in, %cst_8 : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x1xf64>
    %104 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x40x1xf64>) outs(%47 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %146 = arith.truncf %in : f64 to f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %105 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<2x40x64xf32>) outs(%49 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %106 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x40x1xf32>) outs(%47 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.divf %in, %cst_9 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %107 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x40x1xf32>) outs(%47 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_7 : f64 to f32
      %147 = arith.addf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %108 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x40x1xf32>) outs(%47 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.rsqrt %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %109 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %106 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.subf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %110 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %108 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.mulf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %111 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %arg18 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.mulf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %112 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %arg19 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.addf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_39 = tensor.collapse_shape %112 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %113 = tensor.empty() : tensor<64x96xf32>
    %transposed_40 = linalg.transpose ins(%arg14 : tensor<96x64xf32>) outs(%113 : tensor<64x96xf32>) permutation = [1, 0] 
    %114 = tensor.empty() : tensor<80x96xf32>
    %115 = linalg.fill ins(%cst_0 : f32) outs(%114 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %116 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%115 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %117 = linalg.generic {indexing_maps = [#map17, #map], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<96xf32>) outs(%114 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%116, %117 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%114 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.addf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<80x96xf32>
    %expanded_41 = tensor.expand_shape %118 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %119 = tensor.empty() : tensor<2x40x96xf32>
    %120 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x40x96xf32>) outs(%119 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.mulf %in, %cst_11 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x96xf32>
    %121 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x40x96xf32>) outs(%119 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_6 : f64 to f32
      %147 = arith.divf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x96xf32>
    %122 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x40x96xf32>) outs(%119 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.erf %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x96xf32>
    %123 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x40x96xf32>) outs(%119 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %cst_12 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x96xf32>
    %124 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %123 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%119 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.mulf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_42 = tensor.collapse_shape %124 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %125 = tensor.empty() : tensor<96x64xf32>
    %transposed_43 = linalg.transpose ins(%arg16 : tensor<64x96xf32>) outs(%125 : tensor<96x64xf32>) permutation = [1, 0] 
    %126 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%60 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %127 = linalg.generic {indexing_maps = [#map17, #map], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<64xf32>) outs(%59 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%126, %127 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%59 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.addf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<80x64xf32>
    %expanded_44 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %129 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %96 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.addf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %130 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x40x64xf32>) outs(%37 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %146 = arith.extf %in : f32 to f64
      linalg.yield %146 : f64
    } -> tensor<2x40x64xf64>
    %131 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<2x40x64xf64>) outs(%40 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.addf %in, %out : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x1xf64>
    %132 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x40x1xf64>) outs(%39 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.divf %in, %cst_8 : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x1xf64>
    %133 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %132 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%37 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %146 = arith.subf %in, %in_45 : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x64xf64>
    %134 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %133 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%37 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %146 = arith.mulf %in, %in_45 : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x64xf64>
    %135 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<2x40x64xf64>) outs(%40 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.addf %in, %out : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x1xf64>
    %136 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x40x1xf64>) outs(%39 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.divf %in, %cst_8 : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x1xf64>
    %137 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x40x1xf64>) outs(%47 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %146 = arith.truncf %in : f64 to f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %138 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<2x40x64xf32>) outs(%49 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %139 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x40x1xf32>) outs(%47 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.divf %in, %cst_9 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %140 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x40x1xf32>) outs(%47 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_7 : f64 to f32
      %147 = arith.addf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %141 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x40x1xf32>) outs(%47 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.rsqrt %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %142 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %139 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.subf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %143 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %141 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.mulf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %144 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %arg20 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.mulf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %145 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %arg21 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %146 = arith.addf %in, %in_45 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    return %145 : tensor<2x40x64xf32>
  }
}

