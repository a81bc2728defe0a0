#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @qwen3_vl_text(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<64x96xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x4x40x40xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 1.600000e+01 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %142 = arith.index_cast %in : i64 to index
      %143 = linalg.index 2 : index
      %144 = arith.cmpi slt, %142, %c96 : index
      cf.assert %144, "index must be smaller than dim size"
      %145 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %145, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%142, %143] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %142 = linalg.index 0 : index
      %143 = arith.index_cast %142 : index to i64
      linalg.yield %143 : i64
    } -> tensor<40xi64>
    %4 = tensor.empty() : tensor<4x2x40xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<40xi64>) outs(%4 : tensor<4x2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<4x2x40xi64>
    %extracted_slice = tensor.extract_slice %5[1, 0, 0] [3, 2, 40] [1, 1, 1] : tensor<4x2x40xi64> to tensor<3x2x40xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %6 = tensor.empty() : tensor<1x1x40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%6 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_79: i64, %out: i1):
      %142 = arith.cmpi sle, %in, %in_79 : i64
      linalg.yield %142 : i1
    } -> tensor<1x1x40x40xi1>
    %8 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%8 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %expanded_12 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [3, 2, 40, 1] : tensor<3x2x40xi64> into tensor<3x2x40x1xi64>
    %10 = tensor.empty() : tensor<3x2x40x1xf32>
    %11 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<3x2x40x1xi64>) outs(%10 : tensor<3x2x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %142 = arith.sitofp %in : i64 to f32
      linalg.yield %142 : f32
    } -> tensor<3x2x40x1xf32>
    %12 = tensor.empty() : tensor<3x2x40x8xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %cst_7 : tensor<3x2x40x1xf32>, tensor<8xf32>) outs(%12 : tensor<3x2x40x8xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %142 = arith.mulf %in, %in_79 : f32
      linalg.yield %142 : f32
    } -> tensor<3x2x40x8xf32>
    %14 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<3x2x40x8xf32>) outs(%12 : tensor<3x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.cos %in : f32
      linalg.yield %142 : f32
    } -> tensor<3x2x40x8xf32>
    %15 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<3x2x40x8xf32>) outs(%12 : tensor<3x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.sin %in : f32
      linalg.yield %142 : f32
    } -> tensor<3x2x40x8xf32>
    %extracted_slice_13 = tensor.extract_slice %15[1, 0, 0, 0] [1, 2, 40, 8] [1, 1, 1, 1] : tensor<3x2x40x8xf32> to tensor<1x2x40x8xf32>
    %collapsed_14 = tensor.collapse_shape %extracted_slice_13 [[0, 1], [2], [3]] : tensor<1x2x40x8xf32> into tensor<2x40x8xf32>
    %extracted_slice_15 = tensor.extract_slice %collapsed_14[0, 0, 1] [2, 40, 3] [1, 1, 3] : tensor<2x40x8xf32> to tensor<2x40x3xf32>
    %extracted_slice_16 = tensor.extract_slice %15[0, 0, 0, 0] [1, 2, 40, 8] [1, 1, 1, 1] : tensor<3x2x40x8xf32> to tensor<1x2x40x8xf32>
    %collapsed_17 = tensor.collapse_shape %extracted_slice_16 [[0, 1], [2], [3]] : tensor<1x2x40x8xf32> into tensor<2x40x8xf32>
    %inserted_slice = tensor.insert_slice %extracted_slice_15 into %collapsed_17[0, 0, 1] [2, 40, 3] [1, 1, 3] : tensor<2x40x3xf32> into tensor<2x40x8xf32>
    %16 = tensor.empty() : tensor<3xi64>
    %17 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%16 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %142 = linalg.index 0 : index
      %143 = arith.index_cast %142 : index to i64
      linalg.yield %143 : i64
    } -> tensor<3xi64>
    %expanded_18 = tensor.expand_shape %17 [[0, 1, 2, 3]] output_shape [3, 1, 1, 1] : tensor<3xi64> into tensor<3x1x1x1xi64>
    %18 = tensor.empty() : tensor<3x1x1x1xi1>
    %19 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<3x1x1x1xi64>) outs(%18 : tensor<3x1x1x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %142 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %142 : i1
    } -> tensor<3x1x1x1xi1>
    %20 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice : tensor<2x40x8xf32>) outs(%12 : tensor<3x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x2x40x8xf32>
    %21 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %20, %15 : tensor<3x1x1x1xi1>, tensor<3x2x40x8xf32>, tensor<3x2x40x8xf32>) outs(%12 : tensor<3x2x40x8xf32>) {
    ^bb0(%in: i1, %in_79: f32, %in_80: f32, %out: f32):
      %142 = arith.select %in, %in_79, %in_80 : f32
      linalg.yield %142 : f32
    } -> tensor<3x2x40x8xf32>
    %extracted_slice_19 = tensor.extract_slice %21[2, 0, 0, 0] [1, 2, 40, 8] [1, 1, 1, 1] : tensor<3x2x40x8xf32> to tensor<1x2x40x8xf32>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_19 [[0, 1], [2], [3]] : tensor<1x2x40x8xf32> into tensor<2x40x8xf32>
    %extracted_slice_21 = tensor.extract_slice %collapsed_20[0, 0, 2] [2, 40, 2] [1, 1, 3] : tensor<2x40x8xf32> to tensor<2x40x2xf32>
    %extracted_slice_22 = tensor.extract_slice %21[0, 0, 0, 0] [1, 2, 40, 8] [1, 1, 1, 1] : tensor<3x2x40x8xf32> to tensor<1x2x40x8xf32>
    %collapsed_23 = tensor.collapse_shape %extracted_slice_22 [[0, 1], [2], [3]] : tensor<1x2x40x8xf32> into tensor<2x40x8xf32>
    %inserted_slice_24 = tensor.insert_slice %extracted_slice_21 into %collapsed_23[0, 0, 2] [2, 40, 2] [1, 1, 3] : tensor<2x40x2xf32> into tensor<2x40x8xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_24 : tensor<2x40x8xf32>) outs(%12 : tensor<3x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x2x40x8xf32>
    %23 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22, %21 : tensor<3x1x1x1xi1>, tensor<3x2x40x8xf32>, tensor<3x2x40x8xf32>) outs(%12 : tensor<3x2x40x8xf32>) {
    ^bb0(%in: i1, %in_79: f32, %in_80: f32, %out: f32):
      %142 = arith.select %in, %in_79, %in_80 : f32
      linalg.yield %142 : f32
    } -> tensor<3x2x40x8xf32>
    %extracted_slice_25 = tensor.extract_slice %23[0, 0, 0, 0] [1, 2, 40, 8] [1, 1, 1, 1] : tensor<3x2x40x8xf32> to tensor<1x2x40x8xf32>
    %collapsed_26 = tensor.collapse_shape %extracted_slice_25 [[0, 1], [2], [3]] : tensor<1x2x40x8xf32> into tensor<2x40x8xf32>
    %concat = tensor.concat dim(2) %collapsed_26, %collapsed_26 : (tensor<2x40x8xf32>, tensor<2x40x8xf32>) -> tensor<2x40x16xf32>
    %extracted_slice_27 = tensor.extract_slice %14[1, 0, 0, 0] [1, 2, 40, 8] [1, 1, 1, 1] : tensor<3x2x40x8xf32> to tensor<1x2x40x8xf32>
    %collapsed_28 = tensor.collapse_shape %extracted_slice_27 [[0, 1], [2], [3]] : tensor<1x2x40x8xf32> into tensor<2x40x8xf32>
    %extracted_slice_29 = tensor.extract_slice %collapsed_28[0, 0, 1] [2, 40, 3] [1, 1, 3] : tensor<2x40x8xf32> to tensor<2x40x3xf32>
    %extracted_slice_30 = tensor.extract_slice %14[0, 0, 0, 0] [1, 2, 40, 8] [1, 1, 1, 1] : tensor<3x2x40x8xf32> to tensor<1x2x40x8xf32>
    %collapsed_31 = tensor.collapse_shape %extracted_slice_30 [[0, 1], [2], [3]] : tensor<1x2x40x8xf32> into tensor<2x40x8xf32>
    %inserted_slice_32 = tensor.insert_slice %extracted_slice_29 into %collapsed_31[0, 0, 1] [2, 40, 3] [1, 1, 3] : tensor<2x40x3xf32> into tensor<2x40x8xf32>
    %24 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_32 : tensor<2x40x8xf32>) outs(%12 : tensor<3x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x2x40x8xf32>
    %25 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %24, %14 : tensor<3x1x1x1xi1>, tensor<3x2x40x8xf32>, tensor<3x2x40x8xf32>) outs(%12 : tensor<3x2x40x8xf32>) {
    ^bb0(%in: i1, %in_79: f32, %in_80: f32, %out: f32):
      %142 = arith.select %in, %in_79, %in_80 : f32
      linalg.yield %142 : f32
    } -> tensor<3x2x40x8xf32>
    %extracted_slice_33 = tensor.extract_slice %25[2, 0, 0, 0] [1, 2, 40, 8] [1, 1, 1, 1] : tensor<3x2x40x8xf32> to tensor<1x2x40x8xf32>
    %collapsed_34 = tensor.collapse_shape %extracted_slice_33 [[0, 1], [2], [3]] : tensor<1x2x40x8xf32> into tensor<2x40x8xf32>
    %extracted_slice_35 = tensor.extract_slice %collapsed_34[0, 0, 2] [2, 40, 2] [1, 1, 3] : tensor<2x40x8xf32> to tensor<2x40x2xf32>
    %extracted_slice_36 = tensor.extract_slice %25[0, 0, 0, 0] [1, 2, 40, 8] [1, 1, 1, 1] : tensor<3x2x40x8xf32> to tensor<1x2x40x8xf32>
    %collapsed_37 = tensor.collapse_shape %extracted_slice_36 [[0, 1], [2], [3]] : tensor<1x2x40x8xf32> into tensor<2x40x8xf32>
    %inserted_slice_38 = tensor.insert_slice %extracted_slice_35 into %collapsed_37[0, 0, 2] [2, 40, 2] [1, 1, 3] : tensor<2x40x2xf32> into tensor<2x40x8xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_38 : tensor<2x40x8xf32>) outs(%12 : tensor<3x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x2x40x8xf32>
    %27 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %26, %25 : tensor<3x1x1x1xi1>, tensor<3x2x40x8xf32>, tensor<3x2x40x8xf32>) outs(%12 : tensor<3x2x40x8xf32>) {
    ^bb0(%in: i1, %in_79: f32, %in_80: f32, %out: f32):
      %142 = arith.select %in, %in_79, %in_80 : f32
      linalg.yield %142 : f32
    } -> tensor<3x2x40x8xf32>
    %extracted_slice_39 = tensor.extract_slice %27[0, 0, 0, 0] [1, 2, 40, 8] [1, 1, 1, 1] : tensor<3x2x40x8xf32> to tensor<1x2x40x8xf32>
    %collapsed_40 = tensor.collapse_shape %extracted_slice_39 [[0, 1], [2], [3]] : tensor<1x2x40x8xf32> into tensor<2x40x8xf32>
    %concat_41 = tensor.concat dim(2) %collapsed_40, %collapsed_40 : (tensor<2x40x8xf32>, tensor<2x40x8xf32>) -> tensor<2x40x16xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %142 : f32
    } -> tensor<2x40x64xf32>
    %29 = tensor.empty() : tensor<2x40x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<2x40x64xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.addf %in, %out : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.divf %in, %cst_8 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.truncf %cst_6 : f64 to f32
      %143 = arith.addf %in, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.rsqrt %in : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %34 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %142 = arith.mulf %in, %in_79 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x64xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %35 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %142 = arith.mulf %in, %in_79 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x64xf32>
    %37 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_42 = tensor.collapse_shape %36 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %38 = tensor.empty() : tensor<80x64xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %40 = linalg.matmul ins(%collapsed_42, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%39 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_43 = tensor.expand_shape %40 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %41 = tensor.empty() : tensor<2x40x4x16xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x40x4x16xf32>) outs(%41 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %142 : f32
    } -> tensor<2x40x4x16xf32>
    %43 = tensor.empty() : tensor<2x40x4x1xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<2x40x4x1xf32>) -> tensor<2x40x4x1xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<2x40x4x16xf32>) outs(%44 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.addf %in, %out : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x4x1xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x40x4x1xf32>) outs(%43 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.divf %in, %cst_9 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x4x1xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x40x4x1xf32>) outs(%43 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.truncf %cst_6 : f64 to f32
      %143 = arith.addf %in, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x4x1xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x40x4x1xf32>) outs(%43 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.rsqrt %in : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x4x1xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43, %48 : tensor<2x40x4x16xf32>, tensor<2x40x4x1xf32>) outs(%41 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %142 = arith.mulf %in, %in_79 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x4x16xf32>
    %50 = linalg.generic {indexing_maps = [#map8, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %49 : tensor<16xf32>, tensor<2x40x4x16xf32>) outs(%41 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %142 = arith.mulf %in, %in_79 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x4x16xf32>
    %51 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_44 = linalg.transpose ins(%50 : tensor<2x40x4x16xf32>) outs(%51 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %52 = tensor.empty() : tensor<64x32xf32>
    %transposed_45 = linalg.transpose ins(%arg3 : tensor<32x64xf32>) outs(%52 : tensor<64x32xf32>) permutation = [1, 0] 
    %53 = tensor.empty() : tensor<80x32xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %55 = linalg.matmul ins(%collapsed_42, %transposed_45 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%54 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_46 = tensor.expand_shape %55 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %56 = tensor.empty() : tensor<2x40x2x16xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<2x40x2x16xf32>) outs(%56 : tensor<2x40x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %142 : f32
    } -> tensor<2x40x2x16xf32>
    %58 = tensor.empty() : tensor<2x40x2x1xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<2x40x2x1xf32>) -> tensor<2x40x2x1xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<2x40x2x16xf32>) outs(%59 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.addf %in, %out : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x2x1xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x40x2x1xf32>) outs(%58 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.divf %in, %cst_9 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x2x1xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x40x2x1xf32>) outs(%58 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.truncf %cst_6 : f64 to f32
      %143 = arith.addf %in, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x2x1xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x40x2x1xf32>) outs(%58 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.rsqrt %in : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x2x1xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_46, %63 : tensor<2x40x2x16xf32>, tensor<2x40x2x1xf32>) outs(%56 : tensor<2x40x2x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %142 = arith.mulf %in, %in_79 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x2x16xf32>
    %65 = linalg.generic {indexing_maps = [#map8, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %64 : tensor<16xf32>, tensor<2x40x2x16xf32>) outs(%56 : tensor<2x40x2x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %142 = arith.mulf %in, %in_79 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x2x16xf32>
    %66 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_47 = linalg.transpose ins(%65 : tensor<2x40x2x16xf32>) outs(%66 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_48 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%52 : tensor<64x32xf32>) permutation = [1, 0] 
    %67 = linalg.matmul ins(%collapsed_42, %transposed_48 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%54 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_49 = tensor.expand_shape %67 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<2x40x2x16xf32>) outs(%66 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_51 = tensor.expand_shape %concat_41 [[0], [1, 2], [3]] output_shape [2, 1, 40, 16] : tensor<2x40x16xf32> into tensor<2x1x40x16xf32>
    %expanded_52 = tensor.expand_shape %concat [[0], [1, 2], [3]] output_shape [2, 1, 40, 16] : tensor<2x40x16xf32> into tensor<2x1x40x16xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_44, %expanded_51 : tensor<2x4x40x16xf32>, tensor<2x1x40x16xf32>) outs(%51 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %142 = arith.mulf %in, %in_79 : f32
      linalg.yield %142 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice_53 = tensor.extract_slice %transposed_44[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_54 = tensor.extract_slice %transposed_44[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %69 = tensor.empty() : tensor<2x4x40x8xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_54 : tensor<2x4x40x8xf32>) outs(%69 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.negf %in : f32
      linalg.yield %142 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_55 = tensor.concat dim(3) %70, %extracted_slice_53 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_55, %expanded_52 : tensor<2x4x40x16xf32>, tensor<2x1x40x16xf32>) outs(%51 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %142 = arith.mulf %in, %in_79 : f32
      linalg.yield %142 : f32
    } -> tensor<2x4x40x16xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%51 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %142 = arith.addf %in, %in_79 : f32
      linalg.yield %142 : f32
    } -> tensor<2x4x40x16xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_47, %expanded_51 : tensor<2x2x40x16xf32>, tensor<2x1x40x16xf32>) outs(%66 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %142 = arith.mulf %in, %in_79 : f32
      linalg.yield %142 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_56 = tensor.extract_slice %transposed_47[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_57 = tensor.extract_slice %transposed_47[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %74 = tensor.empty() : tensor<2x2x40x8xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_57 : tensor<2x2x40x8xf32>) outs(%74 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.negf %in : f32
      linalg.yield %142 : f32
    } -> tensor<2x2x40x8xf32>
    %concat_58 = tensor.concat dim(3) %75, %extracted_slice_56 : (tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) -> tensor<2x2x40x16xf32>
    %76 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_58, %expanded_52 : tensor<2x2x40x16xf32>, tensor<2x1x40x16xf32>) outs(%66 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %142 = arith.mulf %in, %in_79 : f32
      linalg.yield %142 : f32
    } -> tensor<2x2x40x16xf32>
    %77 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %76 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%66 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %142 = arith.addf %in, %in_79 : f32
      linalg.yield %142 : f32
    } -> tensor<2x2x40x16xf32>
    %78 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %79 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x2x40x16xf32>) outs(%78 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_59 = tensor.collapse_shape %79 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %80 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_50 : tensor<2x2x40x16xf32>) outs(%78 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %81 = tensor.empty() : tensor<2x1x40x40xf32>
    %82 = linalg.generic {indexing_maps = [#map6, #map14, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %cst_3, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%81 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_79: f32, %in_80: f32, %out: f32):
      %142 = arith.select %in, %in_79, %in_80 : f32
      linalg.yield %142 : f32
    } -> tensor<2x1x40x40xf32>
    %83 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x40x16xf32>) outs(%51 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.mulf %in, %cst_10 : f32
      linalg.yield %142 : f32
    } -> tensor<2x4x40x16xf32>
    %84 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_60 = linalg.transpose ins(%collapsed_59 : tensor<2x4x40x16xf32>) outs(%84 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %85 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_60 : tensor<2x4x16x40xf32>) outs(%84 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.mulf %in, %cst_10 : f32
      linalg.yield %142 : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_61 = tensor.collapse_shape %83 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_62 = tensor.collapse_shape %85 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %86 = tensor.empty() : tensor<8x40x40xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %88 = linalg.batch_matmul ins(%collapsed_61, %collapsed_62 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%87 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_63 = tensor.expand_shape %88 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %89 = tensor.empty() : tensor<2x4x40x40xf32>
    %90 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_63, %82 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%89 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %142 = arith.addf %in, %in_79 : f32
      linalg.yield %142 : f32
    } -> tensor<2x4x40x40xf32>
    %91 = tensor.empty() : tensor<2x4x40xi64>
    %92 = linalg.fill ins(%c0_i64 : i64) outs(%91 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %93 = tensor.empty() : tensor<2x4x40xf32>
    %94 = linalg.fill ins(%cst_0 : f32) outs(%93 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %95:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<2x4x40x40xf32>) outs(%94, %92 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_79: i64):
      %142 = linalg.index 3 : index
      %143 = arith.index_cast %142 : index to i64
      %144 = arith.maximumf %in, %out : f32
      %145 = arith.cmpf ogt, %in, %out : f32
      %146 = arith.select %145, %143, %out_79 : i64
      linalg.yield %144, %146 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_64 = tensor.expand_shape %95#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %96 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %expanded_64 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%89 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %142 = arith.subf %in, %in_79 : f32
      linalg.yield %142 : f32
    } -> tensor<2x4x40x40xf32>
    %97 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<2x4x40x40xf32>) outs(%89 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.exp %in : f32
      linalg.yield %142 : f32
    } -> tensor<2x4x40x40xf32>
    %98 = tensor.empty() : tensor<2x4x40x1xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %100 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<2x4x40x40xf32>) outs(%99 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.addf %in, %out : f32
      linalg.yield %142 : f32
    } -> tensor<2x4x40x1xf32>
    %101 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %100 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%89 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %142 = arith.divf %in, %in_79 : f32
      linalg.yield %142 : f32
    } -> tensor<2x4x40x40xf32>
    %102 = tensor.empty() : tensor<2x4x40x40xi1>
    %103 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<2x4x40x40xf32>) outs(%102 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %142 = arith.extf %in : f32 to f64
      %143 = arith.cmpf oeq, %142, %cst_5 : f64
      linalg.yield %143 : i1
    } -> tensor<2x4x40x40xi1>
    %104 = tensor.empty() : tensor<2x4x40x1xi1>
    %105 = linalg.fill ins(%true : i1) outs(%104 : tensor<2x4x40x1xi1>) -> tensor<2x4x40x1xi1>
    %106 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%103 : tensor<2x4x40x40xi1>) outs(%105 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %142 = arith.andi %in, %out : i1
      linalg.yield %142 : i1
    } -> tensor<2x4x40x1xi1>
    %107 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %cst_2, %101 : tensor<2x4x40x1xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%89 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_79: f32, %in_80: f32, %out: f32):
      %142 = arith.select %in, %in_79, %in_80 : f32
      linalg.yield %142 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_65 = tensor.collapse_shape %107 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_66 = tensor.collapse_shape %80 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %108 = tensor.empty() : tensor<8x40x16xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %110 = linalg.batch_matmul ins(%collapsed_65, %collapsed_66 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%109 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_67 = tensor.expand_shape %110 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %transposed_68 = linalg.transpose ins(%expanded_67 : tensor<2x4x40x16xf32>) outs(%41 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_69 = tensor.collapse_shape %transposed_68 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
    %transposed_70 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %111 = tensor.empty() : tensor<2x64x64xf32>
    %112 = linalg.generic {indexing_maps = [#map16, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_70 : tensor<64x64xf32>) outs(%111 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %113 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %114 = linalg.batch_matmul ins(%collapsed_69, %112 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%113 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %114 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %142 = arith.addf %in, %in_79 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %142 : f32
    } -> tensor<2x40x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<2x40x64xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.addf %in, %out : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.divf %in, %cst_8 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.truncf %cst_6 : f64 to f32
      %143 = arith.addf %in, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.rsqrt %in : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %120 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %142 = arith.mulf %in, %in_79 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x64xf32>
    %122 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %121 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %142 = arith.mulf %in, %in_79 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x64xf32>
    %123 = tensor.empty() : tensor<64x96xf32>
    %transposed_71 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%123 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_72 = tensor.collapse_shape %122 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %124 = tensor.empty() : tensor<80x96xf32>
    %125 = linalg.fill ins(%cst : f32) outs(%124 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %126 = linalg.matmul ins(%collapsed_72, %transposed_71 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%125 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_73 = tensor.expand_shape %126 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %127 = tensor.empty() : tensor<2x40x96xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_73 : tensor<2x40x96xf32>) outs(%127 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.negf %in : f32
      %143 = math.exp %142 : f32
      %144 = arith.addf %143, %cst_1 : f32
      %145 = arith.divf %cst_1, %144 : f32
      linalg.yield %145 : f32
    } -> tensor<2x40x96xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_73, %128 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%127 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %142 = arith.mulf %in, %in_79 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x96xf32>
    %transposed_74 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%123 : tensor<64x96xf32>) permutation = [1, 0] 
    %130 = linalg.matmul ins(%collapsed_72, %transposed_74 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%125 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_75 = tensor.expand_shape %130 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %expanded_75 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%127 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %142 = arith.mulf %in, %in_79 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x96xf32>
    %132 = tensor.empty() : tensor<96x64xf32>
    %transposed_76 = linalg.transpose ins(%arg10 : tensor<64x96xf32>) outs(%132 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_77 = tensor.collapse_shape %131 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %133 = linalg.matmul ins(%collapsed_77, %transposed_76 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%39 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_78 = tensor.expand_shape %133 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %expanded_78 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %142 = arith.addf %in, %in_79 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x64xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %142 : f32
    } -> tensor<2x40x64xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<2x40x64xf32>) outs(%30 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.addf %in, %out : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.divf %in, %cst_8 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = arith.truncf %cst_6 : f64 to f32
      %143 = arith.addf %in, %142 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x40x1xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %142 = math.rsqrt %in : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %139 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %142 = arith.mulf %in, %in_79 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x64xf32>
    %141 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %140 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_79: f32, %out: f32):
      %142 = arith.mulf %in, %in_79 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x64xf32>
    return %141 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803FB093463EC8081A3D4FF7EE3B215DB93AF8C88F39C4105F38A7072D37"
    }
  }
#-}

