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
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<(d0) -> ()>
#map20 = affine_map<() -> ()>
module {
  func.func @diffllama(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<32x64xf32>, %arg9: tensor<32x64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<96x64xf32>, %arg12: tensor<96x64xf32>, %arg13: tensor<64x96xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0.79999999999999993 : f64
    %cst_6 = arith.constant 0.20000000000000007 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 2.500000e-01 : f32
    %cst_11 = arith.constant 3.200000e+01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %134 = arith.index_cast %in : i64 to index
      %135 = linalg.index 2 : index
      %136 = arith.cmpi slt, %134, %c96 : index
      cf.assert %136, "index must be smaller than dim size"
      %137 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %137, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%134, %135] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %134 = linalg.index 0 : index
      %135 = arith.index_cast %134 : index to i64
      linalg.yield %135 : i64
    } -> tensor<40xi64>
    %4 = tensor.empty() : tensor<2x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%4 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %134 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %134 : i1
    } -> tensor<2x40xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %134 = linalg.index 0 : index
      %135 = arith.index_cast %134 : index to i64
      linalg.yield %135 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_13 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %8 = tensor.empty() : tensor<1x1x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_12 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_61: i64, %out: i1):
      %134 = arith.cmpi sle, %in, %in_61 : i64
      linalg.yield %134 : i1
    } -> tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %9 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_61: i1, %out: i1):
      %134 = arith.andi %in, %in_61 : i1
      linalg.yield %134 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = tensor.empty() : tensor<2x1x1x40xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_13 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%11 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_61: i64, %out: i1):
      %134 = arith.cmpi slt, %in, %c0_i64 : i64
      %135 = arith.addi %in, %c2_i64 : i64
      %136 = arith.select %134, %135, %in : i64
      %137 = arith.index_cast %136 : i64 to index
      %138 = arith.cmpi slt, %in_61, %c0_i64 : i64
      %139 = arith.addi %in_61, %c40_i64 : i64
      %140 = arith.select %138, %139, %in_61 : i64
      %141 = arith.index_cast %140 : i64 to index
      %extracted = tensor.extract %5[%137, %141] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_61: i1, %out: i1):
      %134 = arith.andi %in, %in_61 : i1
      linalg.yield %134 : i1
    } -> tensor<2x1x40x40xi1>
    %15 = tensor.empty() : tensor<2x1x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_61: f32, %in_62: f32, %out: f32):
      %134 = arith.select %in, %in_61, %in_62 : f32
      linalg.yield %134 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %17 = tensor.empty() : tensor<1x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x40x1xi64>) outs(%17 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %134 = arith.sitofp %in : i64 to f32
      linalg.yield %134 : f32
    } -> tensor<1x40x1xf32>
    %19 = tensor.empty() : tensor<1x40x8xf32>
    %20 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %cst_8 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%19 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.mulf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %20, %20 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %21 = tensor.empty() : tensor<1x40x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%21 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.cos %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x40x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%21 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.sin %in : f32
      linalg.yield %134 : f32
    } -> tensor<1x40x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %25 = tensor.empty() : tensor<2x40x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x40x64xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_9 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_7 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %30 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.mulf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %32 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %31 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.mulf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %33 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %32 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %34 = tensor.empty() : tensor<80x64xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %36 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_15 = tensor.expand_shape %36 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %37 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x40x4x16xf32>) outs(%37 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %38 = tensor.empty() : tensor<64x32xf32>
    %transposed_17 = linalg.transpose ins(%arg8 : tensor<32x64xf32>) outs(%38 : tensor<64x32xf32>) permutation = [1, 0] 
    %39 = tensor.empty() : tensor<80x32xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %41 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%40 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_18 = tensor.expand_shape %41 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %42 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x40x2x16xf32>) outs(%42 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%arg9 : tensor<32x64xf32>) outs(%38 : tensor<64x32xf32>) permutation = [1, 0] 
    %43 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%40 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_21 = tensor.expand_shape %43 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x40x2x16xf32>) outs(%42 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_24 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_23 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%37 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.mulf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_16[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %45 = tensor.empty() : tensor<2x4x40x8xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<2x4x40x8xf32>) outs(%45 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.negf %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_26 = tensor.concat dim(3) %46, %extracted_slice : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_24 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%37 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.mulf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x16xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%37 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.addf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x16xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_23 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%42 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.mulf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_19[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %50 = tensor.empty() : tensor<2x2x40x8xf32>
    %51 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x2x40x8xf32>) outs(%50 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.negf %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x40x8xf32>
    %concat_29 = tensor.concat dim(3) %51, %extracted_slice_27 : (tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) -> tensor<2x2x40x16xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_24 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%42 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.mulf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x40x16xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %52 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%42 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.addf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [2, 1, 40, 16] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x1x40x16xf32>
    %extracted_slice_31 = tensor.extract_slice %transposed_22[0, 1, 0, 0] [2, 1, 40, 16] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x1x40x16xf32>
    %collapsed_32 = tensor.collapse_shape %extracted_slice_30 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %54 = linalg.generic {indexing_maps = [#map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_32 : tensor<2x40x16xf32>) outs(%42 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x40x16xf32>
    %collapsed_33 = tensor.collapse_shape %extracted_slice_31 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %55 = linalg.generic {indexing_maps = [#map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_33 : tensor<2x40x16xf32>) outs(%42 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x40x16xf32>
    %56 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %57 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x2x40x16xf32>) outs(%56 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_34 = tensor.collapse_shape %57 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %58 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x2x40x16xf32>) outs(%56 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %59 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_35 = linalg.transpose ins(%collapsed_34 : tensor<2x4x40x16xf32>) outs(%59 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_36 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_37 = tensor.collapse_shape %transposed_35 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %60 = tensor.empty() : tensor<8x40x40xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %62 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%61 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_38 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %63 = tensor.empty() : tensor<2x4x40x40xf32>
    %64 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<2x4x40x40xf32>) outs(%63 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.mulf %in, %cst_10 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x40xf32>
    %65 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %16 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%63 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.addf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x40xf32>
    %66 = tensor.empty() : tensor<2x4x40xi64>
    %67 = linalg.fill ins(%c0_i64 : i64) outs(%66 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %68 = tensor.empty() : tensor<2x4x40xf32>
    %69 = linalg.fill ins(%cst_0 : f32) outs(%68 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %70:2 = linalg.generic {indexing_maps = [#map6, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%65 : tensor<2x4x40x40xf32>) outs(%69, %67 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_61: i64):
      %134 = linalg.index 3 : index
      %135 = arith.index_cast %134 : index to i64
      %136 = arith.maximumf %in, %out : f32
      %137 = arith.cmpf ogt, %in, %out : f32
      %138 = arith.select %137, %135, %out_61 : i64
      linalg.yield %136, %138 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_39 = tensor.expand_shape %70#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %expanded_39 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%63 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.subf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x40xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<2x4x40x40xf32>) outs(%63 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.exp %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x40xf32>
    %73 = tensor.empty() : tensor<2x4x40x1xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%72 : tensor<2x4x40x40xf32>) outs(%74 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x1xf32>
    %76 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %75 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%63 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.divf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_40 = tensor.collapse_shape %76 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_41 = tensor.collapse_shape %58 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %77 = tensor.empty() : tensor<8x40x16xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %79 = linalg.batch_matmul ins(%collapsed_40, %collapsed_41 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%78 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_42 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %80 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<2x4x40x16xf32>) outs(%80 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %81 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x2x40x16xf32>) outs(%56 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_44 = tensor.collapse_shape %81 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %82 = linalg.batch_matmul ins(%collapsed_40, %collapsed_44 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%78 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_45 = tensor.expand_shape %82 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<2x4x40x16xf32>) outs(%80 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %concat_47 = tensor.concat dim(3) %transposed_43, %transposed_46 : (tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) -> tensor<2x40x4x32xf32>
    %extracted_slice_48 = tensor.extract_slice %concat_47[0, 0, 0, 0] [2, 40, 2, 32] [1, 1, 1, 1] : tensor<2x40x4x32xf32> to tensor<2x40x2x32xf32>
    %extracted_slice_49 = tensor.extract_slice %concat_47[0, 0, 2, 0] [2, 40, 2, 32] [1, 1, 1, 1] : tensor<2x40x4x32xf32> to tensor<2x40x2x32xf32>
    %83 = tensor.empty() : tensor<16xf32>
    %84 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg3, %arg4 : tensor<16xf32>, tensor<16xf32>) outs(%83 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.mulf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<16xf32>
    %85 = tensor.empty() : tensor<f32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<f32>) -> tensor<f32>
    %87 = linalg.generic {indexing_maps = [#map2, #map19], iterator_types = ["reduction"]} ins(%84 : tensor<16xf32>) outs(%86 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<f32>
    %88 = linalg.generic {indexing_maps = [#map20, #map20], iterator_types = []} ins(%87 : tensor<f32>) outs(%85 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.exp %in : f32
      linalg.yield %134 : f32
    } -> tensor<f32>
    %89 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg5, %arg6 : tensor<16xf32>, tensor<16xf32>) outs(%83 : tensor<16xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.mulf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<16xf32>
    %90 = linalg.generic {indexing_maps = [#map2, #map19], iterator_types = ["reduction"]} ins(%89 : tensor<16xf32>) outs(%86 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<f32>
    %91 = linalg.generic {indexing_maps = [#map20, #map20], iterator_types = []} ins(%90 : tensor<f32>) outs(%85 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.exp %in : f32
      linalg.yield %134 : f32
    } -> tensor<f32>
    %92 = linalg.generic {indexing_maps = [#map20, #map20, #map20], iterator_types = []} ins(%88, %91 : tensor<f32>, tensor<f32>) outs(%85 : tensor<f32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.subf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<f32>
    %93 = linalg.generic {indexing_maps = [#map20, #map20], iterator_types = []} ins(%92 : tensor<f32>) outs(%85 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_6 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<f32>
    %94 = tensor.empty() : tensor<2x40x2x32xf32>
    %95 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %extracted_slice_49 : tensor<f32>, tensor<2x40x2x32xf32>) outs(%94 : tensor<2x40x2x32xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.mulf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x2x32xf32>
    %96 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_48, %95 : tensor<2x40x2x32xf32>, tensor<2x40x2x32xf32>) outs(%94 : tensor<2x40x2x32xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.subf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x2x32xf32>
    %97 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %96 : tensor<2x40x2x32xf32>, tensor<2x40x2x32xf32>) outs(%94 : tensor<2x40x2x32xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.mulf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x2x32xf32>
    %98 = tensor.empty() : tensor<2x40x2x1xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<2x40x2x1xf32>) -> tensor<2x40x2x1xf32>
    %100 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<2x40x2x32xf32>) outs(%99 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x2x1xf32>
    %101 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<2x40x2x1xf32>) outs(%98 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_11 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x2x1xf32>
    %102 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101 : tensor<2x40x2x1xf32>) outs(%98 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_7 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x2x1xf32>
    %103 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<2x40x2x1xf32>) outs(%98 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x2x1xf32>
    %104 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %103 : tensor<2x40x2x32xf32>, tensor<2x40x2x1xf32>) outs(%94 : tensor<2x40x2x32xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.mulf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x2x32xf32>
    %105 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104 : tensor<2x40x2x32xf32>) outs(%94 : tensor<2x40x2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_5 : f64 to f32
      %135 = arith.mulf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x2x32xf32>
    %transposed_50 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %105 [[0, 1], [2, 3]] : tensor<2x40x2x32xf32> into tensor<80x64xf32>
    %106 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_52 = tensor.expand_shape %106 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_52 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.addf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<2x40x64xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_9 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_7 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %112 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.mulf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %114 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15, %113 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.mulf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %115 = tensor.empty() : tensor<64x96xf32>
    %transposed_53 = linalg.transpose ins(%arg11 : tensor<96x64xf32>) outs(%115 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_54 = tensor.collapse_shape %114 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %116 = tensor.empty() : tensor<80x96xf32>
    %117 = linalg.fill ins(%cst : f32) outs(%116 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %118 = linalg.matmul ins(%collapsed_54, %transposed_53 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%117 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_55 = tensor.expand_shape %118 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %119 = tensor.empty() : tensor<2x40x96xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55 : tensor<2x40x96xf32>) outs(%119 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.negf %in : f32
      %135 = math.exp %134 : f32
      %136 = arith.addf %135, %cst_1 : f32
      %137 = arith.divf %cst_1, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<2x40x96xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_55, %120 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%119 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.mulf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x96xf32>
    %transposed_56 = linalg.transpose ins(%arg12 : tensor<96x64xf32>) outs(%115 : tensor<64x96xf32>) permutation = [1, 0] 
    %122 = linalg.matmul ins(%collapsed_54, %transposed_56 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%117 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_57 = tensor.expand_shape %122 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %expanded_57 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%119 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.mulf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x96xf32>
    %124 = tensor.empty() : tensor<96x64xf32>
    %transposed_58 = linalg.transpose ins(%arg13 : tensor<64x96xf32>) outs(%124 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_59 = tensor.collapse_shape %123 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %125 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%35 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_60 = tensor.expand_shape %125 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %expanded_60 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.addf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<2x40x64xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.addf %in, %out : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.divf %in, %cst_9 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = arith.truncf %cst_7 : f64 to f32
      %135 = arith.addf %in, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %134 = math.rsqrt %in : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %131 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.mulf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    %133 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16, %132 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %134 = arith.mulf %in, %in_61 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x64xf32>
    return %133 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

