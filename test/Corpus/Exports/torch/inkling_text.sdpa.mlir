#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map11 = affine_map<(d0, d1) -> (d0, 0)>
#map12 = affine_map<(d0, d1) -> (0, d1)>
#map13 = affine_map<(d0, d1) -> (d0, d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map20 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @inkling_text(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64xf32>, %arg3: tensor<8192x64xf32>, %arg4: tensor<2048x64xf32>, %arg5: tensor<2048x64xf32>, %arg6: tensor<1024x64xf32>, %arg7: tensor<64x8192xf32>, %arg8: tensor<2048x1x4xf32>, %arg9: tensor<2048x1x4xf32>, %arg10: tensor<128xf32>, %arg11: tensor<128xf32>, %arg12: tensor<16x512xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64x1x4xf32>, %arg16: tensor<64x1x4xf32>, %arg17: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c511_i64 = arith.constant 511 : i64
    %c512_i64 = arith.constant 512 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c512 = arith.constant 512 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x64x40x40xf32>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 0.088388347648318447 : f64
    %cst_7 = arith.constant 9.9999999999999995E-7 : f64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 1.280000e+02 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %147 = arith.index_cast %in : i64 to index
      %148 = linalg.index 2 : index
      %149 = arith.cmpi slt, %147, %c96 : index
      cf.assert %149, "index must be smaller than dim size"
      %150 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %150, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%147, %148] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %3 = tensor.empty() : tensor<2x40x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<2x40x64xf32>) outs(%4 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %in, %out : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.divf %in, %cst_8 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_7 : f64 to f32
      %148 = arith.addf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.rsqrt %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %8 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %147 = arith.mulf %in, %in_73 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %9 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %147 = arith.mulf %in, %in_73 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %11 = tensor.empty() : tensor<40xi64>
    %12 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%11 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %147 = linalg.index 0 : index
      %148 = arith.index_cast %147 : index to i64
      linalg.yield %148 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %12 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_10 = tensor.expand_shape %12 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %13 = tensor.empty() : tensor<1x1x40x1xi64>
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x40x1xi64>) outs(%13 : tensor<1x1x40x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %147 = arith.subi %in, %c512_i64 : i64
      linalg.yield %147 : i64
    } -> tensor<1x1x40x1xi64>
    %15 = tensor.empty() : tensor<1x1x40x40xi1>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %14 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%15 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %147 = arith.cmpi sgt, %in, %in_73 : i64
      linalg.yield %147 : i1
    } -> tensor<1x1x40x40xi1>
    %17 = linalg.generic {indexing_maps = [#map8, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %16 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%15 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %147 = arith.andi %in, %in_73 : i1
      linalg.yield %147 : i1
    } -> tensor<1x1x40x40xi1>
    %18 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%15 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %147 = arith.cmpi sle, %in, %in_73 : i64
      linalg.yield %147 : i1
    } -> tensor<1x1x40x40xi1>
    %19 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %18 : tensor<1x1x40x40xi1>, tensor<1x1x40x40xi1>) outs(%15 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %147 = arith.andi %in, %in_73 : i1
      linalg.yield %147 : i1
    } -> tensor<1x1x40x40xi1>
    %20 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %21 = linalg.generic {indexing_maps = [#map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%20 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x40x64xf32>) outs(%4 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %in, %out : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.divf %in, %cst_8 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_7 : f64 to f32
      %148 = arith.addf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.rsqrt %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %26 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %147 = arith.mulf %in, %in_73 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %27 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %147 = arith.mulf %in, %in_73 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %29 = tensor.empty() : tensor<64x8192xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<8192x64xf32>) outs(%29 : tensor<64x8192xf32>) permutation = [1, 0] 
    %collapsed_11 = tensor.collapse_shape %28 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %30 = tensor.empty() : tensor<80x8192xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<80x8192xf32>) -> tensor<80x8192xf32>
    %32 = linalg.matmul ins(%collapsed_11, %transposed : tensor<80x64xf32>, tensor<64x8192xf32>) outs(%31 : tensor<80x8192xf32>) -> tensor<80x8192xf32>
    %33 = tensor.empty() : tensor<64x2048xf32>
    %transposed_12 = linalg.transpose ins(%arg4 : tensor<2048x64xf32>) outs(%33 : tensor<64x2048xf32>) permutation = [1, 0] 
    %34 = tensor.empty() : tensor<80x2048xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<80x2048xf32>) -> tensor<80x2048xf32>
    %36 = linalg.matmul ins(%collapsed_11, %transposed_12 : tensor<80x64xf32>, tensor<64x2048xf32>) outs(%35 : tensor<80x2048xf32>) -> tensor<80x2048xf32>
    %expanded_13 = tensor.expand_shape %36 [[0, 1], [2]] output_shape [2, 40, 2048] : tensor<80x2048xf32> into tensor<2x40x2048xf32>
    %37 = tensor.empty() : tensor<2x2048x40xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x40x2048xf32>) outs(%37 : tensor<2x2048x40xf32>) permutation = [0, 2, 1] 
    %expanded_15 = tensor.expand_shape %transposed_14 [[0], [1], [2, 3]] output_shape [2, 2048, 40, 1] : tensor<2x2048x40xf32> into tensor<2x2048x40x1xf32>
    %expanded_16 = tensor.expand_shape %arg8 [[0], [1], [2, 3]] output_shape [2048, 1, 4, 1] : tensor<2048x1x4xf32> into tensor<2048x1x4x1xf32>
    %padded = tensor.pad %expanded_15 low[0, 0, 3, 0] high[0, 0, 3, 0] {
    ^bb0(%arg18: index, %arg19: index, %arg20: index, %arg21: index):
      tensor.yield %cst : f32
    } : tensor<2x2048x40x1xf32> to tensor<2x2048x46x1xf32>
    %38 = tensor.empty() : tensor<2x2048x43x1xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<2x2048x43x1xf32>) -> tensor<2x2048x43x1xf32>
    %collapsed_17 = tensor.collapse_shape %expanded_16 [[0, 1], [2], [3]] : tensor<2048x1x4x1xf32> into tensor<2048x4x1xf32>
    %40 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %collapsed_17 : tensor<2x2048x46x1xf32>, tensor<2048x4x1xf32>) outs(%39 : tensor<2x2048x43x1xf32>) -> tensor<2x2048x43x1xf32>
    %collapsed_18 = tensor.collapse_shape %40 [[0], [1], [2, 3]] : tensor<2x2048x43x1xf32> into tensor<2x2048x43xf32>
    %extracted_slice = tensor.extract_slice %collapsed_18[0, 0, 0] [2, 2048, 40] [1, 1, 1] : tensor<2x2048x43xf32> to tensor<2x2048x40xf32>
    %41 = tensor.empty() : tensor<2x40x2048xf32>
    %transposed_19 = linalg.transpose ins(%extracted_slice : tensor<2x2048x40xf32>) outs(%41 : tensor<2x40x2048xf32>) permutation = [0, 2, 1] 
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_13 : tensor<2x40x2048xf32>, tensor<2x40x2048xf32>) outs(%41 : tensor<2x40x2048xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %147 = arith.addf %in, %in_73 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x2048xf32>
    %transposed_20 = linalg.transpose ins(%arg5 : tensor<2048x64xf32>) outs(%33 : tensor<64x2048xf32>) permutation = [1, 0] 
    %43 = linalg.matmul ins(%collapsed_11, %transposed_20 : tensor<80x64xf32>, tensor<64x2048xf32>) outs(%35 : tensor<80x2048xf32>) -> tensor<80x2048xf32>
    %expanded_21 = tensor.expand_shape %43 [[0, 1], [2]] output_shape [2, 40, 2048] : tensor<80x2048xf32> into tensor<2x40x2048xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x40x2048xf32>) outs(%37 : tensor<2x2048x40xf32>) permutation = [0, 2, 1] 
    %expanded_23 = tensor.expand_shape %transposed_22 [[0], [1], [2, 3]] output_shape [2, 2048, 40, 1] : tensor<2x2048x40xf32> into tensor<2x2048x40x1xf32>
    %expanded_24 = tensor.expand_shape %arg9 [[0], [1], [2, 3]] output_shape [2048, 1, 4, 1] : tensor<2048x1x4xf32> into tensor<2048x1x4x1xf32>
    %padded_25 = tensor.pad %expanded_23 low[0, 0, 3, 0] high[0, 0, 3, 0] {
    ^bb0(%arg18: index, %arg19: index, %arg20: index, %arg21: index):
      tensor.yield %cst : f32
    } : tensor<2x2048x40x1xf32> to tensor<2x2048x46x1xf32>
    %collapsed_26 = tensor.collapse_shape %expanded_24 [[0, 1], [2], [3]] : tensor<2048x1x4x1xf32> into tensor<2048x4x1xf32>
    %44 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_25, %collapsed_26 : tensor<2x2048x46x1xf32>, tensor<2048x4x1xf32>) outs(%39 : tensor<2x2048x43x1xf32>) -> tensor<2x2048x43x1xf32>
    %collapsed_27 = tensor.collapse_shape %44 [[0], [1], [2, 3]] : tensor<2x2048x43x1xf32> into tensor<2x2048x43xf32>
    %extracted_slice_28 = tensor.extract_slice %collapsed_27[0, 0, 0] [2, 2048, 40] [1, 1, 1] : tensor<2x2048x43xf32> to tensor<2x2048x40xf32>
    %transposed_29 = linalg.transpose ins(%extracted_slice_28 : tensor<2x2048x40xf32>) outs(%41 : tensor<2x40x2048xf32>) permutation = [0, 2, 1] 
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_29, %expanded_21 : tensor<2x40x2048xf32>, tensor<2x40x2048xf32>) outs(%41 : tensor<2x40x2048xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %147 = arith.addf %in, %in_73 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x2048xf32>
    %46 = tensor.empty() : tensor<64x1024xf32>
    %transposed_30 = linalg.transpose ins(%arg6 : tensor<1024x64xf32>) outs(%46 : tensor<64x1024xf32>) permutation = [1, 0] 
    %47 = tensor.empty() : tensor<80x1024xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<80x1024xf32>) -> tensor<80x1024xf32>
    %49 = linalg.matmul ins(%collapsed_11, %transposed_30 : tensor<80x64xf32>, tensor<64x1024xf32>) outs(%48 : tensor<80x1024xf32>) -> tensor<80x1024xf32>
    %expanded_31 = tensor.expand_shape %32 [[0, 1], [2, 3]] output_shape [2, 40, 64, 128] : tensor<80x8192xf32> into tensor<2x40x64x128xf32>
    %50 = tensor.empty() : tensor<2x40x64x128xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<2x40x64x128xf32>) outs(%50 : tensor<2x40x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %147 : f32
    } -> tensor<2x40x64x128xf32>
    %52 = tensor.empty() : tensor<2x40x64x1xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<2x40x64x1xf32>) -> tensor<2x40x64x1xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<2x40x64x128xf32>) outs(%53 : tensor<2x40x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %in, %out : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64x1xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x40x64x1xf32>) outs(%52 : tensor<2x40x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.divf %in, %cst_9 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64x1xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x40x64x1xf32>) outs(%52 : tensor<2x40x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_7 : f64 to f32
      %148 = arith.addf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x64x1xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x40x64x1xf32>) outs(%52 : tensor<2x40x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.rsqrt %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64x1xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %57 : tensor<2x40x64x128xf32>, tensor<2x40x64x1xf32>) outs(%50 : tensor<2x40x64x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %147 = arith.mulf %in, %in_73 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64x128xf32>
    %59 = linalg.generic {indexing_maps = [#map10, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg10, %58 : tensor<128xf32>, tensor<2x40x64x128xf32>) outs(%50 : tensor<2x40x64x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %147 = arith.mulf %in, %in_73 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64x128xf32>
    %60 = tensor.empty() : tensor<2x64x40x128xf32>
    %transposed_32 = linalg.transpose ins(%59 : tensor<2x40x64x128xf32>) outs(%60 : tensor<2x64x40x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_33 = tensor.expand_shape %42 [[0], [1], [2, 3]] output_shape [2, 40, 16, 128] : tensor<2x40x2048xf32> into tensor<2x40x16x128xf32>
    %61 = tensor.empty() : tensor<2x40x16x128xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<2x40x16x128xf32>) outs(%61 : tensor<2x40x16x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %147 : f32
    } -> tensor<2x40x16x128xf32>
    %63 = tensor.empty() : tensor<2x40x16x1xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<2x40x16x1xf32>) -> tensor<2x40x16x1xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<2x40x16x128xf32>) outs(%64 : tensor<2x40x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %in, %out : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x16x1xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<2x40x16x1xf32>) outs(%63 : tensor<2x40x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.divf %in, %cst_9 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x16x1xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x40x16x1xf32>) outs(%63 : tensor<2x40x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_7 : f64 to f32
      %148 = arith.addf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x16x1xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x40x16x1xf32>) outs(%63 : tensor<2x40x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.rsqrt %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x16x1xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33, %68 : tensor<2x40x16x128xf32>, tensor<2x40x16x1xf32>) outs(%61 : tensor<2x40x16x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %147 = arith.mulf %in, %in_73 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x16x128xf32>
    %70 = linalg.generic {indexing_maps = [#map10, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg11, %69 : tensor<128xf32>, tensor<2x40x16x128xf32>) outs(%61 : tensor<2x40x16x128xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %147 = arith.mulf %in, %in_73 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x16x128xf32>
    %71 = tensor.empty() : tensor<2x16x40x128xf32>
    %transposed_34 = linalg.transpose ins(%70 : tensor<2x40x16x128xf32>) outs(%71 : tensor<2x16x40x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_35 = tensor.expand_shape %45 [[0], [1], [2, 3]] output_shape [2, 40, 16, 128] : tensor<2x40x2048xf32> into tensor<2x40x16x128xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<2x40x16x128xf32>) outs(%71 : tensor<2x16x40x128xf32>) permutation = [0, 2, 1, 3] 
    %expanded_37 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [2, 40, 64, 16] : tensor<80x1024xf32> into tensor<2x40x64x16xf32>
    %collapsed_38 = tensor.collapse_shape %expanded_37 [[0, 1, 2], [3]] : tensor<2x40x64x16xf32> into tensor<5120x16xf32>
    %72 = tensor.empty() : tensor<5120x512xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<5120x512xf32>) -> tensor<5120x512xf32>
    %74 = linalg.matmul ins(%collapsed_38, %arg12 : tensor<5120x16xf32>, tensor<16x512xf32>) outs(%73 : tensor<5120x512xf32>) -> tensor<5120x512xf32>
    %expanded_39 = tensor.expand_shape %74 [[0, 1, 2], [3]] output_shape [2, 40, 64, 512] : tensor<5120x512xf32> into tensor<2x40x64x512xf32>
    %75 = tensor.empty() : tensor<2x64x40x512xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<2x40x64x512xf32>) outs(%75 : tensor<2x64x40x512xf32>) permutation = [0, 2, 1, 3] 
    %expanded_41 = tensor.expand_shape %12 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %expanded_42 = tensor.expand_shape %12 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %76 = tensor.empty() : tensor<40x40xi64>
    %77 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel"]} ins(%expanded_41, %expanded_42 : tensor<40x1xi64>, tensor<1x40xi64>) outs(%76 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_73: i64, %out: i64):
      %147 = arith.subi %in, %in_73 : i64
      linalg.yield %147 : i64
    } -> tensor<40x40xi64>
    %expanded_43 = tensor.expand_shape %77 [[0, 1, 2], [3]] output_shape [1, 1, 40, 40] : tensor<40x40xi64> into tensor<1x1x40x40xi64>
    %78 = tensor.empty() : tensor<1x1x40x40xi64>
    %79 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<1x1x40x40xi64>) outs(%78 : tensor<1x1x40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %147 = arith.maxsi %in, %c0_i64 : i64
      %148 = arith.minsi %147, %c511_i64 : i64
      linalg.yield %148 : i64
    } -> tensor<1x1x40x40xi64>
    %80 = tensor.empty() : tensor<2x64x40x40xi64>
    %collapsed_44 = tensor.collapse_shape %79 [[0, 1, 2], [3]] : tensor<1x1x40x40xi64> into tensor<40x40xi64>
    %81 = linalg.generic {indexing_maps = [#map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_44 : tensor<40x40xi64>) outs(%80 : tensor<2x64x40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x64x40x40xi64>
    %82 = tensor.empty() : tensor<2x64x40x40xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<2x64x40x40xf32>) -> tensor<2x64x40x40xf32>
    %84 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<2x64x40x40xi64>) outs(%83 : tensor<2x64x40x40xf32>) {
    ^bb0(%in: i64, %out: f32):
      %147 = linalg.index 0 : index
      %148 = linalg.index 1 : index
      %149 = linalg.index 2 : index
      %150 = arith.index_cast %in : i64 to index
      %151 = arith.cmpi slt, %150, %c512 : index
      cf.assert %151, "index must be smaller than dim size"
      %152 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %152, "index must be larger or equal to 0"
      %extracted = tensor.extract %transposed_40[%147, %148, %149, %150] : tensor<2x64x40x512xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x64x40x40xf32>
    %85 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<1x1x40x40xi64>) outs(%15 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %147 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %147 : i1
    } -> tensor<1x1x40x40xi1>
    %86 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<1x1x40x40xi64>) outs(%15 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %147 = arith.cmpi sge, %in, %c512_i64 : i64
      linalg.yield %147 : i1
    } -> tensor<1x1x40x40xi1>
    %87 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %86 : tensor<1x1x40x40xi1>, tensor<1x1x40x40xi1>) outs(%15 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %147 = arith.ori %in, %in_73 : i1
      linalg.yield %147 : i1
    } -> tensor<1x1x40x40xi1>
    %88 = linalg.generic {indexing_maps = [#map15, #map8, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %cst_3, %84 : tensor<1x1x40x40xi1>, tensor<f32>, tensor<2x64x40x40xf32>) outs(%82 : tensor<2x64x40x40xf32>) {
    ^bb0(%in: i1, %in_73: f32, %in_74: f32, %out: f32):
      %147 = arith.select %in, %in_73, %in_74 : f32
      linalg.yield %147 : f32
    } -> tensor<2x64x40x40xf32>
    %89 = tensor.empty() : tensor<2x16x4x40x128xf32>
    %90 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_34 : tensor<2x16x40x128xf32>) outs(%89 : tensor<2x16x4x40x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x40x128xf32>
    %collapsed_45 = tensor.collapse_shape %90 [[0], [1, 2], [3], [4]] : tensor<2x16x4x40x128xf32> into tensor<2x64x40x128xf32>
    %91 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_36 : tensor<2x16x40x128xf32>) outs(%89 : tensor<2x16x4x40x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x40x128xf32>
    %92 = linalg.generic {indexing_maps = [#map18, #map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %88, %cst_2 : tensor<2x1x40x40xi1>, tensor<2x64x40x40xf32>, tensor<f32>) outs(%82 : tensor<2x64x40x40xf32>) {
    ^bb0(%in: i1, %in_73: f32, %in_74: f32, %out: f32):
      %147 = arith.select %in, %in_73, %in_74 : f32
      linalg.yield %147 : f32
    } -> tensor<2x64x40x40xf32>
    %93 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<2x64x40x128xf32>) outs(%60 : tensor<2x64x40x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_6 : f64 to f32
      %148 = arith.mulf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<2x64x40x128xf32>
    %94 = tensor.empty() : tensor<2x64x128x40xf32>
    %transposed_46 = linalg.transpose ins(%collapsed_45 : tensor<2x64x40x128xf32>) outs(%94 : tensor<2x64x128x40xf32>) permutation = [0, 1, 3, 2] 
    %95 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_46 : tensor<2x64x128x40xf32>) outs(%94 : tensor<2x64x128x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_6 : f64 to f32
      %148 = arith.mulf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<2x64x128x40xf32>
    %collapsed_47 = tensor.collapse_shape %93 [[0, 1], [2], [3]] : tensor<2x64x40x128xf32> into tensor<128x40x128xf32>
    %collapsed_48 = tensor.collapse_shape %95 [[0, 1], [2], [3]] : tensor<2x64x128x40xf32> into tensor<128x128x40xf32>
    %96 = tensor.empty() : tensor<128x40x40xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<128x40x40xf32>) -> tensor<128x40x40xf32>
    %98 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<128x40x128xf32>, tensor<128x128x40xf32>) outs(%97 : tensor<128x40x40xf32>) -> tensor<128x40x40xf32>
    %expanded_49 = tensor.expand_shape %98 [[0, 1], [2], [3]] output_shape [2, 64, 40, 40] : tensor<128x40x40xf32> into tensor<2x64x40x40xf32>
    %99 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_49, %92 : tensor<2x64x40x40xf32>, tensor<2x64x40x40xf32>) outs(%82 : tensor<2x64x40x40xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %147 = arith.addf %in, %in_73 : f32
      linalg.yield %147 : f32
    } -> tensor<2x64x40x40xf32>
    %100 = tensor.empty() : tensor<2x64x40xi64>
    %101 = linalg.fill ins(%c0_i64 : i64) outs(%100 : tensor<2x64x40xi64>) -> tensor<2x64x40xi64>
    %102 = tensor.empty() : tensor<2x64x40xf32>
    %103 = linalg.fill ins(%cst_0 : f32) outs(%102 : tensor<2x64x40xf32>) -> tensor<2x64x40xf32>
    %104:2 = linalg.generic {indexing_maps = [#map5, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%99 : tensor<2x64x40x40xf32>) outs(%103, %101 : tensor<2x64x40xf32>, tensor<2x64x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_73: i64):
      %147 = linalg.index 3 : index
      %148 = arith.index_cast %147 : index to i64
      %149 = arith.maximumf %in, %out : f32
      %150 = arith.cmpf ogt, %in, %out : f32
      %151 = arith.select %150, %148, %out_73 : i64
      linalg.yield %149, %151 : f32, i64
    } -> (tensor<2x64x40xf32>, tensor<2x64x40xi64>)
    %expanded_50 = tensor.expand_shape %104#0 [[0], [1], [2, 3]] output_shape [2, 64, 40, 1] : tensor<2x64x40xf32> into tensor<2x64x40x1xf32>
    %105 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %expanded_50 : tensor<2x64x40x40xf32>, tensor<2x64x40x1xf32>) outs(%82 : tensor<2x64x40x40xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %147 = arith.subf %in, %in_73 : f32
      linalg.yield %147 : f32
    } -> tensor<2x64x40x40xf32>
    %106 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105 : tensor<2x64x40x40xf32>) outs(%82 : tensor<2x64x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.exp %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x64x40x40xf32>
    %107 = tensor.empty() : tensor<2x64x40x1xf32>
    %108 = linalg.fill ins(%cst : f32) outs(%107 : tensor<2x64x40x1xf32>) -> tensor<2x64x40x1xf32>
    %109 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%106 : tensor<2x64x40x40xf32>) outs(%108 : tensor<2x64x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %in, %out : f32
      linalg.yield %147 : f32
    } -> tensor<2x64x40x1xf32>
    %110 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %109 : tensor<2x64x40x40xf32>, tensor<2x64x40x1xf32>) outs(%82 : tensor<2x64x40x40xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %147 = arith.divf %in, %in_73 : f32
      linalg.yield %147 : f32
    } -> tensor<2x64x40x40xf32>
    %111 = tensor.empty() : tensor<2x64x40x40xi1>
    %112 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<2x64x40x40xf32>) outs(%111 : tensor<2x64x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %147 = arith.extf %in : f32 to f64
      %148 = arith.cmpf oeq, %147, %cst_5 : f64
      linalg.yield %148 : i1
    } -> tensor<2x64x40x40xi1>
    %113 = tensor.empty() : tensor<2x64x40x1xi1>
    %114 = linalg.fill ins(%true : i1) outs(%113 : tensor<2x64x40x1xi1>) -> tensor<2x64x40x1xi1>
    %115 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%112 : tensor<2x64x40x40xi1>) outs(%114 : tensor<2x64x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %147 = arith.andi %in, %out : i1
      linalg.yield %147 : i1
    } -> tensor<2x64x40x1xi1>
    %116 = linalg.generic {indexing_maps = [#map7, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %cst_1, %110 : tensor<2x64x40x1xi1>, tensor<2x64x40x40xf32>, tensor<2x64x40x40xf32>) outs(%82 : tensor<2x64x40x40xf32>) {
    ^bb0(%in: i1, %in_73: f32, %in_74: f32, %out: f32):
      %147 = arith.select %in, %in_73, %in_74 : f32
      linalg.yield %147 : f32
    } -> tensor<2x64x40x40xf32>
    %collapsed_51 = tensor.collapse_shape %116 [[0, 1], [2], [3]] : tensor<2x64x40x40xf32> into tensor<128x40x40xf32>
    %collapsed_52 = tensor.collapse_shape %91 [[0, 1, 2], [3], [4]] : tensor<2x16x4x40x128xf32> into tensor<128x40x128xf32>
    %117 = tensor.empty() : tensor<128x40x128xf32>
    %118 = linalg.fill ins(%cst : f32) outs(%117 : tensor<128x40x128xf32>) -> tensor<128x40x128xf32>
    %119 = linalg.batch_matmul ins(%collapsed_51, %collapsed_52 : tensor<128x40x40xf32>, tensor<128x40x128xf32>) outs(%118 : tensor<128x40x128xf32>) -> tensor<128x40x128xf32>
    %expanded_53 = tensor.expand_shape %119 [[0, 1], [2], [3]] output_shape [2, 64, 40, 128] : tensor<128x40x128xf32> into tensor<2x64x40x128xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<2x64x40x128xf32>) outs(%50 : tensor<2x40x64x128xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_55 = tensor.collapse_shape %transposed_54 [[0], [1], [2, 3]] : tensor<2x40x64x128xf32> into tensor<2x40x8192xf32>
    %120 = tensor.empty() : tensor<8192x64xf32>
    %transposed_56 = linalg.transpose ins(%arg7 : tensor<64x8192xf32>) outs(%120 : tensor<8192x64xf32>) permutation = [1, 0] 
    %121 = tensor.empty() : tensor<2x8192x64xf32>
    %122 = linalg.generic {indexing_maps = [#map20, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_56 : tensor<8192x64xf32>) outs(%121 : tensor<2x8192x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8192x64xf32>
    %123 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %124 = linalg.batch_matmul ins(%collapsed_55, %122 : tensor<2x40x8192xf32>, tensor<2x8192x64xf32>) outs(%123 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %transposed_57 = linalg.transpose ins(%124 : tensor<2x40x64xf32>) outs(%102 : tensor<2x64x40xf32>) permutation = [0, 2, 1] 
    %expanded_58 = tensor.expand_shape %transposed_57 [[0], [1], [2, 3]] output_shape [2, 64, 40, 1] : tensor<2x64x40xf32> into tensor<2x64x40x1xf32>
    %expanded_59 = tensor.expand_shape %arg15 [[0], [1], [2, 3]] output_shape [64, 1, 4, 1] : tensor<64x1x4xf32> into tensor<64x1x4x1xf32>
    %padded_60 = tensor.pad %expanded_58 low[0, 0, 3, 0] high[0, 0, 3, 0] {
    ^bb0(%arg18: index, %arg19: index, %arg20: index, %arg21: index):
      tensor.yield %cst : f32
    } : tensor<2x64x40x1xf32> to tensor<2x64x46x1xf32>
    %125 = tensor.empty() : tensor<2x64x43x1xf32>
    %126 = linalg.fill ins(%cst : f32) outs(%125 : tensor<2x64x43x1xf32>) -> tensor<2x64x43x1xf32>
    %collapsed_61 = tensor.collapse_shape %expanded_59 [[0, 1], [2], [3]] : tensor<64x1x4x1xf32> into tensor<64x4x1xf32>
    %127 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_60, %collapsed_61 : tensor<2x64x46x1xf32>, tensor<64x4x1xf32>) outs(%126 : tensor<2x64x43x1xf32>) -> tensor<2x64x43x1xf32>
    %collapsed_62 = tensor.collapse_shape %127 [[0], [1], [2, 3]] : tensor<2x64x43x1xf32> into tensor<2x64x43xf32>
    %extracted_slice_63 = tensor.extract_slice %collapsed_62[0, 0, 0] [2, 64, 40] [1, 1, 1] : tensor<2x64x43xf32> to tensor<2x64x40xf32>
    %transposed_64 = linalg.transpose ins(%extracted_slice_63 : tensor<2x64x40xf32>) outs(%0 : tensor<2x40x64xf32>) permutation = [0, 2, 1] 
    %128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_64, %124 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %147 = arith.addf %in, %in_73 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %128 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %147 = arith.addf %in, %in_73 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<2x40x64xf32>) outs(%4 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %in, %out : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.divf %in, %cst_8 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_7 : f64 to f32
      %148 = arith.addf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.rsqrt %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %134 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %147 = arith.mulf %in, %in_73 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %136 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %135 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %147 = arith.mulf %in, %in_73 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %transposed_65 = linalg.transpose ins(%136 : tensor<2x40x64xf32>) outs(%102 : tensor<2x64x40xf32>) permutation = [0, 2, 1] 
    %expanded_66 = tensor.expand_shape %transposed_65 [[0], [1], [2, 3]] output_shape [2, 64, 40, 1] : tensor<2x64x40xf32> into tensor<2x64x40x1xf32>
    %expanded_67 = tensor.expand_shape %arg16 [[0], [1], [2, 3]] output_shape [64, 1, 4, 1] : tensor<64x1x4xf32> into tensor<64x1x4x1xf32>
    %padded_68 = tensor.pad %expanded_66 low[0, 0, 3, 0] high[0, 0, 3, 0] {
    ^bb0(%arg18: index, %arg19: index, %arg20: index, %arg21: index):
      tensor.yield %cst : f32
    } : tensor<2x64x40x1xf32> to tensor<2x64x46x1xf32>
    %collapsed_69 = tensor.collapse_shape %expanded_67 [[0, 1], [2], [3]] : tensor<64x1x4x1xf32> into tensor<64x4x1xf32>
    %137 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_68, %collapsed_69 : tensor<2x64x46x1xf32>, tensor<64x4x1xf32>) outs(%126 : tensor<2x64x43x1xf32>) -> tensor<2x64x43x1xf32>
    %collapsed_70 = tensor.collapse_shape %137 [[0], [1], [2, 3]] : tensor<2x64x43x1xf32> into tensor<2x64x43xf32>
    %extracted_slice_71 = tensor.extract_slice %collapsed_70[0, 0, 0] [2, 64, 40] [1, 1, 1] : tensor<2x64x43xf32> to tensor<2x64x40xf32>
    %transposed_72 = linalg.transpose ins(%extracted_slice_71 : tensor<2x64x40xf32>) outs(%0 : tensor<2x40x64xf32>) permutation = [0, 2, 1] 
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_72, %136 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %147 = arith.addf %in, %in_73 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %138 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %147 = arith.addf %in, %in_73 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<2x40x64xf32>) outs(%4 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.addf %in, %out : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.divf %in, %cst_8 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = arith.truncf %cst_7 : f64 to f32
      %148 = arith.addf %in, %147 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x40x1xf32>) outs(%3 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %147 = math.rsqrt %in : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %144 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %147 = arith.mulf %in, %in_73 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    %146 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17, %145 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %147 = arith.mulf %in, %in_73 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x64xf32>
    return %146 : tensor<2x40x64xf32>
  }
}

