#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (0)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map14 = affine_map<(d0, d1) -> (d0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
module {
  func.func @test_attention_3d_local_window_expanded(%arg0: tensor<2x4x32xf32>, %arg1: tensor<2x6x8xf32>, %arg2: tensor<2x6x6xf32>) -> tensor<2x4x24xf32> {
    %c1 = arith.constant 1 : index
    %true = arith.constant true
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<true> : tensor<1xi1>
    %cst_2 = arith.constant dense<false> : tensor<1xi1>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<4x6xf32>
    %cst_4 = arith.constant dense<8.000000e+00> : tensor<1xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_6 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_7 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c8_i64 = arith.constant 8 : i64
    %c6_i64 = arith.constant 6 : i64
    %c0 = arith.constant 0 : index
    %cst_8 = arith.constant dense<4> : tensor<1xi64>
    %cst_9 = arith.constant dense<2> : tensor<i64>
    %cst_10 = arith.constant dense<0> : tensor<1xi64>
    %cst_11 = arith.constant dense<1> : tensor<1xi64>
    %cst_12 = arith.constant dense<2> : tensor<1xi64>
    %cst_13 = arith.constant dense<6> : tensor<1xi64>
    %cst_14 = arith.constant dense<8> : tensor<1xi64>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [2, 4, 4, 8] : tensor<2x4x32xf32> into tensor<2x4x4x8xf32>
    %expanded_15 = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [2, 6, 1, 8] : tensor<2x6x8xf32> into tensor<2x6x1x8xf32>
    %expanded_16 = tensor.expand_shape %arg2 [[0], [1], [2, 3]] output_shape [2, 6, 1, 6] : tensor<2x6x6xf32> into tensor<2x6x1x6xf32>
    %0 = tensor.empty() : tensor<2x4x4x8xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x4x4x8xf32>) outs(%0 : tensor<2x4x4x8xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x1x6x8xf32>
    %transposed_17 = linalg.transpose ins(%expanded_15 : tensor<2x6x1x8xf32>) outs(%1 : tensor<2x1x6x8xf32>) permutation = [0, 2, 1, 3] 
    %2 = tensor.empty() : tensor<2x1x6x6xf32>
    %transposed_18 = linalg.transpose ins(%expanded_16 : tensor<2x6x1x6xf32>) outs(%2 : tensor<2x1x6x6xf32>) permutation = [0, 2, 1, 3] 
    %3 = tensor.empty() : tensor<1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_4 : tensor<1xf32>) outs(%3 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.sqrt %in : f32
      linalg.yield %71 : f32
    } -> tensor<1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%cst_7, %4 : tensor<1xf32>, tensor<1xf32>) outs(%3 : tensor<1xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %71 = arith.divf %in, %in_49 : f32
      linalg.yield %71 : f32
    } -> tensor<1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<1xf32>) outs(%3 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.sqrt %in : f32
      linalg.yield %71 : f32
    } -> tensor<1xf32>
    %7 = tensor.empty() : tensor<4xi64>
    %8 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%7 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %71 = linalg.index 0 : index
      %72 = arith.index_cast %71 : index to i64
      linalg.yield %72 : i64
    } -> tensor<4xi64>
    %expanded_19 = tensor.expand_shape %8 [[0, 1]] output_shape [4, 1] : tensor<4xi64> into tensor<4x1xi64>
    %9 = tensor.empty() : tensor<6xi64>
    %10 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%9 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %71 = linalg.index 0 : index
      %72 = arith.index_cast %71 : index to i64
      linalg.yield %72 : i64
    } -> tensor<6xi64>
    %expanded_20 = tensor.expand_shape %10 [[0, 1]] output_shape [1, 6] : tensor<6xi64> into tensor<1x6xi64>
    %11 = tensor.empty() : tensor<4x1xi64>
    %12 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_19, %cst_10 : tensor<4x1xi64>, tensor<1xi64>) outs(%11 : tensor<4x1xi64>) {
    ^bb0(%in: i64, %in_49: i64, %out: i64):
      %71 = arith.addi %in, %in_49 : i64
      linalg.yield %71 : i64
    } -> tensor<4x1xi64>
    %13 = tensor.empty() : tensor<4x6xi1>
    %14 = linalg.generic {indexing_maps = [#map3, #map4, #map1], iterator_types = ["parallel", "parallel"]} ins(%12, %expanded_20 : tensor<4x1xi64>, tensor<1x6xi64>) outs(%13 : tensor<4x6xi1>) {
    ^bb0(%in: i64, %in_49: i64, %out: i1):
      %71 = arith.cmpi slt, %in, %in_49 : i64
      linalg.yield %71 : i1
    } -> tensor<4x6xi1>
    %15 = tensor.empty() : tensor<4x6xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map5, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_6, %cst_5 : tensor<4x6xi1>, tensor<1xf32>, tensor<1xf32>) outs(%15 : tensor<4x6xf32>) {
    ^bb0(%in: i1, %in_49: f32, %in_50: f32, %out: f32):
      %71 = arith.select %in, %in_49, %in_50 : f32
      linalg.yield %71 : f32
    } -> tensor<4x6xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_3, %16 : tensor<4x6xf32>, tensor<4x6xf32>) outs(%15 : tensor<4x6xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %71 = arith.addf %in, %in_49 : f32
      linalg.yield %71 : f32
    } -> tensor<4x6xf32>
    %18 = tensor.empty() : tensor<4x6xi64>
    %19 = linalg.generic {indexing_maps = [#map3, #map4, #map1], iterator_types = ["parallel", "parallel"]} ins(%12, %expanded_20 : tensor<4x1xi64>, tensor<1x6xi64>) outs(%18 : tensor<4x6xi64>) {
    ^bb0(%in: i64, %in_49: i64, %out: i64):
      %71 = arith.subi %in, %in_49 : i64
      linalg.yield %71 : i64
    } -> tensor<4x6xi64>
    %20 = linalg.generic {indexing_maps = [#map1, #map6, #map1], iterator_types = ["parallel", "parallel"]} ins(%19, %cst_9 : tensor<4x6xi64>, tensor<i64>) outs(%13 : tensor<4x6xi1>) {
    ^bb0(%in: i64, %in_49: i64, %out: i1):
      %71 = arith.cmpi sle, %in, %in_49 : i64
      linalg.yield %71 : i1
    } -> tensor<4x6xi1>
    %21 = linalg.generic {indexing_maps = [#map1, #map5, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%20, %cst_5, %cst_6 : tensor<4x6xi1>, tensor<1xf32>, tensor<1xf32>) outs(%15 : tensor<4x6xf32>) {
    ^bb0(%in: i1, %in_49: f32, %in_50: f32, %out: f32):
      %71 = arith.select %in, %in_49, %in_50 : f32
      linalg.yield %71 : f32
    } -> tensor<4x6xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%17, %21 : tensor<4x6xf32>, tensor<4x6xf32>) outs(%15 : tensor<4x6xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %71 = arith.addf %in, %in_49 : f32
      linalg.yield %71 : f32
    } -> tensor<4x6xf32>
    %23 = tensor.empty() : tensor<1xi1>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_2 : tensor<1xi1>) outs(%23 : tensor<1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %71 = arith.xori %in, %true : i1
      linalg.yield %71 : i1
    } -> tensor<1xi1>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%24, %cst_1 : tensor<1xi1>, tensor<1xi1>) outs(%23 : tensor<1xi1>) {
    ^bb0(%in: i1, %in_49: i1, %out: i1):
      %71 = arith.andi %in, %in_49 : i1
      linalg.yield %71 : i1
    } -> tensor<1xi1>
    %26 = tensor.empty() : tensor<1xi64>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel"]} ins(%25, %cst_8, %cst_11 : tensor<1xi1>, tensor<1xi64>, tensor<1xi64>) outs(%26 : tensor<1xi64>) {
    ^bb0(%in: i1, %in_49: i64, %in_50: i64, %out: i64):
      %71 = arith.select %in, %in_49, %in_50 : i64
      linalg.yield %71 : i64
    } -> tensor<1xi64>
    %concat = tensor.concat dim(0) %cst_12, %cst_11, %27, %cst_13, %cst_14 : (tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<5xi64>
    %extracted_slice = tensor.extract_slice %concat[0] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted = tensor.extract %extracted_slice[%c0] : tensor<1xi64>
    %28 = arith.cmpi sle, %extracted, %c2_i64 : i64
    cf.assert %28, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %extracted_slice_21 = tensor.extract_slice %concat[2] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_22 = tensor.extract %extracted_slice_21[%c0] : tensor<1xi64>
    %extracted_slice_23 = tensor.extract_slice %concat[3] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_24 = tensor.extract %extracted_slice_23[%c0] : tensor<1xi64>
    %29 = arith.cmpi sle, %extracted_24, %c6_i64 : i64
    cf.assert %29, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %extracted_slice_25 = tensor.extract_slice %concat[4] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_26 = tensor.extract %extracted_slice_25[%c0] : tensor<1xi64>
    %30 = arith.cmpi sle, %extracted_26, %c8_i64 : i64
    cf.assert %30, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %31 = arith.cmpi slt, %extracted_22, %c0_i64 : i64
    %32 = arith.index_cast %extracted_22 : i64 to index
    %33 = arith.select %31, %c1, %32 : index
    %34 = tensor.empty(%33) : tensor<2x1x?x6x8xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17 : tensor<2x1x6x8xf32>) outs(%34 : tensor<2x1x?x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x?x6x8xf32>
    %concat_27 = tensor.concat dim(0) %cst_12, %cst_11, %27, %cst_13, %cst_13 : (tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<5xi64>
    %extracted_slice_28 = tensor.extract_slice %concat_27[0] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_29 = tensor.extract %extracted_slice_28[%c0] : tensor<1xi64>
    %36 = arith.cmpi sle, %extracted_29, %c2_i64 : i64
    cf.assert %36, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %extracted_slice_30 = tensor.extract_slice %concat_27[2] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_31 = tensor.extract %extracted_slice_30[%c0] : tensor<1xi64>
    %extracted_slice_32 = tensor.extract_slice %concat_27[3] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_33 = tensor.extract %extracted_slice_32[%c0] : tensor<1xi64>
    %37 = arith.cmpi sle, %extracted_33, %c6_i64 : i64
    cf.assert %37, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %extracted_slice_34 = tensor.extract_slice %concat_27[4] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_35 = tensor.extract %extracted_slice_34[%c0] : tensor<1xi64>
    %38 = arith.cmpi sle, %extracted_35, %c6_i64 : i64
    cf.assert %38, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %39 = arith.cmpi slt, %extracted_31, %c0_i64 : i64
    %40 = arith.index_cast %extracted_31 : i64 to index
    %41 = arith.select %39, %c1, %40 : index
    %42 = tensor.empty(%41) : tensor<2x1x?x6x6xf32>
    %43 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<2x1x6x6xf32>) outs(%42 : tensor<2x1x?x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x?x6x6xf32>
    %collapsed = tensor.collapse_shape %35 [[0, 1], [2], [3], [4]] : tensor<2x1x?x6x8xf32> into tensor<2x?x6x8xf32>
    %cast = tensor.cast %collapsed : tensor<2x?x6x8xf32> to tensor<2x4x6x8xf32>
    %collapsed_36 = tensor.collapse_shape %43 [[0, 1], [2], [3], [4]] : tensor<2x1x?x6x6xf32> into tensor<2x?x6x6xf32>
    %cast_37 = tensor.cast %collapsed_36 : tensor<2x?x6x6xf32> to tensor<2x4x6x6xf32>
    %44 = tensor.empty() : tensor<2x4x8x6xf32>
    %transposed_38 = linalg.transpose ins(%cast : tensor<2x4x6x8xf32>) outs(%44 : tensor<2x4x8x6xf32>) permutation = [0, 1, 3, 2] 
    %45 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %6 : tensor<2x4x4x8xf32>, tensor<1xf32>) outs(%0 : tensor<2x4x4x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %71 = arith.mulf %in, %in_49 : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x4x8xf32>
    %46 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_38, %6 : tensor<2x4x8x6xf32>, tensor<1xf32>) outs(%44 : tensor<2x4x8x6xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %71 = arith.mulf %in, %in_49 : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x8x6xf32>
    %collapsed_39 = tensor.collapse_shape %45 [[0, 1], [2], [3]] : tensor<2x4x4x8xf32> into tensor<8x4x8xf32>
    %collapsed_40 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<2x4x8x6xf32> into tensor<8x8x6xf32>
    %47 = tensor.empty() : tensor<8x4x6xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<8x4x6xf32>) -> tensor<8x4x6xf32>
    %49 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<8x4x8xf32>, tensor<8x8x6xf32>) outs(%48 : tensor<8x4x6xf32>) -> tensor<8x4x6xf32>
    %expanded_41 = tensor.expand_shape %49 [[0, 1], [2], [3]] output_shape [2, 4, 4, 6] : tensor<8x4x6xf32> into tensor<2x4x4x6xf32>
    %50 = tensor.empty() : tensor<2x4x4x6xf32>
    %51 = linalg.generic {indexing_maps = [#map9, #map11, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_41, %22 : tensor<2x4x4x6xf32>, tensor<4x6xf32>) outs(%50 : tensor<2x4x4x6xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %71 = arith.addf %in, %in_49 : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x4x6xf32>
    %52 = tensor.empty() : tensor<2x4x4xi64>
    %53 = linalg.fill ins(%c0_i64 : i64) outs(%52 : tensor<2x4x4xi64>) -> tensor<2x4x4xi64>
    %54 = tensor.empty() : tensor<2x4x4xf32>
    %55 = linalg.fill ins(%cst_0 : f32) outs(%54 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %56:2 = linalg.generic {indexing_maps = [#map9, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<2x4x4x6xf32>) outs(%55, %53 : tensor<2x4x4xf32>, tensor<2x4x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_49: i64):
      %71 = linalg.index 3 : index
      %72 = arith.index_cast %71 : index to i64
      %73 = arith.maximumf %in, %out : f32
      %74 = arith.cmpf ogt, %in, %out : f32
      %75 = arith.select %74, %72, %out_49 : i64
      linalg.yield %73, %75 : f32, i64
    } -> (tensor<2x4x4xf32>, tensor<2x4x4xi64>)
    %expanded_42 = tensor.expand_shape %56#0 [[0], [1], [2, 3]] output_shape [2, 4, 4, 1] : tensor<2x4x4xf32> into tensor<2x4x4x1xf32>
    %57 = linalg.generic {indexing_maps = [#map9, #map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %expanded_42 : tensor<2x4x4x6xf32>, tensor<2x4x4x1xf32>) outs(%50 : tensor<2x4x4x6xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %71 = arith.subf %in, %in_49 : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x4x6xf32>
    %58 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x4x4x6xf32>) outs(%50 : tensor<2x4x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.exp %in : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x4x6xf32>
    %59 = tensor.empty() : tensor<2x4x4x1xf32>
    %60 = linalg.fill ins(%cst : f32) outs(%59 : tensor<2x4x4x1xf32>) -> tensor<2x4x4x1xf32>
    %61 = linalg.generic {indexing_maps = [#map9, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<2x4x4x6xf32>) outs(%60 : tensor<2x4x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.addf %in, %out : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x4x1xf32>
    %62 = linalg.generic {indexing_maps = [#map9, #map13, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %61 : tensor<2x4x4x6xf32>, tensor<2x4x4x1xf32>) outs(%50 : tensor<2x4x4x6xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %71 = arith.divf %in, %in_49 : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x4x6xf32>
    %63 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<4xi64>) -> tensor<4xi64>
    %64 = tensor.empty() : tensor<4xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<4xf32>) -> tensor<4xf32>
    %66:2 = linalg.generic {indexing_maps = [#map1, #map14, #map14], iterator_types = ["parallel", "reduction"]} ins(%22 : tensor<4x6xf32>) outs(%65, %63 : tensor<4xf32>, tensor<4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_49: i64):
      %71 = linalg.index 1 : index
      %72 = arith.index_cast %71 : index to i64
      %73 = arith.maximumf %in, %out : f32
      %74 = arith.cmpf ogt, %in, %out : f32
      %75 = arith.select %74, %72, %out_49 : i64
      linalg.yield %73, %75 : f32, i64
    } -> (tensor<4xf32>, tensor<4xi64>)
    %expanded_43 = tensor.expand_shape %66#0 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %67 = tensor.empty() : tensor<4x1xi1>
    %68 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_43, %cst_6 : tensor<4x1xf32>, tensor<1xf32>) outs(%67 : tensor<4x1xi1>) {
    ^bb0(%in: f32, %in_49: f32, %out: i1):
      %71 = arith.cmpf oeq, %in, %in_49 : f32
      linalg.yield %71 : i1
    } -> tensor<4x1xi1>
    %69 = linalg.generic {indexing_maps = [#map15, #map10, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %cst_5, %62 : tensor<4x1xi1>, tensor<1xf32>, tensor<2x4x4x6xf32>) outs(%50 : tensor<2x4x4x6xf32>) {
    ^bb0(%in: i1, %in_49: f32, %in_50: f32, %out: f32):
      %71 = arith.select %in, %in_49, %in_50 : f32
      linalg.yield %71 : f32
    } -> tensor<2x4x4x6xf32>
    %collapsed_44 = tensor.collapse_shape %69 [[0, 1], [2], [3]] : tensor<2x4x4x6xf32> into tensor<8x4x6xf32>
    %collapsed_45 = tensor.collapse_shape %cast_37 [[0, 1], [2], [3]] : tensor<2x4x6x6xf32> into tensor<8x6x6xf32>
    %70 = linalg.batch_matmul ins(%collapsed_44, %collapsed_45 : tensor<8x4x6xf32>, tensor<8x6x6xf32>) outs(%48 : tensor<8x4x6xf32>) -> tensor<8x4x6xf32>
    %expanded_46 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [2, 4, 4, 6] : tensor<8x4x6xf32> into tensor<2x4x4x6xf32>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<2x4x4x6xf32>) outs(%50 : tensor<2x4x4x6xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_48 = tensor.collapse_shape %transposed_47 [[0], [1], [2, 3]] : tensor<2x4x4x6xf32> into tensor<2x4x24xf32>
    return %collapsed_48 : tensor<2x4x24xf32>
  }
}

