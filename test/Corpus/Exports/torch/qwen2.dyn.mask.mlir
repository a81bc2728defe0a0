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
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @qwen2(%arg0: tensor<?x?xi64>, %arg1: tensor<?x?xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x64xf32>, %arg8: tensor<32xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<96x64xf32>, %arg11: tensor<96x64xf32>, %arg12: tensor<64x96xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>) -> tensor<?x?x64xf32> {
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
      %282 = arith.index_cast %in : i64 to index
      %283 = linalg.index 2 : index
      %284 = arith.cmpi slt, %282, %c96 : index
      cf.assert %284, "index must be smaller than dim size"
      %285 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %285, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%282, %283] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    %4 = tensor.empty(%dim_9) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %282 = linalg.index 0 : index
      %283 = arith.index_cast %282 : index to i64
      linalg.yield %283 : i64
    } -> tensor<?xi64>
    %dim_10 = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %dim_11 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %6 = tensor.empty(%dim_10, %dim_11) : tensor<?x?xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%6 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %282 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %282 : i1
    } -> tensor<?x?xi1>
    %8 = tensor.empty(%dim) : tensor<?xi64>
    %9 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %282 = linalg.index 0 : index
      %283 = arith.index_cast %282 : index to i64
      linalg.yield %283 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_12 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim_9, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_13 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_9] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %10 = tensor.empty(%dim_9, %dim_9) : tensor<1x1x?x?xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_12 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_74: i64, %out: i1):
      %282 = arith.cmpi sle, %in, %in_74 : i64
      linalg.yield %282 : i1
    } -> tensor<1x1x?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %11 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_74: i1, %out: i1):
      %282 = arith.andi %in, %in_74 : i1
      linalg.yield %282 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_14 = tensor.dim %expanded, %c0 : tensor<?x1x1x1xi64>
    %dim_15 = tensor.dim %expanded_13, %c3 : tensor<1x1x1x?xi64>
    %13 = tensor.empty(%dim_14, %dim_15) : tensor<?x1x1x?xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_13 : tensor<?x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%13 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i64, %in_74: i64, %out: i1):
      %282 = arith.cmpi slt, %in, %c0_i64 : i64
      %283 = arith.index_cast %dim_10 : index to i64
      %284 = arith.addi %in, %283 : i64
      %285 = arith.select %282, %284, %in : i64
      %286 = arith.index_cast %285 : i64 to index
      %287 = arith.cmpi slt, %in_74, %c0_i64 : i64
      %288 = arith.index_cast %dim_11 : index to i64
      %289 = arith.addi %in_74, %288 : i64
      %290 = arith.select %287, %289, %in_74 : i64
      %291 = arith.index_cast %290 : i64 to index
      %extracted = tensor.extract %7[%286, %291] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %15 = arith.cmpi eq, %dim_9, %dim_15 : index
    cf.assert %15, "mismatched size for broadcast"
    %16 = tensor.empty(%dim_14, %dim_9, %dim_9) : tensor<?x1x?x?xi1>
    %17 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x1x?x?xi1>, tensor<?x1x1x?xi1>) outs(%16 : tensor<?x1x?x?xi1>) {
    ^bb0(%in: i1, %in_74: i1, %out: i1):
      %282 = arith.andi %in, %in_74 : i1
      linalg.yield %282 : i1
    } -> tensor<?x1x?x?xi1>
    %18 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %19 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %20 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x1x?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %282 = linalg.index 0 : index
      %283 = linalg.index 2 : index
      %284 = linalg.index 3 : index
      %285 = arith.cmpi eq, %dim_14, %c1 : index
      %286 = arith.select %285, %c0, %282 : index
      %287 = arith.cmpi eq, %dim_9, %c1 : index
      %288 = arith.select %287, %c0, %283 : index
      %289 = arith.select %287, %c0, %284 : index
      %extracted = tensor.extract %17[%286, %c0, %288, %289] : tensor<?x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %22 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x1x?x?xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_3, %cst_2 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%22 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_74: f32, %in_75: f32, %out: f32):
      %282 = arith.select %in, %in_74, %in_75 : f32
      linalg.yield %282 : f32
    } -> tensor<?x1x?x?xf32>
    %expanded_16 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim_9, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %24 = tensor.empty(%dim_9) : tensor<1x?x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x?x1xi64>) outs(%24 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %282 = arith.sitofp %in : i64 to f32
      linalg.yield %282 : f32
    } -> tensor<1x?x1xf32>
    %26 = tensor.empty(%dim_9) : tensor<1x?x8xf32>
    %27 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %cst_6 : tensor<1x?x1xf32>, tensor<8xf32>) outs(%26 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.mulf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<1x?x8xf32>
    %concat = tensor.concat dim(2) %27, %27 : (tensor<1x?x8xf32>, tensor<1x?x8xf32>) -> tensor<1x?x16xf32>
    %dim_17 = tensor.dim %27, %c1 : tensor<1x?x8xf32>
    %28 = tensor.empty(%dim_17) : tensor<1x?x16xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%28 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = math.cos %in : f32
      linalg.yield %282 : f32
    } -> tensor<1x?x16xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%28 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = math.sin %in : f32
      linalg.yield %282 : f32
    } -> tensor<1x?x16xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %282 : f32
    } -> tensor<?x?x64xf32>
    %32 = tensor.empty(%dim, %dim_9) : tensor<?x?x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<?x?x64xf32>) outs(%33 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.addf %in, %out : f32
      linalg.yield %282 : f32
    } -> tensor<?x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.divf %in, %cst_7 : f32
      linalg.yield %282 : f32
    } -> tensor<?x?x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.truncf %cst_5 : f64 to f32
      %283 = arith.addf %in, %282 : f32
      linalg.yield %283 : f32
    } -> tensor<?x?x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = math.rsqrt %in : f32
      linalg.yield %282 : f32
    } -> tensor<?x?x1xf32>
    %38 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %37 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%38 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.mulf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<?x1x64xf32>
    %40 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %39 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%38 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.mulf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<?x1x64xf32>
    %41 = arith.muli %0, %1 : i64
    %collapsed = tensor.collapse_shape %40 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %42 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
    %43 = tensor.empty(%dim) : tensor<?x64xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %45 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %46 = arith.cmpi sge, %41, %c0_i64 : i64
    cf.assert %46, "negative values not allowed in new dimensions"
    %47 = arith.index_cast %41 : i64 to index
    %48 = tensor.empty(%47) : tensor<?x64xf32>
    %49 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<64xf32>) outs(%48 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %50 = arith.cmpi eq, %dim, %47 : index
    cf.assert %50, "mismatched size for broadcast"
    %51 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%45, %49 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%43 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.addf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<?x64xf32>
    %52 = arith.cmpi slt, %0, %c0_i64 : i64
    %53 = arith.select %52, %c1_i64, %0 : i64
    %54 = arith.extui %52 : i1 to i64
    %55 = arith.muli %53, %1 : i64
    %56 = arith.addi %54, %c1_i64 : i64
    %57 = arith.cmpi slt, %1, %c0_i64 : i64
    %58 = arith.select %57, %53, %55 : i64
    %59 = arith.select %57, %56, %54 : i64
    %60 = arith.muli %58, %c64_i64 : i64
    %61 = arith.cmpi sle, %59, %c1_i64 : i64
    cf.assert %61, "must have at most one inferred (negative) dimension"
    %62 = arith.muli %0, %c64_i64 : i64
    %63 = arith.divsi %62, %60 : i64
    %64 = arith.select %52, %63, %0 : i64
    %65 = arith.select %57, %63, %1 : i64
    %66 = arith.addi %59, %c1_i64 : i64
    %67 = arith.muli %58, %c16_i64 : i64
    %68 = arith.cmpi sle, %66, %c1_i64 : i64
    cf.assert %68, "must have at most one inferred (negative) dimension"
    %69 = arith.muli %64, %65 : i64
    %70 = arith.muli %69, %c64_i64 : i64
    %71 = arith.divsi %70, %67 : i64
    %72 = arith.select %52, %71, %0 : i64
    %73 = arith.select %57, %71, %1 : i64
    %from_elements = tensor.from_elements %72, %73, %71, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %51(%from_elements) : (tensor<?x64xf32>, tensor<4xi64>) -> tensor<?x?x4x16xf32>
    %74 = arith.index_cast %72 : i64 to index
    %75 = arith.index_cast %73 : i64 to index
    %76 = tensor.empty(%74, %75) : tensor<?x4x?x16xf32>
    %transposed_18 = linalg.transpose ins(%reshape : tensor<?x?x4x16xf32>) outs(%76 : tensor<?x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    %77 = tensor.empty() : tensor<64x32xf32>
    %transposed_19 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%77 : tensor<64x32xf32>) permutation = [1, 0] 
    %78 = tensor.empty(%dim) : tensor<?x32xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %80 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%79 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %81 = tensor.empty(%47) : tensor<?x32xf32>
    %82 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<32xf32>) outs(%81 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %50, "mismatched size for broadcast"
    %83 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%80, %82 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%78 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.addf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<?x32xf32>
    %84 = arith.muli %58, %c32_i64 : i64
    cf.assert %61, "must have at most one inferred (negative) dimension"
    %85 = arith.muli %0, %c32_i64 : i64
    %86 = arith.divsi %85, %84 : i64
    %87 = arith.select %52, %86, %0 : i64
    %88 = arith.select %57, %86, %1 : i64
    cf.assert %68, "must have at most one inferred (negative) dimension"
    %89 = arith.muli %87, %88 : i64
    %90 = arith.muli %89, %c32_i64 : i64
    %91 = arith.divsi %90, %67 : i64
    %92 = arith.select %52, %91, %0 : i64
    %93 = arith.select %57, %91, %1 : i64
    %from_elements_20 = tensor.from_elements %92, %93, %91, %c16_i64 : tensor<4xi64>
    %reshape_21 = tensor.reshape %83(%from_elements_20) : (tensor<?x32xf32>, tensor<4xi64>) -> tensor<?x?x2x16xf32>
    %94 = arith.index_cast %92 : i64 to index
    %95 = arith.index_cast %93 : i64 to index
    %96 = tensor.empty(%94, %95) : tensor<?x2x?x16xf32>
    %transposed_22 = linalg.transpose ins(%reshape_21 : tensor<?x?x2x16xf32>) outs(%96 : tensor<?x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%arg7 : tensor<32x64xf32>) outs(%77 : tensor<64x32xf32>) permutation = [1, 0] 
    %97 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%79 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %46, "negative values not allowed in new dimensions"
    %98 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<32xf32>) outs(%81 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %50, "mismatched size for broadcast"
    %99 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%97, %98 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%78 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.addf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<?x32xf32>
    cf.assert %61, "must have at most one inferred (negative) dimension"
    cf.assert %68, "must have at most one inferred (negative) dimension"
    %reshape_24 = tensor.reshape %99(%from_elements_20) : (tensor<?x32xf32>, tensor<4xi64>) -> tensor<?x?x2x16xf32>
    %transposed_25 = linalg.transpose ins(%reshape_24 : tensor<?x?x2x16xf32>) outs(%96 : tensor<?x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_26 = tensor.expand_shape %29 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %expanded_27 = tensor.expand_shape %30 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %100 = arith.cmpi eq, %75, %dim_17 : index
    cf.assert %100, "mismatched size for broadcast"
    %101 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_26 : tensor<?x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%76 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.mulf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<?x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_18[0, 0, 0, 0] [%74, 4, %75, 8] [1, 1, 1, 1] : tensor<?x4x?x16xf32> to tensor<?x4x?x8xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [%74, 4, %75, 8] [1, 1, 1, 1] : tensor<?x4x?x16xf32> to tensor<?x4x?x8xf32>
    %102 = tensor.empty(%74, %75) : tensor<?x4x?x8xf32>
    %103 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<?x4x?x8xf32>) outs(%102 : tensor<?x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.negf %in : f32
      linalg.yield %282 : f32
    } -> tensor<?x4x?x8xf32>
    %concat_29 = tensor.concat dim(3) %103, %extracted_slice : (tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>) -> tensor<?x4x?x16xf32>
    %dim_30 = tensor.dim %103, %c0 : tensor<?x4x?x8xf32>
    %dim_31 = tensor.dim %103, %c2 : tensor<?x4x?x8xf32>
    %104 = arith.cmpi eq, %dim_31, %dim_17 : index
    cf.assert %104, "mismatched size for broadcast"
    %105 = tensor.empty(%dim_30, %dim_31) : tensor<?x4x?x16xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_27 : tensor<?x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%105 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.mulf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<?x4x?x16xf32>
    %107 = arith.cmpi eq, %74, %dim_30 : index
    cf.assert %107, "mismatched size for broadcast"
    %108 = arith.cmpi eq, %75, %dim_31 : index
    cf.assert %108, "mismatched size for broadcast"
    %109 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %106 : tensor<?x4x?x16xf32>, tensor<?x4x?x16xf32>) outs(%76 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.addf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<?x4x?x16xf32>
    %110 = arith.cmpi eq, %95, %dim_17 : index
    cf.assert %110, "mismatched size for broadcast"
    %111 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_26 : tensor<?x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%96 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.mulf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<?x2x?x16xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [%94, 2, %95, 8] [1, 1, 1, 1] : tensor<?x2x?x16xf32> to tensor<?x2x?x8xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_22[0, 0, 0, 8] [%94, 2, %95, 8] [1, 1, 1, 1] : tensor<?x2x?x16xf32> to tensor<?x2x?x8xf32>
    %112 = tensor.empty(%94, %95) : tensor<?x2x?x8xf32>
    %113 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<?x2x?x8xf32>) outs(%112 : tensor<?x2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.negf %in : f32
      linalg.yield %282 : f32
    } -> tensor<?x2x?x8xf32>
    %concat_34 = tensor.concat dim(3) %113, %extracted_slice_32 : (tensor<?x2x?x8xf32>, tensor<?x2x?x8xf32>) -> tensor<?x2x?x16xf32>
    %dim_35 = tensor.dim %113, %c0 : tensor<?x2x?x8xf32>
    %dim_36 = tensor.dim %113, %c2 : tensor<?x2x?x8xf32>
    %114 = arith.cmpi eq, %dim_36, %dim_17 : index
    cf.assert %114, "mismatched size for broadcast"
    %115 = tensor.empty(%dim_35, %dim_36) : tensor<?x2x?x16xf32>
    %116 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_27 : tensor<?x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%115 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.mulf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<?x2x?x16xf32>
    %117 = arith.cmpi eq, %94, %dim_35 : index
    cf.assert %117, "mismatched size for broadcast"
    %118 = arith.cmpi eq, %95, %dim_36 : index
    cf.assert %118, "mismatched size for broadcast"
    %119 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %116 : tensor<?x2x?x16xf32>, tensor<?x2x?x16xf32>) outs(%96 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.addf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<?x2x?x16xf32>
    %expanded_37 = tensor.expand_shape %119 [[0], [1], [2, 3], [4]] output_shape [%94, 2, 1, %95, 16] : tensor<?x2x?x16xf32> into tensor<?x2x1x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %120 = tensor.empty(%dim, %dim_9) : tensor<?x2x2x?x16xf32>
    %121 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%120 : tensor<?x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %282 = linalg.index 0 : index
      %283 = linalg.index 1 : index
      %284 = linalg.index 3 : index
      %285 = linalg.index 4 : index
      %286 = arith.cmpi eq, %94, %c1 : index
      %287 = arith.select %286, %c0, %282 : index
      %288 = arith.cmpi eq, %95, %c1 : index
      %289 = arith.select %288, %c0, %284 : index
      %extracted = tensor.extract %expanded_37[%287, %283, %c0, %289, %285] : tensor<?x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x16xf32>
    %122 = arith.muli %53, %c4_i64 : i64
    %123 = arith.muli %122, %1 : i64
    %124 = arith.select %57, %122, %123 : i64
    %125 = arith.muli %124, %c16_i64 : i64
    cf.assert %61, "must have at most one inferred (negative) dimension"
    %126 = arith.muli %0, %c4_i64 : i64
    %127 = arith.muli %126, %1 : i64
    %128 = arith.muli %127, %c16_i64 : i64
    %129 = arith.divsi %128, %125 : i64
    %130 = arith.select %52, %129, %0 : i64
    %131 = arith.select %57, %129, %1 : i64
    %from_elements_38 = tensor.from_elements %130, %c4_i64, %131, %c16_i64 : tensor<4xi64>
    %reshape_39 = tensor.reshape %121(%from_elements_38) : (tensor<?x2x2x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %expanded_40 = tensor.expand_shape %transposed_25 [[0], [1], [2, 3], [4]] output_shape [%94, 2, 1, %95, 16] : tensor<?x2x?x16xf32> into tensor<?x2x1x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %132 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%120 : tensor<?x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %282 = linalg.index 0 : index
      %283 = linalg.index 1 : index
      %284 = linalg.index 3 : index
      %285 = linalg.index 4 : index
      %286 = arith.cmpi eq, %94, %c1 : index
      %287 = arith.select %286, %c0, %282 : index
      %288 = arith.cmpi eq, %95, %c1 : index
      %289 = arith.select %288, %c0, %284 : index
      %extracted = tensor.extract %expanded_40[%287, %283, %c0, %289, %285] : tensor<?x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x16xf32>
    cf.assert %61, "must have at most one inferred (negative) dimension"
    %reshape_41 = tensor.reshape %132(%from_elements_38) : (tensor<?x2x2x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %133 = arith.index_cast %130 : i64 to index
    %134 = arith.index_cast %131 : i64 to index
    %135 = tensor.empty(%133, %134) : tensor<?x4x16x?xf32>
    %transposed_42 = linalg.transpose ins(%reshape_39 : tensor<?x4x?x16xf32>) outs(%135 : tensor<?x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %136 = tensor.empty(%dim, %dim_9) : tensor<?x4x?x16xf32>
    %137 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%136 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %282 = linalg.index 0 : index
      %283 = linalg.index 1 : index
      %284 = linalg.index 2 : index
      %285 = linalg.index 3 : index
      %286 = arith.cmpi eq, %74, %c1 : index
      %287 = arith.select %286, %c0, %282 : index
      %288 = arith.cmpi eq, %75, %c1 : index
      %289 = arith.select %288, %c0, %284 : index
      %extracted = tensor.extract %109[%287, %283, %289, %285] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    %138 = arith.cmpi slt, %126, %c0_i64 : i64
    %139 = arith.select %138, %c1_i64, %126 : i64
    %140 = arith.extui %138 : i1 to i64
    %141 = arith.muli %139, %1 : i64
    %142 = arith.addi %140, %c1_i64 : i64
    %143 = arith.select %57, %139, %141 : i64
    %144 = arith.select %57, %142, %140 : i64
    %145 = arith.muli %143, %c16_i64 : i64
    %146 = arith.cmpi sle, %144, %c1_i64 : i64
    cf.assert %146, "must have at most one inferred (negative) dimension"
    %147 = arith.divsi %128, %145 : i64
    %148 = arith.select %138, %147, %126 : i64
    %149 = arith.select %57, %147, %1 : i64
    %from_elements_43 = tensor.from_elements %148, %149, %c16_i64 : tensor<3xi64>
    %reshape_44 = tensor.reshape %137(%from_elements_43) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %150 = tensor.empty(%dim, %dim_9) : tensor<?x4x16x?xf32>
    %151 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%150 : tensor<?x4x16x?xf32>) {
    ^bb0(%out: f32):
      %282 = linalg.index 0 : index
      %283 = linalg.index 1 : index
      %284 = linalg.index 2 : index
      %285 = linalg.index 3 : index
      %286 = arith.cmpi eq, %133, %c1 : index
      %287 = arith.select %286, %c0, %282 : index
      %288 = arith.cmpi eq, %134, %c1 : index
      %289 = arith.select %288, %c0, %285 : index
      %extracted = tensor.extract %transposed_42[%287, %283, %284, %289] : tensor<?x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x?xf32>
    %152 = arith.muli %139, %c16_i64 : i64
    %153 = arith.muli %152, %1 : i64
    %154 = arith.select %57, %152, %153 : i64
    cf.assert %146, "must have at most one inferred (negative) dimension"
    %155 = arith.muli %0, %c64_i64 : i64
    %156 = arith.muli %155, %1 : i64
    %157 = arith.divsi %156, %154 : i64
    %158 = arith.select %138, %157, %126 : i64
    %159 = arith.select %57, %157, %1 : i64
    %from_elements_45 = tensor.from_elements %158, %c16_i64, %159 : tensor<3xi64>
    %reshape_46 = tensor.reshape %151(%from_elements_45) : (tensor<?x4x16x?xf32>, tensor<3xi64>) -> tensor<?x16x?xf32>
    %160 = arith.index_cast %148 : i64 to index
    %161 = arith.index_cast %149 : i64 to index
    %162 = arith.index_cast %159 : i64 to index
    %163 = arith.cmpi eq, %148, %158 : i64
    cf.assert %163, "mismatching contracting dimension"
    %164 = tensor.empty(%160, %161, %162) : tensor<?x?x?xf32>
    %165 = linalg.fill ins(%cst : f32) outs(%164 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %166 = linalg.batch_matmul ins(%reshape_44, %reshape_46 : tensor<?x?x16xf32>, tensor<?x16x?xf32>) outs(%165 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %167 = arith.muli %124, %1 : i64
    %168 = arith.select %57, %122, %167 : i64
    %169 = arith.select %57, %66, %54 : i64
    %170 = arith.cmpi sle, %169, %c1_i64 : i64
    cf.assert %170, "must have at most one inferred (negative) dimension"
    %171 = arith.muli %148, %149 : i64
    %172 = arith.muli %171, %159 : i64
    %173 = arith.divsi %172, %168 : i64
    %174 = arith.select %52, %173, %0 : i64
    %175 = arith.select %57, %173, %1 : i64
    %from_elements_47 = tensor.from_elements %174, %c4_i64, %175, %175 : tensor<4xi64>
    %reshape_48 = tensor.reshape %166(%from_elements_47) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x4x?x?xf32>
    %176 = arith.index_cast %174 : i64 to index
    %177 = arith.index_cast %175 : i64 to index
    %178 = tensor.empty(%176, %177, %177) : tensor<?x4x?x?xf32>
    %179 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_48 : tensor<?x4x?x?xf32>) outs(%178 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.mulf %in, %cst_8 : f32
      linalg.yield %282 : f32
    } -> tensor<?x4x?x?xf32>
    %180 = arith.cmpi eq, %176, %dim : index
    cf.assert %180, "mismatched size for broadcast"
    %181 = arith.cmpi eq, %177, %dim_9 : index
    cf.assert %181, "mismatched size for broadcast"
    cf.assert %181, "mismatched size for broadcast"
    %182 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179, %23 : tensor<?x4x?x?xf32>, tensor<?x1x?x?xf32>) outs(%178 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.addf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<?x4x?x?xf32>
    %183 = tensor.empty(%176, %177) : tensor<?x4x?xi64>
    %184 = linalg.fill ins(%c0_i64 : i64) outs(%183 : tensor<?x4x?xi64>) -> tensor<?x4x?xi64>
    %185 = tensor.empty(%176, %177) : tensor<?x4x?xf32>
    %186 = linalg.fill ins(%cst_0 : f32) outs(%185 : tensor<?x4x?xf32>) -> tensor<?x4x?xf32>
    %187:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%182 : tensor<?x4x?x?xf32>) outs(%186, %184 : tensor<?x4x?xf32>, tensor<?x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_74: i64):
      %282 = linalg.index 3 : index
      %283 = arith.index_cast %282 : index to i64
      %284 = arith.maximumf %in, %out : f32
      %285 = arith.cmpf ogt, %in, %out : f32
      %286 = arith.select %285, %283, %out_74 : i64
      linalg.yield %284, %286 : f32, i64
    } -> (tensor<?x4x?xf32>, tensor<?x4x?xi64>)
    %expanded_49 = tensor.expand_shape %187#0 [[0], [1], [2, 3]] output_shape [%176, 4, %177, 1] : tensor<?x4x?xf32> into tensor<?x4x?x1xf32>
    %188 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182, %expanded_49 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%178 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.subf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<?x4x?x?xf32>
    %189 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%188 : tensor<?x4x?x?xf32>) outs(%178 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = math.exp %in : f32
      linalg.yield %282 : f32
    } -> tensor<?x4x?x?xf32>
    %190 = tensor.empty(%176, %177) : tensor<?x4x?x1xf32>
    %191 = linalg.fill ins(%cst : f32) outs(%190 : tensor<?x4x?x1xf32>) -> tensor<?x4x?x1xf32>
    %192 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%189 : tensor<?x4x?x?xf32>) outs(%191 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.addf %in, %out : f32
      linalg.yield %282 : f32
    } -> tensor<?x4x?x1xf32>
    %193 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%189, %192 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%178 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.divf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<?x4x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %194 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x4x?x?xf32>
    %195 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%194 : tensor<?x4x?x?xf32>) {
    ^bb0(%out: f32):
      %282 = linalg.index 0 : index
      %283 = linalg.index 1 : index
      %284 = linalg.index 2 : index
      %285 = linalg.index 3 : index
      %286 = arith.cmpi eq, %176, %c1 : index
      %287 = arith.select %286, %c0, %282 : index
      %288 = arith.cmpi eq, %177, %c1 : index
      %289 = arith.select %288, %c0, %284 : index
      %290 = arith.select %288, %c0, %285 : index
      %extracted = tensor.extract %193[%287, %283, %289, %290] : tensor<?x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x?xf32>
    %196 = arith.muli %143, %1 : i64
    %197 = arith.addi %144, %c1_i64 : i64
    %198 = arith.select %57, %139, %196 : i64
    %199 = arith.select %57, %197, %140 : i64
    %200 = arith.cmpi sle, %199, %c1_i64 : i64
    cf.assert %200, "must have at most one inferred (negative) dimension"
    %201 = arith.muli %127, %1 : i64
    %202 = arith.divsi %201, %198 : i64
    %203 = arith.select %138, %202, %126 : i64
    %204 = arith.select %57, %202, %1 : i64
    %from_elements_50 = tensor.from_elements %203, %204, %204 : tensor<3xi64>
    %reshape_51 = tensor.reshape %195(%from_elements_50) : (tensor<?x4x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %205 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%136 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %282 = linalg.index 0 : index
      %283 = linalg.index 1 : index
      %284 = linalg.index 2 : index
      %285 = linalg.index 3 : index
      %286 = arith.cmpi eq, %133, %c1 : index
      %287 = arith.select %286, %c0, %282 : index
      %288 = arith.cmpi eq, %134, %c1 : index
      %289 = arith.select %288, %c0, %284 : index
      %extracted = tensor.extract %reshape_41[%287, %283, %289, %285] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    cf.assert %146, "must have at most one inferred (negative) dimension"
    %reshape_52 = tensor.reshape %205(%from_elements_43) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    %206 = arith.index_cast %203 : i64 to index
    %207 = arith.index_cast %204 : i64 to index
    %208 = arith.cmpi eq, %203, %148 : i64
    cf.assert %208, "mismatching contracting dimension"
    %209 = arith.cmpi eq, %204, %149 : i64
    cf.assert %209, "mismatching contracting dimension"
    %210 = tensor.empty(%206, %207) : tensor<?x?x16xf32>
    %211 = linalg.fill ins(%cst : f32) outs(%210 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %212 = linalg.batch_matmul ins(%reshape_51, %reshape_52 : tensor<?x?x?xf32>, tensor<?x?x16xf32>) outs(%211 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    cf.assert %61, "must have at most one inferred (negative) dimension"
    %213 = arith.muli %203, %204 : i64
    %214 = arith.muli %213, %c16_i64 : i64
    %215 = arith.divsi %214, %125 : i64
    %216 = arith.select %52, %215, %0 : i64
    %217 = arith.select %57, %215, %1 : i64
    %from_elements_53 = tensor.from_elements %216, %c4_i64, %217, %c16_i64 : tensor<4xi64>
    %reshape_54 = tensor.reshape %212(%from_elements_53) : (tensor<?x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %218 = arith.index_cast %216 : i64 to index
    %219 = arith.index_cast %217 : i64 to index
    %220 = tensor.empty(%218, %219) : tensor<?x?x4x16xf32>
    %transposed_55 = linalg.transpose ins(%reshape_54 : tensor<?x4x?x16xf32>) outs(%220 : tensor<?x?x4x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %68, "must have at most one inferred (negative) dimension"
    %221 = arith.muli %216, %217 : i64
    %222 = arith.muli %221, %c64_i64 : i64
    %223 = arith.divsi %222, %58 : i64
    %224 = arith.select %52, %223, %0 : i64
    %225 = arith.select %57, %223, %1 : i64
    %from_elements_56 = tensor.from_elements %224, %225, %223 : tensor<3xi64>
    %reshape_57 = tensor.reshape %transposed_55(%from_elements_56) : (tensor<?x?x4x16xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %transposed_58 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
    %cast = tensor.cast %reshape_57 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %collapsed_59 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %226 = arith.index_cast %224 : i64 to index
    %227 = tensor.empty(%226) : tensor<?x64xf32>
    %228 = linalg.fill ins(%cst : f32) outs(%227 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %229 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%228 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %61, "must have at most one inferred (negative) dimension"
    %230 = arith.muli %224, %c64_i64 : i64
    %231 = arith.divsi %230, %60 : i64
    %232 = arith.select %52, %231, %0 : i64
    %233 = arith.select %57, %231, %1 : i64
    %from_elements_60 = tensor.from_elements %232, %233, %c64_i64 : tensor<3xi64>
    %reshape_61 = tensor.reshape %229(%from_elements_60) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %234 = arith.index_cast %232 : i64 to index
    %235 = arith.cmpi eq, %dim, %234 : index
    cf.assert %235, "mismatched size for broadcast"
    %236 = arith.index_cast %233 : i64 to index
    %237 = arith.cmpi eq, %dim_9, %236 : index
    cf.assert %237, "mismatched size for broadcast"
    %238 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %reshape_61 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.addf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<?x?x64xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %282 : f32
    } -> tensor<?x?x64xf32>
    %240 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%239 : tensor<?x?x64xf32>) outs(%33 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.addf %in, %out : f32
      linalg.yield %282 : f32
    } -> tensor<?x?x1xf32>
    %241 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.divf %in, %cst_7 : f32
      linalg.yield %282 : f32
    } -> tensor<?x?x1xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.truncf %cst_5 : f64 to f32
      %283 = arith.addf %in, %282 : f32
      linalg.yield %283 : f32
    } -> tensor<?x?x1xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = math.rsqrt %in : f32
      linalg.yield %282 : f32
    } -> tensor<?x?x1xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238, %243 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%38 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.mulf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<?x1x64xf32>
    %245 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %244 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%38 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.mulf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<?x1x64xf32>
    %246 = tensor.empty() : tensor<64x96xf32>
    %transposed_62 = linalg.transpose ins(%arg10 : tensor<96x64xf32>) outs(%246 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_63 = tensor.collapse_shape %245 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %247 = tensor.empty(%dim) : tensor<?x96xf32>
    %248 = linalg.fill ins(%cst : f32) outs(%247 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %249 = linalg.matmul ins(%collapsed_63, %transposed_62 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%248 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %250 = arith.muli %58, %c96_i64 : i64
    cf.assert %61, "must have at most one inferred (negative) dimension"
    %251 = arith.muli %0, %c96_i64 : i64
    %252 = arith.divsi %251, %250 : i64
    %253 = arith.select %52, %252, %0 : i64
    %254 = arith.select %57, %252, %1 : i64
    %from_elements_64 = tensor.from_elements %253, %254, %c96_i64 : tensor<3xi64>
    %reshape_65 = tensor.reshape %249(%from_elements_64) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %255 = arith.index_cast %253 : i64 to index
    %256 = tensor.empty(%255) : tensor<?x1x96xf32>
    %cast_66 = tensor.cast %reshape_65 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_66 : tensor<?x1x96xf32>) outs(%256 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.negf %in : f32
      %283 = math.exp %282 : f32
      %284 = arith.addf %283, %cst_1 : f32
      %285 = arith.divf %cst_1, %284 : f32
      linalg.yield %285 : f32
    } -> tensor<?x1x96xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_66, %257 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%256 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.mulf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<?x1x96xf32>
    %transposed_67 = linalg.transpose ins(%arg11 : tensor<96x64xf32>) outs(%246 : tensor<64x96xf32>) permutation = [1, 0] 
    %259 = linalg.matmul ins(%collapsed_63, %transposed_67 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%248 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %61, "must have at most one inferred (negative) dimension"
    %reshape_68 = tensor.reshape %259(%from_elements_64) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %cast_69 = tensor.cast %reshape_68 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258, %cast_69 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%256 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.mulf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<?x1x96xf32>
    %261 = tensor.empty() : tensor<96x64xf32>
    %transposed_70 = linalg.transpose ins(%arg12 : tensor<64x96xf32>) outs(%261 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %260 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %262 = arith.index_cast %253 : i64 to index
    %263 = tensor.empty(%262) : tensor<?x64xf32>
    %264 = linalg.fill ins(%cst : f32) outs(%263 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %265 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%264 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %61, "must have at most one inferred (negative) dimension"
    %266 = arith.muli %253, %c64_i64 : i64
    %267 = arith.divsi %266, %60 : i64
    %268 = arith.select %52, %267, %0 : i64
    %269 = arith.select %57, %267, %1 : i64
    %from_elements_72 = tensor.from_elements %268, %269, %c64_i64 : tensor<3xi64>
    %reshape_73 = tensor.reshape %265(%from_elements_72) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %270 = arith.index_cast %268 : i64 to index
    %271 = arith.cmpi eq, %dim, %270 : index
    cf.assert %271, "mismatched size for broadcast"
    %272 = arith.index_cast %269 : i64 to index
    %273 = arith.cmpi eq, %dim_9, %272 : index
    cf.assert %273, "mismatched size for broadcast"
    %274 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%238, %reshape_73 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.addf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<?x?x64xf32>
    %275 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %282 : f32
    } -> tensor<?x?x64xf32>
    %276 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%275 : tensor<?x?x64xf32>) outs(%33 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.addf %in, %out : f32
      linalg.yield %282 : f32
    } -> tensor<?x?x1xf32>
    %277 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.divf %in, %cst_7 : f32
      linalg.yield %282 : f32
    } -> tensor<?x?x1xf32>
    %278 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = arith.truncf %cst_5 : f64 to f32
      %283 = arith.addf %in, %282 : f32
      linalg.yield %283 : f32
    } -> tensor<?x?x1xf32>
    %279 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %282 = math.rsqrt %in : f32
      linalg.yield %282 : f32
    } -> tensor<?x?x1xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%274, %279 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.mulf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<?x?x64xf32>
    %281 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15, %280 : tensor<64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %282 = arith.mulf %in, %in_74 : f32
      linalg.yield %282 : f32
    } -> tensor<?x?x64xf32>
    return %281 : tensor<?x?x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

