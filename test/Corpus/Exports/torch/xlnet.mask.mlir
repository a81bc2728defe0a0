#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map16 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map17 = affine_map<(d0, d1, d2) -> (d2)>
module {
  func.func @xlnet(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<1x1x64xf32>, %arg3: tensor<96x64xf32>, %arg4: tensor<64x4x16xf32>, %arg5: tensor<64x4x16xf32>, %arg6: tensor<64x4x16xf32>, %arg7: tensor<64x4x16xf32>, %arg8: tensor<64x4x16xf32>, %arg9: tensor<4x16xf32>, %arg10: tensor<4x16xf32>, %arg11: tensor<4x16xf32>, %arg12: tensor<2x4x16xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<96x64xf32>, %arg18: tensor<96xf32>, %arg19: tensor<64x96xf32>, %arg20: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c40_i64 = arith.constant 40 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f64
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 9.9999999999999998E-13 : f64
    %cst_7 = arith.constant 1.000000e+30 : f64
    %c2_i64 = arith.constant 2 : i64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 1.000000e+04 : f32
    %cst_10 = arith.constant 2.500000e-01 : f32
    %cst_11 = arith.constant 6.400000e+01 : f64
    %cst_12 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<40x2xi64>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<40x2xi64>) permutation = [1, 0] 
    %transposed_13 = linalg.transpose ins(%arg1 : tensor<2x40xi64>) outs(%0 : tensor<40x2xi64>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<40x2xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_5, %transposed_13 : tensor<f32>, tensor<40x2xi64>) outs(%1 : tensor<40x2xf32>) {
    ^bb0(%in: f32, %in_81: i64, %out: f32):
      %141 = arith.sitofp %in_81 : i64 to f32
      %142 = arith.subf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<40x2xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [1, 40, 2, 1] : tensor<40x2xf32> into tensor<1x40x2x1xf32>
    %3 = tensor.empty() : tensor<1x40x2x1xi1>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x40x2x1xf32>) outs(%3 : tensor<1x40x2x1xi1>) {
    ^bb0(%in: f32, %out: i1):
      %141 = arith.cmpf ogt, %in, %cst : f32
      linalg.yield %141 : i1
    } -> tensor<1x40x2x1xi1>
    %5 = tensor.empty() : tensor<1x40x2x1xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<1x40x2x1xi1>) outs(%5 : tensor<1x40x2x1xf32>) {
    ^bb0(%in: i1, %out: f32):
      %141 = arith.uitofp %in : i1 to f32
      linalg.yield %141 : f32
    } -> tensor<1x40x2x1xf32>
    %7 = tensor.empty() : tensor<40xi64>
    %8 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%7 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %141 = linalg.index 0 : index
      %142 = arith.index_cast %141 : index to i64
      linalg.yield %142 : i64
    } -> tensor<40xi64>
    %expanded_14 = tensor.expand_shape %8 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %9 = tensor.empty() : tensor<40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %8 : tensor<40x1xi64>, tensor<40xi64>) outs(%9 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %in_81: i64, %out: i1):
      %141 = arith.cmpi eq, %in, %in_81 : i64
      linalg.yield %141 : i1
    } -> tensor<40x40xi1>
    %11 = tensor.empty() : tensor<40x40xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map, #map, #map1], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_5, %cst_4 : tensor<40x40xi1>, tensor<f32>, tensor<f32>) outs(%11 : tensor<40x40xf32>) {
    ^bb0(%in: i1, %in_81: f32, %in_82: f32, %out: f32):
      %141 = arith.select %in, %in_81, %in_82 : f32
      linalg.yield %141 : f32
    } -> tensor<40x40xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<40x40xf32>) outs(%11 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.negf %in : f32
      linalg.yield %141 : f32
    } -> tensor<40x40xf32>
    %expanded_15 = tensor.expand_shape %13 [[0], [1, 2, 3]] output_shape [40, 40, 1, 1] : tensor<40x40xf32> into tensor<40x40x1x1xf32>
    %14 = tensor.empty() : tensor<40x40x2x1xf32>
    %15 = linalg.generic {indexing_maps = [#map6, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_15 : tensor<1x40x2x1xf32>, tensor<40x40x1x1xf32>) outs(%14 : tensor<40x40x2x1xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %141 = arith.addf %in, %in_81 : f32
      linalg.yield %141 : f32
    } -> tensor<40x40x2x1xf32>
    %16 = tensor.empty() : tensor<40x40x2x1xi1>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<40x40x2x1xf32>) outs(%16 : tensor<40x40x2x1xi1>) {
    ^bb0(%in: f32, %out: i1):
      %141 = arith.cmpf ogt, %in, %cst : f32
      linalg.yield %141 : i1
    } -> tensor<40x40x2x1xi1>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<40x40x2x1xi1>) outs(%14 : tensor<40x40x2x1xf32>) {
    ^bb0(%in: i1, %out: f32):
      %141 = arith.uitofp %in : i1 to f32
      linalg.yield %141 : f32
    } -> tensor<40x40x2x1xf32>
    %19 = tensor.empty() : tensor<40x2x64xf32>
    %20 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<40x2xi64>) outs(%19 : tensor<40x2x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %141 = arith.index_cast %in : i64 to index
      %142 = linalg.index 2 : index
      %143 = arith.cmpi slt, %141, %c96 : index
      cf.assert %143, "index must be smaller than dim size"
      %144 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %144, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%141, %142] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<40x2x64xf32>
    %21 = tensor.empty() : tensor<32xi64>
    %22 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%21 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %141 = linalg.index 0 : index
      %142 = arith.index_cast %141 : index to i64
      %143 = arith.muli %142, %c2_i64 : i64
      linalg.yield %143 : i64
    } -> tensor<32xi64>
    %23 = tensor.empty() : tensor<32xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%22 : tensor<32xi64>) outs(%23 : tensor<32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %141 = arith.sitofp %in : i64 to f32
      linalg.yield %141 : f32
    } -> tensor<32xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%24 : tensor<32xf32>) outs(%23 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_8 : f32
      linalg.yield %141 : f32
    } -> tensor<32xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%25 : tensor<32xf32>) outs(%23 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.powf %cst_9, %in : f32
      linalg.yield %141 : f32
    } -> tensor<32xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%26 : tensor<32xf32>) outs(%23 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.cmpf one, %in, %cst : f32
      cf.assert %141, "unimplemented: tensor with zero element"
      %142 = arith.divf %cst_0, %in : f32
      linalg.yield %142 : f32
    } -> tensor<32xf32>
    %28 = tensor.empty() : tensor<80xi64>
    %29 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%28 : tensor<80xi64>) {
    ^bb0(%out: i64):
      %141 = linalg.index 0 : index
      %142 = arith.index_cast %141 : index to i64
      %143 = arith.subi %c40_i64, %142 : i64
      linalg.yield %143 : i64
    } -> tensor<80xi64>
    %30 = tensor.empty() : tensor<80xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%29 : tensor<80xi64>) outs(%30 : tensor<80xf32>) {
    ^bb0(%in: i64, %out: f32):
      %141 = arith.sitofp %in : i64 to f32
      linalg.yield %141 : f32
    } -> tensor<80xf32>
    %expanded_16 = tensor.expand_shape %31 [[0, 1]] output_shape [80, 1] : tensor<80xf32> into tensor<80x1xf32>
    %32 = tensor.empty() : tensor<80x32xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %27 : tensor<80x1xf32>, tensor<32xf32>) outs(%32 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %141 = arith.mulf %in, %in_81 : f32
      linalg.yield %141 : f32
    } -> tensor<80x32xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<80x32xf32>) outs(%32 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.sin %in : f32
      linalg.yield %141 : f32
    } -> tensor<80x32xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<80x32xf32>) outs(%32 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.cos %in : f32
      linalg.yield %141 : f32
    } -> tensor<80x32xf32>
    %concat = tensor.concat dim(1) %34, %35 : (tensor<80x32xf32>, tensor<80x32xf32>) -> tensor<80x64xf32>
    %36 = tensor.empty() : tensor<80x2x64xf32>
    %37 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<80x64xf32>) outs(%36 : tensor<80x2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x2x64xf32>
    %collapsed = tensor.collapse_shape %20 [[0, 1], [2]] : tensor<40x2x64xf32> into tensor<80x64xf32>
    %expanded_17 = tensor.expand_shape %collapsed [[0, 1], [2]] output_shape [1, 80, 64] : tensor<80x64xf32> into tensor<1x80x64xf32>
    %collapsed_18 = tensor.collapse_shape %arg4 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %expanded_19 = tensor.expand_shape %collapsed_18 [[0, 1], [2]] output_shape [1, 64, 64] : tensor<64x64xf32> into tensor<1x64x64xf32>
    %38 = tensor.empty() : tensor<1x80x64xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<1x80x64xf32>) -> tensor<1x80x64xf32>
    %40 = linalg.batch_matmul ins(%expanded_17, %expanded_19 : tensor<1x80x64xf32>, tensor<1x64x64xf32>) outs(%39 : tensor<1x80x64xf32>) -> tensor<1x80x64xf32>
    %collapsed_20 = tensor.collapse_shape %40 [[0, 1], [2]] : tensor<1x80x64xf32> into tensor<80x64xf32>
    %expanded_21 = tensor.expand_shape %collapsed_20 [[0, 1], [2, 3, 4]] output_shape [40, 2, 1, 4, 16] : tensor<80x64xf32> into tensor<40x2x1x4x16xf32>
    %41 = tensor.empty() : tensor<40x2x4x16x1xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<40x2x1x4x16xf32>) outs(%41 : tensor<40x2x4x16x1xf32>) permutation = [0, 1, 3, 4, 2] 
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0], [1], [2], [3, 4]] : tensor<40x2x4x16x1xf32> into tensor<40x2x4x16xf32>
    %collapsed_24 = tensor.collapse_shape %arg5 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %expanded_25 = tensor.expand_shape %collapsed_24 [[0, 1], [2]] output_shape [1, 64, 64] : tensor<64x64xf32> into tensor<1x64x64xf32>
    %42 = linalg.batch_matmul ins(%expanded_17, %expanded_25 : tensor<1x80x64xf32>, tensor<1x64x64xf32>) outs(%39 : tensor<1x80x64xf32>) -> tensor<1x80x64xf32>
    %collapsed_26 = tensor.collapse_shape %42 [[0, 1], [2]] : tensor<1x80x64xf32> into tensor<80x64xf32>
    %expanded_27 = tensor.expand_shape %collapsed_26 [[0, 1], [2, 3, 4]] output_shape [40, 2, 1, 4, 16] : tensor<80x64xf32> into tensor<40x2x1x4x16xf32>
    %collapsed_28 = tensor.collapse_shape %arg6 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %expanded_29 = tensor.expand_shape %collapsed_28 [[0, 1], [2]] output_shape [1, 64, 64] : tensor<64x64xf32> into tensor<1x64x64xf32>
    %43 = linalg.batch_matmul ins(%expanded_17, %expanded_29 : tensor<1x80x64xf32>, tensor<1x64x64xf32>) outs(%39 : tensor<1x80x64xf32>) -> tensor<1x80x64xf32>
    %collapsed_30 = tensor.collapse_shape %43 [[0, 1], [2]] : tensor<1x80x64xf32> into tensor<80x64xf32>
    %expanded_31 = tensor.expand_shape %collapsed_30 [[0, 1], [2, 3, 4]] output_shape [40, 2, 1, 4, 16] : tensor<80x64xf32> into tensor<40x2x1x4x16xf32>
    %collapsed_32 = tensor.collapse_shape %37 [[0, 1], [2]] : tensor<80x2x64xf32> into tensor<160x64xf32>
    %expanded_33 = tensor.expand_shape %collapsed_32 [[0, 1], [2]] output_shape [1, 160, 64] : tensor<160x64xf32> into tensor<1x160x64xf32>
    %collapsed_34 = tensor.collapse_shape %arg8 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %expanded_35 = tensor.expand_shape %collapsed_34 [[0, 1], [2]] output_shape [1, 64, 64] : tensor<64x64xf32> into tensor<1x64x64xf32>
    %44 = tensor.empty() : tensor<1x160x64xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<1x160x64xf32>) -> tensor<1x160x64xf32>
    %46 = linalg.batch_matmul ins(%expanded_33, %expanded_35 : tensor<1x160x64xf32>, tensor<1x64x64xf32>) outs(%45 : tensor<1x160x64xf32>) -> tensor<1x160x64xf32>
    %collapsed_36 = tensor.collapse_shape %46 [[0, 1], [2]] : tensor<1x160x64xf32> into tensor<160x64xf32>
    %expanded_37 = tensor.expand_shape %collapsed_36 [[0, 1], [2, 3, 4]] output_shape [80, 2, 1, 4, 16] : tensor<160x64xf32> into tensor<80x2x1x4x16xf32>
    %47 = tensor.empty() : tensor<40x2x4x16xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_23, %arg11 : tensor<40x2x4x16xf32>, tensor<4x16xf32>) outs(%47 : tensor<40x2x4x16xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %141 = arith.addf %in, %in_81 : f32
      linalg.yield %141 : f32
    } -> tensor<40x2x4x16xf32>
    %expanded_38 = tensor.expand_shape %48 [[0], [1], [2], [3, 4]] output_shape [40, 2, 4, 16, 1] : tensor<40x2x4x16xf32> into tensor<40x2x4x16x1xf32>
    %49 = tensor.empty() : tensor<2x4x40x16x1xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<40x2x4x16x1xf32>) outs(%49 : tensor<2x4x40x16x1xf32>) permutation = [1, 2, 0, 3, 4] 
    %collapsed_40 = tensor.collapse_shape %transposed_39 [[0, 1], [2], [3, 4]] : tensor<2x4x40x16x1xf32> into tensor<8x40x16xf32>
    %50 = tensor.empty() : tensor<2x4x16x40x1xf32>
    %transposed_41 = linalg.transpose ins(%expanded_27 : tensor<40x2x1x4x16xf32>) outs(%50 : tensor<2x4x16x40x1xf32>) permutation = [1, 3, 4, 0, 2] 
    %collapsed_42 = tensor.collapse_shape %transposed_41 [[0, 1], [2], [3, 4]] : tensor<2x4x16x40x1xf32> into tensor<8x16x40xf32>
    %51 = tensor.empty() : tensor<8x40x40xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %53 = linalg.batch_matmul ins(%collapsed_40, %collapsed_42 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%52 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_43 = tensor.expand_shape %53 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 40] : tensor<8x40x40xf32> into tensor<2x4x40x1x40xf32>
    %54 = tensor.empty() : tensor<2x4x40x40x1xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<2x4x40x1x40xf32>) outs(%54 : tensor<2x4x40x40x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_45 = tensor.collapse_shape %transposed_44 [[0], [1], [2], [3, 4]] : tensor<2x4x40x40x1xf32> into tensor<2x4x40x40xf32>
    %55 = linalg.generic {indexing_maps = [#map2, #map11, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_23, %arg9 : tensor<40x2x4x16xf32>, tensor<4x16xf32>) outs(%47 : tensor<40x2x4x16xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %141 = arith.addf %in, %in_81 : f32
      linalg.yield %141 : f32
    } -> tensor<40x2x4x16xf32>
    %expanded_46 = tensor.expand_shape %55 [[0], [1], [2], [3, 4]] output_shape [40, 2, 4, 16, 1] : tensor<40x2x4x16xf32> into tensor<40x2x4x16x1xf32>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<40x2x4x16x1xf32>) outs(%49 : tensor<2x4x40x16x1xf32>) permutation = [1, 2, 0, 3, 4] 
    %collapsed_48 = tensor.collapse_shape %transposed_47 [[0, 1], [2], [3, 4]] : tensor<2x4x40x16x1xf32> into tensor<8x40x16xf32>
    %56 = tensor.empty() : tensor<2x4x16x80x1xf32>
    %transposed_49 = linalg.transpose ins(%expanded_37 : tensor<80x2x1x4x16xf32>) outs(%56 : tensor<2x4x16x80x1xf32>) permutation = [1, 3, 4, 0, 2] 
    %collapsed_50 = tensor.collapse_shape %transposed_49 [[0, 1], [2], [3, 4]] : tensor<2x4x16x80x1xf32> into tensor<8x16x80xf32>
    %57 = tensor.empty() : tensor<8x40x80xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<8x40x80xf32>) -> tensor<8x40x80xf32>
    %59 = linalg.batch_matmul ins(%collapsed_48, %collapsed_50 : tensor<8x40x16xf32>, tensor<8x16x80xf32>) outs(%58 : tensor<8x40x80xf32>) -> tensor<8x40x80xf32>
    %expanded_51 = tensor.expand_shape %59 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 80] : tensor<8x40x80xf32> into tensor<2x4x40x1x80xf32>
    %60 = tensor.empty() : tensor<2x4x40x80x1xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<2x4x40x1x80xf32>) outs(%60 : tensor<2x4x40x80x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_53 = tensor.collapse_shape %transposed_52 [[0], [1], [2, 3, 4]] : tensor<2x4x40x80x1xf32> into tensor<2x4x3200xf32>
    %expanded_54 = tensor.expand_shape %collapsed_53 [[0], [1], [2, 3]] output_shape [2, 4, 80, 40] : tensor<2x4x3200xf32> into tensor<2x4x80x40xf32>
    %extracted_slice = tensor.extract_slice %expanded_54[0, 0, 1, 0] [2, 4, 79, 40] [1, 1, 1, 1] : tensor<2x4x80x40xf32> to tensor<2x4x79x40xf32>
    %collapsed_55 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3]] : tensor<2x4x79x40xf32> into tensor<2x4x3160xf32>
    %expanded_56 = tensor.expand_shape %collapsed_55 [[0], [1], [2, 3]] output_shape [2, 4, 40, 79] : tensor<2x4x3160xf32> into tensor<2x4x40x79xf32>
    %61 = tensor.empty() : tensor<2x4x40x40xf32>
    %62 = linalg.generic {indexing_maps = [#map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<40xi64>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i64, %out: f32):
      %141 = arith.index_cast %in : i64 to index
      %142 = linalg.index 0 : index
      %143 = linalg.index 1 : index
      %144 = linalg.index 2 : index
      %extracted = tensor.extract %expanded_56[%142, %143, %144, %141] : tensor<2x4x40x79xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x40x40xf32>
    %63 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_45, %62 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %141 = arith.addf %in, %in_81 : f32
      linalg.yield %141 : f32
    } -> tensor<2x4x40x40xf32>
    %64 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x4x40x40xf32>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %cst : f32
      linalg.yield %141 : f32
    } -> tensor<2x4x40x40xf32>
    %65 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x4x40x40xf32>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.mulf %in, %cst_10 : f32
      linalg.yield %141 : f32
    } -> tensor<2x4x40x40xf32>
    %66 = tensor.empty() : tensor<2x1x40x40xf32>
    %transposed_57 = linalg.transpose ins(%18 : tensor<40x40x2x1xf32>) outs(%66 : tensor<2x1x40x40xf32>) permutation = [2, 3, 0, 1] 
    %67 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_57 : tensor<2x1x40x40xf32>) outs(%66 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.truncf %cst_7 : f64 to f32
      %142 = arith.mulf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<2x1x40x40xf32>
    %68 = linalg.generic {indexing_maps = [#map2, #map13, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %67 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %141 = arith.subf %in, %in_81 : f32
      linalg.yield %141 : f32
    } -> tensor<2x4x40x40xf32>
    %69 = tensor.empty() : tensor<2x4x40xi64>
    %70 = linalg.fill ins(%c0_i64 : i64) outs(%69 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %71 = tensor.empty() : tensor<2x4x40xf32>
    %72 = linalg.fill ins(%cst_1 : f32) outs(%71 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %73:2 = linalg.generic {indexing_maps = [#map2, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x4x40x40xf32>) outs(%72, %70 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_81: i64):
      %141 = linalg.index 3 : index
      %142 = arith.index_cast %141 : index to i64
      %143 = arith.maximumf %in, %out : f32
      %144 = arith.cmpf ogt, %in, %out : f32
      %145 = arith.select %144, %142, %out_81 : i64
      linalg.yield %143, %145 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_58 = tensor.expand_shape %73#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %74 = linalg.generic {indexing_maps = [#map2, #map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %expanded_58 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %141 = arith.subf %in, %in_81 : f32
      linalg.yield %141 : f32
    } -> tensor<2x4x40x40xf32>
    %75 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x4x40x40xf32>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.exp %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x4x40x40xf32>
    %76 = tensor.empty() : tensor<2x4x40x1xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %78 = linalg.generic {indexing_maps = [#map2, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<2x4x40x40xf32>) outs(%77 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x4x40x1xf32>
    %79 = linalg.generic {indexing_maps = [#map2, #map15, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %78 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%61 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %141 = arith.divf %in, %in_81 : f32
      linalg.yield %141 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_59 = tensor.collapse_shape %79 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %transposed_60 = linalg.transpose ins(%expanded_31 : tensor<40x2x1x4x16xf32>) outs(%49 : tensor<2x4x40x16x1xf32>) permutation = [1, 3, 0, 4, 2] 
    %collapsed_61 = tensor.collapse_shape %transposed_60 [[0, 1], [2], [3, 4]] : tensor<2x4x40x16x1xf32> into tensor<8x40x16xf32>
    %80 = tensor.empty() : tensor<8x40x16xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %82 = linalg.batch_matmul ins(%collapsed_59, %collapsed_61 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%81 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_62 = tensor.expand_shape %82 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 16] : tensor<8x40x16xf32> into tensor<2x4x40x1x16xf32>
    %expanded_63 = tensor.expand_shape %arg7 [[0], [1], [2, 3, 4]] output_shape [64, 4, 16, 1, 1] : tensor<64x4x16xf32> into tensor<64x4x16x1x1xf32>
    %83 = tensor.empty() : tensor<40x2x16x4x1xf32>
    %transposed_64 = linalg.transpose ins(%expanded_62 : tensor<2x4x40x1x16xf32>) outs(%83 : tensor<40x2x16x4x1xf32>) permutation = [2, 0, 4, 1, 3] 
    %collapsed_65 = tensor.collapse_shape %transposed_64 [[0, 1], [2, 3, 4]] : tensor<40x2x16x4x1xf32> into tensor<80x64xf32>
    %expanded_66 = tensor.expand_shape %collapsed_65 [[0, 1], [2]] output_shape [1, 80, 64] : tensor<80x64xf32> into tensor<1x80x64xf32>
    %84 = tensor.empty() : tensor<16x4x64x1x1xf32>
    %transposed_67 = linalg.transpose ins(%expanded_63 : tensor<64x4x16x1x1xf32>) outs(%84 : tensor<16x4x64x1x1xf32>) permutation = [2, 1, 0, 3, 4] 
    %collapsed_68 = tensor.collapse_shape %transposed_67 [[0, 1], [2, 3, 4]] : tensor<16x4x64x1x1xf32> into tensor<64x64xf32>
    %expanded_69 = tensor.expand_shape %collapsed_68 [[0, 1], [2]] output_shape [1, 64, 64] : tensor<64x64xf32> into tensor<1x64x64xf32>
    %85 = linalg.batch_matmul ins(%expanded_66, %expanded_69 : tensor<1x80x64xf32>, tensor<1x64x64xf32>) outs(%39 : tensor<1x80x64xf32>) -> tensor<1x80x64xf32>
    %collapsed_70 = tensor.collapse_shape %85 [[0, 1], [2]] : tensor<1x80x64xf32> into tensor<80x64xf32>
    %expanded_71 = tensor.expand_shape %collapsed_70 [[0, 1], [2, 3, 4]] output_shape [40, 2, 1, 1, 64] : tensor<80x64xf32> into tensor<40x2x1x1x64xf32>
    %86 = tensor.empty() : tensor<40x2x64x1x1xf32>
    %transposed_72 = linalg.transpose ins(%expanded_71 : tensor<40x2x1x1x64xf32>) outs(%86 : tensor<40x2x64x1x1xf32>) permutation = [0, 1, 4, 2, 3] 
    %collapsed_73 = tensor.collapse_shape %transposed_72 [[0], [1], [2, 3, 4]] : tensor<40x2x64x1x1xf32> into tensor<40x2x64xf32>
    %87 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_73, %20 : tensor<40x2x64xf32>, tensor<40x2x64xf32>) outs(%19 : tensor<40x2x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %141 = arith.addf %in, %in_81 : f32
      linalg.yield %141 : f32
    } -> tensor<40x2x64xf32>
    %88 = tensor.empty() : tensor<40x2x64xf64>
    %89 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<40x2x64xf32>) outs(%88 : tensor<40x2x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %141 = arith.extf %in : f32 to f64
      linalg.yield %141 : f64
    } -> tensor<40x2x64xf64>
    %90 = tensor.empty() : tensor<40x2x1xf64>
    %91 = linalg.fill ins(%cst_2 : f64) outs(%90 : tensor<40x2x1xf64>) -> tensor<40x2x1xf64>
    %92 = linalg.generic {indexing_maps = [#map9, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%89 : tensor<40x2x64xf64>) outs(%91 : tensor<40x2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %141 = arith.addf %in, %out : f64
      linalg.yield %141 : f64
    } -> tensor<40x2x1xf64>
    %93 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<40x2x1xf64>) outs(%90 : tensor<40x2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %141 = arith.divf %in, %cst_11 : f64
      linalg.yield %141 : f64
    } -> tensor<40x2x1xf64>
    %94 = linalg.generic {indexing_maps = [#map9, #map16, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89, %93 : tensor<40x2x64xf64>, tensor<40x2x1xf64>) outs(%88 : tensor<40x2x64xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %141 = arith.subf %in, %in_81 : f64
      linalg.yield %141 : f64
    } -> tensor<40x2x64xf64>
    %95 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %94 : tensor<40x2x64xf64>, tensor<40x2x64xf64>) outs(%88 : tensor<40x2x64xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %141 = arith.mulf %in, %in_81 : f64
      linalg.yield %141 : f64
    } -> tensor<40x2x64xf64>
    %96 = linalg.generic {indexing_maps = [#map9, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<40x2x64xf64>) outs(%91 : tensor<40x2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %141 = arith.addf %in, %out : f64
      linalg.yield %141 : f64
    } -> tensor<40x2x1xf64>
    %97 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<40x2x1xf64>) outs(%90 : tensor<40x2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %141 = arith.divf %in, %cst_11 : f64
      linalg.yield %141 : f64
    } -> tensor<40x2x1xf64>
    %98 = tensor.empty() : tensor<40x2x1xf32>
    %99 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<40x2x1xf64>) outs(%98 : tensor<40x2x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %141 = arith.truncf %in : f64 to f32
      linalg.yield %141 : f32
    } -> tensor<40x2x1xf32>
    %100 = linalg.fill ins(%cst : f32) outs(%98 : tensor<40x2x1xf32>) -> tensor<40x2x1xf32>
    %101 = linalg.generic {indexing_maps = [#map9, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<40x2x64xf32>) outs(%100 : tensor<40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<40x2x1xf32>
    %102 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<40x2x1xf32>) outs(%98 : tensor<40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_8 : f32
      linalg.yield %141 : f32
    } -> tensor<40x2x1xf32>
    %103 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<40x2x1xf32>) outs(%98 : tensor<40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.truncf %cst_6 : f64 to f32
      %142 = arith.addf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<40x2x1xf32>
    %104 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<40x2x1xf32>) outs(%98 : tensor<40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.rsqrt %in : f32
      linalg.yield %141 : f32
    } -> tensor<40x2x1xf32>
    %105 = linalg.generic {indexing_maps = [#map9, #map16, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %102 : tensor<40x2x64xf32>, tensor<40x2x1xf32>) outs(%19 : tensor<40x2x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %141 = arith.subf %in, %in_81 : f32
      linalg.yield %141 : f32
    } -> tensor<40x2x64xf32>
    %106 = linalg.generic {indexing_maps = [#map9, #map16, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %104 : tensor<40x2x64xf32>, tensor<40x2x1xf32>) outs(%19 : tensor<40x2x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %141 = arith.mulf %in, %in_81 : f32
      linalg.yield %141 : f32
    } -> tensor<40x2x64xf32>
    %107 = linalg.generic {indexing_maps = [#map9, #map17, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %arg13 : tensor<40x2x64xf32>, tensor<64xf32>) outs(%19 : tensor<40x2x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %141 = arith.mulf %in, %in_81 : f32
      linalg.yield %141 : f32
    } -> tensor<40x2x64xf32>
    %108 = linalg.generic {indexing_maps = [#map9, #map17, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %arg14 : tensor<40x2x64xf32>, tensor<64xf32>) outs(%19 : tensor<40x2x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %141 = arith.addf %in, %in_81 : f32
      linalg.yield %141 : f32
    } -> tensor<40x2x64xf32>
    %collapsed_74 = tensor.collapse_shape %108 [[0, 1], [2]] : tensor<40x2x64xf32> into tensor<80x64xf32>
    %109 = tensor.empty() : tensor<64x96xf32>
    %transposed_75 = linalg.transpose ins(%arg17 : tensor<96x64xf32>) outs(%109 : tensor<64x96xf32>) permutation = [1, 0] 
    %110 = tensor.empty() : tensor<80x96xf32>
    %111 = linalg.fill ins(%cst : f32) outs(%110 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %112 = linalg.matmul ins(%collapsed_74, %transposed_75 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%111 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %113 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<96xf32>) outs(%110 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%112, %113 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%110 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %141 = arith.addf %in, %in_81 : f32
      linalg.yield %141 : f32
    } -> tensor<80x96xf32>
    %expanded_76 = tensor.expand_shape %114 [[0, 1], [2]] output_shape [40, 2, 96] : tensor<80x96xf32> into tensor<40x2x96xf32>
    %115 = tensor.empty() : tensor<40x2x96xf32>
    %116 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_76 : tensor<40x2x96xf32>) outs(%115 : tensor<40x2x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_12 : f32
      %142 = math.erf %141 : f32
      %143 = arith.addf %142, %cst_0 : f32
      %144 = arith.mulf %143, %cst_3 : f32
      %145 = arith.mulf %in, %144 : f32
      linalg.yield %145 : f32
    } -> tensor<40x2x96xf32>
    %collapsed_77 = tensor.collapse_shape %116 [[0, 1], [2]] : tensor<40x2x96xf32> into tensor<80x96xf32>
    %117 = tensor.empty() : tensor<96x64xf32>
    %transposed_78 = linalg.transpose ins(%arg19 : tensor<64x96xf32>) outs(%117 : tensor<96x64xf32>) permutation = [1, 0] 
    %118 = tensor.empty() : tensor<80x64xf32>
    %119 = linalg.fill ins(%cst : f32) outs(%118 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %120 = linalg.matmul ins(%collapsed_77, %transposed_78 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%119 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %121 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<64xf32>) outs(%118 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%120, %121 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%118 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %141 = arith.addf %in, %in_81 : f32
      linalg.yield %141 : f32
    } -> tensor<80x64xf32>
    %expanded_79 = tensor.expand_shape %122 [[0, 1], [2]] output_shape [40, 2, 64] : tensor<80x64xf32> into tensor<40x2x64xf32>
    %123 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79, %108 : tensor<40x2x64xf32>, tensor<40x2x64xf32>) outs(%19 : tensor<40x2x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %141 = arith.addf %in, %in_81 : f32
      linalg.yield %141 : f32
    } -> tensor<40x2x64xf32>
    %124 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<40x2x64xf32>) outs(%88 : tensor<40x2x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %141 = arith.extf %in : f32 to f64
      linalg.yield %141 : f64
    } -> tensor<40x2x64xf64>
    %125 = linalg.generic {indexing_maps = [#map9, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<40x2x64xf64>) outs(%91 : tensor<40x2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %141 = arith.addf %in, %out : f64
      linalg.yield %141 : f64
    } -> tensor<40x2x1xf64>
    %126 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<40x2x1xf64>) outs(%90 : tensor<40x2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %141 = arith.divf %in, %cst_11 : f64
      linalg.yield %141 : f64
    } -> tensor<40x2x1xf64>
    %127 = linalg.generic {indexing_maps = [#map9, #map16, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %126 : tensor<40x2x64xf64>, tensor<40x2x1xf64>) outs(%88 : tensor<40x2x64xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %141 = arith.subf %in, %in_81 : f64
      linalg.yield %141 : f64
    } -> tensor<40x2x64xf64>
    %128 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %127 : tensor<40x2x64xf64>, tensor<40x2x64xf64>) outs(%88 : tensor<40x2x64xf64>) {
    ^bb0(%in: f64, %in_81: f64, %out: f64):
      %141 = arith.mulf %in, %in_81 : f64
      linalg.yield %141 : f64
    } -> tensor<40x2x64xf64>
    %129 = linalg.generic {indexing_maps = [#map9, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128 : tensor<40x2x64xf64>) outs(%91 : tensor<40x2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %141 = arith.addf %in, %out : f64
      linalg.yield %141 : f64
    } -> tensor<40x2x1xf64>
    %130 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<40x2x1xf64>) outs(%90 : tensor<40x2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %141 = arith.divf %in, %cst_11 : f64
      linalg.yield %141 : f64
    } -> tensor<40x2x1xf64>
    %131 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<40x2x1xf64>) outs(%98 : tensor<40x2x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %141 = arith.truncf %in : f64 to f32
      linalg.yield %141 : f32
    } -> tensor<40x2x1xf32>
    %132 = linalg.generic {indexing_maps = [#map9, #map16], iterator_types = ["parallel", "parallel", "reduction"]} ins(%123 : tensor<40x2x64xf32>) outs(%100 : tensor<40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<40x2x1xf32>
    %133 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<40x2x1xf32>) outs(%98 : tensor<40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_8 : f32
      linalg.yield %141 : f32
    } -> tensor<40x2x1xf32>
    %134 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<40x2x1xf32>) outs(%98 : tensor<40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.truncf %cst_6 : f64 to f32
      %142 = arith.addf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<40x2x1xf32>
    %135 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<40x2x1xf32>) outs(%98 : tensor<40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.rsqrt %in : f32
      linalg.yield %141 : f32
    } -> tensor<40x2x1xf32>
    %136 = linalg.generic {indexing_maps = [#map9, #map16, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %133 : tensor<40x2x64xf32>, tensor<40x2x1xf32>) outs(%19 : tensor<40x2x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %141 = arith.subf %in, %in_81 : f32
      linalg.yield %141 : f32
    } -> tensor<40x2x64xf32>
    %137 = linalg.generic {indexing_maps = [#map9, #map16, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %135 : tensor<40x2x64xf32>, tensor<40x2x1xf32>) outs(%19 : tensor<40x2x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %141 = arith.mulf %in, %in_81 : f32
      linalg.yield %141 : f32
    } -> tensor<40x2x64xf32>
    %138 = linalg.generic {indexing_maps = [#map9, #map17, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %arg15 : tensor<40x2x64xf32>, tensor<64xf32>) outs(%19 : tensor<40x2x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %141 = arith.mulf %in, %in_81 : f32
      linalg.yield %141 : f32
    } -> tensor<40x2x64xf32>
    %139 = linalg.generic {indexing_maps = [#map9, #map17, #map9], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %arg16 : tensor<40x2x64xf32>, tensor<64xf32>) outs(%19 : tensor<40x2x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %141 = arith.addf %in, %in_81 : f32
      linalg.yield %141 : f32
    } -> tensor<40x2x64xf32>
    %140 = tensor.empty() : tensor<2x40x64xf32>
    %transposed_80 = linalg.transpose ins(%139 : tensor<40x2x64xf32>) outs(%140 : tensor<2x40x64xf32>) permutation = [1, 0, 2] 
    return %transposed_80 : tensor<2x40x64xf32>
  }
}

