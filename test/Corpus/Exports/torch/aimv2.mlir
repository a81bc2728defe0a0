#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @aimv2(%arg0: tensor<2x3x32x32xf32>, %arg1: tensor<64x3x8x8xf32>, %arg2: tensor<64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<16x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<96x64xf32>, %arg11: tensor<64x96xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<1x1x64xf32>, %arg16: tensor<64x64xf32>, %arg17: tensor<64x64xf32>, %arg18: tensor<64x64xf32>, %arg19: tensor<64xf32>) -> tensor<2x16x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c16 = arith.constant 16 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 1.000000e-05 : f64
    %cst_3 = arith.constant 6.400000e+01 : f32
    %cst_4 = arith.constant 2.500000e-01 : f32
    %cst_5 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %0 = tensor.empty() : tensor<2x64x4x4xf32>
    %broadcasted = linalg.broadcast ins(%arg2 : tensor<64xf32>) outs(%0 : tensor<2x64x4x4xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<8> : vector<2xi64>} ins(%arg0, %arg1 : tensor<2x3x32x32xf32>, tensor<64x3x8x8xf32>) outs(%broadcasted : tensor<2x64x4x4xf32>) -> tensor<2x64x4x4xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<2x64x4x4xf32> into tensor<2x64x16xf32>
    %2 = tensor.empty() : tensor<2x16x64xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x64x16xf32>) outs(%2 : tensor<2x16x64xf32>) permutation = [0, 2, 1] 
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x16x64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %81 : f32
    } -> tensor<2x16x64xf32>
    %4 = tensor.empty() : tensor<2x16x1xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x16x64xf32>) outs(%5 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.addf %in, %out : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x1xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x16x1xf32>) outs(%4 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.divf %in, %cst_3 : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x16x1xf32>) outs(%4 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.truncf %cst_2 : f64 to f32
      %82 = arith.addf %in, %81 : f32
      linalg.yield %82 : f32
    } -> tensor<2x16x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x16x1xf32>) outs(%4 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = math.rsqrt %in : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %9 : tensor<2x16x64xf32>, tensor<2x16x1xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %81 = arith.mulf %in, %in_30 : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x64xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %10 : tensor<64xf32>, tensor<2x16x64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %81 = arith.mulf %in, %in_30 : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x64xf32>
    %12 = tensor.empty() : tensor<1x16x64xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<1x16xi64>) outs(%12 : tensor<1x16x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %81 = arith.index_cast %in : i64 to index
      %82 = linalg.index 2 : index
      %83 = arith.cmpi slt, %81, %c16 : index
      cf.assert %83, "index must be smaller than dim size"
      %84 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %84, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%81, %82] : tensor<16x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16x64xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<2x16x64xf32>, tensor<1x16x64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %81 = arith.addf %in, %in_30 : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x64xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x16x64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %81 : f32
    } -> tensor<2x16x64xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x16x64xf32>) outs(%5 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.addf %in, %out : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x16x1xf32>) outs(%4 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.divf %in, %cst_3 : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x16x1xf32>) outs(%4 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.truncf %cst_2 : f64 to f32
      %82 = arith.addf %in, %81 : f32
      linalg.yield %82 : f32
    } -> tensor<2x16x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x16x1xf32>) outs(%4 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = math.rsqrt %in : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %19 : tensor<2x16x64xf32>, tensor<2x16x1xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %81 = arith.mulf %in, %in_30 : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x64xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %20 : tensor<64xf32>, tensor<2x16x64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %81 = arith.mulf %in, %in_30 : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x64xf32>
    %22 = tensor.empty() : tensor<64x64xf32>
    %transposed_6 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%22 : tensor<64x64xf32>) permutation = [1, 0] 
    %23 = tensor.empty() : tensor<2x64x64xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<64x64xf32>) outs(%23 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %26 = linalg.batch_matmul ins(%21, %24 : tensor<2x16x64xf32>, tensor<2x64x64xf32>) outs(%25 : tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %expanded = tensor.expand_shape %26 [[0], [1], [2, 3]] output_shape [2, 16, 4, 16] : tensor<2x16x64xf32> into tensor<2x16x4x16xf32>
    %27 = tensor.empty() : tensor<2x4x16x16xf32>
    %transposed_7 = linalg.transpose ins(%expanded : tensor<2x16x4x16xf32>) outs(%27 : tensor<2x4x16x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_8 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%22 : tensor<64x64xf32>) permutation = [1, 0] 
    %28 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<64x64xf32>) outs(%23 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %29 = linalg.batch_matmul ins(%21, %28 : tensor<2x16x64xf32>, tensor<2x64x64xf32>) outs(%25 : tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %expanded_9 = tensor.expand_shape %29 [[0], [1], [2, 3]] output_shape [2, 16, 4, 16] : tensor<2x16x64xf32> into tensor<2x16x4x16xf32>
    %transposed_10 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%22 : tensor<64x64xf32>) permutation = [1, 0] 
    %30 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<64x64xf32>) outs(%23 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %31 = linalg.batch_matmul ins(%21, %30 : tensor<2x16x64xf32>, tensor<2x64x64xf32>) outs(%25 : tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %expanded_11 = tensor.expand_shape %31 [[0], [1], [2, 3]] output_shape [2, 16, 4, 16] : tensor<2x16x64xf32> into tensor<2x16x4x16xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<2x16x4x16xf32>) outs(%27 : tensor<2x4x16x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_13 = linalg.transpose ins(%expanded_9 : tensor<2x16x4x16xf32>) outs(%27 : tensor<2x4x16x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_14 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %32 = tensor.empty() : tensor<8x16x16xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %34 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%33 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_16 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x4x16x16xf32>) outs(%27 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.mulf %in, %cst_4 : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x16x16xf32>
    %36 = tensor.empty() : tensor<2x4x16xi64>
    %37 = linalg.fill ins(%c0_i64 : i64) outs(%36 : tensor<2x4x16xi64>) -> tensor<2x4x16xi64>
    %38 = tensor.empty() : tensor<2x4x16xf32>
    %39 = linalg.fill ins(%cst_0 : f32) outs(%38 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %40:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x4x16x16xf32>) outs(%39, %37 : tensor<2x4x16xf32>, tensor<2x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_30: i64):
      %81 = linalg.index 3 : index
      %82 = arith.index_cast %81 : index to i64
      %83 = arith.maximumf %in, %out : f32
      %84 = arith.cmpf ogt, %in, %out : f32
      %85 = arith.select %84, %82, %out_30 : i64
      linalg.yield %83, %85 : f32, i64
    } -> (tensor<2x4x16xf32>, tensor<2x4x16xi64>)
    %expanded_17 = tensor.expand_shape %40#0 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %expanded_17 : tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) outs(%27 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %81 = arith.subf %in, %in_30 : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x16x16xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x4x16x16xf32>) outs(%27 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = math.exp %in : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x16x16xf32>
    %43 = tensor.empty() : tensor<2x4x16x1xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<2x4x16x16xf32>) outs(%44 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.addf %in, %out : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x16x1xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %45 : tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) outs(%27 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %81 = arith.divf %in, %in_30 : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_18 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_19 = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %47 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%33 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_20 = tensor.expand_shape %47 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %48 = tensor.empty() : tensor<2x16x4x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x4x16x16xf32>) outs(%48 : tensor<2x16x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%22 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_23 = tensor.collapse_shape %transposed_21 [[0, 1], [2, 3]] : tensor<2x16x4x16xf32> into tensor<32x64xf32>
    %49 = tensor.empty() : tensor<32x64xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %51 = linalg.matmul ins(%collapsed_23, %transposed_22 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%50 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_24 = tensor.expand_shape %51 [[0, 1], [2]] output_shape [2, 16, 64] : tensor<32x64xf32> into tensor<2x16x64xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %expanded_24 : tensor<2x16x64xf32>, tensor<2x16x64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %81 = arith.addf %in, %in_30 : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x64xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<2x16x64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %81 : f32
    } -> tensor<2x16x64xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%53 : tensor<2x16x64xf32>) outs(%5 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.addf %in, %out : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x1xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<2x16x1xf32>) outs(%4 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.divf %in, %cst_3 : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x1xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<2x16x1xf32>) outs(%4 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.truncf %cst_2 : f64 to f32
      %82 = arith.addf %in, %81 : f32
      linalg.yield %82 : f32
    } -> tensor<2x16x1xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<2x16x1xf32>) outs(%4 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = math.rsqrt %in : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x1xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %57 : tensor<2x16x64xf32>, tensor<2x16x1xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %81 = arith.mulf %in, %in_30 : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x64xf32>
    %59 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %58 : tensor<64xf32>, tensor<2x16x64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %81 = arith.mulf %in, %in_30 : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x64xf32>
    %60 = tensor.empty() : tensor<64x96xf32>
    %transposed_25 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%60 : tensor<64x96xf32>) permutation = [1, 0] 
    %61 = tensor.empty() : tensor<2x64x96xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<64x96xf32>) outs(%61 : tensor<2x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x96xf32>
    %63 = tensor.empty() : tensor<2x16x96xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %65 = linalg.batch_matmul ins(%59, %62 : tensor<2x16x64xf32>, tensor<2x64x96xf32>) outs(%64 : tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<2x16x96xf32>) outs(%63 : tensor<2x16x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.negf %in : f32
      %82 = math.exp %81 : f32
      %83 = arith.addf %82, %cst_1 : f32
      %84 = arith.divf %cst_1, %83 : f32
      linalg.yield %84 : f32
    } -> tensor<2x16x96xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %66 : tensor<2x16x96xf32>, tensor<2x16x96xf32>) outs(%63 : tensor<2x16x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %81 = arith.mulf %in, %in_30 : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x96xf32>
    %transposed_26 = linalg.transpose ins(%arg10 : tensor<96x64xf32>) outs(%60 : tensor<64x96xf32>) permutation = [1, 0] 
    %68 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<64x96xf32>) outs(%61 : tensor<2x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x96xf32>
    %69 = linalg.batch_matmul ins(%59, %68 : tensor<2x16x64xf32>, tensor<2x64x96xf32>) outs(%64 : tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %69 : tensor<2x16x96xf32>, tensor<2x16x96xf32>) outs(%63 : tensor<2x16x96xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %81 = arith.mulf %in, %in_30 : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x96xf32>
    %71 = tensor.empty() : tensor<96x64xf32>
    %transposed_27 = linalg.transpose ins(%arg11 : tensor<64x96xf32>) outs(%71 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_28 = tensor.collapse_shape %70 [[0, 1], [2]] : tensor<2x16x96xf32> into tensor<32x96xf32>
    %72 = linalg.matmul ins(%collapsed_28, %transposed_27 : tensor<32x96xf32>, tensor<96x64xf32>) outs(%50 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_29 = tensor.expand_shape %72 [[0, 1], [2]] output_shape [2, 16, 64] : tensor<32x64xf32> into tensor<2x16x64xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %expanded_29 : tensor<2x16x64xf32>, tensor<2x16x64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %81 = arith.addf %in, %in_30 : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x64xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x16x64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %81 : f32
    } -> tensor<2x16x64xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<2x16x64xf32>) outs(%5 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.addf %in, %out : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x1xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<2x16x1xf32>) outs(%4 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.divf %in, %cst_3 : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x1xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x16x1xf32>) outs(%4 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.truncf %cst_2 : f64 to f32
      %82 = arith.addf %in, %81 : f32
      linalg.yield %82 : f32
    } -> tensor<2x16x1xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x16x1xf32>) outs(%4 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = math.rsqrt %in : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x1xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %78 : tensor<2x16x64xf32>, tensor<2x16x1xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %81 = arith.mulf %in, %in_30 : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x64xf32>
    %80 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %79 : tensor<64xf32>, tensor<2x16x64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %81 = arith.mulf %in, %in_30 : f32
      linalg.yield %81 : f32
    } -> tensor<2x16x64xf32>
    return %80 : tensor<2x16x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_16_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F00000000000000"
    }
  }
#-}

