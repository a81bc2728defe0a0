#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module @jit_softmax_unshifted attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x4x16xf32>, %arg2: tensor<2x56x4x16xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x4x40x56xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x4x40x56xf32>) -> tensor<2x4x40x56xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x56x4x16xf32>) outs(%1 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %10 = arith.mulf %in, %in_5 : f32
      %11 = arith.addf %out, %10 : f32
      linalg.yield %11 : f32
    } -> tensor<2x4x40x56xf32>
    %broadcasted = linalg.broadcast ins(%cst_0 : tensor<f32>) outs(%0 : tensor<2x4x40x56xf32>) dimensions = [0, 1, 2, 3] 
    %mapped = linalg.map { arith.divf } ins(%2, %broadcasted : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%0 : tensor<2x4x40x56xf32>)
    %mapped_1 = linalg.map { math.exp } ins(%mapped : tensor<2x4x40x56xf32>) outs(%0 : tensor<2x4x40x56xf32>)
    %3 = tensor.empty() : tensor<2x4x40xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced = linalg.reduce { arith.addf } ins(%mapped_1 : tensor<2x4x40x56xf32>) outs(%4 : tensor<2x4x40xf32>) dimensions = [3] 
    %5 = tensor.empty() : tensor<2x4x40x1xf32>
    %broadcasted_2 = linalg.broadcast ins(%reduced : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed = tensor.collapse_shape %broadcasted_2 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_3 = linalg.broadcast ins(%collapsed : tensor<2x4x40xf32>) outs(%0 : tensor<2x4x40x56xf32>) dimensions = [3] 
    %mapped_4 = linalg.map { arith.divf } ins(%mapped_1, %broadcasted_3 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%0 : tensor<2x4x40x56xf32>)
    %6 = tensor.empty() : tensor<2x4x16x40xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_4 : tensor<2x56x4x16xf32>, tensor<2x4x40x56xf32>) outs(%7 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %10 = arith.mulf %in, %in_5 : f32
      %11 = arith.addf %out, %10 : f32
      linalg.yield %11 : f32
    } -> tensor<2x4x16x40xf32>
    %9 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed = linalg.transpose ins(%8 : tensor<2x4x16x40xf32>) outs(%9 : tensor<2x40x4x16xf32>) permutation = [0, 3, 1, 2] 
    return %transposed : tensor<2x40x4x16xf32>
  }
}

