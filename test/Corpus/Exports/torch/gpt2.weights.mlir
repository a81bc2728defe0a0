#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d2)>
#map11 = affine_map<(d0, d1) -> (d1)>
#map12 = affine_map<(d0, d1) -> (d0, d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @gpt2(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<128x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x192xf32>, %arg6: tensor<192xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x256xf32>, %arg12: tensor<256xf32>, %arg13: tensor<256x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>) -> (tensor<2x40x64xf32>, tensor<2x4x40x40xf32>) {
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0.79788456080286541 : f64
    %cst_5 = arith.constant 4.471500e-02 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 6.400000e+01 : f64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 2.500000e-01 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %cst_11 = arith.constant 1.000000e+00 : f32
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
    %4 = tensor.empty() : tensor<1x40x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x40xi64>) outs(%4 : tensor<1x40x64xf32>) {
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
    %6 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<2x40x64xf32>, tensor<1x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %118 = arith.addf %in, %in_37 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_13 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %7 = tensor.empty() : tensor<1x1x40x40xi1>
    %8 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_12 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%7 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_37: i64, %out: i1):
      %118 = arith.cmpi sle, %in, %in_37 : i64
      linalg.yield %118 : i1
    } -> tensor<1x1x40x40xi1>
    %9 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%9 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %11 = tensor.empty() : tensor<2x1x40x40xf32>
    %12 = linalg.generic {indexing_maps = [#map6, #map8, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%11 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_37: f32, %in_38: f32, %out: f32):
      %118 = arith.select %in, %in_37, %in_38 : f32
      linalg.yield %118 : f32
    } -> tensor<2x1x40x40xf32>
    %13 = tensor.empty() : tensor<2x40x64xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x40x64xf32>) outs(%13 : tensor<2x40x64xf64>) {
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
      %118 = arith.divf %in, %cst_7 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %19 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %18 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%13 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %118 = arith.subf %in, %in_37 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %19 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%13 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %118 = arith.mulf %in, %in_37 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %21 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<2x40x64xf64>) outs(%16 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.addf %in, %out : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x40x1xf64>) outs(%15 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.divf %in, %cst_7 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %23 = tensor.empty() : tensor<2x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40x1xf64>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %118 = arith.truncf %in : f64 to f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x40x64xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %in, %out : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.divf %in, %cst_8 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.truncf %cst_6 : f64 to f32
      %119 = arith.addf %in, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.rsqrt %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %27 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %118 = arith.subf %in, %in_37 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %29 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %118 = arith.mulf %in, %in_37 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %arg3 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %118 = arith.mulf %in, %in_37 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %118 = arith.addf %in, %in_37 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_14 = tensor.collapse_shape %33 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %34 = tensor.empty() : tensor<80x192xf32>
    %35 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %36 = linalg.matmul ins(%collapsed_14, %arg5 : tensor<80x64xf32>, tensor<64x192xf32>) outs(%35 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %37 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<192xf32>) outs(%34 : tensor<80x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x192xf32>
    %38 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%36, %37 : tensor<80x192xf32>, tensor<80x192xf32>) outs(%34 : tensor<80x192xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %118 = arith.addf %in, %in_37 : f32
      linalg.yield %118 : f32
    } -> tensor<80x192xf32>
    %expanded_15 = tensor.expand_shape %38 [[0, 1], [2]] output_shape [2, 40, 192] : tensor<80x192xf32> into tensor<2x40x192xf32>
    %extracted_slice = tensor.extract_slice %expanded_15[0, 0, 0] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
    %extracted_slice_16 = tensor.extract_slice %expanded_15[0, 0, 64] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
    %extracted_slice_17 = tensor.extract_slice %expanded_15[0, 0, 128] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
    %expanded_18 = tensor.expand_shape %extracted_slice_16 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %expanded_19 = tensor.expand_shape %extracted_slice_17 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %39 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed = linalg.transpose ins(%expanded_19 : tensor<2x40x4x16xf32>) outs(%39 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x40x4x16xf32>) outs(%39 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %40 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_22 = linalg.transpose ins(%expanded_18 : tensor<2x40x4x16xf32>) outs(%40 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_23 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_24 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %41 = tensor.empty() : tensor<8x40x40xf32>
    %42 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %43 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%42 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_25 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %44 = tensor.empty() : tensor<2x4x40x40xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<2x4x40x40xf32>) outs(%44 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.mulf %in, %cst_9 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x40xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %12 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%44 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %118 = arith.addf %in, %in_37 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x40xf32>
    %47 = tensor.empty() : tensor<2x4x40xi64>
    %48 = linalg.fill ins(%c0_i64 : i64) outs(%47 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %49 = tensor.empty() : tensor<2x4x40xf32>
    %50 = linalg.fill ins(%cst_1 : f32) outs(%49 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %51:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x4x40x40xf32>) outs(%50, %48 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_37: i64):
      %118 = linalg.index 3 : index
      %119 = arith.index_cast %118 : index to i64
      %120 = arith.maximumf %in, %out : f32
      %121 = arith.cmpf ogt, %in, %out : f32
      %122 = arith.select %121, %119, %out_37 : i64
      linalg.yield %120, %122 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_26 = tensor.expand_shape %51#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %expanded_26 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%44 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %118 = arith.subf %in, %in_37 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x40xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x4x40x40xf32>) outs(%44 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.exp %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x40xf32>
    %54 = tensor.empty() : tensor<2x4x40x1xf32>
    %55 = linalg.fill ins(%cst_0 : f32) outs(%54 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<2x4x40x40xf32>) outs(%55 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %in, %out : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x1xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %56 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%44 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %118 = arith.divf %in, %in_37 : f32
      linalg.yield %118 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_27 = tensor.collapse_shape %57 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_28 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %58 = tensor.empty() : tensor<8x40x16xf32>
    %59 = linalg.fill ins(%cst_0 : f32) outs(%58 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %60 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%59 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_29 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %61 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x4x40x16xf32>) outs(%61 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_31 = tensor.collapse_shape %transposed_30 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %62 = tensor.empty() : tensor<80x64xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %64 = linalg.matmul ins(%collapsed_31, %arg7 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%63 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %65 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%62 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%64, %65 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%62 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %118 = arith.addf %in, %in_37 : f32
      linalg.yield %118 : f32
    } -> tensor<80x64xf32>
    %expanded_32 = tensor.expand_shape %66 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_32, %6 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %118 = arith.addf %in, %in_37 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x40x64xf32>) outs(%13 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %118 = arith.extf %in : f32 to f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %69 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%68 : tensor<2x40x64xf64>) outs(%16 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.addf %in, %out : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x40x1xf64>) outs(%15 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.divf %in, %cst_7 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %71 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %70 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%13 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %118 = arith.subf %in, %in_37 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %72 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %71 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%13 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %118 = arith.mulf %in, %in_37 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %73 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72 : tensor<2x40x64xf64>) outs(%16 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.addf %in, %out : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %74 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x40x1xf64>) outs(%15 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.divf %in, %cst_7 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x40x1xf64>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %118 = arith.truncf %in : f64 to f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%67 : tensor<2x40x64xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %in, %out : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.divf %in, %cst_8 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.truncf %cst_6 : f64 to f32
      %119 = arith.addf %in, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.rsqrt %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %77 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %118 = arith.subf %in, %in_37 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %79 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %118 = arith.mulf %in, %in_37 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %arg9 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %118 = arith.mulf %in, %in_37 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %arg10 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %118 = arith.addf %in, %in_37 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_33 = tensor.collapse_shape %83 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %84 = tensor.empty() : tensor<80x256xf32>
    %85 = linalg.fill ins(%cst_0 : f32) outs(%84 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %86 = linalg.matmul ins(%collapsed_33, %arg11 : tensor<80x64xf32>, tensor<64x256xf32>) outs(%85 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %87 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<256xf32>) outs(%84 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x256xf32>
    %88 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%86, %87 : tensor<80x256xf32>, tensor<80x256xf32>) outs(%84 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %118 = arith.addf %in, %in_37 : f32
      linalg.yield %118 : f32
    } -> tensor<80x256xf32>
    %expanded_34 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [2, 40, 256] : tensor<80x256xf32> into tensor<2x40x256xf32>
    %89 = tensor.empty() : tensor<2x40x256xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<2x40x256xf32>) outs(%89 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.mulf %in, %cst_10 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x256xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<2x40x256xf32>) outs(%89 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %118 : f32
    } -> tensor<2x40x256xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x40x256xf32>) outs(%89 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.truncf %cst_5 : f64 to f32
      %119 = arith.mulf %in, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x256xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %92 : tensor<2x40x256xf32>, tensor<2x40x256xf32>) outs(%89 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %118 = arith.addf %in, %in_37 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x256xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x40x256xf32>) outs(%89 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.truncf %cst_4 : f64 to f32
      %119 = arith.mulf %in, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x256xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x40x256xf32>) outs(%89 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.tanh %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x256xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x40x256xf32>) outs(%89 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.addf %in, %cst_11 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x256xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %96 : tensor<2x40x256xf32>, tensor<2x40x256xf32>) outs(%89 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %118 = arith.mulf %in, %in_37 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x256xf32>
    %collapsed_35 = tensor.collapse_shape %97 [[0, 1], [2]] : tensor<2x40x256xf32> into tensor<80x256xf32>
    %98 = linalg.matmul ins(%collapsed_35, %arg13 : tensor<80x256xf32>, tensor<256x64xf32>) outs(%63 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %99 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%62 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %100 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel"]} ins(%98, %99 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%62 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %118 = arith.addf %in, %in_37 : f32
      linalg.yield %118 : f32
    } -> tensor<80x64xf32>
    %expanded_36 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67, %expanded_36 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %118 = arith.addf %in, %in_37 : f32
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
      %118 = arith.divf %in, %cst_7 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %104 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%13 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %118 = arith.subf %in, %in_37 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %105 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%13 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %118 = arith.mulf %in, %in_37 : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x64xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<2x40x64xf64>) outs(%16 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.addf %in, %out : f64
      linalg.yield %118 : f64
    } -> tensor<2x40x1xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x40x1xf64>) outs(%15 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %118 = arith.divf %in, %cst_7 : f64
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
      %118 = arith.divf %in, %cst_8 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = arith.truncf %cst_6 : f64 to f32
      %119 = arith.addf %in, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %118 = math.rsqrt %in : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %111 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %118 = arith.subf %in, %in_37 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %113 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %118 = arith.mulf %in, %in_37 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %118 = arith.mulf %in, %in_37 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %arg16 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %118 = arith.addf %in, %in_37 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x64xf32>
    return %117, %57 : tensor<2x40x64xf32>, tensor<2x4x40x40xf32>
  }
}

