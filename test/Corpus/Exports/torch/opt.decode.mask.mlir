#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1) -> (d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1) -> (d0, 0)>
module {
  func.func @opt(%arg0: tensor<2x1xi64>, %arg1: tensor<2x4x39x16xf32>, %arg2: tensor<2x4x39x16xf32>, %arg3: tensor<2x40xi64>, %arg4: tensor<96x64xf32>, %arg5: tensor<130x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64x64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<96x64xf32>, %arg19: tensor<96xf32>, %arg20: tensor<64x96xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64xf32>) -> tensor<2x1x64xf32> {
    %c40_i64 = arith.constant 40 : i64
    %c2_i64 = arith.constant 2 : i64
    %c39_i64 = arith.constant 39 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %c130 = arith.constant 130 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant 6.400000e+01 : f64
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 2.500000e-01 : f32
    %cst_9 = arith.constant dense<41> : tensor<1x1xi64>
    %0 = tensor.empty() : tensor<2x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x1xi64>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %131 = arith.index_cast %in : i64 to index
      %132 = linalg.index 2 : index
      %133 = arith.cmpi slt, %131, %c96 : index
      cf.assert %133, "index must be smaller than dim size"
      %134 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %134, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%131, %132] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x64xf32>
    %2 = tensor.empty() : tensor<2x40xi1>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<2x40xi64>) outs(%2 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %131 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %131 : i1
    } -> tensor<2x40xi1>
    %4 = tensor.empty() : tensor<2xi64>
    %5 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%4 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %131 = linalg.index 0 : index
      %132 = arith.index_cast %131 : index to i64
      linalg.yield %132 : i64
    } -> tensor<2xi64>
    %6 = tensor.empty() : tensor<1xi64>
    %7 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%6 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%7 : tensor<1xi64>) outs(%6 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %131 = arith.addi %in, %c39_i64 : i64
      linalg.yield %131 : i64
    } -> tensor<1xi64>
    %9 = tensor.empty() : tensor<40xi64>
    %10 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%9 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %131 = linalg.index 0 : index
      %132 = arith.index_cast %131 : index to i64
      linalg.yield %132 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_10 = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_11 = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %11 = tensor.empty() : tensor<1x1x1x40xi1>
    %12 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded_10 : tensor<1x1x1x40xi64>, tensor<1x1x1x1xi64>) outs(%11 : tensor<1x1x1x40xi1>) {
    ^bb0(%in: i64, %in_38: i64, %out: i1):
      %131 = arith.cmpi sle, %in, %in_38 : i64
      linalg.yield %131 : i1
    } -> tensor<1x1x1x40xi1>
    %13 = linalg.generic {indexing_maps = [#map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %12 : tensor<i1>, tensor<1x1x1x40xi1>) outs(%11 : tensor<1x1x1x40xi1>) {
    ^bb0(%in: i1, %in_38: i1, %out: i1):
      %131 = arith.andi %in, %in_38 : i1
      linalg.yield %131 : i1
    } -> tensor<1x1x1x40xi1>
    %14 = tensor.empty() : tensor<2x1x1x40xi1>
    %15 = linalg.generic {indexing_maps = [#map7, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_11 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%14 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_38: i64, %out: i1):
      %131 = arith.cmpi slt, %in, %c0_i64 : i64
      %132 = arith.addi %in, %c2_i64 : i64
      %133 = arith.select %131, %132, %in : i64
      %134 = arith.index_cast %133 : i64 to index
      %135 = arith.cmpi slt, %in_38, %c0_i64 : i64
      %136 = arith.addi %in_38, %c40_i64 : i64
      %137 = arith.select %135, %136, %in_38 : i64
      %138 = arith.index_cast %137 : i64 to index
      %extracted = tensor.extract %3[%134, %138] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %16 = linalg.generic {indexing_maps = [#map9, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<1x1x1x40xi1>, tensor<2x1x1x40xi1>) outs(%14 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i1, %in_38: i1, %out: i1):
      %131 = arith.andi %in, %in_38 : i1
      linalg.yield %131 : i1
    } -> tensor<2x1x1x40xi1>
    %17 = tensor.empty() : tensor<2x1x1x40xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map6, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_3, %cst_2 : tensor<2x1x1x40xi1>, tensor<f32>, tensor<f32>) outs(%17 : tensor<2x1x1x40xf32>) {
    ^bb0(%in: i1, %in_38: f32, %in_39: f32, %out: f32):
      %131 = arith.select %in, %in_38, %in_39 : f32
      linalg.yield %131 : f32
    } -> tensor<2x1x1x40xf32>
    %19 = tensor.empty() : tensor<1x1x64xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<1x1xi64>) outs(%19 : tensor<1x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %131 = arith.index_cast %in : i64 to index
      %132 = linalg.index 2 : index
      %133 = arith.cmpi slt, %131, %c130 : index
      cf.assert %133, "index must be smaller than dim size"
      %134 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %134, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg5[%131, %132] : tensor<130x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x64xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %20 : tensor<2x1x64xf32>, tensor<1x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %131 = arith.addf %in, %in_38 : f32
      linalg.yield %131 : f32
    } -> tensor<2x1x64xf32>
    %22 = tensor.empty() : tensor<2x1x64xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x1x64xf32>) outs(%22 : tensor<2x1x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %131 = arith.extf %in : f32 to f64
      linalg.yield %131 : f64
    } -> tensor<2x1x64xf64>
    %24 = tensor.empty() : tensor<2x1x1xf64>
    %25 = linalg.fill ins(%cst : f64) outs(%24 : tensor<2x1x1xf64>) -> tensor<2x1x1xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<2x1x64xf64>) outs(%25 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.addf %in, %out : f64
      linalg.yield %131 : f64
    } -> tensor<2x1x1xf64>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x1x1xf64>) outs(%24 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.divf %in, %cst_6 : f64
      linalg.yield %131 : f64
    } -> tensor<2x1x1xf64>
    %28 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %27 : tensor<2x1x64xf64>, tensor<2x1x1xf64>) outs(%22 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %131 = arith.subf %in, %in_38 : f64
      linalg.yield %131 : f64
    } -> tensor<2x1x64xf64>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %28 : tensor<2x1x64xf64>, tensor<2x1x64xf64>) outs(%22 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %131 = arith.mulf %in, %in_38 : f64
      linalg.yield %131 : f64
    } -> tensor<2x1x64xf64>
    %30 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<2x1x64xf64>) outs(%25 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.addf %in, %out : f64
      linalg.yield %131 : f64
    } -> tensor<2x1x1xf64>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x1x1xf64>) outs(%24 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.divf %in, %cst_6 : f64
      linalg.yield %131 : f64
    } -> tensor<2x1x1xf64>
    %32 = tensor.empty() : tensor<2x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x1x1xf64>) outs(%32 : tensor<2x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %131 = arith.truncf %in : f64 to f32
      linalg.yield %131 : f32
    } -> tensor<2x1x1xf32>
    %34 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<2x1x1xf32>) -> tensor<2x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<2x1x64xf32>) outs(%34 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %out : f32
      linalg.yield %131 : f32
    } -> tensor<2x1x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x1x1xf32>) outs(%32 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.divf %in, %cst_7 : f32
      linalg.yield %131 : f32
    } -> tensor<2x1x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x1x1xf32>) outs(%32 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.truncf %cst_5 : f64 to f32
      %132 = arith.addf %in, %131 : f32
      linalg.yield %132 : f32
    } -> tensor<2x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x1x1xf32>) outs(%32 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.rsqrt %in : f32
      linalg.yield %131 : f32
    } -> tensor<2x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %36 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %131 = arith.subf %in, %in_38 : f32
      linalg.yield %131 : f32
    } -> tensor<2x1x64xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %38 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %131 = arith.mulf %in, %in_38 : f32
      linalg.yield %131 : f32
    } -> tensor<2x1x64xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %arg16 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %131 = arith.mulf %in, %in_38 : f32
      linalg.yield %131 : f32
    } -> tensor<2x1x64xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %arg17 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %131 = arith.addf %in, %in_38 : f32
      linalg.yield %131 : f32
    } -> tensor<2x1x64xf32>
    %collapsed = tensor.collapse_shape %42 [[0], [1, 2]] : tensor<2x1x64xf32> into tensor<2x64xf32>
    %43 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%43 : tensor<64x64xf32>) permutation = [1, 0] 
    %44 = tensor.empty() : tensor<2x64xf32>
    %45 = linalg.fill ins(%cst_0 : f32) outs(%44 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %46 = linalg.matmul ins(%collapsed, %transposed : tensor<2x64xf32>, tensor<64x64xf32>) outs(%45 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %47 = linalg.generic {indexing_maps = [#map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%44 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%46, %47 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%44 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %131 = arith.addf %in, %in_38 : f32
      linalg.yield %131 : f32
    } -> tensor<2x64xf32>
    %expanded_12 = tensor.expand_shape %48 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.mulf %in, %cst_8 : f32
      linalg.yield %131 : f32
    } -> tensor<2x1x64xf32>
    %expanded_13 = tensor.expand_shape %49 [[0], [1], [2, 3]] output_shape [2, 1, 4, 16] : tensor<2x1x64xf32> into tensor<2x1x4x16xf32>
    %50 = tensor.empty() : tensor<2x4x1x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x1x4x16xf32>) outs(%50 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_15 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%43 : tensor<64x64xf32>) permutation = [1, 0] 
    %51 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%45 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %52 = linalg.generic {indexing_maps = [#map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%44 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %53 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%51, %52 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%44 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %131 = arith.addf %in, %in_38 : f32
      linalg.yield %131 : f32
    } -> tensor<2x64xf32>
    %transposed_16 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%43 : tensor<64x64xf32>) permutation = [1, 0] 
    %54 = linalg.matmul ins(%collapsed, %transposed_16 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%45 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %55 = linalg.generic {indexing_maps = [#map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%44 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %56 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%54, %55 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%44 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %131 = arith.addf %in, %in_38 : f32
      linalg.yield %131 : f32
    } -> tensor<2x64xf32>
    %expanded_17 = tensor.expand_shape %53 [[0], [1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<2x64xf32> into tensor<2x1x4x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x1x4x16xf32>) outs(%50 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %56 [[0], [1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<2x64xf32> into tensor<2x1x4x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x1x4x16xf32>) outs(%50 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %concat = tensor.concat dim(2) %arg2, %transposed_18 : (tensor<2x4x39x16xf32>, tensor<2x4x1x16xf32>) -> tensor<2x4x40x16xf32>
    %concat_21 = tensor.concat dim(2) %arg2, %transposed_20 : (tensor<2x4x39x16xf32>, tensor<2x4x1x16xf32>) -> tensor<2x4x40x16xf32>
    %57 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_22 = linalg.transpose ins(%concat : tensor<2x4x40x16xf32>) outs(%57 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_23 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<2x4x1x16xf32> into tensor<8x1x16xf32>
    %collapsed_24 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %58 = tensor.empty() : tensor<8x1x40xf32>
    %59 = linalg.fill ins(%cst_0 : f32) outs(%58 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %60 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<8x1x16xf32>, tensor<8x16x40xf32>) outs(%59 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %expanded_25 = tensor.expand_shape %60 [[0, 1], [2], [3]] output_shape [2, 4, 1, 40] : tensor<8x1x40xf32> into tensor<2x4x1x40xf32>
    %61 = tensor.empty() : tensor<2x4x1x40xf32>
    %62 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %18 : tensor<2x4x1x40xf32>, tensor<2x1x1x40xf32>) outs(%61 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %131 = arith.addf %in, %in_38 : f32
      linalg.yield %131 : f32
    } -> tensor<2x4x1x40xf32>
    %63 = tensor.empty() : tensor<2x4x1xi64>
    %64 = linalg.fill ins(%c0_i64 : i64) outs(%63 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %65 = tensor.empty() : tensor<2x4x1xf32>
    %66 = linalg.fill ins(%cst_1 : f32) outs(%65 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %67:2 = linalg.generic {indexing_maps = [#map4, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<2x4x1x40xf32>) outs(%66, %64 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_38: i64):
      %131 = linalg.index 3 : index
      %132 = arith.index_cast %131 : index to i64
      %133 = arith.maximumf %in, %out : f32
      %134 = arith.cmpf ogt, %in, %out : f32
      %135 = arith.select %134, %132, %out_38 : i64
      linalg.yield %133, %135 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_26 = tensor.expand_shape %67#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_26 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%61 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %131 = arith.subf %in, %in_38 : f32
      linalg.yield %131 : f32
    } -> tensor<2x4x1x40xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x4x1x40xf32>) outs(%61 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.exp %in : f32
      linalg.yield %131 : f32
    } -> tensor<2x4x1x40xf32>
    %70 = tensor.empty() : tensor<2x4x1x1xf32>
    %71 = linalg.fill ins(%cst_0 : f32) outs(%70 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<2x4x1x40xf32>) outs(%71 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %out : f32
      linalg.yield %131 : f32
    } -> tensor<2x4x1x1xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %72 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%61 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %131 = arith.divf %in, %in_38 : f32
      linalg.yield %131 : f32
    } -> tensor<2x4x1x40xf32>
    %collapsed_27 = tensor.collapse_shape %73 [[0, 1], [2], [3]] : tensor<2x4x1x40xf32> into tensor<8x1x40xf32>
    %collapsed_28 = tensor.collapse_shape %concat_21 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %74 = tensor.empty() : tensor<8x1x16xf32>
    %75 = linalg.fill ins(%cst_0 : f32) outs(%74 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %76 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<8x1x40xf32>, tensor<8x40x16xf32>) outs(%75 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_29 = tensor.expand_shape %76 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    %77 = tensor.empty() : tensor<2x1x4x16xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x4x1x16xf32>) outs(%77 : tensor<2x1x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_31 = tensor.collapse_shape %transposed_30 [[0], [1, 2, 3]] : tensor<2x1x4x16xf32> into tensor<2x64xf32>
    %transposed_32 = linalg.transpose ins(%arg14 : tensor<64x64xf32>) outs(%43 : tensor<64x64xf32>) permutation = [1, 0] 
    %78 = linalg.matmul ins(%collapsed_31, %transposed_32 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%45 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %79 = linalg.generic {indexing_maps = [#map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<64xf32>) outs(%44 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %80 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%78, %79 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%44 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %131 = arith.addf %in, %in_38 : f32
      linalg.yield %131 : f32
    } -> tensor<2x64xf32>
    %expanded_33 = tensor.expand_shape %80 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %expanded_33 : tensor<2x1x64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %131 = arith.addf %in, %in_38 : f32
      linalg.yield %131 : f32
    } -> tensor<2x1x64xf32>
    %collapsed_34 = tensor.collapse_shape %81 [[0], [1, 2]] : tensor<2x1x64xf32> into tensor<2x64xf32>
    %82 = tensor.empty() : tensor<2x64xf64>
    %83 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_34 : tensor<2x64xf32>) outs(%82 : tensor<2x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %131 = arith.extf %in : f32 to f64
      linalg.yield %131 : f64
    } -> tensor<2x64xf64>
    %84 = tensor.empty() : tensor<2x1xf64>
    %85 = linalg.fill ins(%cst : f64) outs(%84 : tensor<2x1xf64>) -> tensor<2x1xf64>
    %86 = linalg.generic {indexing_maps = [#map2, #map16], iterator_types = ["parallel", "reduction"]} ins(%83 : tensor<2x64xf64>) outs(%85 : tensor<2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.addf %in, %out : f64
      linalg.yield %131 : f64
    } -> tensor<2x1xf64>
    %87 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%86 : tensor<2x1xf64>) outs(%84 : tensor<2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.divf %in, %cst_6 : f64
      linalg.yield %131 : f64
    } -> tensor<2x1xf64>
    %88 = linalg.generic {indexing_maps = [#map2, #map16, #map2], iterator_types = ["parallel", "parallel"]} ins(%83, %87 : tensor<2x64xf64>, tensor<2x1xf64>) outs(%82 : tensor<2x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %131 = arith.subf %in, %in_38 : f64
      linalg.yield %131 : f64
    } -> tensor<2x64xf64>
    %89 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%88, %88 : tensor<2x64xf64>, tensor<2x64xf64>) outs(%82 : tensor<2x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %131 = arith.mulf %in, %in_38 : f64
      linalg.yield %131 : f64
    } -> tensor<2x64xf64>
    %90 = linalg.generic {indexing_maps = [#map2, #map16], iterator_types = ["parallel", "reduction"]} ins(%89 : tensor<2x64xf64>) outs(%85 : tensor<2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.addf %in, %out : f64
      linalg.yield %131 : f64
    } -> tensor<2x1xf64>
    %91 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%90 : tensor<2x1xf64>) outs(%84 : tensor<2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.divf %in, %cst_6 : f64
      linalg.yield %131 : f64
    } -> tensor<2x1xf64>
    %92 = tensor.empty() : tensor<2x1xf32>
    %93 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%91 : tensor<2x1xf64>) outs(%92 : tensor<2x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %131 = arith.truncf %in : f64 to f32
      linalg.yield %131 : f32
    } -> tensor<2x1xf32>
    %94 = linalg.fill ins(%cst_0 : f32) outs(%92 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %95 = linalg.generic {indexing_maps = [#map2, #map16], iterator_types = ["parallel", "reduction"]} ins(%collapsed_34 : tensor<2x64xf32>) outs(%94 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %out : f32
      linalg.yield %131 : f32
    } -> tensor<2x1xf32>
    %96 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%95 : tensor<2x1xf32>) outs(%92 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.divf %in, %cst_7 : f32
      linalg.yield %131 : f32
    } -> tensor<2x1xf32>
    %97 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%93 : tensor<2x1xf32>) outs(%92 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.truncf %cst_5 : f64 to f32
      %132 = arith.addf %in, %131 : f32
      linalg.yield %132 : f32
    } -> tensor<2x1xf32>
    %98 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%97 : tensor<2x1xf32>) outs(%92 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.rsqrt %in : f32
      linalg.yield %131 : f32
    } -> tensor<2x1xf32>
    %99 = linalg.generic {indexing_maps = [#map2, #map16, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_34, %96 : tensor<2x64xf32>, tensor<2x1xf32>) outs(%44 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %131 = arith.subf %in, %in_38 : f32
      linalg.yield %131 : f32
    } -> tensor<2x64xf32>
    %100 = linalg.generic {indexing_maps = [#map2, #map16, #map2], iterator_types = ["parallel", "parallel"]} ins(%99, %98 : tensor<2x64xf32>, tensor<2x1xf32>) outs(%44 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %131 = arith.mulf %in, %in_38 : f32
      linalg.yield %131 : f32
    } -> tensor<2x64xf32>
    %101 = linalg.generic {indexing_maps = [#map2, #map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%100, %arg22 : tensor<2x64xf32>, tensor<64xf32>) outs(%44 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %131 = arith.mulf %in, %in_38 : f32
      linalg.yield %131 : f32
    } -> tensor<2x64xf32>
    %102 = linalg.generic {indexing_maps = [#map2, #map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%101, %arg23 : tensor<2x64xf32>, tensor<64xf32>) outs(%44 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %131 = arith.addf %in, %in_38 : f32
      linalg.yield %131 : f32
    } -> tensor<2x64xf32>
    %103 = tensor.empty() : tensor<64x96xf32>
    %transposed_35 = linalg.transpose ins(%arg18 : tensor<96x64xf32>) outs(%103 : tensor<64x96xf32>) permutation = [1, 0] 
    %104 = tensor.empty() : tensor<2x96xf32>
    %105 = linalg.fill ins(%cst_0 : f32) outs(%104 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %106 = linalg.matmul ins(%102, %transposed_35 : tensor<2x64xf32>, tensor<64x96xf32>) outs(%105 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %107 = linalg.generic {indexing_maps = [#map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<96xf32>) outs(%104 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x96xf32>
    %108 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%106, %107 : tensor<2x96xf32>, tensor<2x96xf32>) outs(%104 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %131 = arith.addf %in, %in_38 : f32
      linalg.yield %131 : f32
    } -> tensor<2x96xf32>
    %109 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%108 : tensor<2x96xf32>) outs(%104 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.cmpf ugt, %in, %cst_0 : f32
      %132 = arith.select %131, %in, %cst_0 : f32
      linalg.yield %132 : f32
    } -> tensor<2x96xf32>
    %110 = tensor.empty() : tensor<96x64xf32>
    %transposed_36 = linalg.transpose ins(%arg20 : tensor<64x96xf32>) outs(%110 : tensor<96x64xf32>) permutation = [1, 0] 
    %111 = linalg.matmul ins(%109, %transposed_36 : tensor<2x96xf32>, tensor<96x64xf32>) outs(%45 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %112 = linalg.generic {indexing_maps = [#map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg21 : tensor<64xf32>) outs(%44 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %113 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%111, %112 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%44 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %131 = arith.addf %in, %in_38 : f32
      linalg.yield %131 : f32
    } -> tensor<2x64xf32>
    %114 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_34, %113 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%44 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %131 = arith.addf %in, %in_38 : f32
      linalg.yield %131 : f32
    } -> tensor<2x64xf32>
    %expanded_37 = tensor.expand_shape %114 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<2x1x64xf32>) outs(%22 : tensor<2x1x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %131 = arith.extf %in : f32 to f64
      linalg.yield %131 : f64
    } -> tensor<2x1x64xf64>
    %116 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%115 : tensor<2x1x64xf64>) outs(%25 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.addf %in, %out : f64
      linalg.yield %131 : f64
    } -> tensor<2x1x1xf64>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x1x1xf64>) outs(%24 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.divf %in, %cst_6 : f64
      linalg.yield %131 : f64
    } -> tensor<2x1x1xf64>
    %118 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %117 : tensor<2x1x64xf64>, tensor<2x1x1xf64>) outs(%22 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %131 = arith.subf %in, %in_38 : f64
      linalg.yield %131 : f64
    } -> tensor<2x1x64xf64>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %118 : tensor<2x1x64xf64>, tensor<2x1x64xf64>) outs(%22 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %131 = arith.mulf %in, %in_38 : f64
      linalg.yield %131 : f64
    } -> tensor<2x1x64xf64>
    %120 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%119 : tensor<2x1x64xf64>) outs(%25 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.addf %in, %out : f64
      linalg.yield %131 : f64
    } -> tensor<2x1x1xf64>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x1x1xf64>) outs(%24 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %131 = arith.divf %in, %cst_6 : f64
      linalg.yield %131 : f64
    } -> tensor<2x1x1xf64>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x1x1xf64>) outs(%32 : tensor<2x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %131 = arith.truncf %in : f64 to f32
      linalg.yield %131 : f32
    } -> tensor<2x1x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_37 : tensor<2x1x64xf32>) outs(%34 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.addf %in, %out : f32
      linalg.yield %131 : f32
    } -> tensor<2x1x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x1x1xf32>) outs(%32 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.divf %in, %cst_7 : f32
      linalg.yield %131 : f32
    } -> tensor<2x1x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x1x1xf32>) outs(%32 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = arith.truncf %cst_5 : f64 to f32
      %132 = arith.addf %in, %131 : f32
      linalg.yield %132 : f32
    } -> tensor<2x1x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x1x1xf32>) outs(%32 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %131 = math.rsqrt %in : f32
      linalg.yield %131 : f32
    } -> tensor<2x1x1xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37, %124 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %131 = arith.subf %in, %in_38 : f32
      linalg.yield %131 : f32
    } -> tensor<2x1x64xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %126 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %131 = arith.mulf %in, %in_38 : f32
      linalg.yield %131 : f32
    } -> tensor<2x1x64xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %arg6 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %131 = arith.mulf %in, %in_38 : f32
      linalg.yield %131 : f32
    } -> tensor<2x1x64xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %arg7 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %131 = arith.addf %in, %in_38 : f32
      linalg.yield %131 : f32
    } -> tensor<2x1x64xf32>
    return %130 : tensor<2x1x64xf32>
  }
}

