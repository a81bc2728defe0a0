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
#map17 = affine_map<(d0, d1) -> (d1)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @luke(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<2x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<16x16xf32>, %arg8: tensor<64x16xf32>, %arg9: tensor<128x64xf32>, %arg10: tensor<2x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64x64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64x64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64x64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64x64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64x64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<64x64xf32>, %arg26: tensor<64xf32>, %arg27: tensor<64xf32>, %arg28: tensor<64xf32>, %arg29: tensor<96x64xf32>, %arg30: tensor<96xf32>, %arg31: tensor<64x96xf32>, %arg32: tensor<64xf32>, %arg33: tensor<64xf32>, %arg34: tensor<64xf32>, %arg35: tensor<64x64xf32>, %arg36: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f64
    %c96 = arith.constant 96 : index
    %c128 = arith.constant 128 : index
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant dense<true> : tensor<40x40xi1>
    %cst_8 = arith.constant 9.9999999999999998E-13 : f64
    %cst_9 = arith.constant 6.400000e+01 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 4.000000e+00 : f32
    %cst_12 = arith.constant 1.41421354 : f32
    %cst_13 = arith.constant dense<0> : tensor<i64>
    %cst_14 = arith.constant dense<0> : tensor<2x40xi64>
    %0 = tensor.empty() : tensor<2x40xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %143 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %143 : i1
    } -> tensor<2x40xi1>
    %2 = tensor.empty() : tensor<2x40xi32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<2x40xi1>) outs(%2 : tensor<2x40xi32>) {
    ^bb0(%in: i1, %out: i32):
      %143 = arith.extui %in : i1 to i32
      linalg.yield %143 : i32
    } -> tensor<2x40xi32>
    %4 = tensor.empty() : tensor<2x40xi64>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<2x40xi32>) outs(%4 : tensor<2x40xi64>) {
    ^bb0(%in: i32, %out: i64):
      %143 = arith.extsi %in : i32 to i64
      linalg.yield %143 : i64
    } -> tensor<2x40xi64>
    %6 = tensor.empty() : tensor<40xi64>
    %7 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%6 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %143 = linalg.index 0 : index
      %144 = arith.index_cast %143 : index to i64
      linalg.yield %144 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_15 = tensor.expand_shape %7 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %8 = tensor.empty() : tensor<40x40xi64>
    %9 = linalg.generic {indexing_maps = [#map2, #map3, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%8 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_45: i64, %out: i64):
      %143 = arith.subi %in, %in_45 : i64
      linalg.yield %143 : i64
    } -> tensor<40x40xi64>
    %10 = tensor.empty() : tensor<40x40xi1>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<40x40xi64>) outs(%10 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %143 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %143 : i1
    } -> tensor<40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_7 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%10 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_45: i1, %out: i1):
      %143 = arith.andi %in, %in_45 : i1
      linalg.yield %143 : i1
    } -> tensor<40x40xi1>
    %expanded_16 = tensor.expand_shape %5 [[0], [1, 2]] output_shape [2, 1, 40] : tensor<2x40xi64> into tensor<2x1x40xi64>
    %13 = tensor.empty() : tensor<2x40x40xi64>
    %14 = linalg.generic {indexing_maps = [#map4, #map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded_16, %cst_13 : tensor<40x40xi1>, tensor<2x1x40xi64>, tensor<i64>) outs(%13 : tensor<2x40x40xi64>) {
    ^bb0(%in: i1, %in_45: i64, %in_46: i64, %out: i64):
      %143 = arith.select %in, %in_45, %in_46 : i64
      linalg.yield %143 : i64
    } -> tensor<2x40x40xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x40xi64>) -> tensor<2x40xi64>
    %16 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<2x40x40xi64>) outs(%15 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %143 = arith.addi %in, %out : i64
      linalg.yield %143 : i64
    } -> tensor<2x40xi64>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x40xi64>) outs(%2 : tensor<2x40xi32>) {
    ^bb0(%in: i64, %out: i32):
      %143 = arith.trunci %in : i64 to i32
      linalg.yield %143 : i32
    } -> tensor<2x40xi32>
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%17, %3 : tensor<2x40xi32>, tensor<2x40xi32>) outs(%2 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %in_45: i32, %out: i32):
      %143 = arith.muli %in, %in_45 : i32
      linalg.yield %143 : i32
    } -> tensor<2x40xi32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<2x40xi32>) outs(%4 : tensor<2x40xi64>) {
    ^bb0(%in: i32, %out: i64):
      %143 = arith.extsi %in : i32 to i64
      linalg.yield %143 : i64
    } -> tensor<2x40xi64>
    %20 = tensor.empty() : tensor<2x40x64xf32>
    %21 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %143 = arith.index_cast %in : i64 to index
      %144 = linalg.index 2 : index
      %145 = arith.cmpi slt, %143, %c96 : index
      cf.assert %145, "index must be smaller than dim size"
      %146 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %146, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%143, %144] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %22 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40xi64>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %143 = arith.index_cast %in : i64 to index
      %144 = linalg.index 2 : index
      %145 = arith.cmpi slt, %143, %c128 : index
      cf.assert %145, "index must be smaller than dim size"
      %146 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %146, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%143, %144] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<2x40xi64>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %143 = arith.index_cast %in : i64 to index
      %144 = linalg.index 2 : index
      %145 = arith.cmpi slt, %143, %c2 : index
      cf.assert %145, "index must be smaller than dim size"
      %146 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %146, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%143, %144] : tensor<2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %24 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.addf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %23 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.addf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %26 = tensor.empty() : tensor<2x40x64xf64>
    %27 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x40x64xf32>) outs(%26 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %143 = arith.extf %in : f32 to f64
      linalg.yield %143 : f64
    } -> tensor<2x40x64xf64>
    %28 = tensor.empty() : tensor<2x40x1xf64>
    %29 = linalg.fill ins(%cst : f64) outs(%28 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %30 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%27 : tensor<2x40x64xf64>) outs(%29 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.addf %in, %out : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x1xf64>
    %31 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x40x1xf64>) outs(%28 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.divf %in, %cst_9 : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x1xf64>
    %32 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %31 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%26 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %143 = arith.subf %in, %in_45 : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x64xf64>
    %33 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %32 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%26 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %143 = arith.mulf %in, %in_45 : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x64xf64>
    %34 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%33 : tensor<2x40x64xf64>) outs(%29 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.addf %in, %out : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x1xf64>
    %35 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x40x1xf64>) outs(%28 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.divf %in, %cst_9 : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x1xf64>
    %36 = tensor.empty() : tensor<2x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x40x1xf64>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %143 = arith.truncf %in : f64 to f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %38 = linalg.fill ins(%cst_0 : f32) outs(%36 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<2x40x64xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x40x1xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_10 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x40x1xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_8 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x1xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x40x1xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %43 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %40 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.subf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %42 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.mulf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %45 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %arg5 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.mulf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %46 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %arg6 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.addf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%0 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %143 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %143 : i1
    } -> tensor<2x40xi1>
    %48 = tensor.empty() : tensor<2xi64>
    %49 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%48 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %143 = linalg.index 0 : index
      %144 = arith.index_cast %143 : index to i64
      linalg.yield %144 : i64
    } -> tensor<2xi64>
    %expanded_17 = tensor.expand_shape %49 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_18 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_19 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %50 = tensor.empty() : tensor<1x1x40x1xi1>
    %51 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x1x40x1xi64>) outs(%50 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %143 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %143 : i1
    } -> tensor<1x1x40x1xi1>
    %52 = linalg.generic {indexing_maps = [#map12, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %51 : tensor<i1>, tensor<1x1x40x1xi1>) outs(%50 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i1, %in_45: i1, %out: i1):
      %143 = arith.andi %in, %in_45 : i1
      linalg.yield %143 : i1
    } -> tensor<1x1x40x1xi1>
    %53 = tensor.empty() : tensor<2x1x1x40xi1>
    %54 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_19 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%53 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_45: i64, %out: i1):
      %143 = arith.cmpi slt, %in, %c0_i64 : i64
      %144 = arith.addi %in, %c2_i64 : i64
      %145 = arith.select %143, %144, %in : i64
      %146 = arith.index_cast %145 : i64 to index
      %147 = arith.cmpi slt, %in_45, %c0_i64 : i64
      %148 = arith.addi %in_45, %c40_i64 : i64
      %149 = arith.select %147, %148, %in_45 : i64
      %150 = arith.index_cast %149 : i64 to index
      %extracted = tensor.extract %47[%146, %150] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %55 = tensor.empty() : tensor<2x1x40x40xi1>
    %56 = linalg.generic {indexing_maps = [#map15, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %54 : tensor<1x1x40x1xi1>, tensor<2x1x1x40xi1>) outs(%55 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_45: i1, %out: i1):
      %143 = arith.andi %in, %in_45 : i1
      linalg.yield %143 : i1
    } -> tensor<2x1x40x40xi1>
    %57 = tensor.empty() : tensor<2x1x40x40xf32>
    %58 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %cst_5, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%57 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_45: f32, %in_46: f32, %out: f32):
      %143 = arith.select %in, %in_45, %in_46 : f32
      linalg.yield %143 : f32
    } -> tensor<2x1x40x40xf32>
    %collapsed = tensor.collapse_shape %46 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %59 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg15 : tensor<64x64xf32>) outs(%59 : tensor<64x64xf32>) permutation = [1, 0] 
    %60 = tensor.empty() : tensor<80x64xf32>
    %61 = linalg.fill ins(%cst_0 : f32) outs(%60 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %62 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%61 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %63 = linalg.generic {indexing_maps = [#map17, #map], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<64xf32>) outs(%60 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%62, %63 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%60 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.addf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<80x64xf32>
    %expanded_20 = tensor.expand_shape %64 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_21 = linalg.transpose ins(%arg17 : tensor<64x64xf32>) outs(%59 : tensor<64x64xf32>) permutation = [1, 0] 
    %65 = linalg.matmul ins(%collapsed, %transposed_21 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%61 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %66 = linalg.generic {indexing_maps = [#map17, #map], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<64xf32>) outs(%60 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %66 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%60 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.addf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<80x64xf32>
    %expanded_22 = tensor.expand_shape %67 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %68 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x40x4x16xf32>) outs(%68 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%arg13 : tensor<64x64xf32>) outs(%59 : tensor<64x64xf32>) permutation = [1, 0] 
    %69 = linalg.matmul ins(%collapsed, %transposed_24 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%61 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %70 = linalg.generic {indexing_maps = [#map17, #map], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%60 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%69, %70 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%60 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.addf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<80x64xf32>
    %expanded_25 = tensor.expand_shape %71 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x40x4x16xf32>) outs(%68 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %72 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_27 = linalg.transpose ins(%expanded_20 : tensor<2x40x4x16xf32>) outs(%72 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_28 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_29 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %73 = tensor.empty() : tensor<8x40x40xf32>
    %74 = linalg.fill ins(%cst_0 : f32) outs(%73 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %75 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%74 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_30 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %76 = tensor.empty() : tensor<2x4x40x40xf32>
    %77 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<2x4x40x40xf32>) outs(%76 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_11 : f32
      linalg.yield %143 : f32
    } -> tensor<2x4x40x40xf32>
    %78 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %58 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%76 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.addf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<2x4x40x40xf32>
    %79 = tensor.empty() : tensor<2x4x40xi64>
    %80 = linalg.fill ins(%c0_i64 : i64) outs(%79 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %81 = tensor.empty() : tensor<2x4x40xf32>
    %82 = linalg.fill ins(%cst_1 : f32) outs(%81 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %83:2 = linalg.generic {indexing_maps = [#map11, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%78 : tensor<2x4x40x40xf32>) outs(%82, %80 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_45: i64):
      %143 = linalg.index 3 : index
      %144 = arith.index_cast %143 : index to i64
      %145 = arith.maximumf %in, %out : f32
      %146 = arith.cmpf ogt, %in, %out : f32
      %147 = arith.select %146, %144, %out_45 : i64
      linalg.yield %145, %147 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_31 = tensor.expand_shape %83#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %84 = linalg.generic {indexing_maps = [#map11, #map20, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %expanded_31 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%76 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.subf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<2x4x40x40xf32>
    %85 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<2x4x40x40xf32>) outs(%76 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.exp %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x4x40x40xf32>
    %86 = tensor.empty() : tensor<2x4x40x1xf32>
    %87 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %88 = linalg.generic {indexing_maps = [#map11, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%85 : tensor<2x4x40x40xf32>) outs(%87 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x4x40x1xf32>
    %89 = linalg.generic {indexing_maps = [#map11, #map20, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %88 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%76 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.divf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_32 = tensor.collapse_shape %89 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %90 = tensor.empty() : tensor<8x40x16xf32>
    %91 = linalg.fill ins(%cst_0 : f32) outs(%90 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %92 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%91 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_34 = tensor.expand_shape %92 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %93 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<2x4x40x16xf32>) outs(%93 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_36 = tensor.collapse_shape %transposed_35 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_37 = linalg.transpose ins(%arg25 : tensor<64x64xf32>) outs(%59 : tensor<64x64xf32>) permutation = [1, 0] 
    %94 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%61 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %95 = linalg.generic {indexing_maps = [#map17, #map], iterator_types = ["parallel", "parallel"]} ins(%arg26 : tensor<64xf32>) outs(%60 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%94, %95 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%60 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.addf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<80x64xf32>
    %expanded_38 = tensor.expand_shape %96 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %97 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38, %46 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.addf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %98 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x40x64xf32>) outs(%26 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %143 = arith.extf %in : f32 to f64
      linalg.yield %143 : f64
    } -> tensor<2x40x64xf64>
    %99 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<2x40x64xf64>) outs(%29 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.addf %in, %out : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x1xf64>
    %100 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x40x1xf64>) outs(%28 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.divf %in, %cst_9 : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x1xf64>
    %101 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %100 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%26 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %143 = arith.subf %in, %in_45 : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x64xf64>
    %102 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %101 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%26 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %143 = arith.mulf %in, %in_45 : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x64xf64>
    %103 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<2x40x64xf64>) outs(%29 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.addf %in, %out : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x1xf64>
    %104 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x40x1xf64>) outs(%28 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.divf %in, %cst_9 : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x1xf64>
    %105 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x40x1xf64>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %143 = arith.truncf %in : f64 to f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %106 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<2x40x64xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %107 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x40x1xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_10 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %108 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x40x1xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_8 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x1xf32>
    %109 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x40x1xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %110 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %107 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.subf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %111 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %109 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.mulf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %112 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %arg27 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.mulf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %113 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %arg28 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.addf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_39 = tensor.collapse_shape %113 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %114 = tensor.empty() : tensor<64x96xf32>
    %transposed_40 = linalg.transpose ins(%arg29 : tensor<96x64xf32>) outs(%114 : tensor<64x96xf32>) permutation = [1, 0] 
    %115 = tensor.empty() : tensor<80x96xf32>
    %116 = linalg.fill ins(%cst_0 : f32) outs(%115 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %117 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%116 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %118 = linalg.generic {indexing_maps = [#map17, #map], iterator_types = ["parallel", "parallel"]} ins(%arg30 : tensor<96xf32>) outs(%115 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %119 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%117, %118 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%115 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.addf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<80x96xf32>
    %expanded_41 = tensor.expand_shape %119 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %120 = tensor.empty() : tensor<2x40x96xf32>
    %121 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x40x96xf32>) outs(%120 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_12 : f32
      %144 = math.erf %143 : f32
      %145 = arith.addf %144, %cst_2 : f32
      %146 = arith.mulf %145, %cst_3 : f32
      %147 = arith.mulf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_42 = tensor.collapse_shape %121 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %122 = tensor.empty() : tensor<96x64xf32>
    %transposed_43 = linalg.transpose ins(%arg31 : tensor<64x96xf32>) outs(%122 : tensor<96x64xf32>) permutation = [1, 0] 
    %123 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%61 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %124 = linalg.generic {indexing_maps = [#map17, #map], iterator_types = ["parallel", "parallel"]} ins(%arg32 : tensor<64xf32>) outs(%60 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %125 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%123, %124 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%60 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.addf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<80x64xf32>
    %expanded_44 = tensor.expand_shape %125 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %126 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %113 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.addf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %127 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x40x64xf32>) outs(%26 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %143 = arith.extf %in : f32 to f64
      linalg.yield %143 : f64
    } -> tensor<2x40x64xf64>
    %128 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<2x40x64xf64>) outs(%29 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.addf %in, %out : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x1xf64>
    %129 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x40x1xf64>) outs(%28 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.divf %in, %cst_9 : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x1xf64>
    %130 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %129 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%26 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %143 = arith.subf %in, %in_45 : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x64xf64>
    %131 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %130 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%26 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %143 = arith.mulf %in, %in_45 : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x64xf64>
    %132 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<2x40x64xf64>) outs(%29 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.addf %in, %out : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x1xf64>
    %133 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x40x1xf64>) outs(%28 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.divf %in, %cst_9 : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x1xf64>
    %134 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x40x1xf64>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %143 = arith.truncf %in : f64 to f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %135 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<2x40x64xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %136 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x40x1xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_10 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %137 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x40x1xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_8 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x1xf32>
    %138 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x40x1xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %139 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %136 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.subf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %140 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %138 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.mulf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %141 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %arg33 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.mulf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %142 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %arg34 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %143 = arith.addf %in, %in_45 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    return %142 : tensor<2x40x64xf32>
  }
}

