#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main_graph(%arg0: tensor<2x8x8x64xf32>, %arg1: tensor<64x192xf32>) -> tensor<2x8x8x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<4.000000e+00> : tensor<f32>
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2], [3, 4], [5]] output_shape [2, 4, 2, 4, 2, 64] : tensor<2x8x8x64xf32> into tensor<2x4x2x4x2x64xf32>
    %0 = tensor.empty() : tensor<2x2x2x4x4x64xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x4x2x4x2x64xf32>) outs(%0 : tensor<2x2x2x4x4x64xf32>) permutation = [0, 2, 4, 1, 3, 5] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1, 2], [3, 4], [5]] : tensor<2x2x2x4x4x64xf32> into tensor<8x16x64xf32>
    %1 = tensor.empty() : tensor<8x64x192xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64x192xf32>) outs(%1 : tensor<8x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x64x192xf32>
    %3 = tensor.empty() : tensor<8x16x192xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<8x16x192xf32>) -> tensor<8x16x192xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %2 : tensor<8x16x64xf32>, tensor<8x64x192xf32>) outs(%4 : tensor<8x16x192xf32>) -> tensor<8x16x192xf32>
    %extracted_slice = tensor.extract_slice %5[0, 0, 0] [8, 16, 64] [1, 1, 1] : tensor<8x16x192xf32> to tensor<8x16x64xf32>
    %extracted_slice_2 = tensor.extract_slice %5[0, 0, 64] [8, 16, 64] [1, 1, 1] : tensor<8x16x192xf32> to tensor<8x16x64xf32>
    %extracted_slice_3 = tensor.extract_slice %5[0, 0, 128] [8, 16, 64] [1, 1, 1] : tensor<8x16x192xf32> to tensor<8x16x64xf32>
    %expanded_4 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [8, 16, 4, 16] : tensor<8x16x64xf32> into tensor<8x16x4x16xf32>
    %6 = tensor.empty() : tensor<8x4x16x16xf32>
    %transposed_5 = linalg.transpose ins(%expanded_4 : tensor<8x16x4x16xf32>) outs(%6 : tensor<8x4x16x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_6 = tensor.expand_shape %extracted_slice_2 [[0], [1], [2, 3]] output_shape [8, 16, 4, 16] : tensor<8x16x64xf32> into tensor<8x16x4x16xf32>
    %expanded_7 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [8, 16, 4, 16] : tensor<8x16x64xf32> into tensor<8x16x4x16xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<8x16x4x16xf32>) outs(%6 : tensor<8x4x16x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_9 = linalg.transpose ins(%expanded_6 : tensor<8x16x4x16xf32>) outs(%6 : tensor<8x4x16x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_10 = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %7 = tensor.empty() : tensor<32x16x16xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<32x16x16xf32>) -> tensor<32x16x16xf32>
    %9 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<32x16x16xf32>, tensor<32x16x16xf32>) outs(%8 : tensor<32x16x16xf32>) -> tensor<32x16x16xf32>
    %expanded_12 = tensor.expand_shape %9 [[0, 1], [2], [3]] output_shape [8, 4, 16, 16] : tensor<32x16x16xf32> into tensor<8x4x16x16xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %cst_1 : tensor<8x4x16x16xf32>, tensor<f32>) outs(%6 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %25 = arith.divf %in, %in_22 : f32
      linalg.yield %25 : f32
    } -> tensor<8x4x16x16xf32>
    %11 = tensor.empty() : tensor<8x4x16xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<8x4x16xi64>) -> tensor<8x4x16xi64>
    %13 = tensor.empty() : tensor<8x4x16xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %15:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<8x4x16x16xf32>) outs(%14, %12 : tensor<8x4x16xf32>, tensor<8x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %25 = linalg.index 3 : index
      %26 = arith.index_cast %25 : index to i64
      %27 = arith.maximumf %in, %out : f32
      %28 = arith.cmpf ogt, %in, %out : f32
      %29 = arith.select %28, %26, %out_22 : i64
      linalg.yield %27, %29 : f32, i64
    } -> (tensor<8x4x16xf32>, tensor<8x4x16xi64>)
    %expanded_13 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [8, 4, 16, 1] : tensor<8x4x16xf32> into tensor<8x4x16x1xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_13 : tensor<8x4x16x16xf32>, tensor<8x4x16x1xf32>) outs(%6 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %25 = arith.subf %in, %in_22 : f32
      linalg.yield %25 : f32
    } -> tensor<8x4x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<8x4x16x16xf32>) outs(%6 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = math.exp %in : f32
      linalg.yield %25 : f32
    } -> tensor<8x4x16x16xf32>
    %18 = tensor.empty() : tensor<8x4x16x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x4x16x1xf32>) -> tensor<8x4x16x1xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<8x4x16x16xf32>) outs(%19 : tensor<8x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.addf %in, %out : f32
      linalg.yield %25 : f32
    } -> tensor<8x4x16x1xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<8x4x16x16xf32>, tensor<8x4x16x1xf32>) outs(%6 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %25 = arith.divf %in, %in_22 : f32
      linalg.yield %25 : f32
    } -> tensor<8x4x16x16xf32>
    %collapsed_14 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<8x4x16x16xf32> into tensor<32x16x16xf32>
    %22 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<32x16x16xf32>, tensor<32x16x16xf32>) outs(%8 : tensor<32x16x16xf32>) -> tensor<32x16x16xf32>
    %expanded_16 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [8, 4, 16, 16] : tensor<32x16x16xf32> into tensor<8x4x16x16xf32>
    %23 = tensor.empty() : tensor<8x16x4x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<8x4x16x16xf32>) outs(%23 : tensor<8x16x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0], [1], [2, 3]] : tensor<8x16x4x16xf32> into tensor<8x16x64xf32>
    %expanded_19 = tensor.expand_shape %collapsed_18 [[0, 1, 2], [3, 4], [5]] output_shape [2, 2, 2, 4, 4, 64] : tensor<8x16x64xf32> into tensor<2x2x2x4x4x64xf32>
    %24 = tensor.empty() : tensor<2x4x2x4x2x64xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x2x2x4x4x64xf32>) outs(%24 : tensor<2x4x2x4x2x64xf32>) permutation = [0, 3, 1, 4, 2, 5] 
    %collapsed_21 = tensor.collapse_shape %transposed_20 [[0], [1, 2], [3, 4], [5]] : tensor<2x4x2x4x2x64xf32> into tensor<2x8x8x64xf32>
    return %collapsed_21 : tensor<2x8x8x64xf32>
  }
}

