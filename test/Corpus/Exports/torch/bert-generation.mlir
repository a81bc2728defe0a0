#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @"bert-generation"(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<128x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<96x64xf32>, %arg16: tensor<96xf32>, %arg17: tensor<64x96xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c128 = arith.constant 128 : index
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
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
    %cst_11 = arith.constant dense_resource<torch_tensor_1_128_torch.int64> : tensor<1x128xi64>
    %extracted_slice = tensor.extract_slice %cst_11[0, 0] [1, 40] [1, 1] : tensor<1x128xi64> to tensor<1x40xi64>
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %118 = arith.index_cast %in : i64 to index
      %119 = linalg.index 2 : index
      %120 = arith.cmpi slt, %118, %c96 : index
      cf.assert %120, "index must be smaller than dim size"
      %121 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %121, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%118, %119] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<1x40x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x40xi64>) outs(%2 : tensor<1x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %118 = arith.index_cast %in : i64 to index
      %119 = linalg.index 2 : index
      %120 = arith.cmpi slt, %118, %c128 : index
      cf.assert %120, "index must be smaller than dim size"
      %121 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %121, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%118, %119] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x64xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<2x40x64xf32>, tensor<1x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %118 = arith.addf %in, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %5 = tensor.empty() : tensor<2x40x64xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x40x64xf32>) outs(%5 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %118 = arith.extf %in : f32 to f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %7 = tensor.empty() : tensor<2x40x1xf64>
    %8 = linalg.fill ins(%cst : f64) outs(%7 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x40x64xf64>) outs(%8 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.addf %in, %out : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x40x1xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.divf %in, %cst_7 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%5 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %118 = arith.subf %in, %in_38 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%5 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %118 = arith.mulf %in, %in_38 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x40x64xf64>) outs(%8 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.addf %in, %out : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x1xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.divf %in, %cst_7 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %15 = tensor.empty() : tensor<2x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x40x1xf64>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %118 = arith.truncf %in : f64 to f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %17 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %in, %out : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x40x1xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.divf %in, %cst_8 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x40x1xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.truncf %cst_6 : f64 to f32
      %119 = arith.addf %in, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x40x1xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.rsqrt %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %19 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %118 = arith.subf %in, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %21 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %118 = arith.mulf %in, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %arg3 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %118 = arith.mulf %in, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %118 = arith.addf %in, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %26 = tensor.empty() : tensor<40xi64>
    %27 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%26 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %118 = linalg.index 0 : index
      %119 = arith.index_cast %118 : index to i64
      linalg.yield %119 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %27 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %28 = tensor.empty() : tensor<1x1x40x1xi1>
    %29 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x40x1xi64>) outs(%28 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %118 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %118 : i1
    } -> tensor<1x1x40x1xi1>
    %30 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %29 [[0, 1], [2, 3]] : tensor<1x1x40x1xi1> into tensor<1x40xi1>
    %31 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40xi1>) outs(%30 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %32 = tensor.empty() : tensor<2x1x40x40xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map8, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %cst_5, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%32 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_38: f32, %in_39: f32, %out: f32):
      %118 = arith.select %in, %in_38, %in_39 : f32
      linalg.yield %118 : f32
    } -> tensor<2x1x40x40xf32>
    %collapsed_12 = tensor.collapse_shape %25 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %34 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%34 : tensor<64x64xf32>) permutation = [1, 0] 
    %35 = tensor.empty() : tensor<80x64xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%35 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %37 = linalg.matmul ins(%collapsed_12, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%36 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %38 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%35 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %39 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%37, %38 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%35 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %118 = arith.addf %in, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<80x64xf32>
    %expanded_13 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %40 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x40x4x16xf32>) outs(%40 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_15 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%34 : tensor<64x64xf32>) permutation = [1, 0] 
    %41 = linalg.matmul ins(%collapsed_12, %transposed_15 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%36 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %42 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%35 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %43 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%41, %42 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%35 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %118 = arith.addf %in, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<80x64xf32>
    %expanded_16 = tensor.expand_shape %43 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_17 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%34 : tensor<64x64xf32>) permutation = [1, 0] 
    %44 = linalg.matmul ins(%collapsed_12, %transposed_17 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%36 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %45 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%35 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %46 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%44, %45 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%35 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %118 = arith.addf %in, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<80x64xf32>
    %expanded_18 = tensor.expand_shape %46 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x40x4x16xf32>) outs(%40 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %47 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_20 = linalg.transpose ins(%expanded_16 : tensor<2x40x4x16xf32>) outs(%47 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_21 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_22 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %48 = tensor.empty() : tensor<8x40x40xf32>
    %49 = linalg.fill ins(%cst_0 : f32) outs(%48 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %50 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%49 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_23 = tensor.expand_shape %50 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %51 = tensor.empty() : tensor<2x4x40x40xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<2x4x40x40xf32>) outs(%51 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.mulf %in, %cst_9 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x40xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %33 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%51 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %118 = arith.addf %in, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x40xf32>
    %54 = tensor.empty() : tensor<2x4x40xi64>
    %55 = linalg.fill ins(%c0_i64 : i64) outs(%54 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %56 = tensor.empty() : tensor<2x4x40xf32>
    %57 = linalg.fill ins(%cst_1 : f32) outs(%56 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %58:2 = linalg.generic {indexing_maps = [#map6, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<2x4x40x40xf32>) outs(%57, %55 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_38: i64):
      %118 = linalg.index 3 : index
      %119 = arith.index_cast %118 : index to i64
      %120 = arith.maximumf %in, %out : f32
      %121 = arith.cmpf ogt, %in, %out : f32
      %122 = arith.select %121, %119, %out_38 : i64
      linalg.yield %120, %122 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_24 = tensor.expand_shape %58#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %expanded_24 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%51 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %118 = arith.subf %in, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x40xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x4x40x40xf32>) outs(%51 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.exp %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x40xf32>
    %61 = tensor.empty() : tensor<2x4x40x1xf32>
    %62 = linalg.fill ins(%cst_0 : f32) outs(%61 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<2x4x40x40xf32>) outs(%62 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %in, %out : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x1xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %63 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%51 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %118 = arith.divf %in, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_25 = tensor.collapse_shape %64 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_26 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %65 = tensor.empty() : tensor<8x40x16xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %67 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%66 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_27 = tensor.expand_shape %67 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %68 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x4x40x16xf32>) outs(%68 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_29 = tensor.collapse_shape %transposed_28 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_30 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%34 : tensor<64x64xf32>) permutation = [1, 0] 
    %69 = linalg.matmul ins(%collapsed_29, %transposed_30 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%36 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %70 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<64xf32>) outs(%35 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %71 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%69, %70 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%35 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %118 = arith.addf %in, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<80x64xf32>
    %expanded_31 = tensor.expand_shape %71 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_31, %25 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %118 = arith.addf %in, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x40x64xf32>) outs(%5 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %118 = arith.extf %in : f32 to f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %74 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%73 : tensor<2x40x64xf64>) outs(%8 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.addf %in, %out : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x40x1xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.divf %in, %cst_7 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %76 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %75 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%5 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %118 = arith.subf %in, %in_38 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %77 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %76 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%5 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %118 = arith.mulf %in, %in_38 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %78 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%77 : tensor<2x40x64xf64>) outs(%8 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.addf %in, %out : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x40x1xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.divf %in, %cst_7 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x40x1xf64>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %118 = arith.truncf %in : f64 to f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %in, %out : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x40x1xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.divf %in, %cst_8 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x40x1xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.truncf %cst_6 : f64 to f32
      %119 = arith.addf %in, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x40x1xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.rsqrt %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %82 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %118 = arith.subf %in, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %84 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %118 = arith.mulf %in, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %arg13 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %118 = arith.mulf %in, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %arg14 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %118 = arith.addf %in, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_32 = tensor.collapse_shape %88 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %89 = tensor.empty() : tensor<64x96xf32>
    %transposed_33 = linalg.transpose ins(%arg15 : tensor<96x64xf32>) outs(%89 : tensor<64x96xf32>) permutation = [1, 0] 
    %90 = tensor.empty() : tensor<80x96xf32>
    %91 = linalg.fill ins(%cst_0 : f32) outs(%90 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %92 = linalg.matmul ins(%collapsed_32, %transposed_33 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%91 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %93 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<96xf32>) outs(%90 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %94 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%92, %93 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%90 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %118 = arith.addf %in, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<80x96xf32>
    %expanded_34 = tensor.expand_shape %94 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %95 = tensor.empty() : tensor<2x40x96xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<2x40x96xf32>) outs(%95 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.divf %in, %cst_10 : f32
      %119 = math.erf %118 : f32
      %120 = arith.addf %119, %cst_2 : f32
      %121 = arith.mulf %120, %cst_3 : f32
      %122 = arith.mulf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_35 = tensor.collapse_shape %96 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %97 = tensor.empty() : tensor<96x64xf32>
    %transposed_36 = linalg.transpose ins(%arg17 : tensor<64x96xf32>) outs(%97 : tensor<96x64xf32>) permutation = [1, 0] 
    %98 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%36 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %99 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<64xf32>) outs(%35 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %100 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%98, %99 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%35 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %118 = arith.addf %in, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<80x64xf32>
    %expanded_37 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37, %88 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %118 = arith.addf %in, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x40x64xf32>) outs(%5 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %118 = arith.extf %in : f32 to f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<2x40x64xf64>) outs(%8 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.addf %in, %out : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x40x1xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.divf %in, %cst_7 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %104 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%5 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %118 = arith.subf %in, %in_38 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %105 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%5 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %118 = arith.mulf %in, %in_38 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<2x40x64xf64>) outs(%8 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.addf %in, %out : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x40x1xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.divf %in, %cst_7 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x40x1xf64>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %118 = arith.truncf %in : f64 to f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %in, %out : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x40x1xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.divf %in, %cst_8 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x40x1xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.truncf %cst_6 : f64 to f32
      %119 = arith.addf %in, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x40x1xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.rsqrt %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %111 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %118 = arith.subf %in, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %113 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %118 = arith.mulf %in, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %arg19 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %118 = arith.mulf %in, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %arg20 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %118 = arith.addf %in, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    return %117 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_128_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F0000000000000040000000000000004100000000000000420000000000000043000000000000004400000000000000450000000000000046000000000000004700000000000000480000000000000049000000000000004A000000000000004B000000000000004C000000000000004D000000000000004E000000000000004F0000000000000050000000000000005100000000000000520000000000000053000000000000005400000000000000550000000000000056000000000000005700000000000000580000000000000059000000000000005A000000000000005B000000000000005C000000000000005D000000000000005E000000000000005F0000000000000060000000000000006100000000000000620000000000000063000000000000006400000000000000650000000000000066000000000000006700000000000000680000000000000069000000000000006A000000000000006B000000000000006C000000000000006D000000000000006E000000000000006F0000000000000070000000000000007100000000000000720000000000000073000000000000007400000000000000750000000000000076000000000000007700000000000000780000000000000079000000000000007A000000000000007B000000000000007C000000000000007D000000000000007E000000000000007F00000000000000"
    }
  }
#-}

