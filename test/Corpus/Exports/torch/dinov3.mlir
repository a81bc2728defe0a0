#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @dinov3(%arg0: tensor<2x3x32x32xf32>, %arg1: tensor<1x1x64xf32>, %arg2: tensor<1x1x64xf32>, %arg3: tensor<1x0x64xf32>, %arg4: tensor<64x3x8x8xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<96x64xf32>, %arg19: tensor<96xf32>, %arg20: tensor<64x96xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>) -> tensor<2x17x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_6 = arith.constant 6.2831853071795862 : f64
    %cst_7 = arith.constant 4.000000e+00 : f32
    %cst_8 = arith.constant 2.000000e+00 : f32
    %cst_9 = arith.constant 6.400000e+01 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 2.500000e-01 : f32
    %cst_12 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x64x4x4xf32>
    %broadcasted = linalg.broadcast ins(%arg5 : tensor<64xf32>) outs(%0 : tensor<2x64x4x4xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<8> : vector<2xi64>} ins(%arg0, %arg4 : tensor<2x3x32x32xf32>, tensor<64x3x8x8xf32>) outs(%broadcasted : tensor<2x64x4x4xf32>) -> tensor<2x64x4x4xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<2x64x4x4xf32> into tensor<2x64x16xf32>
    %2 = tensor.empty() : tensor<2x16x64xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x64x16xf32>) outs(%2 : tensor<2x16x64xf32>) permutation = [0, 2, 1] 
    %3 = tensor.empty() : tensor<2x1x64xf32>
    %collapsed_13 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<1x64xf32>) outs(%3 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x64xf32>
    %concat = tensor.concat dim(1) %4, %transposed : (tensor<2x1x64xf32>, tensor<2x16x64xf32>) -> tensor<2x17x64xf32>
    %5 = tensor.empty() : tensor<4xf32>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<4xf32>) {
    ^bb0(%out: f32):
      %138 = linalg.index 0 : index
      %139 = arith.index_cast %138 : index to i64
      %140 = arith.sitofp %139 : i64 to f32
      %141 = arith.addf %140, %cst_3 : f32
      linalg.yield %141 : f32
    } -> tensor<4xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%6 : tensor<4xf32>) outs(%5 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.divf %in, %cst_7 : f32
      linalg.yield %138 : f32
    } -> tensor<4xf32>
    %8 = tensor.empty() : tensor<4x4xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<4xf32>) outs(%8 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x4xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<4xf32>) outs(%8 : tensor<4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x4xf32>
    %expanded = tensor.expand_shape %9 [[0], [1, 2]] output_shape [4, 4, 1] : tensor<4x4xf32> into tensor<4x4x1xf32>
    %expanded_14 = tensor.expand_shape %10 [[0], [1, 2]] output_shape [4, 4, 1] : tensor<4x4xf32> into tensor<4x4x1xf32>
    %concat_15 = tensor.concat dim(2) %expanded, %expanded_14 : (tensor<4x4x1xf32>, tensor<4x4x1xf32>) -> tensor<4x4x2xf32>
    %collapsed_16 = tensor.collapse_shape %concat_15 [[0, 1], [2]] : tensor<4x4x2xf32> into tensor<16x2xf32>
    %11 = tensor.empty() : tensor<16x2xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_16 : tensor<16x2xf32>) outs(%11 : tensor<16x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.mulf %in, %cst_8 : f32
      linalg.yield %138 : f32
    } -> tensor<16x2xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<16x2xf32>) outs(%11 : tensor<16x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.subf %in, %cst_2 : f32
      linalg.yield %138 : f32
    } -> tensor<16x2xf32>
    %expanded_17 = tensor.expand_shape %13 [[0], [1, 2]] output_shape [16, 2, 1] : tensor<16x2xf32> into tensor<16x2x1xf32>
    %14 = tensor.empty() : tensor<16x2x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<16x2x1xf32>) outs(%14 : tensor<16x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.truncf %cst_6 : f64 to f32
      %139 = arith.mulf %in, %138 : f32
      linalg.yield %139 : f32
    } -> tensor<16x2x1xf32>
    %expanded_18 = tensor.expand_shape %cst_5 [[0, 1, 2]] output_shape [1, 1, 4] : tensor<4xf32> into tensor<1x1x4xf32>
    %16 = tensor.empty() : tensor<16x2x4xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %expanded_18 : tensor<16x2x1xf32>, tensor<1x1x4xf32>) outs(%16 : tensor<16x2x4xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.mulf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<16x2x4xf32>
    %collapsed_19 = tensor.collapse_shape %17 [[0], [1, 2]] : tensor<16x2x4xf32> into tensor<16x8xf32>
    %18 = tensor.empty() : tensor<16x2x8xf32>
    %19 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_19 : tensor<16x8xf32>) outs(%18 : tensor<16x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x2x8xf32>
    %collapsed_20 = tensor.collapse_shape %19 [[0], [1, 2]] : tensor<16x2x8xf32> into tensor<16x16xf32>
    %20 = tensor.empty() : tensor<16x16xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_20 : tensor<16x16xf32>) outs(%20 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = math.cos %in : f32
      linalg.yield %138 : f32
    } -> tensor<16x16xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_20 : tensor<16x16xf32>) outs(%20 : tensor<16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = math.sin %in : f32
      linalg.yield %138 : f32
    } -> tensor<16x16xf32>
    %23 = tensor.empty() : tensor<2x17x64xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x17x64xf32>) outs(%23 : tensor<2x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %138 = arith.extf %in : f32 to f64
      linalg.yield %138 : f64
    } -> tensor<2x17x64xf64>
    %25 = tensor.empty() : tensor<2x17x1xf64>
    %26 = linalg.fill ins(%cst_0 : f64) outs(%25 : tensor<2x17x1xf64>) -> tensor<2x17x1xf64>
    %27 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x17x64xf64>) outs(%26 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %138 = arith.addf %in, %out : f64
      linalg.yield %138 : f64
    } -> tensor<2x17x1xf64>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x17x1xf64>) outs(%25 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %138 = arith.divf %in, %cst_9 : f64
      linalg.yield %138 : f64
    } -> tensor<2x17x1xf64>
    %29 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %28 : tensor<2x17x64xf64>, tensor<2x17x1xf64>) outs(%23 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %138 = arith.subf %in, %in_60 : f64
      linalg.yield %138 : f64
    } -> tensor<2x17x64xf64>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %29 : tensor<2x17x64xf64>, tensor<2x17x64xf64>) outs(%23 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %138 = arith.mulf %in, %in_60 : f64
      linalg.yield %138 : f64
    } -> tensor<2x17x64xf64>
    %31 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<2x17x64xf64>) outs(%26 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %138 = arith.addf %in, %out : f64
      linalg.yield %138 : f64
    } -> tensor<2x17x1xf64>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x17x1xf64>) outs(%25 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %138 = arith.divf %in, %cst_9 : f64
      linalg.yield %138 : f64
    } -> tensor<2x17x1xf64>
    %33 = tensor.empty() : tensor<2x17x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x17x1xf64>) outs(%33 : tensor<2x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %138 = arith.truncf %in : f64 to f32
      linalg.yield %138 : f32
    } -> tensor<2x17x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%33 : tensor<2x17x1xf32>) -> tensor<2x17x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%concat : tensor<2x17x64xf32>) outs(%35 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.addf %in, %out : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x17x1xf32>) outs(%33 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.divf %in, %cst_10 : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x17x1xf32>) outs(%33 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.truncf %cst_4 : f64 to f32
      %139 = arith.addf %in, %138 : f32
      linalg.yield %139 : f32
    } -> tensor<2x17x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x17x1xf32>) outs(%33 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = math.rsqrt %in : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x1xf32>
    %40 = tensor.empty() : tensor<2x17x64xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %37 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%40 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.subf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x64xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %39 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%40 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.mulf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x64xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %arg6 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%40 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.mulf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x64xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %arg7 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%40 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.addf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x64xf32>
    %collapsed_21 = tensor.collapse_shape %44 [[0, 1], [2]] : tensor<2x17x64xf32> into tensor<34x64xf32>
    %45 = tensor.empty() : tensor<64x64xf32>
    %transposed_22 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%45 : tensor<64x64xf32>) permutation = [1, 0] 
    %46 = tensor.empty() : tensor<34x64xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %48 = linalg.matmul ins(%collapsed_21, %transposed_22 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%47 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<64xf32>) outs(%46 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%48, %49 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%46 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.addf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<34x64xf32>
    %transposed_23 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%45 : tensor<64x64xf32>) permutation = [1, 0] 
    %51 = linalg.matmul ins(%collapsed_21, %transposed_23 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%47 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %transposed_24 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%45 : tensor<64x64xf32>) permutation = [1, 0] 
    %52 = linalg.matmul ins(%collapsed_21, %transposed_24 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%47 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%46 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%52, %53 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%46 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.addf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<34x64xf32>
    %expanded_25 = tensor.expand_shape %50 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %55 = tensor.empty() : tensor<2x4x17x16xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x17x4x16xf32>) outs(%55 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_27 = tensor.expand_shape %51 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x17x4x16xf32>) outs(%55 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_29 = tensor.expand_shape %54 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x17x4x16xf32>) outs(%55 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_26[0, 0, 0, 0] [2, 4, 1, 16] [1, 1, 1, 1] : tensor<2x4x17x16xf32> to tensor<2x4x1x16xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_26[0, 0, 1, 0] [2, 4, 16, 16] [1, 1, 1, 1] : tensor<2x4x17x16xf32> to tensor<2x4x16x16xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_28[0, 0, 0, 0] [2, 4, 1, 16] [1, 1, 1, 1] : tensor<2x4x17x16xf32> to tensor<2x4x1x16xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_28[0, 0, 1, 0] [2, 4, 16, 16] [1, 1, 1, 1] : tensor<2x4x17x16xf32> to tensor<2x4x16x16xf32>
    %56 = tensor.empty() : tensor<2x4x16x16xf32>
    %57 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31, %21 : tensor<2x4x16x16xf32>, tensor<16x16xf32>) outs(%56 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.mulf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<2x4x16x16xf32>
    %extracted_slice_34 = tensor.extract_slice %extracted_slice_31[0, 0, 0, 0] [2, 4, 16, 8] [1, 1, 1, 1] : tensor<2x4x16x16xf32> to tensor<2x4x16x8xf32>
    %extracted_slice_35 = tensor.extract_slice %extracted_slice_31[0, 0, 0, 8] [2, 4, 16, 8] [1, 1, 1, 1] : tensor<2x4x16x16xf32> to tensor<2x4x16x8xf32>
    %58 = tensor.empty() : tensor<2x4x16x8xf32>
    %59 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_35 : tensor<2x4x16x8xf32>) outs(%58 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.negf %in : f32
      linalg.yield %138 : f32
    } -> tensor<2x4x16x8xf32>
    %concat_36 = tensor.concat dim(3) %59, %extracted_slice_34 : (tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) -> tensor<2x4x16x16xf32>
    %60 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_36, %22 : tensor<2x4x16x16xf32>, tensor<16x16xf32>) outs(%56 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.mulf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<2x4x16x16xf32>
    %61 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %60 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%56 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.addf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<2x4x16x16xf32>
    %62 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33, %21 : tensor<2x4x16x16xf32>, tensor<16x16xf32>) outs(%56 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.mulf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<2x4x16x16xf32>
    %extracted_slice_37 = tensor.extract_slice %extracted_slice_33[0, 0, 0, 0] [2, 4, 16, 8] [1, 1, 1, 1] : tensor<2x4x16x16xf32> to tensor<2x4x16x8xf32>
    %extracted_slice_38 = tensor.extract_slice %extracted_slice_33[0, 0, 0, 8] [2, 4, 16, 8] [1, 1, 1, 1] : tensor<2x4x16x16xf32> to tensor<2x4x16x8xf32>
    %63 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_38 : tensor<2x4x16x8xf32>) outs(%58 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.negf %in : f32
      linalg.yield %138 : f32
    } -> tensor<2x4x16x8xf32>
    %concat_39 = tensor.concat dim(3) %63, %extracted_slice_37 : (tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) -> tensor<2x4x16x16xf32>
    %64 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_39, %22 : tensor<2x4x16x16xf32>, tensor<16x16xf32>) outs(%56 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.mulf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<2x4x16x16xf32>
    %65 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %64 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%56 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.addf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<2x4x16x16xf32>
    %concat_40 = tensor.concat dim(2) %extracted_slice, %61 : (tensor<2x4x1x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x17x16xf32>
    %concat_41 = tensor.concat dim(2) %extracted_slice_32, %65 : (tensor<2x4x1x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x17x16xf32>
    %66 = tensor.empty() : tensor<2x4x16x17xf32>
    %transposed_42 = linalg.transpose ins(%concat_41 : tensor<2x4x17x16xf32>) outs(%66 : tensor<2x4x16x17xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_43 = tensor.collapse_shape %concat_40 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %collapsed_44 = tensor.collapse_shape %transposed_42 [[0, 1], [2], [3]] : tensor<2x4x16x17xf32> into tensor<8x16x17xf32>
    %67 = tensor.empty() : tensor<8x17x17xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %69 = linalg.batch_matmul ins(%collapsed_43, %collapsed_44 : tensor<8x17x16xf32>, tensor<8x16x17xf32>) outs(%68 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %expanded_45 = tensor.expand_shape %69 [[0, 1], [2], [3]] output_shape [2, 4, 17, 17] : tensor<8x17x17xf32> into tensor<2x4x17x17xf32>
    %70 = tensor.empty() : tensor<2x4x17x17xf32>
    %71 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<2x4x17x17xf32>) outs(%70 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.mulf %in, %cst_11 : f32
      linalg.yield %138 : f32
    } -> tensor<2x4x17x17xf32>
    %72 = tensor.empty() : tensor<2x4x17xi64>
    %73 = linalg.fill ins(%c0_i64 : i64) outs(%72 : tensor<2x4x17xi64>) -> tensor<2x4x17xi64>
    %74 = tensor.empty() : tensor<2x4x17xf32>
    %75 = linalg.fill ins(%cst_1 : f32) outs(%74 : tensor<2x4x17xf32>) -> tensor<2x4x17xf32>
    %76:2 = linalg.generic {indexing_maps = [#map10, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<2x4x17x17xf32>) outs(%75, %73 : tensor<2x4x17xf32>, tensor<2x4x17xi64>) {
    ^bb0(%in: f32, %out: f32, %out_60: i64):
      %138 = linalg.index 3 : index
      %139 = arith.index_cast %138 : index to i64
      %140 = arith.maximumf %in, %out : f32
      %141 = arith.cmpf ogt, %in, %out : f32
      %142 = arith.select %141, %139, %out_60 : i64
      linalg.yield %140, %142 : f32, i64
    } -> (tensor<2x4x17xf32>, tensor<2x4x17xi64>)
    %expanded_46 = tensor.expand_shape %76#0 [[0], [1], [2, 3]] output_shape [2, 4, 17, 1] : tensor<2x4x17xf32> into tensor<2x4x17x1xf32>
    %77 = linalg.generic {indexing_maps = [#map10, #map13, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %expanded_46 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%70 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.subf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<2x4x17x17xf32>
    %78 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x4x17x17xf32>) outs(%70 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = math.exp %in : f32
      linalg.yield %138 : f32
    } -> tensor<2x4x17x17xf32>
    %79 = tensor.empty() : tensor<2x4x17x1xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%79 : tensor<2x4x17x1xf32>) -> tensor<2x4x17x1xf32>
    %81 = linalg.generic {indexing_maps = [#map10, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%78 : tensor<2x4x17x17xf32>) outs(%80 : tensor<2x4x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.addf %in, %out : f32
      linalg.yield %138 : f32
    } -> tensor<2x4x17x1xf32>
    %82 = linalg.generic {indexing_maps = [#map10, #map13, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %81 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%70 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.divf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<2x4x17x17xf32>
    %collapsed_47 = tensor.collapse_shape %82 [[0, 1], [2], [3]] : tensor<2x4x17x17xf32> into tensor<8x17x17xf32>
    %collapsed_48 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %83 = tensor.empty() : tensor<8x17x16xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %85 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<8x17x17xf32>, tensor<8x17x16xf32>) outs(%84 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %expanded_49 = tensor.expand_shape %85 [[0, 1], [2], [3]] output_shape [2, 4, 17, 16] : tensor<8x17x16xf32> into tensor<2x4x17x16xf32>
    %86 = tensor.empty() : tensor<2x17x4x16xf32>
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<2x4x17x16xf32>) outs(%86 : tensor<2x17x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_51 = tensor.collapse_shape %transposed_50 [[0, 1], [2, 3]] : tensor<2x17x4x16xf32> into tensor<34x64xf32>
    %transposed_52 = linalg.transpose ins(%arg13 : tensor<64x64xf32>) outs(%45 : tensor<64x64xf32>) permutation = [1, 0] 
    %87 = linalg.matmul ins(%collapsed_51, %transposed_52 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%47 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%46 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %89 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%87, %88 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%46 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.addf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<34x64xf32>
    %expanded_53 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [2, 17, 64] : tensor<34x64xf32> into tensor<2x17x64xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53, %arg15 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%40 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.mulf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x64xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %concat : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%40 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.addf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x64xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x17x64xf32>) outs(%23 : tensor<2x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %138 = arith.extf %in : f32 to f64
      linalg.yield %138 : f64
    } -> tensor<2x17x64xf64>
    %93 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<2x17x64xf64>) outs(%26 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %138 = arith.addf %in, %out : f64
      linalg.yield %138 : f64
    } -> tensor<2x17x1xf64>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x17x1xf64>) outs(%25 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %138 = arith.divf %in, %cst_9 : f64
      linalg.yield %138 : f64
    } -> tensor<2x17x1xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %94 : tensor<2x17x64xf64>, tensor<2x17x1xf64>) outs(%23 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %138 = arith.subf %in, %in_60 : f64
      linalg.yield %138 : f64
    } -> tensor<2x17x64xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %95 : tensor<2x17x64xf64>, tensor<2x17x64xf64>) outs(%23 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %138 = arith.mulf %in, %in_60 : f64
      linalg.yield %138 : f64
    } -> tensor<2x17x64xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<2x17x64xf64>) outs(%26 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %138 = arith.addf %in, %out : f64
      linalg.yield %138 : f64
    } -> tensor<2x17x1xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x17x1xf64>) outs(%25 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %138 = arith.divf %in, %cst_9 : f64
      linalg.yield %138 : f64
    } -> tensor<2x17x1xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x17x1xf64>) outs(%33 : tensor<2x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %138 = arith.truncf %in : f64 to f32
      linalg.yield %138 : f32
    } -> tensor<2x17x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<2x17x64xf32>) outs(%35 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.addf %in, %out : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x17x1xf32>) outs(%33 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.divf %in, %cst_10 : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x17x1xf32>) outs(%33 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.truncf %cst_4 : f64 to f32
      %139 = arith.addf %in, %138 : f32
      linalg.yield %139 : f32
    } -> tensor<2x17x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x17x1xf32>) outs(%33 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = math.rsqrt %in : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %101 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%40 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.subf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %103 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%40 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.mulf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %arg16 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%40 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.mulf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %arg17 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%40 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.addf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x64xf32>
    %collapsed_54 = tensor.collapse_shape %107 [[0, 1], [2]] : tensor<2x17x64xf32> into tensor<34x64xf32>
    %108 = tensor.empty() : tensor<64x96xf32>
    %transposed_55 = linalg.transpose ins(%arg18 : tensor<96x64xf32>) outs(%108 : tensor<64x96xf32>) permutation = [1, 0] 
    %109 = tensor.empty() : tensor<34x96xf32>
    %110 = linalg.fill ins(%cst : f32) outs(%109 : tensor<34x96xf32>) -> tensor<34x96xf32>
    %111 = linalg.matmul ins(%collapsed_54, %transposed_55 : tensor<34x64xf32>, tensor<64x96xf32>) outs(%110 : tensor<34x96xf32>) -> tensor<34x96xf32>
    %112 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<96xf32>) outs(%109 : tensor<34x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x96xf32>
    %113 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%111, %112 : tensor<34x96xf32>, tensor<34x96xf32>) outs(%109 : tensor<34x96xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.addf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<34x96xf32>
    %expanded_56 = tensor.expand_shape %113 [[0, 1], [2]] output_shape [2, 17, 96] : tensor<34x96xf32> into tensor<2x17x96xf32>
    %114 = tensor.empty() : tensor<2x17x96xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_56 : tensor<2x17x96xf32>) outs(%114 : tensor<2x17x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.divf %in, %cst_12 : f32
      %139 = math.erf %138 : f32
      %140 = arith.addf %139, %cst_2 : f32
      %141 = arith.mulf %140, %cst_3 : f32
      %142 = arith.mulf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<2x17x96xf32>
    %collapsed_57 = tensor.collapse_shape %115 [[0, 1], [2]] : tensor<2x17x96xf32> into tensor<34x96xf32>
    %116 = tensor.empty() : tensor<96x64xf32>
    %transposed_58 = linalg.transpose ins(%arg20 : tensor<64x96xf32>) outs(%116 : tensor<96x64xf32>) permutation = [1, 0] 
    %117 = linalg.matmul ins(%collapsed_57, %transposed_58 : tensor<34x96xf32>, tensor<96x64xf32>) outs(%47 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %118 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg21 : tensor<64xf32>) outs(%46 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %119 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%117, %118 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%46 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.addf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<34x64xf32>
    %expanded_59 = tensor.expand_shape %119 [[0, 1], [2]] output_shape [2, 17, 64] : tensor<34x64xf32> into tensor<2x17x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59, %arg22 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%40 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.mulf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %91 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%40 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.addf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x17x64xf32>) outs(%23 : tensor<2x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %138 = arith.extf %in : f32 to f64
      linalg.yield %138 : f64
    } -> tensor<2x17x64xf64>
    %123 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%122 : tensor<2x17x64xf64>) outs(%26 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %138 = arith.addf %in, %out : f64
      linalg.yield %138 : f64
    } -> tensor<2x17x1xf64>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x17x1xf64>) outs(%25 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %138 = arith.divf %in, %cst_9 : f64
      linalg.yield %138 : f64
    } -> tensor<2x17x1xf64>
    %125 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %124 : tensor<2x17x64xf64>, tensor<2x17x1xf64>) outs(%23 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %138 = arith.subf %in, %in_60 : f64
      linalg.yield %138 : f64
    } -> tensor<2x17x64xf64>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %125 : tensor<2x17x64xf64>, tensor<2x17x64xf64>) outs(%23 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_60: f64, %out: f64):
      %138 = arith.mulf %in, %in_60 : f64
      linalg.yield %138 : f64
    } -> tensor<2x17x64xf64>
    %127 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<2x17x64xf64>) outs(%26 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %138 = arith.addf %in, %out : f64
      linalg.yield %138 : f64
    } -> tensor<2x17x1xf64>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x17x1xf64>) outs(%25 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %138 = arith.divf %in, %cst_9 : f64
      linalg.yield %138 : f64
    } -> tensor<2x17x1xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x17x1xf64>) outs(%33 : tensor<2x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %138 = arith.truncf %in : f64 to f32
      linalg.yield %138 : f32
    } -> tensor<2x17x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<2x17x64xf32>) outs(%35 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.addf %in, %out : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x17x1xf32>) outs(%33 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.divf %in, %cst_10 : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x17x1xf32>) outs(%33 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.truncf %cst_4 : f64 to f32
      %139 = arith.addf %in, %138 : f32
      linalg.yield %139 : f32
    } -> tensor<2x17x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x17x1xf32>) outs(%33 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = math.rsqrt %in : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %131 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%40 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.subf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x64xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %133 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%40 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.mulf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x64xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %arg23 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%40 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.mulf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x64xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %arg24 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%40 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_60: f32, %out: f32):
      %138 = arith.addf %in, %in_60 : f32
      linalg.yield %138 : f32
    } -> tensor<2x17x64xf32>
    return %137 : tensor<2x17x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D"
    }
  }
#-}

