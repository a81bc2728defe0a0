#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0> : tensor<i32>
    %cst_0 = arith.constant dense<1> : tensor<i32>
    %c0_i32 = arith.constant 0 : i32
    %c1_i32 = arith.constant 1 : i32
    %c-2147483648_i32 = arith.constant -2147483648 : i32
    %c-1_i32 = arith.constant -1 : i32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<2> : tensor<i32>
    %0 = tensor.empty() : tensor<40xi32>
    %mapped = linalg.map outs(%0 : tensor<40xi32>)
      (%init: i32) {
        %22 = linalg.index 0 : index
        %23 = arith.index_cast %22 : index to i64
        %24 = arith.trunci %23 : i64 to i32
        linalg.yield %24 : i32
      }
    %1 = tensor.empty() : tensor<40x1xi32>
    %broadcasted = linalg.broadcast ins(%mapped : tensor<40xi32>) outs(%1 : tensor<40x1xi32>) dimensions = [1] 
    %2 = tensor.empty() : tensor<1x40xi32>
    %broadcasted_6 = linalg.broadcast ins(%mapped : tensor<40xi32>) outs(%2 : tensor<1x40xi32>) dimensions = [0] 
    %3 = tensor.empty() : tensor<i32>
    %mapped_7 = linalg.map ins(%cst_5 : tensor<i32>) outs(%3 : tensor<i32>)
      (%in: i32, %init: i32) {
        linalg.yield %in : i32
      }
    %4 = tensor.empty() : tensor<i1>
    %mapped_8 = linalg.map ins(%mapped_7 : tensor<i32>) outs(%4 : tensor<i1>)
      (%in: i32, %init: i1) {
        %22 = arith.cmpi eq, %in, %c0_i32 : i32
        linalg.yield %22 : i1
      }
    %mapped_9 = linalg.map { arith.select } ins(%mapped_8, %cst_0, %mapped_7 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%3 : tensor<i32>)
    %broadcasted_10 = linalg.broadcast ins(%mapped_9 : tensor<i32>) outs(%1 : tensor<40x1xi32>) dimensions = [0, 1] 
    %mapped_11 = linalg.map ins(%broadcasted, %broadcasted_10 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%1 : tensor<40x1xi32>)
      (%in: i32, %in_53: i32, %init: i32) {
        %22 = arith.cmpi eq, %in_53, %c0_i32 : i32
        %23 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
        %24 = arith.cmpi eq, %in_53, %c-1_i32 : i32
        %25 = arith.andi %23, %24 : i1
        %26 = arith.ori %22, %25 : i1
        %27 = arith.select %26, %c1_i32, %in_53 : i32
        %28 = arith.remsi %in, %27 : i32
        %29 = arith.select %25, %c0_i32, %28 : i32
        %30 = arith.select %22, %in, %29 : i32
        linalg.yield %30 : i32
      }
    %broadcasted_12 = linalg.broadcast ins(%cst : tensor<i32>) outs(%1 : tensor<40x1xi32>) dimensions = [0, 1] 
    %5 = tensor.empty() : tensor<40x1xi1>
    %mapped_13 = linalg.map { arith.cmpi {predicate = 1 : i64} } ins(%mapped_11, %broadcasted_12 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%5 : tensor<40x1xi1>)
    %mapped_14 = linalg.map { arith.cmpi {predicate = 2 : i64} } ins(%mapped_11, %broadcasted_12 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%5 : tensor<40x1xi1>)
    %mapped_15 = linalg.map ins(%mapped_9 : tensor<i32>) outs(%4 : tensor<i1>)
      (%in: i32, %init: i1) {
        %22 = arith.cmpi slt, %in, %c0_i32 : i32
        linalg.yield %22 : i1
      }
    %broadcasted_16 = linalg.broadcast ins(%mapped_15 : tensor<i1>) outs(%5 : tensor<40x1xi1>) dimensions = [0, 1] 
    %mapped_17 = linalg.map { arith.cmpi {predicate = 1 : i64} } ins(%mapped_14, %broadcasted_16 : tensor<40x1xi1>, tensor<40x1xi1>) outs(%5 : tensor<40x1xi1>)
    %mapped_18 = linalg.map { arith.andi } ins(%mapped_17, %mapped_13 : tensor<40x1xi1>, tensor<40x1xi1>) outs(%5 : tensor<40x1xi1>)
    %mapped_19 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%mapped_11, %broadcasted_10 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%1 : tensor<40x1xi32>)
    %mapped_20 = linalg.map { arith.select } ins(%mapped_18, %mapped_19, %mapped_11 : tensor<40x1xi1>, tensor<40x1xi32>, tensor<40x1xi32>) outs(%1 : tensor<40x1xi32>)
    %broadcasted_21 = linalg.broadcast ins(%mapped_9 : tensor<i32>) outs(%2 : tensor<1x40xi32>) dimensions = [0, 1] 
    %mapped_22 = linalg.map ins(%broadcasted_6, %broadcasted_21 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>)
      (%in: i32, %in_53: i32, %init: i32) {
        %22 = arith.cmpi eq, %in_53, %c0_i32 : i32
        %23 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
        %24 = arith.cmpi eq, %in_53, %c-1_i32 : i32
        %25 = arith.andi %23, %24 : i1
        %26 = arith.ori %22, %25 : i1
        %27 = arith.select %26, %c1_i32, %in_53 : i32
        %28 = arith.remsi %in, %27 : i32
        %29 = arith.select %25, %c0_i32, %28 : i32
        %30 = arith.select %22, %in, %29 : i32
        linalg.yield %30 : i32
      }
    %broadcasted_23 = linalg.broadcast ins(%cst : tensor<i32>) outs(%2 : tensor<1x40xi32>) dimensions = [0, 1] 
    %6 = tensor.empty() : tensor<1x40xi1>
    %mapped_24 = linalg.map { arith.cmpi {predicate = 1 : i64} } ins(%mapped_22, %broadcasted_23 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%6 : tensor<1x40xi1>)
    %mapped_25 = linalg.map { arith.cmpi {predicate = 2 : i64} } ins(%mapped_22, %broadcasted_23 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%6 : tensor<1x40xi1>)
    %broadcasted_26 = linalg.broadcast ins(%mapped_15 : tensor<i1>) outs(%6 : tensor<1x40xi1>) dimensions = [0, 1] 
    %mapped_27 = linalg.map { arith.cmpi {predicate = 1 : i64} } ins(%mapped_25, %broadcasted_26 : tensor<1x40xi1>, tensor<1x40xi1>) outs(%6 : tensor<1x40xi1>)
    %mapped_28 = linalg.map { arith.andi } ins(%mapped_27, %mapped_24 : tensor<1x40xi1>, tensor<1x40xi1>) outs(%6 : tensor<1x40xi1>)
    %mapped_29 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%mapped_22, %broadcasted_21 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>)
    %mapped_30 = linalg.map { arith.select } ins(%mapped_28, %mapped_29, %mapped_22 : tensor<1x40xi1>, tensor<1x40xi32>, tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>)
    %collapsed = tensor.collapse_shape %mapped_20 [[0, 1]] : tensor<40x1xi32> into tensor<40xi32>
    %7 = tensor.empty() : tensor<40x40xi32>
    %broadcasted_31 = linalg.broadcast ins(%collapsed : tensor<40xi32>) outs(%7 : tensor<40x40xi32>) dimensions = [1] 
    %collapsed_32 = tensor.collapse_shape %mapped_30 [[0, 1]] : tensor<1x40xi32> into tensor<40xi32>
    %broadcasted_33 = linalg.broadcast ins(%collapsed_32 : tensor<40xi32>) outs(%7 : tensor<40x40xi32>) dimensions = [0] 
    %8 = tensor.empty() : tensor<40x40xi1>
    %mapped_34 = linalg.map { arith.cmpi {predicate = 0 : i64} } ins(%broadcasted_31, %broadcasted_33 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%8 : tensor<40x40xi1>)
    %9 = tensor.empty() : tensor<2x4x40x40xf32>
    %10 = linalg.fill ins(%cst_2 : f32) outs(%9 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%10 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %22 = arith.mulf %in, %in_53 : f32
      %23 = arith.addf %out, %22 : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x40x40xf32>
    %broadcasted_35 = linalg.broadcast ins(%cst_4 : tensor<f32>) outs(%9 : tensor<2x4x40x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_36 = linalg.map { arith.divf } ins(%11, %broadcasted_35 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%9 : tensor<2x4x40x40xf32>)
    %12 = tensor.empty() : tensor<f32>
    %mapped_37 = linalg.map ins(%cst_3 : tensor<f32>) outs(%12 : tensor<f32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %13 = tensor.empty() : tensor<2x4x40x40xi1>
    %broadcasted_38 = linalg.broadcast ins(%mapped_34 : tensor<40x40xi1>) outs(%13 : tensor<2x4x40x40xi1>) dimensions = [0, 1] 
    %broadcasted_39 = linalg.broadcast ins(%mapped_37 : tensor<f32>) outs(%9 : tensor<2x4x40x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_40 = linalg.map { arith.select } ins(%broadcasted_38, %mapped_36, %broadcasted_39 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%9 : tensor<2x4x40x40xf32>)
    %14 = tensor.empty() : tensor<2x4x40xf32>
    %15 = linalg.fill ins(%cst_1 : f32) outs(%14 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_40 : tensor<2x4x40x40xf32>) outs(%15 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_41 = linalg.broadcast ins(%cst_3 : tensor<f32>) outs(%14 : tensor<2x4x40xf32>) dimensions = [0, 1, 2] 
    %mapped_42 = linalg.map { arith.maximumf } ins(%broadcasted_41, %reduced : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%14 : tensor<2x4x40xf32>)
    %16 = tensor.empty() : tensor<2x4x40x1xf32>
    %broadcasted_43 = linalg.broadcast ins(%mapped_42 : tensor<2x4x40xf32>) outs(%16 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_44 = tensor.collapse_shape %broadcasted_43 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_45 = linalg.broadcast ins(%collapsed_44 : tensor<2x4x40xf32>) outs(%9 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_46 = linalg.map { arith.subf } ins(%mapped_40, %broadcasted_45 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%9 : tensor<2x4x40x40xf32>)
    %mapped_47 = linalg.map { math.exp } ins(%mapped_46 : tensor<2x4x40x40xf32>) outs(%9 : tensor<2x4x40x40xf32>)
    %17 = linalg.fill ins(%cst_2 : f32) outs(%14 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_48 = linalg.reduce { arith.addf } ins(%mapped_47 : tensor<2x4x40x40xf32>) outs(%17 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_49 = linalg.broadcast ins(%reduced_48 : tensor<2x4x40xf32>) outs(%16 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_50 = tensor.collapse_shape %broadcasted_49 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_51 = linalg.broadcast ins(%collapsed_50 : tensor<2x4x40xf32>) outs(%9 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_52 = linalg.map { arith.divf } ins(%mapped_47, %broadcasted_51 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%9 : tensor<2x4x40x40xf32>)
    %18 = tensor.empty() : tensor<2x4x16x40xf32>
    %19 = linalg.fill ins(%cst_2 : f32) outs(%18 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_52 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%19 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_53: f32, %out: f32):
      %22 = arith.mulf %in, %in_53 : f32
      %23 = arith.addf %out, %22 : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x16x40xf32>
    %21 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed = linalg.transpose ins(%20 : tensor<2x4x16x40xf32>) outs(%21 : tensor<2x40x4x16xf32>) permutation = [0, 3, 1, 2] 
    return %transposed : tensor<2x40x4x16xf32>
  }
}

