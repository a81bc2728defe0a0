#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module @jit_ring_buffer attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1x1x16xf32>, %arg1: tensor<2x16x2x16xf32>, %arg2: tensor<2x16x2x16xf32>, %arg3: tensor<2x1x2x16xf32>, %arg4: tensor<2x1x2x16xf32>, %arg5: tensor<i32>) -> (tensor<2x1x2x16xf32> {jax.result_info = "result[0]"}, tensor<2x16x2x16xf32> {jax.result_info = "result[1]"}, tensor<2x16x2x16xf32> {jax.result_info = "result[2]"}) {
    %cst = arith.constant dense<0> : tensor<i32>
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %c15 = arith.constant 15 : index
    %c0 = arith.constant 0 : index
    %c16_i32 = arith.constant 16 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<-1.000000e+09> : tensor<f32>
    %cst_4 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<16> : tensor<i32>
    %c-1_i32 = arith.constant -1 : i32
    %c-2147483648_i32 = arith.constant -2147483648 : i32
    %c1_i32 = arith.constant 1 : i32
    %cst_6 = arith.constant dense<1> : tensor<i32>
    %0 = tensor.empty() : tensor<i32>
    %mapped = linalg.map ins(%cst_5 : tensor<i32>) outs(%0 : tensor<i32>)
      (%in: i32, %init: i32) {
        linalg.yield %in : i32
      }
    %1 = tensor.empty() : tensor<i1>
    %mapped_7 = linalg.map ins(%mapped : tensor<i32>) outs(%1 : tensor<i1>)
      (%in: i32, %init: i1) {
        %24 = arith.cmpi eq, %in, %c0_i32 : i32
        linalg.yield %24 : i1
      }
    %mapped_8 = linalg.map { arith.select } ins(%mapped_7, %cst_6, %mapped : tensor<i1>, tensor<i32>, tensor<i32>) outs(%0 : tensor<i32>)
    %mapped_9 = linalg.map ins(%arg5, %mapped_8 : tensor<i32>, tensor<i32>) outs(%0 : tensor<i32>)
      (%in: i32, %in_56: i32, %init: i32) {
        %24 = arith.cmpi eq, %in_56, %c0_i32 : i32
        %25 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
        %26 = arith.cmpi eq, %in_56, %c-1_i32 : i32
        %27 = arith.andi %25, %26 : i1
        %28 = arith.ori %24, %27 : i1
        %29 = arith.select %28, %c1_i32, %in_56 : i32
        %30 = arith.remsi %in, %29 : i32
        %31 = arith.select %27, %c0_i32, %30 : i32
        %32 = arith.select %24, %in, %31 : i32
        linalg.yield %32 : i32
      }
    %mapped_10 = linalg.map ins(%mapped_9 : tensor<i32>) outs(%1 : tensor<i1>)
      (%in: i32, %init: i1) {
        %24 = arith.cmpi ne, %in, %c0_i32 : i32
        linalg.yield %24 : i1
      }
    %mapped_11 = linalg.map ins(%mapped_9 : tensor<i32>) outs(%1 : tensor<i1>)
      (%in: i32, %init: i1) {
        %24 = arith.cmpi slt, %in, %c0_i32 : i32
        linalg.yield %24 : i1
      }
    %mapped_12 = linalg.map ins(%mapped_8 : tensor<i32>) outs(%1 : tensor<i1>)
      (%in: i32, %init: i1) {
        %24 = arith.cmpi slt, %in, %c0_i32 : i32
        linalg.yield %24 : i1
      }
    %mapped_13 = linalg.map { arith.cmpi {predicate = 1 : i64} } ins(%mapped_11, %mapped_12 : tensor<i1>, tensor<i1>) outs(%1 : tensor<i1>)
    %mapped_14 = linalg.map { arith.andi } ins(%mapped_13, %mapped_10 : tensor<i1>, tensor<i1>) outs(%1 : tensor<i1>)
    %mapped_15 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%mapped_9, %mapped_8 : tensor<i32>, tensor<i32>) outs(%0 : tensor<i32>)
    %mapped_16 = linalg.map { arith.select } ins(%mapped_14, %mapped_15, %mapped_9 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%0 : tensor<i32>)
    %mapped_17 = linalg.map ins(%mapped_16 : tensor<i32>) outs(%1 : tensor<i1>)
      (%in: i32, %init: i1) {
        %24 = arith.cmpi slt, %in, %c0_i32 : i32
        linalg.yield %24 : i1
      }
    %mapped_18 = linalg.map ins(%mapped_16 : tensor<i32>) outs(%0 : tensor<i32>)
      (%in: i32, %init: i32) {
        %24 = arith.addi %in, %c16_i32 : i32
        linalg.yield %24 : i32
      }
    %mapped_19 = linalg.map { arith.select } ins(%mapped_17, %mapped_18, %mapped_16 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%0 : tensor<i32>)
    %extracted = tensor.extract %mapped_19[] : tensor<i32>
    %2 = arith.index_cast %extracted : i32 to index
    %3 = arith.maxsi %2, %c0 : index
    %4 = arith.minsi %3, %c15 : index
    %inserted_slice = tensor.insert_slice %arg3 into %arg1[0, %4, 0, 0] [2, 1, 2, 16] [1, 1, 1, 1] : tensor<2x1x2x16xf32> into tensor<2x16x2x16xf32>
    %inserted_slice_20 = tensor.insert_slice %arg4 into %arg2[0, %4, 0, 0] [2, 1, 2, 16] [1, 1, 1, 1] : tensor<2x1x2x16xf32> into tensor<2x16x2x16xf32>
    %5 = tensor.empty() : tensor<16xi32>
    %mapped_21 = linalg.map outs(%5 : tensor<16xi32>)
      (%init: i32) {
        %24 = linalg.index 0 : index
        %25 = arith.index_cast %24 : index to i64
        %26 = arith.trunci %25 : i64 to i32
        linalg.yield %26 : i32
      }
    %broadcasted = linalg.broadcast ins(%mapped_16 : tensor<i32>) outs(%5 : tensor<16xi32>) dimensions = [0] 
    %mapped_22 = linalg.map { arith.subi {overflowFlags = #arith.overflow<none>} } ins(%broadcasted, %mapped_21 : tensor<16xi32>, tensor<16xi32>) outs(%5 : tensor<16xi32>)
    %broadcasted_23 = linalg.broadcast ins(%mapped_8 : tensor<i32>) outs(%5 : tensor<16xi32>) dimensions = [0] 
    %mapped_24 = linalg.map ins(%mapped_22, %broadcasted_23 : tensor<16xi32>, tensor<16xi32>) outs(%5 : tensor<16xi32>)
      (%in: i32, %in_56: i32, %init: i32) {
        %24 = arith.cmpi eq, %in_56, %c0_i32 : i32
        %25 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
        %26 = arith.cmpi eq, %in_56, %c-1_i32 : i32
        %27 = arith.andi %25, %26 : i1
        %28 = arith.ori %24, %27 : i1
        %29 = arith.select %28, %c1_i32, %in_56 : i32
        %30 = arith.remsi %in, %29 : i32
        %31 = arith.select %27, %c0_i32, %30 : i32
        %32 = arith.select %24, %in, %31 : i32
        linalg.yield %32 : i32
      }
    %broadcasted_25 = linalg.broadcast ins(%cst : tensor<i32>) outs(%5 : tensor<16xi32>) dimensions = [0] 
    %6 = tensor.empty() : tensor<16xi1>
    %mapped_26 = linalg.map { arith.cmpi {predicate = 1 : i64} } ins(%mapped_24, %broadcasted_25 : tensor<16xi32>, tensor<16xi32>) outs(%6 : tensor<16xi1>)
    %mapped_27 = linalg.map { arith.cmpi {predicate = 2 : i64} } ins(%mapped_24, %broadcasted_25 : tensor<16xi32>, tensor<16xi32>) outs(%6 : tensor<16xi1>)
    %broadcasted_28 = linalg.broadcast ins(%mapped_12 : tensor<i1>) outs(%6 : tensor<16xi1>) dimensions = [0] 
    %mapped_29 = linalg.map { arith.cmpi {predicate = 1 : i64} } ins(%mapped_27, %broadcasted_28 : tensor<16xi1>, tensor<16xi1>) outs(%6 : tensor<16xi1>)
    %mapped_30 = linalg.map { arith.andi } ins(%mapped_29, %mapped_26 : tensor<16xi1>, tensor<16xi1>) outs(%6 : tensor<16xi1>)
    %mapped_31 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%mapped_24, %broadcasted_23 : tensor<16xi32>, tensor<16xi32>) outs(%5 : tensor<16xi32>)
    %mapped_32 = linalg.map { arith.select } ins(%mapped_30, %mapped_31, %mapped_24 : tensor<16xi1>, tensor<16xi32>, tensor<16xi32>) outs(%5 : tensor<16xi32>)
    %broadcasted_33 = linalg.broadcast ins(%arg5 : tensor<i32>) outs(%5 : tensor<16xi32>) dimensions = [0] 
    %mapped_34 = linalg.map { arith.cmpi {predicate = 3 : i64} } ins(%mapped_32, %broadcasted_33 : tensor<16xi32>, tensor<16xi32>) outs(%6 : tensor<16xi1>)
    %7 = tensor.empty() : tensor<2x1x16xf32>
    %8 = linalg.fill ins(%cst_1 : f32) outs(%7 : tensor<2x1x16xf32>) -> tensor<2x1x16xf32>
    %reduced = linalg.reduce { arith.addf } ins(%arg0 : tensor<2x1x1x16xf32>) outs(%8 : tensor<2x1x16xf32>) dimensions = [2] 
    %9 = tensor.empty() : tensor<2x16x2x1xf32>
    %10 = linalg.fill ins(%cst_1 : f32) outs(%9 : tensor<2x16x2x1xf32>) -> tensor<2x16x2x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%inserted_slice, %reduced : tensor<2x16x2x16xf32>, tensor<2x1x16xf32>) outs(%10 : tensor<2x16x2x1xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %24 = arith.mulf %in, %in_56 : f32
      %25 = arith.addf %out, %24 : f32
      linalg.yield %25 : f32
    } -> tensor<2x16x2x1xf32>
    %12 = tensor.empty() : tensor<2x2x1x16xf32>
    %transposed = linalg.transpose ins(%11 : tensor<2x16x2x1xf32>) outs(%12 : tensor<2x2x1x16xf32>) permutation = [0, 2, 3, 1] 
    %broadcasted_35 = linalg.broadcast ins(%cst_4 : tensor<f32>) outs(%12 : tensor<2x2x1x16xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_36 = linalg.map { arith.divf } ins(%transposed, %broadcasted_35 : tensor<2x2x1x16xf32>, tensor<2x2x1x16xf32>) outs(%12 : tensor<2x2x1x16xf32>)
    %13 = tensor.empty() : tensor<1x1x1x16xi1>
    %broadcasted_37 = linalg.broadcast ins(%mapped_34 : tensor<16xi1>) outs(%13 : tensor<1x1x1x16xi1>) dimensions = [0, 1, 2] 
    %14 = tensor.empty() : tensor<f32>
    %mapped_38 = linalg.map ins(%cst_3 : tensor<f32>) outs(%14 : tensor<f32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %collapsed = tensor.collapse_shape %broadcasted_37 [[0, 1, 2], [3]] : tensor<1x1x1x16xi1> into tensor<1x16xi1>
    %15 = tensor.empty() : tensor<2x2x1x16xi1>
    %broadcasted_39 = linalg.broadcast ins(%collapsed : tensor<1x16xi1>) outs(%15 : tensor<2x2x1x16xi1>) dimensions = [0, 1] 
    %broadcasted_40 = linalg.broadcast ins(%mapped_38 : tensor<f32>) outs(%12 : tensor<2x2x1x16xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_41 = linalg.map { arith.select } ins(%broadcasted_39, %mapped_36, %broadcasted_40 : tensor<2x2x1x16xi1>, tensor<2x2x1x16xf32>, tensor<2x2x1x16xf32>) outs(%12 : tensor<2x2x1x16xf32>)
    %16 = tensor.empty() : tensor<2x2x1xf32>
    %17 = linalg.fill ins(%cst_0 : f32) outs(%16 : tensor<2x2x1xf32>) -> tensor<2x2x1xf32>
    %reduced_42 = linalg.reduce { arith.maximumf } ins(%mapped_41 : tensor<2x2x1x16xf32>) outs(%17 : tensor<2x2x1xf32>) dimensions = [3] 
    %broadcasted_43 = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%16 : tensor<2x2x1xf32>) dimensions = [0, 1, 2] 
    %mapped_44 = linalg.map { arith.maximumf } ins(%broadcasted_43, %reduced_42 : tensor<2x2x1xf32>, tensor<2x2x1xf32>) outs(%16 : tensor<2x2x1xf32>)
    %18 = tensor.empty() : tensor<2x2x1x1xf32>
    %broadcasted_45 = linalg.broadcast ins(%mapped_44 : tensor<2x2x1xf32>) outs(%18 : tensor<2x2x1x1xf32>) dimensions = [3] 
    %collapsed_46 = tensor.collapse_shape %broadcasted_45 [[0], [1], [2, 3]] : tensor<2x2x1x1xf32> into tensor<2x2x1xf32>
    %broadcasted_47 = linalg.broadcast ins(%collapsed_46 : tensor<2x2x1xf32>) outs(%12 : tensor<2x2x1x16xf32>) dimensions = [3] 
    %mapped_48 = linalg.map { arith.subf } ins(%mapped_41, %broadcasted_47 : tensor<2x2x1x16xf32>, tensor<2x2x1x16xf32>) outs(%12 : tensor<2x2x1x16xf32>)
    %mapped_49 = linalg.map { math.exp } ins(%mapped_48 : tensor<2x2x1x16xf32>) outs(%12 : tensor<2x2x1x16xf32>)
    %19 = linalg.fill ins(%cst_1 : f32) outs(%16 : tensor<2x2x1xf32>) -> tensor<2x2x1xf32>
    %reduced_50 = linalg.reduce { arith.addf } ins(%mapped_49 : tensor<2x2x1x16xf32>) outs(%19 : tensor<2x2x1xf32>) dimensions = [3] 
    %broadcasted_51 = linalg.broadcast ins(%reduced_50 : tensor<2x2x1xf32>) outs(%18 : tensor<2x2x1x1xf32>) dimensions = [3] 
    %collapsed_52 = tensor.collapse_shape %broadcasted_51 [[0], [1], [2, 3]] : tensor<2x2x1x1xf32> into tensor<2x2x1xf32>
    %broadcasted_53 = linalg.broadcast ins(%collapsed_52 : tensor<2x2x1xf32>) outs(%12 : tensor<2x2x1x16xf32>) dimensions = [3] 
    %mapped_54 = linalg.map { arith.divf } ins(%mapped_49, %broadcasted_53 : tensor<2x2x1x16xf32>, tensor<2x2x1x16xf32>) outs(%12 : tensor<2x2x1x16xf32>)
    %20 = tensor.empty() : tensor<2x2x16x1xf32>
    %21 = linalg.fill ins(%cst_1 : f32) outs(%20 : tensor<2x2x16x1xf32>) -> tensor<2x2x16x1xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%inserted_slice_20, %mapped_54 : tensor<2x16x2x16xf32>, tensor<2x2x1x16xf32>) outs(%21 : tensor<2x2x16x1xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %24 = arith.mulf %in, %in_56 : f32
      %25 = arith.addf %out, %24 : f32
      linalg.yield %25 : f32
    } -> tensor<2x2x16x1xf32>
    %23 = tensor.empty() : tensor<2x1x2x16xf32>
    %transposed_55 = linalg.transpose ins(%22 : tensor<2x2x16x1xf32>) outs(%23 : tensor<2x1x2x16xf32>) permutation = [0, 3, 1, 2] 
    return %transposed_55, %inserted_slice, %inserted_slice_20 : tensor<2x1x2x16xf32>, tensor<2x16x2x16xf32>, tensor<2x16x2x16xf32>
  }
}

