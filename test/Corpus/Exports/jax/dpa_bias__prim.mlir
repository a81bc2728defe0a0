#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
module @jit_dpa_bias attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x4x16xf32>, %arg2: tensor<2x56x4x16xf32>, %arg3: tensor<1x4x40x56xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<2.500000e-01> : tensor<f32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 1, 16] : tensor<2x40x4x16xf32> into tensor<2x40x4x1x16xf32>
    %expanded_3 = tensor.expand_shape %arg3 [[0], [1], [2, 3], [4]] output_shape [1, 4, 1, 40, 56] : tensor<1x4x40x56xf32> into tensor<1x4x1x40x56xf32>
    %0 = tensor.empty() : tensor<2x4x40x1x56xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x4x40x1x56xf32>) -> tensor<2x4x40x1x56xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x40x4x1x16xf32>, tensor<2x56x4x16xf32>) outs(%1 : tensor<2x4x40x1x56xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %13 = arith.mulf %in, %in_21 : f32
      %14 = arith.addf %out, %13 : f32
      linalg.yield %14 : f32
    } -> tensor<2x4x40x1x56xf32>
    %broadcasted = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%0 : tensor<2x4x40x1x56xf32>) dimensions = [0, 1, 2, 3, 4] 
    %mapped = linalg.map { arith.mulf } ins(%2, %broadcasted : tensor<2x4x40x1x56xf32>, tensor<2x4x40x1x56xf32>) outs(%0 : tensor<2x4x40x1x56xf32>)
    %3 = tensor.empty() : tensor<1x2x4x40x56xf32>
    %transposed = linalg.transpose ins(%mapped : tensor<2x4x40x1x56xf32>) outs(%3 : tensor<1x2x4x40x56xf32>) permutation = [3, 0, 1, 2, 4] 
    %4 = tensor.empty() : tensor<1x1x4x40x56xf32>
    %transposed_4 = linalg.transpose ins(%expanded_3 : tensor<1x4x1x40x56xf32>) outs(%4 : tensor<1x1x4x40x56xf32>) permutation = [2, 0, 1, 3, 4] 
    %collapsed = tensor.collapse_shape %transposed_4 [[0], [1, 2], [3], [4]] : tensor<1x1x4x40x56xf32> into tensor<1x4x40x56xf32>
    %broadcasted_5 = linalg.broadcast ins(%collapsed : tensor<1x4x40x56xf32>) outs(%3 : tensor<1x2x4x40x56xf32>) dimensions = [1] 
    %mapped_6 = linalg.map { arith.addf } ins(%transposed, %broadcasted_5 : tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%3 : tensor<1x2x4x40x56xf32>)
    %5 = tensor.empty() : tensor<1x2x4x40xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_6 : tensor<1x2x4x40x56xf32>) outs(%6 : tensor<1x2x4x40xf32>) dimensions = [4] 
    %broadcasted_7 = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%5 : tensor<1x2x4x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_8 = linalg.map { arith.maximumf } ins(%broadcasted_7, %reduced : tensor<1x2x4x40xf32>, tensor<1x2x4x40xf32>) outs(%5 : tensor<1x2x4x40xf32>)
    %7 = tensor.empty() : tensor<1x2x4x40x1xf32>
    %broadcasted_9 = linalg.broadcast ins(%mapped_8 : tensor<1x2x4x40xf32>) outs(%7 : tensor<1x2x4x40x1xf32>) dimensions = [4] 
    %collapsed_10 = tensor.collapse_shape %broadcasted_9 [[0], [1], [2], [3, 4]] : tensor<1x2x4x40x1xf32> into tensor<1x2x4x40xf32>
    %broadcasted_11 = linalg.broadcast ins(%collapsed_10 : tensor<1x2x4x40xf32>) outs(%3 : tensor<1x2x4x40x56xf32>) dimensions = [4] 
    %mapped_12 = linalg.map { arith.subf } ins(%mapped_6, %broadcasted_11 : tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%3 : tensor<1x2x4x40x56xf32>)
    %mapped_13 = linalg.map { math.exp } ins(%mapped_12 : tensor<1x2x4x40x56xf32>) outs(%3 : tensor<1x2x4x40x56xf32>)
    %8 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %reduced_14 = linalg.reduce { arith.addf } ins(%mapped_13 : tensor<1x2x4x40x56xf32>) outs(%8 : tensor<1x2x4x40xf32>) dimensions = [4] 
    %broadcasted_15 = linalg.broadcast ins(%reduced_14 : tensor<1x2x4x40xf32>) outs(%7 : tensor<1x2x4x40x1xf32>) dimensions = [4] 
    %collapsed_16 = tensor.collapse_shape %broadcasted_15 [[0], [1], [2], [3, 4]] : tensor<1x2x4x40x1xf32> into tensor<1x2x4x40xf32>
    %broadcasted_17 = linalg.broadcast ins(%collapsed_16 : tensor<1x2x4x40xf32>) outs(%3 : tensor<1x2x4x40x56xf32>) dimensions = [4] 
    %mapped_18 = linalg.map { arith.divf } ins(%mapped_13, %broadcasted_17 : tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%3 : tensor<1x2x4x40x56xf32>)
    %9 = tensor.empty() : tensor<2x4x16x1x40xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x4x16x1x40xf32>) -> tensor<2x4x16x1x40xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_18 : tensor<2x56x4x16xf32>, tensor<1x2x4x40x56xf32>) outs(%10 : tensor<2x4x16x1x40xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %13 = arith.mulf %in, %in_21 : f32
      %14 = arith.addf %out, %13 : f32
      linalg.yield %14 : f32
    } -> tensor<2x4x16x1x40xf32>
    %12 = tensor.empty() : tensor<2x40x4x1x16xf32>
    %transposed_19 = linalg.transpose ins(%11 : tensor<2x4x16x1x40xf32>) outs(%12 : tensor<2x40x4x1x16xf32>) permutation = [0, 4, 1, 3, 2] 
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0], [1], [2], [3, 4]] : tensor<2x40x4x1x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed_20 : tensor<2x40x4x16xf32>
  }
}

