#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d2)>
#map11 = affine_map<(d0, d1) -> (d1)>
#map12 = affine_map<(d0, d1) -> (d0, d1)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @gpt_bigcode(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<128x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<256x64xf32>, %arg12: tensor<256xf32>, %arg13: tensor<64x256xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %c3_i64 = arith.constant 3 : i64
    %cst_2 = arith.constant 4.471500e-02 : f32
    %cst_3 = arith.constant 7.977240e-01 : f32
    %cst_4 = arith.constant 1.000000e+00 : f32
    %cst_5 = arith.constant 5.000000e-01 : f32
    %cst_6 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant 6.400000e+01 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 2.500000e-01 : f32
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
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %118 = linalg.index 0 : index
      %119 = arith.index_cast %118 : index to i64
      linalg.yield %119 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_13 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %4 = tensor.empty() : tensor<1x1x40x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_12 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%4 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_40: i64, %out: i1):
      %118 = arith.cmpi sle, %in, %in_40 : i64
      linalg.yield %118 : i1
    } -> tensor<1x1x40x40xi1>
    %6 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%6 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %8 = tensor.empty() : tensor<2x1x40x40xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_7, %cst_6 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%8 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_40: f32, %in_41: f32, %out: f32):
      %118 = arith.select %in, %in_40, %in_41 : f32
      linalg.yield %118 : f32
    } -> tensor<2x1x40x40xf32>
    %10 = tensor.empty() : tensor<1x40x64xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x40xi64>) outs(%10 : tensor<1x40x64xf32>) {
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
    %12 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %11 : tensor<2x40x64xf32>, tensor<1x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %118 = arith.addf %in, %in_40 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %13 = tensor.empty() : tensor<2x40x64xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x40x64xf32>) outs(%13 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %118 = arith.extf %in : f32 to f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %15 = tensor.empty() : tensor<2x40x1xf64>
    %16 = linalg.fill ins(%cst : f64) outs(%15 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<2x40x64xf64>) outs(%16 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.addf %in, %out : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x40x1xf64>) outs(%15 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.divf %in, %cst_9 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %19 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %18 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%13 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_40: f64, %out: f64):
      %118 = arith.subf %in, %in_40 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %19 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%13 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_40: f64, %out: f64):
      %118 = arith.mulf %in, %in_40 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %21 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<2x40x64xf64>) outs(%16 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.addf %in, %out : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x40x1xf64>) outs(%15 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.divf %in, %cst_9 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %23 = tensor.empty() : tensor<2x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40x1xf64>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %118 = arith.truncf %in : f64 to f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<2x40x64xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %in, %out : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.divf %in, %cst_10 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.truncf %cst_8 : f64 to f32
      %119 = arith.addf %in, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.rsqrt %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %27 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %118 = arith.subf %in, %in_40 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %29 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %118 = arith.mulf %in, %in_40 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %arg3 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %118 = arith.mulf %in, %in_40 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %118 = arith.addf %in, %in_40 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_14 = tensor.collapse_shape %33 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %34 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%34 : tensor<64x96xf32>) permutation = [1, 0] 
    %35 = tensor.empty() : tensor<80x96xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%35 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %37 = linalg.matmul ins(%collapsed_14, %transposed : tensor<80x64xf32>, tensor<64x96xf32>) outs(%36 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %38 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<96xf32>) outs(%35 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %39 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%37, %38 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%35 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %118 = arith.addf %in, %in_40 : f32
      linalg.yield %118 : f32
    } -> tensor<80x96xf32>
    %expanded_15 = tensor.expand_shape %39 [[0, 1, 2], [3]] output_shape [2, 1, 40, 96] : tensor<80x96xf32> into tensor<2x1x40x96xf32>
    %extracted_slice = tensor.extract_slice %expanded_15[0, 0, 0, 0] [2, 1, 40, 64] [1, 1, 1, 1] : tensor<2x1x40x96xf32> to tensor<2x1x40x64xf32>
    %extracted_slice_16 = tensor.extract_slice %expanded_15[0, 0, 0, 64] [2, 1, 40, 16] [1, 1, 1, 1] : tensor<2x1x40x96xf32> to tensor<2x1x40x16xf32>
    %extracted_slice_17 = tensor.extract_slice %expanded_15[0, 0, 0, 80] [2, 1, 40, 16] [1, 1, 1, 1] : tensor<2x1x40x96xf32> to tensor<2x1x40x16xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice [[0], [1, 2], [3]] : tensor<2x1x40x64xf32> into tensor<2x40x64xf32>
    %expanded_19 = tensor.expand_shape %collapsed_18 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %40 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x40x4x16xf32>) outs(%40 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %41 = tensor.empty() : tensor<2x1x4x40x16xf32>
    %42 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_16 : tensor<2x1x40x16xf32>) outs(%41 : tensor<2x1x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x40x16xf32>
    %collapsed_21 = tensor.collapse_shape %42 [[0], [1, 2], [3], [4]] : tensor<2x1x4x40x16xf32> into tensor<2x4x40x16xf32>
    %43 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_17 : tensor<2x1x40x16xf32>) outs(%41 : tensor<2x1x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x40x16xf32>
    %44 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_22 = linalg.transpose ins(%collapsed_21 : tensor<2x4x40x16xf32>) outs(%44 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_23 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_24 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %45 = tensor.empty() : tensor<8x40x40xf32>
    %46 = linalg.fill ins(%cst_0 : f32) outs(%45 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %47 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%46 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_25 = tensor.expand_shape %47 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %48 = tensor.empty() : tensor<2x4x40x40xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<2x4x40x40xf32>) outs(%48 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.mulf %in, %cst_11 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x40xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %9 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%48 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %118 = arith.addf %in, %in_40 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x40xf32>
    %51 = tensor.empty() : tensor<2x4x40xi64>
    %52 = linalg.fill ins(%c0_i64 : i64) outs(%51 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %53 = tensor.empty() : tensor<2x4x40xf32>
    %54 = linalg.fill ins(%cst_1 : f32) outs(%53 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %55:2 = linalg.generic {indexing_maps = [#map5, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<2x4x40x40xf32>) outs(%54, %52 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_40: i64):
      %118 = linalg.index 3 : index
      %119 = arith.index_cast %118 : index to i64
      %120 = arith.maximumf %in, %out : f32
      %121 = arith.cmpf ogt, %in, %out : f32
      %122 = arith.select %121, %119, %out_40 : i64
      linalg.yield %120, %122 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_26 = tensor.expand_shape %55#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %expanded_26 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%48 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %118 = arith.subf %in, %in_40 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x40xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x4x40x40xf32>) outs(%48 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.exp %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x40xf32>
    %58 = tensor.empty() : tensor<2x4x40x1xf32>
    %59 = linalg.fill ins(%cst_0 : f32) outs(%58 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<2x4x40x40xf32>) outs(%59 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %in, %out : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x1xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %60 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%48 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %118 = arith.divf %in, %in_40 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_27 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_28 = tensor.collapse_shape %43 [[0, 1, 2], [3], [4]] : tensor<2x1x4x40x16xf32> into tensor<8x40x16xf32>
    %62 = tensor.empty() : tensor<8x40x16xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %64 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%63 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_29 = tensor.expand_shape %64 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %65 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x4x40x16xf32>) outs(%65 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_31 = tensor.collapse_shape %transposed_30 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %66 = tensor.empty() : tensor<64x64xf32>
    %transposed_32 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%66 : tensor<64x64xf32>) permutation = [1, 0] 
    %67 = tensor.empty() : tensor<80x64xf32>
    %68 = linalg.fill ins(%cst_0 : f32) outs(%67 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %69 = linalg.matmul ins(%collapsed_31, %transposed_32 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%68 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %70 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%67 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %71 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%69, %70 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%67 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %118 = arith.addf %in, %in_40 : f32
      linalg.yield %118 : f32
    } -> tensor<80x64xf32>
    %expanded_33 = tensor.expand_shape %71 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33, %12 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %118 = arith.addf %in, %in_40 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x40x64xf32>) outs(%13 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %118 = arith.extf %in : f32 to f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %74 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%73 : tensor<2x40x64xf64>) outs(%16 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.addf %in, %out : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x40x1xf64>) outs(%15 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.divf %in, %cst_9 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %76 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %75 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%13 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_40: f64, %out: f64):
      %118 = arith.subf %in, %in_40 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %77 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %76 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%13 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_40: f64, %out: f64):
      %118 = arith.mulf %in, %in_40 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %78 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%77 : tensor<2x40x64xf64>) outs(%16 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.addf %in, %out : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x40x1xf64>) outs(%15 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.divf %in, %cst_9 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x40x1xf64>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %118 = arith.truncf %in : f64 to f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72 : tensor<2x40x64xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %in, %out : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.divf %in, %cst_10 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.truncf %cst_8 : f64 to f32
      %119 = arith.addf %in, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.rsqrt %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %82 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %118 = arith.subf %in, %in_40 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %84 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %118 = arith.mulf %in, %in_40 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %arg9 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %118 = arith.mulf %in, %in_40 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %arg10 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %118 = arith.addf %in, %in_40 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_34 = tensor.collapse_shape %88 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %89 = tensor.empty() : tensor<64x256xf32>
    %transposed_35 = linalg.transpose ins(%arg11 : tensor<256x64xf32>) outs(%89 : tensor<64x256xf32>) permutation = [1, 0] 
    %90 = tensor.empty() : tensor<80x256xf32>
    %91 = linalg.fill ins(%cst_0 : f32) outs(%90 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %92 = linalg.matmul ins(%collapsed_34, %transposed_35 : tensor<80x64xf32>, tensor<64x256xf32>) outs(%91 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %93 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<256xf32>) outs(%90 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x256xf32>
    %94 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%92, %93 : tensor<80x256xf32>, tensor<80x256xf32>) outs(%90 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %118 = arith.addf %in, %in_40 : f32
      linalg.yield %118 : f32
    } -> tensor<80x256xf32>
    %expanded_36 = tensor.expand_shape %94 [[0, 1], [2]] output_shape [2, 40, 256] : tensor<80x256xf32> into tensor<2x40x256xf32>
    %95 = tensor.empty() : tensor<2x40x256xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<2x40x256xf32>) outs(%95 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.fpowi %in, %c3_i64 : f32, i64
      %119 = arith.mulf %118, %cst_2 : f32
      %120 = arith.addf %in, %119 : f32
      %121 = arith.mulf %120, %cst_3 : f32
      %122 = math.tanh %121 : f32
      %123 = arith.addf %122, %cst_4 : f32
      %124 = arith.mulf %123, %cst_5 : f32
      %125 = arith.mulf %in, %124 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x256xf32>
    %collapsed_37 = tensor.collapse_shape %96 [[0, 1], [2]] : tensor<2x40x256xf32> into tensor<80x256xf32>
    %97 = tensor.empty() : tensor<256x64xf32>
    %transposed_38 = linalg.transpose ins(%arg13 : tensor<64x256xf32>) outs(%97 : tensor<256x64xf32>) permutation = [1, 0] 
    %98 = linalg.matmul ins(%collapsed_37, %transposed_38 : tensor<80x256xf32>, tensor<256x64xf32>) outs(%68 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %99 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%67 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %100 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%98, %99 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%67 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %118 = arith.addf %in, %in_40 : f32
      linalg.yield %118 : f32
    } -> tensor<80x64xf32>
    %expanded_39 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %expanded_39 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %118 = arith.addf %in, %in_40 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x40x64xf32>) outs(%13 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %118 = arith.extf %in : f32 to f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%102 : tensor<2x40x64xf64>) outs(%16 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.addf %in, %out : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x40x1xf64>) outs(%15 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.divf %in, %cst_9 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %104 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%13 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_40: f64, %out: f64):
      %118 = arith.subf %in, %in_40 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %105 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%13 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_40: f64, %out: f64):
      %118 = arith.mulf %in, %in_40 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<2x40x64xf64>) outs(%16 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.addf %in, %out : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x40x1xf64>) outs(%15 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.divf %in, %cst_9 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x40x1xf64>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %118 = arith.truncf %in : f64 to f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<2x40x64xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %in, %out : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.divf %in, %cst_10 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.truncf %cst_8 : f64 to f32
      %119 = arith.addf %in, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.rsqrt %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %111 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %118 = arith.subf %in, %in_40 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %113 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %118 = arith.mulf %in, %in_40 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %118 = arith.mulf %in, %in_40 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %arg16 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %118 = arith.addf %in, %in_40 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    return %117 : tensor<2x40x64xf32>
  }
}

