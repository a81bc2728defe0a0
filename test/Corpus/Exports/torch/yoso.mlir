#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2) -> ()>
#map10 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
module {
  func.func @yoso(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<130x64xf32>, %arg3: tensor<1x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c96 = arith.constant 96 : index
    %c130 = arith.constant 130 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<2x40xf32>
    %cst_4 = arith.constant 3.1415926535897931 : f64
    %cst_5 = arith.constant 9.9999999999999998E-13 : f64
    %cst_6 = arith.constant 6.400000e+01 : f64
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 1.000000e+04 : f32
    %cst_9 = arith.constant 1.41421354 : f32
    %cst_10 = arith.constant 2.000000e+00 : f32
    %c9_i64 = arith.constant 9 : i64
    %cst_11 = arith.constant dense<1> : tensor<i64>
    %cst_12 = arith.constant dense_resource<torch_tensor_1_128_torch.int64_1> : tensor<1x128xi64>
    %cst_13 = arith.constant dense_resource<torch_tensor_1_128_torch.int64> : tensor<1x128xi64>
    %extracted_slice = tensor.extract_slice %cst_13[0, 0] [1, 40] [1, 1] : tensor<1x128xi64> to tensor<1x40xi64>
    %0 = tensor.empty() : tensor<2x40xi64>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1]] : tensor<1x40xi64> into tensor<40xi64>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<40xi64>) outs(%0 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x40xi64>
    %extracted_slice_14 = tensor.extract_slice %cst_12[0, 0] [1, 40] [1, 1] : tensor<1x128xi64> to tensor<1x40xi64>
    %2 = tensor.empty() : tensor<2x40x64xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %130 = arith.index_cast %in : i64 to index
      %131 = linalg.index 2 : index
      %132 = arith.cmpi slt, %130, %c96 : index
      cf.assert %132, "index must be smaller than dim size"
      %133 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %133, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%130, %131] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40xi64>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %130 = arith.index_cast %in : i64 to index
      %131 = linalg.index 2 : index
      %132 = arith.cmpi slt, %130, %c1 : index
      cf.assert %132, "index must be smaller than dim size"
      %133 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %133, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%130, %131] : tensor<1x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.addf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %6 = tensor.empty() : tensor<1x40x64xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_14 : tensor<1x40xi64>) outs(%6 : tensor<1x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %130 = arith.index_cast %in : i64 to index
      %131 = linalg.index 2 : index
      %132 = arith.cmpi slt, %130, %c130 : index
      cf.assert %132, "index must be smaller than dim size"
      %133 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %133, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%130, %131] : tensor<130x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x64xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<2x40x64xf32>, tensor<1x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.addf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %9 = tensor.empty() : tensor<2x40x64xf64>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x40x64xf32>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %130 = arith.extf %in : f32 to f64
      linalg.yield %130 : f64
    } -> tensor<2x40x64xf64>
    %11 = tensor.empty() : tensor<2x40x1xf64>
    %12 = linalg.fill ins(%cst : f64) outs(%11 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %13 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x40x64xf64>) outs(%12 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.addf %in, %out : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x1xf64>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x1xf64>) outs(%11 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.divf %in, %cst_6 : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x1xf64>
    %15 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %130 = arith.subf %in, %in_45 : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x64xf64>
    %16 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %130 = arith.mulf %in, %in_45 : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x64xf64>
    %17 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<2x40x64xf64>) outs(%12 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.addf %in, %out : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x1xf64>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x40x1xf64>) outs(%11 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.divf %in, %cst_6 : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x1xf64>
    %19 = tensor.empty() : tensor<2x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x40x1xf64>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %130 = arith.truncf %in : f64 to f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x40x64xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_7 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_5 : f64 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<2x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %23 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.subf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %25 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.mulf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.mulf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg5 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.addf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_15 = tensor.collapse_shape %29 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %30 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%30 : tensor<64x64xf32>) permutation = [1, 0] 
    %31 = tensor.empty() : tensor<80x64xf32>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%31 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %33 = linalg.matmul ins(%collapsed_15, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%32 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%31 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%33, %34 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%31 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.addf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %35 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %36 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded : tensor<2x40x4x16xf32>) outs(%36 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%30 : tensor<64x64xf32>) permutation = [1, 0] 
    %37 = linalg.matmul ins(%collapsed_15, %transposed_17 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%32 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%31 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%37, %38 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%31 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.addf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<80x64xf32>
    %expanded_18 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x40x4x16xf32>) outs(%36 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%30 : tensor<64x64xf32>) permutation = [1, 0] 
    %40 = linalg.matmul ins(%collapsed_15, %transposed_20 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%32 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%31 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%40, %41 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%31 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.addf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<80x64xf32>
    %expanded_21 = tensor.expand_shape %42 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x40x4x16xf32>) outs(%36 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_23 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_24 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %43 = tensor.empty() : tensor<2x40xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<2x40xf32>) outs(%43 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_8 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<2x40xf32>) outs(%43 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %cst_1 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40xf32>
    %46 = tensor.empty() : tensor<2x1x4x40xf32>
    %expanded_26 = tensor.expand_shape %45 [[0], [1, 2]] output_shape [2, 1, 40] : tensor<2x40xf32> into tensor<2x1x40xf32>
    %47 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x1x40xf32>) outs(%46 : tensor<2x1x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x4x40xf32>
    %collapsed_27 = tensor.collapse_shape %47 [[0, 1, 2], [3]] : tensor<2x1x4x40xf32> into tensor<8x40xf32>
    %48 = tensor.empty() : tensor<8x40xi32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed_27 : tensor<8x40xf32>) outs(%48 : tensor<8x40xi32>) {
    ^bb0(%in: f32, %out: i32):
      %130 = arith.fptosi %in : f32 to i32
      linalg.yield %130 : i32
    } -> tensor<8x40xi32>
    %50 = tensor.empty() : tensor<8x40x1xf32>
    %51 = linalg.fill ins(%cst_0 : f32) outs(%50 : tensor<8x40x1xf32>) -> tensor<8x40x1xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_23 : tensor<8x40x16xf32>) outs(%51 : tensor<8x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.absf %in : f32
      %131 = math.powf %130, %cst_10 : f32
      %132 = arith.addf %131, %out : f32
      linalg.yield %132 : f32
    } -> tensor<8x40x1xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<8x40x1xf32>) outs(%50 : tensor<8x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.powf %in, %cst_2 : f32
      linalg.yield %130 : f32
    } -> tensor<8x40x1xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<8x40x1xf32>) outs(%50 : tensor<8x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_5 : f64 to f32
      %131 = arith.cmpf ult, %in, %130 : f32
      %132 = arith.select %131, %130, %in : f32
      linalg.yield %132 : f32
    } -> tensor<8x40x1xf32>
    %55 = tensor.empty() : tensor<8x40x16xf32>
    %collapsed_28 = tensor.collapse_shape %54 [[0], [1, 2]] : tensor<8x40x1xf32> into tensor<8x40xf32>
    %56 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_28 : tensor<8x40xf32>) outs(%55 : tensor<8x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x40x16xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_23, %56 : tensor<8x40x16xf32>, tensor<8x40x16xf32>) outs(%55 : tensor<8x40x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.divf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<8x40x16xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_24 : tensor<8x40x16xf32>) outs(%51 : tensor<8x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.absf %in : f32
      %131 = math.powf %130, %cst_10 : f32
      %132 = arith.addf %131, %out : f32
      linalg.yield %132 : f32
    } -> tensor<8x40x1xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<8x40x1xf32>) outs(%50 : tensor<8x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.powf %in, %cst_2 : f32
      linalg.yield %130 : f32
    } -> tensor<8x40x1xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<8x40x1xf32>) outs(%50 : tensor<8x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_5 : f64 to f32
      %131 = arith.cmpf ult, %in, %130 : f32
      %132 = arith.select %131, %130, %in : f32
      linalg.yield %132 : f32
    } -> tensor<8x40x1xf32>
    %collapsed_29 = tensor.collapse_shape %60 [[0], [1, 2]] : tensor<8x40x1xf32> into tensor<8x40xf32>
    %61 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_29 : tensor<8x40xf32>) outs(%55 : tensor<8x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x40x16xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_24, %61 : tensor<8x40x16xf32>, tensor<8x40x16xf32>) outs(%55 : tensor<8x40x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.divf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<8x40x16xf32>
    %63 = tensor.empty() : tensor<8x16x40xf32>
    %transposed_30 = linalg.transpose ins(%62 : tensor<8x40x16xf32>) outs(%63 : tensor<8x16x40xf32>) permutation = [0, 2, 1] 
    %64 = tensor.empty() : tensor<8x40x40xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %66 = linalg.batch_matmul ins(%57, %transposed_30 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%65 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<8x40x40xf32>) outs(%64 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.acos %in : f32
      linalg.yield %130 : f32
    } -> tensor<8x40x40xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<8x40x40xf32>) outs(%64 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_4 : f64 to f32
      %131 = arith.divf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<8x40x40xf32>
    %69 = linalg.generic {indexing_maps = [#map9, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_11, %68 : tensor<i64>, tensor<8x40x40xf32>) outs(%64 : tensor<8x40x40xf32>) {
    ^bb0(%in: i64, %in_45: f32, %out: f32):
      %130 = arith.sitofp %in : i64 to f32
      %131 = arith.subf %130, %in_45 : f32
      linalg.yield %131 : f32
    } -> tensor<8x40x40xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<8x40x40xf32>) outs(%64 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.fpowi %in, %c9_i64 : f32, i64
      linalg.yield %130 : f32
    } -> tensor<8x40x40xf32>
    %expanded_31 = tensor.expand_shape %49 [[0], [1, 2]] output_shape [8, 40, 1] : tensor<8x40xi32> into tensor<8x40x1xi32>
    %71 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %expanded_31 : tensor<8x40x40xf32>, tensor<8x40x1xi32>) outs(%64 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_45: i32, %out: f32):
      %130 = arith.sitofp %in_45 : i32 to f32
      %131 = arith.mulf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<8x40x40xf32>
    %expanded_32 = tensor.expand_shape %49 [[0], [1, 2]] output_shape [8, 1, 40] : tensor<8x40xi32> into tensor<8x1x40xi32>
    %72 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %expanded_32 : tensor<8x40x40xf32>, tensor<8x1x40xi32>) outs(%64 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_45: i32, %out: f32):
      %130 = arith.sitofp %in_45 : i32 to f32
      %131 = arith.mulf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<8x40x40xf32>
    %73 = linalg.fill ins(%cst_0 : f32) outs(%55 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %74 = linalg.batch_matmul ins(%72, %collapsed_25 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%73 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%74 : tensor<8x40x16xf32>) outs(%51 : tensor<8x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.absf %in : f32
      %131 = math.powf %130, %cst_10 : f32
      %132 = arith.addf %131, %out : f32
      linalg.yield %132 : f32
    } -> tensor<8x40x1xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75 : tensor<8x40x1xf32>) outs(%50 : tensor<8x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.powf %in, %cst_2 : f32
      linalg.yield %130 : f32
    } -> tensor<8x40x1xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<8x40x1xf32>) outs(%50 : tensor<8x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_5 : f64 to f32
      %131 = arith.cmpf ult, %in, %130 : f32
      %132 = arith.select %131, %130, %in : f32
      linalg.yield %132 : f32
    } -> tensor<8x40x1xf32>
    %collapsed_33 = tensor.collapse_shape %77 [[0], [1, 2]] : tensor<8x40x1xf32> into tensor<8x40xf32>
    %78 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_33 : tensor<8x40xf32>) outs(%55 : tensor<8x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x40x16xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %78 : tensor<8x40x16xf32>, tensor<8x40x16xf32>) outs(%55 : tensor<8x40x16xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.divf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<8x40x16xf32>
    %expanded_34 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %80 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<2x4x40x16xf32>) outs(%80 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_36 = tensor.collapse_shape %transposed_35 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_37 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%30 : tensor<64x64xf32>) permutation = [1, 0] 
    %81 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%32 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %82 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%31 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%81, %82 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%31 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.addf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<80x64xf32>
    %expanded_38 = tensor.expand_shape %83 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %84 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_38, %29 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.addf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %85 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<2x40x64xf32>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %130 = arith.extf %in : f32 to f64
      linalg.yield %130 : f64
    } -> tensor<2x40x64xf64>
    %86 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%85 : tensor<2x40x64xf64>) outs(%12 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.addf %in, %out : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x1xf64>
    %87 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x40x1xf64>) outs(%11 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.divf %in, %cst_6 : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x1xf64>
    %88 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %87 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %130 = arith.subf %in, %in_45 : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x64xf64>
    %89 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %88 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %130 = arith.mulf %in, %in_45 : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x64xf64>
    %90 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%89 : tensor<2x40x64xf64>) outs(%12 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.addf %in, %out : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x1xf64>
    %91 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x40x1xf64>) outs(%11 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.divf %in, %cst_6 : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x1xf64>
    %92 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x40x1xf64>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %130 = arith.truncf %in : f64 to f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %93 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<2x40x64xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %94 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_7 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %95 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_5 : f64 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<2x40x1xf32>
    %96 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %97 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %94 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.subf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %98 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %96 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.mulf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %99 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %arg14 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.mulf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %100 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.addf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_39 = tensor.collapse_shape %100 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %101 = tensor.empty() : tensor<64x96xf32>
    %transposed_40 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%101 : tensor<64x96xf32>) permutation = [1, 0] 
    %102 = tensor.empty() : tensor<80x96xf32>
    %103 = linalg.fill ins(%cst_0 : f32) outs(%102 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %104 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%103 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<96xf32>) outs(%102 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%104, %105 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%102 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.addf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<80x96xf32>
    %expanded_41 = tensor.expand_shape %106 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %107 = tensor.empty() : tensor<2x40x96xf32>
    %108 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x40x96xf32>) outs(%107 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_9 : f32
      %131 = math.erf %130 : f32
      %132 = arith.addf %131, %cst_1 : f32
      %133 = arith.mulf %132, %cst_2 : f32
      %134 = arith.mulf %in, %133 : f32
      linalg.yield %134 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_42 = tensor.collapse_shape %108 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %109 = tensor.empty() : tensor<96x64xf32>
    %transposed_43 = linalg.transpose ins(%arg18 : tensor<64x96xf32>) outs(%109 : tensor<96x64xf32>) permutation = [1, 0] 
    %110 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%32 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %111 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<64xf32>) outs(%31 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%110, %111 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%31 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.addf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<80x64xf32>
    %expanded_44 = tensor.expand_shape %112 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %113 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %100 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.addf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %114 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x40x64xf32>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %130 = arith.extf %in : f32 to f64
      linalg.yield %130 : f64
    } -> tensor<2x40x64xf64>
    %115 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<2x40x64xf64>) outs(%12 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.addf %in, %out : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x1xf64>
    %116 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x40x1xf64>) outs(%11 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.divf %in, %cst_6 : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x1xf64>
    %117 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %116 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %130 = arith.subf %in, %in_45 : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x64xf64>
    %118 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %117 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_45: f64, %out: f64):
      %130 = arith.mulf %in, %in_45 : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x64xf64>
    %119 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<2x40x64xf64>) outs(%12 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.addf %in, %out : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x1xf64>
    %120 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x40x1xf64>) outs(%11 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %130 = arith.divf %in, %cst_6 : f64
      linalg.yield %130 : f64
    } -> tensor<2x40x1xf64>
    %121 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x40x1xf64>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %130 = arith.truncf %in : f64 to f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %122 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<2x40x64xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %123 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_7 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %124 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.truncf %cst_5 : f64 to f32
      %131 = arith.addf %in, %130 : f32
      linalg.yield %131 : f32
    } -> tensor<2x40x1xf32>
    %125 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %126 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %123 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.subf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %127 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %125 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.mulf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %128 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %arg20 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.mulf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %129 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %arg21 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %130 = arith.addf %in, %in_45 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    return %129 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_128_torch.int64_1: "0x08000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F0000000000000040000000000000004100000000000000420000000000000043000000000000004400000000000000450000000000000046000000000000004700000000000000480000000000000049000000000000004A000000000000004B000000000000004C000000000000004D000000000000004E000000000000004F0000000000000050000000000000005100000000000000520000000000000053000000000000005400000000000000550000000000000056000000000000005700000000000000580000000000000059000000000000005A000000000000005B000000000000005C000000000000005D000000000000005E000000000000005F0000000000000060000000000000006100000000000000620000000000000063000000000000006400000000000000650000000000000066000000000000006700000000000000680000000000000069000000000000006A000000000000006B000000000000006C000000000000006D000000000000006E000000000000006F0000000000000070000000000000007100000000000000720000000000000073000000000000007400000000000000750000000000000076000000000000007700000000000000780000000000000079000000000000007A000000000000007B000000000000007C000000000000007D000000000000007E000000000000007F0000000000000080000000000000008100000000000000",
      torch_tensor_1_128_torch.int64: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}

