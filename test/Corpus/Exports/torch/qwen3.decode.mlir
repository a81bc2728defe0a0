#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @qwen3(%arg0: tensor<2x1xi64>, %arg1: tensor<2x2x39x16xf32>, %arg2: tensor<2x2x39x16xf32>, %arg3: tensor<96x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<16xf32>, %arg9: tensor<16xf32>, %arg10: tensor<96x64xf32>, %arg11: tensor<96x64xf32>, %arg12: tensor<64x96xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>) -> tensor<2x1x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c39_i64 = arith.constant 39 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<3.900000e+01> : tensor<1x1x1xf32>
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 1.600000e+01 : f32
    %cst_9 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x1xi64>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %120 = arith.index_cast %in : i64 to index
      %121 = linalg.index 2 : index
      %122 = arith.cmpi slt, %120, %c96 : index
      cf.assert %122, "index must be smaller than dim size"
      %123 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %123, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%120, %121] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x64xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %120 = arith.addi %in, %c39_i64 : i64
      linalg.yield %120 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<40xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %120 = linalg.index 0 : index
      %121 = arith.index_cast %120 : index to i64
      linalg.yield %121 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_10 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %7 = tensor.empty() : tensor<1x1x1x40xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x1x1xi64>) outs(%7 : tensor<1x1x1x40xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %120 = arith.cmpi sle, %in, %in_50 : i64
      linalg.yield %120 : i1
    } -> tensor<1x1x1x40xi1>
    %9 = tensor.empty() : tensor<2x1x1x40xi1>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x1x1x40xi1> into tensor<1x1x40xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x40xi1>) outs(%9 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x40xi1>
    %11 = tensor.empty() : tensor<2x1x1x40xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_4, %cst_3 : tensor<2x1x1x40xi1>, tensor<f32>, tensor<f32>) outs(%11 : tensor<2x1x1x40xf32>) {
    ^bb0(%in: i1, %in_50: f32, %in_51: f32, %out: f32):
      %120 = arith.select %in, %in_50, %in_51 : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x1x40xf32>
    %13 = tensor.empty() : tensor<1x1x8xf32>
    %14 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2, %cst_6 : tensor<1x1x1xf32>, tensor<8xf32>) outs(%13 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %120 = arith.mulf %in, %in_50 : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x8xf32>
    %concat = tensor.concat dim(2) %14, %14 : (tensor<1x1x8xf32>, tensor<1x1x8xf32>) -> tensor<1x1x16xf32>
    %15 = tensor.empty() : tensor<1x1x16xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x16xf32>) outs(%15 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.cos %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x16xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x16xf32>) outs(%15 : tensor<1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.sin %in : f32
      linalg.yield %120 : f32
    } -> tensor<1x1x16xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %120 : f32
    } -> tensor<2x1x64xf32>
    %19 = tensor.empty() : tensor<2x1x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x1x1xf32>) -> tensor<2x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<2x1x64xf32>) outs(%20 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x1x1xf32>) outs(%19 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_7 : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x1x1xf32>) outs(%19 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_5 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x1x1xf32>) outs(%19 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %24 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %120 = arith.mulf %in, %in_50 : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x64xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %25 : tensor<64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %120 = arith.mulf %in, %in_50 : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x64xf32>
    %27 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%27 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_11 = tensor.collapse_shape %26 [[0], [1, 2]] : tensor<2x1x64xf32> into tensor<2x64xf32>
    %28 = tensor.empty() : tensor<2x64xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %30 = linalg.matmul ins(%collapsed_11, %transposed : tensor<2x64xf32>, tensor<64x64xf32>) outs(%29 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_12 = tensor.expand_shape %30 [[0], [1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<2x64xf32> into tensor<2x1x4x16xf32>
    %31 = tensor.empty() : tensor<2x1x4x16xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x1x4x16xf32>) outs(%31 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %120 : f32
    } -> tensor<2x1x4x16xf32>
    %33 = tensor.empty() : tensor<2x1x4x1xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<2x1x4x1xf32>) -> tensor<2x1x4x1xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x1x4x16xf32>) outs(%34 : tensor<2x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x4x1xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x1x4x1xf32>) outs(%33 : tensor<2x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_8 : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x4x1xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x1x4x1xf32>) outs(%33 : tensor<2x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_5 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x4x1xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x1x4x1xf32>) outs(%33 : tensor<2x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x4x1xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %38 : tensor<2x1x4x16xf32>, tensor<2x1x4x1xf32>) outs(%31 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %120 = arith.mulf %in, %in_50 : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x4x16xf32>
    %40 = linalg.generic {indexing_maps = [#map9, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8, %39 : tensor<16xf32>, tensor<2x1x4x16xf32>) outs(%31 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %120 = arith.mulf %in, %in_50 : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x4x16xf32>
    %41 = tensor.empty() : tensor<2x4x1x16xf32>
    %transposed_13 = linalg.transpose ins(%40 : tensor<2x1x4x16xf32>) outs(%41 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %42 = tensor.empty() : tensor<64x32xf32>
    %transposed_14 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%42 : tensor<64x32xf32>) permutation = [1, 0] 
    %43 = tensor.empty() : tensor<2x32xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %45 = linalg.matmul ins(%collapsed_11, %transposed_14 : tensor<2x64xf32>, tensor<64x32xf32>) outs(%44 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %expanded_15 = tensor.expand_shape %45 [[0], [1, 2, 3]] output_shape [2, 1, 2, 16] : tensor<2x32xf32> into tensor<2x1x2x16xf32>
    %46 = tensor.empty() : tensor<2x1x2x16xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x1x2x16xf32>) outs(%46 : tensor<2x1x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %120 : f32
    } -> tensor<2x1x2x16xf32>
    %48 = tensor.empty() : tensor<2x1x2x1xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<2x1x2x1xf32>) -> tensor<2x1x2x1xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<2x1x2x16xf32>) outs(%49 : tensor<2x1x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x2x1xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x1x2x1xf32>) outs(%48 : tensor<2x1x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_8 : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x2x1xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x1x2x1xf32>) outs(%48 : tensor<2x1x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_5 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x2x1xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x1x2x1xf32>) outs(%48 : tensor<2x1x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x2x1xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %53 : tensor<2x1x2x16xf32>, tensor<2x1x2x1xf32>) outs(%46 : tensor<2x1x2x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %120 = arith.mulf %in, %in_50 : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x2x16xf32>
    %55 = linalg.generic {indexing_maps = [#map9, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg9, %54 : tensor<16xf32>, tensor<2x1x2x16xf32>) outs(%46 : tensor<2x1x2x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %120 = arith.mulf %in, %in_50 : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x2x16xf32>
    %56 = tensor.empty() : tensor<2x2x1x16xf32>
    %transposed_16 = linalg.transpose ins(%55 : tensor<2x1x2x16xf32>) outs(%56 : tensor<2x2x1x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%42 : tensor<64x32xf32>) permutation = [1, 0] 
    %57 = linalg.matmul ins(%collapsed_11, %transposed_17 : tensor<2x64xf32>, tensor<64x32xf32>) outs(%44 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %expanded_18 = tensor.expand_shape %57 [[0], [1, 2, 3]] output_shape [2, 1, 2, 16] : tensor<2x32xf32> into tensor<2x1x2x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x1x2x16xf32>) outs(%56 : tensor<2x2x1x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, 1, 16] : tensor<1x1x16xf32> into tensor<1x1x1x16xf32>
    %expanded_21 = tensor.expand_shape %17 [[0], [1, 2], [3]] output_shape [1, 1, 1, 16] : tensor<1x1x16xf32> into tensor<1x1x1x16xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_20 : tensor<2x4x1x16xf32>, tensor<1x1x1x16xf32>) outs(%41 : tensor<2x4x1x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %120 = arith.mulf %in, %in_50 : f32
      linalg.yield %120 : f32
    } -> tensor<2x4x1x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [2, 4, 1, 8] [1, 1, 1, 1] : tensor<2x4x1x16xf32> to tensor<2x4x1x8xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 8] [2, 4, 1, 8] [1, 1, 1, 1] : tensor<2x4x1x16xf32> to tensor<2x4x1x8xf32>
    %59 = tensor.empty() : tensor<2x4x1x8xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<2x4x1x8xf32>) outs(%59 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.negf %in : f32
      linalg.yield %120 : f32
    } -> tensor<2x4x1x8xf32>
    %concat_23 = tensor.concat dim(3) %60, %extracted_slice : (tensor<2x4x1x8xf32>, tensor<2x4x1x8xf32>) -> tensor<2x4x1x16xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_21 : tensor<2x4x1x16xf32>, tensor<1x1x1x16xf32>) outs(%41 : tensor<2x4x1x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %120 = arith.mulf %in, %in_50 : f32
      linalg.yield %120 : f32
    } -> tensor<2x4x1x16xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %61 : tensor<2x4x1x16xf32>, tensor<2x4x1x16xf32>) outs(%41 : tensor<2x4x1x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %120 = arith.addf %in, %in_50 : f32
      linalg.yield %120 : f32
    } -> tensor<2x4x1x16xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_20 : tensor<2x2x1x16xf32>, tensor<1x1x1x16xf32>) outs(%56 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %120 = arith.mulf %in, %in_50 : f32
      linalg.yield %120 : f32
    } -> tensor<2x2x1x16xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [2, 2, 1, 8] [1, 1, 1, 1] : tensor<2x2x1x16xf32> to tensor<2x2x1x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 8] [2, 2, 1, 8] [1, 1, 1, 1] : tensor<2x2x1x16xf32> to tensor<2x2x1x8xf32>
    %64 = tensor.empty() : tensor<2x2x1x8xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<2x2x1x8xf32>) outs(%64 : tensor<2x2x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.negf %in : f32
      linalg.yield %120 : f32
    } -> tensor<2x2x1x8xf32>
    %concat_26 = tensor.concat dim(3) %65, %extracted_slice_24 : (tensor<2x2x1x8xf32>, tensor<2x2x1x8xf32>) -> tensor<2x2x1x16xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_21 : tensor<2x2x1x16xf32>, tensor<1x1x1x16xf32>) outs(%56 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %120 = arith.mulf %in, %in_50 : f32
      linalg.yield %120 : f32
    } -> tensor<2x2x1x16xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<2x2x1x16xf32>, tensor<2x2x1x16xf32>) outs(%56 : tensor<2x2x1x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %120 = arith.addf %in, %in_50 : f32
      linalg.yield %120 : f32
    } -> tensor<2x2x1x16xf32>
    %concat_27 = tensor.concat dim(2) %arg2, %67 : (tensor<2x2x39x16xf32>, tensor<2x2x1x16xf32>) -> tensor<2x2x40x16xf32>
    %concat_28 = tensor.concat dim(2) %arg2, %transposed_19 : (tensor<2x2x39x16xf32>, tensor<2x2x1x16xf32>) -> tensor<2x2x40x16xf32>
    %68 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %69 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_27 : tensor<2x2x40x16xf32>) outs(%68 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_29 = tensor.collapse_shape %69 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %70 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_28 : tensor<2x2x40x16xf32>) outs(%68 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %71 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_30 = linalg.transpose ins(%collapsed_29 : tensor<2x4x40x16xf32>) outs(%71 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_31 = tensor.collapse_shape %62 [[0, 1], [2], [3]] : tensor<2x4x1x16xf32> into tensor<8x1x16xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %72 = tensor.empty() : tensor<8x1x40xf32>
    %73 = linalg.fill ins(%cst : f32) outs(%72 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %74 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<8x1x16xf32>, tensor<8x16x40xf32>) outs(%73 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %expanded_33 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [2, 4, 1, 40] : tensor<8x1x40xf32> into tensor<2x4x1x40xf32>
    %75 = tensor.empty() : tensor<2x4x1x40xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<2x4x1x40xf32>) outs(%75 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.mulf %in, %cst_9 : f32
      linalg.yield %120 : f32
    } -> tensor<2x4x1x40xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %12 : tensor<2x4x1x40xf32>, tensor<2x1x1x40xf32>) outs(%75 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %120 = arith.addf %in, %in_50 : f32
      linalg.yield %120 : f32
    } -> tensor<2x4x1x40xf32>
    %78 = tensor.empty() : tensor<2x4x1xi64>
    %79 = linalg.fill ins(%c0_i64 : i64) outs(%78 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %80 = tensor.empty() : tensor<2x4x1xf32>
    %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %82:2 = linalg.generic {indexing_maps = [#map3, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<2x4x1x40xf32>) outs(%81, %79 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_50: i64):
      %120 = linalg.index 3 : index
      %121 = arith.index_cast %120 : index to i64
      %122 = arith.maximumf %in, %out : f32
      %123 = arith.cmpf ogt, %in, %out : f32
      %124 = arith.select %123, %121, %out_50 : i64
      linalg.yield %122, %124 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_34 = tensor.expand_shape %82#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %83 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %expanded_34 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%75 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %120 = arith.subf %in, %in_50 : f32
      linalg.yield %120 : f32
    } -> tensor<2x4x1x40xf32>
    %84 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<2x4x1x40xf32>) outs(%75 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.exp %in : f32
      linalg.yield %120 : f32
    } -> tensor<2x4x1x40xf32>
    %85 = tensor.empty() : tensor<2x4x1x1xf32>
    %86 = linalg.fill ins(%cst : f32) outs(%85 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %87 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<2x4x1x40xf32>) outs(%86 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<2x4x1x1xf32>
    %88 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %87 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%75 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %120 = arith.divf %in, %in_50 : f32
      linalg.yield %120 : f32
    } -> tensor<2x4x1x40xf32>
    %collapsed_35 = tensor.collapse_shape %88 [[0, 1], [2], [3]] : tensor<2x4x1x40xf32> into tensor<8x1x40xf32>
    %collapsed_36 = tensor.collapse_shape %70 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %89 = tensor.empty() : tensor<8x1x16xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %91 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<8x1x40xf32>, tensor<8x40x16xf32>) outs(%90 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_37 = tensor.expand_shape %91 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<2x4x1x16xf32>) outs(%31 : tensor<2x1x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_39 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%27 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %transposed_38 [[0], [1, 2, 3]] : tensor<2x1x4x16xf32> into tensor<2x64xf32>
    %92 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%29 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_41 = tensor.expand_shape %92 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_41 : tensor<2x1x64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %120 = arith.addf %in, %in_50 : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %120 : f32
    } -> tensor<2x1x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x1x64xf32>) outs(%20 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x1x1xf32>) outs(%19 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_7 : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x1x1xf32>) outs(%19 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_5 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x1x1xf32>) outs(%19 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %98 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %120 = arith.mulf %in, %in_50 : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x64xf32>
    %100 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %99 : tensor<64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %120 = arith.mulf %in, %in_50 : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x64xf32>
    %101 = tensor.empty() : tensor<64x96xf32>
    %transposed_42 = linalg.transpose ins(%arg10 : tensor<96x64xf32>) outs(%101 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_43 = tensor.collapse_shape %100 [[0], [1, 2]] : tensor<2x1x64xf32> into tensor<2x64xf32>
    %102 = tensor.empty() : tensor<2x96xf32>
    %103 = linalg.fill ins(%cst : f32) outs(%102 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %104 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<2x64xf32>, tensor<64x96xf32>) outs(%103 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %expanded_44 = tensor.expand_shape %104 [[0], [1, 2]] output_shape [2, 1, 96] : tensor<2x96xf32> into tensor<2x1x96xf32>
    %105 = tensor.empty() : tensor<2x1x96xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<2x1x96xf32>) outs(%105 : tensor<2x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.negf %in : f32
      %121 = math.exp %120 : f32
      %122 = arith.addf %121, %cst_1 : f32
      %123 = arith.divf %cst_1, %122 : f32
      linalg.yield %123 : f32
    } -> tensor<2x1x96xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_44, %106 : tensor<2x1x96xf32>, tensor<2x1x96xf32>) outs(%105 : tensor<2x1x96xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %120 = arith.mulf %in, %in_50 : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x96xf32>
    %transposed_45 = linalg.transpose ins(%arg11 : tensor<96x64xf32>) outs(%101 : tensor<64x96xf32>) permutation = [1, 0] 
    %108 = linalg.matmul ins(%collapsed_43, %transposed_45 : tensor<2x64xf32>, tensor<64x96xf32>) outs(%103 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %expanded_46 = tensor.expand_shape %108 [[0], [1, 2]] output_shape [2, 1, 96] : tensor<2x96xf32> into tensor<2x1x96xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %expanded_46 : tensor<2x1x96xf32>, tensor<2x1x96xf32>) outs(%105 : tensor<2x1x96xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %120 = arith.mulf %in, %in_50 : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x96xf32>
    %110 = tensor.empty() : tensor<96x64xf32>
    %transposed_47 = linalg.transpose ins(%arg12 : tensor<64x96xf32>) outs(%110 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %109 [[0], [1, 2]] : tensor<2x1x96xf32> into tensor<2x96xf32>
    %111 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<2x96xf32>, tensor<96x64xf32>) outs(%29 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_49 = tensor.expand_shape %111 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %expanded_49 : tensor<2x1x64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %120 = arith.addf %in, %in_50 : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %120 : f32
    } -> tensor<2x1x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<2x1x64xf32>) outs(%20 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.addf %in, %out : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x1x1xf32>) outs(%19 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.divf %in, %cst_7 : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x1x1xf32>) outs(%19 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = arith.truncf %cst_5 : f64 to f32
      %121 = arith.addf %in, %120 : f32
      linalg.yield %121 : f32
    } -> tensor<2x1x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x1x1xf32>) outs(%19 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %120 = math.rsqrt %in : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %117 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %120 = arith.mulf %in, %in_50 : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x64xf32>
    %119 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15, %118 : tensor<64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %120 = arith.mulf %in, %in_50 : f32
      linalg.yield %120 : f32
    } -> tensor<2x1x64xf32>
    return %119 : tensor<2x1x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

