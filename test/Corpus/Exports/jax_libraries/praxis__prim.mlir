#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module @jit_praxis attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<2x1x1x40xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_4 = arith.constant dense<5.000000e+01> : tensor<f32>
    %cst_5 = arith.constant dense<0.360673755> : tensor<f32>
    %0 = tensor.empty() : tensor<16xf32>
    %broadcasted = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%0 : tensor<16xf32>) dimensions = [0] 
    %mapped = linalg.map { arith.maximumf } ins(%arg3, %broadcasted : tensor<16xf32>, tensor<16xf32>) outs(%0 : tensor<16xf32>)
    %mapped_6 = linalg.map { arith.subf } ins(%arg3, %broadcasted : tensor<16xf32>, tensor<16xf32>) outs(%0 : tensor<16xf32>)
    %1 = tensor.empty() : tensor<16xi1>
    %mapped_7 = linalg.map { arith.cmpf {predicate = 13 : i64} } ins(%mapped_6, %mapped_6 : tensor<16xf32>, tensor<16xf32>) outs(%1 : tensor<16xi1>)
    %mapped_8 = linalg.map { arith.addf } ins(%arg3, %broadcasted : tensor<16xf32>, tensor<16xf32>) outs(%0 : tensor<16xf32>)
    %mapped_9 = linalg.map { math.absf } ins(%mapped_6 : tensor<16xf32>) outs(%0 : tensor<16xf32>)
    %mapped_10 = linalg.map { arith.negf } ins(%mapped_9 : tensor<16xf32>) outs(%0 : tensor<16xf32>)
    %mapped_11 = linalg.map { math.exp } ins(%mapped_10 : tensor<16xf32>) outs(%0 : tensor<16xf32>)
    %mapped_12 = linalg.map { math.log1p } ins(%mapped_11 : tensor<16xf32>) outs(%0 : tensor<16xf32>)
    %mapped_13 = linalg.map { arith.addf } ins(%mapped, %mapped_12 : tensor<16xf32>, tensor<16xf32>) outs(%0 : tensor<16xf32>)
    %mapped_14 = linalg.map { arith.select } ins(%mapped_7, %mapped_8, %mapped_13 : tensor<16xi1>, tensor<16xf32>, tensor<16xf32>) outs(%0 : tensor<16xf32>)
    %broadcasted_15 = linalg.broadcast ins(%cst_5 : tensor<f32>) outs(%0 : tensor<16xf32>) dimensions = [0] 
    %mapped_16 = linalg.map { arith.mulf } ins(%broadcasted_15, %mapped_14 : tensor<16xf32>, tensor<16xf32>) outs(%0 : tensor<16xf32>)
    %2 = tensor.empty() : tensor<1x1x1x16xf32>
    %broadcasted_17 = linalg.broadcast ins(%mapped_16 : tensor<16xf32>) outs(%2 : tensor<1x1x1x16xf32>) dimensions = [0, 1, 2] 
    %collapsed = tensor.collapse_shape %broadcasted_17 [[0, 1, 2, 3]] : tensor<1x1x1x16xf32> into tensor<16xf32>
    %3 = tensor.empty() : tensor<2x40x4x16xf32>
    %broadcasted_18 = linalg.broadcast ins(%collapsed : tensor<16xf32>) outs(%3 : tensor<2x40x4x16xf32>) dimensions = [0, 1, 2] 
    %mapped_19 = linalg.map { arith.mulf } ins(%arg0, %broadcasted_18 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%3 : tensor<2x40x4x16xf32>)
    %4 = tensor.empty() : tensor<2x4x40x40xf32>
    %5 = linalg.fill ins(%cst_0 : f32) outs(%4 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%mapped_19, %arg1 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%5 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %23 = arith.mulf %in, %in_59 : f32
      %24 = arith.addf %out, %23 : f32
      linalg.yield %24 : f32
    } -> tensor<2x4x40x40xf32>
    %broadcasted_20 = linalg.broadcast ins(%cst_4 : tensor<f32>) outs(%4 : tensor<2x4x40x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_21 = linalg.map { arith.divf } ins(%6, %broadcasted_20 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%4 : tensor<2x4x40x40xf32>)
    %mapped_22 = linalg.map { math.tanh } ins(%mapped_21 : tensor<2x4x40x40xf32>) outs(%4 : tensor<2x4x40x40xf32>)
    %mapped_23 = linalg.map { arith.mulf } ins(%broadcasted_20, %mapped_22 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%4 : tensor<2x4x40x40xf32>)
    %7 = tensor.empty() : tensor<40xi32>
    %mapped_24 = linalg.map outs(%7 : tensor<40xi32>)
      (%init: i32) {
        %23 = linalg.index 0 : index
        %24 = arith.index_cast %23 : index to i64
        %25 = arith.trunci %24 : i64 to i32
        linalg.yield %25 : i32
      }
    %8 = tensor.empty() : tensor<40x1xi32>
    %broadcasted_25 = linalg.broadcast ins(%mapped_24 : tensor<40xi32>) outs(%8 : tensor<40x1xi32>) dimensions = [1] 
    %9 = tensor.empty() : tensor<1x40xi32>
    %broadcasted_26 = linalg.broadcast ins(%mapped_24 : tensor<40xi32>) outs(%9 : tensor<1x40xi32>) dimensions = [0] 
    %collapsed_27 = tensor.collapse_shape %broadcasted_25 [[0, 1]] : tensor<40x1xi32> into tensor<40xi32>
    %10 = tensor.empty() : tensor<40x40xi32>
    %broadcasted_28 = linalg.broadcast ins(%collapsed_27 : tensor<40xi32>) outs(%10 : tensor<40x40xi32>) dimensions = [1] 
    %collapsed_29 = tensor.collapse_shape %broadcasted_26 [[0, 1]] : tensor<1x40xi32> into tensor<40xi32>
    %broadcasted_30 = linalg.broadcast ins(%collapsed_29 : tensor<40xi32>) outs(%10 : tensor<40x40xi32>) dimensions = [0] 
    %11 = tensor.empty() : tensor<40x40xi1>
    %mapped_31 = linalg.map { arith.cmpi {predicate = 2 : i64} } ins(%broadcasted_28, %broadcasted_30 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%11 : tensor<40x40xi1>)
    %12 = tensor.empty() : tensor<40x40xf32>
    %broadcasted_32 = linalg.broadcast ins(%cst_3 : tensor<f32>) outs(%12 : tensor<40x40xf32>) dimensions = [0, 1] 
    %broadcasted_33 = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%12 : tensor<40x40xf32>) dimensions = [0, 1] 
    %mapped_34 = linalg.map { arith.select } ins(%mapped_31, %broadcasted_32, %broadcasted_33 : tensor<40x40xi1>, tensor<40x40xf32>, tensor<40x40xf32>) outs(%12 : tensor<40x40xf32>)
    %13 = tensor.empty() : tensor<1x1x40x40xf32>
    %broadcasted_35 = linalg.broadcast ins(%mapped_34 : tensor<40x40xf32>) outs(%13 : tensor<1x1x40x40xf32>) dimensions = [0, 1] 
    %14 = tensor.empty() : tensor<2x1x1x40xf32>
    %broadcasted_36 = linalg.broadcast ins(%cst_3 : tensor<f32>) outs(%14 : tensor<2x1x1x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_37 = linalg.map { arith.mulf } ins(%arg4, %broadcasted_36 : tensor<2x1x1x40xf32>, tensor<2x1x1x40xf32>) outs(%14 : tensor<2x1x1x40xf32>)
    %mapped_38 = linalg.map ins(%broadcasted_35 : tensor<1x1x40x40xf32>) outs(%13 : tensor<1x1x40x40xf32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %collapsed_39 = tensor.collapse_shape %mapped_38 [[0, 1], [2], [3]] : tensor<1x1x40x40xf32> into tensor<1x40x40xf32>
    %15 = tensor.empty() : tensor<2x1x40x40xf32>
    %broadcasted_40 = linalg.broadcast ins(%collapsed_39 : tensor<1x40x40xf32>) outs(%15 : tensor<2x1x40x40xf32>) dimensions = [0] 
    %collapsed_41 = tensor.collapse_shape %mapped_37 [[0], [1], [2, 3]] : tensor<2x1x1x40xf32> into tensor<2x1x40xf32>
    %broadcasted_42 = linalg.broadcast ins(%collapsed_41 : tensor<2x1x40xf32>) outs(%15 : tensor<2x1x40x40xf32>) dimensions = [2] 
    %mapped_43 = linalg.map { arith.minimumf } ins(%broadcasted_40, %broadcasted_42 : tensor<2x1x40x40xf32>, tensor<2x1x40x40xf32>) outs(%15 : tensor<2x1x40x40xf32>)
    %collapsed_44 = tensor.collapse_shape %mapped_43 [[0], [1, 2], [3]] : tensor<2x1x40x40xf32> into tensor<2x40x40xf32>
    %broadcasted_45 = linalg.broadcast ins(%collapsed_44 : tensor<2x40x40xf32>) outs(%4 : tensor<2x4x40x40xf32>) dimensions = [1] 
    %mapped_46 = linalg.map { arith.addf } ins(%mapped_23, %broadcasted_45 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%4 : tensor<2x4x40x40xf32>)
    %16 = tensor.empty() : tensor<2x4x40xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_46 : tensor<2x4x40x40xf32>) outs(%17 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_47 = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%16 : tensor<2x4x40xf32>) dimensions = [0, 1, 2] 
    %mapped_48 = linalg.map { arith.maximumf } ins(%broadcasted_47, %reduced : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%16 : tensor<2x4x40xf32>)
    %18 = tensor.empty() : tensor<2x4x40x1xf32>
    %broadcasted_49 = linalg.broadcast ins(%mapped_48 : tensor<2x4x40xf32>) outs(%18 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_50 = tensor.collapse_shape %broadcasted_49 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_51 = linalg.broadcast ins(%collapsed_50 : tensor<2x4x40xf32>) outs(%4 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_52 = linalg.map { arith.subf } ins(%mapped_46, %broadcasted_51 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%4 : tensor<2x4x40x40xf32>)
    %mapped_53 = linalg.map { math.exp } ins(%mapped_52 : tensor<2x4x40x40xf32>) outs(%4 : tensor<2x4x40x40xf32>)
    %19 = linalg.fill ins(%cst_0 : f32) outs(%16 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_54 = linalg.reduce { arith.addf } ins(%mapped_53 : tensor<2x4x40x40xf32>) outs(%19 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_55 = linalg.broadcast ins(%reduced_54 : tensor<2x4x40xf32>) outs(%18 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_56 = tensor.collapse_shape %broadcasted_55 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_57 = linalg.broadcast ins(%collapsed_56 : tensor<2x4x40xf32>) outs(%4 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_58 = linalg.map { arith.divf } ins(%mapped_53, %broadcasted_57 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%4 : tensor<2x4x40x40xf32>)
    %20 = tensor.empty() : tensor<2x4x16x40xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_58 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%21 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_59: f32, %out: f32):
      %23 = arith.mulf %in, %in_59 : f32
      %24 = arith.addf %out, %23 : f32
      linalg.yield %24 : f32
    } -> tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%22 : tensor<2x4x16x40xf32>) outs(%3 : tensor<2x40x4x16xf32>) permutation = [0, 3, 1, 2] 
    return %transposed : tensor<2x40x4x16xf32>
  }
}

