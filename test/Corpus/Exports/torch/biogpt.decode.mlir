#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1) -> (d0, d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @biogpt(%arg0: tensor<2x1xi64>, %arg1: tensor<2x4x39x16xf32>, %arg2: tensor<2x4x39x16xf32>, %arg3: tensor<96x64xf32>, %arg4: tensor<130x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<96x64xf32>, %arg16: tensor<96xf32>, %arg17: tensor<64x96xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>) -> tensor<2x1x64xf32> {
    %c39_i64 = arith.constant 39 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %c130 = arith.constant 130 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 8.000000e+00 : f32
    %true = arith.constant true
    %cst_9 = arith.constant 6.400000e+01 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 2.500000e-01 : f32
    %cst_12 = arith.constant 1.41421354 : f32
    %cst_13 = arith.constant dense<41> : tensor<1x1xi64>
    %0 = tensor.empty() : tensor<2x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x1xi64>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %126 = arith.index_cast %in : i64 to index
      %127 = linalg.index 2 : index
      %128 = arith.cmpi slt, %126, %c96 : index
      cf.assert %128, "index must be smaller than dim size"
      %129 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %129, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%126, %127] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x64xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.mulf %in, %cst_8 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %3 = tensor.empty() : tensor<2xi64>
    %4 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%3 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %126 = linalg.index 0 : index
      %127 = arith.index_cast %126 : index to i64
      linalg.yield %127 : i64
    } -> tensor<2xi64>
    %5 = tensor.empty() : tensor<1xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%6 : tensor<1xi64>) outs(%5 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %126 = arith.addi %in, %c39_i64 : i64
      linalg.yield %126 : i64
    } -> tensor<1xi64>
    %8 = tensor.empty() : tensor<40xi64>
    %9 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %126 = linalg.index 0 : index
      %127 = arith.index_cast %126 : index to i64
      linalg.yield %127 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_15 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %10 = tensor.empty() : tensor<1x1x1x40xi1>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14 : tensor<1x1x1x40xi64>, tensor<1x1x1x1xi64>) outs(%10 : tensor<1x1x1x40xi1>) {
    ^bb0(%in: i64, %in_43: i64, %out: i1):
      %126 = arith.cmpi sle, %in, %in_43 : i64
      linalg.yield %126 : i1
    } -> tensor<1x1x1x40xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %11 : tensor<i1>, tensor<1x1x1x40xi1>) outs(%10 : tensor<1x1x1x40xi1>) {
    ^bb0(%in: i1, %in_43: i1, %out: i1):
      %126 = arith.andi %in, %in_43 : i1
      linalg.yield %126 : i1
    } -> tensor<1x1x1x40xi1>
    %13 = tensor.empty() : tensor<2x1x1x40xi1>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%13 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_43: i64, %out: i1):
      linalg.yield %true : i1
    } -> tensor<2x1x1x40xi1>
    %15 = linalg.generic {indexing_maps = [#map8, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x1x1x40xi1>, tensor<2x1x1x40xi1>) outs(%13 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i1, %in_43: i1, %out: i1):
      %126 = arith.andi %in, %in_43 : i1
      linalg.yield %126 : i1
    } -> tensor<2x1x1x40xi1>
    %16 = tensor.empty() : tensor<2x1x1x40xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map5, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_5, %cst_4 : tensor<2x1x1x40xi1>, tensor<f32>, tensor<f32>) outs(%16 : tensor<2x1x1x40xf32>) {
    ^bb0(%in: i1, %in_43: f32, %in_44: f32, %out: f32):
      %126 = arith.select %in, %in_43, %in_44 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1x40xf32>
    %18 = tensor.empty() : tensor<1x1x64xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<1x1xi64>) outs(%18 : tensor<1x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %126 = arith.index_cast %in : i64 to index
      %127 = linalg.index 2 : index
      %128 = arith.cmpi slt, %126, %c130 : index
      cf.assert %128, "index must be smaller than dim size"
      %129 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %129, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%126, %127] : tensor<130x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x64xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %19 : tensor<2x1x64xf32>, tensor<1x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %126 = arith.addf %in, %in_43 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %21 = tensor.empty() : tensor<2x1x64xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x1x64xf32>) outs(%21 : tensor<2x1x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %126 = arith.extf %in : f32 to f64
      linalg.yield %126 : f64
    } -> tensor<2x1x64xf64>
    %23 = tensor.empty() : tensor<2x1x1xf64>
    %24 = linalg.fill ins(%cst : f64) outs(%23 : tensor<2x1x1xf64>) -> tensor<2x1x1xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x1x64xf64>) outs(%24 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %126 = arith.addf %in, %out : f64
      linalg.yield %126 : f64
    } -> tensor<2x1x1xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x1x1xf64>) outs(%23 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %126 = arith.divf %in, %cst_9 : f64
      linalg.yield %126 : f64
    } -> tensor<2x1x1xf64>
    %27 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %26 : tensor<2x1x64xf64>, tensor<2x1x1xf64>) outs(%21 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %126 = arith.subf %in, %in_43 : f64
      linalg.yield %126 : f64
    } -> tensor<2x1x64xf64>
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %27 : tensor<2x1x64xf64>, tensor<2x1x64xf64>) outs(%21 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %126 = arith.mulf %in, %in_43 : f64
      linalg.yield %126 : f64
    } -> tensor<2x1x64xf64>
    %29 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<2x1x64xf64>) outs(%24 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %126 = arith.addf %in, %out : f64
      linalg.yield %126 : f64
    } -> tensor<2x1x1xf64>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x1x1xf64>) outs(%23 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %126 = arith.divf %in, %cst_9 : f64
      linalg.yield %126 : f64
    } -> tensor<2x1x1xf64>
    %31 = tensor.empty() : tensor<2x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x1x1xf64>) outs(%31 : tensor<2x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %126 = arith.truncf %in : f64 to f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1xf32>
    %33 = linalg.fill ins(%cst_0 : f32) outs(%31 : tensor<2x1x1xf32>) -> tensor<2x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<2x1x64xf32>) outs(%33 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x1x1xf32>) outs(%31 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_10 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x1x1xf32>) outs(%31 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_7 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<2x1x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x1x1xf32>) outs(%31 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %35 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %126 = arith.subf %in, %in_43 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38, %37 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %126 = arith.mulf %in, %in_43 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %arg13 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %126 = arith.mulf %in, %in_43 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %arg14 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %126 = arith.addf %in, %in_43 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %collapsed = tensor.collapse_shape %41 [[0], [1, 2]] : tensor<2x1x64xf32> into tensor<2x64xf32>
    %42 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
    %43 = tensor.empty() : tensor<2x64xf32>
    %44 = linalg.fill ins(%cst_0 : f32) outs(%43 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %45 = linalg.matmul ins(%collapsed, %transposed : tensor<2x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %46 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%43 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %47 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%45, %46 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%43 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %126 = arith.addf %in, %in_43 : f32
      linalg.yield %126 : f32
    } -> tensor<2x64xf32>
    %expanded_16 = tensor.expand_shape %47 [[0], [1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<2x64xf32> into tensor<2x1x4x16xf32>
    %48 = tensor.empty() : tensor<2x4x1x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x1x4x16xf32>) outs(%48 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
    %49 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %50 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%43 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %51 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%49, %50 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%43 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %126 = arith.addf %in, %in_43 : f32
      linalg.yield %126 : f32
    } -> tensor<2x64xf32>
    %transposed_19 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
    %52 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %53 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%43 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %54 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%52, %53 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%43 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %126 = arith.addf %in, %in_43 : f32
      linalg.yield %126 : f32
    } -> tensor<2x64xf32>
    %expanded_20 = tensor.expand_shape %51 [[0], [1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<2x64xf32> into tensor<2x1x4x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x1x4x16xf32>) outs(%48 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %54 [[0], [1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<2x64xf32> into tensor<2x1x4x16xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x1x4x16xf32>) outs(%48 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %concat = tensor.concat dim(2) %arg2, %transposed_21 : (tensor<2x4x39x16xf32>, tensor<2x4x1x16xf32>) -> tensor<2x4x40x16xf32>
    %concat_24 = tensor.concat dim(2) %arg2, %transposed_23 : (tensor<2x4x39x16xf32>, tensor<2x4x1x16xf32>) -> tensor<2x4x40x16xf32>
    %55 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_25 = linalg.transpose ins(%concat : tensor<2x4x40x16xf32>) outs(%55 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_26 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x4x1x16xf32> into tensor<8x1x16xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %56 = tensor.empty() : tensor<8x1x40xf32>
    %57 = linalg.fill ins(%cst_0 : f32) outs(%56 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %58 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<8x1x16xf32>, tensor<8x16x40xf32>) outs(%57 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %expanded_28 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [2, 4, 1, 40] : tensor<8x1x40xf32> into tensor<2x4x1x40xf32>
    %59 = tensor.empty() : tensor<2x4x1x40xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<2x4x1x40xf32>) outs(%59 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.mulf %in, %cst_11 : f32
      linalg.yield %126 : f32
    } -> tensor<2x4x1x40xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %17 : tensor<2x4x1x40xf32>, tensor<2x1x1x40xf32>) outs(%59 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %126 = arith.addf %in, %in_43 : f32
      linalg.yield %126 : f32
    } -> tensor<2x4x1x40xf32>
    %62 = tensor.empty() : tensor<2x4x1xi64>
    %63 = linalg.fill ins(%c0_i64 : i64) outs(%62 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %64 = tensor.empty() : tensor<2x4x1xf32>
    %65 = linalg.fill ins(%cst_1 : f32) outs(%64 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %66:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<2x4x1x40xf32>) outs(%65, %63 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_43: i64):
      %126 = linalg.index 3 : index
      %127 = arith.index_cast %126 : index to i64
      %128 = arith.maximumf %in, %out : f32
      %129 = arith.cmpf ogt, %in, %out : f32
      %130 = arith.select %129, %127, %out_43 : i64
      linalg.yield %128, %130 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_29 = tensor.expand_shape %66#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_29 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%59 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %126 = arith.subf %in, %in_43 : f32
      linalg.yield %126 : f32
    } -> tensor<2x4x1x40xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x4x1x40xf32>) outs(%59 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.exp %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x4x1x40xf32>
    %69 = tensor.empty() : tensor<2x4x1x1xf32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x4x1x40xf32>) outs(%70 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<2x4x1x1xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%59 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %126 = arith.divf %in, %in_43 : f32
      linalg.yield %126 : f32
    } -> tensor<2x4x1x40xf32>
    %collapsed_30 = tensor.collapse_shape %72 [[0, 1], [2], [3]] : tensor<2x4x1x40xf32> into tensor<8x1x40xf32>
    %collapsed_31 = tensor.collapse_shape %concat_24 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %73 = tensor.empty() : tensor<8x1x16xf32>
    %74 = linalg.fill ins(%cst_0 : f32) outs(%73 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %75 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x1x40xf32>, tensor<8x40x16xf32>) outs(%74 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_32 = tensor.expand_shape %75 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    %76 = tensor.empty() : tensor<2x1x4x16xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<2x4x1x16xf32>) outs(%76 : tensor<2x1x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_34 = tensor.collapse_shape %transposed_33 [[0], [1, 2, 3]] : tensor<2x1x4x16xf32> into tensor<2x64xf32>
    %transposed_35 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
    %77 = linalg.matmul ins(%collapsed_34, %transposed_35 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %78 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<64xf32>) outs(%43 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %79 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%77, %78 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%43 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %126 = arith.addf %in, %in_43 : f32
      linalg.yield %126 : f32
    } -> tensor<2x64xf32>
    %expanded_36 = tensor.expand_shape %79 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %expanded_36 : tensor<2x1x64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %126 = arith.addf %in, %in_43 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x1x64xf32>) outs(%21 : tensor<2x1x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %126 = arith.extf %in : f32 to f64
      linalg.yield %126 : f64
    } -> tensor<2x1x64xf64>
    %82 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%81 : tensor<2x1x64xf64>) outs(%24 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %126 = arith.addf %in, %out : f64
      linalg.yield %126 : f64
    } -> tensor<2x1x1xf64>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x1x1xf64>) outs(%23 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %126 = arith.divf %in, %cst_9 : f64
      linalg.yield %126 : f64
    } -> tensor<2x1x1xf64>
    %84 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %83 : tensor<2x1x64xf64>, tensor<2x1x1xf64>) outs(%21 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %126 = arith.subf %in, %in_43 : f64
      linalg.yield %126 : f64
    } -> tensor<2x1x64xf64>
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %84 : tensor<2x1x64xf64>, tensor<2x1x64xf64>) outs(%21 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %126 = arith.mulf %in, %in_43 : f64
      linalg.yield %126 : f64
    } -> tensor<2x1x64xf64>
    %86 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%85 : tensor<2x1x64xf64>) outs(%24 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %126 = arith.addf %in, %out : f64
      linalg.yield %126 : f64
    } -> tensor<2x1x1xf64>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86 : tensor<2x1x1xf64>) outs(%23 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %126 = arith.divf %in, %cst_9 : f64
      linalg.yield %126 : f64
    } -> tensor<2x1x1xf64>
    %88 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87 : tensor<2x1x1xf64>) outs(%31 : tensor<2x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %126 = arith.truncf %in : f64 to f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%80 : tensor<2x1x64xf32>) outs(%33 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1xf32>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%89 : tensor<2x1x1xf32>) outs(%31 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_10 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<2x1x1xf32>) outs(%31 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_7 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<2x1x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x1x1xf32>) outs(%31 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %90 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %126 = arith.subf %in, %in_43 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %92 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %126 = arith.mulf %in, %in_43 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %arg19 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %126 = arith.mulf %in, %in_43 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %arg20 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %126 = arith.addf %in, %in_43 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %collapsed_37 = tensor.collapse_shape %96 [[0], [1, 2]] : tensor<2x1x64xf32> into tensor<2x64xf32>
    %97 = tensor.empty() : tensor<64x96xf32>
    %transposed_38 = linalg.transpose ins(%arg15 : tensor<96x64xf32>) outs(%97 : tensor<64x96xf32>) permutation = [1, 0] 
    %98 = tensor.empty() : tensor<2x96xf32>
    %99 = linalg.fill ins(%cst_0 : f32) outs(%98 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %100 = linalg.matmul ins(%collapsed_37, %transposed_38 : tensor<2x64xf32>, tensor<64x96xf32>) outs(%99 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %101 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<96xf32>) outs(%98 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x96xf32>
    %102 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%100, %101 : tensor<2x96xf32>, tensor<2x96xf32>) outs(%98 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %126 = arith.addf %in, %in_43 : f32
      linalg.yield %126 : f32
    } -> tensor<2x96xf32>
    %expanded_39 = tensor.expand_shape %102 [[0], [1, 2]] output_shape [2, 1, 96] : tensor<2x96xf32> into tensor<2x1x96xf32>
    %103 = tensor.empty() : tensor<2x1x96xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39 : tensor<2x1x96xf32>) outs(%103 : tensor<2x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_12 : f32
      %127 = math.erf %126 : f32
      %128 = arith.addf %127, %cst_2 : f32
      %129 = arith.mulf %128, %cst_3 : f32
      %130 = arith.mulf %in, %129 : f32
      linalg.yield %130 : f32
    } -> tensor<2x1x96xf32>
    %collapsed_40 = tensor.collapse_shape %104 [[0], [1, 2]] : tensor<2x1x96xf32> into tensor<2x96xf32>
    %105 = tensor.empty() : tensor<96x64xf32>
    %transposed_41 = linalg.transpose ins(%arg17 : tensor<64x96xf32>) outs(%105 : tensor<96x64xf32>) permutation = [1, 0] 
    %106 = linalg.matmul ins(%collapsed_40, %transposed_41 : tensor<2x96xf32>, tensor<96x64xf32>) outs(%44 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %107 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<64xf32>) outs(%43 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %108 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%106, %107 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%43 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %126 = arith.addf %in, %in_43 : f32
      linalg.yield %126 : f32
    } -> tensor<2x64xf32>
    %expanded_42 = tensor.expand_shape %108 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %expanded_42 : tensor<2x1x64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %126 = arith.addf %in, %in_43 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x1x64xf32>) outs(%21 : tensor<2x1x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %126 = arith.extf %in : f32 to f64
      linalg.yield %126 : f64
    } -> tensor<2x1x64xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%110 : tensor<2x1x64xf64>) outs(%24 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %126 = arith.addf %in, %out : f64
      linalg.yield %126 : f64
    } -> tensor<2x1x1xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x1x1xf64>) outs(%23 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %126 = arith.divf %in, %cst_9 : f64
      linalg.yield %126 : f64
    } -> tensor<2x1x1xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %112 : tensor<2x1x64xf64>, tensor<2x1x1xf64>) outs(%21 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %126 = arith.subf %in, %in_43 : f64
      linalg.yield %126 : f64
    } -> tensor<2x1x64xf64>
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %113 : tensor<2x1x64xf64>, tensor<2x1x64xf64>) outs(%21 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_43: f64, %out: f64):
      %126 = arith.mulf %in, %in_43 : f64
      linalg.yield %126 : f64
    } -> tensor<2x1x64xf64>
    %115 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%114 : tensor<2x1x64xf64>) outs(%24 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %126 = arith.addf %in, %out : f64
      linalg.yield %126 : f64
    } -> tensor<2x1x1xf64>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x1x1xf64>) outs(%23 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %126 = arith.divf %in, %cst_9 : f64
      linalg.yield %126 : f64
    } -> tensor<2x1x1xf64>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x1x1xf64>) outs(%31 : tensor<2x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %126 = arith.truncf %in : f64 to f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<2x1x64xf32>) outs(%33 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.addf %in, %out : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x1x1xf32>) outs(%31 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.divf %in, %cst_10 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x1x1xf32>) outs(%31 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = arith.truncf %cst_7 : f64 to f32
      %127 = arith.addf %in, %126 : f32
      linalg.yield %127 : f32
    } -> tensor<2x1x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x1x1xf32>) outs(%31 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %126 = math.rsqrt %in : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %119 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %126 = arith.subf %in, %in_43 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %121 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %126 = arith.mulf %in, %in_43 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg21 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %126 = arith.mulf %in, %in_43 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %arg22 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %126 = arith.addf %in, %in_43 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x64xf32>
    return %125 : tensor<2x1x64xf32>
  }
}

