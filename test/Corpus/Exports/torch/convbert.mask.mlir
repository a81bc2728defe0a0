#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
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
#map14 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map15 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map16 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map17 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map18 = affine_map<(d0, d1) -> (0, d1)>
#map19 = affine_map<(d0, d1) -> (d0, 0)>
#map20 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, 0, 0, 0, 0, 0)>
#map21 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d1, 0, 0, 0, 0)>
#map22 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2, d3, 0, 0)>
#map23 = affine_map<(d0, d1, d2, d3, d4, d5) -> (0, 0)>
#map24 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map25 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map26 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map27 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @convbert(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<2x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<32x64xf32>, %arg8: tensor<32xf32>, %arg9: tensor<32x64xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32x64xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32x1xf32>, %arg14: tensor<64x1x3xf32>, %arg15: tensor<32x64x1xf32>, %arg16: tensor<12x32xf32>, %arg17: tensor<12xf32>, %arg18: tensor<32x64xf32>, %arg19: tensor<32xf32>, %arg20: tensor<64x64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<96x64xf32>, %arg25: tensor<96xf32>, %arg26: tensor<64x96xf32>, %arg27: tensor<64xf32>, %arg28: tensor<64xf32>, %arg29: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c40_i64 = arith.constant 40 : i64
    %c128 = arith.constant 128 : index
    %c2 = arith.constant 2 : index
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c42_i64 = arith.constant 42 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 2.8284271247461903 : f64
    %cst_8 = arith.constant 9.9999999999999998E-13 : f64
    %cst_9 = arith.constant 6.400000e+01 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %c2_i64 = arith.constant 2 : i64
    %c32_i64 = arith.constant 32 : i64
    %cst_12 = arith.constant dense_resource<torch_tensor_1_128_torch.int64_1> : tensor<1x128xi64>
    %cst_13 = arith.constant dense_resource<torch_tensor_1_128_torch.int64> : tensor<1x128xi64>
    %extracted_slice = tensor.extract_slice %cst_13[0, 0] [1, 40] [1, 1] : tensor<1x128xi64> to tensor<1x40xi64>
    %0 = tensor.empty() : tensor<2x40xi64>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1]] : tensor<1x40xi64> into tensor<40xi64>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<40xi64>) outs(%0 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x40xi64>
    %extracted_slice_14 = tensor.extract_slice %cst_12[0, 0] [1, 40] [1, 1] : tensor<1x128xi64> to tensor<1x40xi64>
    %2 = tensor.empty() : tensor<2x40x64xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %180 = arith.index_cast %in : i64 to index
      %181 = linalg.index 2 : index
      %182 = arith.cmpi slt, %180, %c96 : index
      cf.assert %182, "index must be smaller than dim size"
      %183 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %183, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%180, %181] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %4 = tensor.empty() : tensor<1x40x64xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_14 : tensor<1x40xi64>) outs(%4 : tensor<1x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %180 = arith.index_cast %in : i64 to index
      %181 = linalg.index 2 : index
      %182 = arith.cmpi slt, %180, %c128 : index
      cf.assert %182, "index must be smaller than dim size"
      %183 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %183, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%180, %181] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x64xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40xi64>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %180 = arith.index_cast %in : i64 to index
      %181 = linalg.index 2 : index
      %182 = arith.cmpi slt, %180, %c2 : index
      cf.assert %182, "index must be smaller than dim size"
      %183 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %183, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%180, %181] : tensor<2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %5 : tensor<2x40x64xf32>, tensor<1x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.addf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x64xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %6 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.addf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x64xf32>
    %9 = tensor.empty() : tensor<2x40x64xf64>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x40x64xf32>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %180 = arith.extf %in : f32 to f64
      linalg.yield %180 : f64
    } -> tensor<2x40x64xf64>
    %11 = tensor.empty() : tensor<2x40x1xf64>
    %12 = linalg.fill ins(%cst : f64) outs(%11 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %13 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x40x64xf64>) outs(%12 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %180 = arith.addf %in, %out : f64
      linalg.yield %180 : f64
    } -> tensor<2x40x1xf64>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x1xf64>) outs(%11 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %180 = arith.divf %in, %cst_9 : f64
      linalg.yield %180 : f64
    } -> tensor<2x40x1xf64>
    %15 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_73: f64, %out: f64):
      %180 = arith.subf %in, %in_73 : f64
      linalg.yield %180 : f64
    } -> tensor<2x40x64xf64>
    %16 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_73: f64, %out: f64):
      %180 = arith.mulf %in, %in_73 : f64
      linalg.yield %180 : f64
    } -> tensor<2x40x64xf64>
    %17 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<2x40x64xf64>) outs(%12 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %180 = arith.addf %in, %out : f64
      linalg.yield %180 : f64
    } -> tensor<2x40x1xf64>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x40x1xf64>) outs(%11 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %180 = arith.divf %in, %cst_9 : f64
      linalg.yield %180 : f64
    } -> tensor<2x40x1xf64>
    %19 = tensor.empty() : tensor<2x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x40x1xf64>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %180 = arith.truncf %in : f64 to f32
      linalg.yield %180 : f32
    } -> tensor<2x40x1xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x40x64xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %in, %out : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.divf %in, %cst_10 : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.truncf %cst_8 : f64 to f32
      %181 = arith.addf %in, %180 : f32
      linalg.yield %181 : f32
    } -> tensor<2x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = math.rsqrt %in : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %23 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.subf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x64xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %25 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.mulf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x64xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg5 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.mulf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x64xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg6 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.addf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x64xf32>
    %30 = tensor.empty() : tensor<2x40xi1>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%30 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %180 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %180 : i1
    } -> tensor<2x40xi1>
    %32 = tensor.empty() : tensor<2xi64>
    %33 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%32 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %180 = linalg.index 0 : index
      %181 = arith.index_cast %180 : index to i64
      linalg.yield %181 : i64
    } -> tensor<2xi64>
    %34 = tensor.empty() : tensor<40xi64>
    %35 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%34 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %180 = linalg.index 0 : index
      %181 = arith.index_cast %180 : index to i64
      linalg.yield %181 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %33 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %35 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_16 = tensor.expand_shape %35 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %36 = tensor.empty() : tensor<1x1x40x1xi1>
    %37 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<1x1x40x1xi64>) outs(%36 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %180 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %180 : i1
    } -> tensor<1x1x40x1xi1>
    %38 = linalg.generic {indexing_maps = [#map9, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %37 : tensor<i1>, tensor<1x1x40x1xi1>) outs(%36 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %180 = arith.andi %in, %in_73 : i1
      linalg.yield %180 : i1
    } -> tensor<1x1x40x1xi1>
    %39 = tensor.empty() : tensor<2x1x1x40xi1>
    %40 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%39 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_73: i64, %out: i1):
      %180 = arith.cmpi slt, %in, %c0_i64 : i64
      %181 = arith.addi %in, %c2_i64 : i64
      %182 = arith.select %180, %181, %in : i64
      %183 = arith.index_cast %182 : i64 to index
      %184 = arith.cmpi slt, %in_73, %c0_i64 : i64
      %185 = arith.addi %in_73, %c40_i64 : i64
      %186 = arith.select %184, %185, %in_73 : i64
      %187 = arith.index_cast %186 : i64 to index
      %extracted = tensor.extract %31[%183, %187] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %41 = tensor.empty() : tensor<2x1x40x40xi1>
    %42 = linalg.generic {indexing_maps = [#map12, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %40 : tensor<1x1x40x1xi1>, tensor<2x1x1x40xi1>) outs(%41 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_73: i1, %out: i1):
      %180 = arith.andi %in, %in_73 : i1
      linalg.yield %180 : i1
    } -> tensor<2x1x40x40xi1>
    %43 = tensor.empty() : tensor<2x1x40x40xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %cst_5, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%43 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_73: f32, %in_74: f32, %out: f32):
      %180 = arith.select %in, %in_73, %in_74 : f32
      linalg.yield %180 : f32
    } -> tensor<2x1x40x40xf32>
    %collapsed_17 = tensor.collapse_shape %29 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %45 = tensor.empty() : tensor<64x32xf32>
    %transposed = linalg.transpose ins(%arg9 : tensor<32x64xf32>) outs(%45 : tensor<64x32xf32>) permutation = [1, 0] 
    %46 = tensor.empty() : tensor<80x32xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %48 = linalg.matmul ins(%collapsed_17, %transposed : tensor<80x64xf32>, tensor<64x32xf32>) outs(%47 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<32xf32>) outs(%46 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%48, %49 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%46 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.addf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<80x32xf32>
    %transposed_18 = linalg.transpose ins(%arg11 : tensor<32x64xf32>) outs(%45 : tensor<64x32xf32>) permutation = [1, 0] 
    %51 = linalg.matmul ins(%collapsed_17, %transposed_18 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%47 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<32xf32>) outs(%46 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%51, %52 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%46 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.addf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<80x32xf32>
    %54 = tensor.empty() : tensor<2x64x40xf32>
    %transposed_19 = linalg.transpose ins(%29 : tensor<2x40x64xf32>) outs(%54 : tensor<2x64x40xf32>) permutation = [0, 2, 1] 
    %expanded_20 = tensor.expand_shape %transposed_19 [[0], [1], [2, 3]] output_shape [2, 64, 40, 1] : tensor<2x64x40xf32> into tensor<2x64x40x1xf32>
    %expanded_21 = tensor.expand_shape %arg14 [[0], [1], [2, 3]] output_shape [64, 1, 3, 1] : tensor<64x1x3xf32> into tensor<64x1x3x1xf32>
    %padded = tensor.pad %expanded_20 low[0, 0, 1, 0] high[0, 0, 1, 0] {
    ^bb0(%arg30: index, %arg31: index, %arg32: index, %arg33: index):
      tensor.yield %cst_0 : f32
    } : tensor<2x64x40x1xf32> to tensor<2x64x42x1xf32>
    %55 = tensor.empty() : tensor<2x64x40x1xf32>
    %56 = linalg.fill ins(%cst_0 : f32) outs(%55 : tensor<2x64x40x1xf32>) -> tensor<2x64x40x1xf32>
    %collapsed_22 = tensor.collapse_shape %expanded_21 [[0, 1], [2], [3]] : tensor<64x1x3x1xf32> into tensor<64x3x1xf32>
    %57 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %collapsed_22 : tensor<2x64x42x1xf32>, tensor<64x3x1xf32>) outs(%56 : tensor<2x64x40x1xf32>) -> tensor<2x64x40x1xf32>
    %collapsed_23 = tensor.collapse_shape %57 [[0], [1], [2, 3]] : tensor<2x64x40x1xf32> into tensor<2x64x40xf32>
    %58 = tensor.empty() : tensor<2x32x40xf32>
    %59 = linalg.fill ins(%cst_0 : f32) outs(%58 : tensor<2x32x40xf32>) -> tensor<2x32x40xf32>
    %60 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%collapsed_23, %arg15 : tensor<2x64x40xf32>, tensor<32x64x1xf32>) outs(%59 : tensor<2x32x40xf32>) -> tensor<2x32x40xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %arg13 : tensor<2x32x40xf32>, tensor<32x1xf32>) outs(%58 : tensor<2x32x40xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.addf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<2x32x40xf32>
    %transposed_24 = linalg.transpose ins(%arg7 : tensor<32x64xf32>) outs(%45 : tensor<64x32xf32>) permutation = [1, 0] 
    %62 = linalg.matmul ins(%collapsed_17, %transposed_24 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%47 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<32xf32>) outs(%46 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%62, %63 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%46 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.addf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<80x32xf32>
    %expanded_25 = tensor.expand_shape %64 [[0, 1], [2]] output_shape [2, 40, 32] : tensor<80x32xf32> into tensor<2x40x32xf32>
    %expanded_26 = tensor.expand_shape %64 [[0, 1], [2, 3]] output_shape [2, 40, 4, 8] : tensor<80x32xf32> into tensor<2x40x4x8xf32>
    %65 = tensor.empty() : tensor<2x4x40x8xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x40x4x8xf32>) outs(%65 : tensor<2x4x40x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_28 = tensor.expand_shape %50 [[0, 1], [2, 3]] output_shape [2, 40, 4, 8] : tensor<80x32xf32> into tensor<2x40x4x8xf32>
    %expanded_29 = tensor.expand_shape %53 [[0, 1], [2, 3]] output_shape [2, 40, 4, 8] : tensor<80x32xf32> into tensor<2x40x4x8xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x40x4x8xf32>) outs(%65 : tensor<2x4x40x8xf32>) permutation = [0, 2, 1, 3] 
    %66 = tensor.empty() : tensor<2x40x32xf32>
    %transposed_31 = linalg.transpose ins(%61 : tensor<2x32x40xf32>) outs(%66 : tensor<2x40x32xf32>) permutation = [0, 2, 1] 
    %67 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_31, %expanded_25 : tensor<2x40x32xf32>, tensor<2x40x32xf32>) outs(%66 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.mulf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x32xf32>
    %68 = tensor.empty() : tensor<32x12xf32>
    %transposed_32 = linalg.transpose ins(%arg16 : tensor<12x32xf32>) outs(%68 : tensor<32x12xf32>) permutation = [1, 0] 
    %69 = tensor.empty() : tensor<2x32x12xf32>
    %70 = linalg.generic {indexing_maps = [#map15, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_32 : tensor<32x12xf32>) outs(%69 : tensor<2x32x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32x12xf32>
    %71 = tensor.empty() : tensor<2x40x12xf32>
    %72 = linalg.fill ins(%cst_0 : f32) outs(%71 : tensor<2x40x12xf32>) -> tensor<2x40x12xf32>
    %73 = linalg.batch_matmul ins(%67, %70 : tensor<2x40x32xf32>, tensor<2x32x12xf32>) outs(%72 : tensor<2x40x12xf32>) -> tensor<2x40x12xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %arg17 : tensor<2x40x12xf32>, tensor<12xf32>) outs(%71 : tensor<2x40x12xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.addf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x12xf32>
    %collapsed_33 = tensor.collapse_shape %74 [[0, 1, 2]] : tensor<2x40x12xf32> into tensor<960xf32>
    %expanded_34 = tensor.expand_shape %collapsed_33 [[0, 1, 2]] output_shape [320, 3, 1] : tensor<960xf32> into tensor<320x3x1xf32>
    %75 = tensor.empty() : tensor<320x1xi64>
    %76 = linalg.fill ins(%c0_i64 : i64) outs(%75 : tensor<320x1xi64>) -> tensor<320x1xi64>
    %77 = tensor.empty() : tensor<320x1xf32>
    %78 = linalg.fill ins(%cst_1 : f32) outs(%77 : tensor<320x1xf32>) -> tensor<320x1xf32>
    %79:2 = linalg.generic {indexing_maps = [#map3, #map16, #map16], iterator_types = ["parallel", "reduction", "parallel"]} ins(%expanded_34 : tensor<320x3x1xf32>) outs(%78, %76 : tensor<320x1xf32>, tensor<320x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_73: i64):
      %180 = linalg.index 1 : index
      %181 = arith.index_cast %180 : index to i64
      %182 = arith.maximumf %in, %out : f32
      %183 = arith.cmpf ogt, %in, %out : f32
      %184 = arith.select %183, %181, %out_73 : i64
      linalg.yield %182, %184 : f32, i64
    } -> (tensor<320x1xf32>, tensor<320x1xi64>)
    %expanded_35 = tensor.expand_shape %79#0 [[0, 1], [2]] output_shape [320, 1, 1] : tensor<320x1xf32> into tensor<320x1x1xf32>
    %80 = tensor.empty() : tensor<320x3x1xf32>
    %81 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %expanded_35 : tensor<320x3x1xf32>, tensor<320x1x1xf32>) outs(%80 : tensor<320x3x1xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.subf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<320x3x1xf32>
    %82 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<320x3x1xf32>) outs(%80 : tensor<320x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = math.exp %in : f32
      linalg.yield %180 : f32
    } -> tensor<320x3x1xf32>
    %83 = tensor.empty() : tensor<320x1x1xf32>
    %84 = linalg.fill ins(%cst_0 : f32) outs(%83 : tensor<320x1x1xf32>) -> tensor<320x1x1xf32>
    %85 = linalg.generic {indexing_maps = [#map3, #map17], iterator_types = ["parallel", "reduction", "parallel"]} ins(%82 : tensor<320x3x1xf32>) outs(%84 : tensor<320x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %in, %out : f32
      linalg.yield %180 : f32
    } -> tensor<320x1x1xf32>
    %86 = linalg.generic {indexing_maps = [#map3, #map17, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82, %85 : tensor<320x3x1xf32>, tensor<320x1x1xf32>) outs(%80 : tensor<320x3x1xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.divf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<320x3x1xf32>
    %transposed_36 = linalg.transpose ins(%arg18 : tensor<32x64xf32>) outs(%45 : tensor<64x32xf32>) permutation = [1, 0] 
    %87 = linalg.matmul ins(%collapsed_17, %transposed_36 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%47 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<32xf32>) outs(%46 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%87, %88 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%46 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.addf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<80x32xf32>
    %expanded_37 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [2, 40, 32] : tensor<80x32xf32> into tensor<2x40x32xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<2x40x32xf32>) outs(%58 : tensor<2x32x40xf32>) permutation = [0, 2, 1] 
    %expanded_39 = tensor.expand_shape %transposed_38 [[0], [1], [2, 3]] output_shape [2, 32, 40, 1] : tensor<2x32x40xf32> into tensor<2x32x40x1xf32>
    %expanded_40 = tensor.expand_shape %35 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %90 = tensor.empty() : tensor<3xi64>
    %91 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%90 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %180 = linalg.index 0 : index
      %181 = arith.index_cast %180 : index to i64
      linalg.yield %181 : i64
    } -> tensor<3xi64>
    %expanded_41 = tensor.expand_shape %91 [[0, 1]] output_shape [3, 1] : tensor<3xi64> into tensor<3x1xi64>
    %92 = tensor.empty() : tensor<3x40xi64>
    %93 = linalg.generic {indexing_maps = [#map18, #map19, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_40, %expanded_41 : tensor<1x40xi64>, tensor<3x1xi64>) outs(%92 : tensor<3x40xi64>) {
    ^bb0(%in: i64, %in_73: i64, %out: i64):
      %180 = arith.addi %in, %in_73 : i64
      linalg.yield %180 : i64
    } -> tensor<3x40xi64>
    %94 = tensor.empty() : tensor<1xi64>
    %95 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%94 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_42 = tensor.expand_shape %95 [[0, 1]] output_shape [1, 1] : tensor<1xi64> into tensor<1x1xi64>
    %96 = tensor.empty() : tensor<1x1xi64>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_42, %expanded_42 : tensor<1x1xi64>, tensor<1x1xi64>) outs(%96 : tensor<1x1xi64>) {
    ^bb0(%in: i64, %in_73: i64, %out: i64):
      %180 = arith.addi %in, %in_73 : i64
      linalg.yield %180 : i64
    } -> tensor<1x1xi64>
    %padded_43 = tensor.pad %expanded_39 low[0, 0, 1, 0] high[0, 0, 1, 0] {
    ^bb0(%arg30: index, %arg31: index, %arg32: index, %arg33: index):
      tensor.yield %cst_0 : f32
    } : tensor<2x32x40x1xf32> to tensor<2x32x42x1xf32>
    %expanded_44 = tensor.expand_shape %93 [[0], [1, 2, 3]] output_shape [3, 40, 1, 1] : tensor<3x40xi64> into tensor<3x40x1x1xi64>
    %98 = tensor.empty() : tensor<32xi64>
    %99 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%98 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %180 = linalg.index 0 : index
      %181 = arith.index_cast %180 : index to i64
      linalg.yield %181 : i64
    } -> tensor<32xi64>
    %expanded_45 = tensor.expand_shape %99 [[0, 1, 2, 3, 4]] output_shape [32, 1, 1, 1, 1] : tensor<32xi64> into tensor<32x1x1x1x1xi64>
    %expanded_46 = tensor.expand_shape %33 [[0, 1, 2, 3, 4, 5]] output_shape [2, 1, 1, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1x1x1xi64>
    %100 = tensor.empty() : tensor<2x32x3x40x1x1xf32>
    %101 = linalg.generic {indexing_maps = [#map20, #map21, #map22, #map23, #map24], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_46, %expanded_45, %expanded_44, %97 : tensor<2x1x1x1x1x1xi64>, tensor<32x1x1x1x1xi64>, tensor<3x40x1x1xi64>, tensor<1x1xi64>) outs(%100 : tensor<2x32x3x40x1x1xf32>) {
    ^bb0(%in: i64, %in_73: i64, %in_74: i64, %in_75: i64, %out: f32):
      %180 = arith.cmpi slt, %in, %c0_i64 : i64
      %181 = arith.addi %in, %c2_i64 : i64
      %182 = arith.select %180, %181, %in : i64
      %183 = arith.index_cast %182 : i64 to index
      %184 = arith.cmpi slt, %in_73, %c0_i64 : i64
      %185 = arith.addi %in_73, %c32_i64 : i64
      %186 = arith.select %184, %185, %in_73 : i64
      %187 = arith.index_cast %186 : i64 to index
      %188 = arith.cmpi slt, %in_74, %c0_i64 : i64
      %189 = arith.addi %in_74, %c42_i64 : i64
      %190 = arith.select %188, %189, %in_74 : i64
      %191 = arith.index_cast %190 : i64 to index
      %192 = arith.cmpi slt, %in_75, %c0_i64 : i64
      %193 = arith.addi %in_75, %c1_i64 : i64
      %194 = arith.select %192, %193, %in_75 : i64
      %195 = arith.index_cast %194 : i64 to index
      %extracted = tensor.extract %padded_43[%183, %187, %191, %195] : tensor<2x32x42x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x32x3x40x1x1xf32>
    %102 = tensor.empty() : tensor<2x32x3x1x40x1xf32>
    %transposed_47 = linalg.transpose ins(%101 : tensor<2x32x3x40x1x1xf32>) outs(%102 : tensor<2x32x3x1x40x1xf32>) permutation = [0, 1, 2, 4, 3, 5] 
    %collapsed_48 = tensor.collapse_shape %transposed_47 [[0], [1, 2], [3, 4, 5]] : tensor<2x32x3x1x40x1xf32> into tensor<2x96x40xf32>
    %103 = tensor.empty() : tensor<2x40x96xf32>
    %transposed_49 = linalg.transpose ins(%collapsed_48 : tensor<2x96x40xf32>) outs(%103 : tensor<2x40x96xf32>) permutation = [0, 2, 1] 
    %expanded_50 = tensor.expand_shape %transposed_49 [[0], [1], [2, 3]] output_shape [2, 40, 32, 3] : tensor<2x40x96xf32> into tensor<2x40x32x3xf32>
    %collapsed_51 = tensor.collapse_shape %expanded_50 [[0, 1, 2], [3]] : tensor<2x40x32x3xf32> into tensor<2560x3xf32>
    %expanded_52 = tensor.expand_shape %collapsed_51 [[0, 1], [2]] output_shape [320, 8, 3] : tensor<2560x3xf32> into tensor<320x8x3xf32>
    %104 = tensor.empty() : tensor<320x8x1xf32>
    %105 = linalg.fill ins(%cst_0 : f32) outs(%104 : tensor<320x8x1xf32>) -> tensor<320x8x1xf32>
    %106 = linalg.batch_matmul ins(%expanded_52, %86 : tensor<320x8x3xf32>, tensor<320x3x1xf32>) outs(%105 : tensor<320x8x1xf32>) -> tensor<320x8x1xf32>
    %collapsed_53 = tensor.collapse_shape %106 [[0, 1, 2]] : tensor<320x8x1xf32> into tensor<2560xf32>
    %107 = tensor.empty() : tensor<2x4x8x40xf32>
    %transposed_54 = linalg.transpose ins(%expanded_28 : tensor<2x40x4x8xf32>) outs(%107 : tensor<2x4x8x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_55 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x4x40x8xf32> into tensor<8x40x8xf32>
    %collapsed_56 = tensor.collapse_shape %transposed_54 [[0, 1], [2], [3]] : tensor<2x4x8x40xf32> into tensor<8x8x40xf32>
    %108 = tensor.empty() : tensor<8x40x40xf32>
    %109 = linalg.fill ins(%cst_0 : f32) outs(%108 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %110 = linalg.batch_matmul ins(%collapsed_55, %collapsed_56 : tensor<8x40x8xf32>, tensor<8x8x40xf32>) outs(%109 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_57 = tensor.expand_shape %110 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %111 = tensor.empty() : tensor<2x4x40x40xf32>
    %112 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_57 : tensor<2x4x40x40xf32>) outs(%111 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.truncf %cst_7 : f64 to f32
      %181 = arith.divf %in, %180 : f32
      linalg.yield %181 : f32
    } -> tensor<2x4x40x40xf32>
    %113 = linalg.generic {indexing_maps = [#map8, #map25, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %44 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%111 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.addf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<2x4x40x40xf32>
    %114 = tensor.empty() : tensor<2x4x40xi64>
    %115 = linalg.fill ins(%c0_i64 : i64) outs(%114 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %116 = tensor.empty() : tensor<2x4x40xf32>
    %117 = linalg.fill ins(%cst_1 : f32) outs(%116 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %118:2 = linalg.generic {indexing_maps = [#map8, #map26, #map26], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%113 : tensor<2x4x40x40xf32>) outs(%117, %115 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_73: i64):
      %180 = linalg.index 3 : index
      %181 = arith.index_cast %180 : index to i64
      %182 = arith.maximumf %in, %out : f32
      %183 = arith.cmpf ogt, %in, %out : f32
      %184 = arith.select %183, %181, %out_73 : i64
      linalg.yield %182, %184 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_58 = tensor.expand_shape %118#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %119 = linalg.generic {indexing_maps = [#map8, #map27, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %expanded_58 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%111 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.subf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<2x4x40x40xf32>
    %120 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119 : tensor<2x4x40x40xf32>) outs(%111 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = math.exp %in : f32
      linalg.yield %180 : f32
    } -> tensor<2x4x40x40xf32>
    %121 = tensor.empty() : tensor<2x4x40x1xf32>
    %122 = linalg.fill ins(%cst_0 : f32) outs(%121 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %123 = linalg.generic {indexing_maps = [#map8, #map27], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%120 : tensor<2x4x40x40xf32>) outs(%122 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %in, %out : f32
      linalg.yield %180 : f32
    } -> tensor<2x4x40x1xf32>
    %124 = linalg.generic {indexing_maps = [#map8, #map27, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %123 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%111 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.divf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_59 = tensor.collapse_shape %124 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_60 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<2x4x40x8xf32> into tensor<8x40x8xf32>
    %125 = tensor.empty() : tensor<8x40x8xf32>
    %126 = linalg.fill ins(%cst_0 : f32) outs(%125 : tensor<8x40x8xf32>) -> tensor<8x40x8xf32>
    %127 = linalg.batch_matmul ins(%collapsed_59, %collapsed_60 : tensor<8x40x40xf32>, tensor<8x40x8xf32>) outs(%126 : tensor<8x40x8xf32>) -> tensor<8x40x8xf32>
    %expanded_61 = tensor.expand_shape %127 [[0, 1], [2], [3]] output_shape [2, 4, 40, 8] : tensor<8x40x8xf32> into tensor<2x4x40x8xf32>
    %128 = tensor.empty() : tensor<2x40x4x8xf32>
    %transposed_62 = linalg.transpose ins(%expanded_61 : tensor<2x4x40x8xf32>) outs(%128 : tensor<2x40x4x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_63 = tensor.expand_shape %collapsed_53 [[0, 1, 2, 3]] output_shape [2, 40, 4, 8] : tensor<2560xf32> into tensor<2x40x4x8xf32>
    %concat = tensor.concat dim(2) %transposed_62, %expanded_63 : (tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) -> tensor<2x40x8x8xf32>
    %collapsed_64 = tensor.collapse_shape %concat [[0, 1], [2, 3]] : tensor<2x40x8x8xf32> into tensor<80x64xf32>
    %129 = tensor.empty() : tensor<64x64xf32>
    %transposed_65 = linalg.transpose ins(%arg20 : tensor<64x64xf32>) outs(%129 : tensor<64x64xf32>) permutation = [1, 0] 
    %130 = tensor.empty() : tensor<80x64xf32>
    %131 = linalg.fill ins(%cst_0 : f32) outs(%130 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %132 = linalg.matmul ins(%collapsed_64, %transposed_65 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%131 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %133 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg21 : tensor<64xf32>) outs(%130 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%132, %133 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%130 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.addf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<80x64xf32>
    %expanded_66 = tensor.expand_shape %134 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %135 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66, %29 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.addf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x64xf32>
    %136 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x40x64xf32>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %180 = arith.extf %in : f32 to f64
      linalg.yield %180 : f64
    } -> tensor<2x40x64xf64>
    %137 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%136 : tensor<2x40x64xf64>) outs(%12 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %180 = arith.addf %in, %out : f64
      linalg.yield %180 : f64
    } -> tensor<2x40x1xf64>
    %138 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x40x1xf64>) outs(%11 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %180 = arith.divf %in, %cst_9 : f64
      linalg.yield %180 : f64
    } -> tensor<2x40x1xf64>
    %139 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %138 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_73: f64, %out: f64):
      %180 = arith.subf %in, %in_73 : f64
      linalg.yield %180 : f64
    } -> tensor<2x40x64xf64>
    %140 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %139 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_73: f64, %out: f64):
      %180 = arith.mulf %in, %in_73 : f64
      linalg.yield %180 : f64
    } -> tensor<2x40x64xf64>
    %141 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%140 : tensor<2x40x64xf64>) outs(%12 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %180 = arith.addf %in, %out : f64
      linalg.yield %180 : f64
    } -> tensor<2x40x1xf64>
    %142 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x40x1xf64>) outs(%11 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %180 = arith.divf %in, %cst_9 : f64
      linalg.yield %180 : f64
    } -> tensor<2x40x1xf64>
    %143 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x40x1xf64>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %180 = arith.truncf %in : f64 to f32
      linalg.yield %180 : f32
    } -> tensor<2x40x1xf32>
    %144 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%135 : tensor<2x40x64xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %in, %out : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x1xf32>
    %145 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.divf %in, %cst_10 : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x1xf32>
    %146 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.truncf %cst_8 : f64 to f32
      %181 = arith.addf %in, %180 : f32
      linalg.yield %181 : f32
    } -> tensor<2x40x1xf32>
    %147 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = math.rsqrt %in : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x1xf32>
    %148 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %145 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.subf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x64xf32>
    %149 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %147 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.mulf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x64xf32>
    %150 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %arg22 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.mulf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x64xf32>
    %151 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %arg23 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.addf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_67 = tensor.collapse_shape %151 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %152 = tensor.empty() : tensor<64x96xf32>
    %transposed_68 = linalg.transpose ins(%arg24 : tensor<96x64xf32>) outs(%152 : tensor<64x96xf32>) permutation = [1, 0] 
    %153 = tensor.empty() : tensor<80x96xf32>
    %154 = linalg.fill ins(%cst_0 : f32) outs(%153 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %155 = linalg.matmul ins(%collapsed_67, %transposed_68 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%154 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %156 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg25 : tensor<96xf32>) outs(%153 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%155, %156 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%153 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.addf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<80x96xf32>
    %expanded_69 = tensor.expand_shape %157 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %158 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69 : tensor<2x40x96xf32>) outs(%103 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.divf %in, %cst_11 : f32
      %181 = math.erf %180 : f32
      %182 = arith.addf %181, %cst_2 : f32
      %183 = arith.mulf %182, %cst_3 : f32
      %184 = arith.mulf %in, %183 : f32
      linalg.yield %184 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_70 = tensor.collapse_shape %158 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %159 = tensor.empty() : tensor<96x64xf32>
    %transposed_71 = linalg.transpose ins(%arg26 : tensor<64x96xf32>) outs(%159 : tensor<96x64xf32>) permutation = [1, 0] 
    %160 = linalg.matmul ins(%collapsed_70, %transposed_71 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%131 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %161 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg27 : tensor<64xf32>) outs(%130 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%160, %161 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%130 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.addf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<80x64xf32>
    %expanded_72 = tensor.expand_shape %162 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %163 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_72, %151 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.addf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x64xf32>
    %164 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<2x40x64xf32>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %180 = arith.extf %in : f32 to f64
      linalg.yield %180 : f64
    } -> tensor<2x40x64xf64>
    %165 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%164 : tensor<2x40x64xf64>) outs(%12 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %180 = arith.addf %in, %out : f64
      linalg.yield %180 : f64
    } -> tensor<2x40x1xf64>
    %166 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<2x40x1xf64>) outs(%11 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %180 = arith.divf %in, %cst_9 : f64
      linalg.yield %180 : f64
    } -> tensor<2x40x1xf64>
    %167 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %166 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_73: f64, %out: f64):
      %180 = arith.subf %in, %in_73 : f64
      linalg.yield %180 : f64
    } -> tensor<2x40x64xf64>
    %168 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %167 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_73: f64, %out: f64):
      %180 = arith.mulf %in, %in_73 : f64
      linalg.yield %180 : f64
    } -> tensor<2x40x64xf64>
    %169 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%168 : tensor<2x40x64xf64>) outs(%12 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %180 = arith.addf %in, %out : f64
      linalg.yield %180 : f64
    } -> tensor<2x40x1xf64>
    %170 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<2x40x1xf64>) outs(%11 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %180 = arith.divf %in, %cst_9 : f64
      linalg.yield %180 : f64
    } -> tensor<2x40x1xf64>
    %171 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<2x40x1xf64>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %180 = arith.truncf %in : f64 to f32
      linalg.yield %180 : f32
    } -> tensor<2x40x1xf32>
    %172 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%163 : tensor<2x40x64xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.addf %in, %out : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x1xf32>
    %173 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.divf %in, %cst_10 : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x1xf32>
    %174 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = arith.truncf %cst_8 : f64 to f32
      %181 = arith.addf %in, %180 : f32
      linalg.yield %181 : f32
    } -> tensor<2x40x1xf32>
    %175 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %180 = math.rsqrt %in : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x1xf32>
    %176 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %173 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.subf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x64xf32>
    %177 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176, %175 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.mulf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x64xf32>
    %178 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %arg28 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.mulf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x64xf32>
    %179 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178, %arg29 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_73: f32, %out: f32):
      %180 = arith.addf %in, %in_73 : f32
      linalg.yield %180 : f32
    } -> tensor<2x40x64xf32>
    return %179 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_128_torch.int64_1: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F0000000000000040000000000000004100000000000000420000000000000043000000000000004400000000000000450000000000000046000000000000004700000000000000480000000000000049000000000000004A000000000000004B000000000000004C000000000000004D000000000000004E000000000000004F0000000000000050000000000000005100000000000000520000000000000053000000000000005400000000000000550000000000000056000000000000005700000000000000580000000000000059000000000000005A000000000000005B000000000000005C000000000000005D000000000000005E000000000000005F0000000000000060000000000000006100000000000000620000000000000063000000000000006400000000000000650000000000000066000000000000006700000000000000680000000000000069000000000000006A000000000000006B000000000000006C000000000000006D000000000000006E000000000000006F0000000000000070000000000000007100000000000000720000000000000073000000000000007400000000000000750000000000000076000000000000007700000000000000780000000000000079000000000000007A000000000000007B000000000000007C000000000000007D000000000000007E000000000000007F00000000000000",
      torch_tensor_1_128_torch.int64: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}

