#map = affine_map<(d0, d1, d2) -> (d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2) -> ()>
module {
  func.func @main_graph(%arg0: tensor<2x3x32x32xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64x3x8x8xf32>, %arg3: tensor<17x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<96xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64x64xf32>, %arg17: tensor<64x64xf32>, %arg18: tensor<64x64xf32>, %arg19: tensor<64x64xf32>, %arg20: tensor<64x96xf32>, %arg21: tensor<96x64xf32>) -> tensor<2x17x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_3 = arith.constant dense<1.702000e+00> : tensor<f32>
    %cst_4 = arith.constant 6.400000e+01 : f32
    %cst_5 = arith.constant 9.99999974E-6 : f32
    %c0_i64 = arith.constant 0 : i64
    %c17_i64 = arith.constant 17 : i64
    %cst_6 = arith.constant dense<[[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]]> : tensor<1x17xi64>
    %0 = tensor.empty() : tensor<2x64x4x4xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x64x4x4xf32>) -> tensor<2x64x4x4xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<8> : vector<2xi64>} ins(%arg0, %arg2 : tensor<2x3x32x32xf32>, tensor<64x3x8x8xf32>) outs(%1 : tensor<2x64x4x4xf32>) -> tensor<2x64x4x4xf32>
    %collapsed = tensor.collapse_shape %2 [[0], [1], [2, 3]] : tensor<2x64x4x4xf32> into tensor<2x64x16xf32>
    %3 = tensor.empty() : tensor<2x16x64xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x64x16xf32>) outs(%3 : tensor<2x16x64xf32>) permutation = [0, 2, 1] 
    %4 = tensor.empty() : tensor<2x1x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64xf32>) outs(%4 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x64xf32>
    %concat = tensor.concat dim(1) %5, %transposed : (tensor<2x1x64xf32>, tensor<2x16x64xf32>) -> tensor<2x17x64xf32>
    %6 = tensor.empty() : tensor<1x17xi1>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<1x17xi64>) outs(%6 : tensor<1x17xi1>) {
    ^bb0(%in: i64, %out: i1):
      %107 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %107 : i1
    } -> tensor<1x17xi1>
    %8 = tensor.empty() : tensor<1x17xi64>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<1x17xi64>) outs(%8 : tensor<1x17xi64>) {
    ^bb0(%in: i64, %out: i64):
      %107 = arith.addi %in, %c17_i64 : i64
      linalg.yield %107 : i64
    } -> tensor<1x17xi64>
    %10 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %9, %cst_6 : tensor<1x17xi1>, tensor<1x17xi64>, tensor<1x17xi64>) outs(%8 : tensor<1x17xi64>) {
    ^bb0(%in: i1, %in_29: i64, %in_30: i64, %out: i64):
      %107 = arith.select %in, %in_29, %in_30 : i64
      linalg.yield %107 : i64
    } -> tensor<1x17xi64>
    %collapsed_7 = tensor.collapse_shape %10 [[0, 1]] : tensor<1x17xi64> into tensor<17xi64>
    %11 = tensor.empty() : tensor<17x64xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_7 : tensor<17xi64>) outs(%11 : tensor<17x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %107 = arith.index_cast %in : i64 to index
      %108 = linalg.index 1 : index
      %extracted = tensor.extract %arg3[%107, %108] : tensor<17x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<17x64xf32>
    %expanded = tensor.expand_shape %12 [[0, 1], [2]] output_shape [1, 17, 64] : tensor<17x64xf32> into tensor<1x17x64xf32>
    %13 = tensor.empty() : tensor<2x17x64xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %expanded : tensor<2x17x64xf32>, tensor<1x17x64xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.addf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %15 = tensor.empty() : tensor<2x17x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x17x1xf32>) -> tensor<2x17x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<2x17x64xf32>) outs(%16 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x17x1xf32>) outs(%15 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_4 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %collapsed_8 = tensor.collapse_shape %18 [[0], [1, 2]] : tensor<2x17x1xf32> into tensor<2x17xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_8 : tensor<2x17xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x17x64xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %19 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.subf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %20 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.mulf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<2x17x64xf32>) outs(%16 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x17x1xf32>) outs(%15 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_4 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x17x1xf32>) outs(%15 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %cst_5 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x17x1xf32>) outs(%15 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.rsqrt %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %collapsed_9 = tensor.collapse_shape %25 [[0], [1, 2]] : tensor<2x17x1xf32> into tensor<2x17xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_9 : tensor<2x17xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x17x64xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %26 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.mulf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg4 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.mulf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg5 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.addf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<2x17x64xf32>) outs(%16 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x17x1xf32>) outs(%15 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_4 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %collapsed_10 = tensor.collapse_shape %31 [[0], [1, 2]] : tensor<2x17x1xf32> into tensor<2x17xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<2x17xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x17x64xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.subf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %33 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.mulf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%34 : tensor<2x17x64xf32>) outs(%16 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x17x1xf32>) outs(%15 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_4 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x17x1xf32>) outs(%15 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %cst_5 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x17x1xf32>) outs(%15 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.rsqrt %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %collapsed_11 = tensor.collapse_shape %38 [[0], [1, 2]] : tensor<2x17x1xf32> into tensor<2x17xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_11 : tensor<2x17xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x17x64xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %39 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.mulf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %arg10 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.mulf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %arg11 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.addf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %43 = tensor.empty() : tensor<2x64x64xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16 : tensor<64x64xf32>) outs(%43 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x17x64xf32>) -> tensor<2x17x64xf32>
    %46 = linalg.batch_matmul ins(%42, %44 : tensor<2x17x64xf32>, tensor<2x64x64xf32>) outs(%45 : tensor<2x17x64xf32>) -> tensor<2x17x64xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %46 : tensor<64xf32>, tensor<2x17x64xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.addf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %48 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17 : tensor<64x64xf32>) outs(%43 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %49 = linalg.batch_matmul ins(%42, %48 : tensor<2x17x64xf32>, tensor<2x64x64xf32>) outs(%45 : tensor<2x17x64xf32>) -> tensor<2x17x64xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %49 : tensor<64xf32>, tensor<2x17x64xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.addf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %51 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18 : tensor<64x64xf32>) outs(%43 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %52 = linalg.batch_matmul ins(%42, %51 : tensor<2x17x64xf32>, tensor<2x64x64xf32>) outs(%45 : tensor<2x17x64xf32>) -> tensor<2x17x64xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %52 : tensor<64xf32>, tensor<2x17x64xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.addf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %expanded_12 = tensor.expand_shape %47 [[0], [1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<2x17x64xf32> into tensor<2x17x4x16xf32>
    %54 = tensor.empty() : tensor<2x4x17x16xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x17x4x16xf32>) outs(%54 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_14 = tensor.expand_shape %50 [[0], [1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<2x17x64xf32> into tensor<2x17x4x16xf32>
    %expanded_15 = tensor.expand_shape %53 [[0], [1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<2x17x64xf32> into tensor<2x17x4x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x17x4x16xf32>) outs(%54 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %55 = tensor.empty() : tensor<2x4x16x17xf32>
    %transposed_17 = linalg.transpose ins(%expanded_14 : tensor<2x17x4x16xf32>) outs(%55 : tensor<2x4x16x17xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_18 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %collapsed_19 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x4x16x17xf32> into tensor<8x16x17xf32>
    %56 = tensor.empty() : tensor<8x17x17xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %58 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<8x17x16xf32>, tensor<8x16x17xf32>) outs(%57 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %expanded_20 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [2, 4, 17, 17] : tensor<8x17x17xf32> into tensor<2x4x17x17xf32>
    %59 = tensor.empty() : tensor<2x4x17x17xf32>
    %60 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %cst_2 : tensor<2x4x17x17xf32>, tensor<f32>) outs(%59 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.mulf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x17x17xf32>
    %61 = tensor.empty() : tensor<2x4x17xi64>
    %62 = linalg.fill ins(%c0_i64 : i64) outs(%61 : tensor<2x4x17xi64>) -> tensor<2x4x17xi64>
    %63 = tensor.empty() : tensor<2x4x17xf32>
    %64 = linalg.fill ins(%cst_0 : f32) outs(%63 : tensor<2x4x17xf32>) -> tensor<2x4x17xf32>
    %65:2 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<2x4x17x17xf32>) outs(%64, %62 : tensor<2x4x17xf32>, tensor<2x4x17xi64>) {
    ^bb0(%in: f32, %out: f32, %out_29: i64):
      %107 = linalg.index 3 : index
      %108 = arith.index_cast %107 : index to i64
      %109 = arith.maximumf %in, %out : f32
      %110 = arith.cmpf ogt, %in, %out : f32
      %111 = arith.select %110, %108, %out_29 : i64
      linalg.yield %109, %111 : f32, i64
    } -> (tensor<2x4x17xf32>, tensor<2x4x17xi64>)
    %expanded_21 = tensor.expand_shape %65#0 [[0], [1], [2, 3]] output_shape [2, 4, 17, 1] : tensor<2x4x17xf32> into tensor<2x4x17x1xf32>
    %66 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %expanded_21 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%59 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.subf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x17x17xf32>
    %67 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x4x17x17xf32>) outs(%59 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.exp %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x17x17xf32>
    %68 = tensor.empty() : tensor<2x4x17x1xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<2x4x17x1xf32>) -> tensor<2x4x17x1xf32>
    %70 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<2x4x17x17xf32>) outs(%69 : tensor<2x4x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x17x1xf32>
    %71 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %70 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%59 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.divf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x4x17x17xf32>
    %collapsed_22 = tensor.collapse_shape %71 [[0, 1], [2], [3]] : tensor<2x4x17x17xf32> into tensor<8x17x17xf32>
    %collapsed_23 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %72 = tensor.empty() : tensor<8x17x16xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %74 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<8x17x17xf32>, tensor<8x17x16xf32>) outs(%73 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %expanded_24 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [2, 4, 17, 16] : tensor<8x17x16xf32> into tensor<2x4x17x16xf32>
    %75 = tensor.empty() : tensor<2x17x4x16xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x4x17x16xf32>) outs(%75 : tensor<2x17x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_26 = tensor.collapse_shape %transposed_25 [[0], [1], [2, 3]] : tensor<2x17x4x16xf32> into tensor<2x17x64xf32>
    %76 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19 : tensor<64x64xf32>) outs(%43 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %77 = linalg.batch_matmul ins(%collapsed_26, %76 : tensor<2x17x64xf32>, tensor<2x64x64xf32>) outs(%45 : tensor<2x17x64xf32>) -> tensor<2x17x64xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %77 : tensor<64xf32>, tensor<2x17x64xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.addf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %78 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.addf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<2x17x64xf32>) outs(%16 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x17x1xf32>) outs(%15 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_4 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %collapsed_27 = tensor.collapse_shape %81 [[0], [1, 2]] : tensor<2x17x1xf32> into tensor<2x17xf32>
    %82 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_27 : tensor<2x17xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x17x64xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %82 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.subf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %83 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.mulf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<2x17x64xf32>) outs(%16 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %out : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x17x1xf32>) outs(%15 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.divf %in, %cst_4 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x17x1xf32>) outs(%15 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.addf %in, %cst_5 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x17x1xf32>) outs(%15 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = math.rsqrt %in : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x1xf32>
    %collapsed_28 = tensor.collapse_shape %88 [[0], [1, 2]] : tensor<2x17x1xf32> into tensor<2x17xf32>
    %89 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_28 : tensor<2x17xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x17x64xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %89 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.mulf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %arg14 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.mulf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %arg15 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.addf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %93 = tensor.empty() : tensor<2x64x96xf32>
    %94 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20 : tensor<64x96xf32>) outs(%93 : tensor<2x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x96xf32>
    %95 = tensor.empty() : tensor<2x17x96xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<2x17x96xf32>) -> tensor<2x17x96xf32>
    %97 = linalg.batch_matmul ins(%92, %94 : tensor<2x17x64xf32>, tensor<2x64x96xf32>) outs(%96 : tensor<2x17x96xf32>) -> tensor<2x17x96xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %97 : tensor<96xf32>, tensor<2x17x96xf32>) outs(%95 : tensor<2x17x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.addf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x96xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %cst_3 : tensor<2x17x96xf32>, tensor<f32>) outs(%95 : tensor<2x17x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.mulf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x96xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x17x96xf32>) outs(%95 : tensor<2x17x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %107 = arith.negf %in : f32
      %108 = math.exp %107 : f32
      %109 = arith.addf %108, %cst_1 : f32
      %110 = arith.divf %cst_1, %109 : f32
      linalg.yield %110 : f32
    } -> tensor<2x17x96xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %100 : tensor<2x17x96xf32>, tensor<2x17x96xf32>) outs(%95 : tensor<2x17x96xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.mulf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x96xf32>
    %102 = tensor.empty() : tensor<2x96x64xf32>
    %103 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21 : tensor<96x64xf32>) outs(%102 : tensor<2x96x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x96x64xf32>
    %104 = linalg.batch_matmul ins(%101, %103 : tensor<2x17x96xf32>, tensor<2x96x64xf32>) outs(%45 : tensor<2x17x64xf32>) -> tensor<2x17x64xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %104 : tensor<64xf32>, tensor<2x17x64xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.addf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %105 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%13 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %107 = arith.addf %in, %in_29 : f32
      linalg.yield %107 : f32
    } -> tensor<2x17x64xf32>
    return %106 : tensor<2x17x64xf32>
  }
}

