#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1) -> (d1)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @gpt_bigcode(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<96xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<256x64xf32>, %arg13: tensor<256xf32>, %arg14: tensor<64x256xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
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
    %cst_8 = arith.constant dense<true> : tensor<i1>
    %cst_9 = arith.constant 1.000000e-05 : f64
    %cst_10 = arith.constant 6.400000e+01 : f64
    %cst_11 = arith.constant 6.400000e+01 : f32
    %cst_12 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %125 = arith.index_cast %in : i64 to index
      %126 = linalg.index 2 : index
      %127 = arith.cmpi slt, %125, %c96 : index
      cf.assert %127, "index must be smaller than dim size"
      %128 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %128, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%125, %126] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %125 = linalg.index 0 : index
      %126 = arith.index_cast %125 : index to i64
      linalg.yield %126 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %4 = tensor.empty() : tensor<2x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%4 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %125 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %125 : i1
    } -> tensor<2x40xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %125 = linalg.index 0 : index
      %126 = arith.index_cast %125 : index to i64
      linalg.yield %126 : i64
    } -> tensor<2xi64>
    %expanded_13 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %8 = tensor.empty() : tensor<1x1x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_41: i64, %out: i1):
      %125 = arith.cmpi sle, %in, %in_41 : i64
      linalg.yield %125 : i1
    } -> tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %9 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_41: i1, %out: i1):
      %125 = arith.andi %in, %in_41 : i1
      linalg.yield %125 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = tensor.empty() : tensor<2x1x1x40xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%11 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_41: i64, %out: i1):
      %125 = arith.cmpi slt, %in, %c0_i64 : i64
      %126 = arith.addi %in, %c2_i64 : i64
      %127 = arith.select %125, %126, %in : i64
      %128 = arith.index_cast %127 : i64 to index
      %129 = arith.cmpi slt, %in_41, %c0_i64 : i64
      %130 = arith.addi %in_41, %c40_i64 : i64
      %131 = arith.select %129, %130, %in_41 : i64
      %132 = arith.index_cast %131 : i64 to index
      %extracted = tensor.extract %5[%128, %132] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_41: i1, %out: i1):
      %125 = arith.andi %in, %in_41 : i1
      linalg.yield %125 : i1
    } -> tensor<2x1x40x40xi1>
    %15 = tensor.empty() : tensor<2x1x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_7, %cst_6 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_41: f32, %in_42: f32, %out: f32):
      %125 = arith.select %in, %in_41, %in_42 : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x40x40xf32>
    %17 = tensor.empty() : tensor<1x40x64xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x40xi64>) outs(%17 : tensor<1x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %125 = arith.index_cast %in : i64 to index
      %126 = linalg.index 2 : index
      %127 = arith.cmpi slt, %125, %c128 : index
      cf.assert %127, "index must be smaller than dim size"
      %128 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %128, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%125, %126] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x64xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %18 : tensor<2x40x64xf32>, tensor<1x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %125 = arith.addf %in, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x64xf32>
    %20 = tensor.empty() : tensor<2x40x64xf64>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40x64xf32>) outs(%20 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %125 = arith.extf %in : f32 to f64
      linalg.yield %125 : f64
    } -> tensor<2x40x64xf64>
    %22 = tensor.empty() : tensor<2x40x1xf64>
    %23 = linalg.fill ins(%cst : f64) outs(%22 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<2x40x64xf64>) outs(%23 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.addf %in, %out : f64
      linalg.yield %125 : f64
    } -> tensor<2x40x1xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x40x1xf64>) outs(%22 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.divf %in, %cst_10 : f64
      linalg.yield %125 : f64
    } -> tensor<2x40x1xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %25 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%20 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %125 = arith.subf %in, %in_41 : f64
      linalg.yield %125 : f64
    } -> tensor<2x40x64xf64>
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %26 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%20 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %125 = arith.mulf %in, %in_41 : f64
      linalg.yield %125 : f64
    } -> tensor<2x40x64xf64>
    %28 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%27 : tensor<2x40x64xf64>) outs(%23 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.addf %in, %out : f64
      linalg.yield %125 : f64
    } -> tensor<2x40x1xf64>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x1xf64>) outs(%22 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.divf %in, %cst_10 : f64
      linalg.yield %125 : f64
    } -> tensor<2x40x1xf64>
    %30 = tensor.empty() : tensor<2x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x40x1xf64>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %125 = arith.truncf %in : f64 to f32
      linalg.yield %125 : f32
    } -> tensor<2x40x1xf32>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x1xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.divf %in, %cst_11 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x40x1xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.truncf %cst_9 : f64 to f32
      %126 = arith.addf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x40x1xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.rsqrt %in : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %34 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %125 = arith.subf %in, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x64xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %36 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %125 = arith.mulf %in, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x64xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %125 = arith.mulf %in, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x64xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %arg5 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %125 = arith.addf %in, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x64xf32>
    %collapsed = tensor.collapse_shape %40 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %41 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%41 : tensor<64x96xf32>) permutation = [1, 0] 
    %42 = tensor.empty() : tensor<80x96xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %44 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x96xf32>) outs(%43 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %45 = linalg.generic {indexing_maps = [#map14, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<96xf32>) outs(%42 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%44, %45 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%42 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %125 = arith.addf %in, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<80x96xf32>
    %expanded_16 = tensor.expand_shape %46 [[0, 1, 2], [3]] output_shape [2, 1, 40, 96] : tensor<80x96xf32> into tensor<2x1x40x96xf32>
    %extracted_slice = tensor.extract_slice %expanded_16[0, 0, 0, 0] [2, 1, 40, 64] [1, 1, 1, 1] : tensor<2x1x40x96xf32> to tensor<2x1x40x64xf32>
    %extracted_slice_17 = tensor.extract_slice %expanded_16[0, 0, 0, 64] [2, 1, 40, 16] [1, 1, 1, 1] : tensor<2x1x40x96xf32> to tensor<2x1x40x16xf32>
    %extracted_slice_18 = tensor.extract_slice %expanded_16[0, 0, 0, 80] [2, 1, 40, 16] [1, 1, 1, 1] : tensor<2x1x40x96xf32> to tensor<2x1x40x16xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice [[0], [1, 2], [3]] : tensor<2x1x40x64xf32> into tensor<2x40x64xf32>
    %expanded_20 = tensor.expand_shape %collapsed_19 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %47 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x40x4x16xf32>) outs(%47 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %48 = tensor.empty() : tensor<2x1x4x40x16xf32>
    %49 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_17 : tensor<2x1x40x16xf32>) outs(%48 : tensor<2x1x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x40x16xf32>
    %collapsed_22 = tensor.collapse_shape %49 [[0], [1, 2], [3], [4]] : tensor<2x1x4x40x16xf32> into tensor<2x4x40x16xf32>
    %50 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18 : tensor<2x1x40x16xf32>) outs(%48 : tensor<2x1x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x40x16xf32>
    %51 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_23 = linalg.transpose ins(%collapsed_22 : tensor<2x4x40x16xf32>) outs(%51 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_24 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %52 = tensor.empty() : tensor<8x40x40xf32>
    %53 = linalg.fill ins(%cst_0 : f32) outs(%52 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %54 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%53 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_26 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %55 = tensor.empty() : tensor<2x4x40x40xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x4x40x40xf32>) outs(%55 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.mulf %in, %cst_12 : f32
      linalg.yield %125 : f32
    } -> tensor<2x4x40x40xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %16 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%55 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %125 = arith.addf %in, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<2x4x40x40xf32>
    %58 = tensor.empty() : tensor<2x4x40xi64>
    %59 = linalg.fill ins(%c0_i64 : i64) outs(%58 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %60 = tensor.empty() : tensor<2x4x40xf32>
    %61 = linalg.fill ins(%cst_1 : f32) outs(%60 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %62:2 = linalg.generic {indexing_maps = [#map6, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<2x4x40x40xf32>) outs(%61, %59 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %125 = linalg.index 3 : index
      %126 = arith.index_cast %125 : index to i64
      %127 = arith.maximumf %in, %out : f32
      %128 = arith.cmpf ogt, %in, %out : f32
      %129 = arith.select %128, %126, %out_41 : i64
      linalg.yield %127, %129 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_27 = tensor.expand_shape %62#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %expanded_27 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%55 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %125 = arith.subf %in, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<2x4x40x40xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x4x40x40xf32>) outs(%55 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.exp %in : f32
      linalg.yield %125 : f32
    } -> tensor<2x4x40x40xf32>
    %65 = tensor.empty() : tensor<2x4x40x1xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<2x4x40x40xf32>) outs(%66 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<2x4x40x1xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%55 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %125 = arith.divf %in, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_28 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_29 = tensor.collapse_shape %50 [[0, 1, 2], [3], [4]] : tensor<2x1x4x40x16xf32> into tensor<8x40x16xf32>
    %69 = tensor.empty() : tensor<8x40x16xf32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %71 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%70 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_30 = tensor.expand_shape %71 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %72 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x4x40x16xf32>) outs(%72 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %73 = tensor.empty() : tensor<64x64xf32>
    %transposed_33 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%73 : tensor<64x64xf32>) permutation = [1, 0] 
    %74 = tensor.empty() : tensor<80x64xf32>
    %75 = linalg.fill ins(%cst_0 : f32) outs(%74 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %76 = linalg.matmul ins(%collapsed_32, %transposed_33 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%75 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %77 = linalg.generic {indexing_maps = [#map14, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%74 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%76, %77 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%74 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %125 = arith.addf %in, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<80x64xf32>
    %expanded_34 = tensor.expand_shape %78 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %19 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %125 = arith.addf %in, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x64xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x40x64xf32>) outs(%20 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %125 = arith.extf %in : f32 to f64
      linalg.yield %125 : f64
    } -> tensor<2x40x64xf64>
    %81 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<2x40x64xf64>) outs(%23 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.addf %in, %out : f64
      linalg.yield %125 : f64
    } -> tensor<2x40x1xf64>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x40x1xf64>) outs(%22 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.divf %in, %cst_10 : f64
      linalg.yield %125 : f64
    } -> tensor<2x40x1xf64>
    %83 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %82 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%20 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %125 = arith.subf %in, %in_41 : f64
      linalg.yield %125 : f64
    } -> tensor<2x40x64xf64>
    %84 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %83 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%20 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %125 = arith.mulf %in, %in_41 : f64
      linalg.yield %125 : f64
    } -> tensor<2x40x64xf64>
    %85 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<2x40x64xf64>) outs(%23 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.addf %in, %out : f64
      linalg.yield %125 : f64
    } -> tensor<2x40x1xf64>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x40x1xf64>) outs(%22 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.divf %in, %cst_10 : f64
      linalg.yield %125 : f64
    } -> tensor<2x40x1xf64>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x40x1xf64>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %125 = arith.truncf %in : f64 to f32
      linalg.yield %125 : f32
    } -> tensor<2x40x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x40x1xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.divf %in, %cst_11 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x40x1xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.truncf %cst_9 : f64 to f32
      %126 = arith.addf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x40x1xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.rsqrt %in : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %89 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %125 = arith.subf %in, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x64xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %91 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %125 = arith.mulf %in, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %arg10 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %125 = arith.mulf %in, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %arg11 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %125 = arith.addf %in, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_35 = tensor.collapse_shape %95 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %96 = tensor.empty() : tensor<64x256xf32>
    %transposed_36 = linalg.transpose ins(%arg12 : tensor<256x64xf32>) outs(%96 : tensor<64x256xf32>) permutation = [1, 0] 
    %97 = tensor.empty() : tensor<80x256xf32>
    %98 = linalg.fill ins(%cst_0 : f32) outs(%97 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %99 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<80x64xf32>, tensor<64x256xf32>) outs(%98 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %100 = linalg.generic {indexing_maps = [#map14, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<256xf32>) outs(%97 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x256xf32>
    %101 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%99, %100 : tensor<80x256xf32>, tensor<80x256xf32>) outs(%97 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %125 = arith.addf %in, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<80x256xf32>
    %expanded_37 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [2, 40, 256] : tensor<80x256xf32> into tensor<2x40x256xf32>
    %102 = tensor.empty() : tensor<2x40x256xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<2x40x256xf32>) outs(%102 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.fpowi %in, %c3_i64 : f32, i64
      %126 = arith.mulf %125, %cst_2 : f32
      %127 = arith.addf %in, %126 : f32
      %128 = arith.mulf %127, %cst_3 : f32
      %129 = math.tanh %128 : f32
      %130 = arith.addf %129, %cst_4 : f32
      %131 = arith.mulf %130, %cst_5 : f32
      %132 = arith.mulf %in, %131 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x256xf32>
    %collapsed_38 = tensor.collapse_shape %103 [[0, 1], [2]] : tensor<2x40x256xf32> into tensor<80x256xf32>
    %104 = tensor.empty() : tensor<256x64xf32>
    %transposed_39 = linalg.transpose ins(%arg14 : tensor<64x256xf32>) outs(%104 : tensor<256x64xf32>) permutation = [1, 0] 
    %105 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<80x256xf32>, tensor<256x64xf32>) outs(%75 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %106 = linalg.generic {indexing_maps = [#map14, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<64xf32>) outs(%74 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %107 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%105, %106 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%74 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %125 = arith.addf %in, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<80x64xf32>
    %expanded_40 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %expanded_40 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %125 = arith.addf %in, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x40x64xf32>) outs(%20 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %125 = arith.extf %in : f32 to f64
      linalg.yield %125 : f64
    } -> tensor<2x40x64xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<2x40x64xf64>) outs(%23 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.addf %in, %out : f64
      linalg.yield %125 : f64
    } -> tensor<2x40x1xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x40x1xf64>) outs(%22 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.divf %in, %cst_10 : f64
      linalg.yield %125 : f64
    } -> tensor<2x40x1xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %111 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%20 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %125 = arith.subf %in, %in_41 : f64
      linalg.yield %125 : f64
    } -> tensor<2x40x64xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %112 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%20 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_41: f64, %out: f64):
      %125 = arith.mulf %in, %in_41 : f64
      linalg.yield %125 : f64
    } -> tensor<2x40x64xf64>
    %114 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<2x40x64xf64>) outs(%23 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.addf %in, %out : f64
      linalg.yield %125 : f64
    } -> tensor<2x40x1xf64>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x40x1xf64>) outs(%22 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.divf %in, %cst_10 : f64
      linalg.yield %125 : f64
    } -> tensor<2x40x1xf64>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x40x1xf64>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %125 = arith.truncf %in : f64 to f32
      linalg.yield %125 : f32
    } -> tensor<2x40x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x40x1xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.divf %in, %cst_11 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x40x1xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.truncf %cst_9 : f64 to f32
      %126 = arith.addf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x40x1xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.rsqrt %in : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %118 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %125 = arith.subf %in, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %120 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %125 = arith.mulf %in, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x64xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %arg16 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %125 = arith.mulf %in, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x64xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg17 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %125 = arith.addf %in, %in_41 : f32
      linalg.yield %125 : f32
    } -> tensor<2x40x64xf32>
    return %124 : tensor<2x40x64xf32>
  }
}

