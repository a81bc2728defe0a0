#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (0)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1) -> (d0)>
#map11 = affine_map<(d0, d1) -> (d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
module {
  func.func @test_attention_4d_gqa_with_past_and_present_fp16_expanded(%arg0: tensor<2x9x4x8xf16>, %arg1: tensor<2x3x6x8xf16>, %arg2: tensor<2x3x6x8xf16>, %arg3: tensor<4x18xf16>, %arg4: tensor<2x3x12x8xf16>, %arg5: tensor<2x3x12x8xf16>) -> (tensor<2x9x4x8xf16>, tensor<2x3x18x8xf16>, tensor<2x3x18x8xf16>) {
    %c1 = arith.constant 1 : index
    %true = arith.constant true
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0xFC00 : f16
    %cst_2 = arith.constant dense<true> : tensor<1xi1>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1xf16>
    %cst_4 = arith.constant dense<0xFC00> : tensor<1xf16>
    %cst_5 = arith.constant dense<false> : tensor<1xi1>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_7 = arith.constant dense<8.000000e+00> : tensor<1xf32>
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %c3_i64 = arith.constant 3 : i64
    %c18_i64 = arith.constant 18 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0 = arith.constant 0 : index
    %cst_8 = arith.constant dense<1> : tensor<1xi64>
    %cst_9 = arith.constant dense<3> : tensor<1xi64>
    %cst_10 = arith.constant dense<2> : tensor<1xi64>
    %cst_11 = arith.constant dense<18> : tensor<1xi64>
    %cst_12 = arith.constant dense<8> : tensor<1xi64>
    %0 = tensor.empty() : tensor<1xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_7 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.sqrt %in : f32
      linalg.yield %59 : f32
    } -> tensor<1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%cst_6, %1 : tensor<1xf32>, tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %59 = arith.divf %in, %in_32 : f32
      linalg.yield %59 : f32
    } -> tensor<1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.sqrt %in : f32
      linalg.yield %59 : f32
    } -> tensor<1xf32>
    %4 = tensor.empty() : tensor<1xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%3 : tensor<1xf32>) outs(%4 : tensor<1xf16>) {
    ^bb0(%in: f32, %out: f16):
      %59 = arith.truncf %in : f32 to f16
      linalg.yield %59 : f16
    } -> tensor<1xf16>
    %concat = tensor.concat dim(2) %arg4, %arg1 : (tensor<2x3x12x8xf16>, tensor<2x3x6x8xf16>) -> tensor<2x3x18x8xf16>
    %concat_13 = tensor.concat dim(2) %arg5, %arg2 : (tensor<2x3x12x8xf16>, tensor<2x3x6x8xf16>) -> tensor<2x3x18x8xf16>
    %6 = tensor.empty() : tensor<1xi1>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_5 : tensor<1xi1>) outs(%6 : tensor<1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %59 = arith.xori %in, %true : i1
      linalg.yield %59 : i1
    } -> tensor<1xi1>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%7, %cst_2 : tensor<1xi1>, tensor<1xi1>) outs(%6 : tensor<1xi1>) {
    ^bb0(%in: i1, %in_32: i1, %out: i1):
      %59 = arith.andi %in, %in_32 : i1
      linalg.yield %59 : i1
    } -> tensor<1xi1>
    %9 = tensor.empty() : tensor<1xi64>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel"]} ins(%8, %cst_9, %cst_8 : tensor<1xi1>, tensor<1xi64>, tensor<1xi64>) outs(%9 : tensor<1xi64>) {
    ^bb0(%in: i1, %in_32: i64, %in_33: i64, %out: i64):
      %59 = arith.select %in, %in_32, %in_33 : i64
      linalg.yield %59 : i64
    } -> tensor<1xi64>
    %concat_14 = tensor.concat dim(0) %cst_10, %cst_9, %10, %cst_11, %cst_12 : (tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>, tensor<1xi64>) -> tensor<5xi64>
    %extracted_slice = tensor.extract_slice %concat_14[0] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted = tensor.extract %extracted_slice[%c0] : tensor<1xi64>
    %11 = arith.cmpi sle, %extracted, %c2_i64 : i64
    cf.assert %11, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %extracted_slice_15 = tensor.extract_slice %concat_14[1] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_16 = tensor.extract %extracted_slice_15[%c0] : tensor<1xi64>
    %12 = arith.cmpi sle, %extracted_16, %c3_i64 : i64
    cf.assert %12, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %extracted_slice_17 = tensor.extract_slice %concat_14[2] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_18 = tensor.extract %extracted_slice_17[%c0] : tensor<1xi64>
    %extracted_slice_19 = tensor.extract_slice %concat_14[3] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_20 = tensor.extract %extracted_slice_19[%c0] : tensor<1xi64>
    %13 = arith.cmpi sle, %extracted_20, %c18_i64 : i64
    cf.assert %13, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %extracted_slice_21 = tensor.extract_slice %concat_14[4] [1] [1] : tensor<5xi64> to tensor<1xi64>
    %extracted_22 = tensor.extract %extracted_slice_21[%c0] : tensor<1xi64>
    %14 = arith.cmpi sle, %extracted_22, %c8_i64 : i64
    cf.assert %14, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %15 = arith.cmpi slt, %extracted_18, %c0_i64 : i64
    %16 = arith.index_cast %extracted_18 : i64 to index
    %17 = arith.select %15, %c1, %16 : index
    %18 = tensor.empty(%17) : tensor<2x3x?x18x8xf16>
    %19 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat : tensor<2x3x18x8xf16>) outs(%18 : tensor<2x3x?x18x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x3x?x18x8xf16>
    cf.assert %11, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    cf.assert %12, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    cf.assert %13, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    cf.assert %14, "onnx.Expand input has a dim that is not statically 1; expected this dim >= dim provided shape."
    %20 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_13 : tensor<2x3x18x8xf16>) outs(%18 : tensor<2x3x?x18x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x3x?x18x8xf16>
    %collapsed = tensor.collapse_shape %19 [[0], [1, 2], [3], [4]] : tensor<2x3x?x18x8xf16> into tensor<2x?x18x8xf16>
    %cast = tensor.cast %collapsed : tensor<2x?x18x8xf16> to tensor<2x9x18x8xf16>
    %collapsed_23 = tensor.collapse_shape %20 [[0], [1, 2], [3], [4]] : tensor<2x3x?x18x8xf16> into tensor<2x?x18x8xf16>
    %cast_24 = tensor.cast %collapsed_23 : tensor<2x?x18x8xf16> to tensor<2x9x18x8xf16>
    %21 = tensor.empty() : tensor<2x9x8x18xf16>
    %transposed = linalg.transpose ins(%cast : tensor<2x9x18x8xf16>) outs(%21 : tensor<2x9x8x18xf16>) permutation = [0, 1, 3, 2] 
    %22 = tensor.empty() : tensor<2x9x4x8xf16>
    %23 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %5 : tensor<2x9x4x8xf16>, tensor<1xf16>) outs(%22 : tensor<2x9x4x8xf16>) {
    ^bb0(%in: f16, %in_32: f16, %out: f16):
      %59 = arith.mulf %in, %in_32 : f16
      linalg.yield %59 : f16
    } -> tensor<2x9x4x8xf16>
    %24 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %5 : tensor<2x9x8x18xf16>, tensor<1xf16>) outs(%21 : tensor<2x9x8x18xf16>) {
    ^bb0(%in: f16, %in_32: f16, %out: f16):
      %59 = arith.mulf %in, %in_32 : f16
      linalg.yield %59 : f16
    } -> tensor<2x9x8x18xf16>
    %collapsed_25 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x9x4x8xf16> into tensor<18x4x8xf16>
    %collapsed_26 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<2x9x8x18xf16> into tensor<18x8x18xf16>
    %25 = tensor.empty() : tensor<18x4x18xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<18x4x18xf32>) -> tensor<18x4x18xf32>
    %27 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<18x4x8xf16>, tensor<18x8x18xf16>) outs(%26 : tensor<18x4x18xf32>) -> tensor<18x4x18xf32>
    %28 = tensor.empty() : tensor<18x4x18xf16>
    %29 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<18x4x18xf32>) outs(%28 : tensor<18x4x18xf16>) {
    ^bb0(%in: f32, %out: f16):
      %59 = arith.truncf %in : f32 to f16
      linalg.yield %59 : f16
    } -> tensor<18x4x18xf16>
    %expanded = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 9, 4, 18] : tensor<18x4x18xf16> into tensor<2x9x4x18xf16>
    %30 = tensor.empty() : tensor<2x9x4x18xf16>
    %31 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x9x4x18xf16>, tensor<4x18xf16>) outs(%30 : tensor<2x9x4x18xf16>) {
    ^bb0(%in: f16, %in_32: f16, %out: f16):
      %59 = arith.addf %in, %in_32 : f16
      linalg.yield %59 : f16
    } -> tensor<2x9x4x18xf16>
    %32 = tensor.empty() : tensor<2x9x4x18xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x9x4x18xf16>) outs(%32 : tensor<2x9x4x18xf32>) {
    ^bb0(%in: f16, %out: f32):
      %59 = arith.extf %in : f16 to f32
      linalg.yield %59 : f32
    } -> tensor<2x9x4x18xf32>
    %34 = tensor.empty() : tensor<2x9x4xi64>
    %35 = linalg.fill ins(%c0_i64 : i64) outs(%34 : tensor<2x9x4xi64>) -> tensor<2x9x4xi64>
    %36 = tensor.empty() : tensor<2x9x4xf32>
    %37 = linalg.fill ins(%cst_0 : f32) outs(%36 : tensor<2x9x4xf32>) -> tensor<2x9x4xf32>
    %38:2 = linalg.generic {indexing_maps = [#map3, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x9x4x18xf32>) outs(%37, %35 : tensor<2x9x4xf32>, tensor<2x9x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_32: i64):
      %59 = linalg.index 3 : index
      %60 = arith.index_cast %59 : index to i64
      %61 = arith.maximumf %in, %out : f32
      %62 = arith.cmpf ogt, %in, %out : f32
      %63 = arith.select %62, %60, %out_32 : i64
      linalg.yield %61, %63 : f32, i64
    } -> (tensor<2x9x4xf32>, tensor<2x9x4xi64>)
    %expanded_27 = tensor.expand_shape %38#0 [[0], [1], [2, 3]] output_shape [2, 9, 4, 1] : tensor<2x9x4xf32> into tensor<2x9x4x1xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %expanded_27 : tensor<2x9x4x18xf32>, tensor<2x9x4x1xf32>) outs(%32 : tensor<2x9x4x18xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %59 = arith.subf %in, %in_32 : f32
      linalg.yield %59 : f32
    } -> tensor<2x9x4x18xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x9x4x18xf32>) outs(%32 : tensor<2x9x4x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.exp %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x9x4x18xf32>
    %41 = tensor.empty() : tensor<2x9x4x1xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<2x9x4x1xf32>) -> tensor<2x9x4x1xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<2x9x4x18xf32>) outs(%42 : tensor<2x9x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %in, %out : f32
      linalg.yield %59 : f32
    } -> tensor<2x9x4x1xf32>
    %44 = linalg.generic {indexing_maps = [#map3, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %43 : tensor<2x9x4x18xf32>, tensor<2x9x4x1xf32>) outs(%32 : tensor<2x9x4x18xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %59 = arith.divf %in, %in_32 : f32
      linalg.yield %59 : f32
    } -> tensor<2x9x4x18xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x9x4x18xf32>) outs(%30 : tensor<2x9x4x18xf16>) {
    ^bb0(%in: f32, %out: f16):
      %59 = arith.truncf %in : f32 to f16
      linalg.yield %59 : f16
    } -> tensor<2x9x4x18xf16>
    %46 = tensor.empty() : tensor<4xi64>
    %47 = linalg.fill ins(%c0_i64 : i64) outs(%46 : tensor<4xi64>) -> tensor<4xi64>
    %48 = tensor.empty() : tensor<4xf16>
    %49 = linalg.fill ins(%cst_1 : f16) outs(%48 : tensor<4xf16>) -> tensor<4xf16>
    %50:2 = linalg.generic {indexing_maps = [#map9, #map10, #map10], iterator_types = ["parallel", "reduction"]} ins(%arg3 : tensor<4x18xf16>) outs(%49, %47 : tensor<4xf16>, tensor<4xi64>) {
    ^bb0(%in: f16, %out: f16, %out_32: i64):
      %59 = linalg.index 1 : index
      %60 = arith.index_cast %59 : index to i64
      %61 = arith.maximumf %in, %out : f16
      %62 = arith.cmpf ogt, %in, %out : f16
      %63 = arith.select %62, %60, %out_32 : i64
      linalg.yield %61, %63 : f16, i64
    } -> (tensor<4xf16>, tensor<4xi64>)
    %expanded_28 = tensor.expand_shape %50#0 [[0, 1]] output_shape [4, 1] : tensor<4xf16> into tensor<4x1xf16>
    %51 = tensor.empty() : tensor<4x1xi1>
    %52 = linalg.generic {indexing_maps = [#map9, #map11, #map9], iterator_types = ["parallel", "parallel"]} ins(%expanded_28, %cst_4 : tensor<4x1xf16>, tensor<1xf16>) outs(%51 : tensor<4x1xi1>) {
    ^bb0(%in: f16, %in_32: f16, %out: i1):
      %59 = arith.cmpf oeq, %in, %in_32 : f16
      linalg.yield %59 : i1
    } -> tensor<4x1xi1>
    %53 = linalg.generic {indexing_maps = [#map12, #map4, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %cst_3, %45 : tensor<4x1xi1>, tensor<1xf16>, tensor<2x9x4x18xf16>) outs(%30 : tensor<2x9x4x18xf16>) {
    ^bb0(%in: i1, %in_32: f16, %in_33: f16, %out: f16):
      %59 = arith.select %in, %in_32, %in_33 : f16
      linalg.yield %59 : f16
    } -> tensor<2x9x4x18xf16>
    %collapsed_29 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<2x9x4x18xf16> into tensor<18x4x18xf16>
    %collapsed_30 = tensor.collapse_shape %cast_24 [[0, 1], [2], [3]] : tensor<2x9x18x8xf16> into tensor<18x18x8xf16>
    %54 = tensor.empty() : tensor<18x4x8xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<18x4x8xf32>) -> tensor<18x4x8xf32>
    %56 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<18x4x18xf16>, tensor<18x18x8xf16>) outs(%55 : tensor<18x4x8xf32>) -> tensor<18x4x8xf32>
    %57 = tensor.empty() : tensor<18x4x8xf16>
    %58 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<18x4x8xf32>) outs(%57 : tensor<18x4x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %59 = arith.truncf %in : f32 to f16
      linalg.yield %59 : f16
    } -> tensor<18x4x8xf16>
    %expanded_31 = tensor.expand_shape %58 [[0, 1], [2], [3]] output_shape [2, 9, 4, 8] : tensor<18x4x8xf16> into tensor<2x9x4x8xf16>
    return %expanded_31, %concat, %concat_13 : tensor<2x9x4x8xf16>, tensor<2x3x18x8xf16>, tensor<2x3x18x8xf16>
  }
}

