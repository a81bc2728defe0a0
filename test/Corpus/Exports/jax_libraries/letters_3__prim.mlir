#map = affine_map<(d0, d1, d2, d3) -> (d1, d0, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d2, d0, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d3, d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
module @jit_letters_3 attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<40x4x16xf32>, %arg1: tensor<56x4x16xf32>, %arg2: tensor<56x4x16xf32>) -> (tensor<40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<2.500000e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<4x40x56xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<4x40x56xf32>) -> tensor<4x40x56xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<40x4x16xf32>, tensor<56x4x16xf32>) outs(%1 : tensor<4x40x56xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %11 = arith.mulf %in, %in_14 : f32
      %12 = arith.addf %out, %11 : f32
      linalg.yield %12 : f32
    } -> tensor<4x40x56xf32>
    %broadcasted = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%0 : tensor<4x40x56xf32>) dimensions = [0, 1, 2] 
    %mapped = linalg.map { arith.mulf } ins(%2, %broadcasted : tensor<4x40x56xf32>, tensor<4x40x56xf32>) outs(%0 : tensor<4x40x56xf32>)
    %3 = tensor.empty() : tensor<4x40xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<4x40xf32>) -> tensor<4x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped : tensor<4x40x56xf32>) outs(%4 : tensor<4x40xf32>) dimensions = [2] 
    %broadcasted_3 = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%3 : tensor<4x40xf32>) dimensions = [0, 1] 
    %mapped_4 = linalg.map { arith.maximumf } ins(%broadcasted_3, %reduced : tensor<4x40xf32>, tensor<4x40xf32>) outs(%3 : tensor<4x40xf32>)
    %5 = tensor.empty() : tensor<4x40x1xf32>
    %broadcasted_5 = linalg.broadcast ins(%mapped_4 : tensor<4x40xf32>) outs(%5 : tensor<4x40x1xf32>) dimensions = [2] 
    %collapsed = tensor.collapse_shape %broadcasted_5 [[0], [1, 2]] : tensor<4x40x1xf32> into tensor<4x40xf32>
    %broadcasted_6 = linalg.broadcast ins(%collapsed : tensor<4x40xf32>) outs(%0 : tensor<4x40x56xf32>) dimensions = [2] 
    %mapped_7 = linalg.map { arith.subf } ins(%mapped, %broadcasted_6 : tensor<4x40x56xf32>, tensor<4x40x56xf32>) outs(%0 : tensor<4x40x56xf32>)
    %mapped_8 = linalg.map { math.exp } ins(%mapped_7 : tensor<4x40x56xf32>) outs(%0 : tensor<4x40x56xf32>)
    %6 = linalg.fill ins(%cst_0 : f32) outs(%3 : tensor<4x40xf32>) -> tensor<4x40xf32>
    %reduced_9 = linalg.reduce { arith.addf } ins(%mapped_8 : tensor<4x40x56xf32>) outs(%6 : tensor<4x40xf32>) dimensions = [2] 
    %broadcasted_10 = linalg.broadcast ins(%reduced_9 : tensor<4x40xf32>) outs(%5 : tensor<4x40x1xf32>) dimensions = [2] 
    %collapsed_11 = tensor.collapse_shape %broadcasted_10 [[0], [1, 2]] : tensor<4x40x1xf32> into tensor<4x40xf32>
    %broadcasted_12 = linalg.broadcast ins(%collapsed_11 : tensor<4x40xf32>) outs(%0 : tensor<4x40x56xf32>) dimensions = [2] 
    %mapped_13 = linalg.map { arith.divf } ins(%mapped_8, %broadcasted_12 : tensor<4x40x56xf32>, tensor<4x40x56xf32>) outs(%0 : tensor<4x40x56xf32>)
    %7 = tensor.empty() : tensor<4x16x40xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<4x16x40xf32>) -> tensor<4x16x40xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_13 : tensor<56x4x16xf32>, tensor<4x40x56xf32>) outs(%8 : tensor<4x16x40xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %11 = arith.mulf %in, %in_14 : f32
      %12 = arith.addf %out, %11 : f32
      linalg.yield %12 : f32
    } -> tensor<4x16x40xf32>
    %10 = tensor.empty() : tensor<40x4x16xf32>
    %transposed = linalg.transpose ins(%9 : tensor<4x16x40xf32>) outs(%10 : tensor<40x4x16xf32>) permutation = [2, 0, 1] 
    return %transposed : tensor<40x4x16xf32>
  }
}

