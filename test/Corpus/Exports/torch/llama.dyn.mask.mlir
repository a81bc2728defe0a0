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
  func.func @llama(%arg0: tensor<?x?xi64>, %arg1: tensor<?x?xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>) -> tensor<?x?x64xf32> {
    %c64_i64 = arith.constant 64 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c96 = arith.constant 96 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c16_i64 = arith.constant 16 : i64
    %c32_i64 = arith.constant 32 : i64
    %c4_i64 = arith.constant 4 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c96_i64 = arith.constant 96 : i64
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
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
      %270 = arith.index_cast %in : i64 to index
      %271 = linalg.index 2 : index
      %272 = arith.cmpi slt, %270, %c96 : index
      cf.assert %272, "index must be smaller than dim size"
      %273 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %273, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%270, %271] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    %4 = tensor.empty(%dim_9) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %270 = linalg.index 0 : index
      %271 = arith.index_cast %270 : index to i64
      linalg.yield %271 : i64
    } -> tensor<?xi64>
    %dim_10 = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %dim_11 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %6 = tensor.empty(%dim_10, %dim_11) : tensor<?x?xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%6 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %270 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %270 : i1
    } -> tensor<?x?xi1>
    %8 = tensor.empty(%dim) : tensor<?xi64>
    %9 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %270 = linalg.index 0 : index
      %271 = arith.index_cast %270 : index to i64
      linalg.yield %271 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_12 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim_9, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_13 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_9] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %10 = tensor.empty(%dim_9, %dim_9) : tensor<1x1x?x?xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_12 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_74: i64, %out: i1):
      %270 = arith.cmpi sle, %in, %in_74 : i64
      linalg.yield %270 : i1
    } -> tensor<1x1x?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %11 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_74: i1, %out: i1):
      %270 = arith.andi %in, %in_74 : i1
      linalg.yield %270 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_14 = tensor.dim %expanded, %c0 : tensor<?x1x1x1xi64>
    %dim_15 = tensor.dim %expanded_13, %c3 : tensor<1x1x1x?xi64>
    %13 = tensor.empty(%dim_14, %dim_15) : tensor<?x1x1x?xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_13 : tensor<?x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%13 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i64, %in_74: i64, %out: i1):
      %270 = arith.cmpi slt, %in, %c0_i64 : i64
      %271 = arith.index_cast %dim_10 : index to i64
      %272 = arith.addi %in, %271 : i64
      %273 = arith.select %270, %272, %in : i64
      %274 = arith.index_cast %273 : i64 to index
      %275 = arith.cmpi slt, %in_74, %c0_i64 : i64
      %276 = arith.index_cast %dim_11 : index to i64
      %277 = arith.addi %in_74, %276 : i64
      %278 = arith.select %275, %277, %in_74 : i64
      %279 = arith.index_cast %278 : i64 to index
      %extracted = tensor.extract %7[%274, %279] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %15 = arith.cmpi eq, %dim_9, %dim_15 : index
    cf.assert %15, "mismatched size for broadcast"
    %16 = tensor.empty(%dim_14, %dim_9, %dim_9) : tensor<?x1x?x?xi1>
    %17 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x1x?x?xi1>, tensor<?x1x1x?xi1>) outs(%16 : tensor<?x1x?x?xi1>) {
    ^bb0(%in: i1, %in_74: i1, %out: i1):
      %270 = arith.andi %in, %in_74 : i1
      linalg.yield %270 : i1
    } -> tensor<?x1x?x?xi1>
    %18 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %19 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %20 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x1x?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %270 = linalg.index 0 : index
      %271 = linalg.index 2 : index
      %272 = linalg.index 3 : index
      %273 = arith.cmpi eq, %dim_14, %c1 : index
      %274 = arith.select %273, %c0, %270 : index
      %275 = arith.cmpi eq, %dim_9, %c1 : index
      %276 = arith.select %275, %c0, %271 : index
      %277 = arith.select %275, %c0, %272 : index
      %extracted = tensor.extract %17[%274, %c0, %276, %277] : tensor<?x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %22 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x1x?x?xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_3, %cst_2 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%22 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_74: f32, %in_75: f32, %out: f32):
      %270 = arith.select %in, %in_74, %in_75 : f32
      linalg.yield %270 : f32
    } -> tensor<?x1x?x?xf32>
    %expanded_16 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim_9, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %24 = tensor.empty(%dim_9) : tensor<1x?x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x?x1xi64>) outs(%24 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %270 = arith.sitofp %in : i64 to f32
      linalg.yield %270 : f32
    } -> tensor<1x?x1xf32>
    %26 = tensor.empty(%dim_9) : tensor<1x?x8xf32>
    %27 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %cst_6 : tensor<1x?x1xf32>, tensor<8xf32>) outs(%26 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %270 = arith.mulf %in, %in_74 : f32
      linalg.yield %270 : f32
    } -> tensor<1x?x8xf32>
    %concat = tensor.concat dim(2) %27, %27 : (tensor<1x?x8xf32>, tensor<1x?x8xf32>) -> tensor<1x?x16xf32>
    %dim_17 = tensor.dim %27, %c1 : tensor<1x?x8xf32>
    %28 = tensor.empty(%dim_17) : tensor<1x?x16xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%28 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %270 = math.cos %in : f32
      linalg.yield %270 : f32
    } -> tensor<1x?x16xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%28 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %270 = math.sin %in : f32
      linalg.yield %270 : f32
    } -> tensor<1x?x16xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %270 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %270 : f32
    } -> tensor<?x?x64xf32>
    %32 = tensor.empty(%dim, %dim_9) : tensor<?x?x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<?x?x64xf32>) outs(%33 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %270 = arith.addf %in, %out : f32
      linalg.yield %270 : f32
    } -> tensor<?x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %270 = arith.divf %in, %cst_7 : f32
      linalg.yield %270 : f32
    } -> tensor<?x?x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %270 = arith.truncf %cst_5 : f64 to f32
      %271 = arith.addf %in, %270 : f32
      linalg.yield %271 : f32
    } -> tensor<?x?x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %270 = math.rsqrt %in : f32
      linalg.yield %270 : f32
    } -> tensor<?x?x1xf32>
    %38 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %37 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%38 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %270 = arith.mulf %in, %in_74 : f32
      linalg.yield %270 : f32
    } -> tensor<?x1x64xf32>
    %40 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %39 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%38 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %270 = arith.mulf %in, %in_74 : f32
      linalg.yield %270 : f32
    } -> tensor<?x1x64xf32>
    %41 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %40 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %42 = tensor.empty(%dim) : tensor<?x64xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %44 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%43 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %45 = arith.cmpi slt, %0, %c0_i64 : i64
    %46 = arith.select %45, %c1_i64, %0 : i64
    %47 = arith.extui %45 : i1 to i64
    %48 = arith.muli %46, %1 : i64
    %49 = arith.addi %47, %c1_i64 : i64
    %50 = arith.cmpi slt, %1, %c0_i64 : i64
    %51 = arith.select %50, %46, %48 : i64
    %52 = arith.select %50, %49, %47 : i64
    %53 = arith.muli %51, %c64_i64 : i64
    %54 = arith.cmpi sle, %52, %c1_i64 : i64
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %55 = arith.muli %0, %c64_i64 : i64
    %56 = arith.divsi %55, %53 : i64
    %57 = arith.select %45, %56, %0 : i64
    %58 = arith.select %50, %56, %1 : i64
    %59 = arith.addi %52, %c1_i64 : i64
    %60 = arith.muli %51, %c16_i64 : i64
    %61 = arith.cmpi sle, %59, %c1_i64 : i64
    cf.assert %61, "must have at most one inferred (negative) dimension"
    %62 = arith.muli %57, %58 : i64
    %63 = arith.muli %62, %c64_i64 : i64
    %64 = arith.divsi %63, %60 : i64
    %65 = arith.select %45, %64, %0 : i64
    %66 = arith.select %50, %64, %1 : i64
    %from_elements = tensor.from_elements %65, %66, %64, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %44(%from_elements) : (tensor<?x64xf32>, tensor<4xi64>) -> tensor<?x?x4x16xf32>
    %67 = arith.index_cast %65 : i64 to index
    %68 = arith.index_cast %66 : i64 to index
    %69 = tensor.empty(%67, %68) : tensor<?x4x?x16xf32>
    %transposed_18 = linalg.transpose ins(%reshape : tensor<?x?x4x16xf32>) outs(%69 : tensor<?x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    %70 = tensor.empty() : tensor<64x32xf32>
    %transposed_19 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%70 : tensor<64x32xf32>) permutation = [1, 0] 
    %71 = tensor.empty(%dim) : tensor<?x32xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %73 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%72 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %74 = arith.muli %51, %c32_i64 : i64
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %75 = arith.muli %0, %c32_i64 : i64
    %76 = arith.divsi %75, %74 : i64
    %77 = arith.select %45, %76, %0 : i64
    %78 = arith.select %50, %76, %1 : i64
    cf.assert %61, "must have at most one inferred (negative) dimension"
    %79 = arith.muli %77, %78 : i64
    %80 = arith.muli %79, %c32_i64 : i64
    %81 = arith.divsi %80, %60 : i64
    %82 = arith.select %45, %81, %0 : i64
    %83 = arith.select %50, %81, %1 : i64
    %from_elements_20 = tensor.from_elements %82, %83, %81, %c16_i64 : tensor<4xi64>
    %reshape_21 = tensor.reshape %73(%from_elements_20) : (tensor<?x32xf32>, tensor<4xi64>) -> tensor<?x?x2x16xf32>
    %84 = arith.index_cast %82 : i64 to index
    %85 = arith.index_cast %83 : i64 to index
    %86 = tensor.empty(%84, %85) : tensor<?x2x?x16xf32>
    %transposed_22 = linalg.transpose ins(%reshape_21 : tensor<?x?x2x16xf32>) outs(%86 : tensor<?x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%70 : tensor<64x32xf32>) permutation = [1, 0] 
    %87 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%72 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    cf.assert %61, "must have at most one inferred (negative) dimension"
    %reshape_24 = tensor.reshape %87(%from_elements_20) : (tensor<?x32xf32>, tensor<4xi64>) -> tensor<?x?x2x16xf32>
    %transposed_25 = linalg.transpose ins(%reshape_24 : tensor<?x?x2x16xf32>) outs(%86 : tensor<?x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_26 = tensor.expand_shape %29 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %expanded_27 = tensor.expand_shape %30 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %88 = arith.cmpi eq, %68, %dim_17 : index
    cf.assert %88, "mismatched size for broadcast"
    %89 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_26 : tensor<?x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%69 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %270 = arith.mulf %in, %in_74 : f32
      linalg.yield %270 : f32
    } -> tensor<?x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_18[0, 0, 0, 0] [%67, 4, %68, 8] [1, 1, 1, 1] : tensor<?x4x?x16xf32> to tensor<?x4x?x8xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [%67, 4, %68, 8] [1, 1, 1, 1] : tensor<?x4x?x16xf32> to tensor<?x4x?x8xf32>
    %90 = tensor.empty(%67, %68) : tensor<?x4x?x8xf32>
    %91 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<?x4x?x8xf32>) outs(%90 : tensor<?x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %270 = arith.negf %in : f32
      linalg.yield %270 : f32
    } -> tensor<?x4x?x8xf32>
    %concat_29 = tensor.concat dim(3) %91, %extracted_slice : (tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>) -> tensor<?x4x?x16xf32>
    %dim_30 = tensor.dim %91, %c0 : tensor<?x4x?x8xf32>
    %dim_31 = tensor.dim %91, %c2 : tensor<?x4x?x8xf32>
    %92 = arith.cmpi eq, %dim_31, %dim_17 : index
    cf.assert %92, "mismatched size for broadcast"
    %93 = tensor.empty(%dim_30, %dim_31) : tensor<?x4x?x16xf32>
    %94 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_27 : tensor<?x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%93 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %270 = arith.mulf %in, %in_74 : f32
      linalg.yield %270 : f32
    } -> tensor<?x4x?x16xf32>
    %95 = arith.cmpi eq, %67, %dim_30 : index
    cf.assert %95, "mismatched size for broadcast"
    %96 = arith.cmpi eq, %68, %dim_31 : index
    cf.assert %96, "mismatched size for broadcast"
    %97 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %94 : tensor<?x4x?x16xf32>, tensor<?x4x?x16xf32>) outs(%69 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %270 = arith.addf %in, %in_74 : f32
      linalg.yield %270 : f32
    } -> tensor<?x4x?x16xf32>
    %98 = arith.cmpi eq, %85, %dim_17 : index
    cf.assert %98, "mismatched size for broadcast"
    %99 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_26 : tensor<?x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%86 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %270 = arith.mulf %in, %in_74 : f32
      linalg.yield %270 : f32
    } -> tensor<?x2x?x16xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [%84, 2, %85, 8] [1, 1, 1, 1] : tensor<?x2x?x16xf32> to tensor<?x2x?x8xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_22[0, 0, 0, 8] [%84, 2, %85, 8] [1, 1, 1, 1] : tensor<?x2x?x16xf32> to tensor<?x2x?x8xf32>
    %100 = tensor.empty(%84, %85) : tensor<?x2x?x8xf32>
    %101 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<?x2x?x8xf32>) outs(%100 : tensor<?x2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %270 = arith.negf %in : f32
      linalg.yield %270 : f32
    } -> tensor<?x2x?x8xf32>
    %concat_34 = tensor.concat dim(3) %101, %extracted_slice_32 : (tensor<?x2x?x8xf32>, tensor<?x2x?x8xf32>) -> tensor<?x2x?x16xf32>
    %dim_35 = tensor.dim %101, %c0 : tensor<?x2x?x8xf32>
    %dim_36 = tensor.dim %101, %c2 : tensor<?x2x?x8xf32>
    %102 = arith.cmpi eq, %dim_36, %dim_17 : index
    cf.assert %102, "mismatched size for broadcast"
    %103 = tensor.empty(%dim_35, %dim_36) : tensor<?x2x?x16xf32>
    %104 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_27 : tensor<?x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%103 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %270 = arith.mulf %in, %in_74 : f32
      linalg.yield %270 : f32
    } -> tensor<?x2x?x16xf32>
    %105 = arith.cmpi eq, %84, %dim_35 : index
    cf.assert %105, "mismatched size for broadcast"
    %106 = arith.cmpi eq, %85, %dim_36 : index
    cf.assert %106, "mismatched size for broadcast"
    %107 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %104 : tensor<?x2x?x16xf32>, tensor<?x2x?x16xf32>) outs(%86 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %270 = arith.addf %in, %in_74 : f32
      linalg.yield %270 : f32
    } -> tensor<?x2x?x16xf32>
    %expanded_37 = tensor.expand_shape %107 [[0], [1], [2, 3], [4]] output_shape [%84, 2, 1, %85, 16] : tensor<?x2x?x16xf32> into tensor<?x2x1x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %108 = tensor.empty(%dim, %dim_9) : tensor<?x2x2x?x16xf32>
    %109 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%108 : tensor<?x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %270 = linalg.index 0 : index
      %271 = linalg.index 1 : index
      %272 = linalg.index 3 : index
      %273 = linalg.index 4 : index
      %274 = arith.cmpi eq, %84, %c1 : index
      %275 = arith.select %274, %c0, %270 : index
      %276 = arith.cmpi eq, %85, %c1 : index
      %277 = arith.select %276, %c0, %272 : index
      %extracted = tensor.extract %expanded_37[%275, %271, %c0, %277, %273] : tensor<?x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x16xf32>
    %110 = arith.muli %46, %c4_i64 : i64
    %111 = arith.muli %110, %1 : i64
    %112 = arith.select %50, %110, %111 : i64
    %113 = arith.muli %112, %c16_i64 : i64
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %114 = arith.muli %0, %c4_i64 : i64
    %115 = arith.muli %114, %1 : i64
    %116 = arith.muli %115, %c16_i64 : i64
    %117 = arith.divsi %116, %113 : i64
    %118 = arith.select %45, %117, %0 : i64
    %119 = arith.select %50, %117, %1 : i64
    %from_elements_38 = tensor.from_elements %118, %c4_i64, %119, %c16_i64 : tensor<4xi64>
    %reshape_39 = tensor.reshape %109(%from_elements_38) : (tensor<?x2x2x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %expanded_40 = tensor.expand_shape %transposed_25 [[0], [1], [2, 3], [4]] output_shape [%84, 2, 1, %85, 16] : tensor<?x2x?x16xf32> into tensor<?x2x1x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %120 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%108 : tensor<?x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %270 = linalg.index 0 : index
      %271 = linalg.index 1 : index
      %272 = linalg.index 3 : index
      %273 = linalg.index 4 : index
      %274 = arith.cmpi eq, %84, %c1 : index
      %275 = arith.select %274, %c0, %270 : index
      %276 = arith.cmpi eq, %85, %c1 : index
      %277 = arith.select %276, %c0, %272 : index
      %extracted = tensor.extract %expanded_40[%275, %271, %c0, %277, %273] : tensor<?x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x16xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_41 = tensor.reshape %120(%from_elements_38) : (tensor<?x2x2x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %121 = arith.index_cast %118 : i64 to index
    %122 = arith.index_cast %119 : i64 to index
    %123 = tensor.empty(%121, %122) : tensor<?x4x16x?xf32>
    %transposed_42 = linalg.transpose ins(%reshape_39 : tensor<?x4x?x16xf32>) outs(%123 : tensor<?x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %124 = tensor.empty(%dim, %dim_9) : tensor<?x4x?x16xf32>
    %125 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%124 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %270 = linalg.index 0 : index
      %271 = linalg.index 1 : index
      %272 = linalg.index 2 : index
      %273 = linalg.index 3 : index
      %274 = arith.cmpi eq, %67, %c1 : index
      %275 = arith.select %274, %c0, %270 : index
      %276 = arith.cmpi eq, %68, %c1 : index
      %277 = arith.select %276, %c0, %272 : index
      %extracted = tensor.extract %97[%275, %271, %277, %273] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    %126 = arith.cmpi slt, %114, %c0_i64 : i64
    %127 = arith.select %126, %c1_i64, %114 : i64
    %128 = arith.extui %126 : i1 to i64
    %129 = arith.muli %127, %1 : i64
    %130 = arith.addi %128, %c1_i64 : i64
    %131 = arith.select %50, %127, %129 : i64
    %132 = arith.select %50, %130, %128 : i64
    %133 = arith.muli %131, %c16_i64 : i64
    %134 = arith.cmpi sle, %132, %c1_i64 : i64
    cf.assert %134, "must have at most one inferred (negative) dimension"
    %135 = arith.divsi %116, %133 : i64
    %136 = arith.select %126, %135, %114 : i64
    %137 = arith.select %50, %135, %1 : i64
    %from_elements_43 = tensor.from_elements %136, %137, %c16_i64 : tensor<3xi64>
    %reshape_44 = tensor.reshape %125(%from_elements_43) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %138 = tensor.empty(%dim, %dim_9) : tensor<?x4x16x?xf32>
    %139 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%138 : tensor<?x4x16x?xf32>) {
    ^bb0(%out: f32):
      %270 = linalg.index 0 : index
      %271 = linalg.index 1 : index
      %272 = linalg.index 2 : index
      %273 = linalg.index 3 : index
      %274 = arith.cmpi eq, %121, %c1 : index
      %275 = arith.select %274, %c0, %270 : index
      %276 = arith.cmpi eq, %122, %c1 : index
      %277 = arith.select %276, %c0, %273 : index
      %extracted = tensor.extract %transposed_42[%275, %271, %272, %277] : tensor<?x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x?xf32>
    %140 = arith.muli %127, %c16_i64 : i64
    %141 = arith.muli %140, %1 : i64
    %142 = arith.select %50, %140, %141 : i64
    cf.assert %134, "must have at most one inferred (negative) dimension"
    %143 = arith.muli %0, %c64_i64 : i64
    %144 = arith.muli %143, %1 : i64
    %145 = arith.divsi %144, %142 : i64
    %146 = arith.select %126, %145, %114 : i64
    %147 = arith.select %50, %145, %1 : i64
    %from_elements_45 = tensor.from_elements %146, %c16_i64, %147 : tensor<3xi64>
    %reshape_46 = tensor.reshape %139(%from_elements_45) : (tensor<?x4x16x?xf32>, tensor<3xi64>) -> tensor<?x16x?xf32>
    %148 = arith.index_cast %136 : i64 to index
    %149 = arith.index_cast %137 : i64 to index
    %150 = arith.index_cast %147 : i64 to index
    %151 = arith.cmpi eq, %136, %146 : i64
    cf.assert %151, "mismatching contracting dimension"
    %152 = tensor.empty(%148, %149, %150) : tensor<?x?x?xf32>
    %153 = linalg.fill ins(%cst : f32) outs(%152 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %154 = linalg.batch_matmul ins(%reshape_44, %reshape_46 : tensor<?x?x16xf32>, tensor<?x16x?xf32>) outs(%153 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %155 = arith.muli %112, %1 : i64
    %156 = arith.select %50, %110, %155 : i64
    %157 = arith.select %50, %59, %47 : i64
    %158 = arith.cmpi sle, %157, %c1_i64 : i64
    cf.assert %158, "must have at most one inferred (negative) dimension"
    %159 = arith.muli %136, %137 : i64
    %160 = arith.muli %159, %147 : i64
    %161 = arith.divsi %160, %156 : i64
    %162 = arith.select %45, %161, %0 : i64
    %163 = arith.select %50, %161, %1 : i64
    %from_elements_47 = tensor.from_elements %162, %c4_i64, %163, %163 : tensor<4xi64>
    %reshape_48 = tensor.reshape %154(%from_elements_47) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x4x?x?xf32>
    %164 = arith.index_cast %162 : i64 to index
    %165 = arith.index_cast %163 : i64 to index
    %166 = tensor.empty(%164, %165, %165) : tensor<?x4x?x?xf32>
    %167 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_48 : tensor<?x4x?x?xf32>) outs(%166 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %270 = arith.mulf %in, %cst_8 : f32
      linalg.yield %270 : f32
    } -> tensor<?x4x?x?xf32>
    %168 = arith.cmpi eq, %164, %dim : index
    cf.assert %168, "mismatched size for broadcast"
    %169 = arith.cmpi eq, %165, %dim_9 : index
    cf.assert %169, "mismatched size for broadcast"
    cf.assert %169, "mismatched size for broadcast"
    %170 = linalg.generic {indexing_maps = [#map6, #map15, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167, %23 : tensor<?x4x?x?xf32>, tensor<?x1x?x?xf32>) outs(%166 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %270 = arith.addf %in, %in_74 : f32
      linalg.yield %270 : f32
    } -> tensor<?x4x?x?xf32>
    %171 = tensor.empty(%164, %165) : tensor<?x4x?xi64>
    %172 = linalg.fill ins(%c0_i64 : i64) outs(%171 : tensor<?x4x?xi64>) -> tensor<?x4x?xi64>
    %173 = tensor.empty(%164, %165) : tensor<?x4x?xf32>
    %174 = linalg.fill ins(%cst_0 : f32) outs(%173 : tensor<?x4x?xf32>) -> tensor<?x4x?xf32>
    %175:2 = linalg.generic {indexing_maps = [#map6, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%170 : tensor<?x4x?x?xf32>) outs(%174, %172 : tensor<?x4x?xf32>, tensor<?x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_74: i64):
      %270 = linalg.index 3 : index
      %271 = arith.index_cast %270 : index to i64
      %272 = arith.maximumf %in, %out : f32
      %273 = arith.cmpf ogt, %in, %out : f32
      %274 = arith.select %273, %271, %out_74 : i64
      linalg.yield %272, %274 : f32, i64
    } -> (tensor<?x4x?xf32>, tensor<?x4x?xi64>)
    %expanded_49 = tensor.expand_shape %175#0 [[0], [1], [2, 3]] output_shape [%164, 4, %165, 1] : tensor<?x4x?xf32> into tensor<?x4x?x1xf32>
    %176 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170, %expanded_49 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%166 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %270 = arith.subf %in, %in_74 : f32
      linalg.yield %270 : f32
    } -> tensor<?x4x?x?xf32>
    %177 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%176 : tensor<?x4x?x?xf32>) outs(%166 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %270 = math.exp %in : f32
      linalg.yield %270 : f32
    } -> tensor<?x4x?x?xf32>
    %178 = tensor.empty(%164, %165) : tensor<?x4x?x1xf32>
    %179 = linalg.fill ins(%cst : f32) outs(%178 : tensor<?x4x?x1xf32>) -> tensor<?x4x?x1xf32>
    %180 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%177 : tensor<?x4x?x?xf32>) outs(%179 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %270 = arith.addf %in, %out : f32
      linalg.yield %270 : f32
    } -> tensor<?x4x?x1xf32>
    %181 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177, %180 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%166 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %270 = arith.divf %in, %in_74 : f32
      linalg.yield %270 : f32
    } -> tensor<?x4x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %182 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x4x?x?xf32>
    %183 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%182 : tensor<?x4x?x?xf32>) {
    ^bb0(%out: f32):
      %270 = linalg.index 0 : index
      %271 = linalg.index 1 : index
      %272 = linalg.index 2 : index
      %273 = linalg.index 3 : index
      %274 = arith.cmpi eq, %164, %c1 : index
      %275 = arith.select %274, %c0, %270 : index
      %276 = arith.cmpi eq, %165, %c1 : index
      %277 = arith.select %276, %c0, %272 : index
      %278 = arith.select %276, %c0, %273 : index
      %extracted = tensor.extract %181[%275, %271, %277, %278] : tensor<?x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x?xf32>
    %184 = arith.muli %131, %1 : i64
    %185 = arith.addi %132, %c1_i64 : i64
    %186 = arith.select %50, %127, %184 : i64
    %187 = arith.select %50, %185, %128 : i64
    %188 = arith.cmpi sle, %187, %c1_i64 : i64
    cf.assert %188, "must have at most one inferred (negative) dimension"
    %189 = arith.muli %115, %1 : i64
    %190 = arith.divsi %189, %186 : i64
    %191 = arith.select %126, %190, %114 : i64
    %192 = arith.select %50, %190, %1 : i64
    %from_elements_50 = tensor.from_elements %191, %192, %192 : tensor<3xi64>
    %reshape_51 = tensor.reshape %183(%from_elements_50) : (tensor<?x4x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %193 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%124 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %270 = linalg.index 0 : index
      %271 = linalg.index 1 : index
      %272 = linalg.index 2 : index
      %273 = linalg.index 3 : index
      %274 = arith.cmpi eq, %121, %c1 : index
      %275 = arith.select %274, %c0, %270 : index
      %276 = arith.cmpi eq, %122, %c1 : index
      %277 = arith.select %276, %c0, %272 : index
      %extracted = tensor.extract %reshape_41[%275, %271, %277, %273] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    cf.assert %134, "must have at most one inferred (negative) dimension"
    %reshape_52 = tensor.reshape %193(%from_elements_43) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    %194 = arith.index_cast %191 : i64 to index
    %195 = arith.index_cast %192 : i64 to index
    %196 = arith.cmpi eq, %191, %136 : i64
    cf.assert %196, "mismatching contracting dimension"
    %197 = arith.cmpi eq, %192, %137 : i64
    cf.assert %197, "mismatching contracting dimension"
    %198 = tensor.empty(%194, %195) : tensor<?x?x16xf32>
    %199 = linalg.fill ins(%cst : f32) outs(%198 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %200 = linalg.batch_matmul ins(%reshape_51, %reshape_52 : tensor<?x?x?xf32>, tensor<?x?x16xf32>) outs(%199 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %201 = arith.muli %191, %192 : i64
    %202 = arith.muli %201, %c16_i64 : i64
    %203 = arith.divsi %202, %113 : i64
    %204 = arith.select %45, %203, %0 : i64
    %205 = arith.select %50, %203, %1 : i64
    %from_elements_53 = tensor.from_elements %204, %c4_i64, %205, %c16_i64 : tensor<4xi64>
    %reshape_54 = tensor.reshape %200(%from_elements_53) : (tensor<?x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %206 = arith.index_cast %204 : i64 to index
    %207 = arith.index_cast %205 : i64 to index
    %208 = tensor.empty(%206, %207) : tensor<?x?x4x16xf32>
    %transposed_55 = linalg.transpose ins(%reshape_54 : tensor<?x4x?x16xf32>) outs(%208 : tensor<?x?x4x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %61, "must have at most one inferred (negative) dimension"
    %209 = arith.muli %204, %205 : i64
    %210 = arith.muli %209, %c64_i64 : i64
    %211 = arith.divsi %210, %51 : i64
    %212 = arith.select %45, %211, %0 : i64
    %213 = arith.select %50, %211, %1 : i64
    %from_elements_56 = tensor.from_elements %212, %213, %211 : tensor<3xi64>
    %reshape_57 = tensor.reshape %transposed_55(%from_elements_56) : (tensor<?x?x4x16xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %transposed_58 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) permutation = [1, 0] 
    %cast = tensor.cast %reshape_57 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %collapsed_59 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %214 = arith.index_cast %212 : i64 to index
    %215 = tensor.empty(%214) : tensor<?x64xf32>
    %216 = linalg.fill ins(%cst : f32) outs(%215 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %217 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%216 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %218 = arith.muli %212, %c64_i64 : i64
    %219 = arith.divsi %218, %53 : i64
    %220 = arith.select %45, %219, %0 : i64
    %221 = arith.select %50, %219, %1 : i64
    %from_elements_60 = tensor.from_elements %220, %221, %c64_i64 : tensor<3xi64>
    %reshape_61 = tensor.reshape %217(%from_elements_60) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %222 = arith.index_cast %220 : i64 to index
    %223 = arith.cmpi eq, %dim, %222 : index
    cf.assert %223, "mismatched size for broadcast"
    %224 = arith.index_cast %221 : i64 to index
    %225 = arith.cmpi eq, %dim_9, %224 : index
    cf.assert %225, "mismatched size for broadcast"
    %226 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %reshape_61 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %270 = arith.addf %in, %in_74 : f32
      linalg.yield %270 : f32
    } -> tensor<?x?x64xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %270 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %270 : f32
    } -> tensor<?x?x64xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%227 : tensor<?x?x64xf32>) outs(%33 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %270 = arith.addf %in, %out : f32
      linalg.yield %270 : f32
    } -> tensor<?x?x1xf32>
    %229 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %270 = arith.divf %in, %cst_7 : f32
      linalg.yield %270 : f32
    } -> tensor<?x?x1xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %270 = arith.truncf %cst_5 : f64 to f32
      %271 = arith.addf %in, %270 : f32
      linalg.yield %271 : f32
    } -> tensor<?x?x1xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %270 = math.rsqrt %in : f32
      linalg.yield %270 : f32
    } -> tensor<?x?x1xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %231 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%38 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %270 = arith.mulf %in, %in_74 : f32
      linalg.yield %270 : f32
    } -> tensor<?x1x64xf32>
    %233 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %232 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%38 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %270 = arith.mulf %in, %in_74 : f32
      linalg.yield %270 : f32
    } -> tensor<?x1x64xf32>
    %234 = tensor.empty() : tensor<64x96xf32>
    %transposed_62 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%234 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_63 = tensor.collapse_shape %233 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %235 = tensor.empty(%dim) : tensor<?x96xf32>
    %236 = linalg.fill ins(%cst : f32) outs(%235 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %237 = linalg.matmul ins(%collapsed_63, %transposed_62 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%236 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %238 = arith.muli %51, %c96_i64 : i64
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %239 = arith.muli %0, %c96_i64 : i64
    %240 = arith.divsi %239, %238 : i64
    %241 = arith.select %45, %240, %0 : i64
    %242 = arith.select %50, %240, %1 : i64
    %from_elements_64 = tensor.from_elements %241, %242, %c96_i64 : tensor<3xi64>
    %reshape_65 = tensor.reshape %237(%from_elements_64) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %243 = arith.index_cast %241 : i64 to index
    %244 = tensor.empty(%243) : tensor<?x1x96xf32>
    %cast_66 = tensor.cast %reshape_65 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_66 : tensor<?x1x96xf32>) outs(%244 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %270 = arith.negf %in : f32
      %271 = math.exp %270 : f32
      %272 = arith.addf %271, %cst_1 : f32
      %273 = arith.divf %cst_1, %272 : f32
      linalg.yield %273 : f32
    } -> tensor<?x1x96xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_66, %245 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%244 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %270 = arith.mulf %in, %in_74 : f32
      linalg.yield %270 : f32
    } -> tensor<?x1x96xf32>
    %transposed_67 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%234 : tensor<64x96xf32>) permutation = [1, 0] 
    %247 = linalg.matmul ins(%collapsed_63, %transposed_67 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%236 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_68 = tensor.reshape %247(%from_elements_64) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %cast_69 = tensor.cast %reshape_68 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %cast_69 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%244 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %270 = arith.mulf %in, %in_74 : f32
      linalg.yield %270 : f32
    } -> tensor<?x1x96xf32>
    %249 = tensor.empty() : tensor<96x64xf32>
    %transposed_70 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%249 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %248 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %250 = arith.index_cast %241 : i64 to index
    %251 = tensor.empty(%250) : tensor<?x64xf32>
    %252 = linalg.fill ins(%cst : f32) outs(%251 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %253 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%252 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %254 = arith.muli %241, %c64_i64 : i64
    %255 = arith.divsi %254, %53 : i64
    %256 = arith.select %45, %255, %0 : i64
    %257 = arith.select %50, %255, %1 : i64
    %from_elements_72 = tensor.from_elements %256, %257, %c64_i64 : tensor<3xi64>
    %reshape_73 = tensor.reshape %253(%from_elements_72) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %258 = arith.index_cast %256 : i64 to index
    %259 = arith.cmpi eq, %dim, %258 : index
    cf.assert %259, "mismatched size for broadcast"
    %260 = arith.index_cast %257 : i64 to index
    %261 = arith.cmpi eq, %dim_9, %260 : index
    cf.assert %261, "mismatched size for broadcast"
    %262 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%226, %reshape_73 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %270 = arith.addf %in, %in_74 : f32
      linalg.yield %270 : f32
    } -> tensor<?x?x64xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %270 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %270 : f32
    } -> tensor<?x?x64xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%263 : tensor<?x?x64xf32>) outs(%33 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %270 = arith.addf %in, %out : f32
      linalg.yield %270 : f32
    } -> tensor<?x?x1xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %270 = arith.divf %in, %cst_7 : f32
      linalg.yield %270 : f32
    } -> tensor<?x?x1xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %270 = arith.truncf %cst_5 : f64 to f32
      %271 = arith.addf %in, %270 : f32
      linalg.yield %271 : f32
    } -> tensor<?x?x1xf32>
    %267 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %270 = math.rsqrt %in : f32
      linalg.yield %270 : f32
    } -> tensor<?x?x1xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262, %267 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %270 = arith.mulf %in, %in_74 : f32
      linalg.yield %270 : f32
    } -> tensor<?x?x64xf32>
    %269 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %268 : tensor<64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %270 = arith.mulf %in, %in_74 : f32
      linalg.yield %270 : f32
    } -> tensor<?x?x64xf32>
    return %269 : tensor<?x?x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

