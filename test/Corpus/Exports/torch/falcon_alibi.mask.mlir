#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0) -> ()>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map9 = affine_map<(d0, d1, d2) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map20 = affine_map<(d0, d1, d2) -> (d2)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map22 = affine_map<(d0, d1, d2, d3) -> (0, 0)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map24 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map25 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @falcon_alibi(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<96x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<256x64xf32>, %arg6: tensor<64x256xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c16_i64 = arith.constant 16 : i64
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c6_i64 = arith.constant 6 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant dense<true> : tensor<40x40xi1>
    %cst_8 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_9 = arith.constant 1.000000e-05 : f64
    %c1_i32 = arith.constant 1 : i32
    %cst_10 = arith.constant 4.000000e+00 : f32
    %cst_11 = arith.constant -1.000000e+00 : f32
    %cst_12 = arith.constant 6.400000e+01 : f64
    %cst_13 = arith.constant 6.400000e+01 : f32
    %cst_14 = arith.constant 2.500000e-01 : f32
    %cst_15 = arith.constant 1.41421354 : f32
    %cst_16 = arith.constant dense<0> : tensor<i64>
    %cst_17 = arith.constant dense<-2> : tensor<1x1xi64>
    %cst_18 = arith.constant dense<-1> : tensor<1x1xi64>
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %131 = arith.index_cast %in : i64 to index
      %132 = linalg.index 2 : index
      %133 = arith.cmpi slt, %131, %c96 : index
      cf.assert %133, "index must be smaller than dim size"
      %134 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %134, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%131, %132] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<4xi32>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<4xi32>) {
    ^bb0(%out: i32):
      %131 = linalg.index 0 : index
      %132 = arith.index_cast %131 : index to i64
      %133 = arith.trunci %132 : i64 to i32
      %134 = arith.addi %133, %c1_i32 : i32
      linalg.yield %134 : i32
    } -> tensor<4xi32>
    %4 = tensor.empty() : tensor<4xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map2, #map2], iterator_types = ["parallel"]} ins(%cst_8, %3 : tensor<f32>, tensor<4xi32>) outs(%4 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_52: i32, %out: f32):
      %131 = arith.extf %in : f32 to f64
      %132 = arith.sitofp %in_52 : i32 to f64
      %133 = math.powf %131, %132 : f64
      %134 = arith.truncf %133 : f64 to f32
      linalg.yield %134 : f32
    } -> tensor<4xf32>
    %6 = tensor.empty() : tensor<40xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %131 = linalg.index 0 : index
      %132 = arith.index_cast %131 : index to i64
      linalg.yield %132 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_19 = tensor.expand_shape %7 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %8 = tensor.empty() : tensor<40x40xi64>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_19 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%8 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_52: i64, %out: i64):
      %131 = arith.subi %in, %in_52 : i64
      linalg.yield %131 : i64
    } -> tensor<40x40xi64>
    %10 = tensor.empty() : tensor<40x40xi1>
    %11 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<40x40xi64>) outs(%10 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %131 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %131 : i1
    } -> tensor<40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_7 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%10 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_52: i1, %out: i1):
      %131 = arith.andi %in, %in_52 : i1
      linalg.yield %131 : i1
    } -> tensor<40x40xi1>
    %expanded_20 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [2, 1, 40] : tensor<2x40xi64> into tensor<2x1x40xi64>
    %13 = tensor.empty() : tensor<2x40x40xi64>
    %14 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded_20, %cst_16 : tensor<40x40xi1>, tensor<2x1x40xi64>, tensor<i64>) outs(%13 : tensor<2x40x40xi64>) {
    ^bb0(%in: i1, %in_52: i64, %in_53: i64, %out: i64):
      %131 = arith.select %in, %in_52, %in_53 : i64
      linalg.yield %131 : i64
    } -> tensor<2x40x40xi64>
    %15 = tensor.empty() : tensor<2x40xi64>
    %16 = linalg.fill ins(%c0_i64 : i64) outs(%15 : tensor<2x40xi64>) -> tensor<2x40xi64>
    %17 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<2x40x40xi64>) outs(%16 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %131 = arith.addi %in, %out : i64
      linalg.yield %131 : i64
    } -> tensor<2x40xi64>
    %18 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2x40xi64>) outs(%15 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %131 = arith.subi %in, %c1_i64 : i64
      linalg.yield %131 : i64
    } -> tensor<2x40xi64>
    %19 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%18, %arg1 : tensor<2x40xi64>, tensor<2x40xi64>) outs(%15 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %in_52: i64, %out: i64):
      %131 = arith.muli %in, %in_52 : i64
      linalg.yield %131 : i64
    } -> tensor<2x40xi64>
    %expanded_21 = tensor.expand_shape %19 [[0], [1, 2]] output_shape [2, 1, 40] : tensor<2x40xi64> into tensor<2x1x40xi64>
    %expanded_22 = tensor.expand_shape %5 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %20 = tensor.empty() : tensor<4x1xbf16>
    %21 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_22 : tensor<4x1xf32>) outs(%20 : tensor<4x1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %131 = arith.truncf %in : f32 to bf16
      linalg.yield %131 : bf16
    } -> tensor<4x1xbf16>
    %22 = tensor.empty() : tensor<2x4x40xbf16>
    %23 = linalg.generic {indexing_maps = [#map10, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_21 : tensor<4x1xbf16>, tensor<2x1x40xi64>) outs(%22 : tensor<2x4x40xbf16>) {
    ^bb0(%in: bf16, %in_52: i64, %out: bf16):
      %131 = arith.sitofp %in_52 : i64 to bf16
      %132 = arith.mulf %in, %131 : bf16
      linalg.yield %132 : bf16
    } -> tensor<2x4x40xbf16>
    %collapsed = tensor.collapse_shape %23 [[0, 1], [2]] : tensor<2x4x40xbf16> into tensor<8x40xbf16>
    %expanded_23 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [8, 1, 40] : tensor<8x40xbf16> into tensor<8x1x40xbf16>
    %24 = tensor.empty() : tensor<8x1x40xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<8x1x40xbf16>) outs(%24 : tensor<8x1x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %131 = arith.extf %in : bf16 to f32
      linalg.yield %131 : f32
    } -> tensor<8x1x40xf32>
    %26 = tensor.empty() : tensor<2x40xi1>
    %27 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%26 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %131 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %131 : i1
    } -> tensor<2x40xi1>
    %28 = tensor.empty() : tensor<2xi64>
    %29 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%28 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %131 = linalg.index 0 : index
      %132 = arith.index_cast %131 : index to i64
      linalg.yield %132 : i64
    } -> tensor<2xi64>
    %expanded_24 = tensor.expand_shape %29 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_25 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_26 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %30 = tensor.empty() : tensor<1x1x40x40xi1>
    %31 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26, %expanded_25 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%30 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_52: i64, %out: i1):
      %131 = arith.cmpi sle, %in, %in_52 : i64
      linalg.yield %131 : i1
    } -> tensor<1x1x40x40xi1>
    %32 = linalg.generic {indexing_maps = [#map14, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %31 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%30 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_52: i1, %out: i1):
      %131 = arith.andi %in, %in_52 : i1
      linalg.yield %131 : i1
    } -> tensor<1x1x40x40xi1>
    %33 = tensor.empty() : tensor<2x1x1x40xi1>
    %34 = linalg.generic {indexing_maps = [#map15, #map16, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_26 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%33 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_52: i64, %out: i1):
      %131 = arith.cmpi slt, %in, %c0_i64 : i64
      %132 = arith.addi %in, %c2_i64 : i64
      %133 = arith.select %131, %132, %in : i64
      %134 = arith.index_cast %133 : i64 to index
      %135 = arith.cmpi slt, %in_52, %c0_i64 : i64
      %136 = arith.addi %in_52, %c40_i64 : i64
      %137 = arith.select %135, %136, %in_52 : i64
      %138 = arith.index_cast %137 : i64 to index
      %extracted = tensor.extract %27[%134, %138] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %35 = tensor.empty() : tensor<2x1x40x40xi1>
    %36 = linalg.generic {indexing_maps = [#map17, #map11, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %34 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%35 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_52: i1, %out: i1):
      %131 = arith.andi %in, %in_52 : i1
      linalg.yield %131 : i1
    } -> tensor<2x1x40x40xi1>
    %37 = tensor.empty() : tensor<2x1x40x40xf32>
    %38 = linalg.generic {indexing_maps = [#map13, #map14, #map14, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %cst_5, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%37 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_52: f32, %in_53: f32, %out: f32):
      %131 = arith.select %in, %in_52, %in_53 : f32
      linalg.yield %131 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_27 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 4, 1, 40] : tensor<8x1x40xf32> into tensor<2x4x1x40xf32>
    %39 = tensor.empty() : tensor<2x4x1x40xf32>
    %40 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<2x4x1x40xf32>) outs(%39 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.divf %in, %cst_10 : f32
      linalg.yield %131 : f32
    } -> tensor<2x4x1x40xf32>
    %41 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x1x40x40xf32>) outs(%35 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %131 = arith.cmpf olt, %in, %cst_11 : f32
      linalg.yield %131 : i1
    } -> tensor<2x1x40x40xi1>
    %42 = tensor.empty() : tensor<2x4x40x40xf32>
    %43 = linalg.generic {indexing_maps = [#map18, #map14, #map11, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %cst_4, %40 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<2x4x1x40xf32>) outs(%42 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_52: f32, %in_53: f32, %out: f32):
      %131 = arith.select %in, %in_52, %in_53 : f32
      linalg.yield %131 : f32
    } -> tensor<2x4x40x40xf32>
    %44 = tensor.empty() : tensor<2x40x64xf64>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%44 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %131 = arith.extf %in : f32 to f64
      linalg.yield %131 : f64
    } -> tensor<2x40x64xf64>
    %46 = tensor.empty() : tensor<2x40x1xf64>
    %47 = linalg.fill ins(%cst : f64) outs(%46 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %48 = linalg.generic {indexing_maps = [#map1, #map19], iterator_types = ["parallel", "parallel", "reduction"]} ins(%45 : tensor<2x40x64xf64>) outs(%47 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.addf %in, %out : f64
      linalg.yield %131 : f64
    } -> tensor<2x40x1xf64>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<2x40x1xf64>) outs(%46 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.divf %in, %cst_12 : f64
      linalg.yield %131 : f64
    } -> tensor<2x40x1xf64>
    %50 = linalg.generic {indexing_maps = [#map1, #map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %49 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%44 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %131 = arith.subf %in, %in_52 : f64
      linalg.yield %131 : f64
    } -> tensor<2x40x64xf64>
    %51 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %50 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%44 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %131 = arith.mulf %in, %in_52 : f64
      linalg.yield %131 : f64
    } -> tensor<2x40x64xf64>
    %52 = linalg.generic {indexing_maps = [#map1, #map19], iterator_types = ["parallel", "parallel", "reduction"]} ins(%51 : tensor<2x40x64xf64>) outs(%47 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.addf %in, %out : f64
      linalg.yield %131 : f64
    } -> tensor<2x40x1xf64>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<2x40x1xf64>) outs(%46 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.divf %in, %cst_12 : f64
      linalg.yield %131 : f64
    } -> tensor<2x40x1xf64>
    %54 = tensor.empty() : tensor<2x40x1xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<2x40x1xf64>) outs(%54 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %131 = arith.truncf %in : f64 to f32
      linalg.yield %131 : f32
    } -> tensor<2x40x1xf32>
    %56 = linalg.fill ins(%cst_0 : f32) outs(%54 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map19], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x40x64xf32>) outs(%56 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %out : f32
      linalg.yield %131 : f32
    } -> tensor<2x40x1xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<2x40x1xf32>) outs(%54 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.divf %in, %cst_13 : f32
      linalg.yield %131 : f32
    } -> tensor<2x40x1xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<2x40x1xf32>) outs(%54 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.truncf %cst_9 : f64 to f32
      %132 = arith.addf %in, %131 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x1xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<2x40x1xf32>) outs(%54 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.rsqrt %in : f32
      linalg.yield %131 : f32
    } -> tensor<2x40x1xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %58 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %131 = arith.subf %in, %in_52 : f32
      linalg.yield %131 : f32
    } -> tensor<2x40x64xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %60 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %131 = arith.mulf %in, %in_52 : f32
      linalg.yield %131 : f32
    } -> tensor<2x40x64xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map20, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %arg7 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %131 = arith.mulf %in, %in_52 : f32
      linalg.yield %131 : f32
    } -> tensor<2x40x64xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map20, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %arg8 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %131 = arith.addf %in, %in_52 : f32
      linalg.yield %131 : f32
    } -> tensor<2x40x64xf32>
    %65 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<96x64xf32>) outs(%65 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_28 = tensor.collapse_shape %64 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %66 = tensor.empty() : tensor<80x96xf32>
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %68 = linalg.matmul ins(%collapsed_28, %transposed : tensor<80x64xf32>, tensor<64x96xf32>) outs(%67 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_29 = tensor.expand_shape %68 [[0, 1], [2, 3]] output_shape [2, 40, 6, 16] : tensor<80x96xf32> into tensor<2x40x6x16xf32>
    %extracted_slice = tensor.extract_slice %expanded_29[0, 0, 0, 0] [2, 40, 4, 16] [1, 1, 1, 1] : tensor<2x40x6x16xf32> to tensor<2x40x4x16xf32>
    %69 = tensor.empty() : tensor<16xi64>
    %70 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%69 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %131 = linalg.index 0 : index
      %132 = arith.index_cast %131 : index to i64
      linalg.yield %132 : i64
    } -> tensor<16xi64>
    %expanded_30 = tensor.expand_shape %7 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xi64> into tensor<40x1x1xi64>
    %71 = tensor.empty() : tensor<2x40x1x16xf32>
    %72 = linalg.generic {indexing_maps = [#map15, #map21, #map22, #map23, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_30, %cst_17, %70 : tensor<2x1x1x1xi64>, tensor<40x1x1xi64>, tensor<1x1xi64>, tensor<16xi64>) outs(%71 : tensor<2x40x1x16xf32>) {
    ^bb0(%in: i64, %in_52: i64, %in_53: i64, %in_54: i64, %out: f32):
      %131 = arith.cmpi slt, %in, %c0_i64 : i64
      %132 = arith.addi %in, %c2_i64 : i64
      %133 = arith.select %131, %132, %in : i64
      %134 = arith.index_cast %133 : i64 to index
      %135 = arith.cmpi slt, %in_52, %c0_i64 : i64
      %136 = arith.addi %in_52, %c40_i64 : i64
      %137 = arith.select %135, %136, %in_52 : i64
      %138 = arith.index_cast %137 : i64 to index
      %139 = arith.cmpi slt, %in_53, %c0_i64 : i64
      %140 = arith.addi %in_53, %c6_i64 : i64
      %141 = arith.select %139, %140, %in_53 : i64
      %142 = arith.index_cast %141 : i64 to index
      %143 = arith.cmpi slt, %in_54, %c0_i64 : i64
      %144 = arith.addi %in_54, %c16_i64 : i64
      %145 = arith.select %143, %144, %in_54 : i64
      %146 = arith.index_cast %145 : i64 to index
      %extracted = tensor.extract %expanded_29[%134, %138, %142, %146] : tensor<2x40x6x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x1x16xf32>
    %73 = linalg.generic {indexing_maps = [#map15, #map21, #map22, #map23, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_30, %cst_18, %70 : tensor<2x1x1x1xi64>, tensor<40x1x1xi64>, tensor<1x1xi64>, tensor<16xi64>) outs(%71 : tensor<2x40x1x16xf32>) {
    ^bb0(%in: i64, %in_52: i64, %in_53: i64, %in_54: i64, %out: f32):
      %131 = arith.cmpi slt, %in, %c0_i64 : i64
      %132 = arith.addi %in, %c2_i64 : i64
      %133 = arith.select %131, %132, %in : i64
      %134 = arith.index_cast %133 : i64 to index
      %135 = arith.cmpi slt, %in_52, %c0_i64 : i64
      %136 = arith.addi %in_52, %c40_i64 : i64
      %137 = arith.select %135, %136, %in_52 : i64
      %138 = arith.index_cast %137 : i64 to index
      %139 = arith.cmpi slt, %in_53, %c0_i64 : i64
      %140 = arith.addi %in_53, %c6_i64 : i64
      %141 = arith.select %139, %140, %in_53 : i64
      %142 = arith.index_cast %141 : i64 to index
      %143 = arith.cmpi slt, %in_54, %c0_i64 : i64
      %144 = arith.addi %in_54, %c16_i64 : i64
      %145 = arith.select %143, %144, %in_54 : i64
      %146 = arith.index_cast %145 : i64 to index
      %extracted = tensor.extract %expanded_29[%134, %138, %142, %146] : tensor<2x40x6x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x1x16xf32>
    %74 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_31 = linalg.transpose ins(%extracted_slice : tensor<2x40x4x16xf32>) outs(%74 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %75 = tensor.empty() : tensor<2x1x40x16xf32>
    %transposed_32 = linalg.transpose ins(%73 : tensor<2x40x1x16xf32>) outs(%75 : tensor<2x1x40x16xf32>) permutation = [0, 2, 1, 3] 
    %76 = tensor.empty() : tensor<2x1x16x40xf32>
    %transposed_33 = linalg.transpose ins(%72 : tensor<2x40x1x16xf32>) outs(%76 : tensor<2x1x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_34 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %77 = tensor.empty() : tensor<2x4x16x40xf32>
    %collapsed_35 = tensor.collapse_shape %transposed_33 [[0, 1], [2], [3]] : tensor<2x1x16x40xf32> into tensor<2x16x40xf32>
    %78 = linalg.generic {indexing_maps = [#map24, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_35 : tensor<2x16x40xf32>) outs(%77 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_36 = tensor.collapse_shape %78 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %79 = tensor.empty() : tensor<8x40x40xf32>
    %80 = linalg.fill ins(%cst_0 : f32) outs(%79 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %81 = linalg.batch_matmul ins(%collapsed_34, %collapsed_36 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%80 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_37 = tensor.expand_shape %81 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %82 = linalg.generic {indexing_maps = [#map13, #map11, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37, %expanded_27 : tensor<2x4x40x40xf32>, tensor<2x4x1x40xf32>) outs(%42 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %131 = arith.addf %in, %in_52 : f32
      linalg.yield %131 : f32
    } -> tensor<2x4x40x40xf32>
    %83 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<2x4x40x40xf32>) outs(%42 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.mulf %in, %cst_14 : f32
      linalg.yield %131 : f32
    } -> tensor<2x4x40x40xf32>
    %84 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %43 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%42 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %131 = arith.addf %in, %in_52 : f32
      linalg.yield %131 : f32
    } -> tensor<2x4x40x40xf32>
    %85 = tensor.empty() : tensor<2x4x40xi64>
    %86 = linalg.fill ins(%c0_i64 : i64) outs(%85 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %87 = tensor.empty() : tensor<2x4x40xf32>
    %88 = linalg.fill ins(%cst_1 : f32) outs(%87 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %89:2 = linalg.generic {indexing_maps = [#map13, #map25, #map25], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<2x4x40x40xf32>) outs(%88, %86 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_52: i64):
      %131 = linalg.index 3 : index
      %132 = arith.index_cast %131 : index to i64
      %133 = arith.maximumf %in, %out : f32
      %134 = arith.cmpf ogt, %in, %out : f32
      %135 = arith.select %134, %132, %out_52 : i64
      linalg.yield %133, %135 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_38 = tensor.expand_shape %89#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %90 = linalg.generic {indexing_maps = [#map13, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %expanded_38 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%42 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %131 = arith.subf %in, %in_52 : f32
      linalg.yield %131 : f32
    } -> tensor<2x4x40x40xf32>
    %91 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<2x4x40x40xf32>) outs(%42 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.exp %in : f32
      linalg.yield %131 : f32
    } -> tensor<2x4x40x40xf32>
    %92 = tensor.empty() : tensor<2x4x40x1xf32>
    %93 = linalg.fill ins(%cst_0 : f32) outs(%92 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %94 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%91 : tensor<2x4x40x40xf32>) outs(%93 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %out : f32
      linalg.yield %131 : f32
    } -> tensor<2x4x40x1xf32>
    %95 = linalg.generic {indexing_maps = [#map13, #map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %94 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%42 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %131 = arith.divf %in, %in_52 : f32
      linalg.yield %131 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_39 = tensor.collapse_shape %95 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_40 = tensor.collapse_shape %transposed_32 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %96 = linalg.generic {indexing_maps = [#map24, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_40 : tensor<2x40x16xf32>) outs(%74 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %collapsed_41 = tensor.collapse_shape %96 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %97 = tensor.empty() : tensor<8x40x16xf32>
    %98 = linalg.fill ins(%cst_0 : f32) outs(%97 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %99 = linalg.batch_matmul ins(%collapsed_39, %collapsed_41 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%98 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_42 = tensor.expand_shape %99 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %100 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<2x4x40x16xf32>) outs(%100 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %101 = tensor.empty() : tensor<64x64xf32>
    %transposed_44 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%101 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %transposed_43 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %102 = tensor.empty() : tensor<80x64xf32>
    %103 = linalg.fill ins(%cst_0 : f32) outs(%102 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %104 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%103 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_46 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %105 = tensor.empty() : tensor<64x256xf32>
    %transposed_47 = linalg.transpose ins(%arg5 : tensor<256x64xf32>) outs(%105 : tensor<64x256xf32>) permutation = [1, 0] 
    %106 = tensor.empty() : tensor<80x256xf32>
    %107 = linalg.fill ins(%cst_0 : f32) outs(%106 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %108 = linalg.matmul ins(%collapsed_28, %transposed_47 : tensor<80x64xf32>, tensor<64x256xf32>) outs(%107 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %expanded_48 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [2, 40, 256] : tensor<80x256xf32> into tensor<2x40x256xf32>
    %109 = tensor.empty() : tensor<2x40x256xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<2x40x256xf32>) outs(%109 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.divf %in, %cst_15 : f32
      %132 = math.erf %131 : f32
      %133 = arith.addf %132, %cst_2 : f32
      %134 = arith.mulf %133, %cst_3 : f32
      %135 = arith.mulf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x256xf32>
    %111 = tensor.empty() : tensor<256x64xf32>
    %transposed_49 = linalg.transpose ins(%arg6 : tensor<64x256xf32>) outs(%111 : tensor<256x64xf32>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %110 [[0, 1], [2]] : tensor<2x40x256xf32> into tensor<80x256xf32>
    %112 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<80x256xf32>, tensor<256x64xf32>) outs(%103 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_51 = tensor.expand_shape %112 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51, %expanded_46 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %131 = arith.addf %in, %in_52 : f32
      linalg.yield %131 : f32
    } -> tensor<2x40x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %113 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %131 = arith.addf %in, %in_52 : f32
      linalg.yield %131 : f32
    } -> tensor<2x40x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x40x64xf32>) outs(%44 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %131 = arith.extf %in : f32 to f64
      linalg.yield %131 : f64
    } -> tensor<2x40x64xf64>
    %116 = linalg.generic {indexing_maps = [#map1, #map19], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<2x40x64xf64>) outs(%47 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.addf %in, %out : f64
      linalg.yield %131 : f64
    } -> tensor<2x40x1xf64>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x40x1xf64>) outs(%46 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.divf %in, %cst_12 : f64
      linalg.yield %131 : f64
    } -> tensor<2x40x1xf64>
    %118 = linalg.generic {indexing_maps = [#map1, #map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %117 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%44 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %131 = arith.subf %in, %in_52 : f64
      linalg.yield %131 : f64
    } -> tensor<2x40x64xf64>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %118 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%44 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %131 = arith.mulf %in, %in_52 : f64
      linalg.yield %131 : f64
    } -> tensor<2x40x64xf64>
    %120 = linalg.generic {indexing_maps = [#map1, #map19], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<2x40x64xf64>) outs(%47 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.addf %in, %out : f64
      linalg.yield %131 : f64
    } -> tensor<2x40x1xf64>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x40x1xf64>) outs(%46 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.divf %in, %cst_12 : f64
      linalg.yield %131 : f64
    } -> tensor<2x40x1xf64>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x40x1xf64>) outs(%54 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %131 = arith.truncf %in : f64 to f32
      linalg.yield %131 : f32
    } -> tensor<2x40x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map19], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<2x40x64xf32>) outs(%56 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %out : f32
      linalg.yield %131 : f32
    } -> tensor<2x40x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x40x1xf32>) outs(%54 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.divf %in, %cst_13 : f32
      linalg.yield %131 : f32
    } -> tensor<2x40x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x40x1xf32>) outs(%54 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.truncf %cst_9 : f64 to f32
      %132 = arith.addf %in, %131 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x40x1xf32>) outs(%54 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.rsqrt %in : f32
      linalg.yield %131 : f32
    } -> tensor<2x40x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %124 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %131 = arith.subf %in, %in_52 : f32
      linalg.yield %131 : f32
    } -> tensor<2x40x64xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %126 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %131 = arith.mulf %in, %in_52 : f32
      linalg.yield %131 : f32
    } -> tensor<2x40x64xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map20, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %arg9 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %131 = arith.mulf %in, %in_52 : f32
      linalg.yield %131 : f32
    } -> tensor<2x40x64xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map20, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %arg10 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %131 = arith.addf %in, %in_52 : f32
      linalg.yield %131 : f32
    } -> tensor<2x40x64xf32>
    return %130 : tensor<2x40x64xf32>
  }
}

