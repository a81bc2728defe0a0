#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @blip_vision(%arg0: tensor<2x3x32x32xf32>, %arg1: tensor<1x1x64xf32>, %arg2: tensor<1x17x64xf32>, %arg3: tensor<64x3x8x8xf32>, %arg4: tensor<64xf32>, %arg5: tensor<192x64xf32>, %arg6: tensor<192xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<96x64xf32>, %arg12: tensor<96xf32>, %arg13: tensor<64x96xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>) -> tensor<2x17x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant 6.400000e+01 : f64
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 2.500000e-01 : f32
    %cst_8 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x64x4x4xf32>
    %broadcasted = linalg.broadcast ins(%arg4 : tensor<64xf32>) outs(%0 : tensor<2x64x4x4xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<8> : vector<2xi64>} ins(%arg0, %arg3 : tensor<2x3x32x32xf32>, tensor<64x3x8x8xf32>) outs(%broadcasted : tensor<2x64x4x4xf32>) -> tensor<2x64x4x4xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<2x64x4x4xf32> into tensor<2x64x16xf32>
    %2 = tensor.empty() : tensor<2x16x64xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x64x16xf32>) outs(%2 : tensor<2x16x64xf32>) permutation = [0, 2, 1] 
    %3 = tensor.empty() : tensor<2x1x64xf32>
    %collapsed_9 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_9 : tensor<1x64xf32>) outs(%3 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x64xf32>
    %concat = tensor.concat dim(1) %4, %transposed : (tensor<2x1x64xf32>, tensor<2x16x64xf32>) -> tensor<2x17x64xf32>
    %5 = tensor.empty() : tensor<2x17x64xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %arg2 : tensor<2x17x64xf32>, tensor<1x17x64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %108 = arith.addf %in, %in_34 : f32
      linalg.yield %108 : f32
    } -> tensor<2x17x64xf32>
    %7 = tensor.empty() : tensor<2x17x64xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x17x64xf32>) outs(%7 : tensor<2x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %108 = arith.extf %in : f32 to f64
      linalg.yield %108 : f64
    } -> tensor<2x17x64xf64>
    %9 = tensor.empty() : tensor<2x17x1xf64>
    %10 = linalg.fill ins(%cst_0 : f64) outs(%9 : tensor<2x17x1xf64>) -> tensor<2x17x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x17x64xf64>) outs(%10 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.addf %in, %out : f64
      linalg.yield %108 : f64
    } -> tensor<2x17x1xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x17x1xf64>) outs(%9 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.divf %in, %cst_5 : f64
      linalg.yield %108 : f64
    } -> tensor<2x17x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %12 : tensor<2x17x64xf64>, tensor<2x17x1xf64>) outs(%7 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_34: f64, %out: f64):
      %108 = arith.subf %in, %in_34 : f64
      linalg.yield %108 : f64
    } -> tensor<2x17x64xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %13 : tensor<2x17x64xf64>, tensor<2x17x64xf64>) outs(%7 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_34: f64, %out: f64):
      %108 = arith.mulf %in, %in_34 : f64
      linalg.yield %108 : f64
    } -> tensor<2x17x64xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<2x17x64xf64>) outs(%10 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.addf %in, %out : f64
      linalg.yield %108 : f64
    } -> tensor<2x17x1xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x17x1xf64>) outs(%9 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.divf %in, %cst_5 : f64
      linalg.yield %108 : f64
    } -> tensor<2x17x1xf64>
    %17 = tensor.empty() : tensor<2x17x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x17x1xf64>) outs(%17 : tensor<2x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %108 = arith.truncf %in : f64 to f32
      linalg.yield %108 : f32
    } -> tensor<2x17x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x17x1xf32>) -> tensor<2x17x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x17x64xf32>) outs(%19 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.addf %in, %out : f32
      linalg.yield %108 : f32
    } -> tensor<2x17x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x17x1xf32>) outs(%17 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.divf %in, %cst_6 : f32
      linalg.yield %108 : f32
    } -> tensor<2x17x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x17x1xf32>) outs(%17 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.truncf %cst_4 : f64 to f32
      %109 = arith.addf %in, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<2x17x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x17x1xf32>) outs(%17 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.rsqrt %in : f32
      linalg.yield %108 : f32
    } -> tensor<2x17x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %21 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %108 = arith.subf %in, %in_34 : f32
      linalg.yield %108 : f32
    } -> tensor<2x17x64xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %23 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %108 = arith.mulf %in, %in_34 : f32
      linalg.yield %108 : f32
    } -> tensor<2x17x64xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %arg9 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %108 = arith.mulf %in, %in_34 : f32
      linalg.yield %108 : f32
    } -> tensor<2x17x64xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %arg10 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %108 = arith.addf %in, %in_34 : f32
      linalg.yield %108 : f32
    } -> tensor<2x17x64xf32>
    %collapsed_10 = tensor.collapse_shape %27 [[0, 1], [2]] : tensor<2x17x64xf32> into tensor<34x64xf32>
    %28 = tensor.empty() : tensor<64x192xf32>
    %transposed_11 = linalg.transpose ins(%arg5 : tensor<192x64xf32>) outs(%28 : tensor<64x192xf32>) permutation = [1, 0] 
    %29 = tensor.empty() : tensor<34x192xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<34x192xf32>) -> tensor<34x192xf32>
    %31 = linalg.matmul ins(%collapsed_10, %transposed_11 : tensor<34x64xf32>, tensor<64x192xf32>) outs(%30 : tensor<34x192xf32>) -> tensor<34x192xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<192xf32>) outs(%29 : tensor<34x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x192xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%31, %32 : tensor<34x192xf32>, tensor<34x192xf32>) outs(%29 : tensor<34x192xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %108 = arith.addf %in, %in_34 : f32
      linalg.yield %108 : f32
    } -> tensor<34x192xf32>
    %expanded = tensor.expand_shape %33 [[0, 1], [2, 3, 4]] output_shape [2, 17, 3, 4, 16] : tensor<34x192xf32> into tensor<2x17x3x4x16xf32>
    %34 = tensor.empty() : tensor<3x2x4x17x16xf32>
    %transposed_12 = linalg.transpose ins(%expanded : tensor<2x17x3x4x16xf32>) outs(%34 : tensor<3x2x4x17x16xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0, 0] [1, 2, 4, 17, 16] [1, 1, 1, 1, 1] : tensor<3x2x4x17x16xf32> to tensor<1x2x4x17x16xf32>
    %extracted_slice_13 = tensor.extract_slice %transposed_12[1, 0, 0, 0, 0] [1, 2, 4, 17, 16] [1, 1, 1, 1, 1] : tensor<3x2x4x17x16xf32> to tensor<1x2x4x17x16xf32>
    %collapsed_14 = tensor.collapse_shape %extracted_slice_13 [[0, 1], [2], [3], [4]] : tensor<1x2x4x17x16xf32> into tensor<2x4x17x16xf32>
    %extracted_slice_15 = tensor.extract_slice %transposed_12[2, 0, 0, 0, 0] [1, 2, 4, 17, 16] [1, 1, 1, 1, 1] : tensor<3x2x4x17x16xf32> to tensor<1x2x4x17x16xf32>
    %35 = tensor.empty() : tensor<2x4x16x17xf32>
    %transposed_16 = linalg.transpose ins(%collapsed_14 : tensor<2x4x17x16xf32>) outs(%35 : tensor<2x4x16x17xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_17 = tensor.collapse_shape %extracted_slice [[0, 1, 2], [3], [4]] : tensor<1x2x4x17x16xf32> into tensor<8x17x16xf32>
    %collapsed_18 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<2x4x16x17xf32> into tensor<8x16x17xf32>
    %36 = tensor.empty() : tensor<8x17x17xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %38 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<8x17x16xf32>, tensor<8x16x17xf32>) outs(%37 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %expanded_19 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 4, 17, 17] : tensor<8x17x17xf32> into tensor<2x4x17x17xf32>
    %39 = tensor.empty() : tensor<2x4x17x17xf32>
    %40 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x4x17x17xf32>) outs(%39 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.mulf %in, %cst_7 : f32
      linalg.yield %108 : f32
    } -> tensor<2x4x17x17xf32>
    %41 = tensor.empty() : tensor<2x4x17xi64>
    %42 = linalg.fill ins(%c0_i64 : i64) outs(%41 : tensor<2x4x17xi64>) -> tensor<2x4x17xi64>
    %43 = tensor.empty() : tensor<2x4x17xf32>
    %44 = linalg.fill ins(%cst_1 : f32) outs(%43 : tensor<2x4x17xf32>) -> tensor<2x4x17xf32>
    %45:2 = linalg.generic {indexing_maps = [#map7, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<2x4x17x17xf32>) outs(%44, %42 : tensor<2x4x17xf32>, tensor<2x4x17xi64>) {
    ^bb0(%in: f32, %out: f32, %out_34: i64):
      %108 = linalg.index 3 : index
      %109 = arith.index_cast %108 : index to i64
      %110 = arith.maximumf %in, %out : f32
      %111 = arith.cmpf ogt, %in, %out : f32
      %112 = arith.select %111, %109, %out_34 : i64
      linalg.yield %110, %112 : f32, i64
    } -> (tensor<2x4x17xf32>, tensor<2x4x17xi64>)
    %expanded_20 = tensor.expand_shape %45#0 [[0], [1], [2, 3]] output_shape [2, 4, 17, 1] : tensor<2x4x17xf32> into tensor<2x4x17x1xf32>
    %46 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %expanded_20 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%39 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %108 = arith.subf %in, %in_34 : f32
      linalg.yield %108 : f32
    } -> tensor<2x4x17x17xf32>
    %47 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x17x17xf32>) outs(%39 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.exp %in : f32
      linalg.yield %108 : f32
    } -> tensor<2x4x17x17xf32>
    %48 = tensor.empty() : tensor<2x4x17x1xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<2x4x17x1xf32>) -> tensor<2x4x17x1xf32>
    %50 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<2x4x17x17xf32>) outs(%49 : tensor<2x4x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.addf %in, %out : f32
      linalg.yield %108 : f32
    } -> tensor<2x4x17x1xf32>
    %51 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%39 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %108 = arith.divf %in, %in_34 : f32
      linalg.yield %108 : f32
    } -> tensor<2x4x17x17xf32>
    %collapsed_21 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<2x4x17x17xf32> into tensor<8x17x17xf32>
    %collapsed_22 = tensor.collapse_shape %extracted_slice_15 [[0, 1, 2], [3], [4]] : tensor<1x2x4x17x16xf32> into tensor<8x17x16xf32>
    %52 = tensor.empty() : tensor<8x17x16xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %54 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<8x17x17xf32>, tensor<8x17x16xf32>) outs(%53 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %expanded_23 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [2, 4, 17, 16] : tensor<8x17x16xf32> into tensor<2x4x17x16xf32>
    %55 = tensor.empty() : tensor<2x17x4x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x4x17x16xf32>) outs(%55 : tensor<2x17x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_25 = tensor.collapse_shape %transposed_24 [[0, 1], [2, 3]] : tensor<2x17x4x16xf32> into tensor<34x64xf32>
    %56 = tensor.empty() : tensor<64x64xf32>
    %transposed_26 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%56 : tensor<64x64xf32>) permutation = [1, 0] 
    %57 = tensor.empty() : tensor<34x64xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %59 = linalg.matmul ins(%collapsed_25, %transposed_26 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%58 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%57 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%59, %60 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%57 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %108 = arith.addf %in, %in_34 : f32
      linalg.yield %108 : f32
    } -> tensor<34x64xf32>
    %expanded_27 = tensor.expand_shape %61 [[0, 1], [2]] output_shape [2, 17, 64] : tensor<34x64xf32> into tensor<2x17x64xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_27, %6 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %108 = arith.addf %in, %in_34 : f32
      linalg.yield %108 : f32
    } -> tensor<2x17x64xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x17x64xf32>) outs(%7 : tensor<2x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %108 = arith.extf %in : f32 to f64
      linalg.yield %108 : f64
    } -> tensor<2x17x64xf64>
    %64 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<2x17x64xf64>) outs(%10 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.addf %in, %out : f64
      linalg.yield %108 : f64
    } -> tensor<2x17x1xf64>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x17x1xf64>) outs(%9 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.divf %in, %cst_5 : f64
      linalg.yield %108 : f64
    } -> tensor<2x17x1xf64>
    %66 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %65 : tensor<2x17x64xf64>, tensor<2x17x1xf64>) outs(%7 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_34: f64, %out: f64):
      %108 = arith.subf %in, %in_34 : f64
      linalg.yield %108 : f64
    } -> tensor<2x17x64xf64>
    %67 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %66 : tensor<2x17x64xf64>, tensor<2x17x64xf64>) outs(%7 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_34: f64, %out: f64):
      %108 = arith.mulf %in, %in_34 : f64
      linalg.yield %108 : f64
    } -> tensor<2x17x64xf64>
    %68 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%67 : tensor<2x17x64xf64>) outs(%10 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.addf %in, %out : f64
      linalg.yield %108 : f64
    } -> tensor<2x17x1xf64>
    %69 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<2x17x1xf64>) outs(%9 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.divf %in, %cst_5 : f64
      linalg.yield %108 : f64
    } -> tensor<2x17x1xf64>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x17x1xf64>) outs(%17 : tensor<2x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %108 = arith.truncf %in : f64 to f32
      linalg.yield %108 : f32
    } -> tensor<2x17x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%62 : tensor<2x17x64xf32>) outs(%19 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.addf %in, %out : f32
      linalg.yield %108 : f32
    } -> tensor<2x17x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x17x1xf32>) outs(%17 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.divf %in, %cst_6 : f32
      linalg.yield %108 : f32
    } -> tensor<2x17x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<2x17x1xf32>) outs(%17 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.truncf %cst_4 : f64 to f32
      %109 = arith.addf %in, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<2x17x1xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x17x1xf32>) outs(%17 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.rsqrt %in : f32
      linalg.yield %108 : f32
    } -> tensor<2x17x1xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %72 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %108 = arith.subf %in, %in_34 : f32
      linalg.yield %108 : f32
    } -> tensor<2x17x64xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %74 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %108 = arith.mulf %in, %in_34 : f32
      linalg.yield %108 : f32
    } -> tensor<2x17x64xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %arg15 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %108 = arith.mulf %in, %in_34 : f32
      linalg.yield %108 : f32
    } -> tensor<2x17x64xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77, %arg16 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %108 = arith.addf %in, %in_34 : f32
      linalg.yield %108 : f32
    } -> tensor<2x17x64xf32>
    %collapsed_28 = tensor.collapse_shape %78 [[0, 1], [2]] : tensor<2x17x64xf32> into tensor<34x64xf32>
    %79 = tensor.empty() : tensor<64x96xf32>
    %transposed_29 = linalg.transpose ins(%arg11 : tensor<96x64xf32>) outs(%79 : tensor<64x96xf32>) permutation = [1, 0] 
    %80 = tensor.empty() : tensor<34x96xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<34x96xf32>) -> tensor<34x96xf32>
    %82 = linalg.matmul ins(%collapsed_28, %transposed_29 : tensor<34x64xf32>, tensor<64x96xf32>) outs(%81 : tensor<34x96xf32>) -> tensor<34x96xf32>
    %83 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<96xf32>) outs(%80 : tensor<34x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x96xf32>
    %84 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%82, %83 : tensor<34x96xf32>, tensor<34x96xf32>) outs(%80 : tensor<34x96xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %108 = arith.addf %in, %in_34 : f32
      linalg.yield %108 : f32
    } -> tensor<34x96xf32>
    %expanded_30 = tensor.expand_shape %84 [[0, 1], [2]] output_shape [2, 17, 96] : tensor<34x96xf32> into tensor<2x17x96xf32>
    %85 = tensor.empty() : tensor<2x17x96xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<2x17x96xf32>) outs(%85 : tensor<2x17x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.divf %in, %cst_8 : f32
      %109 = math.erf %108 : f32
      %110 = arith.addf %109, %cst_2 : f32
      %111 = arith.mulf %110, %cst_3 : f32
      %112 = arith.mulf %in, %111 : f32
      linalg.yield %112 : f32
    } -> tensor<2x17x96xf32>
    %collapsed_31 = tensor.collapse_shape %86 [[0, 1], [2]] : tensor<2x17x96xf32> into tensor<34x96xf32>
    %87 = tensor.empty() : tensor<96x64xf32>
    %transposed_32 = linalg.transpose ins(%arg13 : tensor<64x96xf32>) outs(%87 : tensor<96x64xf32>) permutation = [1, 0] 
    %88 = linalg.matmul ins(%collapsed_31, %transposed_32 : tensor<34x96xf32>, tensor<96x64xf32>) outs(%58 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%57 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %90 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%88, %89 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%57 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %108 = arith.addf %in, %in_34 : f32
      linalg.yield %108 : f32
    } -> tensor<34x64xf32>
    %expanded_33 = tensor.expand_shape %90 [[0, 1], [2]] output_shape [2, 17, 64] : tensor<34x64xf32> into tensor<2x17x64xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33, %62 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %108 = arith.addf %in, %in_34 : f32
      linalg.yield %108 : f32
    } -> tensor<2x17x64xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x17x64xf32>) outs(%7 : tensor<2x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %108 = arith.extf %in : f32 to f64
      linalg.yield %108 : f64
    } -> tensor<2x17x64xf64>
    %93 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<2x17x64xf64>) outs(%10 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.addf %in, %out : f64
      linalg.yield %108 : f64
    } -> tensor<2x17x1xf64>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x17x1xf64>) outs(%9 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.divf %in, %cst_5 : f64
      linalg.yield %108 : f64
    } -> tensor<2x17x1xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %94 : tensor<2x17x64xf64>, tensor<2x17x1xf64>) outs(%7 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_34: f64, %out: f64):
      %108 = arith.subf %in, %in_34 : f64
      linalg.yield %108 : f64
    } -> tensor<2x17x64xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %95 : tensor<2x17x64xf64>, tensor<2x17x64xf64>) outs(%7 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_34: f64, %out: f64):
      %108 = arith.mulf %in, %in_34 : f64
      linalg.yield %108 : f64
    } -> tensor<2x17x64xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%96 : tensor<2x17x64xf64>) outs(%10 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.addf %in, %out : f64
      linalg.yield %108 : f64
    } -> tensor<2x17x1xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x17x1xf64>) outs(%9 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %108 = arith.divf %in, %cst_5 : f64
      linalg.yield %108 : f64
    } -> tensor<2x17x1xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x17x1xf64>) outs(%17 : tensor<2x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %108 = arith.truncf %in : f64 to f32
      linalg.yield %108 : f32
    } -> tensor<2x17x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<2x17x64xf32>) outs(%19 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.addf %in, %out : f32
      linalg.yield %108 : f32
    } -> tensor<2x17x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x17x1xf32>) outs(%17 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.divf %in, %cst_6 : f32
      linalg.yield %108 : f32
    } -> tensor<2x17x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x17x1xf32>) outs(%17 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = arith.truncf %cst_4 : f64 to f32
      %109 = arith.addf %in, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<2x17x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x17x1xf32>) outs(%17 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %108 = math.rsqrt %in : f32
      linalg.yield %108 : f32
    } -> tensor<2x17x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %101 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %108 = arith.subf %in, %in_34 : f32
      linalg.yield %108 : f32
    } -> tensor<2x17x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %103 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %108 = arith.mulf %in, %in_34 : f32
      linalg.yield %108 : f32
    } -> tensor<2x17x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %arg17 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %108 = arith.mulf %in, %in_34 : f32
      linalg.yield %108 : f32
    } -> tensor<2x17x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %arg18 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %108 = arith.addf %in, %in_34 : f32
      linalg.yield %108 : f32
    } -> tensor<2x17x64xf32>
    return %107 : tensor<2x17x64xf32>
  }
}

