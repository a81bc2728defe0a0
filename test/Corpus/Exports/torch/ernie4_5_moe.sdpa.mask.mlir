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
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @ernie4_5_moe(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x4x40x40xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %120 = arith.index_cast %in : i64 to index
      %121 = linalg.index 2 : index
      %122 = arith.cmpi slt, %120, %c96 : index
      cf.assert %122, "index must be smaller than dim size"
      %123 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %123, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%120, %121] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %120 = linalg.index 0 : index
      %121 = arith.index_cast %120 : index to i64
      linalg.yield %121 : i64
    } -> tensor<40xi64>
    %4 = tensor.empty() : tensor<2x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%4 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %120 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %120 : i1
    } -> tensor<2x40xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %120 = linalg.index 0 : index
      %121 = arith.index_cast %120 : index to i64
      linalg.yield %121 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %8 = tensor.empty() : tensor<1x1x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_11 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_59: i64, %out: i1):
      %120 = arith.cmpi sle, %in, %in_59 : i64
      linalg.yield %120 : i1
    } -> tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %9 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_59: i1, %out: i1):
      %120 = arith.andi %in, %in_59 : i1
      linalg.yield %120 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = tensor.empty() : tensor<2x1x1x40xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_12 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%11 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_59: i64, %out: i1):
      %120 = arith.cmpi slt, %in, %c0_i64 : i64
      %121 = arith.addi %in, %c2_i64 : i64
      %122 = arith.select %120, %121, %in : i64
      %123 = arith.index_cast %122 : i64 to index
      %124 = arith.cmpi slt, %in_59, %c0_i64 : i64
      %125 = arith.addi %in_59, %c40_i64 : i64
      %126 = arith.select %124, %125, %in_59 : i64
      %127 = arith.index_cast %126 : i64 to index
      %extracted = tensor.extract %5[%123, %127] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_59: i1, %out: i1):
      %120 = arith.andi %in, %in_59 : i1
      linalg.yield %120 : i1
    } -> tensor<2x1x40x40xi1>
    %expanded_13 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %15 = tensor.empty() : tensor<1x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x40x1xi64>) outs(%15 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %120 = arith.sitofp %in : i64 to f32
      linalg.yield %120 : f32
    } -> tensor<1x40x1xf32>
    %17 = tensor.empty() : tensor<1x40x8xf32>
    %18 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %cst_8 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%17 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %120 = arith.mulf %in, %in_59 : f32
      linalg.yield %120 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %18, %18 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %19 = tensor.empty() : tensor<1x40x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%19 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.cos %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x40x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%19 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.sin %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x40x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %120 : f32
    } -> tensor<2x40x64xf32>
    %23 = tensor.empty() : tensor<2x40x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_9 : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_7 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %28 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %120 = arith.mulf %in, %in_59 : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x64xf32>
    %30 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %29 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %120 = arith.mulf %in, %in_59 : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x64xf32>
    %31 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%31 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %30 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %32 = tensor.empty() : tensor<80x64xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %34 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%33 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_14 = tensor.expand_shape %34 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %35 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x40x4x16xf32>) outs(%35 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %36 = tensor.empty() : tensor<64x32xf32>
    %transposed_16 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%36 : tensor<64x32xf32>) permutation = [1, 0] 
    %37 = tensor.empty() : tensor<80x32xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %39 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%38 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_17 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %40 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x40x2x16xf32>) outs(%40 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%36 : tensor<64x32xf32>) permutation = [1, 0] 
    %41 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%38 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_20 = tensor.expand_shape %41 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x40x2x16xf32>) outs(%40 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %20 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_23 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %extracted_slice = tensor.extract_slice %expanded_22[0, 0, 0, 0] [1, 1, 40, 8] [1, 1, 1, 1] : tensor<1x1x40x16xf32> to tensor<1x1x40x8xf32>
    %42 = tensor.empty() : tensor<1x1x40x8x2xf32>
    %43 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x1x40x8xf32>) outs(%42 : tensor<1x1x40x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x40x8x2xf32>
    %collapsed_24 = tensor.collapse_shape %43 [[0], [1], [2], [3, 4]] : tensor<1x1x40x8x2xf32> into tensor<1x1x40x16xf32>
    %extracted_slice_25 = tensor.extract_slice %expanded_23[0, 0, 0, 0] [1, 1, 40, 8] [1, 1, 1, 1] : tensor<1x1x40x16xf32> to tensor<1x1x40x8xf32>
    %44 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<1x1x40x8xf32>) outs(%42 : tensor<1x1x40x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x40x8x2xf32>
    %collapsed_26 = tensor.collapse_shape %44 [[0], [1], [2], [3, 4]] : tensor<1x1x40x8x2xf32> into tensor<1x1x40x16xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %collapsed_24 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%35 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %120 = arith.mulf %in, %in_59 : f32
      linalg.yield %120 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_15[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 2] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_15[0, 0, 0, 1] [2, 4, 40, 8] [1, 1, 1, 2] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %46 = tensor.empty() : tensor<2x4x40x8xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x4x40x8xf32>) outs(%46 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.negf %in : f32
      linalg.yield %120 : f32
    } -> tensor<2x4x40x8xf32>
    %expanded_29 = tensor.expand_shape %47 [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 8, 1] : tensor<2x4x40x8xf32> into tensor<2x4x40x8x1xf32>
    %expanded_30 = tensor.expand_shape %extracted_slice_27 [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 8, 1] : tensor<2x4x40x8xf32> into tensor<2x4x40x8x1xf32>
    %concat_31 = tensor.concat dim(4) %expanded_29, %expanded_30 : (tensor<2x4x40x8x1xf32>, tensor<2x4x40x8x1xf32>) -> tensor<2x4x40x8x2xf32>
    %collapsed_32 = tensor.collapse_shape %concat_31 [[0], [1], [2], [3, 4]] : tensor<2x4x40x8x2xf32> into tensor<2x4x40x16xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_32, %collapsed_26 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%35 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %120 = arith.mulf %in, %in_59 : f32
      linalg.yield %120 : f32
    } -> tensor<2x4x40x16xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%35 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %120 = arith.addf %in, %in_59 : f32
      linalg.yield %120 : f32
    } -> tensor<2x4x40x16xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %collapsed_24 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%40 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %120 = arith.mulf %in, %in_59 : f32
      linalg.yield %120 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_18[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 2] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_18[0, 0, 0, 1] [2, 2, 40, 8] [1, 1, 1, 2] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %51 = tensor.empty() : tensor<2x2x40x8xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<2x2x40x8xf32>) outs(%51 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.negf %in : f32
      linalg.yield %120 : f32
    } -> tensor<2x2x40x8xf32>
    %expanded_35 = tensor.expand_shape %52 [[0], [1], [2], [3, 4]] output_shape [2, 2, 40, 8, 1] : tensor<2x2x40x8xf32> into tensor<2x2x40x8x1xf32>
    %expanded_36 = tensor.expand_shape %extracted_slice_33 [[0], [1], [2], [3, 4]] output_shape [2, 2, 40, 8, 1] : tensor<2x2x40x8xf32> into tensor<2x2x40x8x1xf32>
    %concat_37 = tensor.concat dim(4) %expanded_35, %expanded_36 : (tensor<2x2x40x8x1xf32>, tensor<2x2x40x8x1xf32>) -> tensor<2x2x40x8x2xf32>
    %collapsed_38 = tensor.collapse_shape %concat_37 [[0], [1], [2], [3, 4]] : tensor<2x2x40x8x2xf32> into tensor<2x2x40x16xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_38, %collapsed_26 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%40 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %120 = arith.mulf %in, %in_59 : f32
      linalg.yield %120 : f32
    } -> tensor<2x2x40x16xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %53 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%40 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %120 = arith.addf %in, %in_59 : f32
      linalg.yield %120 : f32
    } -> tensor<2x2x40x16xf32>
    %55 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %56 = linalg.generic {indexing_maps = [#map16, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x2x40x16xf32>) outs(%55 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_39 = tensor.collapse_shape %56 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %57 = linalg.generic {indexing_maps = [#map16, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<2x2x40x16xf32>) outs(%55 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %58 = tensor.empty() : tensor<2x1x40x40xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_3, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%58 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_59: f32, %in_60: f32, %out: f32):
      %120 = arith.select %in, %in_59, %in_60 : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x40x40xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x40x16xf32>) outs(%35 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.mulf %in, %cst_10 : f32
      linalg.yield %120 : f32
    } -> tensor<2x4x40x16xf32>
    %61 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_40 = linalg.transpose ins(%collapsed_39 : tensor<2x4x40x16xf32>) outs(%61 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %62 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_40 : tensor<2x4x16x40xf32>) outs(%61 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.mulf %in, %cst_10 : f32
      linalg.yield %120 : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_41 = tensor.collapse_shape %60 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_42 = tensor.collapse_shape %62 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %63 = tensor.empty() : tensor<8x40x40xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %65 = linalg.batch_matmul ins(%collapsed_41, %collapsed_42 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%64 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_43 = tensor.expand_shape %65 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %66 = tensor.empty() : tensor<2x4x40x40xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_43, %59 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%66 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %120 = arith.addf %in, %in_59 : f32
      linalg.yield %120 : f32
    } -> tensor<2x4x40x40xf32>
    %68 = tensor.empty() : tensor<2x4x40xi64>
    %69 = linalg.fill ins(%c0_i64 : i64) outs(%68 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %70 = tensor.empty() : tensor<2x4x40xf32>
    %71 = linalg.fill ins(%cst_0 : f32) outs(%70 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %72:2 = linalg.generic {indexing_maps = [#map6, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<2x4x40x40xf32>) outs(%71, %69 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_59: i64):
      %120 = linalg.index 3 : index
      %121 = arith.index_cast %120 : index to i64
      %122 = arith.maximumf %in, %out : f32
      %123 = arith.cmpf ogt, %in, %out : f32
      %124 = arith.select %123, %121, %out_59 : i64
      linalg.yield %122, %124 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_44 = tensor.expand_shape %72#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %expanded_44 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%66 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %120 = arith.subf %in, %in_59 : f32
      linalg.yield %120 : f32
    } -> tensor<2x4x40x40xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x4x40x40xf32>) outs(%66 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.exp %in : f32
      linalg.yield %120 : f32
    } -> tensor<2x4x40x40xf32>
    %75 = tensor.empty() : tensor<2x4x40x1xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %77 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<2x4x40x40xf32>) outs(%76 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<2x4x40x1xf32>
    %78 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %77 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%66 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %120 = arith.divf %in, %in_59 : f32
      linalg.yield %120 : f32
    } -> tensor<2x4x40x40xf32>
    %79 = tensor.empty() : tensor<2x4x40x40xi1>
    %80 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x4x40x40xf32>) outs(%79 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %120 = arith.extf %in : f32 to f64
      %121 = arith.cmpf oeq, %120, %cst_6 : f64
      linalg.yield %121 : i1
    } -> tensor<2x4x40x40xi1>
    %81 = tensor.empty() : tensor<2x4x40x1xi1>
    %82 = linalg.fill ins(%true : i1) outs(%81 : tensor<2x4x40x1xi1>) -> tensor<2x4x40x1xi1>
    %83 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<2x4x40x40xi1>) outs(%82 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %120 = arith.andi %in, %out : i1
      linalg.yield %120 : i1
    } -> tensor<2x4x40x1xi1>
    %84 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %cst_2, %78 : tensor<2x4x40x1xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%66 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_59: f32, %in_60: f32, %out: f32):
      %120 = arith.select %in, %in_59, %in_60 : f32
      linalg.yield %120 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_45 = tensor.collapse_shape %84 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_46 = tensor.collapse_shape %57 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %85 = tensor.empty() : tensor<8x40x16xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %87 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%86 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_47 = tensor.expand_shape %87 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %88 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_48 = linalg.transpose ins(%expanded_47 : tensor<2x4x40x16xf32>) outs(%88 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_49 = tensor.collapse_shape %transposed_48 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
    %transposed_50 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%31 : tensor<64x64xf32>) permutation = [1, 0] 
    %89 = tensor.empty() : tensor<2x64x64xf32>
    %90 = linalg.generic {indexing_maps = [#map19, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_50 : tensor<64x64xf32>) outs(%89 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %91 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %92 = linalg.batch_matmul ins(%collapsed_49, %90 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%91 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %92 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %120 = arith.addf %in, %in_59 : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %120 : f32
    } -> tensor<2x40x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_9 : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_7 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %98 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %120 = arith.mulf %in, %in_59 : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x64xf32>
    %100 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %99 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %120 = arith.mulf %in, %in_59 : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x64xf32>
    %101 = tensor.empty() : tensor<64x96xf32>
    %transposed_51 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%101 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %100 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %102 = tensor.empty() : tensor<80x96xf32>
    %103 = linalg.fill ins(%cst : f32) outs(%102 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %104 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%103 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_53 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %105 = tensor.empty() : tensor<2x40x96xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<2x40x96xf32>) outs(%105 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.negf %in : f32
      %121 = math.exp %120 : f32
      %122 = arith.addf %121, %cst_1 : f32
      %123 = arith.divf %cst_1, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x96xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53, %106 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%105 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %120 = arith.mulf %in, %in_59 : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x96xf32>
    %transposed_54 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%101 : tensor<64x96xf32>) permutation = [1, 0] 
    %108 = linalg.matmul ins(%collapsed_52, %transposed_54 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%103 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_55 = tensor.expand_shape %108 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %expanded_55 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%105 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %120 = arith.mulf %in, %in_59 : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x96xf32>
    %110 = tensor.empty() : tensor<96x64xf32>
    %transposed_56 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%110 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_57 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %111 = linalg.matmul ins(%collapsed_57, %transposed_56 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%33 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_58 = tensor.expand_shape %111 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %expanded_58 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %120 = arith.addf %in, %in_59 : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %120 : f32
    } -> tensor<2x40x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_9 : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_7 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<2x40x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %117 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %120 = arith.mulf %in, %in_59 : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x64xf32>
    %119 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %118 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %120 = arith.mulf %in, %in_59 : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x64xf32>
    return %119 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803FB093463EC8081A3D4FF7EE3B215DB93AF8C88F39C4105F38A7072D37"
    }
  }
#-}

