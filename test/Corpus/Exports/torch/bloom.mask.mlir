#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0) -> ()>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map11 = affine_map<(d0, d1, d2) -> ()>
#map12 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> ()>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map18 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map20 = affine_map<(d0, d1) -> (d1)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @bloom(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<192x64xf32>, %arg8: tensor<192xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<256x64xf32>, %arg14: tensor<256xf32>, %arg15: tensor<64x256xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c40_i64 = arith.constant 40 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant dense<true> : tensor<40x40xi1>
    %cst_6 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_7 = arith.constant 4.471500e-02 : f64
    %cst_8 = arith.constant 0.79788455999999996 : f64
    %cst_9 = arith.constant 1.000000e-05 : f64
    %cst_10 = arith.constant 6.400000e+01 : f64
    %cst_11 = arith.constant 6.400000e+01 : f32
    %c1_i32 = arith.constant 1 : i32
    %cst_12 = arith.constant 2.500000e-01 : f32
    %cst_13 = arith.constant 5.000000e-01 : f32
    %cst_14 = arith.constant 1.000000e+00 : f32
    %cst_15 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %161 = arith.index_cast %in : i64 to index
      %162 = linalg.index 2 : index
      %163 = arith.cmpi slt, %161, %c96 : index
      cf.assert %163, "index must be smaller than dim size"
      %164 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %164, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%161, %162] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<2x40x64xf64>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %161 = arith.extf %in : f32 to f64
      linalg.yield %161 : f64
    } -> tensor<2x40x64xf64>
    %4 = tensor.empty() : tensor<2x40x1xf64>
    %5 = linalg.fill ins(%cst : f64) outs(%4 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.addf %in, %out : f64
      linalg.yield %161 : f64
    } -> tensor<2x40x1xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.divf %in, %cst_10 : f64
      linalg.yield %161 : f64
    } -> tensor<2x40x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %161 = arith.subf %in, %in_52 : f64
      linalg.yield %161 : f64
    } -> tensor<2x40x64xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %161 = arith.mulf %in, %in_52 : f64
      linalg.yield %161 : f64
    } -> tensor<2x40x64xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.addf %in, %out : f64
      linalg.yield %161 : f64
    } -> tensor<2x40x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.divf %in, %cst_10 : f64
      linalg.yield %161 : f64
    } -> tensor<2x40x1xf64>
    %12 = tensor.empty() : tensor<2x40x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x40x1xf64>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %161 = arith.truncf %in : f64 to f32
      linalg.yield %161 : f32
    } -> tensor<2x40x1xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x40x64xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_11 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_9 : f64 to f32
      %162 = arith.addf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.rsqrt %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.subf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x64xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %18 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.mulf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x64xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg3 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.mulf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x64xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.addf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x64xf32>
    %23 = tensor.empty() : tensor<4xi32>
    %24 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%23 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %161 = linalg.index 0 : index
      %162 = arith.index_cast %161 : index to i64
      %163 = arith.trunci %162 : i64 to i32
      %164 = arith.addi %163, %c1_i32 : i32
      linalg.yield %164 : i32
    } -> tensor<4xi32>
    %25 = tensor.empty() : tensor<4xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%cst_6, %24 : tensor<f32>, tensor<4xi32>) outs(%25 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_52: i32, %out: f32):
      %161 = arith.extf %in : f32 to f64
      %162 = arith.sitofp %in_52 : i32 to f64
      %163 = math.powf %161, %162 : f64
      %164 = arith.truncf %163 : f64 to f32
      linalg.yield %164 : f32
    } -> tensor<4xf32>
    %27 = tensor.empty() : tensor<40xi64>
    %28 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%27 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %161 = linalg.index 0 : index
      %162 = arith.index_cast %161 : index to i64
      linalg.yield %162 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %28 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_16 = tensor.expand_shape %28 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %29 = tensor.empty() : tensor<40x40xi64>
    %30 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_16 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%29 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_52: i64, %out: i64):
      %161 = arith.subi %in, %in_52 : i64
      linalg.yield %161 : i64
    } -> tensor<40x40xi64>
    %31 = tensor.empty() : tensor<40x40xi1>
    %32 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<40x40xi64>) outs(%31 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %161 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %161 : i1
    } -> tensor<40x40xi1>
    %33 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%32, %cst_5 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%31 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_52: i1, %out: i1):
      %161 = arith.andi %in, %in_52 : i1
      linalg.yield %161 : i1
    } -> tensor<40x40xi1>
    %expanded_17 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [2, 1, 40] : tensor<2x40xi64> into tensor<2x1x40xi64>
    %34 = tensor.empty() : tensor<2x40x40xi64>
    %35 = linalg.generic {indexing_maps = [#map9, #map10, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %expanded_17, %cst_15 : tensor<40x40xi1>, tensor<2x1x40xi64>, tensor<i64>) outs(%34 : tensor<2x40x40xi64>) {
    ^bb0(%in: i1, %in_52: i64, %in_53: i64, %out: i64):
      %161 = arith.select %in, %in_52, %in_53 : i64
      linalg.yield %161 : i64
    } -> tensor<2x40x40xi64>
    %36 = tensor.empty() : tensor<2x40xi64>
    %37 = linalg.fill ins(%c0_i64 : i64) outs(%36 : tensor<2x40xi64>) -> tensor<2x40xi64>
    %38 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35 : tensor<2x40x40xi64>) outs(%37 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %161 = arith.addi %in, %out : i64
      linalg.yield %161 : i64
    } -> tensor<2x40xi64>
    %39 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<2x40xi64>) outs(%36 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %161 = arith.subi %in, %c1_i64 : i64
      linalg.yield %161 : i64
    } -> tensor<2x40xi64>
    %40 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%39, %arg1 : tensor<2x40xi64>, tensor<2x40xi64>) outs(%36 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %in_52: i64, %out: i64):
      %161 = arith.muli %in, %in_52 : i64
      linalg.yield %161 : i64
    } -> tensor<2x40xi64>
    %expanded_18 = tensor.expand_shape %40 [[0], [1, 2]] output_shape [2, 1, 40] : tensor<2x40xi64> into tensor<2x1x40xi64>
    %expanded_19 = tensor.expand_shape %26 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %41 = tensor.empty() : tensor<2x4x40xf32>
    %42 = linalg.generic {indexing_maps = [#map12, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_18 : tensor<4x1xf32>, tensor<2x1x40xi64>) outs(%41 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_52: i64, %out: f32):
      %161 = arith.sitofp %in_52 : i64 to f32
      %162 = arith.mulf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x4x40xf32>
    %collapsed = tensor.collapse_shape %42 [[0, 1], [2]] : tensor<2x4x40xf32> into tensor<8x40xf32>
    %expanded_20 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [8, 1, 40] : tensor<8x40xf32> into tensor<8x1x40xf32>
    %43 = tensor.empty() : tensor<2x40xi1>
    %44 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%43 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %161 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %161 : i1
    } -> tensor<2x40xi1>
    %45 = tensor.empty() : tensor<2xi64>
    %46 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%45 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %161 = linalg.index 0 : index
      %162 = arith.index_cast %161 : index to i64
      linalg.yield %162 : i64
    } -> tensor<2xi64>
    %expanded_21 = tensor.expand_shape %46 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_22 = tensor.expand_shape %28 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_23 = tensor.expand_shape %28 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %47 = tensor.empty() : tensor<1x1x40x40xi1>
    %48 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %expanded_22 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%47 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_52: i64, %out: i1):
      %161 = arith.cmpi sle, %in, %in_52 : i64
      linalg.yield %161 : i1
    } -> tensor<1x1x40x40xi1>
    %49 = linalg.generic {indexing_maps = [#map16, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %48 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%47 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_52: i1, %out: i1):
      %161 = arith.andi %in, %in_52 : i1
      linalg.yield %161 : i1
    } -> tensor<1x1x40x40xi1>
    %50 = tensor.empty() : tensor<2x1x1x40xi1>
    %51 = linalg.generic {indexing_maps = [#map17, #map18, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_23 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%50 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_52: i64, %out: i1):
      %161 = arith.cmpi slt, %in, %c0_i64 : i64
      %162 = arith.addi %in, %c2_i64 : i64
      %163 = arith.select %161, %162, %in : i64
      %164 = arith.index_cast %163 : i64 to index
      %165 = arith.cmpi slt, %in_52, %c0_i64 : i64
      %166 = arith.addi %in_52, %c40_i64 : i64
      %167 = arith.select %165, %166, %in_52 : i64
      %168 = arith.index_cast %167 : i64 to index
      %extracted = tensor.extract %44[%164, %168] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %52 = tensor.empty() : tensor<2x1x40x40xi1>
    %53 = linalg.generic {indexing_maps = [#map19, #map13, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %51 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%52 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_52: i1, %out: i1):
      %161 = arith.andi %in, %in_52 : i1
      linalg.yield %161 : i1
    } -> tensor<2x1x40x40xi1>
    %54 = tensor.empty() : tensor<2x1x40x40xf32>
    %55 = linalg.generic {indexing_maps = [#map15, #map16, #map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%54 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_52: f32, %in_53: f32, %out: f32):
      %161 = arith.select %in, %in_52, %in_53 : f32
      linalg.yield %161 : f32
    } -> tensor<2x1x40x40xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %161 = arith.extf %in : f32 to f64
      linalg.yield %161 : f64
    } -> tensor<2x40x64xf64>
    %57 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.addf %in, %out : f64
      linalg.yield %161 : f64
    } -> tensor<2x40x1xf64>
    %58 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.divf %in, %cst_10 : f64
      linalg.yield %161 : f64
    } -> tensor<2x40x1xf64>
    %59 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %58 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %161 = arith.subf %in, %in_52 : f64
      linalg.yield %161 : f64
    } -> tensor<2x40x64xf64>
    %60 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %59 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %161 = arith.mulf %in, %in_52 : f64
      linalg.yield %161 : f64
    } -> tensor<2x40x64xf64>
    %61 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%60 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.addf %in, %out : f64
      linalg.yield %161 : f64
    } -> tensor<2x40x1xf64>
    %62 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.divf %in, %cst_10 : f64
      linalg.yield %161 : f64
    } -> tensor<2x40x1xf64>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x40x1xf64>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %161 = arith.truncf %in : f64 to f32
      linalg.yield %161 : f32
    } -> tensor<2x40x1xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x40x64xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x1xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_11 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x1xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_9 : f64 to f32
      %162 = arith.addf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x40x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.rsqrt %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x1xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %65 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.subf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x64xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %67 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.mulf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x64xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %arg5 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.mulf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x64xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %arg6 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.addf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_24 = tensor.collapse_shape %71 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %72 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<192x64xf32>) outs(%72 : tensor<64x192xf32>) permutation = [1, 0] 
    %73 = tensor.empty() : tensor<80x192xf32>
    %74 = linalg.fill ins(%cst_0 : f32) outs(%73 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %75 = linalg.matmul ins(%collapsed_24, %transposed : tensor<80x64xf32>, tensor<64x192xf32>) outs(%74 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %76 = linalg.generic {indexing_maps = [#map20, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<192xf32>) outs(%73 : tensor<80x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x192xf32>
    %77 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%75, %76 : tensor<80x192xf32>, tensor<80x192xf32>) outs(%73 : tensor<80x192xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.addf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<80x192xf32>
    %expanded_25 = tensor.expand_shape %77 [[0, 1], [2, 3, 4]] output_shape [2, 40, 4, 3, 16] : tensor<80x192xf32> into tensor<2x40x4x3x16xf32>
    %extracted_slice = tensor.extract_slice %expanded_25[0, 0, 0, 0, 0] [2, 40, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<2x40x4x3x16xf32> to tensor<2x40x4x1x16xf32>
    %collapsed_26 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x40x4x1x16xf32> into tensor<2x40x4x16xf32>
    %78 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_27 = linalg.transpose ins(%collapsed_26 : tensor<2x40x4x16xf32>) outs(%78 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_28 = tensor.extract_slice %expanded_25[0, 0, 0, 1, 0] [2, 40, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<2x40x4x3x16xf32> to tensor<2x40x4x1x16xf32>
    %collapsed_29 = tensor.collapse_shape %extracted_slice_28 [[0], [1], [2, 3], [4]] : tensor<2x40x4x1x16xf32> into tensor<2x40x4x16xf32>
    %transposed_30 = linalg.transpose ins(%collapsed_29 : tensor<2x40x4x16xf32>) outs(%78 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_31 = tensor.extract_slice %expanded_25[0, 0, 0, 2, 0] [2, 40, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<2x40x4x3x16xf32> to tensor<2x40x4x1x16xf32>
    %collapsed_32 = tensor.collapse_shape %extracted_slice_31 [[0], [1], [2, 3], [4]] : tensor<2x40x4x1x16xf32> into tensor<2x40x4x16xf32>
    %transposed_33 = linalg.transpose ins(%collapsed_32 : tensor<2x40x4x16xf32>) outs(%78 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_34 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_35 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %79 = tensor.empty() : tensor<8x16x40xf32>
    %transposed_36 = linalg.transpose ins(%collapsed_35 : tensor<8x40x16xf32>) outs(%79 : tensor<8x16x40xf32>) permutation = [0, 2, 1] 
    %collapsed_37 = tensor.collapse_shape %transposed_33 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %80 = tensor.empty() : tensor<8x40x40xf32>
    %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %82 = linalg.batch_matmul ins(%collapsed_34, %transposed_36 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%81 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<8x40x40xf32>) outs(%80 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.mulf %in, %cst_12 : f32
      linalg.yield %161 : f32
    } -> tensor<8x40x40xf32>
    %84 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20, %83 : tensor<8x1x40xf32>, tensor<8x40x40xf32>) outs(%80 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.addf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<8x40x40xf32>
    %expanded_38 = tensor.expand_shape %84 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %85 = tensor.empty() : tensor<2x4x40x40xf32>
    %86 = linalg.generic {indexing_maps = [#map15, #map21, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38, %55 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%85 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.addf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<2x4x40x40xf32>
    %87 = tensor.empty() : tensor<2x4x40xi64>
    %88 = linalg.fill ins(%c0_i64 : i64) outs(%87 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %89 = linalg.fill ins(%cst_1 : f32) outs(%41 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %90:2 = linalg.generic {indexing_maps = [#map15, #map22, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<2x4x40x40xf32>) outs(%89, %88 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_52: i64):
      %161 = linalg.index 3 : index
      %162 = arith.index_cast %161 : index to i64
      %163 = arith.maximumf %in, %out : f32
      %164 = arith.cmpf ogt, %in, %out : f32
      %165 = arith.select %164, %162, %out_52 : i64
      linalg.yield %163, %165 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_39 = tensor.expand_shape %90#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %91 = linalg.generic {indexing_maps = [#map15, #map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %expanded_39 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%85 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.subf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<2x4x40x40xf32>
    %92 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91 : tensor<2x4x40x40xf32>) outs(%85 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.exp %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x4x40x40xf32>
    %93 = tensor.empty() : tensor<2x4x40x1xf32>
    %94 = linalg.fill ins(%cst_0 : f32) outs(%93 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %95 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%92 : tensor<2x4x40x40xf32>) outs(%94 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<2x4x40x1xf32>
    %96 = linalg.generic {indexing_maps = [#map15, #map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %95 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%85 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.divf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_40 = tensor.collapse_shape %96 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %97 = tensor.empty() : tensor<8x40x16xf32>
    %98 = linalg.fill ins(%cst_0 : f32) outs(%97 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %99 = linalg.batch_matmul ins(%collapsed_40, %collapsed_37 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%98 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_41 = tensor.expand_shape %99 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %100 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<2x4x40x16xf32>) outs(%100 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_43 = tensor.collapse_shape %transposed_42 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %101 = tensor.empty() : tensor<64x64xf32>
    %transposed_44 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%101 : tensor<64x64xf32>) permutation = [1, 0] 
    %102 = tensor.empty() : tensor<80x64xf32>
    %103 = linalg.fill ins(%cst_0 : f32) outs(%102 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %104 = linalg.matmul ins(%collapsed_43, %transposed_44 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%103 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %105 = linalg.generic {indexing_maps = [#map20, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%102 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %106 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%104, %105 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%102 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.addf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<80x64xf32>
    %expanded_45 = tensor.expand_shape %106 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %expanded_45 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.addf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %161 = arith.extf %in : f32 to f64
      linalg.yield %161 : f64
    } -> tensor<2x40x64xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.addf %in, %out : f64
      linalg.yield %161 : f64
    } -> tensor<2x40x1xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.divf %in, %cst_10 : f64
      linalg.yield %161 : f64
    } -> tensor<2x40x1xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %110 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %161 = arith.subf %in, %in_52 : f64
      linalg.yield %161 : f64
    } -> tensor<2x40x64xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %111 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %161 = arith.mulf %in, %in_52 : f64
      linalg.yield %161 : f64
    } -> tensor<2x40x64xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%112 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.addf %in, %out : f64
      linalg.yield %161 : f64
    } -> tensor<2x40x1xf64>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.divf %in, %cst_10 : f64
      linalg.yield %161 : f64
    } -> tensor<2x40x1xf64>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x40x1xf64>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %161 = arith.truncf %in : f64 to f32
      linalg.yield %161 : f32
    } -> tensor<2x40x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<2x40x64xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_11 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_9 : f64 to f32
      %162 = arith.addf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x40x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.rsqrt %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %117 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.subf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %119 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.mulf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %arg11 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.mulf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x64xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %arg12 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.addf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_46 = tensor.collapse_shape %123 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %124 = tensor.empty() : tensor<64x256xf32>
    %transposed_47 = linalg.transpose ins(%arg13 : tensor<256x64xf32>) outs(%124 : tensor<64x256xf32>) permutation = [1, 0] 
    %125 = tensor.empty() : tensor<80x256xf32>
    %126 = linalg.fill ins(%cst_0 : f32) outs(%125 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %127 = linalg.matmul ins(%collapsed_46, %transposed_47 : tensor<80x64xf32>, tensor<64x256xf32>) outs(%126 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %128 = linalg.generic {indexing_maps = [#map20, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<256xf32>) outs(%125 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x256xf32>
    %129 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%127, %128 : tensor<80x256xf32>, tensor<80x256xf32>) outs(%125 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.addf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<80x256xf32>
    %expanded_48 = tensor.expand_shape %129 [[0, 1], [2]] output_shape [2, 40, 256] : tensor<80x256xf32> into tensor<2x40x256xf32>
    %130 = tensor.empty() : tensor<2x40x256xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<2x40x256xf32>) outs(%130 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.mulf %in, %cst_13 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x256xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<2x40x256xf32>) outs(%130 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_8 : f64 to f32
      %162 = arith.mulf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x40x256xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<2x40x256xf32>) outs(%130 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_7 : f64 to f32
      %162 = arith.mulf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x40x256xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %expanded_48 : tensor<2x40x256xf32>, tensor<2x40x256xf32>) outs(%130 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.mulf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x256xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x40x256xf32>) outs(%130 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %cst_14 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x256xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %135 : tensor<2x40x256xf32>, tensor<2x40x256xf32>) outs(%130 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.mulf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x256xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x40x256xf32>) outs(%130 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.tanh %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x256xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x40x256xf32>) outs(%130 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %cst_14 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x256xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %138 : tensor<2x40x256xf32>, tensor<2x40x256xf32>) outs(%130 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.mulf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x256xf32>
    %collapsed_49 = tensor.collapse_shape %139 [[0, 1], [2]] : tensor<2x40x256xf32> into tensor<80x256xf32>
    %140 = tensor.empty() : tensor<256x64xf32>
    %transposed_50 = linalg.transpose ins(%arg15 : tensor<64x256xf32>) outs(%140 : tensor<256x64xf32>) permutation = [1, 0] 
    %141 = linalg.matmul ins(%collapsed_49, %transposed_50 : tensor<80x256xf32>, tensor<256x64xf32>) outs(%103 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %142 = linalg.generic {indexing_maps = [#map20, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<64xf32>) outs(%102 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %143 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%141, %142 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%102 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.addf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<80x64xf32>
    %expanded_51 = tensor.expand_shape %143 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %expanded_51 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.addf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x64xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %161 = arith.extf %in : f32 to f64
      linalg.yield %161 : f64
    } -> tensor<2x40x64xf64>
    %146 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%145 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.addf %in, %out : f64
      linalg.yield %161 : f64
    } -> tensor<2x40x1xf64>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.divf %in, %cst_10 : f64
      linalg.yield %161 : f64
    } -> tensor<2x40x1xf64>
    %148 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %147 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %161 = arith.subf %in, %in_52 : f64
      linalg.yield %161 : f64
    } -> tensor<2x40x64xf64>
    %149 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %148 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %161 = arith.mulf %in, %in_52 : f64
      linalg.yield %161 : f64
    } -> tensor<2x40x64xf64>
    %150 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%149 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.addf %in, %out : f64
      linalg.yield %161 : f64
    } -> tensor<2x40x1xf64>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.divf %in, %cst_10 : f64
      linalg.yield %161 : f64
    } -> tensor<2x40x1xf64>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x40x1xf64>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %161 = arith.truncf %in : f64 to f32
      linalg.yield %161 : f32
    } -> tensor<2x40x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%144 : tensor<2x40x64xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_11 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_9 : f64 to f32
      %162 = arith.addf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x40x1xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.rsqrt %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x1xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %154 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.subf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x64xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157, %156 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.mulf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x64xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %arg17 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.mulf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x64xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %arg18 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %161 = arith.addf %in, %in_52 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x64xf32>
    return %160 : tensor<2x40x64xf32>
  }
}

