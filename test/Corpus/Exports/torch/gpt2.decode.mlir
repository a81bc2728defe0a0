#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @gpt2(%arg0: tensor<2x1xi64>, %arg1: tensor<2x4x39x16xf32>, %arg2: tensor<2x4x39x16xf32>, %arg3: tensor<96x64xf32>, %arg4: tensor<128x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x192xf32>, %arg8: tensor<192xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x256xf32>, %arg14: tensor<256xf32>, %arg15: tensor<256x64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>) -> tensor<2x1x64xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c39_i64 = arith.constant 39 : i64
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
    %cst_12 = arith.constant dense<39> : tensor<1x1xi64>
    %0 = tensor.empty() : tensor<2x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x1xi64>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %121 = arith.index_cast %in : i64 to index
      %122 = linalg.index 2 : index
      %123 = arith.cmpi slt, %121, %c96 : index
      cf.assert %123, "index must be smaller than dim size"
      %124 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %124, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%121, %122] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x64xf32>
    %2 = tensor.empty() : tensor<1x1x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<1x1xi64>) outs(%2 : tensor<1x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %121 = arith.index_cast %in : i64 to index
      %122 = linalg.index 2 : index
      %123 = arith.cmpi slt, %121, %c128 : index
      cf.assert %123, "index must be smaller than dim size"
      %124 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %124, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%121, %122] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x64xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<2x1x64xf32>, tensor<1x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %121 = arith.addf %in, %in_39 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x64xf32>
    %5 = tensor.empty() : tensor<1xi64>
    %6 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%5 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%6 : tensor<1xi64>) outs(%5 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %121 = arith.addi %in, %c39_i64 : i64
      linalg.yield %121 : i64
    } -> tensor<1xi64>
    %8 = tensor.empty() : tensor<40xi64>
    %9 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%8 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %121 = linalg.index 0 : index
      %122 = arith.index_cast %121 : index to i64
      linalg.yield %122 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_13 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %10 = tensor.empty() : tensor<1x1x1x40xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x1x1xi64>) outs(%10 : tensor<1x1x1x40xi1>) {
    ^bb0(%in: i64, %in_39: i64, %out: i1):
      %121 = arith.cmpi sle, %in, %in_39 : i64
      linalg.yield %121 : i1
    } -> tensor<1x1x1x40xi1>
    %12 = tensor.empty() : tensor<2x1x1x40xi1>
    %collapsed = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<1x1x1x40xi1> into tensor<1x1x40xi1>
    %13 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x40xi1>) outs(%12 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x40xi1>
    %14 = tensor.empty() : tensor<2x1x1x40xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %cst_3, %cst_2 : tensor<2x1x1x40xi1>, tensor<f32>, tensor<f32>) outs(%14 : tensor<2x1x1x40xf32>) {
    ^bb0(%in: i1, %in_39: f32, %in_40: f32, %out: f32):
      %121 = arith.select %in, %in_39, %in_40 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x1x40xf32>
    %16 = tensor.empty() : tensor<2x1x64xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x1x64xf32>) outs(%16 : tensor<2x1x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %121 = arith.extf %in : f32 to f64
      linalg.yield %121 : f64
    } -> tensor<2x1x64xf64>
    %18 = tensor.empty() : tensor<2x1x1xf64>
    %19 = linalg.fill ins(%cst : f64) outs(%18 : tensor<2x1x1xf64>) -> tensor<2x1x1xf64>
    %20 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<2x1x64xf64>) outs(%19 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<2x1x1xf64>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x1x1xf64>) outs(%18 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_7 : f64
      linalg.yield %121 : f64
    } -> tensor<2x1x1xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %21 : tensor<2x1x64xf64>, tensor<2x1x1xf64>) outs(%16 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %121 = arith.subf %in, %in_39 : f64
      linalg.yield %121 : f64
    } -> tensor<2x1x64xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %22 : tensor<2x1x64xf64>, tensor<2x1x64xf64>) outs(%16 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %121 = arith.mulf %in, %in_39 : f64
      linalg.yield %121 : f64
    } -> tensor<2x1x64xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<2x1x64xf64>) outs(%19 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<2x1x1xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x1x1xf64>) outs(%18 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_7 : f64
      linalg.yield %121 : f64
    } -> tensor<2x1x1xf64>
    %26 = tensor.empty() : tensor<2x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x1x1xf64>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %121 = arith.truncf %in : f64 to f32
      linalg.yield %121 : f32
    } -> tensor<2x1x1xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<2x1x1xf32>) -> tensor<2x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<2x1x64xf32>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x1x1xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_8 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x1x1xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_6 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x1x1xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %30 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %121 = arith.subf %in, %in_39 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x64xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %32 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %121 = arith.mulf %in, %in_39 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %arg5 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %121 = arith.mulf %in, %in_39 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %arg6 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %121 = arith.addf %in, %in_39 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x64xf32>
    %collapsed_14 = tensor.collapse_shape %36 [[0], [1, 2]] : tensor<2x1x64xf32> into tensor<2x64xf32>
    %37 = tensor.empty() : tensor<2x192xf32>
    %38 = linalg.fill ins(%cst_0 : f32) outs(%37 : tensor<2x192xf32>) -> tensor<2x192xf32>
    %39 = linalg.matmul ins(%collapsed_14, %arg7 : tensor<2x64xf32>, tensor<64x192xf32>) outs(%38 : tensor<2x192xf32>) -> tensor<2x192xf32>
    %40 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<192xf32>) outs(%37 : tensor<2x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x192xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%39, %40 : tensor<2x192xf32>, tensor<2x192xf32>) outs(%37 : tensor<2x192xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %121 = arith.addf %in, %in_39 : f32
      linalg.yield %121 : f32
    } -> tensor<2x192xf32>
    %expanded_15 = tensor.expand_shape %41 [[0], [1, 2]] output_shape [2, 1, 192] : tensor<2x192xf32> into tensor<2x1x192xf32>
    %extracted_slice = tensor.extract_slice %expanded_15[0, 0, 0] [2, 1, 64] [1, 1, 1] : tensor<2x1x192xf32> to tensor<2x1x64xf32>
    %extracted_slice_16 = tensor.extract_slice %expanded_15[0, 0, 64] [2, 1, 64] [1, 1, 1] : tensor<2x1x192xf32> to tensor<2x1x64xf32>
    %extracted_slice_17 = tensor.extract_slice %expanded_15[0, 0, 128] [2, 1, 64] [1, 1, 1] : tensor<2x1x192xf32> to tensor<2x1x64xf32>
    %expanded_18 = tensor.expand_shape %extracted_slice_16 [[0], [1], [2, 3]] output_shape [2, 1, 4, 16] : tensor<2x1x64xf32> into tensor<2x1x4x16xf32>
    %42 = tensor.empty() : tensor<2x4x1x16xf32>
    %transposed = linalg.transpose ins(%expanded_18 : tensor<2x1x4x16xf32>) outs(%42 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %extracted_slice_17 [[0], [1], [2, 3]] output_shape [2, 1, 4, 16] : tensor<2x1x64xf32> into tensor<2x1x4x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x1x4x16xf32>) outs(%42 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 1, 4, 16] : tensor<2x1x64xf32> into tensor<2x1x4x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x1x4x16xf32>) outs(%42 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %concat = tensor.concat dim(2) %arg2, %transposed : (tensor<2x4x39x16xf32>, tensor<2x4x1x16xf32>) -> tensor<2x4x40x16xf32>
    %concat_23 = tensor.concat dim(2) %arg2, %transposed_20 : (tensor<2x4x39x16xf32>, tensor<2x4x1x16xf32>) -> tensor<2x4x40x16xf32>
    %43 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_24 = linalg.transpose ins(%concat : tensor<2x4x40x16xf32>) outs(%43 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_25 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x1x16xf32> into tensor<8x1x16xf32>
    %collapsed_26 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %44 = tensor.empty() : tensor<8x1x40xf32>
    %45 = linalg.fill ins(%cst_0 : f32) outs(%44 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %46 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<8x1x16xf32>, tensor<8x16x40xf32>) outs(%45 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %expanded_27 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [2, 4, 1, 40] : tensor<8x1x40xf32> into tensor<2x4x1x40xf32>
    %47 = tensor.empty() : tensor<2x4x1x40xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<2x4x1x40xf32>) outs(%47 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.mulf %in, %cst_9 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x1x40xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %15 : tensor<2x4x1x40xf32>, tensor<2x1x1x40xf32>) outs(%47 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %121 = arith.addf %in, %in_39 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x1x40xf32>
    %50 = tensor.empty() : tensor<2x4x1xi64>
    %51 = linalg.fill ins(%c0_i64 : i64) outs(%50 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %52 = tensor.empty() : tensor<2x4x1xf32>
    %53 = linalg.fill ins(%cst_1 : f32) outs(%52 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %54:2 = linalg.generic {indexing_maps = [#map4, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<2x4x1x40xf32>) outs(%53, %51 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_39: i64):
      %121 = linalg.index 3 : index
      %122 = arith.index_cast %121 : index to i64
      %123 = arith.maximumf %in, %out : f32
      %124 = arith.cmpf ogt, %in, %out : f32
      %125 = arith.select %124, %122, %out_39 : i64
      linalg.yield %123, %125 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_28 = tensor.expand_shape %54#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %expanded_28 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%47 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %121 = arith.subf %in, %in_39 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x1x40xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x4x1x40xf32>) outs(%47 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.exp %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x1x40xf32>
    %57 = tensor.empty() : tensor<2x4x1x1xf32>
    %58 = linalg.fill ins(%cst_0 : f32) outs(%57 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<2x4x1x40xf32>) outs(%58 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x1x1xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %59 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%47 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %121 = arith.divf %in, %in_39 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x1x40xf32>
    %collapsed_29 = tensor.collapse_shape %60 [[0, 1], [2], [3]] : tensor<2x4x1x40xf32> into tensor<8x1x40xf32>
    %collapsed_30 = tensor.collapse_shape %concat_23 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %61 = tensor.empty() : tensor<8x1x16xf32>
    %62 = linalg.fill ins(%cst_0 : f32) outs(%61 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %63 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x1x40xf32>, tensor<8x40x16xf32>) outs(%62 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_31 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    %64 = tensor.empty() : tensor<2x1x4x16xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<2x4x1x16xf32>) outs(%64 : tensor<2x1x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_33 = tensor.collapse_shape %transposed_32 [[0], [1, 2, 3]] : tensor<2x1x4x16xf32> into tensor<2x64xf32>
    %65 = tensor.empty() : tensor<2x64xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %67 = linalg.matmul ins(%collapsed_33, %arg9 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%66 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %68 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%65 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %69 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%67, %68 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%65 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %121 = arith.addf %in, %in_39 : f32
      linalg.yield %121 : f32
    } -> tensor<2x64xf32>
    %expanded_34 = tensor.expand_shape %69 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %4 : tensor<2x1x64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %121 = arith.addf %in, %in_39 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x64xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70 : tensor<2x1x64xf32>) outs(%16 : tensor<2x1x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %121 = arith.extf %in : f32 to f64
      linalg.yield %121 : f64
    } -> tensor<2x1x64xf64>
    %72 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<2x1x64xf64>) outs(%19 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<2x1x1xf64>
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x1x1xf64>) outs(%18 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_7 : f64
      linalg.yield %121 : f64
    } -> tensor<2x1x1xf64>
    %74 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %73 : tensor<2x1x64xf64>, tensor<2x1x1xf64>) outs(%16 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %121 = arith.subf %in, %in_39 : f64
      linalg.yield %121 : f64
    } -> tensor<2x1x64xf64>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %74 : tensor<2x1x64xf64>, tensor<2x1x64xf64>) outs(%16 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %121 = arith.mulf %in, %in_39 : f64
      linalg.yield %121 : f64
    } -> tensor<2x1x64xf64>
    %76 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<2x1x64xf64>) outs(%19 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<2x1x1xf64>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x1x1xf64>) outs(%18 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_7 : f64
      linalg.yield %121 : f64
    } -> tensor<2x1x1xf64>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x1x1xf64>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %121 = arith.truncf %in : f64 to f32
      linalg.yield %121 : f32
    } -> tensor<2x1x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<2x1x64xf32>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x1x1xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_8 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x1x1xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_6 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x1x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x1x1xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %80 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %121 = arith.subf %in, %in_39 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x64xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %82 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %121 = arith.mulf %in, %in_39 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x64xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %arg11 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %121 = arith.mulf %in, %in_39 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x64xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %arg12 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %121 = arith.addf %in, %in_39 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x64xf32>
    %collapsed_35 = tensor.collapse_shape %86 [[0], [1, 2]] : tensor<2x1x64xf32> into tensor<2x64xf32>
    %87 = tensor.empty() : tensor<2x256xf32>
    %88 = linalg.fill ins(%cst_0 : f32) outs(%87 : tensor<2x256xf32>) -> tensor<2x256xf32>
    %89 = linalg.matmul ins(%collapsed_35, %arg13 : tensor<2x64xf32>, tensor<64x256xf32>) outs(%88 : tensor<2x256xf32>) -> tensor<2x256xf32>
    %90 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<256xf32>) outs(%87 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x256xf32>
    %91 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%89, %90 : tensor<2x256xf32>, tensor<2x256xf32>) outs(%87 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %121 = arith.addf %in, %in_39 : f32
      linalg.yield %121 : f32
    } -> tensor<2x256xf32>
    %expanded_36 = tensor.expand_shape %91 [[0], [1, 2]] output_shape [2, 1, 256] : tensor<2x256xf32> into tensor<2x1x256xf32>
    %92 = tensor.empty() : tensor<2x1x256xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<2x1x256xf32>) outs(%92 : tensor<2x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.mulf %in, %cst_10 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x256xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<2x1x256xf32>) outs(%92 : tensor<2x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %121 : f32
    } -> tensor<2x1x256xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x1x256xf32>) outs(%92 : tensor<2x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_5 : f64 to f32
      %122 = arith.mulf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x1x256xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %95 : tensor<2x1x256xf32>, tensor<2x1x256xf32>) outs(%92 : tensor<2x1x256xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %121 = arith.addf %in, %in_39 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x256xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x1x256xf32>) outs(%92 : tensor<2x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_4 : f64 to f32
      %122 = arith.mulf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x1x256xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x1x256xf32>) outs(%92 : tensor<2x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.tanh %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x256xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x1x256xf32>) outs(%92 : tensor<2x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %cst_11 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x256xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %99 : tensor<2x1x256xf32>, tensor<2x1x256xf32>) outs(%92 : tensor<2x1x256xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %121 = arith.mulf %in, %in_39 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x256xf32>
    %collapsed_37 = tensor.collapse_shape %100 [[0], [1, 2]] : tensor<2x1x256xf32> into tensor<2x256xf32>
    %101 = linalg.matmul ins(%collapsed_37, %arg15 : tensor<2x256xf32>, tensor<256x64xf32>) outs(%66 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %102 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<64xf32>) outs(%65 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %103 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%101, %102 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%65 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %121 = arith.addf %in, %in_39 : f32
      linalg.yield %121 : f32
    } -> tensor<2x64xf32>
    %expanded_38 = tensor.expand_shape %103 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %expanded_38 : tensor<2x1x64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %121 = arith.addf %in, %in_39 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x1x64xf32>) outs(%16 : tensor<2x1x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %121 = arith.extf %in : f32 to f64
      linalg.yield %121 : f64
    } -> tensor<2x1x64xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<2x1x64xf64>) outs(%19 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<2x1x1xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x1x1xf64>) outs(%18 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_7 : f64
      linalg.yield %121 : f64
    } -> tensor<2x1x1xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %107 : tensor<2x1x64xf64>, tensor<2x1x1xf64>) outs(%16 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %121 = arith.subf %in, %in_39 : f64
      linalg.yield %121 : f64
    } -> tensor<2x1x64xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %108 : tensor<2x1x64xf64>, tensor<2x1x64xf64>) outs(%16 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_39: f64, %out: f64):
      %121 = arith.mulf %in, %in_39 : f64
      linalg.yield %121 : f64
    } -> tensor<2x1x64xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<2x1x64xf64>) outs(%19 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.addf %in, %out : f64
      linalg.yield %121 : f64
    } -> tensor<2x1x1xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x1x1xf64>) outs(%18 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %121 = arith.divf %in, %cst_7 : f64
      linalg.yield %121 : f64
    } -> tensor<2x1x1xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x1x1xf64>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %121 = arith.truncf %in : f64 to f32
      linalg.yield %121 : f32
    } -> tensor<2x1x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<2x1x64xf32>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x1x1xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_8 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x1x1xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_6 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x1x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x1x1xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %114 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %121 = arith.subf %in, %in_39 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %116 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %121 = arith.mulf %in, %in_39 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %arg17 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %121 = arith.mulf %in, %in_39 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %arg18 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %121 = arith.addf %in, %in_39 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x64xf32>
    return %120 : tensor<2x1x64xf32>
  }
}

