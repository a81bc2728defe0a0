#map = affine_map<(d0, d1, d2, d3) -> (d3, d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d4, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_packed_einsum {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64x3x4x16xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 4.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<3x4x16x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64x3x4x16xf32>) outs(%0 : tensor<3x4x16x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x4x16x64xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1, 2], [3]] : tensor<3x4x16x64xf32> into tensor<192x64xf32>
    %2 = tensor.empty() : tensor<64x2x40xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x64xf32>) outs(%2 : tensor<64x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<64x2x40xf32>
    %collapsed_2 = tensor.collapse_shape %3 [[0], [1, 2]] : tensor<64x2x40xf32> into tensor<64x80xf32>
    %4 = tensor.empty() : tensor<192x80xf32>
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<192x80xf32>) -> tensor<192x80xf32>
    %6 = linalg.matmul ins(%collapsed, %collapsed_2 : tensor<192x64xf32>, tensor<64x80xf32>) outs(%5 : tensor<192x80xf32>) -> tensor<192x80xf32>
    %expanded = tensor.expand_shape %6 [[0, 1, 2], [3, 4]] output_shape [3, 4, 16, 2, 40] : tensor<192x80xf32> into tensor<3x4x16x2x40xf32>
    %7 = tensor.empty() : tensor<3x2x40x4x16xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<3x4x16x2x40xf32>) outs(%7 : tensor<3x2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x2x40x4x16xf32>
    %extracted_slice = tensor.extract_slice %8[0, 0, 0, 0, 0] [1, 2, 40, 4, 16] [1, 1, 1, 1, 1] : tensor<3x2x40x4x16xf32> to tensor<1x2x40x4x16xf32>
    %collapsed_3 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x2x40x4x16xf32> into tensor<2x40x4x16xf32>
    %extracted_slice_4 = tensor.extract_slice %8[1, 0, 0, 0, 0] [1, 2, 40, 4, 16] [1, 1, 1, 1, 1] : tensor<3x2x40x4x16xf32> to tensor<1x2x40x4x16xf32>
    %collapsed_5 = tensor.collapse_shape %extracted_slice_4 [[0, 1], [2], [3], [4]] : tensor<1x2x40x4x16xf32> into tensor<2x40x4x16xf32>
    %extracted_slice_6 = tensor.extract_slice %8[2, 0, 0, 0, 0] [1, 2, 40, 4, 16] [1, 1, 1, 1, 1] : tensor<3x2x40x4x16xf32> to tensor<1x2x40x4x16xf32>
    %collapsed_7 = tensor.collapse_shape %extracted_slice_6 [[0, 1], [2], [3], [4]] : tensor<1x2x40x4x16xf32> into tensor<2x40x4x16xf32>
    %9 = tensor.empty() : tensor<2x4x40x16xf32>
    %10 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_3 : tensor<2x40x4x16xf32>) outs(%9 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %11 = tensor.empty() : tensor<2x4x16x40xf32>
    %12 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_5 : tensor<2x40x4x16xf32>) outs(%11 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_8 = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_9 = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %13 = tensor.empty() : tensor<8x40x40xf32>
    %14 = linalg.fill ins(%cst_1 : f32) outs(%13 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %15 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%14 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_10 = tensor.expand_shape %15 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %16 = tensor.empty() : tensor<2x4x40x40xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x4x40x40xf32>) outs(%16 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.divf %in, %cst_0 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40x40xf32>
    %18 = tensor.empty() : tensor<2x4x40xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x4x40x40xf32>) outs(%19 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.maximumf %out, %in : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40xf32>
    %21 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x40xf32>) outs(%16 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %21 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%16 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %35 = arith.subf %in, %in_14 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40x40xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x40x40xf32>) outs(%16 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = math.exp %in : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40x40xf32>
    %24 = linalg.fill ins(%cst_1 : f32) outs(%18 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x4x40x40xf32>) outs(%24 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %out, %in : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x40xf32>) outs(%16 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%16 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %35 = arith.divf %in, %in_14 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40x40xf32>
    %28 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_7 : tensor<2x40x4x16xf32>) outs(%11 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %29 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x40x40xf32>) outs(%16 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_11 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_12 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %30 = tensor.empty() : tensor<8x16x40xf32>
    %31 = linalg.fill ins(%cst_1 : f32) outs(%30 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %32 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%31 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_13 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %33 = tensor.empty() : tensor<2x40x4x16xf32>
    %34 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x4x16x40xf32>) outs(%33 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %34 : tensor<2x40x4x16xf32>
  }
}

