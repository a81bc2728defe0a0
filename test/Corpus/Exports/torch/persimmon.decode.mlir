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
#map11 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @persimmon(%arg0: tensor<2x1xi64>, %arg1: tensor<2x4x39x16xf32>, %arg2: tensor<2x4x39x16xf32>, %arg3: tensor<96x64xf32>, %arg4: tensor<192x64xf32>, %arg5: tensor<192xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<16xf32>, %arg9: tensor<16xf32>, %arg10: tensor<16xf32>, %arg11: tensor<16xf32>, %arg12: tensor<96x64xf32>, %arg13: tensor<96xf32>, %arg14: tensor<64x96xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>) -> tensor<2x1x64xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c39_i64 = arith.constant 39 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<3.900000e+01> : tensor<1x1x1xf32>
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_7 = arith.constant 6.400000e+01 : f64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 1.600000e+01 : f64
    %cst_10 = arith.constant 1.600000e+01 : f32
    %cst_11 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x1xi64>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %168 = arith.index_cast %in : i64 to index
      %169 = linalg.index 2 : index
      %170 = arith.cmpi slt, %168, %c96 : index
      cf.assert %170, "index must be smaller than dim size"
      %171 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %171, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%168, %169] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x64xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %168 = arith.addi %in, %c39_i64 : i64
      linalg.yield %168 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<40xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %168 = linalg.index 0 : index
      %169 = arith.index_cast %168 : index to i64
      linalg.yield %169 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_12 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %7 = tensor.empty() : tensor<1x1x1x40xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x1x1xi64>) outs(%7 : tensor<1x1x1x40xi1>) {
    ^bb0(%in: i64, %in_57: i64, %out: i1):
      %168 = arith.cmpi sle, %in, %in_57 : i64
      linalg.yield %168 : i1
    } -> tensor<1x1x1x40xi1>
    %9 = tensor.empty() : tensor<2x1x1x40xi1>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x1x1x40xi1> into tensor<1x1x40xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x40xi1>) outs(%9 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x40xi1>
    %11 = tensor.empty() : tensor<2x1x1x40xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_4, %cst_3 : tensor<2x1x1x40xi1>, tensor<f32>, tensor<f32>) outs(%11 : tensor<2x1x1x40xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %168 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x1x40xf32>
    %13 = tensor.empty() : tensor<1x1x4xf32>
    %14 = linalg.generic {indexing_maps = [#map7, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2, %cst_6 : tensor<1x1x1xf32>, tensor<4xf32>) outs(%13 : tensor<1x1x4xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.mulf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<1x1x4xf32>
    %concat = tensor.concat dim(2) %14, %14 : (tensor<1x1x4xf32>, tensor<1x1x4xf32>) -> tensor<1x1x8xf32>
    %15 = tensor.empty() : tensor<1x1x8xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x8xf32>) outs(%15 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.cos %in : f32
      linalg.yield %168 : f32
    } -> tensor<1x1x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x1x8xf32>) outs(%15 : tensor<1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.sin %in : f32
      linalg.yield %168 : f32
    } -> tensor<1x1x8xf32>
    %18 = tensor.empty() : tensor<2x1x64xf64>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x1x64xf32>) outs(%18 : tensor<2x1x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %168 = arith.extf %in : f32 to f64
      linalg.yield %168 : f64
    } -> tensor<2x1x64xf64>
    %20 = tensor.empty() : tensor<2x1x1xf64>
    %21 = linalg.fill ins(%cst : f64) outs(%20 : tensor<2x1x1xf64>) -> tensor<2x1x1xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%19 : tensor<2x1x64xf64>) outs(%21 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.addf %in, %out : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x1xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x1x1xf64>) outs(%20 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.divf %in, %cst_7 : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x1xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %23 : tensor<2x1x64xf64>, tensor<2x1x1xf64>) outs(%18 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %168 = arith.subf %in, %in_57 : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x64xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %24 : tensor<2x1x64xf64>, tensor<2x1x64xf64>) outs(%18 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %168 = arith.mulf %in, %in_57 : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x64xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<2x1x64xf64>) outs(%21 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.addf %in, %out : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x1xf64>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x1x1xf64>) outs(%20 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.divf %in, %cst_7 : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x1xf64>
    %28 = tensor.empty() : tensor<2x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x1x1xf64>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %168 = arith.truncf %in : f64 to f32
      linalg.yield %168 : f32
    } -> tensor<2x1x1xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<2x1x1xf32>) -> tensor<2x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x1x64xf32>) outs(%30 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x1x1xf32>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.divf %in, %cst_8 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x1x1xf32>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.truncf %cst_5 : f64 to f32
      %169 = arith.addf %in, %168 : f32
      linalg.yield %169 : f32
    } -> tensor<2x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x1x1xf32>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.rsqrt %in : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %32 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.subf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %34 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.mulf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x64xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %arg16 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.mulf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x64xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %arg17 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.addf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x64xf32>
    %collapsed_13 = tensor.collapse_shape %38 [[0], [1, 2]] : tensor<2x1x64xf32> into tensor<2x64xf32>
    %39 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<192x64xf32>) outs(%39 : tensor<64x192xf32>) permutation = [1, 0] 
    %40 = tensor.empty() : tensor<2x192xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<2x192xf32>) -> tensor<2x192xf32>
    %42 = linalg.matmul ins(%collapsed_13, %transposed : tensor<2x64xf32>, tensor<64x192xf32>) outs(%41 : tensor<2x192xf32>) -> tensor<2x192xf32>
    %43 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<192xf32>) outs(%40 : tensor<2x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x192xf32>
    %44 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%42, %43 : tensor<2x192xf32>, tensor<2x192xf32>) outs(%40 : tensor<2x192xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.addf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x192xf32>
    %expanded_14 = tensor.expand_shape %44 [[0], [1, 2, 3, 4]] output_shape [2, 1, 4, 3, 16] : tensor<2x192xf32> into tensor<2x1x4x3x16xf32>
    %extracted_slice = tensor.extract_slice %expanded_14[0, 0, 0, 0, 0] [2, 1, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<2x1x4x3x16xf32> to tensor<2x1x4x1x16xf32>
    %collapsed_15 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3], [4]] : tensor<2x1x4x1x16xf32> into tensor<2x1x4x16xf32>
    %extracted_slice_16 = tensor.extract_slice %expanded_14[0, 0, 0, 1, 0] [2, 1, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<2x1x4x3x16xf32> to tensor<2x1x4x1x16xf32>
    %collapsed_17 = tensor.collapse_shape %extracted_slice_16 [[0], [1], [2, 3], [4]] : tensor<2x1x4x1x16xf32> into tensor<2x1x4x16xf32>
    %extracted_slice_18 = tensor.extract_slice %expanded_14[0, 0, 0, 2, 0] [2, 1, 4, 1, 16] [1, 1, 1, 1, 1] : tensor<2x1x4x3x16xf32> to tensor<2x1x4x1x16xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice_18 [[0], [1], [2, 3], [4]] : tensor<2x1x4x1x16xf32> into tensor<2x1x4x16xf32>
    %45 = tensor.empty() : tensor<2x1x4x16xf64>
    %46 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<2x1x4x16xf32>) outs(%45 : tensor<2x1x4x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %168 = arith.extf %in : f32 to f64
      linalg.yield %168 : f64
    } -> tensor<2x1x4x16xf64>
    %47 = tensor.empty() : tensor<2x1x4x1xf64>
    %48 = linalg.fill ins(%cst : f64) outs(%47 : tensor<2x1x4x1xf64>) -> tensor<2x1x4x1xf64>
    %49 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x1x4x16xf64>) outs(%48 : tensor<2x1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.addf %in, %out : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x4x1xf64>
    %50 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x1x4x1xf64>) outs(%47 : tensor<2x1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.divf %in, %cst_9 : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x4x1xf64>
    %51 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %50 : tensor<2x1x4x16xf64>, tensor<2x1x4x1xf64>) outs(%45 : tensor<2x1x4x16xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %168 = arith.subf %in, %in_57 : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x4x16xf64>
    %52 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %51 : tensor<2x1x4x16xf64>, tensor<2x1x4x16xf64>) outs(%45 : tensor<2x1x4x16xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %168 = arith.mulf %in, %in_57 : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x4x16xf64>
    %53 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%52 : tensor<2x1x4x16xf64>) outs(%48 : tensor<2x1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.addf %in, %out : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x4x1xf64>
    %54 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x1x4x1xf64>) outs(%47 : tensor<2x1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.divf %in, %cst_9 : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x4x1xf64>
    %55 = tensor.empty() : tensor<2x1x4x1xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x1x4x1xf64>) outs(%55 : tensor<2x1x4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %168 = arith.truncf %in : f64 to f32
      linalg.yield %168 : f32
    } -> tensor<2x1x4x1xf32>
    %57 = linalg.fill ins(%cst_0 : f32) outs(%55 : tensor<2x1x4x1xf32>) -> tensor<2x1x4x1xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_15 : tensor<2x1x4x16xf32>) outs(%57 : tensor<2x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x4x1xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x1x4x1xf32>) outs(%55 : tensor<2x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.divf %in, %cst_10 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x4x1xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x1x4x1xf32>) outs(%55 : tensor<2x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.truncf %cst_5 : f64 to f32
      %169 = arith.addf %in, %168 : f32
      linalg.yield %169 : f32
    } -> tensor<2x1x4x1xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x1x4x1xf32>) outs(%55 : tensor<2x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.rsqrt %in : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x4x1xf32>
    %62 = tensor.empty() : tensor<2x1x4x16xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15, %59 : tensor<2x1x4x16xf32>, tensor<2x1x4x1xf32>) outs(%62 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.subf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x4x16xf32>
    %64 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %61 : tensor<2x1x4x16xf32>, tensor<2x1x4x1xf32>) outs(%62 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.mulf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x4x16xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %arg8 : tensor<2x1x4x16xf32>, tensor<16xf32>) outs(%62 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.mulf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x4x16xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %arg9 : tensor<2x1x4x16xf32>, tensor<16xf32>) outs(%62 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.addf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x4x16xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_17 : tensor<2x1x4x16xf32>) outs(%45 : tensor<2x1x4x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %168 = arith.extf %in : f32 to f64
      linalg.yield %168 : f64
    } -> tensor<2x1x4x16xf64>
    %68 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<2x1x4x16xf64>) outs(%48 : tensor<2x1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.addf %in, %out : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x4x1xf64>
    %69 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x1x4x1xf64>) outs(%47 : tensor<2x1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.divf %in, %cst_9 : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x4x1xf64>
    %70 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %69 : tensor<2x1x4x16xf64>, tensor<2x1x4x1xf64>) outs(%45 : tensor<2x1x4x16xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %168 = arith.subf %in, %in_57 : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x4x16xf64>
    %71 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %70 : tensor<2x1x4x16xf64>, tensor<2x1x4x16xf64>) outs(%45 : tensor<2x1x4x16xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %168 = arith.mulf %in, %in_57 : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x4x16xf64>
    %72 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%71 : tensor<2x1x4x16xf64>) outs(%48 : tensor<2x1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.addf %in, %out : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x4x1xf64>
    %73 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x1x4x1xf64>) outs(%47 : tensor<2x1x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.divf %in, %cst_9 : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x4x1xf64>
    %74 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x1x4x1xf64>) outs(%55 : tensor<2x1x4x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %168 = arith.truncf %in : f64 to f32
      linalg.yield %168 : f32
    } -> tensor<2x1x4x1xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_17 : tensor<2x1x4x16xf32>) outs(%57 : tensor<2x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x4x1xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<2x1x4x1xf32>) outs(%55 : tensor<2x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.divf %in, %cst_10 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x4x1xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x1x4x1xf32>) outs(%55 : tensor<2x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.truncf %cst_5 : f64 to f32
      %169 = arith.addf %in, %168 : f32
      linalg.yield %169 : f32
    } -> tensor<2x1x4x1xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x1x4x1xf32>) outs(%55 : tensor<2x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.rsqrt %in : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x4x1xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_17, %76 : tensor<2x1x4x16xf32>, tensor<2x1x4x1xf32>) outs(%62 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.subf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x4x16xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %78 : tensor<2x1x4x16xf32>, tensor<2x1x4x1xf32>) outs(%62 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.mulf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x4x16xf32>
    %81 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %arg10 : tensor<2x1x4x16xf32>, tensor<16xf32>) outs(%62 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.mulf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x4x16xf32>
    %82 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %arg11 : tensor<2x1x4x16xf32>, tensor<16xf32>) outs(%62 : tensor<2x1x4x16xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.addf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x4x16xf32>
    %83 = tensor.empty() : tensor<2x4x1x16xf32>
    %transposed_20 = linalg.transpose ins(%66 : tensor<2x1x4x16xf32>) outs(%83 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%collapsed_19 : tensor<2x1x4x16xf32>) outs(%83 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%82 : tensor<2x1x4x16xf32>) outs(%83 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice_23 = tensor.extract_slice %transposed_20[0, 0, 0, 0] [2, 4, 1, 8] [1, 1, 1, 1] : tensor<2x4x1x16xf32> to tensor<2x4x1x8xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_20[0, 0, 0, 8] [2, 4, 1, 8] [1, 1, 1, 1] : tensor<2x4x1x16xf32> to tensor<2x4x1x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [2, 4, 1, 8] [1, 1, 1, 1] : tensor<2x4x1x16xf32> to tensor<2x4x1x8xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_22[0, 0, 0, 8] [2, 4, 1, 8] [1, 1, 1, 1] : tensor<2x4x1x16xf32> to tensor<2x4x1x8xf32>
    %expanded_27 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, 1, 8] : tensor<1x1x8xf32> into tensor<1x1x1x8xf32>
    %expanded_28 = tensor.expand_shape %17 [[0], [1, 2], [3]] output_shape [1, 1, 1, 8] : tensor<1x1x8xf32> into tensor<1x1x1x8xf32>
    %84 = tensor.empty() : tensor<2x4x1x8xf32>
    %85 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_27 : tensor<2x4x1x8xf32>, tensor<1x1x1x8xf32>) outs(%84 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.mulf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x4x1x8xf32>
    %extracted_slice_29 = tensor.extract_slice %extracted_slice_23[0, 0, 0, 0] [2, 4, 1, 4] [1, 1, 1, 1] : tensor<2x4x1x8xf32> to tensor<2x4x1x4xf32>
    %extracted_slice_30 = tensor.extract_slice %extracted_slice_23[0, 0, 0, 4] [2, 4, 1, 4] [1, 1, 1, 1] : tensor<2x4x1x8xf32> to tensor<2x4x1x4xf32>
    %86 = tensor.empty() : tensor<2x4x1x4xf32>
    %87 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<2x4x1x4xf32>) outs(%86 : tensor<2x4x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.negf %in : f32
      linalg.yield %168 : f32
    } -> tensor<2x4x1x4xf32>
    %concat_31 = tensor.concat dim(3) %87, %extracted_slice_29 : (tensor<2x4x1x4xf32>, tensor<2x4x1x4xf32>) -> tensor<2x4x1x8xf32>
    %88 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %expanded_28 : tensor<2x4x1x8xf32>, tensor<1x1x1x8xf32>) outs(%84 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.mulf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x4x1x8xf32>
    %89 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%85, %88 : tensor<2x4x1x8xf32>, tensor<2x4x1x8xf32>) outs(%84 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.addf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x4x1x8xf32>
    %90 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %expanded_27 : tensor<2x4x1x8xf32>, tensor<1x1x1x8xf32>) outs(%84 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.mulf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x4x1x8xf32>
    %extracted_slice_32 = tensor.extract_slice %extracted_slice_25[0, 0, 0, 0] [2, 4, 1, 4] [1, 1, 1, 1] : tensor<2x4x1x8xf32> to tensor<2x4x1x4xf32>
    %extracted_slice_33 = tensor.extract_slice %extracted_slice_25[0, 0, 0, 4] [2, 4, 1, 4] [1, 1, 1, 1] : tensor<2x4x1x8xf32> to tensor<2x4x1x4xf32>
    %91 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<2x4x1x4xf32>) outs(%86 : tensor<2x4x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.negf %in : f32
      linalg.yield %168 : f32
    } -> tensor<2x4x1x4xf32>
    %concat_34 = tensor.concat dim(3) %91, %extracted_slice_32 : (tensor<2x4x1x4xf32>, tensor<2x4x1x4xf32>) -> tensor<2x4x1x8xf32>
    %92 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_28 : tensor<2x4x1x8xf32>, tensor<1x1x1x8xf32>) outs(%84 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.mulf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x4x1x8xf32>
    %93 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %92 : tensor<2x4x1x8xf32>, tensor<2x4x1x8xf32>) outs(%84 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.addf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x4x1x8xf32>
    %concat_35 = tensor.concat dim(3) %89, %extracted_slice_24 : (tensor<2x4x1x8xf32>, tensor<2x4x1x8xf32>) -> tensor<2x4x1x16xf32>
    %concat_36 = tensor.concat dim(3) %93, %extracted_slice_26 : (tensor<2x4x1x8xf32>, tensor<2x4x1x8xf32>) -> tensor<2x4x1x16xf32>
    %concat_37 = tensor.concat dim(2) %arg2, %concat_36 : (tensor<2x4x39x16xf32>, tensor<2x4x1x16xf32>) -> tensor<2x4x40x16xf32>
    %concat_38 = tensor.concat dim(2) %arg2, %transposed_21 : (tensor<2x4x39x16xf32>, tensor<2x4x1x16xf32>) -> tensor<2x4x40x16xf32>
    %94 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_39 = linalg.transpose ins(%concat_37 : tensor<2x4x40x16xf32>) outs(%94 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_40 = tensor.collapse_shape %concat_35 [[0, 1], [2], [3]] : tensor<2x4x1x16xf32> into tensor<8x1x16xf32>
    %collapsed_41 = tensor.collapse_shape %transposed_39 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %95 = tensor.empty() : tensor<8x1x40xf32>
    %96 = linalg.fill ins(%cst_0 : f32) outs(%95 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %97 = linalg.batch_matmul ins(%collapsed_40, %collapsed_41 : tensor<8x1x16xf32>, tensor<8x16x40xf32>) outs(%96 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %expanded_42 = tensor.expand_shape %97 [[0, 1], [2], [3]] output_shape [2, 4, 1, 40] : tensor<8x1x40xf32> into tensor<2x4x1x40xf32>
    %98 = tensor.empty() : tensor<2x4x1x40xf32>
    %99 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<2x4x1x40xf32>) outs(%98 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.mulf %in, %cst_11 : f32
      linalg.yield %168 : f32
    } -> tensor<2x4x1x40xf32>
    %100 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %12 : tensor<2x4x1x40xf32>, tensor<2x1x1x40xf32>) outs(%98 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.addf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x4x1x40xf32>
    %101 = tensor.empty() : tensor<2x4x1xi64>
    %102 = linalg.fill ins(%c0_i64 : i64) outs(%101 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %103 = tensor.empty() : tensor<2x4x1xf32>
    %104 = linalg.fill ins(%cst_1 : f32) outs(%103 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %105:2 = linalg.generic {indexing_maps = [#map3, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<2x4x1x40xf32>) outs(%104, %102 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_57: i64):
      %168 = linalg.index 3 : index
      %169 = arith.index_cast %168 : index to i64
      %170 = arith.maximumf %in, %out : f32
      %171 = arith.cmpf ogt, %in, %out : f32
      %172 = arith.select %171, %169, %out_57 : i64
      linalg.yield %170, %172 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_43 = tensor.expand_shape %105#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %106 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %expanded_43 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%98 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.subf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x4x1x40xf32>
    %107 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106 : tensor<2x4x1x40xf32>) outs(%98 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.exp %in : f32
      linalg.yield %168 : f32
    } -> tensor<2x4x1x40xf32>
    %108 = tensor.empty() : tensor<2x4x1x1xf32>
    %109 = linalg.fill ins(%cst_0 : f32) outs(%108 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %110 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%107 : tensor<2x4x1x40xf32>) outs(%109 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<2x4x1x1xf32>
    %111 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %110 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%98 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.divf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x4x1x40xf32>
    %collapsed_44 = tensor.collapse_shape %111 [[0, 1], [2], [3]] : tensor<2x4x1x40xf32> into tensor<8x1x40xf32>
    %collapsed_45 = tensor.collapse_shape %concat_38 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %112 = tensor.empty() : tensor<8x1x16xf32>
    %113 = linalg.fill ins(%cst_0 : f32) outs(%112 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %114 = linalg.batch_matmul ins(%collapsed_44, %collapsed_45 : tensor<8x1x40xf32>, tensor<8x40x16xf32>) outs(%113 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_46 = tensor.expand_shape %114 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<2x4x1x16xf32>) outs(%62 : tensor<2x1x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_48 = tensor.collapse_shape %transposed_47 [[0], [1, 2, 3]] : tensor<2x1x4x16xf32> into tensor<2x64xf32>
    %115 = tensor.empty() : tensor<64x64xf32>
    %transposed_49 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%115 : tensor<64x64xf32>) permutation = [1, 0] 
    %116 = tensor.empty() : tensor<2x64xf32>
    %117 = linalg.fill ins(%cst_0 : f32) outs(%116 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %118 = linalg.matmul ins(%collapsed_48, %transposed_49 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%117 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %119 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%116 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %120 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%118, %119 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%116 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.addf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x64xf32>
    %expanded_50 = tensor.expand_shape %120 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_50 : tensor<2x1x64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.addf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x1x64xf32>) outs(%18 : tensor<2x1x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %168 = arith.extf %in : f32 to f64
      linalg.yield %168 : f64
    } -> tensor<2x1x64xf64>
    %123 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%122 : tensor<2x1x64xf64>) outs(%21 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.addf %in, %out : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x1xf64>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x1x1xf64>) outs(%20 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.divf %in, %cst_7 : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x1xf64>
    %125 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %124 : tensor<2x1x64xf64>, tensor<2x1x1xf64>) outs(%18 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %168 = arith.subf %in, %in_57 : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x64xf64>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %125 : tensor<2x1x64xf64>, tensor<2x1x64xf64>) outs(%18 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %168 = arith.mulf %in, %in_57 : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x64xf64>
    %127 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<2x1x64xf64>) outs(%21 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.addf %in, %out : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x1xf64>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x1x1xf64>) outs(%20 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.divf %in, %cst_7 : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x1xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x1x1xf64>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %168 = arith.truncf %in : f64 to f32
      linalg.yield %168 : f32
    } -> tensor<2x1x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<2x1x64xf32>) outs(%30 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x1x1xf32>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.divf %in, %cst_8 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x1x1xf32>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.truncf %cst_5 : f64 to f32
      %169 = arith.addf %in, %168 : f32
      linalg.yield %169 : f32
    } -> tensor<2x1x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x1x1xf32>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.rsqrt %in : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %131 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.subf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x64xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134, %133 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.mulf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x64xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %arg18 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.mulf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x64xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %arg19 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.addf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x64xf32>
    %collapsed_51 = tensor.collapse_shape %137 [[0], [1, 2]] : tensor<2x1x64xf32> into tensor<2x64xf32>
    %138 = tensor.empty() : tensor<64x96xf32>
    %transposed_52 = linalg.transpose ins(%arg12 : tensor<96x64xf32>) outs(%138 : tensor<64x96xf32>) permutation = [1, 0] 
    %139 = tensor.empty() : tensor<2x96xf32>
    %140 = linalg.fill ins(%cst_0 : f32) outs(%139 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %141 = linalg.matmul ins(%collapsed_51, %transposed_52 : tensor<2x64xf32>, tensor<64x96xf32>) outs(%140 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %142 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<96xf32>) outs(%139 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x96xf32>
    %143 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%141, %142 : tensor<2x96xf32>, tensor<2x96xf32>) outs(%139 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.addf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x96xf32>
    %expanded_53 = tensor.expand_shape %143 [[0], [1, 2]] output_shape [2, 1, 96] : tensor<2x96xf32> into tensor<2x1x96xf32>
    %144 = tensor.empty() : tensor<2x1x96xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<2x1x96xf32>) outs(%144 : tensor<2x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.cmpf ugt, %in, %cst_0 : f32
      %169 = arith.select %168, %in, %cst_0 : f32
      linalg.yield %169 : f32
    } -> tensor<2x1x96xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x1x96xf32>) outs(%144 : tensor<2x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %168 : f32
    } -> tensor<2x1x96xf32>
    %collapsed_54 = tensor.collapse_shape %146 [[0], [1, 2]] : tensor<2x1x96xf32> into tensor<2x96xf32>
    %147 = tensor.empty() : tensor<96x64xf32>
    %transposed_55 = linalg.transpose ins(%arg14 : tensor<64x96xf32>) outs(%147 : tensor<96x64xf32>) permutation = [1, 0] 
    %148 = linalg.matmul ins(%collapsed_54, %transposed_55 : tensor<2x96xf32>, tensor<96x64xf32>) outs(%117 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %149 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<64xf32>) outs(%116 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %150 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%148, %149 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%116 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.addf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x64xf32>
    %expanded_56 = tensor.expand_shape %150 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_56, %121 : tensor<2x1x64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.addf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x64xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x1x64xf32>) outs(%18 : tensor<2x1x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %168 = arith.extf %in : f32 to f64
      linalg.yield %168 : f64
    } -> tensor<2x1x64xf64>
    %153 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<2x1x64xf64>) outs(%21 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.addf %in, %out : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x1xf64>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x1x1xf64>) outs(%20 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.divf %in, %cst_7 : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x1xf64>
    %155 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152, %154 : tensor<2x1x64xf64>, tensor<2x1x1xf64>) outs(%18 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %168 = arith.subf %in, %in_57 : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x64xf64>
    %156 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %155 : tensor<2x1x64xf64>, tensor<2x1x64xf64>) outs(%18 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %168 = arith.mulf %in, %in_57 : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x64xf64>
    %157 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156 : tensor<2x1x64xf64>) outs(%21 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.addf %in, %out : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x1xf64>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x1x1xf64>) outs(%20 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %168 = arith.divf %in, %cst_7 : f64
      linalg.yield %168 : f64
    } -> tensor<2x1x1xf64>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x1x1xf64>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %168 = arith.truncf %in : f64 to f32
      linalg.yield %168 : f32
    } -> tensor<2x1x1xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%151 : tensor<2x1x64xf32>) outs(%30 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.addf %in, %out : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<2x1x1xf32>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.divf %in, %cst_8 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x1xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x1x1xf32>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = arith.truncf %cst_5 : f64 to f32
      %169 = arith.addf %in, %168 : f32
      linalg.yield %169 : f32
    } -> tensor<2x1x1xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162 : tensor<2x1x1xf32>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %168 = math.rsqrt %in : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x1xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %161 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.subf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x64xf32>
    %165 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %163 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.mulf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x64xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %arg20 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.mulf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x64xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166, %arg21 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %168 = arith.addf %in, %in_57 : f32
      linalg.yield %168 : f32
    } -> tensor<2x1x64xf32>
    return %167 : tensor<2x1x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32: "0x040000000000803FCDCCCC3D0AD7233C6F12833A"
    }
  }
#-}

