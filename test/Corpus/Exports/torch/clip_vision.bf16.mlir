#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2) -> (d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @clip_vision(%arg0: tensor<2x3x32x32xbf16>, %arg1: tensor<64xbf16>, %arg2: tensor<64x3x8x8xbf16>, %arg3: tensor<17x64xbf16>, %arg4: tensor<64xbf16>, %arg5: tensor<64xbf16>, %arg6: tensor<64x64xbf16>, %arg7: tensor<64xbf16>, %arg8: tensor<64x64xbf16>, %arg9: tensor<64xbf16>, %arg10: tensor<64x64xbf16>, %arg11: tensor<64xbf16>, %arg12: tensor<64x64xbf16>, %arg13: tensor<64xbf16>, %arg14: tensor<64xbf16>, %arg15: tensor<64xbf16>, %arg16: tensor<96x64xbf16>, %arg17: tensor<96xbf16>, %arg18: tensor<64x96xbf16>, %arg19: tensor<64xbf16>, %arg20: tensor<64xbf16>, %arg21: tensor<64xbf16>, %arg22: tensor<64xbf16>, %arg23: tensor<64xbf16>) -> tensor<2x17x64xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c17 = arith.constant 17 : index
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : bf16
    %cst_3 = arith.constant 1.702000e+00 : f64
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant 6.400000e+01 : f64
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 2.500000e-01 : bf16
    %cst_8 = arith.constant dense_resource<torch_tensor_1_17_torch.int64> : tensor<1x17xi64>
    %0 = tensor.empty() : tensor<2x64x4x4xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x64x4x4xf32>) -> tensor<2x64x4x4xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<8> : vector<2xi64>} ins(%arg0, %arg2 : tensor<2x3x32x32xbf16>, tensor<64x3x8x8xbf16>) outs(%1 : tensor<2x64x4x4xf32>) -> tensor<2x64x4x4xf32>
    %3 = tensor.empty() : tensor<2x64x4x4xbf16>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x64x4x4xf32>) outs(%3 : tensor<2x64x4x4xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %161 = arith.truncf %in : f32 to bf16
      linalg.yield %161 : bf16
    } -> tensor<2x64x4x4xbf16>
    %collapsed = tensor.collapse_shape %4 [[0], [1], [2, 3]] : tensor<2x64x4x4xbf16> into tensor<2x64x16xbf16>
    %5 = tensor.empty() : tensor<2x16x64xbf16>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x64x16xbf16>) outs(%5 : tensor<2x16x64xbf16>) permutation = [0, 2, 1] 
    %6 = tensor.empty() : tensor<2x1x64xbf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64xbf16>) outs(%6 : tensor<2x1x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x1x64xbf16>
    %concat = tensor.concat dim(1) %7, %transposed : (tensor<2x1x64xbf16>, tensor<2x16x64xbf16>) -> tensor<2x17x64xbf16>
    %8 = tensor.empty() : tensor<1x17x64xbf16>
    %9 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<1x17xi64>) outs(%8 : tensor<1x17x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %161 = arith.index_cast %in : i64 to index
      %162 = linalg.index 2 : index
      %163 = arith.cmpi slt, %161, %c17 : index
      cf.assert %163, "index must be smaller than dim size"
      %164 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %164, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%161, %162] : tensor<17x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x17x64xbf16>
    %10 = tensor.empty() : tensor<2x17x64xbf16>
    %11 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %9 : tensor<2x17x64xbf16>, tensor<1x17x64xbf16>) outs(%10 : tensor<2x17x64xbf16>) {
    ^bb0(%in: bf16, %in_35: bf16, %out: bf16):
      %161 = arith.addf %in, %in_35 : bf16
      linalg.yield %161 : bf16
    } -> tensor<2x17x64xbf16>
    %12 = tensor.empty() : tensor<2x17x64xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x17x64xbf16>) outs(%12 : tensor<2x17x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %161 = arith.extf %in : bf16 to f32
      linalg.yield %161 : f32
    } -> tensor<2x17x64xf32>
    %14 = tensor.empty() : tensor<2x17x64xf64>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x17x64xf32>) outs(%14 : tensor<2x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %161 = arith.extf %in : f32 to f64
      linalg.yield %161 : f64
    } -> tensor<2x17x64xf64>
    %16 = tensor.empty() : tensor<2x17x1xf64>
    %17 = linalg.fill ins(%cst_0 : f64) outs(%16 : tensor<2x17x1xf64>) -> tensor<2x17x1xf64>
    %18 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x17x64xf64>) outs(%17 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.addf %in, %out : f64
      linalg.yield %161 : f64
    } -> tensor<2x17x1xf64>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x17x1xf64>) outs(%16 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.divf %in, %cst_5 : f64
      linalg.yield %161 : f64
    } -> tensor<2x17x1xf64>
    %20 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %19 : tensor<2x17x64xf64>, tensor<2x17x1xf64>) outs(%14 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_35: f64, %out: f64):
      %161 = arith.subf %in, %in_35 : f64
      linalg.yield %161 : f64
    } -> tensor<2x17x64xf64>
    %21 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %20 : tensor<2x17x64xf64>, tensor<2x17x64xf64>) outs(%14 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_35: f64, %out: f64):
      %161 = arith.mulf %in, %in_35 : f64
      linalg.yield %161 : f64
    } -> tensor<2x17x64xf64>
    %22 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<2x17x64xf64>) outs(%17 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.addf %in, %out : f64
      linalg.yield %161 : f64
    } -> tensor<2x17x1xf64>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x17x1xf64>) outs(%16 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.divf %in, %cst_5 : f64
      linalg.yield %161 : f64
    } -> tensor<2x17x1xf64>
    %24 = tensor.empty() : tensor<2x17x1xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x17x1xf64>) outs(%24 : tensor<2x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %161 = arith.truncf %in : f64 to f32
      linalg.yield %161 : f32
    } -> tensor<2x17x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x17x1xf32>) -> tensor<2x17x1xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<2x17x64xf32>) outs(%26 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<2x17x1xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x17x1xf32>) outs(%24 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_6 : f32
      linalg.yield %161 : f32
    } -> tensor<2x17x1xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x17x1xf32>) outs(%24 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_4 : f64 to f32
      %162 = arith.addf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x17x1xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x17x1xf32>) outs(%24 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.rsqrt %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x17x1xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %28 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%12 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %161 = arith.subf %in, %in_35 : f32
      linalg.yield %161 : f32
    } -> tensor<2x17x64xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %30 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%12 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %161 = arith.mulf %in, %in_35 : f32
      linalg.yield %161 : f32
    } -> tensor<2x17x64xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %arg4 : tensor<2x17x64xf32>, tensor<64xbf16>) outs(%12 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_35: bf16, %out: f32):
      %161 = arith.extf %in_35 : bf16 to f32
      %162 = arith.mulf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x17x64xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %arg5 : tensor<2x17x64xf32>, tensor<64xbf16>) outs(%12 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_35: bf16, %out: f32):
      %161 = arith.extf %in_35 : bf16 to f32
      %162 = arith.addf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x17x64xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x17x64xf32>) outs(%10 : tensor<2x17x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %161 = arith.truncf %in : f32 to bf16
      linalg.yield %161 : bf16
    } -> tensor<2x17x64xbf16>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x17x64xbf16>) outs(%12 : tensor<2x17x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %161 = arith.extf %in : bf16 to f32
      linalg.yield %161 : f32
    } -> tensor<2x17x64xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x17x64xf32>) outs(%14 : tensor<2x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %161 = arith.extf %in : f32 to f64
      linalg.yield %161 : f64
    } -> tensor<2x17x64xf64>
    %38 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%37 : tensor<2x17x64xf64>) outs(%17 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.addf %in, %out : f64
      linalg.yield %161 : f64
    } -> tensor<2x17x1xf64>
    %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x17x1xf64>) outs(%16 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.divf %in, %cst_5 : f64
      linalg.yield %161 : f64
    } -> tensor<2x17x1xf64>
    %40 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %39 : tensor<2x17x64xf64>, tensor<2x17x1xf64>) outs(%14 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_35: f64, %out: f64):
      %161 = arith.subf %in, %in_35 : f64
      linalg.yield %161 : f64
    } -> tensor<2x17x64xf64>
    %41 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %40 : tensor<2x17x64xf64>, tensor<2x17x64xf64>) outs(%14 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_35: f64, %out: f64):
      %161 = arith.mulf %in, %in_35 : f64
      linalg.yield %161 : f64
    } -> tensor<2x17x64xf64>
    %42 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%41 : tensor<2x17x64xf64>) outs(%17 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.addf %in, %out : f64
      linalg.yield %161 : f64
    } -> tensor<2x17x1xf64>
    %43 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x17x1xf64>) outs(%16 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.divf %in, %cst_5 : f64
      linalg.yield %161 : f64
    } -> tensor<2x17x1xf64>
    %44 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x17x1xf64>) outs(%24 : tensor<2x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %161 = arith.truncf %in : f64 to f32
      linalg.yield %161 : f32
    } -> tensor<2x17x1xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36 : tensor<2x17x64xf32>) outs(%26 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<2x17x1xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x17x1xf32>) outs(%24 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_6 : f32
      linalg.yield %161 : f32
    } -> tensor<2x17x1xf32>
    %47 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x17x1xf32>) outs(%24 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_4 : f64 to f32
      %162 = arith.addf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x17x1xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x17x1xf32>) outs(%24 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.rsqrt %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x17x1xf32>
    %49 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %46 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%12 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %161 = arith.subf %in, %in_35 : f32
      linalg.yield %161 : f32
    } -> tensor<2x17x64xf32>
    %50 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %48 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%12 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %161 = arith.mulf %in, %in_35 : f32
      linalg.yield %161 : f32
    } -> tensor<2x17x64xf32>
    %51 = linalg.generic {indexing_maps = [#map2, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %arg14 : tensor<2x17x64xf32>, tensor<64xbf16>) outs(%12 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_35: bf16, %out: f32):
      %161 = arith.extf %in_35 : bf16 to f32
      %162 = arith.mulf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x17x64xf32>
    %52 = linalg.generic {indexing_maps = [#map2, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %arg15 : tensor<2x17x64xf32>, tensor<64xbf16>) outs(%12 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_35: bf16, %out: f32):
      %161 = arith.extf %in_35 : bf16 to f32
      %162 = arith.addf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x17x64xf32>
    %53 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<2x17x64xf32>) outs(%10 : tensor<2x17x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %161 = arith.truncf %in : f32 to bf16
      linalg.yield %161 : bf16
    } -> tensor<2x17x64xbf16>
    %collapsed_9 = tensor.collapse_shape %53 [[0, 1], [2]] : tensor<2x17x64xbf16> into tensor<34x64xbf16>
    %54 = tensor.empty() : tensor<64x64xbf16>
    %transposed_10 = linalg.transpose ins(%arg10 : tensor<64x64xbf16>) outs(%54 : tensor<64x64xbf16>) permutation = [1, 0] 
    %55 = tensor.empty() : tensor<64xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xbf16>) outs(%55 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %161 = arith.extf %in : bf16 to f32
      linalg.yield %161 : f32
    } -> tensor<64xf32>
    %57 = tensor.empty() : tensor<34x64xf32>
    %58 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%collapsed_9 : tensor<34x64xbf16>) outs(%57 : tensor<34x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %161 = arith.extf %in : bf16 to f32
      linalg.yield %161 : f32
    } -> tensor<34x64xf32>
    %59 = tensor.empty() : tensor<64x64xf32>
    %60 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%transposed_10 : tensor<64x64xbf16>) outs(%59 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %161 = arith.extf %in : bf16 to f32
      linalg.yield %161 : f32
    } -> tensor<64x64xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%57 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %62 = linalg.matmul ins(%58, %60 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%61 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %63 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<64xf32>) outs(%57 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %64 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%62, %63 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%57 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %161 = arith.addf %in, %in_35 : f32
      linalg.yield %161 : f32
    } -> tensor<34x64xf32>
    %65 = tensor.empty() : tensor<34x64xbf16>
    %66 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%64 : tensor<34x64xf32>) outs(%65 : tensor<34x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %161 = arith.truncf %in : f32 to bf16
      linalg.yield %161 : bf16
    } -> tensor<34x64xbf16>
    %transposed_11 = linalg.transpose ins(%arg6 : tensor<64x64xbf16>) outs(%54 : tensor<64x64xbf16>) permutation = [1, 0] 
    %67 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%arg7 : tensor<64xbf16>) outs(%55 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %161 = arith.extf %in : bf16 to f32
      linalg.yield %161 : f32
    } -> tensor<64xf32>
    %68 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%transposed_11 : tensor<64x64xbf16>) outs(%59 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %161 = arith.extf %in : bf16 to f32
      linalg.yield %161 : f32
    } -> tensor<64x64xf32>
    %69 = linalg.matmul ins(%58, %68 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%61 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %70 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%67 : tensor<64xf32>) outs(%57 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %71 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%69, %70 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%57 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %161 = arith.addf %in, %in_35 : f32
      linalg.yield %161 : f32
    } -> tensor<34x64xf32>
    %72 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%71 : tensor<34x64xf32>) outs(%65 : tensor<34x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %161 = arith.truncf %in : f32 to bf16
      linalg.yield %161 : bf16
    } -> tensor<34x64xbf16>
    %transposed_12 = linalg.transpose ins(%arg8 : tensor<64x64xbf16>) outs(%54 : tensor<64x64xbf16>) permutation = [1, 0] 
    %73 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%arg9 : tensor<64xbf16>) outs(%55 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %161 = arith.extf %in : bf16 to f32
      linalg.yield %161 : f32
    } -> tensor<64xf32>
    %74 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%transposed_12 : tensor<64x64xbf16>) outs(%59 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %161 = arith.extf %in : bf16 to f32
      linalg.yield %161 : f32
    } -> tensor<64x64xf32>
    %75 = linalg.matmul ins(%58, %74 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%61 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %76 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%73 : tensor<64xf32>) outs(%57 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %77 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%75, %76 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%57 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %161 = arith.addf %in, %in_35 : f32
      linalg.yield %161 : f32
    } -> tensor<34x64xf32>
    %78 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%77 : tensor<34x64xf32>) outs(%65 : tensor<34x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %161 = arith.truncf %in : f32 to bf16
      linalg.yield %161 : bf16
    } -> tensor<34x64xbf16>
    %expanded = tensor.expand_shape %66 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xbf16> into tensor<2x17x4x16xbf16>
    %79 = tensor.empty() : tensor<2x4x17x16xbf16>
    %transposed_13 = linalg.transpose ins(%expanded : tensor<2x17x4x16xbf16>) outs(%79 : tensor<2x4x17x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_14 = tensor.expand_shape %72 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xbf16> into tensor<2x17x4x16xbf16>
    %expanded_15 = tensor.expand_shape %78 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xbf16> into tensor<2x17x4x16xbf16>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x17x4x16xbf16>) outs(%79 : tensor<2x4x17x16xbf16>) permutation = [0, 2, 1, 3] 
    %80 = tensor.empty() : tensor<2x4x16x17xbf16>
    %transposed_17 = linalg.transpose ins(%expanded_14 : tensor<2x17x4x16xbf16>) outs(%80 : tensor<2x4x16x17xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed_18 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x4x17x16xbf16> into tensor<8x17x16xbf16>
    %collapsed_19 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x4x16x17xbf16> into tensor<8x16x17xbf16>
    %81 = tensor.empty() : tensor<8x17x17xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %83 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<8x17x16xbf16>, tensor<8x16x17xbf16>) outs(%82 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %84 = tensor.empty() : tensor<8x17x17xbf16>
    %85 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<8x17x17xf32>) outs(%84 : tensor<8x17x17xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %161 = arith.truncf %in : f32 to bf16
      linalg.yield %161 : bf16
    } -> tensor<8x17x17xbf16>
    %expanded_20 = tensor.expand_shape %85 [[0, 1], [2], [3]] output_shape [2, 4, 17, 17] : tensor<8x17x17xbf16> into tensor<2x4x17x17xbf16>
    %86 = tensor.empty() : tensor<2x4x17x17xbf16>
    %87 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x4x17x17xbf16>) outs(%86 : tensor<2x4x17x17xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %161 = arith.mulf %in, %cst_7 : bf16
      linalg.yield %161 : bf16
    } -> tensor<2x4x17x17xbf16>
    %88 = tensor.empty() : tensor<2x4x17x17xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<2x4x17x17xbf16>) outs(%88 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %161 = arith.extf %in : bf16 to f32
      linalg.yield %161 : f32
    } -> tensor<2x4x17x17xf32>
    %90 = tensor.empty() : tensor<2x4x17xi64>
    %91 = linalg.fill ins(%c0_i64 : i64) outs(%90 : tensor<2x4x17xi64>) -> tensor<2x4x17xi64>
    %92 = tensor.empty() : tensor<2x4x17xf32>
    %93 = linalg.fill ins(%cst_1 : f32) outs(%92 : tensor<2x4x17xf32>) -> tensor<2x4x17xf32>
    %94:2 = linalg.generic {indexing_maps = [#map, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%89 : tensor<2x4x17x17xf32>) outs(%93, %91 : tensor<2x4x17xf32>, tensor<2x4x17xi64>) {
    ^bb0(%in: f32, %out: f32, %out_35: i64):
      %161 = linalg.index 3 : index
      %162 = arith.index_cast %161 : index to i64
      %163 = arith.maximumf %in, %out : f32
      %164 = arith.cmpf ogt, %in, %out : f32
      %165 = arith.select %164, %162, %out_35 : i64
      linalg.yield %163, %165 : f32, i64
    } -> (tensor<2x4x17xf32>, tensor<2x4x17xi64>)
    %expanded_21 = tensor.expand_shape %94#0 [[0], [1], [2, 3]] output_shape [2, 4, 17, 1] : tensor<2x4x17xf32> into tensor<2x4x17x1xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map10, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %expanded_21 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%88 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %161 = arith.subf %in, %in_35 : f32
      linalg.yield %161 : f32
    } -> tensor<2x4x17x17xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<2x4x17x17xf32>) outs(%88 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.exp %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x4x17x17xf32>
    %97 = tensor.empty() : tensor<2x4x17x1xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<2x4x17x1xf32>) -> tensor<2x4x17x1xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%96 : tensor<2x4x17x17xf32>) outs(%98 : tensor<2x4x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<2x4x17x1xf32>
    %100 = linalg.generic {indexing_maps = [#map, #map10, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %99 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%88 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %161 = arith.divf %in, %in_35 : f32
      linalg.yield %161 : f32
    } -> tensor<2x4x17x17xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<2x4x17x17xf32>) outs(%86 : tensor<2x4x17x17xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %161 = arith.truncf %in : f32 to bf16
      linalg.yield %161 : bf16
    } -> tensor<2x4x17x17xbf16>
    %collapsed_22 = tensor.collapse_shape %101 [[0, 1], [2], [3]] : tensor<2x4x17x17xbf16> into tensor<8x17x17xbf16>
    %collapsed_23 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<2x4x17x16xbf16> into tensor<8x17x16xbf16>
    %102 = tensor.empty() : tensor<8x17x16xf32>
    %103 = linalg.fill ins(%cst : f32) outs(%102 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %104 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<8x17x17xbf16>, tensor<8x17x16xbf16>) outs(%103 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %105 = tensor.empty() : tensor<8x17x16xbf16>
    %106 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<8x17x16xf32>) outs(%105 : tensor<8x17x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %161 = arith.truncf %in : f32 to bf16
      linalg.yield %161 : bf16
    } -> tensor<8x17x16xbf16>
    %expanded_24 = tensor.expand_shape %106 [[0, 1], [2], [3]] output_shape [2, 4, 17, 16] : tensor<8x17x16xbf16> into tensor<2x4x17x16xbf16>
    %107 = tensor.empty() : tensor<2x17x4x16xbf16>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x4x17x16xbf16>) outs(%107 : tensor<2x17x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_26 = tensor.collapse_shape %transposed_25 [[0, 1], [2, 3]] : tensor<2x17x4x16xbf16> into tensor<34x64xbf16>
    %transposed_27 = linalg.transpose ins(%arg12 : tensor<64x64xbf16>) outs(%54 : tensor<64x64xbf16>) permutation = [1, 0] 
    %108 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%arg13 : tensor<64xbf16>) outs(%55 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %161 = arith.extf %in : bf16 to f32
      linalg.yield %161 : f32
    } -> tensor<64xf32>
    %109 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%collapsed_26 : tensor<34x64xbf16>) outs(%57 : tensor<34x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %161 = arith.extf %in : bf16 to f32
      linalg.yield %161 : f32
    } -> tensor<34x64xf32>
    %110 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%transposed_27 : tensor<64x64xbf16>) outs(%59 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %161 = arith.extf %in : bf16 to f32
      linalg.yield %161 : f32
    } -> tensor<64x64xf32>
    %111 = linalg.matmul ins(%109, %110 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%61 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %112 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%108 : tensor<64xf32>) outs(%57 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %113 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%111, %112 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%57 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %161 = arith.addf %in, %in_35 : f32
      linalg.yield %161 : f32
    } -> tensor<34x64xf32>
    %114 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%113 : tensor<34x64xf32>) outs(%65 : tensor<34x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %161 = arith.truncf %in : f32 to bf16
      linalg.yield %161 : bf16
    } -> tensor<34x64xbf16>
    %expanded_28 = tensor.expand_shape %114 [[0, 1], [2]] output_shape [2, 17, 64] : tensor<34x64xbf16> into tensor<2x17x64xbf16>
    %115 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %expanded_28 : tensor<2x17x64xbf16>, tensor<2x17x64xbf16>) outs(%10 : tensor<2x17x64xbf16>) {
    ^bb0(%in: bf16, %in_35: bf16, %out: bf16):
      %161 = arith.addf %in, %in_35 : bf16
      linalg.yield %161 : bf16
    } -> tensor<2x17x64xbf16>
    %116 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x17x64xbf16>) outs(%12 : tensor<2x17x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %161 = arith.extf %in : bf16 to f32
      linalg.yield %161 : f32
    } -> tensor<2x17x64xf32>
    %117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x17x64xf32>) outs(%14 : tensor<2x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %161 = arith.extf %in : f32 to f64
      linalg.yield %161 : f64
    } -> tensor<2x17x64xf64>
    %118 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<2x17x64xf64>) outs(%17 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.addf %in, %out : f64
      linalg.yield %161 : f64
    } -> tensor<2x17x1xf64>
    %119 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x17x1xf64>) outs(%16 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.divf %in, %cst_5 : f64
      linalg.yield %161 : f64
    } -> tensor<2x17x1xf64>
    %120 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %119 : tensor<2x17x64xf64>, tensor<2x17x1xf64>) outs(%14 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_35: f64, %out: f64):
      %161 = arith.subf %in, %in_35 : f64
      linalg.yield %161 : f64
    } -> tensor<2x17x64xf64>
    %121 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %120 : tensor<2x17x64xf64>, tensor<2x17x64xf64>) outs(%14 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_35: f64, %out: f64):
      %161 = arith.mulf %in, %in_35 : f64
      linalg.yield %161 : f64
    } -> tensor<2x17x64xf64>
    %122 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<2x17x64xf64>) outs(%17 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.addf %in, %out : f64
      linalg.yield %161 : f64
    } -> tensor<2x17x1xf64>
    %123 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x17x1xf64>) outs(%16 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %161 = arith.divf %in, %cst_5 : f64
      linalg.yield %161 : f64
    } -> tensor<2x17x1xf64>
    %124 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x17x1xf64>) outs(%24 : tensor<2x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %161 = arith.truncf %in : f64 to f32
      linalg.yield %161 : f32
    } -> tensor<2x17x1xf32>
    %125 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<2x17x64xf32>) outs(%26 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.addf %in, %out : f32
      linalg.yield %161 : f32
    } -> tensor<2x17x1xf32>
    %126 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x17x1xf32>) outs(%24 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.divf %in, %cst_6 : f32
      linalg.yield %161 : f32
    } -> tensor<2x17x1xf32>
    %127 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x17x1xf32>) outs(%24 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = arith.truncf %cst_4 : f64 to f32
      %162 = arith.addf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x17x1xf32>
    %128 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x17x1xf32>) outs(%24 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %161 = math.rsqrt %in : f32
      linalg.yield %161 : f32
    } -> tensor<2x17x1xf32>
    %129 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %126 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%12 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %161 = arith.subf %in, %in_35 : f32
      linalg.yield %161 : f32
    } -> tensor<2x17x64xf32>
    %130 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %128 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%12 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %161 = arith.mulf %in, %in_35 : f32
      linalg.yield %161 : f32
    } -> tensor<2x17x64xf32>
    %131 = linalg.generic {indexing_maps = [#map2, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %arg20 : tensor<2x17x64xf32>, tensor<64xbf16>) outs(%12 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_35: bf16, %out: f32):
      %161 = arith.extf %in_35 : bf16 to f32
      %162 = arith.mulf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x17x64xf32>
    %132 = linalg.generic {indexing_maps = [#map2, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %arg21 : tensor<2x17x64xf32>, tensor<64xbf16>) outs(%12 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_35: bf16, %out: f32):
      %161 = arith.extf %in_35 : bf16 to f32
      %162 = arith.addf %in, %161 : f32
      linalg.yield %162 : f32
    } -> tensor<2x17x64xf32>
    %133 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x17x64xf32>) outs(%10 : tensor<2x17x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %161 = arith.truncf %in : f32 to bf16
      linalg.yield %161 : bf16
    } -> tensor<2x17x64xbf16>
    %collapsed_29 = tensor.collapse_shape %133 [[0, 1], [2]] : tensor<2x17x64xbf16> into tensor<34x64xbf16>
    %134 = tensor.empty() : tensor<64x96xbf16>
    %transposed_30 = linalg.transpose ins(%arg16 : tensor<96x64xbf16>) outs(%134 : tensor<64x96xbf16>) permutation = [1, 0] 
    %135 = tensor.empty() : tensor<96xf32>
    %136 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%arg17 : tensor<96xbf16>) outs(%135 : tensor<96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %161 = arith.extf %in : bf16 to f32
      linalg.yield %161 : f32
    } -> tensor<96xf32>
    %137 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%collapsed_29 : tensor<34x64xbf16>) outs(%57 : tensor<34x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %161 = arith.extf %in : bf16 to f32
      linalg.yield %161 : f32
    } -> tensor<34x64xf32>
    %138 = tensor.empty() : tensor<64x96xf32>
    %139 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%transposed_30 : tensor<64x96xbf16>) outs(%138 : tensor<64x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %161 = arith.extf %in : bf16 to f32
      linalg.yield %161 : f32
    } -> tensor<64x96xf32>
    %140 = tensor.empty() : tensor<34x96xf32>
    %141 = linalg.fill ins(%cst : f32) outs(%140 : tensor<34x96xf32>) -> tensor<34x96xf32>
    %142 = linalg.matmul ins(%137, %139 : tensor<34x64xf32>, tensor<64x96xf32>) outs(%141 : tensor<34x96xf32>) -> tensor<34x96xf32>
    %143 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%136 : tensor<96xf32>) outs(%140 : tensor<34x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x96xf32>
    %144 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%142, %143 : tensor<34x96xf32>, tensor<34x96xf32>) outs(%140 : tensor<34x96xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %161 = arith.addf %in, %in_35 : f32
      linalg.yield %161 : f32
    } -> tensor<34x96xf32>
    %145 = tensor.empty() : tensor<34x96xbf16>
    %146 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%144 : tensor<34x96xf32>) outs(%145 : tensor<34x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %161 = arith.truncf %in : f32 to bf16
      linalg.yield %161 : bf16
    } -> tensor<34x96xbf16>
    %expanded_31 = tensor.expand_shape %146 [[0, 1], [2]] output_shape [2, 17, 96] : tensor<34x96xbf16> into tensor<2x17x96xbf16>
    %147 = tensor.empty() : tensor<2x17x96xbf16>
    %148 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<2x17x96xbf16>) outs(%147 : tensor<2x17x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %161 = arith.truncf %cst_3 : f64 to bf16
      %162 = arith.mulf %in, %161 : bf16
      linalg.yield %162 : bf16
    } -> tensor<2x17x96xbf16>
    %149 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x17x96xbf16>) outs(%147 : tensor<2x17x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %161 = arith.negf %in : bf16
      %162 = math.exp %161 : bf16
      %163 = arith.addf %162, %cst_2 : bf16
      %164 = arith.divf %cst_2, %163 : bf16
      linalg.yield %164 : bf16
    } -> tensor<2x17x96xbf16>
    %150 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_31, %149 : tensor<2x17x96xbf16>, tensor<2x17x96xbf16>) outs(%147 : tensor<2x17x96xbf16>) {
    ^bb0(%in: bf16, %in_35: bf16, %out: bf16):
      %161 = arith.mulf %in, %in_35 : bf16
      linalg.yield %161 : bf16
    } -> tensor<2x17x96xbf16>
    %collapsed_32 = tensor.collapse_shape %150 [[0, 1], [2]] : tensor<2x17x96xbf16> into tensor<34x96xbf16>
    %151 = tensor.empty() : tensor<96x64xbf16>
    %transposed_33 = linalg.transpose ins(%arg18 : tensor<64x96xbf16>) outs(%151 : tensor<96x64xbf16>) permutation = [1, 0] 
    %152 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel"]} ins(%arg19 : tensor<64xbf16>) outs(%55 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %161 = arith.extf %in : bf16 to f32
      linalg.yield %161 : f32
    } -> tensor<64xf32>
    %153 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%collapsed_32 : tensor<34x96xbf16>) outs(%140 : tensor<34x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %161 = arith.extf %in : bf16 to f32
      linalg.yield %161 : f32
    } -> tensor<34x96xf32>
    %154 = tensor.empty() : tensor<96x64xf32>
    %155 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%transposed_33 : tensor<96x64xbf16>) outs(%154 : tensor<96x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %161 = arith.extf %in : bf16 to f32
      linalg.yield %161 : f32
    } -> tensor<96x64xf32>
    %156 = linalg.matmul ins(%153, %155 : tensor<34x96xf32>, tensor<96x64xf32>) outs(%61 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %157 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%152 : tensor<64xf32>) outs(%57 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %158 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%156, %157 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%57 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %161 = arith.addf %in, %in_35 : f32
      linalg.yield %161 : f32
    } -> tensor<34x64xf32>
    %159 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%158 : tensor<34x64xf32>) outs(%65 : tensor<34x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %161 = arith.truncf %in : f32 to bf16
      linalg.yield %161 : bf16
    } -> tensor<34x64xbf16>
    %expanded_34 = tensor.expand_shape %159 [[0, 1], [2]] output_shape [2, 17, 64] : tensor<34x64xbf16> into tensor<2x17x64xbf16>
    %160 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %expanded_34 : tensor<2x17x64xbf16>, tensor<2x17x64xbf16>) outs(%10 : tensor<2x17x64xbf16>) {
    ^bb0(%in: bf16, %in_35: bf16, %out: bf16):
      %161 = arith.addf %in, %in_35 : bf16
      linalg.yield %161 : bf16
    } -> tensor<2x17x64xbf16>
    return %160 : tensor<2x17x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_17_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F000000000000001000000000000000"
    }
  }
#-}

