#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1)>
module {
  func.func @main_graph(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x56x64xf32>, %arg2: tensor<192xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<48xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64x192xf32>, %arg16: tensor<64xf32>, %arg17: tensor<128xf32>, %arg18: tensor<64x64xf32>, %arg19: tensor<64x128xf32>, %arg20: tensor<64x48xf32>, %arg21: tensor<48x64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<"0x00000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF00000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF00000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF00000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF000080FF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF000080FF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000080FF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF000080FF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF000080FF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000080FF0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF000080FF000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080FF00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"> : tensor<40x40xf32>
    %cst_2 = arith.constant dense<5.000000e-01> : tensor<1xf32>
    %cst_3 = arith.constant 6.400000e+01 : f32
    %cst_4 = arith.constant 9.99999974E-6 : f32
    %cst_5 = arith.constant dense<2> : tensor<1xi64>
    %cst_6 = arith.constant dense<1> : tensor<1xi64>
    %cst_7 = arith.constant dense<0> : tensor<1xi64>
    %0 = tensor.empty() : tensor<40x2x64xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x40x64xf32>) outs(%0 : tensor<40x2x64xf32>) permutation = [1, 0, 2] 
    %1 = tensor.empty() : tensor<40x64x192xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15 : tensor<64x192xf32>) outs(%1 : tensor<40x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64x192xf32>
    %3 = tensor.empty() : tensor<40x2x192xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %5 = linalg.batch_matmul ins(%transposed, %2 : tensor<40x2x64xf32>, tensor<40x64x192xf32>) outs(%4 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %5 : tensor<192xf32>, tensor<40x2x192xf32>) outs(%3 : tensor<40x2x192xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.addf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<40x2x192xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [1, 40, 2, 3, 64] : tensor<40x2x192xf32> into tensor<1x40x2x3x64xf32>
    %7 = tensor.empty() : tensor<3x40x2x1x64xf32>
    %transposed_8 = linalg.transpose ins(%expanded : tensor<1x40x2x3x64xf32>) outs(%7 : tensor<3x40x2x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed_8 [[0], [1], [2, 3], [4]] : tensor<3x40x2x1x64xf32> into tensor<3x40x2x64xf32>
    %8 = tensor.empty() : tensor<1x40x2x64xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<1xi64>) outs(%8 : tensor<1x40x2x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %130 = arith.index_cast %in : i64 to index
      %131 = linalg.index 1 : index
      %132 = linalg.index 2 : index
      %133 = linalg.index 3 : index
      %extracted = tensor.extract %collapsed[%130, %131, %132, %133] : tensor<3x40x2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x2x64xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<1xi64>) outs(%8 : tensor<1x40x2x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %130 = arith.index_cast %in : i64 to index
      %131 = linalg.index 1 : index
      %132 = linalg.index 2 : index
      %133 = linalg.index 3 : index
      %extracted = tensor.extract %collapsed[%130, %131, %132, %133] : tensor<3x40x2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x2x64xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<1xi64>) outs(%8 : tensor<1x40x2x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %130 = arith.index_cast %in : i64 to index
      %131 = linalg.index 1 : index
      %132 = linalg.index 2 : index
      %133 = linalg.index 3 : index
      %extracted = tensor.extract %collapsed[%130, %131, %132, %133] : tensor<3x40x2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x2x64xf32>
    %collapsed_9 = tensor.collapse_shape %9 [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_10 = tensor.expand_shape %collapsed_9 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %12 = tensor.empty() : tensor<8x40x16xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<40x8x16xf32>) outs(%12 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_12 = tensor.collapse_shape %10 [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_13 = tensor.expand_shape %collapsed_12 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<40x8x16xf32>) outs(%12 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_15 = tensor.collapse_shape %11 [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_16 = tensor.expand_shape %collapsed_15 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<40x8x16xf32>) outs(%12 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %expanded_18 = tensor.expand_shape %transposed_11 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %expanded_19 = tensor.expand_shape %transposed_14 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %13 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x4x40x16xf32>) outs(%13 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %14 = tensor.empty() : tensor<2x4x40x16xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %cst_2 : tensor<2x4x40x16xf32>, tensor<1xf32>) outs(%14 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.mulf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x16xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %cst_2 : tensor<2x4x16x40xf32>, tensor<1xf32>) outs(%13 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.mulf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_21 = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_22 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %17 = tensor.empty() : tensor<8x40x40xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %19 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%18 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_23 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %20 = tensor.empty() : tensor<2x4x40x40xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %cst_1 : tensor<2x4x40x40xf32>, tensor<40x40xf32>) outs(%20 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.addf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x40xf32>
    %22 = tensor.empty() : tensor<2x4x40xi64>
    %23 = linalg.fill ins(%c0_i64 : i64) outs(%22 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %24 = tensor.empty() : tensor<2x4x40xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %26:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x4x40x40xf32>) outs(%25, %23 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_66: i64):
      %130 = linalg.index 3 : index
      %131 = arith.index_cast %130 : index to i64
      %132 = arith.maximumf %in, %out : f32
      %133 = arith.cmpf ogt, %in, %out : f32
      %134 = arith.select %133, %131, %out_66 : i64
      linalg.yield %132, %134 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_24 = tensor.expand_shape %26#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %expanded_24 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%20 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.subf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x40xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x40x40xf32>) outs(%20 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.exp %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x40xf32>
    %29 = tensor.empty() : tensor<2x4x40x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x4x40x40xf32>) outs(%30 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%20 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.divf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_25 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%12 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %34 = linalg.batch_matmul ins(%collapsed_25, %transposed_17 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%33 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_26 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %35 = tensor.empty() : tensor<40x2x4x16xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x4x40x16xf32>) outs(%35 : tensor<40x2x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0, 1], [2, 3]] : tensor<40x2x4x16xf32> into tensor<80x64xf32>
    %36 = tensor.empty() : tensor<64x64xf32>
    %transposed_29 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
    %37 = tensor.empty() : tensor<80x64xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %39 = linalg.matmul ins(%collapsed_28, %transposed_29 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%38 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %40 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%39, %arg4 : tensor<80x64xf32>, tensor<64xf32>) outs(%37 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.addf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<80x64xf32>
    %expanded_30 = tensor.expand_shape %40 [[0, 1], [2]] output_shape [40, 2, 64] : tensor<80x64xf32> into tensor<40x2x64xf32>
    %41 = tensor.empty() : tensor<2x40x64xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<40x2x64xf32>) outs(%41 : tensor<2x40x64xf32>) permutation = [1, 0, 2] 
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %transposed_31 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.addf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %43 = tensor.empty() : tensor<2x40x1xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%42 : tensor<2x40x64xf32>) outs(%44 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x40x1xf32>) outs(%43 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_3 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_32 = tensor.collapse_shape %46 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %47 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_32 : tensor<2x40xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %47 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.subf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %48 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.mulf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%49 : tensor<2x40x64xf32>) outs(%44 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50 : tensor<2x40x1xf32>) outs(%43 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_3 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<2x40x1xf32>) outs(%43 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %cst_4 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52 : tensor<2x40x1xf32>) outs(%43 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_33 = tensor.collapse_shape %53 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %54 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_33 : tensor<2x40xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %55 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %54 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.mulf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %arg9 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.mulf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %57 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56, %arg10 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.addf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %transposed_34 = linalg.transpose ins(%57 : tensor<2x40x64xf32>) outs(%0 : tensor<40x2x64xf32>) permutation = [1, 0, 2] 
    %58 = tensor.empty() : tensor<56x2x64xf32>
    %transposed_35 = linalg.transpose ins(%arg1 : tensor<2x56x64xf32>) outs(%58 : tensor<56x2x64xf32>) permutation = [1, 0, 2] 
    %59 = tensor.empty() : tensor<40x64x64xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18 : tensor<64x64xf32>) outs(%59 : tensor<40x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64x64xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%0 : tensor<40x2x64xf32>) -> tensor<40x2x64xf32>
    %62 = linalg.batch_matmul ins(%transposed_34, %60 : tensor<40x2x64xf32>, tensor<40x64x64xf32>) outs(%61 : tensor<40x2x64xf32>) -> tensor<40x2x64xf32>
    %63 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16, %62 : tensor<64xf32>, tensor<40x2x64xf32>) outs(%0 : tensor<40x2x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.addf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<40x2x64xf32>
    %64 = tensor.empty() : tensor<56x64x128xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg19 : tensor<64x128xf32>) outs(%64 : tensor<56x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<56x64x128xf32>
    %66 = tensor.empty() : tensor<56x2x128xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<56x2x128xf32>) -> tensor<56x2x128xf32>
    %68 = linalg.batch_matmul ins(%transposed_35, %65 : tensor<56x2x64xf32>, tensor<56x64x128xf32>) outs(%67 : tensor<56x2x128xf32>) -> tensor<56x2x128xf32>
    %69 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg17, %68 : tensor<128xf32>, tensor<56x2x128xf32>) outs(%66 : tensor<56x2x128xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.addf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<56x2x128xf32>
    %expanded_36 = tensor.expand_shape %69 [[0, 1], [2], [3, 4]] output_shape [1, 56, 2, 2, 64] : tensor<56x2x128xf32> into tensor<1x56x2x2x64xf32>
    %70 = tensor.empty() : tensor<2x56x2x1x64xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<1x56x2x2x64xf32>) outs(%70 : tensor<2x56x2x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed_38 = tensor.collapse_shape %transposed_37 [[0], [1], [2, 3], [4]] : tensor<2x56x2x1x64xf32> into tensor<2x56x2x64xf32>
    %71 = tensor.empty() : tensor<1x56x2x64xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<1xi64>) outs(%71 : tensor<1x56x2x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %130 = arith.index_cast %in : i64 to index
      %131 = linalg.index 1 : index
      %132 = linalg.index 2 : index
      %133 = linalg.index 3 : index
      %extracted = tensor.extract %collapsed_38[%130, %131, %132, %133] : tensor<2x56x2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x56x2x64xf32>
    %73 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<1xi64>) outs(%71 : tensor<1x56x2x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %130 = arith.index_cast %in : i64 to index
      %131 = linalg.index 1 : index
      %132 = linalg.index 2 : index
      %133 = linalg.index 3 : index
      %extracted = tensor.extract %collapsed_38[%130, %131, %132, %133] : tensor<2x56x2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x56x2x64xf32>
    %collapsed_39 = tensor.collapse_shape %63 [[0], [1, 2]] : tensor<40x2x64xf32> into tensor<40x128xf32>
    %expanded_40 = tensor.expand_shape %collapsed_39 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %transposed_41 = linalg.transpose ins(%expanded_40 : tensor<40x8x16xf32>) outs(%12 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_42 = tensor.collapse_shape %72 [[0, 1], [2, 3]] : tensor<1x56x2x64xf32> into tensor<56x128xf32>
    %expanded_43 = tensor.expand_shape %collapsed_42 [[0], [1, 2]] output_shape [56, 8, 16] : tensor<56x128xf32> into tensor<56x8x16xf32>
    %74 = tensor.empty() : tensor<8x56x16xf32>
    %transposed_44 = linalg.transpose ins(%expanded_43 : tensor<56x8x16xf32>) outs(%74 : tensor<8x56x16xf32>) permutation = [1, 0, 2] 
    %collapsed_45 = tensor.collapse_shape %73 [[0, 1], [2, 3]] : tensor<1x56x2x64xf32> into tensor<56x128xf32>
    %expanded_46 = tensor.expand_shape %collapsed_45 [[0], [1, 2]] output_shape [56, 8, 16] : tensor<56x128xf32> into tensor<56x8x16xf32>
    %transposed_47 = linalg.transpose ins(%expanded_46 : tensor<56x8x16xf32>) outs(%74 : tensor<8x56x16xf32>) permutation = [1, 0, 2] 
    %expanded_48 = tensor.expand_shape %transposed_41 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %expanded_49 = tensor.expand_shape %transposed_44 [[0, 1], [2], [3]] output_shape [2, 4, 56, 16] : tensor<8x56x16xf32> into tensor<2x4x56x16xf32>
    %75 = tensor.empty() : tensor<2x4x16x56xf32>
    %transposed_50 = linalg.transpose ins(%expanded_49 : tensor<2x4x56x16xf32>) outs(%75 : tensor<2x4x16x56xf32>) permutation = [0, 1, 3, 2] 
    %76 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_48, %cst_2 : tensor<2x4x40x16xf32>, tensor<1xf32>) outs(%14 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.mulf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x16xf32>
    %77 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_50, %cst_2 : tensor<2x4x16x56xf32>, tensor<1xf32>) outs(%75 : tensor<2x4x16x56xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.mulf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x16x56xf32>
    %collapsed_51 = tensor.collapse_shape %76 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_52 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %78 = tensor.empty() : tensor<8x40x56xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %80 = linalg.batch_matmul ins(%collapsed_51, %collapsed_52 : tensor<8x40x16xf32>, tensor<8x16x56xf32>) outs(%79 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %expanded_53 = tensor.expand_shape %80 [[0, 1], [2], [3]] output_shape [2, 4, 40, 56] : tensor<8x40x56xf32> into tensor<2x4x40x56xf32>
    %81:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_53 : tensor<2x4x40x56xf32>) outs(%25, %23 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_66: i64):
      %130 = linalg.index 3 : index
      %131 = arith.index_cast %130 : index to i64
      %132 = arith.maximumf %in, %out : f32
      %133 = arith.cmpf ogt, %in, %out : f32
      %134 = arith.select %133, %131, %out_66 : i64
      linalg.yield %132, %134 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_54 = tensor.expand_shape %81#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %82 = tensor.empty() : tensor<2x4x40x56xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_53, %expanded_54 : tensor<2x4x40x56xf32>, tensor<2x4x40x1xf32>) outs(%82 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.subf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x56xf32>
    %84 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83 : tensor<2x4x40x56xf32>) outs(%82 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.exp %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x56xf32>
    %85 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%84 : tensor<2x4x40x56xf32>) outs(%30 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x1xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %85 : tensor<2x4x40x56xf32>, tensor<2x4x40x1xf32>) outs(%82 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.divf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x4x40x56xf32>
    %collapsed_55 = tensor.collapse_shape %86 [[0, 1], [2], [3]] : tensor<2x4x40x56xf32> into tensor<8x40x56xf32>
    %87 = linalg.batch_matmul ins(%collapsed_55, %transposed_47 : tensor<8x40x56xf32>, tensor<8x56x16xf32>) outs(%33 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_56 = tensor.expand_shape %87 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %transposed_57 = linalg.transpose ins(%expanded_56 : tensor<2x4x40x16xf32>) outs(%35 : tensor<40x2x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_58 = tensor.collapse_shape %transposed_57 [[0, 1], [2, 3]] : tensor<40x2x4x16xf32> into tensor<80x64xf32>
    %transposed_59 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%36 : tensor<64x64xf32>) permutation = [1, 0] 
    %88 = linalg.matmul ins(%collapsed_58, %transposed_59 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%38 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %89 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%88, %arg6 : tensor<80x64xf32>, tensor<64xf32>) outs(%37 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.addf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<80x64xf32>
    %expanded_60 = tensor.expand_shape %89 [[0, 1], [2]] output_shape [40, 2, 64] : tensor<80x64xf32> into tensor<40x2x64xf32>
    %transposed_61 = linalg.transpose ins(%expanded_60 : tensor<40x2x64xf32>) outs(%41 : tensor<2x40x64xf32>) permutation = [1, 0, 2] 
    %90 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57, %transposed_61 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.addf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%90 : tensor<2x40x64xf32>) outs(%44 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91 : tensor<2x40x1xf32>) outs(%43 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_3 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_62 = tensor.collapse_shape %92 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %93 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_62 : tensor<2x40xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90, %93 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.subf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %94 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.mulf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%95 : tensor<2x40x64xf32>) outs(%44 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96 : tensor<2x40x1xf32>) outs(%43 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_3 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%97 : tensor<2x40x1xf32>) outs(%43 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %cst_4 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x40x1xf32>) outs(%43 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_63 = tensor.collapse_shape %99 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %100 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_63 : tensor<2x40xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %100 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.mulf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %arg11 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.mulf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %arg12 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.addf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %104 = tensor.empty() : tensor<2x64x48xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20 : tensor<64x48xf32>) outs(%104 : tensor<2x64x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x48xf32>
    %106 = tensor.empty() : tensor<2x40x48xf32>
    %107 = linalg.fill ins(%cst : f32) outs(%106 : tensor<2x40x48xf32>) -> tensor<2x40x48xf32>
    %108 = linalg.batch_matmul ins(%103, %105 : tensor<2x40x64xf32>, tensor<2x64x48xf32>) outs(%107 : tensor<2x40x48xf32>) -> tensor<2x40x48xf32>
    %109 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7, %108 : tensor<48xf32>, tensor<2x40x48xf32>) outs(%106 : tensor<2x40x48xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.addf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x48xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x40x48xf32>) outs(%106 : tensor<2x40x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.cmpf ugt, %in, %cst : f32
      %131 = arith.select %130, %in, %cst : f32
      linalg.yield %131 : f32
    } -> tensor<2x40x48xf32>
    %111 = tensor.empty() : tensor<2x48x64xf32>
    %112 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg21 : tensor<48x64xf32>) outs(%111 : tensor<2x48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x48x64xf32>
    %113 = linalg.fill ins(%cst : f32) outs(%41 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %114 = linalg.batch_matmul ins(%110, %112 : tensor<2x40x48xf32>, tensor<2x48x64xf32>) outs(%113 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %115 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %114 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.addf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %115 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.addf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%116 : tensor<2x40x64xf32>) outs(%44 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<2x40x1xf32>) outs(%43 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_3 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_64 = tensor.collapse_shape %118 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %119 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_64 : tensor<2x40xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116, %119 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.subf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %120 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.mulf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<2x40x64xf32>) outs(%44 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %out : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x40x1xf32>) outs(%43 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.divf %in, %cst_3 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x40x1xf32>) outs(%43 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = arith.addf %in, %cst_4 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x40x1xf32>) outs(%43 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %130 = math.rsqrt %in : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_65 = tensor.collapse_shape %125 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %126 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_65 : tensor<2x40xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %126 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.mulf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %arg13 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.mulf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %arg14 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%41 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_66: f32, %out: f32):
      %130 = arith.addf %in, %in_66 : f32
      linalg.yield %130 : f32
    } -> tensor<2x40x64xf32>
    return %129 : tensor<2x40x64xf32>
  }
}

