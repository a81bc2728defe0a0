#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1) -> (0, d1)>
#map8 = affine_map<(d0, d1) -> (d0)>
#map9 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> ()>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @funnel(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<4x16xf32>, %arg6: tensor<4x16xf32>, %arg7: tensor<64x4x16xf32>, %arg8: tensor<4x16xf32>, %arg9: tensor<2x4x16xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64x64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<96x64xf32>, %arg20: tensor<96xf32>, %arg21: tensor<64x96xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c80_i64 = arith.constant 80 : i64
    %c-80_i64 = arith.constant -80 : i64
    %c0_i64 = arith.constant 0 : i64
    %c40_i64 = arith.constant 40 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %c160 = arith.constant 160 : index
    %cst_2 = arith.constant 0xFF800000 : f32
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<39x39xf32>
    %cst_4 = arith.constant dense<false> : tensor<2x1x40xi1>
    %cst_5 = arith.constant dense<false> : tensor<2x40x1xi1>
    %cst_6 = arith.constant dense<true> : tensor<2x40x40xi1>
    %cst_7 = arith.constant 0.79788456080286541 : f64
    %cst_8 = arith.constant 4.471500e-02 : f64
    %cst_9 = arith.constant 1.000000e-09 : f64
    %cst_10 = arith.constant 6.400000e+01 : f64
    %cst_11 = arith.constant 6.400000e+01 : f32
    %cst_12 = arith.constant 3.200000e+01 : f32
    %cst_13 = arith.constant 1.000000e+04 : f32
    %cst_14 = arith.constant 2.500000e-01 : f32
    %cst_15 = arith.constant 1.000000e+06 : f32
    %cst_16 = arith.constant 5.000000e-01 : f32
    %cst_17 = arith.constant dense<1> : tensor<i64>
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %175 = arith.index_cast %in : i64 to index
      %176 = linalg.index 2 : index
      %177 = arith.cmpi slt, %175, %c96 : index
      cf.assert %177, "index must be smaller than dim size"
      %178 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %178, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%175, %176] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<2x40x64xf64>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %175 = arith.extf %in : f32 to f64
      linalg.yield %175 : f64
    } -> tensor<2x40x64xf64>
    %4 = tensor.empty() : tensor<2x40x1xf64>
    %5 = linalg.fill ins(%cst : f64) outs(%4 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %6 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %out : f64
      linalg.yield %175 : f64
    } -> tensor<2x40x1xf64>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.divf %in, %cst_10 : f64
      linalg.yield %175 : f64
    } -> tensor<2x40x1xf64>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %175 = arith.subf %in, %in_82 : f64
      linalg.yield %175 : f64
    } -> tensor<2x40x64xf64>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %175 = arith.mulf %in, %in_82 : f64
      linalg.yield %175 : f64
    } -> tensor<2x40x64xf64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %out : f64
      linalg.yield %175 : f64
    } -> tensor<2x40x1xf64>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.divf %in, %cst_10 : f64
      linalg.yield %175 : f64
    } -> tensor<2x40x1xf64>
    %12 = tensor.empty() : tensor<2x40x1xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x40x1xf64>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %175 = arith.truncf %in : f64 to f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%1 : tensor<2x40x64xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.addf %in, %out : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.divf %in, %cst_11 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.truncf %cst_9 : f64 to f32
      %176 = arith.addf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.rsqrt %in : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %16 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.subf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %18 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.mulf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %arg3 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.mulf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.addf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %23 = tensor.empty() : tensor<2x40xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%23 : tensor<2x40xf32>) {
    ^bb0(%in: i64, %out: f32):
      %175 = arith.sitofp %in : i64 to f32
      linalg.yield %175 : f32
    } -> tensor<2x40xf32>
    %25 = tensor.empty() : tensor<32xi64>
    %26 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%25 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %175 = linalg.index 0 : index
      %176 = arith.index_cast %175 : index to i64
      linalg.yield %176 : i64
    } -> tensor<32xi64>
    %27 = tensor.empty() : tensor<32xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%26 : tensor<32xi64>) outs(%27 : tensor<32xf32>) {
    ^bb0(%in: i64, %out: f32):
      %175 = arith.sitofp %in : i64 to f32
      linalg.yield %175 : f32
    } -> tensor<32xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%28 : tensor<32xf32>) outs(%27 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.divf %in, %cst_12 : f32
      linalg.yield %175 : f32
    } -> tensor<32xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%29 : tensor<32xf32>) outs(%27 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.powf %cst_13, %in : f32
      linalg.yield %175 : f32
    } -> tensor<32xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%30 : tensor<32xf32>) outs(%27 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.cmpf one, %in, %cst_0 : f32
      cf.assert %175, "unimplemented: tensor with zero element"
      %176 = arith.divf %cst_1, %in : f32
      linalg.yield %176 : f32
    } -> tensor<32xf32>
    %32 = tensor.empty() : tensor<160xi64>
    %33 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%32 : tensor<160xi64>) {
    ^bb0(%out: i64):
      %175 = linalg.index 0 : index
      %176 = arith.index_cast %175 : index to i64
      %177 = arith.addi %176, %c-80_i64 : i64
      linalg.yield %177 : i64
    } -> tensor<160xi64>
    %34 = tensor.empty() : tensor<160xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%33 : tensor<160xi64>) outs(%34 : tensor<160xf32>) {
    ^bb0(%in: i64, %out: f32):
      %175 = arith.sitofp %in : i64 to f32
      linalg.yield %175 : f32
    } -> tensor<160xf32>
    %expanded = tensor.expand_shape %35 [[0, 1]] output_shape [160, 1] : tensor<160xf32> into tensor<160x1xf32>
    %expanded_18 = tensor.expand_shape %31 [[0, 1]] output_shape [1, 32] : tensor<32xf32> into tensor<1x32xf32>
    %36 = tensor.empty() : tensor<160x32xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_18 : tensor<160x1xf32>, tensor<1x32xf32>) outs(%36 : tensor<160x32xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.mulf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<160x32xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<160x32xf32>) outs(%36 : tensor<160x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.sin %in : f32
      linalg.yield %175 : f32
    } -> tensor<160x32xf32>
    %39 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<160x32xf32>) outs(%36 : tensor<160x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.cos %in : f32
      linalg.yield %175 : f32
    } -> tensor<160x32xf32>
    %concat = tensor.concat dim(1) %38, %39 : (tensor<160x32xf32>, tensor<160x32xf32>) -> tensor<160x64xf32>
    %40 = tensor.empty() : tensor<80xi64>
    %41 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%40 : tensor<80xi64>) {
    ^bb0(%out: i64):
      %175 = linalg.index 0 : index
      %176 = arith.index_cast %175 : index to i64
      %177 = arith.subi %c40_i64, %176 : i64
      linalg.yield %177 : i64
    } -> tensor<80xi64>
    %expanded_19 = tensor.expand_shape %41 [[0, 1]] output_shape [80, 1] : tensor<80xi64> into tensor<80x1xi64>
    %42 = tensor.empty() : tensor<80x1xi64>
    %43 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_19 : tensor<80x1xi64>) outs(%42 : tensor<80x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %175 = arith.addi %in, %c80_i64 : i64
      linalg.yield %175 : i64
    } -> tensor<80x1xi64>
    %44 = tensor.empty() : tensor<80x64xi64>
    %collapsed = tensor.collapse_shape %43 [[0, 1]] : tensor<80x1xi64> into tensor<80xi64>
    %45 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<80xi64>) outs(%44 : tensor<80x64xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<80x64xi64>
    %46 = tensor.empty() : tensor<80x64xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<80x64xi64>) outs(%47 : tensor<80x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %175 = arith.index_cast %in : i64 to index
      %176 = linalg.index 1 : index
      %177 = arith.cmpi slt, %175, %c160 : index
      cf.assert %177, "index must be smaller than dim size"
      %178 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %178, "index must be larger or equal to 0"
      %extracted = tensor.extract %concat[%175, %176] : tensor<160x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<80x64xf32>
    %49 = tensor.empty() : tensor<2x40x40xi1>
    %50 = linalg.generic {indexing_maps = [#map2, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5, %cst_4 : tensor<2x40x1xi1>, tensor<2x1x40xi1>) outs(%49 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %in_82: i1, %out: i1):
      %175 = arith.ori %in, %in_82 : i1
      linalg.yield %175 : i1
    } -> tensor<2x40x40xi1>
    %51 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %cst_6 : tensor<2x40x40xi1>, tensor<2x40x40xi1>) outs(%49 : tensor<2x40x40xi1>) {
    ^bb0(%in: i1, %in_82: i1, %out: i1):
      %175 = arith.ori %in, %in_82 : i1
      linalg.yield %175 : i1
    } -> tensor<2x40x40xi1>
    %padded = tensor.pad %cst_3 low[1, 1] high[0, 0] {
    ^bb0(%arg25: index, %arg26: index):
      tensor.yield %cst_0 : f32
    } : tensor<39x39xf32> to tensor<40x40xf32>
    %52 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_20 = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %53 = linalg.matmul ins(%collapsed_20, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_21 = tensor.expand_shape %53 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_22 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
    %54 = linalg.matmul ins(%collapsed_20, %transposed_22 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %55 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%54, %55 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.addf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<80x64xf32>
    %transposed_23 = linalg.transpose ins(%arg13 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
    %57 = linalg.matmul ins(%collapsed_20, %transposed_23 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %58 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%57, %58 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.addf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<80x64xf32>
    %60 = tensor.empty() : tensor<2x40x4x16xf32>
    %61 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x40x4x16xf32>) outs(%60 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.mulf %in, %cst_14 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x4x16xf32>
    %62 = tensor.empty() : tensor<4x16xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<4x16xf32>) outs(%62 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.mulf %in, %cst_14 : f32
      linalg.yield %175 : f32
    } -> tensor<4x16xf32>
    %64 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %63 : tensor<2x40x4x16xf32>, tensor<4x16xf32>) outs(%60 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.addf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x4x16xf32>
    %expanded_24 = tensor.expand_shape %64 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 16, 1] : tensor<2x40x4x16xf32> into tensor<2x40x4x16x1xf32>
    %expanded_25 = tensor.expand_shape %56 [[0, 1], [2, 3, 4]] output_shape [2, 40, 4, 16, 1] : tensor<80x64xf32> into tensor<2x40x4x16x1xf32>
    %65 = tensor.empty() : tensor<2x4x40x16x1xf32>
    %transposed_26 = linalg.transpose ins(%expanded_24 : tensor<2x40x4x16x1xf32>) outs(%65 : tensor<2x4x40x16x1xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_27 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3, 4]] : tensor<2x4x40x16x1xf32> into tensor<8x40x16xf32>
    %66 = tensor.empty() : tensor<2x4x16x40x1xf32>
    %transposed_28 = linalg.transpose ins(%expanded_25 : tensor<2x40x4x16x1xf32>) outs(%66 : tensor<2x4x16x40x1xf32>) permutation = [0, 2, 3, 1, 4] 
    %collapsed_29 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3, 4]] : tensor<2x4x16x40x1xf32> into tensor<8x16x40xf32>
    %67 = tensor.empty() : tensor<8x40x40xf32>
    %68 = linalg.fill ins(%cst_0 : f32) outs(%67 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %69 = linalg.batch_matmul ins(%collapsed_27, %collapsed_29 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%68 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_30 = tensor.expand_shape %69 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 40] : tensor<8x40x40xf32> into tensor<2x4x40x1x40xf32>
    %70 = tensor.empty() : tensor<2x4x40x40x1xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x4x40x1x40xf32>) outs(%70 : tensor<2x4x40x40x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0], [1], [2], [3, 4]] : tensor<2x4x40x40x1xf32> into tensor<2x4x40x40xf32>
    %71 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<4x16xf32>) outs(%62 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.mulf %in, %cst_14 : f32
      linalg.yield %175 : f32
    } -> tensor<4x16xf32>
    %expanded_33 = tensor.expand_shape %48 [[0, 1], [2]] output_shape [1, 80, 64] : tensor<80x64xf32> into tensor<1x80x64xf32>
    %collapsed_34 = tensor.collapse_shape %arg7 [[0], [1, 2]] : tensor<64x4x16xf32> into tensor<64x64xf32>
    %expanded_35 = tensor.expand_shape %collapsed_34 [[0, 1], [2]] output_shape [1, 64, 64] : tensor<64x64xf32> into tensor<1x64x64xf32>
    %72 = tensor.empty() : tensor<1x80x64xf32>
    %73 = linalg.fill ins(%cst_0 : f32) outs(%72 : tensor<1x80x64xf32>) -> tensor<1x80x64xf32>
    %74 = linalg.batch_matmul ins(%expanded_33, %expanded_35 : tensor<1x80x64xf32>, tensor<1x64x64xf32>) outs(%73 : tensor<1x80x64xf32>) -> tensor<1x80x64xf32>
    %collapsed_36 = tensor.collapse_shape %74 [[0, 1], [2]] : tensor<1x80x64xf32> into tensor<80x64xf32>
    %expanded_37 = tensor.expand_shape %collapsed_36 [[0], [1, 2, 3]] output_shape [80, 1, 4, 16] : tensor<80x64xf32> into tensor<80x1x4x16xf32>
    %75 = tensor.empty() : tensor<80x4x16x1xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<80x1x4x16xf32>) outs(%75 : tensor<80x4x16x1xf32>) permutation = [0, 2, 3, 1] 
    %76 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %71 : tensor<2x40x4x16xf32>, tensor<4x16xf32>) outs(%60 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.addf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x4x16xf32>
    %expanded_39 = tensor.expand_shape %76 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 16, 1] : tensor<2x40x4x16xf32> into tensor<2x40x4x16x1xf32>
    %expanded_40 = tensor.expand_shape %transposed_38 [[0], [1], [2], [3, 4]] output_shape [80, 4, 16, 1, 1] : tensor<80x4x16x1xf32> into tensor<80x4x16x1x1xf32>
    %77 = tensor.empty() : tensor<4x2x40x16x1xf32>
    %transposed_41 = linalg.transpose ins(%expanded_39 : tensor<2x40x4x16x1xf32>) outs(%77 : tensor<4x2x40x16x1xf32>) permutation = [2, 0, 1, 3, 4] 
    %collapsed_42 = tensor.collapse_shape %transposed_41 [[0], [1, 2], [3, 4]] : tensor<4x2x40x16x1xf32> into tensor<4x80x16xf32>
    %78 = tensor.empty() : tensor<4x16x80x1x1xf32>
    %transposed_43 = linalg.transpose ins(%expanded_40 : tensor<80x4x16x1x1xf32>) outs(%78 : tensor<4x16x80x1x1xf32>) permutation = [1, 2, 0, 3, 4] 
    %collapsed_44 = tensor.collapse_shape %transposed_43 [[0], [1], [2, 3, 4]] : tensor<4x16x80x1x1xf32> into tensor<4x16x80xf32>
    %79 = tensor.empty() : tensor<4x80x80xf32>
    %80 = linalg.fill ins(%cst_0 : f32) outs(%79 : tensor<4x80x80xf32>) -> tensor<4x80x80xf32>
    %81 = linalg.batch_matmul ins(%collapsed_42, %collapsed_44 : tensor<4x80x16xf32>, tensor<4x16x80xf32>) outs(%80 : tensor<4x80x80xf32>) -> tensor<4x80x80xf32>
    %expanded_45 = tensor.expand_shape %81 [[0], [1, 2], [3, 4]] output_shape [4, 2, 40, 1, 80] : tensor<4x80x80xf32> into tensor<4x2x40x1x80xf32>
    %82 = tensor.empty() : tensor<2x4x40x80x1xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<4x2x40x1x80xf32>) outs(%82 : tensor<2x4x40x80x1xf32>) permutation = [1, 0, 2, 4, 3] 
    %collapsed_47 = tensor.collapse_shape %transposed_46 [[0], [1], [2, 3, 4]] : tensor<2x4x40x80x1xf32> into tensor<2x4x3200xf32>
    %expanded_48 = tensor.expand_shape %collapsed_47 [[0], [1], [2, 3]] output_shape [2, 4, 80, 40] : tensor<2x4x3200xf32> into tensor<2x4x80x40xf32>
    %extracted_slice = tensor.extract_slice %expanded_48[0, 0, 1, 0] [2, 4, 79, 40] [1, 1, 1, 1] : tensor<2x4x80x40xf32> to tensor<2x4x79x40xf32>
    %collapsed_49 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3]] : tensor<2x4x79x40xf32> into tensor<2x4x3160xf32>
    %expanded_50 = tensor.expand_shape %collapsed_49 [[0], [1], [2, 3]] output_shape [2, 4, 40, 79] : tensor<2x4x3160xf32> into tensor<2x4x40x79xf32>
    %extracted_slice_51 = tensor.extract_slice %expanded_50[0, 0, 0, 0] [2, 4, 40, 40] [1, 1, 1, 1] : tensor<2x4x40x79xf32> to tensor<2x4x40x40xf32>
    %83 = tensor.empty() : tensor<2x4x40x40xf32>
    %84 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_51, %padded : tensor<2x4x40x40xf32>, tensor<40x40xf32>) outs(%83 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.mulf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x40x40xf32>
    %85 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<4x16xf32>) outs(%62 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.mulf %in, %cst_14 : f32
      linalg.yield %175 : f32
    } -> tensor<4x16xf32>
    %86 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %85 : tensor<2x40x4x16xf32>, tensor<4x16xf32>) outs(%60 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.addf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x4x16xf32>
    %expanded_52 = tensor.expand_shape %86 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 16, 1] : tensor<2x40x4x16xf32> into tensor<2x40x4x16x1xf32>
    %expanded_53 = tensor.expand_shape %arg9 [[0], [1], [2, 3, 4]] output_shape [2, 4, 16, 1, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1x1xf32>
    %transposed_54 = linalg.transpose ins(%expanded_52 : tensor<2x40x4x16x1xf32>) outs(%77 : tensor<4x2x40x16x1xf32>) permutation = [2, 0, 1, 3, 4] 
    %collapsed_55 = tensor.collapse_shape %transposed_54 [[0], [1, 2], [3, 4]] : tensor<4x2x40x16x1xf32> into tensor<4x80x16xf32>
    %87 = tensor.empty() : tensor<4x16x2x1x1xf32>
    %transposed_56 = linalg.transpose ins(%expanded_53 : tensor<2x4x16x1x1xf32>) outs(%87 : tensor<4x16x2x1x1xf32>) permutation = [1, 2, 0, 3, 4] 
    %collapsed_57 = tensor.collapse_shape %transposed_56 [[0], [1], [2, 3, 4]] : tensor<4x16x2x1x1xf32> into tensor<4x16x2xf32>
    %88 = tensor.empty() : tensor<4x80x2xf32>
    %89 = linalg.fill ins(%cst_0 : f32) outs(%88 : tensor<4x80x2xf32>) -> tensor<4x80x2xf32>
    %90 = linalg.batch_matmul ins(%collapsed_55, %collapsed_57 : tensor<4x80x16xf32>, tensor<4x16x2xf32>) outs(%89 : tensor<4x80x2xf32>) -> tensor<4x80x2xf32>
    %expanded_58 = tensor.expand_shape %90 [[0], [1, 2], [3, 4]] output_shape [4, 2, 40, 1, 2] : tensor<4x80x2xf32> into tensor<4x2x40x1x2xf32>
    %91 = tensor.empty() : tensor<2x4x40x2x1xf32>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<4x2x40x1x2xf32>) outs(%91 : tensor<2x4x40x2x1xf32>) permutation = [1, 0, 2, 4, 3] 
    %collapsed_60 = tensor.collapse_shape %transposed_59 [[0], [1], [2], [3, 4]] : tensor<2x4x40x2x1xf32> into tensor<2x4x40x2xf32>
    %92 = tensor.empty() : tensor<2x4x40x40xi1>
    %93 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x40x40xi1>) outs(%92 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x4x40x40xi1>
    %extracted_slice_61 = tensor.extract_slice %collapsed_60[0, 0, 0, 0] [2, 4, 40, 1] [1, 1, 1, 1] : tensor<2x4x40x2xf32> to tensor<2x4x40x1xf32>
    %extracted_slice_62 = tensor.extract_slice %collapsed_60[0, 0, 0, 1] [2, 4, 40, 1] [1, 1, 1, 1] : tensor<2x4x40x2xf32> to tensor<2x4x40x1xf32>
    %collapsed_63 = tensor.collapse_shape %extracted_slice_62 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %94 = linalg.generic {indexing_maps = [#map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_63 : tensor<2x4x40xf32>) outs(%83 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_64 = tensor.collapse_shape %extracted_slice_61 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %95 = linalg.generic {indexing_maps = [#map14, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_64 : tensor<2x4x40xf32>) outs(%83 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %96 = linalg.generic {indexing_maps = [#map11, #map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %94, %95 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%83 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_82: f32, %in_83: f32, %out: f32):
      %175 = arith.select %in, %in_82, %in_83 : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x40x40xf32>
    %97 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %padded : tensor<2x4x40x40xf32>, tensor<40x40xf32>) outs(%83 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.mulf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x40x40xf32>
    %98 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_32, %84 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%83 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.addf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x40x40xf32>
    %99 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %97 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%83 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.addf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x40x40xf32>
    %expanded_65 = tensor.expand_shape %24 [[0], [1, 2, 3]] output_shape [2, 1, 1, 40] : tensor<2x40xf32> into tensor<2x1x1x40xf32>
    %100 = tensor.empty() : tensor<2x1x1x40xf32>
    %101 = linalg.generic {indexing_maps = [#map15, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_17, %expanded_65 : tensor<i64>, tensor<2x1x1x40xf32>) outs(%100 : tensor<2x1x1x40xf32>) {
    ^bb0(%in: i64, %in_82: f32, %out: f32):
      %175 = arith.sitofp %in : i64 to f32
      %176 = arith.subf %175, %in_82 : f32
      linalg.yield %176 : f32
    } -> tensor<2x1x1x40xf32>
    %102 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101 : tensor<2x1x1x40xf32>) outs(%100 : tensor<2x1x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.mulf %in, %cst_15 : f32
      linalg.yield %175 : f32
    } -> tensor<2x1x1x40xf32>
    %103 = linalg.generic {indexing_maps = [#map11, #map16, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %102 : tensor<2x4x40x40xf32>, tensor<2x1x1x40xf32>) outs(%83 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.subf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x40x40xf32>
    %104 = tensor.empty() : tensor<2x4x40xi64>
    %105 = linalg.fill ins(%c0_i64 : i64) outs(%104 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %106 = tensor.empty() : tensor<2x4x40xf32>
    %107 = linalg.fill ins(%cst_2 : f32) outs(%106 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %108:2 = linalg.generic {indexing_maps = [#map11, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%103 : tensor<2x4x40x40xf32>) outs(%107, %105 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_82: i64):
      %175 = linalg.index 3 : index
      %176 = arith.index_cast %175 : index to i64
      %177 = arith.maximumf %in, %out : f32
      %178 = arith.cmpf ogt, %in, %out : f32
      %179 = arith.select %178, %176, %out_82 : i64
      linalg.yield %177, %179 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_66 = tensor.expand_shape %108#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %109 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %expanded_66 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%83 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.subf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x40x40xf32>
    %110 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109 : tensor<2x4x40x40xf32>) outs(%83 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.exp %in : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x40x40xf32>
    %111 = tensor.empty() : tensor<2x4x40x1xf32>
    %112 = linalg.fill ins(%cst_0 : f32) outs(%111 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %113 = linalg.generic {indexing_maps = [#map11, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%110 : tensor<2x4x40x40xf32>) outs(%112 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.addf %in, %out : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x40x1xf32>
    %114 = linalg.generic {indexing_maps = [#map11, #map17, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %113 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%83 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.divf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x4x40x40xf32>
    %expanded_67 = tensor.expand_shape %59 [[0, 1], [2, 3, 4]] output_shape [2, 40, 4, 16, 1] : tensor<80x64xf32> into tensor<2x40x4x16x1xf32>
    %collapsed_68 = tensor.collapse_shape %114 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %transposed_69 = linalg.transpose ins(%expanded_67 : tensor<2x40x4x16x1xf32>) outs(%65 : tensor<2x4x40x16x1xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_70 = tensor.collapse_shape %transposed_69 [[0, 1], [2], [3, 4]] : tensor<2x4x40x16x1xf32> into tensor<8x40x16xf32>
    %115 = tensor.empty() : tensor<8x40x16xf32>
    %116 = linalg.fill ins(%cst_0 : f32) outs(%115 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %117 = linalg.batch_matmul ins(%collapsed_68, %collapsed_70 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%116 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_71 = tensor.expand_shape %117 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 16] : tensor<8x40x16xf32> into tensor<2x4x40x1x16xf32>
    %118 = tensor.empty() : tensor<2x40x4x16x1xf32>
    %transposed_72 = linalg.transpose ins(%expanded_71 : tensor<2x4x40x1x16xf32>) outs(%118 : tensor<2x40x4x16x1xf32>) permutation = [0, 2, 1, 4, 3] 
    %collapsed_73 = tensor.collapse_shape %transposed_72 [[0, 1], [2, 3, 4]] : tensor<2x40x4x16x1xf32> into tensor<80x64xf32>
    %transposed_74 = linalg.transpose ins(%arg15 : tensor<64x64xf32>) outs(%52 : tensor<64x64xf32>) permutation = [1, 0] 
    %119 = linalg.matmul ins(%collapsed_73, %transposed_74 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %120 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %121 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%119, %120 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.addf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<80x64xf32>
    %expanded_75 = tensor.expand_shape %121 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %expanded_75 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.addf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %175 = arith.extf %in : f32 to f64
      linalg.yield %175 : f64
    } -> tensor<2x40x64xf64>
    %124 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%123 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %out : f64
      linalg.yield %175 : f64
    } -> tensor<2x40x1xf64>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.divf %in, %cst_10 : f64
      linalg.yield %175 : f64
    } -> tensor<2x40x1xf64>
    %126 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %125 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %175 = arith.subf %in, %in_82 : f64
      linalg.yield %175 : f64
    } -> tensor<2x40x64xf64>
    %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %126 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %175 = arith.mulf %in, %in_82 : f64
      linalg.yield %175 : f64
    } -> tensor<2x40x64xf64>
    %128 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %out : f64
      linalg.yield %175 : f64
    } -> tensor<2x40x1xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.divf %in, %cst_10 : f64
      linalg.yield %175 : f64
    } -> tensor<2x40x1xf64>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x40x1xf64>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %175 = arith.truncf %in : f64 to f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%122 : tensor<2x40x64xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.addf %in, %out : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.divf %in, %cst_11 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.truncf %cst_9 : f64 to f32
      %176 = arith.addf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.rsqrt %in : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %132 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.subf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135, %134 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.mulf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %arg17 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.mulf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %arg18 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.addf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_76 = tensor.collapse_shape %138 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %139 = tensor.empty() : tensor<64x96xf32>
    %transposed_77 = linalg.transpose ins(%arg19 : tensor<96x64xf32>) outs(%139 : tensor<64x96xf32>) permutation = [1, 0] 
    %140 = tensor.empty() : tensor<80x96xf32>
    %141 = linalg.fill ins(%cst_0 : f32) outs(%140 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %142 = linalg.matmul ins(%collapsed_76, %transposed_77 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%141 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %143 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<96xf32>) outs(%140 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %144 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%142, %143 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%140 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.addf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<80x96xf32>
    %expanded_78 = tensor.expand_shape %144 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %145 = tensor.empty() : tensor<2x40x96xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78 : tensor<2x40x96xf32>) outs(%145 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.mulf %in, %cst_16 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x96xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78 : tensor<2x40x96xf32>) outs(%145 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.fpowi %in, %c3_i64 : f32, i64
      linalg.yield %175 : f32
    } -> tensor<2x40x96xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x40x96xf32>) outs(%145 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.truncf %cst_8 : f64 to f32
      %176 = arith.mulf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x96xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78, %148 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%145 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.addf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x96xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x40x96xf32>) outs(%145 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.truncf %cst_7 : f64 to f32
      %176 = arith.mulf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x96xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x40x96xf32>) outs(%145 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.tanh %in : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x96xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x40x96xf32>) outs(%145 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.addf %in, %cst_1 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x96xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %152 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%145 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.mulf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_79 = tensor.collapse_shape %153 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %154 = tensor.empty() : tensor<96x64xf32>
    %transposed_80 = linalg.transpose ins(%arg21 : tensor<64x96xf32>) outs(%154 : tensor<96x64xf32>) permutation = [1, 0] 
    %155 = linalg.matmul ins(%collapsed_79, %transposed_80 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %156 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg22 : tensor<64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %157 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%155, %156 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.addf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<80x64xf32>
    %expanded_81 = tensor.expand_shape %157 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %expanded_81 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.addf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %175 = arith.extf %in : f32 to f64
      linalg.yield %175 : f64
    } -> tensor<2x40x64xf64>
    %160 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%159 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %out : f64
      linalg.yield %175 : f64
    } -> tensor<2x40x1xf64>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.divf %in, %cst_10 : f64
      linalg.yield %175 : f64
    } -> tensor<2x40x1xf64>
    %162 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %161 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %175 = arith.subf %in, %in_82 : f64
      linalg.yield %175 : f64
    } -> tensor<2x40x64xf64>
    %163 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %162 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_82: f64, %out: f64):
      %175 = arith.mulf %in, %in_82 : f64
      linalg.yield %175 : f64
    } -> tensor<2x40x64xf64>
    %164 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%163 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.addf %in, %out : f64
      linalg.yield %175 : f64
    } -> tensor<2x40x1xf64>
    %165 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %175 = arith.divf %in, %cst_10 : f64
      linalg.yield %175 : f64
    } -> tensor<2x40x1xf64>
    %166 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165 : tensor<2x40x1xf64>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %175 = arith.truncf %in : f64 to f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %167 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%158 : tensor<2x40x64xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.addf %in, %out : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.divf %in, %cst_11 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%166 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = arith.truncf %cst_9 : f64 to f32
      %176 = arith.addf %in, %175 : f32
      linalg.yield %176 : f32
    } -> tensor<2x40x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %175 = math.rsqrt %in : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %168 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.subf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171, %170 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.mulf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %arg23 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.mulf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %arg24 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_82: f32, %out: f32):
      %175 = arith.addf %in, %in_82 : f32
      linalg.yield %175 : f32
    } -> tensor<2x40x64xf32>
    return %174 : tensor<2x40x64xf32>
  }
}

