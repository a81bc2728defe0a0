#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, 0, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d4, d2)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
module @jit_dpa_f16_mask {
  func.func public @main(%arg0: tensor<2x40x4x16xf16>, %arg1: tensor<2x56x4x16xf16>, %arg2: tensor<2x56x4x16xf16>, %arg3: tensor<1x1x40x56xi1>) -> tensor<2x40x4x16xf16> {
    %cst = arith.constant 0.000000e+00 : f16
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant -2.38197633E+38 : f32
    %cst_2 = arith.constant 2.500000e-01 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 1, 16] : tensor<2x40x4x16xf16> into tensor<2x40x4x1x16xf16>
    %0 = tensor.empty() : tensor<2x4x40x1x16xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x40x4x1x16xf16>) outs(%0 : tensor<2x4x40x1x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x40x1x16xf16>
    %2 = tensor.empty() : tensor<2x4x16x56xf16>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x56x4x16xf16>) outs(%2 : tensor<2x4x16x56xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x16x56xf16>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3, 4]] : tensor<2x4x40x1x16xf16> into tensor<8x40x16xf16>
    %collapsed_4 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x16x56xf16> into tensor<8x16x56xf16>
    %4 = tensor.empty() : tensor<8x40x56xf32>
    %5 = linalg.fill ins(%cst_3 : f32) outs(%4 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x40x16xf16>, tensor<8x16x56xf16>) outs(%5 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %expanded_5 = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 56] : tensor<8x40x56xf32> into tensor<2x4x40x1x56xf32>
    %7 = tensor.empty() : tensor<2x4x40x1x56xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x4x40x1x56xf32>) outs(%7 : tensor<2x4x40x1x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.mulf %in, %cst_2 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x1x56xf32>
    %9 = tensor.empty() : tensor<1x2x4x40x56xi1>
    %10 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<1x1x40x56xi1>) outs(%9 : tensor<1x2x4x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x4x40x56xi1>
    %collapsed_6 = tensor.collapse_shape %8 [[0, 1, 2, 3, 4]] : tensor<2x4x40x1x56xf32> into tensor<17920xf32>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0, 1, 2, 3, 4]] output_shape [1, 2, 4, 40, 56] : tensor<17920xf32> into tensor<1x2x4x40x56xf32>
    %11 = tensor.empty() : tensor<1x2x4x40x56xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_7 : tensor<1x2x4x40x56xi1>, tensor<1x2x4x40x56xf32>) outs(%11 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: i1, %in_12: f32, %out: f32):
      %33 = arith.select %in, %in_12, %cst_1 : f32
      linalg.yield %33 : f32
    } -> tensor<1x2x4x40x56xf32>
    %13 = tensor.empty() : tensor<1x2x4x40xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<1x2x4x40x56xf32>) outs(%14 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.maximumf %out, %in : f32
      linalg.yield %33 : f32
    } -> tensor<1x2x4x40xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<1x2x4x40xf32>) outs(%11 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x56xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12, %16 : tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%11 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %33 = arith.subf %in, %in_12 : f32
      linalg.yield %33 : f32
    } -> tensor<1x2x4x40x56xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x2x4x40x56xf32>) outs(%11 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.exp %in : f32
      linalg.yield %33 : f32
    } -> tensor<1x2x4x40x56xf32>
    %19 = linalg.fill ins(%cst_3 : f32) outs(%13 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<1x2x4x40x56xf32>) outs(%19 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %out, %in : f32
      linalg.yield %33 : f32
    } -> tensor<1x2x4x40xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x2x4x40xf32>) outs(%11 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x56xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%11 : tensor<1x2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %33 = arith.divf %in, %in_12 : f32
      linalg.yield %33 : f32
    } -> tensor<1x2x4x40x56xf32>
    %23 = tensor.empty() : tensor<1x2x4x40x56xf16>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x2x4x40x56xf32>) outs(%23 : tensor<1x2x4x40x56xf16>) {
    ^bb0(%in: f32, %out: f16):
      %33 = arith.truncf %in : f32 to f16
      linalg.yield %33 : f16
    } -> tensor<1x2x4x40x56xf16>
    %25 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x56x4x16xf16>) outs(%2 : tensor<2x4x16x56xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x16x56xf16>
    %26 = tensor.empty() : tensor<2x4x56x1x40xf16>
    %27 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<1x2x4x40x56xf16>) outs(%26 : tensor<2x4x56x1x40xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x4x56x1x40xf16>
    %collapsed_8 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<2x4x16x56xf16> into tensor<8x16x56xf16>
    %collapsed_9 = tensor.collapse_shape %27 [[0, 1], [2], [3, 4]] : tensor<2x4x56x1x40xf16> into tensor<8x56x40xf16>
    %28 = tensor.empty() : tensor<8x16x40xf16>
    %29 = linalg.fill ins(%cst : f16) outs(%28 : tensor<8x16x40xf16>) -> tensor<8x16x40xf16>
    %30 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x16x56xf16>, tensor<8x56x40xf16>) outs(%29 : tensor<8x16x40xf16>) -> tensor<8x16x40xf16>
    %expanded_10 = tensor.expand_shape %30 [[0, 1], [2], [3, 4]] output_shape [2, 4, 16, 1, 40] : tensor<8x16x40xf16> into tensor<2x4x16x1x40xf16>
    %31 = tensor.empty() : tensor<1x2x40x4x16xf16>
    %32 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x4x16x1x40xf16>) outs(%31 : tensor<1x2x40x4x16xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<1x2x40x4x16xf16>
    %collapsed_11 = tensor.collapse_shape %32 [[0, 1], [2], [3], [4]] : tensor<1x2x40x4x16xf16> into tensor<2x40x4x16xf16>
    return %collapsed_11 : tensor<2x40x4x16xf16>
  }
}

