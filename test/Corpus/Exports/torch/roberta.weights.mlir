#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map6 = affine_map<(d0, d1, d2) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @roberta(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<2x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<128x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64x64xf32>, %arg23: tensor<64xf32>) -> (tensor<2x40x64xf32>, tensor<2x4x40x40xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f64
    %c128 = arith.constant 128 : index
    %c96 = arith.constant 96 : index
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<40x40xi1>
    %cst_7 = arith.constant 9.9999999999999998E-13 : f64
    %cst_8 = arith.constant 6.400000e+01 : f64
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 2.500000e-01 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %cst_12 = arith.constant dense<0> : tensor<i64>
    %cst_13 = arith.constant dense_resource<torch_tensor_1_128_torch.int64> : tensor<1x128xi64>
    %0 = tensor.empty() : tensor<2x40xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %140 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %140 : i1
    } -> tensor<2x40xi1>
    %2 = tensor.empty() : tensor<2x40xi32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<2x40xi1>) outs(%2 : tensor<2x40xi32>) {
    ^bb0(%in: i1, %out: i32):
      %140 = arith.extui %in : i1 to i32
      linalg.yield %140 : i32
    } -> tensor<2x40xi32>
    %4 = tensor.empty() : tensor<2x40xi64>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<2x40xi32>) outs(%4 : tensor<2x40xi64>) {
    ^bb0(%in: i32, %out: i64):
      %140 = arith.extsi %in : i32 to i64
      linalg.yield %140 : i64
    } -> tensor<2x40xi64>
    %6 = tensor.empty() : tensor<40xi64>
    %7 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%6 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %140 = linalg.index 0 : index
      %141 = arith.index_cast %140 : index to i64
      linalg.yield %141 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_14 = tensor.expand_shape %7 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %8 = tensor.empty() : tensor<40x40xi64>
    %9 = linalg.generic {indexing_maps = [#map2, #map3, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_14 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%8 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_44: i64, %out: i64):
      %140 = arith.subi %in, %in_44 : i64
      linalg.yield %140 : i64
    } -> tensor<40x40xi64>
    %10 = tensor.empty() : tensor<40x40xi1>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<40x40xi64>) outs(%10 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %140 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %140 : i1
    } -> tensor<40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_6 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%10 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_44: i1, %out: i1):
      %140 = arith.andi %in, %in_44 : i1
      linalg.yield %140 : i1
    } -> tensor<40x40xi1>
    %expanded_15 = tensor.expand_shape %5 [[0], [1, 2]] output_shape [2, 1, 40] : tensor<2x40xi64> into tensor<2x1x40xi64>
    %13 = tensor.empty() : tensor<2x40x40xi64>
    %14 = linalg.generic {indexing_maps = [#map4, #map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded_15, %cst_12 : tensor<40x40xi1>, tensor<2x1x40xi64>, tensor<i64>) outs(%13 : tensor<2x40x40xi64>) {
    ^bb0(%in: i1, %in_44: i64, %in_45: i64, %out: i64):
      %140 = arith.select %in, %in_44, %in_45 : i64
      linalg.yield %140 : i64
    } -> tensor<2x40x40xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x40xi64>) -> tensor<2x40xi64>
    %16 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<2x40x40xi64>) outs(%15 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %140 = arith.addi %in, %out : i64
      linalg.yield %140 : i64
    } -> tensor<2x40xi64>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x40xi64>) outs(%2 : tensor<2x40xi32>) {
    ^bb0(%in: i64, %out: i32):
      %140 = arith.trunci %in : i64 to i32
      linalg.yield %140 : i32
    } -> tensor<2x40xi32>
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%17, %3 : tensor<2x40xi32>, tensor<2x40xi32>) outs(%2 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %in_44: i32, %out: i32):
      %140 = arith.muli %in, %in_44 : i32
      linalg.yield %140 : i32
    } -> tensor<2x40xi32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<2x40xi32>) outs(%4 : tensor<2x40xi64>) {
    ^bb0(%in: i32, %out: i64):
      %140 = arith.extsi %in : i32 to i64
      linalg.yield %140 : i64
    } -> tensor<2x40xi64>
    %20 = tensor.empty() : tensor<2x128xi64>
    %collapsed = tensor.collapse_shape %cst_13 [[0, 1]] : tensor<1x128xi64> into tensor<128xi64>
    %21 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<128xi64>) outs(%20 : tensor<2x128xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x128xi64>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x40xi64>) outs(%15 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %140 = linalg.index 0 : index
      %141 = arith.index_cast %in : i64 to index
      %142 = arith.cmpi slt, %141, %c128 : index
      cf.assert %142, "index must be smaller than dim size"
      %143 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %143, "index must be larger or equal to 0"
      %extracted = tensor.extract %21[%140, %141] : tensor<2x128xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x40xi64>
    %23 = tensor.empty() : tensor<2x40x64xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %140 = arith.index_cast %in : i64 to index
      %141 = linalg.index 2 : index
      %142 = arith.cmpi slt, %140, %c96 : index
      cf.assert %142, "index must be smaller than dim size"
      %143 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %143, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%140, %141] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40xi64>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %140 = arith.index_cast %in : i64 to index
      %141 = linalg.index 2 : index
      %142 = arith.cmpi slt, %140, %c2 : index
      cf.assert %142, "index must be smaller than dim size"
      %143 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %143, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%140, %141] : tensor<2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.addf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40xi64>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %140 = arith.index_cast %in : i64 to index
      %141 = linalg.index 2 : index
      %142 = arith.cmpi slt, %140, %c128 : index
      cf.assert %142, "index must be smaller than dim size"
      %143 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %143, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg5[%140, %141] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %28 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.addf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %29 = tensor.empty() : tensor<2x40x64xf64>
    %30 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x64xf32>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %140 = arith.extf %in : f32 to f64
      linalg.yield %140 : f64
    } -> tensor<2x40x64xf64>
    %31 = tensor.empty() : tensor<2x40x1xf64>
    %32 = linalg.fill ins(%cst : f64) outs(%31 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %33 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<2x40x64xf64>) outs(%32 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %140 = arith.addf %in, %out : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x1xf64>
    %34 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x1xf64>) outs(%31 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %140 = arith.divf %in, %cst_8 : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x1xf64>
    %35 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %34 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %140 = arith.subf %in, %in_44 : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x64xf64>
    %36 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %35 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %140 = arith.mulf %in, %in_44 : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x64xf64>
    %37 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36 : tensor<2x40x64xf64>) outs(%32 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %140 = arith.addf %in, %out : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x1xf64>
    %38 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x40x1xf64>) outs(%31 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %140 = arith.divf %in, %cst_8 : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x1xf64>
    %39 = tensor.empty() : tensor<2x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x40x1xf64>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %140 = arith.truncf %in : f64 to f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<2x40x64xf32>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %43 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_9 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.truncf %cst_7 : f64 to f32
      %141 = arith.addf %in, %140 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %45 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.rsqrt %in : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %46 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %43 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.subf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %47 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %45 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.mulf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %48 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %arg3 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.mulf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %49 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.addf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %expanded_16 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %50 = tensor.empty() : tensor<1x1x40x1xi1>
    %51 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x1x40x1xi64>) outs(%50 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %140 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %140 : i1
    } -> tensor<1x1x40x1xi1>
    %52 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed_17 = tensor.collapse_shape %51 [[0, 1], [2, 3]] : tensor<1x1x40x1xi1> into tensor<1x40xi1>
    %53 = linalg.generic {indexing_maps = [#map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_17 : tensor<1x40xi1>) outs(%52 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %54 = tensor.empty() : tensor<2x1x40x40xf32>
    %55 = linalg.generic {indexing_maps = [#map12, #map14, #map14, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %cst_5, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%54 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_44: f32, %in_45: f32, %out: f32):
      %140 = arith.select %in, %in_44, %in_45 : f32
      linalg.yield %140 : f32
    } -> tensor<2x1x40x40xf32>
    %collapsed_18 = tensor.collapse_shape %49 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %56 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%56 : tensor<64x64xf32>) permutation = [1, 0] 
    %57 = tensor.empty() : tensor<80x64xf32>
    %58 = linalg.fill ins(%cst_0 : f32) outs(%57 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %59 = linalg.matmul ins(%collapsed_18, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%58 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %60 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%57 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%59, %60 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%57 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.addf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<80x64xf32>
    %expanded_19 = tensor.expand_shape %61 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %62 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x40x4x16xf32>) outs(%62 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%56 : tensor<64x64xf32>) permutation = [1, 0] 
    %63 = linalg.matmul ins(%collapsed_18, %transposed_21 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%58 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %64 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%57 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%63, %64 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%57 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.addf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<80x64xf32>
    %expanded_22 = tensor.expand_shape %65 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_23 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%56 : tensor<64x64xf32>) permutation = [1, 0] 
    %66 = linalg.matmul ins(%collapsed_18, %transposed_23 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%58 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %67 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%57 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%66, %67 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%57 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.addf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<80x64xf32>
    %expanded_24 = tensor.expand_shape %68 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x40x4x16xf32>) outs(%62 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %69 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_26 = linalg.transpose ins(%expanded_22 : tensor<2x40x4x16xf32>) outs(%69 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_27 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_28 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %70 = tensor.empty() : tensor<8x40x40xf32>
    %71 = linalg.fill ins(%cst_0 : f32) outs(%70 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %72 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%71 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_29 = tensor.expand_shape %72 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %73 = tensor.empty() : tensor<2x4x40x40xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29 : tensor<2x4x40x40xf32>) outs(%73 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.mulf %in, %cst_10 : f32
      linalg.yield %140 : f32
    } -> tensor<2x4x40x40xf32>
    %75 = linalg.generic {indexing_maps = [#map12, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %55 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%73 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.addf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<2x4x40x40xf32>
    %76 = tensor.empty() : tensor<2x4x40xi64>
    %77 = linalg.fill ins(%c0_i64 : i64) outs(%76 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %78 = tensor.empty() : tensor<2x4x40xf32>
    %79 = linalg.fill ins(%cst_1 : f32) outs(%78 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %80:2 = linalg.generic {indexing_maps = [#map12, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<2x4x40x40xf32>) outs(%79, %77 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_44: i64):
      %140 = linalg.index 3 : index
      %141 = arith.index_cast %140 : index to i64
      %142 = arith.maximumf %in, %out : f32
      %143 = arith.cmpf ogt, %in, %out : f32
      %144 = arith.select %143, %141, %out_44 : i64
      linalg.yield %142, %144 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_30 = tensor.expand_shape %80#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %81 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %expanded_30 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%73 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.subf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<2x4x40x40xf32>
    %82 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<2x4x40x40xf32>) outs(%73 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.exp %in : f32
      linalg.yield %140 : f32
    } -> tensor<2x4x40x40xf32>
    %83 = tensor.empty() : tensor<2x4x40x1xf32>
    %84 = linalg.fill ins(%cst_0 : f32) outs(%83 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %85 = linalg.generic {indexing_maps = [#map12, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%82 : tensor<2x4x40x40xf32>) outs(%84 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<2x4x40x1xf32>
    %86 = linalg.generic {indexing_maps = [#map12, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %85 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%73 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.divf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_31 = tensor.collapse_shape %86 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_32 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %87 = tensor.empty() : tensor<8x40x16xf32>
    %88 = linalg.fill ins(%cst_0 : f32) outs(%87 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %89 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%88 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_33 = tensor.expand_shape %89 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %90 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<2x4x40x16xf32>) outs(%90 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_35 = tensor.collapse_shape %transposed_34 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_36 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%56 : tensor<64x64xf32>) permutation = [1, 0] 
    %91 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%58 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %92 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%57 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%91, %92 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%57 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.addf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<80x64xf32>
    %expanded_37 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %94 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37, %49 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.addf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %95 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<2x40x64xf32>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %140 = arith.extf %in : f32 to f64
      linalg.yield %140 : f64
    } -> tensor<2x40x64xf64>
    %96 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<2x40x64xf64>) outs(%32 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %140 = arith.addf %in, %out : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x1xf64>
    %97 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x40x1xf64>) outs(%31 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %140 = arith.divf %in, %cst_8 : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x1xf64>
    %98 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95, %97 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %140 = arith.subf %in, %in_44 : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x64xf64>
    %99 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %98 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %140 = arith.mulf %in, %in_44 : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x64xf64>
    %100 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<2x40x64xf64>) outs(%32 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %140 = arith.addf %in, %out : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x1xf64>
    %101 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x40x1xf64>) outs(%31 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %140 = arith.divf %in, %cst_8 : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x1xf64>
    %102 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x40x1xf64>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %140 = arith.truncf %in : f64 to f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %103 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%94 : tensor<2x40x64xf32>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %104 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_9 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %105 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.truncf %cst_7 : f64 to f32
      %141 = arith.addf %in, %140 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %106 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.rsqrt %in : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %107 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %104 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.subf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %108 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %106 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.mulf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %109 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %arg14 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.mulf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %110 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.addf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_38 = tensor.collapse_shape %110 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %111 = tensor.empty() : tensor<64x96xf32>
    %transposed_39 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%111 : tensor<64x96xf32>) permutation = [1, 0] 
    %112 = tensor.empty() : tensor<80x96xf32>
    %113 = linalg.fill ins(%cst_0 : f32) outs(%112 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %114 = linalg.matmul ins(%collapsed_38, %transposed_39 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%113 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %115 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<96xf32>) outs(%112 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %116 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%114, %115 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%112 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.addf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<80x96xf32>
    %expanded_40 = tensor.expand_shape %116 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %117 = tensor.empty() : tensor<2x40x96xf32>
    %118 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<2x40x96xf32>) outs(%117 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_11 : f32
      %141 = math.erf %140 : f32
      %142 = arith.addf %141, %cst_2 : f32
      %143 = arith.mulf %142, %cst_3 : f32
      %144 = arith.mulf %in, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_41 = tensor.collapse_shape %118 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %119 = tensor.empty() : tensor<96x64xf32>
    %transposed_42 = linalg.transpose ins(%arg18 : tensor<64x96xf32>) outs(%119 : tensor<96x64xf32>) permutation = [1, 0] 
    %120 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%58 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %121 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<64xf32>) outs(%57 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %122 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%120, %121 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%57 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.addf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<80x64xf32>
    %expanded_43 = tensor.expand_shape %122 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %123 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43, %110 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.addf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %124 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x40x64xf32>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %140 = arith.extf %in : f32 to f64
      linalg.yield %140 : f64
    } -> tensor<2x40x64xf64>
    %125 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%124 : tensor<2x40x64xf64>) outs(%32 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %140 = arith.addf %in, %out : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x1xf64>
    %126 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x40x1xf64>) outs(%31 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %140 = arith.divf %in, %cst_8 : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x1xf64>
    %127 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124, %126 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %140 = arith.subf %in, %in_44 : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x64xf64>
    %128 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %127 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_44: f64, %out: f64):
      %140 = arith.mulf %in, %in_44 : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x64xf64>
    %129 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128 : tensor<2x40x64xf64>) outs(%32 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %140 = arith.addf %in, %out : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x1xf64>
    %130 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x40x1xf64>) outs(%31 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %140 = arith.divf %in, %cst_8 : f64
      linalg.yield %140 : f64
    } -> tensor<2x40x1xf64>
    %131 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x40x1xf64>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %140 = arith.truncf %in : f64 to f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %132 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%123 : tensor<2x40x64xf32>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.addf %in, %out : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %133 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.divf %in, %cst_9 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %134 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = arith.truncf %cst_7 : f64 to f32
      %141 = arith.addf %in, %140 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %135 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %140 = math.rsqrt %in : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %136 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %133 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.subf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %137 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %135 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.mulf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %138 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %arg20 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.mulf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    %139 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138, %arg21 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %140 = arith.addf %in, %in_44 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x64xf32>
    return %139, %86 : tensor<2x40x64xf32>, tensor<2x4x40x40xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_128_torch.int64: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}

