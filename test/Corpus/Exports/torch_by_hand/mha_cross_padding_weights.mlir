#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @mha_cross_padding_weights(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x56x64xf32>, %arg2: tensor<2x56xi1>, %arg3: tensor<192x64xf32>, %arg4: tensor<192xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>) -> (tensor<2x40x64xf32>, tensor<2x40x56xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x56xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant 2.500000e-01 : f32
    %cst_4 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x56xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg2, %cst_2, %cst_1 : tensor<2x56xi1>, tensor<f32>, tensor<2x56xf32>) outs(%0 : tensor<2x56xf32>) {
    ^bb0(%in: i1, %in_34: f32, %in_35: f32, %out: f32):
      %52 = arith.select %in, %in_34, %in_35 : f32
      linalg.yield %52 : f32
    } -> tensor<2x56xf32>
    %2 = tensor.empty() : tensor<40x2x64xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x40x64xf32>) outs(%2 : tensor<40x2x64xf32>) permutation = [1, 0, 2] 
    %3 = tensor.empty() : tensor<56x2x64xf32>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<2x56x64xf32>) outs(%3 : tensor<56x2x64xf32>) permutation = [1, 0, 2] 
    %extracted_slice = tensor.extract_slice %arg3[0, 0] [64, 64] [1, 1] : tensor<192x64xf32> to tensor<64x64xf32>
    %extracted_slice_6 = tensor.extract_slice %arg3[64, 0] [128, 64] [1, 1] : tensor<192x64xf32> to tensor<128x64xf32>
    %extracted_slice_7 = tensor.extract_slice %arg4[0] [64] [1] : tensor<192xf32> to tensor<64xf32>
    %extracted_slice_8 = tensor.extract_slice %arg4[64] [128] [1] : tensor<192xf32> to tensor<128xf32>
    %4 = tensor.empty() : tensor<64x64xf32>
    %transposed_9 = linalg.transpose ins(%extracted_slice : tensor<64x64xf32>) outs(%4 : tensor<64x64xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<40x64x64xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_9 : tensor<64x64xf32>) outs(%5 : tensor<40x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64x64xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%2 : tensor<40x2x64xf32>) -> tensor<40x2x64xf32>
    %8 = linalg.batch_matmul ins(%transposed, %6 : tensor<40x2x64xf32>, tensor<40x64x64xf32>) outs(%7 : tensor<40x2x64xf32>) -> tensor<40x2x64xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %extracted_slice_7 : tensor<40x2x64xf32>, tensor<64xf32>) outs(%2 : tensor<40x2x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %52 = arith.addf %in, %in_34 : f32
      linalg.yield %52 : f32
    } -> tensor<40x2x64xf32>
    %10 = tensor.empty() : tensor<64x128xf32>
    %transposed_10 = linalg.transpose ins(%extracted_slice_6 : tensor<128x64xf32>) outs(%10 : tensor<64x128xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<56x64x128xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<64x128xf32>) outs(%11 : tensor<56x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<56x64x128xf32>
    %13 = tensor.empty() : tensor<56x2x128xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<56x2x128xf32>) -> tensor<56x2x128xf32>
    %15 = linalg.batch_matmul ins(%transposed_5, %12 : tensor<56x2x64xf32>, tensor<56x64x128xf32>) outs(%14 : tensor<56x2x128xf32>) -> tensor<56x2x128xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %extracted_slice_8 : tensor<56x2x128xf32>, tensor<128xf32>) outs(%13 : tensor<56x2x128xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %52 = arith.addf %in, %in_34 : f32
      linalg.yield %52 : f32
    } -> tensor<56x2x128xf32>
    %expanded = tensor.expand_shape %16 [[0, 1], [2], [3, 4]] output_shape [1, 56, 2, 2, 64] : tensor<56x2x128xf32> into tensor<1x56x2x2x64xf32>
    %17 = tensor.empty() : tensor<2x56x2x1x64xf32>
    %transposed_11 = linalg.transpose ins(%expanded : tensor<1x56x2x2x64xf32>) outs(%17 : tensor<2x56x2x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed_11 [[0], [1], [2, 3], [4]] : tensor<2x56x2x1x64xf32> into tensor<2x56x2x64xf32>
    %extracted_slice_12 = tensor.extract_slice %collapsed[0, 0, 0, 0] [1, 56, 2, 64] [1, 1, 1, 1] : tensor<2x56x2x64xf32> to tensor<1x56x2x64xf32>
    %extracted_slice_13 = tensor.extract_slice %collapsed[1, 0, 0, 0] [1, 56, 2, 64] [1, 1, 1, 1] : tensor<2x56x2x64xf32> to tensor<1x56x2x64xf32>
    %collapsed_14 = tensor.collapse_shape %9 [[0], [1, 2]] : tensor<40x2x64xf32> into tensor<40x128xf32>
    %expanded_15 = tensor.expand_shape %collapsed_14 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %18 = tensor.empty() : tensor<8x40x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<40x8x16xf32>) outs(%18 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_17 = tensor.collapse_shape %extracted_slice_12 [[0, 1], [2, 3]] : tensor<1x56x2x64xf32> into tensor<56x128xf32>
    %expanded_18 = tensor.expand_shape %collapsed_17 [[0], [1, 2]] output_shape [56, 8, 16] : tensor<56x128xf32> into tensor<56x8x16xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice_13 [[0, 1], [2, 3]] : tensor<1x56x2x64xf32> into tensor<56x128xf32>
    %expanded_20 = tensor.expand_shape %collapsed_19 [[0], [1, 2]] output_shape [56, 8, 16] : tensor<56x128xf32> into tensor<56x8x16xf32>
    %19 = tensor.empty() : tensor<8x56x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<56x8x16xf32>) outs(%19 : tensor<8x56x16xf32>) permutation = [1, 0, 2] 
    %expanded_22 = tensor.expand_shape %1 [[0], [1, 2, 3]] output_shape [2, 1, 1, 56] : tensor<2x56xf32> into tensor<2x1x1x56xf32>
    %20 = tensor.empty() : tensor<2x4x1x56xf32>
    %collapsed_23 = tensor.collapse_shape %expanded_22 [[0, 1], [2], [3]] : tensor<2x1x1x56xf32> into tensor<2x1x56xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_23 : tensor<2x1x56xf32>) outs(%20 : tensor<2x4x1x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x56xf32>
    %collapsed_24 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x4x1x56xf32> into tensor<8x1x56xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<8x40x16xf32>) outs(%18 : tensor<8x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.mulf %in, %cst_3 : f32
      linalg.yield %52 : f32
    } -> tensor<8x40x16xf32>
    %23 = tensor.empty() : tensor<8x16x56xf32>
    %transposed_25 = linalg.transpose ins(%expanded_18 : tensor<56x8x16xf32>) outs(%23 : tensor<8x16x56xf32>) permutation = [1, 2, 0] 
    %24 = tensor.empty() : tensor<8x40x56xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %26 = linalg.batch_matmul ins(%22, %transposed_25 : tensor<8x40x16xf32>, tensor<8x16x56xf32>) outs(%25 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %27 = linalg.generic {indexing_maps = [#map7, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_24, %26 : tensor<8x1x56xf32>, tensor<8x40x56xf32>) outs(%24 : tensor<8x40x56xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %52 = arith.addf %in, %in_34 : f32
      linalg.yield %52 : f32
    } -> tensor<8x40x56xf32>
    %28 = tensor.empty() : tensor<8x40xi64>
    %29 = linalg.fill ins(%c0_i64 : i64) outs(%28 : tensor<8x40xi64>) -> tensor<8x40xi64>
    %30 = tensor.empty() : tensor<8x40xf32>
    %31 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<8x40xf32>) -> tensor<8x40xf32>
    %32:2 = linalg.generic {indexing_maps = [#map3, #map8, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%27 : tensor<8x40x56xf32>) outs(%31, %29 : tensor<8x40xf32>, tensor<8x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_34: i64):
      %52 = linalg.index 2 : index
      %53 = arith.index_cast %52 : index to i64
      %54 = arith.maximumf %in, %out : f32
      %55 = arith.cmpf ogt, %in, %out : f32
      %56 = arith.select %55, %53, %out_34 : i64
      linalg.yield %54, %56 : f32, i64
    } -> (tensor<8x40xf32>, tensor<8x40xi64>)
    %expanded_26 = tensor.expand_shape %32#0 [[0], [1, 2]] output_shape [8, 40, 1] : tensor<8x40xf32> into tensor<8x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %expanded_26 : tensor<8x40x56xf32>, tensor<8x40x1xf32>) outs(%24 : tensor<8x40x56xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %52 = arith.subf %in, %in_34 : f32
      linalg.yield %52 : f32
    } -> tensor<8x40x56xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<8x40x56xf32>) outs(%24 : tensor<8x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.exp %in : f32
      linalg.yield %52 : f32
    } -> tensor<8x40x56xf32>
    %35 = tensor.empty() : tensor<8x40x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<8x40x1xf32>) -> tensor<8x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%34 : tensor<8x40x56xf32>) outs(%36 : tensor<8x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %in, %out : f32
      linalg.yield %52 : f32
    } -> tensor<8x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<8x40x56xf32>, tensor<8x40x1xf32>) outs(%24 : tensor<8x40x56xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %52 = arith.divf %in, %in_34 : f32
      linalg.yield %52 : f32
    } -> tensor<8x40x56xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %40 = linalg.batch_matmul ins(%38, %transposed_21 : tensor<8x40x56xf32>, tensor<8x56x16xf32>) outs(%39 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %41 = tensor.empty() : tensor<40x8x16xf32>
    %transposed_27 = linalg.transpose ins(%40 : tensor<8x40x16xf32>) outs(%41 : tensor<40x8x16xf32>) permutation = [1, 0, 2] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0, 1, 2]] : tensor<40x8x16xf32> into tensor<5120xf32>
    %expanded_29 = tensor.expand_shape %collapsed_28 [[0, 1]] output_shape [80, 64] : tensor<5120xf32> into tensor<80x64xf32>
    %transposed_30 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%4 : tensor<64x64xf32>) permutation = [1, 0] 
    %42 = tensor.empty() : tensor<80x64xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %44 = linalg.matmul ins(%expanded_29, %transposed_30 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%43 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %45 = linalg.generic {indexing_maps = [#map10, #map], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%42 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%44, %45 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%42 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %52 = arith.addf %in, %in_34 : f32
      linalg.yield %52 : f32
    } -> tensor<80x64xf32>
    %expanded_31 = tensor.expand_shape %46 [[0, 1], [2]] output_shape [40, 2, 64] : tensor<80x64xf32> into tensor<40x2x64xf32>
    %expanded_32 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 4, 40, 56] : tensor<8x40x56xf32> into tensor<2x4x40x56xf32>
    %47 = tensor.empty() : tensor<2x40x56xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<2x40x56xf32>) -> tensor<2x40x56xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "reduction", "parallel", "parallel"]} ins(%expanded_32 : tensor<2x4x40x56xf32>) outs(%48 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %in, %out : f32
      linalg.yield %52 : f32
    } -> tensor<2x40x56xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<2x40x56xf32>) outs(%47 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.divf %in, %cst_4 : f32
      linalg.yield %52 : f32
    } -> tensor<2x40x56xf32>
    %51 = tensor.empty() : tensor<2x40x64xf32>
    %transposed_33 = linalg.transpose ins(%expanded_31 : tensor<40x2x64xf32>) outs(%51 : tensor<2x40x64xf32>) permutation = [1, 0, 2] 
    return %transposed_33, %50 : tensor<2x40x64xf32>, tensor<2x40x56xf32>
  }
}

