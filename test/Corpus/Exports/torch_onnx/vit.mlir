#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map10 = affine_map<(d0, d1, d2) -> ()>
module {
  func.func @main_graph(%arg0: tensor<2x3x32x32xf32>, %arg1: tensor<1x1x64xf32>, %arg2: tensor<1x17x64xf32>, %arg3: tensor<64x3x8x8xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<96xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64x64xf32>, %arg18: tensor<64x64xf32>, %arg19: tensor<64x64xf32>, %arg20: tensor<64x64xf32>, %arg21: tensor<64x96xf32>, %arg22: tensor<96x64xf32>) -> tensor<2x17x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_2 = arith.constant dense<1.41421354> : tensor<f32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_5 = arith.constant 6.400000e+01 : f32
    %cst_6 = arith.constant 9.99999996E-13 : f32
    %0 = tensor.empty() : tensor<2x64x4x4xf32>
    %broadcasted = linalg.broadcast ins(%arg4 : tensor<64xf32>) outs(%0 : tensor<2x64x4x4xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<8> : vector<2xi64>} ins(%arg0, %arg3 : tensor<2x3x32x32xf32>, tensor<64x3x8x8xf32>) outs(%broadcasted : tensor<2x64x4x4xf32>) -> tensor<2x64x4x4xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<2x64x4x4xf32> into tensor<2x64x16xf32>
    %2 = tensor.empty() : tensor<2x16x64xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x64x16xf32>) outs(%2 : tensor<2x16x64xf32>) permutation = [0, 2, 1] 
    %3 = tensor.empty() : tensor<2x1x64xf32>
    %collapsed_7 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_7 : tensor<1x64xf32>) outs(%3 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x64xf32>
    %concat = tensor.concat dim(1) %4, %transposed : (tensor<2x1x64xf32>, tensor<2x16x64xf32>) -> tensor<2x17x64xf32>
    %5 = tensor.empty() : tensor<2x17x64xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %arg2 : tensor<2x17x64xf32>, tensor<1x17x64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.addf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x64xf32>
    %7 = tensor.empty() : tensor<2x17x1xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x17x1xf32>) -> tensor<2x17x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x17x64xf32>) outs(%8 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x17x1xf32>) outs(%7 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.divf %in, %cst_5 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x1xf32>
    %collapsed_8 = tensor.collapse_shape %10 [[0], [1, 2]] : tensor<2x17x1xf32> into tensor<2x17xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_8 : tensor<2x17xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x17x64xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %11 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.subf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x64xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %12 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.mulf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x64xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<2x17x64xf32>) outs(%8 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x17x1xf32>) outs(%7 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.divf %in, %cst_5 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x17x1xf32>) outs(%7 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %cst_6 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x17x1xf32>) outs(%7 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.rsqrt %in : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x1xf32>
    %collapsed_9 = tensor.collapse_shape %17 [[0], [1, 2]] : tensor<2x17x1xf32> into tensor<2x17xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_9 : tensor<2x17xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x17x64xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %18 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.mulf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x64xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg9 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.mulf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x64xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg10 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.addf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x64xf32>
    %22 = tensor.empty() : tensor<2x64x64xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17 : tensor<64x64xf32>) outs(%22 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x17x64xf32>) -> tensor<2x17x64xf32>
    %25 = linalg.batch_matmul ins(%21, %23 : tensor<2x17x64xf32>, tensor<2x64x64xf32>) outs(%24 : tensor<2x17x64xf32>) -> tensor<2x17x64xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5, %25 : tensor<64xf32>, tensor<2x17x64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.addf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x64xf32>
    %expanded = tensor.expand_shape %26 [[0], [1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<2x17x64xf32> into tensor<2x17x4x16xf32>
    %27 = tensor.empty() : tensor<2x4x17x16xf32>
    %transposed_10 = linalg.transpose ins(%expanded : tensor<2x17x4x16xf32>) outs(%27 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %28 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18 : tensor<64x64xf32>) outs(%22 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %29 = linalg.batch_matmul ins(%21, %28 : tensor<2x17x64xf32>, tensor<2x64x64xf32>) outs(%24 : tensor<2x17x64xf32>) -> tensor<2x17x64xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %29 : tensor<64xf32>, tensor<2x17x64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.addf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x64xf32>
    %expanded_11 = tensor.expand_shape %30 [[0], [1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<2x17x64xf32> into tensor<2x17x4x16xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19 : tensor<64x64xf32>) outs(%22 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %32 = linalg.batch_matmul ins(%21, %31 : tensor<2x17x64xf32>, tensor<2x64x64xf32>) outs(%24 : tensor<2x17x64xf32>) -> tensor<2x17x64xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %32 : tensor<64xf32>, tensor<2x17x64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.addf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x64xf32>
    %expanded_12 = tensor.expand_shape %33 [[0], [1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<2x17x64xf32> into tensor<2x17x4x16xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x17x4x16xf32>) outs(%27 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %34 = tensor.empty() : tensor<2x4x16x17xf32>
    %transposed_14 = linalg.transpose ins(%expanded_11 : tensor<2x17x4x16xf32>) outs(%34 : tensor<2x4x16x17xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_15 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %collapsed_16 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<2x4x16x17xf32> into tensor<8x16x17xf32>
    %35 = tensor.empty() : tensor<8x17x17xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %37 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<8x17x16xf32>, tensor<8x16x17xf32>) outs(%36 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %expanded_17 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 4, 17, 17] : tensor<8x17x17xf32> into tensor<2x4x17x17xf32>
    %38 = tensor.empty() : tensor<2x4x17x17xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %cst_1 : tensor<2x4x17x17xf32>, tensor<f32>) outs(%38 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.mulf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x4x17x17xf32>
    %40 = tensor.empty() : tensor<2x4x17xi64>
    %41 = linalg.fill ins(%c0_i64 : i64) outs(%40 : tensor<2x4x17xi64>) -> tensor<2x4x17xi64>
    %42 = tensor.empty() : tensor<2x4x17xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<2x4x17xf32>) -> tensor<2x4x17xf32>
    %44:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<2x4x17x17xf32>) outs(%43, %41 : tensor<2x4x17xf32>, tensor<2x4x17xi64>) {
    ^bb0(%in: f32, %out: f32, %out_28: i64):
      %101 = linalg.index 3 : index
      %102 = arith.index_cast %101 : index to i64
      %103 = arith.maximumf %in, %out : f32
      %104 = arith.cmpf ogt, %in, %out : f32
      %105 = arith.select %104, %102, %out_28 : i64
      linalg.yield %103, %105 : f32, i64
    } -> (tensor<2x4x17xf32>, tensor<2x4x17xi64>)
    %expanded_18 = tensor.expand_shape %44#0 [[0], [1], [2, 3]] output_shape [2, 4, 17, 1] : tensor<2x4x17xf32> into tensor<2x4x17x1xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %expanded_18 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%38 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.subf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x4x17x17xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x17x17xf32>) outs(%38 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.exp %in : f32
      linalg.yield %101 : f32
    } -> tensor<2x4x17x17xf32>
    %47 = tensor.empty() : tensor<2x4x17x1xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<2x4x17x1xf32>) -> tensor<2x4x17x1xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x4x17x17xf32>) outs(%48 : tensor<2x4x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x4x17x1xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%38 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.divf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x4x17x17xf32>
    %collapsed_19 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<2x4x17x17xf32> into tensor<8x17x17xf32>
    %collapsed_20 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %51 = tensor.empty() : tensor<8x17x16xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %53 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<8x17x17xf32>, tensor<8x17x16xf32>) outs(%52 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %expanded_21 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [2, 4, 17, 16] : tensor<8x17x16xf32> into tensor<2x4x17x16xf32>
    %54 = tensor.empty() : tensor<2x17x4x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x4x17x16xf32>) outs(%54 : tensor<2x17x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0], [1], [2, 3]] : tensor<2x17x4x16xf32> into tensor<2x17x64xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20 : tensor<64x64xf32>) outs(%22 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %56 = linalg.batch_matmul ins(%collapsed_23, %55 : tensor<2x17x64xf32>, tensor<2x64x64xf32>) outs(%24 : tensor<2x17x64xf32>) -> tensor<2x17x64xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %56 : tensor<64xf32>, tensor<2x17x64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.addf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x64xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %6 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.addf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x64xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%58 : tensor<2x17x64xf32>) outs(%8 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x1xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<2x17x1xf32>) outs(%7 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.divf %in, %cst_5 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x1xf32>
    %collapsed_24 = tensor.collapse_shape %60 [[0], [1, 2]] : tensor<2x17x1xf32> into tensor<2x17xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_24 : tensor<2x17xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x17x64xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58, %61 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.subf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x64xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %62 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.mulf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x64xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<2x17x64xf32>) outs(%8 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x1xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x17x1xf32>) outs(%7 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.divf %in, %cst_5 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x1xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<2x17x1xf32>) outs(%7 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %cst_6 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x17x1xf32>) outs(%7 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.rsqrt %in : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x1xf32>
    %collapsed_25 = tensor.collapse_shape %67 [[0], [1, 2]] : tensor<2x17x1xf32> into tensor<2x17xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_25 : tensor<2x17xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x17x64xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %68 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.mulf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x64xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %arg11 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.mulf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x64xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %arg12 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.addf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x64xf32>
    %72 = tensor.empty() : tensor<2x64x96xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21 : tensor<64x96xf32>) outs(%72 : tensor<2x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x96xf32>
    %74 = tensor.empty() : tensor<2x17x96xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<2x17x96xf32>) -> tensor<2x17x96xf32>
    %76 = linalg.batch_matmul ins(%71, %73 : tensor<2x17x64xf32>, tensor<2x64x96xf32>) outs(%75 : tensor<2x17x96xf32>) -> tensor<2x17x96xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %76 : tensor<96xf32>, tensor<2x17x96xf32>) outs(%74 : tensor<2x17x96xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.addf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x96xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %cst_2 : tensor<2x17x96xf32>, tensor<f32>) outs(%74 : tensor<2x17x96xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.divf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x96xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x17x96xf32>) outs(%74 : tensor<2x17x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.erf %in : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x96xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %cst_3 : tensor<2x17x96xf32>, tensor<f32>) outs(%74 : tensor<2x17x96xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.addf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x96xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %80 : tensor<2x17x96xf32>, tensor<2x17x96xf32>) outs(%74 : tensor<2x17x96xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.mulf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x96xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %cst_4 : tensor<2x17x96xf32>, tensor<f32>) outs(%74 : tensor<2x17x96xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.mulf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x96xf32>
    %83 = tensor.empty() : tensor<2x96x64xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg22 : tensor<96x64xf32>) outs(%83 : tensor<2x96x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x96x64xf32>
    %85 = linalg.batch_matmul ins(%82, %84 : tensor<2x17x96xf32>, tensor<2x96x64xf32>) outs(%24 : tensor<2x17x64xf32>) -> tensor<2x17x64xf32>
    %86 = linalg.generic {indexing_maps = [#map5, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %85 : tensor<64xf32>, tensor<2x17x64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.addf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x64xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %58 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.addf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x64xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<2x17x64xf32>) outs(%8 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x17x1xf32>) outs(%7 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.divf %in, %cst_5 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x1xf32>
    %collapsed_26 = tensor.collapse_shape %89 [[0], [1, 2]] : tensor<2x17x1xf32> into tensor<2x17xf32>
    %90 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_26 : tensor<2x17xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x17x64xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %90 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.subf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x64xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %91 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.mulf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x64xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<2x17x64xf32>) outs(%8 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x17x1xf32>) outs(%7 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.divf %in, %cst_5 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x17x1xf32>) outs(%7 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %cst_6 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x17x1xf32>) outs(%7 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.rsqrt %in : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x1xf32>
    %collapsed_27 = tensor.collapse_shape %96 [[0], [1, 2]] : tensor<2x17x1xf32> into tensor<2x17xf32>
    %97 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_27 : tensor<2x17xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x17x64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %97 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.mulf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x64xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %arg15 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.mulf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %arg16 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %101 = arith.addf %in, %in_28 : f32
      linalg.yield %101 : f32
    } -> tensor<2x17x64xf32>
    return %100 : tensor<2x17x64xf32>
  }
}

