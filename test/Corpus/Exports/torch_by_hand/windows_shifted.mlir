#map = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1, 0, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @windows_shifted(%arg0: tensor<2x8x8x64xf32>, %arg1: tensor<64x192xf32>) -> tensor<8x4x16x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<8.000000e+00> : tensor<1x2x2x1xf32>
    %cst_2 = arith.constant dense<7.000000e+00> : tensor<1x2x2x1xf32>
    %cst_3 = arith.constant dense<6.000000e+00> : tensor<1x2x4x1xf32>
    %cst_4 = arith.constant dense<5.000000e+00> : tensor<1x2x2x1xf32>
    %cst_5 = arith.constant dense<4.000000e+00> : tensor<1x2x2x1xf32>
    %cst_6 = arith.constant dense<3.000000e+00> : tensor<1x2x4x1xf32>
    %cst_7 = arith.constant dense<2.000000e+00> : tensor<1x4x2x1xf32>
    %cst_8 = arith.constant dense<1.000000e+00> : tensor<1x4x2x1xf32>
    %cst_9 = arith.constant dense<0.000000e+00> : tensor<1x4x8x1xf32>
    %cst_10 = arith.constant dense<0.000000e+00> : tensor<1x4x4x1xf32>
    %cst_11 = arith.constant dense<0.000000e+00> : tensor<1x8x8x1xf32>
    %cst_12 = arith.constant -1.000000e+02 : f32
    %cst_13 = arith.constant 2.500000e-01 : f32
    %inserted_slice = tensor.insert_slice %cst_10 into %cst_9[0, 0, 0, 0] [1, 4, 4, 1] [1, 1, 1, 1] : tensor<1x4x4x1xf32> into tensor<1x4x8x1xf32>
    %inserted_slice_14 = tensor.insert_slice %cst_8 into %inserted_slice[0, 0, 4, 0] [1, 4, 2, 1] [1, 1, 1, 1] : tensor<1x4x2x1xf32> into tensor<1x4x8x1xf32>
    %inserted_slice_15 = tensor.insert_slice %cst_7 into %inserted_slice_14[0, 0, 6, 0] [1, 4, 2, 1] [1, 1, 1, 1] : tensor<1x4x2x1xf32> into tensor<1x4x8x1xf32>
    %inserted_slice_16 = tensor.insert_slice %inserted_slice_15 into %cst_11[0, 0, 0, 0] [1, 4, 8, 1] [1, 1, 1, 1] : tensor<1x4x8x1xf32> into tensor<1x8x8x1xf32>
    %extracted_slice = tensor.extract_slice %inserted_slice_16[0, 4, 0, 0] [1, 2, 8, 1] [1, 1, 1, 1] : tensor<1x8x8x1xf32> to tensor<1x2x8x1xf32>
    %inserted_slice_17 = tensor.insert_slice %cst_6 into %extracted_slice[0, 0, 0, 0] [1, 2, 4, 1] [1, 1, 1, 1] : tensor<1x2x4x1xf32> into tensor<1x2x8x1xf32>
    %inserted_slice_18 = tensor.insert_slice %cst_5 into %inserted_slice_17[0, 0, 4, 0] [1, 2, 2, 1] [1, 1, 1, 1] : tensor<1x2x2x1xf32> into tensor<1x2x8x1xf32>
    %inserted_slice_19 = tensor.insert_slice %cst_4 into %inserted_slice_18[0, 0, 6, 0] [1, 2, 2, 1] [1, 1, 1, 1] : tensor<1x2x2x1xf32> into tensor<1x2x8x1xf32>
    %inserted_slice_20 = tensor.insert_slice %inserted_slice_19 into %inserted_slice_16[0, 4, 0, 0] [1, 2, 8, 1] [1, 1, 1, 1] : tensor<1x2x8x1xf32> into tensor<1x8x8x1xf32>
    %extracted_slice_21 = tensor.extract_slice %inserted_slice_20[0, 6, 0, 0] [1, 2, 8, 1] [1, 1, 1, 1] : tensor<1x8x8x1xf32> to tensor<1x2x8x1xf32>
    %inserted_slice_22 = tensor.insert_slice %cst_3 into %extracted_slice_21[0, 0, 0, 0] [1, 2, 4, 1] [1, 1, 1, 1] : tensor<1x2x4x1xf32> into tensor<1x2x8x1xf32>
    %inserted_slice_23 = tensor.insert_slice %cst_2 into %inserted_slice_22[0, 0, 4, 0] [1, 2, 2, 1] [1, 1, 1, 1] : tensor<1x2x2x1xf32> into tensor<1x2x8x1xf32>
    %inserted_slice_24 = tensor.insert_slice %cst_1 into %inserted_slice_23[0, 0, 6, 0] [1, 2, 2, 1] [1, 1, 1, 1] : tensor<1x2x2x1xf32> into tensor<1x2x8x1xf32>
    %inserted_slice_25 = tensor.insert_slice %inserted_slice_24 into %inserted_slice_20[0, 6, 0, 0] [1, 2, 8, 1] [1, 1, 1, 1] : tensor<1x2x8x1xf32> into tensor<1x8x8x1xf32>
    %expanded = tensor.expand_shape %inserted_slice_25 [[0], [1, 2], [3, 4], [5]] output_shape [1, 2, 4, 2, 4, 1] : tensor<1x8x8x1xf32> into tensor<1x2x4x2x4x1xf32>
    %0 = tensor.empty() : tensor<1x2x2x4x4x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x2x4x2x4x1xf32>) outs(%0 : tensor<1x2x2x4x4x1xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1, 2], [3, 4, 5]] : tensor<1x2x2x4x4x1xf32> into tensor<4x16xf32>
    %expanded_26 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [4, 1, 16] : tensor<4x16xf32> into tensor<4x1x16xf32>
    %collapsed_27 = tensor.collapse_shape %transposed [[0, 1, 2], [3, 4], [5]] : tensor<1x2x2x4x4x1xf32> into tensor<4x16x1xf32>
    %1 = tensor.empty() : tensor<4x16x16xi1>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_26, %collapsed_27 : tensor<4x1x16xf32>, tensor<4x16x1xf32>) outs(%1 : tensor<4x16x16xi1>) {
    ^bb0(%in: f32, %in_56: f32, %out: i1):
      %29 = arith.cmpf une, %in, %in_56 : f32
      linalg.yield %29 : i1
    } -> tensor<4x16x16xi1>
    %3 = tensor.empty() : tensor<4x16x16xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<4x16x16xi1>) outs(%3 : tensor<4x16x16xf32>) {
    ^bb0(%in: i1, %out: f32):
      %29 = arith.uitofp %in : i1 to f32
      %30 = arith.mulf %29, %cst_12 : f32
      linalg.yield %30 : f32
    } -> tensor<4x16x16xf32>
    %extracted_slice_28 = tensor.extract_slice %arg0[0, 2, 0, 0] [2, 6, 8, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x6x8x64xf32>
    %cast = tensor.cast %extracted_slice_28 : tensor<2x6x8x64xf32> to tensor<2x?x8x64xf32>
    %extracted_slice_29 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 2, 8, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x2x8x64xf32>
    %cast_30 = tensor.cast %extracted_slice_29 : tensor<2x2x8x64xf32> to tensor<2x?x8x64xf32>
    %concat = tensor.concat dim(1) %cast, %cast_30 : (tensor<2x?x8x64xf32>, tensor<2x?x8x64xf32>) -> tensor<2x8x8x64xf32>
    %extracted_slice_31 = tensor.extract_slice %concat[0, 0, 2, 0] [2, 8, 6, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x8x6x64xf32>
    %cast_32 = tensor.cast %extracted_slice_31 : tensor<2x8x6x64xf32> to tensor<2x8x?x64xf32>
    %extracted_slice_33 = tensor.extract_slice %concat[0, 0, 0, 0] [2, 8, 2, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x8x2x64xf32>
    %cast_34 = tensor.cast %extracted_slice_33 : tensor<2x8x2x64xf32> to tensor<2x8x?x64xf32>
    %concat_35 = tensor.concat dim(2) %cast_32, %cast_34 : (tensor<2x8x?x64xf32>, tensor<2x8x?x64xf32>) -> tensor<2x8x8x64xf32>
    %expanded_36 = tensor.expand_shape %concat_35 [[0], [1, 2], [3, 4], [5]] output_shape [2, 2, 4, 2, 4, 64] : tensor<2x8x8x64xf32> into tensor<2x2x4x2x4x64xf32>
    %5 = tensor.empty() : tensor<2x2x2x4x4x64xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<2x2x4x2x4x64xf32>) outs(%5 : tensor<2x2x2x4x4x64xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_38 = tensor.collapse_shape %transposed_37 [[0, 1, 2, 3, 4], [5]] : tensor<2x2x2x4x4x64xf32> into tensor<128x64xf32>
    %6 = tensor.empty() : tensor<128x192xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<128x192xf32>) -> tensor<128x192xf32>
    %8 = linalg.matmul ins(%collapsed_38, %arg1 : tensor<128x64xf32>, tensor<64x192xf32>) outs(%7 : tensor<128x192xf32>) -> tensor<128x192xf32>
    %expanded_39 = tensor.expand_shape %8 [[0, 1], [2, 3, 4]] output_shape [8, 16, 3, 4, 16] : tensor<128x192xf32> into tensor<8x16x3x4x16xf32>
    %9 = tensor.empty() : tensor<3x8x4x16x16xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<8x16x3x4x16xf32>) outs(%9 : tensor<3x8x4x16x16xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice_41 = tensor.extract_slice %transposed_40[0, 0, 0, 0, 0] [1, 8, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x8x4x16x16xf32> to tensor<1x8x4x16x16xf32>
    %extracted_slice_42 = tensor.extract_slice %transposed_40[1, 0, 0, 0, 0] [1, 8, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x8x4x16x16xf32> to tensor<1x8x4x16x16xf32>
    %extracted_slice_43 = tensor.extract_slice %transposed_40[2, 0, 0, 0, 0] [1, 8, 4, 16, 16] [1, 1, 1, 1, 1] : tensor<3x8x4x16x16xf32> to tensor<1x8x4x16x16xf32>
    %collapsed_44 = tensor.collapse_shape %extracted_slice_41 [[0, 1], [2], [3], [4]] : tensor<1x8x4x16x16xf32> into tensor<8x4x16x16xf32>
    %collapsed_45 = tensor.collapse_shape %extracted_slice_42 [[0, 1], [2], [3], [4]] : tensor<1x8x4x16x16xf32> into tensor<8x4x16x16xf32>
    %10 = tensor.empty() : tensor<8x4x16x16xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_44 : tensor<8x4x16x16xf32>) outs(%10 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_13 : f32
      linalg.yield %29 : f32
    } -> tensor<8x4x16x16xf32>
    %transposed_46 = linalg.transpose ins(%collapsed_45 : tensor<8x4x16x16xf32>) outs(%10 : tensor<8x4x16x16xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_47 = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %collapsed_48 = tensor.collapse_shape %transposed_46 [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %12 = tensor.empty() : tensor<32x16x16xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<32x16x16xf32>) -> tensor<32x16x16xf32>
    %14 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<32x16x16xf32>, tensor<32x16x16xf32>) outs(%13 : tensor<32x16x16xf32>) -> tensor<32x16x16xf32>
    %expanded_49 = tensor.expand_shape %14 [[0, 1, 2], [3], [4]] output_shape [2, 4, 4, 16, 16] : tensor<32x16x16xf32> into tensor<2x4x4x16x16xf32>
    %expanded_50 = tensor.expand_shape %4 [[0, 1], [2, 3], [4]] output_shape [1, 4, 1, 16, 16] : tensor<4x16x16xf32> into tensor<1x4x1x16x16xf32>
    %15 = tensor.empty() : tensor<2x4x4x16x16xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_49, %expanded_50 : tensor<2x4x4x16x16xf32>, tensor<1x4x1x16x16xf32>) outs(%15 : tensor<2x4x4x16x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %29 = arith.addf %in, %in_56 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x4x16x16xf32>
    %collapsed_51 = tensor.collapse_shape %16 [[0, 1], [2], [3], [4]] : tensor<2x4x4x16x16xf32> into tensor<8x4x16x16xf32>
    %17 = tensor.empty() : tensor<8x4x16xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<8x4x16xi64>) -> tensor<8x4x16xi64>
    %19 = tensor.empty() : tensor<8x4x16xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %21:2 = linalg.generic {indexing_maps = [#map3, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_51 : tensor<8x4x16x16xf32>) outs(%20, %18 : tensor<8x4x16xf32>, tensor<8x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_56: i64):
      %29 = linalg.index 3 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_56 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<8x4x16xf32>, tensor<8x4x16xi64>)
    %expanded_52 = tensor.expand_shape %21#0 [[0], [1], [2, 3]] output_shape [8, 4, 16, 1] : tensor<8x4x16xf32> into tensor<8x4x16x1xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_51, %expanded_52 : tensor<8x4x16x16xf32>, tensor<8x4x16x1xf32>) outs(%10 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %29 = arith.subf %in, %in_56 : f32
      linalg.yield %29 : f32
    } -> tensor<8x4x16x16xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<8x4x16x16xf32>) outs(%10 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<8x4x16x16xf32>
    %24 = tensor.empty() : tensor<8x4x16x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<8x4x16x1xf32>) -> tensor<8x4x16x1xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<8x4x16x16xf32>) outs(%25 : tensor<8x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<8x4x16x1xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<8x4x16x16xf32>, tensor<8x4x16x1xf32>) outs(%10 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %29 = arith.divf %in, %in_56 : f32
      linalg.yield %29 : f32
    } -> tensor<8x4x16x16xf32>
    %collapsed_53 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %collapsed_54 = tensor.collapse_shape %extracted_slice_43 [[0, 1, 2], [3], [4]] : tensor<1x8x4x16x16xf32> into tensor<32x16x16xf32>
    %28 = linalg.batch_matmul ins(%collapsed_53, %collapsed_54 : tensor<32x16x16xf32>, tensor<32x16x16xf32>) outs(%13 : tensor<32x16x16xf32>) -> tensor<32x16x16xf32>
    %expanded_55 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [8, 4, 16, 16] : tensor<32x16x16xf32> into tensor<8x4x16x16xf32>
    return %expanded_55 : tensor<8x4x16x16xf32>
  }
}

