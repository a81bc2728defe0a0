#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @dynamic_gqa_padding(%arg0: tensor<?x4x?x16xf32>, %arg1: tensor<?x2x?x16xf32>, %arg2: tensor<?x2x?x16xf32>, %arg3: tensor<?x?xi1>) -> tensor<?x4x?x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c4_i64 = arith.constant 4 : i64
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c1 = arith.constant 1 : index
    %c16_i64 = arith.constant 16 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %c64_i64 = arith.constant 64 : i64
    %cst_1 = arith.constant 4.000000e+00 : f32
    %cst_2 = arith.constant -3.40282347E+38 : f32
    %cst_3 = arith.constant dense<1> : tensor<i64>
    %dim = tensor.dim %arg0, %c0 : tensor<?x4x?x16xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_4 = tensor.dim %arg0, %c2 : tensor<?x4x?x16xf32>
    %1 = arith.index_cast %dim_4 : index to i64
    %dim_5 = tensor.dim %arg2, %c2 : tensor<?x2x?x16xf32>
    %2 = arith.index_cast %dim_5 : index to i64
    %dim_6 = tensor.dim %arg1, %c0 : tensor<?x2x?x16xf32>
    %dim_7 = tensor.dim %arg1, %c2 : tensor<?x2x?x16xf32>
    %expanded = tensor.expand_shape %arg1 [[0], [1], [2, 3], [4]] output_shape [%dim_6, 2, 1, %dim_7, 16] : tensor<?x2x?x16xf32> into tensor<?x2x1x?x16xf32>
    %3 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    %4 = arith.cmpi sge, %2, %c0_i64 : i64
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    %5 = tensor.empty(%dim, %dim_5) : tensor<?x2x2x?x16xf32>
    %6 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<?x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %136 = linalg.index 0 : index
      %137 = linalg.index 1 : index
      %138 = linalg.index 3 : index
      %139 = linalg.index 4 : index
      %140 = arith.cmpi eq, %dim_6, %c1 : index
      %141 = arith.select %140, %c0, %136 : index
      %142 = arith.cmpi eq, %dim_7, %c1 : index
      %143 = arith.select %142, %c0, %138 : index
      %extracted = tensor.extract %expanded[%141, %137, %c0, %143, %139] : tensor<?x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x16xf32>
    %7 = arith.cmpi slt, %0, %c0_i64 : i64
    %8 = arith.select %7, %c1_i64, %0 : i64
    %9 = arith.extui %7 : i1 to i64
    %10 = arith.muli %8, %c4_i64 : i64
    %11 = arith.muli %10, %2 : i64
    %12 = arith.addi %9, %c1_i64 : i64
    %13 = arith.cmpi slt, %2, %c0_i64 : i64
    %14 = arith.select %13, %10, %11 : i64
    %15 = arith.select %13, %12, %9 : i64
    %16 = arith.muli %14, %c16_i64 : i64
    %17 = arith.cmpi sle, %15, %c1_i64 : i64
    cf.assert %17, "must have at most one inferred (negative) dimension"
    %18 = arith.muli %0, %c4_i64 : i64
    %19 = arith.muli %18, %2 : i64
    %20 = arith.muli %19, %c16_i64 : i64
    %21 = arith.divsi %20, %16 : i64
    %22 = arith.select %7, %21, %0 : i64
    %23 = arith.select %13, %21, %2 : i64
    %from_elements = tensor.from_elements %22, %c4_i64, %23, %c16_i64 : tensor<4xi64>
    %reshape = tensor.reshape %6(%from_elements) : (tensor<?x2x2x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %dim_8 = tensor.dim %arg2, %c0 : tensor<?x2x?x16xf32>
    %expanded_9 = tensor.expand_shape %arg2 [[0], [1], [2, 3], [4]] output_shape [%dim_8, 2, 1, %dim_5, 16] : tensor<?x2x?x16xf32> into tensor<?x2x1x?x16xf32>
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    %24 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} outs(%5 : tensor<?x2x2x?x16xf32>) {
    ^bb0(%out: f32):
      %136 = linalg.index 0 : index
      %137 = linalg.index 1 : index
      %138 = linalg.index 3 : index
      %139 = linalg.index 4 : index
      %140 = arith.cmpi eq, %dim_8, %c1 : index
      %141 = arith.select %140, %c0, %136 : index
      %142 = arith.cmpi eq, %dim_5, %c1 : index
      %143 = arith.select %142, %c0, %138 : index
      %extracted = tensor.extract %expanded_9[%141, %137, %c0, %143, %139] : tensor<?x2x1x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x2x2x?x16xf32>
    cf.assert %17, "must have at most one inferred (negative) dimension"
    %reshape_10 = tensor.reshape %24(%from_elements) : (tensor<?x2x2x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %25 = arith.index_cast %22 : i64 to index
    %26 = arith.index_cast %23 : i64 to index
    %27 = tensor.empty(%25, %26) : tensor<?x4x16x?xf32>
    %transposed = linalg.transpose ins(%reshape : tensor<?x4x?x16xf32>) outs(%27 : tensor<?x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    %28 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    %29 = tensor.empty(%dim, %dim_4) : tensor<?x4x?x16xf32>
    %30 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%29 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %136 = linalg.index 0 : index
      %137 = linalg.index 1 : index
      %138 = linalg.index 2 : index
      %139 = linalg.index 3 : index
      %140 = arith.cmpi eq, %dim, %c1 : index
      %141 = arith.select %140, %c0, %136 : index
      %142 = arith.cmpi eq, %dim_4, %c1 : index
      %143 = arith.select %142, %c0, %138 : index
      %extracted = tensor.extract %arg0[%141, %137, %143, %139] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    %31 = arith.cmpi slt, %18, %c0_i64 : i64
    %32 = arith.select %31, %c1_i64, %18 : i64
    %33 = arith.extui %31 : i1 to i64
    %34 = arith.muli %32, %1 : i64
    %35 = arith.addi %33, %c1_i64 : i64
    %36 = arith.cmpi slt, %1, %c0_i64 : i64
    %37 = arith.select %36, %32, %34 : i64
    %38 = arith.select %36, %35, %33 : i64
    %39 = arith.muli %37, %c16_i64 : i64
    %40 = arith.cmpi sle, %38, %c1_i64 : i64
    cf.assert %40, "must have at most one inferred (negative) dimension"
    %41 = arith.muli %18, %1 : i64
    %42 = arith.muli %41, %c16_i64 : i64
    %43 = arith.divsi %42, %39 : i64
    %44 = arith.select %31, %43, %18 : i64
    %45 = arith.select %36, %43, %1 : i64
    %from_elements_11 = tensor.from_elements %44, %45, %c16_i64 : tensor<3xi64>
    %reshape_12 = tensor.reshape %30(%from_elements_11) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    %46 = tensor.empty(%dim, %dim_5) : tensor<?x4x16x?xf32>
    %47 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%46 : tensor<?x4x16x?xf32>) {
    ^bb0(%out: f32):
      %136 = linalg.index 0 : index
      %137 = linalg.index 1 : index
      %138 = linalg.index 2 : index
      %139 = linalg.index 3 : index
      %140 = arith.cmpi eq, %25, %c1 : index
      %141 = arith.select %140, %c0, %136 : index
      %142 = arith.cmpi eq, %26, %c1 : index
      %143 = arith.select %142, %c0, %139 : index
      %extracted = tensor.extract %transposed[%141, %137, %138, %143] : tensor<?x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x?xf32>
    %48 = arith.muli %32, %c16_i64 : i64
    %49 = arith.muli %48, %2 : i64
    %50 = arith.select %13, %48, %49 : i64
    %51 = arith.select %13, %35, %33 : i64
    %52 = arith.cmpi sle, %51, %c1_i64 : i64
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %53 = arith.muli %0, %c64_i64 : i64
    %54 = arith.muli %53, %2 : i64
    %55 = arith.divsi %54, %50 : i64
    %56 = arith.select %31, %55, %18 : i64
    %57 = arith.select %13, %55, %2 : i64
    %from_elements_13 = tensor.from_elements %56, %c16_i64, %57 : tensor<3xi64>
    %reshape_14 = tensor.reshape %47(%from_elements_13) : (tensor<?x4x16x?xf32>, tensor<3xi64>) -> tensor<?x16x?xf32>
    %58 = arith.index_cast %44 : i64 to index
    %59 = arith.index_cast %45 : i64 to index
    %60 = arith.index_cast %57 : i64 to index
    %61 = arith.cmpi eq, %44, %56 : i64
    cf.assert %61, "mismatching contracting dimension"
    %62 = tensor.empty(%58, %59, %60) : tensor<?x?x?xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %64 = linalg.batch_matmul ins(%reshape_12, %reshape_14 : tensor<?x?x16xf32>, tensor<?x16x?xf32>) outs(%63 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %65 = arith.muli %10, %1 : i64
    %66 = arith.select %36, %10, %65 : i64
    %67 = arith.select %36, %12, %9 : i64
    %68 = arith.muli %66, %2 : i64
    %69 = arith.addi %67, %c1_i64 : i64
    %70 = arith.select %13, %66, %68 : i64
    %71 = arith.select %13, %69, %67 : i64
    %72 = arith.cmpi sle, %71, %c1_i64 : i64
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %73 = arith.muli %44, %45 : i64
    %74 = arith.muli %73, %57 : i64
    %75 = arith.divsi %74, %70 : i64
    %76 = arith.select %7, %75, %0 : i64
    %77 = arith.select %36, %75, %1 : i64
    %78 = arith.select %13, %75, %2 : i64
    %from_elements_15 = tensor.from_elements %76, %c4_i64, %77, %78 : tensor<4xi64>
    %reshape_16 = tensor.reshape %64(%from_elements_15) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x4x?x?xf32>
    %79 = arith.index_cast %76 : i64 to index
    %80 = arith.index_cast %77 : i64 to index
    %81 = arith.index_cast %78 : i64 to index
    %82 = tensor.empty(%79, %80, %81) : tensor<?x4x?x?xf32>
    %83 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_16 : tensor<?x4x?x?xf32>) outs(%82 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.divf %in, %cst_1 : f32
      linalg.yield %136 : f32
    } -> tensor<?x4x?x?xf32>
    %dim_17 = tensor.dim %arg3, %c0 : tensor<?x?xi1>
    %dim_18 = tensor.dim %arg3, %c1 : tensor<?x?xi1>
    %expanded_19 = tensor.expand_shape %arg3 [[0], [1, 2, 3]] output_shape [%dim_17, 1, 1, %dim_18] : tensor<?x?xi1> into tensor<?x1x1x?xi1>
    %84 = tensor.empty(%dim_17, %dim_18) : tensor<?x1x1x?xf32>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<?x1x1x?xi1>) outs(%84 : tensor<?x1x1x?xf32>) {
    ^bb0(%in: i1, %out: f32):
      %136 = arith.uitofp %in : i1 to f32
      linalg.yield %136 : f32
    } -> tensor<?x1x1x?xf32>
    %86 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %85 : tensor<i64>, tensor<?x1x1x?xf32>) outs(%84 : tensor<?x1x1x?xf32>) {
    ^bb0(%in: i64, %in_27: f32, %out: f32):
      %136 = arith.sitofp %in : i64 to f32
      %137 = arith.subf %136, %in_27 : f32
      linalg.yield %137 : f32
    } -> tensor<?x1x1x?xf32>
    %87 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<?x1x1x?xf32>) outs(%84 : tensor<?x1x1x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.mulf %in, %cst_2 : f32
      linalg.yield %136 : f32
    } -> tensor<?x1x1x?xf32>
    %88 = arith.cmpi eq, %79, %dim_17 : index
    cf.assert %88, "mismatched size for broadcast"
    %89 = arith.cmpi eq, %81, %dim_18 : index
    cf.assert %89, "mismatched size for broadcast"
    %90 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %87 : tensor<?x4x?x?xf32>, tensor<?x1x1x?xf32>) outs(%82 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %136 = arith.addf %in, %in_27 : f32
      linalg.yield %136 : f32
    } -> tensor<?x4x?x?xf32>
    %91 = tensor.empty(%79, %80) : tensor<?x4x?xi64>
    %92 = linalg.fill ins(%c0_i64 : i64) outs(%91 : tensor<?x4x?xi64>) -> tensor<?x4x?xi64>
    %93 = tensor.empty(%79, %80) : tensor<?x4x?xf32>
    %94 = linalg.fill ins(%cst_0 : f32) outs(%93 : tensor<?x4x?xf32>) -> tensor<?x4x?xf32>
    %95:2 = linalg.generic {indexing_maps = [#map1, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<?x4x?x?xf32>) outs(%94, %92 : tensor<?x4x?xf32>, tensor<?x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %136 = linalg.index 3 : index
      %137 = arith.index_cast %136 : index to i64
      %138 = arith.maximumf %in, %out : f32
      %139 = arith.cmpf ogt, %in, %out : f32
      %140 = arith.select %139, %137, %out_27 : i64
      linalg.yield %138, %140 : f32, i64
    } -> (tensor<?x4x?xf32>, tensor<?x4x?xi64>)
    %expanded_20 = tensor.expand_shape %95#0 [[0], [1], [2, 3]] output_shape [%79, 4, %80, 1] : tensor<?x4x?xf32> into tensor<?x4x?x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %expanded_20 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%82 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %136 = arith.subf %in, %in_27 : f32
      linalg.yield %136 : f32
    } -> tensor<?x4x?x?xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96 : tensor<?x4x?x?xf32>) outs(%82 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = math.exp %in : f32
      linalg.yield %136 : f32
    } -> tensor<?x4x?x?xf32>
    %98 = tensor.empty(%79, %80) : tensor<?x4x?x1xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<?x4x?x1xf32>) -> tensor<?x4x?x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%97 : tensor<?x4x?x?xf32>) outs(%99 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %136 = arith.addf %in, %out : f32
      linalg.yield %136 : f32
    } -> tensor<?x4x?x1xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %100 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%82 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %136 = arith.divf %in, %in_27 : f32
      linalg.yield %136 : f32
    } -> tensor<?x4x?x?xf32>
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %28, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    %102 = tensor.empty(%dim, %dim_4, %dim_5) : tensor<?x4x?x?xf32>
    %103 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%102 : tensor<?x4x?x?xf32>) {
    ^bb0(%out: f32):
      %136 = linalg.index 0 : index
      %137 = linalg.index 1 : index
      %138 = linalg.index 2 : index
      %139 = linalg.index 3 : index
      %140 = arith.cmpi eq, %79, %c1 : index
      %141 = arith.select %140, %c0, %136 : index
      %142 = arith.cmpi eq, %80, %c1 : index
      %143 = arith.select %142, %c0, %138 : index
      %144 = arith.cmpi eq, %81, %c1 : index
      %145 = arith.select %144, %c0, %139 : index
      %extracted = tensor.extract %101[%141, %137, %143, %145] : tensor<?x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x?xf32>
    %104 = arith.muli %37, %2 : i64
    %105 = arith.addi %38, %c1_i64 : i64
    %106 = arith.select %13, %37, %104 : i64
    %107 = arith.select %13, %105, %38 : i64
    %108 = arith.cmpi sle, %107, %c1_i64 : i64
    cf.assert %108, "must have at most one inferred (negative) dimension"
    %109 = arith.muli %41, %2 : i64
    %110 = arith.divsi %109, %106 : i64
    %111 = arith.select %31, %110, %18 : i64
    %112 = arith.select %36, %110, %1 : i64
    %113 = arith.select %13, %110, %2 : i64
    %from_elements_21 = tensor.from_elements %111, %112, %113 : tensor<3xi64>
    %reshape_22 = tensor.reshape %103(%from_elements_21) : (tensor<?x4x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %3, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %4, "unimplemented: dynamic negative broadcast sizes"
    %114 = tensor.empty(%dim, %dim_5) : tensor<?x4x?x16xf32>
    %115 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%114 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %136 = linalg.index 0 : index
      %137 = linalg.index 1 : index
      %138 = linalg.index 2 : index
      %139 = linalg.index 3 : index
      %140 = arith.cmpi eq, %25, %c1 : index
      %141 = arith.select %140, %c0, %136 : index
      %142 = arith.cmpi eq, %26, %c1 : index
      %143 = arith.select %142, %c0, %138 : index
      %extracted = tensor.extract %reshape_10[%141, %137, %143, %139] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    %116 = arith.muli %32, %2 : i64
    %117 = arith.select %13, %32, %116 : i64
    %118 = arith.muli %117, %c16_i64 : i64
    cf.assert %52, "must have at most one inferred (negative) dimension"
    %119 = arith.divsi %20, %118 : i64
    %120 = arith.select %31, %119, %18 : i64
    %121 = arith.select %13, %119, %2 : i64
    %from_elements_23 = tensor.from_elements %120, %121, %c16_i64 : tensor<3xi64>
    %reshape_24 = tensor.reshape %115(%from_elements_23) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    %122 = arith.index_cast %111 : i64 to index
    %123 = arith.index_cast %112 : i64 to index
    %124 = arith.cmpi eq, %111, %120 : i64
    cf.assert %124, "mismatching contracting dimension"
    %125 = arith.cmpi eq, %113, %121 : i64
    cf.assert %125, "mismatching contracting dimension"
    %126 = tensor.empty(%122, %123) : tensor<?x?x16xf32>
    %127 = linalg.fill ins(%cst : f32) outs(%126 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %128 = linalg.batch_matmul ins(%reshape_22, %reshape_24 : tensor<?x?x?xf32>, tensor<?x?x16xf32>) outs(%127 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %129 = arith.muli %66, %c16_i64 : i64
    %130 = arith.cmpi sle, %67, %c1_i64 : i64
    cf.assert %130, "must have at most one inferred (negative) dimension"
    %131 = arith.muli %111, %112 : i64
    %132 = arith.muli %131, %c16_i64 : i64
    %133 = arith.divsi %132, %129 : i64
    %134 = arith.select %7, %133, %0 : i64
    %135 = arith.select %36, %133, %1 : i64
    %from_elements_25 = tensor.from_elements %134, %c4_i64, %135, %c16_i64 : tensor<4xi64>
    %reshape_26 = tensor.reshape %128(%from_elements_25) : (tensor<?x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    return %reshape_26 : tensor<?x4x?x16xf32>
  }
}

