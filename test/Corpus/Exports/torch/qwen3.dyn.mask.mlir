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
#map13 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @qwen3(%arg0: tensor<?x?xi64>, %arg1: tensor<?x?xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<96x64xf32>, %arg10: tensor<96x64xf32>, %arg11: tensor<64x96xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>) -> tensor<?x?x64xf32> {
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
    %cst_8 = arith.constant 1.600000e+01 : f32
    %cst_9 = arith.constant 2.500000e-01 : f32
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c0 : tensor<?x?xi64>
    %0 = arith.index_cast %dim : index to i64
    %dim_10 = tensor.dim %arg0, %c1 : tensor<?x?xi64>
    %1 = arith.index_cast %dim_10 : index to i64
    %2 = tensor.empty(%dim, %dim_10) : tensor<?x?x64xf32>
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
    %4 = tensor.empty(%dim_10) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %290 = linalg.index 0 : index
      %291 = arith.index_cast %290 : index to i64
      linalg.yield %291 : i64
    } -> tensor<?xi64>
    %dim_11 = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %dim_12 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %6 = tensor.empty(%dim_11, %dim_12) : tensor<?x?xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%6 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %290 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %290 : i1
    } -> tensor<?x?xi1>
    %8 = tensor.empty(%dim) : tensor<?xi64>
    %9 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %290 = linalg.index 0 : index
      %291 = arith.index_cast %290 : index to i64
      linalg.yield %291 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_13 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim_10, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_14 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_10] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %10 = tensor.empty(%dim_10, %dim_10) : tensor<1x1x?x?xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %expanded_13 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_75: i64, %out: i1):
      %290 = arith.cmpi sle, %in, %in_75 : i64
      linalg.yield %290 : i1
    } -> tensor<1x1x?x?xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %11 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%10 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_75: i1, %out: i1):
      %290 = arith.andi %in, %in_75 : i1
      linalg.yield %290 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_15 = tensor.dim %expanded, %c0 : tensor<?x1x1x1xi64>
    %dim_16 = tensor.dim %expanded_14, %c3 : tensor<1x1x1x?xi64>
    %13 = tensor.empty(%dim_15, %dim_16) : tensor<?x1x1x?xi1>
    %14 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_14 : tensor<?x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%13 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i64, %in_75: i64, %out: i1):
      %290 = arith.cmpi slt, %in, %c0_i64 : i64
      %291 = arith.index_cast %dim_11 : index to i64
      %292 = arith.addi %in, %291 : i64
      %293 = arith.select %290, %292, %in : i64
      %294 = arith.index_cast %293 : i64 to index
      %295 = arith.cmpi slt, %in_75, %c0_i64 : i64
      %296 = arith.index_cast %dim_12 : index to i64
      %297 = arith.addi %in_75, %296 : i64
      %298 = arith.select %295, %297, %in_75 : i64
      %299 = arith.index_cast %298 : i64 to index
      %extracted = tensor.extract %7[%294, %299] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %15 = arith.cmpi eq, %dim_10, %dim_16 : index
    cf.assert %15, "mismatched size for broadcast"
    %16 = tensor.empty(%dim_15, %dim_10, %dim_10) : tensor<?x1x?x?xi1>
    %17 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<1x1x?x?xi1>, tensor<?x1x1x?xi1>) outs(%16 : tensor<?x1x?x?xi1>) {
    ^bb0(%in: i1, %in_75: i1, %out: i1):
      %290 = arith.andi %in, %in_75 : i1
      linalg.yield %290 : i1
    } -> tensor<?x1x?x?xi1>
    %18 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    %19 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %20 = tensor.empty(%dim, %dim_10, %dim_10) : tensor<?x1x?x?xi1>
    %21 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %290 = linalg.index 0 : index
      %291 = linalg.index 2 : index
      %292 = linalg.index 3 : index
      %293 = arith.cmpi eq, %dim_15, %c1 : index
      %294 = arith.select %293, %c0, %290 : index
      %295 = arith.cmpi eq, %dim_10, %c1 : index
      %296 = arith.select %295, %c0, %291 : index
      %297 = arith.select %295, %c0, %292 : index
      %extracted = tensor.extract %17[%294, %c0, %296, %297] : tensor<?x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %22 = tensor.empty(%dim, %dim_10, %dim_10) : tensor<?x1x?x?xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_3, %cst_2 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%22 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_75: f32, %in_76: f32, %out: f32):
      %290 = arith.select %in, %in_75, %in_76 : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x?x?xf32>
    %expanded_17 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim_10, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %24 = tensor.empty(%dim_10) : tensor<1x?x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x?x1xi64>) outs(%24 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %290 = arith.sitofp %in : i64 to f32
      linalg.yield %290 : f32
    } -> tensor<1x?x1xf32>
    %26 = tensor.empty(%dim_10) : tensor<1x?x8xf32>
    %27 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %cst_6 : tensor<1x?x1xf32>, tensor<8xf32>) outs(%26 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %290 = arith.mulf %in, %in_75 : f32
      linalg.yield %290 : f32
    } -> tensor<1x?x8xf32>
    %concat = tensor.concat dim(2) %27, %27 : (tensor<1x?x8xf32>, tensor<1x?x8xf32>) -> tensor<1x?x16xf32>
    %dim_18 = tensor.dim %27, %c1 : tensor<1x?x8xf32>
    %28 = tensor.empty(%dim_18) : tensor<1x?x16xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%28 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.cos %in : f32
      linalg.yield %290 : f32
    } -> tensor<1x?x16xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%28 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.sin %in : f32
      linalg.yield %290 : f32
    } -> tensor<1x?x16xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %290 : f32
    } -> tensor<?x?x64xf32>
    %32 = tensor.empty(%dim, %dim_10) : tensor<?x?x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<?x?x64xf32>) outs(%33 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_7 : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_5 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x1xf32>
    %38 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %37 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%38 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %290 = arith.mulf %in, %in_75 : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x64xf32>
    %40 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %39 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%38 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %290 = arith.mulf %in, %in_75 : f32
      linalg.yield %290 : f32
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
    %69 = tensor.empty(%67, %68) : tensor<?x?x4x16xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape : tensor<?x?x4x16xf32>) outs(%69 : tensor<?x?x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %290 : f32
    } -> tensor<?x?x4x16xf32>
    %71 = tensor.empty(%67, %68) : tensor<?x?x4x1xf32>
    %72 = linalg.fill ins(%cst : f32) outs(%71 : tensor<?x?x4x1xf32>) -> tensor<?x?x4x1xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%70 : tensor<?x?x4x16xf32>) outs(%72 : tensor<?x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x4x1xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<?x?x4x1xf32>) outs(%71 : tensor<?x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_8 : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x4x1xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<?x?x4x1xf32>) outs(%71 : tensor<?x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_5 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x4x1xf32>
    %76 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<?x?x4x1xf32>) outs(%71 : tensor<?x?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x4x1xf32>
    %77 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape, %76 : tensor<?x?x4x16xf32>, tensor<?x?x4x1xf32>) outs(%69 : tensor<?x?x4x16xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %290 = arith.mulf %in, %in_75 : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x4x16xf32>
    %78 = linalg.generic {indexing_maps = [#map13, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %77 : tensor<16xf32>, tensor<?x?x4x16xf32>) outs(%69 : tensor<?x?x4x16xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %290 = arith.mulf %in, %in_75 : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x4x16xf32>
    %79 = tensor.empty(%67, %68) : tensor<?x4x?x16xf32>
    %transposed_19 = linalg.transpose ins(%78 : tensor<?x?x4x16xf32>) outs(%79 : tensor<?x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    %80 = tensor.empty() : tensor<64x32xf32>
    %transposed_20 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%80 : tensor<64x32xf32>) permutation = [1, 0] 
    %81 = tensor.empty(%dim) : tensor<?x32xf32>
    %82 = linalg.fill ins(%cst : f32) outs(%81 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %83 = linalg.matmul ins(%collapsed, %transposed_20 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%82 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %84 = arith.muli %51, %c32_i64 : i64
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %85 = arith.muli %0, %c32_i64 : i64
    %86 = arith.divsi %85, %84 : i64
    %87 = arith.select %45, %86, %0 : i64
    %88 = arith.select %50, %86, %1 : i64
    cf.assert %61, "must have at most one inferred (negative) dimension"
    %89 = arith.muli %87, %88 : i64
    %90 = arith.muli %89, %c32_i64 : i64
    %91 = arith.divsi %90, %60 : i64
    %92 = arith.select %45, %91, %0 : i64
    %93 = arith.select %50, %91, %1 : i64
    %from_elements_21 = tensor.from_elements %92, %93, %91, %c16_i64 : tensor<4xi64>
    %reshape_22 = tensor.reshape %83(%from_elements_21) : (tensor<?x32xf32>, tensor<4xi64>) -> tensor<?x?x2x16xf32>
    %94 = arith.index_cast %92 : i64 to index
    %95 = arith.index_cast %93 : i64 to index
    %96 = tensor.empty(%94, %95) : tensor<?x?x2x16xf32>
    %97 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_22 : tensor<?x?x2x16xf32>) outs(%96 : tensor<?x?x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %290 : f32
    } -> tensor<?x?x2x16xf32>
    %98 = tensor.empty(%94, %95) : tensor<?x?x2x1xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<?x?x2x1xf32>) -> tensor<?x?x2x1xf32>
    %100 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<?x?x2x16xf32>) outs(%99 : tensor<?x?x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x2x1xf32>
    %101 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<?x?x2x1xf32>) outs(%98 : tensor<?x?x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_8 : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x2x1xf32>
    %102 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101 : tensor<?x?x2x1xf32>) outs(%98 : tensor<?x?x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_5 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x2x1xf32>
    %103 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<?x?x2x1xf32>) outs(%98 : tensor<?x?x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x2x1xf32>
    %104 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_22, %103 : tensor<?x?x2x16xf32>, tensor<?x?x2x1xf32>) outs(%96 : tensor<?x?x2x16xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %290 = arith.mulf %in, %in_75 : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x2x16xf32>
    %105 = linalg.generic {indexing_maps = [#map13, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8, %104 : tensor<16xf32>, tensor<?x?x2x16xf32>) outs(%96 : tensor<?x?x2x16xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %290 = arith.mulf %in, %in_75 : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x2x16xf32>
    %106 = tensor.empty(%94, %95) : tensor<?x2x?x16xf32>
    %transposed_23 = linalg.transpose ins(%105 : tensor<?x?x2x16xf32>) outs(%106 : tensor<?x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%80 : tensor<64x32xf32>) permutation = [1, 0] 
    %107 = linalg.matmul ins(%collapsed, %transposed_24 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%82 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    cf.assert %61, "must have at most one inferred (negative) dimension"
    %reshape_25 = tensor.reshape %107(%from_elements_21) : (tensor<?x32xf32>, tensor<4xi64>) -> tensor<?x?x2x16xf32>
    %transposed_26 = linalg.transpose ins(%reshape_25 : tensor<?x?x2x16xf32>) outs(%106 : tensor<?x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_27 = tensor.expand_shape %29 [[0], [1, 2], [3]] output_shape [1, 1, %dim_18, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %expanded_28 = tensor.expand_shape %30 [[0], [1, 2], [3]] output_shape [1, 1, %dim_18, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %108 = arith.cmpi eq, %68, %dim_18 : index
    cf.assert %108, "mismatched size for broadcast"
    %109 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %expanded_27 : tensor<?x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%79 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %290 = arith.mulf %in, %in_75 : f32
      linalg.yield %290 : f32
    } -> tensor<?x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_19[0, 0, 0, 0] [%67, 4, %68, 8] [1, 1, 1, 1] : tensor<?x4x?x16xf32> to tensor<?x4x?x8xf32>
    %extracted_slice_29 = tensor.extract_slice %transposed_19[0, 0, 0, 8] [%67, 4, %68, 8] [1, 1, 1, 1] : tensor<?x4x?x16xf32> to tensor<?x4x?x8xf32>
    %110 = tensor.empty(%67, %68) : tensor<?x4x?x8xf32>
    %111 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29 : tensor<?x4x?x8xf32>) outs(%110 : tensor<?x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.negf %in : f32
      linalg.yield %290 : f32
    } -> tensor<?x4x?x8xf32>
    %concat_30 = tensor.concat dim(3) %111, %extracted_slice : (tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>) -> tensor<?x4x?x16xf32>
    %dim_31 = tensor.dim %111, %c0 : tensor<?x4x?x8xf32>
    %dim_32 = tensor.dim %111, %c2 : tensor<?x4x?x8xf32>
    %112 = arith.cmpi eq, %dim_32, %dim_18 : index
    cf.assert %112, "mismatched size for broadcast"
    %113 = tensor.empty(%dim_31, %dim_32) : tensor<?x4x?x16xf32>
    %114 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_30, %expanded_28 : tensor<?x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%113 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %290 = arith.mulf %in, %in_75 : f32
      linalg.yield %290 : f32
    } -> tensor<?x4x?x16xf32>
    %115 = arith.cmpi eq, %67, %dim_31 : index
    cf.assert %115, "mismatched size for broadcast"
    %116 = arith.cmpi eq, %68, %dim_32 : index
    cf.assert %116, "mismatched size for broadcast"
    %117 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %114 : tensor<?x4x?x16xf32>, tensor<?x4x?x16xf32>) outs(%79 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %290 = arith.addf %in, %in_75 : f32
      linalg.yield %290 : f32
    } -> tensor<?x4x?x16xf32>
    %118 = arith.cmpi eq, %95, %dim_18 : index
    cf.assert %118, "mismatched size for broadcast"
    %119 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_23, %expanded_27 : tensor<?x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%106 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %290 = arith.mulf %in, %in_75 : f32
      linalg.yield %290 : f32
    } -> tensor<?x2x?x16xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_23[0, 0, 0, 0] [%94, 2, %95, 8] [1, 1, 1, 1] : tensor<?x2x?x16xf32> to tensor<?x2x?x8xf32>
    %extracted_slice_34 = tensor.extract_slice %transposed_23[0, 0, 0, 8] [%94, 2, %95, 8] [1, 1, 1, 1] : tensor<?x2x?x16xf32> to tensor<?x2x?x8xf32>
    %120 = tensor.empty(%94, %95) : tensor<?x2x?x8xf32>
    %121 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_34 : tensor<?x2x?x8xf32>) outs(%120 : tensor<?x2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.negf %in : f32
      linalg.yield %290 : f32
    } -> tensor<?x2x?x8xf32>
    %concat_35 = tensor.concat dim(3) %121, %extracted_slice_33 : (tensor<?x2x?x8xf32>, tensor<?x2x?x8xf32>) -> tensor<?x2x?x16xf32>
    %dim_36 = tensor.dim %121, %c0 : tensor<?x2x?x8xf32>
    %dim_37 = tensor.dim %121, %c2 : tensor<?x2x?x8xf32>
    %122 = arith.cmpi eq, %dim_37, %dim_18 : index
    cf.assert %122, "mismatched size for broadcast"
    %123 = tensor.empty(%dim_36, %dim_37) : tensor<?x2x?x16xf32>
    %124 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_35, %expanded_28 : tensor<?x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%123 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %290 = arith.mulf %in, %in_75 : f32
      linalg.yield %290 : f32
    } -> tensor<?x2x?x16xf32>
    %125 = arith.cmpi eq, %94, %dim_36 : index
    cf.assert %125, "mismatched size for broadcast"
    %126 = arith.cmpi eq, %95, %dim_37 : index
    cf.assert %126, "mismatched size for broadcast"
    %127 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%119, %124 : tensor<?x2x?x16xf32>, tensor<?x2x?x16xf32>) outs(%106 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %290 = arith.addf %in, %in_75 : f32
      linalg.yield %290 : f32
    } -> tensor<?x2x?x16xf32>
    %expanded_38 = tensor.expand_shape %127 [[0], [1], [2, 3], [4]] output_shape [%94, 2, 1, %95, 16] : tensor<?x2x?x16xf32> into tensor<?x2x1x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %128 = tensor.empty(%dim, %dim_10) : tensor<?x2x2x?x16xf32>
    %129 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%128 : tensor<?x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %290 = linalg.index 0 : index
      %291 = linalg.index 1 : index
      %292 = linalg.index 3 : index
      %293 = linalg.index 4 : index
      %294 = arith.cmpi eq, %94, %c1 : index
      %295 = arith.select %294, %c0, %290 : index
      %296 = arith.cmpi eq, %95, %c1 : index
      %297 = arith.select %296, %c0, %292 : index
      %extracted = tensor.extract %expanded_38[%295, %291, %c0, %297, %293] : tensor<?x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x16xf32>
    %130 = arith.muli %46, %c4_i64 : i64
    %131 = arith.muli %130, %1 : i64
    %132 = arith.select %50, %130, %131 : i64
    %133 = arith.muli %132, %c16_i64 : i64
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %134 = arith.muli %0, %c4_i64 : i64
    %135 = arith.muli %134, %1 : i64
    %136 = arith.muli %135, %c16_i64 : i64
    %137 = arith.divsi %136, %133 : i64
    %138 = arith.select %45, %137, %0 : i64
    %139 = arith.select %50, %137, %1 : i64
    %from_elements_39 = tensor.from_elements %138, %c4_i64, %139, %c16_i64 : tensor<4xi64>
    %reshape_40 = tensor.reshape %129(%from_elements_39) : (tensor<?x2x2x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %expanded_41 = tensor.expand_shape %transposed_26 [[0], [1], [2, 3], [4]] output_shape [%94, 2, 1, %95, 16] : tensor<?x2x?x16xf32> into tensor<?x2x1x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %140 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%128 : tensor<?x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %290 = linalg.index 0 : index
      %291 = linalg.index 1 : index
      %292 = linalg.index 3 : index
      %293 = linalg.index 4 : index
      %294 = arith.cmpi eq, %94, %c1 : index
      %295 = arith.select %294, %c0, %290 : index
      %296 = arith.cmpi eq, %95, %c1 : index
      %297 = arith.select %296, %c0, %292 : index
      %extracted = tensor.extract %expanded_41[%295, %291, %c0, %297, %293] : tensor<?x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x16xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_42 = tensor.reshape %140(%from_elements_39) : (tensor<?x2x2x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %141 = arith.index_cast %138 : i64 to index
    %142 = arith.index_cast %139 : i64 to index
    %143 = tensor.empty(%141, %142) : tensor<?x4x16x?xf32>
    %transposed_43 = linalg.transpose ins(%reshape_40 : tensor<?x4x?x16xf32>) outs(%143 : tensor<?x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %144 = tensor.empty(%dim, %dim_10) : tensor<?x4x?x16xf32>
    %145 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%144 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %290 = linalg.index 0 : index
      %291 = linalg.index 1 : index
      %292 = linalg.index 2 : index
      %293 = linalg.index 3 : index
      %294 = arith.cmpi eq, %67, %c1 : index
      %295 = arith.select %294, %c0, %290 : index
      %296 = arith.cmpi eq, %68, %c1 : index
      %297 = arith.select %296, %c0, %292 : index
      %extracted = tensor.extract %117[%295, %291, %297, %293] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    %146 = arith.cmpi slt, %134, %c0_i64 : i64
    %147 = arith.select %146, %c1_i64, %134 : i64
    %148 = arith.extui %146 : i1 to i64
    %149 = arith.muli %147, %1 : i64
    %150 = arith.addi %148, %c1_i64 : i64
    %151 = arith.select %50, %147, %149 : i64
    %152 = arith.select %50, %150, %148 : i64
    %153 = arith.muli %151, %c16_i64 : i64
    %154 = arith.cmpi sle, %152, %c1_i64 : i64
    cf.assert %154, "must have at most one inferred (negative) dimension"
    %155 = arith.divsi %136, %153 : i64
    %156 = arith.select %146, %155, %134 : i64
    %157 = arith.select %50, %155, %1 : i64
    %from_elements_44 = tensor.from_elements %156, %157, %c16_i64 : tensor<3xi64>
    %reshape_45 = tensor.reshape %145(%from_elements_44) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %158 = tensor.empty(%dim, %dim_10) : tensor<?x4x16x?xf32>
    %159 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%158 : tensor<?x4x16x?xf32>) {
    ^bb0(%out: f32):
      %290 = linalg.index 0 : index
      %291 = linalg.index 1 : index
      %292 = linalg.index 2 : index
      %293 = linalg.index 3 : index
      %294 = arith.cmpi eq, %141, %c1 : index
      %295 = arith.select %294, %c0, %290 : index
      %296 = arith.cmpi eq, %142, %c1 : index
      %297 = arith.select %296, %c0, %293 : index
      %extracted = tensor.extract %transposed_43[%295, %291, %292, %297] : tensor<?x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x?xf32>
    %160 = arith.muli %147, %c16_i64 : i64
    %161 = arith.muli %160, %1 : i64
    %162 = arith.select %50, %160, %161 : i64
    cf.assert %154, "must have at most one inferred (negative) dimension"
    %163 = arith.muli %0, %c64_i64 : i64
    %164 = arith.muli %163, %1 : i64
    %165 = arith.divsi %164, %162 : i64
    %166 = arith.select %146, %165, %134 : i64
    %167 = arith.select %50, %165, %1 : i64
    %from_elements_46 = tensor.from_elements %166, %c16_i64, %167 : tensor<3xi64>
    %reshape_47 = tensor.reshape %159(%from_elements_46) : (tensor<?x4x16x?xf32>, tensor<3xi64>) -> tensor<?x16x?xf32>
    %168 = arith.index_cast %156 : i64 to index
    %169 = arith.index_cast %157 : i64 to index
    %170 = arith.index_cast %167 : i64 to index
    %171 = arith.cmpi eq, %156, %166 : i64
    cf.assert %171, "mismatching contracting dimension"
    %172 = tensor.empty(%168, %169, %170) : tensor<?x?x?xf32>
    %173 = linalg.fill ins(%cst : f32) outs(%172 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %174 = linalg.batch_matmul ins(%reshape_45, %reshape_47 : tensor<?x?x16xf32>, tensor<?x16x?xf32>) outs(%173 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %175 = arith.muli %132, %1 : i64
    %176 = arith.select %50, %130, %175 : i64
    %177 = arith.select %50, %59, %47 : i64
    %178 = arith.cmpi sle, %177, %c1_i64 : i64
    cf.assert %178, "must have at most one inferred (negative) dimension"
    %179 = arith.muli %156, %157 : i64
    %180 = arith.muli %179, %167 : i64
    %181 = arith.divsi %180, %176 : i64
    %182 = arith.select %45, %181, %0 : i64
    %183 = arith.select %50, %181, %1 : i64
    %from_elements_48 = tensor.from_elements %182, %c4_i64, %183, %183 : tensor<4xi64>
    %reshape_49 = tensor.reshape %174(%from_elements_48) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x4x?x?xf32>
    %184 = arith.index_cast %182 : i64 to index
    %185 = arith.index_cast %183 : i64 to index
    %186 = tensor.empty(%184, %185, %185) : tensor<?x4x?x?xf32>
    %187 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_49 : tensor<?x4x?x?xf32>) outs(%186 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.mulf %in, %cst_9 : f32
      linalg.yield %290 : f32
    } -> tensor<?x4x?x?xf32>
    %188 = arith.cmpi eq, %184, %dim : index
    cf.assert %188, "mismatched size for broadcast"
    %189 = arith.cmpi eq, %185, %dim_10 : index
    cf.assert %189, "mismatched size for broadcast"
    cf.assert %189, "mismatched size for broadcast"
    %190 = linalg.generic {indexing_maps = [#map6, #map16, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187, %23 : tensor<?x4x?x?xf32>, tensor<?x1x?x?xf32>) outs(%186 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %290 = arith.addf %in, %in_75 : f32
      linalg.yield %290 : f32
    } -> tensor<?x4x?x?xf32>
    %191 = tensor.empty(%184, %185) : tensor<?x4x?xi64>
    %192 = linalg.fill ins(%c0_i64 : i64) outs(%191 : tensor<?x4x?xi64>) -> tensor<?x4x?xi64>
    %193 = tensor.empty(%184, %185) : tensor<?x4x?xf32>
    %194 = linalg.fill ins(%cst_0 : f32) outs(%193 : tensor<?x4x?xf32>) -> tensor<?x4x?xf32>
    %195:2 = linalg.generic {indexing_maps = [#map6, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%190 : tensor<?x4x?x?xf32>) outs(%194, %192 : tensor<?x4x?xf32>, tensor<?x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_75: i64):
      %290 = linalg.index 3 : index
      %291 = arith.index_cast %290 : index to i64
      %292 = arith.maximumf %in, %out : f32
      %293 = arith.cmpf ogt, %in, %out : f32
      %294 = arith.select %293, %291, %out_75 : i64
      linalg.yield %292, %294 : f32, i64
    } -> (tensor<?x4x?xf32>, tensor<?x4x?xi64>)
    %expanded_50 = tensor.expand_shape %195#0 [[0], [1], [2, 3]] output_shape [%184, 4, %185, 1] : tensor<?x4x?xf32> into tensor<?x4x?x1xf32>
    %196 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190, %expanded_50 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%186 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %290 = arith.subf %in, %in_75 : f32
      linalg.yield %290 : f32
    } -> tensor<?x4x?x?xf32>
    %197 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196 : tensor<?x4x?x?xf32>) outs(%186 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.exp %in : f32
      linalg.yield %290 : f32
    } -> tensor<?x4x?x?xf32>
    %198 = tensor.empty(%184, %185) : tensor<?x4x?x1xf32>
    %199 = linalg.fill ins(%cst : f32) outs(%198 : tensor<?x4x?x1xf32>) -> tensor<?x4x?x1xf32>
    %200 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%197 : tensor<?x4x?x?xf32>) outs(%199 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<?x4x?x1xf32>
    %201 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197, %200 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%186 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %290 = arith.divf %in, %in_75 : f32
      linalg.yield %290 : f32
    } -> tensor<?x4x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %202 = tensor.empty(%dim, %dim_10, %dim_10) : tensor<?x4x?x?xf32>
    %203 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%202 : tensor<?x4x?x?xf32>) {
    ^bb0(%out: f32):
      %290 = linalg.index 0 : index
      %291 = linalg.index 1 : index
      %292 = linalg.index 2 : index
      %293 = linalg.index 3 : index
      %294 = arith.cmpi eq, %184, %c1 : index
      %295 = arith.select %294, %c0, %290 : index
      %296 = arith.cmpi eq, %185, %c1 : index
      %297 = arith.select %296, %c0, %292 : index
      %298 = arith.select %296, %c0, %293 : index
      %extracted = tensor.extract %201[%295, %291, %297, %298] : tensor<?x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x?xf32>
    %204 = arith.muli %151, %1 : i64
    %205 = arith.addi %152, %c1_i64 : i64
    %206 = arith.select %50, %147, %204 : i64
    %207 = arith.select %50, %205, %148 : i64
    %208 = arith.cmpi sle, %207, %c1_i64 : i64
    cf.assert %208, "must have at most one inferred (negative) dimension"
    %209 = arith.muli %135, %1 : i64
    %210 = arith.divsi %209, %206 : i64
    %211 = arith.select %146, %210, %134 : i64
    %212 = arith.select %50, %210, %1 : i64
    %from_elements_51 = tensor.from_elements %211, %212, %212 : tensor<3xi64>
    %reshape_52 = tensor.reshape %203(%from_elements_51) : (tensor<?x4x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %18, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %213 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%144 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %290 = linalg.index 0 : index
      %291 = linalg.index 1 : index
      %292 = linalg.index 2 : index
      %293 = linalg.index 3 : index
      %294 = arith.cmpi eq, %141, %c1 : index
      %295 = arith.select %294, %c0, %290 : index
      %296 = arith.cmpi eq, %142, %c1 : index
      %297 = arith.select %296, %c0, %292 : index
      %extracted = tensor.extract %reshape_42[%295, %291, %297, %293] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    cf.assert %154, "must have at most one inferred (negative) dimension"
    %reshape_53 = tensor.reshape %213(%from_elements_44) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    %214 = arith.index_cast %211 : i64 to index
    %215 = arith.index_cast %212 : i64 to index
    %216 = arith.cmpi eq, %211, %156 : i64
    cf.assert %216, "mismatching contracting dimension"
    %217 = arith.cmpi eq, %212, %157 : i64
    cf.assert %217, "mismatching contracting dimension"
    %218 = tensor.empty(%214, %215) : tensor<?x?x16xf32>
    %219 = linalg.fill ins(%cst : f32) outs(%218 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %220 = linalg.batch_matmul ins(%reshape_52, %reshape_53 : tensor<?x?x?xf32>, tensor<?x?x16xf32>) outs(%219 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %221 = arith.muli %211, %212 : i64
    %222 = arith.muli %221, %c16_i64 : i64
    %223 = arith.divsi %222, %133 : i64
    %224 = arith.select %45, %223, %0 : i64
    %225 = arith.select %50, %223, %1 : i64
    %from_elements_54 = tensor.from_elements %224, %c4_i64, %225, %c16_i64 : tensor<4xi64>
    %reshape_55 = tensor.reshape %220(%from_elements_54) : (tensor<?x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %226 = arith.index_cast %224 : i64 to index
    %227 = arith.index_cast %225 : i64 to index
    %228 = tensor.empty(%226, %227) : tensor<?x?x4x16xf32>
    %transposed_56 = linalg.transpose ins(%reshape_55 : tensor<?x4x?x16xf32>) outs(%228 : tensor<?x?x4x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %61, "must have at most one inferred (negative) dimension"
    %229 = arith.muli %224, %225 : i64
    %230 = arith.muli %229, %c64_i64 : i64
    %231 = arith.divsi %230, %51 : i64
    %232 = arith.select %45, %231, %0 : i64
    %233 = arith.select %50, %231, %1 : i64
    %from_elements_57 = tensor.from_elements %232, %233, %231 : tensor<3xi64>
    %reshape_58 = tensor.reshape %transposed_56(%from_elements_57) : (tensor<?x?x4x16xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %transposed_59 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%41 : tensor<64x64xf32>) permutation = [1, 0] 
    %cast = tensor.cast %reshape_58 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %collapsed_60 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %234 = arith.index_cast %232 : i64 to index
    %235 = tensor.empty(%234) : tensor<?x64xf32>
    %236 = linalg.fill ins(%cst : f32) outs(%235 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %237 = linalg.matmul ins(%collapsed_60, %transposed_59 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%236 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %238 = arith.muli %232, %c64_i64 : i64
    %239 = arith.divsi %238, %53 : i64
    %240 = arith.select %45, %239, %0 : i64
    %241 = arith.select %50, %239, %1 : i64
    %from_elements_61 = tensor.from_elements %240, %241, %c64_i64 : tensor<3xi64>
    %reshape_62 = tensor.reshape %237(%from_elements_61) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %242 = arith.index_cast %240 : i64 to index
    %243 = arith.cmpi eq, %dim, %242 : index
    cf.assert %243, "mismatched size for broadcast"
    %244 = arith.index_cast %241 : i64 to index
    %245 = arith.cmpi eq, %dim_10, %244 : index
    cf.assert %245, "mismatched size for broadcast"
    %246 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %reshape_62 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %290 = arith.addf %in, %in_75 : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x64xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %290 : f32
    } -> tensor<?x?x64xf32>
    %248 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%247 : tensor<?x?x64xf32>) outs(%33 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x1xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_7 : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x1xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_5 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x1xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x1xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %251 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%38 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %290 = arith.mulf %in, %in_75 : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x64xf32>
    %253 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %252 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%38 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %290 = arith.mulf %in, %in_75 : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x64xf32>
    %254 = tensor.empty() : tensor<64x96xf32>
    %transposed_63 = linalg.transpose ins(%arg9 : tensor<96x64xf32>) outs(%254 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_64 = tensor.collapse_shape %253 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %255 = tensor.empty(%dim) : tensor<?x96xf32>
    %256 = linalg.fill ins(%cst : f32) outs(%255 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %257 = linalg.matmul ins(%collapsed_64, %transposed_63 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%256 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %258 = arith.muli %51, %c96_i64 : i64
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %259 = arith.muli %0, %c96_i64 : i64
    %260 = arith.divsi %259, %258 : i64
    %261 = arith.select %45, %260, %0 : i64
    %262 = arith.select %50, %260, %1 : i64
    %from_elements_65 = tensor.from_elements %261, %262, %c96_i64 : tensor<3xi64>
    %reshape_66 = tensor.reshape %257(%from_elements_65) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %263 = arith.index_cast %261 : i64 to index
    %264 = tensor.empty(%263) : tensor<?x1x96xf32>
    %cast_67 = tensor.cast %reshape_66 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_67 : tensor<?x1x96xf32>) outs(%264 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.negf %in : f32
      %291 = math.exp %290 : f32
      %292 = arith.addf %291, %cst_1 : f32
      %293 = arith.divf %cst_1, %292 : f32
      linalg.yield %293 : f32
    } -> tensor<?x1x96xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_67, %265 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%264 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %290 = arith.mulf %in, %in_75 : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x96xf32>
    %transposed_68 = linalg.transpose ins(%arg10 : tensor<96x64xf32>) outs(%254 : tensor<64x96xf32>) permutation = [1, 0] 
    %267 = linalg.matmul ins(%collapsed_64, %transposed_68 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%256 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %reshape_69 = tensor.reshape %267(%from_elements_65) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %cast_70 = tensor.cast %reshape_69 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266, %cast_70 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%264 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %290 = arith.mulf %in, %in_75 : f32
      linalg.yield %290 : f32
    } -> tensor<?x1x96xf32>
    %269 = tensor.empty() : tensor<96x64xf32>
    %transposed_71 = linalg.transpose ins(%arg11 : tensor<64x96xf32>) outs(%269 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_72 = tensor.collapse_shape %268 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %270 = arith.index_cast %261 : i64 to index
    %271 = tensor.empty(%270) : tensor<?x64xf32>
    %272 = linalg.fill ins(%cst : f32) outs(%271 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %273 = linalg.matmul ins(%collapsed_72, %transposed_71 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%272 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %54, "must have at most one inferred (negative) dimension"
    %274 = arith.muli %261, %c64_i64 : i64
    %275 = arith.divsi %274, %53 : i64
    %276 = arith.select %45, %275, %0 : i64
    %277 = arith.select %50, %275, %1 : i64
    %from_elements_73 = tensor.from_elements %276, %277, %c64_i64 : tensor<3xi64>
    %reshape_74 = tensor.reshape %273(%from_elements_73) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %278 = arith.index_cast %276 : i64 to index
    %279 = arith.cmpi eq, %dim, %278 : index
    cf.assert %279, "mismatched size for broadcast"
    %280 = arith.index_cast %277 : i64 to index
    %281 = arith.cmpi eq, %dim_10, %280 : index
    cf.assert %281, "mismatched size for broadcast"
    %282 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %reshape_74 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %290 = arith.addf %in, %in_75 : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x64xf32>
    %283 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %290 : f32
    } -> tensor<?x?x64xf32>
    %284 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%283 : tensor<?x?x64xf32>) outs(%33 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.addf %in, %out : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x1xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.divf %in, %cst_7 : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x1xf32>
    %286 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = arith.truncf %cst_5 : f64 to f32
      %291 = arith.addf %in, %290 : f32
      linalg.yield %291 : f32
    } -> tensor<?x?x1xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286 : tensor<?x?x1xf32>) outs(%32 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %290 = math.rsqrt %in : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x1xf32>
    %288 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282, %287 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %290 = arith.mulf %in, %in_75 : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x64xf32>
    %289 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %288 : tensor<64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_75: f32, %out: f32):
      %290 = arith.mulf %in, %in_75 : f32
      linalg.yield %290 : f32
    } -> tensor<?x?x64xf32>
    return %289 : tensor<?x?x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

