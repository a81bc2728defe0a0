#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @gptj(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<256x64xf32>, %arg10: tensor<256xf32>, %arg11: tensor<64x256xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c128 = arith.constant 128 : index
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0.79788456080286541 : f64
    %cst_6 = arith.constant 4.471500e-02 : f64
    %cst_7 = arith.constant dense_resource<torch_tensor_128_8_torch.float32> : tensor<128x8xf32>
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant 6.400000e+01 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %c0 = arith.constant 0 : index
    %cst_11 = arith.constant 4.000000e+00 : f32
    %cst_12 = arith.constant 5.000000e-01 : f32
    %cst_13 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %123 = arith.index_cast %in : i64 to index
      %124 = linalg.index 2 : index
      %125 = arith.cmpi slt, %123, %c96 : index
      cf.assert %125, "index must be smaller than dim size"
      %126 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %126, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%123, %124] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %123 = linalg.index 0 : index
      %124 = arith.index_cast %123 : index to i64
      linalg.yield %124 : i64
    } -> tensor<40xi64>
    %4 = tensor.empty() : tensor<2x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%4 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %123 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %123 : i1
    } -> tensor<2x40xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %123 = linalg.index 0 : index
      %124 = arith.index_cast %123 : index to i64
      linalg.yield %124 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %8 = tensor.empty() : tensor<1x1x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_64: i64, %out: i1):
      %123 = arith.cmpi sle, %in, %in_64 : i64
      linalg.yield %123 : i1
    } -> tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %9 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_64: i1, %out: i1):
      %123 = arith.andi %in, %in_64 : i1
      linalg.yield %123 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = tensor.empty() : tensor<2x1x1x40xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%11 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_64: i64, %out: i1):
      %123 = arith.cmpi slt, %in, %c0_i64 : i64
      %124 = arith.addi %in, %c2_i64 : i64
      %125 = arith.select %123, %124, %in : i64
      %126 = arith.index_cast %125 : i64 to index
      %127 = arith.cmpi slt, %in_64, %c0_i64 : i64
      %128 = arith.addi %in_64, %c40_i64 : i64
      %129 = arith.select %127, %128, %in_64 : i64
      %130 = arith.index_cast %129 : i64 to index
      %extracted = tensor.extract %5[%126, %130] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_64: i1, %out: i1):
      %123 = arith.andi %in, %in_64 : i1
      linalg.yield %123 : i1
    } -> tensor<2x1x40x40xi1>
    %15 = tensor.empty() : tensor<2x1x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%15 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_64: f32, %in_65: f32, %out: f32):
      %123 = arith.select %in, %in_64, %in_65 : f32
      linalg.yield %123 : f32
    } -> tensor<2x1x40x40xf32>
    %17 = tensor.empty() : tensor<2x40x64xf64>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %123 = arith.extf %in : f32 to f64
      linalg.yield %123 : f64
    } -> tensor<2x40x64xf64>
    %19 = tensor.empty() : tensor<2x40x1xf64>
    %20 = linalg.fill ins(%cst : f64) outs(%19 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %21 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<2x40x64xf64>) outs(%20 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.addf %in, %out : f64
      linalg.yield %123 : f64
    } -> tensor<2x40x1xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x40x1xf64>) outs(%19 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.divf %in, %cst_9 : f64
      linalg.yield %123 : f64
    } -> tensor<2x40x1xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %22 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%17 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_64: f64, %out: f64):
      %123 = arith.subf %in, %in_64 : f64
      linalg.yield %123 : f64
    } -> tensor<2x40x64xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %23 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%17 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_64: f64, %out: f64):
      %123 = arith.mulf %in, %in_64 : f64
      linalg.yield %123 : f64
    } -> tensor<2x40x64xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x40x64xf64>) outs(%20 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.addf %in, %out : f64
      linalg.yield %123 : f64
    } -> tensor<2x40x1xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x40x1xf64>) outs(%19 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.divf %in, %cst_9 : f64
      linalg.yield %123 : f64
    } -> tensor<2x40x1xf64>
    %27 = tensor.empty() : tensor<2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x40x1xf64>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %123 = arith.truncf %in : f64 to f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x40x64xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x40x1xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_10 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x1xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_8 : f64 to f32
      %124 = arith.addf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<2x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x40x1xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %31 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %123 = arith.subf %in, %in_64 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %33 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %123 = arith.mulf %in, %in_64 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %arg3 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %123 = arith.mulf %in, %in_64 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %123 = arith.addf %in, %in_64 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %38 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %37 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %39 = tensor.empty() : tensor<80x64xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %41 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %transposed_16 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %42 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %transposed_17 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %43 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_18 = tensor.expand_shape %41 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %expanded_19 = tensor.expand_shape %42 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %expanded_20 = tensor.expand_shape %43 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %44 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x40x4x16xf32>) outs(%44 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %cst_7 [[0, 1], [2]] output_shape [1, 128, 8] : tensor<128x8xf32> into tensor<1x128x8xf32>
    %45 = tensor.empty() : tensor<1x40x8xi64>
    %expanded_23 = tensor.expand_shape %3 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %46 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<1x40xi64>) outs(%45 : tensor<1x40x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<1x40x8xi64>
    %47 = tensor.empty() : tensor<1x40x8xf32>
    %48 = linalg.fill ins(%cst_0 : f32) outs(%47 : tensor<1x40x8xf32>) -> tensor<1x40x8xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<1x40x8xi64>) outs(%48 : tensor<1x40x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %123 = arith.index_cast %in : i64 to index
      %124 = linalg.index 2 : index
      %125 = arith.cmpi slt, %123, %c128 : index
      cf.assert %125, "index must be smaller than dim size"
      %126 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %126, "index must be larger or equal to 0"
      %extracted = tensor.extract %expanded_22[%c0, %123, %124] : tensor<1x128x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x8xf32>
    %extracted_slice = tensor.extract_slice %49[0, 0, 0] [1, 40, 4] [1, 1, 1] : tensor<1x40x8xf32> to tensor<1x40x4xf32>
    %extracted_slice_24 = tensor.extract_slice %49[0, 0, 4] [1, 40, 4] [1, 1, 1] : tensor<1x40x8xf32> to tensor<1x40x4xf32>
    %extracted_slice_25 = tensor.extract_slice %expanded_19[0, 0, 0, 0] [2, 40, 4, 8] [1, 1, 1, 1] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %extracted_slice_26 = tensor.extract_slice %expanded_19[0, 0, 0, 8] [2, 40, 4, 8] [1, 1, 1, 1] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %extracted_slice_27 = tensor.extract_slice %expanded_18[0, 0, 0, 0] [2, 40, 4, 8] [1, 1, 1, 1] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %extracted_slice_28 = tensor.extract_slice %expanded_18[0, 0, 0, 8] [2, 40, 4, 8] [1, 1, 1, 1] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %50 = tensor.empty() : tensor<1x40x1x4x2xf32>
    %expanded_29 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [1, 40, 1, 4] : tensor<1x40x4xf32> into tensor<1x40x1x4xf32>
    %51 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<1x40x1x4xf32>) outs(%50 : tensor<1x40x1x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x40x1x4x2xf32>
    %collapsed_30 = tensor.collapse_shape %51 [[0], [1], [2], [3, 4]] : tensor<1x40x1x4x2xf32> into tensor<1x40x1x8xf32>
    %expanded_31 = tensor.expand_shape %extracted_slice_24 [[0], [1], [2, 3]] output_shape [1, 40, 1, 4] : tensor<1x40x4xf32> into tensor<1x40x1x4xf32>
    %52 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<1x40x1x4xf32>) outs(%50 : tensor<1x40x1x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x40x1x4x2xf32>
    %collapsed_32 = tensor.collapse_shape %52 [[0], [1], [2], [3, 4]] : tensor<1x40x1x4x2xf32> into tensor<1x40x1x8xf32>
    %53 = tensor.empty() : tensor<2x40x4x8xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %collapsed_32 : tensor<2x40x4x8xf32>, tensor<1x40x1x8xf32>) outs(%53 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %123 = arith.mulf %in, %in_64 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x4x8xf32>
    %extracted_slice_33 = tensor.extract_slice %extracted_slice_25[0, 0, 0, 0] [2, 40, 4, 4] [1, 1, 1, 2] : tensor<2x40x4x8xf32> to tensor<2x40x4x4xf32>
    %extracted_slice_34 = tensor.extract_slice %extracted_slice_25[0, 0, 0, 1] [2, 40, 4, 4] [1, 1, 1, 2] : tensor<2x40x4x8xf32> to tensor<2x40x4x4xf32>
    %55 = tensor.empty() : tensor<2x40x4x4xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<2x40x4x4xf32>) outs(%55 : tensor<2x40x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.negf %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x4x4xf32>
    %expanded_35 = tensor.expand_shape %56 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 4, 1] : tensor<2x40x4x4xf32> into tensor<2x40x4x4x1xf32>
    %expanded_36 = tensor.expand_shape %extracted_slice_33 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 4, 1] : tensor<2x40x4x4xf32> into tensor<2x40x4x4x1xf32>
    %concat = tensor.concat dim(4) %expanded_35, %expanded_36 : (tensor<2x40x4x4x1xf32>, tensor<2x40x4x4x1xf32>) -> tensor<2x40x4x4x2xf32>
    %collapsed_37 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x40x4x4x2xf32> into tensor<2x40x4x8xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_37, %collapsed_30 : tensor<2x40x4x8xf32>, tensor<1x40x1x8xf32>) outs(%53 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %123 = arith.mulf %in, %in_64 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x4x8xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %57 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%53 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %123 = arith.addf %in, %in_64 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x4x8xf32>
    %59 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27, %collapsed_32 : tensor<2x40x4x8xf32>, tensor<1x40x1x8xf32>) outs(%53 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %123 = arith.mulf %in, %in_64 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x4x8xf32>
    %extracted_slice_38 = tensor.extract_slice %extracted_slice_27[0, 0, 0, 0] [2, 40, 4, 4] [1, 1, 1, 2] : tensor<2x40x4x8xf32> to tensor<2x40x4x4xf32>
    %extracted_slice_39 = tensor.extract_slice %extracted_slice_27[0, 0, 0, 1] [2, 40, 4, 4] [1, 1, 1, 2] : tensor<2x40x4x8xf32> to tensor<2x40x4x4xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_39 : tensor<2x40x4x4xf32>) outs(%55 : tensor<2x40x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.negf %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x4x4xf32>
    %expanded_40 = tensor.expand_shape %60 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 4, 1] : tensor<2x40x4x4xf32> into tensor<2x40x4x4x1xf32>
    %expanded_41 = tensor.expand_shape %extracted_slice_38 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 4, 1] : tensor<2x40x4x4xf32> into tensor<2x40x4x4x1xf32>
    %concat_42 = tensor.concat dim(4) %expanded_40, %expanded_41 : (tensor<2x40x4x4x1xf32>, tensor<2x40x4x4x1xf32>) -> tensor<2x40x4x4x2xf32>
    %collapsed_43 = tensor.collapse_shape %concat_42 [[0], [1], [2], [3, 4]] : tensor<2x40x4x4x2xf32> into tensor<2x40x4x8xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_43, %collapsed_30 : tensor<2x40x4x8xf32>, tensor<1x40x1x8xf32>) outs(%53 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %123 = arith.mulf %in, %in_64 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x4x8xf32>
    %62 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %61 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%53 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %123 = arith.addf %in, %in_64 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x4x8xf32>
    %concat_44 = tensor.concat dim(3) %58, %extracted_slice_26 : (tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) -> tensor<2x40x4x16xf32>
    %concat_45 = tensor.concat dim(3) %62, %extracted_slice_28 : (tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) -> tensor<2x40x4x16xf32>
    %transposed_46 = linalg.transpose ins(%concat_45 : tensor<2x40x4x16xf32>) outs(%44 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %63 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_47 = linalg.transpose ins(%concat_44 : tensor<2x40x4x16xf32>) outs(%63 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_48 = tensor.collapse_shape %transposed_46 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_49 = tensor.collapse_shape %transposed_47 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %64 = tensor.empty() : tensor<8x40x40xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %66 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%65 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_50 = tensor.expand_shape %66 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %67 = tensor.empty() : tensor<2x4x40x40xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<2x4x40x40xf32>) outs(%67 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_11 : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x40xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %16 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%67 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %123 = arith.addf %in, %in_64 : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x40xf32>
    %70 = tensor.empty() : tensor<2x4x40xi64>
    %71 = linalg.fill ins(%c0_i64 : i64) outs(%70 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %72 = tensor.empty() : tensor<2x4x40xf32>
    %73 = linalg.fill ins(%cst_1 : f32) outs(%72 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %74:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<2x4x40x40xf32>) outs(%73, %71 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_64: i64):
      %123 = linalg.index 3 : index
      %124 = arith.index_cast %123 : index to i64
      %125 = arith.maximumf %in, %out : f32
      %126 = arith.cmpf ogt, %in, %out : f32
      %127 = arith.select %126, %124, %out_64 : i64
      linalg.yield %125, %127 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_51 = tensor.expand_shape %74#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %expanded_51 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%67 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %123 = arith.subf %in, %in_64 : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x40xf32>
    %76 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<2x4x40x40xf32>) outs(%67 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.exp %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x40xf32>
    %77 = tensor.empty() : tensor<2x4x40x1xf32>
    %78 = linalg.fill ins(%cst_0 : f32) outs(%77 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %79 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<2x4x40x40xf32>) outs(%78 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x1xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %79 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%67 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %123 = arith.divf %in, %in_64 : f32
      linalg.yield %123 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_52 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_53 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %81 = tensor.empty() : tensor<8x40x16xf32>
    %82 = linalg.fill ins(%cst_0 : f32) outs(%81 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %83 = linalg.batch_matmul ins(%collapsed_52, %collapsed_53 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%82 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_54 = tensor.expand_shape %83 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %84 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<2x4x40x16xf32>) outs(%84 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_56 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_57 = tensor.collapse_shape %transposed_55 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %85 = linalg.matmul ins(%collapsed_57, %transposed_56 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_58 = tensor.expand_shape %85 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %86 = tensor.empty() : tensor<64x256xf32>
    %transposed_59 = linalg.transpose ins(%arg9 : tensor<256x64xf32>) outs(%86 : tensor<64x256xf32>) permutation = [1, 0] 
    %87 = tensor.empty() : tensor<80x256xf32>
    %88 = linalg.fill ins(%cst_0 : f32) outs(%87 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %89 = linalg.matmul ins(%collapsed, %transposed_59 : tensor<80x64xf32>, tensor<64x256xf32>) outs(%88 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %90 = linalg.generic {indexing_maps = [#map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<256xf32>) outs(%87 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x256xf32>
    %91 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%89, %90 : tensor<80x256xf32>, tensor<80x256xf32>) outs(%87 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %123 = arith.addf %in, %in_64 : f32
      linalg.yield %123 : f32
    } -> tensor<80x256xf32>
    %expanded_60 = tensor.expand_shape %91 [[0, 1], [2]] output_shape [2, 40, 256] : tensor<80x256xf32> into tensor<2x40x256xf32>
    %92 = tensor.empty() : tensor<2x40x256xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<2x40x256xf32>) outs(%92 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.mulf %in, %cst_12 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x256xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60 : tensor<2x40x256xf32>) outs(%92 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %123 : f32
    } -> tensor<2x40x256xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x40x256xf32>) outs(%92 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_6 : f64 to f32
      %124 = arith.mulf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<2x40x256xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_60, %95 : tensor<2x40x256xf32>, tensor<2x40x256xf32>) outs(%92 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %123 = arith.addf %in, %in_64 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x256xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x40x256xf32>) outs(%92 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_5 : f64 to f32
      %124 = arith.mulf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<2x40x256xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x40x256xf32>) outs(%92 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.tanh %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x256xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x40x256xf32>) outs(%92 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %cst_13 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x256xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %99 : tensor<2x40x256xf32>, tensor<2x40x256xf32>) outs(%92 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %123 = arith.mulf %in, %in_64 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x256xf32>
    %collapsed_61 = tensor.collapse_shape %100 [[0, 1], [2]] : tensor<2x40x256xf32> into tensor<80x256xf32>
    %101 = tensor.empty() : tensor<256x64xf32>
    %transposed_62 = linalg.transpose ins(%arg11 : tensor<64x256xf32>) outs(%101 : tensor<256x64xf32>) permutation = [1, 0] 
    %102 = linalg.matmul ins(%collapsed_61, %transposed_62 : tensor<80x256xf32>, tensor<256x64xf32>) outs(%40 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %103 = linalg.generic {indexing_maps = [#map18, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %104 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%102, %103 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %123 = arith.addf %in, %in_64 : f32
      linalg.yield %123 : f32
    } -> tensor<80x64xf32>
    %expanded_63 = tensor.expand_shape %104 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58, %expanded_63 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %123 = arith.addf %in, %in_64 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %1 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %123 = arith.addf %in, %in_64 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x40x64xf32>) outs(%17 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %123 = arith.extf %in : f32 to f64
      linalg.yield %123 : f64
    } -> tensor<2x40x64xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%107 : tensor<2x40x64xf64>) outs(%20 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.addf %in, %out : f64
      linalg.yield %123 : f64
    } -> tensor<2x40x1xf64>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x40x1xf64>) outs(%19 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.divf %in, %cst_9 : f64
      linalg.yield %123 : f64
    } -> tensor<2x40x1xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %109 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%17 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_64: f64, %out: f64):
      %123 = arith.subf %in, %in_64 : f64
      linalg.yield %123 : f64
    } -> tensor<2x40x64xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %110 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%17 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_64: f64, %out: f64):
      %123 = arith.mulf %in, %in_64 : f64
      linalg.yield %123 : f64
    } -> tensor<2x40x64xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%111 : tensor<2x40x64xf64>) outs(%20 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.addf %in, %out : f64
      linalg.yield %123 : f64
    } -> tensor<2x40x1xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x40x1xf64>) outs(%19 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %123 = arith.divf %in, %cst_9 : f64
      linalg.yield %123 : f64
    } -> tensor<2x40x1xf64>
    %114 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113 : tensor<2x40x1xf64>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %123 = arith.truncf %in : f64 to f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%106 : tensor<2x40x64xf32>) outs(%29 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.addf %in, %out : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x40x1xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.divf %in, %cst_10 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x40x1xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = arith.truncf %cst_8 : f64 to f32
      %124 = arith.addf %in, %123 : f32
      linalg.yield %124 : f32
    } -> tensor<2x40x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x40x1xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %123 = math.rsqrt %in : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %116 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %123 = arith.subf %in, %in_64 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %118 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %123 = arith.mulf %in, %in_64 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %arg13 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %123 = arith.mulf %in, %in_64 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %arg14 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_64: f32, %out: f32):
      %123 = arith.addf %in, %in_64 : f32
      linalg.yield %123 : f32
    } -> tensor<2x40x64xf32>
    return %122 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_128_8_torch.float32: "0x04000000000000000000000000000000000000000000803F0000803F0000803F0000803FA46A573F7775CC3D57D6233C6E12833A41510A3F98B87E3FB9FC7F3FF8FF7F3FB7C7683FF96F4B3E3ED4A33C6912033B3311D5BEA5E57A3FE5F27F3FDFFF7F3FC381103E6D4E973E1FB9F53C939B443B26707DBFEF90743F83E27F3FB5FF7F3FCFBD41BFD861C73EDBCB233D5812833B305527BFA7CA6B3F94CB7F3F7AFF7F3F107C75BF4477F53EF4B64C3DDED6A33B2C3C913E40A9603F19AE7F3F2EFF7F3F8C0F8FBE698C103FD19C753D599BC43BB8CD753F3249533F128A7F3FD2FE7F3F4630283F73EB243F323E8F3DC75FE53BBDFF403FB3CC433F815F7F3F65FE7F3F95467D3FA6A4373F50AAA33D1312033CF6FD14BE5F5B323F652E7F3FE7FD7F3F3201D33E1D88483F3E12B83D3B74133CD53F69BFD4211F3FC2F67E3F59FD7F3FF8440BBFA46A573F7675CC3D58D6233C64CD56BF41510A3F98B87E3FB9FC7F3F5CFF7FBF2B26643F72D3E03D6B38343C7205913BC03DE83EE8737E3F09FC7F3FD85C09BF1D9A6E3FAC2BF53D719A443CD006583FF386B93EB5287E3F48FB7F3F2220D73EC0AB763FD0BE043E6BFC543C6F4E683F99F5883E00D77D3F76FA7F3F72987D3F6F467C3F64E40E3E575E653CD7040C3EDF0B2E3ECC7E7D3F94F97F3F4479263FD55B7F3F4F06193E34C0753CE87A42BFAADE903D1A207D3FA1F87F3F106893BE0EE47F3F5024233E0111833C2C2975BFE333EFBCEDBA7C3F9DF77F3F251E76BFBFDD7D3F233E2D3EDE418B3C36E28CBED3EF03BE494F7C3F88F67F3FB34040BF144E793F8753373EB372933C840A293FAFA768BE2EDD7B3F62F57F3F6979193EB940723F3A64413E7EA39B3CBF1B7D3F3586A5BEA1647B3F2CF47F3FC8B6693FB7C7683FF86F4B3E3FD4A33C22F0D03E3311D5BEA5E57A3FE5F27F3F102F563F49FB5C3F8376553EF504AC3CFC370CBF9A3D01BF3C607A3F8DF17F3F150511BC9EF94E3F96775F3EA035B43C6FFD7FBF03A816BF6AD4793F24F07F3FE6A158BF8AE63E3FF072693E3F66BC3CBF6708BF10912ABF3442793FABEE7F3FFCD367BF26EB2C3F5168733ED196C43CFE2DD93ED7C53CBF9BA9783F20ED7F3F388707BE7835193F77577D3E57C7CC3C78BF7D3FBF174DBFA50A783F85EB7F3F0837433FE4F7033F10A0833ECFF7D43C819C253F115D5BBF5665773FDAE97F3F0ED5743F88D1DA3E0591883E3A28DD3C389395BE467167BFB1B9763F1DE87F3F2AB48A3E9383AB3E7D7E8D3E9658E53C576D76BF7C3571BFBB07763F50E67F3FE9E329BFC1FD743E5468923EE388ED3CB3803FBFB79078BF794F753F72E47F3FA4EF7CBFC381103E6C4E973E20B9F53C18F41D3E26707DBFEF90743F83E27F3F06DECEBE56502A3DA5309C3E4DE9FD3C8E2C6A3F52C77FBF22CC733F83E07F3F4D2A0D3FC7196FBDDE0EA13EB50C033DA98F553F3F907FBF1801733F73DE7F3F39FA7F3F138821BEF7E8A53EBA24073DB78659BC7ACB7CBFD52F723F52DC7F3FF771073F4CD682BED2BEAA3EB83C0B3DE73B59BF168077BF5F58713F20DA7F3FC23ADBBEDC99B3BE4D90AF3EAB540F3D5F5867BFA0BB6FBFBB7A703FDDD77F3F38E57DBF0F92E2BE495DB43E966C133DEA0803BEF59165BFEF966F3F89D57F3FEABE24BF58A307BFA925B93E7684173D2DF2433F151D59BF01AD6E3F25D37F3F9FBD973EB7A21CBF4AE9BD3E4D9C1B3DB57F743FDD7C4ABFF7BC6D3FB0D07F3F4BBB763F731130BF0EA8C23E19B41F3D6C85883EB2D639BFD7C66C3F2ACE7F3FBCBF3E3FCFBD41BFD761C73EDCCB233D74BC2ABF305527BFA7CA6B3F94CB7F3FFB6D22BE9B7A51BF8616CC3E93E3273D44C27CBFAB2713BF6EC86A3FEDC87F3F28A16ABF991F5FBFFAC5D03E40FB2B3DE0CACCBE6F03FBBE32C0693F35C67F3F30EF54BFDB896ABF1670D53EE012303DE81B0E3F8735CDBEFBB1683F6CC37F3FA103913C329C73BFBD14DA3E762A343DBBF57F3FB95A9DBECE9D673F92C07F3FD0D4593F6A3F7ABFCDB3DE3E0042383D817B063FDBDA57BEB483663FA8BD7F3F9ADB663F88627EBF2A4DE33E7E593C3D6E46DDBE46B0E5BDB263653FADBA7F3FE813FD3DF9FA7FBFB6E0E73EEF70403DB2097EBF9FF84ABCD23D643FA1B77F3F56AC44BFA4047FBF526EEC3E5388443D80E023BFC432B33D1912633F84B47F3F222974BF03827BBFE0F5F03EAB9F483D44E7993E20FD3E3E91E0613F57B17F3FFF5586BE107C75BF4477F53EF5B64C3D0408773F2C3C913E40A9603F19AE7F3F24942B3F32026DBF5EF2F93E33CE503DD1FD3D3F4A86C13E2F6C5F3FCAAA7F3FA0937C3F132A62BF1267FE3E62E5543D0EE726BE73E1EF3E66295E3F6AA77F3FB4B6CA3E790F55BFA26A013F84FC583D95146BBF7DEB0D3FEDE05C3FFAA37F3FCD0C0FBFE4D345BF6A9E033F97135D3DA64D54BF3D7B223FCC925B3F79A07F3FF4EF7FBF4A9E34BFD5CE053F9D2A613D2C43B53C626B353F0C3F5A3FE79C7F3F5E8405BFB29A21BFD2FB073F9241653DA26C5A3F7B8B463FB6E5583F44997F3FFD50DF3EB6F90CBF53250A3F7A58693DAC5D663FBFAF553FD386573F91957F3FE72C7E3F51E0EDBE4C4B0C3F516F6D3DB714F43D6AB1623F6B22563FCD917F3F4301233FC06CBFBEAD6D0E3F1A86713D836545BF3B6F6D3F87B8543FF88D7F3F23109CBE8C0F8FBE688C103FD29C753D56D173BFB8CD753F3249533F128A7F3F7F5377BFD5883ABE71A7123F7BB3793DE62584BE7BB77B3F74D4513F1C867F3FF23A3DBFA12AAABDB8BE143F12CA7D3DF76A2C3F621D7F3F575A503F14827F3F4B5F2B3EB4BD893C31D2163F4DF0803DB8637C3FBCF67F3FE4DA4E3FFD7D7F3FD4866B3F66B1EE3DCDE1183F88FB823D83A1C83E5E417E3F26564D3FD4797F3F0BAB533F6A485C3E7FED1A3FBB06853DFAFC0FBFA6017A3F26CC4B3F9B757F3FCE81D9BC57829F3E39F51C3FE411873DE5E87FBF7242733FEF3C4A3F50717F3F5B035BBF8648CF3EEFF81E3F061D893D908C04BF02156A3F8AA8483FF66C7F3F97DE65BF72FCFC3E94F8203F1E288B3D6D5AE13ED4905E3F010F473F8A687F3F4D14EBBDA214143F1AF4223F2D338D3DD54E7E3F5BD3503F6170453F0E647F3FB31D463F4630283F73EB243F323E8F3D3521223FBDFF403FB3CC433F815F7F3F5178733FB69D3A3F94DE263F2F49913D3A389EBE743E2F3F0124423FE35A7F3F23F5813ED42D4B3F6FCD283F2254933DBC9D77BFE6BC1B3F5776403F34567F3FED402DBF38B6593FF7B72A3F0B5F953D20773CBF01AD063FC0C33E3F75517F3F8C327CBFBD11663F229E2C3FEA69973DACD62F3E4489E03E460C3D3FA54C7F3F518BC6BEC420703FE17F2E3FBF74993DE4F76B3F2F7AB13EF64F3B3FC4477F3F6EEC103F95C9773F285D303F8B7F9B3D6107533F24A5803EDA8E393FD3427F3F8EE07F3F99F87C3FEB35323F4D8A9D3D5ABFFDBCF70D1D3EFFC8373FD03D7F3F1894033F89A07F3F1E0A343F03959F3DFC985BBF29005D3D6EFE353FBD387F3FBC62E3BE9FBA7F3FB6D9353FAF9FA13D5A5E65BFD36C3CBD352F343F9A337F3F7D6F7EBF95467D3FA5A4373F51AAA33DB512E2BDF6FD14BE5F5B323F652E7F3F574021BFB14A783FE26A393FE8B4A53DE4D4463FBC6379BEF882303F20297F3F865FA03EB9D3703F5F2C3B3F74BFA73D141E733FAFA5ADBE0DA62E3FCA237F3FBCE6773FBAF4663F12E93C3FF6C9A93D72877F3E73DDDCBEA9C42C3F641E7F3F5CB23B3FF9C65A3FEEA03E3F6CD4AB3D05162EBF22F004BFD8DE2A3FED187F3F2B4D34BEA7694C3FE953403FD6DEAD3D1C007CBF741D1ABFA8F4283F65137F3FC6676CBF6E013C3FF801423F36E9AF3D1F74C4BE9EC02DBF2506273FCC0D7F3FA76252BF5CB8293F10AB433F8AF3B13D28DB113F4CA73FBF5A13253F23087F3FD0FD103D20BD153F254F453FD3FDB33DEDD67F3FCCA34FBF561C233F68027F3F822D5C3FDF42003F2CEE463F0E08B63DF79A023F2E8D5DBF2621213F9EFC7E3FF7DC643F3201D33E1C88483F3F12B83DE869E5BED53F69BFD5211F3FC2F67E3FFB0FD93DD060A33EEA1C4A3F641CBA3DDE8E7EBFE49D72BF711E1D3FD6F07E3F178B47BF4D3D643E8CAC4B3F7C26BC3DAA5E20BF598F79BF08171B3FD9EA7E3F9EC272BFDDE1FE3DF7364D3F8830BE3D0486A23E7B027EBFA60B193FCBE47E3F56237BBEA2F4CA3C21BC4E3F873AC03D7D2E783FE2EB7FBF59FC163FADDE7E3F3DEA2E3FD5E899BDFF3B503F7B44C23DA7EC3A3FAD467FBF2FE9143F7ED87E3F68CC7B3FD18232BE8AB6513F604EC43DC3C238BE80147CBF35D2123F3ED27E3FF25BC23E2F248BBEB52B533F3958C63D78D66CBF8C5D76BF79B7103FEDCB7E3F28C912BF2DA3BBBE799B543F0662C83DE0BC51BF69306EBF08990E3F8CC57E3F05CC7FBF3642EABECC05563FC56BCA3D381B233D04A263BFF1760C3F1ABF7E3F2EA101BFF8440BBFA46A573F7775CC3DEEC05C3F64CD56BF41510A3F98B87E3FED6FE73EA60420BFF9C9583F1B7FCE3D6E5A643F4DD347BF0628083F04B27E3FF8AC7E3FFA2A33BFC0235A3FB388D03D2A0CD03D1FDA36BF50FB053F60AB7E3F2F7C1F3F118744BFF2775B3F3C92D23D494048BF310D24BF2BCB033FACA47E3FB1ABA4BE75EC53BF86C65C3FB79BD43DF16572BFA29C0FBFA797013FE69D7E3F007578BFBE3361BF720F5E3F25A5D63DF8BD76BE9479F3BEA3C1FE3E10977E3F03263ABF053B6CBFB0525F3F84AED83D95BD2F3F004BC5BE734DFA3E2A907E3F6D373D3E07E674BF3690603FD6B7DA3D71977B3FE52395BEDAD2F53E32897E3FFA436D3FA41E7BBFFCC7613F18C1DC3DCB42C03E5FFE46BEF651F13E2A827E3F0B16513FEAD47EBFFBF9623F4DCADE3D6AB613BFE76FC3BDE1CAEC3E127B7E3FCF3735BD5CFF7FBF2B26643F73D3E03DD4BF7FBF7205913BC03DE83EE8737E3F3E535DBFFF9A7EBF824C653F8ADCE23DBFA600BFE679D53DACAAE33EAE6C7E3FC0D663BF65AB7ABFFC6C663F92E5E43DC874E93E75E04F3EC511DF3E63657E3F4F07C7BD9A3A74BF8F87673F8CEEE63DCBC97E3F3F78993E2873DA3E085E7E3F79F4483F1A596BBF349C683F76F7E83DE7981E3FB477C93EF3CED53E9C567E3F0D08723FA21D60BFE6AA693F5000EB3D8BD0A6BEB973F73E4525D13E1F4F7E3F5D57723EE1A452BF9CB36A3F1C09ED3D44BA78BF737B113F3C76CC3E91477E3F0B9030BF5D1143BF4FB66B3FD811EF3D6F5E39BFDDC8253FF8C1C73EF33F7E3F38617BBFDA8A31BFFAB26C3F851AF13D25AB413E456E383F9608C33E44387E3FAE28BEBE343E1EBF96A96D3F2023F33D4CB06D3FED3B493F364ABE3E85307E3FEFA2143FD85C09BF1D9A6E3FAD2BF53D2A6E503FD006583FF786B93EB5287E3F5BB27F3F2638E6BE87846F3F2A34F73D7E5347BD2BA9643FF8BEB43ED4207E3F5557FF3EDA69B7BED168703F963CF93D73E45DBF9C026F3F55F2AF3EE3187E3F7878EBBE4BC686BEF246713FF244FB3DEE5163BFB8F8763F3521AB3EE1107E3F58E57EBFFE9329BEE71E723F3D4DFD3D7301BEBD1B777C3FB34BA63ECE087E3FD4B41DBFC6D387BDA8F0723F7755FF3DA8A7493FB56F7F3FEF71A13EAB007E3F8FF4A83EB8B8093D31BC733FD1AE003EF2A8713FF2DA7F3F09949C3E77F87D3F49FE783FEE6D083E7D81743FDEB2013E8BEF6D3EBDB77D3F21B2973E32F07D3F"
    }
  }
#-}

