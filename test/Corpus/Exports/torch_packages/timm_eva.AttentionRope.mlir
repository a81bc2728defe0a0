#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @timm_eva.AttentionRope(%arg0: tensor<2x17x192xf32>, %arg1: tensor<16x128xf32>, %arg2: tensor<576x192xf32>, %arg3: tensor<576xf32>, %arg4: tensor<192x192xf32>, %arg5: tensor<192xf32>) -> tensor<2x17x192xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.250000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x17x192xf32> into tensor<34x192xf32>
    %0 = tensor.empty() : tensor<192x576xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<576x192xf32>) outs(%0 : tensor<192x576xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<34x576xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<34x576xf32>) -> tensor<34x576xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<34x192xf32>, tensor<192x576xf32>) outs(%2 : tensor<34x576xf32>) -> tensor<34x576xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<576xf32>) outs(%1 : tensor<34x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x576xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<34x576xf32>, tensor<34x576xf32>) outs(%1 : tensor<34x576xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %45 = arith.addf %in, %in_38 : f32
      linalg.yield %45 : f32
    } -> tensor<34x576xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3, 4]] output_shape [2, 17, 3, 3, 64] : tensor<34x576xf32> into tensor<2x17x3x3x64xf32>
    %6 = tensor.empty() : tensor<3x2x3x17x64xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<2x17x3x3x64xf32>) outs(%6 : tensor<3x2x3x17x64xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed_2[0, 0, 0, 0, 0] [1, 2, 3, 17, 64] [1, 1, 1, 1, 1] : tensor<3x2x3x17x64xf32> to tensor<1x2x3x17x64xf32>
    %extracted_slice_3 = tensor.extract_slice %transposed_2[1, 0, 0, 0, 0] [1, 2, 3, 17, 64] [1, 1, 1, 1, 1] : tensor<3x2x3x17x64xf32> to tensor<1x2x3x17x64xf32>
    %extracted_slice_4 = tensor.extract_slice %transposed_2[2, 0, 0, 0, 0] [1, 2, 3, 17, 64] [1, 1, 1, 1, 1] : tensor<3x2x3x17x64xf32> to tensor<1x2x3x17x64xf32>
    %collapsed_5 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x2x3x17x64xf32> into tensor<2x3x17x64xf32>
    %collapsed_6 = tensor.collapse_shape %extracted_slice_3 [[0, 1], [2], [3], [4]] : tensor<1x2x3x17x64xf32> into tensor<2x3x17x64xf32>
    %extracted_slice_7 = tensor.extract_slice %collapsed_5[0, 0, 0, 0] [2, 3, 1, 64] [1, 1, 1, 1] : tensor<2x3x17x64xf32> to tensor<2x3x1x64xf32>
    %extracted_slice_8 = tensor.extract_slice %collapsed_5[0, 0, 1, 0] [2, 3, 16, 64] [1, 1, 1, 1] : tensor<2x3x17x64xf32> to tensor<2x3x16x64xf32>
    %extracted_slice_9 = tensor.extract_slice %arg1[0, 0] [16, 64] [1, 1] : tensor<16x128xf32> to tensor<16x64xf32>
    %extracted_slice_10 = tensor.extract_slice %arg1[0, 64] [16, 64] [1, 1] : tensor<16x128xf32> to tensor<16x64xf32>
    %7 = tensor.empty() : tensor<2x3x16x64xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_8, %extracted_slice_10 : tensor<2x3x16x64xf32>, tensor<16x64xf32>) outs(%7 : tensor<2x3x16x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %45 = arith.mulf %in, %in_38 : f32
      linalg.yield %45 : f32
    } -> tensor<2x3x16x64xf32>
    %extracted_slice_11 = tensor.extract_slice %extracted_slice_8[0, 0, 0, 1] [2, 3, 16, 32] [1, 1, 1, 2] : tensor<2x3x16x64xf32> to tensor<2x3x16x32xf32>
    %9 = tensor.empty() : tensor<2x3x16x32xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11 : tensor<2x3x16x32xf32>) outs(%9 : tensor<2x3x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.negf %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x3x16x32xf32>
    %extracted_slice_12 = tensor.extract_slice %extracted_slice_8[0, 0, 0, 0] [2, 3, 16, 32] [1, 1, 1, 2] : tensor<2x3x16x64xf32> to tensor<2x3x16x32xf32>
    %expanded_13 = tensor.expand_shape %10 [[0], [1], [2], [3, 4]] output_shape [2, 3, 16, 32, 1] : tensor<2x3x16x32xf32> into tensor<2x3x16x32x1xf32>
    %expanded_14 = tensor.expand_shape %extracted_slice_12 [[0], [1], [2], [3, 4]] output_shape [2, 3, 16, 32, 1] : tensor<2x3x16x32xf32> into tensor<2x3x16x32x1xf32>
    %concat = tensor.concat dim(4) %expanded_13, %expanded_14 : (tensor<2x3x16x32x1xf32>, tensor<2x3x16x32x1xf32>) -> tensor<2x3x16x32x2xf32>
    %collapsed_15 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x3x16x32x2xf32> into tensor<2x3x16x64xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15, %extracted_slice_9 : tensor<2x3x16x64xf32>, tensor<16x64xf32>) outs(%7 : tensor<2x3x16x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %45 = arith.mulf %in, %in_38 : f32
      linalg.yield %45 : f32
    } -> tensor<2x3x16x64xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %11 : tensor<2x3x16x64xf32>, tensor<2x3x16x64xf32>) outs(%7 : tensor<2x3x16x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %45 = arith.addf %in, %in_38 : f32
      linalg.yield %45 : f32
    } -> tensor<2x3x16x64xf32>
    %concat_16 = tensor.concat dim(2) %extracted_slice_7, %12 : (tensor<2x3x1x64xf32>, tensor<2x3x16x64xf32>) -> tensor<2x3x17x64xf32>
    %extracted_slice_17 = tensor.extract_slice %collapsed_6[0, 0, 0, 0] [2, 3, 1, 64] [1, 1, 1, 1] : tensor<2x3x17x64xf32> to tensor<2x3x1x64xf32>
    %extracted_slice_18 = tensor.extract_slice %collapsed_6[0, 0, 1, 0] [2, 3, 16, 64] [1, 1, 1, 1] : tensor<2x3x17x64xf32> to tensor<2x3x16x64xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18, %extracted_slice_10 : tensor<2x3x16x64xf32>, tensor<16x64xf32>) outs(%7 : tensor<2x3x16x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %45 = arith.mulf %in, %in_38 : f32
      linalg.yield %45 : f32
    } -> tensor<2x3x16x64xf32>
    %extracted_slice_19 = tensor.extract_slice %extracted_slice_18[0, 0, 0, 1] [2, 3, 16, 32] [1, 1, 1, 2] : tensor<2x3x16x64xf32> to tensor<2x3x16x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19 : tensor<2x3x16x32xf32>) outs(%9 : tensor<2x3x16x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.negf %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x3x16x32xf32>
    %extracted_slice_20 = tensor.extract_slice %extracted_slice_18[0, 0, 0, 0] [2, 3, 16, 32] [1, 1, 1, 2] : tensor<2x3x16x64xf32> to tensor<2x3x16x32xf32>
    %expanded_21 = tensor.expand_shape %14 [[0], [1], [2], [3, 4]] output_shape [2, 3, 16, 32, 1] : tensor<2x3x16x32xf32> into tensor<2x3x16x32x1xf32>
    %expanded_22 = tensor.expand_shape %extracted_slice_20 [[0], [1], [2], [3, 4]] output_shape [2, 3, 16, 32, 1] : tensor<2x3x16x32xf32> into tensor<2x3x16x32x1xf32>
    %concat_23 = tensor.concat dim(4) %expanded_21, %expanded_22 : (tensor<2x3x16x32x1xf32>, tensor<2x3x16x32x1xf32>) -> tensor<2x3x16x32x2xf32>
    %collapsed_24 = tensor.collapse_shape %concat_23 [[0], [1], [2], [3, 4]] : tensor<2x3x16x32x2xf32> into tensor<2x3x16x64xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_24, %extracted_slice_9 : tensor<2x3x16x64xf32>, tensor<16x64xf32>) outs(%7 : tensor<2x3x16x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %45 = arith.mulf %in, %in_38 : f32
      linalg.yield %45 : f32
    } -> tensor<2x3x16x64xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<2x3x16x64xf32>, tensor<2x3x16x64xf32>) outs(%7 : tensor<2x3x16x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %45 = arith.addf %in, %in_38 : f32
      linalg.yield %45 : f32
    } -> tensor<2x3x16x64xf32>
    %concat_25 = tensor.concat dim(2) %extracted_slice_17, %16 : (tensor<2x3x1x64xf32>, tensor<2x3x16x64xf32>) -> tensor<2x3x17x64xf32>
    %17 = tensor.empty() : tensor<2x3x17x64xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_16 : tensor<2x3x17x64xf32>) outs(%17 : tensor<2x3x17x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.mulf %in, %cst_1 : f32
      linalg.yield %45 : f32
    } -> tensor<2x3x17x64xf32>
    %19 = tensor.empty() : tensor<2x3x64x17xf32>
    %transposed_26 = linalg.transpose ins(%concat_25 : tensor<2x3x17x64xf32>) outs(%19 : tensor<2x3x64x17xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_27 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<2x3x17x64xf32> into tensor<6x17x64xf32>
    %collapsed_28 = tensor.collapse_shape %transposed_26 [[0, 1], [2], [3]] : tensor<2x3x64x17xf32> into tensor<6x64x17xf32>
    %20 = tensor.empty() : tensor<6x17x17xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<6x17x17xf32>) -> tensor<6x17x17xf32>
    %22 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<6x17x64xf32>, tensor<6x64x17xf32>) outs(%21 : tensor<6x17x17xf32>) -> tensor<6x17x17xf32>
    %expanded_29 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 3, 17, 17] : tensor<6x17x17xf32> into tensor<2x3x17x17xf32>
    %23 = tensor.empty() : tensor<2x3x17xi64>
    %24 = linalg.fill ins(%c0_i64 : i64) outs(%23 : tensor<2x3x17xi64>) -> tensor<2x3x17xi64>
    %25 = tensor.empty() : tensor<2x3x17xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<2x3x17xf32>) -> tensor<2x3x17xf32>
    %27:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_29 : tensor<2x3x17x17xf32>) outs(%26, %24 : tensor<2x3x17xf32>, tensor<2x3x17xi64>) {
    ^bb0(%in: f32, %out: f32, %out_38: i64):
      %45 = linalg.index 3 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_38 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<2x3x17xf32>, tensor<2x3x17xi64>)
    %expanded_30 = tensor.expand_shape %27#0 [[0], [1], [2, 3]] output_shape [2, 3, 17, 1] : tensor<2x3x17xf32> into tensor<2x3x17x1xf32>
    %28 = tensor.empty() : tensor<2x3x17x17xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_29, %expanded_30 : tensor<2x3x17x17xf32>, tensor<2x3x17x1xf32>) outs(%28 : tensor<2x3x17x17xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %45 = arith.subf %in, %in_38 : f32
      linalg.yield %45 : f32
    } -> tensor<2x3x17x17xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x3x17x17xf32>) outs(%28 : tensor<2x3x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x3x17x17xf32>
    %31 = tensor.empty() : tensor<2x3x17x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x3x17x1xf32>) -> tensor<2x3x17x1xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x3x17x17xf32>) outs(%32 : tensor<2x3x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x3x17x1xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %33 : tensor<2x3x17x17xf32>, tensor<2x3x17x1xf32>) outs(%28 : tensor<2x3x17x17xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %45 = arith.divf %in, %in_38 : f32
      linalg.yield %45 : f32
    } -> tensor<2x3x17x17xf32>
    %collapsed_31 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x3x17x17xf32> into tensor<6x17x17xf32>
    %collapsed_32 = tensor.collapse_shape %extracted_slice_4 [[0, 1, 2], [3], [4]] : tensor<1x2x3x17x64xf32> into tensor<6x17x64xf32>
    %35 = tensor.empty() : tensor<6x17x64xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<6x17x64xf32>) -> tensor<6x17x64xf32>
    %37 = linalg.batch_matmul ins(%collapsed_31, %collapsed_32 : tensor<6x17x17xf32>, tensor<6x17x64xf32>) outs(%36 : tensor<6x17x64xf32>) -> tensor<6x17x64xf32>
    %expanded_33 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 3, 17, 64] : tensor<6x17x64xf32> into tensor<2x3x17x64xf32>
    %38 = tensor.empty() : tensor<2x17x3x64xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<2x3x17x64xf32>) outs(%38 : tensor<2x17x3x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_35 = tensor.collapse_shape %transposed_34 [[0, 1], [2, 3]] : tensor<2x17x3x64xf32> into tensor<34x192xf32>
    %39 = tensor.empty() : tensor<192x192xf32>
    %transposed_36 = linalg.transpose ins(%arg4 : tensor<192x192xf32>) outs(%39 : tensor<192x192xf32>) permutation = [1, 0] 
    %40 = tensor.empty() : tensor<34x192xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<34x192xf32>) -> tensor<34x192xf32>
    %42 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<34x192xf32>, tensor<192x192xf32>) outs(%41 : tensor<34x192xf32>) -> tensor<34x192xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<192xf32>) outs(%40 : tensor<34x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x192xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%42, %43 : tensor<34x192xf32>, tensor<34x192xf32>) outs(%40 : tensor<34x192xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %45 = arith.addf %in, %in_38 : f32
      linalg.yield %45 : f32
    } -> tensor<34x192xf32>
    %expanded_37 = tensor.expand_shape %44 [[0, 1], [2]] output_shape [2, 17, 192] : tensor<34x192xf32> into tensor<2x17x192xf32>
    return %expanded_37 : tensor<2x17x192xf32>
  }
}

