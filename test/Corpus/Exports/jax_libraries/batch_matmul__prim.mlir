#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module @jit_batch_matmul attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x56x16xf32>, %arg2: tensor<2x4x56x16xf32>) -> (tensor<2x4x40x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 1.600000e+01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %0 = tensor.empty() : tensor<2x4x16x56xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x56x16xf32>) outs(%0 : tensor<2x4x16x56xf32>) permutation = [0, 1, 3, 2] 
    %1 = tensor.empty() : tensor<2x4x40x56xf32>
    %2 = linalg.fill ins(%cst_1 : f32) outs(%1 : tensor<2x4x40x56xf32>) -> tensor<2x4x40x56xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %transposed : tensor<2x4x40x16xf32>, tensor<2x4x16x56xf32>) outs(%2 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %12 = arith.mulf %in, %in_16 : f32
      %13 = arith.addf %out, %12 : f32
      linalg.yield %13 : f32
    } -> tensor<2x4x40x56xf32>
    %4 = tensor.empty() : tensor<f32>
    %mapped = linalg.map outs(%4 : tensor<f32>)
      (%init: f32) {
        %12 = math.rsqrt %cst_0 : f32
        linalg.yield %12 : f32
      }
    %mapped_3 = linalg.map ins(%mapped : tensor<f32>) outs(%4 : tensor<f32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %broadcasted = linalg.broadcast ins(%mapped_3 : tensor<f32>) outs(%1 : tensor<2x4x40x56xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_4 = linalg.map { arith.mulf } ins(%3, %broadcasted : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%1 : tensor<2x4x40x56xf32>)
    %5 = tensor.empty() : tensor<2x4x40xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_4 : tensor<2x4x40x56xf32>) outs(%6 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_5 = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%5 : tensor<2x4x40xf32>) dimensions = [0, 1, 2] 
    %mapped_6 = linalg.map { arith.maximumf } ins(%broadcasted_5, %reduced : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>)
    %7 = tensor.empty() : tensor<2x4x40x1xf32>
    %broadcasted_7 = linalg.broadcast ins(%mapped_6 : tensor<2x4x40xf32>) outs(%7 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed = tensor.collapse_shape %broadcasted_7 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_8 = linalg.broadcast ins(%collapsed : tensor<2x4x40xf32>) outs(%1 : tensor<2x4x40x56xf32>) dimensions = [3] 
    %mapped_9 = linalg.map { arith.subf } ins(%mapped_4, %broadcasted_8 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%1 : tensor<2x4x40x56xf32>)
    %mapped_10 = linalg.map { math.exp } ins(%mapped_9 : tensor<2x4x40x56xf32>) outs(%1 : tensor<2x4x40x56xf32>)
    %8 = linalg.fill ins(%cst_1 : f32) outs(%5 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_11 = linalg.reduce { arith.addf } ins(%mapped_10 : tensor<2x4x40x56xf32>) outs(%8 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_12 = linalg.broadcast ins(%reduced_11 : tensor<2x4x40xf32>) outs(%7 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_13 = tensor.collapse_shape %broadcasted_12 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_14 = linalg.broadcast ins(%collapsed_13 : tensor<2x4x40xf32>) outs(%1 : tensor<2x4x40x56xf32>) dimensions = [3] 
    %mapped_15 = linalg.map { arith.divf } ins(%mapped_10, %broadcasted_14 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%1 : tensor<2x4x40x56xf32>)
    %9 = tensor.empty() : tensor<2x4x40x16xf32>
    %10 = linalg.fill ins(%cst_1 : f32) outs(%9 : tensor<2x4x40x16xf32>) -> tensor<2x4x40x16xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%mapped_15, %arg2 : tensor<2x4x40x56xf32>, tensor<2x4x56x16xf32>) outs(%10 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %12 = arith.mulf %in, %in_16 : f32
      %13 = arith.addf %out, %12 : f32
      linalg.yield %13 : f32
    } -> tensor<2x4x40x16xf32>
    return %11 : tensor<2x4x40x16xf32>
  }
}

