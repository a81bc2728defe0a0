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
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @stablelm(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_8 = arith.constant 6.400000e+01 : f64
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %139 = arith.index_cast %in : i64 to index
      %140 = linalg.index 2 : index
      %141 = arith.cmpi slt, %139, %c96 : index
      cf.assert %141, "index must be smaller than dim size"
      %142 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %142, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%139, %140] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %139 = linalg.index 0 : index
      %140 = arith.index_cast %139 : index to i64
      linalg.yield %140 : i64
    } -> tensor<40xi64>
    %4 = tensor.empty() : tensor<2x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%4 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %139 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %139 : i1
    } -> tensor<2x40xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %139 = linalg.index 0 : index
      %140 = arith.index_cast %139 : index to i64
      linalg.yield %140 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %8 = tensor.empty() : tensor<1x1x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_11 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_56: i64, %out: i1):
      %139 = arith.cmpi sle, %in, %in_56 : i64
      linalg.yield %139 : i1
    } -> tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %9 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %139 = arith.andi %in, %in_56 : i1
      linalg.yield %139 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = tensor.empty() : tensor<2x1x1x40xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_12 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%11 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_56: i64, %out: i1):
      %139 = arith.cmpi slt, %in, %c0_i64 : i64
      %140 = arith.addi %in, %c2_i64 : i64
      %141 = arith.select %139, %140, %in : i64
      %142 = arith.index_cast %141 : i64 to index
      %143 = arith.cmpi slt, %in_56, %c0_i64 : i64
      %144 = arith.addi %in_56, %c40_i64 : i64
      %145 = arith.select %143, %144, %in_56 : i64
      %146 = arith.index_cast %145 : i64 to index
      %extracted = tensor.extract %5[%142, %146] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_56: i1, %out: i1):
      %139 = arith.andi %in, %in_56 : i1
      linalg.yield %139 : i1
    } -> tensor<2x1x40x40xi1>
    %15 = tensor.empty() : tensor<2x1x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_4, %cst_3 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_56: f32, %in_57: f32, %out: f32):
      %139 = arith.select %in, %in_56, %in_57 : f32
      linalg.yield %139 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_13 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %17 = tensor.empty() : tensor<1x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x40x1xi64>) outs(%17 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %139 = arith.sitofp %in : i64 to f32
      linalg.yield %139 : f32
    } -> tensor<1x40x1xf32>
    %19 = tensor.empty() : tensor<1x40x2xf32>
    %20 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_7 : tensor<1x40x1xf32>, tensor<2xf32>) outs(%19 : tensor<1x40x2xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.mulf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<1x40x2xf32>
    %concat = tensor.concat dim(2) %20, %20 : (tensor<1x40x2xf32>, tensor<1x40x2xf32>) -> tensor<1x40x4xf32>
    %21 = tensor.empty() : tensor<1x40x4xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x4xf32>) outs(%21 : tensor<1x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.cos %in : f32
      linalg.yield %139 : f32
    } -> tensor<1x40x4xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x4xf32>) outs(%21 : tensor<1x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.sin %in : f32
      linalg.yield %139 : f32
    } -> tensor<1x40x4xf32>
    %24 = tensor.empty() : tensor<2x40x64xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %139 = arith.extf %in : f32 to f64
      linalg.yield %139 : f64
    } -> tensor<2x40x64xf64>
    %26 = tensor.empty() : tensor<2x40x1xf64>
    %27 = linalg.fill ins(%cst : f64) outs(%26 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %28 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.addf %in, %out : f64
      linalg.yield %139 : f64
    } -> tensor<2x40x1xf64>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.divf %in, %cst_8 : f64
      linalg.yield %139 : f64
    } -> tensor<2x40x1xf64>
    %30 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %29 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %139 = arith.subf %in, %in_56 : f64
      linalg.yield %139 : f64
    } -> tensor<2x40x64xf64>
    %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %30 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %139 = arith.mulf %in, %in_56 : f64
      linalg.yield %139 : f64
    } -> tensor<2x40x64xf64>
    %32 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.addf %in, %out : f64
      linalg.yield %139 : f64
    } -> tensor<2x40x1xf64>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.divf %in, %cst_8 : f64
      linalg.yield %139 : f64
    } -> tensor<2x40x1xf64>
    %34 = tensor.empty() : tensor<2x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x1xf64>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %139 = arith.truncf %in : f64 to f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x40x64xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_9 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_6 : f64 to f32
      %140 = arith.addf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.rsqrt %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %38 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.subf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %40 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.mulf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %arg10 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.mulf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %arg11 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.addf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %45 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%45 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %44 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %46 = tensor.empty() : tensor<80x64xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %48 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %49 = tensor.empty() : tensor<64x32xf32>
    %transposed_14 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%49 : tensor<64x32xf32>) permutation = [1, 0] 
    %50 = tensor.empty() : tensor<80x32xf32>
    %51 = linalg.fill ins(%cst_0 : f32) outs(%50 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %52 = linalg.matmul ins(%collapsed, %transposed_14 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%51 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %transposed_15 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%49 : tensor<64x32xf32>) permutation = [1, 0] 
    %53 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%51 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_16 = tensor.expand_shape %48 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %54 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x40x4x16xf32>) outs(%54 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_18 = tensor.expand_shape %52 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %55 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x40x2x16xf32>) outs(%55 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %53 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x40x2x16xf32>) outs(%55 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_17[0, 0, 0, 0] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x4xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_17[0, 0, 0, 4] [2, 4, 40, 12] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x12xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [2, 2, 40, 4] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x4xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_19[0, 0, 0, 4] [2, 2, 40, 12] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x12xf32>
    %expanded_25 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 40, 4] : tensor<1x40x4xf32> into tensor<1x1x40x4xf32>
    %expanded_26 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 40, 4] : tensor<1x40x4xf32> into tensor<1x1x40x4xf32>
    %56 = tensor.empty() : tensor<2x4x40x4xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_25 : tensor<2x4x40x4xf32>, tensor<1x1x40x4xf32>) outs(%56 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.mulf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x4x40x4xf32>
    %extracted_slice_27 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 4, 40, 2] [1, 1, 1, 1] : tensor<2x4x40x4xf32> to tensor<2x4x40x2xf32>
    %extracted_slice_28 = tensor.extract_slice %extracted_slice[0, 0, 0, 2] [2, 4, 40, 2] [1, 1, 1, 1] : tensor<2x4x40x4xf32> to tensor<2x4x40x2xf32>
    %58 = tensor.empty() : tensor<2x4x40x2xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x4x40x2xf32>) outs(%58 : tensor<2x4x40x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.negf %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x4x40x2xf32>
    %concat_29 = tensor.concat dim(3) %59, %extracted_slice_27 : (tensor<2x4x40x2xf32>, tensor<2x4x40x2xf32>) -> tensor<2x4x40x4xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_26 : tensor<2x4x40x4xf32>, tensor<1x1x40x4xf32>) outs(%56 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.mulf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x4x40x4xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %60 : tensor<2x4x40x4xf32>, tensor<2x4x40x4xf32>) outs(%56 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.addf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x4x40x4xf32>
    %62 = tensor.empty() : tensor<2x2x40x4xf32>
    %63 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_25 : tensor<2x2x40x4xf32>, tensor<1x1x40x4xf32>) outs(%62 : tensor<2x2x40x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.mulf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x2x40x4xf32>
    %extracted_slice_30 = tensor.extract_slice %extracted_slice_23[0, 0, 0, 0] [2, 2, 40, 2] [1, 1, 1, 1] : tensor<2x2x40x4xf32> to tensor<2x2x40x2xf32>
    %extracted_slice_31 = tensor.extract_slice %extracted_slice_23[0, 0, 0, 2] [2, 2, 40, 2] [1, 1, 1, 1] : tensor<2x2x40x4xf32> to tensor<2x2x40x2xf32>
    %64 = tensor.empty() : tensor<2x2x40x2xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<2x2x40x2xf32>) outs(%64 : tensor<2x2x40x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.negf %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x2x40x2xf32>
    %concat_32 = tensor.concat dim(3) %65, %extracted_slice_30 : (tensor<2x2x40x2xf32>, tensor<2x2x40x2xf32>) -> tensor<2x2x40x4xf32>
    %66 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_26 : tensor<2x2x40x4xf32>, tensor<1x1x40x4xf32>) outs(%62 : tensor<2x2x40x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.mulf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x2x40x4xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<2x2x40x4xf32>, tensor<2x2x40x4xf32>) outs(%62 : tensor<2x2x40x4xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.addf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x2x40x4xf32>
    %concat_33 = tensor.concat dim(3) %61, %extracted_slice_22 : (tensor<2x4x40x4xf32>, tensor<2x4x40x12xf32>) -> tensor<2x4x40x16xf32>
    %concat_34 = tensor.concat dim(3) %67, %extracted_slice_24 : (tensor<2x2x40x4xf32>, tensor<2x2x40x12xf32>) -> tensor<2x2x40x16xf32>
    %68 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %69 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_34 : tensor<2x2x40x16xf32>) outs(%68 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_35 = tensor.collapse_shape %69 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %70 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<2x2x40x16xf32>) outs(%68 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %71 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_36 = linalg.transpose ins(%collapsed_35 : tensor<2x4x40x16xf32>) outs(%71 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_37 = tensor.collapse_shape %concat_33 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_38 = tensor.collapse_shape %transposed_36 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %72 = tensor.empty() : tensor<8x40x40xf32>
    %73 = linalg.fill ins(%cst_0 : f32) outs(%72 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %74 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%73 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_39 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %75 = tensor.empty() : tensor<2x4x40x40xf32>
    %76 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<2x4x40x40xf32>) outs(%75 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.mulf %in, %cst_10 : f32
      linalg.yield %139 : f32
    } -> tensor<2x4x40x40xf32>
    %77 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %16 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%75 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.addf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x4x40x40xf32>
    %78 = tensor.empty() : tensor<2x4x40xi64>
    %79 = linalg.fill ins(%c0_i64 : i64) outs(%78 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %80 = tensor.empty() : tensor<2x4x40xf32>
    %81 = linalg.fill ins(%cst_1 : f32) outs(%80 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %82:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<2x4x40x40xf32>) outs(%81, %79 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_56: i64):
      %139 = linalg.index 3 : index
      %140 = arith.index_cast %139 : index to i64
      %141 = arith.maximumf %in, %out : f32
      %142 = arith.cmpf ogt, %in, %out : f32
      %143 = arith.select %142, %140, %out_56 : i64
      linalg.yield %141, %143 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_40 = tensor.expand_shape %82#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %83 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %expanded_40 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%75 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.subf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x4x40x40xf32>
    %84 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<2x4x40x40xf32>) outs(%75 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.exp %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x4x40x40xf32>
    %85 = tensor.empty() : tensor<2x4x40x1xf32>
    %86 = linalg.fill ins(%cst_0 : f32) outs(%85 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %87 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<2x4x40x40xf32>) outs(%86 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<2x4x40x1xf32>
    %88 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %87 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%75 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.divf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_41 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_42 = tensor.collapse_shape %70 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %89 = tensor.empty() : tensor<8x40x16xf32>
    %90 = linalg.fill ins(%cst_0 : f32) outs(%89 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %91 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%90 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_43 = tensor.expand_shape %91 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %92 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<2x4x40x16xf32>) outs(%92 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_45 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%45 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %transposed_44 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %93 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_47 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_47 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.addf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %139 = arith.extf %in : f32 to f64
      linalg.yield %139 : f64
    } -> tensor<2x40x64xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.addf %in, %out : f64
      linalg.yield %139 : f64
    } -> tensor<2x40x1xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.divf %in, %cst_8 : f64
      linalg.yield %139 : f64
    } -> tensor<2x40x1xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %97 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %139 = arith.subf %in, %in_56 : f64
      linalg.yield %139 : f64
    } -> tensor<2x40x64xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %98 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %139 = arith.mulf %in, %in_56 : f64
      linalg.yield %139 : f64
    } -> tensor<2x40x64xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.addf %in, %out : f64
      linalg.yield %139 : f64
    } -> tensor<2x40x1xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.divf %in, %cst_8 : f64
      linalg.yield %139 : f64
    } -> tensor<2x40x1xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x40x1xf64>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %139 = arith.truncf %in : f64 to f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x40x64xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_9 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_6 : f64 to f32
      %140 = arith.addf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.rsqrt %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %104 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.subf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %106 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.mulf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %arg12 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.mulf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %arg13 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.addf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %111 = tensor.empty() : tensor<64x96xf32>
    %transposed_48 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%111 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_49 = tensor.collapse_shape %110 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %112 = tensor.empty() : tensor<80x96xf32>
    %113 = linalg.fill ins(%cst_0 : f32) outs(%112 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %114 = linalg.matmul ins(%collapsed_49, %transposed_48 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%113 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_50 = tensor.expand_shape %114 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %115 = tensor.empty() : tensor<2x40x96xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<2x40x96xf32>) outs(%115 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.negf %in : f32
      %140 = math.exp %139 : f32
      %141 = arith.addf %140, %cst_2 : f32
      %142 = arith.divf %cst_2, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x96xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50, %116 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%115 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.mulf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x96xf32>
    %transposed_51 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%111 : tensor<64x96xf32>) permutation = [1, 0] 
    %118 = linalg.matmul ins(%collapsed_49, %transposed_51 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%113 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_52 = tensor.expand_shape %118 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %expanded_52 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%115 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.mulf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x96xf32>
    %120 = tensor.empty() : tensor<96x64xf32>
    %transposed_53 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%120 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_54 = tensor.collapse_shape %119 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %121 = linalg.matmul ins(%collapsed_54, %transposed_53 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_55 = tensor.expand_shape %121 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %expanded_55 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.addf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %139 = arith.extf %in : f32 to f64
      linalg.yield %139 : f64
    } -> tensor<2x40x64xf64>
    %124 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%123 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.addf %in, %out : f64
      linalg.yield %139 : f64
    } -> tensor<2x40x1xf64>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.divf %in, %cst_8 : f64
      linalg.yield %139 : f64
    } -> tensor<2x40x1xf64>
    %126 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %125 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %139 = arith.subf %in, %in_56 : f64
      linalg.yield %139 : f64
    } -> tensor<2x40x64xf64>
    %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %126 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_56: f64, %out: f64):
      %139 = arith.mulf %in, %in_56 : f64
      linalg.yield %139 : f64
    } -> tensor<2x40x64xf64>
    %128 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.addf %in, %out : f64
      linalg.yield %139 : f64
    } -> tensor<2x40x1xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %139 = arith.divf %in, %cst_8 : f64
      linalg.yield %139 : f64
    } -> tensor<2x40x1xf64>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x40x1xf64>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %139 = arith.truncf %in : f64 to f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%122 : tensor<2x40x64xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_9 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_6 : f64 to f32
      %140 = arith.addf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.rsqrt %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %132 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.subf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %134 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.mulf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %arg14 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.mulf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %139 = arith.addf %in, %in_56 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    return %138 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

