#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
module @jit_external_attention {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64x96xf32>, %arg2: tensor<96x64xf32>) -> tensor<2x40x64xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %0 = tensor.empty() : tensor<80x96xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%1 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %3 = tensor.empty() : tensor<2x40xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x40xf32>) -> tensor<2x40xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x40x96xf32>) outs(%4 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.maximumf %out, %in : f32
      linalg.yield %17 : f32
    } -> tensor<2x40xf32>
    %6 = tensor.empty() : tensor<2x40x96xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x40xf32>) outs(%6 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x96xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %7 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%6 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %17 = arith.subf %in, %in_3 : f32
      linalg.yield %17 : f32
    } -> tensor<2x40x96xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x40x96xf32>) outs(%6 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = math.exp %in : f32
      linalg.yield %17 : f32
    } -> tensor<2x40x96xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%3 : tensor<2x40xf32>) -> tensor<2x40xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x40x96xf32>) outs(%10 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %17 = arith.addf %out, %in : f32
      linalg.yield %17 : f32
    } -> tensor<2x40xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x40xf32>) outs(%6 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x96xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %12 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%6 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %17 = arith.divf %in, %in_3 : f32
      linalg.yield %17 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_1 = tensor.collapse_shape %13 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %14 = tensor.empty() : tensor<80x64xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %16 = linalg.matmul ins(%collapsed_1, %arg2 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%15 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_2 = tensor.expand_shape %16 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    return %expanded_2 : tensor<2x40x64xf32>
  }
}

