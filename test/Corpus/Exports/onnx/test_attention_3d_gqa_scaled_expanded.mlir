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
  func.func @test_attention_3d_gqa_scaled_expanded(%arg0: tensor<2x4x72xf32>, %arg1: tensor<2x6x24xf32>, %arg2: tensor<2x6x24xf32>) -> tensor<2x4x72xf32> {
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
    %c8_i64 = arith.constant 8 : i64
    %c6_i64 = arith.constant 6 : i64
    %c3_i64 = arith.constant 3 : i64
    %c0 = arith.constant 0 : index
    %cst_7 = arith.constant dense<3> : tensor<1xi64>
    %cst_8 = arith.constant dense<1> : tensor<1xi64>
    %cst_9 = arith.constant dense<2> : tensor<1xi64>
    %cst_10 = arith.constant dense<6> : tensor<1xi64>
    %cst_11 = arith.constant dense<8> : tensor<1xi64>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [2, 4, 9, 8] : tensor<2x4x72xf32> into tensor<2x4x9x8xf32>
    %expanded_12 = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [2, 6, 3, 8] : tensor<2x6x24xf32> into tensor<2x6x3x8xf32>
    %expanded_13 = tensor.expand_shape %arg2 [[0], [1], [2, 3]] output_shape [2, 6, 3, 8] : tensor<2x6x24xf32> into tensor<2x6x3x8xf32>
    %0 = tensor.empty() : tensor<2x9x4x8xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x4x9x8xf32>) outs(%0 : tensor<2x9x4x8xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x3x6x8xf32>
    %transposed_14 = linalg.transpose ins(%expanded_12 : tensor<2x6x3x8xf32>) outs(%1 : tensor<2x3x6x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_15 = linalg.transpose ins(%expanded_13 : tensor<2x6x3x8xf32>) outs(%1 : tensor<2x3x6x8xf32>) permutation = [0, 2, 1, 3] 
    %2 = tensor.empty() : tensor<f32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%cst_6 : tensor<f32>) outs(%2 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.sqrt %in : f32
      linalg.yield %50 : f32
    } -> tensor<f32>
    %4 = tensor.empty() : tensor<1xi1>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel"]} ins(%cst_2 : tensor<1xi1>) outs(%4 : tensor<1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %50 = arith.xori %in, %true : i1
      linalg.yield %50 : i1
    } -> tensor<1xi1>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel"]} ins(%5, %cst_1 : tensor<1xi1>, tensor<1xi1>) outs(%4 : tensor<1xi1>) {
    ^bb0(%in: i1, %in_37: i1, %out: i1):
      %50 = arith.andi %in, %in_37 : i1
      linalg.yield %50 : i1
    } -> tensor<1xi1>
    %7 = tensor.empty() : tensor<1xi64>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel"]} ins(%6, %cst_7, %cst_8 : tensor<1xi1>, tensor<1xi64>, tensor<1xi64>) outs(%7 : tensor<1xi64>) {
    ^bb0(%in: i1, %in_37: i64, %in_38: i64, %out: i64):
      %50 = arith.select %in, %in_37, %in_38 : i64
      linalg.yield %50 : i64
    } -> tensor<1xi64>
    %concat = tensor.concat dim(0) %cst_9, %cst_7, %8, %cst_10, %cst_11 : (tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<5xi64>
    %extracted_slice = tensor.extract_slice %concat[0] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted = tensor.extract %extracted_slice[%c0] : tensor<1xi64>
    %9 = arith.cmpi sle, %extracted, %c2_i64 : i64
    cf.assert %9, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %extracted_slice_16 = tensor.extract_slice %concat[1] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_17 = tensor.extract %extracted_slice_16[%c0] : tensor<1xi64>
    %10 = arith.cmpi sle, %extracted_17, %c3_i64 : i64
    cf.assert %10, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %extracted_slice_18 = tensor.extract_slice %concat[2] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_19 = tensor.extract %extracted_slice_18[%c0] : tensor<1xi64>
    %extracted_slice_20 = tensor.extract_slice %concat[3] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_21 = tensor.extract %extracted_slice_20[%c0] : tensor<1xi64>
    %11 = arith.cmpi sle, %extracted_21, %c6_i64 : i64
    cf.assert %11, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %extracted_slice_22 = tensor.extract_slice %concat[4] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_23 = tensor.extract %extracted_slice_22[%c0] : tensor<1xi64>
    %12 = arith.cmpi sle, %extracted_23, %c8_i64 : i64
    cf.assert %12, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %13 = arith.cmpi slt, %extracted_19, %c0_i64 : i64
    %14 = arith.index_cast %extracted_19 : i64 to index
    %15 = arith.select %13, %c1, %14 : index
    %16 = tensor.empty(%15) : tensor<2x3x?x6x8xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<2x3x6x8xf32>) outs(%16 : tensor<2x3x?x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x?x6x8xf32>
    cf.assert %9, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    cf.assert %10, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    cf.assert %11, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    cf.assert %12, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %18 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<2x3x6x8xf32>) outs(%16 : tensor<2x3x?x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x?x6x8xf32>
    %collapsed = tensor.collapse_shape %17 [[0], [1, 2], [3], [4]] : tensor<2x3x?x6x8xf32> into tensor<2x?x6x8xf32>
    %cast = tensor.cast %collapsed : tensor<2x?x6x8xf32> to tensor<2x9x6x8xf32>
    %collapsed_24 = tensor.collapse_shape %18 [[0], [1, 2], [3], [4]] : tensor<2x3x?x6x8xf32> into tensor<2x?x6x8xf32>
    %cast_25 = tensor.cast %collapsed_24 : tensor<2x?x6x8xf32> to tensor<2x9x6x8xf32>
    %19 = tensor.empty() : tensor<2x9x8x6xf32>
    %transposed_26 = linalg.transpose ins(%cast : tensor<2x9x6x8xf32>) outs(%19 : tensor<2x9x8x6xf32>) permutation = [0, 1, 3, 2] 
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %3 : tensor<2x9x4x8xf32>, tensor<f32>) outs(%0 : tensor<2x9x4x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %50 = arith.mulf %in, %in_37 : f32
      linalg.yield %50 : f32
    } -> tensor<2x9x4x8xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_26, %3 : tensor<2x9x8x6xf32>, tensor<f32>) outs(%19 : tensor<2x9x8x6xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %50 = arith.mulf %in, %in_37 : f32
      linalg.yield %50 : f32
    } -> tensor<2x9x8x6xf32>
    %collapsed_27 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<2x9x4x8xf32> into tensor<18x4x8xf32>
    %collapsed_28 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x9x8x6xf32> into tensor<18x8x6xf32>
    %22 = tensor.empty() : tensor<18x4x6xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<18x4x6xf32>) -> tensor<18x4x6xf32>
    %24 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<18x4x8xf32>, tensor<18x8x6xf32>) outs(%23 : tensor<18x4x6xf32>) -> tensor<18x4x6xf32>
    %expanded_29 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [2, 9, 4, 6] : tensor<18x4x6xf32> into tensor<2x9x4x6xf32>
    %25 = tensor.empty() : tensor<2x9x4x6xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29, %cst_3 : tensor<2x9x4x6xf32>, tensor<4x6xf32>) outs(%25 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %50 = arith.addf %in, %in_37 : f32
      linalg.yield %50 : f32
    } -> tensor<2x9x4x6xf32>
    %27 = tensor.empty() : tensor<2x9x4xi64>
    %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<2x9x4xi64>) -> tensor<2x9x4xi64>
    %29 = tensor.empty() : tensor<2x9x4xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<2x9x4xf32>) -> tensor<2x9x4xf32>
    %31:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x9x4x6xf32>) outs(%30, %28 : tensor<2x9x4xf32>, tensor<2x9x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_37: i64):
      %50 = linalg.index 3 : index
      %51 = arith.index_cast %50 : index to i64
      %52 = arith.maximumf %in, %out : f32
      %53 = arith.cmpf ogt, %in, %out : f32
      %54 = arith.select %53, %51, %out_37 : i64
      linalg.yield %52, %54 : f32, i64
    } -> (tensor<2x9x4xf32>, tensor<2x9x4xi64>)
    %expanded_30 = tensor.expand_shape %31#0 [[0], [1], [2, 3]] output_shape [2, 9, 4, 1] : tensor<2x9x4xf32> into tensor<2x9x4x1xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %expanded_30 : tensor<2x9x4x6xf32>, tensor<2x9x4x1xf32>) outs(%25 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %50 = arith.subf %in, %in_37 : f32
      linalg.yield %50 : f32
    } -> tensor<2x9x4x6xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x9x4x6xf32>) outs(%25 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x9x4x6xf32>
    %34 = tensor.empty() : tensor<2x9x4x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x9x4x1xf32>) -> tensor<2x9x4x1xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x9x4x6xf32>) outs(%35 : tensor<2x9x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %in, %out : f32
      linalg.yield %50 : f32
    } -> tensor<2x9x4x1xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<2x9x4x6xf32>, tensor<2x9x4x1xf32>) outs(%25 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %50 = arith.divf %in, %in_37 : f32
      linalg.yield %50 : f32
    } -> tensor<2x9x4x6xf32>
    %38 = tensor.empty() : tensor<4xi64>
    %39 = linalg.fill ins(%c0_i64 : i64) outs(%38 : tensor<4xi64>) -> tensor<4xi64>
    %40 = tensor.empty() : tensor<4xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<4xf32>) -> tensor<4xf32>
    %42:2 = linalg.generic {indexing_maps = [#map9, #map10, #map10], iterator_types = ["parallel", "reduction"]} ins(%cst_3 : tensor<4x6xf32>) outs(%41, %39 : tensor<4xf32>, tensor<4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_37: i64):
      %50 = linalg.index 1 : index
      %51 = arith.index_cast %50 : index to i64
      %52 = arith.maximumf %in, %out : f32
      %53 = arith.cmpf ogt, %in, %out : f32
      %54 = arith.select %53, %51, %out_37 : i64
      linalg.yield %52, %54 : f32, i64
    } -> (tensor<4xf32>, tensor<4xi64>)
    %expanded_31 = tensor.expand_shape %42#0 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %43 = tensor.empty() : tensor<4x1xi1>
    %44 = linalg.generic {indexing_maps = [#map9, #map11, #map9], iterator_types = ["parallel", "parallel"]} ins(%expanded_31, %cst_5 : tensor<4x1xf32>, tensor<1xf32>) outs(%43 : tensor<4x1xi1>) {
    ^bb0(%in: f32, %in_37: f32, %out: i1):
      %50 = arith.cmpf oeq, %in, %in_37 : f32
      linalg.yield %50 : i1
    } -> tensor<4x1xi1>
    %45 = linalg.generic {indexing_maps = [#map12, #map13, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %cst_4, %37 : tensor<4x1xi1>, tensor<1xf32>, tensor<2x9x4x6xf32>) outs(%25 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: i1, %in_37: f32, %in_38: f32, %out: f32):
      %50 = arith.select %in, %in_37, %in_38 : f32
      linalg.yield %50 : f32
    } -> tensor<2x9x4x6xf32>
    %collapsed_32 = tensor.collapse_shape %45 [[0, 1], [2], [3]] : tensor<2x9x4x6xf32> into tensor<18x4x6xf32>
    %collapsed_33 = tensor.collapse_shape %cast_25 [[0, 1], [2], [3]] : tensor<2x9x6x8xf32> into tensor<18x6x8xf32>
    %46 = tensor.empty() : tensor<18x4x8xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<18x4x8xf32>) -> tensor<18x4x8xf32>
    %48 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<18x4x6xf32>, tensor<18x6x8xf32>) outs(%47 : tensor<18x4x8xf32>) -> tensor<18x4x8xf32>
    %expanded_34 = tensor.expand_shape %48 [[0, 1], [2], [3]] output_shape [2, 9, 4, 8] : tensor<18x4x8xf32> into tensor<2x9x4x8xf32>
    %49 = tensor.empty() : tensor<2x4x9x8xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<2x9x4x8xf32>) outs(%49 : tensor<2x4x9x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_36 = tensor.collapse_shape %transposed_35 [[0], [1], [2, 3]] : tensor<2x4x9x8xf32> into tensor<2x4x72xf32>
    return %collapsed_36 : tensor<2x4x72xf32>
  }
}

