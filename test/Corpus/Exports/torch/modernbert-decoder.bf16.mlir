#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @"modernbert-decoder"(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xbf16>, %arg2: tensor<64xbf16>, %arg3: tensor<64x64xbf16>, %arg4: tensor<64x64xbf16>, %arg5: tensor<64x64xbf16>, %arg6: tensor<64x64xbf16>, %arg7: tensor<64xbf16>, %arg8: tensor<192x64xbf16>, %arg9: tensor<64x96xbf16>, %arg10: tensor<64xbf16>) -> tensor<2x40x64xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : bf16
    %cst_3 = arith.constant 2.000000e+00 : bf16
    %cst_4 = arith.constant 5.000000e-01 : bf16
    %cst_5 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_7 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16> : tensor<8xbf16>
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant 6.400000e+01 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 2.500000e-01 : bf16
    %0 = tensor.empty() : tensor<2x40x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %150 = arith.index_cast %in : i64 to index
      %151 = linalg.index 2 : index
      %152 = arith.cmpi slt, %150, %c96 : index
      cf.assert %152, "index must be smaller than dim size"
      %153 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %153, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%150, %151] : tensor<96x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x40x64xbf16>
    %2 = tensor.empty() : tensor<2x40x64xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xbf16>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %150 = arith.extf %in : bf16 to f32
      linalg.yield %150 : f32
    } -> tensor<2x40x64xf32>
    %4 = tensor.empty() : tensor<2x40x64xf64>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<2x40x64xf32>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %150 = arith.extf %in : f32 to f64
      linalg.yield %150 : f64
    } -> tensor<2x40x64xf64>
    %6 = tensor.empty() : tensor<2x40x1xf64>
    %7 = linalg.fill ins(%cst : f64) outs(%6 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<2x40x1xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_9 : f64
      linalg.yield %150 : f64
    } -> tensor<2x40x1xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %9 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %150 = arith.subf %in, %in_50 : f64
      linalg.yield %150 : f64
    } -> tensor<2x40x64xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %10 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %150 = arith.mulf %in, %in_50 : f64
      linalg.yield %150 : f64
    } -> tensor<2x40x64xf64>
    %12 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<2x40x1xf64>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_9 : f64
      linalg.yield %150 : f64
    } -> tensor<2x40x1xf64>
    %14 = tensor.empty() : tensor<2x40x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %150 = arith.truncf %in : f64 to f32
      linalg.yield %150 : f32
    } -> tensor<2x40x1xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x40x64xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_10 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.truncf %cst_8 : f64 to f32
      %151 = arith.addf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.rsqrt %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %18 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %150 = arith.subf %in, %in_50 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x64xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %20 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %150 = arith.mulf %in, %in_50 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x64xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg2 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: bf16, %out: f32):
      %150 = arith.extf %in_50 : bf16 to f32
      %151 = arith.mulf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %150 = arith.truncf %in : f32 to bf16
      linalg.yield %150 : bf16
    } -> tensor<2x40x64xbf16>
    %25 = tensor.empty() : tensor<40xi64>
    %26 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%25 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %150 = linalg.index 0 : index
      %151 = arith.index_cast %150 : index to i64
      linalg.yield %151 : i64
    } -> tensor<40xi64>
    %27 = tensor.empty() : tensor<2x40xi64>
    %28 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<40xi64>) outs(%27 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x40xi64>
    %expanded = tensor.expand_shape %26 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_12 = tensor.expand_shape %26 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %29 = tensor.empty() : tensor<1x1x40x40xi1>
    %30 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%29 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %150 = arith.cmpi sle, %in, %in_50 : i64
      linalg.yield %150 : i1
    } -> tensor<1x1x40x40xi1>
    %31 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %32 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%31 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %33 = tensor.empty() : tensor<2x1x40x40xbf16>
    %34 = linalg.generic {indexing_maps = [#map9, #map11, #map11, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %cst_6, %cst_5 : tensor<2x1x40x40xi1>, tensor<bf16>, tensor<bf16>) outs(%33 : tensor<2x1x40x40xbf16>) {
    ^bb0(%in: i1, %in_50: bf16, %in_51: bf16, %out: bf16):
      %150 = arith.select %in, %in_50, %in_51 : bf16
      linalg.yield %150 : bf16
    } -> tensor<2x1x40x40xbf16>
    %expanded_13 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xi64> into tensor<2x40x1xi64>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x40x1xi64>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %150 = arith.sitofp %in : i64 to f32
      linalg.yield %150 : f32
    } -> tensor<2x40x1xf32>
    %36 = tensor.empty() : tensor<8xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_7 : tensor<8xbf16>) outs(%36 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %150 = arith.extf %in : bf16 to f32
      linalg.yield %150 : f32
    } -> tensor<8xf32>
    %38 = tensor.empty() : tensor<2x40x8xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %37 : tensor<2x40x1xf32>, tensor<8xf32>) outs(%38 : tensor<2x40x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %150 = arith.mulf %in, %in_50 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x8xf32>
    %concat = tensor.concat dim(2) %39, %39 : (tensor<2x40x8xf32>, tensor<2x40x8xf32>) -> tensor<2x40x16xf32>
    %40 = tensor.empty() : tensor<2x40x16xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x40x16xf32>) outs(%40 : tensor<2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.cos %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x16xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<2x40x16xf32>) outs(%40 : tensor<2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.sin %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x16xf32>
    %43 = tensor.empty() : tensor<2x40x16xbf16>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x40x16xf32>) outs(%43 : tensor<2x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %150 = arith.truncf %in : f32 to bf16
      linalg.yield %150 : bf16
    } -> tensor<2x40x16xbf16>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x40x16xf32>) outs(%43 : tensor<2x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %150 = arith.truncf %in : f32 to bf16
      linalg.yield %150 : bf16
    } -> tensor<2x40x16xbf16>
    %46 = tensor.empty() : tensor<64x64xbf16>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xbf16>) outs(%46 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_14 = tensor.collapse_shape %24 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %47 = tensor.empty() : tensor<80x64xf32>
    %48 = linalg.fill ins(%cst_0 : f32) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %49 = linalg.matmul ins(%collapsed_14, %transposed : tensor<80x64xbf16>, tensor<64x64xbf16>) outs(%48 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %50 = tensor.empty() : tensor<80x64xbf16>
    %51 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%49 : tensor<80x64xf32>) outs(%50 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %150 = arith.truncf %in : f32 to bf16
      linalg.yield %150 : bf16
    } -> tensor<80x64xbf16>
    %expanded_15 = tensor.expand_shape %51 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xbf16> into tensor<2x40x4x16xbf16>
    %52 = tensor.empty() : tensor<2x4x40x16xbf16>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x40x4x16xbf16>) outs(%52 : tensor<2x4x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg4 : tensor<64x64xbf16>) outs(%46 : tensor<64x64xbf16>) permutation = [1, 0] 
    %53 = linalg.matmul ins(%collapsed_14, %transposed_17 : tensor<80x64xbf16>, tensor<64x64xbf16>) outs(%48 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<80x64xf32>) outs(%50 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %150 = arith.truncf %in : f32 to bf16
      linalg.yield %150 : bf16
    } -> tensor<80x64xbf16>
    %expanded_18 = tensor.expand_shape %54 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xbf16> into tensor<2x40x4x16xbf16>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x40x4x16xbf16>) outs(%52 : tensor<2x4x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%arg5 : tensor<64x64xbf16>) outs(%46 : tensor<64x64xbf16>) permutation = [1, 0] 
    %55 = linalg.matmul ins(%collapsed_14, %transposed_20 : tensor<80x64xbf16>, tensor<64x64xbf16>) outs(%48 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<80x64xf32>) outs(%50 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %150 = arith.truncf %in : f32 to bf16
      linalg.yield %150 : bf16
    } -> tensor<80x64xbf16>
    %expanded_21 = tensor.expand_shape %56 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xbf16> into tensor<2x40x4x16xbf16>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x40x4x16xbf16>) outs(%52 : tensor<2x4x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %44 [[0], [1, 2], [3]] output_shape [2, 1, 40, 16] : tensor<2x40x16xbf16> into tensor<2x1x40x16xbf16>
    %expanded_24 = tensor.expand_shape %45 [[0], [1, 2], [3]] output_shape [2, 1, 40, 16] : tensor<2x40x16xbf16> into tensor<2x1x40x16xbf16>
    %57 = tensor.empty() : tensor<2x4x40x16xf32>
    %58 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<2x4x40x16xbf16>) outs(%57 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %150 = arith.extf %in : bf16 to f32
      linalg.yield %150 : f32
    } -> tensor<2x4x40x16xf32>
    %59 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_23 : tensor<2x4x40x16xf32>, tensor<2x1x40x16xbf16>) outs(%57 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: bf16, %out: f32):
      %150 = arith.extf %in_50 : bf16 to f32
      %151 = arith.mulf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice = tensor.extract_slice %58[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_25 = tensor.extract_slice %58[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %60 = tensor.empty() : tensor<2x4x40x8xf32>
    %61 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<2x4x40x8xf32>) outs(%60 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.negf %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_26 = tensor.concat dim(3) %61, %extracted_slice : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %62 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_24 : tensor<2x4x40x16xf32>, tensor<2x1x40x16xbf16>) outs(%57 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: bf16, %out: f32):
      %150 = arith.extf %in_50 : bf16 to f32
      %151 = arith.mulf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x16xf32>
    %63 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %62 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%57 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %150 = arith.addf %in, %in_50 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x40x16xf32>
    %64 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<2x4x40x16xbf16>) outs(%57 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %150 = arith.extf %in : bf16 to f32
      linalg.yield %150 : f32
    } -> tensor<2x4x40x16xf32>
    %65 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %expanded_23 : tensor<2x4x40x16xf32>, tensor<2x1x40x16xbf16>) outs(%57 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: bf16, %out: f32):
      %150 = arith.extf %in_50 : bf16 to f32
      %151 = arith.mulf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice_27 = tensor.extract_slice %64[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_28 = tensor.extract_slice %64[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %66 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x4x40x8xf32>) outs(%60 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.negf %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_29 = tensor.concat dim(3) %66, %extracted_slice_27 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %67 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_24 : tensor<2x4x40x16xf32>, tensor<2x1x40x16xbf16>) outs(%57 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: bf16, %out: f32):
      %150 = arith.extf %in_50 : bf16 to f32
      %151 = arith.mulf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x4x40x16xf32>
    %68 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %67 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%57 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %150 = arith.addf %in, %in_50 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x40x16xf32>
    %69 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x4x40x16xf32>) outs(%52 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %150 = arith.truncf %in : f32 to bf16
      linalg.yield %150 : bf16
    } -> tensor<2x4x40x16xbf16>
    %70 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x4x40x16xf32>) outs(%52 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %150 = arith.truncf %in : f32 to bf16
      linalg.yield %150 : bf16
    } -> tensor<2x4x40x16xbf16>
    %71 = tensor.empty() : tensor<2x4x16x40xbf16>
    %transposed_30 = linalg.transpose ins(%70 : tensor<2x4x40x16xbf16>) outs(%71 : tensor<2x4x16x40xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed_31 = tensor.collapse_shape %69 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<2x4x16x40xbf16> into tensor<8x16x40xbf16>
    %72 = tensor.empty() : tensor<8x40x40xf32>
    %73 = linalg.fill ins(%cst_0 : f32) outs(%72 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %74 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<8x40x16xbf16>, tensor<8x16x40xbf16>) outs(%73 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %75 = tensor.empty() : tensor<8x40x40xbf16>
    %76 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<8x40x40xf32>) outs(%75 : tensor<8x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %150 = arith.truncf %in : f32 to bf16
      linalg.yield %150 : bf16
    } -> tensor<8x40x40xbf16>
    %expanded_33 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xbf16> into tensor<2x4x40x40xbf16>
    %77 = tensor.empty() : tensor<2x4x40x40xbf16>
    %78 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<2x4x40x40xbf16>) outs(%77 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %150 = arith.mulf %in, %cst_11 : bf16
      linalg.yield %150 : bf16
    } -> tensor<2x4x40x40xbf16>
    %79 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %34 : tensor<2x4x40x40xbf16>, tensor<2x1x40x40xbf16>) outs(%77 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %in_50: bf16, %out: bf16):
      %150 = arith.addf %in, %in_50 : bf16
      linalg.yield %150 : bf16
    } -> tensor<2x4x40x40xbf16>
    %80 = tensor.empty() : tensor<2x4x40x40xf32>
    %81 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<2x4x40x40xbf16>) outs(%80 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %150 = arith.extf %in : bf16 to f32
      linalg.yield %150 : f32
    } -> tensor<2x4x40x40xf32>
    %82 = tensor.empty() : tensor<2x4x40xi64>
    %83 = linalg.fill ins(%c0_i64 : i64) outs(%82 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %84 = tensor.empty() : tensor<2x4x40xf32>
    %85 = linalg.fill ins(%cst_1 : f32) outs(%84 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %86:2 = linalg.generic {indexing_maps = [#map9, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<2x4x40x40xf32>) outs(%85, %83 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_50: i64):
      %150 = linalg.index 3 : index
      %151 = arith.index_cast %150 : index to i64
      %152 = arith.maximumf %in, %out : f32
      %153 = arith.cmpf ogt, %in, %out : f32
      %154 = arith.select %153, %151, %out_50 : i64
      linalg.yield %152, %154 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_34 = tensor.expand_shape %86#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %87 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %expanded_34 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%80 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %150 = arith.subf %in, %in_50 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x40x40xf32>
    %88 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<2x4x40x40xf32>) outs(%80 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.exp %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x40x40xf32>
    %89 = tensor.empty() : tensor<2x4x40x1xf32>
    %90 = linalg.fill ins(%cst_0 : f32) outs(%89 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %91 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%88 : tensor<2x4x40x40xf32>) outs(%90 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x40x1xf32>
    %92 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %91 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%80 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %150 = arith.divf %in, %in_50 : f32
      linalg.yield %150 : f32
    } -> tensor<2x4x40x40xf32>
    %93 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<2x4x40x40xf32>) outs(%77 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %150 = arith.truncf %in : f32 to bf16
      linalg.yield %150 : bf16
    } -> tensor<2x4x40x40xbf16>
    %collapsed_35 = tensor.collapse_shape %93 [[0, 1], [2], [3]] : tensor<2x4x40x40xbf16> into tensor<8x40x40xbf16>
    %collapsed_36 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %94 = tensor.empty() : tensor<8x40x16xf32>
    %95 = linalg.fill ins(%cst_0 : f32) outs(%94 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %96 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<8x40x40xbf16>, tensor<8x40x16xbf16>) outs(%95 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %97 = tensor.empty() : tensor<8x40x16xbf16>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<8x40x16xf32>) outs(%97 : tensor<8x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %150 = arith.truncf %in : f32 to bf16
      linalg.yield %150 : bf16
    } -> tensor<8x40x16xbf16>
    %expanded_37 = tensor.expand_shape %98 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xbf16> into tensor<2x4x40x16xbf16>
    %99 = tensor.empty() : tensor<2x40x4x16xbf16>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<2x4x40x16xbf16>) outs(%99 : tensor<2x40x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_39 = linalg.transpose ins(%arg6 : tensor<64x64xbf16>) outs(%46 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0, 1], [2, 3]] : tensor<2x40x4x16xbf16> into tensor<80x64xbf16>
    %100 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<80x64xbf16>, tensor<64x64xbf16>) outs(%48 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %101 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%100 : tensor<80x64xf32>) outs(%50 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %150 = arith.truncf %in : f32 to bf16
      linalg.yield %150 : bf16
    } -> tensor<80x64xbf16>
    %expanded_41 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %expanded_41 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_50: bf16, %out: bf16):
      %150 = arith.addf %in, %in_50 : bf16
      linalg.yield %150 : bf16
    } -> tensor<2x40x64xbf16>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x40x64xbf16>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %150 = arith.extf %in : bf16 to f32
      linalg.yield %150 : f32
    } -> tensor<2x40x64xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x40x64xf32>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %150 = arith.extf %in : f32 to f64
      linalg.yield %150 : f64
    } -> tensor<2x40x64xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<2x40x1xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_9 : f64
      linalg.yield %150 : f64
    } -> tensor<2x40x1xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %106 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %150 = arith.subf %in, %in_50 : f64
      linalg.yield %150 : f64
    } -> tensor<2x40x64xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %107 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %150 = arith.mulf %in, %in_50 : f64
      linalg.yield %150 : f64
    } -> tensor<2x40x64xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<2x40x1xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_9 : f64
      linalg.yield %150 : f64
    } -> tensor<2x40x1xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %150 = arith.truncf %in : f64 to f32
      linalg.yield %150 : f32
    } -> tensor<2x40x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<2x40x64xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_10 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.truncf %cst_8 : f64 to f32
      %151 = arith.addf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.rsqrt %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %113 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %150 = arith.subf %in, %in_50 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %115 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %150 = arith.mulf %in, %in_50 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x64xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %arg7 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: bf16, %out: f32):
      %150 = arith.extf %in_50 : bf16 to f32
      %151 = arith.mulf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %150 = arith.truncf %in : f32 to bf16
      linalg.yield %150 : bf16
    } -> tensor<2x40x64xbf16>
    %120 = tensor.empty() : tensor<64x192xbf16>
    %transposed_42 = linalg.transpose ins(%arg8 : tensor<192x64xbf16>) outs(%120 : tensor<64x192xbf16>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %119 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %121 = tensor.empty() : tensor<80x192xf32>
    %122 = linalg.fill ins(%cst_0 : f32) outs(%121 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %123 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<80x64xbf16>, tensor<64x192xbf16>) outs(%122 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %124 = tensor.empty() : tensor<80x192xbf16>
    %125 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%123 : tensor<80x192xf32>) outs(%124 : tensor<80x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %150 = arith.truncf %in : f32 to bf16
      linalg.yield %150 : bf16
    } -> tensor<80x192xbf16>
    %expanded_44 = tensor.expand_shape %125 [[0, 1], [2]] output_shape [2, 40, 192] : tensor<80x192xbf16> into tensor<2x40x192xbf16>
    %extracted_slice_45 = tensor.extract_slice %expanded_44[0, 0, 0] [2, 40, 96] [1, 1, 1] : tensor<2x40x192xbf16> to tensor<2x40x96xbf16>
    %extracted_slice_46 = tensor.extract_slice %expanded_44[0, 0, 96] [2, 40, 96] [1, 1, 1] : tensor<2x40x192xbf16> to tensor<2x40x96xbf16>
    %126 = tensor.empty() : tensor<2x40x96xbf16>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_45 : tensor<2x40x96xbf16>) outs(%126 : tensor<2x40x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %150 = math.sqrt %cst_3 : bf16
      %151 = arith.divf %in, %150 : bf16
      %152 = math.erf %151 : bf16
      %153 = arith.addf %152, %cst_2 : bf16
      %154 = arith.mulf %153, %cst_4 : bf16
      %155 = arith.mulf %in, %154 : bf16
      linalg.yield %155 : bf16
    } -> tensor<2x40x96xbf16>
    %128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %extracted_slice_46 : tensor<2x40x96xbf16>, tensor<2x40x96xbf16>) outs(%126 : tensor<2x40x96xbf16>) {
    ^bb0(%in: bf16, %in_50: bf16, %out: bf16):
      %150 = arith.mulf %in, %in_50 : bf16
      linalg.yield %150 : bf16
    } -> tensor<2x40x96xbf16>
    %129 = tensor.empty() : tensor<96x64xbf16>
    %transposed_47 = linalg.transpose ins(%arg9 : tensor<64x96xbf16>) outs(%129 : tensor<96x64xbf16>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %128 [[0, 1], [2]] : tensor<2x40x96xbf16> into tensor<80x96xbf16>
    %130 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<80x96xbf16>, tensor<96x64xbf16>) outs(%48 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %131 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%130 : tensor<80x64xf32>) outs(%50 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %150 = arith.truncf %in : f32 to bf16
      linalg.yield %150 : bf16
    } -> tensor<80x64xbf16>
    %expanded_49 = tensor.expand_shape %131 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %expanded_49 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_50: bf16, %out: bf16):
      %150 = arith.addf %in, %in_50 : bf16
      linalg.yield %150 : bf16
    } -> tensor<2x40x64xbf16>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x40x64xbf16>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %150 = arith.extf %in : bf16 to f32
      linalg.yield %150 : f32
    } -> tensor<2x40x64xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x40x64xf32>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %150 = arith.extf %in : f32 to f64
      linalg.yield %150 : f64
    } -> tensor<2x40x64xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<2x40x1xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_9 : f64
      linalg.yield %150 : f64
    } -> tensor<2x40x1xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %136 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %150 = arith.subf %in, %in_50 : f64
      linalg.yield %150 : f64
    } -> tensor<2x40x64xf64>
    %138 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %137 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%4 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %150 = arith.mulf %in, %in_50 : f64
      linalg.yield %150 : f64
    } -> tensor<2x40x64xf64>
    %139 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%138 : tensor<2x40x64xf64>) outs(%7 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.addf %in, %out : f64
      linalg.yield %150 : f64
    } -> tensor<2x40x1xf64>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x40x1xf64>) outs(%6 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %150 = arith.divf %in, %cst_9 : f64
      linalg.yield %150 : f64
    } -> tensor<2x40x1xf64>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x40x1xf64>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %150 = arith.truncf %in : f64 to f32
      linalg.yield %150 : f32
    } -> tensor<2x40x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<2x40x64xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.addf %in, %out : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.divf %in, %cst_10 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = arith.truncf %cst_8 : f64 to f32
      %151 = arith.addf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x40x1xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %150 = math.rsqrt %in : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %143 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %150 = arith.subf %in, %in_50 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x64xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %145 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %150 = arith.mulf %in, %in_50 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x64xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %arg10 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: bf16, %out: f32):
      %150 = arith.extf %in_50 : bf16 to f32
      %151 = arith.mulf %in, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %150 = arith.truncf %in : f32 to bf16
      linalg.yield %150 : bf16
    } -> tensor<2x40x64xbf16>
    return %149 : tensor<2x40x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.bfloat16: "0x02000000803F653E4D3D373C243B133A0339EA37"
    }
  }
#-}

