#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @dynamic_packed(%arg0: tensor<?x?x64xf32>, %arg1: tensor<64x192xf32>) -> tensor<?x?x64xf32> {
    %c3_i64 = arith.constant 3 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c64_i64 = arith.constant 64 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c192_i64 = arith.constant 192 : i64
    %c4_i64 = arith.constant 4 : i64
    %c16_i64 = arith.constant 16 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_2 = tensor.dim %arg0, %c1 : tensor<?x?x64xf32>
    %1 = arith.index_cast %dim_2 : index to i64
    %cast = tensor.cast %arg0 : tensor<?x?x64xf32> to tensor<?x1x64xf32>
    %collapsed = tensor.collapse_shape %cast [[0], [1, 2]] : tensor<?x1x64xf32> into tensor<?x64xf32>
    %dim_3 = tensor.dim %arg0, %c0 : tensor<?x?x64xf32>
    %2 = tensor.empty(%dim_3) : tensor<?x192xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %4 = linalg.matmul ins(%collapsed, %arg1 : tensor<?x64xf32>, tensor<64x192xf32>) outs(%3 : tensor<?x192xf32>) -> tensor<?x192xf32>
    %5 = arith.cmpi slt, %0, %c0_i64 : i64
    %6 = arith.select %5, %c1_i64, %0 : i64
    %7 = arith.extui %5 : i1 to i64
    %8 = arith.muli %6, %1 : i64
    %9 = arith.addi %7, %c1_i64 : i64
    %10 = arith.cmpi slt, %1, %c0_i64 : i64
    %11 = arith.select %10, %6, %8 : i64
    %12 = arith.select %10, %9, %7 : i64
    %13 = arith.muli %11, %c192_i64 : i64
    %14 = arith.cmpi sle, %12, %c1_i64 : i64
    cf.assert %14, "must have at most one inferred (negative) dimension"
    %15 = arith.index_cast %dim_3 : index to i64
    %16 = arith.muli %15, %c192_i64 : i64
    %17 = arith.divsi %16, %13 : i64
    %18 = arith.select %5, %17, %0 : i64
    %19 = arith.select %10, %17, %1 : i64
    cf.assert %14, "must have at most one inferred (negative) dimension"
    %20 = arith.muli %18, %19 : i64
    %21 = arith.muli %20, %c192_i64 : i64
    %22 = arith.divsi %21, %13 : i64
    %23 = arith.select %5, %22, %0 : i64
    %24 = arith.select %10, %22, %1 : i64
    %from_elements = tensor.from_elements %23, %24, %c3_i64, %c4_i64, %c16_i64 : tensor<5xi64>
    %reshape = tensor.reshape %4(%from_elements) : (tensor<?x192xf32>, tensor<5xi64>) -> tensor<?x?x3x4x16xf32>
    %25 = arith.index_cast %23 : i64 to index
    %26 = arith.index_cast %24 : i64 to index
    %27 = tensor.empty(%25, %26) : tensor<3x?x4x?x16xf32>
    %transposed = linalg.transpose ins(%reshape : tensor<?x?x3x4x16xf32>) outs(%27 : tensor<3x?x4x?x16xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed[0, 0, 0, 0, 0] [1, %25, 4, %26, 16] [1, 1, 1, 1, 1] : tensor<3x?x4x?x16xf32> to tensor<1x?x4x?x16xf32>
    %extracted_slice_4 = tensor.extract_slice %transposed[1, 0, 0, 0, 0] [1, %25, 4, %26, 16] [1, 1, 1, 1, 1] : tensor<3x?x4x?x16xf32> to tensor<1x?x4x?x16xf32>
    %extracted_slice_5 = tensor.extract_slice %transposed[2, 0, 0, 0, 0] [1, %25, 4, %26, 16] [1, 1, 1, 1, 1] : tensor<3x?x4x?x16xf32> to tensor<1x?x4x?x16xf32>
    %collapsed_6 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x?x4x?x16xf32> into tensor<?x4x?x16xf32>
    %collapsed_7 = tensor.collapse_shape %extracted_slice_4 [[0, 1], [2], [3], [4]] : tensor<1x?x4x?x16xf32> into tensor<?x4x?x16xf32>
    %collapsed_8 = tensor.collapse_shape %extracted_slice_5 [[0, 1], [2], [3], [4]] : tensor<1x?x4x?x16xf32> into tensor<?x4x?x16xf32>
    %28 = tensor.empty(%25, %26) : tensor<?x4x16x?xf32>
    %transposed_9 = linalg.transpose ins(%collapsed_7 : tensor<?x4x?x16xf32>) outs(%28 : tensor<?x4x16x?xf32>) permutation = [0, 1, 3, 2] 
    %29 = arith.muli %0, %c4_i64 : i64
    %30 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %30, "unimplemented: dynamic negative broadcast sizes"
    %31 = arith.cmpi sge, %1, %c0_i64 : i64
    cf.assert %31, "unimplemented: dynamic negative broadcast sizes"
    %32 = tensor.empty(%dim, %dim_2) : tensor<?x4x?x16xf32>
    %33 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%32 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %127 = linalg.index 0 : index
      %128 = linalg.index 1 : index
      %129 = linalg.index 2 : index
      %130 = linalg.index 3 : index
      %131 = arith.cmpi eq, %25, %c1 : index
      %132 = arith.select %131, %c0, %127 : index
      %133 = arith.cmpi eq, %26, %c1 : index
      %134 = arith.select %133, %c0, %129 : index
      %extracted = tensor.extract %collapsed_6[%132, %128, %134, %130] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    %34 = arith.cmpi slt, %29, %c0_i64 : i64
    %35 = arith.select %34, %c1_i64, %29 : i64
    %36 = arith.extui %34 : i1 to i64
    %37 = arith.muli %35, %1 : i64
    %38 = arith.addi %36, %c1_i64 : i64
    %39 = arith.select %10, %35, %37 : i64
    %40 = arith.select %10, %38, %36 : i64
    %41 = arith.muli %39, %c16_i64 : i64
    %42 = arith.cmpi sle, %40, %c1_i64 : i64
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %43 = arith.muli %29, %1 : i64
    %44 = arith.muli %43, %c16_i64 : i64
    %45 = arith.divsi %44, %41 : i64
    %46 = arith.select %34, %45, %29 : i64
    %47 = arith.select %10, %45, %1 : i64
    %from_elements_10 = tensor.from_elements %46, %47, %c16_i64 : tensor<3xi64>
    %reshape_11 = tensor.reshape %33(%from_elements_10) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    cf.assert %30, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %31, "unimplemented: dynamic negative broadcast sizes"
    %48 = tensor.empty(%dim, %dim_2) : tensor<?x4x16x?xf32>
    %49 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%48 : tensor<?x4x16x?xf32>) {
    ^bb0(%out: f32):
      %127 = linalg.index 0 : index
      %128 = linalg.index 1 : index
      %129 = linalg.index 2 : index
      %130 = linalg.index 3 : index
      %131 = arith.cmpi eq, %25, %c1 : index
      %132 = arith.select %131, %c0, %127 : index
      %133 = arith.cmpi eq, %26, %c1 : index
      %134 = arith.select %133, %c0, %130 : index
      %extracted = tensor.extract %transposed_9[%132, %128, %129, %134] : tensor<?x4x16x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x16x?xf32>
    %50 = arith.muli %35, %c16_i64 : i64
    %51 = arith.muli %50, %1 : i64
    %52 = arith.select %10, %50, %51 : i64
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %53 = arith.muli %0, %c64_i64 : i64
    %54 = arith.muli %53, %1 : i64
    %55 = arith.divsi %54, %52 : i64
    %56 = arith.select %34, %55, %29 : i64
    %57 = arith.select %10, %55, %1 : i64
    %from_elements_12 = tensor.from_elements %56, %c16_i64, %57 : tensor<3xi64>
    %reshape_13 = tensor.reshape %49(%from_elements_12) : (tensor<?x4x16x?xf32>, tensor<3xi64>) -> tensor<?x16x?xf32>
    %58 = arith.index_cast %46 : i64 to index
    %59 = arith.index_cast %47 : i64 to index
    %60 = arith.index_cast %57 : i64 to index
    %61 = arith.cmpi eq, %46, %56 : i64
    cf.assert %61, "mismatching contracting dimension"
    %62 = tensor.empty(%58, %59, %60) : tensor<?x?x?xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %64 = linalg.batch_matmul ins(%reshape_11, %reshape_13 : tensor<?x?x16xf32>, tensor<?x16x?xf32>) outs(%63 : tensor<?x?x?xf32>) -> tensor<?x?x?xf32>
    %65 = arith.muli %6, %c4_i64 : i64
    %66 = arith.muli %65, %1 : i64
    %67 = arith.select %10, %65, %66 : i64
    %68 = arith.muli %67, %1 : i64
    %69 = arith.addi %12, %c1_i64 : i64
    %70 = arith.select %10, %65, %68 : i64
    %71 = arith.select %10, %69, %7 : i64
    %72 = arith.cmpi sle, %71, %c1_i64 : i64
    cf.assert %72, "must have at most one inferred (negative) dimension"
    %73 = arith.muli %46, %47 : i64
    %74 = arith.muli %73, %57 : i64
    %75 = arith.divsi %74, %70 : i64
    %76 = arith.select %5, %75, %0 : i64
    %77 = arith.select %10, %75, %1 : i64
    %from_elements_14 = tensor.from_elements %76, %c4_i64, %77, %77 : tensor<4xi64>
    %reshape_15 = tensor.reshape %64(%from_elements_14) : (tensor<?x?x?xf32>, tensor<4xi64>) -> tensor<?x4x?x?xf32>
    %78 = arith.index_cast %76 : i64 to index
    %79 = arith.index_cast %77 : i64 to index
    %80 = tensor.empty(%78, %79, %79) : tensor<?x4x?x?xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%reshape_15 : tensor<?x4x?x?xf32>) outs(%80 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.divf %in, %cst_1 : f32
      linalg.yield %127 : f32
    } -> tensor<?x4x?x?xf32>
    %82 = tensor.empty(%78, %79) : tensor<?x4x?xi64>
    %83 = linalg.fill ins(%c0_i64 : i64) outs(%82 : tensor<?x4x?xi64>) -> tensor<?x4x?xi64>
    %84 = tensor.empty(%78, %79) : tensor<?x4x?xf32>
    %85 = linalg.fill ins(%cst_0 : f32) outs(%84 : tensor<?x4x?xf32>) -> tensor<?x4x?xf32>
    %86:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%81 : tensor<?x4x?x?xf32>) outs(%85, %83 : tensor<?x4x?xf32>, tensor<?x4x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %127 = linalg.index 3 : index
      %128 = arith.index_cast %127 : index to i64
      %129 = arith.maximumf %in, %out : f32
      %130 = arith.cmpf ogt, %in, %out : f32
      %131 = arith.select %130, %128, %out_24 : i64
      linalg.yield %129, %131 : f32, i64
    } -> (tensor<?x4x?xf32>, tensor<?x4x?xi64>)
    %expanded = tensor.expand_shape %86#0 [[0], [1], [2, 3]] output_shape [%78, 4, %79, 1] : tensor<?x4x?xf32> into tensor<?x4x?x1xf32>
    %87 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %expanded : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%80 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %127 = arith.subf %in, %in_24 : f32
      linalg.yield %127 : f32
    } -> tensor<?x4x?x?xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87 : tensor<?x4x?x?xf32>) outs(%80 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = math.exp %in : f32
      linalg.yield %127 : f32
    } -> tensor<?x4x?x?xf32>
    %89 = tensor.empty(%78, %79) : tensor<?x4x?x1xf32>
    %90 = linalg.fill ins(%cst : f32) outs(%89 : tensor<?x4x?x1xf32>) -> tensor<?x4x?x1xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%88 : tensor<?x4x?x?xf32>) outs(%90 : tensor<?x4x?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %127 = arith.addf %in, %out : f32
      linalg.yield %127 : f32
    } -> tensor<?x4x?x1xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %91 : tensor<?x4x?x?xf32>, tensor<?x4x?x1xf32>) outs(%80 : tensor<?x4x?x?xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %127 = arith.divf %in, %in_24 : f32
      linalg.yield %127 : f32
    } -> tensor<?x4x?x?xf32>
    cf.assert %30, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %31, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %31, "unimplemented: dynamic negative broadcast sizes"
    %93 = tensor.empty(%dim, %dim_2, %dim_2) : tensor<?x4x?x?xf32>
    %94 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%93 : tensor<?x4x?x?xf32>) {
    ^bb0(%out: f32):
      %127 = linalg.index 0 : index
      %128 = linalg.index 1 : index
      %129 = linalg.index 2 : index
      %130 = linalg.index 3 : index
      %131 = arith.cmpi eq, %78, %c1 : index
      %132 = arith.select %131, %c0, %127 : index
      %133 = arith.cmpi eq, %79, %c1 : index
      %134 = arith.select %133, %c0, %129 : index
      %135 = arith.select %133, %c0, %130 : index
      %extracted = tensor.extract %92[%132, %128, %134, %135] : tensor<?x4x?x?xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x?xf32>
    %95 = arith.muli %39, %1 : i64
    %96 = arith.addi %40, %c1_i64 : i64
    %97 = arith.select %10, %35, %95 : i64
    %98 = arith.select %10, %96, %36 : i64
    %99 = arith.cmpi sle, %98, %c1_i64 : i64
    cf.assert %99, "must have at most one inferred (negative) dimension"
    %100 = arith.muli %43, %1 : i64
    %101 = arith.divsi %100, %97 : i64
    %102 = arith.select %34, %101, %29 : i64
    %103 = arith.select %10, %101, %1 : i64
    %from_elements_16 = tensor.from_elements %102, %103, %103 : tensor<3xi64>
    %reshape_17 = tensor.reshape %94(%from_elements_16) : (tensor<?x4x?x?xf32>, tensor<3xi64>) -> tensor<?x?x?xf32>
    cf.assert %30, "unimplemented: dynamic negative broadcast sizes"
    cf.assert %31, "unimplemented: dynamic negative broadcast sizes"
    %104 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%32 : tensor<?x4x?x16xf32>) {
    ^bb0(%out: f32):
      %127 = linalg.index 0 : index
      %128 = linalg.index 1 : index
      %129 = linalg.index 2 : index
      %130 = linalg.index 3 : index
      %131 = arith.cmpi eq, %25, %c1 : index
      %132 = arith.select %131, %c0, %127 : index
      %133 = arith.cmpi eq, %26, %c1 : index
      %134 = arith.select %133, %c0, %129 : index
      %extracted = tensor.extract %collapsed_8[%132, %128, %134, %130] : tensor<?x4x?x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x4x?x16xf32>
    cf.assert %42, "must have at most one inferred (negative) dimension"
    %reshape_18 = tensor.reshape %104(%from_elements_10) : (tensor<?x4x?x16xf32>, tensor<3xi64>) -> tensor<?x?x16xf32>
    %105 = arith.index_cast %102 : i64 to index
    %106 = arith.index_cast %103 : i64 to index
    %107 = arith.cmpi eq, %102, %46 : i64
    cf.assert %107, "mismatching contracting dimension"
    %108 = arith.cmpi eq, %103, %47 : i64
    cf.assert %108, "mismatching contracting dimension"
    %109 = tensor.empty(%105, %106) : tensor<?x?x16xf32>
    %110 = linalg.fill ins(%cst : f32) outs(%109 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %111 = linalg.batch_matmul ins(%reshape_17, %reshape_18 : tensor<?x?x?xf32>, tensor<?x?x16xf32>) outs(%110 : tensor<?x?x16xf32>) -> tensor<?x?x16xf32>
    %112 = arith.muli %67, %c16_i64 : i64
    cf.assert %14, "must have at most one inferred (negative) dimension"
    %113 = arith.muli %102, %103 : i64
    %114 = arith.muli %113, %c16_i64 : i64
    %115 = arith.divsi %114, %112 : i64
    %116 = arith.select %5, %115, %0 : i64
    %117 = arith.select %10, %115, %1 : i64
    %from_elements_19 = tensor.from_elements %116, %c4_i64, %117, %c16_i64 : tensor<4xi64>
    %reshape_20 = tensor.reshape %111(%from_elements_19) : (tensor<?x?x16xf32>, tensor<4xi64>) -> tensor<?x4x?x16xf32>
    %118 = arith.index_cast %116 : i64 to index
    %119 = arith.index_cast %117 : i64 to index
    %120 = tensor.empty(%118, %119) : tensor<?x?x4x16xf32>
    %transposed_21 = linalg.transpose ins(%reshape_20 : tensor<?x4x?x16xf32>) outs(%120 : tensor<?x?x4x16xf32>) permutation = [0, 2, 1, 3] 
    %121 = arith.muli %11, %c64_i64 : i64
    cf.assert %14, "must have at most one inferred (negative) dimension"
    %122 = arith.muli %116, %117 : i64
    %123 = arith.muli %122, %c64_i64 : i64
    %124 = arith.divsi %123, %121 : i64
    %125 = arith.select %5, %124, %0 : i64
    %126 = arith.select %10, %124, %1 : i64
    %from_elements_22 = tensor.from_elements %125, %126, %c64_i64 : tensor<3xi64>
    %reshape_23 = tensor.reshape %transposed_21(%from_elements_22) : (tensor<?x?x4x16xf32>, tensor<3xi64>) -> tensor<?x?x64xf32>
    return %reshape_23 : tensor<?x?x64xf32>
  }
}

