#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3, d1, d4, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d5, d2)>
module @jit_letters_6 attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x2x2x40x16xf32>, %arg1: tensor<2x2x56x16xf32>, %arg2: tensor<2x2x56x16xf32>) -> (tensor<2x40x2x2x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<2.500000e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<2x2x56x2x40xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x2x56x2x40xf32>) -> tensor<2x2x56x2x40xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg1, %arg0 : tensor<2x2x56x16xf32>, tensor<2x2x2x40x16xf32>) outs(%1 : tensor<2x2x56x2x40xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %12 = arith.mulf %in, %in_15 : f32
      %13 = arith.addf %out, %12 : f32
      linalg.yield %13 : f32
    } -> tensor<2x2x56x2x40xf32>
    %3 = tensor.empty() : tensor<2x2x2x40x56xf32>
    %transposed = linalg.transpose ins(%2 : tensor<2x2x56x2x40xf32>) outs(%3 : tensor<2x2x2x40x56xf32>) permutation = [0, 3, 1, 4, 2] 
    %broadcasted = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%3 : tensor<2x2x2x40x56xf32>) dimensions = [0, 1, 2, 3, 4] 
    %mapped = linalg.map { arith.mulf } ins(%transposed, %broadcasted : tensor<2x2x2x40x56xf32>, tensor<2x2x2x40x56xf32>) outs(%3 : tensor<2x2x2x40x56xf32>)
    %4 = tensor.empty() : tensor<2x2x2x40xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped : tensor<2x2x2x40x56xf32>) outs(%5 : tensor<2x2x2x40xf32>) dimensions = [4] 
    %broadcasted_3 = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%4 : tensor<2x2x2x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_4 = linalg.map { arith.maximumf } ins(%broadcasted_3, %reduced : tensor<2x2x2x40xf32>, tensor<2x2x2x40xf32>) outs(%4 : tensor<2x2x2x40xf32>)
    %6 = tensor.empty() : tensor<2x2x2x40x1xf32>
    %broadcasted_5 = linalg.broadcast ins(%mapped_4 : tensor<2x2x2x40xf32>) outs(%6 : tensor<2x2x2x40x1xf32>) dimensions = [4] 
    %collapsed = tensor.collapse_shape %broadcasted_5 [[0], [1], [2], [3, 4]] : tensor<2x2x2x40x1xf32> into tensor<2x2x2x40xf32>
    %broadcasted_6 = linalg.broadcast ins(%collapsed : tensor<2x2x2x40xf32>) outs(%3 : tensor<2x2x2x40x56xf32>) dimensions = [4] 
    %mapped_7 = linalg.map { arith.subf } ins(%mapped, %broadcasted_6 : tensor<2x2x2x40x56xf32>, tensor<2x2x2x40x56xf32>) outs(%3 : tensor<2x2x2x40x56xf32>)
    %mapped_8 = linalg.map { math.exp } ins(%mapped_7 : tensor<2x2x2x40x56xf32>) outs(%3 : tensor<2x2x2x40x56xf32>)
    %7 = linalg.fill ins(%cst_0 : f32) outs(%4 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %reduced_9 = linalg.reduce { arith.addf } ins(%mapped_8 : tensor<2x2x2x40x56xf32>) outs(%7 : tensor<2x2x2x40xf32>) dimensions = [4] 
    %broadcasted_10 = linalg.broadcast ins(%reduced_9 : tensor<2x2x2x40xf32>) outs(%6 : tensor<2x2x2x40x1xf32>) dimensions = [4] 
    %collapsed_11 = tensor.collapse_shape %broadcasted_10 [[0], [1], [2], [3, 4]] : tensor<2x2x2x40x1xf32> into tensor<2x2x2x40xf32>
    %broadcasted_12 = linalg.broadcast ins(%collapsed_11 : tensor<2x2x2x40xf32>) outs(%3 : tensor<2x2x2x40x56xf32>) dimensions = [4] 
    %mapped_13 = linalg.map { arith.divf } ins(%mapped_8, %broadcasted_12 : tensor<2x2x2x40x56xf32>, tensor<2x2x2x40x56xf32>) outs(%3 : tensor<2x2x2x40x56xf32>)
    %8 = tensor.empty() : tensor<2x2x16x2x40xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x2x16x2x40xf32>) -> tensor<2x2x16x2x40xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_13 : tensor<2x2x56x16xf32>, tensor<2x2x2x40x56xf32>) outs(%9 : tensor<2x2x16x2x40xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %12 = arith.mulf %in, %in_15 : f32
      %13 = arith.addf %out, %12 : f32
      linalg.yield %13 : f32
    } -> tensor<2x2x16x2x40xf32>
    %11 = tensor.empty() : tensor<2x40x2x2x16xf32>
    %transposed_14 = linalg.transpose ins(%10 : tensor<2x2x16x2x40xf32>) outs(%11 : tensor<2x40x2x2x16xf32>) permutation = [0, 4, 3, 1, 2] 
    return %transposed_14 : tensor<2x40x2x2x16xf32>
  }
}

