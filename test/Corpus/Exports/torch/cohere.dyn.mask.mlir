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
  func.func @cohere(%arg0: tensor<?x?xi64>, %arg1: tensor<?x?xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>) -> tensor<?x?x64xf32> {
    %c64_i64 = arith.constant 64 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c96 = arith.constant 96 : index
    %c3 = arith.constant 3 : index
    %c16_i64 = arith.constant 16 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c32_i64 = arith.constant 32 : i64
    %c4_i64 = arith.constant 4 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c96_i64 = arith.constant 96 : i64
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 2.500000e-01 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_9 = tensor.dim %arg0, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_9 : index to i64
    %2 = tensor.empty(%dim, %dim_9) : tensor<?x?x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?xi64>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %295 = arith.index_cast %in : i64 to index
      %296 = linalg.index 2 : index
      %297 = arith.cmpi slt, %295, %c96 : index
      cf.assert %297, "index must be smaller than dim size"
      %298 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %298, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%295, %296] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    %4 = tensor.empty(%dim_9) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %295 = linalg.index 0 : index
      %296 = arith.index_cast %295 : index to i64
      linalg.yield %296 : i64
    } -> tensor<?xi64>
    %dim_10 = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %dim_11 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %6 = tensor.empty(%dim_10, %dim_11) : tensor<?x?xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%6 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %295 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %295 : i1
    } -> tensor<?x?xi1>
    %8 = tensor.empty(%dim) : tensor<?xi64>
    %9 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %295 = linalg.index 0 : index
      %296 = arith.index_cast %295 : index to i64
      linalg.yield %296 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_12 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim_9, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_13 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_9] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %10 = tensor.empty(%dim_9, %dim_9) : tensor<1x1x?x?xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_12 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_81: i64, %out: i1):
      %295 = arith.cmpi sle, %in, %in_81 : i64
      linalg.yield %295 : i1
    } -> tensor<1x1x?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %11 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_81: i1, %out: i1):
      %295 = arith.andi %in, %in_81 : i1
      linalg.yield %295 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_14 = tensor.dim %expanded, %c0 : tensor<?x1x1x1xi64>
    %dim_15 = tensor.dim %expanded_13, %c3 : tensor<1x1x1x?xi64>
    %13 = tensor.empty(%dim_14, %dim_15) : tensor<?x1x1x?xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_13 : tensor<?x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%13 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i64, %in_81: i64, %out: i1):
      %295 = arith.cmpi slt, %in, %c0_i64 : i64
      %296 = arith.index_cast %dim_10 : index to i64
      %297 = arith.addi %in, %296 : i64
      %298 = arith.select %295, %297, %in : i64
      %299 = arith.index_cast %298 : i64 to index
      %300 = arith.cmpi slt, %in_81, %c0_i64 : i64
      %301 = arith.index_cast %dim_11 : index to i64
      %302 = arith.addi %in_81, %301 : i64
      %303 = arith.select %300, %302, %in_81 : i64
      %304 = arith.index_cast %303 : i64 to index
      %extracted = tensor.extract %7[%299, %304] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %15 = arith.cmpi eq, %dim_9, %dim_15 : index
    cf.assert %15, "mismatched size for broadcast"
    %16 = tensor.empty(%dim_14, %dim_9, %dim_9) : tensor<?x1x?x?xi1>
    %17 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x1x?x?xi1>, tensor<?x1x1x?xi1>) outs(%16 : tensor<?x1x?x?xi1>) {
    ^bb0(%in: i1, %in_81: i1, %out: i1):
      %295 = arith.andi %in, %in_81 : i1
      linalg.yield %295 : i1
    } -> tensor<?x1x?x?xi1>
    %18 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %19 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %20 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x1x?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %295 = linalg.index 0 : index
      %296 = linalg.index 2 : index
      %297 = linalg.index 3 : index
      %298 = arith.cmpi eq, %dim_14, %c1 : index
      %299 = arith.select %298, %c0, %295 : index
      %300 = arith.cmpi eq, %dim_9, %c1 : index
      %301 = arith.select %300, %c0, %296 : index
      %302 = arith.select %300, %c0, %297 : index
      %extracted = tensor.extract %17[%299, %c0, %301, %302] : tensor<?x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %22 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x1x?x?xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_3, %cst_2 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%22 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_81: f32, %in_82: f32, %out: f32):
      %295 = arith.select %in, %in_81, %in_82 : f32
      linalg.yield %295 : f32
    } -> tensor<?x1x?x?xf32>
    %expanded_16 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim_9, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %24 = tensor.empty(%dim_9) : tensor<1x?x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x?x1xi64>) outs(%24 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %295 = arith.sitofp %in : i64 to f32
      linalg.yield %295 : f32
    } -> tensor<1x?x1xf32>
    %26 = tensor.empty(%dim_9) : tensor<1x?x8xf32>
    %27 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %cst_6 : tensor<1x?x1xf32>, tensor<8xf32>) outs(%26 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %295 = arith.mulf %in, %in_81 : f32
      linalg.yield %295 : f32
    } -> tensor<1x?x8xf32>
    %expanded_17 = tensor.expand_shape %27 [[0], [1], [2, 3]] output_shape [1, %dim_9, 8, 1] : tensor<1x?x8xf32> into tensor<1x?x8x1xf32>
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %28 = tensor.empty(%dim_9) : tensor<1x?x8x2xf32>
    %29 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%28 : tensor<1x?x8x2xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 1 : index
      %296 = linalg.index 2 : index
      %297 = arith.cmpi eq, %dim_9, %c1 : index
      %298 = arith.select %297, %c0, %295 : index
      %extracted = tensor.extract %expanded_17[%c0, %298, %296, %c0] : tensor<1x?x8x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x?x8x2xf32>
    %collapsed = tensor.collapse_shape %29 [[0], [1], [2, 3]] : tensor<1x?x8x2xf32> into tensor<1x?x16xf32>
    %30 = tensor.empty(%dim_9) : tensor<1x?x16xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x?x16xf32>) outs(%30 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.cos %in : f32
      linalg.yield %295 : f32
    } -> tensor<1x?x16xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x?x16xf32>) outs(%30 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.sin %in : f32
      linalg.yield %295 : f32
    } -> tensor<1x?x16xf32>
    %33 = tensor.empty(%dim, %dim_9) : tensor<?x?x1xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<?x?x64xf32>) outs(%34 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<?x?x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<?x?x1xf32>) outs(%33 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_7 : f32
      linalg.yield %295 : f32
    } -> tensor<?x?x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %36 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %295 = arith.subf %in, %in_81 : f32
      linalg.yield %295 : f32
    } -> tensor<?x?x64xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %295 : f32
    } -> tensor<?x?x64xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%38 : tensor<?x?x64xf32>) outs(%34 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<?x?x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<?x?x1xf32>) outs(%33 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_7 : f32
      linalg.yield %295 : f32
    } -> tensor<?x?x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<?x?x1xf32>) outs(%33 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_5 : f64 to f32
      %296 = arith.addf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<?x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<?x?x1xf32>) outs(%33 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.rsqrt %in : f32
      linalg.yield %295 : f32
    } -> tensor<?x?x1xf32>
    %43 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %42 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%43 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %295 = arith.mulf %in, %in_81 : f32
      linalg.yield %295 : f32
    } -> tensor<?x1x64xf32>
    %45 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %44 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%43 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %295 = arith.mulf %in, %in_81 : f32
      linalg.yield %295 : f32
    } -> tensor<?x1x64xf32>
    %46 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%46 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_18 = tensor.collapse_shape %45 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %47 = tensor.empty(%dim) : tensor<?x64xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %49 = linalg.matmul ins(%collapsed_18, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%48 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %50 = arith.cmpi slt, %0, %c0_i64 : i64
    %51 = arith.select %50, %c1_i64, %0 : i64
    %52 = arith.extui %50 : i1 to i64
    %53 = arith.muli %51, %1 : i64
    %54 = arith.addi %52, %c1_i64 : i64
    %55 = arith.cmpi slt, %1, %c0_i64 : i64
    %56 = arith.select %55, %51, %53 : i64
    %57 = arith.select %55, %54, %52 : i64
    %58 = arith.muli %56, %c64_i64 : i64
    %59 = arith.cmpi sle, %57, %c1_i64 : i64
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %60 = arith.muli %0, %c64_i64 : i64
    %61 = arith.divsi %60, %58 : i64
    %62 = arith.select %50, %61, %0 : i64
    %63 = arith.select %55, %61, %1 : i64
    %64 = arith.addi %57, %c1_i64 : i64
    %65 = arith.muli %56, %c16_i64 : i64
    %66 = arith.cmpi sle, %64, %c1_i64 : i64
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %67 = arith.muli %62, %63 : i64
    %68 = arith.muli %67, %c64_i64 : i64
    %69 = arith.divsi %68, %65 : i64
    %70 = arith.select %50, %69, %0 : i64
    %71 = arith.select %55, %69, %1 : i64
    %from_elements = tensor.from_elements %70, %71, %69, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %49(%from_elements) : (tensor<?x64xf32>, tensor<4xi64>) -> tensor<?x?x4x16xf32>
    %72 = tensor.empty() : tensor<64x32xf32>
    %transposed_19 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%72 : tensor<64x32xf32>) permutation = [1, 0] 
    %73 = tensor.empty(%dim) : tensor<?x32xf32>
    %74 = linalg.fill ins(%cst : f32) outs(%73 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %75 = linalg.matmul ins(%collapsed_18, %transposed_19 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%74 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %76 = arith.muli %56, %c32_i64 : i64
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %77 = arith.muli %0, %c32_i64 : i64
    %78 = arith.divsi %77, %76 : i64
    %79 = arith.select %50, %78, %0 : i64
    %80 = arith.select %55, %78, %1 : i64
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %81 = arith.muli %79, %80 : i64
    %82 = arith.muli %81, %c32_i64 : i64
    %83 = arith.divsi %82, %65 : i64
    %84 = arith.select %50, %83, %0 : i64
    %85 = arith.select %55, %83, %1 : i64
    %from_elements_20 = tensor.from_elements %84, %85, %83, %c16_i64 : tensor<4xi64>
    %reshape_21 = tensor.reshape %75(%from_elements_20) : (tensor<?x32xf32>, tensor<4xi64>) -> tensor<?x?x2x16xf32>
    %transposed_22 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%72 : tensor<64x32xf32>) permutation = [1, 0] 
    %86 = linalg.matmul ins(%collapsed_18, %transposed_22 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%74 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %59, "must have at most one inferred (negative) dimension"
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %reshape_23 = tensor.reshape %86(%from_elements_20) : (tensor<?x32xf32>, tensor<4xi64>) -> tensor<?x?x2x16xf32>
    %87 = arith.index_cast %70 : i64 to index
    %88 = arith.index_cast %71 : i64 to index
    %89 = tensor.empty(%87, %88) : tensor<?x4x?x16xf32>
    %transposed_24 = linalg.transpose ins(%reshape : tensor<?x?x4x16xf32>) outs(%89 : tensor<?x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    %90 = arith.index_cast %84 : i64 to index
    %91 = arith.index_cast %85 : i64 to index
    %92 = tensor.empty(%90, %91) : tensor<?x2x?x16xf32>
    %transposed_25 = linalg.transpose ins(%reshape_21 : tensor<?x?x2x16xf32>) outs(%92 : tensor<?x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_26 = linalg.transpose ins(%reshape_23 : tensor<?x?x2x16xf32>) outs(%92 : tensor<?x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_27 = tensor.expand_shape %31 [[0], [1, 2], [3]] output_shape [1, 1, %dim_9, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %expanded_28 = tensor.expand_shape %32 [[0], [1, 2], [3]] output_shape [1, 1, %dim_9, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %93 = arith.cmpi eq, %88, %dim_9 : index
    cf.assert %93, "mismatched size for broadcast"
    %94 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24, %expanded_27 : tensor<?x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%89 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %295 = arith.mulf %in, %in_81 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_24[0, 0, 0, 0] [%87, 4, %88, 8] [1, 1, 1, 2] : tensor<?x4x?x16xf32> to tensor<?x4x?x8xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_24[0, 0, 0, 1] [%87, 4, %88, 8] [1, 1, 1, 2] : tensor<?x4x?x16xf32> to tensor<?x4x?x8xf32>
    %95 = tensor.empty(%87, %88) : tensor<?x4x?x8xf32>
    %96 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<?x4x?x8xf32>) outs(%95 : tensor<?x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.negf %in : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x?x8xf32>
    %expanded_30 = tensor.expand_shape %96 [[0], [1], [2], [3, 4]] output_shape [%87, 4, %88, 8, 1] : tensor<?x4x?x8xf32> into tensor<?x4x?x8x1xf32>
    %expanded_31 = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [%87, 4, %88, 8, 1] : tensor<?x4x?x8xf32> into tensor<?x4x?x8x1xf32>
    %concat = tensor.concat dim(4) %expanded_30, %expanded_31 : (tensor<?x4x?x8x1xf32>, tensor<?x4x?x8x1xf32>) -> tensor<?x4x?x8x2xf32>
    %97 = arith.muli %51, %c4_i64 : i64
    %98 = arith.muli %97, %1 : i64
    %99 = arith.select %55, %97, %98 : i64
    %100 = arith.muli %99, %c16_i64 : i64
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %dim_32 = tensor.dim %expanded_30, %c0 : tensor<?x4x?x8x1xf32>
    %101 = arith.index_cast %dim_32 : index to i64
    %102 = arith.muli %101, %c4_i64 : i64
    %dim_33 = tensor.dim %expanded_30, %c2 : tensor<?x4x?x8x1xf32>
    %103 = arith.index_cast %dim_33 : index to i64
    %104 = arith.muli %102, %103 : i64
    %105 = arith.muli %104, %c16_i64 : i64
    %106 = arith.divsi %105, %100 : i64
    %107 = arith.select %50, %106, %0 : i64
    %108 = arith.select %55, %106, %1 : i64
    %from_elements_34 = tensor.from_elements %107, %c4_i64, %108, %c16_i64 : tensor<4xi64>
    %reshape_35 = tensor.reshape %concat(%from_elements_34) : (tensor<?x4x?x8x2xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %109 = arith.index_cast %107 : i64 to index
    %110 = arith.index_cast %108 : i64 to index
    %111 = arith.cmpi eq, %110, %dim_9 : index
    cf.assert %111, "mismatched size for broadcast"
    %112 = tensor.empty(%109, %110) : tensor<?x4x?x16xf32>
    %113 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_35, %expanded_28 : tensor<?x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%112 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %295 = arith.mulf %in, %in_81 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x?x16xf32>
    %114 = arith.cmpi eq, %87, %109 : index
    cf.assert %114, "mismatched size for broadcast"
    %115 = arith.cmpi eq, %88, %110 : index
    cf.assert %115, "mismatched size for broadcast"
    %116 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %113 : tensor<?x4x?x16xf32>, tensor<?x4x?x16xf32>) outs(%89 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %295 = arith.addf %in, %in_81 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x?x16xf32>
    %117 = arith.cmpi eq, %91, %dim_9 : index
    cf.assert %117, "mismatched size for broadcast"
    %118 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25, %expanded_27 : tensor<?x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%92 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %295 = arith.mulf %in, %in_81 : f32
      linalg.yield %295 : f32
    } -> tensor<?x2x?x16xf32>
    %extracted_slice_36 = tensor.extract_slice %transposed_25[0, 0, 0, 0] [%90, 2, %91, 8] [1, 1, 1, 2] : tensor<?x2x?x16xf32> to tensor<?x2x?x8xf32>
    %extracted_slice_37 = tensor.extract_slice %transposed_25[0, 0, 0, 1] [%90, 2, %91, 8] [1, 1, 1, 2] : tensor<?x2x?x16xf32> to tensor<?x2x?x8xf32>
    %119 = tensor.empty(%90, %91) : tensor<?x2x?x8xf32>
    %120 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_37 : tensor<?x2x?x8xf32>) outs(%119 : tensor<?x2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.negf %in : f32
      linalg.yield %295 : f32
    } -> tensor<?x2x?x8xf32>
    %expanded_38 = tensor.expand_shape %120 [[0], [1], [2], [3, 4]] output_shape [%90, 2, %91, 8, 1] : tensor<?x2x?x8xf32> into tensor<?x2x?x8x1xf32>
    %expanded_39 = tensor.expand_shape %extracted_slice_36 [[0], [1], [2], [3, 4]] output_shape [%90, 2, %91, 8, 1] : tensor<?x2x?x8xf32> into tensor<?x2x?x8x1xf32>
    %concat_40 = tensor.concat dim(4) %expanded_38, %expanded_39 : (tensor<?x2x?x8x1xf32>, tensor<?x2x?x8x1xf32>) -> tensor<?x2x?x8x2xf32>
    %121 = arith.muli %51, %c2_i64 : i64
    %122 = arith.muli %121, %1 : i64
    %123 = arith.select %55, %121, %122 : i64
    %124 = arith.muli %123, %c16_i64 : i64
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %dim_41 = tensor.dim %expanded_38, %c0 : tensor<?x2x?x8x1xf32>
    %125 = arith.index_cast %dim_41 : index to i64
    %126 = arith.muli %125, %c2_i64 : i64
    %dim_42 = tensor.dim %expanded_38, %c2 : tensor<?x2x?x8x1xf32>
    %127 = arith.index_cast %dim_42 : index to i64
    %128 = arith.muli %126, %127 : i64
    %129 = arith.muli %128, %c16_i64 : i64
    %130 = arith.divsi %129, %124 : i64
    %131 = arith.select %50, %130, %0 : i64
    %132 = arith.select %55, %130, %1 : i64
    %from_elements_43 = tensor.from_elements %131, %c2_i64, %132, %c16_i64 : tensor<4xi64>
    %reshape_44 = tensor.reshape %concat_40(%from_elements_43) : (tensor<?x2x?x8x2xf32>, tensor<4xi64>) -> tensor<?x2x?x16xf32>
    %133 = arith.index_cast %131 : i64 to index
    %134 = arith.index_cast %132 : i64 to index
    %135 = arith.cmpi eq, %134, %dim_9 : index
    cf.assert %135, "mismatched size for broadcast"
    %136 = tensor.empty(%133, %134) : tensor<?x2x?x16xf32>
    %137 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_44, %expanded_28 : tensor<?x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%136 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %295 = arith.mulf %in, %in_81 : f32
      linalg.yield %295 : f32
    } -> tensor<?x2x?x16xf32>
    %138 = arith.cmpi eq, %90, %133 : index
    cf.assert %138, "mismatched size for broadcast"
    %139 = arith.cmpi eq, %91, %134 : index
    cf.assert %139, "mismatched size for broadcast"
    %140 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %137 : tensor<?x2x?x16xf32>, tensor<?x2x?x16xf32>) outs(%92 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %295 = arith.addf %in, %in_81 : f32
      linalg.yield %295 : f32
    } -> tensor<?x2x?x16xf32>
    %expanded_45 = tensor.expand_shape %140 [[0], [1], [2, 3], [4]] output_shape [%90, 2, 1, %91, 16] : tensor<?x2x?x16xf32> into tensor<?x2x1x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %141 = tensor.empty(%dim, %dim_9) : tensor<?x2x2x?x16xf32>
    %142 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%141 : tensor<?x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 0 : index
      %296 = linalg.index 1 : index
      %297 = linalg.index 3 : index
      %298 = linalg.index 4 : index
      %299 = arith.cmpi eq, %90, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %301 = arith.cmpi eq, %91, %c1 : index
      %302 = arith.select %301, %c0, %297 : index
      %extracted = tensor.extract %expanded_45[%300, %296, %c0, %302, %298] : tensor<?x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x16xf32>
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %143 = arith.muli %0, %c4_i64 : i64
    %144 = arith.muli %143, %1 : i64
    %145 = arith.muli %144, %c16_i64 : i64
    %146 = arith.divsi %145, %100 : i64
    %147 = arith.select %50, %146, %0 : i64
    %148 = arith.select %55, %146, %1 : i64
    %from_elements_46 = tensor.from_elements %147, %c4_i64, %148, %c16_i64 : tensor<4xi64>
    %reshape_47 = tensor.reshape %142(%from_elements_46) : (tensor<?x2x2x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %expanded_48 = tensor.expand_shape %transposed_26 [[0], [1], [2, 3], [4]] output_shape [%90, 2, 1, %91, 16] : tensor<?x2x?x16xf32> into tensor<?x2x1x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %149 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%141 : tensor<?x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 0 : index
      %296 = linalg.index 1 : index
      %297 = linalg.index 3 : index
      %298 = linalg.index 4 : index
      %299 = arith.cmpi eq, %90, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %301 = arith.cmpi eq, %91, %c1 : index
      %302 = arith.select %301, %c0, %297 : index
      %extracted = tensor.extract %expanded_48[%300, %296, %c0, %302, %298] : tensor<?x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x16xf32>
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_49 = tensor.reshape %149(%from_elements_46) : (tensor<?x2x2x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %150 = arith.index_cast %147 : i64 to index
    %151 = arith.index_cast %148 : i64 to index
    %152 = tensor.empty(%150, %151) : tensor<?x4x16x?xf32>
    %transposed_50 = linalg.transpose ins(%reshape_47 : tensor<?x4x?x16xf32>) outs(%152 : tensor<?x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %153 = tensor.empty(%dim, %dim_9) : tensor<?x4x?x16xf32>
    %154 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%153 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 0 : index
      %296 = linalg.index 1 : index
      %297 = linalg.index 2 : index
      %298 = linalg.index 3 : index
      %299 = arith.cmpi eq, %87, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %301 = arith.cmpi eq, %88, %c1 : index
      %302 = arith.select %301, %c0, %297 : index
      %extracted = tensor.extract %116[%300, %296, %302, %298] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    %155 = arith.cmpi slt, %143, %c0_i64 : i64
    %156 = arith.select %155, %c1_i64, %143 : i64
    %157 = arith.extui %155 : i1 to i64
    %158 = arith.muli %156, %1 : i64
    %159 = arith.addi %157, %c1_i64 : i64
    %160 = arith.select %55, %156, %158 : i64
    %161 = arith.select %55, %159, %157 : i64
    %162 = arith.muli %160, %c16_i64 : i64
    %163 = arith.cmpi sle, %161, %c1_i64 : i64
    cf.assert %163, "must have at most one inferred (negative) dimension"
    %164 = arith.divsi %145, %162 : i64
    %165 = arith.select %155, %164, %143 : i64
    %166 = arith.select %55, %164, %1 : i64
    %from_elements_51 = tensor.from_elements %165, %166, %c16_i64 : tensor<3xi64>
    %reshape_52 = tensor.reshape %154(%from_elements_51) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %167 = tensor.empty(%dim, %dim_9) : tensor<?x4x16x?xf32>
    %168 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%167 : tensor<?x4x16x?xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 0 : index
      %296 = linalg.index 1 : index
      %297 = linalg.index 2 : index
      %298 = linalg.index 3 : index
      %299 = arith.cmpi eq, %150, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %301 = arith.cmpi eq, %151, %c1 : index
      %302 = arith.select %301, %c0, %298 : index
      %extracted = tensor.extract %transposed_50[%300, %296, %297, %302] : tensor<?x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x?xf32>
    %169 = arith.muli %156, %c16_i64 : i64
    %170 = arith.muli %169, %1 : i64
    %171 = arith.select %55, %169, %170 : i64
    cf.assert %163, "must have at most one inferred (negative) dimension"
    %172 = arith.muli %0, %c64_i64 : i64
    %173 = arith.muli %172, %1 : i64
    %174 = arith.divsi %173, %171 : i64
    %175 = arith.select %155, %174, %143 : i64
    %176 = arith.select %55, %174, %1 : i64
    %from_elements_53 = tensor.from_elements %175, %c16_i64, %176 : tensor<3xi64>
    %reshape_54 = tensor.reshape %168(%from_elements_53) : (tensor<?x4x16x?xf32>, tensor<3xi64>) -> tensor<?x16x?xf32>
    %177 = arith.index_cast %165 : i64 to index
    %178 = arith.index_cast %166 : i64 to index
    %179 = arith.index_cast %176 : i64 to index
    %180 = arith.cmpi eq, %165, %175 : i64
    cf.assert %180, "mismatching contracting dimension"
    %181 = tensor.empty(%177, %178, %179) : tensor<?x?x?xf32>
    %182 = linalg.fill ins(%cst : f32) outs(%181 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %183 = linalg.batch_matmul ins(%reshape_52, %reshape_54 : tensor<?x?x16xf32>, tensor<?x16x?xf32>) outs(%182 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %184 = arith.muli %99, %1 : i64
    %185 = arith.select %55, %97, %184 : i64
    %186 = arith.select %55, %64, %52 : i64
    %187 = arith.cmpi sle, %186, %c1_i64 : i64
    cf.assert %187, "must have at most one inferred (negative) dimension"
    %188 = arith.muli %165, %166 : i64
    %189 = arith.muli %188, %176 : i64
    %190 = arith.divsi %189, %185 : i64
    %191 = arith.select %50, %190, %0 : i64
    %192 = arith.select %55, %190, %1 : i64
    %from_elements_55 = tensor.from_elements %191, %c4_i64, %192, %192 : tensor<4xi64>
    %reshape_56 = tensor.reshape %183(%from_elements_55) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x4x?x?xf32>
    %193 = arith.index_cast %191 : i64 to index
    %194 = arith.index_cast %192 : i64 to index
    %195 = tensor.empty(%193, %194, %194) : tensor<?x4x?x?xf32>
    %196 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_56 : tensor<?x4x?x?xf32>) outs(%195 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.mulf %in, %cst_8 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x?x?xf32>
    %197 = arith.cmpi eq, %193, %dim : index
    cf.assert %197, "mismatched size for broadcast"
    %198 = arith.cmpi eq, %194, %dim_9 : index
    cf.assert %198, "mismatched size for broadcast"
    cf.assert %198, "mismatched size for broadcast"
    %199 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196, %23 : tensor<?x4x?x?xf32>, tensor<?x1x?x?xf32>) outs(%195 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %295 = arith.addf %in, %in_81 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x?x?xf32>
    %200 = tensor.empty(%193, %194) : tensor<?x4x?xi64>
    %201 = linalg.fill ins(%c0_i64 : i64) outs(%200 : tensor<?x4x?xi64>) -> tensor<?x4x?xi64>
    %202 = tensor.empty(%193, %194) : tensor<?x4x?xf32>
    %203 = linalg.fill ins(%cst_0 : f32) outs(%202 : tensor<?x4x?xf32>) -> tensor<?x4x?xf32>
    %204:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%199 : tensor<?x4x?x?xf32>) outs(%203, %201 : tensor<?x4x?xf32>, tensor<?x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_81: i64):
      %295 = linalg.index 3 : index
      %296 = arith.index_cast %295 : index to i64
      %297 = arith.maximumf %in, %out : f32
      %298 = arith.cmpf ogt, %in, %out : f32
      %299 = arith.select %298, %296, %out_81 : i64
      linalg.yield %297, %299 : f32, i64
    } -> (tensor<?x4x?xf32>, tensor<?x4x?xi64>)
    %expanded_57 = tensor.expand_shape %204#0 [[0], [1], [2, 3]] output_shape [%193, 4, %194, 1] : tensor<?x4x?xf32> into tensor<?x4x?x1xf32>
    %205 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199, %expanded_57 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%195 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %295 = arith.subf %in, %in_81 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x?x?xf32>
    %206 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205 : tensor<?x4x?x?xf32>) outs(%195 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.exp %in : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x?x?xf32>
    %207 = tensor.empty(%193, %194) : tensor<?x4x?x1xf32>
    %208 = linalg.fill ins(%cst : f32) outs(%207 : tensor<?x4x?x1xf32>) -> tensor<?x4x?x1xf32>
    %209 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%206 : tensor<?x4x?x?xf32>) outs(%208 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x?x1xf32>
    %210 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206, %209 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%195 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %295 = arith.divf %in, %in_81 : f32
      linalg.yield %295 : f32
    } -> tensor<?x4x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %211 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x4x?x?xf32>
    %212 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%211 : tensor<?x4x?x?xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 0 : index
      %296 = linalg.index 1 : index
      %297 = linalg.index 2 : index
      %298 = linalg.index 3 : index
      %299 = arith.cmpi eq, %193, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %301 = arith.cmpi eq, %194, %c1 : index
      %302 = arith.select %301, %c0, %297 : index
      %303 = arith.select %301, %c0, %298 : index
      %extracted = tensor.extract %210[%300, %296, %302, %303] : tensor<?x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x?xf32>
    %213 = arith.muli %160, %1 : i64
    %214 = arith.addi %161, %c1_i64 : i64
    %215 = arith.select %55, %156, %213 : i64
    %216 = arith.select %55, %214, %157 : i64
    %217 = arith.cmpi sle, %216, %c1_i64 : i64
    cf.assert %217, "must have at most one inferred (negative) dimension"
    %218 = arith.muli %144, %1 : i64
    %219 = arith.divsi %218, %215 : i64
    %220 = arith.select %155, %219, %143 : i64
    %221 = arith.select %55, %219, %1 : i64
    %from_elements_58 = tensor.from_elements %220, %221, %221 : tensor<3xi64>
    %reshape_59 = tensor.reshape %212(%from_elements_58) : (tensor<?x4x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %222 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%153 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %295 = linalg.index 0 : index
      %296 = linalg.index 1 : index
      %297 = linalg.index 2 : index
      %298 = linalg.index 3 : index
      %299 = arith.cmpi eq, %150, %c1 : index
      %300 = arith.select %299, %c0, %295 : index
      %301 = arith.cmpi eq, %151, %c1 : index
      %302 = arith.select %301, %c0, %297 : index
      %extracted = tensor.extract %reshape_49[%300, %296, %302, %298] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    cf.assert %163, "must have at most one inferred (negative) dimension"
    %reshape_60 = tensor.reshape %222(%from_elements_51) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    %223 = arith.index_cast %220 : i64 to index
    %224 = arith.index_cast %221 : i64 to index
    %225 = arith.cmpi eq, %220, %165 : i64
    cf.assert %225, "mismatching contracting dimension"
    %226 = arith.cmpi eq, %221, %166 : i64
    cf.assert %226, "mismatching contracting dimension"
    %227 = tensor.empty(%223, %224) : tensor<?x?x16xf32>
    %228 = linalg.fill ins(%cst : f32) outs(%227 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %229 = linalg.batch_matmul ins(%reshape_59, %reshape_60 : tensor<?x?x?xf32>, tensor<?x?x16xf32>) outs(%228 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %230 = arith.muli %220, %221 : i64
    %231 = arith.muli %230, %c16_i64 : i64
    %232 = arith.divsi %231, %100 : i64
    %233 = arith.select %50, %232, %0 : i64
    %234 = arith.select %55, %232, %1 : i64
    %from_elements_61 = tensor.from_elements %233, %c4_i64, %234, %c16_i64 : tensor<4xi64>
    %reshape_62 = tensor.reshape %229(%from_elements_61) : (tensor<?x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %235 = arith.index_cast %233 : i64 to index
    %236 = arith.index_cast %234 : i64 to index
    %237 = tensor.empty(%235, %236) : tensor<?x?x4x16xf32>
    %transposed_63 = linalg.transpose ins(%reshape_62 : tensor<?x4x?x16xf32>) outs(%237 : tensor<?x?x4x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %238 = arith.muli %233, %234 : i64
    %239 = arith.muli %238, %c64_i64 : i64
    %240 = arith.divsi %239, %56 : i64
    %241 = arith.select %50, %240, %0 : i64
    %242 = arith.select %55, %240, %1 : i64
    %from_elements_64 = tensor.from_elements %241, %242, %240 : tensor<3xi64>
    %reshape_65 = tensor.reshape %transposed_63(%from_elements_64) : (tensor<?x?x4x16xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %transposed_66 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%46 : tensor<64x64xf32>) permutation = [1, 0] 
    %cast = tensor.cast %reshape_65 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %collapsed_67 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %243 = arith.index_cast %241 : i64 to index
    %244 = tensor.empty(%243) : tensor<?x64xf32>
    %245 = linalg.fill ins(%cst : f32) outs(%244 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %246 = linalg.matmul ins(%collapsed_67, %transposed_66 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%245 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %247 = arith.muli %241, %c64_i64 : i64
    %248 = arith.divsi %247, %58 : i64
    %249 = arith.select %50, %248, %0 : i64
    %250 = arith.select %55, %248, %1 : i64
    %from_elements_68 = tensor.from_elements %249, %250, %c64_i64 : tensor<3xi64>
    %reshape_69 = tensor.reshape %246(%from_elements_68) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %251 = tensor.empty() : tensor<64x96xf32>
    %transposed_70 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%251 : tensor<64x96xf32>) permutation = [1, 0] 
    %252 = tensor.empty(%dim) : tensor<?x96xf32>
    %253 = linalg.fill ins(%cst : f32) outs(%252 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %254 = linalg.matmul ins(%collapsed_18, %transposed_70 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%253 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %255 = arith.muli %56, %c96_i64 : i64
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %256 = arith.muli %0, %c96_i64 : i64
    %257 = arith.divsi %256, %255 : i64
    %258 = arith.select %50, %257, %0 : i64
    %259 = arith.select %55, %257, %1 : i64
    %from_elements_71 = tensor.from_elements %258, %259, %c96_i64 : tensor<3xi64>
    %reshape_72 = tensor.reshape %254(%from_elements_71) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %260 = arith.index_cast %258 : i64 to index
    %261 = tensor.empty(%260) : tensor<?x1x96xf32>
    %cast_73 = tensor.cast %reshape_72 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_73 : tensor<?x1x96xf32>) outs(%261 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.negf %in : f32
      %296 = math.exp %295 : f32
      %297 = arith.addf %296, %cst_1 : f32
      %298 = arith.divf %cst_1, %297 : f32
      linalg.yield %298 : f32
    } -> tensor<?x1x96xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_73, %262 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%261 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %295 = arith.mulf %in, %in_81 : f32
      linalg.yield %295 : f32
    } -> tensor<?x1x96xf32>
    %transposed_74 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%251 : tensor<64x96xf32>) permutation = [1, 0] 
    %264 = linalg.matmul ins(%collapsed_18, %transposed_74 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%253 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_75 = tensor.reshape %264(%from_elements_71) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %cast_76 = tensor.cast %reshape_75 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263, %cast_76 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%261 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %295 = arith.mulf %in, %in_81 : f32
      linalg.yield %295 : f32
    } -> tensor<?x1x96xf32>
    %266 = tensor.empty() : tensor<96x64xf32>
    %transposed_77 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%266 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_78 = tensor.collapse_shape %265 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %267 = arith.index_cast %258 : i64 to index
    %268 = tensor.empty(%267) : tensor<?x64xf32>
    %269 = linalg.fill ins(%cst : f32) outs(%268 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %270 = linalg.matmul ins(%collapsed_78, %transposed_77 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%269 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %271 = arith.muli %258, %c64_i64 : i64
    %272 = arith.divsi %271, %58 : i64
    %273 = arith.select %50, %272, %0 : i64
    %274 = arith.select %55, %272, %1 : i64
    %from_elements_79 = tensor.from_elements %273, %274, %c64_i64 : tensor<3xi64>
    %reshape_80 = tensor.reshape %270(%from_elements_79) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %275 = arith.index_cast %249 : i64 to index
    %276 = arith.cmpi eq, %dim, %275 : index
    cf.assert %276, "mismatched size for broadcast"
    %277 = arith.index_cast %250 : i64 to index
    %278 = arith.cmpi eq, %dim_9, %277 : index
    cf.assert %278, "mismatched size for broadcast"
    %279 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %reshape_69 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %295 = arith.addf %in, %in_81 : f32
      linalg.yield %295 : f32
    } -> tensor<?x?x64xf32>
    %280 = arith.index_cast %273 : i64 to index
    %281 = arith.cmpi eq, %dim, %280 : index
    cf.assert %281, "mismatched size for broadcast"
    %282 = arith.index_cast %274 : i64 to index
    %283 = arith.cmpi eq, %dim_9, %282 : index
    cf.assert %283, "mismatched size for broadcast"
    %284 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279, %reshape_80 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %295 = arith.addf %in, %in_81 : f32
      linalg.yield %295 : f32
    } -> tensor<?x?x64xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%284 : tensor<?x?x64xf32>) outs(%34 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<?x?x1xf32>
    %286 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285 : tensor<?x?x1xf32>) outs(%33 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_7 : f32
      linalg.yield %295 : f32
    } -> tensor<?x?x1xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284, %286 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %295 = arith.subf %in, %in_81 : f32
      linalg.yield %295 : f32
    } -> tensor<?x?x64xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %295 : f32
    } -> tensor<?x?x64xf32>
    %289 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%288 : tensor<?x?x64xf32>) outs(%34 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.addf %in, %out : f32
      linalg.yield %295 : f32
    } -> tensor<?x?x1xf32>
    %290 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289 : tensor<?x?x1xf32>) outs(%33 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.divf %in, %cst_7 : f32
      linalg.yield %295 : f32
    } -> tensor<?x?x1xf32>
    %291 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290 : tensor<?x?x1xf32>) outs(%33 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = arith.truncf %cst_5 : f64 to f32
      %296 = arith.addf %in, %295 : f32
      linalg.yield %296 : f32
    } -> tensor<?x?x1xf32>
    %292 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291 : tensor<?x?x1xf32>) outs(%33 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %295 = math.rsqrt %in : f32
      linalg.yield %295 : f32
    } -> tensor<?x?x1xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %292 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %295 = arith.mulf %in, %in_81 : f32
      linalg.yield %295 : f32
    } -> tensor<?x?x64xf32>
    %294 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %293 : tensor<64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_81: f32, %out: f32):
      %295 = arith.mulf %in, %in_81 : f32
      linalg.yield %295 : f32
    } -> tensor<?x?x64xf32>
    return %294 : tensor<?x?x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803FB093463EC8081A3D4FF7EE3B215DB93AF8C88F39C4105F38A7072D37"
    }
  }
#-}

