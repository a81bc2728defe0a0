#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @stablelm(%arg0: tensor<?x?xi64>, %arg1: tensor<?x?xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>) -> tensor<?x?x64xf32> {
    %c64_i64 = arith.constant 64 : i64
    %c2_i64 = arith.constant 2 : i64
    %c4_i64 = arith.constant 4 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c96 = arith.constant 96 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c32_i64 = arith.constant 32 : i64
    %c16_i64 = arith.constant 16 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %c96_i64 = arith.constant 96 : i64
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_8 = arith.constant 6.400000e+01 : f64
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 2.500000e-01 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_11 = tensor.dim %arg0, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_11 : index to i64
    %2 = tensor.empty(%dim, %dim_11) : tensor<?x?x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?xi64>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %301 = arith.index_cast %in : i64 to index
      %302 = linalg.index 2 : index
      %303 = arith.cmpi slt, %301, %c96 : index
      cf.assert %303, "index must be smaller than dim size"
      %304 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %304, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%301, %302] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    %4 = tensor.empty(%dim_11) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %301 = linalg.index 0 : index
      %302 = arith.index_cast %301 : index to i64
      linalg.yield %302 : i64
    } -> tensor<?xi64>
    %dim_12 = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %dim_13 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %6 = tensor.empty(%dim_12, %dim_13) : tensor<?x?xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%6 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %301 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %301 : i1
    } -> tensor<?x?xi1>
    %8 = tensor.empty(%dim) : tensor<?xi64>
    %9 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %301 = linalg.index 0 : index
      %302 = arith.index_cast %301 : index to i64
      linalg.yield %302 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim_11, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_15 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_11] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %10 = tensor.empty(%dim_11, %dim_11) : tensor<1x1x?x?xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_84: i64, %out: i1):
      %301 = arith.cmpi sle, %in, %in_84 : i64
      linalg.yield %301 : i1
    } -> tensor<1x1x?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %11 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_84: i1, %out: i1):
      %301 = arith.andi %in, %in_84 : i1
      linalg.yield %301 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_16 = tensor.dim %expanded, %c0 : tensor<?x1x1x1xi64>
    %dim_17 = tensor.dim %expanded_15, %c3 : tensor<1x1x1x?xi64>
    %13 = tensor.empty(%dim_16, %dim_17) : tensor<?x1x1x?xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_15 : tensor<?x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%13 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i64, %in_84: i64, %out: i1):
      %301 = arith.cmpi slt, %in, %c0_i64 : i64
      %302 = arith.index_cast %dim_12 : index to i64
      %303 = arith.addi %in, %302 : i64
      %304 = arith.select %301, %303, %in : i64
      %305 = arith.index_cast %304 : i64 to index
      %306 = arith.cmpi slt, %in_84, %c0_i64 : i64
      %307 = arith.index_cast %dim_13 : index to i64
      %308 = arith.addi %in_84, %307 : i64
      %309 = arith.select %306, %308, %in_84 : i64
      %310 = arith.index_cast %309 : i64 to index
      %extracted = tensor.extract %7[%305, %310] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %15 = arith.cmpi eq, %dim_11, %dim_17 : index
    cf.assert %15, "mismatched size for broadcast"
    %16 = tensor.empty(%dim_16, %dim_11, %dim_11) : tensor<?x1x?x?xi1>
    %17 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x1x?x?xi1>, tensor<?x1x1x?xi1>) outs(%16 : tensor<?x1x?x?xi1>) {
    ^bb0(%in: i1, %in_84: i1, %out: i1):
      %301 = arith.andi %in, %in_84 : i1
      linalg.yield %301 : i1
    } -> tensor<?x1x?x?xi1>
    %18 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %19 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %20 = tensor.empty(%dim, %dim_11, %dim_11) : tensor<?x1x?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %301 = linalg.index 0 : index
      %302 = linalg.index 2 : index
      %303 = linalg.index 3 : index
      %304 = arith.cmpi eq, %dim_16, %c1 : index
      %305 = arith.select %304, %c0, %301 : index
      %306 = arith.cmpi eq, %dim_11, %c1 : index
      %307 = arith.select %306, %c0, %302 : index
      %308 = arith.select %306, %c0, %303 : index
      %extracted = tensor.extract %17[%305, %c0, %307, %308] : tensor<?x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %22 = tensor.empty(%dim, %dim_11, %dim_11) : tensor<?x1x?x?xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_4, %cst_3 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%22 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_84: f32, %in_85: f32, %out: f32):
      %301 = arith.select %in, %in_84, %in_85 : f32
      linalg.yield %301 : f32
    } -> tensor<?x1x?x?xf32>
    %expanded_18 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim_11, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %24 = tensor.empty(%dim_11) : tensor<1x?x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<1x?x1xi64>) outs(%24 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %301 = arith.sitofp %in : i64 to f32
      linalg.yield %301 : f32
    } -> tensor<1x?x1xf32>
    %26 = tensor.empty(%dim_11) : tensor<1x?x2xf32>
    %27 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %cst_7 : tensor<1x?x1xf32>, tensor<2xf32>) outs(%26 : tensor<1x?x2xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.mulf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<1x?x2xf32>
    %concat = tensor.concat dim(2) %27, %27 : (tensor<1x?x2xf32>, tensor<1x?x2xf32>) -> tensor<1x?x4xf32>
    %dim_19 = tensor.dim %27, %c1 : tensor<1x?x2xf32>
    %28 = tensor.empty(%dim_19) : tensor<1x?x4xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x4xf32>) outs(%28 : tensor<1x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.cos %in : f32
      linalg.yield %301 : f32
    } -> tensor<1x?x4xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x4xf32>) outs(%28 : tensor<1x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.sin %in : f32
      linalg.yield %301 : f32
    } -> tensor<1x?x4xf32>
    %31 = tensor.empty(%dim, %dim_11) : tensor<?x?x64xf64>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x64xf32>) outs(%31 : tensor<?x?x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %301 = arith.extf %in : f32 to f64
      linalg.yield %301 : f64
    } -> tensor<?x?x64xf64>
    %33 = tensor.empty(%dim, %dim_11) : tensor<?x?x1xf64>
    %34 = linalg.fill ins(%cst : f64) outs(%33 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %35 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%32 : tensor<?x?x64xf64>) outs(%34 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %301 = arith.addf %in, %out : f64
      linalg.yield %301 : f64
    } -> tensor<?x?x1xf64>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<?x?x1xf64>) outs(%33 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %301 = arith.divf %in, %cst_8 : f64
      linalg.yield %301 : f64
    } -> tensor<?x?x1xf64>
    %37 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %36 : tensor<?x?x64xf64>, tensor<?x?x1xf64>) outs(%31 : tensor<?x?x64xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %301 = arith.subf %in, %in_84 : f64
      linalg.yield %301 : f64
    } -> tensor<?x?x64xf64>
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %37 : tensor<?x?x64xf64>, tensor<?x?x64xf64>) outs(%31 : tensor<?x?x64xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %301 = arith.mulf %in, %in_84 : f64
      linalg.yield %301 : f64
    } -> tensor<?x?x64xf64>
    %39 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38 : tensor<?x?x64xf64>) outs(%34 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %301 = arith.addf %in, %out : f64
      linalg.yield %301 : f64
    } -> tensor<?x?x1xf64>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<?x?x1xf64>) outs(%33 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %301 = arith.divf %in, %cst_8 : f64
      linalg.yield %301 : f64
    } -> tensor<?x?x1xf64>
    %41 = tensor.empty(%dim, %dim_11) : tensor<?x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<?x?x1xf64>) outs(%41 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %301 = arith.truncf %in : f64 to f32
      linalg.yield %301 : f32
    } -> tensor<?x?x1xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<?x?x64xf32>) outs(%43 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<?x?x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<?x?x1xf32>) outs(%41 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_9 : f32
      linalg.yield %301 : f32
    } -> tensor<?x?x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<?x?x1xf32>) outs(%41 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_6 : f64 to f32
      %302 = arith.addf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<?x?x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<?x?x1xf32>) outs(%41 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.rsqrt %in : f32
      linalg.yield %301 : f32
    } -> tensor<?x?x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %45 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.subf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x?x64xf32>
    %49 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %47 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%49 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.mulf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x1x64xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %arg10 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%49 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.mulf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x1x64xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %arg11 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%49 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.addf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x1x64xf32>
    %53 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%53 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %52 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %54 = tensor.empty(%dim) : tensor<?x64xf32>
    %55 = linalg.fill ins(%cst_0 : f32) outs(%54 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %56 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%55 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %57 = arith.cmpi slt, %0, %c0_i64 : i64
    %58 = arith.select %57, %c1_i64, %0 : i64
    %59 = arith.extui %57 : i1 to i64
    %60 = arith.muli %58, %1 : i64
    %61 = arith.addi %59, %c1_i64 : i64
    %62 = arith.cmpi slt, %1, %c0_i64 : i64
    %63 = arith.select %62, %58, %60 : i64
    %64 = arith.select %62, %61, %59 : i64
    %65 = arith.muli %63, %c64_i64 : i64
    %66 = arith.cmpi sle, %64, %c1_i64 : i64
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %67 = arith.muli %0, %c64_i64 : i64
    %68 = arith.divsi %67, %65 : i64
    %69 = arith.select %57, %68, %0 : i64
    %70 = arith.select %62, %68, %1 : i64
    %71 = tensor.empty() : tensor<64x32xf32>
    %transposed_20 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%71 : tensor<64x32xf32>) permutation = [1, 0] 
    %72 = tensor.empty(%dim) : tensor<?x32xf32>
    %73 = linalg.fill ins(%cst_0 : f32) outs(%72 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %74 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%73 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %75 = arith.muli %63, %c32_i64 : i64
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %76 = arith.muli %0, %c32_i64 : i64
    %77 = arith.divsi %76, %75 : i64
    %78 = arith.select %57, %77, %0 : i64
    %79 = arith.select %62, %77, %1 : i64
    %transposed_21 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%71 : tensor<64x32xf32>) permutation = [1, 0] 
    %80 = linalg.matmul ins(%collapsed, %transposed_21 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%73 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %66, "must have at most one inferred (negative) dimension"
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %81 = arith.muli %69, %70 : i64
    %82 = arith.muli %81, %c64_i64 : i64
    %83 = arith.divsi %82, %65 : i64
    %84 = arith.select %57, %83, %0 : i64
    %85 = arith.select %62, %83, %1 : i64
    %from_elements = tensor.from_elements %84, %85, %c4_i64, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %56(%from_elements) : (tensor<?x64xf32>, tensor<4xi64>) -> tensor<?x?x4x16xf32>
    %86 = arith.index_cast %84 : i64 to index
    %87 = arith.index_cast %85 : i64 to index
    %88 = tensor.empty(%86, %87) : tensor<?x4x?x16xf32>
    %transposed_22 = linalg.transpose ins(%reshape : tensor<?x?x4x16xf32>) outs(%88 : tensor<?x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %89 = arith.muli %78, %79 : i64
    %90 = arith.muli %89, %c32_i64 : i64
    %91 = arith.divsi %90, %75 : i64
    %92 = arith.select %57, %91, %0 : i64
    %93 = arith.select %62, %91, %1 : i64
    %from_elements_23 = tensor.from_elements %92, %93, %c2_i64, %c16_i64 : tensor<4xi64>
    %reshape_24 = tensor.reshape %74(%from_elements_23) : (tensor<?x32xf32>, tensor<4xi64>) -> tensor<?x?x2x16xf32>
    %94 = arith.index_cast %92 : i64 to index
    %95 = arith.index_cast %93 : i64 to index
    %96 = tensor.empty(%94, %95) : tensor<?x2x?x16xf32>
    %transposed_25 = linalg.transpose ins(%reshape_24 : tensor<?x?x2x16xf32>) outs(%96 : tensor<?x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %reshape_26 = tensor.reshape %80(%from_elements_23) : (tensor<?x32xf32>, tensor<4xi64>) -> tensor<?x?x2x16xf32>
    %transposed_27 = linalg.transpose ins(%reshape_26 : tensor<?x?x2x16xf32>) outs(%96 : tensor<?x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_22[0, 0, 0, 0] [%86, 4, %87, 4] [1, 1, 1, 1] : tensor<?x4x?x16xf32> to tensor<?x4x?x4xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_22[0, 0, 0, 4] [%86, 4, %87, 12] [1, 1, 1, 1] : tensor<?x4x?x16xf32> to tensor<?x4x?x12xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_25[0, 0, 0, 0] [%94, 2, %95, 4] [1, 1, 1, 1] : tensor<?x2x?x16xf32> to tensor<?x2x?x4xf32>
    %extracted_slice_30 = tensor.extract_slice %transposed_25[0, 0, 0, 4] [%94, 2, %95, 12] [1, 1, 1, 1] : tensor<?x2x?x16xf32> to tensor<?x2x?x12xf32>
    %expanded_31 = tensor.expand_shape %29 [[0], [1, 2], [3]] output_shape [1, 1, %dim_19, 4] : tensor<1x?x4xf32> into tensor<1x1x?x4xf32>
    %expanded_32 = tensor.expand_shape %30 [[0], [1, 2], [3]] output_shape [1, 1, %dim_19, 4] : tensor<1x?x4xf32> into tensor<1x1x?x4xf32>
    %97 = arith.cmpi eq, %87, %dim_19 : index
    cf.assert %97, "mismatched size for broadcast"
    %98 = tensor.empty(%86, %87) : tensor<?x4x?x4xf32>
    %99 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_31 : tensor<?x4x?x4xf32>, tensor<1x1x?x4xf32>) outs(%98 : tensor<?x4x?x4xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.mulf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x4x?x4xf32>
    %extracted_slice_33 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [%86, 4, %87, 2] [1, 1, 1, 1] : tensor<?x4x?x4xf32> to tensor<?x4x?x2xf32>
    %extracted_slice_34 = tensor.extract_slice %extracted_slice[0, 0, 0, 2] [%86, 4, %87, 2] [1, 1, 1, 1] : tensor<?x4x?x4xf32> to tensor<?x4x?x2xf32>
    %100 = tensor.empty(%86, %87) : tensor<?x4x?x2xf32>
    %101 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<?x4x?x2xf32>) outs(%100 : tensor<?x4x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.negf %in : f32
      linalg.yield %301 : f32
    } -> tensor<?x4x?x2xf32>
    %concat_35 = tensor.concat dim(3) %101, %extracted_slice_33 : (tensor<?x4x?x2xf32>, tensor<?x4x?x2xf32>) -> tensor<?x4x?x4xf32>
    %dim_36 = tensor.dim %101, %c0 : tensor<?x4x?x2xf32>
    %dim_37 = tensor.dim %101, %c2 : tensor<?x4x?x2xf32>
    %102 = arith.cmpi eq, %dim_37, %dim_19 : index
    cf.assert %102, "mismatched size for broadcast"
    %103 = tensor.empty(%dim_36, %dim_37) : tensor<?x4x?x4xf32>
    %104 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_35, %expanded_32 : tensor<?x4x?x4xf32>, tensor<1x1x?x4xf32>) outs(%103 : tensor<?x4x?x4xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.mulf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x4x?x4xf32>
    %105 = arith.cmpi eq, %86, %dim_36 : index
    cf.assert %105, "mismatched size for broadcast"
    %106 = arith.cmpi eq, %87, %dim_37 : index
    cf.assert %106, "mismatched size for broadcast"
    %107 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %104 : tensor<?x4x?x4xf32>, tensor<?x4x?x4xf32>) outs(%98 : tensor<?x4x?x4xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.addf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x4x?x4xf32>
    %108 = arith.cmpi eq, %95, %dim_19 : index
    cf.assert %108, "mismatched size for broadcast"
    %109 = tensor.empty(%94, %95) : tensor<?x2x?x4xf32>
    %110 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29, %expanded_31 : tensor<?x2x?x4xf32>, tensor<1x1x?x4xf32>) outs(%109 : tensor<?x2x?x4xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.mulf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x2x?x4xf32>
    %extracted_slice_38 = tensor.extract_slice %extracted_slice_29[0, 0, 0, 0] [%94, 2, %95, 2] [1, 1, 1, 1] : tensor<?x2x?x4xf32> to tensor<?x2x?x2xf32>
    %extracted_slice_39 = tensor.extract_slice %extracted_slice_29[0, 0, 0, 2] [%94, 2, %95, 2] [1, 1, 1, 1] : tensor<?x2x?x4xf32> to tensor<?x2x?x2xf32>
    %111 = tensor.empty(%94, %95) : tensor<?x2x?x2xf32>
    %112 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_39 : tensor<?x2x?x2xf32>) outs(%111 : tensor<?x2x?x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.negf %in : f32
      linalg.yield %301 : f32
    } -> tensor<?x2x?x2xf32>
    %concat_40 = tensor.concat dim(3) %112, %extracted_slice_38 : (tensor<?x2x?x2xf32>, tensor<?x2x?x2xf32>) -> tensor<?x2x?x4xf32>
    %dim_41 = tensor.dim %112, %c0 : tensor<?x2x?x2xf32>
    %dim_42 = tensor.dim %112, %c2 : tensor<?x2x?x2xf32>
    %113 = arith.cmpi eq, %dim_42, %dim_19 : index
    cf.assert %113, "mismatched size for broadcast"
    %114 = tensor.empty(%dim_41, %dim_42) : tensor<?x2x?x4xf32>
    %115 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_40, %expanded_32 : tensor<?x2x?x4xf32>, tensor<1x1x?x4xf32>) outs(%114 : tensor<?x2x?x4xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.mulf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x2x?x4xf32>
    %116 = arith.cmpi eq, %94, %dim_41 : index
    cf.assert %116, "mismatched size for broadcast"
    %117 = arith.cmpi eq, %95, %dim_42 : index
    cf.assert %117, "mismatched size for broadcast"
    %118 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %115 : tensor<?x2x?x4xf32>, tensor<?x2x?x4xf32>) outs(%109 : tensor<?x2x?x4xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.addf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x2x?x4xf32>
    %concat_43 = tensor.concat dim(3) %107, %extracted_slice_28 : (tensor<?x4x?x4xf32>, tensor<?x4x?x12xf32>) -> tensor<?x4x?x16xf32>
    %concat_44 = tensor.concat dim(3) %118, %extracted_slice_30 : (tensor<?x2x?x4xf32>, tensor<?x2x?x12xf32>) -> tensor<?x2x?x16xf32>
    %dim_45 = tensor.dim %118, %c0 : tensor<?x2x?x4xf32>
    %dim_46 = tensor.dim %118, %c2 : tensor<?x2x?x4xf32>
    %expanded_47 = tensor.expand_shape %concat_44 [[0], [1], [2, 3], [4]] output_shape [%dim_45, 2, 1, %dim_46, 16] : tensor<?x2x?x16xf32> into tensor<?x2x1x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %119 = tensor.empty(%dim, %dim_11) : tensor<?x2x2x?x16xf32>
    %120 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%119 : tensor<?x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %301 = linalg.index 0 : index
      %302 = linalg.index 1 : index
      %303 = linalg.index 3 : index
      %304 = linalg.index 4 : index
      %305 = arith.cmpi eq, %dim_45, %c1 : index
      %306 = arith.select %305, %c0, %301 : index
      %307 = arith.cmpi eq, %dim_46, %c1 : index
      %308 = arith.select %307, %c0, %303 : index
      %extracted = tensor.extract %expanded_47[%306, %302, %c0, %308, %304] : tensor<?x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x16xf32>
    %121 = arith.muli %58, %c4_i64 : i64
    %122 = arith.muli %121, %1 : i64
    %123 = arith.select %62, %121, %122 : i64
    %124 = arith.muli %123, %c16_i64 : i64
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %125 = arith.muli %0, %c4_i64 : i64
    %126 = arith.muli %125, %1 : i64
    %127 = arith.muli %126, %c16_i64 : i64
    %128 = arith.divsi %127, %124 : i64
    %129 = arith.select %57, %128, %0 : i64
    %130 = arith.select %62, %128, %1 : i64
    %from_elements_48 = tensor.from_elements %129, %c4_i64, %130, %c16_i64 : tensor<4xi64>
    %reshape_49 = tensor.reshape %120(%from_elements_48) : (tensor<?x2x2x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %expanded_50 = tensor.expand_shape %transposed_27 [[0], [1], [2, 3], [4]] output_shape [%94, 2, 1, %95, 16] : tensor<?x2x?x16xf32> into tensor<?x2x1x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %131 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%119 : tensor<?x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %301 = linalg.index 0 : index
      %302 = linalg.index 1 : index
      %303 = linalg.index 3 : index
      %304 = linalg.index 4 : index
      %305 = arith.cmpi eq, %94, %c1 : index
      %306 = arith.select %305, %c0, %301 : index
      %307 = arith.cmpi eq, %95, %c1 : index
      %308 = arith.select %307, %c0, %303 : index
      %extracted = tensor.extract %expanded_50[%306, %302, %c0, %308, %304] : tensor<?x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x16xf32>
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %reshape_51 = tensor.reshape %131(%from_elements_48) : (tensor<?x2x2x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %132 = arith.index_cast %129 : i64 to index
    %133 = arith.index_cast %130 : i64 to index
    %134 = tensor.empty(%132, %133) : tensor<?x4x16x?xf32>
    %transposed_52 = linalg.transpose ins(%reshape_49 : tensor<?x4x?x16xf32>) outs(%134 : tensor<?x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %135 = tensor.empty(%dim, %dim_11) : tensor<?x4x?x16xf32>
    %136 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%135 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %301 = linalg.index 0 : index
      %302 = linalg.index 1 : index
      %303 = linalg.index 2 : index
      %304 = linalg.index 3 : index
      %dim_84 = tensor.dim %107, %c0 : tensor<?x4x?x4xf32>
      %305 = arith.cmpi eq, %dim_84, %c1 : index
      %306 = arith.select %305, %c0, %301 : index
      %dim_85 = tensor.dim %107, %c2 : tensor<?x4x?x4xf32>
      %307 = arith.cmpi eq, %dim_85, %c1 : index
      %308 = arith.select %307, %c0, %303 : index
      %extracted = tensor.extract %concat_43[%306, %302, %308, %304] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    %137 = arith.cmpi slt, %125, %c0_i64 : i64
    %138 = arith.select %137, %c1_i64, %125 : i64
    %139 = arith.extui %137 : i1 to i64
    %140 = arith.muli %138, %1 : i64
    %141 = arith.addi %139, %c1_i64 : i64
    %142 = arith.select %62, %138, %140 : i64
    %143 = arith.select %62, %141, %139 : i64
    %144 = arith.muli %142, %c16_i64 : i64
    %145 = arith.cmpi sle, %143, %c1_i64 : i64
    cf.assert %145, "must have at most one inferred (negative) dimension"
    %146 = arith.divsi %127, %144 : i64
    %147 = arith.select %137, %146, %125 : i64
    %148 = arith.select %62, %146, %1 : i64
    %from_elements_53 = tensor.from_elements %147, %148, %c16_i64 : tensor<3xi64>
    %reshape_54 = tensor.reshape %136(%from_elements_53) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %149 = tensor.empty(%dim, %dim_11) : tensor<?x4x16x?xf32>
    %150 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%149 : tensor<?x4x16x?xf32>) {
    ^bb0(%out: f32):
      %301 = linalg.index 0 : index
      %302 = linalg.index 1 : index
      %303 = linalg.index 2 : index
      %304 = linalg.index 3 : index
      %305 = arith.cmpi eq, %132, %c1 : index
      %306 = arith.select %305, %c0, %301 : index
      %307 = arith.cmpi eq, %133, %c1 : index
      %308 = arith.select %307, %c0, %304 : index
      %extracted = tensor.extract %transposed_52[%306, %302, %303, %308] : tensor<?x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x?xf32>
    %151 = arith.muli %138, %c16_i64 : i64
    %152 = arith.muli %151, %1 : i64
    %153 = arith.select %62, %151, %152 : i64
    cf.assert %145, "must have at most one inferred (negative) dimension"
    %154 = arith.muli %0, %c64_i64 : i64
    %155 = arith.muli %154, %1 : i64
    %156 = arith.divsi %155, %153 : i64
    %157 = arith.select %137, %156, %125 : i64
    %158 = arith.select %62, %156, %1 : i64
    %from_elements_55 = tensor.from_elements %157, %c16_i64, %158 : tensor<3xi64>
    %reshape_56 = tensor.reshape %150(%from_elements_55) : (tensor<?x4x16x?xf32>, tensor<3xi64>) -> tensor<?x16x?xf32>
    %159 = arith.index_cast %147 : i64 to index
    %160 = arith.index_cast %148 : i64 to index
    %161 = arith.index_cast %158 : i64 to index
    %162 = arith.cmpi eq, %147, %157 : i64
    cf.assert %162, "mismatching contracting dimension"
    %163 = tensor.empty(%159, %160, %161) : tensor<?x?x?xf32>
    %164 = linalg.fill ins(%cst_0 : f32) outs(%163 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %165 = linalg.batch_matmul ins(%reshape_54, %reshape_56 : tensor<?x?x16xf32>, tensor<?x16x?xf32>) outs(%164 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %166 = arith.muli %123, %1 : i64
    %167 = arith.addi %64, %c1_i64 : i64
    %168 = arith.select %62, %121, %166 : i64
    %169 = arith.select %62, %167, %59 : i64
    %170 = arith.cmpi sle, %169, %c1_i64 : i64
    cf.assert %170, "must have at most one inferred (negative) dimension"
    %171 = arith.muli %147, %148 : i64
    %172 = arith.muli %171, %158 : i64
    %173 = arith.divsi %172, %168 : i64
    %174 = arith.select %57, %173, %0 : i64
    %175 = arith.select %62, %173, %1 : i64
    %from_elements_57 = tensor.from_elements %174, %c4_i64, %175, %175 : tensor<4xi64>
    %reshape_58 = tensor.reshape %165(%from_elements_57) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x4x?x?xf32>
    %176 = arith.index_cast %174 : i64 to index
    %177 = arith.index_cast %175 : i64 to index
    %178 = tensor.empty(%176, %177, %177) : tensor<?x4x?x?xf32>
    %179 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_58 : tensor<?x4x?x?xf32>) outs(%178 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.mulf %in, %cst_10 : f32
      linalg.yield %301 : f32
    } -> tensor<?x4x?x?xf32>
    %180 = arith.cmpi eq, %176, %dim : index
    cf.assert %180, "mismatched size for broadcast"
    %181 = arith.cmpi eq, %177, %dim_11 : index
    cf.assert %181, "mismatched size for broadcast"
    cf.assert %181, "mismatched size for broadcast"
    %182 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179, %23 : tensor<?x4x?x?xf32>, tensor<?x1x?x?xf32>) outs(%178 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.addf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x4x?x?xf32>
    %183 = tensor.empty(%176, %177) : tensor<?x4x?xi64>
    %184 = linalg.fill ins(%c0_i64 : i64) outs(%183 : tensor<?x4x?xi64>) -> tensor<?x4x?xi64>
    %185 = tensor.empty(%176, %177) : tensor<?x4x?xf32>
    %186 = linalg.fill ins(%cst_1 : f32) outs(%185 : tensor<?x4x?xf32>) -> tensor<?x4x?xf32>
    %187:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%182 : tensor<?x4x?x?xf32>) outs(%186, %184 : tensor<?x4x?xf32>, tensor<?x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_84: i64):
      %301 = linalg.index 3 : index
      %302 = arith.index_cast %301 : index to i64
      %303 = arith.maximumf %in, %out : f32
      %304 = arith.cmpf ogt, %in, %out : f32
      %305 = arith.select %304, %302, %out_84 : i64
      linalg.yield %303, %305 : f32, i64
    } -> (tensor<?x4x?xf32>, tensor<?x4x?xi64>)
    %expanded_59 = tensor.expand_shape %187#0 [[0], [1], [2, 3]] output_shape [%176, 4, %177, 1] : tensor<?x4x?xf32> into tensor<?x4x?x1xf32>
    %188 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182, %expanded_59 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%178 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.subf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x4x?x?xf32>
    %189 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%188 : tensor<?x4x?x?xf32>) outs(%178 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.exp %in : f32
      linalg.yield %301 : f32
    } -> tensor<?x4x?x?xf32>
    %190 = tensor.empty(%176, %177) : tensor<?x4x?x1xf32>
    %191 = linalg.fill ins(%cst_0 : f32) outs(%190 : tensor<?x4x?x1xf32>) -> tensor<?x4x?x1xf32>
    %192 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%189 : tensor<?x4x?x?xf32>) outs(%191 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<?x4x?x1xf32>
    %193 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%189, %192 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%178 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.divf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x4x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %194 = tensor.empty(%dim, %dim_11, %dim_11) : tensor<?x4x?x?xf32>
    %195 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%194 : tensor<?x4x?x?xf32>) {
    ^bb0(%out: f32):
      %301 = linalg.index 0 : index
      %302 = linalg.index 1 : index
      %303 = linalg.index 2 : index
      %304 = linalg.index 3 : index
      %305 = arith.cmpi eq, %176, %c1 : index
      %306 = arith.select %305, %c0, %301 : index
      %307 = arith.cmpi eq, %177, %c1 : index
      %308 = arith.select %307, %c0, %303 : index
      %309 = arith.select %307, %c0, %304 : index
      %extracted = tensor.extract %193[%306, %302, %308, %309] : tensor<?x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x?xf32>
    %196 = arith.muli %142, %1 : i64
    %197 = arith.addi %143, %c1_i64 : i64
    %198 = arith.select %62, %138, %196 : i64
    %199 = arith.select %62, %197, %139 : i64
    %200 = arith.cmpi sle, %199, %c1_i64 : i64
    cf.assert %200, "must have at most one inferred (negative) dimension"
    %201 = arith.muli %126, %1 : i64
    %202 = arith.divsi %201, %198 : i64
    %203 = arith.select %137, %202, %125 : i64
    %204 = arith.select %62, %202, %1 : i64
    %from_elements_60 = tensor.from_elements %203, %204, %204 : tensor<3xi64>
    %reshape_61 = tensor.reshape %195(%from_elements_60) : (tensor<?x4x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %205 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%135 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %301 = linalg.index 0 : index
      %302 = linalg.index 1 : index
      %303 = linalg.index 2 : index
      %304 = linalg.index 3 : index
      %305 = arith.cmpi eq, %132, %c1 : index
      %306 = arith.select %305, %c0, %301 : index
      %307 = arith.cmpi eq, %133, %c1 : index
      %308 = arith.select %307, %c0, %303 : index
      %extracted = tensor.extract %reshape_51[%306, %302, %308, %304] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    cf.assert %145, "must have at most one inferred (negative) dimension"
    %reshape_62 = tensor.reshape %205(%from_elements_53) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    %206 = arith.index_cast %203 : i64 to index
    %207 = arith.index_cast %204 : i64 to index
    %208 = arith.cmpi eq, %203, %147 : i64
    cf.assert %208, "mismatching contracting dimension"
    %209 = arith.cmpi eq, %204, %148 : i64
    cf.assert %209, "mismatching contracting dimension"
    %210 = tensor.empty(%206, %207) : tensor<?x?x16xf32>
    %211 = linalg.fill ins(%cst_0 : f32) outs(%210 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %212 = linalg.batch_matmul ins(%reshape_61, %reshape_62 : tensor<?x?x?xf32>, tensor<?x?x16xf32>) outs(%211 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %213 = arith.muli %203, %204 : i64
    %214 = arith.muli %213, %c16_i64 : i64
    %215 = arith.divsi %214, %124 : i64
    %216 = arith.select %57, %215, %0 : i64
    %217 = arith.select %62, %215, %1 : i64
    %from_elements_63 = tensor.from_elements %216, %c4_i64, %217, %c16_i64 : tensor<4xi64>
    %reshape_64 = tensor.reshape %212(%from_elements_63) : (tensor<?x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %218 = arith.index_cast %216 : i64 to index
    %219 = arith.index_cast %217 : i64 to index
    %220 = tensor.empty(%218, %219) : tensor<?x?x4x16xf32>
    %transposed_65 = linalg.transpose ins(%reshape_64 : tensor<?x4x?x16xf32>) outs(%220 : tensor<?x?x4x16xf32>) permutation = [0, 2, 1, 3] 
    %221 = arith.cmpi sle, %167, %c1_i64 : i64
    cf.assert %221, "must have at most one inferred (negative) dimension"
    %222 = arith.muli %216, %217 : i64
    %223 = arith.muli %222, %c64_i64 : i64
    %224 = arith.divsi %223, %63 : i64
    %225 = arith.select %57, %224, %0 : i64
    %226 = arith.select %62, %224, %1 : i64
    %from_elements_66 = tensor.from_elements %225, %226, %224 : tensor<3xi64>
    %reshape_67 = tensor.reshape %transposed_65(%from_elements_66) : (tensor<?x?x4x16xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %transposed_68 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%53 : tensor<64x64xf32>) permutation = [1, 0] 
    %cast = tensor.cast %reshape_67 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %collapsed_69 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %227 = arith.index_cast %225 : i64 to index
    %228 = tensor.empty(%227) : tensor<?x64xf32>
    %229 = linalg.fill ins(%cst_0 : f32) outs(%228 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %230 = linalg.matmul ins(%collapsed_69, %transposed_68 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%229 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %231 = arith.muli %225, %c64_i64 : i64
    %232 = arith.divsi %231, %65 : i64
    %233 = arith.select %57, %232, %0 : i64
    %234 = arith.select %62, %232, %1 : i64
    %from_elements_70 = tensor.from_elements %233, %234, %c64_i64 : tensor<3xi64>
    %reshape_71 = tensor.reshape %230(%from_elements_70) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %235 = arith.index_cast %233 : i64 to index
    %236 = arith.cmpi eq, %dim, %235 : index
    cf.assert %236, "mismatched size for broadcast"
    %237 = arith.index_cast %234 : i64 to index
    %238 = arith.cmpi eq, %dim_11, %237 : index
    cf.assert %238, "mismatched size for broadcast"
    %239 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %reshape_71 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.addf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x?x64xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239 : tensor<?x?x64xf32>) outs(%31 : tensor<?x?x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %301 = arith.extf %in : f32 to f64
      linalg.yield %301 : f64
    } -> tensor<?x?x64xf64>
    %241 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%240 : tensor<?x?x64xf64>) outs(%34 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %301 = arith.addf %in, %out : f64
      linalg.yield %301 : f64
    } -> tensor<?x?x1xf64>
    %242 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241 : tensor<?x?x1xf64>) outs(%33 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %301 = arith.divf %in, %cst_8 : f64
      linalg.yield %301 : f64
    } -> tensor<?x?x1xf64>
    %243 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240, %242 : tensor<?x?x64xf64>, tensor<?x?x1xf64>) outs(%31 : tensor<?x?x64xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %301 = arith.subf %in, %in_84 : f64
      linalg.yield %301 : f64
    } -> tensor<?x?x64xf64>
    %244 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %243 : tensor<?x?x64xf64>, tensor<?x?x64xf64>) outs(%31 : tensor<?x?x64xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %301 = arith.mulf %in, %in_84 : f64
      linalg.yield %301 : f64
    } -> tensor<?x?x64xf64>
    %245 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%244 : tensor<?x?x64xf64>) outs(%34 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %301 = arith.addf %in, %out : f64
      linalg.yield %301 : f64
    } -> tensor<?x?x1xf64>
    %246 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<?x?x1xf64>) outs(%33 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %301 = arith.divf %in, %cst_8 : f64
      linalg.yield %301 : f64
    } -> tensor<?x?x1xf64>
    %247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<?x?x1xf64>) outs(%41 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %301 = arith.truncf %in : f64 to f32
      linalg.yield %301 : f32
    } -> tensor<?x?x1xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%239 : tensor<?x?x64xf32>) outs(%43 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<?x?x1xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<?x?x1xf32>) outs(%41 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_9 : f32
      linalg.yield %301 : f32
    } -> tensor<?x?x1xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247 : tensor<?x?x1xf32>) outs(%41 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_6 : f64 to f32
      %302 = arith.addf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<?x?x1xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<?x?x1xf32>) outs(%41 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.rsqrt %in : f32
      linalg.yield %301 : f32
    } -> tensor<?x?x1xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %249 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.subf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x?x64xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252, %251 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%49 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.mulf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x1x64xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253, %arg12 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%49 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.mulf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x1x64xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %arg13 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%49 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.addf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x1x64xf32>
    %256 = tensor.empty() : tensor<64x96xf32>
    %transposed_72 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%256 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_73 = tensor.collapse_shape %255 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %257 = tensor.empty(%dim) : tensor<?x96xf32>
    %258 = linalg.fill ins(%cst_0 : f32) outs(%257 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %259 = linalg.matmul ins(%collapsed_73, %transposed_72 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%258 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %260 = arith.muli %63, %c96_i64 : i64
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %261 = arith.muli %0, %c96_i64 : i64
    %262 = arith.divsi %261, %260 : i64
    %263 = arith.select %57, %262, %0 : i64
    %264 = arith.select %62, %262, %1 : i64
    %from_elements_74 = tensor.from_elements %263, %264, %c96_i64 : tensor<3xi64>
    %reshape_75 = tensor.reshape %259(%from_elements_74) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %265 = arith.index_cast %263 : i64 to index
    %266 = tensor.empty(%265) : tensor<?x1x96xf32>
    %cast_76 = tensor.cast %reshape_75 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %267 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_76 : tensor<?x1x96xf32>) outs(%266 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.negf %in : f32
      %302 = math.exp %301 : f32
      %303 = arith.addf %302, %cst_2 : f32
      %304 = arith.divf %cst_2, %303 : f32
      linalg.yield %304 : f32
    } -> tensor<?x1x96xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_76, %267 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%266 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.mulf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x1x96xf32>
    %transposed_77 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%256 : tensor<64x96xf32>) permutation = [1, 0] 
    %269 = linalg.matmul ins(%collapsed_73, %transposed_77 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%258 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %reshape_78 = tensor.reshape %269(%from_elements_74) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %cast_79 = tensor.cast %reshape_78 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %cast_79 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%266 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.mulf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x1x96xf32>
    %271 = tensor.empty() : tensor<96x64xf32>
    %transposed_80 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%271 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_81 = tensor.collapse_shape %270 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %272 = arith.index_cast %263 : i64 to index
    %273 = tensor.empty(%272) : tensor<?x64xf32>
    %274 = linalg.fill ins(%cst_0 : f32) outs(%273 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %275 = linalg.matmul ins(%collapsed_81, %transposed_80 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%274 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %276 = arith.muli %263, %c64_i64 : i64
    %277 = arith.divsi %276, %65 : i64
    %278 = arith.select %57, %277, %0 : i64
    %279 = arith.select %62, %277, %1 : i64
    %from_elements_82 = tensor.from_elements %278, %279, %c64_i64 : tensor<3xi64>
    %reshape_83 = tensor.reshape %275(%from_elements_82) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %280 = arith.index_cast %278 : i64 to index
    %281 = arith.cmpi eq, %dim, %280 : index
    cf.assert %281, "mismatched size for broadcast"
    %282 = arith.index_cast %279 : i64 to index
    %283 = arith.cmpi eq, %dim_11, %282 : index
    cf.assert %283, "mismatched size for broadcast"
    %284 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %reshape_83 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.addf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x?x64xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<?x?x64xf32>) outs(%31 : tensor<?x?x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %301 = arith.extf %in : f32 to f64
      linalg.yield %301 : f64
    } -> tensor<?x?x64xf64>
    %286 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%285 : tensor<?x?x64xf64>) outs(%34 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %301 = arith.addf %in, %out : f64
      linalg.yield %301 : f64
    } -> tensor<?x?x1xf64>
    %287 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286 : tensor<?x?x1xf64>) outs(%33 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %301 = arith.divf %in, %cst_8 : f64
      linalg.yield %301 : f64
    } -> tensor<?x?x1xf64>
    %288 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285, %287 : tensor<?x?x64xf64>, tensor<?x?x1xf64>) outs(%31 : tensor<?x?x64xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %301 = arith.subf %in, %in_84 : f64
      linalg.yield %301 : f64
    } -> tensor<?x?x64xf64>
    %289 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288, %288 : tensor<?x?x64xf64>, tensor<?x?x64xf64>) outs(%31 : tensor<?x?x64xf64>) {
    ^bb0(%in: f64, %in_84: f64, %out: f64):
      %301 = arith.mulf %in, %in_84 : f64
      linalg.yield %301 : f64
    } -> tensor<?x?x64xf64>
    %290 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%289 : tensor<?x?x64xf64>) outs(%34 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %301 = arith.addf %in, %out : f64
      linalg.yield %301 : f64
    } -> tensor<?x?x1xf64>
    %291 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290 : tensor<?x?x1xf64>) outs(%33 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %301 = arith.divf %in, %cst_8 : f64
      linalg.yield %301 : f64
    } -> tensor<?x?x1xf64>
    %292 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291 : tensor<?x?x1xf64>) outs(%41 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %301 = arith.truncf %in : f64 to f32
      linalg.yield %301 : f32
    } -> tensor<?x?x1xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%284 : tensor<?x?x64xf32>) outs(%43 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.addf %in, %out : f32
      linalg.yield %301 : f32
    } -> tensor<?x?x1xf32>
    %294 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293 : tensor<?x?x1xf32>) outs(%41 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.divf %in, %cst_9 : f32
      linalg.yield %301 : f32
    } -> tensor<?x?x1xf32>
    %295 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292 : tensor<?x?x1xf32>) outs(%41 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = arith.truncf %cst_6 : f64 to f32
      %302 = arith.addf %in, %301 : f32
      linalg.yield %302 : f32
    } -> tensor<?x?x1xf32>
    %296 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%295 : tensor<?x?x1xf32>) outs(%41 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %301 = math.rsqrt %in : f32
      linalg.yield %301 : f32
    } -> tensor<?x?x1xf32>
    %297 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284, %294 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.subf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x?x64xf32>
    %298 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297, %296 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.mulf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x?x64xf32>
    %299 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%298, %arg14 : tensor<?x?x64xf32>, tensor<64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.mulf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x?x64xf32>
    %300 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%299, %arg15 : tensor<?x?x64xf32>, tensor<64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_84: f32, %out: f32):
      %301 = arith.addf %in, %in_84 : f32
      linalg.yield %301 : f32
    } -> tensor<?x?x64xf32>
    return %300 : tensor<?x?x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_2_torch.float32: "0x040000000000803F0AD7233C"
    }
  }
#-}

