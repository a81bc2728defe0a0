#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
module @jit_dpa_unbatched attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<40x4x16xf32>, %arg1: tensor<56x4x16xf32>, %arg2: tensor<56x4x16xf32>) -> (tensor<40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<2.500000e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<1x40x4x16xf32>
    %broadcasted = linalg.broadcast ins(%arg0 : tensor<40x4x16xf32>) outs(%0 : tensor<1x40x4x16xf32>) dimensions = [0] 
    %1 = tensor.empty() : tensor<1x56x4x16xf32>
    %broadcasted_3 = linalg.broadcast ins(%arg1 : tensor<56x4x16xf32>) outs(%1 : tensor<1x56x4x16xf32>) dimensions = [0] 
    %broadcasted_4 = linalg.broadcast ins(%arg2 : tensor<56x4x16xf32>) outs(%1 : tensor<1x56x4x16xf32>) dimensions = [0] 
    %expanded = tensor.expand_shape %broadcasted [[0], [1], [2], [3, 4]] output_shape [1, 40, 4, 1, 16] : tensor<1x40x4x16xf32> into tensor<1x40x4x1x16xf32>
    %2 = tensor.empty() : tensor<1x4x40x1x56xf32>
    %3 = linalg.fill ins(%cst_0 : f32) outs(%2 : tensor<1x4x40x1x56xf32>) -> tensor<1x4x40x1x56xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %broadcasted_3 : tensor<1x40x4x1x16xf32>, tensor<1x56x4x16xf32>) outs(%3 : tensor<1x4x40x1x56xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %15 = arith.mulf %in, %in_20 : f32
      %16 = arith.addf %out, %15 : f32
      linalg.yield %16 : f32
    } -> tensor<1x4x40x1x56xf32>
    %broadcasted_5 = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%2 : tensor<1x4x40x1x56xf32>) dimensions = [0, 1, 2, 3, 4] 
    %mapped = linalg.map { arith.mulf } ins(%4, %broadcasted_5 : tensor<1x4x40x1x56xf32>, tensor<1x4x40x1x56xf32>) outs(%2 : tensor<1x4x40x1x56xf32>)
    %5 = tensor.empty() : tensor<1x4x40x1xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<1x4x40x1xf32>) -> tensor<1x4x40x1xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped : tensor<1x4x40x1x56xf32>) outs(%6 : tensor<1x4x40x1xf32>) dimensions = [4] 
    %broadcasted_6 = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%5 : tensor<1x4x40x1xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_7 = linalg.map { arith.maximumf } ins(%broadcasted_6, %reduced : tensor<1x4x40x1xf32>, tensor<1x4x40x1xf32>) outs(%5 : tensor<1x4x40x1xf32>)
    %7 = tensor.empty() : tensor<1x1x4x40xf32>
    %transposed = linalg.transpose ins(%mapped_7 : tensor<1x4x40x1xf32>) outs(%7 : tensor<1x1x4x40xf32>) permutation = [3, 0, 1, 2] 
    %8 = tensor.empty() : tensor<1x1x4x40x1xf32>
    %broadcasted_8 = linalg.broadcast ins(%transposed : tensor<1x1x4x40xf32>) outs(%8 : tensor<1x1x4x40x1xf32>) dimensions = [4] 
    %9 = tensor.empty() : tensor<1x1x4x40x56xf32>
    %transposed_9 = linalg.transpose ins(%mapped : tensor<1x4x40x1x56xf32>) outs(%9 : tensor<1x1x4x40x56xf32>) permutation = [3, 0, 1, 2, 4] 
    %collapsed = tensor.collapse_shape %broadcasted_8 [[0], [1], [2], [3, 4]] : tensor<1x1x4x40x1xf32> into tensor<1x1x4x40xf32>
    %broadcasted_10 = linalg.broadcast ins(%collapsed : tensor<1x1x4x40xf32>) outs(%9 : tensor<1x1x4x40x56xf32>) dimensions = [4] 
    %mapped_11 = linalg.map { arith.subf } ins(%transposed_9, %broadcasted_10 : tensor<1x1x4x40x56xf32>, tensor<1x1x4x40x56xf32>) outs(%9 : tensor<1x1x4x40x56xf32>)
    %mapped_12 = linalg.map { math.exp } ins(%mapped_11 : tensor<1x1x4x40x56xf32>) outs(%9 : tensor<1x1x4x40x56xf32>)
    %10 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<1x1x4x40xf32>) -> tensor<1x1x4x40xf32>
    %reduced_13 = linalg.reduce { arith.addf } ins(%mapped_12 : tensor<1x1x4x40x56xf32>) outs(%10 : tensor<1x1x4x40xf32>) dimensions = [4] 
    %broadcasted_14 = linalg.broadcast ins(%reduced_13 : tensor<1x1x4x40xf32>) outs(%8 : tensor<1x1x4x40x1xf32>) dimensions = [4] 
    %collapsed_15 = tensor.collapse_shape %broadcasted_14 [[0], [1], [2], [3, 4]] : tensor<1x1x4x40x1xf32> into tensor<1x1x4x40xf32>
    %broadcasted_16 = linalg.broadcast ins(%collapsed_15 : tensor<1x1x4x40xf32>) outs(%9 : tensor<1x1x4x40x56xf32>) dimensions = [4] 
    %mapped_17 = linalg.map { arith.divf } ins(%mapped_12, %broadcasted_16 : tensor<1x1x4x40x56xf32>, tensor<1x1x4x40x56xf32>) outs(%9 : tensor<1x1x4x40x56xf32>)
    %11 = tensor.empty() : tensor<1x4x16x1x40xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<1x4x16x1x40xf32>) -> tensor<1x4x16x1x40xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%broadcasted_4, %mapped_17 : tensor<1x56x4x16xf32>, tensor<1x1x4x40x56xf32>) outs(%12 : tensor<1x4x16x1x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %15 = arith.mulf %in, %in_20 : f32
      %16 = arith.addf %out, %15 : f32
      linalg.yield %16 : f32
    } -> tensor<1x4x16x1x40xf32>
    %14 = tensor.empty() : tensor<1x40x4x1x16xf32>
    %transposed_18 = linalg.transpose ins(%13 : tensor<1x4x16x1x40xf32>) outs(%14 : tensor<1x40x4x1x16xf32>) permutation = [0, 4, 1, 3, 2] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3, 4]] : tensor<1x40x4x1x16xf32> into tensor<40x4x16xf32>
    return %collapsed_19 : tensor<40x4x16xf32>
  }
}

