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
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @mistral(%arg0: tensor<?x?xi64>, %arg1: tensor<?x?xi64>, %arg2: tensor<96x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96x64xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>) -> tensor<?x?x64xf32> {
    %c64_i64 = arith.constant 64 : i64
    %c8_i64 = arith.constant 8 : i64
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
      %275 = arith.index_cast %in : i64 to index
      %276 = linalg.index 2 : index
      %277 = arith.cmpi slt, %275, %c96 : index
      cf.assert %277, "index must be smaller than dim size"
      %278 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %278, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%275, %276] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x?x64xf32>
    %4 = tensor.empty(%dim_9) : tensor<?xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %275 = linalg.index 0 : index
      %276 = arith.index_cast %275 : index to i64
      linalg.yield %276 : i64
    } -> tensor<?xi64>
    %dim_10 = tensor.dim %arg1, %c0 : tensor<?x?xi64>
    %dim_11 = tensor.dim %arg1, %c1 : tensor<?x?xi64>
    %6 = tensor.empty(%dim_10, %dim_11) : tensor<?x?xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<?x?xi64>) outs(%6 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %275 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %275 : i1
    } -> tensor<?x?xi1>
    %8 = tensor.empty(%dim) : tensor<?xi64>
    %9 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %275 = linalg.index 0 : index
      %276 = arith.index_cast %275 : index to i64
      linalg.yield %276 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?xi64> into tensor<?x1x1x1xi64>
    %expanded_12 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, %dim_9, 1] : tensor<?xi64> into tensor<1x1x?x1xi64>
    %expanded_13 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [1, 1, 1, %dim_9] : tensor<?xi64> into tensor<1x1x1x?xi64>
    %10 = tensor.empty(%dim_9) : tensor<1x1x?x1xi64>
    %11 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x1x?x1xi64>) outs(%10 : tensor<1x1x?x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %275 = arith.subi %in, %c8_i64 : i64
      linalg.yield %275 : i64
    } -> tensor<1x1x?x1xi64>
    %12 = tensor.empty(%dim_9, %dim_9) : tensor<1x1x?x?xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %11 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%12 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_74: i64, %out: i1):
      %275 = arith.cmpi sgt, %in, %in_74 : i64
      linalg.yield %275 : i1
    } -> tensor<1x1x?x?xi1>
    %14 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %13 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%12 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_74: i1, %out: i1):
      %275 = arith.andi %in, %in_74 : i1
      linalg.yield %275 : i1
    } -> tensor<1x1x?x?xi1>
    %15 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_12 : tensor<1x1x1x?xi64>, tensor<1x1x?x1xi64>) outs(%12 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i64, %in_74: i64, %out: i1):
      %275 = arith.cmpi sle, %in, %in_74 : i64
      linalg.yield %275 : i1
    } -> tensor<1x1x?x?xi1>
    %16 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %15 : tensor<1x1x?x?xi1>, tensor<1x1x?x?xi1>) outs(%12 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_74: i1, %out: i1):
      %275 = arith.andi %in, %in_74 : i1
      linalg.yield %275 : i1
    } -> tensor<1x1x?x?xi1>
    %17 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %16 : tensor<i1>, tensor<1x1x?x?xi1>) outs(%12 : tensor<1x1x?x?xi1>) {
    ^bb0(%in: i1, %in_74: i1, %out: i1):
      %275 = arith.andi %in, %in_74 : i1
      linalg.yield %275 : i1
    } -> tensor<1x1x?x?xi1>
    %dim_14 = tensor.dim %expanded, %c0 : tensor<?x1x1x1xi64>
    %dim_15 = tensor.dim %expanded_13, %c3 : tensor<1x1x1x?xi64>
    %18 = tensor.empty(%dim_14, %dim_15) : tensor<?x1x1x?xi1>
    %19 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_13 : tensor<?x1x1x1xi64>, tensor<1x1x1x?xi64>) outs(%18 : tensor<?x1x1x?xi1>) {
    ^bb0(%in: i64, %in_74: i64, %out: i1):
      %275 = arith.cmpi slt, %in, %c0_i64 : i64
      %276 = arith.index_cast %dim_10 : index to i64
      %277 = arith.addi %in, %276 : i64
      %278 = arith.select %275, %277, %in : i64
      %279 = arith.index_cast %278 : i64 to index
      %280 = arith.cmpi slt, %in_74, %c0_i64 : i64
      %281 = arith.index_cast %dim_11 : index to i64
      %282 = arith.addi %in_74, %281 : i64
      %283 = arith.select %280, %282, %in_74 : i64
      %284 = arith.index_cast %283 : i64 to index
      %extracted = tensor.extract %7[%279, %284] : tensor<?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x1x?xi1>
    %20 = arith.cmpi eq, %dim_9, %dim_15 : index
    cf.assert %20, "mismatched size for broadcast"
    %21 = tensor.empty(%dim_14, %dim_9, %dim_9) : tensor<?x1x?x?xi1>
    %22 = linalg.generic {indexing_maps = [#map10, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<1x1x?x?xi1>, tensor<?x1x1x?xi1>) outs(%21 : tensor<?x1x?x?xi1>) {
    ^bb0(%in: i1, %in_74: i1, %out: i1):
      %275 = arith.andi %in, %in_74 : i1
      linalg.yield %275 : i1
    } -> tensor<?x1x?x?xi1>
    %23 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    %24 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %25 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x1x?x?xi1>
    %26 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%25 : tensor<?x1x?x?xi1>) {
    ^bb0(%out: i1):
      %275 = linalg.index 0 : index
      %276 = linalg.index 2 : index
      %277 = linalg.index 3 : index
      %278 = arith.cmpi eq, %dim_14, %c1 : index
      %279 = arith.select %278, %c0, %275 : index
      %280 = arith.cmpi eq, %dim_9, %c1 : index
      %281 = arith.select %280, %c0, %276 : index
      %282 = arith.select %280, %c0, %277 : index
      %extracted = tensor.extract %22[%279, %c0, %281, %282] : tensor<?x1x?x?xi1>
      linalg.yield %extracted : i1
    } -> tensor<?x1x?x?xi1>
    %27 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x1x?x?xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %cst_3, %cst_2 : tensor<?x1x?x?xi1>, tensor<f32>, tensor<f32>) outs(%27 : tensor<?x1x?x?xf32>) {
    ^bb0(%in: i1, %in_74: f32, %in_75: f32, %out: f32):
      %275 = arith.select %in, %in_74, %in_75 : f32
      linalg.yield %275 : f32
    } -> tensor<?x1x?x?xf32>
    %expanded_16 = tensor.expand_shape %5 [[0, 1, 2]] output_shape [1, %dim_9, 1] : tensor<?xi64> into tensor<1x?x1xi64>
    %29 = tensor.empty(%dim_9) : tensor<1x?x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x?x1xi64>) outs(%29 : tensor<1x?x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %275 = arith.sitofp %in : i64 to f32
      linalg.yield %275 : f32
    } -> tensor<1x?x1xf32>
    %31 = tensor.empty(%dim_9) : tensor<1x?x8xf32>
    %32 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %cst_6 : tensor<1x?x1xf32>, tensor<8xf32>) outs(%31 : tensor<1x?x8xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %275 = arith.mulf %in, %in_74 : f32
      linalg.yield %275 : f32
    } -> tensor<1x?x8xf32>
    %concat = tensor.concat dim(2) %32, %32 : (tensor<1x?x8xf32>, tensor<1x?x8xf32>) -> tensor<1x?x16xf32>
    %dim_17 = tensor.dim %32, %c1 : tensor<1x?x8xf32>
    %33 = tensor.empty(%dim_17) : tensor<1x?x16xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%33 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.cos %in : f32
      linalg.yield %275 : f32
    } -> tensor<1x?x16xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x?x16xf32>) outs(%33 : tensor<1x?x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.sin %in : f32
      linalg.yield %275 : f32
    } -> tensor<1x?x16xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %275 : f32
    } -> tensor<?x?x64xf32>
    %37 = tensor.empty(%dim, %dim_9) : tensor<?x?x1xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<?x?x1xf32>) -> tensor<?x?x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36 : tensor<?x?x64xf32>) outs(%38 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %in, %out : f32
      linalg.yield %275 : f32
    } -> tensor<?x?x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<?x?x1xf32>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.divf %in, %cst_7 : f32
      linalg.yield %275 : f32
    } -> tensor<?x?x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<?x?x1xf32>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.truncf %cst_5 : f64 to f32
      %276 = arith.addf %in, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<?x?x1xf32>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.rsqrt %in : f32
      linalg.yield %275 : f32
    } -> tensor<?x?x1xf32>
    %43 = tensor.empty(%dim) : tensor<?x1x64xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %42 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%43 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %275 = arith.mulf %in, %in_74 : f32
      linalg.yield %275 : f32
    } -> tensor<?x1x64xf32>
    %45 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %44 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%43 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %275 = arith.mulf %in, %in_74 : f32
      linalg.yield %275 : f32
    } -> tensor<?x1x64xf32>
    %46 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%46 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %45 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %47 = tensor.empty(%dim) : tensor<?x64xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %49 = linalg.matmul ins(%collapsed, %transposed : tensor<?x64xf32>, tensor<64x64xf32>) outs(%48 : tensor<?x64xf32>) -> tensor<?x64xf32>
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
    %72 = arith.index_cast %70 : i64 to index
    %73 = arith.index_cast %71 : i64 to index
    %74 = tensor.empty(%72, %73) : tensor<?x4x?x16xf32>
    %transposed_18 = linalg.transpose ins(%reshape : tensor<?x?x4x16xf32>) outs(%74 : tensor<?x4x?x16xf32>) permutation = [0, 2, 1, 3] 
    %75 = tensor.empty() : tensor<64x32xf32>
    %transposed_19 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%75 : tensor<64x32xf32>) permutation = [1, 0] 
    %76 = tensor.empty(%dim) : tensor<?x32xf32>
    %77 = linalg.fill ins(%cst : f32) outs(%76 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %78 = linalg.matmul ins(%collapsed, %transposed_19 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%77 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %79 = arith.muli %56, %c32_i64 : i64
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %80 = arith.muli %0, %c32_i64 : i64
    %81 = arith.divsi %80, %79 : i64
    %82 = arith.select %50, %81, %0 : i64
    %83 = arith.select %55, %81, %1 : i64
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %84 = arith.muli %82, %83 : i64
    %85 = arith.muli %84, %c32_i64 : i64
    %86 = arith.divsi %85, %65 : i64
    %87 = arith.select %50, %86, %0 : i64
    %88 = arith.select %55, %86, %1 : i64
    %from_elements_20 = tensor.from_elements %87, %88, %86, %c16_i64 : tensor<4xi64>
    %reshape_21 = tensor.reshape %78(%from_elements_20) : (tensor<?x32xf32>, tensor<4xi64>) -> tensor<?x?x2x16xf32>
    %89 = arith.index_cast %87 : i64 to index
    %90 = arith.index_cast %88 : i64 to index
    %91 = tensor.empty(%89, %90) : tensor<?x2x?x16xf32>
    %transposed_22 = linalg.transpose ins(%reshape_21 : tensor<?x?x2x16xf32>) outs(%91 : tensor<?x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%75 : tensor<64x32xf32>) permutation = [1, 0] 
    %92 = linalg.matmul ins(%collapsed, %transposed_23 : tensor<?x64xf32>, tensor<64x32xf32>) outs(%77 : tensor<?x32xf32>) -> tensor<?x32xf32>
    cf.assert %59, "must have at most one inferred (negative) dimension"
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %reshape_24 = tensor.reshape %92(%from_elements_20) : (tensor<?x32xf32>, tensor<4xi64>) -> tensor<?x?x2x16xf32>
    %transposed_25 = linalg.transpose ins(%reshape_24 : tensor<?x?x2x16xf32>) outs(%91 : tensor<?x2x?x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_26 = tensor.expand_shape %34 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %expanded_27 = tensor.expand_shape %35 [[0], [1, 2], [3]] output_shape [1, 1, %dim_17, 16] : tensor<1x?x16xf32> into tensor<1x1x?x16xf32>
    %93 = arith.cmpi eq, %73, %dim_17 : index
    cf.assert %93, "mismatched size for broadcast"
    %94 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18, %expanded_26 : tensor<?x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%74 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %275 = arith.mulf %in, %in_74 : f32
      linalg.yield %275 : f32
    } -> tensor<?x4x?x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_18[0, 0, 0, 0] [%72, 4, %73, 8] [1, 1, 1, 1] : tensor<?x4x?x16xf32> to tensor<?x4x?x8xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_18[0, 0, 0, 8] [%72, 4, %73, 8] [1, 1, 1, 1] : tensor<?x4x?x16xf32> to tensor<?x4x?x8xf32>
    %95 = tensor.empty(%72, %73) : tensor<?x4x?x8xf32>
    %96 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<?x4x?x8xf32>) outs(%95 : tensor<?x4x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.negf %in : f32
      linalg.yield %275 : f32
    } -> tensor<?x4x?x8xf32>
    %concat_29 = tensor.concat dim(3) %96, %extracted_slice : (tensor<?x4x?x8xf32>, tensor<?x4x?x8xf32>) -> tensor<?x4x?x16xf32>
    %dim_30 = tensor.dim %96, %c0 : tensor<?x4x?x8xf32>
    %dim_31 = tensor.dim %96, %c2 : tensor<?x4x?x8xf32>
    %97 = arith.cmpi eq, %dim_31, %dim_17 : index
    cf.assert %97, "mismatched size for broadcast"
    %98 = tensor.empty(%dim_30, %dim_31) : tensor<?x4x?x16xf32>
    %99 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_27 : tensor<?x4x?x16xf32>, tensor<1x1x?x16xf32>) outs(%98 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %275 = arith.mulf %in, %in_74 : f32
      linalg.yield %275 : f32
    } -> tensor<?x4x?x16xf32>
    %100 = arith.cmpi eq, %72, %dim_30 : index
    cf.assert %100, "mismatched size for broadcast"
    %101 = arith.cmpi eq, %73, %dim_31 : index
    cf.assert %101, "mismatched size for broadcast"
    %102 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %99 : tensor<?x4x?x16xf32>, tensor<?x4x?x16xf32>) outs(%74 : tensor<?x4x?x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %275 = arith.addf %in, %in_74 : f32
      linalg.yield %275 : f32
    } -> tensor<?x4x?x16xf32>
    %103 = arith.cmpi eq, %90, %dim_17 : index
    cf.assert %103, "mismatched size for broadcast"
    %104 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22, %expanded_26 : tensor<?x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%91 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %275 = arith.mulf %in, %in_74 : f32
      linalg.yield %275 : f32
    } -> tensor<?x2x?x16xf32>
    %extracted_slice_32 = tensor.extract_slice %transposed_22[0, 0, 0, 0] [%89, 2, %90, 8] [1, 1, 1, 1] : tensor<?x2x?x16xf32> to tensor<?x2x?x8xf32>
    %extracted_slice_33 = tensor.extract_slice %transposed_22[0, 0, 0, 8] [%89, 2, %90, 8] [1, 1, 1, 1] : tensor<?x2x?x16xf32> to tensor<?x2x?x8xf32>
    %105 = tensor.empty(%89, %90) : tensor<?x2x?x8xf32>
    %106 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_33 : tensor<?x2x?x8xf32>) outs(%105 : tensor<?x2x?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.negf %in : f32
      linalg.yield %275 : f32
    } -> tensor<?x2x?x8xf32>
    %concat_34 = tensor.concat dim(3) %106, %extracted_slice_32 : (tensor<?x2x?x8xf32>, tensor<?x2x?x8xf32>) -> tensor<?x2x?x16xf32>
    %dim_35 = tensor.dim %106, %c0 : tensor<?x2x?x8xf32>
    %dim_36 = tensor.dim %106, %c2 : tensor<?x2x?x8xf32>
    %107 = arith.cmpi eq, %dim_36, %dim_17 : index
    cf.assert %107, "mismatched size for broadcast"
    %108 = tensor.empty(%dim_35, %dim_36) : tensor<?x2x?x16xf32>
    %109 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_34, %expanded_27 : tensor<?x2x?x16xf32>, tensor<1x1x?x16xf32>) outs(%108 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %275 = arith.mulf %in, %in_74 : f32
      linalg.yield %275 : f32
    } -> tensor<?x2x?x16xf32>
    %110 = arith.cmpi eq, %89, %dim_35 : index
    cf.assert %110, "mismatched size for broadcast"
    %111 = arith.cmpi eq, %90, %dim_36 : index
    cf.assert %111, "mismatched size for broadcast"
    %112 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %109 : tensor<?x2x?x16xf32>, tensor<?x2x?x16xf32>) outs(%91 : tensor<?x2x?x16xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %275 = arith.addf %in, %in_74 : f32
      linalg.yield %275 : f32
    } -> tensor<?x2x?x16xf32>
    %expanded_37 = tensor.expand_shape %112 [[0], [1], [2, 3], [4]] output_shape [%89, 2, 1, %90, 16] : tensor<?x2x?x16xf32> into tensor<?x2x1x?x16xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %113 = tensor.empty(%dim, %dim_9) : tensor<?x2x2x?x16xf32>
    %114 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%113 : tensor<?x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %275 = linalg.index 0 : index
      %276 = linalg.index 1 : index
      %277 = linalg.index 3 : index
      %278 = linalg.index 4 : index
      %279 = arith.cmpi eq, %89, %c1 : index
      %280 = arith.select %279, %c0, %275 : index
      %281 = arith.cmpi eq, %90, %c1 : index
      %282 = arith.select %281, %c0, %277 : index
      %extracted = tensor.extract %expanded_37[%280, %276, %c0, %282, %278] : tensor<?x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x16xf32>
    %115 = arith.muli %51, %c4_i64 : i64
    %116 = arith.muli %115, %1 : i64
    %117 = arith.select %55, %115, %116 : i64
    %118 = arith.muli %117, %c16_i64 : i64
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %119 = arith.muli %0, %c4_i64 : i64
    %120 = arith.muli %119, %1 : i64
    %121 = arith.muli %120, %c16_i64 : i64
    %122 = arith.divsi %121, %118 : i64
    %123 = arith.select %50, %122, %0 : i64
    %124 = arith.select %55, %122, %1 : i64
    %from_elements_38 = tensor.from_elements %123, %c4_i64, %124, %c16_i64 : tensor<4xi64>
    %reshape_39 = tensor.reshape %114(%from_elements_38) : (tensor<?x2x2x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %expanded_40 = tensor.expand_shape %transposed_25 [[0], [1], [2, 3], [4]] output_shape [%89, 2, 1, %90, 16] : tensor<?x2x?x16xf32> into tensor<?x2x1x?x16xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %125 = linalg.generic {indexing_maps = [#map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%113 : tensor<?x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %275 = linalg.index 0 : index
      %276 = linalg.index 1 : index
      %277 = linalg.index 3 : index
      %278 = linalg.index 4 : index
      %279 = arith.cmpi eq, %89, %c1 : index
      %280 = arith.select %279, %c0, %275 : index
      %281 = arith.cmpi eq, %90, %c1 : index
      %282 = arith.select %281, %c0, %277 : index
      %extracted = tensor.extract %expanded_40[%280, %276, %c0, %282, %278] : tensor<?x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x16xf32>
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_41 = tensor.reshape %125(%from_elements_38) : (tensor<?x2x2x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %126 = arith.index_cast %123 : i64 to index
    %127 = arith.index_cast %124 : i64 to index
    %128 = tensor.empty(%126, %127) : tensor<?x4x16x?xf32>
    %transposed_42 = linalg.transpose ins(%reshape_39 : tensor<?x4x?x16xf32>) outs(%128 : tensor<?x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %129 = tensor.empty(%dim, %dim_9) : tensor<?x4x?x16xf32>
    %130 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%129 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %275 = linalg.index 0 : index
      %276 = linalg.index 1 : index
      %277 = linalg.index 2 : index
      %278 = linalg.index 3 : index
      %279 = arith.cmpi eq, %72, %c1 : index
      %280 = arith.select %279, %c0, %275 : index
      %281 = arith.cmpi eq, %73, %c1 : index
      %282 = arith.select %281, %c0, %277 : index
      %extracted = tensor.extract %102[%280, %276, %282, %278] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    %131 = arith.cmpi slt, %119, %c0_i64 : i64
    %132 = arith.select %131, %c1_i64, %119 : i64
    %133 = arith.extui %131 : i1 to i64
    %134 = arith.muli %132, %1 : i64
    %135 = arith.addi %133, %c1_i64 : i64
    %136 = arith.select %55, %132, %134 : i64
    %137 = arith.select %55, %135, %133 : i64
    %138 = arith.muli %136, %c16_i64 : i64
    %139 = arith.cmpi sle, %137, %c1_i64 : i64
    cf.assert %139, "must have at most one inferred (negative) dimension"
    %140 = arith.divsi %121, %138 : i64
    %141 = arith.select %131, %140, %119 : i64
    %142 = arith.select %55, %140, %1 : i64
    %from_elements_43 = tensor.from_elements %141, %142, %c16_i64 : tensor<3xi64>
    %reshape_44 = tensor.reshape %130(%from_elements_43) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %143 = tensor.empty(%dim, %dim_9) : tensor<?x4x16x?xf32>
    %144 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%143 : tensor<?x4x16x?xf32>) {
    ^bb0(%out: f32):
      %275 = linalg.index 0 : index
      %276 = linalg.index 1 : index
      %277 = linalg.index 2 : index
      %278 = linalg.index 3 : index
      %279 = arith.cmpi eq, %126, %c1 : index
      %280 = arith.select %279, %c0, %275 : index
      %281 = arith.cmpi eq, %127, %c1 : index
      %282 = arith.select %281, %c0, %278 : index
      %extracted = tensor.extract %transposed_42[%280, %276, %277, %282] : tensor<?x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x?xf32>
    %145 = arith.muli %132, %c16_i64 : i64
    %146 = arith.muli %145, %1 : i64
    %147 = arith.select %55, %145, %146 : i64
    cf.assert %139, "must have at most one inferred (negative) dimension"
    %148 = arith.muli %0, %c64_i64 : i64
    %149 = arith.muli %148, %1 : i64
    %150 = arith.divsi %149, %147 : i64
    %151 = arith.select %131, %150, %119 : i64
    %152 = arith.select %55, %150, %1 : i64
    %from_elements_45 = tensor.from_elements %151, %c16_i64, %152 : tensor<3xi64>
    %reshape_46 = tensor.reshape %144(%from_elements_45) : (tensor<?x4x16x?xf32>, tensor<3xi64>) -> tensor<?x16x?xf32>
    %153 = arith.index_cast %141 : i64 to index
    %154 = arith.index_cast %142 : i64 to index
    %155 = arith.index_cast %152 : i64 to index
    %156 = arith.cmpi eq, %141, %151 : i64
    cf.assert %156, "mismatching contracting dimension"
    %157 = tensor.empty(%153, %154, %155) : tensor<?x?x?xf32>
    %158 = linalg.fill ins(%cst : f32) outs(%157 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %159 = linalg.batch_matmul ins(%reshape_44, %reshape_46 : tensor<?x?x16xf32>, tensor<?x16x?xf32>) outs(%158 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %160 = arith.muli %117, %1 : i64
    %161 = arith.select %55, %115, %160 : i64
    %162 = arith.select %55, %64, %52 : i64
    %163 = arith.cmpi sle, %162, %c1_i64 : i64
    cf.assert %163, "must have at most one inferred (negative) dimension"
    %164 = arith.muli %141, %142 : i64
    %165 = arith.muli %164, %152 : i64
    %166 = arith.divsi %165, %161 : i64
    %167 = arith.select %50, %166, %0 : i64
    %168 = arith.select %55, %166, %1 : i64
    %from_elements_47 = tensor.from_elements %167, %c4_i64, %168, %168 : tensor<4xi64>
    %reshape_48 = tensor.reshape %159(%from_elements_47) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x4x?x?xf32>
    %169 = arith.index_cast %167 : i64 to index
    %170 = arith.index_cast %168 : i64 to index
    %171 = tensor.empty(%169, %170, %170) : tensor<?x4x?x?xf32>
    %172 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_48 : tensor<?x4x?x?xf32>) outs(%171 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.mulf %in, %cst_8 : f32
      linalg.yield %275 : f32
    } -> tensor<?x4x?x?xf32>
    %173 = arith.cmpi eq, %169, %dim : index
    cf.assert %173, "mismatched size for broadcast"
    %174 = arith.cmpi eq, %170, %dim_9 : index
    cf.assert %174, "mismatched size for broadcast"
    cf.assert %174, "mismatched size for broadcast"
    %175 = linalg.generic {indexing_maps = [#map4, #map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172, %28 : tensor<?x4x?x?xf32>, tensor<?x1x?x?xf32>) outs(%171 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %275 = arith.addf %in, %in_74 : f32
      linalg.yield %275 : f32
    } -> tensor<?x4x?x?xf32>
    %176 = tensor.empty(%169, %170) : tensor<?x4x?xi64>
    %177 = linalg.fill ins(%c0_i64 : i64) outs(%176 : tensor<?x4x?xi64>) -> tensor<?x4x?xi64>
    %178 = tensor.empty(%169, %170) : tensor<?x4x?xf32>
    %179 = linalg.fill ins(%cst_0 : f32) outs(%178 : tensor<?x4x?xf32>) -> tensor<?x4x?xf32>
    %180:2 = linalg.generic {indexing_maps = [#map4, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%175 : tensor<?x4x?x?xf32>) outs(%179, %177 : tensor<?x4x?xf32>, tensor<?x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_74: i64):
      %275 = linalg.index 3 : index
      %276 = arith.index_cast %275 : index to i64
      %277 = arith.maximumf %in, %out : f32
      %278 = arith.cmpf ogt, %in, %out : f32
      %279 = arith.select %278, %276, %out_74 : i64
      linalg.yield %277, %279 : f32, i64
    } -> (tensor<?x4x?xf32>, tensor<?x4x?xi64>)
    %expanded_49 = tensor.expand_shape %180#0 [[0], [1], [2, 3]] output_shape [%169, 4, %170, 1] : tensor<?x4x?xf32> into tensor<?x4x?x1xf32>
    %181 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175, %expanded_49 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%171 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %275 = arith.subf %in, %in_74 : f32
      linalg.yield %275 : f32
    } -> tensor<?x4x?x?xf32>
    %182 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181 : tensor<?x4x?x?xf32>) outs(%171 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.exp %in : f32
      linalg.yield %275 : f32
    } -> tensor<?x4x?x?xf32>
    %183 = tensor.empty(%169, %170) : tensor<?x4x?x1xf32>
    %184 = linalg.fill ins(%cst : f32) outs(%183 : tensor<?x4x?x1xf32>) -> tensor<?x4x?x1xf32>
    %185 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%182 : tensor<?x4x?x?xf32>) outs(%184 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %in, %out : f32
      linalg.yield %275 : f32
    } -> tensor<?x4x?x1xf32>
    %186 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%182, %185 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%171 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %275 = arith.divf %in, %in_74 : f32
      linalg.yield %275 : f32
    } -> tensor<?x4x?x?xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %187 = tensor.empty(%dim, %dim_9, %dim_9) : tensor<?x4x?x?xf32>
    %188 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%187 : tensor<?x4x?x?xf32>) {
    ^bb0(%out: f32):
      %275 = linalg.index 0 : index
      %276 = linalg.index 1 : index
      %277 = linalg.index 2 : index
      %278 = linalg.index 3 : index
      %279 = arith.cmpi eq, %169, %c1 : index
      %280 = arith.select %279, %c0, %275 : index
      %281 = arith.cmpi eq, %170, %c1 : index
      %282 = arith.select %281, %c0, %277 : index
      %283 = arith.select %281, %c0, %278 : index
      %extracted = tensor.extract %186[%280, %276, %282, %283] : tensor<?x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x?xf32>
    %189 = arith.muli %136, %1 : i64
    %190 = arith.addi %137, %c1_i64 : i64
    %191 = arith.select %55, %132, %189 : i64
    %192 = arith.select %55, %190, %133 : i64
    %193 = arith.cmpi sle, %192, %c1_i64 : i64
    cf.assert %193, "must have at most one inferred (negative) dimension"
    %194 = arith.muli %120, %1 : i64
    %195 = arith.divsi %194, %191 : i64
    %196 = arith.select %131, %195, %119 : i64
    %197 = arith.select %55, %195, %1 : i64
    %from_elements_50 = tensor.from_elements %196, %197, %197 : tensor<3xi64>
    %reshape_51 = tensor.reshape %188(%from_elements_50) : (tensor<?x4x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %23, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %24, "unimplemented: dynamic negative broadcast sizes"
    %198 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%129 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %275 = linalg.index 0 : index
      %276 = linalg.index 1 : index
      %277 = linalg.index 2 : index
      %278 = linalg.index 3 : index
      %279 = arith.cmpi eq, %126, %c1 : index
      %280 = arith.select %279, %c0, %275 : index
      %281 = arith.cmpi eq, %127, %c1 : index
      %282 = arith.select %281, %c0, %277 : index
      %extracted = tensor.extract %reshape_41[%280, %276, %282, %278] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    cf.assert %139, "must have at most one inferred (negative) dimension"
    %reshape_52 = tensor.reshape %198(%from_elements_43) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    %199 = arith.index_cast %196 : i64 to index
    %200 = arith.index_cast %197 : i64 to index
    %201 = arith.cmpi eq, %196, %141 : i64
    cf.assert %201, "mismatching contracting dimension"
    %202 = arith.cmpi eq, %197, %142 : i64
    cf.assert %202, "mismatching contracting dimension"
    %203 = tensor.empty(%199, %200) : tensor<?x?x16xf32>
    %204 = linalg.fill ins(%cst : f32) outs(%203 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %205 = linalg.batch_matmul ins(%reshape_51, %reshape_52 : tensor<?x?x?xf32>, tensor<?x?x16xf32>) outs(%204 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %206 = arith.muli %196, %197 : i64
    %207 = arith.muli %206, %c16_i64 : i64
    %208 = arith.divsi %207, %118 : i64
    %209 = arith.select %50, %208, %0 : i64
    %210 = arith.select %55, %208, %1 : i64
    %from_elements_53 = tensor.from_elements %209, %c4_i64, %210, %c16_i64 : tensor<4xi64>
    %reshape_54 = tensor.reshape %205(%from_elements_53) : (tensor<?x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %211 = arith.index_cast %209 : i64 to index
    %212 = arith.index_cast %210 : i64 to index
    %213 = tensor.empty(%211, %212) : tensor<?x?x4x16xf32>
    %transposed_55 = linalg.transpose ins(%reshape_54 : tensor<?x4x?x16xf32>) outs(%213 : tensor<?x?x4x16xf32>) permutation = [0, 2, 1, 3] 
    cf.assert %66, "must have at most one inferred (negative) dimension"
    %214 = arith.muli %209, %210 : i64
    %215 = arith.muli %214, %c64_i64 : i64
    %216 = arith.divsi %215, %56 : i64
    %217 = arith.select %50, %216, %0 : i64
    %218 = arith.select %55, %216, %1 : i64
    %from_elements_56 = tensor.from_elements %217, %218, %216 : tensor<3xi64>
    %reshape_57 = tensor.reshape %transposed_55(%from_elements_56) : (tensor<?x?x4x16xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %transposed_58 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%46 : tensor<64x64xf32>) permutation = [1, 0] 
    %cast = tensor.cast %reshape_57 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %collapsed_59 = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %219 = arith.index_cast %217 : i64 to index
    %220 = tensor.empty(%219) : tensor<?x64xf32>
    %221 = linalg.fill ins(%cst : f32) outs(%220 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %222 = linalg.matmul ins(%collapsed_59, %transposed_58 : tensor<?x64xf32>, tensor<64x64xf32>) outs(%221 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %223 = arith.muli %217, %c64_i64 : i64
    %224 = arith.divsi %223, %58 : i64
    %225 = arith.select %50, %224, %0 : i64
    %226 = arith.select %55, %224, %1 : i64
    %from_elements_60 = tensor.from_elements %225, %226, %c64_i64 : tensor<3xi64>
    %reshape_61 = tensor.reshape %222(%from_elements_60) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %227 = arith.index_cast %225 : i64 to index
    %228 = arith.cmpi eq, %dim, %227 : index
    cf.assert %228, "mismatched size for broadcast"
    %229 = arith.index_cast %226 : i64 to index
    %230 = arith.cmpi eq, %dim_9, %229 : index
    cf.assert %230, "mismatched size for broadcast"
    %231 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %reshape_61 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %275 = arith.addf %in, %in_74 : f32
      linalg.yield %275 : f32
    } -> tensor<?x?x64xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %275 : f32
    } -> tensor<?x?x64xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%232 : tensor<?x?x64xf32>) outs(%38 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %in, %out : f32
      linalg.yield %275 : f32
    } -> tensor<?x?x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233 : tensor<?x?x1xf32>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.divf %in, %cst_7 : f32
      linalg.yield %275 : f32
    } -> tensor<?x?x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234 : tensor<?x?x1xf32>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.truncf %cst_5 : f64 to f32
      %276 = arith.addf %in, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x1xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<?x?x1xf32>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.rsqrt %in : f32
      linalg.yield %275 : f32
    } -> tensor<?x?x1xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %236 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%43 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %275 = arith.mulf %in, %in_74 : f32
      linalg.yield %275 : f32
    } -> tensor<?x1x64xf32>
    %238 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %237 : tensor<64xf32>, tensor<?x1x64xf32>) outs(%43 : tensor<?x1x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %275 = arith.mulf %in, %in_74 : f32
      linalg.yield %275 : f32
    } -> tensor<?x1x64xf32>
    %239 = tensor.empty() : tensor<64x96xf32>
    %transposed_62 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%239 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_63 = tensor.collapse_shape %238 [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %240 = tensor.empty(%dim) : tensor<?x96xf32>
    %241 = linalg.fill ins(%cst : f32) outs(%240 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %242 = linalg.matmul ins(%collapsed_63, %transposed_62 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%241 : tensor<?x96xf32>) -> tensor<?x96xf32>
    %243 = arith.muli %56, %c96_i64 : i64
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %244 = arith.muli %0, %c96_i64 : i64
    %245 = arith.divsi %244, %243 : i64
    %246 = arith.select %50, %245, %0 : i64
    %247 = arith.select %55, %245, %1 : i64
    %from_elements_64 = tensor.from_elements %246, %247, %c96_i64 : tensor<3xi64>
    %reshape_65 = tensor.reshape %242(%from_elements_64) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %248 = arith.index_cast %246 : i64 to index
    %249 = tensor.empty(%248) : tensor<?x1x96xf32>
    %cast_66 = tensor.cast %reshape_65 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_66 : tensor<?x1x96xf32>) outs(%249 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.negf %in : f32
      %276 = math.exp %275 : f32
      %277 = arith.addf %276, %cst_1 : f32
      %278 = arith.divf %cst_1, %277 : f32
      linalg.yield %278 : f32
    } -> tensor<?x1x96xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cast_66, %250 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%249 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %275 = arith.mulf %in, %in_74 : f32
      linalg.yield %275 : f32
    } -> tensor<?x1x96xf32>
    %transposed_67 = linalg.transpose ins(%arg8 : tensor<96x64xf32>) outs(%239 : tensor<64x96xf32>) permutation = [1, 0] 
    %252 = linalg.matmul ins(%collapsed_63, %transposed_67 : tensor<?x64xf32>, tensor<64x96xf32>) outs(%241 : tensor<?x96xf32>) -> tensor<?x96xf32>
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %reshape_68 = tensor.reshape %252(%from_elements_64) : (tensor<?x96xf32>, tensor<3xi64>) -> tensor<?x?x96xf32>
    %cast_69 = tensor.cast %reshape_68 : tensor<?x?x96xf32> to tensor<?x1x96xf32>
    %253 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251, %cast_69 : tensor<?x1x96xf32>, tensor<?x1x96xf32>) outs(%249 : tensor<?x1x96xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %275 = arith.mulf %in, %in_74 : f32
      linalg.yield %275 : f32
    } -> tensor<?x1x96xf32>
    %254 = tensor.empty() : tensor<96x64xf32>
    %transposed_70 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%254 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_71 = tensor.collapse_shape %253 [[0], [1, 2]] : tensor<?x1x96xf32> into tensor<?x96xf32>
    %255 = arith.index_cast %246 : i64 to index
    %256 = tensor.empty(%255) : tensor<?x64xf32>
    %257 = linalg.fill ins(%cst : f32) outs(%256 : tensor<?x64xf32>) -> tensor<?x64xf32>
    %258 = linalg.matmul ins(%collapsed_71, %transposed_70 : tensor<?x96xf32>, tensor<96x64xf32>) outs(%257 : tensor<?x64xf32>) -> tensor<?x64xf32>
    cf.assert %59, "must have at most one inferred (negative) dimension"
    %259 = arith.muli %246, %c64_i64 : i64
    %260 = arith.divsi %259, %58 : i64
    %261 = arith.select %50, %260, %0 : i64
    %262 = arith.select %55, %260, %1 : i64
    %from_elements_72 = tensor.from_elements %261, %262, %c64_i64 : tensor<3xi64>
    %reshape_73 = tensor.reshape %258(%from_elements_72) : (tensor<?x64xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    %263 = arith.index_cast %261 : i64 to index
    %264 = arith.cmpi eq, %dim, %263 : index
    cf.assert %264, "mismatched size for broadcast"
    %265 = arith.index_cast %262 : i64 to index
    %266 = arith.cmpi eq, %dim_9, %265 : index
    cf.assert %266, "mismatched size for broadcast"
    %267 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %reshape_73 : tensor<?x?x64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %275 = arith.addf %in, %in_74 : f32
      linalg.yield %275 : f32
    } -> tensor<?x?x64xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267 : tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %275 : f32
    } -> tensor<?x?x64xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%268 : tensor<?x?x64xf32>) outs(%38 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.addf %in, %out : f32
      linalg.yield %275 : f32
    } -> tensor<?x?x1xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269 : tensor<?x?x1xf32>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.divf %in, %cst_7 : f32
      linalg.yield %275 : f32
    } -> tensor<?x?x1xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%270 : tensor<?x?x1xf32>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = arith.truncf %cst_5 : f64 to f32
      %276 = arith.addf %in, %275 : f32
      linalg.yield %276 : f32
    } -> tensor<?x?x1xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271 : tensor<?x?x1xf32>) outs(%37 : tensor<?x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %275 = math.rsqrt %in : f32
      linalg.yield %275 : f32
    } -> tensor<?x?x1xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %272 : tensor<?x?x64xf32>, tensor<?x?x1xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %275 = arith.mulf %in, %in_74 : f32
      linalg.yield %275 : f32
    } -> tensor<?x?x64xf32>
    %274 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %273 : tensor<64xf32>, tensor<?x?x64xf32>) outs(%2 : tensor<?x?x64xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %275 = arith.mulf %in, %in_74 : f32
      linalg.yield %275 : f32
    } -> tensor<?x?x64xf32>
    return %274 : tensor<?x?x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

