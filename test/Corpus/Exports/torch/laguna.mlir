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
#map10 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @laguna(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16xf32>, %arg8: tensor<4x64xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<96x64xf32>, %arg11: tensor<64x96xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 9.9999999999999995E-7 : f64
    %cst_5 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 1.600000e+01 : f32
    %cst_8 = arith.constant 2.500000e-01 : f32
    %cst_9 = arith.constant 2.000000e+01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %132 = arith.index_cast %in : i64 to index
      %133 = linalg.index 2 : index
      %134 = arith.cmpi slt, %132, %c96 : index
      cf.assert %134, "index must be smaller than dim size"
      %135 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %135, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%132, %133] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %132 = linalg.index 0 : index
      %133 = arith.index_cast %132 : index to i64
      linalg.yield %133 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %4 = tensor.empty() : tensor<1x1x40x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%4 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_58: i64, %out: i1):
      %132 = arith.cmpi sle, %in, %in_58 : i64
      linalg.yield %132 : i1
    } -> tensor<1x1x40x40xi1>
    %6 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%6 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %8 = tensor.empty() : tensor<2x1x40x40xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%8 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_58: f32, %in_59: f32, %out: f32):
      %132 = arith.select %in, %in_58, %in_59 : f32
      linalg.yield %132 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %10 = tensor.empty() : tensor<1x40x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x40x1xi64>) outs(%10 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %132 = arith.sitofp %in : i64 to f32
      linalg.yield %132 : f32
    } -> tensor<1x40x1xf32>
    %12 = tensor.empty() : tensor<1x40x4xf32>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %cst_5 : tensor<1x40x1xf32>, tensor<4xf32>) outs(%12 : tensor<1x40x4xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.mulf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<1x40x4xf32>
    %concat = tensor.concat dim(2) %13, %13 : (tensor<1x40x4xf32>, tensor<1x40x4xf32>) -> tensor<1x40x8xf32>
    %14 = tensor.empty() : tensor<1x40x8xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x8xf32>) outs(%14 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.cos %in : f32
      linalg.yield %132 : f32
    } -> tensor<1x40x8xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x8xf32>) outs(%14 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.sin %in : f32
      linalg.yield %132 : f32
    } -> tensor<1x40x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %18 = tensor.empty() : tensor<2x40x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<2x40x64xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.divf %in, %cst_6 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.truncf %cst_4 : f64 to f32
      %133 = arith.addf %in, %132 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.rsqrt %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %23 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.mulf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %25 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %24 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.mulf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %26 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_12 = tensor.collapse_shape %25 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %27 = tensor.empty() : tensor<80x64xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %29 = linalg.matmul ins(%collapsed_12, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%28 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_13 = tensor.expand_shape %29 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %30 = tensor.empty() : tensor<64x32xf32>
    %transposed_14 = linalg.transpose ins(%arg3 : tensor<32x64xf32>) outs(%30 : tensor<64x32xf32>) permutation = [1, 0] 
    %31 = tensor.empty() : tensor<80x32xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %33 = linalg.matmul ins(%collapsed_12, %transposed_14 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%32 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_15 = tensor.expand_shape %33 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_16 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%30 : tensor<64x32xf32>) permutation = [1, 0] 
    %34 = linalg.matmul ins(%collapsed_12, %transposed_16 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%32 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_17 = tensor.expand_shape %34 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %35 = tensor.empty() : tensor<2x40x4x16xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x40x4x16xf32>) outs(%35 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %132 : f32
    } -> tensor<2x40x4x16xf32>
    %37 = tensor.empty() : tensor<2x40x4x1xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<2x40x4x1xf32>) -> tensor<2x40x4x1xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x40x4x16xf32>) outs(%38 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x4x1xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x40x4x1xf32>) outs(%37 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.divf %in, %cst_7 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x4x1xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x40x4x1xf32>) outs(%37 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.truncf %cst_4 : f64 to f32
      %133 = arith.addf %in, %132 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x4x1xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x40x4x1xf32>) outs(%37 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.rsqrt %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x4x1xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %42 : tensor<2x40x4x16xf32>, tensor<2x40x4x1xf32>) outs(%35 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.mulf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x4x16xf32>
    %44 = linalg.generic {indexing_maps = [#map10, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %43 : tensor<16xf32>, tensor<2x40x4x16xf32>) outs(%35 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.mulf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x4x16xf32>
    %45 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_18 = linalg.transpose ins(%44 : tensor<2x40x4x16xf32>) outs(%45 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %46 = tensor.empty() : tensor<2x40x2x16xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x40x2x16xf32>) outs(%46 : tensor<2x40x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %132 : f32
    } -> tensor<2x40x2x16xf32>
    %48 = tensor.empty() : tensor<2x40x2x1xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<2x40x2x1xf32>) -> tensor<2x40x2x1xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<2x40x2x16xf32>) outs(%49 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x2x1xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x40x2x1xf32>) outs(%48 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.divf %in, %cst_7 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x2x1xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x40x2x1xf32>) outs(%48 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.truncf %cst_4 : f64 to f32
      %133 = arith.addf %in, %132 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x2x1xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x40x2x1xf32>) outs(%48 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.rsqrt %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x2x1xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %53 : tensor<2x40x2x16xf32>, tensor<2x40x2x1xf32>) outs(%46 : tensor<2x40x2x16xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.mulf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x2x16xf32>
    %55 = linalg.generic {indexing_maps = [#map10, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %54 : tensor<16xf32>, tensor<2x40x2x16xf32>) outs(%46 : tensor<2x40x2x16xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.mulf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x2x16xf32>
    %56 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_19 = linalg.transpose ins(%55 : tensor<2x40x2x16xf32>) outs(%56 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_20 = linalg.transpose ins(%expanded_17 : tensor<2x40x2x16xf32>) outs(%56 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %15 [[0], [1, 2], [3]] output_shape [1, 1, 40, 8] : tensor<1x40x8xf32> into tensor<1x1x40x8xf32>
    %expanded_22 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, 40, 8] : tensor<1x40x8xf32> into tensor<1x1x40x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_18[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_19[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_19[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %57 = tensor.empty() : tensor<2x4x40x8xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_21 : tensor<2x4x40x8xf32>, tensor<1x1x40x8xf32>) outs(%57 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.mulf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x40x8xf32>
    %extracted_slice_26 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xf32> to tensor<2x4x40x4xf32>
    %extracted_slice_27 = tensor.extract_slice %extracted_slice[0, 0, 0, 4] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xf32> to tensor<2x4x40x4xf32>
    %59 = tensor.empty() : tensor<2x4x40x4xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<2x4x40x4xf32>) outs(%59 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.negf %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x40x4xf32>
    %concat_28 = tensor.concat dim(3) %60, %extracted_slice_26 : (tensor<2x4x40x4xf32>, tensor<2x4x40x4xf32>) -> tensor<2x4x40x8xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_22 : tensor<2x4x40x8xf32>, tensor<1x1x40x8xf32>) outs(%57 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.mulf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x40x8xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %61 : tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) outs(%57 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.addf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x40x8xf32>
    %63 = tensor.empty() : tensor<2x2x40x8xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_21 : tensor<2x2x40x8xf32>, tensor<1x1x40x8xf32>) outs(%63 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.mulf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<2x2x40x8xf32>
    %extracted_slice_29 = tensor.extract_slice %extracted_slice_24[0, 0, 0, 0] [2, 2, 40, 4] [1, 1, 1, 1] : tensor<2x2x40x8xf32> to tensor<2x2x40x4xf32>
    %extracted_slice_30 = tensor.extract_slice %extracted_slice_24[0, 0, 0, 4] [2, 2, 40, 4] [1, 1, 1, 1] : tensor<2x2x40x8xf32> to tensor<2x2x40x4xf32>
    %65 = tensor.empty() : tensor<2x2x40x4xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<2x2x40x4xf32>) outs(%65 : tensor<2x2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.negf %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x2x40x4xf32>
    %concat_31 = tensor.concat dim(3) %66, %extracted_slice_29 : (tensor<2x2x40x4xf32>, tensor<2x2x40x4xf32>) -> tensor<2x2x40x8xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %expanded_22 : tensor<2x2x40x8xf32>, tensor<1x1x40x8xf32>) outs(%63 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.mulf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<2x2x40x8xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %67 : tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) outs(%63 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.addf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<2x2x40x8xf32>
    %concat_32 = tensor.concat dim(3) %62, %extracted_slice_23 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %concat_33 = tensor.concat dim(3) %68, %extracted_slice_25 : (tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) -> tensor<2x2x40x16xf32>
    %69 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_33 : tensor<2x2x40x16xf32>) outs(%69 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_34 = tensor.collapse_shape %70 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %71 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<2x2x40x16xf32>) outs(%69 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %72 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_35 = linalg.transpose ins(%collapsed_34 : tensor<2x4x40x16xf32>) outs(%72 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_36 = tensor.collapse_shape %concat_32 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_37 = tensor.collapse_shape %transposed_35 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %73 = tensor.empty() : tensor<8x40x40xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %75 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%74 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_38 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %76 = tensor.empty() : tensor<2x4x40x40xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_38 : tensor<2x4x40x40xf32>) outs(%76 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.mulf %in, %cst_8 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x40x40xf32>
    %78 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %9 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%76 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.addf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x40x40xf32>
    %79 = tensor.empty() : tensor<2x4x40xi64>
    %80 = linalg.fill ins(%c0_i64 : i64) outs(%79 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %81 = tensor.empty() : tensor<2x4x40xf32>
    %82 = linalg.fill ins(%cst_0 : f32) outs(%81 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %83:2 = linalg.generic {indexing_maps = [#map5, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%78 : tensor<2x4x40x40xf32>) outs(%82, %80 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_58: i64):
      %132 = linalg.index 3 : index
      %133 = arith.index_cast %132 : index to i64
      %134 = arith.maximumf %in, %out : f32
      %135 = arith.cmpf ogt, %in, %out : f32
      %136 = arith.select %135, %133, %out_58 : i64
      linalg.yield %134, %136 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_39 = tensor.expand_shape %83#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %84 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %expanded_39 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%76 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.subf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x40x40xf32>
    %85 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<2x4x40x40xf32>) outs(%76 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.exp %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x40x40xf32>
    %86 = tensor.empty() : tensor<2x4x40x1xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%85 : tensor<2x4x40x40xf32>) outs(%87 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x40x1xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %88 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%76 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.divf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_40 = tensor.collapse_shape %89 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_41 = tensor.collapse_shape %71 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %90 = tensor.empty() : tensor<8x40x16xf32>
    %91 = linalg.fill ins(%cst : f32) outs(%90 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %92 = linalg.batch_matmul ins(%collapsed_40, %collapsed_41 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%91 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_42 = tensor.expand_shape %92 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<2x4x40x16xf32>) outs(%35 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %93 = tensor.empty() : tensor<64x4xf32>
    %transposed_44 = linalg.transpose ins(%arg8 : tensor<4x64xf32>) outs(%93 : tensor<64x4xf32>) permutation = [1, 0] 
    %94 = tensor.empty() : tensor<80x4xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<80x4xf32>) -> tensor<80x4xf32>
    %96 = linalg.matmul ins(%collapsed_12, %transposed_44 : tensor<80x64xf32>, tensor<64x4xf32>) outs(%95 : tensor<80x4xf32>) -> tensor<80x4xf32>
    %expanded_45 = tensor.expand_shape %96 [[0, 1], [2]] output_shape [2, 40, 4] : tensor<80x4xf32> into tensor<2x40x4xf32>
    %97 = tensor.empty() : tensor<2x40x4xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<2x40x4xf32>) outs(%97 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.exp %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x4xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x40x4xf32>) outs(%97 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.log1p %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x4xf32>
    %100 = tensor.empty() : tensor<2x40x4xi1>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<2x40x4xf32>) outs(%100 : tensor<2x40x4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %132 = arith.cmpf ogt, %in, %cst_9 : f32
      linalg.yield %132 : i1
    } -> tensor<2x40x4xi1>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %expanded_45, %99 : tensor<2x40x4xi1>, tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%97 : tensor<2x40x4xf32>) {
    ^bb0(%in: i1, %in_58: f32, %in_59: f32, %out: f32):
      %132 = arith.select %in, %in_58, %in_59 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x4xf32>
    %expanded_46 = tensor.expand_shape %102 [[0], [1], [2, 3]] output_shape [2, 40, 4, 1] : tensor<2x40x4xf32> into tensor<2x40x4x1xf32>
    %103 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_43, %expanded_46 : tensor<2x40x4x16xf32>, tensor<2x40x4x1xf32>) outs(%35 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.mulf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x4x16xf32>
    %transposed_47 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_48 = tensor.collapse_shape %103 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %104 = linalg.matmul ins(%collapsed_48, %transposed_47 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%28 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_49 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_49 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.addf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<2x40x64xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.divf %in, %cst_6 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.truncf %cst_4 : f64 to f32
      %133 = arith.addf %in, %132 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.rsqrt %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %110 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.mulf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %112 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %111 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.mulf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %113 = tensor.empty() : tensor<64x96xf32>
    %transposed_50 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%113 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_51 = tensor.collapse_shape %112 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %114 = tensor.empty() : tensor<80x96xf32>
    %115 = linalg.fill ins(%cst : f32) outs(%114 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %116 = linalg.matmul ins(%collapsed_51, %transposed_50 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%115 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_52 = tensor.expand_shape %116 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %117 = tensor.empty() : tensor<2x40x96xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52 : tensor<2x40x96xf32>) outs(%117 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.negf %in : f32
      %133 = math.exp %132 : f32
      %134 = arith.addf %133, %cst_1 : f32
      %135 = arith.divf %cst_1, %134 : f32
      linalg.yield %135 : f32
    } -> tensor<2x40x96xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52, %118 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%117 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.mulf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x96xf32>
    %transposed_53 = linalg.transpose ins(%arg10 : tensor<96x64xf32>) outs(%113 : tensor<64x96xf32>) permutation = [1, 0] 
    %120 = linalg.matmul ins(%collapsed_51, %transposed_53 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%115 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_54 = tensor.expand_shape %120 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %expanded_54 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%117 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.mulf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x96xf32>
    %122 = tensor.empty() : tensor<96x64xf32>
    %transposed_55 = linalg.transpose ins(%arg11 : tensor<64x96xf32>) outs(%122 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_56 = tensor.collapse_shape %121 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %123 = linalg.matmul ins(%collapsed_56, %transposed_55 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%28 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_57 = tensor.expand_shape %123 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %expanded_57 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.addf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%125 : tensor<2x40x64xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.addf %in, %out : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.divf %in, %cst_6 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = arith.truncf %cst_4 : f64 to f32
      %133 = arith.addf %in, %132 : f32
      linalg.yield %133 : f32
    } -> tensor<2x40x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %132 = math.rsqrt %in : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %129 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.mulf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    %131 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %130 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %132 = arith.mulf %in, %in_58 : f32
      linalg.yield %132 : f32
    } -> tensor<2x40x64xf32>
    return %131 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32: "0x040000000000803FC8081A3D215DB93AC4105F38"
    }
  }
#-}

