#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1) -> (d1)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @biogpt(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<130x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<96x64xf32>, %arg15: tensor<96xf32>, %arg16: tensor<64x96xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c40_i64 = arith.constant 40 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %c130 = arith.constant 130 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 8.000000e+00 : f32
    %cst_9 = arith.constant 6.400000e+01 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 2.500000e-01 : f32
    %cst_12 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %128 = arith.index_cast %in : i64 to index
      %129 = linalg.index 2 : index
      %130 = arith.cmpi slt, %128, %c96 : index
      cf.assert %130, "index must be smaller than dim size"
      %131 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %131, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%128, %129] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.mulf %in, %cst_8 : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x64xf32>
    %3 = tensor.empty() : tensor<2x40xi1>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%3 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %128 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %128 : i1
    } -> tensor<2x40xi1>
    %5 = tensor.empty() : tensor<2xi64>
    %6 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%5 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %128 = linalg.index 0 : index
      %129 = arith.index_cast %128 : index to i64
      linalg.yield %129 : i64
    } -> tensor<2xi64>
    %7 = tensor.empty() : tensor<40xi64>
    %8 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%7 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %128 = linalg.index 0 : index
      %129 = arith.index_cast %128 : index to i64
      linalg.yield %129 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_13 = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_14 = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %9 = tensor.empty() : tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_13 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%9 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_41: i64, %out: i1):
      %128 = arith.cmpi sle, %in, %in_41 : i64
      linalg.yield %128 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %10 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%9 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_41: i1, %out: i1):
      %128 = arith.andi %in, %in_41 : i1
      linalg.yield %128 : i1
    } -> tensor<1x1x40x40xi1>
    %12 = tensor.empty() : tensor<2x1x1x40xi1>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_14 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%12 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_41: i64, %out: i1):
      %128 = arith.cmpi slt, %in, %c0_i64 : i64
      %129 = arith.addi %in, %c2_i64 : i64
      %130 = arith.select %128, %129, %in : i64
      %131 = arith.index_cast %130 : i64 to index
      %132 = arith.cmpi slt, %in_41, %c0_i64 : i64
      %133 = arith.addi %in_41, %c40_i64 : i64
      %134 = arith.select %132, %133, %in_41 : i64
      %135 = arith.index_cast %134 : i64 to index
      %extracted = tensor.extract %4[%131, %135] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %14 = tensor.empty() : tensor<2x1x40x40xi1>
    %15 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%14 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_41: i1, %out: i1):
      %128 = arith.andi %in, %in_41 : i1
      linalg.yield %128 : i1
    } -> tensor<2x1x40x40xi1>
    %16 = tensor.empty() : tensor<2x1x40x40xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_5, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%16 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_41: f32, %in_42: f32, %out: f32):
      %128 = arith.select %in, %in_41, %in_42 : f32
      linalg.yield %128 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_15 = tensor.expand_shape %8 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %18 = tensor.empty() : tensor<1x40xi64>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_15 : tensor<1x40xi64>) outs(%18 : tensor<1x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %128 = arith.addi %in, %c2_i64 : i64
      linalg.yield %128 : i64
    } -> tensor<1x40xi64>
    %20 = tensor.empty() : tensor<1x40x64xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x40xi64>) outs(%20 : tensor<1x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %128 = arith.index_cast %in : i64 to index
      %129 = linalg.index 2 : index
      %130 = arith.cmpi slt, %128, %c130 : index
      cf.assert %130, "index must be smaller than dim size"
      %131 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %131, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%128, %129] : tensor<130x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x64xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %21 : tensor<2x40x64xf32>, tensor<1x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %128 = arith.addf %in, %in_41 : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x64xf32>
    %23 = tensor.empty() : tensor<2x40x64xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40x64xf32>) outs(%23 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %128 = arith.extf %in : f32 to f64
      linalg.yield %128 : f64
    } -> tensor<2x40x64xf64>
    %25 = tensor.empty() : tensor<2x40x1xf64>
    %26 = linalg.fill ins(%cst : f64) outs(%25 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %27 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x40x64xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %128 = arith.addf %in, %out : f64
      linalg.yield %128 : f64
    } -> tensor<2x40x1xf64>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x40x1xf64>) outs(%25 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %128 = arith.divf %in, %cst_9 : f64
      linalg.yield %128 : f64
    } -> tensor<2x40x1xf64>
    %29 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %28 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%23 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %128 = arith.subf %in, %in_41 : f64
      linalg.yield %128 : f64
    } -> tensor<2x40x64xf64>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %29 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%23 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %128 = arith.mulf %in, %in_41 : f64
      linalg.yield %128 : f64
    } -> tensor<2x40x64xf64>
    %31 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<2x40x64xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %128 = arith.addf %in, %out : f64
      linalg.yield %128 : f64
    } -> tensor<2x40x1xf64>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x40x1xf64>) outs(%25 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %128 = arith.divf %in, %cst_9 : f64
      linalg.yield %128 : f64
    } -> tensor<2x40x1xf64>
    %33 = tensor.empty() : tensor<2x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x40x1xf64>) outs(%33 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %128 = arith.truncf %in : f64 to f32
      linalg.yield %128 : f32
    } -> tensor<2x40x1xf32>
    %35 = linalg.fill ins(%cst_0 : f32) outs(%33 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x40x64xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.addf %in, %out : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x40x1xf32>) outs(%33 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.divf %in, %cst_10 : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x40x1xf32>) outs(%33 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.truncf %cst_7 : f64 to f32
      %129 = arith.addf %in, %128 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x40x1xf32>) outs(%33 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.rsqrt %in : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %37 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %128 = arith.subf %in, %in_41 : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x64xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %39 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %128 = arith.mulf %in, %in_41 : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x64xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %arg12 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %128 = arith.mulf %in, %in_41 : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x64xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %arg13 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %128 = arith.addf %in, %in_41 : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x64xf32>
    %collapsed = tensor.collapse_shape %43 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %44 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%44 : tensor<64x64xf32>) permutation = [1, 0] 
    %45 = tensor.empty() : tensor<80x64xf32>
    %46 = linalg.fill ins(%cst_0 : f32) outs(%45 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %47 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%46 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %48 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%45 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %49 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%47, %48 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%45 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %128 = arith.addf %in, %in_41 : f32
      linalg.yield %128 : f32
    } -> tensor<80x64xf32>
    %expanded_16 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %50 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x40x4x16xf32>) outs(%50 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%44 : tensor<64x64xf32>) permutation = [1, 0] 
    %51 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%46 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %52 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xf32>) outs(%45 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %53 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%51, %52 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%45 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %128 = arith.addf %in, %in_41 : f32
      linalg.yield %128 : f32
    } -> tensor<80x64xf32>
    %transposed_19 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%44 : tensor<64x64xf32>) permutation = [1, 0] 
    %54 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%46 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %55 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%45 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %56 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%54, %55 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%45 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %128 = arith.addf %in, %in_41 : f32
      linalg.yield %128 : f32
    } -> tensor<80x64xf32>
    %expanded_20 = tensor.expand_shape %53 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %expanded_21 = tensor.expand_shape %56 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x40x4x16xf32>) outs(%50 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %57 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_23 = linalg.transpose ins(%expanded_20 : tensor<2x40x4x16xf32>) outs(%57 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_24 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %58 = tensor.empty() : tensor<8x40x40xf32>
    %59 = linalg.fill ins(%cst_0 : f32) outs(%58 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %60 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%59 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_26 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %61 = tensor.empty() : tensor<2x4x40x40xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x4x40x40xf32>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.mulf %in, %cst_11 : f32
      linalg.yield %128 : f32
    } -> tensor<2x4x40x40xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %17 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %128 = arith.addf %in, %in_41 : f32
      linalg.yield %128 : f32
    } -> tensor<2x4x40x40xf32>
    %64 = tensor.empty() : tensor<2x4x40xi64>
    %65 = linalg.fill ins(%c0_i64 : i64) outs(%64 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %66 = tensor.empty() : tensor<2x4x40xf32>
    %67 = linalg.fill ins(%cst_1 : f32) outs(%66 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %68:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<2x4x40x40xf32>) outs(%67, %65 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %128 = linalg.index 3 : index
      %129 = arith.index_cast %128 : index to i64
      %130 = arith.maximumf %in, %out : f32
      %131 = arith.cmpf ogt, %in, %out : f32
      %132 = arith.select %131, %129, %out_41 : i64
      linalg.yield %130, %132 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_27 = tensor.expand_shape %68#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %expanded_27 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %128 = arith.subf %in, %in_41 : f32
      linalg.yield %128 : f32
    } -> tensor<2x4x40x40xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x4x40x40xf32>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.exp %in : f32
      linalg.yield %128 : f32
    } -> tensor<2x4x40x40xf32>
    %71 = tensor.empty() : tensor<2x4x40x1xf32>
    %72 = linalg.fill ins(%cst_0 : f32) outs(%71 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70 : tensor<2x4x40x40xf32>) outs(%72 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.addf %in, %out : f32
      linalg.yield %128 : f32
    } -> tensor<2x4x40x1xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %73 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %128 = arith.divf %in, %in_41 : f32
      linalg.yield %128 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_28 = tensor.collapse_shape %74 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_29 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %75 = tensor.empty() : tensor<8x40x16xf32>
    %76 = linalg.fill ins(%cst_0 : f32) outs(%75 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %77 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%76 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_30 = tensor.expand_shape %77 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %78 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x4x40x16xf32>) outs(%78 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_33 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%44 : tensor<64x64xf32>) permutation = [1, 0] 
    %79 = linalg.matmul ins(%collapsed_32, %transposed_33 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%46 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %80 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%45 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %81 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%79, %80 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%45 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %128 = arith.addf %in, %in_41 : f32
      linalg.yield %128 : f32
    } -> tensor<80x64xf32>
    %expanded_34 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %expanded_34 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %128 = arith.addf %in, %in_41 : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x64xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x40x64xf32>) outs(%23 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %128 = arith.extf %in : f32 to f64
      linalg.yield %128 : f64
    } -> tensor<2x40x64xf64>
    %84 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%83 : tensor<2x40x64xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %128 = arith.addf %in, %out : f64
      linalg.yield %128 : f64
    } -> tensor<2x40x1xf64>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x40x1xf64>) outs(%25 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %128 = arith.divf %in, %cst_9 : f64
      linalg.yield %128 : f64
    } -> tensor<2x40x1xf64>
    %86 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %85 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%23 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %128 = arith.subf %in, %in_41 : f64
      linalg.yield %128 : f64
    } -> tensor<2x40x64xf64>
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %86 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%23 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %128 = arith.mulf %in, %in_41 : f64
      linalg.yield %128 : f64
    } -> tensor<2x40x64xf64>
    %88 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<2x40x64xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %128 = arith.addf %in, %out : f64
      linalg.yield %128 : f64
    } -> tensor<2x40x1xf64>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x40x1xf64>) outs(%25 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %128 = arith.divf %in, %cst_9 : f64
      linalg.yield %128 : f64
    } -> tensor<2x40x1xf64>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x40x1xf64>) outs(%33 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %128 = arith.truncf %in : f64 to f32
      linalg.yield %128 : f32
    } -> tensor<2x40x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%82 : tensor<2x40x64xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.addf %in, %out : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x40x1xf32>) outs(%33 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.divf %in, %cst_10 : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x40x1xf32>) outs(%33 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.truncf %cst_7 : f64 to f32
      %129 = arith.addf %in, %128 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x40x1xf32>) outs(%33 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.rsqrt %in : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %92 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %128 = arith.subf %in, %in_41 : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %94 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %128 = arith.mulf %in, %in_41 : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %arg18 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %128 = arith.mulf %in, %in_41 : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %arg19 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %128 = arith.addf %in, %in_41 : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_35 = tensor.collapse_shape %98 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %99 = tensor.empty() : tensor<64x96xf32>
    %transposed_36 = linalg.transpose ins(%arg14 : tensor<96x64xf32>) outs(%99 : tensor<64x96xf32>) permutation = [1, 0] 
    %100 = tensor.empty() : tensor<80x96xf32>
    %101 = linalg.fill ins(%cst_0 : f32) outs(%100 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %102 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%101 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %103 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<96xf32>) outs(%100 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %104 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%102, %103 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%100 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %128 = arith.addf %in, %in_41 : f32
      linalg.yield %128 : f32
    } -> tensor<80x96xf32>
    %expanded_37 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %105 = tensor.empty() : tensor<2x40x96xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<2x40x96xf32>) outs(%105 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.divf %in, %cst_12 : f32
      %129 = math.erf %128 : f32
      %130 = arith.addf %129, %cst_2 : f32
      %131 = arith.mulf %130, %cst_3 : f32
      %132 = arith.mulf %in, %131 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_38 = tensor.collapse_shape %106 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %107 = tensor.empty() : tensor<96x64xf32>
    %transposed_39 = linalg.transpose ins(%arg16 : tensor<64x96xf32>) outs(%107 : tensor<96x64xf32>) permutation = [1, 0] 
    %108 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%46 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %109 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<64xf32>) outs(%45 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %110 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%108, %109 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%45 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %128 = arith.addf %in, %in_41 : f32
      linalg.yield %128 : f32
    } -> tensor<80x64xf32>
    %expanded_40 = tensor.expand_shape %110 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %expanded_40 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %128 = arith.addf %in, %in_41 : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x40x64xf32>) outs(%23 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %128 = arith.extf %in : f32 to f64
      linalg.yield %128 : f64
    } -> tensor<2x40x64xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%112 : tensor<2x40x64xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %128 = arith.addf %in, %out : f64
      linalg.yield %128 : f64
    } -> tensor<2x40x1xf64>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x40x1xf64>) outs(%25 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %128 = arith.divf %in, %cst_9 : f64
      linalg.yield %128 : f64
    } -> tensor<2x40x1xf64>
    %115 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %114 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%23 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %128 = arith.subf %in, %in_41 : f64
      linalg.yield %128 : f64
    } -> tensor<2x40x64xf64>
    %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %115 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%23 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %128 = arith.mulf %in, %in_41 : f64
      linalg.yield %128 : f64
    } -> tensor<2x40x64xf64>
    %117 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<2x40x64xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %128 = arith.addf %in, %out : f64
      linalg.yield %128 : f64
    } -> tensor<2x40x1xf64>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x40x1xf64>) outs(%25 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %128 = arith.divf %in, %cst_9 : f64
      linalg.yield %128 : f64
    } -> tensor<2x40x1xf64>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x40x1xf64>) outs(%33 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %128 = arith.truncf %in : f64 to f32
      linalg.yield %128 : f32
    } -> tensor<2x40x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<2x40x64xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.addf %in, %out : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x40x1xf32>) outs(%33 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.divf %in, %cst_10 : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x40x1xf32>) outs(%33 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = arith.truncf %cst_7 : f64 to f32
      %129 = arith.addf %in, %128 : f32
      linalg.yield %129 : f32
    } -> tensor<2x40x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x40x1xf32>) outs(%33 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %128 = math.rsqrt %in : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %121 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %128 = arith.subf %in, %in_41 : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x64xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %123 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %128 = arith.mulf %in, %in_41 : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x64xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %arg20 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %128 = arith.mulf %in, %in_41 : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %arg21 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %128 = arith.addf %in, %in_41 : f32
      linalg.yield %128 : f32
    } -> tensor<2x40x64xf32>
    return %127 : tensor<2x40x64xf32>
  }
}

