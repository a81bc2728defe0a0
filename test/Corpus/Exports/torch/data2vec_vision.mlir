#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0) -> (d0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map12 = affine_map<(d0, d1) -> (d0)>
#map13 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map14 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map15 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map16 = affine_map<(d0, d1) -> (d0, 0)>
#map17 = affine_map<(d0, d1) -> (0, d1)>
#map18 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @data2vec_vision(%arg0: tensor<2x3x32x32xf32>, %arg1: tensor<1x1x64xf32>, %arg2: tensor<64x3x8x8xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<52x4xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<96x64xf32>, %arg15: tensor<96xf32>, %arg16: tensor<64x96xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>) -> tensor<2x17x64xf32> {
    %c7_i64 = arith.constant 7 : i64
    %c4_i64 = arith.constant 4 : i64
    %c3_i64 = arith.constant 3 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c6_i64 = arith.constant 6 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %c52_i64 = arith.constant 52 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant 9.9999999999999998E-13 : f64
    %cst_5 = arith.constant 6.400000e+01 : f64
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 4.000000e+00 : f32
    %cst_8 = arith.constant 1.41421354 : f32
    %cst_9 = arith.constant dense<51> : tensor<17xi64>
    %cst_10 = arith.constant dense<50> : tensor<17x17xi64>
    %cst_11 = arith.constant dense<49> : tensor<17x17xi64>
    %cst_12 = arith.constant dense<0> : tensor<16x17xi64>
    %cst_13 = arith.constant dense<0> : tensor<17x17xi64>
    %0 = tensor.empty() : tensor<2x64x4x4xf32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<64xf32>) outs(%0 : tensor<2x64x4x4xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<8> : vector<2xi64>} ins(%arg0, %arg2 : tensor<2x3x32x32xf32>, tensor<64x3x8x8xf32>) outs(%broadcasted : tensor<2x64x4x4xf32>) -> tensor<2x64x4x4xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<2x64x4x4xf32> into tensor<2x64x16xf32>
    %2 = tensor.empty() : tensor<2x16x64xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x64x16xf32>) outs(%2 : tensor<2x16x64xf32>) permutation = [0, 2, 1] 
    %3 = tensor.empty() : tensor<2x1x64xf32>
    %collapsed_14 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<1x64xf32>) outs(%3 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x64xf32>
    %concat = tensor.concat dim(1) %4, %transposed : (tensor<2x1x64xf32>, tensor<2x16x64xf32>) -> tensor<2x17x64xf32>
    %5 = tensor.empty() : tensor<2x17x64xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x17x64xf32>) outs(%5 : tensor<2x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %179 = arith.extf %in : f32 to f64
      linalg.yield %179 : f64
    } -> tensor<2x17x64xf64>
    %7 = tensor.empty() : tensor<2x17x1xf64>
    %8 = linalg.fill ins(%cst_0 : f64) outs(%7 : tensor<2x17x1xf64>) -> tensor<2x17x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x17x64xf64>) outs(%8 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %179 = arith.addf %in, %out : f64
      linalg.yield %179 : f64
    } -> tensor<2x17x1xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x17x1xf64>) outs(%7 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %179 = arith.divf %in, %cst_5 : f64
      linalg.yield %179 : f64
    } -> tensor<2x17x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<2x17x64xf64>, tensor<2x17x1xf64>) outs(%5 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %179 = arith.subf %in, %in_78 : f64
      linalg.yield %179 : f64
    } -> tensor<2x17x64xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<2x17x64xf64>, tensor<2x17x64xf64>) outs(%5 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %179 = arith.mulf %in, %in_78 : f64
      linalg.yield %179 : f64
    } -> tensor<2x17x64xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x17x64xf64>) outs(%8 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %179 = arith.addf %in, %out : f64
      linalg.yield %179 : f64
    } -> tensor<2x17x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x17x1xf64>) outs(%7 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %179 = arith.divf %in, %cst_5 : f64
      linalg.yield %179 : f64
    } -> tensor<2x17x1xf64>
    %15 = tensor.empty() : tensor<2x17x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x17x1xf64>) outs(%15 : tensor<2x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %179 = arith.truncf %in : f64 to f32
      linalg.yield %179 : f32
    } -> tensor<2x17x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x17x1xf32>) -> tensor<2x17x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%concat : tensor<2x17x64xf32>) outs(%17 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = arith.addf %in, %out : f32
      linalg.yield %179 : f32
    } -> tensor<2x17x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x17x1xf32>) outs(%15 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = arith.divf %in, %cst_6 : f32
      linalg.yield %179 : f32
    } -> tensor<2x17x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x17x1xf32>) outs(%15 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = arith.truncf %cst_4 : f64 to f32
      %180 = arith.addf %in, %179 : f32
      linalg.yield %180 : f32
    } -> tensor<2x17x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x17x1xf32>) outs(%15 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = math.rsqrt %in : f32
      linalg.yield %179 : f32
    } -> tensor<2x17x1xf32>
    %22 = tensor.empty() : tensor<2x17x64xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %19 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%22 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.subf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<2x17x64xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %21 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%22 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.mulf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<2x17x64xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %arg18 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%22 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.mulf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<2x17x64xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %arg19 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%22 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.addf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<2x17x64xf32>
    %collapsed_15 = tensor.collapse_shape %26 [[0, 1], [2]] : tensor<2x17x64xf32> into tensor<34x64xf32>
    %27 = tensor.empty() : tensor<64x64xf32>
    %transposed_16 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%27 : tensor<64x64xf32>) permutation = [1, 0] 
    %28 = tensor.empty() : tensor<34x64xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %30 = linalg.matmul ins(%collapsed_15, %transposed_16 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%29 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%28 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%30, %31 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%28 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.addf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<34x64xf32>
    %expanded = tensor.expand_shape %32 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %33 = tensor.empty() : tensor<2x4x17x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded : tensor<2x17x4x16xf32>) outs(%33 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%27 : tensor<64x64xf32>) permutation = [1, 0] 
    %34 = linalg.matmul ins(%collapsed_15, %transposed_18 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%29 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %expanded_19 = tensor.expand_shape %34 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %transposed_20 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%27 : tensor<64x64xf32>) permutation = [1, 0] 
    %35 = linalg.matmul ins(%collapsed_15, %transposed_20 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%29 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%28 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%35, %36 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%28 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.addf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<34x64xf32>
    %expanded_21 = tensor.expand_shape %37 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x17x4x16xf32>) outs(%33 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %38 = tensor.empty() : tensor<2x4x16x17xf32>
    %transposed_23 = linalg.transpose ins(%expanded_19 : tensor<2x17x4x16xf32>) outs(%38 : tensor<2x4x16x17xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_24 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x4x16x17xf32> into tensor<8x16x17xf32>
    %39 = tensor.empty() : tensor<8x17x17xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %41 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<8x17x16xf32>, tensor<8x16x17xf32>) outs(%40 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %expanded_26 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [2, 4, 17, 17] : tensor<8x17x17xf32> into tensor<2x4x17x17xf32>
    %42 = tensor.empty() : tensor<2x4x17x17xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x4x17x17xf32>) outs(%42 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = arith.divf %in, %cst_7 : f32
      linalg.yield %179 : f32
    } -> tensor<2x4x17x17xf32>
    %extracted_slice = tensor.extract_slice %arg11[0, 0] [49, 4] [1, 1] : tensor<52x4xf32> to tensor<49x4xf32>
    %expanded_27 = tensor.expand_shape %extracted_slice [[0, 1, 2], [3]] output_shape [1, 7, 7, 4] : tensor<49x4xf32> into tensor<1x7x7x4xf32>
    %44 = tensor.empty() : tensor<1x4x7x7xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<1x7x7x4xf32>) outs(%44 : tensor<1x4x7x7xf32>) permutation = [0, 3, 1, 2] 
    %45 = tensor.empty() : tensor<7xi64>
    %46 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%45 : tensor<7xi64>) {
    ^bb0(%out: i64):
      %179 = linalg.index 0 : index
      %180 = arith.index_cast %179 : index to i64
      linalg.yield %180 : i64
    } -> tensor<7xi64>
    %47 = tensor.empty() : tensor<7xf32>
    %48 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%46 : tensor<7xi64>) outs(%47 : tensor<7xf32>) {
    ^bb0(%in: i64, %out: f32):
      %179 = arith.sitofp %in : i64 to f32
      linalg.yield %179 : f32
    } -> tensor<7xf32>
    %49 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%48 : tensor<7xf32>) outs(%47 : tensor<7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = arith.addf %in, %cst_3 : f32
      linalg.yield %179 : f32
    } -> tensor<7xf32>
    %50 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%49 : tensor<7xf32>) outs(%47 : tensor<7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = arith.subf %in, %cst_3 : f32
      linalg.yield %179 : f32
    } -> tensor<7xf32>
    %51 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%50 : tensor<7xf32>) outs(%47 : tensor<7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = arith.cmpf ult, %in, %cst : f32
      %180 = arith.select %179, %cst, %in : f32
      linalg.yield %180 : f32
    } -> tensor<7xf32>
    %expanded_29 = tensor.expand_shape %51 [[0, 1]] output_shape [7, 1] : tensor<7xf32> into tensor<7x1xf32>
    %52 = tensor.empty() : tensor<7x1xi64>
    %53 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_29 : tensor<7x1xf32>) outs(%52 : tensor<7x1xi64>) {
    ^bb0(%in: f32, %out: i64):
      %179 = arith.fptosi %in : f32 to i64
      linalg.yield %179 : i64
    } -> tensor<7x1xi64>
    %54 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<7x1xi64>) outs(%52 : tensor<7x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %179 = arith.addi %in, %c1_i64 : i64
      linalg.yield %179 : i64
    } -> tensor<7x1xi64>
    %55 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<7x1xi64>) outs(%52 : tensor<7x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %179 = arith.minsi %in, %c6_i64 : i64
      linalg.yield %179 : i64
    } -> tensor<7x1xi64>
    %56 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%51 : tensor<7xf32>) outs(%45 : tensor<7xi64>) {
    ^bb0(%in: f32, %out: i64):
      %179 = arith.fptosi %in : f32 to i64
      linalg.yield %179 : i64
    } -> tensor<7xi64>
    %57 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%56 : tensor<7xi64>) outs(%45 : tensor<7xi64>) {
    ^bb0(%in: i64, %out: i64):
      %179 = arith.addi %in, %c1_i64 : i64
      linalg.yield %179 : i64
    } -> tensor<7xi64>
    %58 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%57 : tensor<7xi64>) outs(%45 : tensor<7xi64>) {
    ^bb0(%in: i64, %out: i64):
      %179 = arith.minsi %in, %c6_i64 : i64
      linalg.yield %179 : i64
    } -> tensor<7xi64>
    %59 = tensor.empty() : tensor<4xi64>
    %60 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%59 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %179 = linalg.index 0 : index
      %180 = arith.index_cast %179 : index to i64
      linalg.yield %180 : i64
    } -> tensor<4xi64>
    %expanded_30 = tensor.expand_shape %60 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xi64> into tensor<4x1x1xi64>
    %61 = tensor.empty() : tensor<1xi64>
    %62 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%61 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_31 = tensor.expand_shape %62 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %63 = linalg.generic {indexing_maps = [#map8, #map9, #map10, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %expanded_30, %53, %56 : tensor<1x1x1x1xi64>, tensor<4x1x1xi64>, tensor<7x1xi64>, tensor<7xi64>) outs(%44 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: i64, %in_78: i64, %in_79: i64, %in_80: i64, %out: f32):
      %179 = arith.cmpi slt, %in, %c0_i64 : i64
      %180 = arith.addi %in, %c1_i64 : i64
      %181 = arith.select %179, %180, %in : i64
      %182 = arith.index_cast %181 : i64 to index
      %183 = arith.cmpi slt, %in_78, %c0_i64 : i64
      %184 = arith.addi %in_78, %c4_i64 : i64
      %185 = arith.select %183, %184, %in_78 : i64
      %186 = arith.index_cast %185 : i64 to index
      %187 = arith.cmpi slt, %in_79, %c0_i64 : i64
      %188 = arith.addi %in_79, %c7_i64 : i64
      %189 = arith.select %187, %188, %in_79 : i64
      %190 = arith.index_cast %189 : i64 to index
      %191 = arith.cmpi slt, %in_80, %c0_i64 : i64
      %192 = arith.addi %in_80, %c7_i64 : i64
      %193 = arith.select %191, %192, %in_80 : i64
      %194 = arith.index_cast %193 : i64 to index
      %extracted = tensor.extract %transposed_28[%182, %186, %190, %194] : tensor<1x4x7x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x7x7xf32>
    %64 = linalg.generic {indexing_maps = [#map8, #map9, #map10, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %expanded_30, %53, %58 : tensor<1x1x1x1xi64>, tensor<4x1x1xi64>, tensor<7x1xi64>, tensor<7xi64>) outs(%44 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: i64, %in_78: i64, %in_79: i64, %in_80: i64, %out: f32):
      %179 = arith.cmpi slt, %in, %c0_i64 : i64
      %180 = arith.addi %in, %c1_i64 : i64
      %181 = arith.select %179, %180, %in : i64
      %182 = arith.index_cast %181 : i64 to index
      %183 = arith.cmpi slt, %in_78, %c0_i64 : i64
      %184 = arith.addi %in_78, %c4_i64 : i64
      %185 = arith.select %183, %184, %in_78 : i64
      %186 = arith.index_cast %185 : i64 to index
      %187 = arith.cmpi slt, %in_79, %c0_i64 : i64
      %188 = arith.addi %in_79, %c7_i64 : i64
      %189 = arith.select %187, %188, %in_79 : i64
      %190 = arith.index_cast %189 : i64 to index
      %191 = arith.cmpi slt, %in_80, %c0_i64 : i64
      %192 = arith.addi %in_80, %c7_i64 : i64
      %193 = arith.select %191, %192, %in_80 : i64
      %194 = arith.index_cast %193 : i64 to index
      %extracted = tensor.extract %transposed_28[%182, %186, %190, %194] : tensor<1x4x7x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x7x7xf32>
    %65 = linalg.generic {indexing_maps = [#map8, #map9, #map10, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %expanded_30, %55, %56 : tensor<1x1x1x1xi64>, tensor<4x1x1xi64>, tensor<7x1xi64>, tensor<7xi64>) outs(%44 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: i64, %in_78: i64, %in_79: i64, %in_80: i64, %out: f32):
      %179 = arith.cmpi slt, %in, %c0_i64 : i64
      %180 = arith.addi %in, %c1_i64 : i64
      %181 = arith.select %179, %180, %in : i64
      %182 = arith.index_cast %181 : i64 to index
      %183 = arith.cmpi slt, %in_78, %c0_i64 : i64
      %184 = arith.addi %in_78, %c4_i64 : i64
      %185 = arith.select %183, %184, %in_78 : i64
      %186 = arith.index_cast %185 : i64 to index
      %187 = arith.cmpi slt, %in_79, %c0_i64 : i64
      %188 = arith.addi %in_79, %c7_i64 : i64
      %189 = arith.select %187, %188, %in_79 : i64
      %190 = arith.index_cast %189 : i64 to index
      %191 = arith.cmpi slt, %in_80, %c0_i64 : i64
      %192 = arith.addi %in_80, %c7_i64 : i64
      %193 = arith.select %191, %192, %in_80 : i64
      %194 = arith.index_cast %193 : i64 to index
      %extracted = tensor.extract %transposed_28[%182, %186, %190, %194] : tensor<1x4x7x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x7x7xf32>
    %66 = linalg.generic {indexing_maps = [#map8, #map9, #map10, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %expanded_30, %55, %58 : tensor<1x1x1x1xi64>, tensor<4x1x1xi64>, tensor<7x1xi64>, tensor<7xi64>) outs(%44 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: i64, %in_78: i64, %in_79: i64, %in_80: i64, %out: f32):
      %179 = arith.cmpi slt, %in, %c0_i64 : i64
      %180 = arith.addi %in, %c1_i64 : i64
      %181 = arith.select %179, %180, %in : i64
      %182 = arith.index_cast %181 : i64 to index
      %183 = arith.cmpi slt, %in_78, %c0_i64 : i64
      %184 = arith.addi %in_78, %c4_i64 : i64
      %185 = arith.select %183, %184, %in_78 : i64
      %186 = arith.index_cast %185 : i64 to index
      %187 = arith.cmpi slt, %in_79, %c0_i64 : i64
      %188 = arith.addi %in_79, %c7_i64 : i64
      %189 = arith.select %187, %188, %in_79 : i64
      %190 = arith.index_cast %189 : i64 to index
      %191 = arith.cmpi slt, %in_80, %c0_i64 : i64
      %192 = arith.addi %in_80, %c7_i64 : i64
      %193 = arith.select %191, %192, %in_80 : i64
      %194 = arith.index_cast %193 : i64 to index
      %extracted = tensor.extract %transposed_28[%182, %186, %190, %194] : tensor<1x4x7x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x7x7xf32>
    %67 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel"]} ins(%51, %56 : tensor<7xf32>, tensor<7xi64>) outs(%47 : tensor<7xf32>) {
    ^bb0(%in: f32, %in_78: i64, %out: f32):
      %179 = arith.sitofp %in_78 : i64 to f32
      %180 = arith.subf %in, %179 : f32
      linalg.yield %180 : f32
    } -> tensor<7xf32>
    %68 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%67 : tensor<7xf32>) outs(%47 : tensor<7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = arith.cmpf ult, %in, %cst : f32
      %180 = arith.select %179, %cst, %in : f32
      %181 = arith.cmpf ugt, %180, %cst_2 : f32
      %182 = arith.select %181, %cst_2, %180 : f32
      linalg.yield %182 : f32
    } -> tensor<7xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %63 : tensor<1x4x7x7xf32>, tensor<1x4x7x7xf32>) outs(%44 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.subf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<1x4x7x7xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %68 : tensor<1x4x7x7xf32>, tensor<7xf32>) outs(%44 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.mulf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<1x4x7x7xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %70 : tensor<1x4x7x7xf32>, tensor<1x4x7x7xf32>) outs(%44 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.addf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<1x4x7x7xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %65 : tensor<1x4x7x7xf32>, tensor<1x4x7x7xf32>) outs(%44 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.subf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<1x4x7x7xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %68 : tensor<1x4x7x7xf32>, tensor<7xf32>) outs(%44 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.mulf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<1x4x7x7xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %73 : tensor<1x4x7x7xf32>, tensor<1x4x7x7xf32>) outs(%44 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.addf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<1x4x7x7xf32>
    %75 = tensor.empty() : tensor<7x1xf32>
    %76 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_29, %53 : tensor<7x1xf32>, tensor<7x1xi64>) outs(%75 : tensor<7x1xf32>) {
    ^bb0(%in: f32, %in_78: i64, %out: f32):
      %179 = arith.sitofp %in_78 : i64 to f32
      %180 = arith.subf %in, %179 : f32
      linalg.yield %180 : f32
    } -> tensor<7x1xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%76 : tensor<7x1xf32>) outs(%75 : tensor<7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = arith.cmpf ult, %in, %cst : f32
      %180 = arith.select %179, %cst, %in : f32
      %181 = arith.cmpf ugt, %180, %cst_2 : f32
      %182 = arith.select %181, %cst_2, %180 : f32
      linalg.yield %182 : f32
    } -> tensor<7x1xf32>
    %78 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %71 : tensor<1x4x7x7xf32>, tensor<1x4x7x7xf32>) outs(%44 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.subf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<1x4x7x7xf32>
    %79 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %77 : tensor<1x4x7x7xf32>, tensor<7x1xf32>) outs(%44 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.mulf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<1x4x7x7xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %79 : tensor<1x4x7x7xf32>, tensor<1x4x7x7xf32>) outs(%44 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.addf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<1x4x7x7xf32>
    %81 = tensor.empty() : tensor<1x7x7x4xf32>
    %transposed_32 = linalg.transpose ins(%80 : tensor<1x4x7x7xf32>) outs(%81 : tensor<1x7x7x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_33 = tensor.collapse_shape %transposed_32 [[0, 1, 2], [3]] : tensor<1x7x7x4xf32> into tensor<49x4xf32>
    %extracted_slice_34 = tensor.extract_slice %arg11[49, 0] [3, 4] [1, 1] : tensor<52x4xf32> to tensor<3x4xf32>
    %concat_35 = tensor.concat dim(0) %collapsed_33, %extracted_slice_34 : (tensor<49x4xf32>, tensor<3x4xf32>) -> tensor<52x4xf32>
    %82 = tensor.empty() : tensor<4x4xi64>
    %83 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<4xi64>) outs(%82 : tensor<4x4xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<4x4xi64>
    %84 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<4xi64>) outs(%82 : tensor<4x4xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<4x4xi64>
    %concat_36 = tensor.concat dim(0) %83, %84 : (tensor<4x4xi64>, tensor<4x4xi64>) -> tensor<8x4xi64>
    %expanded_37 = tensor.expand_shape %concat_36 [[0, 1], [2]] output_shape [2, 4, 4] : tensor<8x4xi64> into tensor<2x4x4xi64>
    %collapsed_38 = tensor.collapse_shape %expanded_37 [[0], [1, 2]] : tensor<2x4x4xi64> into tensor<2x16xi64>
    %expanded_39 = tensor.expand_shape %collapsed_38 [[0], [1, 2]] output_shape [2, 16, 1] : tensor<2x16xi64> into tensor<2x16x1xi64>
    %expanded_40 = tensor.expand_shape %collapsed_38 [[0], [1, 2]] output_shape [2, 1, 16] : tensor<2x16xi64> into tensor<2x1x16xi64>
    %85 = tensor.empty() : tensor<2x16x16xi64>
    %86 = linalg.generic {indexing_maps = [#map2, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39, %expanded_40 : tensor<2x16x1xi64>, tensor<2x1x16xi64>) outs(%85 : tensor<2x16x16xi64>) {
    ^bb0(%in: i64, %in_78: i64, %out: i64):
      %179 = arith.subi %in, %in_78 : i64
      linalg.yield %179 : i64
    } -> tensor<2x16x16xi64>
    %87 = tensor.empty() : tensor<16x16x2xi64>
    %transposed_41 = linalg.transpose ins(%86 : tensor<2x16x16xi64>) outs(%87 : tensor<16x16x2xi64>) permutation = [1, 2, 0] 
    %extracted_slice_42 = tensor.extract_slice %transposed_41[0, 0, 0] [16, 16, 1] [1, 1, 1] : tensor<16x16x2xi64> to tensor<16x16x1xi64>
    %collapsed_43 = tensor.collapse_shape %extracted_slice_42 [[0], [1, 2]] : tensor<16x16x1xi64> into tensor<16x16xi64>
    %88 = tensor.empty() : tensor<16x16xi64>
    %89 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_43 : tensor<16x16xi64>) outs(%88 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %179 = arith.addi %in, %c3_i64 : i64
      linalg.yield %179 : i64
    } -> tensor<16x16xi64>
    %90 = tensor.empty() : tensor<2xi64>
    %91 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%90 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %179 = linalg.index 0 : index
      %180 = arith.index_cast %179 : index to i64
      linalg.yield %180 : i64
    } -> tensor<2xi64>
    %expanded_44 = tensor.expand_shape %91 [[0, 1, 2]] output_shape [1, 1, 2] : tensor<2xi64> into tensor<1x1x2xi64>
    %92 = tensor.empty() : tensor<1x1x2xi1>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<1x1x2xi64>) outs(%92 : tensor<1x1x2xi1>) {
    ^bb0(%in: i64, %out: i1):
      %179 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %179 : i1
    } -> tensor<1x1x2xi1>
    %94 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<16x16xi64>) outs(%87 : tensor<16x16x2xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<16x16x2xi64>
    %95 = linalg.generic {indexing_maps = [#map15, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %94, %transposed_41 : tensor<1x1x2xi1>, tensor<16x16x2xi64>, tensor<16x16x2xi64>) outs(%87 : tensor<16x16x2xi64>) {
    ^bb0(%in: i1, %in_78: i64, %in_79: i64, %out: i64):
      %179 = arith.select %in, %in_78, %in_79 : i64
      linalg.yield %179 : i64
    } -> tensor<16x16x2xi64>
    %extracted_slice_45 = tensor.extract_slice %95[0, 0, 0] [16, 16, 1] [1, 1, 1] : tensor<16x16x2xi64> to tensor<16x16x1xi64>
    %collapsed_46 = tensor.collapse_shape %extracted_slice_45 [[0], [1, 2]] : tensor<16x16x1xi64> into tensor<16x16xi64>
    %96 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_46 : tensor<16x16xi64>) outs(%87 : tensor<16x16x2xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<16x16x2xi64>
    %97 = linalg.generic {indexing_maps = [#map15, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %96, %95 : tensor<1x1x2xi1>, tensor<16x16x2xi64>, tensor<16x16x2xi64>) outs(%87 : tensor<16x16x2xi64>) {
    ^bb0(%in: i1, %in_78: i64, %in_79: i64, %out: i64):
      %179 = arith.select %in, %in_78, %in_79 : i64
      linalg.yield %179 : i64
    } -> tensor<16x16x2xi64>
    %extracted_slice_47 = tensor.extract_slice %97[0, 0, 1] [16, 16, 1] [1, 1, 1] : tensor<16x16x2xi64> to tensor<16x16x1xi64>
    %collapsed_48 = tensor.collapse_shape %extracted_slice_47 [[0], [1, 2]] : tensor<16x16x1xi64> into tensor<16x16xi64>
    %98 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_48 : tensor<16x16xi64>) outs(%88 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %179 = arith.addi %in, %c3_i64 : i64
      linalg.yield %179 : i64
    } -> tensor<16x16xi64>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<1x1x2xi64>) outs(%92 : tensor<1x1x2xi1>) {
    ^bb0(%in: i64, %out: i1):
      %179 = arith.cmpi eq, %in, %c1_i64 : i64
      linalg.yield %179 : i1
    } -> tensor<1x1x2xi1>
    %100 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<16x16xi64>) outs(%87 : tensor<16x16x2xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<16x16x2xi64>
    %101 = linalg.generic {indexing_maps = [#map15, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %100, %97 : tensor<1x1x2xi1>, tensor<16x16x2xi64>, tensor<16x16x2xi64>) outs(%87 : tensor<16x16x2xi64>) {
    ^bb0(%in: i1, %in_78: i64, %in_79: i64, %out: i64):
      %179 = arith.select %in, %in_78, %in_79 : i64
      linalg.yield %179 : i64
    } -> tensor<16x16x2xi64>
    %extracted_slice_49 = tensor.extract_slice %101[0, 0, 1] [16, 16, 1] [1, 1, 1] : tensor<16x16x2xi64> to tensor<16x16x1xi64>
    %collapsed_50 = tensor.collapse_shape %extracted_slice_49 [[0], [1, 2]] : tensor<16x16x1xi64> into tensor<16x16xi64>
    %102 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_50 : tensor<16x16xi64>) outs(%87 : tensor<16x16x2xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<16x16x2xi64>
    %103 = linalg.generic {indexing_maps = [#map15, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %102, %101 : tensor<1x1x2xi1>, tensor<16x16x2xi64>, tensor<16x16x2xi64>) outs(%87 : tensor<16x16x2xi64>) {
    ^bb0(%in: i1, %in_78: i64, %in_79: i64, %out: i64):
      %179 = arith.select %in, %in_78, %in_79 : i64
      linalg.yield %179 : i64
    } -> tensor<16x16x2xi64>
    %extracted_slice_51 = tensor.extract_slice %103[0, 0, 0] [16, 16, 1] [1, 1, 1] : tensor<16x16x2xi64> to tensor<16x16x1xi64>
    %collapsed_52 = tensor.collapse_shape %extracted_slice_51 [[0], [1, 2]] : tensor<16x16x1xi64> into tensor<16x16xi64>
    %104 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_52 : tensor<16x16xi64>) outs(%88 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %179 = arith.muli %in, %c7_i64 : i64
      linalg.yield %179 : i64
    } -> tensor<16x16xi64>
    %105 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<16x16xi64>) outs(%87 : tensor<16x16x2xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<16x16x2xi64>
    %106 = linalg.generic {indexing_maps = [#map15, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %105, %103 : tensor<1x1x2xi1>, tensor<16x16x2xi64>, tensor<16x16x2xi64>) outs(%87 : tensor<16x16x2xi64>) {
    ^bb0(%in: i1, %in_78: i64, %in_79: i64, %out: i64):
      %179 = arith.select %in, %in_78, %in_79 : i64
      linalg.yield %179 : i64
    } -> tensor<16x16x2xi64>
    %extracted_slice_53 = tensor.extract_slice %106[0, 0, 0] [16, 16, 1] [1, 1, 1] : tensor<16x16x2xi64> to tensor<16x16x1xi64>
    %collapsed_54 = tensor.collapse_shape %extracted_slice_53 [[0], [1, 2]] : tensor<16x16x1xi64> into tensor<16x16xi64>
    %107 = linalg.generic {indexing_maps = [#map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_54 : tensor<16x16xi64>) outs(%87 : tensor<16x16x2xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<16x16x2xi64>
    %108 = linalg.generic {indexing_maps = [#map15, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %107, %106 : tensor<1x1x2xi1>, tensor<16x16x2xi64>, tensor<16x16x2xi64>) outs(%87 : tensor<16x16x2xi64>) {
    ^bb0(%in: i1, %in_78: i64, %in_79: i64, %out: i64):
      %179 = arith.select %in, %in_78, %in_79 : i64
      linalg.yield %179 : i64
    } -> tensor<16x16x2xi64>
    %109 = linalg.fill ins(%c0_i64 : i64) outs(%88 : tensor<16x16xi64>) -> tensor<16x16xi64>
    %110 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<16x16x2xi64>) outs(%109 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %179 = arith.addi %in, %out : i64
      linalg.yield %179 : i64
    } -> tensor<16x16xi64>
    %inserted_slice = tensor.insert_slice %110 into %cst_12[0, 1] [16, 16] [1, 1] : tensor<16x16xi64> into tensor<16x17xi64>
    %inserted_slice_55 = tensor.insert_slice %inserted_slice into %cst_13[1, 0] [16, 17] [1, 1] : tensor<16x17xi64> into tensor<17x17xi64>
    %111 = tensor.empty() : tensor<17xi64>
    %112 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%111 : tensor<17xi64>) {
    ^bb0(%out: i64):
      %179 = linalg.index 0 : index
      %180 = arith.index_cast %179 : index to i64
      linalg.yield %180 : i64
    } -> tensor<17xi64>
    %expanded_56 = tensor.expand_shape %112 [[0, 1]] output_shape [17, 1] : tensor<17xi64> into tensor<17x1xi64>
    %113 = tensor.empty() : tensor<17x1xi1>
    %114 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_56 : tensor<17x1xi64>) outs(%113 : tensor<17x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %179 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %179 : i1
    } -> tensor<17x1xi1>
    %115 = tensor.empty() : tensor<17x17xi64>
    %116 = linalg.generic {indexing_maps = [#map16, #map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%114, %cst_11, %inserted_slice_55 : tensor<17x1xi1>, tensor<17x17xi64>, tensor<17x17xi64>) outs(%115 : tensor<17x17xi64>) {
    ^bb0(%in: i1, %in_78: i64, %in_79: i64, %out: i64):
      %179 = arith.select %in, %in_78, %in_79 : i64
      linalg.yield %179 : i64
    } -> tensor<17x17xi64>
    %expanded_57 = tensor.expand_shape %112 [[0, 1]] output_shape [1, 17] : tensor<17xi64> into tensor<1x17xi64>
    %117 = tensor.empty() : tensor<1x17xi1>
    %118 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_57 : tensor<1x17xi64>) outs(%117 : tensor<1x17xi1>) {
    ^bb0(%in: i64, %out: i1):
      %179 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %179 : i1
    } -> tensor<1x17xi1>
    %119 = linalg.generic {indexing_maps = [#map17, #map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%118, %cst_10, %116 : tensor<1x17xi1>, tensor<17x17xi64>, tensor<17x17xi64>) outs(%115 : tensor<17x17xi64>) {
    ^bb0(%in: i1, %in_78: i64, %in_79: i64, %out: i64):
      %179 = arith.select %in, %in_78, %in_79 : i64
      linalg.yield %179 : i64
    } -> tensor<17x17xi64>
    %extracted_slice_58 = tensor.extract_slice %119[0, 0] [1, 17] [1, 1] : tensor<17x17xi64> to tensor<1x17xi64>
    %collapsed_59 = tensor.collapse_shape %extracted_slice_58 [[0, 1]] : tensor<1x17xi64> into tensor<17xi64>
    %120 = tensor.empty() : tensor<17xi1>
    %121 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%112 : tensor<17xi64>) outs(%120 : tensor<17xi1>) {
    ^bb0(%in: i64, %out: i1):
      %179 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %179 : i1
    } -> tensor<17xi1>
    %122 = linalg.generic {indexing_maps = [#map7, #map7, #map7, #map7], iterator_types = ["parallel"]} ins(%121, %cst_9, %collapsed_59 : tensor<17xi1>, tensor<17xi64>, tensor<17xi64>) outs(%111 : tensor<17xi64>) {
    ^bb0(%in: i1, %in_78: i64, %in_79: i64, %out: i64):
      %179 = arith.select %in, %in_78, %in_79 : i64
      linalg.yield %179 : i64
    } -> tensor<17xi64>
    %123 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%122 : tensor<17xi64>) outs(%115 : tensor<17x17xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<17x17xi64>
    %124 = linalg.generic {indexing_maps = [#map16, #map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%114, %123, %119 : tensor<17x1xi1>, tensor<17x17xi64>, tensor<17x17xi64>) outs(%115 : tensor<17x17xi64>) {
    ^bb0(%in: i1, %in_78: i64, %in_79: i64, %out: i64):
      %179 = arith.select %in, %in_78, %in_79 : i64
      linalg.yield %179 : i64
    } -> tensor<17x17xi64>
    %collapsed_60 = tensor.collapse_shape %124 [[0, 1]] : tensor<17x17xi64> into tensor<289xi64>
    %125 = tensor.empty() : tensor<289x4xf32>
    %126 = linalg.generic {indexing_maps = [#map12, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed_60 : tensor<289xi64>) outs(%125 : tensor<289x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %179 = arith.cmpi slt, %in, %c0_i64 : i64
      %180 = arith.addi %in, %c52_i64 : i64
      %181 = arith.select %179, %180, %in : i64
      %182 = arith.index_cast %181 : i64 to index
      %183 = linalg.index 1 : index
      %extracted = tensor.extract %concat_35[%182, %183] : tensor<52x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<289x4xf32>
    %expanded_61 = tensor.expand_shape %126 [[0, 1], [2]] output_shape [17, 17, 4] : tensor<289x4xf32> into tensor<17x17x4xf32>
    %127 = tensor.empty() : tensor<4x17x17xf32>
    %transposed_62 = linalg.transpose ins(%expanded_61 : tensor<17x17x4xf32>) outs(%127 : tensor<4x17x17xf32>) permutation = [2, 0, 1] 
    %expanded_63 = tensor.expand_shape %transposed_62 [[0, 1], [2], [3]] output_shape [1, 4, 17, 17] : tensor<4x17x17xf32> into tensor<1x4x17x17xf32>
    %128 = linalg.generic {indexing_maps = [#map6, #map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %expanded_63 : tensor<2x4x17x17xf32>, tensor<1x4x17x17xf32>) outs(%42 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.addf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<2x4x17x17xf32>
    %129 = tensor.empty() : tensor<2x4x17xi64>
    %130 = linalg.fill ins(%c0_i64 : i64) outs(%129 : tensor<2x4x17xi64>) -> tensor<2x4x17xi64>
    %131 = tensor.empty() : tensor<2x4x17xf32>
    %132 = linalg.fill ins(%cst_1 : f32) outs(%131 : tensor<2x4x17xf32>) -> tensor<2x4x17xf32>
    %133:2 = linalg.generic {indexing_maps = [#map6, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%128 : tensor<2x4x17x17xf32>) outs(%132, %130 : tensor<2x4x17xf32>, tensor<2x4x17xi64>) {
    ^bb0(%in: f32, %out: f32, %out_78: i64):
      %179 = linalg.index 3 : index
      %180 = arith.index_cast %179 : index to i64
      %181 = arith.maximumf %in, %out : f32
      %182 = arith.cmpf ogt, %in, %out : f32
      %183 = arith.select %182, %180, %out_78 : i64
      linalg.yield %181, %183 : f32, i64
    } -> (tensor<2x4x17xf32>, tensor<2x4x17xi64>)
    %expanded_64 = tensor.expand_shape %133#0 [[0], [1], [2, 3]] output_shape [2, 4, 17, 1] : tensor<2x4x17xf32> into tensor<2x4x17x1xf32>
    %134 = linalg.generic {indexing_maps = [#map6, #map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %expanded_64 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%42 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.subf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<2x4x17x17xf32>
    %135 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134 : tensor<2x4x17x17xf32>) outs(%42 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = math.exp %in : f32
      linalg.yield %179 : f32
    } -> tensor<2x4x17x17xf32>
    %136 = tensor.empty() : tensor<2x4x17x1xf32>
    %137 = linalg.fill ins(%cst : f32) outs(%136 : tensor<2x4x17x1xf32>) -> tensor<2x4x17x1xf32>
    %138 = linalg.generic {indexing_maps = [#map6, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%135 : tensor<2x4x17x17xf32>) outs(%137 : tensor<2x4x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = arith.addf %in, %out : f32
      linalg.yield %179 : f32
    } -> tensor<2x4x17x1xf32>
    %139 = linalg.generic {indexing_maps = [#map6, #map20, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %138 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%42 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.divf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<2x4x17x17xf32>
    %collapsed_65 = tensor.collapse_shape %139 [[0, 1], [2], [3]] : tensor<2x4x17x17xf32> into tensor<8x17x17xf32>
    %collapsed_66 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %140 = tensor.empty() : tensor<8x17x16xf32>
    %141 = linalg.fill ins(%cst : f32) outs(%140 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %142 = linalg.batch_matmul ins(%collapsed_65, %collapsed_66 : tensor<8x17x17xf32>, tensor<8x17x16xf32>) outs(%141 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %expanded_67 = tensor.expand_shape %142 [[0, 1], [2], [3]] output_shape [2, 4, 17, 16] : tensor<8x17x16xf32> into tensor<2x4x17x16xf32>
    %143 = tensor.empty() : tensor<2x17x4x16xf32>
    %transposed_68 = linalg.transpose ins(%expanded_67 : tensor<2x4x17x16xf32>) outs(%143 : tensor<2x17x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_69 = tensor.collapse_shape %transposed_68 [[0, 1], [2, 3]] : tensor<2x17x4x16xf32> into tensor<34x64xf32>
    %transposed_70 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%27 : tensor<64x64xf32>) permutation = [1, 0] 
    %144 = linalg.matmul ins(%collapsed_69, %transposed_70 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%29 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %145 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%28 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %146 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%144, %145 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%28 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.addf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<34x64xf32>
    %expanded_71 = tensor.expand_shape %146 [[0, 1], [2]] output_shape [2, 17, 64] : tensor<34x64xf32> into tensor<2x17x64xf32>
    %147 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4, %expanded_71 : tensor<64xf32>, tensor<2x17x64xf32>) outs(%22 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.mulf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<2x17x64xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %concat : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%22 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.addf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<2x17x64xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x17x64xf32>) outs(%5 : tensor<2x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %179 = arith.extf %in : f32 to f64
      linalg.yield %179 : f64
    } -> tensor<2x17x64xf64>
    %150 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%149 : tensor<2x17x64xf64>) outs(%8 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %179 = arith.addf %in, %out : f64
      linalg.yield %179 : f64
    } -> tensor<2x17x1xf64>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x17x1xf64>) outs(%7 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %179 = arith.divf %in, %cst_5 : f64
      linalg.yield %179 : f64
    } -> tensor<2x17x1xf64>
    %152 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %151 : tensor<2x17x64xf64>, tensor<2x17x1xf64>) outs(%5 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %179 = arith.subf %in, %in_78 : f64
      linalg.yield %179 : f64
    } -> tensor<2x17x64xf64>
    %153 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %152 : tensor<2x17x64xf64>, tensor<2x17x64xf64>) outs(%5 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_78: f64, %out: f64):
      %179 = arith.mulf %in, %in_78 : f64
      linalg.yield %179 : f64
    } -> tensor<2x17x64xf64>
    %154 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%153 : tensor<2x17x64xf64>) outs(%8 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %179 = arith.addf %in, %out : f64
      linalg.yield %179 : f64
    } -> tensor<2x17x1xf64>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x17x1xf64>) outs(%7 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %179 = arith.divf %in, %cst_5 : f64
      linalg.yield %179 : f64
    } -> tensor<2x17x1xf64>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x17x1xf64>) outs(%15 : tensor<2x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %179 = arith.truncf %in : f64 to f32
      linalg.yield %179 : f32
    } -> tensor<2x17x1xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%148 : tensor<2x17x64xf32>) outs(%17 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = arith.addf %in, %out : f32
      linalg.yield %179 : f32
    } -> tensor<2x17x1xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x17x1xf32>) outs(%15 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = arith.divf %in, %cst_6 : f32
      linalg.yield %179 : f32
    } -> tensor<2x17x1xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<2x17x1xf32>) outs(%15 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = arith.truncf %cst_4 : f64 to f32
      %180 = arith.addf %in, %179 : f32
      linalg.yield %180 : f32
    } -> tensor<2x17x1xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x17x1xf32>) outs(%15 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = math.rsqrt %in : f32
      linalg.yield %179 : f32
    } -> tensor<2x17x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %158 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%22 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.subf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<2x17x64xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %160 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%22 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.mulf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<2x17x64xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %arg20 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%22 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.mulf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<2x17x64xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %arg21 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%22 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.addf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<2x17x64xf32>
    %collapsed_72 = tensor.collapse_shape %164 [[0, 1], [2]] : tensor<2x17x64xf32> into tensor<34x64xf32>
    %165 = tensor.empty() : tensor<64x96xf32>
    %transposed_73 = linalg.transpose ins(%arg14 : tensor<96x64xf32>) outs(%165 : tensor<64x96xf32>) permutation = [1, 0] 
    %166 = tensor.empty() : tensor<34x96xf32>
    %167 = linalg.fill ins(%cst : f32) outs(%166 : tensor<34x96xf32>) -> tensor<34x96xf32>
    %168 = linalg.matmul ins(%collapsed_72, %transposed_73 : tensor<34x64xf32>, tensor<64x96xf32>) outs(%167 : tensor<34x96xf32>) -> tensor<34x96xf32>
    %169 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<96xf32>) outs(%166 : tensor<34x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x96xf32>
    %170 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%168, %169 : tensor<34x96xf32>, tensor<34x96xf32>) outs(%166 : tensor<34x96xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.addf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<34x96xf32>
    %expanded_74 = tensor.expand_shape %170 [[0, 1], [2]] output_shape [2, 17, 96] : tensor<34x96xf32> into tensor<2x17x96xf32>
    %171 = tensor.empty() : tensor<2x17x96xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74 : tensor<2x17x96xf32>) outs(%171 : tensor<2x17x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %179 = arith.divf %in, %cst_8 : f32
      %180 = math.erf %179 : f32
      %181 = arith.addf %180, %cst_2 : f32
      %182 = arith.mulf %181, %cst_3 : f32
      %183 = arith.mulf %in, %182 : f32
      linalg.yield %183 : f32
    } -> tensor<2x17x96xf32>
    %collapsed_75 = tensor.collapse_shape %172 [[0, 1], [2]] : tensor<2x17x96xf32> into tensor<34x96xf32>
    %173 = tensor.empty() : tensor<96x64xf32>
    %transposed_76 = linalg.transpose ins(%arg16 : tensor<64x96xf32>) outs(%173 : tensor<96x64xf32>) permutation = [1, 0] 
    %174 = linalg.matmul ins(%collapsed_75, %transposed_76 : tensor<34x96xf32>, tensor<96x64xf32>) outs(%29 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %175 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<64xf32>) outs(%28 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %176 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%174, %175 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%28 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.addf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<34x64xf32>
    %expanded_77 = tensor.expand_shape %176 [[0, 1], [2]] output_shape [2, 17, 64] : tensor<34x64xf32> into tensor<2x17x64xf32>
    %177 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5, %expanded_77 : tensor<64xf32>, tensor<2x17x64xf32>) outs(%22 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.mulf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<2x17x64xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %148 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%22 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_78: f32, %out: f32):
      %179 = arith.addf %in, %in_78 : f32
      linalg.yield %179 : f32
    } -> tensor<2x17x64xf32>
    return %178 : tensor<2x17x64xf32>
  }
}

