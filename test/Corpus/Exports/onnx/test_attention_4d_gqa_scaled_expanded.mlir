#map = affine_map<() -> ()>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1) -> (d0)>
#map11 = affine_map<(d0, d1) -> (d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0)>
module {
  func.func @test_attention_4d_gqa_scaled_expanded(%arg0: tensor<2x9x4x8xf32>, %arg1: tensor<2x3x6x8xf32>, %arg2: tensor<2x3x6x8xf32>) -> tensor<2x9x4x8xf32> {
    %c1 = arith.constant 1 : index
    %true = arith.constant true
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<true> : tensor<1xi1>
    %cst_2 = arith.constant dense<false> : tensor<1xi1>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<4x6xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_6 = arith.constant dense<0.00999999977> : tensor<f32>
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c3_i64 = arith.constant 3 : i64
    %c6_i64 = arith.constant 6 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0 = arith.constant 0 : index
    %cst_7 = arith.constant dense<1> : tensor<1xi64>
    %cst_8 = arith.constant dense<3> : tensor<1xi64>
    %cst_9 = arith.constant dense<2> : tensor<1xi64>
    %cst_10 = arith.constant dense<6> : tensor<1xi64>
    %cst_11 = arith.constant dense<8> : tensor<1xi64>
    %0 = tensor.empty() : tensor<f32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%cst_6 : tensor<f32>) outs(%0 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.sqrt %in : f32
      linalg.yield %48 : f32
    } -> tensor<f32>
    %2 = tensor.empty() : tensor<1xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%cst_2 : tensor<1xi1>) outs(%2 : tensor<1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %48 = arith.xori %in, %true : i1
      linalg.yield %48 : i1
    } -> tensor<1xi1>
    %4 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%3, %cst_1 : tensor<1xi1>, tensor<1xi1>) outs(%2 : tensor<1xi1>) {
    ^bb0(%in: i1, %in_29: i1, %out: i1):
      %48 = arith.andi %in, %in_29 : i1
      linalg.yield %48 : i1
    } -> tensor<1xi1>
    %5 = tensor.empty() : tensor<1xi64>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel"]} ins(%4, %cst_8, %cst_7 : tensor<1xi1>, tensor<1xi64>, tensor<1xi64>) outs(%5 : tensor<1xi64>) {
    ^bb0(%in: i1, %in_29: i64, %in_30: i64, %out: i64):
      %48 = arith.select %in, %in_29, %in_30 : i64
      linalg.yield %48 : i64
    } -> tensor<1xi64>
    %concat = tensor.concat dim(0) %cst_9, %cst_8, %6, %cst_10, %cst_11 : (tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<5xi64>
    %extracted_slice = tensor.extract_slice %concat[0] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted = tensor.extract %extracted_slice[%c0] : tensor<1xi64>
    %7 = arith.cmpi sle, %extracted, %c2_i64 : i64
    cf.assert %7, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %extracted_slice_12 = tensor.extract_slice %concat[1] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_13 = tensor.extract %extracted_slice_12[%c0] : tensor<1xi64>
    %8 = arith.cmpi sle, %extracted_13, %c3_i64 : i64
    cf.assert %8, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %extracted_slice_14 = tensor.extract_slice %concat[2] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_15 = tensor.extract %extracted_slice_14[%c0] : tensor<1xi64>
    %extracted_slice_16 = tensor.extract_slice %concat[3] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_17 = tensor.extract %extracted_slice_16[%c0] : tensor<1xi64>
    %9 = arith.cmpi sle, %extracted_17, %c6_i64 : i64
    cf.assert %9, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %extracted_slice_18 = tensor.extract_slice %concat[4] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_19 = tensor.extract %extracted_slice_18[%c0] : tensor<1xi64>
    %10 = arith.cmpi sle, %extracted_19, %c8_i64 : i64
    cf.assert %10, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %11 = arith.cmpi slt, %extracted_15, %c0_i64 : i64
    %12 = arith.index_cast %extracted_15 : i64 to index
    %13 = arith.select %11, %c1, %12 : index
    %14 = tensor.empty(%13) : tensor<2x3x?x6x8xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x3x6x8xf32>) outs(%14 : tensor<2x3x?x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x?x6x8xf32>
    cf.assert %7, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    cf.assert %8, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    cf.assert %9, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    cf.assert %10, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %16 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x3x6x8xf32>) outs(%14 : tensor<2x3x?x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x?x6x8xf32>
    %collapsed = tensor.collapse_shape %15 [[0], [1, 2], [3], [4]] : tensor<2x3x?x6x8xf32> into tensor<2x?x6x8xf32>
    %cast = tensor.cast %collapsed : tensor<2x?x6x8xf32> to tensor<2x9x6x8xf32>
    %collapsed_20 = tensor.collapse_shape %16 [[0], [1, 2], [3], [4]] : tensor<2x3x?x6x8xf32> into tensor<2x?x6x8xf32>
    %cast_21 = tensor.cast %collapsed_20 : tensor<2x?x6x8xf32> to tensor<2x9x6x8xf32>
    %17 = tensor.empty() : tensor<2x9x8x6xf32>
    %transposed = linalg.transpose ins(%cast : tensor<2x9x6x8xf32>) outs(%17 : tensor<2x9x8x6xf32>) permutation = [0, 1, 3, 2] 
    %18 = tensor.empty() : tensor<2x9x4x8xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x9x4x8xf32>, tensor<f32>) outs(%18 : tensor<2x9x4x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %48 = arith.mulf %in, %in_29 : f32
      linalg.yield %48 : f32
    } -> tensor<2x9x4x8xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %1 : tensor<2x9x8x6xf32>, tensor<f32>) outs(%17 : tensor<2x9x8x6xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %48 = arith.mulf %in, %in_29 : f32
      linalg.yield %48 : f32
    } -> tensor<2x9x8x6xf32>
    %collapsed_22 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<2x9x4x8xf32> into tensor<18x4x8xf32>
    %collapsed_23 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<2x9x8x6xf32> into tensor<18x8x6xf32>
    %21 = tensor.empty() : tensor<18x4x6xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<18x4x6xf32>) -> tensor<18x4x6xf32>
    %23 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<18x4x8xf32>, tensor<18x8x6xf32>) outs(%22 : tensor<18x4x6xf32>) -> tensor<18x4x6xf32>
    %expanded = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [2, 9, 4, 6] : tensor<18x4x6xf32> into tensor<2x9x4x6xf32>
    %24 = tensor.empty() : tensor<2x9x4x6xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_3 : tensor<2x9x4x6xf32>, tensor<4x6xf32>) outs(%24 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %48 = arith.addf %in, %in_29 : f32
      linalg.yield %48 : f32
    } -> tensor<2x9x4x6xf32>
    %26 = tensor.empty() : tensor<2x9x4xi64>
    %27 = linalg.fill ins(%c0_i64 : i64) outs(%26 : tensor<2x9x4xi64>) -> tensor<2x9x4xi64>
    %28 = tensor.empty() : tensor<2x9x4xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<2x9x4xf32>) -> tensor<2x9x4xf32>
    %30:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x9x4x6xf32>) outs(%29, %27 : tensor<2x9x4xf32>, tensor<2x9x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_29: i64):
      %48 = linalg.index 3 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_29 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<2x9x4xf32>, tensor<2x9x4xi64>)
    %expanded_24 = tensor.expand_shape %30#0 [[0], [1], [2, 3]] output_shape [2, 9, 4, 1] : tensor<2x9x4xf32> into tensor<2x9x4x1xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %expanded_24 : tensor<2x9x4x6xf32>, tensor<2x9x4x1xf32>) outs(%24 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %48 = arith.subf %in, %in_29 : f32
      linalg.yield %48 : f32
    } -> tensor<2x9x4x6xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x9x4x6xf32>) outs(%24 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x9x4x6xf32>
    %33 = tensor.empty() : tensor<2x9x4x1xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<2x9x4x1xf32>) -> tensor<2x9x4x1xf32>
    %35 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x9x4x6xf32>) outs(%34 : tensor<2x9x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x9x4x1xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %35 : tensor<2x9x4x6xf32>, tensor<2x9x4x1xf32>) outs(%24 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %48 = arith.divf %in, %in_29 : f32
      linalg.yield %48 : f32
    } -> tensor<2x9x4x6xf32>
    %37 = tensor.empty() : tensor<4xi64>
    %38 = linalg.fill ins(%c0_i64 : i64) outs(%37 : tensor<4xi64>) -> tensor<4xi64>
    %39 = tensor.empty() : tensor<4xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<4xf32>) -> tensor<4xf32>
    %41:2 = linalg.generic {indexing_maps = [#map9, #map10, #map10], iterator_types = ["parallel", "reduction"]} ins(%cst_3 : tensor<4x6xf32>) outs(%40, %38 : tensor<4xf32>, tensor<4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_29: i64):
      %48 = linalg.index 1 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_29 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<4xf32>, tensor<4xi64>)
    %expanded_25 = tensor.expand_shape %41#0 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %42 = tensor.empty() : tensor<4x1xi1>
    %43 = linalg.generic {indexing_maps = [#map9, #map11, #map9], iterator_types = ["parallel", "parallel"]} ins(%expanded_25, %cst_5 : tensor<4x1xf32>, tensor<1xf32>) outs(%42 : tensor<4x1xi1>) {
    ^bb0(%in: f32, %in_29: f32, %out: i1):
      %48 = arith.cmpf oeq, %in, %in_29 : f32
      linalg.yield %48 : i1
    } -> tensor<4x1xi1>
    %44 = linalg.generic {indexing_maps = [#map12, #map13, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %cst_4, %36 : tensor<4x1xi1>, tensor<1xf32>, tensor<2x9x4x6xf32>) outs(%24 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: i1, %in_29: f32, %in_30: f32, %out: f32):
      %48 = arith.select %in, %in_29, %in_30 : f32
      linalg.yield %48 : f32
    } -> tensor<2x9x4x6xf32>
    %collapsed_26 = tensor.collapse_shape %44 [[0, 1], [2], [3]] : tensor<2x9x4x6xf32> into tensor<18x4x6xf32>
    %collapsed_27 = tensor.collapse_shape %cast_21 [[0, 1], [2], [3]] : tensor<2x9x6x8xf32> into tensor<18x6x8xf32>
    %45 = tensor.empty() : tensor<18x4x8xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<18x4x8xf32>) -> tensor<18x4x8xf32>
    %47 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<18x4x6xf32>, tensor<18x6x8xf32>) outs(%46 : tensor<18x4x8xf32>) -> tensor<18x4x8xf32>
    %expanded_28 = tensor.expand_shape %47 [[0, 1], [2], [3]] output_shape [2, 9, 4, 8] : tensor<18x4x8xf32> into tensor<2x9x4x8xf32>
    return %expanded_28 : tensor<2x9x4x8xf32>
  }
}

