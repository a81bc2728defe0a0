#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @mobilebert(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x32xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<2x64xf32>, %arg5: tensor<64x96xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<32x32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32x32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<32x64xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32x32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<32xf32>, %arg18: tensor<32xf32>, %arg19: tensor<96x32xf32>, %arg20: tensor<96xf32>, %arg21: tensor<32x96xf32>, %arg22: tensor<32xf32>, %arg23: tensor<32xf32>, %arg24: tensor<32xf32>, %arg25: tensor<64x32xf32>, %arg26: tensor<64xf32>, %arg27: tensor<64xf32>, %arg28: tensor<64xf32>, %arg29: tensor<32x64xf32>, %arg30: tensor<32xf32>, %arg31: tensor<32xf32>, %arg32: tensor<32xf32>, %arg33: tensor<32x64xf32>, %arg34: tensor<32xf32>, %arg35: tensor<32xf32>, %arg36: tensor<32xf32>, %arg37: tensor<96x32xf32>, %arg38: tensor<96xf32>, %arg39: tensor<32x96xf32>, %arg40: tensor<32xf32>, %arg41: tensor<32xf32>, %arg42: tensor<32xf32>, %arg43: tensor<96x32xf32>, %arg44: tensor<96xf32>, %arg45: tensor<32x96xf32>, %arg46: tensor<32xf32>, %arg47: tensor<32xf32>, %arg48: tensor<32xf32>, %arg49: tensor<96x32xf32>, %arg50: tensor<96xf32>, %arg51: tensor<32x96xf32>, %arg52: tensor<32xf32>, %arg53: tensor<32xf32>, %arg54: tensor<32xf32>, %arg55: tensor<64x64xf32>, %arg56: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c40_i64 = arith.constant 40 : i64
    %c128 = arith.constant 128 : index
    %c2 = arith.constant 2 : index
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 0.35355339059327379 : f64
    %c2_i64 = arith.constant 2 : i64
    %cst_5 = arith.constant dense<0> : tensor<2x40xi64>
    %cst_6 = arith.constant dense_resource<torch_tensor_1_128_torch.int64> : tensor<1x128xi64>
    %extracted_slice = tensor.extract_slice %cst_6[0, 0] [1, 40] [1, 1] : tensor<1x128xi64> to tensor<1x40xi64>
    %0 = tensor.empty() : tensor<2x40x32xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %135 = arith.index_cast %in : i64 to index
      %136 = linalg.index 2 : index
      %137 = arith.cmpi slt, %135, %c96 : index
      cf.assert %137, "index must be smaller than dim size"
      %138 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %138, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%135, %136] : tensor<96x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x32xf32>
    %extracted_slice_7 = tensor.extract_slice %1[0, 1, 0] [2, 39, 32] [1, 1, 1] : tensor<2x40x32xf32> to tensor<2x39x32xf32>
    %padded = tensor.pad %extracted_slice_7 low[0, 0, 0] high[0, 1, 0] {
    ^bb0(%arg57: index, %arg58: index, %arg59: index):
      tensor.yield %cst : f32
    } : tensor<2x39x32xf32> to tensor<2x40x32xf32>
    %extracted_slice_8 = tensor.extract_slice %1[0, 0, 0] [2, 39, 32] [1, 1, 1] : tensor<2x40x32xf32> to tensor<2x39x32xf32>
    %padded_9 = tensor.pad %extracted_slice_8 low[0, 1, 0] high[0, 0, 0] {
    ^bb0(%arg57: index, %arg58: index, %arg59: index):
      tensor.yield %cst : f32
    } : tensor<2x39x32xf32> to tensor<2x40x32xf32>
    %concat = tensor.concat dim(2) %padded, %1, %padded_9 : (tensor<2x40x32xf32>, tensor<2x40x32xf32>, tensor<2x40x32xf32>) -> tensor<2x40x96xf32>
    %collapsed = tensor.collapse_shape %concat [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %2 = tensor.empty() : tensor<96x64xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<64x96xf32>) outs(%2 : tensor<96x64xf32>) permutation = [1, 0] 
    %3 = tensor.empty() : tensor<80x64xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %5 = linalg.matmul ins(%collapsed, %transposed : tensor<80x96xf32>, tensor<96x64xf32>) outs(%4 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%3 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5, %6 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%3 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %7 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %8 = tensor.empty() : tensor<1x40x64xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x40xi64>) outs(%8 : tensor<1x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %135 = arith.index_cast %in : i64 to index
      %136 = linalg.index 2 : index
      %137 = arith.cmpi slt, %135, %c128 : index
      cf.assert %137, "index must be smaller than dim size"
      %138 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %138, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%135, %136] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x64xf32>
    %10 = tensor.empty() : tensor<2x40x64xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<2x40xi64>) outs(%10 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %135 = arith.index_cast %in : i64 to index
      %136 = linalg.index 2 : index
      %137 = arith.cmpi slt, %135, %c2 : index
      cf.assert %137, "index must be smaller than dim size"
      %138 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %138, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%135, %136] : tensor<2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %9 : tensor<2x40x64xf32>, tensor<1x40x64xf32>) outs(%10 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x64xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %11 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%10 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x64xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %arg8 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%10 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.mulf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x64xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %arg7 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%10 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x64xf32>
    %16 = tensor.empty() : tensor<2x40xi1>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%16 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %135 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %135 : i1
    } -> tensor<2x40xi1>
    %18 = tensor.empty() : tensor<2xi64>
    %19 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%18 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %135 = linalg.index 0 : index
      %136 = arith.index_cast %135 : index to i64
      linalg.yield %136 : i64
    } -> tensor<2xi64>
    %20 = tensor.empty() : tensor<40xi64>
    %21 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%20 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %135 = linalg.index 0 : index
      %136 = arith.index_cast %135 : index to i64
      linalg.yield %136 : i64
    } -> tensor<40xi64>
    %expanded_10 = tensor.expand_shape %19 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_11 = tensor.expand_shape %21 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_12 = tensor.expand_shape %21 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %22 = tensor.empty() : tensor<1x1x40x1xi1>
    %23 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x1x40x1xi64>) outs(%22 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %135 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %135 : i1
    } -> tensor<1x1x40x1xi1>
    %24 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %23 : tensor<i1>, tensor<1x1x40x1xi1>) outs(%22 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i1, %in_66: i1, %out: i1):
      %135 = arith.andi %in, %in_66 : i1
      linalg.yield %135 : i1
    } -> tensor<1x1x40x1xi1>
    %25 = tensor.empty() : tensor<2x1x1x40xi1>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded_12 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%25 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_66: i64, %out: i1):
      %135 = arith.cmpi slt, %in, %c0_i64 : i64
      %136 = arith.addi %in, %c2_i64 : i64
      %137 = arith.select %135, %136, %in : i64
      %138 = arith.index_cast %137 : i64 to index
      %139 = arith.cmpi slt, %in_66, %c0_i64 : i64
      %140 = arith.addi %in_66, %c40_i64 : i64
      %141 = arith.select %139, %140, %in_66 : i64
      %142 = arith.index_cast %141 : i64 to index
      %extracted = tensor.extract %17[%138, %142] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %27 = tensor.empty() : tensor<2x1x40x40xi1>
    %28 = linalg.generic {indexing_maps = [#map11, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %26 : tensor<1x1x40x1xi1>, tensor<2x1x1x40xi1>) outs(%27 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_66: i1, %out: i1):
      %135 = arith.andi %in, %in_66 : i1
      linalg.yield %135 : i1
    } -> tensor<2x1x40x40xi1>
    %29 = tensor.empty() : tensor<2x1x40x40xf32>
    %30 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_2, %cst_1 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%29 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_66: f32, %in_67: f32, %out: f32):
      %135 = arith.select %in, %in_66, %in_67 : f32
      linalg.yield %135 : f32
    } -> tensor<2x1x40x40xf32>
    %collapsed_13 = tensor.collapse_shape %15 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %31 = tensor.empty() : tensor<64x32xf32>
    %transposed_14 = linalg.transpose ins(%arg29 : tensor<32x64xf32>) outs(%31 : tensor<64x32xf32>) permutation = [1, 0] 
    %32 = tensor.empty() : tensor<80x32xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %34 = linalg.matmul ins(%collapsed_13, %transposed_14 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%33 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg30 : tensor<32xf32>) outs(%32 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%34, %35 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%32 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<80x32xf32>
    %expanded_15 = tensor.expand_shape %36 [[0, 1], [2]] output_shape [2, 40, 32] : tensor<80x32xf32> into tensor<2x40x32xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_15, %arg32 : tensor<2x40x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.mulf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x32xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %arg31 : tensor<2x40x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x32xf32>
    %transposed_16 = linalg.transpose ins(%arg33 : tensor<32x64xf32>) outs(%31 : tensor<64x32xf32>) permutation = [1, 0] 
    %39 = linalg.matmul ins(%collapsed_13, %transposed_16 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%33 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg34 : tensor<32xf32>) outs(%32 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%39, %40 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%32 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<80x32xf32>
    %expanded_17 = tensor.expand_shape %41 [[0, 1], [2]] output_shape [2, 40, 32] : tensor<80x32xf32> into tensor<2x40x32xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17, %arg36 : tensor<2x40x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.mulf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x32xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %arg35 : tensor<2x40x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x32xf32>
    %collapsed_18 = tensor.collapse_shape %43 [[0, 1], [2]] : tensor<2x40x32xf32> into tensor<80x32xf32>
    %44 = tensor.empty() : tensor<32x32xf32>
    %transposed_19 = linalg.transpose ins(%arg9 : tensor<32x32xf32>) outs(%44 : tensor<32x32xf32>) permutation = [1, 0] 
    %45 = linalg.matmul ins(%collapsed_18, %transposed_19 : tensor<80x32xf32>, tensor<32x32xf32>) outs(%33 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<32xf32>) outs(%32 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%45, %46 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%32 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<80x32xf32>
    %expanded_20 = tensor.expand_shape %47 [[0, 1], [2, 3]] output_shape [2, 40, 4, 8] : tensor<80x32xf32> into tensor<2x40x4x8xf32>
    %48 = tensor.empty() : tensor<2x4x40x8xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x40x4x8xf32>) outs(%48 : tensor<2x4x40x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%arg11 : tensor<32x32xf32>) outs(%44 : tensor<32x32xf32>) permutation = [1, 0] 
    %49 = linalg.matmul ins(%collapsed_18, %transposed_22 : tensor<80x32xf32>, tensor<32x32xf32>) outs(%33 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %50 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<32xf32>) outs(%32 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%49, %50 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%32 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<80x32xf32>
    %expanded_23 = tensor.expand_shape %51 [[0, 1], [2, 3]] output_shape [2, 40, 4, 8] : tensor<80x32xf32> into tensor<2x40x4x8xf32>
    %transposed_24 = linalg.transpose ins(%arg13 : tensor<32x64xf32>) outs(%31 : tensor<64x32xf32>) permutation = [1, 0] 
    %52 = linalg.matmul ins(%collapsed_13, %transposed_24 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%33 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %53 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<32xf32>) outs(%32 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%52, %53 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%32 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<80x32xf32>
    %expanded_25 = tensor.expand_shape %54 [[0, 1], [2, 3]] output_shape [2, 40, 4, 8] : tensor<80x32xf32> into tensor<2x40x4x8xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x40x4x8xf32>) outs(%48 : tensor<2x4x40x8xf32>) permutation = [0, 2, 1, 3] 
    %55 = tensor.empty() : tensor<2x4x8x40xf32>
    %transposed_27 = linalg.transpose ins(%expanded_23 : tensor<2x40x4x8xf32>) outs(%55 : tensor<2x4x8x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_28 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<2x4x40x8xf32> into tensor<8x40x8xf32>
    %collapsed_29 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x4x8x40xf32> into tensor<8x8x40xf32>
    %56 = tensor.empty() : tensor<8x40x40xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %58 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<8x40x8xf32>, tensor<8x8x40xf32>) outs(%57 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_30 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %59 = tensor.empty() : tensor<2x4x40x40xf32>
    %60 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<2x4x40x40xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.truncf %cst_4 : f64 to f32
      %136 = arith.mulf %in, %135 : f32
      linalg.yield %136 : f32
    } -> tensor<2x4x40x40xf32>
    %61 = linalg.generic {indexing_maps = [#map7, #map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %30 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x4x40x40xf32>
    %62 = tensor.empty() : tensor<2x4x40xi64>
    %63 = linalg.fill ins(%c0_i64 : i64) outs(%62 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %64 = tensor.empty() : tensor<2x4x40xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %66:2 = linalg.generic {indexing_maps = [#map7, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<2x4x40x40xf32>) outs(%65, %63 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_66: i64):
      %135 = linalg.index 3 : index
      %136 = arith.index_cast %135 : index to i64
      %137 = arith.maximumf %in, %out : f32
      %138 = arith.cmpf ogt, %in, %out : f32
      %139 = arith.select %138, %136, %out_66 : i64
      linalg.yield %137, %139 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_31 = tensor.expand_shape %66#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %67 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_31 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.subf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x4x40x40xf32>
    %68 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x4x40x40xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = math.exp %in : f32
      linalg.yield %135 : f32
    } -> tensor<2x4x40x40xf32>
    %69 = tensor.empty() : tensor<2x4x40x1xf32>
    %70 = linalg.fill ins(%cst : f32) outs(%69 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %71 = linalg.generic {indexing_maps = [#map7, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x4x40x40xf32>) outs(%70 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.addf %in, %out : f32
      linalg.yield %135 : f32
    } -> tensor<2x4x40x1xf32>
    %72 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.divf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_32 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<2x4x40x8xf32> into tensor<8x40x8xf32>
    %73 = tensor.empty() : tensor<8x40x8xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<8x40x8xf32>) -> tensor<8x40x8xf32>
    %75 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<8x40x40xf32>, tensor<8x40x8xf32>) outs(%74 : tensor<8x40x8xf32>) -> tensor<8x40x8xf32>
    %expanded_34 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [2, 4, 40, 8] : tensor<8x40x8xf32> into tensor<2x4x40x8xf32>
    %76 = tensor.empty() : tensor<2x40x4x8xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<2x4x40x8xf32>) outs(%76 : tensor<2x40x4x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_36 = tensor.collapse_shape %transposed_35 [[0, 1], [2, 3]] : tensor<2x40x4x8xf32> into tensor<80x32xf32>
    %transposed_37 = linalg.transpose ins(%arg15 : tensor<32x32xf32>) outs(%44 : tensor<32x32xf32>) permutation = [1, 0] 
    %77 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<80x32xf32>, tensor<32x32xf32>) outs(%33 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %78 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<32xf32>) outs(%32 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%77, %78 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%32 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<80x32xf32>
    %expanded_38 = tensor.expand_shape %79 [[0, 1], [2]] output_shape [2, 40, 32] : tensor<80x32xf32> into tensor<2x40x32xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38, %38 : tensor<2x40x32xf32>, tensor<2x40x32xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x32xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %arg18 : tensor<2x40x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.mulf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x32xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %arg17 : tensor<2x40x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x32xf32>
    %collapsed_39 = tensor.collapse_shape %82 [[0, 1], [2]] : tensor<2x40x32xf32> into tensor<80x32xf32>
    %83 = tensor.empty() : tensor<32x96xf32>
    %transposed_40 = linalg.transpose ins(%arg37 : tensor<96x32xf32>) outs(%83 : tensor<32x96xf32>) permutation = [1, 0] 
    %84 = tensor.empty() : tensor<80x96xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %86 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<80x32xf32>, tensor<32x96xf32>) outs(%85 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %87 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg38 : tensor<96xf32>) outs(%84 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %88 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%86, %87 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%84 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<80x96xf32>
    %expanded_41 = tensor.expand_shape %88 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %89 = tensor.empty() : tensor<2x40x96xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x40x96xf32>) outs(%89 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.cmpf ugt, %in, %cst : f32
      %136 = arith.select %135, %in, %cst : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_42 = tensor.collapse_shape %90 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %91 = tensor.empty() : tensor<96x32xf32>
    %transposed_43 = linalg.transpose ins(%arg39 : tensor<32x96xf32>) outs(%91 : tensor<96x32xf32>) permutation = [1, 0] 
    %92 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<80x96xf32>, tensor<96x32xf32>) outs(%33 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %93 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg40 : tensor<32xf32>) outs(%32 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %94 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%92, %93 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%32 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<80x32xf32>
    %expanded_44 = tensor.expand_shape %94 [[0, 1], [2]] output_shape [2, 40, 32] : tensor<80x32xf32> into tensor<2x40x32xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %82 : tensor<2x40x32xf32>, tensor<2x40x32xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x32xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %arg42 : tensor<2x40x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.mulf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x32xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %arg41 : tensor<2x40x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x32xf32>
    %collapsed_45 = tensor.collapse_shape %97 [[0, 1], [2]] : tensor<2x40x32xf32> into tensor<80x32xf32>
    %transposed_46 = linalg.transpose ins(%arg43 : tensor<96x32xf32>) outs(%83 : tensor<32x96xf32>) permutation = [1, 0] 
    %98 = linalg.matmul ins(%collapsed_45, %transposed_46 : tensor<80x32xf32>, tensor<32x96xf32>) outs(%85 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %99 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg44 : tensor<96xf32>) outs(%84 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %100 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%98, %99 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%84 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<80x96xf32>
    %expanded_47 = tensor.expand_shape %100 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<2x40x96xf32>) outs(%89 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.cmpf ugt, %in, %cst : f32
      %136 = arith.select %135, %in, %cst : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_48 = tensor.collapse_shape %101 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %transposed_49 = linalg.transpose ins(%arg45 : tensor<32x96xf32>) outs(%91 : tensor<96x32xf32>) permutation = [1, 0] 
    %102 = linalg.matmul ins(%collapsed_48, %transposed_49 : tensor<80x96xf32>, tensor<96x32xf32>) outs(%33 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %103 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg46 : tensor<32xf32>) outs(%32 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %104 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%102, %103 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%32 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<80x32xf32>
    %expanded_50 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [2, 40, 32] : tensor<80x32xf32> into tensor<2x40x32xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50, %97 : tensor<2x40x32xf32>, tensor<2x40x32xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x32xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %arg48 : tensor<2x40x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.mulf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x32xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %arg47 : tensor<2x40x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x32xf32>
    %collapsed_51 = tensor.collapse_shape %107 [[0, 1], [2]] : tensor<2x40x32xf32> into tensor<80x32xf32>
    %transposed_52 = linalg.transpose ins(%arg49 : tensor<96x32xf32>) outs(%83 : tensor<32x96xf32>) permutation = [1, 0] 
    %108 = linalg.matmul ins(%collapsed_51, %transposed_52 : tensor<80x32xf32>, tensor<32x96xf32>) outs(%85 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %109 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg50 : tensor<96xf32>) outs(%84 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %110 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%108, %109 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%84 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<80x96xf32>
    %expanded_53 = tensor.expand_shape %110 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<2x40x96xf32>) outs(%89 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.cmpf ugt, %in, %cst : f32
      %136 = arith.select %135, %in, %cst : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_54 = tensor.collapse_shape %111 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %transposed_55 = linalg.transpose ins(%arg51 : tensor<32x96xf32>) outs(%91 : tensor<96x32xf32>) permutation = [1, 0] 
    %112 = linalg.matmul ins(%collapsed_54, %transposed_55 : tensor<80x96xf32>, tensor<96x32xf32>) outs(%33 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %113 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg52 : tensor<32xf32>) outs(%32 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %114 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%112, %113 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%32 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<80x32xf32>
    %expanded_56 = tensor.expand_shape %114 [[0, 1], [2]] output_shape [2, 40, 32] : tensor<80x32xf32> into tensor<2x40x32xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_56, %107 : tensor<2x40x32xf32>, tensor<2x40x32xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x32xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %arg54 : tensor<2x40x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.mulf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x32xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %arg53 : tensor<2x40x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x32xf32>
    %collapsed_57 = tensor.collapse_shape %117 [[0, 1], [2]] : tensor<2x40x32xf32> into tensor<80x32xf32>
    %transposed_58 = linalg.transpose ins(%arg19 : tensor<96x32xf32>) outs(%83 : tensor<32x96xf32>) permutation = [1, 0] 
    %118 = linalg.matmul ins(%collapsed_57, %transposed_58 : tensor<80x32xf32>, tensor<32x96xf32>) outs(%85 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %119 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<96xf32>) outs(%84 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %120 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%118, %119 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%84 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<80x96xf32>
    %expanded_59 = tensor.expand_shape %120 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59 : tensor<2x40x96xf32>) outs(%89 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %135 = arith.cmpf ugt, %in, %cst : f32
      %136 = arith.select %135, %in, %cst : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_60 = tensor.collapse_shape %121 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %transposed_61 = linalg.transpose ins(%arg21 : tensor<32x96xf32>) outs(%91 : tensor<96x32xf32>) permutation = [1, 0] 
    %122 = linalg.matmul ins(%collapsed_60, %transposed_61 : tensor<80x96xf32>, tensor<96x32xf32>) outs(%33 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %123 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg22 : tensor<32xf32>) outs(%32 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %124 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%122, %123 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%32 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<80x32xf32>
    %expanded_62 = tensor.expand_shape %124 [[0, 1], [2]] output_shape [2, 40, 32] : tensor<80x32xf32> into tensor<2x40x32xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_62, %117 : tensor<2x40x32xf32>, tensor<2x40x32xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x32xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %arg24 : tensor<2x40x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.mulf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x32xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %arg23 : tensor<2x40x32xf32>, tensor<32xf32>) outs(%0 : tensor<2x40x32xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x32xf32>
    %collapsed_63 = tensor.collapse_shape %127 [[0, 1], [2]] : tensor<2x40x32xf32> into tensor<80x32xf32>
    %128 = tensor.empty() : tensor<32x64xf32>
    %transposed_64 = linalg.transpose ins(%arg25 : tensor<64x32xf32>) outs(%128 : tensor<32x64xf32>) permutation = [1, 0] 
    %129 = linalg.matmul ins(%collapsed_63, %transposed_64 : tensor<80x32xf32>, tensor<32x64xf32>) outs(%4 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %130 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg26 : tensor<64xf32>) outs(%3 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %131 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%129, %130 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%3 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<80x64xf32>
    %expanded_65 = tensor.expand_shape %131 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65, %15 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%10 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x64xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %arg28 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%10 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.mulf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x64xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %arg27 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%10 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %135 = arith.addf %in, %in_66 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x64xf32>
    return %134 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_128_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F0000000000000040000000000000004100000000000000420000000000000043000000000000004400000000000000450000000000000046000000000000004700000000000000480000000000000049000000000000004A000000000000004B000000000000004C000000000000004D000000000000004E000000000000004F0000000000000050000000000000005100000000000000520000000000000053000000000000005400000000000000550000000000000056000000000000005700000000000000580000000000000059000000000000005A000000000000005B000000000000005C000000000000005D000000000000005E000000000000005F0000000000000060000000000000006100000000000000620000000000000063000000000000006400000000000000650000000000000066000000000000006700000000000000680000000000000069000000000000006A000000000000006B000000000000006C000000000000006D000000000000006E000000000000006F0000000000000070000000000000007100000000000000720000000000000073000000000000007400000000000000750000000000000076000000000000007700000000000000780000000000000079000000000000007A000000000000007B000000000000007C000000000000007D000000000000007E000000000000007F00000000000000"
    }
  }
#-}

