#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module @jit_packed attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<2x40xi32>, %arg4: tensor<2x40xi32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0> : tensor<i32>
    %0 = tensor.empty() : tensor<2x40x1xi32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<2x40xi32>) outs(%0 : tensor<2x40x1xi32>) dimensions = [2] 
    %1 = tensor.empty() : tensor<2x1x40xi32>
    %broadcasted_5 = linalg.broadcast ins(%arg3 : tensor<2x40xi32>) outs(%1 : tensor<2x1x40xi32>) dimensions = [1] 
    %collapsed = tensor.collapse_shape %broadcasted [[0], [1, 2]] : tensor<2x40x1xi32> into tensor<2x40xi32>
    %2 = tensor.empty() : tensor<2x40x40xi32>
    %broadcasted_6 = linalg.broadcast ins(%collapsed : tensor<2x40xi32>) outs(%2 : tensor<2x40x40xi32>) dimensions = [2] 
    %collapsed_7 = tensor.collapse_shape %broadcasted_5 [[0], [1, 2]] : tensor<2x1x40xi32> into tensor<2x40xi32>
    %broadcasted_8 = linalg.broadcast ins(%collapsed_7 : tensor<2x40xi32>) outs(%2 : tensor<2x40x40xi32>) dimensions = [1] 
    %3 = tensor.empty() : tensor<2x40x40xi1>
    %mapped = linalg.map { arith.cmpi {predicate = 0 : i64} } ins(%broadcasted_6, %broadcasted_8 : tensor<2x40x40xi32>, tensor<2x40x40xi32>) outs(%3 : tensor<2x40x40xi1>)
    %broadcasted_9 = linalg.broadcast ins(%arg4 : tensor<2x40xi32>) outs(%0 : tensor<2x40x1xi32>) dimensions = [2] 
    %broadcasted_10 = linalg.broadcast ins(%arg4 : tensor<2x40xi32>) outs(%1 : tensor<2x1x40xi32>) dimensions = [1] 
    %collapsed_11 = tensor.collapse_shape %broadcasted_9 [[0], [1, 2]] : tensor<2x40x1xi32> into tensor<2x40xi32>
    %broadcasted_12 = linalg.broadcast ins(%collapsed_11 : tensor<2x40xi32>) outs(%2 : tensor<2x40x40xi32>) dimensions = [2] 
    %collapsed_13 = tensor.collapse_shape %broadcasted_10 [[0], [1, 2]] : tensor<2x1x40xi32> into tensor<2x40xi32>
    %broadcasted_14 = linalg.broadcast ins(%collapsed_13 : tensor<2x40xi32>) outs(%2 : tensor<2x40x40xi32>) dimensions = [1] 
    %mapped_15 = linalg.map { arith.cmpi {predicate = 5 : i64} } ins(%broadcasted_12, %broadcasted_14 : tensor<2x40x40xi32>, tensor<2x40x40xi32>) outs(%3 : tensor<2x40x40xi1>)
    %mapped_16 = linalg.map { arith.andi } ins(%mapped, %mapped_15 : tensor<2x40x40xi1>, tensor<2x40x40xi1>) outs(%3 : tensor<2x40x40xi1>)
    %broadcasted_17 = linalg.broadcast ins(%cst_4 : tensor<i32>) outs(%1 : tensor<2x1x40xi32>) dimensions = [0, 1, 2] 
    %4 = tensor.empty() : tensor<2x1x40xi1>
    %mapped_18 = linalg.map { arith.cmpi {predicate = 4 : i64} } ins(%broadcasted_5, %broadcasted_17 : tensor<2x1x40xi32>, tensor<2x1x40xi32>) outs(%4 : tensor<2x1x40xi1>)
    %collapsed_19 = tensor.collapse_shape %mapped_18 [[0], [1, 2]] : tensor<2x1x40xi1> into tensor<2x40xi1>
    %broadcasted_20 = linalg.broadcast ins(%collapsed_19 : tensor<2x40xi1>) outs(%3 : tensor<2x40x40xi1>) dimensions = [1] 
    %mapped_21 = linalg.map { arith.andi } ins(%mapped_16, %broadcasted_20 : tensor<2x40x40xi1>, tensor<2x40x40xi1>) outs(%3 : tensor<2x40x40xi1>)
    %5 = tensor.empty() : tensor<2x1x40x40xi1>
    %broadcasted_22 = linalg.broadcast ins(%mapped_21 : tensor<2x40x40xi1>) outs(%5 : tensor<2x1x40x40xi1>) dimensions = [1] 
    %6 = tensor.empty() : tensor<2x4x40x40xf32>
    %7 = linalg.fill ins(%cst_0 : f32) outs(%6 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%7 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %19 = arith.mulf %in, %in_42 : f32
      %20 = arith.addf %out, %19 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x40x40xf32>
    %broadcasted_23 = linalg.broadcast ins(%cst_3 : tensor<f32>) outs(%6 : tensor<2x4x40x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_24 = linalg.map { arith.divf } ins(%8, %broadcasted_23 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%6 : tensor<2x4x40x40xf32>)
    %9 = tensor.empty() : tensor<f32>
    %mapped_25 = linalg.map ins(%cst_2 : tensor<f32>) outs(%9 : tensor<f32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %collapsed_26 = tensor.collapse_shape %broadcasted_22 [[0], [1, 2], [3]] : tensor<2x1x40x40xi1> into tensor<2x40x40xi1>
    %10 = tensor.empty() : tensor<2x4x40x40xi1>
    %broadcasted_27 = linalg.broadcast ins(%collapsed_26 : tensor<2x40x40xi1>) outs(%10 : tensor<2x4x40x40xi1>) dimensions = [1] 
    %broadcasted_28 = linalg.broadcast ins(%mapped_25 : tensor<f32>) outs(%6 : tensor<2x4x40x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_29 = linalg.map { arith.select } ins(%broadcasted_27, %mapped_24, %broadcasted_28 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%6 : tensor<2x4x40x40xf32>)
    %11 = tensor.empty() : tensor<2x4x40xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_29 : tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_30 = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%11 : tensor<2x4x40xf32>) dimensions = [0, 1, 2] 
    %mapped_31 = linalg.map { arith.maximumf } ins(%broadcasted_30, %reduced : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%11 : tensor<2x4x40xf32>)
    %13 = tensor.empty() : tensor<2x4x40x1xf32>
    %broadcasted_32 = linalg.broadcast ins(%mapped_31 : tensor<2x4x40xf32>) outs(%13 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_33 = tensor.collapse_shape %broadcasted_32 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_34 = linalg.broadcast ins(%collapsed_33 : tensor<2x4x40xf32>) outs(%6 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_35 = linalg.map { arith.subf } ins(%mapped_29, %broadcasted_34 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%6 : tensor<2x4x40x40xf32>)
    %mapped_36 = linalg.map { math.exp } ins(%mapped_35 : tensor<2x4x40x40xf32>) outs(%6 : tensor<2x4x40x40xf32>)
    %14 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_37 = linalg.reduce { arith.addf } ins(%mapped_36 : tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_38 = linalg.broadcast ins(%reduced_37 : tensor<2x4x40xf32>) outs(%13 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_39 = tensor.collapse_shape %broadcasted_38 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_40 = linalg.broadcast ins(%collapsed_39 : tensor<2x4x40xf32>) outs(%6 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_41 = linalg.map { arith.divf } ins(%mapped_36, %broadcasted_40 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%6 : tensor<2x4x40x40xf32>)
    %15 = tensor.empty() : tensor<2x4x16x40xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_41 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%16 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_42: f32, %out: f32):
      %19 = arith.mulf %in, %in_42 : f32
      %20 = arith.addf %out, %19 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x16x40xf32>
    %18 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed = linalg.transpose ins(%17 : tensor<2x4x16x40xf32>) outs(%18 : tensor<2x40x4x16xf32>) permutation = [0, 3, 1, 2] 
    return %transposed : tensor<2x40x4x16xf32>
  }
}

