#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map10 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @mha_cross_padding(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x56x64xf32>, %arg2: tensor<2x56xi1>, %arg3: tensor<192x64xf32>, %arg4: tensor<192xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x40x56xf32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<2x56xf32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x56xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2, %cst_4, %cst_3 : tensor<2x56xi1>, tensor<f32>, tensor<2x56xf32>) outs(%0 : tensor<2x56xf32>) {
    ^bb0(%in: i1, %in_40: f32, %in_41: f32, %out: f32):
      %57 = arith.select %in, %in_40, %in_41 : f32
      linalg.yield %57 : f32
    } -> tensor<2x56xf32>
    %2 = tensor.empty() : tensor<40x2x64xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x40x64xf32>) outs(%2 : tensor<40x2x64xf32>) permutation = [1, 0, 2] 
    %3 = tensor.empty() : tensor<56x2x64xf32>
    %transposed_6 = linalg.transpose ins(%arg1 : tensor<2x56x64xf32>) outs(%3 : tensor<56x2x64xf32>) permutation = [1, 0, 2] 
    %extracted_slice = tensor.extract_slice %arg3[0, 0] [64, 64] [1, 1] : tensor<192x64xf32> to tensor<64x64xf32>
    %extracted_slice_7 = tensor.extract_slice %arg3[64, 0] [128, 64] [1, 1] : tensor<192x64xf32> to tensor<128x64xf32>
    %extracted_slice_8 = tensor.extract_slice %arg4[0] [64] [1] : tensor<192xf32> to tensor<64xf32>
    %extracted_slice_9 = tensor.extract_slice %arg4[64] [128] [1] : tensor<192xf32> to tensor<128xf32>
    %4 = tensor.empty() : tensor<64x64xf32>
    %transposed_10 = linalg.transpose ins(%extracted_slice : tensor<64x64xf32>) outs(%4 : tensor<64x64xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<40x64x64xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<64x64xf32>) outs(%5 : tensor<40x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64x64xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%2 : tensor<40x2x64xf32>) -> tensor<40x2x64xf32>
    %8 = linalg.batch_matmul ins(%transposed, %6 : tensor<40x2x64xf32>, tensor<40x64x64xf32>) outs(%7 : tensor<40x2x64xf32>) -> tensor<40x2x64xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %extracted_slice_8 : tensor<40x2x64xf32>, tensor<64xf32>) outs(%2 : tensor<40x2x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %57 = arith.addf %in, %in_40 : f32
      linalg.yield %57 : f32
    } -> tensor<40x2x64xf32>
    %10 = tensor.empty() : tensor<64x128xf32>
    %transposed_11 = linalg.transpose ins(%extracted_slice_7 : tensor<128x64xf32>) outs(%10 : tensor<64x128xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<56x64x128xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_11 : tensor<64x128xf32>) outs(%11 : tensor<56x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<56x64x128xf32>
    %13 = tensor.empty() : tensor<56x2x128xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<56x2x128xf32>) -> tensor<56x2x128xf32>
    %15 = linalg.batch_matmul ins(%transposed_6, %12 : tensor<56x2x64xf32>, tensor<56x64x128xf32>) outs(%14 : tensor<56x2x128xf32>) -> tensor<56x2x128xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %extracted_slice_9 : tensor<56x2x128xf32>, tensor<128xf32>) outs(%13 : tensor<56x2x128xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %57 = arith.addf %in, %in_40 : f32
      linalg.yield %57 : f32
    } -> tensor<56x2x128xf32>
    %expanded = tensor.expand_shape %16 [[0, 1], [2], [3, 4]] output_shape [1, 56, 2, 2, 64] : tensor<56x2x128xf32> into tensor<1x56x2x2x64xf32>
    %17 = tensor.empty() : tensor<2x56x2x1x64xf32>
    %transposed_12 = linalg.transpose ins(%expanded : tensor<1x56x2x2x64xf32>) outs(%17 : tensor<2x56x2x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed_12 [[0], [1], [2, 3], [4]] : tensor<2x56x2x1x64xf32> into tensor<2x56x2x64xf32>
    %extracted_slice_13 = tensor.extract_slice %collapsed[0, 0, 0, 0] [1, 56, 2, 64] [1, 1, 1, 1] : tensor<2x56x2x64xf32> to tensor<1x56x2x64xf32>
    %extracted_slice_14 = tensor.extract_slice %collapsed[1, 0, 0, 0] [1, 56, 2, 64] [1, 1, 1, 1] : tensor<2x56x2x64xf32> to tensor<1x56x2x64xf32>
    %collapsed_15 = tensor.collapse_shape %9 [[0], [1, 2]] : tensor<40x2x64xf32> into tensor<40x128xf32>
    %expanded_16 = tensor.expand_shape %collapsed_15 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %18 = tensor.empty() : tensor<8x40x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<40x8x16xf32>) outs(%18 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_18 = tensor.collapse_shape %extracted_slice_13 [[0, 1], [2, 3]] : tensor<1x56x2x64xf32> into tensor<56x128xf32>
    %expanded_19 = tensor.expand_shape %collapsed_18 [[0], [1, 2]] output_shape [56, 8, 16] : tensor<56x128xf32> into tensor<56x8x16xf32>
    %19 = tensor.empty() : tensor<8x56x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<56x8x16xf32>) outs(%19 : tensor<8x56x16xf32>) permutation = [1, 0, 2] 
    %collapsed_21 = tensor.collapse_shape %extracted_slice_14 [[0, 1], [2, 3]] : tensor<1x56x2x64xf32> into tensor<56x128xf32>
    %expanded_22 = tensor.expand_shape %collapsed_21 [[0], [1, 2]] output_shape [56, 8, 16] : tensor<56x128xf32> into tensor<56x8x16xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<56x8x16xf32>) outs(%19 : tensor<8x56x16xf32>) permutation = [1, 0, 2] 
    %expanded_24 = tensor.expand_shape %1 [[0], [1, 2, 3]] output_shape [2, 1, 1, 56] : tensor<2x56xf32> into tensor<2x1x1x56xf32>
    %20 = tensor.empty() : tensor<2x4x1x56xf32>
    %collapsed_25 = tensor.collapse_shape %expanded_24 [[0, 1], [2], [3]] : tensor<2x1x1x56xf32> into tensor<2x1x56xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_25 : tensor<2x1x56xf32>) outs(%20 : tensor<2x4x1x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x56xf32>
    %expanded_26 = tensor.expand_shape %transposed_17 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %expanded_27 = tensor.expand_shape %transposed_20 [[0, 1], [2], [3]] output_shape [2, 4, 56, 16] : tensor<8x56x16xf32> into tensor<2x4x56x16xf32>
    %22 = tensor.empty() : tensor<2x4x40x16xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x4x40x16xf32>) outs(%22 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.mulf %in, %cst_5 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x16xf32>
    %24 = tensor.empty() : tensor<2x4x16x56xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x4x56x16xf32>) outs(%24 : tensor<2x4x16x56xf32>) permutation = [0, 1, 3, 2] 
    %25 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_28 : tensor<2x4x16x56xf32>) outs(%24 : tensor<2x4x16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.mulf %in, %cst_5 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x16x56xf32>
    %collapsed_29 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_30 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %26 = tensor.empty() : tensor<8x40x56xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %28 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x40x16xf32>, tensor<8x16x56xf32>) outs(%27 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %expanded_31 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 4, 40, 56] : tensor<8x40x56xf32> into tensor<2x4x40x56xf32>
    %29 = tensor.empty() : tensor<2x4x40x56xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %21 : tensor<2x4x40x56xf32>, tensor<2x4x1x56xf32>) outs(%29 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %57 = arith.addf %in, %in_40 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x56xf32>
    %31 = tensor.empty() : tensor<2x4x40xi64>
    %32 = linalg.fill ins(%c0_i64 : i64) outs(%31 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %33 = tensor.empty() : tensor<2x4x40xf32>
    %34 = linalg.fill ins(%cst_0 : f32) outs(%33 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %35:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x4x40x56xf32>) outs(%34, %32 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_40: i64):
      %57 = linalg.index 3 : index
      %58 = arith.index_cast %57 : index to i64
      %59 = arith.maximumf %in, %out : f32
      %60 = arith.cmpf ogt, %in, %out : f32
      %61 = arith.select %60, %58, %out_40 : i64
      linalg.yield %59, %61 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_32 = tensor.expand_shape %35#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %expanded_32 : tensor<2x4x40x56xf32>, tensor<2x4x40x1xf32>) outs(%29 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %57 = arith.subf %in, %in_40 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x56xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x4x40x56xf32>) outs(%29 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = math.exp %in : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x56xf32>
    %38 = tensor.empty() : tensor<2x4x40x1xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x4x40x56xf32>) outs(%39 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.addf %in, %out : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %40 : tensor<2x4x40x56xf32>, tensor<2x4x40x1xf32>) outs(%29 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %57 = arith.divf %in, %in_40 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x56xf32>
    %42 = tensor.empty() : tensor<2x4x40x56xi1>
    %43 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x40x56xf32>) outs(%42 : tensor<2x4x40x56xi1>) {
    ^bb0(%in: f32, %out: i1):
      %57 = arith.extf %in : f32 to f64
      %58 = arith.cmpf oeq, %57, %cst_2 : f64
      linalg.yield %58 : i1
    } -> tensor<2x4x40x56xi1>
    %44 = tensor.empty() : tensor<2x4x40x1xi1>
    %45 = linalg.fill ins(%true : i1) outs(%44 : tensor<2x4x40x1xi1>) -> tensor<2x4x40x1xi1>
    %46 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<2x4x40x56xi1>) outs(%45 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %57 = arith.andi %in, %out : i1
      linalg.yield %57 : i1
    } -> tensor<2x4x40x1xi1>
    %47 = linalg.generic {indexing_maps = [#map9, #map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %cst_1, %41 : tensor<2x4x40x1xi1>, tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%29 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: i1, %in_40: f32, %in_41: f32, %out: f32):
      %57 = arith.select %in, %in_40, %in_41 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x56xf32>
    %collapsed_33 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<2x4x40x56xf32> into tensor<8x40x56xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %49 = linalg.batch_matmul ins(%collapsed_33, %transposed_23 : tensor<8x40x56xf32>, tensor<8x56x16xf32>) outs(%48 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_34 = tensor.expand_shape %49 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %50 = tensor.empty() : tensor<40x2x4x16xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<2x4x40x16xf32>) outs(%50 : tensor<40x2x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_36 = tensor.collapse_shape %transposed_35 [[0, 1], [2, 3]] : tensor<40x2x4x16xf32> into tensor<80x64xf32>
    %transposed_37 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%4 : tensor<64x64xf32>) permutation = [1, 0] 
    %51 = tensor.empty() : tensor<80x64xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %53 = linalg.matmul ins(%collapsed_36, %transposed_37 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%52 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %54 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%51 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%53, %54 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%51 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %57 = arith.addf %in, %in_40 : f32
      linalg.yield %57 : f32
    } -> tensor<80x64xf32>
    %expanded_38 = tensor.expand_shape %55 [[0, 1], [2]] output_shape [40, 2, 64] : tensor<80x64xf32> into tensor<40x2x64xf32>
    %56 = tensor.empty() : tensor<2x40x64xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<40x2x64xf32>) outs(%56 : tensor<2x40x64xf32>) permutation = [1, 0, 2] 
    return %transposed_39 : tensor<2x40x64xf32>
  }
}

