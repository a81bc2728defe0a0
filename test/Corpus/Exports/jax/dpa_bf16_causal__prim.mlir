#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
module @jit_dpa_bf16_causal attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xbf16>, %arg1: tensor<2x40x4x16xbf16>, %arg2: tensor<2x40x4x16xbf16>) -> (tensor<2x40x4x16xbf16> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0> : tensor<i32>
    %cst_0 = arith.constant dense<false> : tensor<i1>
    %cst_1 = arith.constant 0.000000e+00 : bf16
    %cst_2 = arith.constant 0xFF800000 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
    %cst_4 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_5 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant dense<2.500000e-01> : tensor<f32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 1, 16] : tensor<2x40x4x16xbf16> into tensor<2x40x4x1x16xbf16>
    %0 = tensor.empty() : tensor<2x4x40x1x40xf32>
    %1 = linalg.fill ins(%cst_3 : f32) outs(%0 : tensor<2x4x40x1x40xf32>) -> tensor<2x4x40x1x40xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x40x4x1x16xbf16>, tensor<2x40x4x16xbf16>) outs(%1 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: bf16, %in_38: bf16, %out: f32):
      %18 = arith.extf %in : bf16 to f32
      %19 = arith.extf %in_38 : bf16 to f32
      %20 = arith.mulf %18, %19 : f32
      %21 = arith.addf %out, %20 : f32
      linalg.yield %21 : f32
    } -> tensor<2x4x40x1x40xf32>
    %broadcasted = linalg.broadcast ins(%cst_7 : tensor<f32>) outs(%0 : tensor<2x4x40x1x40xf32>) dimensions = [0, 1, 2, 3, 4] 
    %mapped = linalg.map { arith.mulf } ins(%2, %broadcasted : tensor<2x4x40x1x40xf32>, tensor<2x4x40x1x40xf32>) outs(%0 : tensor<2x4x40x1x40xf32>)
    %3 = tensor.empty() : tensor<2x4x40x40xi1>
    %broadcasted_8 = linalg.broadcast ins(%cst_6 : tensor<i1>) outs(%3 : tensor<2x4x40x40xi1>) dimensions = [0, 1, 2, 3] 
    %4 = tensor.empty() : tensor<40x40xi1>
    %broadcasted_9 = linalg.broadcast ins(%cst_6 : tensor<i1>) outs(%4 : tensor<40x40xi1>) dimensions = [0, 1] 
    %5 = tensor.empty() : tensor<40x40xi32>
    %mapped_10 = linalg.map outs(%5 : tensor<40x40xi32>)
      (%init: i32) {
        %18 = linalg.index 0 : index
        %19 = arith.index_cast %18 : index to i64
        %20 = arith.trunci %19 : i64 to i32
        linalg.yield %20 : i32
      }
    %broadcasted_11 = linalg.broadcast ins(%cst : tensor<i32>) outs(%5 : tensor<40x40xi32>) dimensions = [0, 1] 
    %mapped_12 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%mapped_10, %broadcasted_11 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%5 : tensor<40x40xi32>)
    %mapped_13 = linalg.map outs(%5 : tensor<40x40xi32>)
      (%init: i32) {
        %18 = linalg.index 1 : index
        %19 = arith.index_cast %18 : index to i64
        %20 = arith.trunci %19 : i64 to i32
        linalg.yield %20 : i32
      }
    %mapped_14 = linalg.map { arith.cmpi {predicate = 5 : i64} } ins(%mapped_12, %mapped_13 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%4 : tensor<40x40xi1>)
    %broadcasted_15 = linalg.broadcast ins(%cst_0 : tensor<i1>) outs(%4 : tensor<40x40xi1>) dimensions = [0, 1] 
    %mapped_16 = linalg.map { arith.select } ins(%mapped_14, %broadcasted_9, %broadcasted_15 : tensor<40x40xi1>, tensor<40x40xi1>, tensor<40x40xi1>) outs(%4 : tensor<40x40xi1>)
    %6 = tensor.empty() : tensor<1x1x40x40xi1>
    %broadcasted_17 = linalg.broadcast ins(%mapped_16 : tensor<40x40xi1>) outs(%6 : tensor<1x1x40x40xi1>) dimensions = [0, 1] 
    %collapsed = tensor.collapse_shape %broadcasted_17 [[0, 1, 2], [3]] : tensor<1x1x40x40xi1> into tensor<40x40xi1>
    %broadcasted_18 = linalg.broadcast ins(%collapsed : tensor<40x40xi1>) outs(%3 : tensor<2x4x40x40xi1>) dimensions = [0, 1] 
    %mapped_19 = linalg.map { arith.andi } ins(%broadcasted_8, %broadcasted_18 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xi1>) outs(%3 : tensor<2x4x40x40xi1>)
    %7 = tensor.empty() : tensor<1x2x4x40x40xi1>
    %broadcasted_20 = linalg.broadcast ins(%mapped_19 : tensor<2x4x40x40xi1>) outs(%7 : tensor<1x2x4x40x40xi1>) dimensions = [0] 
    %8 = tensor.empty() : tensor<1x2x4x40x40xf32>
    %broadcasted_21 = linalg.broadcast ins(%cst_5 : tensor<f32>) outs(%8 : tensor<1x2x4x40x40xf32>) dimensions = [0, 1, 2, 3, 4] 
    %transposed = linalg.transpose ins(%mapped : tensor<2x4x40x1x40xf32>) outs(%8 : tensor<1x2x4x40x40xf32>) permutation = [3, 0, 1, 2, 4] 
    %mapped_22 = linalg.map { arith.select } ins(%broadcasted_20, %transposed, %broadcasted_21 : tensor<1x2x4x40x40xi1>, tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%8 : tensor<1x2x4x40x40xf32>)
    %9 = tensor.empty() : tensor<1x2x4x40xf32>
    %10 = linalg.fill ins(%cst_2 : f32) outs(%9 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_22 : tensor<1x2x4x40x40xf32>) outs(%10 : tensor<1x2x4x40xf32>) dimensions = [4] 
    %broadcasted_23 = linalg.broadcast ins(%cst_4 : tensor<f32>) outs(%9 : tensor<1x2x4x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_24 = linalg.map { arith.maximumf } ins(%broadcasted_23, %reduced : tensor<1x2x4x40xf32>, tensor<1x2x4x40xf32>) outs(%9 : tensor<1x2x4x40xf32>)
    %11 = tensor.empty() : tensor<1x2x4x40x1xf32>
    %broadcasted_25 = linalg.broadcast ins(%mapped_24 : tensor<1x2x4x40xf32>) outs(%11 : tensor<1x2x4x40x1xf32>) dimensions = [4] 
    %collapsed_26 = tensor.collapse_shape %broadcasted_25 [[0], [1], [2], [3, 4]] : tensor<1x2x4x40x1xf32> into tensor<1x2x4x40xf32>
    %broadcasted_27 = linalg.broadcast ins(%collapsed_26 : tensor<1x2x4x40xf32>) outs(%8 : tensor<1x2x4x40x40xf32>) dimensions = [4] 
    %mapped_28 = linalg.map { arith.subf } ins(%mapped_22, %broadcasted_27 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%8 : tensor<1x2x4x40x40xf32>)
    %mapped_29 = linalg.map { math.exp } ins(%mapped_28 : tensor<1x2x4x40x40xf32>) outs(%8 : tensor<1x2x4x40x40xf32>)
    %12 = linalg.fill ins(%cst_3 : f32) outs(%9 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %reduced_30 = linalg.reduce { arith.addf } ins(%mapped_29 : tensor<1x2x4x40x40xf32>) outs(%12 : tensor<1x2x4x40xf32>) dimensions = [4] 
    %broadcasted_31 = linalg.broadcast ins(%reduced_30 : tensor<1x2x4x40xf32>) outs(%11 : tensor<1x2x4x40x1xf32>) dimensions = [4] 
    %collapsed_32 = tensor.collapse_shape %broadcasted_31 [[0], [1], [2], [3, 4]] : tensor<1x2x4x40x1xf32> into tensor<1x2x4x40xf32>
    %broadcasted_33 = linalg.broadcast ins(%collapsed_32 : tensor<1x2x4x40xf32>) outs(%8 : tensor<1x2x4x40x40xf32>) dimensions = [4] 
    %mapped_34 = linalg.map { arith.divf } ins(%mapped_29, %broadcasted_33 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%8 : tensor<1x2x4x40x40xf32>)
    %13 = tensor.empty() : tensor<1x2x4x40x40xbf16>
    %mapped_35 = linalg.map { arith.truncf } ins(%mapped_34 : tensor<1x2x4x40x40xf32>) outs(%13 : tensor<1x2x4x40x40xbf16>)
    %14 = tensor.empty() : tensor<2x4x16x1x40xbf16>
    %15 = linalg.fill ins(%cst_1 : bf16) outs(%14 : tensor<2x4x16x1x40xbf16>) -> tensor<2x4x16x1x40xbf16>
    %16 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_35 : tensor<2x40x4x16xbf16>, tensor<1x2x4x40x40xbf16>) outs(%15 : tensor<2x4x16x1x40xbf16>) {
    ^bb0(%in: bf16, %in_38: bf16, %out: bf16):
      %18 = arith.mulf %in, %in_38 : bf16
      %19 = arith.addf %out, %18 : bf16
      linalg.yield %19 : bf16
    } -> tensor<2x4x16x1x40xbf16>
    %17 = tensor.empty() : tensor<2x40x4x1x16xbf16>
    %transposed_36 = linalg.transpose ins(%16 : tensor<2x4x16x1x40xbf16>) outs(%17 : tensor<2x40x4x1x16xbf16>) permutation = [0, 4, 1, 3, 2] 
    %collapsed_37 = tensor.collapse_shape %transposed_36 [[0], [1], [2], [3, 4]] : tensor<2x40x4x1x16xbf16> into tensor<2x40x4x16xbf16>
    return %collapsed_37 : tensor<2x40x4x16xbf16>
  }
}

