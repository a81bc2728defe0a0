#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0) -> (d0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @electra(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x32xf32>, %arg3: tensor<128x32xf32>, %arg4: tensor<2x32xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32xf32>, %arg7: tensor<64x32xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64x64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<96x64xf32>, %arg20: tensor<96xf32>, %arg21: tensor<64x96xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c40_i64 = arith.constant 40 : i64
    %c128 = arith.constant 128 : index
    %c2 = arith.constant 2 : index
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 9.9999999999999998E-13 : f64
    %c0 = arith.constant 0 : index
    %cst_8 = arith.constant 3.200000e+01 : f64
    %cst_9 = arith.constant 3.200000e+01 : f32
    %cst_10 = arith.constant 2.500000e-01 : f32
    %cst_11 = arith.constant 6.400000e+01 : f64
    %cst_12 = arith.constant 6.400000e+01 : f32
    %cst_13 = arith.constant 1.41421354 : f32
    %c2_i64 = arith.constant 2 : i64
    %cst_14 = arith.constant dense_resource<torch_tensor_1_128_torch.int64_1> : tensor<1x128xi64>
    %cst_15 = arith.constant dense_resource<torch_tensor_1_128_torch.int64> : tensor<1x128xi64>
    %extracted_slice = tensor.extract_slice %cst_15[0, 0] [1, 40] [1, 1] : tensor<1x128xi64> to tensor<1x40xi64>
    %0 = tensor.empty() : tensor<1x40xi64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<1x40xi64>) -> tensor<1x40xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x40xi64>) outs(%1 : tensor<1x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %138 = arith.index_cast %in : i64 to index
      %139 = arith.cmpi slt, %138, %c128 : index
      cf.assert %139, "index must be smaller than dim size"
      %140 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %140, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_14[%c0, %138] : tensor<1x128xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x40xi64>
    %3 = tensor.empty() : tensor<2x40xi64>
    %collapsed = tensor.collapse_shape %2 [[0, 1]] : tensor<1x40xi64> into tensor<40xi64>
    %4 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<40xi64>) outs(%3 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x40xi64>
    %5 = tensor.empty() : tensor<2x40x32xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%5 : tensor<2x40x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %138 = arith.index_cast %in : i64 to index
      %139 = linalg.index 2 : index
      %140 = arith.cmpi slt, %138, %c96 : index
      cf.assert %140, "index must be smaller than dim size"
      %141 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %141, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%138, %139] : tensor<96x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x32xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x40xi64>) outs(%5 : tensor<2x40x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %138 = arith.index_cast %in : i64 to index
      %139 = linalg.index 2 : index
      %140 = arith.cmpi slt, %138, %c2 : index
      cf.assert %140, "index must be smaller than dim size"
      %141 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %141, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%138, %139] : tensor<2x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x32xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x40x32xf32>, tensor<2x40x32xf32>) outs(%5 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.addf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x32xf32>
    %9 = tensor.empty() : tensor<1x40x32xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x40xi64>) outs(%9 : tensor<1x40x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %138 = arith.index_cast %in : i64 to index
      %139 = linalg.index 2 : index
      %140 = arith.cmpi slt, %138, %c128 : index
      cf.assert %140, "index must be smaller than dim size"
      %141 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %141, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%138, %139] : tensor<128x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x32xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %10 : tensor<2x40x32xf32>, tensor<1x40x32xf32>) outs(%5 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.addf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x32xf32>
    %12 = tensor.empty() : tensor<2x40x32xf64>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x40x32xf32>) outs(%12 : tensor<2x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %138 = arith.extf %in : f32 to f64
      linalg.yield %138 : f64
    } -> tensor<2x40x32xf64>
    %14 = tensor.empty() : tensor<2x40x1xf64>
    %15 = linalg.fill ins(%cst : f64) outs(%14 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %16 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<2x40x32xf64>) outs(%15 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %138 = arith.addf %in, %out : f64
      linalg.yield %138 : f64
    } -> tensor<2x40x1xf64>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %138 = arith.divf %in, %cst_8 : f64
      linalg.yield %138 : f64
    } -> tensor<2x40x1xf64>
    %18 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %17 : tensor<2x40x32xf64>, tensor<2x40x1xf64>) outs(%12 : tensor<2x40x32xf64>) {
    ^bb0(%in: f64, %in_46: f64, %out: f64):
      %138 = arith.subf %in, %in_46 : f64
      linalg.yield %138 : f64
    } -> tensor<2x40x32xf64>
    %19 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %18 : tensor<2x40x32xf64>, tensor<2x40x32xf64>) outs(%12 : tensor<2x40x32xf64>) {
    ^bb0(%in: f64, %in_46: f64, %out: f64):
      %138 = arith.mulf %in, %in_46 : f64
      linalg.yield %138 : f64
    } -> tensor<2x40x32xf64>
    %20 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<2x40x32xf64>) outs(%15 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %138 = arith.addf %in, %out : f64
      linalg.yield %138 : f64
    } -> tensor<2x40x1xf64>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %138 = arith.divf %in, %cst_8 : f64
      linalg.yield %138 : f64
    } -> tensor<2x40x1xf64>
    %22 = tensor.empty() : tensor<2x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x40x1xf64>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %138 = arith.truncf %in : f64 to f32
      linalg.yield %138 : f32
    } -> tensor<2x40x1xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<2x40x32xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.addf %in, %out : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x40x1xf32>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.divf %in, %cst_9 : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40x1xf32>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.truncf %cst_7 : f64 to f32
      %139 = arith.addf %in, %138 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x40x1xf32>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = math.rsqrt %in : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %26 : tensor<2x40x32xf32>, tensor<2x40x1xf32>) outs(%5 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.subf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x32xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %28 : tensor<2x40x32xf32>, tensor<2x40x1xf32>) outs(%5 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.mulf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x32xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %arg5 : tensor<2x40x32xf32>, tensor<32xf32>) outs(%5 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.mulf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x32xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %arg6 : tensor<2x40x32xf32>, tensor<32xf32>) outs(%5 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.addf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x32xf32>
    %collapsed_16 = tensor.collapse_shape %32 [[0, 1], [2]] : tensor<2x40x32xf32> into tensor<80x32xf32>
    %33 = tensor.empty() : tensor<32x64xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<64x32xf32>) outs(%33 : tensor<32x64xf32>) permutation = [1, 0] 
    %34 = tensor.empty() : tensor<80x64xf32>
    %35 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %36 = linalg.matmul ins(%collapsed_16, %transposed : tensor<80x32xf32>, tensor<32x64xf32>) outs(%35 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%34 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%36, %37 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%34 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.addf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %38 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %39 = tensor.empty() : tensor<2x40xi1>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%39 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %138 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %138 : i1
    } -> tensor<2x40xi1>
    %41 = tensor.empty() : tensor<2xi64>
    %42 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%41 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %138 = linalg.index 0 : index
      %139 = arith.index_cast %138 : index to i64
      linalg.yield %139 : i64
    } -> tensor<2xi64>
    %43 = tensor.empty() : tensor<40xi64>
    %44 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%43 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %138 = linalg.index 0 : index
      %139 = arith.index_cast %138 : index to i64
      linalg.yield %139 : i64
    } -> tensor<40xi64>
    %expanded_17 = tensor.expand_shape %42 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_18 = tensor.expand_shape %44 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_19 = tensor.expand_shape %44 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %45 = tensor.empty() : tensor<1x1x40x1xi1>
    %46 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x1x40x1xi64>) outs(%45 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %138 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %138 : i1
    } -> tensor<1x1x40x1xi1>
    %47 = linalg.generic {indexing_maps = [#map9, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %46 : tensor<i1>, tensor<1x1x40x1xi1>) outs(%45 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i1, %in_46: i1, %out: i1):
      %138 = arith.andi %in, %in_46 : i1
      linalg.yield %138 : i1
    } -> tensor<1x1x40x1xi1>
    %48 = tensor.empty() : tensor<2x1x1x40xi1>
    %49 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_19 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%48 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_46: i64, %out: i1):
      %138 = arith.cmpi slt, %in, %c0_i64 : i64
      %139 = arith.addi %in, %c2_i64 : i64
      %140 = arith.select %138, %139, %in : i64
      %141 = arith.index_cast %140 : i64 to index
      %142 = arith.cmpi slt, %in_46, %c0_i64 : i64
      %143 = arith.addi %in_46, %c40_i64 : i64
      %144 = arith.select %142, %143, %in_46 : i64
      %145 = arith.index_cast %144 : i64 to index
      %extracted = tensor.extract %40[%141, %145] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %50 = tensor.empty() : tensor<2x1x40x40xi1>
    %51 = linalg.generic {indexing_maps = [#map12, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %49 : tensor<1x1x40x1xi1>, tensor<2x1x1x40xi1>) outs(%50 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_46: i1, %out: i1):
      %138 = arith.andi %in, %in_46 : i1
      linalg.yield %138 : i1
    } -> tensor<2x1x40x40xi1>
    %52 = tensor.empty() : tensor<2x1x40x40xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %cst_5, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%52 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_46: f32, %in_47: f32, %out: f32):
      %138 = arith.select %in, %in_46, %in_47 : f32
      linalg.yield %138 : f32
    } -> tensor<2x1x40x40xf32>
    %54 = tensor.empty() : tensor<64x64xf32>
    %transposed_20 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%54 : tensor<64x64xf32>) permutation = [1, 0] 
    %55 = linalg.matmul ins(%38, %transposed_20 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%34 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%55, %56 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%34 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.addf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<80x64xf32>
    %expanded_21 = tensor.expand_shape %57 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %58 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x40x4x16xf32>) outs(%58 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%54 : tensor<64x64xf32>) permutation = [1, 0] 
    %59 = linalg.matmul ins(%38, %transposed_23 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<64xf32>) outs(%34 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%59, %60 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%34 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.addf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<80x64xf32>
    %expanded_24 = tensor.expand_shape %61 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_25 = linalg.transpose ins(%arg13 : tensor<64x64xf32>) outs(%54 : tensor<64x64xf32>) permutation = [1, 0] 
    %62 = linalg.matmul ins(%38, %transposed_25 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%34 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%62, %63 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%34 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.addf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<80x64xf32>
    %expanded_26 = tensor.expand_shape %64 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x40x4x16xf32>) outs(%58 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %65 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_28 = linalg.transpose ins(%expanded_24 : tensor<2x40x4x16xf32>) outs(%65 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_29 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %66 = tensor.empty() : tensor<8x40x40xf32>
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %68 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%67 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_31 = tensor.expand_shape %68 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %69 = tensor.empty() : tensor<2x4x40x40xf32>
    %70 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<2x4x40x40xf32>) outs(%69 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.mulf %in, %cst_10 : f32
      linalg.yield %138 : f32
    } -> tensor<2x4x40x40xf32>
    %71 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %53 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%69 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.addf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<2x4x40x40xf32>
    %72 = tensor.empty() : tensor<2x4x40xi64>
    %73 = linalg.fill ins(%c0_i64 : i64) outs(%72 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %74 = tensor.empty() : tensor<2x4x40xf32>
    %75 = linalg.fill ins(%cst_1 : f32) outs(%74 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %76:2 = linalg.generic {indexing_maps = [#map8, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<2x4x40x40xf32>) outs(%75, %73 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_46: i64):
      %138 = linalg.index 3 : index
      %139 = arith.index_cast %138 : index to i64
      %140 = arith.maximumf %in, %out : f32
      %141 = arith.cmpf ogt, %in, %out : f32
      %142 = arith.select %141, %139, %out_46 : i64
      linalg.yield %140, %142 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_32 = tensor.expand_shape %76#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %77 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %expanded_32 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%69 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.subf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<2x4x40x40xf32>
    %78 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x4x40x40xf32>) outs(%69 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = math.exp %in : f32
      linalg.yield %138 : f32
    } -> tensor<2x4x40x40xf32>
    %79 = tensor.empty() : tensor<2x4x40x1xf32>
    %80 = linalg.fill ins(%cst_0 : f32) outs(%79 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %81 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%78 : tensor<2x4x40x40xf32>) outs(%80 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.addf %in, %out : f32
      linalg.yield %138 : f32
    } -> tensor<2x4x40x1xf32>
    %82 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %81 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%69 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.divf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_33 = tensor.collapse_shape %82 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_34 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %83 = tensor.empty() : tensor<8x40x16xf32>
    %84 = linalg.fill ins(%cst_0 : f32) outs(%83 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %85 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%84 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_35 = tensor.expand_shape %85 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %86 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<2x4x40x16xf32>) outs(%86 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_37 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_38 = linalg.transpose ins(%arg15 : tensor<64x64xf32>) outs(%54 : tensor<64x64xf32>) permutation = [1, 0] 
    %87 = linalg.matmul ins(%collapsed_37, %transposed_38 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<64xf32>) outs(%34 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%87, %88 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%34 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.addf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<80x64xf32>
    %expanded_39 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %90 = tensor.empty() : tensor<2x40x64xf32>
    %91 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39, %expanded : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%90 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.addf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x64xf32>
    %92 = tensor.empty() : tensor<2x40x64xf64>
    %93 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x40x64xf32>) outs(%92 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %138 = arith.extf %in : f32 to f64
      linalg.yield %138 : f64
    } -> tensor<2x40x64xf64>
    %94 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<2x40x64xf64>) outs(%15 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %138 = arith.addf %in, %out : f64
      linalg.yield %138 : f64
    } -> tensor<2x40x1xf64>
    %95 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %138 = arith.divf %in, %cst_11 : f64
      linalg.yield %138 : f64
    } -> tensor<2x40x1xf64>
    %96 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %95 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%92 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_46: f64, %out: f64):
      %138 = arith.subf %in, %in_46 : f64
      linalg.yield %138 : f64
    } -> tensor<2x40x64xf64>
    %97 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %96 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%92 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_46: f64, %out: f64):
      %138 = arith.mulf %in, %in_46 : f64
      linalg.yield %138 : f64
    } -> tensor<2x40x64xf64>
    %98 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<2x40x64xf64>) outs(%15 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %138 = arith.addf %in, %out : f64
      linalg.yield %138 : f64
    } -> tensor<2x40x1xf64>
    %99 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %138 = arith.divf %in, %cst_11 : f64
      linalg.yield %138 : f64
    } -> tensor<2x40x1xf64>
    %100 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x40x1xf64>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %138 = arith.truncf %in : f64 to f32
      linalg.yield %138 : f32
    } -> tensor<2x40x1xf32>
    %101 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.addf %in, %out : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x1xf32>
    %102 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x40x1xf32>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.divf %in, %cst_12 : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x1xf32>
    %103 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x40x1xf32>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.truncf %cst_7 : f64 to f32
      %139 = arith.addf %in, %138 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %104 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x40x1xf32>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = math.rsqrt %in : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x1xf32>
    %105 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %102 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%90 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.subf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x64xf32>
    %106 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %104 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%90 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.mulf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x64xf32>
    %107 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %arg17 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%90 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.mulf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x64xf32>
    %108 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %arg18 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%90 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.addf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_40 = tensor.collapse_shape %108 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %109 = tensor.empty() : tensor<64x96xf32>
    %transposed_41 = linalg.transpose ins(%arg19 : tensor<96x64xf32>) outs(%109 : tensor<64x96xf32>) permutation = [1, 0] 
    %110 = tensor.empty() : tensor<80x96xf32>
    %111 = linalg.fill ins(%cst_0 : f32) outs(%110 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %112 = linalg.matmul ins(%collapsed_40, %transposed_41 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%111 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<96xf32>) outs(%110 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %114 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%112, %113 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%110 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.addf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<80x96xf32>
    %expanded_42 = tensor.expand_shape %114 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %115 = tensor.empty() : tensor<2x40x96xf32>
    %116 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<2x40x96xf32>) outs(%115 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.divf %in, %cst_13 : f32
      %139 = math.erf %138 : f32
      %140 = arith.addf %139, %cst_2 : f32
      %141 = arith.mulf %140, %cst_3 : f32
      %142 = arith.mulf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_43 = tensor.collapse_shape %116 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %117 = tensor.empty() : tensor<96x64xf32>
    %transposed_44 = linalg.transpose ins(%arg21 : tensor<64x96xf32>) outs(%117 : tensor<96x64xf32>) permutation = [1, 0] 
    %118 = linalg.matmul ins(%collapsed_43, %transposed_44 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%35 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg22 : tensor<64xf32>) outs(%34 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %120 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%118, %119 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%34 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.addf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<80x64xf32>
    %expanded_45 = tensor.expand_shape %120 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %121 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %108 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%90 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.addf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x64xf32>
    %122 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x40x64xf32>) outs(%92 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %138 = arith.extf %in : f32 to f64
      linalg.yield %138 : f64
    } -> tensor<2x40x64xf64>
    %123 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%122 : tensor<2x40x64xf64>) outs(%15 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %138 = arith.addf %in, %out : f64
      linalg.yield %138 : f64
    } -> tensor<2x40x1xf64>
    %124 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %138 = arith.divf %in, %cst_11 : f64
      linalg.yield %138 : f64
    } -> tensor<2x40x1xf64>
    %125 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %124 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%92 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_46: f64, %out: f64):
      %138 = arith.subf %in, %in_46 : f64
      linalg.yield %138 : f64
    } -> tensor<2x40x64xf64>
    %126 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %125 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%92 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_46: f64, %out: f64):
      %138 = arith.mulf %in, %in_46 : f64
      linalg.yield %138 : f64
    } -> tensor<2x40x64xf64>
    %127 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<2x40x64xf64>) outs(%15 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %138 = arith.addf %in, %out : f64
      linalg.yield %138 : f64
    } -> tensor<2x40x1xf64>
    %128 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %138 = arith.divf %in, %cst_11 : f64
      linalg.yield %138 : f64
    } -> tensor<2x40x1xf64>
    %129 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x40x1xf64>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %138 = arith.truncf %in : f64 to f32
      linalg.yield %138 : f32
    } -> tensor<2x40x1xf32>
    %130 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.addf %in, %out : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x1xf32>
    %131 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x40x1xf32>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.divf %in, %cst_12 : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x1xf32>
    %132 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x40x1xf32>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = arith.truncf %cst_7 : f64 to f32
      %139 = arith.addf %in, %138 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %133 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x40x1xf32>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %138 = math.rsqrt %in : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x1xf32>
    %134 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %131 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%90 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.subf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x64xf32>
    %135 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %133 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%90 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.mulf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x64xf32>
    %136 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %arg23 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%90 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.mulf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x64xf32>
    %137 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %arg24 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%90 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %138 = arith.addf %in, %in_46 : f32
      linalg.yield %138 : f32
    } -> tensor<2x40x64xf32>
    return %137 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_128_torch.int64_1: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_128_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F0000000000000040000000000000004100000000000000420000000000000043000000000000004400000000000000450000000000000046000000000000004700000000000000480000000000000049000000000000004A000000000000004B000000000000004C000000000000004D000000000000004E000000000000004F0000000000000050000000000000005100000000000000520000000000000053000000000000005400000000000000550000000000000056000000000000005700000000000000580000000000000059000000000000005A000000000000005B000000000000005C000000000000005D000000000000005E000000000000005F0000000000000060000000000000006100000000000000620000000000000063000000000000006400000000000000650000000000000066000000000000006700000000000000680000000000000069000000000000006A000000000000006B000000000000006C000000000000006D000000000000006E000000000000006F0000000000000070000000000000007100000000000000720000000000000073000000000000007400000000000000750000000000000076000000000000007700000000000000780000000000000079000000000000007A000000000000007B000000000000007C000000000000007D000000000000007E000000000000007F00000000000000"
    }
  }
#-}

