#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module @jit_cosine attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x4x16xf32>, %arg2: tensor<2x56x4x16xf32>, %arg3: tensor<4xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %0 = tensor.empty() : tensor<2x40x4x16xf32>
    %mapped = linalg.map { arith.mulf } ins(%arg0, %arg0 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>)
    %1 = tensor.empty() : tensor<2x40x4xf32>
    %2 = linalg.fill ins(%cst_0 : f32) outs(%1 : tensor<2x40x4xf32>) -> tensor<2x40x4xf32>
    %reduced = linalg.reduce { arith.addf } ins(%mapped : tensor<2x40x4x16xf32>) outs(%2 : tensor<2x40x4xf32>) dimensions = [3] 
    %3 = tensor.empty() : tensor<2x40x4x1xf32>
    %broadcasted = linalg.broadcast ins(%reduced : tensor<2x40x4xf32>) outs(%3 : tensor<2x40x4x1xf32>) dimensions = [3] 
    %mapped_2 = linalg.map { math.sqrt } ins(%broadcasted : tensor<2x40x4x1xf32>) outs(%3 : tensor<2x40x4x1xf32>)
    %collapsed = tensor.collapse_shape %mapped_2 [[0], [1], [2, 3]] : tensor<2x40x4x1xf32> into tensor<2x40x4xf32>
    %broadcasted_3 = linalg.broadcast ins(%collapsed : tensor<2x40x4xf32>) outs(%0 : tensor<2x40x4x16xf32>) dimensions = [3] 
    %mapped_4 = linalg.map { arith.divf } ins(%arg0, %broadcasted_3 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%0 : tensor<2x40x4x16xf32>)
    %4 = tensor.empty() : tensor<2x56x4x16xf32>
    %mapped_5 = linalg.map { arith.mulf } ins(%arg1, %arg1 : tensor<2x56x4x16xf32>, tensor<2x56x4x16xf32>) outs(%4 : tensor<2x56x4x16xf32>)
    %5 = tensor.empty() : tensor<2x56x4xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<2x56x4xf32>) -> tensor<2x56x4xf32>
    %reduced_6 = linalg.reduce { arith.addf } ins(%mapped_5 : tensor<2x56x4x16xf32>) outs(%6 : tensor<2x56x4xf32>) dimensions = [3] 
    %7 = tensor.empty() : tensor<2x56x4x1xf32>
    %broadcasted_7 = linalg.broadcast ins(%reduced_6 : tensor<2x56x4xf32>) outs(%7 : tensor<2x56x4x1xf32>) dimensions = [3] 
    %mapped_8 = linalg.map { math.sqrt } ins(%broadcasted_7 : tensor<2x56x4x1xf32>) outs(%7 : tensor<2x56x4x1xf32>)
    %collapsed_9 = tensor.collapse_shape %mapped_8 [[0], [1], [2, 3]] : tensor<2x56x4x1xf32> into tensor<2x56x4xf32>
    %broadcasted_10 = linalg.broadcast ins(%collapsed_9 : tensor<2x56x4xf32>) outs(%4 : tensor<2x56x4x16xf32>) dimensions = [3] 
    %mapped_11 = linalg.map { arith.divf } ins(%arg1, %broadcasted_10 : tensor<2x56x4x16xf32>, tensor<2x56x4x16xf32>) outs(%4 : tensor<2x56x4x16xf32>)
    %8 = tensor.empty() : tensor<2x4x40x56xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x4x40x56xf32>) -> tensor<2x4x40x56xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%mapped_4, %mapped_11 : tensor<2x40x4x16xf32>, tensor<2x56x4x16xf32>) outs(%9 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %20 = arith.mulf %in, %in_30 : f32
      %21 = arith.addf %out, %20 : f32
      linalg.yield %21 : f32
    } -> tensor<2x4x40x56xf32>
    %11 = tensor.empty() : tensor<4xf32>
    %mapped_12 = linalg.map { math.exp } ins(%arg3 : tensor<4xf32>) outs(%11 : tensor<4xf32>)
    %12 = tensor.empty() : tensor<1x4x1x1xf32>
    %broadcasted_13 = linalg.broadcast ins(%mapped_12 : tensor<4xf32>) outs(%12 : tensor<1x4x1x1xf32>) dimensions = [0, 2, 3] 
    %collapsed_14 = tensor.collapse_shape %broadcasted_13 [[0, 1, 2, 3]] : tensor<1x4x1x1xf32> into tensor<4xf32>
    %broadcasted_15 = linalg.broadcast ins(%collapsed_14 : tensor<4xf32>) outs(%8 : tensor<2x4x40x56xf32>) dimensions = [0, 2, 3] 
    %mapped_16 = linalg.map { arith.mulf } ins(%10, %broadcasted_15 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%8 : tensor<2x4x40x56xf32>)
    %13 = tensor.empty() : tensor<2x4x40xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_17 = linalg.reduce { arith.maximumf } ins(%mapped_16 : tensor<2x4x40x56xf32>) outs(%14 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_18 = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%13 : tensor<2x4x40xf32>) dimensions = [0, 1, 2] 
    %mapped_19 = linalg.map { arith.maximumf } ins(%broadcasted_18, %reduced_17 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%13 : tensor<2x4x40xf32>)
    %15 = tensor.empty() : tensor<2x4x40x1xf32>
    %broadcasted_20 = linalg.broadcast ins(%mapped_19 : tensor<2x4x40xf32>) outs(%15 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_21 = tensor.collapse_shape %broadcasted_20 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_22 = linalg.broadcast ins(%collapsed_21 : tensor<2x4x40xf32>) outs(%8 : tensor<2x4x40x56xf32>) dimensions = [3] 
    %mapped_23 = linalg.map { arith.subf } ins(%mapped_16, %broadcasted_22 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%8 : tensor<2x4x40x56xf32>)
    %mapped_24 = linalg.map { math.exp } ins(%mapped_23 : tensor<2x4x40x56xf32>) outs(%8 : tensor<2x4x40x56xf32>)
    %16 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_25 = linalg.reduce { arith.addf } ins(%mapped_24 : tensor<2x4x40x56xf32>) outs(%16 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_26 = linalg.broadcast ins(%reduced_25 : tensor<2x4x40xf32>) outs(%15 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_27 = tensor.collapse_shape %broadcasted_26 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_28 = linalg.broadcast ins(%collapsed_27 : tensor<2x4x40xf32>) outs(%8 : tensor<2x4x40x56xf32>) dimensions = [3] 
    %mapped_29 = linalg.map { arith.divf } ins(%mapped_24, %broadcasted_28 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%8 : tensor<2x4x40x56xf32>)
    %17 = tensor.empty() : tensor<2x4x16x40xf32>
    %18 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_29 : tensor<2x56x4x16xf32>, tensor<2x4x40x56xf32>) outs(%18 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %20 = arith.mulf %in, %in_30 : f32
      %21 = arith.addf %out, %20 : f32
      linalg.yield %21 : f32
    } -> tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%19 : tensor<2x4x16x40xf32>) outs(%0 : tensor<2x40x4x16xf32>) permutation = [0, 3, 1, 2] 
    return %transposed : tensor<2x40x4x16xf32>
  }
}

