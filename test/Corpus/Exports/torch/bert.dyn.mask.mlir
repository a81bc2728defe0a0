#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map13 = affine_map<(d0, d1) -> (d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @bert(%arg0: tensor<?x?xi64>, %arg1: tensor<?x?xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<2x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64x64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64x64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<96x64xf32>, %arg18: tensor<96xf32>, %arg19: tensor<64x96xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64xf32>, %arg23: tensor<64x64xf32>, %arg24: tensor<64xf32>) -> tensor<?x?x64xf32> {
    %true = arith.constant true
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c-1 = arith.constant -1 : index
    %c128 = arith.constant 128 : index
    %c96 = arith.constant 96 : index
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c3 = arith.constant 3 : index
    %c16_i64 = arith.constant 16 : i64
    %c4_i64 = arith.constant 4 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %c96_i64 = arith.constant 96 : i64
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 9.9999999999999998E-13 : f64
    %cst_8 = arith.constant 6.400000e+01 : f64
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 2.500000e-01 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %c64_i64 = arith.constant 64 : i64
    %cst_12 = arith.constant dense_resource<torch_tensor_1_128_torch.int64_1> : tensor<1x128xi64>
    %cst_13 = arith.constant dense_resource<torch_tensor_1_128_torch.int64> : tensor<1x128xi64>
    %dim = tensor.dim %arg0, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_14 = tensor.dim %arg0, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_14 : index to i64
    %2 = arith.cmpi slt, %dim_14, %c0 : index
    %3 = arith.addi %dim_14, %c128 : index
    %4 = arith.select %2, %3, %dim_14 : index
    %5 = arith.cmpi slt, %4, %c0 : index
    %6 = arith.select %5, %c-1, %4 : index
    %7 = arith.minsi %6, %c128 : index
    %8 = arith.maxsi %7, %c0 : index
    %extracted_slice = tensor.extract_slice %cst_13[0, 0] [1, %8] [1, 1] : tensor<1x128xi64> to tensor<1x?xi64>
    %9 = tensor.empty(%8) : tensor<1x?xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<1x?xi64>) -> tensor<1x?xi64>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x?xi64>) outs(%10 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %300 = arith.index_cast %in : i64 to index
      %301 = arith.cmpi slt, %300, %c128 : index
      cf.assert %301, "index must be smaller than dim size"
      %302 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %302, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_12[%c0, %300] : tensor<1x128xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x?xi64>
    %12 = arith.cmpi slt, %0, %c0_i64 : i64
    %13 = arith.select %12, %c1, %dim : index
    %14 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %15 = tensor.empty(%13, %dim_14) : tensor<?x?xi64>
    %16 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%15 : tensor<?x?xi64>) {
    ^bb0(%out: i64):
      %300 = linalg.index 1 : index
      %301 = arith.cmpi eq, %8, %c1 : index
      %302 = arith.select %301, %c0, %300 : index
      %extracted = tensor.extract %11[%c0, %302] : tensor<1x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<?x?xi64>
    %17 = tensor.empty(%dim, %dim_14) : tensor<?x?x64xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?xi64>) outs(%17 : tensor<?x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %300 = arith.index_cast %in : i64 to index
      %301 = linalg.index 2 : index
      %302 = arith.cmpi slt, %300, %c96 : index
      cf.assert %302, "index must be smaller than dim size"
      %303 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %303, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%300, %301] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    %19 = tensor.empty(%13, %dim_14) : tensor<?x?x64xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<?x?xi64>) outs(%19 : tensor<?x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %300 = arith.index_cast %in : i64 to index
      %301 = linalg.index 2 : index
      %302 = arith.cmpi slt, %300, %c2 : index
      cf.assert %302, "index must be smaller than dim size"
      %303 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %303, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg4[%300, %301] : tensor<2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    %21 = arith.cmpi eq, %dim, %13 : index
    cf.assert %21, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %22 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%17 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.addf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x?x64xf32>
    %23 = tensor.empty(%8) : tensor<1x?x64xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x?xi64>) outs(%23 : tensor<1x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %300 = arith.index_cast %in : i64 to index
      %301 = linalg.index 2 : index
      %302 = arith.cmpi slt, %300, %c128 : index
      cf.assert %302, "index must be smaller than dim size"
      %303 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %303, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%300, %301] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %25 = arith.cmpi eq, %dim_14, %8 : index
    cf.assert %25, "mismatched size for broadcast"
    %26 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %24 : tensor<?x?x64xf32>, tensor<1x?x64xf32>) outs(%17 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.addf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x?x64xf32>
    %27 = tensor.empty(%dim, %dim_14) : tensor<?x?x64xf64>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<?x?x64xf32>) outs(%27 : tensor<?x?x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %300 = arith.extf %in : f32 to f64
      linalg.yield %300 : f64
    } -> tensor<?x?x64xf64>
    %29 = tensor.empty(%dim, %dim_14) : tensor<?x?x1xf64>
    %30 = linalg.fill ins(%cst : f64) outs(%29 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %31 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<?x?x64xf64>) outs(%30 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %300 = arith.addf %in, %out : f64
      linalg.yield %300 : f64
    } -> tensor<?x?x1xf64>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<?x?x1xf64>) outs(%29 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %300 = arith.divf %in, %cst_8 : f64
      linalg.yield %300 : f64
    } -> tensor<?x?x1xf64>
    %33 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %32 : tensor<?x?x64xf64>, tensor<?x?x1xf64>) outs(%27 : tensor<?x?x64xf64>) {
    ^bb0(%in: f64, %in_59: f64, %out: f64):
      %300 = arith.subf %in, %in_59 : f64
      linalg.yield %300 : f64
    } -> tensor<?x?x64xf64>
    %34 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %33 : tensor<?x?x64xf64>, tensor<?x?x64xf64>) outs(%27 : tensor<?x?x64xf64>) {
    ^bb0(%in: f64, %in_59: f64, %out: f64):
      %300 = arith.mulf %in, %in_59 : f64
      linalg.yield %300 : f64
    } -> tensor<?x?x64xf64>
    %35 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%34 : tensor<?x?x64xf64>) outs(%30 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %300 = arith.addf %in, %out : f64
      linalg.yield %300 : f64
    } -> tensor<?x?x1xf64>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<?x?x1xf64>) outs(%29 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %300 = arith.divf %in, %cst_8 : f64
      linalg.yield %300 : f64
    } -> tensor<?x?x1xf64>
    %37 = tensor.empty(%dim, %dim_14) : tensor<?x?x1xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<?x?x1xf64>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %300 = arith.truncf %in : f64 to f32
      linalg.yield %300 : f32
    } -> tensor<?x?x1xf32>
    %39 = linalg.fill ins(%cst_0 : f32) outs(%37 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%26 : tensor<?x?x64xf32>) outs(%39 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %300 = arith.addf %in, %out : f32
      linalg.yield %300 : f32
    } -> tensor<?x?x1xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<?x?x1xf32>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %300 = arith.divf %in, %cst_9 : f32
      linalg.yield %300 : f32
    } -> tensor<?x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<?x?x1xf32>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %300 = arith.truncf %cst_7 : f64 to f32
      %301 = arith.addf %in, %300 : f32
      linalg.yield %301 : f32
    } -> tensor<?x?x1xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<?x?x1xf32>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %300 = math.rsqrt %in : f32
      linalg.yield %300 : f32
    } -> tensor<?x?x1xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %41 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%17 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.subf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x?x64xf32>
    %45 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %43 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%45 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.mulf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x1x64xf32>
    %47 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg5 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%45 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.mulf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x1x64xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %arg6 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%45 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.addf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x1x64xf32>
    %dim_15 = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %dim_16 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %49 = tensor.empty(%dim_15, %dim_16) : tensor<?x?xi1>
    %50 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%49 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %300 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %300 : i1
    } -> tensor<?x?xi1>
    %51 = tensor.empty(%dim) : tensor<?xi64>
    %52 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%51 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %300 = linalg.index 0 : index
      %301 = arith.index_cast %300 : index to i64
      linalg.yield %301 : i64
    } -> tensor<?xi64>
    %53 = tensor.empty(%dim_14) : tensor<?xi64>
    %54 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%53 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %300 = linalg.index 0 : index
      %301 = arith.index_cast %300 : index to i64
      linalg.yield %301 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %52 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_17 = tensor.expand_shape %54 [[0, 1, 2, 3]] output_shape [1, 1, %dim_14, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_18 = tensor.expand_shape %54 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_14] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %55 = tensor.empty(%dim_14) : tensor<1x1x?x1xi1>
    %56 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x1x?x1xi64>) outs(%55 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %300 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %300 : i1
    } -> tensor<1x1x?x1xi1>
    %57 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %56 : tensor<i1>, tensor<1x1x?x1xi1>) outs(%55 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i1, %in_59: i1, %out: i1):
      %300 = arith.andi %in, %in_59 : i1
      linalg.yield %300 : i1
    } -> tensor<1x1x?x1xi1>
    %dim_19 = tensor.dim %expanded, %c0 : tensor<?x1x1x1xi64>
    %dim_20 = tensor.dim %expanded_18, %c3 : tensor<1x1x1x?xi64>
    %58 = tensor.empty(%dim_19, %dim_20) : tensor<?x1x1x?xi1>
    %59 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_18 : tensor<?x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%58 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i64, %in_59: i64, %out: i1):
      %300 = arith.cmpi slt, %in, %c0_i64 : i64
      %301 = arith.index_cast %dim_15 : index to i64
      %302 = arith.addi %in, %301 : i64
      %303 = arith.select %300, %302, %in : i64
      %304 = arith.index_cast %303 : i64 to index
      %305 = arith.cmpi slt, %in_59, %c0_i64 : i64
      %306 = arith.index_cast %dim_16 : index to i64
      %307 = arith.addi %in_59, %306 : i64
      %308 = arith.select %305, %307, %in_59 : i64
      %309 = arith.index_cast %308 : i64 to index
      %extracted = tensor.extract %50[%304, %309] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %60 = tensor.empty(%dim_19, %dim_14, %dim_20) : tensor<?x1x?x?xi1>
    %61 = linalg.generic {indexing_maps = [#map11, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %59 : tensor<1x1x?x1xi1>, tensor<?x1x1x?xi1>) outs(%60 : tensor<?x1x?x?xi1>) {
    ^bb0(%in: i1, %in_59: i1, %out: i1):
      %300 = arith.andi %in, %in_59 : i1
      linalg.yield %300 : i1
    } -> tensor<?x1x?x?xi1>
    %62 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %63 = tensor.empty(%dim, %dim_14, %dim_14) : tensor<?x1x?x?xi1>
    %64 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%63 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %300 = linalg.index 0 : index
      %301 = linalg.index 2 : index
      %302 = linalg.index 3 : index
      %303 = arith.cmpi eq, %dim_19, %c1 : index
      %304 = arith.select %303, %c0, %300 : index
      %305 = arith.cmpi eq, %dim_14, %c1 : index
      %306 = arith.select %305, %c0, %301 : index
      %307 = arith.cmpi eq, %dim_20, %c1 : index
      %308 = arith.select %307, %c0, %302 : index
      %extracted = tensor.extract %61[%304, %c0, %306, %308] : tensor<?x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %65 = tensor.empty(%dim, %dim_14, %dim_14) : tensor<?x1x?x?xf32>
    %66 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %cst_5, %cst_4 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%65 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_59: f32, %in_60: f32, %out: f32):
      %300 = arith.select %in, %in_59, %in_60 : f32
      linalg.yield %300 : f32
    } -> tensor<?x1x?x?xf32>
    %67 = arith.muli %0, %1 : i64
    %collapsed = tensor.collapse_shape %48 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %68 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%68 : tensor<64x64xf32>) permutation = [1, 0] 
    %69 = tensor.empty(%dim) : tensor<?x64xf32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %71 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%70 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %72 = arith.cmpi sge, %67, %c0_i64 : i64
    cf.assert %72, "negative values not allowed in new dimensions"
    %73 = arith.index_cast %67 : i64 to index
    %74 = tensor.empty(%73) : tensor<?x64xf32>
    %75 = linalg.generic {indexing_maps = [#map13, #map], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%74 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %76 = arith.cmpi eq, %dim, %73 : index
    cf.assert %76, "mismatched size for broadcast"
    %77 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%71, %75 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%69 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.addf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x64xf32>
    %78 = arith.select %12, %c1_i64, %0 : i64
    %79 = arith.extui %12 : i1 to i64
    %80 = arith.muli %78, %1 : i64
    %81 = arith.addi %79, %c1_i64 : i64
    %82 = arith.cmpi slt, %1, %c0_i64 : i64
    %83 = arith.select %82, %78, %80 : i64
    %84 = arith.select %82, %81, %79 : i64
    %85 = arith.muli %83, %c64_i64 : i64
    %86 = arith.cmpi sle, %84, %c1_i64 : i64
    cf.assert %86, "must have at most one inferred (negative) dimension"
    %87 = arith.muli %0, %c64_i64 : i64
    %88 = arith.divsi %87, %85 : i64
    %89 = arith.select %12, %88, %0 : i64
    %90 = arith.select %82, %88, %1 : i64
    %91 = arith.addi %84, %c1_i64 : i64
    %92 = arith.muli %83, %c16_i64 : i64
    %93 = arith.cmpi sle, %91, %c1_i64 : i64
    cf.assert %93, "must have at most one inferred (negative) dimension"
    %94 = arith.muli %89, %90 : i64
    %95 = arith.muli %94, %c64_i64 : i64
    %96 = arith.divsi %95, %92 : i64
    %97 = arith.select %12, %96, %0 : i64
    %98 = arith.select %82, %96, %1 : i64
    %from_elements = tensor.from_elements %97, %98, %96, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %77(%from_elements) : (tensor<?x64xf32>, tensor<4xi64>) -> tensor<?x?x4x16xf32>
    %99 = arith.index_cast %97 : i64 to index
    %100 = arith.index_cast %98 : i64 to index
    %101 = tensor.empty(%99, %100) : tensor<?x4x?x16xf32>
    %transposed_21 = linalg.transpose ins(%reshape : tensor<?x?x4x16xf32>) outs(%101 : tensor<?x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%68 : tensor<64x64xf32>) permutation = [1, 0] 
    %102 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%70 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %72, "negative values not allowed in new dimensions"
    %103 = linalg.generic {indexing_maps = [#map13, #map], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%74 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    cf.assert %76, "mismatched size for broadcast"
    %104 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%102, %103 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%69 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.addf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x64xf32>
    cf.assert %86, "must have at most one inferred (negative) dimension"
    cf.assert %93, "must have at most one inferred (negative) dimension"
    %reshape_23 = tensor.reshape %104(%from_elements) : (tensor<?x64xf32>, tensor<4xi64>) -> tensor<?x?x4x16xf32>
    %transposed_24 = linalg.transpose ins(%arg11 : tensor<64x64xf32>) outs(%68 : tensor<64x64xf32>) permutation = [1, 0] 
    %105 = linalg.matmul ins(%collapsed, %transposed_24 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%70 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %72, "negative values not allowed in new dimensions"
    %106 = linalg.generic {indexing_maps = [#map13, #map], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<64xf32>) outs(%74 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    cf.assert %76, "mismatched size for broadcast"
    %107 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%105, %106 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%69 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.addf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x64xf32>
    cf.assert %86, "must have at most one inferred (negative) dimension"
    cf.assert %93, "must have at most one inferred (negative) dimension"
    %reshape_25 = tensor.reshape %107(%from_elements) : (tensor<?x64xf32>, tensor<4xi64>) -> tensor<?x?x4x16xf32>
    %transposed_26 = linalg.transpose ins(%reshape_25 : tensor<?x?x4x16xf32>) outs(%101 : tensor<?x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    %108 = tensor.empty(%99, %100) : tensor<?x4x16x?xf32>
    %transposed_27 = linalg.transpose ins(%reshape_23 : tensor<?x?x4x16xf32>) outs(%108 : tensor<?x4x16x?xf32>) permutation = [0, 2, 3, 1] 
    %109 = arith.muli %0, %c4_i64 : i64
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %110 = tensor.empty(%dim, %dim_14) : tensor<?x4x?x16xf32>
    %111 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%110 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %300 = linalg.index 0 : index
      %301 = linalg.index 1 : index
      %302 = linalg.index 2 : index
      %303 = linalg.index 3 : index
      %304 = arith.cmpi eq, %99, %c1 : index
      %305 = arith.select %304, %c0, %300 : index
      %306 = arith.cmpi eq, %100, %c1 : index
      %307 = arith.select %306, %c0, %302 : index
      %extracted = tensor.extract %transposed_21[%305, %301, %307, %303] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    %112 = arith.cmpi slt, %109, %c0_i64 : i64
    %113 = arith.select %112, %c1_i64, %109 : i64
    %114 = arith.extui %112 : i1 to i64
    %115 = arith.muli %113, %1 : i64
    %116 = arith.addi %114, %c1_i64 : i64
    %117 = arith.select %82, %113, %115 : i64
    %118 = arith.select %82, %116, %114 : i64
    %119 = arith.muli %117, %c16_i64 : i64
    %120 = arith.cmpi sle, %118, %c1_i64 : i64
    cf.assert %120, "must have at most one inferred (negative) dimension"
    %121 = arith.muli %109, %1 : i64
    %122 = arith.muli %121, %c16_i64 : i64
    %123 = arith.divsi %122, %119 : i64
    %124 = arith.select %112, %123, %109 : i64
    %125 = arith.select %82, %123, %1 : i64
    %from_elements_28 = tensor.from_elements %124, %125, %c16_i64 : tensor<3xi64>
    %reshape_29 = tensor.reshape %111(%from_elements_28) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %126 = tensor.empty(%dim, %dim_14) : tensor<?x4x16x?xf32>
    %127 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<?x4x16x?xf32>) {
    ^bb0(%out: f32):
      %300 = linalg.index 0 : index
      %301 = linalg.index 1 : index
      %302 = linalg.index 2 : index
      %303 = linalg.index 3 : index
      %304 = arith.cmpi eq, %99, %c1 : index
      %305 = arith.select %304, %c0, %300 : index
      %306 = arith.cmpi eq, %100, %c1 : index
      %307 = arith.select %306, %c0, %303 : index
      %extracted = tensor.extract %transposed_27[%305, %301, %302, %307] : tensor<?x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x?xf32>
    %128 = arith.muli %113, %c16_i64 : i64
    %129 = arith.muli %128, %1 : i64
    %130 = arith.select %82, %128, %129 : i64
    cf.assert %120, "must have at most one inferred (negative) dimension"
    %131 = arith.muli %0, %c64_i64 : i64
    %132 = arith.muli %131, %1 : i64
    %133 = arith.divsi %132, %130 : i64
    %134 = arith.select %112, %133, %109 : i64
    %135 = arith.select %82, %133, %1 : i64
    %from_elements_30 = tensor.from_elements %134, %c16_i64, %135 : tensor<3xi64>
    %reshape_31 = tensor.reshape %127(%from_elements_30) : (tensor<?x4x16x?xf32>, tensor<3xi64>) -> tensor<?x16x?xf32>
    %136 = arith.index_cast %124 : i64 to index
    %137 = arith.index_cast %125 : i64 to index
    %138 = arith.index_cast %135 : i64 to index
    %139 = arith.cmpi eq, %124, %134 : i64
    cf.assert %139, "mismatching contracting dimension"
    %140 = tensor.empty(%136, %137, %138) : tensor<?x?x?xf32>
    %141 = linalg.fill ins(%cst_0 : f32) outs(%140 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %142 = linalg.batch_matmul ins(%reshape_29, %reshape_31 : tensor<?x?x16xf32>, tensor<?x16x?xf32>) outs(%141 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %143 = arith.muli %78, %c4_i64 : i64
    %144 = arith.muli %143, %1 : i64
    %145 = arith.select %82, %143, %144 : i64
    %146 = arith.muli %145, %1 : i64
    %147 = arith.select %82, %143, %146 : i64
    %148 = arith.select %82, %91, %79 : i64
    %149 = arith.cmpi sle, %148, %c1_i64 : i64
    cf.assert %149, "must have at most one inferred (negative) dimension"
    %150 = arith.muli %124, %125 : i64
    %151 = arith.muli %150, %135 : i64
    %152 = arith.divsi %151, %147 : i64
    %153 = arith.select %12, %152, %0 : i64
    %154 = arith.select %82, %152, %1 : i64
    %from_elements_32 = tensor.from_elements %153, %c4_i64, %154, %154 : tensor<4xi64>
    %reshape_33 = tensor.reshape %142(%from_elements_32) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x4x?x?xf32>
    %155 = arith.index_cast %153 : i64 to index
    %156 = arith.index_cast %154 : i64 to index
    %157 = tensor.empty(%155, %156, %156) : tensor<?x4x?x?xf32>
    %158 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_33 : tensor<?x4x?x?xf32>) outs(%157 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %300 = arith.mulf %in, %cst_10 : f32
      linalg.yield %300 : f32
    } -> tensor<?x4x?x?xf32>
    %159 = arith.cmpi eq, %155, %dim : index
    cf.assert %159, "mismatched size for broadcast"
    %160 = arith.cmpi eq, %156, %dim_14 : index
    cf.assert %160, "mismatched size for broadcast"
    cf.assert %160, "mismatched size for broadcast"
    %161 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %66 : tensor<?x4x?x?xf32>, tensor<?x1x?x?xf32>) outs(%157 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.addf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x4x?x?xf32>
    %162 = tensor.empty(%155, %156) : tensor<?x4x?xi64>
    %163 = linalg.fill ins(%c0_i64 : i64) outs(%162 : tensor<?x4x?xi64>) -> tensor<?x4x?xi64>
    %164 = tensor.empty(%155, %156) : tensor<?x4x?xf32>
    %165 = linalg.fill ins(%cst_1 : f32) outs(%164 : tensor<?x4x?xf32>) -> tensor<?x4x?xf32>
    %166:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%161 : tensor<?x4x?x?xf32>) outs(%165, %163 : tensor<?x4x?xf32>, tensor<?x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_59: i64):
      %300 = linalg.index 3 : index
      %301 = arith.index_cast %300 : index to i64
      %302 = arith.maximumf %in, %out : f32
      %303 = arith.cmpf ogt, %in, %out : f32
      %304 = arith.select %303, %301, %out_59 : i64
      linalg.yield %302, %304 : f32, i64
    } -> (tensor<?x4x?xf32>, tensor<?x4x?xi64>)
    %expanded_34 = tensor.expand_shape %166#0 [[0], [1], [2, 3]] output_shape [%155, 4, %156, 1] : tensor<?x4x?xf32> into tensor<?x4x?x1xf32>
    %167 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161, %expanded_34 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%157 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.subf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x4x?x?xf32>
    %168 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167 : tensor<?x4x?x?xf32>) outs(%157 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %300 = math.exp %in : f32
      linalg.yield %300 : f32
    } -> tensor<?x4x?x?xf32>
    %169 = tensor.empty(%155, %156) : tensor<?x4x?x1xf32>
    %170 = linalg.fill ins(%cst_0 : f32) outs(%169 : tensor<?x4x?x1xf32>) -> tensor<?x4x?x1xf32>
    %171 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%168 : tensor<?x4x?x?xf32>) outs(%170 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %300 = arith.addf %in, %out : f32
      linalg.yield %300 : f32
    } -> tensor<?x4x?x1xf32>
    %172 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168, %171 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%157 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.divf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x4x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %173 = tensor.empty(%dim, %dim_14, %dim_14) : tensor<?x4x?x?xf32>
    %174 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%173 : tensor<?x4x?x?xf32>) {
    ^bb0(%out: f32):
      %300 = linalg.index 0 : index
      %301 = linalg.index 1 : index
      %302 = linalg.index 2 : index
      %303 = linalg.index 3 : index
      %304 = arith.cmpi eq, %155, %c1 : index
      %305 = arith.select %304, %c0, %300 : index
      %306 = arith.cmpi eq, %156, %c1 : index
      %307 = arith.select %306, %c0, %302 : index
      %308 = arith.select %306, %c0, %303 : index
      %extracted = tensor.extract %172[%305, %301, %307, %308] : tensor<?x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x?xf32>
    %175 = arith.muli %117, %1 : i64
    %176 = arith.addi %118, %c1_i64 : i64
    %177 = arith.select %82, %113, %175 : i64
    %178 = arith.select %82, %176, %114 : i64
    %179 = arith.cmpi sle, %178, %c1_i64 : i64
    cf.assert %179, "must have at most one inferred (negative) dimension"
    %180 = arith.muli %121, %1 : i64
    %181 = arith.divsi %180, %177 : i64
    %182 = arith.select %112, %181, %109 : i64
    %183 = arith.select %82, %181, %1 : i64
    %from_elements_35 = tensor.from_elements %182, %183, %183 : tensor<3xi64>
    %reshape_36 = tensor.reshape %174(%from_elements_35) : (tensor<?x4x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %62, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %184 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%110 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %300 = linalg.index 0 : index
      %301 = linalg.index 1 : index
      %302 = linalg.index 2 : index
      %303 = linalg.index 3 : index
      %304 = arith.cmpi eq, %99, %c1 : index
      %305 = arith.select %304, %c0, %300 : index
      %306 = arith.cmpi eq, %100, %c1 : index
      %307 = arith.select %306, %c0, %302 : index
      %extracted = tensor.extract %transposed_26[%305, %301, %307, %303] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    cf.assert %120, "must have at most one inferred (negative) dimension"
    %reshape_37 = tensor.reshape %184(%from_elements_28) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    %185 = arith.index_cast %182 : i64 to index
    %186 = arith.index_cast %183 : i64 to index
    %187 = arith.cmpi eq, %182, %124 : i64
    cf.assert %187, "mismatching contracting dimension"
    %188 = arith.cmpi eq, %183, %125 : i64
    cf.assert %188, "mismatching contracting dimension"
    %189 = tensor.empty(%185, %186) : tensor<?x?x16xf32>
    %190 = linalg.fill ins(%cst_0 : f32) outs(%189 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %191 = linalg.batch_matmul ins(%reshape_36, %reshape_37 : tensor<?x?x?xf32>, tensor<?x?x16xf32>) outs(%190 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %192 = arith.muli %145, %c16_i64 : i64
    cf.assert %86, "must have at most one inferred (negative) dimension"
    %193 = arith.muli %182, %183 : i64
    %194 = arith.muli %193, %c16_i64 : i64
    %195 = arith.divsi %194, %192 : i64
    %196 = arith.select %12, %195, %0 : i64
    %197 = arith.select %82, %195, %1 : i64
    %from_elements_38 = tensor.from_elements %196, %c4_i64, %197, %c16_i64 : tensor<4xi64>
    %reshape_39 = tensor.reshape %191(%from_elements_38) : (tensor<?x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %198 = arith.index_cast %196 : i64 to index
    %199 = arith.index_cast %197 : i64 to index
    %200 = tensor.empty(%198, %199) : tensor<?x?x4x16xf32>
    %transposed_40 = linalg.transpose ins(%reshape_39 : tensor<?x4x?x16xf32>) outs(%200 : tensor<?x?x4x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %93, "must have at most one inferred (negative) dimension"
    %201 = arith.muli %196, %197 : i64
    %202 = arith.muli %201, %c64_i64 : i64
    %203 = arith.divsi %202, %83 : i64
    %204 = arith.select %12, %203, %0 : i64
    %205 = arith.select %82, %203, %1 : i64
    %from_elements_41 = tensor.from_elements %204, %205, %203 : tensor<3xi64>
    %reshape_42 = tensor.reshape %transposed_40(%from_elements_41) : (tensor<?x?x4x16xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %cast = tensor.cast %reshape_42 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %collapsed_43 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %transposed_44 = linalg.transpose ins(%arg13 : tensor<64x64xf32>) outs(%68 : tensor<64x64xf32>) permutation = [1, 0] 
    %206 = arith.index_cast %204 : i64 to index
    %207 = tensor.empty(%206) : tensor<?x64xf32>
    %208 = linalg.fill ins(%cst_0 : f32) outs(%207 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %209 = linalg.matmul ins(%collapsed_43, %transposed_44 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%208 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %72, "negative values not allowed in new dimensions"
    %210 = linalg.generic {indexing_maps = [#map13, #map], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%74 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %211 = arith.cmpi eq, %206, %73 : index
    cf.assert %211, "mismatched size for broadcast"
    %212 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%209, %210 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%207 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.addf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x64xf32>
    cf.assert %86, "must have at most one inferred (negative) dimension"
    %213 = arith.muli %204, %c64_i64 : i64
    %214 = arith.divsi %213, %85 : i64
    %215 = arith.select %12, %214, %0 : i64
    %216 = arith.select %82, %214, %1 : i64
    %from_elements_45 = tensor.from_elements %215, %216, %c64_i64 : tensor<3xi64>
    %reshape_46 = tensor.reshape %212(%from_elements_45) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %217 = arith.index_cast %215 : i64 to index
    %218 = arith.index_cast %216 : i64 to index
    %219 = arith.cmpi eq, %217, %dim : index
    cf.assert %219, "mismatched size for broadcast"
    %220 = arith.cmpi eq, %218, %c1 : index
    cf.assert %220, "mismatched size for broadcast"
    %cast_47 = tensor.cast %reshape_46 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %221 = tensor.empty(%217) : tensor<?x1x64xf32>
    %222 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_47, %48 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%221 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.addf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x1x64xf32>
    %223 = tensor.empty(%217) : tensor<?x1x64xf64>
    %224 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<?x1x64xf32>) outs(%223 : tensor<?x1x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %300 = arith.extf %in : f32 to f64
      linalg.yield %300 : f64
    } -> tensor<?x1x64xf64>
    %225 = tensor.empty(%217) : tensor<?x1x1xf64>
    %226 = linalg.fill ins(%cst : f64) outs(%225 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %227 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%224 : tensor<?x1x64xf64>) outs(%226 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %300 = arith.addf %in, %out : f64
      linalg.yield %300 : f64
    } -> tensor<?x1x1xf64>
    %228 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<?x1x1xf64>) outs(%225 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %300 = arith.divf %in, %cst_8 : f64
      linalg.yield %300 : f64
    } -> tensor<?x1x1xf64>
    %229 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224, %228 : tensor<?x1x64xf64>, tensor<?x1x1xf64>) outs(%223 : tensor<?x1x64xf64>) {
    ^bb0(%in: f64, %in_59: f64, %out: f64):
      %300 = arith.subf %in, %in_59 : f64
      linalg.yield %300 : f64
    } -> tensor<?x1x64xf64>
    %230 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %229 : tensor<?x1x64xf64>, tensor<?x1x64xf64>) outs(%223 : tensor<?x1x64xf64>) {
    ^bb0(%in: f64, %in_59: f64, %out: f64):
      %300 = arith.mulf %in, %in_59 : f64
      linalg.yield %300 : f64
    } -> tensor<?x1x64xf64>
    %231 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%230 : tensor<?x1x64xf64>) outs(%226 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %300 = arith.addf %in, %out : f64
      linalg.yield %300 : f64
    } -> tensor<?x1x1xf64>
    %232 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<?x1x1xf64>) outs(%225 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %300 = arith.divf %in, %cst_8 : f64
      linalg.yield %300 : f64
    } -> tensor<?x1x1xf64>
    %233 = tensor.empty(%217) : tensor<?x1x1xf32>
    %234 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<?x1x1xf64>) outs(%233 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %300 = arith.truncf %in : f64 to f32
      linalg.yield %300 : f32
    } -> tensor<?x1x1xf32>
    %235 = linalg.fill ins(%cst_0 : f32) outs(%233 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %236 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%222 : tensor<?x1x64xf32>) outs(%235 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %300 = arith.addf %in, %out : f32
      linalg.yield %300 : f32
    } -> tensor<?x1x1xf32>
    %237 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236 : tensor<?x1x1xf32>) outs(%233 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %300 = arith.divf %in, %cst_9 : f32
      linalg.yield %300 : f32
    } -> tensor<?x1x1xf32>
    %238 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<?x1x1xf32>) outs(%233 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %300 = arith.truncf %cst_7 : f64 to f32
      %301 = arith.addf %in, %300 : f32
      linalg.yield %301 : f32
    } -> tensor<?x1x1xf32>
    %239 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<?x1x1xf32>) outs(%233 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %300 = math.rsqrt %in : f32
      linalg.yield %300 : f32
    } -> tensor<?x1x1xf32>
    %240 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %237 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%221 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.subf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x1x64xf32>
    %241 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %239 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%221 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.mulf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x1x64xf32>
    %242 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241, %arg15 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%221 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.mulf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x1x64xf32>
    %243 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %arg16 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%221 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.addf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x1x64xf32>
    %collapsed_48 = tensor.collapse_shape %243 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %244 = tensor.empty() : tensor<64x96xf32>
    %transposed_49 = linalg.transpose ins(%arg17 : tensor<96x64xf32>) outs(%244 : tensor<64x96xf32>) permutation = [1, 0] 
    %245 = arith.index_cast %215 : i64 to index
    %246 = tensor.empty(%245) : tensor<?x96xf32>
    %247 = linalg.fill ins(%cst_0 : f32) outs(%246 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %248 = linalg.matmul ins(%collapsed_48, %transposed_49 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%247 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %72, "negative values not allowed in new dimensions"
    %249 = tensor.empty(%73) : tensor<?x96xf32>
    %250 = linalg.generic {indexing_maps = [#map13, #map], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<96xf32>) outs(%249 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x96xf32>
    %251 = arith.cmpi eq, %245, %73 : index
    cf.assert %251, "mismatched size for broadcast"
    %252 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%248, %250 : tensor<?x96xf32>, tensor<?x96xf32>) outs(%246 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.addf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x96xf32>
    %253 = arith.muli %83, %c96_i64 : i64
    cf.assert %86, "must have at most one inferred (negative) dimension"
    %254 = arith.muli %215, %c96_i64 : i64
    %255 = arith.divsi %254, %253 : i64
    %256 = arith.select %12, %255, %0 : i64
    %257 = arith.select %82, %255, %1 : i64
    %from_elements_50 = tensor.from_elements %256, %257, %c96_i64 : tensor<3xi64>
    %reshape_51 = tensor.reshape %252(%from_elements_50) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %258 = arith.index_cast %256 : i64 to index
    %259 = tensor.empty(%258) : tensor<?x1x96xf32>
    %cast_52 = tensor.cast %reshape_51 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %260 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_52 : tensor<?x1x96xf32>) outs(%259 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %300 = arith.divf %in, %cst_11 : f32
      %301 = math.erf %300 : f32
      %302 = arith.addf %301, %cst_2 : f32
      %303 = arith.mulf %302, %cst_3 : f32
      %304 = arith.mulf %in, %303 : f32
      linalg.yield %304 : f32
    } -> tensor<?x1x96xf32>
    %collapsed_53 = tensor.collapse_shape %260 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %261 = tensor.empty() : tensor<96x64xf32>
    %transposed_54 = linalg.transpose ins(%arg19 : tensor<64x96xf32>) outs(%261 : tensor<96x64xf32>) permutation = [1, 0] 
    %262 = arith.index_cast %256 : i64 to index
    %263 = tensor.empty(%262) : tensor<?x64xf32>
    %264 = linalg.fill ins(%cst_0 : f32) outs(%263 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %265 = linalg.matmul ins(%collapsed_53, %transposed_54 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%264 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %72, "negative values not allowed in new dimensions"
    %266 = linalg.generic {indexing_maps = [#map13, #map], iterator_types = ["parallel", "parallel"]} ins(%arg20 : tensor<64xf32>) outs(%74 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %267 = arith.cmpi eq, %262, %73 : index
    cf.assert %267, "mismatched size for broadcast"
    %268 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%265, %266 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%263 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.addf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x64xf32>
    cf.assert %86, "must have at most one inferred (negative) dimension"
    %269 = arith.muli %256, %c64_i64 : i64
    %270 = arith.divsi %269, %85 : i64
    %271 = arith.select %12, %270, %0 : i64
    %272 = arith.select %82, %270, %1 : i64
    %from_elements_55 = tensor.from_elements %271, %272, %c64_i64 : tensor<3xi64>
    %reshape_56 = tensor.reshape %268(%from_elements_55) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %273 = arith.index_cast %271 : i64 to index
    %274 = arith.index_cast %272 : i64 to index
    %275 = arith.cmpi eq, %273, %217 : index
    cf.assert %275, "mismatched size for broadcast"
    %276 = arith.cmpi eq, %274, %c1 : index
    cf.assert %276, "mismatched size for broadcast"
    %cast_57 = tensor.cast %reshape_56 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %277 = tensor.empty(%273) : tensor<?x1x64xf32>
    %278 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_57, %243 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%277 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.addf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x1x64xf32>
    %279 = tensor.empty(%273) : tensor<?x1x64xf64>
    %280 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278 : tensor<?x1x64xf32>) outs(%279 : tensor<?x1x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %300 = arith.extf %in : f32 to f64
      linalg.yield %300 : f64
    } -> tensor<?x1x64xf64>
    %281 = tensor.empty(%273) : tensor<?x1x1xf64>
    %282 = linalg.fill ins(%cst : f64) outs(%281 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %283 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%280 : tensor<?x1x64xf64>) outs(%282 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %300 = arith.addf %in, %out : f64
      linalg.yield %300 : f64
    } -> tensor<?x1x1xf64>
    %284 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283 : tensor<?x1x1xf64>) outs(%281 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %300 = arith.divf %in, %cst_8 : f64
      linalg.yield %300 : f64
    } -> tensor<?x1x1xf64>
    %285 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280, %284 : tensor<?x1x64xf64>, tensor<?x1x1xf64>) outs(%279 : tensor<?x1x64xf64>) {
    ^bb0(%in: f64, %in_59: f64, %out: f64):
      %300 = arith.subf %in, %in_59 : f64
      linalg.yield %300 : f64
    } -> tensor<?x1x64xf64>
    %286 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285, %285 : tensor<?x1x64xf64>, tensor<?x1x64xf64>) outs(%279 : tensor<?x1x64xf64>) {
    ^bb0(%in: f64, %in_59: f64, %out: f64):
      %300 = arith.mulf %in, %in_59 : f64
      linalg.yield %300 : f64
    } -> tensor<?x1x64xf64>
    %287 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%286 : tensor<?x1x64xf64>) outs(%282 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %300 = arith.addf %in, %out : f64
      linalg.yield %300 : f64
    } -> tensor<?x1x1xf64>
    %288 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287 : tensor<?x1x1xf64>) outs(%281 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %300 = arith.divf %in, %cst_8 : f64
      linalg.yield %300 : f64
    } -> tensor<?x1x1xf64>
    %289 = tensor.empty(%273) : tensor<?x1x1xf32>
    %290 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288 : tensor<?x1x1xf64>) outs(%289 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %300 = arith.truncf %in : f64 to f32
      linalg.yield %300 : f32
    } -> tensor<?x1x1xf32>
    %291 = linalg.fill ins(%cst_0 : f32) outs(%289 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %292 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%278 : tensor<?x1x64xf32>) outs(%291 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %300 = arith.addf %in, %out : f32
      linalg.yield %300 : f32
    } -> tensor<?x1x1xf32>
    %293 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292 : tensor<?x1x1xf32>) outs(%289 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %300 = arith.divf %in, %cst_9 : f32
      linalg.yield %300 : f32
    } -> tensor<?x1x1xf32>
    %294 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290 : tensor<?x1x1xf32>) outs(%289 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %300 = arith.truncf %cst_7 : f64 to f32
      %301 = arith.addf %in, %300 : f32
      linalg.yield %301 : f32
    } -> tensor<?x1x1xf32>
    %295 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%294 : tensor<?x1x1xf32>) outs(%289 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %300 = math.rsqrt %in : f32
      linalg.yield %300 : f32
    } -> tensor<?x1x1xf32>
    %296 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278, %293 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%277 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.subf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x1x64xf32>
    %297 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%296, %295 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%277 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.mulf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x1x64xf32>
    %298 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297, %arg21 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%277 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.mulf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x1x64xf32>
    %299 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298, %arg22 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%277 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %300 = arith.addf %in, %in_59 : f32
      linalg.yield %300 : f32
    } -> tensor<?x1x64xf32>
    %cast_58 = tensor.cast %299 : tensor<?x1x64xf32> to tensor<?x?x64xf32>
    return %cast_58 : tensor<?x?x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_128_torch.int64_1: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_128_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F0000000000000040000000000000004100000000000000420000000000000043000000000000004400000000000000450000000000000046000000000000004700000000000000480000000000000049000000000000004A000000000000004B000000000000004C000000000000004D000000000000004E000000000000004F0000000000000050000000000000005100000000000000520000000000000053000000000000005400000000000000550000000000000056000000000000005700000000000000580000000000000059000000000000005A000000000000005B000000000000005C000000000000005D000000000000005E000000000000005F0000000000000060000000000000006100000000000000620000000000000063000000000000006400000000000000650000000000000066000000000000006700000000000000680000000000000069000000000000006A000000000000006B000000000000006C000000000000006D000000000000006E000000000000006F0000000000000070000000000000007100000000000000720000000000000073000000000000007400000000000000750000000000000076000000000000007700000000000000780000000000000079000000000000007A000000000000007B000000000000007C000000000000007D000000000000007E000000000000007F00000000000000"
    }
  }
#-}

