#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
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
  func.func @distilbert(%arg0: tensor<?x?xi64>, %arg1: tensor<?x?xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<128x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>) -> tensor<?x?x64xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c96 = arith.constant 96 : index
    %c-1 = arith.constant -1 : index
    %c128 = arith.constant 128 : index
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
    %cst_12 = arith.constant dense_resource<torch_tensor_1_128_torch.int64> : tensor<1x128xi64>
    %dim = tensor.dim %arg0, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_13 = tensor.dim %arg0, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_13 : index to i64
    %2 = tensor.empty(%dim, %dim_13) : tensor<?x?x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?xi64>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %290 = arith.index_cast %in : i64 to index
      %291 = linalg.index 2 : index
      %292 = arith.cmpi slt, %290, %c96 : index
      cf.assert %292, "index must be smaller than dim size"
      %293 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %293, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%290, %291] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    %4 = arith.cmpi slt, %dim_13, %c0 : index
    %5 = arith.addi %dim_13, %c128 : index
    %6 = arith.select %4, %5, %dim_13 : index
    %7 = arith.cmpi slt, %6, %c0 : index
    %8 = arith.select %7, %c-1, %6 : index
    %9 = arith.minsi %8, %c128 : index
    %10 = arith.maxsi %9, %c0 : index
    %extracted_slice = tensor.extract_slice %cst_12[0, 0] [1, %10] [1, 1] : tensor<1x128xi64> to tensor<1x?xi64>
    %11 = tensor.empty(%10) : tensor<1x?x64xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x?xi64>) outs(%11 : tensor<1x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %290 = arith.index_cast %in : i64 to index
      %291 = linalg.index 2 : index
      %292 = arith.cmpi slt, %290, %c128 : index
      cf.assert %292, "index must be smaller than dim size"
      %293 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %293, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%290, %291] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %13 = arith.cmpi eq, %dim_13, %10 : index
    cf.assert %13, "mismatched size for broadcast"
    %14 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %12 : tensor<?x?x64xf32>, tensor<1x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %290 = arith.addf %in, %in_58 : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x64xf32>
    %15 = tensor.empty(%dim, %dim_13) : tensor<?x?x64xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<?x?x64xf32>) outs(%15 : tensor<?x?x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<?x?x64xf64>
    %17 = tensor.empty(%dim, %dim_13) : tensor<?x?x1xf64>
    %18 = linalg.fill ins(%cst : f64) outs(%17 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %19 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<?x?x64xf64>) outs(%18 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<?x?x1xf64>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<?x?x1xf64>) outs(%17 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_8 : f64
      linalg.yield %290 : f64
    } -> tensor<?x?x1xf64>
    %21 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %20 : tensor<?x?x64xf64>, tensor<?x?x1xf64>) outs(%15 : tensor<?x?x64xf64>) {
    ^bb0(%in: f64, %in_58: f64, %out: f64):
      %290 = arith.subf %in, %in_58 : f64
      linalg.yield %290 : f64
    } -> tensor<?x?x64xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %21 : tensor<?x?x64xf64>, tensor<?x?x64xf64>) outs(%15 : tensor<?x?x64xf64>) {
    ^bb0(%in: f64, %in_58: f64, %out: f64):
      %290 = arith.mulf %in, %in_58 : f64
      linalg.yield %290 : f64
    } -> tensor<?x?x64xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<?x?x64xf64>) outs(%18 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<?x?x1xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<?x?x1xf64>) outs(%17 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_8 : f64
      linalg.yield %290 : f64
    } -> tensor<?x?x1xf64>
    %25 = tensor.empty(%dim, %dim_13) : tensor<?x?x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<?x?x1xf64>) outs(%25 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<?x?x1xf32>
    %27 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<?x?x64xf32>) outs(%27 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<?x?x1xf32>) outs(%25 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_9 : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<?x?x1xf32>) outs(%25 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_7 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<?x?x1xf32>) outs(%25 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %29 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %290 = arith.subf %in, %in_58 : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x64xf32>
    %33 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %31 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%33 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %290 = arith.mulf %in, %in_58 : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %arg4 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%33 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %290 = arith.mulf %in, %in_58 : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %arg5 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%33 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %290 = arith.addf %in, %in_58 : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x64xf32>
    %dim_14 = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %dim_15 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %37 = tensor.empty(%dim_14, %dim_15) : tensor<?x?xi1>
    %38 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%37 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %290 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %290 : i1
    } -> tensor<?x?xi1>
    %39 = tensor.empty(%dim) : tensor<?xi64>
    %40 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%39 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %290 = linalg.index 0 : index
      %291 = arith.index_cast %290 : index to i64
      linalg.yield %291 : i64
    } -> tensor<?xi64>
    %41 = tensor.empty(%dim_13) : tensor<?xi64>
    %42 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%41 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %290 = linalg.index 0 : index
      %291 = arith.index_cast %290 : index to i64
      linalg.yield %291 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %40 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_16 = tensor.expand_shape %42 [[0, 1, 2, 3]] output_shape [1, 1, %dim_13, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_17 = tensor.expand_shape %42 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_13] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %43 = tensor.empty(%dim_13) : tensor<1x1x?x1xi1>
    %44 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x1x?x1xi64>) outs(%43 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %290 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %290 : i1
    } -> tensor<1x1x?x1xi1>
    %45 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %44 : tensor<i1>, tensor<1x1x?x1xi1>) outs(%43 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i1, %in_58: i1, %out: i1):
      %290 = arith.andi %in, %in_58 : i1
      linalg.yield %290 : i1
    } -> tensor<1x1x?x1xi1>
    %dim_18 = tensor.dim %expanded, %c0 : tensor<?x1x1x1xi64>
    %dim_19 = tensor.dim %expanded_17, %c3 : tensor<1x1x1x?xi64>
    %46 = tensor.empty(%dim_18, %dim_19) : tensor<?x1x1x?xi1>
    %47 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_17 : tensor<?x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%46 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i64, %in_58: i64, %out: i1):
      %290 = arith.cmpi slt, %in, %c0_i64 : i64
      %291 = arith.index_cast %dim_14 : index to i64
      %292 = arith.addi %in, %291 : i64
      %293 = arith.select %290, %292, %in : i64
      %294 = arith.index_cast %293 : i64 to index
      %295 = arith.cmpi slt, %in_58, %c0_i64 : i64
      %296 = arith.index_cast %dim_15 : index to i64
      %297 = arith.addi %in_58, %296 : i64
      %298 = arith.select %295, %297, %in_58 : i64
      %299 = arith.index_cast %298 : i64 to index
      %extracted = tensor.extract %38[%294, %299] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %48 = tensor.empty(%dim_18, %dim_13, %dim_19) : tensor<?x1x?x?xi1>
    %49 = linalg.generic {indexing_maps = [#map11, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %47 : tensor<1x1x?x1xi1>, tensor<?x1x1x?xi1>) outs(%48 : tensor<?x1x?x?xi1>) {
    ^bb0(%in: i1, %in_58: i1, %out: i1):
      %290 = arith.andi %in, %in_58 : i1
      linalg.yield %290 : i1
    } -> tensor<?x1x?x?xi1>
    %50 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %50, "unimplemented: dynamic negative broadcast sizes"
    %51 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %51, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %51, "unimplemented: dynamic negative broadcast sizes"
    %52 = tensor.empty(%dim, %dim_13, %dim_13) : tensor<?x1x?x?xi1>
    %53 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%52 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %290 = linalg.index 0 : index
      %291 = linalg.index 2 : index
      %292 = linalg.index 3 : index
      %293 = arith.cmpi eq, %dim_18, %c1 : index
      %294 = arith.select %293, %c0, %290 : index
      %295 = arith.cmpi eq, %dim_13, %c1 : index
      %296 = arith.select %295, %c0, %291 : index
      %297 = arith.cmpi eq, %dim_19, %c1 : index
      %298 = arith.select %297, %c0, %292 : index
      %extracted = tensor.extract %49[%294, %c0, %296, %298] : tensor<?x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %54 = tensor.empty(%dim, %dim_13, %dim_13) : tensor<?x1x?x?xf32>
    %55 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %cst_5, %cst_4 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%54 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_58: f32, %in_59: f32, %out: f32):
      %290 = arith.select %in, %in_58, %in_59 : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x?x?xf32>
    %56 = arith.muli %0, %1 : i64
    %collapsed = tensor.collapse_shape %36 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %57 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%57 : tensor<64x64xf32>) permutation = [1, 0] 
    %58 = tensor.empty(%dim) : tensor<?x64xf32>
    %59 = linalg.fill ins(%cst_0 : f32) outs(%58 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %60 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%59 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %61 = arith.cmpi sge, %56, %c0_i64 : i64
    cf.assert %61, "negative values not allowed in new dimensions"
    %62 = arith.index_cast %56 : i64 to index
    %63 = tensor.empty(%62) : tensor<?x64xf32>
    %64 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%63 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %65 = arith.cmpi eq, %dim, %62 : index
    cf.assert %65, "mismatched size for broadcast"
    %66 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%60, %64 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%58 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %290 = arith.addf %in, %in_58 : f32
      linalg.yield %290 : f32
    } -> tensor<?x64xf32>
    %67 = arith.cmpi slt, %0, %c0_i64 : i64
    %68 = arith.select %67, %c1_i64, %0 : i64
    %69 = arith.extui %67 : i1 to i64
    %70 = arith.muli %68, %1 : i64
    %71 = arith.addi %69, %c1_i64 : i64
    %72 = arith.cmpi slt, %1, %c0_i64 : i64
    %73 = arith.select %72, %68, %70 : i64
    %74 = arith.select %72, %71, %69 : i64
    %75 = arith.muli %73, %c64_i64 : i64
    %76 = arith.cmpi sle, %74, %c1_i64 : i64
    cf.assert %76, "must have at most one inferred (negative) dimension"
    %77 = arith.muli %0, %c64_i64 : i64
    %78 = arith.divsi %77, %75 : i64
    %79 = arith.select %67, %78, %0 : i64
    %80 = arith.select %72, %78, %1 : i64
    %81 = arith.addi %74, %c1_i64 : i64
    %82 = arith.muli %73, %c16_i64 : i64
    %83 = arith.cmpi sle, %81, %c1_i64 : i64
    cf.assert %83, "must have at most one inferred (negative) dimension"
    %84 = arith.muli %79, %80 : i64
    %85 = arith.muli %84, %c64_i64 : i64
    %86 = arith.divsi %85, %82 : i64
    %87 = arith.select %67, %86, %0 : i64
    %88 = arith.select %72, %86, %1 : i64
    %from_elements = tensor.from_elements %87, %88, %86, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %66(%from_elements) : (tensor<?x64xf32>, tensor<4xi64>) -> tensor<?x?x4x16xf32>
    %89 = arith.index_cast %87 : i64 to index
    %90 = arith.index_cast %88 : i64 to index
    %91 = tensor.empty(%89, %90) : tensor<?x4x?x16xf32>
    %transposed_20 = linalg.transpose ins(%reshape : tensor<?x?x4x16xf32>) outs(%91 : tensor<?x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%57 : tensor<64x64xf32>) permutation = [1, 0] 
    %92 = linalg.matmul ins(%collapsed, %transposed_21 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%59 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %61, "negative values not allowed in new dimensions"
    %93 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%63 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    cf.assert %65, "mismatched size for broadcast"
    %94 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%92, %93 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%58 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %290 = arith.addf %in, %in_58 : f32
      linalg.yield %290 : f32
    } -> tensor<?x64xf32>
    cf.assert %76, "must have at most one inferred (negative) dimension"
    cf.assert %83, "must have at most one inferred (negative) dimension"
    %reshape_22 = tensor.reshape %94(%from_elements) : (tensor<?x64xf32>, tensor<4xi64>) -> tensor<?x?x4x16xf32>
    %transposed_23 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%57 : tensor<64x64xf32>) permutation = [1, 0] 
    %95 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%59 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %61, "negative values not allowed in new dimensions"
    %96 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%63 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    cf.assert %65, "mismatched size for broadcast"
    %97 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%95, %96 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%58 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %290 = arith.addf %in, %in_58 : f32
      linalg.yield %290 : f32
    } -> tensor<?x64xf32>
    cf.assert %76, "must have at most one inferred (negative) dimension"
    cf.assert %83, "must have at most one inferred (negative) dimension"
    %reshape_24 = tensor.reshape %97(%from_elements) : (tensor<?x64xf32>, tensor<4xi64>) -> tensor<?x?x4x16xf32>
    %transposed_25 = linalg.transpose ins(%reshape_24 : tensor<?x?x4x16xf32>) outs(%91 : tensor<?x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    %98 = tensor.empty(%89, %90) : tensor<?x4x16x?xf32>
    %transposed_26 = linalg.transpose ins(%reshape_22 : tensor<?x?x4x16xf32>) outs(%98 : tensor<?x4x16x?xf32>) permutation = [0, 2, 3, 1] 
    %99 = arith.muli %0, %c4_i64 : i64
    cf.assert %50, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %51, "unimplemented: dynamic negative broadcast sizes"
    %100 = tensor.empty(%dim, %dim_13) : tensor<?x4x?x16xf32>
    %101 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%100 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %290 = linalg.index 0 : index
      %291 = linalg.index 1 : index
      %292 = linalg.index 2 : index
      %293 = linalg.index 3 : index
      %294 = arith.cmpi eq, %89, %c1 : index
      %295 = arith.select %294, %c0, %290 : index
      %296 = arith.cmpi eq, %90, %c1 : index
      %297 = arith.select %296, %c0, %292 : index
      %extracted = tensor.extract %transposed_20[%295, %291, %297, %293] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    %102 = arith.cmpi slt, %99, %c0_i64 : i64
    %103 = arith.select %102, %c1_i64, %99 : i64
    %104 = arith.extui %102 : i1 to i64
    %105 = arith.muli %103, %1 : i64
    %106 = arith.addi %104, %c1_i64 : i64
    %107 = arith.select %72, %103, %105 : i64
    %108 = arith.select %72, %106, %104 : i64
    %109 = arith.muli %107, %c16_i64 : i64
    %110 = arith.cmpi sle, %108, %c1_i64 : i64
    cf.assert %110, "must have at most one inferred (negative) dimension"
    %111 = arith.muli %99, %1 : i64
    %112 = arith.muli %111, %c16_i64 : i64
    %113 = arith.divsi %112, %109 : i64
    %114 = arith.select %102, %113, %99 : i64
    %115 = arith.select %72, %113, %1 : i64
    %from_elements_27 = tensor.from_elements %114, %115, %c16_i64 : tensor<3xi64>
    %reshape_28 = tensor.reshape %101(%from_elements_27) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    cf.assert %50, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %51, "unimplemented: dynamic negative broadcast sizes"
    %116 = tensor.empty(%dim, %dim_13) : tensor<?x4x16x?xf32>
    %117 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%116 : tensor<?x4x16x?xf32>) {
    ^bb0(%out: f32):
      %290 = linalg.index 0 : index
      %291 = linalg.index 1 : index
      %292 = linalg.index 2 : index
      %293 = linalg.index 3 : index
      %294 = arith.cmpi eq, %89, %c1 : index
      %295 = arith.select %294, %c0, %290 : index
      %296 = arith.cmpi eq, %90, %c1 : index
      %297 = arith.select %296, %c0, %293 : index
      %extracted = tensor.extract %transposed_26[%295, %291, %292, %297] : tensor<?x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x?xf32>
    %118 = arith.muli %103, %c16_i64 : i64
    %119 = arith.muli %118, %1 : i64
    %120 = arith.select %72, %118, %119 : i64
    cf.assert %110, "must have at most one inferred (negative) dimension"
    %121 = arith.muli %0, %c64_i64 : i64
    %122 = arith.muli %121, %1 : i64
    %123 = arith.divsi %122, %120 : i64
    %124 = arith.select %102, %123, %99 : i64
    %125 = arith.select %72, %123, %1 : i64
    %from_elements_29 = tensor.from_elements %124, %c16_i64, %125 : tensor<3xi64>
    %reshape_30 = tensor.reshape %117(%from_elements_29) : (tensor<?x4x16x?xf32>, tensor<3xi64>) -> tensor<?x16x?xf32>
    %126 = arith.index_cast %114 : i64 to index
    %127 = arith.index_cast %115 : i64 to index
    %128 = arith.index_cast %125 : i64 to index
    %129 = arith.cmpi eq, %114, %124 : i64
    cf.assert %129, "mismatching contracting dimension"
    %130 = tensor.empty(%126, %127, %128) : tensor<?x?x?xf32>
    %131 = linalg.fill ins(%cst_0 : f32) outs(%130 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %132 = linalg.batch_matmul ins(%reshape_28, %reshape_30 : tensor<?x?x16xf32>, tensor<?x16x?xf32>) outs(%131 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %133 = arith.muli %68, %c4_i64 : i64
    %134 = arith.muli %133, %1 : i64
    %135 = arith.select %72, %133, %134 : i64
    %136 = arith.muli %135, %1 : i64
    %137 = arith.select %72, %133, %136 : i64
    %138 = arith.select %72, %81, %69 : i64
    %139 = arith.cmpi sle, %138, %c1_i64 : i64
    cf.assert %139, "must have at most one inferred (negative) dimension"
    %140 = arith.muli %114, %115 : i64
    %141 = arith.muli %140, %125 : i64
    %142 = arith.divsi %141, %137 : i64
    %143 = arith.select %67, %142, %0 : i64
    %144 = arith.select %72, %142, %1 : i64
    %from_elements_31 = tensor.from_elements %143, %c4_i64, %144, %144 : tensor<4xi64>
    %reshape_32 = tensor.reshape %132(%from_elements_31) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x4x?x?xf32>
    %145 = arith.index_cast %143 : i64 to index
    %146 = arith.index_cast %144 : i64 to index
    %147 = tensor.empty(%145, %146, %146) : tensor<?x4x?x?xf32>
    %148 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_32 : tensor<?x4x?x?xf32>) outs(%147 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.mulf %in, %cst_10 : f32
      linalg.yield %290 : f32
    } -> tensor<?x4x?x?xf32>
    %149 = arith.cmpi eq, %145, %dim : index
    cf.assert %149, "mismatched size for broadcast"
    %150 = arith.cmpi eq, %146, %dim_13 : index
    cf.assert %150, "mismatched size for broadcast"
    cf.assert %150, "mismatched size for broadcast"
    %151 = linalg.generic {indexing_maps = [#map7, #map14, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148, %55 : tensor<?x4x?x?xf32>, tensor<?x1x?x?xf32>) outs(%147 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %290 = arith.addf %in, %in_58 : f32
      linalg.yield %290 : f32
    } -> tensor<?x4x?x?xf32>
    %152 = tensor.empty(%145, %146) : tensor<?x4x?xi64>
    %153 = linalg.fill ins(%c0_i64 : i64) outs(%152 : tensor<?x4x?xi64>) -> tensor<?x4x?xi64>
    %154 = tensor.empty(%145, %146) : tensor<?x4x?xf32>
    %155 = linalg.fill ins(%cst_1 : f32) outs(%154 : tensor<?x4x?xf32>) -> tensor<?x4x?xf32>
    %156:2 = linalg.generic {indexing_maps = [#map7, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%151 : tensor<?x4x?x?xf32>) outs(%155, %153 : tensor<?x4x?xf32>, tensor<?x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_58: i64):
      %290 = linalg.index 3 : index
      %291 = arith.index_cast %290 : index to i64
      %292 = arith.maximumf %in, %out : f32
      %293 = arith.cmpf ogt, %in, %out : f32
      %294 = arith.select %293, %291, %out_58 : i64
      linalg.yield %292, %294 : f32, i64
    } -> (tensor<?x4x?xf32>, tensor<?x4x?xi64>)
    %expanded_33 = tensor.expand_shape %156#0 [[0], [1], [2, 3]] output_shape [%145, 4, %146, 1] : tensor<?x4x?xf32> into tensor<?x4x?x1xf32>
    %157 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %expanded_33 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%147 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %290 = arith.subf %in, %in_58 : f32
      linalg.yield %290 : f32
    } -> tensor<?x4x?x?xf32>
    %158 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%157 : tensor<?x4x?x?xf32>) outs(%147 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.exp %in : f32
      linalg.yield %290 : f32
    } -> tensor<?x4x?x?xf32>
    %159 = tensor.empty(%145, %146) : tensor<?x4x?x1xf32>
    %160 = linalg.fill ins(%cst_0 : f32) outs(%159 : tensor<?x4x?x1xf32>) -> tensor<?x4x?x1xf32>
    %161 = linalg.generic {indexing_maps = [#map7, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%158 : tensor<?x4x?x?xf32>) outs(%160 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<?x4x?x1xf32>
    %162 = linalg.generic {indexing_maps = [#map7, #map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%158, %161 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%147 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %290 = arith.divf %in, %in_58 : f32
      linalg.yield %290 : f32
    } -> tensor<?x4x?x?xf32>
    cf.assert %50, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %51, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %51, "unimplemented: dynamic negative broadcast sizes"
    %163 = tensor.empty(%dim, %dim_13, %dim_13) : tensor<?x4x?x?xf32>
    %164 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%163 : tensor<?x4x?x?xf32>) {
    ^bb0(%out: f32):
      %290 = linalg.index 0 : index
      %291 = linalg.index 1 : index
      %292 = linalg.index 2 : index
      %293 = linalg.index 3 : index
      %294 = arith.cmpi eq, %145, %c1 : index
      %295 = arith.select %294, %c0, %290 : index
      %296 = arith.cmpi eq, %146, %c1 : index
      %297 = arith.select %296, %c0, %292 : index
      %298 = arith.select %296, %c0, %293 : index
      %extracted = tensor.extract %162[%295, %291, %297, %298] : tensor<?x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x?xf32>
    %165 = arith.muli %107, %1 : i64
    %166 = arith.addi %108, %c1_i64 : i64
    %167 = arith.select %72, %103, %165 : i64
    %168 = arith.select %72, %166, %104 : i64
    %169 = arith.cmpi sle, %168, %c1_i64 : i64
    cf.assert %169, "must have at most one inferred (negative) dimension"
    %170 = arith.muli %111, %1 : i64
    %171 = arith.divsi %170, %167 : i64
    %172 = arith.select %102, %171, %99 : i64
    %173 = arith.select %72, %171, %1 : i64
    %from_elements_34 = tensor.from_elements %172, %173, %173 : tensor<3xi64>
    %reshape_35 = tensor.reshape %164(%from_elements_34) : (tensor<?x4x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %50, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %51, "unimplemented: dynamic negative broadcast sizes"
    %174 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%100 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %290 = linalg.index 0 : index
      %291 = linalg.index 1 : index
      %292 = linalg.index 2 : index
      %293 = linalg.index 3 : index
      %294 = arith.cmpi eq, %89, %c1 : index
      %295 = arith.select %294, %c0, %290 : index
      %296 = arith.cmpi eq, %90, %c1 : index
      %297 = arith.select %296, %c0, %292 : index
      %extracted = tensor.extract %transposed_25[%295, %291, %297, %293] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    cf.assert %110, "must have at most one inferred (negative) dimension"
    %reshape_36 = tensor.reshape %174(%from_elements_27) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    %175 = arith.index_cast %172 : i64 to index
    %176 = arith.index_cast %173 : i64 to index
    %177 = arith.cmpi eq, %172, %114 : i64
    cf.assert %177, "mismatching contracting dimension"
    %178 = arith.cmpi eq, %173, %115 : i64
    cf.assert %178, "mismatching contracting dimension"
    %179 = tensor.empty(%175, %176) : tensor<?x?x16xf32>
    %180 = linalg.fill ins(%cst_0 : f32) outs(%179 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %181 = linalg.batch_matmul ins(%reshape_35, %reshape_36 : tensor<?x?x?xf32>, tensor<?x?x16xf32>) outs(%180 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %182 = arith.muli %135, %c16_i64 : i64
    cf.assert %76, "must have at most one inferred (negative) dimension"
    %183 = arith.muli %172, %173 : i64
    %184 = arith.muli %183, %c16_i64 : i64
    %185 = arith.divsi %184, %182 : i64
    %186 = arith.select %67, %185, %0 : i64
    %187 = arith.select %72, %185, %1 : i64
    %from_elements_37 = tensor.from_elements %186, %c4_i64, %187, %c16_i64 : tensor<4xi64>
    %reshape_38 = tensor.reshape %181(%from_elements_37) : (tensor<?x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %188 = arith.index_cast %186 : i64 to index
    %189 = arith.index_cast %187 : i64 to index
    %190 = tensor.empty(%188, %189) : tensor<?x?x4x16xf32>
    %transposed_39 = linalg.transpose ins(%reshape_38 : tensor<?x4x?x16xf32>) outs(%190 : tensor<?x?x4x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %83, "must have at most one inferred (negative) dimension"
    %191 = arith.muli %186, %187 : i64
    %192 = arith.muli %191, %c64_i64 : i64
    %193 = arith.divsi %192, %73 : i64
    %194 = arith.select %67, %193, %0 : i64
    %195 = arith.select %72, %193, %1 : i64
    %from_elements_40 = tensor.from_elements %194, %195, %193 : tensor<3xi64>
    %reshape_41 = tensor.reshape %transposed_39(%from_elements_40) : (tensor<?x?x4x16xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %cast = tensor.cast %reshape_41 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %collapsed_42 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %transposed_43 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%57 : tensor<64x64xf32>) permutation = [1, 0] 
    %196 = arith.index_cast %194 : i64 to index
    %197 = tensor.empty(%196) : tensor<?x64xf32>
    %198 = linalg.fill ins(%cst_0 : f32) outs(%197 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %199 = linalg.matmul ins(%collapsed_42, %transposed_43 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%198 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %61, "negative values not allowed in new dimensions"
    %200 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%63 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %201 = arith.cmpi eq, %196, %62 : index
    cf.assert %201, "mismatched size for broadcast"
    %202 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%199, %200 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%197 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %290 = arith.addf %in, %in_58 : f32
      linalg.yield %290 : f32
    } -> tensor<?x64xf32>
    cf.assert %76, "must have at most one inferred (negative) dimension"
    %203 = arith.muli %194, %c64_i64 : i64
    %204 = arith.divsi %203, %75 : i64
    %205 = arith.select %67, %204, %0 : i64
    %206 = arith.select %72, %204, %1 : i64
    %from_elements_44 = tensor.from_elements %205, %206, %c64_i64 : tensor<3xi64>
    %reshape_45 = tensor.reshape %202(%from_elements_44) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %207 = arith.index_cast %205 : i64 to index
    %208 = arith.index_cast %206 : i64 to index
    %209 = arith.cmpi eq, %207, %dim : index
    cf.assert %209, "mismatched size for broadcast"
    %210 = arith.cmpi eq, %208, %c1 : index
    cf.assert %210, "mismatched size for broadcast"
    %cast_46 = tensor.cast %reshape_45 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %211 = tensor.empty(%207) : tensor<?x1x64xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_46, %36 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%211 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %290 = arith.addf %in, %in_58 : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x64xf32>
    %213 = tensor.empty(%207) : tensor<?x1x64xf64>
    %214 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212 : tensor<?x1x64xf32>) outs(%213 : tensor<?x1x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<?x1x64xf64>
    %215 = tensor.empty(%207) : tensor<?x1x1xf64>
    %216 = linalg.fill ins(%cst : f64) outs(%215 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %217 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%214 : tensor<?x1x64xf64>) outs(%216 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<?x1x1xf64>
    %218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217 : tensor<?x1x1xf64>) outs(%215 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_8 : f64
      linalg.yield %290 : f64
    } -> tensor<?x1x1xf64>
    %219 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%214, %218 : tensor<?x1x64xf64>, tensor<?x1x1xf64>) outs(%213 : tensor<?x1x64xf64>) {
    ^bb0(%in: f64, %in_58: f64, %out: f64):
      %290 = arith.subf %in, %in_58 : f64
      linalg.yield %290 : f64
    } -> tensor<?x1x64xf64>
    %220 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%219, %219 : tensor<?x1x64xf64>, tensor<?x1x64xf64>) outs(%213 : tensor<?x1x64xf64>) {
    ^bb0(%in: f64, %in_58: f64, %out: f64):
      %290 = arith.mulf %in, %in_58 : f64
      linalg.yield %290 : f64
    } -> tensor<?x1x64xf64>
    %221 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%220 : tensor<?x1x64xf64>) outs(%216 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<?x1x1xf64>
    %222 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%221 : tensor<?x1x1xf64>) outs(%215 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_8 : f64
      linalg.yield %290 : f64
    } -> tensor<?x1x1xf64>
    %223 = tensor.empty(%207) : tensor<?x1x1xf32>
    %224 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222 : tensor<?x1x1xf64>) outs(%223 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<?x1x1xf32>
    %225 = linalg.fill ins(%cst_0 : f32) outs(%223 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %226 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%212 : tensor<?x1x64xf32>) outs(%225 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x1xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<?x1x1xf32>) outs(%223 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_9 : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x1xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<?x1x1xf32>) outs(%223 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_7 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<?x1x1xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<?x1x1xf32>) outs(%223 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x1xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%212, %227 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%211 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %290 = arith.subf %in, %in_58 : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x64xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230, %229 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%211 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %290 = arith.mulf %in, %in_58 : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x64xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %arg14 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%211 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %290 = arith.mulf %in, %in_58 : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x64xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %arg15 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%211 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %290 = arith.addf %in, %in_58 : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x64xf32>
    %collapsed_47 = tensor.collapse_shape %233 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %234 = tensor.empty() : tensor<64x96xf32>
    %transposed_48 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%234 : tensor<64x96xf32>) permutation = [1, 0] 
    %235 = arith.index_cast %205 : i64 to index
    %236 = tensor.empty(%235) : tensor<?x96xf32>
    %237 = linalg.fill ins(%cst_0 : f32) outs(%236 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %238 = linalg.matmul ins(%collapsed_47, %transposed_48 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%237 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %61, "negative values not allowed in new dimensions"
    %239 = tensor.empty(%62) : tensor<?x96xf32>
    %240 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<96xf32>) outs(%239 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x96xf32>
    %241 = arith.cmpi eq, %235, %62 : index
    cf.assert %241, "mismatched size for broadcast"
    %242 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%238, %240 : tensor<?x96xf32>, tensor<?x96xf32>) outs(%236 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %290 = arith.addf %in, %in_58 : f32
      linalg.yield %290 : f32
    } -> tensor<?x96xf32>
    %243 = arith.muli %73, %c96_i64 : i64
    cf.assert %76, "must have at most one inferred (negative) dimension"
    %244 = arith.muli %205, %c96_i64 : i64
    %245 = arith.divsi %244, %243 : i64
    %246 = arith.select %67, %245, %0 : i64
    %247 = arith.select %72, %245, %1 : i64
    %from_elements_49 = tensor.from_elements %246, %247, %c96_i64 : tensor<3xi64>
    %reshape_50 = tensor.reshape %242(%from_elements_49) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %248 = arith.index_cast %246 : i64 to index
    %249 = tensor.empty(%248) : tensor<?x1x96xf32>
    %cast_51 = tensor.cast %reshape_50 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_51 : tensor<?x1x96xf32>) outs(%249 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_11 : f32
      %291 = math.erf %290 : f32
      %292 = arith.addf %291, %cst_2 : f32
      %293 = arith.mulf %292, %cst_3 : f32
      %294 = arith.mulf %in, %293 : f32
      linalg.yield %294 : f32
    } -> tensor<?x1x96xf32>
    %collapsed_52 = tensor.collapse_shape %250 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %251 = tensor.empty() : tensor<96x64xf32>
    %transposed_53 = linalg.transpose ins(%arg18 : tensor<64x96xf32>) outs(%251 : tensor<96x64xf32>) permutation = [1, 0] 
    %252 = arith.index_cast %246 : i64 to index
    %253 = tensor.empty(%252) : tensor<?x64xf32>
    %254 = linalg.fill ins(%cst_0 : f32) outs(%253 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %255 = linalg.matmul ins(%collapsed_52, %transposed_53 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%254 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %61, "negative values not allowed in new dimensions"
    %256 = linalg.generic {indexing_maps = [#map13, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<64xf32>) outs(%63 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %257 = arith.cmpi eq, %252, %62 : index
    cf.assert %257, "mismatched size for broadcast"
    %258 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%255, %256 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%253 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %290 = arith.addf %in, %in_58 : f32
      linalg.yield %290 : f32
    } -> tensor<?x64xf32>
    cf.assert %76, "must have at most one inferred (negative) dimension"
    %259 = arith.muli %246, %c64_i64 : i64
    %260 = arith.divsi %259, %75 : i64
    %261 = arith.select %67, %260, %0 : i64
    %262 = arith.select %72, %260, %1 : i64
    %from_elements_54 = tensor.from_elements %261, %262, %c64_i64 : tensor<3xi64>
    %reshape_55 = tensor.reshape %258(%from_elements_54) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %263 = arith.index_cast %261 : i64 to index
    %264 = arith.index_cast %262 : i64 to index
    %265 = arith.cmpi eq, %263, %207 : index
    cf.assert %265, "mismatched size for broadcast"
    %266 = arith.cmpi eq, %264, %c1 : index
    cf.assert %266, "mismatched size for broadcast"
    %cast_56 = tensor.cast %reshape_55 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %267 = tensor.empty(%263) : tensor<?x1x64xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_56, %233 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%267 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %290 = arith.addf %in, %in_58 : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x64xf32>
    %269 = tensor.empty(%263) : tensor<?x1x64xf64>
    %270 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<?x1x64xf32>) outs(%269 : tensor<?x1x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %290 = arith.extf %in : f32 to f64
      linalg.yield %290 : f64
    } -> tensor<?x1x64xf64>
    %271 = tensor.empty(%263) : tensor<?x1x1xf64>
    %272 = linalg.fill ins(%cst : f64) outs(%271 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %273 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%270 : tensor<?x1x64xf64>) outs(%272 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<?x1x1xf64>
    %274 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<?x1x1xf64>) outs(%271 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_8 : f64
      linalg.yield %290 : f64
    } -> tensor<?x1x1xf64>
    %275 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270, %274 : tensor<?x1x64xf64>, tensor<?x1x1xf64>) outs(%269 : tensor<?x1x64xf64>) {
    ^bb0(%in: f64, %in_58: f64, %out: f64):
      %290 = arith.subf %in, %in_58 : f64
      linalg.yield %290 : f64
    } -> tensor<?x1x64xf64>
    %276 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%275, %275 : tensor<?x1x64xf64>, tensor<?x1x64xf64>) outs(%269 : tensor<?x1x64xf64>) {
    ^bb0(%in: f64, %in_58: f64, %out: f64):
      %290 = arith.mulf %in, %in_58 : f64
      linalg.yield %290 : f64
    } -> tensor<?x1x64xf64>
    %277 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%276 : tensor<?x1x64xf64>) outs(%272 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.addf %in, %out : f64
      linalg.yield %290 : f64
    } -> tensor<?x1x1xf64>
    %278 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277 : tensor<?x1x1xf64>) outs(%271 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %290 = arith.divf %in, %cst_8 : f64
      linalg.yield %290 : f64
    } -> tensor<?x1x1xf64>
    %279 = tensor.empty(%263) : tensor<?x1x1xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278 : tensor<?x1x1xf64>) outs(%279 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %290 = arith.truncf %in : f64 to f32
      linalg.yield %290 : f32
    } -> tensor<?x1x1xf32>
    %281 = linalg.fill ins(%cst_0 : f32) outs(%279 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %282 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%268 : tensor<?x1x64xf32>) outs(%281 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x1xf32>
    %283 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282 : tensor<?x1x1xf32>) outs(%279 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_9 : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x1xf32>
    %284 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280 : tensor<?x1x1xf32>) outs(%279 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_7 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<?x1x1xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<?x1x1xf32>) outs(%279 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x1xf32>
    %286 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %283 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%267 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %290 = arith.subf %in, %in_58 : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x64xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286, %285 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%267 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %290 = arith.mulf %in, %in_58 : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x64xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %arg20 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%267 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %290 = arith.mulf %in, %in_58 : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x64xf32>
    %289 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288, %arg21 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%267 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_58: f32, %out: f32):
      %290 = arith.addf %in, %in_58 : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x64xf32>
    %cast_57 = tensor.cast %289 : tensor<?x1x64xf32> to tensor<?x?x64xf32>
    return %cast_57 : tensor<?x?x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_128_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F0000000000000040000000000000004100000000000000420000000000000043000000000000004400000000000000450000000000000046000000000000004700000000000000480000000000000049000000000000004A000000000000004B000000000000004C000000000000004D000000000000004E000000000000004F0000000000000050000000000000005100000000000000520000000000000053000000000000005400000000000000550000000000000056000000000000005700000000000000580000000000000059000000000000005A000000000000005B000000000000005C000000000000005D000000000000005E000000000000005F0000000000000060000000000000006100000000000000620000000000000063000000000000006400000000000000650000000000000066000000000000006700000000000000680000000000000069000000000000006A000000000000006B000000000000006C000000000000006D000000000000006E000000000000006F0000000000000070000000000000007100000000000000720000000000000073000000000000007400000000000000750000000000000076000000000000007700000000000000780000000000000079000000000000007A000000000000007B000000000000007C000000000000007D000000000000007E000000000000007F00000000000000"
    }
  }
#-}

