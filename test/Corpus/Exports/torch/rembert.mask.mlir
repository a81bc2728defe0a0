#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map13 = affine_map<(d0, d1) -> (d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @rembert(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x32xf32>, %arg3: tensor<128x32xf32>, %arg4: tensor<2x32xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32xf32>, %arg7: tensor<64x32xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64x64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<96x64xf32>, %arg20: tensor<96xf32>, %arg21: tensor<64x96xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>, %arg25: tensor<64x64xf32>, %arg26: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c2 = arith.constant 2 : index
    %c128 = arith.constant 128 : index
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
    %cst_8 = arith.constant 3.200000e+01 : f64
    %cst_9 = arith.constant 3.200000e+01 : f32
    %cst_10 = arith.constant 4.000000e+00 : f32
    %cst_11 = arith.constant 6.400000e+01 : f64
    %cst_12 = arith.constant 6.400000e+01 : f32
    %cst_13 = arith.constant 1.41421354 : f32
    %cst_14 = arith.constant dense<0> : tensor<2x40xi64>
    %cst_15 = arith.constant dense_resource<torch_tensor_1_128_torch.int64> : tensor<1x128xi64>
    %extracted_slice = tensor.extract_slice %cst_15[0, 0] [1, 40] [1, 1] : tensor<1x128xi64> to tensor<1x40xi64>
    %0 = tensor.empty() : tensor<2x40x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %133 = arith.index_cast %in : i64 to index
      %134 = linalg.index 2 : index
      %135 = arith.cmpi slt, %133, %c96 : index
      cf.assert %135, "index must be smaller than dim size"
      %136 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %136, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%133, %134] : tensor<96x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x32xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<2x40xi64>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %133 = arith.index_cast %in : i64 to index
      %134 = linalg.index 2 : index
      %135 = arith.cmpi slt, %133, %c2 : index
      cf.assert %135, "index must be smaller than dim size"
      %136 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %136, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%133, %134] : tensor<2x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x32xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x40x32xf32>, tensor<2x40x32xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.addf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x32xf32>
    %4 = tensor.empty() : tensor<1x40x32xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x40xi64>) outs(%4 : tensor<1x40x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %133 = arith.index_cast %in : i64 to index
      %134 = linalg.index 2 : index
      %135 = arith.cmpi slt, %133, %c128 : index
      cf.assert %135, "index must be smaller than dim size"
      %136 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %136, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%133, %134] : tensor<128x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x32xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %5 : tensor<2x40x32xf32>, tensor<1x40x32xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.addf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x32xf32>
    %7 = tensor.empty() : tensor<2x40x32xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x40x32xf32>) outs(%7 : tensor<2x40x32xf64>) {
    ^bb0(%in: f32, %out: f64):
      %133 = arith.extf %in : f32 to f64
      linalg.yield %133 : f64
    } -> tensor<2x40x32xf64>
    %9 = tensor.empty() : tensor<2x40x1xf64>
    %10 = linalg.fill ins(%cst : f64) outs(%9 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x40x32xf64>) outs(%10 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.addf %in, %out : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x1xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x40x1xf64>) outs(%9 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.divf %in, %cst_8 : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %12 : tensor<2x40x32xf64>, tensor<2x40x1xf64>) outs(%7 : tensor<2x40x32xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %133 = arith.subf %in, %in_45 : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x32xf64>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %13 : tensor<2x40x32xf64>, tensor<2x40x32xf64>) outs(%7 : tensor<2x40x32xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %133 = arith.mulf %in, %in_45 : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x32xf64>
    %15 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<2x40x32xf64>) outs(%10 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.addf %in, %out : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x1xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x1xf64>) outs(%9 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.divf %in, %cst_8 : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x1xf64>
    %17 = tensor.empty() : tensor<2x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x40x1xf64>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %133 = arith.truncf %in : f64 to f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x40x32xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_9 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_7 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %21 : tensor<2x40x32xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.subf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x32xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %23 : tensor<2x40x32xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.mulf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x32xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %arg5 : tensor<2x40x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.mulf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x32xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %arg6 : tensor<2x40x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.addf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x32xf32>
    %28 = tensor.empty() : tensor<2x40xi1>
    %29 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%28 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %133 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %133 : i1
    } -> tensor<2x40xi1>
    %30 = tensor.empty() : tensor<2xi64>
    %31 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%30 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %133 = linalg.index 0 : index
      %134 = arith.index_cast %133 : index to i64
      linalg.yield %134 : i64
    } -> tensor<2xi64>
    %32 = tensor.empty() : tensor<40xi64>
    %33 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%32 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %133 = linalg.index 0 : index
      %134 = arith.index_cast %133 : index to i64
      linalg.yield %134 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %31 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_16 = tensor.expand_shape %33 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_17 = tensor.expand_shape %33 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %34 = tensor.empty() : tensor<1x1x40x1xi1>
    %35 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x1x40x1xi64>) outs(%34 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %133 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %133 : i1
    } -> tensor<1x1x40x1xi1>
    %36 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %35 : tensor<i1>, tensor<1x1x40x1xi1>) outs(%34 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i1, %in_45: i1, %out: i1):
      %133 = arith.andi %in, %in_45 : i1
      linalg.yield %133 : i1
    } -> tensor<1x1x40x1xi1>
    %37 = tensor.empty() : tensor<2x1x1x40xi1>
    %38 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_17 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%37 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_45: i64, %out: i1):
      %133 = arith.cmpi slt, %in, %c0_i64 : i64
      %134 = arith.addi %in, %c2_i64 : i64
      %135 = arith.select %133, %134, %in : i64
      %136 = arith.index_cast %135 : i64 to index
      %137 = arith.cmpi slt, %in_45, %c0_i64 : i64
      %138 = arith.addi %in_45, %c40_i64 : i64
      %139 = arith.select %137, %138, %in_45 : i64
      %140 = arith.index_cast %139 : i64 to index
      %extracted = tensor.extract %29[%136, %140] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %39 = tensor.empty() : tensor<2x1x40x40xi1>
    %40 = linalg.generic {indexing_maps = [#map11, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %38 : tensor<1x1x40x1xi1>, tensor<2x1x1x40xi1>) outs(%39 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_45: i1, %out: i1):
      %133 = arith.andi %in, %in_45 : i1
      linalg.yield %133 : i1
    } -> tensor<2x1x40x40xi1>
    %41 = tensor.empty() : tensor<2x1x40x40xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %cst_5, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%41 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_45: f32, %in_46: f32, %out: f32):
      %133 = arith.select %in, %in_45, %in_46 : f32
      linalg.yield %133 : f32
    } -> tensor<2x1x40x40xf32>
    %collapsed = tensor.collapse_shape %27 [[0, 1], [2]] : tensor<2x40x32xf32> into tensor<80x32xf32>
    %43 = tensor.empty() : tensor<32x64xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<64x32xf32>) outs(%43 : tensor<32x64xf32>) permutation = [1, 0] 
    %44 = tensor.empty() : tensor<80x64xf32>
    %45 = linalg.fill ins(%cst_0 : f32) outs(%44 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %46 = linalg.matmul ins(%collapsed, %transposed : tensor<80x32xf32>, tensor<32x64xf32>) outs(%45 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %47 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%44 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%46, %47 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%44 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.addf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<80x64xf32>
    %expanded_18 = tensor.expand_shape %48 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %49 = tensor.empty() : tensor<64x64xf32>
    %transposed_19 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%49 : tensor<64x64xf32>) permutation = [1, 0] 
    %50 = linalg.matmul ins(%48, %transposed_19 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%45 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %51 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%44 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%50, %51 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%44 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.addf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<80x64xf32>
    %expanded_20 = tensor.expand_shape %52 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %53 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x40x4x16xf32>) outs(%53 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%49 : tensor<64x64xf32>) permutation = [1, 0] 
    %54 = linalg.matmul ins(%48, %transposed_22 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%45 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %55 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<64xf32>) outs(%44 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%54, %55 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%44 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.addf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<80x64xf32>
    %expanded_23 = tensor.expand_shape %56 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_24 = linalg.transpose ins(%arg13 : tensor<64x64xf32>) outs(%49 : tensor<64x64xf32>) permutation = [1, 0] 
    %57 = linalg.matmul ins(%48, %transposed_24 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%45 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %58 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%44 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%57, %58 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%44 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.addf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<80x64xf32>
    %expanded_25 = tensor.expand_shape %59 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x40x4x16xf32>) outs(%53 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %60 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_27 = linalg.transpose ins(%expanded_23 : tensor<2x40x4x16xf32>) outs(%60 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_28 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_29 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %61 = tensor.empty() : tensor<8x40x40xf32>
    %62 = linalg.fill ins(%cst_0 : f32) outs(%61 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %63 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%62 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_30 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %64 = tensor.empty() : tensor<2x4x40x40xf32>
    %65 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<2x4x40x40xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_10 : f32
      linalg.yield %133 : f32
    } -> tensor<2x4x40x40xf32>
    %66 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %42 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.addf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<2x4x40x40xf32>
    %67 = tensor.empty() : tensor<2x4x40xi64>
    %68 = linalg.fill ins(%c0_i64 : i64) outs(%67 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %69 = tensor.empty() : tensor<2x4x40xf32>
    %70 = linalg.fill ins(%cst_1 : f32) outs(%69 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %71:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<2x4x40x40xf32>) outs(%70, %68 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_45: i64):
      %133 = linalg.index 3 : index
      %134 = arith.index_cast %133 : index to i64
      %135 = arith.maximumf %in, %out : f32
      %136 = arith.cmpf ogt, %in, %out : f32
      %137 = arith.select %136, %134, %out_45 : i64
      linalg.yield %135, %137 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_31 = tensor.expand_shape %71#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %72 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_31 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.subf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<2x4x40x40xf32>
    %73 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x40x40xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.exp %in : f32
      linalg.yield %133 : f32
    } -> tensor<2x4x40x40xf32>
    %74 = tensor.empty() : tensor<2x4x40x1xf32>
    %75 = linalg.fill ins(%cst_0 : f32) outs(%74 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %76 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<2x4x40x40xf32>) outs(%75 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<2x4x40x1xf32>
    %77 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %76 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%64 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.divf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_32 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %78 = tensor.empty() : tensor<8x40x16xf32>
    %79 = linalg.fill ins(%cst_0 : f32) outs(%78 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %80 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%79 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_34 = tensor.expand_shape %80 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %81 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<2x4x40x16xf32>) outs(%81 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_36 = tensor.collapse_shape %transposed_35 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_37 = linalg.transpose ins(%arg15 : tensor<64x64xf32>) outs(%49 : tensor<64x64xf32>) permutation = [1, 0] 
    %82 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%45 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %83 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<64xf32>) outs(%44 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %84 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%82, %83 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%44 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.addf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<80x64xf32>
    %expanded_38 = tensor.expand_shape %84 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %85 = tensor.empty() : tensor<2x40x64xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38, %expanded_18 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%85 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.addf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    %87 = tensor.empty() : tensor<2x40x64xf64>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x40x64xf32>) outs(%87 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %133 = arith.extf %in : f32 to f64
      linalg.yield %133 : f64
    } -> tensor<2x40x64xf64>
    %89 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%88 : tensor<2x40x64xf64>) outs(%10 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.addf %in, %out : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x1xf64>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x40x1xf64>) outs(%9 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.divf %in, %cst_11 : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x1xf64>
    %91 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %90 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%87 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %133 = arith.subf %in, %in_45 : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x64xf64>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %91 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%87 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %133 = arith.mulf %in, %in_45 : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x64xf64>
    %93 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<2x40x64xf64>) outs(%10 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.addf %in, %out : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x1xf64>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x40x1xf64>) outs(%9 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.divf %in, %cst_11 : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x1xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x40x1xf64>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %133 = arith.truncf %in : f64 to f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%86 : tensor<2x40x64xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_12 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_7 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %97 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%85 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.subf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %99 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%85 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.mulf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %arg17 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%85 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.mulf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %arg18 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%85 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.addf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_39 = tensor.collapse_shape %103 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %104 = tensor.empty() : tensor<64x96xf32>
    %transposed_40 = linalg.transpose ins(%arg19 : tensor<96x64xf32>) outs(%104 : tensor<64x96xf32>) permutation = [1, 0] 
    %105 = tensor.empty() : tensor<80x96xf32>
    %106 = linalg.fill ins(%cst_0 : f32) outs(%105 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %107 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%106 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %108 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<96xf32>) outs(%105 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %109 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%107, %108 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%105 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.addf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<80x96xf32>
    %expanded_41 = tensor.expand_shape %109 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %110 = tensor.empty() : tensor<2x40x96xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x40x96xf32>) outs(%110 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_13 : f32
      %134 = math.erf %133 : f32
      %135 = arith.addf %134, %cst_2 : f32
      %136 = arith.mulf %135, %cst_3 : f32
      %137 = arith.mulf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_42 = tensor.collapse_shape %111 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %112 = tensor.empty() : tensor<96x64xf32>
    %transposed_43 = linalg.transpose ins(%arg21 : tensor<64x96xf32>) outs(%112 : tensor<96x64xf32>) permutation = [1, 0] 
    %113 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%45 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %114 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg22 : tensor<64xf32>) outs(%44 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %115 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%113, %114 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%44 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.addf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<80x64xf32>
    %expanded_44 = tensor.expand_shape %115 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %103 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%85 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.addf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x40x64xf32>) outs(%87 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %133 = arith.extf %in : f32 to f64
      linalg.yield %133 : f64
    } -> tensor<2x40x64xf64>
    %118 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<2x40x64xf64>) outs(%10 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.addf %in, %out : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x1xf64>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x40x1xf64>) outs(%9 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.divf %in, %cst_11 : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x1xf64>
    %120 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %119 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%87 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %133 = arith.subf %in, %in_45 : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x64xf64>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %120 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%87 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %133 = arith.mulf %in, %in_45 : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x64xf64>
    %122 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<2x40x64xf64>) outs(%10 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.addf %in, %out : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x1xf64>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x40x1xf64>) outs(%9 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.divf %in, %cst_11 : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x1xf64>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x40x1xf64>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %133 = arith.truncf %in : f64 to f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<2x40x64xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_12 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_7 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x40x1xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %126 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%85 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.subf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %128 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%85 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.mulf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %arg23 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%85 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.mulf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %arg24 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%85 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %133 = arith.addf %in, %in_45 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    return %132 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_128_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F0000000000000040000000000000004100000000000000420000000000000043000000000000004400000000000000450000000000000046000000000000004700000000000000480000000000000049000000000000004A000000000000004B000000000000004C000000000000004D000000000000004E000000000000004F0000000000000050000000000000005100000000000000520000000000000053000000000000005400000000000000550000000000000056000000000000005700000000000000580000000000000059000000000000005A000000000000005B000000000000005C000000000000005D000000000000005E000000000000005F0000000000000060000000000000006100000000000000620000000000000063000000000000006400000000000000650000000000000066000000000000006700000000000000680000000000000069000000000000006A000000000000006B000000000000006C000000000000006D000000000000006E000000000000006F0000000000000070000000000000007100000000000000720000000000000073000000000000007400000000000000750000000000000076000000000000007700000000000000780000000000000079000000000000007A000000000000007B000000000000007C000000000000007D000000000000007E000000000000007F00000000000000"
    }
  }
#-}

