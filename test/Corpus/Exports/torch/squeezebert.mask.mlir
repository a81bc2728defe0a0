#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @squeezebert(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<2x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x16x1xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x16x1xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x16x1xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64x1xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<96x16x1xf32>, %arg18: tensor<96xf32>, %arg19: tensor<64x24x1xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64x64xf32>, %arg24: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c2 = arith.constant 2 : index
    %c128 = arith.constant 128 : index
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 9.9999999999999998E-13 : f64
    %cst_8 = arith.constant 6.400000e+01 : f64
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 4.000000e+00 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %cst_12 = arith.constant dense<0> : tensor<2x40xi64>
    %cst_13 = arith.constant dense_resource<torch_tensor_1_128_torch.int64> : tensor<1x128xi64>
    %extracted_slice = tensor.extract_slice %cst_13[0, 0] [1, 40] [1, 1] : tensor<1x128xi64> to tensor<1x40xi64>
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %110 = arith.index_cast %in : i64 to index
      %111 = linalg.index 2 : index
      %112 = arith.cmpi slt, %110, %c96 : index
      cf.assert %112, "index must be smaller than dim size"
      %113 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %113, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%110, %111] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<1x40x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x40xi64>) outs(%2 : tensor<1x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %110 = arith.index_cast %in : i64 to index
      %111 = linalg.index 2 : index
      %112 = arith.cmpi slt, %110, %c128 : index
      cf.assert %112, "index must be smaller than dim size"
      %113 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %113, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%110, %111] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %110 = arith.index_cast %in : i64 to index
      %111 = linalg.index 2 : index
      %112 = arith.cmpi slt, %110, %c2 : index
      cf.assert %112, "index must be smaller than dim size"
      %113 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %113, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%110, %111] : tensor<2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<2x40x64xf32>, tensor<1x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %110 = arith.addf %in, %in_51 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %4 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %110 = arith.addf %in, %in_51 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %7 = tensor.empty() : tensor<2x40x64xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x40x64xf32>) outs(%7 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %110 = arith.extf %in : f32 to f64
      linalg.yield %110 : f64
    } -> tensor<2x40x64xf64>
    %9 = tensor.empty() : tensor<2x40x1xf64>
    %10 = linalg.fill ins(%cst : f64) outs(%9 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x40x64xf64>) outs(%10 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %110 = arith.addf %in, %out : f64
      linalg.yield %110 : f64
    } -> tensor<2x40x1xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x40x1xf64>) outs(%9 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %110 = arith.divf %in, %cst_8 : f64
      linalg.yield %110 : f64
    } -> tensor<2x40x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %12 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%7 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %110 = arith.subf %in, %in_51 : f64
      linalg.yield %110 : f64
    } -> tensor<2x40x64xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %13 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%7 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %110 = arith.mulf %in, %in_51 : f64
      linalg.yield %110 : f64
    } -> tensor<2x40x64xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<2x40x64xf64>) outs(%10 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %110 = arith.addf %in, %out : f64
      linalg.yield %110 : f64
    } -> tensor<2x40x1xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x1xf64>) outs(%9 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %110 = arith.divf %in, %cst_8 : f64
      linalg.yield %110 : f64
    } -> tensor<2x40x1xf64>
    %17 = tensor.empty() : tensor<2x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x40x1xf64>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %110 = arith.truncf %in : f64 to f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x40x64xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_9 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.truncf %cst_7 : f64 to f32
      %111 = arith.addf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<2x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.rsqrt %in : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %21 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %110 = arith.subf %in, %in_51 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %23 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %110 = arith.mulf %in, %in_51 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %arg5 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %110 = arith.mulf %in, %in_51 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %arg6 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %110 = arith.addf %in, %in_51 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %28 = tensor.empty() : tensor<2x40xi1>
    %29 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%28 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %110 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %110 : i1
    } -> tensor<2x40xi1>
    %30 = tensor.empty() : tensor<2xi64>
    %31 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%30 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %110 = linalg.index 0 : index
      %111 = arith.index_cast %110 : index to i64
      linalg.yield %111 : i64
    } -> tensor<2xi64>
    %32 = tensor.empty() : tensor<40xi64>
    %33 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%32 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %110 = linalg.index 0 : index
      %111 = arith.index_cast %110 : index to i64
      linalg.yield %111 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %31 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %33 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_15 = tensor.expand_shape %33 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %34 = tensor.empty() : tensor<1x1x40x1xi1>
    %35 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x1x40x1xi64>) outs(%34 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %110 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %110 : i1
    } -> tensor<1x1x40x1xi1>
    %36 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %35 : tensor<i1>, tensor<1x1x40x1xi1>) outs(%34 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %110 = arith.andi %in, %in_51 : i1
      linalg.yield %110 : i1
    } -> tensor<1x1x40x1xi1>
    %37 = tensor.empty() : tensor<2x1x1x40xi1>
    %38 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%37 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %110 = arith.cmpi slt, %in, %c0_i64 : i64
      %111 = arith.addi %in, %c2_i64 : i64
      %112 = arith.select %110, %111, %in : i64
      %113 = arith.index_cast %112 : i64 to index
      %114 = arith.cmpi slt, %in_51, %c0_i64 : i64
      %115 = arith.addi %in_51, %c40_i64 : i64
      %116 = arith.select %114, %115, %in_51 : i64
      %117 = arith.index_cast %116 : i64 to index
      %extracted = tensor.extract %29[%113, %117] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %39 = tensor.empty() : tensor<2x1x40x40xi1>
    %40 = linalg.generic {indexing_maps = [#map11, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %38 : tensor<1x1x40x1xi1>, tensor<2x1x1x40xi1>) outs(%39 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_51: i1, %out: i1):
      %110 = arith.andi %in, %in_51 : i1
      linalg.yield %110 : i1
    } -> tensor<2x1x40x40xi1>
    %41 = tensor.empty() : tensor<2x1x40x40xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %cst_5, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%41 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_51: f32, %in_52: f32, %out: f32):
      %110 = arith.select %in, %in_51, %in_52 : f32
      linalg.yield %110 : f32
    } -> tensor<2x1x40x40xf32>
    %43 = tensor.empty() : tensor<2x64x40xf32>
    %transposed = linalg.transpose ins(%27 : tensor<2x40x64xf32>) outs(%43 : tensor<2x64x40xf32>) permutation = [0, 2, 1] 
    %44 = tensor.empty() : tensor<2x64x40x1xf32>
    %broadcasted = linalg.broadcast ins(%arg8 : tensor<64xf32>) outs(%44 : tensor<2x64x40x1xf32>) dimensions = [0, 2, 3] 
    %expanded_16 = tensor.expand_shape %transposed [[0], [1, 2], [3, 4]] output_shape [2, 4, 16, 40, 1] : tensor<2x64x40xf32> into tensor<2x4x16x40x1xf32>
    %expanded_17 = tensor.expand_shape %arg7 [[0, 1], [2], [3, 4]] output_shape [4, 16, 16, 1, 1] : tensor<64x16x1xf32> into tensor<4x16x16x1x1xf32>
    %expanded_18 = tensor.expand_shape %broadcasted [[0], [1, 2], [3], [4]] output_shape [2, 4, 16, 40, 1] : tensor<2x64x40x1xf32> into tensor<2x4x16x40x1xf32>
    %45 = linalg.conv_2d_ngchw_gfchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_16, %expanded_17 : tensor<2x4x16x40x1xf32>, tensor<4x16x16x1x1xf32>) outs(%expanded_18 : tensor<2x4x16x40x1xf32>) -> tensor<2x4x16x40x1xf32>
    %broadcasted_19 = linalg.broadcast ins(%arg10 : tensor<64xf32>) outs(%44 : tensor<2x64x40x1xf32>) dimensions = [0, 2, 3] 
    %expanded_20 = tensor.expand_shape %arg9 [[0, 1], [2], [3, 4]] output_shape [4, 16, 16, 1, 1] : tensor<64x16x1xf32> into tensor<4x16x16x1x1xf32>
    %expanded_21 = tensor.expand_shape %broadcasted_19 [[0], [1, 2], [3], [4]] output_shape [2, 4, 16, 40, 1] : tensor<2x64x40x1xf32> into tensor<2x4x16x40x1xf32>
    %46 = linalg.conv_2d_ngchw_gfchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_16, %expanded_20 : tensor<2x4x16x40x1xf32>, tensor<4x16x16x1x1xf32>) outs(%expanded_21 : tensor<2x4x16x40x1xf32>) -> tensor<2x4x16x40x1xf32>
    %broadcasted_22 = linalg.broadcast ins(%arg12 : tensor<64xf32>) outs(%44 : tensor<2x64x40x1xf32>) dimensions = [0, 2, 3] 
    %expanded_23 = tensor.expand_shape %arg11 [[0, 1], [2], [3, 4]] output_shape [4, 16, 16, 1, 1] : tensor<64x16x1xf32> into tensor<4x16x16x1x1xf32>
    %expanded_24 = tensor.expand_shape %broadcasted_22 [[0], [1, 2], [3], [4]] output_shape [2, 4, 16, 40, 1] : tensor<2x64x40x1xf32> into tensor<2x4x16x40x1xf32>
    %47 = linalg.conv_2d_ngchw_gfchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_16, %expanded_23 : tensor<2x4x16x40x1xf32>, tensor<4x16x16x1x1xf32>) outs(%expanded_24 : tensor<2x4x16x40x1xf32>) -> tensor<2x4x16x40x1xf32>
    %collapsed = tensor.collapse_shape %45 [[0], [1], [2], [3, 4]] : tensor<2x4x16x40x1xf32> into tensor<2x4x16x40xf32>
    %48 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_25 = linalg.transpose ins(%collapsed : tensor<2x4x16x40xf32>) outs(%48 : tensor<2x4x40x16xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_26 = tensor.collapse_shape %47 [[0], [1], [2], [3, 4]] : tensor<2x4x16x40x1xf32> into tensor<2x4x16x40xf32>
    %transposed_27 = linalg.transpose ins(%collapsed_26 : tensor<2x4x16x40xf32>) outs(%48 : tensor<2x4x40x16xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_28 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_29 = tensor.collapse_shape %46 [[0, 1], [2], [3, 4]] : tensor<2x4x16x40x1xf32> into tensor<8x16x40xf32>
    %49 = tensor.empty() : tensor<8x40x40xf32>
    %50 = linalg.fill ins(%cst_0 : f32) outs(%49 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %51 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%50 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_30 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %52 = tensor.empty() : tensor<2x4x40x40xf32>
    %53 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<2x4x40x40xf32>) outs(%52 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_10 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x40xf32>
    %54 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %42 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%52 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %110 = arith.addf %in, %in_51 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x40xf32>
    %55 = tensor.empty() : tensor<2x4x40xi64>
    %56 = linalg.fill ins(%c0_i64 : i64) outs(%55 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %57 = tensor.empty() : tensor<2x4x40xf32>
    %58 = linalg.fill ins(%cst_1 : f32) outs(%57 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %59:2 = linalg.generic {indexing_maps = [#map7, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%54 : tensor<2x4x40x40xf32>) outs(%58, %56 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_51: i64):
      %110 = linalg.index 3 : index
      %111 = arith.index_cast %110 : index to i64
      %112 = arith.maximumf %in, %out : f32
      %113 = arith.cmpf ogt, %in, %out : f32
      %114 = arith.select %113, %111, %out_51 : i64
      linalg.yield %112, %114 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_31 = tensor.expand_shape %59#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %60 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %expanded_31 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%52 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %110 = arith.subf %in, %in_51 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x40xf32>
    %61 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x4x40x40xf32>) outs(%52 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.exp %in : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x40xf32>
    %62 = tensor.empty() : tensor<2x4x40x1xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %64 = linalg.generic {indexing_maps = [#map7, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<2x4x40x40xf32>) outs(%63 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x1xf32>
    %65 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %64 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%52 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %110 = arith.divf %in, %in_51 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_32 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %66 = tensor.empty() : tensor<8x40x16xf32>
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %68 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%67 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_34 = tensor.expand_shape %68 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %69 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<2x4x40x16xf32>) outs(%69 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_36 = tensor.collapse_shape %transposed_35 [[0], [1, 2], [3]] : tensor<2x4x16x40xf32> into tensor<2x64x40xf32>
    %broadcasted_37 = linalg.broadcast ins(%arg14 : tensor<64xf32>) outs(%43 : tensor<2x64x40xf32>) dimensions = [0, 2] 
    %70 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%collapsed_36, %arg13 : tensor<2x64x40xf32>, tensor<64x64x1xf32>) outs(%broadcasted_37 : tensor<2x64x40xf32>) -> tensor<2x64x40xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %transposed : tensor<2x64x40xf32>, tensor<2x64x40xf32>) outs(%43 : tensor<2x64x40xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %110 = arith.addf %in, %in_51 : f32
      linalg.yield %110 : f32
    } -> tensor<2x64x40xf32>
    %transposed_38 = linalg.transpose ins(%71 : tensor<2x64x40xf32>) outs(%0 : tensor<2x40x64xf32>) permutation = [0, 2, 1] 
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<2x40x64xf32>) outs(%7 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %110 = arith.extf %in : f32 to f64
      linalg.yield %110 : f64
    } -> tensor<2x40x64xf64>
    %73 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72 : tensor<2x40x64xf64>) outs(%10 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %110 = arith.addf %in, %out : f64
      linalg.yield %110 : f64
    } -> tensor<2x40x1xf64>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x40x1xf64>) outs(%9 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %110 = arith.divf %in, %cst_8 : f64
      linalg.yield %110 : f64
    } -> tensor<2x40x1xf64>
    %75 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %74 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%7 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %110 = arith.subf %in, %in_51 : f64
      linalg.yield %110 : f64
    } -> tensor<2x40x64xf64>
    %76 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %75 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%7 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %110 = arith.mulf %in, %in_51 : f64
      linalg.yield %110 : f64
    } -> tensor<2x40x64xf64>
    %77 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<2x40x64xf64>) outs(%10 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %110 = arith.addf %in, %out : f64
      linalg.yield %110 : f64
    } -> tensor<2x40x1xf64>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x40x1xf64>) outs(%9 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %110 = arith.divf %in, %cst_8 : f64
      linalg.yield %110 : f64
    } -> tensor<2x40x1xf64>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x40x1xf64>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %110 = arith.truncf %in : f64 to f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%transposed_38 : tensor<2x40x64xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_9 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.truncf %cst_7 : f64 to f32
      %111 = arith.addf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<2x40x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.rsqrt %in : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_38, %81 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %110 = arith.subf %in, %in_51 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %83 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %110 = arith.mulf %in, %in_51 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %110 = arith.mulf %in, %in_51 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %arg16 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %110 = arith.addf %in, %in_51 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %transposed_39 = linalg.transpose ins(%87 : tensor<2x40x64xf32>) outs(%43 : tensor<2x64x40xf32>) permutation = [0, 2, 1] 
    %88 = tensor.empty() : tensor<2x96x40x1xf32>
    %broadcasted_40 = linalg.broadcast ins(%arg18 : tensor<96xf32>) outs(%88 : tensor<2x96x40x1xf32>) dimensions = [0, 2, 3] 
    %expanded_41 = tensor.expand_shape %transposed_39 [[0], [1, 2], [3, 4]] output_shape [2, 4, 16, 40, 1] : tensor<2x64x40xf32> into tensor<2x4x16x40x1xf32>
    %expanded_42 = tensor.expand_shape %arg17 [[0, 1], [2], [3, 4]] output_shape [4, 24, 16, 1, 1] : tensor<96x16x1xf32> into tensor<4x24x16x1x1xf32>
    %expanded_43 = tensor.expand_shape %broadcasted_40 [[0], [1, 2], [3], [4]] output_shape [2, 4, 24, 40, 1] : tensor<2x96x40x1xf32> into tensor<2x4x24x40x1xf32>
    %89 = linalg.conv_2d_ngchw_gfchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_41, %expanded_42 : tensor<2x4x16x40x1xf32>, tensor<4x24x16x1x1xf32>) outs(%expanded_43 : tensor<2x4x24x40x1xf32>) -> tensor<2x4x24x40x1xf32>
    %collapsed_44 = tensor.collapse_shape %89 [[0], [1, 2], [3, 4]] : tensor<2x4x24x40x1xf32> into tensor<2x96x40xf32>
    %90 = tensor.empty() : tensor<2x96x40xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_44 : tensor<2x96x40xf32>) outs(%90 : tensor<2x96x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_11 : f32
      %111 = math.erf %110 : f32
      %112 = arith.addf %111, %cst_2 : f32
      %113 = arith.mulf %112, %cst_3 : f32
      %114 = arith.mulf %in, %113 : f32
      linalg.yield %114 : f32
    } -> tensor<2x96x40xf32>
    %broadcasted_45 = linalg.broadcast ins(%arg20 : tensor<64xf32>) outs(%44 : tensor<2x64x40x1xf32>) dimensions = [0, 2, 3] 
    %expanded_46 = tensor.expand_shape %91 [[0], [1, 2], [3, 4]] output_shape [2, 4, 24, 40, 1] : tensor<2x96x40xf32> into tensor<2x4x24x40x1xf32>
    %expanded_47 = tensor.expand_shape %arg19 [[0, 1], [2], [3, 4]] output_shape [4, 16, 24, 1, 1] : tensor<64x24x1xf32> into tensor<4x16x24x1x1xf32>
    %expanded_48 = tensor.expand_shape %broadcasted_45 [[0], [1, 2], [3], [4]] output_shape [2, 4, 16, 40, 1] : tensor<2x64x40x1xf32> into tensor<2x4x16x40x1xf32>
    %92 = linalg.conv_2d_ngchw_gfchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_46, %expanded_47 : tensor<2x4x24x40x1xf32>, tensor<4x16x24x1x1xf32>) outs(%expanded_48 : tensor<2x4x16x40x1xf32>) -> tensor<2x4x16x40x1xf32>
    %collapsed_49 = tensor.collapse_shape %92 [[0], [1, 2], [3, 4]] : tensor<2x4x16x40x1xf32> into tensor<2x64x40xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_49, %transposed_39 : tensor<2x64x40xf32>, tensor<2x64x40xf32>) outs(%43 : tensor<2x64x40xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %110 = arith.addf %in, %in_51 : f32
      linalg.yield %110 : f32
    } -> tensor<2x64x40xf32>
    %transposed_50 = linalg.transpose ins(%93 : tensor<2x64x40xf32>) outs(%0 : tensor<2x40x64xf32>) permutation = [0, 2, 1] 
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_50 : tensor<2x40x64xf32>) outs(%7 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %110 = arith.extf %in : f32 to f64
      linalg.yield %110 : f64
    } -> tensor<2x40x64xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x40x64xf64>) outs(%10 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %110 = arith.addf %in, %out : f64
      linalg.yield %110 : f64
    } -> tensor<2x40x1xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x40x1xf64>) outs(%9 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %110 = arith.divf %in, %cst_8 : f64
      linalg.yield %110 : f64
    } -> tensor<2x40x1xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %96 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%7 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %110 = arith.subf %in, %in_51 : f64
      linalg.yield %110 : f64
    } -> tensor<2x40x64xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %97 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%7 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %110 = arith.mulf %in, %in_51 : f64
      linalg.yield %110 : f64
    } -> tensor<2x40x64xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<2x40x64xf64>) outs(%10 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %110 = arith.addf %in, %out : f64
      linalg.yield %110 : f64
    } -> tensor<2x40x1xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x40x1xf64>) outs(%9 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %110 = arith.divf %in, %cst_8 : f64
      linalg.yield %110 : f64
    } -> tensor<2x40x1xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x40x1xf64>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %110 = arith.truncf %in : f64 to f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%transposed_50 : tensor<2x40x64xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_9 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.truncf %cst_7 : f64 to f32
      %111 = arith.addf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<2x40x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.rsqrt %in : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_50, %103 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %110 = arith.subf %in, %in_51 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %105 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %110 = arith.mulf %in, %in_51 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %arg21 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %110 = arith.mulf %in, %in_51 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %arg22 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %110 = arith.addf %in, %in_51 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    return %109 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_128_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F0000000000000040000000000000004100000000000000420000000000000043000000000000004400000000000000450000000000000046000000000000004700000000000000480000000000000049000000000000004A000000000000004B000000000000004C000000000000004D000000000000004E000000000000004F0000000000000050000000000000005100000000000000520000000000000053000000000000005400000000000000550000000000000056000000000000005700000000000000580000000000000059000000000000005A000000000000005B000000000000005C000000000000005D000000000000005E000000000000005F0000000000000060000000000000006100000000000000620000000000000063000000000000006400000000000000650000000000000066000000000000006700000000000000680000000000000069000000000000006A000000000000006B000000000000006C000000000000006D000000000000006E000000000000006F0000000000000070000000000000007100000000000000720000000000000073000000000000007400000000000000750000000000000076000000000000007700000000000000780000000000000079000000000000007A000000000000007B000000000000007C000000000000007D000000000000007E000000000000007F00000000000000"
    }
  }
#-}

