#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @cwm(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<96x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<64x96xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x4x40x40xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant 0xFFF0000000000000 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %110 = arith.index_cast %in : i64 to index
      %111 = linalg.index 2 : index
      %112 = arith.cmpi slt, %110, %c96 : index
      cf.assert %112, "index must be smaller than dim size"
      %113 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %113, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%110, %111] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %110 = linalg.index 0 : index
      %111 = arith.index_cast %110 : index to i64
      linalg.yield %111 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %4 = tensor.empty() : tensor<1x1x40x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%4 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_48: i64, %out: i1):
      %110 = arith.cmpi sle, %in, %in_48 : i64
      linalg.yield %110 : i1
    } -> tensor<1x1x40x40xi1>
    %6 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%6 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %8 = tensor.empty() : tensor<1x40x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x40x1xi64>) outs(%8 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %110 = arith.sitofp %in : i64 to f32
      linalg.yield %110 : f32
    } -> tensor<1x40x1xf32>
    %10 = tensor.empty() : tensor<1x40x8xf32>
    %11 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %cst_7 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%10 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %110 = arith.mulf %in, %in_48 : f32
      linalg.yield %110 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %11, %11 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %12 = tensor.empty() : tensor<1x40x16xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%12 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.cos %in : f32
      linalg.yield %110 : f32
    } -> tensor<1x40x16xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%12 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.sin %in : f32
      linalg.yield %110 : f32
    } -> tensor<1x40x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %16 = tensor.empty() : tensor<2x40x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_8 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.truncf %cst_6 : f64 to f32
      %111 = arith.addf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<2x40x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.rsqrt %in : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %21 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %110 = arith.mulf %in, %in_48 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %22 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %110 = arith.mulf %in, %in_48 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %24 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%24 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_12 = tensor.collapse_shape %23 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %25 = tensor.empty() : tensor<80x64xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %27 = linalg.matmul ins(%collapsed_12, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%26 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_13 = tensor.expand_shape %27 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %28 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x40x4x16xf32>) outs(%28 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %29 = tensor.empty() : tensor<64x32xf32>
    %transposed_15 = linalg.transpose ins(%arg3 : tensor<32x64xf32>) outs(%29 : tensor<64x32xf32>) permutation = [1, 0] 
    %30 = tensor.empty() : tensor<80x32xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %32 = linalg.matmul ins(%collapsed_12, %transposed_15 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%31 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_16 = tensor.expand_shape %32 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %33 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x40x2x16xf32>) outs(%33 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%29 : tensor<64x32xf32>) permutation = [1, 0] 
    %34 = linalg.matmul ins(%collapsed_12, %transposed_18 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%31 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_19 = tensor.expand_shape %34 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x40x2x16xf32>) outs(%33 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %13 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_22 = tensor.expand_shape %14 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_21 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%28 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %110 = arith.mulf %in, %in_48 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_14[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %36 = tensor.empty() : tensor<2x4x40x8xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<2x4x40x8xf32>) outs(%36 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.negf %in : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_24 = tensor.concat dim(3) %37, %extracted_slice : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_22 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%28 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %110 = arith.mulf %in, %in_48 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x16xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%28 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %110 = arith.addf %in, %in_48 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x16xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_21 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%33 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %110 = arith.mulf %in, %in_48 : f32
      linalg.yield %110 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_17[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %41 = tensor.empty() : tensor<2x2x40x8xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<2x2x40x8xf32>) outs(%41 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.negf %in : f32
      linalg.yield %110 : f32
    } -> tensor<2x2x40x8xf32>
    %concat_27 = tensor.concat dim(3) %42, %extracted_slice_25 : (tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) -> tensor<2x2x40x16xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_22 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%33 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %110 = arith.mulf %in, %in_48 : f32
      linalg.yield %110 : f32
    } -> tensor<2x2x40x16xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %43 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%33 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %110 = arith.addf %in, %in_48 : f32
      linalg.yield %110 : f32
    } -> tensor<2x2x40x16xf32>
    %45 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %46 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x2x40x16xf32>) outs(%45 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_28 = tensor.collapse_shape %46 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %47 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<2x2x40x16xf32>) outs(%45 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %48 = tensor.empty() : tensor<2x1x40x40xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map12, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_3, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%48 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_48: f32, %in_49: f32, %out: f32):
      %110 = arith.select %in, %in_48, %in_49 : f32
      linalg.yield %110 : f32
    } -> tensor<2x1x40x40xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x4x40x16xf32>) outs(%28 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.mulf %in, %cst_9 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x16xf32>
    %51 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_29 = linalg.transpose ins(%collapsed_28 : tensor<2x4x40x16xf32>) outs(%51 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<2x4x16x40xf32>) outs(%51 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.mulf %in, %cst_9 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_30 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_31 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %53 = tensor.empty() : tensor<8x40x40xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %55 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%54 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_32 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %56 = tensor.empty() : tensor<2x4x40x40xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32, %49 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%56 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %110 = arith.addf %in, %in_48 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x40xf32>
    %58 = tensor.empty() : tensor<2x4x40xi64>
    %59 = linalg.fill ins(%c0_i64 : i64) outs(%58 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %60 = tensor.empty() : tensor<2x4x40xf32>
    %61 = linalg.fill ins(%cst_0 : f32) outs(%60 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %62:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<2x4x40x40xf32>) outs(%61, %59 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_48: i64):
      %110 = linalg.index 3 : index
      %111 = arith.index_cast %110 : index to i64
      %112 = arith.maximumf %in, %out : f32
      %113 = arith.cmpf ogt, %in, %out : f32
      %114 = arith.select %113, %111, %out_48 : i64
      linalg.yield %112, %114 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_33 = tensor.expand_shape %62#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %expanded_33 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%56 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %110 = arith.subf %in, %in_48 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x40xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x4x40x40xf32>) outs(%56 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.exp %in : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x40xf32>
    %65 = tensor.empty() : tensor<2x4x40x1xf32>
    %66 = linalg.fill ins(%cst : f32) outs(%65 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<2x4x40x40xf32>) outs(%66 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x1xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%56 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %110 = arith.divf %in, %in_48 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x40xf32>
    %69 = tensor.empty() : tensor<2x4x40x40xi1>
    %70 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x4x40x40xf32>) outs(%69 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %110 = arith.extf %in : f32 to f64
      %111 = arith.cmpf oeq, %110, %cst_5 : f64
      linalg.yield %111 : i1
    } -> tensor<2x4x40x40xi1>
    %71 = tensor.empty() : tensor<2x4x40x1xi1>
    %72 = linalg.fill ins(%true : i1) outs(%71 : tensor<2x4x40x1xi1>) -> tensor<2x4x40x1xi1>
    %73 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70 : tensor<2x4x40x40xi1>) outs(%72 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %110 = arith.andi %in, %out : i1
      linalg.yield %110 : i1
    } -> tensor<2x4x40x1xi1>
    %74 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %cst_2, %68 : tensor<2x4x40x1xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%56 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_48: f32, %in_49: f32, %out: f32):
      %110 = arith.select %in, %in_48, %in_49 : f32
      linalg.yield %110 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_34 = tensor.collapse_shape %74 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_35 = tensor.collapse_shape %47 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %75 = tensor.empty() : tensor<8x40x16xf32>
    %76 = linalg.fill ins(%cst : f32) outs(%75 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %77 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%76 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_36 = tensor.expand_shape %77 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %78 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<2x4x40x16xf32>) outs(%78 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_38 = tensor.collapse_shape %transposed_37 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
    %transposed_39 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%24 : tensor<64x64xf32>) permutation = [1, 0] 
    %79 = tensor.empty() : tensor<2x64x64xf32>
    %80 = linalg.generic {indexing_maps = [#map15, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_39 : tensor<64x64xf32>) outs(%79 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %82 = linalg.batch_matmul ins(%collapsed_38, %80 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%81 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %82 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %110 = arith.addf %in, %in_48 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %86 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_8 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.truncf %cst_6 : f64 to f32
      %111 = arith.addf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<2x40x1xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.rsqrt %in : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %88 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %110 = arith.mulf %in, %in_48 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %90 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %89 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %110 = arith.mulf %in, %in_48 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %91 = tensor.empty() : tensor<64x96xf32>
    %transposed_40 = linalg.transpose ins(%arg6 : tensor<96x64xf32>) outs(%91 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %90 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %92 = tensor.empty() : tensor<80x96xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %94 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%93 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_42 = tensor.expand_shape %94 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %95 = tensor.empty() : tensor<2x40x96xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<2x40x96xf32>) outs(%95 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.negf %in : f32
      %111 = math.exp %110 : f32
      %112 = arith.addf %111, %cst_1 : f32
      %113 = arith.divf %cst_1, %112 : f32
      linalg.yield %113 : f32
    } -> tensor<2x40x96xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %96 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%95 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %110 = arith.mulf %in, %in_48 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x96xf32>
    %transposed_43 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%91 : tensor<64x96xf32>) permutation = [1, 0] 
    %98 = linalg.matmul ins(%collapsed_41, %transposed_43 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%93 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_44 = tensor.expand_shape %98 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %expanded_44 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%95 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %110 = arith.mulf %in, %in_48 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x96xf32>
    %100 = tensor.empty() : tensor<96x64xf32>
    %transposed_45 = linalg.transpose ins(%arg8 : tensor<64x96xf32>) outs(%100 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %99 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %101 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%26 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_47 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %expanded_47 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %110 = arith.addf %in, %in_48 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.addf %in, %out : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.divf %in, %cst_8 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = arith.truncf %cst_6 : f64 to f32
      %111 = arith.addf %in, %110 : f32
      linalg.yield %111 : f32
    } -> tensor<2x40x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %110 = math.rsqrt %in : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %107 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %110 = arith.mulf %in, %in_48 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    %109 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %108 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %110 = arith.mulf %in, %in_48 : f32
      linalg.yield %110 : f32
    } -> tensor<2x40x64xf32>
    return %109 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F8718363EE386013D9C44B83B9715253953773A37B2A20436C1B0BC34"
    }
  }
#-}

