#map = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_products_f32 {
  func.func public @main(%arg0: tensor<2x40x4x16xbf16>, %arg1: tensor<2x56x4x16xbf16>, %arg2: tensor<2x56x4x16xbf16>) -> tensor<2x40x4x16xbf16> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x4x40x16xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x4x16xbf16>) outs(%0 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x40x16xbf16>
    %2 = tensor.empty() : tensor<2x4x16x56xbf16>
    %3 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x56x4x16xbf16>) outs(%2 : tensor<2x4x16x56xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x16x56xbf16>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %collapsed_2 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x4x16x56xbf16> into tensor<8x16x56xbf16>
    %4 = tensor.empty() : tensor<8x40x56xf32>
    %5 = linalg.fill ins(%cst_1 : f32) outs(%4 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x40x16xbf16>, tensor<8x16x56xbf16>) outs(%5 : tensor<8x40x56xf32>) -> tensor<8x40x56xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 4, 40, 56] : tensor<8x40x56xf32> into tensor<2x4x40x56xf32>
    %7 = tensor.empty() : tensor<2x4x40x56xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x40x56xf32>) outs(%7 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.mulf %in, %cst_0 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x56xf32>
    %9 = tensor.empty() : tensor<2x4x40xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x4x40x56xf32>) outs(%10 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.maximumf %out, %in : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x40xf32>) outs(%7 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %12 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%7 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %31 = arith.subf %in, %in_6 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x56xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x40x56xf32>) outs(%7 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.exp %in : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x56xf32>
    %15 = linalg.fill ins(%cst_1 : f32) outs(%9 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x4x40x56xf32>) outs(%15 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %out, %in : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x40xf32>) outs(%7 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%7 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %31 = arith.divf %in, %in_6 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x56xf32>
    %19 = tensor.empty() : tensor<2x4x40x56xbf16>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x4x40x56xf32>) outs(%19 : tensor<2x4x40x56xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %31 = arith.truncf %in : f32 to bf16
      linalg.yield %31 : bf16
    } -> tensor<2x4x40x56xbf16>
    %21 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x56x4x16xbf16>) outs(%2 : tensor<2x4x16x56xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x16x56xbf16>
    %22 = tensor.empty() : tensor<2x4x56x40xbf16>
    %23 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x40x56xbf16>) outs(%22 : tensor<2x4x56x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x56x40xbf16>
    %collapsed_3 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x4x16x56xbf16> into tensor<8x16x56xbf16>
    %collapsed_4 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x4x56x40xbf16> into tensor<8x56x40xbf16>
    %24 = tensor.empty() : tensor<8x16x40xf32>
    %25 = linalg.fill ins(%cst_1 : f32) outs(%24 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %26 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<8x16x56xbf16>, tensor<8x56x40xbf16>) outs(%25 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %27 = tensor.empty() : tensor<8x16x40xbf16>
    %28 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<8x16x40xf32>) outs(%27 : tensor<8x16x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %31 = arith.truncf %in : f32 to bf16
      linalg.yield %31 : bf16
    } -> tensor<8x16x40xbf16>
    %expanded_5 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xbf16> into tensor<2x4x16x40xbf16>
    %29 = tensor.empty() : tensor<2x40x4x16xbf16>
    %30 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x4x16x40xbf16>) outs(%29 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x40x4x16xbf16>
    return %30 : tensor<2x40x4x16xbf16>
  }
}

