#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @mistral(%arg0: tensor<2x1xi64>, %arg1: tensor<2x2x39x16xf32>, %arg2: tensor<2x2x39x16xf32>, %arg3: tensor<96x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<64x96xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>) -> tensor<2x1x64xf32> {
    %c8_i64 = arith.constant 8 : i64
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
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant 9.9999999999999995E-7 : f64
    %cst_7 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x1xi64>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %106 = arith.index_cast %in : i64 to index
      %107 = linalg.index 2 : index
      %108 = arith.cmpi slt, %106, %c96 : index
      cf.assert %108, "index must be smaller than dim size"
      %109 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %109, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%106, %107] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x64xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %106 = arith.addi %in, %c39_i64 : i64
      linalg.yield %106 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<40xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %106 = linalg.index 0 : index
      %107 = arith.index_cast %106 : index to i64
      linalg.yield %107 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_10 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %7 = tensor.empty() : tensor<1x1x1x1xi64>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x1x1xi64>) outs(%7 : tensor<1x1x1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %106 = arith.subi %in, %c8_i64 : i64
      linalg.yield %106 : i64
    } -> tensor<1x1x1x1xi64>
    %9 = tensor.empty() : tensor<1x1x1x40xi1>
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %8 : tensor<1x1x1x40xi64>, tensor<1x1x1x1xi64>) outs(%9 : tensor<1x1x1x40xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %106 = arith.cmpi sgt, %in, %in_50 : i64
      linalg.yield %106 : i1
    } -> tensor<1x1x1x40xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %10 : tensor<i1>, tensor<1x1x1x40xi1>) outs(%9 : tensor<1x1x1x40xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %106 = arith.andi %in, %in_50 : i1
      linalg.yield %106 : i1
    } -> tensor<1x1x1x40xi1>
    %12 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x1x1xi64>) outs(%9 : tensor<1x1x1x40xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %106 = arith.cmpi sle, %in, %in_50 : i64
      linalg.yield %106 : i1
    } -> tensor<1x1x1x40xi1>
    %13 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<1x1x1x40xi1>, tensor<1x1x1x40xi1>) outs(%9 : tensor<1x1x1x40xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %106 = arith.andi %in, %in_50 : i1
      linalg.yield %106 : i1
    } -> tensor<1x1x1x40xi1>
    %14 = tensor.empty() : tensor<2x1x1x40xi1>
    %collapsed = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<1x1x1x40xi1> into tensor<1x1x40xi1>
    %15 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x40xi1>) outs(%14 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x40xi1>
    %16 = tensor.empty() : tensor<2x1x1x40xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map5, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_4, %cst_3 : tensor<2x1x1x40xi1>, tensor<f32>, tensor<f32>) outs(%16 : tensor<2x1x1x40xf32>) {
    ^bb0(%in: i1, %in_50: f32, %in_51: f32, %out: f32):
      %106 = arith.select %in, %in_50, %in_51 : f32
      linalg.yield %106 : f32
    } -> tensor<2x1x1x40xf32>
    %18 = tensor.empty() : tensor<1x1x8xf32>
    %19 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2, %cst_7 : tensor<1x1x1xf32>, tensor<8xf32>) outs(%18 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %106 = arith.mulf %in, %in_50 : f32
      linalg.yield %106 : f32
    } -> tensor<1x1x8xf32>
    %concat = tensor.concat dim(2) %19, %19 : (tensor<1x1x8xf32>, tensor<1x1x8xf32>) -> tensor<1x1x16xf32>
    %20 = tensor.empty() : tensor<1x1x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x16xf32>) outs(%20 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.cos %in : f32
      linalg.yield %106 : f32
    } -> tensor<1x1x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x16xf32>) outs(%20 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.sin %in : f32
      linalg.yield %106 : f32
    } -> tensor<1x1x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %106 : f32
    } -> tensor<2x1x64xf32>
    %24 = tensor.empty() : tensor<2x1x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x1x1xf32>) -> tensor<2x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<2x1x64xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<2x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x1x1xf32>) outs(%24 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.divf %in, %cst_8 : f32
      linalg.yield %106 : f32
    } -> tensor<2x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x1x1xf32>) outs(%24 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.truncf %cst_6 : f64 to f32
      %107 = arith.addf %in, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<2x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x1x1xf32>) outs(%24 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.rsqrt %in : f32
      linalg.yield %106 : f32
    } -> tensor<2x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %29 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %106 = arith.mulf %in, %in_50 : f32
      linalg.yield %106 : f32
    } -> tensor<2x1x64xf32>
    %31 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %30 : tensor<64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %106 = arith.mulf %in, %in_50 : f32
      linalg.yield %106 : f32
    } -> tensor<2x1x64xf32>
    %32 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%32 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_11 = tensor.collapse_shape %31 [[0], [1, 2]] : tensor<2x1x64xf32> into tensor<2x64xf32>
    %33 = tensor.empty() : tensor<2x64xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %35 = linalg.matmul ins(%collapsed_11, %transposed : tensor<2x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_12 = tensor.expand_shape %35 [[0], [1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<2x64xf32> into tensor<2x1x4x16xf32>
    %36 = tensor.empty() : tensor<2x4x1x16xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x1x4x16xf32>) outs(%36 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %37 = tensor.empty() : tensor<64x32xf32>
    %transposed_14 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%37 : tensor<64x32xf32>) permutation = [1, 0] 
    %38 = tensor.empty() : tensor<2x32xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %40 = linalg.matmul ins(%collapsed_11, %transposed_14 : tensor<2x64xf32>, tensor<64x32xf32>) outs(%39 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %expanded_15 = tensor.expand_shape %40 [[0], [1, 2, 3]] output_shape [2, 1, 2, 16] : tensor<2x32xf32> into tensor<2x1x2x16xf32>
    %41 = tensor.empty() : tensor<2x2x1x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x1x2x16xf32>) outs(%41 : tensor<2x2x1x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%37 : tensor<64x32xf32>) permutation = [1, 0] 
    %42 = linalg.matmul ins(%collapsed_11, %transposed_17 : tensor<2x64xf32>, tensor<64x32xf32>) outs(%39 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %expanded_18 = tensor.expand_shape %42 [[0], [1, 2, 3]] output_shape [2, 1, 2, 16] : tensor<2x32xf32> into tensor<2x1x2x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x1x2x16xf32>) outs(%41 : tensor<2x2x1x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 1, 16] : tensor<1x1x16xf32> into tensor<1x1x1x16xf32>
    %expanded_21 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 1, 16] : tensor<1x1x16xf32> into tensor<1x1x1x16xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_20 : tensor<2x4x1x16xf32>, tensor<1x1x1x16xf32>) outs(%36 : tensor<2x4x1x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %106 = arith.mulf %in, %in_50 : f32
      linalg.yield %106 : f32
    } -> tensor<2x4x1x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [2, 4, 1, 8] [1, 1, 1, 1] : tensor<2x4x1x16xf32> to tensor<2x4x1x8xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 8] [2, 4, 1, 8] [1, 1, 1, 1] : tensor<2x4x1x16xf32> to tensor<2x4x1x8xf32>
    %44 = tensor.empty() : tensor<2x4x1x8xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<2x4x1x8xf32>) outs(%44 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.negf %in : f32
      linalg.yield %106 : f32
    } -> tensor<2x4x1x8xf32>
    %concat_23 = tensor.concat dim(3) %45, %extracted_slice : (tensor<2x4x1x8xf32>, tensor<2x4x1x8xf32>) -> tensor<2x4x1x16xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_21 : tensor<2x4x1x16xf32>, tensor<1x1x1x16xf32>) outs(%36 : tensor<2x4x1x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %106 = arith.mulf %in, %in_50 : f32
      linalg.yield %106 : f32
    } -> tensor<2x4x1x16xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<2x4x1x16xf32>, tensor<2x4x1x16xf32>) outs(%36 : tensor<2x4x1x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %106 = arith.addf %in, %in_50 : f32
      linalg.yield %106 : f32
    } -> tensor<2x4x1x16xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_20 : tensor<2x2x1x16xf32>, tensor<1x1x1x16xf32>) outs(%41 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %106 = arith.mulf %in, %in_50 : f32
      linalg.yield %106 : f32
    } -> tensor<2x2x1x16xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [2, 2, 1, 8] [1, 1, 1, 1] : tensor<2x2x1x16xf32> to tensor<2x2x1x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 8] [2, 2, 1, 8] [1, 1, 1, 1] : tensor<2x2x1x16xf32> to tensor<2x2x1x8xf32>
    %49 = tensor.empty() : tensor<2x2x1x8xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<2x2x1x8xf32>) outs(%49 : tensor<2x2x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.negf %in : f32
      linalg.yield %106 : f32
    } -> tensor<2x2x1x8xf32>
    %concat_26 = tensor.concat dim(3) %50, %extracted_slice_24 : (tensor<2x2x1x8xf32>, tensor<2x2x1x8xf32>) -> tensor<2x2x1x16xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_21 : tensor<2x2x1x16xf32>, tensor<1x1x1x16xf32>) outs(%41 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %106 = arith.mulf %in, %in_50 : f32
      linalg.yield %106 : f32
    } -> tensor<2x2x1x16xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %51 : tensor<2x2x1x16xf32>, tensor<2x2x1x16xf32>) outs(%41 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %106 = arith.addf %in, %in_50 : f32
      linalg.yield %106 : f32
    } -> tensor<2x2x1x16xf32>
    %concat_27 = tensor.concat dim(2) %arg2, %52 : (tensor<2x2x39x16xf32>, tensor<2x2x1x16xf32>) -> tensor<2x2x40x16xf32>
    %concat_28 = tensor.concat dim(2) %arg2, %transposed_19 : (tensor<2x2x39x16xf32>, tensor<2x2x1x16xf32>) -> tensor<2x2x40x16xf32>
    %53 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %54 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_27 : tensor<2x2x40x16xf32>) outs(%53 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_29 = tensor.collapse_shape %54 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %55 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_28 : tensor<2x2x40x16xf32>) outs(%53 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %56 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_30 = linalg.transpose ins(%collapsed_29 : tensor<2x4x40x16xf32>) outs(%56 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_31 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<2x4x1x16xf32> into tensor<8x1x16xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %57 = tensor.empty() : tensor<8x1x40xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %59 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<8x1x16xf32>, tensor<8x16x40xf32>) outs(%58 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %expanded_33 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [2, 4, 1, 40] : tensor<8x1x40xf32> into tensor<2x4x1x40xf32>
    %60 = tensor.empty() : tensor<2x4x1x40xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<2x4x1x40xf32>) outs(%60 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.mulf %in, %cst_9 : f32
      linalg.yield %106 : f32
    } -> tensor<2x4x1x40xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %17 : tensor<2x4x1x40xf32>, tensor<2x1x1x40xf32>) outs(%60 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %106 = arith.addf %in, %in_50 : f32
      linalg.yield %106 : f32
    } -> tensor<2x4x1x40xf32>
    %63 = tensor.empty() : tensor<2x4x1xi64>
    %64 = linalg.fill ins(%c0_i64 : i64) outs(%63 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %65 = tensor.empty() : tensor<2x4x1xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %67:2 = linalg.generic {indexing_maps = [#map3, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<2x4x1x40xf32>) outs(%66, %64 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_50: i64):
      %106 = linalg.index 3 : index
      %107 = arith.index_cast %106 : index to i64
      %108 = arith.maximumf %in, %out : f32
      %109 = arith.cmpf ogt, %in, %out : f32
      %110 = arith.select %109, %107, %out_50 : i64
      linalg.yield %108, %110 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_34 = tensor.expand_shape %67#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_34 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%60 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %106 = arith.subf %in, %in_50 : f32
      linalg.yield %106 : f32
    } -> tensor<2x4x1x40xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x4x1x40xf32>) outs(%60 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.exp %in : f32
      linalg.yield %106 : f32
    } -> tensor<2x4x1x40xf32>
    %70 = tensor.empty() : tensor<2x4x1x1xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<2x4x1x40xf32>) outs(%71 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<2x4x1x1xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%60 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %106 = arith.divf %in, %in_50 : f32
      linalg.yield %106 : f32
    } -> tensor<2x4x1x40xf32>
    %collapsed_35 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<2x4x1x40xf32> into tensor<8x1x40xf32>
    %collapsed_36 = tensor.collapse_shape %55 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %74 = tensor.empty() : tensor<8x1x16xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %76 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<8x1x40xf32>, tensor<8x40x16xf32>) outs(%75 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_37 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    %77 = tensor.empty() : tensor<2x1x4x16xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<2x4x1x16xf32>) outs(%77 : tensor<2x1x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_39 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%32 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0], [1, 2, 3]] : tensor<2x1x4x16xf32> into tensor<2x64xf32>
    %78 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%34 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_41 = tensor.expand_shape %78 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_41 : tensor<2x1x64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %106 = arith.addf %in, %in_50 : f32
      linalg.yield %106 : f32
    } -> tensor<2x1x64xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %106 : f32
    } -> tensor<2x1x64xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<2x1x64xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<2x1x1xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x1x1xf32>) outs(%24 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.divf %in, %cst_8 : f32
      linalg.yield %106 : f32
    } -> tensor<2x1x1xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x1x1xf32>) outs(%24 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.truncf %cst_6 : f64 to f32
      %107 = arith.addf %in, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<2x1x1xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x1x1xf32>) outs(%24 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.rsqrt %in : f32
      linalg.yield %106 : f32
    } -> tensor<2x1x1xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %84 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %106 = arith.mulf %in, %in_50 : f32
      linalg.yield %106 : f32
    } -> tensor<2x1x64xf32>
    %86 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %85 : tensor<64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %106 = arith.mulf %in, %in_50 : f32
      linalg.yield %106 : f32
    } -> tensor<2x1x64xf32>
    %87 = tensor.empty() : tensor<64x96xf32>
    %transposed_42 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%87 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %86 [[0], [1, 2]] : tensor<2x1x64xf32> into tensor<2x64xf32>
    %88 = tensor.empty() : tensor<2x96xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %90 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<2x64xf32>, tensor<64x96xf32>) outs(%89 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %expanded_44 = tensor.expand_shape %90 [[0], [1, 2]] output_shape [2, 1, 96] : tensor<2x96xf32> into tensor<2x1x96xf32>
    %91 = tensor.empty() : tensor<2x1x96xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<2x1x96xf32>) outs(%91 : tensor<2x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.negf %in : f32
      %107 = math.exp %106 : f32
      %108 = arith.addf %107, %cst_1 : f32
      %109 = arith.divf %cst_1, %108 : f32
      linalg.yield %109 : f32
    } -> tensor<2x1x96xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %92 : tensor<2x1x96xf32>, tensor<2x1x96xf32>) outs(%91 : tensor<2x1x96xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %106 = arith.mulf %in, %in_50 : f32
      linalg.yield %106 : f32
    } -> tensor<2x1x96xf32>
    %transposed_45 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%87 : tensor<64x96xf32>) permutation = [1, 0] 
    %94 = linalg.matmul ins(%collapsed_43, %transposed_45 : tensor<2x64xf32>, tensor<64x96xf32>) outs(%89 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %expanded_46 = tensor.expand_shape %94 [[0], [1, 2]] output_shape [2, 1, 96] : tensor<2x96xf32> into tensor<2x1x96xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %expanded_46 : tensor<2x1x96xf32>, tensor<2x1x96xf32>) outs(%91 : tensor<2x1x96xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %106 = arith.mulf %in, %in_50 : f32
      linalg.yield %106 : f32
    } -> tensor<2x1x96xf32>
    %96 = tensor.empty() : tensor<96x64xf32>
    %transposed_47 = linalg.transpose ins(%arg10 : tensor<64x96xf32>) outs(%96 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %95 [[0], [1, 2]] : tensor<2x1x96xf32> into tensor<2x96xf32>
    %97 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<2x96xf32>, tensor<96x64xf32>) outs(%34 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_49 = tensor.expand_shape %97 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %expanded_49 : tensor<2x1x64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %106 = arith.addf %in, %in_50 : f32
      linalg.yield %106 : f32
    } -> tensor<2x1x64xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %106 : f32
    } -> tensor<2x1x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<2x1x64xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.addf %in, %out : f32
      linalg.yield %106 : f32
    } -> tensor<2x1x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x1x1xf32>) outs(%24 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.divf %in, %cst_8 : f32
      linalg.yield %106 : f32
    } -> tensor<2x1x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x1x1xf32>) outs(%24 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = arith.truncf %cst_6 : f64 to f32
      %107 = arith.addf %in, %106 : f32
      linalg.yield %107 : f32
    } -> tensor<2x1x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x1x1xf32>) outs(%24 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %106 = math.rsqrt %in : f32
      linalg.yield %106 : f32
    } -> tensor<2x1x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %103 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %106 = arith.mulf %in, %in_50 : f32
      linalg.yield %106 : f32
    } -> tensor<2x1x64xf32>
    %105 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %104 : tensor<64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %106 = arith.mulf %in, %in_50 : f32
      linalg.yield %106 : f32
    } -> tensor<2x1x64xf32>
    return %105 : tensor<2x1x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

