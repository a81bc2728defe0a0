#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<40xi32>
    %mapped = linalg.map outs(%0 : tensor<40xi32>)
      (%init: i32) {
        %18 = linalg.index 0 : index
        %19 = arith.index_cast %18 : index to i64
        %20 = arith.trunci %19 : i64 to i32
        linalg.yield %20 : i32
      }
    %1 = tensor.empty() : tensor<40x1xi32>
    %broadcasted = linalg.broadcast ins(%mapped : tensor<40xi32>) outs(%1 : tensor<40x1xi32>) dimensions = [1] 
    %2 = tensor.empty() : tensor<1x40xi32>
    %broadcasted_4 = linalg.broadcast ins(%mapped : tensor<40xi32>) outs(%2 : tensor<1x40xi32>) dimensions = [0] 
    %collapsed = tensor.collapse_shape %broadcasted_4 [[0, 1]] : tensor<1x40xi32> into tensor<40xi32>
    %3 = tensor.empty() : tensor<40x40xi32>
    %broadcasted_5 = linalg.broadcast ins(%collapsed : tensor<40xi32>) outs(%3 : tensor<40x40xi32>) dimensions = [0] 
    %collapsed_6 = tensor.collapse_shape %broadcasted [[0, 1]] : tensor<40x1xi32> into tensor<40xi32>
    %broadcasted_7 = linalg.broadcast ins(%collapsed_6 : tensor<40xi32>) outs(%3 : tensor<40x40xi32>) dimensions = [1] 
    %4 = tensor.empty() : tensor<40x40xi1>
    %mapped_8 = linalg.map { arith.cmpi {predicate = 3 : i64} } ins(%broadcasted_5, %broadcasted_7 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%4 : tensor<40x40xi1>)
    %5 = tensor.empty() : tensor<2x4x40x40xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%6 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %18 = arith.mulf %in, %in_31 : f32
      %19 = arith.addf %out, %18 : f32
      linalg.yield %19 : f32
    } -> tensor<2x4x40x40xf32>
    %broadcasted_9 = linalg.broadcast ins(%cst_3 : tensor<f32>) outs(%5 : tensor<2x4x40x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_10 = linalg.map { arith.divf } ins(%7, %broadcasted_9 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%5 : tensor<2x4x40x40xf32>)
    %8 = tensor.empty() : tensor<40x40xf32>
    %broadcasted_11 = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%8 : tensor<40x40xf32>) dimensions = [0, 1] 
    %broadcasted_12 = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%8 : tensor<40x40xf32>) dimensions = [0, 1] 
    %mapped_13 = linalg.map { arith.select } ins(%mapped_8, %broadcasted_11, %broadcasted_12 : tensor<40x40xi1>, tensor<40x40xf32>, tensor<40x40xf32>) outs(%8 : tensor<40x40xf32>)
    %mapped_14 = linalg.map ins(%mapped_13 : tensor<40x40xf32>) outs(%8 : tensor<40x40xf32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %9 = tensor.empty() : tensor<1x1x40x40xf32>
    %broadcasted_15 = linalg.broadcast ins(%mapped_14 : tensor<40x40xf32>) outs(%9 : tensor<1x1x40x40xf32>) dimensions = [0, 1] 
    %collapsed_16 = tensor.collapse_shape %broadcasted_15 [[0, 1, 2], [3]] : tensor<1x1x40x40xf32> into tensor<40x40xf32>
    %broadcasted_17 = linalg.broadcast ins(%collapsed_16 : tensor<40x40xf32>) outs(%5 : tensor<2x4x40x40xf32>) dimensions = [0, 1] 
    %mapped_18 = linalg.map { arith.addf } ins(%mapped_10, %broadcasted_17 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%5 : tensor<2x4x40x40xf32>)
    %10 = tensor.empty() : tensor<2x4x40xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_18 : tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_19 = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%10 : tensor<2x4x40xf32>) dimensions = [0, 1, 2] 
    %mapped_20 = linalg.map { arith.maximumf } ins(%broadcasted_19, %reduced : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%10 : tensor<2x4x40xf32>)
    %12 = tensor.empty() : tensor<2x4x40x1xf32>
    %broadcasted_21 = linalg.broadcast ins(%mapped_20 : tensor<2x4x40xf32>) outs(%12 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_22 = tensor.collapse_shape %broadcasted_21 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_23 = linalg.broadcast ins(%collapsed_22 : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_24 = linalg.map { arith.subf } ins(%mapped_18, %broadcasted_23 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%5 : tensor<2x4x40x40xf32>)
    %mapped_25 = linalg.map { math.exp } ins(%mapped_24 : tensor<2x4x40x40xf32>) outs(%5 : tensor<2x4x40x40xf32>)
    %13 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_26 = linalg.reduce { arith.addf } ins(%mapped_25 : tensor<2x4x40x40xf32>) outs(%13 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_27 = linalg.broadcast ins(%reduced_26 : tensor<2x4x40xf32>) outs(%12 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_28 = tensor.collapse_shape %broadcasted_27 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_29 = linalg.broadcast ins(%collapsed_28 : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_30 = linalg.map { arith.divf } ins(%mapped_25, %broadcasted_29 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%5 : tensor<2x4x40x40xf32>)
    %14 = tensor.empty() : tensor<2x4x16x40xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_30 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%15 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %18 = arith.mulf %in, %in_31 : f32
      %19 = arith.addf %out, %18 : f32
      linalg.yield %19 : f32
    } -> tensor<2x4x16x40xf32>
    %17 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed = linalg.transpose ins(%16 : tensor<2x4x16x40xf32>) outs(%17 : tensor<2x40x4x16xf32>) permutation = [0, 3, 1, 2] 
    return %transposed : tensor<2x40x4x16xf32>
  }
}

