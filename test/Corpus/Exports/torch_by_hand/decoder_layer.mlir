#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @decoder_layer(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x56x64xf32>, %arg2: tensor<192x64xf32>, %arg3: tensor<192xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<192x64xf32>, %arg7: tensor<192xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<48x64xf32>, %arg11: tensor<48xf32>, %arg12: tensor<64x48xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<64xf32>, %arg17: tensor<64xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x4x40x56xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<2x4x40x40xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<40x40xi1>
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 0xFFF0000000000000 : f64
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant 6.400000e+01 : f64
    %cst_11 = arith.constant 6.400000e+01 : f32
    %0 = tensor.empty() : tensor<40x2x64xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x40x64xf32>) outs(%0 : tensor<40x2x64xf32>) permutation = [1, 0, 2] 
    %1 = tensor.empty() : tensor<64x192xf32>
    %transposed_12 = linalg.transpose ins(%arg2 : tensor<192x64xf32>) outs(%1 : tensor<64x192xf32>) permutation = [1, 0] 
    %2 = tensor.empty() : tensor<40x64x192xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_12 : tensor<64x192xf32>) outs(%2 : tensor<40x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64x192xf32>
    %4 = tensor.empty() : tensor<40x2x192xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %6 = linalg.batch_matmul ins(%transposed, %3 : tensor<40x2x64xf32>, tensor<40x64x192xf32>) outs(%5 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %arg3 : tensor<40x2x192xf32>, tensor<192xf32>) outs(%4 : tensor<40x2x192xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.addf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<40x2x192xf32>
    %expanded = tensor.expand_shape %7 [[0, 1], [2], [3, 4]] output_shape [1, 40, 2, 3, 64] : tensor<40x2x192xf32> into tensor<1x40x2x3x64xf32>
    %8 = tensor.empty() : tensor<3x40x2x1x64xf32>
    %transposed_13 = linalg.transpose ins(%expanded : tensor<1x40x2x3x64xf32>) outs(%8 : tensor<3x40x2x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed_13 [[0], [1], [2, 3], [4]] : tensor<3x40x2x1x64xf32> into tensor<3x40x2x64xf32>
    %extracted_slice = tensor.extract_slice %collapsed[0, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %extracted_slice_14 = tensor.extract_slice %collapsed[1, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %extracted_slice_15 = tensor.extract_slice %collapsed[2, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %collapsed_16 = tensor.collapse_shape %extracted_slice [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_17 = tensor.expand_shape %collapsed_16 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %9 = tensor.empty() : tensor<8x40x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<40x8x16xf32>) outs(%9 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_19 = tensor.collapse_shape %extracted_slice_14 [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_20 = tensor.expand_shape %collapsed_19 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<40x8x16xf32>) outs(%9 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_22 = tensor.collapse_shape %extracted_slice_15 [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_23 = tensor.expand_shape %collapsed_22 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<40x8x16xf32>) outs(%9 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %expanded_25 = tensor.expand_shape %transposed_18 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %expanded_26 = tensor.expand_shape %transposed_21 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %10 = tensor.empty() : tensor<2x4x40x16xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<2x4x40x16xf32>) outs(%10 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.mulf %in, %cst_9 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x40x16xf32>
    %12 = tensor.empty() : tensor<40xi64>
    %13 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel"]} outs(%12 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %158 = linalg.index 0 : index
      %159 = arith.index_cast %158 : index to i64
      linalg.yield %159 : i64
    } -> tensor<40xi64>
    %expanded_27 = tensor.expand_shape %13 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_28 = tensor.expand_shape %13 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %14 = tensor.empty() : tensor<40x40xi64>
    %15 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_27, %expanded_28 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%14 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_83: i64, %out: i64):
      %158 = arith.subi %in, %in_83 : i64
      linalg.yield %158 : i64
    } -> tensor<40x40xi64>
    %16 = tensor.empty() : tensor<40x40xi1>
    %17 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<40x40xi64>) outs(%16 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %158 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %158 : i1
    } -> tensor<40x40xi1>
    %18 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_6 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%16 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_83: i1, %out: i1):
      %158 = arith.andi %in, %in_83 : i1
      linalg.yield %158 : i1
    } -> tensor<40x40xi1>
    %19 = tensor.empty() : tensor<40x40xf32>
    %20 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_4, %cst_5 : tensor<40x40xi1>, tensor<f32>, tensor<f32>) outs(%19 : tensor<40x40xf32>) {
    ^bb0(%in: i1, %in_83: f32, %in_84: f32, %out: f32):
      %158 = arith.select %in, %in_83, %in_84 : f32
      linalg.yield %158 : f32
    } -> tensor<40x40xf32>
    %21 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_29 = linalg.transpose ins(%expanded_26 : tensor<2x4x40x16xf32>) outs(%21 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<2x4x16x40xf32>) outs(%21 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.mulf %in, %cst_9 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_30 = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_31 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %23 = tensor.empty() : tensor<8x40x40xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %25 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%24 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_32 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %26 = tensor.empty() : tensor<2x4x40x40xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32, %20 : tensor<2x4x40x40xf32>, tensor<40x40xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.addf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x40x40xf32>
    %28 = tensor.empty() : tensor<2x4x40xi64>
    %29 = linalg.fill ins(%c0_i64 : i64) outs(%28 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %30 = tensor.empty() : tensor<2x4x40xf32>
    %31 = linalg.fill ins(%cst_1 : f32) outs(%30 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %32:2 = linalg.generic {indexing_maps = [#map3, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x4x40x40xf32>) outs(%31, %29 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_83: i64):
      %158 = linalg.index 3 : index
      %159 = arith.index_cast %158 : index to i64
      %160 = arith.maximumf %in, %out : f32
      %161 = arith.cmpf ogt, %in, %out : f32
      %162 = arith.select %161, %159, %out_83 : i64
      linalg.yield %160, %162 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_33 = tensor.expand_shape %32#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %expanded_33 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.subf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x40x40xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x4x40x40xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.exp %in : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x40x40xf32>
    %35 = tensor.empty() : tensor<2x4x40x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x4x40x40xf32>) outs(%36 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.divf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x40x40xf32>
    %39 = tensor.empty() : tensor<2x4x40x40xi1>
    %40 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x40x40xf32>) outs(%39 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %158 = arith.extf %in : f32 to f64
      %159 = arith.cmpf oeq, %158, %cst_8 : f64
      linalg.yield %159 : i1
    } -> tensor<2x4x40x40xi1>
    %41 = tensor.empty() : tensor<2x4x40x1xi1>
    %42 = linalg.fill ins(%true : i1) outs(%41 : tensor<2x4x40x1xi1>) -> tensor<2x4x40x1xi1>
    %43 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<2x4x40x40xi1>) outs(%42 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %158 = arith.andi %in, %out : i1
      linalg.yield %158 : i1
    } -> tensor<2x4x40x1xi1>
    %44 = linalg.generic {indexing_maps = [#map11, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %cst_3, %38 : tensor<2x4x40x1xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%26 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_83: f32, %in_84: f32, %out: f32):
      %158 = arith.select %in, %in_83, %in_84 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_34 = tensor.collapse_shape %44 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%9 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %46 = linalg.batch_matmul ins(%collapsed_34, %transposed_24 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%45 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_35 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %47 = tensor.empty() : tensor<40x2x4x16xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<2x4x40x16xf32>) outs(%47 : tensor<40x2x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_37 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<40x2x4x16xf32> into tensor<80x64xf32>
    %48 = tensor.empty() : tensor<64x64xf32>
    %transposed_38 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%48 : tensor<64x64xf32>) permutation = [1, 0] 
    %49 = tensor.empty() : tensor<80x64xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %51 = linalg.matmul ins(%collapsed_37, %transposed_38 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%50 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %52 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %53 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%51, %52 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.addf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<80x64xf32>
    %expanded_39 = tensor.expand_shape %53 [[0, 1], [2]] output_shape [40, 2, 64] : tensor<80x64xf32> into tensor<40x2x64xf32>
    %54 = tensor.empty() : tensor<2x40x64xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<40x2x64xf32>) outs(%54 : tensor<2x40x64xf32>) permutation = [1, 0, 2] 
    %55 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %transposed_40 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.addf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x64xf32>
    %56 = tensor.empty() : tensor<2x40x64xf64>
    %57 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<2x40x64xf32>) outs(%56 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %158 = arith.extf %in : f32 to f64
      linalg.yield %158 : f64
    } -> tensor<2x40x64xf64>
    %58 = tensor.empty() : tensor<2x40x1xf64>
    %59 = linalg.fill ins(%cst_0 : f64) outs(%58 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %60 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%57 : tensor<2x40x64xf64>) outs(%59 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.addf %in, %out : f64
      linalg.yield %158 : f64
    } -> tensor<2x40x1xf64>
    %61 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60 : tensor<2x40x1xf64>) outs(%58 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.divf %in, %cst_10 : f64
      linalg.yield %158 : f64
    } -> tensor<2x40x1xf64>
    %62 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %61 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%56 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_83: f64, %out: f64):
      %158 = arith.subf %in, %in_83 : f64
      linalg.yield %158 : f64
    } -> tensor<2x40x64xf64>
    %63 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %62 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%56 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_83: f64, %out: f64):
      %158 = arith.mulf %in, %in_83 : f64
      linalg.yield %158 : f64
    } -> tensor<2x40x64xf64>
    %64 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%63 : tensor<2x40x64xf64>) outs(%59 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.addf %in, %out : f64
      linalg.yield %158 : f64
    } -> tensor<2x40x1xf64>
    %65 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<2x40x1xf64>) outs(%58 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.divf %in, %cst_10 : f64
      linalg.yield %158 : f64
    } -> tensor<2x40x1xf64>
    %66 = tensor.empty() : tensor<2x40x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<2x40x1xf64>) outs(%66 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %158 = arith.truncf %in : f64 to f32
      linalg.yield %158 : f32
    } -> tensor<2x40x1xf32>
    %68 = linalg.fill ins(%cst : f32) outs(%66 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%55 : tensor<2x40x64xf32>) outs(%68 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x1xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<2x40x1xf32>) outs(%66 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_11 : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x40x1xf32>) outs(%66 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_7 : f64 to f32
      %159 = arith.addf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<2x40x1xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x40x1xf32>) outs(%66 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.rsqrt %in : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %70 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.subf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x64xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %72 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.mulf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x64xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74, %arg14 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.mulf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x64xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.addf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x64xf32>
    %transposed_41 = linalg.transpose ins(%76 : tensor<2x40x64xf32>) outs(%0 : tensor<40x2x64xf32>) permutation = [1, 0, 2] 
    %77 = tensor.empty() : tensor<56x2x64xf32>
    %transposed_42 = linalg.transpose ins(%arg1 : tensor<2x56x64xf32>) outs(%77 : tensor<56x2x64xf32>) permutation = [1, 0, 2] 
    %extracted_slice_43 = tensor.extract_slice %arg6[0, 0] [64, 64] [1, 1] : tensor<192x64xf32> to tensor<64x64xf32>
    %extracted_slice_44 = tensor.extract_slice %arg6[64, 0] [128, 64] [1, 1] : tensor<192x64xf32> to tensor<128x64xf32>
    %extracted_slice_45 = tensor.extract_slice %arg7[0] [64] [1] : tensor<192xf32> to tensor<64xf32>
    %extracted_slice_46 = tensor.extract_slice %arg7[64] [128] [1] : tensor<192xf32> to tensor<128xf32>
    %transposed_47 = linalg.transpose ins(%extracted_slice_43 : tensor<64x64xf32>) outs(%48 : tensor<64x64xf32>) permutation = [1, 0] 
    %78 = tensor.empty() : tensor<40x64x64xf32>
    %79 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_47 : tensor<64x64xf32>) outs(%78 : tensor<40x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64x64xf32>
    %80 = linalg.fill ins(%cst : f32) outs(%0 : tensor<40x2x64xf32>) -> tensor<40x2x64xf32>
    %81 = linalg.batch_matmul ins(%transposed_41, %79 : tensor<40x2x64xf32>, tensor<40x64x64xf32>) outs(%80 : tensor<40x2x64xf32>) -> tensor<40x2x64xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %extracted_slice_45 : tensor<40x2x64xf32>, tensor<64xf32>) outs(%0 : tensor<40x2x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.addf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<40x2x64xf32>
    %83 = tensor.empty() : tensor<64x128xf32>
    %transposed_48 = linalg.transpose ins(%extracted_slice_44 : tensor<128x64xf32>) outs(%83 : tensor<64x128xf32>) permutation = [1, 0] 
    %84 = tensor.empty() : tensor<56x64x128xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_48 : tensor<64x128xf32>) outs(%84 : tensor<56x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<56x64x128xf32>
    %86 = tensor.empty() : tensor<56x2x128xf32>
    %87 = linalg.fill ins(%cst : f32) outs(%86 : tensor<56x2x128xf32>) -> tensor<56x2x128xf32>
    %88 = linalg.batch_matmul ins(%transposed_42, %85 : tensor<56x2x64xf32>, tensor<56x64x128xf32>) outs(%87 : tensor<56x2x128xf32>) -> tensor<56x2x128xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %extracted_slice_46 : tensor<56x2x128xf32>, tensor<128xf32>) outs(%86 : tensor<56x2x128xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.addf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<56x2x128xf32>
    %expanded_49 = tensor.expand_shape %89 [[0, 1], [2], [3, 4]] output_shape [1, 56, 2, 2, 64] : tensor<56x2x128xf32> into tensor<1x56x2x2x64xf32>
    %90 = tensor.empty() : tensor<2x56x2x1x64xf32>
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<1x56x2x2x64xf32>) outs(%90 : tensor<2x56x2x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed_51 = tensor.collapse_shape %transposed_50 [[0], [1], [2, 3], [4]] : tensor<2x56x2x1x64xf32> into tensor<2x56x2x64xf32>
    %extracted_slice_52 = tensor.extract_slice %collapsed_51[0, 0, 0, 0] [1, 56, 2, 64] [1, 1, 1, 1] : tensor<2x56x2x64xf32> to tensor<1x56x2x64xf32>
    %extracted_slice_53 = tensor.extract_slice %collapsed_51[1, 0, 0, 0] [1, 56, 2, 64] [1, 1, 1, 1] : tensor<2x56x2x64xf32> to tensor<1x56x2x64xf32>
    %collapsed_54 = tensor.collapse_shape %82 [[0], [1, 2]] : tensor<40x2x64xf32> into tensor<40x128xf32>
    %expanded_55 = tensor.expand_shape %collapsed_54 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %transposed_56 = linalg.transpose ins(%expanded_55 : tensor<40x8x16xf32>) outs(%9 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_57 = tensor.collapse_shape %extracted_slice_52 [[0, 1], [2, 3]] : tensor<1x56x2x64xf32> into tensor<56x128xf32>
    %expanded_58 = tensor.expand_shape %collapsed_57 [[0], [1, 2]] output_shape [56, 8, 16] : tensor<56x128xf32> into tensor<56x8x16xf32>
    %91 = tensor.empty() : tensor<8x56x16xf32>
    %transposed_59 = linalg.transpose ins(%expanded_58 : tensor<56x8x16xf32>) outs(%91 : tensor<8x56x16xf32>) permutation = [1, 0, 2] 
    %collapsed_60 = tensor.collapse_shape %extracted_slice_53 [[0, 1], [2, 3]] : tensor<1x56x2x64xf32> into tensor<56x128xf32>
    %expanded_61 = tensor.expand_shape %collapsed_60 [[0], [1, 2]] output_shape [56, 8, 16] : tensor<56x128xf32> into tensor<56x8x16xf32>
    %transposed_62 = linalg.transpose ins(%expanded_61 : tensor<56x8x16xf32>) outs(%91 : tensor<8x56x16xf32>) permutation = [1, 0, 2] 
    %expanded_63 = tensor.expand_shape %transposed_56 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %expanded_64 = tensor.expand_shape %transposed_59 [[0, 1], [2], [3]] output_shape [2, 4, 56, 16] : tensor<8x56x16xf32> into tensor<2x4x56x16xf32>
    %92 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_63 : tensor<2x4x40x16xf32>) outs(%10 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.mulf %in, %cst_9 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x40x16xf32>
    %93 = tensor.empty() : tensor<2x4x16x56xf32>
    %transposed_65 = linalg.transpose ins(%expanded_64 : tensor<2x4x56x16xf32>) outs(%93 : tensor<2x4x16x56xf32>) permutation = [0, 1, 3, 2] 
    %94 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_65 : tensor<2x4x16x56xf32>) outs(%93 : tensor<2x4x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.mulf %in, %cst_9 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x16x56xf32>
    %collapsed_66 = tensor.collapse_shape %92 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_67 = tensor.collapse_shape %94 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %95 = tensor.empty() : tensor<8x40x56xf32>
    %96 = linalg.fill ins(%cst : f32) outs(%95 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %97 = linalg.batch_matmul ins(%collapsed_66, %collapsed_67 : tensor<8x40x16xf32>, tensor<8x16x56xf32>) outs(%96 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %expanded_68 = tensor.expand_shape %97 [[0, 1], [2], [3]] output_shape [2, 4, 40, 56] : tensor<8x40x56xf32> into tensor<2x4x40x56xf32>
    %98:2 = linalg.generic {indexing_maps = [#map3, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_68 : tensor<2x4x40x56xf32>) outs(%31, %29 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_83: i64):
      %158 = linalg.index 3 : index
      %159 = arith.index_cast %158 : index to i64
      %160 = arith.maximumf %in, %out : f32
      %161 = arith.cmpf ogt, %in, %out : f32
      %162 = arith.select %161, %159, %out_83 : i64
      linalg.yield %160, %162 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_69 = tensor.expand_shape %98#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %99 = tensor.empty() : tensor<2x4x40x56xf32>
    %100 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_68, %expanded_69 : tensor<2x4x40x56xf32>, tensor<2x4x40x1xf32>) outs(%99 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.subf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x40x56xf32>
    %101 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<2x4x40x56xf32>) outs(%99 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.exp %in : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x40x56xf32>
    %102 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%101 : tensor<2x4x40x56xf32>) outs(%36 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x40x1xf32>
    %103 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %102 : tensor<2x4x40x56xf32>, tensor<2x4x40x1xf32>) outs(%99 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.divf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x40x56xf32>
    %104 = tensor.empty() : tensor<2x4x40x56xi1>
    %105 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_68 : tensor<2x4x40x56xf32>) outs(%104 : tensor<2x4x40x56xi1>) {
    ^bb0(%in: f32, %out: i1):
      %158 = arith.extf %in : f32 to f64
      %159 = arith.cmpf oeq, %158, %cst_8 : f64
      linalg.yield %159 : i1
    } -> tensor<2x4x40x56xi1>
    %106 = linalg.generic {indexing_maps = [#map3, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%105 : tensor<2x4x40x56xi1>) outs(%42 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %158 = arith.andi %in, %out : i1
      linalg.yield %158 : i1
    } -> tensor<2x4x40x1xi1>
    %107 = linalg.generic {indexing_maps = [#map11, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %cst_2, %103 : tensor<2x4x40x1xi1>, tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%99 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: i1, %in_83: f32, %in_84: f32, %out: f32):
      %158 = arith.select %in, %in_83, %in_84 : f32
      linalg.yield %158 : f32
    } -> tensor<2x4x40x56xf32>
    %collapsed_70 = tensor.collapse_shape %107 [[0, 1], [2], [3]] : tensor<2x4x40x56xf32> into tensor<8x40x56xf32>
    %108 = linalg.batch_matmul ins(%collapsed_70, %transposed_62 : tensor<8x40x56xf32>, tensor<8x56x16xf32>) outs(%45 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_71 = tensor.expand_shape %108 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %transposed_72 = linalg.transpose ins(%expanded_71 : tensor<2x4x40x16xf32>) outs(%47 : tensor<40x2x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_73 = tensor.collapse_shape %transposed_72 [[0, 1], [2, 3]] : tensor<40x2x4x16xf32> into tensor<80x64xf32>
    %transposed_74 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%48 : tensor<64x64xf32>) permutation = [1, 0] 
    %109 = linalg.matmul ins(%collapsed_73, %transposed_74 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%50 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %110 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %111 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%109, %110 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.addf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<80x64xf32>
    %expanded_75 = tensor.expand_shape %111 [[0, 1], [2]] output_shape [40, 2, 64] : tensor<80x64xf32> into tensor<40x2x64xf32>
    %transposed_76 = linalg.transpose ins(%expanded_75 : tensor<40x2x64xf32>) outs(%54 : tensor<2x40x64xf32>) permutation = [1, 0, 2] 
    %112 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76, %transposed_76 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.addf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<2x40x64xf32>) outs(%56 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %158 = arith.extf %in : f32 to f64
      linalg.yield %158 : f64
    } -> tensor<2x40x64xf64>
    %114 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%113 : tensor<2x40x64xf64>) outs(%59 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.addf %in, %out : f64
      linalg.yield %158 : f64
    } -> tensor<2x40x1xf64>
    %115 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<2x40x1xf64>) outs(%58 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.divf %in, %cst_10 : f64
      linalg.yield %158 : f64
    } -> tensor<2x40x1xf64>
    %116 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %115 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%56 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_83: f64, %out: f64):
      %158 = arith.subf %in, %in_83 : f64
      linalg.yield %158 : f64
    } -> tensor<2x40x64xf64>
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %116 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%56 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_83: f64, %out: f64):
      %158 = arith.mulf %in, %in_83 : f64
      linalg.yield %158 : f64
    } -> tensor<2x40x64xf64>
    %118 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%117 : tensor<2x40x64xf64>) outs(%59 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.addf %in, %out : f64
      linalg.yield %158 : f64
    } -> tensor<2x40x1xf64>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%118 : tensor<2x40x1xf64>) outs(%58 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.divf %in, %cst_10 : f64
      linalg.yield %158 : f64
    } -> tensor<2x40x1xf64>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x40x1xf64>) outs(%66 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %158 = arith.truncf %in : f64 to f32
      linalg.yield %158 : f32
    } -> tensor<2x40x1xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%112 : tensor<2x40x64xf32>) outs(%68 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<2x40x1xf32>) outs(%66 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_11 : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x40x1xf32>) outs(%66 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_7 : f64 to f32
      %159 = arith.addf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<2x40x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x40x1xf32>) outs(%66 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.rsqrt %in : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %122 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.subf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x64xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %124 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.mulf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %arg16 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.mulf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x64xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %arg17 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.addf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_77 = tensor.collapse_shape %128 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %129 = tensor.empty() : tensor<64x48xf32>
    %transposed_78 = linalg.transpose ins(%arg10 : tensor<48x64xf32>) outs(%129 : tensor<64x48xf32>) permutation = [1, 0] 
    %130 = tensor.empty() : tensor<80x48xf32>
    %131 = linalg.fill ins(%cst : f32) outs(%130 : tensor<80x48xf32>) -> tensor<80x48xf32>
    %132 = linalg.matmul ins(%collapsed_77, %transposed_78 : tensor<80x64xf32>, tensor<64x48xf32>) outs(%131 : tensor<80x48xf32>) -> tensor<80x48xf32>
    %133 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<48xf32>) outs(%130 : tensor<80x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x48xf32>
    %134 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%132, %133 : tensor<80x48xf32>, tensor<80x48xf32>) outs(%130 : tensor<80x48xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.addf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<80x48xf32>
    %expanded_79 = tensor.expand_shape %134 [[0, 1], [2]] output_shape [2, 40, 48] : tensor<80x48xf32> into tensor<2x40x48xf32>
    %135 = tensor.empty() : tensor<2x40x48xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79 : tensor<2x40x48xf32>) outs(%135 : tensor<2x40x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.cmpf ugt, %in, %cst : f32
      %159 = arith.select %158, %in, %cst : f32
      linalg.yield %159 : f32
    } -> tensor<2x40x48xf32>
    %collapsed_80 = tensor.collapse_shape %136 [[0, 1], [2]] : tensor<2x40x48xf32> into tensor<80x48xf32>
    %137 = tensor.empty() : tensor<48x64xf32>
    %transposed_81 = linalg.transpose ins(%arg12 : tensor<64x48xf32>) outs(%137 : tensor<48x64xf32>) permutation = [1, 0] 
    %138 = linalg.matmul ins(%collapsed_80, %transposed_81 : tensor<80x48xf32>, tensor<48x64xf32>) outs(%50 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %139 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %140 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%138, %139 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.addf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<80x64xf32>
    %expanded_82 = tensor.expand_shape %140 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %expanded_82 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.addf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x64xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x40x64xf32>) outs(%56 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %158 = arith.extf %in : f32 to f64
      linalg.yield %158 : f64
    } -> tensor<2x40x64xf64>
    %143 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%142 : tensor<2x40x64xf64>) outs(%59 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.addf %in, %out : f64
      linalg.yield %158 : f64
    } -> tensor<2x40x1xf64>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x40x1xf64>) outs(%58 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.divf %in, %cst_10 : f64
      linalg.yield %158 : f64
    } -> tensor<2x40x1xf64>
    %145 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %144 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%56 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_83: f64, %out: f64):
      %158 = arith.subf %in, %in_83 : f64
      linalg.yield %158 : f64
    } -> tensor<2x40x64xf64>
    %146 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %145 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%56 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_83: f64, %out: f64):
      %158 = arith.mulf %in, %in_83 : f64
      linalg.yield %158 : f64
    } -> tensor<2x40x64xf64>
    %147 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%146 : tensor<2x40x64xf64>) outs(%59 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.addf %in, %out : f64
      linalg.yield %158 : f64
    } -> tensor<2x40x1xf64>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x40x1xf64>) outs(%58 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %158 = arith.divf %in, %cst_10 : f64
      linalg.yield %158 : f64
    } -> tensor<2x40x1xf64>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x40x1xf64>) outs(%66 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %158 = arith.truncf %in : f64 to f32
      linalg.yield %158 : f32
    } -> tensor<2x40x1xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map13], iterator_types = ["parallel", "parallel", "reduction"]} ins(%141 : tensor<2x40x64xf32>) outs(%68 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.addf %in, %out : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x40x1xf32>) outs(%66 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.divf %in, %cst_11 : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x40x1xf32>) outs(%66 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = arith.truncf %cst_7 : f64 to f32
      %159 = arith.addf %in, %158 : f32
      linalg.yield %159 : f32
    } -> tensor<2x40x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x40x1xf32>) outs(%66 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %158 = math.rsqrt %in : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %151 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.subf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x64xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154, %153 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.mulf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x64xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %arg18 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.mulf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x64xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156, %arg19 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%54 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_83: f32, %out: f32):
      %158 = arith.addf %in, %in_83 : f32
      linalg.yield %158 : f32
    } -> tensor<2x40x64xf32>
    return %157 : tensor<2x40x64xf32>
  }
}

