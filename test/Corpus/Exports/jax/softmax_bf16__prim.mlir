#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module @jit_softmax_bf16 attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xbf16>, %arg1: tensor<2x56x4x16xbf16>, %arg2: tensor<2x56x4x16xbf16>) -> (tensor<2x40x4x16xbf16> {jax.result_info = "result"}) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF80 : bf16
    %cst_1 = arith.constant 0.000000e+00 : bf16
    %cst_2 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_3 = arith.constant dense<2.500000e-01> : tensor<bf16>
    %0 = tensor.empty() : tensor<2x4x40x56xbf16>
    %1 = linalg.fill ins(%cst_1 : bf16) outs(%0 : tensor<2x4x40x56xbf16>) -> tensor<2x4x40x56xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xbf16>, tensor<2x56x4x16xbf16>) outs(%1 : tensor<2x4x40x56xbf16>) {
    ^bb0(%in: bf16, %in_17: bf16, %out: bf16):
      %14 = arith.mulf %in, %in_17 : bf16
      %15 = arith.addf %out, %14 : bf16
      linalg.yield %15 : bf16
    } -> tensor<2x4x40x56xbf16>
    %broadcasted = linalg.broadcast ins(%cst_3 : tensor<bf16>) outs(%0 : tensor<2x4x40x56xbf16>) dimensions = [0, 1, 2, 3] 
    %mapped = linalg.map { arith.mulf } ins(%2, %broadcasted : tensor<2x4x40x56xbf16>, tensor<2x4x40x56xbf16>) outs(%0 : tensor<2x4x40x56xbf16>)
    %3 = tensor.empty() : tensor<2x4x40xbf16>
    %4 = linalg.fill ins(%cst_0 : bf16) outs(%3 : tensor<2x4x40xbf16>) -> tensor<2x4x40xbf16>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped : tensor<2x4x40x56xbf16>) outs(%4 : tensor<2x4x40xbf16>) dimensions = [3] 
    %broadcasted_4 = linalg.broadcast ins(%cst_2 : tensor<bf16>) outs(%3 : tensor<2x4x40xbf16>) dimensions = [0, 1, 2] 
    %mapped_5 = linalg.map { arith.maximumf } ins(%broadcasted_4, %reduced : tensor<2x4x40xbf16>, tensor<2x4x40xbf16>) outs(%3 : tensor<2x4x40xbf16>)
    %5 = tensor.empty() : tensor<2x4x40x1xbf16>
    %broadcasted_6 = linalg.broadcast ins(%mapped_5 : tensor<2x4x40xbf16>) outs(%5 : tensor<2x4x40x1xbf16>) dimensions = [3] 
    %collapsed = tensor.collapse_shape %broadcasted_6 [[0], [1], [2, 3]] : tensor<2x4x40x1xbf16> into tensor<2x4x40xbf16>
    %broadcasted_7 = linalg.broadcast ins(%collapsed : tensor<2x4x40xbf16>) outs(%0 : tensor<2x4x40x56xbf16>) dimensions = [3] 
    %mapped_8 = linalg.map { arith.subf } ins(%mapped, %broadcasted_7 : tensor<2x4x40x56xbf16>, tensor<2x4x40x56xbf16>) outs(%0 : tensor<2x4x40x56xbf16>)
    %mapped_9 = linalg.map { math.exp } ins(%mapped_8 : tensor<2x4x40x56xbf16>) outs(%0 : tensor<2x4x40x56xbf16>)
    %6 = tensor.empty() : tensor<2x4x40x56xf32>
    %mapped_10 = linalg.map { arith.extf } ins(%mapped_9 : tensor<2x4x40x56xbf16>) outs(%6 : tensor<2x4x40x56xf32>)
    %7 = tensor.empty() : tensor<2x4x40xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_11 = linalg.reduce { arith.addf } ins(%mapped_10 : tensor<2x4x40x56xf32>) outs(%8 : tensor<2x4x40xf32>) dimensions = [3] 
    %9 = tensor.empty() : tensor<2x4x40x1xf32>
    %broadcasted_12 = linalg.broadcast ins(%reduced_11 : tensor<2x4x40xf32>) outs(%9 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %mapped_13 = linalg.map { arith.truncf } ins(%broadcasted_12 : tensor<2x4x40x1xf32>) outs(%5 : tensor<2x4x40x1xbf16>)
    %collapsed_14 = tensor.collapse_shape %mapped_13 [[0], [1], [2, 3]] : tensor<2x4x40x1xbf16> into tensor<2x4x40xbf16>
    %broadcasted_15 = linalg.broadcast ins(%collapsed_14 : tensor<2x4x40xbf16>) outs(%0 : tensor<2x4x40x56xbf16>) dimensions = [3] 
    %mapped_16 = linalg.map { arith.divf } ins(%mapped_9, %broadcasted_15 : tensor<2x4x40x56xbf16>, tensor<2x4x40x56xbf16>) outs(%0 : tensor<2x4x40x56xbf16>)
    %10 = tensor.empty() : tensor<2x4x16x40xbf16>
    %11 = linalg.fill ins(%cst_1 : bf16) outs(%10 : tensor<2x4x16x40xbf16>) -> tensor<2x4x16x40xbf16>
    %12 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_16 : tensor<2x56x4x16xbf16>, tensor<2x4x40x56xbf16>) outs(%11 : tensor<2x4x16x40xbf16>) {
    ^bb0(%in: bf16, %in_17: bf16, %out: bf16):
      %14 = arith.mulf %in, %in_17 : bf16
      %15 = arith.addf %out, %14 : bf16
      linalg.yield %15 : bf16
    } -> tensor<2x4x16x40xbf16>
    %13 = tensor.empty() : tensor<2x40x4x16xbf16>
    %transposed = linalg.transpose ins(%12 : tensor<2x4x16x40xbf16>) outs(%13 : tensor<2x40x4x16xbf16>) permutation = [0, 3, 1, 2] 
    return %transposed : tensor<2x40x4x16xbf16>
  }
}

