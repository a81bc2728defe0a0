#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
module @jit_dpa_lengths_causal attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<2xi32>, %arg4: tensor<2xi32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0> : tensor<i32>
    %cst_0 = arith.constant dense<false> : tensor<i1>
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %cst_6 = arith.constant dense<2.500000e-01> : tensor<f32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 1, 16] : tensor<2x40x4x16xf32> into tensor<2x40x4x1x16xf32>
    %0 = tensor.empty() : tensor<2x4x40x1x40xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<2x4x40x1x40xf32>) -> tensor<2x4x40x1x40xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x40x4x1x16xf32>, tensor<2x40x4x16xf32>) outs(%1 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %35 = arith.mulf %in, %in_74 : f32
      %36 = arith.addf %out, %35 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x40x1x40xf32>
    %broadcasted = linalg.broadcast ins(%cst_6 : tensor<f32>) outs(%0 : tensor<2x4x40x1x40xf32>) dimensions = [0, 1, 2, 3, 4] 
    %mapped = linalg.map { arith.mulf } ins(%2, %broadcasted : tensor<2x4x40x1x40xf32>, tensor<2x4x40x1x40xf32>) outs(%0 : tensor<2x4x40x1x40xf32>)
    %3 = tensor.empty() : tensor<2x4x40x40xi1>
    %broadcasted_7 = linalg.broadcast ins(%cst_5 : tensor<i1>) outs(%3 : tensor<2x4x40x40xi1>) dimensions = [0, 1, 2, 3] 
    %4 = tensor.empty() : tensor<40x40xi1>
    %broadcasted_8 = linalg.broadcast ins(%cst_5 : tensor<i1>) outs(%4 : tensor<40x40xi1>) dimensions = [0, 1] 
    %5 = tensor.empty() : tensor<40x40xi32>
    %mapped_9 = linalg.map outs(%5 : tensor<40x40xi32>)
      (%init: i32) {
        %35 = linalg.index 0 : index
        %36 = arith.index_cast %35 : index to i64
        %37 = arith.trunci %36 : i64 to i32
        linalg.yield %37 : i32
      }
    %broadcasted_10 = linalg.broadcast ins(%cst : tensor<i32>) outs(%5 : tensor<40x40xi32>) dimensions = [0, 1] 
    %mapped_11 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%mapped_9, %broadcasted_10 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%5 : tensor<40x40xi32>)
    %mapped_12 = linalg.map outs(%5 : tensor<40x40xi32>)
      (%init: i32) {
        %35 = linalg.index 1 : index
        %36 = arith.index_cast %35 : index to i64
        %37 = arith.trunci %36 : i64 to i32
        linalg.yield %37 : i32
      }
    %mapped_13 = linalg.map { arith.cmpi {predicate = 5 : i64} } ins(%mapped_11, %mapped_12 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%4 : tensor<40x40xi1>)
    %broadcasted_14 = linalg.broadcast ins(%cst_0 : tensor<i1>) outs(%4 : tensor<40x40xi1>) dimensions = [0, 1] 
    %mapped_15 = linalg.map { arith.select } ins(%mapped_13, %broadcasted_8, %broadcasted_14 : tensor<40x40xi1>, tensor<40x40xi1>, tensor<40x40xi1>) outs(%4 : tensor<40x40xi1>)
    %6 = tensor.empty() : tensor<1x1x40x40xi1>
    %broadcasted_16 = linalg.broadcast ins(%mapped_15 : tensor<40x40xi1>) outs(%6 : tensor<1x1x40x40xi1>) dimensions = [0, 1] 
    %collapsed = tensor.collapse_shape %broadcasted_16 [[0, 1, 2], [3]] : tensor<1x1x40x40xi1> into tensor<40x40xi1>
    %broadcasted_17 = linalg.broadcast ins(%collapsed : tensor<40x40xi1>) outs(%3 : tensor<2x4x40x40xi1>) dimensions = [0, 1] 
    %mapped_18 = linalg.map { arith.andi } ins(%broadcasted_7, %broadcasted_17 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xi1>) outs(%3 : tensor<2x4x40x40xi1>)
    %7 = tensor.empty() : tensor<40xi32>
    %mapped_19 = linalg.map outs(%7 : tensor<40xi32>)
      (%init: i32) {
        %35 = linalg.index 0 : index
        %36 = arith.index_cast %35 : index to i64
        %37 = arith.trunci %36 : i64 to i32
        linalg.yield %37 : i32
      }
    %8 = tensor.empty() : tensor<1x40x1xi32>
    %broadcasted_20 = linalg.broadcast ins(%mapped_19 : tensor<40xi32>) outs(%8 : tensor<1x40x1xi32>) dimensions = [0, 2] 
    %9 = tensor.empty() : tensor<2x1x1xi32>
    %broadcasted_21 = linalg.broadcast ins(%arg3 : tensor<2xi32>) outs(%9 : tensor<2x1x1xi32>) dimensions = [1, 2] 
    %collapsed_22 = tensor.collapse_shape %broadcasted_20 [[0, 1], [2]] : tensor<1x40x1xi32> into tensor<40x1xi32>
    %10 = tensor.empty() : tensor<2x40x1xi32>
    %broadcasted_23 = linalg.broadcast ins(%collapsed_22 : tensor<40x1xi32>) outs(%10 : tensor<2x40x1xi32>) dimensions = [0] 
    %collapsed_24 = tensor.collapse_shape %broadcasted_21 [[0], [1, 2]] : tensor<2x1x1xi32> into tensor<2x1xi32>
    %broadcasted_25 = linalg.broadcast ins(%collapsed_24 : tensor<2x1xi32>) outs(%10 : tensor<2x40x1xi32>) dimensions = [1] 
    %11 = tensor.empty() : tensor<2x40x1xi1>
    %mapped_26 = linalg.map { arith.cmpi {predicate = 2 : i64} } ins(%broadcasted_23, %broadcasted_25 : tensor<2x40x1xi32>, tensor<2x40x1xi32>) outs(%11 : tensor<2x40x1xi1>)
    %12 = tensor.empty() : tensor<1x1x40xi32>
    %broadcasted_27 = linalg.broadcast ins(%mapped_19 : tensor<40xi32>) outs(%12 : tensor<1x1x40xi32>) dimensions = [0, 1] 
    %broadcasted_28 = linalg.broadcast ins(%arg4 : tensor<2xi32>) outs(%9 : tensor<2x1x1xi32>) dimensions = [1, 2] 
    %collapsed_29 = tensor.collapse_shape %broadcasted_27 [[0, 1], [2]] : tensor<1x1x40xi32> into tensor<1x40xi32>
    %13 = tensor.empty() : tensor<2x1x40xi32>
    %broadcasted_30 = linalg.broadcast ins(%collapsed_29 : tensor<1x40xi32>) outs(%13 : tensor<2x1x40xi32>) dimensions = [0] 
    %collapsed_31 = tensor.collapse_shape %broadcasted_28 [[0], [1, 2]] : tensor<2x1x1xi32> into tensor<2x1xi32>
    %broadcasted_32 = linalg.broadcast ins(%collapsed_31 : tensor<2x1xi32>) outs(%13 : tensor<2x1x40xi32>) dimensions = [2] 
    %14 = tensor.empty() : tensor<2x1x40xi1>
    %mapped_33 = linalg.map { arith.cmpi {predicate = 2 : i64} } ins(%broadcasted_30, %broadcasted_32 : tensor<2x1x40xi32>, tensor<2x1x40xi32>) outs(%14 : tensor<2x1x40xi1>)
    %collapsed_34 = tensor.collapse_shape %mapped_26 [[0], [1, 2]] : tensor<2x40x1xi1> into tensor<2x40xi1>
    %15 = tensor.empty() : tensor<2x40x40xi1>
    %broadcasted_35 = linalg.broadcast ins(%collapsed_34 : tensor<2x40xi1>) outs(%15 : tensor<2x40x40xi1>) dimensions = [2] 
    %collapsed_36 = tensor.collapse_shape %mapped_33 [[0], [1, 2]] : tensor<2x1x40xi1> into tensor<2x40xi1>
    %broadcasted_37 = linalg.broadcast ins(%collapsed_36 : tensor<2x40xi1>) outs(%15 : tensor<2x40x40xi1>) dimensions = [1] 
    %mapped_38 = linalg.map { arith.andi } ins(%broadcasted_35, %broadcasted_37 : tensor<2x40x40xi1>, tensor<2x40x40xi1>) outs(%15 : tensor<2x40x40xi1>)
    %16 = tensor.empty() : tensor<2x1x40x40xi1>
    %broadcasted_39 = linalg.broadcast ins(%mapped_38 : tensor<2x40x40xi1>) outs(%16 : tensor<2x1x40x40xi1>) dimensions = [1] 
    %collapsed_40 = tensor.collapse_shape %broadcasted_39 [[0], [1, 2], [3]] : tensor<2x1x40x40xi1> into tensor<2x40x40xi1>
    %broadcasted_41 = linalg.broadcast ins(%collapsed_40 : tensor<2x40x40xi1>) outs(%3 : tensor<2x4x40x40xi1>) dimensions = [1] 
    %mapped_42 = linalg.map { arith.andi } ins(%mapped_18, %broadcasted_41 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xi1>) outs(%3 : tensor<2x4x40x40xi1>)
    %17 = tensor.empty() : tensor<1x2x4x40x40xi1>
    %broadcasted_43 = linalg.broadcast ins(%mapped_42 : tensor<2x4x40x40xi1>) outs(%17 : tensor<1x2x4x40x40xi1>) dimensions = [0] 
    %18 = tensor.empty() : tensor<1x2x4x40x40xf32>
    %broadcasted_44 = linalg.broadcast ins(%cst_4 : tensor<f32>) outs(%18 : tensor<1x2x4x40x40xf32>) dimensions = [0, 1, 2, 3, 4] 
    %transposed = linalg.transpose ins(%mapped : tensor<2x4x40x1x40xf32>) outs(%18 : tensor<1x2x4x40x40xf32>) permutation = [3, 0, 1, 2, 4] 
    %mapped_45 = linalg.map { arith.select } ins(%broadcasted_43, %transposed, %broadcasted_44 : tensor<1x2x4x40x40xi1>, tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%18 : tensor<1x2x4x40x40xf32>)
    %19 = tensor.empty() : tensor<1x2x4x40xf32>
    %20 = linalg.fill ins(%cst_1 : f32) outs(%19 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_45 : tensor<1x2x4x40x40xf32>) outs(%20 : tensor<1x2x4x40xf32>) dimensions = [4] 
    %broadcasted_46 = linalg.broadcast ins(%cst_3 : tensor<f32>) outs(%19 : tensor<1x2x4x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_47 = linalg.map { arith.maximumf } ins(%broadcasted_46, %reduced : tensor<1x2x4x40xf32>, tensor<1x2x4x40xf32>) outs(%19 : tensor<1x2x4x40xf32>)
    %21 = tensor.empty() : tensor<1x2x4x40x1xf32>
    %broadcasted_48 = linalg.broadcast ins(%mapped_47 : tensor<1x2x4x40xf32>) outs(%21 : tensor<1x2x4x40x1xf32>) dimensions = [4] 
    %collapsed_49 = tensor.collapse_shape %broadcasted_48 [[0], [1], [2], [3, 4]] : tensor<1x2x4x40x1xf32> into tensor<1x2x4x40xf32>
    %broadcasted_50 = linalg.broadcast ins(%collapsed_49 : tensor<1x2x4x40xf32>) outs(%18 : tensor<1x2x4x40x40xf32>) dimensions = [4] 
    %mapped_51 = linalg.map { arith.subf } ins(%mapped_45, %broadcasted_50 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%18 : tensor<1x2x4x40x40xf32>)
    %mapped_52 = linalg.map { math.exp } ins(%mapped_51 : tensor<1x2x4x40x40xf32>) outs(%18 : tensor<1x2x4x40x40xf32>)
    %22 = linalg.fill ins(%cst_2 : f32) outs(%19 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %reduced_53 = linalg.reduce { arith.addf } ins(%mapped_52 : tensor<1x2x4x40x40xf32>) outs(%22 : tensor<1x2x4x40xf32>) dimensions = [4] 
    %broadcasted_54 = linalg.broadcast ins(%reduced_53 : tensor<1x2x4x40xf32>) outs(%21 : tensor<1x2x4x40x1xf32>) dimensions = [4] 
    %collapsed_55 = tensor.collapse_shape %broadcasted_54 [[0], [1], [2], [3, 4]] : tensor<1x2x4x40x1xf32> into tensor<1x2x4x40xf32>
    %broadcasted_56 = linalg.broadcast ins(%collapsed_55 : tensor<1x2x4x40xf32>) outs(%18 : tensor<1x2x4x40x40xf32>) dimensions = [4] 
    %mapped_57 = linalg.map { arith.divf } ins(%mapped_52, %broadcasted_56 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%18 : tensor<1x2x4x40x40xf32>)
    %23 = tensor.empty() : tensor<2x4x16x1x40xf32>
    %24 = linalg.fill ins(%cst_2 : f32) outs(%23 : tensor<2x4x16x1x40xf32>) -> tensor<2x4x16x1x40xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_57 : tensor<2x40x4x16xf32>, tensor<1x2x4x40x40xf32>) outs(%24 : tensor<2x4x16x1x40xf32>) {
    ^bb0(%in: f32, %in_74: f32, %out: f32):
      %35 = arith.mulf %in, %in_74 : f32
      %36 = arith.addf %out, %35 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x16x1x40xf32>
    %26 = tensor.empty() : tensor<1x2x40x4x16xf32>
    %transposed_58 = linalg.transpose ins(%25 : tensor<2x4x16x1x40xf32>) outs(%26 : tensor<1x2x40x4x16xf32>) permutation = [3, 0, 4, 1, 2] 
    %27 = tensor.empty() : tensor<1x40xi32>
    %broadcasted_59 = linalg.broadcast ins(%mapped_19 : tensor<40xi32>) outs(%27 : tensor<1x40xi32>) dimensions = [0] 
    %28 = tensor.empty() : tensor<2x1xi32>
    %broadcasted_60 = linalg.broadcast ins(%arg3 : tensor<2xi32>) outs(%28 : tensor<2x1xi32>) dimensions = [1] 
    %collapsed_61 = tensor.collapse_shape %broadcasted_59 [[0, 1]] : tensor<1x40xi32> into tensor<40xi32>
    %29 = tensor.empty() : tensor<2x40xi32>
    %broadcasted_62 = linalg.broadcast ins(%collapsed_61 : tensor<40xi32>) outs(%29 : tensor<2x40xi32>) dimensions = [0] 
    %collapsed_63 = tensor.collapse_shape %broadcasted_60 [[0, 1]] : tensor<2x1xi32> into tensor<2xi32>
    %broadcasted_64 = linalg.broadcast ins(%collapsed_63 : tensor<2xi32>) outs(%29 : tensor<2x40xi32>) dimensions = [1] 
    %30 = tensor.empty() : tensor<2x40xi1>
    %mapped_65 = linalg.map { arith.cmpi {predicate = 2 : i64} } ins(%broadcasted_62, %broadcasted_64 : tensor<2x40xi32>, tensor<2x40xi32>) outs(%30 : tensor<2x40xi1>)
    %31 = tensor.empty() : tensor<2x40x1x1xi1>
    %broadcasted_66 = linalg.broadcast ins(%mapped_65 : tensor<2x40xi1>) outs(%31 : tensor<2x40x1x1xi1>) dimensions = [2, 3] 
    %32 = tensor.empty() : tensor<2x40x1x1xf32>
    %mapped_67 = linalg.map { arith.uitofp } ins(%broadcasted_66 : tensor<2x40x1x1xi1>) outs(%32 : tensor<2x40x1x1xf32>)
    %33 = tensor.empty() : tensor<1x2x40x1x1xf32>
    %broadcasted_68 = linalg.broadcast ins(%mapped_67 : tensor<2x40x1x1xf32>) outs(%33 : tensor<1x2x40x1x1xf32>) dimensions = [0] 
    %collapsed_69 = tensor.collapse_shape %broadcasted_68 [[0], [1], [2, 3, 4]] : tensor<1x2x40x1x1xf32> into tensor<1x2x40xf32>
    %broadcasted_70 = linalg.broadcast ins(%collapsed_69 : tensor<1x2x40xf32>) outs(%26 : tensor<1x2x40x4x16xf32>) dimensions = [3, 4] 
    %mapped_71 = linalg.map { arith.mulf } ins(%transposed_58, %broadcasted_70 : tensor<1x2x40x4x16xf32>, tensor<1x2x40x4x16xf32>) outs(%26 : tensor<1x2x40x4x16xf32>)
    %34 = tensor.empty() : tensor<2x40x4x1x16xf32>
    %transposed_72 = linalg.transpose ins(%mapped_71 : tensor<1x2x40x4x16xf32>) outs(%34 : tensor<2x40x4x1x16xf32>) permutation = [1, 2, 3, 0, 4] 
    %collapsed_73 = tensor.collapse_shape %transposed_72 [[0], [1], [2], [3, 4]] : tensor<2x40x4x1x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed_73 : tensor<2x40x4x16xf32>
  }
}

