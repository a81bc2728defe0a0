#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<2xi32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<40xi32>
    %mapped = linalg.map outs(%0 : tensor<40xi32>)
      (%init: i32) {
        %24 = linalg.index 0 : index
        %25 = arith.index_cast %24 : index to i64
        %26 = arith.trunci %25 : i64 to i32
        linalg.yield %26 : i32
      }
    %1 = tensor.empty() : tensor<40x1xi32>
    %broadcasted = linalg.broadcast ins(%mapped : tensor<40xi32>) outs(%1 : tensor<40x1xi32>) dimensions = [1] 
    %2 = tensor.empty() : tensor<1x40xi32>
    %broadcasted_3 = linalg.broadcast ins(%mapped : tensor<40xi32>) outs(%2 : tensor<1x40xi32>) dimensions = [0] 
    %collapsed = tensor.collapse_shape %broadcasted_3 [[0, 1]] : tensor<1x40xi32> into tensor<40xi32>
    %3 = tensor.empty() : tensor<40x40xi32>
    %broadcasted_4 = linalg.broadcast ins(%collapsed : tensor<40xi32>) outs(%3 : tensor<40x40xi32>) dimensions = [0] 
    %collapsed_5 = tensor.collapse_shape %broadcasted [[0, 1]] : tensor<40x1xi32> into tensor<40xi32>
    %broadcasted_6 = linalg.broadcast ins(%collapsed_5 : tensor<40xi32>) outs(%3 : tensor<40x40xi32>) dimensions = [1] 
    %4 = tensor.empty() : tensor<40x40xi1>
    %mapped_7 = linalg.map { arith.cmpi {predicate = 3 : i64} } ins(%broadcasted_4, %broadcasted_6 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%4 : tensor<40x40xi1>)
    %5 = tensor.empty() : tensor<2x1x1x1xi32>
    %broadcasted_8 = linalg.broadcast ins(%arg3 : tensor<2xi32>) outs(%5 : tensor<2x1x1x1xi32>) dimensions = [1, 2, 3] 
    %6 = tensor.empty() : tensor<1x1x1x40xi32>
    %broadcasted_9 = linalg.broadcast ins(%mapped : tensor<40xi32>) outs(%6 : tensor<1x1x1x40xi32>) dimensions = [0, 1, 2] 
    %collapsed_10 = tensor.collapse_shape %broadcasted_9 [[0, 1], [2], [3]] : tensor<1x1x1x40xi32> into tensor<1x1x40xi32>
    %7 = tensor.empty() : tensor<2x1x1x40xi32>
    %broadcasted_11 = linalg.broadcast ins(%collapsed_10 : tensor<1x1x40xi32>) outs(%7 : tensor<2x1x1x40xi32>) dimensions = [0] 
    %collapsed_12 = tensor.collapse_shape %broadcasted_8 [[0], [1], [2, 3]] : tensor<2x1x1x1xi32> into tensor<2x1x1xi32>
    %broadcasted_13 = linalg.broadcast ins(%collapsed_12 : tensor<2x1x1xi32>) outs(%7 : tensor<2x1x1x40xi32>) dimensions = [3] 
    %8 = tensor.empty() : tensor<2x1x1x40xi1>
    %mapped_14 = linalg.map { arith.cmpi {predicate = 2 : i64} } ins(%broadcasted_11, %broadcasted_13 : tensor<2x1x1x40xi32>, tensor<2x1x1x40xi32>) outs(%8 : tensor<2x1x1x40xi1>)
    %9 = tensor.empty() : tensor<1x1x40x40xi1>
    %broadcasted_15 = linalg.broadcast ins(%mapped_7 : tensor<40x40xi1>) outs(%9 : tensor<1x1x40x40xi1>) dimensions = [0, 1] 
    %collapsed_16 = tensor.collapse_shape %broadcasted_15 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %10 = tensor.empty() : tensor<2x1x40x40xi1>
    %broadcasted_17 = linalg.broadcast ins(%collapsed_16 : tensor<1x40x40xi1>) outs(%10 : tensor<2x1x40x40xi1>) dimensions = [0] 
    %collapsed_18 = tensor.collapse_shape %mapped_14 [[0], [1], [2, 3]] : tensor<2x1x1x40xi1> into tensor<2x1x40xi1>
    %broadcasted_19 = linalg.broadcast ins(%collapsed_18 : tensor<2x1x40xi1>) outs(%10 : tensor<2x1x40x40xi1>) dimensions = [2] 
    %mapped_20 = linalg.map { arith.ori } ins(%broadcasted_17, %broadcasted_19 : tensor<2x1x40x40xi1>, tensor<2x1x40x40xi1>) outs(%10 : tensor<2x1x40x40xi1>)
    %11 = tensor.empty() : tensor<2x4x40x40xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %24 = arith.mulf %in, %in_40 : f32
      %25 = arith.addf %out, %24 : f32
      linalg.yield %25 : f32
    } -> tensor<2x4x40x40xf32>
    %broadcasted_21 = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%11 : tensor<2x4x40x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_22 = linalg.map { arith.divf } ins(%13, %broadcasted_21 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>)
    %14 = tensor.empty() : tensor<f32>
    %mapped_23 = linalg.map ins(%cst_1 : tensor<f32>) outs(%14 : tensor<f32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %collapsed_24 = tensor.collapse_shape %mapped_20 [[0], [1, 2], [3]] : tensor<2x1x40x40xi1> into tensor<2x40x40xi1>
    %15 = tensor.empty() : tensor<2x4x40x40xi1>
    %broadcasted_25 = linalg.broadcast ins(%collapsed_24 : tensor<2x40x40xi1>) outs(%15 : tensor<2x4x40x40xi1>) dimensions = [1] 
    %broadcasted_26 = linalg.broadcast ins(%mapped_23 : tensor<f32>) outs(%11 : tensor<2x4x40x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_27 = linalg.map { arith.select } ins(%broadcasted_25, %mapped_22, %broadcasted_26 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>)
    %16 = tensor.empty() : tensor<2x4x40xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_27 : tensor<2x4x40x40xf32>) outs(%17 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_28 = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%16 : tensor<2x4x40xf32>) dimensions = [0, 1, 2] 
    %mapped_29 = linalg.map { arith.maximumf } ins(%broadcasted_28, %reduced : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%16 : tensor<2x4x40xf32>)
    %18 = tensor.empty() : tensor<2x4x40x1xf32>
    %broadcasted_30 = linalg.broadcast ins(%mapped_29 : tensor<2x4x40xf32>) outs(%18 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_31 = tensor.collapse_shape %broadcasted_30 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_32 = linalg.broadcast ins(%collapsed_31 : tensor<2x4x40xf32>) outs(%11 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_33 = linalg.map { arith.subf } ins(%mapped_27, %broadcasted_32 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>)
    %mapped_34 = linalg.map { math.exp } ins(%mapped_33 : tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>)
    %19 = linalg.fill ins(%cst_0 : f32) outs(%16 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_35 = linalg.reduce { arith.addf } ins(%mapped_34 : tensor<2x4x40x40xf32>) outs(%19 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_36 = linalg.broadcast ins(%reduced_35 : tensor<2x4x40xf32>) outs(%18 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_37 = tensor.collapse_shape %broadcasted_36 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_38 = linalg.broadcast ins(%collapsed_37 : tensor<2x4x40xf32>) outs(%11 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_39 = linalg.map { arith.divf } ins(%mapped_34, %broadcasted_38 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>)
    %20 = tensor.empty() : tensor<2x4x16x40xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_39 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%21 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_40: f32, %out: f32):
      %24 = arith.mulf %in, %in_40 : f32
      %25 = arith.addf %out, %24 : f32
      linalg.yield %25 : f32
    } -> tensor<2x4x16x40xf32>
    %23 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed = linalg.transpose ins(%22 : tensor<2x4x16x40xf32>) outs(%23 : tensor<2x40x4x16xf32>) permutation = [0, 3, 1, 2] 
    return %transposed : tensor<2x40x4x16xf32>
  }
}

