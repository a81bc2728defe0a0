#map = affine_map<(d0, d1) -> ()>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @dynamic_causal_tril(%arg0: tensor<?x4x?x16xf32>, %arg1: tensor<?x4x?x16xf32>, %arg2: tensor<?x4x?x16xf32>) -> tensor<?x4x?x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %c16_i64 = arith.constant 16 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<i1>
    %c64_i64 = arith.constant 64 : i64
    %cst_3 = arith.constant 4.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_4 = tensor.dim %arg0, %c2 : tensor<?x4x?x16xf32>
    %1 = arith.index_cast %dim_4 : index to i64
    %2 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %2, "negative values not allowed in new dimensions"
    cf.assert %2, "negative values not allowed in new dimensions"
    %3 = tensor.empty(%dim_4, %dim_4) : tensor<?x?xi1>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i1>) outs(%3 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<?x?xi1>
    %5 = tensor.empty(%dim_4) : tensor<?xi64>
    %6 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%5 : tensor<?xi64>) {
    ^bb0(%out: i64):
      %113 = linalg.index 0 : index
      %114 = arith.index_cast %113 : index to i64
      linalg.yield %114 : i64
    } -> tensor<?xi64>
    %expanded = tensor.expand_shape %6 [[0, 1]] output_shape [1, %dim_4] : tensor<?xi64> into tensor<1x?xi64>
    %expanded_5 = tensor.expand_shape %6 [[0, 1]] output_shape [%dim_4, 1] : tensor<?xi64> into tensor<?x1xi64>
    %7 = tensor.empty(%dim_4, %dim_4) : tensor<?x?xi64>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_5 : tensor<1x?xi64>, tensor<?x1xi64>) outs(%7 : tensor<?x?xi64>) {
    ^bb0(%in: i64, %in_18: i64, %out: i64):
      %113 = arith.subi %in, %in_18 : i64
      linalg.yield %113 : i64
    } -> tensor<?x?xi64>
    %9 = tensor.empty(%dim_4, %dim_4) : tensor<?x?xi1>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<?x?xi64>) outs(%9 : tensor<?x?xi1>) {
    ^bb0(%in: i64, %out: i1):
      %113 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %113 : i1
    } -> tensor<?x?xi1>
    cf.assert %true, "mismatched size for broadcast"
    cf.assert %true, "mismatched size for broadcast"
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%10, %4 : tensor<?x?xi1>, tensor<?x?xi1>) outs(%9 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %in_18: i1, %out: i1):
      %113 = arith.andi %in, %in_18 : i1
      linalg.yield %113 : i1
    } -> tensor<?x?xi1>
    %dim_6 = tensor.dim %arg1, %c0 : tensor<?x4x?x16xf32>
    %dim_7 = tensor.dim %arg1, %c2 : tensor<?x4x?x16xf32>
    %12 = tensor.empty(%dim_6, %dim_7) : tensor<?x4x16x?xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<?x4x?x16xf32>) outs(%12 : tensor<?x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %13 = arith.muli %0, %c4_i64 : i64
    %14 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    %15 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %16 = tensor.empty(%dim, %dim_4) : tensor<?x4x?x16xf32>
    %17 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%16 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %113 = linalg.index 0 : index
      %114 = linalg.index 1 : index
      %115 = linalg.index 2 : index
      %116 = linalg.index 3 : index
      %117 = arith.cmpi eq, %dim, %c1 : index
      %118 = arith.select %117, %c0, %113 : index
      %119 = arith.cmpi eq, %dim_4, %c1 : index
      %120 = arith.select %119, %c0, %115 : index
      %extracted = tensor.extract %arg0[%118, %114, %120, %116] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    %18 = arith.cmpi slt, %13, %c0_i64 : i64
    %19 = arith.select %18, %c1_i64, %13 : i64
    %20 = arith.extui %18 : i1 to i64
    %21 = arith.muli %19, %1 : i64
    %22 = arith.addi %20, %c1_i64 : i64
    %23 = arith.cmpi slt, %1, %c0_i64 : i64
    %24 = arith.select %23, %19, %21 : i64
    %25 = arith.select %23, %22, %20 : i64
    %26 = arith.muli %24, %c16_i64 : i64
    %27 = arith.cmpi sle, %25, %c1_i64 : i64
    cf.assert %27, "must have at most one inferred (negative) dimension"
    %28 = arith.muli %13, %1 : i64
    %29 = arith.muli %28, %c16_i64 : i64
    %30 = arith.divsi %29, %26 : i64
    %31 = arith.select %18, %30, %13 : i64
    %32 = arith.select %23, %30, %1 : i64
    %from_elements = tensor.from_elements %31, %32, %c16_i64 : tensor<3xi64>
    %reshape = tensor.reshape %17(%from_elements) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %33 = tensor.empty(%dim, %dim_4) : tensor<?x4x16x?xf32>
    %34 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%33 : tensor<?x4x16x?xf32>) {
    ^bb0(%out: f32):
      %113 = linalg.index 0 : index
      %114 = linalg.index 1 : index
      %115 = linalg.index 2 : index
      %116 = linalg.index 3 : index
      %117 = arith.cmpi eq, %dim_6, %c1 : index
      %118 = arith.select %117, %c0, %113 : index
      %119 = arith.cmpi eq, %dim_7, %c1 : index
      %120 = arith.select %119, %c0, %116 : index
      %extracted = tensor.extract %transposed[%118, %114, %115, %120] : tensor<?x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x?xf32>
    %35 = arith.muli %19, %c16_i64 : i64
    %36 = arith.muli %35, %1 : i64
    %37 = arith.select %23, %35, %36 : i64
    cf.assert %27, "must have at most one inferred (negative) dimension"
    %38 = arith.muli %0, %c64_i64 : i64
    %39 = arith.muli %38, %1 : i64
    %40 = arith.divsi %39, %37 : i64
    %41 = arith.select %18, %40, %13 : i64
    %42 = arith.select %23, %40, %1 : i64
    %from_elements_8 = tensor.from_elements %41, %c16_i64, %42 : tensor<3xi64>
    %reshape_9 = tensor.reshape %34(%from_elements_8) : (tensor<?x4x16x?xf32>, tensor<3xi64>) -> tensor<?x16x?xf32>
    %43 = arith.index_cast %31 : i64 to index
    %44 = arith.index_cast %32 : i64 to index
    %45 = arith.index_cast %42 : i64 to index
    %46 = arith.cmpi eq, %31, %41 : i64
    cf.assert %46, "mismatching contracting dimension"
    %47 = tensor.empty(%43, %44, %45) : tensor<?x?x?xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %49 = linalg.batch_matmul ins(%reshape, %reshape_9 : tensor<?x?x16xf32>, tensor<?x16x?xf32>) outs(%48 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %50 = arith.cmpi slt, %0, %c0_i64 : i64
    %51 = arith.select %50, %c1_i64, %0 : i64
    %52 = arith.extui %50 : i1 to i64
    %53 = arith.muli %51, %c4_i64 : i64
    %54 = arith.muli %53, %1 : i64
    %55 = arith.addi %52, %c1_i64 : i64
    %56 = arith.select %23, %53, %54 : i64
    %57 = arith.select %23, %55, %52 : i64
    %58 = arith.muli %56, %1 : i64
    %59 = arith.addi %57, %c1_i64 : i64
    %60 = arith.select %23, %53, %58 : i64
    %61 = arith.select %23, %59, %52 : i64
    %62 = arith.cmpi sle, %61, %c1_i64 : i64
    cf.assert %62, "must have at most one inferred (negative) dimension"
    %63 = arith.muli %31, %32 : i64
    %64 = arith.muli %63, %42 : i64
    %65 = arith.divsi %64, %60 : i64
    %66 = arith.select %50, %65, %0 : i64
    %67 = arith.select %23, %65, %1 : i64
    %from_elements_10 = tensor.from_elements %66, %c4_i64, %67, %67 : tensor<4xi64>
    %reshape_11 = tensor.reshape %49(%from_elements_10) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x4x?x?xf32>
    %68 = arith.index_cast %66 : i64 to index
    %69 = arith.index_cast %67 : i64 to index
    %70 = tensor.empty(%68, %69, %69) : tensor<?x4x?x?xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_11 : tensor<?x4x?x?xf32>) outs(%70 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.divf %in, %cst_3 : f32
      linalg.yield %113 : f32
    } -> tensor<?x4x?x?xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<?x?xi1>) outs(%9 : tensor<?x?xi1>) {
    ^bb0(%in: i1, %out: i1):
      %113 = arith.xori %in, %true : i1
      linalg.yield %113 : i1
    } -> tensor<?x?xi1>
    %73 = arith.cmpi eq, %dim_4, %69 : index
    cf.assert %73, "mismatched size for broadcast"
    cf.assert %73, "mismatched size for broadcast"
    %74 = tensor.empty(%68, %dim_4, %dim_4) : tensor<?x4x?x?xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %cst_1, %71 : tensor<?x?xi1>, tensor<f32>, tensor<?x4x?x?xf32>) outs(%74 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: i1, %in_18: f32, %in_19: f32, %out: f32):
      %113 = arith.select %in, %in_18, %in_19 : f32
      linalg.yield %113 : f32
    } -> tensor<?x4x?x?xf32>
    %76 = tensor.empty(%68, %dim_4) : tensor<?x4x?xi64>
    %77 = linalg.fill ins(%c0_i64 : i64) outs(%76 : tensor<?x4x?xi64>) -> tensor<?x4x?xi64>
    %78 = tensor.empty(%68, %dim_4) : tensor<?x4x?xf32>
    %79 = linalg.fill ins(%cst_0 : f32) outs(%78 : tensor<?x4x?xf32>) -> tensor<?x4x?xf32>
    %80:2 = linalg.generic {indexing_maps = [#map5, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<?x4x?x?xf32>) outs(%79, %77 : tensor<?x4x?xf32>, tensor<?x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %113 = linalg.index 3 : index
      %114 = arith.index_cast %113 : index to i64
      %115 = arith.maximumf %in, %out : f32
      %116 = arith.cmpf ogt, %in, %out : f32
      %117 = arith.select %116, %114, %out_18 : i64
      linalg.yield %115, %117 : f32, i64
    } -> (tensor<?x4x?xf32>, tensor<?x4x?xi64>)
    %expanded_12 = tensor.expand_shape %80#0 [[0], [1], [2, 3]] output_shape [%68, 4, %dim_4, 1] : tensor<?x4x?xf32> into tensor<?x4x?x1xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %expanded_12 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%74 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %113 = arith.subf %in, %in_18 : f32
      linalg.yield %113 : f32
    } -> tensor<?x4x?x?xf32>
    %82 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<?x4x?x?xf32>) outs(%74 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = math.exp %in : f32
      linalg.yield %113 : f32
    } -> tensor<?x4x?x?xf32>
    %83 = tensor.empty(%68, %dim_4) : tensor<?x4x?x1xf32>
    %84 = linalg.fill ins(%cst : f32) outs(%83 : tensor<?x4x?x1xf32>) -> tensor<?x4x?x1xf32>
    %85 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%82 : tensor<?x4x?x?xf32>) outs(%84 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %113 = arith.addf %in, %out : f32
      linalg.yield %113 : f32
    } -> tensor<?x4x?x1xf32>
    %86 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %85 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%74 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %113 = arith.divf %in, %in_18 : f32
      linalg.yield %113 : f32
    } -> tensor<?x4x?x?xf32>
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %87 = tensor.empty(%dim, %dim_4, %dim_4) : tensor<?x4x?x?xf32>
    %88 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%87 : tensor<?x4x?x?xf32>) {
    ^bb0(%out: f32):
      %113 = linalg.index 0 : index
      %114 = linalg.index 1 : index
      %115 = linalg.index 2 : index
      %116 = linalg.index 3 : index
      %117 = arith.cmpi eq, %68, %c1 : index
      %118 = arith.select %117, %c0, %113 : index
      %119 = arith.cmpi eq, %dim_4, %c1 : index
      %120 = arith.select %119, %c0, %115 : index
      %121 = arith.select %119, %c0, %116 : index
      %extracted = tensor.extract %86[%118, %114, %120, %121] : tensor<?x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x?xf32>
    %89 = arith.muli %24, %1 : i64
    %90 = arith.addi %25, %c1_i64 : i64
    %91 = arith.select %23, %19, %89 : i64
    %92 = arith.select %23, %90, %20 : i64
    %93 = arith.cmpi sle, %92, %c1_i64 : i64
    cf.assert %93, "must have at most one inferred (negative) dimension"
    %94 = arith.muli %28, %1 : i64
    %95 = arith.divsi %94, %91 : i64
    %96 = arith.select %18, %95, %13 : i64
    %97 = arith.select %23, %95, %1 : i64
    %from_elements_13 = tensor.from_elements %96, %97, %97 : tensor<3xi64>
    %reshape_14 = tensor.reshape %88(%from_elements_13) : (tensor<?x4x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %14, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %15, "unimplemented: dynamic negative broadcast sizes"
    %98 = linalg.generic {indexing_maps = [#map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%16 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %113 = linalg.index 0 : index
      %114 = linalg.index 1 : index
      %115 = linalg.index 2 : index
      %116 = linalg.index 3 : index
      %dim_18 = tensor.dim %arg2, %c0 : tensor<?x4x?x16xf32>
      %117 = arith.cmpi eq, %dim_18, %c1 : index
      %118 = arith.select %117, %c0, %113 : index
      %dim_19 = tensor.dim %arg2, %c2 : tensor<?x4x?x16xf32>
      %119 = arith.cmpi eq, %dim_19, %c1 : index
      %120 = arith.select %119, %c0, %115 : index
      %extracted = tensor.extract %arg2[%118, %114, %120, %116] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    cf.assert %27, "must have at most one inferred (negative) dimension"
    %reshape_15 = tensor.reshape %98(%from_elements) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    %99 = arith.index_cast %96 : i64 to index
    %100 = arith.index_cast %97 : i64 to index
    %101 = arith.cmpi eq, %96, %31 : i64
    cf.assert %101, "mismatching contracting dimension"
    %102 = arith.cmpi eq, %97, %32 : i64
    cf.assert %102, "mismatching contracting dimension"
    %103 = tensor.empty(%99, %100) : tensor<?x?x16xf32>
    %104 = linalg.fill ins(%cst : f32) outs(%103 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %105 = linalg.batch_matmul ins(%reshape_14, %reshape_15 : tensor<?x?x?xf32>, tensor<?x?x16xf32>) outs(%104 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %106 = arith.muli %56, %c16_i64 : i64
    %107 = arith.cmpi sle, %57, %c1_i64 : i64
    cf.assert %107, "must have at most one inferred (negative) dimension"
    %108 = arith.muli %96, %97 : i64
    %109 = arith.muli %108, %c16_i64 : i64
    %110 = arith.divsi %109, %106 : i64
    %111 = arith.select %50, %110, %0 : i64
    %112 = arith.select %23, %110, %1 : i64
    %from_elements_16 = tensor.from_elements %111, %c4_i64, %112, %c16_i64 : tensor<4xi64>
    %reshape_17 = tensor.reshape %105(%from_elements_16) : (tensor<?x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    return %reshape_17 : tensor<?x4x?x16xf32>
  }
}

