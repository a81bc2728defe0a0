#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0> : tensor<i32>
    %cst_0 = arith.constant dense<1> : tensor<i32>
    %c-1_i32 = arith.constant -1 : i32
    %c-2147483648_i32 = arith.constant -2147483648 : i32
    %c0_i32 = arith.constant 0 : i32
    %c1_i32 = arith.constant 1 : i32
    %c31_i32 = arith.constant 31 : i32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<8> : tensor<i32>
    %0 = tensor.empty() : tensor<40xi32>
    %mapped = linalg.map outs(%0 : tensor<40xi32>)
      (%init: i32) {
        %21 = linalg.index 0 : index
        %22 = arith.index_cast %21 : index to i64
        %23 = arith.trunci %22 : i64 to i32
        linalg.yield %23 : i32
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
    %broadcasted_8 = linalg.broadcast ins(%mapped_7 : tensor<i32>) outs(%1 : tensor<40x1xi32>) dimensions = [0, 1] 
    %mapped_9 = linalg.map ins(%broadcasted, %broadcasted_8 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%1 : tensor<40x1xi32>)
      (%in: i32, %in_61: i32, %init: i32) {
        %21 = arith.cmpi eq, %in_61, %c0_i32 : i32
        %22 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
        %23 = arith.cmpi eq, %in_61, %c-1_i32 : i32
        %24 = arith.andi %22, %23 : i1
        %25 = arith.ori %21, %24 : i1
        %26 = arith.select %25, %c1_i32, %in_61 : i32
        %27 = arith.divsi %in, %26 : i32
        %28 = arith.select %24, %c-2147483648_i32, %27 : i32
        %29 = arith.select %21, %c-1_i32, %28 : i32
        linalg.yield %29 : i32
      }
    %mapped_10 = linalg.map ins(%broadcasted : tensor<40x1xi32>) outs(%1 : tensor<40x1xi32>)
      (%in: i32, %init: i32) {
        %21 = arith.cmpi eq, %in, %c0_i32 : i32
        %22 = arith.shrsi %in, %c31_i32 : i32
        %23 = arith.ori %22, %c1_i32 : i32
        %24 = arith.select %21, %c0_i32, %23 : i32
        linalg.yield %24 : i32
      }
    %mapped_11 = linalg.map ins(%mapped_7 : tensor<i32>) outs(%3 : tensor<i32>)
      (%in: i32, %init: i32) {
        %21 = arith.cmpi eq, %in, %c0_i32 : i32
        %22 = arith.shrsi %in, %c31_i32 : i32
        %23 = arith.ori %22, %c1_i32 : i32
        %24 = arith.select %21, %c0_i32, %23 : i32
        linalg.yield %24 : i32
      }
    %broadcasted_12 = linalg.broadcast ins(%mapped_11 : tensor<i32>) outs(%1 : tensor<40x1xi32>) dimensions = [0, 1] 
    %4 = tensor.empty() : tensor<40x1xi1>
    %mapped_13 = linalg.map { arith.cmpi {predicate = 1 : i64} } ins(%mapped_10, %broadcasted_12 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%4 : tensor<40x1xi1>)
    %mapped_14 = linalg.map ins(%broadcasted, %broadcasted_8 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%1 : tensor<40x1xi32>)
      (%in: i32, %in_61: i32, %init: i32) {
        %21 = arith.cmpi eq, %in_61, %c0_i32 : i32
        %22 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
        %23 = arith.cmpi eq, %in_61, %c-1_i32 : i32
        %24 = arith.andi %22, %23 : i1
        %25 = arith.ori %21, %24 : i1
        %26 = arith.select %25, %c1_i32, %in_61 : i32
        %27 = arith.remsi %in, %26 : i32
        %28 = arith.select %24, %c0_i32, %27 : i32
        %29 = arith.select %21, %in, %28 : i32
        linalg.yield %29 : i32
      }
    %broadcasted_15 = linalg.broadcast ins(%cst : tensor<i32>) outs(%1 : tensor<40x1xi32>) dimensions = [0, 1] 
    %mapped_16 = linalg.map { arith.cmpi {predicate = 1 : i64} } ins(%mapped_14, %broadcasted_15 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%4 : tensor<40x1xi1>)
    %mapped_17 = linalg.map { arith.andi } ins(%mapped_13, %mapped_16 : tensor<40x1xi1>, tensor<40x1xi1>) outs(%4 : tensor<40x1xi1>)
    %broadcasted_18 = linalg.broadcast ins(%cst_0 : tensor<i32>) outs(%1 : tensor<40x1xi32>) dimensions = [0, 1] 
    %mapped_19 = linalg.map { arith.subi {overflowFlags = #arith.overflow<none>} } ins(%mapped_9, %broadcasted_18 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%1 : tensor<40x1xi32>)
    %mapped_20 = linalg.map { arith.select } ins(%mapped_17, %mapped_19, %mapped_9 : tensor<40x1xi1>, tensor<40x1xi32>, tensor<40x1xi32>) outs(%1 : tensor<40x1xi32>)
    %broadcasted_21 = linalg.broadcast ins(%mapped_7 : tensor<i32>) outs(%2 : tensor<1x40xi32>) dimensions = [0, 1] 
    %mapped_22 = linalg.map ins(%broadcasted_6, %broadcasted_21 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>)
      (%in: i32, %in_61: i32, %init: i32) {
        %21 = arith.cmpi eq, %in_61, %c0_i32 : i32
        %22 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
        %23 = arith.cmpi eq, %in_61, %c-1_i32 : i32
        %24 = arith.andi %22, %23 : i1
        %25 = arith.ori %21, %24 : i1
        %26 = arith.select %25, %c1_i32, %in_61 : i32
        %27 = arith.divsi %in, %26 : i32
        %28 = arith.select %24, %c-2147483648_i32, %27 : i32
        %29 = arith.select %21, %c-1_i32, %28 : i32
        linalg.yield %29 : i32
      }
    %mapped_23 = linalg.map ins(%broadcasted_6 : tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>)
      (%in: i32, %init: i32) {
        %21 = arith.cmpi eq, %in, %c0_i32 : i32
        %22 = arith.shrsi %in, %c31_i32 : i32
        %23 = arith.ori %22, %c1_i32 : i32
        %24 = arith.select %21, %c0_i32, %23 : i32
        linalg.yield %24 : i32
      }
    %broadcasted_24 = linalg.broadcast ins(%mapped_11 : tensor<i32>) outs(%2 : tensor<1x40xi32>) dimensions = [0, 1] 
    %5 = tensor.empty() : tensor<1x40xi1>
    %mapped_25 = linalg.map { arith.cmpi {predicate = 1 : i64} } ins(%mapped_23, %broadcasted_24 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%5 : tensor<1x40xi1>)
    %mapped_26 = linalg.map ins(%broadcasted_6, %broadcasted_21 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>)
      (%in: i32, %in_61: i32, %init: i32) {
        %21 = arith.cmpi eq, %in_61, %c0_i32 : i32
        %22 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
        %23 = arith.cmpi eq, %in_61, %c-1_i32 : i32
        %24 = arith.andi %22, %23 : i1
        %25 = arith.ori %21, %24 : i1
        %26 = arith.select %25, %c1_i32, %in_61 : i32
        %27 = arith.remsi %in, %26 : i32
        %28 = arith.select %24, %c0_i32, %27 : i32
        %29 = arith.select %21, %in, %28 : i32
        linalg.yield %29 : i32
      }
    %broadcasted_27 = linalg.broadcast ins(%cst : tensor<i32>) outs(%2 : tensor<1x40xi32>) dimensions = [0, 1] 
    %mapped_28 = linalg.map { arith.cmpi {predicate = 1 : i64} } ins(%mapped_26, %broadcasted_27 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%5 : tensor<1x40xi1>)
    %mapped_29 = linalg.map { arith.andi } ins(%mapped_25, %mapped_28 : tensor<1x40xi1>, tensor<1x40xi1>) outs(%5 : tensor<1x40xi1>)
    %broadcasted_30 = linalg.broadcast ins(%cst_0 : tensor<i32>) outs(%2 : tensor<1x40xi32>) dimensions = [0, 1] 
    %mapped_31 = linalg.map { arith.subi {overflowFlags = #arith.overflow<none>} } ins(%mapped_22, %broadcasted_30 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>)
    %mapped_32 = linalg.map { arith.select } ins(%mapped_29, %mapped_31, %mapped_22 : tensor<1x40xi1>, tensor<1x40xi32>, tensor<1x40xi32>) outs(%2 : tensor<1x40xi32>)
    %collapsed = tensor.collapse_shape %mapped_20 [[0, 1]] : tensor<40x1xi32> into tensor<40xi32>
    %6 = tensor.empty() : tensor<40x40xi32>
    %broadcasted_33 = linalg.broadcast ins(%collapsed : tensor<40xi32>) outs(%6 : tensor<40x40xi32>) dimensions = [1] 
    %collapsed_34 = tensor.collapse_shape %mapped_32 [[0, 1]] : tensor<1x40xi32> into tensor<40xi32>
    %broadcasted_35 = linalg.broadcast ins(%collapsed_34 : tensor<40xi32>) outs(%6 : tensor<40x40xi32>) dimensions = [0] 
    %7 = tensor.empty() : tensor<40x40xi1>
    %mapped_36 = linalg.map { arith.cmpi {predicate = 0 : i64} } ins(%broadcasted_33, %broadcasted_35 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%7 : tensor<40x40xi1>)
    %collapsed_37 = tensor.collapse_shape %broadcasted_6 [[0, 1]] : tensor<1x40xi32> into tensor<40xi32>
    %broadcasted_38 = linalg.broadcast ins(%collapsed_37 : tensor<40xi32>) outs(%6 : tensor<40x40xi32>) dimensions = [0] 
    %collapsed_39 = tensor.collapse_shape %broadcasted [[0, 1]] : tensor<40x1xi32> into tensor<40xi32>
    %broadcasted_40 = linalg.broadcast ins(%collapsed_39 : tensor<40xi32>) outs(%6 : tensor<40x40xi32>) dimensions = [1] 
    %mapped_41 = linalg.map { arith.cmpi {predicate = 3 : i64} } ins(%broadcasted_38, %broadcasted_40 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%7 : tensor<40x40xi1>)
    %mapped_42 = linalg.map { arith.andi } ins(%mapped_36, %mapped_41 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%7 : tensor<40x40xi1>)
    %8 = tensor.empty() : tensor<2x4x40x40xf32>
    %9 = linalg.fill ins(%cst_2 : f32) outs(%8 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%9 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %21 = arith.mulf %in, %in_61 : f32
      %22 = arith.addf %out, %21 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x40x40xf32>
    %broadcasted_43 = linalg.broadcast ins(%cst_4 : tensor<f32>) outs(%8 : tensor<2x4x40x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_44 = linalg.map { arith.divf } ins(%10, %broadcasted_43 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%8 : tensor<2x4x40x40xf32>)
    %11 = tensor.empty() : tensor<f32>
    %mapped_45 = linalg.map ins(%cst_3 : tensor<f32>) outs(%11 : tensor<f32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %12 = tensor.empty() : tensor<2x4x40x40xi1>
    %broadcasted_46 = linalg.broadcast ins(%mapped_42 : tensor<40x40xi1>) outs(%12 : tensor<2x4x40x40xi1>) dimensions = [0, 1] 
    %broadcasted_47 = linalg.broadcast ins(%mapped_45 : tensor<f32>) outs(%8 : tensor<2x4x40x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_48 = linalg.map { arith.select } ins(%broadcasted_46, %mapped_44, %broadcasted_47 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%8 : tensor<2x4x40x40xf32>)
    %13 = tensor.empty() : tensor<2x4x40xf32>
    %14 = linalg.fill ins(%cst_1 : f32) outs(%13 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_48 : tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_49 = linalg.broadcast ins(%cst_3 : tensor<f32>) outs(%13 : tensor<2x4x40xf32>) dimensions = [0, 1, 2] 
    %mapped_50 = linalg.map { arith.maximumf } ins(%broadcasted_49, %reduced : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%13 : tensor<2x4x40xf32>)
    %15 = tensor.empty() : tensor<2x4x40x1xf32>
    %broadcasted_51 = linalg.broadcast ins(%mapped_50 : tensor<2x4x40xf32>) outs(%15 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_52 = tensor.collapse_shape %broadcasted_51 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_53 = linalg.broadcast ins(%collapsed_52 : tensor<2x4x40xf32>) outs(%8 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_54 = linalg.map { arith.subf } ins(%mapped_48, %broadcasted_53 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%8 : tensor<2x4x40x40xf32>)
    %mapped_55 = linalg.map { math.exp } ins(%mapped_54 : tensor<2x4x40x40xf32>) outs(%8 : tensor<2x4x40x40xf32>)
    %16 = linalg.fill ins(%cst_2 : f32) outs(%13 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_56 = linalg.reduce { arith.addf } ins(%mapped_55 : tensor<2x4x40x40xf32>) outs(%16 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_57 = linalg.broadcast ins(%reduced_56 : tensor<2x4x40xf32>) outs(%15 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_58 = tensor.collapse_shape %broadcasted_57 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_59 = linalg.broadcast ins(%collapsed_58 : tensor<2x4x40xf32>) outs(%8 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_60 = linalg.map { arith.divf } ins(%mapped_55, %broadcasted_59 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%8 : tensor<2x4x40x40xf32>)
    %17 = tensor.empty() : tensor<2x4x16x40xf32>
    %18 = linalg.fill ins(%cst_2 : f32) outs(%17 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_60 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%18 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_61: f32, %out: f32):
      %21 = arith.mulf %in, %in_61 : f32
      %22 = arith.addf %out, %21 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x16x40xf32>
    %20 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed = linalg.transpose ins(%19 : tensor<2x4x16x40xf32>) outs(%20 : tensor<2x40x4x16xf32>) permutation = [0, 3, 1, 2] 
    return %transposed : tensor<2x40x4x16xf32>
  }
}

