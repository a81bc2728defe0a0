#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
module @jit_gemma_local attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xbf16>, %arg1: tensor<2x40x4x16xbf16>, %arg2: tensor<2x40x4x16xbf16>) -> (tensor<2x40x4x16xbf16> {jax.result_info = "result"}) {
    %cst = arith.constant dense<-8> : tensor<i32>
    %cst_0 = arith.constant dense<0> : tensor<i32>
    %cst_1 = arith.constant dense<false> : tensor<i1>
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant 0xFF80 : bf16
    %cst_4 = arith.constant 0.000000e+00 : bf16
    %cst_5 = arith.constant dense<0xFF80> : tensor<bf16>
    %cst_6 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_7 = arith.constant dense<true> : tensor<i1>
    %cst_8 = arith.constant dense<5.000000e+01> : tensor<bf16>
    %cst_9 = arith.constant dense<2.500000e-01> : tensor<bf16>
    %0 = tensor.empty() : tensor<2x40x4x16xbf16>
    %broadcasted = linalg.broadcast ins(%cst_9 : tensor<bf16>) outs(%0 : tensor<2x40x4x16xbf16>) dimensions = [0, 1, 2, 3] 
    %mapped = linalg.map { arith.mulf } ins(%arg0, %broadcasted : tensor<2x40x4x16xbf16>, tensor<2x40x4x16xbf16>) outs(%0 : tensor<2x40x4x16xbf16>)
    %1 = tensor.empty() : tensor<2x4x40x40xbf16>
    %2 = linalg.fill ins(%cst_4 : bf16) outs(%1 : tensor<2x4x40x40xbf16>) -> tensor<2x4x40x40xbf16>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg1, %mapped : tensor<2x40x4x16xbf16>, tensor<2x40x4x16xbf16>) outs(%2 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %in_47: bf16, %out: bf16):
      %20 = arith.mulf %in, %in_47 : bf16
      %21 = arith.addf %out, %20 : bf16
      linalg.yield %21 : bf16
    } -> tensor<2x4x40x40xbf16>
    %4 = tensor.empty() : tensor<2x40x4x40xbf16>
    %transposed = linalg.transpose ins(%3 : tensor<2x4x40x40xbf16>) outs(%4 : tensor<2x40x4x40xbf16>) permutation = [0, 3, 1, 2] 
    %broadcasted_10 = linalg.broadcast ins(%cst_8 : tensor<bf16>) outs(%4 : tensor<2x40x4x40xbf16>) dimensions = [0, 1, 2, 3] 
    %mapped_11 = linalg.map { arith.divf } ins(%transposed, %broadcasted_10 : tensor<2x40x4x40xbf16>, tensor<2x40x4x40xbf16>) outs(%4 : tensor<2x40x4x40xbf16>)
    %mapped_12 = linalg.map { math.tanh } ins(%mapped_11 : tensor<2x40x4x40xbf16>) outs(%4 : tensor<2x40x4x40xbf16>)
    %mapped_13 = linalg.map { arith.mulf } ins(%mapped_12, %broadcasted_10 : tensor<2x40x4x40xbf16>, tensor<2x40x4x40xbf16>) outs(%4 : tensor<2x40x4x40xbf16>)
    %5 = tensor.empty() : tensor<40x40xi1>
    %broadcasted_14 = linalg.broadcast ins(%cst_7 : tensor<i1>) outs(%5 : tensor<40x40xi1>) dimensions = [0, 1] 
    %6 = tensor.empty() : tensor<40x40xi32>
    %mapped_15 = linalg.map outs(%6 : tensor<40x40xi32>)
      (%init: i32) {
        %20 = linalg.index 0 : index
        %21 = arith.index_cast %20 : index to i64
        %22 = arith.trunci %21 : i64 to i32
        linalg.yield %22 : i32
      }
    %broadcasted_16 = linalg.broadcast ins(%cst_0 : tensor<i32>) outs(%6 : tensor<40x40xi32>) dimensions = [0, 1] 
    %mapped_17 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%mapped_15, %broadcasted_16 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%6 : tensor<40x40xi32>)
    %mapped_18 = linalg.map outs(%6 : tensor<40x40xi32>)
      (%init: i32) {
        %20 = linalg.index 1 : index
        %21 = arith.index_cast %20 : index to i64
        %22 = arith.trunci %21 : i64 to i32
        linalg.yield %22 : i32
      }
    %mapped_19 = linalg.map { arith.cmpi {predicate = 5 : i64} } ins(%mapped_17, %mapped_18 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%5 : tensor<40x40xi1>)
    %broadcasted_20 = linalg.broadcast ins(%cst_1 : tensor<i1>) outs(%5 : tensor<40x40xi1>) dimensions = [0, 1] 
    %mapped_21 = linalg.map { arith.select } ins(%mapped_19, %broadcasted_14, %broadcasted_20 : tensor<40x40xi1>, tensor<40x40xi1>, tensor<40x40xi1>) outs(%5 : tensor<40x40xi1>)
    %broadcasted_22 = linalg.broadcast ins(%cst : tensor<i32>) outs(%6 : tensor<40x40xi32>) dimensions = [0, 1] 
    %mapped_23 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%mapped_15, %broadcasted_22 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%6 : tensor<40x40xi32>)
    %mapped_24 = linalg.map { arith.cmpi {predicate = 5 : i64} } ins(%mapped_23, %mapped_18 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%5 : tensor<40x40xi1>)
    %mapped_25 = linalg.map { arith.select } ins(%mapped_24, %broadcasted_20, %broadcasted_14 : tensor<40x40xi1>, tensor<40x40xi1>, tensor<40x40xi1>) outs(%5 : tensor<40x40xi1>)
    %mapped_26 = linalg.map { arith.andi } ins(%mapped_21, %mapped_25 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%5 : tensor<40x40xi1>)
    %7 = tensor.empty() : tensor<1x40x1x40xi1>
    %broadcasted_27 = linalg.broadcast ins(%mapped_26 : tensor<40x40xi1>) outs(%7 : tensor<1x40x1x40xi1>) dimensions = [0, 2] 
    %8 = tensor.empty() : tensor<bf16>
    %mapped_28 = linalg.map { arith.truncf } ins(%cst_6 : tensor<f32>) outs(%8 : tensor<bf16>)
    %collapsed = tensor.collapse_shape %broadcasted_27 [[0, 1], [2, 3]] : tensor<1x40x1x40xi1> into tensor<40x40xi1>
    %9 = tensor.empty() : tensor<2x40x4x40xi1>
    %broadcasted_29 = linalg.broadcast ins(%collapsed : tensor<40x40xi1>) outs(%9 : tensor<2x40x4x40xi1>) dimensions = [0, 2] 
    %broadcasted_30 = linalg.broadcast ins(%mapped_28 : tensor<bf16>) outs(%4 : tensor<2x40x4x40xbf16>) dimensions = [0, 1, 2, 3] 
    %mapped_31 = linalg.map { arith.select } ins(%broadcasted_29, %mapped_13, %broadcasted_30 : tensor<2x40x4x40xi1>, tensor<2x40x4x40xbf16>, tensor<2x40x4x40xbf16>) outs(%4 : tensor<2x40x4x40xbf16>)
    %10 = tensor.empty() : tensor<2x40x4xbf16>
    %11 = linalg.fill ins(%cst_3 : bf16) outs(%10 : tensor<2x40x4xbf16>) -> tensor<2x40x4xbf16>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_31 : tensor<2x40x4x40xbf16>) outs(%11 : tensor<2x40x4xbf16>) dimensions = [3] 
    %broadcasted_32 = linalg.broadcast ins(%cst_5 : tensor<bf16>) outs(%10 : tensor<2x40x4xbf16>) dimensions = [0, 1, 2] 
    %mapped_33 = linalg.map { arith.maximumf } ins(%broadcasted_32, %reduced : tensor<2x40x4xbf16>, tensor<2x40x4xbf16>) outs(%10 : tensor<2x40x4xbf16>)
    %12 = tensor.empty() : tensor<2x40x4x1xbf16>
    %broadcasted_34 = linalg.broadcast ins(%mapped_33 : tensor<2x40x4xbf16>) outs(%12 : tensor<2x40x4x1xbf16>) dimensions = [3] 
    %collapsed_35 = tensor.collapse_shape %broadcasted_34 [[0], [1], [2, 3]] : tensor<2x40x4x1xbf16> into tensor<2x40x4xbf16>
    %broadcasted_36 = linalg.broadcast ins(%collapsed_35 : tensor<2x40x4xbf16>) outs(%4 : tensor<2x40x4x40xbf16>) dimensions = [3] 
    %mapped_37 = linalg.map { arith.subf } ins(%mapped_31, %broadcasted_36 : tensor<2x40x4x40xbf16>, tensor<2x40x4x40xbf16>) outs(%4 : tensor<2x40x4x40xbf16>)
    %mapped_38 = linalg.map { math.exp } ins(%mapped_37 : tensor<2x40x4x40xbf16>) outs(%4 : tensor<2x40x4x40xbf16>)
    %13 = tensor.empty() : tensor<2x40x4x40xf32>
    %mapped_39 = linalg.map { arith.extf } ins(%mapped_38 : tensor<2x40x4x40xbf16>) outs(%13 : tensor<2x40x4x40xf32>)
    %14 = tensor.empty() : tensor<2x40x4xf32>
    %15 = linalg.fill ins(%cst_2 : f32) outs(%14 : tensor<2x40x4xf32>) -> tensor<2x40x4xf32>
    %reduced_40 = linalg.reduce { arith.addf } ins(%mapped_39 : tensor<2x40x4x40xf32>) outs(%15 : tensor<2x40x4xf32>) dimensions = [3] 
    %16 = tensor.empty() : tensor<2x40x4x1xf32>
    %broadcasted_41 = linalg.broadcast ins(%reduced_40 : tensor<2x40x4xf32>) outs(%16 : tensor<2x40x4x1xf32>) dimensions = [3] 
    %mapped_42 = linalg.map { arith.truncf } ins(%broadcasted_41 : tensor<2x40x4x1xf32>) outs(%12 : tensor<2x40x4x1xbf16>)
    %collapsed_43 = tensor.collapse_shape %mapped_42 [[0], [1], [2, 3]] : tensor<2x40x4x1xbf16> into tensor<2x40x4xbf16>
    %broadcasted_44 = linalg.broadcast ins(%collapsed_43 : tensor<2x40x4xbf16>) outs(%4 : tensor<2x40x4x40xbf16>) dimensions = [3] 
    %mapped_45 = linalg.map { arith.divf } ins(%mapped_38, %broadcasted_44 : tensor<2x40x4x40xbf16>, tensor<2x40x4x40xbf16>) outs(%4 : tensor<2x40x4x40xbf16>)
    %17 = tensor.empty() : tensor<2x4x16x40xbf16>
    %18 = linalg.fill ins(%cst_4 : bf16) outs(%17 : tensor<2x4x16x40xbf16>) -> tensor<2x4x16x40xbf16>
    %19 = linalg.generic {indexing_maps = [#map3, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_45 : tensor<2x40x4x16xbf16>, tensor<2x40x4x40xbf16>) outs(%18 : tensor<2x4x16x40xbf16>) {
    ^bb0(%in: bf16, %in_47: bf16, %out: bf16):
      %20 = arith.mulf %in, %in_47 : bf16
      %21 = arith.addf %out, %20 : bf16
      linalg.yield %21 : bf16
    } -> tensor<2x4x16x40xbf16>
    %transposed_46 = linalg.transpose ins(%19 : tensor<2x4x16x40xbf16>) outs(%0 : tensor<2x40x4x16xbf16>) permutation = [0, 3, 1, 2] 
    return %transposed_46 : tensor<2x40x4x16xbf16>
  }
}

