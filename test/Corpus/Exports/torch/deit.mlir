#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @deit(%arg0: tensor<2x3x32x32xf32>, %arg1: tensor<1x1x64xf32>, %arg2: tensor<1x18x64xf32>, %arg3: tensor<1x1x64xf32>, %arg4: tensor<64x3x8x8xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<96x64xf32>, %arg19: tensor<96xf32>, %arg20: tensor<64x96xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64x64xf32>, %arg25: tensor<64xf32>) -> tensor<2x18x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 9.9999999999999998E-13 : f64
    %cst_7 = arith.constant 6.400000e+01 : f64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 2.500000e-01 : f32
    %cst_10 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x64x4x4xf32>
    %broadcasted = linalg.broadcast ins(%arg5 : tensor<64xf32>) outs(%0 : tensor<2x64x4x4xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<8> : vector<2xi64>} ins(%arg0, %arg4 : tensor<2x3x32x32xf32>, tensor<64x3x8x8xf32>) outs(%broadcasted : tensor<2x64x4x4xf32>) -> tensor<2x64x4x4xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<2x64x4x4xf32> into tensor<2x64x16xf32>
    %2 = tensor.empty() : tensor<2x16x64xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x64x16xf32>) outs(%2 : tensor<2x16x64xf32>) permutation = [0, 2, 1] 
    %3 = tensor.empty() : tensor<2x1x64xf32>
    %collapsed_11 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_11 : tensor<1x64xf32>) outs(%3 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x64xf32>
    %collapsed_12 = tensor.collapse_shape %arg3 [[0, 1], [2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<1x64xf32>) outs(%3 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x64xf32>
    %concat = tensor.concat dim(1) %4, %5, %transposed : (tensor<2x1x64xf32>, tensor<2x1x64xf32>, tensor<2x16x64xf32>) -> tensor<2x18x64xf32>
    %6 = tensor.empty() : tensor<2x18x64xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %arg2 : tensor<2x18x64xf32>, tensor<1x18x64xf32>) outs(%6 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<2x18x64xf32>
    %8 = tensor.empty() : tensor<18xi64>
    %9 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%8 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %121 = linalg.index 0 : index
      %122 = arith.index_cast %121 : index to i64
      linalg.yield %122 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %10 = tensor.empty() : tensor<1x1x18x1xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x18x1xi64>) outs(%10 : tensor<1x1x18x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %121 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %121 : i1
    } -> tensor<1x1x18x1xi1>
    %12 = tensor.empty() : tensor<2x1x18x18xi1>
    %collapsed_13 = tensor.collapse_shape %11 [[0, 1], [2, 3]] : tensor<1x1x18x1xi1> into tensor<1x18xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<1x18xi1>) outs(%12 : tensor<2x1x18x18xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x18x18xi1>
    %14 = tensor.empty() : tensor<2x1x18x18xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map6, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %cst_5, %cst_4 : tensor<2x1x18x18xi1>, tensor<f32>, tensor<f32>) outs(%14 : tensor<2x1x18x18xf32>) {
    ^bb0(%in: i1, %in_41: f32, %in_42: f32, %out: f32):
      %121 = arith.select %in, %in_41, %in_42 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x18x18xf32>
    %16 = tensor.empty() : tensor<2x18x64xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x18x64xf32>) outs(%16 : tensor<2x18x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %121 = arith.extf %in : f32 to f64
      linalg.yield %121 : f64
    } -> tensor<2x18x64xf64>
    %18 = tensor.empty() : tensor<2x18x1xf64>
    %19 = linalg.fill ins(%cst_0 : f64) outs(%18 : tensor<2x18x1xf64>) -> tensor<2x18x1xf64>
    %20 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<2x18x64xf64>) outs(%19 : tensor<2x18x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<2x18x1xf64>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x18x1xf64>) outs(%18 : tensor<2x18x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_7 : f64
      linalg.yield %121 : f64
    } -> tensor<2x18x1xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %21 : tensor<2x18x64xf64>, tensor<2x18x1xf64>) outs(%16 : tensor<2x18x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %121 = arith.subf %in, %in_41 : f64
      linalg.yield %121 : f64
    } -> tensor<2x18x64xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %22 : tensor<2x18x64xf64>, tensor<2x18x64xf64>) outs(%16 : tensor<2x18x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %121 = arith.mulf %in, %in_41 : f64
      linalg.yield %121 : f64
    } -> tensor<2x18x64xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<2x18x64xf64>) outs(%19 : tensor<2x18x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<2x18x1xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x18x1xf64>) outs(%18 : tensor<2x18x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_7 : f64
      linalg.yield %121 : f64
    } -> tensor<2x18x1xf64>
    %26 = tensor.empty() : tensor<2x18x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x18x1xf64>) outs(%26 : tensor<2x18x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %121 = arith.truncf %in : f64 to f32
      linalg.yield %121 : f32
    } -> tensor<2x18x1xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%26 : tensor<2x18x1xf32>) -> tensor<2x18x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<2x18x64xf32>) outs(%28 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x18x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x18x1xf32>) outs(%26 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_8 : f32
      linalg.yield %121 : f32
    } -> tensor<2x18x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x18x1xf32>) outs(%26 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_6 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x18x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x18x1xf32>) outs(%26 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x18x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %30 : tensor<2x18x64xf32>, tensor<2x18x1xf32>) outs(%6 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.subf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<2x18x64xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %32 : tensor<2x18x64xf32>, tensor<2x18x1xf32>) outs(%6 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.mulf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<2x18x64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %arg14 : tensor<2x18x64xf32>, tensor<64xf32>) outs(%6 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.mulf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<2x18x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %arg15 : tensor<2x18x64xf32>, tensor<64xf32>) outs(%6 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<2x18x64xf32>
    %collapsed_14 = tensor.collapse_shape %36 [[0, 1], [2]] : tensor<2x18x64xf32> into tensor<36x64xf32>
    %37 = tensor.empty() : tensor<64x64xf32>
    %transposed_15 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %38 = tensor.empty() : tensor<36x64xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<36x64xf32>) -> tensor<36x64xf32>
    %40 = linalg.matmul ins(%collapsed_14, %transposed_15 : tensor<36x64xf32>, tensor<64x64xf32>) outs(%39 : tensor<36x64xf32>) -> tensor<36x64xf32>
    %41 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%38 : tensor<36x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<36x64xf32>
    %42 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%40, %41 : tensor<36x64xf32>, tensor<36x64xf32>) outs(%38 : tensor<36x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<36x64xf32>
    %expanded_16 = tensor.expand_shape %42 [[0, 1], [2, 3]] output_shape [2, 18, 4, 16] : tensor<36x64xf32> into tensor<2x18x4x16xf32>
    %43 = tensor.empty() : tensor<2x4x18x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x18x4x16xf32>) outs(%43 : tensor<2x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %44 = linalg.matmul ins(%collapsed_14, %transposed_18 : tensor<36x64xf32>, tensor<64x64xf32>) outs(%39 : tensor<36x64xf32>) -> tensor<36x64xf32>
    %45 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%38 : tensor<36x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<36x64xf32>
    %46 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%44, %45 : tensor<36x64xf32>, tensor<36x64xf32>) outs(%38 : tensor<36x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<36x64xf32>
    %expanded_19 = tensor.expand_shape %46 [[0, 1], [2, 3]] output_shape [2, 18, 4, 16] : tensor<36x64xf32> into tensor<2x18x4x16xf32>
    %transposed_20 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %47 = linalg.matmul ins(%collapsed_14, %transposed_20 : tensor<36x64xf32>, tensor<64x64xf32>) outs(%39 : tensor<36x64xf32>) -> tensor<36x64xf32>
    %48 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%38 : tensor<36x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<36x64xf32>
    %49 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%47, %48 : tensor<36x64xf32>, tensor<36x64xf32>) outs(%38 : tensor<36x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<36x64xf32>
    %expanded_21 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [2, 18, 4, 16] : tensor<36x64xf32> into tensor<2x18x4x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x18x4x16xf32>) outs(%43 : tensor<2x4x18x16xf32>) permutation = [0, 2, 1, 3] 
    %50 = tensor.empty() : tensor<2x4x16x18xf32>
    %transposed_23 = linalg.transpose ins(%expanded_19 : tensor<2x18x4x16xf32>) outs(%50 : tensor<2x4x16x18xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_24 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x4x18x16xf32> into tensor<8x18x16xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x4x16x18xf32> into tensor<8x16x18xf32>
    %51 = tensor.empty() : tensor<8x18x18xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<8x18x18xf32>) -> tensor<8x18x18xf32>
    %53 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<8x18x16xf32>, tensor<8x16x18xf32>) outs(%52 : tensor<8x18x18xf32>) -> tensor<8x18x18xf32>
    %expanded_26 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [2, 4, 18, 18] : tensor<8x18x18xf32> into tensor<2x4x18x18xf32>
    %54 = tensor.empty() : tensor<2x4x18x18xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x4x18x18xf32>) outs(%54 : tensor<2x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.mulf %in, %cst_9 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x18x18xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %15 : tensor<2x4x18x18xf32>, tensor<2x1x18x18xf32>) outs(%54 : tensor<2x4x18x18xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x18x18xf32>
    %57 = tensor.empty() : tensor<2x4x18xi64>
    %58 = linalg.fill ins(%c0_i64 : i64) outs(%57 : tensor<2x4x18xi64>) -> tensor<2x4x18xi64>
    %59 = tensor.empty() : tensor<2x4x18xf32>
    %60 = linalg.fill ins(%cst_1 : f32) outs(%59 : tensor<2x4x18xf32>) -> tensor<2x4x18xf32>
    %61:2 = linalg.generic {indexing_maps = [#map4, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<2x4x18x18xf32>) outs(%60, %58 : tensor<2x4x18xf32>, tensor<2x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %121 = linalg.index 3 : index
      %122 = arith.index_cast %121 : index to i64
      %123 = arith.maximumf %in, %out : f32
      %124 = arith.cmpf ogt, %in, %out : f32
      %125 = arith.select %124, %122, %out_41 : i64
      linalg.yield %123, %125 : f32, i64
    } -> (tensor<2x4x18xf32>, tensor<2x4x18xi64>)
    %expanded_27 = tensor.expand_shape %61#0 [[0], [1], [2, 3]] output_shape [2, 4, 18, 1] : tensor<2x4x18xf32> into tensor<2x4x18x1xf32>
    %62 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded_27 : tensor<2x4x18x18xf32>, tensor<2x4x18x1xf32>) outs(%54 : tensor<2x4x18x18xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.subf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x18x18xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x4x18x18xf32>) outs(%54 : tensor<2x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.exp %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x18x18xf32>
    %64 = tensor.empty() : tensor<2x4x18x1xf32>
    %65 = linalg.fill ins(%cst : f32) outs(%64 : tensor<2x4x18x1xf32>) -> tensor<2x4x18x1xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<2x4x18x18xf32>) outs(%65 : tensor<2x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x18x1xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<2x4x18x18xf32>, tensor<2x4x18x1xf32>) outs(%54 : tensor<2x4x18x18xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.divf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x18x18xf32>
    %collapsed_28 = tensor.collapse_shape %67 [[0, 1], [2], [3]] : tensor<2x4x18x18xf32> into tensor<8x18x18xf32>
    %collapsed_29 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x18x16xf32> into tensor<8x18x16xf32>
    %68 = tensor.empty() : tensor<8x18x16xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<8x18x16xf32>) -> tensor<8x18x16xf32>
    %70 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<8x18x18xf32>, tensor<8x18x16xf32>) outs(%69 : tensor<8x18x16xf32>) -> tensor<8x18x16xf32>
    %expanded_30 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [2, 4, 18, 16] : tensor<8x18x16xf32> into tensor<2x4x18x16xf32>
    %71 = tensor.empty() : tensor<2x18x4x16xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x4x18x16xf32>) outs(%71 : tensor<2x18x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0, 1], [2, 3]] : tensor<2x18x4x16xf32> into tensor<36x64xf32>
    %transposed_33 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %72 = linalg.matmul ins(%collapsed_32, %transposed_33 : tensor<36x64xf32>, tensor<64x64xf32>) outs(%39 : tensor<36x64xf32>) -> tensor<36x64xf32>
    %73 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%38 : tensor<36x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<36x64xf32>
    %74 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%72, %73 : tensor<36x64xf32>, tensor<36x64xf32>) outs(%38 : tensor<36x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<36x64xf32>
    %expanded_34 = tensor.expand_shape %74 [[0, 1], [2]] output_shape [2, 18, 64] : tensor<36x64xf32> into tensor<2x18x64xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %7 : tensor<2x18x64xf32>, tensor<2x18x64xf32>) outs(%6 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<2x18x64xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<2x18x64xf32>) outs(%16 : tensor<2x18x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %121 = arith.extf %in : f32 to f64
      linalg.yield %121 : f64
    } -> tensor<2x18x64xf64>
    %77 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<2x18x64xf64>) outs(%19 : tensor<2x18x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<2x18x1xf64>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x18x1xf64>) outs(%18 : tensor<2x18x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_7 : f64
      linalg.yield %121 : f64
    } -> tensor<2x18x1xf64>
    %79 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %78 : tensor<2x18x64xf64>, tensor<2x18x1xf64>) outs(%16 : tensor<2x18x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %121 = arith.subf %in, %in_41 : f64
      linalg.yield %121 : f64
    } -> tensor<2x18x64xf64>
    %80 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %79 : tensor<2x18x64xf64>, tensor<2x18x64xf64>) outs(%16 : tensor<2x18x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %121 = arith.mulf %in, %in_41 : f64
      linalg.yield %121 : f64
    } -> tensor<2x18x64xf64>
    %81 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<2x18x64xf64>) outs(%19 : tensor<2x18x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<2x18x1xf64>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x18x1xf64>) outs(%18 : tensor<2x18x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_7 : f64
      linalg.yield %121 : f64
    } -> tensor<2x18x1xf64>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x18x1xf64>) outs(%26 : tensor<2x18x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %121 = arith.truncf %in : f64 to f32
      linalg.yield %121 : f32
    } -> tensor<2x18x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<2x18x64xf32>) outs(%28 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x18x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x18x1xf32>) outs(%26 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_8 : f32
      linalg.yield %121 : f32
    } -> tensor<2x18x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x18x1xf32>) outs(%26 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_6 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x18x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x18x1xf32>) outs(%26 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x18x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %85 : tensor<2x18x64xf32>, tensor<2x18x1xf32>) outs(%6 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.subf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<2x18x64xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %87 : tensor<2x18x64xf32>, tensor<2x18x1xf32>) outs(%6 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.mulf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<2x18x64xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %arg16 : tensor<2x18x64xf32>, tensor<64xf32>) outs(%6 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.mulf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<2x18x64xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %arg17 : tensor<2x18x64xf32>, tensor<64xf32>) outs(%6 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<2x18x64xf32>
    %collapsed_35 = tensor.collapse_shape %91 [[0, 1], [2]] : tensor<2x18x64xf32> into tensor<36x64xf32>
    %92 = tensor.empty() : tensor<64x96xf32>
    %transposed_36 = linalg.transpose ins(%arg18 : tensor<96x64xf32>) outs(%92 : tensor<64x96xf32>) permutation = [1, 0] 
    %93 = tensor.empty() : tensor<36x96xf32>
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<36x96xf32>) -> tensor<36x96xf32>
    %95 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<36x64xf32>, tensor<64x96xf32>) outs(%94 : tensor<36x96xf32>) -> tensor<36x96xf32>
    %96 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<96xf32>) outs(%93 : tensor<36x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<36x96xf32>
    %97 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%95, %96 : tensor<36x96xf32>, tensor<36x96xf32>) outs(%93 : tensor<36x96xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<36x96xf32>
    %expanded_37 = tensor.expand_shape %97 [[0, 1], [2]] output_shape [2, 18, 96] : tensor<36x96xf32> into tensor<2x18x96xf32>
    %98 = tensor.empty() : tensor<2x18x96xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<2x18x96xf32>) outs(%98 : tensor<2x18x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_10 : f32
      %122 = math.erf %121 : f32
      %123 = arith.addf %122, %cst_2 : f32
      %124 = arith.mulf %123, %cst_3 : f32
      %125 = arith.mulf %in, %124 : f32
      linalg.yield %125 : f32
    } -> tensor<2x18x96xf32>
    %collapsed_38 = tensor.collapse_shape %99 [[0, 1], [2]] : tensor<2x18x96xf32> into tensor<36x96xf32>
    %100 = tensor.empty() : tensor<96x64xf32>
    %transposed_39 = linalg.transpose ins(%arg20 : tensor<64x96xf32>) outs(%100 : tensor<96x64xf32>) permutation = [1, 0] 
    %101 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<36x96xf32>, tensor<96x64xf32>) outs(%39 : tensor<36x64xf32>) -> tensor<36x64xf32>
    %102 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg21 : tensor<64xf32>) outs(%38 : tensor<36x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<36x64xf32>
    %103 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%101, %102 : tensor<36x64xf32>, tensor<36x64xf32>) outs(%38 : tensor<36x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<36x64xf32>
    %expanded_40 = tensor.expand_shape %103 [[0, 1], [2]] output_shape [2, 18, 64] : tensor<36x64xf32> into tensor<2x18x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40, %75 : tensor<2x18x64xf32>, tensor<2x18x64xf32>) outs(%6 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<2x18x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x18x64xf32>) outs(%16 : tensor<2x18x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %121 = arith.extf %in : f32 to f64
      linalg.yield %121 : f64
    } -> tensor<2x18x64xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<2x18x64xf64>) outs(%19 : tensor<2x18x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<2x18x1xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x18x1xf64>) outs(%18 : tensor<2x18x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_7 : f64
      linalg.yield %121 : f64
    } -> tensor<2x18x1xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %107 : tensor<2x18x64xf64>, tensor<2x18x1xf64>) outs(%16 : tensor<2x18x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %121 = arith.subf %in, %in_41 : f64
      linalg.yield %121 : f64
    } -> tensor<2x18x64xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %108 : tensor<2x18x64xf64>, tensor<2x18x64xf64>) outs(%16 : tensor<2x18x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %121 = arith.mulf %in, %in_41 : f64
      linalg.yield %121 : f64
    } -> tensor<2x18x64xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<2x18x64xf64>) outs(%19 : tensor<2x18x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<2x18x1xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x18x1xf64>) outs(%18 : tensor<2x18x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_7 : f64
      linalg.yield %121 : f64
    } -> tensor<2x18x1xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x18x1xf64>) outs(%26 : tensor<2x18x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %121 = arith.truncf %in : f64 to f32
      linalg.yield %121 : f32
    } -> tensor<2x18x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<2x18x64xf32>) outs(%28 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x18x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x18x1xf32>) outs(%26 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_8 : f32
      linalg.yield %121 : f32
    } -> tensor<2x18x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x18x1xf32>) outs(%26 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_6 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x18x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x18x1xf32>) outs(%26 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x18x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %114 : tensor<2x18x64xf32>, tensor<2x18x1xf32>) outs(%6 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.subf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<2x18x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %116 : tensor<2x18x64xf32>, tensor<2x18x1xf32>) outs(%6 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.mulf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<2x18x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %arg22 : tensor<2x18x64xf32>, tensor<64xf32>) outs(%6 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.mulf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<2x18x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %arg23 : tensor<2x18x64xf32>, tensor<64xf32>) outs(%6 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %121 = arith.addf %in, %in_41 : f32
      linalg.yield %121 : f32
    } -> tensor<2x18x64xf32>
    return %120 : tensor<2x18x64xf32>
  }
}

