#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (0)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1) -> (d0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
module {
  func.func @test_attention_4d_gqa_causal_expanded(%arg0: tensor<2x9x4x8xf32>, %arg1: tensor<2x3x6x8xf32>, %arg2: tensor<2x3x6x8xf32>) -> tensor<2x9x4x8xf32> {
    %c1 = arith.constant 1 : index
    %true = arith.constant true
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<true> : tensor<1xi1>
    %cst_2 = arith.constant dense<false> : tensor<1xi1>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<4x6xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_7 = arith.constant dense<8.000000e+00> : tensor<1xf32>
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c3_i64 = arith.constant 3 : i64
    %c6_i64 = arith.constant 6 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0 = arith.constant 0 : index
    %cst_8 = arith.constant dense<0> : tensor<1xi64>
    %cst_9 = arith.constant dense<1> : tensor<1xi64>
    %cst_10 = arith.constant dense<3> : tensor<1xi64>
    %cst_11 = arith.constant dense<2> : tensor<1xi64>
    %cst_12 = arith.constant dense<6> : tensor<1xi64>
    %cst_13 = arith.constant dense<8> : tensor<1xi64>
    %0 = tensor.empty() : tensor<1xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_7 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = math.sqrt %in : f32
      linalg.yield %60 : f32
    } -> tensor<1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%cst_6, %1 : tensor<1xf32>, tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %60 = arith.divf %in, %in_33 : f32
      linalg.yield %60 : f32
    } -> tensor<1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = math.sqrt %in : f32
      linalg.yield %60 : f32
    } -> tensor<1xf32>
    %4 = tensor.empty() : tensor<4xi64>
    %5 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%4 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %60 = linalg.index 0 : index
      %61 = arith.index_cast %60 : index to i64
      linalg.yield %61 : i64
    } -> tensor<4xi64>
    %expanded = tensor.expand_shape %5 [[0, 1]] output_shape [4, 1] : tensor<4xi64> into tensor<4x1xi64>
    %6 = tensor.empty() : tensor<6xi64>
    %7 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%6 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %60 = linalg.index 0 : index
      %61 = arith.index_cast %60 : index to i64
      linalg.yield %61 : i64
    } -> tensor<6xi64>
    %expanded_14 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 6] : tensor<6xi64> into tensor<1x6xi64>
    %8 = tensor.empty() : tensor<4x1xi64>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded, %cst_8 : tensor<4x1xi64>, tensor<1xi64>) outs(%8 : tensor<4x1xi64>) {
    ^bb0(%in: i64, %in_33: i64, %out: i64):
      %60 = arith.addi %in, %in_33 : i64
      linalg.yield %60 : i64
    } -> tensor<4x1xi64>
    %10 = tensor.empty() : tensor<4x6xi1>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map1], iterator_types = ["parallel", "parallel"]} ins(%9, %expanded_14 : tensor<4x1xi64>, tensor<1x6xi64>) outs(%10 : tensor<4x6xi1>) {
    ^bb0(%in: i64, %in_33: i64, %out: i1):
      %60 = arith.cmpi slt, %in, %in_33 : i64
      linalg.yield %60 : i1
    } -> tensor<4x6xi1>
    %12 = tensor.empty() : tensor<4x6xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map5, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_5, %cst_4 : tensor<4x6xi1>, tensor<1xf32>, tensor<1xf32>) outs(%12 : tensor<4x6xf32>) {
    ^bb0(%in: i1, %in_33: f32, %in_34: f32, %out: f32):
      %60 = arith.select %in, %in_33, %in_34 : f32
      linalg.yield %60 : f32
    } -> tensor<4x6xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_3, %13 : tensor<4x6xf32>, tensor<4x6xf32>) outs(%12 : tensor<4x6xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %60 = arith.addf %in, %in_33 : f32
      linalg.yield %60 : f32
    } -> tensor<4x6xf32>
    %15 = tensor.empty() : tensor<1xi1>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_2 : tensor<1xi1>) outs(%15 : tensor<1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %60 = arith.xori %in, %true : i1
      linalg.yield %60 : i1
    } -> tensor<1xi1>
    %17 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%16, %cst_1 : tensor<1xi1>, tensor<1xi1>) outs(%15 : tensor<1xi1>) {
    ^bb0(%in: i1, %in_33: i1, %out: i1):
      %60 = arith.andi %in, %in_33 : i1
      linalg.yield %60 : i1
    } -> tensor<1xi1>
    %18 = tensor.empty() : tensor<1xi64>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel"]} ins(%17, %cst_10, %cst_9 : tensor<1xi1>, tensor<1xi64>, tensor<1xi64>) outs(%18 : tensor<1xi64>) {
    ^bb0(%in: i1, %in_33: i64, %in_34: i64, %out: i64):
      %60 = arith.select %in, %in_33, %in_34 : i64
      linalg.yield %60 : i64
    } -> tensor<1xi64>
    %concat = tensor.concat dim(0) %cst_11, %cst_10, %19, %cst_12, %cst_13 : (tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<5xi64>
    %extracted_slice = tensor.extract_slice %concat[0] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted = tensor.extract %extracted_slice[%c0] : tensor<1xi64>
    %20 = arith.cmpi sle, %extracted, %c2_i64 : i64
    cf.assert %20, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %extracted_slice_15 = tensor.extract_slice %concat[1] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_16 = tensor.extract %extracted_slice_15[%c0] : tensor<1xi64>
    %21 = arith.cmpi sle, %extracted_16, %c3_i64 : i64
    cf.assert %21, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %extracted_slice_17 = tensor.extract_slice %concat[2] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_18 = tensor.extract %extracted_slice_17[%c0] : tensor<1xi64>
    %extracted_slice_19 = tensor.extract_slice %concat[3] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_20 = tensor.extract %extracted_slice_19[%c0] : tensor<1xi64>
    %22 = arith.cmpi sle, %extracted_20, %c6_i64 : i64
    cf.assert %22, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %extracted_slice_21 = tensor.extract_slice %concat[4] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_22 = tensor.extract %extracted_slice_21[%c0] : tensor<1xi64>
    %23 = arith.cmpi sle, %extracted_22, %c8_i64 : i64
    cf.assert %23, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %24 = arith.cmpi slt, %extracted_18, %c0_i64 : i64
    %25 = arith.index_cast %extracted_18 : i64 to index
    %26 = arith.select %24, %c1, %25 : index
    %27 = tensor.empty(%26) : tensor<2x3x?x6x8xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x3x6x8xf32>) outs(%27 : tensor<2x3x?x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x?x6x8xf32>
    cf.assert %20, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    cf.assert %21, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    cf.assert %22, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    cf.assert %23, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %29 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x3x6x8xf32>) outs(%27 : tensor<2x3x?x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x?x6x8xf32>
    %collapsed = tensor.collapse_shape %28 [[0], [1, 2], [3], [4]] : tensor<2x3x?x6x8xf32> into tensor<2x?x6x8xf32>
    %cast = tensor.cast %collapsed : tensor<2x?x6x8xf32> to tensor<2x9x6x8xf32>
    %collapsed_23 = tensor.collapse_shape %29 [[0], [1, 2], [3], [4]] : tensor<2x3x?x6x8xf32> into tensor<2x?x6x8xf32>
    %cast_24 = tensor.cast %collapsed_23 : tensor<2x?x6x8xf32> to tensor<2x9x6x8xf32>
    %30 = tensor.empty() : tensor<2x9x8x6xf32>
    %transposed = linalg.transpose ins(%cast : tensor<2x9x6x8xf32>) outs(%30 : tensor<2x9x8x6xf32>) permutation = [0, 1, 3, 2] 
    %31 = tensor.empty() : tensor<2x9x4x8xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<2x9x4x8xf32>, tensor<1xf32>) outs(%31 : tensor<2x9x4x8xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %60 = arith.mulf %in, %in_33 : f32
      linalg.yield %60 : f32
    } -> tensor<2x9x4x8xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %3 : tensor<2x9x8x6xf32>, tensor<1xf32>) outs(%30 : tensor<2x9x8x6xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %60 = arith.mulf %in, %in_33 : f32
      linalg.yield %60 : f32
    } -> tensor<2x9x8x6xf32>
    %collapsed_25 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x9x4x8xf32> into tensor<18x4x8xf32>
    %collapsed_26 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x9x8x6xf32> into tensor<18x8x6xf32>
    %34 = tensor.empty() : tensor<18x4x6xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<18x4x6xf32>) -> tensor<18x4x6xf32>
    %36 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<18x4x8xf32>, tensor<18x8x6xf32>) outs(%35 : tensor<18x4x6xf32>) -> tensor<18x4x6xf32>
    %expanded_27 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 9, 4, 6] : tensor<18x4x6xf32> into tensor<2x9x4x6xf32>
    %37 = tensor.empty() : tensor<2x9x4x6xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27, %14 : tensor<2x9x4x6xf32>, tensor<4x6xf32>) outs(%37 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %60 = arith.addf %in, %in_33 : f32
      linalg.yield %60 : f32
    } -> tensor<2x9x4x6xf32>
    %39 = tensor.empty() : tensor<2x9x4xi64>
    %40 = linalg.fill ins(%c0_i64 : i64) outs(%39 : tensor<2x9x4xi64>) -> tensor<2x9x4xi64>
    %41 = tensor.empty() : tensor<2x9x4xf32>
    %42 = linalg.fill ins(%cst_0 : f32) outs(%41 : tensor<2x9x4xf32>) -> tensor<2x9x4xf32>
    %43:2 = linalg.generic {indexing_maps = [#map8, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x9x4x6xf32>) outs(%42, %40 : tensor<2x9x4xf32>, tensor<2x9x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_33: i64):
      %60 = linalg.index 3 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.maximumf %in, %out : f32
      %63 = arith.cmpf ogt, %in, %out : f32
      %64 = arith.select %63, %61, %out_33 : i64
      linalg.yield %62, %64 : f32, i64
    } -> (tensor<2x9x4xf32>, tensor<2x9x4xi64>)
    %expanded_28 = tensor.expand_shape %43#0 [[0], [1], [2, 3]] output_shape [2, 9, 4, 1] : tensor<2x9x4xf32> into tensor<2x9x4x1xf32>
    %44 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_28 : tensor<2x9x4x6xf32>, tensor<2x9x4x1xf32>) outs(%37 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %60 = arith.subf %in, %in_33 : f32
      linalg.yield %60 : f32
    } -> tensor<2x9x4x6xf32>
    %45 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x9x4x6xf32>) outs(%37 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = math.exp %in : f32
      linalg.yield %60 : f32
    } -> tensor<2x9x4x6xf32>
    %46 = tensor.empty() : tensor<2x9x4x1xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<2x9x4x1xf32>) -> tensor<2x9x4x1xf32>
    %48 = linalg.generic {indexing_maps = [#map8, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%45 : tensor<2x9x4x6xf32>) outs(%47 : tensor<2x9x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<2x9x4x1xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %48 : tensor<2x9x4x6xf32>, tensor<2x9x4x1xf32>) outs(%37 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %60 = arith.divf %in, %in_33 : f32
      linalg.yield %60 : f32
    } -> tensor<2x9x4x6xf32>
    %50 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<4xi64>) -> tensor<4xi64>
    %51 = tensor.empty() : tensor<4xf32>
    %52 = linalg.fill ins(%cst_0 : f32) outs(%51 : tensor<4xf32>) -> tensor<4xf32>
    %53:2 = linalg.generic {indexing_maps = [#map1, #map13, #map13], iterator_types = ["parallel", "reduction"]} ins(%14 : tensor<4x6xf32>) outs(%52, %50 : tensor<4xf32>, tensor<4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_33: i64):
      %60 = linalg.index 1 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.maximumf %in, %out : f32
      %63 = arith.cmpf ogt, %in, %out : f32
      %64 = arith.select %63, %61, %out_33 : i64
      linalg.yield %62, %64 : f32, i64
    } -> (tensor<4xf32>, tensor<4xi64>)
    %expanded_29 = tensor.expand_shape %53#0 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %54 = tensor.empty() : tensor<4x1xi1>
    %55 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_29, %cst_5 : tensor<4x1xf32>, tensor<1xf32>) outs(%54 : tensor<4x1xi1>) {
    ^bb0(%in: f32, %in_33: f32, %out: i1):
      %60 = arith.cmpf oeq, %in, %in_33 : f32
      linalg.yield %60 : i1
    } -> tensor<4x1xi1>
    %56 = linalg.generic {indexing_maps = [#map14, #map9, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %cst_4, %49 : tensor<4x1xi1>, tensor<1xf32>, tensor<2x9x4x6xf32>) outs(%37 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: i1, %in_33: f32, %in_34: f32, %out: f32):
      %60 = arith.select %in, %in_33, %in_34 : f32
      linalg.yield %60 : f32
    } -> tensor<2x9x4x6xf32>
    %collapsed_30 = tensor.collapse_shape %56 [[0, 1], [2], [3]] : tensor<2x9x4x6xf32> into tensor<18x4x6xf32>
    %collapsed_31 = tensor.collapse_shape %cast_24 [[0, 1], [2], [3]] : tensor<2x9x6x8xf32> into tensor<18x6x8xf32>
    %57 = tensor.empty() : tensor<18x4x8xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<18x4x8xf32>) -> tensor<18x4x8xf32>
    %59 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<18x4x6xf32>, tensor<18x6x8xf32>) outs(%58 : tensor<18x4x8xf32>) -> tensor<18x4x8xf32>
    %expanded_32 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [2, 9, 4, 8] : tensor<18x4x8xf32> into tensor<2x9x4x8xf32>
    return %expanded_32 : tensor<2x9x4x8xf32>
  }
}

