#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @cvt(%arg0: tensor<2x3x32x32xf32>, %arg1: tensor<1x1x32xf32>, %arg2: tensor<32x3x7x7xf32>, %arg3: tensor<32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32x1x3x3xf32>, %arg7: tensor<32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x1x3x3xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32x1x3x3xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32x32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32x32xf32>, %arg18: tensor<32xf32>, %arg19: tensor<32x32xf32>, %arg20: tensor<32xf32>, %arg21: tensor<32x32xf32>, %arg22: tensor<32xf32>, %arg23: tensor<64x32xf32>, %arg24: tensor<64xf32>, %arg25: tensor<32x64xf32>, %arg26: tensor<32xf32>, %arg27: tensor<32xf32>, %arg28: tensor<32xf32>, %arg29: tensor<32xf32>, %arg30: tensor<32xf32>) -> tensor<2x32x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant 0.17677669529663689 : f64
    %cst_5 = arith.constant dense_resource<torch_tensor_32_torch.float32_5> : tensor<32xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_32_torch.float32_4> : tensor<32xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_32_torch.float32_3> : tensor<32xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_32_torch.float32_2> : tensor<32xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_32_torch.float32_1> : tensor<32xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_11 = arith.constant 1.000000e-05 : f64
    %cst_12 = arith.constant 3.200000e+01 : f64
    %cst_13 = arith.constant 3.200000e+01 : f32
    %cst_14 = arith.constant 1.41421354 : f32
    %padded = tensor.pad %arg0 low[0, 0, 2, 2] high[0, 0, 2, 2] {
    ^bb0(%arg31: index, %arg32: index, %arg33: index, %arg34: index):
      tensor.yield %cst : f32
    } : tensor<2x3x32x32xf32> to tensor<2x3x36x36xf32>
    %0 = tensor.empty() : tensor<2x32x8x8xf32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<32xf32>) outs(%0 : tensor<2x32x8x8xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<4> : vector<2xi64>} ins(%padded, %arg2 : tensor<2x3x36x36xf32>, tensor<32x3x7x7xf32>) outs(%broadcasted : tensor<2x32x8x8xf32>) -> tensor<2x32x8x8xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<2x32x8x8xf32> into tensor<2x32x64xf32>
    %2 = tensor.empty() : tensor<2x64x32xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x32x64xf32>) outs(%2 : tensor<2x64x32xf32>) permutation = [0, 2, 1] 
    %3 = tensor.empty() : tensor<2x64x32xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x64x32xf32>) outs(%3 : tensor<2x64x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %147 = arith.extf %in : f32 to f64
      linalg.yield %147 : f64
    } -> tensor<2x64x32xf64>
    %5 = tensor.empty() : tensor<2x64x1xf64>
    %6 = linalg.fill ins(%cst_0 : f64) outs(%5 : tensor<2x64x1xf64>) -> tensor<2x64x1xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<2x64x32xf64>) outs(%6 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.addf %in, %out : f64
      linalg.yield %147 : f64
    } -> tensor<2x64x1xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x64x1xf64>) outs(%5 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.divf %in, %cst_12 : f64
      linalg.yield %147 : f64
    } -> tensor<2x64x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<2x64x32xf64>, tensor<2x64x1xf64>) outs(%3 : tensor<2x64x32xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %147 = arith.subf %in, %in_81 : f64
      linalg.yield %147 : f64
    } -> tensor<2x64x32xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %9 : tensor<2x64x32xf64>, tensor<2x64x32xf64>) outs(%3 : tensor<2x64x32xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %147 = arith.mulf %in, %in_81 : f64
      linalg.yield %147 : f64
    } -> tensor<2x64x32xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x64x32xf64>) outs(%6 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.addf %in, %out : f64
      linalg.yield %147 : f64
    } -> tensor<2x64x1xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x64x1xf64>) outs(%5 : tensor<2x64x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.divf %in, %cst_12 : f64
      linalg.yield %147 : f64
    } -> tensor<2x64x1xf64>
    %13 = tensor.empty() : tensor<2x64x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x64x1xf64>) outs(%13 : tensor<2x64x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %147 = arith.truncf %in : f64 to f32
      linalg.yield %147 : f32
    } -> tensor<2x64x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%transposed : tensor<2x64x32xf32>) outs(%15 : tensor<2x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %in, %out : f32
      linalg.yield %147 : f32
    } -> tensor<2x64x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x64x1xf32>) outs(%13 : tensor<2x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.divf %in, %cst_13 : f32
      linalg.yield %147 : f32
    } -> tensor<2x64x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x64x1xf32>) outs(%13 : tensor<2x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_11 : f64 to f32
      %148 = arith.addf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<2x64x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x64x1xf32>) outs(%13 : tensor<2x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.rsqrt %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x64x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %17 : tensor<2x64x32xf32>, tensor<2x64x1xf32>) outs(%2 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.subf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x64x32xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %19 : tensor<2x64x32xf32>, tensor<2x64x1xf32>) outs(%2 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.mulf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x64x32xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg4 : tensor<2x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.mulf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x64x32xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg5 : tensor<2x64x32xf32>, tensor<32xf32>) outs(%2 : tensor<2x64x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.addf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x64x32xf32>
    %24 = tensor.empty() : tensor<2x1x32xf32>
    %collapsed_15 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<1x1x32xf32> into tensor<1x32xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<1x32xf32>) outs(%24 : tensor<2x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x32xf32>
    %concat = tensor.concat dim(1) %25, %23 : (tensor<2x1x32xf32>, tensor<2x64x32xf32>) -> tensor<2x65x32xf32>
    %26 = tensor.empty() : tensor<2x65x32xf64>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x65x32xf32>) outs(%26 : tensor<2x65x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %147 = arith.extf %in : f32 to f64
      linalg.yield %147 : f64
    } -> tensor<2x65x32xf64>
    %28 = tensor.empty() : tensor<2x65x1xf64>
    %29 = linalg.fill ins(%cst_0 : f64) outs(%28 : tensor<2x65x1xf64>) -> tensor<2x65x1xf64>
    %30 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%27 : tensor<2x65x32xf64>) outs(%29 : tensor<2x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.addf %in, %out : f64
      linalg.yield %147 : f64
    } -> tensor<2x65x1xf64>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x65x1xf64>) outs(%28 : tensor<2x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.divf %in, %cst_12 : f64
      linalg.yield %147 : f64
    } -> tensor<2x65x1xf64>
    %32 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %31 : tensor<2x65x32xf64>, tensor<2x65x1xf64>) outs(%26 : tensor<2x65x32xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %147 = arith.subf %in, %in_81 : f64
      linalg.yield %147 : f64
    } -> tensor<2x65x32xf64>
    %33 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %32 : tensor<2x65x32xf64>, tensor<2x65x32xf64>) outs(%26 : tensor<2x65x32xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %147 = arith.mulf %in, %in_81 : f64
      linalg.yield %147 : f64
    } -> tensor<2x65x32xf64>
    %34 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%33 : tensor<2x65x32xf64>) outs(%29 : tensor<2x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.addf %in, %out : f64
      linalg.yield %147 : f64
    } -> tensor<2x65x1xf64>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x65x1xf64>) outs(%28 : tensor<2x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.divf %in, %cst_12 : f64
      linalg.yield %147 : f64
    } -> tensor<2x65x1xf64>
    %36 = tensor.empty() : tensor<2x65x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x65x1xf64>) outs(%36 : tensor<2x65x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %147 = arith.truncf %in : f64 to f32
      linalg.yield %147 : f32
    } -> tensor<2x65x1xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%36 : tensor<2x65x1xf32>) -> tensor<2x65x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%concat : tensor<2x65x32xf32>) outs(%38 : tensor<2x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %in, %out : f32
      linalg.yield %147 : f32
    } -> tensor<2x65x1xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x65x1xf32>) outs(%36 : tensor<2x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.divf %in, %cst_13 : f32
      linalg.yield %147 : f32
    } -> tensor<2x65x1xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x65x1xf32>) outs(%36 : tensor<2x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_11 : f64 to f32
      %148 = arith.addf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<2x65x1xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x65x1xf32>) outs(%36 : tensor<2x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.rsqrt %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x65x1xf32>
    %43 = tensor.empty() : tensor<2x65x32xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %40 : tensor<2x65x32xf32>, tensor<2x65x1xf32>) outs(%43 : tensor<2x65x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.subf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x65x32xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %42 : tensor<2x65x32xf32>, tensor<2x65x1xf32>) outs(%43 : tensor<2x65x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.mulf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x65x32xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45, %arg27 : tensor<2x65x32xf32>, tensor<32xf32>) outs(%43 : tensor<2x65x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.mulf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x65x32xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg28 : tensor<2x65x32xf32>, tensor<32xf32>) outs(%43 : tensor<2x65x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.addf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x65x32xf32>
    %extracted_slice = tensor.extract_slice %47[0, 0, 0] [2, 1, 32] [1, 1, 1] : tensor<2x65x32xf32> to tensor<2x1x32xf32>
    %extracted_slice_16 = tensor.extract_slice %47[0, 1, 0] [2, 64, 32] [1, 1, 1] : tensor<2x65x32xf32> to tensor<2x64x32xf32>
    %48 = tensor.empty() : tensor<2x32x64xf32>
    %transposed_17 = linalg.transpose ins(%extracted_slice_16 : tensor<2x64x32xf32>) outs(%48 : tensor<2x32x64xf32>) permutation = [0, 2, 1] 
    %expanded = tensor.expand_shape %transposed_17 [[0], [1], [2, 3]] output_shape [2, 32, 8, 8] : tensor<2x32x64xf32> into tensor<2x32x8x8xf32>
    %padded_18 = tensor.pad %expanded low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg31: index, %arg32: index, %arg33: index, %arg34: index):
      tensor.yield %cst : f32
    } : tensor<2x32x8x8xf32> to tensor<2x32x10x10xf32>
    %49 = tensor.empty() : tensor<2x32x4x4xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<2x32x4x4xf32>) -> tensor<2x32x4x4xf32>
    %collapsed_19 = tensor.collapse_shape %arg9 [[0, 1], [2], [3]] : tensor<32x1x3x3xf32> into tensor<32x3x3xf32>
    %51 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_18, %collapsed_19 : tensor<2x32x10x10xf32>, tensor<32x3x3xf32>) outs(%50 : tensor<2x32x4x4xf32>) -> tensor<2x32x4x4xf32>
    %52 = tensor.empty() : tensor<32xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_9 : tensor<32xf32>) outs(%52 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_11 : f64 to f32
      %148 = arith.addf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<32xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%53 : tensor<32xf32>) outs(%52 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.rsqrt %in : f32
      linalg.yield %147 : f32
    } -> tensor<32xf32>
    %expanded_20 = tensor.expand_shape %cst_10 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %expanded_21 = tensor.expand_shape %54 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %expanded_20 : tensor<2x32x4x4xf32>, tensor<32x1x1xf32>) outs(%49 : tensor<2x32x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.subf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x32x4x4xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %expanded_21 : tensor<2x32x4x4xf32>, tensor<32x1x1xf32>) outs(%49 : tensor<2x32x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.mulf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x32x4x4xf32>
    %expanded_22 = tensor.expand_shape %arg10 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded_22 : tensor<2x32x4x4xf32>, tensor<32x1x1xf32>) outs(%49 : tensor<2x32x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.mulf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x32x4x4xf32>
    %expanded_23 = tensor.expand_shape %arg11 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %expanded_23 : tensor<2x32x4x4xf32>, tensor<32x1x1xf32>) outs(%49 : tensor<2x32x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.addf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x32x4x4xf32>
    %collapsed_24 = tensor.collapse_shape %58 [[0], [1], [2, 3]] : tensor<2x32x4x4xf32> into tensor<2x32x16xf32>
    %59 = tensor.empty() : tensor<2x16x32xf32>
    %transposed_25 = linalg.transpose ins(%collapsed_24 : tensor<2x32x16xf32>) outs(%59 : tensor<2x16x32xf32>) permutation = [0, 2, 1] 
    %60 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x32x8x8xf32>) -> tensor<2x32x8x8xf32>
    %collapsed_26 = tensor.collapse_shape %arg6 [[0, 1], [2], [3]] : tensor<32x1x3x3xf32> into tensor<32x3x3xf32>
    %61 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_18, %collapsed_26 : tensor<2x32x10x10xf32>, tensor<32x3x3xf32>) outs(%60 : tensor<2x32x8x8xf32>) -> tensor<2x32x8x8xf32>
    %62 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_7 : tensor<32xf32>) outs(%52 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_11 : f64 to f32
      %148 = arith.addf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<32xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%62 : tensor<32xf32>) outs(%52 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.rsqrt %in : f32
      linalg.yield %147 : f32
    } -> tensor<32xf32>
    %expanded_27 = tensor.expand_shape %cst_8 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %expanded_28 = tensor.expand_shape %63 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_27 : tensor<2x32x8x8xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<2x32x8x8xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.subf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x32x8x8xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %expanded_28 : tensor<2x32x8x8xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<2x32x8x8xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.mulf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x32x8x8xf32>
    %expanded_29 = tensor.expand_shape %arg7 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %expanded_29 : tensor<2x32x8x8xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<2x32x8x8xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.mulf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x32x8x8xf32>
    %expanded_30 = tensor.expand_shape %arg8 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_30 : tensor<2x32x8x8xf32>, tensor<32x1x1xf32>) outs(%0 : tensor<2x32x8x8xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.addf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x32x8x8xf32>
    %collapsed_31 = tensor.collapse_shape %67 [[0], [1], [2, 3]] : tensor<2x32x8x8xf32> into tensor<2x32x64xf32>
    %transposed_32 = linalg.transpose ins(%collapsed_31 : tensor<2x32x64xf32>) outs(%2 : tensor<2x64x32xf32>) permutation = [0, 2, 1] 
    %collapsed_33 = tensor.collapse_shape %arg12 [[0, 1], [2], [3]] : tensor<32x1x3x3xf32> into tensor<32x3x3xf32>
    %68 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_18, %collapsed_33 : tensor<2x32x10x10xf32>, tensor<32x3x3xf32>) outs(%50 : tensor<2x32x4x4xf32>) -> tensor<2x32x4x4xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_5 : tensor<32xf32>) outs(%52 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_11 : f64 to f32
      %148 = arith.addf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<32xf32>
    %70 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%69 : tensor<32xf32>) outs(%52 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.rsqrt %in : f32
      linalg.yield %147 : f32
    } -> tensor<32xf32>
    %expanded_34 = tensor.expand_shape %cst_6 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %expanded_35 = tensor.expand_shape %70 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %expanded_34 : tensor<2x32x4x4xf32>, tensor<32x1x1xf32>) outs(%49 : tensor<2x32x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.subf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x32x4x4xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %expanded_35 : tensor<2x32x4x4xf32>, tensor<32x1x1xf32>) outs(%49 : tensor<2x32x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.mulf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x32x4x4xf32>
    %expanded_36 = tensor.expand_shape %arg13 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_36 : tensor<2x32x4x4xf32>, tensor<32x1x1xf32>) outs(%49 : tensor<2x32x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.mulf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x32x4x4xf32>
    %expanded_37 = tensor.expand_shape %arg14 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %expanded_37 : tensor<2x32x4x4xf32>, tensor<32x1x1xf32>) outs(%49 : tensor<2x32x4x4xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.addf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x32x4x4xf32>
    %collapsed_38 = tensor.collapse_shape %74 [[0], [1], [2, 3]] : tensor<2x32x4x4xf32> into tensor<2x32x16xf32>
    %transposed_39 = linalg.transpose ins(%collapsed_38 : tensor<2x32x16xf32>) outs(%59 : tensor<2x16x32xf32>) permutation = [0, 2, 1] 
    %concat_40 = tensor.concat dim(1) %extracted_slice, %transposed_32 : (tensor<2x1x32xf32>, tensor<2x64x32xf32>) -> tensor<2x65x32xf32>
    %concat_41 = tensor.concat dim(1) %extracted_slice, %transposed_25 : (tensor<2x1x32xf32>, tensor<2x16x32xf32>) -> tensor<2x17x32xf32>
    %concat_42 = tensor.concat dim(1) %extracted_slice, %transposed_39 : (tensor<2x1x32xf32>, tensor<2x16x32xf32>) -> tensor<2x17x32xf32>
    %collapsed_43 = tensor.collapse_shape %concat_40 [[0, 1], [2]] : tensor<2x65x32xf32> into tensor<130x32xf32>
    %75 = tensor.empty() : tensor<32x32xf32>
    %transposed_44 = linalg.transpose ins(%arg15 : tensor<32x32xf32>) outs(%75 : tensor<32x32xf32>) permutation = [1, 0] 
    %76 = tensor.empty() : tensor<130x32xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<130x32xf32>) -> tensor<130x32xf32>
    %78 = linalg.matmul ins(%collapsed_43, %transposed_44 : tensor<130x32xf32>, tensor<32x32xf32>) outs(%77 : tensor<130x32xf32>) -> tensor<130x32xf32>
    %79 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<32xf32>) outs(%76 : tensor<130x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<130x32xf32>
    %80 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%78, %79 : tensor<130x32xf32>, tensor<130x32xf32>) outs(%76 : tensor<130x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.addf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<130x32xf32>
    %expanded_45 = tensor.expand_shape %80 [[0, 1], [2, 3]] output_shape [2, 65, 4, 8] : tensor<130x32xf32> into tensor<2x65x4x8xf32>
    %81 = tensor.empty() : tensor<2x4x65x8xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<2x65x4x8xf32>) outs(%81 : tensor<2x4x65x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_47 = tensor.collapse_shape %concat_41 [[0, 1], [2]] : tensor<2x17x32xf32> into tensor<34x32xf32>
    %transposed_48 = linalg.transpose ins(%arg17 : tensor<32x32xf32>) outs(%75 : tensor<32x32xf32>) permutation = [1, 0] 
    %82 = tensor.empty() : tensor<34x32xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<34x32xf32>) -> tensor<34x32xf32>
    %84 = linalg.matmul ins(%collapsed_47, %transposed_48 : tensor<34x32xf32>, tensor<32x32xf32>) outs(%83 : tensor<34x32xf32>) -> tensor<34x32xf32>
    %85 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<32xf32>) outs(%82 : tensor<34x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x32xf32>
    %86 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%84, %85 : tensor<34x32xf32>, tensor<34x32xf32>) outs(%82 : tensor<34x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.addf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<34x32xf32>
    %expanded_49 = tensor.expand_shape %86 [[0, 1], [2, 3]] output_shape [2, 17, 4, 8] : tensor<34x32xf32> into tensor<2x17x4x8xf32>
    %87 = tensor.empty() : tensor<2x4x17x8xf32>
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<2x17x4x8xf32>) outs(%87 : tensor<2x4x17x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_51 = tensor.collapse_shape %concat_42 [[0, 1], [2]] : tensor<2x17x32xf32> into tensor<34x32xf32>
    %transposed_52 = linalg.transpose ins(%arg19 : tensor<32x32xf32>) outs(%75 : tensor<32x32xf32>) permutation = [1, 0] 
    %88 = linalg.matmul ins(%collapsed_51, %transposed_52 : tensor<34x32xf32>, tensor<32x32xf32>) outs(%83 : tensor<34x32xf32>) -> tensor<34x32xf32>
    %89 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<32xf32>) outs(%82 : tensor<34x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x32xf32>
    %90 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%88, %89 : tensor<34x32xf32>, tensor<34x32xf32>) outs(%82 : tensor<34x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.addf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<34x32xf32>
    %expanded_53 = tensor.expand_shape %90 [[0, 1], [2, 3]] output_shape [2, 17, 4, 8] : tensor<34x32xf32> into tensor<2x17x4x8xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<2x17x4x8xf32>) outs(%87 : tensor<2x4x17x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_55 = tensor.expand_shape %transposed_50 [[0], [1], [2], [3, 4]] output_shape [2, 4, 17, 8, 1] : tensor<2x4x17x8xf32> into tensor<2x4x17x8x1xf32>
    %collapsed_56 = tensor.collapse_shape %transposed_46 [[0, 1], [2], [3]] : tensor<2x4x65x8xf32> into tensor<8x65x8xf32>
    %91 = tensor.empty() : tensor<2x4x8x17x1xf32>
    %transposed_57 = linalg.transpose ins(%expanded_55 : tensor<2x4x17x8x1xf32>) outs(%91 : tensor<2x4x8x17x1xf32>) permutation = [0, 1, 3, 2, 4] 
    %collapsed_58 = tensor.collapse_shape %transposed_57 [[0, 1], [2], [3, 4]] : tensor<2x4x8x17x1xf32> into tensor<8x8x17xf32>
    %92 = tensor.empty() : tensor<8x65x17xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<8x65x17xf32>) -> tensor<8x65x17xf32>
    %94 = linalg.batch_matmul ins(%collapsed_56, %collapsed_58 : tensor<8x65x8xf32>, tensor<8x8x17xf32>) outs(%93 : tensor<8x65x17xf32>) -> tensor<8x65x17xf32>
    %expanded_59 = tensor.expand_shape %94 [[0, 1], [2], [3, 4]] output_shape [2, 4, 65, 1, 17] : tensor<8x65x17xf32> into tensor<2x4x65x1x17xf32>
    %95 = tensor.empty() : tensor<2x4x65x17x1xf32>
    %transposed_60 = linalg.transpose ins(%expanded_59 : tensor<2x4x65x1x17xf32>) outs(%95 : tensor<2x4x65x17x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_61 = tensor.collapse_shape %transposed_60 [[0], [1], [2], [3, 4]] : tensor<2x4x65x17x1xf32> into tensor<2x4x65x17xf32>
    %96 = tensor.empty() : tensor<2x4x65x17xf32>
    %97 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_61 : tensor<2x4x65x17xf32>) outs(%96 : tensor<2x4x65x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_4 : f64 to f32
      %148 = arith.mulf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<2x4x65x17xf32>
    %98 = tensor.empty() : tensor<2x4x65xi64>
    %99 = linalg.fill ins(%c0_i64 : i64) outs(%98 : tensor<2x4x65xi64>) -> tensor<2x4x65xi64>
    %100 = tensor.empty() : tensor<2x4x65xf32>
    %101 = linalg.fill ins(%cst_1 : f32) outs(%100 : tensor<2x4x65xf32>) -> tensor<2x4x65xf32>
    %102:2 = linalg.generic {indexing_maps = [#map5, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<2x4x65x17xf32>) outs(%101, %99 : tensor<2x4x65xf32>, tensor<2x4x65xi64>) {
    ^bb0(%in: f32, %out: f32, %out_81: i64):
      %147 = linalg.index 3 : index
      %148 = arith.index_cast %147 : index to i64
      %149 = arith.maximumf %in, %out : f32
      %150 = arith.cmpf ogt, %in, %out : f32
      %151 = arith.select %150, %148, %out_81 : i64
      linalg.yield %149, %151 : f32, i64
    } -> (tensor<2x4x65xf32>, tensor<2x4x65xi64>)
    %expanded_62 = tensor.expand_shape %102#0 [[0], [1], [2, 3]] output_shape [2, 4, 65, 1] : tensor<2x4x65xf32> into tensor<2x4x65x1xf32>
    %103 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %expanded_62 : tensor<2x4x65x17xf32>, tensor<2x4x65x1xf32>) outs(%96 : tensor<2x4x65x17xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.subf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x65x17xf32>
    %104 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<2x4x65x17xf32>) outs(%96 : tensor<2x4x65x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.exp %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x65x17xf32>
    %105 = tensor.empty() : tensor<2x4x65x1xf32>
    %106 = linalg.fill ins(%cst : f32) outs(%105 : tensor<2x4x65x1xf32>) -> tensor<2x4x65x1xf32>
    %107 = linalg.generic {indexing_maps = [#map5, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%104 : tensor<2x4x65x17xf32>) outs(%106 : tensor<2x4x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %in, %out : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x65x1xf32>
    %108 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %107 : tensor<2x4x65x17xf32>, tensor<2x4x65x1xf32>) outs(%96 : tensor<2x4x65x17xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.divf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x4x65x17xf32>
    %collapsed_63 = tensor.collapse_shape %108 [[0, 1], [2], [3]] : tensor<2x4x65x17xf32> into tensor<8x65x17xf32>
    %collapsed_64 = tensor.collapse_shape %transposed_54 [[0, 1], [2], [3]] : tensor<2x4x17x8xf32> into tensor<8x17x8xf32>
    %109 = tensor.empty() : tensor<8x65x8xf32>
    %110 = linalg.fill ins(%cst : f32) outs(%109 : tensor<8x65x8xf32>) -> tensor<8x65x8xf32>
    %111 = linalg.batch_matmul ins(%collapsed_63, %collapsed_64 : tensor<8x65x17xf32>, tensor<8x17x8xf32>) outs(%110 : tensor<8x65x8xf32>) -> tensor<8x65x8xf32>
    %expanded_65 = tensor.expand_shape %111 [[0, 1], [2], [3, 4]] output_shape [2, 4, 65, 1, 8] : tensor<8x65x8xf32> into tensor<2x4x65x1x8xf32>
    %112 = tensor.empty() : tensor<2x4x65x8x1xf32>
    %transposed_66 = linalg.transpose ins(%expanded_65 : tensor<2x4x65x1x8xf32>) outs(%112 : tensor<2x4x65x8x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_67 = tensor.collapse_shape %transposed_66 [[0], [1], [2], [3, 4]] : tensor<2x4x65x8x1xf32> into tensor<2x4x65x8xf32>
    %113 = tensor.empty() : tensor<2x65x4x8xf32>
    %transposed_68 = linalg.transpose ins(%collapsed_67 : tensor<2x4x65x8xf32>) outs(%113 : tensor<2x65x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_69 = tensor.collapse_shape %transposed_68 [[0, 1], [2, 3]] : tensor<2x65x4x8xf32> into tensor<130x32xf32>
    %transposed_70 = linalg.transpose ins(%arg21 : tensor<32x32xf32>) outs(%75 : tensor<32x32xf32>) permutation = [1, 0] 
    %114 = linalg.matmul ins(%collapsed_69, %transposed_70 : tensor<130x32xf32>, tensor<32x32xf32>) outs(%77 : tensor<130x32xf32>) -> tensor<130x32xf32>
    %115 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg22 : tensor<32xf32>) outs(%76 : tensor<130x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<130x32xf32>
    %116 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%114, %115 : tensor<130x32xf32>, tensor<130x32xf32>) outs(%76 : tensor<130x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.addf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<130x32xf32>
    %expanded_71 = tensor.expand_shape %116 [[0, 1], [2]] output_shape [2, 65, 32] : tensor<130x32xf32> into tensor<2x65x32xf32>
    %117 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71, %concat : tensor<2x65x32xf32>, tensor<2x65x32xf32>) outs(%43 : tensor<2x65x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.addf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x65x32xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x65x32xf32>) outs(%26 : tensor<2x65x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %147 = arith.extf %in : f32 to f64
      linalg.yield %147 : f64
    } -> tensor<2x65x32xf64>
    %119 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<2x65x32xf64>) outs(%29 : tensor<2x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.addf %in, %out : f64
      linalg.yield %147 : f64
    } -> tensor<2x65x1xf64>
    %120 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x65x1xf64>) outs(%28 : tensor<2x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.divf %in, %cst_12 : f64
      linalg.yield %147 : f64
    } -> tensor<2x65x1xf64>
    %121 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %120 : tensor<2x65x32xf64>, tensor<2x65x1xf64>) outs(%26 : tensor<2x65x32xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %147 = arith.subf %in, %in_81 : f64
      linalg.yield %147 : f64
    } -> tensor<2x65x32xf64>
    %122 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %121 : tensor<2x65x32xf64>, tensor<2x65x32xf64>) outs(%26 : tensor<2x65x32xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %147 = arith.mulf %in, %in_81 : f64
      linalg.yield %147 : f64
    } -> tensor<2x65x32xf64>
    %123 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%122 : tensor<2x65x32xf64>) outs(%29 : tensor<2x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.addf %in, %out : f64
      linalg.yield %147 : f64
    } -> tensor<2x65x1xf64>
    %124 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x65x1xf64>) outs(%28 : tensor<2x65x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %147 = arith.divf %in, %cst_12 : f64
      linalg.yield %147 : f64
    } -> tensor<2x65x1xf64>
    %125 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x65x1xf64>) outs(%36 : tensor<2x65x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %147 = arith.truncf %in : f64 to f32
      linalg.yield %147 : f32
    } -> tensor<2x65x1xf32>
    %126 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<2x65x32xf32>) outs(%38 : tensor<2x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %in, %out : f32
      linalg.yield %147 : f32
    } -> tensor<2x65x1xf32>
    %127 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x65x1xf32>) outs(%36 : tensor<2x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.divf %in, %cst_13 : f32
      linalg.yield %147 : f32
    } -> tensor<2x65x1xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x65x1xf32>) outs(%36 : tensor<2x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_11 : f64 to f32
      %148 = arith.addf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<2x65x1xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x65x1xf32>) outs(%36 : tensor<2x65x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.rsqrt %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x65x1xf32>
    %130 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %127 : tensor<2x65x32xf32>, tensor<2x65x1xf32>) outs(%43 : tensor<2x65x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.subf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x65x32xf32>
    %131 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %129 : tensor<2x65x32xf32>, tensor<2x65x1xf32>) outs(%43 : tensor<2x65x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.mulf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x65x32xf32>
    %132 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %arg29 : tensor<2x65x32xf32>, tensor<32xf32>) outs(%43 : tensor<2x65x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.mulf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x65x32xf32>
    %133 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %arg30 : tensor<2x65x32xf32>, tensor<32xf32>) outs(%43 : tensor<2x65x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.addf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x65x32xf32>
    %collapsed_72 = tensor.collapse_shape %133 [[0, 1], [2]] : tensor<2x65x32xf32> into tensor<130x32xf32>
    %134 = tensor.empty() : tensor<32x64xf32>
    %transposed_73 = linalg.transpose ins(%arg23 : tensor<64x32xf32>) outs(%134 : tensor<32x64xf32>) permutation = [1, 0] 
    %135 = tensor.empty() : tensor<130x64xf32>
    %136 = linalg.fill ins(%cst : f32) outs(%135 : tensor<130x64xf32>) -> tensor<130x64xf32>
    %137 = linalg.matmul ins(%collapsed_72, %transposed_73 : tensor<130x32xf32>, tensor<32x64xf32>) outs(%136 : tensor<130x64xf32>) -> tensor<130x64xf32>
    %138 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg24 : tensor<64xf32>) outs(%135 : tensor<130x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<130x64xf32>
    %139 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%137, %138 : tensor<130x64xf32>, tensor<130x64xf32>) outs(%135 : tensor<130x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.addf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<130x64xf32>
    %expanded_74 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [2, 65, 64] : tensor<130x64xf32> into tensor<2x65x64xf32>
    %140 = tensor.empty() : tensor<2x65x64xf32>
    %141 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74 : tensor<2x65x64xf32>) outs(%140 : tensor<2x65x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.divf %in, %cst_14 : f32
      %148 = math.erf %147 : f32
      %149 = arith.addf %148, %cst_2 : f32
      %150 = arith.mulf %149, %cst_3 : f32
      %151 = arith.mulf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x65x64xf32>
    %collapsed_75 = tensor.collapse_shape %141 [[0, 1], [2]] : tensor<2x65x64xf32> into tensor<130x64xf32>
    %142 = tensor.empty() : tensor<64x32xf32>
    %transposed_76 = linalg.transpose ins(%arg25 : tensor<32x64xf32>) outs(%142 : tensor<64x32xf32>) permutation = [1, 0] 
    %143 = linalg.matmul ins(%collapsed_75, %transposed_76 : tensor<130x64xf32>, tensor<64x32xf32>) outs(%77 : tensor<130x32xf32>) -> tensor<130x32xf32>
    %144 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg26 : tensor<32xf32>) outs(%76 : tensor<130x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<130x32xf32>
    %145 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%143, %144 : tensor<130x32xf32>, tensor<130x32xf32>) outs(%76 : tensor<130x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.addf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<130x32xf32>
    %expanded_77 = tensor.expand_shape %145 [[0, 1], [2]] output_shape [2, 65, 32] : tensor<130x32xf32> into tensor<2x65x32xf32>
    %146 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_77, %117 : tensor<2x65x32xf32>, tensor<2x65x32xf32>) outs(%43 : tensor<2x65x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %147 = arith.addf %in, %in_81 : f32
      linalg.yield %147 : f32
    } -> tensor<2x65x32xf32>
    %extracted_slice_78 = tensor.extract_slice %146[0, 1, 0] [2, 64, 32] [1, 1, 1] : tensor<2x65x32xf32> to tensor<2x64x32xf32>
    %transposed_79 = linalg.transpose ins(%extracted_slice_78 : tensor<2x64x32xf32>) outs(%48 : tensor<2x32x64xf32>) permutation = [0, 2, 1] 
    %expanded_80 = tensor.expand_shape %transposed_79 [[0], [1], [2, 3]] output_shape [2, 32, 8, 8] : tensor<2x32x64xf32> into tensor<2x32x8x8xf32>
    return %expanded_80 : tensor<2x32x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_32_torch.float32_4: "0x040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_32_torch.float32_3: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_32_torch.float32_2: "0x040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_32_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_32_torch.float32: "0x040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}

