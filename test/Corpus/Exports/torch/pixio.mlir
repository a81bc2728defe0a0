#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0) -> ()>
#map5 = affine_map<(d0, d1) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map15 = affine_map<(d0, d1, d2) -> (d2)>
#map16 = affine_map<(d0, d1) -> (d1)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @pixio(%arg0: tensor<2x3x32x32xf32>, %arg1: tensor<1x8x64xf32>, %arg2: tensor<1x24x64xf32>, %arg3: tensor<64x3x8x8xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<256x64xf32>, %arg18: tensor<256xf32>, %arg19: tensor<64x256xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>) -> tensor<2x24x64xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c4_i64 = arith.constant 4 : i64
    %c64_i64 = arith.constant 64 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant -7.500000e-01 : f32
    %cst_10 = arith.constant -3.750000e+00 : f32
    %cst_11 = arith.constant -6.000000e+00 : f32
    %cst_12 = arith.constant -3.000000e+00 : f32
    %cst_13 = arith.constant 1.250000e+00 : f32
    %cst_14 = arith.constant 2.250000e+00 : f32
    %cst_15 = arith.constant 6.400000e+01 : f64
    %cst_16 = arith.constant 6.400000e+01 : f32
    %cst_17 = arith.constant 2.500000e-01 : f32
    %cst_18 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x64x4x4xf32>
    %broadcasted = linalg.broadcast ins(%arg4 : tensor<64xf32>) outs(%0 : tensor<2x64x4x4xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<8> : vector<2xi64>} ins(%arg0, %arg3 : tensor<2x3x32x32xf32>, tensor<64x3x8x8xf32>) outs(%broadcasted : tensor<2x64x4x4xf32>) -> tensor<2x64x4x4xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<2x64x4x4xf32> into tensor<2x64x16xf32>
    %2 = tensor.empty() : tensor<2x16x64xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x64x16xf32>) outs(%2 : tensor<2x16x64xf32>) permutation = [0, 2, 1] 
    %3 = tensor.empty() : tensor<2x8x64xf32>
    %collapsed_19 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<1x8x64xf32> into tensor<8x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_19 : tensor<8x64xf32>) outs(%3 : tensor<2x8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x64xf32>
    %concat = tensor.concat dim(1) %4, %transposed : (tensor<2x8x64xf32>, tensor<2x16x64xf32>) -> tensor<2x24x64xf32>
    %extracted_slice = tensor.extract_slice %arg2[0, 0, 0] [1, 8, 64] [1, 1, 1] : tensor<1x24x64xf32> to tensor<1x8x64xf32>
    %extracted_slice_20 = tensor.extract_slice %arg2[0, 8, 0] [1, 16, 64] [1, 1, 1] : tensor<1x24x64xf32> to tensor<1x16x64xf32>
    %expanded = tensor.expand_shape %extracted_slice_20 [[0], [1, 2], [3]] output_shape [1, 4, 4, 64] : tensor<1x16x64xf32> into tensor<1x4x4x64xf32>
    %5 = tensor.empty() : tensor<1x64x4x4xf32>
    %transposed_21 = linalg.transpose ins(%expanded : tensor<1x4x4x64xf32>) outs(%5 : tensor<1x64x4x4xf32>) permutation = [0, 3, 1, 2] 
    %6 = tensor.empty() : tensor<4xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %237 = linalg.index 0 : index
      %238 = arith.index_cast %237 : index to i64
      linalg.yield %238 : i64
    } -> tensor<4xi64>
    %8 = tensor.empty() : tensor<4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%7 : tensor<4xi64>) outs(%8 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %237 = arith.sitofp %in : i64 to f32
      linalg.yield %237 : f32
    } -> tensor<4xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%9 : tensor<4xf32>) outs(%8 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %cst_3 : f32
      linalg.yield %237 : f32
    } -> tensor<4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%10 : tensor<4xf32>) outs(%8 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.subf %in, %cst_3 : f32
      linalg.yield %237 : f32
    } -> tensor<4xf32>
    %expanded_22 = tensor.expand_shape %11 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%11 : tensor<4xf32>) outs(%8 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.floor %in : f32
      linalg.yield %237 : f32
    } -> tensor<4xf32>
    %13 = tensor.empty() : tensor<4x1xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_22 : tensor<4x1xf32>) outs(%13 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.floor %in : f32
      linalg.yield %237 : f32
    } -> tensor<4x1xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_22, %14 : tensor<4x1xf32>, tensor<4x1xf32>) outs(%13 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.subf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<4x1xf32>) outs(%13 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.cmpf ult, %in, %cst : f32
      %238 = arith.select %237, %cst, %in : f32
      %239 = arith.cmpf ugt, %238, %cst_2 : f32
      %240 = arith.select %239, %cst_2, %238 : f32
      linalg.yield %240 : f32
    } -> tensor<4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%11, %12 : tensor<4xf32>, tensor<4xf32>) outs(%8 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.subf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<4xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%17 : tensor<4xf32>) outs(%8 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.cmpf ult, %in, %cst : f32
      %238 = arith.select %237, %cst, %in : f32
      %239 = arith.cmpf ugt, %238, %cst_2 : f32
      %240 = arith.select %239, %cst_2, %238 : f32
      linalg.yield %240 : f32
    } -> tensor<4xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%12 : tensor<4xf32>) outs(%6 : tensor<4xi64>) {
    ^bb0(%in: f32, %out: i64):
      %237 = arith.fptosi %in : f32 to i64
      linalg.yield %237 : i64
    } -> tensor<4xi64>
    %20 = tensor.empty() : tensor<4x1xi64>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<4x1xf32>) outs(%20 : tensor<4x1xi64>) {
    ^bb0(%in: f32, %out: i64):
      %237 = arith.fptosi %in : f32 to i64
      linalg.yield %237 : i64
    } -> tensor<4x1xi64>
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<4x1xi64>) outs(%20 : tensor<4x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %237 = arith.subi %in, %c1_i64 : i64
      linalg.yield %237 : i64
    } -> tensor<4x1xi64>
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<4x1xi64>) outs(%20 : tensor<4x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %237 = arith.addi %in, %c1_i64 : i64
      linalg.yield %237 : i64
    } -> tensor<4x1xi64>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<4x1xi64>) outs(%20 : tensor<4x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %237 = arith.addi %in, %c2_i64 : i64
      linalg.yield %237 : i64
    } -> tensor<4x1xi64>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%19 : tensor<4xi64>) outs(%6 : tensor<4xi64>) {
    ^bb0(%in: i64, %out: i64):
      %237 = arith.subi %in, %c1_i64 : i64
      linalg.yield %237 : i64
    } -> tensor<4xi64>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%19 : tensor<4xi64>) outs(%6 : tensor<4xi64>) {
    ^bb0(%in: i64, %out: i64):
      %237 = arith.addi %in, %c1_i64 : i64
      linalg.yield %237 : i64
    } -> tensor<4xi64>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%19 : tensor<4xi64>) outs(%6 : tensor<4xi64>) {
    ^bb0(%in: i64, %out: i64):
      %237 = arith.addi %in, %c2_i64 : i64
      linalg.yield %237 : i64
    } -> tensor<4xi64>
    %28 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel"]} ins(%cst_7, %18 : tensor<f32>, tensor<4xf32>) outs(%8 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.subf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<4xf32>
    %concat_23 = tensor.concat dim(0) %18, %28 : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xf32>
    %expanded_24 = tensor.expand_shape %concat_23 [[0, 1]] output_shape [2, 4] : tensor<8xf32> into tensor<2x4xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%18 : tensor<4xf32>) outs(%8 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %cst_2 : f32
      linalg.yield %237 : f32
    } -> tensor<4xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel"]} ins(%cst_6, %18 : tensor<f32>, tensor<4xf32>) outs(%8 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.subf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<4xf32>
    %concat_25 = tensor.concat dim(0) %29, %30 : (tensor<4xf32>, tensor<4xf32>) -> tensor<8xf32>
    %expanded_26 = tensor.expand_shape %concat_25 [[0, 1]] output_shape [2, 4] : tensor<8xf32> into tensor<2x4xf32>
    %31 = tensor.empty() : tensor<2x4xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_26 : tensor<2x4xf32>) outs(%31 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.mulf %in, %cst_9 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<2x4xf32>) outs(%31 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.subf %in, %cst_10 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%33, %expanded_26 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%31 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<2x4xf32>) outs(%31 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %cst_11 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%35, %expanded_26 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%31 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<2x4xf32>) outs(%31 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.subf %in, %cst_12 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_24 : tensor<2x4xf32>) outs(%31 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.mulf %in, %cst_13 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<2x4xf32>) outs(%31 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.subf %in, %cst_14 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%39, %expanded_24 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%31 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%40, %expanded_24 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%31 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%41 : tensor<2x4xf32>) outs(%31 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %cst_2 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4xf32>
    %extracted_slice_27 = tensor.extract_slice %37[0, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
    %extracted_slice_28 = tensor.extract_slice %37[1, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
    %collapsed_29 = tensor.collapse_shape %extracted_slice_27 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
    %collapsed_30 = tensor.collapse_shape %extracted_slice_28 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
    %extracted_slice_31 = tensor.extract_slice %42[0, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
    %extracted_slice_32 = tensor.extract_slice %42[1, 0] [1, 4] [1, 1] : tensor<2x4xf32> to tensor<1x4xf32>
    %collapsed_33 = tensor.collapse_shape %extracted_slice_31 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
    %collapsed_34 = tensor.collapse_shape %extracted_slice_32 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_7, %16 : tensor<f32>, tensor<4x1xf32>) outs(%13 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.subf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<4x1xf32>
    %concat_35 = tensor.concat dim(0) %16, %43 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<8x1xf32>
    %expanded_36 = tensor.expand_shape %concat_35 [[0, 1], [2]] output_shape [2, 4, 1] : tensor<8x1xf32> into tensor<2x4x1xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<4x1xf32>) outs(%13 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %cst_2 : f32
      linalg.yield %237 : f32
    } -> tensor<4x1xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_6, %16 : tensor<f32>, tensor<4x1xf32>) outs(%13 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.subf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<4x1xf32>
    %concat_37 = tensor.concat dim(0) %44, %45 : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<8x1xf32>
    %expanded_38 = tensor.expand_shape %concat_37 [[0, 1], [2]] output_shape [2, 4, 1] : tensor<8x1xf32> into tensor<2x4x1xf32>
    %46 = tensor.empty() : tensor<2x4x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<2x4x1xf32>) outs(%46 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.mulf %in, %cst_9 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x4x1xf32>) outs(%46 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.subf %in, %cst_10 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %expanded_38 : tensor<2x4x1xf32>, tensor<2x4x1xf32>) outs(%46 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4x1xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x1xf32>) outs(%46 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %cst_11 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %expanded_38 : tensor<2x4x1xf32>, tensor<2x4x1xf32>) outs(%46 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4x1xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<2x4x1xf32>) outs(%46 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.subf %in, %cst_12 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4x1xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<2x4x1xf32>) outs(%46 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.mulf %in, %cst_13 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4x1xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<2x4x1xf32>) outs(%46 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.subf %in, %cst_14 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4x1xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %expanded_36 : tensor<2x4x1xf32>, tensor<2x4x1xf32>) outs(%46 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4x1xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %expanded_36 : tensor<2x4x1xf32>, tensor<2x4x1xf32>) outs(%46 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4x1xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<2x4x1xf32>) outs(%46 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %cst_2 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4x1xf32>
    %extracted_slice_39 = tensor.extract_slice %52[0, 0, 0] [1, 4, 1] [1, 1, 1] : tensor<2x4x1xf32> to tensor<1x4x1xf32>
    %extracted_slice_40 = tensor.extract_slice %52[1, 0, 0] [1, 4, 1] [1, 1, 1] : tensor<2x4x1xf32> to tensor<1x4x1xf32>
    %collapsed_41 = tensor.collapse_shape %extracted_slice_39 [[0, 1], [2]] : tensor<1x4x1xf32> into tensor<4x1xf32>
    %collapsed_42 = tensor.collapse_shape %extracted_slice_40 [[0, 1], [2]] : tensor<1x4x1xf32> into tensor<4x1xf32>
    %extracted_slice_43 = tensor.extract_slice %57[0, 0, 0] [1, 4, 1] [1, 1, 1] : tensor<2x4x1xf32> to tensor<1x4x1xf32>
    %extracted_slice_44 = tensor.extract_slice %57[1, 0, 0] [1, 4, 1] [1, 1, 1] : tensor<2x4x1xf32> to tensor<1x4x1xf32>
    %collapsed_45 = tensor.collapse_shape %extracted_slice_43 [[0, 1], [2]] : tensor<1x4x1xf32> into tensor<4x1xf32>
    %collapsed_46 = tensor.collapse_shape %extracted_slice_44 [[0, 1], [2]] : tensor<1x4x1xf32> into tensor<4x1xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<4x1xi64>) outs(%20 : tensor<4x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %237 = arith.maxsi %in, %c0_i64 : i64
      %238 = arith.minsi %237, %c3_i64 : i64
      linalg.yield %238 : i64
    } -> tensor<4x1xi64>
    %59 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%25 : tensor<4xi64>) outs(%6 : tensor<4xi64>) {
    ^bb0(%in: i64, %out: i64):
      %237 = arith.maxsi %in, %c0_i64 : i64
      %238 = arith.minsi %237, %c3_i64 : i64
      linalg.yield %238 : i64
    } -> tensor<4xi64>
    %60 = tensor.empty() : tensor<64xi64>
    %61 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%60 : tensor<64xi64>) {
    ^bb0(%out: i64):
      %237 = linalg.index 0 : index
      %238 = arith.index_cast %237 : index to i64
      linalg.yield %238 : i64
    } -> tensor<64xi64>
    %expanded_47 = tensor.expand_shape %61 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xi64> into tensor<64x1x1xi64>
    %62 = tensor.empty() : tensor<1xi64>
    %63 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%62 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_48 = tensor.expand_shape %63 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %64 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48, %expanded_47, %58, %59 : tensor<1x1x1x1xi64>, tensor<64x1x1xi64>, tensor<4x1xi64>, tensor<4xi64>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: i64, %in_81: i64, %in_82: i64, %in_83: i64, %out: f32):
      %237 = arith.cmpi slt, %in, %c0_i64 : i64
      %238 = arith.addi %in, %c1_i64 : i64
      %239 = arith.select %237, %238, %in : i64
      %240 = arith.index_cast %239 : i64 to index
      %241 = arith.cmpi slt, %in_81, %c0_i64 : i64
      %242 = arith.addi %in_81, %c64_i64 : i64
      %243 = arith.select %241, %242, %in_81 : i64
      %244 = arith.index_cast %243 : i64 to index
      %245 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %246 = arith.addi %in_82, %c4_i64 : i64
      %247 = arith.select %245, %246, %in_82 : i64
      %248 = arith.index_cast %247 : i64 to index
      %249 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %250 = arith.addi %in_83, %c4_i64 : i64
      %251 = arith.select %249, %250, %in_83 : i64
      %252 = arith.index_cast %251 : i64 to index
      %extracted = tensor.extract %transposed_21[%240, %244, %248, %252] : tensor<1x64x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64x4x4xf32>
    %65 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%19 : tensor<4xi64>) outs(%6 : tensor<4xi64>) {
    ^bb0(%in: i64, %out: i64):
      %237 = arith.maxsi %in, %c0_i64 : i64
      %238 = arith.minsi %237, %c3_i64 : i64
      linalg.yield %238 : i64
    } -> tensor<4xi64>
    %66 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48, %expanded_47, %58, %65 : tensor<1x1x1x1xi64>, tensor<64x1x1xi64>, tensor<4x1xi64>, tensor<4xi64>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: i64, %in_81: i64, %in_82: i64, %in_83: i64, %out: f32):
      %237 = arith.cmpi slt, %in, %c0_i64 : i64
      %238 = arith.addi %in, %c1_i64 : i64
      %239 = arith.select %237, %238, %in : i64
      %240 = arith.index_cast %239 : i64 to index
      %241 = arith.cmpi slt, %in_81, %c0_i64 : i64
      %242 = arith.addi %in_81, %c64_i64 : i64
      %243 = arith.select %241, %242, %in_81 : i64
      %244 = arith.index_cast %243 : i64 to index
      %245 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %246 = arith.addi %in_82, %c4_i64 : i64
      %247 = arith.select %245, %246, %in_82 : i64
      %248 = arith.index_cast %247 : i64 to index
      %249 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %250 = arith.addi %in_83, %c4_i64 : i64
      %251 = arith.select %249, %250, %in_83 : i64
      %252 = arith.index_cast %251 : i64 to index
      %extracted = tensor.extract %transposed_21[%240, %244, %248, %252] : tensor<1x64x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64x4x4xf32>
    %67 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%26 : tensor<4xi64>) outs(%6 : tensor<4xi64>) {
    ^bb0(%in: i64, %out: i64):
      %237 = arith.maxsi %in, %c0_i64 : i64
      %238 = arith.minsi %237, %c3_i64 : i64
      linalg.yield %238 : i64
    } -> tensor<4xi64>
    %68 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48, %expanded_47, %58, %67 : tensor<1x1x1x1xi64>, tensor<64x1x1xi64>, tensor<4x1xi64>, tensor<4xi64>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: i64, %in_81: i64, %in_82: i64, %in_83: i64, %out: f32):
      %237 = arith.cmpi slt, %in, %c0_i64 : i64
      %238 = arith.addi %in, %c1_i64 : i64
      %239 = arith.select %237, %238, %in : i64
      %240 = arith.index_cast %239 : i64 to index
      %241 = arith.cmpi slt, %in_81, %c0_i64 : i64
      %242 = arith.addi %in_81, %c64_i64 : i64
      %243 = arith.select %241, %242, %in_81 : i64
      %244 = arith.index_cast %243 : i64 to index
      %245 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %246 = arith.addi %in_82, %c4_i64 : i64
      %247 = arith.select %245, %246, %in_82 : i64
      %248 = arith.index_cast %247 : i64 to index
      %249 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %250 = arith.addi %in_83, %c4_i64 : i64
      %251 = arith.select %249, %250, %in_83 : i64
      %252 = arith.index_cast %251 : i64 to index
      %extracted = tensor.extract %transposed_21[%240, %244, %248, %252] : tensor<1x64x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64x4x4xf32>
    %69 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%27 : tensor<4xi64>) outs(%6 : tensor<4xi64>) {
    ^bb0(%in: i64, %out: i64):
      %237 = arith.maxsi %in, %c0_i64 : i64
      %238 = arith.minsi %237, %c3_i64 : i64
      linalg.yield %238 : i64
    } -> tensor<4xi64>
    %70 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48, %expanded_47, %58, %69 : tensor<1x1x1x1xi64>, tensor<64x1x1xi64>, tensor<4x1xi64>, tensor<4xi64>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: i64, %in_81: i64, %in_82: i64, %in_83: i64, %out: f32):
      %237 = arith.cmpi slt, %in, %c0_i64 : i64
      %238 = arith.addi %in, %c1_i64 : i64
      %239 = arith.select %237, %238, %in : i64
      %240 = arith.index_cast %239 : i64 to index
      %241 = arith.cmpi slt, %in_81, %c0_i64 : i64
      %242 = arith.addi %in_81, %c64_i64 : i64
      %243 = arith.select %241, %242, %in_81 : i64
      %244 = arith.index_cast %243 : i64 to index
      %245 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %246 = arith.addi %in_82, %c4_i64 : i64
      %247 = arith.select %245, %246, %in_82 : i64
      %248 = arith.index_cast %247 : i64 to index
      %249 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %250 = arith.addi %in_83, %c4_i64 : i64
      %251 = arith.select %249, %250, %in_83 : i64
      %252 = arith.index_cast %251 : i64 to index
      %extracted = tensor.extract %transposed_21[%240, %244, %248, %252] : tensor<1x64x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64x4x4xf32>
    %71 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %collapsed_29 : tensor<1x64x4x4xf32>, tensor<4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %72 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %collapsed_33 : tensor<1x64x4x4xf32>, tensor<4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %73 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %72 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %74 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %collapsed_34 : tensor<1x64x4x4xf32>, tensor<4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %75 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %74 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %76 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %collapsed_30 : tensor<1x64x4x4xf32>, tensor<4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %77 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %76 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<4x1xi64>) outs(%20 : tensor<4x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %237 = arith.maxsi %in, %c0_i64 : i64
      %238 = arith.minsi %237, %c3_i64 : i64
      linalg.yield %238 : i64
    } -> tensor<4x1xi64>
    %79 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48, %expanded_47, %78, %59 : tensor<1x1x1x1xi64>, tensor<64x1x1xi64>, tensor<4x1xi64>, tensor<4xi64>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: i64, %in_81: i64, %in_82: i64, %in_83: i64, %out: f32):
      %237 = arith.cmpi slt, %in, %c0_i64 : i64
      %238 = arith.addi %in, %c1_i64 : i64
      %239 = arith.select %237, %238, %in : i64
      %240 = arith.index_cast %239 : i64 to index
      %241 = arith.cmpi slt, %in_81, %c0_i64 : i64
      %242 = arith.addi %in_81, %c64_i64 : i64
      %243 = arith.select %241, %242, %in_81 : i64
      %244 = arith.index_cast %243 : i64 to index
      %245 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %246 = arith.addi %in_82, %c4_i64 : i64
      %247 = arith.select %245, %246, %in_82 : i64
      %248 = arith.index_cast %247 : i64 to index
      %249 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %250 = arith.addi %in_83, %c4_i64 : i64
      %251 = arith.select %249, %250, %in_83 : i64
      %252 = arith.index_cast %251 : i64 to index
      %extracted = tensor.extract %transposed_21[%240, %244, %248, %252] : tensor<1x64x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64x4x4xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48, %expanded_47, %78, %65 : tensor<1x1x1x1xi64>, tensor<64x1x1xi64>, tensor<4x1xi64>, tensor<4xi64>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: i64, %in_81: i64, %in_82: i64, %in_83: i64, %out: f32):
      %237 = arith.cmpi slt, %in, %c0_i64 : i64
      %238 = arith.addi %in, %c1_i64 : i64
      %239 = arith.select %237, %238, %in : i64
      %240 = arith.index_cast %239 : i64 to index
      %241 = arith.cmpi slt, %in_81, %c0_i64 : i64
      %242 = arith.addi %in_81, %c64_i64 : i64
      %243 = arith.select %241, %242, %in_81 : i64
      %244 = arith.index_cast %243 : i64 to index
      %245 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %246 = arith.addi %in_82, %c4_i64 : i64
      %247 = arith.select %245, %246, %in_82 : i64
      %248 = arith.index_cast %247 : i64 to index
      %249 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %250 = arith.addi %in_83, %c4_i64 : i64
      %251 = arith.select %249, %250, %in_83 : i64
      %252 = arith.index_cast %251 : i64 to index
      %extracted = tensor.extract %transposed_21[%240, %244, %248, %252] : tensor<1x64x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64x4x4xf32>
    %81 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48, %expanded_47, %78, %67 : tensor<1x1x1x1xi64>, tensor<64x1x1xi64>, tensor<4x1xi64>, tensor<4xi64>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: i64, %in_81: i64, %in_82: i64, %in_83: i64, %out: f32):
      %237 = arith.cmpi slt, %in, %c0_i64 : i64
      %238 = arith.addi %in, %c1_i64 : i64
      %239 = arith.select %237, %238, %in : i64
      %240 = arith.index_cast %239 : i64 to index
      %241 = arith.cmpi slt, %in_81, %c0_i64 : i64
      %242 = arith.addi %in_81, %c64_i64 : i64
      %243 = arith.select %241, %242, %in_81 : i64
      %244 = arith.index_cast %243 : i64 to index
      %245 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %246 = arith.addi %in_82, %c4_i64 : i64
      %247 = arith.select %245, %246, %in_82 : i64
      %248 = arith.index_cast %247 : i64 to index
      %249 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %250 = arith.addi %in_83, %c4_i64 : i64
      %251 = arith.select %249, %250, %in_83 : i64
      %252 = arith.index_cast %251 : i64 to index
      %extracted = tensor.extract %transposed_21[%240, %244, %248, %252] : tensor<1x64x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64x4x4xf32>
    %82 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48, %expanded_47, %78, %69 : tensor<1x1x1x1xi64>, tensor<64x1x1xi64>, tensor<4x1xi64>, tensor<4xi64>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: i64, %in_81: i64, %in_82: i64, %in_83: i64, %out: f32):
      %237 = arith.cmpi slt, %in, %c0_i64 : i64
      %238 = arith.addi %in, %c1_i64 : i64
      %239 = arith.select %237, %238, %in : i64
      %240 = arith.index_cast %239 : i64 to index
      %241 = arith.cmpi slt, %in_81, %c0_i64 : i64
      %242 = arith.addi %in_81, %c64_i64 : i64
      %243 = arith.select %241, %242, %in_81 : i64
      %244 = arith.index_cast %243 : i64 to index
      %245 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %246 = arith.addi %in_82, %c4_i64 : i64
      %247 = arith.select %245, %246, %in_82 : i64
      %248 = arith.index_cast %247 : i64 to index
      %249 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %250 = arith.addi %in_83, %c4_i64 : i64
      %251 = arith.select %249, %250, %in_83 : i64
      %252 = arith.index_cast %251 : i64 to index
      %extracted = tensor.extract %transposed_21[%240, %244, %248, %252] : tensor<1x64x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64x4x4xf32>
    %83 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %collapsed_29 : tensor<1x64x4x4xf32>, tensor<4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %84 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %collapsed_33 : tensor<1x64x4x4xf32>, tensor<4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %85 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %84 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %86 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %collapsed_34 : tensor<1x64x4x4xf32>, tensor<4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %87 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %86 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %88 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %collapsed_30 : tensor<1x64x4x4xf32>, tensor<4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %89 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %88 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %90 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<4x1xi64>) outs(%20 : tensor<4x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %237 = arith.maxsi %in, %c0_i64 : i64
      %238 = arith.minsi %237, %c3_i64 : i64
      linalg.yield %238 : i64
    } -> tensor<4x1xi64>
    %91 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48, %expanded_47, %90, %59 : tensor<1x1x1x1xi64>, tensor<64x1x1xi64>, tensor<4x1xi64>, tensor<4xi64>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: i64, %in_81: i64, %in_82: i64, %in_83: i64, %out: f32):
      %237 = arith.cmpi slt, %in, %c0_i64 : i64
      %238 = arith.addi %in, %c1_i64 : i64
      %239 = arith.select %237, %238, %in : i64
      %240 = arith.index_cast %239 : i64 to index
      %241 = arith.cmpi slt, %in_81, %c0_i64 : i64
      %242 = arith.addi %in_81, %c64_i64 : i64
      %243 = arith.select %241, %242, %in_81 : i64
      %244 = arith.index_cast %243 : i64 to index
      %245 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %246 = arith.addi %in_82, %c4_i64 : i64
      %247 = arith.select %245, %246, %in_82 : i64
      %248 = arith.index_cast %247 : i64 to index
      %249 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %250 = arith.addi %in_83, %c4_i64 : i64
      %251 = arith.select %249, %250, %in_83 : i64
      %252 = arith.index_cast %251 : i64 to index
      %extracted = tensor.extract %transposed_21[%240, %244, %248, %252] : tensor<1x64x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64x4x4xf32>
    %92 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48, %expanded_47, %90, %65 : tensor<1x1x1x1xi64>, tensor<64x1x1xi64>, tensor<4x1xi64>, tensor<4xi64>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: i64, %in_81: i64, %in_82: i64, %in_83: i64, %out: f32):
      %237 = arith.cmpi slt, %in, %c0_i64 : i64
      %238 = arith.addi %in, %c1_i64 : i64
      %239 = arith.select %237, %238, %in : i64
      %240 = arith.index_cast %239 : i64 to index
      %241 = arith.cmpi slt, %in_81, %c0_i64 : i64
      %242 = arith.addi %in_81, %c64_i64 : i64
      %243 = arith.select %241, %242, %in_81 : i64
      %244 = arith.index_cast %243 : i64 to index
      %245 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %246 = arith.addi %in_82, %c4_i64 : i64
      %247 = arith.select %245, %246, %in_82 : i64
      %248 = arith.index_cast %247 : i64 to index
      %249 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %250 = arith.addi %in_83, %c4_i64 : i64
      %251 = arith.select %249, %250, %in_83 : i64
      %252 = arith.index_cast %251 : i64 to index
      %extracted = tensor.extract %transposed_21[%240, %244, %248, %252] : tensor<1x64x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64x4x4xf32>
    %93 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48, %expanded_47, %90, %67 : tensor<1x1x1x1xi64>, tensor<64x1x1xi64>, tensor<4x1xi64>, tensor<4xi64>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: i64, %in_81: i64, %in_82: i64, %in_83: i64, %out: f32):
      %237 = arith.cmpi slt, %in, %c0_i64 : i64
      %238 = arith.addi %in, %c1_i64 : i64
      %239 = arith.select %237, %238, %in : i64
      %240 = arith.index_cast %239 : i64 to index
      %241 = arith.cmpi slt, %in_81, %c0_i64 : i64
      %242 = arith.addi %in_81, %c64_i64 : i64
      %243 = arith.select %241, %242, %in_81 : i64
      %244 = arith.index_cast %243 : i64 to index
      %245 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %246 = arith.addi %in_82, %c4_i64 : i64
      %247 = arith.select %245, %246, %in_82 : i64
      %248 = arith.index_cast %247 : i64 to index
      %249 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %250 = arith.addi %in_83, %c4_i64 : i64
      %251 = arith.select %249, %250, %in_83 : i64
      %252 = arith.index_cast %251 : i64 to index
      %extracted = tensor.extract %transposed_21[%240, %244, %248, %252] : tensor<1x64x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64x4x4xf32>
    %94 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48, %expanded_47, %90, %69 : tensor<1x1x1x1xi64>, tensor<64x1x1xi64>, tensor<4x1xi64>, tensor<4xi64>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: i64, %in_81: i64, %in_82: i64, %in_83: i64, %out: f32):
      %237 = arith.cmpi slt, %in, %c0_i64 : i64
      %238 = arith.addi %in, %c1_i64 : i64
      %239 = arith.select %237, %238, %in : i64
      %240 = arith.index_cast %239 : i64 to index
      %241 = arith.cmpi slt, %in_81, %c0_i64 : i64
      %242 = arith.addi %in_81, %c64_i64 : i64
      %243 = arith.select %241, %242, %in_81 : i64
      %244 = arith.index_cast %243 : i64 to index
      %245 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %246 = arith.addi %in_82, %c4_i64 : i64
      %247 = arith.select %245, %246, %in_82 : i64
      %248 = arith.index_cast %247 : i64 to index
      %249 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %250 = arith.addi %in_83, %c4_i64 : i64
      %251 = arith.select %249, %250, %in_83 : i64
      %252 = arith.index_cast %251 : i64 to index
      %extracted = tensor.extract %transposed_21[%240, %244, %248, %252] : tensor<1x64x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64x4x4xf32>
    %95 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %collapsed_29 : tensor<1x64x4x4xf32>, tensor<4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %96 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %collapsed_33 : tensor<1x64x4x4xf32>, tensor<4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %97 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %96 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %98 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %collapsed_34 : tensor<1x64x4x4xf32>, tensor<4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %99 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %98 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %100 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %collapsed_30 : tensor<1x64x4x4xf32>, tensor<4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %101 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %100 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %102 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<4x1xi64>) outs(%20 : tensor<4x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %237 = arith.maxsi %in, %c0_i64 : i64
      %238 = arith.minsi %237, %c3_i64 : i64
      linalg.yield %238 : i64
    } -> tensor<4x1xi64>
    %103 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48, %expanded_47, %102, %59 : tensor<1x1x1x1xi64>, tensor<64x1x1xi64>, tensor<4x1xi64>, tensor<4xi64>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: i64, %in_81: i64, %in_82: i64, %in_83: i64, %out: f32):
      %237 = arith.cmpi slt, %in, %c0_i64 : i64
      %238 = arith.addi %in, %c1_i64 : i64
      %239 = arith.select %237, %238, %in : i64
      %240 = arith.index_cast %239 : i64 to index
      %241 = arith.cmpi slt, %in_81, %c0_i64 : i64
      %242 = arith.addi %in_81, %c64_i64 : i64
      %243 = arith.select %241, %242, %in_81 : i64
      %244 = arith.index_cast %243 : i64 to index
      %245 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %246 = arith.addi %in_82, %c4_i64 : i64
      %247 = arith.select %245, %246, %in_82 : i64
      %248 = arith.index_cast %247 : i64 to index
      %249 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %250 = arith.addi %in_83, %c4_i64 : i64
      %251 = arith.select %249, %250, %in_83 : i64
      %252 = arith.index_cast %251 : i64 to index
      %extracted = tensor.extract %transposed_21[%240, %244, %248, %252] : tensor<1x64x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64x4x4xf32>
    %104 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48, %expanded_47, %102, %65 : tensor<1x1x1x1xi64>, tensor<64x1x1xi64>, tensor<4x1xi64>, tensor<4xi64>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: i64, %in_81: i64, %in_82: i64, %in_83: i64, %out: f32):
      %237 = arith.cmpi slt, %in, %c0_i64 : i64
      %238 = arith.addi %in, %c1_i64 : i64
      %239 = arith.select %237, %238, %in : i64
      %240 = arith.index_cast %239 : i64 to index
      %241 = arith.cmpi slt, %in_81, %c0_i64 : i64
      %242 = arith.addi %in_81, %c64_i64 : i64
      %243 = arith.select %241, %242, %in_81 : i64
      %244 = arith.index_cast %243 : i64 to index
      %245 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %246 = arith.addi %in_82, %c4_i64 : i64
      %247 = arith.select %245, %246, %in_82 : i64
      %248 = arith.index_cast %247 : i64 to index
      %249 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %250 = arith.addi %in_83, %c4_i64 : i64
      %251 = arith.select %249, %250, %in_83 : i64
      %252 = arith.index_cast %251 : i64 to index
      %extracted = tensor.extract %transposed_21[%240, %244, %248, %252] : tensor<1x64x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64x4x4xf32>
    %105 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48, %expanded_47, %102, %67 : tensor<1x1x1x1xi64>, tensor<64x1x1xi64>, tensor<4x1xi64>, tensor<4xi64>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: i64, %in_81: i64, %in_82: i64, %in_83: i64, %out: f32):
      %237 = arith.cmpi slt, %in, %c0_i64 : i64
      %238 = arith.addi %in, %c1_i64 : i64
      %239 = arith.select %237, %238, %in : i64
      %240 = arith.index_cast %239 : i64 to index
      %241 = arith.cmpi slt, %in_81, %c0_i64 : i64
      %242 = arith.addi %in_81, %c64_i64 : i64
      %243 = arith.select %241, %242, %in_81 : i64
      %244 = arith.index_cast %243 : i64 to index
      %245 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %246 = arith.addi %in_82, %c4_i64 : i64
      %247 = arith.select %245, %246, %in_82 : i64
      %248 = arith.index_cast %247 : i64 to index
      %249 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %250 = arith.addi %in_83, %c4_i64 : i64
      %251 = arith.select %249, %250, %in_83 : i64
      %252 = arith.index_cast %251 : i64 to index
      %extracted = tensor.extract %transposed_21[%240, %244, %248, %252] : tensor<1x64x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64x4x4xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48, %expanded_47, %102, %69 : tensor<1x1x1x1xi64>, tensor<64x1x1xi64>, tensor<4x1xi64>, tensor<4xi64>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: i64, %in_81: i64, %in_82: i64, %in_83: i64, %out: f32):
      %237 = arith.cmpi slt, %in, %c0_i64 : i64
      %238 = arith.addi %in, %c1_i64 : i64
      %239 = arith.select %237, %238, %in : i64
      %240 = arith.index_cast %239 : i64 to index
      %241 = arith.cmpi slt, %in_81, %c0_i64 : i64
      %242 = arith.addi %in_81, %c64_i64 : i64
      %243 = arith.select %241, %242, %in_81 : i64
      %244 = arith.index_cast %243 : i64 to index
      %245 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %246 = arith.addi %in_82, %c4_i64 : i64
      %247 = arith.select %245, %246, %in_82 : i64
      %248 = arith.index_cast %247 : i64 to index
      %249 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %250 = arith.addi %in_83, %c4_i64 : i64
      %251 = arith.select %249, %250, %in_83 : i64
      %252 = arith.index_cast %251 : i64 to index
      %extracted = tensor.extract %transposed_21[%240, %244, %248, %252] : tensor<1x64x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64x4x4xf32>
    %107 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %collapsed_29 : tensor<1x64x4x4xf32>, tensor<4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %108 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %collapsed_33 : tensor<1x64x4x4xf32>, tensor<4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %109 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %108 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %110 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %collapsed_34 : tensor<1x64x4x4xf32>, tensor<4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %111 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %110 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %112 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %collapsed_30 : tensor<1x64x4x4xf32>, tensor<4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %113 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %112 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %114 = linalg.generic {indexing_maps = [#map10, #map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %collapsed_41 : tensor<1x64x4x4xf32>, tensor<4x1xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %115 = linalg.generic {indexing_maps = [#map10, #map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %collapsed_45 : tensor<1x64x4x4xf32>, tensor<4x1xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %116 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %115 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %117 = linalg.generic {indexing_maps = [#map10, #map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %collapsed_46 : tensor<1x64x4x4xf32>, tensor<4x1xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %118 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %117 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %119 = linalg.generic {indexing_maps = [#map10, #map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %collapsed_42 : tensor<1x64x4x4xf32>, tensor<4x1xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %120 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %119 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%5 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<1x64x4x4xf32>
    %121 = tensor.empty() : tensor<1x4x4x64xf32>
    %transposed_49 = linalg.transpose ins(%120 : tensor<1x64x4x4xf32>) outs(%121 : tensor<1x4x4x64xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_50 = tensor.collapse_shape %transposed_49 [[0], [1, 2], [3]] : tensor<1x4x4x64xf32> into tensor<1x16x64xf32>
    %concat_51 = tensor.concat dim(1) %extracted_slice, %collapsed_50 : (tensor<1x8x64xf32>, tensor<1x16x64xf32>) -> tensor<1x24x64xf32>
    %122 = tensor.empty() : tensor<2x24x64xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %concat_51 : tensor<2x24x64xf32>, tensor<1x24x64xf32>) outs(%122 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x24x64xf32>
    %124 = tensor.empty() : tensor<24xi64>
    %125 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%124 : tensor<24xi64>) {
    ^bb0(%out: i64):
      %237 = linalg.index 0 : index
      %238 = arith.index_cast %237 : index to i64
      linalg.yield %238 : i64
    } -> tensor<24xi64>
    %expanded_52 = tensor.expand_shape %125 [[0, 1, 2, 3]] output_shape [1, 1, 24, 1] : tensor<24xi64> into tensor<1x1x24x1xi64>
    %126 = tensor.empty() : tensor<1x1x24x1xi1>
    %127 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_52 : tensor<1x1x24x1xi64>) outs(%126 : tensor<1x1x24x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %237 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %237 : i1
    } -> tensor<1x1x24x1xi1>
    %128 = tensor.empty() : tensor<2x1x24x24xi1>
    %collapsed_53 = tensor.collapse_shape %127 [[0, 1], [2, 3]] : tensor<1x1x24x1xi1> into tensor<1x24xi1>
    %129 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_53 : tensor<1x24xi1>) outs(%128 : tensor<2x1x24x24xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x24x24xi1>
    %130 = tensor.empty() : tensor<2x1x24x24xf32>
    %131 = linalg.generic {indexing_maps = [#map10, #map13, #map13, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %cst_5, %cst_4 : tensor<2x1x24x24xi1>, tensor<f32>, tensor<f32>) outs(%130 : tensor<2x1x24x24xf32>) {
    ^bb0(%in: i1, %in_81: f32, %in_82: f32, %out: f32):
      %237 = arith.select %in, %in_81, %in_82 : f32
      linalg.yield %237 : f32
    } -> tensor<2x1x24x24xf32>
    %132 = tensor.empty() : tensor<2x24x64xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x24x64xf32>) outs(%132 : tensor<2x24x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %237 = arith.extf %in : f32 to f64
      linalg.yield %237 : f64
    } -> tensor<2x24x64xf64>
    %134 = tensor.empty() : tensor<2x24x1xf64>
    %135 = linalg.fill ins(%cst_0 : f64) outs(%134 : tensor<2x24x1xf64>) -> tensor<2x24x1xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<2x24x64xf64>) outs(%135 : tensor<2x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.addf %in, %out : f64
      linalg.yield %237 : f64
    } -> tensor<2x24x1xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x24x1xf64>) outs(%134 : tensor<2x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.divf %in, %cst_15 : f64
      linalg.yield %237 : f64
    } -> tensor<2x24x1xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %137 : tensor<2x24x64xf64>, tensor<2x24x1xf64>) outs(%132 : tensor<2x24x64xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %237 = arith.subf %in, %in_81 : f64
      linalg.yield %237 : f64
    } -> tensor<2x24x64xf64>
    %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %138 : tensor<2x24x64xf64>, tensor<2x24x64xf64>) outs(%132 : tensor<2x24x64xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %237 = arith.mulf %in, %in_81 : f64
      linalg.yield %237 : f64
    } -> tensor<2x24x64xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%139 : tensor<2x24x64xf64>) outs(%135 : tensor<2x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.addf %in, %out : f64
      linalg.yield %237 : f64
    } -> tensor<2x24x1xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x24x1xf64>) outs(%134 : tensor<2x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.divf %in, %cst_15 : f64
      linalg.yield %237 : f64
    } -> tensor<2x24x1xf64>
    %142 = tensor.empty() : tensor<2x24x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x24x1xf64>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %237 = arith.truncf %in : f64 to f32
      linalg.yield %237 : f32
    } -> tensor<2x24x1xf32>
    %144 = linalg.fill ins(%cst : f32) outs(%142 : tensor<2x24x1xf32>) -> tensor<2x24x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%123 : tensor<2x24x64xf32>) outs(%144 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<2x24x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_16 : f32
      linalg.yield %237 : f32
    } -> tensor<2x24x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_8 : f64 to f32
      %238 = arith.addf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<2x24x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.rsqrt %in : f32
      linalg.yield %237 : f32
    } -> tensor<2x24x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %146 : tensor<2x24x64xf32>, tensor<2x24x1xf32>) outs(%122 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.subf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x24x64xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %148 : tensor<2x24x64xf32>, tensor<2x24x1xf32>) outs(%122 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x24x64xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %arg13 : tensor<2x24x64xf32>, tensor<64xf32>) outs(%122 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x24x64xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %arg14 : tensor<2x24x64xf32>, tensor<64xf32>) outs(%122 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x24x64xf32>
    %collapsed_54 = tensor.collapse_shape %152 [[0, 1], [2]] : tensor<2x24x64xf32> into tensor<48x64xf32>
    %153 = tensor.empty() : tensor<64x64xf32>
    %transposed_55 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%153 : tensor<64x64xf32>) permutation = [1, 0] 
    %154 = tensor.empty() : tensor<48x64xf32>
    %155 = linalg.fill ins(%cst : f32) outs(%154 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %156 = linalg.matmul ins(%collapsed_54, %transposed_55 : tensor<48x64xf32>, tensor<64x64xf32>) outs(%155 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %157 = linalg.generic {indexing_maps = [#map16, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%154 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<48x64xf32>
    %158 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%156, %157 : tensor<48x64xf32>, tensor<48x64xf32>) outs(%154 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<48x64xf32>
    %expanded_56 = tensor.expand_shape %158 [[0, 1], [2, 3]] output_shape [2, 24, 4, 16] : tensor<48x64xf32> into tensor<2x24x4x16xf32>
    %159 = tensor.empty() : tensor<2x4x24x16xf32>
    %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<2x24x4x16xf32>) outs(%159 : tensor<2x4x24x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_58 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%153 : tensor<64x64xf32>) permutation = [1, 0] 
    %160 = linalg.matmul ins(%collapsed_54, %transposed_58 : tensor<48x64xf32>, tensor<64x64xf32>) outs(%155 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %161 = linalg.generic {indexing_maps = [#map16, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%154 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<48x64xf32>
    %162 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%160, %161 : tensor<48x64xf32>, tensor<48x64xf32>) outs(%154 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<48x64xf32>
    %expanded_59 = tensor.expand_shape %162 [[0, 1], [2, 3]] output_shape [2, 24, 4, 16] : tensor<48x64xf32> into tensor<2x24x4x16xf32>
    %transposed_60 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%153 : tensor<64x64xf32>) permutation = [1, 0] 
    %163 = linalg.matmul ins(%collapsed_54, %transposed_60 : tensor<48x64xf32>, tensor<64x64xf32>) outs(%155 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %164 = linalg.generic {indexing_maps = [#map16, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%154 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<48x64xf32>
    %165 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%163, %164 : tensor<48x64xf32>, tensor<48x64xf32>) outs(%154 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<48x64xf32>
    %expanded_61 = tensor.expand_shape %165 [[0, 1], [2, 3]] output_shape [2, 24, 4, 16] : tensor<48x64xf32> into tensor<2x24x4x16xf32>
    %transposed_62 = linalg.transpose ins(%expanded_61 : tensor<2x24x4x16xf32>) outs(%159 : tensor<2x4x24x16xf32>) permutation = [0, 2, 1, 3] 
    %166 = tensor.empty() : tensor<2x4x16x24xf32>
    %transposed_63 = linalg.transpose ins(%expanded_59 : tensor<2x24x4x16xf32>) outs(%166 : tensor<2x4x16x24xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_64 = tensor.collapse_shape %transposed_57 [[0, 1], [2], [3]] : tensor<2x4x24x16xf32> into tensor<8x24x16xf32>
    %collapsed_65 = tensor.collapse_shape %transposed_63 [[0, 1], [2], [3]] : tensor<2x4x16x24xf32> into tensor<8x16x24xf32>
    %167 = tensor.empty() : tensor<8x24x24xf32>
    %168 = linalg.fill ins(%cst : f32) outs(%167 : tensor<8x24x24xf32>) -> tensor<8x24x24xf32>
    %169 = linalg.batch_matmul ins(%collapsed_64, %collapsed_65 : tensor<8x24x16xf32>, tensor<8x16x24xf32>) outs(%168 : tensor<8x24x24xf32>) -> tensor<8x24x24xf32>
    %expanded_66 = tensor.expand_shape %169 [[0, 1], [2], [3]] output_shape [2, 4, 24, 24] : tensor<8x24x24xf32> into tensor<2x4x24x24xf32>
    %170 = tensor.empty() : tensor<2x4x24x24xf32>
    %171 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_66 : tensor<2x4x24x24xf32>) outs(%170 : tensor<2x4x24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.mulf %in, %cst_17 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4x24x24xf32>
    %172 = linalg.generic {indexing_maps = [#map10, #map17, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %131 : tensor<2x4x24x24xf32>, tensor<2x1x24x24xf32>) outs(%170 : tensor<2x4x24x24xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4x24x24xf32>
    %173 = tensor.empty() : tensor<2x4x24xi64>
    %174 = linalg.fill ins(%c0_i64 : i64) outs(%173 : tensor<2x4x24xi64>) -> tensor<2x4x24xi64>
    %175 = tensor.empty() : tensor<2x4x24xf32>
    %176 = linalg.fill ins(%cst_1 : f32) outs(%175 : tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %177:2 = linalg.generic {indexing_maps = [#map10, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%172 : tensor<2x4x24x24xf32>) outs(%176, %174 : tensor<2x4x24xf32>, tensor<2x4x24xi64>) {
    ^bb0(%in: f32, %out: f32, %out_81: i64):
      %237 = linalg.index 3 : index
      %238 = arith.index_cast %237 : index to i64
      %239 = arith.maximumf %in, %out : f32
      %240 = arith.cmpf ogt, %in, %out : f32
      %241 = arith.select %240, %238, %out_81 : i64
      linalg.yield %239, %241 : f32, i64
    } -> (tensor<2x4x24xf32>, tensor<2x4x24xi64>)
    %expanded_67 = tensor.expand_shape %177#0 [[0], [1], [2, 3]] output_shape [2, 4, 24, 1] : tensor<2x4x24xf32> into tensor<2x4x24x1xf32>
    %178 = linalg.generic {indexing_maps = [#map10, #map19, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172, %expanded_67 : tensor<2x4x24x24xf32>, tensor<2x4x24x1xf32>) outs(%170 : tensor<2x4x24x24xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.subf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4x24x24xf32>
    %179 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%178 : tensor<2x4x24x24xf32>) outs(%170 : tensor<2x4x24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.exp %in : f32
      linalg.yield %237 : f32
    } -> tensor<2x4x24x24xf32>
    %180 = tensor.empty() : tensor<2x4x24x1xf32>
    %181 = linalg.fill ins(%cst : f32) outs(%180 : tensor<2x4x24x1xf32>) -> tensor<2x4x24x1xf32>
    %182 = linalg.generic {indexing_maps = [#map10, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%179 : tensor<2x4x24x24xf32>) outs(%181 : tensor<2x4x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<2x4x24x1xf32>
    %183 = linalg.generic {indexing_maps = [#map10, #map19, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179, %182 : tensor<2x4x24x24xf32>, tensor<2x4x24x1xf32>) outs(%170 : tensor<2x4x24x24xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.divf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x4x24x24xf32>
    %collapsed_68 = tensor.collapse_shape %183 [[0, 1], [2], [3]] : tensor<2x4x24x24xf32> into tensor<8x24x24xf32>
    %collapsed_69 = tensor.collapse_shape %transposed_62 [[0, 1], [2], [3]] : tensor<2x4x24x16xf32> into tensor<8x24x16xf32>
    %184 = tensor.empty() : tensor<8x24x16xf32>
    %185 = linalg.fill ins(%cst : f32) outs(%184 : tensor<8x24x16xf32>) -> tensor<8x24x16xf32>
    %186 = linalg.batch_matmul ins(%collapsed_68, %collapsed_69 : tensor<8x24x24xf32>, tensor<8x24x16xf32>) outs(%185 : tensor<8x24x16xf32>) -> tensor<8x24x16xf32>
    %expanded_70 = tensor.expand_shape %186 [[0, 1], [2], [3]] output_shape [2, 4, 24, 16] : tensor<8x24x16xf32> into tensor<2x4x24x16xf32>
    %187 = tensor.empty() : tensor<2x24x4x16xf32>
    %transposed_71 = linalg.transpose ins(%expanded_70 : tensor<2x4x24x16xf32>) outs(%187 : tensor<2x24x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_72 = tensor.collapse_shape %transposed_71 [[0, 1], [2, 3]] : tensor<2x24x4x16xf32> into tensor<48x64xf32>
    %transposed_73 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%153 : tensor<64x64xf32>) permutation = [1, 0] 
    %188 = linalg.matmul ins(%collapsed_72, %transposed_73 : tensor<48x64xf32>, tensor<64x64xf32>) outs(%155 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %189 = linalg.generic {indexing_maps = [#map16, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<64xf32>) outs(%154 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<48x64xf32>
    %190 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%188, %189 : tensor<48x64xf32>, tensor<48x64xf32>) outs(%154 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<48x64xf32>
    %expanded_74 = tensor.expand_shape %190 [[0, 1], [2]] output_shape [2, 24, 64] : tensor<48x64xf32> into tensor<2x24x64xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74, %123 : tensor<2x24x64xf32>, tensor<2x24x64xf32>) outs(%122 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x24x64xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191 : tensor<2x24x64xf32>) outs(%132 : tensor<2x24x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %237 = arith.extf %in : f32 to f64
      linalg.yield %237 : f64
    } -> tensor<2x24x64xf64>
    %193 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%192 : tensor<2x24x64xf64>) outs(%135 : tensor<2x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.addf %in, %out : f64
      linalg.yield %237 : f64
    } -> tensor<2x24x1xf64>
    %194 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<2x24x1xf64>) outs(%134 : tensor<2x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.divf %in, %cst_15 : f64
      linalg.yield %237 : f64
    } -> tensor<2x24x1xf64>
    %195 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192, %194 : tensor<2x24x64xf64>, tensor<2x24x1xf64>) outs(%132 : tensor<2x24x64xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %237 = arith.subf %in, %in_81 : f64
      linalg.yield %237 : f64
    } -> tensor<2x24x64xf64>
    %196 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%195, %195 : tensor<2x24x64xf64>, tensor<2x24x64xf64>) outs(%132 : tensor<2x24x64xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %237 = arith.mulf %in, %in_81 : f64
      linalg.yield %237 : f64
    } -> tensor<2x24x64xf64>
    %197 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%196 : tensor<2x24x64xf64>) outs(%135 : tensor<2x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.addf %in, %out : f64
      linalg.yield %237 : f64
    } -> tensor<2x24x1xf64>
    %198 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197 : tensor<2x24x1xf64>) outs(%134 : tensor<2x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.divf %in, %cst_15 : f64
      linalg.yield %237 : f64
    } -> tensor<2x24x1xf64>
    %199 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198 : tensor<2x24x1xf64>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %237 = arith.truncf %in : f64 to f32
      linalg.yield %237 : f32
    } -> tensor<2x24x1xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%191 : tensor<2x24x64xf32>) outs(%144 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<2x24x1xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%200 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_16 : f32
      linalg.yield %237 : f32
    } -> tensor<2x24x1xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_8 : f64 to f32
      %238 = arith.addf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<2x24x1xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.rsqrt %in : f32
      linalg.yield %237 : f32
    } -> tensor<2x24x1xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %201 : tensor<2x24x64xf32>, tensor<2x24x1xf32>) outs(%122 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.subf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x24x64xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%204, %203 : tensor<2x24x64xf32>, tensor<2x24x1xf32>) outs(%122 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x24x64xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%205, %arg15 : tensor<2x24x64xf32>, tensor<64xf32>) outs(%122 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x24x64xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %arg16 : tensor<2x24x64xf32>, tensor<64xf32>) outs(%122 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x24x64xf32>
    %collapsed_75 = tensor.collapse_shape %207 [[0, 1], [2]] : tensor<2x24x64xf32> into tensor<48x64xf32>
    %208 = tensor.empty() : tensor<64x256xf32>
    %transposed_76 = linalg.transpose ins(%arg17 : tensor<256x64xf32>) outs(%208 : tensor<64x256xf32>) permutation = [1, 0] 
    %209 = tensor.empty() : tensor<48x256xf32>
    %210 = linalg.fill ins(%cst : f32) outs(%209 : tensor<48x256xf32>) -> tensor<48x256xf32>
    %211 = linalg.matmul ins(%collapsed_75, %transposed_76 : tensor<48x64xf32>, tensor<64x256xf32>) outs(%210 : tensor<48x256xf32>) -> tensor<48x256xf32>
    %212 = linalg.generic {indexing_maps = [#map16, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<256xf32>) outs(%209 : tensor<48x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<48x256xf32>
    %213 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%211, %212 : tensor<48x256xf32>, tensor<48x256xf32>) outs(%209 : tensor<48x256xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<48x256xf32>
    %expanded_77 = tensor.expand_shape %213 [[0, 1], [2]] output_shape [2, 24, 256] : tensor<48x256xf32> into tensor<2x24x256xf32>
    %214 = tensor.empty() : tensor<2x24x256xf32>
    %215 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_77 : tensor<2x24x256xf32>) outs(%214 : tensor<2x24x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_18 : f32
      %238 = math.erf %237 : f32
      %239 = arith.addf %238, %cst_2 : f32
      %240 = arith.mulf %239, %cst_3 : f32
      %241 = arith.mulf %in, %240 : f32
      linalg.yield %241 : f32
    } -> tensor<2x24x256xf32>
    %collapsed_78 = tensor.collapse_shape %215 [[0, 1], [2]] : tensor<2x24x256xf32> into tensor<48x256xf32>
    %216 = tensor.empty() : tensor<256x64xf32>
    %transposed_79 = linalg.transpose ins(%arg19 : tensor<64x256xf32>) outs(%216 : tensor<256x64xf32>) permutation = [1, 0] 
    %217 = linalg.matmul ins(%collapsed_78, %transposed_79 : tensor<48x256xf32>, tensor<256x64xf32>) outs(%155 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %218 = linalg.generic {indexing_maps = [#map16, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<64xf32>) outs(%154 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<48x64xf32>
    %219 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%217, %218 : tensor<48x64xf32>, tensor<48x64xf32>) outs(%154 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<48x64xf32>
    %expanded_80 = tensor.expand_shape %219 [[0, 1], [2]] output_shape [2, 24, 64] : tensor<48x64xf32> into tensor<2x24x64xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_80, %191 : tensor<2x24x64xf32>, tensor<2x24x64xf32>) outs(%122 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x24x64xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<2x24x64xf32>) outs(%132 : tensor<2x24x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %237 = arith.extf %in : f32 to f64
      linalg.yield %237 : f64
    } -> tensor<2x24x64xf64>
    %222 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%221 : tensor<2x24x64xf64>) outs(%135 : tensor<2x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.addf %in, %out : f64
      linalg.yield %237 : f64
    } -> tensor<2x24x1xf64>
    %223 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<2x24x1xf64>) outs(%134 : tensor<2x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.divf %in, %cst_15 : f64
      linalg.yield %237 : f64
    } -> tensor<2x24x1xf64>
    %224 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221, %223 : tensor<2x24x64xf64>, tensor<2x24x1xf64>) outs(%132 : tensor<2x24x64xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %237 = arith.subf %in, %in_81 : f64
      linalg.yield %237 : f64
    } -> tensor<2x24x64xf64>
    %225 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %224 : tensor<2x24x64xf64>, tensor<2x24x64xf64>) outs(%132 : tensor<2x24x64xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %237 = arith.mulf %in, %in_81 : f64
      linalg.yield %237 : f64
    } -> tensor<2x24x64xf64>
    %226 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%225 : tensor<2x24x64xf64>) outs(%135 : tensor<2x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.addf %in, %out : f64
      linalg.yield %237 : f64
    } -> tensor<2x24x1xf64>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<2x24x1xf64>) outs(%134 : tensor<2x24x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %237 = arith.divf %in, %cst_15 : f64
      linalg.yield %237 : f64
    } -> tensor<2x24x1xf64>
    %228 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<2x24x1xf64>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %237 = arith.truncf %in : f64 to f32
      linalg.yield %237 : f32
    } -> tensor<2x24x1xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map14], iterator_types = ["parallel", "parallel", "reduction"]} ins(%220 : tensor<2x24x64xf32>) outs(%144 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.addf %in, %out : f32
      linalg.yield %237 : f32
    } -> tensor<2x24x1xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.divf %in, %cst_16 : f32
      linalg.yield %237 : f32
    } -> tensor<2x24x1xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = arith.truncf %cst_8 : f64 to f32
      %238 = arith.addf %in, %237 : f32
      linalg.yield %238 : f32
    } -> tensor<2x24x1xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<2x24x1xf32>) outs(%142 : tensor<2x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %237 = math.rsqrt %in : f32
      linalg.yield %237 : f32
    } -> tensor<2x24x1xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %230 : tensor<2x24x64xf32>, tensor<2x24x1xf32>) outs(%122 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.subf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x24x64xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233, %232 : tensor<2x24x64xf32>, tensor<2x24x1xf32>) outs(%122 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x24x64xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %arg21 : tensor<2x24x64xf32>, tensor<64xf32>) outs(%122 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.mulf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x24x64xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %arg22 : tensor<2x24x64xf32>, tensor<64xf32>) outs(%122 : tensor<2x24x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %237 = arith.addf %in, %in_81 : f32
      linalg.yield %237 : f32
    } -> tensor<2x24x64xf32>
    return %236 : tensor<2x24x64xf32>
  }
}

