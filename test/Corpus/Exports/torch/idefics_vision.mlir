#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map17 = affine_map<(d0, d1) -> (d1)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @idefics_vision(%arg0: tensor<2x3x32x32xf32>, %arg1: tensor<64x3x8x8xf32>, %arg2: tensor<64xf32>, %arg3: tensor<16x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<96x64xf32>, %arg15: tensor<96xf32>, %arg16: tensor<64x96xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>) -> tensor<2x16x64xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c4_i64 = arith.constant 4 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c16 = arith.constant 16 : index
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f64
    %cst_3 = arith.constant 4.471500e-02 : f32
    %cst_4 = arith.constant 7.977240e-01 : f32
    %cst_5 = arith.constant 5.000000e-01 : f32
    %cst_6 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense<true> : tensor<i1>
    %cst_9 = arith.constant dense<true> : tensor<2x4xi1>
    %cst_10 = arith.constant 9.9999999999999995E-7 : f64
    %cst_11 = arith.constant 0.99999899999999997 : f64
    %cst_12 = arith.constant 2.500000e-01 : f32
    %true = arith.constant true
    %cst_13 = arith.constant 6.400000e+01 : f64
    %cst_14 = arith.constant 6.400000e+01 : f32
    %cst_15 = arith.constant dense<3> : tensor<i64>
    %0 = tensor.empty() : tensor<2x64x4x4xf32>
    %broadcasted = linalg.broadcast ins(%arg2 : tensor<64xf32>) outs(%0 : tensor<2x64x4x4xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<8> : vector<2xi64>} ins(%arg0, %arg1 : tensor<2x3x32x32xf32>, tensor<64x3x8x8xf32>) outs(%broadcasted : tensor<2x64x4x4xf32>) -> tensor<2x64x4x4xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<2x64x4x4xf32> into tensor<2x64x16xf32>
    %2 = tensor.empty() : tensor<2x16x64xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x64x16xf32>) outs(%2 : tensor<2x16x64xf32>) permutation = [0, 2, 1] 
    %3 = tensor.empty() : tensor<3xf32>
    %4 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%3 : tensor<3xf32>) {
    ^bb0(%out: f32):
      %150 = linalg.index 0 : index
      %151 = arith.index_cast %150 : index to i64
      %152 = arith.sitofp %151 : i64 to f32
      %153 = arith.mulf %152, %cst_12 : f32
      %154 = arith.addf %153, %cst_12 : f32
      linalg.yield %154 : f32
    } -> tensor<3xf32>
    %5 = tensor.empty() : tensor<2xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<2xi64>) -> tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%cst_9 : tensor<2x4xi1>) outs(%6 : tensor<2xi64>) {
    ^bb0(%in: i1, %out: i64):
      %150 = arith.extui %in : i1 to i64
      %151 = arith.addi %150, %out : i64
      linalg.yield %151 : i64
    } -> tensor<2xi64>
    %8 = tensor.empty() : tensor<2xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%7 : tensor<2xi64>) outs(%8 : tensor<2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %150 = arith.sitofp %in : i64 to f32
      %151 = arith.cmpi ne, %in, %c0_i64 : i64
      cf.assert %151, "unimplemented: tensor with zero element"
      %152 = arith.divf %cst_0, %150 : f32
      linalg.yield %152 : f32
    } -> tensor<2xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%7 : tensor<2xi64>) outs(%8 : tensor<2xf32>) {
    ^bb0(%in: i64, %out: f32):
      %150 = arith.sitofp %in : i64 to f32
      %151 = arith.cmpi ne, %in, %c0_i64 : i64
      cf.assert %151, "unimplemented: tensor with zero element"
      %152 = arith.divf %cst_0, %150 : f32
      linalg.yield %152 : f32
    } -> tensor<2xf32>
    %11 = tensor.empty() : tensor<4xf32>
    %12 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%11 : tensor<4xf32>) {
    ^bb0(%out: f32):
      %150 = linalg.index 0 : index
      %151 = arith.index_cast %150 : index to i64
      %152 = arith.sitofp %151 : i64 to f32
      %153 = arith.addf %152, %cst : f32
      linalg.yield %153 : f32
    } -> tensor<4xf32>
    %expanded = tensor.expand_shape %12 [[0, 1]] output_shape [1, 4] : tensor<4xf32> into tensor<1x4xf32>
    %expanded_16 = tensor.expand_shape %9 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %13 = tensor.empty() : tensor<2x4xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map4, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_16 : tensor<1x4xf32>, tensor<2x1xf32>) outs(%13 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.mulf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4xf32>
    %expanded_17 = tensor.expand_shape %10 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map4, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_17 : tensor<1x4xf32>, tensor<2x1xf32>) outs(%13 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.mulf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x4xf32>) outs(%13 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.truncf %cst_11 : f64 to f32
      %151 = arith.cmpf ugt, %in, %150 : f32
      %152 = arith.select %151, %150, %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x4xf32>) outs(%13 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.truncf %cst_11 : f64 to f32
      %151 = arith.cmpf ugt, %in, %150 : f32
      %152 = arith.select %151, %150, %in : f32
      linalg.yield %152 : f32
    } -> tensor<2x4xf32>
    %expanded_18 = tensor.expand_shape %16 [[0], [1, 2]] output_shape [2, 4, 1] : tensor<2x4xf32> into tensor<2x4x1xf32>
    %18 = tensor.empty() : tensor<2x4x3xi1>
    %19 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18, %4 : tensor<2x4x1xf32>, tensor<3xf32>) outs(%18 : tensor<2x4x3xi1>) {
    ^bb0(%in: f32, %in_56: f32, %out: i1):
      %150 = arith.cmpf olt, %in, %in_56 : f32
      linalg.yield %150 : i1
    } -> tensor<2x4x3xi1>
    %20 = tensor.empty() : tensor<2x4x3xf32>
    %21 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x4x3xi1>) outs(%20 : tensor<2x4x3xf32>) {
    ^bb0(%in: i1, %out: f32):
      %150 = arith.uitofp %in : i1 to f32
      linalg.yield %150 : f32
    } -> tensor<2x4x3xf32>
    %22 = tensor.empty() : tensor<2x4xi64>
    %23 = linalg.fill ins(%c0_i64 : i64) outs(%22 : tensor<2x4xi64>) -> tensor<2x4xi64>
    %24 = linalg.fill ins(%cst_1 : f32) outs(%13 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %25:2 = linalg.generic {indexing_maps = [#map7, #map8, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<2x4x3xf32>) outs(%24, %23 : tensor<2x4xf32>, tensor<2x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_56: i64):
      %150 = linalg.index 2 : index
      %151 = arith.index_cast %150 : index to i64
      %152 = arith.maximumf %in, %out : f32
      %153 = arith.cmpf ogt, %in, %out : f32
      %154 = arith.select %153, %151, %out_56 : i64
      linalg.yield %152, %154 : f32, i64
    } -> (tensor<2x4xf32>, tensor<2x4xi64>)
    %extracted_slice = tensor.extract_slice %19[0, 0, 2] [2, 4, 1] [1, 1, 1] : tensor<2x4x3xi1> to tensor<2x4x1xi1>
    %collapsed_19 = tensor.collapse_shape %extracted_slice [[0], [1, 2]] : tensor<2x4x1xi1> into tensor<2x4xi1>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map9, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_19, %25#1, %cst_15 : tensor<2x4xi1>, tensor<2x4xi64>, tensor<i64>) outs(%22 : tensor<2x4xi64>) {
    ^bb0(%in: i1, %in_56: i64, %in_57: i64, %out: i64):
      %150 = arith.select %in, %in_56, %in_57 : i64
      linalg.yield %150 : i64
    } -> tensor<2x4xi64>
    %expanded_20 = tensor.expand_shape %17 [[0], [1, 2]] output_shape [2, 4, 1] : tensor<2x4xf32> into tensor<2x4x1xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20, %4 : tensor<2x4x1xf32>, tensor<3xf32>) outs(%18 : tensor<2x4x3xi1>) {
    ^bb0(%in: f32, %in_56: f32, %out: i1):
      %150 = arith.cmpf olt, %in, %in_56 : f32
      linalg.yield %150 : i1
    } -> tensor<2x4x3xi1>
    %28 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x3xi1>) outs(%20 : tensor<2x4x3xf32>) {
    ^bb0(%in: i1, %out: f32):
      %150 = arith.uitofp %in : i1 to f32
      linalg.yield %150 : f32
    } -> tensor<2x4x3xf32>
    %29:2 = linalg.generic {indexing_maps = [#map7, #map8, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<2x4x3xf32>) outs(%24, %23 : tensor<2x4xf32>, tensor<2x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_56: i64):
      %150 = linalg.index 2 : index
      %151 = arith.index_cast %150 : index to i64
      %152 = arith.maximumf %in, %out : f32
      %153 = arith.cmpf ogt, %in, %out : f32
      %154 = arith.select %153, %151, %out_56 : i64
      linalg.yield %152, %154 : f32, i64
    } -> (tensor<2x4xf32>, tensor<2x4xi64>)
    %extracted_slice_21 = tensor.extract_slice %27[0, 0, 2] [2, 4, 1] [1, 1, 1] : tensor<2x4x3xi1> to tensor<2x4x1xi1>
    %collapsed_22 = tensor.collapse_shape %extracted_slice_21 [[0], [1, 2]] : tensor<2x4x1xi1> into tensor<2x4xi1>
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map9, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_22, %29#1, %cst_15 : tensor<2x4xi1>, tensor<2x4xi64>, tensor<i64>) outs(%22 : tensor<2x4xi64>) {
    ^bb0(%in: i1, %in_56: i64, %in_57: i64, %out: i64):
      %150 = arith.select %in, %in_56, %in_57 : i64
      linalg.yield %150 : i64
    } -> tensor<2x4xi64>
    %expanded_23 = tensor.expand_shape %26 [[0], [1, 2]] output_shape [2, 4, 1] : tensor<2x4xi64> into tensor<2x4x1xi64>
    %31 = tensor.empty() : tensor<2x4x1xi64>
    %32 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<2x4x1xi64>) outs(%31 : tensor<2x4x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %150 = arith.muli %in, %c4_i64 : i64
      linalg.yield %150 : i64
    } -> tensor<2x4x1xi64>
    %expanded_24 = tensor.expand_shape %30 [[0], [1, 2]] output_shape [2, 1, 4] : tensor<2x4xi64> into tensor<2x1x4xi64>
    %33 = tensor.empty() : tensor<2x4x4xi64>
    %34 = linalg.generic {indexing_maps = [#map5, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %expanded_24 : tensor<2x4x1xi64>, tensor<2x1x4xi64>) outs(%33 : tensor<2x4x4xi64>) {
    ^bb0(%in: i64, %in_56: i64, %out: i64):
      %150 = arith.addi %in, %in_56 : i64
      linalg.yield %150 : i64
    } -> tensor<2x4x4xi64>
    %collapsed_25 = tensor.collapse_shape %34 [[0], [1, 2]] : tensor<2x4x4xi64> into tensor<2x16xi64>
    %35 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_25 : tensor<2x16xi64>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %150 = arith.index_cast %in : i64 to index
      %151 = linalg.index 2 : index
      %152 = arith.cmpi slt, %150, %c16 : index
      cf.assert %152, "index must be smaller than dim size"
      %153 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %153, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%150, %151] : tensor<16x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x16x64xf32>
    %36 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed, %35 : tensor<2x16x64xf32>, tensor<2x16x64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.addf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<2x16x64xf32>
    %37 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%5 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %150 = linalg.index 0 : index
      %151 = arith.index_cast %150 : index to i64
      linalg.yield %151 : i64
    } -> tensor<2xi64>
    %38 = tensor.empty() : tensor<16xi64>
    %39 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%38 : tensor<16xi64>) {
    ^bb0(%out: i64):
      %150 = linalg.index 0 : index
      %151 = arith.index_cast %150 : index to i64
      linalg.yield %151 : i64
    } -> tensor<16xi64>
    %expanded_26 = tensor.expand_shape %37 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_27 = tensor.expand_shape %39 [[0, 1, 2, 3]] output_shape [1, 1, 16, 1] : tensor<16xi64> into tensor<1x1x16x1xi64>
    %expanded_28 = tensor.expand_shape %39 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xi64> into tensor<1x1x1x16xi64>
    %40 = tensor.empty() : tensor<1x1x16x1xi1>
    %41 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<1x1x16x1xi64>) outs(%40 : tensor<1x1x16x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %150 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %150 : i1
    } -> tensor<1x1x16x1xi1>
    %42 = linalg.generic {indexing_maps = [#map12, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %41 : tensor<i1>, tensor<1x1x16x1xi1>) outs(%40 : tensor<1x1x16x1xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %150 = arith.andi %in, %in_56 : i1
      linalg.yield %150 : i1
    } -> tensor<1x1x16x1xi1>
    %43 = tensor.empty() : tensor<2x1x1x16xi1>
    %44 = linalg.generic {indexing_maps = [#map13, #map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26, %expanded_28 : tensor<2x1x1x1xi64>, tensor<1x1x1x16xi64>) outs(%43 : tensor<2x1x1x16xi1>) {
    ^bb0(%in: i64, %in_56: i64, %out: i1):
      linalg.yield %true : i1
    } -> tensor<2x1x1x16xi1>
    %45 = tensor.empty() : tensor<2x1x16x16xi1>
    %46 = linalg.generic {indexing_maps = [#map15, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %44 : tensor<1x1x16x1xi1>, tensor<2x1x1x16xi1>) outs(%45 : tensor<2x1x16x16xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %150 = arith.andi %in, %in_56 : i1
      linalg.yield %150 : i1
    } -> tensor<2x1x16x16xi1>
    %47 = tensor.empty() : tensor<2x1x16x16xf32>
    %48 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %cst_7, %cst_6 : tensor<2x1x16x16xi1>, tensor<f32>, tensor<f32>) outs(%47 : tensor<2x1x16x16xf32>) {
    ^bb0(%in: i1, %in_56: f32, %in_57: f32, %out: f32):
      %150 = arith.select %in, %in_56, %in_57 : f32
      linalg.yield %150 : f32
    } -> tensor<2x1x16x16xf32>
    %49 = tensor.empty() : tensor<2x16x64xf64>
    %50 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x16x64xf32>) outs(%49 : tensor<2x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %150 = arith.extf %in : f32 to f64
      linalg.yield %150 : f64
    } -> tensor<2x16x64xf64>
    %51 = tensor.empty() : tensor<2x16x1xf64>
    %52 = linalg.fill ins(%cst_2 : f64) outs(%51 : tensor<2x16x1xf64>) -> tensor<2x16x1xf64>
    %53 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%50 : tensor<2x16x64xf64>) outs(%52 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<2x16x1xf64>
    %54 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<2x16x1xf64>) outs(%51 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_13 : f64
      linalg.yield %150 : f64
    } -> tensor<2x16x1xf64>
    %55 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %54 : tensor<2x16x64xf64>, tensor<2x16x1xf64>) outs(%49 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %150 = arith.subf %in, %in_56 : f64
      linalg.yield %150 : f64
    } -> tensor<2x16x64xf64>
    %56 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %55 : tensor<2x16x64xf64>, tensor<2x16x64xf64>) outs(%49 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %150 = arith.mulf %in, %in_56 : f64
      linalg.yield %150 : f64
    } -> tensor<2x16x64xf64>
    %57 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56 : tensor<2x16x64xf64>) outs(%52 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<2x16x1xf64>
    %58 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<2x16x1xf64>) outs(%51 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_13 : f64
      linalg.yield %150 : f64
    } -> tensor<2x16x1xf64>
    %59 = tensor.empty() : tensor<2x16x1xf32>
    %60 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<2x16x1xf64>) outs(%59 : tensor<2x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %150 = arith.truncf %in : f64 to f32
      linalg.yield %150 : f32
    } -> tensor<2x16x1xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%59 : tensor<2x16x1xf32>) -> tensor<2x16x1xf32>
    %62 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36 : tensor<2x16x64xf32>) outs(%61 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<2x16x1xf32>
    %63 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62 : tensor<2x16x1xf32>) outs(%59 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_14 : f32
      linalg.yield %150 : f32
    } -> tensor<2x16x1xf32>
    %64 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x16x1xf32>) outs(%59 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.truncf %cst_10 : f64 to f32
      %151 = arith.addf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x16x1xf32>
    %65 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x16x1xf32>) outs(%59 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.rsqrt %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x16x1xf32>
    %66 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %63 : tensor<2x16x64xf32>, tensor<2x16x1xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.subf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<2x16x64xf32>
    %67 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %65 : tensor<2x16x64xf32>, tensor<2x16x1xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.mulf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<2x16x64xf32>
    %68 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %arg12 : tensor<2x16x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.mulf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<2x16x64xf32>
    %69 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %arg13 : tensor<2x16x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.addf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<2x16x64xf32>
    %collapsed_29 = tensor.collapse_shape %69 [[0, 1], [2]] : tensor<2x16x64xf32> into tensor<32x64xf32>
    %70 = tensor.empty() : tensor<64x64xf32>
    %transposed_30 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%70 : tensor<64x64xf32>) permutation = [1, 0] 
    %71 = tensor.empty() : tensor<32x64xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %73 = linalg.matmul ins(%collapsed_29, %transposed_30 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%72 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %74 = linalg.generic {indexing_maps = [#map17, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%71 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%73, %74 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%71 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.addf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<32x64xf32>
    %expanded_31 = tensor.expand_shape %75 [[0, 1], [2, 3]] output_shape [2, 16, 4, 16] : tensor<32x64xf32> into tensor<2x16x4x16xf32>
    %76 = tensor.empty() : tensor<2x4x16x16xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<2x16x4x16xf32>) outs(%76 : tensor<2x4x16x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_33 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%70 : tensor<64x64xf32>) permutation = [1, 0] 
    %77 = linalg.matmul ins(%collapsed_29, %transposed_33 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%72 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %78 = linalg.generic {indexing_maps = [#map17, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xf32>) outs(%71 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%77, %78 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%71 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.addf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<32x64xf32>
    %expanded_34 = tensor.expand_shape %79 [[0, 1], [2, 3]] output_shape [2, 16, 4, 16] : tensor<32x64xf32> into tensor<2x16x4x16xf32>
    %transposed_35 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%70 : tensor<64x64xf32>) permutation = [1, 0] 
    %80 = linalg.matmul ins(%collapsed_29, %transposed_35 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%72 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %81 = linalg.generic {indexing_maps = [#map17, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%71 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%80, %81 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%71 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.addf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<32x64xf32>
    %expanded_36 = tensor.expand_shape %82 [[0, 1], [2, 3]] output_shape [2, 16, 4, 16] : tensor<32x64xf32> into tensor<2x16x4x16xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<2x16x4x16xf32>) outs(%76 : tensor<2x4x16x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_38 = linalg.transpose ins(%expanded_34 : tensor<2x16x4x16xf32>) outs(%76 : tensor<2x4x16x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_39 = tensor.collapse_shape %transposed_32 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %83 = tensor.empty() : tensor<8x16x16xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %85 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%84 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_41 = tensor.expand_shape %85 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %86 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x4x16x16xf32>) outs(%76 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.mulf %in, %cst_12 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x16x16xf32>
    %87 = linalg.generic {indexing_maps = [#map11, #map18, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %48 : tensor<2x4x16x16xf32>, tensor<2x1x16x16xf32>) outs(%76 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.addf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x16x16xf32>
    %88 = tensor.empty() : tensor<2x4x16xi64>
    %89 = linalg.fill ins(%c0_i64 : i64) outs(%88 : tensor<2x4x16xi64>) -> tensor<2x4x16xi64>
    %90 = tensor.empty() : tensor<2x4x16xf32>
    %91 = linalg.fill ins(%cst_1 : f32) outs(%90 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %92:2 = linalg.generic {indexing_maps = [#map11, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%87 : tensor<2x4x16x16xf32>) outs(%91, %89 : tensor<2x4x16xf32>, tensor<2x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_56: i64):
      %150 = linalg.index 3 : index
      %151 = arith.index_cast %150 : index to i64
      %152 = arith.maximumf %in, %out : f32
      %153 = arith.cmpf ogt, %in, %out : f32
      %154 = arith.select %153, %151, %out_56 : i64
      linalg.yield %152, %154 : f32, i64
    } -> (tensor<2x4x16xf32>, tensor<2x4x16xi64>)
    %expanded_42 = tensor.expand_shape %92#0 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %93 = linalg.generic {indexing_maps = [#map11, #map20, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %expanded_42 : tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) outs(%76 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.subf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x16x16xf32>
    %94 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93 : tensor<2x4x16x16xf32>) outs(%76 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.exp %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x16x16xf32>
    %95 = tensor.empty() : tensor<2x4x16x1xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %97 = linalg.generic {indexing_maps = [#map11, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%94 : tensor<2x4x16x16xf32>) outs(%96 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x16x1xf32>
    %98 = linalg.generic {indexing_maps = [#map11, #map20, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %97 : tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) outs(%76 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.divf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_43 = tensor.collapse_shape %98 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_44 = tensor.collapse_shape %transposed_37 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %99 = linalg.batch_matmul ins(%collapsed_43, %collapsed_44 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%84 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_45 = tensor.expand_shape %99 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %100 = tensor.empty() : tensor<2x16x4x16xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<2x4x16x16xf32>) outs(%100 : tensor<2x16x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_47 = tensor.collapse_shape %transposed_46 [[0, 1], [2, 3]] : tensor<2x16x4x16xf32> into tensor<32x64xf32>
    %transposed_48 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%70 : tensor<64x64xf32>) permutation = [1, 0] 
    %101 = linalg.matmul ins(%collapsed_47, %transposed_48 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%72 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %102 = linalg.generic {indexing_maps = [#map17, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%71 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%101, %102 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%71 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.addf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<32x64xf32>
    %expanded_49 = tensor.expand_shape %103 [[0, 1], [2]] output_shape [2, 16, 64] : tensor<32x64xf32> into tensor<2x16x64xf32>
    %104 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %expanded_49 : tensor<2x16x64xf32>, tensor<2x16x64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.addf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<2x16x64xf32>
    %105 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x16x64xf32>) outs(%49 : tensor<2x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %150 = arith.extf %in : f32 to f64
      linalg.yield %150 : f64
    } -> tensor<2x16x64xf64>
    %106 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<2x16x64xf64>) outs(%52 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<2x16x1xf64>
    %107 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x16x1xf64>) outs(%51 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_13 : f64
      linalg.yield %150 : f64
    } -> tensor<2x16x1xf64>
    %108 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %107 : tensor<2x16x64xf64>, tensor<2x16x1xf64>) outs(%49 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %150 = arith.subf %in, %in_56 : f64
      linalg.yield %150 : f64
    } -> tensor<2x16x64xf64>
    %109 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %108 : tensor<2x16x64xf64>, tensor<2x16x64xf64>) outs(%49 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %150 = arith.mulf %in, %in_56 : f64
      linalg.yield %150 : f64
    } -> tensor<2x16x64xf64>
    %110 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<2x16x64xf64>) outs(%52 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<2x16x1xf64>
    %111 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x16x1xf64>) outs(%51 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_13 : f64
      linalg.yield %150 : f64
    } -> tensor<2x16x1xf64>
    %112 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x16x1xf64>) outs(%59 : tensor<2x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %150 = arith.truncf %in : f64 to f32
      linalg.yield %150 : f32
    } -> tensor<2x16x1xf32>
    %113 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<2x16x64xf32>) outs(%61 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<2x16x1xf32>
    %114 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x16x1xf32>) outs(%59 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_14 : f32
      linalg.yield %150 : f32
    } -> tensor<2x16x1xf32>
    %115 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x16x1xf32>) outs(%59 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.truncf %cst_10 : f64 to f32
      %151 = arith.addf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x16x1xf32>
    %116 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x16x1xf32>) outs(%59 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.rsqrt %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x16x1xf32>
    %117 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %114 : tensor<2x16x64xf32>, tensor<2x16x1xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.subf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<2x16x64xf32>
    %118 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %116 : tensor<2x16x64xf32>, tensor<2x16x1xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.mulf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<2x16x64xf32>
    %119 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %arg18 : tensor<2x16x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.mulf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<2x16x64xf32>
    %120 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %arg19 : tensor<2x16x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.addf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<2x16x64xf32>
    %collapsed_50 = tensor.collapse_shape %120 [[0, 1], [2]] : tensor<2x16x64xf32> into tensor<32x64xf32>
    %121 = tensor.empty() : tensor<64x96xf32>
    %transposed_51 = linalg.transpose ins(%arg14 : tensor<96x64xf32>) outs(%121 : tensor<64x96xf32>) permutation = [1, 0] 
    %122 = tensor.empty() : tensor<32x96xf32>
    %123 = linalg.fill ins(%cst : f32) outs(%122 : tensor<32x96xf32>) -> tensor<32x96xf32>
    %124 = linalg.matmul ins(%collapsed_50, %transposed_51 : tensor<32x64xf32>, tensor<64x96xf32>) outs(%123 : tensor<32x96xf32>) -> tensor<32x96xf32>
    %125 = linalg.generic {indexing_maps = [#map17, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<96xf32>) outs(%122 : tensor<32x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x96xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%124, %125 : tensor<32x96xf32>, tensor<32x96xf32>) outs(%122 : tensor<32x96xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.addf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<32x96xf32>
    %expanded_52 = tensor.expand_shape %126 [[0, 1], [2]] output_shape [2, 16, 96] : tensor<32x96xf32> into tensor<2x16x96xf32>
    %127 = tensor.empty() : tensor<2x16x96xf32>
    %128 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52 : tensor<2x16x96xf32>) outs(%127 : tensor<2x16x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.fpowi %in, %c3_i64 : f32, i64
      %151 = arith.mulf %150, %cst_3 : f32
      %152 = arith.addf %in, %151 : f32
      %153 = arith.mulf %152, %cst_4 : f32
      %154 = math.tanh %153 : f32
      %155 = arith.addf %154, %cst_0 : f32
      %156 = arith.mulf %155, %cst_5 : f32
      %157 = arith.mulf %in, %156 : f32
      linalg.yield %157 : f32
    } -> tensor<2x16x96xf32>
    %collapsed_53 = tensor.collapse_shape %128 [[0, 1], [2]] : tensor<2x16x96xf32> into tensor<32x96xf32>
    %129 = tensor.empty() : tensor<96x64xf32>
    %transposed_54 = linalg.transpose ins(%arg16 : tensor<64x96xf32>) outs(%129 : tensor<96x64xf32>) permutation = [1, 0] 
    %130 = linalg.matmul ins(%collapsed_53, %transposed_54 : tensor<32x96xf32>, tensor<96x64xf32>) outs(%72 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %131 = linalg.generic {indexing_maps = [#map17, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<64xf32>) outs(%71 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%130, %131 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%71 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.addf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<32x64xf32>
    %expanded_55 = tensor.expand_shape %132 [[0, 1], [2]] output_shape [2, 16, 64] : tensor<32x64xf32> into tensor<2x16x64xf32>
    %133 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %expanded_55 : tensor<2x16x64xf32>, tensor<2x16x64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.addf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<2x16x64xf32>
    %134 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x16x64xf32>) outs(%49 : tensor<2x16x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %150 = arith.extf %in : f32 to f64
      linalg.yield %150 : f64
    } -> tensor<2x16x64xf64>
    %135 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<2x16x64xf64>) outs(%52 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<2x16x1xf64>
    %136 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x16x1xf64>) outs(%51 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_13 : f64
      linalg.yield %150 : f64
    } -> tensor<2x16x1xf64>
    %137 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %136 : tensor<2x16x64xf64>, tensor<2x16x1xf64>) outs(%49 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %150 = arith.subf %in, %in_56 : f64
      linalg.yield %150 : f64
    } -> tensor<2x16x64xf64>
    %138 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %137 : tensor<2x16x64xf64>, tensor<2x16x64xf64>) outs(%49 : tensor<2x16x64xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %150 = arith.mulf %in, %in_56 : f64
      linalg.yield %150 : f64
    } -> tensor<2x16x64xf64>
    %139 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%138 : tensor<2x16x64xf64>) outs(%52 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<2x16x1xf64>
    %140 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x16x1xf64>) outs(%51 : tensor<2x16x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_13 : f64
      linalg.yield %150 : f64
    } -> tensor<2x16x1xf64>
    %141 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x16x1xf64>) outs(%59 : tensor<2x16x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %150 = arith.truncf %in : f64 to f32
      linalg.yield %150 : f32
    } -> tensor<2x16x1xf32>
    %142 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<2x16x64xf32>) outs(%61 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<2x16x1xf32>
    %143 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x16x1xf32>) outs(%59 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_14 : f32
      linalg.yield %150 : f32
    } -> tensor<2x16x1xf32>
    %144 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x16x1xf32>) outs(%59 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.truncf %cst_10 : f64 to f32
      %151 = arith.addf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x16x1xf32>
    %145 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x16x1xf32>) outs(%59 : tensor<2x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.rsqrt %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x16x1xf32>
    %146 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %143 : tensor<2x16x64xf32>, tensor<2x16x1xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.subf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<2x16x64xf32>
    %147 = linalg.generic {indexing_maps = [#map7, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %145 : tensor<2x16x64xf32>, tensor<2x16x1xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.mulf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<2x16x64xf32>
    %148 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %arg20 : tensor<2x16x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.mulf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<2x16x64xf32>
    %149 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %arg21 : tensor<2x16x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %150 = arith.addf %in, %in_56 : f32
      linalg.yield %150 : f32
    } -> tensor<2x16x64xf32>
    return %149 : tensor<2x16x64xf32>
  }
}

