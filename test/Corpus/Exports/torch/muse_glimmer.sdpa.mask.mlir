#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2) -> (d1, d2)>
module {
  func.func @muse_glimmer(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<64x384xf32>, %arg3: tensor<1024x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64x64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64x64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<96x64xf32>, %arg19: tensor<96xf32>, %arg20: tensor<64x96xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>, %arg24: tensor<96x64xf32>, %arg25: tensor<64x64xf32>, %arg26: tensor<32x64xf32>, %arg27: tensor<32x64xf32>, %arg28: tensor<64x64xf32>, %arg29: tensor<64x64xf32>, %arg30: tensor<96x64xf32>, %arg31: tensor<96x64xf32>, %arg32: tensor<64x96xf32>, %arg33: tensor<64xf32>, %arg34: tensor<64xf32>, %arg35: tensor<64xf32>, %arg36: tensor<64xf32>, %arg37: tensor<64xf32>, %arg38: tensor<4096x6144xf32>, %arg39: tensor<4096x4096xf32>, %arg40: tensor<64x4096xf32>) -> tensor<2x40x64xf32> {
    %c40_i64 = arith.constant 40 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c200091_i64 = arith.constant 200091 : i64
    %c200092_i64 = arith.constant 200092 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x4x40x40xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant 1.000000e-08 : f64
    %cst_7 = arith.constant 0xFFF0000000000000 : f64
    %cst_8 = arith.constant 3.870000e+00 : f64
    %cst_9 = arith.constant 1.000000e-05 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant -5.000000e-01 : f32
    %cst_12 = arith.constant 1.600000e+01 : f32
    %cst_13 = arith.constant 5.000000e-01 : f32
    %cst_14 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<2x40xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %148 = arith.cmpi eq, %in, %c200092_i64 : i64
      linalg.yield %148 : i1
    } -> tensor<2x40xi1>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %148 = arith.cmpi eq, %in, %c200091_i64 : i64
      linalg.yield %148 : i1
    } -> tensor<2x40xi1>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %2 : tensor<2x40xi1>, tensor<2x40xi1>) outs(%0 : tensor<2x40xi1>) {
    ^bb0(%in: i1, %in_47: i1, %out: i1):
      %148 = arith.ori %in, %in_47 : i1
      linalg.yield %148 : i1
    } -> tensor<2x40xi1>
    %4 = tensor.empty() : tensor<2x40xi64>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %cst_14, %arg0 : tensor<2x40xi1>, tensor<i64>, tensor<2x40xi64>) outs(%4 : tensor<2x40xi64>) {
    ^bb0(%in: i1, %in_47: i64, %in_48: i64, %out: i64):
      %148 = arith.select %in, %in_47, %in_48 : i64
      linalg.yield %148 : i64
    } -> tensor<2x40xi64>
    %6 = tensor.empty() : tensor<2x40x64xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x40xi64>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %148 = arith.index_cast %in : i64 to index
      %149 = linalg.index 2 : index
      %150 = arith.cmpi slt, %148, %c96 : index
      cf.assert %150, "index must be smaller than dim size"
      %151 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %151, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg24[%148, %149] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x40x64xf32>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %148 : f32
    } -> tensor<2x40x64xf32>
    %9 = tensor.empty() : tensor<2x40x1xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x40x64xf32>) outs(%10 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %out : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x40x1xf32>) outs(%9 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.divf %in, %cst_10 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x40x1xf32>) outs(%9 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.truncf %cst_9 : f64 to f32
      %149 = arith.addf %in, %148 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x1xf32>) outs(%9 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.powf %in, %cst_11 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %14 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %148 = arith.mulf %in, %in_47 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x64xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%0 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %148 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %148 : i1
    } -> tensor<2x40xi1>
    %17 = tensor.empty() : tensor<2xi64>
    %18 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%17 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %148 = linalg.index 0 : index
      %149 = arith.index_cast %148 : index to i64
      linalg.yield %149 : i64
    } -> tensor<2xi64>
    %19 = tensor.empty() : tensor<40xi64>
    %20 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel"]} outs(%19 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %148 = linalg.index 0 : index
      %149 = arith.index_cast %148 : index to i64
      linalg.yield %149 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %18 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %20 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_16 = tensor.expand_shape %20 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %21 = tensor.empty() : tensor<1x1x40x40xi1>
    %22 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_15 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%21 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %148 = arith.cmpi sle, %in, %in_47 : i64
      linalg.yield %148 : i1
    } -> tensor<1x1x40x40xi1>
    %23 = linalg.generic {indexing_maps = [#map9, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %22 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%21 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_47: i1, %out: i1):
      %148 = arith.andi %in, %in_47 : i1
      linalg.yield %148 : i1
    } -> tensor<1x1x40x40xi1>
    %24 = tensor.empty() : tensor<2x1x1x40xi1>
    %25 = linalg.generic {indexing_maps = [#map10, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_16 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%24 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %148 = arith.cmpi slt, %in, %c0_i64 : i64
      %149 = arith.addi %in, %c2_i64 : i64
      %150 = arith.select %148, %149, %in : i64
      %151 = arith.index_cast %150 : i64 to index
      %152 = arith.cmpi slt, %in_47, %c0_i64 : i64
      %153 = arith.addi %in_47, %c40_i64 : i64
      %154 = arith.select %152, %153, %in_47 : i64
      %155 = arith.index_cast %154 : i64 to index
      %extracted = tensor.extract %16[%151, %155] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %26 = tensor.empty() : tensor<2x1x40x40xi1>
    %27 = linalg.generic {indexing_maps = [#map12, #map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %25 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%26 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_47: i1, %out: i1):
      %148 = arith.andi %in, %in_47 : i1
      linalg.yield %148 : i1
    } -> tensor<2x1x40x40xi1>
    %28 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x64xf32>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %148 : f32
    } -> tensor<2x40x64xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<2x40x64xf32>) outs(%10 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %out : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x40x1xf32>) outs(%9 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.divf %in, %cst_10 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x40x1xf32>) outs(%9 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.truncf %cst_9 : f64 to f32
      %149 = arith.addf %in, %148 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x40x1xf32>) outs(%9 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.rsqrt %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %32 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %148 = arith.mulf %in, %in_47 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x64xf32>
    %34 = tensor.empty() : tensor<64xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg33 : tensor<64xf32>) outs(%34 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %cst_1 : f32
      linalg.yield %148 : f32
    } -> tensor<64xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %148 = arith.mulf %in, %in_47 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x64xf32>
    %37 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg25 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %36 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %38 = tensor.empty() : tensor<80x64xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %40 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%39 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_17 = tensor.expand_shape %40 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %41 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x40x4x16xf32>) outs(%41 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %42 = tensor.empty() : tensor<64x32xf32>
    %transposed_19 = linalg.transpose ins(%arg26 : tensor<32x64xf32>) outs(%42 : tensor<64x32xf32>) permutation = [1, 0] 
    %43 = tensor.empty() : tensor<80x32xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %45 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%44 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_20 = tensor.expand_shape %45 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %46 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x40x2x16xf32>) outs(%46 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%arg27 : tensor<32x64xf32>) outs(%42 : tensor<64x32xf32>) permutation = [1, 0] 
    %47 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%44 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_23 = tensor.expand_shape %47 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x40x2x16xf32>) outs(%46 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %48 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<2x4x40x16xf32>) outs(%41 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %148 : f32
    } -> tensor<2x4x40x16xf32>
    %49 = tensor.empty() : tensor<2x4x40x1xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %51 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48 : tensor<2x4x40x16xf32>) outs(%50 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %out : f32
      linalg.yield %148 : f32
    } -> tensor<2x4x40x1xf32>
    %52 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x4x40x1xf32>) outs(%49 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.divf %in, %cst_12 : f32
      linalg.yield %148 : f32
    } -> tensor<2x4x40x1xf32>
    %53 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x4x40x1xf32>) outs(%49 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.truncf %cst_9 : f64 to f32
      %149 = arith.addf %in, %148 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x40x1xf32>
    %54 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x4x40x1xf32>) outs(%49 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.powf %in, %cst_11 : f32
      linalg.yield %148 : f32
    } -> tensor<2x4x40x1xf32>
    %55 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %54 : tensor<2x4x40x16xf32>, tensor<2x4x40x1xf32>) outs(%41 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %148 = arith.mulf %in, %in_47 : f32
      linalg.yield %148 : f32
    } -> tensor<2x4x40x16xf32>
    %56 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x4x40x16xf32>) outs(%41 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.truncf %cst_8 : f64 to f32
      %149 = arith.mulf %in, %148 : f32
      linalg.yield %149 : f32
    } -> tensor<2x4x40x16xf32>
    %57 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<2x2x40x16xf32>) outs(%46 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %148 : f32
    } -> tensor<2x2x40x16xf32>
    %58 = tensor.empty() : tensor<2x2x40x1xf32>
    %59 = linalg.fill ins(%cst : f32) outs(%58 : tensor<2x2x40x1xf32>) -> tensor<2x2x40x1xf32>
    %60 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<2x2x40x16xf32>) outs(%59 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %out : f32
      linalg.yield %148 : f32
    } -> tensor<2x2x40x1xf32>
    %61 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x2x40x1xf32>) outs(%58 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.divf %in, %cst_12 : f32
      linalg.yield %148 : f32
    } -> tensor<2x2x40x1xf32>
    %62 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x2x40x1xf32>) outs(%58 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.truncf %cst_9 : f64 to f32
      %149 = arith.addf %in, %148 : f32
      linalg.yield %149 : f32
    } -> tensor<2x2x40x1xf32>
    %63 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x2x40x1xf32>) outs(%58 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.powf %in, %cst_11 : f32
      linalg.yield %148 : f32
    } -> tensor<2x2x40x1xf32>
    %64 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %63 : tensor<2x2x40x16xf32>, tensor<2x2x40x1xf32>) outs(%46 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %148 = arith.mulf %in, %in_47 : f32
      linalg.yield %148 : f32
    } -> tensor<2x2x40x16xf32>
    %65 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %66 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x2x40x16xf32>) outs(%65 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_25 = tensor.collapse_shape %66 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %67 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<2x2x40x16xf32>) outs(%65 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %68 = tensor.empty() : tensor<2x1x40x40xf32>
    %69 = linalg.generic {indexing_maps = [#map8, #map9, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %cst_3, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%68 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_47: f32, %in_48: f32, %out: f32):
      %148 = arith.select %in, %in_47, %in_48 : f32
      linalg.yield %148 : f32
    } -> tensor<2x1x40x40xf32>
    %70 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x4x40x16xf32>) outs(%41 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.mulf %in, %cst_13 : f32
      linalg.yield %148 : f32
    } -> tensor<2x4x40x16xf32>
    %71 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_26 = linalg.transpose ins(%collapsed_25 : tensor<2x4x40x16xf32>) outs(%71 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %72 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26 : tensor<2x4x16x40xf32>) outs(%71 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.mulf %in, %cst_13 : f32
      linalg.yield %148 : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_27 = tensor.collapse_shape %70 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_28 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %73 = tensor.empty() : tensor<8x40x40xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %75 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%74 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_29 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %76 = tensor.empty() : tensor<2x4x40x40xf32>
    %77 = linalg.generic {indexing_maps = [#map8, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29, %69 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%76 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %148 = arith.addf %in, %in_47 : f32
      linalg.yield %148 : f32
    } -> tensor<2x4x40x40xf32>
    %78 = tensor.empty() : tensor<2x4x40xi64>
    %79 = linalg.fill ins(%c0_i64 : i64) outs(%78 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %80 = tensor.empty() : tensor<2x4x40xf32>
    %81 = linalg.fill ins(%cst_0 : f32) outs(%80 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %82:2 = linalg.generic {indexing_maps = [#map8, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%77 : tensor<2x4x40x40xf32>) outs(%81, %79 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_47: i64):
      %148 = linalg.index 3 : index
      %149 = arith.index_cast %148 : index to i64
      %150 = arith.maximumf %in, %out : f32
      %151 = arith.cmpf ogt, %in, %out : f32
      %152 = arith.select %151, %149, %out_47 : i64
      linalg.yield %150, %152 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_30 = tensor.expand_shape %82#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %83 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %expanded_30 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%76 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %148 = arith.subf %in, %in_47 : f32
      linalg.yield %148 : f32
    } -> tensor<2x4x40x40xf32>
    %84 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<2x4x40x40xf32>) outs(%76 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.exp %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x4x40x40xf32>
    %85 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<2x4x40x40xf32>) outs(%50 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %out : f32
      linalg.yield %148 : f32
    } -> tensor<2x4x40x1xf32>
    %86 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %85 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%76 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %148 = arith.divf %in, %in_47 : f32
      linalg.yield %148 : f32
    } -> tensor<2x4x40x40xf32>
    %87 = tensor.empty() : tensor<2x4x40x40xi1>
    %88 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<2x4x40x40xf32>) outs(%87 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %148 = arith.extf %in : f32 to f64
      %149 = arith.cmpf oeq, %148, %cst_7 : f64
      linalg.yield %149 : i1
    } -> tensor<2x4x40x40xi1>
    %89 = tensor.empty() : tensor<2x4x40x1xi1>
    %90 = linalg.fill ins(%true : i1) outs(%89 : tensor<2x4x40x1xi1>) -> tensor<2x4x40x1xi1>
    %91 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%88 : tensor<2x4x40x40xi1>) outs(%90 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %148 = arith.andi %in, %out : i1
      linalg.yield %148 : i1
    } -> tensor<2x4x40x1xi1>
    %92 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %cst_2, %86 : tensor<2x4x40x1xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%76 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_47: f32, %in_48: f32, %out: f32):
      %148 = arith.select %in, %in_47, %in_48 : f32
      linalg.yield %148 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_31 = tensor.collapse_shape %92 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_32 = tensor.collapse_shape %67 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %93 = tensor.empty() : tensor<8x40x16xf32>
    %94 = linalg.fill ins(%cst : f32) outs(%93 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %95 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%94 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_33 = tensor.expand_shape %95 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %96 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<2x4x40x16xf32>) outs(%96 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_35 = tensor.collapse_shape %transposed_34 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
    %transposed_36 = linalg.transpose ins(%arg29 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %97 = linalg.matmul ins(%collapsed, %transposed_36 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%39 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_37 = tensor.expand_shape %97 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %98 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<2x40x64xf32>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.negf %in : f32
      %149 = math.exp %148 : f32
      %150 = arith.addf %149, %cst_1 : f32
      %151 = arith.divf %cst_1, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x64xf32>
    %99 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_35, %98 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %148 = arith.mulf %in, %in_47 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x64xf32>
    %transposed_38 = linalg.transpose ins(%arg28 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %100 = tensor.empty() : tensor<2x64x64xf32>
    %101 = linalg.generic {indexing_maps = [#map18, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_38 : tensor<64x64xf32>) outs(%100 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %102 = linalg.fill ins(%cst : f32) outs(%6 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %103 = linalg.batch_matmul ins(%99, %101 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%102 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %104 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x40x64xf32>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %148 : f32
    } -> tensor<2x40x64xf32>
    %105 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<2x40x64xf32>) outs(%10 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %out : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %106 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x40x1xf32>) outs(%9 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.divf %in, %cst_10 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %107 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x40x1xf32>) outs(%9 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.truncf %cst_6 : f64 to f32
      %149 = arith.addf %in, %148 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %108 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x40x1xf32>) outs(%9 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.rsqrt %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %109 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %108 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %148 = arith.mulf %in, %in_47 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x64xf32>
    %110 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg34 : tensor<64xf32>) outs(%34 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %cst_1 : f32
      linalg.yield %148 : f32
    } -> tensor<64xf32>
    %111 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %110 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %148 = arith.mulf %in, %in_47 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x64xf32>
    %112 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %111 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %148 = arith.addf %in, %in_47 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x64xf32>
    %113 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x40x64xf32>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %148 : f32
    } -> tensor<2x40x64xf32>
    %114 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<2x40x64xf32>) outs(%10 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %out : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %115 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x40x1xf32>) outs(%9 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.divf %in, %cst_10 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %116 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x40x1xf32>) outs(%9 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.truncf %cst_9 : f64 to f32
      %149 = arith.addf %in, %148 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %117 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x40x1xf32>) outs(%9 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.rsqrt %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %118 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %117 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %148 = arith.mulf %in, %in_47 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x64xf32>
    %119 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg35 : tensor<64xf32>) outs(%34 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %cst_1 : f32
      linalg.yield %148 : f32
    } -> tensor<64xf32>
    %120 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %119 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %148 = arith.mulf %in, %in_47 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x64xf32>
    %121 = tensor.empty() : tensor<64x96xf32>
    %transposed_39 = linalg.transpose ins(%arg30 : tensor<96x64xf32>) outs(%121 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_40 = tensor.collapse_shape %120 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %122 = tensor.empty() : tensor<80x96xf32>
    %123 = linalg.fill ins(%cst : f32) outs(%122 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %124 = linalg.matmul ins(%collapsed_40, %transposed_39 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%123 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_41 = tensor.expand_shape %124 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %125 = tensor.empty() : tensor<2x40x96xf32>
    %126 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41 : tensor<2x40x96xf32>) outs(%125 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.negf %in : f32
      %149 = math.exp %148 : f32
      %150 = arith.addf %149, %cst_1 : f32
      %151 = arith.divf %cst_1, %150 : f32
      linalg.yield %151 : f32
    } -> tensor<2x40x96xf32>
    %127 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41, %126 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%125 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %148 = arith.mulf %in, %in_47 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x96xf32>
    %transposed_42 = linalg.transpose ins(%arg31 : tensor<96x64xf32>) outs(%121 : tensor<64x96xf32>) permutation = [1, 0] 
    %128 = linalg.matmul ins(%collapsed_40, %transposed_42 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%123 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_43 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %129 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %expanded_43 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%125 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %148 = arith.mulf %in, %in_47 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x96xf32>
    %130 = tensor.empty() : tensor<96x64xf32>
    %transposed_44 = linalg.transpose ins(%arg32 : tensor<64x96xf32>) outs(%130 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %129 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %131 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%39 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_46 = tensor.expand_shape %131 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %132 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<2x40x64xf32>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %148 : f32
    } -> tensor<2x40x64xf32>
    %133 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%132 : tensor<2x40x64xf32>) outs(%10 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %out : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %134 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x40x1xf32>) outs(%9 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.divf %in, %cst_10 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %135 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x40x1xf32>) outs(%9 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.truncf %cst_6 : f64 to f32
      %149 = arith.addf %in, %148 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %136 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x40x1xf32>) outs(%9 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.rsqrt %in : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %137 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46, %136 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %148 = arith.mulf %in, %in_47 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x64xf32>
    %138 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg36 : tensor<64xf32>) outs(%34 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %cst_1 : f32
      linalg.yield %148 : f32
    } -> tensor<64xf32>
    %139 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %138 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %148 = arith.mulf %in, %in_47 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x64xf32>
    %140 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %139 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %148 = arith.addf %in, %in_47 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x64xf32>
    %141 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x40x64xf32>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %148 : f32
    } -> tensor<2x40x64xf32>
    %142 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%141 : tensor<2x40x64xf32>) outs(%10 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.addf %in, %out : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %143 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x40x1xf32>) outs(%9 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.divf %in, %cst_10 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %144 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x40x1xf32>) outs(%9 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = arith.truncf %cst_9 : f64 to f32
      %149 = arith.addf %in, %148 : f32
      linalg.yield %149 : f32
    } -> tensor<2x40x1xf32>
    %145 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x40x1xf32>) outs(%9 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %148 = math.powf %in, %cst_11 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x1xf32>
    %146 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %145 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %148 = arith.mulf %in, %in_47 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x64xf32>
    %147 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %arg37 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %148 = arith.mulf %in, %in_47 : f32
      linalg.yield %148 : f32
    } -> tensor<2x40x64xf32>
    return %147 : tensor<2x40x64xf32>
  }
}

