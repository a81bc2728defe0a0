#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module @jit_haiku attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x4x16xf32>, %arg2: tensor<2x56x4x16xf32>, %arg3: tensor<2x1x40x56xi1>) -> (tensor<2x40x64xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<-1.000000e+30> : tensor<f32>
    %cst_3 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x4x40x56xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x4x40x56xf32>) -> tensor<2x4x40x56xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x56x4x16xf32>) outs(%1 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %13 = arith.mulf %in, %in_21 : f32
      %14 = arith.addf %out, %13 : f32
      linalg.yield %14 : f32
    } -> tensor<2x4x40x56xf32>
    %broadcasted = linalg.broadcast ins(%cst_3 : tensor<f32>) outs(%0 : tensor<2x4x40x56xf32>) dimensions = [0, 1, 2, 3] 
    %mapped = linalg.map { arith.divf } ins(%2, %broadcasted : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%0 : tensor<2x4x40x56xf32>)
    %3 = tensor.empty() : tensor<f32>
    %mapped_4 = linalg.map ins(%cst_2 : tensor<f32>) outs(%3 : tensor<f32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %collapsed = tensor.collapse_shape %arg3 [[0], [1, 2], [3]] : tensor<2x1x40x56xi1> into tensor<2x40x56xi1>
    %4 = tensor.empty() : tensor<2x4x40x56xi1>
    %broadcasted_5 = linalg.broadcast ins(%collapsed : tensor<2x40x56xi1>) outs(%4 : tensor<2x4x40x56xi1>) dimensions = [1] 
    %broadcasted_6 = linalg.broadcast ins(%mapped_4 : tensor<f32>) outs(%0 : tensor<2x4x40x56xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_7 = linalg.map { arith.select } ins(%broadcasted_5, %mapped, %broadcasted_6 : tensor<2x4x40x56xi1>, tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%0 : tensor<2x4x40x56xf32>)
    %5 = tensor.empty() : tensor<2x4x40xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_7 : tensor<2x4x40x56xf32>) outs(%6 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_8 = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%5 : tensor<2x4x40xf32>) dimensions = [0, 1, 2] 
    %mapped_9 = linalg.map { arith.maximumf } ins(%broadcasted_8, %reduced : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>)
    %7 = tensor.empty() : tensor<2x4x40x1xf32>
    %broadcasted_10 = linalg.broadcast ins(%mapped_9 : tensor<2x4x40xf32>) outs(%7 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_11 = tensor.collapse_shape %broadcasted_10 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_12 = linalg.broadcast ins(%collapsed_11 : tensor<2x4x40xf32>) outs(%0 : tensor<2x4x40x56xf32>) dimensions = [3] 
    %mapped_13 = linalg.map { arith.subf } ins(%mapped_7, %broadcasted_12 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%0 : tensor<2x4x40x56xf32>)
    %mapped_14 = linalg.map { math.exp } ins(%mapped_13 : tensor<2x4x40x56xf32>) outs(%0 : tensor<2x4x40x56xf32>)
    %8 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_15 = linalg.reduce { arith.addf } ins(%mapped_14 : tensor<2x4x40x56xf32>) outs(%8 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_16 = linalg.broadcast ins(%reduced_15 : tensor<2x4x40xf32>) outs(%7 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_17 = tensor.collapse_shape %broadcasted_16 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_18 = linalg.broadcast ins(%collapsed_17 : tensor<2x4x40xf32>) outs(%0 : tensor<2x4x40x56xf32>) dimensions = [3] 
    %mapped_19 = linalg.map { arith.divf } ins(%mapped_14, %broadcasted_18 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%0 : tensor<2x4x40x56xf32>)
    %9 = tensor.empty() : tensor<2x4x16x40xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_19 : tensor<2x56x4x16xf32>, tensor<2x4x40x56xf32>) outs(%10 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %13 = arith.mulf %in, %in_21 : f32
      %14 = arith.addf %out, %13 : f32
      linalg.yield %14 : f32
    } -> tensor<2x4x16x40xf32>
    %12 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed = linalg.transpose ins(%11 : tensor<2x4x16x40xf32>) outs(%12 : tensor<2x40x4x16xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_20 = tensor.collapse_shape %transposed [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
    return %collapsed_20 : tensor<2x40x64xf32>
  }
}

