#map = affine_map<(d0, d1, d2) -> (d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @chinese_clip_vision_model(%arg0: tensor<2x3x32x32xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64x3x8x8xf32>, %arg3: tensor<17x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>) -> tensor<2x17x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c17 = arith.constant 17 : index
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<2x4x17x17xf32>
    %cst_4 = arith.constant 1.702000e+00 : f64
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 6.400000e+01 : f64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant dense_resource<torch_tensor_1_17_torch.int64> : tensor<1x17xi64>
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
    %6 = tensor.empty() : tensor<1x17x64xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<1x17xi64>) outs(%6 : tensor<1x17x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %125 = arith.index_cast %in : i64 to index
      %126 = linalg.index 2 : index
      %127 = arith.cmpi slt, %125, %c17 : index
      cf.assert %127, "index must be smaller than dim size"
      %128 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %128, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%125, %126] : tensor<17x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x17x64xf32>
    %8 = tensor.empty() : tensor<2x17x64xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %7 : tensor<2x17x64xf32>, tensor<1x17x64xf32>) outs(%8 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %125 = arith.addf %in, %in_36 : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x64xf32>
    %10 = tensor.empty() : tensor<2x17x64xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x17x64xf32>) outs(%10 : tensor<2x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %125 = arith.extf %in : f32 to f64
      linalg.yield %125 : f64
    } -> tensor<2x17x64xf64>
    %12 = tensor.empty() : tensor<2x17x1xf64>
    %13 = linalg.fill ins(%cst_0 : f64) outs(%12 : tensor<2x17x1xf64>) -> tensor<2x17x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<2x17x64xf64>) outs(%13 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.addf %in, %out : f64
      linalg.yield %125 : f64
    } -> tensor<2x17x1xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x17x1xf64>) outs(%12 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.divf %in, %cst_7 : f64
      linalg.yield %125 : f64
    } -> tensor<2x17x1xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %15 : tensor<2x17x64xf64>, tensor<2x17x1xf64>) outs(%10 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_36: f64, %out: f64):
      %125 = arith.subf %in, %in_36 : f64
      linalg.yield %125 : f64
    } -> tensor<2x17x64xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %16 : tensor<2x17x64xf64>, tensor<2x17x64xf64>) outs(%10 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_36: f64, %out: f64):
      %125 = arith.mulf %in, %in_36 : f64
      linalg.yield %125 : f64
    } -> tensor<2x17x64xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<2x17x64xf64>) outs(%13 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.addf %in, %out : f64
      linalg.yield %125 : f64
    } -> tensor<2x17x1xf64>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x17x1xf64>) outs(%12 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.divf %in, %cst_7 : f64
      linalg.yield %125 : f64
    } -> tensor<2x17x1xf64>
    %20 = tensor.empty() : tensor<2x17x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x17x1xf64>) outs(%20 : tensor<2x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %125 = arith.truncf %in : f64 to f32
      linalg.yield %125 : f32
    } -> tensor<2x17x1xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x17x1xf32>) -> tensor<2x17x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x17x64xf32>) outs(%22 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x17x1xf32>) outs(%20 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.divf %in, %cst_8 : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x17x1xf32>) outs(%20 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.truncf %cst_6 : f64 to f32
      %126 = arith.addf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<2x17x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x17x1xf32>) outs(%20 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.rsqrt %in : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %24 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%8 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %125 = arith.subf %in, %in_36 : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x64xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %26 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%8 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %125 = arith.mulf %in, %in_36 : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x64xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg4 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%8 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %125 = arith.mulf %in, %in_36 : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x64xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %arg5 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%8 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %125 = arith.addf %in, %in_36 : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x64xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x17x64xf32>) outs(%10 : tensor<2x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %125 = arith.extf %in : f32 to f64
      linalg.yield %125 : f64
    } -> tensor<2x17x64xf64>
    %32 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<2x17x64xf64>) outs(%13 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.addf %in, %out : f64
      linalg.yield %125 : f64
    } -> tensor<2x17x1xf64>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x17x1xf64>) outs(%12 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.divf %in, %cst_7 : f64
      linalg.yield %125 : f64
    } -> tensor<2x17x1xf64>
    %34 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %33 : tensor<2x17x64xf64>, tensor<2x17x1xf64>) outs(%10 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_36: f64, %out: f64):
      %125 = arith.subf %in, %in_36 : f64
      linalg.yield %125 : f64
    } -> tensor<2x17x64xf64>
    %35 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %34 : tensor<2x17x64xf64>, tensor<2x17x64xf64>) outs(%10 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_36: f64, %out: f64):
      %125 = arith.mulf %in, %in_36 : f64
      linalg.yield %125 : f64
    } -> tensor<2x17x64xf64>
    %36 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%35 : tensor<2x17x64xf64>) outs(%13 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.addf %in, %out : f64
      linalg.yield %125 : f64
    } -> tensor<2x17x1xf64>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x17x1xf64>) outs(%12 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.divf %in, %cst_7 : f64
      linalg.yield %125 : f64
    } -> tensor<2x17x1xf64>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x17x1xf64>) outs(%20 : tensor<2x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %125 = arith.truncf %in : f64 to f32
      linalg.yield %125 : f32
    } -> tensor<2x17x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<2x17x64xf32>) outs(%22 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x17x1xf32>) outs(%20 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.divf %in, %cst_8 : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x17x1xf32>) outs(%20 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.truncf %cst_6 : f64 to f32
      %126 = arith.addf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<2x17x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x17x1xf32>) outs(%20 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.rsqrt %in : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %40 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%8 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %125 = arith.subf %in, %in_36 : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x64xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %42 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%8 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %125 = arith.mulf %in, %in_36 : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x64xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %arg14 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%8 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %125 = arith.mulf %in, %in_36 : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x64xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %arg15 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%8 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %125 = arith.addf %in, %in_36 : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x64xf32>
    %collapsed_11 = tensor.collapse_shape %46 [[0, 1], [2]] : tensor<2x17x64xf32> into tensor<34x64xf32>
    %47 = tensor.empty() : tensor<64x64xf32>
    %transposed_12 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%47 : tensor<64x64xf32>) permutation = [1, 0] 
    %48 = tensor.empty() : tensor<34x64xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %50 = linalg.matmul ins(%collapsed_11, %transposed_12 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%49 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%48 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%50, %51 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%48 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %125 = arith.addf %in, %in_36 : f32
      linalg.yield %125 : f32
    } -> tensor<34x64xf32>
    %transposed_13 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%47 : tensor<64x64xf32>) permutation = [1, 0] 
    %53 = linalg.matmul ins(%collapsed_11, %transposed_13 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%49 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%48 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%53, %54 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%48 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %125 = arith.addf %in, %in_36 : f32
      linalg.yield %125 : f32
    } -> tensor<34x64xf32>
    %transposed_14 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%47 : tensor<64x64xf32>) permutation = [1, 0] 
    %56 = linalg.matmul ins(%collapsed_11, %transposed_14 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%49 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%48 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%56, %57 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%48 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %125 = arith.addf %in, %in_36 : f32
      linalg.yield %125 : f32
    } -> tensor<34x64xf32>
    %expanded = tensor.expand_shape %52 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %59 = tensor.empty() : tensor<2x4x17x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded : tensor<2x17x4x16xf32>) outs(%59 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_16 = tensor.expand_shape %55 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %expanded_17 = tensor.expand_shape %58 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x17x4x16xf32>) outs(%59 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %60 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<2x4x17x16xf32>) outs(%59 : tensor<2x4x17x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.mulf %in, %cst_9 : f32
      linalg.yield %125 : f32
    } -> tensor<2x4x17x16xf32>
    %61 = tensor.empty() : tensor<2x4x16x17xf32>
    %transposed_19 = linalg.transpose ins(%expanded_16 : tensor<2x17x4x16xf32>) outs(%61 : tensor<2x4x16x17xf32>) permutation = [0, 2, 3, 1] 
    %62 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<2x4x16x17xf32>) outs(%61 : tensor<2x4x16x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.mulf %in, %cst_9 : f32
      linalg.yield %125 : f32
    } -> tensor<2x4x16x17xf32>
    %collapsed_20 = tensor.collapse_shape %60 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %collapsed_21 = tensor.collapse_shape %62 [[0, 1], [2], [3]] : tensor<2x4x16x17xf32> into tensor<8x16x17xf32>
    %63 = tensor.empty() : tensor<8x17x17xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %65 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x17x16xf32>, tensor<8x16x17xf32>) outs(%64 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %expanded_22 = tensor.expand_shape %65 [[0, 1], [2], [3]] output_shape [2, 4, 17, 17] : tensor<8x17x17xf32> into tensor<2x4x17x17xf32>
    %66 = tensor.empty() : tensor<2x4x17xi64>
    %67 = linalg.fill ins(%c0_i64 : i64) outs(%66 : tensor<2x4x17xi64>) -> tensor<2x4x17xi64>
    %68 = tensor.empty() : tensor<2x4x17xf32>
    %69 = linalg.fill ins(%cst_1 : f32) outs(%68 : tensor<2x4x17xf32>) -> tensor<2x4x17xf32>
    %70:2 = linalg.generic {indexing_maps = [#map7, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_22 : tensor<2x4x17x17xf32>) outs(%69, %67 : tensor<2x4x17xf32>, tensor<2x4x17xi64>) {
    ^bb0(%in: f32, %out: f32, %out_36: i64):
      %125 = linalg.index 3 : index
      %126 = arith.index_cast %125 : index to i64
      %127 = arith.maximumf %in, %out : f32
      %128 = arith.cmpf ogt, %in, %out : f32
      %129 = arith.select %128, %126, %out_36 : i64
      linalg.yield %127, %129 : f32, i64
    } -> (tensor<2x4x17xf32>, tensor<2x4x17xi64>)
    %expanded_23 = tensor.expand_shape %70#0 [[0], [1], [2, 3]] output_shape [2, 4, 17, 1] : tensor<2x4x17xf32> into tensor<2x4x17x1xf32>
    %71 = tensor.empty() : tensor<2x4x17x17xf32>
    %72 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_23 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%71 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %125 = arith.subf %in, %in_36 : f32
      linalg.yield %125 : f32
    } -> tensor<2x4x17x17xf32>
    %73 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x17x17xf32>) outs(%71 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.exp %in : f32
      linalg.yield %125 : f32
    } -> tensor<2x4x17x17xf32>
    %74 = tensor.empty() : tensor<2x4x17x1xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<2x4x17x1xf32>) -> tensor<2x4x17x1xf32>
    %76 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<2x4x17x17xf32>) outs(%75 : tensor<2x4x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<2x4x17x1xf32>
    %77 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %76 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%71 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %125 = arith.divf %in, %in_36 : f32
      linalg.yield %125 : f32
    } -> tensor<2x4x17x17xf32>
    %78 = tensor.empty() : tensor<2x4x17x17xi1>
    %79 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<2x4x17x17xf32>) outs(%78 : tensor<2x4x17x17xi1>) {
    ^bb0(%in: f32, %out: i1):
      %125 = arith.extf %in : f32 to f64
      %126 = arith.cmpf oeq, %125, %cst_5 : f64
      linalg.yield %126 : i1
    } -> tensor<2x4x17x17xi1>
    %80 = tensor.empty() : tensor<2x4x17x1xi1>
    %81 = linalg.fill ins(%true : i1) outs(%80 : tensor<2x4x17x1xi1>) -> tensor<2x4x17x1xi1>
    %82 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<2x4x17x17xi1>) outs(%81 : tensor<2x4x17x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %125 = arith.andi %in, %out : i1
      linalg.yield %125 : i1
    } -> tensor<2x4x17x1xi1>
    %83 = linalg.generic {indexing_maps = [#map9, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %cst_3, %77 : tensor<2x4x17x1xi1>, tensor<2x4x17x17xf32>, tensor<2x4x17x17xf32>) outs(%71 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: i1, %in_36: f32, %in_37: f32, %out: f32):
      %125 = arith.select %in, %in_36, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x4x17x17xf32>
    %collapsed_24 = tensor.collapse_shape %83 [[0, 1], [2], [3]] : tensor<2x4x17x17xf32> into tensor<8x17x17xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %84 = tensor.empty() : tensor<8x17x16xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %86 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<8x17x17xf32>, tensor<8x17x16xf32>) outs(%85 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %expanded_26 = tensor.expand_shape %86 [[0, 1], [2], [3]] output_shape [2, 4, 17, 16] : tensor<8x17x16xf32> into tensor<2x4x17x16xf32>
    %87 = tensor.empty() : tensor<2x17x4x16xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x4x17x16xf32>) outs(%87 : tensor<2x17x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0], [1], [2, 3]] : tensor<2x17x4x16xf32> into tensor<2x17x64xf32>
    %transposed_29 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%47 : tensor<64x64xf32>) permutation = [1, 0] 
    %88 = tensor.empty() : tensor<2x64x64xf32>
    %89 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<64x64xf32>) outs(%88 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%8 : tensor<2x17x64xf32>) -> tensor<2x17x64xf32>
    %91 = linalg.batch_matmul ins(%collapsed_28, %89 : tensor<2x17x64xf32>, tensor<2x64x64xf32>) outs(%90 : tensor<2x17x64xf32>) -> tensor<2x17x64xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %arg13 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%8 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %125 = arith.addf %in, %in_36 : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x64xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %92 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%8 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %125 = arith.addf %in, %in_36 : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x17x64xf32>) outs(%10 : tensor<2x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %125 = arith.extf %in : f32 to f64
      linalg.yield %125 : f64
    } -> tensor<2x17x64xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x17x64xf64>) outs(%13 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.addf %in, %out : f64
      linalg.yield %125 : f64
    } -> tensor<2x17x1xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x17x1xf64>) outs(%12 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.divf %in, %cst_7 : f64
      linalg.yield %125 : f64
    } -> tensor<2x17x1xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %96 : tensor<2x17x64xf64>, tensor<2x17x1xf64>) outs(%10 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_36: f64, %out: f64):
      %125 = arith.subf %in, %in_36 : f64
      linalg.yield %125 : f64
    } -> tensor<2x17x64xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %97 : tensor<2x17x64xf64>, tensor<2x17x64xf64>) outs(%10 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_36: f64, %out: f64):
      %125 = arith.mulf %in, %in_36 : f64
      linalg.yield %125 : f64
    } -> tensor<2x17x64xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<2x17x64xf64>) outs(%13 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.addf %in, %out : f64
      linalg.yield %125 : f64
    } -> tensor<2x17x1xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x17x1xf64>) outs(%12 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.divf %in, %cst_7 : f64
      linalg.yield %125 : f64
    } -> tensor<2x17x1xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x17x1xf64>) outs(%20 : tensor<2x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %125 = arith.truncf %in : f64 to f32
      linalg.yield %125 : f32
    } -> tensor<2x17x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<2x17x64xf32>) outs(%22 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x17x1xf32>) outs(%20 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.divf %in, %cst_8 : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x17x1xf32>) outs(%20 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.truncf %cst_6 : f64 to f32
      %126 = arith.addf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<2x17x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x17x1xf32>) outs(%20 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.rsqrt %in : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %103 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%8 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %125 = arith.subf %in, %in_36 : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %105 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%8 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %125 = arith.mulf %in, %in_36 : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %arg20 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%8 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %125 = arith.mulf %in, %in_36 : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %arg21 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%8 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %125 = arith.addf %in, %in_36 : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x64xf32>
    %collapsed_30 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<2x17x64xf32> into tensor<34x64xf32>
    %110 = tensor.empty() : tensor<64x96xf32>
    %transposed_31 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%110 : tensor<64x96xf32>) permutation = [1, 0] 
    %111 = tensor.empty() : tensor<34x96xf32>
    %112 = linalg.fill ins(%cst : f32) outs(%111 : tensor<34x96xf32>) -> tensor<34x96xf32>
    %113 = linalg.matmul ins(%collapsed_30, %transposed_31 : tensor<34x64xf32>, tensor<64x96xf32>) outs(%112 : tensor<34x96xf32>) -> tensor<34x96xf32>
    %114 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<96xf32>) outs(%111 : tensor<34x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x96xf32>
    %115 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%113, %114 : tensor<34x96xf32>, tensor<34x96xf32>) outs(%111 : tensor<34x96xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %125 = arith.addf %in, %in_36 : f32
      linalg.yield %125 : f32
    } -> tensor<34x96xf32>
    %expanded_32 = tensor.expand_shape %115 [[0, 1], [2]] output_shape [2, 17, 96] : tensor<34x96xf32> into tensor<2x17x96xf32>
    %116 = tensor.empty() : tensor<2x17x96xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<2x17x96xf32>) outs(%116 : tensor<2x17x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.truncf %cst_4 : f64 to f32
      %126 = arith.mulf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<2x17x96xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x17x96xf32>) outs(%116 : tensor<2x17x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.negf %in : f32
      %126 = math.exp %125 : f32
      %127 = arith.addf %126, %cst_2 : f32
      %128 = arith.divf %cst_2, %127 : f32
      linalg.yield %128 : f32
    } -> tensor<2x17x96xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32, %118 : tensor<2x17x96xf32>, tensor<2x17x96xf32>) outs(%116 : tensor<2x17x96xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %125 = arith.mulf %in, %in_36 : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x96xf32>
    %collapsed_33 = tensor.collapse_shape %119 [[0, 1], [2]] : tensor<2x17x96xf32> into tensor<34x96xf32>
    %120 = tensor.empty() : tensor<96x64xf32>
    %transposed_34 = linalg.transpose ins(%arg18 : tensor<64x96xf32>) outs(%120 : tensor<96x64xf32>) permutation = [1, 0] 
    %121 = linalg.matmul ins(%collapsed_33, %transposed_34 : tensor<34x96xf32>, tensor<96x64xf32>) outs(%49 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %122 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<64xf32>) outs(%48 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %123 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%121, %122 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%48 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %125 = arith.addf %in, %in_36 : f32
      linalg.yield %125 : f32
    } -> tensor<34x64xf32>
    %expanded_35 = tensor.expand_shape %123 [[0, 1], [2]] output_shape [2, 17, 64] : tensor<34x64xf32> into tensor<2x17x64xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %expanded_35 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%8 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %125 = arith.addf %in, %in_36 : f32
      linalg.yield %125 : f32
    } -> tensor<2x17x64xf32>
    return %124 : tensor<2x17x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_17_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F000000000000001000000000000000"
    }
  }
#-}

