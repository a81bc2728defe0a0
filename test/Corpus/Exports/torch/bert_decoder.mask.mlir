#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0) -> (d0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @bert_decoder(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<2x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<96x64xf32>, %arg18: tensor<96xf32>, %arg19: tensor<64x96xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64x64xf32>, %arg24: tensor<64xf32>) -> tensor<2x40x64xf32> {
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
    %cst_8 = arith.constant 6.400000e+01 : f64
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 2.500000e-01 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %c2_i64 = arith.constant 2 : i64
    %cst_12 = arith.constant dense_resource<torch_tensor_1_128_torch.int64_1> : tensor<1x128xi64>
    %cst_13 = arith.constant dense_resource<torch_tensor_1_128_torch.int64> : tensor<1x128xi64>
    %extracted_slice = tensor.extract_slice %cst_13[0, 0] [1, 40] [1, 1] : tensor<1x128xi64> to tensor<1x40xi64>
    %0 = tensor.empty() : tensor<1x40xi64>
    %1 = linalg.fill ins(%c0_i64 : i64) outs(%0 : tensor<1x40xi64>) -> tensor<1x40xi64>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x40xi64>) outs(%1 : tensor<1x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %132 = arith.index_cast %in : i64 to index
      %133 = arith.cmpi slt, %132, %c128 : index
      cf.assert %133, "index must be smaller than dim size"
      %134 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %134, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_12[%c0, %132] : tensor<1x128xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x40xi64>
    %3 = tensor.empty() : tensor<2x40xi64>
    %collapsed = tensor.collapse_shape %2 [[0, 1]] : tensor<1x40xi64> into tensor<40xi64>
    %4 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<40xi64>) outs(%3 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x40xi64>
    %5 = tensor.empty() : tensor<2x40x64xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%5 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %132 = arith.index_cast %in : i64 to index
      %133 = linalg.index 2 : index
      %134 = arith.cmpi slt, %132, %c96 : index
      cf.assert %134, "index must be smaller than dim size"
      %135 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %135, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%132, %133] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x40xi64>) outs(%5 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %132 = arith.index_cast %in : i64 to index
      %133 = linalg.index 2 : index
      %134 = arith.cmpi slt, %132, %c2 : index
      cf.assert %134, "index must be smaller than dim size"
      %135 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %135, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%132, %133] : tensor<2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %7 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%5 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.addf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %9 = tensor.empty() : tensor<1x40x64xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x40xi64>) outs(%9 : tensor<1x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %132 = arith.index_cast %in : i64 to index
      %133 = linalg.index 2 : index
      %134 = arith.cmpi slt, %132, %c128 : index
      cf.assert %134, "index must be smaller than dim size"
      %135 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %135, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%132, %133] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x64xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %10 : tensor<2x40x64xf32>, tensor<1x40x64xf32>) outs(%5 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.addf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %12 = tensor.empty() : tensor<2x40x64xf64>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x40x64xf32>) outs(%12 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %132 = arith.extf %in : f32 to f64
      linalg.yield %132 : f64
    } -> tensor<2x40x64xf64>
    %14 = tensor.empty() : tensor<2x40x1xf64>
    %15 = linalg.fill ins(%cst : f64) outs(%14 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %16 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<2x40x64xf64>) outs(%15 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.addf %in, %out : f64
      linalg.yield %132 : f64
    } -> tensor<2x40x1xf64>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.divf %in, %cst_8 : f64
      linalg.yield %132 : f64
    } -> tensor<2x40x1xf64>
    %18 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %17 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%12 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_42: f64, %out: f64):
      %132 = arith.subf %in, %in_42 : f64
      linalg.yield %132 : f64
    } -> tensor<2x40x64xf64>
    %19 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %18 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%12 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_42: f64, %out: f64):
      %132 = arith.mulf %in, %in_42 : f64
      linalg.yield %132 : f64
    } -> tensor<2x40x64xf64>
    %20 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<2x40x64xf64>) outs(%15 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.addf %in, %out : f64
      linalg.yield %132 : f64
    } -> tensor<2x40x1xf64>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.divf %in, %cst_8 : f64
      linalg.yield %132 : f64
    } -> tensor<2x40x1xf64>
    %22 = tensor.empty() : tensor<2x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x40x1xf64>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %132 = arith.truncf %in : f64 to f32
      linalg.yield %132 : f32
    } -> tensor<2x40x1xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x40x1xf32>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.divf %in, %cst_9 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40x1xf32>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.truncf %cst_7 : f64 to f32
      %133 = arith.addf %in, %132 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x40x1xf32>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.rsqrt %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %26 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%5 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.subf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %28 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%5 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.mulf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %arg5 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.mulf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %arg6 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.addf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %33 = tensor.empty() : tensor<2x40xi1>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%33 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %132 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %132 : i1
    } -> tensor<2x40xi1>
    %35 = tensor.empty() : tensor<2xi64>
    %36 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%35 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %132 = linalg.index 0 : index
      %133 = arith.index_cast %132 : index to i64
      linalg.yield %133 : i64
    } -> tensor<2xi64>
    %37 = tensor.empty() : tensor<40xi64>
    %38 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%37 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %132 = linalg.index 0 : index
      %133 = arith.index_cast %132 : index to i64
      linalg.yield %133 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %36 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %38 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_15 = tensor.expand_shape %38 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %39 = tensor.empty() : tensor<1x1x40x40xi1>
    %40 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%39 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_42: i64, %out: i1):
      %132 = arith.cmpi sle, %in, %in_42 : i64
      linalg.yield %132 : i1
    } -> tensor<1x1x40x40xi1>
    %41 = linalg.generic {indexing_maps = [#map11, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %40 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%39 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_42: i1, %out: i1):
      %132 = arith.andi %in, %in_42 : i1
      linalg.yield %132 : i1
    } -> tensor<1x1x40x40xi1>
    %42 = tensor.empty() : tensor<2x1x1x40xi1>
    %43 = linalg.generic {indexing_maps = [#map12, #map13, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%42 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_42: i64, %out: i1):
      %132 = arith.cmpi slt, %in, %c0_i64 : i64
      %133 = arith.addi %in, %c2_i64 : i64
      %134 = arith.select %132, %133, %in : i64
      %135 = arith.index_cast %134 : i64 to index
      %136 = arith.cmpi slt, %in_42, %c0_i64 : i64
      %137 = arith.addi %in_42, %c40_i64 : i64
      %138 = arith.select %136, %137, %in_42 : i64
      %139 = arith.index_cast %138 : i64 to index
      %extracted = tensor.extract %34[%135, %139] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %44 = tensor.empty() : tensor<2x1x40x40xi1>
    %45 = linalg.generic {indexing_maps = [#map14, #map8, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %43 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%44 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_42: i1, %out: i1):
      %132 = arith.andi %in, %in_42 : i1
      linalg.yield %132 : i1
    } -> tensor<2x1x40x40xi1>
    %46 = tensor.empty() : tensor<2x1x40x40xf32>
    %47 = linalg.generic {indexing_maps = [#map10, #map11, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %cst_5, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%46 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_42: f32, %in_43: f32, %out: f32):
      %132 = arith.select %in, %in_42, %in_43 : f32
      linalg.yield %132 : f32
    } -> tensor<2x1x40x40xf32>
    %collapsed_16 = tensor.collapse_shape %32 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %48 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%48 : tensor<64x64xf32>) permutation = [1, 0] 
    %49 = tensor.empty() : tensor<80x64xf32>
    %50 = linalg.fill ins(%cst_0 : f32) outs(%49 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %51 = linalg.matmul ins(%collapsed_16, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%50 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%51, %52 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.addf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<80x64xf32>
    %expanded_17 = tensor.expand_shape %53 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %54 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x40x4x16xf32>) outs(%54 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%48 : tensor<64x64xf32>) permutation = [1, 0] 
    %55 = linalg.matmul ins(%collapsed_16, %transposed_19 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%50 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%55, %56 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.addf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<80x64xf32>
    %expanded_20 = tensor.expand_shape %57 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_21 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%48 : tensor<64x64xf32>) permutation = [1, 0] 
    %58 = linalg.matmul ins(%collapsed_16, %transposed_21 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%50 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%58, %59 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.addf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<80x64xf32>
    %expanded_22 = tensor.expand_shape %60 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x40x4x16xf32>) outs(%54 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %61 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_24 = linalg.transpose ins(%expanded_20 : tensor<2x40x4x16xf32>) outs(%61 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_25 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_26 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %62 = tensor.empty() : tensor<8x40x40xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %64 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%63 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_27 = tensor.expand_shape %64 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %65 = tensor.empty() : tensor<2x4x40x40xf32>
    %66 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<2x4x40x40xf32>) outs(%65 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.mulf %in, %cst_10 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x40x40xf32>
    %67 = linalg.generic {indexing_maps = [#map10, #map15, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %47 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%65 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.addf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x40x40xf32>
    %68 = tensor.empty() : tensor<2x4x40xi64>
    %69 = linalg.fill ins(%c0_i64 : i64) outs(%68 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %70 = tensor.empty() : tensor<2x4x40xf32>
    %71 = linalg.fill ins(%cst_1 : f32) outs(%70 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %72:2 = linalg.generic {indexing_maps = [#map10, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<2x4x40x40xf32>) outs(%71, %69 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_42: i64):
      %132 = linalg.index 3 : index
      %133 = arith.index_cast %132 : index to i64
      %134 = arith.maximumf %in, %out : f32
      %135 = arith.cmpf ogt, %in, %out : f32
      %136 = arith.select %135, %133, %out_42 : i64
      linalg.yield %134, %136 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_28 = tensor.expand_shape %72#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %73 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %expanded_28 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%65 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.subf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x40x40xf32>
    %74 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x4x40x40xf32>) outs(%65 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.exp %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x40x40xf32>
    %75 = tensor.empty() : tensor<2x4x40x1xf32>
    %76 = linalg.fill ins(%cst_0 : f32) outs(%75 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %77 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<2x4x40x40xf32>) outs(%76 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x40x1xf32>
    %78 = linalg.generic {indexing_maps = [#map10, #map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %77 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%65 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.divf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_29 = tensor.collapse_shape %78 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %79 = tensor.empty() : tensor<8x40x16xf32>
    %80 = linalg.fill ins(%cst_0 : f32) outs(%79 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %81 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%80 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_31 = tensor.expand_shape %81 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %82 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<2x4x40x16xf32>) outs(%82 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_33 = tensor.collapse_shape %transposed_32 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_34 = linalg.transpose ins(%arg13 : tensor<64x64xf32>) outs(%48 : tensor<64x64xf32>) permutation = [1, 0] 
    %83 = linalg.matmul ins(%collapsed_33, %transposed_34 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%50 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%83, %84 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.addf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<80x64xf32>
    %expanded_35 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %86 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35, %32 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%5 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.addf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %87 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x40x64xf32>) outs(%12 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %132 = arith.extf %in : f32 to f64
      linalg.yield %132 : f64
    } -> tensor<2x40x64xf64>
    %88 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<2x40x64xf64>) outs(%15 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.addf %in, %out : f64
      linalg.yield %132 : f64
    } -> tensor<2x40x1xf64>
    %89 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.divf %in, %cst_8 : f64
      linalg.yield %132 : f64
    } -> tensor<2x40x1xf64>
    %90 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %89 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%12 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_42: f64, %out: f64):
      %132 = arith.subf %in, %in_42 : f64
      linalg.yield %132 : f64
    } -> tensor<2x40x64xf64>
    %91 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %90 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%12 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_42: f64, %out: f64):
      %132 = arith.mulf %in, %in_42 : f64
      linalg.yield %132 : f64
    } -> tensor<2x40x64xf64>
    %92 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%91 : tensor<2x40x64xf64>) outs(%15 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.addf %in, %out : f64
      linalg.yield %132 : f64
    } -> tensor<2x40x1xf64>
    %93 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.divf %in, %cst_8 : f64
      linalg.yield %132 : f64
    } -> tensor<2x40x1xf64>
    %94 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x40x1xf64>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %132 = arith.truncf %in : f64 to f32
      linalg.yield %132 : f32
    } -> tensor<2x40x1xf32>
    %95 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x1xf32>
    %96 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x40x1xf32>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.divf %in, %cst_9 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x1xf32>
    %97 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x40x1xf32>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.truncf %cst_7 : f64 to f32
      %133 = arith.addf %in, %132 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %98 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x40x1xf32>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.rsqrt %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x1xf32>
    %99 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %96 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%5 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.subf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %100 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %98 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%5 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.mulf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %101 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.mulf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %102 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %arg16 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.addf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_36 = tensor.collapse_shape %102 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %103 = tensor.empty() : tensor<64x96xf32>
    %transposed_37 = linalg.transpose ins(%arg17 : tensor<96x64xf32>) outs(%103 : tensor<64x96xf32>) permutation = [1, 0] 
    %104 = tensor.empty() : tensor<80x96xf32>
    %105 = linalg.fill ins(%cst_0 : f32) outs(%104 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %106 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%105 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<96xf32>) outs(%104 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%106, %107 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%104 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.addf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<80x96xf32>
    %expanded_38 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %109 = tensor.empty() : tensor<2x40x96xf32>
    %110 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<2x40x96xf32>) outs(%109 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.divf %in, %cst_11 : f32
      %133 = math.erf %132 : f32
      %134 = arith.addf %133, %cst_2 : f32
      %135 = arith.mulf %134, %cst_3 : f32
      %136 = arith.mulf %in, %135 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_39 = tensor.collapse_shape %110 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %111 = tensor.empty() : tensor<96x64xf32>
    %transposed_40 = linalg.transpose ins(%arg19 : tensor<64x96xf32>) outs(%111 : tensor<96x64xf32>) permutation = [1, 0] 
    %112 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%50 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %114 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%112, %113 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.addf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<80x64xf32>
    %expanded_41 = tensor.expand_shape %114 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %115 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41, %102 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%5 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.addf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %116 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x40x64xf32>) outs(%12 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %132 = arith.extf %in : f32 to f64
      linalg.yield %132 : f64
    } -> tensor<2x40x64xf64>
    %117 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<2x40x64xf64>) outs(%15 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.addf %in, %out : f64
      linalg.yield %132 : f64
    } -> tensor<2x40x1xf64>
    %118 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.divf %in, %cst_8 : f64
      linalg.yield %132 : f64
    } -> tensor<2x40x1xf64>
    %119 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %118 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%12 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_42: f64, %out: f64):
      %132 = arith.subf %in, %in_42 : f64
      linalg.yield %132 : f64
    } -> tensor<2x40x64xf64>
    %120 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %119 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%12 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_42: f64, %out: f64):
      %132 = arith.mulf %in, %in_42 : f64
      linalg.yield %132 : f64
    } -> tensor<2x40x64xf64>
    %121 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<2x40x64xf64>) outs(%15 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.addf %in, %out : f64
      linalg.yield %132 : f64
    } -> tensor<2x40x1xf64>
    %122 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %132 = arith.divf %in, %cst_8 : f64
      linalg.yield %132 : f64
    } -> tensor<2x40x1xf64>
    %123 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x40x1xf64>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %132 = arith.truncf %in : f64 to f32
      linalg.yield %132 : f32
    } -> tensor<2x40x1xf32>
    %124 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x1xf32>
    %125 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x40x1xf32>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.divf %in, %cst_9 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x1xf32>
    %126 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x40x1xf32>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.truncf %cst_7 : f64 to f32
      %133 = arith.addf %in, %132 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %127 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x40x1xf32>) outs(%22 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.rsqrt %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x1xf32>
    %128 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %125 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%5 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.subf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %129 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %127 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%5 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.mulf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %130 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %arg21 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.mulf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %131 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %arg22 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%5 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %132 = arith.addf %in, %in_42 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    return %131 : tensor<2x40x64xf32>
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

