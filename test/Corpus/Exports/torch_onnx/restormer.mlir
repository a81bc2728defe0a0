#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
module {
  func.func @main_graph(%arg0: tensor<2x4x16x48xf32>, %arg1: tensor<2x4x16x48xf32>, %arg2: tensor<2x4x16x48xf32>, %arg3: tensor<4x1x1xf32>) -> tensor<2x4x16x48xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<9.99999996E-13> : tensor<f32>
    %0 = tensor.empty() : tensor<2x4x16x48xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg0 : tensor<2x4x16x48xf32>, tensor<2x4x16x48xf32>) outs(%0 : tensor<2x4x16x48xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %33 = arith.mulf %in, %in_9 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x16x48xf32>
    %2 = tensor.empty() : tensor<2x4x16x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1 : tensor<2x4x16x48xf32>) outs(%3 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x16x1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x16x1xf32>) outs(%2 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.sqrt %in : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x16x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_1 : tensor<2x4x16x1xf32>, tensor<f32>) outs(%2 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %33 = arith.cmpf ult, %in, %in_9 : f32
      %34 = arith.select %33, %in_9, %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x16x1xf32>
    %collapsed = tensor.collapse_shape %6 [[0], [1], [2, 3]] : tensor<2x4x16x1xf32> into tensor<2x4x16xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x4x16xf32>) outs(%0 : tensor<2x4x16x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x48xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %7 : tensor<2x4x16x48xf32>, tensor<2x4x16x48xf32>) outs(%0 : tensor<2x4x16x48xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %33 = arith.divf %in, %in_9 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x16x48xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %arg1 : tensor<2x4x16x48xf32>, tensor<2x4x16x48xf32>) outs(%0 : tensor<2x4x16x48xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %33 = arith.mulf %in, %in_9 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x16x48xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x4x16x48xf32>) outs(%3 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x16x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x4x16x1xf32>) outs(%2 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.sqrt %in : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x16x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %cst_1 : tensor<2x4x16x1xf32>, tensor<f32>) outs(%2 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %33 = arith.cmpf ult, %in, %in_9 : f32
      %34 = arith.select %33, %in_9, %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x16x1xf32>
    %collapsed_2 = tensor.collapse_shape %12 [[0], [1], [2, 3]] : tensor<2x4x16x1xf32> into tensor<2x4x16xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_2 : tensor<2x4x16xf32>) outs(%0 : tensor<2x4x16x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x48xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %13 : tensor<2x4x16x48xf32>, tensor<2x4x16x48xf32>) outs(%0 : tensor<2x4x16x48xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %33 = arith.divf %in, %in_9 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x16x48xf32>
    %15 = tensor.empty() : tensor<2x4x48x16xf32>
    %transposed = linalg.transpose ins(%14 : tensor<2x4x16x48xf32>) outs(%15 : tensor<2x4x48x16xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_3 = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<2x4x16x48xf32> into tensor<8x16x48xf32>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x48x16xf32> into tensor<8x48x16xf32>
    %16 = tensor.empty() : tensor<8x16x16xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %18 = linalg.batch_matmul ins(%collapsed_3, %collapsed_4 : tensor<8x16x48xf32>, tensor<8x48x16xf32>) outs(%17 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %19 = tensor.empty() : tensor<2x4x16x16xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x4x16x16xf32>, tensor<4x1x1xf32>) outs(%19 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %33 = arith.mulf %in, %in_9 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x16x16xf32>
    %21 = tensor.empty() : tensor<2x4x16xi64>
    %22 = linalg.fill ins(%c0_i64 : i64) outs(%21 : tensor<2x4x16xi64>) -> tensor<2x4x16xi64>
    %23 = tensor.empty() : tensor<2x4x16xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %25:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<2x4x16x16xf32>) outs(%24, %22 : tensor<2x4x16xf32>, tensor<2x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %33 = linalg.index 3 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_9 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<2x4x16xf32>, tensor<2x4x16xi64>)
    %expanded_5 = tensor.expand_shape %25#0 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %expanded_5 : tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) outs(%19 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %33 = arith.subf %in, %in_9 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x16x16xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x16x16xf32>) outs(%19 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.exp %in : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x16x16xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x4x16x16xf32>) outs(%3 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x16x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) outs(%19 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %33 = arith.divf %in, %in_9 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_6 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_7 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x16x48xf32> into tensor<8x16x48xf32>
    %30 = tensor.empty() : tensor<8x16x48xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<8x16x48xf32>) -> tensor<8x16x48xf32>
    %32 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x16x16xf32>, tensor<8x16x48xf32>) outs(%31 : tensor<8x16x48xf32>) -> tensor<8x16x48xf32>
    %expanded_8 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 16, 48] : tensor<8x16x48xf32> into tensor<2x4x16x48xf32>
    return %expanded_8 : tensor<2x4x16x48xf32>
  }
}

