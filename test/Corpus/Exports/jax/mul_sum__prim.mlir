module @jit_mul_sum attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x56x16xf32>, %arg2: tensor<2x4x56x16xf32>) -> (tensor<2x4x40x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x4x40x1x16xf32>
    %broadcasted = linalg.broadcast ins(%arg0 : tensor<2x4x40x16xf32>) outs(%0 : tensor<2x4x40x1x16xf32>) dimensions = [3] 
    %1 = tensor.empty() : tensor<2x4x1x56x16xf32>
    %broadcasted_3 = linalg.broadcast ins(%arg1 : tensor<2x4x56x16xf32>) outs(%1 : tensor<2x4x1x56x16xf32>) dimensions = [2] 
    %collapsed = tensor.collapse_shape %broadcasted [[0], [1], [2], [3, 4]] : tensor<2x4x40x1x16xf32> into tensor<2x4x40x16xf32>
    %2 = tensor.empty() : tensor<2x4x40x56x16xf32>
    %broadcasted_4 = linalg.broadcast ins(%collapsed : tensor<2x4x40x16xf32>) outs(%2 : tensor<2x4x40x56x16xf32>) dimensions = [3] 
    %collapsed_5 = tensor.collapse_shape %broadcasted_3 [[0], [1], [2, 3], [4]] : tensor<2x4x1x56x16xf32> into tensor<2x4x56x16xf32>
    %broadcasted_6 = linalg.broadcast ins(%collapsed_5 : tensor<2x4x56x16xf32>) outs(%2 : tensor<2x4x40x56x16xf32>) dimensions = [2] 
    %mapped = linalg.map { arith.mulf } ins(%broadcasted_4, %broadcasted_6 : tensor<2x4x40x56x16xf32>, tensor<2x4x40x56x16xf32>) outs(%2 : tensor<2x4x40x56x16xf32>)
    %3 = tensor.empty() : tensor<2x4x40x56xf32>
    %4 = linalg.fill ins(%cst_0 : f32) outs(%3 : tensor<2x4x40x56xf32>) -> tensor<2x4x40x56xf32>
    %reduced = linalg.reduce { arith.addf } ins(%mapped : tensor<2x4x40x56x16xf32>) outs(%4 : tensor<2x4x40x56xf32>) dimensions = [4] 
    %broadcasted_7 = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%3 : tensor<2x4x40x56xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_8 = linalg.map { arith.divf } ins(%reduced, %broadcasted_7 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%3 : tensor<2x4x40x56xf32>)
    %5 = tensor.empty() : tensor<2x4x40xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_9 = linalg.reduce { arith.maximumf } ins(%mapped_8 : tensor<2x4x40x56xf32>) outs(%6 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_10 = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%5 : tensor<2x4x40xf32>) dimensions = [0, 1, 2] 
    %mapped_11 = linalg.map { arith.maximumf } ins(%broadcasted_10, %reduced_9 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40xf32>)
    %7 = tensor.empty() : tensor<2x4x40x1xf32>
    %broadcasted_12 = linalg.broadcast ins(%mapped_11 : tensor<2x4x40xf32>) outs(%7 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_13 = tensor.collapse_shape %broadcasted_12 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_14 = linalg.broadcast ins(%collapsed_13 : tensor<2x4x40xf32>) outs(%3 : tensor<2x4x40x56xf32>) dimensions = [3] 
    %mapped_15 = linalg.map { arith.subf } ins(%mapped_8, %broadcasted_14 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%3 : tensor<2x4x40x56xf32>)
    %mapped_16 = linalg.map { math.exp } ins(%mapped_15 : tensor<2x4x40x56xf32>) outs(%3 : tensor<2x4x40x56xf32>)
    %8 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_17 = linalg.reduce { arith.addf } ins(%mapped_16 : tensor<2x4x40x56xf32>) outs(%8 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_18 = linalg.broadcast ins(%reduced_17 : tensor<2x4x40xf32>) outs(%7 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_19 = tensor.collapse_shape %broadcasted_18 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_20 = linalg.broadcast ins(%collapsed_19 : tensor<2x4x40xf32>) outs(%3 : tensor<2x4x40x56xf32>) dimensions = [3] 
    %mapped_21 = linalg.map { arith.divf } ins(%mapped_16, %broadcasted_20 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%3 : tensor<2x4x40x56xf32>)
    %9 = tensor.empty() : tensor<2x4x40x56x1xf32>
    %broadcasted_22 = linalg.broadcast ins(%mapped_21 : tensor<2x4x40x56xf32>) outs(%9 : tensor<2x4x40x56x1xf32>) dimensions = [4] 
    %broadcasted_23 = linalg.broadcast ins(%arg2 : tensor<2x4x56x16xf32>) outs(%1 : tensor<2x4x1x56x16xf32>) dimensions = [2] 
    %collapsed_24 = tensor.collapse_shape %broadcasted_22 [[0], [1], [2], [3, 4]] : tensor<2x4x40x56x1xf32> into tensor<2x4x40x56xf32>
    %broadcasted_25 = linalg.broadcast ins(%collapsed_24 : tensor<2x4x40x56xf32>) outs(%2 : tensor<2x4x40x56x16xf32>) dimensions = [4] 
    %collapsed_26 = tensor.collapse_shape %broadcasted_23 [[0], [1], [2, 3], [4]] : tensor<2x4x1x56x16xf32> into tensor<2x4x56x16xf32>
    %broadcasted_27 = linalg.broadcast ins(%collapsed_26 : tensor<2x4x56x16xf32>) outs(%2 : tensor<2x4x40x56x16xf32>) dimensions = [2] 
    %mapped_28 = linalg.map { arith.mulf } ins(%broadcasted_25, %broadcasted_27 : tensor<2x4x40x56x16xf32>, tensor<2x4x40x56x16xf32>) outs(%2 : tensor<2x4x40x56x16xf32>)
    %10 = tensor.empty() : tensor<2x4x40x16xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x4x40x16xf32>) -> tensor<2x4x40x16xf32>
    %reduced_29 = linalg.reduce { arith.addf } ins(%mapped_28 : tensor<2x4x40x56x16xf32>) outs(%11 : tensor<2x4x40x16xf32>) dimensions = [3] 
    return %reduced_29 : tensor<2x4x40x16xf32>
  }
}

