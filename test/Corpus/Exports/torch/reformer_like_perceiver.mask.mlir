#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map12 = affine_map<(d0, d1) -> (d0)>
#map13 = affine_map<(d0, d1) -> (d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @reformer_like_perceiver(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<2x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<128x16xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<96x64xf32>, %arg18: tensor<96xf32>, %arg19: tensor<64x96xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c2 = arith.constant 2 : index
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c128 = arith.constant 128 : index
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 9.9999999999999998E-13 : f64
    %cst_8 = arith.constant 6.400000e+01 : f64
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 4.000000e+00 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %cst_12 = arith.constant dense<0> : tensor<2x40xi64>
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %135 = arith.index_cast %in : i64 to index
      %136 = linalg.index 2 : index
      %137 = arith.cmpi slt, %135, %c96 : index
      cf.assert %137, "index must be smaller than dim size"
      %138 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %138, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%135, %136] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %135 = arith.index_cast %in : i64 to index
      %136 = linalg.index 2 : index
      %137 = arith.cmpi slt, %135, %c2 : index
      cf.assert %137, "index must be smaller than dim size"
      %138 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %138, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%135, %136] : tensor<2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.addf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x64xf32>
    %4 = tensor.empty() : tensor<2x40x64xf64>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<2x40x64xf32>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %135 = arith.extf %in : f32 to f64
      linalg.yield %135 : f64
    } -> tensor<2x40x64xf64>
    %6 = tensor.empty() : tensor<2x40x1xf64>
    %7 = linalg.fill ins(%cst : f64) outs(%6 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %135 = arith.addf %in, %out : f64
      linalg.yield %135 : f64
    } -> tensor<2x40x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %135 = arith.divf %in, %cst_8 : f64
      linalg.yield %135 : f64
    } -> tensor<2x40x1xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %9 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %135 = arith.subf %in, %in_60 : f64
      linalg.yield %135 : f64
    } -> tensor<2x40x64xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %10 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %135 = arith.mulf %in, %in_60 : f64
      linalg.yield %135 : f64
    } -> tensor<2x40x64xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %135 = arith.addf %in, %out : f64
      linalg.yield %135 : f64
    } -> tensor<2x40x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %135 = arith.divf %in, %cst_8 : f64
      linalg.yield %135 : f64
    } -> tensor<2x40x1xf64>
    %14 = tensor.empty() : tensor<2x40x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %135 = arith.truncf %in : f64 to f32
      linalg.yield %135 : f32
    } -> tensor<2x40x1xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x40x64xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.addf %in, %out : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.divf %in, %cst_9 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.truncf %cst_7 : f64 to f32
      %136 = arith.addf %in, %135 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = math.rsqrt %in : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %18 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.subf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x64xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %20 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.mulf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x64xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.mulf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x64xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %arg5 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.addf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x64xf32>
    %25 = tensor.empty() : tensor<2x40xi1>
    %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%25 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %135 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %135 : i1
    } -> tensor<2x40xi1>
    %27 = tensor.empty() : tensor<2xi64>
    %28 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%27 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %135 = linalg.index 0 : index
      %136 = arith.index_cast %135 : index to i64
      linalg.yield %136 : i64
    } -> tensor<2xi64>
    %29 = tensor.empty() : tensor<40xi64>
    %30 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%29 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %135 = linalg.index 0 : index
      %136 = arith.index_cast %135 : index to i64
      linalg.yield %136 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %28 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_13 = tensor.expand_shape %30 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_14 = tensor.expand_shape %30 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %31 = tensor.empty() : tensor<1x1x40x1xi1>
    %32 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x1x40x1xi64>) outs(%31 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %135 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %135 : i1
    } -> tensor<1x1x40x1xi1>
    %33 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %32 : tensor<i1>, tensor<1x1x40x1xi1>) outs(%31 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i1, %in_60: i1, %out: i1):
      %135 = arith.andi %in, %in_60 : i1
      linalg.yield %135 : i1
    } -> tensor<1x1x40x1xi1>
    %34 = tensor.empty() : tensor<2x1x1x40xi1>
    %35 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%34 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_60: i64, %out: i1):
      %135 = arith.cmpi slt, %in, %c0_i64 : i64
      %136 = arith.addi %in, %c2_i64 : i64
      %137 = arith.select %135, %136, %in : i64
      %138 = arith.index_cast %137 : i64 to index
      %139 = arith.cmpi slt, %in_60, %c0_i64 : i64
      %140 = arith.addi %in_60, %c40_i64 : i64
      %141 = arith.select %139, %140, %in_60 : i64
      %142 = arith.index_cast %141 : i64 to index
      %extracted = tensor.extract %26[%138, %142] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %36 = tensor.empty() : tensor<2x1x40x40xi1>
    %37 = linalg.generic {indexing_maps = [#map10, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<1x1x40x1xi1>, tensor<2x1x1x40xi1>) outs(%36 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_60: i1, %out: i1):
      %135 = arith.andi %in, %in_60 : i1
      linalg.yield %135 : i1
    } -> tensor<2x1x40x40xi1>
    %38 = tensor.empty() : tensor<2x1x40x40xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_5, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%38 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_60: f32, %in_61: f32, %out: f32):
      %135 = arith.select %in, %in_60, %in_61 : f32
      linalg.yield %135 : f32
    } -> tensor<2x1x40x40xf32>
    %40 = tensor.empty() : tensor<40x16xf32>
    %41 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<40xi64>) outs(%40 : tensor<40x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %135 = arith.index_cast %in : i64 to index
      %136 = linalg.index 1 : index
      %137 = arith.cmpi slt, %135, %c128 : index
      cf.assert %137, "index must be smaller than dim size"
      %138 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %138, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg6[%135, %136] : tensor<128x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<40x16xf32>
    %expanded_15 = tensor.expand_shape %41 [[0, 1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<40x16xf32> into tensor<1x1x40x16xf32>
    %collapsed = tensor.collapse_shape %24 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %42 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
    %43 = tensor.empty() : tensor<80x64xf32>
    %44 = linalg.fill ins(%cst_0 : f32) outs(%43 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %45 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %46 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%43 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%45, %46 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%43 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.addf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<80x64xf32>
    %expanded_16 = tensor.expand_shape %47 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %48 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x40x4x16xf32>) outs(%48 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
    %49 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %50 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%43 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%49, %50 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%43 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.addf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<80x64xf32>
    %expanded_19 = tensor.expand_shape %51 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x40x4x16xf32>) outs(%48 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
    %52 = linalg.matmul ins(%collapsed, %transposed_21 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %53 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<64xf32>) outs(%43 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%52, %53 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%43 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.addf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<80x64xf32>
    %expanded_22 = tensor.expand_shape %54 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x40x4x16xf32>) outs(%48 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %expanded_15[0, 0, 0, 0] [1, 1, 40, 8] [1, 1, 1, 1] : tensor<1x1x40x16xf32> to tensor<1x1x40x8xf32>
    %extracted_slice_24 = tensor.extract_slice %expanded_15[0, 0, 0, 8] [1, 1, 40, 8] [1, 1, 1, 1] : tensor<1x1x40x16xf32> to tensor<1x1x40x8xf32>
    %expanded_25 = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [1, 1, 40, 8, 1] : tensor<1x1x40x8xf32> into tensor<1x1x40x8x1xf32>
    %concat = tensor.concat dim(4) %expanded_25, %expanded_25 : (tensor<1x1x40x8x1xf32>, tensor<1x1x40x8x1xf32>) -> tensor<1x1x40x8x2xf32>
    %collapsed_26 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<1x1x40x8x2xf32> into tensor<1x1x40x16xf32>
    %expanded_27 = tensor.expand_shape %extracted_slice_24 [[0], [1], [2], [3, 4]] output_shape [1, 1, 40, 8, 1] : tensor<1x1x40x8xf32> into tensor<1x1x40x8x1xf32>
    %concat_28 = tensor.concat dim(4) %expanded_27, %expanded_27 : (tensor<1x1x40x8x1xf32>, tensor<1x1x40x8x1xf32>) -> tensor<1x1x40x8x2xf32>
    %collapsed_29 = tensor.collapse_shape %concat_28 [[0], [1], [2], [3, 4]] : tensor<1x1x40x8x2xf32> into tensor<1x1x40x16xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_17[0, 0, 0, 1] [2, 4, 40, 8] [1, 1, 1, 2] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %55 = tensor.empty() : tensor<2x4x40x8xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<2x4x40x8xf32>) outs(%55 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.negf %in : f32
      linalg.yield %135 : f32
    } -> tensor<2x4x40x8xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 2] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %expanded_32 = tensor.expand_shape %56 [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 8, 1] : tensor<2x4x40x8xf32> into tensor<2x4x40x8x1xf32>
    %expanded_33 = tensor.expand_shape %extracted_slice_31 [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 8, 1] : tensor<2x4x40x8xf32> into tensor<2x4x40x8x1xf32>
    %concat_34 = tensor.concat dim(4) %expanded_32, %expanded_33 : (tensor<2x4x40x8x1xf32>, tensor<2x4x40x8x1xf32>) -> tensor<2x4x40x8x2xf32>
    %collapsed_35 = tensor.collapse_shape %concat_34 [[0], [1], [2], [3, 4]] : tensor<2x4x40x8x2xf32> into tensor<2x4x40x16xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %collapsed_29 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%48 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.mulf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<2x4x40x16xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_35, %collapsed_26 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%48 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.mulf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<2x4x40x16xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %58 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%48 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.addf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice_36 = tensor.extract_slice %transposed_20[0, 0, 0, 1] [2, 4, 40, 8] [1, 1, 1, 2] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36 : tensor<2x4x40x8xf32>) outs(%55 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.negf %in : f32
      linalg.yield %135 : f32
    } -> tensor<2x4x40x8xf32>
    %extracted_slice_37 = tensor.extract_slice %transposed_20[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 2] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %expanded_38 = tensor.expand_shape %60 [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 8, 1] : tensor<2x4x40x8xf32> into tensor<2x4x40x8x1xf32>
    %expanded_39 = tensor.expand_shape %extracted_slice_37 [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 8, 1] : tensor<2x4x40x8xf32> into tensor<2x4x40x8x1xf32>
    %concat_40 = tensor.concat dim(4) %expanded_38, %expanded_39 : (tensor<2x4x40x8x1xf32>, tensor<2x4x40x8x1xf32>) -> tensor<2x4x40x8x2xf32>
    %collapsed_41 = tensor.collapse_shape %concat_40 [[0], [1], [2], [3, 4]] : tensor<2x4x40x8x2xf32> into tensor<2x4x40x16xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %collapsed_29 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%48 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.mulf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<2x4x40x16xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_41, %collapsed_26 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%48 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.mulf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<2x4x40x16xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %62 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%48 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.addf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<2x4x40x16xf32>
    %64 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_42 = linalg.transpose ins(%63 : tensor<2x4x40x16xf32>) outs(%64 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_43 = tensor.collapse_shape %59 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_44 = tensor.collapse_shape %transposed_42 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %65 = tensor.empty() : tensor<8x40x40xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %67 = linalg.batch_matmul ins(%collapsed_43, %collapsed_44 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%66 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_45 = tensor.expand_shape %67 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %68 = tensor.empty() : tensor<2x4x40x40xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<2x4x40x40xf32>) outs(%68 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.divf %in, %cst_10 : f32
      linalg.yield %135 : f32
    } -> tensor<2x4x40x40xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %39 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%68 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.addf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<2x4x40x40xf32>
    %71 = tensor.empty() : tensor<2x4x40xi64>
    %72 = linalg.fill ins(%c0_i64 : i64) outs(%71 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %73 = tensor.empty() : tensor<2x4x40xf32>
    %74 = linalg.fill ins(%cst_1 : f32) outs(%73 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %75:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70 : tensor<2x4x40x40xf32>) outs(%74, %72 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_60: i64):
      %135 = linalg.index 3 : index
      %136 = arith.index_cast %135 : index to i64
      %137 = arith.maximumf %in, %out : f32
      %138 = arith.cmpf ogt, %in, %out : f32
      %139 = arith.select %138, %136, %out_60 : i64
      linalg.yield %137, %139 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_46 = tensor.expand_shape %75#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %76 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %expanded_46 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%68 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.subf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<2x4x40x40xf32>
    %77 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<2x4x40x40xf32>) outs(%68 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = math.exp %in : f32
      linalg.yield %135 : f32
    } -> tensor<2x4x40x40xf32>
    %78 = tensor.empty() : tensor<2x4x40x1xf32>
    %79 = linalg.fill ins(%cst_0 : f32) outs(%78 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<2x4x40x40xf32>) outs(%79 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.addf %in, %out : f32
      linalg.yield %135 : f32
    } -> tensor<2x4x40x1xf32>
    %81 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %80 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%68 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.divf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_47 = tensor.collapse_shape %81 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_48 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %82 = tensor.empty() : tensor<8x40x16xf32>
    %83 = linalg.fill ins(%cst_0 : f32) outs(%82 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %84 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%83 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_49 = tensor.expand_shape %84 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %85 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<2x4x40x16xf32>) outs(%85 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_51 = tensor.collapse_shape %transposed_50 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_52 = linalg.transpose ins(%arg13 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
    %86 = linalg.matmul ins(%collapsed_51, %transposed_52 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %87 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%43 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %88 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%86, %87 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%43 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.addf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<80x64xf32>
    %expanded_53 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53, %24 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.addf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x64xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x40x64xf32>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %135 = arith.extf %in : f32 to f64
      linalg.yield %135 : f64
    } -> tensor<2x40x64xf64>
    %91 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%90 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %135 = arith.addf %in, %out : f64
      linalg.yield %135 : f64
    } -> tensor<2x40x1xf64>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %135 = arith.divf %in, %cst_8 : f64
      linalg.yield %135 : f64
    } -> tensor<2x40x1xf64>
    %93 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %92 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %135 = arith.subf %in, %in_60 : f64
      linalg.yield %135 : f64
    } -> tensor<2x40x64xf64>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %93 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %135 = arith.mulf %in, %in_60 : f64
      linalg.yield %135 : f64
    } -> tensor<2x40x64xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %135 = arith.addf %in, %out : f64
      linalg.yield %135 : f64
    } -> tensor<2x40x1xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %135 = arith.divf %in, %cst_8 : f64
      linalg.yield %135 : f64
    } -> tensor<2x40x1xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %135 = arith.truncf %in : f64 to f32
      linalg.yield %135 : f32
    } -> tensor<2x40x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%89 : tensor<2x40x64xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.addf %in, %out : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.divf %in, %cst_9 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.truncf %cst_7 : f64 to f32
      %136 = arith.addf %in, %135 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = math.rsqrt %in : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %99 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.subf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %101 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.mulf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.mulf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %arg16 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.addf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_54 = tensor.collapse_shape %105 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %106 = tensor.empty() : tensor<64x96xf32>
    %transposed_55 = linalg.transpose ins(%arg17 : tensor<96x64xf32>) outs(%106 : tensor<64x96xf32>) permutation = [1, 0] 
    %107 = tensor.empty() : tensor<80x96xf32>
    %108 = linalg.fill ins(%cst_0 : f32) outs(%107 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %109 = linalg.matmul ins(%collapsed_54, %transposed_55 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%108 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %110 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<96xf32>) outs(%107 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %111 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%109, %110 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%107 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.addf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<80x96xf32>
    %expanded_56 = tensor.expand_shape %111 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %112 = tensor.empty() : tensor<2x40x96xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_56 : tensor<2x40x96xf32>) outs(%112 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.divf %in, %cst_11 : f32
      %136 = math.erf %135 : f32
      %137 = arith.addf %136, %cst_2 : f32
      %138 = arith.mulf %137, %cst_3 : f32
      %139 = arith.mulf %in, %138 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_57 = tensor.collapse_shape %113 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %114 = tensor.empty() : tensor<96x64xf32>
    %transposed_58 = linalg.transpose ins(%arg19 : tensor<64x96xf32>) outs(%114 : tensor<96x64xf32>) permutation = [1, 0] 
    %115 = linalg.matmul ins(%collapsed_57, %transposed_58 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%44 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %116 = linalg.generic {indexing_maps = [#map13, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<64xf32>) outs(%43 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %117 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%115, %116 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%43 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.addf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<80x64xf32>
    %expanded_59 = tensor.expand_shape %117 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59, %105 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.addf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x40x64xf32>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %135 = arith.extf %in : f32 to f64
      linalg.yield %135 : f64
    } -> tensor<2x40x64xf64>
    %120 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %135 = arith.addf %in, %out : f64
      linalg.yield %135 : f64
    } -> tensor<2x40x1xf64>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %135 = arith.divf %in, %cst_8 : f64
      linalg.yield %135 : f64
    } -> tensor<2x40x1xf64>
    %122 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %121 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %135 = arith.subf %in, %in_60 : f64
      linalg.yield %135 : f64
    } -> tensor<2x40x64xf64>
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %122 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %135 = arith.mulf %in, %in_60 : f64
      linalg.yield %135 : f64
    } -> tensor<2x40x64xf64>
    %124 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%123 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %135 = arith.addf %in, %out : f64
      linalg.yield %135 : f64
    } -> tensor<2x40x1xf64>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %135 = arith.divf %in, %cst_8 : f64
      linalg.yield %135 : f64
    } -> tensor<2x40x1xf64>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %135 = arith.truncf %in : f64 to f32
      linalg.yield %135 : f32
    } -> tensor<2x40x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<2x40x64xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.addf %in, %out : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.divf %in, %cst_9 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.truncf %cst_7 : f64 to f32
      %136 = arith.addf %in, %135 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = math.rsqrt %in : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %128 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.subf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x64xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %130 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.mulf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x64xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %arg21 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.mulf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x64xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %arg22 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %135 = arith.addf %in, %in_60 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x64xf32>
    return %134 : tensor<2x40x64xf32>
  }
}

