#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map11 = affine_map<(d0, d1) -> (d0)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map14 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map15 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map16 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map17 = affine_map<(d0, d1) -> (d0, 0)>
#map18 = affine_map<(d0, d1) -> (0, d1)>
#map19 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map21 = affine_map<(d0, d1, d2) -> (d2)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @beit(%arg0: tensor<2x3x32x32xf32>, %arg1: tensor<1x1x64xf32>, %arg2: tensor<64x3x8x8xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<96x64xf32>, %arg18: tensor<96xf32>, %arg19: tensor<64x96xf32>, %arg20: tensor<64xf32>, %arg21: tensor<52x4xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>) -> tensor<2x17x64xf32> {
    %c4_i64 = arith.constant 4 : i64
    %c7_i64 = arith.constant 7 : i64
    %c6_i64 = arith.constant 6 : i64
    %c3_i64 = arith.constant 3 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c52_i64 = arith.constant 52 : i64
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 9.9999999999999998E-13 : f64
    %cst_7 = arith.constant 6.400000e+01 : f64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 2.500000e-01 : f32
    %cst_10 = arith.constant 1.41421354 : f32
    %cst_11 = arith.constant dense<51> : tensor<17xi64>
    %cst_12 = arith.constant dense<50> : tensor<17x17xi64>
    %cst_13 = arith.constant dense<49> : tensor<17x17xi64>
    %cst_14 = arith.constant dense<0> : tensor<16x17xi64>
    %cst_15 = arith.constant dense<0> : tensor<17x17xi64>
    %0 = tensor.empty() : tensor<2x64x4x4xf32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<64xf32>) outs(%0 : tensor<2x64x4x4xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<8> : vector<2xi64>} ins(%arg0, %arg2 : tensor<2x3x32x32xf32>, tensor<64x3x8x8xf32>) outs(%broadcasted : tensor<2x64x4x4xf32>) -> tensor<2x64x4x4xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<2x64x4x4xf32> into tensor<2x64x16xf32>
    %2 = tensor.empty() : tensor<2x16x64xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x64x16xf32>) outs(%2 : tensor<2x16x64xf32>) permutation = [0, 2, 1] 
    %3 = tensor.empty() : tensor<2x1x64xf32>
    %collapsed_16 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_16 : tensor<1x64xf32>) outs(%3 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x64xf32>
    %concat = tensor.concat dim(1) %4, %transposed : (tensor<2x1x64xf32>, tensor<2x16x64xf32>) -> tensor<2x17x64xf32>
    %5 = tensor.empty() : tensor<17xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<17xi64>) {
    ^bb0(%out: i64):
      %186 = linalg.index 0 : index
      %187 = arith.index_cast %186 : index to i64
      linalg.yield %187 : i64
    } -> tensor<17xi64>
    %expanded = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 17, 1] : tensor<17xi64> into tensor<1x1x17x1xi64>
    %7 = tensor.empty() : tensor<1x1x17x1xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x17x1xi64>) outs(%7 : tensor<1x1x17x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %186 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %186 : i1
    } -> tensor<1x1x17x1xi1>
    %9 = tensor.empty() : tensor<2x1x17x17xi1>
    %collapsed_17 = tensor.collapse_shape %8 [[0, 1], [2, 3]] : tensor<1x1x17x1xi1> into tensor<1x17xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_17 : tensor<1x17xi1>) outs(%9 : tensor<2x1x17x17xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x17x17xi1>
    %11 = tensor.empty() : tensor<2x1x17x17xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map5, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_5, %cst_4 : tensor<2x1x17x17xi1>, tensor<f32>, tensor<f32>) outs(%11 : tensor<2x1x17x17xf32>) {
    ^bb0(%in: i1, %in_82: f32, %in_83: f32, %out: f32):
      %186 = arith.select %in, %in_82, %in_83 : f32
      linalg.yield %186 : f32
    } -> tensor<2x1x17x17xf32>
    %extracted_slice = tensor.extract_slice %arg21[0, 0] [49, 4] [1, 1] : tensor<52x4xf32> to tensor<49x4xf32>
    %expanded_18 = tensor.expand_shape %extracted_slice [[0, 1, 2], [3]] output_shape [1, 7, 7, 4] : tensor<49x4xf32> into tensor<1x7x7x4xf32>
    %13 = tensor.empty() : tensor<1x4x7x7xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x7x7x4xf32>) outs(%13 : tensor<1x4x7x7xf32>) permutation = [0, 3, 1, 2] 
    %14 = tensor.empty() : tensor<7xi64>
    %15 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%14 : tensor<7xi64>) {
    ^bb0(%out: i64):
      %186 = linalg.index 0 : index
      %187 = arith.index_cast %186 : index to i64
      linalg.yield %187 : i64
    } -> tensor<7xi64>
    %16 = tensor.empty() : tensor<7xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%15 : tensor<7xi64>) outs(%16 : tensor<7xf32>) {
    ^bb0(%in: i64, %out: f32):
      %186 = arith.sitofp %in : i64 to f32
      linalg.yield %186 : f32
    } -> tensor<7xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%17 : tensor<7xf32>) outs(%16 : tensor<7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %in, %cst_3 : f32
      linalg.yield %186 : f32
    } -> tensor<7xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%18 : tensor<7xf32>) outs(%16 : tensor<7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.subf %in, %cst_3 : f32
      linalg.yield %186 : f32
    } -> tensor<7xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%19 : tensor<7xf32>) outs(%16 : tensor<7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.cmpf ult, %in, %cst : f32
      %187 = arith.select %186, %cst, %in : f32
      linalg.yield %187 : f32
    } -> tensor<7xf32>
    %expanded_20 = tensor.expand_shape %20 [[0, 1]] output_shape [7, 1] : tensor<7xf32> into tensor<7x1xf32>
    %21 = tensor.empty() : tensor<7x1xi64>
    %22 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_20 : tensor<7x1xf32>) outs(%21 : tensor<7x1xi64>) {
    ^bb0(%in: f32, %out: i64):
      %186 = arith.fptosi %in : f32 to i64
      linalg.yield %186 : i64
    } -> tensor<7x1xi64>
    %23 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<7x1xi64>) outs(%21 : tensor<7x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %186 = arith.addi %in, %c1_i64 : i64
      linalg.yield %186 : i64
    } -> tensor<7x1xi64>
    %24 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<7x1xi64>) outs(%21 : tensor<7x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %186 = arith.minsi %in, %c6_i64 : i64
      linalg.yield %186 : i64
    } -> tensor<7x1xi64>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%20 : tensor<7xf32>) outs(%14 : tensor<7xi64>) {
    ^bb0(%in: f32, %out: i64):
      %186 = arith.fptosi %in : f32 to i64
      linalg.yield %186 : i64
    } -> tensor<7xi64>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%25 : tensor<7xi64>) outs(%14 : tensor<7xi64>) {
    ^bb0(%in: i64, %out: i64):
      %186 = arith.addi %in, %c1_i64 : i64
      linalg.yield %186 : i64
    } -> tensor<7xi64>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%26 : tensor<7xi64>) outs(%14 : tensor<7xi64>) {
    ^bb0(%in: i64, %out: i64):
      %186 = arith.minsi %in, %c6_i64 : i64
      linalg.yield %186 : i64
    } -> tensor<7xi64>
    %28 = tensor.empty() : tensor<4xi64>
    %29 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%28 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %186 = linalg.index 0 : index
      %187 = arith.index_cast %186 : index to i64
      linalg.yield %187 : i64
    } -> tensor<4xi64>
    %expanded_21 = tensor.expand_shape %29 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xi64> into tensor<4x1x1xi64>
    %30 = tensor.empty() : tensor<1xi64>
    %31 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%30 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_22 = tensor.expand_shape %31 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %32 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_21, %22, %25 : tensor<1x1x1x1xi64>, tensor<4x1x1xi64>, tensor<7x1xi64>, tensor<7xi64>) outs(%13 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: i64, %in_82: i64, %in_83: i64, %in_84: i64, %out: f32):
      %186 = arith.cmpi slt, %in, %c0_i64 : i64
      %187 = arith.addi %in, %c1_i64 : i64
      %188 = arith.select %186, %187, %in : i64
      %189 = arith.index_cast %188 : i64 to index
      %190 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %191 = arith.addi %in_82, %c4_i64 : i64
      %192 = arith.select %190, %191, %in_82 : i64
      %193 = arith.index_cast %192 : i64 to index
      %194 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %195 = arith.addi %in_83, %c7_i64 : i64
      %196 = arith.select %194, %195, %in_83 : i64
      %197 = arith.index_cast %196 : i64 to index
      %198 = arith.cmpi slt, %in_84, %c0_i64 : i64
      %199 = arith.addi %in_84, %c7_i64 : i64
      %200 = arith.select %198, %199, %in_84 : i64
      %201 = arith.index_cast %200 : i64 to index
      %extracted = tensor.extract %transposed_19[%189, %193, %197, %201] : tensor<1x4x7x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x7x7xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_21, %22, %27 : tensor<1x1x1x1xi64>, tensor<4x1x1xi64>, tensor<7x1xi64>, tensor<7xi64>) outs(%13 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: i64, %in_82: i64, %in_83: i64, %in_84: i64, %out: f32):
      %186 = arith.cmpi slt, %in, %c0_i64 : i64
      %187 = arith.addi %in, %c1_i64 : i64
      %188 = arith.select %186, %187, %in : i64
      %189 = arith.index_cast %188 : i64 to index
      %190 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %191 = arith.addi %in_82, %c4_i64 : i64
      %192 = arith.select %190, %191, %in_82 : i64
      %193 = arith.index_cast %192 : i64 to index
      %194 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %195 = arith.addi %in_83, %c7_i64 : i64
      %196 = arith.select %194, %195, %in_83 : i64
      %197 = arith.index_cast %196 : i64 to index
      %198 = arith.cmpi slt, %in_84, %c0_i64 : i64
      %199 = arith.addi %in_84, %c7_i64 : i64
      %200 = arith.select %198, %199, %in_84 : i64
      %201 = arith.index_cast %200 : i64 to index
      %extracted = tensor.extract %transposed_19[%189, %193, %197, %201] : tensor<1x4x7x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x7x7xf32>
    %34 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_21, %24, %25 : tensor<1x1x1x1xi64>, tensor<4x1x1xi64>, tensor<7x1xi64>, tensor<7xi64>) outs(%13 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: i64, %in_82: i64, %in_83: i64, %in_84: i64, %out: f32):
      %186 = arith.cmpi slt, %in, %c0_i64 : i64
      %187 = arith.addi %in, %c1_i64 : i64
      %188 = arith.select %186, %187, %in : i64
      %189 = arith.index_cast %188 : i64 to index
      %190 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %191 = arith.addi %in_82, %c4_i64 : i64
      %192 = arith.select %190, %191, %in_82 : i64
      %193 = arith.index_cast %192 : i64 to index
      %194 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %195 = arith.addi %in_83, %c7_i64 : i64
      %196 = arith.select %194, %195, %in_83 : i64
      %197 = arith.index_cast %196 : i64 to index
      %198 = arith.cmpi slt, %in_84, %c0_i64 : i64
      %199 = arith.addi %in_84, %c7_i64 : i64
      %200 = arith.select %198, %199, %in_84 : i64
      %201 = arith.index_cast %200 : i64 to index
      %extracted = tensor.extract %transposed_19[%189, %193, %197, %201] : tensor<1x4x7x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x7x7xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_21, %24, %27 : tensor<1x1x1x1xi64>, tensor<4x1x1xi64>, tensor<7x1xi64>, tensor<7xi64>) outs(%13 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: i64, %in_82: i64, %in_83: i64, %in_84: i64, %out: f32):
      %186 = arith.cmpi slt, %in, %c0_i64 : i64
      %187 = arith.addi %in, %c1_i64 : i64
      %188 = arith.select %186, %187, %in : i64
      %189 = arith.index_cast %188 : i64 to index
      %190 = arith.cmpi slt, %in_82, %c0_i64 : i64
      %191 = arith.addi %in_82, %c4_i64 : i64
      %192 = arith.select %190, %191, %in_82 : i64
      %193 = arith.index_cast %192 : i64 to index
      %194 = arith.cmpi slt, %in_83, %c0_i64 : i64
      %195 = arith.addi %in_83, %c7_i64 : i64
      %196 = arith.select %194, %195, %in_83 : i64
      %197 = arith.index_cast %196 : i64 to index
      %198 = arith.cmpi slt, %in_84, %c0_i64 : i64
      %199 = arith.addi %in_84, %c7_i64 : i64
      %200 = arith.select %198, %199, %in_84 : i64
      %201 = arith.index_cast %200 : i64 to index
      %extracted = tensor.extract %transposed_19[%189, %193, %197, %201] : tensor<1x4x7x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x4x7x7xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%20, %25 : tensor<7xf32>, tensor<7xi64>) outs(%16 : tensor<7xf32>) {
    ^bb0(%in: f32, %in_82: i64, %out: f32):
      %186 = arith.sitofp %in_82 : i64 to f32
      %187 = arith.subf %in, %186 : f32
      linalg.yield %187 : f32
    } -> tensor<7xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%36 : tensor<7xf32>) outs(%16 : tensor<7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.cmpf ult, %in, %cst : f32
      %187 = arith.select %186, %cst, %in : f32
      %188 = arith.cmpf ugt, %187, %cst_2 : f32
      %189 = arith.select %188, %cst_2, %187 : f32
      linalg.yield %189 : f32
    } -> tensor<7xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %32 : tensor<1x4x7x7xf32>, tensor<1x4x7x7xf32>) outs(%13 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.subf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<1x4x7x7xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %37 : tensor<1x4x7x7xf32>, tensor<7xf32>) outs(%13 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.mulf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<1x4x7x7xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %39 : tensor<1x4x7x7xf32>, tensor<1x4x7x7xf32>) outs(%13 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.addf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<1x4x7x7xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %34 : tensor<1x4x7x7xf32>, tensor<1x4x7x7xf32>) outs(%13 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.subf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<1x4x7x7xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %37 : tensor<1x4x7x7xf32>, tensor<7xf32>) outs(%13 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.mulf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<1x4x7x7xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %42 : tensor<1x4x7x7xf32>, tensor<1x4x7x7xf32>) outs(%13 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.addf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<1x4x7x7xf32>
    %44 = tensor.empty() : tensor<7x1xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_20, %22 : tensor<7x1xf32>, tensor<7x1xi64>) outs(%44 : tensor<7x1xf32>) {
    ^bb0(%in: f32, %in_82: i64, %out: f32):
      %186 = arith.sitofp %in_82 : i64 to f32
      %187 = arith.subf %in, %186 : f32
      linalg.yield %187 : f32
    } -> tensor<7x1xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<7x1xf32>) outs(%44 : tensor<7x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.cmpf ult, %in, %cst : f32
      %187 = arith.select %186, %cst, %in : f32
      %188 = arith.cmpf ugt, %187, %cst_2 : f32
      %189 = arith.select %188, %cst_2, %187 : f32
      linalg.yield %189 : f32
    } -> tensor<7x1xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %40 : tensor<1x4x7x7xf32>, tensor<1x4x7x7xf32>) outs(%13 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.subf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<1x4x7x7xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %46 : tensor<1x4x7x7xf32>, tensor<7x1xf32>) outs(%13 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.mulf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<1x4x7x7xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %48 : tensor<1x4x7x7xf32>, tensor<1x4x7x7xf32>) outs(%13 : tensor<1x4x7x7xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.addf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<1x4x7x7xf32>
    %50 = tensor.empty() : tensor<1x7x7x4xf32>
    %transposed_23 = linalg.transpose ins(%49 : tensor<1x4x7x7xf32>) outs(%50 : tensor<1x7x7x4xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0, 1, 2], [3]] : tensor<1x7x7x4xf32> into tensor<49x4xf32>
    %extracted_slice_25 = tensor.extract_slice %arg21[49, 0] [3, 4] [1, 1] : tensor<52x4xf32> to tensor<3x4xf32>
    %concat_26 = tensor.concat dim(0) %collapsed_24, %extracted_slice_25 : (tensor<49x4xf32>, tensor<3x4xf32>) -> tensor<52x4xf32>
    %51 = tensor.empty() : tensor<4x4xi64>
    %52 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<4xi64>) outs(%51 : tensor<4x4xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<4x4xi64>
    %53 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<4xi64>) outs(%51 : tensor<4x4xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<4x4xi64>
    %concat_27 = tensor.concat dim(0) %52, %53 : (tensor<4x4xi64>, tensor<4x4xi64>) -> tensor<8x4xi64>
    %expanded_28 = tensor.expand_shape %concat_27 [[0, 1], [2]] output_shape [2, 4, 4] : tensor<8x4xi64> into tensor<2x4x4xi64>
    %collapsed_29 = tensor.collapse_shape %expanded_28 [[0], [1, 2]] : tensor<2x4x4xi64> into tensor<2x16xi64>
    %expanded_30 = tensor.expand_shape %collapsed_29 [[0], [1, 2]] output_shape [2, 16, 1] : tensor<2x16xi64> into tensor<2x16x1xi64>
    %expanded_31 = tensor.expand_shape %collapsed_29 [[0], [1, 2]] output_shape [2, 1, 16] : tensor<2x16xi64> into tensor<2x1x16xi64>
    %54 = tensor.empty() : tensor<2x16x16xi64>
    %55 = linalg.generic {indexing_maps = [#map13, #map14, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_30, %expanded_31 : tensor<2x16x1xi64>, tensor<2x1x16xi64>) outs(%54 : tensor<2x16x16xi64>) {
    ^bb0(%in: i64, %in_82: i64, %out: i64):
      %186 = arith.subi %in, %in_82 : i64
      linalg.yield %186 : i64
    } -> tensor<2x16x16xi64>
    %56 = tensor.empty() : tensor<16x16x2xi64>
    %transposed_32 = linalg.transpose ins(%55 : tensor<2x16x16xi64>) outs(%56 : tensor<16x16x2xi64>) permutation = [1, 2, 0] 
    %extracted_slice_33 = tensor.extract_slice %transposed_32[0, 0, 0] [16, 16, 1] [1, 1, 1] : tensor<16x16x2xi64> to tensor<16x16x1xi64>
    %collapsed_34 = tensor.collapse_shape %extracted_slice_33 [[0], [1, 2]] : tensor<16x16x1xi64> into tensor<16x16xi64>
    %57 = tensor.empty() : tensor<16x16xi64>
    %58 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed_34 : tensor<16x16xi64>) outs(%57 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %186 = arith.addi %in, %c3_i64 : i64
      linalg.yield %186 : i64
    } -> tensor<16x16xi64>
    %59 = tensor.empty() : tensor<2xi64>
    %60 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%59 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %186 = linalg.index 0 : index
      %187 = arith.index_cast %186 : index to i64
      linalg.yield %187 : i64
    } -> tensor<2xi64>
    %expanded_35 = tensor.expand_shape %60 [[0, 1, 2]] output_shape [1, 1, 2] : tensor<2xi64> into tensor<1x1x2xi64>
    %61 = tensor.empty() : tensor<1x1x2xi1>
    %62 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<1x1x2xi64>) outs(%61 : tensor<1x1x2xi1>) {
    ^bb0(%in: i64, %out: i1):
      %186 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %186 : i1
    } -> tensor<1x1x2xi1>
    %63 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<16x16xi64>) outs(%56 : tensor<16x16x2xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<16x16x2xi64>
    %64 = linalg.generic {indexing_maps = [#map16, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %63, %transposed_32 : tensor<1x1x2xi1>, tensor<16x16x2xi64>, tensor<16x16x2xi64>) outs(%56 : tensor<16x16x2xi64>) {
    ^bb0(%in: i1, %in_82: i64, %in_83: i64, %out: i64):
      %186 = arith.select %in, %in_82, %in_83 : i64
      linalg.yield %186 : i64
    } -> tensor<16x16x2xi64>
    %extracted_slice_36 = tensor.extract_slice %64[0, 0, 0] [16, 16, 1] [1, 1, 1] : tensor<16x16x2xi64> to tensor<16x16x1xi64>
    %collapsed_37 = tensor.collapse_shape %extracted_slice_36 [[0], [1, 2]] : tensor<16x16x1xi64> into tensor<16x16xi64>
    %65 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_37 : tensor<16x16xi64>) outs(%56 : tensor<16x16x2xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<16x16x2xi64>
    %66 = linalg.generic {indexing_maps = [#map16, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %65, %64 : tensor<1x1x2xi1>, tensor<16x16x2xi64>, tensor<16x16x2xi64>) outs(%56 : tensor<16x16x2xi64>) {
    ^bb0(%in: i1, %in_82: i64, %in_83: i64, %out: i64):
      %186 = arith.select %in, %in_82, %in_83 : i64
      linalg.yield %186 : i64
    } -> tensor<16x16x2xi64>
    %extracted_slice_38 = tensor.extract_slice %66[0, 0, 1] [16, 16, 1] [1, 1, 1] : tensor<16x16x2xi64> to tensor<16x16x1xi64>
    %collapsed_39 = tensor.collapse_shape %extracted_slice_38 [[0], [1, 2]] : tensor<16x16x1xi64> into tensor<16x16xi64>
    %67 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed_39 : tensor<16x16xi64>) outs(%57 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %186 = arith.addi %in, %c3_i64 : i64
      linalg.yield %186 : i64
    } -> tensor<16x16xi64>
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<1x1x2xi64>) outs(%61 : tensor<1x1x2xi1>) {
    ^bb0(%in: i64, %out: i1):
      %186 = arith.cmpi eq, %in, %c1_i64 : i64
      linalg.yield %186 : i1
    } -> tensor<1x1x2xi1>
    %69 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<16x16xi64>) outs(%56 : tensor<16x16x2xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<16x16x2xi64>
    %70 = linalg.generic {indexing_maps = [#map16, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %69, %66 : tensor<1x1x2xi1>, tensor<16x16x2xi64>, tensor<16x16x2xi64>) outs(%56 : tensor<16x16x2xi64>) {
    ^bb0(%in: i1, %in_82: i64, %in_83: i64, %out: i64):
      %186 = arith.select %in, %in_82, %in_83 : i64
      linalg.yield %186 : i64
    } -> tensor<16x16x2xi64>
    %extracted_slice_40 = tensor.extract_slice %70[0, 0, 1] [16, 16, 1] [1, 1, 1] : tensor<16x16x2xi64> to tensor<16x16x1xi64>
    %collapsed_41 = tensor.collapse_shape %extracted_slice_40 [[0], [1, 2]] : tensor<16x16x1xi64> into tensor<16x16xi64>
    %71 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_41 : tensor<16x16xi64>) outs(%56 : tensor<16x16x2xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<16x16x2xi64>
    %72 = linalg.generic {indexing_maps = [#map16, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %71, %70 : tensor<1x1x2xi1>, tensor<16x16x2xi64>, tensor<16x16x2xi64>) outs(%56 : tensor<16x16x2xi64>) {
    ^bb0(%in: i1, %in_82: i64, %in_83: i64, %out: i64):
      %186 = arith.select %in, %in_82, %in_83 : i64
      linalg.yield %186 : i64
    } -> tensor<16x16x2xi64>
    %extracted_slice_42 = tensor.extract_slice %72[0, 0, 0] [16, 16, 1] [1, 1, 1] : tensor<16x16x2xi64> to tensor<16x16x1xi64>
    %collapsed_43 = tensor.collapse_shape %extracted_slice_42 [[0], [1, 2]] : tensor<16x16x1xi64> into tensor<16x16xi64>
    %73 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed_43 : tensor<16x16xi64>) outs(%57 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %186 = arith.muli %in, %c7_i64 : i64
      linalg.yield %186 : i64
    } -> tensor<16x16xi64>
    %74 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<16x16xi64>) outs(%56 : tensor<16x16x2xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<16x16x2xi64>
    %75 = linalg.generic {indexing_maps = [#map16, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %74, %72 : tensor<1x1x2xi1>, tensor<16x16x2xi64>, tensor<16x16x2xi64>) outs(%56 : tensor<16x16x2xi64>) {
    ^bb0(%in: i1, %in_82: i64, %in_83: i64, %out: i64):
      %186 = arith.select %in, %in_82, %in_83 : i64
      linalg.yield %186 : i64
    } -> tensor<16x16x2xi64>
    %extracted_slice_44 = tensor.extract_slice %75[0, 0, 0] [16, 16, 1] [1, 1, 1] : tensor<16x16x2xi64> to tensor<16x16x1xi64>
    %collapsed_45 = tensor.collapse_shape %extracted_slice_44 [[0], [1, 2]] : tensor<16x16x1xi64> into tensor<16x16xi64>
    %76 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_45 : tensor<16x16xi64>) outs(%56 : tensor<16x16x2xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<16x16x2xi64>
    %77 = linalg.generic {indexing_maps = [#map16, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %76, %75 : tensor<1x1x2xi1>, tensor<16x16x2xi64>, tensor<16x16x2xi64>) outs(%56 : tensor<16x16x2xi64>) {
    ^bb0(%in: i1, %in_82: i64, %in_83: i64, %out: i64):
      %186 = arith.select %in, %in_82, %in_83 : i64
      linalg.yield %186 : i64
    } -> tensor<16x16x2xi64>
    %78 = linalg.fill ins(%c0_i64 : i64) outs(%57 : tensor<16x16xi64>) -> tensor<16x16xi64>
    %79 = linalg.generic {indexing_maps = [#map1, #map15], iterator_types = ["parallel", "parallel", "reduction"]} ins(%77 : tensor<16x16x2xi64>) outs(%78 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %186 = arith.addi %in, %out : i64
      linalg.yield %186 : i64
    } -> tensor<16x16xi64>
    %inserted_slice = tensor.insert_slice %79 into %cst_14[0, 1] [16, 16] [1, 1] : tensor<16x16xi64> into tensor<16x17xi64>
    %inserted_slice_46 = tensor.insert_slice %inserted_slice into %cst_15[1, 0] [16, 17] [1, 1] : tensor<16x17xi64> into tensor<17x17xi64>
    %expanded_47 = tensor.expand_shape %6 [[0, 1]] output_shape [17, 1] : tensor<17xi64> into tensor<17x1xi64>
    %80 = tensor.empty() : tensor<17x1xi1>
    %81 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_47 : tensor<17x1xi64>) outs(%80 : tensor<17x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %186 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %186 : i1
    } -> tensor<17x1xi1>
    %82 = tensor.empty() : tensor<17x17xi64>
    %83 = linalg.generic {indexing_maps = [#map17, #map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%81, %cst_13, %inserted_slice_46 : tensor<17x1xi1>, tensor<17x17xi64>, tensor<17x17xi64>) outs(%82 : tensor<17x17xi64>) {
    ^bb0(%in: i1, %in_82: i64, %in_83: i64, %out: i64):
      %186 = arith.select %in, %in_82, %in_83 : i64
      linalg.yield %186 : i64
    } -> tensor<17x17xi64>
    %expanded_48 = tensor.expand_shape %6 [[0, 1]] output_shape [1, 17] : tensor<17xi64> into tensor<1x17xi64>
    %84 = tensor.empty() : tensor<1x17xi1>
    %85 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_48 : tensor<1x17xi64>) outs(%84 : tensor<1x17xi1>) {
    ^bb0(%in: i64, %out: i1):
      %186 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %186 : i1
    } -> tensor<1x17xi1>
    %86 = linalg.generic {indexing_maps = [#map18, #map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%85, %cst_12, %83 : tensor<1x17xi1>, tensor<17x17xi64>, tensor<17x17xi64>) outs(%82 : tensor<17x17xi64>) {
    ^bb0(%in: i1, %in_82: i64, %in_83: i64, %out: i64):
      %186 = arith.select %in, %in_82, %in_83 : i64
      linalg.yield %186 : i64
    } -> tensor<17x17xi64>
    %extracted_slice_49 = tensor.extract_slice %86[0, 0] [1, 17] [1, 1] : tensor<17x17xi64> to tensor<1x17xi64>
    %collapsed_50 = tensor.collapse_shape %extracted_slice_49 [[0, 1]] : tensor<1x17xi64> into tensor<17xi64>
    %87 = tensor.empty() : tensor<17xi1>
    %88 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%6 : tensor<17xi64>) outs(%87 : tensor<17xi1>) {
    ^bb0(%in: i64, %out: i1):
      %186 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %186 : i1
    } -> tensor<17xi1>
    %89 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel"]} ins(%88, %cst_11, %collapsed_50 : tensor<17xi1>, tensor<17xi64>, tensor<17xi64>) outs(%5 : tensor<17xi64>) {
    ^bb0(%in: i1, %in_82: i64, %in_83: i64, %out: i64):
      %186 = arith.select %in, %in_82, %in_83 : i64
      linalg.yield %186 : i64
    } -> tensor<17xi64>
    %90 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel"]} ins(%89 : tensor<17xi64>) outs(%82 : tensor<17x17xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<17x17xi64>
    %91 = linalg.generic {indexing_maps = [#map17, #map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%81, %90, %86 : tensor<17x1xi1>, tensor<17x17xi64>, tensor<17x17xi64>) outs(%82 : tensor<17x17xi64>) {
    ^bb0(%in: i1, %in_82: i64, %in_83: i64, %out: i64):
      %186 = arith.select %in, %in_82, %in_83 : i64
      linalg.yield %186 : i64
    } -> tensor<17x17xi64>
    %collapsed_51 = tensor.collapse_shape %91 [[0, 1]] : tensor<17x17xi64> into tensor<289xi64>
    %92 = tensor.empty() : tensor<289x4xf32>
    %93 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed_51 : tensor<289xi64>) outs(%92 : tensor<289x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %186 = arith.cmpi slt, %in, %c0_i64 : i64
      %187 = arith.addi %in, %c52_i64 : i64
      %188 = arith.select %186, %187, %in : i64
      %189 = arith.index_cast %188 : i64 to index
      %190 = linalg.index 1 : index
      %extracted = tensor.extract %concat_26[%189, %190] : tensor<52x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<289x4xf32>
    %expanded_52 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [17, 17, 4] : tensor<289x4xf32> into tensor<17x17x4xf32>
    %94 = tensor.empty() : tensor<4x17x17xf32>
    %transposed_53 = linalg.transpose ins(%expanded_52 : tensor<17x17x4xf32>) outs(%94 : tensor<4x17x17xf32>) permutation = [2, 0, 1] 
    %expanded_54 = tensor.expand_shape %transposed_53 [[0, 1], [2], [3]] output_shape [1, 4, 17, 17] : tensor<4x17x17xf32> into tensor<1x4x17x17xf32>
    %95 = tensor.empty() : tensor<2x4x17x17xf32>
    %96 = linalg.generic {indexing_maps = [#map19, #map20, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_54, %12 : tensor<1x4x17x17xf32>, tensor<2x1x17x17xf32>) outs(%95 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.addf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<2x4x17x17xf32>
    %97 = tensor.empty() : tensor<2x17x64xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x17x64xf32>) outs(%97 : tensor<2x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %186 = arith.extf %in : f32 to f64
      linalg.yield %186 : f64
    } -> tensor<2x17x64xf64>
    %99 = tensor.empty() : tensor<2x17x1xf64>
    %100 = linalg.fill ins(%cst_0 : f64) outs(%99 : tensor<2x17x1xf64>) -> tensor<2x17x1xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<2x17x64xf64>) outs(%100 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %186 = arith.addf %in, %out : f64
      linalg.yield %186 : f64
    } -> tensor<2x17x1xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x17x1xf64>) outs(%99 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %186 = arith.divf %in, %cst_7 : f64
      linalg.yield %186 : f64
    } -> tensor<2x17x1xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %102 : tensor<2x17x64xf64>, tensor<2x17x1xf64>) outs(%97 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %186 = arith.subf %in, %in_82 : f64
      linalg.yield %186 : f64
    } -> tensor<2x17x64xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %103 : tensor<2x17x64xf64>, tensor<2x17x64xf64>) outs(%97 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %186 = arith.mulf %in, %in_82 : f64
      linalg.yield %186 : f64
    } -> tensor<2x17x64xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<2x17x64xf64>) outs(%100 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %186 = arith.addf %in, %out : f64
      linalg.yield %186 : f64
    } -> tensor<2x17x1xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x17x1xf64>) outs(%99 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %186 = arith.divf %in, %cst_7 : f64
      linalg.yield %186 : f64
    } -> tensor<2x17x1xf64>
    %107 = tensor.empty() : tensor<2x17x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x17x1xf64>) outs(%107 : tensor<2x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %186 = arith.truncf %in : f64 to f32
      linalg.yield %186 : f32
    } -> tensor<2x17x1xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%107 : tensor<2x17x1xf32>) -> tensor<2x17x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%concat : tensor<2x17x64xf32>) outs(%109 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %in, %out : f32
      linalg.yield %186 : f32
    } -> tensor<2x17x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x17x1xf32>) outs(%107 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.divf %in, %cst_8 : f32
      linalg.yield %186 : f32
    } -> tensor<2x17x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x17x1xf32>) outs(%107 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.truncf %cst_6 : f64 to f32
      %187 = arith.addf %in, %186 : f32
      linalg.yield %187 : f32
    } -> tensor<2x17x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x17x1xf32>) outs(%107 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = math.rsqrt %in : f32
      linalg.yield %186 : f32
    } -> tensor<2x17x1xf32>
    %114 = tensor.empty() : tensor<2x17x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %111 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%114 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.subf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<2x17x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %113 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%114 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.mulf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<2x17x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map21, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %arg13 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%114 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.mulf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<2x17x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map21, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %arg14 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%114 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.addf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<2x17x64xf32>
    %collapsed_55 = tensor.collapse_shape %118 [[0, 1], [2]] : tensor<2x17x64xf32> into tensor<34x64xf32>
    %119 = tensor.empty() : tensor<64x64xf32>
    %transposed_56 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%119 : tensor<64x64xf32>) permutation = [1, 0] 
    %120 = tensor.empty() : tensor<34x64xf32>
    %121 = linalg.fill ins(%cst : f32) outs(%120 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %122 = linalg.matmul ins(%collapsed_55, %transposed_56 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%121 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %123 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%120 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %124 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%122, %123 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%120 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.addf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<34x64xf32>
    %expanded_57 = tensor.expand_shape %124 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %125 = tensor.empty() : tensor<2x4x17x16xf32>
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<2x17x4x16xf32>) outs(%125 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_59 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%119 : tensor<64x64xf32>) permutation = [1, 0] 
    %126 = linalg.matmul ins(%collapsed_55, %transposed_59 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%121 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %expanded_60 = tensor.expand_shape %126 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %transposed_61 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%119 : tensor<64x64xf32>) permutation = [1, 0] 
    %127 = linalg.matmul ins(%collapsed_55, %transposed_61 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%121 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %128 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%120 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %129 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%127, %128 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%120 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.addf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<34x64xf32>
    %expanded_62 = tensor.expand_shape %129 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %transposed_63 = linalg.transpose ins(%expanded_62 : tensor<2x17x4x16xf32>) outs(%125 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %130 = tensor.empty() : tensor<2x4x16x17xf32>
    %transposed_64 = linalg.transpose ins(%expanded_60 : tensor<2x17x4x16xf32>) outs(%130 : tensor<2x4x16x17xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_65 = tensor.collapse_shape %transposed_58 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %collapsed_66 = tensor.collapse_shape %transposed_64 [[0, 1], [2], [3]] : tensor<2x4x16x17xf32> into tensor<8x16x17xf32>
    %131 = tensor.empty() : tensor<8x17x17xf32>
    %132 = linalg.fill ins(%cst : f32) outs(%131 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %133 = linalg.batch_matmul ins(%collapsed_65, %collapsed_66 : tensor<8x17x16xf32>, tensor<8x16x17xf32>) outs(%132 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %expanded_67 = tensor.expand_shape %133 [[0, 1], [2], [3]] output_shape [2, 4, 17, 17] : tensor<8x17x17xf32> into tensor<2x4x17x17xf32>
    %134 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_67 : tensor<2x4x17x17xf32>) outs(%95 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.mulf %in, %cst_9 : f32
      linalg.yield %186 : f32
    } -> tensor<2x4x17x17xf32>
    %135 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134, %96 : tensor<2x4x17x17xf32>, tensor<2x4x17x17xf32>) outs(%95 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.addf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<2x4x17x17xf32>
    %136 = tensor.empty() : tensor<2x4x17xi64>
    %137 = linalg.fill ins(%c0_i64 : i64) outs(%136 : tensor<2x4x17xi64>) -> tensor<2x4x17xi64>
    %138 = tensor.empty() : tensor<2x4x17xf32>
    %139 = linalg.fill ins(%cst_1 : f32) outs(%138 : tensor<2x4x17xf32>) -> tensor<2x4x17xf32>
    %140:2 = linalg.generic {indexing_maps = [#map3, #map22, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%135 : tensor<2x4x17x17xf32>) outs(%139, %137 : tensor<2x4x17xf32>, tensor<2x4x17xi64>) {
    ^bb0(%in: f32, %out: f32, %out_82: i64):
      %186 = linalg.index 3 : index
      %187 = arith.index_cast %186 : index to i64
      %188 = arith.maximumf %in, %out : f32
      %189 = arith.cmpf ogt, %in, %out : f32
      %190 = arith.select %189, %187, %out_82 : i64
      linalg.yield %188, %190 : f32, i64
    } -> (tensor<2x4x17xf32>, tensor<2x4x17xi64>)
    %expanded_68 = tensor.expand_shape %140#0 [[0], [1], [2, 3]] output_shape [2, 4, 17, 1] : tensor<2x4x17xf32> into tensor<2x4x17x1xf32>
    %141 = linalg.generic {indexing_maps = [#map3, #map23, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135, %expanded_68 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%95 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.subf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<2x4x17x17xf32>
    %142 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141 : tensor<2x4x17x17xf32>) outs(%95 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = math.exp %in : f32
      linalg.yield %186 : f32
    } -> tensor<2x4x17x17xf32>
    %143 = tensor.empty() : tensor<2x4x17x1xf32>
    %144 = linalg.fill ins(%cst : f32) outs(%143 : tensor<2x4x17x1xf32>) -> tensor<2x4x17x1xf32>
    %145 = linalg.generic {indexing_maps = [#map3, #map23], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%142 : tensor<2x4x17x17xf32>) outs(%144 : tensor<2x4x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %in, %out : f32
      linalg.yield %186 : f32
    } -> tensor<2x4x17x1xf32>
    %146 = linalg.generic {indexing_maps = [#map3, #map23, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142, %145 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%95 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.divf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<2x4x17x17xf32>
    %collapsed_69 = tensor.collapse_shape %146 [[0, 1], [2], [3]] : tensor<2x4x17x17xf32> into tensor<8x17x17xf32>
    %collapsed_70 = tensor.collapse_shape %transposed_63 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %147 = tensor.empty() : tensor<8x17x16xf32>
    %148 = linalg.fill ins(%cst : f32) outs(%147 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %149 = linalg.batch_matmul ins(%collapsed_69, %collapsed_70 : tensor<8x17x17xf32>, tensor<8x17x16xf32>) outs(%148 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %expanded_71 = tensor.expand_shape %149 [[0, 1], [2], [3]] output_shape [2, 4, 17, 16] : tensor<8x17x16xf32> into tensor<2x4x17x16xf32>
    %150 = tensor.empty() : tensor<2x17x4x16xf32>
    %transposed_72 = linalg.transpose ins(%expanded_71 : tensor<2x4x17x16xf32>) outs(%150 : tensor<2x17x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_73 = tensor.collapse_shape %transposed_72 [[0, 1], [2, 3]] : tensor<2x17x4x16xf32> into tensor<34x64xf32>
    %transposed_74 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%119 : tensor<64x64xf32>) permutation = [1, 0] 
    %151 = linalg.matmul ins(%collapsed_73, %transposed_74 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%121 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %152 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<64xf32>) outs(%120 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %153 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%151, %152 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%120 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.addf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<34x64xf32>
    %expanded_75 = tensor.expand_shape %153 [[0, 1], [2]] output_shape [2, 17, 64] : tensor<34x64xf32> into tensor<2x17x64xf32>
    %154 = linalg.generic {indexing_maps = [#map21, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4, %expanded_75 : tensor<64xf32>, tensor<2x17x64xf32>) outs(%114 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.mulf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<2x17x64xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %concat : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%114 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.addf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<2x17x64xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x17x64xf32>) outs(%97 : tensor<2x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %186 = arith.extf %in : f32 to f64
      linalg.yield %186 : f64
    } -> tensor<2x17x64xf64>
    %157 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156 : tensor<2x17x64xf64>) outs(%100 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %186 = arith.addf %in, %out : f64
      linalg.yield %186 : f64
    } -> tensor<2x17x1xf64>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x17x1xf64>) outs(%99 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %186 = arith.divf %in, %cst_7 : f64
      linalg.yield %186 : f64
    } -> tensor<2x17x1xf64>
    %159 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %158 : tensor<2x17x64xf64>, tensor<2x17x1xf64>) outs(%97 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %186 = arith.subf %in, %in_82 : f64
      linalg.yield %186 : f64
    } -> tensor<2x17x64xf64>
    %160 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %159 : tensor<2x17x64xf64>, tensor<2x17x64xf64>) outs(%97 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %186 = arith.mulf %in, %in_82 : f64
      linalg.yield %186 : f64
    } -> tensor<2x17x64xf64>
    %161 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%160 : tensor<2x17x64xf64>) outs(%100 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %186 = arith.addf %in, %out : f64
      linalg.yield %186 : f64
    } -> tensor<2x17x1xf64>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x17x1xf64>) outs(%99 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %186 = arith.divf %in, %cst_7 : f64
      linalg.yield %186 : f64
    } -> tensor<2x17x1xf64>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<2x17x1xf64>) outs(%107 : tensor<2x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %186 = arith.truncf %in : f64 to f32
      linalg.yield %186 : f32
    } -> tensor<2x17x1xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%155 : tensor<2x17x64xf32>) outs(%109 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.addf %in, %out : f32
      linalg.yield %186 : f32
    } -> tensor<2x17x1xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<2x17x1xf32>) outs(%107 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.divf %in, %cst_8 : f32
      linalg.yield %186 : f32
    } -> tensor<2x17x1xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<2x17x1xf32>) outs(%107 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.truncf %cst_6 : f64 to f32
      %187 = arith.addf %in, %186 : f32
      linalg.yield %187 : f32
    } -> tensor<2x17x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<2x17x1xf32>) outs(%107 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = math.rsqrt %in : f32
      linalg.yield %186 : f32
    } -> tensor<2x17x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %165 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%114 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.subf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<2x17x64xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168, %167 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%114 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.mulf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<2x17x64xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map21, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169, %arg15 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%114 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.mulf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<2x17x64xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map21, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %arg16 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%114 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.addf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<2x17x64xf32>
    %collapsed_76 = tensor.collapse_shape %171 [[0, 1], [2]] : tensor<2x17x64xf32> into tensor<34x64xf32>
    %172 = tensor.empty() : tensor<64x96xf32>
    %transposed_77 = linalg.transpose ins(%arg17 : tensor<96x64xf32>) outs(%172 : tensor<64x96xf32>) permutation = [1, 0] 
    %173 = tensor.empty() : tensor<34x96xf32>
    %174 = linalg.fill ins(%cst : f32) outs(%173 : tensor<34x96xf32>) -> tensor<34x96xf32>
    %175 = linalg.matmul ins(%collapsed_76, %transposed_77 : tensor<34x64xf32>, tensor<64x96xf32>) outs(%174 : tensor<34x96xf32>) -> tensor<34x96xf32>
    %176 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<96xf32>) outs(%173 : tensor<34x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x96xf32>
    %177 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%175, %176 : tensor<34x96xf32>, tensor<34x96xf32>) outs(%173 : tensor<34x96xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.addf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<34x96xf32>
    %expanded_78 = tensor.expand_shape %177 [[0, 1], [2]] output_shape [2, 17, 96] : tensor<34x96xf32> into tensor<2x17x96xf32>
    %178 = tensor.empty() : tensor<2x17x96xf32>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78 : tensor<2x17x96xf32>) outs(%178 : tensor<2x17x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %186 = arith.divf %in, %cst_10 : f32
      %187 = math.erf %186 : f32
      %188 = arith.addf %187, %cst_2 : f32
      %189 = arith.mulf %188, %cst_3 : f32
      %190 = arith.mulf %in, %189 : f32
      linalg.yield %190 : f32
    } -> tensor<2x17x96xf32>
    %collapsed_79 = tensor.collapse_shape %179 [[0, 1], [2]] : tensor<2x17x96xf32> into tensor<34x96xf32>
    %180 = tensor.empty() : tensor<96x64xf32>
    %transposed_80 = linalg.transpose ins(%arg19 : tensor<64x96xf32>) outs(%180 : tensor<96x64xf32>) permutation = [1, 0] 
    %181 = linalg.matmul ins(%collapsed_79, %transposed_80 : tensor<34x96xf32>, tensor<96x64xf32>) outs(%121 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %182 = linalg.generic {indexing_maps = [#map12, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<64xf32>) outs(%120 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %183 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%181, %182 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%120 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.addf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<34x64xf32>
    %expanded_81 = tensor.expand_shape %183 [[0, 1], [2]] output_shape [2, 17, 64] : tensor<34x64xf32> into tensor<2x17x64xf32>
    %184 = linalg.generic {indexing_maps = [#map21, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5, %expanded_81 : tensor<64xf32>, tensor<2x17x64xf32>) outs(%114 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.mulf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<2x17x64xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %155 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%114 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %186 = arith.addf %in, %in_82 : f32
      linalg.yield %186 : f32
    } -> tensor<2x17x64xf32>
    return %185 : tensor<2x17x64xf32>
  }
}

