#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
module @jit_dpa_gqa_causal attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x2x16xf32>, %arg2: tensor<2x40x2x16xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0> : tensor<i32>
    %cst_0 = arith.constant dense<false> : tensor<i1>
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant dense<2.500000e-01> : tensor<f32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 40, 2, 2, 16] : tensor<2x40x4x16xf32> into tensor<2x40x2x2x16xf32>
    %0 = tensor.empty() : tensor<2x2x40x2x40xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<2x2x40x2x40xf32>) -> tensor<2x2x40x2x40xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x40x2x2x16xf32>, tensor<2x40x2x16xf32>) outs(%1 : tensor<2x2x40x2x40xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %17 = arith.mulf %in, %in_36 : f32
      %18 = arith.addf %out, %17 : f32
      linalg.yield %18 : f32
    } -> tensor<2x2x40x2x40xf32>
    %broadcasted = linalg.broadcast ins(%cst_6 : tensor<f32>) outs(%0 : tensor<2x2x40x2x40xf32>) dimensions = [0, 1, 2, 3, 4] 
    %mapped = linalg.map { arith.mulf } ins(%2, %broadcasted : tensor<2x2x40x2x40xf32>, tensor<2x2x40x2x40xf32>) outs(%0 : tensor<2x2x40x2x40xf32>)
    %3 = tensor.empty() : tensor<2x2x40x40xi1>
    %broadcasted_7 = linalg.broadcast ins(%cst_5 : tensor<i1>) outs(%3 : tensor<2x2x40x40xi1>) dimensions = [0, 1, 2, 3] 
    %4 = tensor.empty() : tensor<40x40xi1>
    %broadcasted_8 = linalg.broadcast ins(%cst_5 : tensor<i1>) outs(%4 : tensor<40x40xi1>) dimensions = [0, 1] 
    %5 = tensor.empty() : tensor<40x40xi32>
    %mapped_9 = linalg.map outs(%5 : tensor<40x40xi32>)
      (%init: i32) {
        %17 = linalg.index 0 : index
        %18 = arith.index_cast %17 : index to i64
        %19 = arith.trunci %18 : i64 to i32
        linalg.yield %19 : i32
      }
    %broadcasted_10 = linalg.broadcast ins(%cst : tensor<i32>) outs(%5 : tensor<40x40xi32>) dimensions = [0, 1] 
    %mapped_11 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%mapped_9, %broadcasted_10 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%5 : tensor<40x40xi32>)
    %mapped_12 = linalg.map outs(%5 : tensor<40x40xi32>)
      (%init: i32) {
        %17 = linalg.index 1 : index
        %18 = arith.index_cast %17 : index to i64
        %19 = arith.trunci %18 : i64 to i32
        linalg.yield %19 : i32
      }
    %mapped_13 = linalg.map { arith.cmpi {predicate = 5 : i64} } ins(%mapped_11, %mapped_12 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%4 : tensor<40x40xi1>)
    %broadcasted_14 = linalg.broadcast ins(%cst_0 : tensor<i1>) outs(%4 : tensor<40x40xi1>) dimensions = [0, 1] 
    %mapped_15 = linalg.map { arith.select } ins(%mapped_13, %broadcasted_8, %broadcasted_14 : tensor<40x40xi1>, tensor<40x40xi1>, tensor<40x40xi1>) outs(%4 : tensor<40x40xi1>)
    %6 = tensor.empty() : tensor<1x1x40x40xi1>
    %broadcasted_16 = linalg.broadcast ins(%mapped_15 : tensor<40x40xi1>) outs(%6 : tensor<1x1x40x40xi1>) dimensions = [0, 1] 
    %collapsed = tensor.collapse_shape %broadcasted_16 [[0, 1, 2], [3]] : tensor<1x1x40x40xi1> into tensor<40x40xi1>
    %broadcasted_17 = linalg.broadcast ins(%collapsed : tensor<40x40xi1>) outs(%3 : tensor<2x2x40x40xi1>) dimensions = [0, 1] 
    %mapped_18 = linalg.map { arith.andi } ins(%broadcasted_7, %broadcasted_17 : tensor<2x2x40x40xi1>, tensor<2x2x40x40xi1>) outs(%3 : tensor<2x2x40x40xi1>)
    %7 = tensor.empty() : tensor<2x2x2x40x40xi1>
    %broadcasted_19 = linalg.broadcast ins(%mapped_18 : tensor<2x2x40x40xi1>) outs(%7 : tensor<2x2x2x40x40xi1>) dimensions = [0] 
    %8 = tensor.empty() : tensor<2x2x2x40x40xf32>
    %broadcasted_20 = linalg.broadcast ins(%cst_4 : tensor<f32>) outs(%8 : tensor<2x2x2x40x40xf32>) dimensions = [0, 1, 2, 3, 4] 
    %transposed = linalg.transpose ins(%mapped : tensor<2x2x40x2x40xf32>) outs(%8 : tensor<2x2x2x40x40xf32>) permutation = [3, 0, 1, 2, 4] 
    %mapped_21 = linalg.map { arith.select } ins(%broadcasted_19, %transposed, %broadcasted_20 : tensor<2x2x2x40x40xi1>, tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x40xf32>) outs(%8 : tensor<2x2x2x40x40xf32>)
    %9 = tensor.empty() : tensor<2x2x2x40xf32>
    %10 = linalg.fill ins(%cst_1 : f32) outs(%9 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_21 : tensor<2x2x2x40x40xf32>) outs(%10 : tensor<2x2x2x40xf32>) dimensions = [4] 
    %broadcasted_22 = linalg.broadcast ins(%cst_3 : tensor<f32>) outs(%9 : tensor<2x2x2x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_23 = linalg.map { arith.maximumf } ins(%broadcasted_22, %reduced : tensor<2x2x2x40xf32>, tensor<2x2x2x40xf32>) outs(%9 : tensor<2x2x2x40xf32>)
    %11 = tensor.empty() : tensor<2x2x2x40x1xf32>
    %broadcasted_24 = linalg.broadcast ins(%mapped_23 : tensor<2x2x2x40xf32>) outs(%11 : tensor<2x2x2x40x1xf32>) dimensions = [4] 
    %collapsed_25 = tensor.collapse_shape %broadcasted_24 [[0], [1], [2], [3, 4]] : tensor<2x2x2x40x1xf32> into tensor<2x2x2x40xf32>
    %broadcasted_26 = linalg.broadcast ins(%collapsed_25 : tensor<2x2x2x40xf32>) outs(%8 : tensor<2x2x2x40x40xf32>) dimensions = [4] 
    %mapped_27 = linalg.map { arith.subf } ins(%mapped_21, %broadcasted_26 : tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x40xf32>) outs(%8 : tensor<2x2x2x40x40xf32>)
    %mapped_28 = linalg.map { math.exp } ins(%mapped_27 : tensor<2x2x2x40x40xf32>) outs(%8 : tensor<2x2x2x40x40xf32>)
    %12 = linalg.fill ins(%cst_2 : f32) outs(%9 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %reduced_29 = linalg.reduce { arith.addf } ins(%mapped_28 : tensor<2x2x2x40x40xf32>) outs(%12 : tensor<2x2x2x40xf32>) dimensions = [4] 
    %broadcasted_30 = linalg.broadcast ins(%reduced_29 : tensor<2x2x2x40xf32>) outs(%11 : tensor<2x2x2x40x1xf32>) dimensions = [4] 
    %collapsed_31 = tensor.collapse_shape %broadcasted_30 [[0], [1], [2], [3, 4]] : tensor<2x2x2x40x1xf32> into tensor<2x2x2x40xf32>
    %broadcasted_32 = linalg.broadcast ins(%collapsed_31 : tensor<2x2x2x40xf32>) outs(%8 : tensor<2x2x2x40x40xf32>) dimensions = [4] 
    %mapped_33 = linalg.map { arith.divf } ins(%mapped_28, %broadcasted_32 : tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x40xf32>) outs(%8 : tensor<2x2x2x40x40xf32>)
    %13 = tensor.empty() : tensor<2x2x16x2x40xf32>
    %14 = linalg.fill ins(%cst_2 : f32) outs(%13 : tensor<2x2x16x2x40xf32>) -> tensor<2x2x16x2x40xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_33 : tensor<2x40x2x16xf32>, tensor<2x2x2x40x40xf32>) outs(%14 : tensor<2x2x16x2x40xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %17 = arith.mulf %in, %in_36 : f32
      %18 = arith.addf %out, %17 : f32
      linalg.yield %18 : f32
    } -> tensor<2x2x16x2x40xf32>
    %16 = tensor.empty() : tensor<2x40x2x2x16xf32>
    %transposed_34 = linalg.transpose ins(%15 : tensor<2x2x16x2x40xf32>) outs(%16 : tensor<2x40x2x2x16xf32>) permutation = [0, 4, 1, 3, 2] 
    %collapsed_35 = tensor.collapse_shape %transposed_34 [[0], [1], [2, 3], [4]] : tensor<2x40x2x2x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed_35 : tensor<2x40x4x16xf32>
  }
}

