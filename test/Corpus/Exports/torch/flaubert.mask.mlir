#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0) -> ()>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @flaubert(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<128x64xf32>, %arg3: tensor<96x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<256x64xf32>, %arg17: tensor<256xf32>, %arg18: tensor<64x256xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c40_i64 = arith.constant 40 : i64
    %c0_i64 = arith.constant 0 : i64
    %c-9223372036854775808_i64 = arith.constant -9223372036854775808 : i64
    %c128 = arith.constant 128 : index
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant 9.9999999999999998E-13 : f64
    %cst_6 = arith.constant 6.400000e+01 : f64
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 4.000000e+00 : f32
    %cst_9 = arith.constant 1.41421354 : f32
    %cst_10 = arith.constant dense_resource<torch_tensor_1_128_torch.int64> : tensor<1x128xi64>
    %0 = tensor.empty() : tensor<2x40xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %126 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %126 : i1
    } -> tensor<2x40xi1>
    %2 = tensor.empty() : tensor<2xi64>
    %3 = linalg.fill ins(%c0_i64 : i64) outs(%2 : tensor<2xi64>) -> tensor<2xi64>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<2x40xi1>) outs(%3 : tensor<2xi64>) {
    ^bb0(%in: i1, %out: i64):
      %126 = arith.extui %in : i1 to i64
      %127 = arith.addi %126, %out : i64
      linalg.yield %127 : i64
    } -> tensor<2xi64>
    %5 = tensor.empty() : tensor<i64>
    %6 = linalg.fill ins(%c-9223372036854775808_i64 : i64) outs(%5 : tensor<i64>) -> tensor<i64>
    %7 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["reduction"]} ins(%4 : tensor<2xi64>) outs(%6 : tensor<i64>) {
    ^bb0(%in: i64, %out: i64):
      %126 = arith.maxsi %in, %out : i64
      linalg.yield %126 : i64
    } -> tensor<i64>
    %extracted = tensor.extract %7[] : tensor<i64>
    %8 = arith.cmpi sle, %extracted, %c40_i64 : i64
    cf.assert %8, "Runtime assertion failed for expression u0 <= 40 on node 'le_1'"
    %extracted_slice = tensor.extract_slice %cst_10[0, 0] [1, 40] [1, 1] : tensor<1x128xi64> to tensor<1x40xi64>
    %9 = tensor.empty() : tensor<2x40xi64>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1]] : tensor<1x40xi64> into tensor<40xi64>
    %10 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<40xi64>) outs(%9 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x40xi64>
    %11 = tensor.empty() : tensor<2x40x64xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %126 = arith.index_cast %in : i64 to index
      %127 = linalg.index 2 : index
      %128 = arith.cmpi slt, %126, %c96 : index
      cf.assert %128, "index must be smaller than dim size"
      %129 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %129, "index must be larger or equal to 0"
      %extracted_37 = tensor.extract %arg3[%126, %127] : tensor<96x64xf32>
      linalg.yield %extracted_37 : f32
    } -> tensor<2x40x64xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x40xi64>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %126 = arith.index_cast %in : i64 to index
      %127 = linalg.index 2 : index
      %128 = arith.cmpi slt, %126, %c128 : index
      cf.assert %128, "index must be smaller than dim size"
      %129 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %129, "index must be larger or equal to 0"
      %extracted_37 = tensor.extract %arg2[%126, %127] : tensor<128x64xf32>
      linalg.yield %extracted_37 : f32
    } -> tensor<2x40x64xf32>
    %14 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %13 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.addf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x64xf32>
    %15 = tensor.empty() : tensor<2x40x64xf64>
    %16 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x40x64xf32>) outs(%15 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %126 = arith.extf %in : f32 to f64
      linalg.yield %126 : f64
    } -> tensor<2x40x64xf64>
    %17 = tensor.empty() : tensor<2x40x1xf64>
    %18 = linalg.fill ins(%cst : f64) outs(%17 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %19 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<2x40x64xf64>) outs(%18 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %126 = arith.addf %in, %out : f64
      linalg.yield %126 : f64
    } -> tensor<2x40x1xf64>
    %20 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40x1xf64>) outs(%17 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %126 = arith.divf %in, %cst_6 : f64
      linalg.yield %126 : f64
    } -> tensor<2x40x1xf64>
    %21 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %20 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%15 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %126 = arith.subf %in, %in_37 : f64
      linalg.yield %126 : f64
    } -> tensor<2x40x64xf64>
    %22 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %21 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%15 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %126 = arith.mulf %in, %in_37 : f64
      linalg.yield %126 : f64
    } -> tensor<2x40x64xf64>
    %23 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x40x64xf64>) outs(%18 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %126 = arith.addf %in, %out : f64
      linalg.yield %126 : f64
    } -> tensor<2x40x1xf64>
    %24 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40x1xf64>) outs(%17 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %126 = arith.divf %in, %cst_6 : f64
      linalg.yield %126 : f64
    } -> tensor<2x40x1xf64>
    %25 = tensor.empty() : tensor<2x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x40x1xf64>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %126 = arith.truncf %in : f64 to f32
      linalg.yield %126 : f32
    } -> tensor<2x40x1xf32>
    %27 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<2x40x64xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_7 : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_5 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<2x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %29 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.subf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x64xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %31 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.mulf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x64xf32>
    %34 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.mulf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x64xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %arg5 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.addf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x64xf32>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xi64> into tensor<2x40x1xi64>
    %36 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x40x1xi64>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %126 = arith.sitofp %in : i64 to f32
      linalg.yield %126 : f32
    } -> tensor<2x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %36 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.mulf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x64xf32>
    %38 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_11 = tensor.collapse_shape %37 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %39 = tensor.empty() : tensor<80x64xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %41 = linalg.matmul ins(%collapsed_11, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%41, %42 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.addf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<80x64xf32>
    %expanded_12 = tensor.expand_shape %43 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %44 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x40x4x16xf32>) outs(%44 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_14 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %45 = linalg.matmul ins(%collapsed_11, %transposed_14 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%45, %46 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.addf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<80x64xf32>
    %transposed_15 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %48 = linalg.matmul ins(%collapsed_11, %transposed_15 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%48, %49 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.addf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<80x64xf32>
    %expanded_16 = tensor.expand_shape %47 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %expanded_17 = tensor.expand_shape %50 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x40x4x16xf32>) outs(%44 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %51 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13 : tensor<2x4x40x16xf32>) outs(%44 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_8 : f32
      linalg.yield %126 : f32
    } -> tensor<2x4x40x16xf32>
    %52 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_19 = linalg.transpose ins(%expanded_16 : tensor<2x40x4x16xf32>) outs(%52 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_20 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %53 = tensor.empty() : tensor<8x40x40xf32>
    %54 = linalg.fill ins(%cst_0 : f32) outs(%53 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %55 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%54 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_22 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%0 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %126 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %126 : i1
    } -> tensor<2x40xi1>
    %57 = tensor.empty() : tensor<2x4x40x40xi1>
    %58 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x40xi1>) outs(%57 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %59 = tensor.empty() : tensor<2x4x40x40xf32>
    %60 = linalg.generic {indexing_maps = [#map9, #map11, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %cst_4, %expanded_22 : tensor<2x4x40x40xi1>, tensor<f32>, tensor<2x4x40x40xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_37: f32, %in_38: f32, %out: f32):
      %126 = arith.select %in, %in_37, %in_38 : f32
      linalg.yield %126 : f32
    } -> tensor<2x4x40x40xf32>
    %61 = tensor.empty() : tensor<2x4x40xi64>
    %62 = linalg.fill ins(%c0_i64 : i64) outs(%61 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %63 = tensor.empty() : tensor<2x4x40xf32>
    %64 = linalg.fill ins(%cst_1 : f32) outs(%63 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %65:2 = linalg.generic {indexing_maps = [#map9, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%60 : tensor<2x4x40x40xf32>) outs(%64, %62 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_37: i64):
      %126 = linalg.index 3 : index
      %127 = arith.index_cast %126 : index to i64
      %128 = arith.maximumf %in, %out : f32
      %129 = arith.cmpf ogt, %in, %out : f32
      %130 = arith.select %129, %127, %out_37 : i64
      linalg.yield %128, %130 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_23 = tensor.expand_shape %65#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %66 = linalg.generic {indexing_maps = [#map9, #map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %expanded_23 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.subf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<2x4x40x40xf32>
    %67 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x4x40x40xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.exp %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x4x40x40xf32>
    %68 = tensor.empty() : tensor<2x4x40x1xf32>
    %69 = linalg.fill ins(%cst_0 : f32) outs(%68 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %70 = linalg.generic {indexing_maps = [#map9, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%67 : tensor<2x4x40x40xf32>) outs(%69 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<2x4x40x1xf32>
    %71 = linalg.generic {indexing_maps = [#map9, #map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %70 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%59 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.divf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_24 = tensor.collapse_shape %71 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %72 = tensor.empty() : tensor<8x40x16xf32>
    %73 = linalg.fill ins(%cst_0 : f32) outs(%72 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %74 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%73 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_26 = tensor.expand_shape %74 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %75 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x4x40x16xf32>) outs(%75 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_29 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %76 = linalg.matmul ins(%collapsed_28, %transposed_29 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %77 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%76, %77 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.addf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<80x64xf32>
    %expanded_30 = tensor.expand_shape %78 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %79 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %expanded_30 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.addf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x64xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x40x64xf32>) outs(%15 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %126 = arith.extf %in : f32 to f64
      linalg.yield %126 : f64
    } -> tensor<2x40x64xf64>
    %81 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<2x40x64xf64>) outs(%18 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %126 = arith.addf %in, %out : f64
      linalg.yield %126 : f64
    } -> tensor<2x40x1xf64>
    %82 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81 : tensor<2x40x1xf64>) outs(%17 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %126 = arith.divf %in, %cst_6 : f64
      linalg.yield %126 : f64
    } -> tensor<2x40x1xf64>
    %83 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %82 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%15 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %126 = arith.subf %in, %in_37 : f64
      linalg.yield %126 : f64
    } -> tensor<2x40x64xf64>
    %84 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %83 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%15 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %126 = arith.mulf %in, %in_37 : f64
      linalg.yield %126 : f64
    } -> tensor<2x40x64xf64>
    %85 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%84 : tensor<2x40x64xf64>) outs(%18 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %126 = arith.addf %in, %out : f64
      linalg.yield %126 : f64
    } -> tensor<2x40x1xf64>
    %86 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85 : tensor<2x40x1xf64>) outs(%17 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %126 = arith.divf %in, %cst_6 : f64
      linalg.yield %126 : f64
    } -> tensor<2x40x1xf64>
    %87 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x40x1xf64>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %126 = arith.truncf %in : f64 to f32
      linalg.yield %126 : f32
    } -> tensor<2x40x1xf32>
    %88 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%79 : tensor<2x40x64xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x1xf32>
    %89 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_7 : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x1xf32>
    %90 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_5 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<2x40x1xf32>
    %91 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x1xf32>
    %92 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %89 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.subf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x64xf32>
    %93 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %91 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.mulf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x64xf32>
    %94 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %arg14 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.mulf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x64xf32>
    %95 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.addf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_31 = tensor.collapse_shape %95 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %96 = tensor.empty() : tensor<64x256xf32>
    %transposed_32 = linalg.transpose ins(%arg16 : tensor<256x64xf32>) outs(%96 : tensor<64x256xf32>) permutation = [1, 0] 
    %97 = tensor.empty() : tensor<80x256xf32>
    %98 = linalg.fill ins(%cst_0 : f32) outs(%97 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %99 = linalg.matmul ins(%collapsed_31, %transposed_32 : tensor<80x64xf32>, tensor<64x256xf32>) outs(%98 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %100 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<256xf32>) outs(%97 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x256xf32>
    %101 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%99, %100 : tensor<80x256xf32>, tensor<80x256xf32>) outs(%97 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.addf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<80x256xf32>
    %expanded_33 = tensor.expand_shape %101 [[0, 1], [2]] output_shape [2, 40, 256] : tensor<80x256xf32> into tensor<2x40x256xf32>
    %102 = tensor.empty() : tensor<2x40x256xf32>
    %103 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33 : tensor<2x40x256xf32>) outs(%102 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_9 : f32
      %127 = math.erf %126 : f32
      %128 = arith.addf %127, %cst_2 : f32
      %129 = arith.mulf %128, %cst_3 : f32
      %130 = arith.mulf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x256xf32>
    %collapsed_34 = tensor.collapse_shape %103 [[0, 1], [2]] : tensor<2x40x256xf32> into tensor<80x256xf32>
    %104 = tensor.empty() : tensor<256x64xf32>
    %transposed_35 = linalg.transpose ins(%arg18 : tensor<64x256xf32>) outs(%104 : tensor<256x64xf32>) permutation = [1, 0] 
    %105 = linalg.matmul ins(%collapsed_34, %transposed_35 : tensor<80x256xf32>, tensor<256x64xf32>) outs(%40 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %106 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %107 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%105, %106 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.addf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<80x64xf32>
    %expanded_36 = tensor.expand_shape %107 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %108 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %expanded_36 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.addf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x64xf32>
    %109 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x40x64xf32>) outs(%15 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %126 = arith.extf %in : f32 to f64
      linalg.yield %126 : f64
    } -> tensor<2x40x64xf64>
    %110 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<2x40x64xf64>) outs(%18 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %126 = arith.addf %in, %out : f64
      linalg.yield %126 : f64
    } -> tensor<2x40x1xf64>
    %111 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x40x1xf64>) outs(%17 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %126 = arith.divf %in, %cst_6 : f64
      linalg.yield %126 : f64
    } -> tensor<2x40x1xf64>
    %112 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %111 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%15 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %126 = arith.subf %in, %in_37 : f64
      linalg.yield %126 : f64
    } -> tensor<2x40x64xf64>
    %113 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %112 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%15 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %126 = arith.mulf %in, %in_37 : f64
      linalg.yield %126 : f64
    } -> tensor<2x40x64xf64>
    %114 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<2x40x64xf64>) outs(%18 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %126 = arith.addf %in, %out : f64
      linalg.yield %126 : f64
    } -> tensor<2x40x1xf64>
    %115 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x40x1xf64>) outs(%17 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %126 = arith.divf %in, %cst_6 : f64
      linalg.yield %126 : f64
    } -> tensor<2x40x1xf64>
    %116 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x40x1xf64>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %126 = arith.truncf %in : f64 to f32
      linalg.yield %126 : f32
    } -> tensor<2x40x1xf32>
    %117 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<2x40x64xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x1xf32>
    %118 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_7 : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x1xf32>
    %119 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_5 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<2x40x1xf32>
    %120 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x1xf32>
    %121 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %118 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.subf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x64xf32>
    %122 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %120 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.mulf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x64xf32>
    %123 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %arg20 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.mulf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x64xf32>
    %124 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg21 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.addf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x64xf32>
    %125 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %36 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%11 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %126 = arith.mulf %in, %in_37 : f32
      linalg.yield %126 : f32
    } -> tensor<2x40x64xf32>
    return %125 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_128_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F0000000000000040000000000000004100000000000000420000000000000043000000000000004400000000000000450000000000000046000000000000004700000000000000480000000000000049000000000000004A000000000000004B000000000000004C000000000000004D000000000000004E000000000000004F0000000000000050000000000000005100000000000000520000000000000053000000000000005400000000000000550000000000000056000000000000005700000000000000580000000000000059000000000000005A000000000000005B000000000000005C000000000000005D000000000000005E000000000000005F0000000000000060000000000000006100000000000000620000000000000063000000000000006400000000000000650000000000000066000000000000006700000000000000680000000000000069000000000000006A000000000000006B000000000000006C000000000000006D000000000000006E000000000000006F0000000000000070000000000000007100000000000000720000000000000073000000000000007400000000000000750000000000000076000000000000007700000000000000780000000000000079000000000000007A000000000000007B000000000000007C000000000000007D000000000000007E000000000000007F00000000000000"
    }
  }
#-}

