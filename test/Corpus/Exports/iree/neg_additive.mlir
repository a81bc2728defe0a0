#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
module @jit_neg_additive {
  func.func public @main(%arg0: tensor<2x40x16xf32>, %arg1: tensor<2x56x16xf32>, %arg2: tensor<2x56x16xf32>, %arg3: tensor<16xf32>) -> tensor<2x40x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x40x56x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x16xf32>) outs(%0 : tensor<2x40x56x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x56x16xf32>
    %2 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x56x16xf32>) outs(%0 : tensor<2x40x56x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x56x16xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x40x56x16xf32>, tensor<2x40x56x16xf32>) outs(%0 : tensor<2x40x56x16xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %22 = arith.addf %in, %in_1 : f32
      linalg.yield %22 : f32
    } -> tensor<2x40x56x16xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<2x40x56x16xf32>) outs(%0 : tensor<2x40x56x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.tanh %in : f32
      linalg.yield %22 : f32
    } -> tensor<2x40x56x16xf32>
    %collapsed = tensor.collapse_shape %4 [[0, 1, 2], [3]] : tensor<2x40x56x16xf32> into tensor<4480x16xf32>
    %5 = tensor.empty() : tensor<4480xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<4480xf32>) -> tensor<4480xf32>
    %7 = linalg.matvec ins(%collapsed, %arg3 : tensor<4480x16xf32>, tensor<16xf32>) outs(%6 : tensor<4480xf32>) -> tensor<4480xf32>
    %expanded = tensor.expand_shape %7 [[0, 1, 2]] output_shape [2, 40, 56] : tensor<4480xf32> into tensor<2x40x56xf32>
    %8 = tensor.empty() : tensor<2x40xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<2x40xf32>) -> tensor<2x40xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x40x56xf32>) outs(%9 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.maximumf %out, %in : f32
      linalg.yield %22 : f32
    } -> tensor<2x40xf32>
    %11 = tensor.empty() : tensor<2x40x56xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x40xf32>) outs(%11 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x56xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %12 : tensor<2x40x56xf32>, tensor<2x40x56xf32>) outs(%11 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %22 = arith.subf %in, %in_1 : f32
      linalg.yield %22 : f32
    } -> tensor<2x40x56xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x56xf32>) outs(%11 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = math.exp %in : f32
      linalg.yield %22 : f32
    } -> tensor<2x40x56xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x40xf32>) -> tensor<2x40xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<2x40x56xf32>) outs(%15 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %out, %in : f32
      linalg.yield %22 : f32
    } -> tensor<2x40xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x40xf32>) outs(%11 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x56xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<2x40x56xf32>, tensor<2x40x56xf32>) outs(%11 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %in_1: f32, %out: f32):
      %22 = arith.divf %in, %in_1 : f32
      linalg.yield %22 : f32
    } -> tensor<2x40x56xf32>
    %19 = tensor.empty() : tensor<2x40x16xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x40x16xf32>) -> tensor<2x40x16xf32>
    %21 = linalg.batch_matmul ins(%18, %arg2 : tensor<2x40x56xf32>, tensor<2x56x16xf32>) outs(%20 : tensor<2x40x16xf32>) -> tensor<2x40x16xf32>
    return %21 : tensor<2x40x16xf32>
  }
}

