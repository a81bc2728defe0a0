#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @gpt_neox(%arg0: tensor<2x1xi64>, %arg1: tensor<2x4x39x16xf32>, %arg2: tensor<2x4x39x16xf32>, %arg3: tensor<96x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<192x64xf32>, %arg9: tensor<192xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<96x64xf32>, %arg13: tensor<96xf32>, %arg14: tensor<64x96xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>) -> tensor<2x1x64xf32> {
    %c39_i64 = arith.constant 39 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<3.900000e+01> : tensor<1x1x1xf32>
    %cst_5 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_9 = arith.constant 6.400000e+01 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 2.500000e-01 : f32
    %cst_12 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x1xi64>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %116 = arith.index_cast %in : i64 to index
      %117 = linalg.index 2 : index
      %118 = arith.cmpi slt, %116, %c96 : index
      cf.assert %118, "index must be smaller than dim size"
      %119 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %119, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%116, %117] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x64xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %116 = arith.addi %in, %c39_i64 : i64
      linalg.yield %116 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<40xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %116 = linalg.index 0 : index
      %117 = arith.index_cast %116 : index to i64
      linalg.yield %117 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_13 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %7 = tensor.empty() : tensor<1x1x1x40xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x1x1xi64>) outs(%7 : tensor<1x1x1x40xi1>) {
    ^bb0(%in: i64, %in_53: i64, %out: i1):
      %116 = arith.cmpi sle, %in, %in_53 : i64
      linalg.yield %116 : i1
    } -> tensor<1x1x1x40xi1>
    %9 = tensor.empty() : tensor<2x1x1x40xi1>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x1x1x40xi1> into tensor<1x1x40xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x40xi1>) outs(%9 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x40xi1>
    %11 = tensor.empty() : tensor<2x1x1x40xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_6, %cst_5 : tensor<2x1x1x40xi1>, tensor<f32>, tensor<f32>) outs(%11 : tensor<2x1x1x40xf32>) {
    ^bb0(%in: i1, %in_53: f32, %in_54: f32, %out: f32):
      %116 = arith.select %in, %in_53, %in_54 : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x1x40xf32>
    %13 = tensor.empty() : tensor<1x1x4xf32>
    %14 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4, %cst_8 : tensor<1x1x1xf32>, tensor<4xf32>) outs(%13 : tensor<1x1x4xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.mulf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<1x1x4xf32>
    %concat = tensor.concat dim(2) %14, %14 : (tensor<1x1x4xf32>, tensor<1x1x4xf32>) -> tensor<1x1x8xf32>
    %15 = tensor.empty() : tensor<1x1x8xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x8xf32>) outs(%15 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.cos %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x1x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x8xf32>) outs(%15 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.sin %in : f32
      linalg.yield %116 : f32
    } -> tensor<1x1x8xf32>
    %18 = tensor.empty() : tensor<2x1x64xf64>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x1x64xf32>) outs(%18 : tensor<2x1x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %116 = arith.extf %in : f32 to f64
      linalg.yield %116 : f64
    } -> tensor<2x1x64xf64>
    %20 = tensor.empty() : tensor<2x1x1xf64>
    %21 = linalg.fill ins(%cst : f64) outs(%20 : tensor<2x1x1xf64>) -> tensor<2x1x1xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<2x1x64xf64>) outs(%21 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.addf %in, %out : f64
      linalg.yield %116 : f64
    } -> tensor<2x1x1xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x1x1xf64>) outs(%20 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.divf %in, %cst_9 : f64
      linalg.yield %116 : f64
    } -> tensor<2x1x1xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %23 : tensor<2x1x64xf64>, tensor<2x1x1xf64>) outs(%18 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %116 = arith.subf %in, %in_53 : f64
      linalg.yield %116 : f64
    } -> tensor<2x1x64xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %24 : tensor<2x1x64xf64>, tensor<2x1x64xf64>) outs(%18 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %116 = arith.mulf %in, %in_53 : f64
      linalg.yield %116 : f64
    } -> tensor<2x1x64xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<2x1x64xf64>) outs(%21 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.addf %in, %out : f64
      linalg.yield %116 : f64
    } -> tensor<2x1x1xf64>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x1x1xf64>) outs(%20 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.divf %in, %cst_9 : f64
      linalg.yield %116 : f64
    } -> tensor<2x1x1xf64>
    %28 = tensor.empty() : tensor<2x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x1x1xf64>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %116 = arith.truncf %in : f64 to f32
      linalg.yield %116 : f32
    } -> tensor<2x1x1xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<2x1x1xf32>) -> tensor<2x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x1x64xf32>) outs(%30 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x1x1xf32>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_10 : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x1x1xf32>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_7 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<2x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x1x1xf32>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %32 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.subf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %34 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.mulf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x64xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %arg4 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.mulf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x64xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %arg5 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.addf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x64xf32>
    %collapsed_14 = tensor.collapse_shape %38 [[0], [1, 2]] : tensor<2x1x64xf32> into tensor<2x64xf32>
    %39 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg8 : tensor<192x64xf32>) outs(%39 : tensor<64x192xf32>) permutation = [1, 0] 
    %40 = tensor.empty() : tensor<2x192xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<2x192xf32>) -> tensor<2x192xf32>
    %42 = linalg.matmul ins(%collapsed_14, %transposed : tensor<2x64xf32>, tensor<64x192xf32>) outs(%41 : tensor<2x192xf32>) -> tensor<2x192xf32>
    %43 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<192xf32>) outs(%40 : tensor<2x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x192xf32>
    %44 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%42, %43 : tensor<2x192xf32>, tensor<2x192xf32>) outs(%40 : tensor<2x192xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.addf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x192xf32>
    %expanded_15 = tensor.expand_shape %44 [[0], [1, 2, 3]] output_shape [2, 1, 4, 48] : tensor<2x192xf32> into tensor<2x1x4x48xf32>
    %45 = tensor.empty() : tensor<2x4x1x48xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x1x4x48xf32>) outs(%45 : tensor<2x4x1x48xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_16[0, 0, 0, 0] [2, 4, 1, 16] [1, 1, 1, 1] : tensor<2x4x1x48xf32> to tensor<2x4x1x16xf32>
    %extracted_slice_17 = tensor.extract_slice %transposed_16[0, 0, 0, 16] [2, 4, 1, 16] [1, 1, 1, 1] : tensor<2x4x1x48xf32> to tensor<2x4x1x16xf32>
    %extracted_slice_18 = tensor.extract_slice %transposed_16[0, 0, 0, 32] [2, 4, 1, 16] [1, 1, 1, 1] : tensor<2x4x1x48xf32> to tensor<2x4x1x16xf32>
    %expanded_19 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, 1, 8] : tensor<1x1x8xf32> into tensor<1x1x1x8xf32>
    %expanded_20 = tensor.expand_shape %17 [[0], [1, 2], [3]] output_shape [1, 1, 1, 8] : tensor<1x1x8xf32> into tensor<1x1x1x8xf32>
    %extracted_slice_21 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 4, 1, 8] [1, 1, 1, 1] : tensor<2x4x1x16xf32> to tensor<2x4x1x8xf32>
    %extracted_slice_22 = tensor.extract_slice %extracted_slice[0, 0, 0, 8] [2, 4, 1, 8] [1, 1, 1, 1] : tensor<2x4x1x16xf32> to tensor<2x4x1x8xf32>
    %extracted_slice_23 = tensor.extract_slice %extracted_slice_17[0, 0, 0, 0] [2, 4, 1, 8] [1, 1, 1, 1] : tensor<2x4x1x16xf32> to tensor<2x4x1x8xf32>
    %extracted_slice_24 = tensor.extract_slice %extracted_slice_17[0, 0, 0, 8] [2, 4, 1, 8] [1, 1, 1, 1] : tensor<2x4x1x16xf32> to tensor<2x4x1x8xf32>
    %46 = tensor.empty() : tensor<2x4x1x8xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21, %expanded_19 : tensor<2x4x1x8xf32>, tensor<1x1x1x8xf32>) outs(%46 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.mulf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x4x1x8xf32>
    %extracted_slice_25 = tensor.extract_slice %extracted_slice_21[0, 0, 0, 0] [2, 4, 1, 4] [1, 1, 1, 1] : tensor<2x4x1x8xf32> to tensor<2x4x1x4xf32>
    %extracted_slice_26 = tensor.extract_slice %extracted_slice_21[0, 0, 0, 4] [2, 4, 1, 4] [1, 1, 1, 1] : tensor<2x4x1x8xf32> to tensor<2x4x1x4xf32>
    %48 = tensor.empty() : tensor<2x4x1x4xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<2x4x1x4xf32>) outs(%48 : tensor<2x4x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.negf %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x4x1x4xf32>
    %concat_27 = tensor.concat dim(3) %49, %extracted_slice_25 : (tensor<2x4x1x4xf32>, tensor<2x4x1x4xf32>) -> tensor<2x4x1x8xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_20 : tensor<2x4x1x8xf32>, tensor<1x1x1x8xf32>) outs(%46 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.mulf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x4x1x8xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %50 : tensor<2x4x1x8xf32>, tensor<2x4x1x8xf32>) outs(%46 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.addf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x4x1x8xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_19 : tensor<2x4x1x8xf32>, tensor<1x1x1x8xf32>) outs(%46 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.mulf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x4x1x8xf32>
    %extracted_slice_28 = tensor.extract_slice %extracted_slice_23[0, 0, 0, 0] [2, 4, 1, 4] [1, 1, 1, 1] : tensor<2x4x1x8xf32> to tensor<2x4x1x4xf32>
    %extracted_slice_29 = tensor.extract_slice %extracted_slice_23[0, 0, 0, 4] [2, 4, 1, 4] [1, 1, 1, 1] : tensor<2x4x1x8xf32> to tensor<2x4x1x4xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<2x4x1x4xf32>) outs(%48 : tensor<2x4x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.negf %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x4x1x4xf32>
    %concat_30 = tensor.concat dim(3) %53, %extracted_slice_28 : (tensor<2x4x1x4xf32>, tensor<2x4x1x4xf32>) -> tensor<2x4x1x8xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_20 : tensor<2x4x1x8xf32>, tensor<1x1x1x8xf32>) outs(%46 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.mulf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x4x1x8xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %54 : tensor<2x4x1x8xf32>, tensor<2x4x1x8xf32>) outs(%46 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.addf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x4x1x8xf32>
    %concat_31 = tensor.concat dim(3) %51, %extracted_slice_22 : (tensor<2x4x1x8xf32>, tensor<2x4x1x8xf32>) -> tensor<2x4x1x16xf32>
    %concat_32 = tensor.concat dim(3) %55, %extracted_slice_24 : (tensor<2x4x1x8xf32>, tensor<2x4x1x8xf32>) -> tensor<2x4x1x16xf32>
    %concat_33 = tensor.concat dim(2) %arg2, %concat_32 : (tensor<2x4x39x16xf32>, tensor<2x4x1x16xf32>) -> tensor<2x4x40x16xf32>
    %concat_34 = tensor.concat dim(2) %arg2, %extracted_slice_18 : (tensor<2x4x39x16xf32>, tensor<2x4x1x16xf32>) -> tensor<2x4x40x16xf32>
    %56 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_35 = linalg.transpose ins(%concat_33 : tensor<2x4x40x16xf32>) outs(%56 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_36 = tensor.collapse_shape %concat_31 [[0, 1], [2], [3]] : tensor<2x4x1x16xf32> into tensor<8x1x16xf32>
    %collapsed_37 = tensor.collapse_shape %transposed_35 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %57 = tensor.empty() : tensor<8x1x40xf32>
    %58 = linalg.fill ins(%cst_0 : f32) outs(%57 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %59 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<8x1x16xf32>, tensor<8x16x40xf32>) outs(%58 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %expanded_38 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [2, 4, 1, 40] : tensor<8x1x40xf32> into tensor<2x4x1x40xf32>
    %60 = tensor.empty() : tensor<2x4x1x40xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<2x4x1x40xf32>) outs(%60 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.mulf %in, %cst_11 : f32
      linalg.yield %116 : f32
    } -> tensor<2x4x1x40xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %12 : tensor<2x4x1x40xf32>, tensor<2x1x1x40xf32>) outs(%60 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.addf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x4x1x40xf32>
    %63 = tensor.empty() : tensor<2x4x1xi64>
    %64 = linalg.fill ins(%c0_i64 : i64) outs(%63 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %65 = tensor.empty() : tensor<2x4x1xf32>
    %66 = linalg.fill ins(%cst_1 : f32) outs(%65 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %67:2 = linalg.generic {indexing_maps = [#map3, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<2x4x1x40xf32>) outs(%66, %64 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_53: i64):
      %116 = linalg.index 3 : index
      %117 = arith.index_cast %116 : index to i64
      %118 = arith.maximumf %in, %out : f32
      %119 = arith.cmpf ogt, %in, %out : f32
      %120 = arith.select %119, %117, %out_53 : i64
      linalg.yield %118, %120 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_39 = tensor.expand_shape %67#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_39 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%60 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.subf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x4x1x40xf32>
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x4x1x40xf32>) outs(%60 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.exp %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x4x1x40xf32>
    %70 = tensor.empty() : tensor<2x4x1x1xf32>
    %71 = linalg.fill ins(%cst_0 : f32) outs(%70 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<2x4x1x40xf32>) outs(%71 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x4x1x1xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%60 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.divf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x4x1x40xf32>
    %collapsed_40 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<2x4x1x40xf32> into tensor<8x1x40xf32>
    %collapsed_41 = tensor.collapse_shape %concat_34 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %74 = tensor.empty() : tensor<8x1x16xf32>
    %75 = linalg.fill ins(%cst_0 : f32) outs(%74 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %76 = linalg.batch_matmul ins(%collapsed_40, %collapsed_41 : tensor<8x1x40xf32>, tensor<8x40x16xf32>) outs(%75 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_42 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    %77 = tensor.empty() : tensor<2x1x4x16xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<2x4x1x16xf32>) outs(%77 : tensor<2x1x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_44 = tensor.collapse_shape %transposed_43 [[0], [1, 2, 3]] : tensor<2x1x4x16xf32> into tensor<2x64xf32>
    %78 = tensor.empty() : tensor<64x64xf32>
    %transposed_45 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%78 : tensor<64x64xf32>) permutation = [1, 0] 
    %79 = tensor.empty() : tensor<2x64xf32>
    %80 = linalg.fill ins(%cst_0 : f32) outs(%79 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %81 = linalg.matmul ins(%collapsed_44, %transposed_45 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%80 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %82 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%79 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %83 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%81, %82 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%79 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.addf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x64xf32>
    %expanded_46 = tensor.expand_shape %83 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %arg6 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.mulf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x64xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %arg7 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.addf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x64xf32>
    %collapsed_47 = tensor.collapse_shape %85 [[0], [1, 2]] : tensor<2x1x64xf32> into tensor<2x64xf32>
    %86 = tensor.empty() : tensor<64x96xf32>
    %transposed_48 = linalg.transpose ins(%arg12 : tensor<96x64xf32>) outs(%86 : tensor<64x96xf32>) permutation = [1, 0] 
    %87 = tensor.empty() : tensor<2x96xf32>
    %88 = linalg.fill ins(%cst_0 : f32) outs(%87 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %89 = linalg.matmul ins(%collapsed_47, %transposed_48 : tensor<2x64xf32>, tensor<64x96xf32>) outs(%88 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %90 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<96xf32>) outs(%87 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x96xf32>
    %91 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%89, %90 : tensor<2x96xf32>, tensor<2x96xf32>) outs(%87 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.addf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x96xf32>
    %expanded_49 = tensor.expand_shape %91 [[0], [1, 2]] output_shape [2, 1, 96] : tensor<2x96xf32> into tensor<2x1x96xf32>
    %92 = tensor.empty() : tensor<2x1x96xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49 : tensor<2x1x96xf32>) outs(%92 : tensor<2x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_12 : f32
      %117 = math.erf %116 : f32
      %118 = arith.addf %117, %cst_2 : f32
      %119 = arith.mulf %118, %cst_3 : f32
      %120 = arith.mulf %in, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x96xf32>
    %collapsed_50 = tensor.collapse_shape %93 [[0], [1, 2]] : tensor<2x1x96xf32> into tensor<2x96xf32>
    %94 = tensor.empty() : tensor<96x64xf32>
    %transposed_51 = linalg.transpose ins(%arg14 : tensor<64x96xf32>) outs(%94 : tensor<96x64xf32>) permutation = [1, 0] 
    %95 = linalg.matmul ins(%collapsed_50, %transposed_51 : tensor<2x96xf32>, tensor<96x64xf32>) outs(%80 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %96 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<64xf32>) outs(%79 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %97 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%95, %96 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%79 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.addf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x64xf32>
    %expanded_52 = tensor.expand_shape %97 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52, %expanded_46 : tensor<2x1x64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.addf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x64xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %1 : tensor<2x1x64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.addf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x1x64xf32>) outs(%18 : tensor<2x1x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %116 = arith.extf %in : f32 to f64
      linalg.yield %116 : f64
    } -> tensor<2x1x64xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<2x1x64xf64>) outs(%21 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.addf %in, %out : f64
      linalg.yield %116 : f64
    } -> tensor<2x1x1xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x1x1xf64>) outs(%20 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.divf %in, %cst_9 : f64
      linalg.yield %116 : f64
    } -> tensor<2x1x1xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %102 : tensor<2x1x64xf64>, tensor<2x1x1xf64>) outs(%18 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %116 = arith.subf %in, %in_53 : f64
      linalg.yield %116 : f64
    } -> tensor<2x1x64xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %103 : tensor<2x1x64xf64>, tensor<2x1x64xf64>) outs(%18 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_53: f64, %out: f64):
      %116 = arith.mulf %in, %in_53 : f64
      linalg.yield %116 : f64
    } -> tensor<2x1x64xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<2x1x64xf64>) outs(%21 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.addf %in, %out : f64
      linalg.yield %116 : f64
    } -> tensor<2x1x1xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x1x1xf64>) outs(%20 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %116 = arith.divf %in, %cst_9 : f64
      linalg.yield %116 : f64
    } -> tensor<2x1x1xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x1x1xf64>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %116 = arith.truncf %in : f64 to f32
      linalg.yield %116 : f32
    } -> tensor<2x1x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<2x1x64xf32>) outs(%30 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.addf %in, %out : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x1x1xf32>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.divf %in, %cst_10 : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x1x1xf32>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = arith.truncf %cst_7 : f64 to f32
      %117 = arith.addf %in, %116 : f32
      linalg.yield %117 : f32
    } -> tensor<2x1x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x1x1xf32>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %116 = math.rsqrt %in : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %109 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.subf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %111 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.mulf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %arg16 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.mulf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %arg17 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %116 = arith.addf %in, %in_53 : f32
      linalg.yield %116 : f32
    } -> tensor<2x1x64xf32>
    return %115 : tensor<2x1x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32: "0x040000000000803FCDCCCC3D0AD7233C6F12833A"
    }
  }
#-}

