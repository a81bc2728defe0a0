#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @gte(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<1x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64x64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64x64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_7 = arith.constant 9.9999999999999998E-13 : f64
    %cst_8 = arith.constant 6.400000e+01 : f64
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 2.500000e-01 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %cst_12 = arith.constant dense<0> : tensor<2x40xi64>
    %0 = tensor.empty() : tensor<40xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %133 = linalg.index 0 : index
      %134 = arith.index_cast %133 : index to i64
      linalg.yield %134 : i64
    } -> tensor<40xi64>
    %2 = tensor.empty() : tensor<2x40x64xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %133 = arith.index_cast %in : i64 to index
      %134 = linalg.index 2 : index
      %135 = arith.cmpi slt, %133, %c96 : index
      cf.assert %135, "index must be smaller than dim size"
      %136 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %136, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%133, %134] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<2x40xi64>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %133 = arith.index_cast %in : i64 to index
      %134 = linalg.index 2 : index
      %135 = arith.cmpi slt, %133, %c1 : index
      cf.assert %135, "index must be smaller than dim size"
      %136 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %136, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%133, %134] : tensor<1x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.addf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    %6 = tensor.empty() : tensor<2x40x64xf64>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x40x64xf32>) outs(%6 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %133 = arith.extf %in : f32 to f64
      linalg.yield %133 : f64
    } -> tensor<2x40x64xf64>
    %8 = tensor.empty() : tensor<2x40x1xf64>
    %9 = linalg.fill ins(%cst : f64) outs(%8 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %10 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<2x40x64xf64>) outs(%9 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.addf %in, %out : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x1xf64>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x40x1xf64>) outs(%8 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.divf %in, %cst_8 : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x1xf64>
    %12 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %11 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%6 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %133 = arith.subf %in, %in_50 : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x64xf64>
    %13 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %12 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%6 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %133 = arith.mulf %in, %in_50 : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x64xf64>
    %14 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<2x40x64xf64>) outs(%9 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.addf %in, %out : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x1xf64>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x40x1xf64>) outs(%8 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.divf %in, %cst_8 : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x1xf64>
    %16 = tensor.empty() : tensor<2x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x1xf64>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %133 = arith.truncf %in : f64 to f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %18 = linalg.fill ins(%cst_0 : f32) outs(%16 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<2x40x64xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_9 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_7 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %20 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.subf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %22 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.mulf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %arg3 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.mulf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.addf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    %expanded = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %27 = tensor.empty() : tensor<1x1x40x1xi1>
    %28 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x40x1xi64>) outs(%27 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %133 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %133 : i1
    } -> tensor<1x1x40x1xi1>
    %29 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %28 [[0, 1], [2, 3]] : tensor<1x1x40x1xi1> into tensor<1x40xi1>
    %30 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40xi1>) outs(%29 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %31 = tensor.empty() : tensor<2x1x40x40xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %cst_5, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%31 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_50: f32, %in_51: f32, %out: f32):
      %133 = arith.select %in, %in_50, %in_51 : f32
      linalg.yield %133 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_13 = tensor.expand_shape %1 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %33 = tensor.empty() : tensor<1x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x40x1xi64>) outs(%33 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %133 = arith.sitofp %in : i64 to f32
      linalg.yield %133 : f32
    } -> tensor<1x40x1xf32>
    %35 = tensor.empty() : tensor<1x40x8xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %cst_6 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%35 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.mulf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %36, %36 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %37 = tensor.empty() : tensor<1x40x16xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%37 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.cos %in : f32
      linalg.yield %133 : f32
    } -> tensor<1x40x16xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%37 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.sin %in : f32
      linalg.yield %133 : f32
    } -> tensor<1x40x16xf32>
    %collapsed_14 = tensor.collapse_shape %26 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %40 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%40 : tensor<64x64xf32>) permutation = [1, 0] 
    %41 = tensor.empty() : tensor<80x64xf32>
    %42 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %43 = linalg.matmul ins(%collapsed_14, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%42 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<64xf32>) outs(%41 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %45 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%43, %44 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%41 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.addf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<80x64xf32>
    %expanded_15 = tensor.expand_shape %45 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %46 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x40x4x16xf32>) outs(%46 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg13 : tensor<64x64xf32>) outs(%40 : tensor<64x64xf32>) permutation = [1, 0] 
    %47 = linalg.matmul ins(%collapsed_14, %transposed_17 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%42 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %48 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%41 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %49 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%47, %48 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%41 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.addf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<80x64xf32>
    %expanded_18 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x40x4x16xf32>) outs(%46 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%arg15 : tensor<64x64xf32>) outs(%40 : tensor<64x64xf32>) permutation = [1, 0] 
    %50 = linalg.matmul ins(%collapsed_14, %transposed_20 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%42 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %51 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<64xf32>) outs(%41 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %52 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%50, %51 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%41 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.addf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<80x64xf32>
    %expanded_21 = tensor.expand_shape %52 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x40x4x16xf32>) outs(%46 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %38 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_24 = tensor.expand_shape %39 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_23 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%46 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.mulf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_16[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %54 = tensor.empty() : tensor<2x4x40x8xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<2x4x40x8xf32>) outs(%54 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.negf %in : f32
      linalg.yield %133 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_26 = tensor.concat dim(3) %55, %extracted_slice : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_24 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%46 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.mulf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x4x40x16xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %56 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%46 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.addf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x4x40x16xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_23 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%46 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.mulf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_19[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x4x40x8xf32>) outs(%54 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.negf %in : f32
      linalg.yield %133 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_29 = tensor.concat dim(3) %59, %extracted_slice_27 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_24 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%46 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.mulf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x4x40x16xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %60 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%46 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.addf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x4x40x16xf32>
    %62 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_30 = linalg.transpose ins(%61 : tensor<2x4x40x16xf32>) outs(%62 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_31 = tensor.collapse_shape %57 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %63 = tensor.empty() : tensor<8x40x40xf32>
    %64 = linalg.fill ins(%cst_0 : f32) outs(%63 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %65 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%64 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_33 = tensor.expand_shape %65 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %66 = tensor.empty() : tensor<2x4x40x40xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<2x4x40x40xf32>) outs(%66 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.mulf %in, %cst_10 : f32
      linalg.yield %133 : f32
    } -> tensor<2x4x40x40xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %32 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%66 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.addf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x4x40x40xf32>
    %69 = tensor.empty() : tensor<2x4x40xi64>
    %70 = linalg.fill ins(%c0_i64 : i64) outs(%69 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %71 = tensor.empty() : tensor<2x4x40xf32>
    %72 = linalg.fill ins(%cst_1 : f32) outs(%71 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %73:2 = linalg.generic {indexing_maps = [#map5, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x4x40x40xf32>) outs(%72, %70 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_50: i64):
      %133 = linalg.index 3 : index
      %134 = arith.index_cast %133 : index to i64
      %135 = arith.maximumf %in, %out : f32
      %136 = arith.cmpf ogt, %in, %out : f32
      %137 = arith.select %136, %134, %out_50 : i64
      linalg.yield %135, %137 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_34 = tensor.expand_shape %73#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %expanded_34 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%66 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.subf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x4x40x40xf32>
    %75 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x4x40x40xf32>) outs(%66 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.exp %in : f32
      linalg.yield %133 : f32
    } -> tensor<2x4x40x40xf32>
    %76 = tensor.empty() : tensor<2x4x40x1xf32>
    %77 = linalg.fill ins(%cst_0 : f32) outs(%76 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %78 = linalg.generic {indexing_maps = [#map5, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<2x4x40x40xf32>) outs(%77 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<2x4x40x1xf32>
    %79 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %78 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%66 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.divf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_35 = tensor.collapse_shape %79 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_36 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %80 = tensor.empty() : tensor<8x40x16xf32>
    %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %82 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%81 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_37 = tensor.expand_shape %82 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %83 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<2x4x40x16xf32>) outs(%83 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_39 = tensor.collapse_shape %transposed_38 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_40 = linalg.transpose ins(%arg17 : tensor<64x64xf32>) outs(%40 : tensor<64x64xf32>) permutation = [1, 0] 
    %84 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%42 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %85 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<64xf32>) outs(%41 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %86 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%84, %85 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%41 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.addf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<80x64xf32>
    %expanded_41 = tensor.expand_shape %86 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %87 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %expanded_41 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.addf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    %88 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x40x64xf32>) outs(%6 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %133 = arith.extf %in : f32 to f64
      linalg.yield %133 : f64
    } -> tensor<2x40x64xf64>
    %89 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%88 : tensor<2x40x64xf64>) outs(%9 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.addf %in, %out : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x1xf64>
    %90 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x40x1xf64>) outs(%8 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.divf %in, %cst_8 : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x1xf64>
    %91 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %90 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%6 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %133 = arith.subf %in, %in_50 : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x64xf64>
    %92 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %91 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%6 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %133 = arith.mulf %in, %in_50 : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x64xf64>
    %93 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%92 : tensor<2x40x64xf64>) outs(%9 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.addf %in, %out : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x1xf64>
    %94 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x40x1xf64>) outs(%8 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.divf %in, %cst_8 : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x1xf64>
    %95 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x40x1xf64>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %133 = arith.truncf %in : f64 to f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %96 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<2x40x64xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %97 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_9 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %98 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_7 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %99 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %100 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %97 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.subf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    %101 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %99 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.mulf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    %102 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %arg5 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.mulf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    %103 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %arg6 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.addf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    %104 = tensor.empty() : tensor<64x96xf32>
    %transposed_42 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%104 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %103 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %105 = tensor.empty() : tensor<80x96xf32>
    %106 = linalg.fill ins(%cst_0 : f32) outs(%105 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %107 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%106 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_44 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %108 = tensor.empty() : tensor<2x40x96xf32>
    %109 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<2x40x96xf32>) outs(%108 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_11 : f32
      %134 = math.erf %133 : f32
      %135 = arith.addf %134, %cst_2 : f32
      %136 = arith.mulf %135, %cst_3 : f32
      %137 = arith.mulf %in, %136 : f32
      linalg.yield %137 : f32
    } -> tensor<2x40x96xf32>
    %transposed_45 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%104 : tensor<64x96xf32>) permutation = [1, 0] 
    %110 = linalg.matmul ins(%collapsed_43, %transposed_45 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%106 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_46 = tensor.expand_shape %110 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %111 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %expanded_46 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%108 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.mulf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_47 = tensor.collapse_shape %111 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %112 = tensor.empty() : tensor<96x64xf32>
    %transposed_48 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%112 : tensor<96x64xf32>) permutation = [1, 0] 
    %113 = linalg.matmul ins(%collapsed_47, %transposed_48 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%42 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %114 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%41 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %115 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel"]} ins(%113, %114 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%41 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.addf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<80x64xf32>
    %expanded_49 = tensor.expand_shape %115 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %116 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %expanded_49 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.addf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    %117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x40x64xf32>) outs(%6 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %133 = arith.extf %in : f32 to f64
      linalg.yield %133 : f64
    } -> tensor<2x40x64xf64>
    %118 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<2x40x64xf64>) outs(%9 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.addf %in, %out : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x1xf64>
    %119 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x40x1xf64>) outs(%8 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.divf %in, %cst_8 : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x1xf64>
    %120 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %119 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%6 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %133 = arith.subf %in, %in_50 : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x64xf64>
    %121 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %120 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%6 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %133 = arith.mulf %in, %in_50 : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x64xf64>
    %122 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<2x40x64xf64>) outs(%9 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.addf %in, %out : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x1xf64>
    %123 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x40x1xf64>) outs(%8 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %133 = arith.divf %in, %cst_8 : f64
      linalg.yield %133 : f64
    } -> tensor<2x40x1xf64>
    %124 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x40x1xf64>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %133 = arith.truncf %in : f64 to f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %125 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<2x40x64xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.addf %in, %out : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %126 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.divf %in, %cst_9 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %127 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = arith.truncf %cst_7 : f64 to f32
      %134 = arith.addf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x1xf32>
    %128 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x40x1xf32>) outs(%16 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %133 = math.rsqrt %in : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %129 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %126 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.subf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    %130 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %128 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.mulf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    %131 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %arg19 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.mulf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    %132 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %arg20 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %133 = arith.addf %in, %in_50 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x64xf32>
    return %132 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F2EF9643ECDCC4C3DBF2D373C0AD7233BFF8A123A6F120339FF77EA37"
    }
  }
#-}

