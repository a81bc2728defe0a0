#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @qwen3_vl_moe_text(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 9.9999999999999995E-7 : f64
    %cst_4 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_5 = arith.constant 6.400000e+01 : f32
    %cst_6 = arith.constant 1.600000e+01 : f32
    %cst_7 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %121 = arith.index_cast %in : i64 to index
      %122 = linalg.index 2 : index
      %123 = arith.cmpi slt, %121, %c96 : index
      cf.assert %123, "index must be smaller than dim size"
      %124 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %124, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%121, %122] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %121 = linalg.index 0 : index
      %122 = arith.index_cast %121 : index to i64
      linalg.yield %122 : i64
    } -> tensor<40xi64>
    %4 = tensor.empty() : tensor<4x2x40xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<40xi64>) outs(%4 : tensor<4x2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<4x2x40xi64>
    %extracted_slice = tensor.extract_slice %5[1, 0, 0] [3, 2, 40] [1, 1, 1] : tensor<4x2x40xi64> to tensor<3x2x40xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_8 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %6 = tensor.empty() : tensor<1x1x40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%6 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_69: i64, %out: i1):
      %121 = arith.cmpi sle, %in, %in_69 : i64
      linalg.yield %121 : i1
    } -> tensor<1x1x40x40xi1>
    %8 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%8 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %10 = tensor.empty() : tensor<2x1x40x40xf32>
    %11 = linalg.generic {indexing_maps = [#map6, #map8, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %cst_2, %cst_1 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%10 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_69: f32, %in_70: f32, %out: f32):
      %121 = arith.select %in, %in_69, %in_70 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_9 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [3, 2, 40, 1] : tensor<3x2x40xi64> into tensor<3x2x40x1xi64>
    %12 = tensor.empty() : tensor<3x2x40x1xf32>
    %13 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<3x2x40x1xi64>) outs(%12 : tensor<3x2x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %121 = arith.sitofp %in : i64 to f32
      linalg.yield %121 : f32
    } -> tensor<3x2x40x1xf32>
    %14 = tensor.empty() : tensor<3x2x40x8xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %cst_4 : tensor<3x2x40x1xf32>, tensor<8xf32>) outs(%14 : tensor<3x2x40x8xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %121 = arith.mulf %in, %in_69 : f32
      linalg.yield %121 : f32
    } -> tensor<3x2x40x8xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<3x2x40x8xf32>) outs(%14 : tensor<3x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.cos %in : f32
      linalg.yield %121 : f32
    } -> tensor<3x2x40x8xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<3x2x40x8xf32>) outs(%14 : tensor<3x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.sin %in : f32
      linalg.yield %121 : f32
    } -> tensor<3x2x40x8xf32>
    %extracted_slice_10 = tensor.extract_slice %17[1, 0, 0, 0] [1, 2, 40, 8] [1, 1, 1, 1] : tensor<3x2x40x8xf32> to tensor<1x2x40x8xf32>
    %collapsed_11 = tensor.collapse_shape %extracted_slice_10 [[0, 1], [2], [3]] : tensor<1x2x40x8xf32> into tensor<2x40x8xf32>
    %extracted_slice_12 = tensor.extract_slice %collapsed_11[0, 0, 1] [2, 40, 3] [1, 1, 3] : tensor<2x40x8xf32> to tensor<2x40x3xf32>
    %extracted_slice_13 = tensor.extract_slice %17[0, 0, 0, 0] [1, 2, 40, 8] [1, 1, 1, 1] : tensor<3x2x40x8xf32> to tensor<1x2x40x8xf32>
    %collapsed_14 = tensor.collapse_shape %extracted_slice_13 [[0, 1], [2], [3]] : tensor<1x2x40x8xf32> into tensor<2x40x8xf32>
    %inserted_slice = tensor.insert_slice %extracted_slice_12 into %collapsed_14[0, 0, 1] [2, 40, 3] [1, 1, 3] : tensor<2x40x3xf32> into tensor<2x40x8xf32>
    %18 = tensor.empty() : tensor<3xi64>
    %19 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%18 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %121 = linalg.index 0 : index
      %122 = arith.index_cast %121 : index to i64
      linalg.yield %122 : i64
    } -> tensor<3xi64>
    %expanded_15 = tensor.expand_shape %19 [[0, 1, 2, 3]] output_shape [3, 1, 1, 1] : tensor<3xi64> into tensor<3x1x1x1xi64>
    %20 = tensor.empty() : tensor<3x1x1x1xi1>
    %21 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<3x1x1x1xi64>) outs(%20 : tensor<3x1x1x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %121 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %121 : i1
    } -> tensor<3x1x1x1xi1>
    %22 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice : tensor<2x40x8xf32>) outs(%14 : tensor<3x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x2x40x8xf32>
    %23 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %22, %17 : tensor<3x1x1x1xi1>, tensor<3x2x40x8xf32>, tensor<3x2x40x8xf32>) outs(%14 : tensor<3x2x40x8xf32>) {
    ^bb0(%in: i1, %in_69: f32, %in_70: f32, %out: f32):
      %121 = arith.select %in, %in_69, %in_70 : f32
      linalg.yield %121 : f32
    } -> tensor<3x2x40x8xf32>
    %extracted_slice_16 = tensor.extract_slice %23[2, 0, 0, 0] [1, 2, 40, 8] [1, 1, 1, 1] : tensor<3x2x40x8xf32> to tensor<1x2x40x8xf32>
    %collapsed_17 = tensor.collapse_shape %extracted_slice_16 [[0, 1], [2], [3]] : tensor<1x2x40x8xf32> into tensor<2x40x8xf32>
    %extracted_slice_18 = tensor.extract_slice %collapsed_17[0, 0, 2] [2, 40, 2] [1, 1, 3] : tensor<2x40x8xf32> to tensor<2x40x2xf32>
    %extracted_slice_19 = tensor.extract_slice %23[0, 0, 0, 0] [1, 2, 40, 8] [1, 1, 1, 1] : tensor<3x2x40x8xf32> to tensor<1x2x40x8xf32>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_19 [[0, 1], [2], [3]] : tensor<1x2x40x8xf32> into tensor<2x40x8xf32>
    %inserted_slice_21 = tensor.insert_slice %extracted_slice_18 into %collapsed_20[0, 0, 2] [2, 40, 2] [1, 1, 3] : tensor<2x40x2xf32> into tensor<2x40x8xf32>
    %24 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_21 : tensor<2x40x8xf32>) outs(%14 : tensor<3x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x2x40x8xf32>
    %25 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %24, %23 : tensor<3x1x1x1xi1>, tensor<3x2x40x8xf32>, tensor<3x2x40x8xf32>) outs(%14 : tensor<3x2x40x8xf32>) {
    ^bb0(%in: i1, %in_69: f32, %in_70: f32, %out: f32):
      %121 = arith.select %in, %in_69, %in_70 : f32
      linalg.yield %121 : f32
    } -> tensor<3x2x40x8xf32>
    %extracted_slice_22 = tensor.extract_slice %25[0, 0, 0, 0] [1, 2, 40, 8] [1, 1, 1, 1] : tensor<3x2x40x8xf32> to tensor<1x2x40x8xf32>
    %collapsed_23 = tensor.collapse_shape %extracted_slice_22 [[0, 1], [2], [3]] : tensor<1x2x40x8xf32> into tensor<2x40x8xf32>
    %concat = tensor.concat dim(2) %collapsed_23, %collapsed_23 : (tensor<2x40x8xf32>, tensor<2x40x8xf32>) -> tensor<2x40x16xf32>
    %extracted_slice_24 = tensor.extract_slice %16[1, 0, 0, 0] [1, 2, 40, 8] [1, 1, 1, 1] : tensor<3x2x40x8xf32> to tensor<1x2x40x8xf32>
    %collapsed_25 = tensor.collapse_shape %extracted_slice_24 [[0, 1], [2], [3]] : tensor<1x2x40x8xf32> into tensor<2x40x8xf32>
    %extracted_slice_26 = tensor.extract_slice %collapsed_25[0, 0, 1] [2, 40, 3] [1, 1, 3] : tensor<2x40x8xf32> to tensor<2x40x3xf32>
    %extracted_slice_27 = tensor.extract_slice %16[0, 0, 0, 0] [1, 2, 40, 8] [1, 1, 1, 1] : tensor<3x2x40x8xf32> to tensor<1x2x40x8xf32>
    %collapsed_28 = tensor.collapse_shape %extracted_slice_27 [[0, 1], [2], [3]] : tensor<1x2x40x8xf32> into tensor<2x40x8xf32>
    %inserted_slice_29 = tensor.insert_slice %extracted_slice_26 into %collapsed_28[0, 0, 1] [2, 40, 3] [1, 1, 3] : tensor<2x40x3xf32> into tensor<2x40x8xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_29 : tensor<2x40x8xf32>) outs(%14 : tensor<3x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x2x40x8xf32>
    %27 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %26, %16 : tensor<3x1x1x1xi1>, tensor<3x2x40x8xf32>, tensor<3x2x40x8xf32>) outs(%14 : tensor<3x2x40x8xf32>) {
    ^bb0(%in: i1, %in_69: f32, %in_70: f32, %out: f32):
      %121 = arith.select %in, %in_69, %in_70 : f32
      linalg.yield %121 : f32
    } -> tensor<3x2x40x8xf32>
    %extracted_slice_30 = tensor.extract_slice %27[2, 0, 0, 0] [1, 2, 40, 8] [1, 1, 1, 1] : tensor<3x2x40x8xf32> to tensor<1x2x40x8xf32>
    %collapsed_31 = tensor.collapse_shape %extracted_slice_30 [[0, 1], [2], [3]] : tensor<1x2x40x8xf32> into tensor<2x40x8xf32>
    %extracted_slice_32 = tensor.extract_slice %collapsed_31[0, 0, 2] [2, 40, 2] [1, 1, 3] : tensor<2x40x8xf32> to tensor<2x40x2xf32>
    %extracted_slice_33 = tensor.extract_slice %27[0, 0, 0, 0] [1, 2, 40, 8] [1, 1, 1, 1] : tensor<3x2x40x8xf32> to tensor<1x2x40x8xf32>
    %collapsed_34 = tensor.collapse_shape %extracted_slice_33 [[0, 1], [2], [3]] : tensor<1x2x40x8xf32> into tensor<2x40x8xf32>
    %inserted_slice_35 = tensor.insert_slice %extracted_slice_32 into %collapsed_34[0, 0, 2] [2, 40, 2] [1, 1, 3] : tensor<2x40x2xf32> into tensor<2x40x8xf32>
    %28 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_35 : tensor<2x40x8xf32>) outs(%14 : tensor<3x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x2x40x8xf32>
    %29 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %28, %27 : tensor<3x1x1x1xi1>, tensor<3x2x40x8xf32>, tensor<3x2x40x8xf32>) outs(%14 : tensor<3x2x40x8xf32>) {
    ^bb0(%in: i1, %in_69: f32, %in_70: f32, %out: f32):
      %121 = arith.select %in, %in_69, %in_70 : f32
      linalg.yield %121 : f32
    } -> tensor<3x2x40x8xf32>
    %extracted_slice_36 = tensor.extract_slice %29[0, 0, 0, 0] [1, 2, 40, 8] [1, 1, 1, 1] : tensor<3x2x40x8xf32> to tensor<1x2x40x8xf32>
    %collapsed_37 = tensor.collapse_shape %extracted_slice_36 [[0, 1], [2], [3]] : tensor<1x2x40x8xf32> into tensor<2x40x8xf32>
    %concat_38 = tensor.concat dim(2) %collapsed_37, %collapsed_37 : (tensor<2x40x8xf32>, tensor<2x40x8xf32>) -> tensor<2x40x16xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %31 = tensor.empty() : tensor<2x40x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_5 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_3 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %36 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %121 = arith.mulf %in, %in_69 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %37 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %121 = arith.mulf %in, %in_69 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %39 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_39 = tensor.collapse_shape %38 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %40 = tensor.empty() : tensor<80x64xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %42 = linalg.matmul ins(%collapsed_39, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_40 = tensor.expand_shape %42 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %43 = tensor.empty() : tensor<2x40x4x16xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<2x40x4x16xf32>) outs(%43 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %121 : f32
    } -> tensor<2x40x4x16xf32>
    %45 = tensor.empty() : tensor<2x40x4x1xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<2x40x4x1xf32>) -> tensor<2x40x4x1xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<2x40x4x16xf32>) outs(%46 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x4x1xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x40x4x1xf32>) outs(%45 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_6 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x4x1xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x40x4x1xf32>) outs(%45 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_3 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x4x1xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x40x4x1xf32>) outs(%45 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x4x1xf32>
    %51 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_40, %50 : tensor<2x40x4x16xf32>, tensor<2x40x4x1xf32>) outs(%43 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %121 = arith.mulf %in, %in_69 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x4x16xf32>
    %52 = linalg.generic {indexing_maps = [#map9, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %51 : tensor<16xf32>, tensor<2x40x4x16xf32>) outs(%43 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %121 = arith.mulf %in, %in_69 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x4x16xf32>
    %53 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_41 = linalg.transpose ins(%52 : tensor<2x40x4x16xf32>) outs(%53 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %54 = tensor.empty() : tensor<64x32xf32>
    %transposed_42 = linalg.transpose ins(%arg3 : tensor<32x64xf32>) outs(%54 : tensor<64x32xf32>) permutation = [1, 0] 
    %55 = tensor.empty() : tensor<80x32xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %57 = linalg.matmul ins(%collapsed_39, %transposed_42 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%56 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_43 = tensor.expand_shape %57 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %58 = tensor.empty() : tensor<2x40x2x16xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x40x2x16xf32>) outs(%58 : tensor<2x40x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %121 : f32
    } -> tensor<2x40x2x16xf32>
    %60 = tensor.empty() : tensor<2x40x2x1xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<2x40x2x1xf32>) -> tensor<2x40x2x1xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<2x40x2x16xf32>) outs(%61 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x2x1xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x40x2x1xf32>) outs(%60 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_6 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x2x1xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x40x2x1xf32>) outs(%60 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_3 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x2x1xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x40x2x1xf32>) outs(%60 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x2x1xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43, %65 : tensor<2x40x2x16xf32>, tensor<2x40x2x1xf32>) outs(%58 : tensor<2x40x2x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %121 = arith.mulf %in, %in_69 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x2x16xf32>
    %67 = linalg.generic {indexing_maps = [#map9, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %66 : tensor<16xf32>, tensor<2x40x2x16xf32>) outs(%58 : tensor<2x40x2x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %121 = arith.mulf %in, %in_69 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x2x16xf32>
    %68 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_44 = linalg.transpose ins(%67 : tensor<2x40x2x16xf32>) outs(%68 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_45 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%54 : tensor<64x32xf32>) permutation = [1, 0] 
    %69 = linalg.matmul ins(%collapsed_39, %transposed_45 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%56 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_46 = tensor.expand_shape %69 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<2x40x2x16xf32>) outs(%68 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_48 = tensor.expand_shape %concat_38 [[0], [1, 2], [3]] output_shape [2, 1, 40, 16] : tensor<2x40x16xf32> into tensor<2x1x40x16xf32>
    %expanded_49 = tensor.expand_shape %concat [[0], [1, 2], [3]] output_shape [2, 1, 40, 16] : tensor<2x40x16xf32> into tensor<2x1x40x16xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_41, %expanded_48 : tensor<2x4x40x16xf32>, tensor<2x1x40x16xf32>) outs(%53 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %121 = arith.mulf %in, %in_69 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice_50 = tensor.extract_slice %transposed_41[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_51 = tensor.extract_slice %transposed_41[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %71 = tensor.empty() : tensor<2x4x40x8xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_51 : tensor<2x4x40x8xf32>) outs(%71 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.negf %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_52 = tensor.concat dim(3) %72, %extracted_slice_50 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_52, %expanded_49 : tensor<2x4x40x16xf32>, tensor<2x1x40x16xf32>) outs(%53 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %121 = arith.mulf %in, %in_69 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x16xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %73 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%53 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %121 = arith.addf %in, %in_69 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x16xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_44, %expanded_48 : tensor<2x2x40x16xf32>, tensor<2x1x40x16xf32>) outs(%68 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %121 = arith.mulf %in, %in_69 : f32
      linalg.yield %121 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_53 = tensor.extract_slice %transposed_44[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_54 = tensor.extract_slice %transposed_44[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %76 = tensor.empty() : tensor<2x2x40x8xf32>
    %77 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_54 : tensor<2x2x40x8xf32>) outs(%76 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.negf %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x2x40x8xf32>
    %concat_55 = tensor.concat dim(3) %77, %extracted_slice_53 : (tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) -> tensor<2x2x40x16xf32>
    %78 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_55, %expanded_49 : tensor<2x2x40x16xf32>, tensor<2x1x40x16xf32>) outs(%68 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %121 = arith.mulf %in, %in_69 : f32
      linalg.yield %121 : f32
    } -> tensor<2x2x40x16xf32>
    %79 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %78 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%68 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %121 = arith.addf %in, %in_69 : f32
      linalg.yield %121 : f32
    } -> tensor<2x2x40x16xf32>
    %80 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %81 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<2x2x40x16xf32>) outs(%80 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_56 = tensor.collapse_shape %81 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %82 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<2x2x40x16xf32>) outs(%80 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %83 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_57 = linalg.transpose ins(%collapsed_56 : tensor<2x4x40x16xf32>) outs(%83 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_58 = tensor.collapse_shape %74 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_59 = tensor.collapse_shape %transposed_57 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %84 = tensor.empty() : tensor<8x40x40xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %86 = linalg.batch_matmul ins(%collapsed_58, %collapsed_59 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%85 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_60 = tensor.expand_shape %86 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %87 = tensor.empty() : tensor<2x4x40x40xf32>
    %88 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<2x4x40x40xf32>) outs(%87 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.mulf %in, %cst_7 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x40xf32>
    %89 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %11 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%87 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %121 = arith.addf %in, %in_69 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x40xf32>
    %90 = tensor.empty() : tensor<2x4x40xi64>
    %91 = linalg.fill ins(%c0_i64 : i64) outs(%90 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %92 = tensor.empty() : tensor<2x4x40xf32>
    %93 = linalg.fill ins(%cst_0 : f32) outs(%92 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %94:2 = linalg.generic {indexing_maps = [#map6, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%89 : tensor<2x4x40x40xf32>) outs(%93, %91 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_69: i64):
      %121 = linalg.index 3 : index
      %122 = arith.index_cast %121 : index to i64
      %123 = arith.maximumf %in, %out : f32
      %124 = arith.cmpf ogt, %in, %out : f32
      %125 = arith.select %124, %122, %out_69 : i64
      linalg.yield %123, %125 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_61 = tensor.expand_shape %94#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %95 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %expanded_61 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%87 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %121 = arith.subf %in, %in_69 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x40xf32>
    %96 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<2x4x40x40xf32>) outs(%87 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.exp %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x40xf32>
    %97 = tensor.empty() : tensor<2x4x40x1xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %99 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%96 : tensor<2x4x40x40xf32>) outs(%98 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x1xf32>
    %100 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %99 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%87 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %121 = arith.divf %in, %in_69 : f32
      linalg.yield %121 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_62 = tensor.collapse_shape %100 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_63 = tensor.collapse_shape %82 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %101 = tensor.empty() : tensor<8x40x16xf32>
    %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %103 = linalg.batch_matmul ins(%collapsed_62, %collapsed_63 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%102 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_64 = tensor.expand_shape %103 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %transposed_65 = linalg.transpose ins(%expanded_64 : tensor<2x4x40x16xf32>) outs(%43 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_66 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_67 = tensor.collapse_shape %transposed_65 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %104 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_68 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_68 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %121 = arith.addf %in, %in_69 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_5 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_3 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %110 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %121 = arith.mulf %in, %in_69 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %112 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %111 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %121 = arith.mulf %in, %in_69 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %112 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %121 = arith.addf %in, %in_69 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.addf %in, %out : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.divf %in, %cst_5 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = arith.truncf %cst_3 : f64 to f32
      %122 = arith.addf %in, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %121 = math.rsqrt %in : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %118 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %121 = arith.mulf %in, %in_69 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    %120 = linalg.generic {indexing_maps = [#map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %119 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_69: f32, %out: f32):
      %121 = arith.mulf %in, %in_69 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x64xf32>
    return %120 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803FB093463EC8081A3D4FF7EE3B215DB93AF8C88F39C4105F38A7072D37"
    }
  }
#-}

