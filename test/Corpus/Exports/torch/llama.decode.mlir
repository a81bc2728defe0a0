#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @llama(%arg0: tensor<2x1xi64>, %arg1: tensor<2x2x39x16xf32>, %arg2: tensor<2x2x39x16xf32>, %arg3: tensor<96x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<64x96xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>) -> tensor<2x1x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c39_i64 = arith.constant 39 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<3.900000e+01> : tensor<1x1x1xf32>
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x1xi64>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %101 = arith.index_cast %in : i64 to index
      %102 = linalg.index 2 : index
      %103 = arith.cmpi slt, %101, %c96 : index
      cf.assert %103, "index must be smaller than dim size"
      %104 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %104, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%101, %102] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x64xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %101 = arith.addi %in, %c39_i64 : i64
      linalg.yield %101 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<40xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %101 = linalg.index 0 : index
      %102 = arith.index_cast %101 : index to i64
      linalg.yield %102 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_9 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %7 = tensor.empty() : tensor<1x1x1x40xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x1x1xi64>) outs(%7 : tensor<1x1x1x40xi1>) {
    ^bb0(%in: i64, %in_49: i64, %out: i1):
      %101 = arith.cmpi sle, %in, %in_49 : i64
      linalg.yield %101 : i1
    } -> tensor<1x1x1x40xi1>
    %9 = tensor.empty() : tensor<2x1x1x40xi1>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x1x1x40xi1> into tensor<1x1x40xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x40xi1>) outs(%9 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x40xi1>
    %11 = tensor.empty() : tensor<2x1x1x40xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_4, %cst_3 : tensor<2x1x1x40xi1>, tensor<f32>, tensor<f32>) outs(%11 : tensor<2x1x1x40xf32>) {
    ^bb0(%in: i1, %in_49: f32, %in_50: f32, %out: f32):
      %101 = arith.select %in, %in_49, %in_50 : f32
      linalg.yield %101 : f32
    } -> tensor<2x1x1x40xf32>
    %13 = tensor.empty() : tensor<1x1x8xf32>
    %14 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2, %cst_6 : tensor<1x1x1xf32>, tensor<8xf32>) outs(%13 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %101 = arith.mulf %in, %in_49 : f32
      linalg.yield %101 : f32
    } -> tensor<1x1x8xf32>
    %concat = tensor.concat dim(2) %14, %14 : (tensor<1x1x8xf32>, tensor<1x1x8xf32>) -> tensor<1x1x16xf32>
    %15 = tensor.empty() : tensor<1x1x16xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x16xf32>) outs(%15 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.cos %in : f32
      linalg.yield %101 : f32
    } -> tensor<1x1x16xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x16xf32>) outs(%15 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.sin %in : f32
      linalg.yield %101 : f32
    } -> tensor<1x1x16xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %101 : f32
    } -> tensor<2x1x64xf32>
    %19 = tensor.empty() : tensor<2x1x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x1x1xf32>) -> tensor<2x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<2x1x64xf32>) outs(%20 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x1x1xf32>) outs(%19 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.divf %in, %cst_7 : f32
      linalg.yield %101 : f32
    } -> tensor<2x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x1x1xf32>) outs(%19 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.truncf %cst_5 : f64 to f32
      %102 = arith.addf %in, %101 : f32
      linalg.yield %102 : f32
    } -> tensor<2x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x1x1xf32>) outs(%19 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.rsqrt %in : f32
      linalg.yield %101 : f32
    } -> tensor<2x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %24 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %101 = arith.mulf %in, %in_49 : f32
      linalg.yield %101 : f32
    } -> tensor<2x1x64xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %25 : tensor<64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %101 = arith.mulf %in, %in_49 : f32
      linalg.yield %101 : f32
    } -> tensor<2x1x64xf32>
    %27 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%27 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_10 = tensor.collapse_shape %26 [[0], [1, 2]] : tensor<2x1x64xf32> into tensor<2x64xf32>
    %28 = tensor.empty() : tensor<2x64xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %30 = linalg.matmul ins(%collapsed_10, %transposed : tensor<2x64xf32>, tensor<64x64xf32>) outs(%29 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_11 = tensor.expand_shape %30 [[0], [1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<2x64xf32> into tensor<2x1x4x16xf32>
    %31 = tensor.empty() : tensor<2x4x1x16xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<2x1x4x16xf32>) outs(%31 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %32 = tensor.empty() : tensor<64x32xf32>
    %transposed_13 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%32 : tensor<64x32xf32>) permutation = [1, 0] 
    %33 = tensor.empty() : tensor<2x32xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %35 = linalg.matmul ins(%collapsed_10, %transposed_13 : tensor<2x64xf32>, tensor<64x32xf32>) outs(%34 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %expanded_14 = tensor.expand_shape %35 [[0], [1, 2, 3]] output_shape [2, 1, 2, 16] : tensor<2x32xf32> into tensor<2x1x2x16xf32>
    %36 = tensor.empty() : tensor<2x2x1x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x1x2x16xf32>) outs(%36 : tensor<2x2x1x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%32 : tensor<64x32xf32>) permutation = [1, 0] 
    %37 = linalg.matmul ins(%collapsed_10, %transposed_16 : tensor<2x64xf32>, tensor<64x32xf32>) outs(%34 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %expanded_17 = tensor.expand_shape %37 [[0], [1, 2, 3]] output_shape [2, 1, 2, 16] : tensor<2x32xf32> into tensor<2x1x2x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x1x2x16xf32>) outs(%36 : tensor<2x2x1x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, 1, 16] : tensor<1x1x16xf32> into tensor<1x1x1x16xf32>
    %expanded_20 = tensor.expand_shape %17 [[0], [1, 2], [3]] output_shape [1, 1, 1, 16] : tensor<1x1x16xf32> into tensor<1x1x1x16xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %expanded_19 : tensor<2x4x1x16xf32>, tensor<1x1x1x16xf32>) outs(%31 : tensor<2x4x1x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %101 = arith.mulf %in, %in_49 : f32
      linalg.yield %101 : f32
    } -> tensor<2x4x1x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [2, 4, 1, 8] [1, 1, 1, 1] : tensor<2x4x1x16xf32> to tensor<2x4x1x8xf32>
    %extracted_slice_21 = tensor.extract_slice %transposed_12[0, 0, 0, 8] [2, 4, 1, 8] [1, 1, 1, 1] : tensor<2x4x1x16xf32> to tensor<2x4x1x8xf32>
    %39 = tensor.empty() : tensor<2x4x1x8xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<2x4x1x8xf32>) outs(%39 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.negf %in : f32
      linalg.yield %101 : f32
    } -> tensor<2x4x1x8xf32>
    %concat_22 = tensor.concat dim(3) %40, %extracted_slice : (tensor<2x4x1x8xf32>, tensor<2x4x1x8xf32>) -> tensor<2x4x1x16xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_22, %expanded_20 : tensor<2x4x1x16xf32>, tensor<1x1x1x16xf32>) outs(%31 : tensor<2x4x1x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %101 = arith.mulf %in, %in_49 : f32
      linalg.yield %101 : f32
    } -> tensor<2x4x1x16xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<2x4x1x16xf32>, tensor<2x4x1x16xf32>) outs(%31 : tensor<2x4x1x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %101 = arith.addf %in, %in_49 : f32
      linalg.yield %101 : f32
    } -> tensor<2x4x1x16xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_19 : tensor<2x2x1x16xf32>, tensor<1x1x1x16xf32>) outs(%36 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %101 = arith.mulf %in, %in_49 : f32
      linalg.yield %101 : f32
    } -> tensor<2x2x1x16xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_15[0, 0, 0, 0] [2, 2, 1, 8] [1, 1, 1, 1] : tensor<2x2x1x16xf32> to tensor<2x2x1x8xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 8] [2, 2, 1, 8] [1, 1, 1, 1] : tensor<2x2x1x16xf32> to tensor<2x2x1x8xf32>
    %44 = tensor.empty() : tensor<2x2x1x8xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<2x2x1x8xf32>) outs(%44 : tensor<2x2x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.negf %in : f32
      linalg.yield %101 : f32
    } -> tensor<2x2x1x8xf32>
    %concat_25 = tensor.concat dim(3) %45, %extracted_slice_23 : (tensor<2x2x1x8xf32>, tensor<2x2x1x8xf32>) -> tensor<2x2x1x16xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_20 : tensor<2x2x1x16xf32>, tensor<1x1x1x16xf32>) outs(%36 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %101 = arith.mulf %in, %in_49 : f32
      linalg.yield %101 : f32
    } -> tensor<2x2x1x16xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<2x2x1x16xf32>, tensor<2x2x1x16xf32>) outs(%36 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %101 = arith.addf %in, %in_49 : f32
      linalg.yield %101 : f32
    } -> tensor<2x2x1x16xf32>
    %concat_26 = tensor.concat dim(2) %arg2, %47 : (tensor<2x2x39x16xf32>, tensor<2x2x1x16xf32>) -> tensor<2x2x40x16xf32>
    %concat_27 = tensor.concat dim(2) %arg2, %transposed_18 : (tensor<2x2x39x16xf32>, tensor<2x2x1x16xf32>) -> tensor<2x2x40x16xf32>
    %48 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %49 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_26 : tensor<2x2x40x16xf32>) outs(%48 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_28 = tensor.collapse_shape %49 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %50 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_27 : tensor<2x2x40x16xf32>) outs(%48 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %51 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_29 = linalg.transpose ins(%collapsed_28 : tensor<2x4x40x16xf32>) outs(%51 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_30 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<2x4x1x16xf32> into tensor<8x1x16xf32>
    %collapsed_31 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %52 = tensor.empty() : tensor<8x1x40xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %54 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x1x16xf32>, tensor<8x16x40xf32>) outs(%53 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %expanded_32 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [2, 4, 1, 40] : tensor<8x1x40xf32> into tensor<2x4x1x40xf32>
    %55 = tensor.empty() : tensor<2x4x1x40xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<2x4x1x40xf32>) outs(%55 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.mulf %in, %cst_8 : f32
      linalg.yield %101 : f32
    } -> tensor<2x4x1x40xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %12 : tensor<2x4x1x40xf32>, tensor<2x1x1x40xf32>) outs(%55 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %101 = arith.addf %in, %in_49 : f32
      linalg.yield %101 : f32
    } -> tensor<2x4x1x40xf32>
    %58 = tensor.empty() : tensor<2x4x1xi64>
    %59 = linalg.fill ins(%c0_i64 : i64) outs(%58 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %60 = tensor.empty() : tensor<2x4x1xf32>
    %61 = linalg.fill ins(%cst_0 : f32) outs(%60 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %62:2 = linalg.generic {indexing_maps = [#map3, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<2x4x1x40xf32>) outs(%61, %59 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_49: i64):
      %101 = linalg.index 3 : index
      %102 = arith.index_cast %101 : index to i64
      %103 = arith.maximumf %in, %out : f32
      %104 = arith.cmpf ogt, %in, %out : f32
      %105 = arith.select %104, %102, %out_49 : i64
      linalg.yield %103, %105 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_33 = tensor.expand_shape %62#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %expanded_33 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%55 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %101 = arith.subf %in, %in_49 : f32
      linalg.yield %101 : f32
    } -> tensor<2x4x1x40xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x4x1x40xf32>) outs(%55 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.exp %in : f32
      linalg.yield %101 : f32
    } -> tensor<2x4x1x40xf32>
    %65 = tensor.empty() : tensor<2x4x1x1xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<2x4x1x40xf32>) outs(%66 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x4x1x1xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%55 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %101 = arith.divf %in, %in_49 : f32
      linalg.yield %101 : f32
    } -> tensor<2x4x1x40xf32>
    %collapsed_34 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<2x4x1x40xf32> into tensor<8x1x40xf32>
    %collapsed_35 = tensor.collapse_shape %50 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %69 = tensor.empty() : tensor<8x1x16xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %71 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<8x1x40xf32>, tensor<8x40x16xf32>) outs(%70 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_36 = tensor.expand_shape %71 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    %72 = tensor.empty() : tensor<2x1x4x16xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<2x4x1x16xf32>) outs(%72 : tensor<2x1x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_38 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%27 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_39 = tensor.collapse_shape %transposed_37 [[0], [1, 2, 3]] : tensor<2x1x4x16xf32> into tensor<2x64xf32>
    %73 = linalg.matmul ins(%collapsed_39, %transposed_38 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%29 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_40 = tensor.expand_shape %73 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_40 : tensor<2x1x64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %101 = arith.addf %in, %in_49 : f32
      linalg.yield %101 : f32
    } -> tensor<2x1x64xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %101 : f32
    } -> tensor<2x1x64xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%75 : tensor<2x1x64xf32>) outs(%20 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x1x1xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x1x1xf32>) outs(%19 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.divf %in, %cst_7 : f32
      linalg.yield %101 : f32
    } -> tensor<2x1x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x1x1xf32>) outs(%19 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.truncf %cst_5 : f64 to f32
      %102 = arith.addf %in, %101 : f32
      linalg.yield %102 : f32
    } -> tensor<2x1x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x1x1xf32>) outs(%19 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.rsqrt %in : f32
      linalg.yield %101 : f32
    } -> tensor<2x1x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %79 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %101 = arith.mulf %in, %in_49 : f32
      linalg.yield %101 : f32
    } -> tensor<2x1x64xf32>
    %81 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %80 : tensor<64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %101 = arith.mulf %in, %in_49 : f32
      linalg.yield %101 : f32
    } -> tensor<2x1x64xf32>
    %82 = tensor.empty() : tensor<64x96xf32>
    %transposed_41 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%82 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_42 = tensor.collapse_shape %81 [[0], [1, 2]] : tensor<2x1x64xf32> into tensor<2x64xf32>
    %83 = tensor.empty() : tensor<2x96xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %85 = linalg.matmul ins(%collapsed_42, %transposed_41 : tensor<2x64xf32>, tensor<64x96xf32>) outs(%84 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %expanded_43 = tensor.expand_shape %85 [[0], [1, 2]] output_shape [2, 1, 96] : tensor<2x96xf32> into tensor<2x1x96xf32>
    %86 = tensor.empty() : tensor<2x1x96xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x1x96xf32>) outs(%86 : tensor<2x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.negf %in : f32
      %102 = math.exp %101 : f32
      %103 = arith.addf %102, %cst_1 : f32
      %104 = arith.divf %cst_1, %103 : f32
      linalg.yield %104 : f32
    } -> tensor<2x1x96xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43, %87 : tensor<2x1x96xf32>, tensor<2x1x96xf32>) outs(%86 : tensor<2x1x96xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %101 = arith.mulf %in, %in_49 : f32
      linalg.yield %101 : f32
    } -> tensor<2x1x96xf32>
    %transposed_44 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%82 : tensor<64x96xf32>) permutation = [1, 0] 
    %89 = linalg.matmul ins(%collapsed_42, %transposed_44 : tensor<2x64xf32>, tensor<64x96xf32>) outs(%84 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %expanded_45 = tensor.expand_shape %89 [[0], [1, 2]] output_shape [2, 1, 96] : tensor<2x96xf32> into tensor<2x1x96xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %expanded_45 : tensor<2x1x96xf32>, tensor<2x1x96xf32>) outs(%86 : tensor<2x1x96xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %101 = arith.mulf %in, %in_49 : f32
      linalg.yield %101 : f32
    } -> tensor<2x1x96xf32>
    %91 = tensor.empty() : tensor<96x64xf32>
    %transposed_46 = linalg.transpose ins(%arg10 : tensor<64x96xf32>) outs(%91 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %90 [[0], [1, 2]] : tensor<2x1x96xf32> into tensor<2x96xf32>
    %92 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<2x96xf32>, tensor<96x64xf32>) outs(%29 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_48 = tensor.expand_shape %92 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %expanded_48 : tensor<2x1x64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %101 = arith.addf %in, %in_49 : f32
      linalg.yield %101 : f32
    } -> tensor<2x1x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %101 : f32
    } -> tensor<2x1x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x1x64xf32>) outs(%20 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x1x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x1x1xf32>) outs(%19 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.divf %in, %cst_7 : f32
      linalg.yield %101 : f32
    } -> tensor<2x1x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x1x1xf32>) outs(%19 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.truncf %cst_5 : f64 to f32
      %102 = arith.addf %in, %101 : f32
      linalg.yield %102 : f32
    } -> tensor<2x1x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x1x1xf32>) outs(%19 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.rsqrt %in : f32
      linalg.yield %101 : f32
    } -> tensor<2x1x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %98 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %101 = arith.mulf %in, %in_49 : f32
      linalg.yield %101 : f32
    } -> tensor<2x1x64xf32>
    %100 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %99 : tensor<64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %101 = arith.mulf %in, %in_49 : f32
      linalg.yield %101 : f32
    } -> tensor<2x1x64xf32>
    return %100 : tensor<2x1x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

