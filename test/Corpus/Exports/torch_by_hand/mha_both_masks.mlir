#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map11 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @mha_both_masks(%arg0: tensor<2x40x64xf32>, %arg1: tensor<40x40xi1>, %arg2: tensor<2x40xi1>, %arg3: tensor<192x64xf32>, %arg4: tensor<192xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x40x40xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<40x40xf32>
    %cst_3 = arith.constant 0xFFF0000000000000 : f64
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<2x40xf32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_6 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x40xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2, %cst_5, %cst_4 : tensor<2x40xi1>, tensor<f32>, tensor<2x40xf32>) outs(%0 : tensor<2x40xf32>) {
    ^bb0(%in: i1, %in_39: f32, %in_40: f32, %out: f32):
      %53 = arith.select %in, %in_39, %in_40 : f32
      linalg.yield %53 : f32
    } -> tensor<2x40xf32>
    %2 = tensor.empty() : tensor<40x40xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1, %cst_5, %cst_2 : tensor<40x40xi1>, tensor<f32>, tensor<40x40xf32>) outs(%2 : tensor<40x40xf32>) {
    ^bb0(%in: i1, %in_39: f32, %in_40: f32, %out: f32):
      %53 = arith.select %in, %in_39, %in_40 : f32
      linalg.yield %53 : f32
    } -> tensor<40x40xf32>
    %4 = tensor.empty() : tensor<40x2x64xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x40x64xf32>) outs(%4 : tensor<40x2x64xf32>) permutation = [1, 0, 2] 
    %5 = tensor.empty() : tensor<64x192xf32>
    %transposed_7 = linalg.transpose ins(%arg3 : tensor<192x64xf32>) outs(%5 : tensor<64x192xf32>) permutation = [1, 0] 
    %6 = tensor.empty() : tensor<40x64x192xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_7 : tensor<64x192xf32>) outs(%6 : tensor<40x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64x192xf32>
    %8 = tensor.empty() : tensor<40x2x192xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %10 = linalg.batch_matmul ins(%transposed, %7 : tensor<40x2x64xf32>, tensor<40x64x192xf32>) outs(%9 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %arg4 : tensor<40x2x192xf32>, tensor<192xf32>) outs(%8 : tensor<40x2x192xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %53 = arith.addf %in, %in_39 : f32
      linalg.yield %53 : f32
    } -> tensor<40x2x192xf32>
    %expanded = tensor.expand_shape %11 [[0, 1], [2], [3, 4]] output_shape [1, 40, 2, 3, 64] : tensor<40x2x192xf32> into tensor<1x40x2x3x64xf32>
    %12 = tensor.empty() : tensor<3x40x2x1x64xf32>
    %transposed_8 = linalg.transpose ins(%expanded : tensor<1x40x2x3x64xf32>) outs(%12 : tensor<3x40x2x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed_8 [[0], [1], [2, 3], [4]] : tensor<3x40x2x1x64xf32> into tensor<3x40x2x64xf32>
    %extracted_slice = tensor.extract_slice %collapsed[0, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %extracted_slice_9 = tensor.extract_slice %collapsed[1, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %extracted_slice_10 = tensor.extract_slice %collapsed[2, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %collapsed_11 = tensor.collapse_shape %extracted_slice [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_12 = tensor.expand_shape %collapsed_11 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %13 = tensor.empty() : tensor<8x40x16xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<40x8x16xf32>) outs(%13 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_14 = tensor.collapse_shape %extracted_slice_9 [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_15 = tensor.expand_shape %collapsed_14 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<40x8x16xf32>) outs(%13 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_17 = tensor.collapse_shape %extracted_slice_10 [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_18 = tensor.expand_shape %collapsed_17 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<40x8x16xf32>) outs(%13 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %expanded_20 = tensor.expand_shape %1 [[0], [1, 2, 3]] output_shape [2, 1, 1, 40] : tensor<2x40xf32> into tensor<2x1x1x40xf32>
    %14 = tensor.empty() : tensor<2x4x1x40xf32>
    %collapsed_21 = tensor.collapse_shape %expanded_20 [[0, 1], [2], [3]] : tensor<2x1x1x40xf32> into tensor<2x1x40xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_21 : tensor<2x1x40xf32>) outs(%14 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x40xf32>
    %collapsed_22 = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<2x4x1x40xf32> into tensor<8x1x40xf32>
    %expanded_23 = tensor.expand_shape %3 [[0, 1], [2]] output_shape [1, 40, 40] : tensor<40x40xf32> into tensor<1x40x40xf32>
    %16 = tensor.empty() : tensor<8x40x40xf32>
    %17 = linalg.generic {indexing_maps = [#map7, #map8, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_23, %collapsed_22 : tensor<1x40x40xf32>, tensor<8x1x40xf32>) outs(%16 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %53 = arith.addf %in, %in_39 : f32
      linalg.yield %53 : f32
    } -> tensor<8x40x40xf32>
    %expanded_24 = tensor.expand_shape %17 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %expanded_25 = tensor.expand_shape %transposed_13 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %expanded_26 = tensor.expand_shape %transposed_16 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %18 = tensor.empty() : tensor<2x4x40x16xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<2x4x40x16xf32>) outs(%18 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.mulf %in, %cst_6 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x16xf32>
    %20 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x4x40x16xf32>) outs(%20 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %21 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_27 : tensor<2x4x16x40xf32>) outs(%20 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.mulf %in, %cst_6 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_28 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_29 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%16 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %23 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%22 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_30 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %24 = tensor.empty() : tensor<2x4x40x40xf32>
    %25 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30, %expanded_24 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%24 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %53 = arith.addf %in, %in_39 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x40xf32>
    %26 = tensor.empty() : tensor<2x4x40xi64>
    %27 = linalg.fill ins(%c0_i64 : i64) outs(%26 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %28 = tensor.empty() : tensor<2x4x40xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %30:2 = linalg.generic {indexing_maps = [#map6, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x4x40x40xf32>) outs(%29, %27 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_39: i64):
      %53 = linalg.index 3 : index
      %54 = arith.index_cast %53 : index to i64
      %55 = arith.maximumf %in, %out : f32
      %56 = arith.cmpf ogt, %in, %out : f32
      %57 = arith.select %56, %54, %out_39 : i64
      linalg.yield %55, %57 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_31 = tensor.expand_shape %30#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %expanded_31 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%24 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %53 = arith.subf %in, %in_39 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x40xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x40x40xf32>) outs(%24 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.exp %in : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x40xf32>
    %33 = tensor.empty() : tensor<2x4x40x1xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x4x40x40xf32>) outs(%34 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %in, %out : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %35 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%24 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %53 = arith.divf %in, %in_39 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x40xf32>
    %37 = tensor.empty() : tensor<2x4x40x40xi1>
    %38 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x40x40xf32>) outs(%37 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %53 = arith.extf %in : f32 to f64
      %54 = arith.cmpf oeq, %53, %cst_3 : f64
      linalg.yield %54 : i1
    } -> tensor<2x4x40x40xi1>
    %39 = tensor.empty() : tensor<2x4x40x1xi1>
    %40 = linalg.fill ins(%true : i1) outs(%39 : tensor<2x4x40x1xi1>) -> tensor<2x4x40x1xi1>
    %41 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x4x40x40xi1>) outs(%40 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %53 = arith.andi %in, %out : i1
      linalg.yield %53 : i1
    } -> tensor<2x4x40x1xi1>
    %42 = linalg.generic {indexing_maps = [#map10, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %cst_1, %36 : tensor<2x4x40x1xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%24 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_39: f32, %in_40: f32, %out: f32):
      %53 = arith.select %in, %in_39, %in_40 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_32 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%13 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %44 = linalg.batch_matmul ins(%collapsed_32, %transposed_19 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%43 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_33 = tensor.expand_shape %44 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %45 = tensor.empty() : tensor<40x2x4x16xf32>
    %transposed_34 = linalg.transpose ins(%expanded_33 : tensor<2x4x40x16xf32>) outs(%45 : tensor<40x2x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_35 = tensor.collapse_shape %transposed_34 [[0, 1], [2, 3]] : tensor<40x2x4x16xf32> into tensor<80x64xf32>
    %46 = tensor.empty() : tensor<64x64xf32>
    %transposed_36 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%46 : tensor<64x64xf32>) permutation = [1, 0] 
    %47 = tensor.empty() : tensor<80x64xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %49 = linalg.matmul ins(%collapsed_35, %transposed_36 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%48 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %50 = linalg.generic {indexing_maps = [#map11, #map], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%47 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%49, %50 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%47 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %53 = arith.addf %in, %in_39 : f32
      linalg.yield %53 : f32
    } -> tensor<80x64xf32>
    %expanded_37 = tensor.expand_shape %51 [[0, 1], [2]] output_shape [40, 2, 64] : tensor<80x64xf32> into tensor<40x2x64xf32>
    %52 = tensor.empty() : tensor<2x40x64xf32>
    %transposed_38 = linalg.transpose ins(%expanded_37 : tensor<40x2x64xf32>) outs(%52 : tensor<2x40x64xf32>) permutation = [1, 0, 2] 
    return %transposed_38 : tensor<2x40x64xf32>
  }
}

