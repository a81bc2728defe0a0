#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1) -> (d0, 0)>
module {
  func.func @opt(%arg0: tensor<2x1xi64>, %arg1: tensor<2x4x39x16xf32>, %arg2: tensor<2x4x39x16xf32>, %arg3: tensor<96x64xf32>, %arg4: tensor<130x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<96x64xf32>, %arg18: tensor<96xf32>, %arg19: tensor<64x96xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>) -> tensor<2x1x64xf32> {
    %c39_i64 = arith.constant 39 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %c130 = arith.constant 130 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant 6.400000e+01 : f64
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 2.500000e-01 : f32
    %cst_8 = arith.constant dense<41> : tensor<1x1xi64>
    %0 = tensor.empty() : tensor<2x1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x1xi64>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %125 = arith.index_cast %in : i64 to index
      %126 = linalg.index 2 : index
      %127 = arith.cmpi slt, %125, %c96 : index
      cf.assert %127, "index must be smaller than dim size"
      %128 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %128, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%125, %126] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x64xf32>
    %2 = tensor.empty() : tensor<1xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%3 : tensor<1xi64>) outs(%2 : tensor<1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %125 = arith.addi %in, %c39_i64 : i64
      linalg.yield %125 : i64
    } -> tensor<1xi64>
    %5 = tensor.empty() : tensor<40xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %125 = linalg.index 0 : index
      %126 = arith.index_cast %125 : index to i64
      linalg.yield %126 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_9 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %7 = tensor.empty() : tensor<1x1x1x40xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x1x1xi64>) outs(%7 : tensor<1x1x1x40xi1>) {
    ^bb0(%in: i64, %in_37: i64, %out: i1):
      %125 = arith.cmpi sle, %in, %in_37 : i64
      linalg.yield %125 : i1
    } -> tensor<1x1x1x40xi1>
    %9 = tensor.empty() : tensor<2x1x1x40xi1>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x1x1x40xi1> into tensor<1x1x40xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x1x40xi1>) outs(%9 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x1x40xi1>
    %11 = tensor.empty() : tensor<2x1x1x40xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_3, %cst_2 : tensor<2x1x1x40xi1>, tensor<f32>, tensor<f32>) outs(%11 : tensor<2x1x1x40xf32>) {
    ^bb0(%in: i1, %in_37: f32, %in_38: f32, %out: f32):
      %125 = arith.select %in, %in_37, %in_38 : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x1x40xf32>
    %13 = tensor.empty() : tensor<1x1x64xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<1x1xi64>) outs(%13 : tensor<1x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %125 = arith.index_cast %in : i64 to index
      %126 = linalg.index 2 : index
      %127 = arith.cmpi slt, %125, %c130 : index
      cf.assert %127, "index must be smaller than dim size"
      %128 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %128, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%125, %126] : tensor<130x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x64xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %14 : tensor<2x1x64xf32>, tensor<1x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %125 = arith.addf %in, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x64xf32>
    %16 = tensor.empty() : tensor<2x1x64xf64>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x1x64xf32>) outs(%16 : tensor<2x1x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %125 = arith.extf %in : f32 to f64
      linalg.yield %125 : f64
    } -> tensor<2x1x64xf64>
    %18 = tensor.empty() : tensor<2x1x1xf64>
    %19 = linalg.fill ins(%cst : f64) outs(%18 : tensor<2x1x1xf64>) -> tensor<2x1x1xf64>
    %20 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<2x1x64xf64>) outs(%19 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.addf %in, %out : f64
      linalg.yield %125 : f64
    } -> tensor<2x1x1xf64>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x1x1xf64>) outs(%18 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.divf %in, %cst_5 : f64
      linalg.yield %125 : f64
    } -> tensor<2x1x1xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %21 : tensor<2x1x64xf64>, tensor<2x1x1xf64>) outs(%16 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %125 = arith.subf %in, %in_37 : f64
      linalg.yield %125 : f64
    } -> tensor<2x1x64xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %22 : tensor<2x1x64xf64>, tensor<2x1x64xf64>) outs(%16 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %125 = arith.mulf %in, %in_37 : f64
      linalg.yield %125 : f64
    } -> tensor<2x1x64xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<2x1x64xf64>) outs(%19 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.addf %in, %out : f64
      linalg.yield %125 : f64
    } -> tensor<2x1x1xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x1x1xf64>) outs(%18 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.divf %in, %cst_5 : f64
      linalg.yield %125 : f64
    } -> tensor<2x1x1xf64>
    %26 = tensor.empty() : tensor<2x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x1x1xf64>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %125 = arith.truncf %in : f64 to f32
      linalg.yield %125 : f32
    } -> tensor<2x1x1xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<2x1x1xf32>) -> tensor<2x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x1x64xf32>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x1x1xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.divf %in, %cst_6 : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x1x1xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.truncf %cst_4 : f64 to f32
      %126 = arith.addf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x1x1xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.rsqrt %in : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %30 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %125 = arith.subf %in, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x64xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %32 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %125 = arith.mulf %in, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %arg15 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %125 = arith.mulf %in, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %arg16 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %125 = arith.addf %in, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x64xf32>
    %collapsed_10 = tensor.collapse_shape %36 [[0], [1, 2]] : tensor<2x1x64xf32> into tensor<2x64xf32>
    %37 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %38 = tensor.empty() : tensor<2x64xf32>
    %39 = linalg.fill ins(%cst_0 : f32) outs(%38 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %40 = linalg.matmul ins(%collapsed_10, %transposed : tensor<2x64xf32>, tensor<64x64xf32>) outs(%39 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %41 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<64xf32>) outs(%38 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %42 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%40, %41 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%38 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %125 = arith.addf %in, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x64xf32>
    %expanded_11 = tensor.expand_shape %42 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.mulf %in, %cst_7 : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x64xf32>
    %expanded_12 = tensor.expand_shape %43 [[0], [1], [2, 3]] output_shape [2, 1, 4, 16] : tensor<2x1x64xf32> into tensor<2x1x4x16xf32>
    %44 = tensor.empty() : tensor<2x4x1x16xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x1x4x16xf32>) outs(%44 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_14 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %45 = linalg.matmul ins(%collapsed_10, %transposed_14 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%39 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %46 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%38 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %47 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%45, %46 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%38 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %125 = arith.addf %in, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x64xf32>
    %transposed_15 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %48 = linalg.matmul ins(%collapsed_10, %transposed_15 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%39 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %49 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%38 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %50 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%48, %49 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%38 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %125 = arith.addf %in, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x64xf32>
    %expanded_16 = tensor.expand_shape %47 [[0], [1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<2x64xf32> into tensor<2x1x4x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x1x4x16xf32>) outs(%44 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_18 = tensor.expand_shape %50 [[0], [1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<2x64xf32> into tensor<2x1x4x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x1x4x16xf32>) outs(%44 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %concat = tensor.concat dim(2) %arg2, %transposed_17 : (tensor<2x4x39x16xf32>, tensor<2x4x1x16xf32>) -> tensor<2x4x40x16xf32>
    %concat_20 = tensor.concat dim(2) %arg2, %transposed_19 : (tensor<2x4x39x16xf32>, tensor<2x4x1x16xf32>) -> tensor<2x4x40x16xf32>
    %51 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_21 = linalg.transpose ins(%concat : tensor<2x4x40x16xf32>) outs(%51 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_22 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x4x1x16xf32> into tensor<8x1x16xf32>
    %collapsed_23 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %52 = tensor.empty() : tensor<8x1x40xf32>
    %53 = linalg.fill ins(%cst_0 : f32) outs(%52 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %54 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<8x1x16xf32>, tensor<8x16x40xf32>) outs(%53 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %expanded_24 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [2, 4, 1, 40] : tensor<8x1x40xf32> into tensor<2x4x1x40xf32>
    %55 = tensor.empty() : tensor<2x4x1x40xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %12 : tensor<2x4x1x40xf32>, tensor<2x1x1x40xf32>) outs(%55 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %125 = arith.addf %in, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x4x1x40xf32>
    %57 = tensor.empty() : tensor<2x4x1xi64>
    %58 = linalg.fill ins(%c0_i64 : i64) outs(%57 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %59 = tensor.empty() : tensor<2x4x1xf32>
    %60 = linalg.fill ins(%cst_1 : f32) outs(%59 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %61:2 = linalg.generic {indexing_maps = [#map3, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%56 : tensor<2x4x1x40xf32>) outs(%60, %58 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_37: i64):
      %125 = linalg.index 3 : index
      %126 = arith.index_cast %125 : index to i64
      %127 = arith.maximumf %in, %out : f32
      %128 = arith.cmpf ogt, %in, %out : f32
      %129 = arith.select %128, %126, %out_37 : i64
      linalg.yield %127, %129 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_25 = tensor.expand_shape %61#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %62 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded_25 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%55 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %125 = arith.subf %in, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x4x1x40xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<2x4x1x40xf32>) outs(%55 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.exp %in : f32
      linalg.yield %125 : f32
    } -> tensor<2x4x1x40xf32>
    %64 = tensor.empty() : tensor<2x4x1x1xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%63 : tensor<2x4x1x40xf32>) outs(%65 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<2x4x1x1xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%55 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %125 = arith.divf %in, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x4x1x40xf32>
    %collapsed_26 = tensor.collapse_shape %67 [[0, 1], [2], [3]] : tensor<2x4x1x40xf32> into tensor<8x1x40xf32>
    %collapsed_27 = tensor.collapse_shape %concat_20 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %68 = tensor.empty() : tensor<8x1x16xf32>
    %69 = linalg.fill ins(%cst_0 : f32) outs(%68 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %70 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<8x1x40xf32>, tensor<8x40x16xf32>) outs(%69 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_28 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    %71 = tensor.empty() : tensor<2x1x4x16xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<2x4x1x16xf32>) outs(%71 : tensor<2x1x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_30 = tensor.collapse_shape %transposed_29 [[0], [1, 2, 3]] : tensor<2x1x4x16xf32> into tensor<2x64xf32>
    %transposed_31 = linalg.transpose ins(%arg13 : tensor<64x64xf32>) outs(%37 : tensor<64x64xf32>) permutation = [1, 0] 
    %72 = linalg.matmul ins(%collapsed_30, %transposed_31 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%39 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %73 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%38 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %74 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%72, %73 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%38 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %125 = arith.addf %in, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x64xf32>
    %expanded_32 = tensor.expand_shape %74 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %expanded_32 : tensor<2x1x64xf32>, tensor<2x1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %125 = arith.addf %in, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x64xf32>
    %collapsed_33 = tensor.collapse_shape %75 [[0], [1, 2]] : tensor<2x1x64xf32> into tensor<2x64xf32>
    %76 = tensor.empty() : tensor<2x64xf64>
    %77 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%collapsed_33 : tensor<2x64xf32>) outs(%76 : tensor<2x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %125 = arith.extf %in : f32 to f64
      linalg.yield %125 : f64
    } -> tensor<2x64xf64>
    %78 = tensor.empty() : tensor<2x1xf64>
    %79 = linalg.fill ins(%cst : f64) outs(%78 : tensor<2x1xf64>) -> tensor<2x1xf64>
    %80 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "reduction"]} ins(%77 : tensor<2x64xf64>) outs(%79 : tensor<2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.addf %in, %out : f64
      linalg.yield %125 : f64
    } -> tensor<2x1xf64>
    %81 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%80 : tensor<2x1xf64>) outs(%78 : tensor<2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.divf %in, %cst_5 : f64
      linalg.yield %125 : f64
    } -> tensor<2x1xf64>
    %82 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel"]} ins(%77, %81 : tensor<2x64xf64>, tensor<2x1xf64>) outs(%76 : tensor<2x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %125 = arith.subf %in, %in_37 : f64
      linalg.yield %125 : f64
    } -> tensor<2x64xf64>
    %83 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%82, %82 : tensor<2x64xf64>, tensor<2x64xf64>) outs(%76 : tensor<2x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %125 = arith.mulf %in, %in_37 : f64
      linalg.yield %125 : f64
    } -> tensor<2x64xf64>
    %84 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "reduction"]} ins(%83 : tensor<2x64xf64>) outs(%79 : tensor<2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.addf %in, %out : f64
      linalg.yield %125 : f64
    } -> tensor<2x1xf64>
    %85 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%84 : tensor<2x1xf64>) outs(%78 : tensor<2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.divf %in, %cst_5 : f64
      linalg.yield %125 : f64
    } -> tensor<2x1xf64>
    %86 = tensor.empty() : tensor<2x1xf32>
    %87 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%85 : tensor<2x1xf64>) outs(%86 : tensor<2x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %125 = arith.truncf %in : f64 to f32
      linalg.yield %125 : f32
    } -> tensor<2x1xf32>
    %88 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %89 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "reduction"]} ins(%collapsed_33 : tensor<2x64xf32>) outs(%88 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<2x1xf32>
    %90 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%89 : tensor<2x1xf32>) outs(%86 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.divf %in, %cst_6 : f32
      linalg.yield %125 : f32
    } -> tensor<2x1xf32>
    %91 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%87 : tensor<2x1xf32>) outs(%86 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.truncf %cst_4 : f64 to f32
      %126 = arith.addf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1xf32>
    %92 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%91 : tensor<2x1xf32>) outs(%86 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.rsqrt %in : f32
      linalg.yield %125 : f32
    } -> tensor<2x1xf32>
    %93 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel"]} ins(%collapsed_33, %90 : tensor<2x64xf32>, tensor<2x1xf32>) outs(%38 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %125 = arith.subf %in, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x64xf32>
    %94 = linalg.generic {indexing_maps = [#map11, #map14, #map11], iterator_types = ["parallel", "parallel"]} ins(%93, %92 : tensor<2x64xf32>, tensor<2x1xf32>) outs(%38 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %125 = arith.mulf %in, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x64xf32>
    %95 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%94, %arg21 : tensor<2x64xf32>, tensor<64xf32>) outs(%38 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %125 = arith.mulf %in, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x64xf32>
    %96 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%95, %arg22 : tensor<2x64xf32>, tensor<64xf32>) outs(%38 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %125 = arith.addf %in, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x64xf32>
    %97 = tensor.empty() : tensor<64x96xf32>
    %transposed_34 = linalg.transpose ins(%arg17 : tensor<96x64xf32>) outs(%97 : tensor<64x96xf32>) permutation = [1, 0] 
    %98 = tensor.empty() : tensor<2x96xf32>
    %99 = linalg.fill ins(%cst_0 : f32) outs(%98 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %100 = linalg.matmul ins(%96, %transposed_34 : tensor<2x64xf32>, tensor<64x96xf32>) outs(%99 : tensor<2x96xf32>) -> tensor<2x96xf32>
    %101 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<96xf32>) outs(%98 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x96xf32>
    %102 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%100, %101 : tensor<2x96xf32>, tensor<2x96xf32>) outs(%98 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %125 = arith.addf %in, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x96xf32>
    %103 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%102 : tensor<2x96xf32>) outs(%98 : tensor<2x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.cmpf ugt, %in, %cst_0 : f32
      %126 = arith.select %125, %in, %cst_0 : f32
      linalg.yield %126 : f32
    } -> tensor<2x96xf32>
    %104 = tensor.empty() : tensor<96x64xf32>
    %transposed_35 = linalg.transpose ins(%arg19 : tensor<64x96xf32>) outs(%104 : tensor<96x64xf32>) permutation = [1, 0] 
    %105 = linalg.matmul ins(%103, %transposed_35 : tensor<2x96xf32>, tensor<96x64xf32>) outs(%39 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %106 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<64xf32>) outs(%38 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %107 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%105, %106 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%38 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %125 = arith.addf %in, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x64xf32>
    %108 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%collapsed_33, %107 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%38 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %125 = arith.addf %in, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x64xf32>
    %expanded_36 = tensor.expand_shape %108 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36 : tensor<2x1x64xf32>) outs(%16 : tensor<2x1x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %125 = arith.extf %in : f32 to f64
      linalg.yield %125 : f64
    } -> tensor<2x1x64xf64>
    %110 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%109 : tensor<2x1x64xf64>) outs(%19 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.addf %in, %out : f64
      linalg.yield %125 : f64
    } -> tensor<2x1x1xf64>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x1x1xf64>) outs(%18 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.divf %in, %cst_5 : f64
      linalg.yield %125 : f64
    } -> tensor<2x1x1xf64>
    %112 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %111 : tensor<2x1x64xf64>, tensor<2x1x1xf64>) outs(%16 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %125 = arith.subf %in, %in_37 : f64
      linalg.yield %125 : f64
    } -> tensor<2x1x64xf64>
    %113 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %112 : tensor<2x1x64xf64>, tensor<2x1x64xf64>) outs(%16 : tensor<2x1x64xf64>) {
    ^bb0(%in: f64, %in_37: f64, %out: f64):
      %125 = arith.mulf %in, %in_37 : f64
      linalg.yield %125 : f64
    } -> tensor<2x1x64xf64>
    %114 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<2x1x64xf64>) outs(%19 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.addf %in, %out : f64
      linalg.yield %125 : f64
    } -> tensor<2x1x1xf64>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x1x1xf64>) outs(%18 : tensor<2x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %125 = arith.divf %in, %cst_5 : f64
      linalg.yield %125 : f64
    } -> tensor<2x1x1xf64>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x1x1xf64>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %125 = arith.truncf %in : f64 to f32
      linalg.yield %125 : f32
    } -> tensor<2x1x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_36 : tensor<2x1x64xf32>) outs(%28 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.addf %in, %out : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x1x1xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.divf %in, %cst_6 : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x1xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x1x1xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = arith.truncf %cst_4 : f64 to f32
      %126 = arith.addf %in, %125 : f32
      linalg.yield %126 : f32
    } -> tensor<2x1x1xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x1x1xf32>) outs(%26 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %125 = math.rsqrt %in : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %118 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %125 = arith.subf %in, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %120 : tensor<2x1x64xf32>, tensor<2x1x1xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %125 = arith.mulf %in, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x64xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %arg5 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %125 = arith.mulf %in, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x64xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %arg6 : tensor<2x1x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %125 = arith.addf %in, %in_37 : f32
      linalg.yield %125 : f32
    } -> tensor<2x1x64xf32>
    return %124 : tensor<2x1x64xf32>
  }
}

