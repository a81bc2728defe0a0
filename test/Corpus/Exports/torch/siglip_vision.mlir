#map = affine_map<(d0, d1, d2) -> (d0, d1)>
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
  func.func @siglip_vision(%arg0: tensor<2x3x32x32xf32>, %arg1: tensor<64x3x8x8xf32>, %arg2: tensor<64xf32>, %arg3: tensor<16x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<1x1x64xf32>, %arg23: tensor<192x64xf32>, %arg24: tensor<192xf32>, %arg25: tensor<64x64xf32>, %arg26: tensor<64xf32>, %arg27: tensor<64xf32>, %arg28: tensor<64xf32>, %arg29: tensor<96x64xf32>, %arg30: tensor<96xf32>, %arg31: tensor<64x96xf32>, %arg32: tensor<64xf32>) -> tensor<2x16x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c3_i64 = arith.constant 3 : i64
    %c16 = arith.constant 16 : index
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 4.471500e-02 : f32
    %cst_3 = arith.constant 7.977240e-01 : f32
    %cst_4 = arith.constant 1.000000e+00 : f32
    %cst_5 = arith.constant 5.000000e-01 : f32
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant 6.400000e+01 : f64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 2.500000e-01 : f32
    %cst_10 = arith.constant dense_resource<torch_tensor_1_16_torch.int64> : tensor<1x16xi64>
    %0 = tensor.empty() : tensor<2x64x4x4xf32>
    %broadcasted = linalg.broadcast ins(%arg2 : tensor<64xf32>) outs(%0 : tensor<2x64x4x4xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<8> : vector<2xi64>} ins(%arg0, %arg1 : tensor<2x3x32x32xf32>, tensor<64x3x8x8xf32>) outs(%broadcasted : tensor<2x64x4x4xf32>) -> tensor<2x64x4x4xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<2x64x4x4xf32> into tensor<2x64x16xf32>
    %2 = tensor.empty() : tensor<2x16x64xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x64x16xf32>) outs(%2 : tensor<2x16x64xf32>) permutation = [0, 2, 1] 
    %3 = tensor.empty() : tensor<1x16x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<1x16xi64>) outs(%3 : tensor<1x16x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %106 = arith.index_cast %in : i64 to index
      %107 = linalg.index 2 : index
      %108 = arith.cmpi slt, %106, %c16 : index
      cf.assert %108, "index must be smaller than dim size"
      %109 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %109, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%106, %107] : tensor<16x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x16x64xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %4 : tensor<2x16x64xf32>, tensor<1x16x64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %106 = arith.addf %in, %in_37 : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x64xf32>
    %6 = tensor.empty() : tensor<2x16x64xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x16x64xf32>) outs(%6 : tensor<2x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %106 = arith.extf %in : f32 to f64
      linalg.yield %106 : f64
    } -> tensor<2x16x64xf64>
    %8 = tensor.empty() : tensor<2x16x1xf64>
    %9 = linalg.fill ins(%cst_0 : f64) outs(%8 : tensor<2x16x1xf64>) -> tensor<2x16x1xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<2x16x64xf64>) outs(%9 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %106 = arith.addf %in, %out : f64
      linalg.yield %106 : f64
    } -> tensor<2x16x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x16x1xf64>) outs(%8 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %106 = arith.divf %in, %cst_7 : f64
      linalg.yield %106 : f64
    } -> tensor<2x16x1xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x16x64xf64>, tensor<2x16x1xf64>) outs(%6 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %106 = arith.subf %in, %in_37 : f64
      linalg.yield %106 : f64
    } -> tensor<2x16x64xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %12 : tensor<2x16x64xf64>, tensor<2x16x64xf64>) outs(%6 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %106 = arith.mulf %in, %in_37 : f64
      linalg.yield %106 : f64
    } -> tensor<2x16x64xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<2x16x64xf64>) outs(%9 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %106 = arith.addf %in, %out : f64
      linalg.yield %106 : f64
    } -> tensor<2x16x1xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x16x1xf64>) outs(%8 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %106 = arith.divf %in, %cst_7 : f64
      linalg.yield %106 : f64
    } -> tensor<2x16x1xf64>
    %16 = tensor.empty() : tensor<2x16x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x16x1xf64>) outs(%16 : tensor<2x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %106 = arith.truncf %in : f64 to f32
      linalg.yield %106 : f32
    } -> tensor<2x16x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<2x16x64xf32>) outs(%18 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x16x1xf32>) outs(%16 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.divf %in, %cst_8 : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x16x1xf32>) outs(%16 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.truncf %cst_6 : f64 to f32
      %107 = arith.addf %in, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<2x16x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x16x1xf32>) outs(%16 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.rsqrt %in : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %20 : tensor<2x16x64xf32>, tensor<2x16x1xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %106 = arith.subf %in, %in_37 : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x64xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %22 : tensor<2x16x64xf32>, tensor<2x16x1xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %106 = arith.mulf %in, %in_37 : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x64xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %arg4 : tensor<2x16x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %106 = arith.mulf %in, %in_37 : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x64xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %arg5 : tensor<2x16x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %106 = arith.addf %in, %in_37 : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x64xf32>
    %collapsed_11 = tensor.collapse_shape %26 [[0, 1], [2]] : tensor<2x16x64xf32> into tensor<32x64xf32>
    %27 = tensor.empty() : tensor<64x64xf32>
    %transposed_12 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%27 : tensor<64x64xf32>) permutation = [1, 0] 
    %28 = tensor.empty() : tensor<32x64xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %30 = linalg.matmul ins(%collapsed_11, %transposed_12 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%29 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%28 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%30, %31 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%28 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %106 = arith.addf %in, %in_37 : f32
      linalg.yield %106 : f32
    } -> tensor<32x64xf32>
    %expanded = tensor.expand_shape %32 [[0, 1], [2, 3]] output_shape [2, 16, 4, 16] : tensor<32x64xf32> into tensor<2x16x4x16xf32>
    %33 = tensor.empty() : tensor<2x4x16x16xf32>
    %transposed_13 = linalg.transpose ins(%expanded : tensor<2x16x4x16xf32>) outs(%33 : tensor<2x4x16x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_14 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%27 : tensor<64x64xf32>) permutation = [1, 0] 
    %34 = linalg.matmul ins(%collapsed_11, %transposed_14 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%29 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%28 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%34, %35 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%28 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %106 = arith.addf %in, %in_37 : f32
      linalg.yield %106 : f32
    } -> tensor<32x64xf32>
    %expanded_15 = tensor.expand_shape %36 [[0, 1], [2, 3]] output_shape [2, 16, 4, 16] : tensor<32x64xf32> into tensor<2x16x4x16xf32>
    %transposed_16 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%27 : tensor<64x64xf32>) permutation = [1, 0] 
    %37 = linalg.matmul ins(%collapsed_11, %transposed_16 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%29 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%28 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%37, %38 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%28 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %106 = arith.addf %in, %in_37 : f32
      linalg.yield %106 : f32
    } -> tensor<32x64xf32>
    %expanded_17 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [2, 16, 4, 16] : tensor<32x64xf32> into tensor<2x16x4x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x16x4x16xf32>) outs(%33 : tensor<2x4x16x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%expanded_15 : tensor<2x16x4x16xf32>) outs(%33 : tensor<2x4x16x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_20 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %40 = tensor.empty() : tensor<8x16x16xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %42 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%41 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_22 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %43 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<2x4x16x16xf32>) outs(%33 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.mulf %in, %cst_9 : f32
      linalg.yield %106 : f32
    } -> tensor<2x4x16x16xf32>
    %44 = tensor.empty() : tensor<2x4x16xi64>
    %45 = linalg.fill ins(%c0_i64 : i64) outs(%44 : tensor<2x4x16xi64>) -> tensor<2x4x16xi64>
    %46 = tensor.empty() : tensor<2x4x16xf32>
    %47 = linalg.fill ins(%cst_1 : f32) outs(%46 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %48:2 = linalg.generic {indexing_maps = [#map7, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<2x4x16x16xf32>) outs(%47, %45 : tensor<2x4x16xf32>, tensor<2x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_37: i64):
      %106 = linalg.index 3 : index
      %107 = arith.index_cast %106 : index to i64
      %108 = arith.maximumf %in, %out : f32
      %109 = arith.cmpf ogt, %in, %out : f32
      %110 = arith.select %109, %107, %out_37 : i64
      linalg.yield %108, %110 : f32, i64
    } -> (tensor<2x4x16xf32>, tensor<2x4x16xi64>)
    %expanded_23 = tensor.expand_shape %48#0 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %49 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %expanded_23 : tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) outs(%33 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %106 = arith.subf %in, %in_37 : f32
      linalg.yield %106 : f32
    } -> tensor<2x4x16x16xf32>
    %50 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x16x16xf32>) outs(%33 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.exp %in : f32
      linalg.yield %106 : f32
    } -> tensor<2x4x16x16xf32>
    %51 = tensor.empty() : tensor<2x4x16x1xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %53 = linalg.generic {indexing_maps = [#map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<2x4x16x16xf32>) outs(%52 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<2x4x16x1xf32>
    %54 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %53 : tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) outs(%33 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %106 = arith.divf %in, %in_37 : f32
      linalg.yield %106 : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_24 = tensor.collapse_shape %54 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %55 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%41 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_26 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %56 = tensor.empty() : tensor<2x16x4x16xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x4x16x16xf32>) outs(%56 : tensor<2x16x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0, 1], [2, 3]] : tensor<2x16x4x16xf32> into tensor<32x64xf32>
    %transposed_29 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%27 : tensor<64x64xf32>) permutation = [1, 0] 
    %57 = linalg.matmul ins(%collapsed_28, %transposed_29 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%29 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%28 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%57, %58 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%28 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %106 = arith.addf %in, %in_37 : f32
      linalg.yield %106 : f32
    } -> tensor<32x64xf32>
    %expanded_30 = tensor.expand_shape %59 [[0, 1], [2]] output_shape [2, 16, 64] : tensor<32x64xf32> into tensor<2x16x64xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded_30 : tensor<2x16x64xf32>, tensor<2x16x64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %106 = arith.addf %in, %in_37 : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x64xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x16x64xf32>) outs(%6 : tensor<2x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %106 = arith.extf %in : f32 to f64
      linalg.yield %106 : f64
    } -> tensor<2x16x64xf64>
    %62 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%61 : tensor<2x16x64xf64>) outs(%9 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %106 = arith.addf %in, %out : f64
      linalg.yield %106 : f64
    } -> tensor<2x16x1xf64>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x16x1xf64>) outs(%8 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %106 = arith.divf %in, %cst_7 : f64
      linalg.yield %106 : f64
    } -> tensor<2x16x1xf64>
    %64 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61, %63 : tensor<2x16x64xf64>, tensor<2x16x1xf64>) outs(%6 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %106 = arith.subf %in, %in_37 : f64
      linalg.yield %106 : f64
    } -> tensor<2x16x64xf64>
    %65 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %64 : tensor<2x16x64xf64>, tensor<2x16x64xf64>) outs(%6 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %106 = arith.mulf %in, %in_37 : f64
      linalg.yield %106 : f64
    } -> tensor<2x16x64xf64>
    %66 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%65 : tensor<2x16x64xf64>) outs(%9 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %106 = arith.addf %in, %out : f64
      linalg.yield %106 : f64
    } -> tensor<2x16x1xf64>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<2x16x1xf64>) outs(%8 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %106 = arith.divf %in, %cst_7 : f64
      linalg.yield %106 : f64
    } -> tensor<2x16x1xf64>
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x16x1xf64>) outs(%16 : tensor<2x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %106 = arith.truncf %in : f64 to f32
      linalg.yield %106 : f32
    } -> tensor<2x16x1xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%60 : tensor<2x16x64xf32>) outs(%18 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x1xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x16x1xf32>) outs(%16 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.divf %in, %cst_8 : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68 : tensor<2x16x1xf32>) outs(%16 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.truncf %cst_6 : f64 to f32
      %107 = arith.addf %in, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<2x16x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x16x1xf32>) outs(%16 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.rsqrt %in : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %70 : tensor<2x16x64xf32>, tensor<2x16x1xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %106 = arith.subf %in, %in_37 : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x64xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %72 : tensor<2x16x64xf32>, tensor<2x16x1xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %106 = arith.mulf %in, %in_37 : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x64xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %arg14 : tensor<2x16x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %106 = arith.mulf %in, %in_37 : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x64xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg15 : tensor<2x16x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %106 = arith.addf %in, %in_37 : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x64xf32>
    %collapsed_31 = tensor.collapse_shape %76 [[0, 1], [2]] : tensor<2x16x64xf32> into tensor<32x64xf32>
    %77 = tensor.empty() : tensor<64x96xf32>
    %transposed_32 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%77 : tensor<64x96xf32>) permutation = [1, 0] 
    %78 = tensor.empty() : tensor<32x96xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<32x96xf32>) -> tensor<32x96xf32>
    %80 = linalg.matmul ins(%collapsed_31, %transposed_32 : tensor<32x64xf32>, tensor<64x96xf32>) outs(%79 : tensor<32x96xf32>) -> tensor<32x96xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<96xf32>) outs(%78 : tensor<32x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x96xf32>
    %82 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%80, %81 : tensor<32x96xf32>, tensor<32x96xf32>) outs(%78 : tensor<32x96xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %106 = arith.addf %in, %in_37 : f32
      linalg.yield %106 : f32
    } -> tensor<32x96xf32>
    %expanded_33 = tensor.expand_shape %82 [[0, 1], [2]] output_shape [2, 16, 96] : tensor<32x96xf32> into tensor<2x16x96xf32>
    %83 = tensor.empty() : tensor<2x16x96xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<2x16x96xf32>) outs(%83 : tensor<2x16x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.fpowi %in, %c3_i64 : f32, i64
      %107 = arith.mulf %106, %cst_2 : f32
      %108 = arith.addf %in, %107 : f32
      %109 = arith.mulf %108, %cst_3 : f32
      %110 = math.tanh %109 : f32
      %111 = arith.addf %110, %cst_4 : f32
      %112 = arith.mulf %111, %cst_5 : f32
      %113 = arith.mulf %in, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<2x16x96xf32>
    %collapsed_34 = tensor.collapse_shape %84 [[0, 1], [2]] : tensor<2x16x96xf32> into tensor<32x96xf32>
    %85 = tensor.empty() : tensor<96x64xf32>
    %transposed_35 = linalg.transpose ins(%arg18 : tensor<64x96xf32>) outs(%85 : tensor<96x64xf32>) permutation = [1, 0] 
    %86 = linalg.matmul ins(%collapsed_34, %transposed_35 : tensor<32x96xf32>, tensor<96x64xf32>) outs(%29 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<64xf32>) outs(%28 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %88 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%86, %87 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%28 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %106 = arith.addf %in, %in_37 : f32
      linalg.yield %106 : f32
    } -> tensor<32x64xf32>
    %expanded_36 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [2, 16, 64] : tensor<32x64xf32> into tensor<2x16x64xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %expanded_36 : tensor<2x16x64xf32>, tensor<2x16x64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %106 = arith.addf %in, %in_37 : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x64xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x16x64xf32>) outs(%6 : tensor<2x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %106 = arith.extf %in : f32 to f64
      linalg.yield %106 : f64
    } -> tensor<2x16x64xf64>
    %91 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%90 : tensor<2x16x64xf64>) outs(%9 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %106 = arith.addf %in, %out : f64
      linalg.yield %106 : f64
    } -> tensor<2x16x1xf64>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x16x1xf64>) outs(%8 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %106 = arith.divf %in, %cst_7 : f64
      linalg.yield %106 : f64
    } -> tensor<2x16x1xf64>
    %93 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %92 : tensor<2x16x64xf64>, tensor<2x16x1xf64>) outs(%6 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %106 = arith.subf %in, %in_37 : f64
      linalg.yield %106 : f64
    } -> tensor<2x16x64xf64>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %93 : tensor<2x16x64xf64>, tensor<2x16x64xf64>) outs(%6 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %106 = arith.mulf %in, %in_37 : f64
      linalg.yield %106 : f64
    } -> tensor<2x16x64xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x16x64xf64>) outs(%9 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %106 = arith.addf %in, %out : f64
      linalg.yield %106 : f64
    } -> tensor<2x16x1xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x16x1xf64>) outs(%8 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %106 = arith.divf %in, %cst_7 : f64
      linalg.yield %106 : f64
    } -> tensor<2x16x1xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x16x1xf64>) outs(%16 : tensor<2x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %106 = arith.truncf %in : f64 to f32
      linalg.yield %106 : f32
    } -> tensor<2x16x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%89 : tensor<2x16x64xf32>) outs(%18 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x16x1xf32>) outs(%16 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.divf %in, %cst_8 : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x16x1xf32>) outs(%16 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.truncf %cst_6 : f64 to f32
      %107 = arith.addf %in, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<2x16x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x16x1xf32>) outs(%16 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.rsqrt %in : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %99 : tensor<2x16x64xf32>, tensor<2x16x1xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %106 = arith.subf %in, %in_37 : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %101 : tensor<2x16x64xf32>, tensor<2x16x1xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %106 = arith.mulf %in, %in_37 : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %arg20 : tensor<2x16x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %106 = arith.mulf %in, %in_37 : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %arg21 : tensor<2x16x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %106 = arith.addf %in, %in_37 : f32
      linalg.yield %106 : f32
    } -> tensor<2x16x64xf32>
    return %105 : tensor<2x16x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_16_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F00000000000000"
    }
  }
#-}

