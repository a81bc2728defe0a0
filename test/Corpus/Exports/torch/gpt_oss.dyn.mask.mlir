#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
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
#map17 = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<()[s0] -> (s0 + 1)>
module {
  func.func @gpt_oss(%arg0: tensor<?x?xi64>, %arg1: tensor<?x?xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<4xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<32xf32>, %arg8: tensor<32x64xf32>, %arg9: tensor<32xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>) -> tensor<?x?x64xf32> {
    %c64_i64 = arith.constant 64 : i64
    %c16_i64 = arith.constant 16 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %c96 = arith.constant 96 : index
    %c3 = arith.constant 3 : index
    %cst = arith.constant 0.000000e+00 : f32
    %c32_i64 = arith.constant 32 : i64
    %c-1 = arith.constant -1 : index
    %c4_i64 = arith.constant 4 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant 1.000000e-05 : f64
    %cst_5 = arith.constant 1.3465735902799727 : f64
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
      %276 = arith.index_cast %in : i64 to index
      %277 = linalg.index 2 : index
      %278 = arith.cmpi slt, %276, %c96 : index
      cf.assert %278, "index must be smaller than dim size"
      %279 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %279, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%276, %277] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    %4 = tensor.empty(%dim_9) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %276 = linalg.index 0 : index
      %277 = arith.index_cast %276 : index to i64
      linalg.yield %277 : i64
    } -> tensor<?xi64>
    %dim_10 = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %dim_11 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %6 = tensor.empty(%dim_10, %dim_11) : tensor<?x?xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%6 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %276 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %276 : i1
    } -> tensor<?x?xi1>
    %8 = tensor.empty(%dim) : tensor<?xi64>
    %9 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %276 = linalg.index 0 : index
      %277 = arith.index_cast %276 : index to i64
      linalg.yield %277 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_12 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim_9, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_13 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_9] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %10 = tensor.empty(%dim_9) : tensor<1x1x?x1xi64>
    %11 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x1x?x1xi64>) outs(%10 : tensor<1x1x?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %276 = arith.subi %in, %c16_i64 : i64
      linalg.yield %276 : i64
    } -> tensor<1x1x?x1xi64>
    %12 = tensor.empty(%dim_9, %dim_9) : tensor<1x1x?x?xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %11 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%12 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_65: i64, %out: i1):
      %276 = arith.cmpi sgt, %in, %in_65 : i64
      linalg.yield %276 : i1
    } -> tensor<1x1x?x?xi1>
    %14 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %13 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%12 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_65: i1, %out: i1):
      %276 = arith.andi %in, %in_65 : i1
      linalg.yield %276 : i1
    } -> tensor<1x1x?x?xi1>
    %15 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_12 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%12 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_65: i64, %out: i1):
      %276 = arith.cmpi sle, %in, %in_65 : i64
      linalg.yield %276 : i1
    } -> tensor<1x1x?x?xi1>
    %16 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %15 : tensor<1x1x?x?xi1>, tensor<1x1x?x?xi1>) outs(%12 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_65: i1, %out: i1):
      %276 = arith.andi %in, %in_65 : i1
      linalg.yield %276 : i1
    } -> tensor<1x1x?x?xi1>
    %17 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %16 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%12 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_65: i1, %out: i1):
      %276 = arith.andi %in, %in_65 : i1
      linalg.yield %276 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_14 = tensor.dim %expanded, %c0 : tensor<?x1x1x1xi64>
    %dim_15 = tensor.dim %expanded_13, %c3 : tensor<1x1x1x?xi64>
    %18 = tensor.empty(%dim_14, %dim_15) : tensor<?x1x1x?xi1>
    %19 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_13 : tensor<?x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%18 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i64, %in_65: i64, %out: i1):
      %276 = arith.cmpi slt, %in, %c0_i64 : i64
      %277 = arith.index_cast %dim_10 : index to i64
      %278 = arith.addi %in, %277 : i64
      %279 = arith.select %276, %278, %in : i64
      %280 = arith.index_cast %279 : i64 to index
      %281 = arith.cmpi slt, %in_65, %c0_i64 : i64
      %282 = arith.index_cast %dim_11 : index to i64
      %283 = arith.addi %in_65, %282 : i64
      %284 = arith.select %281, %283, %in_65 : i64
      %285 = arith.index_cast %284 : i64 to index
      %extracted = tensor.extract %7[%280, %285] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %20 = arith.cmpi eq, %dim_9, %dim_15 : index
    cf.assert %20, "mismatched size for broadcast"
    %21 = tensor.empty(%dim_14, %dim_9, %dim_9) : tensor<?x1x?x?xi1>
    %22 = linalg.generic {indexing_maps = [#map10, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<1x1x?x?xi1>, tensor<?x1x1x?xi1>) outs(%21 : tensor<?x1x?x?xi1>) {
    ^bb0(%in: i1, %in_65: i1, %out: i1):
      %276 = arith.andi %in, %in_65 : i1
      linalg.yield %276 : i1
    } -> tensor<?x1x?x?xi1>
    %23 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %24 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %25 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%25 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %276 = linalg.index 0 : index
      %277 = linalg.index 2 : index
      %278 = linalg.index 3 : index
      %279 = arith.cmpi eq, %dim_14, %c1 : index
      %280 = arith.select %279, %c0, %276 : index
      %281 = arith.cmpi eq, %dim_9, %c1 : index
      %282 = arith.select %281, %c0, %277 : index
      %283 = arith.select %281, %c0, %278 : index
      %extracted = tensor.extract %22[%280, %c0, %282, %283] : tensor<?x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %27 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x1x?x?xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_2, %cst_1 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%27 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_65: f32, %in_66: f32, %out: f32):
      %276 = arith.select %in, %in_65, %in_66 : f32
      linalg.yield %276 : f32
    } -> tensor<?x1x?x?xf32>
    %expanded_16 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim_9, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %29 = tensor.empty(%dim_9) : tensor<1x?x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x?x1xi64>) outs(%29 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %276 = arith.sitofp %in : i64 to f32
      linalg.yield %276 : f32
    } -> tensor<1x?x1xf32>
    %31 = tensor.empty(%dim_9) : tensor<1x?x8xf32>
    %32 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %cst_6 : tensor<1x?x1xf32>, tensor<8xf32>) outs(%31 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.mulf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<1x?x8xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<1x?x8xf32>) outs(%31 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.cos %in : f32
      linalg.yield %276 : f32
    } -> tensor<1x?x8xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<1x?x8xf32>) outs(%31 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_5 : f64 to f32
      %277 = arith.mulf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<1x?x8xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<1x?x8xf32>) outs(%31 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.sin %in : f32
      linalg.yield %276 : f32
    } -> tensor<1x?x8xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<1x?x8xf32>) outs(%31 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_5 : f64 to f32
      %277 = arith.mulf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<1x?x8xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %276 : f32
    } -> tensor<?x?x64xf32>
    %38 = tensor.empty(%dim, %dim_9) : tensor<?x?x1xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%37 : tensor<?x?x64xf32>) outs(%39 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<?x?x1xf32>) outs(%38 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_7 : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<?x?x1xf32>) outs(%38 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_4 : f64 to f32
      %277 = arith.addf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<?x?x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<?x?x1xf32>) outs(%38 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.rsqrt %in : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x1xf32>
    %44 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %43 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%44 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.mulf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x1x64xf32>
    %46 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %45 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%44 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.mulf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x1x64xf32>
    %47 = arith.muli %0, %1 : i64
    %collapsed = tensor.collapse_shape %46 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %48 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%48 : tensor<64x64xf32>) permutation = [1, 0] 
    %49 = tensor.empty(%dim) : tensor<?x64xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %51 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%50 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %52 = arith.cmpi sge, %47, %c0_i64 : i64
    cf.assert %52, "negative values not allowed in new dimensions"
    %53 = arith.index_cast %47 : i64 to index
    %54 = tensor.empty(%53) : tensor<?x64xf32>
    %55 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xf32>) outs(%54 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %56 = arith.cmpi eq, %dim, %53 : index
    cf.assert %56, "mismatched size for broadcast"
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%51, %55 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%49 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.addf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x64xf32>
    %58 = arith.cmpi slt, %0, %c0_i64 : i64
    %59 = arith.select %58, %c1_i64, %0 : i64
    %60 = arith.extui %58 : i1 to i64
    %61 = arith.muli %59, %1 : i64
    %62 = arith.addi %60, %c1_i64 : i64
    %63 = arith.cmpi slt, %1, %c0_i64 : i64
    %64 = arith.select %63, %59, %61 : i64
    %65 = arith.select %63, %62, %60 : i64
    %66 = arith.muli %64, %c64_i64 : i64
    %67 = arith.cmpi sle, %65, %c1_i64 : i64
    cf.assert %67, "must have at most one inferred (negative) dimension"
    %68 = arith.muli %0, %c64_i64 : i64
    %69 = arith.divsi %68, %66 : i64
    %70 = arith.select %58, %69, %0 : i64
    %71 = arith.select %63, %69, %1 : i64
    %72 = arith.addi %65, %c1_i64 : i64
    %73 = arith.muli %64, %c16_i64 : i64
    %74 = arith.cmpi sle, %72, %c1_i64 : i64
    cf.assert %74, "must have at most one inferred (negative) dimension"
    %75 = arith.muli %70, %71 : i64
    %76 = arith.muli %75, %c64_i64 : i64
    %77 = arith.divsi %76, %73 : i64
    %78 = arith.select %58, %77, %0 : i64
    %79 = arith.select %63, %77, %1 : i64
    %from_elements = tensor.from_elements %78, %79, %77, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %57(%from_elements) : (tensor<?x64xf32>, tensor<4xi64>) -> tensor<?x?x4x16xf32>
    %80 = arith.index_cast %78 : i64 to index
    %81 = arith.index_cast %79 : i64 to index
    %82 = tensor.empty(%80, %81) : tensor<?x4x?x16xf32>
    %transposed_17 = linalg.transpose ins(%reshape : tensor<?x?x4x16xf32>) outs(%82 : tensor<?x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    %83 = tensor.empty() : tensor<64x32xf32>
    %transposed_18 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%83 : tensor<64x32xf32>) permutation = [1, 0] 
    %84 = tensor.empty(%dim) : tensor<?x32xf32>
    %85 = linalg.fill ins(%cst : f32) outs(%84 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %86 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%85 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %52, "negative values not allowed in new dimensions"
    %87 = tensor.empty(%53) : tensor<?x32xf32>
    %88 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<32xf32>) outs(%87 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %56, "mismatched size for broadcast"
    %89 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%86, %88 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%84 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.addf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x32xf32>
    %90 = arith.muli %64, %c32_i64 : i64
    cf.assert %67, "must have at most one inferred (negative) dimension"
    %91 = arith.muli %0, %c32_i64 : i64
    %92 = arith.divsi %91, %90 : i64
    %93 = arith.select %58, %92, %0 : i64
    %94 = arith.select %63, %92, %1 : i64
    cf.assert %74, "must have at most one inferred (negative) dimension"
    %95 = arith.muli %93, %94 : i64
    %96 = arith.muli %95, %c32_i64 : i64
    %97 = arith.divsi %96, %73 : i64
    %98 = arith.select %58, %97, %0 : i64
    %99 = arith.select %63, %97, %1 : i64
    %from_elements_19 = tensor.from_elements %98, %99, %97, %c16_i64 : tensor<4xi64>
    %reshape_20 = tensor.reshape %89(%from_elements_19) : (tensor<?x32xf32>, tensor<4xi64>) -> tensor<?x?x2x16xf32>
    %100 = arith.index_cast %98 : i64 to index
    %101 = arith.index_cast %99 : i64 to index
    %102 = tensor.empty(%100, %101) : tensor<?x2x?x16xf32>
    %transposed_21 = linalg.transpose ins(%reshape_20 : tensor<?x?x2x16xf32>) outs(%102 : tensor<?x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%arg8 : tensor<32x64xf32>) outs(%83 : tensor<64x32xf32>) permutation = [1, 0] 
    %103 = linalg.matmul ins(%collapsed, %transposed_22 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%85 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %52, "negative values not allowed in new dimensions"
    %104 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<32xf32>) outs(%87 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x32xf32>
    cf.assert %56, "mismatched size for broadcast"
    %105 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%103, %104 : tensor<?x32xf32>, tensor<?x32xf32>) outs(%84 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.addf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x32xf32>
    cf.assert %67, "must have at most one inferred (negative) dimension"
    cf.assert %74, "must have at most one inferred (negative) dimension"
    %reshape_23 = tensor.reshape %105(%from_elements_19) : (tensor<?x32xf32>, tensor<4xi64>) -> tensor<?x?x2x16xf32>
    %transposed_24 = linalg.transpose ins(%reshape_23 : tensor<?x?x2x16xf32>) outs(%102 : tensor<?x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_25 = tensor.expand_shape %34 [[0], [1, 2], [3]] output_shape [1, 1, %dim_9, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %expanded_26 = tensor.expand_shape %36 [[0], [1, 2], [3]] output_shape [1, 1, %dim_9, 8] : tensor<1x?x8xf32> into tensor<1x1x?x8xf32>
    %extracted_slice = tensor.extract_slice %transposed_17[0, 0, 0, 0] [%80, 4, %81, 8] [1, 1, 1, 1] : tensor<?x4x?x16xf32> to tensor<?x4x?x8xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_17[0, 0, 0, 8] [%80, 4, %81, 8] [1, 1, 1, 1] : tensor<?x4x?x16xf32> to tensor<?x4x?x8xf32>
    %106 = arith.cmpi eq, %81, %dim_9 : index
    cf.assert %106, "mismatched size for broadcast"
    %107 = tensor.empty(%80, %81) : tensor<?x4x?x8xf32>
    %108 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_25 : tensor<?x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%107 : tensor<?x4x?x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.mulf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x4x?x8xf32>
    cf.assert %106, "mismatched size for broadcast"
    %109 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27, %expanded_26 : tensor<?x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%107 : tensor<?x4x?x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.mulf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x4x?x8xf32>
    %110 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %109 : tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>) outs(%107 : tensor<?x4x?x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.subf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x4x?x8xf32>
    cf.assert %106, "mismatched size for broadcast"
    %111 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27, %expanded_25 : tensor<?x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%107 : tensor<?x4x?x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.mulf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x4x?x8xf32>
    cf.assert %106, "mismatched size for broadcast"
    %112 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_26 : tensor<?x4x?x8xf32>, tensor<1x1x?x8xf32>) outs(%107 : tensor<?x4x?x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.mulf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x4x?x8xf32>
    %113 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %112 : tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>) outs(%107 : tensor<?x4x?x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.addf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x4x?x8xf32>
    %concat = tensor.concat dim(3) %110, %113 : (tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>) -> tensor<?x4x?x16xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_21[0, 0, 0, 0] [%100, 2, %101, 8] [1, 1, 1, 1] : tensor<?x2x?x16xf32> to tensor<?x2x?x8xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_21[0, 0, 0, 8] [%100, 2, %101, 8] [1, 1, 1, 1] : tensor<?x2x?x16xf32> to tensor<?x2x?x8xf32>
    %114 = arith.cmpi eq, %101, %dim_9 : index
    cf.assert %114, "mismatched size for broadcast"
    %115 = tensor.empty(%100, %101) : tensor<?x2x?x8xf32>
    %116 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28, %expanded_25 : tensor<?x2x?x8xf32>, tensor<1x1x?x8xf32>) outs(%115 : tensor<?x2x?x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.mulf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x2x?x8xf32>
    cf.assert %114, "mismatched size for broadcast"
    %117 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29, %expanded_26 : tensor<?x2x?x8xf32>, tensor<1x1x?x8xf32>) outs(%115 : tensor<?x2x?x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.mulf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x2x?x8xf32>
    %118 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %117 : tensor<?x2x?x8xf32>, tensor<?x2x?x8xf32>) outs(%115 : tensor<?x2x?x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.subf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x2x?x8xf32>
    cf.assert %114, "mismatched size for broadcast"
    %119 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29, %expanded_25 : tensor<?x2x?x8xf32>, tensor<1x1x?x8xf32>) outs(%115 : tensor<?x2x?x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.mulf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x2x?x8xf32>
    cf.assert %114, "mismatched size for broadcast"
    %120 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28, %expanded_26 : tensor<?x2x?x8xf32>, tensor<1x1x?x8xf32>) outs(%115 : tensor<?x2x?x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.mulf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x2x?x8xf32>
    %121 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %120 : tensor<?x2x?x8xf32>, tensor<?x2x?x8xf32>) outs(%115 : tensor<?x2x?x8xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.addf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x2x?x8xf32>
    %concat_30 = tensor.concat dim(3) %118, %121 : (tensor<?x2x?x8xf32>, tensor<?x2x?x8xf32>) -> tensor<?x2x?x16xf32>
    %dim_31 = tensor.dim %118, %c0 : tensor<?x2x?x8xf32>
    %dim_32 = tensor.dim %118, %c2 : tensor<?x2x?x8xf32>
    %expanded_33 = tensor.expand_shape %concat_30 [[0], [1], [2, 3], [4]] output_shape [%dim_31, 2, 1, %dim_32, 16] : tensor<?x2x?x16xf32> into tensor<?x2x1x?x16xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %122 = tensor.empty(%dim, %dim_9) : tensor<?x2x2x?x16xf32>
    %123 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%122 : tensor<?x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 3 : index
      %279 = linalg.index 4 : index
      %280 = arith.cmpi eq, %dim_31, %c1 : index
      %281 = arith.select %280, %c0, %276 : index
      %282 = arith.cmpi eq, %dim_32, %c1 : index
      %283 = arith.select %282, %c0, %278 : index
      %extracted = tensor.extract %expanded_33[%281, %277, %c0, %283, %279] : tensor<?x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x16xf32>
    %124 = arith.muli %59, %c4_i64 : i64
    %125 = arith.muli %124, %1 : i64
    %126 = arith.select %63, %124, %125 : i64
    %127 = arith.muli %126, %c16_i64 : i64
    cf.assert %67, "must have at most one inferred (negative) dimension"
    %128 = arith.muli %0, %c4_i64 : i64
    %129 = arith.muli %128, %1 : i64
    %130 = arith.muli %129, %c16_i64 : i64
    %131 = arith.divsi %130, %127 : i64
    %132 = arith.select %58, %131, %0 : i64
    %133 = arith.select %63, %131, %1 : i64
    %from_elements_34 = tensor.from_elements %132, %c4_i64, %133, %c16_i64 : tensor<4xi64>
    %reshape_35 = tensor.reshape %123(%from_elements_34) : (tensor<?x2x2x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %expanded_36 = tensor.expand_shape %transposed_24 [[0], [1], [2, 3], [4]] output_shape [%100, 2, 1, %101, 16] : tensor<?x2x?x16xf32> into tensor<?x2x1x?x16xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %134 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%122 : tensor<?x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 3 : index
      %279 = linalg.index 4 : index
      %280 = arith.cmpi eq, %100, %c1 : index
      %281 = arith.select %280, %c0, %276 : index
      %282 = arith.cmpi eq, %101, %c1 : index
      %283 = arith.select %282, %c0, %278 : index
      %extracted = tensor.extract %expanded_36[%281, %277, %c0, %283, %279] : tensor<?x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x16xf32>
    cf.assert %67, "must have at most one inferred (negative) dimension"
    %reshape_37 = tensor.reshape %134(%from_elements_34) : (tensor<?x2x2x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %135 = arith.index_cast %132 : i64 to index
    %136 = arith.index_cast %133 : i64 to index
    %137 = tensor.empty(%135, %136) : tensor<?x4x16x?xf32>
    %transposed_38 = linalg.transpose ins(%reshape_35 : tensor<?x4x?x16xf32>) outs(%137 : tensor<?x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %138 = tensor.empty(%dim, %dim_9) : tensor<?x4x?x16xf32>
    %139 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%138 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 2 : index
      %279 = linalg.index 3 : index
      %dim_65 = tensor.dim %110, %c0 : tensor<?x4x?x8xf32>
      %280 = arith.cmpi eq, %dim_65, %c1 : index
      %281 = arith.select %280, %c0, %276 : index
      %dim_66 = tensor.dim %110, %c2 : tensor<?x4x?x8xf32>
      %282 = arith.cmpi eq, %dim_66, %c1 : index
      %283 = arith.select %282, %c0, %278 : index
      %extracted = tensor.extract %concat[%281, %277, %283, %279] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    %140 = arith.cmpi slt, %128, %c0_i64 : i64
    %141 = arith.select %140, %c1_i64, %128 : i64
    %142 = arith.extui %140 : i1 to i64
    %143 = arith.muli %141, %1 : i64
    %144 = arith.addi %142, %c1_i64 : i64
    %145 = arith.select %63, %141, %143 : i64
    %146 = arith.select %63, %144, %142 : i64
    %147 = arith.muli %145, %c16_i64 : i64
    %148 = arith.cmpi sle, %146, %c1_i64 : i64
    cf.assert %148, "must have at most one inferred (negative) dimension"
    %149 = arith.divsi %130, %147 : i64
    %150 = arith.select %140, %149, %128 : i64
    %151 = arith.select %63, %149, %1 : i64
    %from_elements_39 = tensor.from_elements %150, %151, %c16_i64 : tensor<3xi64>
    %reshape_40 = tensor.reshape %139(%from_elements_39) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %152 = tensor.empty(%dim, %dim_9) : tensor<?x4x16x?xf32>
    %153 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%152 : tensor<?x4x16x?xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 2 : index
      %279 = linalg.index 3 : index
      %280 = arith.cmpi eq, %135, %c1 : index
      %281 = arith.select %280, %c0, %276 : index
      %282 = arith.cmpi eq, %136, %c1 : index
      %283 = arith.select %282, %c0, %279 : index
      %extracted = tensor.extract %transposed_38[%281, %277, %278, %283] : tensor<?x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x?xf32>
    %154 = arith.muli %141, %c16_i64 : i64
    %155 = arith.muli %154, %1 : i64
    %156 = arith.select %63, %154, %155 : i64
    cf.assert %148, "must have at most one inferred (negative) dimension"
    %157 = arith.muli %0, %c64_i64 : i64
    %158 = arith.muli %157, %1 : i64
    %159 = arith.divsi %158, %156 : i64
    %160 = arith.select %140, %159, %128 : i64
    %161 = arith.select %63, %159, %1 : i64
    %from_elements_41 = tensor.from_elements %160, %c16_i64, %161 : tensor<3xi64>
    %reshape_42 = tensor.reshape %153(%from_elements_41) : (tensor<?x4x16x?xf32>, tensor<3xi64>) -> tensor<?x16x?xf32>
    %162 = arith.index_cast %150 : i64 to index
    %163 = arith.index_cast %151 : i64 to index
    %164 = arith.index_cast %161 : i64 to index
    %165 = arith.cmpi eq, %150, %160 : i64
    cf.assert %165, "mismatching contracting dimension"
    %166 = tensor.empty(%162, %163, %164) : tensor<?x?x?xf32>
    %167 = linalg.fill ins(%cst : f32) outs(%166 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %168 = linalg.batch_matmul ins(%reshape_40, %reshape_42 : tensor<?x?x16xf32>, tensor<?x16x?xf32>) outs(%167 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %169 = arith.muli %126, %1 : i64
    %170 = arith.select %63, %124, %169 : i64
    %171 = arith.select %63, %72, %60 : i64
    %172 = arith.cmpi sle, %171, %c1_i64 : i64
    cf.assert %172, "must have at most one inferred (negative) dimension"
    %173 = arith.muli %150, %151 : i64
    %174 = arith.muli %173, %161 : i64
    %175 = arith.divsi %174, %170 : i64
    %176 = arith.select %58, %175, %0 : i64
    %177 = arith.select %63, %175, %1 : i64
    %from_elements_43 = tensor.from_elements %176, %c4_i64, %177, %177 : tensor<4xi64>
    %reshape_44 = tensor.reshape %168(%from_elements_43) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x4x?x?xf32>
    %178 = arith.index_cast %176 : i64 to index
    %179 = arith.index_cast %177 : i64 to index
    %180 = tensor.empty(%178, %179, %179) : tensor<?x4x?x?xf32>
    %181 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_44 : tensor<?x4x?x?xf32>) outs(%180 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.mulf %in, %cst_8 : f32
      linalg.yield %276 : f32
    } -> tensor<?x4x?x?xf32>
    %182 = arith.cmpi eq, %178, %dim : index
    cf.assert %182, "mismatched size for broadcast"
    %183 = arith.cmpi eq, %179, %dim_9 : index
    cf.assert %183, "mismatched size for broadcast"
    cf.assert %183, "mismatched size for broadcast"
    %184 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181, %28 : tensor<?x4x?x?xf32>, tensor<?x1x?x?xf32>) outs(%180 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.addf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x4x?x?xf32>
    %185 = arith.select %58, %c1, %dim : index
    %186 = arith.select %63, %c1, %dim_9 : index
    %187 = tensor.empty(%185, %186) : tensor<?x4x?x1xf32>
    %expanded_45 = tensor.expand_shape %arg3 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %188 = linalg.generic {indexing_maps = [#map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<4x1xf32>) outs(%187 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x4x?x1xf32>
    %concat_46 = tensor.concat dim(3) %184, %188 : (tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) -> tensor<?x4x?x?xf32>
    %dim_47 = tensor.dim %184, %c0 : tensor<?x4x?x?xf32>
    %dim_48 = tensor.dim %184, %c2 : tensor<?x4x?x?xf32>
    %189 = tensor.empty(%dim_47, %dim_48) : tensor<?x4x?xi64>
    %190 = linalg.fill ins(%c0_i64 : i64) outs(%189 : tensor<?x4x?xi64>) -> tensor<?x4x?xi64>
    %191 = tensor.empty(%dim_47, %dim_48) : tensor<?x4x?xf32>
    %192 = linalg.fill ins(%cst_0 : f32) outs(%191 : tensor<?x4x?xf32>) -> tensor<?x4x?xf32>
    %193:2 = linalg.generic {indexing_maps = [#map4, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_46 : tensor<?x4x?x?xf32>) outs(%192, %190 : tensor<?x4x?xf32>, tensor<?x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_65: i64):
      %276 = linalg.index 3 : index
      %277 = arith.index_cast %276 : index to i64
      %278 = arith.maximumf %in, %out : f32
      %279 = arith.cmpf ogt, %in, %out : f32
      %280 = arith.select %279, %277, %out_65 : i64
      linalg.yield %278, %280 : f32, i64
    } -> (tensor<?x4x?xf32>, tensor<?x4x?xi64>)
    %expanded_49 = tensor.expand_shape %193#0 [[0], [1], [2, 3]] output_shape [%dim_47, 4, %dim_48, 1] : tensor<?x4x?xf32> into tensor<?x4x?x1xf32>
    %dim_50 = tensor.dim %184, %c3 : tensor<?x4x?x?xf32>
    %194 = affine.apply #map19()[%dim_50]
    %195 = tensor.empty(%dim_47, %dim_48, %194) : tensor<?x4x?x?xf32>
    %196 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_46, %expanded_49 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%195 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.subf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x4x?x?xf32>
    %197:2 = linalg.generic {indexing_maps = [#map4, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%196 : tensor<?x4x?x?xf32>) outs(%192, %190 : tensor<?x4x?xf32>, tensor<?x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_65: i64):
      %276 = linalg.index 3 : index
      %277 = arith.index_cast %276 : index to i64
      %278 = arith.maximumf %in, %out : f32
      %279 = arith.cmpf ogt, %in, %out : f32
      %280 = arith.select %279, %277, %out_65 : i64
      linalg.yield %278, %280 : f32, i64
    } -> (tensor<?x4x?xf32>, tensor<?x4x?xi64>)
    %expanded_51 = tensor.expand_shape %197#0 [[0], [1], [2, 3]] output_shape [%dim_47, 4, %dim_48, 1] : tensor<?x4x?xf32> into tensor<?x4x?x1xf32>
    %198 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196, %expanded_51 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%195 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.subf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x4x?x?xf32>
    %199 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198 : tensor<?x4x?x?xf32>) outs(%195 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.exp %in : f32
      linalg.yield %276 : f32
    } -> tensor<?x4x?x?xf32>
    %200 = tensor.empty(%dim_47, %dim_48) : tensor<?x4x?x1xf32>
    %201 = linalg.fill ins(%cst : f32) outs(%200 : tensor<?x4x?x1xf32>) -> tensor<?x4x?x1xf32>
    %202 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%199 : tensor<?x4x?x?xf32>) outs(%201 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<?x4x?x1xf32>
    %203 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199, %202 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%195 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.divf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x4x?x?xf32>
    %204 = arith.index_cast %194 : index to i64
    %205 = arith.minsi %204, %c0_i64 : i64
    %206 = arith.index_cast %205 : i64 to index
    %207 = arith.addi %194, %c-1 : index
    %208 = arith.cmpi slt, %207, %c0 : index
    %209 = arith.select %208, %c-1, %207 : index
    %210 = arith.minsi %209, %194 : index
    %211 = arith.subi %210, %206 : index
    %212 = arith.maxsi %211, %c0 : index
    %extracted_slice_52 = tensor.extract_slice %203[0, 0, 0, %206] [%dim_47, 4, %dim_48, %212] [1, 1, 1, 1] : tensor<?x4x?x?xf32> to tensor<?x4x?x?xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %213 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x4x?x?xf32>
    %214 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%213 : tensor<?x4x?x?xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 2 : index
      %279 = linalg.index 3 : index
      %280 = arith.cmpi eq, %dim_47, %c1 : index
      %281 = arith.select %280, %c0, %276 : index
      %282 = arith.cmpi eq, %dim_48, %c1 : index
      %283 = arith.select %282, %c0, %278 : index
      %284 = arith.cmpi eq, %212, %c1 : index
      %285 = arith.select %284, %c0, %279 : index
      %extracted = tensor.extract %extracted_slice_52[%281, %277, %283, %285] : tensor<?x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x?xf32>
    %215 = arith.muli %145, %1 : i64
    %216 = arith.addi %146, %c1_i64 : i64
    %217 = arith.select %63, %141, %215 : i64
    %218 = arith.select %63, %216, %142 : i64
    %219 = arith.cmpi sle, %218, %c1_i64 : i64
    cf.assert %219, "must have at most one inferred (negative) dimension"
    %220 = arith.muli %129, %1 : i64
    %221 = arith.divsi %220, %217 : i64
    %222 = arith.select %140, %221, %128 : i64
    %223 = arith.select %63, %221, %1 : i64
    %from_elements_53 = tensor.from_elements %222, %223, %223 : tensor<3xi64>
    %reshape_54 = tensor.reshape %214(%from_elements_53) : (tensor<?x4x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %224 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%138 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %276 = linalg.index 0 : index
      %277 = linalg.index 1 : index
      %278 = linalg.index 2 : index
      %279 = linalg.index 3 : index
      %280 = arith.cmpi eq, %135, %c1 : index
      %281 = arith.select %280, %c0, %276 : index
      %282 = arith.cmpi eq, %136, %c1 : index
      %283 = arith.select %282, %c0, %278 : index
      %extracted = tensor.extract %reshape_37[%281, %277, %283, %279] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    cf.assert %148, "must have at most one inferred (negative) dimension"
    %reshape_55 = tensor.reshape %224(%from_elements_39) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    %225 = arith.index_cast %222 : i64 to index
    %226 = arith.index_cast %223 : i64 to index
    %227 = arith.cmpi eq, %222, %150 : i64
    cf.assert %227, "mismatching contracting dimension"
    %228 = arith.cmpi eq, %223, %151 : i64
    cf.assert %228, "mismatching contracting dimension"
    %229 = tensor.empty(%225, %226) : tensor<?x?x16xf32>
    %230 = linalg.fill ins(%cst : f32) outs(%229 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %231 = linalg.batch_matmul ins(%reshape_54, %reshape_55 : tensor<?x?x?xf32>, tensor<?x?x16xf32>) outs(%230 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    cf.assert %67, "must have at most one inferred (negative) dimension"
    %232 = arith.muli %222, %223 : i64
    %233 = arith.muli %232, %c16_i64 : i64
    %234 = arith.divsi %233, %127 : i64
    %235 = arith.select %58, %234, %0 : i64
    %236 = arith.select %63, %234, %1 : i64
    %from_elements_56 = tensor.from_elements %235, %c4_i64, %236, %c16_i64 : tensor<4xi64>
    %reshape_57 = tensor.reshape %231(%from_elements_56) : (tensor<?x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %237 = arith.index_cast %235 : i64 to index
    %238 = arith.index_cast %236 : i64 to index
    %239 = tensor.empty(%237, %238) : tensor<?x?x4x16xf32>
    %transposed_58 = linalg.transpose ins(%reshape_57 : tensor<?x4x?x16xf32>) outs(%239 : tensor<?x?x4x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %74, "must have at most one inferred (negative) dimension"
    %240 = arith.muli %235, %236 : i64
    %241 = arith.muli %240, %c64_i64 : i64
    %242 = arith.divsi %241, %64 : i64
    %243 = arith.select %58, %242, %0 : i64
    %244 = arith.select %63, %242, %1 : i64
    %from_elements_59 = tensor.from_elements %243, %244, %242 : tensor<3xi64>
    %reshape_60 = tensor.reshape %transposed_58(%from_elements_59) : (tensor<?x?x4x16xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %cast = tensor.cast %reshape_60 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %collapsed_61 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %transposed_62 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%48 : tensor<64x64xf32>) permutation = [1, 0] 
    %245 = arith.index_cast %243 : i64 to index
    %246 = tensor.empty(%245) : tensor<?x64xf32>
    %247 = linalg.fill ins(%cst : f32) outs(%246 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %248 = linalg.matmul ins(%collapsed_61, %transposed_62 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%247 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %52, "negative values not allowed in new dimensions"
    %249 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%54 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x64xf32>
    %250 = arith.cmpi eq, %245, %53 : index
    cf.assert %250, "mismatched size for broadcast"
    %251 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%248, %249 : tensor<?x64xf32>, tensor<?x64xf32>) outs(%246 : tensor<?x64xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.addf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x64xf32>
    cf.assert %67, "must have at most one inferred (negative) dimension"
    %252 = arith.muli %243, %c64_i64 : i64
    %253 = arith.divsi %252, %66 : i64
    %254 = arith.select %58, %253, %0 : i64
    %255 = arith.select %63, %253, %1 : i64
    %from_elements_63 = tensor.from_elements %254, %255, %c64_i64 : tensor<3xi64>
    %reshape_64 = tensor.reshape %251(%from_elements_63) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %256 = arith.index_cast %254 : i64 to index
    %257 = arith.cmpi eq, %dim, %256 : index
    cf.assert %257, "mismatched size for broadcast"
    %258 = arith.index_cast %255 : i64 to index
    %259 = arith.cmpi eq, %dim_9, %258 : index
    cf.assert %259, "mismatched size for broadcast"
    %260 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %reshape_64 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.addf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x64xf32>
    %261 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %276 : f32
    } -> tensor<?x?x64xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%261 : tensor<?x?x64xf32>) outs(%39 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x1xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262 : tensor<?x?x1xf32>) outs(%38 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_7 : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x1xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263 : tensor<?x?x1xf32>) outs(%38 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_4 : f64 to f32
      %277 = arith.addf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<?x?x1xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264 : tensor<?x?x1xf32>) outs(%38 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.rsqrt %in : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x1xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %265 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.mulf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x64xf32>
    %267 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %266 : tensor<64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.mulf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x64xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %267 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.addf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x64xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %276 : f32
    } -> tensor<?x?x64xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%269 : tensor<?x?x64xf32>) outs(%39 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.addf %in, %out : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x1xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<?x?x1xf32>) outs(%38 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.divf %in, %cst_7 : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x1xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271 : tensor<?x?x1xf32>) outs(%38 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = arith.truncf %cst_4 : f64 to f32
      %277 = arith.addf %in, %276 : f32
      linalg.yield %277 : f32
    } -> tensor<?x?x1xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272 : tensor<?x?x1xf32>) outs(%38 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %276 = math.rsqrt %in : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x1xf32>
    %274 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %273 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.mulf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x64xf32>
    %275 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %274 : tensor<64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_65: f32, %out: f32):
      %276 = arith.mulf %in, %in_65 : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x64xf32>
    return %275 : tensor<?x?x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803FFAD3663E9421503D40A8DE3B3C54EF39289398378C92893628177835"
    }
  }
#-}

