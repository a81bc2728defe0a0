#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @esm(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<96x64xf32>, %arg14: tensor<96xf32>, %arg15: tensor<64x96xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64x64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<1x4xf32>, %arg24: tensor<1xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c40_i64 = arith.constant 40 : i64
    %c2_i64 = arith.constant 2 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 1.4142135623730951 : f64
    %cst_6 = arith.constant 9.9999999999999998E-13 : f64
    %cst_7 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_8 = arith.constant 6.400000e+01 : f64
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 2.500000e-01 : f32
    %cst_11 = arith.constant 5.000000e-01 : f32
    %cst_12 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %143 = arith.index_cast %in : i64 to index
      %144 = linalg.index 2 : index
      %145 = arith.cmpi slt, %143, %c96 : index
      cf.assert %145, "index must be smaller than dim size"
      %146 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %146, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%143, %144] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xi64> into tensor<2x40x1xi64>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded : tensor<2x40x64xf32>, tensor<2x40x1xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: i64, %out: f32):
      %143 = arith.sitofp %in_50 : i64 to f32
      %144 = arith.mulf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x64xf32>
    %3 = tensor.empty() : tensor<2x40xi1>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%3 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %143 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %143 : i1
    } -> tensor<2x40xi1>
    %5 = tensor.empty() : tensor<2xi64>
    %6 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%5 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %143 = linalg.index 0 : index
      %144 = arith.index_cast %143 : index to i64
      linalg.yield %144 : i64
    } -> tensor<2xi64>
    %7 = tensor.empty() : tensor<40xi64>
    %8 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%7 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %143 = linalg.index 0 : index
      %144 = arith.index_cast %143 : index to i64
      linalg.yield %144 : i64
    } -> tensor<40xi64>
    %expanded_13 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_15 = tensor.expand_shape %8 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %9 = tensor.empty() : tensor<1x1x40x1xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x1x40x1xi64>) outs(%9 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %143 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %143 : i1
    } -> tensor<1x1x40x1xi1>
    %11 = linalg.generic {indexing_maps = [#map6, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %10 : tensor<i1>, tensor<1x1x40x1xi1>) outs(%9 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %143 = arith.andi %in, %in_50 : i1
      linalg.yield %143 : i1
    } -> tensor<1x1x40x1xi1>
    %12 = tensor.empty() : tensor<2x1x1x40xi1>
    %13 = linalg.generic {indexing_maps = [#map7, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%12 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_50: i64, %out: i1):
      %143 = arith.cmpi slt, %in, %c0_i64 : i64
      %144 = arith.addi %in, %c2_i64 : i64
      %145 = arith.select %143, %144, %in : i64
      %146 = arith.index_cast %145 : i64 to index
      %147 = arith.cmpi slt, %in_50, %c0_i64 : i64
      %148 = arith.addi %in_50, %c40_i64 : i64
      %149 = arith.select %147, %148, %in_50 : i64
      %150 = arith.index_cast %149 : i64 to index
      %extracted = tensor.extract %4[%146, %150] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %14 = tensor.empty() : tensor<2x1x40x40xi1>
    %15 = linalg.generic {indexing_maps = [#map9, #map10, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x1x40x1xi1>, tensor<2x1x1x40xi1>) outs(%14 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_50: i1, %out: i1):
      %143 = arith.andi %in, %in_50 : i1
      linalg.yield %143 : i1
    } -> tensor<2x1x40x40xi1>
    %16 = tensor.empty() : tensor<2x1x40x40xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map6, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%16 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_50: f32, %in_51: f32, %out: f32):
      %143 = arith.select %in, %in_50, %in_51 : f32
      linalg.yield %143 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_16 = tensor.expand_shape %8 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %18 = tensor.empty() : tensor<1x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x40x1xi64>) outs(%18 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %143 = arith.sitofp %in : i64 to f32
      linalg.yield %143 : f32
    } -> tensor<1x40x1xf32>
    %20 = tensor.empty() : tensor<1x40x8xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_7 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%20 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %21, %21 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %22 = tensor.empty() : tensor<1x40x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%22 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.cos %in : f32
      linalg.yield %143 : f32
    } -> tensor<1x40x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%22 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.sin %in : f32
      linalg.yield %143 : f32
    } -> tensor<1x40x16xf32>
    %25 = tensor.empty() : tensor<2x40x64xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x40x64xf32>) outs(%25 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %143 = arith.extf %in : f32 to f64
      linalg.yield %143 : f64
    } -> tensor<2x40x64xf64>
    %27 = tensor.empty() : tensor<2x40x1xf64>
    %28 = linalg.fill ins(%cst : f64) outs(%27 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %29 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%26 : tensor<2x40x64xf64>) outs(%28 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.addf %in, %out : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x1xf64>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x40x1xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.divf %in, %cst_8 : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x1xf64>
    %31 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %30 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%25 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %143 = arith.subf %in, %in_50 : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x64xf64>
    %32 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %31 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%25 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %143 = arith.mulf %in, %in_50 : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x64xf64>
    %33 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%32 : tensor<2x40x64xf64>) outs(%28 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.addf %in, %out : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x1xf64>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x1xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.divf %in, %cst_8 : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x1xf64>
    %35 = tensor.empty() : tensor<2x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x40x1xf64>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %143 = arith.truncf %in : f64 to f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %37 = linalg.fill ins(%cst_0 : f32) outs(%35 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%2 : tensor<2x40x64xf32>) outs(%37 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_9 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_6 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %39 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.subf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %41 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %arg11 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %arg12 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %collapsed = tensor.collapse_shape %45 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %46 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%46 : tensor<64x64xf32>) permutation = [1, 0] 
    %47 = tensor.empty() : tensor<80x64xf32>
    %48 = linalg.fill ins(%cst_0 : f32) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %49 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%48 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %50 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<64xf32>) outs(%47 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%49, %50 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%47 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<80x64xf32>
    %expanded_17 = tensor.expand_shape %51 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %52 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x40x4x16xf32>) outs(%52 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_19 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%46 : tensor<64x64xf32>) permutation = [1, 0] 
    %53 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%48 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %54 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%47 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%53, %54 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%47 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<80x64xf32>
    %expanded_20 = tensor.expand_shape %55 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x40x4x16xf32>) outs(%52 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%46 : tensor<64x64xf32>) permutation = [1, 0] 
    %56 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%48 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %57 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%47 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%56, %57 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%47 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<80x64xf32>
    %expanded_23 = tensor.expand_shape %58 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x40x4x16xf32>) outs(%52 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %59 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<2x4x40x16xf32>) outs(%52 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.mulf %in, %cst_10 : f32
      linalg.yield %143 : f32
    } -> tensor<2x4x40x16xf32>
    %expanded_25 = tensor.expand_shape %23 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_26 = tensor.expand_shape %24 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_25 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%52 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice = tensor.extract_slice %59[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_27 = tensor.extract_slice %59[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %61 = tensor.empty() : tensor<2x4x40x8xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<2x4x40x8xf32>) outs(%61 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.negf %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_28 = tensor.concat dim(3) %62, %extracted_slice : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_28, %expanded_26 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%52 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x4x40x16xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %63 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%52 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x4x40x16xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %expanded_25 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%52 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_21[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_21[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30 : tensor<2x4x40x8xf32>) outs(%61 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.negf %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_31 = tensor.concat dim(3) %66, %extracted_slice_29 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map13, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_31, %expanded_26 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%52 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x4x40x16xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %67 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%52 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x4x40x16xf32>
    %69 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_32 = linalg.transpose ins(%68 : tensor<2x4x40x16xf32>) outs(%69 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_33 = tensor.collapse_shape %64 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_34 = tensor.collapse_shape %transposed_32 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %70 = tensor.empty() : tensor<8x40x40xf32>
    %71 = linalg.fill ins(%cst_0 : f32) outs(%70 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %72 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%71 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_35 = tensor.expand_shape %72 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %73 = tensor.empty() : tensor<2x4x40x40xf32>
    %74 = linalg.generic {indexing_maps = [#map5, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35, %17 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%73 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x4x40x40xf32>
    %75 = tensor.empty() : tensor<2x4x40xi64>
    %76 = linalg.fill ins(%c0_i64 : i64) outs(%75 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %77 = tensor.empty() : tensor<2x4x40xf32>
    %78 = linalg.fill ins(%cst_1 : f32) outs(%77 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %79:2 = linalg.generic {indexing_maps = [#map5, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%74 : tensor<2x4x40x40xf32>) outs(%78, %76 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_50: i64):
      %143 = linalg.index 3 : index
      %144 = arith.index_cast %143 : index to i64
      %145 = arith.maximumf %in, %out : f32
      %146 = arith.cmpf ogt, %in, %out : f32
      %147 = arith.select %146, %144, %out_50 : i64
      linalg.yield %145, %147 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_36 = tensor.expand_shape %79#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map16, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %expanded_36 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%73 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.subf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x4x40x40xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x4x40x40xf32>) outs(%73 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.exp %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x4x40x40xf32>
    %82 = tensor.empty() : tensor<2x4x40x1xf32>
    %83 = linalg.fill ins(%cst_0 : f32) outs(%82 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %84 = linalg.generic {indexing_maps = [#map5, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<2x4x40x40xf32>) outs(%83 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x4x40x1xf32>
    %85 = linalg.generic {indexing_maps = [#map5, #map16, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %84 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%73 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.divf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_37 = tensor.collapse_shape %85 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_38 = tensor.collapse_shape %transposed_24 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %86 = tensor.empty() : tensor<8x40x16xf32>
    %87 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %88 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%87 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_39 = tensor.expand_shape %88 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %89 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<2x4x40x16xf32>) outs(%89 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_41 = tensor.collapse_shape %transposed_40 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_42 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%46 : tensor<64x64xf32>) permutation = [1, 0] 
    %90 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%48 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %91 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%47 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %92 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%90, %91 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%47 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<80x64xf32>
    %expanded_43 = tensor.expand_shape %92 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43, %2 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93 : tensor<2x40x64xf32>) outs(%25 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %143 = arith.extf %in : f32 to f64
      linalg.yield %143 : f64
    } -> tensor<2x40x64xf64>
    %95 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x40x64xf64>) outs(%28 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.addf %in, %out : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x1xf64>
    %96 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<2x40x1xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.divf %in, %cst_8 : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x1xf64>
    %97 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %96 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%25 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %143 = arith.subf %in, %in_50 : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x64xf64>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97, %97 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%25 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %143 = arith.mulf %in, %in_50 : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x64xf64>
    %99 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%98 : tensor<2x40x64xf64>) outs(%28 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.addf %in, %out : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x1xf64>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x40x1xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.divf %in, %cst_8 : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x1xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x40x1xf64>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %143 = arith.truncf %in : f64 to f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%93 : tensor<2x40x64xf32>) outs(%37 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_9 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_6 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%93, %103 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.subf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106, %105 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %arg17 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %arg18 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_44 = tensor.collapse_shape %109 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %110 = tensor.empty() : tensor<64x96xf32>
    %transposed_45 = linalg.transpose ins(%arg13 : tensor<96x64xf32>) outs(%110 : tensor<64x96xf32>) permutation = [1, 0] 
    %111 = tensor.empty() : tensor<80x96xf32>
    %112 = linalg.fill ins(%cst_0 : f32) outs(%111 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %113 = linalg.matmul ins(%collapsed_44, %transposed_45 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%112 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %114 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<96xf32>) outs(%111 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %115 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%113, %114 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%111 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<80x96xf32>
    %expanded_46 = tensor.expand_shape %115 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %116 = tensor.empty() : tensor<2x40x96xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<2x40x96xf32>) outs(%116 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.mulf %in, %cst_11 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x96xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<2x40x96xf32>) outs(%116 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_5 : f64 to f32
      %144 = arith.divf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x96xf32>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x40x96xf32>) outs(%116 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.erf %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x96xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x40x96xf32>) outs(%116 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %cst_12 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x96xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %120 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%116 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_47 = tensor.collapse_shape %121 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %122 = tensor.empty() : tensor<96x64xf32>
    %transposed_48 = linalg.transpose ins(%arg15 : tensor<64x96xf32>) outs(%122 : tensor<96x64xf32>) permutation = [1, 0] 
    %123 = linalg.matmul ins(%collapsed_47, %transposed_48 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%48 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %124 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg16 : tensor<64xf32>) outs(%47 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %125 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%123, %124 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%47 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<80x64xf32>
    %expanded_49 = tensor.expand_shape %125 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_49, %93 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x40x64xf32>) outs(%25 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %143 = arith.extf %in : f32 to f64
      linalg.yield %143 : f64
    } -> tensor<2x40x64xf64>
    %128 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%127 : tensor<2x40x64xf64>) outs(%28 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.addf %in, %out : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x1xf64>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x40x1xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.divf %in, %cst_8 : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x1xf64>
    %130 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %129 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%25 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %143 = arith.subf %in, %in_50 : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x64xf64>
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %130 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%25 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_50: f64, %out: f64):
      %143 = arith.mulf %in, %in_50 : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x64xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<2x40x64xf64>) outs(%28 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.addf %in, %out : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x1xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x40x1xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %143 = arith.divf %in, %cst_8 : f64
      linalg.yield %143 : f64
    } -> tensor<2x40x1xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x40x1xf64>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %143 = arith.truncf %in : f64 to f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<2x40x64xf32>) outs(%37 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.addf %in, %out : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.divf %in, %cst_9 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = arith.truncf %cst_6 : f64 to f32
      %144 = arith.addf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x40x1xf32>) outs(%35 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %143 = math.rsqrt %in : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %136 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.subf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %138 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %arg19 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.mulf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %arg20 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_50: f32, %out: f32):
      %143 = arith.addf %in, %in_50 : f32
      linalg.yield %143 : f32
    } -> tensor<2x40x64xf32>
    return %142 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

