#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d2, d3)>
module {
  func.func @sam3_vit_model(%arg0: tensor<2x3x32x32xf32>, %arg1: tensor<1x1764x64xf32>, %arg2: tensor<64x3x8x8xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<96x64xf32>, %arg18: tensor<96xf32>, %arg19: tensor<64x96xf32>, %arg20: tensor<64xf32>) -> tensor<2x16x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_576_2_torch.float32> : tensor<576x2xf32>
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant 6.400000e+01 : f64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 2.500000e-01 : f32
    %cst_10 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x64x4x4xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x64x4x4xf32>) -> tensor<2x64x4x4xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<8> : vector<2xi64>} ins(%arg0, %arg2 : tensor<2x3x32x32xf32>, tensor<64x3x8x8xf32>) outs(%1 : tensor<2x64x4x4xf32>) -> tensor<2x64x4x4xf32>
    %collapsed = tensor.collapse_shape %2 [[0], [1], [2, 3]] : tensor<2x64x4x4xf32> into tensor<2x64x16xf32>
    %3 = tensor.empty() : tensor<2x16x64xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x64x16xf32>) outs(%3 : tensor<2x16x64xf32>) permutation = [0, 2, 1] 
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2], [3]] output_shape [1, 42, 42, 64] : tensor<1x1764x64xf32> into tensor<1x42x42x64xf32>
    %4 = tensor.empty() : tensor<1x64x42x42xf32>
    %transposed_11 = linalg.transpose ins(%expanded : tensor<1x42x42x64xf32>) outs(%4 : tensor<1x64x42x42xf32>) permutation = [0, 3, 1, 2] 
    %extracted_slice = tensor.extract_slice %transposed_11[0, 0, 0, 0] [1, 64, 4, 42] [1, 1, 1, 1] : tensor<1x64x42x42xf32> to tensor<1x64x4x42xf32>
    %extracted_slice_12 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [1, 64, 4, 4] [1, 1, 1, 1] : tensor<1x64x4x42xf32> to tensor<1x64x4x4xf32>
    %5 = tensor.empty() : tensor<1x4x4x64xf32>
    %transposed_13 = linalg.transpose ins(%extracted_slice_12 : tensor<1x64x4x4xf32>) outs(%5 : tensor<1x4x4x64xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_14 = tensor.collapse_shape %transposed_13 [[0], [1, 2], [3]] : tensor<1x4x4x64xf32> into tensor<1x16x64xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %collapsed_14 : tensor<2x16x64xf32>, tensor<1x16x64xf32>) outs(%3 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.addf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<2x16x64xf32>
    %expanded_15 = tensor.expand_shape %6 [[0], [1, 2], [3]] output_shape [2, 4, 4, 64] : tensor<2x16x64xf32> into tensor<2x4x4x64xf32>
    %7 = tensor.empty() : tensor<2x4x4x64xf64>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x4x4x64xf32>) outs(%7 : tensor<2x4x4x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %132 = arith.extf %in : f32 to f64
      linalg.yield %132 : f64
    } -> tensor<2x4x4x64xf64>
    %9 = tensor.empty() : tensor<2x4x4x1xf64>
    %10 = linalg.fill ins(%cst_0 : f64) outs(%9 : tensor<2x4x4x1xf64>) -> tensor<2x4x4x1xf64>
    %11 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x4x4x64xf64>) outs(%10 : tensor<2x4x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.addf %in, %out : f64
      linalg.yield %132 : f64
    } -> tensor<2x4x4x1xf64>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x4x1xf64>) outs(%9 : tensor<2x4x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.divf %in, %cst_7 : f64
      linalg.yield %132 : f64
    } -> tensor<2x4x4x1xf64>
    %13 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %12 : tensor<2x4x4x64xf64>, tensor<2x4x4x1xf64>) outs(%7 : tensor<2x4x4x64xf64>) {
    ^bb0(%in: f64, %in_79: f64, %out: f64):
      %132 = arith.subf %in, %in_79 : f64
      linalg.yield %132 : f64
    } -> tensor<2x4x4x64xf64>
    %14 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %13 : tensor<2x4x4x64xf64>, tensor<2x4x4x64xf64>) outs(%7 : tensor<2x4x4x64xf64>) {
    ^bb0(%in: f64, %in_79: f64, %out: f64):
      %132 = arith.mulf %in, %in_79 : f64
      linalg.yield %132 : f64
    } -> tensor<2x4x4x64xf64>
    %15 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x4x4x64xf64>) outs(%10 : tensor<2x4x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.addf %in, %out : f64
      linalg.yield %132 : f64
    } -> tensor<2x4x4x1xf64>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x4x1xf64>) outs(%9 : tensor<2x4x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.divf %in, %cst_7 : f64
      linalg.yield %132 : f64
    } -> tensor<2x4x4x1xf64>
    %17 = tensor.empty() : tensor<2x4x4x1xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x4x1xf64>) outs(%17 : tensor<2x4x4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %132 = arith.truncf %in : f64 to f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x4x4x1xf32>) -> tensor<2x4x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_15 : tensor<2x4x4x64xf32>) outs(%19 : tensor<2x4x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x4x1xf32>) outs(%17 : tensor<2x4x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.divf %in, %cst_8 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x4x4x1xf32>) outs(%17 : tensor<2x4x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.truncf %cst_6 : f64 to f32
      %133 = arith.addf %in, %132 : f32
      linalg.yield %133 : f32
    } -> tensor<2x4x4x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x4x1xf32>) outs(%17 : tensor<2x4x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.rsqrt %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x1xf32>
    %24 = tensor.empty() : tensor<2x4x4x64xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %21 : tensor<2x4x4x64xf32>, tensor<2x4x4x1xf32>) outs(%24 : tensor<2x4x4x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.subf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x64xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %23 : tensor<2x4x4x64xf32>, tensor<2x4x4x1xf32>) outs(%24 : tensor<2x4x4x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.mulf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x64xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %arg3 : tensor<2x4x4x64xf32>, tensor<64xf32>) outs(%24 : tensor<2x4x4x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.mulf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x64xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %arg4 : tensor<2x4x4x64xf32>, tensor<64xf32>) outs(%24 : tensor<2x4x4x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.addf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x64xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x4x64xf32>) outs(%7 : tensor<2x4x4x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %132 = arith.extf %in : f32 to f64
      linalg.yield %132 : f64
    } -> tensor<2x4x4x64xf64>
    %30 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x4x4x64xf64>) outs(%10 : tensor<2x4x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.addf %in, %out : f64
      linalg.yield %132 : f64
    } -> tensor<2x4x4x1xf64>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x4x1xf64>) outs(%9 : tensor<2x4x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.divf %in, %cst_7 : f64
      linalg.yield %132 : f64
    } -> tensor<2x4x4x1xf64>
    %32 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<2x4x4x64xf64>, tensor<2x4x4x1xf64>) outs(%7 : tensor<2x4x4x64xf64>) {
    ^bb0(%in: f64, %in_79: f64, %out: f64):
      %132 = arith.subf %in, %in_79 : f64
      linalg.yield %132 : f64
    } -> tensor<2x4x4x64xf64>
    %33 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %32 : tensor<2x4x4x64xf64>, tensor<2x4x4x64xf64>) outs(%7 : tensor<2x4x4x64xf64>) {
    ^bb0(%in: f64, %in_79: f64, %out: f64):
      %132 = arith.mulf %in, %in_79 : f64
      linalg.yield %132 : f64
    } -> tensor<2x4x4x64xf64>
    %34 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x4x4x64xf64>) outs(%10 : tensor<2x4x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.addf %in, %out : f64
      linalg.yield %132 : f64
    } -> tensor<2x4x4x1xf64>
    %35 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x4x4x1xf64>) outs(%9 : tensor<2x4x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.divf %in, %cst_7 : f64
      linalg.yield %132 : f64
    } -> tensor<2x4x4x1xf64>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x4x4x1xf64>) outs(%17 : tensor<2x4x4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %132 = arith.truncf %in : f64 to f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x1xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x4x4x64xf32>) outs(%19 : tensor<2x4x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x1xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x4x1xf32>) outs(%17 : tensor<2x4x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.divf %in, %cst_8 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x1xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x4x4x1xf32>) outs(%17 : tensor<2x4x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.truncf %cst_6 : f64 to f32
      %133 = arith.addf %in, %132 : f32
      linalg.yield %133 : f32
    } -> tensor<2x4x4x1xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x4x4x1xf32>) outs(%17 : tensor<2x4x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.rsqrt %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x1xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %38 : tensor<2x4x4x64xf32>, tensor<2x4x4x1xf32>) outs(%24 : tensor<2x4x4x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.subf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x64xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %40 : tensor<2x4x4x64xf32>, tensor<2x4x4x1xf32>) outs(%24 : tensor<2x4x4x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.mulf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x64xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %arg5 : tensor<2x4x4x64xf32>, tensor<64xf32>) outs(%24 : tensor<2x4x4x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.mulf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x64xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %arg6 : tensor<2x4x4x64xf32>, tensor<64xf32>) outs(%24 : tensor<2x4x4x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.addf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x64xf32>
    %padded = tensor.pad %44 low[0, 0, 0, 0] high[0, 20, 20, 0] {
    ^bb0(%arg21: index, %arg22: index, %arg23: index, %arg24: index):
      tensor.yield %cst : f32
    } : tensor<2x4x4x64xf32> to tensor<2x24x24x64xf32>
    %expanded_16 = tensor.expand_shape %padded [[0], [1, 2], [3, 4], [5]] output_shape [2, 1, 24, 1, 24, 64] : tensor<2x24x24x64xf32> into tensor<2x1x24x1x24x64xf32>
    %45 = tensor.empty() : tensor<2x1x1x24x24x64xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x1x24x1x24x64xf32>) outs(%45 : tensor<2x1x1x24x24x64xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %expanded_18 = tensor.expand_shape %cst_5 [[0], [1, 2]] output_shape [576, 2, 1] : tensor<576x2xf32> into tensor<576x2x1xf32>
    %46 = tensor.empty() : tensor<576x2x4xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18, %cst_4 : tensor<576x2x1xf32>, tensor<4xf32>) outs(%46 : tensor<576x2x4xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.mulf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<576x2x4xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<576x2x4xf32>) outs(%46 : tensor<576x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.cos %in : f32
      linalg.yield %132 : f32
    } -> tensor<576x2x4xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<576x2x4xf32>) outs(%46 : tensor<576x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.sin %in : f32
      linalg.yield %132 : f32
    } -> tensor<576x2x4xf32>
    %extracted_slice_19 = tensor.extract_slice %48[0, 0, 0] [576, 1, 4] [1, 1, 1] : tensor<576x2x4xf32> to tensor<576x1x4xf32>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_19 [[0, 1], [2]] : tensor<576x1x4xf32> into tensor<576x4xf32>
    %extracted_slice_21 = tensor.extract_slice %48[0, 1, 0] [576, 1, 4] [1, 1, 1] : tensor<576x2x4xf32> to tensor<576x1x4xf32>
    %collapsed_22 = tensor.collapse_shape %extracted_slice_21 [[0, 1], [2]] : tensor<576x1x4xf32> into tensor<576x4xf32>
    %concat = tensor.concat dim(1) %collapsed_20, %collapsed_22 : (tensor<576x4xf32>, tensor<576x4xf32>) -> tensor<576x8xf32>
    %50 = tensor.empty() : tensor<1x576x8x2xf32>
    %expanded_23 = tensor.expand_shape %concat [[0, 1], [2]] output_shape [1, 576, 8] : tensor<576x8xf32> into tensor<1x576x8xf32>
    %51 = linalg.generic {indexing_maps = [#map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<1x576x8xf32>) outs(%50 : tensor<1x576x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x576x8x2xf32>
    %collapsed_24 = tensor.collapse_shape %51 [[0], [1], [2, 3]] : tensor<1x576x8x2xf32> into tensor<1x576x16xf32>
    %extracted_slice_25 = tensor.extract_slice %49[0, 0, 0] [576, 1, 4] [1, 1, 1] : tensor<576x2x4xf32> to tensor<576x1x4xf32>
    %collapsed_26 = tensor.collapse_shape %extracted_slice_25 [[0, 1], [2]] : tensor<576x1x4xf32> into tensor<576x4xf32>
    %extracted_slice_27 = tensor.extract_slice %49[0, 1, 0] [576, 1, 4] [1, 1, 1] : tensor<576x2x4xf32> to tensor<576x1x4xf32>
    %collapsed_28 = tensor.collapse_shape %extracted_slice_27 [[0, 1], [2]] : tensor<576x1x4xf32> into tensor<576x4xf32>
    %concat_29 = tensor.concat dim(1) %collapsed_26, %collapsed_28 : (tensor<576x4xf32>, tensor<576x4xf32>) -> tensor<576x8xf32>
    %expanded_30 = tensor.expand_shape %concat_29 [[0, 1], [2]] output_shape [1, 576, 8] : tensor<576x8xf32> into tensor<1x576x8xf32>
    %52 = linalg.generic {indexing_maps = [#map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<1x576x8xf32>) outs(%50 : tensor<1x576x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x576x8x2xf32>
    %collapsed_31 = tensor.collapse_shape %52 [[0], [1], [2, 3]] : tensor<1x576x8x2xf32> into tensor<1x576x16xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_17 [[0, 1, 2, 3, 4], [5]] : tensor<2x1x1x24x24x64xf32> into tensor<1152x64xf32>
    %53 = tensor.empty() : tensor<64x64xf32>
    %transposed_33 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%53 : tensor<64x64xf32>) permutation = [1, 0] 
    %54 = tensor.empty() : tensor<1152x64xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<1152x64xf32>) -> tensor<1152x64xf32>
    %56 = linalg.matmul ins(%collapsed_32, %transposed_33 : tensor<1152x64xf32>, tensor<64x64xf32>) outs(%55 : tensor<1152x64xf32>) -> tensor<1152x64xf32>
    %57 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%54 : tensor<1152x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1152x64xf32>
    %58 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%56, %57 : tensor<1152x64xf32>, tensor<1152x64xf32>) outs(%54 : tensor<1152x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.addf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<1152x64xf32>
    %expanded_34 = tensor.expand_shape %58 [[0, 1], [2, 3]] output_shape [2, 576, 4, 16] : tensor<1152x64xf32> into tensor<2x576x4x16xf32>
    %59 = tensor.empty() : tensor<2x4x576x16xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<2x576x4x16xf32>) outs(%59 : tensor<2x4x576x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_36 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%53 : tensor<64x64xf32>) permutation = [1, 0] 
    %60 = linalg.matmul ins(%collapsed_32, %transposed_36 : tensor<1152x64xf32>, tensor<64x64xf32>) outs(%55 : tensor<1152x64xf32>) -> tensor<1152x64xf32>
    %61 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%54 : tensor<1152x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1152x64xf32>
    %62 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%60, %61 : tensor<1152x64xf32>, tensor<1152x64xf32>) outs(%54 : tensor<1152x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.addf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<1152x64xf32>
    %expanded_37 = tensor.expand_shape %62 [[0, 1], [2, 3]] output_shape [2, 576, 4, 16] : tensor<1152x64xf32> into tensor<2x576x4x16xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<2x576x4x16xf32>) outs(%59 : tensor<2x4x576x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_39 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%53 : tensor<64x64xf32>) permutation = [1, 0] 
    %63 = linalg.matmul ins(%collapsed_32, %transposed_39 : tensor<1152x64xf32>, tensor<64x64xf32>) outs(%55 : tensor<1152x64xf32>) -> tensor<1152x64xf32>
    %64 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<64xf32>) outs(%54 : tensor<1152x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1152x64xf32>
    %65 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%63, %64 : tensor<1152x64xf32>, tensor<1152x64xf32>) outs(%54 : tensor<1152x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.addf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<1152x64xf32>
    %expanded_40 = tensor.expand_shape %65 [[0, 1], [2, 3]] output_shape [2, 576, 4, 16] : tensor<1152x64xf32> into tensor<2x576x4x16xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<2x576x4x16xf32>) outs(%59 : tensor<2x4x576x16xf32>) permutation = [0, 2, 1, 3] 
    %66 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_35, %collapsed_24 : tensor<2x4x576x16xf32>, tensor<1x576x16xf32>) outs(%59 : tensor<2x4x576x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.mulf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x576x16xf32>
    %expanded_42 = tensor.expand_shape %transposed_35 [[0], [1], [2], [3, 4]] output_shape [2, 4, 576, 8, 2] : tensor<2x4x576x16xf32> into tensor<2x4x576x8x2xf32>
    %extracted_slice_43 = tensor.extract_slice %expanded_42[0, 0, 0, 0, 0] [2, 4, 576, 8, 1] [1, 1, 1, 1, 1] : tensor<2x4x576x8x2xf32> to tensor<2x4x576x8x1xf32>
    %extracted_slice_44 = tensor.extract_slice %expanded_42[0, 0, 0, 0, 1] [2, 4, 576, 8, 1] [1, 1, 1, 1, 1] : tensor<2x4x576x8x2xf32> to tensor<2x4x576x8x1xf32>
    %collapsed_45 = tensor.collapse_shape %extracted_slice_44 [[0], [1], [2], [3, 4]] : tensor<2x4x576x8x1xf32> into tensor<2x4x576x8xf32>
    %67 = tensor.empty() : tensor<2x4x576x8xf32>
    %68 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_45 : tensor<2x4x576x8xf32>) outs(%67 : tensor<2x4x576x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.negf %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x576x8xf32>
    %expanded_46 = tensor.expand_shape %68 [[0], [1], [2], [3, 4]] output_shape [2, 4, 576, 8, 1] : tensor<2x4x576x8xf32> into tensor<2x4x576x8x1xf32>
    %concat_47 = tensor.concat dim(4) %expanded_46, %extracted_slice_43 : (tensor<2x4x576x8x1xf32>, tensor<2x4x576x8x1xf32>) -> tensor<2x4x576x8x2xf32>
    %collapsed_48 = tensor.collapse_shape %concat_47 [[0], [1], [2], [3, 4]] : tensor<2x4x576x8x2xf32> into tensor<2x4x576x16xf32>
    %69 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_48, %collapsed_31 : tensor<2x4x576x16xf32>, tensor<1x576x16xf32>) outs(%59 : tensor<2x4x576x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.mulf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x576x16xf32>
    %70 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %69 : tensor<2x4x576x16xf32>, tensor<2x4x576x16xf32>) outs(%59 : tensor<2x4x576x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.addf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x576x16xf32>
    %71 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_38, %collapsed_24 : tensor<2x4x576x16xf32>, tensor<1x576x16xf32>) outs(%59 : tensor<2x4x576x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.mulf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x576x16xf32>
    %expanded_49 = tensor.expand_shape %transposed_38 [[0], [1], [2], [3, 4]] output_shape [2, 4, 576, 8, 2] : tensor<2x4x576x16xf32> into tensor<2x4x576x8x2xf32>
    %extracted_slice_50 = tensor.extract_slice %expanded_49[0, 0, 0, 0, 0] [2, 4, 576, 8, 1] [1, 1, 1, 1, 1] : tensor<2x4x576x8x2xf32> to tensor<2x4x576x8x1xf32>
    %extracted_slice_51 = tensor.extract_slice %expanded_49[0, 0, 0, 0, 1] [2, 4, 576, 8, 1] [1, 1, 1, 1, 1] : tensor<2x4x576x8x2xf32> to tensor<2x4x576x8x1xf32>
    %collapsed_52 = tensor.collapse_shape %extracted_slice_51 [[0], [1], [2], [3, 4]] : tensor<2x4x576x8x1xf32> into tensor<2x4x576x8xf32>
    %72 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_52 : tensor<2x4x576x8xf32>) outs(%67 : tensor<2x4x576x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.negf %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x576x8xf32>
    %expanded_53 = tensor.expand_shape %72 [[0], [1], [2], [3, 4]] output_shape [2, 4, 576, 8, 1] : tensor<2x4x576x8xf32> into tensor<2x4x576x8x1xf32>
    %concat_54 = tensor.concat dim(4) %expanded_53, %extracted_slice_50 : (tensor<2x4x576x8x1xf32>, tensor<2x4x576x8x1xf32>) -> tensor<2x4x576x8x2xf32>
    %collapsed_55 = tensor.collapse_shape %concat_54 [[0], [1], [2], [3, 4]] : tensor<2x4x576x8x2xf32> into tensor<2x4x576x16xf32>
    %73 = linalg.generic {indexing_maps = [#map2, #map10, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_55, %collapsed_31 : tensor<2x4x576x16xf32>, tensor<1x576x16xf32>) outs(%59 : tensor<2x4x576x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.mulf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x576x16xf32>
    %74 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %73 : tensor<2x4x576x16xf32>, tensor<2x4x576x16xf32>) outs(%59 : tensor<2x4x576x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.addf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x576x16xf32>
    %75 = tensor.empty() : tensor<2x4x16x576xf32>
    %transposed_56 = linalg.transpose ins(%74 : tensor<2x4x576x16xf32>) outs(%75 : tensor<2x4x16x576xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_57 = tensor.collapse_shape %70 [[0, 1], [2], [3]] : tensor<2x4x576x16xf32> into tensor<8x576x16xf32>
    %collapsed_58 = tensor.collapse_shape %transposed_56 [[0, 1], [2], [3]] : tensor<2x4x16x576xf32> into tensor<8x16x576xf32>
    %76 = tensor.empty() : tensor<8x576x576xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<8x576x576xf32>) -> tensor<8x576x576xf32>
    %78 = linalg.batch_matmul ins(%collapsed_57, %collapsed_58 : tensor<8x576x16xf32>, tensor<8x16x576xf32>) outs(%77 : tensor<8x576x576xf32>) -> tensor<8x576x576xf32>
    %expanded_59 = tensor.expand_shape %78 [[0, 1], [2], [3]] output_shape [2, 4, 576, 576] : tensor<8x576x576xf32> into tensor<2x4x576x576xf32>
    %79 = tensor.empty() : tensor<2x4x576x576xf32>
    %80 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_59 : tensor<2x4x576x576xf32>) outs(%79 : tensor<2x4x576x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.mulf %in, %cst_9 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x576x576xf32>
    %81 = tensor.empty() : tensor<2x4x576xi64>
    %82 = linalg.fill ins(%c0_i64 : i64) outs(%81 : tensor<2x4x576xi64>) -> tensor<2x4x576xi64>
    %83 = tensor.empty() : tensor<2x4x576xf32>
    %84 = linalg.fill ins(%cst_1 : f32) outs(%83 : tensor<2x4x576xf32>) -> tensor<2x4x576xf32>
    %85:2 = linalg.generic {indexing_maps = [#map2, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<2x4x576x576xf32>) outs(%84, %82 : tensor<2x4x576xf32>, tensor<2x4x576xi64>) {
    ^bb0(%in: f32, %out: f32, %out_79: i64):
      %132 = linalg.index 3 : index
      %133 = arith.index_cast %132 : index to i64
      %134 = arith.maximumf %in, %out : f32
      %135 = arith.cmpf ogt, %in, %out : f32
      %136 = arith.select %135, %133, %out_79 : i64
      linalg.yield %134, %136 : f32, i64
    } -> (tensor<2x4x576xf32>, tensor<2x4x576xi64>)
    %expanded_60 = tensor.expand_shape %85#0 [[0], [1], [2, 3]] output_shape [2, 4, 576, 1] : tensor<2x4x576xf32> into tensor<2x4x576x1xf32>
    %86 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %expanded_60 : tensor<2x4x576x576xf32>, tensor<2x4x576x1xf32>) outs(%79 : tensor<2x4x576x576xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.subf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x576x576xf32>
    %87 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<2x4x576x576xf32>) outs(%79 : tensor<2x4x576x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.exp %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x576x576xf32>
    %88 = tensor.empty() : tensor<2x4x576x1xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<2x4x576x1xf32>) -> tensor<2x4x576x1xf32>
    %90 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<2x4x576x576xf32>) outs(%89 : tensor<2x4x576x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x576x1xf32>
    %91 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %90 : tensor<2x4x576x576xf32>, tensor<2x4x576x1xf32>) outs(%79 : tensor<2x4x576x576xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.divf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x576x576xf32>
    %collapsed_61 = tensor.collapse_shape %91 [[0, 1], [2], [3]] : tensor<2x4x576x576xf32> into tensor<8x576x576xf32>
    %collapsed_62 = tensor.collapse_shape %transposed_41 [[0, 1], [2], [3]] : tensor<2x4x576x16xf32> into tensor<8x576x16xf32>
    %92 = tensor.empty() : tensor<8x576x16xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<8x576x16xf32>) -> tensor<8x576x16xf32>
    %94 = linalg.batch_matmul ins(%collapsed_61, %collapsed_62 : tensor<8x576x576xf32>, tensor<8x576x16xf32>) outs(%93 : tensor<8x576x16xf32>) -> tensor<8x576x16xf32>
    %expanded_63 = tensor.expand_shape %94 [[0, 1], [2], [3]] output_shape [2, 4, 576, 16] : tensor<8x576x16xf32> into tensor<2x4x576x16xf32>
    %95 = tensor.empty() : tensor<2x576x4x16xf32>
    %transposed_64 = linalg.transpose ins(%expanded_63 : tensor<2x4x576x16xf32>) outs(%95 : tensor<2x576x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_65 = tensor.collapse_shape %transposed_64 [[0, 1], [2, 3]] : tensor<2x576x4x16xf32> into tensor<1152x64xf32>
    %transposed_66 = linalg.transpose ins(%arg13 : tensor<64x64xf32>) outs(%53 : tensor<64x64xf32>) permutation = [1, 0] 
    %96 = linalg.matmul ins(%collapsed_65, %transposed_66 : tensor<1152x64xf32>, tensor<64x64xf32>) outs(%55 : tensor<1152x64xf32>) -> tensor<1152x64xf32>
    %97 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%54 : tensor<1152x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1152x64xf32>
    %98 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%96, %97 : tensor<1152x64xf32>, tensor<1152x64xf32>) outs(%54 : tensor<1152x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.addf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<1152x64xf32>
    %expanded_67 = tensor.expand_shape %98 [[0, 1, 2, 3, 4], [5]] output_shape [2, 1, 1, 24, 24, 64] : tensor<1152x64xf32> into tensor<2x1x1x24x24x64xf32>
    %99 = tensor.empty() : tensor<2x1x24x1x24x64xf32>
    %transposed_68 = linalg.transpose ins(%expanded_67 : tensor<2x1x1x24x24x64xf32>) outs(%99 : tensor<2x1x24x1x24x64xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_69 = tensor.collapse_shape %transposed_68 [[0], [1, 2], [3, 4], [5]] : tensor<2x1x24x1x24x64xf32> into tensor<2x24x24x64xf32>
    %extracted_slice_70 = tensor.extract_slice %collapsed_69[0, 0, 0, 0] [2, 4, 24, 64] [1, 1, 1, 1] : tensor<2x24x24x64xf32> to tensor<2x4x24x64xf32>
    %extracted_slice_71 = tensor.extract_slice %extracted_slice_70[0, 0, 0, 0] [2, 4, 4, 64] [1, 1, 1, 1] : tensor<2x4x24x64xf32> to tensor<2x4x4x64xf32>
    %100 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %extracted_slice_71 : tensor<2x4x4x64xf32>, tensor<2x4x4x64xf32>) outs(%24 : tensor<2x4x4x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.addf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x64xf32>
    %101 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<2x4x4x64xf32>) outs(%7 : tensor<2x4x4x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %132 = arith.extf %in : f32 to f64
      linalg.yield %132 : f64
    } -> tensor<2x4x4x64xf64>
    %102 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%101 : tensor<2x4x4x64xf64>) outs(%10 : tensor<2x4x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.addf %in, %out : f64
      linalg.yield %132 : f64
    } -> tensor<2x4x4x1xf64>
    %103 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<2x4x4x1xf64>) outs(%9 : tensor<2x4x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.divf %in, %cst_7 : f64
      linalg.yield %132 : f64
    } -> tensor<2x4x4x1xf64>
    %104 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %103 : tensor<2x4x4x64xf64>, tensor<2x4x4x1xf64>) outs(%7 : tensor<2x4x4x64xf64>) {
    ^bb0(%in: f64, %in_79: f64, %out: f64):
      %132 = arith.subf %in, %in_79 : f64
      linalg.yield %132 : f64
    } -> tensor<2x4x4x64xf64>
    %105 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %104 : tensor<2x4x4x64xf64>, tensor<2x4x4x64xf64>) outs(%7 : tensor<2x4x4x64xf64>) {
    ^bb0(%in: f64, %in_79: f64, %out: f64):
      %132 = arith.mulf %in, %in_79 : f64
      linalg.yield %132 : f64
    } -> tensor<2x4x4x64xf64>
    %106 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%105 : tensor<2x4x4x64xf64>) outs(%10 : tensor<2x4x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.addf %in, %out : f64
      linalg.yield %132 : f64
    } -> tensor<2x4x4x1xf64>
    %107 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<2x4x4x1xf64>) outs(%9 : tensor<2x4x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.divf %in, %cst_7 : f64
      linalg.yield %132 : f64
    } -> tensor<2x4x4x1xf64>
    %108 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<2x4x4x1xf64>) outs(%17 : tensor<2x4x4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %132 = arith.truncf %in : f64 to f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x1xf32>
    %109 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<2x4x4x64xf32>) outs(%19 : tensor<2x4x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x1xf32>
    %110 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109 : tensor<2x4x4x1xf32>) outs(%17 : tensor<2x4x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.divf %in, %cst_8 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x1xf32>
    %111 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<2x4x4x1xf32>) outs(%17 : tensor<2x4x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.truncf %cst_6 : f64 to f32
      %133 = arith.addf %in, %132 : f32
      linalg.yield %133 : f32
    } -> tensor<2x4x4x1xf32>
    %112 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111 : tensor<2x4x4x1xf32>) outs(%17 : tensor<2x4x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.rsqrt %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x1xf32>
    %113 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %110 : tensor<2x4x4x64xf32>, tensor<2x4x4x1xf32>) outs(%24 : tensor<2x4x4x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.subf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x64xf32>
    %114 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %112 : tensor<2x4x4x64xf32>, tensor<2x4x4x1xf32>) outs(%24 : tensor<2x4x4x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.mulf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x64xf32>
    %115 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %arg15 : tensor<2x4x4x64xf32>, tensor<64xf32>) outs(%24 : tensor<2x4x4x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.mulf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x64xf32>
    %116 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %arg16 : tensor<2x4x4x64xf32>, tensor<64xf32>) outs(%24 : tensor<2x4x4x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.addf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x64xf32>
    %collapsed_72 = tensor.collapse_shape %116 [[0, 1, 2], [3]] : tensor<2x4x4x64xf32> into tensor<32x64xf32>
    %117 = tensor.empty() : tensor<64x96xf32>
    %transposed_73 = linalg.transpose ins(%arg17 : tensor<96x64xf32>) outs(%117 : tensor<64x96xf32>) permutation = [1, 0] 
    %118 = tensor.empty() : tensor<32x96xf32>
    %119 = linalg.fill ins(%cst : f32) outs(%118 : tensor<32x96xf32>) -> tensor<32x96xf32>
    %120 = linalg.matmul ins(%collapsed_72, %transposed_73 : tensor<32x64xf32>, tensor<64x96xf32>) outs(%119 : tensor<32x96xf32>) -> tensor<32x96xf32>
    %121 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<96xf32>) outs(%118 : tensor<32x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x96xf32>
    %122 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%120, %121 : tensor<32x96xf32>, tensor<32x96xf32>) outs(%118 : tensor<32x96xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.addf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<32x96xf32>
    %expanded_74 = tensor.expand_shape %122 [[0, 1, 2], [3]] output_shape [2, 4, 4, 96] : tensor<32x96xf32> into tensor<2x4x4x96xf32>
    %123 = tensor.empty() : tensor<2x4x4x96xf32>
    %124 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_74 : tensor<2x4x4x96xf32>) outs(%123 : tensor<2x4x4x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.divf %in, %cst_10 : f32
      %133 = math.erf %132 : f32
      %134 = arith.addf %133, %cst_2 : f32
      %135 = arith.mulf %134, %cst_3 : f32
      %136 = arith.mulf %in, %135 : f32
      linalg.yield %136 : f32
    } -> tensor<2x4x4x96xf32>
    %collapsed_75 = tensor.collapse_shape %124 [[0, 1, 2], [3]] : tensor<2x4x4x96xf32> into tensor<32x96xf32>
    %125 = tensor.empty() : tensor<96x64xf32>
    %transposed_76 = linalg.transpose ins(%arg19 : tensor<64x96xf32>) outs(%125 : tensor<96x64xf32>) permutation = [1, 0] 
    %126 = tensor.empty() : tensor<32x64xf32>
    %127 = linalg.fill ins(%cst : f32) outs(%126 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %128 = linalg.matmul ins(%collapsed_75, %transposed_76 : tensor<32x96xf32>, tensor<96x64xf32>) outs(%127 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %129 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<64xf32>) outs(%126 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %130 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%128, %129 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%126 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.addf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<32x64xf32>
    %expanded_77 = tensor.expand_shape %130 [[0, 1, 2], [3]] output_shape [2, 4, 4, 64] : tensor<32x64xf32> into tensor<2x4x4x64xf32>
    %131 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %expanded_77 : tensor<2x4x4x64xf32>, tensor<2x4x4x64xf32>) outs(%24 : tensor<2x4x4x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %132 = arith.addf %in, %in_79 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x4x64xf32>
    %collapsed_78 = tensor.collapse_shape %131 [[0], [1, 2], [3]] : tensor<2x4x4x64xf32> into tensor<2x16x64xf32>
    return %collapsed_78 : tensor<2x16x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32: "0x040000000000803FCDCCCC3D0AD7233C6F12833A",
      torch_tensor_576_2_torch.float32: "0x0400000000000000000000000000803F000000000000004000000000000040400000000000008040000000000000A040000000000000C040000000000000E040000000000000004100000000000010410000000000002041000000000000304100000000000040410000000000005041000000000000604100000000000070410000000000008041000000000000884100000000000090410000000000009841000000000000A041000000000000A841000000000000B041000000000000B84100000000000000000000803F0000803F0000803F000000400000803F000040400000803F000080400000803F0000A0400000803F0000C0400000803F0000E0400000803F000000410000803F000010410000803F000020410000803F000030410000803F000040410000803F000050410000803F000060410000803F000070410000803F000080410000803F000088410000803F000090410000803F000098410000803F0000A0410000803F0000A8410000803F0000B0410000803F0000B8410000803F00000000000000400000803F000000400000004000000040000040400000004000008040000000400000A040000000400000C040000000400000E040000000400000004100000040000010410000004000002041000000400000304100000040000040410000004000005041000000400000604100000040000070410000004000008041000000400000884100000040000090410000004000009841000000400000A041000000400000A841000000400000B041000000400000B8410000004000000000000040400000803F000040400000004000004040000040400000404000008040000040400000A040000040400000C040000040400000E040000040400000004100004040000010410000404000002041000040400000304100004040000040410000404000005041000040400000604100004040000070410000404000008041000040400000884100004040000090410000404000009841000040400000A041000040400000A841000040400000B041000040400000B8410000404000000000000080400000803F000080400000004000008040000040400000804000008040000080400000A040000080400000C040000080400000E040000080400000004100008040000010410000804000002041000080400000304100008040000040410000804000005041000080400000604100008040000070410000804000008041000080400000884100008040000090410000804000009841000080400000A041000080400000A841000080400000B041000080400000B84100008040000000000000A0400000803F0000A040000000400000A040000040400000A040000080400000A0400000A0400000A0400000C0400000A0400000E0400000A040000000410000A040000010410000A040000020410000A040000030410000A040000040410000A040000050410000A040000060410000A040000070410000A040000080410000A040000088410000A040000090410000A040000098410000A0400000A0410000A0400000A8410000A0400000B0410000A0400000B8410000A040000000000000C0400000803F0000C040000000400000C040000040400000C040000080400000C0400000A0400000C0400000C0400000C0400000E0400000C040000000410000C040000010410000C040000020410000C040000030410000C040000040410000C040000050410000C040000060410000C040000070410000C040000080410000C040000088410000C040000090410000C040000098410000C0400000A0410000C0400000A8410000C0400000B0410000C0400000B8410000C040000000000000E0400000803F0000E040000000400000E040000040400000E040000080400000E0400000A0400000E0400000C0400000E0400000E0400000E040000000410000E040000010410000E040000020410000E040000030410000E040000040410000E040000050410000E040000060410000E040000070410000E040000080410000E040000088410000E040000090410000E040000098410000E0400000A0410000E0400000A8410000E0400000B0410000E0400000B8410000E04000000000000000410000803F000000410000004000000041000040400000004100008040000000410000A040000000410000C040000000410000E040000000410000004100000041000010410000004100002041000000410000304100000041000040410000004100005041000000410000604100000041000070410000004100008041000000410000884100000041000090410000004100009841000000410000A041000000410000A841000000410000B041000000410000B8410000004100000000000010410000803F000010410000004000001041000040400000104100008040000010410000A040000010410000C040000010410000E040000010410000004100001041000010410000104100002041000010410000304100001041000040410000104100005041000010410000604100001041000070410000104100008041000010410000884100001041000090410000104100009841000010410000A041000010410000A841000010410000B041000010410000B8410000104100000000000020410000803F000020410000004000002041000040400000204100008040000020410000A040000020410000C040000020410000E040000020410000004100002041000010410000204100002041000020410000304100002041000040410000204100005041000020410000604100002041000070410000204100008041000020410000884100002041000090410000204100009841000020410000A041000020410000A841000020410000B041000020410000B8410000204100000000000030410000803F000030410000004000003041000040400000304100008040000030410000A040000030410000C040000030410000E040000030410000004100003041000010410000304100002041000030410000304100003041000040410000304100005041000030410000604100003041000070410000304100008041000030410000884100003041000090410000304100009841000030410000A041000030410000A841000030410000B041000030410000B8410000304100000000000040410000803F000040410000004000004041000040400000404100008040000040410000A040000040410000C040000040410000E040000040410000004100004041000010410000404100002041000040410000304100004041000040410000404100005041000040410000604100004041000070410000404100008041000040410000884100004041000090410000404100009841000040410000A041000040410000A841000040410000B041000040410000B8410000404100000000000050410000803F000050410000004000005041000040400000504100008040000050410000A040000050410000C040000050410000E040000050410000004100005041000010410000504100002041000050410000304100005041000040410000504100005041000050410000604100005041000070410000504100008041000050410000884100005041000090410000504100009841000050410000A041000050410000A841000050410000B041000050410000B8410000504100000000000060410000803F000060410000004000006041000040400000604100008040000060410000A040000060410000C040000060410000E040000060410000004100006041000010410000604100002041000060410000304100006041000040410000604100005041000060410000604100006041000070410000604100008041000060410000884100006041000090410000604100009841000060410000A041000060410000A841000060410000B041000060410000B8410000604100000000000070410000803F000070410000004000007041000040400000704100008040000070410000A040000070410000C040000070410000E040000070410000004100007041000010410000704100002041000070410000304100007041000040410000704100005041000070410000604100007041000070410000704100008041000070410000884100007041000090410000704100009841000070410000A041000070410000A841000070410000B041000070410000B8410000704100000000000080410000803F000080410000004000008041000040400000804100008040000080410000A040000080410000C040000080410000E040000080410000004100008041000010410000804100002041000080410000304100008041000040410000804100005041000080410000604100008041000070410000804100008041000080410000884100008041000090410000804100009841000080410000A041000080410000A841000080410000B041000080410000B8410000804100000000000088410000803F000088410000004000008841000040400000884100008040000088410000A040000088410000C040000088410000E040000088410000004100008841000010410000884100002041000088410000304100008841000040410000884100005041000088410000604100008841000070410000884100008041000088410000884100008841000090410000884100009841000088410000A041000088410000A841000088410000B041000088410000B8410000884100000000000090410000803F000090410000004000009041000040400000904100008040000090410000A040000090410000C040000090410000E040000090410000004100009041000010410000904100002041000090410000304100009041000040410000904100005041000090410000604100009041000070410000904100008041000090410000884100009041000090410000904100009841000090410000A041000090410000A841000090410000B041000090410000B8410000904100000000000098410000803F000098410000004000009841000040400000984100008040000098410000A040000098410000C040000098410000E040000098410000004100009841000010410000984100002041000098410000304100009841000040410000984100005041000098410000604100009841000070410000984100008041000098410000884100009841000090410000984100009841000098410000A041000098410000A841000098410000B041000098410000B84100009841000000000000A0410000803F0000A041000000400000A041000040400000A041000080400000A0410000A0400000A0410000C0400000A0410000E0400000A041000000410000A041000010410000A041000020410000A041000030410000A041000040410000A041000050410000A041000060410000A041000070410000A041000080410000A041000088410000A041000090410000A041000098410000A0410000A0410000A0410000A8410000A0410000B0410000A0410000B8410000A041000000000000A8410000803F0000A841000000400000A841000040400000A841000080400000A8410000A0400000A8410000C0400000A8410000E0400000A841000000410000A841000010410000A841000020410000A841000030410000A841000040410000A841000050410000A841000060410000A841000070410000A841000080410000A841000088410000A841000090410000A841000098410000A8410000A0410000A8410000A8410000A8410000B0410000A8410000B8410000A841000000000000B0410000803F0000B041000000400000B041000040400000B041000080400000B0410000A0400000B0410000C0400000B0410000E0400000B041000000410000B041000010410000B041000020410000B041000030410000B041000040410000B041000050410000B041000060410000B041000070410000B041000080410000B041000088410000B041000090410000B041000098410000B0410000A0410000B0410000A8410000B0410000B0410000B0410000B8410000B041000000000000B8410000803F0000B841000000400000B841000040400000B841000080400000B8410000A0400000B8410000C0400000B8410000E0400000B841000000410000B841000010410000B841000020410000B841000030410000B841000040410000B841000050410000B841000060410000B841000070410000B841000080410000B841000088410000B841000090410000B841000098410000B8410000A0410000B8410000A8410000B8410000B0410000B8410000B8410000B841"
    }
  }
#-}

