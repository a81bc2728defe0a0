#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @pixtral(%arg0: tensor<2x3x32x32xf32>, %arg1: tensor<64x3x8x8xf32>, %arg2: tensor<64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<96x64xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<64x96xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>) -> tensor<1x32x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<16x32xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<16x16xf32>
    %cst_5 = arith.constant dense<-3.40282347E+38> : tensor<32x32xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 2.500000e-01 : f32
    %cst_10 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x64x4x4xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x64x4x4xf32>) -> tensor<2x64x4x4xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<8> : vector<2xi64>} ins(%arg0, %arg1 : tensor<2x3x32x32xf32>, tensor<64x3x8x8xf32>) outs(%1 : tensor<2x64x4x4xf32>) -> tensor<2x64x4x4xf32>
    %extracted_slice = tensor.extract_slice %2[0, 0, 0, 0] [1, 64, 4, 4] [1, 1, 1, 1] : tensor<2x64x4x4xf32> to tensor<1x64x4x4xf32>
    %extracted_slice_11 = tensor.extract_slice %2[1, 0, 0, 0] [1, 64, 4, 4] [1, 1, 1, 1] : tensor<2x64x4x4xf32> to tensor<1x64x4x4xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2, 3]] : tensor<1x64x4x4xf32> into tensor<64x16xf32>
    %3 = tensor.empty() : tensor<16x64xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<64x16xf32>) outs(%3 : tensor<16x64xf32>) permutation = [1, 0] 
    %collapsed_12 = tensor.collapse_shape %extracted_slice_11 [[0, 1], [2, 3]] : tensor<1x64x4x4xf32> into tensor<64x16xf32>
    %transposed_13 = linalg.transpose ins(%collapsed_12 : tensor<64x16xf32>) outs(%3 : tensor<16x64xf32>) permutation = [1, 0] 
    %concat = tensor.concat dim(0) %transposed, %transposed_13 : (tensor<16x64xf32>, tensor<16x64xf32>) -> tensor<32x64xf32>
    %expanded = tensor.expand_shape %concat [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %4 = tensor.empty() : tensor<1x32x64xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x32x64xf32>) outs(%4 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %90 : f32
    } -> tensor<1x32x64xf32>
    %6 = tensor.empty() : tensor<1x32x1xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<1x32x1xf32>) -> tensor<1x32x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<1x32x64xf32>) outs(%7 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.addf %in, %out : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<1x32x1xf32>) outs(%6 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.divf %in, %cst_8 : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<1x32x1xf32>) outs(%6 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.truncf %cst_7 : f64 to f32
      %91 = arith.addf %in, %90 : f32
      linalg.yield %91 : f32
    } -> tensor<1x32x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<1x32x1xf32>) outs(%6 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = math.rsqrt %in : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %11 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%4 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %90 = arith.mulf %in, %in_80 : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x64xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %12 : tensor<64xf32>, tensor<1x32x64xf32>) outs(%4 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %90 = arith.mulf %in, %in_80 : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x64xf32>
    %14 = tensor.empty() : tensor<4xi64>
    %15 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%14 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %90 = linalg.index 0 : index
      %91 = arith.index_cast %90 : index to i64
      linalg.yield %91 : i64
    } -> tensor<4xi64>
    %16 = tensor.empty() : tensor<4x4xi64>
    %17 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<4xi64>) outs(%16 : tensor<4x4xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<4x4xi64>
    %18 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<4xi64>) outs(%16 : tensor<4x4xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<4x4xi64>
    %collapsed_14 = tensor.collapse_shape %17 [[0, 1]] : tensor<4x4xi64> into tensor<16xi64>
    %collapsed_15 = tensor.collapse_shape %18 [[0, 1]] : tensor<4x4xi64> into tensor<16xi64>
    %expanded_16 = tensor.expand_shape %collapsed_14 [[0, 1]] output_shape [16, 1] : tensor<16xi64> into tensor<16x1xi64>
    %expanded_17 = tensor.expand_shape %collapsed_15 [[0, 1]] output_shape [16, 1] : tensor<16xi64> into tensor<16x1xi64>
    %concat_18 = tensor.concat dim(1) %expanded_16, %expanded_17 : (tensor<16x1xi64>, tensor<16x1xi64>) -> tensor<16x2xi64>
    %concat_19 = tensor.concat dim(0) %concat_18, %concat_18 : (tensor<16x2xi64>, tensor<16x2xi64>) -> tensor<32x2xi64>
    %expanded_20 = tensor.expand_shape %concat_19 [[0], [1, 2]] output_shape [32, 2, 1] : tensor<32x2xi64> into tensor<32x2x1xi64>
    %19 = tensor.empty() : tensor<32x2x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<32x2x1xi64>) outs(%19 : tensor<32x2x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %90 = arith.sitofp %in : i64 to f32
      linalg.yield %90 : f32
    } -> tensor<32x2x1xf32>
    %21 = tensor.empty() : tensor<32x2x8xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %cst_6 : tensor<32x2x1xf32>, tensor<8xf32>) outs(%21 : tensor<32x2x8xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %90 = arith.mulf %in, %in_80 : f32
      linalg.yield %90 : f32
    } -> tensor<32x2x8xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<32x2x8xf32>) outs(%21 : tensor<32x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = math.cos %in : f32
      linalg.yield %90 : f32
    } -> tensor<32x2x8xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<32x2x8xf32>) outs(%21 : tensor<32x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = math.sin %in : f32
      linalg.yield %90 : f32
    } -> tensor<32x2x8xf32>
    %extracted_slice_21 = tensor.extract_slice %23[0, 0, 0] [32, 2, 4] [1, 1, 1] : tensor<32x2x8xf32> to tensor<32x2x4xf32>
    %extracted_slice_22 = tensor.extract_slice %23[0, 0, 4] [32, 2, 4] [1, 1, 1] : tensor<32x2x8xf32> to tensor<32x2x4xf32>
    %extracted_slice_23 = tensor.extract_slice %extracted_slice_21[0, 0, 0] [32, 1, 4] [1, 1, 1] : tensor<32x2x4xf32> to tensor<32x1x4xf32>
    %collapsed_24 = tensor.collapse_shape %extracted_slice_23 [[0, 1], [2]] : tensor<32x1x4xf32> into tensor<32x4xf32>
    %extracted_slice_25 = tensor.extract_slice %extracted_slice_22[0, 1, 0] [32, 1, 4] [1, 1, 1] : tensor<32x2x4xf32> to tensor<32x1x4xf32>
    %collapsed_26 = tensor.collapse_shape %extracted_slice_25 [[0, 1], [2]] : tensor<32x1x4xf32> into tensor<32x4xf32>
    %concat_27 = tensor.concat dim(1) %collapsed_24, %collapsed_26 : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x8xf32>
    %concat_28 = tensor.concat dim(1) %concat_27, %concat_27 : (tensor<32x8xf32>, tensor<32x8xf32>) -> tensor<32x16xf32>
    %extracted_slice_29 = tensor.extract_slice %24[0, 0, 0] [32, 2, 4] [1, 1, 1] : tensor<32x2x8xf32> to tensor<32x2x4xf32>
    %extracted_slice_30 = tensor.extract_slice %24[0, 0, 4] [32, 2, 4] [1, 1, 1] : tensor<32x2x8xf32> to tensor<32x2x4xf32>
    %extracted_slice_31 = tensor.extract_slice %extracted_slice_29[0, 0, 0] [32, 1, 4] [1, 1, 1] : tensor<32x2x4xf32> to tensor<32x1x4xf32>
    %collapsed_32 = tensor.collapse_shape %extracted_slice_31 [[0, 1], [2]] : tensor<32x1x4xf32> into tensor<32x4xf32>
    %extracted_slice_33 = tensor.extract_slice %extracted_slice_30[0, 1, 0] [32, 1, 4] [1, 1, 1] : tensor<32x2x4xf32> to tensor<32x1x4xf32>
    %collapsed_34 = tensor.collapse_shape %extracted_slice_33 [[0, 1], [2]] : tensor<32x1x4xf32> into tensor<32x4xf32>
    %concat_35 = tensor.concat dim(1) %collapsed_32, %collapsed_34 : (tensor<32x4xf32>, tensor<32x4xf32>) -> tensor<32x8xf32>
    %concat_36 = tensor.concat dim(1) %concat_35, %concat_35 : (tensor<32x8xf32>, tensor<32x8xf32>) -> tensor<32x16xf32>
    %inserted_slice = tensor.insert_slice %cst_4 into %cst_3[0, 0] [16, 16] [1, 1] : tensor<16x16xf32> into tensor<16x32xf32>
    %inserted_slice_37 = tensor.insert_slice %inserted_slice into %cst_5[0, 0] [16, 32] [1, 1] : tensor<16x32xf32> into tensor<32x32xf32>
    %extracted_slice_38 = tensor.extract_slice %inserted_slice_37[16, 0] [16, 32] [1, 1] : tensor<32x32xf32> to tensor<16x32xf32>
    %inserted_slice_39 = tensor.insert_slice %cst_4 into %extracted_slice_38[0, 16] [16, 16] [1, 1] : tensor<16x16xf32> into tensor<16x32xf32>
    %inserted_slice_40 = tensor.insert_slice %inserted_slice_39 into %inserted_slice_37[16, 0] [16, 32] [1, 1] : tensor<16x32xf32> into tensor<32x32xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<1x32x64xf32>) outs(%4 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %90 : f32
    } -> tensor<1x32x64xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<1x32x64xf32>) outs(%7 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.addf %in, %out : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<1x32x1xf32>) outs(%6 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.divf %in, %cst_8 : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x32x1xf32>) outs(%6 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.truncf %cst_7 : f64 to f32
      %91 = arith.addf %in, %90 : f32
      linalg.yield %91 : f32
    } -> tensor<1x32x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x32x1xf32>) outs(%6 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = math.rsqrt %in : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %29 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%4 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %90 = arith.mulf %in, %in_80 : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x64xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %30 : tensor<64xf32>, tensor<1x32x64xf32>) outs(%4 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %90 = arith.mulf %in, %in_80 : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x64xf32>
    %32 = tensor.empty() : tensor<64x64xf32>
    %transposed_41 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%32 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_42 = tensor.collapse_shape %31 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %33 = tensor.empty() : tensor<32x64xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %35 = linalg.matmul ins(%collapsed_42, %transposed_41 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %transposed_43 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%32 : tensor<64x64xf32>) permutation = [1, 0] 
    %36 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %transposed_44 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%32 : tensor<64x64xf32>) permutation = [1, 0] 
    %37 = linalg.matmul ins(%collapsed_42, %transposed_44 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_45 = tensor.expand_shape %35 [[0, 1], [2, 3]] output_shape [1, 32, 4, 16] : tensor<32x64xf32> into tensor<1x32x4x16xf32>
    %38 = tensor.empty() : tensor<1x4x32x16xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<1x32x4x16xf32>) outs(%38 : tensor<1x4x32x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_47 = tensor.expand_shape %36 [[0, 1], [2, 3]] output_shape [1, 32, 4, 16] : tensor<32x64xf32> into tensor<1x32x4x16xf32>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<1x32x4x16xf32>) outs(%38 : tensor<1x4x32x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_49 = tensor.expand_shape %37 [[0, 1], [2, 3]] output_shape [1, 32, 4, 16] : tensor<32x64xf32> into tensor<1x32x4x16xf32>
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<1x32x4x16xf32>) outs(%38 : tensor<1x4x32x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_51 = tensor.expand_shape %concat_28 [[0, 1], [2]] output_shape [1, 32, 16] : tensor<32x16xf32> into tensor<1x32x16xf32>
    %expanded_52 = tensor.expand_shape %concat_36 [[0, 1], [2]] output_shape [1, 32, 16] : tensor<32x16xf32> into tensor<1x32x16xf32>
    %39 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_46, %expanded_51 : tensor<1x4x32x16xf32>, tensor<1x32x16xf32>) outs(%38 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %90 = arith.mulf %in, %in_80 : f32
      linalg.yield %90 : f32
    } -> tensor<1x4x32x16xf32>
    %extracted_slice_53 = tensor.extract_slice %transposed_46[0, 0, 0, 0] [1, 4, 32, 8] [1, 1, 1, 1] : tensor<1x4x32x16xf32> to tensor<1x4x32x8xf32>
    %extracted_slice_54 = tensor.extract_slice %transposed_46[0, 0, 0, 8] [1, 4, 32, 8] [1, 1, 1, 1] : tensor<1x4x32x16xf32> to tensor<1x4x32x8xf32>
    %40 = tensor.empty() : tensor<1x4x32x8xf32>
    %41 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_54 : tensor<1x4x32x8xf32>) outs(%40 : tensor<1x4x32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.negf %in : f32
      linalg.yield %90 : f32
    } -> tensor<1x4x32x8xf32>
    %concat_55 = tensor.concat dim(3) %41, %extracted_slice_53 : (tensor<1x4x32x8xf32>, tensor<1x4x32x8xf32>) -> tensor<1x4x32x16xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_55, %expanded_52 : tensor<1x4x32x16xf32>, tensor<1x32x16xf32>) outs(%38 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %90 = arith.mulf %in, %in_80 : f32
      linalg.yield %90 : f32
    } -> tensor<1x4x32x16xf32>
    %43 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %42 : tensor<1x4x32x16xf32>, tensor<1x4x32x16xf32>) outs(%38 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %90 = arith.addf %in, %in_80 : f32
      linalg.yield %90 : f32
    } -> tensor<1x4x32x16xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_48, %expanded_51 : tensor<1x4x32x16xf32>, tensor<1x32x16xf32>) outs(%38 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %90 = arith.mulf %in, %in_80 : f32
      linalg.yield %90 : f32
    } -> tensor<1x4x32x16xf32>
    %extracted_slice_56 = tensor.extract_slice %transposed_48[0, 0, 0, 0] [1, 4, 32, 8] [1, 1, 1, 1] : tensor<1x4x32x16xf32> to tensor<1x4x32x8xf32>
    %extracted_slice_57 = tensor.extract_slice %transposed_48[0, 0, 0, 8] [1, 4, 32, 8] [1, 1, 1, 1] : tensor<1x4x32x16xf32> to tensor<1x4x32x8xf32>
    %45 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_57 : tensor<1x4x32x8xf32>) outs(%40 : tensor<1x4x32x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.negf %in : f32
      linalg.yield %90 : f32
    } -> tensor<1x4x32x8xf32>
    %concat_58 = tensor.concat dim(3) %45, %extracted_slice_56 : (tensor<1x4x32x8xf32>, tensor<1x4x32x8xf32>) -> tensor<1x4x32x16xf32>
    %46 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_58, %expanded_52 : tensor<1x4x32x16xf32>, tensor<1x32x16xf32>) outs(%38 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %90 = arith.mulf %in, %in_80 : f32
      linalg.yield %90 : f32
    } -> tensor<1x4x32x16xf32>
    %47 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %46 : tensor<1x4x32x16xf32>, tensor<1x4x32x16xf32>) outs(%38 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %90 = arith.addf %in, %in_80 : f32
      linalg.yield %90 : f32
    } -> tensor<1x4x32x16xf32>
    %48 = tensor.empty() : tensor<1x4x16x32xf32>
    %transposed_59 = linalg.transpose ins(%47 : tensor<1x4x32x16xf32>) outs(%48 : tensor<1x4x16x32xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_60 = tensor.collapse_shape %43 [[0, 1], [2], [3]] : tensor<1x4x32x16xf32> into tensor<4x32x16xf32>
    %collapsed_61 = tensor.collapse_shape %transposed_59 [[0, 1], [2], [3]] : tensor<1x4x16x32xf32> into tensor<4x16x32xf32>
    %49 = tensor.empty() : tensor<4x32x32xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %51 = linalg.batch_matmul ins(%collapsed_60, %collapsed_61 : tensor<4x32x16xf32>, tensor<4x16x32xf32>) outs(%50 : tensor<4x32x32xf32>) -> tensor<4x32x32xf32>
    %expanded_62 = tensor.expand_shape %51 [[0, 1], [2], [3]] output_shape [1, 4, 32, 32] : tensor<4x32x32xf32> into tensor<1x4x32x32xf32>
    %52 = tensor.empty() : tensor<1x4x32x32xf32>
    %53 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_62 : tensor<1x4x32x32xf32>) outs(%52 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.mulf %in, %cst_9 : f32
      linalg.yield %90 : f32
    } -> tensor<1x4x32x32xf32>
    %expanded_63 = tensor.expand_shape %inserted_slice_40 [[0, 1, 2], [3]] output_shape [1, 1, 32, 32] : tensor<32x32xf32> into tensor<1x1x32x32xf32>
    %54 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %expanded_63 : tensor<1x4x32x32xf32>, tensor<1x1x32x32xf32>) outs(%52 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %90 = arith.addf %in, %in_80 : f32
      linalg.yield %90 : f32
    } -> tensor<1x4x32x32xf32>
    %55 = tensor.empty() : tensor<1x4x32xi64>
    %56 = linalg.fill ins(%c0_i64 : i64) outs(%55 : tensor<1x4x32xi64>) -> tensor<1x4x32xi64>
    %57 = tensor.empty() : tensor<1x4x32xf32>
    %58 = linalg.fill ins(%cst_0 : f32) outs(%57 : tensor<1x4x32xf32>) -> tensor<1x4x32xf32>
    %59:2 = linalg.generic {indexing_maps = [#map7, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%54 : tensor<1x4x32x32xf32>) outs(%58, %56 : tensor<1x4x32xf32>, tensor<1x4x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_80: i64):
      %90 = linalg.index 3 : index
      %91 = arith.index_cast %90 : index to i64
      %92 = arith.maximumf %in, %out : f32
      %93 = arith.cmpf ogt, %in, %out : f32
      %94 = arith.select %93, %91, %out_80 : i64
      linalg.yield %92, %94 : f32, i64
    } -> (tensor<1x4x32xf32>, tensor<1x4x32xi64>)
    %expanded_64 = tensor.expand_shape %59#0 [[0], [1], [2, 3]] output_shape [1, 4, 32, 1] : tensor<1x4x32xf32> into tensor<1x4x32x1xf32>
    %60 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %expanded_64 : tensor<1x4x32x32xf32>, tensor<1x4x32x1xf32>) outs(%52 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %90 = arith.subf %in, %in_80 : f32
      linalg.yield %90 : f32
    } -> tensor<1x4x32x32xf32>
    %61 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<1x4x32x32xf32>) outs(%52 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = math.exp %in : f32
      linalg.yield %90 : f32
    } -> tensor<1x4x32x32xf32>
    %62 = tensor.empty() : tensor<1x4x32x1xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<1x4x32x1xf32>) -> tensor<1x4x32x1xf32>
    %64 = linalg.generic {indexing_maps = [#map7, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<1x4x32x32xf32>) outs(%63 : tensor<1x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.addf %in, %out : f32
      linalg.yield %90 : f32
    } -> tensor<1x4x32x1xf32>
    %65 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %64 : tensor<1x4x32x32xf32>, tensor<1x4x32x1xf32>) outs(%52 : tensor<1x4x32x32xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %90 = arith.divf %in, %in_80 : f32
      linalg.yield %90 : f32
    } -> tensor<1x4x32x32xf32>
    %collapsed_65 = tensor.collapse_shape %65 [[0, 1], [2], [3]] : tensor<1x4x32x32xf32> into tensor<4x32x32xf32>
    %collapsed_66 = tensor.collapse_shape %transposed_50 [[0, 1], [2], [3]] : tensor<1x4x32x16xf32> into tensor<4x32x16xf32>
    %66 = tensor.empty() : tensor<4x32x16xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
    %68 = linalg.batch_matmul ins(%collapsed_65, %collapsed_66 : tensor<4x32x32xf32>, tensor<4x32x16xf32>) outs(%67 : tensor<4x32x16xf32>) -> tensor<4x32x16xf32>
    %expanded_67 = tensor.expand_shape %68 [[0, 1], [2], [3]] output_shape [1, 4, 32, 16] : tensor<4x32x16xf32> into tensor<1x4x32x16xf32>
    %69 = tensor.empty() : tensor<1x32x4x16xf32>
    %transposed_68 = linalg.transpose ins(%expanded_67 : tensor<1x4x32x16xf32>) outs(%69 : tensor<1x32x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_69 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%32 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_70 = tensor.collapse_shape %transposed_68 [[0, 1], [2, 3]] : tensor<1x32x4x16xf32> into tensor<32x64xf32>
    %70 = linalg.matmul ins(%collapsed_70, %transposed_69 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_71 = tensor.expand_shape %70 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %expanded_71 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%4 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %90 = arith.addf %in, %in_80 : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x64xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<1x32x64xf32>) outs(%4 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %90 : f32
    } -> tensor<1x32x64xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72 : tensor<1x32x64xf32>) outs(%7 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.addf %in, %out : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x1xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<1x32x1xf32>) outs(%6 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.divf %in, %cst_8 : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x1xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<1x32x1xf32>) outs(%6 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.truncf %cst_7 : f64 to f32
      %91 = arith.addf %in, %90 : f32
      linalg.yield %91 : f32
    } -> tensor<1x32x1xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<1x32x1xf32>) outs(%6 : tensor<1x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = math.rsqrt %in : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x1xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %76 : tensor<1x32x64xf32>, tensor<1x32x1xf32>) outs(%4 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %90 = arith.mulf %in, %in_80 : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x64xf32>
    %78 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %77 : tensor<64xf32>, tensor<1x32x64xf32>) outs(%4 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %90 = arith.mulf %in, %in_80 : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x64xf32>
    %79 = tensor.empty() : tensor<64x96xf32>
    %transposed_72 = linalg.transpose ins(%arg4 : tensor<96x64xf32>) outs(%79 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_73 = tensor.collapse_shape %78 [[0, 1], [2]] : tensor<1x32x64xf32> into tensor<32x64xf32>
    %80 = tensor.empty() : tensor<32x96xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<32x96xf32>) -> tensor<32x96xf32>
    %82 = linalg.matmul ins(%collapsed_73, %transposed_72 : tensor<32x64xf32>, tensor<64x96xf32>) outs(%81 : tensor<32x96xf32>) -> tensor<32x96xf32>
    %expanded_74 = tensor.expand_shape %82 [[0, 1], [2]] output_shape [1, 32, 96] : tensor<32x96xf32> into tensor<1x32x96xf32>
    %83 = tensor.empty() : tensor<1x32x96xf32>
    %84 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_74 : tensor<1x32x96xf32>) outs(%83 : tensor<1x32x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %90 = arith.divf %in, %cst_10 : f32
      %91 = math.erf %90 : f32
      %92 = arith.addf %91, %cst_1 : f32
      %93 = arith.mulf %92, %cst_2 : f32
      %94 = arith.mulf %in, %93 : f32
      linalg.yield %94 : f32
    } -> tensor<1x32x96xf32>
    %transposed_75 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%79 : tensor<64x96xf32>) permutation = [1, 0] 
    %85 = linalg.matmul ins(%collapsed_73, %transposed_75 : tensor<32x64xf32>, tensor<64x96xf32>) outs(%81 : tensor<32x96xf32>) -> tensor<32x96xf32>
    %expanded_76 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [1, 32, 96] : tensor<32x96xf32> into tensor<1x32x96xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %expanded_76 : tensor<1x32x96xf32>, tensor<1x32x96xf32>) outs(%83 : tensor<1x32x96xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %90 = arith.mulf %in, %in_80 : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x96xf32>
    %87 = tensor.empty() : tensor<96x64xf32>
    %transposed_77 = linalg.transpose ins(%arg6 : tensor<64x96xf32>) outs(%87 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %86 [[0, 1], [2]] : tensor<1x32x96xf32> into tensor<32x96xf32>
    %88 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<32x96xf32>, tensor<96x64xf32>) outs(%34 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_79 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [1, 32, 64] : tensor<32x64xf32> into tensor<1x32x64xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %expanded_79 : tensor<1x32x64xf32>, tensor<1x32x64xf32>) outs(%4 : tensor<1x32x64xf32>) {
    ^bb0(%in: f32, %in_80: f32, %out: f32):
      %90 = arith.addf %in, %in_80 : f32
      linalg.yield %90 : f32
    } -> tensor<1x32x64xf32>
    return %89 : tensor<1x32x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803FCDCCCC3D0AD7233C6F12833A9BE8A13EE386013D383E4F3B60CBA539"
    }
  }
#-}

