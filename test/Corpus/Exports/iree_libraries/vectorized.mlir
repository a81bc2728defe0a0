#map = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
module @jit_vectorized {
  func.func public @main(%arg0: tensor<2x40x16xf32>, %arg1: tensor<2x56x16xf32>, %arg2: tensor<2x56x24xf32>) -> tensor<2x40x24xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 4.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x1x56x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x56x16xf32>) outs(%0 : tensor<2x1x56x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x56x16xf32>
    %2 = tensor.empty() : tensor<2x1x56x24xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x56x24xf32>) outs(%2 : tensor<2x1x56x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x56x24xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2], [3]] : tensor<2x1x56x16xf32> into tensor<2x56x16xf32>
    %collapsed_2 = tensor.collapse_shape %3 [[0], [1, 2], [3]] : tensor<2x1x56x24xf32> into tensor<2x56x24xf32>
    %4 = tensor.empty() : tensor<2x16x40xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x16xf32>) outs(%4 : tensor<2x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x40xf32>
    %6 = tensor.empty() : tensor<2x56x40xf32>
    %7 = linalg.fill ins(%cst_1 : f32) outs(%6 : tensor<2x56x40xf32>) -> tensor<2x56x40xf32>
    %8 = linalg.batch_matmul ins(%collapsed, %5 : tensor<2x56x16xf32>, tensor<2x16x40xf32>) outs(%7 : tensor<2x56x40xf32>) -> tensor<2x56x40xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x56x40xf32>) outs(%6 : tensor<2x56x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.divf %in, %cst_0 : f32
      linalg.yield %25 : f32
    } -> tensor<2x56x40xf32>
    %10 = tensor.empty() : tensor<2x40xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<2x40xf32>) -> tensor<2x40xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%9 : tensor<2x56x40xf32>) outs(%11 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.maximumf %out, %in : f32
      linalg.yield %25 : f32
    } -> tensor<2x40xf32>
    %13 = tensor.empty() : tensor<2x40x56xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<2x56x40xf32>) outs(%13 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x56xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x40xf32>) outs(%13 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x56xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %15 : tensor<2x40x56xf32>, tensor<2x40x56xf32>) outs(%13 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %25 = arith.subf %in, %in_3 : f32
      linalg.yield %25 : f32
    } -> tensor<2x40x56xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x40x56xf32>) outs(%13 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = math.exp %in : f32
      linalg.yield %25 : f32
    } -> tensor<2x40x56xf32>
    %18 = linalg.fill ins(%cst_1 : f32) outs(%10 : tensor<2x40xf32>) -> tensor<2x40xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<2x40x56xf32>) outs(%18 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.addf %out, %in : f32
      linalg.yield %25 : f32
    } -> tensor<2x40xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40xf32>) outs(%13 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x56xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x40x56xf32>, tensor<2x40x56xf32>) outs(%13 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %25 = arith.divf %in, %in_3 : f32
      linalg.yield %25 : f32
    } -> tensor<2x40x56xf32>
    %22 = tensor.empty() : tensor<2x40x24xf32>
    %23 = linalg.fill ins(%cst_1 : f32) outs(%22 : tensor<2x40x24xf32>) -> tensor<2x40x24xf32>
    %24 = linalg.batch_matmul ins(%21, %collapsed_2 : tensor<2x40x56xf32>, tensor<2x56x24xf32>) outs(%23 : tensor<2x40x24xf32>) -> tensor<2x40x24xf32>
    return %24 : tensor<2x40x24xf32>
  }
}

