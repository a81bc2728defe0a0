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
  func.func @dinov2_registers(%arg0: tensor<2x3x32x32xf32>, %arg1: tensor<1x1x64xf32>, %arg2: tensor<1x64xf32>, %arg3: tensor<1x17x64xf32>, %arg4: tensor<1x4x64xf32>, %arg5: tensor<64x3x8x8xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64x64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<256x64xf32>, %arg21: tensor<256xf32>, %arg22: tensor<64x256xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<64xf32>, %arg26: tensor<64xf32>) -> tensor<2x21x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant 6.400000e+01 : f64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 2.500000e-01 : f32
    %cst_10 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x64x4x4xf32>
    %broadcasted = linalg.broadcast ins(%arg6 : tensor<64xf32>) outs(%0 : tensor<2x64x4x4xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<8> : vector<2xi64>} ins(%arg0, %arg5 : tensor<2x3x32x32xf32>, tensor<64x3x8x8xf32>) outs(%broadcasted : tensor<2x64x4x4xf32>) -> tensor<2x64x4x4xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<2x64x4x4xf32> into tensor<2x64x16xf32>
    %2 = tensor.empty() : tensor<2x16x64xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x64x16xf32>) outs(%2 : tensor<2x16x64xf32>) permutation = [0, 2, 1] 
    %3 = tensor.empty() : tensor<2x1x64xf32>
    %collapsed_11 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_11 : tensor<1x64xf32>) outs(%3 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x64xf32>
    %concat = tensor.concat dim(1) %4, %transposed : (tensor<2x1x64xf32>, tensor<2x16x64xf32>) -> tensor<2x17x64xf32>
    %5 = tensor.empty() : tensor<2x17x64xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %arg3 : tensor<2x17x64xf32>, tensor<1x17x64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.addf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x64xf32>
    %extracted_slice = tensor.extract_slice %6[0, 0, 0] [2, 1, 64] [1, 1, 1] : tensor<2x17x64xf32> to tensor<2x1x64xf32>
    %7 = tensor.empty() : tensor<2x4x64xf32>
    %collapsed_12 = tensor.collapse_shape %arg4 [[0, 1], [2]] : tensor<1x4x64xf32> into tensor<4x64xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<4x64xf32>) outs(%7 : tensor<2x4x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x64xf32>
    %extracted_slice_13 = tensor.extract_slice %6[0, 1, 0] [2, 16, 64] [1, 1, 1] : tensor<2x17x64xf32> to tensor<2x16x64xf32>
    %concat_14 = tensor.concat dim(1) %extracted_slice, %8, %extracted_slice_13 : (tensor<2x1x64xf32>, tensor<2x4x64xf32>, tensor<2x16x64xf32>) -> tensor<2x21x64xf32>
    %9 = tensor.empty() : tensor<21xi64>
    %10 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%9 : tensor<21xi64>) {
    ^bb0(%out: i64):
      %125 = linalg.index 0 : index
      %126 = arith.index_cast %125 : index to i64
      linalg.yield %126 : i64
    } -> tensor<21xi64>
    %expanded = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [1, 1, 21, 1] : tensor<21xi64> into tensor<1x1x21x1xi64>
    %11 = tensor.empty() : tensor<1x1x21x1xi1>
    %12 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x21x1xi64>) outs(%11 : tensor<1x1x21x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %125 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %125 : i1
    } -> tensor<1x1x21x1xi1>
    %13 = tensor.empty() : tensor<2x1x21x21xi1>
    %collapsed_15 = tensor.collapse_shape %12 [[0, 1], [2, 3]] : tensor<1x1x21x1xi1> into tensor<1x21xi1>
    %14 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<1x21xi1>) outs(%13 : tensor<2x1x21x21xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x21x21xi1>
    %15 = tensor.empty() : tensor<2x1x21x21xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map6, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_5, %cst_4 : tensor<2x1x21x21xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<2x1x21x21xf32>) {
    ^bb0(%in: i1, %in_43: f32, %in_44: f32, %out: f32):
      %125 = arith.select %in, %in_43, %in_44 : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x21x21xf32>
    %17 = tensor.empty() : tensor<2x21x64xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_14 : tensor<2x21x64xf32>) outs(%17 : tensor<2x21x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %125 = arith.extf %in : f32 to f64
      linalg.yield %125 : f64
    } -> tensor<2x21x64xf64>
    %19 = tensor.empty() : tensor<2x21x1xf64>
    %20 = linalg.fill ins(%cst_0 : f64) outs(%19 : tensor<2x21x1xf64>) -> tensor<2x21x1xf64>
    %21 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<2x21x64xf64>) outs(%20 : tensor<2x21x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.addf %in, %out : f64
      linalg.yield %125 : f64
    } -> tensor<2x21x1xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x21x1xf64>) outs(%19 : tensor<2x21x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.divf %in, %cst_7 : f64
      linalg.yield %125 : f64
    } -> tensor<2x21x1xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %22 : tensor<2x21x64xf64>, tensor<2x21x1xf64>) outs(%17 : tensor<2x21x64xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %125 = arith.subf %in, %in_43 : f64
      linalg.yield %125 : f64
    } -> tensor<2x21x64xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %23 : tensor<2x21x64xf64>, tensor<2x21x64xf64>) outs(%17 : tensor<2x21x64xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %125 = arith.mulf %in, %in_43 : f64
      linalg.yield %125 : f64
    } -> tensor<2x21x64xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x21x64xf64>) outs(%20 : tensor<2x21x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.addf %in, %out : f64
      linalg.yield %125 : f64
    } -> tensor<2x21x1xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x21x1xf64>) outs(%19 : tensor<2x21x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.divf %in, %cst_7 : f64
      linalg.yield %125 : f64
    } -> tensor<2x21x1xf64>
    %27 = tensor.empty() : tensor<2x21x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x21x1xf64>) outs(%27 : tensor<2x21x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %125 = arith.truncf %in : f64 to f32
      linalg.yield %125 : f32
    } -> tensor<2x21x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x21x1xf32>) -> tensor<2x21x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%concat_14 : tensor<2x21x64xf32>) outs(%29 : tensor<2x21x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x21x1xf32>) outs(%27 : tensor<2x21x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.divf %in, %cst_8 : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x21x1xf32>) outs(%27 : tensor<2x21x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.truncf %cst_6 : f64 to f32
      %126 = arith.addf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<2x21x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x21x1xf32>) outs(%27 : tensor<2x21x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.rsqrt %in : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x1xf32>
    %34 = tensor.empty() : tensor<2x21x64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_14, %31 : tensor<2x21x64xf32>, tensor<2x21x1xf32>) outs(%34 : tensor<2x21x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.subf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %33 : tensor<2x21x64xf32>, tensor<2x21x1xf32>) outs(%34 : tensor<2x21x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.mulf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x64xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %arg7 : tensor<2x21x64xf32>, tensor<64xf32>) outs(%34 : tensor<2x21x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.mulf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x64xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %arg8 : tensor<2x21x64xf32>, tensor<64xf32>) outs(%34 : tensor<2x21x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.addf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x64xf32>
    %collapsed_16 = tensor.collapse_shape %38 [[0, 1], [2]] : tensor<2x21x64xf32> into tensor<42x64xf32>
    %39 = tensor.empty() : tensor<64x64xf32>
    %transposed_17 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
    %40 = tensor.empty() : tensor<42x64xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<42x64xf32>) -> tensor<42x64xf32>
    %42 = linalg.matmul ins(%collapsed_16, %transposed_17 : tensor<42x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<42x64xf32>) -> tensor<42x64xf32>
    %43 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%40 : tensor<42x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<42x64xf32>
    %44 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%42, %43 : tensor<42x64xf32>, tensor<42x64xf32>) outs(%40 : tensor<42x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.addf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<42x64xf32>
    %expanded_18 = tensor.expand_shape %44 [[0, 1], [2, 3]] output_shape [2, 21, 4, 16] : tensor<42x64xf32> into tensor<2x21x4x16xf32>
    %45 = tensor.empty() : tensor<2x4x21x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x21x4x16xf32>) outs(%45 : tensor<2x4x21x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
    %46 = linalg.matmul ins(%collapsed_16, %transposed_20 : tensor<42x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<42x64xf32>) -> tensor<42x64xf32>
    %47 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<64xf32>) outs(%40 : tensor<42x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<42x64xf32>
    %48 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%46, %47 : tensor<42x64xf32>, tensor<42x64xf32>) outs(%40 : tensor<42x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.addf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<42x64xf32>
    %expanded_21 = tensor.expand_shape %48 [[0, 1], [2, 3]] output_shape [2, 21, 4, 16] : tensor<42x64xf32> into tensor<2x21x4x16xf32>
    %transposed_22 = linalg.transpose ins(%arg13 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
    %49 = linalg.matmul ins(%collapsed_16, %transposed_22 : tensor<42x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<42x64xf32>) -> tensor<42x64xf32>
    %50 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%40 : tensor<42x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<42x64xf32>
    %51 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%49, %50 : tensor<42x64xf32>, tensor<42x64xf32>) outs(%40 : tensor<42x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.addf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<42x64xf32>
    %expanded_23 = tensor.expand_shape %51 [[0, 1], [2, 3]] output_shape [2, 21, 4, 16] : tensor<42x64xf32> into tensor<2x21x4x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x21x4x16xf32>) outs(%45 : tensor<2x4x21x16xf32>) permutation = [0, 2, 1, 3] 
    %52 = tensor.empty() : tensor<2x4x16x21xf32>
    %transposed_25 = linalg.transpose ins(%expanded_21 : tensor<2x21x4x16xf32>) outs(%52 : tensor<2x4x16x21xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_26 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x4x21x16xf32> into tensor<8x21x16xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x4x16x21xf32> into tensor<8x16x21xf32>
    %53 = tensor.empty() : tensor<8x21x21xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<8x21x21xf32>) -> tensor<8x21x21xf32>
    %55 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<8x21x16xf32>, tensor<8x16x21xf32>) outs(%54 : tensor<8x21x21xf32>) -> tensor<8x21x21xf32>
    %expanded_28 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [2, 4, 21, 21] : tensor<8x21x21xf32> into tensor<2x4x21x21xf32>
    %56 = tensor.empty() : tensor<2x4x21x21xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<2x4x21x21xf32>) outs(%56 : tensor<2x4x21x21xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.mulf %in, %cst_9 : f32
      linalg.yield %125 : f32
    } -> tensor<2x4x21x21xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %16 : tensor<2x4x21x21xf32>, tensor<2x1x21x21xf32>) outs(%56 : tensor<2x4x21x21xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.addf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<2x4x21x21xf32>
    %59 = tensor.empty() : tensor<2x4x21xi64>
    %60 = linalg.fill ins(%c0_i64 : i64) outs(%59 : tensor<2x4x21xi64>) -> tensor<2x4x21xi64>
    %61 = tensor.empty() : tensor<2x4x21xf32>
    %62 = linalg.fill ins(%cst_1 : f32) outs(%61 : tensor<2x4x21xf32>) -> tensor<2x4x21xf32>
    %63:2 = linalg.generic {indexing_maps = [#map4, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<2x4x21x21xf32>) outs(%62, %60 : tensor<2x4x21xf32>, tensor<2x4x21xi64>) {
    ^bb0(%in: f32, %out: f32, %out_43: i64):
      %125 = linalg.index 3 : index
      %126 = arith.index_cast %125 : index to i64
      %127 = arith.maximumf %in, %out : f32
      %128 = arith.cmpf ogt, %in, %out : f32
      %129 = arith.select %128, %126, %out_43 : i64
      linalg.yield %127, %129 : f32, i64
    } -> (tensor<2x4x21xf32>, tensor<2x4x21xi64>)
    %expanded_29 = tensor.expand_shape %63#0 [[0], [1], [2, 3]] output_shape [2, 4, 21, 1] : tensor<2x4x21xf32> into tensor<2x4x21x1xf32>
    %64 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_29 : tensor<2x4x21x21xf32>, tensor<2x4x21x1xf32>) outs(%56 : tensor<2x4x21x21xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.subf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<2x4x21x21xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x4x21x21xf32>) outs(%56 : tensor<2x4x21x21xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.exp %in : f32
      linalg.yield %125 : f32
    } -> tensor<2x4x21x21xf32>
    %66 = tensor.empty() : tensor<2x4x21x1xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<2x4x21x1xf32>) -> tensor<2x4x21x1xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<2x4x21x21xf32>) outs(%67 : tensor<2x4x21x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<2x4x21x1xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %68 : tensor<2x4x21x21xf32>, tensor<2x4x21x1xf32>) outs(%56 : tensor<2x4x21x21xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.divf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<2x4x21x21xf32>
    %collapsed_30 = tensor.collapse_shape %69 [[0, 1], [2], [3]] : tensor<2x4x21x21xf32> into tensor<8x21x21xf32>
    %collapsed_31 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x4x21x16xf32> into tensor<8x21x16xf32>
    %70 = tensor.empty() : tensor<8x21x16xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<8x21x16xf32>) -> tensor<8x21x16xf32>
    %72 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x21x21xf32>, tensor<8x21x16xf32>) outs(%71 : tensor<8x21x16xf32>) -> tensor<8x21x16xf32>
    %expanded_32 = tensor.expand_shape %72 [[0, 1], [2], [3]] output_shape [2, 4, 21, 16] : tensor<8x21x16xf32> into tensor<2x4x21x16xf32>
    %73 = tensor.empty() : tensor<2x21x4x16xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<2x4x21x16xf32>) outs(%73 : tensor<2x21x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_34 = tensor.collapse_shape %transposed_33 [[0, 1], [2, 3]] : tensor<2x21x4x16xf32> into tensor<42x64xf32>
    %transposed_35 = linalg.transpose ins(%arg15 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
    %74 = linalg.matmul ins(%collapsed_34, %transposed_35 : tensor<42x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<42x64xf32>) -> tensor<42x64xf32>
    %75 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<64xf32>) outs(%40 : tensor<42x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<42x64xf32>
    %76 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%74, %75 : tensor<42x64xf32>, tensor<42x64xf32>) outs(%40 : tensor<42x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.addf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<42x64xf32>
    %expanded_36 = tensor.expand_shape %76 [[0, 1], [2]] output_shape [2, 21, 64] : tensor<42x64xf32> into tensor<2x21x64xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %arg17 : tensor<2x21x64xf32>, tensor<64xf32>) outs(%34 : tensor<2x21x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.mulf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x64xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %concat_14 : tensor<2x21x64xf32>, tensor<2x21x64xf32>) outs(%34 : tensor<2x21x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.addf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x64xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x21x64xf32>) outs(%17 : tensor<2x21x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %125 = arith.extf %in : f32 to f64
      linalg.yield %125 : f64
    } -> tensor<2x21x64xf64>
    %80 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<2x21x64xf64>) outs(%20 : tensor<2x21x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.addf %in, %out : f64
      linalg.yield %125 : f64
    } -> tensor<2x21x1xf64>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x21x1xf64>) outs(%19 : tensor<2x21x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.divf %in, %cst_7 : f64
      linalg.yield %125 : f64
    } -> tensor<2x21x1xf64>
    %82 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %81 : tensor<2x21x64xf64>, tensor<2x21x1xf64>) outs(%17 : tensor<2x21x64xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %125 = arith.subf %in, %in_43 : f64
      linalg.yield %125 : f64
    } -> tensor<2x21x64xf64>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %82 : tensor<2x21x64xf64>, tensor<2x21x64xf64>) outs(%17 : tensor<2x21x64xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %125 = arith.mulf %in, %in_43 : f64
      linalg.yield %125 : f64
    } -> tensor<2x21x64xf64>
    %84 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%83 : tensor<2x21x64xf64>) outs(%20 : tensor<2x21x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.addf %in, %out : f64
      linalg.yield %125 : f64
    } -> tensor<2x21x1xf64>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x21x1xf64>) outs(%19 : tensor<2x21x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.divf %in, %cst_7 : f64
      linalg.yield %125 : f64
    } -> tensor<2x21x1xf64>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x21x1xf64>) outs(%27 : tensor<2x21x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %125 = arith.truncf %in : f64 to f32
      linalg.yield %125 : f32
    } -> tensor<2x21x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%78 : tensor<2x21x64xf32>) outs(%29 : tensor<2x21x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x21x1xf32>) outs(%27 : tensor<2x21x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.divf %in, %cst_8 : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x21x1xf32>) outs(%27 : tensor<2x21x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.truncf %cst_6 : f64 to f32
      %126 = arith.addf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<2x21x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x21x1xf32>) outs(%27 : tensor<2x21x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.rsqrt %in : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %88 : tensor<2x21x64xf32>, tensor<2x21x1xf32>) outs(%34 : tensor<2x21x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.subf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x64xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %90 : tensor<2x21x64xf32>, tensor<2x21x1xf32>) outs(%34 : tensor<2x21x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.mulf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x64xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %arg18 : tensor<2x21x64xf32>, tensor<64xf32>) outs(%34 : tensor<2x21x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.mulf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %arg19 : tensor<2x21x64xf32>, tensor<64xf32>) outs(%34 : tensor<2x21x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.addf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x64xf32>
    %collapsed_37 = tensor.collapse_shape %94 [[0, 1], [2]] : tensor<2x21x64xf32> into tensor<42x64xf32>
    %95 = tensor.empty() : tensor<64x256xf32>
    %transposed_38 = linalg.transpose ins(%arg20 : tensor<256x64xf32>) outs(%95 : tensor<64x256xf32>) permutation = [1, 0] 
    %96 = tensor.empty() : tensor<42x256xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<42x256xf32>) -> tensor<42x256xf32>
    %98 = linalg.matmul ins(%collapsed_37, %transposed_38 : tensor<42x64xf32>, tensor<64x256xf32>) outs(%97 : tensor<42x256xf32>) -> tensor<42x256xf32>
    %99 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg21 : tensor<256xf32>) outs(%96 : tensor<42x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<42x256xf32>
    %100 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%98, %99 : tensor<42x256xf32>, tensor<42x256xf32>) outs(%96 : tensor<42x256xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.addf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<42x256xf32>
    %expanded_39 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [2, 21, 256] : tensor<42x256xf32> into tensor<2x21x256xf32>
    %101 = tensor.empty() : tensor<2x21x256xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<2x21x256xf32>) outs(%101 : tensor<2x21x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.divf %in, %cst_10 : f32
      %126 = math.erf %125 : f32
      %127 = arith.addf %126, %cst_2 : f32
      %128 = arith.mulf %127, %cst_3 : f32
      %129 = arith.mulf %in, %128 : f32
      linalg.yield %129 : f32
    } -> tensor<2x21x256xf32>
    %collapsed_40 = tensor.collapse_shape %102 [[0, 1], [2]] : tensor<2x21x256xf32> into tensor<42x256xf32>
    %103 = tensor.empty() : tensor<256x64xf32>
    %transposed_41 = linalg.transpose ins(%arg22 : tensor<64x256xf32>) outs(%103 : tensor<256x64xf32>) permutation = [1, 0] 
    %104 = linalg.matmul ins(%collapsed_40, %transposed_41 : tensor<42x256xf32>, tensor<256x64xf32>) outs(%41 : tensor<42x64xf32>) -> tensor<42x64xf32>
    %105 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg23 : tensor<64xf32>) outs(%40 : tensor<42x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<42x64xf32>
    %106 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%104, %105 : tensor<42x64xf32>, tensor<42x64xf32>) outs(%40 : tensor<42x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.addf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<42x64xf32>
    %expanded_42 = tensor.expand_shape %106 [[0, 1], [2]] output_shape [2, 21, 64] : tensor<42x64xf32> into tensor<2x21x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %arg24 : tensor<2x21x64xf32>, tensor<64xf32>) outs(%34 : tensor<2x21x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.mulf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %78 : tensor<2x21x64xf32>, tensor<2x21x64xf32>) outs(%34 : tensor<2x21x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.addf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x21x64xf32>) outs(%17 : tensor<2x21x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %125 = arith.extf %in : f32 to f64
      linalg.yield %125 : f64
    } -> tensor<2x21x64xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<2x21x64xf64>) outs(%20 : tensor<2x21x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.addf %in, %out : f64
      linalg.yield %125 : f64
    } -> tensor<2x21x1xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x21x1xf64>) outs(%19 : tensor<2x21x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.divf %in, %cst_7 : f64
      linalg.yield %125 : f64
    } -> tensor<2x21x1xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %111 : tensor<2x21x64xf64>, tensor<2x21x1xf64>) outs(%17 : tensor<2x21x64xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %125 = arith.subf %in, %in_43 : f64
      linalg.yield %125 : f64
    } -> tensor<2x21x64xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %112 : tensor<2x21x64xf64>, tensor<2x21x64xf64>) outs(%17 : tensor<2x21x64xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %125 = arith.mulf %in, %in_43 : f64
      linalg.yield %125 : f64
    } -> tensor<2x21x64xf64>
    %114 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<2x21x64xf64>) outs(%20 : tensor<2x21x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.addf %in, %out : f64
      linalg.yield %125 : f64
    } -> tensor<2x21x1xf64>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x21x1xf64>) outs(%19 : tensor<2x21x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.divf %in, %cst_7 : f64
      linalg.yield %125 : f64
    } -> tensor<2x21x1xf64>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x21x1xf64>) outs(%27 : tensor<2x21x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %125 = arith.truncf %in : f64 to f32
      linalg.yield %125 : f32
    } -> tensor<2x21x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<2x21x64xf32>) outs(%29 : tensor<2x21x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x21x1xf32>) outs(%27 : tensor<2x21x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.divf %in, %cst_8 : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x21x1xf32>) outs(%27 : tensor<2x21x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.truncf %cst_6 : f64 to f32
      %126 = arith.addf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<2x21x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x21x1xf32>) outs(%27 : tensor<2x21x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.rsqrt %in : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %118 : tensor<2x21x64xf32>, tensor<2x21x1xf32>) outs(%34 : tensor<2x21x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.subf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %120 : tensor<2x21x64xf32>, tensor<2x21x1xf32>) outs(%34 : tensor<2x21x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.mulf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x64xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %arg25 : tensor<2x21x64xf32>, tensor<64xf32>) outs(%34 : tensor<2x21x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.mulf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x64xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg26 : tensor<2x21x64xf32>, tensor<64xf32>) outs(%34 : tensor<2x21x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %125 = arith.addf %in, %in_43 : f32
      linalg.yield %125 : f32
    } -> tensor<2x21x64xf32>
    return %124 : tensor<2x21x64xf32>
  }
}

