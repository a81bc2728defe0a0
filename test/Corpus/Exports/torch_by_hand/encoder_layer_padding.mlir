#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @encoder_layer_padding(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x40xi1>, %arg2: tensor<192x64xf32>, %arg3: tensor<192xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<48x64xf32>, %arg7: tensor<48xf32>, %arg8: tensor<64x48xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<2x4x40x40xf32>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant 0xFFF0000000000000 : f64
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<2x40xf32>
    %cst_8 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_9 = arith.constant 6.400000e+01 : f64
    %cst_10 = arith.constant 6.400000e+01 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %0 = tensor.empty() : tensor<2x40xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1, %cst_8, %cst_7 : tensor<2x40xi1>, tensor<f32>, tensor<2x40xf32>) outs(%0 : tensor<2x40xf32>) {
    ^bb0(%in: i1, %in_47: f32, %in_48: f32, %out: f32):
      %101 = arith.select %in, %in_47, %in_48 : f32
      linalg.yield %101 : f32
    } -> tensor<2x40xf32>
    %2 = tensor.empty() : tensor<2x40x64xf64>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %101 = arith.extf %in : f32 to f64
      linalg.yield %101 : f64
    } -> tensor<2x40x64xf64>
    %4 = tensor.empty() : tensor<2x40x1xf64>
    %5 = linalg.fill ins(%cst : f64) outs(%4 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %6 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %101 = arith.addf %in, %out : f64
      linalg.yield %101 : f64
    } -> tensor<2x40x1xf64>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %101 = arith.divf %in, %cst_9 : f64
      linalg.yield %101 : f64
    } -> tensor<2x40x1xf64>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %7 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_47: f64, %out: f64):
      %101 = arith.subf %in, %in_47 : f64
      linalg.yield %101 : f64
    } -> tensor<2x40x64xf64>
    %9 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %8 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_47: f64, %out: f64):
      %101 = arith.mulf %in, %in_47 : f64
      linalg.yield %101 : f64
    } -> tensor<2x40x64xf64>
    %10 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %101 = arith.addf %in, %out : f64
      linalg.yield %101 : f64
    } -> tensor<2x40x1xf64>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %101 = arith.divf %in, %cst_9 : f64
      linalg.yield %101 : f64
    } -> tensor<2x40x1xf64>
    %12 = tensor.empty() : tensor<2x40x1xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x40x1xf64>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %101 = arith.truncf %in : f64 to f32
      linalg.yield %101 : f32
    } -> tensor<2x40x1xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x40x64xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.divf %in, %cst_10 : f32
      linalg.yield %101 : f32
    } -> tensor<2x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.truncf %cst_5 : f64 to f32
      %102 = arith.addf %in, %101 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.rsqrt %in : f32
      linalg.yield %101 : f32
    } -> tensor<2x40x1xf32>
    %19 = tensor.empty() : tensor<2x40x64xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %16 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%19 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %101 = arith.subf %in, %in_47 : f32
      linalg.yield %101 : f32
    } -> tensor<2x40x64xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %18 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%19 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %101 = arith.mulf %in, %in_47 : f32
      linalg.yield %101 : f32
    } -> tensor<2x40x64xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %arg10 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%19 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %101 = arith.mulf %in, %in_47 : f32
      linalg.yield %101 : f32
    } -> tensor<2x40x64xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %arg11 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%19 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %101 = arith.addf %in, %in_47 : f32
      linalg.yield %101 : f32
    } -> tensor<2x40x64xf32>
    %24 = tensor.empty() : tensor<40x2x64xf32>
    %transposed = linalg.transpose ins(%23 : tensor<2x40x64xf32>) outs(%24 : tensor<40x2x64xf32>) permutation = [1, 0, 2] 
    %25 = tensor.empty() : tensor<64x192xf32>
    %transposed_12 = linalg.transpose ins(%arg2 : tensor<192x64xf32>) outs(%25 : tensor<64x192xf32>) permutation = [1, 0] 
    %26 = tensor.empty() : tensor<40x64x192xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_12 : tensor<64x192xf32>) outs(%26 : tensor<40x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64x192xf32>
    %28 = tensor.empty() : tensor<40x2x192xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %30 = linalg.batch_matmul ins(%transposed, %27 : tensor<40x2x64xf32>, tensor<40x64x192xf32>) outs(%29 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %arg3 : tensor<40x2x192xf32>, tensor<192xf32>) outs(%28 : tensor<40x2x192xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %101 = arith.addf %in, %in_47 : f32
      linalg.yield %101 : f32
    } -> tensor<40x2x192xf32>
    %expanded = tensor.expand_shape %31 [[0, 1], [2], [3, 4]] output_shape [1, 40, 2, 3, 64] : tensor<40x2x192xf32> into tensor<1x40x2x3x64xf32>
    %32 = tensor.empty() : tensor<3x40x2x1x64xf32>
    %transposed_13 = linalg.transpose ins(%expanded : tensor<1x40x2x3x64xf32>) outs(%32 : tensor<3x40x2x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed_13 [[0], [1], [2, 3], [4]] : tensor<3x40x2x1x64xf32> into tensor<3x40x2x64xf32>
    %extracted_slice = tensor.extract_slice %collapsed[0, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %extracted_slice_14 = tensor.extract_slice %collapsed[1, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %extracted_slice_15 = tensor.extract_slice %collapsed[2, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %collapsed_16 = tensor.collapse_shape %extracted_slice [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_17 = tensor.expand_shape %collapsed_16 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %33 = tensor.empty() : tensor<8x40x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<40x8x16xf32>) outs(%33 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_19 = tensor.collapse_shape %extracted_slice_14 [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_20 = tensor.expand_shape %collapsed_19 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<40x8x16xf32>) outs(%33 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_22 = tensor.collapse_shape %extracted_slice_15 [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_23 = tensor.expand_shape %collapsed_22 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<40x8x16xf32>) outs(%33 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %expanded_25 = tensor.expand_shape %1 [[0], [1, 2, 3]] output_shape [2, 1, 1, 40] : tensor<2x40xf32> into tensor<2x1x1x40xf32>
    %34 = tensor.empty() : tensor<2x4x1x40xf32>
    %collapsed_26 = tensor.collapse_shape %expanded_25 [[0, 1], [2], [3]] : tensor<2x1x1x40xf32> into tensor<2x1x40xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_26 : tensor<2x1x40xf32>) outs(%34 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x40xf32>
    %expanded_27 = tensor.expand_shape %transposed_18 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %expanded_28 = tensor.expand_shape %transposed_21 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %36 = tensor.empty() : tensor<2x4x40x16xf32>
    %37 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<2x4x40x16xf32>) outs(%36 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.mulf %in, %cst_3 : f32
      linalg.yield %101 : f32
    } -> tensor<2x4x40x16xf32>
    %38 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<2x4x40x16xf32>) outs(%38 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %39 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29 : tensor<2x4x16x40xf32>) outs(%38 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.mulf %in, %cst_3 : f32
      linalg.yield %101 : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_30 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_31 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %40 = tensor.empty() : tensor<8x40x40xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %42 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%41 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_32 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %43 = tensor.empty() : tensor<2x4x40x40xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32, %35 : tensor<2x4x40x40xf32>, tensor<2x4x1x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %101 = arith.addf %in, %in_47 : f32
      linalg.yield %101 : f32
    } -> tensor<2x4x40x40xf32>
    %45 = tensor.empty() : tensor<2x4x40xi64>
    %46 = linalg.fill ins(%c0_i64 : i64) outs(%45 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %47 = tensor.empty() : tensor<2x4x40xf32>
    %48 = linalg.fill ins(%cst_1 : f32) outs(%47 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %49:2 = linalg.generic {indexing_maps = [#map7, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<2x4x40x40xf32>) outs(%48, %46 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_47: i64):
      %101 = linalg.index 3 : index
      %102 = arith.index_cast %101 : index to i64
      %103 = arith.maximumf %in, %out : f32
      %104 = arith.cmpf ogt, %in, %out : f32
      %105 = arith.select %104, %102, %out_47 : i64
      linalg.yield %103, %105 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_33 = tensor.expand_shape %49#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %50 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %expanded_33 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %101 = arith.subf %in, %in_47 : f32
      linalg.yield %101 : f32
    } -> tensor<2x4x40x40xf32>
    %51 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.exp %in : f32
      linalg.yield %101 : f32
    } -> tensor<2x4x40x40xf32>
    %52 = tensor.empty() : tensor<2x4x40x1xf32>
    %53 = linalg.fill ins(%cst_0 : f32) outs(%52 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %54 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%51 : tensor<2x4x40x40xf32>) outs(%53 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x4x40x1xf32>
    %55 = linalg.generic {indexing_maps = [#map7, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %54 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %101 = arith.divf %in, %in_47 : f32
      linalg.yield %101 : f32
    } -> tensor<2x4x40x40xf32>
    %56 = tensor.empty() : tensor<2x4x40x40xi1>
    %57 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x4x40x40xf32>) outs(%56 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %101 = arith.extf %in : f32 to f64
      %102 = arith.cmpf oeq, %101, %cst_6 : f64
      linalg.yield %102 : i1
    } -> tensor<2x4x40x40xi1>
    %58 = tensor.empty() : tensor<2x4x40x1xi1>
    %59 = linalg.fill ins(%true : i1) outs(%58 : tensor<2x4x40x1xi1>) -> tensor<2x4x40x1xi1>
    %60 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%57 : tensor<2x4x40x40xi1>) outs(%59 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %101 = arith.andi %in, %out : i1
      linalg.yield %101 : i1
    } -> tensor<2x4x40x1xi1>
    %61 = linalg.generic {indexing_maps = [#map10, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %cst_4, %55 : tensor<2x4x40x1xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_47: f32, %in_48: f32, %out: f32):
      %101 = arith.select %in, %in_47, %in_48 : f32
      linalg.yield %101 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_34 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %62 = linalg.fill ins(%cst_0 : f32) outs(%33 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %63 = linalg.batch_matmul ins(%collapsed_34, %transposed_24 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%62 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_35 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %64 = tensor.empty() : tensor<40x2x4x16xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<2x4x40x16xf32>) outs(%64 : tensor<40x2x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_37 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<40x2x4x16xf32> into tensor<80x64xf32>
    %65 = tensor.empty() : tensor<64x64xf32>
    %transposed_38 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%65 : tensor<64x64xf32>) permutation = [1, 0] 
    %66 = tensor.empty() : tensor<80x64xf32>
    %67 = linalg.fill ins(%cst_0 : f32) outs(%66 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %68 = linalg.matmul ins(%collapsed_37, %transposed_38 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%67 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %69 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xf32>) outs(%66 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%68, %69 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%66 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %101 = arith.addf %in, %in_47 : f32
      linalg.yield %101 : f32
    } -> tensor<80x64xf32>
    %expanded_39 = tensor.expand_shape %70 [[0, 1], [2]] output_shape [40, 2, 64] : tensor<80x64xf32> into tensor<40x2x64xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<40x2x64xf32>) outs(%19 : tensor<2x40x64xf32>) permutation = [1, 0, 2] 
    %71 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %transposed_40 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%19 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %101 = arith.addf %in, %in_47 : f32
      linalg.yield %101 : f32
    } -> tensor<2x40x64xf32>
    %72 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %101 = arith.extf %in : f32 to f64
      linalg.yield %101 : f64
    } -> tensor<2x40x64xf64>
    %73 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%72 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %101 = arith.addf %in, %out : f64
      linalg.yield %101 : f64
    } -> tensor<2x40x1xf64>
    %74 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %101 = arith.divf %in, %cst_9 : f64
      linalg.yield %101 : f64
    } -> tensor<2x40x1xf64>
    %75 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %74 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_47: f64, %out: f64):
      %101 = arith.subf %in, %in_47 : f64
      linalg.yield %101 : f64
    } -> tensor<2x40x64xf64>
    %76 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %75 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%2 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_47: f64, %out: f64):
      %101 = arith.mulf %in, %in_47 : f64
      linalg.yield %101 : f64
    } -> tensor<2x40x64xf64>
    %77 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%76 : tensor<2x40x64xf64>) outs(%5 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %101 = arith.addf %in, %out : f64
      linalg.yield %101 : f64
    } -> tensor<2x40x1xf64>
    %78 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%77 : tensor<2x40x1xf64>) outs(%4 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %101 = arith.divf %in, %cst_9 : f64
      linalg.yield %101 : f64
    } -> tensor<2x40x1xf64>
    %79 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78 : tensor<2x40x1xf64>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %101 = arith.truncf %in : f64 to f32
      linalg.yield %101 : f32
    } -> tensor<2x40x1xf32>
    %80 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%71 : tensor<2x40x64xf32>) outs(%14 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.addf %in, %out : f32
      linalg.yield %101 : f32
    } -> tensor<2x40x1xf32>
    %81 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.divf %in, %cst_10 : f32
      linalg.yield %101 : f32
    } -> tensor<2x40x1xf32>
    %82 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.truncf %cst_5 : f64 to f32
      %102 = arith.addf %in, %101 : f32
      linalg.yield %102 : f32
    } -> tensor<2x40x1xf32>
    %83 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%82 : tensor<2x40x1xf32>) outs(%12 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = math.rsqrt %in : f32
      linalg.yield %101 : f32
    } -> tensor<2x40x1xf32>
    %84 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %81 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%19 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %101 = arith.subf %in, %in_47 : f32
      linalg.yield %101 : f32
    } -> tensor<2x40x64xf32>
    %85 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %83 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%19 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %101 = arith.mulf %in, %in_47 : f32
      linalg.yield %101 : f32
    } -> tensor<2x40x64xf32>
    %86 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%85, %arg12 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%19 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %101 = arith.mulf %in, %in_47 : f32
      linalg.yield %101 : f32
    } -> tensor<2x40x64xf32>
    %87 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %arg13 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%19 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %101 = arith.addf %in, %in_47 : f32
      linalg.yield %101 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_41 = tensor.collapse_shape %87 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %88 = tensor.empty() : tensor<64x48xf32>
    %transposed_42 = linalg.transpose ins(%arg6 : tensor<48x64xf32>) outs(%88 : tensor<64x48xf32>) permutation = [1, 0] 
    %89 = tensor.empty() : tensor<80x48xf32>
    %90 = linalg.fill ins(%cst_0 : f32) outs(%89 : tensor<80x48xf32>) -> tensor<80x48xf32>
    %91 = linalg.matmul ins(%collapsed_41, %transposed_42 : tensor<80x64xf32>, tensor<64x48xf32>) outs(%90 : tensor<80x48xf32>) -> tensor<80x48xf32>
    %92 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<48xf32>) outs(%89 : tensor<80x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x48xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%91, %92 : tensor<80x48xf32>, tensor<80x48xf32>) outs(%89 : tensor<80x48xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %101 = arith.addf %in, %in_47 : f32
      linalg.yield %101 : f32
    } -> tensor<80x48xf32>
    %expanded_43 = tensor.expand_shape %93 [[0, 1], [2]] output_shape [2, 40, 48] : tensor<80x48xf32> into tensor<2x40x48xf32>
    %94 = tensor.empty() : tensor<2x40x48xf32>
    %95 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x40x48xf32>) outs(%94 : tensor<2x40x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %101 = arith.divf %in, %cst_11 : f32
      %102 = math.erf %101 : f32
      %103 = arith.addf %102, %cst_2 : f32
      %104 = arith.mulf %103, %cst_3 : f32
      %105 = arith.mulf %in, %104 : f32
      linalg.yield %105 : f32
    } -> tensor<2x40x48xf32>
    %collapsed_44 = tensor.collapse_shape %95 [[0, 1], [2]] : tensor<2x40x48xf32> into tensor<80x48xf32>
    %96 = tensor.empty() : tensor<48x64xf32>
    %transposed_45 = linalg.transpose ins(%arg8 : tensor<64x48xf32>) outs(%96 : tensor<48x64xf32>) permutation = [1, 0] 
    %97 = linalg.matmul ins(%collapsed_44, %transposed_45 : tensor<80x48xf32>, tensor<48x64xf32>) outs(%67 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %98 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%66 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %99 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%97, %98 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%66 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %101 = arith.addf %in, %in_47 : f32
      linalg.yield %101 : f32
    } -> tensor<80x64xf32>
    %expanded_46 = tensor.expand_shape %99 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %100 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %expanded_46 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%19 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %101 = arith.addf %in, %in_47 : f32
      linalg.yield %101 : f32
    } -> tensor<2x40x64xf32>
    return %100 : tensor<2x40x64xf32>
  }
}

