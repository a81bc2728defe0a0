#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map10 = affine_map<(d0, d1, d2) -> ()>
#map11 = affine_map<(d0) -> (d0)>
#map12 = affine_map<(d0) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
module {
  func.func @main_graph(%arg0: tensor<2x3x32x32xf32>, %arg1: tensor<32x3x2x2xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<128xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32xf32>, %arg18: tensor<32xf32>, %arg19: tensor<32xf32>, %arg20: tensor<32xf32>, %arg21: tensor<32xf32>, %arg22: tensor<32xf32>, %arg23: tensor<128xf32>, %arg24: tensor<32xf32>, %arg25: tensor<32xf32>, %arg26: tensor<32xf32>, %arg27: tensor<32x32xf32>, %arg28: tensor<32x32xf32>, %arg29: tensor<32x32xf32>, %arg30: tensor<1x4x64x64xf32>, %arg31: tensor<32x32xf32>, %arg32: tensor<32x128xf32>, %arg33: tensor<128x32xf32>, %arg34: tensor<32x32xf32>, %arg35: tensor<32x32xf32>, %arg36: tensor<32x32xf32>, %arg37: tensor<1x4x64x64xf32>, %arg38: tensor<32x32xf32>, %arg39: tensor<32x128xf32>, %arg40: tensor<128x32xf32>) -> tensor<2x256x32xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.353553385> : tensor<f32>
    %cst_2 = arith.constant dense<1.41421354> : tensor<f32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<-1.000000e+02> : tensor<f32>
    %cst_7 = arith.constant 3.200000e+01 : f32
    %cst_8 = arith.constant 9.99999974E-6 : f32
    %cst_9 = arith.constant dense<12> : tensor<i64>
    %cst_10 = arith.constant dense<3> : tensor<i64>
    %cst_11 = arith.constant dense<8> : tensor<i64>
    %0 = tensor.empty() : tensor<2x32x16x16xf32>
    %broadcasted = linalg.broadcast ins(%arg2 : tensor<32xf32>) outs(%0 : tensor<2x32x16x16xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%arg0, %arg1 : tensor<2x3x32x32xf32>, tensor<32x3x2x2xf32>) outs(%broadcasted : tensor<2x32x16x16xf32>) -> tensor<2x32x16x16xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<2x32x16x16xf32> into tensor<2x32x256xf32>
    %2 = tensor.empty() : tensor<2x256x32xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x32x256xf32>) outs(%2 : tensor<2x256x32xf32>) permutation = [0, 2, 1] 
    %3 = tensor.empty() : tensor<2x256x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x256x1xf32>) -> tensor<2x256x1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%transposed : tensor<2x256x32xf32>) outs(%4 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x256x1xf32>) outs(%3 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_7 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %collapsed_12 = tensor.collapse_shape %6 [[0], [1, 2]] : tensor<2x256x1xf32> into tensor<2x256xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<2x256xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x256x32xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %7 : tensor<2x256x32xf32>, tensor<2x256x32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.subf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<2x256x32xf32>, tensor<2x256x32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x256x32xf32>) outs(%4 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x256x1xf32>) outs(%3 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_7 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x256x1xf32>) outs(%3 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %cst_8 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x256x1xf32>) outs(%3 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.rsqrt %in : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %collapsed_13 = tensor.collapse_shape %13 [[0], [1, 2]] : tensor<2x256x1xf32> into tensor<2x256xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<2x256xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x256x32xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %14 : tensor<2x256x32xf32>, tensor<2x256x32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %arg3 : tensor<2x256x32xf32>, tensor<32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %arg4 : tensor<2x256x32xf32>, tensor<32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<2x256x32xf32>) outs(%4 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x256x1xf32>) outs(%3 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_7 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %collapsed_14 = tensor.collapse_shape %19 [[0], [1, 2]] : tensor<2x256x1xf32> into tensor<2x256xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<2x256xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x256x32xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x256x32xf32>, tensor<2x256x32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.subf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %21 : tensor<2x256x32xf32>, tensor<2x256x32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x256x32xf32>) outs(%4 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x256x1xf32>) outs(%3 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_7 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x256x1xf32>) outs(%3 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %cst_8 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x256x1xf32>) outs(%3 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.rsqrt %in : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %collapsed_15 = tensor.collapse_shape %26 [[0], [1, 2]] : tensor<2x256x1xf32> into tensor<2x256xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<2x256xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x256x32xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %27 : tensor<2x256x32xf32>, tensor<2x256x32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg9 : tensor<2x256x32xf32>, tensor<32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %arg10 : tensor<2x256x32xf32>, tensor<32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %expanded = tensor.expand_shape %30 [[0], [1, 2, 3, 4], [5]] output_shape [2, 2, 8, 2, 8, 32] : tensor<2x256x32xf32> into tensor<2x2x8x2x8x32xf32>
    %31 = tensor.empty() : tensor<2x2x2x8x8x32xf32>
    %transposed_16 = linalg.transpose ins(%expanded : tensor<2x2x8x2x8x32xf32>) outs(%31 : tensor<2x2x2x8x8x32xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0, 1, 2], [3, 4], [5]] : tensor<2x2x2x8x8x32xf32> into tensor<8x64x32xf32>
    %32 = tensor.empty() : tensor<8x32x32xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg27 : tensor<32x32xf32>) outs(%32 : tensor<8x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x32x32xf32>
    %34 = tensor.empty() : tensor<8x64x32xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
    %36 = linalg.batch_matmul ins(%collapsed_17, %33 : tensor<8x64x32xf32>, tensor<8x32x32xf32>) outs(%35 : tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5, %36 : tensor<32xf32>, tensor<8x64x32xf32>) outs(%34 : tensor<8x64x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<8x64x32xf32>
    %expanded_18 = tensor.expand_shape %37 [[0], [1], [2, 3]] output_shape [8, 64, 4, 8] : tensor<8x64x32xf32> into tensor<8x64x4x8xf32>
    %38 = tensor.empty() : tensor<8x4x64x8xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<8x64x4x8xf32>) outs(%38 : tensor<8x4x64x8xf32>) permutation = [0, 2, 1, 3] 
    %39 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28 : tensor<32x32xf32>) outs(%32 : tensor<8x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x32x32xf32>
    %40 = linalg.batch_matmul ins(%collapsed_17, %39 : tensor<8x64x32xf32>, tensor<8x32x32xf32>) outs(%35 : tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6, %40 : tensor<32xf32>, tensor<8x64x32xf32>) outs(%34 : tensor<8x64x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<8x64x32xf32>
    %expanded_20 = tensor.expand_shape %41 [[0], [1], [2, 3]] output_shape [8, 64, 4, 8] : tensor<8x64x32xf32> into tensor<8x64x4x8xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg29 : tensor<32x32xf32>) outs(%32 : tensor<8x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x32x32xf32>
    %43 = linalg.batch_matmul ins(%collapsed_17, %42 : tensor<8x64x32xf32>, tensor<8x32x32xf32>) outs(%35 : tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %43 : tensor<32xf32>, tensor<8x64x32xf32>) outs(%34 : tensor<8x64x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<8x64x32xf32>
    %expanded_21 = tensor.expand_shape %44 [[0], [1], [2, 3]] output_shape [8, 64, 4, 8] : tensor<8x64x32xf32> into tensor<8x64x4x8xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<8x64x4x8xf32>) outs(%38 : tensor<8x4x64x8xf32>) permutation = [0, 2, 1, 3] 
    %45 = tensor.empty() : tensor<8x4x8x64xf32>
    %transposed_23 = linalg.transpose ins(%expanded_20 : tensor<8x64x4x8xf32>) outs(%45 : tensor<8x4x8x64xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_24 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<8x4x64x8xf32> into tensor<32x64x8xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<8x4x8x64xf32> into tensor<32x8x64xf32>
    %46 = tensor.empty() : tensor<32x64x64xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %48 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<32x64x8xf32>, tensor<32x8x64xf32>) outs(%47 : tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %expanded_26 = tensor.expand_shape %48 [[0, 1], [2], [3]] output_shape [8, 4, 64, 64] : tensor<32x64x64xf32> into tensor<8x4x64x64xf32>
    %49 = tensor.empty() : tensor<8x4x64x64xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26, %cst_1 : tensor<8x4x64x64xf32>, tensor<f32>) outs(%49 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<8x4x64x64xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %arg30 : tensor<8x4x64x64xf32>, tensor<1x4x64x64xf32>) outs(%49 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<8x4x64x64xf32>
    %52 = tensor.empty() : tensor<8x4x64xi64>
    %53 = linalg.fill ins(%c0_i64 : i64) outs(%52 : tensor<8x4x64xi64>) -> tensor<8x4x64xi64>
    %54 = tensor.empty() : tensor<8x4x64xf32>
    %55 = linalg.fill ins(%cst_0 : f32) outs(%54 : tensor<8x4x64xf32>) -> tensor<8x4x64xf32>
    %56:2 = linalg.generic {indexing_maps = [#map5, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<8x4x64x64xf32>) outs(%55, %53 : tensor<8x4x64xf32>, tensor<8x4x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_86: i64):
      %200 = linalg.index 3 : index
      %201 = arith.index_cast %200 : index to i64
      %202 = arith.maximumf %in, %out : f32
      %203 = arith.cmpf ogt, %in, %out : f32
      %204 = arith.select %203, %201, %out_86 : i64
      linalg.yield %202, %204 : f32, i64
    } -> (tensor<8x4x64xf32>, tensor<8x4x64xi64>)
    %expanded_27 = tensor.expand_shape %56#0 [[0], [1], [2, 3]] output_shape [8, 4, 64, 1] : tensor<8x4x64xf32> into tensor<8x4x64x1xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %expanded_27 : tensor<8x4x64x64xf32>, tensor<8x4x64x1xf32>) outs(%49 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.subf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<8x4x64x64xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<8x4x64x64xf32>) outs(%49 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.exp %in : f32
      linalg.yield %200 : f32
    } -> tensor<8x4x64x64xf32>
    %59 = tensor.empty() : tensor<8x4x64x1xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<8x4x64x1xf32>) -> tensor<8x4x64x1xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<8x4x64x64xf32>) outs(%60 : tensor<8x4x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<8x4x64x1xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %61 : tensor<8x4x64x64xf32>, tensor<8x4x64x1xf32>) outs(%49 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.divf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<8x4x64x64xf32>
    %collapsed_28 = tensor.collapse_shape %62 [[0, 1], [2], [3]] : tensor<8x4x64x64xf32> into tensor<32x64x64xf32>
    %collapsed_29 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<8x4x64x8xf32> into tensor<32x64x8xf32>
    %63 = tensor.empty() : tensor<32x64x8xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<32x64x8xf32>) -> tensor<32x64x8xf32>
    %65 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<32x64x64xf32>, tensor<32x64x8xf32>) outs(%64 : tensor<32x64x8xf32>) -> tensor<32x64x8xf32>
    %expanded_30 = tensor.expand_shape %65 [[0, 1], [2], [3]] output_shape [8, 4, 64, 8] : tensor<32x64x8xf32> into tensor<8x4x64x8xf32>
    %66 = tensor.empty() : tensor<8x64x4x8xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<8x4x64x8xf32>) outs(%66 : tensor<8x64x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0], [1], [2, 3]] : tensor<8x64x4x8xf32> into tensor<8x64x32xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg31 : tensor<32x32xf32>) outs(%32 : tensor<8x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x32x32xf32>
    %68 = linalg.batch_matmul ins(%collapsed_32, %67 : tensor<8x64x32xf32>, tensor<8x32x32xf32>) outs(%35 : tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %68 : tensor<32xf32>, tensor<8x64x32xf32>) outs(%34 : tensor<8x64x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<8x64x32xf32>
    %expanded_33 = tensor.expand_shape %69 [[0, 1, 2], [3, 4], [5]] output_shape [2, 2, 2, 8, 8, 32] : tensor<8x64x32xf32> into tensor<2x2x2x8x8x32xf32>
    %70 = tensor.empty() : tensor<2x2x8x2x8x32xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<2x2x2x8x8x32xf32>) outs(%70 : tensor<2x2x8x2x8x32xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_35 = tensor.collapse_shape %transposed_34 [[0], [1, 2, 3, 4], [5]] : tensor<2x2x8x2x8x32xf32> into tensor<2x256x32xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %collapsed_35 : tensor<2x256x32xf32>, tensor<2x256x32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<2x256x32xf32>) outs(%4 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x256x1xf32>) outs(%3 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_7 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %collapsed_36 = tensor.collapse_shape %73 [[0], [1, 2]] : tensor<2x256x1xf32> into tensor<2x256xf32>
    %74 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_36 : tensor<2x256xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x256x32xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %74 : tensor<2x256x32xf32>, tensor<2x256x32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.subf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %75 : tensor<2x256x32xf32>, tensor<2x256x32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<2x256x32xf32>) outs(%4 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x256x1xf32>) outs(%3 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_7 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x256x1xf32>) outs(%3 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %cst_8 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %80 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x256x1xf32>) outs(%3 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.rsqrt %in : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %collapsed_37 = tensor.collapse_shape %80 [[0], [1, 2]] : tensor<2x256x1xf32> into tensor<2x256xf32>
    %81 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_37 : tensor<2x256xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x256x32xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %81 : tensor<2x256x32xf32>, tensor<2x256x32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %arg11 : tensor<2x256x32xf32>, tensor<32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %arg12 : tensor<2x256x32xf32>, tensor<32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %85 = tensor.empty() : tensor<2x32x128xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg32 : tensor<32x128xf32>) outs(%85 : tensor<2x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x128xf32>
    %87 = tensor.empty() : tensor<2x256x128xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<2x256x128xf32>) -> tensor<2x256x128xf32>
    %89 = linalg.batch_matmul ins(%84, %86 : tensor<2x256x32xf32>, tensor<2x32x128xf32>) outs(%88 : tensor<2x256x128xf32>) -> tensor<2x256x128xf32>
    %90 = linalg.generic {indexing_maps = [#map3, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %89 : tensor<128xf32>, tensor<2x256x128xf32>) outs(%87 : tensor<2x256x128xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x128xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %cst_2 : tensor<2x256x128xf32>, tensor<f32>) outs(%87 : tensor<2x256x128xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.divf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x128xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x256x128xf32>) outs(%87 : tensor<2x256x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.erf %in : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x128xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %cst_3 : tensor<2x256x128xf32>, tensor<f32>) outs(%87 : tensor<2x256x128xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x128xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %93 : tensor<2x256x128xf32>, tensor<2x256x128xf32>) outs(%87 : tensor<2x256x128xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x128xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %cst_4 : tensor<2x256x128xf32>, tensor<f32>) outs(%87 : tensor<2x256x128xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x128xf32>
    %96 = tensor.empty() : tensor<2x128x32xf32>
    %97 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg33 : tensor<128x32xf32>) outs(%96 : tensor<2x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x128x32xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x256x32xf32>) -> tensor<2x256x32xf32>
    %99 = linalg.batch_matmul ins(%95, %97 : tensor<2x256x128xf32>, tensor<2x128x32xf32>) outs(%98 : tensor<2x256x32xf32>) -> tensor<2x256x32xf32>
    %100 = linalg.generic {indexing_maps = [#map3, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %99 : tensor<32xf32>, tensor<2x256x32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %71 : tensor<2x256x32xf32>, tensor<2x256x32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<2x256x32xf32>) outs(%4 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x256x1xf32>) outs(%3 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_7 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %collapsed_38 = tensor.collapse_shape %103 [[0], [1, 2]] : tensor<2x256x1xf32> into tensor<2x256xf32>
    %104 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_38 : tensor<2x256xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x256x32xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %104 : tensor<2x256x32xf32>, tensor<2x256x32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.subf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %106 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %105 : tensor<2x256x32xf32>, tensor<2x256x32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %107 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<2x256x32xf32>) outs(%4 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x256x1xf32>) outs(%3 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_7 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %109 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x256x1xf32>) outs(%3 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %cst_8 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %110 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x256x1xf32>) outs(%3 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.rsqrt %in : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %collapsed_39 = tensor.collapse_shape %110 [[0], [1, 2]] : tensor<2x256x1xf32> into tensor<2x256xf32>
    %111 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_39 : tensor<2x256xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x256x32xf32>
    %112 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %111 : tensor<2x256x32xf32>, tensor<2x256x32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %113 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %arg19 : tensor<2x256x32xf32>, tensor<32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %114 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %arg20 : tensor<2x256x32xf32>, tensor<32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %expanded_40 = tensor.expand_shape %114 [[0], [1, 2], [3]] output_shape [2, 16, 16, 32] : tensor<2x256x32xf32> into tensor<2x16x16x32xf32>
    %extracted_slice = tensor.extract_slice %expanded_40[0, 4, 0, 0] [2, 12, 16, 32] [1, 1, 1, 1] : tensor<2x16x16x32xf32> to tensor<2x12x16x32xf32>
    %extracted_slice_41 = tensor.extract_slice %expanded_40[0, 0, 0, 0] [2, 4, 16, 32] [1, 1, 1, 1] : tensor<2x16x16x32xf32> to tensor<2x4x16x32xf32>
    %concat = tensor.concat dim(1) %extracted_slice, %extracted_slice_41 : (tensor<2x12x16x32xf32>, tensor<2x4x16x32xf32>) -> tensor<2x16x16x32xf32>
    %extracted_slice_42 = tensor.extract_slice %concat[0, 0, 4, 0] [2, 16, 12, 32] [1, 1, 1, 1] : tensor<2x16x16x32xf32> to tensor<2x16x12x32xf32>
    %extracted_slice_43 = tensor.extract_slice %concat[0, 0, 0, 0] [2, 16, 4, 32] [1, 1, 1, 1] : tensor<2x16x16x32xf32> to tensor<2x16x4x32xf32>
    %concat_44 = tensor.concat dim(2) %extracted_slice_42, %extracted_slice_43 : (tensor<2x16x12x32xf32>, tensor<2x16x4x32xf32>) -> tensor<2x16x16x32xf32>
    %expanded_45 = tensor.expand_shape %concat_44 [[0], [1, 2], [3, 4], [5]] output_shape [2, 2, 8, 2, 8, 32] : tensor<2x16x16x32xf32> into tensor<2x2x8x2x8x32xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<2x2x8x2x8x32xf32>) outs(%31 : tensor<2x2x2x8x8x32xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_47 = tensor.collapse_shape %transposed_46 [[0, 1, 2], [3, 4], [5]] : tensor<2x2x2x8x8x32xf32> into tensor<8x64x32xf32>
    %115 = tensor.empty() : tensor<16xi64>
    %116 = linalg.generic {indexing_maps = [#map11], iterator_types = ["parallel"]} outs(%115 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %200 = linalg.index 0 : index
      %201 = arith.index_cast %200 : index to i64
      linalg.yield %201 : i64
    } -> tensor<16xi64>
    %117 = tensor.empty() : tensor<16xi1>
    %118 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel"]} ins(%116, %cst_11 : tensor<16xi64>, tensor<i64>) outs(%117 : tensor<16xi1>) {
    ^bb0(%in: i64, %in_86: i64, %out: i1):
      %200 = arith.cmpi sge, %in, %in_86 : i64
      linalg.yield %200 : i1
    } -> tensor<16xi1>
    %119 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel"]} ins(%118 : tensor<16xi1>) outs(%115 : tensor<16xi64>) {
    ^bb0(%in: i1, %out: i64):
      %200 = arith.extui %in : i1 to i64
      linalg.yield %200 : i64
    } -> tensor<16xi64>
    %120 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel"]} ins(%116, %cst_9 : tensor<16xi64>, tensor<i64>) outs(%117 : tensor<16xi1>) {
    ^bb0(%in: i64, %in_86: i64, %out: i1):
      %200 = arith.cmpi sge, %in, %in_86 : i64
      linalg.yield %200 : i1
    } -> tensor<16xi1>
    %121 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel"]} ins(%120 : tensor<16xi1>) outs(%115 : tensor<16xi64>) {
    ^bb0(%in: i1, %out: i64):
      %200 = arith.extui %in : i1 to i64
      linalg.yield %200 : i64
    } -> tensor<16xi64>
    %122 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel"]} ins(%119, %121 : tensor<16xi64>, tensor<16xi64>) outs(%115 : tensor<16xi64>) {
    ^bb0(%in: i64, %in_86: i64, %out: i64):
      %200 = arith.addi %in, %in_86 : i64
      linalg.yield %200 : i64
    } -> tensor<16xi64>
    %expanded_48 = tensor.expand_shape %122 [[0, 1, 2, 3]] output_shape [1, 16, 1, 1] : tensor<16xi64> into tensor<1x16x1x1xi64>
    %123 = tensor.empty() : tensor<1x16x1x1xi64>
    %124 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48, %cst_10 : tensor<1x16x1x1xi64>, tensor<i64>) outs(%123 : tensor<1x16x1x1xi64>) {
    ^bb0(%in: i64, %in_86: i64, %out: i64):
      %200 = arith.muli %in, %in_86 : i64
      linalg.yield %200 : i64
    } -> tensor<1x16x1x1xi64>
    %expanded_49 = tensor.expand_shape %122 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
    %125 = tensor.empty() : tensor<1x16x16x1xi64>
    %126 = linalg.generic {indexing_maps = [#map13, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124, %expanded_49 : tensor<1x16x1x1xi64>, tensor<1x1x16x1xi64>) outs(%125 : tensor<1x16x16x1xi64>) {
    ^bb0(%in: i64, %in_86: i64, %out: i64):
      %200 = arith.addi %in, %in_86 : i64
      linalg.yield %200 : i64
    } -> tensor<1x16x16x1xi64>
    %127 = tensor.empty() : tensor<1x16x16x1xf32>
    %128 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126 : tensor<1x16x16x1xi64>) outs(%127 : tensor<1x16x16x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %200 = arith.sitofp %in : i64 to f32
      linalg.yield %200 : f32
    } -> tensor<1x16x16x1xf32>
    %expanded_50 = tensor.expand_shape %128 [[0], [1, 2], [3, 4], [5]] output_shape [1, 2, 8, 2, 8, 1] : tensor<1x16x16x1xf32> into tensor<1x2x8x2x8x1xf32>
    %129 = tensor.empty() : tensor<1x2x2x8x8x1xf32>
    %transposed_51 = linalg.transpose ins(%expanded_50 : tensor<1x2x8x2x8x1xf32>) outs(%129 : tensor<1x2x2x8x8x1xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_52 = tensor.collapse_shape %transposed_51 [[0, 1, 2], [3, 4, 5]] : tensor<1x2x2x8x8x1xf32> into tensor<4x64xf32>
    %expanded_53 = tensor.expand_shape %collapsed_52 [[0], [1, 2]] output_shape [4, 1, 64] : tensor<4x64xf32> into tensor<4x1x64xf32>
    %collapsed_54 = tensor.collapse_shape %transposed_51 [[0, 1, 2], [3, 4], [5]] : tensor<1x2x2x8x8x1xf32> into tensor<4x64x1xf32>
    %130 = tensor.empty() : tensor<4x64x64xf32>
    %131 = linalg.generic {indexing_maps = [#map15, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53, %collapsed_54 : tensor<4x1x64xf32>, tensor<4x64x1xf32>) outs(%130 : tensor<4x64x64xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.subf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<4x64x64xf32>
    %132 = tensor.empty() : tensor<4x64x64xi1>
    %133 = linalg.generic {indexing_maps = [#map, #map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %cst_5 : tensor<4x64x64xf32>, tensor<f32>) outs(%132 : tensor<4x64x64xi1>) {
    ^bb0(%in: f32, %in_86: f32, %out: i1):
      %200 = arith.cmpf oeq, %in, %in_86 : f32
      linalg.yield %200 : i1
    } -> tensor<4x64x64xi1>
    %134 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<4x64x64xi1>) outs(%132 : tensor<4x64x64xi1>) {
    ^bb0(%in: i1, %out: i1):
      %200 = arith.xori %in, %true : i1
      linalg.yield %200 : i1
    } -> tensor<4x64x64xi1>
    %135 = linalg.generic {indexing_maps = [#map, #map10, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %cst_6, %131 : tensor<4x64x64xi1>, tensor<f32>, tensor<4x64x64xf32>) outs(%130 : tensor<4x64x64xf32>) {
    ^bb0(%in: i1, %in_86: f32, %in_87: f32, %out: f32):
      %200 = arith.select %in, %in_86, %in_87 : f32
      linalg.yield %200 : f32
    } -> tensor<4x64x64xf32>
    %136 = linalg.generic {indexing_maps = [#map, #map10, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %cst_5, %135 : tensor<4x64x64xi1>, tensor<f32>, tensor<4x64x64xf32>) outs(%130 : tensor<4x64x64xf32>) {
    ^bb0(%in: i1, %in_86: f32, %in_87: f32, %out: f32):
      %200 = arith.select %in, %in_86, %in_87 : f32
      linalg.yield %200 : f32
    } -> tensor<4x64x64xf32>
    %137 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg34 : tensor<32x32xf32>) outs(%32 : tensor<8x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x32x32xf32>
    %138 = linalg.batch_matmul ins(%collapsed_47, %137 : tensor<8x64x32xf32>, tensor<8x32x32xf32>) outs(%35 : tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
    %139 = linalg.generic {indexing_maps = [#map3, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15, %138 : tensor<32xf32>, tensor<8x64x32xf32>) outs(%34 : tensor<8x64x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<8x64x32xf32>
    %expanded_55 = tensor.expand_shape %139 [[0], [1], [2, 3]] output_shape [8, 64, 4, 8] : tensor<8x64x32xf32> into tensor<8x64x4x8xf32>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<8x64x4x8xf32>) outs(%38 : tensor<8x4x64x8xf32>) permutation = [0, 2, 1, 3] 
    %140 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg35 : tensor<32x32xf32>) outs(%32 : tensor<8x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x32x32xf32>
    %141 = linalg.batch_matmul ins(%collapsed_47, %140 : tensor<8x64x32xf32>, tensor<8x32x32xf32>) outs(%35 : tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
    %142 = linalg.generic {indexing_maps = [#map3, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16, %141 : tensor<32xf32>, tensor<8x64x32xf32>) outs(%34 : tensor<8x64x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<8x64x32xf32>
    %expanded_57 = tensor.expand_shape %142 [[0], [1], [2, 3]] output_shape [8, 64, 4, 8] : tensor<8x64x32xf32> into tensor<8x64x4x8xf32>
    %143 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg36 : tensor<32x32xf32>) outs(%32 : tensor<8x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x32x32xf32>
    %144 = linalg.batch_matmul ins(%collapsed_47, %143 : tensor<8x64x32xf32>, tensor<8x32x32xf32>) outs(%35 : tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
    %145 = linalg.generic {indexing_maps = [#map3, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17, %144 : tensor<32xf32>, tensor<8x64x32xf32>) outs(%34 : tensor<8x64x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<8x64x32xf32>
    %expanded_58 = tensor.expand_shape %145 [[0], [1], [2, 3]] output_shape [8, 64, 4, 8] : tensor<8x64x32xf32> into tensor<8x64x4x8xf32>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<8x64x4x8xf32>) outs(%38 : tensor<8x4x64x8xf32>) permutation = [0, 2, 1, 3] 
    %146 = tensor.empty() : tensor<2x4x1x64x64xf32>
    %expanded_60 = tensor.expand_shape %136 [[0], [1, 2], [3]] output_shape [4, 1, 64, 64] : tensor<4x64x64xf32> into tensor<4x1x64x64xf32>
    %147 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<4x1x64x64xf32>) outs(%146 : tensor<2x4x1x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x64x64xf32>
    %collapsed_61 = tensor.collapse_shape %147 [[0, 1], [2], [3], [4]] : tensor<2x4x1x64x64xf32> into tensor<8x1x64x64xf32>
    %148 = linalg.generic {indexing_maps = [#map7, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg37, %collapsed_61 : tensor<1x4x64x64xf32>, tensor<8x1x64x64xf32>) outs(%49 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<8x4x64x64xf32>
    %transposed_62 = linalg.transpose ins(%expanded_57 : tensor<8x64x4x8xf32>) outs(%45 : tensor<8x4x8x64xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_63 = tensor.collapse_shape %transposed_56 [[0, 1], [2], [3]] : tensor<8x4x64x8xf32> into tensor<32x64x8xf32>
    %collapsed_64 = tensor.collapse_shape %transposed_62 [[0, 1], [2], [3]] : tensor<8x4x8x64xf32> into tensor<32x8x64xf32>
    %149 = linalg.batch_matmul ins(%collapsed_63, %collapsed_64 : tensor<32x64x8xf32>, tensor<32x8x64xf32>) outs(%47 : tensor<32x64x64xf32>) -> tensor<32x64x64xf32>
    %expanded_65 = tensor.expand_shape %149 [[0, 1], [2], [3]] output_shape [8, 4, 64, 64] : tensor<32x64x64xf32> into tensor<8x4x64x64xf32>
    %150 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_65, %cst_1 : tensor<8x4x64x64xf32>, tensor<f32>) outs(%49 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<8x4x64x64xf32>
    %151 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %148 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%49 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<8x4x64x64xf32>
    %152:2 = linalg.generic {indexing_maps = [#map5, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%151 : tensor<8x4x64x64xf32>) outs(%55, %53 : tensor<8x4x64xf32>, tensor<8x4x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_86: i64):
      %200 = linalg.index 3 : index
      %201 = arith.index_cast %200 : index to i64
      %202 = arith.maximumf %in, %out : f32
      %203 = arith.cmpf ogt, %in, %out : f32
      %204 = arith.select %203, %201, %out_86 : i64
      linalg.yield %202, %204 : f32, i64
    } -> (tensor<8x4x64xf32>, tensor<8x4x64xi64>)
    %expanded_66 = tensor.expand_shape %152#0 [[0], [1], [2, 3]] output_shape [8, 4, 64, 1] : tensor<8x4x64xf32> into tensor<8x4x64x1xf32>
    %153 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %expanded_66 : tensor<8x4x64x64xf32>, tensor<8x4x64x1xf32>) outs(%49 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.subf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<8x4x64x64xf32>
    %154 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153 : tensor<8x4x64x64xf32>) outs(%49 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.exp %in : f32
      linalg.yield %200 : f32
    } -> tensor<8x4x64x64xf32>
    %155 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%154 : tensor<8x4x64x64xf32>) outs(%60 : tensor<8x4x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<8x4x64x1xf32>
    %156 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %155 : tensor<8x4x64x64xf32>, tensor<8x4x64x1xf32>) outs(%49 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.divf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<8x4x64x64xf32>
    %collapsed_67 = tensor.collapse_shape %156 [[0, 1], [2], [3]] : tensor<8x4x64x64xf32> into tensor<32x64x64xf32>
    %collapsed_68 = tensor.collapse_shape %transposed_59 [[0, 1], [2], [3]] : tensor<8x4x64x8xf32> into tensor<32x64x8xf32>
    %157 = linalg.batch_matmul ins(%collapsed_67, %collapsed_68 : tensor<32x64x64xf32>, tensor<32x64x8xf32>) outs(%64 : tensor<32x64x8xf32>) -> tensor<32x64x8xf32>
    %expanded_69 = tensor.expand_shape %157 [[0, 1], [2], [3]] output_shape [8, 4, 64, 8] : tensor<32x64x8xf32> into tensor<8x4x64x8xf32>
    %transposed_70 = linalg.transpose ins(%expanded_69 : tensor<8x4x64x8xf32>) outs(%66 : tensor<8x64x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_71 = tensor.collapse_shape %transposed_70 [[0], [1], [2, 3]] : tensor<8x64x4x8xf32> into tensor<8x64x32xf32>
    %158 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg38 : tensor<32x32xf32>) outs(%32 : tensor<8x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x32x32xf32>
    %159 = linalg.batch_matmul ins(%collapsed_71, %158 : tensor<8x64x32xf32>, tensor<8x32x32xf32>) outs(%35 : tensor<8x64x32xf32>) -> tensor<8x64x32xf32>
    %160 = linalg.generic {indexing_maps = [#map3, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18, %159 : tensor<32xf32>, tensor<8x64x32xf32>) outs(%34 : tensor<8x64x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<8x64x32xf32>
    %expanded_72 = tensor.expand_shape %160 [[0, 1, 2], [3, 4], [5]] output_shape [2, 2, 2, 8, 8, 32] : tensor<8x64x32xf32> into tensor<2x2x2x8x8x32xf32>
    %transposed_73 = linalg.transpose ins(%expanded_72 : tensor<2x2x2x8x8x32xf32>) outs(%70 : tensor<2x2x8x2x8x32xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_74 = tensor.collapse_shape %transposed_73 [[0], [1, 2], [3, 4], [5]] : tensor<2x2x8x2x8x32xf32> into tensor<2x16x16x32xf32>
    %extracted_slice_75 = tensor.extract_slice %collapsed_74[0, 12, 0, 0] [2, 4, 16, 32] [1, 1, 1, 1] : tensor<2x16x16x32xf32> to tensor<2x4x16x32xf32>
    %extracted_slice_76 = tensor.extract_slice %collapsed_74[0, 0, 0, 0] [2, 12, 16, 32] [1, 1, 1, 1] : tensor<2x16x16x32xf32> to tensor<2x12x16x32xf32>
    %concat_77 = tensor.concat dim(1) %extracted_slice_75, %extracted_slice_76 : (tensor<2x4x16x32xf32>, tensor<2x12x16x32xf32>) -> tensor<2x16x16x32xf32>
    %extracted_slice_78 = tensor.extract_slice %concat_77[0, 0, 12, 0] [2, 16, 4, 32] [1, 1, 1, 1] : tensor<2x16x16x32xf32> to tensor<2x16x4x32xf32>
    %extracted_slice_79 = tensor.extract_slice %concat_77[0, 0, 0, 0] [2, 16, 12, 32] [1, 1, 1, 1] : tensor<2x16x16x32xf32> to tensor<2x16x12x32xf32>
    %concat_80 = tensor.concat dim(2) %extracted_slice_78, %extracted_slice_79 : (tensor<2x16x4x32xf32>, tensor<2x16x12x32xf32>) -> tensor<2x16x16x32xf32>
    %collapsed_81 = tensor.collapse_shape %concat_80 [[0], [1, 2], [3]] : tensor<2x16x16x32xf32> into tensor<2x256x32xf32>
    %161 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %collapsed_81 : tensor<2x256x32xf32>, tensor<2x256x32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %162 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%161 : tensor<2x256x32xf32>) outs(%4 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %163 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<2x256x1xf32>) outs(%3 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_7 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %collapsed_82 = tensor.collapse_shape %163 [[0], [1, 2]] : tensor<2x256x1xf32> into tensor<2x256xf32>
    %164 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_82 : tensor<2x256xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x256x32xf32>
    %165 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %164 : tensor<2x256x32xf32>, tensor<2x256x32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.subf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %166 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %165 : tensor<2x256x32xf32>, tensor<2x256x32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %167 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%166 : tensor<2x256x32xf32>) outs(%4 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %168 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x256x1xf32>) outs(%3 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_7 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %169 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<2x256x1xf32>) outs(%3 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %cst_8 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %170 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<2x256x1xf32>) outs(%3 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.rsqrt %in : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %collapsed_83 = tensor.collapse_shape %170 [[0], [1, 2]] : tensor<2x256x1xf32> into tensor<2x256xf32>
    %171 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_83 : tensor<2x256xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x256x32xf32>
    %172 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %171 : tensor<2x256x32xf32>, tensor<2x256x32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %173 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %arg21 : tensor<2x256x32xf32>, tensor<32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %174 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %arg22 : tensor<2x256x32xf32>, tensor<32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %175 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg39 : tensor<32x128xf32>) outs(%85 : tensor<2x32x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x128xf32>
    %176 = linalg.batch_matmul ins(%174, %175 : tensor<2x256x32xf32>, tensor<2x32x128xf32>) outs(%88 : tensor<2x256x128xf32>) -> tensor<2x256x128xf32>
    %177 = linalg.generic {indexing_maps = [#map3, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg23, %176 : tensor<128xf32>, tensor<2x256x128xf32>) outs(%87 : tensor<2x256x128xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x128xf32>
    %178 = linalg.generic {indexing_maps = [#map, #map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %cst_2 : tensor<2x256x128xf32>, tensor<f32>) outs(%87 : tensor<2x256x128xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.divf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x128xf32>
    %179 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<2x256x128xf32>) outs(%87 : tensor<2x256x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.erf %in : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x128xf32>
    %180 = linalg.generic {indexing_maps = [#map, #map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %cst_3 : tensor<2x256x128xf32>, tensor<f32>) outs(%87 : tensor<2x256x128xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x128xf32>
    %181 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %180 : tensor<2x256x128xf32>, tensor<2x256x128xf32>) outs(%87 : tensor<2x256x128xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x128xf32>
    %182 = linalg.generic {indexing_maps = [#map, #map10, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %cst_4 : tensor<2x256x128xf32>, tensor<f32>) outs(%87 : tensor<2x256x128xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x128xf32>
    %183 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg40 : tensor<128x32xf32>) outs(%96 : tensor<2x128x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x128x32xf32>
    %184 = linalg.batch_matmul ins(%182, %183 : tensor<2x256x128xf32>, tensor<2x128x32xf32>) outs(%98 : tensor<2x256x32xf32>) -> tensor<2x256x32xf32>
    %185 = linalg.generic {indexing_maps = [#map3, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24, %184 : tensor<32xf32>, tensor<2x256x32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %186 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %161 : tensor<2x256x32xf32>, tensor<2x256x32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %187 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%186 : tensor<2x256x32xf32>) outs(%4 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %188 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187 : tensor<2x256x1xf32>) outs(%3 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_7 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %collapsed_84 = tensor.collapse_shape %188 [[0], [1, 2]] : tensor<2x256x1xf32> into tensor<2x256xf32>
    %189 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_84 : tensor<2x256xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x256x32xf32>
    %190 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %189 : tensor<2x256x32xf32>, tensor<2x256x32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.subf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %191 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %190 : tensor<2x256x32xf32>, tensor<2x256x32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %192 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%191 : tensor<2x256x32xf32>) outs(%4 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %out : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %193 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<2x256x1xf32>) outs(%3 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.divf %in, %cst_7 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %194 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%193 : tensor<2x256x1xf32>) outs(%3 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = arith.addf %in, %cst_8 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %195 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%194 : tensor<2x256x1xf32>) outs(%3 : tensor<2x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %200 = math.rsqrt %in : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x1xf32>
    %collapsed_85 = tensor.collapse_shape %195 [[0], [1, 2]] : tensor<2x256x1xf32> into tensor<2x256xf32>
    %196 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_85 : tensor<2x256xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x256x32xf32>
    %197 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%190, %196 : tensor<2x256x32xf32>, tensor<2x256x32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %198 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%197, %arg25 : tensor<2x256x32xf32>, tensor<32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.mulf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    %199 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%198, %arg26 : tensor<2x256x32xf32>, tensor<32xf32>) outs(%2 : tensor<2x256x32xf32>) {
    ^bb0(%in: f32, %in_86: f32, %out: f32):
      %200 = arith.addf %in, %in_86 : f32
      linalg.yield %200 : f32
    } -> tensor<2x256x32xf32>
    return %199 : tensor<2x256x32xf32>
  }
}

