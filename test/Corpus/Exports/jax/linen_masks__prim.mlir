#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module @jit_linen_masks attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<2x40xi1>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 4.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<40xi32>
    %mapped = linalg.map outs(%0 : tensor<40xi32>)
      (%init: i32) {
        %22 = linalg.index 0 : index
        %23 = arith.index_cast %22 : index to i64
        %24 = arith.trunci %23 : i64 to i32
        linalg.yield %24 : i32
      }
    %1 = tensor.empty() : tensor<2x40x1xi32>
    %broadcasted = linalg.broadcast ins(%mapped : tensor<40xi32>) outs(%1 : tensor<2x40x1xi32>) dimensions = [0, 2] 
    %2 = tensor.empty() : tensor<2x1x40xi32>
    %broadcasted_5 = linalg.broadcast ins(%mapped : tensor<40xi32>) outs(%2 : tensor<2x1x40xi32>) dimensions = [0, 1] 
    %collapsed = tensor.collapse_shape %broadcasted [[0], [1, 2]] : tensor<2x40x1xi32> into tensor<2x40xi32>
    %3 = tensor.empty() : tensor<2x40x40xi32>
    %broadcasted_6 = linalg.broadcast ins(%collapsed : tensor<2x40xi32>) outs(%3 : tensor<2x40x40xi32>) dimensions = [2] 
    %collapsed_7 = tensor.collapse_shape %broadcasted_5 [[0], [1, 2]] : tensor<2x1x40xi32> into tensor<2x40xi32>
    %broadcasted_8 = linalg.broadcast ins(%collapsed_7 : tensor<2x40xi32>) outs(%3 : tensor<2x40x40xi32>) dimensions = [1] 
    %4 = tensor.empty() : tensor<2x40x40xi1>
    %mapped_9 = linalg.map { arith.cmpi {predicate = 5 : i64} } ins(%broadcasted_6, %broadcasted_8 : tensor<2x40x40xi32>, tensor<2x40x40xi32>) outs(%4 : tensor<2x40x40xi1>)
    %5 = tensor.empty() : tensor<2x1x40x40xi1>
    %broadcasted_10 = linalg.broadcast ins(%mapped_9 : tensor<2x40x40xi1>) outs(%5 : tensor<2x1x40x40xi1>) dimensions = [1] 
    %6 = tensor.empty() : tensor<2x1x40x40xf32>
    %mapped_11 = linalg.map { arith.uitofp } ins(%broadcasted_10 : tensor<2x1x40x40xi1>) outs(%6 : tensor<2x1x40x40xf32>)
    %7 = tensor.empty() : tensor<2x40x1xi1>
    %broadcasted_12 = linalg.broadcast ins(%arg3 : tensor<2x40xi1>) outs(%7 : tensor<2x40x1xi1>) dimensions = [2] 
    %8 = tensor.empty() : tensor<2x1x40xi1>
    %broadcasted_13 = linalg.broadcast ins(%arg3 : tensor<2x40xi1>) outs(%8 : tensor<2x1x40xi1>) dimensions = [1] 
    %collapsed_14 = tensor.collapse_shape %broadcasted_12 [[0], [1, 2]] : tensor<2x40x1xi1> into tensor<2x40xi1>
    %broadcasted_15 = linalg.broadcast ins(%collapsed_14 : tensor<2x40xi1>) outs(%4 : tensor<2x40x40xi1>) dimensions = [2] 
    %collapsed_16 = tensor.collapse_shape %broadcasted_13 [[0], [1, 2]] : tensor<2x1x40xi1> into tensor<2x40xi1>
    %broadcasted_17 = linalg.broadcast ins(%collapsed_16 : tensor<2x40xi1>) outs(%4 : tensor<2x40x40xi1>) dimensions = [1] 
    %mapped_18 = linalg.map { arith.andi } ins(%broadcasted_15, %broadcasted_17 : tensor<2x40x40xi1>, tensor<2x40x40xi1>) outs(%4 : tensor<2x40x40xi1>)
    %broadcasted_19 = linalg.broadcast ins(%mapped_18 : tensor<2x40x40xi1>) outs(%5 : tensor<2x1x40x40xi1>) dimensions = [1] 
    %mapped_20 = linalg.map { arith.uitofp } ins(%broadcasted_19 : tensor<2x1x40x40xi1>) outs(%6 : tensor<2x1x40x40xf32>)
    %broadcasted_21 = linalg.broadcast ins(%cst_4 : tensor<f32>) outs(%6 : tensor<2x1x40x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_22 = linalg.map { arith.cmpf {predicate = 13 : i64} } ins(%mapped_11, %broadcasted_21 : tensor<2x1x40x40xf32>, tensor<2x1x40x40xf32>) outs(%5 : tensor<2x1x40x40xi1>)
    %mapped_23 = linalg.map { arith.cmpf {predicate = 13 : i64} } ins(%mapped_20, %broadcasted_21 : tensor<2x1x40x40xf32>, tensor<2x1x40x40xf32>) outs(%5 : tensor<2x1x40x40xi1>)
    %mapped_24 = linalg.map { arith.andi } ins(%mapped_22, %mapped_23 : tensor<2x1x40x40xi1>, tensor<2x1x40x40xi1>) outs(%5 : tensor<2x1x40x40xi1>)
    %9 = tensor.empty() : tensor<f32>
    %mapped_25 = linalg.map outs(%9 : tensor<f32>)
      (%init: f32) {
        linalg.yield %cst : f32
      }
    %mapped_26 = linalg.map ins(%mapped_25 : tensor<f32>) outs(%9 : tensor<f32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %10 = tensor.empty() : tensor<2x40x4x16xf32>
    %broadcasted_27 = linalg.broadcast ins(%mapped_26 : tensor<f32>) outs(%10 : tensor<2x40x4x16xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_28 = linalg.map { arith.divf } ins(%arg0, %broadcasted_27 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%10 : tensor<2x40x4x16xf32>)
    %11 = tensor.empty() : tensor<2x4x40x40xf32>
    %12 = linalg.fill ins(%cst_1 : f32) outs(%11 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%mapped_28, %arg1 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %22 = arith.mulf %in, %in_45 : f32
      %23 = arith.addf %out, %22 : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_29 = tensor.collapse_shape %mapped_24 [[0], [1, 2], [3]] : tensor<2x1x40x40xi1> into tensor<2x40x40xi1>
    %14 = tensor.empty() : tensor<2x4x40x40xi1>
    %broadcasted_30 = linalg.broadcast ins(%collapsed_29 : tensor<2x40x40xi1>) outs(%14 : tensor<2x4x40x40xi1>) dimensions = [1] 
    %broadcasted_31 = linalg.broadcast ins(%cst_3 : tensor<f32>) outs(%11 : tensor<2x4x40x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_32 = linalg.map { arith.select } ins(%broadcasted_30, %13, %broadcasted_31 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>)
    %15 = tensor.empty() : tensor<2x4x40xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_32 : tensor<2x4x40x40xf32>) outs(%16 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_33 = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%15 : tensor<2x4x40xf32>) dimensions = [0, 1, 2] 
    %mapped_34 = linalg.map { arith.maximumf } ins(%broadcasted_33, %reduced : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%15 : tensor<2x4x40xf32>)
    %17 = tensor.empty() : tensor<2x4x40x1xf32>
    %broadcasted_35 = linalg.broadcast ins(%mapped_34 : tensor<2x4x40xf32>) outs(%17 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_36 = tensor.collapse_shape %broadcasted_35 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_37 = linalg.broadcast ins(%collapsed_36 : tensor<2x4x40xf32>) outs(%11 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_38 = linalg.map { arith.subf } ins(%mapped_32, %broadcasted_37 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>)
    %mapped_39 = linalg.map { math.exp } ins(%mapped_38 : tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>)
    %18 = linalg.fill ins(%cst_1 : f32) outs(%15 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_40 = linalg.reduce { arith.addf } ins(%mapped_39 : tensor<2x4x40x40xf32>) outs(%18 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_41 = linalg.broadcast ins(%reduced_40 : tensor<2x4x40xf32>) outs(%17 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_42 = tensor.collapse_shape %broadcasted_41 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_43 = linalg.broadcast ins(%collapsed_42 : tensor<2x4x40xf32>) outs(%11 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_44 = linalg.map { arith.divf } ins(%mapped_39, %broadcasted_43 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>)
    %19 = tensor.empty() : tensor<2x4x16x40xf32>
    %20 = linalg.fill ins(%cst_1 : f32) outs(%19 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_44 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%20 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_45: f32, %out: f32):
      %22 = arith.mulf %in, %in_45 : f32
      %23 = arith.addf %out, %22 : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%21 : tensor<2x4x16x40xf32>) outs(%10 : tensor<2x40x4x16xf32>) permutation = [0, 3, 1, 2] 
    return %transposed : tensor<2x40x4x16xf32>
  }
}

