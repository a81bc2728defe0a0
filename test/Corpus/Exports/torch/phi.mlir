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
  func.func @phi(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<96x64xf32>, %arg11: tensor<96xf32>, %arg12: tensor<64x96xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 0.79788456080286541 : f64
    %cst_5 = arith.constant 4.471500e-02 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_8 = arith.constant 6.400000e+01 : f64
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 2.500000e-01 : f32
    %cst_11 = arith.constant 5.000000e-01 : f32
    %cst_12 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %123 = arith.index_cast %in : i64 to index
      %124 = linalg.index 2 : index
      %125 = arith.cmpi slt, %123, %c96 : index
      cf.assert %125, "index must be smaller than dim size"
      %126 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %126, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%123, %124] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %123 = linalg.index 0 : index
      %124 = arith.index_cast %123 : index to i64
      linalg.yield %124 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_13 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %4 = tensor.empty() : tensor<1x1x40x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%4 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %123 = arith.cmpi sle, %in, %in_54 : i64
      linalg.yield %123 : i1
    } -> tensor<1x1x40x40xi1>
    %6 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%6 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %8 = tensor.empty() : tensor<2x1x40x40xf32>
    %9 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%8 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_54: f32, %in_55: f32, %out: f32):
      %123 = arith.select %in, %in_54, %in_55 : f32
      linalg.yield %123 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %10 = tensor.empty() : tensor<1x40x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x40x1xi64>) outs(%10 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %123 = arith.sitofp %in : i64 to f32
      linalg.yield %123 : f32
    } -> tensor<1x40x1xf32>
    %12 = tensor.empty() : tensor<1x40x4xf32>
    %13 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %cst_7 : tensor<1x40x1xf32>, tensor<4xf32>) outs(%12 : tensor<1x40x4xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.mulf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<1x40x4xf32>
    %concat = tensor.concat dim(2) %13, %13 : (tensor<1x40x4xf32>, tensor<1x40x4xf32>) -> tensor<1x40x8xf32>
    %14 = tensor.empty() : tensor<1x40x8xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x8xf32>) outs(%14 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.cos %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x40x8xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x8xf32>) outs(%14 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.sin %in : f32
      linalg.yield %123 : f32
    } -> tensor<1x40x8xf32>
    %17 = tensor.empty() : tensor<2x40x64xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %123 = arith.extf %in : f32 to f64
      linalg.yield %123 : f64
    } -> tensor<2x40x64xf64>
    %19 = tensor.empty() : tensor<2x40x1xf64>
    %20 = linalg.fill ins(%cst : f64) outs(%19 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %21 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<2x40x64xf64>) outs(%20 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.addf %in, %out : f64
      linalg.yield %123 : f64
    } -> tensor<2x40x1xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x40x1xf64>) outs(%19 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.divf %in, %cst_8 : f64
      linalg.yield %123 : f64
    } -> tensor<2x40x1xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %22 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%17 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_54: f64, %out: f64):
      %123 = arith.subf %in, %in_54 : f64
      linalg.yield %123 : f64
    } -> tensor<2x40x64xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %23 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%17 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_54: f64, %out: f64):
      %123 = arith.mulf %in, %in_54 : f64
      linalg.yield %123 : f64
    } -> tensor<2x40x64xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x40x64xf64>) outs(%20 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.addf %in, %out : f64
      linalg.yield %123 : f64
    } -> tensor<2x40x1xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x40x1xf64>) outs(%19 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.divf %in, %cst_8 : f64
      linalg.yield %123 : f64
    } -> tensor<2x40x1xf64>
    %27 = tensor.empty() : tensor<2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x40x1xf64>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %123 = arith.truncf %in : f64 to f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x40x64xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x40x1xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_9 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x1xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_6 : f64 to f32
      %124 = arith.addf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<2x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x40x1xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %31 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.subf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %33 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.mulf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %arg14 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.mulf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.addf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_15 = tensor.collapse_shape %37 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %38 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %39 = tensor.empty() : tensor<80x64xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %41 = linalg.matmul ins(%collapsed_15, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %42 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %43 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%41, %42 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.addf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<80x64xf32>
    %expanded_16 = tensor.expand_shape %43 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %44 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x40x4x16xf32>) outs(%44 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %45 = linalg.matmul ins(%collapsed_15, %transposed_18 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %46 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %47 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%45, %46 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.addf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<80x64xf32>
    %expanded_19 = tensor.expand_shape %47 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x40x4x16xf32>) outs(%44 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %48 = linalg.matmul ins(%collapsed_15, %transposed_21 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %49 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %50 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%48, %49 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.addf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<80x64xf32>
    %expanded_22 = tensor.expand_shape %50 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x40x4x16xf32>) outs(%44 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_17[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_17[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_20[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_26 = tensor.extract_slice %transposed_20[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %expanded_27 = tensor.expand_shape %15 [[0], [1, 2], [3]] output_shape [1, 1, 40, 8] : tensor<1x40x8xf32> into tensor<1x1x40x8xf32>
    %expanded_28 = tensor.expand_shape %16 [[0], [1, 2], [3]] output_shape [1, 1, 40, 8] : tensor<1x40x8xf32> into tensor<1x1x40x8xf32>
    %51 = tensor.empty() : tensor<2x4x40x8xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_27 : tensor<2x4x40x8xf32>, tensor<1x1x40x8xf32>) outs(%51 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.mulf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x8xf32>
    %extracted_slice_29 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xf32> to tensor<2x4x40x4xf32>
    %extracted_slice_30 = tensor.extract_slice %extracted_slice[0, 0, 0, 4] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xf32> to tensor<2x4x40x4xf32>
    %53 = tensor.empty() : tensor<2x4x40x4xf32>
    %54 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<2x4x40x4xf32>) outs(%53 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.negf %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x4xf32>
    %concat_31 = tensor.concat dim(3) %54, %extracted_slice_29 : (tensor<2x4x40x4xf32>, tensor<2x4x40x4xf32>) -> tensor<2x4x40x8xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %expanded_28 : tensor<2x4x40x8xf32>, tensor<1x1x40x8xf32>) outs(%51 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.mulf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x8xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %55 : tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) outs(%51 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.addf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x8xf32>
    %57 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %expanded_27 : tensor<2x4x40x8xf32>, tensor<1x1x40x8xf32>) outs(%51 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.mulf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x8xf32>
    %extracted_slice_32 = tensor.extract_slice %extracted_slice_25[0, 0, 0, 0] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xf32> to tensor<2x4x40x4xf32>
    %extracted_slice_33 = tensor.extract_slice %extracted_slice_25[0, 0, 0, 4] [2, 4, 40, 4] [1, 1, 1, 1] : tensor<2x4x40x8xf32> to tensor<2x4x40x4xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<2x4x40x4xf32>) outs(%53 : tensor<2x4x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.negf %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x4xf32>
    %concat_34 = tensor.concat dim(3) %58, %extracted_slice_32 : (tensor<2x4x40x4xf32>, tensor<2x4x40x4xf32>) -> tensor<2x4x40x8xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_28 : tensor<2x4x40x8xf32>, tensor<1x1x40x8xf32>) outs(%51 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.mulf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x8xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %59 : tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) outs(%51 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.addf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_35 = tensor.concat dim(3) %56, %extracted_slice_24 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %concat_36 = tensor.concat dim(3) %60, %extracted_slice_26 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %61 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_37 = linalg.transpose ins(%concat_36 : tensor<2x4x40x16xf32>) outs(%61 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_38 = tensor.collapse_shape %concat_35 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_39 = tensor.collapse_shape %transposed_37 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %62 = tensor.empty() : tensor<8x40x40xf32>
    %63 = linalg.fill ins(%cst_0 : f32) outs(%62 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %64 = linalg.batch_matmul ins(%collapsed_38, %collapsed_39 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%63 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_40 = tensor.expand_shape %64 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %65 = tensor.empty() : tensor<2x4x40x40xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<2x4x40x40xf32>) outs(%65 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.mulf %in, %cst_10 : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x40xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %9 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%65 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.addf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x40xf32>
    %68 = tensor.empty() : tensor<2x4x40xi64>
    %69 = linalg.fill ins(%c0_i64 : i64) outs(%68 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %70 = tensor.empty() : tensor<2x4x40xf32>
    %71 = linalg.fill ins(%cst_1 : f32) outs(%70 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %72:2 = linalg.generic {indexing_maps = [#map5, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<2x4x40x40xf32>) outs(%71, %69 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_54: i64):
      %123 = linalg.index 3 : index
      %124 = arith.index_cast %123 : index to i64
      %125 = arith.maximumf %in, %out : f32
      %126 = arith.cmpf ogt, %in, %out : f32
      %127 = arith.select %126, %124, %out_54 : i64
      linalg.yield %125, %127 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_41 = tensor.expand_shape %72#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %expanded_41 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%65 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.subf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x40xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x4x40x40xf32>) outs(%65 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.exp %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x40xf32>
    %75 = tensor.empty() : tensor<2x4x40x1xf32>
    %76 = linalg.fill ins(%cst_0 : f32) outs(%75 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<2x4x40x40xf32>) outs(%76 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x1xf32>
    %78 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %77 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%65 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.divf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_42 = tensor.collapse_shape %78 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_43 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %79 = tensor.empty() : tensor<8x40x16xf32>
    %80 = linalg.fill ins(%cst_0 : f32) outs(%79 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %81 = linalg.batch_matmul ins(%collapsed_42, %collapsed_43 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%80 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_44 = tensor.expand_shape %81 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %82 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<2x4x40x16xf32>) outs(%82 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_46 = tensor.collapse_shape %transposed_45 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_47 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %83 = linalg.matmul ins(%collapsed_46, %transposed_47 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %84 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %85 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%83, %84 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.addf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<80x64xf32>
    %expanded_48 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %86 = tensor.empty() : tensor<64x96xf32>
    %transposed_49 = linalg.transpose ins(%arg10 : tensor<96x64xf32>) outs(%86 : tensor<64x96xf32>) permutation = [1, 0] 
    %87 = tensor.empty() : tensor<80x96xf32>
    %88 = linalg.fill ins(%cst_0 : f32) outs(%87 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %89 = linalg.matmul ins(%collapsed_15, %transposed_49 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%88 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %90 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<96xf32>) outs(%87 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %91 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%89, %90 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%87 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.addf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<80x96xf32>
    %expanded_50 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %92 = tensor.empty() : tensor<2x40x96xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<2x40x96xf32>) outs(%92 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.mulf %in, %cst_11 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x96xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<2x40x96xf32>) outs(%92 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %123 : f32
    } -> tensor<2x40x96xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x40x96xf32>) outs(%92 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_5 : f64 to f32
      %124 = arith.mulf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<2x40x96xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_50, %95 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%92 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.addf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x96xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x40x96xf32>) outs(%92 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_4 : f64 to f32
      %124 = arith.mulf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<2x40x96xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x40x96xf32>) outs(%92 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.tanh %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x96xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x40x96xf32>) outs(%92 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %cst_12 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x96xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %99 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%92 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.mulf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_51 = tensor.collapse_shape %100 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %101 = tensor.empty() : tensor<96x64xf32>
    %transposed_52 = linalg.transpose ins(%arg12 : tensor<64x96xf32>) outs(%101 : tensor<96x64xf32>) permutation = [1, 0] 
    %102 = linalg.matmul ins(%collapsed_51, %transposed_52 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%40 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %103 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %104 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%102, %103 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.addf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<80x64xf32>
    %expanded_53 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48, %expanded_53 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.addf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %1 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.addf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %123 = arith.extf %in : f32 to f64
      linalg.yield %123 : f64
    } -> tensor<2x40x64xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<2x40x64xf64>) outs(%20 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.addf %in, %out : f64
      linalg.yield %123 : f64
    } -> tensor<2x40x1xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x40x1xf64>) outs(%19 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.divf %in, %cst_8 : f64
      linalg.yield %123 : f64
    } -> tensor<2x40x1xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %109 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%17 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_54: f64, %out: f64):
      %123 = arith.subf %in, %in_54 : f64
      linalg.yield %123 : f64
    } -> tensor<2x40x64xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %110 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%17 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_54: f64, %out: f64):
      %123 = arith.mulf %in, %in_54 : f64
      linalg.yield %123 : f64
    } -> tensor<2x40x64xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<2x40x64xf64>) outs(%20 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.addf %in, %out : f64
      linalg.yield %123 : f64
    } -> tensor<2x40x1xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x40x1xf64>) outs(%19 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.divf %in, %cst_8 : f64
      linalg.yield %123 : f64
    } -> tensor<2x40x1xf64>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x40x1xf64>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %123 = arith.truncf %in : f64 to f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<2x40x64xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x40x1xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_9 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x40x1xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_6 : f64 to f32
      %124 = arith.addf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<2x40x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x40x1xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %116 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.subf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %118 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.mulf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %arg16 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.mulf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %arg17 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %123 = arith.addf %in, %in_54 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    return %122 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32: "0x040000000000803FCDCCCC3D0AD7233C6F12833A"
    }
  }
#-}

