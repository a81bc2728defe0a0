#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1) -> (0, d1)>
#map13 = affine_map<(d0, d1) -> (d0, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @t5_encoder(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xbf16>, %arg3: tensor<64x64xbf16>, %arg4: tensor<64x64xbf16>, %arg5: tensor<64x64xbf16>, %arg6: tensor<64x64xbf16>, %arg7: tensor<32x4xbf16>, %arg8: tensor<64xbf16>, %arg9: tensor<96x64xbf16>, %arg10: tensor<64x96xbf16>, %arg11: tensor<64xbf16>, %arg12: tensor<64xbf16>) -> tensor<2x40x64xbf16> {
    %c8_i64 = arith.constant 8 : i64
    %c16_i64 = arith.constant 16 : i64
    %c40_i64 = arith.constant 40 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c32 = arith.constant 32 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : bf16
    %cst_2 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 2.7725887222397811 : f64
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 8.000000e+00 : f32
    %cst_9 = arith.constant dense<15> : tensor<40x40xi64>
    %0 = tensor.empty() : tensor<2x40x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %124 = arith.index_cast %in : i64 to index
      %125 = linalg.index 2 : index
      %126 = arith.cmpi slt, %124, %c96 : index
      cf.assert %126, "index must be smaller than dim size"
      %127 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %127, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%124, %125] : tensor<96x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x40x64xbf16>
    %2 = tensor.empty() : tensor<2x40xi1>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%2 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %124 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %124 : i1
    } -> tensor<2x40xi1>
    %4 = tensor.empty() : tensor<2xi64>
    %5 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%4 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %124 = linalg.index 0 : index
      %125 = arith.index_cast %124 : index to i64
      linalg.yield %125 : i64
    } -> tensor<2xi64>
    %6 = tensor.empty() : tensor<40xi64>
    %7 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%6 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %124 = linalg.index 0 : index
      %125 = arith.index_cast %124 : index to i64
      linalg.yield %125 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_10 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_11 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %8 = tensor.empty() : tensor<1x1x40x1xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x1x40x1xi64>) outs(%8 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %124 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %124 : i1
    } -> tensor<1x1x40x1xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %9 : tensor<i1>, tensor<1x1x40x1xi1>) outs(%8 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i1, %in_41: i1, %out: i1):
      %124 = arith.andi %in, %in_41 : i1
      linalg.yield %124 : i1
    } -> tensor<1x1x40x1xi1>
    %11 = tensor.empty() : tensor<2x1x1x40xi1>
    %12 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_11 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%11 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_41: i64, %out: i1):
      %124 = arith.cmpi slt, %in, %c0_i64 : i64
      %125 = arith.addi %in, %c2_i64 : i64
      %126 = arith.select %124, %125, %in : i64
      %127 = arith.index_cast %126 : i64 to index
      %128 = arith.cmpi slt, %in_41, %c0_i64 : i64
      %129 = arith.addi %in_41, %c40_i64 : i64
      %130 = arith.select %128, %129, %in_41 : i64
      %131 = arith.index_cast %130 : i64 to index
      %extracted = tensor.extract %3[%127, %131] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x40x1xi1>, tensor<2x1x1x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_41: i1, %out: i1):
      %124 = arith.andi %in, %in_41 : i1
      linalg.yield %124 : i1
    } -> tensor<2x1x40x40xi1>
    %15 = tensor.empty() : tensor<2x1x40x40xbf16>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<bf16>, tensor<bf16>) outs(%15 : tensor<2x1x40x40xbf16>) {
    ^bb0(%in: i1, %in_41: bf16, %in_42: bf16, %out: bf16):
      %124 = arith.select %in, %in_41, %in_42 : bf16
      linalg.yield %124 : bf16
    } -> tensor<2x1x40x40xbf16>
    %17 = tensor.empty() : tensor<2x40x64xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xbf16>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %124 = arith.extf %in : bf16 to f32
      linalg.yield %124 : f32
    } -> tensor<2x40x64xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %124 : f32
    } -> tensor<2x40x64xf32>
    %20 = tensor.empty() : tensor<2x40x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<2x40x64xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.addf %in, %out : f32
      linalg.yield %124 : f32
    } -> tensor<2x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40x1xf32>) outs(%20 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.divf %in, %cst_7 : f32
      linalg.yield %124 : f32
    } -> tensor<2x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40x1xf32>) outs(%20 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.truncf %cst_6 : f64 to f32
      %125 = arith.addf %in, %124 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x40x1xf32>) outs(%20 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.rsqrt %in : f32
      linalg.yield %124 : f32
    } -> tensor<2x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %25 : tensor<2x40x64xbf16>, tensor<2x40x1xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %in_41: f32, %out: f32):
      %124 = arith.extf %in : bf16 to f32
      %125 = arith.mulf %124, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x64xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<2x40x64xbf16>
    %28 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %27 : tensor<64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_41: bf16, %out: bf16):
      %124 = arith.mulf %in, %in_41 : bf16
      linalg.yield %124 : bf16
    } -> tensor<2x40x64xbf16>
    %29 = tensor.empty() : tensor<64x64xbf16>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xbf16>) outs(%29 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %28 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %30 = tensor.empty() : tensor<80x64xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %32 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xbf16>, tensor<64x64xbf16>) outs(%31 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %33 = tensor.empty() : tensor<80x64xbf16>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<80x64xf32>) outs(%33 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<80x64xbf16>
    %expanded_12 = tensor.expand_shape %34 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xbf16> into tensor<2x40x4x16xbf16>
    %35 = tensor.empty() : tensor<2x4x40x16xbf16>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x40x4x16xbf16>) outs(%35 : tensor<2x4x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_14 = linalg.transpose ins(%arg4 : tensor<64x64xbf16>) outs(%29 : tensor<64x64xbf16>) permutation = [1, 0] 
    %36 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<80x64xbf16>, tensor<64x64xbf16>) outs(%31 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<80x64xf32>) outs(%33 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<80x64xbf16>
    %expanded_15 = tensor.expand_shape %37 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xbf16> into tensor<2x40x4x16xbf16>
    %transposed_16 = linalg.transpose ins(%arg5 : tensor<64x64xbf16>) outs(%29 : tensor<64x64xbf16>) permutation = [1, 0] 
    %38 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<80x64xbf16>, tensor<64x64xbf16>) outs(%31 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<80x64xf32>) outs(%33 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<80x64xbf16>
    %expanded_17 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xbf16> into tensor<2x40x4x16xbf16>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x40x4x16xbf16>) outs(%35 : tensor<2x4x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %7 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %expanded_20 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %40 = tensor.empty() : tensor<40x40xi64>
    %41 = linalg.generic {indexing_maps = [#map12, #map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_20, %expanded_19 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%40 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_41: i64, %out: i64):
      %124 = arith.subi %in, %in_41 : i64
      linalg.yield %124 : i64
    } -> tensor<40x40xi64>
    %42 = tensor.empty() : tensor<40x40xi1>
    %43 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<40x40xi64>) outs(%42 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %124 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %124 : i1
    } -> tensor<40x40xi1>
    %44 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<40x40xi1>) outs(%40 : tensor<40x40xi64>) {
    ^bb0(%in: i1, %out: i64):
      %124 = arith.extui %in : i1 to i64
      linalg.yield %124 : i64
    } -> tensor<40x40xi64>
    %45 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<40x40xi64>) outs(%40 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %124 = arith.muli %in, %c16_i64 : i64
      linalg.yield %124 : i64
    } -> tensor<40x40xi64>
    %46 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<40x40xi64>) outs(%40 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %124 = math.absi %in : i64
      linalg.yield %124 : i64
    } -> tensor<40x40xi64>
    %47 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<40x40xi64>) outs(%42 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %124 = arith.cmpi slt, %in, %c8_i64 : i64
      linalg.yield %124 : i1
    } -> tensor<40x40xi1>
    %48 = tensor.empty() : tensor<40x40xf32>
    %49 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<40x40xi64>) outs(%48 : tensor<40x40xf32>) {
    ^bb0(%in: i64, %out: f32):
      %124 = arith.sitofp %in : i64 to f32
      linalg.yield %124 : f32
    } -> tensor<40x40xf32>
    %50 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%49 : tensor<40x40xf32>) outs(%48 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.divf %in, %cst_8 : f32
      linalg.yield %124 : f32
    } -> tensor<40x40xf32>
    %51 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<40x40xf32>) outs(%48 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.log %in : f32
      linalg.yield %124 : f32
    } -> tensor<40x40xf32>
    %52 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<40x40xf32>) outs(%48 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.truncf %cst_5 : f64 to f32
      %125 = arith.divf %in, %124 : f32
      linalg.yield %125 : f32
    } -> tensor<40x40xf32>
    %53 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<40x40xf32>) outs(%48 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.mulf %in, %cst_8 : f32
      linalg.yield %124 : f32
    } -> tensor<40x40xf32>
    %54 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<40x40xf32>) outs(%40 : tensor<40x40xi64>) {
    ^bb0(%in: f32, %out: i64):
      %124 = arith.fptosi %in : f32 to i64
      linalg.yield %124 : i64
    } -> tensor<40x40xi64>
    %55 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<40x40xi64>) outs(%40 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %124 = arith.addi %in, %c8_i64 : i64
      linalg.yield %124 : i64
    } -> tensor<40x40xi64>
    %56 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%55, %cst_9 : tensor<40x40xi64>, tensor<40x40xi64>) outs(%40 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_41: i64, %out: i64):
      %124 = arith.minsi %in, %in_41 : i64
      linalg.yield %124 : i64
    } -> tensor<40x40xi64>
    %57 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%47, %46, %56 : tensor<40x40xi1>, tensor<40x40xi64>, tensor<40x40xi64>) outs(%40 : tensor<40x40xi64>) {
    ^bb0(%in: i1, %in_41: i64, %in_42: i64, %out: i64):
      %124 = arith.select %in, %in_41, %in_42 : i64
      linalg.yield %124 : i64
    } -> tensor<40x40xi64>
    %58 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%45, %57 : tensor<40x40xi64>, tensor<40x40xi64>) outs(%40 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_41: i64, %out: i64):
      %124 = arith.addi %in, %in_41 : i64
      linalg.yield %124 : i64
    } -> tensor<40x40xi64>
    %59 = tensor.empty() : tensor<40x40x4xbf16>
    %60 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<40x40xi64>) outs(%59 : tensor<40x40x4xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %124 = arith.index_cast %in : i64 to index
      %125 = linalg.index 2 : index
      %126 = arith.cmpi slt, %124, %c32 : index
      cf.assert %126, "index must be smaller than dim size"
      %127 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %127, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg7[%124, %125] : tensor<32x4xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<40x40x4xbf16>
    %61 = tensor.empty() : tensor<4x40x40xbf16>
    %transposed_21 = linalg.transpose ins(%60 : tensor<40x40x4xbf16>) outs(%61 : tensor<4x40x40xbf16>) permutation = [2, 0, 1] 
    %expanded_22 = tensor.expand_shape %transposed_21 [[0, 1], [2], [3]] output_shape [1, 4, 40, 40] : tensor<4x40x40xbf16> into tensor<1x4x40x40xbf16>
    %62 = tensor.empty() : tensor<2x4x16x40xbf16>
    %transposed_23 = linalg.transpose ins(%expanded_15 : tensor<2x40x4x16xbf16>) outs(%62 : tensor<2x4x16x40xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed_24 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %collapsed_25 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x4x16x40xbf16> into tensor<8x16x40xbf16>
    %63 = tensor.empty() : tensor<8x40x40xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %65 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<8x40x16xbf16>, tensor<8x16x40xbf16>) outs(%64 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %66 = tensor.empty() : tensor<8x40x40xbf16>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<8x40x40xf32>) outs(%66 : tensor<8x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<8x40x40xbf16>
    %expanded_26 = tensor.expand_shape %67 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xbf16> into tensor<2x4x40x40xbf16>
    %68 = tensor.empty() : tensor<2x4x40x40xbf16>
    %69 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26, %expanded_22 : tensor<2x4x40x40xbf16>, tensor<1x4x40x40xbf16>) outs(%68 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %in_41: bf16, %out: bf16):
      %124 = arith.addf %in, %in_41 : bf16
      linalg.yield %124 : bf16
    } -> tensor<2x4x40x40xbf16>
    %70 = linalg.generic {indexing_maps = [#map4, #map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %16 : tensor<2x4x40x40xbf16>, tensor<2x1x40x40xbf16>) outs(%68 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %in_41: bf16, %out: bf16):
      %124 = arith.addf %in, %in_41 : bf16
      linalg.yield %124 : bf16
    } -> tensor<2x4x40x40xbf16>
    %71 = tensor.empty() : tensor<2x4x40x40xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x4x40x40xbf16>) outs(%71 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %124 = arith.extf %in : bf16 to f32
      linalg.yield %124 : f32
    } -> tensor<2x4x40x40xf32>
    %73 = tensor.empty() : tensor<2x4x40xi64>
    %74 = linalg.fill ins(%c0_i64 : i64) outs(%73 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %75 = tensor.empty() : tensor<2x4x40xf32>
    %76 = linalg.fill ins(%cst_0 : f32) outs(%75 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %77:2 = linalg.generic {indexing_maps = [#map4, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<2x4x40x40xf32>) outs(%76, %74 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %124 = linalg.index 3 : index
      %125 = arith.index_cast %124 : index to i64
      %126 = arith.maximumf %in, %out : f32
      %127 = arith.cmpf ogt, %in, %out : f32
      %128 = arith.select %127, %125, %out_41 : i64
      linalg.yield %126, %128 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_27 = tensor.expand_shape %77#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %78 = linalg.generic {indexing_maps = [#map4, #map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_27 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%71 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %124 = arith.subf %in, %in_41 : f32
      linalg.yield %124 : f32
    } -> tensor<2x4x40x40xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<2x4x40x40xf32>) outs(%71 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.exp %in : f32
      linalg.yield %124 : f32
    } -> tensor<2x4x40x40xf32>
    %80 = tensor.empty() : tensor<2x4x40x1xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %82 = linalg.generic {indexing_maps = [#map4, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<2x4x40x40xf32>) outs(%81 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.addf %in, %out : f32
      linalg.yield %124 : f32
    } -> tensor<2x4x40x1xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %82 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%71 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %124 = arith.divf %in, %in_41 : f32
      linalg.yield %124 : f32
    } -> tensor<2x4x40x40xf32>
    %84 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<2x4x40x40xf32>) outs(%68 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<2x4x40x40xbf16>
    %collapsed_28 = tensor.collapse_shape %84 [[0, 1], [2], [3]] : tensor<2x4x40x40xbf16> into tensor<8x40x40xbf16>
    %collapsed_29 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %85 = tensor.empty() : tensor<8x40x16xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %87 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<8x40x40xbf16>, tensor<8x40x16xbf16>) outs(%86 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %88 = tensor.empty() : tensor<8x40x16xbf16>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<8x40x16xf32>) outs(%88 : tensor<8x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<8x40x16xbf16>
    %expanded_30 = tensor.expand_shape %89 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xbf16> into tensor<2x4x40x16xbf16>
    %90 = tensor.empty() : tensor<2x40x4x16xbf16>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x4x40x16xbf16>) outs(%90 : tensor<2x40x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_32 = linalg.transpose ins(%arg6 : tensor<64x64xbf16>) outs(%29 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_33 = tensor.collapse_shape %transposed_31 [[0, 1], [2, 3]] : tensor<2x40x4x16xbf16> into tensor<80x64xbf16>
    %91 = linalg.matmul ins(%collapsed_33, %transposed_32 : tensor<80x64xbf16>, tensor<64x64xbf16>) outs(%31 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %92 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%91 : tensor<80x64xf32>) outs(%33 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<80x64xbf16>
    %expanded_34 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_34 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_41: bf16, %out: bf16):
      %124 = arith.addf %in, %in_41 : bf16
      linalg.yield %124 : bf16
    } -> tensor<2x40x64xbf16>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x40x64xbf16>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %124 = arith.extf %in : bf16 to f32
      linalg.yield %124 : f32
    } -> tensor<2x40x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %124 : f32
    } -> tensor<2x40x64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<2x40x64xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.addf %in, %out : f32
      linalg.yield %124 : f32
    } -> tensor<2x40x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x40x1xf32>) outs(%20 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.divf %in, %cst_7 : f32
      linalg.yield %124 : f32
    } -> tensor<2x40x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x40x1xf32>) outs(%20 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.truncf %cst_6 : f64 to f32
      %125 = arith.addf %in, %124 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x40x1xf32>) outs(%20 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.rsqrt %in : f32
      linalg.yield %124 : f32
    } -> tensor<2x40x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %99 : tensor<2x40x64xbf16>, tensor<2x40x1xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %in_41: f32, %out: f32):
      %124 = arith.extf %in : bf16 to f32
      %125 = arith.mulf %124, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<2x40x64xbf16>
    %102 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %101 : tensor<64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_41: bf16, %out: bf16):
      %124 = arith.mulf %in, %in_41 : bf16
      linalg.yield %124 : bf16
    } -> tensor<2x40x64xbf16>
    %103 = tensor.empty() : tensor<64x96xbf16>
    %transposed_35 = linalg.transpose ins(%arg9 : tensor<96x64xbf16>) outs(%103 : tensor<64x96xbf16>) permutation = [1, 0] 
    %collapsed_36 = tensor.collapse_shape %102 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %104 = tensor.empty() : tensor<80x96xf32>
    %105 = linalg.fill ins(%cst : f32) outs(%104 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %106 = linalg.matmul ins(%collapsed_36, %transposed_35 : tensor<80x64xbf16>, tensor<64x96xbf16>) outs(%105 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %107 = tensor.empty() : tensor<80x96xbf16>
    %108 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%106 : tensor<80x96xf32>) outs(%107 : tensor<80x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<80x96xbf16>
    %expanded_37 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xbf16> into tensor<2x40x96xbf16>
    %109 = tensor.empty() : tensor<2x40x96xbf16>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<2x40x96xbf16>) outs(%109 : tensor<2x40x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %124 = arith.cmpf ugt, %in, %cst_1 : bf16
      %125 = arith.select %124, %in, %cst_1 : bf16
      linalg.yield %125 : bf16
    } -> tensor<2x40x96xbf16>
    %111 = tensor.empty() : tensor<96x64xbf16>
    %transposed_38 = linalg.transpose ins(%arg10 : tensor<64x96xbf16>) outs(%111 : tensor<96x64xbf16>) permutation = [1, 0] 
    %collapsed_39 = tensor.collapse_shape %110 [[0, 1], [2]] : tensor<2x40x96xbf16> into tensor<80x96xbf16>
    %112 = linalg.matmul ins(%collapsed_39, %transposed_38 : tensor<80x96xbf16>, tensor<96x64xbf16>) outs(%31 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %113 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%112 : tensor<80x64xf32>) outs(%33 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<80x64xbf16>
    %expanded_40 = tensor.expand_shape %113 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %expanded_40 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_41: bf16, %out: bf16):
      %124 = arith.addf %in, %in_41 : bf16
      linalg.yield %124 : bf16
    } -> tensor<2x40x64xbf16>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x40x64xbf16>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %124 = arith.extf %in : bf16 to f32
      linalg.yield %124 : f32
    } -> tensor<2x40x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %124 : f32
    } -> tensor<2x40x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<2x40x64xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.addf %in, %out : f32
      linalg.yield %124 : f32
    } -> tensor<2x40x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x40x1xf32>) outs(%20 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.divf %in, %cst_7 : f32
      linalg.yield %124 : f32
    } -> tensor<2x40x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x40x1xf32>) outs(%20 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = arith.truncf %cst_6 : f64 to f32
      %125 = arith.addf %in, %124 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x40x1xf32>) outs(%20 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %124 = math.rsqrt %in : f32
      linalg.yield %124 : f32
    } -> tensor<2x40x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %120 : tensor<2x40x64xbf16>, tensor<2x40x1xf32>) outs(%17 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %in_41: f32, %out: f32):
      %124 = arith.extf %in : bf16 to f32
      %125 = arith.mulf %124, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %124 = arith.truncf %in : f32 to bf16
      linalg.yield %124 : bf16
    } -> tensor<2x40x64xbf16>
    %123 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %122 : tensor<64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_41: bf16, %out: bf16):
      %124 = arith.mulf %in, %in_41 : bf16
      linalg.yield %124 : bf16
    } -> tensor<2x40x64xbf16>
    return %123 : tensor<2x40x64xbf16>
  }
}

