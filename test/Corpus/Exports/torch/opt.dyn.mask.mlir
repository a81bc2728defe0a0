#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> ()>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map9 = affine_map<(d0, d1, d2) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> ()>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map17 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map18 = affine_map<(d0, d1, d2) -> (d2)>
#map19 = affine_map<(d0, d1) -> (d1)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @opt(%arg0: tensor<?x?xi64>, %arg1: tensor<?x?xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<130x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>) -> tensor<?x?x64xf32> {
    %true = arith.constant true
    %c64_i64 = arith.constant 64 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %c3 = arith.constant 3 : index
    %c130 = arith.constant 130 : index
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c4_i64 = arith.constant 4 : i64
    %c16_i64 = arith.constant 16 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant 6.400000e+01 : f64
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 2.500000e-01 : f32
    %cst_9 = arith.constant dense<0> : tensor<i64>
    %dim = tensor.dim %arg0, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_10 = tensor.dim %arg0, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_10 : index to i64
    %2 = arith.cmpi slt, %1, %c0_i64 : i64
    %3 = arith.select %2, %c1_i64, %1 : i64
    %4 = arith.select %2, %c2_i64, %c1_i64 : i64
    %5 = arith.cmpi sle, %4, %c1_i64 : i64
    cf.assert %5, "must have at most one inferred (negative) dimension"
    %6 = arith.muli %0, %1 : i64
    %7 = arith.divsi %6, %3 : i64
    %8 = arith.select %2, %7, %1 : i64
    %from_elements = tensor.from_elements %7, %8 : tensor<2xi64>
    %reshape = tensor.reshape %arg0(%from_elements) : (tensor<?x?xi64>, tensor<2xi64>) -> tensor<?x?xi64>
    %9 = arith.index_cast %7 : i64 to index
    %10 = arith.index_cast %8 : i64 to index
    %11 = tensor.empty(%9) : tensor<?x1x64xf32>
    %cast = tensor.cast %reshape : tensor<?x?xi64> to tensor<?x1xi64>
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast : tensor<?x1xi64>) outs(%11 : tensor<?x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %292 = arith.index_cast %in : i64 to index
      %293 = linalg.index 2 : index
      %294 = arith.cmpi slt, %292, %c96 : index
      cf.assert %294, "index must be smaller than dim size"
      %295 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %295, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%292, %293] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x64xf32>
    %13 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %13, "negative values not allowed in new dimensions"
    cf.assert %13, "negative values not allowed in new dimensions"
    %14 = tensor.empty(%dim_10, %dim_10) : tensor<?x?xi1>
    %15 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<i1>) outs(%14 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %16 = tensor.empty(%dim_10) : tensor<?xi64>
    %17 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%16 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %292 = linalg.index 0 : index
      %293 = arith.index_cast %292 : index to i64
      linalg.yield %293 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %17 [[0, 1]] output_shape [1, %dim_10] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_11 = tensor.expand_shape %17 [[0, 1]] output_shape [%dim_10, 1] : tensor<?xi64> into tensor<?x1xi64>
    %18 = tensor.empty(%dim_10, %dim_10) : tensor<?x?xi64>
    %19 = linalg.generic {indexing_maps = [#map5, #map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_11 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%18 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_57: i64, %out: i64):
      %292 = arith.subi %in, %in_57 : i64
      linalg.yield %292 : i64
    } -> tensor<?x?xi64>
    %20 = tensor.empty(%dim_10, %dim_10) : tensor<?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<?x?xi64>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %292 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %292 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %22 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%21, %15 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%20 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_57: i1, %out: i1):
      %292 = arith.andi %in, %in_57 : i1
      linalg.yield %292 : i1
    } -> tensor<?x?xi1>
    %dim_12 = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %dim_13 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %expanded_14 = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [%dim_12, 1, %dim_13] : tensor<?x?xi64> into tensor<?x1x?xi64>
    %23 = arith.cmpi eq, %dim_10, %dim_13 : index
    cf.assert %23, "mismatched size for broadcast"
    %24 = tensor.empty(%dim_12, %dim_10) : tensor<?x1x?xi64>
    %25 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %expanded_14, %cst_9 : tensor<?x?xi1>, tensor<?x1x?xi64>, tensor<i64>) outs(%24 : tensor<?x1x?xi64>) {
    ^bb0(%in: i1, %in_57: i64, %in_58: i64, %out: i64):
      %292 = arith.select %in, %in_57, %in_58 : i64
      linalg.yield %292 : i64
    } -> tensor<?x1x?xi64>
    %26 = tensor.empty(%dim_12) : tensor<?x1xi64>
    %27 = linalg.fill ins(%c0_i64 : i64) outs(%26 : tensor<?x1xi64>) -> tensor<?x1xi64>
    %28 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<?x1x?xi64>) outs(%27 : tensor<?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %292 = arith.addi %in, %out : i64
      linalg.yield %292 : i64
    } -> tensor<?x1xi64>
    cf.assert %23, "mismatched size for broadcast"
    %cast_15 = tensor.cast %arg1 : tensor<?x?xi64> to tensor<?x1xi64>
    %29 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%28, %cast_15 : tensor<?x1xi64>, tensor<?x1xi64>) outs(%26 : tensor<?x1xi64>) {
    ^bb0(%in: i64, %in_57: i64, %out: i64):
      %292 = arith.muli %in, %in_57 : i64
      linalg.yield %292 : i64
    } -> tensor<?x1xi64>
    %30 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<?x1xi64>) outs(%26 : tensor<?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %292 = arith.subi %in, %c1_i64 : i64
      linalg.yield %292 : i64
    } -> tensor<?x1xi64>
    %31 = tensor.empty(%dim_12, %dim_13) : tensor<?x?xi1>
    %32 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%31 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %292 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %292 : i1
    } -> tensor<?x?xi1>
    %33 = tensor.empty(%dim) : tensor<?xi64>
    %34 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%33 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %292 = linalg.index 0 : index
      %293 = arith.index_cast %292 : index to i64
      linalg.yield %293 : i64
    } -> tensor<?xi64>
    %expanded_16 = tensor.expand_shape %34 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_17 = tensor.expand_shape %17 [[0, 1, 2, 3]] output_shape [1, 1, %dim_10, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_18 = tensor.expand_shape %17 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_10] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %35 = tensor.empty(%dim_10, %dim_10) : tensor<1x1x?x?xi1>
    %36 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_17 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%35 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_57: i64, %out: i1):
      %292 = arith.cmpi sle, %in, %in_57 : i64
      linalg.yield %292 : i1
    } -> tensor<1x1x?x?xi1>
    %37 = linalg.generic {indexing_maps = [#map13, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %36 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%35 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_57: i1, %out: i1):
      %292 = arith.andi %in, %in_57 : i1
      linalg.yield %292 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_19 = tensor.dim %expanded_16, %c0 : tensor<?x1x1x1xi64>
    %dim_20 = tensor.dim %expanded_18, %c3 : tensor<1x1x1x?xi64>
    %38 = tensor.empty(%dim_19, %dim_20) : tensor<?x1x1x?xi1>
    %39 = linalg.generic {indexing_maps = [#map14, #map15, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_18 : tensor<?x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%38 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i64, %in_57: i64, %out: i1):
      %292 = arith.cmpi slt, %in, %c0_i64 : i64
      %293 = arith.index_cast %dim_12 : index to i64
      %294 = arith.addi %in, %293 : i64
      %295 = arith.select %292, %294, %in : i64
      %296 = arith.index_cast %295 : i64 to index
      %297 = arith.cmpi slt, %in_57, %c0_i64 : i64
      %298 = arith.index_cast %dim_13 : index to i64
      %299 = arith.addi %in_57, %298 : i64
      %300 = arith.select %297, %299, %in_57 : i64
      %301 = arith.index_cast %300 : i64 to index
      %extracted = tensor.extract %32[%296, %301] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %40 = arith.cmpi eq, %dim_10, %dim_20 : index
    cf.assert %40, "mismatched size for broadcast"
    %41 = tensor.empty(%dim_19, %dim_10, %dim_10) : tensor<?x1x?x?xi1>
    %42 = linalg.generic {indexing_maps = [#map16, #map10, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %39 : tensor<1x1x?x?xi1>, tensor<?x1x1x?xi1>) outs(%41 : tensor<?x1x?x?xi1>) {
    ^bb0(%in: i1, %in_57: i1, %out: i1):
      %292 = arith.andi %in, %in_57 : i1
      linalg.yield %292 : i1
    } -> tensor<?x1x?x?xi1>
    %43 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %43, "unimplemented: dynamic negative broadcast sizes"
    %44 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %44, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %44, "unimplemented: dynamic negative broadcast sizes"
    %45 = tensor.empty(%dim, %dim_10, %dim_10) : tensor<?x1x?x?xi1>
    %46 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%45 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %292 = linalg.index 0 : index
      %293 = linalg.index 2 : index
      %294 = linalg.index 3 : index
      %295 = arith.cmpi eq, %dim_19, %c1 : index
      %296 = arith.select %295, %c0, %292 : index
      %297 = arith.cmpi eq, %dim_10, %c1 : index
      %298 = arith.select %297, %c0, %293 : index
      %299 = arith.select %297, %c0, %294 : index
      %extracted = tensor.extract %42[%296, %c0, %298, %299] : tensor<?x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %47 = tensor.empty(%dim, %dim_10, %dim_10) : tensor<?x1x?x?xf32>
    %48 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %cst_3, %cst_2 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%47 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %292 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %292 : f32
    } -> tensor<?x1x?x?xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<?x1xi64>) outs(%26 : tensor<?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %292 = arith.addi %in, %c2_i64 : i64
      linalg.yield %292 : i64
    } -> tensor<?x1xi64>
    %50 = tensor.empty(%dim_12) : tensor<?x1x64xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<?x1xi64>) outs(%50 : tensor<?x1x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %292 = arith.index_cast %in : i64 to index
      %293 = linalg.index 2 : index
      %294 = arith.cmpi slt, %292, %c130 : index
      cf.assert %294, "index must be smaller than dim size"
      %295 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %295, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%292, %293] : tensor<130x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x64xf32>
    %52 = arith.cmpi eq, %9, %dim_12 : index
    cf.assert %52, "mismatched size for broadcast"
    %53 = arith.cmpi eq, %10, %dim_10 : index
    cf.assert %53, "mismatched size for broadcast"
    %54 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %51 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%11 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %292 = arith.addf %in, %in_57 : f32
      linalg.yield %292 : f32
    } -> tensor<?x1x64xf32>
    %55 = tensor.empty(%9) : tensor<?x1x64xf64>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54 : tensor<?x1x64xf32>) outs(%55 : tensor<?x1x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %292 = arith.extf %in : f32 to f64
      linalg.yield %292 : f64
    } -> tensor<?x1x64xf64>
    %57 = tensor.empty(%9, %10) : tensor<?x?x1xf64>
    %58 = linalg.fill ins(%cst : f64) outs(%57 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %59 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%56 : tensor<?x1x64xf64>) outs(%58 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.addf %in, %out : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x1xf64>
    %60 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<?x?x1xf64>) outs(%57 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.divf %in, %cst_6 : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x1xf64>
    %61 = tensor.empty(%9, %10) : tensor<?x?x64xf64>
    %62 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %60 : tensor<?x1x64xf64>, tensor<?x?x1xf64>) outs(%61 : tensor<?x?x64xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %292 = arith.subf %in, %in_57 : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x64xf64>
    %63 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %62 : tensor<?x?x64xf64>, tensor<?x?x64xf64>) outs(%61 : tensor<?x?x64xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %292 = arith.mulf %in, %in_57 : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x64xf64>
    %64 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<?x?x64xf64>) outs(%58 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.addf %in, %out : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x1xf64>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<?x?x1xf64>) outs(%57 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.divf %in, %cst_6 : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x1xf64>
    %66 = tensor.empty(%9, %10) : tensor<?x?x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<?x?x1xf64>) outs(%66 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %292 = arith.truncf %in : f64 to f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %68 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%54 : tensor<?x1x64xf32>) outs(%68 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %in, %out : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<?x?x1xf32>) outs(%66 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.divf %in, %cst_7 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<?x?x1xf32>) outs(%66 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.truncf %cst_5 : f64 to f32
      %293 = arith.addf %in, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<?x?x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<?x?x1xf32>) outs(%66 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.rsqrt %in : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %73 = tensor.empty(%9, %10) : tensor<?x?x64xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %70 : tensor<?x1x64xf32>, tensor<?x?x1xf32>) outs(%73 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %292 = arith.subf %in, %in_57 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x64xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %72 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%11 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %292 = arith.mulf %in, %in_57 : f32
      linalg.yield %292 : f32
    } -> tensor<?x1x64xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg14 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%11 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %292 = arith.mulf %in, %in_57 : f32
      linalg.yield %292 : f32
    } -> tensor<?x1x64xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %arg15 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%11 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %292 = arith.addf %in, %in_57 : f32
      linalg.yield %292 : f32
    } -> tensor<?x1x64xf32>
    %78 = arith.muli %0, %1 : i64
    %collapsed = tensor.collapse_shape %77 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %79 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%79 : tensor<64x64xf32>) permutation = [1, 0] 
    %80 = arith.index_cast %7 : i64 to index
    %81 = tensor.empty(%80) : tensor<?x64xf32>
    %82 = linalg.fill ins(%cst_0 : f32) outs(%81 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %83 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%82 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %84 = arith.cmpi sge, %78, %c0_i64 : i64
    cf.assert %84, "negative values not allowed in new dimensions"
    %85 = arith.index_cast %78 : i64 to index
    %86 = tensor.empty(%85) : tensor<?x64xf32>
    %87 = linalg.generic {indexing_maps = [#map19, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%86 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %88 = arith.cmpi eq, %80, %85 : index
    cf.assert %88, "mismatched size for broadcast"
    %89 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%83, %87 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%81 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %292 = arith.addf %in, %in_57 : f32
      linalg.yield %292 : f32
    } -> tensor<?x64xf32>
    %90 = arith.cmpi slt, %0, %c0_i64 : i64
    %91 = arith.select %90, %c1_i64, %0 : i64
    %92 = arith.extui %90 : i1 to i64
    %93 = arith.muli %91, %1 : i64
    %94 = arith.addi %92, %c1_i64 : i64
    %95 = arith.select %2, %91, %93 : i64
    %96 = arith.select %2, %94, %92 : i64
    %97 = arith.muli %95, %c64_i64 : i64
    %98 = arith.cmpi sle, %96, %c1_i64 : i64
    cf.assert %98, "must have at most one inferred (negative) dimension"
    %99 = arith.muli %7, %c64_i64 : i64
    %100 = arith.divsi %99, %97 : i64
    %101 = arith.select %90, %100, %0 : i64
    %102 = arith.select %2, %100, %1 : i64
    %from_elements_21 = tensor.from_elements %101, %102, %c64_i64 : tensor<3xi64>
    %reshape_22 = tensor.reshape %89(%from_elements_21) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %103 = arith.index_cast %101 : i64 to index
    %104 = arith.index_cast %102 : i64 to index
    %105 = tensor.empty(%103, %104) : tensor<?x?x64xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_22 : tensor<?x?x64xf32>) outs(%105 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.mulf %in, %cst_8 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x64xf32>
    %107 = arith.muli %91, %c64_i64 : i64
    %108 = arith.cmpi sle, %94, %c1_i64 : i64
    cf.assert %108, "must have at most one inferred (negative) dimension"
    %109 = arith.muli %101, %102 : i64
    %110 = arith.muli %109, %c64_i64 : i64
    %111 = arith.divsi %110, %107 : i64
    %112 = arith.select %90, %111, %0 : i64
    %from_elements_23 = tensor.from_elements %112, %111, %c4_i64, %c16_i64 : tensor<4xi64>
    %reshape_24 = tensor.reshape %106(%from_elements_23) : (tensor<?x?x64xf32>, tensor<4xi64>) -> tensor<?x?x4x16xf32>
    %113 = arith.index_cast %112 : i64 to index
    %114 = arith.index_cast %111 : i64 to index
    %115 = tensor.empty(%113, %114) : tensor<?x4x?x16xf32>
    %transposed_25 = linalg.transpose ins(%reshape_24 : tensor<?x?x4x16xf32>) outs(%115 : tensor<?x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_26 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%79 : tensor<64x64xf32>) permutation = [1, 0] 
    %116 = linalg.matmul ins(%collapsed, %transposed_26 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%82 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %84, "negative values not allowed in new dimensions"
    %117 = linalg.generic {indexing_maps = [#map19, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%86 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    cf.assert %88, "mismatched size for broadcast"
    %118 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%116, %117 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%81 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %292 = arith.addf %in, %in_57 : f32
      linalg.yield %292 : f32
    } -> tensor<?x64xf32>
    cf.assert %98, "must have at most one inferred (negative) dimension"
    %transposed_27 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%79 : tensor<64x64xf32>) permutation = [1, 0] 
    %119 = linalg.matmul ins(%collapsed, %transposed_27 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%82 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %84, "negative values not allowed in new dimensions"
    %120 = linalg.generic {indexing_maps = [#map19, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%86 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    cf.assert %88, "mismatched size for broadcast"
    %121 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%119, %120 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%81 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %292 = arith.addf %in, %in_57 : f32
      linalg.yield %292 : f32
    } -> tensor<?x64xf32>
    cf.assert %98, "must have at most one inferred (negative) dimension"
    cf.assert %108, "must have at most one inferred (negative) dimension"
    %reshape_28 = tensor.reshape %118(%from_elements_23) : (tensor<?x64xf32>, tensor<4xi64>) -> tensor<?x?x4x16xf32>
    cf.assert %108, "must have at most one inferred (negative) dimension"
    %reshape_29 = tensor.reshape %121(%from_elements_23) : (tensor<?x64xf32>, tensor<4xi64>) -> tensor<?x?x4x16xf32>
    %transposed_30 = linalg.transpose ins(%reshape_29 : tensor<?x?x4x16xf32>) outs(%115 : tensor<?x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    %122 = tensor.empty(%113, %114) : tensor<?x4x16x?xf32>
    %transposed_31 = linalg.transpose ins(%reshape_28 : tensor<?x?x4x16xf32>) outs(%122 : tensor<?x4x16x?xf32>) permutation = [0, 2, 3, 1] 
    %123 = arith.muli %0, %c4_i64 : i64
    cf.assert %43, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %44, "unimplemented: dynamic negative broadcast sizes"
    %124 = tensor.empty(%dim, %dim_10) : tensor<?x4x?x16xf32>
    %125 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%124 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %292 = linalg.index 0 : index
      %293 = linalg.index 1 : index
      %294 = linalg.index 2 : index
      %295 = linalg.index 3 : index
      %296 = arith.cmpi eq, %113, %c1 : index
      %297 = arith.select %296, %c0, %292 : index
      %298 = arith.cmpi eq, %114, %c1 : index
      %299 = arith.select %298, %c0, %294 : index
      %extracted = tensor.extract %transposed_25[%297, %293, %299, %295] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    %126 = arith.cmpi slt, %123, %c0_i64 : i64
    %127 = arith.select %126, %c1_i64, %123 : i64
    %128 = arith.extui %126 : i1 to i64
    %129 = arith.muli %127, %1 : i64
    %130 = arith.addi %128, %c1_i64 : i64
    %131 = arith.select %2, %127, %129 : i64
    %132 = arith.select %2, %130, %128 : i64
    %133 = arith.muli %131, %c16_i64 : i64
    %134 = arith.cmpi sle, %132, %c1_i64 : i64
    cf.assert %134, "must have at most one inferred (negative) dimension"
    %135 = arith.muli %123, %1 : i64
    %136 = arith.muli %135, %c16_i64 : i64
    %137 = arith.divsi %136, %133 : i64
    %138 = arith.select %126, %137, %123 : i64
    %139 = arith.select %2, %137, %1 : i64
    %from_elements_32 = tensor.from_elements %138, %139, %c16_i64 : tensor<3xi64>
    %reshape_33 = tensor.reshape %125(%from_elements_32) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    cf.assert %43, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %44, "unimplemented: dynamic negative broadcast sizes"
    %140 = tensor.empty(%dim, %dim_10) : tensor<?x4x16x?xf32>
    %141 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%140 : tensor<?x4x16x?xf32>) {
    ^bb0(%out: f32):
      %292 = linalg.index 0 : index
      %293 = linalg.index 1 : index
      %294 = linalg.index 2 : index
      %295 = linalg.index 3 : index
      %296 = arith.cmpi eq, %113, %c1 : index
      %297 = arith.select %296, %c0, %292 : index
      %298 = arith.cmpi eq, %114, %c1 : index
      %299 = arith.select %298, %c0, %295 : index
      %extracted = tensor.extract %transposed_31[%297, %293, %294, %299] : tensor<?x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x?xf32>
    %142 = arith.muli %127, %c16_i64 : i64
    %143 = arith.muli %142, %1 : i64
    %144 = arith.select %2, %142, %143 : i64
    cf.assert %134, "must have at most one inferred (negative) dimension"
    %145 = arith.muli %0, %c64_i64 : i64
    %146 = arith.muli %145, %1 : i64
    %147 = arith.divsi %146, %144 : i64
    %148 = arith.select %126, %147, %123 : i64
    %149 = arith.select %2, %147, %1 : i64
    %from_elements_34 = tensor.from_elements %148, %c16_i64, %149 : tensor<3xi64>
    %reshape_35 = tensor.reshape %141(%from_elements_34) : (tensor<?x4x16x?xf32>, tensor<3xi64>) -> tensor<?x16x?xf32>
    %150 = arith.index_cast %138 : i64 to index
    %151 = arith.index_cast %139 : i64 to index
    %152 = arith.index_cast %149 : i64 to index
    %153 = arith.cmpi eq, %138, %148 : i64
    cf.assert %153, "mismatching contracting dimension"
    %154 = tensor.empty(%150, %151, %152) : tensor<?x?x?xf32>
    %155 = linalg.fill ins(%cst_0 : f32) outs(%154 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %156 = linalg.batch_matmul ins(%reshape_33, %reshape_35 : tensor<?x?x16xf32>, tensor<?x16x?xf32>) outs(%155 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %157 = arith.muli %91, %c4_i64 : i64
    %158 = arith.muli %157, %1 : i64
    %159 = arith.select %2, %157, %158 : i64
    %160 = arith.muli %159, %1 : i64
    %161 = arith.addi %96, %c1_i64 : i64
    %162 = arith.select %2, %157, %160 : i64
    %163 = arith.select %2, %161, %92 : i64
    %164 = arith.cmpi sle, %163, %c1_i64 : i64
    cf.assert %164, "must have at most one inferred (negative) dimension"
    %165 = arith.muli %138, %139 : i64
    %166 = arith.muli %165, %149 : i64
    %167 = arith.divsi %166, %162 : i64
    %168 = arith.select %90, %167, %0 : i64
    %169 = arith.select %2, %167, %1 : i64
    %from_elements_36 = tensor.from_elements %168, %c4_i64, %169, %169 : tensor<4xi64>
    %reshape_37 = tensor.reshape %156(%from_elements_36) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x4x?x?xf32>
    %170 = arith.index_cast %168 : i64 to index
    %171 = arith.index_cast %169 : i64 to index
    %172 = arith.cmpi eq, %170, %dim : index
    cf.assert %172, "mismatched size for broadcast"
    %173 = arith.cmpi eq, %171, %dim_10 : index
    cf.assert %173, "mismatched size for broadcast"
    cf.assert %173, "mismatched size for broadcast"
    %174 = tensor.empty(%170, %171, %171) : tensor<?x4x?x?xf32>
    %175 = linalg.generic {indexing_maps = [#map12, #map20, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_37, %48 : tensor<?x4x?x?xf32>, tensor<?x1x?x?xf32>) outs(%174 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %292 = arith.addf %in, %in_57 : f32
      linalg.yield %292 : f32
    } -> tensor<?x4x?x?xf32>
    %176 = tensor.empty(%170, %171) : tensor<?x4x?xi64>
    %177 = linalg.fill ins(%c0_i64 : i64) outs(%176 : tensor<?x4x?xi64>) -> tensor<?x4x?xi64>
    %178 = tensor.empty(%170, %171) : tensor<?x4x?xf32>
    %179 = linalg.fill ins(%cst_1 : f32) outs(%178 : tensor<?x4x?xf32>) -> tensor<?x4x?xf32>
    %180:2 = linalg.generic {indexing_maps = [#map12, #map21, #map21], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%175 : tensor<?x4x?x?xf32>) outs(%179, %177 : tensor<?x4x?xf32>, tensor<?x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_57: i64):
      %292 = linalg.index 3 : index
      %293 = arith.index_cast %292 : index to i64
      %294 = arith.maximumf %in, %out : f32
      %295 = arith.cmpf ogt, %in, %out : f32
      %296 = arith.select %295, %293, %out_57 : i64
      linalg.yield %294, %296 : f32, i64
    } -> (tensor<?x4x?xf32>, tensor<?x4x?xi64>)
    %expanded_38 = tensor.expand_shape %180#0 [[0], [1], [2, 3]] output_shape [%170, 4, %171, 1] : tensor<?x4x?xf32> into tensor<?x4x?x1xf32>
    %181 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175, %expanded_38 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%174 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %292 = arith.subf %in, %in_57 : f32
      linalg.yield %292 : f32
    } -> tensor<?x4x?x?xf32>
    %182 = linalg.generic {indexing_maps = [#map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181 : tensor<?x4x?x?xf32>) outs(%174 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.exp %in : f32
      linalg.yield %292 : f32
    } -> tensor<?x4x?x?xf32>
    %183 = tensor.empty(%170, %171) : tensor<?x4x?x1xf32>
    %184 = linalg.fill ins(%cst_0 : f32) outs(%183 : tensor<?x4x?x1xf32>) -> tensor<?x4x?x1xf32>
    %185 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%182 : tensor<?x4x?x?xf32>) outs(%184 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %in, %out : f32
      linalg.yield %292 : f32
    } -> tensor<?x4x?x1xf32>
    %186 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182, %185 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%174 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %292 = arith.divf %in, %in_57 : f32
      linalg.yield %292 : f32
    } -> tensor<?x4x?x?xf32>
    cf.assert %43, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %44, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %44, "unimplemented: dynamic negative broadcast sizes"
    %187 = tensor.empty(%dim, %dim_10, %dim_10) : tensor<?x4x?x?xf32>
    %188 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%187 : tensor<?x4x?x?xf32>) {
    ^bb0(%out: f32):
      %292 = linalg.index 0 : index
      %293 = linalg.index 1 : index
      %294 = linalg.index 2 : index
      %295 = linalg.index 3 : index
      %296 = arith.cmpi eq, %170, %c1 : index
      %297 = arith.select %296, %c0, %292 : index
      %298 = arith.cmpi eq, %171, %c1 : index
      %299 = arith.select %298, %c0, %294 : index
      %300 = arith.select %298, %c0, %295 : index
      %extracted = tensor.extract %186[%297, %293, %299, %300] : tensor<?x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x?xf32>
    %189 = arith.muli %131, %1 : i64
    %190 = arith.addi %132, %c1_i64 : i64
    %191 = arith.select %2, %127, %189 : i64
    %192 = arith.select %2, %190, %128 : i64
    %193 = arith.cmpi sle, %192, %c1_i64 : i64
    cf.assert %193, "must have at most one inferred (negative) dimension"
    %194 = arith.muli %135, %1 : i64
    %195 = arith.divsi %194, %191 : i64
    %196 = arith.select %126, %195, %123 : i64
    %197 = arith.select %2, %195, %1 : i64
    %from_elements_39 = tensor.from_elements %196, %197, %197 : tensor<3xi64>
    %reshape_40 = tensor.reshape %188(%from_elements_39) : (tensor<?x4x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %43, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %44, "unimplemented: dynamic negative broadcast sizes"
    %198 = linalg.generic {indexing_maps = [#map12], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%124 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %292 = linalg.index 0 : index
      %293 = linalg.index 1 : index
      %294 = linalg.index 2 : index
      %295 = linalg.index 3 : index
      %296 = arith.cmpi eq, %113, %c1 : index
      %297 = arith.select %296, %c0, %292 : index
      %298 = arith.cmpi eq, %114, %c1 : index
      %299 = arith.select %298, %c0, %294 : index
      %extracted = tensor.extract %transposed_30[%297, %293, %299, %295] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    cf.assert %134, "must have at most one inferred (negative) dimension"
    %reshape_41 = tensor.reshape %198(%from_elements_32) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    %199 = arith.index_cast %196 : i64 to index
    %200 = arith.index_cast %197 : i64 to index
    %201 = arith.cmpi eq, %196, %138 : i64
    cf.assert %201, "mismatching contracting dimension"
    %202 = arith.cmpi eq, %197, %139 : i64
    cf.assert %202, "mismatching contracting dimension"
    %203 = tensor.empty(%199, %200) : tensor<?x?x16xf32>
    %204 = linalg.fill ins(%cst_0 : f32) outs(%203 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %205 = linalg.batch_matmul ins(%reshape_40, %reshape_41 : tensor<?x?x?xf32>, tensor<?x?x16xf32>) outs(%204 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %206 = arith.muli %159, %c16_i64 : i64
    cf.assert %98, "must have at most one inferred (negative) dimension"
    %207 = arith.muli %196, %197 : i64
    %208 = arith.muli %207, %c16_i64 : i64
    %209 = arith.divsi %208, %206 : i64
    %210 = arith.select %90, %209, %0 : i64
    %211 = arith.select %2, %209, %1 : i64
    %from_elements_42 = tensor.from_elements %210, %c4_i64, %211, %c16_i64 : tensor<4xi64>
    %reshape_43 = tensor.reshape %205(%from_elements_42) : (tensor<?x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %212 = arith.index_cast %210 : i64 to index
    %213 = arith.index_cast %211 : i64 to index
    %214 = tensor.empty(%212, %213) : tensor<?x?x4x16xf32>
    %transposed_44 = linalg.transpose ins(%reshape_43 : tensor<?x4x?x16xf32>) outs(%214 : tensor<?x?x4x16xf32>) permutation = [0, 2, 1, 3] 
    %215 = arith.cmpi sle, %161, %c1_i64 : i64
    cf.assert %215, "must have at most one inferred (negative) dimension"
    %216 = arith.muli %210, %211 : i64
    %217 = arith.muli %216, %c64_i64 : i64
    %218 = arith.divsi %217, %95 : i64
    %219 = arith.select %90, %218, %0 : i64
    %220 = arith.select %2, %218, %1 : i64
    %from_elements_45 = tensor.from_elements %219, %220, %218 : tensor<3xi64>
    %reshape_46 = tensor.reshape %transposed_44(%from_elements_45) : (tensor<?x?x4x16xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %cast_47 = tensor.cast %reshape_46 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %collapsed_48 = tensor.collapse_shape %cast_47 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %transposed_49 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%79 : tensor<64x64xf32>) permutation = [1, 0] 
    %221 = arith.index_cast %219 : i64 to index
    %222 = tensor.empty(%221) : tensor<?x64xf32>
    %223 = linalg.fill ins(%cst_0 : f32) outs(%222 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %224 = linalg.matmul ins(%collapsed_48, %transposed_49 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%223 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %84, "negative values not allowed in new dimensions"
    %225 = linalg.generic {indexing_maps = [#map19, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%86 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %226 = arith.cmpi eq, %221, %85 : index
    cf.assert %226, "mismatched size for broadcast"
    %227 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%224, %225 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%222 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %292 = arith.addf %in, %in_57 : f32
      linalg.yield %292 : f32
    } -> tensor<?x64xf32>
    cf.assert %98, "must have at most one inferred (negative) dimension"
    %228 = arith.muli %219, %c64_i64 : i64
    %229 = arith.divsi %228, %97 : i64
    %230 = arith.select %90, %229, %0 : i64
    %231 = arith.select %2, %229, %1 : i64
    %from_elements_50 = tensor.from_elements %230, %231, %c64_i64 : tensor<3xi64>
    %reshape_51 = tensor.reshape %227(%from_elements_50) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %232 = arith.index_cast %230 : i64 to index
    %233 = arith.cmpi eq, %9, %232 : index
    cf.assert %233, "mismatched size for broadcast"
    %234 = arith.index_cast %231 : i64 to index
    %235 = arith.cmpi eq, %10, %234 : index
    cf.assert %235, "mismatched size for broadcast"
    %cast_52 = tensor.cast %reshape_51 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %cast_52 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%11 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %292 = arith.addf %in, %in_57 : f32
      linalg.yield %292 : f32
    } -> tensor<?x1x64xf32>
    %collapsed_53 = tensor.collapse_shape %236 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %237 = tensor.empty(%80) : tensor<?x64xf64>
    %238 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_53 : tensor<?x64xf32>) outs(%237 : tensor<?x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %292 = arith.extf %in : f32 to f64
      linalg.yield %292 : f64
    } -> tensor<?x64xf64>
    %239 = tensor.empty(%80) : tensor<?x1xf64>
    %240 = linalg.fill ins(%cst : f64) outs(%239 : tensor<?x1xf64>) -> tensor<?x1xf64>
    %241 = linalg.generic {indexing_maps = [#map3, #map6], iterator_types = ["parallel", "reduction"]} ins(%238 : tensor<?x64xf64>) outs(%240 : tensor<?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.addf %in, %out : f64
      linalg.yield %292 : f64
    } -> tensor<?x1xf64>
    %242 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%241 : tensor<?x1xf64>) outs(%239 : tensor<?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.divf %in, %cst_6 : f64
      linalg.yield %292 : f64
    } -> tensor<?x1xf64>
    %243 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%238, %242 : tensor<?x64xf64>, tensor<?x1xf64>) outs(%237 : tensor<?x64xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %292 = arith.subf %in, %in_57 : f64
      linalg.yield %292 : f64
    } -> tensor<?x64xf64>
    %244 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%243, %243 : tensor<?x64xf64>, tensor<?x64xf64>) outs(%237 : tensor<?x64xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %292 = arith.mulf %in, %in_57 : f64
      linalg.yield %292 : f64
    } -> tensor<?x64xf64>
    %245 = linalg.generic {indexing_maps = [#map3, #map6], iterator_types = ["parallel", "reduction"]} ins(%244 : tensor<?x64xf64>) outs(%240 : tensor<?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.addf %in, %out : f64
      linalg.yield %292 : f64
    } -> tensor<?x1xf64>
    %246 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%245 : tensor<?x1xf64>) outs(%239 : tensor<?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.divf %in, %cst_6 : f64
      linalg.yield %292 : f64
    } -> tensor<?x1xf64>
    %247 = tensor.empty(%80) : tensor<?x1xf32>
    %248 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%246 : tensor<?x1xf64>) outs(%247 : tensor<?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %292 = arith.truncf %in : f64 to f32
      linalg.yield %292 : f32
    } -> tensor<?x1xf32>
    %249 = linalg.fill ins(%cst_0 : f32) outs(%247 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %250 = linalg.generic {indexing_maps = [#map3, #map6], iterator_types = ["parallel", "reduction"]} ins(%collapsed_53 : tensor<?x64xf32>) outs(%249 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %in, %out : f32
      linalg.yield %292 : f32
    } -> tensor<?x1xf32>
    %251 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%250 : tensor<?x1xf32>) outs(%247 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.divf %in, %cst_7 : f32
      linalg.yield %292 : f32
    } -> tensor<?x1xf32>
    %252 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%248 : tensor<?x1xf32>) outs(%247 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.truncf %cst_5 : f64 to f32
      %293 = arith.addf %in, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<?x1xf32>
    %253 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%252 : tensor<?x1xf32>) outs(%247 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.rsqrt %in : f32
      linalg.yield %292 : f32
    } -> tensor<?x1xf32>
    %254 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_53, %251 : tensor<?x64xf32>, tensor<?x1xf32>) outs(%81 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %292 = arith.subf %in, %in_57 : f32
      linalg.yield %292 : f32
    } -> tensor<?x64xf32>
    %255 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel"]} ins(%254, %253 : tensor<?x64xf32>, tensor<?x1xf32>) outs(%81 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %292 = arith.mulf %in, %in_57 : f32
      linalg.yield %292 : f32
    } -> tensor<?x64xf32>
    %256 = linalg.generic {indexing_maps = [#map3, #map19, #map3], iterator_types = ["parallel", "parallel"]} ins(%255, %arg20 : tensor<?x64xf32>, tensor<64xf32>) outs(%81 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %292 = arith.mulf %in, %in_57 : f32
      linalg.yield %292 : f32
    } -> tensor<?x64xf32>
    %257 = linalg.generic {indexing_maps = [#map3, #map19, #map3], iterator_types = ["parallel", "parallel"]} ins(%256, %arg21 : tensor<?x64xf32>, tensor<64xf32>) outs(%81 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %292 = arith.addf %in, %in_57 : f32
      linalg.yield %292 : f32
    } -> tensor<?x64xf32>
    %258 = tensor.empty() : tensor<64x96xf32>
    %transposed_54 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%258 : tensor<64x96xf32>) permutation = [1, 0] 
    %259 = tensor.empty(%80) : tensor<?x96xf32>
    %260 = linalg.fill ins(%cst_0 : f32) outs(%259 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %261 = linalg.matmul ins(%257, %transposed_54 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%260 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %84, "negative values not allowed in new dimensions"
    %262 = tensor.empty(%85) : tensor<?x96xf32>
    %263 = linalg.generic {indexing_maps = [#map19, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<96xf32>) outs(%262 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x96xf32>
    cf.assert %88, "mismatched size for broadcast"
    %264 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%261, %263 : tensor<?x96xf32>, tensor<?x96xf32>) outs(%259 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %292 = arith.addf %in, %in_57 : f32
      linalg.yield %292 : f32
    } -> tensor<?x96xf32>
    %265 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%264 : tensor<?x96xf32>) outs(%259 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.cmpf ugt, %in, %cst_0 : f32
      %293 = arith.select %292, %in, %cst_0 : f32
      linalg.yield %293 : f32
    } -> tensor<?x96xf32>
    %266 = tensor.empty() : tensor<96x64xf32>
    %transposed_55 = linalg.transpose ins(%arg18 : tensor<64x96xf32>) outs(%266 : tensor<96x64xf32>) permutation = [1, 0] 
    %267 = linalg.matmul ins(%265, %transposed_55 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%82 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %84, "negative values not allowed in new dimensions"
    %268 = linalg.generic {indexing_maps = [#map19, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<64xf32>) outs(%86 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    cf.assert %88, "mismatched size for broadcast"
    %269 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%267, %268 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%81 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %292 = arith.addf %in, %in_57 : f32
      linalg.yield %292 : f32
    } -> tensor<?x64xf32>
    %270 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_53, %269 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%81 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %292 = arith.addf %in, %in_57 : f32
      linalg.yield %292 : f32
    } -> tensor<?x64xf32>
    cf.assert %98, "must have at most one inferred (negative) dimension"
    %reshape_56 = tensor.reshape %270(%from_elements_21) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %271 = tensor.empty(%103, %104) : tensor<?x?x64xf64>
    %272 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_56 : tensor<?x?x64xf32>) outs(%271 : tensor<?x?x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %292 = arith.extf %in : f32 to f64
      linalg.yield %292 : f64
    } -> tensor<?x?x64xf64>
    %273 = tensor.empty(%103, %104) : tensor<?x?x1xf64>
    %274 = linalg.fill ins(%cst : f64) outs(%273 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %275 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%272 : tensor<?x?x64xf64>) outs(%274 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.addf %in, %out : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x1xf64>
    %276 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275 : tensor<?x?x1xf64>) outs(%273 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.divf %in, %cst_6 : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x1xf64>
    %277 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272, %276 : tensor<?x?x64xf64>, tensor<?x?x1xf64>) outs(%271 : tensor<?x?x64xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %292 = arith.subf %in, %in_57 : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x64xf64>
    %278 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277, %277 : tensor<?x?x64xf64>, tensor<?x?x64xf64>) outs(%271 : tensor<?x?x64xf64>) {
    ^bb0(%in: f64, %in_57: f64, %out: f64):
      %292 = arith.mulf %in, %in_57 : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x64xf64>
    %279 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%278 : tensor<?x?x64xf64>) outs(%274 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.addf %in, %out : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x1xf64>
    %280 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279 : tensor<?x?x1xf64>) outs(%273 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %292 = arith.divf %in, %cst_6 : f64
      linalg.yield %292 : f64
    } -> tensor<?x?x1xf64>
    %281 = tensor.empty(%103, %104) : tensor<?x?x1xf32>
    %282 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280 : tensor<?x?x1xf64>) outs(%281 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %292 = arith.truncf %in : f64 to f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %283 = linalg.fill ins(%cst_0 : f32) outs(%281 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %284 = linalg.generic {indexing_maps = [#map1, #map17], iterator_types = ["parallel", "parallel", "reduction"]} ins(%reshape_56 : tensor<?x?x64xf32>) outs(%283 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.addf %in, %out : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<?x?x1xf32>) outs(%281 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.divf %in, %cst_7 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %286 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282 : tensor<?x?x1xf32>) outs(%281 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = arith.truncf %cst_5 : f64 to f32
      %293 = arith.addf %in, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<?x?x1xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286 : tensor<?x?x1xf32>) outs(%281 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %292 = math.rsqrt %in : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x1xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_56, %285 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%105 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %292 = arith.subf %in, %in_57 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x64xf32>
    %289 = linalg.generic {indexing_maps = [#map1, #map17, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288, %287 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%105 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %292 = arith.mulf %in, %in_57 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x64xf32>
    %290 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289, %arg4 : tensor<?x?x64xf32>, tensor<64xf32>) outs(%105 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %292 = arith.mulf %in, %in_57 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x64xf32>
    %291 = linalg.generic {indexing_maps = [#map1, #map18, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290, %arg5 : tensor<?x?x64xf32>, tensor<64xf32>) outs(%105 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %292 = arith.addf %in, %in_57 : f32
      linalg.yield %292 : f32
    } -> tensor<?x?x64xf32>
    return %291 : tensor<?x?x64xf32>
  }
}

