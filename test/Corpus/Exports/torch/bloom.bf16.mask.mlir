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
  func.func @bloom(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xbf16>, %arg3: tensor<64xbf16>, %arg4: tensor<64xbf16>, %arg5: tensor<64xbf16>, %arg6: tensor<64xbf16>, %arg7: tensor<192x64xbf16>, %arg8: tensor<192xbf16>, %arg9: tensor<64x64xbf16>, %arg10: tensor<64xbf16>, %arg11: tensor<64xbf16>, %arg12: tensor<64xbf16>, %arg13: tensor<256x64xbf16>, %arg14: tensor<256xbf16>, %arg15: tensor<64x256xbf16>, %arg16: tensor<64xbf16>, %arg17: tensor<64xbf16>, %arg18: tensor<64xbf16>) -> tensor<2x40x64xbf16> {
    %c40_i64 = arith.constant 40 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<bf16>
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
    %cst_13 = arith.constant 5.000000e-01 : bf16
    %cst_14 = arith.constant 1.000000e+00 : bf16
    %cst_15 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x40x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %210 = arith.index_cast %in : i64 to index
      %211 = linalg.index 2 : index
      %212 = arith.cmpi slt, %210, %c96 : index
      cf.assert %212, "index must be smaller than dim size"
      %213 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %213, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%210, %211] : tensor<96x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x40x64xbf16>
    %2 = tensor.empty() : tensor<2x40x64xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xbf16>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %210 = arith.extf %in : bf16 to f32
      linalg.yield %210 : f32
    } -> tensor<2x40x64xf32>
    %4 = tensor.empty() : tensor<2x40x64xf64>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<2x40x64xf32>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %210 = arith.extf %in : f32 to f64
      linalg.yield %210 : f64
    } -> tensor<2x40x64xf64>
    %6 = tensor.empty() : tensor<2x40x1xf64>
    %7 = linalg.fill ins(%cst : f64) outs(%6 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<2x40x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_10 : f64
      linalg.yield %210 : f64
    } -> tensor<2x40x1xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %9 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %210 = arith.subf %in, %in_52 : f64
      linalg.yield %210 : f64
    } -> tensor<2x40x64xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %10 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %210 = arith.mulf %in, %in_52 : f64
      linalg.yield %210 : f64
    } -> tensor<2x40x64xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<2x40x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_10 : f64
      linalg.yield %210 : f64
    } -> tensor<2x40x1xf64>
    %14 = tensor.empty() : tensor<2x40x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %210 = arith.truncf %in : f64 to f32
      linalg.yield %210 : f32
    } -> tensor<2x40x1xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x40x64xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<2x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_11 : f32
      linalg.yield %210 : f32
    } -> tensor<2x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_9 : f64 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<2x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.rsqrt %in : f32
      linalg.yield %210 : f32
    } -> tensor<2x40x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %18 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %210 = arith.subf %in, %in_52 : f32
      linalg.yield %210 : f32
    } -> tensor<2x40x64xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %20 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %210 = arith.mulf %in, %in_52 : f32
      linalg.yield %210 : f32
    } -> tensor<2x40x64xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg3 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: bf16, %out: f32):
      %210 = arith.extf %in_52 : bf16 to f32
      %211 = arith.mulf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<2x40x64xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %arg4 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: bf16, %out: f32):
      %210 = arith.extf %in_52 : bf16 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<2x40x64xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %210 = arith.truncf %in : f32 to bf16
      linalg.yield %210 : bf16
    } -> tensor<2x40x64xbf16>
    %26 = tensor.empty() : tensor<4xi32>
    %27 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%26 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %210 = linalg.index 0 : index
      %211 = arith.index_cast %210 : index to i64
      %212 = arith.trunci %211 : i64 to i32
      %213 = arith.addi %212, %c1_i32 : i32
      linalg.yield %213 : i32
    } -> tensor<4xi32>
    %28 = tensor.empty() : tensor<4xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel"]} ins(%cst_6, %27 : tensor<f32>, tensor<4xi32>) outs(%28 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_52: i32, %out: f32):
      %210 = arith.extf %in : f32 to f64
      %211 = arith.sitofp %in_52 : i32 to f64
      %212 = math.powf %210, %211 : f64
      %213 = arith.truncf %212 : f64 to f32
      linalg.yield %213 : f32
    } -> tensor<4xf32>
    %30 = tensor.empty() : tensor<40xi64>
    %31 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%30 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %210 = linalg.index 0 : index
      %211 = arith.index_cast %210 : index to i64
      linalg.yield %211 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %31 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_16 = tensor.expand_shape %31 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %32 = tensor.empty() : tensor<40x40xi64>
    %33 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_16 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%32 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_52: i64, %out: i64):
      %210 = arith.subi %in, %in_52 : i64
      linalg.yield %210 : i64
    } -> tensor<40x40xi64>
    %34 = tensor.empty() : tensor<40x40xi1>
    %35 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<40x40xi64>) outs(%34 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %210 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %210 : i1
    } -> tensor<40x40xi1>
    %36 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%35, %cst_5 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%34 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_52: i1, %out: i1):
      %210 = arith.andi %in, %in_52 : i1
      linalg.yield %210 : i1
    } -> tensor<40x40xi1>
    %expanded_17 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [2, 1, 40] : tensor<2x40xi64> into tensor<2x1x40xi64>
    %37 = tensor.empty() : tensor<2x40x40xi64>
    %38 = linalg.generic {indexing_maps = [#map9, #map10, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %expanded_17, %cst_15 : tensor<40x40xi1>, tensor<2x1x40xi64>, tensor<i64>) outs(%37 : tensor<2x40x40xi64>) {
    ^bb0(%in: i1, %in_52: i64, %in_53: i64, %out: i64):
      %210 = arith.select %in, %in_52, %in_53 : i64
      linalg.yield %210 : i64
    } -> tensor<2x40x40xi64>
    %39 = tensor.empty() : tensor<2x40xi64>
    %40 = linalg.fill ins(%c0_i64 : i64) outs(%39 : tensor<2x40xi64>) -> tensor<2x40xi64>
    %41 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38 : tensor<2x40x40xi64>) outs(%40 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %210 = arith.addi %in, %out : i64
      linalg.yield %210 : i64
    } -> tensor<2x40xi64>
    %42 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<2x40xi64>) outs(%39 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %210 = arith.subi %in, %c1_i64 : i64
      linalg.yield %210 : i64
    } -> tensor<2x40xi64>
    %43 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%42, %arg1 : tensor<2x40xi64>, tensor<2x40xi64>) outs(%39 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %in_52: i64, %out: i64):
      %210 = arith.muli %in, %in_52 : i64
      linalg.yield %210 : i64
    } -> tensor<2x40xi64>
    %expanded_18 = tensor.expand_shape %43 [[0], [1, 2]] output_shape [2, 1, 40] : tensor<2x40xi64> into tensor<2x1x40xi64>
    %expanded_19 = tensor.expand_shape %29 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %44 = tensor.empty() : tensor<2x4x40xf32>
    %45 = linalg.generic {indexing_maps = [#map12, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_18 : tensor<4x1xf32>, tensor<2x1x40xi64>) outs(%44 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_52: i64, %out: f32):
      %210 = arith.sitofp %in_52 : i64 to f32
      %211 = arith.mulf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<2x4x40xf32>
    %collapsed = tensor.collapse_shape %45 [[0, 1], [2]] : tensor<2x4x40xf32> into tensor<8x40xf32>
    %expanded_20 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [8, 1, 40] : tensor<8x40xf32> into tensor<8x1x40xf32>
    %46 = tensor.empty() : tensor<8x1x40xbf16>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<8x1x40xf32>) outs(%46 : tensor<8x1x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %210 = arith.truncf %in : f32 to bf16
      linalg.yield %210 : bf16
    } -> tensor<8x1x40xbf16>
    %48 = tensor.empty() : tensor<2x40xi1>
    %49 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%48 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %210 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %210 : i1
    } -> tensor<2x40xi1>
    %50 = tensor.empty() : tensor<2xi64>
    %51 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%50 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %210 = linalg.index 0 : index
      %211 = arith.index_cast %210 : index to i64
      linalg.yield %211 : i64
    } -> tensor<2xi64>
    %expanded_21 = tensor.expand_shape %51 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_22 = tensor.expand_shape %31 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_23 = tensor.expand_shape %31 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %52 = tensor.empty() : tensor<1x1x40x40xi1>
    %53 = linalg.generic {indexing_maps = [#map13, #map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %expanded_22 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%52 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_52: i64, %out: i1):
      %210 = arith.cmpi sle, %in, %in_52 : i64
      linalg.yield %210 : i1
    } -> tensor<1x1x40x40xi1>
    %54 = linalg.generic {indexing_maps = [#map16, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %53 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%52 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_52: i1, %out: i1):
      %210 = arith.andi %in, %in_52 : i1
      linalg.yield %210 : i1
    } -> tensor<1x1x40x40xi1>
    %55 = tensor.empty() : tensor<2x1x1x40xi1>
    %56 = linalg.generic {indexing_maps = [#map17, #map18, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %expanded_23 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%55 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_52: i64, %out: i1):
      %210 = arith.cmpi slt, %in, %c0_i64 : i64
      %211 = arith.addi %in, %c2_i64 : i64
      %212 = arith.select %210, %211, %in : i64
      %213 = arith.index_cast %212 : i64 to index
      %214 = arith.cmpi slt, %in_52, %c0_i64 : i64
      %215 = arith.addi %in_52, %c40_i64 : i64
      %216 = arith.select %214, %215, %in_52 : i64
      %217 = arith.index_cast %216 : i64 to index
      %extracted = tensor.extract %49[%213, %217] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %57 = tensor.empty() : tensor<2x1x40x40xi1>
    %58 = linalg.generic {indexing_maps = [#map19, #map13, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %56 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%57 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_52: i1, %out: i1):
      %210 = arith.andi %in, %in_52 : i1
      linalg.yield %210 : i1
    } -> tensor<2x1x40x40xi1>
    %59 = tensor.empty() : tensor<2x1x40x40xbf16>
    %60 = linalg.generic {indexing_maps = [#map15, #map16, #map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<bf16>, tensor<bf16>) outs(%59 : tensor<2x1x40x40xbf16>) {
    ^bb0(%in: i1, %in_52: bf16, %in_53: bf16, %out: bf16):
      %210 = arith.select %in, %in_52, %in_53 : bf16
      linalg.yield %210 : bf16
    } -> tensor<2x1x40x40xbf16>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x40x64xbf16>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %210 = arith.extf %in : bf16 to f32
      linalg.yield %210 : f32
    } -> tensor<2x40x64xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<2x40x64xf32>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %210 = arith.extf %in : f32 to f64
      linalg.yield %210 : f64
    } -> tensor<2x40x64xf64>
    %63 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%62 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<2x40x1xf64>
    %64 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_10 : f64
      linalg.yield %210 : f64
    } -> tensor<2x40x1xf64>
    %65 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %64 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %210 = arith.subf %in, %in_52 : f64
      linalg.yield %210 : f64
    } -> tensor<2x40x64xf64>
    %66 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %65 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %210 = arith.mulf %in, %in_52 : f64
      linalg.yield %210 : f64
    } -> tensor<2x40x64xf64>
    %67 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%66 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<2x40x1xf64>
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_10 : f64
      linalg.yield %210 : f64
    } -> tensor<2x40x1xf64>
    %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %210 = arith.truncf %in : f64 to f32
      linalg.yield %210 : f32
    } -> tensor<2x40x1xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%61 : tensor<2x40x64xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<2x40x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_11 : f32
      linalg.yield %210 : f32
    } -> tensor<2x40x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_9 : f64 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<2x40x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.rsqrt %in : f32
      linalg.yield %210 : f32
    } -> tensor<2x40x1xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %71 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %210 = arith.subf %in, %in_52 : f32
      linalg.yield %210 : f32
    } -> tensor<2x40x64xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %73 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %210 = arith.mulf %in, %in_52 : f32
      linalg.yield %210 : f32
    } -> tensor<2x40x64xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg5 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: bf16, %out: f32):
      %210 = arith.extf %in_52 : bf16 to f32
      %211 = arith.mulf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<2x40x64xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %arg6 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: bf16, %out: f32):
      %210 = arith.extf %in_52 : bf16 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<2x40x64xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %210 = arith.truncf %in : f32 to bf16
      linalg.yield %210 : bf16
    } -> tensor<2x40x64xbf16>
    %collapsed_24 = tensor.collapse_shape %78 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %79 = tensor.empty() : tensor<64x192xbf16>
    %transposed = linalg.transpose ins(%arg7 : tensor<192x64xbf16>) outs(%79 : tensor<64x192xbf16>) permutation = [1, 0] 
    %80 = tensor.empty() : tensor<192xf32>
    %81 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg8 : tensor<192xbf16>) outs(%80 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %210 = arith.extf %in : bf16 to f32
      linalg.yield %210 : f32
    } -> tensor<192xf32>
    %82 = tensor.empty() : tensor<80x64xf32>
    %83 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%collapsed_24 : tensor<80x64xbf16>) outs(%82 : tensor<80x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %210 = arith.extf %in : bf16 to f32
      linalg.yield %210 : f32
    } -> tensor<80x64xf32>
    %84 = tensor.empty() : tensor<64x192xf32>
    %85 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%transposed : tensor<64x192xbf16>) outs(%84 : tensor<64x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %210 = arith.extf %in : bf16 to f32
      linalg.yield %210 : f32
    } -> tensor<64x192xf32>
    %86 = tensor.empty() : tensor<80x192xf32>
    %87 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %88 = linalg.matmul ins(%83, %85 : tensor<80x64xf32>, tensor<64x192xf32>) outs(%87 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %89 = linalg.generic {indexing_maps = [#map20, #map8], iterator_types = ["parallel", "parallel"]} ins(%81 : tensor<192xf32>) outs(%86 : tensor<80x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x192xf32>
    %90 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%88, %89 : tensor<80x192xf32>, tensor<80x192xf32>) outs(%86 : tensor<80x192xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %210 = arith.addf %in, %in_52 : f32
      linalg.yield %210 : f32
    } -> tensor<80x192xf32>
    %91 = tensor.empty() : tensor<80x192xbf16>
    %92 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%90 : tensor<80x192xf32>) outs(%91 : tensor<80x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %210 = arith.truncf %in : f32 to bf16
      linalg.yield %210 : bf16
    } -> tensor<80x192xbf16>
    %expanded_25 = tensor.expand_shape %92 [[0, 1], [2, 3, 4]] output_shape [2, 40, 4, 3, 16] : tensor<80x192xbf16> into tensor<2x40x4x3x16xbf16>
    %extracted_slice = tensor.extract_slice %expanded_25[0, 0, 0, 0, 0] [2, 40, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<2x40x4x3x16xbf16> to tensor<2x40x4x1x16xbf16>
    %collapsed_26 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x40x4x1x16xbf16> into tensor<2x40x4x16xbf16>
    %93 = tensor.empty() : tensor<2x4x40x16xbf16>
    %transposed_27 = linalg.transpose ins(%collapsed_26 : tensor<2x40x4x16xbf16>) outs(%93 : tensor<2x4x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %extracted_slice_28 = tensor.extract_slice %expanded_25[0, 0, 0, 1, 0] [2, 40, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<2x40x4x3x16xbf16> to tensor<2x40x4x1x16xbf16>
    %collapsed_29 = tensor.collapse_shape %extracted_slice_28 [[0], [1], [2, 3], [4]] : tensor<2x40x4x1x16xbf16> into tensor<2x40x4x16xbf16>
    %transposed_30 = linalg.transpose ins(%collapsed_29 : tensor<2x40x4x16xbf16>) outs(%93 : tensor<2x4x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %extracted_slice_31 = tensor.extract_slice %expanded_25[0, 0, 0, 2, 0] [2, 40, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<2x40x4x3x16xbf16> to tensor<2x40x4x1x16xbf16>
    %collapsed_32 = tensor.collapse_shape %extracted_slice_31 [[0], [1], [2, 3], [4]] : tensor<2x40x4x1x16xbf16> into tensor<2x40x4x16xbf16>
    %transposed_33 = linalg.transpose ins(%collapsed_32 : tensor<2x40x4x16xbf16>) outs(%93 : tensor<2x4x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_34 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %collapsed_35 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %94 = tensor.empty() : tensor<8x16x40xbf16>
    %transposed_36 = linalg.transpose ins(%collapsed_35 : tensor<8x40x16xbf16>) outs(%94 : tensor<8x16x40xbf16>) permutation = [0, 2, 1] 
    %collapsed_37 = tensor.collapse_shape %transposed_33 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %95 = tensor.empty() : tensor<8x1x40xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<8x1x40xbf16>) outs(%95 : tensor<8x1x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %210 = arith.extf %in : bf16 to f32
      linalg.yield %210 : f32
    } -> tensor<8x1x40xf32>
    %97 = tensor.empty() : tensor<8x40x16xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_34 : tensor<8x40x16xbf16>) outs(%97 : tensor<8x40x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %210 = arith.extf %in : bf16 to f32
      linalg.yield %210 : f32
    } -> tensor<8x40x16xf32>
    %99 = tensor.empty() : tensor<8x16x40xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<8x16x40xbf16>) outs(%99 : tensor<8x16x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %210 = arith.extf %in : bf16 to f32
      linalg.yield %210 : f32
    } -> tensor<8x16x40xf32>
    %101 = tensor.empty() : tensor<8x40x40xf32>
    %102 = linalg.fill ins(%cst_0 : f32) outs(%101 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %103 = linalg.batch_matmul ins(%98, %100 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%102 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<8x40x40xf32>) outs(%101 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.mulf %in, %cst_12 : f32
      linalg.yield %210 : f32
    } -> tensor<8x40x40xf32>
    %105 = linalg.generic {indexing_maps = [#map10, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %104 : tensor<8x1x40xf32>, tensor<8x40x40xf32>) outs(%101 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %210 = arith.addf %in, %in_52 : f32
      linalg.yield %210 : f32
    } -> tensor<8x40x40xf32>
    %106 = tensor.empty() : tensor<8x40x40xbf16>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<8x40x40xf32>) outs(%106 : tensor<8x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %210 = arith.truncf %in : f32 to bf16
      linalg.yield %210 : bf16
    } -> tensor<8x40x40xbf16>
    %expanded_38 = tensor.expand_shape %107 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xbf16> into tensor<2x4x40x40xbf16>
    %108 = tensor.empty() : tensor<2x4x40x40xbf16>
    %109 = linalg.generic {indexing_maps = [#map15, #map21, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38, %60 : tensor<2x4x40x40xbf16>, tensor<2x1x40x40xbf16>) outs(%108 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %210 = arith.addf %in, %in_52 : bf16
      linalg.yield %210 : bf16
    } -> tensor<2x4x40x40xbf16>
    %110 = tensor.empty() : tensor<2x4x40x40xf32>
    %111 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109 : tensor<2x4x40x40xbf16>) outs(%110 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %210 = arith.extf %in : bf16 to f32
      linalg.yield %210 : f32
    } -> tensor<2x4x40x40xf32>
    %112 = tensor.empty() : tensor<2x4x40xi64>
    %113 = linalg.fill ins(%c0_i64 : i64) outs(%112 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %114 = linalg.fill ins(%cst_1 : f32) outs(%44 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %115:2 = linalg.generic {indexing_maps = [#map15, #map22, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%111 : tensor<2x4x40x40xf32>) outs(%114, %113 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_52: i64):
      %210 = linalg.index 3 : index
      %211 = arith.index_cast %210 : index to i64
      %212 = arith.maximumf %in, %out : f32
      %213 = arith.cmpf ogt, %in, %out : f32
      %214 = arith.select %213, %211, %out_52 : i64
      linalg.yield %212, %214 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_39 = tensor.expand_shape %115#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %116 = linalg.generic {indexing_maps = [#map15, #map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %expanded_39 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%110 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %210 = arith.subf %in, %in_52 : f32
      linalg.yield %210 : f32
    } -> tensor<2x4x40x40xf32>
    %117 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116 : tensor<2x4x40x40xf32>) outs(%110 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.exp %in : f32
      linalg.yield %210 : f32
    } -> tensor<2x4x40x40xf32>
    %118 = tensor.empty() : tensor<2x4x40x1xf32>
    %119 = linalg.fill ins(%cst_0 : f32) outs(%118 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %120 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%117 : tensor<2x4x40x40xf32>) outs(%119 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<2x4x40x1xf32>
    %121 = linalg.generic {indexing_maps = [#map15, #map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117, %120 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%110 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %210 = arith.divf %in, %in_52 : f32
      linalg.yield %210 : f32
    } -> tensor<2x4x40x40xf32>
    %122 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121 : tensor<2x4x40x40xf32>) outs(%108 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %210 = arith.truncf %in : f32 to bf16
      linalg.yield %210 : bf16
    } -> tensor<2x4x40x40xbf16>
    %collapsed_40 = tensor.collapse_shape %122 [[0, 1], [2], [3]] : tensor<2x4x40x40xbf16> into tensor<8x40x40xbf16>
    %123 = linalg.fill ins(%cst_0 : f32) outs(%97 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %124 = linalg.batch_matmul ins(%collapsed_40, %collapsed_37 : tensor<8x40x40xbf16>, tensor<8x40x16xbf16>) outs(%123 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %125 = tensor.empty() : tensor<8x40x16xbf16>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<8x40x16xf32>) outs(%125 : tensor<8x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %210 = arith.truncf %in : f32 to bf16
      linalg.yield %210 : bf16
    } -> tensor<8x40x16xbf16>
    %expanded_41 = tensor.expand_shape %126 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xbf16> into tensor<2x4x40x16xbf16>
    %127 = tensor.empty() : tensor<2x40x4x16xbf16>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<2x4x40x16xbf16>) outs(%127 : tensor<2x40x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_43 = tensor.collapse_shape %transposed_42 [[0, 1], [2, 3]] : tensor<2x40x4x16xbf16> into tensor<80x64xbf16>
    %128 = tensor.empty() : tensor<64x64xbf16>
    %transposed_44 = linalg.transpose ins(%arg9 : tensor<64x64xbf16>) outs(%128 : tensor<64x64xbf16>) permutation = [1, 0] 
    %129 = tensor.empty() : tensor<64xf32>
    %130 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xbf16>) outs(%129 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %210 = arith.extf %in : bf16 to f32
      linalg.yield %210 : f32
    } -> tensor<64xf32>
    %131 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%collapsed_43 : tensor<80x64xbf16>) outs(%82 : tensor<80x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %210 = arith.extf %in : bf16 to f32
      linalg.yield %210 : f32
    } -> tensor<80x64xf32>
    %132 = tensor.empty() : tensor<64x64xf32>
    %133 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%transposed_44 : tensor<64x64xbf16>) outs(%132 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %210 = arith.extf %in : bf16 to f32
      linalg.yield %210 : f32
    } -> tensor<64x64xf32>
    %134 = linalg.fill ins(%cst_0 : f32) outs(%82 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %135 = linalg.matmul ins(%131, %133 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%134 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %136 = linalg.generic {indexing_maps = [#map20, #map8], iterator_types = ["parallel", "parallel"]} ins(%130 : tensor<64xf32>) outs(%82 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %137 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%135, %136 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%82 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %210 = arith.addf %in, %in_52 : f32
      linalg.yield %210 : f32
    } -> tensor<80x64xf32>
    %138 = tensor.empty() : tensor<80x64xbf16>
    %139 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%137 : tensor<80x64xf32>) outs(%138 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %210 = arith.truncf %in : f32 to bf16
      linalg.yield %210 : bf16
    } -> tensor<80x64xbf16>
    %expanded_45 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %140 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %expanded_45 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %210 = arith.addf %in, %in_52 : bf16
      linalg.yield %210 : bf16
    } -> tensor<2x40x64xbf16>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x40x64xbf16>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %210 = arith.extf %in : bf16 to f32
      linalg.yield %210 : f32
    } -> tensor<2x40x64xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x40x64xf32>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %210 = arith.extf %in : f32 to f64
      linalg.yield %210 : f64
    } -> tensor<2x40x64xf64>
    %143 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%142 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<2x40x1xf64>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_10 : f64
      linalg.yield %210 : f64
    } -> tensor<2x40x1xf64>
    %145 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %144 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %210 = arith.subf %in, %in_52 : f64
      linalg.yield %210 : f64
    } -> tensor<2x40x64xf64>
    %146 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %145 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %210 = arith.mulf %in, %in_52 : f64
      linalg.yield %210 : f64
    } -> tensor<2x40x64xf64>
    %147 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%146 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<2x40x1xf64>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_10 : f64
      linalg.yield %210 : f64
    } -> tensor<2x40x1xf64>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %210 = arith.truncf %in : f64 to f32
      linalg.yield %210 : f32
    } -> tensor<2x40x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%141 : tensor<2x40x64xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<2x40x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_11 : f32
      linalg.yield %210 : f32
    } -> tensor<2x40x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_9 : f64 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<2x40x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.rsqrt %in : f32
      linalg.yield %210 : f32
    } -> tensor<2x40x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %151 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %210 = arith.subf %in, %in_52 : f32
      linalg.yield %210 : f32
    } -> tensor<2x40x64xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %153 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %210 = arith.mulf %in, %in_52 : f32
      linalg.yield %210 : f32
    } -> tensor<2x40x64xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %arg11 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: bf16, %out: f32):
      %210 = arith.extf %in_52 : bf16 to f32
      %211 = arith.mulf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<2x40x64xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %arg12 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: bf16, %out: f32):
      %210 = arith.extf %in_52 : bf16 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<2x40x64xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %210 = arith.truncf %in : f32 to bf16
      linalg.yield %210 : bf16
    } -> tensor<2x40x64xbf16>
    %collapsed_46 = tensor.collapse_shape %158 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %159 = tensor.empty() : tensor<64x256xbf16>
    %transposed_47 = linalg.transpose ins(%arg13 : tensor<256x64xbf16>) outs(%159 : tensor<64x256xbf16>) permutation = [1, 0] 
    %160 = tensor.empty() : tensor<256xf32>
    %161 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg14 : tensor<256xbf16>) outs(%160 : tensor<256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %210 = arith.extf %in : bf16 to f32
      linalg.yield %210 : f32
    } -> tensor<256xf32>
    %162 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%collapsed_46 : tensor<80x64xbf16>) outs(%82 : tensor<80x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %210 = arith.extf %in : bf16 to f32
      linalg.yield %210 : f32
    } -> tensor<80x64xf32>
    %163 = tensor.empty() : tensor<64x256xf32>
    %164 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%transposed_47 : tensor<64x256xbf16>) outs(%163 : tensor<64x256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %210 = arith.extf %in : bf16 to f32
      linalg.yield %210 : f32
    } -> tensor<64x256xf32>
    %165 = tensor.empty() : tensor<80x256xf32>
    %166 = linalg.fill ins(%cst_0 : f32) outs(%165 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %167 = linalg.matmul ins(%162, %164 : tensor<80x64xf32>, tensor<64x256xf32>) outs(%166 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %168 = linalg.generic {indexing_maps = [#map20, #map8], iterator_types = ["parallel", "parallel"]} ins(%161 : tensor<256xf32>) outs(%165 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x256xf32>
    %169 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%167, %168 : tensor<80x256xf32>, tensor<80x256xf32>) outs(%165 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %210 = arith.addf %in, %in_52 : f32
      linalg.yield %210 : f32
    } -> tensor<80x256xf32>
    %170 = tensor.empty() : tensor<80x256xbf16>
    %171 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%169 : tensor<80x256xf32>) outs(%170 : tensor<80x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %210 = arith.truncf %in : f32 to bf16
      linalg.yield %210 : bf16
    } -> tensor<80x256xbf16>
    %expanded_48 = tensor.expand_shape %171 [[0, 1], [2]] output_shape [2, 40, 256] : tensor<80x256xbf16> into tensor<2x40x256xbf16>
    %172 = tensor.empty() : tensor<2x40x256xbf16>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<2x40x256xbf16>) outs(%172 : tensor<2x40x256xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %210 = arith.mulf %in, %cst_13 : bf16
      linalg.yield %210 : bf16
    } -> tensor<2x40x256xbf16>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<2x40x256xbf16>) outs(%172 : tensor<2x40x256xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %210 = arith.truncf %cst_8 : f64 to bf16
      %211 = arith.mulf %in, %210 : bf16
      linalg.yield %211 : bf16
    } -> tensor<2x40x256xbf16>
    %175 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<2x40x256xbf16>) outs(%172 : tensor<2x40x256xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %210 = arith.truncf %cst_7 : f64 to bf16
      %211 = arith.mulf %in, %210 : bf16
      linalg.yield %211 : bf16
    } -> tensor<2x40x256xbf16>
    %176 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175, %expanded_48 : tensor<2x40x256xbf16>, tensor<2x40x256xbf16>) outs(%172 : tensor<2x40x256xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %210 = arith.mulf %in, %in_52 : bf16
      linalg.yield %210 : bf16
    } -> tensor<2x40x256xbf16>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<2x40x256xbf16>) outs(%172 : tensor<2x40x256xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %210 = arith.addf %in, %cst_14 : bf16
      linalg.yield %210 : bf16
    } -> tensor<2x40x256xbf16>
    %178 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %177 : tensor<2x40x256xbf16>, tensor<2x40x256xbf16>) outs(%172 : tensor<2x40x256xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %210 = arith.mulf %in, %in_52 : bf16
      linalg.yield %210 : bf16
    } -> tensor<2x40x256xbf16>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<2x40x256xbf16>) outs(%172 : tensor<2x40x256xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %210 = math.tanh %in : bf16
      linalg.yield %210 : bf16
    } -> tensor<2x40x256xbf16>
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<2x40x256xbf16>) outs(%172 : tensor<2x40x256xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %210 = arith.addf %in, %cst_14 : bf16
      linalg.yield %210 : bf16
    } -> tensor<2x40x256xbf16>
    %181 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %180 : tensor<2x40x256xbf16>, tensor<2x40x256xbf16>) outs(%172 : tensor<2x40x256xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %210 = arith.mulf %in, %in_52 : bf16
      linalg.yield %210 : bf16
    } -> tensor<2x40x256xbf16>
    %collapsed_49 = tensor.collapse_shape %181 [[0, 1], [2]] : tensor<2x40x256xbf16> into tensor<80x256xbf16>
    %182 = tensor.empty() : tensor<256x64xbf16>
    %transposed_50 = linalg.transpose ins(%arg15 : tensor<64x256xbf16>) outs(%182 : tensor<256x64xbf16>) permutation = [1, 0] 
    %183 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg16 : tensor<64xbf16>) outs(%129 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %210 = arith.extf %in : bf16 to f32
      linalg.yield %210 : f32
    } -> tensor<64xf32>
    %184 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%collapsed_49 : tensor<80x256xbf16>) outs(%165 : tensor<80x256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %210 = arith.extf %in : bf16 to f32
      linalg.yield %210 : f32
    } -> tensor<80x256xf32>
    %185 = tensor.empty() : tensor<256x64xf32>
    %186 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%transposed_50 : tensor<256x64xbf16>) outs(%185 : tensor<256x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %210 = arith.extf %in : bf16 to f32
      linalg.yield %210 : f32
    } -> tensor<256x64xf32>
    %187 = linalg.matmul ins(%184, %186 : tensor<80x256xf32>, tensor<256x64xf32>) outs(%134 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %188 = linalg.generic {indexing_maps = [#map20, #map8], iterator_types = ["parallel", "parallel"]} ins(%183 : tensor<64xf32>) outs(%82 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %189 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%187, %188 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%82 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %210 = arith.addf %in, %in_52 : f32
      linalg.yield %210 : f32
    } -> tensor<80x64xf32>
    %190 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%189 : tensor<80x64xf32>) outs(%138 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %210 = arith.truncf %in : f32 to bf16
      linalg.yield %210 : bf16
    } -> tensor<80x64xbf16>
    %expanded_51 = tensor.expand_shape %190 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %191 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %expanded_51 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_52: bf16, %out: bf16):
      %210 = arith.addf %in, %in_52 : bf16
      linalg.yield %210 : bf16
    } -> tensor<2x40x64xbf16>
    %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<2x40x64xbf16>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %210 = arith.extf %in : bf16 to f32
      linalg.yield %210 : f32
    } -> tensor<2x40x64xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<2x40x64xf32>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %210 = arith.extf %in : f32 to f64
      linalg.yield %210 : f64
    } -> tensor<2x40x64xf64>
    %194 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%193 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<2x40x1xf64>
    %195 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_10 : f64
      linalg.yield %210 : f64
    } -> tensor<2x40x1xf64>
    %196 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %195 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %210 = arith.subf %in, %in_52 : f64
      linalg.yield %210 : f64
    } -> tensor<2x40x64xf64>
    %197 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196, %196 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %210 = arith.mulf %in, %in_52 : f64
      linalg.yield %210 : f64
    } -> tensor<2x40x64xf64>
    %198 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%197 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.addf %in, %out : f64
      linalg.yield %210 : f64
    } -> tensor<2x40x1xf64>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %210 = arith.divf %in, %cst_10 : f64
      linalg.yield %210 : f64
    } -> tensor<2x40x1xf64>
    %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %210 = arith.truncf %in : f64 to f32
      linalg.yield %210 : f32
    } -> tensor<2x40x1xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%192 : tensor<2x40x64xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.addf %in, %out : f32
      linalg.yield %210 : f32
    } -> tensor<2x40x1xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.divf %in, %cst_11 : f32
      linalg.yield %210 : f32
    } -> tensor<2x40x1xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = arith.truncf %cst_9 : f64 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<2x40x1xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %210 = math.rsqrt %in : f32
      linalg.yield %210 : f32
    } -> tensor<2x40x1xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %202 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %210 = arith.subf %in, %in_52 : f32
      linalg.yield %210 : f32
    } -> tensor<2x40x64xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %204 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %210 = arith.mulf %in, %in_52 : f32
      linalg.yield %210 : f32
    } -> tensor<2x40x64xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %arg17 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: bf16, %out: f32):
      %210 = arith.extf %in_52 : bf16 to f32
      %211 = arith.mulf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<2x40x64xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%207, %arg18 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: bf16, %out: f32):
      %210 = arith.extf %in_52 : bf16 to f32
      %211 = arith.addf %in, %210 : f32
      linalg.yield %211 : f32
    } -> tensor<2x40x64xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %210 = arith.truncf %in : f32 to bf16
      linalg.yield %210 : bf16
    } -> tensor<2x40x64xbf16>
    return %209 : tensor<2x40x64xbf16>
  }
}

