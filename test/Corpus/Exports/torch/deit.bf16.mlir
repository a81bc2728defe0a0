#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @deit(%arg0: tensor<2x3x32x32xbf16>, %arg1: tensor<1x1x64xbf16>, %arg2: tensor<1x18x64xbf16>, %arg3: tensor<1x1x64xbf16>, %arg4: tensor<64x3x8x8xbf16>, %arg5: tensor<64xbf16>, %arg6: tensor<64x64xbf16>, %arg7: tensor<64xbf16>, %arg8: tensor<64x64xbf16>, %arg9: tensor<64xbf16>, %arg10: tensor<64x64xbf16>, %arg11: tensor<64xbf16>, %arg12: tensor<64x64xbf16>, %arg13: tensor<64xbf16>, %arg14: tensor<64xbf16>, %arg15: tensor<64xbf16>, %arg16: tensor<64xbf16>, %arg17: tensor<64xbf16>, %arg18: tensor<96x64xbf16>, %arg19: tensor<96xbf16>, %arg20: tensor<64x96xbf16>, %arg21: tensor<64xbf16>, %arg22: tensor<64xbf16>, %arg23: tensor<64xbf16>, %arg24: tensor<64x64xbf16>, %arg25: tensor<64xbf16>) -> tensor<2x18x64xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : bf16
    %cst_3 = arith.constant 2.000000e+00 : bf16
    %cst_4 = arith.constant 5.000000e-01 : bf16
    %cst_5 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_7 = arith.constant 9.9999999999999998E-13 : f64
    %cst_8 = arith.constant 6.400000e+01 : f64
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 2.500000e-01 : bf16
    %0 = tensor.empty() : tensor<2x64x4x4xf32>
    %1 = tensor.empty() : tensor<64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg5 : tensor<64xbf16>) outs(%1 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %167 = arith.extf %in : bf16 to f32
      linalg.yield %167 : f32
    } -> tensor<64xf32>
    %broadcasted = linalg.broadcast ins(%2 : tensor<64xf32>) outs(%0 : tensor<2x64x4x4xf32>) dimensions = [0, 2, 3] 
    %3 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<8> : vector<2xi64>} ins(%arg0, %arg4 : tensor<2x3x32x32xbf16>, tensor<64x3x8x8xbf16>) outs(%broadcasted : tensor<2x64x4x4xf32>) -> tensor<2x64x4x4xf32>
    %4 = tensor.empty() : tensor<2x64x4x4xbf16>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<2x64x4x4xf32>) outs(%4 : tensor<2x64x4x4xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %167 = arith.truncf %in : f32 to bf16
      linalg.yield %167 : bf16
    } -> tensor<2x64x4x4xbf16>
    %collapsed = tensor.collapse_shape %5 [[0], [1], [2, 3]] : tensor<2x64x4x4xbf16> into tensor<2x64x16xbf16>
    %6 = tensor.empty() : tensor<2x16x64xbf16>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x64x16xbf16>) outs(%6 : tensor<2x16x64xbf16>) permutation = [0, 2, 1] 
    %7 = tensor.empty() : tensor<2x1x64xbf16>
    %collapsed_11 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<1x1x64xbf16> into tensor<1x64xbf16>
    %8 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_11 : tensor<1x64xbf16>) outs(%7 : tensor<2x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x1x64xbf16>
    %collapsed_12 = tensor.collapse_shape %arg3 [[0, 1], [2]] : tensor<1x1x64xbf16> into tensor<1x64xbf16>
    %9 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<1x64xbf16>) outs(%7 : tensor<2x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x1x64xbf16>
    %concat = tensor.concat dim(1) %8, %9, %transposed : (tensor<2x1x64xbf16>, tensor<2x1x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x18x64xbf16>
    %10 = tensor.empty() : tensor<2x18x64xbf16>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %arg2 : tensor<2x18x64xbf16>, tensor<1x18x64xbf16>) outs(%10 : tensor<2x18x64xbf16>) {
    ^bb0(%in: bf16, %in_41: bf16, %out: bf16):
      %167 = arith.addf %in, %in_41 : bf16
      linalg.yield %167 : bf16
    } -> tensor<2x18x64xbf16>
    %12 = tensor.empty() : tensor<18xi64>
    %13 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%12 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %167 = linalg.index 0 : index
      %168 = arith.index_cast %167 : index to i64
      linalg.yield %168 : i64
    } -> tensor<18xi64>
    %expanded = tensor.expand_shape %13 [[0, 1, 2, 3]] output_shape [1, 1, 18, 1] : tensor<18xi64> into tensor<1x1x18x1xi64>
    %14 = tensor.empty() : tensor<1x1x18x1xi1>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x18x1xi64>) outs(%14 : tensor<1x1x18x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %167 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %167 : i1
    } -> tensor<1x1x18x1xi1>
    %16 = tensor.empty() : tensor<2x1x18x18xi1>
    %collapsed_13 = tensor.collapse_shape %15 [[0, 1], [2, 3]] : tensor<1x1x18x1xi1> into tensor<1x18xi1>
    %17 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<1x18xi1>) outs(%16 : tensor<2x1x18x18xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x18x18xi1>
    %18 = tensor.empty() : tensor<2x1x18x18xbf16>
    %19 = linalg.generic {indexing_maps = [#map1, #map6, #map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_6, %cst_5 : tensor<2x1x18x18xi1>, tensor<bf16>, tensor<bf16>) outs(%18 : tensor<2x1x18x18xbf16>) {
    ^bb0(%in: i1, %in_41: bf16, %in_42: bf16, %out: bf16):
      %167 = arith.select %in, %in_41, %in_42 : bf16
      linalg.yield %167 : bf16
    } -> tensor<2x1x18x18xbf16>
    %20 = tensor.empty() : tensor<2x18x64xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x18x64xbf16>) outs(%20 : tensor<2x18x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %167 = arith.extf %in : bf16 to f32
      linalg.yield %167 : f32
    } -> tensor<2x18x64xf32>
    %22 = tensor.empty() : tensor<2x18x64xf64>
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x18x64xf32>) outs(%22 : tensor<2x18x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %167 = arith.extf %in : f32 to f64
      linalg.yield %167 : f64
    } -> tensor<2x18x64xf64>
    %24 = tensor.empty() : tensor<2x18x1xf64>
    %25 = linalg.fill ins(%cst : f64) outs(%24 : tensor<2x18x1xf64>) -> tensor<2x18x1xf64>
    %26 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<2x18x64xf64>) outs(%25 : tensor<2x18x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.addf %in, %out : f64
      linalg.yield %167 : f64
    } -> tensor<2x18x1xf64>
    %27 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x18x1xf64>) outs(%24 : tensor<2x18x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.divf %in, %cst_8 : f64
      linalg.yield %167 : f64
    } -> tensor<2x18x1xf64>
    %28 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %27 : tensor<2x18x64xf64>, tensor<2x18x1xf64>) outs(%22 : tensor<2x18x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %167 = arith.subf %in, %in_41 : f64
      linalg.yield %167 : f64
    } -> tensor<2x18x64xf64>
    %29 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %28 : tensor<2x18x64xf64>, tensor<2x18x64xf64>) outs(%22 : tensor<2x18x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %167 = arith.mulf %in, %in_41 : f64
      linalg.yield %167 : f64
    } -> tensor<2x18x64xf64>
    %30 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<2x18x64xf64>) outs(%25 : tensor<2x18x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.addf %in, %out : f64
      linalg.yield %167 : f64
    } -> tensor<2x18x1xf64>
    %31 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x18x1xf64>) outs(%24 : tensor<2x18x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.divf %in, %cst_8 : f64
      linalg.yield %167 : f64
    } -> tensor<2x18x1xf64>
    %32 = tensor.empty() : tensor<2x18x1xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x18x1xf64>) outs(%32 : tensor<2x18x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %167 = arith.truncf %in : f64 to f32
      linalg.yield %167 : f32
    } -> tensor<2x18x1xf32>
    %34 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<2x18x1xf32>) -> tensor<2x18x1xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<2x18x64xf32>) outs(%34 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.addf %in, %out : f32
      linalg.yield %167 : f32
    } -> tensor<2x18x1xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x18x1xf32>) outs(%32 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.divf %in, %cst_9 : f32
      linalg.yield %167 : f32
    } -> tensor<2x18x1xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x18x1xf32>) outs(%32 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.truncf %cst_7 : f64 to f32
      %168 = arith.addf %in, %167 : f32
      linalg.yield %168 : f32
    } -> tensor<2x18x1xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x18x1xf32>) outs(%32 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = math.rsqrt %in : f32
      linalg.yield %167 : f32
    } -> tensor<2x18x1xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %36 : tensor<2x18x64xf32>, tensor<2x18x1xf32>) outs(%20 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %167 = arith.subf %in, %in_41 : f32
      linalg.yield %167 : f32
    } -> tensor<2x18x64xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %38 : tensor<2x18x64xf32>, tensor<2x18x1xf32>) outs(%20 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %167 = arith.mulf %in, %in_41 : f32
      linalg.yield %167 : f32
    } -> tensor<2x18x64xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %arg14 : tensor<2x18x64xf32>, tensor<64xbf16>) outs(%20 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: bf16, %out: f32):
      %167 = arith.extf %in_41 : bf16 to f32
      %168 = arith.mulf %in, %167 : f32
      linalg.yield %168 : f32
    } -> tensor<2x18x64xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %arg15 : tensor<2x18x64xf32>, tensor<64xbf16>) outs(%20 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: bf16, %out: f32):
      %167 = arith.extf %in_41 : bf16 to f32
      %168 = arith.addf %in, %167 : f32
      linalg.yield %168 : f32
    } -> tensor<2x18x64xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x18x64xf32>) outs(%10 : tensor<2x18x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %167 = arith.truncf %in : f32 to bf16
      linalg.yield %167 : bf16
    } -> tensor<2x18x64xbf16>
    %collapsed_14 = tensor.collapse_shape %43 [[0, 1], [2]] : tensor<2x18x64xbf16> into tensor<36x64xbf16>
    %44 = tensor.empty() : tensor<64x64xbf16>
    %transposed_15 = linalg.transpose ins(%arg6 : tensor<64x64xbf16>) outs(%44 : tensor<64x64xbf16>) permutation = [1, 0] 
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg7 : tensor<64xbf16>) outs(%1 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %167 = arith.extf %in : bf16 to f32
      linalg.yield %167 : f32
    } -> tensor<64xf32>
    %46 = tensor.empty() : tensor<36x64xf32>
    %47 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%collapsed_14 : tensor<36x64xbf16>) outs(%46 : tensor<36x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %167 = arith.extf %in : bf16 to f32
      linalg.yield %167 : f32
    } -> tensor<36x64xf32>
    %48 = tensor.empty() : tensor<64x64xf32>
    %49 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%transposed_15 : tensor<64x64xbf16>) outs(%48 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %167 = arith.extf %in : bf16 to f32
      linalg.yield %167 : f32
    } -> tensor<64x64xf32>
    %50 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<36x64xf32>) -> tensor<36x64xf32>
    %51 = linalg.matmul ins(%47, %49 : tensor<36x64xf32>, tensor<64x64xf32>) outs(%50 : tensor<36x64xf32>) -> tensor<36x64xf32>
    %52 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<64xf32>) outs(%46 : tensor<36x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<36x64xf32>
    %53 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%51, %52 : tensor<36x64xf32>, tensor<36x64xf32>) outs(%46 : tensor<36x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %167 = arith.addf %in, %in_41 : f32
      linalg.yield %167 : f32
    } -> tensor<36x64xf32>
    %54 = tensor.empty() : tensor<36x64xbf16>
    %55 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<36x64xf32>) outs(%54 : tensor<36x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %167 = arith.truncf %in : f32 to bf16
      linalg.yield %167 : bf16
    } -> tensor<36x64xbf16>
    %expanded_16 = tensor.expand_shape %55 [[0, 1], [2, 3]] output_shape [2, 18, 4, 16] : tensor<36x64xbf16> into tensor<2x18x4x16xbf16>
    %56 = tensor.empty() : tensor<2x4x18x16xbf16>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x18x4x16xbf16>) outs(%56 : tensor<2x4x18x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg8 : tensor<64x64xbf16>) outs(%44 : tensor<64x64xbf16>) permutation = [1, 0] 
    %57 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg9 : tensor<64xbf16>) outs(%1 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %167 = arith.extf %in : bf16 to f32
      linalg.yield %167 : f32
    } -> tensor<64xf32>
    %58 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%transposed_18 : tensor<64x64xbf16>) outs(%48 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %167 = arith.extf %in : bf16 to f32
      linalg.yield %167 : f32
    } -> tensor<64x64xf32>
    %59 = linalg.matmul ins(%47, %58 : tensor<36x64xf32>, tensor<64x64xf32>) outs(%50 : tensor<36x64xf32>) -> tensor<36x64xf32>
    %60 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<64xf32>) outs(%46 : tensor<36x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<36x64xf32>
    %61 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%59, %60 : tensor<36x64xf32>, tensor<36x64xf32>) outs(%46 : tensor<36x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %167 = arith.addf %in, %in_41 : f32
      linalg.yield %167 : f32
    } -> tensor<36x64xf32>
    %62 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%61 : tensor<36x64xf32>) outs(%54 : tensor<36x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %167 = arith.truncf %in : f32 to bf16
      linalg.yield %167 : bf16
    } -> tensor<36x64xbf16>
    %expanded_19 = tensor.expand_shape %62 [[0, 1], [2, 3]] output_shape [2, 18, 4, 16] : tensor<36x64xbf16> into tensor<2x18x4x16xbf16>
    %transposed_20 = linalg.transpose ins(%arg10 : tensor<64x64xbf16>) outs(%44 : tensor<64x64xbf16>) permutation = [1, 0] 
    %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xbf16>) outs(%1 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %167 = arith.extf %in : bf16 to f32
      linalg.yield %167 : f32
    } -> tensor<64xf32>
    %64 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%transposed_20 : tensor<64x64xbf16>) outs(%48 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %167 = arith.extf %in : bf16 to f32
      linalg.yield %167 : f32
    } -> tensor<64x64xf32>
    %65 = linalg.matmul ins(%47, %64 : tensor<36x64xf32>, tensor<64x64xf32>) outs(%50 : tensor<36x64xf32>) -> tensor<36x64xf32>
    %66 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%63 : tensor<64xf32>) outs(%46 : tensor<36x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<36x64xf32>
    %67 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%65, %66 : tensor<36x64xf32>, tensor<36x64xf32>) outs(%46 : tensor<36x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %167 = arith.addf %in, %in_41 : f32
      linalg.yield %167 : f32
    } -> tensor<36x64xf32>
    %68 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%67 : tensor<36x64xf32>) outs(%54 : tensor<36x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %167 = arith.truncf %in : f32 to bf16
      linalg.yield %167 : bf16
    } -> tensor<36x64xbf16>
    %expanded_21 = tensor.expand_shape %68 [[0, 1], [2, 3]] output_shape [2, 18, 4, 16] : tensor<36x64xbf16> into tensor<2x18x4x16xbf16>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x18x4x16xbf16>) outs(%56 : tensor<2x4x18x16xbf16>) permutation = [0, 2, 1, 3] 
    %69 = tensor.empty() : tensor<2x4x16x18xbf16>
    %transposed_23 = linalg.transpose ins(%expanded_19 : tensor<2x18x4x16xbf16>) outs(%69 : tensor<2x4x16x18xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed_24 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x4x18x16xbf16> into tensor<8x18x16xbf16>
    %collapsed_25 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x4x16x18xbf16> into tensor<8x16x18xbf16>
    %70 = tensor.empty() : tensor<8x18x18xf32>
    %71 = linalg.fill ins(%cst_0 : f32) outs(%70 : tensor<8x18x18xf32>) -> tensor<8x18x18xf32>
    %72 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<8x18x16xbf16>, tensor<8x16x18xbf16>) outs(%71 : tensor<8x18x18xf32>) -> tensor<8x18x18xf32>
    %73 = tensor.empty() : tensor<8x18x18xbf16>
    %74 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<8x18x18xf32>) outs(%73 : tensor<8x18x18xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %167 = arith.truncf %in : f32 to bf16
      linalg.yield %167 : bf16
    } -> tensor<8x18x18xbf16>
    %expanded_26 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [2, 4, 18, 18] : tensor<8x18x18xbf16> into tensor<2x4x18x18xbf16>
    %75 = tensor.empty() : tensor<2x4x18x18xbf16>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x4x18x18xbf16>) outs(%75 : tensor<2x4x18x18xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %167 = arith.mulf %in, %cst_10 : bf16
      linalg.yield %167 : bf16
    } -> tensor<2x4x18x18xbf16>
    %77 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %19 : tensor<2x4x18x18xbf16>, tensor<2x1x18x18xbf16>) outs(%75 : tensor<2x4x18x18xbf16>) {
    ^bb0(%in: bf16, %in_41: bf16, %out: bf16):
      %167 = arith.addf %in, %in_41 : bf16
      linalg.yield %167 : bf16
    } -> tensor<2x4x18x18xbf16>
    %78 = tensor.empty() : tensor<2x4x18x18xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x4x18x18xbf16>) outs(%78 : tensor<2x4x18x18xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %167 = arith.extf %in : bf16 to f32
      linalg.yield %167 : f32
    } -> tensor<2x4x18x18xf32>
    %80 = tensor.empty() : tensor<2x4x18xi64>
    %81 = linalg.fill ins(%c0_i64 : i64) outs(%80 : tensor<2x4x18xi64>) -> tensor<2x4x18xi64>
    %82 = tensor.empty() : tensor<2x4x18xf32>
    %83 = linalg.fill ins(%cst_1 : f32) outs(%82 : tensor<2x4x18xf32>) -> tensor<2x4x18xf32>
    %84:2 = linalg.generic {indexing_maps = [#map1, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<2x4x18x18xf32>) outs(%83, %81 : tensor<2x4x18xf32>, tensor<2x4x18xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %167 = linalg.index 3 : index
      %168 = arith.index_cast %167 : index to i64
      %169 = arith.maximumf %in, %out : f32
      %170 = arith.cmpf ogt, %in, %out : f32
      %171 = arith.select %170, %168, %out_41 : i64
      linalg.yield %169, %171 : f32, i64
    } -> (tensor<2x4x18xf32>, tensor<2x4x18xi64>)
    %expanded_27 = tensor.expand_shape %84#0 [[0], [1], [2, 3]] output_shape [2, 4, 18, 1] : tensor<2x4x18xf32> into tensor<2x4x18x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %expanded_27 : tensor<2x4x18x18xf32>, tensor<2x4x18x1xf32>) outs(%78 : tensor<2x4x18x18xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %167 = arith.subf %in, %in_41 : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x18x18xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<2x4x18x18xf32>) outs(%78 : tensor<2x4x18x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = math.exp %in : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x18x18xf32>
    %87 = tensor.empty() : tensor<2x4x18x1xf32>
    %88 = linalg.fill ins(%cst_0 : f32) outs(%87 : tensor<2x4x18x1xf32>) -> tensor<2x4x18x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<2x4x18x18xf32>) outs(%88 : tensor<2x4x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.addf %in, %out : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x18x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %89 : tensor<2x4x18x18xf32>, tensor<2x4x18x1xf32>) outs(%78 : tensor<2x4x18x18xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %167 = arith.divf %in, %in_41 : f32
      linalg.yield %167 : f32
    } -> tensor<2x4x18x18xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<2x4x18x18xf32>) outs(%75 : tensor<2x4x18x18xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %167 = arith.truncf %in : f32 to bf16
      linalg.yield %167 : bf16
    } -> tensor<2x4x18x18xbf16>
    %collapsed_28 = tensor.collapse_shape %91 [[0, 1], [2], [3]] : tensor<2x4x18x18xbf16> into tensor<8x18x18xbf16>
    %collapsed_29 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x18x16xbf16> into tensor<8x18x16xbf16>
    %92 = tensor.empty() : tensor<8x18x16xf32>
    %93 = linalg.fill ins(%cst_0 : f32) outs(%92 : tensor<8x18x16xf32>) -> tensor<8x18x16xf32>
    %94 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<8x18x18xbf16>, tensor<8x18x16xbf16>) outs(%93 : tensor<8x18x16xf32>) -> tensor<8x18x16xf32>
    %95 = tensor.empty() : tensor<8x18x16xbf16>
    %96 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<8x18x16xf32>) outs(%95 : tensor<8x18x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %167 = arith.truncf %in : f32 to bf16
      linalg.yield %167 : bf16
    } -> tensor<8x18x16xbf16>
    %expanded_30 = tensor.expand_shape %96 [[0, 1], [2], [3]] output_shape [2, 4, 18, 16] : tensor<8x18x16xbf16> into tensor<2x4x18x16xbf16>
    %97 = tensor.empty() : tensor<2x18x4x16xbf16>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x4x18x16xbf16>) outs(%97 : tensor<2x18x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0, 1], [2, 3]] : tensor<2x18x4x16xbf16> into tensor<36x64xbf16>
    %transposed_33 = linalg.transpose ins(%arg12 : tensor<64x64xbf16>) outs(%44 : tensor<64x64xbf16>) permutation = [1, 0] 
    %98 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg13 : tensor<64xbf16>) outs(%1 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %167 = arith.extf %in : bf16 to f32
      linalg.yield %167 : f32
    } -> tensor<64xf32>
    %99 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%collapsed_32 : tensor<36x64xbf16>) outs(%46 : tensor<36x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %167 = arith.extf %in : bf16 to f32
      linalg.yield %167 : f32
    } -> tensor<36x64xf32>
    %100 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%transposed_33 : tensor<64x64xbf16>) outs(%48 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %167 = arith.extf %in : bf16 to f32
      linalg.yield %167 : f32
    } -> tensor<64x64xf32>
    %101 = linalg.matmul ins(%99, %100 : tensor<36x64xf32>, tensor<64x64xf32>) outs(%50 : tensor<36x64xf32>) -> tensor<36x64xf32>
    %102 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%98 : tensor<64xf32>) outs(%46 : tensor<36x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<36x64xf32>
    %103 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%101, %102 : tensor<36x64xf32>, tensor<36x64xf32>) outs(%46 : tensor<36x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %167 = arith.addf %in, %in_41 : f32
      linalg.yield %167 : f32
    } -> tensor<36x64xf32>
    %104 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%103 : tensor<36x64xf32>) outs(%54 : tensor<36x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %167 = arith.truncf %in : f32 to bf16
      linalg.yield %167 : bf16
    } -> tensor<36x64xbf16>
    %expanded_34 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [2, 18, 64] : tensor<36x64xbf16> into tensor<2x18x64xbf16>
    %105 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %11 : tensor<2x18x64xbf16>, tensor<2x18x64xbf16>) outs(%10 : tensor<2x18x64xbf16>) {
    ^bb0(%in: bf16, %in_41: bf16, %out: bf16):
      %167 = arith.addf %in, %in_41 : bf16
      linalg.yield %167 : bf16
    } -> tensor<2x18x64xbf16>
    %106 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x18x64xbf16>) outs(%20 : tensor<2x18x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %167 = arith.extf %in : bf16 to f32
      linalg.yield %167 : f32
    } -> tensor<2x18x64xf32>
    %107 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x18x64xf32>) outs(%22 : tensor<2x18x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %167 = arith.extf %in : f32 to f64
      linalg.yield %167 : f64
    } -> tensor<2x18x64xf64>
    %108 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<2x18x64xf64>) outs(%25 : tensor<2x18x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.addf %in, %out : f64
      linalg.yield %167 : f64
    } -> tensor<2x18x1xf64>
    %109 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x18x1xf64>) outs(%24 : tensor<2x18x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.divf %in, %cst_8 : f64
      linalg.yield %167 : f64
    } -> tensor<2x18x1xf64>
    %110 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %109 : tensor<2x18x64xf64>, tensor<2x18x1xf64>) outs(%22 : tensor<2x18x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %167 = arith.subf %in, %in_41 : f64
      linalg.yield %167 : f64
    } -> tensor<2x18x64xf64>
    %111 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %110 : tensor<2x18x64xf64>, tensor<2x18x64xf64>) outs(%22 : tensor<2x18x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %167 = arith.mulf %in, %in_41 : f64
      linalg.yield %167 : f64
    } -> tensor<2x18x64xf64>
    %112 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<2x18x64xf64>) outs(%25 : tensor<2x18x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.addf %in, %out : f64
      linalg.yield %167 : f64
    } -> tensor<2x18x1xf64>
    %113 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x18x1xf64>) outs(%24 : tensor<2x18x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.divf %in, %cst_8 : f64
      linalg.yield %167 : f64
    } -> tensor<2x18x1xf64>
    %114 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x18x1xf64>) outs(%32 : tensor<2x18x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %167 = arith.truncf %in : f64 to f32
      linalg.yield %167 : f32
    } -> tensor<2x18x1xf32>
    %115 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<2x18x64xf32>) outs(%34 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.addf %in, %out : f32
      linalg.yield %167 : f32
    } -> tensor<2x18x1xf32>
    %116 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x18x1xf32>) outs(%32 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.divf %in, %cst_9 : f32
      linalg.yield %167 : f32
    } -> tensor<2x18x1xf32>
    %117 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x18x1xf32>) outs(%32 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.truncf %cst_7 : f64 to f32
      %168 = arith.addf %in, %167 : f32
      linalg.yield %168 : f32
    } -> tensor<2x18x1xf32>
    %118 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x18x1xf32>) outs(%32 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = math.rsqrt %in : f32
      linalg.yield %167 : f32
    } -> tensor<2x18x1xf32>
    %119 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %116 : tensor<2x18x64xf32>, tensor<2x18x1xf32>) outs(%20 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %167 = arith.subf %in, %in_41 : f32
      linalg.yield %167 : f32
    } -> tensor<2x18x64xf32>
    %120 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %118 : tensor<2x18x64xf32>, tensor<2x18x1xf32>) outs(%20 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %167 = arith.mulf %in, %in_41 : f32
      linalg.yield %167 : f32
    } -> tensor<2x18x64xf32>
    %121 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %arg16 : tensor<2x18x64xf32>, tensor<64xbf16>) outs(%20 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: bf16, %out: f32):
      %167 = arith.extf %in_41 : bf16 to f32
      %168 = arith.mulf %in, %167 : f32
      linalg.yield %168 : f32
    } -> tensor<2x18x64xf32>
    %122 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %arg17 : tensor<2x18x64xf32>, tensor<64xbf16>) outs(%20 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: bf16, %out: f32):
      %167 = arith.extf %in_41 : bf16 to f32
      %168 = arith.addf %in, %167 : f32
      linalg.yield %168 : f32
    } -> tensor<2x18x64xf32>
    %123 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x18x64xf32>) outs(%10 : tensor<2x18x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %167 = arith.truncf %in : f32 to bf16
      linalg.yield %167 : bf16
    } -> tensor<2x18x64xbf16>
    %collapsed_35 = tensor.collapse_shape %123 [[0, 1], [2]] : tensor<2x18x64xbf16> into tensor<36x64xbf16>
    %124 = tensor.empty() : tensor<64x96xbf16>
    %transposed_36 = linalg.transpose ins(%arg18 : tensor<96x64xbf16>) outs(%124 : tensor<64x96xbf16>) permutation = [1, 0] 
    %125 = tensor.empty() : tensor<96xf32>
    %126 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg19 : tensor<96xbf16>) outs(%125 : tensor<96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %167 = arith.extf %in : bf16 to f32
      linalg.yield %167 : f32
    } -> tensor<96xf32>
    %127 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%collapsed_35 : tensor<36x64xbf16>) outs(%46 : tensor<36x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %167 = arith.extf %in : bf16 to f32
      linalg.yield %167 : f32
    } -> tensor<36x64xf32>
    %128 = tensor.empty() : tensor<64x96xf32>
    %129 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%transposed_36 : tensor<64x96xbf16>) outs(%128 : tensor<64x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %167 = arith.extf %in : bf16 to f32
      linalg.yield %167 : f32
    } -> tensor<64x96xf32>
    %130 = tensor.empty() : tensor<36x96xf32>
    %131 = linalg.fill ins(%cst_0 : f32) outs(%130 : tensor<36x96xf32>) -> tensor<36x96xf32>
    %132 = linalg.matmul ins(%127, %129 : tensor<36x64xf32>, tensor<64x96xf32>) outs(%131 : tensor<36x96xf32>) -> tensor<36x96xf32>
    %133 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%126 : tensor<96xf32>) outs(%130 : tensor<36x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<36x96xf32>
    %134 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%132, %133 : tensor<36x96xf32>, tensor<36x96xf32>) outs(%130 : tensor<36x96xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %167 = arith.addf %in, %in_41 : f32
      linalg.yield %167 : f32
    } -> tensor<36x96xf32>
    %135 = tensor.empty() : tensor<36x96xbf16>
    %136 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%134 : tensor<36x96xf32>) outs(%135 : tensor<36x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %167 = arith.truncf %in : f32 to bf16
      linalg.yield %167 : bf16
    } -> tensor<36x96xbf16>
    %expanded_37 = tensor.expand_shape %136 [[0, 1], [2]] output_shape [2, 18, 96] : tensor<36x96xbf16> into tensor<2x18x96xbf16>
    %137 = tensor.empty() : tensor<2x18x96xbf16>
    %138 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<2x18x96xbf16>) outs(%137 : tensor<2x18x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %167 = math.sqrt %cst_3 : bf16
      %168 = arith.divf %in, %167 : bf16
      %169 = math.erf %168 : bf16
      %170 = arith.addf %169, %cst_2 : bf16
      %171 = arith.mulf %170, %cst_4 : bf16
      %172 = arith.mulf %in, %171 : bf16
      linalg.yield %172 : bf16
    } -> tensor<2x18x96xbf16>
    %collapsed_38 = tensor.collapse_shape %138 [[0, 1], [2]] : tensor<2x18x96xbf16> into tensor<36x96xbf16>
    %139 = tensor.empty() : tensor<96x64xbf16>
    %transposed_39 = linalg.transpose ins(%arg20 : tensor<64x96xbf16>) outs(%139 : tensor<96x64xbf16>) permutation = [1, 0] 
    %140 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%arg21 : tensor<64xbf16>) outs(%1 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %167 = arith.extf %in : bf16 to f32
      linalg.yield %167 : f32
    } -> tensor<64xf32>
    %141 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%collapsed_38 : tensor<36x96xbf16>) outs(%130 : tensor<36x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %167 = arith.extf %in : bf16 to f32
      linalg.yield %167 : f32
    } -> tensor<36x96xf32>
    %142 = tensor.empty() : tensor<96x64xf32>
    %143 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%transposed_39 : tensor<96x64xbf16>) outs(%142 : tensor<96x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %167 = arith.extf %in : bf16 to f32
      linalg.yield %167 : f32
    } -> tensor<96x64xf32>
    %144 = linalg.matmul ins(%141, %143 : tensor<36x96xf32>, tensor<96x64xf32>) outs(%50 : tensor<36x64xf32>) -> tensor<36x64xf32>
    %145 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%140 : tensor<64xf32>) outs(%46 : tensor<36x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<36x64xf32>
    %146 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%144, %145 : tensor<36x64xf32>, tensor<36x64xf32>) outs(%46 : tensor<36x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %167 = arith.addf %in, %in_41 : f32
      linalg.yield %167 : f32
    } -> tensor<36x64xf32>
    %147 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%146 : tensor<36x64xf32>) outs(%54 : tensor<36x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %167 = arith.truncf %in : f32 to bf16
      linalg.yield %167 : bf16
    } -> tensor<36x64xbf16>
    %expanded_40 = tensor.expand_shape %147 [[0, 1], [2]] output_shape [2, 18, 64] : tensor<36x64xbf16> into tensor<2x18x64xbf16>
    %148 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40, %105 : tensor<2x18x64xbf16>, tensor<2x18x64xbf16>) outs(%10 : tensor<2x18x64xbf16>) {
    ^bb0(%in: bf16, %in_41: bf16, %out: bf16):
      %167 = arith.addf %in, %in_41 : bf16
      linalg.yield %167 : bf16
    } -> tensor<2x18x64xbf16>
    %149 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x18x64xbf16>) outs(%20 : tensor<2x18x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %167 = arith.extf %in : bf16 to f32
      linalg.yield %167 : f32
    } -> tensor<2x18x64xf32>
    %150 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x18x64xf32>) outs(%22 : tensor<2x18x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %167 = arith.extf %in : f32 to f64
      linalg.yield %167 : f64
    } -> tensor<2x18x64xf64>
    %151 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%150 : tensor<2x18x64xf64>) outs(%25 : tensor<2x18x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.addf %in, %out : f64
      linalg.yield %167 : f64
    } -> tensor<2x18x1xf64>
    %152 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x18x1xf64>) outs(%24 : tensor<2x18x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.divf %in, %cst_8 : f64
      linalg.yield %167 : f64
    } -> tensor<2x18x1xf64>
    %153 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %152 : tensor<2x18x64xf64>, tensor<2x18x1xf64>) outs(%22 : tensor<2x18x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %167 = arith.subf %in, %in_41 : f64
      linalg.yield %167 : f64
    } -> tensor<2x18x64xf64>
    %154 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %153 : tensor<2x18x64xf64>, tensor<2x18x64xf64>) outs(%22 : tensor<2x18x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %167 = arith.mulf %in, %in_41 : f64
      linalg.yield %167 : f64
    } -> tensor<2x18x64xf64>
    %155 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%154 : tensor<2x18x64xf64>) outs(%25 : tensor<2x18x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.addf %in, %out : f64
      linalg.yield %167 : f64
    } -> tensor<2x18x1xf64>
    %156 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x18x1xf64>) outs(%24 : tensor<2x18x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %167 = arith.divf %in, %cst_8 : f64
      linalg.yield %167 : f64
    } -> tensor<2x18x1xf64>
    %157 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<2x18x1xf64>) outs(%32 : tensor<2x18x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %167 = arith.truncf %in : f64 to f32
      linalg.yield %167 : f32
    } -> tensor<2x18x1xf32>
    %158 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%149 : tensor<2x18x64xf32>) outs(%34 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.addf %in, %out : f32
      linalg.yield %167 : f32
    } -> tensor<2x18x1xf32>
    %159 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x18x1xf32>) outs(%32 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.divf %in, %cst_9 : f32
      linalg.yield %167 : f32
    } -> tensor<2x18x1xf32>
    %160 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x18x1xf32>) outs(%32 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = arith.truncf %cst_7 : f64 to f32
      %168 = arith.addf %in, %167 : f32
      linalg.yield %168 : f32
    } -> tensor<2x18x1xf32>
    %161 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<2x18x1xf32>) outs(%32 : tensor<2x18x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %167 = math.rsqrt %in : f32
      linalg.yield %167 : f32
    } -> tensor<2x18x1xf32>
    %162 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %159 : tensor<2x18x64xf32>, tensor<2x18x1xf32>) outs(%20 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %167 = arith.subf %in, %in_41 : f32
      linalg.yield %167 : f32
    } -> tensor<2x18x64xf32>
    %163 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %161 : tensor<2x18x64xf32>, tensor<2x18x1xf32>) outs(%20 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %167 = arith.mulf %in, %in_41 : f32
      linalg.yield %167 : f32
    } -> tensor<2x18x64xf32>
    %164 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %arg22 : tensor<2x18x64xf32>, tensor<64xbf16>) outs(%20 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: bf16, %out: f32):
      %167 = arith.extf %in_41 : bf16 to f32
      %168 = arith.mulf %in, %167 : f32
      linalg.yield %168 : f32
    } -> tensor<2x18x64xf32>
    %165 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %arg23 : tensor<2x18x64xf32>, tensor<64xbf16>) outs(%20 : tensor<2x18x64xf32>) {
    ^bb0(%in: f32, %in_41: bf16, %out: f32):
      %167 = arith.extf %in_41 : bf16 to f32
      %168 = arith.addf %in, %167 : f32
      linalg.yield %168 : f32
    } -> tensor<2x18x64xf32>
    %166 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<2x18x64xf32>) outs(%10 : tensor<2x18x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %167 = arith.truncf %in : f32 to bf16
      linalg.yield %167 : bf16
    } -> tensor<2x18x64xbf16>
    return %166 : tensor<2x18x64xbf16>
  }
}

