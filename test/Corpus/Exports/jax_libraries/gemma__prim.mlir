#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3, d1, d4, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
module @jit_gemma attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x2x16xf32>, %arg2: tensor<2x56x2x16xf32>, %arg3: tensor<2x40x56xi1>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_3 = arith.constant dense<2.500000e-01> : tensor<f32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 40, 2, 2, 16] : tensor<2x40x4x16xf32> into tensor<2x40x2x2x16xf32>
    %0 = tensor.empty() : tensor<2x40x2x2x16xf32>
    %broadcasted = linalg.broadcast ins(%cst_3 : tensor<f32>) outs(%0 : tensor<2x40x2x2x16xf32>) dimensions = [0, 1, 2, 3, 4] 
    %mapped = linalg.map { arith.mulf } ins(%expanded, %broadcasted : tensor<2x40x2x2x16xf32>, tensor<2x40x2x2x16xf32>) outs(%0 : tensor<2x40x2x2x16xf32>)
    %1 = tensor.empty() : tensor<2x2x56x40x2xf32>
    %2 = linalg.fill ins(%cst_0 : f32) outs(%1 : tensor<2x2x56x40x2xf32>) -> tensor<2x2x56x40x2xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg1, %mapped : tensor<2x56x2x16xf32>, tensor<2x40x2x2x16xf32>) outs(%2 : tensor<2x2x56x40x2xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %16 = arith.mulf %in, %in_25 : f32
      %17 = arith.addf %out, %16 : f32
      linalg.yield %17 : f32
    } -> tensor<2x2x56x40x2xf32>
    %4 = tensor.empty() : tensor<2x40x2x2x56xf32>
    %transposed = linalg.transpose ins(%3 : tensor<2x2x56x40x2xf32>) outs(%4 : tensor<2x40x2x2x56xf32>) permutation = [0, 3, 1, 4, 2] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1], [2, 3], [4]] : tensor<2x40x2x2x56xf32> into tensor<2x40x4x56xf32>
    %5 = tensor.empty() : tensor<2x40x1x56xi1>
    %broadcasted_4 = linalg.broadcast ins(%arg3 : tensor<2x40x56xi1>) outs(%5 : tensor<2x40x1x56xi1>) dimensions = [2] 
    %6 = tensor.empty() : tensor<f32>
    %mapped_5 = linalg.map ins(%cst_2 : tensor<f32>) outs(%6 : tensor<f32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %collapsed_6 = tensor.collapse_shape %broadcasted_4 [[0], [1], [2, 3]] : tensor<2x40x1x56xi1> into tensor<2x40x56xi1>
    %7 = tensor.empty() : tensor<2x40x4x56xi1>
    %broadcasted_7 = linalg.broadcast ins(%collapsed_6 : tensor<2x40x56xi1>) outs(%7 : tensor<2x40x4x56xi1>) dimensions = [2] 
    %8 = tensor.empty() : tensor<2x40x4x56xf32>
    %broadcasted_8 = linalg.broadcast ins(%mapped_5 : tensor<f32>) outs(%8 : tensor<2x40x4x56xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_9 = linalg.map { arith.select } ins(%broadcasted_7, %collapsed, %broadcasted_8 : tensor<2x40x4x56xi1>, tensor<2x40x4x56xf32>, tensor<2x40x4x56xf32>) outs(%8 : tensor<2x40x4x56xf32>)
    %9 = tensor.empty() : tensor<2x40x4xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<2x40x4xf32>) -> tensor<2x40x4xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_9 : tensor<2x40x4x56xf32>) outs(%10 : tensor<2x40x4xf32>) dimensions = [3] 
    %broadcasted_10 = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%9 : tensor<2x40x4xf32>) dimensions = [0, 1, 2] 
    %mapped_11 = linalg.map { arith.maximumf } ins(%broadcasted_10, %reduced : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%9 : tensor<2x40x4xf32>)
    %11 = tensor.empty() : tensor<2x40x4x1xf32>
    %broadcasted_12 = linalg.broadcast ins(%mapped_11 : tensor<2x40x4xf32>) outs(%11 : tensor<2x40x4x1xf32>) dimensions = [3] 
    %collapsed_13 = tensor.collapse_shape %broadcasted_12 [[0], [1], [2, 3]] : tensor<2x40x4x1xf32> into tensor<2x40x4xf32>
    %broadcasted_14 = linalg.broadcast ins(%collapsed_13 : tensor<2x40x4xf32>) outs(%8 : tensor<2x40x4x56xf32>) dimensions = [3] 
    %mapped_15 = linalg.map { arith.subf } ins(%mapped_9, %broadcasted_14 : tensor<2x40x4x56xf32>, tensor<2x40x4x56xf32>) outs(%8 : tensor<2x40x4x56xf32>)
    %mapped_16 = linalg.map { math.exp } ins(%mapped_15 : tensor<2x40x4x56xf32>) outs(%8 : tensor<2x40x4x56xf32>)
    %12 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x40x4xf32>) -> tensor<2x40x4xf32>
    %reduced_17 = linalg.reduce { arith.addf } ins(%mapped_16 : tensor<2x40x4x56xf32>) outs(%12 : tensor<2x40x4xf32>) dimensions = [3] 
    %broadcasted_18 = linalg.broadcast ins(%reduced_17 : tensor<2x40x4xf32>) outs(%11 : tensor<2x40x4x1xf32>) dimensions = [3] 
    %collapsed_19 = tensor.collapse_shape %broadcasted_18 [[0], [1], [2, 3]] : tensor<2x40x4x1xf32> into tensor<2x40x4xf32>
    %broadcasted_20 = linalg.broadcast ins(%collapsed_19 : tensor<2x40x4xf32>) outs(%8 : tensor<2x40x4x56xf32>) dimensions = [3] 
    %mapped_21 = linalg.map { arith.divf } ins(%mapped_16, %broadcasted_20 : tensor<2x40x4x56xf32>, tensor<2x40x4x56xf32>) outs(%8 : tensor<2x40x4x56xf32>)
    %expanded_22 = tensor.expand_shape %mapped_21 [[0], [1], [2, 3], [4]] output_shape [2, 40, 2, 2, 56] : tensor<2x40x4x56xf32> into tensor<2x40x2x2x56xf32>
    %13 = tensor.empty() : tensor<2x2x16x40x2xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x2x16x40x2xf32>) -> tensor<2x2x16x40x2xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %expanded_22 : tensor<2x56x2x16xf32>, tensor<2x40x2x2x56xf32>) outs(%14 : tensor<2x2x16x40x2xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %16 = arith.mulf %in, %in_25 : f32
      %17 = arith.addf %out, %16 : f32
      linalg.yield %17 : f32
    } -> tensor<2x2x16x40x2xf32>
    %transposed_23 = linalg.transpose ins(%15 : tensor<2x2x16x40x2xf32>) outs(%0 : tensor<2x40x2x2x16xf32>) permutation = [0, 3, 1, 4, 2] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0], [1], [2, 3], [4]] : tensor<2x40x2x2x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed_24 : tensor<2x40x4x16xf32>
  }
}

