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
  func.func @ast(%arg0: tensor<2x64x32xf32>, %arg1: tensor<1x1x64xf32>, %arg2: tensor<1x1x64xf32>, %arg3: tensor<1x34x64xf32>, %arg4: tensor<64x1x8x8xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<96x64xf32>, %arg19: tensor<96xf32>, %arg20: tensor<64x96xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>) -> tensor<2x34x64xf32> {
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
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2], [3]] output_shape [2, 1, 64, 32] : tensor<2x64x32xf32> into tensor<2x1x64x32xf32>
    %0 = tensor.empty() : tensor<2x1x32x64xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x1x64x32xf32>) outs(%0 : tensor<2x1x32x64xf32>) permutation = [0, 1, 3, 2] 
    %1 = tensor.empty() : tensor<2x64x4x8xf32>
    %broadcasted = linalg.broadcast ins(%arg5 : tensor<64xf32>) outs(%1 : tensor<2x64x4x8xf32>) dimensions = [0, 2, 3] 
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<8> : vector<2xi64>} ins(%transposed, %arg4 : tensor<2x1x32x64xf32>, tensor<64x1x8x8xf32>) outs(%broadcasted : tensor<2x64x4x8xf32>) -> tensor<2x64x4x8xf32>
    %collapsed = tensor.collapse_shape %2 [[0], [1], [2, 3]] : tensor<2x64x4x8xf32> into tensor<2x64x32xf32>
    %3 = tensor.empty() : tensor<2x32x64xf32>
    %transposed_11 = linalg.transpose ins(%collapsed : tensor<2x64x32xf32>) outs(%3 : tensor<2x32x64xf32>) permutation = [0, 2, 1] 
    %4 = tensor.empty() : tensor<2x1x64xf32>
    %collapsed_12 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<1x64xf32>) outs(%4 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x64xf32>
    %collapsed_13 = tensor.collapse_shape %arg2 [[0, 1], [2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<1x64xf32>) outs(%4 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x64xf32>
    %concat = tensor.concat dim(1) %5, %6, %transposed_11 : (tensor<2x1x64xf32>, tensor<2x1x64xf32>, tensor<2x32x64xf32>) -> tensor<2x34x64xf32>
    %7 = tensor.empty() : tensor<2x34x64xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %arg3 : tensor<2x34x64xf32>, tensor<1x34x64xf32>) outs(%7 : tensor<2x34x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %122 = arith.addf %in, %in_43 : f32
      linalg.yield %122 : f32
    } -> tensor<2x34x64xf32>
    %9 = tensor.empty() : tensor<34xi64>
    %10 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%9 : tensor<34xi64>) {
    ^bb0(%out: i64):
      %122 = linalg.index 0 : index
      %123 = arith.index_cast %122 : index to i64
      linalg.yield %123 : i64
    } -> tensor<34xi64>
    %expanded_14 = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [1, 1, 34, 1] : tensor<34xi64> into tensor<1x1x34x1xi64>
    %11 = tensor.empty() : tensor<1x1x34x1xi1>
    %12 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x1x34x1xi64>) outs(%11 : tensor<1x1x34x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %122 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %122 : i1
    } -> tensor<1x1x34x1xi1>
    %13 = tensor.empty() : tensor<2x1x34x34xi1>
    %collapsed_15 = tensor.collapse_shape %12 [[0, 1], [2, 3]] : tensor<1x1x34x1xi1> into tensor<1x34xi1>
    %14 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<1x34xi1>) outs(%13 : tensor<2x1x34x34xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x34x34xi1>
    %15 = tensor.empty() : tensor<2x1x34x34xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map6, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_5, %cst_4 : tensor<2x1x34x34xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<2x1x34x34xf32>) {
    ^bb0(%in: i1, %in_43: f32, %in_44: f32, %out: f32):
      %122 = arith.select %in, %in_43, %in_44 : f32
      linalg.yield %122 : f32
    } -> tensor<2x1x34x34xf32>
    %17 = tensor.empty() : tensor<2x34x64xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x34x64xf32>) outs(%17 : tensor<2x34x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %122 = arith.extf %in : f32 to f64
      linalg.yield %122 : f64
    } -> tensor<2x34x64xf64>
    %19 = tensor.empty() : tensor<2x34x1xf64>
    %20 = linalg.fill ins(%cst_0 : f64) outs(%19 : tensor<2x34x1xf64>) -> tensor<2x34x1xf64>
    %21 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<2x34x64xf64>) outs(%20 : tensor<2x34x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %122 = arith.addf %in, %out : f64
      linalg.yield %122 : f64
    } -> tensor<2x34x1xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x34x1xf64>) outs(%19 : tensor<2x34x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %122 = arith.divf %in, %cst_7 : f64
      linalg.yield %122 : f64
    } -> tensor<2x34x1xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %22 : tensor<2x34x64xf64>, tensor<2x34x1xf64>) outs(%17 : tensor<2x34x64xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %122 = arith.subf %in, %in_43 : f64
      linalg.yield %122 : f64
    } -> tensor<2x34x64xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %23 : tensor<2x34x64xf64>, tensor<2x34x64xf64>) outs(%17 : tensor<2x34x64xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %122 = arith.mulf %in, %in_43 : f64
      linalg.yield %122 : f64
    } -> tensor<2x34x64xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x34x64xf64>) outs(%20 : tensor<2x34x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %122 = arith.addf %in, %out : f64
      linalg.yield %122 : f64
    } -> tensor<2x34x1xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x34x1xf64>) outs(%19 : tensor<2x34x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %122 = arith.divf %in, %cst_7 : f64
      linalg.yield %122 : f64
    } -> tensor<2x34x1xf64>
    %27 = tensor.empty() : tensor<2x34x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x34x1xf64>) outs(%27 : tensor<2x34x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %122 = arith.truncf %in : f64 to f32
      linalg.yield %122 : f32
    } -> tensor<2x34x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x34x1xf32>) -> tensor<2x34x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x34x64xf32>) outs(%29 : tensor<2x34x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<2x34x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x34x1xf32>) outs(%27 : tensor<2x34x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_8 : f32
      linalg.yield %122 : f32
    } -> tensor<2x34x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x34x1xf32>) outs(%27 : tensor<2x34x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.truncf %cst_6 : f64 to f32
      %123 = arith.addf %in, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<2x34x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x34x1xf32>) outs(%27 : tensor<2x34x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.rsqrt %in : f32
      linalg.yield %122 : f32
    } -> tensor<2x34x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %31 : tensor<2x34x64xf32>, tensor<2x34x1xf32>) outs(%7 : tensor<2x34x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %122 = arith.subf %in, %in_43 : f32
      linalg.yield %122 : f32
    } -> tensor<2x34x64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %33 : tensor<2x34x64xf32>, tensor<2x34x1xf32>) outs(%7 : tensor<2x34x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %122 = arith.mulf %in, %in_43 : f32
      linalg.yield %122 : f32
    } -> tensor<2x34x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %arg14 : tensor<2x34x64xf32>, tensor<64xf32>) outs(%7 : tensor<2x34x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %122 = arith.mulf %in, %in_43 : f32
      linalg.yield %122 : f32
    } -> tensor<2x34x64xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %arg15 : tensor<2x34x64xf32>, tensor<64xf32>) outs(%7 : tensor<2x34x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %122 = arith.addf %in, %in_43 : f32
      linalg.yield %122 : f32
    } -> tensor<2x34x64xf32>
    %collapsed_16 = tensor.collapse_shape %37 [[0, 1], [2]] : tensor<2x34x64xf32> into tensor<68x64xf32>
    %38 = tensor.empty() : tensor<64x64xf32>
    %transposed_17 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %39 = tensor.empty() : tensor<68x64xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<68x64xf32>) -> tensor<68x64xf32>
    %41 = linalg.matmul ins(%collapsed_16, %transposed_17 : tensor<68x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<68x64xf32>) -> tensor<68x64xf32>
    %42 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%39 : tensor<68x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<68x64xf32>
    %43 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%41, %42 : tensor<68x64xf32>, tensor<68x64xf32>) outs(%39 : tensor<68x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %122 = arith.addf %in, %in_43 : f32
      linalg.yield %122 : f32
    } -> tensor<68x64xf32>
    %expanded_18 = tensor.expand_shape %43 [[0, 1], [2, 3]] output_shape [2, 34, 4, 16] : tensor<68x64xf32> into tensor<2x34x4x16xf32>
    %44 = tensor.empty() : tensor<2x4x34x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x34x4x16xf32>) outs(%44 : tensor<2x4x34x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %45 = linalg.matmul ins(%collapsed_16, %transposed_20 : tensor<68x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<68x64xf32>) -> tensor<68x64xf32>
    %46 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%39 : tensor<68x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<68x64xf32>
    %47 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%45, %46 : tensor<68x64xf32>, tensor<68x64xf32>) outs(%39 : tensor<68x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %122 = arith.addf %in, %in_43 : f32
      linalg.yield %122 : f32
    } -> tensor<68x64xf32>
    %expanded_21 = tensor.expand_shape %47 [[0, 1], [2, 3]] output_shape [2, 34, 4, 16] : tensor<68x64xf32> into tensor<2x34x4x16xf32>
    %transposed_22 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %48 = linalg.matmul ins(%collapsed_16, %transposed_22 : tensor<68x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<68x64xf32>) -> tensor<68x64xf32>
    %49 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%39 : tensor<68x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<68x64xf32>
    %50 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%48, %49 : tensor<68x64xf32>, tensor<68x64xf32>) outs(%39 : tensor<68x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %122 = arith.addf %in, %in_43 : f32
      linalg.yield %122 : f32
    } -> tensor<68x64xf32>
    %expanded_23 = tensor.expand_shape %50 [[0, 1], [2, 3]] output_shape [2, 34, 4, 16] : tensor<68x64xf32> into tensor<2x34x4x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x34x4x16xf32>) outs(%44 : tensor<2x4x34x16xf32>) permutation = [0, 2, 1, 3] 
    %51 = tensor.empty() : tensor<2x4x16x34xf32>
    %transposed_25 = linalg.transpose ins(%expanded_21 : tensor<2x34x4x16xf32>) outs(%51 : tensor<2x4x16x34xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_26 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x4x34x16xf32> into tensor<8x34x16xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x4x16x34xf32> into tensor<8x16x34xf32>
    %52 = tensor.empty() : tensor<8x34x34xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<8x34x34xf32>) -> tensor<8x34x34xf32>
    %54 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<8x34x16xf32>, tensor<8x16x34xf32>) outs(%53 : tensor<8x34x34xf32>) -> tensor<8x34x34xf32>
    %expanded_28 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [2, 4, 34, 34] : tensor<8x34x34xf32> into tensor<2x4x34x34xf32>
    %55 = tensor.empty() : tensor<2x4x34x34xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<2x4x34x34xf32>) outs(%55 : tensor<2x4x34x34xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.mulf %in, %cst_9 : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x34x34xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %16 : tensor<2x4x34x34xf32>, tensor<2x1x34x34xf32>) outs(%55 : tensor<2x4x34x34xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %122 = arith.addf %in, %in_43 : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x34x34xf32>
    %58 = tensor.empty() : tensor<2x4x34xi64>
    %59 = linalg.fill ins(%c0_i64 : i64) outs(%58 : tensor<2x4x34xi64>) -> tensor<2x4x34xi64>
    %60 = tensor.empty() : tensor<2x4x34xf32>
    %61 = linalg.fill ins(%cst_1 : f32) outs(%60 : tensor<2x4x34xf32>) -> tensor<2x4x34xf32>
    %62:2 = linalg.generic {indexing_maps = [#map4, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<2x4x34x34xf32>) outs(%61, %59 : tensor<2x4x34xf32>, tensor<2x4x34xi64>) {
    ^bb0(%in: f32, %out: f32, %out_43: i64):
      %122 = linalg.index 3 : index
      %123 = arith.index_cast %122 : index to i64
      %124 = arith.maximumf %in, %out : f32
      %125 = arith.cmpf ogt, %in, %out : f32
      %126 = arith.select %125, %123, %out_43 : i64
      linalg.yield %124, %126 : f32, i64
    } -> (tensor<2x4x34xf32>, tensor<2x4x34xi64>)
    %expanded_29 = tensor.expand_shape %62#0 [[0], [1], [2, 3]] output_shape [2, 4, 34, 1] : tensor<2x4x34xf32> into tensor<2x4x34x1xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %expanded_29 : tensor<2x4x34x34xf32>, tensor<2x4x34x1xf32>) outs(%55 : tensor<2x4x34x34xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %122 = arith.subf %in, %in_43 : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x34x34xf32>
    %64 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x4x34x34xf32>) outs(%55 : tensor<2x4x34x34xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.exp %in : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x34x34xf32>
    %65 = tensor.empty() : tensor<2x4x34x1xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<2x4x34x1xf32>) -> tensor<2x4x34x1xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<2x4x34x34xf32>) outs(%66 : tensor<2x4x34x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x34x1xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<2x4x34x34xf32>, tensor<2x4x34x1xf32>) outs(%55 : tensor<2x4x34x34xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %122 = arith.divf %in, %in_43 : f32
      linalg.yield %122 : f32
    } -> tensor<2x4x34x34xf32>
    %collapsed_30 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<2x4x34x34xf32> into tensor<8x34x34xf32>
    %collapsed_31 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x4x34x16xf32> into tensor<8x34x16xf32>
    %69 = tensor.empty() : tensor<8x34x16xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<8x34x16xf32>) -> tensor<8x34x16xf32>
    %71 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x34x34xf32>, tensor<8x34x16xf32>) outs(%70 : tensor<8x34x16xf32>) -> tensor<8x34x16xf32>
    %expanded_32 = tensor.expand_shape %71 [[0, 1], [2], [3]] output_shape [2, 4, 34, 16] : tensor<8x34x16xf32> into tensor<2x4x34x16xf32>
    %72 = tensor.empty() : tensor<2x34x4x16xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<2x4x34x16xf32>) outs(%72 : tensor<2x34x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_34 = tensor.collapse_shape %transposed_33 [[0, 1], [2, 3]] : tensor<2x34x4x16xf32> into tensor<68x64xf32>
    %transposed_35 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %73 = linalg.matmul ins(%collapsed_34, %transposed_35 : tensor<68x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<68x64xf32>) -> tensor<68x64xf32>
    %74 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%39 : tensor<68x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<68x64xf32>
    %75 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%73, %74 : tensor<68x64xf32>, tensor<68x64xf32>) outs(%39 : tensor<68x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %122 = arith.addf %in, %in_43 : f32
      linalg.yield %122 : f32
    } -> tensor<68x64xf32>
    %expanded_36 = tensor.expand_shape %75 [[0, 1], [2]] output_shape [2, 34, 64] : tensor<68x64xf32> into tensor<2x34x64xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %8 : tensor<2x34x64xf32>, tensor<2x34x64xf32>) outs(%7 : tensor<2x34x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %122 = arith.addf %in, %in_43 : f32
      linalg.yield %122 : f32
    } -> tensor<2x34x64xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x34x64xf32>) outs(%17 : tensor<2x34x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %122 = arith.extf %in : f32 to f64
      linalg.yield %122 : f64
    } -> tensor<2x34x64xf64>
    %78 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%77 : tensor<2x34x64xf64>) outs(%20 : tensor<2x34x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %122 = arith.addf %in, %out : f64
      linalg.yield %122 : f64
    } -> tensor<2x34x1xf64>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x34x1xf64>) outs(%19 : tensor<2x34x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %122 = arith.divf %in, %cst_7 : f64
      linalg.yield %122 : f64
    } -> tensor<2x34x1xf64>
    %80 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %79 : tensor<2x34x64xf64>, tensor<2x34x1xf64>) outs(%17 : tensor<2x34x64xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %122 = arith.subf %in, %in_43 : f64
      linalg.yield %122 : f64
    } -> tensor<2x34x64xf64>
    %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %80 : tensor<2x34x64xf64>, tensor<2x34x64xf64>) outs(%17 : tensor<2x34x64xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %122 = arith.mulf %in, %in_43 : f64
      linalg.yield %122 : f64
    } -> tensor<2x34x64xf64>
    %82 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%81 : tensor<2x34x64xf64>) outs(%20 : tensor<2x34x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %122 = arith.addf %in, %out : f64
      linalg.yield %122 : f64
    } -> tensor<2x34x1xf64>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x34x1xf64>) outs(%19 : tensor<2x34x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %122 = arith.divf %in, %cst_7 : f64
      linalg.yield %122 : f64
    } -> tensor<2x34x1xf64>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x34x1xf64>) outs(%27 : tensor<2x34x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %122 = arith.truncf %in : f64 to f32
      linalg.yield %122 : f32
    } -> tensor<2x34x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<2x34x64xf32>) outs(%29 : tensor<2x34x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<2x34x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x34x1xf32>) outs(%27 : tensor<2x34x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_8 : f32
      linalg.yield %122 : f32
    } -> tensor<2x34x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x34x1xf32>) outs(%27 : tensor<2x34x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.truncf %cst_6 : f64 to f32
      %123 = arith.addf %in, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<2x34x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x34x1xf32>) outs(%27 : tensor<2x34x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.rsqrt %in : f32
      linalg.yield %122 : f32
    } -> tensor<2x34x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %86 : tensor<2x34x64xf32>, tensor<2x34x1xf32>) outs(%7 : tensor<2x34x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %122 = arith.subf %in, %in_43 : f32
      linalg.yield %122 : f32
    } -> tensor<2x34x64xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %88 : tensor<2x34x64xf32>, tensor<2x34x1xf32>) outs(%7 : tensor<2x34x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %122 = arith.mulf %in, %in_43 : f32
      linalg.yield %122 : f32
    } -> tensor<2x34x64xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %arg16 : tensor<2x34x64xf32>, tensor<64xf32>) outs(%7 : tensor<2x34x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %122 = arith.mulf %in, %in_43 : f32
      linalg.yield %122 : f32
    } -> tensor<2x34x64xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %arg17 : tensor<2x34x64xf32>, tensor<64xf32>) outs(%7 : tensor<2x34x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %122 = arith.addf %in, %in_43 : f32
      linalg.yield %122 : f32
    } -> tensor<2x34x64xf32>
    %collapsed_37 = tensor.collapse_shape %92 [[0, 1], [2]] : tensor<2x34x64xf32> into tensor<68x64xf32>
    %93 = tensor.empty() : tensor<64x96xf32>
    %transposed_38 = linalg.transpose ins(%arg18 : tensor<96x64xf32>) outs(%93 : tensor<64x96xf32>) permutation = [1, 0] 
    %94 = tensor.empty() : tensor<68x96xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<68x96xf32>) -> tensor<68x96xf32>
    %96 = linalg.matmul ins(%collapsed_37, %transposed_38 : tensor<68x64xf32>, tensor<64x96xf32>) outs(%95 : tensor<68x96xf32>) -> tensor<68x96xf32>
    %97 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<96xf32>) outs(%94 : tensor<68x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<68x96xf32>
    %98 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%96, %97 : tensor<68x96xf32>, tensor<68x96xf32>) outs(%94 : tensor<68x96xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %122 = arith.addf %in, %in_43 : f32
      linalg.yield %122 : f32
    } -> tensor<68x96xf32>
    %expanded_39 = tensor.expand_shape %98 [[0, 1], [2]] output_shape [2, 34, 96] : tensor<68x96xf32> into tensor<2x34x96xf32>
    %99 = tensor.empty() : tensor<2x34x96xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<2x34x96xf32>) outs(%99 : tensor<2x34x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_10 : f32
      %123 = math.erf %122 : f32
      %124 = arith.addf %123, %cst_2 : f32
      %125 = arith.mulf %124, %cst_3 : f32
      %126 = arith.mulf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<2x34x96xf32>
    %collapsed_40 = tensor.collapse_shape %100 [[0, 1], [2]] : tensor<2x34x96xf32> into tensor<68x96xf32>
    %101 = tensor.empty() : tensor<96x64xf32>
    %transposed_41 = linalg.transpose ins(%arg20 : tensor<64x96xf32>) outs(%101 : tensor<96x64xf32>) permutation = [1, 0] 
    %102 = linalg.matmul ins(%collapsed_40, %transposed_41 : tensor<68x96xf32>, tensor<96x64xf32>) outs(%40 : tensor<68x64xf32>) -> tensor<68x64xf32>
    %103 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg21 : tensor<64xf32>) outs(%39 : tensor<68x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<68x64xf32>
    %104 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%102, %103 : tensor<68x64xf32>, tensor<68x64xf32>) outs(%39 : tensor<68x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %122 = arith.addf %in, %in_43 : f32
      linalg.yield %122 : f32
    } -> tensor<68x64xf32>
    %expanded_42 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [2, 34, 64] : tensor<68x64xf32> into tensor<2x34x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %76 : tensor<2x34x64xf32>, tensor<2x34x64xf32>) outs(%7 : tensor<2x34x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %122 = arith.addf %in, %in_43 : f32
      linalg.yield %122 : f32
    } -> tensor<2x34x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x34x64xf32>) outs(%17 : tensor<2x34x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %122 = arith.extf %in : f32 to f64
      linalg.yield %122 : f64
    } -> tensor<2x34x64xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<2x34x64xf64>) outs(%20 : tensor<2x34x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %122 = arith.addf %in, %out : f64
      linalg.yield %122 : f64
    } -> tensor<2x34x1xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x34x1xf64>) outs(%19 : tensor<2x34x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %122 = arith.divf %in, %cst_7 : f64
      linalg.yield %122 : f64
    } -> tensor<2x34x1xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %108 : tensor<2x34x64xf64>, tensor<2x34x1xf64>) outs(%17 : tensor<2x34x64xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %122 = arith.subf %in, %in_43 : f64
      linalg.yield %122 : f64
    } -> tensor<2x34x64xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %109 : tensor<2x34x64xf64>, tensor<2x34x64xf64>) outs(%17 : tensor<2x34x64xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %122 = arith.mulf %in, %in_43 : f64
      linalg.yield %122 : f64
    } -> tensor<2x34x64xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<2x34x64xf64>) outs(%20 : tensor<2x34x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %122 = arith.addf %in, %out : f64
      linalg.yield %122 : f64
    } -> tensor<2x34x1xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x34x1xf64>) outs(%19 : tensor<2x34x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %122 = arith.divf %in, %cst_7 : f64
      linalg.yield %122 : f64
    } -> tensor<2x34x1xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x34x1xf64>) outs(%27 : tensor<2x34x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %122 = arith.truncf %in : f64 to f32
      linalg.yield %122 : f32
    } -> tensor<2x34x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<2x34x64xf32>) outs(%29 : tensor<2x34x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.addf %in, %out : f32
      linalg.yield %122 : f32
    } -> tensor<2x34x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x34x1xf32>) outs(%27 : tensor<2x34x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.divf %in, %cst_8 : f32
      linalg.yield %122 : f32
    } -> tensor<2x34x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x34x1xf32>) outs(%27 : tensor<2x34x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = arith.truncf %cst_6 : f64 to f32
      %123 = arith.addf %in, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<2x34x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x34x1xf32>) outs(%27 : tensor<2x34x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %122 = math.rsqrt %in : f32
      linalg.yield %122 : f32
    } -> tensor<2x34x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %115 : tensor<2x34x64xf32>, tensor<2x34x1xf32>) outs(%7 : tensor<2x34x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %122 = arith.subf %in, %in_43 : f32
      linalg.yield %122 : f32
    } -> tensor<2x34x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %117 : tensor<2x34x64xf32>, tensor<2x34x1xf32>) outs(%7 : tensor<2x34x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %122 = arith.mulf %in, %in_43 : f32
      linalg.yield %122 : f32
    } -> tensor<2x34x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %arg22 : tensor<2x34x64xf32>, tensor<64xf32>) outs(%7 : tensor<2x34x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %122 = arith.mulf %in, %in_43 : f32
      linalg.yield %122 : f32
    } -> tensor<2x34x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %arg23 : tensor<2x34x64xf32>, tensor<64xf32>) outs(%7 : tensor<2x34x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %122 = arith.addf %in, %in_43 : f32
      linalg.yield %122 : f32
    } -> tensor<2x34x64xf32>
    return %121 : tensor<2x34x64xf32>
  }
}

