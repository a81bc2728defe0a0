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
#map13 = affine_map<(d0, d1) -> (d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @gpt_neox(%arg0: tensor<?x?xi64>, %arg1: tensor<?x?xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<192x64xf32>, %arg8: tensor<192xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<96x64xf32>, %arg12: tensor<96xf32>, %arg13: tensor<64x96xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>) -> tensor<?x?x64xf32> {
    %c16_i64 = arith.constant 16 : i64
    %c48_i64 = arith.constant 48 : i64
    %c64_i64 = arith.constant 64 : i64
    %c4_i64 = arith.constant 4 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c96 = arith.constant 96 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c192_i64 = arith.constant 192 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %c96_i64 = arith.constant 96 : i64
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_9 = arith.constant 6.400000e+01 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 2.500000e-01 : f32
    %cst_12 = arith.constant 1.41421354 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_13 = tensor.dim %arg0, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_13 : index to i64
    %2 = tensor.empty(%dim, %dim_13) : tensor<?x?x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?xi64>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %281 = arith.index_cast %in : i64 to index
      %282 = linalg.index 2 : index
      %283 = arith.cmpi slt, %281, %c96 : index
      cf.assert %283, "index must be smaller than dim size"
      %284 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %284, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%281, %282] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    %4 = tensor.empty(%dim_13) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %281 = linalg.index 0 : index
      %282 = arith.index_cast %281 : index to i64
      linalg.yield %282 : i64
    } -> tensor<?xi64>
    %dim_14 = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %dim_15 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %6 = tensor.empty(%dim_14, %dim_15) : tensor<?x?xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%6 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %281 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %281 : i1
    } -> tensor<?x?xi1>
    %8 = tensor.empty(%dim) : tensor<?xi64>
    %9 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %281 = linalg.index 0 : index
      %282 = arith.index_cast %281 : index to i64
      linalg.yield %282 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_16 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim_13, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_17 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_13] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %10 = tensor.empty(%dim_13, %dim_13) : tensor<1x1x?x?xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_16 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_74: i64, %out: i1):
      %281 = arith.cmpi sle, %in, %in_74 : i64
      linalg.yield %281 : i1
    } -> tensor<1x1x?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %11 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_74: i1, %out: i1):
      %281 = arith.andi %in, %in_74 : i1
      linalg.yield %281 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_18 = tensor.dim %expanded, %c0 : tensor<?x1x1x1xi64>
    %dim_19 = tensor.dim %expanded_17, %c3 : tensor<1x1x1x?xi64>
    %13 = tensor.empty(%dim_18, %dim_19) : tensor<?x1x1x?xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_17 : tensor<?x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%13 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i64, %in_74: i64, %out: i1):
      %281 = arith.cmpi slt, %in, %c0_i64 : i64
      %282 = arith.index_cast %dim_14 : index to i64
      %283 = arith.addi %in, %282 : i64
      %284 = arith.select %281, %283, %in : i64
      %285 = arith.index_cast %284 : i64 to index
      %286 = arith.cmpi slt, %in_74, %c0_i64 : i64
      %287 = arith.index_cast %dim_15 : index to i64
      %288 = arith.addi %in_74, %287 : i64
      %289 = arith.select %286, %288, %in_74 : i64
      %290 = arith.index_cast %289 : i64 to index
      %extracted = tensor.extract %7[%285, %290] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %15 = arith.cmpi eq, %dim_13, %dim_19 : index
    cf.assert %15, "mismatched size for broadcast"
    %16 = tensor.empty(%dim_18, %dim_13, %dim_13) : tensor<?x1x?x?xi1>
    %17 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x1x?x?xi1>, tensor<?x1x1x?xi1>) outs(%16 : tensor<?x1x?x?xi1>) {
    ^bb0(%in: i1, %in_74: i1, %out: i1):
      %281 = arith.andi %in, %in_74 : i1
      linalg.yield %281 : i1
    } -> tensor<?x1x?x?xi1>
    %18 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %19 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %20 = tensor.empty(%dim, %dim_13, %dim_13) : tensor<?x1x?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %281 = linalg.index 0 : index
      %282 = linalg.index 2 : index
      %283 = linalg.index 3 : index
      %284 = arith.cmpi eq, %dim_18, %c1 : index
      %285 = arith.select %284, %c0, %281 : index
      %286 = arith.cmpi eq, %dim_13, %c1 : index
      %287 = arith.select %286, %c0, %282 : index
      %288 = arith.select %286, %c0, %283 : index
      %extracted = tensor.extract %17[%285, %c0, %287, %288] : tensor<?x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %22 = tensor.empty(%dim, %dim_13, %dim_13) : tensor<?x1x?x?xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_5, %cst_4 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%22 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_74: f32, %in_75: f32, %out: f32):
      %281 = arith.select %in, %in_74, %in_75 : f32
      linalg.yield %281 : f32
    } -> tensor<?x1x?x?xf32>
    %expanded_20 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim_13, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %24 = tensor.empty(%dim_13) : tensor<1x?x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<1x?x1xi64>) outs(%24 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %281 = arith.sitofp %in : i64 to f32
      linalg.yield %281 : f32
    } -> tensor<1x?x1xf32>
    %26 = tensor.empty(%dim_13) : tensor<1x?x4xf32>
    %27 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %cst_8 : tensor<1x?x1xf32>, tensor<4xf32>) outs(%26 : tensor<1x?x4xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.mulf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<1x?x4xf32>
    %concat = tensor.concat dim(2) %27, %27 : (tensor<1x?x4xf32>, tensor<1x?x4xf32>) -> tensor<1x?x8xf32>
    %dim_21 = tensor.dim %27, %c1 : tensor<1x?x4xf32>
    %28 = tensor.empty(%dim_21) : tensor<1x?x8xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%28 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %281 = math.cos %in : f32
      linalg.yield %281 : f32
    } -> tensor<1x?x8xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x8xf32>) outs(%28 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %281 = math.sin %in : f32
      linalg.yield %281 : f32
    } -> tensor<1x?x8xf32>
    %31 = tensor.empty(%dim, %dim_13) : tensor<?x?x64xf64>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x64xf32>) outs(%31 : tensor<?x?x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %281 = arith.extf %in : f32 to f64
      linalg.yield %281 : f64
    } -> tensor<?x?x64xf64>
    %33 = tensor.empty(%dim, %dim_13) : tensor<?x?x1xf64>
    %34 = linalg.fill ins(%cst : f64) outs(%33 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %35 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%32 : tensor<?x?x64xf64>) outs(%34 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %281 = arith.addf %in, %out : f64
      linalg.yield %281 : f64
    } -> tensor<?x?x1xf64>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<?x?x1xf64>) outs(%33 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %281 = arith.divf %in, %cst_9 : f64
      linalg.yield %281 : f64
    } -> tensor<?x?x1xf64>
    %37 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %36 : tensor<?x?x64xf64>, tensor<?x?x1xf64>) outs(%31 : tensor<?x?x64xf64>) {
    ^bb0(%in: f64, %in_74: f64, %out: f64):
      %281 = arith.subf %in, %in_74 : f64
      linalg.yield %281 : f64
    } -> tensor<?x?x64xf64>
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %37 : tensor<?x?x64xf64>, tensor<?x?x64xf64>) outs(%31 : tensor<?x?x64xf64>) {
    ^bb0(%in: f64, %in_74: f64, %out: f64):
      %281 = arith.mulf %in, %in_74 : f64
      linalg.yield %281 : f64
    } -> tensor<?x?x64xf64>
    %39 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38 : tensor<?x?x64xf64>) outs(%34 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %281 = arith.addf %in, %out : f64
      linalg.yield %281 : f64
    } -> tensor<?x?x1xf64>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<?x?x1xf64>) outs(%33 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %281 = arith.divf %in, %cst_9 : f64
      linalg.yield %281 : f64
    } -> tensor<?x?x1xf64>
    %41 = tensor.empty(%dim, %dim_13) : tensor<?x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<?x?x1xf64>) outs(%41 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %281 = arith.truncf %in : f64 to f32
      linalg.yield %281 : f32
    } -> tensor<?x?x1xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<?x?x64xf32>) outs(%43 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %281 = arith.addf %in, %out : f32
      linalg.yield %281 : f32
    } -> tensor<?x?x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<?x?x1xf32>) outs(%41 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %281 = arith.divf %in, %cst_10 : f32
      linalg.yield %281 : f32
    } -> tensor<?x?x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<?x?x1xf32>) outs(%41 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %281 = arith.truncf %cst_7 : f64 to f32
      %282 = arith.addf %in, %281 : f32
      linalg.yield %282 : f32
    } -> tensor<?x?x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<?x?x1xf32>) outs(%41 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %281 = math.rsqrt %in : f32
      linalg.yield %281 : f32
    } -> tensor<?x?x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %45 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.subf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x?x64xf32>
    %49 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %47 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%49 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.mulf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x1x64xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %arg3 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%49 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.mulf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x1x64xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %arg4 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%49 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.addf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x1x64xf32>
    %53 = arith.muli %0, %1 : i64
    %collapsed = tensor.collapse_shape %52 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %54 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<192x64xf32>) outs(%54 : tensor<64x192xf32>) permutation = [1, 0] 
    %55 = tensor.empty(%dim) : tensor<?x192xf32>
    %56 = linalg.fill ins(%cst_0 : f32) outs(%55 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %57 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x192xf32>) outs(%56 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %58 = arith.cmpi sge, %53, %c0_i64 : i64
    cf.assert %58, "negative values not allowed in new dimensions"
    %59 = arith.index_cast %53 : i64 to index
    %60 = tensor.empty(%59) : tensor<?x192xf32>
    %61 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<192xf32>) outs(%60 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x192xf32>
    %62 = arith.cmpi eq, %dim, %59 : index
    cf.assert %62, "mismatched size for broadcast"
    %63 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%57, %61 : tensor<?x192xf32>, tensor<?x192xf32>) outs(%55 : tensor<?x192xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.addf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x192xf32>
    %64 = arith.cmpi slt, %0, %c0_i64 : i64
    %65 = arith.select %64, %c1_i64, %0 : i64
    %66 = arith.extui %64 : i1 to i64
    %67 = arith.muli %65, %1 : i64
    %68 = arith.addi %66, %c1_i64 : i64
    %69 = arith.cmpi slt, %1, %c0_i64 : i64
    %70 = arith.select %69, %65, %67 : i64
    %71 = arith.select %69, %68, %66 : i64
    %72 = arith.muli %70, %c192_i64 : i64
    %73 = arith.cmpi sle, %71, %c1_i64 : i64
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %74 = arith.muli %0, %c192_i64 : i64
    %75 = arith.divsi %74, %72 : i64
    %76 = arith.select %64, %75, %0 : i64
    %77 = arith.select %69, %75, %1 : i64
    %78 = arith.addi %71, %c1_i64 : i64
    %79 = arith.muli %70, %c48_i64 : i64
    %80 = arith.cmpi sle, %78, %c1_i64 : i64
    cf.assert %80, "must have at most one inferred (negative) dimension"
    %81 = arith.muli %76, %77 : i64
    %82 = arith.muli %81, %c192_i64 : i64
    %83 = arith.divsi %82, %79 : i64
    %84 = arith.select %64, %83, %0 : i64
    %85 = arith.select %69, %83, %1 : i64
    %from_elements = tensor.from_elements %84, %85, %83, %c48_i64 : tensor<4xi64>
    %reshape = tensor.reshape %63(%from_elements) : (tensor<?x192xf32>, tensor<4xi64>) -> tensor<?x?x4x48xf32>
    %86 = arith.index_cast %84 : i64 to index
    %87 = arith.index_cast %85 : i64 to index
    %88 = tensor.empty(%86, %87) : tensor<?x4x?x48xf32>
    %transposed_22 = linalg.transpose ins(%reshape : tensor<?x?x4x48xf32>) outs(%88 : tensor<?x4x?x48xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_22[0, 0, 0, 0] [%86, 4, %87, 16] [1, 1, 1, 1] : tensor<?x4x?x48xf32> to tensor<?x4x?x16xf32>
    %extracted_slice_23 = tensor.extract_slice %transposed_22[0, 0, 0, 16] [%86, 4, %87, 16] [1, 1, 1, 1] : tensor<?x4x?x48xf32> to tensor<?x4x?x16xf32>
    %extracted_slice_24 = tensor.extract_slice %transposed_22[0, 0, 0, 32] [%86, 4, %87, 16] [1, 1, 1, 1] : tensor<?x4x?x48xf32> to tensor<?x4x?x16xf32>
    %expanded_25 = tensor.expand_shape %29 [[0], [1, 2], [3]] output_shape [1, 1, %dim_21, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_26 = tensor.expand_shape %30 [[0], [1, 2], [3]] output_shape [1, 1, %dim_21, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %extracted_slice_27 = tensor.extract_slice %extracted_slice[0, 0, 0, 0] [%86, 4, %87, 8] [1, 1, 1, 1] : tensor<?x4x?x16xf32> to tensor<?x4x?x8xf32>
    %extracted_slice_28 = tensor.extract_slice %extracted_slice[0, 0, 0, 8] [%86, 4, %87, 8] [1, 1, 1, 1] : tensor<?x4x?x16xf32> to tensor<?x4x?x8xf32>
    %extracted_slice_29 = tensor.extract_slice %extracted_slice_23[0, 0, 0, 0] [%86, 4, %87, 8] [1, 1, 1, 1] : tensor<?x4x?x16xf32> to tensor<?x4x?x8xf32>
    %extracted_slice_30 = tensor.extract_slice %extracted_slice_23[0, 0, 0, 8] [%86, 4, %87, 8] [1, 1, 1, 1] : tensor<?x4x?x16xf32> to tensor<?x4x?x8xf32>
    %89 = arith.cmpi eq, %87, %dim_21 : index
    cf.assert %89, "mismatched size for broadcast"
    %90 = tensor.empty(%86, %87) : tensor<?x4x?x8xf32>
    %91 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27, %expanded_25 : tensor<?x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%90 : tensor<?x4x?x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.mulf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x4x?x8xf32>
    %extracted_slice_31 = tensor.extract_slice %extracted_slice_27[0, 0, 0, 0] [%86, 4, %87, 4] [1, 1, 1, 1] : tensor<?x4x?x8xf32> to tensor<?x4x?x4xf32>
    %extracted_slice_32 = tensor.extract_slice %extracted_slice_27[0, 0, 0, 4] [%86, 4, %87, 4] [1, 1, 1, 1] : tensor<?x4x?x8xf32> to tensor<?x4x?x4xf32>
    %92 = tensor.empty(%86, %87) : tensor<?x4x?x4xf32>
    %93 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_32 : tensor<?x4x?x4xf32>) outs(%92 : tensor<?x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %281 = arith.negf %in : f32
      linalg.yield %281 : f32
    } -> tensor<?x4x?x4xf32>
    %concat_33 = tensor.concat dim(3) %93, %extracted_slice_31 : (tensor<?x4x?x4xf32>, tensor<?x4x?x4xf32>) -> tensor<?x4x?x8xf32>
    %dim_34 = tensor.dim %93, %c0 : tensor<?x4x?x4xf32>
    %dim_35 = tensor.dim %93, %c2 : tensor<?x4x?x4xf32>
    %94 = arith.cmpi eq, %dim_35, %dim_21 : index
    cf.assert %94, "mismatched size for broadcast"
    %95 = tensor.empty(%dim_34, %dim_35) : tensor<?x4x?x8xf32>
    %96 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_33, %expanded_26 : tensor<?x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%95 : tensor<?x4x?x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.mulf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x4x?x8xf32>
    %97 = arith.cmpi eq, %86, %dim_34 : index
    cf.assert %97, "mismatched size for broadcast"
    %98 = arith.cmpi eq, %87, %dim_35 : index
    cf.assert %98, "mismatched size for broadcast"
    %99 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %96 : tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>) outs(%90 : tensor<?x4x?x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.addf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x4x?x8xf32>
    cf.assert %89, "mismatched size for broadcast"
    %100 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29, %expanded_25 : tensor<?x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%90 : tensor<?x4x?x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.mulf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x4x?x8xf32>
    %extracted_slice_36 = tensor.extract_slice %extracted_slice_29[0, 0, 0, 0] [%86, 4, %87, 4] [1, 1, 1, 1] : tensor<?x4x?x8xf32> to tensor<?x4x?x4xf32>
    %extracted_slice_37 = tensor.extract_slice %extracted_slice_29[0, 0, 0, 4] [%86, 4, %87, 4] [1, 1, 1, 1] : tensor<?x4x?x8xf32> to tensor<?x4x?x4xf32>
    %101 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37 : tensor<?x4x?x4xf32>) outs(%92 : tensor<?x4x?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %281 = arith.negf %in : f32
      linalg.yield %281 : f32
    } -> tensor<?x4x?x4xf32>
    %concat_38 = tensor.concat dim(3) %101, %extracted_slice_36 : (tensor<?x4x?x4xf32>, tensor<?x4x?x4xf32>) -> tensor<?x4x?x8xf32>
    %dim_39 = tensor.dim %101, %c0 : tensor<?x4x?x4xf32>
    %dim_40 = tensor.dim %101, %c2 : tensor<?x4x?x4xf32>
    %102 = arith.cmpi eq, %dim_40, %dim_21 : index
    cf.assert %102, "mismatched size for broadcast"
    %103 = tensor.empty(%dim_39, %dim_40) : tensor<?x4x?x8xf32>
    %104 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_38, %expanded_26 : tensor<?x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%103 : tensor<?x4x?x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.mulf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x4x?x8xf32>
    %105 = arith.cmpi eq, %86, %dim_39 : index
    cf.assert %105, "mismatched size for broadcast"
    %106 = arith.cmpi eq, %87, %dim_40 : index
    cf.assert %106, "mismatched size for broadcast"
    %107 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %104 : tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>) outs(%90 : tensor<?x4x?x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.addf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x4x?x8xf32>
    %concat_41 = tensor.concat dim(3) %99, %extracted_slice_28 : (tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>) -> tensor<?x4x?x16xf32>
    %concat_42 = tensor.concat dim(3) %107, %extracted_slice_30 : (tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>) -> tensor<?x4x?x16xf32>
    %dim_43 = tensor.dim %107, %c0 : tensor<?x4x?x8xf32>
    %dim_44 = tensor.dim %107, %c2 : tensor<?x4x?x8xf32>
    %108 = tensor.empty(%dim_43, %dim_44) : tensor<?x4x16x?xf32>
    %transposed_45 = linalg.transpose ins(%concat_42 : tensor<?x4x?x16xf32>) outs(%108 : tensor<?x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %109 = arith.muli %0, %c4_i64 : i64
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %110 = tensor.empty(%dim, %dim_13) : tensor<?x4x?x16xf32>
    %111 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%110 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %281 = linalg.index 0 : index
      %282 = linalg.index 1 : index
      %283 = linalg.index 2 : index
      %284 = linalg.index 3 : index
      %dim_74 = tensor.dim %99, %c0 : tensor<?x4x?x8xf32>
      %285 = arith.cmpi eq, %dim_74, %c1 : index
      %286 = arith.select %285, %c0, %281 : index
      %dim_75 = tensor.dim %99, %c2 : tensor<?x4x?x8xf32>
      %287 = arith.cmpi eq, %dim_75, %c1 : index
      %288 = arith.select %287, %c0, %283 : index
      %extracted = tensor.extract %concat_41[%286, %282, %288, %284] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    %112 = arith.cmpi slt, %109, %c0_i64 : i64
    %113 = arith.select %112, %c1_i64, %109 : i64
    %114 = arith.extui %112 : i1 to i64
    %115 = arith.muli %113, %1 : i64
    %116 = arith.addi %114, %c1_i64 : i64
    %117 = arith.select %69, %113, %115 : i64
    %118 = arith.select %69, %116, %114 : i64
    %119 = arith.muli %117, %c16_i64 : i64
    %120 = arith.cmpi sle, %118, %c1_i64 : i64
    cf.assert %120, "must have at most one inferred (negative) dimension"
    %121 = arith.muli %109, %1 : i64
    %122 = arith.muli %121, %c16_i64 : i64
    %123 = arith.divsi %122, %119 : i64
    %124 = arith.select %112, %123, %109 : i64
    %125 = arith.select %69, %123, %1 : i64
    %from_elements_46 = tensor.from_elements %124, %125, %c16_i64 : tensor<3xi64>
    %reshape_47 = tensor.reshape %111(%from_elements_46) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %126 = tensor.empty(%dim, %dim_13) : tensor<?x4x16x?xf32>
    %127 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%126 : tensor<?x4x16x?xf32>) {
    ^bb0(%out: f32):
      %281 = linalg.index 0 : index
      %282 = linalg.index 1 : index
      %283 = linalg.index 2 : index
      %284 = linalg.index 3 : index
      %285 = arith.cmpi eq, %dim_43, %c1 : index
      %286 = arith.select %285, %c0, %281 : index
      %287 = arith.cmpi eq, %dim_44, %c1 : index
      %288 = arith.select %287, %c0, %284 : index
      %extracted = tensor.extract %transposed_45[%286, %282, %283, %288] : tensor<?x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x?xf32>
    %128 = arith.muli %113, %c16_i64 : i64
    %129 = arith.muli %128, %1 : i64
    %130 = arith.select %69, %128, %129 : i64
    cf.assert %120, "must have at most one inferred (negative) dimension"
    %131 = arith.muli %0, %c64_i64 : i64
    %132 = arith.muli %131, %1 : i64
    %133 = arith.divsi %132, %130 : i64
    %134 = arith.select %112, %133, %109 : i64
    %135 = arith.select %69, %133, %1 : i64
    %from_elements_48 = tensor.from_elements %134, %c16_i64, %135 : tensor<3xi64>
    %reshape_49 = tensor.reshape %127(%from_elements_48) : (tensor<?x4x16x?xf32>, tensor<3xi64>) -> tensor<?x16x?xf32>
    %136 = arith.index_cast %124 : i64 to index
    %137 = arith.index_cast %125 : i64 to index
    %138 = arith.index_cast %135 : i64 to index
    %139 = arith.cmpi eq, %124, %134 : i64
    cf.assert %139, "mismatching contracting dimension"
    %140 = tensor.empty(%136, %137, %138) : tensor<?x?x?xf32>
    %141 = linalg.fill ins(%cst_0 : f32) outs(%140 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %142 = linalg.batch_matmul ins(%reshape_47, %reshape_49 : tensor<?x?x16xf32>, tensor<?x16x?xf32>) outs(%141 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %143 = arith.muli %65, %c4_i64 : i64
    %144 = arith.muli %143, %1 : i64
    %145 = arith.select %69, %143, %144 : i64
    %146 = arith.muli %145, %1 : i64
    %147 = arith.select %69, %143, %146 : i64
    %148 = arith.select %69, %78, %66 : i64
    %149 = arith.cmpi sle, %148, %c1_i64 : i64
    cf.assert %149, "must have at most one inferred (negative) dimension"
    %150 = arith.muli %124, %125 : i64
    %151 = arith.muli %150, %135 : i64
    %152 = arith.divsi %151, %147 : i64
    %153 = arith.select %64, %152, %0 : i64
    %154 = arith.select %69, %152, %1 : i64
    %from_elements_50 = tensor.from_elements %153, %c4_i64, %154, %154 : tensor<4xi64>
    %reshape_51 = tensor.reshape %142(%from_elements_50) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x4x?x?xf32>
    %155 = arith.index_cast %153 : i64 to index
    %156 = arith.index_cast %154 : i64 to index
    %157 = tensor.empty(%155, %156, %156) : tensor<?x4x?x?xf32>
    %158 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_51 : tensor<?x4x?x?xf32>) outs(%157 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %281 = arith.mulf %in, %cst_11 : f32
      linalg.yield %281 : f32
    } -> tensor<?x4x?x?xf32>
    %159 = arith.cmpi eq, %155, %dim : index
    cf.assert %159, "mismatched size for broadcast"
    %160 = arith.cmpi eq, %156, %dim_13 : index
    cf.assert %160, "mismatched size for broadcast"
    cf.assert %160, "mismatched size for broadcast"
    %161 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %23 : tensor<?x4x?x?xf32>, tensor<?x1x?x?xf32>) outs(%157 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.addf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x4x?x?xf32>
    %162 = tensor.empty(%155, %156) : tensor<?x4x?xi64>
    %163 = linalg.fill ins(%c0_i64 : i64) outs(%162 : tensor<?x4x?xi64>) -> tensor<?x4x?xi64>
    %164 = tensor.empty(%155, %156) : tensor<?x4x?xf32>
    %165 = linalg.fill ins(%cst_1 : f32) outs(%164 : tensor<?x4x?xf32>) -> tensor<?x4x?xf32>
    %166:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%161 : tensor<?x4x?x?xf32>) outs(%165, %163 : tensor<?x4x?xf32>, tensor<?x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_74: i64):
      %281 = linalg.index 3 : index
      %282 = arith.index_cast %281 : index to i64
      %283 = arith.maximumf %in, %out : f32
      %284 = arith.cmpf ogt, %in, %out : f32
      %285 = arith.select %284, %282, %out_74 : i64
      linalg.yield %283, %285 : f32, i64
    } -> (tensor<?x4x?xf32>, tensor<?x4x?xi64>)
    %expanded_52 = tensor.expand_shape %166#0 [[0], [1], [2, 3]] output_shape [%155, 4, %156, 1] : tensor<?x4x?xf32> into tensor<?x4x?x1xf32>
    %167 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161, %expanded_52 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%157 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.subf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x4x?x?xf32>
    %168 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167 : tensor<?x4x?x?xf32>) outs(%157 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %281 = math.exp %in : f32
      linalg.yield %281 : f32
    } -> tensor<?x4x?x?xf32>
    %169 = tensor.empty(%155, %156) : tensor<?x4x?x1xf32>
    %170 = linalg.fill ins(%cst_0 : f32) outs(%169 : tensor<?x4x?x1xf32>) -> tensor<?x4x?x1xf32>
    %171 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%168 : tensor<?x4x?x?xf32>) outs(%170 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %281 = arith.addf %in, %out : f32
      linalg.yield %281 : f32
    } -> tensor<?x4x?x1xf32>
    %172 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168, %171 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%157 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.divf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x4x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %173 = tensor.empty(%dim, %dim_13, %dim_13) : tensor<?x4x?x?xf32>
    %174 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%173 : tensor<?x4x?x?xf32>) {
    ^bb0(%out: f32):
      %281 = linalg.index 0 : index
      %282 = linalg.index 1 : index
      %283 = linalg.index 2 : index
      %284 = linalg.index 3 : index
      %285 = arith.cmpi eq, %155, %c1 : index
      %286 = arith.select %285, %c0, %281 : index
      %287 = arith.cmpi eq, %156, %c1 : index
      %288 = arith.select %287, %c0, %283 : index
      %289 = arith.select %287, %c0, %284 : index
      %extracted = tensor.extract %172[%286, %282, %288, %289] : tensor<?x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x?xf32>
    %175 = arith.muli %117, %1 : i64
    %176 = arith.addi %118, %c1_i64 : i64
    %177 = arith.select %69, %113, %175 : i64
    %178 = arith.select %69, %176, %114 : i64
    %179 = arith.cmpi sle, %178, %c1_i64 : i64
    cf.assert %179, "must have at most one inferred (negative) dimension"
    %180 = arith.muli %121, %1 : i64
    %181 = arith.divsi %180, %177 : i64
    %182 = arith.select %112, %181, %109 : i64
    %183 = arith.select %69, %181, %1 : i64
    %from_elements_53 = tensor.from_elements %182, %183, %183 : tensor<3xi64>
    %reshape_54 = tensor.reshape %174(%from_elements_53) : (tensor<?x4x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %184 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%110 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %281 = linalg.index 0 : index
      %282 = linalg.index 1 : index
      %283 = linalg.index 2 : index
      %284 = linalg.index 3 : index
      %285 = arith.cmpi eq, %86, %c1 : index
      %286 = arith.select %285, %c0, %281 : index
      %287 = arith.cmpi eq, %87, %c1 : index
      %288 = arith.select %287, %c0, %283 : index
      %extracted = tensor.extract %extracted_slice_24[%286, %282, %288, %284] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    cf.assert %120, "must have at most one inferred (negative) dimension"
    %reshape_55 = tensor.reshape %184(%from_elements_46) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    %185 = arith.index_cast %182 : i64 to index
    %186 = arith.index_cast %183 : i64 to index
    %187 = arith.cmpi eq, %182, %124 : i64
    cf.assert %187, "mismatching contracting dimension"
    %188 = arith.cmpi eq, %183, %125 : i64
    cf.assert %188, "mismatching contracting dimension"
    %189 = tensor.empty(%185, %186) : tensor<?x?x16xf32>
    %190 = linalg.fill ins(%cst_0 : f32) outs(%189 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %191 = linalg.batch_matmul ins(%reshape_54, %reshape_55 : tensor<?x?x?xf32>, tensor<?x?x16xf32>) outs(%190 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %192 = arith.muli %145, %c16_i64 : i64
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %193 = arith.muli %182, %183 : i64
    %194 = arith.muli %193, %c16_i64 : i64
    %195 = arith.divsi %194, %192 : i64
    %196 = arith.select %64, %195, %0 : i64
    %197 = arith.select %69, %195, %1 : i64
    %from_elements_56 = tensor.from_elements %196, %c4_i64, %197, %c16_i64 : tensor<4xi64>
    %reshape_57 = tensor.reshape %191(%from_elements_56) : (tensor<?x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %198 = arith.index_cast %196 : i64 to index
    %199 = arith.index_cast %197 : i64 to index
    %200 = tensor.empty(%198, %199) : tensor<?x?x4x16xf32>
    %transposed_58 = linalg.transpose ins(%reshape_57 : tensor<?x4x?x16xf32>) outs(%200 : tensor<?x?x4x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %80, "must have at most one inferred (negative) dimension"
    %201 = arith.muli %196, %197 : i64
    %202 = arith.muli %201, %c64_i64 : i64
    %203 = arith.divsi %202, %70 : i64
    %204 = arith.select %64, %203, %0 : i64
    %205 = arith.select %69, %203, %1 : i64
    %from_elements_59 = tensor.from_elements %204, %205, %203 : tensor<3xi64>
    %reshape_60 = tensor.reshape %transposed_58(%from_elements_59) : (tensor<?x?x4x16xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %cast = tensor.cast %reshape_60 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %collapsed_61 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %206 = tensor.empty() : tensor<64x64xf32>
    %transposed_62 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%206 : tensor<64x64xf32>) permutation = [1, 0] 
    %207 = arith.index_cast %204 : i64 to index
    %208 = tensor.empty(%207) : tensor<?x64xf32>
    %209 = linalg.fill ins(%cst_0 : f32) outs(%208 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %210 = linalg.matmul ins(%collapsed_61, %transposed_62 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%209 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %58, "negative values not allowed in new dimensions"
    %211 = tensor.empty(%59) : tensor<?x64xf32>
    %212 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%211 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %213 = arith.cmpi eq, %207, %59 : index
    cf.assert %213, "mismatched size for broadcast"
    %214 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%210, %212 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%208 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.addf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x64xf32>
    %215 = arith.muli %70, %c64_i64 : i64
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %216 = arith.muli %204, %c64_i64 : i64
    %217 = arith.divsi %216, %215 : i64
    %218 = arith.select %64, %217, %0 : i64
    %219 = arith.select %69, %217, %1 : i64
    %from_elements_63 = tensor.from_elements %218, %219, %c64_i64 : tensor<3xi64>
    %reshape_64 = tensor.reshape %214(%from_elements_63) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %arg5 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%49 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.mulf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x1x64xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220, %arg6 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%49 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.addf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x1x64xf32>
    %collapsed_65 = tensor.collapse_shape %221 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %222 = tensor.empty() : tensor<64x96xf32>
    %transposed_66 = linalg.transpose ins(%arg11 : tensor<96x64xf32>) outs(%222 : tensor<64x96xf32>) permutation = [1, 0] 
    %223 = tensor.empty(%dim) : tensor<?x96xf32>
    %224 = linalg.fill ins(%cst_0 : f32) outs(%223 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %225 = linalg.matmul ins(%collapsed_65, %transposed_66 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%224 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %58, "negative values not allowed in new dimensions"
    %226 = tensor.empty(%59) : tensor<?x96xf32>
    %227 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<96xf32>) outs(%226 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x96xf32>
    cf.assert %62, "mismatched size for broadcast"
    %228 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%225, %227 : tensor<?x96xf32>, tensor<?x96xf32>) outs(%223 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.addf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x96xf32>
    %229 = arith.muli %70, %c96_i64 : i64
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %230 = arith.muli %0, %c96_i64 : i64
    %231 = arith.divsi %230, %229 : i64
    %232 = arith.select %64, %231, %0 : i64
    %233 = arith.select %69, %231, %1 : i64
    %from_elements_67 = tensor.from_elements %232, %233, %c96_i64 : tensor<3xi64>
    %reshape_68 = tensor.reshape %228(%from_elements_67) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %234 = arith.index_cast %232 : i64 to index
    %235 = tensor.empty(%234) : tensor<?x1x96xf32>
    %cast_69 = tensor.cast %reshape_68 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_69 : tensor<?x1x96xf32>) outs(%235 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %281 = arith.divf %in, %cst_12 : f32
      %282 = math.erf %281 : f32
      %283 = arith.addf %282, %cst_2 : f32
      %284 = arith.mulf %283, %cst_3 : f32
      %285 = arith.mulf %in, %284 : f32
      linalg.yield %285 : f32
    } -> tensor<?x1x96xf32>
    %collapsed_70 = tensor.collapse_shape %236 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %237 = tensor.empty() : tensor<96x64xf32>
    %transposed_71 = linalg.transpose ins(%arg13 : tensor<64x96xf32>) outs(%237 : tensor<96x64xf32>) permutation = [1, 0] 
    %238 = arith.index_cast %232 : i64 to index
    %239 = tensor.empty(%238) : tensor<?x64xf32>
    %240 = linalg.fill ins(%cst_0 : f32) outs(%239 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %241 = linalg.matmul ins(%collapsed_70, %transposed_71 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%240 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %58, "negative values not allowed in new dimensions"
    %242 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%211 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %243 = arith.cmpi eq, %238, %59 : index
    cf.assert %243, "mismatched size for broadcast"
    %244 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%241, %242 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%239 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.addf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x64xf32>
    cf.assert %73, "must have at most one inferred (negative) dimension"
    %245 = arith.muli %232, %c64_i64 : i64
    %246 = arith.divsi %245, %215 : i64
    %247 = arith.select %64, %246, %0 : i64
    %248 = arith.select %69, %246, %1 : i64
    %from_elements_72 = tensor.from_elements %247, %248, %c64_i64 : tensor<3xi64>
    %reshape_73 = tensor.reshape %244(%from_elements_72) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %249 = arith.index_cast %247 : i64 to index
    %250 = arith.index_cast %248 : i64 to index
    %251 = arith.index_cast %218 : i64 to index
    %252 = arith.cmpi eq, %249, %251 : index
    cf.assert %252, "mismatched size for broadcast"
    %253 = arith.index_cast %219 : i64 to index
    %254 = arith.cmpi eq, %250, %253 : index
    cf.assert %254, "mismatched size for broadcast"
    %255 = tensor.empty(%249, %250) : tensor<?x?x64xf32>
    %256 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%reshape_73, %reshape_64 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%255 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.addf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x?x64xf32>
    %257 = arith.cmpi eq, %249, %dim : index
    cf.assert %257, "mismatched size for broadcast"
    %258 = arith.cmpi eq, %250, %dim_13 : index
    cf.assert %258, "mismatched size for broadcast"
    %259 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%256, %3 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%255 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.addf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x?x64xf32>
    %260 = tensor.empty(%249, %250) : tensor<?x?x64xf64>
    %261 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259 : tensor<?x?x64xf32>) outs(%260 : tensor<?x?x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %281 = arith.extf %in : f32 to f64
      linalg.yield %281 : f64
    } -> tensor<?x?x64xf64>
    %262 = tensor.empty(%249, %250) : tensor<?x?x1xf64>
    %263 = linalg.fill ins(%cst : f64) outs(%262 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %264 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%261 : tensor<?x?x64xf64>) outs(%263 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %281 = arith.addf %in, %out : f64
      linalg.yield %281 : f64
    } -> tensor<?x?x1xf64>
    %265 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264 : tensor<?x?x1xf64>) outs(%262 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %281 = arith.divf %in, %cst_9 : f64
      linalg.yield %281 : f64
    } -> tensor<?x?x1xf64>
    %266 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %265 : tensor<?x?x64xf64>, tensor<?x?x1xf64>) outs(%260 : tensor<?x?x64xf64>) {
    ^bb0(%in: f64, %in_74: f64, %out: f64):
      %281 = arith.subf %in, %in_74 : f64
      linalg.yield %281 : f64
    } -> tensor<?x?x64xf64>
    %267 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266, %266 : tensor<?x?x64xf64>, tensor<?x?x64xf64>) outs(%260 : tensor<?x?x64xf64>) {
    ^bb0(%in: f64, %in_74: f64, %out: f64):
      %281 = arith.mulf %in, %in_74 : f64
      linalg.yield %281 : f64
    } -> tensor<?x?x64xf64>
    %268 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%267 : tensor<?x?x64xf64>) outs(%263 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %281 = arith.addf %in, %out : f64
      linalg.yield %281 : f64
    } -> tensor<?x?x1xf64>
    %269 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<?x?x1xf64>) outs(%262 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %281 = arith.divf %in, %cst_9 : f64
      linalg.yield %281 : f64
    } -> tensor<?x?x1xf64>
    %270 = tensor.empty(%249, %250) : tensor<?x?x1xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269 : tensor<?x?x1xf64>) outs(%270 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %281 = arith.truncf %in : f64 to f32
      linalg.yield %281 : f32
    } -> tensor<?x?x1xf32>
    %272 = linalg.fill ins(%cst_0 : f32) outs(%270 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%259 : tensor<?x?x64xf32>) outs(%272 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %281 = arith.addf %in, %out : f32
      linalg.yield %281 : f32
    } -> tensor<?x?x1xf32>
    %274 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<?x?x1xf32>) outs(%270 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %281 = arith.divf %in, %cst_10 : f32
      linalg.yield %281 : f32
    } -> tensor<?x?x1xf32>
    %275 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271 : tensor<?x?x1xf32>) outs(%270 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %281 = arith.truncf %cst_7 : f64 to f32
      %282 = arith.addf %in, %281 : f32
      linalg.yield %282 : f32
    } -> tensor<?x?x1xf32>
    %276 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275 : tensor<?x?x1xf32>) outs(%270 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %281 = math.rsqrt %in : f32
      linalg.yield %281 : f32
    } -> tensor<?x?x1xf32>
    %277 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%259, %274 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%255 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.subf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x?x64xf32>
    %278 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277, %276 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%255 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.mulf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x?x64xf32>
    %279 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278, %arg15 : tensor<?x?x64xf32>, tensor<64xf32>) outs(%255 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.mulf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x?x64xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279, %arg16 : tensor<?x?x64xf32>, tensor<64xf32>) outs(%255 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %281 = arith.addf %in, %in_74 : f32
      linalg.yield %281 : f32
    } -> tensor<?x?x64xf32>
    return %280 : tensor<?x?x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32: "0x040000000000803FCDCCCC3D0AD7233C6F12833A"
    }
  }
#-}

