#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @gpt_oss(%arg0: tensor<2x1xi64>, %arg1: tensor<2x2x39x16xf32>, %arg2: tensor<2x2x39x16xf32>, %arg3: tensor<96x64xf32>, %arg4: tensor<4xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<32x64xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x64xf32>, %arg10: tensor<32xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>) -> tensor<2x1x64xf32> {
    %c16_i64 = arith.constant 16 : i64
    %c2_i64 = arith.constant 2 : i64
    %c39_i64 = arith.constant 39 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<3.900000e+01> : tensor<1x1x1xf32>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant 1.3465735902799727 : f64
    %cst_7 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x1xi64>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %112 = arith.index_cast %in : i64 to index
      %113 = linalg.index 2 : index
      %114 = arith.cmpi slt, %112, %c96 : index
      cf.assert %114, "index must be smaller than dim size"
      %115 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %115, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%112, %113] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x64xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %112 = arith.addi %in, %c39_i64 : i64
      linalg.yield %112 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<40xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %112 = linalg.index 0 : index
      %113 = arith.index_cast %112 : index to i64
      linalg.yield %113 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_10 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %7 = tensor.empty() : tensor<1x1x1x1xi64>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x1x1xi64>) outs(%7 : tensor<1x1x1x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %112 = arith.subi %in, %c16_i64 : i64
      linalg.yield %112 : i64
    } -> tensor<1x1x1x1xi64>
    %9 = tensor.empty() : tensor<1x1x1x40xi1>
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %8 : tensor<1x1x1x40xi64>, tensor<1x1x1x1xi64>) outs(%9 : tensor<1x1x1x40xi1>) {
    ^bb0(%in: i64, %in_45: i64, %out: i1):
      %112 = arith.cmpi sgt, %in, %in_45 : i64
      linalg.yield %112 : i1
    } -> tensor<1x1x1x40xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %10 : tensor<i1>, tensor<1x1x1x40xi1>) outs(%9 : tensor<1x1x1x40xi1>) {
    ^bb0(%in: i1, %in_45: i1, %out: i1):
      %112 = arith.andi %in, %in_45 : i1
      linalg.yield %112 : i1
    } -> tensor<1x1x1x40xi1>
    %12 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x1x1xi64>) outs(%9 : tensor<1x1x1x40xi1>) {
    ^bb0(%in: i64, %in_45: i64, %out: i1):
      %112 = arith.cmpi sle, %in, %in_45 : i64
      linalg.yield %112 : i1
    } -> tensor<1x1x1x40xi1>
    %13 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<1x1x1x40xi1>, tensor<1x1x1x40xi1>) outs(%9 : tensor<1x1x1x40xi1>) {
    ^bb0(%in: i1, %in_45: i1, %out: i1):
      %112 = arith.andi %in, %in_45 : i1
      linalg.yield %112 : i1
    } -> tensor<1x1x1x40xi1>
    %14 = tensor.empty() : tensor<2x1x1x40xi1>
    %collapsed = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<1x1x1x40xi1> into tensor<1x1x40xi1>
    %15 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x40xi1>) outs(%14 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x40xi1>
    %16 = tensor.empty() : tensor<2x1x1x40xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map5, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_3, %cst_2 : tensor<2x1x1x40xi1>, tensor<f32>, tensor<f32>) outs(%16 : tensor<2x1x1x40xf32>) {
    ^bb0(%in: i1, %in_45: f32, %in_46: f32, %out: f32):
      %112 = arith.select %in, %in_45, %in_46 : f32
      linalg.yield %112 : f32
    } -> tensor<2x1x1x40xf32>
    %18 = tensor.empty() : tensor<1x1x8xf32>
    %19 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1, %cst_7 : tensor<1x1x1xf32>, tensor<8xf32>) outs(%18 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.mulf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<1x1x8xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x1x8xf32>) outs(%18 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.cos %in : f32
      linalg.yield %112 : f32
    } -> tensor<1x1x8xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<1x1x8xf32>) outs(%18 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.truncf %cst_6 : f64 to f32
      %113 = arith.mulf %in, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x8xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<1x1x8xf32>) outs(%18 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.sin %in : f32
      linalg.yield %112 : f32
    } -> tensor<1x1x8xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<1x1x8xf32>) outs(%18 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.truncf %cst_6 : f64 to f32
      %113 = arith.mulf %in, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<1x1x8xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %112 : f32
    } -> tensor<2x1x64xf32>
    %25 = tensor.empty() : tensor<2x1x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x1x1xf32>) -> tensor<2x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x1x64xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %in, %out : f32
      linalg.yield %112 : f32
    } -> tensor<2x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.divf %in, %cst_8 : f32
      linalg.yield %112 : f32
    } -> tensor<2x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.truncf %cst_5 : f64 to f32
      %113 = arith.addf %in, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<2x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.rsqrt %in : f32
      linalg.yield %112 : f32
    } -> tensor<2x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %30 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.mulf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x1x64xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %31 : tensor<64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.mulf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x1x64xf32>
    %collapsed_11 = tensor.collapse_shape %32 [[0], [1, 2]] : tensor<2x1x64xf32> into tensor<2x64xf32>
    %33 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %34 = tensor.empty() : tensor<2x64xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %36 = linalg.matmul ins(%collapsed_11, %transposed : tensor<2x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %37 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%34 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %38 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%36, %37 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%34 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.addf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x64xf32>
    %expanded_12 = tensor.expand_shape %38 [[0], [1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<2x64xf32> into tensor<2x1x4x16xf32>
    %39 = tensor.empty() : tensor<2x4x1x16xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x1x4x16xf32>) outs(%39 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %40 = tensor.empty() : tensor<64x32xf32>
    %transposed_14 = linalg.transpose ins(%arg7 : tensor<32x64xf32>) outs(%40 : tensor<64x32xf32>) permutation = [1, 0] 
    %41 = tensor.empty() : tensor<2x32xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %43 = linalg.matmul ins(%collapsed_11, %transposed_14 : tensor<2x64xf32>, tensor<64x32xf32>) outs(%42 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %44 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<32xf32>) outs(%41 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32xf32>
    %45 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%43, %44 : tensor<2x32xf32>, tensor<2x32xf32>) outs(%41 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.addf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x32xf32>
    %expanded_15 = tensor.expand_shape %45 [[0], [1, 2, 3]] output_shape [2, 1, 2, 16] : tensor<2x32xf32> into tensor<2x1x2x16xf32>
    %46 = tensor.empty() : tensor<2x2x1x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x1x2x16xf32>) outs(%46 : tensor<2x2x1x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg9 : tensor<32x64xf32>) outs(%40 : tensor<64x32xf32>) permutation = [1, 0] 
    %47 = linalg.matmul ins(%collapsed_11, %transposed_17 : tensor<2x64xf32>, tensor<64x32xf32>) outs(%42 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %48 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<32xf32>) outs(%41 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32xf32>
    %49 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%47, %48 : tensor<2x32xf32>, tensor<2x32xf32>) outs(%41 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.addf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x32xf32>
    %expanded_18 = tensor.expand_shape %49 [[0], [1, 2, 3]] output_shape [2, 1, 2, 16] : tensor<2x32xf32> into tensor<2x1x2x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x1x2x16xf32>) outs(%46 : tensor<2x2x1x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 1, 8] : tensor<1x1x8xf32> into tensor<1x1x1x8xf32>
    %expanded_21 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 1, 8] : tensor<1x1x8xf32> into tensor<1x1x1x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [2, 4, 1, 8] [1, 1, 1, 1] : tensor<2x4x1x16xf32> to tensor<2x4x1x8xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 8] [2, 4, 1, 8] [1, 1, 1, 1] : tensor<2x4x1x16xf32> to tensor<2x4x1x8xf32>
    %50 = tensor.empty() : tensor<2x4x1x8xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_20 : tensor<2x4x1x8xf32>, tensor<1x1x1x8xf32>) outs(%50 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.mulf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x4x1x8xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %expanded_21 : tensor<2x4x1x8xf32>, tensor<1x1x1x8xf32>) outs(%50 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.mulf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x4x1x8xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %52 : tensor<2x4x1x8xf32>, tensor<2x4x1x8xf32>) outs(%50 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.subf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x4x1x8xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22, %expanded_20 : tensor<2x4x1x8xf32>, tensor<1x1x1x8xf32>) outs(%50 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.mulf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x4x1x8xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_21 : tensor<2x4x1x8xf32>, tensor<1x1x1x8xf32>) outs(%50 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.mulf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x4x1x8xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %55 : tensor<2x4x1x8xf32>, tensor<2x4x1x8xf32>) outs(%50 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.addf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x4x1x8xf32>
    %concat = tensor.concat dim(3) %53, %56 : (tensor<2x4x1x8xf32>, tensor<2x4x1x8xf32>) -> tensor<2x4x1x16xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [2, 2, 1, 8] [1, 1, 1, 1] : tensor<2x2x1x16xf32> to tensor<2x2x1x8xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 8] [2, 2, 1, 8] [1, 1, 1, 1] : tensor<2x2x1x16xf32> to tensor<2x2x1x8xf32>
    %57 = tensor.empty() : tensor<2x2x1x8xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_20 : tensor<2x2x1x8xf32>, tensor<1x1x1x8xf32>) outs(%57 : tensor<2x2x1x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.mulf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x2x1x8xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_21 : tensor<2x2x1x8xf32>, tensor<1x1x1x8xf32>) outs(%57 : tensor<2x2x1x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.mulf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x2x1x8xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %59 : tensor<2x2x1x8xf32>, tensor<2x2x1x8xf32>) outs(%57 : tensor<2x2x1x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.subf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x2x1x8xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_20 : tensor<2x2x1x8xf32>, tensor<1x1x1x8xf32>) outs(%57 : tensor<2x2x1x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.mulf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x2x1x8xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_21 : tensor<2x2x1x8xf32>, tensor<1x1x1x8xf32>) outs(%57 : tensor<2x2x1x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.mulf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x2x1x8xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %62 : tensor<2x2x1x8xf32>, tensor<2x2x1x8xf32>) outs(%57 : tensor<2x2x1x8xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.addf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x2x1x8xf32>
    %concat_25 = tensor.concat dim(3) %60, %63 : (tensor<2x2x1x8xf32>, tensor<2x2x1x8xf32>) -> tensor<2x2x1x16xf32>
    %concat_26 = tensor.concat dim(2) %arg2, %concat_25 : (tensor<2x2x39x16xf32>, tensor<2x2x1x16xf32>) -> tensor<2x2x40x16xf32>
    %concat_27 = tensor.concat dim(2) %arg2, %transposed_19 : (tensor<2x2x39x16xf32>, tensor<2x2x1x16xf32>) -> tensor<2x2x40x16xf32>
    %64 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %65 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_26 : tensor<2x2x40x16xf32>) outs(%64 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_28 = tensor.collapse_shape %65 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %66 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_27 : tensor<2x2x40x16xf32>) outs(%64 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %67 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_29 = linalg.transpose ins(%collapsed_28 : tensor<2x4x40x16xf32>) outs(%67 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_30 = tensor.collapse_shape %concat [[0, 1], [2], [3]] : tensor<2x4x1x16xf32> into tensor<8x1x16xf32>
    %collapsed_31 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %68 = tensor.empty() : tensor<8x1x40xf32>
    %69 = linalg.fill ins(%cst : f32) outs(%68 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %70 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x1x16xf32>, tensor<8x16x40xf32>) outs(%69 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %expanded_32 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [2, 4, 1, 40] : tensor<8x1x40xf32> into tensor<2x4x1x40xf32>
    %71 = tensor.empty() : tensor<2x4x1x40xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<2x4x1x40xf32>) outs(%71 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.mulf %in, %cst_9 : f32
      linalg.yield %112 : f32
    } -> tensor<2x4x1x40xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %17 : tensor<2x4x1x40xf32>, tensor<2x1x1x40xf32>) outs(%71 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.addf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x4x1x40xf32>
    %74 = tensor.empty() : tensor<2x4x1x1xf32>
    %expanded_33 = tensor.expand_shape %arg4 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<4x1x1xf32>) outs(%74 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x1xf32>
    %concat_34 = tensor.concat dim(3) %73, %75 : (tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) -> tensor<2x4x1x41xf32>
    %76 = tensor.empty() : tensor<2x4x1xi64>
    %77 = linalg.fill ins(%c0_i64 : i64) outs(%76 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %78 = tensor.empty() : tensor<2x4x1xf32>
    %79 = linalg.fill ins(%cst_0 : f32) outs(%78 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %80:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_34 : tensor<2x4x1x41xf32>) outs(%79, %77 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_45: i64):
      %112 = linalg.index 3 : index
      %113 = arith.index_cast %112 : index to i64
      %114 = arith.maximumf %in, %out : f32
      %115 = arith.cmpf ogt, %in, %out : f32
      %116 = arith.select %115, %113, %out_45 : i64
      linalg.yield %114, %116 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_35 = tensor.expand_shape %80#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %81 = tensor.empty() : tensor<2x4x1x41xf32>
    %82 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_35 : tensor<2x4x1x41xf32>, tensor<2x4x1x1xf32>) outs(%81 : tensor<2x4x1x41xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.subf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x4x1x41xf32>
    %83:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%82 : tensor<2x4x1x41xf32>) outs(%79, %77 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_45: i64):
      %112 = linalg.index 3 : index
      %113 = arith.index_cast %112 : index to i64
      %114 = arith.maximumf %in, %out : f32
      %115 = arith.cmpf ogt, %in, %out : f32
      %116 = arith.select %115, %113, %out_45 : i64
      linalg.yield %114, %116 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_36 = tensor.expand_shape %83#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %84 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %expanded_36 : tensor<2x4x1x41xf32>, tensor<2x4x1x1xf32>) outs(%81 : tensor<2x4x1x41xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.subf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x4x1x41xf32>
    %85 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<2x4x1x41xf32>) outs(%81 : tensor<2x4x1x41xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.exp %in : f32
      linalg.yield %112 : f32
    } -> tensor<2x4x1x41xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%74 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %87 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%85 : tensor<2x4x1x41xf32>) outs(%86 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %in, %out : f32
      linalg.yield %112 : f32
    } -> tensor<2x4x1x1xf32>
    %88 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %87 : tensor<2x4x1x41xf32>, tensor<2x4x1x1xf32>) outs(%81 : tensor<2x4x1x41xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.divf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x4x1x41xf32>
    %extracted_slice_37 = tensor.extract_slice %88[0, 0, 0, 0] [2, 4, 1, 40] [1, 1, 1, 1] : tensor<2x4x1x41xf32> to tensor<2x4x1x40xf32>
    %collapsed_38 = tensor.collapse_shape %extracted_slice_37 [[0, 1], [2], [3]] : tensor<2x4x1x40xf32> into tensor<8x1x40xf32>
    %collapsed_39 = tensor.collapse_shape %66 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %89 = tensor.empty() : tensor<8x1x16xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %91 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<8x1x40xf32>, tensor<8x40x16xf32>) outs(%90 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_40 = tensor.expand_shape %91 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    %92 = tensor.empty() : tensor<2x1x4x16xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<2x4x1x16xf32>) outs(%92 : tensor<2x1x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_42 = tensor.collapse_shape %transposed_41 [[0], [1, 2, 3]] : tensor<2x1x4x16xf32> into tensor<2x64xf32>
    %transposed_43 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %93 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %94 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<64xf32>) outs(%34 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %95 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%93, %94 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%34 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.addf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x64xf32>
    %expanded_44 = tensor.expand_shape %95 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_44 : tensor<2x1x64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.addf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x1x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %112 : f32
    } -> tensor<2x1x64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<2x1x64xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %in, %out : f32
      linalg.yield %112 : f32
    } -> tensor<2x1x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.divf %in, %cst_8 : f32
      linalg.yield %112 : f32
    } -> tensor<2x1x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.truncf %cst_5 : f64 to f32
      %113 = arith.addf %in, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<2x1x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.rsqrt %in : f32
      linalg.yield %112 : f32
    } -> tensor<2x1x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %101 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.mulf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x1x64xf32>
    %103 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %102 : tensor<64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.mulf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x1x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %103 : tensor<2x1x64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.addf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x1x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %112 : f32
    } -> tensor<2x1x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<2x1x64xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.addf %in, %out : f32
      linalg.yield %112 : f32
    } -> tensor<2x1x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.divf %in, %cst_8 : f32
      linalg.yield %112 : f32
    } -> tensor<2x1x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = arith.truncf %cst_5 : f64 to f32
      %113 = arith.addf %in, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<2x1x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x1x1xf32>) outs(%25 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %112 = math.rsqrt %in : f32
      linalg.yield %112 : f32
    } -> tensor<2x1x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %109 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.mulf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x1x64xf32>
    %111 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15, %110 : tensor<64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %112 = arith.mulf %in, %in_45 : f32
      linalg.yield %112 : f32
    } -> tensor<2x1x64xf32>
    return %111 : tensor<2x1x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803FFAD3663E9421503D40A8DE3B3C54EF39289398378C92893628177835"
    }
  }
#-}

