#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map11 = affine_map<(d0, d1) -> (d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
module {
  func.func @mha_causal_weights(%arg0: tensor<2x40x64xf32>, %arg1: tensor<192x64xf32>, %arg2: tensor<192xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>) -> (tensor<2x40x64xf32>, tensor<2x40x40xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<40x40xf32>
    %cst_3 = arith.constant 2.500000e-01 : f32
    %cst_4 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<40xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %49 = linalg.index 0 : index
      %50 = arith.index_cast %49 : index to i64
      linalg.yield %50 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_5 = tensor.expand_shape %1 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %2 = tensor.empty() : tensor<40x40xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_5 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_29: i64, %out: i64):
      %49 = arith.subi %in, %in_29 : i64
      linalg.yield %49 : i64
    } -> tensor<40x40xi64>
    %4 = tensor.empty() : tensor<40x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<40x40xi64>) outs(%4 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %49 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %49 : i1
    } -> tensor<40x40xi1>
    %6 = tensor.empty() : tensor<40x40xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%5, %cst_2, %cst_1 : tensor<40x40xi1>, tensor<40x40xf32>, tensor<f32>) outs(%6 : tensor<40x40xf32>) {
    ^bb0(%in: i1, %in_29: f32, %in_30: f32, %out: f32):
      %49 = arith.select %in, %in_29, %in_30 : f32
      linalg.yield %49 : f32
    } -> tensor<40x40xf32>
    %8 = tensor.empty() : tensor<40x2x64xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x40x64xf32>) outs(%8 : tensor<40x2x64xf32>) permutation = [1, 0, 2] 
    %9 = tensor.empty() : tensor<64x192xf32>
    %transposed_6 = linalg.transpose ins(%arg1 : tensor<192x64xf32>) outs(%9 : tensor<64x192xf32>) permutation = [1, 0] 
    %10 = tensor.empty() : tensor<40x64x192xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<64x192xf32>) outs(%10 : tensor<40x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64x192xf32>
    %12 = tensor.empty() : tensor<40x2x192xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %14 = linalg.batch_matmul ins(%transposed, %11 : tensor<40x2x64xf32>, tensor<40x64x192xf32>) outs(%13 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %15 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %arg2 : tensor<40x2x192xf32>, tensor<192xf32>) outs(%12 : tensor<40x2x192xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %49 = arith.addf %in, %in_29 : f32
      linalg.yield %49 : f32
    } -> tensor<40x2x192xf32>
    %expanded_7 = tensor.expand_shape %15 [[0, 1], [2], [3, 4]] output_shape [1, 40, 2, 3, 64] : tensor<40x2x192xf32> into tensor<1x40x2x3x64xf32>
    %16 = tensor.empty() : tensor<3x40x2x1x64xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<1x40x2x3x64xf32>) outs(%16 : tensor<3x40x2x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed_8 [[0], [1], [2, 3], [4]] : tensor<3x40x2x1x64xf32> into tensor<3x40x2x64xf32>
    %extracted_slice = tensor.extract_slice %collapsed[0, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %extracted_slice_9 = tensor.extract_slice %collapsed[1, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %extracted_slice_10 = tensor.extract_slice %collapsed[2, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %expanded_11 = tensor.expand_shape %7 [[0, 1], [2]] output_shape [1, 40, 40] : tensor<40x40xf32> into tensor<1x40x40xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_13 = tensor.expand_shape %collapsed_12 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %17 = tensor.empty() : tensor<8x40x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<40x8x16xf32>) outs(%17 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_15 = tensor.collapse_shape %extracted_slice_9 [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_16 = tensor.expand_shape %collapsed_15 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %collapsed_17 = tensor.collapse_shape %extracted_slice_10 [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_18 = tensor.expand_shape %collapsed_17 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<40x8x16xf32>) outs(%17 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %18 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_14 : tensor<8x40x16xf32>) outs(%17 : tensor<8x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.mulf %in, %cst_3 : f32
      linalg.yield %49 : f32
    } -> tensor<8x40x16xf32>
    %19 = tensor.empty() : tensor<8x16x40xf32>
    %transposed_20 = linalg.transpose ins(%expanded_16 : tensor<40x8x16xf32>) outs(%19 : tensor<8x16x40xf32>) permutation = [1, 2, 0] 
    %20 = tensor.empty() : tensor<8x40x40xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %22 = linalg.batch_matmul ins(%18, %transposed_20 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%21 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11, %22 : tensor<1x40x40xf32>, tensor<8x40x40xf32>) outs(%20 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %49 = arith.addf %in, %in_29 : f32
      linalg.yield %49 : f32
    } -> tensor<8x40x40xf32>
    %24 = tensor.empty() : tensor<8x40xi64>
    %25 = linalg.fill ins(%c0_i64 : i64) outs(%24 : tensor<8x40xi64>) -> tensor<8x40xi64>
    %26 = tensor.empty() : tensor<8x40xf32>
    %27 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<8x40xf32>) -> tensor<8x40xf32>
    %28:2 = linalg.generic {indexing_maps = [#map6, #map9, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<8x40x40xf32>) outs(%27, %25 : tensor<8x40xf32>, tensor<8x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_29: i64):
      %49 = linalg.index 2 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = arith.maximumf %in, %out : f32
      %52 = arith.cmpf ogt, %in, %out : f32
      %53 = arith.select %52, %50, %out_29 : i64
      linalg.yield %51, %53 : f32, i64
    } -> (tensor<8x40xf32>, tensor<8x40xi64>)
    %expanded_21 = tensor.expand_shape %28#0 [[0], [1, 2]] output_shape [8, 40, 1] : tensor<8x40xf32> into tensor<8x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %expanded_21 : tensor<8x40x40xf32>, tensor<8x40x1xf32>) outs(%20 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %49 = arith.subf %in, %in_29 : f32
      linalg.yield %49 : f32
    } -> tensor<8x40x40xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<8x40x40xf32>) outs(%20 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.exp %in : f32
      linalg.yield %49 : f32
    } -> tensor<8x40x40xf32>
    %31 = tensor.empty() : tensor<8x40x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<8x40x1xf32>) -> tensor<8x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<8x40x40xf32>) outs(%32 : tensor<8x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %out : f32
      linalg.yield %49 : f32
    } -> tensor<8x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %33 : tensor<8x40x40xf32>, tensor<8x40x1xf32>) outs(%20 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %49 = arith.divf %in, %in_29 : f32
      linalg.yield %49 : f32
    } -> tensor<8x40x40xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %36 = linalg.batch_matmul ins(%34, %transposed_19 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%35 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %37 = tensor.empty() : tensor<40x8x16xf32>
    %transposed_22 = linalg.transpose ins(%36 : tensor<8x40x16xf32>) outs(%37 : tensor<40x8x16xf32>) permutation = [1, 0, 2] 
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0, 1, 2]] : tensor<40x8x16xf32> into tensor<5120xf32>
    %expanded_24 = tensor.expand_shape %collapsed_23 [[0, 1]] output_shape [80, 64] : tensor<5120xf32> into tensor<80x64xf32>
    %38 = tensor.empty() : tensor<64x64xf32>
    %transposed_25 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %39 = tensor.empty() : tensor<80x64xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %41 = linalg.matmul ins(%expanded_24, %transposed_25 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %42 = linalg.generic {indexing_maps = [#map11, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%41, %42 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %49 = arith.addf %in, %in_29 : f32
      linalg.yield %49 : f32
    } -> tensor<80x64xf32>
    %expanded_26 = tensor.expand_shape %43 [[0, 1], [2]] output_shape [40, 2, 64] : tensor<80x64xf32> into tensor<40x2x64xf32>
    %expanded_27 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %44 = tensor.empty() : tensor<2x40x40xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<2x40x40xf32>) -> tensor<2x40x40xf32>
    %46 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "reduction", "parallel", "parallel"]} ins(%expanded_27 : tensor<2x4x40x40xf32>) outs(%45 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %out : f32
      linalg.yield %49 : f32
    } -> tensor<2x40x40xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x40x40xf32>) outs(%44 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.divf %in, %cst_4 : f32
      linalg.yield %49 : f32
    } -> tensor<2x40x40xf32>
    %48 = tensor.empty() : tensor<2x40x64xf32>
    %transposed_28 = linalg.transpose ins(%expanded_26 : tensor<40x2x64xf32>) outs(%48 : tensor<2x40x64xf32>) permutation = [1, 0, 2] 
    return %transposed_28, %47 : tensor<2x40x64xf32>, tensor<2x40x40xf32>
  }
}

