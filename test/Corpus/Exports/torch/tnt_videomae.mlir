#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @tnt_videomae(%arg0: tensor<2x4x3x32x32xf32>, %arg1: tensor<64x3x2x8x8xf32>, %arg2: tensor<64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<96x64xf32>, %arg11: tensor<96xf32>, %arg12: tensor<64x96xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>) -> tensor<2x32x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant 9.9999999999999998E-13 : f64
    %cst_5 = arith.constant dense_resource<torch_tensor_1_32_64_torch.float32> : tensor<1x32x64xf32>
    %cst_6 = arith.constant 6.400000e+01 : f64
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 2.500000e-01 : f32
    %cst_9 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x3x4x32x32xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x4x3x32x32xf32>) outs(%0 : tensor<2x3x4x32x32xf32>) permutation = [0, 2, 1, 3, 4] 
    %1 = tensor.empty() : tensor<2x64x2x4x4xf32>
    %broadcasted = linalg.broadcast ins(%arg2 : tensor<64xf32>) outs(%1 : tensor<2x64x2x4x4xf32>) dimensions = [0, 2, 3, 4] 
    %2 = linalg.conv_3d_ncdhw_fcdhw {dilations = dense<1> : vector<3xi64>, strides = dense<[2, 8, 8]> : vector<3xi64>} ins(%transposed, %arg1 : tensor<2x3x4x32x32xf32>, tensor<64x3x2x8x8xf32>) outs(%broadcasted : tensor<2x64x2x4x4xf32>) -> tensor<2x64x2x4x4xf32>
    %collapsed = tensor.collapse_shape %2 [[0], [1], [2, 3, 4]] : tensor<2x64x2x4x4xf32> into tensor<2x64x32xf32>
    %3 = tensor.empty() : tensor<2x32x64xf32>
    %transposed_10 = linalg.transpose ins(%collapsed : tensor<2x64x32xf32>) outs(%3 : tensor<2x32x64xf32>) permutation = [0, 2, 1] 
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_10, %cst_5 : tensor<2x32x64xf32>, tensor<1x32x64xf32>) outs(%3 : tensor<2x32x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %89 = arith.addf %in, %in_37 : f32
      linalg.yield %89 : f32
    } -> tensor<2x32x64xf32>
    %5 = tensor.empty() : tensor<2x32x64xf64>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x32x64xf32>) outs(%5 : tensor<2x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %89 = arith.extf %in : f32 to f64
      linalg.yield %89 : f64
    } -> tensor<2x32x64xf64>
    %7 = tensor.empty() : tensor<2x32x1xf64>
    %8 = linalg.fill ins(%cst_0 : f64) outs(%7 : tensor<2x32x1xf64>) -> tensor<2x32x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x32x64xf64>) outs(%8 : tensor<2x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %89 = arith.addf %in, %out : f64
      linalg.yield %89 : f64
    } -> tensor<2x32x1xf64>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x32x1xf64>) outs(%7 : tensor<2x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %89 = arith.divf %in, %cst_6 : f64
      linalg.yield %89 : f64
    } -> tensor<2x32x1xf64>
    %11 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<2x32x64xf64>, tensor<2x32x1xf64>) outs(%5 : tensor<2x32x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %89 = arith.subf %in, %in_37 : f64
      linalg.yield %89 : f64
    } -> tensor<2x32x64xf64>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<2x32x64xf64>, tensor<2x32x64xf64>) outs(%5 : tensor<2x32x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %89 = arith.mulf %in, %in_37 : f64
      linalg.yield %89 : f64
    } -> tensor<2x32x64xf64>
    %13 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x32x64xf64>) outs(%8 : tensor<2x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %89 = arith.addf %in, %out : f64
      linalg.yield %89 : f64
    } -> tensor<2x32x1xf64>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x32x1xf64>) outs(%7 : tensor<2x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %89 = arith.divf %in, %cst_6 : f64
      linalg.yield %89 : f64
    } -> tensor<2x32x1xf64>
    %15 = tensor.empty() : tensor<2x32x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x32x1xf64>) outs(%15 : tensor<2x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %89 = arith.truncf %in : f64 to f32
      linalg.yield %89 : f32
    } -> tensor<2x32x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x32x1xf32>) -> tensor<2x32x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<2x32x64xf32>) outs(%17 : tensor<2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.addf %in, %out : f32
      linalg.yield %89 : f32
    } -> tensor<2x32x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x32x1xf32>) outs(%15 : tensor<2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.divf %in, %cst_7 : f32
      linalg.yield %89 : f32
    } -> tensor<2x32x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x32x1xf32>) outs(%15 : tensor<2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.truncf %cst_4 : f64 to f32
      %90 = arith.addf %in, %89 : f32
      linalg.yield %90 : f32
    } -> tensor<2x32x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x32x1xf32>) outs(%15 : tensor<2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = math.rsqrt %in : f32
      linalg.yield %89 : f32
    } -> tensor<2x32x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %19 : tensor<2x32x64xf32>, tensor<2x32x1xf32>) outs(%3 : tensor<2x32x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %89 = arith.subf %in, %in_37 : f32
      linalg.yield %89 : f32
    } -> tensor<2x32x64xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %21 : tensor<2x32x64xf32>, tensor<2x32x1xf32>) outs(%3 : tensor<2x32x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %89 = arith.mulf %in, %in_37 : f32
      linalg.yield %89 : f32
    } -> tensor<2x32x64xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %arg14 : tensor<2x32x64xf32>, tensor<64xf32>) outs(%3 : tensor<2x32x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %89 = arith.mulf %in, %in_37 : f32
      linalg.yield %89 : f32
    } -> tensor<2x32x64xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %arg15 : tensor<2x32x64xf32>, tensor<64xf32>) outs(%3 : tensor<2x32x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %89 = arith.addf %in, %in_37 : f32
      linalg.yield %89 : f32
    } -> tensor<2x32x64xf32>
    %26 = tensor.empty() : tensor<64x64xf32>
    %transposed_11 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_12 = tensor.collapse_shape %25 [[0, 1], [2]] : tensor<2x32x64xf32> into tensor<64x64xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %28 = linalg.matmul ins(%collapsed_12, %transposed_11 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%27 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %expanded = tensor.expand_shape %28 [[0, 1], [2, 3]] output_shape [2, 32, 4, 16] : tensor<64x64xf32> into tensor<2x32x4x16xf32>
    %transposed_13 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %29 = linalg.matmul ins(%collapsed_12, %transposed_13 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%27 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x64xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%29, %30 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %89 = arith.addf %in, %in_37 : f32
      linalg.yield %89 : f32
    } -> tensor<64x64xf32>
    %expanded_14 = tensor.expand_shape %31 [[0, 1], [2, 3]] output_shape [2, 32, 4, 16] : tensor<64x64xf32> into tensor<2x32x4x16xf32>
    %32 = tensor.empty() : tensor<2x4x32x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x32x4x16xf32>) outs(%32 : tensor<2x4x32x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %33 = linalg.matmul ins(%collapsed_12, %transposed_16 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%27 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x64xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%33, %34 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %89 = arith.addf %in, %in_37 : f32
      linalg.yield %89 : f32
    } -> tensor<64x64xf32>
    %expanded_17 = tensor.expand_shape %35 [[0, 1], [2, 3]] output_shape [2, 32, 4, 16] : tensor<64x64xf32> into tensor<2x32x4x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x32x4x16xf32>) outs(%32 : tensor<2x4x32x16xf32>) permutation = [0, 2, 1, 3] 
    %36 = tensor.empty() : tensor<2x4x16x32xf32>
    %transposed_19 = linalg.transpose ins(%expanded : tensor<2x32x4x16xf32>) outs(%36 : tensor<2x4x16x32xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_20 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x4x32x16xf32> into tensor<8x32x16xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x4x16x32xf32> into tensor<8x16x32xf32>
    %37 = tensor.empty() : tensor<8x32x32xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
    %39 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x32x16xf32>, tensor<8x16x32xf32>) outs(%38 : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
    %expanded_22 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 4, 32, 32] : tensor<8x32x32xf32> into tensor<2x4x32x32xf32>
    %40 = tensor.empty() : tensor<2x4x32x32xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<2x4x32x32xf32>) outs(%40 : tensor<2x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.mulf %in, %cst_8 : f32
      linalg.yield %89 : f32
    } -> tensor<2x4x32x32xf32>
    %42 = tensor.empty() : tensor<2x4x32xi64>
    %43 = linalg.fill ins(%c0_i64 : i64) outs(%42 : tensor<2x4x32xi64>) -> tensor<2x4x32xi64>
    %44 = tensor.empty() : tensor<2x4x32xf32>
    %45 = linalg.fill ins(%cst_1 : f32) outs(%44 : tensor<2x4x32xf32>) -> tensor<2x4x32xf32>
    %46:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<2x4x32x32xf32>) outs(%45, %43 : tensor<2x4x32xf32>, tensor<2x4x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_37: i64):
      %89 = linalg.index 3 : index
      %90 = arith.index_cast %89 : index to i64
      %91 = arith.maximumf %in, %out : f32
      %92 = arith.cmpf ogt, %in, %out : f32
      %93 = arith.select %92, %90, %out_37 : i64
      linalg.yield %91, %93 : f32, i64
    } -> (tensor<2x4x32xf32>, tensor<2x4x32xi64>)
    %expanded_23 = tensor.expand_shape %46#0 [[0], [1], [2, 3]] output_shape [2, 4, 32, 1] : tensor<2x4x32xf32> into tensor<2x4x32x1xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %expanded_23 : tensor<2x4x32x32xf32>, tensor<2x4x32x1xf32>) outs(%40 : tensor<2x4x32x32xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %89 = arith.subf %in, %in_37 : f32
      linalg.yield %89 : f32
    } -> tensor<2x4x32x32xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x4x32x32xf32>) outs(%40 : tensor<2x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = math.exp %in : f32
      linalg.yield %89 : f32
    } -> tensor<2x4x32x32xf32>
    %49 = tensor.empty() : tensor<2x4x32x1xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<2x4x32x1xf32>) -> tensor<2x4x32x1xf32>
    %51 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48 : tensor<2x4x32x32xf32>) outs(%50 : tensor<2x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.addf %in, %out : f32
      linalg.yield %89 : f32
    } -> tensor<2x4x32x1xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %51 : tensor<2x4x32x32xf32>, tensor<2x4x32x1xf32>) outs(%40 : tensor<2x4x32x32xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %89 = arith.divf %in, %in_37 : f32
      linalg.yield %89 : f32
    } -> tensor<2x4x32x32xf32>
    %collapsed_24 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<2x4x32x32xf32> into tensor<8x32x32xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<2x4x32x16xf32> into tensor<8x32x16xf32>
    %53 = tensor.empty() : tensor<8x32x16xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<8x32x16xf32>) -> tensor<8x32x16xf32>
    %55 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<8x32x32xf32>, tensor<8x32x16xf32>) outs(%54 : tensor<8x32x16xf32>) -> tensor<8x32x16xf32>
    %expanded_26 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [2, 4, 32, 16] : tensor<8x32x16xf32> into tensor<2x4x32x16xf32>
    %56 = tensor.empty() : tensor<2x32x4x16xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x4x32x16xf32>) outs(%56 : tensor<2x32x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0, 1], [2, 3]] : tensor<2x32x4x16xf32> into tensor<64x64xf32>
    %transposed_29 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %57 = linalg.matmul ins(%collapsed_28, %transposed_29 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%27 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x64xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%57, %58 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %89 = arith.addf %in, %in_37 : f32
      linalg.yield %89 : f32
    } -> tensor<64x64xf32>
    %expanded_30 = tensor.expand_shape %59 [[0, 1], [2]] output_shape [2, 32, 64] : tensor<64x64xf32> into tensor<2x32x64xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_30, %4 : tensor<2x32x64xf32>, tensor<2x32x64xf32>) outs(%3 : tensor<2x32x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %89 = arith.addf %in, %in_37 : f32
      linalg.yield %89 : f32
    } -> tensor<2x32x64xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x32x64xf32>) outs(%5 : tensor<2x32x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %89 = arith.extf %in : f32 to f64
      linalg.yield %89 : f64
    } -> tensor<2x32x64xf64>
    %62 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%61 : tensor<2x32x64xf64>) outs(%8 : tensor<2x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %89 = arith.addf %in, %out : f64
      linalg.yield %89 : f64
    } -> tensor<2x32x1xf64>
    %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x32x1xf64>) outs(%7 : tensor<2x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %89 = arith.divf %in, %cst_6 : f64
      linalg.yield %89 : f64
    } -> tensor<2x32x1xf64>
    %64 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %63 : tensor<2x32x64xf64>, tensor<2x32x1xf64>) outs(%5 : tensor<2x32x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %89 = arith.subf %in, %in_37 : f64
      linalg.yield %89 : f64
    } -> tensor<2x32x64xf64>
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %64 : tensor<2x32x64xf64>, tensor<2x32x64xf64>) outs(%5 : tensor<2x32x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %89 = arith.mulf %in, %in_37 : f64
      linalg.yield %89 : f64
    } -> tensor<2x32x64xf64>
    %66 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%65 : tensor<2x32x64xf64>) outs(%8 : tensor<2x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %89 = arith.addf %in, %out : f64
      linalg.yield %89 : f64
    } -> tensor<2x32x1xf64>
    %67 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x32x1xf64>) outs(%7 : tensor<2x32x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %89 = arith.divf %in, %cst_6 : f64
      linalg.yield %89 : f64
    } -> tensor<2x32x1xf64>
    %68 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x32x1xf64>) outs(%15 : tensor<2x32x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %89 = arith.truncf %in : f64 to f32
      linalg.yield %89 : f32
    } -> tensor<2x32x1xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%60 : tensor<2x32x64xf32>) outs(%17 : tensor<2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.addf %in, %out : f32
      linalg.yield %89 : f32
    } -> tensor<2x32x1xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x32x1xf32>) outs(%15 : tensor<2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.divf %in, %cst_7 : f32
      linalg.yield %89 : f32
    } -> tensor<2x32x1xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<2x32x1xf32>) outs(%15 : tensor<2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.truncf %cst_4 : f64 to f32
      %90 = arith.addf %in, %89 : f32
      linalg.yield %90 : f32
    } -> tensor<2x32x1xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x32x1xf32>) outs(%15 : tensor<2x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = math.rsqrt %in : f32
      linalg.yield %89 : f32
    } -> tensor<2x32x1xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %70 : tensor<2x32x64xf32>, tensor<2x32x1xf32>) outs(%3 : tensor<2x32x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %89 = arith.subf %in, %in_37 : f32
      linalg.yield %89 : f32
    } -> tensor<2x32x64xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %72 : tensor<2x32x64xf32>, tensor<2x32x1xf32>) outs(%3 : tensor<2x32x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %89 = arith.mulf %in, %in_37 : f32
      linalg.yield %89 : f32
    } -> tensor<2x32x64xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %arg16 : tensor<2x32x64xf32>, tensor<64xf32>) outs(%3 : tensor<2x32x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %89 = arith.mulf %in, %in_37 : f32
      linalg.yield %89 : f32
    } -> tensor<2x32x64xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg17 : tensor<2x32x64xf32>, tensor<64xf32>) outs(%3 : tensor<2x32x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %89 = arith.addf %in, %in_37 : f32
      linalg.yield %89 : f32
    } -> tensor<2x32x64xf32>
    %collapsed_31 = tensor.collapse_shape %76 [[0, 1], [2]] : tensor<2x32x64xf32> into tensor<64x64xf32>
    %77 = tensor.empty() : tensor<64x96xf32>
    %transposed_32 = linalg.transpose ins(%arg10 : tensor<96x64xf32>) outs(%77 : tensor<64x96xf32>) permutation = [1, 0] 
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<64x96xf32>) -> tensor<64x96xf32>
    %79 = linalg.matmul ins(%collapsed_31, %transposed_32 : tensor<64x64xf32>, tensor<64x96xf32>) outs(%78 : tensor<64x96xf32>) -> tensor<64x96xf32>
    %80 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<96xf32>) outs(%77 : tensor<64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x96xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%79, %80 : tensor<64x96xf32>, tensor<64x96xf32>) outs(%77 : tensor<64x96xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %89 = arith.addf %in, %in_37 : f32
      linalg.yield %89 : f32
    } -> tensor<64x96xf32>
    %expanded_33 = tensor.expand_shape %81 [[0, 1], [2]] output_shape [2, 32, 96] : tensor<64x96xf32> into tensor<2x32x96xf32>
    %82 = tensor.empty() : tensor<2x32x96xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<2x32x96xf32>) outs(%82 : tensor<2x32x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %89 = arith.divf %in, %cst_9 : f32
      %90 = math.erf %89 : f32
      %91 = arith.addf %90, %cst_2 : f32
      %92 = arith.mulf %91, %cst_3 : f32
      %93 = arith.mulf %in, %92 : f32
      linalg.yield %93 : f32
    } -> tensor<2x32x96xf32>
    %collapsed_34 = tensor.collapse_shape %83 [[0, 1], [2]] : tensor<2x32x96xf32> into tensor<64x96xf32>
    %84 = tensor.empty() : tensor<96x64xf32>
    %transposed_35 = linalg.transpose ins(%arg12 : tensor<64x96xf32>) outs(%84 : tensor<96x64xf32>) permutation = [1, 0] 
    %85 = linalg.matmul ins(%collapsed_34, %transposed_35 : tensor<64x96xf32>, tensor<96x64xf32>) outs(%27 : tensor<64x64xf32>) -> tensor<64x64xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x64xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%85, %86 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %89 = arith.addf %in, %in_37 : f32
      linalg.yield %89 : f32
    } -> tensor<64x64xf32>
    %expanded_36 = tensor.expand_shape %87 [[0, 1], [2]] output_shape [2, 32, 64] : tensor<64x64xf32> into tensor<2x32x64xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %60 : tensor<2x32x64xf32>, tensor<2x32x64xf32>) outs(%3 : tensor<2x32x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %89 = arith.addf %in, %in_37 : f32
      linalg.yield %89 : f32
    } -> tensor<2x32x64xf32>
    return %88 : tensor<2x32x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_32_64_torch.float32: "0x04000000000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803F000000000000803FA46A573F40510A3FCE7A2E3FB0543B3FBA7D083F0E94583FF090D13EC692693F3E399F3E6A4E733F278F703EF0D5783F3A23353E83F67B3FF325083E28BA7D3F7675CC3D98B87E3F376F993DD1477F3FB036663D68987F3FFBAC2C3DBDC57F3F5C81013D3CDF7F3FA63EC23C93ED7F3F42AB913CA3F57F3F497A5A3C2CFA7F3F57D6233CB9FC7F3F19B9F53B28FE7F3F5C44B83BF7FE7F3F5D2E8A3B6BFF7F3F203E4F3BACFF7F3F03691B3BD1FF7F3F2015E93AE5FF7F3F8AC9AE3AF1FF7F3F6D12833AF8FF7F3F8B94443AFBFF7F3F166A133AFDFF7F3F2517DD39FFFF7F3F5FCBA539FFFF7F3F14A878390000803F53773A390000803F71D40B390000803FB7C7683F3311D5BED95A7F3F514D913D0AF2663FB2E8DC3E12353F3F03392A3F1B54173FEC7B4E3FB6D3E93E69BE633FF647B23EA5FA6F3F82F0863EF5F2763FF96F4B3EA5E57A3FD300193E4F207D3F88D9E53DF3617E3FAE85AC3D0E177F3FC870813DF97C7F3FAB30423D4EB67F3F5CA5113D8ED67F3F5075DA3CB1E87F3F3ED4A33CE5F27F3F54B7753CA1F87F3F9D43383CDBFB7F3F0C2E0A3CABFD7F3FDD3DCF3BB0FE7F3FE6689B3B43FF7F3F0815693B96FF7F3F80C92E3BC4FF7F3F6912033BDEFF7F3F8894C43AEDFF7F3F146A933AF5FF7F3F24175D3AFAFF7F3F5FCB253AFDFF7F3F13A8F839FEFF7F3F5377BA39FFFF7F3F71D48B39FFFF7F3FC381103E26707DBFDE3C473FCDBF20BFD7457E3FA87FEDBD6321743F63189A3EC209503F572F153FB824273FA2E7413F6D2F023F296D5C3FA768C73E37C96B3F6D4E973EEF90743FE26D643E928C793FD8EE2B3E9E5D7C3F2C33013E43F47D3FC1FFC13D4FD97E3F0893913D3B5A7F3F4D695A3DC3A27F3FC5D1233D90CB7F3F20B9F53C83E27F3F4947B83C6BEF7F3FC7318A3CADF67F3F49444F3CC1FA7F3F116E1B3C0DFD7F3F121DE93B57FE7F3FA8CFAE3B11FF7F3F1317833B7AFF7F3F939B443BB5FF7F3F616F133BD6FF7F3F1B1FDD3AE8FF7F3F59D1A53AF3FF7F3F0DB1783AF8FF7F3F0E7E3A3AFCFF7F3F7ED90B3AFEFF7F3FAABED139FFFF7F3FCFBD41BF305527BF94EF103E3B6C7DBFED49473F9DAF20BFA5477E3FBC03EDBDDE1D743FB12E9A3EA604503F7836153FBC1F273FEDEB413F2D2B023FAB6F5C3FD761C73EA7CA6B3F2049973EC091743FC665643E098D793FB2E82B3EE15D7C3F882E013E69F47D3FC5F8C13D64D97E3FC88D913D475A7F3F6C615A3DCAA27F3FDBCB233D94CB7F3F41B0F53C85E27F3FA240B83C6CEF7F3FCA2C8A3CADF67F3FCD3C4F3CC2FA7F3F74681B3C0DFD7F3FA714E93B58FE7F3F58C9AE3B11FF7F3F5812833B7AFF7F3F7994443BB5FF7F3F0E6A133BD6FF7F3F1F17DD3AE8FF7F3F5CCBA53AF3FF7F3F12A8783AF8FF7F3F52773A3AFCFF7F3F71D40B3AFEFF7F3F107C75BF2C3C913E643512BFFC2352BFD6DAA53E403272BF9CE05B3F441C03BF7FFC7F3FD47229BCF83F6D3F9656C03EABCA463FF14C213F54521E3F192C493F4477F53E40A9603F9F81BB3E04376E3FEE118E3E7CF2753FF94F563E9F547A3F1E3C213E81CE7C3F9642F23DDF337E3F21DBB53D1EFD7E3F9173883D616E7F3FF5B64C3D19AE7F3FD88A193DF0D17F3FFE4DE63C19E67F3FCFB6AC3C6FF17F3F8185813CCFF77F3F2542423C65FB7F3FBBAC113C69FD7F3F877BDA3B8BFE7F3FDED6A33B2EFF7F3F8AB9753B8AFF7F3F8C44383BBEFF7F3F712E0A3BDBFF7F3F313ECF3AEBFF7F3F0A699B3AF4FF7F3F2615693AF9FF7F3F8DC92E3AFCFF7F3F8C0F8FBEB8CD753FA2367ABF807D58BE74E56BBE531D79BF57F3123F549F51BF4D78723F6F3FA4BED4337D3F99F8163E8930603F342FF73ECDA9373F1156323F698C103F3249533F50ACDE3E8385663FFD7DA93EE290713FD92A803E6CD9773F6F20413EE3677B3FC434113EC1697D3FC119DA3D518B7E3F37B0A33D562E7F3FD19C753D128A7F3F593B383DADBD7F3FBF2C0A3DB3DA7F3F0A40CF3C06EB7F3F466C9B3C34F47F3F8F1B693C5EF97F3F04CF2E3C45FC7F3FCF16033CE7FD7F3F599BC43BD2FE7F3F496F933B56FF7F3F061F5D3BA1FF7F3F51D1253BCAFF7F3F05B1F83AE2FF7F3F0B7EBA3AEFFF7F3F7DD98B3AF6FF7F3FA9BE513AFBFF7F3F4630283FBDFF403FF8FB5BBF57EE023F6EB636BF604F33BF681B413E21687BBF6FE84C3FBB7419BFA7FB7E3F5C5EB6BD4484723FB9F8A33E68BE4D3F6155183F73EB243FB3CC433F4C4B003F4D885D3FDF60C43EC56B6C3F60F3943E69ED743F50D3603EEAC0793F5533293E287B7C3FBA46FE3DE9047E3F68E5BE3DAEE27E3F323E8F3D815F7F3F33E9563DBBA57F3F6031213D3BCD7F3F54C8F13C73E37F3FA652B53CF2EF7F3F52FA873CF9F67F3F2AF14B3CECFA7F3FCBEF183C25FD7F3FC75FE53B65FE7F3FC701AC3B19FF7F3FBEFC803B7EFF7F3F2E74413BB7FF7F3FEC11113BD7FF7F3F0B93D93AE9FF7F3F6628A33AF3FF7F3FC4B3743AF9FF7F3F95467D3FF6FD14BE0C7A8FBE33BE753FD32D7ABF192059BE0A6C6BBE812479BF7D06133FE69151BFED7D723F351EA4BEE3317D3FA22C173EC52B603F7A40F73EA6A4373F5F5B323FD587103F544C533FD2A4DE3E5287663F1A78A93EEA91713F5226803E02DA773F8B19413E38687B3F8E2F113EF1697D3FE911DA3D6C8B7E3F51AAA33D662E7F3FF693753D1B8A7F3FB334383DB2BD7F3FC2270A3DB6DA7F3F8E38CF3C08EB7F3FAA669B3C35F47F3F2513693C5EF97F3FB5C82E3C45FC7F3F1312033CE7FD7F3F3F94C43BD2FE7F3FF669933B56FF7F3F0A175D3BA1FF7F3F54CB253BCAFF7F3F0AA8F83AE2FF7F3F4F77BA3AEFFF7F3F70D48B3AF6FF7F3F3201D33ED53F69BFB5FCE53E1EB8643F469870BF1AEEAE3E02AD1BBF013A4BBFEA1F953EA2E674BFA16D583F9FBA08BF2FE37F3F3AE6F2BC229E6E3F4672B93E1D88483FD5211F3F66F41F3F4FE0473F9434F83E4BE85F3FB1AFBD3E76C86D3F2EC28F3EA9B3753FF5E3583E16317A3FFF2F233E75BA7C3F7C34F53D93287E3F3F12B83DC2F67E3F981D8A3DCD6A7F3F88364F3D16AC7F3FB96A1B3DCED07F3FEF1DE93C76E57F3FC8D2AE3C13F17F3F781A833C9BF77F3F8AA1443C48FB7F3F3A74133C59FD7F3FB026DD3B82FE7F3F2BD7A53B29FF7F3FE3B9783B87FF7F3FBB843A3BBCFF7F3F84DE0B3BDAFF7F3F38C6D13AEBFF7F3FFD4E9D3AF4FF7F3FF8440BBF64CD56BFB308703F39FCB13E6CE91CBF17464A3F6D3861BF3E68F3BE8270A9BCFBF17FBF3840323F01BF37BF6B827A3F0AF152BED2D3783F31B2703EA46A573F40510A3FCE7A2E3FB0543B3FBA7D083F0E94583FF090D13EC692693F3E399F3E6A4E733F278F703EF0D5783F3A23353E83F67B3FF325083E28BA7D3F7675CC3D98B87E3F376F993DD1477F3FB036663D68987F3FFBAC2C3DBDC57F3F5C81013D3CDF7F3FA63EC23C93ED7F3F42AB913CA3F57F3F497A5A3C2CFA7F3F57D6233CB9FC7F3F19B9F53B28FE7F3F5C44B83BF7FE7F3F5D2E8A3B6BFF7F3F203E4F3BACFF7F3F03691B3BD1FF7F3F2015E93AE5FF7F3F8AC9AE3AF1FF7F3F5CFF7FBF7205913B2B4D6C3FFFF3C4BEFC38C7BD30C97E3FF64D7FBF67DB96BD2141A9BE8C9B71BFB918023F907A5CBF013B6D3F116FC0BE6D9E7E3F6E73D43D2A26643FC03DE83E26063C3F83BB2D3FB372143F8790503FCD12E53EC6F2643F8B87AE3EE4AA703FDB0B843EF956773FCB07473E2C1E7B3F75AB153E30407D3F72D3E03DE8737E3FA1BEA83D2A217F3FFB347D3DA8827F3F73EE3D3D81B97F3F6B730E3D5BD87F3F3DAAD53CB4E97F3FEE3BA03C76F37F3FEE52703CF3F87F3F6A38343C09FC7F3FBC25073CC5FD7F3F8AB1CA3BBFFE7F3FC6FF973B4CFF7F3F85F7633B9AFF7F3F81F32A3BC7FF7F3F0432003BE0FF7F3F1844C03AEEFF7F3FD85C09BFD006583FC298D33E7F1D69BF338DE53E1ED4643F3EA870BF2696AE3E26911BBF554F4BBF4052953EF7DE74BF2A78583FF1A908BF9FE37F3F000DF1BC1D9A6E3FF586B93EF182483F59281F3F87EF1F3F35E4473F652CF83E90EA5F3F2CA9BD3EC3C96D3F21BD8F3E66B4753F3FDC583E81317A3F272A233EB1BA7C3FAC2BF53DB5287E3F9E0BB83DD5F67E3F9D188A3DD76A7F3F0F2F4F3D1CAC7F3F1D651B3DD2D07F3F8515E93C78E57F3F78CCAE3C14F17F3FBC15833C9CF77F3F719A443C48FB7F3FE76E133C59FD7F3FB41EDD3B82FE7F3F2ED1A53B29FF7F3FE8B0783B87FF7F3FFF7D3A3BBCFF7F3F77D90B3BDAFF7F3FA4BED13AEBFF7F3F2220D73E6F4E683F2BEDA2BE54B172BF041B5B3F7065043F40D837BF2E26323F4C1453BF9DD910BFE7BB703DB78E7FBF86E13C3FE8CC2CBFA39D7C3F00F425BEC0AB763F9BF5883E36DF533F2BB00F3FEAEA2A3F1C963E3F836A053F6E7C5A3F409ACC3EC3AB6A3FB6599B3E75EE733F259F6A3E9530793F6CA1303EB1297C3FD0BE043E00D77D3FF455C73DD5C87E3F9E95953DF5507F3FB86E603D8C9D7F3F6956283DA1C87F3F7780FC3CDCE07F3FDF5CBD3C7DEE7F3FF1018E3C27F67F3F6BFC543C76FA7F3F0CB81F3CE3FC7F3FD98BEF3B40FE7F3F94A2B33B04FF7F3F25B5863B72FF7F3F7B084A3BB0FF7F3FEB80173BD3FF7F3F3139E33AE7FF7F3F72987D3FD7040C3E850561BF4824F4BE6CF47F3FADF999BC6BA4BDBEB5CA6D3FB2A875BF0F0D90BEE5A435BEAEF07BBFD7551B3FA97C4BBF58DB743F016A95BE6F467C3FDE0B2E3E9E0A5E3F78D2FE3EFA5B353FC3AD343F1A820E3FD9AA543FF556DB3EB151673FEEDFA63E6605723F0D4F7C3E7D1B783FA6103E3E358D7B3F64E40E3ECC7E7D3F6B9DD63D2B977E3F6811A13D02357F3F5DAD713DD38D7F3F4647353DC9BF7F3F86F5073DE3DB7F3F1EEDCB3CB1EB7F3F16EE983C94F47F3F565E653C94F97F3F2C012C3C63FC7F3F7CFC003CF8FD7F3FF773C13BDCFE7F3FD411913B5CFF7F3FF792593BA4FF7F3F5E28233BCCFF7F3FBDB3F43AE3FF7F3F4479263FE87A42BF5CDC77BF2114803E80F9553FAC890CBFFC0D2D3D7BC57F3F75E07FBFF722FE3C07A7CEBEB1386ABFE9C7E93E70C163BF05C0683FD332D5BED55B7F3FAADE903D86F6663FEFD5DC3E413A3F3F30332A3FD358173F77784E3F83DBE93E68BC633F204EB23E80F96F3F44F5863E4FF2763F39774B3E47E57A3F4F06193E1A207D3FCCE1E53DD5617E3FE58BAC3DFD167F3F7475813DEF7C7F3FAD37423D49B67F3F9EAA113D8BD67F3F337DDA3CB0E87F3F29DAA33CE4F27F3F33C0753CA1F87F3F454A383CDBFB7F3F0A330A3CABFD7F3F5945CF3BB0FE7F3F836E9B3B43FF7F3F731D693B96FF7F3FD0CF2E3BC4FF7F3F2517033BDEFF7F3F106893BE2C2975BF67BA09BF36CB573F3630D43E12FB68BFA71DE53E0FF0643F2EB870BF303EAE3E49751BBFA4644BBF9284953E4AD774BFB182583F429908BF0EE47F3FD633EFBC18966E3FA29BB93EC57D483FDD2E1F3FA8EA1F3F1BE8473F3624F83ED4EC5F3FA8A2BD3E0FCB6D3F15B88F3E23B5753F89D4583EEC317A3F5024233EEDBA7C3FDD22F53DD7287E3FFD04B83DE8F67E3FA2138A3DE26A7F3F95274F3D22AC7F3F815F1B3DD5D07F3F1B0DE93C7AE57F3F29C6AE3C15F17F3F0011833C9DF77F3F5793443C48FB7F3F9469133C59FD7F3FB816DD3B82FE7F3F31CBA53B29FF7F3FEDA7783B87FF7F3F43773A3BBCFF7F3F6BD40B3BDAFF7F3F251E76BF36E28CBEAB2B393E97C77B3F6DD809BE7EAB7DBF7A3A463F05FE213FAAB049BF4FA91D3F8FE346BF402E21BF0528F23D44347EBF2F6D443F2D2C24BFBFDD7D3FD0EF03BE5BDE743F4256953E051F513FB5A9133FB333283FC0FC403FB116033FEEE35B3FE3DBC83E637A6B3F436F983E1364743FFA27663E2E73793F233E2D3E494F7C3F3330023E30EC7D3F977CC33DC3D47E3F30B1923DAB577F3FF5165C3D53A17F3F2A14253DC1CA7F3FD29CF73C0EE27F3F14B2B93C29EF7F3FDE418B3C88F67F3F62DC503CADFA7F3F1BA01C3C01FD7F3F14E8EA3B51FE7F3FDE27B03B0EFF7F3F3319843B78FF7F3FB41E463BB3FF7F3FB091143BD5FF7F3FB34040BF840A293F7A7A4D3FF5B0183F456724BFBC3B44BFEC2A773F2C54853EC5A80EBFEB90543F073067BFBCE4DBBEE3CA72BDC48C7FBFCADA2C3FD2D43CBF144E793FAAA768BE46C6793FFF73603E0517593F0CAD073F2F30303F8EB9393FBAF9093FBFA2573F34F8D33ED107693F1A1AA13E3BFF723FF070733E14A9783F8753373E2EDD7B3F19CD093EE1AB7D3F9CF2CE3D8EB07E3F124E9B3D4B437F3FC405693DDC957F3F97C82E3D4EC47F3F2B16033D6EDE7F3FEA9DC43C1FED7F3FB372933C62F57F3F66255D3C08FA7F3FA0D6253CA5FC7F3F6EB9F83B1DFE7F3F8984BA3BF0FE7F3F6FDE8B3B67FF7F3F26C6513BAAFF7F3FF64E1D3BD0FF7F3F6979193EBF1B7D3FF76D7E3F5480E2BD52B673BF92B89CBE15CD7C3FDB5F21BE41F68ABE0764763FE88B7ABF663C52BE5E8F70BEEDD578BFA936123F1A2352BFB940723F3686A5BEC8467D3F81F8143E535F603F2785F63E79DC373FD321323F70B9103F5C2A533F01F6DE3EB373663FE7B7A93EB786713F6957803EA9D3773F3A64413EA1647B3F0268113EEB677D3FF466DA3D488A7E3F40EAA33DC12D7F3FFBF3753DBE897F3FC37C383D7EBD7F3FD25D0A3D99DA7F3FA989CF3CF7EA7F3F7EA39B3C2CF47F3F616E693C59F97F3F200D2F3C42FC7F3F6245033CE5FD7F3F34E1C43BD1FE7F3FABA3933B56FF7F3F976D5D3BA0FF7F3F3B0C263BCAFF7F3FC8B6693F22F0D03E82E2263FA02042BF4BF677BF78957E3E4524563F78480CBF3B67293DEDC77F3FCDE17FBF77A8F83CDA6ACEBEF5456ABFC8F3E93E2DB663BFB7C7683F3311D5BED95A7F3F514D913D0AF2663FB2E8DC3E12353F3F03392A3F1B54173FEC7B4E3FB6D3E93E69BE633FF647B23EA5FA6F3F82F0863EF5F2763FF96F4B3EA5E57A3FD300193E4F207D3F88D9E53DF3617E3FAE85AC3D0E177F3FC870813DF97C7F3FAB30423D4EB67F3F5CA5113D8ED67F3F5075DA3CB1E87F3F3ED4A33CE5F27F3F54B7753CA1F87F3F9D43383CDBFB7F3F0C2E0A3CABFD7F3FDD3DCF3BB0FE7F3FE6689B3B43FF7F3F0815693B96FF7F3F80C92E3BC4FF7F3F102F563FFC370CBF280A23BD10CC7FBF1BD82FBFF50C3A3F7EF6093FD0A457BF7A36B33E37CE6F3F44E576BF9354873EB1050FBF705254BFC852AB3E273E71BF4AFB5C3F983D01BF7BFF7F3F437782BBD7C96C3F7499C23EA336463FB702223F0AC81D3FA198493FC28FF43E56E8603F97C9BA3E275B6E3F77838D3E0407763F8376553E3C607A3F7197203E0ED57C3F3F4AF13D8F377E3F5420B53D32FF7E3F3EE7873D8C6F7F3F4CE44B3DC1AE7F3FC8EC183D4FD27F3FDD60E53C4EE67F3FF504AC3C8DF17F3F1F00813CE0F77F3F177A413C6EFB7F3FB416113C6EFD7F3F849AD93B8EFE7F3F212EA33B30FF7F3F78BC743B8BFF7F3FC586373BBEFF7F3F150511BC6FFD7FBF4DCC35BFBC3C34BF1B4746BEB3277B3F7D72163ED1387DBF27BD1F3F790C483F101760BF878BF73E2D5332BF9BAC37BF014E533E857D7ABF9FF94E3F02A816BFC0337F3F7E90A1BD01E2713FB7ACA73EFBDD4C3FAE82193F9413243FBB81443F9A28FF3EE3F15D3F193CC33E5CA86C3FFA0F943EDF0F753F96775F3E6AD4793FBF2B283E2A867C3F02B9FC3D1C0B7E3F26BABD3D2CE67E3F5B5D8E3D78617F3FA197553DD6A67F3F1534203DDBCD7F3F504CF03CCDE37F3F9F35B43C24F07F3F8F24873C15F77F3F8CB04A3CFCFA7F3F5BFF173C2EFD7F3F2BF7E33B6AFE7F3F5BF3AA3B1CFF7F3FF431803B80FF7F3F0A44403BB8FF7F3FE7A158BFBF6708BF1FE07FBF657DFFBC8BF1B73E89E86E3F86A88ABEFA6E76BFB707563F05740C3FF6BD3CBFC0F32C3FD90050BFC43B15BFDD6B983D3F4A7FBF89E63E3F11912ABFCFF87C3F87081DBE6736763F46388C3E1428533FC5BC103F1F352A3F88383F3F5BCE043F7CDB5A3FCD9ECB3E6AE26A3FC0959A3E920D743FF172693E3342793FA1BD2F3EA3337C3FDD12043E9BDC7D3F1B53C63DFDCB7E3F1BD3943DBC527F3FA84A5F3D8C9E7F3F407B273D31C97F3FA637FB3C2DE17F3F3E66BC3CABEE7F3FFA488D3C41F67F3FFDE6533C85FA7F3F00E81E3CEBFC7F3FCF53EE3B44FE7F3F94B8B23B06FF7F3FAB05863B74FF7F3F4F01493BB1FF7F3FFCD367BFFE2DD93E6AAE40BF6B8D283FF52F4D3F0A15193F811F24BFC67744BF9D18773FA6DB853E73D40EBF9473543F121F67BFFE2BDCBE47F270BD838E7FBF28EB2C3FD6C53CBFDB51793FD96668BE89C3793FB1A4603E1012593FFBB4073F182B303F63BE393F4BF5093F95A5573F05F1D33E7309693F7C14A13E2900733F5168733E9BA9783FFB4C373E7ADD7B3F26C8093E0CAC7D3F2AEBCE3DA6B07E3F79489B3D59437F3F5DFD683DE4957F3F48C22E3D53C47F3F7011033D70DE7F3FD196C43C20ED7F3F606D933C63F57F3F6A1D5D3C08FA7F3FA3D0253CA5FC7F3F72B0F83B1DFE7F3FCD7DBA3BF0FE7F3F62D98B3B67FF7F3F93BE513BAAFF7F3F388707BE78BF7D3F5DF1D0BD09AA7E3F7E357F3F4AE0A03D482966BFAC28E0BE64A87F3F57B853BDC4D8B1BE450F703F32F376BFC2EE86BE429D43BE1C497BBF7835193FBF174DBF2844743F613B99BE87867C3F0723283E3D995E3FD6DEFC3EF8F3353FB114343F5F080F3FA250543F1532DC3E9F1D673FE38BA73EB1E7713F77577D3EA50A783FB2D93E3EB2837B3F537C0F3E6E797D3F4782D73D25947E3F72BDA13D4F337F3FBBAF723DDE8C7F3F2C09363D3FBF7F3FFD86083D96DB7F3F57C7CC3C85EB7F3FC091993C7CF47F3FD253663C86F97F3F44B92C3C5CFC7F3F8A86013CF4FD7F3F0543C23BD9FE7F3F19AD913B5AFF7F3FD77B5A3BA3FF7F3F0837433F819C253F0F751A3F7D274C3F80A1623FF01CEEBE8FDF7FBF35DC00BDB0DD6E3FDB29B8BE5F51F0BD3E3B7E3F6BFD7EBF42C0B5BD60C2A3BE728D72BFE6F7033F105D5BBFF9D66D3FD966BDBE247D7E3F9232DE3D19BB633F9EE0E93E458E3B3FE63C2E3FDC06143F1FDD503F5161E43E161F653FAAFBAD3E35C4703F10A0833E5565773FA963463E4A267B3F562F153EC4447D3F6818E03D7C767E3F0032A83D9D227F3FC0617C3D79837F3FEB4F3D3DF7B97F3F7BFC0D3D9DD87F3FCFF7D43CDAE97F3F1BB69F3C8BF37F3F358A6F3CFFF87F3FE3A1333C10FC7F3FDAB4063CC9FD7F3F3C08CA3BC1FE7F3FD080973B4DFF7F3F1B39633B9BFF7F3F0ED5743F389395BE602B7C3FE67A303E2D41003F2A8E5DBF13C16CBF18C4C23ECE62463F9FCC21BFBE33F43D702C7E3FD1FC7EBF00F6B53DBACDE2BE398365BF89D1DA3E467167BF9013663FC981E0BECAA57F3F83D6563D4C75683FF177D63E90F8403F8238283F0AF0183F8B4B4D3F117EEC3E000E633F8563B43EC3956F3F0691883EB1B9763FC5EA4D3E45C57A3F24E11A3E0D0E7D3F85ADE83DAA577E3F20A6AE3D44117F3FB409833DB7797F3F8296443D79B47F3FE871133D86D57F3F3928DD3C1DE87F3F70DAA53C91F27F3F93C0783C72F87F3F808A3A3CC1FB7F3F29E30B3C9CFD7F3F73CDD13BA8FE7F3F86549D3B3FFF7F3F5EF66B3B93FF7F3F2AB48A3E576D76BF2799563F69950BBFB6F219BDB2D17FBF612730BFE8C1393F6C3B0A3FA77857BF72C3B23EADE36F3F6BF176BFC5FB863E0EE90EBFB86554BF9183AB3E7C3571BF16055D3FD62C01BF89FF7F3FD85F76BBB1C56C3FA6ADC23E7531463F0E09223F34C31D3F6A9C493FAC87F43E89EA603F29C3BA3E695C6E3F7D7E8D3EBB07763FEB6E553EA4607A3FB191203E49D57C3F9341F13DB0377E3FCE19B53D44FF7E3F58E2873D966F7F3FF1DC4B3DC7AE7F3F43E7183D52D27F3F9558E53C50E67F3FBFFEAB3C8EF17F3F76FB803CE0F77F3F1A73413C6EFB7F3F7711113C6EFD7F3FA992D93B8EFE7F3F3C28A33B30FF7F3FA1B3743B8BFF7F3FE9E329BFB3803FBF6999773E5B6778BFE78810BF984B53BF3261A9BEEE95713F60BD803E6FC677BF433C0F3FA32D543F2C1C67BF2B38DC3EA0E129BFBA823FBFC7FD743EB79078BF95B8523FE85E11BF198A7F3F089675BD50AA703FBD8AAE3E9E374B3F20B01B3FA87F223F42D0453F7B7DFC3EDDB45E3F4E1AC13E35186D3F5468923E784F753FFEEF5C3E67F8793FF140263E799A7C3F87D4F93D8E167E3F058DBB3D9DEC7E3FCABA8C3D17657F3F3523533DE0A87F3F8D5C1E3D00CF7F3FE288ED3C72E47F3F0723B23C81F07F3FA096853C49F77F3FB35B483C19FB7F3FC43F163C3FFD7F3FDE57E13B73FE7F3FF2FBA83B21FF7F3FE4707D3B83FF7F3FA4EF7CBF18F41D3E5603F8BEEFF55FBF08EF6ABF8964CBBE6DE6AC3D08167F3FA7037EBDDB817FBF70123D3F62972C3FEAFC4FBF3F41153FF9D541BF323927BFC381103E26707DBFDE3C473FCDBF20BFD7457E3FA87FEDBD6321743F63189A3EC209503F572F153FB824273FA2E7413F6D2F023F296D5C3FA768C73E37C96B3F6D4E973EEF90743FE26D643E928C793FD8EE2B3E9E5D7C3F2C33013E43F47D3FC1FFC13D4FD97E3F0893913D3B5A7F3F4D695A3DC3A27F3FC5D1233D90CB7F3F20B9F53C83E27F3F4947B83C6BEF7F3FC7318A3CADF67F3F49444F3CC1FA7F3F116E1B3C0DFD7F3F121DE93B57FE7F3FA8CFAE3B11FF7F3F1317833B7AFF7F3F06DECEBE8E2C6A3FD56273BF3BBC9EBE34FA7CBF8DE41C3E9F41F83EAEE45F3F3218BDBE9EE66DBF7A53603F44B0F63E564E32BF4EB1373F365956BF86F70BBF7C502A3D52C77FBF77A23A3F64392FBFCB337C3F0BBA2FBE5829773FE45F853EA5A6543F5E880E3FB8B12B3F17E33D3F9215063F9D135A3FEDADCD3E7C6F6A3FA5309C3E22CC733F7DE86B3E251D793F5C9B313EB71E7C3F7E7B053ED1D07D3FFE71C83D5AC57E3F106B963D004F7F3F39AF613D729C7F3FE946293D03C87F3F4DE9FD3C83E07F3F846BBE3C4BEE7F3FECCC8E3C0BF67F3FDD2C563C66FA7F3F5C9C203CDAFC7F3F45E2F03B3BFE7F3F5CA3B43B01FF7F3FB575873B71FF7F3F"
    }
  }
#-}

