#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> ()>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map15 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
module {
  func.func @main_graph(%arg0: tensor<2x40xi64>, %arg1: tensor<2x24xi64>, %arg2: tensor<2x40xi64>, %arg3: tensor<96x64xf32>, %arg4: tensor<130x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<96xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<130x64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<64xf32>, %arg26: tensor<64xf32>, %arg27: tensor<64xf32>, %arg28: tensor<64xf32>, %arg29: tensor<64xf32>, %arg30: tensor<96xf32>, %arg31: tensor<64xf32>, %arg32: tensor<64xf32>, %arg33: tensor<64xf32>, %arg34: tensor<64xf32>, %arg35: tensor<64xf32>, %arg36: tensor<64x64xf32>, %arg37: tensor<64x64xf32>, %arg38: tensor<64x64xf32>, %arg39: tensor<64x64xf32>, %arg40: tensor<64x96xf32>, %arg41: tensor<96x64xf32>, %arg42: tensor<64x64xf32>, %arg43: tensor<64x64xf32>, %arg44: tensor<64x64xf32>, %arg45: tensor<64x64xf32>, %arg46: tensor<64x64xf32>, %arg47: tensor<64x64xf32>, %arg48: tensor<64x64xf32>, %arg49: tensor<64x64xf32>, %arg50: tensor<64x96xf32>, %arg51: tensor<96x64xf32>) -> tensor<2x24x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<1x1x40x1xi1>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_6 = arith.constant dense<1.41421354> : tensor<f32>
    %cst_7 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_8 = arith.constant dense<"0x00000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFFFFFF7FFF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFFFFFF7FFF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFFFFFF7FFF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000FFFF7FFF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"> : tensor<2x1x24x24xf32>
    %cst_9 = arith.constant dense<true> : tensor<1x1x24x1xi1>
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 9.99999974E-6 : f32
    %c0 = arith.constant 0 : index
    %c80_i64 = arith.constant 80 : i64
    %c96_i64 = arith.constant 96 : i64
    %c130_i64 = arith.constant 130 : i64
    %cst_12 = arith.constant dense<[[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41], [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41]]> : tensor<2x40xi64>
    %cst_13 = arith.constant dense<[[[[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39]]], [[[40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79]]]]> : tensor<2x1x1x40xi64>
    %cst_14 = arith.constant dense<[[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25]]> : tensor<1x24xi64>
    %0 = tensor.empty() : tensor<2x40xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %272 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %272 : i1
    } -> tensor<2x40xi1>
    %2 = tensor.empty() : tensor<2x40xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%2 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %272 = arith.addi %in, %c96_i64 : i64
      linalg.yield %272 : i64
    } -> tensor<2x40xi64>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %3, %arg0 : tensor<2x40xi1>, tensor<2x40xi64>, tensor<2x40xi64>) outs(%2 : tensor<2x40xi64>) {
    ^bb0(%in: i1, %in_84: i64, %in_85: i64, %out: i64):
      %272 = arith.select %in, %in_84, %in_85 : i64
      linalg.yield %272 : i64
    } -> tensor<2x40xi64>
    %collapsed = tensor.collapse_shape %4 [[0, 1]] : tensor<2x40xi64> into tensor<80xi64>
    %5 = tensor.empty() : tensor<80x64xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<80xi64>) outs(%5 : tensor<80x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %272 = arith.index_cast %in : i64 to index
      %273 = linalg.index 1 : index
      %extracted = tensor.extract %arg3[%272, %273] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %7 = tensor.empty() : tensor<2x40x64xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_1 : tensor<2x40x64xf32>, tensor<f32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<2x40xi64>) outs(%0 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %272 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %272 : i1
    } -> tensor<2x40xi1>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_12 : tensor<2x40xi64>) outs(%2 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %272 = arith.addi %in, %c130_i64 : i64
      linalg.yield %272 : i64
    } -> tensor<2x40xi64>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %10, %cst_12 : tensor<2x40xi1>, tensor<2x40xi64>, tensor<2x40xi64>) outs(%2 : tensor<2x40xi64>) {
    ^bb0(%in: i1, %in_84: i64, %in_85: i64, %out: i64):
      %272 = arith.select %in, %in_84, %in_85 : i64
      linalg.yield %272 : i64
    } -> tensor<2x40xi64>
    %collapsed_15 = tensor.collapse_shape %11 [[0, 1]] : tensor<2x40xi64> into tensor<80xi64>
    %12 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_15 : tensor<80xi64>) outs(%5 : tensor<80x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %272 = arith.index_cast %in : i64 to index
      %273 = linalg.index 1 : index
      %extracted = tensor.extract %arg4[%272, %273] : tensor<130x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<80x64xf32>
    %expanded_16 = tensor.expand_shape %12 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %expanded_16 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %14 = tensor.empty() : tensor<2x40x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<2x40x64xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.addf %in, %out : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.divf %in, %cst_10 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_17 = tensor.collapse_shape %17 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_17 : tensor<2x40xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %18 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.subf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %19 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<2x40x64xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.addf %in, %out : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.divf %in, %cst_10 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.addf %in, %cst_11 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = math.rsqrt %in : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_18 = tensor.collapse_shape %24 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_18 : tensor<2x40xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %25 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg16 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<2x40xi64>) outs(%0 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %272 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %272 : i1
    } -> tensor<2x40xi1>
    %expanded_19 = tensor.expand_shape %29 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xi1> into tensor<2x40x1xi1>
    %collapsed_20 = tensor.collapse_shape %expanded_19 [[0, 1], [2]] : tensor<2x40x1xi1> into tensor<80x1xi1>
    %30 = tensor.empty() : tensor<2x1x1x40xi1>
    %31 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<2x1x1x40xi64>) outs(%30 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %272 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %272 : i1
    } -> tensor<2x1x1x40xi1>
    %32 = tensor.empty() : tensor<2x1x1x40xi64>
    %33 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<2x1x1x40xi64>) outs(%32 : tensor<2x1x1x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %272 = arith.addi %in, %c80_i64 : i64
      linalg.yield %272 : i64
    } -> tensor<2x1x1x40xi64>
    %34 = linalg.generic {indexing_maps = [#map7, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %33, %cst_13 : tensor<2x1x1x40xi1>, tensor<2x1x1x40xi64>, tensor<2x1x1x40xi64>) outs(%32 : tensor<2x1x1x40xi64>) {
    ^bb0(%in: i1, %in_84: i64, %in_85: i64, %out: i64):
      %272 = arith.select %in, %in_84, %in_85 : i64
      linalg.yield %272 : i64
    } -> tensor<2x1x1x40xi64>
    %collapsed_21 = tensor.collapse_shape %34 [[0, 1, 2, 3]] : tensor<2x1x1x40xi64> into tensor<80xi64>
    %35 = tensor.empty() : tensor<80x1xi1>
    %36 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_21 : tensor<80xi64>) outs(%35 : tensor<80x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %272 = arith.index_cast %in : i64 to index
      %extracted = tensor.extract %collapsed_20[%272, %c0] : tensor<80x1xi1>
      linalg.yield %extracted : i1
    } -> tensor<80x1xi1>
    %collapsed_22 = tensor.collapse_shape %36 [[0, 1]] : tensor<80x1xi1> into tensor<80xi1>
    %expanded_23 = tensor.expand_shape %collapsed_22 [[0, 1, 2, 3]] output_shape [2, 1, 1, 40] : tensor<80xi1> into tensor<2x1x1x40xi1>
    %37 = tensor.empty() : tensor<2x1x40x40xi1>
    %38 = linalg.generic {indexing_maps = [#map8, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %expanded_23 : tensor<1x1x40x1xi1>, tensor<2x1x1x40xi1>) outs(%37 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_84: i1, %out: i1):
      %272 = arith.andi %in, %in_84 : i1
      linalg.yield %272 : i1
    } -> tensor<2x1x40x40xi1>
    %39 = tensor.empty() : tensor<2x1x40x40xf32>
    %40 = linalg.generic {indexing_maps = [#map7, #map10, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %cst_3, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%39 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_84: f32, %in_85: f32, %out: f32):
      %272 = arith.select %in, %in_84, %in_85 : f32
      linalg.yield %272 : f32
    } -> tensor<2x1x40x40xf32>
    %41 = tensor.empty() : tensor<2x64x64xf32>
    %42 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg36 : tensor<64x64xf32>) outs(%41 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %44 = linalg.batch_matmul ins(%28, %42 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%43 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %44 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %expanded_24 = tensor.expand_shape %45 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %46 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed = linalg.transpose ins(%expanded_24 : tensor<2x40x4x16xf32>) outs(%46 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %47 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg37 : tensor<64x64xf32>) outs(%41 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %48 = linalg.batch_matmul ins(%28, %47 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%43 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5, %48 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %50 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg38 : tensor<64x64xf32>) outs(%41 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %51 = linalg.batch_matmul ins(%28, %50 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%43 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %51 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %expanded_25 = tensor.expand_shape %49 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %expanded_26 = tensor.expand_shape %52 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x40x4x16xf32>) outs(%46 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %53 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_28 = linalg.transpose ins(%expanded_25 : tensor<2x40x4x16xf32>) outs(%53 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_29 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %54 = tensor.empty() : tensor<8x40x40xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %56 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%55 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_31 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %57 = tensor.empty() : tensor<2x4x40x40xf32>
    %58 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %cst_5 : tensor<2x4x40x40xf32>, tensor<f32>) outs(%57 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x4x40x40xf32>
    %59 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %40 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%57 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x4x40x40xf32>
    %60 = tensor.empty() : tensor<2x4x40xi64>
    %61 = linalg.fill ins(%c0_i64 : i64) outs(%60 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %62 = tensor.empty() : tensor<2x4x40xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %64:2 = linalg.generic {indexing_maps = [#map7, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<2x4x40x40xf32>) outs(%63, %61 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_84: i64):
      %272 = linalg.index 3 : index
      %273 = arith.index_cast %272 : index to i64
      %274 = arith.maximumf %in, %out : f32
      %275 = arith.cmpf ogt, %in, %out : f32
      %276 = arith.select %275, %273, %out_84 : i64
      linalg.yield %274, %276 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_32 = tensor.expand_shape %64#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %65 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_32 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%57 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.subf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x4x40x40xf32>
    %66 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<2x4x40x40xf32>) outs(%57 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = math.exp %in : f32
      linalg.yield %272 : f32
    } -> tensor<2x4x40x40xf32>
    %67 = tensor.empty() : tensor<2x4x40x1xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %69 = linalg.generic {indexing_maps = [#map7, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<2x4x40x40xf32>) outs(%68 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.addf %in, %out : f32
      linalg.yield %272 : f32
    } -> tensor<2x4x40x1xf32>
    %70 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%57 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.divf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_33 = tensor.collapse_shape %70 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_34 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %71 = tensor.empty() : tensor<8x40x16xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %73 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%72 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_35 = tensor.expand_shape %73 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %74 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<2x4x40x16xf32>) outs(%74 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_37 = tensor.collapse_shape %transposed_36 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
    %75 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg39 : tensor<64x64xf32>) outs(%41 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %76 = linalg.batch_matmul ins(%collapsed_37, %75 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%43 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %77 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %76 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %78 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %77 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %79 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%78 : tensor<2x40x64xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.addf %in, %out : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x1xf32>
    %80 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.divf %in, %cst_10 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_38 = tensor.collapse_shape %80 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_38 : tensor<2x40xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %82 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %81 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.subf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %83 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %82 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %84 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%83 : tensor<2x40x64xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.addf %in, %out : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x1xf32>
    %85 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.divf %in, %cst_10 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x1xf32>
    %86 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.addf %in, %cst_11 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x1xf32>
    %87 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = math.rsqrt %in : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_39 = tensor.collapse_shape %87 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_39 : tensor<2x40xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %89 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %88 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %90 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %arg9 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %91 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %arg10 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %92 = tensor.empty() : tensor<2x64x96xf32>
    %93 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg40 : tensor<64x96xf32>) outs(%92 : tensor<2x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x96xf32>
    %94 = tensor.empty() : tensor<2x40x96xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<2x40x96xf32>) -> tensor<2x40x96xf32>
    %96 = linalg.batch_matmul ins(%91, %93 : tensor<2x40x64xf32>, tensor<2x64x96xf32>) outs(%95 : tensor<2x40x96xf32>) -> tensor<2x40x96xf32>
    %97 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %96 : tensor<96xf32>, tensor<2x40x96xf32>) outs(%94 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x96xf32>
    %98 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %cst_6 : tensor<2x40x96xf32>, tensor<f32>) outs(%94 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.divf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x96xf32>
    %99 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x40x96xf32>) outs(%94 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = math.erf %in : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x96xf32>
    %100 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %cst_1 : tensor<2x40x96xf32>, tensor<f32>) outs(%94 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x96xf32>
    %101 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %100 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%94 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x96xf32>
    %102 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %cst_7 : tensor<2x40x96xf32>, tensor<f32>) outs(%94 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x96xf32>
    %103 = tensor.empty() : tensor<2x96x64xf32>
    %104 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg41 : tensor<96x64xf32>) outs(%103 : tensor<2x96x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x96x64xf32>
    %105 = linalg.batch_matmul ins(%102, %104 : tensor<2x40x96xf32>, tensor<2x96x64xf32>) outs(%43 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %105 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %107 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %106 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %108 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<2x40x64xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.addf %in, %out : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x1xf32>
    %109 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.divf %in, %cst_10 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_40 = tensor.collapse_shape %109 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %110 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_40 : tensor<2x40xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %111 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %110 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.subf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %112 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %111 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %113 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%112 : tensor<2x40x64xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.addf %in, %out : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x1xf32>
    %114 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.divf %in, %cst_10 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x1xf32>
    %115 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.addf %in, %cst_11 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x1xf32>
    %116 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = math.rsqrt %in : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_41 = tensor.collapse_shape %116 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %117 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_41 : tensor<2x40xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %118 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %117 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %119 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %arg13 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %120 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %arg14 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %121 = tensor.empty() : tensor<2x24xi1>
    %122 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x24xi64>) outs(%121 : tensor<2x24xi1>) {
    ^bb0(%in: i64, %out: i1):
      %272 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %272 : i1
    } -> tensor<2x24xi1>
    %123 = tensor.empty() : tensor<2x24xi64>
    %124 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x24xi64>) outs(%123 : tensor<2x24xi64>) {
    ^bb0(%in: i64, %out: i64):
      %272 = arith.addi %in, %c96_i64 : i64
      linalg.yield %272 : i64
    } -> tensor<2x24xi64>
    %125 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%122, %124, %arg1 : tensor<2x24xi1>, tensor<2x24xi64>, tensor<2x24xi64>) outs(%123 : tensor<2x24xi64>) {
    ^bb0(%in: i1, %in_84: i64, %in_85: i64, %out: i64):
      %272 = arith.select %in, %in_84, %in_85 : i64
      linalg.yield %272 : i64
    } -> tensor<2x24xi64>
    %collapsed_42 = tensor.collapse_shape %125 [[0, 1]] : tensor<2x24xi64> into tensor<48xi64>
    %126 = tensor.empty() : tensor<48x64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_42 : tensor<48xi64>) outs(%126 : tensor<48x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %272 = arith.index_cast %in : i64 to index
      %273 = linalg.index 1 : index
      %extracted = tensor.extract %arg3[%272, %273] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<48x64xf32>
    %expanded_43 = tensor.expand_shape %127 [[0, 1], [2]] output_shape [2, 24, 64] : tensor<48x64xf32> into tensor<2x24x64xf32>
    %128 = tensor.empty() : tensor<2x24x64xf32>
    %129 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43, %cst_1 : tensor<2x24x64xf32>, tensor<f32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %130 = tensor.empty() : tensor<2x1x24x40xi1>
    %131 = linalg.generic {indexing_maps = [#map8, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9, %expanded_23 : tensor<1x1x24x1xi1>, tensor<2x1x1x40xi1>) outs(%130 : tensor<2x1x24x40xi1>) {
    ^bb0(%in: i1, %in_84: i1, %out: i1):
      %272 = arith.andi %in, %in_84 : i1
      linalg.yield %272 : i1
    } -> tensor<2x1x24x40xi1>
    %132 = tensor.empty() : tensor<2x1x24x40xf32>
    %133 = linalg.generic {indexing_maps = [#map7, #map10, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %cst_3, %cst_4 : tensor<2x1x24x40xi1>, tensor<f32>, tensor<f32>) outs(%132 : tensor<2x1x24x40xf32>) {
    ^bb0(%in: i1, %in_84: f32, %in_85: f32, %out: f32):
      %272 = arith.select %in, %in_84, %in_85 : f32
      linalg.yield %272 : f32
    } -> tensor<2x1x24x40xf32>
    %134 = tensor.empty() : tensor<1x24xi1>
    %135 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_14 : tensor<1x24xi64>) outs(%134 : tensor<1x24xi1>) {
    ^bb0(%in: i64, %out: i1):
      %272 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %272 : i1
    } -> tensor<1x24xi1>
    %136 = tensor.empty() : tensor<1x24xi64>
    %137 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_14 : tensor<1x24xi64>) outs(%136 : tensor<1x24xi64>) {
    ^bb0(%in: i64, %out: i64):
      %272 = arith.addi %in, %c130_i64 : i64
      linalg.yield %272 : i64
    } -> tensor<1x24xi64>
    %138 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%135, %137, %cst_14 : tensor<1x24xi1>, tensor<1x24xi64>, tensor<1x24xi64>) outs(%136 : tensor<1x24xi64>) {
    ^bb0(%in: i1, %in_84: i64, %in_85: i64, %out: i64):
      %272 = arith.select %in, %in_84, %in_85 : i64
      linalg.yield %272 : i64
    } -> tensor<1x24xi64>
    %collapsed_44 = tensor.collapse_shape %138 [[0, 1]] : tensor<1x24xi64> into tensor<24xi64>
    %139 = tensor.empty() : tensor<24x64xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_44 : tensor<24xi64>) outs(%139 : tensor<24x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %272 = arith.index_cast %in : i64 to index
      %273 = linalg.index 1 : index
      %extracted = tensor.extract %arg17[%272, %273] : tensor<130x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<24x64xf32>
    %expanded_45 = tensor.expand_shape %140 [[0, 1], [2]] output_shape [1, 24, 64] : tensor<24x64xf32> into tensor<1x24x64xf32>
    %141 = linalg.generic {indexing_maps = [#map2, #map15, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %expanded_45 : tensor<2x24x64xf32>, tensor<1x24x64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %142 = tensor.empty() : tensor<2x24x1xf32>
    %143 = linalg.fill ins(%cst : f32) outs(%142 : tensor<2x24x1xf32>) -> tensor<2x24x1xf32>
    %144 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%141 : tensor<2x24x64xf32>) outs(%143 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.addf %in, %out : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x1xf32>
    %145 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.divf %in, %cst_10 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x1xf32>
    %collapsed_46 = tensor.collapse_shape %145 [[0], [1, 2]] : tensor<2x24x1xf32> into tensor<2x24xf32>
    %146 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_46 : tensor<2x24xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x24x64xf32>
    %147 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %146 : tensor<2x24x64xf32>, tensor<2x24x64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.subf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %148 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %147 : tensor<2x24x64xf32>, tensor<2x24x64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %149 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%148 : tensor<2x24x64xf32>) outs(%143 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.addf %in, %out : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x1xf32>
    %150 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.divf %in, %cst_10 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x1xf32>
    %151 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.addf %in, %cst_11 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x1xf32>
    %152 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = math.rsqrt %in : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x1xf32>
    %collapsed_47 = tensor.collapse_shape %152 [[0], [1, 2]] : tensor<2x24x1xf32> into tensor<2x24xf32>
    %153 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_47 : tensor<2x24xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x24x64xf32>
    %154 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %153 : tensor<2x24x64xf32>, tensor<2x24x64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %155 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %arg34 : tensor<2x24x64xf32>, tensor<64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %156 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %arg35 : tensor<2x24x64xf32>, tensor<64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %157 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg42 : tensor<64x64xf32>) outs(%41 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %158 = linalg.fill ins(%cst : f32) outs(%128 : tensor<2x24x64xf32>) -> tensor<2x24x64xf32>
    %159 = linalg.batch_matmul ins(%156, %157 : tensor<2x24x64xf32>, tensor<2x64x64xf32>) outs(%158 : tensor<2x24x64xf32>) -> tensor<2x24x64xf32>
    %160 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %159 : tensor<64xf32>, tensor<2x24x64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %expanded_48 = tensor.expand_shape %160 [[0], [1], [2, 3]] output_shape [2, 24, 4, 16] : tensor<2x24x64xf32> into tensor<2x24x4x16xf32>
    %161 = tensor.empty() : tensor<2x4x24x16xf32>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<2x24x4x16xf32>) outs(%161 : tensor<2x4x24x16xf32>) permutation = [0, 2, 1, 3] 
    %162 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg43 : tensor<64x64xf32>) outs(%41 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %163 = linalg.batch_matmul ins(%156, %162 : tensor<2x24x64xf32>, tensor<2x64x64xf32>) outs(%158 : tensor<2x24x64xf32>) -> tensor<2x24x64xf32>
    %164 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %163 : tensor<64xf32>, tensor<2x24x64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %165 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg44 : tensor<64x64xf32>) outs(%41 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %166 = linalg.batch_matmul ins(%156, %165 : tensor<2x24x64xf32>, tensor<2x64x64xf32>) outs(%158 : tensor<2x24x64xf32>) -> tensor<2x24x64xf32>
    %167 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19, %166 : tensor<64xf32>, tensor<2x24x64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %expanded_50 = tensor.expand_shape %164 [[0], [1], [2, 3]] output_shape [2, 24, 4, 16] : tensor<2x24x64xf32> into tensor<2x24x4x16xf32>
    %expanded_51 = tensor.expand_shape %167 [[0], [1], [2, 3]] output_shape [2, 24, 4, 16] : tensor<2x24x64xf32> into tensor<2x24x4x16xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<2x24x4x16xf32>) outs(%161 : tensor<2x4x24x16xf32>) permutation = [0, 2, 1, 3] 
    %168 = tensor.empty() : tensor<2x4x16x24xf32>
    %transposed_53 = linalg.transpose ins(%expanded_50 : tensor<2x24x4x16xf32>) outs(%168 : tensor<2x4x16x24xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_54 = tensor.collapse_shape %transposed_49 [[0, 1], [2], [3]] : tensor<2x4x24x16xf32> into tensor<8x24x16xf32>
    %collapsed_55 = tensor.collapse_shape %transposed_53 [[0, 1], [2], [3]] : tensor<2x4x16x24xf32> into tensor<8x16x24xf32>
    %169 = tensor.empty() : tensor<8x24x24xf32>
    %170 = linalg.fill ins(%cst : f32) outs(%169 : tensor<8x24x24xf32>) -> tensor<8x24x24xf32>
    %171 = linalg.batch_matmul ins(%collapsed_54, %collapsed_55 : tensor<8x24x16xf32>, tensor<8x16x24xf32>) outs(%170 : tensor<8x24x24xf32>) -> tensor<8x24x24xf32>
    %expanded_56 = tensor.expand_shape %171 [[0, 1], [2], [3]] output_shape [2, 4, 24, 24] : tensor<8x24x24xf32> into tensor<2x4x24x24xf32>
    %172 = tensor.empty() : tensor<2x4x24x24xf32>
    %173 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_56, %cst_5 : tensor<2x4x24x24xf32>, tensor<f32>) outs(%172 : tensor<2x4x24x24xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x4x24x24xf32>
    %174 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173, %cst_8 : tensor<2x4x24x24xf32>, tensor<2x1x24x24xf32>) outs(%172 : tensor<2x4x24x24xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x4x24x24xf32>
    %175 = tensor.empty() : tensor<2x4x24xi64>
    %176 = linalg.fill ins(%c0_i64 : i64) outs(%175 : tensor<2x4x24xi64>) -> tensor<2x4x24xi64>
    %177 = tensor.empty() : tensor<2x4x24xf32>
    %178 = linalg.fill ins(%cst_0 : f32) outs(%177 : tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %179:2 = linalg.generic {indexing_maps = [#map7, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%174 : tensor<2x4x24x24xf32>) outs(%178, %176 : tensor<2x4x24xf32>, tensor<2x4x24xi64>) {
    ^bb0(%in: f32, %out: f32, %out_84: i64):
      %272 = linalg.index 3 : index
      %273 = arith.index_cast %272 : index to i64
      %274 = arith.maximumf %in, %out : f32
      %275 = arith.cmpf ogt, %in, %out : f32
      %276 = arith.select %275, %273, %out_84 : i64
      linalg.yield %274, %276 : f32, i64
    } -> (tensor<2x4x24xf32>, tensor<2x4x24xi64>)
    %expanded_57 = tensor.expand_shape %179#0 [[0], [1], [2, 3]] output_shape [2, 4, 24, 1] : tensor<2x4x24xf32> into tensor<2x4x24x1xf32>
    %180 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174, %expanded_57 : tensor<2x4x24x24xf32>, tensor<2x4x24x1xf32>) outs(%172 : tensor<2x4x24x24xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.subf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x4x24x24xf32>
    %181 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180 : tensor<2x4x24x24xf32>) outs(%172 : tensor<2x4x24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = math.exp %in : f32
      linalg.yield %272 : f32
    } -> tensor<2x4x24x24xf32>
    %182 = tensor.empty() : tensor<2x4x24x1xf32>
    %183 = linalg.fill ins(%cst : f32) outs(%182 : tensor<2x4x24x1xf32>) -> tensor<2x4x24x1xf32>
    %184 = linalg.generic {indexing_maps = [#map7, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%181 : tensor<2x4x24x24xf32>) outs(%183 : tensor<2x4x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.addf %in, %out : f32
      linalg.yield %272 : f32
    } -> tensor<2x4x24x1xf32>
    %185 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181, %184 : tensor<2x4x24x24xf32>, tensor<2x4x24x1xf32>) outs(%172 : tensor<2x4x24x24xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.divf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x4x24x24xf32>
    %collapsed_58 = tensor.collapse_shape %185 [[0, 1], [2], [3]] : tensor<2x4x24x24xf32> into tensor<8x24x24xf32>
    %collapsed_59 = tensor.collapse_shape %transposed_52 [[0, 1], [2], [3]] : tensor<2x4x24x16xf32> into tensor<8x24x16xf32>
    %186 = tensor.empty() : tensor<8x24x16xf32>
    %187 = linalg.fill ins(%cst : f32) outs(%186 : tensor<8x24x16xf32>) -> tensor<8x24x16xf32>
    %188 = linalg.batch_matmul ins(%collapsed_58, %collapsed_59 : tensor<8x24x24xf32>, tensor<8x24x16xf32>) outs(%187 : tensor<8x24x16xf32>) -> tensor<8x24x16xf32>
    %expanded_60 = tensor.expand_shape %188 [[0, 1], [2], [3]] output_shape [2, 4, 24, 16] : tensor<8x24x16xf32> into tensor<2x4x24x16xf32>
    %189 = tensor.empty() : tensor<2x24x4x16xf32>
    %transposed_61 = linalg.transpose ins(%expanded_60 : tensor<2x4x24x16xf32>) outs(%189 : tensor<2x24x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_62 = tensor.collapse_shape %transposed_61 [[0], [1], [2, 3]] : tensor<2x24x4x16xf32> into tensor<2x24x64xf32>
    %190 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg45 : tensor<64x64xf32>) outs(%41 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %191 = linalg.batch_matmul ins(%collapsed_62, %190 : tensor<2x24x64xf32>, tensor<2x64x64xf32>) outs(%158 : tensor<2x24x64xf32>) -> tensor<2x24x64xf32>
    %192 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21, %191 : tensor<64xf32>, tensor<2x24x64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %193 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %192 : tensor<2x24x64xf32>, tensor<2x24x64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %194 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%193 : tensor<2x24x64xf32>) outs(%143 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.addf %in, %out : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x1xf32>
    %195 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.divf %in, %cst_10 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x1xf32>
    %collapsed_63 = tensor.collapse_shape %195 [[0], [1, 2]] : tensor<2x24x1xf32> into tensor<2x24xf32>
    %196 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_63 : tensor<2x24xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x24x64xf32>
    %197 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193, %196 : tensor<2x24x64xf32>, tensor<2x24x64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.subf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %198 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %197 : tensor<2x24x64xf32>, tensor<2x24x64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %199 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%198 : tensor<2x24x64xf32>) outs(%143 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.addf %in, %out : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x1xf32>
    %200 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.divf %in, %cst_10 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x1xf32>
    %201 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.addf %in, %cst_11 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x1xf32>
    %202 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = math.rsqrt %in : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x1xf32>
    %collapsed_64 = tensor.collapse_shape %202 [[0], [1, 2]] : tensor<2x24x1xf32> into tensor<2x24xf32>
    %203 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_64 : tensor<2x24xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x24x64xf32>
    %204 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %203 : tensor<2x24x64xf32>, tensor<2x24x64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %205 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204, %arg22 : tensor<2x24x64xf32>, tensor<64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %206 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %arg23 : tensor<2x24x64xf32>, tensor<64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %207 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg46 : tensor<64x64xf32>) outs(%41 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %208 = linalg.batch_matmul ins(%206, %207 : tensor<2x24x64xf32>, tensor<2x64x64xf32>) outs(%158 : tensor<2x24x64xf32>) -> tensor<2x24x64xf32>
    %209 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg26, %208 : tensor<64xf32>, tensor<2x24x64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %expanded_65 = tensor.expand_shape %209 [[0], [1], [2, 3]] output_shape [2, 24, 4, 16] : tensor<2x24x64xf32> into tensor<2x24x4x16xf32>
    %transposed_66 = linalg.transpose ins(%expanded_65 : tensor<2x24x4x16xf32>) outs(%161 : tensor<2x4x24x16xf32>) permutation = [0, 2, 1, 3] 
    %210 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg47 : tensor<64x64xf32>) outs(%41 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %211 = linalg.batch_matmul ins(%120, %210 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%43 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %212 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24, %211 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %213 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg48 : tensor<64x64xf32>) outs(%41 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %214 = linalg.batch_matmul ins(%120, %213 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%43 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %215 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg25, %214 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%7 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x40x64xf32>
    %expanded_67 = tensor.expand_shape %212 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %expanded_68 = tensor.expand_shape %215 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %transposed_69 = linalg.transpose ins(%expanded_68 : tensor<2x40x4x16xf32>) outs(%46 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_70 = linalg.transpose ins(%expanded_67 : tensor<2x40x4x16xf32>) outs(%53 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_71 = tensor.collapse_shape %transposed_66 [[0, 1], [2], [3]] : tensor<2x4x24x16xf32> into tensor<8x24x16xf32>
    %collapsed_72 = tensor.collapse_shape %transposed_70 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %216 = tensor.empty() : tensor<8x24x40xf32>
    %217 = linalg.fill ins(%cst : f32) outs(%216 : tensor<8x24x40xf32>) -> tensor<8x24x40xf32>
    %218 = linalg.batch_matmul ins(%collapsed_71, %collapsed_72 : tensor<8x24x16xf32>, tensor<8x16x40xf32>) outs(%217 : tensor<8x24x40xf32>) -> tensor<8x24x40xf32>
    %expanded_73 = tensor.expand_shape %218 [[0, 1], [2], [3]] output_shape [2, 4, 24, 40] : tensor<8x24x40xf32> into tensor<2x4x24x40xf32>
    %219 = tensor.empty() : tensor<2x4x24x40xf32>
    %220 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_73, %cst_5 : tensor<2x4x24x40xf32>, tensor<f32>) outs(%219 : tensor<2x4x24x40xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x4x24x40xf32>
    %221 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220, %133 : tensor<2x4x24x40xf32>, tensor<2x1x24x40xf32>) outs(%219 : tensor<2x4x24x40xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x4x24x40xf32>
    %222:2 = linalg.generic {indexing_maps = [#map7, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%221 : tensor<2x4x24x40xf32>) outs(%178, %176 : tensor<2x4x24xf32>, tensor<2x4x24xi64>) {
    ^bb0(%in: f32, %out: f32, %out_84: i64):
      %272 = linalg.index 3 : index
      %273 = arith.index_cast %272 : index to i64
      %274 = arith.maximumf %in, %out : f32
      %275 = arith.cmpf ogt, %in, %out : f32
      %276 = arith.select %275, %273, %out_84 : i64
      linalg.yield %274, %276 : f32, i64
    } -> (tensor<2x4x24xf32>, tensor<2x4x24xi64>)
    %expanded_74 = tensor.expand_shape %222#0 [[0], [1], [2, 3]] output_shape [2, 4, 24, 1] : tensor<2x4x24xf32> into tensor<2x4x24x1xf32>
    %223 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221, %expanded_74 : tensor<2x4x24x40xf32>, tensor<2x4x24x1xf32>) outs(%219 : tensor<2x4x24x40xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.subf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x4x24x40xf32>
    %224 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223 : tensor<2x4x24x40xf32>) outs(%219 : tensor<2x4x24x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = math.exp %in : f32
      linalg.yield %272 : f32
    } -> tensor<2x4x24x40xf32>
    %225 = linalg.generic {indexing_maps = [#map7, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%224 : tensor<2x4x24x40xf32>) outs(%183 : tensor<2x4x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.addf %in, %out : f32
      linalg.yield %272 : f32
    } -> tensor<2x4x24x1xf32>
    %226 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%224, %225 : tensor<2x4x24x40xf32>, tensor<2x4x24x1xf32>) outs(%219 : tensor<2x4x24x40xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.divf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x4x24x40xf32>
    %collapsed_75 = tensor.collapse_shape %226 [[0, 1], [2], [3]] : tensor<2x4x24x40xf32> into tensor<8x24x40xf32>
    %collapsed_76 = tensor.collapse_shape %transposed_69 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %227 = linalg.batch_matmul ins(%collapsed_75, %collapsed_76 : tensor<8x24x40xf32>, tensor<8x40x16xf32>) outs(%187 : tensor<8x24x16xf32>) -> tensor<8x24x16xf32>
    %expanded_77 = tensor.expand_shape %227 [[0, 1], [2], [3]] output_shape [2, 4, 24, 16] : tensor<8x24x16xf32> into tensor<2x4x24x16xf32>
    %transposed_78 = linalg.transpose ins(%expanded_77 : tensor<2x4x24x16xf32>) outs(%189 : tensor<2x24x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_79 = tensor.collapse_shape %transposed_78 [[0], [1], [2, 3]] : tensor<2x24x4x16xf32> into tensor<2x24x64xf32>
    %228 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg49 : tensor<64x64xf32>) outs(%41 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %229 = linalg.batch_matmul ins(%collapsed_79, %228 : tensor<2x24x64xf32>, tensor<2x64x64xf32>) outs(%158 : tensor<2x24x64xf32>) -> tensor<2x24x64xf32>
    %230 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg27, %229 : tensor<64xf32>, tensor<2x24x64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %231 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %230 : tensor<2x24x64xf32>, tensor<2x24x64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %232 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%231 : tensor<2x24x64xf32>) outs(%143 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.addf %in, %out : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x1xf32>
    %233 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.divf %in, %cst_10 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x1xf32>
    %collapsed_80 = tensor.collapse_shape %233 [[0], [1, 2]] : tensor<2x24x1xf32> into tensor<2x24xf32>
    %234 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_80 : tensor<2x24xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x24x64xf32>
    %235 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %234 : tensor<2x24x64xf32>, tensor<2x24x64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.subf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %236 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %235 : tensor<2x24x64xf32>, tensor<2x24x64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %237 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%236 : tensor<2x24x64xf32>) outs(%143 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.addf %in, %out : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x1xf32>
    %238 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.divf %in, %cst_10 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x1xf32>
    %239 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.addf %in, %cst_11 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x1xf32>
    %240 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = math.rsqrt %in : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x1xf32>
    %collapsed_81 = tensor.collapse_shape %240 [[0], [1, 2]] : tensor<2x24x1xf32> into tensor<2x24xf32>
    %241 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_81 : tensor<2x24xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x24x64xf32>
    %242 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %241 : tensor<2x24x64xf32>, tensor<2x24x64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %243 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %arg28 : tensor<2x24x64xf32>, tensor<64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %244 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %arg29 : tensor<2x24x64xf32>, tensor<64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %245 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg50 : tensor<64x96xf32>) outs(%92 : tensor<2x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x96xf32>
    %246 = tensor.empty() : tensor<2x24x96xf32>
    %247 = linalg.fill ins(%cst : f32) outs(%246 : tensor<2x24x96xf32>) -> tensor<2x24x96xf32>
    %248 = linalg.batch_matmul ins(%244, %245 : tensor<2x24x64xf32>, tensor<2x64x96xf32>) outs(%247 : tensor<2x24x96xf32>) -> tensor<2x24x96xf32>
    %249 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg30, %248 : tensor<96xf32>, tensor<2x24x96xf32>) outs(%246 : tensor<2x24x96xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x96xf32>
    %250 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %cst_6 : tensor<2x24x96xf32>, tensor<f32>) outs(%246 : tensor<2x24x96xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.divf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x96xf32>
    %251 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<2x24x96xf32>) outs(%246 : tensor<2x24x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = math.erf %in : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x96xf32>
    %252 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251, %cst_1 : tensor<2x24x96xf32>, tensor<f32>) outs(%246 : tensor<2x24x96xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x96xf32>
    %253 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %252 : tensor<2x24x96xf32>, tensor<2x24x96xf32>) outs(%246 : tensor<2x24x96xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x96xf32>
    %254 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253, %cst_7 : tensor<2x24x96xf32>, tensor<f32>) outs(%246 : tensor<2x24x96xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x96xf32>
    %255 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg51 : tensor<96x64xf32>) outs(%103 : tensor<2x96x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x96x64xf32>
    %256 = linalg.batch_matmul ins(%254, %255 : tensor<2x24x96xf32>, tensor<2x96x64xf32>) outs(%158 : tensor<2x24x64xf32>) -> tensor<2x24x64xf32>
    %257 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg31, %256 : tensor<64xf32>, tensor<2x24x64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %258 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %257 : tensor<2x24x64xf32>, tensor<2x24x64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %259 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%258 : tensor<2x24x64xf32>) outs(%143 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.addf %in, %out : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x1xf32>
    %260 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.divf %in, %cst_10 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x1xf32>
    %collapsed_82 = tensor.collapse_shape %260 [[0], [1, 2]] : tensor<2x24x1xf32> into tensor<2x24xf32>
    %261 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_82 : tensor<2x24xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x24x64xf32>
    %262 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258, %261 : tensor<2x24x64xf32>, tensor<2x24x64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.subf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %263 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262, %262 : tensor<2x24x64xf32>, tensor<2x24x64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %264 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%263 : tensor<2x24x64xf32>) outs(%143 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.addf %in, %out : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x1xf32>
    %265 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.divf %in, %cst_10 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x1xf32>
    %266 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = arith.addf %in, %cst_11 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x1xf32>
    %267 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %272 = math.rsqrt %in : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x1xf32>
    %collapsed_83 = tensor.collapse_shape %267 [[0], [1, 2]] : tensor<2x24x1xf32> into tensor<2x24xf32>
    %268 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_83 : tensor<2x24xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x24x64xf32>
    %269 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262, %268 : tensor<2x24x64xf32>, tensor<2x24x64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %270 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269, %arg32 : tensor<2x24x64xf32>, tensor<64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.mulf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    %271 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270, %arg33 : tensor<2x24x64xf32>, tensor<64xf32>) outs(%128 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %272 = arith.addf %in, %in_84 : f32
      linalg.yield %272 : f32
    } -> tensor<2x24x64xf32>
    return %271 : tensor<2x24x64xf32>
  }
}

