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
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @bigbird_full(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<2x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<96x64xf32>, %arg18: tensor<96xf32>, %arg19: tensor<64x96xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64x64xf32>, %arg24: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c40_i64 = arith.constant 40 : i64
    %c128 = arith.constant 128 : index
    %c2 = arith.constant 2 : index
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0.79788456080286541 : f64
    %cst_6 = arith.constant 4.471500e-02 : f64
    %cst_7 = arith.constant 9.9999999999999998E-13 : f64
    %cst_8 = arith.constant 6.400000e+01 : f64
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 4.000000e+00 : f32
    %cst_11 = arith.constant 5.000000e-01 : f32
    %cst_12 = arith.constant 1.000000e+00 : f32
    %c2_i64 = arith.constant 2 : i64
    %c3_i64 = arith.constant 3 : i64
    %cst_13 = arith.constant dense_resource<torch_tensor_1_128_torch.int64_1> : tensor<1x128xi64>
    %cst_14 = arith.constant dense_resource<torch_tensor_1_128_torch.int64> : tensor<1x128xi64>
    %extracted_slice = tensor.extract_slice %cst_14[0, 0] [1, 40] [1, 1] : tensor<1x128xi64> to tensor<1x40xi64>
    %0 = tensor.empty() : tensor<2x40xi64>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1]] : tensor<1x40xi64> into tensor<40xi64>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<40xi64>) outs(%0 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x40xi64>
    %extracted_slice_15 = tensor.extract_slice %cst_13[0, 0] [1, 40] [1, 1] : tensor<1x128xi64> to tensor<1x40xi64>
    %2 = tensor.empty() : tensor<2x40x64xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %136 = arith.index_cast %in : i64 to index
      %137 = linalg.index 2 : index
      %138 = arith.cmpi slt, %136, %c96 : index
      cf.assert %138, "index must be smaller than dim size"
      %139 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %139, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%136, %137] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40xi64>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %136 = arith.index_cast %in : i64 to index
      %137 = linalg.index 2 : index
      %138 = arith.cmpi slt, %136, %c2 : index
      cf.assert %138, "index must be smaller than dim size"
      %139 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %139, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%136, %137] : tensor<2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.addf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %6 = tensor.empty() : tensor<1x40x64xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_15 : tensor<1x40xi64>) outs(%6 : tensor<1x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %136 = arith.index_cast %in : i64 to index
      %137 = linalg.index 2 : index
      %138 = arith.cmpi slt, %136, %c128 : index
      cf.assert %138, "index must be smaller than dim size"
      %139 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %139, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%136, %137] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x64xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<2x40x64xf32>, tensor<1x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.addf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %9 = tensor.empty() : tensor<2x40x64xf64>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x40x64xf32>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %136 = arith.extf %in : f32 to f64
      linalg.yield %136 : f64
    } -> tensor<2x40x64xf64>
    %11 = tensor.empty() : tensor<2x40x1xf64>
    %12 = linalg.fill ins(%cst : f64) outs(%11 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %13 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x40x64xf64>) outs(%12 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %136 = arith.addf %in, %out : f64
      linalg.yield %136 : f64
    } -> tensor<2x40x1xf64>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x1xf64>) outs(%11 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %136 = arith.divf %in, %cst_8 : f64
      linalg.yield %136 : f64
    } -> tensor<2x40x1xf64>
    %15 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %136 = arith.subf %in, %in_44 : f64
      linalg.yield %136 : f64
    } -> tensor<2x40x64xf64>
    %16 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %136 = arith.mulf %in, %in_44 : f64
      linalg.yield %136 : f64
    } -> tensor<2x40x64xf64>
    %17 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<2x40x64xf64>) outs(%12 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %136 = arith.addf %in, %out : f64
      linalg.yield %136 : f64
    } -> tensor<2x40x1xf64>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x40x1xf64>) outs(%11 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %136 = arith.divf %in, %cst_8 : f64
      linalg.yield %136 : f64
    } -> tensor<2x40x1xf64>
    %19 = tensor.empty() : tensor<2x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x40x1xf64>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %136 = arith.truncf %in : f64 to f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x40x64xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_9 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.truncf %cst_7 : f64 to f32
      %137 = arith.addf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<2x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.rsqrt %in : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %23 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.subf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %25 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.mulf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg5 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.mulf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg6 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.addf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %30 = tensor.empty() : tensor<2x40xi1>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%30 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %136 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %136 : i1
    } -> tensor<2x40xi1>
    %32 = tensor.empty() : tensor<2xi64>
    %33 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%32 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %136 = linalg.index 0 : index
      %137 = arith.index_cast %136 : index to i64
      linalg.yield %137 : i64
    } -> tensor<2xi64>
    %34 = tensor.empty() : tensor<40xi64>
    %35 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel"]} outs(%34 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %136 = linalg.index 0 : index
      %137 = arith.index_cast %136 : index to i64
      linalg.yield %137 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %33 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_16 = tensor.expand_shape %35 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_17 = tensor.expand_shape %35 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %36 = tensor.empty() : tensor<1x1x40x1xi1>
    %37 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x1x40x1xi64>) outs(%36 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %136 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %136 : i1
    } -> tensor<1x1x40x1xi1>
    %38 = linalg.generic {indexing_maps = [#map9, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %37 : tensor<i1>, tensor<1x1x40x1xi1>) outs(%36 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i1, %in_44: i1, %out: i1):
      %136 = arith.andi %in, %in_44 : i1
      linalg.yield %136 : i1
    } -> tensor<1x1x40x1xi1>
    %39 = tensor.empty() : tensor<2x1x1x40xi1>
    %40 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_17 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%39 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_44: i64, %out: i1):
      %136 = arith.cmpi slt, %in, %c0_i64 : i64
      %137 = arith.addi %in, %c2_i64 : i64
      %138 = arith.select %136, %137, %in : i64
      %139 = arith.index_cast %138 : i64 to index
      %140 = arith.cmpi slt, %in_44, %c0_i64 : i64
      %141 = arith.addi %in_44, %c40_i64 : i64
      %142 = arith.select %140, %141, %in_44 : i64
      %143 = arith.index_cast %142 : i64 to index
      %extracted = tensor.extract %31[%139, %143] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %41 = tensor.empty() : tensor<2x1x40x40xi1>
    %42 = linalg.generic {indexing_maps = [#map12, #map13, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %40 : tensor<1x1x40x1xi1>, tensor<2x1x1x40xi1>) outs(%41 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_44: i1, %out: i1):
      %136 = arith.andi %in, %in_44 : i1
      linalg.yield %136 : i1
    } -> tensor<2x1x40x40xi1>
    %43 = tensor.empty() : tensor<2x1x40x40xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%43 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_44: f32, %in_45: f32, %out: f32):
      %136 = arith.select %in, %in_44, %in_45 : f32
      linalg.yield %136 : f32
    } -> tensor<2x1x40x40xf32>
    %collapsed_18 = tensor.collapse_shape %29 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %45 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%45 : tensor<64x64xf32>) permutation = [1, 0] 
    %46 = tensor.empty() : tensor<80x64xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %48 = linalg.matmul ins(%collapsed_18, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%48, %49 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.addf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<80x64xf32>
    %expanded_19 = tensor.expand_shape %50 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %51 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x40x4x16xf32>) outs(%51 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%45 : tensor<64x64xf32>) permutation = [1, 0] 
    %52 = linalg.matmul ins(%collapsed_18, %transposed_21 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%52, %53 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.addf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<80x64xf32>
    %expanded_22 = tensor.expand_shape %54 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_23 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%45 : tensor<64x64xf32>) permutation = [1, 0] 
    %55 = linalg.matmul ins(%collapsed_18, %transposed_23 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%55, %56 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.addf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<80x64xf32>
    %expanded_24 = tensor.expand_shape %57 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x40x4x16xf32>) outs(%51 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %58 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_26 = linalg.transpose ins(%expanded_22 : tensor<2x40x4x16xf32>) outs(%58 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_27 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_28 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %59 = tensor.empty() : tensor<8x40x40xf32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %61 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%60 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_29 = tensor.expand_shape %61 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %62 = tensor.empty() : tensor<2x4x40x40xf32>
    %63 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<2x4x40x40xf32>) outs(%62 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_10 : f32
      linalg.yield %136 : f32
    } -> tensor<2x4x40x40xf32>
    %64 = linalg.generic {indexing_maps = [#map8, #map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %44 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%62 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.addf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<2x4x40x40xf32>
    %65 = tensor.empty() : tensor<2x4x40xi64>
    %66 = linalg.fill ins(%c0_i64 : i64) outs(%65 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %67 = tensor.empty() : tensor<2x4x40xf32>
    %68 = linalg.fill ins(%cst_1 : f32) outs(%67 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %69:2 = linalg.generic {indexing_maps = [#map8, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<2x4x40x40xf32>) outs(%68, %66 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_44: i64):
      %136 = linalg.index 3 : index
      %137 = arith.index_cast %136 : index to i64
      %138 = arith.maximumf %in, %out : f32
      %139 = arith.cmpf ogt, %in, %out : f32
      %140 = arith.select %139, %137, %out_44 : i64
      linalg.yield %138, %140 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_30 = tensor.expand_shape %69#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %70 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %expanded_30 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%62 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.subf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<2x4x40x40xf32>
    %71 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<2x4x40x40xf32>) outs(%62 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.exp %in : f32
      linalg.yield %136 : f32
    } -> tensor<2x4x40x40xf32>
    %72 = tensor.empty() : tensor<2x4x40x1xf32>
    %73 = linalg.fill ins(%cst_0 : f32) outs(%72 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %74 = linalg.generic {indexing_maps = [#map8, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<2x4x40x40xf32>) outs(%73 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<2x4x40x1xf32>
    %75 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %74 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%62 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.divf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_31 = tensor.collapse_shape %75 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %76 = tensor.empty() : tensor<8x40x16xf32>
    %77 = linalg.fill ins(%cst_0 : f32) outs(%76 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %78 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%77 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_33 = tensor.expand_shape %78 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %79 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<2x4x40x16xf32>) outs(%79 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_35 = tensor.collapse_shape %transposed_34 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_36 = linalg.transpose ins(%arg13 : tensor<64x64xf32>) outs(%45 : tensor<64x64xf32>) permutation = [1, 0] 
    %80 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%80, %81 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.addf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<80x64xf32>
    %expanded_37 = tensor.expand_shape %82 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %83 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37, %29 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.addf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %84 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x40x64xf32>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %136 = arith.extf %in : f32 to f64
      linalg.yield %136 : f64
    } -> tensor<2x40x64xf64>
    %85 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<2x40x64xf64>) outs(%12 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %136 = arith.addf %in, %out : f64
      linalg.yield %136 : f64
    } -> tensor<2x40x1xf64>
    %86 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x40x1xf64>) outs(%11 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %136 = arith.divf %in, %cst_8 : f64
      linalg.yield %136 : f64
    } -> tensor<2x40x1xf64>
    %87 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %86 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %136 = arith.subf %in, %in_44 : f64
      linalg.yield %136 : f64
    } -> tensor<2x40x64xf64>
    %88 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %87 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %136 = arith.mulf %in, %in_44 : f64
      linalg.yield %136 : f64
    } -> tensor<2x40x64xf64>
    %89 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%88 : tensor<2x40x64xf64>) outs(%12 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %136 = arith.addf %in, %out : f64
      linalg.yield %136 : f64
    } -> tensor<2x40x1xf64>
    %90 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x40x1xf64>) outs(%11 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %136 = arith.divf %in, %cst_8 : f64
      linalg.yield %136 : f64
    } -> tensor<2x40x1xf64>
    %91 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x40x1xf64>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %136 = arith.truncf %in : f64 to f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %92 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%83 : tensor<2x40x64xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %93 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_9 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %94 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.truncf %cst_7 : f64 to f32
      %137 = arith.addf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<2x40x1xf32>
    %95 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.rsqrt %in : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %96 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %93 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.subf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %97 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %95 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.mulf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %98 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.mulf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %99 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %arg16 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.addf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_38 = tensor.collapse_shape %99 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %100 = tensor.empty() : tensor<64x96xf32>
    %transposed_39 = linalg.transpose ins(%arg17 : tensor<96x64xf32>) outs(%100 : tensor<64x96xf32>) permutation = [1, 0] 
    %101 = tensor.empty() : tensor<80x96xf32>
    %102 = linalg.fill ins(%cst_0 : f32) outs(%101 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %103 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%102 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %104 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<96xf32>) outs(%101 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%103, %104 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%101 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.addf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<80x96xf32>
    %expanded_40 = tensor.expand_shape %105 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %106 = tensor.empty() : tensor<2x40x96xf32>
    %107 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<2x40x96xf32>) outs(%106 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.mulf %in, %cst_11 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x96xf32>
    %108 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<2x40x96xf32>) outs(%106 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %136 : f32
    } -> tensor<2x40x96xf32>
    %109 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x40x96xf32>) outs(%106 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.truncf %cst_6 : f64 to f32
      %137 = arith.mulf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<2x40x96xf32>
    %110 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40, %109 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%106 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.addf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x96xf32>
    %111 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x40x96xf32>) outs(%106 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.truncf %cst_5 : f64 to f32
      %137 = arith.mulf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<2x40x96xf32>
    %112 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x40x96xf32>) outs(%106 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.tanh %in : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x96xf32>
    %113 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x40x96xf32>) outs(%106 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %cst_12 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x96xf32>
    %114 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %113 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%106 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.mulf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_41 = tensor.collapse_shape %114 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %115 = tensor.empty() : tensor<96x64xf32>
    %transposed_42 = linalg.transpose ins(%arg19 : tensor<64x96xf32>) outs(%115 : tensor<96x64xf32>) permutation = [1, 0] 
    %116 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %117 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%116, %117 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.addf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<80x64xf32>
    %expanded_43 = tensor.expand_shape %118 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %119 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43, %99 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.addf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %120 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x40x64xf32>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %136 = arith.extf %in : f32 to f64
      linalg.yield %136 : f64
    } -> tensor<2x40x64xf64>
    %121 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<2x40x64xf64>) outs(%12 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %136 = arith.addf %in, %out : f64
      linalg.yield %136 : f64
    } -> tensor<2x40x1xf64>
    %122 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x40x1xf64>) outs(%11 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %136 = arith.divf %in, %cst_8 : f64
      linalg.yield %136 : f64
    } -> tensor<2x40x1xf64>
    %123 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %122 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %136 = arith.subf %in, %in_44 : f64
      linalg.yield %136 : f64
    } -> tensor<2x40x64xf64>
    %124 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %123 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %136 = arith.mulf %in, %in_44 : f64
      linalg.yield %136 : f64
    } -> tensor<2x40x64xf64>
    %125 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<2x40x64xf64>) outs(%12 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %136 = arith.addf %in, %out : f64
      linalg.yield %136 : f64
    } -> tensor<2x40x1xf64>
    %126 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x40x1xf64>) outs(%11 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %136 = arith.divf %in, %cst_8 : f64
      linalg.yield %136 : f64
    } -> tensor<2x40x1xf64>
    %127 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x40x1xf64>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %136 = arith.truncf %in : f64 to f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %128 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<2x40x64xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %129 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_9 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %130 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.truncf %cst_7 : f64 to f32
      %137 = arith.addf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<2x40x1xf32>
    %131 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.rsqrt %in : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %132 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %129 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.subf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %133 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %131 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.mulf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %134 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %arg21 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.mulf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %135 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %arg22 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %136 = arith.addf %in, %in_44 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    return %135 : tensor<2x40x64xf32>
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

