#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> (d0)>
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
module {
  func.func @test_attention_3d_gqa_softcap_expanded(%arg0: tensor<2x4x72xf32>, %arg1: tensor<2x6x24xf32>, %arg2: tensor<2x6x24xf32>) -> tensor<2x4x72xf32> {
    %c1 = arith.constant 1 : index
    %true = arith.constant true
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<true> : tensor<1xi1>
    %cst_2 = arith.constant dense<false> : tensor<1xi1>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<4x6xf32>
    %cst_4 = arith.constant dense<8.000000e+00> : tensor<1xf32>
    %cst_5 = arith.constant dense<3.000000e+00> : tensor<1xf32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_7 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_8 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c8_i64 = arith.constant 8 : i64
    %c6_i64 = arith.constant 6 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0 = arith.constant 0 : index
    %cst_9 = arith.constant dense<3> : tensor<1xi64>
    %cst_10 = arith.constant dense<1> : tensor<1xi64>
    %cst_11 = arith.constant dense<2> : tensor<1xi64>
    %cst_12 = arith.constant dense<6> : tensor<1xi64>
    %cst_13 = arith.constant dense<8> : tensor<1xi64>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [2, 4, 9, 8] : tensor<2x4x72xf32> into tensor<2x4x9x8xf32>
    %expanded_14 = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [2, 6, 3, 8] : tensor<2x6x24xf32> into tensor<2x6x3x8xf32>
    %expanded_15 = tensor.expand_shape %arg2 [[0], [1], [2, 3]] output_shape [2, 6, 3, 8] : tensor<2x6x24xf32> into tensor<2x6x3x8xf32>
    %0 = tensor.empty() : tensor<2x9x4x8xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x4x9x8xf32>) outs(%0 : tensor<2x9x4x8xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x3x6x8xf32>
    %transposed_16 = linalg.transpose ins(%expanded_14 : tensor<2x6x3x8xf32>) outs(%1 : tensor<2x3x6x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_17 = linalg.transpose ins(%expanded_15 : tensor<2x6x3x8xf32>) outs(%1 : tensor<2x3x6x8xf32>) permutation = [0, 2, 1, 3] 
    %2 = tensor.empty() : tensor<1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_4 : tensor<1xf32>) outs(%2 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.sqrt %in : f32
      linalg.yield %55 : f32
    } -> tensor<1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%cst_8, %3 : tensor<1xf32>, tensor<1xf32>) outs(%2 : tensor<1xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %55 = arith.divf %in, %in_39 : f32
      linalg.yield %55 : f32
    } -> tensor<1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<1xf32>) outs(%2 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.sqrt %in : f32
      linalg.yield %55 : f32
    } -> tensor<1xf32>
    %6 = tensor.empty() : tensor<1xi1>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_2 : tensor<1xi1>) outs(%6 : tensor<1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %55 = arith.xori %in, %true : i1
      linalg.yield %55 : i1
    } -> tensor<1xi1>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%7, %cst_1 : tensor<1xi1>, tensor<1xi1>) outs(%6 : tensor<1xi1>) {
    ^bb0(%in: i1, %in_39: i1, %out: i1):
      %55 = arith.andi %in, %in_39 : i1
      linalg.yield %55 : i1
    } -> tensor<1xi1>
    %9 = tensor.empty() : tensor<1xi64>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel"]} ins(%8, %cst_9, %cst_10 : tensor<1xi1>, tensor<1xi64>, tensor<1xi64>) outs(%9 : tensor<1xi64>) {
    ^bb0(%in: i1, %in_39: i64, %in_40: i64, %out: i64):
      %55 = arith.select %in, %in_39, %in_40 : i64
      linalg.yield %55 : i64
    } -> tensor<1xi64>
    %concat = tensor.concat dim(0) %cst_11, %cst_9, %10, %cst_12, %cst_13 : (tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<5xi64>
    %extracted_slice = tensor.extract_slice %concat[0] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted = tensor.extract %extracted_slice[%c0] : tensor<1xi64>
    %11 = arith.cmpi sle, %extracted, %c2_i64 : i64
    cf.assert %11, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %extracted_slice_18 = tensor.extract_slice %concat[1] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_19 = tensor.extract %extracted_slice_18[%c0] : tensor<1xi64>
    %12 = arith.cmpi sle, %extracted_19, %c3_i64 : i64
    cf.assert %12, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %extracted_slice_20 = tensor.extract_slice %concat[2] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_21 = tensor.extract %extracted_slice_20[%c0] : tensor<1xi64>
    %extracted_slice_22 = tensor.extract_slice %concat[3] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_23 = tensor.extract %extracted_slice_22[%c0] : tensor<1xi64>
    %13 = arith.cmpi sle, %extracted_23, %c6_i64 : i64
    cf.assert %13, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %extracted_slice_24 = tensor.extract_slice %concat[4] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_25 = tensor.extract %extracted_slice_24[%c0] : tensor<1xi64>
    %14 = arith.cmpi sle, %extracted_25, %c8_i64 : i64
    cf.assert %14, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %15 = arith.cmpi slt, %extracted_21, %c0_i64 : i64
    %16 = arith.index_cast %extracted_21 : i64 to index
    %17 = arith.select %15, %c1, %16 : index
    %18 = tensor.empty(%17) : tensor<2x3x?x6x8xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<2x3x6x8xf32>) outs(%18 : tensor<2x3x?x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x?x6x8xf32>
    cf.assert %11, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    cf.assert %12, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    cf.assert %13, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    cf.assert %14, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %20 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<2x3x6x8xf32>) outs(%18 : tensor<2x3x?x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x?x6x8xf32>
    %collapsed = tensor.collapse_shape %19 [[0], [1, 2], [3], [4]] : tensor<2x3x?x6x8xf32> into tensor<2x?x6x8xf32>
    %cast = tensor.cast %collapsed : tensor<2x?x6x8xf32> to tensor<2x9x6x8xf32>
    %collapsed_26 = tensor.collapse_shape %20 [[0], [1, 2], [3], [4]] : tensor<2x3x?x6x8xf32> into tensor<2x?x6x8xf32>
    %cast_27 = tensor.cast %collapsed_26 : tensor<2x?x6x8xf32> to tensor<2x9x6x8xf32>
    %21 = tensor.empty() : tensor<2x9x8x6xf32>
    %transposed_28 = linalg.transpose ins(%cast : tensor<2x9x6x8xf32>) outs(%21 : tensor<2x9x8x6xf32>) permutation = [0, 1, 3, 2] 
    %22 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %5 : tensor<2x9x4x8xf32>, tensor<1xf32>) outs(%0 : tensor<2x9x4x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %55 = arith.mulf %in, %in_39 : f32
      linalg.yield %55 : f32
    } -> tensor<2x9x4x8xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28, %5 : tensor<2x9x8x6xf32>, tensor<1xf32>) outs(%21 : tensor<2x9x8x6xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %55 = arith.mulf %in, %in_39 : f32
      linalg.yield %55 : f32
    } -> tensor<2x9x8x6xf32>
    %collapsed_29 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x9x4x8xf32> into tensor<18x4x8xf32>
    %collapsed_30 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x9x8x6xf32> into tensor<18x8x6xf32>
    %24 = tensor.empty() : tensor<18x4x6xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<18x4x6xf32>) -> tensor<18x4x6xf32>
    %26 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<18x4x8xf32>, tensor<18x8x6xf32>) outs(%25 : tensor<18x4x6xf32>) -> tensor<18x4x6xf32>
    %expanded_31 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 9, 4, 6] : tensor<18x4x6xf32> into tensor<2x9x4x6xf32>
    %27 = tensor.empty() : tensor<2x9x4x6xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %cst_5 : tensor<2x9x4x6xf32>, tensor<1xf32>) outs(%27 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %55 = arith.divf %in, %in_39 : f32
      linalg.yield %55 : f32
    } -> tensor<2x9x4x6xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x9x4x6xf32>) outs(%27 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.tanh %in : f32
      linalg.yield %55 : f32
    } -> tensor<2x9x4x6xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_5 : tensor<2x9x4x6xf32>, tensor<1xf32>) outs(%27 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %55 = arith.mulf %in, %in_39 : f32
      linalg.yield %55 : f32
    } -> tensor<2x9x4x6xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %cst_3 : tensor<2x9x4x6xf32>, tensor<4x6xf32>) outs(%27 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %55 = arith.addf %in, %in_39 : f32
      linalg.yield %55 : f32
    } -> tensor<2x9x4x6xf32>
    %32 = tensor.empty() : tensor<2x9x4xi64>
    %33 = linalg.fill ins(%c0_i64 : i64) outs(%32 : tensor<2x9x4xi64>) -> tensor<2x9x4xi64>
    %34 = tensor.empty() : tensor<2x9x4xf32>
    %35 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<2x9x4xf32>) -> tensor<2x9x4xf32>
    %36:2 = linalg.generic {indexing_maps = [#map3, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<2x9x4x6xf32>) outs(%35, %33 : tensor<2x9x4xf32>, tensor<2x9x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_39: i64):
      %55 = linalg.index 3 : index
      %56 = arith.index_cast %55 : index to i64
      %57 = arith.maximumf %in, %out : f32
      %58 = arith.cmpf ogt, %in, %out : f32
      %59 = arith.select %58, %56, %out_39 : i64
      linalg.yield %57, %59 : f32, i64
    } -> (tensor<2x9x4xf32>, tensor<2x9x4xi64>)
    %expanded_32 = tensor.expand_shape %36#0 [[0], [1], [2, 3]] output_shape [2, 9, 4, 1] : tensor<2x9x4xf32> into tensor<2x9x4x1xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %expanded_32 : tensor<2x9x4x6xf32>, tensor<2x9x4x1xf32>) outs(%27 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %55 = arith.subf %in, %in_39 : f32
      linalg.yield %55 : f32
    } -> tensor<2x9x4x6xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x9x4x6xf32>) outs(%27 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.exp %in : f32
      linalg.yield %55 : f32
    } -> tensor<2x9x4x6xf32>
    %39 = tensor.empty() : tensor<2x9x4x1xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<2x9x4x1xf32>) -> tensor<2x9x4x1xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x9x4x6xf32>) outs(%40 : tensor<2x9x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.addf %in, %out : f32
      linalg.yield %55 : f32
    } -> tensor<2x9x4x1xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<2x9x4x6xf32>, tensor<2x9x4x1xf32>) outs(%27 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %55 = arith.divf %in, %in_39 : f32
      linalg.yield %55 : f32
    } -> tensor<2x9x4x6xf32>
    %43 = tensor.empty() : tensor<4xi64>
    %44 = linalg.fill ins(%c0_i64 : i64) outs(%43 : tensor<4xi64>) -> tensor<4xi64>
    %45 = tensor.empty() : tensor<4xf32>
    %46 = linalg.fill ins(%cst_0 : f32) outs(%45 : tensor<4xf32>) -> tensor<4xf32>
    %47:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%cst_3 : tensor<4x6xf32>) outs(%46, %44 : tensor<4xf32>, tensor<4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_39: i64):
      %55 = linalg.index 1 : index
      %56 = arith.index_cast %55 : index to i64
      %57 = arith.maximumf %in, %out : f32
      %58 = arith.cmpf ogt, %in, %out : f32
      %59 = arith.select %58, %56, %out_39 : i64
      linalg.yield %57, %59 : f32, i64
    } -> (tensor<4xf32>, tensor<4xi64>)
    %expanded_33 = tensor.expand_shape %47#0 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %48 = tensor.empty() : tensor<4x1xi1>
    %49 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_33, %cst_7 : tensor<4x1xf32>, tensor<1xf32>) outs(%48 : tensor<4x1xi1>) {
    ^bb0(%in: f32, %in_39: f32, %out: i1):
      %55 = arith.cmpf oeq, %in, %in_39 : f32
      linalg.yield %55 : i1
    } -> tensor<4x1xi1>
    %50 = linalg.generic {indexing_maps = [#map11, #map4, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %cst_6, %42 : tensor<4x1xi1>, tensor<1xf32>, tensor<2x9x4x6xf32>) outs(%27 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: i1, %in_39: f32, %in_40: f32, %out: f32):
      %55 = arith.select %in, %in_39, %in_40 : f32
      linalg.yield %55 : f32
    } -> tensor<2x9x4x6xf32>
    %collapsed_34 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<2x9x4x6xf32> into tensor<18x4x6xf32>
    %collapsed_35 = tensor.collapse_shape %cast_27 [[0, 1], [2], [3]] : tensor<2x9x6x8xf32> into tensor<18x6x8xf32>
    %51 = tensor.empty() : tensor<18x4x8xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<18x4x8xf32>) -> tensor<18x4x8xf32>
    %53 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<18x4x6xf32>, tensor<18x6x8xf32>) outs(%52 : tensor<18x4x8xf32>) -> tensor<18x4x8xf32>
    %expanded_36 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [2, 9, 4, 8] : tensor<18x4x8xf32> into tensor<2x9x4x8xf32>
    %54 = tensor.empty() : tensor<2x4x9x8xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<2x9x4x8xf32>) outs(%54 : tensor<2x4x9x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_38 = tensor.collapse_shape %transposed_37 [[0], [1], [2, 3]] : tensor<2x4x9x8xf32> into tensor<2x4x72xf32>
    return %collapsed_38 : tensor<2x4x72xf32>
  }
}

