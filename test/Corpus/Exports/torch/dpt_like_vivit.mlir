#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @dpt_like_vivit(%arg0: tensor<2x3x32x32xf32>, %arg1: tensor<1x1x64xf32>, %arg2: tensor<1x17x64xf32>, %arg3: tensor<64x3x8x8xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<96x64xf32>, %arg14: tensor<96xf32>, %arg15: tensor<64x96xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64x64xf32>, %arg24: tensor<64xf32>) -> tensor<2x17x64xf32> {
    %c64_i64 = arith.constant 64 : i64
    %c3_i64 = arith.constant 3 : i64
    %c4_i64 = arith.constant 4 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant 9.9999999999999998E-13 : f64
    %cst_5 = arith.constant 6.400000e+01 : f64
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 2.500000e-01 : f32
    %cst_8 = arith.constant 1.41421354 : f32
    %extracted_slice = tensor.extract_slice %arg2[0, 0, 0] [1, 1, 64] [1, 1, 1] : tensor<1x17x64xf32> to tensor<1x1x64xf32>
    %collapsed = tensor.collapse_shape %arg2 [[0, 1], [2]] : tensor<1x17x64xf32> into tensor<17x64xf32>
    %extracted_slice_9 = tensor.extract_slice %collapsed[1, 0] [16, 64] [1, 1] : tensor<17x64xf32> to tensor<16x64xf32>
    %expanded = tensor.expand_shape %extracted_slice_9 [[0, 1, 2], [3]] output_shape [1, 4, 4, 64] : tensor<16x64xf32> into tensor<1x4x4x64xf32>
    %0 = tensor.empty() : tensor<1x64x4x4xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x4x4x64xf32>) outs(%0 : tensor<1x64x4x4xf32>) permutation = [0, 3, 1, 2] 
    %1 = tensor.empty() : tensor<4xi64>
    %2 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%1 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %149 = linalg.index 0 : index
      %150 = arith.index_cast %149 : index to i64
      linalg.yield %150 : i64
    } -> tensor<4xi64>
    %3 = tensor.empty() : tensor<4xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<4xi64>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %149 = arith.sitofp %in : i64 to f32
      linalg.yield %149 : f32
    } -> tensor<4xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %cst_3 : f32
      linalg.yield %149 : f32
    } -> tensor<4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.subf %in, %cst_3 : f32
      linalg.yield %149 : f32
    } -> tensor<4xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%6 : tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.cmpf ult, %in, %cst : f32
      %150 = arith.select %149, %cst, %in : f32
      linalg.yield %150 : f32
    } -> tensor<4xf32>
    %expanded_10 = tensor.expand_shape %7 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %8 = tensor.empty() : tensor<4x1xi64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_10 : tensor<4x1xf32>) outs(%8 : tensor<4x1xi64>) {
    ^bb0(%in: f32, %out: i64):
      %149 = arith.fptosi %in : f32 to i64
      linalg.yield %149 : i64
    } -> tensor<4x1xi64>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<4x1xi64>) outs(%8 : tensor<4x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %149 = arith.addi %in, %c1_i64 : i64
      linalg.yield %149 : i64
    } -> tensor<4x1xi64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<4x1xi64>) outs(%8 : tensor<4x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %149 = arith.minsi %in, %c3_i64 : i64
      linalg.yield %149 : i64
    } -> tensor<4x1xi64>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%7 : tensor<4xf32>) outs(%1 : tensor<4xi64>) {
    ^bb0(%in: f32, %out: i64):
      %149 = arith.fptosi %in : f32 to i64
      linalg.yield %149 : i64
    } -> tensor<4xi64>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%12 : tensor<4xi64>) outs(%1 : tensor<4xi64>) {
    ^bb0(%in: i64, %out: i64):
      %149 = arith.addi %in, %c1_i64 : i64
      linalg.yield %149 : i64
    } -> tensor<4xi64>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%13 : tensor<4xi64>) outs(%1 : tensor<4xi64>) {
    ^bb0(%in: i64, %out: i64):
      %149 = arith.minsi %in, %c3_i64 : i64
      linalg.yield %149 : i64
    } -> tensor<4xi64>
    %15 = tensor.empty() : tensor<64xi64>
    %16 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%15 : tensor<64xi64>) {
    ^bb0(%out: i64):
      %149 = linalg.index 0 : index
      %150 = arith.index_cast %149 : index to i64
      linalg.yield %150 : i64
    } -> tensor<64xi64>
    %expanded_11 = tensor.expand_shape %16 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xi64> into tensor<64x1x1xi64>
    %17 = tensor.empty() : tensor<1xi64>
    %18 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%17 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %expanded_12 = tensor.expand_shape %18 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %19 = linalg.generic {indexing_maps = [#map2, #map3, #map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_11, %9, %12 : tensor<1x1x1x1xi64>, tensor<64x1x1xi64>, tensor<4x1xi64>, tensor<4xi64>) outs(%0 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: i64, %in_46: i64, %in_47: i64, %in_48: i64, %out: f32):
      %149 = arith.cmpi slt, %in, %c0_i64 : i64
      %150 = arith.addi %in, %c1_i64 : i64
      %151 = arith.select %149, %150, %in : i64
      %152 = arith.index_cast %151 : i64 to index
      %153 = arith.cmpi slt, %in_46, %c0_i64 : i64
      %154 = arith.addi %in_46, %c64_i64 : i64
      %155 = arith.select %153, %154, %in_46 : i64
      %156 = arith.index_cast %155 : i64 to index
      %157 = arith.cmpi slt, %in_47, %c0_i64 : i64
      %158 = arith.addi %in_47, %c4_i64 : i64
      %159 = arith.select %157, %158, %in_47 : i64
      %160 = arith.index_cast %159 : i64 to index
      %161 = arith.cmpi slt, %in_48, %c0_i64 : i64
      %162 = arith.addi %in_48, %c4_i64 : i64
      %163 = arith.select %161, %162, %in_48 : i64
      %164 = arith.index_cast %163 : i64 to index
      %extracted = tensor.extract %transposed[%152, %156, %160, %164] : tensor<1x64x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64x4x4xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map3, #map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_11, %9, %14 : tensor<1x1x1x1xi64>, tensor<64x1x1xi64>, tensor<4x1xi64>, tensor<4xi64>) outs(%0 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: i64, %in_46: i64, %in_47: i64, %in_48: i64, %out: f32):
      %149 = arith.cmpi slt, %in, %c0_i64 : i64
      %150 = arith.addi %in, %c1_i64 : i64
      %151 = arith.select %149, %150, %in : i64
      %152 = arith.index_cast %151 : i64 to index
      %153 = arith.cmpi slt, %in_46, %c0_i64 : i64
      %154 = arith.addi %in_46, %c64_i64 : i64
      %155 = arith.select %153, %154, %in_46 : i64
      %156 = arith.index_cast %155 : i64 to index
      %157 = arith.cmpi slt, %in_47, %c0_i64 : i64
      %158 = arith.addi %in_47, %c4_i64 : i64
      %159 = arith.select %157, %158, %in_47 : i64
      %160 = arith.index_cast %159 : i64 to index
      %161 = arith.cmpi slt, %in_48, %c0_i64 : i64
      %162 = arith.addi %in_48, %c4_i64 : i64
      %163 = arith.select %161, %162, %in_48 : i64
      %164 = arith.index_cast %163 : i64 to index
      %extracted = tensor.extract %transposed[%152, %156, %160, %164] : tensor<1x64x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64x4x4xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map3, #map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_11, %11, %12 : tensor<1x1x1x1xi64>, tensor<64x1x1xi64>, tensor<4x1xi64>, tensor<4xi64>) outs(%0 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: i64, %in_46: i64, %in_47: i64, %in_48: i64, %out: f32):
      %149 = arith.cmpi slt, %in, %c0_i64 : i64
      %150 = arith.addi %in, %c1_i64 : i64
      %151 = arith.select %149, %150, %in : i64
      %152 = arith.index_cast %151 : i64 to index
      %153 = arith.cmpi slt, %in_46, %c0_i64 : i64
      %154 = arith.addi %in_46, %c64_i64 : i64
      %155 = arith.select %153, %154, %in_46 : i64
      %156 = arith.index_cast %155 : i64 to index
      %157 = arith.cmpi slt, %in_47, %c0_i64 : i64
      %158 = arith.addi %in_47, %c4_i64 : i64
      %159 = arith.select %157, %158, %in_47 : i64
      %160 = arith.index_cast %159 : i64 to index
      %161 = arith.cmpi slt, %in_48, %c0_i64 : i64
      %162 = arith.addi %in_48, %c4_i64 : i64
      %163 = arith.select %161, %162, %in_48 : i64
      %164 = arith.index_cast %163 : i64 to index
      %extracted = tensor.extract %transposed[%152, %156, %160, %164] : tensor<1x64x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64x4x4xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map3, #map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_11, %11, %14 : tensor<1x1x1x1xi64>, tensor<64x1x1xi64>, tensor<4x1xi64>, tensor<4xi64>) outs(%0 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: i64, %in_46: i64, %in_47: i64, %in_48: i64, %out: f32):
      %149 = arith.cmpi slt, %in, %c0_i64 : i64
      %150 = arith.addi %in, %c1_i64 : i64
      %151 = arith.select %149, %150, %in : i64
      %152 = arith.index_cast %151 : i64 to index
      %153 = arith.cmpi slt, %in_46, %c0_i64 : i64
      %154 = arith.addi %in_46, %c64_i64 : i64
      %155 = arith.select %153, %154, %in_46 : i64
      %156 = arith.index_cast %155 : i64 to index
      %157 = arith.cmpi slt, %in_47, %c0_i64 : i64
      %158 = arith.addi %in_47, %c4_i64 : i64
      %159 = arith.select %157, %158, %in_47 : i64
      %160 = arith.index_cast %159 : i64 to index
      %161 = arith.cmpi slt, %in_48, %c0_i64 : i64
      %162 = arith.addi %in_48, %c4_i64 : i64
      %163 = arith.select %161, %162, %in_48 : i64
      %164 = arith.index_cast %163 : i64 to index
      %extracted = tensor.extract %transposed[%152, %156, %160, %164] : tensor<1x64x4x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x64x4x4xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%7, %12 : tensor<4xf32>, tensor<4xi64>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32, %in_46: i64, %out: f32):
      %149 = arith.sitofp %in_46 : i64 to f32
      %150 = arith.subf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<4xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%23 : tensor<4xf32>) outs(%3 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.cmpf ult, %in, %cst : f32
      %150 = arith.select %149, %cst, %in : f32
      %151 = arith.cmpf ugt, %150, %cst_2 : f32
      %152 = arith.select %151, %cst_2, %150 : f32
      linalg.yield %152 : f32
    } -> tensor<4xf32>
    %25 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %19 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%0 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.subf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<1x64x4x4xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %24 : tensor<1x64x4x4xf32>, tensor<4xf32>) outs(%0 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.mulf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<1x64x4x4xf32>
    %27 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %26 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%0 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.addf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<1x64x4x4xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %21 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%0 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.subf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<1x64x4x4xf32>
    %29 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %24 : tensor<1x64x4x4xf32>, tensor<4xf32>) outs(%0 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.mulf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<1x64x4x4xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %29 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%0 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.addf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<1x64x4x4xf32>
    %31 = tensor.empty() : tensor<4x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %9 : tensor<4x1xf32>, tensor<4x1xi64>) outs(%31 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %in_46: i64, %out: f32):
      %149 = arith.sitofp %in_46 : i64 to f32
      %150 = arith.subf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<4x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<4x1xf32>) outs(%31 : tensor<4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.cmpf ult, %in, %cst : f32
      %150 = arith.select %149, %cst, %in : f32
      %151 = arith.cmpf ugt, %150, %cst_2 : f32
      %152 = arith.select %151, %cst_2, %150 : f32
      linalg.yield %152 : f32
    } -> tensor<4x1xf32>
    %34 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %27 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%0 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.subf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<1x64x4x4xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %33 : tensor<1x64x4x4xf32>, tensor<4x1xf32>) outs(%0 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.mulf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<1x64x4x4xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %35 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%0 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.addf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<1x64x4x4xf32>
    %37 = tensor.empty() : tensor<1x4x4x64xf32>
    %transposed_13 = linalg.transpose ins(%36 : tensor<1x64x4x4xf32>) outs(%37 : tensor<1x4x4x64xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_14 = tensor.collapse_shape %transposed_13 [[0], [1, 2], [3]] : tensor<1x4x4x64xf32> into tensor<1x16x64xf32>
    %concat = tensor.concat dim(1) %extracted_slice, %collapsed_14 : (tensor<1x1x64xf32>, tensor<1x16x64xf32>) -> tensor<1x17x64xf32>
    %38 = tensor.empty() : tensor<2x64x4x4xf32>
    %broadcasted = linalg.broadcast ins(%arg4 : tensor<64xf32>) outs(%38 : tensor<2x64x4x4xf32>) dimensions = [0, 2, 3] 
    %39 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<8> : vector<2xi64>} ins(%arg0, %arg3 : tensor<2x3x32x32xf32>, tensor<64x3x8x8xf32>) outs(%broadcasted : tensor<2x64x4x4xf32>) -> tensor<2x64x4x4xf32>
    %collapsed_15 = tensor.collapse_shape %39 [[0], [1], [2, 3]] : tensor<2x64x4x4xf32> into tensor<2x64x16xf32>
    %40 = tensor.empty() : tensor<2x16x64xf32>
    %transposed_16 = linalg.transpose ins(%collapsed_15 : tensor<2x64x16xf32>) outs(%40 : tensor<2x16x64xf32>) permutation = [0, 2, 1] 
    %41 = tensor.empty() : tensor<2x1x64xf32>
    %collapsed_17 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_17 : tensor<1x64xf32>) outs(%41 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x64xf32>
    %concat_18 = tensor.concat dim(1) %42, %transposed_16 : (tensor<2x1x64xf32>, tensor<2x16x64xf32>) -> tensor<2x17x64xf32>
    %43 = tensor.empty() : tensor<2x17x64xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat_18, %concat : tensor<2x17x64xf32>, tensor<1x17x64xf32>) outs(%43 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.addf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<2x17x64xf32>
    %45 = tensor.empty() : tensor<2x17x64xf64>
    %46 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x17x64xf32>) outs(%45 : tensor<2x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %149 = arith.extf %in : f32 to f64
      linalg.yield %149 : f64
    } -> tensor<2x17x64xf64>
    %47 = tensor.empty() : tensor<2x17x1xf64>
    %48 = linalg.fill ins(%cst_0 : f64) outs(%47 : tensor<2x17x1xf64>) -> tensor<2x17x1xf64>
    %49 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%46 : tensor<2x17x64xf64>) outs(%48 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %149 = arith.addf %in, %out : f64
      linalg.yield %149 : f64
    } -> tensor<2x17x1xf64>
    %50 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<2x17x1xf64>) outs(%47 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %149 = arith.divf %in, %cst_5 : f64
      linalg.yield %149 : f64
    } -> tensor<2x17x1xf64>
    %51 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %50 : tensor<2x17x64xf64>, tensor<2x17x1xf64>) outs(%45 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_46: f64, %out: f64):
      %149 = arith.subf %in, %in_46 : f64
      linalg.yield %149 : f64
    } -> tensor<2x17x64xf64>
    %52 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %51 : tensor<2x17x64xf64>, tensor<2x17x64xf64>) outs(%45 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_46: f64, %out: f64):
      %149 = arith.mulf %in, %in_46 : f64
      linalg.yield %149 : f64
    } -> tensor<2x17x64xf64>
    %53 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%52 : tensor<2x17x64xf64>) outs(%48 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %149 = arith.addf %in, %out : f64
      linalg.yield %149 : f64
    } -> tensor<2x17x1xf64>
    %54 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<2x17x1xf64>) outs(%47 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %149 = arith.divf %in, %cst_5 : f64
      linalg.yield %149 : f64
    } -> tensor<2x17x1xf64>
    %55 = tensor.empty() : tensor<2x17x1xf32>
    %56 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<2x17x1xf64>) outs(%55 : tensor<2x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %149 = arith.truncf %in : f64 to f32
      linalg.yield %149 : f32
    } -> tensor<2x17x1xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%55 : tensor<2x17x1xf32>) -> tensor<2x17x1xf32>
    %58 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%44 : tensor<2x17x64xf32>) outs(%57 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x17x1xf32>
    %59 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%58 : tensor<2x17x1xf32>) outs(%55 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.divf %in, %cst_6 : f32
      linalg.yield %149 : f32
    } -> tensor<2x17x1xf32>
    %60 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<2x17x1xf32>) outs(%55 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_4 : f64 to f32
      %150 = arith.addf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x17x1xf32>
    %61 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x17x1xf32>) outs(%55 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.rsqrt %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x17x1xf32>
    %62 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %59 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%43 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.subf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<2x17x64xf32>
    %63 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %61 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%43 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.mulf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<2x17x64xf32>
    %64 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%63, %arg17 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%43 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.mulf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<2x17x64xf32>
    %65 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64, %arg18 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%43 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.addf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<2x17x64xf32>
    %collapsed_19 = tensor.collapse_shape %65 [[0, 1], [2]] : tensor<2x17x64xf32> into tensor<34x64xf32>
    %66 = tensor.empty() : tensor<64x64xf32>
    %transposed_20 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%66 : tensor<64x64xf32>) permutation = [1, 0] 
    %67 = tensor.empty() : tensor<34x64xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%67 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %69 = linalg.matmul ins(%collapsed_19, %transposed_20 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%68 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %70 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%67 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%69, %70 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%67 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.addf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<34x64xf32>
    %expanded_21 = tensor.expand_shape %71 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %transposed_22 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%66 : tensor<64x64xf32>) permutation = [1, 0] 
    %72 = linalg.matmul ins(%collapsed_19, %transposed_22 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%68 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %73 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%67 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%72, %73 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%67 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.addf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<34x64xf32>
    %expanded_23 = tensor.expand_shape %74 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %75 = tensor.empty() : tensor<2x4x17x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x17x4x16xf32>) outs(%75 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_25 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%66 : tensor<64x64xf32>) permutation = [1, 0] 
    %76 = linalg.matmul ins(%collapsed_19, %transposed_25 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%68 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %77 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%67 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%76, %77 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%67 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.addf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<34x64xf32>
    %expanded_26 = tensor.expand_shape %78 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x17x4x16xf32>) outs(%75 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %79 = tensor.empty() : tensor<2x4x16x17xf32>
    %transposed_28 = linalg.transpose ins(%expanded_21 : tensor<2x17x4x16xf32>) outs(%79 : tensor<2x4x16x17xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_29 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<2x4x16x17xf32> into tensor<8x16x17xf32>
    %80 = tensor.empty() : tensor<8x17x17xf32>
    %81 = linalg.fill ins(%cst : f32) outs(%80 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %82 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x17x16xf32>, tensor<8x16x17xf32>) outs(%81 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %expanded_31 = tensor.expand_shape %82 [[0, 1], [2], [3]] output_shape [2, 4, 17, 17] : tensor<8x17x17xf32> into tensor<2x4x17x17xf32>
    %83 = tensor.empty() : tensor<2x4x17x17xf32>
    %84 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<2x4x17x17xf32>) outs(%83 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.mulf %in, %cst_7 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x17x17xf32>
    %85 = tensor.empty() : tensor<2x4x17xi64>
    %86 = linalg.fill ins(%c0_i64 : i64) outs(%85 : tensor<2x4x17xi64>) -> tensor<2x4x17xi64>
    %87 = tensor.empty() : tensor<2x4x17xf32>
    %88 = linalg.fill ins(%cst_1 : f32) outs(%87 : tensor<2x4x17xf32>) -> tensor<2x4x17xf32>
    %89:2 = linalg.generic {indexing_maps = [#map6, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<2x4x17x17xf32>) outs(%88, %86 : tensor<2x4x17xf32>, tensor<2x4x17xi64>) {
    ^bb0(%in: f32, %out: f32, %out_46: i64):
      %149 = linalg.index 3 : index
      %150 = arith.index_cast %149 : index to i64
      %151 = arith.maximumf %in, %out : f32
      %152 = arith.cmpf ogt, %in, %out : f32
      %153 = arith.select %152, %150, %out_46 : i64
      linalg.yield %151, %153 : f32, i64
    } -> (tensor<2x4x17xf32>, tensor<2x4x17xi64>)
    %expanded_32 = tensor.expand_shape %89#0 [[0], [1], [2, 3]] output_shape [2, 4, 17, 1] : tensor<2x4x17xf32> into tensor<2x4x17x1xf32>
    %90 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %expanded_32 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%83 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.subf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x17x17xf32>
    %91 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90 : tensor<2x4x17x17xf32>) outs(%83 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.exp %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x17x17xf32>
    %92 = tensor.empty() : tensor<2x4x17x1xf32>
    %93 = linalg.fill ins(%cst : f32) outs(%92 : tensor<2x4x17x1xf32>) -> tensor<2x4x17x1xf32>
    %94 = linalg.generic {indexing_maps = [#map6, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%91 : tensor<2x4x17x17xf32>) outs(%93 : tensor<2x4x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x17x1xf32>
    %95 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %94 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%83 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.divf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x17x17xf32>
    %collapsed_33 = tensor.collapse_shape %95 [[0, 1], [2], [3]] : tensor<2x4x17x17xf32> into tensor<8x17x17xf32>
    %collapsed_34 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %96 = tensor.empty() : tensor<8x17x16xf32>
    %97 = linalg.fill ins(%cst : f32) outs(%96 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %98 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<8x17x17xf32>, tensor<8x17x16xf32>) outs(%97 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %expanded_35 = tensor.expand_shape %98 [[0, 1], [2], [3]] output_shape [2, 4, 17, 16] : tensor<8x17x16xf32> into tensor<2x4x17x16xf32>
    %99 = tensor.empty() : tensor<2x17x4x16xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<2x4x17x16xf32>) outs(%99 : tensor<2x17x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_37 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<2x17x4x16xf32> into tensor<34x64xf32>
    %transposed_38 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%66 : tensor<64x64xf32>) permutation = [1, 0] 
    %100 = linalg.matmul ins(%collapsed_37, %transposed_38 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%68 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %101 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<64xf32>) outs(%67 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%100, %101 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%67 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.addf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<34x64xf32>
    %expanded_39 = tensor.expand_shape %102 [[0, 1], [2]] output_shape [2, 17, 64] : tensor<34x64xf32> into tensor<2x17x64xf32>
    %103 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39, %44 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%43 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.addf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<2x17x64xf32>
    %104 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x17x64xf32>) outs(%45 : tensor<2x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %149 = arith.extf %in : f32 to f64
      linalg.yield %149 : f64
    } -> tensor<2x17x64xf64>
    %105 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<2x17x64xf64>) outs(%48 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %149 = arith.addf %in, %out : f64
      linalg.yield %149 : f64
    } -> tensor<2x17x1xf64>
    %106 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x17x1xf64>) outs(%47 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %149 = arith.divf %in, %cst_5 : f64
      linalg.yield %149 : f64
    } -> tensor<2x17x1xf64>
    %107 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %106 : tensor<2x17x64xf64>, tensor<2x17x1xf64>) outs(%45 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_46: f64, %out: f64):
      %149 = arith.subf %in, %in_46 : f64
      linalg.yield %149 : f64
    } -> tensor<2x17x64xf64>
    %108 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %107 : tensor<2x17x64xf64>, tensor<2x17x64xf64>) outs(%45 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_46: f64, %out: f64):
      %149 = arith.mulf %in, %in_46 : f64
      linalg.yield %149 : f64
    } -> tensor<2x17x64xf64>
    %109 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<2x17x64xf64>) outs(%48 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %149 = arith.addf %in, %out : f64
      linalg.yield %149 : f64
    } -> tensor<2x17x1xf64>
    %110 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x17x1xf64>) outs(%47 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %149 = arith.divf %in, %cst_5 : f64
      linalg.yield %149 : f64
    } -> tensor<2x17x1xf64>
    %111 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x17x1xf64>) outs(%55 : tensor<2x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %149 = arith.truncf %in : f64 to f32
      linalg.yield %149 : f32
    } -> tensor<2x17x1xf32>
    %112 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%103 : tensor<2x17x64xf32>) outs(%57 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x17x1xf32>
    %113 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x17x1xf32>) outs(%55 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.divf %in, %cst_6 : f32
      linalg.yield %149 : f32
    } -> tensor<2x17x1xf32>
    %114 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x17x1xf32>) outs(%55 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_4 : f64 to f32
      %150 = arith.addf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x17x1xf32>
    %115 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x17x1xf32>) outs(%55 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.rsqrt %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x17x1xf32>
    %116 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %113 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%43 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.subf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<2x17x64xf32>
    %117 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %115 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%43 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.mulf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<2x17x64xf32>
    %118 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %arg19 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%43 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.mulf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<2x17x64xf32>
    %119 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %arg20 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%43 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.addf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<2x17x64xf32>
    %collapsed_40 = tensor.collapse_shape %119 [[0, 1], [2]] : tensor<2x17x64xf32> into tensor<34x64xf32>
    %120 = tensor.empty() : tensor<64x96xf32>
    %transposed_41 = linalg.transpose ins(%arg13 : tensor<96x64xf32>) outs(%120 : tensor<64x96xf32>) permutation = [1, 0] 
    %121 = tensor.empty() : tensor<34x96xf32>
    %122 = linalg.fill ins(%cst : f32) outs(%121 : tensor<34x96xf32>) -> tensor<34x96xf32>
    %123 = linalg.matmul ins(%collapsed_40, %transposed_41 : tensor<34x64xf32>, tensor<64x96xf32>) outs(%122 : tensor<34x96xf32>) -> tensor<34x96xf32>
    %124 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<96xf32>) outs(%121 : tensor<34x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x96xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%123, %124 : tensor<34x96xf32>, tensor<34x96xf32>) outs(%121 : tensor<34x96xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.addf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<34x96xf32>
    %expanded_42 = tensor.expand_shape %125 [[0, 1], [2]] output_shape [2, 17, 96] : tensor<34x96xf32> into tensor<2x17x96xf32>
    %126 = tensor.empty() : tensor<2x17x96xf32>
    %127 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<2x17x96xf32>) outs(%126 : tensor<2x17x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.divf %in, %cst_8 : f32
      %150 = math.erf %149 : f32
      %151 = arith.addf %150, %cst_2 : f32
      %152 = arith.mulf %151, %cst_3 : f32
      %153 = arith.mulf %in, %152 : f32
      linalg.yield %153 : f32
    } -> tensor<2x17x96xf32>
    %collapsed_43 = tensor.collapse_shape %127 [[0, 1], [2]] : tensor<2x17x96xf32> into tensor<34x96xf32>
    %128 = tensor.empty() : tensor<96x64xf32>
    %transposed_44 = linalg.transpose ins(%arg15 : tensor<64x96xf32>) outs(%128 : tensor<96x64xf32>) permutation = [1, 0] 
    %129 = linalg.matmul ins(%collapsed_43, %transposed_44 : tensor<34x96xf32>, tensor<96x64xf32>) outs(%68 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %130 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<64xf32>) outs(%67 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%129, %130 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%67 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.addf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<34x64xf32>
    %expanded_45 = tensor.expand_shape %131 [[0, 1], [2]] output_shape [2, 17, 64] : tensor<34x64xf32> into tensor<2x17x64xf32>
    %132 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %103 : tensor<2x17x64xf32>, tensor<2x17x64xf32>) outs(%43 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.addf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<2x17x64xf32>
    %133 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x17x64xf32>) outs(%45 : tensor<2x17x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %149 = arith.extf %in : f32 to f64
      linalg.yield %149 : f64
    } -> tensor<2x17x64xf64>
    %134 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%133 : tensor<2x17x64xf64>) outs(%48 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %149 = arith.addf %in, %out : f64
      linalg.yield %149 : f64
    } -> tensor<2x17x1xf64>
    %135 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x17x1xf64>) outs(%47 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %149 = arith.divf %in, %cst_5 : f64
      linalg.yield %149 : f64
    } -> tensor<2x17x1xf64>
    %136 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %135 : tensor<2x17x64xf64>, tensor<2x17x1xf64>) outs(%45 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_46: f64, %out: f64):
      %149 = arith.subf %in, %in_46 : f64
      linalg.yield %149 : f64
    } -> tensor<2x17x64xf64>
    %137 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %136 : tensor<2x17x64xf64>, tensor<2x17x64xf64>) outs(%45 : tensor<2x17x64xf64>) {
    ^bb0(%in: f64, %in_46: f64, %out: f64):
      %149 = arith.mulf %in, %in_46 : f64
      linalg.yield %149 : f64
    } -> tensor<2x17x64xf64>
    %138 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%137 : tensor<2x17x64xf64>) outs(%48 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %149 = arith.addf %in, %out : f64
      linalg.yield %149 : f64
    } -> tensor<2x17x1xf64>
    %139 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x17x1xf64>) outs(%47 : tensor<2x17x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %149 = arith.divf %in, %cst_5 : f64
      linalg.yield %149 : f64
    } -> tensor<2x17x1xf64>
    %140 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x17x1xf64>) outs(%55 : tensor<2x17x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %149 = arith.truncf %in : f64 to f32
      linalg.yield %149 : f32
    } -> tensor<2x17x1xf32>
    %141 = linalg.generic {indexing_maps = [#map8, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132 : tensor<2x17x64xf32>) outs(%57 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.addf %in, %out : f32
      linalg.yield %149 : f32
    } -> tensor<2x17x1xf32>
    %142 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x17x1xf32>) outs(%55 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.divf %in, %cst_6 : f32
      linalg.yield %149 : f32
    } -> tensor<2x17x1xf32>
    %143 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x17x1xf32>) outs(%55 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = arith.truncf %cst_4 : f64 to f32
      %150 = arith.addf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x17x1xf32>
    %144 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x17x1xf32>) outs(%55 : tensor<2x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %149 = math.rsqrt %in : f32
      linalg.yield %149 : f32
    } -> tensor<2x17x1xf32>
    %145 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %142 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%43 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.subf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<2x17x64xf32>
    %146 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %144 : tensor<2x17x64xf32>, tensor<2x17x1xf32>) outs(%43 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.mulf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<2x17x64xf32>
    %147 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %arg21 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%43 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.mulf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<2x17x64xf32>
    %148 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %arg22 : tensor<2x17x64xf32>, tensor<64xf32>) outs(%43 : tensor<2x17x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %149 = arith.addf %in, %in_46 : f32
      linalg.yield %149 : f32
    } -> tensor<2x17x64xf32>
    return %148 : tensor<2x17x64xf32>
  }
}

