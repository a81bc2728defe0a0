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
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1) -> (d1)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @glm(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x64xf32>, %arg8: tensor<32xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<192x64xf32>, %arg11: tensor<64x96xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 1.562500e-07 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %117 = arith.index_cast %in : i64 to index
      %118 = linalg.index 2 : index
      %119 = arith.cmpi slt, %117, %c96 : index
      cf.assert %119, "index must be smaller than dim size"
      %120 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %120, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%117, %118] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %117 = linalg.index 0 : index
      %118 = arith.index_cast %117 : index to i64
      linalg.yield %118 : i64
    } -> tensor<40xi64>
    %4 = tensor.empty() : tensor<2x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%4 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %117 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %117 : i1
    } -> tensor<2x40xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %117 = linalg.index 0 : index
      %118 = arith.index_cast %117 : index to i64
      linalg.yield %118 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %8 = tensor.empty() : tensor<1x1x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded_9 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_64: i64, %out: i1):
      %117 = arith.cmpi sle, %in, %in_64 : i64
      linalg.yield %117 : i1
    } -> tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %9 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_64: i1, %out: i1):
      %117 = arith.andi %in, %in_64 : i1
      linalg.yield %117 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = tensor.empty() : tensor<2x1x1x40xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_10 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%11 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_64: i64, %out: i1):
      %117 = arith.cmpi slt, %in, %c0_i64 : i64
      %118 = arith.addi %in, %c2_i64 : i64
      %119 = arith.select %117, %118, %in : i64
      %120 = arith.index_cast %119 : i64 to index
      %121 = arith.cmpi slt, %in_64, %c0_i64 : i64
      %122 = arith.addi %in_64, %c40_i64 : i64
      %123 = arith.select %121, %122, %in_64 : i64
      %124 = arith.index_cast %123 : i64 to index
      %extracted = tensor.extract %5[%120, %124] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_64: i1, %out: i1):
      %117 = arith.andi %in, %in_64 : i1
      linalg.yield %117 : i1
    } -> tensor<2x1x40x40xi1>
    %15 = tensor.empty() : tensor<2x1x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_64: f32, %in_65: f32, %out: f32):
      %117 = arith.select %in, %in_64, %in_65 : f32
      linalg.yield %117 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %17 = tensor.empty() : tensor<1x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x40x1xi64>) outs(%17 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %117 = arith.sitofp %in : i64 to f32
      linalg.yield %117 : f32
    } -> tensor<1x40x1xf32>
    %19 = tensor.empty() : tensor<1x40x4xf32>
    %20 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_6 : tensor<1x40x1xf32>, tensor<4xf32>) outs(%19 : tensor<1x40x4xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %117 = arith.mulf %in, %in_64 : f32
      linalg.yield %117 : f32
    } -> tensor<1x40x4xf32>
    %concat = tensor.concat dim(2) %20, %20 : (tensor<1x40x4xf32>, tensor<1x40x4xf32>) -> tensor<1x40x8xf32>
    %21 = tensor.empty() : tensor<1x40x8xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x8xf32>) outs(%21 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.cos %in : f32
      linalg.yield %117 : f32
    } -> tensor<1x40x8xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x8xf32>) outs(%21 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.sin %in : f32
      linalg.yield %117 : f32
    } -> tensor<1x40x8xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %117 : f32
    } -> tensor<2x40x64xf32>
    %25 = tensor.empty() : tensor<2x40x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x40x64xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %in, %cst_7 : f32
      linalg.yield %117 : f32
    } -> tensor<2x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.truncf %cst_5 : f64 to f32
      %118 = arith.addf %in, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.rsqrt %in : f32
      linalg.yield %117 : f32
    } -> tensor<2x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %30 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %117 = arith.mulf %in, %in_64 : f32
      linalg.yield %117 : f32
    } -> tensor<2x40x64xf32>
    %32 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %31 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %117 = arith.mulf %in, %in_64 : f32
      linalg.yield %117 : f32
    } -> tensor<2x40x64xf32>
    %collapsed = tensor.collapse_shape %32 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %33 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %34 = tensor.empty() : tensor<80x64xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %36 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %37 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<64xf32>) outs(%34 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%36, %37 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%34 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %117 = arith.addf %in, %in_64 : f32
      linalg.yield %117 : f32
    } -> tensor<80x64xf32>
    %expanded_12 = tensor.expand_shape %38 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %39 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x40x4x16xf32>) outs(%39 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %40 = tensor.empty() : tensor<64x32xf32>
    %transposed_14 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%40 : tensor<64x32xf32>) permutation = [1, 0] 
    %41 = tensor.empty() : tensor<80x32xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %43 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%42 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %44 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<32xf32>) outs(%41 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%43, %44 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%41 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %117 = arith.addf %in, %in_64 : f32
      linalg.yield %117 : f32
    } -> tensor<80x32xf32>
    %expanded_15 = tensor.expand_shape %45 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %46 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x40x2x16xf32>) outs(%46 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg7 : tensor<32x64xf32>) outs(%40 : tensor<64x32xf32>) permutation = [1, 0] 
    %47 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%42 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %48 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<32xf32>) outs(%41 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%47, %48 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%41 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %117 = arith.addf %in, %in_64 : f32
      linalg.yield %117 : f32
    } -> tensor<80x32xf32>
    %expanded_18 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x40x2x16xf32>) outs(%46 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 40, 8] : tensor<1x40x8xf32> into tensor<1x1x40x8xf32>
    %expanded_21 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 40, 8] : tensor<1x40x8xf32> into tensor<1x1x40x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_20[0, 0, 0, 0] [1, 1, 40, 4] [1, 1, 1, 1] : tensor<1x1x40x8xf32> to tensor<1x1x40x4xf32>
    %50 = tensor.empty() : tensor<1x1x40x4x2xf32>
    %51 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x1x40x4xf32>) outs(%50 : tensor<1x1x40x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x40x4x2xf32>
    %collapsed_22 = tensor.collapse_shape %51 [[0], [1], [2], [3, 4]] : tensor<1x1x40x4x2xf32> into tensor<1x1x40x8xf32>
    %extracted_slice_23 = tensor.extract_slice %expanded_21[0, 0, 0, 0] [1, 1, 40, 4] [1, 1, 1, 1] : tensor<1x1x40x8xf32> to tensor<1x1x40x4xf32>
    %52 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<1x1x40x4xf32>) outs(%50 : tensor<1x1x40x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x40x4x2xf32>
    %collapsed_24 = tensor.collapse_shape %52 [[0], [1], [2], [3, 4]] : tensor<1x1x40x4x2xf32> into tensor<1x1x40x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_13[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_13[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_16[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %53 = tensor.empty() : tensor<2x4x40x8xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %collapsed_22 : tensor<2x4x40x8xf32>, tensor<1x1x40x8xf32>) outs(%53 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %117 = arith.mulf %in, %in_64 : f32
      linalg.yield %117 : f32
    } -> tensor<2x4x40x8xf32>
    %extracted_slice_29 = tensor.extract_slice %extracted_slice_25[0, 0, 0, 0] [2, 4, 40, 4] [1, 1, 1, 2] : tensor<2x4x40x8xf32> to tensor<2x4x40x4xf32>
    %extracted_slice_30 = tensor.extract_slice %extracted_slice_25[0, 0, 0, 1] [2, 4, 40, 4] [1, 1, 1, 2] : tensor<2x4x40x8xf32> to tensor<2x4x40x4xf32>
    %55 = tensor.empty() : tensor<2x4x40x4xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<2x4x40x4xf32>) outs(%55 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.negf %in : f32
      linalg.yield %117 : f32
    } -> tensor<2x4x40x4xf32>
    %expanded_31 = tensor.expand_shape %56 [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 4, 1] : tensor<2x4x40x4xf32> into tensor<2x4x40x4x1xf32>
    %expanded_32 = tensor.expand_shape %extracted_slice_29 [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 4, 1] : tensor<2x4x40x4xf32> into tensor<2x4x40x4x1xf32>
    %concat_33 = tensor.concat dim(4) %expanded_31, %expanded_32 : (tensor<2x4x40x4x1xf32>, tensor<2x4x40x4x1xf32>) -> tensor<2x4x40x4x2xf32>
    %collapsed_34 = tensor.collapse_shape %concat_33 [[0], [1], [2], [3, 4]] : tensor<2x4x40x4x2xf32> into tensor<2x4x40x8xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_34, %collapsed_24 : tensor<2x4x40x8xf32>, tensor<1x1x40x8xf32>) outs(%53 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %117 = arith.mulf %in, %in_64 : f32
      linalg.yield %117 : f32
    } -> tensor<2x4x40x8xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %57 : tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) outs(%53 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %117 = arith.addf %in, %in_64 : f32
      linalg.yield %117 : f32
    } -> tensor<2x4x40x8xf32>
    %59 = tensor.empty() : tensor<2x2x40x8xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27, %collapsed_22 : tensor<2x2x40x8xf32>, tensor<1x1x40x8xf32>) outs(%59 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %117 = arith.mulf %in, %in_64 : f32
      linalg.yield %117 : f32
    } -> tensor<2x2x40x8xf32>
    %extracted_slice_35 = tensor.extract_slice %extracted_slice_27[0, 0, 0, 0] [2, 2, 40, 4] [1, 1, 1, 2] : tensor<2x2x40x8xf32> to tensor<2x2x40x4xf32>
    %extracted_slice_36 = tensor.extract_slice %extracted_slice_27[0, 0, 0, 1] [2, 2, 40, 4] [1, 1, 1, 2] : tensor<2x2x40x8xf32> to tensor<2x2x40x4xf32>
    %61 = tensor.empty() : tensor<2x2x40x4xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_36 : tensor<2x2x40x4xf32>) outs(%61 : tensor<2x2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.negf %in : f32
      linalg.yield %117 : f32
    } -> tensor<2x2x40x4xf32>
    %expanded_37 = tensor.expand_shape %62 [[0], [1], [2], [3, 4]] output_shape [2, 2, 40, 4, 1] : tensor<2x2x40x4xf32> into tensor<2x2x40x4x1xf32>
    %expanded_38 = tensor.expand_shape %extracted_slice_35 [[0], [1], [2], [3, 4]] output_shape [2, 2, 40, 4, 1] : tensor<2x2x40x4xf32> into tensor<2x2x40x4x1xf32>
    %concat_39 = tensor.concat dim(4) %expanded_37, %expanded_38 : (tensor<2x2x40x4x1xf32>, tensor<2x2x40x4x1xf32>) -> tensor<2x2x40x4x2xf32>
    %collapsed_40 = tensor.collapse_shape %concat_39 [[0], [1], [2], [3, 4]] : tensor<2x2x40x4x2xf32> into tensor<2x2x40x8xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_40, %collapsed_24 : tensor<2x2x40x8xf32>, tensor<1x1x40x8xf32>) outs(%59 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %117 = arith.mulf %in, %in_64 : f32
      linalg.yield %117 : f32
    } -> tensor<2x2x40x8xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %63 : tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) outs(%59 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %117 = arith.addf %in, %in_64 : f32
      linalg.yield %117 : f32
    } -> tensor<2x2x40x8xf32>
    %concat_41 = tensor.concat dim(3) %58, %extracted_slice_26 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %concat_42 = tensor.concat dim(3) %64, %extracted_slice_28 : (tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) -> tensor<2x2x40x16xf32>
    %65 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %66 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_42 : tensor<2x2x40x16xf32>) outs(%65 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_43 = tensor.collapse_shape %66 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %67 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<2x2x40x16xf32>) outs(%65 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %68 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_44 = linalg.transpose ins(%collapsed_43 : tensor<2x4x40x16xf32>) outs(%68 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_45 = tensor.collapse_shape %concat_41 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_46 = tensor.collapse_shape %transposed_44 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %69 = tensor.empty() : tensor<8x40x40xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %71 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%70 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_47 = tensor.expand_shape %71 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %72 = tensor.empty() : tensor<2x4x40x40xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<2x4x40x40xf32>) outs(%72 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.mulf %in, %cst_8 : f32
      linalg.yield %117 : f32
    } -> tensor<2x4x40x40xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map18, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %16 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%72 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %117 = arith.addf %in, %in_64 : f32
      linalg.yield %117 : f32
    } -> tensor<2x4x40x40xf32>
    %75 = tensor.empty() : tensor<2x4x40xi64>
    %76 = linalg.fill ins(%c0_i64 : i64) outs(%75 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %77 = tensor.empty() : tensor<2x4x40xf32>
    %78 = linalg.fill ins(%cst_0 : f32) outs(%77 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %79:2 = linalg.generic {indexing_maps = [#map6, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<2x4x40x40xf32>) outs(%78, %76 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_64: i64):
      %117 = linalg.index 3 : index
      %118 = arith.index_cast %117 : index to i64
      %119 = arith.maximumf %in, %out : f32
      %120 = arith.cmpf ogt, %in, %out : f32
      %121 = arith.select %120, %118, %out_64 : i64
      linalg.yield %119, %121 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_48 = tensor.expand_shape %79#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %expanded_48 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%72 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %117 = arith.subf %in, %in_64 : f32
      linalg.yield %117 : f32
    } -> tensor<2x4x40x40xf32>
    %81 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x4x40x40xf32>) outs(%72 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.exp %in : f32
      linalg.yield %117 : f32
    } -> tensor<2x4x40x40xf32>
    %82 = tensor.empty() : tensor<2x4x40x1xf32>
    %83 = linalg.fill ins(%cst : f32) outs(%82 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %84 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<2x4x40x40xf32>) outs(%83 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<2x4x40x1xf32>
    %85 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %84 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%72 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %117 = arith.divf %in, %in_64 : f32
      linalg.yield %117 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_49 = tensor.collapse_shape %85 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_50 = tensor.collapse_shape %67 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %86 = tensor.empty() : tensor<8x40x16xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %88 = linalg.batch_matmul ins(%collapsed_49, %collapsed_50 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%87 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_51 = tensor.expand_shape %88 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %89 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<2x4x40x16xf32>) outs(%89 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_53 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_54 = tensor.collapse_shape %transposed_52 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %90 = linalg.matmul ins(%collapsed_54, %transposed_53 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_55 = tensor.expand_shape %90 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_55 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %117 = arith.addf %in, %in_64 : f32
      linalg.yield %117 : f32
    } -> tensor<2x40x64xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %117 : f32
    } -> tensor<2x40x64xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<2x40x64xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<2x40x1xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %in, %cst_7 : f32
      linalg.yield %117 : f32
    } -> tensor<2x40x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.truncf %cst_5 : f64 to f32
      %118 = arith.addf %in, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.rsqrt %in : f32
      linalg.yield %117 : f32
    } -> tensor<2x40x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %96 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %117 = arith.mulf %in, %in_64 : f32
      linalg.yield %117 : f32
    } -> tensor<2x40x64xf32>
    %98 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %97 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %117 = arith.mulf %in, %in_64 : f32
      linalg.yield %117 : f32
    } -> tensor<2x40x64xf32>
    %99 = tensor.empty() : tensor<64x192xf32>
    %transposed_56 = linalg.transpose ins(%arg10 : tensor<192x64xf32>) outs(%99 : tensor<64x192xf32>) permutation = [1, 0] 
    %collapsed_57 = tensor.collapse_shape %98 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %100 = tensor.empty() : tensor<80x192xf32>
    %101 = linalg.fill ins(%cst : f32) outs(%100 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %102 = linalg.matmul ins(%collapsed_57, %transposed_56 : tensor<80x64xf32>, tensor<64x192xf32>) outs(%101 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %expanded_58 = tensor.expand_shape %102 [[0, 1], [2]] output_shape [2, 40, 192] : tensor<80x192xf32> into tensor<2x40x192xf32>
    %extracted_slice_59 = tensor.extract_slice %expanded_58[0, 0, 0] [2, 40, 96] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x96xf32>
    %extracted_slice_60 = tensor.extract_slice %expanded_58[0, 0, 96] [2, 40, 96] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x96xf32>
    %103 = tensor.empty() : tensor<2x40x96xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_59 : tensor<2x40x96xf32>) outs(%103 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.negf %in : f32
      %118 = math.exp %117 : f32
      %119 = arith.addf %118, %cst_1 : f32
      %120 = arith.divf %cst_1, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x96xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_59, %104 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%103 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %117 = arith.mulf %in, %in_64 : f32
      linalg.yield %117 : f32
    } -> tensor<2x40x96xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_60, %105 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%103 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %117 = arith.mulf %in, %in_64 : f32
      linalg.yield %117 : f32
    } -> tensor<2x40x96xf32>
    %107 = tensor.empty() : tensor<96x64xf32>
    %transposed_61 = linalg.transpose ins(%arg11 : tensor<64x96xf32>) outs(%107 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_62 = tensor.collapse_shape %106 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %108 = linalg.matmul ins(%collapsed_62, %transposed_61 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%35 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_63 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %expanded_63 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %117 = arith.addf %in, %in_64 : f32
      linalg.yield %117 : f32
    } -> tensor<2x40x64xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %117 : f32
    } -> tensor<2x40x64xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<2x40x64xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.addf %in, %out : f32
      linalg.yield %117 : f32
    } -> tensor<2x40x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.divf %in, %cst_7 : f32
      linalg.yield %117 : f32
    } -> tensor<2x40x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = arith.truncf %cst_5 : f64 to f32
      %118 = arith.addf %in, %117 : f32
      linalg.yield %118 : f32
    } -> tensor<2x40x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %117 = math.rsqrt %in : f32
      linalg.yield %117 : f32
    } -> tensor<2x40x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %114 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %117 = arith.mulf %in, %in_64 : f32
      linalg.yield %117 : f32
    } -> tensor<2x40x64xf32>
    %116 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %115 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %117 = arith.mulf %in, %in_64 : f32
      linalg.yield %117 : f32
    } -> tensor<2x40x64xf32>
    return %116 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32: "0x040000000000803FCDCCCC3D0AD7233C6F12833A"
    }
  }
#-}

