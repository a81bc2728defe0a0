#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0) -> (d0)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1) -> (d0, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map13 = affine_map<() -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @deberta(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<192x64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<32x64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c128 = arith.constant 128 : index
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c32 = arith.constant 32 : index
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<4.800000e+01> : tensor<f32>
    %cst_5 = arith.constant 9.9999999999999995E-8 : f64
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 1.41421354 : f32
    %c2_i64 = arith.constant 2 : i64
    %c31_i64 = arith.constant 31 : i64
    %cst_8 = arith.constant dense<16> : tensor<i64>
    %cst_9 = arith.constant dense_resource<torch_tensor_1_128_torch.int64> : tensor<1x128xi64>
    %extracted_slice = tensor.extract_slice %cst_9[0, 0] [1, 40] [1, 1] : tensor<1x128xi64> to tensor<1x40xi64>
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
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
    %2 = tensor.empty() : tensor<1x40x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x40xi64>) outs(%2 : tensor<1x40x64xf32>) {
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
    %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<2x40x64xf32>, tensor<1x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.addf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %5 = tensor.empty() : tensor<2x40x1xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<2x40x64xf32>) outs(%6 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x40x1xf32>) outs(%5 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_6 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %8 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.subf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x40x64xf32>) outs(%6 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x40x1xf32>) outs(%5 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_6 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x40x1xf32>) outs(%5 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.truncf %cst_5 : f64 to f32
      %137 = arith.addf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<2x40x1xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x1xf32>) outs(%5 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.sqrt %in : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %14 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.divf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4, %15 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.mulf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %arg5 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.addf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xi64> into tensor<2x40x1xi64>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x40x1xi64>) outs(%5 : tensor<2x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %136 = arith.sitofp %in : i64 to f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %18 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.mulf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %expanded_10 = tensor.expand_shape %arg1 [[0], [1, 2, 3]] output_shape [2, 1, 1, 40] : tensor<2x40xi64> into tensor<2x1x1x40xi64>
    %expanded_11 = tensor.expand_shape %arg1 [[0], [1, 2, 3]] output_shape [2, 1, 40, 1] : tensor<2x40xi64> into tensor<2x1x40x1xi64>
    %20 = tensor.empty() : tensor<2x1x40x40xi64>
    %21 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded_11 : tensor<2x1x1x40xi64>, tensor<2x1x40x1xi64>) outs(%20 : tensor<2x1x40x40xi64>) {
    ^bb0(%in: i64, %in_58: i64, %out: i64):
      %136 = arith.muli %in, %in_58 : i64
      linalg.yield %136 : i64
    } -> tensor<2x1x40x40xi64>
    %22 = tensor.empty() : tensor<40xi64>
    %23 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel"]} outs(%22 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %136 = linalg.index 0 : index
      %137 = arith.index_cast %136 : index to i64
      linalg.yield %137 : i64
    } -> tensor<40xi64>
    %expanded_12 = tensor.expand_shape %23 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %24 = tensor.empty() : tensor<40x40xi64>
    %25 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<40xi64>) outs(%24 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<40x40xi64>
    %26 = linalg.generic {indexing_maps = [#map11, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %25 : tensor<40x1xi64>, tensor<40x40xi64>) outs(%24 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_58: i64, %out: i64):
      %136 = arith.subi %in, %in_58 : i64
      linalg.yield %136 : i64
    } -> tensor<40x40xi64>
    %27 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg8 : tensor<192x64xf32>) outs(%27 : tensor<64x192xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %19 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %28 = tensor.empty() : tensor<80x192xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %30 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x192xf32>) outs(%29 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %expanded_13 = tensor.expand_shape %30 [[0, 1], [2, 3]] output_shape [2, 40, 4, 48] : tensor<80x192xf32> into tensor<2x40x4x48xf32>
    %31 = tensor.empty() : tensor<2x4x40x48xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x40x4x48xf32>) outs(%31 : tensor<2x4x40x48xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_15 = tensor.extract_slice %transposed_14[0, 0, 0, 0] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x48xf32> to tensor<2x4x40x16xf32>
    %extracted_slice_16 = tensor.extract_slice %transposed_14[0, 0, 0, 16] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x48xf32> to tensor<2x4x40x16xf32>
    %extracted_slice_17 = tensor.extract_slice %transposed_14[0, 0, 0, 32] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x48xf32> to tensor<2x4x40x16xf32>
    %expanded_18 = tensor.expand_shape %arg6 [[0, 1, 2, 3]] output_shape [1, 1, 4, 16] : tensor<64xf32> into tensor<1x1x4x16xf32>
    %32 = tensor.empty() : tensor<1x4x1x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<1x1x4x16xf32>) outs(%32 : tensor<1x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %33 = tensor.empty() : tensor<2x4x40x16xf32>
    %34 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15, %transposed_19 : tensor<2x4x40x16xf32>, tensor<1x4x1x16xf32>) outs(%33 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.addf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<2x4x40x16xf32>
    %expanded_20 = tensor.expand_shape %arg7 [[0, 1, 2, 3]] output_shape [1, 1, 4, 16] : tensor<64xf32> into tensor<1x1x4x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<1x1x4x16xf32>) outs(%32 : tensor<1x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %35 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_17, %transposed_21 : tensor<2x4x40x16xf32>, tensor<1x4x1x16xf32>) outs(%33 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.addf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<2x4x40x16xf32>
    %36 = tensor.empty() : tensor<f32>
    %37 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = []} ins(%cst_4 : tensor<f32>) outs(%36 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.sqrt %in : f32
      linalg.yield %136 : f32
    } -> tensor<f32>
    %38 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<2x4x40x16xf32>, tensor<f32>) outs(%33 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.divf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<2x4x40x16xf32>
    %39 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_22 = linalg.transpose ins(%extracted_slice_16 : tensor<2x4x40x16xf32>) outs(%39 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_23 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_24 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %40 = tensor.empty() : tensor<8x40x40xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %42 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%41 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_25 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %expanded_26 = tensor.expand_shape %26 [[0, 1, 2], [3]] output_shape [1, 1, 40, 40] : tensor<40x40xi64> into tensor<1x1x40x40xi64>
    %43 = tensor.empty() : tensor<64x64xf32>
    %transposed_27 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%43 : tensor<64x64xf32>) permutation = [1, 0] 
    %44 = tensor.empty() : tensor<32x64xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %46 = linalg.matmul ins(%arg22, %transposed_27 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%45 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %expanded_28 = tensor.expand_shape %46 [[0, 1], [2, 3]] output_shape [1, 32, 4, 16] : tensor<32x64xf32> into tensor<1x32x4x16xf32>
    %47 = tensor.empty() : tensor<1x4x16x32xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<1x32x4x16xf32>) outs(%47 : tensor<1x4x16x32xf32>) permutation = [0, 2, 3, 1] 
    %48 = tensor.empty() : tensor<2x4x16x32xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<1x4x16x32xf32> into tensor<4x16x32xf32>
    %49 = linalg.generic {indexing_maps = [#map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_30 : tensor<4x16x32xf32>) outs(%48 : tensor<2x4x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x32xf32>
    %collapsed_31 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<2x4x16x32xf32> into tensor<8x16x32xf32>
    %50 = tensor.empty() : tensor<8x40x32xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<8x40x32xf32>) -> tensor<8x40x32xf32>
    %52 = linalg.batch_matmul ins(%collapsed_23, %collapsed_31 : tensor<8x40x16xf32>, tensor<8x16x32xf32>) outs(%51 : tensor<8x40x32xf32>) -> tensor<8x40x32xf32>
    %expanded_32 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 4, 40, 32] : tensor<8x40x32xf32> into tensor<2x4x40x32xf32>
    %53 = tensor.empty() : tensor<1x1x40x40xi64>
    %54 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26, %cst_8 : tensor<1x1x40x40xi64>, tensor<i64>) outs(%53 : tensor<1x1x40x40xi64>) {
    ^bb0(%in: i64, %in_58: i64, %out: i64):
      %136 = arith.addi %in, %in_58 : i64
      linalg.yield %136 : i64
    } -> tensor<1x1x40x40xi64>
    %55 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<1x1x40x40xi64>) outs(%53 : tensor<1x1x40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %136 = arith.maxsi %in, %c0_i64 : i64
      %137 = arith.minsi %136, %c31_i64 : i64
      linalg.yield %137 : i64
    } -> tensor<1x1x40x40xi64>
    %56 = tensor.empty() : tensor<2x4x40x40xi64>
    %collapsed_33 = tensor.collapse_shape %55 [[0, 1, 2], [3]] : tensor<1x1x40x40xi64> into tensor<40x40xi64>
    %57 = linalg.generic {indexing_maps = [#map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_33 : tensor<40x40xi64>) outs(%56 : tensor<2x4x40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x4x40x40xi64>
    %58 = tensor.empty() : tensor<2x4x40x40xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %60 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x4x40x40xi64>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i64, %out: f32):
      %136 = linalg.index 0 : index
      %137 = linalg.index 1 : index
      %138 = linalg.index 2 : index
      %139 = arith.index_cast %in : i64 to index
      %140 = arith.cmpi slt, %139, %c32 : index
      cf.assert %140, "index must be smaller than dim size"
      %141 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %141, "index must be larger or equal to 0"
      %extracted = tensor.extract %expanded_32[%136, %137, %138, %139] : tensor<2x4x40x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x40x40xf32>
    %61 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x4x40x40xf32>) outs(%58 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %cst : f32
      linalg.yield %136 : f32
    } -> tensor<2x4x40x40xf32>
    %transposed_34 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%43 : tensor<64x64xf32>) permutation = [1, 0] 
    %62 = linalg.matmul ins(%arg22, %transposed_34 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%45 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %63 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%44 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %64 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%62, %63 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%44 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.addf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<32x64xf32>
    %expanded_35 = tensor.expand_shape %64 [[0, 1], [2, 3]] output_shape [1, 32, 4, 16] : tensor<32x64xf32> into tensor<1x32x4x16xf32>
    %65 = tensor.empty() : tensor<1x4x32x16xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<1x32x4x16xf32>) outs(%65 : tensor<1x4x32x16xf32>) permutation = [0, 2, 1, 3] 
    %66 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_36, %37 : tensor<1x4x32x16xf32>, tensor<f32>) outs(%65 : tensor<1x4x32x16xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.divf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<1x4x32x16xf32>
    %67 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<1x1x40x40xi64>) outs(%53 : tensor<1x1x40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %136 = arith.sitofp %in : i64 to f32
      %137 = arith.negf %136 : f32
      %138 = arith.fptosi %137 : f32 to i64
      linalg.yield %138 : i64
    } -> tensor<1x1x40x40xi64>
    %68 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %cst_8 : tensor<1x1x40x40xi64>, tensor<i64>) outs(%53 : tensor<1x1x40x40xi64>) {
    ^bb0(%in: i64, %in_58: i64, %out: i64):
      %136 = arith.addi %in, %in_58 : i64
      linalg.yield %136 : i64
    } -> tensor<1x1x40x40xi64>
    %69 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<1x1x40x40xi64>) outs(%53 : tensor<1x1x40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %136 = arith.maxsi %in, %c0_i64 : i64
      %137 = arith.minsi %136, %c31_i64 : i64
      linalg.yield %137 : i64
    } -> tensor<1x1x40x40xi64>
    %collapsed_37 = tensor.collapse_shape %extracted_slice_16 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %transposed_38 = linalg.transpose ins(%66 : tensor<1x4x32x16xf32>) outs(%47 : tensor<1x4x16x32xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_39 = tensor.collapse_shape %transposed_38 [[0, 1], [2], [3]] : tensor<1x4x16x32xf32> into tensor<4x16x32xf32>
    %70 = linalg.generic {indexing_maps = [#map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_39 : tensor<4x16x32xf32>) outs(%48 : tensor<2x4x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x32xf32>
    %collapsed_40 = tensor.collapse_shape %70 [[0, 1], [2], [3]] : tensor<2x4x16x32xf32> into tensor<8x16x32xf32>
    %71 = linalg.batch_matmul ins(%collapsed_37, %collapsed_40 : tensor<8x40x16xf32>, tensor<8x16x32xf32>) outs(%51 : tensor<8x40x32xf32>) -> tensor<8x40x32xf32>
    %expanded_41 = tensor.expand_shape %71 [[0, 1], [2], [3]] output_shape [2, 4, 40, 32] : tensor<8x40x32xf32> into tensor<2x4x40x32xf32>
    %collapsed_42 = tensor.collapse_shape %69 [[0, 1, 2], [3]] : tensor<1x1x40x40xi64> into tensor<40x40xi64>
    %72 = linalg.generic {indexing_maps = [#map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_42 : tensor<40x40xi64>) outs(%56 : tensor<2x4x40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x4x40x40xi64>
    %73 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x40x40xi64>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i64, %out: f32):
      %136 = linalg.index 0 : index
      %137 = linalg.index 1 : index
      %138 = linalg.index 2 : index
      %139 = arith.index_cast %in : i64 to index
      %140 = arith.cmpi slt, %139, %c32 : index
      cf.assert %140, "index must be smaller than dim size"
      %141 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %141, "index must be larger or equal to 0"
      %extracted = tensor.extract %expanded_41[%136, %137, %138, %139] : tensor<2x4x40x32xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x40x40xf32>
    %transposed_43 = linalg.transpose ins(%73 : tensor<2x4x40x40xf32>) outs(%58 : tensor<2x4x40x40xf32>) permutation = [0, 1, 3, 2] 
    %74 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %transposed_43 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%58 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.addf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<2x4x40x40xf32>
    %75 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %74 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%58 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.addf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<2x4x40x40xf32>
    %76 = tensor.empty() : tensor<2x1x40x40xi1>
    %77 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x1x40x40xi64>) outs(%76 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %136 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %136 : i1
    } -> tensor<2x1x40x40xi1>
    %78 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x1x40x40xi1>) outs(%76 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      %136 = arith.xori %in, %true : i1
      linalg.yield %136 : i1
    } -> tensor<2x1x40x40xi1>
    %79 = linalg.generic {indexing_maps = [#map17, #map14, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %cst_3, %75 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<2x4x40x40xf32>) outs(%58 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_58: f32, %in_59: f32, %out: f32):
      %136 = arith.select %in, %in_58, %in_59 : f32
      linalg.yield %136 : f32
    } -> tensor<2x4x40x40xf32>
    %80 = tensor.empty() : tensor<2x4x40xi64>
    %81 = linalg.fill ins(%c0_i64 : i64) outs(%80 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %82 = tensor.empty() : tensor<2x4x40xf32>
    %83 = linalg.fill ins(%cst_0 : f32) outs(%82 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %84:2 = linalg.generic {indexing_maps = [#map7, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%79 : tensor<2x4x40x40xf32>) outs(%83, %81 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_58: i64):
      %136 = linalg.index 3 : index
      %137 = arith.index_cast %136 : index to i64
      %138 = arith.maximumf %in, %out : f32
      %139 = arith.cmpf ogt, %in, %out : f32
      %140 = arith.select %139, %137, %out_58 : i64
      linalg.yield %138, %140 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_44 = tensor.expand_shape %84#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %85 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %expanded_44 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%58 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.subf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<2x4x40x40xf32>
    %86 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<2x4x40x40xf32>) outs(%58 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.exp %in : f32
      linalg.yield %136 : f32
    } -> tensor<2x4x40x40xf32>
    %87 = tensor.empty() : tensor<2x4x40x1xf32>
    %88 = linalg.fill ins(%cst : f32) outs(%87 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %89 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%86 : tensor<2x4x40x40xf32>) outs(%88 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<2x4x40x1xf32>
    %90 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86, %89 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%58 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.divf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_45 = tensor.collapse_shape %90 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_46 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %91 = tensor.empty() : tensor<8x40x16xf32>
    %92 = linalg.fill ins(%cst : f32) outs(%91 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %93 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%92 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_47 = tensor.expand_shape %93 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %94 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<2x4x40x16xf32>) outs(%94 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_49 = tensor.collapse_shape %transposed_48 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_50 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%43 : tensor<64x64xf32>) permutation = [1, 0] 
    %95 = tensor.empty() : tensor<80x64xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %97 = linalg.matmul ins(%collapsed_49, %transposed_50 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%96 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %98 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%95 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %99 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%97, %98 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%95 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.addf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<80x64xf32>
    %expanded_51 = tensor.expand_shape %99 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51, %19 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.addf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<2x40x64xf32>) outs(%6 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x40x1xf32>) outs(%5 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_6 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %102 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.subf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<2x40x64xf32>) outs(%6 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x40x1xf32>) outs(%5 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_6 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x40x1xf32>) outs(%5 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.truncf %cst_5 : f64 to f32
      %137 = arith.addf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<2x40x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x40x1xf32>) outs(%5 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.sqrt %in : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %108 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.divf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %110 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %109 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.mulf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.addf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_52 = tensor.collapse_shape %111 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %112 = tensor.empty() : tensor<64x96xf32>
    %transposed_53 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%112 : tensor<64x96xf32>) permutation = [1, 0] 
    %113 = tensor.empty() : tensor<80x96xf32>
    %114 = linalg.fill ins(%cst : f32) outs(%113 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %115 = linalg.matmul ins(%collapsed_52, %transposed_53 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%114 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %116 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<96xf32>) outs(%113 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %117 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%115, %116 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%113 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.addf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<80x96xf32>
    %expanded_54 = tensor.expand_shape %117 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %118 = tensor.empty() : tensor<2x40x96xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_54 : tensor<2x40x96xf32>) outs(%118 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_7 : f32
      %137 = math.erf %136 : f32
      %138 = arith.addf %137, %cst_1 : f32
      %139 = arith.mulf %138, %cst_2 : f32
      %140 = arith.mulf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_55 = tensor.collapse_shape %119 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %120 = tensor.empty() : tensor<96x64xf32>
    %transposed_56 = linalg.transpose ins(%arg18 : tensor<64x96xf32>) outs(%120 : tensor<96x64xf32>) permutation = [1, 0] 
    %121 = linalg.matmul ins(%collapsed_55, %transposed_56 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%96 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %122 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<64xf32>) outs(%95 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %123 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%121, %122 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%95 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.addf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<80x64xf32>
    %expanded_57 = tensor.expand_shape %123 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_57, %111 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.addf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<2x40x64xf32>) outs(%6 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x40x1xf32>) outs(%5 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_6 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %126 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.subf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128 : tensor<2x40x64xf32>) outs(%6 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x40x1xf32>) outs(%5 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_6 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x40x1xf32>) outs(%5 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.truncf %cst_5 : f64 to f32
      %137 = arith.addf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<2x40x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x40x1xf32>) outs(%5 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.sqrt %in : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %132 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.divf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %134 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20, %133 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.mulf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %arg21 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %136 = arith.addf %in, %in_58 : f32
      linalg.yield %136 : f32
    } -> tensor<2x40x64xf32>
    return %135 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_128_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F0000000000000040000000000000004100000000000000420000000000000043000000000000004400000000000000450000000000000046000000000000004700000000000000480000000000000049000000000000004A000000000000004B000000000000004C000000000000004D000000000000004E000000000000004F0000000000000050000000000000005100000000000000520000000000000053000000000000005400000000000000550000000000000056000000000000005700000000000000580000000000000059000000000000005A000000000000005B000000000000005C000000000000005D000000000000005E000000000000005F0000000000000060000000000000006100000000000000620000000000000063000000000000006400000000000000650000000000000066000000000000006700000000000000680000000000000069000000000000006A000000000000006B000000000000006C000000000000006D000000000000006E000000000000006F0000000000000070000000000000007100000000000000720000000000000073000000000000007400000000000000750000000000000076000000000000007700000000000000780000000000000079000000000000007A000000000000007B000000000000007C000000000000007D000000000000007E000000000000007F00000000000000"
    }
  }
#-}

