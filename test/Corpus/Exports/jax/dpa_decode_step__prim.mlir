#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
module @jit_dpa_decode_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>) -> (tensor<2x1x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<2.500000e-01> : tensor<f32>
    %extracted_slice = tensor.extract_slice %arg0[0, 39, 0, 0] [2, 1, 4, 16] [1, 1, 1, 1] : tensor<2x40x4x16xf32> to tensor<2x1x4x16xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [2, 1, 4, 1, 16] : tensor<2x1x4x16xf32> into tensor<2x1x4x1x16xf32>
    %0 = tensor.empty() : tensor<2x4x1x1x40xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x4x1x1x40xf32>) -> tensor<2x4x1x1x40xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x1x4x1x16xf32>, tensor<2x40x4x16xf32>) outs(%1 : tensor<2x4x1x1x40xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %13 = arith.mulf %in, %in_17 : f32
      %14 = arith.addf %out, %13 : f32
      linalg.yield %14 : f32
    } -> tensor<2x4x1x1x40xf32>
    %broadcasted = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%0 : tensor<2x4x1x1x40xf32>) dimensions = [0, 1, 2, 3, 4] 
    %mapped = linalg.map { arith.mulf } ins(%2, %broadcasted : tensor<2x4x1x1x40xf32>, tensor<2x4x1x1x40xf32>) outs(%0 : tensor<2x4x1x1x40xf32>)
    %3 = tensor.empty() : tensor<2x4x1x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped : tensor<2x4x1x1x40xf32>) outs(%4 : tensor<2x4x1x1xf32>) dimensions = [4] 
    %broadcasted_3 = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%3 : tensor<2x4x1x1xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_4 = linalg.map { arith.maximumf } ins(%broadcasted_3, %reduced : tensor<2x4x1x1xf32>, tensor<2x4x1x1xf32>) outs(%3 : tensor<2x4x1x1xf32>)
    %5 = tensor.empty() : tensor<1x2x4x1xf32>
    %transposed = linalg.transpose ins(%mapped_4 : tensor<2x4x1x1xf32>) outs(%5 : tensor<1x2x4x1xf32>) permutation = [3, 0, 1, 2] 
    %6 = tensor.empty() : tensor<1x2x4x1x1xf32>
    %broadcasted_5 = linalg.broadcast ins(%transposed : tensor<1x2x4x1xf32>) outs(%6 : tensor<1x2x4x1x1xf32>) dimensions = [4] 
    %7 = tensor.empty() : tensor<1x2x4x1x40xf32>
    %transposed_6 = linalg.transpose ins(%mapped : tensor<2x4x1x1x40xf32>) outs(%7 : tensor<1x2x4x1x40xf32>) permutation = [3, 0, 1, 2, 4] 
    %collapsed = tensor.collapse_shape %broadcasted_5 [[0], [1], [2], [3, 4]] : tensor<1x2x4x1x1xf32> into tensor<1x2x4x1xf32>
    %broadcasted_7 = linalg.broadcast ins(%collapsed : tensor<1x2x4x1xf32>) outs(%7 : tensor<1x2x4x1x40xf32>) dimensions = [4] 
    %mapped_8 = linalg.map { arith.subf } ins(%transposed_6, %broadcasted_7 : tensor<1x2x4x1x40xf32>, tensor<1x2x4x1x40xf32>) outs(%7 : tensor<1x2x4x1x40xf32>)
    %mapped_9 = linalg.map { math.exp } ins(%mapped_8 : tensor<1x2x4x1x40xf32>) outs(%7 : tensor<1x2x4x1x40xf32>)
    %8 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<1x2x4x1xf32>) -> tensor<1x2x4x1xf32>
    %reduced_10 = linalg.reduce { arith.addf } ins(%mapped_9 : tensor<1x2x4x1x40xf32>) outs(%8 : tensor<1x2x4x1xf32>) dimensions = [4] 
    %broadcasted_11 = linalg.broadcast ins(%reduced_10 : tensor<1x2x4x1xf32>) outs(%6 : tensor<1x2x4x1x1xf32>) dimensions = [4] 
    %collapsed_12 = tensor.collapse_shape %broadcasted_11 [[0], [1], [2], [3, 4]] : tensor<1x2x4x1x1xf32> into tensor<1x2x4x1xf32>
    %broadcasted_13 = linalg.broadcast ins(%collapsed_12 : tensor<1x2x4x1xf32>) outs(%7 : tensor<1x2x4x1x40xf32>) dimensions = [4] 
    %mapped_14 = linalg.map { arith.divf } ins(%mapped_9, %broadcasted_13 : tensor<1x2x4x1x40xf32>, tensor<1x2x4x1x40xf32>) outs(%7 : tensor<1x2x4x1x40xf32>)
    %9 = tensor.empty() : tensor<2x4x16x1x1xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x4x16x1x1xf32>) -> tensor<2x4x16x1x1xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_14 : tensor<2x40x4x16xf32>, tensor<1x2x4x1x40xf32>) outs(%10 : tensor<2x4x16x1x1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %13 = arith.mulf %in, %in_17 : f32
      %14 = arith.addf %out, %13 : f32
      linalg.yield %14 : f32
    } -> tensor<2x4x16x1x1xf32>
    %12 = tensor.empty() : tensor<2x1x4x1x16xf32>
    %transposed_15 = linalg.transpose ins(%11 : tensor<2x4x16x1x1xf32>) outs(%12 : tensor<2x1x4x1x16xf32>) permutation = [0, 4, 1, 3, 2] 
    %collapsed_16 = tensor.collapse_shape %transposed_15 [[0], [1], [2], [3, 4]] : tensor<2x1x4x1x16xf32> into tensor<2x1x4x16xf32>
    return %collapsed_16 : tensor<2x1x4x16xf32>
  }
}

