#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @bert(%arg0: tensor<?x?xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<128x64xf32>, %arg3: tensor<2x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>, %arg22: tensor<64x64xf32>, %arg23: tensor<64xf32>) -> tensor<?x?x64xf32> {
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
    %c16_i64 = arith.constant 16 : i64
    %c4_i64 = arith.constant 4 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %c96_i64 = arith.constant 96 : i64
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant 9.9999999999999998E-13 : f64
    %cst_7 = arith.constant 6.400000e+01 : f64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 2.500000e-01 : f32
    %cst_10 = arith.constant 1.41421354 : f32
    %c64_i64 = arith.constant 64 : i64
    %cst_11 = arith.constant dense_resource<torch_tensor_1_128_torch.int64_1> : tensor<1x128xi64>
    %cst_12 = arith.constant dense_resource<torch_tensor_1_128_torch.int64> : tensor<1x128xi64>
    %dim = tensor.dim %arg0, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_13 = tensor.dim %arg0, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_13 : index to i64
    %2 = arith.cmpi slt, %dim_13, %c0 : index
    %3 = arith.addi %dim_13, %c128 : index
    %4 = arith.select %2, %3, %dim_13 : index
    %5 = arith.cmpi slt, %4, %c0 : index
    %6 = arith.select %5, %c-1, %4 : index
    %7 = arith.minsi %6, %c128 : index
    %8 = arith.maxsi %7, %c0 : index
    %extracted_slice = tensor.extract_slice %cst_12[0, 0] [1, %8] [1, 1] : tensor<1x128xi64> to tensor<1x?xi64>
    %9 = tensor.empty(%8) : tensor<1x?xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<1x?xi64>) -> tensor<1x?xi64>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%extracted_slice : tensor<1x?xi64>) outs(%10 : tensor<1x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %293 = arith.index_cast %in : i64 to index
      %294 = arith.cmpi slt, %293, %c128 : index
      cf.assert %294, "index must be smaller than dim size"
      %295 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %295, "index must be larger or equal to 0"
      %extracted = tensor.extract %cst_11[%c0, %293] : tensor<1x128xi64>
      linalg.yield %extracted : i64
    } -> tensor<1x?xi64>
    %12 = arith.cmpi slt, %0, %c0_i64 : i64
    %13 = arith.select %12, %c1, %dim : index
    %14 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %15 = tensor.empty(%13, %dim_13) : tensor<?x?xi64>
    %16 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel"]} outs(%15 : tensor<?x?xi64>) {
    ^bb0(%out: i64):
      %293 = linalg.index 1 : index
      %294 = arith.cmpi eq, %8, %c1 : index
      %295 = arith.select %294, %c0, %293 : index
      %extracted = tensor.extract %11[%c0, %295] : tensor<1x?xi64>
      linalg.yield %extracted : i64
    } -> tensor<?x?xi64>
    %17 = tensor.empty(%dim, %dim_13) : tensor<?x?x64xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?xi64>) outs(%17 : tensor<?x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %293 = arith.index_cast %in : i64 to index
      %294 = linalg.index 2 : index
      %295 = arith.cmpi slt, %293, %c96 : index
      cf.assert %295, "index must be smaller than dim size"
      %296 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %296, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%293, %294] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    %19 = tensor.empty(%13, %dim_13) : tensor<?x?x64xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<?x?xi64>) outs(%19 : tensor<?x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %293 = arith.index_cast %in : i64 to index
      %294 = linalg.index 2 : index
      %295 = arith.cmpi slt, %293, %c2 : index
      cf.assert %295, "index must be smaller than dim size"
      %296 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %296, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%293, %294] : tensor<2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    %21 = arith.cmpi eq, %dim, %13 : index
    cf.assert %21, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %22 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%17 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.addf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x?x64xf32>
    %23 = tensor.empty(%8) : tensor<1x?x64xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x?xi64>) outs(%23 : tensor<1x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %293 = arith.index_cast %in : i64 to index
      %294 = linalg.index 2 : index
      %295 = arith.cmpi slt, %293, %c128 : index
      cf.assert %295, "index must be smaller than dim size"
      %296 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %296, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%293, %294] : tensor<128x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x64xf32>
    %25 = arith.cmpi eq, %dim_13, %8 : index
    cf.assert %25, "mismatched size for broadcast"
    %26 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %24 : tensor<?x?x64xf32>, tensor<1x?x64xf32>) outs(%17 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.addf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x?x64xf32>
    %27 = tensor.empty(%dim, %dim_13) : tensor<?x?x64xf64>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<?x?x64xf32>) outs(%27 : tensor<?x?x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %293 = arith.extf %in : f32 to f64
      linalg.yield %293 : f64
    } -> tensor<?x?x64xf64>
    %29 = tensor.empty(%dim, %dim_13) : tensor<?x?x1xf64>
    %30 = linalg.fill ins(%cst : f64) outs(%29 : tensor<?x?x1xf64>) -> tensor<?x?x1xf64>
    %31 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<?x?x64xf64>) outs(%30 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %293 = arith.addf %in, %out : f64
      linalg.yield %293 : f64
    } -> tensor<?x?x1xf64>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<?x?x1xf64>) outs(%29 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %293 = arith.divf %in, %cst_7 : f64
      linalg.yield %293 : f64
    } -> tensor<?x?x1xf64>
    %33 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %32 : tensor<?x?x64xf64>, tensor<?x?x1xf64>) outs(%27 : tensor<?x?x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %293 = arith.subf %in, %in_52 : f64
      linalg.yield %293 : f64
    } -> tensor<?x?x64xf64>
    %34 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %33 : tensor<?x?x64xf64>, tensor<?x?x64xf64>) outs(%27 : tensor<?x?x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %293 = arith.mulf %in, %in_52 : f64
      linalg.yield %293 : f64
    } -> tensor<?x?x64xf64>
    %35 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%34 : tensor<?x?x64xf64>) outs(%30 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %293 = arith.addf %in, %out : f64
      linalg.yield %293 : f64
    } -> tensor<?x?x1xf64>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<?x?x1xf64>) outs(%29 : tensor<?x?x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %293 = arith.divf %in, %cst_7 : f64
      linalg.yield %293 : f64
    } -> tensor<?x?x1xf64>
    %37 = tensor.empty(%dim, %dim_13) : tensor<?x?x1xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<?x?x1xf64>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %293 = arith.truncf %in : f64 to f32
      linalg.yield %293 : f32
    } -> tensor<?x?x1xf32>
    %39 = linalg.fill ins(%cst_0 : f32) outs(%37 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%26 : tensor<?x?x64xf32>) outs(%39 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = arith.addf %in, %out : f32
      linalg.yield %293 : f32
    } -> tensor<?x?x1xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<?x?x1xf32>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = arith.divf %in, %cst_8 : f32
      linalg.yield %293 : f32
    } -> tensor<?x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<?x?x1xf32>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = arith.truncf %cst_6 : f64 to f32
      %294 = arith.addf %in, %293 : f32
      linalg.yield %294 : f32
    } -> tensor<?x?x1xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<?x?x1xf32>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = math.rsqrt %in : f32
      linalg.yield %293 : f32
    } -> tensor<?x?x1xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %41 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%17 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.subf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x?x64xf32>
    %45 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %43 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%45 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.mulf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x1x64xf32>
    %47 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46, %arg4 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%45 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.mulf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x1x64xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %arg5 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%45 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.addf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x1x64xf32>
    %49 = tensor.empty(%dim_13) : tensor<?xi64>
    %50 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%49 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %293 = linalg.index 0 : index
      %294 = arith.index_cast %293 : index to i64
      linalg.yield %294 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %50 [[0, 1, 2, 3]] output_shape [1, 1, %dim_13, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %51 = tensor.empty(%dim_13) : tensor<1x1x?x1xi1>
    %52 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x?x1xi64>) outs(%51 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %293 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %293 : i1
    } -> tensor<1x1x?x1xi1>
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %53 = arith.cmpi slt, %1, %c0_i64 : i64
    %54 = arith.select %53, %c1, %dim_13 : index
    %55 = tensor.empty(%13, %dim_13, %54) : tensor<?x1x?x?xi1>
    %56 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%55 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %293 = linalg.index 2 : index
      %294 = arith.cmpi eq, %dim_13, %c1 : index
      %295 = arith.select %294, %c0, %293 : index
      %extracted = tensor.extract %52[%c0, %c0, %295, %c0] : tensor<1x1x?x1xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %57 = tensor.empty(%13, %dim_13, %54) : tensor<?x1x?x?xf32>
    %58 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %cst_5, %cst_4 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%57 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_52: f32, %in_53: f32, %out: f32):
      %293 = arith.select %in, %in_52, %in_53 : f32
      linalg.yield %293 : f32
    } -> tensor<?x1x?x?xf32>
    %59 = arith.muli %0, %1 : i64
    %collapsed = tensor.collapse_shape %48 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %60 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%60 : tensor<64x64xf32>) permutation = [1, 0] 
    %61 = tensor.empty(%dim) : tensor<?x64xf32>
    %62 = linalg.fill ins(%cst_0 : f32) outs(%61 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %63 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%62 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %64 = arith.cmpi sge, %59, %c0_i64 : i64
    cf.assert %64, "negative values not allowed in new dimensions"
    %65 = arith.index_cast %59 : i64 to index
    %66 = tensor.empty(%65) : tensor<?x64xf32>
    %67 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%66 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %68 = arith.cmpi eq, %dim, %65 : index
    cf.assert %68, "mismatched size for broadcast"
    %69 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%63, %67 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%61 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.addf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x64xf32>
    %70 = arith.select %12, %c1_i64, %0 : i64
    %71 = arith.extui %12 : i1 to i64
    %72 = arith.muli %70, %1 : i64
    %73 = arith.addi %71, %c1_i64 : i64
    %74 = arith.select %53, %70, %72 : i64
    %75 = arith.select %53, %73, %71 : i64
    %76 = arith.muli %74, %c64_i64 : i64
    %77 = arith.cmpi sle, %75, %c1_i64 : i64
    cf.assert %77, "must have at most one inferred (negative) dimension"
    %78 = arith.muli %0, %c64_i64 : i64
    %79 = arith.divsi %78, %76 : i64
    %80 = arith.select %12, %79, %0 : i64
    %81 = arith.select %53, %79, %1 : i64
    %82 = arith.addi %75, %c1_i64 : i64
    %83 = arith.muli %74, %c16_i64 : i64
    %84 = arith.cmpi sle, %82, %c1_i64 : i64
    cf.assert %84, "must have at most one inferred (negative) dimension"
    %85 = arith.muli %80, %81 : i64
    %86 = arith.muli %85, %c64_i64 : i64
    %87 = arith.divsi %86, %83 : i64
    %88 = arith.select %12, %87, %0 : i64
    %89 = arith.select %53, %87, %1 : i64
    %from_elements = tensor.from_elements %88, %89, %87, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %69(%from_elements) : (tensor<?x64xf32>, tensor<4xi64>) -> tensor<?x?x4x16xf32>
    %90 = arith.index_cast %88 : i64 to index
    %91 = arith.index_cast %89 : i64 to index
    %92 = tensor.empty(%90, %91) : tensor<?x4x?x16xf32>
    %transposed_14 = linalg.transpose ins(%reshape : tensor<?x?x4x16xf32>) outs(%92 : tensor<?x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_15 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%60 : tensor<64x64xf32>) permutation = [1, 0] 
    %93 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%62 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %64, "negative values not allowed in new dimensions"
    %94 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%66 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    cf.assert %68, "mismatched size for broadcast"
    %95 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%93, %94 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%61 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.addf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x64xf32>
    cf.assert %77, "must have at most one inferred (negative) dimension"
    cf.assert %84, "must have at most one inferred (negative) dimension"
    %reshape_16 = tensor.reshape %95(%from_elements) : (tensor<?x64xf32>, tensor<4xi64>) -> tensor<?x?x4x16xf32>
    %transposed_17 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%60 : tensor<64x64xf32>) permutation = [1, 0] 
    %96 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%62 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %64, "negative values not allowed in new dimensions"
    %97 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%66 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    cf.assert %68, "mismatched size for broadcast"
    %98 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%96, %97 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%61 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.addf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x64xf32>
    cf.assert %77, "must have at most one inferred (negative) dimension"
    cf.assert %84, "must have at most one inferred (negative) dimension"
    %reshape_18 = tensor.reshape %98(%from_elements) : (tensor<?x64xf32>, tensor<4xi64>) -> tensor<?x?x4x16xf32>
    %transposed_19 = linalg.transpose ins(%reshape_18 : tensor<?x?x4x16xf32>) outs(%92 : tensor<?x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    %99 = tensor.empty(%90, %91) : tensor<?x4x16x?xf32>
    %transposed_20 = linalg.transpose ins(%reshape_16 : tensor<?x?x4x16xf32>) outs(%99 : tensor<?x4x16x?xf32>) permutation = [0, 2, 3, 1] 
    %100 = arith.muli %0, %c4_i64 : i64
    %101 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %101, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %102 = tensor.empty(%dim, %dim_13) : tensor<?x4x?x16xf32>
    %103 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%102 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %293 = linalg.index 0 : index
      %294 = linalg.index 1 : index
      %295 = linalg.index 2 : index
      %296 = linalg.index 3 : index
      %297 = arith.cmpi eq, %90, %c1 : index
      %298 = arith.select %297, %c0, %293 : index
      %299 = arith.cmpi eq, %91, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %extracted = tensor.extract %transposed_14[%298, %294, %300, %296] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    %104 = arith.cmpi slt, %100, %c0_i64 : i64
    %105 = arith.select %104, %c1_i64, %100 : i64
    %106 = arith.extui %104 : i1 to i64
    %107 = arith.muli %105, %1 : i64
    %108 = arith.addi %106, %c1_i64 : i64
    %109 = arith.select %53, %105, %107 : i64
    %110 = arith.select %53, %108, %106 : i64
    %111 = arith.muli %109, %c16_i64 : i64
    %112 = arith.cmpi sle, %110, %c1_i64 : i64
    cf.assert %112, "must have at most one inferred (negative) dimension"
    %113 = arith.muli %100, %1 : i64
    %114 = arith.muli %113, %c16_i64 : i64
    %115 = arith.divsi %114, %111 : i64
    %116 = arith.select %104, %115, %100 : i64
    %117 = arith.select %53, %115, %1 : i64
    %from_elements_21 = tensor.from_elements %116, %117, %c16_i64 : tensor<3xi64>
    %reshape_22 = tensor.reshape %103(%from_elements_21) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    cf.assert %101, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %118 = tensor.empty(%dim, %dim_13) : tensor<?x4x16x?xf32>
    %119 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%118 : tensor<?x4x16x?xf32>) {
    ^bb0(%out: f32):
      %293 = linalg.index 0 : index
      %294 = linalg.index 1 : index
      %295 = linalg.index 2 : index
      %296 = linalg.index 3 : index
      %297 = arith.cmpi eq, %90, %c1 : index
      %298 = arith.select %297, %c0, %293 : index
      %299 = arith.cmpi eq, %91, %c1 : index
      %300 = arith.select %299, %c0, %296 : index
      %extracted = tensor.extract %transposed_20[%298, %294, %295, %300] : tensor<?x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x?xf32>
    %120 = arith.muli %105, %c16_i64 : i64
    %121 = arith.muli %120, %1 : i64
    %122 = arith.select %53, %120, %121 : i64
    cf.assert %112, "must have at most one inferred (negative) dimension"
    %123 = arith.muli %0, %c64_i64 : i64
    %124 = arith.muli %123, %1 : i64
    %125 = arith.divsi %124, %122 : i64
    %126 = arith.select %104, %125, %100 : i64
    %127 = arith.select %53, %125, %1 : i64
    %from_elements_23 = tensor.from_elements %126, %c16_i64, %127 : tensor<3xi64>
    %reshape_24 = tensor.reshape %119(%from_elements_23) : (tensor<?x4x16x?xf32>, tensor<3xi64>) -> tensor<?x16x?xf32>
    %128 = arith.index_cast %116 : i64 to index
    %129 = arith.index_cast %117 : i64 to index
    %130 = arith.index_cast %127 : i64 to index
    %131 = arith.cmpi eq, %116, %126 : i64
    cf.assert %131, "mismatching contracting dimension"
    %132 = tensor.empty(%128, %129, %130) : tensor<?x?x?xf32>
    %133 = linalg.fill ins(%cst_0 : f32) outs(%132 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %134 = linalg.batch_matmul ins(%reshape_22, %reshape_24 : tensor<?x?x16xf32>, tensor<?x16x?xf32>) outs(%133 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %135 = arith.muli %70, %c4_i64 : i64
    %136 = arith.muli %135, %1 : i64
    %137 = arith.select %53, %135, %136 : i64
    %138 = arith.muli %137, %1 : i64
    %139 = arith.select %53, %135, %138 : i64
    %140 = arith.select %53, %82, %71 : i64
    %141 = arith.cmpi sle, %140, %c1_i64 : i64
    cf.assert %141, "must have at most one inferred (negative) dimension"
    %142 = arith.muli %116, %117 : i64
    %143 = arith.muli %142, %127 : i64
    %144 = arith.divsi %143, %139 : i64
    %145 = arith.select %12, %144, %0 : i64
    %146 = arith.select %53, %144, %1 : i64
    %from_elements_25 = tensor.from_elements %145, %c4_i64, %146, %146 : tensor<4xi64>
    %reshape_26 = tensor.reshape %134(%from_elements_25) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x4x?x?xf32>
    %147 = arith.index_cast %145 : i64 to index
    %148 = arith.index_cast %146 : i64 to index
    %149 = tensor.empty(%147, %148, %148) : tensor<?x4x?x?xf32>
    %150 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_26 : tensor<?x4x?x?xf32>) outs(%149 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = arith.mulf %in, %cst_9 : f32
      linalg.yield %293 : f32
    } -> tensor<?x4x?x?xf32>
    %151 = arith.cmpi eq, %147, %13 : index
    cf.assert %151, "mismatched size for broadcast"
    %152 = arith.cmpi eq, %148, %dim_13 : index
    cf.assert %152, "mismatched size for broadcast"
    %153 = arith.cmpi eq, %148, %54 : index
    cf.assert %153, "mismatched size for broadcast"
    %154 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %58 : tensor<?x4x?x?xf32>, tensor<?x1x?x?xf32>) outs(%149 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.addf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x4x?x?xf32>
    %155 = tensor.empty(%147, %148) : tensor<?x4x?xi64>
    %156 = linalg.fill ins(%c0_i64 : i64) outs(%155 : tensor<?x4x?xi64>) -> tensor<?x4x?xi64>
    %157 = tensor.empty(%147, %148) : tensor<?x4x?xf32>
    %158 = linalg.fill ins(%cst_1 : f32) outs(%157 : tensor<?x4x?xf32>) -> tensor<?x4x?xf32>
    %159:2 = linalg.generic {indexing_maps = [#map7, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%154 : tensor<?x4x?x?xf32>) outs(%158, %156 : tensor<?x4x?xf32>, tensor<?x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_52: i64):
      %293 = linalg.index 3 : index
      %294 = arith.index_cast %293 : index to i64
      %295 = arith.maximumf %in, %out : f32
      %296 = arith.cmpf ogt, %in, %out : f32
      %297 = arith.select %296, %294, %out_52 : i64
      linalg.yield %295, %297 : f32, i64
    } -> (tensor<?x4x?xf32>, tensor<?x4x?xi64>)
    %expanded_27 = tensor.expand_shape %159#0 [[0], [1], [2, 3]] output_shape [%147, 4, %148, 1] : tensor<?x4x?xf32> into tensor<?x4x?x1xf32>
    %160 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %expanded_27 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%149 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.subf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x4x?x?xf32>
    %161 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160 : tensor<?x4x?x?xf32>) outs(%149 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = math.exp %in : f32
      linalg.yield %293 : f32
    } -> tensor<?x4x?x?xf32>
    %162 = tensor.empty(%147, %148) : tensor<?x4x?x1xf32>
    %163 = linalg.fill ins(%cst_0 : f32) outs(%162 : tensor<?x4x?x1xf32>) -> tensor<?x4x?x1xf32>
    %164 = linalg.generic {indexing_maps = [#map7, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%161 : tensor<?x4x?x?xf32>) outs(%163 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = arith.addf %in, %out : f32
      linalg.yield %293 : f32
    } -> tensor<?x4x?x1xf32>
    %165 = linalg.generic {indexing_maps = [#map7, #map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161, %164 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%149 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.divf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x4x?x?xf32>
    cf.assert %101, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %166 = tensor.empty(%dim, %dim_13, %dim_13) : tensor<?x4x?x?xf32>
    %167 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%166 : tensor<?x4x?x?xf32>) {
    ^bb0(%out: f32):
      %293 = linalg.index 0 : index
      %294 = linalg.index 1 : index
      %295 = linalg.index 2 : index
      %296 = linalg.index 3 : index
      %297 = arith.cmpi eq, %147, %c1 : index
      %298 = arith.select %297, %c0, %293 : index
      %299 = arith.cmpi eq, %148, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %301 = arith.select %299, %c0, %296 : index
      %extracted = tensor.extract %165[%298, %294, %300, %301] : tensor<?x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x?xf32>
    %168 = arith.muli %109, %1 : i64
    %169 = arith.addi %110, %c1_i64 : i64
    %170 = arith.select %53, %105, %168 : i64
    %171 = arith.select %53, %169, %106 : i64
    %172 = arith.cmpi sle, %171, %c1_i64 : i64
    cf.assert %172, "must have at most one inferred (negative) dimension"
    %173 = arith.muli %113, %1 : i64
    %174 = arith.divsi %173, %170 : i64
    %175 = arith.select %104, %174, %100 : i64
    %176 = arith.select %53, %174, %1 : i64
    %from_elements_28 = tensor.from_elements %175, %176, %176 : tensor<3xi64>
    %reshape_29 = tensor.reshape %167(%from_elements_28) : (tensor<?x4x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %101, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %177 = linalg.generic {indexing_maps = [#map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%102 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %293 = linalg.index 0 : index
      %294 = linalg.index 1 : index
      %295 = linalg.index 2 : index
      %296 = linalg.index 3 : index
      %297 = arith.cmpi eq, %90, %c1 : index
      %298 = arith.select %297, %c0, %293 : index
      %299 = arith.cmpi eq, %91, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %extracted = tensor.extract %transposed_19[%298, %294, %300, %296] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    cf.assert %112, "must have at most one inferred (negative) dimension"
    %reshape_30 = tensor.reshape %177(%from_elements_21) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    %178 = arith.index_cast %175 : i64 to index
    %179 = arith.index_cast %176 : i64 to index
    %180 = arith.cmpi eq, %175, %116 : i64
    cf.assert %180, "mismatching contracting dimension"
    %181 = arith.cmpi eq, %176, %117 : i64
    cf.assert %181, "mismatching contracting dimension"
    %182 = tensor.empty(%178, %179) : tensor<?x?x16xf32>
    %183 = linalg.fill ins(%cst_0 : f32) outs(%182 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %184 = linalg.batch_matmul ins(%reshape_29, %reshape_30 : tensor<?x?x?xf32>, tensor<?x?x16xf32>) outs(%183 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %185 = arith.muli %137, %c16_i64 : i64
    cf.assert %77, "must have at most one inferred (negative) dimension"
    %186 = arith.muli %175, %176 : i64
    %187 = arith.muli %186, %c16_i64 : i64
    %188 = arith.divsi %187, %185 : i64
    %189 = arith.select %12, %188, %0 : i64
    %190 = arith.select %53, %188, %1 : i64
    %from_elements_31 = tensor.from_elements %189, %c4_i64, %190, %c16_i64 : tensor<4xi64>
    %reshape_32 = tensor.reshape %184(%from_elements_31) : (tensor<?x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %191 = arith.index_cast %189 : i64 to index
    %192 = arith.index_cast %190 : i64 to index
    %193 = tensor.empty(%191, %192) : tensor<?x?x4x16xf32>
    %transposed_33 = linalg.transpose ins(%reshape_32 : tensor<?x4x?x16xf32>) outs(%193 : tensor<?x?x4x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %84, "must have at most one inferred (negative) dimension"
    %194 = arith.muli %189, %190 : i64
    %195 = arith.muli %194, %c64_i64 : i64
    %196 = arith.divsi %195, %74 : i64
    %197 = arith.select %12, %196, %0 : i64
    %198 = arith.select %53, %196, %1 : i64
    %from_elements_34 = tensor.from_elements %197, %198, %196 : tensor<3xi64>
    %reshape_35 = tensor.reshape %transposed_33(%from_elements_34) : (tensor<?x?x4x16xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %cast = tensor.cast %reshape_35 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %collapsed_36 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %transposed_37 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%60 : tensor<64x64xf32>) permutation = [1, 0] 
    %199 = arith.index_cast %197 : i64 to index
    %200 = tensor.empty(%199) : tensor<?x64xf32>
    %201 = linalg.fill ins(%cst_0 : f32) outs(%200 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %202 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%201 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %64, "negative values not allowed in new dimensions"
    %203 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%66 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %204 = arith.cmpi eq, %199, %65 : index
    cf.assert %204, "mismatched size for broadcast"
    %205 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%202, %203 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%200 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.addf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x64xf32>
    cf.assert %77, "must have at most one inferred (negative) dimension"
    %206 = arith.muli %197, %c64_i64 : i64
    %207 = arith.divsi %206, %76 : i64
    %208 = arith.select %12, %207, %0 : i64
    %209 = arith.select %53, %207, %1 : i64
    %from_elements_38 = tensor.from_elements %208, %209, %c64_i64 : tensor<3xi64>
    %reshape_39 = tensor.reshape %205(%from_elements_38) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %210 = arith.index_cast %208 : i64 to index
    %211 = arith.index_cast %209 : i64 to index
    %212 = arith.cmpi eq, %210, %dim : index
    cf.assert %212, "mismatched size for broadcast"
    %213 = arith.cmpi eq, %211, %c1 : index
    cf.assert %213, "mismatched size for broadcast"
    %cast_40 = tensor.cast %reshape_39 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %214 = tensor.empty(%210) : tensor<?x1x64xf32>
    %215 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_40, %48 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%214 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.addf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x1x64xf32>
    %216 = tensor.empty(%210) : tensor<?x1x64xf64>
    %217 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215 : tensor<?x1x64xf32>) outs(%216 : tensor<?x1x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %293 = arith.extf %in : f32 to f64
      linalg.yield %293 : f64
    } -> tensor<?x1x64xf64>
    %218 = tensor.empty(%210) : tensor<?x1x1xf64>
    %219 = linalg.fill ins(%cst : f64) outs(%218 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %220 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%217 : tensor<?x1x64xf64>) outs(%219 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %293 = arith.addf %in, %out : f64
      linalg.yield %293 : f64
    } -> tensor<?x1x1xf64>
    %221 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%220 : tensor<?x1x1xf64>) outs(%218 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %293 = arith.divf %in, %cst_7 : f64
      linalg.yield %293 : f64
    } -> tensor<?x1x1xf64>
    %222 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217, %221 : tensor<?x1x64xf64>, tensor<?x1x1xf64>) outs(%216 : tensor<?x1x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %293 = arith.subf %in, %in_52 : f64
      linalg.yield %293 : f64
    } -> tensor<?x1x64xf64>
    %223 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %222 : tensor<?x1x64xf64>, tensor<?x1x64xf64>) outs(%216 : tensor<?x1x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %293 = arith.mulf %in, %in_52 : f64
      linalg.yield %293 : f64
    } -> tensor<?x1x64xf64>
    %224 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%223 : tensor<?x1x64xf64>) outs(%219 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %293 = arith.addf %in, %out : f64
      linalg.yield %293 : f64
    } -> tensor<?x1x1xf64>
    %225 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%224 : tensor<?x1x1xf64>) outs(%218 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %293 = arith.divf %in, %cst_7 : f64
      linalg.yield %293 : f64
    } -> tensor<?x1x1xf64>
    %226 = tensor.empty(%210) : tensor<?x1x1xf32>
    %227 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%225 : tensor<?x1x1xf64>) outs(%226 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %293 = arith.truncf %in : f64 to f32
      linalg.yield %293 : f32
    } -> tensor<?x1x1xf32>
    %228 = linalg.fill ins(%cst_0 : f32) outs(%226 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %229 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%215 : tensor<?x1x64xf32>) outs(%228 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = arith.addf %in, %out : f32
      linalg.yield %293 : f32
    } -> tensor<?x1x1xf32>
    %230 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<?x1x1xf32>) outs(%226 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = arith.divf %in, %cst_8 : f32
      linalg.yield %293 : f32
    } -> tensor<?x1x1xf32>
    %231 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%227 : tensor<?x1x1xf32>) outs(%226 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = arith.truncf %cst_6 : f64 to f32
      %294 = arith.addf %in, %293 : f32
      linalg.yield %294 : f32
    } -> tensor<?x1x1xf32>
    %232 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<?x1x1xf32>) outs(%226 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = math.rsqrt %in : f32
      linalg.yield %293 : f32
    } -> tensor<?x1x1xf32>
    %233 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%215, %230 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%214 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.subf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x1x64xf32>
    %234 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233, %232 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%214 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.mulf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x1x64xf32>
    %235 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %arg14 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%214 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.mulf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x1x64xf32>
    %236 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235, %arg15 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%214 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.addf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x1x64xf32>
    %collapsed_41 = tensor.collapse_shape %236 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %237 = tensor.empty() : tensor<64x96xf32>
    %transposed_42 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%237 : tensor<64x96xf32>) permutation = [1, 0] 
    %238 = arith.index_cast %208 : i64 to index
    %239 = tensor.empty(%238) : tensor<?x96xf32>
    %240 = linalg.fill ins(%cst_0 : f32) outs(%239 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %241 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%240 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %64, "negative values not allowed in new dimensions"
    %242 = tensor.empty(%65) : tensor<?x96xf32>
    %243 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<96xf32>) outs(%242 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x96xf32>
    %244 = arith.cmpi eq, %238, %65 : index
    cf.assert %244, "mismatched size for broadcast"
    %245 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%241, %243 : tensor<?x96xf32>, tensor<?x96xf32>) outs(%239 : tensor<?x96xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.addf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x96xf32>
    %246 = arith.muli %74, %c96_i64 : i64
    cf.assert %77, "must have at most one inferred (negative) dimension"
    %247 = arith.muli %208, %c96_i64 : i64
    %248 = arith.divsi %247, %246 : i64
    %249 = arith.select %12, %248, %0 : i64
    %250 = arith.select %53, %248, %1 : i64
    %from_elements_43 = tensor.from_elements %249, %250, %c96_i64 : tensor<3xi64>
    %reshape_44 = tensor.reshape %245(%from_elements_43) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %251 = arith.index_cast %249 : i64 to index
    %252 = tensor.empty(%251) : tensor<?x1x96xf32>
    %cast_45 = tensor.cast %reshape_44 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %253 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_45 : tensor<?x1x96xf32>) outs(%252 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = arith.divf %in, %cst_10 : f32
      %294 = math.erf %293 : f32
      %295 = arith.addf %294, %cst_2 : f32
      %296 = arith.mulf %295, %cst_3 : f32
      %297 = arith.mulf %in, %296 : f32
      linalg.yield %297 : f32
    } -> tensor<?x1x96xf32>
    %collapsed_46 = tensor.collapse_shape %253 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %254 = tensor.empty() : tensor<96x64xf32>
    %transposed_47 = linalg.transpose ins(%arg18 : tensor<64x96xf32>) outs(%254 : tensor<96x64xf32>) permutation = [1, 0] 
    %255 = arith.index_cast %249 : i64 to index
    %256 = tensor.empty(%255) : tensor<?x64xf32>
    %257 = linalg.fill ins(%cst_0 : f32) outs(%256 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %258 = linalg.matmul ins(%collapsed_46, %transposed_47 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%257 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %64, "negative values not allowed in new dimensions"
    %259 = linalg.generic {indexing_maps = [#map9, #map], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<64xf32>) outs(%66 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %260 = arith.cmpi eq, %255, %65 : index
    cf.assert %260, "mismatched size for broadcast"
    %261 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%258, %259 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%256 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.addf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x64xf32>
    cf.assert %77, "must have at most one inferred (negative) dimension"
    %262 = arith.muli %249, %c64_i64 : i64
    %263 = arith.divsi %262, %76 : i64
    %264 = arith.select %12, %263, %0 : i64
    %265 = arith.select %53, %263, %1 : i64
    %from_elements_48 = tensor.from_elements %264, %265, %c64_i64 : tensor<3xi64>
    %reshape_49 = tensor.reshape %261(%from_elements_48) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %266 = arith.index_cast %264 : i64 to index
    %267 = arith.index_cast %265 : i64 to index
    %268 = arith.cmpi eq, %266, %210 : index
    cf.assert %268, "mismatched size for broadcast"
    %269 = arith.cmpi eq, %267, %c1 : index
    cf.assert %269, "mismatched size for broadcast"
    %cast_50 = tensor.cast %reshape_49 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %270 = tensor.empty(%266) : tensor<?x1x64xf32>
    %271 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_50, %236 : tensor<?x1x64xf32>, tensor<?x1x64xf32>) outs(%270 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.addf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x1x64xf32>
    %272 = tensor.empty(%266) : tensor<?x1x64xf64>
    %273 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271 : tensor<?x1x64xf32>) outs(%272 : tensor<?x1x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %293 = arith.extf %in : f32 to f64
      linalg.yield %293 : f64
    } -> tensor<?x1x64xf64>
    %274 = tensor.empty(%266) : tensor<?x1x1xf64>
    %275 = linalg.fill ins(%cst : f64) outs(%274 : tensor<?x1x1xf64>) -> tensor<?x1x1xf64>
    %276 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%273 : tensor<?x1x64xf64>) outs(%275 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %293 = arith.addf %in, %out : f64
      linalg.yield %293 : f64
    } -> tensor<?x1x1xf64>
    %277 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276 : tensor<?x1x1xf64>) outs(%274 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %293 = arith.divf %in, %cst_7 : f64
      linalg.yield %293 : f64
    } -> tensor<?x1x1xf64>
    %278 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273, %277 : tensor<?x1x64xf64>, tensor<?x1x1xf64>) outs(%272 : tensor<?x1x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %293 = arith.subf %in, %in_52 : f64
      linalg.yield %293 : f64
    } -> tensor<?x1x64xf64>
    %279 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278, %278 : tensor<?x1x64xf64>, tensor<?x1x64xf64>) outs(%272 : tensor<?x1x64xf64>) {
    ^bb0(%in: f64, %in_52: f64, %out: f64):
      %293 = arith.mulf %in, %in_52 : f64
      linalg.yield %293 : f64
    } -> tensor<?x1x64xf64>
    %280 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%279 : tensor<?x1x64xf64>) outs(%275 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %293 = arith.addf %in, %out : f64
      linalg.yield %293 : f64
    } -> tensor<?x1x1xf64>
    %281 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280 : tensor<?x1x1xf64>) outs(%274 : tensor<?x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %293 = arith.divf %in, %cst_7 : f64
      linalg.yield %293 : f64
    } -> tensor<?x1x1xf64>
    %282 = tensor.empty(%266) : tensor<?x1x1xf32>
    %283 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%281 : tensor<?x1x1xf64>) outs(%282 : tensor<?x1x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %293 = arith.truncf %in : f64 to f32
      linalg.yield %293 : f32
    } -> tensor<?x1x1xf32>
    %284 = linalg.fill ins(%cst_0 : f32) outs(%282 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %285 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%271 : tensor<?x1x64xf32>) outs(%284 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = arith.addf %in, %out : f32
      linalg.yield %293 : f32
    } -> tensor<?x1x1xf32>
    %286 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285 : tensor<?x1x1xf32>) outs(%282 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = arith.divf %in, %cst_8 : f32
      linalg.yield %293 : f32
    } -> tensor<?x1x1xf32>
    %287 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283 : tensor<?x1x1xf32>) outs(%282 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = arith.truncf %cst_6 : f64 to f32
      %294 = arith.addf %in, %293 : f32
      linalg.yield %294 : f32
    } -> tensor<?x1x1xf32>
    %288 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287 : tensor<?x1x1xf32>) outs(%282 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %293 = math.rsqrt %in : f32
      linalg.yield %293 : f32
    } -> tensor<?x1x1xf32>
    %289 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271, %286 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%270 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.subf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x1x64xf32>
    %290 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289, %288 : tensor<?x1x64xf32>, tensor<?x1x1xf32>) outs(%270 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.mulf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x1x64xf32>
    %291 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290, %arg20 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%270 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.mulf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x1x64xf32>
    %292 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291, %arg21 : tensor<?x1x64xf32>, tensor<64xf32>) outs(%270 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %293 = arith.addf %in, %in_52 : f32
      linalg.yield %293 : f32
    } -> tensor<?x1x64xf32>
    %cast_51 = tensor.cast %292 : tensor<?x1x64xf32> to tensor<?x?x64xf32>
    return %cast_51 : tensor<?x?x64xf32>
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

