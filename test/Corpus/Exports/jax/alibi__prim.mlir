#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module @jit_alibi attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<-1.000000e+09> : tensor<f32>
    %cst_3 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<-2.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<1> : tensor<i32>
    %0 = tensor.empty() : tensor<4xi32>
    %mapped = linalg.map outs(%0 : tensor<4xi32>)
      (%init: i32) {
        %25 = linalg.index 0 : index
        %26 = arith.index_cast %25 : index to i64
        %27 = arith.trunci %26 : i64 to i32
        linalg.yield %27 : i32
      }
    %broadcasted = linalg.broadcast ins(%cst_6 : tensor<i32>) outs(%0 : tensor<4xi32>) dimensions = [0] 
    %mapped_7 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%broadcasted, %mapped : tensor<4xi32>, tensor<4xi32>) outs(%0 : tensor<4xi32>)
    %1 = tensor.empty() : tensor<4xf32>
    %mapped_8 = linalg.map { arith.sitofp } ins(%mapped_7 : tensor<4xi32>) outs(%1 : tensor<4xf32>)
    %broadcasted_9 = linalg.broadcast ins(%cst_5 : tensor<f32>) outs(%1 : tensor<4xf32>) dimensions = [0] 
    %mapped_10 = linalg.map { arith.mulf } ins(%broadcasted_9, %mapped_8 : tensor<4xf32>, tensor<4xf32>) outs(%1 : tensor<4xf32>)
    %broadcasted_11 = linalg.broadcast ins(%cst_4 : tensor<f32>) outs(%1 : tensor<4xf32>) dimensions = [0] 
    %mapped_12 = linalg.map { math.powf } ins(%broadcasted_11, %mapped_10 : tensor<4xf32>, tensor<4xf32>) outs(%1 : tensor<4xf32>)
    %2 = tensor.empty() : tensor<4x1x1xf32>
    %broadcasted_13 = linalg.broadcast ins(%mapped_12 : tensor<4xf32>) outs(%2 : tensor<4x1x1xf32>) dimensions = [1, 2] 
    %3 = tensor.empty() : tensor<40xi32>
    %mapped_14 = linalg.map outs(%3 : tensor<40xi32>)
      (%init: i32) {
        %25 = linalg.index 0 : index
        %26 = arith.index_cast %25 : index to i64
        %27 = arith.trunci %26 : i64 to i32
        linalg.yield %27 : i32
      }
    %4 = tensor.empty() : tensor<1x40xi32>
    %broadcasted_15 = linalg.broadcast ins(%mapped_14 : tensor<40xi32>) outs(%4 : tensor<1x40xi32>) dimensions = [0] 
    %5 = tensor.empty() : tensor<40x1xi32>
    %broadcasted_16 = linalg.broadcast ins(%mapped_14 : tensor<40xi32>) outs(%5 : tensor<40x1xi32>) dimensions = [1] 
    %collapsed = tensor.collapse_shape %broadcasted_15 [[0, 1]] : tensor<1x40xi32> into tensor<40xi32>
    %6 = tensor.empty() : tensor<40x40xi32>
    %broadcasted_17 = linalg.broadcast ins(%collapsed : tensor<40xi32>) outs(%6 : tensor<40x40xi32>) dimensions = [0] 
    %collapsed_18 = tensor.collapse_shape %broadcasted_16 [[0, 1]] : tensor<40x1xi32> into tensor<40xi32>
    %broadcasted_19 = linalg.broadcast ins(%collapsed_18 : tensor<40xi32>) outs(%6 : tensor<40x40xi32>) dimensions = [1] 
    %mapped_20 = linalg.map { arith.subi {overflowFlags = #arith.overflow<none>} } ins(%broadcasted_17, %broadcasted_19 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%6 : tensor<40x40xi32>)
    %7 = tensor.empty() : tensor<40x40xf32>
    %mapped_21 = linalg.map { arith.sitofp } ins(%mapped_20 : tensor<40x40xi32>) outs(%7 : tensor<40x40xf32>)
    %8 = tensor.empty() : tensor<1x40x40xf32>
    %broadcasted_22 = linalg.broadcast ins(%mapped_21 : tensor<40x40xf32>) outs(%8 : tensor<1x40x40xf32>) dimensions = [0] 
    %collapsed_23 = tensor.collapse_shape %broadcasted_13 [[0, 1, 2]] : tensor<4x1x1xf32> into tensor<4xf32>
    %9 = tensor.empty() : tensor<4x40x40xf32>
    %broadcasted_24 = linalg.broadcast ins(%collapsed_23 : tensor<4xf32>) outs(%9 : tensor<4x40x40xf32>) dimensions = [1, 2] 
    %collapsed_25 = tensor.collapse_shape %broadcasted_22 [[0, 1], [2]] : tensor<1x40x40xf32> into tensor<40x40xf32>
    %broadcasted_26 = linalg.broadcast ins(%collapsed_25 : tensor<40x40xf32>) outs(%9 : tensor<4x40x40xf32>) dimensions = [0] 
    %mapped_27 = linalg.map { arith.mulf } ins(%broadcasted_24, %broadcasted_26 : tensor<4x40x40xf32>, tensor<4x40x40xf32>) outs(%9 : tensor<4x40x40xf32>)
    %10 = tensor.empty() : tensor<40x40xi1>
    %mapped_28 = linalg.map { arith.cmpi {predicate = 5 : i64} } ins(%broadcasted_19, %broadcasted_17 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%10 : tensor<40x40xi1>)
    %11 = tensor.empty() : tensor<2x4x40x40xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %25 = arith.mulf %in, %in_52 : f32
      %26 = arith.addf %out, %25 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4x40x40xf32>
    %broadcasted_29 = linalg.broadcast ins(%cst_3 : tensor<f32>) outs(%11 : tensor<2x4x40x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_30 = linalg.map { arith.divf } ins(%13, %broadcasted_29 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>)
    %mapped_31 = linalg.map ins(%mapped_27 : tensor<4x40x40xf32>) outs(%9 : tensor<4x40x40xf32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %14 = tensor.empty() : tensor<1x4x40x40xf32>
    %broadcasted_32 = linalg.broadcast ins(%mapped_31 : tensor<4x40x40xf32>) outs(%14 : tensor<1x4x40x40xf32>) dimensions = [0] 
    %collapsed_33 = tensor.collapse_shape %broadcasted_32 [[0, 1], [2], [3]] : tensor<1x4x40x40xf32> into tensor<4x40x40xf32>
    %broadcasted_34 = linalg.broadcast ins(%collapsed_33 : tensor<4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>) dimensions = [0] 
    %mapped_35 = linalg.map { arith.addf } ins(%mapped_30, %broadcasted_34 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>)
    %15 = tensor.empty() : tensor<f32>
    %mapped_36 = linalg.map ins(%cst_2 : tensor<f32>) outs(%15 : tensor<f32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %16 = tensor.empty() : tensor<2x4x40x40xi1>
    %broadcasted_37 = linalg.broadcast ins(%mapped_28 : tensor<40x40xi1>) outs(%16 : tensor<2x4x40x40xi1>) dimensions = [0, 1] 
    %broadcasted_38 = linalg.broadcast ins(%mapped_36 : tensor<f32>) outs(%11 : tensor<2x4x40x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_39 = linalg.map { arith.select } ins(%broadcasted_37, %mapped_35, %broadcasted_38 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>)
    %17 = tensor.empty() : tensor<2x4x40xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_39 : tensor<2x4x40x40xf32>) outs(%18 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_40 = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%17 : tensor<2x4x40xf32>) dimensions = [0, 1, 2] 
    %mapped_41 = linalg.map { arith.maximumf } ins(%broadcasted_40, %reduced : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%17 : tensor<2x4x40xf32>)
    %19 = tensor.empty() : tensor<2x4x40x1xf32>
    %broadcasted_42 = linalg.broadcast ins(%mapped_41 : tensor<2x4x40xf32>) outs(%19 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_43 = tensor.collapse_shape %broadcasted_42 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_44 = linalg.broadcast ins(%collapsed_43 : tensor<2x4x40xf32>) outs(%11 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_45 = linalg.map { arith.subf } ins(%mapped_39, %broadcasted_44 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>)
    %mapped_46 = linalg.map { math.exp } ins(%mapped_45 : tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>)
    %20 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_47 = linalg.reduce { arith.addf } ins(%mapped_46 : tensor<2x4x40x40xf32>) outs(%20 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_48 = linalg.broadcast ins(%reduced_47 : tensor<2x4x40xf32>) outs(%19 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_49 = tensor.collapse_shape %broadcasted_48 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_50 = linalg.broadcast ins(%collapsed_49 : tensor<2x4x40xf32>) outs(%11 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_51 = linalg.map { arith.divf } ins(%mapped_46, %broadcasted_50 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40x40xf32>)
    %21 = tensor.empty() : tensor<2x4x16x40xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_51 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%22 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %25 = arith.mulf %in, %in_52 : f32
      %26 = arith.addf %out, %25 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4x16x40xf32>
    %24 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed = linalg.transpose ins(%23 : tensor<2x4x16x40xf32>) outs(%24 : tensor<2x40x4x16xf32>) permutation = [0, 3, 1, 2] 
    return %transposed : tensor<2x40x4x16xf32>
  }
}

