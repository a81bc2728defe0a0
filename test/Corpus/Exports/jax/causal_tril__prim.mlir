#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0> : tensor<i32>
    %cst_0 = arith.constant dense<false> : tensor<i1>
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %0 = tensor.empty() : tensor<40x40xi1>
    %broadcasted = linalg.broadcast ins(%cst_5 : tensor<i1>) outs(%0 : tensor<40x40xi1>) dimensions = [0, 1] 
    %1 = tensor.empty() : tensor<40x40xi32>
    %mapped = linalg.map outs(%1 : tensor<40x40xi32>)
      (%init: i32) {
        %15 = linalg.index 0 : index
        %16 = arith.index_cast %15 : index to i64
        %17 = arith.trunci %16 : i64 to i32
        linalg.yield %17 : i32
      }
    %broadcasted_6 = linalg.broadcast ins(%cst : tensor<i32>) outs(%1 : tensor<40x40xi32>) dimensions = [0, 1] 
    %mapped_7 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%mapped, %broadcasted_6 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%1 : tensor<40x40xi32>)
    %mapped_8 = linalg.map outs(%1 : tensor<40x40xi32>)
      (%init: i32) {
        %15 = linalg.index 1 : index
        %16 = arith.index_cast %15 : index to i64
        %17 = arith.trunci %16 : i64 to i32
        linalg.yield %17 : i32
      }
    %mapped_9 = linalg.map { arith.cmpi {predicate = 5 : i64} } ins(%mapped_7, %mapped_8 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%0 : tensor<40x40xi1>)
    %broadcasted_10 = linalg.broadcast ins(%cst_0 : tensor<i1>) outs(%0 : tensor<40x40xi1>) dimensions = [0, 1] 
    %mapped_11 = linalg.map { arith.select } ins(%mapped_9, %broadcasted, %broadcasted_10 : tensor<40x40xi1>, tensor<40x40xi1>, tensor<40x40xi1>) outs(%0 : tensor<40x40xi1>)
    %2 = tensor.empty() : tensor<2x4x40x40xf32>
    %3 = linalg.fill ins(%cst_2 : f32) outs(%2 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%3 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %15 = arith.mulf %in, %in_29 : f32
      %16 = arith.addf %out, %15 : f32
      linalg.yield %16 : f32
    } -> tensor<2x4x40x40xf32>
    %broadcasted_12 = linalg.broadcast ins(%cst_4 : tensor<f32>) outs(%2 : tensor<2x4x40x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_13 = linalg.map { arith.divf } ins(%4, %broadcasted_12 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%2 : tensor<2x4x40x40xf32>)
    %5 = tensor.empty() : tensor<f32>
    %mapped_14 = linalg.map ins(%cst_3 : tensor<f32>) outs(%5 : tensor<f32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %6 = tensor.empty() : tensor<2x4x40x40xi1>
    %broadcasted_15 = linalg.broadcast ins(%mapped_11 : tensor<40x40xi1>) outs(%6 : tensor<2x4x40x40xi1>) dimensions = [0, 1] 
    %broadcasted_16 = linalg.broadcast ins(%mapped_14 : tensor<f32>) outs(%2 : tensor<2x4x40x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_17 = linalg.map { arith.select } ins(%broadcasted_15, %mapped_13, %broadcasted_16 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%2 : tensor<2x4x40x40xf32>)
    %7 = tensor.empty() : tensor<2x4x40xf32>
    %8 = linalg.fill ins(%cst_1 : f32) outs(%7 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_17 : tensor<2x4x40x40xf32>) outs(%8 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_18 = linalg.broadcast ins(%cst_3 : tensor<f32>) outs(%7 : tensor<2x4x40xf32>) dimensions = [0, 1, 2] 
    %mapped_19 = linalg.map { arith.maximumf } ins(%broadcasted_18, %reduced : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%7 : tensor<2x4x40xf32>)
    %9 = tensor.empty() : tensor<2x4x40x1xf32>
    %broadcasted_20 = linalg.broadcast ins(%mapped_19 : tensor<2x4x40xf32>) outs(%9 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed = tensor.collapse_shape %broadcasted_20 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_21 = linalg.broadcast ins(%collapsed : tensor<2x4x40xf32>) outs(%2 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_22 = linalg.map { arith.subf } ins(%mapped_17, %broadcasted_21 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%2 : tensor<2x4x40x40xf32>)
    %mapped_23 = linalg.map { math.exp } ins(%mapped_22 : tensor<2x4x40x40xf32>) outs(%2 : tensor<2x4x40x40xf32>)
    %10 = linalg.fill ins(%cst_2 : f32) outs(%7 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_24 = linalg.reduce { arith.addf } ins(%mapped_23 : tensor<2x4x40x40xf32>) outs(%10 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_25 = linalg.broadcast ins(%reduced_24 : tensor<2x4x40xf32>) outs(%9 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_26 = tensor.collapse_shape %broadcasted_25 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_27 = linalg.broadcast ins(%collapsed_26 : tensor<2x4x40xf32>) outs(%2 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_28 = linalg.map { arith.divf } ins(%mapped_23, %broadcasted_27 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%2 : tensor<2x4x40x40xf32>)
    %11 = tensor.empty() : tensor<2x4x16x40xf32>
    %12 = linalg.fill ins(%cst_2 : f32) outs(%11 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_28 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %15 = arith.mulf %in, %in_29 : f32
      %16 = arith.addf %out, %15 : f32
      linalg.yield %16 : f32
    } -> tensor<2x4x16x40xf32>
    %14 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed = linalg.transpose ins(%13 : tensor<2x4x16x40xf32>) outs(%14 : tensor<2x40x4x16xf32>) permutation = [0, 3, 1, 2] 
    return %transposed : tensor<2x40x4x16xf32>
  }
}

