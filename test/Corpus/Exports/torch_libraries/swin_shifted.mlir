#map = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> ()>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1, 0, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @swin_shifted(%arg0: tensor<2x8x8x64xf32>, %arg1: tensor<64x192xf32>, %arg2: tensor<49x4xf32>) -> tensor<2x8x8x64xf32> {
    %c7_i64 = arith.constant 7 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c49_i64 = arith.constant 49 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<-1.000000e+02> : tensor<f32>
    %cst_3 = arith.constant dense<8.000000e+00> : tensor<1x2x2x1xf32>
    %cst_4 = arith.constant dense<7.000000e+00> : tensor<1x2x2x1xf32>
    %cst_5 = arith.constant dense<6.000000e+00> : tensor<1x2x4x1xf32>
    %cst_6 = arith.constant dense<5.000000e+00> : tensor<1x2x2x1xf32>
    %cst_7 = arith.constant dense<4.000000e+00> : tensor<1x2x2x1xf32>
    %cst_8 = arith.constant dense<3.000000e+00> : tensor<1x2x4x1xf32>
    %cst_9 = arith.constant dense<2.000000e+00> : tensor<1x4x2x1xf32>
    %cst_10 = arith.constant dense<1.000000e+00> : tensor<1x4x2x1xf32>
    %cst_11 = arith.constant dense<0.000000e+00> : tensor<1x4x8x1xf32>
    %cst_12 = arith.constant dense<0.000000e+00> : tensor<1x4x4x1xf32>
    %cst_13 = arith.constant dense<0.000000e+00> : tensor<1x8x8x1xf32>
    %cst_14 = arith.constant 2.500000e-01 : f32
    %inserted_slice = tensor.insert_slice %cst_12 into %cst_11[0, 0, 0, 0] [1, 4, 4, 1] [1, 1, 1, 1] : tensor<1x4x4x1xf32> into tensor<1x4x8x1xf32>
    %inserted_slice_15 = tensor.insert_slice %cst_10 into %inserted_slice[0, 0, 4, 0] [1, 4, 2, 1] [1, 1, 1, 1] : tensor<1x4x2x1xf32> into tensor<1x4x8x1xf32>
    %inserted_slice_16 = tensor.insert_slice %cst_9 into %inserted_slice_15[0, 0, 6, 0] [1, 4, 2, 1] [1, 1, 1, 1] : tensor<1x4x2x1xf32> into tensor<1x4x8x1xf32>
    %inserted_slice_17 = tensor.insert_slice %inserted_slice_16 into %cst_13[0, 0, 0, 0] [1, 4, 8, 1] [1, 1, 1, 1] : tensor<1x4x8x1xf32> into tensor<1x8x8x1xf32>
    %extracted_slice = tensor.extract_slice %inserted_slice_17[0, 4, 0, 0] [1, 2, 8, 1] [1, 1, 1, 1] : tensor<1x8x8x1xf32> to tensor<1x2x8x1xf32>
    %inserted_slice_18 = tensor.insert_slice %cst_8 into %extracted_slice[0, 0, 0, 0] [1, 2, 4, 1] [1, 1, 1, 1] : tensor<1x2x4x1xf32> into tensor<1x2x8x1xf32>
    %inserted_slice_19 = tensor.insert_slice %cst_7 into %inserted_slice_18[0, 0, 4, 0] [1, 2, 2, 1] [1, 1, 1, 1] : tensor<1x2x2x1xf32> into tensor<1x2x8x1xf32>
    %inserted_slice_20 = tensor.insert_slice %cst_6 into %inserted_slice_19[0, 0, 6, 0] [1, 2, 2, 1] [1, 1, 1, 1] : tensor<1x2x2x1xf32> into tensor<1x2x8x1xf32>
    %inserted_slice_21 = tensor.insert_slice %inserted_slice_20 into %inserted_slice_17[0, 4, 0, 0] [1, 2, 8, 1] [1, 1, 1, 1] : tensor<1x2x8x1xf32> into tensor<1x8x8x1xf32>
    %extracted_slice_22 = tensor.extract_slice %inserted_slice_21[0, 6, 0, 0] [1, 2, 8, 1] [1, 1, 1, 1] : tensor<1x8x8x1xf32> to tensor<1x2x8x1xf32>
    %inserted_slice_23 = tensor.insert_slice %cst_5 into %extracted_slice_22[0, 0, 0, 0] [1, 2, 4, 1] [1, 1, 1, 1] : tensor<1x2x4x1xf32> into tensor<1x2x8x1xf32>
    %inserted_slice_24 = tensor.insert_slice %cst_4 into %inserted_slice_23[0, 0, 4, 0] [1, 2, 2, 1] [1, 1, 1, 1] : tensor<1x2x2x1xf32> into tensor<1x2x8x1xf32>
    %inserted_slice_25 = tensor.insert_slice %cst_3 into %inserted_slice_24[0, 0, 6, 0] [1, 2, 2, 1] [1, 1, 1, 1] : tensor<1x2x2x1xf32> into tensor<1x2x8x1xf32>
    %inserted_slice_26 = tensor.insert_slice %inserted_slice_25 into %inserted_slice_21[0, 6, 0, 0] [1, 2, 8, 1] [1, 1, 1, 1] : tensor<1x2x8x1xf32> into tensor<1x8x8x1xf32>
    %expanded = tensor.expand_shape %inserted_slice_26 [[0], [1, 2], [3, 4], [5]] output_shape [1, 2, 4, 2, 4, 1] : tensor<1x8x8x1xf32> into tensor<1x2x4x2x4x1xf32>
    %0 = tensor.empty() : tensor<1x2x2x4x4x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x2x4x2x4x1xf32>) outs(%0 : tensor<1x2x2x4x4x1xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1, 2], [3, 4, 5]] : tensor<1x2x2x4x4x1xf32> into tensor<4x16xf32>
    %expanded_27 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [4, 1, 16] : tensor<4x16xf32> into tensor<4x1x16xf32>
    %collapsed_28 = tensor.collapse_shape %transposed [[0, 1, 2], [3, 4], [5]] : tensor<1x2x2x4x4x1xf32> into tensor<4x16x1xf32>
    %1 = tensor.empty() : tensor<4x16x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_27, %collapsed_28 : tensor<4x1x16xf32>, tensor<4x16x1xf32>) outs(%1 : tensor<4x16x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %48 = arith.subf %in, %in_85 : f32
      linalg.yield %48 : f32
    } -> tensor<4x16x16xf32>
    %3 = tensor.empty() : tensor<4x16x16xi1>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<4x16x16xf32>) outs(%3 : tensor<4x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %48 = arith.cmpf une, %in, %cst : f32
      linalg.yield %48 : i1
    } -> tensor<4x16x16xi1>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %cst_2, %2 : tensor<4x16x16xi1>, tensor<f32>, tensor<4x16x16xf32>) outs(%1 : tensor<4x16x16xf32>) {
    ^bb0(%in: i1, %in_85: f32, %in_86: f32, %out: f32):
      %48 = arith.select %in, %in_85, %in_86 : f32
      linalg.yield %48 : f32
    } -> tensor<4x16x16xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<4x16x16xf32>) outs(%3 : tensor<4x16x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %48 = arith.cmpf oeq, %in, %cst : f32
      linalg.yield %48 : i1
    } -> tensor<4x16x16xi1>
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %cst_1, %5 : tensor<4x16x16xi1>, tensor<f32>, tensor<4x16x16xf32>) outs(%1 : tensor<4x16x16xf32>) {
    ^bb0(%in: i1, %in_85: f32, %in_86: f32, %out: f32):
      %48 = arith.select %in, %in_85, %in_86 : f32
      linalg.yield %48 : f32
    } -> tensor<4x16x16xf32>
    %8 = tensor.empty() : tensor<4xi64>
    %9 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%8 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %48 = linalg.index 0 : index
      %49 = arith.index_cast %48 : index to i64
      linalg.yield %49 : i64
    } -> tensor<4xi64>
    %10 = tensor.empty() : tensor<4x4xi64>
    %11 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<4xi64>) outs(%10 : tensor<4x4xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<4x4xi64>
    %12 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<4xi64>) outs(%10 : tensor<4x4xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<4x4xi64>
    %concat = tensor.concat dim(0) %11, %12 : (tensor<4x4xi64>, tensor<4x4xi64>) -> tensor<8x4xi64>
    %expanded_29 = tensor.expand_shape %concat [[0, 1], [2]] output_shape [2, 4, 4] : tensor<8x4xi64> into tensor<2x4x4xi64>
    %collapsed_30 = tensor.collapse_shape %expanded_29 [[0], [1, 2]] : tensor<2x4x4xi64> into tensor<2x16xi64>
    %expanded_31 = tensor.expand_shape %collapsed_30 [[0], [1, 2]] output_shape [2, 16, 1] : tensor<2x16xi64> into tensor<2x16x1xi64>
    %expanded_32 = tensor.expand_shape %collapsed_30 [[0], [1, 2]] output_shape [2, 1, 16] : tensor<2x16xi64> into tensor<2x1x16xi64>
    %13 = tensor.empty() : tensor<2x16x16xi64>
    %14 = linalg.generic {indexing_maps = [#map1, #map, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_31, %expanded_32 : tensor<2x16x1xi64>, tensor<2x1x16xi64>) outs(%13 : tensor<2x16x16xi64>) {
    ^bb0(%in: i64, %in_85: i64, %out: i64):
      %48 = arith.subi %in, %in_85 : i64
      linalg.yield %48 : i64
    } -> tensor<2x16x16xi64>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x16x16xi64>) outs(%13 : tensor<2x16x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %48 = arith.addi %in, %c3_i64 : i64
      linalg.yield %48 : i64
    } -> tensor<2x16x16xi64>
    %extracted_slice_33 = tensor.extract_slice %15[0, 0, 0] [1, 16, 16] [1, 1, 1] : tensor<2x16x16xi64> to tensor<1x16x16xi64>
    %collapsed_34 = tensor.collapse_shape %extracted_slice_33 [[0, 1], [2]] : tensor<1x16x16xi64> into tensor<16x16xi64>
    %16 = tensor.empty() : tensor<16x16xi64>
    %17 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed_34 : tensor<16x16xi64>) outs(%16 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %48 = arith.muli %in, %c7_i64 : i64
      linalg.yield %48 : i64
    } -> tensor<16x16xi64>
    %extracted_slice_35 = tensor.extract_slice %15[1, 0, 0] [1, 16, 16] [1, 1, 1] : tensor<2x16x16xi64> to tensor<1x16x16xi64>
    %collapsed_36 = tensor.collapse_shape %extracted_slice_35 [[0, 1], [2]] : tensor<1x16x16xi64> into tensor<16x16xi64>
    %18 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%17, %collapsed_36 : tensor<16x16xi64>, tensor<16x16xi64>) outs(%16 : tensor<16x16xi64>) {
    ^bb0(%in: i64, %in_85: i64, %out: i64):
      %48 = arith.addi %in, %in_85 : i64
      linalg.yield %48 : i64
    } -> tensor<16x16xi64>
    %collapsed_37 = tensor.collapse_shape %18 [[0, 1]] : tensor<16x16xi64> into tensor<256xi64>
    %19 = tensor.empty() : tensor<256x4xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%collapsed_37 : tensor<256xi64>) outs(%19 : tensor<256x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %48 = arith.cmpi slt, %in, %c0_i64 : i64
      %49 = arith.addi %in, %c49_i64 : i64
      %50 = arith.select %48, %49, %in : i64
      %51 = arith.index_cast %50 : i64 to index
      %52 = linalg.index 1 : index
      %extracted = tensor.extract %arg2[%51, %52] : tensor<49x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<256x4xf32>
    %expanded_38 = tensor.expand_shape %20 [[0, 1], [2]] output_shape [16, 16, 4] : tensor<256x4xf32> into tensor<16x16x4xf32>
    %extracted_slice_39 = tensor.extract_slice %arg0[0, 2, 0, 0] [2, 6, 8, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x6x8x64xf32>
    %cast = tensor.cast %extracted_slice_39 : tensor<2x6x8x64xf32> to tensor<2x?x8x64xf32>
    %extracted_slice_40 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 2, 8, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x2x8x64xf32>
    %cast_41 = tensor.cast %extracted_slice_40 : tensor<2x2x8x64xf32> to tensor<2x?x8x64xf32>
    %concat_42 = tensor.concat dim(1) %cast, %cast_41 : (tensor<2x?x8x64xf32>, tensor<2x?x8x64xf32>) -> tensor<2x8x8x64xf32>
    %extracted_slice_43 = tensor.extract_slice %concat_42[0, 0, 2, 0] [2, 8, 6, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x8x6x64xf32>
    %cast_44 = tensor.cast %extracted_slice_43 : tensor<2x8x6x64xf32> to tensor<2x8x?x64xf32>
    %extracted_slice_45 = tensor.extract_slice %concat_42[0, 0, 0, 0] [2, 8, 2, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x8x2x64xf32>
    %cast_46 = tensor.cast %extracted_slice_45 : tensor<2x8x2x64xf32> to tensor<2x8x?x64xf32>
    %concat_47 = tensor.concat dim(2) %cast_44, %cast_46 : (tensor<2x8x?x64xf32>, tensor<2x8x?x64xf32>) -> tensor<2x8x8x64xf32>
    %expanded_48 = tensor.expand_shape %concat_47 [[0], [1, 2], [3, 4], [5]] output_shape [2, 2, 4, 2, 4, 64] : tensor<2x8x8x64xf32> into tensor<2x2x4x2x4x64xf32>
    %21 = tensor.empty() : tensor<2x2x2x4x4x64xf32>
    %transposed_49 = linalg.transpose ins(%expanded_48 : tensor<2x2x4x2x4x64xf32>) outs(%21 : tensor<2x2x2x4x4x64xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_50 = tensor.collapse_shape %transposed_49 [[0, 1, 2, 3, 4], [5]] : tensor<2x2x2x4x4x64xf32> into tensor<128x64xf32>
    %22 = tensor.empty() : tensor<128x192xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<128x192xf32>) -> tensor<128x192xf32>
    %24 = linalg.matmul ins(%collapsed_50, %arg1 : tensor<128x64xf32>, tensor<64x192xf32>) outs(%23 : tensor<128x192xf32>) -> tensor<128x192xf32>
    %expanded_51 = tensor.expand_shape %24 [[0, 1], [2, 3, 4]] output_shape [8, 16, 3, 4, 16] : tensor<128x192xf32> into tensor<8x16x3x4x16xf32>
    %25 = tensor.empty() : tensor<3x8x4x16x16xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<8x16x3x4x16xf32>) outs(%25 : tensor<3x8x4x16x16xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_53 = tensor.extract_slice %transposed_52[0, 0, 0, 0, 0] [1, 8, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x8x4x16x16xf32> to tensor<1x8x4x16x16xf32>
    %extracted_slice_54 = tensor.extract_slice %transposed_52[1, 0, 0, 0, 0] [1, 8, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x8x4x16x16xf32> to tensor<1x8x4x16x16xf32>
    %extracted_slice_55 = tensor.extract_slice %transposed_52[2, 0, 0, 0, 0] [1, 8, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x8x4x16x16xf32> to tensor<1x8x4x16x16xf32>
    %collapsed_56 = tensor.collapse_shape %extracted_slice_53 [[0, 1], [2], [3], [4]] : tensor<1x8x4x16x16xf32> into tensor<8x4x16x16xf32>
    %collapsed_57 = tensor.collapse_shape %extracted_slice_54 [[0, 1], [2], [3], [4]] : tensor<1x8x4x16x16xf32> into tensor<8x4x16x16xf32>
    %26 = tensor.empty() : tensor<8x4x16x16xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_56 : tensor<8x4x16x16xf32>) outs(%26 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.mulf %in, %cst_14 : f32
      linalg.yield %48 : f32
    } -> tensor<8x4x16x16xf32>
    %transposed_58 = linalg.transpose ins(%collapsed_57 : tensor<8x4x16x16xf32>) outs(%26 : tensor<8x4x16x16xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_59 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %collapsed_60 = tensor.collapse_shape %transposed_58 [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %28 = tensor.empty() : tensor<32x16x16xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<32x16x16xf32>) -> tensor<32x16x16xf32>
    %30 = linalg.batch_matmul ins(%collapsed_59, %collapsed_60 : tensor<32x16x16xf32>, tensor<32x16x16xf32>) outs(%29 : tensor<32x16x16xf32>) -> tensor<32x16x16xf32>
    %expanded_61 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [8, 4, 16, 16] : tensor<32x16x16xf32> into tensor<8x4x16x16xf32>
    %transposed_62 = linalg.transpose ins(%expanded_38 : tensor<16x16x4xf32>) outs(%1 : tensor<4x16x16xf32>) permutation = [2, 0, 1] 
    %31 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_61, %transposed_62 : tensor<8x4x16x16xf32>, tensor<4x16x16xf32>) outs(%26 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %48 = arith.addf %in, %in_85 : f32
      linalg.yield %48 : f32
    } -> tensor<8x4x16x16xf32>
    %expanded_63 = tensor.expand_shape %31 [[0, 1], [2], [3], [4]] output_shape [2, 4, 4, 16, 16] : tensor<8x4x16x16xf32> into tensor<2x4x4x16x16xf32>
    %expanded_64 = tensor.expand_shape %7 [[0, 1], [2, 3], [4]] output_shape [1, 4, 1, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x1x16x16xf32>
    %32 = tensor.empty() : tensor<2x4x4x16x16xf32>
    %33 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_63, %expanded_64 : tensor<2x4x4x16x16xf32>, tensor<1x4x1x16x16xf32>) outs(%32 : tensor<2x4x4x16x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %48 = arith.addf %in, %in_85 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x4x16x16xf32>
    %collapsed_65 = tensor.collapse_shape %33 [[0, 1], [2], [3], [4]] : tensor<2x4x4x16x16xf32> into tensor<8x4x16x16xf32>
    %34 = tensor.empty() : tensor<8x4x16xi64>
    %35 = linalg.fill ins(%c0_i64 : i64) outs(%34 : tensor<8x4x16xi64>) -> tensor<8x4x16xi64>
    %36 = tensor.empty() : tensor<8x4x16xf32>
    %37 = linalg.fill ins(%cst_0 : f32) outs(%36 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %38:2 = linalg.generic {indexing_maps = [#map8, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_65 : tensor<8x4x16x16xf32>) outs(%37, %35 : tensor<8x4x16xf32>, tensor<8x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_85: i64):
      %48 = linalg.index 3 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_85 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<8x4x16xf32>, tensor<8x4x16xi64>)
    %expanded_66 = tensor.expand_shape %38#0 [[0], [1], [2, 3]] output_shape [8, 4, 16, 1] : tensor<8x4x16xf32> into tensor<8x4x16x1xf32>
    %39 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_65, %expanded_66 : tensor<8x4x16x16xf32>, tensor<8x4x16x1xf32>) outs(%26 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %48 = arith.subf %in, %in_85 : f32
      linalg.yield %48 : f32
    } -> tensor<8x4x16x16xf32>
    %40 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<8x4x16x16xf32>) outs(%26 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<8x4x16x16xf32>
    %41 = tensor.empty() : tensor<8x4x16x1xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<8x4x16x1xf32>) -> tensor<8x4x16x1xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<8x4x16x16xf32>) outs(%42 : tensor<8x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<8x4x16x1xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %43 : tensor<8x4x16x16xf32>, tensor<8x4x16x1xf32>) outs(%26 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_85: f32, %out: f32):
      %48 = arith.divf %in, %in_85 : f32
      linalg.yield %48 : f32
    } -> tensor<8x4x16x16xf32>
    %collapsed_67 = tensor.collapse_shape %44 [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %collapsed_68 = tensor.collapse_shape %extracted_slice_55 [[0, 1, 2], [3], [4]] : tensor<1x8x4x16x16xf32> into tensor<32x16x16xf32>
    %45 = linalg.batch_matmul ins(%collapsed_67, %collapsed_68 : tensor<32x16x16xf32>, tensor<32x16x16xf32>) outs(%29 : tensor<32x16x16xf32>) -> tensor<32x16x16xf32>
    %expanded_69 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [8, 4, 16, 16] : tensor<32x16x16xf32> into tensor<8x4x16x16xf32>
    %46 = tensor.empty() : tensor<8x16x4x16xf32>
    %transposed_70 = linalg.transpose ins(%expanded_69 : tensor<8x4x16x16xf32>) outs(%46 : tensor<8x16x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_71 = tensor.collapse_shape %transposed_70 [[0], [1], [2, 3]] : tensor<8x16x4x16xf32> into tensor<8x16x64xf32>
    %expanded_72 = tensor.expand_shape %collapsed_71 [[0, 1, 2], [3, 4], [5]] output_shape [2, 2, 2, 4, 4, 64] : tensor<8x16x64xf32> into tensor<2x2x2x4x4x64xf32>
    %47 = tensor.empty() : tensor<2x2x4x2x4x64xf32>
    %transposed_73 = linalg.transpose ins(%expanded_72 : tensor<2x2x2x4x4x64xf32>) outs(%47 : tensor<2x2x4x2x4x64xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_74 = tensor.collapse_shape %transposed_73 [[0], [1, 2], [3, 4], [5]] : tensor<2x2x4x2x4x64xf32> into tensor<2x8x8x64xf32>
    %extracted_slice_75 = tensor.extract_slice %collapsed_74[0, 6, 0, 0] [2, 2, 8, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x2x8x64xf32>
    %cast_76 = tensor.cast %extracted_slice_75 : tensor<2x2x8x64xf32> to tensor<2x?x8x64xf32>
    %extracted_slice_77 = tensor.extract_slice %collapsed_74[0, 0, 0, 0] [2, 6, 8, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x6x8x64xf32>
    %cast_78 = tensor.cast %extracted_slice_77 : tensor<2x6x8x64xf32> to tensor<2x?x8x64xf32>
    %concat_79 = tensor.concat dim(1) %cast_76, %cast_78 : (tensor<2x?x8x64xf32>, tensor<2x?x8x64xf32>) -> tensor<2x8x8x64xf32>
    %extracted_slice_80 = tensor.extract_slice %concat_79[0, 0, 6, 0] [2, 8, 2, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x8x2x64xf32>
    %cast_81 = tensor.cast %extracted_slice_80 : tensor<2x8x2x64xf32> to tensor<2x8x?x64xf32>
    %extracted_slice_82 = tensor.extract_slice %concat_79[0, 0, 0, 0] [2, 8, 6, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x8x6x64xf32>
    %cast_83 = tensor.cast %extracted_slice_82 : tensor<2x8x6x64xf32> to tensor<2x8x?x64xf32>
    %concat_84 = tensor.concat dim(2) %cast_81, %cast_83 : (tensor<2x8x?x64xf32>, tensor<2x8x?x64xf32>) -> tensor<2x8x8x64xf32>
    return %concat_84 : tensor<2x8x8x64xf32>
  }
}

