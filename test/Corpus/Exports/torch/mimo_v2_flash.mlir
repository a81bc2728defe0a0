#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @mimo_v2_flash(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<64x96xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 7.070000e-01 : f64
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_3_torch.float32> : tensor<3xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %105 = arith.index_cast %in : i64 to index
      %106 = linalg.index 2 : index
      %107 = arith.cmpi slt, %105, %c96 : index
      cf.assert %107, "index must be smaller than dim size"
      %108 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %108, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%105, %106] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %105 = linalg.index 0 : index
      %106 = arith.index_cast %105 : index to i64
      linalg.yield %106 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %4 = tensor.empty() : tensor<1x1x40x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%4 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %105 = arith.cmpi sle, %in, %in_55 : i64
      linalg.yield %105 : i1
    } -> tensor<1x1x40x40xi1>
    %6 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%6 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %8 = tensor.empty() : tensor<2x1x40x40xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%8 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_55: f32, %in_56: f32, %out: f32):
      %105 = arith.select %in, %in_55, %in_56 : f32
      linalg.yield %105 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %10 = tensor.empty() : tensor<1x40x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x40x1xi64>) outs(%10 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %105 = arith.sitofp %in : i64 to f32
      linalg.yield %105 : f32
    } -> tensor<1x40x1xf32>
    %12 = tensor.empty() : tensor<1x40x3xf32>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %cst_6 : tensor<1x40x1xf32>, tensor<3xf32>) outs(%12 : tensor<1x40x3xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %105 = arith.mulf %in, %in_55 : f32
      linalg.yield %105 : f32
    } -> tensor<1x40x3xf32>
    %concat = tensor.concat dim(2) %13, %13 : (tensor<1x40x3xf32>, tensor<1x40x3xf32>) -> tensor<1x40x6xf32>
    %14 = tensor.empty() : tensor<1x40x6xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x6xf32>) outs(%14 : tensor<1x40x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.cos %in : f32
      linalg.yield %105 : f32
    } -> tensor<1x40x6xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x6xf32>) outs(%14 : tensor<1x40x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.sin %in : f32
      linalg.yield %105 : f32
    } -> tensor<1x40x6xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %105 : f32
    } -> tensor<2x40x64xf32>
    %18 = tensor.empty() : tensor<2x40x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<2x40x64xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_7 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_5 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<2x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %23 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %105 = arith.mulf %in, %in_55 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x64xf32>
    %25 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %24 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %105 = arith.mulf %in, %in_55 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x64xf32>
    %26 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_11 = tensor.collapse_shape %25 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %27 = tensor.empty() : tensor<80x64xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %29 = linalg.matmul ins(%collapsed_11, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%28 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_12 = tensor.expand_shape %29 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %30 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x40x4x16xf32>) outs(%30 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %31 = tensor.empty() : tensor<64x32xf32>
    %transposed_14 = linalg.transpose ins(%arg3 : tensor<32x64xf32>) outs(%31 : tensor<64x32xf32>) permutation = [1, 0] 
    %32 = tensor.empty() : tensor<80x32xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %34 = linalg.matmul ins(%collapsed_11, %transposed_14 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%33 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_15 = tensor.expand_shape %34 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %35 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x40x2x16xf32>) outs(%35 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%31 : tensor<64x32xf32>) permutation = [1, 0] 
    %36 = linalg.matmul ins(%collapsed_11, %transposed_17 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%33 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_18 = tensor.expand_shape %36 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x40x2x16xf32>) outs(%35 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %37 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<2x2x40x16xf32>) outs(%35 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_4 : f64 to f32
      %106 = arith.mulf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<2x2x40x16xf32>
    %expanded_20 = tensor.expand_shape %15 [[0], [1, 2], [3]] output_shape [1, 1, 40, 6] : tensor<1x40x6xf32> into tensor<1x1x40x6xf32>
    %expanded_21 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, 40, 6] : tensor<1x40x6xf32> into tensor<1x1x40x6xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [2, 4, 40, 6] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x6xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 6] [2, 4, 40, 10] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x10xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [2, 2, 40, 6] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x6xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 6] [2, 2, 40, 10] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x10xf32>
    %38 = tensor.empty() : tensor<2x4x40x6xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_20 : tensor<2x4x40x6xf32>, tensor<1x1x40x6xf32>) outs(%38 : tensor<2x4x40x6xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %105 = arith.mulf %in, %in_55 : f32
      linalg.yield %105 : f32
    } -> tensor<2x4x40x6xf32>
    %extracted_slice_25 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 4, 40, 3] [1, 1, 1, 1] : tensor<2x4x40x6xf32> to tensor<2x4x40x3xf32>
    %extracted_slice_26 = tensor.extract_slice %extracted_slice[0, 0, 0, 3] [2, 4, 40, 3] [1, 1, 1, 1] : tensor<2x4x40x6xf32> to tensor<2x4x40x3xf32>
    %40 = tensor.empty() : tensor<2x4x40x3xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<2x4x40x3xf32>) outs(%40 : tensor<2x4x40x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.negf %in : f32
      linalg.yield %105 : f32
    } -> tensor<2x4x40x3xf32>
    %concat_27 = tensor.concat dim(3) %41, %extracted_slice_25 : (tensor<2x4x40x3xf32>, tensor<2x4x40x3xf32>) -> tensor<2x4x40x6xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_21 : tensor<2x4x40x6xf32>, tensor<1x1x40x6xf32>) outs(%38 : tensor<2x4x40x6xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %105 = arith.mulf %in, %in_55 : f32
      linalg.yield %105 : f32
    } -> tensor<2x4x40x6xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %42 : tensor<2x4x40x6xf32>, tensor<2x4x40x6xf32>) outs(%38 : tensor<2x4x40x6xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %105 = arith.addf %in, %in_55 : f32
      linalg.yield %105 : f32
    } -> tensor<2x4x40x6xf32>
    %44 = tensor.empty() : tensor<2x2x40x6xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_20 : tensor<2x2x40x6xf32>, tensor<1x1x40x6xf32>) outs(%44 : tensor<2x2x40x6xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %105 = arith.mulf %in, %in_55 : f32
      linalg.yield %105 : f32
    } -> tensor<2x2x40x6xf32>
    %extracted_slice_28 = tensor.extract_slice %extracted_slice_23[0, 0, 0, 0] [2, 2, 40, 3] [1, 1, 1, 1] : tensor<2x2x40x6xf32> to tensor<2x2x40x3xf32>
    %extracted_slice_29 = tensor.extract_slice %extracted_slice_23[0, 0, 0, 3] [2, 2, 40, 3] [1, 1, 1, 1] : tensor<2x2x40x6xf32> to tensor<2x2x40x3xf32>
    %46 = tensor.empty() : tensor<2x2x40x3xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<2x2x40x3xf32>) outs(%46 : tensor<2x2x40x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.negf %in : f32
      linalg.yield %105 : f32
    } -> tensor<2x2x40x3xf32>
    %concat_30 = tensor.concat dim(3) %47, %extracted_slice_28 : (tensor<2x2x40x3xf32>, tensor<2x2x40x3xf32>) -> tensor<2x2x40x6xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_21 : tensor<2x2x40x6xf32>, tensor<1x1x40x6xf32>) outs(%44 : tensor<2x2x40x6xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %105 = arith.mulf %in, %in_55 : f32
      linalg.yield %105 : f32
    } -> tensor<2x2x40x6xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<2x2x40x6xf32>, tensor<2x2x40x6xf32>) outs(%44 : tensor<2x2x40x6xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %105 = arith.addf %in, %in_55 : f32
      linalg.yield %105 : f32
    } -> tensor<2x2x40x6xf32>
    %concat_31 = tensor.concat dim(3) %43, %extracted_slice_22 : (tensor<2x4x40x6xf32>, tensor<2x4x40x10xf32>) -> tensor<2x4x40x16xf32>
    %concat_32 = tensor.concat dim(3) %49, %extracted_slice_24 : (tensor<2x2x40x6xf32>, tensor<2x2x40x10xf32>) -> tensor<2x2x40x16xf32>
    %50 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %51 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_32 : tensor<2x2x40x16xf32>) outs(%50 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_33 = tensor.collapse_shape %51 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %52 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x2x40x16xf32>) outs(%50 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %53 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_34 = linalg.transpose ins(%collapsed_33 : tensor<2x4x40x16xf32>) outs(%53 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_35 = tensor.collapse_shape %concat_31 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_36 = tensor.collapse_shape %transposed_34 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %54 = tensor.empty() : tensor<8x40x40xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %56 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%55 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_37 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %57 = tensor.empty() : tensor<2x4x40x40xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<2x4x40x40xf32>) outs(%57 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.mulf %in, %cst_8 : f32
      linalg.yield %105 : f32
    } -> tensor<2x4x40x40xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %9 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%57 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %105 = arith.addf %in, %in_55 : f32
      linalg.yield %105 : f32
    } -> tensor<2x4x40x40xf32>
    %60 = tensor.empty() : tensor<2x4x40xi64>
    %61 = linalg.fill ins(%c0_i64 : i64) outs(%60 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %62 = tensor.empty() : tensor<2x4x40xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %64:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<2x4x40x40xf32>) outs(%63, %61 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_55: i64):
      %105 = linalg.index 3 : index
      %106 = arith.index_cast %105 : index to i64
      %107 = arith.maximumf %in, %out : f32
      %108 = arith.cmpf ogt, %in, %out : f32
      %109 = arith.select %108, %106, %out_55 : i64
      linalg.yield %107, %109 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_38 = tensor.expand_shape %64#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_38 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%57 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %105 = arith.subf %in, %in_55 : f32
      linalg.yield %105 : f32
    } -> tensor<2x4x40x40xf32>
    %66:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<2x4x40x40xf32>) outs(%63, %61 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_55: i64):
      %105 = linalg.index 3 : index
      %106 = arith.index_cast %105 : index to i64
      %107 = arith.maximumf %in, %out : f32
      %108 = arith.cmpf ogt, %in, %out : f32
      %109 = arith.select %108, %106, %out_55 : i64
      linalg.yield %107, %109 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_39 = tensor.expand_shape %66#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %expanded_39 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%57 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %105 = arith.subf %in, %in_55 : f32
      linalg.yield %105 : f32
    } -> tensor<2x4x40x40xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x4x40x40xf32>) outs(%57 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.exp %in : f32
      linalg.yield %105 : f32
    } -> tensor<2x4x40x40xf32>
    %69 = tensor.empty() : tensor<2x4x40x1xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x4x40x40xf32>) outs(%70 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<2x4x40x1xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%57 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %105 = arith.divf %in, %in_55 : f32
      linalg.yield %105 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_40 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_41 = tensor.collapse_shape %52 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %73 = tensor.empty() : tensor<8x40x16xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %75 = linalg.batch_matmul ins(%collapsed_40, %collapsed_41 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%74 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_42 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %76 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<2x4x40x16xf32>) outs(%76 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_44 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %transposed_43 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %77 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%28 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_46 = tensor.expand_shape %77 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_46 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %105 = arith.addf %in, %in_55 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x64xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %105 : f32
    } -> tensor<2x40x64xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<2x40x64xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_7 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_5 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<2x40x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %83 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %105 = arith.mulf %in, %in_55 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x64xf32>
    %85 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %84 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %105 = arith.mulf %in, %in_55 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x64xf32>
    %86 = tensor.empty() : tensor<64x96xf32>
    %transposed_47 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%86 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %85 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %87 = tensor.empty() : tensor<80x96xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %89 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%88 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_49 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %90 = tensor.empty() : tensor<2x40x96xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<2x40x96xf32>) outs(%90 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.negf %in : f32
      %106 = math.exp %105 : f32
      %107 = arith.addf %106, %cst_1 : f32
      %108 = arith.divf %cst_1, %107 : f32
      linalg.yield %108 : f32
    } -> tensor<2x40x96xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49, %91 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%90 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %105 = arith.mulf %in, %in_55 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x96xf32>
    %transposed_50 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%86 : tensor<64x96xf32>) permutation = [1, 0] 
    %93 = linalg.matmul ins(%collapsed_48, %transposed_50 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%88 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_51 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %expanded_51 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%90 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %105 = arith.mulf %in, %in_55 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x96xf32>
    %95 = tensor.empty() : tensor<96x64xf32>
    %transposed_52 = linalg.transpose ins(%arg8 : tensor<64x96xf32>) outs(%95 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_53 = tensor.collapse_shape %94 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %96 = linalg.matmul ins(%collapsed_53, %transposed_52 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%28 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_54 = tensor.expand_shape %96 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %expanded_54 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %105 = arith.addf %in, %in_55 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %105 : f32
    } -> tensor<2x40x64xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<2x40x64xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.addf %in, %out : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.divf %in, %cst_7 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = arith.truncf %cst_5 : f64 to f32
      %106 = arith.addf %in, %105 : f32
      linalg.yield %106 : f32
    } -> tensor<2x40x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %105 = math.rsqrt %in : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %102 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %105 = arith.mulf %in, %in_55 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x64xf32>
    %104 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %103 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %105 = arith.mulf %in, %in_55 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x64xf32>
    return %104 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_3_torch.float32: "0x040000000000803FD60D093BA1BF9236"
    }
  }
#-}

