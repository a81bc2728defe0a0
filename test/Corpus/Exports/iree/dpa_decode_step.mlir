#map = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module @jit_dpa_decode_step {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>) -> tensor<2x1x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %extracted_slice = tensor.extract_slice %arg0[0, 39, 0, 0] [2, 1, 4, 16] [1, 1, 1, 1] : tensor<2x40x4x16xf32> to tensor<2x1x4x16xf32>
    %0 = tensor.empty() : tensor<2x4x16x40xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x40x4x16xf32>) outs(%0 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1, 2, 3]] : tensor<2x1x4x16xf32> into tensor<128xf32>
    %expanded = tensor.expand_shape %collapsed [[0, 1, 2]] output_shape [8, 1, 16] : tensor<128xf32> into tensor<8x1x16xf32>
    %collapsed_2 = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %2 = tensor.empty() : tensor<8x1x40xf32>
    %3 = linalg.fill ins(%cst_1 : f32) outs(%2 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %4 = linalg.batch_matmul ins(%expanded, %collapsed_2 : tensor<8x1x16xf32>, tensor<8x16x40xf32>) outs(%3 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %expanded_3 = tensor.expand_shape %4 [[0, 1], [2], [3, 4]] output_shape [2, 4, 1, 1, 40] : tensor<8x1x40xf32> into tensor<2x4x1x1x40xf32>
    %5 = tensor.empty() : tensor<2x4x1x1x40xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x4x1x1x40xf32>) outs(%5 : tensor<2x4x1x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.mulf %in, %cst_0 : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x1x1x40xf32>
    %7 = tensor.empty() : tensor<2x4x1x1xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x1x1x40xf32>) outs(%8 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.maximumf %out, %in : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x1x1xf32>
    %collapsed_4 = tensor.collapse_shape %9 [[0, 1, 2, 3]] : tensor<2x4x1x1xf32> into tensor<8xf32>
    %expanded_5 = tensor.expand_shape %collapsed_4 [[0, 1, 2, 3]] output_shape [1, 2, 4, 1] : tensor<8xf32> into tensor<1x2x4x1xf32>
    %collapsed_6 = tensor.collapse_shape %6 [[0, 1, 2, 3, 4]] : tensor<2x4x1x1x40xf32> into tensor<320xf32>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 1, 40] : tensor<320xf32> into tensor<1x2x4x1x40xf32>
    %10 = tensor.empty() : tensor<1x2x4x1x40xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x2x4x1xf32>) outs(%10 : tensor<1x2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x1x40xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %11 : tensor<1x2x4x1x40xf32>, tensor<1x2x4x1x40xf32>) outs(%10 : tensor<1x2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %23 = arith.subf %in, %in_13 : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x4x1x40xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<1x2x4x1x40xf32>) outs(%10 : tensor<1x2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.exp %in : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x4x1x40xf32>
    %14 = tensor.empty() : tensor<1x2x4x1xf32>
    %15 = linalg.fill ins(%cst_1 : f32) outs(%14 : tensor<1x2x4x1xf32>) -> tensor<1x2x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<1x2x4x1x40xf32>) outs(%15 : tensor<1x2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %out, %in : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x2x4x1xf32>) outs(%10 : tensor<1x2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x1x40xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%13, %17 : tensor<1x2x4x1x40xf32>, tensor<1x2x4x1x40xf32>) outs(%10 : tensor<1x2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %23 = arith.divf %in, %in_13 : f32
      linalg.yield %23 : f32
    } -> tensor<1x2x4x1x40xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x4x16xf32>) outs(%0 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_8 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_9 = tensor.collapse_shape %18 [[0, 1, 2, 3, 4]] : tensor<1x2x4x1x40xf32> into tensor<320xf32>
    %expanded_10 = tensor.expand_shape %collapsed_9 [[0, 1, 2]] output_shape [8, 40, 1] : tensor<320xf32> into tensor<8x40x1xf32>
    %20 = tensor.empty() : tensor<8x16x1xf32>
    %21 = linalg.fill ins(%cst_1 : f32) outs(%20 : tensor<8x16x1xf32>) -> tensor<8x16x1xf32>
    %22 = linalg.batch_matmul ins(%collapsed_8, %expanded_10 : tensor<8x16x40xf32>, tensor<8x40x1xf32>) outs(%21 : tensor<8x16x1xf32>) -> tensor<8x16x1xf32>
    %collapsed_11 = tensor.collapse_shape %22 [[0, 1, 2]] : tensor<8x16x1xf32> into tensor<128xf32>
    %expanded_12 = tensor.expand_shape %collapsed_11 [[0, 1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<128xf32> into tensor<2x1x4x16xf32>
    return %expanded_12 : tensor<2x1x4x16xf32>
  }
}

