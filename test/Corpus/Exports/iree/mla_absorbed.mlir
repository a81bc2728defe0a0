#map = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2, d1)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d2, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3, d0, d1)>
module @jit_mla_absorbed {
  func.func public @main(%arg0: tensor<2x40x4x24xf32>, %arg1: tensor<2x56x24xf32>, %arg2: tensor<2x56x8xf32>, %arg3: tensor<2x40x4x8xf32>, %arg4: tensor<24x4x16xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 5.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x24x40x4xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x4x24xf32>) outs(%0 : tensor<2x24x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x24x40x4xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3]] : tensor<2x24x40x4xf32> into tensor<2x24x160xf32>
    %2 = tensor.empty() : tensor<2x56x160xf32>
    %3 = linalg.fill ins(%cst_1 : f32) outs(%2 : tensor<2x56x160xf32>) -> tensor<2x56x160xf32>
    %4 = linalg.batch_matmul ins(%arg1, %collapsed : tensor<2x56x24xf32>, tensor<2x24x160xf32>) outs(%3 : tensor<2x56x160xf32>) -> tensor<2x56x160xf32>
    %expanded = tensor.expand_shape %4 [[0], [1], [2, 3]] output_shape [2, 56, 40, 4] : tensor<2x56x160xf32> into tensor<2x56x40x4xf32>
    %5 = tensor.empty() : tensor<2x4x40x56xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x56x40x4xf32>) outs(%5 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %7 = tensor.empty() : tensor<2x8x40x4xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x40x4x8xf32>) outs(%7 : tensor<2x8x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x40x4xf32>
    %collapsed_2 = tensor.collapse_shape %8 [[0], [1], [2, 3]] : tensor<2x8x40x4xf32> into tensor<2x8x160xf32>
    %9 = linalg.batch_matmul ins(%arg2, %collapsed_2 : tensor<2x56x8xf32>, tensor<2x8x160xf32>) outs(%3 : tensor<2x56x160xf32>) -> tensor<2x56x160xf32>
    %expanded_3 = tensor.expand_shape %9 [[0], [1], [2, 3]] output_shape [2, 56, 40, 4] : tensor<2x56x160xf32> into tensor<2x56x40x4xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<2x56x40x4xf32>) outs(%5 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %10 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%5 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %41 = arith.addf %in, %in_8 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x56xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x40x56xf32>) outs(%5 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.divf %in, %cst_0 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x56xf32>
    %13 = tensor.empty() : tensor<2x4x40xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x40x56xf32>) outs(%14 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.maximumf %out, %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %16 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%5 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %41 = arith.subf %in, %in_8 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x56xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x4x40x56xf32>) outs(%5 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.exp %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x56xf32>
    %19 = linalg.fill ins(%cst_1 : f32) outs(%13 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x4x40x56xf32>) outs(%19 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %out, %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%5 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %41 = arith.divf %in, %in_8 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x56xf32>
    %23 = tensor.empty() : tensor<2x24x56xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x56x24xf32>) outs(%23 : tensor<2x24x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x24x56xf32>
    %25 = tensor.empty() : tensor<2x56x4x40xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x40x56xf32>) outs(%25 : tensor<2x56x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x56x4x40xf32>
    %collapsed_4 = tensor.collapse_shape %26 [[0], [1], [2, 3]] : tensor<2x56x4x40xf32> into tensor<2x56x160xf32>
    %27 = tensor.empty() : tensor<2x24x160xf32>
    %28 = linalg.fill ins(%cst_1 : f32) outs(%27 : tensor<2x24x160xf32>) -> tensor<2x24x160xf32>
    %29 = linalg.batch_matmul ins(%24, %collapsed_4 : tensor<2x24x56xf32>, tensor<2x56x160xf32>) outs(%28 : tensor<2x24x160xf32>) -> tensor<2x24x160xf32>
    %expanded_5 = tensor.expand_shape %29 [[0], [1], [2, 3]] output_shape [2, 24, 4, 40] : tensor<2x24x160xf32> into tensor<2x24x4x40xf32>
    %30 = tensor.empty() : tensor<2x40x4x24xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x24x4x40xf32>) outs(%30 : tensor<2x40x4x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x24xf32>
    %32 = tensor.empty() : tensor<4x16x24xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4 : tensor<24x4x16xf32>) outs(%32 : tensor<4x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x16x24xf32>
    %34 = tensor.empty() : tensor<4x24x2x40xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x40x4x24xf32>) outs(%34 : tensor<4x24x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x24x2x40xf32>
    %collapsed_6 = tensor.collapse_shape %35 [[0], [1], [2, 3]] : tensor<4x24x2x40xf32> into tensor<4x24x80xf32>
    %36 = tensor.empty() : tensor<4x16x80xf32>
    %37 = linalg.fill ins(%cst_1 : f32) outs(%36 : tensor<4x16x80xf32>) -> tensor<4x16x80xf32>
    %38 = linalg.batch_matmul ins(%33, %collapsed_6 : tensor<4x16x24xf32>, tensor<4x24x80xf32>) outs(%37 : tensor<4x16x80xf32>) -> tensor<4x16x80xf32>
    %expanded_7 = tensor.expand_shape %38 [[0], [1], [2, 3]] output_shape [4, 16, 2, 40] : tensor<4x16x80xf32> into tensor<4x16x2x40xf32>
    %39 = tensor.empty() : tensor<2x40x4x16xf32>
    %40 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<4x16x2x40xf32>) outs(%39 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %40 : tensor<2x40x4x16xf32>
  }
}

