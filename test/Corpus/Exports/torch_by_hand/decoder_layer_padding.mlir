#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
module {
  func.func @decoder_layer_padding(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x56x64xf32>, %arg2: tensor<2x56xi1>, %arg3: tensor<192x64xf32>, %arg4: tensor<192xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<192x64xf32>, %arg8: tensor<192xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<48x64xf32>, %arg12: tensor<48xf32>, %arg13: tensor<64x48xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x4x40x56xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<2x56xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<2x4x40x40xf32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<40x40xf32>
    %cst_7 = arith.constant dense<true> : tensor<40x40xi1>
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant 0xFFF0000000000000 : f64
    %cst_10 = arith.constant 5.000000e-01 : f32
    %cst_11 = arith.constant 6.400000e+01 : f64
    %cst_12 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<40xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %163 = linalg.index 0 : index
      %164 = arith.index_cast %163 : index to i64
      linalg.yield %164 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_13 = tensor.expand_shape %1 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %2 = tensor.empty() : tensor<40x40xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_13 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_87: i64, %out: i64):
      %163 = arith.subi %in, %in_87 : i64
      linalg.yield %163 : i64
    } -> tensor<40x40xi64>
    %4 = tensor.empty() : tensor<40x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<40x40xi64>) outs(%4 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %163 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %163 : i1
    } -> tensor<40x40xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5, %cst_7 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%4 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_87: i1, %out: i1):
      %163 = arith.andi %in, %in_87 : i1
      linalg.yield %163 : i1
    } -> tensor<40x40xi1>
    %7 = tensor.empty() : tensor<40x40xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%6, %cst_5, %cst_6 : tensor<40x40xi1>, tensor<f32>, tensor<40x40xf32>) outs(%7 : tensor<40x40xf32>) {
    ^bb0(%in: i1, %in_87: f32, %in_88: f32, %out: f32):
      %163 = arith.select %in, %in_87, %in_88 : f32
      linalg.yield %163 : f32
    } -> tensor<40x40xf32>
    %9 = tensor.empty() : tensor<40x2x64xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x40x64xf32>) outs(%9 : tensor<40x2x64xf32>) permutation = [1, 0, 2] 
    %10 = tensor.empty() : tensor<64x192xf32>
    %transposed_14 = linalg.transpose ins(%arg3 : tensor<192x64xf32>) outs(%10 : tensor<64x192xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<40x64x192xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<64x192xf32>) outs(%11 : tensor<40x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64x192xf32>
    %13 = tensor.empty() : tensor<40x2x192xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %15 = linalg.batch_matmul ins(%transposed, %12 : tensor<40x2x64xf32>, tensor<40x64x192xf32>) outs(%14 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %arg4 : tensor<40x2x192xf32>, tensor<192xf32>) outs(%13 : tensor<40x2x192xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.addf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<40x2x192xf32>
    %expanded_15 = tensor.expand_shape %16 [[0, 1], [2], [3, 4]] output_shape [1, 40, 2, 3, 64] : tensor<40x2x192xf32> into tensor<1x40x2x3x64xf32>
    %17 = tensor.empty() : tensor<3x40x2x1x64xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<1x40x2x3x64xf32>) outs(%17 : tensor<3x40x2x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed_16 [[0], [1], [2, 3], [4]] : tensor<3x40x2x1x64xf32> into tensor<3x40x2x64xf32>
    %extracted_slice = tensor.extract_slice %collapsed[0, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %extracted_slice_17 = tensor.extract_slice %collapsed[1, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %extracted_slice_18 = tensor.extract_slice %collapsed[2, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_20 = tensor.expand_shape %collapsed_19 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %18 = tensor.empty() : tensor<8x40x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<40x8x16xf32>) outs(%18 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_22 = tensor.collapse_shape %extracted_slice_17 [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_23 = tensor.expand_shape %collapsed_22 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<40x8x16xf32>) outs(%18 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_25 = tensor.collapse_shape %extracted_slice_18 [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_26 = tensor.expand_shape %collapsed_25 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<40x8x16xf32>) outs(%18 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %expanded_28 = tensor.expand_shape %transposed_21 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %expanded_29 = tensor.expand_shape %transposed_24 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %expanded_30 = tensor.expand_shape %8 [[0, 1, 2], [3]] output_shape [1, 1, 40, 40] : tensor<40x40xf32> into tensor<1x1x40x40xf32>
    %19 = tensor.empty() : tensor<2x4x40x16xf32>
    %20 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<2x4x40x16xf32>) outs(%19 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.mulf %in, %cst_10 : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x40x16xf32>
    %21 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_31 = linalg.transpose ins(%expanded_29 : tensor<2x4x40x16xf32>) outs(%21 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %22 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_31 : tensor<2x4x16x40xf32>) outs(%21 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.mulf %in, %cst_10 : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_32 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_33 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %23 = tensor.empty() : tensor<8x40x40xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %25 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%24 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_34 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %26 = tensor.empty() : tensor<2x4x40x40xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %expanded_30 : tensor<2x4x40x40xf32>, tensor<1x1x40x40xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.addf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x40x40xf32>
    %28 = tensor.empty() : tensor<2x4x40xi64>
    %29 = linalg.fill ins(%c0_i64 : i64) outs(%28 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %30 = tensor.empty() : tensor<2x4x40xf32>
    %31 = linalg.fill ins(%cst_1 : f32) outs(%30 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %32:2 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x4x40x40xf32>) outs(%31, %29 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_87: i64):
      %163 = linalg.index 3 : index
      %164 = arith.index_cast %163 : index to i64
      %165 = arith.maximumf %in, %out : f32
      %166 = arith.cmpf ogt, %in, %out : f32
      %167 = arith.select %166, %164, %out_87 : i64
      linalg.yield %165, %167 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_35 = tensor.expand_shape %32#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %expanded_35 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.subf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x40x40xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x4x40x40xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.exp %in : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x40x40xf32>
    %35 = tensor.empty() : tensor<2x4x40x1xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%35 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x4x40x40xf32>) outs(%36 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.divf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x40x40xf32>
    %39 = tensor.empty() : tensor<2x4x40x40xi1>
    %40 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x40x40xf32>) outs(%39 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %163 = arith.extf %in : f32 to f64
      %164 = arith.cmpf oeq, %163, %cst_9 : f64
      linalg.yield %164 : i1
    } -> tensor<2x4x40x40xi1>
    %41 = tensor.empty() : tensor<2x4x40x1xi1>
    %42 = linalg.fill ins(%true : i1) outs(%41 : tensor<2x4x40x1xi1>) -> tensor<2x4x40x1xi1>
    %43 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<2x4x40x40xi1>) outs(%42 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %163 = arith.andi %in, %out : i1
      linalg.yield %163 : i1
    } -> tensor<2x4x40x1xi1>
    %44 = linalg.generic {indexing_maps = [#map11, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %cst_4, %38 : tensor<2x4x40x1xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_87: f32, %in_88: f32, %out: f32):
      %163 = arith.select %in, %in_87, %in_88 : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_36 = tensor.collapse_shape %44 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %45 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %46 = linalg.batch_matmul ins(%collapsed_36, %transposed_27 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%45 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_37 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %47 = tensor.empty() : tensor<40x2x4x16xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<2x4x40x16xf32>) outs(%47 : tensor<40x2x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_39 = tensor.collapse_shape %transposed_38 [[0, 1], [2, 3]] : tensor<40x2x4x16xf32> into tensor<80x64xf32>
    %48 = tensor.empty() : tensor<64x64xf32>
    %transposed_40 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%48 : tensor<64x64xf32>) permutation = [1, 0] 
    %49 = tensor.empty() : tensor<80x64xf32>
    %50 = linalg.fill ins(%cst_0 : f32) outs(%49 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %51 = linalg.matmul ins(%collapsed_39, %transposed_40 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%50 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %52 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%51, %52 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.addf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<80x64xf32>
    %expanded_41 = tensor.expand_shape %53 [[0, 1], [2]] output_shape [40, 2, 64] : tensor<80x64xf32> into tensor<40x2x64xf32>
    %54 = tensor.empty() : tensor<2x40x64xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<40x2x64xf32>) outs(%54 : tensor<2x40x64xf32>) permutation = [1, 0, 2] 
    %55 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %transposed_42 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.addf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x64xf32>
    %56 = tensor.empty() : tensor<2x40x64xf64>
    %57 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<2x40x64xf32>) outs(%56 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %163 = arith.extf %in : f32 to f64
      linalg.yield %163 : f64
    } -> tensor<2x40x64xf64>
    %58 = tensor.empty() : tensor<2x40x1xf64>
    %59 = linalg.fill ins(%cst : f64) outs(%58 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %60 = linalg.generic {indexing_maps = [#map6, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%57 : tensor<2x40x64xf64>) outs(%59 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %163 = arith.addf %in, %out : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x1xf64>
    %61 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x40x1xf64>) outs(%58 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %163 = arith.divf %in, %cst_11 : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x1xf64>
    %62 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %61 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%56 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_87: f64, %out: f64):
      %163 = arith.subf %in, %in_87 : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x64xf64>
    %63 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %62 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%56 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_87: f64, %out: f64):
      %163 = arith.mulf %in, %in_87 : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x64xf64>
    %64 = linalg.generic {indexing_maps = [#map6, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<2x40x64xf64>) outs(%59 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %163 = arith.addf %in, %out : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x1xf64>
    %65 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x40x1xf64>) outs(%58 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %163 = arith.divf %in, %cst_11 : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x1xf64>
    %66 = tensor.empty() : tensor<2x40x1xf32>
    %67 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<2x40x1xf64>) outs(%66 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %163 = arith.truncf %in : f64 to f32
      linalg.yield %163 : f32
    } -> tensor<2x40x1xf32>
    %68 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%55 : tensor<2x40x64xf32>) outs(%68 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x1xf32>
    %70 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x40x1xf32>) outs(%66 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.divf %in, %cst_12 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x1xf32>
    %71 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x40x1xf32>) outs(%66 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.truncf %cst_8 : f64 to f32
      %164 = arith.addf %in, %163 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x40x1xf32>) outs(%66 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.rsqrt %in : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x1xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %70 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.subf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x64xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %72 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.mulf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x64xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.mulf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x64xf32>
    %76 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg16 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.addf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x64xf32>
    %77 = tensor.empty() : tensor<2x56xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map4, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg2, %cst_5, %cst_3 : tensor<2x56xi1>, tensor<f32>, tensor<2x56xf32>) outs(%77 : tensor<2x56xf32>) {
    ^bb0(%in: i1, %in_87: f32, %in_88: f32, %out: f32):
      %163 = arith.select %in, %in_87, %in_88 : f32
      linalg.yield %163 : f32
    } -> tensor<2x56xf32>
    %transposed_43 = linalg.transpose ins(%76 : tensor<2x40x64xf32>) outs(%9 : tensor<40x2x64xf32>) permutation = [1, 0, 2] 
    %79 = tensor.empty() : tensor<56x2x64xf32>
    %transposed_44 = linalg.transpose ins(%arg1 : tensor<2x56x64xf32>) outs(%79 : tensor<56x2x64xf32>) permutation = [1, 0, 2] 
    %extracted_slice_45 = tensor.extract_slice %arg7[0, 0] [64, 64] [1, 1] : tensor<192x64xf32> to tensor<64x64xf32>
    %extracted_slice_46 = tensor.extract_slice %arg7[64, 0] [128, 64] [1, 1] : tensor<192x64xf32> to tensor<128x64xf32>
    %extracted_slice_47 = tensor.extract_slice %arg8[0] [64] [1] : tensor<192xf32> to tensor<64xf32>
    %extracted_slice_48 = tensor.extract_slice %arg8[64] [128] [1] : tensor<192xf32> to tensor<128xf32>
    %transposed_49 = linalg.transpose ins(%extracted_slice_45 : tensor<64x64xf32>) outs(%48 : tensor<64x64xf32>) permutation = [1, 0] 
    %80 = tensor.empty() : tensor<40x64x64xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_49 : tensor<64x64xf32>) outs(%80 : tensor<40x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64x64xf32>
    %82 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<40x2x64xf32>) -> tensor<40x2x64xf32>
    %83 = linalg.batch_matmul ins(%transposed_43, %81 : tensor<40x2x64xf32>, tensor<40x64x64xf32>) outs(%82 : tensor<40x2x64xf32>) -> tensor<40x2x64xf32>
    %84 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83, %extracted_slice_47 : tensor<40x2x64xf32>, tensor<64xf32>) outs(%9 : tensor<40x2x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.addf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<40x2x64xf32>
    %85 = tensor.empty() : tensor<64x128xf32>
    %transposed_50 = linalg.transpose ins(%extracted_slice_46 : tensor<128x64xf32>) outs(%85 : tensor<64x128xf32>) permutation = [1, 0] 
    %86 = tensor.empty() : tensor<56x64x128xf32>
    %87 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_50 : tensor<64x128xf32>) outs(%86 : tensor<56x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<56x64x128xf32>
    %88 = tensor.empty() : tensor<56x2x128xf32>
    %89 = linalg.fill ins(%cst_0 : f32) outs(%88 : tensor<56x2x128xf32>) -> tensor<56x2x128xf32>
    %90 = linalg.batch_matmul ins(%transposed_44, %87 : tensor<56x2x64xf32>, tensor<56x64x128xf32>) outs(%89 : tensor<56x2x128xf32>) -> tensor<56x2x128xf32>
    %91 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %extracted_slice_48 : tensor<56x2x128xf32>, tensor<128xf32>) outs(%88 : tensor<56x2x128xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.addf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<56x2x128xf32>
    %expanded_51 = tensor.expand_shape %91 [[0, 1], [2], [3, 4]] output_shape [1, 56, 2, 2, 64] : tensor<56x2x128xf32> into tensor<1x56x2x2x64xf32>
    %92 = tensor.empty() : tensor<2x56x2x1x64xf32>
    %transposed_52 = linalg.transpose ins(%expanded_51 : tensor<1x56x2x2x64xf32>) outs(%92 : tensor<2x56x2x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed_53 = tensor.collapse_shape %transposed_52 [[0], [1], [2, 3], [4]] : tensor<2x56x2x1x64xf32> into tensor<2x56x2x64xf32>
    %extracted_slice_54 = tensor.extract_slice %collapsed_53[0, 0, 0, 0] [1, 56, 2, 64] [1, 1, 1, 1] : tensor<2x56x2x64xf32> to tensor<1x56x2x64xf32>
    %extracted_slice_55 = tensor.extract_slice %collapsed_53[1, 0, 0, 0] [1, 56, 2, 64] [1, 1, 1, 1] : tensor<2x56x2x64xf32> to tensor<1x56x2x64xf32>
    %collapsed_56 = tensor.collapse_shape %84 [[0], [1, 2]] : tensor<40x2x64xf32> into tensor<40x128xf32>
    %expanded_57 = tensor.expand_shape %collapsed_56 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %transposed_58 = linalg.transpose ins(%expanded_57 : tensor<40x8x16xf32>) outs(%18 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_59 = tensor.collapse_shape %extracted_slice_54 [[0, 1], [2, 3]] : tensor<1x56x2x64xf32> into tensor<56x128xf32>
    %expanded_60 = tensor.expand_shape %collapsed_59 [[0], [1, 2]] output_shape [56, 8, 16] : tensor<56x128xf32> into tensor<56x8x16xf32>
    %93 = tensor.empty() : tensor<8x56x16xf32>
    %transposed_61 = linalg.transpose ins(%expanded_60 : tensor<56x8x16xf32>) outs(%93 : tensor<8x56x16xf32>) permutation = [1, 0, 2] 
    %collapsed_62 = tensor.collapse_shape %extracted_slice_55 [[0, 1], [2, 3]] : tensor<1x56x2x64xf32> into tensor<56x128xf32>
    %expanded_63 = tensor.expand_shape %collapsed_62 [[0], [1, 2]] output_shape [56, 8, 16] : tensor<56x128xf32> into tensor<56x8x16xf32>
    %transposed_64 = linalg.transpose ins(%expanded_63 : tensor<56x8x16xf32>) outs(%93 : tensor<8x56x16xf32>) permutation = [1, 0, 2] 
    %expanded_65 = tensor.expand_shape %78 [[0], [1, 2, 3]] output_shape [2, 1, 1, 56] : tensor<2x56xf32> into tensor<2x1x1x56xf32>
    %94 = tensor.empty() : tensor<2x4x1x56xf32>
    %collapsed_66 = tensor.collapse_shape %expanded_65 [[0, 1], [2], [3]] : tensor<2x1x1x56xf32> into tensor<2x1x56xf32>
    %95 = linalg.generic {indexing_maps = [#map14, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_66 : tensor<2x1x56xf32>) outs(%94 : tensor<2x4x1x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x56xf32>
    %expanded_67 = tensor.expand_shape %transposed_58 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %expanded_68 = tensor.expand_shape %transposed_61 [[0, 1], [2], [3]] output_shape [2, 4, 56, 16] : tensor<8x56x16xf32> into tensor<2x4x56x16xf32>
    %96 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_67 : tensor<2x4x40x16xf32>) outs(%19 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.mulf %in, %cst_10 : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x40x16xf32>
    %97 = tensor.empty() : tensor<2x4x16x56xf32>
    %transposed_69 = linalg.transpose ins(%expanded_68 : tensor<2x4x56x16xf32>) outs(%97 : tensor<2x4x16x56xf32>) permutation = [0, 1, 3, 2] 
    %98 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_69 : tensor<2x4x16x56xf32>) outs(%97 : tensor<2x4x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.mulf %in, %cst_10 : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x16x56xf32>
    %collapsed_70 = tensor.collapse_shape %96 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_71 = tensor.collapse_shape %98 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %99 = tensor.empty() : tensor<8x40x56xf32>
    %100 = linalg.fill ins(%cst_0 : f32) outs(%99 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %101 = linalg.batch_matmul ins(%collapsed_70, %collapsed_71 : tensor<8x40x16xf32>, tensor<8x16x56xf32>) outs(%100 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %expanded_72 = tensor.expand_shape %101 [[0, 1], [2], [3]] output_shape [2, 4, 40, 56] : tensor<8x40x56xf32> into tensor<2x4x40x56xf32>
    %102 = tensor.empty() : tensor<2x4x40x56xf32>
    %103 = linalg.generic {indexing_maps = [#map8, #map15, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_72, %95 : tensor<2x4x40x56xf32>, tensor<2x4x1x56xf32>) outs(%102 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.addf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x40x56xf32>
    %104:2 = linalg.generic {indexing_maps = [#map8, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%103 : tensor<2x4x40x56xf32>) outs(%31, %29 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_87: i64):
      %163 = linalg.index 3 : index
      %164 = arith.index_cast %163 : index to i64
      %165 = arith.maximumf %in, %out : f32
      %166 = arith.cmpf ogt, %in, %out : f32
      %167 = arith.select %166, %164, %out_87 : i64
      linalg.yield %165, %167 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_73 = tensor.expand_shape %104#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %105 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %expanded_73 : tensor<2x4x40x56xf32>, tensor<2x4x40x1xf32>) outs(%102 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.subf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x40x56xf32>
    %106 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105 : tensor<2x4x40x56xf32>) outs(%102 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.exp %in : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x40x56xf32>
    %107 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%106 : tensor<2x4x40x56xf32>) outs(%36 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x40x1xf32>
    %108 = linalg.generic {indexing_maps = [#map8, #map11, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %107 : tensor<2x4x40x56xf32>, tensor<2x4x40x1xf32>) outs(%102 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.divf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x40x56xf32>
    %109 = tensor.empty() : tensor<2x4x40x56xi1>
    %110 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<2x4x40x56xf32>) outs(%109 : tensor<2x4x40x56xi1>) {
    ^bb0(%in: f32, %out: i1):
      %163 = arith.extf %in : f32 to f64
      %164 = arith.cmpf oeq, %163, %cst_9 : f64
      linalg.yield %164 : i1
    } -> tensor<2x4x40x56xi1>
    %111 = linalg.generic {indexing_maps = [#map8, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%110 : tensor<2x4x40x56xi1>) outs(%42 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %163 = arith.andi %in, %out : i1
      linalg.yield %163 : i1
    } -> tensor<2x4x40x1xi1>
    %112 = linalg.generic {indexing_maps = [#map11, #map8, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %cst_2, %108 : tensor<2x4x40x1xi1>, tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%102 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: i1, %in_87: f32, %in_88: f32, %out: f32):
      %163 = arith.select %in, %in_87, %in_88 : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x40x56xf32>
    %collapsed_74 = tensor.collapse_shape %112 [[0, 1], [2], [3]] : tensor<2x4x40x56xf32> into tensor<8x40x56xf32>
    %113 = linalg.batch_matmul ins(%collapsed_74, %transposed_64 : tensor<8x40x56xf32>, tensor<8x56x16xf32>) outs(%45 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_75 = tensor.expand_shape %113 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %transposed_76 = linalg.transpose ins(%expanded_75 : tensor<2x4x40x16xf32>) outs(%47 : tensor<40x2x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_77 = tensor.collapse_shape %transposed_76 [[0, 1], [2, 3]] : tensor<40x2x4x16xf32> into tensor<80x64xf32>
    %transposed_78 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%48 : tensor<64x64xf32>) permutation = [1, 0] 
    %114 = linalg.matmul ins(%collapsed_77, %transposed_78 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%50 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %115 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %116 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%114, %115 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.addf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<80x64xf32>
    %expanded_79 = tensor.expand_shape %116 [[0, 1], [2]] output_shape [40, 2, 64] : tensor<80x64xf32> into tensor<40x2x64xf32>
    %transposed_80 = linalg.transpose ins(%expanded_79 : tensor<40x2x64xf32>) outs(%54 : tensor<2x40x64xf32>) permutation = [1, 0, 2] 
    %117 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %transposed_80 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.addf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x64xf32>
    %118 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x40x64xf32>) outs(%56 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %163 = arith.extf %in : f32 to f64
      linalg.yield %163 : f64
    } -> tensor<2x40x64xf64>
    %119 = linalg.generic {indexing_maps = [#map6, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%118 : tensor<2x40x64xf64>) outs(%59 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %163 = arith.addf %in, %out : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x1xf64>
    %120 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x40x1xf64>) outs(%58 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %163 = arith.divf %in, %cst_11 : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x1xf64>
    %121 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118, %120 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%56 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_87: f64, %out: f64):
      %163 = arith.subf %in, %in_87 : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x64xf64>
    %122 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %121 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%56 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_87: f64, %out: f64):
      %163 = arith.mulf %in, %in_87 : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x64xf64>
    %123 = linalg.generic {indexing_maps = [#map6, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%122 : tensor<2x40x64xf64>) outs(%59 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %163 = arith.addf %in, %out : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x1xf64>
    %124 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x40x1xf64>) outs(%58 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %163 = arith.divf %in, %cst_11 : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x1xf64>
    %125 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x40x1xf64>) outs(%66 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %163 = arith.truncf %in : f64 to f32
      linalg.yield %163 : f32
    } -> tensor<2x40x1xf32>
    %126 = linalg.generic {indexing_maps = [#map6, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<2x40x64xf32>) outs(%68 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x1xf32>
    %127 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x40x1xf32>) outs(%66 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.divf %in, %cst_12 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x1xf32>
    %128 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<2x40x1xf32>) outs(%66 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.truncf %cst_8 : f64 to f32
      %164 = arith.addf %in, %163 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %129 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x40x1xf32>) outs(%66 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.rsqrt %in : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x1xf32>
    %130 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117, %127 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.subf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x64xf32>
    %131 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %129 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.mulf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x64xf32>
    %132 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131, %arg17 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.mulf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x64xf32>
    %133 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %arg18 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.addf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_81 = tensor.collapse_shape %133 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %134 = tensor.empty() : tensor<64x48xf32>
    %transposed_82 = linalg.transpose ins(%arg11 : tensor<48x64xf32>) outs(%134 : tensor<64x48xf32>) permutation = [1, 0] 
    %135 = tensor.empty() : tensor<80x48xf32>
    %136 = linalg.fill ins(%cst_0 : f32) outs(%135 : tensor<80x48xf32>) -> tensor<80x48xf32>
    %137 = linalg.matmul ins(%collapsed_81, %transposed_82 : tensor<80x64xf32>, tensor<64x48xf32>) outs(%136 : tensor<80x48xf32>) -> tensor<80x48xf32>
    %138 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<48xf32>) outs(%135 : tensor<80x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x48xf32>
    %139 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%137, %138 : tensor<80x48xf32>, tensor<80x48xf32>) outs(%135 : tensor<80x48xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.addf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<80x48xf32>
    %expanded_83 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [2, 40, 48] : tensor<80x48xf32> into tensor<2x40x48xf32>
    %140 = tensor.empty() : tensor<2x40x48xf32>
    %141 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_83 : tensor<2x40x48xf32>) outs(%140 : tensor<2x40x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.cmpf ugt, %in, %cst_0 : f32
      %164 = arith.select %163, %in, %cst_0 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x48xf32>
    %collapsed_84 = tensor.collapse_shape %141 [[0, 1], [2]] : tensor<2x40x48xf32> into tensor<80x48xf32>
    %142 = tensor.empty() : tensor<48x64xf32>
    %transposed_85 = linalg.transpose ins(%arg13 : tensor<64x48xf32>) outs(%142 : tensor<48x64xf32>) permutation = [1, 0] 
    %143 = linalg.matmul ins(%collapsed_84, %transposed_85 : tensor<80x48xf32>, tensor<48x64xf32>) outs(%50 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %144 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %145 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%143, %144 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.addf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<80x64xf32>
    %expanded_86 = tensor.expand_shape %145 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %146 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %expanded_86 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.addf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x64xf32>
    %147 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x40x64xf32>) outs(%56 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %163 = arith.extf %in : f32 to f64
      linalg.yield %163 : f64
    } -> tensor<2x40x64xf64>
    %148 = linalg.generic {indexing_maps = [#map6, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%147 : tensor<2x40x64xf64>) outs(%59 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %163 = arith.addf %in, %out : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x1xf64>
    %149 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x40x1xf64>) outs(%58 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %163 = arith.divf %in, %cst_11 : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x1xf64>
    %150 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %149 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%56 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_87: f64, %out: f64):
      %163 = arith.subf %in, %in_87 : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x64xf64>
    %151 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %150 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%56 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_87: f64, %out: f64):
      %163 = arith.mulf %in, %in_87 : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x64xf64>
    %152 = linalg.generic {indexing_maps = [#map6, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%151 : tensor<2x40x64xf64>) outs(%59 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %163 = arith.addf %in, %out : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x1xf64>
    %153 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x40x1xf64>) outs(%58 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %163 = arith.divf %in, %cst_11 : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x1xf64>
    %154 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x40x1xf64>) outs(%66 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %163 = arith.truncf %in : f64 to f32
      linalg.yield %163 : f32
    } -> tensor<2x40x1xf32>
    %155 = linalg.generic {indexing_maps = [#map6, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%146 : tensor<2x40x64xf32>) outs(%68 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x1xf32>
    %156 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x40x1xf32>) outs(%66 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.divf %in, %cst_12 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x1xf32>
    %157 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x40x1xf32>) outs(%66 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.truncf %cst_8 : f64 to f32
      %164 = arith.addf %in, %163 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %158 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x40x1xf32>) outs(%66 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.rsqrt %in : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x1xf32>
    %159 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %156 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.subf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x64xf32>
    %160 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %158 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.mulf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x64xf32>
    %161 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %arg19 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.mulf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x64xf32>
    %162 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %arg20 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_87: f32, %out: f32):
      %163 = arith.addf %in, %in_87 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x64xf32>
    return %162 : tensor<2x40x64xf32>
  }
}

