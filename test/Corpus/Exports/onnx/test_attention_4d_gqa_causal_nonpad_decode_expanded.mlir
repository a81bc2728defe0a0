#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> (0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1) -> (d0, 0)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1) -> (0)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, 0)>
module {
  func.func @test_attention_4d_gqa_causal_nonpad_decode_expanded(%arg0: tensor<2x4x1x8xf32>, %arg1: tensor<2x2x8x8xf32>, %arg2: tensor<2x2x8x8xf32>, %arg3: tensor<2xi64>) -> tensor<2x4x1x8xf32> {
    %c1 = arith.constant 1 : index
    %true = arith.constant true
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<true> : tensor<1xi1>
    %cst_2 = arith.constant dense<false> : tensor<1xi1>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1x8xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_7 = arith.constant dense<8.000000e+00> : tensor<1xf32>
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0 = arith.constant 0 : index
    %cst_8 = arith.constant dense<1> : tensor<1xi64>
    %cst_9 = arith.constant dense<2> : tensor<1xi64>
    %cst_10 = arith.constant dense<8> : tensor<1xi64>
    %0 = tensor.empty() : tensor<1xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_7 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %64 = math.sqrt %in : f32
      linalg.yield %64 : f32
    } -> tensor<1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%cst_6, %1 : tensor<1xf32>, tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %64 = arith.divf %in, %in_33 : f32
      linalg.yield %64 : f32
    } -> tensor<1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %64 = math.sqrt %in : f32
      linalg.yield %64 : f32
    } -> tensor<1xf32>
    %4 = tensor.empty() : tensor<2xi64>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel"]} ins(%arg3, %cst_8 : tensor<2xi64>, tensor<1xi64>) outs(%4 : tensor<2xi64>) {
    ^bb0(%in: i64, %in_33: i64, %out: i64):
      %64 = arith.subi %in, %in_33 : i64
      linalg.yield %64 : i64
    } -> tensor<2xi64>
    %6 = tensor.empty() : tensor<1xi64>
    %7 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%6 : tensor<1xi64>) {
    ^bb0(%out: i64):
      linalg.yield %c0_i64 : i64
    } -> tensor<1xi64>
    %8 = tensor.empty() : tensor<8xi64>
    %9 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%8 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %64 = linalg.index 0 : index
      %65 = arith.index_cast %64 : index to i64
      linalg.yield %65 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 1, 1] : tensor<1xi64> into tensor<1x1x1x1xi64>
    %expanded_11 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %expanded_12 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %10 = tensor.empty() : tensor<2x1x1x1xi64>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_12 : tensor<1x1x1x1xi64>, tensor<2x1x1x1xi64>) outs(%10 : tensor<2x1x1x1xi64>) {
    ^bb0(%in: i64, %in_33: i64, %out: i64):
      %64 = arith.addi %in, %in_33 : i64
      linalg.yield %64 : i64
    } -> tensor<2x1x1x1xi64>
    %12 = tensor.empty() : tensor<2x1x1x8xi1>
    %13 = linalg.generic {indexing_maps = [#map4, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_11 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%12 : tensor<2x1x1x8xi1>) {
    ^bb0(%in: i64, %in_33: i64, %out: i1):
      %64 = arith.cmpi slt, %in, %in_33 : i64
      linalg.yield %64 : i1
    } -> tensor<2x1x1x8xi1>
    %14 = tensor.empty() : tensor<2x1x1x8xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map5, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %cst_5, %cst_4 : tensor<2x1x1x8xi1>, tensor<1xf32>, tensor<1xf32>) outs(%14 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: i1, %in_33: f32, %in_34: f32, %out: f32):
      %64 = arith.select %in, %in_33, %in_34 : f32
      linalg.yield %64 : f32
    } -> tensor<2x1x1x8xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3, %15 : tensor<1x8xf32>, tensor<2x1x1x8xf32>) outs(%14 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %64 = arith.addf %in, %in_33 : f32
      linalg.yield %64 : f32
    } -> tensor<2x1x1x8xf32>
    %expanded_13 = tensor.expand_shape %arg3 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %17 = tensor.empty() : tensor<2x8xi1>
    %18 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%9, %expanded_13 : tensor<8xi64>, tensor<2x1xi64>) outs(%17 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %in_33: i64, %out: i1):
      %64 = arith.cmpi slt, %in, %in_33 : i64
      linalg.yield %64 : i1
    } -> tensor<2x8xi1>
    %19 = tensor.empty() : tensor<2x8xf32>
    %20 = linalg.generic {indexing_maps = [#map9, #map10, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_4, %cst_5 : tensor<2x8xi1>, tensor<1xf32>, tensor<1xf32>) outs(%19 : tensor<2x8xf32>) {
    ^bb0(%in: i1, %in_33: f32, %in_34: f32, %out: f32):
      %64 = arith.select %in, %in_33, %in_34 : f32
      linalg.yield %64 : f32
    } -> tensor<2x8xf32>
    %expanded_14 = tensor.expand_shape %20 [[0], [1, 2, 3]] output_shape [2, 1, 1, 8] : tensor<2x8xf32> into tensor<2x1x1x8xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %expanded_14 : tensor<2x1x1x8xf32>, tensor<2x1x1x8xf32>) outs(%14 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %64 = arith.addf %in, %in_33 : f32
      linalg.yield %64 : f32
    } -> tensor<2x1x1x8xf32>
    %22 = tensor.empty() : tensor<1xi1>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_2 : tensor<1xi1>) outs(%22 : tensor<1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %64 = arith.xori %in, %true : i1
      linalg.yield %64 : i1
    } -> tensor<1xi1>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%23, %cst_1 : tensor<1xi1>, tensor<1xi1>) outs(%22 : tensor<1xi1>) {
    ^bb0(%in: i1, %in_33: i1, %out: i1):
      %64 = arith.andi %in, %in_33 : i1
      linalg.yield %64 : i1
    } -> tensor<1xi1>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel"]} ins(%24, %cst_9, %cst_8 : tensor<1xi1>, tensor<1xi64>, tensor<1xi64>) outs(%6 : tensor<1xi64>) {
    ^bb0(%in: i1, %in_33: i64, %in_34: i64, %out: i64):
      %64 = arith.select %in, %in_33, %in_34 : i64
      linalg.yield %64 : i64
    } -> tensor<1xi64>
    %concat = tensor.concat dim(0) %cst_9, %cst_9, %25, %cst_10, %cst_10 : (tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<5xi64>
    %extracted_slice = tensor.extract_slice %concat[0] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted = tensor.extract %extracted_slice[%c0] : tensor<1xi64>
    %26 = arith.cmpi sle, %extracted, %c2_i64 : i64
    cf.assert %26, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %extracted_slice_15 = tensor.extract_slice %concat[1] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_16 = tensor.extract %extracted_slice_15[%c0] : tensor<1xi64>
    %27 = arith.cmpi sle, %extracted_16, %c2_i64 : i64
    cf.assert %27, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %extracted_slice_17 = tensor.extract_slice %concat[2] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_18 = tensor.extract %extracted_slice_17[%c0] : tensor<1xi64>
    %extracted_slice_19 = tensor.extract_slice %concat[3] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_20 = tensor.extract %extracted_slice_19[%c0] : tensor<1xi64>
    %28 = arith.cmpi sle, %extracted_20, %c8_i64 : i64
    cf.assert %28, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %extracted_slice_21 = tensor.extract_slice %concat[4] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_22 = tensor.extract %extracted_slice_21[%c0] : tensor<1xi64>
    %29 = arith.cmpi sle, %extracted_22, %c8_i64 : i64
    cf.assert %29, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %30 = arith.cmpi slt, %extracted_18, %c0_i64 : i64
    %31 = arith.index_cast %extracted_18 : i64 to index
    %32 = arith.select %30, %c1, %31 : index
    %33 = tensor.empty(%32) : tensor<2x2x?x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x2x8x8xf32>) outs(%33 : tensor<2x2x?x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x?x8x8xf32>
    cf.assert %26, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    cf.assert %27, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    cf.assert %28, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    cf.assert %29, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %35 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x2x8x8xf32>) outs(%33 : tensor<2x2x?x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x?x8x8xf32>
    %collapsed = tensor.collapse_shape %34 [[0], [1, 2], [3], [4]] : tensor<2x2x?x8x8xf32> into tensor<2x?x8x8xf32>
    %cast = tensor.cast %collapsed : tensor<2x?x8x8xf32> to tensor<2x4x8x8xf32>
    %collapsed_23 = tensor.collapse_shape %35 [[0], [1, 2], [3], [4]] : tensor<2x2x?x8x8xf32> into tensor<2x?x8x8xf32>
    %cast_24 = tensor.cast %collapsed_23 : tensor<2x?x8x8xf32> to tensor<2x4x8x8xf32>
    %36 = tensor.empty() : tensor<2x4x8x8xf32>
    %transposed = linalg.transpose ins(%cast : tensor<2x4x8x8xf32>) outs(%36 : tensor<2x4x8x8xf32>) permutation = [0, 1, 3, 2] 
    %37 = tensor.empty() : tensor<2x4x1x8xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<2x4x1x8xf32>, tensor<1xf32>) outs(%37 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %64 = arith.mulf %in, %in_33 : f32
      linalg.yield %64 : f32
    } -> tensor<2x4x1x8xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %3 : tensor<2x4x8x8xf32>, tensor<1xf32>) outs(%36 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %64 = arith.mulf %in, %in_33 : f32
      linalg.yield %64 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_25 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x4x1x8xf32> into tensor<8x1x8xf32>
    %collapsed_26 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %40 = tensor.empty() : tensor<8x1x8xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %42 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<8x1x8xf32>, tensor<8x8x8xf32>) outs(%41 : tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %expanded_27 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 4, 1, 8] : tensor<8x1x8xf32> into tensor<2x4x1x8xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27, %21 : tensor<2x4x1x8xf32>, tensor<2x1x1x8xf32>) outs(%37 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %64 = arith.addf %in, %in_33 : f32
      linalg.yield %64 : f32
    } -> tensor<2x4x1x8xf32>
    %44 = tensor.empty() : tensor<2x4x1xi64>
    %45 = linalg.fill ins(%c0_i64 : i64) outs(%44 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %46 = tensor.empty() : tensor<2x4x1xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %48:2 = linalg.generic {indexing_maps = [#map3, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<2x4x1x8xf32>) outs(%47, %45 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_33: i64):
      %64 = linalg.index 3 : index
      %65 = arith.index_cast %64 : index to i64
      %66 = arith.maximumf %in, %out : f32
      %67 = arith.cmpf ogt, %in, %out : f32
      %68 = arith.select %67, %65, %out_33 : i64
      linalg.yield %66, %68 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_28 = tensor.expand_shape %48#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %expanded_28 : tensor<2x4x1x8xf32>, tensor<2x4x1x1xf32>) outs(%37 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %64 = arith.subf %in, %in_33 : f32
      linalg.yield %64 : f32
    } -> tensor<2x4x1x8xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x1x8xf32>) outs(%37 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %64 = math.exp %in : f32
      linalg.yield %64 : f32
    } -> tensor<2x4x1x8xf32>
    %51 = tensor.empty() : tensor<2x4x1x1xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<2x4x1x8xf32>) outs(%52 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %64 = arith.addf %in, %out : f32
      linalg.yield %64 : f32
    } -> tensor<2x4x1x1xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %53 : tensor<2x4x1x8xf32>, tensor<2x4x1x1xf32>) outs(%37 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %64 = arith.divf %in, %in_33 : f32
      linalg.yield %64 : f32
    } -> tensor<2x4x1x8xf32>
    %55 = tensor.empty() : tensor<2x1x1xi64>
    %56 = linalg.fill ins(%c0_i64 : i64) outs(%55 : tensor<2x1x1xi64>) -> tensor<2x1x1xi64>
    %57 = tensor.empty() : tensor<2x1x1xf32>
    %58 = linalg.fill ins(%cst_0 : f32) outs(%57 : tensor<2x1x1xf32>) -> tensor<2x1x1xf32>
    %59:2 = linalg.generic {indexing_maps = [#map3, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x1x1x8xf32>) outs(%58, %56 : tensor<2x1x1xf32>, tensor<2x1x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_33: i64):
      %64 = linalg.index 3 : index
      %65 = arith.index_cast %64 : index to i64
      %66 = arith.maximumf %in, %out : f32
      %67 = arith.cmpf ogt, %in, %out : f32
      %68 = arith.select %67, %65, %out_33 : i64
      linalg.yield %66, %68 : f32, i64
    } -> (tensor<2x1x1xf32>, tensor<2x1x1xi64>)
    %expanded_29 = tensor.expand_shape %59#0 [[0], [1], [2, 3]] output_shape [2, 1, 1, 1] : tensor<2x1x1xf32> into tensor<2x1x1x1xf32>
    %60 = tensor.empty() : tensor<2x1x1x1xi1>
    %61 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29, %cst_5 : tensor<2x1x1x1xf32>, tensor<1xf32>) outs(%60 : tensor<2x1x1x1xi1>) {
    ^bb0(%in: f32, %in_33: f32, %out: i1):
      %64 = arith.cmpf oeq, %in, %in_33 : f32
      linalg.yield %64 : i1
    } -> tensor<2x1x1x1xi1>
    %62 = linalg.generic {indexing_maps = [#map16, #map5, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %cst_4, %54 : tensor<2x1x1x1xi1>, tensor<1xf32>, tensor<2x4x1x8xf32>) outs(%37 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: i1, %in_33: f32, %in_34: f32, %out: f32):
      %64 = arith.select %in, %in_33, %in_34 : f32
      linalg.yield %64 : f32
    } -> tensor<2x4x1x8xf32>
    %collapsed_30 = tensor.collapse_shape %62 [[0, 1], [2], [3]] : tensor<2x4x1x8xf32> into tensor<8x1x8xf32>
    %collapsed_31 = tensor.collapse_shape %cast_24 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %63 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x1x8xf32>, tensor<8x8x8xf32>) outs(%41 : tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %expanded_32 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [2, 4, 1, 8] : tensor<8x1x8xf32> into tensor<2x4x1x8xf32>
    return %expanded_32 : tensor<2x4x1x8xf32>
  }
}

