#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module @jit_along_axis attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<79x4xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0> : tensor<i32>
    %cst_0 = arith.constant dense<79> : tensor<i32>
    %cst_1 = arith.constant dense<78> : tensor<1xi32>
    %cst_2 = arith.constant dense<0x7FC00000> : tensor<f32>
    %true = arith.constant true
    %c0 = arith.constant 0 : index
    %c78 = arith.constant 78 : index
    %cst_3 = arith.constant 0xFF800000 : f32
    %cst_4 = arith.constant 0.000000e+00 : f32
    %cst_5 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_6 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<1> : tensor<i32>
    %cst_8 = arith.constant dense<40> : tensor<i32>
    %0 = tensor.empty() : tensor<40xi32>
    %mapped = linalg.map outs(%0 : tensor<40xi32>)
      (%init: i32) {
        %27 = linalg.index 0 : index
        %28 = arith.index_cast %27 : index to i64
        %29 = arith.trunci %28 : i64 to i32
        linalg.yield %29 : i32
      }
    %1 = tensor.empty() : tensor<40x1xi32>
    %broadcasted = linalg.broadcast ins(%mapped : tensor<40xi32>) outs(%1 : tensor<40x1xi32>) dimensions = [1] 
    %2 = tensor.empty() : tensor<1x40xi32>
    %broadcasted_9 = linalg.broadcast ins(%mapped : tensor<40xi32>) outs(%2 : tensor<1x40xi32>) dimensions = [0] 
    %collapsed = tensor.collapse_shape %broadcasted [[0, 1]] : tensor<40x1xi32> into tensor<40xi32>
    %3 = tensor.empty() : tensor<40x40xi32>
    %broadcasted_10 = linalg.broadcast ins(%collapsed : tensor<40xi32>) outs(%3 : tensor<40x40xi32>) dimensions = [1] 
    %collapsed_11 = tensor.collapse_shape %broadcasted_9 [[0, 1]] : tensor<1x40xi32> into tensor<40xi32>
    %broadcasted_12 = linalg.broadcast ins(%collapsed_11 : tensor<40xi32>) outs(%3 : tensor<40x40xi32>) dimensions = [0] 
    %mapped_13 = linalg.map { arith.subi {overflowFlags = #arith.overflow<none>} } ins(%broadcasted_10, %broadcasted_12 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%3 : tensor<40x40xi32>)
    %broadcasted_14 = linalg.broadcast ins(%cst_8 : tensor<i32>) outs(%3 : tensor<40x40xi32>) dimensions = [0, 1] 
    %mapped_15 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%mapped_13, %broadcasted_14 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%3 : tensor<40x40xi32>)
    %broadcasted_16 = linalg.broadcast ins(%cst_7 : tensor<i32>) outs(%3 : tensor<40x40xi32>) dimensions = [0, 1] 
    %mapped_17 = linalg.map { arith.subi {overflowFlags = #arith.overflow<none>} } ins(%mapped_15, %broadcasted_16 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%3 : tensor<40x40xi32>)
    %4 = tensor.empty() : tensor<4x40x40xi32>
    %broadcasted_18 = linalg.broadcast ins(%mapped_17 : tensor<40x40xi32>) outs(%4 : tensor<4x40x40xi32>) dimensions = [0] 
    %5 = tensor.empty() : tensor<4x79xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<79x4xf32>) outs(%5 : tensor<4x79xf32>) permutation = [1, 0] 
    %6 = tensor.empty() : tensor<4x1x79xf32>
    %broadcasted_19 = linalg.broadcast ins(%transposed : tensor<4x79xf32>) outs(%6 : tensor<4x1x79xf32>) dimensions = [1] 
    %collapsed_20 = tensor.collapse_shape %broadcasted_19 [[0], [1, 2]] : tensor<4x1x79xf32> into tensor<4x79xf32>
    %7 = tensor.empty() : tensor<4x40x79xf32>
    %broadcasted_21 = linalg.broadcast ins(%collapsed_20 : tensor<4x79xf32>) outs(%7 : tensor<4x40x79xf32>) dimensions = [1] 
    %broadcasted_22 = linalg.broadcast ins(%cst : tensor<i32>) outs(%4 : tensor<4x40x40xi32>) dimensions = [0, 1, 2] 
    %8 = tensor.empty() : tensor<4x40x40xi1>
    %mapped_23 = linalg.map { arith.cmpi {predicate = 2 : i64} } ins(%broadcasted_18, %broadcasted_22 : tensor<4x40x40xi32>, tensor<4x40x40xi32>) outs(%8 : tensor<4x40x40xi1>)
    %broadcasted_24 = linalg.broadcast ins(%cst_0 : tensor<i32>) outs(%4 : tensor<4x40x40xi32>) dimensions = [0, 1, 2] 
    %mapped_25 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%broadcasted_18, %broadcasted_24 : tensor<4x40x40xi32>, tensor<4x40x40xi32>) outs(%4 : tensor<4x40x40xi32>)
    %mapped_26 = linalg.map { arith.select } ins(%mapped_23, %mapped_25, %broadcasted_18 : tensor<4x40x40xi1>, tensor<4x40x40xi32>, tensor<4x40x40xi32>) outs(%4 : tensor<4x40x40xi32>)
    %expanded = tensor.expand_shape %mapped_26 [[0], [1], [2, 3]] output_shape [4, 40, 40, 1] : tensor<4x40x40xi32> into tensor<4x40x40x1xi32>
    %9 = tensor.empty() : tensor<4x40x40x1xi32>
    %broadcasted_27 = linalg.broadcast ins(%cst : tensor<i32>) outs(%9 : tensor<4x40x40x1xi32>) dimensions = [0, 1, 2, 3] 
    %10 = tensor.empty() : tensor<4x40x40x1xi1>
    %mapped_28 = linalg.map { arith.cmpi {predicate = 5 : i64} } ins(%expanded, %broadcasted_27 : tensor<4x40x40x1xi32>, tensor<4x40x40x1xi32>) outs(%10 : tensor<4x40x40x1xi1>)
    %11 = tensor.empty() : tensor<1x1x1x1xi32>
    %broadcasted_29 = linalg.broadcast ins(%cst_1 : tensor<1xi32>) outs(%11 : tensor<1x1x1x1xi32>) dimensions = [0, 1, 2] 
    %collapsed_30 = tensor.collapse_shape %broadcasted_29 [[0, 1, 2, 3]] : tensor<1x1x1x1xi32> into tensor<1xi32>
    %broadcasted_31 = linalg.broadcast ins(%collapsed_30 : tensor<1xi32>) outs(%9 : tensor<4x40x40x1xi32>) dimensions = [0, 1, 2] 
    %mapped_32 = linalg.map { arith.cmpi {predicate = 3 : i64} } ins(%expanded, %broadcasted_31 : tensor<4x40x40x1xi32>, tensor<4x40x40x1xi32>) outs(%10 : tensor<4x40x40x1xi1>)
    %mapped_33 = linalg.map { arith.andi } ins(%mapped_28, %mapped_32 : tensor<4x40x40x1xi1>, tensor<4x40x40x1xi1>) outs(%10 : tensor<4x40x40x1xi1>)
    %12 = linalg.fill ins(%true : i1) outs(%8 : tensor<4x40x40xi1>) -> tensor<4x40x40xi1>
    %reduced = linalg.reduce { arith.andi } ins(%mapped_33 : tensor<4x40x40x1xi1>) outs(%12 : tensor<4x40x40xi1>) dimensions = [3] 
    %13 = tensor.empty() : tensor<4x40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel"]} outs(%13 : tensor<4x40x40xf32>) {
    ^bb0(%out: f32):
      %27 = linalg.index 0 : index
      %28 = linalg.index 1 : index
      %29 = linalg.index 2 : index
      %extracted = tensor.extract %expanded[%27, %28, %29, %c0] : tensor<4x40x40x1xi32>
      %30 = arith.index_cast %extracted : i32 to index
      %31 = arith.maxsi %30, %c0 : index
      %32 = arith.minsi %31, %c78 : index
      %extracted_56 = tensor.extract %broadcasted_21[%27, %28, %32] : tensor<4x40x79xf32>
      linalg.yield %extracted_56 : f32
    } -> tensor<4x40x40xf32>
    %broadcasted_34 = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%13 : tensor<4x40x40xf32>) dimensions = [0, 1, 2] 
    %mapped_35 = linalg.map { arith.select } ins(%reduced, %14, %broadcasted_34 : tensor<4x40x40xi1>, tensor<4x40x40xf32>, tensor<4x40x40xf32>) outs(%13 : tensor<4x40x40xf32>)
    %15 = tensor.empty() : tensor<2x4x40x40xf32>
    %16 = linalg.fill ins(%cst_4 : f32) outs(%15 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%16 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %27 = arith.mulf %in, %in_56 : f32
      %28 = arith.addf %out, %27 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x40x40xf32>
    %broadcasted_36 = linalg.broadcast ins(%cst_6 : tensor<f32>) outs(%15 : tensor<2x4x40x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_37 = linalg.map { arith.divf } ins(%17, %broadcasted_36 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%15 : tensor<2x4x40x40xf32>)
    %18 = tensor.empty() : tensor<1x4x40x40xf32>
    %broadcasted_38 = linalg.broadcast ins(%mapped_35 : tensor<4x40x40xf32>) outs(%18 : tensor<1x4x40x40xf32>) dimensions = [0] 
    %collapsed_39 = tensor.collapse_shape %broadcasted_38 [[0, 1], [2], [3]] : tensor<1x4x40x40xf32> into tensor<4x40x40xf32>
    %broadcasted_40 = linalg.broadcast ins(%collapsed_39 : tensor<4x40x40xf32>) outs(%15 : tensor<2x4x40x40xf32>) dimensions = [0] 
    %mapped_41 = linalg.map { arith.addf } ins(%mapped_37, %broadcasted_40 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%15 : tensor<2x4x40x40xf32>)
    %19 = tensor.empty() : tensor<2x4x40xf32>
    %20 = linalg.fill ins(%cst_3 : f32) outs(%19 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_42 = linalg.reduce { arith.maximumf } ins(%mapped_41 : tensor<2x4x40x40xf32>) outs(%20 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_43 = linalg.broadcast ins(%cst_5 : tensor<f32>) outs(%19 : tensor<2x4x40xf32>) dimensions = [0, 1, 2] 
    %mapped_44 = linalg.map { arith.maximumf } ins(%broadcasted_43, %reduced_42 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%19 : tensor<2x4x40xf32>)
    %21 = tensor.empty() : tensor<2x4x40x1xf32>
    %broadcasted_45 = linalg.broadcast ins(%mapped_44 : tensor<2x4x40xf32>) outs(%21 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_46 = tensor.collapse_shape %broadcasted_45 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_47 = linalg.broadcast ins(%collapsed_46 : tensor<2x4x40xf32>) outs(%15 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_48 = linalg.map { arith.subf } ins(%mapped_41, %broadcasted_47 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%15 : tensor<2x4x40x40xf32>)
    %mapped_49 = linalg.map { math.exp } ins(%mapped_48 : tensor<2x4x40x40xf32>) outs(%15 : tensor<2x4x40x40xf32>)
    %22 = linalg.fill ins(%cst_4 : f32) outs(%19 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_50 = linalg.reduce { arith.addf } ins(%mapped_49 : tensor<2x4x40x40xf32>) outs(%22 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_51 = linalg.broadcast ins(%reduced_50 : tensor<2x4x40xf32>) outs(%21 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_52 = tensor.collapse_shape %broadcasted_51 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_53 = linalg.broadcast ins(%collapsed_52 : tensor<2x4x40xf32>) outs(%15 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_54 = linalg.map { arith.divf } ins(%mapped_49, %broadcasted_53 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%15 : tensor<2x4x40x40xf32>)
    %23 = tensor.empty() : tensor<2x4x16x40xf32>
    %24 = linalg.fill ins(%cst_4 : f32) outs(%23 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_54 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%24 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %27 = arith.mulf %in, %in_56 : f32
      %28 = arith.addf %out, %27 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4x16x40xf32>
    %26 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_55 = linalg.transpose ins(%25 : tensor<2x4x16x40xf32>) outs(%26 : tensor<2x40x4x16xf32>) permutation = [0, 3, 1, 2] 
    return %transposed_55 : tensor<2x40x4x16xf32>
  }
}

