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
  func.func @qwen3(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<64x96xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 9.9999999999999995E-7 : f64
    %cst_5 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 1.600000e+01 : f32
    %cst_8 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %119 = arith.index_cast %in : i64 to index
      %120 = linalg.index 2 : index
      %121 = arith.cmpi slt, %119, %c96 : index
      cf.assert %121, "index must be smaller than dim size"
      %122 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %122, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%119, %120] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %119 = linalg.index 0 : index
      %120 = arith.index_cast %119 : index to i64
      linalg.yield %120 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %4 = tensor.empty() : tensor<1x1x40x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%4 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_48: i64, %out: i1):
      %119 = arith.cmpi sle, %in, %in_48 : i64
      linalg.yield %119 : i1
    } -> tensor<1x1x40x40xi1>
    %6 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%6 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %8 = tensor.empty() : tensor<2x1x40x40xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%8 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_48: f32, %in_49: f32, %out: f32):
      %119 = arith.select %in, %in_48, %in_49 : f32
      linalg.yield %119 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %10 = tensor.empty() : tensor<1x40x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x40x1xi64>) outs(%10 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %119 = arith.sitofp %in : i64 to f32
      linalg.yield %119 : f32
    } -> tensor<1x40x1xf32>
    %12 = tensor.empty() : tensor<1x40x8xf32>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %cst_5 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%12 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %119 = arith.mulf %in, %in_48 : f32
      linalg.yield %119 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %13, %13 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %14 = tensor.empty() : tensor<1x40x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%14 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.cos %in : f32
      linalg.yield %119 : f32
    } -> tensor<1x40x16xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%14 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.sin %in : f32
      linalg.yield %119 : f32
    } -> tensor<1x40x16xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    %18 = tensor.empty() : tensor<2x40x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<2x40x64xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst_6 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.truncf %cst_4 : f64 to f32
      %120 = arith.addf %in, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.rsqrt %in : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %23 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %119 = arith.mulf %in, %in_48 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    %25 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %24 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %119 = arith.mulf %in, %in_48 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    %26 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_11 = tensor.collapse_shape %25 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %27 = tensor.empty() : tensor<80x64xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %29 = linalg.matmul ins(%collapsed_11, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%28 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_12 = tensor.expand_shape %29 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %30 = tensor.empty() : tensor<2x40x4x16xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x40x4x16xf32>) outs(%30 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %119 : f32
    } -> tensor<2x40x4x16xf32>
    %32 = tensor.empty() : tensor<2x40x4x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<2x40x4x1xf32>) -> tensor<2x40x4x1xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<2x40x4x16xf32>) outs(%33 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x4x1xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x40x4x1xf32>) outs(%32 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst_7 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x4x1xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x40x4x1xf32>) outs(%32 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.truncf %cst_4 : f64 to f32
      %120 = arith.addf %in, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x4x1xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x40x4x1xf32>) outs(%32 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.rsqrt %in : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x4x1xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %37 : tensor<2x40x4x16xf32>, tensor<2x40x4x1xf32>) outs(%30 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %119 = arith.mulf %in, %in_48 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x4x16xf32>
    %39 = linalg.generic {indexing_maps = [#map10, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %38 : tensor<16xf32>, tensor<2x40x4x16xf32>) outs(%30 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %119 = arith.mulf %in, %in_48 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x4x16xf32>
    %40 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_13 = linalg.transpose ins(%39 : tensor<2x40x4x16xf32>) outs(%40 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %41 = tensor.empty() : tensor<64x32xf32>
    %transposed_14 = linalg.transpose ins(%arg3 : tensor<32x64xf32>) outs(%41 : tensor<64x32xf32>) permutation = [1, 0] 
    %42 = tensor.empty() : tensor<80x32xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %44 = linalg.matmul ins(%collapsed_11, %transposed_14 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%43 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_15 = tensor.expand_shape %44 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %45 = tensor.empty() : tensor<2x40x2x16xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x40x2x16xf32>) outs(%45 : tensor<2x40x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %119 : f32
    } -> tensor<2x40x2x16xf32>
    %47 = tensor.empty() : tensor<2x40x2x1xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<2x40x2x1xf32>) -> tensor<2x40x2x1xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x40x2x16xf32>) outs(%48 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x2x1xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x40x2x1xf32>) outs(%47 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst_7 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x2x1xf32>
    %51 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x40x2x1xf32>) outs(%47 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.truncf %cst_4 : f64 to f32
      %120 = arith.addf %in, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x2x1xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x40x2x1xf32>) outs(%47 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.rsqrt %in : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x2x1xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %52 : tensor<2x40x2x16xf32>, tensor<2x40x2x1xf32>) outs(%45 : tensor<2x40x2x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %119 = arith.mulf %in, %in_48 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x2x16xf32>
    %54 = linalg.generic {indexing_maps = [#map10, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %53 : tensor<16xf32>, tensor<2x40x2x16xf32>) outs(%45 : tensor<2x40x2x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %119 = arith.mulf %in, %in_48 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x2x16xf32>
    %55 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_16 = linalg.transpose ins(%54 : tensor<2x40x2x16xf32>) outs(%55 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%41 : tensor<64x32xf32>) permutation = [1, 0] 
    %56 = linalg.matmul ins(%collapsed_11, %transposed_17 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%43 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_18 = tensor.expand_shape %56 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x40x2x16xf32>) outs(%55 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_20 = tensor.expand_shape %15 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_21 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %expanded_20 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%40 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %119 = arith.mulf %in, %in_48 : f32
      linalg.yield %119 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_13[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_22 = tensor.extract_slice %transposed_13[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %58 = tensor.empty() : tensor<2x4x40x8xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<2x4x40x8xf32>) outs(%58 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.negf %in : f32
      linalg.yield %119 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_23 = tensor.concat dim(3) %59, %extracted_slice : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_23, %expanded_21 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%40 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %119 = arith.mulf %in, %in_48 : f32
      linalg.yield %119 : f32
    } -> tensor<2x4x40x16xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %60 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%40 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %119 = arith.addf %in, %in_48 : f32
      linalg.yield %119 : f32
    } -> tensor<2x4x40x16xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_20 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%55 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %119 = arith.mulf %in, %in_48 : f32
      linalg.yield %119 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_16[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_16[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %63 = tensor.empty() : tensor<2x2x40x8xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<2x2x40x8xf32>) outs(%63 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.negf %in : f32
      linalg.yield %119 : f32
    } -> tensor<2x2x40x8xf32>
    %concat_26 = tensor.concat dim(3) %64, %extracted_slice_24 : (tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) -> tensor<2x2x40x16xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map11, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_21 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%55 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %119 = arith.mulf %in, %in_48 : f32
      linalg.yield %119 : f32
    } -> tensor<2x2x40x16xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %65 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%55 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %119 = arith.addf %in, %in_48 : f32
      linalg.yield %119 : f32
    } -> tensor<2x2x40x16xf32>
    %67 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %68 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x2x40x16xf32>) outs(%67 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_27 = tensor.collapse_shape %68 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %69 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<2x2x40x16xf32>) outs(%67 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %70 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<2x4x40x16xf32>) outs(%70 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_29 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %71 = tensor.empty() : tensor<8x40x40xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %73 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%72 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_31 = tensor.expand_shape %73 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %74 = tensor.empty() : tensor<2x4x40x40xf32>
    %75 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<2x4x40x40xf32>) outs(%74 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.mulf %in, %cst_8 : f32
      linalg.yield %119 : f32
    } -> tensor<2x4x40x40xf32>
    %76 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %9 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%74 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %119 = arith.addf %in, %in_48 : f32
      linalg.yield %119 : f32
    } -> tensor<2x4x40x40xf32>
    %77 = tensor.empty() : tensor<2x4x40xi64>
    %78 = linalg.fill ins(%c0_i64 : i64) outs(%77 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %79 = tensor.empty() : tensor<2x4x40xf32>
    %80 = linalg.fill ins(%cst_0 : f32) outs(%79 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %81:2 = linalg.generic {indexing_maps = [#map5, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<2x4x40x40xf32>) outs(%80, %78 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_48: i64):
      %119 = linalg.index 3 : index
      %120 = arith.index_cast %119 : index to i64
      %121 = arith.maximumf %in, %out : f32
      %122 = arith.cmpf ogt, %in, %out : f32
      %123 = arith.select %122, %120, %out_48 : i64
      linalg.yield %121, %123 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_32 = tensor.expand_shape %81#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %82 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %expanded_32 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%74 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %119 = arith.subf %in, %in_48 : f32
      linalg.yield %119 : f32
    } -> tensor<2x4x40x40xf32>
    %83 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82 : tensor<2x4x40x40xf32>) outs(%74 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.exp %in : f32
      linalg.yield %119 : f32
    } -> tensor<2x4x40x40xf32>
    %84 = tensor.empty() : tensor<2x4x40x1xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %86 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%83 : tensor<2x4x40x40xf32>) outs(%85 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<2x4x40x1xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %86 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%74 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %119 = arith.divf %in, %in_48 : f32
      linalg.yield %119 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_33 = tensor.collapse_shape %87 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_34 = tensor.collapse_shape %69 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %88 = tensor.empty() : tensor<8x40x16xf32>
    %89 = linalg.fill ins(%cst : f32) outs(%88 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %90 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%89 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_35 = tensor.expand_shape %90 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<2x4x40x16xf32>) outs(%30 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_37 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%26 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_38 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %91 = linalg.matmul ins(%collapsed_38, %transposed_37 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%28 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_39 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_39 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %119 = arith.addf %in, %in_48 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<2x40x64xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst_6 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.truncf %cst_4 : f64 to f32
      %120 = arith.addf %in, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.rsqrt %in : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %97 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %119 = arith.mulf %in, %in_48 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    %99 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %98 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %119 = arith.mulf %in, %in_48 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    %100 = tensor.empty() : tensor<64x96xf32>
    %transposed_40 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%100 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_41 = tensor.collapse_shape %99 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %101 = tensor.empty() : tensor<80x96xf32>
    %102 = linalg.fill ins(%cst : f32) outs(%101 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %103 = linalg.matmul ins(%collapsed_41, %transposed_40 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%102 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_42 = tensor.expand_shape %103 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %104 = tensor.empty() : tensor<2x40x96xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<2x40x96xf32>) outs(%104 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.negf %in : f32
      %120 = math.exp %119 : f32
      %121 = arith.addf %120, %cst_1 : f32
      %122 = arith.divf %cst_1, %121 : f32
      linalg.yield %122 : f32
    } -> tensor<2x40x96xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42, %105 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%104 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %119 = arith.mulf %in, %in_48 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x96xf32>
    %transposed_43 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%100 : tensor<64x96xf32>) permutation = [1, 0] 
    %107 = linalg.matmul ins(%collapsed_41, %transposed_43 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%102 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_44 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %expanded_44 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%104 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %119 = arith.mulf %in, %in_48 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x96xf32>
    %109 = tensor.empty() : tensor<96x64xf32>
    %transposed_45 = linalg.transpose ins(%arg10 : tensor<64x96xf32>) outs(%109 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_46 = tensor.collapse_shape %108 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %110 = linalg.matmul ins(%collapsed_46, %transposed_45 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%28 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_47 = tensor.expand_shape %110 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %expanded_47 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %119 = arith.addf %in, %in_48 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%112 : tensor<2x40x64xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.addf %in, %out : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.divf %in, %cst_6 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = arith.truncf %cst_4 : f64 to f32
      %120 = arith.addf %in, %119 : f32
      linalg.yield %120 : f32
    } -> tensor<2x40x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x40x1xf32>) outs(%18 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %119 = math.rsqrt %in : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %116 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %119 = arith.mulf %in, %in_48 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    %118 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %117 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_48: f32, %out: f32):
      %119 = arith.mulf %in, %in_48 : f32
      linalg.yield %119 : f32
    } -> tensor<2x40x64xf32>
    return %118 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

