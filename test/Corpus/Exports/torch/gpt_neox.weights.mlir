#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @gpt_neox(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<192x64xf32>, %arg7: tensor<192xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<96x64xf32>, %arg11: tensor<96xf32>, %arg12: tensor<64x96xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>) -> (tensor<2x40x64xf32>, tensor<2x4x40x40xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_8 = arith.constant 6.400000e+01 : f64
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 2.500000e-01 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %115 = arith.index_cast %in : i64 to index
      %116 = linalg.index 2 : index
      %117 = arith.cmpi slt, %115, %c96 : index
      cf.assert %117, "index must be smaller than dim size"
      %118 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %118, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%115, %116] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %115 = linalg.index 0 : index
      %116 = arith.index_cast %115 : index to i64
      linalg.yield %116 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %4 = tensor.empty() : tensor<1x1x40x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%4 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_51: i64, %out: i1):
      %115 = arith.cmpi sle, %in, %in_51 : i64
      linalg.yield %115 : i1
    } -> tensor<1x1x40x40xi1>
    %6 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%6 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %8 = tensor.empty() : tensor<2x1x40x40xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_5, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%8 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_51: f32, %in_52: f32, %out: f32):
      %115 = arith.select %in, %in_51, %in_52 : f32
      linalg.yield %115 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_13 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %10 = tensor.empty() : tensor<1x40x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x40x1xi64>) outs(%10 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %115 = arith.sitofp %in : i64 to f32
      linalg.yield %115 : f32
    } -> tensor<1x40x1xf32>
    %12 = tensor.empty() : tensor<1x40x4xf32>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %cst_7 : tensor<1x40x1xf32>, tensor<4xf32>) outs(%12 : tensor<1x40x4xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.mulf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<1x40x4xf32>
    %concat = tensor.concat dim(2) %13, %13 : (tensor<1x40x4xf32>, tensor<1x40x4xf32>) -> tensor<1x40x8xf32>
    %14 = tensor.empty() : tensor<1x40x8xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x8xf32>) outs(%14 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.cos %in : f32
      linalg.yield %115 : f32
    } -> tensor<1x40x8xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x8xf32>) outs(%14 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.sin %in : f32
      linalg.yield %115 : f32
    } -> tensor<1x40x8xf32>
    %17 = tensor.empty() : tensor<2x40x64xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %115 = arith.extf %in : f32 to f64
      linalg.yield %115 : f64
    } -> tensor<2x40x64xf64>
    %19 = tensor.empty() : tensor<2x40x1xf64>
    %20 = linalg.fill ins(%cst : f64) outs(%19 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %21 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<2x40x64xf64>) outs(%20 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %115 = arith.addf %in, %out : f64
      linalg.yield %115 : f64
    } -> tensor<2x40x1xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x40x1xf64>) outs(%19 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %115 = arith.divf %in, %cst_8 : f64
      linalg.yield %115 : f64
    } -> tensor<2x40x1xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %22 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%17 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %115 = arith.subf %in, %in_51 : f64
      linalg.yield %115 : f64
    } -> tensor<2x40x64xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %23 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%17 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %115 = arith.mulf %in, %in_51 : f64
      linalg.yield %115 : f64
    } -> tensor<2x40x64xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x40x64xf64>) outs(%20 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %115 = arith.addf %in, %out : f64
      linalg.yield %115 : f64
    } -> tensor<2x40x1xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x40x1xf64>) outs(%19 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %115 = arith.divf %in, %cst_8 : f64
      linalg.yield %115 : f64
    } -> tensor<2x40x1xf64>
    %27 = tensor.empty() : tensor<2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x40x1xf64>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %115 = arith.truncf %in : f64 to f32
      linalg.yield %115 : f32
    } -> tensor<2x40x1xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x40x64xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.addf %in, %out : f32
      linalg.yield %115 : f32
    } -> tensor<2x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x40x1xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.divf %in, %cst_9 : f32
      linalg.yield %115 : f32
    } -> tensor<2x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x1xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.truncf %cst_6 : f64 to f32
      %116 = arith.addf %in, %115 : f32
      linalg.yield %116 : f32
    } -> tensor<2x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x40x1xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.rsqrt %in : f32
      linalg.yield %115 : f32
    } -> tensor<2x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %31 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.subf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<2x40x64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %33 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.mulf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<2x40x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %arg2 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.mulf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<2x40x64xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %arg3 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.addf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_14 = tensor.collapse_shape %37 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %38 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<192x64xf32>) outs(%38 : tensor<64x192xf32>) permutation = [1, 0] 
    %39 = tensor.empty() : tensor<80x192xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %41 = linalg.matmul ins(%collapsed_14, %transposed : tensor<80x64xf32>, tensor<64x192xf32>) outs(%40 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %42 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<192xf32>) outs(%39 : tensor<80x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x192xf32>
    %43 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%41, %42 : tensor<80x192xf32>, tensor<80x192xf32>) outs(%39 : tensor<80x192xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.addf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<80x192xf32>
    %expanded_15 = tensor.expand_shape %43 [[0, 1], [2, 3]] output_shape [2, 40, 4, 48] : tensor<80x192xf32> into tensor<2x40x4x48xf32>
    %44 = tensor.empty() : tensor<2x4x40x48xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x40x4x48xf32>) outs(%44 : tensor<2x4x40x48xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_16[0, 0, 0, 0] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x48xf32> to tensor<2x4x40x16xf32>
    %extracted_slice_17 = tensor.extract_slice %transposed_16[0, 0, 0, 16] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x48xf32> to tensor<2x4x40x16xf32>
    %extracted_slice_18 = tensor.extract_slice %transposed_16[0, 0, 0, 32] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x48xf32> to tensor<2x4x40x16xf32>
    %expanded_19 = tensor.expand_shape %15 [[0], [1, 2], [3]] output_shape [1, 1, 40, 8] : tensor<1x40x8xf32> into tensor<1x1x40x8xf32>
    %expanded_20 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, 40, 8] : tensor<1x40x8xf32> into tensor<1x1x40x8xf32>
    %extracted_slice_21 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_22 = tensor.extract_slice %extracted_slice[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_23 = tensor.extract_slice %extracted_slice_17[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_24 = tensor.extract_slice %extracted_slice_17[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %45 = tensor.empty() : tensor<2x4x40x8xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21, %expanded_19 : tensor<2x4x40x8xf32>, tensor<1x1x40x8xf32>) outs(%45 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.mulf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<2x4x40x8xf32>
    %extracted_slice_25 = tensor.extract_slice %extracted_slice_21[0, 0, 0, 0] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xf32> to tensor<2x4x40x4xf32>
    %extracted_slice_26 = tensor.extract_slice %extracted_slice_21[0, 0, 0, 4] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xf32> to tensor<2x4x40x4xf32>
    %47 = tensor.empty() : tensor<2x4x40x4xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<2x4x40x4xf32>) outs(%47 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.negf %in : f32
      linalg.yield %115 : f32
    } -> tensor<2x4x40x4xf32>
    %concat_27 = tensor.concat dim(3) %48, %extracted_slice_25 : (tensor<2x4x40x4xf32>, tensor<2x4x40x4xf32>) -> tensor<2x4x40x8xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_20 : tensor<2x4x40x8xf32>, tensor<1x1x40x8xf32>) outs(%45 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.mulf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<2x4x40x8xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) outs(%45 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.addf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<2x4x40x8xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_19 : tensor<2x4x40x8xf32>, tensor<1x1x40x8xf32>) outs(%45 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.mulf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<2x4x40x8xf32>
    %extracted_slice_28 = tensor.extract_slice %extracted_slice_23[0, 0, 0, 0] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xf32> to tensor<2x4x40x4xf32>
    %extracted_slice_29 = tensor.extract_slice %extracted_slice_23[0, 0, 0, 4] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xf32> to tensor<2x4x40x4xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<2x4x40x4xf32>) outs(%47 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.negf %in : f32
      linalg.yield %115 : f32
    } -> tensor<2x4x40x4xf32>
    %concat_30 = tensor.concat dim(3) %52, %extracted_slice_28 : (tensor<2x4x40x4xf32>, tensor<2x4x40x4xf32>) -> tensor<2x4x40x8xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_20 : tensor<2x4x40x8xf32>, tensor<1x1x40x8xf32>) outs(%45 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.mulf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<2x4x40x8xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %53 : tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) outs(%45 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.addf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_31 = tensor.concat dim(3) %50, %extracted_slice_22 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %concat_32 = tensor.concat dim(3) %54, %extracted_slice_24 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %55 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_33 = linalg.transpose ins(%concat_32 : tensor<2x4x40x16xf32>) outs(%55 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_34 = tensor.collapse_shape %concat_31 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_35 = tensor.collapse_shape %transposed_33 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %56 = tensor.empty() : tensor<8x40x40xf32>
    %57 = linalg.fill ins(%cst_0 : f32) outs(%56 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %58 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%57 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_36 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %59 = tensor.empty() : tensor<2x4x40x40xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<2x4x40x40xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.mulf %in, %cst_10 : f32
      linalg.yield %115 : f32
    } -> tensor<2x4x40x40xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %9 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.addf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<2x4x40x40xf32>
    %62 = tensor.empty() : tensor<2x4x40xi64>
    %63 = linalg.fill ins(%c0_i64 : i64) outs(%62 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %64 = tensor.empty() : tensor<2x4x40xf32>
    %65 = linalg.fill ins(%cst_1 : f32) outs(%64 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %66:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<2x4x40x40xf32>) outs(%65, %63 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_51: i64):
      %115 = linalg.index 3 : index
      %116 = arith.index_cast %115 : index to i64
      %117 = arith.maximumf %in, %out : f32
      %118 = arith.cmpf ogt, %in, %out : f32
      %119 = arith.select %118, %116, %out_51 : i64
      linalg.yield %117, %119 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_37 = tensor.expand_shape %66#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_37 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.subf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<2x4x40x40xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x4x40x40xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.exp %in : f32
      linalg.yield %115 : f32
    } -> tensor<2x4x40x40xf32>
    %69 = tensor.empty() : tensor<2x4x40x1xf32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x4x40x40xf32>) outs(%70 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.addf %in, %out : f32
      linalg.yield %115 : f32
    } -> tensor<2x4x40x1xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.divf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_38 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_39 = tensor.collapse_shape %extracted_slice_18 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %73 = tensor.empty() : tensor<8x40x16xf32>
    %74 = linalg.fill ins(%cst_0 : f32) outs(%73 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %75 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%74 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_40 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %76 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<2x4x40x16xf32>) outs(%76 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_42 = tensor.collapse_shape %transposed_41 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %77 = tensor.empty() : tensor<64x64xf32>
    %transposed_43 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%77 : tensor<64x64xf32>) permutation = [1, 0] 
    %78 = tensor.empty() : tensor<80x64xf32>
    %79 = linalg.fill ins(%cst_0 : f32) outs(%78 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %80 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%79 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %81 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%78 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %82 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%80, %81 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%78 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.addf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<80x64xf32>
    %expanded_44 = tensor.expand_shape %82 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.mulf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<2x40x64xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %arg5 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.addf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_45 = tensor.collapse_shape %84 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %85 = tensor.empty() : tensor<64x96xf32>
    %transposed_46 = linalg.transpose ins(%arg10 : tensor<96x64xf32>) outs(%85 : tensor<64x96xf32>) permutation = [1, 0] 
    %86 = tensor.empty() : tensor<80x96xf32>
    %87 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %88 = linalg.matmul ins(%collapsed_45, %transposed_46 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%87 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %89 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<96xf32>) outs(%86 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %90 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%88, %89 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%86 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.addf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<80x96xf32>
    %expanded_47 = tensor.expand_shape %90 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %91 = tensor.empty() : tensor<2x40x96xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_47 : tensor<2x40x96xf32>) outs(%91 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.divf %in, %cst_11 : f32
      %116 = math.erf %115 : f32
      %117 = arith.addf %116, %cst_2 : f32
      %118 = arith.mulf %117, %cst_3 : f32
      %119 = arith.mulf %in, %118 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_48 = tensor.collapse_shape %92 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %93 = tensor.empty() : tensor<96x64xf32>
    %transposed_49 = linalg.transpose ins(%arg12 : tensor<64x96xf32>) outs(%93 : tensor<96x64xf32>) permutation = [1, 0] 
    %94 = linalg.matmul ins(%collapsed_48, %transposed_49 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%79 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %95 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%78 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %96 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%94, %95 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%78 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.addf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<80x64xf32>
    %expanded_50 = tensor.expand_shape %96 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50, %expanded_44 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.addf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<2x40x64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %1 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.addf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<2x40x64xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %115 = arith.extf %in : f32 to f64
      linalg.yield %115 : f64
    } -> tensor<2x40x64xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<2x40x64xf64>) outs(%20 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %115 = arith.addf %in, %out : f64
      linalg.yield %115 : f64
    } -> tensor<2x40x1xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x40x1xf64>) outs(%19 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %115 = arith.divf %in, %cst_8 : f64
      linalg.yield %115 : f64
    } -> tensor<2x40x1xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %101 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%17 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %115 = arith.subf %in, %in_51 : f64
      linalg.yield %115 : f64
    } -> tensor<2x40x64xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %102 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%17 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_51: f64, %out: f64):
      %115 = arith.mulf %in, %in_51 : f64
      linalg.yield %115 : f64
    } -> tensor<2x40x64xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<2x40x64xf64>) outs(%20 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %115 = arith.addf %in, %out : f64
      linalg.yield %115 : f64
    } -> tensor<2x40x1xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x40x1xf64>) outs(%19 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %115 = arith.divf %in, %cst_8 : f64
      linalg.yield %115 : f64
    } -> tensor<2x40x1xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x40x1xf64>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %115 = arith.truncf %in : f64 to f32
      linalg.yield %115 : f32
    } -> tensor<2x40x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<2x40x64xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.addf %in, %out : f32
      linalg.yield %115 : f32
    } -> tensor<2x40x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x40x1xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.divf %in, %cst_9 : f32
      linalg.yield %115 : f32
    } -> tensor<2x40x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x40x1xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = arith.truncf %cst_6 : f64 to f32
      %116 = arith.addf %in, %115 : f32
      linalg.yield %116 : f32
    } -> tensor<2x40x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x40x1xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %115 = math.rsqrt %in : f32
      linalg.yield %115 : f32
    } -> tensor<2x40x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %108 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.subf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<2x40x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %110 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.mulf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<2x40x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %arg14 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.mulf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<2x40x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_51: f32, %out: f32):
      %115 = arith.addf %in, %in_51 : f32
      linalg.yield %115 : f32
    } -> tensor<2x40x64xf32>
    return %114, %72 : tensor<2x40x64xf32>, tensor<2x4x40x40xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32: "0x040000000000803FCDCCCC3D0AD7233C6F12833A"
    }
  }
#-}

