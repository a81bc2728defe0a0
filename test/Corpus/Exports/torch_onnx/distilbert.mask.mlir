#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
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
#map15 = affine_map<(d0, d1, d2) -> ()>
module {
  func.func @main_graph(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<96xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64x64xf32>, %arg17: tensor<64x64xf32>, %arg18: tensor<64x64xf32>, %arg19: tensor<64x64xf32>, %arg20: tensor<64x96xf32>, %arg21: tensor<96x64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<true> : tensor<1x1x40x1xi1>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_5 = arith.constant dense<1.41421354> : tensor<f32>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 9.99999996E-13 : f32
    %c0 = arith.constant 0 : index
    %c80_i64 = arith.constant 80 : i64
    %c96_i64 = arith.constant 96 : i64
    %c128_i64 = arith.constant 128 : i64
    %cst_10 = arith.constant dense<[[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39]]> : tensor<1x40xi64>
    %cst_11 = arith.constant dense<[[[[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39]]], [[[40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79]]]]> : tensor<2x1x1x40xi64>
    %0 = tensor.empty() : tensor<2x40xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %123 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %123 : i1
    } -> tensor<2x40xi1>
    %2 = tensor.empty() : tensor<2x40xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%2 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %123 = arith.addi %in, %c96_i64 : i64
      linalg.yield %123 : i64
    } -> tensor<2x40xi64>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %3, %arg0 : tensor<2x40xi1>, tensor<2x40xi64>, tensor<2x40xi64>) outs(%2 : tensor<2x40xi64>) {
    ^bb0(%in: i1, %in_39: i64, %in_40: i64, %out: i64):
      %123 = arith.select %in, %in_39, %in_40 : i64
      linalg.yield %123 : i64
    } -> tensor<2x40xi64>
    %collapsed = tensor.collapse_shape %4 [[0, 1]] : tensor<2x40xi64> into tensor<80xi64>
    %5 = tensor.empty() : tensor<80x64xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<80xi64>) outs(%5 : tensor<80x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %123 = arith.index_cast %in : i64 to index
      %124 = linalg.index 1 : index
      %extracted = tensor.extract %arg2[%123, %124] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %7 = tensor.empty() : tensor<1x40xi1>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_10 : tensor<1x40xi64>) outs(%7 : tensor<1x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %123 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %123 : i1
    } -> tensor<1x40xi1>
    %9 = tensor.empty() : tensor<1x40xi64>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_10 : tensor<1x40xi64>) outs(%9 : tensor<1x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %123 = arith.addi %in, %c128_i64 : i64
      linalg.yield %123 : i64
    } -> tensor<1x40xi64>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%8, %10, %cst_10 : tensor<1x40xi1>, tensor<1x40xi64>, tensor<1x40xi64>) outs(%9 : tensor<1x40xi64>) {
    ^bb0(%in: i1, %in_39: i64, %in_40: i64, %out: i64):
      %123 = arith.select %in, %in_39, %in_40 : i64
      linalg.yield %123 : i64
    } -> tensor<1x40xi64>
    %collapsed_12 = tensor.collapse_shape %11 [[0, 1]] : tensor<1x40xi64> into tensor<40xi64>
    %12 = tensor.empty() : tensor<40x64xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_12 : tensor<40xi64>) outs(%12 : tensor<40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %123 = arith.index_cast %in : i64 to index
      %124 = linalg.index 1 : index
      %extracted = tensor.extract %arg3[%123, %124] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<40x64xf32>
    %expanded_13 = tensor.expand_shape %13 [[0, 1], [2]] output_shape [1, 40, 64] : tensor<40x64xf32> into tensor<1x40x64xf32>
    %14 = tensor.empty() : tensor<2x40x64xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %expanded_13 : tensor<2x40x64xf32>, tensor<1x40x64xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.addf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %16 = tensor.empty() : tensor<2x40x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_8 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_14 = tensor.collapse_shape %19 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<2x40xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %20 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.subf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %21 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.mulf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_8 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %cst_9 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_15 = tensor.collapse_shape %26 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<2x40xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %27 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.mulf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.mulf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %arg5 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.addf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%0 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %123 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %123 : i1
    } -> tensor<2x40xi1>
    %expanded_16 = tensor.expand_shape %31 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xi1> into tensor<2x40x1xi1>
    %collapsed_17 = tensor.collapse_shape %expanded_16 [[0, 1], [2]] : tensor<2x40x1xi1> into tensor<80x1xi1>
    %32 = tensor.empty() : tensor<2x1x1x40xi1>
    %33 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<2x1x1x40xi64>) outs(%32 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %123 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %123 : i1
    } -> tensor<2x1x1x40xi1>
    %34 = tensor.empty() : tensor<2x1x1x40xi64>
    %35 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<2x1x1x40xi64>) outs(%34 : tensor<2x1x1x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %123 = arith.addi %in, %c80_i64 : i64
      linalg.yield %123 : i64
    } -> tensor<2x1x1x40xi64>
    %36 = linalg.generic {indexing_maps = [#map7, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %35, %cst_11 : tensor<2x1x1x40xi1>, tensor<2x1x1x40xi64>, tensor<2x1x1x40xi64>) outs(%34 : tensor<2x1x1x40xi64>) {
    ^bb0(%in: i1, %in_39: i64, %in_40: i64, %out: i64):
      %123 = arith.select %in, %in_39, %in_40 : i64
      linalg.yield %123 : i64
    } -> tensor<2x1x1x40xi64>
    %collapsed_18 = tensor.collapse_shape %36 [[0, 1, 2, 3]] : tensor<2x1x1x40xi64> into tensor<80xi64>
    %37 = tensor.empty() : tensor<80x1xi1>
    %38 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_18 : tensor<80xi64>) outs(%37 : tensor<80x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %123 = arith.index_cast %in : i64 to index
      %extracted = tensor.extract %collapsed_17[%123, %c0] : tensor<80x1xi1>
      linalg.yield %extracted : i1
    } -> tensor<80x1xi1>
    %collapsed_19 = tensor.collapse_shape %38 [[0, 1]] : tensor<80x1xi1> into tensor<80xi1>
    %expanded_20 = tensor.expand_shape %collapsed_19 [[0, 1, 2, 3]] output_shape [2, 1, 1, 40] : tensor<80xi1> into tensor<2x1x1x40xi1>
    %39 = tensor.empty() : tensor<2x1x40x40xi1>
    %40 = linalg.generic {indexing_maps = [#map8, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %expanded_20 : tensor<1x1x40x1xi1>, tensor<2x1x1x40xi1>) outs(%39 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_39: i1, %out: i1):
      %123 = arith.andi %in, %in_39 : i1
      linalg.yield %123 : i1
    } -> tensor<2x1x40x40xi1>
    %41 = tensor.empty() : tensor<2x1x40x40xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map10, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %cst_2, %cst_3 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%41 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_39: f32, %in_40: f32, %out: f32):
      %123 = arith.select %in, %in_39, %in_40 : f32
      linalg.yield %123 : f32
    } -> tensor<2x1x40x40xf32>
    %43 = tensor.empty() : tensor<2x64x64xf32>
    %44 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16 : tensor<64x64xf32>) outs(%43 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %46 = linalg.batch_matmul ins(%30, %44 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%45 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %46 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.addf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %expanded_21 = tensor.expand_shape %47 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %48 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed = linalg.transpose ins(%expanded_21 : tensor<2x40x4x16xf32>) outs(%48 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %49 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17 : tensor<64x64xf32>) outs(%43 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %50 = linalg.batch_matmul ins(%30, %49 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%45 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %51 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %50 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.addf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %expanded_22 = tensor.expand_shape %51 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %52 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18 : tensor<64x64xf32>) outs(%43 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %53 = linalg.batch_matmul ins(%30, %52 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%45 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %53 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.addf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %expanded_23 = tensor.expand_shape %54 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x40x4x16xf32>) outs(%48 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %55 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_25 = linalg.transpose ins(%expanded_22 : tensor<2x40x4x16xf32>) outs(%55 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_26 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %56 = tensor.empty() : tensor<8x40x40xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %58 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%57 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_28 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %59 = tensor.empty() : tensor<2x4x40x40xf32>
    %60 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28, %cst_4 : tensor<2x4x40x40xf32>, tensor<f32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.mulf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x40xf32>
    %61 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %42 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.addf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x40xf32>
    %62 = tensor.empty() : tensor<2x4x40xi64>
    %63 = linalg.fill ins(%c0_i64 : i64) outs(%62 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %64 = tensor.empty() : tensor<2x4x40xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %66:2 = linalg.generic {indexing_maps = [#map7, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<2x4x40x40xf32>) outs(%65, %63 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_39: i64):
      %123 = linalg.index 3 : index
      %124 = arith.index_cast %123 : index to i64
      %125 = arith.maximumf %in, %out : f32
      %126 = arith.cmpf ogt, %in, %out : f32
      %127 = arith.select %126, %124, %out_39 : i64
      linalg.yield %125, %127 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_29 = tensor.expand_shape %66#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %67 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_29 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.subf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x40xf32>
    %68 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x4x40x40xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.exp %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x40xf32>
    %69 = tensor.empty() : tensor<2x4x40x1xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %71 = linalg.generic {indexing_maps = [#map7, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x4x40x40xf32>) outs(%70 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x1xf32>
    %72 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.divf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_30 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_31 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %73 = tensor.empty() : tensor<8x40x16xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %75 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%74 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_32 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %76 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<2x4x40x16xf32>) outs(%76 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_34 = tensor.collapse_shape %transposed_33 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
    %77 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19 : tensor<64x64xf32>) outs(%43 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %78 = linalg.batch_matmul ins(%collapsed_34, %77 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%45 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %79 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %78 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.addf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %80 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %30 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.addf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %81 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %82 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_8 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_35 = tensor.collapse_shape %82 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %83 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_35 : tensor<2x40xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %84 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %83 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.subf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %85 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %84 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.mulf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %86 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%85 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %87 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_8 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %88 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %cst_9 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %89 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_36 = tensor.collapse_shape %89 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %90 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_36 : tensor<2x40xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %91 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %90 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.mulf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %92 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %arg10 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.mulf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %93 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %arg11 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.addf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %94 = tensor.empty() : tensor<2x64x96xf32>
    %95 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20 : tensor<64x96xf32>) outs(%94 : tensor<2x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x96xf32>
    %96 = tensor.empty() : tensor<2x40x96xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<2x40x96xf32>) -> tensor<2x40x96xf32>
    %98 = linalg.batch_matmul ins(%93, %95 : tensor<2x40x64xf32>, tensor<2x64x96xf32>) outs(%97 : tensor<2x40x96xf32>) -> tensor<2x40x96xf32>
    %99 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %98 : tensor<96xf32>, tensor<2x40x96xf32>) outs(%96 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.addf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x96xf32>
    %100 = linalg.generic {indexing_maps = [#map2, #map15, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %cst_5 : tensor<2x40x96xf32>, tensor<f32>) outs(%96 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.divf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x96xf32>
    %101 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x40x96xf32>) outs(%96 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.erf %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x96xf32>
    %102 = linalg.generic {indexing_maps = [#map2, #map15, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %cst_6 : tensor<2x40x96xf32>, tensor<f32>) outs(%96 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.addf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x96xf32>
    %103 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %102 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%96 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.mulf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x96xf32>
    %104 = linalg.generic {indexing_maps = [#map2, #map15, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %cst_7 : tensor<2x40x96xf32>, tensor<f32>) outs(%96 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.mulf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x96xf32>
    %105 = tensor.empty() : tensor<2x96x64xf32>
    %106 = linalg.generic {indexing_maps = [#map11, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21 : tensor<96x64xf32>) outs(%105 : tensor<2x96x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x96x64xf32>
    %107 = linalg.batch_matmul ins(%104, %106 : tensor<2x40x96xf32>, tensor<2x96x64xf32>) outs(%45 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %108 = linalg.generic {indexing_maps = [#map6, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %107 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.addf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %109 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %93 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.addf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %110 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %111 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_8 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_37 = tensor.collapse_shape %111 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %112 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_37 : tensor<2x40xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %113 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %112 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.subf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %114 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %113 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.mulf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %115 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %116 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_8 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %cst_9 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %118 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_38 = tensor.collapse_shape %118 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %119 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_38 : tensor<2x40xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %120 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %119 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.mulf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %121 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %arg14 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.mulf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %122 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%14 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %123 = arith.addf %in, %in_39 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    return %122 : tensor<2x40x64xf32>
  }
}

