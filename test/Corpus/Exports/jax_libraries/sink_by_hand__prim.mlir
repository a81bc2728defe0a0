#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module @jit_sink_by_hand attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x4x16xf32>, %arg2: tensor<2x56x4x16xf32>, %arg3: tensor<4xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x4x40x56xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x4x40x56xf32>) -> tensor<2x4x40x56xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x56x4x16xf32>) outs(%1 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %12 = arith.mulf %in, %in_18 : f32
      %13 = arith.addf %out, %12 : f32
      linalg.yield %13 : f32
    } -> tensor<2x4x40x56xf32>
    %broadcasted = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%0 : tensor<2x4x40x56xf32>) dimensions = [0, 1, 2, 3] 
    %mapped = linalg.map { arith.divf } ins(%2, %broadcasted : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%0 : tensor<2x4x40x56xf32>)
    %3 = tensor.empty() : tensor<1x4x1x1xf32>
    %broadcasted_2 = linalg.broadcast ins(%arg3 : tensor<4xf32>) outs(%3 : tensor<1x4x1x1xf32>) dimensions = [0, 2, 3] 
    %4 = tensor.empty() : tensor<2x4x40xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped : tensor<2x4x40x56xf32>) outs(%5 : tensor<2x4x40xf32>) dimensions = [3] 
    %6 = tensor.empty() : tensor<2x4x40x1xf32>
    %broadcasted_3 = linalg.broadcast ins(%reduced : tensor<2x4x40xf32>) outs(%6 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed = tensor.collapse_shape %broadcasted_2 [[0, 1], [2, 3]] : tensor<1x4x1x1xf32> into tensor<4x1xf32>
    %broadcasted_4 = linalg.broadcast ins(%collapsed : tensor<4x1xf32>) outs(%6 : tensor<2x4x40x1xf32>) dimensions = [0, 2] 
    %mapped_5 = linalg.map { arith.maximumf } ins(%broadcasted_3, %broadcasted_4 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%6 : tensor<2x4x40x1xf32>)
    %collapsed_6 = tensor.collapse_shape %mapped_5 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_7 = linalg.broadcast ins(%collapsed_6 : tensor<2x4x40xf32>) outs(%0 : tensor<2x4x40x56xf32>) dimensions = [3] 
    %mapped_8 = linalg.map { arith.subf } ins(%mapped, %broadcasted_7 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%0 : tensor<2x4x40x56xf32>)
    %mapped_9 = linalg.map { math.exp } ins(%mapped_8 : tensor<2x4x40x56xf32>) outs(%0 : tensor<2x4x40x56xf32>)
    %7 = linalg.fill ins(%cst_0 : f32) outs(%4 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_10 = linalg.reduce { arith.addf } ins(%mapped_9 : tensor<2x4x40x56xf32>) outs(%7 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_11 = linalg.broadcast ins(%reduced_10 : tensor<2x4x40xf32>) outs(%6 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %mapped_12 = linalg.map { arith.subf } ins(%broadcasted_4, %mapped_5 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%6 : tensor<2x4x40x1xf32>)
    %mapped_13 = linalg.map { math.exp } ins(%mapped_12 : tensor<2x4x40x1xf32>) outs(%6 : tensor<2x4x40x1xf32>)
    %mapped_14 = linalg.map { arith.addf } ins(%broadcasted_11, %mapped_13 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%6 : tensor<2x4x40x1xf32>)
    %collapsed_15 = tensor.collapse_shape %mapped_14 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_16 = linalg.broadcast ins(%collapsed_15 : tensor<2x4x40xf32>) outs(%0 : tensor<2x4x40x56xf32>) dimensions = [3] 
    %mapped_17 = linalg.map { arith.divf } ins(%mapped_9, %broadcasted_16 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%0 : tensor<2x4x40x56xf32>)
    %8 = tensor.empty() : tensor<2x4x16x40xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_17 : tensor<2x56x4x16xf32>, tensor<2x4x40x56xf32>) outs(%9 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %12 = arith.mulf %in, %in_18 : f32
      %13 = arith.addf %out, %12 : f32
      linalg.yield %13 : f32
    } -> tensor<2x4x16x40xf32>
    %11 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed = linalg.transpose ins(%10 : tensor<2x4x16x40xf32>) outs(%11 : tensor<2x40x4x16xf32>) permutation = [0, 3, 1, 2] 
    return %transposed : tensor<2x40x4x16xf32>
  }
}

