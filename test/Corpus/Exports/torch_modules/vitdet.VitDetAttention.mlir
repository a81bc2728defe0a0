#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @vitdet.VitDetAttention(%arg0: tensor<2x4x4x64xf32>, %arg1: tensor<192x64xf32>, %arg2: tensor<192xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>) -> tensor<2x4x4x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1, 2], [3]] : tensor<2x4x4x64xf32> into tensor<32x64xf32>
    %0 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<192x64xf32>) outs(%0 : tensor<64x192xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<32x192xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<32x192xf32>) -> tensor<32x192xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<32x64xf32>, tensor<64x192xf32>) outs(%2 : tensor<32x192xf32>) -> tensor<32x192xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<192xf32>) outs(%1 : tensor<32x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x192xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<32x192xf32>, tensor<32x192xf32>) outs(%1 : tensor<32x192xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.addf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<32x192xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3, 4]] output_shape [2, 16, 3, 4, 16] : tensor<32x192xf32> into tensor<2x16x3x4x16xf32>
    %6 = tensor.empty() : tensor<3x2x4x16x16xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<2x16x3x4x16xf32>) outs(%6 : tensor<3x2x4x16x16xf32>) permutation = [2, 0, 3, 1, 4] 
    %collapsed_3 = tensor.collapse_shape %transposed_2 [[0], [1, 2], [3], [4]] : tensor<3x2x4x16x16xf32> into tensor<3x8x16x16xf32>
    %extracted_slice = tensor.extract_slice %collapsed_3[0, 0, 0, 0] [1, 8, 16, 16] [1, 1, 1, 1] : tensor<3x8x16x16xf32> to tensor<1x8x16x16xf32>
    %extracted_slice_4 = tensor.extract_slice %collapsed_3[1, 0, 0, 0] [1, 8, 16, 16] [1, 1, 1, 1] : tensor<3x8x16x16xf32> to tensor<1x8x16x16xf32>
    %extracted_slice_5 = tensor.extract_slice %collapsed_3[2, 0, 0, 0] [1, 8, 16, 16] [1, 1, 1, 1] : tensor<3x8x16x16xf32> to tensor<1x8x16x16xf32>
    %collapsed_6 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3]] : tensor<1x8x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_7 = tensor.collapse_shape %extracted_slice_4 [[0, 1], [2], [3]] : tensor<1x8x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_8 = tensor.collapse_shape %extracted_slice_5 [[0, 1], [2], [3]] : tensor<1x8x16x16xf32> into tensor<8x16x16xf32>
    %7 = tensor.empty() : tensor<8x16x16xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_6 : tensor<8x16x16xf32>) outs(%7 : tensor<8x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.mulf %in, %cst_1 : f32
      linalg.yield %30 : f32
    } -> tensor<8x16x16xf32>
    %transposed_9 = linalg.transpose ins(%collapsed_7 : tensor<8x16x16xf32>) outs(%7 : tensor<8x16x16xf32>) permutation = [0, 2, 1] 
    %9 = linalg.fill ins(%cst : f32) outs(%7 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %10 = linalg.batch_matmul ins(%8, %transposed_9 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%9 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %11 = tensor.empty() : tensor<8x16xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<8x16xi64>) -> tensor<8x16xi64>
    %13 = tensor.empty() : tensor<8x16xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<8x16xf32>) -> tensor<8x16xf32>
    %15:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<8x16x16xf32>) outs(%14, %12 : tensor<8x16xf32>, tensor<8x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %30 = linalg.index 2 : index
      %31 = arith.index_cast %30 : index to i64
      %32 = arith.maximumf %in, %out : f32
      %33 = arith.cmpf ogt, %in, %out : f32
      %34 = arith.select %33, %31, %out_16 : i64
      linalg.yield %32, %34 : f32, i64
    } -> (tensor<8x16xf32>, tensor<8x16xi64>)
    %expanded_10 = tensor.expand_shape %15#0 [[0], [1, 2]] output_shape [8, 16, 1] : tensor<8x16xf32> into tensor<8x16x1xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %expanded_10 : tensor<8x16x16xf32>, tensor<8x16x1xf32>) outs(%7 : tensor<8x16x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.subf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<8x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<8x16x16xf32>) outs(%7 : tensor<8x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.exp %in : f32
      linalg.yield %30 : f32
    } -> tensor<8x16x16xf32>
    %18 = tensor.empty() : tensor<8x16x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x16x1xf32>) -> tensor<8x16x1xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<8x16x16xf32>) outs(%19 : tensor<8x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %in, %out : f32
      linalg.yield %30 : f32
    } -> tensor<8x16x1xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<8x16x16xf32>, tensor<8x16x1xf32>) outs(%7 : tensor<8x16x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.divf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<8x16x16xf32>
    %22 = linalg.batch_matmul ins(%21, %collapsed_8 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%9 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_11 = tensor.expand_shape %22 [[0, 1], [2, 3], [4]] output_shape [2, 4, 4, 4, 16] : tensor<8x16x16xf32> into tensor<2x4x4x4x16xf32>
    %23 = tensor.empty() : tensor<2x4x4x4x16xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<2x4x4x4x16xf32>) outs(%23 : tensor<2x4x4x4x16xf32>) permutation = [0, 2, 3, 1, 4] 
    %collapsed_13 = tensor.collapse_shape %transposed_12 [[0, 1, 2], [3, 4]] : tensor<2x4x4x4x16xf32> into tensor<32x64xf32>
    %24 = tensor.empty() : tensor<64x64xf32>
    %transposed_14 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%24 : tensor<64x64xf32>) permutation = [1, 0] 
    %25 = tensor.empty() : tensor<32x64xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %27 = linalg.matmul ins(%collapsed_13, %transposed_14 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%26 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<64xf32>) outs(%25 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%27, %28 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%25 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.addf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<32x64xf32>
    %expanded_15 = tensor.expand_shape %29 [[0, 1, 2], [3]] output_shape [2, 4, 4, 64] : tensor<32x64xf32> into tensor<2x4x4x64xf32>
    return %expanded_15 : tensor<2x4x4x64xf32>
  }
}

