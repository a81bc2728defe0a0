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
#map10 = affine_map<(d0, d1, d2) -> (d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map18 = affine_map<(d0, d1) -> (d1)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @mpnet(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<32x4xf32>, %arg23: tensor<64x64xf32>, %arg24: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c8_i64 = arith.constant 8 : i64
    %c16_i64 = arith.constant 16 : i64
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f64
    %c96 = arith.constant 96 : index
    %c128 = arith.constant 128 : index
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c32 = arith.constant 32 : index
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant dense<true> : tensor<40x40xi1>
    %cst_8 = arith.constant 2.7725887222397811 : f64
    %cst_9 = arith.constant 9.9999999999999998E-13 : f64
    %cst_10 = arith.constant 6.400000e+01 : f64
    %cst_11 = arith.constant 6.400000e+01 : f32
    %cst_12 = arith.constant 8.000000e+00 : f32
    %cst_13 = arith.constant 4.000000e+00 : f32
    %cst_14 = arith.constant 1.41421354 : f32
    %cst_15 = arith.constant dense<15> : tensor<40x40xi64>
    %cst_16 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x40xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %164 = arith.cmpi ne, %in, %c1_i64 : i64
      linalg.yield %164 : i1
    } -> tensor<2x40xi1>
    %2 = tensor.empty() : tensor<2x40xi32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<2x40xi1>) outs(%2 : tensor<2x40xi32>) {
    ^bb0(%in: i1, %out: i32):
      %164 = arith.extui %in : i1 to i32
      linalg.yield %164 : i32
    } -> tensor<2x40xi32>
    %4 = tensor.empty() : tensor<2x40xi64>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<2x40xi32>) outs(%4 : tensor<2x40xi64>) {
    ^bb0(%in: i32, %out: i64):
      %164 = arith.extsi %in : i32 to i64
      linalg.yield %164 : i64
    } -> tensor<2x40xi64>
    %6 = tensor.empty() : tensor<40xi64>
    %7 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%6 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %164 = linalg.index 0 : index
      %165 = arith.index_cast %164 : index to i64
      linalg.yield %165 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_17 = tensor.expand_shape %7 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %8 = tensor.empty() : tensor<40x40xi64>
    %9 = linalg.generic {indexing_maps = [#map2, #map3, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_17 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%8 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_48: i64, %out: i64):
      %164 = arith.subi %in, %in_48 : i64
      linalg.yield %164 : i64
    } -> tensor<40x40xi64>
    %10 = tensor.empty() : tensor<40x40xi1>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<40x40xi64>) outs(%10 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %164 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %164 : i1
    } -> tensor<40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_7 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%10 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_48: i1, %out: i1):
      %164 = arith.andi %in, %in_48 : i1
      linalg.yield %164 : i1
    } -> tensor<40x40xi1>
    %expanded_18 = tensor.expand_shape %5 [[0], [1, 2]] output_shape [2, 1, 40] : tensor<2x40xi64> into tensor<2x1x40xi64>
    %13 = tensor.empty() : tensor<2x40x40xi64>
    %14 = linalg.generic {indexing_maps = [#map4, #map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded_18, %cst_16 : tensor<40x40xi1>, tensor<2x1x40xi64>, tensor<i64>) outs(%13 : tensor<2x40x40xi64>) {
    ^bb0(%in: i1, %in_48: i64, %in_49: i64, %out: i64):
      %164 = arith.select %in, %in_48, %in_49 : i64
      linalg.yield %164 : i64
    } -> tensor<2x40x40xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x40xi64>) -> tensor<2x40xi64>
    %16 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<2x40x40xi64>) outs(%15 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %164 = arith.addi %in, %out : i64
      linalg.yield %164 : i64
    } -> tensor<2x40xi64>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x40xi64>) outs(%2 : tensor<2x40xi32>) {
    ^bb0(%in: i64, %out: i32):
      %164 = arith.trunci %in : i64 to i32
      linalg.yield %164 : i32
    } -> tensor<2x40xi32>
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%17, %3 : tensor<2x40xi32>, tensor<2x40xi32>) outs(%2 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %in_48: i32, %out: i32):
      %164 = arith.muli %in, %in_48 : i32
      linalg.yield %164 : i32
    } -> tensor<2x40xi32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<2x40xi32>) outs(%4 : tensor<2x40xi64>) {
    ^bb0(%in: i32, %out: i64):
      %164 = arith.extsi %in : i32 to i64
      linalg.yield %164 : i64
    } -> tensor<2x40xi64>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x40xi64>) outs(%4 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %164 = arith.addi %in, %c1_i64 : i64
      linalg.yield %164 : i64
    } -> tensor<2x40xi64>
    %21 = tensor.empty() : tensor<2x40x64xf32>
    %22 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%21 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %164 = arith.index_cast %in : i64 to index
      %165 = linalg.index 2 : index
      %166 = arith.cmpi slt, %164, %c96 : index
      cf.assert %166, "index must be smaller than dim size"
      %167 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %167, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%164, %165] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x40xi64>) outs(%21 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %164 = arith.index_cast %in : i64 to index
      %165 = linalg.index 2 : index
      %166 = arith.cmpi slt, %164, %c128 : index
      cf.assert %166, "index must be smaller than dim size"
      %167 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %167, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%164, %165] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %24 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %23 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%21 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.addf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %25 = tensor.empty() : tensor<2x40x64xf64>
    %26 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x40x64xf32>) outs(%25 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %164 = arith.extf %in : f32 to f64
      linalg.yield %164 : f64
    } -> tensor<2x40x64xf64>
    %27 = tensor.empty() : tensor<2x40x1xf64>
    %28 = linalg.fill ins(%cst : f64) outs(%27 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %29 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%26 : tensor<2x40x64xf64>) outs(%28 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %164 = arith.addf %in, %out : f64
      linalg.yield %164 : f64
    } -> tensor<2x40x1xf64>
    %30 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x40x1xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %164 = arith.divf %in, %cst_10 : f64
      linalg.yield %164 : f64
    } -> tensor<2x40x1xf64>
    %31 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %30 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%25 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %164 = arith.subf %in, %in_48 : f64
      linalg.yield %164 : f64
    } -> tensor<2x40x64xf64>
    %32 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %31 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%25 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %164 = arith.mulf %in, %in_48 : f64
      linalg.yield %164 : f64
    } -> tensor<2x40x64xf64>
    %33 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%32 : tensor<2x40x64xf64>) outs(%28 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %164 = arith.addf %in, %out : f64
      linalg.yield %164 : f64
    } -> tensor<2x40x1xf64>
    %34 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x1xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %164 = arith.divf %in, %cst_10 : f64
      linalg.yield %164 : f64
    } -> tensor<2x40x1xf64>
    %35 = tensor.empty() : tensor<2x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x40x1xf64>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %164 = arith.truncf %in : f64 to f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %37 = linalg.fill ins(%cst_0 : f32) outs(%35 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x40x64xf32>) outs(%37 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.divf %in, %cst_11 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.truncf %cst_9 : f64 to f32
      %165 = arith.addf %in, %164 : f32
      linalg.yield %165 : f32
    } -> tensor<2x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = math.rsqrt %in : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %39 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%21 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.subf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %43 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %41 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%21 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.mulf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%21 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.mulf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %45 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %arg5 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%21 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.addf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%0 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %164 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %164 : i1
    } -> tensor<2x40xi1>
    %47 = tensor.empty() : tensor<2xi64>
    %48 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%47 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %164 = linalg.index 0 : index
      %165 = arith.index_cast %164 : index to i64
      linalg.yield %165 : i64
    } -> tensor<2xi64>
    %expanded_19 = tensor.expand_shape %48 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_20 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_21 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %49 = tensor.empty() : tensor<1x1x40x1xi1>
    %50 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1x1x40x1xi64>) outs(%49 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %164 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %164 : i1
    } -> tensor<1x1x40x1xi1>
    %51 = linalg.generic {indexing_maps = [#map12, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %50 : tensor<i1>, tensor<1x1x40x1xi1>) outs(%49 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i1, %in_48: i1, %out: i1):
      %164 = arith.andi %in, %in_48 : i1
      linalg.yield %164 : i1
    } -> tensor<1x1x40x1xi1>
    %52 = tensor.empty() : tensor<2x1x1x40xi1>
    %53 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_21 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%52 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_48: i64, %out: i1):
      %164 = arith.cmpi slt, %in, %c0_i64 : i64
      %165 = arith.addi %in, %c2_i64 : i64
      %166 = arith.select %164, %165, %in : i64
      %167 = arith.index_cast %166 : i64 to index
      %168 = arith.cmpi slt, %in_48, %c0_i64 : i64
      %169 = arith.addi %in_48, %c40_i64 : i64
      %170 = arith.select %168, %169, %in_48 : i64
      %171 = arith.index_cast %170 : i64 to index
      %extracted = tensor.extract %46[%167, %171] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %54 = tensor.empty() : tensor<2x1x40x40xi1>
    %55 = linalg.generic {indexing_maps = [#map15, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %53 : tensor<1x1x40x1xi1>, tensor<2x1x1x40xi1>) outs(%54 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_48: i1, %out: i1):
      %164 = arith.andi %in, %in_48 : i1
      linalg.yield %164 : i1
    } -> tensor<2x1x40x40xi1>
    %56 = tensor.empty() : tensor<2x1x40x40xf32>
    %57 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %cst_5, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%56 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_48: f32, %in_49: f32, %out: f32):
      %164 = arith.select %in, %in_48, %in_49 : f32
      linalg.yield %164 : f32
    } -> tensor<2x1x40x40xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<40x40xi64>) outs(%8 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %164 = arith.sitofp %in : i64 to f32
      %165 = arith.negf %164 : f32
      %166 = arith.fptosi %165 : f32 to i64
      linalg.yield %166 : i64
    } -> tensor<40x40xi64>
    %59 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<40x40xi64>) outs(%10 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %164 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %164 : i1
    } -> tensor<40x40xi1>
    %60 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%59 : tensor<40x40xi1>) outs(%8 : tensor<40x40xi64>) {
    ^bb0(%in: i1, %out: i64):
      %164 = arith.extui %in : i1 to i64
      linalg.yield %164 : i64
    } -> tensor<40x40xi64>
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<40x40xi64>) outs(%8 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %164 = arith.muli %in, %c16_i64 : i64
      linalg.yield %164 : i64
    } -> tensor<40x40xi64>
    %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<40x40xi64>) outs(%8 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %164 = math.absi %in : i64
      linalg.yield %164 : i64
    } -> tensor<40x40xi64>
    %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<40x40xi64>) outs(%10 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %164 = arith.cmpi slt, %in, %c8_i64 : i64
      linalg.yield %164 : i1
    } -> tensor<40x40xi1>
    %64 = tensor.empty() : tensor<40x40xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<40x40xi64>) outs(%64 : tensor<40x40xf32>) {
    ^bb0(%in: i64, %out: f32):
      %164 = arith.sitofp %in : i64 to f32
      linalg.yield %164 : f32
    } -> tensor<40x40xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<40x40xf32>) outs(%64 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.divf %in, %cst_12 : f32
      linalg.yield %164 : f32
    } -> tensor<40x40xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%66 : tensor<40x40xf32>) outs(%64 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = math.log %in : f32
      linalg.yield %164 : f32
    } -> tensor<40x40xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%67 : tensor<40x40xf32>) outs(%64 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.truncf %cst_8 : f64 to f32
      %165 = arith.divf %in, %164 : f32
      linalg.yield %165 : f32
    } -> tensor<40x40xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%68 : tensor<40x40xf32>) outs(%64 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.mulf %in, %cst_12 : f32
      linalg.yield %164 : f32
    } -> tensor<40x40xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<40x40xf32>) outs(%8 : tensor<40x40xi64>) {
    ^bb0(%in: f32, %out: i64):
      %164 = arith.fptosi %in : f32 to i64
      linalg.yield %164 : i64
    } -> tensor<40x40xi64>
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%70 : tensor<40x40xi64>) outs(%8 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %164 = arith.addi %in, %c8_i64 : i64
      linalg.yield %164 : i64
    } -> tensor<40x40xi64>
    %72 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%71, %cst_15 : tensor<40x40xi64>, tensor<40x40xi64>) outs(%8 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_48: i64, %out: i64):
      %164 = arith.minsi %in, %in_48 : i64
      linalg.yield %164 : i64
    } -> tensor<40x40xi64>
    %73 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%63, %62, %72 : tensor<40x40xi1>, tensor<40x40xi64>, tensor<40x40xi64>) outs(%8 : tensor<40x40xi64>) {
    ^bb0(%in: i1, %in_48: i64, %in_49: i64, %out: i64):
      %164 = arith.select %in, %in_48, %in_49 : i64
      linalg.yield %164 : i64
    } -> tensor<40x40xi64>
    %74 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%61, %73 : tensor<40x40xi64>, tensor<40x40xi64>) outs(%8 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_48: i64, %out: i64):
      %164 = arith.addi %in, %in_48 : i64
      linalg.yield %164 : i64
    } -> tensor<40x40xi64>
    %75 = tensor.empty() : tensor<40x40x4xf32>
    %76 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<40x40xi64>) outs(%75 : tensor<40x40x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %164 = arith.index_cast %in : i64 to index
      %165 = linalg.index 2 : index
      %166 = arith.cmpi slt, %164, %c32 : index
      cf.assert %166, "index must be smaller than dim size"
      %167 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %167, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg22[%164, %165] : tensor<32x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<40x40x4xf32>
    %77 = tensor.empty() : tensor<4x40x40xf32>
    %transposed = linalg.transpose ins(%76 : tensor<40x40x4xf32>) outs(%77 : tensor<4x40x40xf32>) permutation = [2, 0, 1] 
    %78 = tensor.empty() : tensor<2x4x40x40xf32>
    %79 = linalg.generic {indexing_maps = [#map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<4x40x40xf32>) outs(%78 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed = tensor.collapse_shape %45 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %80 = tensor.empty() : tensor<64x64xf32>
    %transposed_22 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%80 : tensor<64x64xf32>) permutation = [1, 0] 
    %81 = tensor.empty() : tensor<80x64xf32>
    %82 = linalg.fill ins(%cst_0 : f32) outs(%81 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %83 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%82 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %84 = linalg.generic {indexing_maps = [#map18, #map], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%81 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%83, %84 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%81 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.addf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<80x64xf32>
    %expanded_23 = tensor.expand_shape %85 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %86 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x40x4x16xf32>) outs(%86 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_25 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%80 : tensor<64x64xf32>) permutation = [1, 0] 
    %87 = linalg.matmul ins(%collapsed, %transposed_25 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%82 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %88 = linalg.generic {indexing_maps = [#map18, #map], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%81 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%87, %88 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%81 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.addf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<80x64xf32>
    %expanded_26 = tensor.expand_shape %89 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_27 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%80 : tensor<64x64xf32>) permutation = [1, 0] 
    %90 = linalg.matmul ins(%collapsed, %transposed_27 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%82 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %91 = linalg.generic {indexing_maps = [#map18, #map], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%81 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%90, %91 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%81 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.addf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<80x64xf32>
    %expanded_28 = tensor.expand_shape %92 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<2x40x4x16xf32>) outs(%86 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %93 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_30 = linalg.transpose ins(%expanded_26 : tensor<2x40x4x16xf32>) outs(%93 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_31 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %94 = tensor.empty() : tensor<8x40x40xf32>
    %95 = linalg.fill ins(%cst_0 : f32) outs(%94 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %96 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%95 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_33 = tensor.expand_shape %96 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %97 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<2x4x40x40xf32>) outs(%78 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.divf %in, %cst_13 : f32
      linalg.yield %164 : f32
    } -> tensor<2x4x40x40xf32>
    %98 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %79 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%78 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.addf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<2x4x40x40xf32>
    %99 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %57 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%78 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.addf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<2x4x40x40xf32>
    %100 = tensor.empty() : tensor<2x4x40xi64>
    %101 = linalg.fill ins(%c0_i64 : i64) outs(%100 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %102 = tensor.empty() : tensor<2x4x40xf32>
    %103 = linalg.fill ins(%cst_1 : f32) outs(%102 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %104:2 = linalg.generic {indexing_maps = [#map11, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%99 : tensor<2x4x40x40xf32>) outs(%103, %101 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_48: i64):
      %164 = linalg.index 3 : index
      %165 = arith.index_cast %164 : index to i64
      %166 = arith.maximumf %in, %out : f32
      %167 = arith.cmpf ogt, %in, %out : f32
      %168 = arith.select %167, %165, %out_48 : i64
      linalg.yield %166, %168 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_34 = tensor.expand_shape %104#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %105 = linalg.generic {indexing_maps = [#map11, #map21, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %expanded_34 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%78 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.subf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<2x4x40x40xf32>
    %106 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105 : tensor<2x4x40x40xf32>) outs(%78 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = math.exp %in : f32
      linalg.yield %164 : f32
    } -> tensor<2x4x40x40xf32>
    %107 = tensor.empty() : tensor<2x4x40x1xf32>
    %108 = linalg.fill ins(%cst_0 : f32) outs(%107 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %109 = linalg.generic {indexing_maps = [#map11, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%106 : tensor<2x4x40x40xf32>) outs(%108 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<2x4x40x1xf32>
    %110 = linalg.generic {indexing_maps = [#map11, #map21, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %109 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%78 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.divf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_35 = tensor.collapse_shape %110 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_36 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %111 = tensor.empty() : tensor<8x40x16xf32>
    %112 = linalg.fill ins(%cst_0 : f32) outs(%111 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %113 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%112 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_37 = tensor.expand_shape %113 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %114 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<2x4x40x16xf32>) outs(%114 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_39 = tensor.collapse_shape %transposed_38 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_40 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%80 : tensor<64x64xf32>) permutation = [1, 0] 
    %115 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%82 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %116 = linalg.generic {indexing_maps = [#map18, #map], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%81 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %117 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%115, %116 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%81 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.addf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<80x64xf32>
    %expanded_41 = tensor.expand_shape %117 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %118 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41, %45 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%21 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.addf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %119 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x40x64xf32>) outs(%25 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %164 = arith.extf %in : f32 to f64
      linalg.yield %164 : f64
    } -> tensor<2x40x64xf64>
    %120 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<2x40x64xf64>) outs(%28 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %164 = arith.addf %in, %out : f64
      linalg.yield %164 : f64
    } -> tensor<2x40x1xf64>
    %121 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x40x1xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %164 = arith.divf %in, %cst_10 : f64
      linalg.yield %164 : f64
    } -> tensor<2x40x1xf64>
    %122 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %121 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%25 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %164 = arith.subf %in, %in_48 : f64
      linalg.yield %164 : f64
    } -> tensor<2x40x64xf64>
    %123 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %122 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%25 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %164 = arith.mulf %in, %in_48 : f64
      linalg.yield %164 : f64
    } -> tensor<2x40x64xf64>
    %124 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%123 : tensor<2x40x64xf64>) outs(%28 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %164 = arith.addf %in, %out : f64
      linalg.yield %164 : f64
    } -> tensor<2x40x1xf64>
    %125 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x40x1xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %164 = arith.divf %in, %cst_10 : f64
      linalg.yield %164 : f64
    } -> tensor<2x40x1xf64>
    %126 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x40x1xf64>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %164 = arith.truncf %in : f64 to f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %127 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<2x40x64xf32>) outs(%37 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %128 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.divf %in, %cst_11 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %129 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.truncf %cst_9 : f64 to f32
      %165 = arith.addf %in, %164 : f32
      linalg.yield %165 : f32
    } -> tensor<2x40x1xf32>
    %130 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = math.rsqrt %in : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %131 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %128 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%21 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.subf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %132 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %130 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%21 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.mulf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %133 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %arg14 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%21 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.mulf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %134 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%21 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.addf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_42 = tensor.collapse_shape %134 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %135 = tensor.empty() : tensor<64x96xf32>
    %transposed_43 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%135 : tensor<64x96xf32>) permutation = [1, 0] 
    %136 = tensor.empty() : tensor<80x96xf32>
    %137 = linalg.fill ins(%cst_0 : f32) outs(%136 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %138 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%137 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %139 = linalg.generic {indexing_maps = [#map18, #map], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<96xf32>) outs(%136 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %140 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%138, %139 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%136 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.addf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<80x96xf32>
    %expanded_44 = tensor.expand_shape %140 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %141 = tensor.empty() : tensor<2x40x96xf32>
    %142 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<2x40x96xf32>) outs(%141 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.divf %in, %cst_14 : f32
      %165 = math.erf %164 : f32
      %166 = arith.addf %165, %cst_2 : f32
      %167 = arith.mulf %166, %cst_3 : f32
      %168 = arith.mulf %in, %167 : f32
      linalg.yield %168 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_45 = tensor.collapse_shape %142 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %143 = tensor.empty() : tensor<96x64xf32>
    %transposed_46 = linalg.transpose ins(%arg18 : tensor<64x96xf32>) outs(%143 : tensor<96x64xf32>) permutation = [1, 0] 
    %144 = linalg.matmul ins(%collapsed_45, %transposed_46 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%82 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %145 = linalg.generic {indexing_maps = [#map18, #map], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<64xf32>) outs(%81 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %146 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%144, %145 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%81 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.addf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<80x64xf32>
    %expanded_47 = tensor.expand_shape %146 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %147 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47, %134 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%21 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.addf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %148 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x40x64xf32>) outs(%25 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %164 = arith.extf %in : f32 to f64
      linalg.yield %164 : f64
    } -> tensor<2x40x64xf64>
    %149 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%148 : tensor<2x40x64xf64>) outs(%28 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %164 = arith.addf %in, %out : f64
      linalg.yield %164 : f64
    } -> tensor<2x40x1xf64>
    %150 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x40x1xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %164 = arith.divf %in, %cst_10 : f64
      linalg.yield %164 : f64
    } -> tensor<2x40x1xf64>
    %151 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %150 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%25 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %164 = arith.subf %in, %in_48 : f64
      linalg.yield %164 : f64
    } -> tensor<2x40x64xf64>
    %152 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %151 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%25 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_48: f64, %out: f64):
      %164 = arith.mulf %in, %in_48 : f64
      linalg.yield %164 : f64
    } -> tensor<2x40x64xf64>
    %153 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<2x40x64xf64>) outs(%28 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %164 = arith.addf %in, %out : f64
      linalg.yield %164 : f64
    } -> tensor<2x40x1xf64>
    %154 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x40x1xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %164 = arith.divf %in, %cst_10 : f64
      linalg.yield %164 : f64
    } -> tensor<2x40x1xf64>
    %155 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x40x1xf64>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %164 = arith.truncf %in : f64 to f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %156 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%147 : tensor<2x40x64xf32>) outs(%37 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %157 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.divf %in, %cst_11 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %158 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.truncf %cst_9 : f64 to f32
      %165 = arith.addf %in, %164 : f32
      linalg.yield %165 : f32
    } -> tensor<2x40x1xf32>
    %159 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = math.rsqrt %in : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %160 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %157 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%21 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.subf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %161 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %159 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%21 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.mulf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %162 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %arg20 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%21 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.mulf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %163 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %arg21 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%21 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %164 = arith.addf %in, %in_48 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    return %163 : tensor<2x40x64xf32>
  }
}

