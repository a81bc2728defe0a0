#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module @jit_softmax_relu attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x4x16xf32>, %arg2: tensor<2x56x4x16xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x4x40x56xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x4x40x56xf32>) -> tensor<2x4x40x56xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x56x4x16xf32>) outs(%1 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %11 = arith.mulf %in, %in_17 : f32
      %12 = arith.addf %out, %11 : f32
      linalg.yield %12 : f32
    } -> tensor<2x4x40x56xf32>
    %broadcasted = linalg.broadcast ins(%cst_3 : tensor<f32>) outs(%0 : tensor<2x4x40x56xf32>) dimensions = [0, 1, 2, 3] 
    %mapped = linalg.map { arith.divf } ins(%2, %broadcasted : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%0 : tensor<2x4x40x56xf32>)
    %3 = tensor.empty() : tensor<2x4x40xf32>
    %4 = linalg.fill ins(%cst_0 : f32) outs(%3 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped : tensor<2x4x40x56xf32>) outs(%4 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_4 = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%3 : tensor<2x4x40xf32>) dimensions = [0, 1, 2] 
    %mapped_5 = linalg.map { arith.maximumf } ins(%broadcasted_4, %reduced : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%3 : tensor<2x4x40xf32>)
    %5 = tensor.empty() : tensor<2x4x40x1xf32>
    %broadcasted_6 = linalg.broadcast ins(%mapped_5 : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed = tensor.collapse_shape %broadcasted_6 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_7 = linalg.broadcast ins(%collapsed : tensor<2x4x40xf32>) outs(%0 : tensor<2x4x40x56xf32>) dimensions = [3] 
    %mapped_8 = linalg.map { arith.subf } ins(%mapped, %broadcasted_7 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%0 : tensor<2x4x40x56xf32>)
    %mapped_9 = linalg.map { math.exp } ins(%mapped_8 : tensor<2x4x40x56xf32>) outs(%0 : tensor<2x4x40x56xf32>)
    %6 = linalg.fill ins(%cst_1 : f32) outs(%3 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_10 = linalg.reduce { arith.addf } ins(%mapped_9 : tensor<2x4x40x56xf32>) outs(%6 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_11 = linalg.broadcast ins(%reduced_10 : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_12 = tensor.collapse_shape %broadcasted_11 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_13 = linalg.broadcast ins(%collapsed_12 : tensor<2x4x40xf32>) outs(%0 : tensor<2x4x40x56xf32>) dimensions = [3] 
    %mapped_14 = linalg.map { arith.divf } ins(%mapped_9, %broadcasted_13 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%0 : tensor<2x4x40x56xf32>)
    %broadcasted_15 = linalg.broadcast ins(%cst : tensor<f32>) outs(%0 : tensor<2x4x40x56xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_16 = linalg.map { arith.maximumf } ins(%mapped_14, %broadcasted_15 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%0 : tensor<2x4x40x56xf32>)
    %7 = tensor.empty() : tensor<2x4x16x40xf32>
    %8 = linalg.fill ins(%cst_1 : f32) outs(%7 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_16 : tensor<2x56x4x16xf32>, tensor<2x4x40x56xf32>) outs(%8 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %11 = arith.mulf %in, %in_17 : f32
      %12 = arith.addf %out, %11 : f32
      linalg.yield %12 : f32
    } -> tensor<2x4x16x40xf32>
    %10 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed = linalg.transpose ins(%9 : tensor<2x4x16x40xf32>) outs(%10 : tensor<2x40x4x16xf32>) permutation = [0, 3, 1, 2] 
    return %transposed : tensor<2x40x4x16xf32>
  }
}

