#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
module @jit_dpa_window attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x4x16xf32>, %arg2: tensor<2x56x4x16xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_3 = arith.constant dense<3> : tensor<i32>
    %cst_4 = arith.constant dense<7> : tensor<i32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_7 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39]> : tensor<40xi32>
    %cst_8 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55]> : tensor<56xi32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 1, 16] : tensor<2x40x4x16xf32> into tensor<2x40x4x1x16xf32>
    %0 = tensor.empty() : tensor<2x4x40x1x56xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x4x40x1x56xf32>) -> tensor<2x4x40x1x56xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x40x4x1x16xf32>, tensor<2x56x4x16xf32>) outs(%1 : tensor<2x4x40x1x56xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %19 = arith.mulf %in, %in_45 : f32
      %20 = arith.addf %out, %19 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x40x1x56xf32>
    %broadcasted = linalg.broadcast ins(%cst_6 : tensor<f32>) outs(%0 : tensor<2x4x40x1x56xf32>) dimensions = [0, 1, 2, 3, 4] 
    %mapped = linalg.map { arith.mulf } ins(%2, %broadcasted : tensor<2x4x40x1x56xf32>, tensor<2x4x40x1x56xf32>) outs(%0 : tensor<2x4x40x1x56xf32>)
    %3 = tensor.empty() : tensor<2x4x40x56xi1>
    %broadcasted_9 = linalg.broadcast ins(%cst_5 : tensor<i1>) outs(%3 : tensor<2x4x40x56xi1>) dimensions = [0, 1, 2, 3] 
    %4 = tensor.empty() : tensor<40x1xi32>
    %broadcasted_10 = linalg.broadcast ins(%cst_7 : tensor<40xi32>) outs(%4 : tensor<40x1xi32>) dimensions = [1] 
    %5 = tensor.empty() : tensor<1x56xi32>
    %broadcasted_11 = linalg.broadcast ins(%cst_8 : tensor<56xi32>) outs(%5 : tensor<1x56xi32>) dimensions = [0] 
    %broadcasted_12 = linalg.broadcast ins(%cst_4 : tensor<i32>) outs(%5 : tensor<1x56xi32>) dimensions = [0, 1] 
    %mapped_13 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%broadcasted_11, %broadcasted_12 : tensor<1x56xi32>, tensor<1x56xi32>) outs(%5 : tensor<1x56xi32>)
    %collapsed = tensor.collapse_shape %broadcasted_10 [[0, 1]] : tensor<40x1xi32> into tensor<40xi32>
    %6 = tensor.empty() : tensor<40x56xi32>
    %broadcasted_14 = linalg.broadcast ins(%collapsed : tensor<40xi32>) outs(%6 : tensor<40x56xi32>) dimensions = [1] 
    %collapsed_15 = tensor.collapse_shape %mapped_13 [[0, 1]] : tensor<1x56xi32> into tensor<56xi32>
    %broadcasted_16 = linalg.broadcast ins(%collapsed_15 : tensor<56xi32>) outs(%6 : tensor<40x56xi32>) dimensions = [0] 
    %7 = tensor.empty() : tensor<40x56xi1>
    %mapped_17 = linalg.map { arith.cmpi {predicate = 3 : i64} } ins(%broadcasted_14, %broadcasted_16 : tensor<40x56xi32>, tensor<40x56xi32>) outs(%7 : tensor<40x56xi1>)
    %broadcasted_18 = linalg.broadcast ins(%cst_3 : tensor<i32>) outs(%5 : tensor<1x56xi32>) dimensions = [0, 1] 
    %mapped_19 = linalg.map { arith.subi {overflowFlags = #arith.overflow<none>} } ins(%broadcasted_11, %broadcasted_18 : tensor<1x56xi32>, tensor<1x56xi32>) outs(%5 : tensor<1x56xi32>)
    %collapsed_20 = tensor.collapse_shape %mapped_19 [[0, 1]] : tensor<1x56xi32> into tensor<56xi32>
    %broadcasted_21 = linalg.broadcast ins(%collapsed_20 : tensor<56xi32>) outs(%6 : tensor<40x56xi32>) dimensions = [0] 
    %mapped_22 = linalg.map { arith.cmpi {predicate = 5 : i64} } ins(%broadcasted_14, %broadcasted_21 : tensor<40x56xi32>, tensor<40x56xi32>) outs(%7 : tensor<40x56xi1>)
    %mapped_23 = linalg.map { arith.andi } ins(%mapped_22, %mapped_17 : tensor<40x56xi1>, tensor<40x56xi1>) outs(%7 : tensor<40x56xi1>)
    %8 = tensor.empty() : tensor<1x1x40x56xi1>
    %broadcasted_24 = linalg.broadcast ins(%mapped_23 : tensor<40x56xi1>) outs(%8 : tensor<1x1x40x56xi1>) dimensions = [0, 1] 
    %collapsed_25 = tensor.collapse_shape %broadcasted_24 [[0, 1, 2], [3]] : tensor<1x1x40x56xi1> into tensor<40x56xi1>
    %broadcasted_26 = linalg.broadcast ins(%collapsed_25 : tensor<40x56xi1>) outs(%3 : tensor<2x4x40x56xi1>) dimensions = [0, 1] 
    %mapped_27 = linalg.map { arith.andi } ins(%broadcasted_9, %broadcasted_26 : tensor<2x4x40x56xi1>, tensor<2x4x40x56xi1>) outs(%3 : tensor<2x4x40x56xi1>)
    %9 = tensor.empty() : tensor<1x2x4x40x56xi1>
    %broadcasted_28 = linalg.broadcast ins(%mapped_27 : tensor<2x4x40x56xi1>) outs(%9 : tensor<1x2x4x40x56xi1>) dimensions = [0] 
    %10 = tensor.empty() : tensor<1x2x4x40x56xf32>
    %broadcasted_29 = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%10 : tensor<1x2x4x40x56xf32>) dimensions = [0, 1, 2, 3, 4] 
    %transposed = linalg.transpose ins(%mapped : tensor<2x4x40x1x56xf32>) outs(%10 : tensor<1x2x4x40x56xf32>) permutation = [3, 0, 1, 2, 4] 
    %mapped_30 = linalg.map { arith.select } ins(%broadcasted_28, %transposed, %broadcasted_29 : tensor<1x2x4x40x56xi1>, tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%10 : tensor<1x2x4x40x56xf32>)
    %11 = tensor.empty() : tensor<1x2x4x40xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_30 : tensor<1x2x4x40x56xf32>) outs(%12 : tensor<1x2x4x40xf32>) dimensions = [4] 
    %broadcasted_31 = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%11 : tensor<1x2x4x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_32 = linalg.map { arith.maximumf } ins(%broadcasted_31, %reduced : tensor<1x2x4x40xf32>, tensor<1x2x4x40xf32>) outs(%11 : tensor<1x2x4x40xf32>)
    %13 = tensor.empty() : tensor<1x2x4x40x1xf32>
    %broadcasted_33 = linalg.broadcast ins(%mapped_32 : tensor<1x2x4x40xf32>) outs(%13 : tensor<1x2x4x40x1xf32>) dimensions = [4] 
    %collapsed_34 = tensor.collapse_shape %broadcasted_33 [[0], [1], [2], [3, 4]] : tensor<1x2x4x40x1xf32> into tensor<1x2x4x40xf32>
    %broadcasted_35 = linalg.broadcast ins(%collapsed_34 : tensor<1x2x4x40xf32>) outs(%10 : tensor<1x2x4x40x56xf32>) dimensions = [4] 
    %mapped_36 = linalg.map { arith.subf } ins(%mapped_30, %broadcasted_35 : tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%10 : tensor<1x2x4x40x56xf32>)
    %mapped_37 = linalg.map { math.exp } ins(%mapped_36 : tensor<1x2x4x40x56xf32>) outs(%10 : tensor<1x2x4x40x56xf32>)
    %14 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %reduced_38 = linalg.reduce { arith.addf } ins(%mapped_37 : tensor<1x2x4x40x56xf32>) outs(%14 : tensor<1x2x4x40xf32>) dimensions = [4] 
    %broadcasted_39 = linalg.broadcast ins(%reduced_38 : tensor<1x2x4x40xf32>) outs(%13 : tensor<1x2x4x40x1xf32>) dimensions = [4] 
    %collapsed_40 = tensor.collapse_shape %broadcasted_39 [[0], [1], [2], [3, 4]] : tensor<1x2x4x40x1xf32> into tensor<1x2x4x40xf32>
    %broadcasted_41 = linalg.broadcast ins(%collapsed_40 : tensor<1x2x4x40xf32>) outs(%10 : tensor<1x2x4x40x56xf32>) dimensions = [4] 
    %mapped_42 = linalg.map { arith.divf } ins(%mapped_37, %broadcasted_41 : tensor<1x2x4x40x56xf32>, tensor<1x2x4x40x56xf32>) outs(%10 : tensor<1x2x4x40x56xf32>)
    %15 = tensor.empty() : tensor<2x4x16x1x40xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x4x16x1x40xf32>) -> tensor<2x4x16x1x40xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_42 : tensor<2x56x4x16xf32>, tensor<1x2x4x40x56xf32>) outs(%16 : tensor<2x4x16x1x40xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %19 = arith.mulf %in, %in_45 : f32
      %20 = arith.addf %out, %19 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x16x1x40xf32>
    %18 = tensor.empty() : tensor<2x40x4x1x16xf32>
    %transposed_43 = linalg.transpose ins(%17 : tensor<2x4x16x1x40xf32>) outs(%18 : tensor<2x40x4x1x16xf32>) permutation = [0, 4, 1, 3, 2] 
    %collapsed_44 = tensor.collapse_shape %transposed_43 [[0], [1], [2], [3, 4]] : tensor<2x40x4x1x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed_44 : tensor<2x40x4x16xf32>
  }
}

