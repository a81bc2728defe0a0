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
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @roberta(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<2x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<128x64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<96x64xf32>, %arg18: tensor<96xf32>, %arg19: tensor<64x96xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64x64xf32>, %arg24: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c40_i64 = arith.constant 40 : i64
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
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant dense<true> : tensor<40x40xi1>
    %cst_8 = arith.constant 9.9999999999999998E-13 : f64
    %cst_9 = arith.constant 6.400000e+01 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 2.500000e-01 : f32
    %cst_12 = arith.constant 1.41421354 : f32
    %c2_i64 = arith.constant 2 : i64
    %cst_13 = arith.constant dense<0> : tensor<i64>
    %cst_14 = arith.constant dense_resource<torch_tensor_1_128_torch.int64> : tensor<1x128xi64>
    %0 = tensor.empty() : tensor<2x40xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %146 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %146 : i1
    } -> tensor<2x40xi1>
    %2 = tensor.empty() : tensor<2x40xi32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<2x40xi1>) outs(%2 : tensor<2x40xi32>) {
    ^bb0(%in: i1, %out: i32):
      %146 = arith.extui %in : i1 to i32
      linalg.yield %146 : i32
    } -> tensor<2x40xi32>
    %4 = tensor.empty() : tensor<2x40xi64>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<2x40xi32>) outs(%4 : tensor<2x40xi64>) {
    ^bb0(%in: i32, %out: i64):
      %146 = arith.extsi %in : i32 to i64
      linalg.yield %146 : i64
    } -> tensor<2x40xi64>
    %6 = tensor.empty() : tensor<40xi64>
    %7 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%6 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %146 = linalg.index 0 : index
      %147 = arith.index_cast %146 : index to i64
      linalg.yield %147 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_15 = tensor.expand_shape %7 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %8 = tensor.empty() : tensor<40x40xi64>
    %9 = linalg.generic {indexing_maps = [#map2, #map3, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%8 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_46: i64, %out: i64):
      %146 = arith.subi %in, %in_46 : i64
      linalg.yield %146 : i64
    } -> tensor<40x40xi64>
    %10 = tensor.empty() : tensor<40x40xi1>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<40x40xi64>) outs(%10 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %146 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %146 : i1
    } -> tensor<40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_7 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%10 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_46: i1, %out: i1):
      %146 = arith.andi %in, %in_46 : i1
      linalg.yield %146 : i1
    } -> tensor<40x40xi1>
    %expanded_16 = tensor.expand_shape %5 [[0], [1, 2]] output_shape [2, 1, 40] : tensor<2x40xi64> into tensor<2x1x40xi64>
    %13 = tensor.empty() : tensor<2x40x40xi64>
    %14 = linalg.generic {indexing_maps = [#map4, #map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %expanded_16, %cst_13 : tensor<40x40xi1>, tensor<2x1x40xi64>, tensor<i64>) outs(%13 : tensor<2x40x40xi64>) {
    ^bb0(%in: i1, %in_46: i64, %in_47: i64, %out: i64):
      %146 = arith.select %in, %in_46, %in_47 : i64
      linalg.yield %146 : i64
    } -> tensor<2x40x40xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<2x40xi64>) -> tensor<2x40xi64>
    %16 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<2x40x40xi64>) outs(%15 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %146 = arith.addi %in, %out : i64
      linalg.yield %146 : i64
    } -> tensor<2x40xi64>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x40xi64>) outs(%2 : tensor<2x40xi32>) {
    ^bb0(%in: i64, %out: i32):
      %146 = arith.trunci %in : i64 to i32
      linalg.yield %146 : i32
    } -> tensor<2x40xi32>
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%17, %3 : tensor<2x40xi32>, tensor<2x40xi32>) outs(%2 : tensor<2x40xi32>) {
    ^bb0(%in: i32, %in_46: i32, %out: i32):
      %146 = arith.muli %in, %in_46 : i32
      linalg.yield %146 : i32
    } -> tensor<2x40xi32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<2x40xi32>) outs(%4 : tensor<2x40xi64>) {
    ^bb0(%in: i32, %out: i64):
      %146 = arith.extsi %in : i32 to i64
      linalg.yield %146 : i64
    } -> tensor<2x40xi64>
    %20 = tensor.empty() : tensor<2x128xi64>
    %collapsed = tensor.collapse_shape %cst_14 [[0, 1]] : tensor<1x128xi64> into tensor<128xi64>
    %21 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<128xi64>) outs(%20 : tensor<2x128xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x128xi64>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x40xi64>) outs(%15 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %146 = linalg.index 0 : index
      %147 = arith.index_cast %in : i64 to index
      %148 = arith.cmpi slt, %147, %c128 : index
      cf.assert %148, "index must be smaller than dim size"
      %149 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %149, "index must be larger or equal to 0"
      %extracted = tensor.extract %21[%146, %147] : tensor<2x128xi64>
      linalg.yield %extracted : i64
    } -> tensor<2x40xi64>
    %23 = tensor.empty() : tensor<2x40x64xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %146 = arith.index_cast %in : i64 to index
      %147 = linalg.index 2 : index
      %148 = arith.cmpi slt, %146, %c96 : index
      cf.assert %148, "index must be smaller than dim size"
      %149 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %149, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%146, %147] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40xi64>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %146 = arith.index_cast %in : i64 to index
      %147 = linalg.index 2 : index
      %148 = arith.cmpi slt, %146, %c2 : index
      cf.assert %148, "index must be smaller than dim size"
      %149 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %149, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%146, %147] : tensor<2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.addf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40xi64>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %146 = arith.index_cast %in : i64 to index
      %147 = linalg.index 2 : index
      %148 = arith.cmpi slt, %146, %c128 : index
      cf.assert %148, "index must be smaller than dim size"
      %149 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %149, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg6[%146, %147] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %28 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.addf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %29 = tensor.empty() : tensor<2x40x64xf64>
    %30 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x64xf32>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %146 = arith.extf %in : f32 to f64
      linalg.yield %146 : f64
    } -> tensor<2x40x64xf64>
    %31 = tensor.empty() : tensor<2x40x1xf64>
    %32 = linalg.fill ins(%cst : f64) outs(%31 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %33 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<2x40x64xf64>) outs(%32 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.addf %in, %out : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x1xf64>
    %34 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x1xf64>) outs(%31 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.divf %in, %cst_9 : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x1xf64>
    %35 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %34 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_46: f64, %out: f64):
      %146 = arith.subf %in, %in_46 : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x64xf64>
    %36 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %35 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_46: f64, %out: f64):
      %146 = arith.mulf %in, %in_46 : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x64xf64>
    %37 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36 : tensor<2x40x64xf64>) outs(%32 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.addf %in, %out : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x1xf64>
    %38 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x40x1xf64>) outs(%31 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.divf %in, %cst_9 : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x1xf64>
    %39 = tensor.empty() : tensor<2x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x40x1xf64>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %146 = arith.truncf %in : f64 to f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<2x40x64xf32>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %43 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.divf %in, %cst_10 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_8 : f64 to f32
      %147 = arith.addf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %45 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.rsqrt %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %46 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %43 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.subf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %47 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %45 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.mulf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %48 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.mulf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %49 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %arg5 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.addf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%0 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %146 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %146 : i1
    } -> tensor<2x40xi1>
    %51 = tensor.empty() : tensor<2xi64>
    %52 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%51 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %146 = linalg.index 0 : index
      %147 = arith.index_cast %146 : index to i64
      linalg.yield %147 : i64
    } -> tensor<2xi64>
    %expanded_17 = tensor.expand_shape %52 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_18 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_19 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %53 = tensor.empty() : tensor<1x1x40x1xi1>
    %54 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x1x40x1xi64>) outs(%53 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %146 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %146 : i1
    } -> tensor<1x1x40x1xi1>
    %55 = linalg.generic {indexing_maps = [#map13, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %54 : tensor<i1>, tensor<1x1x40x1xi1>) outs(%53 : tensor<1x1x40x1xi1>) {
    ^bb0(%in: i1, %in_46: i1, %out: i1):
      %146 = arith.andi %in, %in_46 : i1
      linalg.yield %146 : i1
    } -> tensor<1x1x40x1xi1>
    %56 = tensor.empty() : tensor<2x1x1x40xi1>
    %57 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_19 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%56 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_46: i64, %out: i1):
      %146 = arith.cmpi slt, %in, %c0_i64 : i64
      %147 = arith.addi %in, %c2_i64 : i64
      %148 = arith.select %146, %147, %in : i64
      %149 = arith.index_cast %148 : i64 to index
      %150 = arith.cmpi slt, %in_46, %c0_i64 : i64
      %151 = arith.addi %in_46, %c40_i64 : i64
      %152 = arith.select %150, %151, %in_46 : i64
      %153 = arith.index_cast %152 : i64 to index
      %extracted = tensor.extract %50[%149, %153] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %58 = tensor.empty() : tensor<2x1x40x40xi1>
    %59 = linalg.generic {indexing_maps = [#map16, #map17, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %57 : tensor<1x1x40x1xi1>, tensor<2x1x1x40xi1>) outs(%58 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_46: i1, %out: i1):
      %146 = arith.andi %in, %in_46 : i1
      linalg.yield %146 : i1
    } -> tensor<2x1x40x40xi1>
    %60 = tensor.empty() : tensor<2x1x40x40xf32>
    %61 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %cst_5, %cst_4 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%60 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_46: f32, %in_47: f32, %out: f32):
      %146 = arith.select %in, %in_46, %in_47 : f32
      linalg.yield %146 : f32
    } -> tensor<2x1x40x40xf32>
    %collapsed_20 = tensor.collapse_shape %49 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %62 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%62 : tensor<64x64xf32>) permutation = [1, 0] 
    %63 = tensor.empty() : tensor<80x64xf32>
    %64 = linalg.fill ins(%cst_0 : f32) outs(%63 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %65 = linalg.matmul ins(%collapsed_20, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%64 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %66 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%63 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%65, %66 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%63 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.addf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<80x64xf32>
    %expanded_21 = tensor.expand_shape %67 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %68 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x40x4x16xf32>) outs(%68 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%62 : tensor<64x64xf32>) permutation = [1, 0] 
    %69 = linalg.matmul ins(%collapsed_20, %transposed_23 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%64 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %70 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%63 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %71 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%69, %70 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%63 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.addf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<80x64xf32>
    %expanded_24 = tensor.expand_shape %71 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_25 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%62 : tensor<64x64xf32>) permutation = [1, 0] 
    %72 = linalg.matmul ins(%collapsed_20, %transposed_25 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%64 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %73 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<64xf32>) outs(%63 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%72, %73 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%63 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.addf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<80x64xf32>
    %expanded_26 = tensor.expand_shape %74 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x40x4x16xf32>) outs(%68 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %75 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_28 = linalg.transpose ins(%expanded_24 : tensor<2x40x4x16xf32>) outs(%75 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_29 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %76 = tensor.empty() : tensor<8x40x40xf32>
    %77 = linalg.fill ins(%cst_0 : f32) outs(%76 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %78 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%77 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_31 = tensor.expand_shape %78 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %79 = tensor.empty() : tensor<2x4x40x40xf32>
    %80 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<2x4x40x40xf32>) outs(%79 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.mulf %in, %cst_11 : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x40x40xf32>
    %81 = linalg.generic {indexing_maps = [#map12, #map18, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %61 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%79 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.addf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x40x40xf32>
    %82 = tensor.empty() : tensor<2x4x40xi64>
    %83 = linalg.fill ins(%c0_i64 : i64) outs(%82 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %84 = tensor.empty() : tensor<2x4x40xf32>
    %85 = linalg.fill ins(%cst_1 : f32) outs(%84 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %86:2 = linalg.generic {indexing_maps = [#map12, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<2x4x40x40xf32>) outs(%85, %83 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_46: i64):
      %146 = linalg.index 3 : index
      %147 = arith.index_cast %146 : index to i64
      %148 = arith.maximumf %in, %out : f32
      %149 = arith.cmpf ogt, %in, %out : f32
      %150 = arith.select %149, %147, %out_46 : i64
      linalg.yield %148, %150 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_32 = tensor.expand_shape %86#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %87 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %expanded_32 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%79 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.subf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x40x40xf32>
    %88 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<2x4x40x40xf32>) outs(%79 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.exp %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x40x40xf32>
    %89 = tensor.empty() : tensor<2x4x40x1xf32>
    %90 = linalg.fill ins(%cst_0 : f32) outs(%89 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %91 = linalg.generic {indexing_maps = [#map12, #map20], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%88 : tensor<2x4x40x40xf32>) outs(%90 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x40x1xf32>
    %92 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %91 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%79 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.divf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_33 = tensor.collapse_shape %92 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_34 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %93 = tensor.empty() : tensor<8x40x16xf32>
    %94 = linalg.fill ins(%cst_0 : f32) outs(%93 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %95 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%94 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_35 = tensor.expand_shape %95 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %96 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<2x4x40x16xf32>) outs(%96 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_37 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_38 = linalg.transpose ins(%arg13 : tensor<64x64xf32>) outs(%62 : tensor<64x64xf32>) permutation = [1, 0] 
    %97 = linalg.matmul ins(%collapsed_37, %transposed_38 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%64 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %98 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%63 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%97, %98 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%63 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.addf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<80x64xf32>
    %expanded_39 = tensor.expand_shape %99 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %100 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39, %49 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.addf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %101 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x40x64xf32>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %146 = arith.extf %in : f32 to f64
      linalg.yield %146 : f64
    } -> tensor<2x40x64xf64>
    %102 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<2x40x64xf64>) outs(%32 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.addf %in, %out : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x1xf64>
    %103 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x40x1xf64>) outs(%31 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.divf %in, %cst_9 : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x1xf64>
    %104 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %103 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_46: f64, %out: f64):
      %146 = arith.subf %in, %in_46 : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x64xf64>
    %105 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %104 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_46: f64, %out: f64):
      %146 = arith.mulf %in, %in_46 : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x64xf64>
    %106 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<2x40x64xf64>) outs(%32 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.addf %in, %out : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x1xf64>
    %107 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x40x1xf64>) outs(%31 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.divf %in, %cst_9 : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x1xf64>
    %108 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x40x1xf64>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %146 = arith.truncf %in : f64 to f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %109 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<2x40x64xf32>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %110 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.divf %in, %cst_10 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %111 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_8 : f64 to f32
      %147 = arith.addf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %112 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.rsqrt %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %113 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %110 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.subf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %114 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %112 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.mulf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %115 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.mulf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %116 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %arg16 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.addf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_40 = tensor.collapse_shape %116 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %117 = tensor.empty() : tensor<64x96xf32>
    %transposed_41 = linalg.transpose ins(%arg17 : tensor<96x64xf32>) outs(%117 : tensor<64x96xf32>) permutation = [1, 0] 
    %118 = tensor.empty() : tensor<80x96xf32>
    %119 = linalg.fill ins(%cst_0 : f32) outs(%118 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %120 = linalg.matmul ins(%collapsed_40, %transposed_41 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%119 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %121 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<96xf32>) outs(%118 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %122 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%120, %121 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%118 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.addf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<80x96xf32>
    %expanded_42 = tensor.expand_shape %122 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %123 = tensor.empty() : tensor<2x40x96xf32>
    %124 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<2x40x96xf32>) outs(%123 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.divf %in, %cst_12 : f32
      %147 = math.erf %146 : f32
      %148 = arith.addf %147, %cst_2 : f32
      %149 = arith.mulf %148, %cst_3 : f32
      %150 = arith.mulf %in, %149 : f32
      linalg.yield %150 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_43 = tensor.collapse_shape %124 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %125 = tensor.empty() : tensor<96x64xf32>
    %transposed_44 = linalg.transpose ins(%arg19 : tensor<64x96xf32>) outs(%125 : tensor<96x64xf32>) permutation = [1, 0] 
    %126 = linalg.matmul ins(%collapsed_43, %transposed_44 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%64 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %127 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<64xf32>) outs(%63 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%126, %127 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%63 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.addf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<80x64xf32>
    %expanded_45 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %129 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45, %116 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.addf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %130 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x40x64xf32>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %146 = arith.extf %in : f32 to f64
      linalg.yield %146 : f64
    } -> tensor<2x40x64xf64>
    %131 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<2x40x64xf64>) outs(%32 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.addf %in, %out : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x1xf64>
    %132 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x40x1xf64>) outs(%31 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.divf %in, %cst_9 : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x1xf64>
    %133 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %132 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_46: f64, %out: f64):
      %146 = arith.subf %in, %in_46 : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x64xf64>
    %134 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %133 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%29 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_46: f64, %out: f64):
      %146 = arith.mulf %in, %in_46 : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x64xf64>
    %135 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<2x40x64xf64>) outs(%32 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.addf %in, %out : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x1xf64>
    %136 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x40x1xf64>) outs(%31 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %146 = arith.divf %in, %cst_9 : f64
      linalg.yield %146 : f64
    } -> tensor<2x40x1xf64>
    %137 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x40x1xf64>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %146 = arith.truncf %in : f64 to f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %138 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<2x40x64xf32>) outs(%41 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.addf %in, %out : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %139 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.divf %in, %cst_10 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %140 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = arith.truncf %cst_8 : f64 to f32
      %147 = arith.addf %in, %146 : f32
      linalg.yield %147 : f32
    } -> tensor<2x40x1xf32>
    %141 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x40x1xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %146 = math.rsqrt %in : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x1xf32>
    %142 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %139 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.subf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %143 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %141 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.mulf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %144 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %arg21 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.mulf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    %145 = linalg.generic {indexing_maps = [#map7, #map11, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %arg22 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%23 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_46: f32, %out: f32):
      %146 = arith.addf %in, %in_46 : f32
      linalg.yield %146 : f32
    } -> tensor<2x40x64xf32>
    return %145 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_128_torch.int64: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}

