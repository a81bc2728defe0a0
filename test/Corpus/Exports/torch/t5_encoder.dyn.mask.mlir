#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1, d2) -> (d2)>
#map12 = affine_map<(d0, d1) -> (0, d1)>
#map13 = affine_map<(d0, d1) -> (d0, 0)>
#map14 = affine_map<(d0, d1) -> ()>
#map15 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @t5_encoder(%arg0: tensor<?x?xi64>, %arg1: tensor<?x?xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<32x4xf32>, %arg8: tensor<64xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<64x96xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>) -> tensor<?x?x64xf32> {
    %true = arith.constant true
    %c8_i64 = arith.constant 8 : i64
    %c16_i64 = arith.constant 16 : i64
    %c64_i64 = arith.constant 64 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c96 = arith.constant 96 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c32 = arith.constant 32 : index
    %c4_i64 = arith.constant 4 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %c96_i64 = arith.constant 96 : i64
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 2.7725887222397811 : f64
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant 6.400000e+01 : f32
    %cst_7 = arith.constant 8.000000e+00 : f32
    %cst_8 = arith.constant dense<15> : tensor<i64>
    %dim = tensor.dim %arg0, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_9 = tensor.dim %arg0, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_9 : index to i64
    %2 = tensor.empty(%dim, %dim_9) : tensor<?x?x64xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<?x?xi64>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %240 = arith.index_cast %in : i64 to index
      %241 = linalg.index 2 : index
      %242 = arith.cmpi slt, %240, %c96 : index
      cf.assert %242, "index must be smaller than dim size"
      %243 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %243, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%240, %241] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    %dim_10 = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %dim_11 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %4 = tensor.empty(%dim_10, %dim_11) : tensor<?x?xi1>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%4 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %240 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %240 : i1
    } -> tensor<?x?xi1>
    %6 = tensor.empty(%dim) : tensor<?xi64>
    %7 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%6 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %240 = linalg.index 0 : index
      %241 = arith.index_cast %240 : index to i64
      linalg.yield %241 : i64
    } -> tensor<?xi64>
    %8 = tensor.empty(%dim_9) : tensor<?xi64>
    %9 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%8 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %240 = linalg.index 0 : index
      %241 = arith.index_cast %240 : index to i64
      linalg.yield %241 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_12 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, %dim_9, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_13 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_9] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %10 = tensor.empty(%dim_9) : tensor<1x1x?x1xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x1x?x1xi64>) outs(%10 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %240 = arith.cmpi sge, %in, %c0_i64 : i64
      linalg.yield %240 : i1
    } -> tensor<1x1x?x1xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %11 : tensor<i1>, tensor<1x1x?x1xi1>) outs(%10 : tensor<1x1x?x1xi1>) {
    ^bb0(%in: i1, %in_55: i1, %out: i1):
      %240 = arith.andi %in, %in_55 : i1
      linalg.yield %240 : i1
    } -> tensor<1x1x?x1xi1>
    %dim_14 = tensor.dim %expanded, %c0 : tensor<?x1x1x1xi64>
    %dim_15 = tensor.dim %expanded_13, %c3 : tensor<1x1x1x?xi64>
    %13 = tensor.empty(%dim_14, %dim_15) : tensor<?x1x1x?xi1>
    %14 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_13 : tensor<?x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%13 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i64, %in_55: i64, %out: i1):
      %240 = arith.cmpi slt, %in, %c0_i64 : i64
      %241 = arith.index_cast %dim_10 : index to i64
      %242 = arith.addi %in, %241 : i64
      %243 = arith.select %240, %242, %in : i64
      %244 = arith.index_cast %243 : i64 to index
      %245 = arith.cmpi slt, %in_55, %c0_i64 : i64
      %246 = arith.index_cast %dim_11 : index to i64
      %247 = arith.addi %in_55, %246 : i64
      %248 = arith.select %245, %247, %in_55 : i64
      %249 = arith.index_cast %248 : i64 to index
      %extracted = tensor.extract %5[%244, %249] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %15 = tensor.empty(%dim_14, %dim_9, %dim_15) : tensor<?x1x?x?xi1>
    %16 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x1x?x1xi1>, tensor<?x1x1x?xi1>) outs(%15 : tensor<?x1x?x?xi1>) {
    ^bb0(%in: i1, %in_55: i1, %out: i1):
      %240 = arith.andi %in, %in_55 : i1
      linalg.yield %240 : i1
    } -> tensor<?x1x?x?xi1>
    %17 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    %18 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %19 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x1x?x?xi1>
    %20 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%19 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %240 = linalg.index 0 : index
      %241 = linalg.index 2 : index
      %242 = linalg.index 3 : index
      %243 = arith.cmpi eq, %dim_14, %c1 : index
      %244 = arith.select %243, %c0, %240 : index
      %245 = arith.cmpi eq, %dim_9, %c1 : index
      %246 = arith.select %245, %c0, %241 : index
      %247 = arith.cmpi eq, %dim_15, %c1 : index
      %248 = arith.select %247, %c0, %242 : index
      %extracted = tensor.extract %16[%244, %c0, %246, %248] : tensor<?x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %21 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x1x?x?xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map5, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %cst_2, %cst_1 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%21 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_55: f32, %in_56: f32, %out: f32):
      %240 = arith.select %in, %in_55, %in_56 : f32
      linalg.yield %240 : f32
    } -> tensor<?x1x?x?xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %240 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %240 : f32
    } -> tensor<?x?x64xf32>
    %24 = tensor.empty(%dim, %dim_9) : tensor<?x?x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<?x?x64xf32>) outs(%25 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %240 = arith.addf %in, %out : f32
      linalg.yield %240 : f32
    } -> tensor<?x?x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<?x?x1xf32>) outs(%24 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %240 = arith.divf %in, %cst_6 : f32
      linalg.yield %240 : f32
    } -> tensor<?x?x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<?x?x1xf32>) outs(%24 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %240 = arith.truncf %cst_5 : f64 to f32
      %241 = arith.addf %in, %240 : f32
      linalg.yield %241 : f32
    } -> tensor<?x?x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<?x?x1xf32>) outs(%24 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %240 = math.rsqrt %in : f32
      linalg.yield %240 : f32
    } -> tensor<?x?x1xf32>
    %30 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %29 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%30 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %240 = arith.mulf %in, %in_55 : f32
      linalg.yield %240 : f32
    } -> tensor<?x1x64xf32>
    %32 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %31 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%30 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %240 = arith.mulf %in, %in_55 : f32
      linalg.yield %240 : f32
    } -> tensor<?x1x64xf32>
    %33 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %32 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %34 = tensor.empty(%dim) : tensor<?x64xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %36 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %37 = arith.cmpi slt, %0, %c0_i64 : i64
    %38 = arith.select %37, %c1_i64, %0 : i64
    %39 = arith.extui %37 : i1 to i64
    %40 = arith.muli %38, %1 : i64
    %41 = arith.addi %39, %c1_i64 : i64
    %42 = arith.cmpi slt, %1, %c0_i64 : i64
    %43 = arith.select %42, %38, %40 : i64
    %44 = arith.select %42, %41, %39 : i64
    %45 = arith.muli %43, %c64_i64 : i64
    %46 = arith.cmpi sle, %44, %c1_i64 : i64
    cf.assert %46, "must have at most one inferred (negative) dimension"
    %47 = arith.muli %0, %c64_i64 : i64
    %48 = arith.divsi %47, %45 : i64
    %49 = arith.select %37, %48, %0 : i64
    %50 = arith.select %42, %48, %1 : i64
    %51 = arith.addi %44, %c1_i64 : i64
    %52 = arith.muli %43, %c16_i64 : i64
    %53 = arith.cmpi sle, %51, %c1_i64 : i64
    cf.assert %53, "must have at most one inferred (negative) dimension"
    %54 = arith.muli %49, %50 : i64
    %55 = arith.muli %54, %c64_i64 : i64
    %56 = arith.divsi %55, %52 : i64
    %57 = arith.select %37, %56, %0 : i64
    %58 = arith.select %42, %56, %1 : i64
    %from_elements = tensor.from_elements %57, %58, %56, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %36(%from_elements) : (tensor<?x64xf32>, tensor<4xi64>) -> tensor<?x?x4x16xf32>
    %59 = arith.index_cast %57 : i64 to index
    %60 = arith.index_cast %58 : i64 to index
    %61 = tensor.empty(%59, %60) : tensor<?x4x?x16xf32>
    %transposed_16 = linalg.transpose ins(%reshape : tensor<?x?x4x16xf32>) outs(%61 : tensor<?x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %62 = linalg.matmul ins(%collapsed, %transposed_17 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %46, "must have at most one inferred (negative) dimension"
    cf.assert %53, "must have at most one inferred (negative) dimension"
    %reshape_18 = tensor.reshape %62(%from_elements) : (tensor<?x64xf32>, tensor<4xi64>) -> tensor<?x?x4x16xf32>
    %transposed_19 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %63 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %46, "must have at most one inferred (negative) dimension"
    cf.assert %53, "must have at most one inferred (negative) dimension"
    %reshape_20 = tensor.reshape %63(%from_elements) : (tensor<?x64xf32>, tensor<4xi64>) -> tensor<?x?x4x16xf32>
    %transposed_21 = linalg.transpose ins(%reshape_20 : tensor<?x?x4x16xf32>) outs(%61 : tensor<?x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_22 = tensor.expand_shape %9 [[0, 1]] output_shape [%dim_9, 1] : tensor<?xi64> into tensor<?x1xi64>
    %expanded_23 = tensor.expand_shape %9 [[0, 1]] output_shape [1, %dim_9] : tensor<?xi64> into tensor<1x?xi64>
    %64 = tensor.empty(%dim_9, %dim_9) : tensor<?x?xi64>
    %65 = linalg.generic {indexing_maps = [#map12, #map13, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_23, %expanded_22 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%64 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_55: i64, %out: i64):
      %240 = arith.subi %in, %in_55 : i64
      linalg.yield %240 : i64
    } -> tensor<?x?xi64>
    %66 = tensor.empty(%dim_9, %dim_9) : tensor<?x?xi1>
    %67 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<?x?xi64>) outs(%66 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %240 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %240 : i1
    } -> tensor<?x?xi1>
    %68 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%67 : tensor<?x?xi1>) outs(%64 : tensor<?x?xi64>) {
    ^bb0(%in: i1, %out: i64):
      %240 = arith.extui %in : i1 to i64
      linalg.yield %240 : i64
    } -> tensor<?x?xi64>
    %69 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%68 : tensor<?x?xi64>) outs(%64 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %240 = arith.muli %in, %c16_i64 : i64
      linalg.yield %240 : i64
    } -> tensor<?x?xi64>
    %70 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<?x?xi64>) outs(%64 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %240 = math.absi %in : i64
      linalg.yield %240 : i64
    } -> tensor<?x?xi64>
    %71 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%70 : tensor<?x?xi64>) outs(%66 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %240 = arith.cmpi slt, %in, %c8_i64 : i64
      linalg.yield %240 : i1
    } -> tensor<?x?xi1>
    %72 = tensor.empty(%dim_9, %dim_9) : tensor<?x?xf32>
    %73 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%70 : tensor<?x?xi64>) outs(%72 : tensor<?x?xf32>) {
    ^bb0(%in: i64, %out: f32):
      %240 = arith.sitofp %in : i64 to f32
      linalg.yield %240 : f32
    } -> tensor<?x?xf32>
    %74 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%73 : tensor<?x?xf32>) outs(%72 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %240 = arith.divf %in, %cst_7 : f32
      linalg.yield %240 : f32
    } -> tensor<?x?xf32>
    %75 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%74 : tensor<?x?xf32>) outs(%72 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %240 = math.log %in : f32
      linalg.yield %240 : f32
    } -> tensor<?x?xf32>
    %76 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%75 : tensor<?x?xf32>) outs(%72 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %240 = arith.truncf %cst_4 : f64 to f32
      %241 = arith.divf %in, %240 : f32
      linalg.yield %241 : f32
    } -> tensor<?x?xf32>
    %77 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%76 : tensor<?x?xf32>) outs(%72 : tensor<?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %240 = arith.mulf %in, %cst_7 : f32
      linalg.yield %240 : f32
    } -> tensor<?x?xf32>
    %78 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%77 : tensor<?x?xf32>) outs(%64 : tensor<?x?xi64>) {
    ^bb0(%in: f32, %out: i64):
      %240 = arith.fptosi %in : f32 to i64
      linalg.yield %240 : i64
    } -> tensor<?x?xi64>
    %79 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%78 : tensor<?x?xi64>) outs(%64 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      %240 = arith.addi %in, %c8_i64 : i64
      linalg.yield %240 : i64
    } -> tensor<?x?xi64>
    cf.assert %18, "negative values not allowed in new dimensions"
    cf.assert %18, "negative values not allowed in new dimensions"
    %80 = tensor.empty(%dim_9, %dim_9) : tensor<?x?xi64>
    %81 = linalg.generic {indexing_maps = [#map14, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<i64>) outs(%80 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<?x?xi64>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %82 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%79, %81 : tensor<?x?xi64>, tensor<?x?xi64>) outs(%64 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_55: i64, %out: i64):
      %240 = arith.minsi %in, %in_55 : i64
      linalg.yield %240 : i64
    } -> tensor<?x?xi64>
    %83 = linalg.generic {indexing_maps = [#map2, #map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%71, %70, %82 : tensor<?x?xi1>, tensor<?x?xi64>, tensor<?x?xi64>) outs(%64 : tensor<?x?xi64>) {
    ^bb0(%in: i1, %in_55: i64, %in_56: i64, %out: i64):
      %240 = arith.select %in, %in_55, %in_56 : i64
      linalg.yield %240 : i64
    } -> tensor<?x?xi64>
    %84 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%69, %83 : tensor<?x?xi64>, tensor<?x?xi64>) outs(%64 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_55: i64, %out: i64):
      %240 = arith.addi %in, %in_55 : i64
      linalg.yield %240 : i64
    } -> tensor<?x?xi64>
    %85 = tensor.empty(%dim_9, %dim_9) : tensor<?x?x4xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84 : tensor<?x?xi64>) outs(%85 : tensor<?x?x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %240 = arith.index_cast %in : i64 to index
      %241 = linalg.index 2 : index
      %242 = arith.cmpi slt, %240, %c32 : index
      cf.assert %242, "index must be smaller than dim size"
      %243 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %243, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg7[%240, %241] : tensor<32x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x4xf32>
    %87 = tensor.empty(%dim_9, %dim_9) : tensor<4x?x?xf32>
    %transposed_24 = linalg.transpose ins(%86 : tensor<?x?x4xf32>) outs(%87 : tensor<4x?x?xf32>) permutation = [2, 0, 1] 
    %expanded_25 = tensor.expand_shape %transposed_24 [[0, 1], [2], [3]] output_shape [1, 4, %dim_9, %dim_9] : tensor<4x?x?xf32> into tensor<1x4x?x?xf32>
    %88 = tensor.empty(%59, %60) : tensor<?x4x16x?xf32>
    %transposed_26 = linalg.transpose ins(%reshape_18 : tensor<?x?x4x16xf32>) outs(%88 : tensor<?x4x16x?xf32>) permutation = [0, 2, 3, 1] 
    %89 = arith.muli %0, %c4_i64 : i64
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %90 = tensor.empty(%dim, %dim_9) : tensor<?x4x?x16xf32>
    %91 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%90 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %240 = linalg.index 0 : index
      %241 = linalg.index 1 : index
      %242 = linalg.index 2 : index
      %243 = linalg.index 3 : index
      %244 = arith.cmpi eq, %59, %c1 : index
      %245 = arith.select %244, %c0, %240 : index
      %246 = arith.cmpi eq, %60, %c1 : index
      %247 = arith.select %246, %c0, %242 : index
      %extracted = tensor.extract %transposed_16[%245, %241, %247, %243] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    %92 = arith.cmpi slt, %89, %c0_i64 : i64
    %93 = arith.select %92, %c1_i64, %89 : i64
    %94 = arith.extui %92 : i1 to i64
    %95 = arith.muli %93, %1 : i64
    %96 = arith.addi %94, %c1_i64 : i64
    %97 = arith.select %42, %93, %95 : i64
    %98 = arith.select %42, %96, %94 : i64
    %99 = arith.muli %97, %c16_i64 : i64
    %100 = arith.cmpi sle, %98, %c1_i64 : i64
    cf.assert %100, "must have at most one inferred (negative) dimension"
    %101 = arith.muli %89, %1 : i64
    %102 = arith.muli %101, %c16_i64 : i64
    %103 = arith.divsi %102, %99 : i64
    %104 = arith.select %92, %103, %89 : i64
    %105 = arith.select %42, %103, %1 : i64
    %from_elements_27 = tensor.from_elements %104, %105, %c16_i64 : tensor<3xi64>
    %reshape_28 = tensor.reshape %91(%from_elements_27) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %106 = tensor.empty(%dim, %dim_9) : tensor<?x4x16x?xf32>
    %107 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%106 : tensor<?x4x16x?xf32>) {
    ^bb0(%out: f32):
      %240 = linalg.index 0 : index
      %241 = linalg.index 1 : index
      %242 = linalg.index 2 : index
      %243 = linalg.index 3 : index
      %244 = arith.cmpi eq, %59, %c1 : index
      %245 = arith.select %244, %c0, %240 : index
      %246 = arith.cmpi eq, %60, %c1 : index
      %247 = arith.select %246, %c0, %243 : index
      %extracted = tensor.extract %transposed_26[%245, %241, %242, %247] : tensor<?x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x?xf32>
    %108 = arith.muli %93, %c16_i64 : i64
    %109 = arith.muli %108, %1 : i64
    %110 = arith.select %42, %108, %109 : i64
    cf.assert %100, "must have at most one inferred (negative) dimension"
    %111 = arith.muli %0, %c64_i64 : i64
    %112 = arith.muli %111, %1 : i64
    %113 = arith.divsi %112, %110 : i64
    %114 = arith.select %92, %113, %89 : i64
    %115 = arith.select %42, %113, %1 : i64
    %from_elements_29 = tensor.from_elements %114, %c16_i64, %115 : tensor<3xi64>
    %reshape_30 = tensor.reshape %107(%from_elements_29) : (tensor<?x4x16x?xf32>, tensor<3xi64>) -> tensor<?x16x?xf32>
    %116 = arith.index_cast %104 : i64 to index
    %117 = arith.index_cast %105 : i64 to index
    %118 = arith.index_cast %115 : i64 to index
    %119 = arith.cmpi eq, %104, %114 : i64
    cf.assert %119, "mismatching contracting dimension"
    %120 = tensor.empty(%116, %117, %118) : tensor<?x?x?xf32>
    %121 = linalg.fill ins(%cst : f32) outs(%120 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %122 = linalg.batch_matmul ins(%reshape_28, %reshape_30 : tensor<?x?x16xf32>, tensor<?x16x?xf32>) outs(%121 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %123 = arith.muli %38, %c4_i64 : i64
    %124 = arith.muli %123, %1 : i64
    %125 = arith.select %42, %123, %124 : i64
    %126 = arith.muli %125, %1 : i64
    %127 = arith.select %42, %123, %126 : i64
    %128 = arith.select %42, %51, %39 : i64
    %129 = arith.cmpi sle, %128, %c1_i64 : i64
    cf.assert %129, "must have at most one inferred (negative) dimension"
    %130 = arith.muli %104, %105 : i64
    %131 = arith.muli %130, %115 : i64
    %132 = arith.divsi %131, %127 : i64
    %133 = arith.select %37, %132, %0 : i64
    %134 = arith.select %42, %132, %1 : i64
    %from_elements_31 = tensor.from_elements %133, %c4_i64, %134, %134 : tensor<4xi64>
    %reshape_32 = tensor.reshape %122(%from_elements_31) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x4x?x?xf32>
    %135 = arith.index_cast %133 : i64 to index
    %136 = arith.index_cast %134 : i64 to index
    %137 = arith.cmpi eq, %136, %dim_9 : index
    cf.assert %137, "mismatched size for broadcast"
    cf.assert %137, "mismatched size for broadcast"
    %138 = tensor.empty(%135, %136, %136) : tensor<?x4x?x?xf32>
    %139 = linalg.generic {indexing_maps = [#map4, #map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_32, %expanded_25 : tensor<?x4x?x?xf32>, tensor<1x4x?x?xf32>) outs(%138 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %240 = arith.addf %in, %in_55 : f32
      linalg.yield %240 : f32
    } -> tensor<?x4x?x?xf32>
    %140 = arith.cmpi eq, %135, %dim : index
    cf.assert %140, "mismatched size for broadcast"
    %141 = arith.cmpi eq, %136, %dim_9 : index
    cf.assert %141, "mismatched size for broadcast"
    cf.assert %141, "mismatched size for broadcast"
    %142 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %22 : tensor<?x4x?x?xf32>, tensor<?x1x?x?xf32>) outs(%138 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %240 = arith.addf %in, %in_55 : f32
      linalg.yield %240 : f32
    } -> tensor<?x4x?x?xf32>
    %143 = tensor.empty(%135, %136) : tensor<?x4x?xi64>
    %144 = linalg.fill ins(%c0_i64 : i64) outs(%143 : tensor<?x4x?xi64>) -> tensor<?x4x?xi64>
    %145 = tensor.empty(%135, %136) : tensor<?x4x?xf32>
    %146 = linalg.fill ins(%cst_0 : f32) outs(%145 : tensor<?x4x?xf32>) -> tensor<?x4x?xf32>
    %147:2 = linalg.generic {indexing_maps = [#map4, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%142 : tensor<?x4x?x?xf32>) outs(%146, %144 : tensor<?x4x?xf32>, tensor<?x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_55: i64):
      %240 = linalg.index 3 : index
      %241 = arith.index_cast %240 : index to i64
      %242 = arith.maximumf %in, %out : f32
      %243 = arith.cmpf ogt, %in, %out : f32
      %244 = arith.select %243, %241, %out_55 : i64
      linalg.yield %242, %244 : f32, i64
    } -> (tensor<?x4x?xf32>, tensor<?x4x?xi64>)
    %expanded_33 = tensor.expand_shape %147#0 [[0], [1], [2, 3]] output_shape [%135, 4, %136, 1] : tensor<?x4x?xf32> into tensor<?x4x?x1xf32>
    %148 = linalg.generic {indexing_maps = [#map4, #map18, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142, %expanded_33 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%138 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %240 = arith.subf %in, %in_55 : f32
      linalg.yield %240 : f32
    } -> tensor<?x4x?x?xf32>
    %149 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148 : tensor<?x4x?x?xf32>) outs(%138 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %240 = math.exp %in : f32
      linalg.yield %240 : f32
    } -> tensor<?x4x?x?xf32>
    %150 = tensor.empty(%135, %136) : tensor<?x4x?x1xf32>
    %151 = linalg.fill ins(%cst : f32) outs(%150 : tensor<?x4x?x1xf32>) -> tensor<?x4x?x1xf32>
    %152 = linalg.generic {indexing_maps = [#map4, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%149 : tensor<?x4x?x?xf32>) outs(%151 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %240 = arith.addf %in, %out : f32
      linalg.yield %240 : f32
    } -> tensor<?x4x?x1xf32>
    %153 = linalg.generic {indexing_maps = [#map4, #map18, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %152 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%138 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %240 = arith.divf %in, %in_55 : f32
      linalg.yield %240 : f32
    } -> tensor<?x4x?x?xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %154 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x4x?x?xf32>
    %155 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%154 : tensor<?x4x?x?xf32>) {
    ^bb0(%out: f32):
      %240 = linalg.index 0 : index
      %241 = linalg.index 1 : index
      %242 = linalg.index 2 : index
      %243 = linalg.index 3 : index
      %244 = arith.cmpi eq, %135, %c1 : index
      %245 = arith.select %244, %c0, %240 : index
      %246 = arith.cmpi eq, %136, %c1 : index
      %247 = arith.select %246, %c0, %242 : index
      %248 = arith.select %246, %c0, %243 : index
      %extracted = tensor.extract %153[%245, %241, %247, %248] : tensor<?x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x?xf32>
    %156 = arith.muli %97, %1 : i64
    %157 = arith.addi %98, %c1_i64 : i64
    %158 = arith.select %42, %93, %156 : i64
    %159 = arith.select %42, %157, %94 : i64
    %160 = arith.cmpi sle, %159, %c1_i64 : i64
    cf.assert %160, "must have at most one inferred (negative) dimension"
    %161 = arith.muli %101, %1 : i64
    %162 = arith.divsi %161, %158 : i64
    %163 = arith.select %92, %162, %89 : i64
    %164 = arith.select %42, %162, %1 : i64
    %from_elements_34 = tensor.from_elements %163, %164, %164 : tensor<3xi64>
    %reshape_35 = tensor.reshape %155(%from_elements_34) : (tensor<?x4x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %17, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %165 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%90 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %240 = linalg.index 0 : index
      %241 = linalg.index 1 : index
      %242 = linalg.index 2 : index
      %243 = linalg.index 3 : index
      %244 = arith.cmpi eq, %59, %c1 : index
      %245 = arith.select %244, %c0, %240 : index
      %246 = arith.cmpi eq, %60, %c1 : index
      %247 = arith.select %246, %c0, %242 : index
      %extracted = tensor.extract %transposed_21[%245, %241, %247, %243] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    cf.assert %100, "must have at most one inferred (negative) dimension"
    %reshape_36 = tensor.reshape %165(%from_elements_27) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    %166 = arith.index_cast %163 : i64 to index
    %167 = arith.index_cast %164 : i64 to index
    %168 = arith.cmpi eq, %163, %104 : i64
    cf.assert %168, "mismatching contracting dimension"
    %169 = arith.cmpi eq, %164, %105 : i64
    cf.assert %169, "mismatching contracting dimension"
    %170 = tensor.empty(%166, %167) : tensor<?x?x16xf32>
    %171 = linalg.fill ins(%cst : f32) outs(%170 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %172 = linalg.batch_matmul ins(%reshape_35, %reshape_36 : tensor<?x?x?xf32>, tensor<?x?x16xf32>) outs(%171 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %173 = arith.muli %125, %c16_i64 : i64
    cf.assert %46, "must have at most one inferred (negative) dimension"
    %174 = arith.muli %163, %164 : i64
    %175 = arith.muli %174, %c16_i64 : i64
    %176 = arith.divsi %175, %173 : i64
    %177 = arith.select %37, %176, %0 : i64
    %178 = arith.select %42, %176, %1 : i64
    %from_elements_37 = tensor.from_elements %177, %c4_i64, %178, %c16_i64 : tensor<4xi64>
    %reshape_38 = tensor.reshape %172(%from_elements_37) : (tensor<?x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %179 = arith.index_cast %177 : i64 to index
    %180 = arith.index_cast %178 : i64 to index
    %181 = tensor.empty(%179, %180) : tensor<?x?x4x16xf32>
    %transposed_39 = linalg.transpose ins(%reshape_38 : tensor<?x4x?x16xf32>) outs(%181 : tensor<?x?x4x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %53, "must have at most one inferred (negative) dimension"
    %182 = arith.muli %177, %178 : i64
    %183 = arith.muli %182, %c64_i64 : i64
    %184 = arith.divsi %183, %43 : i64
    %185 = arith.select %37, %184, %0 : i64
    %186 = arith.select %42, %184, %1 : i64
    %from_elements_40 = tensor.from_elements %185, %186, %184 : tensor<3xi64>
    %reshape_41 = tensor.reshape %transposed_39(%from_elements_40) : (tensor<?x?x4x16xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %transposed_42 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %cast = tensor.cast %reshape_41 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %collapsed_43 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %187 = arith.index_cast %185 : i64 to index
    %188 = tensor.empty(%187) : tensor<?x64xf32>
    %189 = linalg.fill ins(%cst : f32) outs(%188 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %190 = linalg.matmul ins(%collapsed_43, %transposed_42 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%189 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %46, "must have at most one inferred (negative) dimension"
    %191 = arith.muli %185, %c64_i64 : i64
    %192 = arith.divsi %191, %45 : i64
    %193 = arith.select %37, %192, %0 : i64
    %194 = arith.select %42, %192, %1 : i64
    %from_elements_44 = tensor.from_elements %193, %194, %c64_i64 : tensor<3xi64>
    %reshape_45 = tensor.reshape %190(%from_elements_44) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %195 = arith.index_cast %193 : i64 to index
    %196 = arith.cmpi eq, %dim, %195 : index
    cf.assert %196, "mismatched size for broadcast"
    %197 = arith.index_cast %194 : i64 to index
    %198 = arith.cmpi eq, %dim_9, %197 : index
    cf.assert %198, "mismatched size for broadcast"
    %199 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %reshape_45 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %240 = arith.addf %in, %in_55 : f32
      linalg.yield %240 : f32
    } -> tensor<?x?x64xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %240 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %240 : f32
    } -> tensor<?x?x64xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%200 : tensor<?x?x64xf32>) outs(%25 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %240 = arith.addf %in, %out : f32
      linalg.yield %240 : f32
    } -> tensor<?x?x1xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<?x?x1xf32>) outs(%24 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %240 = arith.divf %in, %cst_6 : f32
      linalg.yield %240 : f32
    } -> tensor<?x?x1xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%202 : tensor<?x?x1xf32>) outs(%24 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %240 = arith.truncf %cst_5 : f64 to f32
      %241 = arith.addf %in, %240 : f32
      linalg.yield %241 : f32
    } -> tensor<?x?x1xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203 : tensor<?x?x1xf32>) outs(%24 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %240 = math.rsqrt %in : f32
      linalg.yield %240 : f32
    } -> tensor<?x?x1xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %204 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%30 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %240 = arith.mulf %in, %in_55 : f32
      linalg.yield %240 : f32
    } -> tensor<?x1x64xf32>
    %206 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %205 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%30 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %240 = arith.mulf %in, %in_55 : f32
      linalg.yield %240 : f32
    } -> tensor<?x1x64xf32>
    %207 = tensor.empty() : tensor<64x96xf32>
    %transposed_46 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%207 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %206 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %208 = tensor.empty(%dim) : tensor<?x96xf32>
    %209 = linalg.fill ins(%cst : f32) outs(%208 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %210 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%209 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %211 = arith.muli %43, %c96_i64 : i64
    cf.assert %46, "must have at most one inferred (negative) dimension"
    %212 = arith.muli %0, %c96_i64 : i64
    %213 = arith.divsi %212, %211 : i64
    %214 = arith.select %37, %213, %0 : i64
    %215 = arith.select %42, %213, %1 : i64
    %from_elements_48 = tensor.from_elements %214, %215, %c96_i64 : tensor<3xi64>
    %reshape_49 = tensor.reshape %210(%from_elements_48) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %216 = arith.index_cast %214 : i64 to index
    %217 = tensor.empty(%216) : tensor<?x1x96xf32>
    %cast_50 = tensor.cast %reshape_49 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_50 : tensor<?x1x96xf32>) outs(%217 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %240 = arith.cmpf ugt, %in, %cst : f32
      %241 = arith.select %240, %in, %cst : f32
      linalg.yield %241 : f32
    } -> tensor<?x1x96xf32>
    %219 = tensor.empty() : tensor<96x64xf32>
    %transposed_51 = linalg.transpose ins(%arg10 : tensor<64x96xf32>) outs(%219 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %218 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %220 = arith.index_cast %214 : i64 to index
    %221 = tensor.empty(%220) : tensor<?x64xf32>
    %222 = linalg.fill ins(%cst : f32) outs(%221 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %223 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%222 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %46, "must have at most one inferred (negative) dimension"
    %224 = arith.muli %214, %c64_i64 : i64
    %225 = arith.divsi %224, %45 : i64
    %226 = arith.select %37, %225, %0 : i64
    %227 = arith.select %42, %225, %1 : i64
    %from_elements_53 = tensor.from_elements %226, %227, %c64_i64 : tensor<3xi64>
    %reshape_54 = tensor.reshape %223(%from_elements_53) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %228 = arith.index_cast %226 : i64 to index
    %229 = arith.cmpi eq, %dim, %228 : index
    cf.assert %229, "mismatched size for broadcast"
    %230 = arith.index_cast %227 : i64 to index
    %231 = arith.cmpi eq, %dim_9, %230 : index
    cf.assert %231, "mismatched size for broadcast"
    %232 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%199, %reshape_54 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %240 = arith.addf %in, %in_55 : f32
      linalg.yield %240 : f32
    } -> tensor<?x?x64xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %240 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %240 : f32
    } -> tensor<?x?x64xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%233 : tensor<?x?x64xf32>) outs(%25 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %240 = arith.addf %in, %out : f32
      linalg.yield %240 : f32
    } -> tensor<?x?x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<?x?x1xf32>) outs(%24 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %240 = arith.divf %in, %cst_6 : f32
      linalg.yield %240 : f32
    } -> tensor<?x?x1xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<?x?x1xf32>) outs(%24 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %240 = arith.truncf %cst_5 : f64 to f32
      %241 = arith.addf %in, %240 : f32
      linalg.yield %241 : f32
    } -> tensor<?x?x1xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236 : tensor<?x?x1xf32>) outs(%24 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %240 = math.rsqrt %in : f32
      linalg.yield %240 : f32
    } -> tensor<?x?x1xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%232, %237 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %240 = arith.mulf %in, %in_55 : f32
      linalg.yield %240 : f32
    } -> tensor<?x?x64xf32>
    %239 = linalg.generic {indexing_maps = [#map11, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %238 : tensor<64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_55: f32, %out: f32):
      %240 = arith.mulf %in, %in_55 : f32
      linalg.yield %240 : f32
    } -> tensor<?x?x64xf32>
    return %239 : tensor<?x?x64xf32>
  }
}

