#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map8 = affine_map<(d0, d1, d2) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map17 = affine_map<(d0, d1, d2) -> (d2)>
#map18 = affine_map<(d0, d1) -> (d1)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @opt(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<130x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c40_i64 = arith.constant 40 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %c130 = arith.constant 130 : index
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant dense<true> : tensor<40x40xi1>
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 6.400000e+01 : f64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 2.500000e-01 : f32
    %cst_10 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %141 = arith.index_cast %in : i64 to index
      %142 = linalg.index 2 : index
      %143 = arith.cmpi slt, %141, %c96 : index
      cf.assert %143, "index must be smaller than dim size"
      %144 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %144, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%141, %142] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %141 = linalg.index 0 : index
      %142 = arith.index_cast %141 : index to i64
      linalg.yield %142 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %4 = tensor.empty() : tensor<40x40xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_11 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%4 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_40: i64, %out: i64):
      %141 = arith.subi %in, %in_40 : i64
      linalg.yield %141 : i64
    } -> tensor<40x40xi64>
    %6 = tensor.empty() : tensor<40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<40x40xi64>) outs(%6 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %141 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %141 : i1
    } -> tensor<40x40xi1>
    %8 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_5 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%6 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_40: i1, %out: i1):
      %141 = arith.andi %in, %in_40 : i1
      linalg.yield %141 : i1
    } -> tensor<40x40xi1>
    %expanded_12 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [2, 1, 40] : tensor<2x40xi64> into tensor<2x1x40xi64>
    %9 = tensor.empty() : tensor<2x40x40xi64>
    %10 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %expanded_12, %cst_10 : tensor<40x40xi1>, tensor<2x1x40xi64>, tensor<i64>) outs(%9 : tensor<2x40x40xi64>) {
    ^bb0(%in: i1, %in_40: i64, %in_41: i64, %out: i64):
      %141 = arith.select %in, %in_40, %in_41 : i64
      linalg.yield %141 : i64
    } -> tensor<2x40x40xi64>
    %11 = tensor.empty() : tensor<2x40xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x40xi64>) -> tensor<2x40xi64>
    %13 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x40x40xi64>) outs(%12 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %141 = arith.addi %in, %out : i64
      linalg.yield %141 : i64
    } -> tensor<2x40xi64>
    %14 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%13, %arg1 : tensor<2x40xi64>, tensor<2x40xi64>) outs(%11 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %in_40: i64, %out: i64):
      %141 = arith.muli %in, %in_40 : i64
      linalg.yield %141 : i64
    } -> tensor<2x40xi64>
    %15 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x40xi64>) outs(%11 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %141 = arith.subi %in, %c1_i64 : i64
      linalg.yield %141 : i64
    } -> tensor<2x40xi64>
    %16 = tensor.empty() : tensor<2x40xi1>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%16 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %141 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %141 : i1
    } -> tensor<2x40xi1>
    %18 = tensor.empty() : tensor<2xi64>
    %19 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%18 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %141 = linalg.index 0 : index
      %142 = arith.index_cast %141 : index to i64
      linalg.yield %142 : i64
    } -> tensor<2xi64>
    %expanded_13 = tensor.expand_shape %19 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %20 = tensor.empty() : tensor<1x1x40x40xi1>
    %21 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%20 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_40: i64, %out: i1):
      %141 = arith.cmpi sle, %in, %in_40 : i64
      linalg.yield %141 : i1
    } -> tensor<1x1x40x40xi1>
    %22 = linalg.generic {indexing_maps = [#map12, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %21 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%20 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_40: i1, %out: i1):
      %141 = arith.andi %in, %in_40 : i1
      linalg.yield %141 : i1
    } -> tensor<1x1x40x40xi1>
    %23 = tensor.empty() : tensor<2x1x1x40xi1>
    %24 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%23 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_40: i64, %out: i1):
      %141 = arith.cmpi slt, %in, %c0_i64 : i64
      %142 = arith.addi %in, %c2_i64 : i64
      %143 = arith.select %141, %142, %in : i64
      %144 = arith.index_cast %143 : i64 to index
      %145 = arith.cmpi slt, %in_40, %c0_i64 : i64
      %146 = arith.addi %in_40, %c40_i64 : i64
      %147 = arith.select %145, %146, %in_40 : i64
      %148 = arith.index_cast %147 : i64 to index
      %extracted = tensor.extract %17[%144, %148] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %25 = tensor.empty() : tensor<2x1x40x40xi1>
    %26 = linalg.generic {indexing_maps = [#map15, #map9, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %24 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%25 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_40: i1, %out: i1):
      %141 = arith.andi %in, %in_40 : i1
      linalg.yield %141 : i1
    } -> tensor<2x1x40x40xi1>
    %27 = tensor.empty() : tensor<2x1x40x40xf32>
    %28 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%27 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_40: f32, %in_41: f32, %out: f32):
      %141 = arith.select %in, %in_40, %in_41 : f32
      linalg.yield %141 : f32
    } -> tensor<2x1x40x40xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x40xi64>) outs(%11 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %141 = arith.addi %in, %c2_i64 : i64
      linalg.yield %141 : i64
    } -> tensor<2x40xi64>
    %30 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %141 = arith.index_cast %in : i64 to index
      %142 = linalg.index 2 : index
      %143 = arith.cmpi slt, %141, %c130 : index
      cf.assert %143, "index must be smaller than dim size"
      %144 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %144, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%141, %142] : tensor<130x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %30 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %141 = arith.addf %in, %in_40 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %32 = tensor.empty() : tensor<2x40x64xf64>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %141 = arith.extf %in : f32 to f64
      linalg.yield %141 : f64
    } -> tensor<2x40x64xf64>
    %34 = tensor.empty() : tensor<2x40x1xf64>
    %35 = linalg.fill ins(%cst : f64) outs(%34 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %36 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%33 : tensor<2x40x64xf64>) outs(%35 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %141 = arith.addf %in, %out : f64
      linalg.yield %141 : f64
    } -> tensor<2x40x1xf64>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x40x1xf64>) outs(%34 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %141 = arith.divf %in, %cst_7 : f64
      linalg.yield %141 : f64
    } -> tensor<2x40x1xf64>
    %38 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %37 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%32 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_40: f64, %out: f64):
      %141 = arith.subf %in, %in_40 : f64
      linalg.yield %141 : f64
    } -> tensor<2x40x64xf64>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %38 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%32 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_40: f64, %out: f64):
      %141 = arith.mulf %in, %in_40 : f64
      linalg.yield %141 : f64
    } -> tensor<2x40x64xf64>
    %40 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<2x40x64xf64>) outs(%35 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %141 = arith.addf %in, %out : f64
      linalg.yield %141 : f64
    } -> tensor<2x40x1xf64>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x40x1xf64>) outs(%34 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %141 = arith.divf %in, %cst_7 : f64
      linalg.yield %141 : f64
    } -> tensor<2x40x1xf64>
    %42 = tensor.empty() : tensor<2x40x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x40x1xf64>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %141 = arith.truncf %in : f64 to f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %44 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<2x40x64xf32>) outs(%44 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x40x1xf32>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_8 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x40x1xf32>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.truncf %cst_6 : f64 to f32
      %142 = arith.addf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x40x1xf32>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.rsqrt %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %46 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %141 = arith.subf %in, %in_40 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %48 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %141 = arith.mulf %in, %in_40 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %arg14 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %141 = arith.mulf %in, %in_40 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %141 = arith.addf %in, %in_40 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %collapsed = tensor.collapse_shape %52 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %53 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%53 : tensor<64x64xf32>) permutation = [1, 0] 
    %54 = tensor.empty() : tensor<80x64xf32>
    %55 = linalg.fill ins(%cst_0 : f32) outs(%54 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %56 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%55 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %57 = linalg.generic {indexing_maps = [#map18, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%54 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%56, %57 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%54 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %141 = arith.addf %in, %in_40 : f32
      linalg.yield %141 : f32
    } -> tensor<80x64xf32>
    %expanded_16 = tensor.expand_shape %58 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.mulf %in, %cst_9 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %expanded_17 = tensor.expand_shape %59 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %60 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x40x4x16xf32>) outs(%60 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%53 : tensor<64x64xf32>) permutation = [1, 0] 
    %61 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%55 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %62 = linalg.generic {indexing_maps = [#map18, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%54 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%61, %62 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%54 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %141 = arith.addf %in, %in_40 : f32
      linalg.yield %141 : f32
    } -> tensor<80x64xf32>
    %transposed_20 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%53 : tensor<64x64xf32>) permutation = [1, 0] 
    %64 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%55 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %65 = linalg.generic {indexing_maps = [#map18, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%54 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%64, %65 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%54 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %141 = arith.addf %in, %in_40 : f32
      linalg.yield %141 : f32
    } -> tensor<80x64xf32>
    %expanded_21 = tensor.expand_shape %63 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %expanded_22 = tensor.expand_shape %66 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x40x4x16xf32>) outs(%60 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %67 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_24 = linalg.transpose ins(%expanded_21 : tensor<2x40x4x16xf32>) outs(%67 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_25 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_26 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %68 = tensor.empty() : tensor<8x40x40xf32>
    %69 = linalg.fill ins(%cst_0 : f32) outs(%68 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %70 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%69 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_27 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %71 = tensor.empty() : tensor<2x4x40x40xf32>
    %72 = linalg.generic {indexing_maps = [#map11, #map19, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27, %28 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%71 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %141 = arith.addf %in, %in_40 : f32
      linalg.yield %141 : f32
    } -> tensor<2x4x40x40xf32>
    %73 = tensor.empty() : tensor<2x4x40xi64>
    %74 = linalg.fill ins(%c0_i64 : i64) outs(%73 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %75 = tensor.empty() : tensor<2x4x40xf32>
    %76 = linalg.fill ins(%cst_1 : f32) outs(%75 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %77:2 = linalg.generic {indexing_maps = [#map11, #map20, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<2x4x40x40xf32>) outs(%76, %74 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_40: i64):
      %141 = linalg.index 3 : index
      %142 = arith.index_cast %141 : index to i64
      %143 = arith.maximumf %in, %out : f32
      %144 = arith.cmpf ogt, %in, %out : f32
      %145 = arith.select %144, %142, %out_40 : i64
      linalg.yield %143, %145 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_28 = tensor.expand_shape %77#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %78 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_28 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%71 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %141 = arith.subf %in, %in_40 : f32
      linalg.yield %141 : f32
    } -> tensor<2x4x40x40xf32>
    %79 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<2x4x40x40xf32>) outs(%71 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.exp %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x4x40x40xf32>
    %80 = tensor.empty() : tensor<2x4x40x1xf32>
    %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %82 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<2x4x40x40xf32>) outs(%81 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x4x40x1xf32>
    %83 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %82 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%71 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %141 = arith.divf %in, %in_40 : f32
      linalg.yield %141 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_29 = tensor.collapse_shape %83 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %84 = tensor.empty() : tensor<8x40x16xf32>
    %85 = linalg.fill ins(%cst_0 : f32) outs(%84 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %86 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%85 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_31 = tensor.expand_shape %86 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %87 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<2x4x40x16xf32>) outs(%87 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_33 = tensor.collapse_shape %transposed_32 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_34 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%53 : tensor<64x64xf32>) permutation = [1, 0] 
    %88 = linalg.matmul ins(%collapsed_33, %transposed_34 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%55 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %89 = linalg.generic {indexing_maps = [#map18, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%54 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %90 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%88, %89 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%54 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %141 = arith.addf %in, %in_40 : f32
      linalg.yield %141 : f32
    } -> tensor<80x64xf32>
    %expanded_35 = tensor.expand_shape %90 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %expanded_35 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %141 = arith.addf %in, %in_40 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_36 = tensor.collapse_shape %91 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %92 = tensor.empty() : tensor<80x64xf64>
    %93 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_36 : tensor<80x64xf32>) outs(%92 : tensor<80x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %141 = arith.extf %in : f32 to f64
      linalg.yield %141 : f64
    } -> tensor<80x64xf64>
    %94 = tensor.empty() : tensor<80x1xf64>
    %95 = linalg.fill ins(%cst : f64) outs(%94 : tensor<80x1xf64>) -> tensor<80x1xf64>
    %96 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "reduction"]} ins(%93 : tensor<80x64xf64>) outs(%95 : tensor<80x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %141 = arith.addf %in, %out : f64
      linalg.yield %141 : f64
    } -> tensor<80x1xf64>
    %97 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%96 : tensor<80x1xf64>) outs(%94 : tensor<80x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %141 = arith.divf %in, %cst_7 : f64
      linalg.yield %141 : f64
    } -> tensor<80x1xf64>
    %98 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%93, %97 : tensor<80x64xf64>, tensor<80x1xf64>) outs(%92 : tensor<80x64xf64>) {
    ^bb0(%in: f64, %in_40: f64, %out: f64):
      %141 = arith.subf %in, %in_40 : f64
      linalg.yield %141 : f64
    } -> tensor<80x64xf64>
    %99 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%98, %98 : tensor<80x64xf64>, tensor<80x64xf64>) outs(%92 : tensor<80x64xf64>) {
    ^bb0(%in: f64, %in_40: f64, %out: f64):
      %141 = arith.mulf %in, %in_40 : f64
      linalg.yield %141 : f64
    } -> tensor<80x64xf64>
    %100 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "reduction"]} ins(%99 : tensor<80x64xf64>) outs(%95 : tensor<80x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %141 = arith.addf %in, %out : f64
      linalg.yield %141 : f64
    } -> tensor<80x1xf64>
    %101 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%100 : tensor<80x1xf64>) outs(%94 : tensor<80x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %141 = arith.divf %in, %cst_7 : f64
      linalg.yield %141 : f64
    } -> tensor<80x1xf64>
    %102 = tensor.empty() : tensor<80x1xf32>
    %103 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%101 : tensor<80x1xf64>) outs(%102 : tensor<80x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %141 = arith.truncf %in : f64 to f32
      linalg.yield %141 : f32
    } -> tensor<80x1xf32>
    %104 = linalg.fill ins(%cst_0 : f32) outs(%102 : tensor<80x1xf32>) -> tensor<80x1xf32>
    %105 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "reduction"]} ins(%collapsed_36 : tensor<80x64xf32>) outs(%104 : tensor<80x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<80x1xf32>
    %106 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%105 : tensor<80x1xf32>) outs(%102 : tensor<80x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_8 : f32
      linalg.yield %141 : f32
    } -> tensor<80x1xf32>
    %107 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%103 : tensor<80x1xf32>) outs(%102 : tensor<80x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.truncf %cst_6 : f64 to f32
      %142 = arith.addf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<80x1xf32>
    %108 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%107 : tensor<80x1xf32>) outs(%102 : tensor<80x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.rsqrt %in : f32
      linalg.yield %141 : f32
    } -> tensor<80x1xf32>
    %109 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_36, %106 : tensor<80x64xf32>, tensor<80x1xf32>) outs(%54 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %141 = arith.subf %in, %in_40 : f32
      linalg.yield %141 : f32
    } -> tensor<80x64xf32>
    %110 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%109, %108 : tensor<80x64xf32>, tensor<80x1xf32>) outs(%54 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %141 = arith.mulf %in, %in_40 : f32
      linalg.yield %141 : f32
    } -> tensor<80x64xf32>
    %111 = linalg.generic {indexing_maps = [#map5, #map18, #map5], iterator_types = ["parallel", "parallel"]} ins(%110, %arg20 : tensor<80x64xf32>, tensor<64xf32>) outs(%54 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %141 = arith.mulf %in, %in_40 : f32
      linalg.yield %141 : f32
    } -> tensor<80x64xf32>
    %112 = linalg.generic {indexing_maps = [#map5, #map18, #map5], iterator_types = ["parallel", "parallel"]} ins(%111, %arg21 : tensor<80x64xf32>, tensor<64xf32>) outs(%54 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %141 = arith.addf %in, %in_40 : f32
      linalg.yield %141 : f32
    } -> tensor<80x64xf32>
    %113 = tensor.empty() : tensor<64x96xf32>
    %transposed_37 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%113 : tensor<64x96xf32>) permutation = [1, 0] 
    %114 = tensor.empty() : tensor<80x96xf32>
    %115 = linalg.fill ins(%cst_0 : f32) outs(%114 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %116 = linalg.matmul ins(%112, %transposed_37 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%115 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %117 = linalg.generic {indexing_maps = [#map18, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<96xf32>) outs(%114 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %118 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%116, %117 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%114 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %141 = arith.addf %in, %in_40 : f32
      linalg.yield %141 : f32
    } -> tensor<80x96xf32>
    %119 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%118 : tensor<80x96xf32>) outs(%114 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.cmpf ugt, %in, %cst_0 : f32
      %142 = arith.select %141, %in, %cst_0 : f32
      linalg.yield %142 : f32
    } -> tensor<80x96xf32>
    %120 = tensor.empty() : tensor<96x64xf32>
    %transposed_38 = linalg.transpose ins(%arg18 : tensor<64x96xf32>) outs(%120 : tensor<96x64xf32>) permutation = [1, 0] 
    %121 = linalg.matmul ins(%119, %transposed_38 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%55 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %122 = linalg.generic {indexing_maps = [#map18, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<64xf32>) outs(%54 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %123 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%121, %122 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%54 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %141 = arith.addf %in, %in_40 : f32
      linalg.yield %141 : f32
    } -> tensor<80x64xf32>
    %124 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_36, %123 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%54 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %141 = arith.addf %in, %in_40 : f32
      linalg.yield %141 : f32
    } -> tensor<80x64xf32>
    %expanded_39 = tensor.expand_shape %124 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %141 = arith.extf %in : f32 to f64
      linalg.yield %141 : f64
    } -> tensor<2x40x64xf64>
    %126 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<2x40x64xf64>) outs(%35 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %141 = arith.addf %in, %out : f64
      linalg.yield %141 : f64
    } -> tensor<2x40x1xf64>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x40x1xf64>) outs(%34 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %141 = arith.divf %in, %cst_7 : f64
      linalg.yield %141 : f64
    } -> tensor<2x40x1xf64>
    %128 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %127 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%32 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_40: f64, %out: f64):
      %141 = arith.subf %in, %in_40 : f64
      linalg.yield %141 : f64
    } -> tensor<2x40x64xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %128 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%32 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_40: f64, %out: f64):
      %141 = arith.mulf %in, %in_40 : f64
      linalg.yield %141 : f64
    } -> tensor<2x40x64xf64>
    %130 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<2x40x64xf64>) outs(%35 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %141 = arith.addf %in, %out : f64
      linalg.yield %141 : f64
    } -> tensor<2x40x1xf64>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x40x1xf64>) outs(%34 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %141 = arith.divf %in, %cst_7 : f64
      linalg.yield %141 : f64
    } -> tensor<2x40x1xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x40x1xf64>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %141 = arith.truncf %in : f64 to f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_39 : tensor<2x40x64xf32>) outs(%44 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x40x1xf32>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_8 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x40x1xf32>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.truncf %cst_6 : f64 to f32
      %142 = arith.addf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x40x1xf32>) outs(%42 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.rsqrt %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39, %134 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %141 = arith.subf %in, %in_40 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %136 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %141 = arith.mulf %in, %in_40 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %141 = arith.mulf %in, %in_40 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %arg5 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %141 = arith.addf %in, %in_40 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    return %140 : tensor<2x40x64xf32>
  }
}

