#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d2, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4, d2)>
module @jit_local_blocks {
  func.func public @main(%arg0: tensor<2x32x4x16xf32>, %arg1: tensor<2x32x4x16xf32>, %arg2: tensor<2x32x4x16xf32>) -> tensor<2x4x8x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 4.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2], [3], [4]] output_shape [2, 4, 8, 4, 16] : tensor<2x32x4x16xf32> into tensor<2x4x8x4x16xf32>
    %expanded_2 = tensor.expand_shape %arg1 [[0], [1, 2], [3], [4]] output_shape [2, 4, 8, 4, 16] : tensor<2x32x4x16xf32> into tensor<2x4x8x4x16xf32>
    %expanded_3 = tensor.expand_shape %arg2 [[0], [1, 2], [3], [4]] output_shape [2, 4, 8, 4, 16] : tensor<2x32x4x16xf32> into tensor<2x4x8x4x16xf32>
    %extracted_slice = tensor.extract_slice %expanded_2[0, 3, 0, 0, 0] [2, 1, 8, 4, 16] [1, 1, 1, 1, 1] : tensor<2x4x8x4x16xf32> to tensor<2x1x8x4x16xf32>
    %extracted_slice_4 = tensor.extract_slice %expanded_2[0, 0, 0, 0, 0] [2, 3, 8, 4, 16] [1, 1, 1, 1, 1] : tensor<2x4x8x4x16xf32> to tensor<2x3x8x4x16xf32>
    %0 = tensor.empty() : tensor<2x4x8x4x16xf32>
    %inserted_slice = tensor.insert_slice %extracted_slice into %0[0, 0, 0, 0, 0] [2, 1, 8, 4, 16] [1, 1, 1, 1, 1] : tensor<2x1x8x4x16xf32> into tensor<2x4x8x4x16xf32>
    %inserted_slice_5 = tensor.insert_slice %extracted_slice_4 into %inserted_slice[0, 1, 0, 0, 0] [2, 3, 8, 4, 16] [1, 1, 1, 1, 1] : tensor<2x3x8x4x16xf32> into tensor<2x4x8x4x16xf32>
    %1 = tensor.empty() : tensor<2x4x16x4x16xf32>
    %inserted_slice_6 = tensor.insert_slice %inserted_slice_5 into %1[0, 0, 0, 0, 0] [2, 4, 8, 4, 16] [1, 1, 1, 1, 1] : tensor<2x4x8x4x16xf32> into tensor<2x4x16x4x16xf32>
    %inserted_slice_7 = tensor.insert_slice %expanded_2 into %inserted_slice_6[0, 0, 8, 0, 0] [2, 4, 8, 4, 16] [1, 1, 1, 1, 1] : tensor<2x4x8x4x16xf32> into tensor<2x4x16x4x16xf32>
    %extracted_slice_8 = tensor.extract_slice %expanded_3[0, 3, 0, 0, 0] [2, 1, 8, 4, 16] [1, 1, 1, 1, 1] : tensor<2x4x8x4x16xf32> to tensor<2x1x8x4x16xf32>
    %extracted_slice_9 = tensor.extract_slice %expanded_3[0, 0, 0, 0, 0] [2, 3, 8, 4, 16] [1, 1, 1, 1, 1] : tensor<2x4x8x4x16xf32> to tensor<2x3x8x4x16xf32>
    %inserted_slice_10 = tensor.insert_slice %extracted_slice_8 into %0[0, 0, 0, 0, 0] [2, 1, 8, 4, 16] [1, 1, 1, 1, 1] : tensor<2x1x8x4x16xf32> into tensor<2x4x8x4x16xf32>
    %inserted_slice_11 = tensor.insert_slice %extracted_slice_9 into %inserted_slice_10[0, 1, 0, 0, 0] [2, 3, 8, 4, 16] [1, 1, 1, 1, 1] : tensor<2x3x8x4x16xf32> into tensor<2x4x8x4x16xf32>
    %inserted_slice_12 = tensor.insert_slice %inserted_slice_11 into %1[0, 0, 0, 0, 0] [2, 4, 8, 4, 16] [1, 1, 1, 1, 1] : tensor<2x4x8x4x16xf32> into tensor<2x4x16x4x16xf32>
    %inserted_slice_13 = tensor.insert_slice %expanded_3 into %inserted_slice_12[0, 0, 8, 0, 0] [2, 4, 8, 4, 16] [1, 1, 1, 1, 1] : tensor<2x4x8x4x16xf32> into tensor<2x4x16x4x16xf32>
    %2 = tensor.empty() : tensor<2x4x4x8x16xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x8x4x16xf32>) outs(%2 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x4x8x16xf32>
    %4 = tensor.empty() : tensor<2x4x4x16x16xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_7 : tensor<2x4x16x4x16xf32>) outs(%4 : tensor<2x4x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x4x16x16xf32>
    %collapsed = tensor.collapse_shape %3 [[0, 1, 2], [3], [4]] : tensor<2x4x4x8x16xf32> into tensor<32x8x16xf32>
    %collapsed_14 = tensor.collapse_shape %5 [[0, 1, 2], [3], [4]] : tensor<2x4x4x16x16xf32> into tensor<32x16x16xf32>
    %6 = tensor.empty() : tensor<32x8x16xf32>
    %7 = linalg.fill ins(%cst_1 : f32) outs(%6 : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
    %8 = linalg.batch_matmul ins(%collapsed, %collapsed_14 : tensor<32x8x16xf32>, tensor<32x16x16xf32>) outs(%7 : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
    %expanded_15 = tensor.expand_shape %8 [[0, 1, 2], [3], [4]] output_shape [2, 4, 4, 8, 16] : tensor<32x8x16xf32> into tensor<2x4x4x8x16xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x4x4x8x16xf32>) outs(%2 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.divf %in, %cst_0 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x4x8x16xf32>
    %10 = tensor.empty() : tensor<2x4x4x8xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<2x4x4x8xf32>) -> tensor<2x4x4x8xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x4x4x8x16xf32>) outs(%11 : tensor<2x4x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.maximumf %out, %in : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x4x8xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x4x4x8xf32>) outs(%2 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x4x8x16xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%9, %13 : tensor<2x4x4x8x16xf32>, tensor<2x4x4x8x16xf32>) outs(%2 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %27 = arith.subf %in, %in_19 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x4x8x16xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x4x4x8x16xf32>) outs(%2 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.exp %in : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x4x8x16xf32>
    %16 = linalg.fill ins(%cst_1 : f32) outs(%10 : tensor<2x4x4x8xf32>) -> tensor<2x4x4x8xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x4x4x8x16xf32>) outs(%16 : tensor<2x4x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %out, %in : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x4x8xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x4x4x8xf32>) outs(%2 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x4x8x16xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<2x4x4x8x16xf32>, tensor<2x4x4x8x16xf32>) outs(%2 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %27 = arith.divf %in, %in_19 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x4x8x16xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%inserted_slice_13 : tensor<2x4x16x4x16xf32>) outs(%4 : tensor<2x4x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x4x16x16xf32>
    %21 = tensor.empty() : tensor<2x4x4x16x8xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x4x4x8x16xf32>) outs(%21 : tensor<2x4x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x4x16x8xf32>
    %collapsed_16 = tensor.collapse_shape %20 [[0, 1, 2], [3], [4]] : tensor<2x4x4x16x16xf32> into tensor<32x16x16xf32>
    %collapsed_17 = tensor.collapse_shape %22 [[0, 1, 2], [3], [4]] : tensor<2x4x4x16x8xf32> into tensor<32x16x8xf32>
    %23 = tensor.empty() : tensor<32x16x8xf32>
    %24 = linalg.fill ins(%cst_1 : f32) outs(%23 : tensor<32x16x8xf32>) -> tensor<32x16x8xf32>
    %25 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<32x16x16xf32>, tensor<32x16x8xf32>) outs(%24 : tensor<32x16x8xf32>) -> tensor<32x16x8xf32>
    %expanded_18 = tensor.expand_shape %25 [[0, 1, 2], [3], [4]] output_shape [2, 4, 4, 16, 8] : tensor<32x16x8xf32> into tensor<2x4x4x16x8xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x4x4x16x8xf32>) outs(%0 : tensor<2x4x8x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x4x16xf32>
    return %26 : tensor<2x4x8x4x16xf32>
  }
}

