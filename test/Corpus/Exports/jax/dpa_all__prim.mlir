#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
module @jit_dpa_all attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x2x16xf32>, %arg2: tensor<2x40x2x16xf32>, %arg3: tensor<1x4x40x40xf32>, %arg4: tensor<2x1x1x40xi1>, %arg5: tensor<2xi32>, %arg6: tensor<2xi32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<false> : tensor<i1>
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_4 = arith.constant dense<0> : tensor<i32>
    %cst_5 = arith.constant dense<8> : tensor<i32>
    %cst_6 = arith.constant dense<true> : tensor<i1>
    %cst_7 = arith.constant dense<2.000000e-01> : tensor<f32>
    %cst_8 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39]> : tensor<40xi32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 40, 2, 2, 16] : tensor<2x40x4x16xf32> into tensor<2x40x2x2x16xf32>
    %expanded_9 = tensor.expand_shape %arg3 [[0], [1, 2], [3], [4]] output_shape [1, 2, 2, 40, 40] : tensor<1x4x40x40xf32> into tensor<1x2x2x40x40xf32>
    %0 = tensor.empty() : tensor<2x1x1x1x40xi1>
    %broadcasted = linalg.broadcast ins(%arg4 : tensor<2x1x1x40xi1>) outs(%0 : tensor<2x1x1x1x40xi1>) dimensions = [2] 
    %collapsed = tensor.collapse_shape %broadcasted [[0], [1], [2, 3], [4]] : tensor<2x1x1x1x40xi1> into tensor<2x1x1x40xi1>
    %1 = tensor.empty() : tensor<2x2x40x2x40xf32>
    %2 = linalg.fill ins(%cst_1 : f32) outs(%1 : tensor<2x2x40x2x40xf32>) -> tensor<2x2x40x2x40xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x40x2x2x16xf32>, tensor<2x40x2x16xf32>) outs(%2 : tensor<2x2x40x2x40xf32>) {
    ^bb0(%in: f32, %in_107: f32, %out: f32):
      %39 = arith.mulf %in, %in_107 : f32
      %40 = arith.addf %out, %39 : f32
      linalg.yield %40 : f32
    } -> tensor<2x2x40x2x40xf32>
    %broadcasted_10 = linalg.broadcast ins(%cst_7 : tensor<f32>) outs(%1 : tensor<2x2x40x2x40xf32>) dimensions = [0, 1, 2, 3, 4] 
    %mapped = linalg.map { arith.mulf } ins(%3, %broadcasted_10 : tensor<2x2x40x2x40xf32>, tensor<2x2x40x2x40xf32>) outs(%1 : tensor<2x2x40x2x40xf32>)
    %4 = tensor.empty() : tensor<2x2x2x40x40xf32>
    %transposed = linalg.transpose ins(%mapped : tensor<2x2x40x2x40xf32>) outs(%4 : tensor<2x2x2x40x40xf32>) permutation = [3, 0, 1, 2, 4] 
    %5 = tensor.empty() : tensor<2x1x2x40x40xf32>
    %transposed_11 = linalg.transpose ins(%expanded_9 : tensor<1x2x2x40x40xf32>) outs(%5 : tensor<2x1x2x40x40xf32>) permutation = [2, 0, 1, 3, 4] 
    %collapsed_12 = tensor.collapse_shape %transposed_11 [[0], [1, 2], [3], [4]] : tensor<2x1x2x40x40xf32> into tensor<2x2x40x40xf32>
    %broadcasted_13 = linalg.broadcast ins(%collapsed_12 : tensor<2x2x40x40xf32>) outs(%4 : tensor<2x2x2x40x40xf32>) dimensions = [1] 
    %mapped_14 = linalg.map { arith.addf } ins(%transposed, %broadcasted_13 : tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x40xf32>) outs(%4 : tensor<2x2x2x40x40xf32>)
    %6 = tensor.empty() : tensor<1x2x2x40x40xi1>
    %broadcasted_15 = linalg.broadcast ins(%cst_6 : tensor<i1>) outs(%6 : tensor<1x2x2x40x40xi1>) dimensions = [0, 1, 2, 3, 4] 
    %7 = tensor.empty() : tensor<2x2x1x1x40xi1>
    %broadcasted_16 = linalg.broadcast ins(%collapsed : tensor<2x1x1x40xi1>) outs(%7 : tensor<2x2x1x1x40xi1>) dimensions = [0] 
    %collapsed_17 = tensor.collapse_shape %broadcasted_15 [[0, 1], [2], [3], [4]] : tensor<1x2x2x40x40xi1> into tensor<2x2x40x40xi1>
    %8 = tensor.empty() : tensor<2x2x2x40x40xi1>
    %broadcasted_18 = linalg.broadcast ins(%collapsed_17 : tensor<2x2x40x40xi1>) outs(%8 : tensor<2x2x2x40x40xi1>) dimensions = [0] 
    %collapsed_19 = tensor.collapse_shape %broadcasted_16 [[0], [1], [2, 3, 4]] : tensor<2x2x1x1x40xi1> into tensor<2x2x40xi1>
    %broadcasted_20 = linalg.broadcast ins(%collapsed_19 : tensor<2x2x40xi1>) outs(%8 : tensor<2x2x2x40x40xi1>) dimensions = [2, 3] 
    %mapped_21 = linalg.map { arith.andi } ins(%broadcasted_18, %broadcasted_20 : tensor<2x2x2x40x40xi1>, tensor<2x2x2x40x40xi1>) outs(%8 : tensor<2x2x2x40x40xi1>)
    %9 = tensor.empty() : tensor<40x40xi1>
    %broadcasted_22 = linalg.broadcast ins(%cst_6 : tensor<i1>) outs(%9 : tensor<40x40xi1>) dimensions = [0, 1] 
    %10 = tensor.empty() : tensor<40x40xi32>
    %mapped_23 = linalg.map outs(%10 : tensor<40x40xi32>)
      (%init: i32) {
        %39 = linalg.index 0 : index
        %40 = arith.index_cast %39 : index to i64
        %41 = arith.trunci %40 : i64 to i32
        linalg.yield %41 : i32
      }
    %broadcasted_24 = linalg.broadcast ins(%cst_4 : tensor<i32>) outs(%10 : tensor<40x40xi32>) dimensions = [0, 1] 
    %mapped_25 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%mapped_23, %broadcasted_24 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%10 : tensor<40x40xi32>)
    %mapped_26 = linalg.map outs(%10 : tensor<40x40xi32>)
      (%init: i32) {
        %39 = linalg.index 1 : index
        %40 = arith.index_cast %39 : index to i64
        %41 = arith.trunci %40 : i64 to i32
        linalg.yield %41 : i32
      }
    %mapped_27 = linalg.map { arith.cmpi {predicate = 5 : i64} } ins(%mapped_25, %mapped_26 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%9 : tensor<40x40xi1>)
    %broadcasted_28 = linalg.broadcast ins(%cst : tensor<i1>) outs(%9 : tensor<40x40xi1>) dimensions = [0, 1] 
    %mapped_29 = linalg.map { arith.select } ins(%mapped_27, %broadcasted_22, %broadcasted_28 : tensor<40x40xi1>, tensor<40x40xi1>, tensor<40x40xi1>) outs(%9 : tensor<40x40xi1>)
    %11 = tensor.empty() : tensor<1x1x1x40x40xi1>
    %broadcasted_30 = linalg.broadcast ins(%mapped_29 : tensor<40x40xi1>) outs(%11 : tensor<1x1x1x40x40xi1>) dimensions = [0, 1, 2] 
    %collapsed_31 = tensor.collapse_shape %broadcasted_30 [[0, 1, 2, 3], [4]] : tensor<1x1x1x40x40xi1> into tensor<40x40xi1>
    %broadcasted_32 = linalg.broadcast ins(%collapsed_31 : tensor<40x40xi1>) outs(%8 : tensor<2x2x2x40x40xi1>) dimensions = [0, 1, 2] 
    %mapped_33 = linalg.map { arith.andi } ins(%mapped_21, %broadcasted_32 : tensor<2x2x2x40x40xi1>, tensor<2x2x2x40x40xi1>) outs(%8 : tensor<2x2x2x40x40xi1>)
    %12 = tensor.empty() : tensor<40x1xi32>
    %broadcasted_34 = linalg.broadcast ins(%cst_8 : tensor<40xi32>) outs(%12 : tensor<40x1xi32>) dimensions = [1] 
    %13 = tensor.empty() : tensor<1x40xi32>
    %broadcasted_35 = linalg.broadcast ins(%cst_8 : tensor<40xi32>) outs(%13 : tensor<1x40xi32>) dimensions = [0] 
    %broadcasted_36 = linalg.broadcast ins(%cst_5 : tensor<i32>) outs(%13 : tensor<1x40xi32>) dimensions = [0, 1] 
    %mapped_37 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%broadcasted_35, %broadcasted_36 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%13 : tensor<1x40xi32>)
    %collapsed_38 = tensor.collapse_shape %broadcasted_34 [[0, 1]] : tensor<40x1xi32> into tensor<40xi32>
    %broadcasted_39 = linalg.broadcast ins(%collapsed_38 : tensor<40xi32>) outs(%10 : tensor<40x40xi32>) dimensions = [1] 
    %collapsed_40 = tensor.collapse_shape %mapped_37 [[0, 1]] : tensor<1x40xi32> into tensor<40xi32>
    %broadcasted_41 = linalg.broadcast ins(%collapsed_40 : tensor<40xi32>) outs(%10 : tensor<40x40xi32>) dimensions = [0] 
    %mapped_42 = linalg.map { arith.cmpi {predicate = 3 : i64} } ins(%broadcasted_39, %broadcasted_41 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%9 : tensor<40x40xi1>)
    %broadcasted_43 = linalg.broadcast ins(%cst_4 : tensor<i32>) outs(%13 : tensor<1x40xi32>) dimensions = [0, 1] 
    %mapped_44 = linalg.map { arith.subi {overflowFlags = #arith.overflow<none>} } ins(%broadcasted_35, %broadcasted_43 : tensor<1x40xi32>, tensor<1x40xi32>) outs(%13 : tensor<1x40xi32>)
    %collapsed_45 = tensor.collapse_shape %mapped_44 [[0, 1]] : tensor<1x40xi32> into tensor<40xi32>
    %broadcasted_46 = linalg.broadcast ins(%collapsed_45 : tensor<40xi32>) outs(%10 : tensor<40x40xi32>) dimensions = [0] 
    %mapped_47 = linalg.map { arith.cmpi {predicate = 5 : i64} } ins(%broadcasted_39, %broadcasted_46 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%9 : tensor<40x40xi1>)
    %mapped_48 = linalg.map { arith.andi } ins(%mapped_47, %mapped_42 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%9 : tensor<40x40xi1>)
    %broadcasted_49 = linalg.broadcast ins(%mapped_48 : tensor<40x40xi1>) outs(%11 : tensor<1x1x1x40x40xi1>) dimensions = [0, 1, 2] 
    %collapsed_50 = tensor.collapse_shape %broadcasted_49 [[0, 1, 2, 3], [4]] : tensor<1x1x1x40x40xi1> into tensor<40x40xi1>
    %broadcasted_51 = linalg.broadcast ins(%collapsed_50 : tensor<40x40xi1>) outs(%8 : tensor<2x2x2x40x40xi1>) dimensions = [0, 1, 2] 
    %mapped_52 = linalg.map { arith.andi } ins(%mapped_33, %broadcasted_51 : tensor<2x2x2x40x40xi1>, tensor<2x2x2x40x40xi1>) outs(%8 : tensor<2x2x2x40x40xi1>)
    %14 = tensor.empty() : tensor<40xi32>
    %mapped_53 = linalg.map outs(%14 : tensor<40xi32>)
      (%init: i32) {
        %39 = linalg.index 0 : index
        %40 = arith.index_cast %39 : index to i64
        %41 = arith.trunci %40 : i64 to i32
        linalg.yield %41 : i32
      }
    %15 = tensor.empty() : tensor<1x40x1xi32>
    %broadcasted_54 = linalg.broadcast ins(%mapped_53 : tensor<40xi32>) outs(%15 : tensor<1x40x1xi32>) dimensions = [0, 2] 
    %16 = tensor.empty() : tensor<2x1x1xi32>
    %broadcasted_55 = linalg.broadcast ins(%arg5 : tensor<2xi32>) outs(%16 : tensor<2x1x1xi32>) dimensions = [1, 2] 
    %collapsed_56 = tensor.collapse_shape %broadcasted_54 [[0, 1], [2]] : tensor<1x40x1xi32> into tensor<40x1xi32>
    %17 = tensor.empty() : tensor<2x40x1xi32>
    %broadcasted_57 = linalg.broadcast ins(%collapsed_56 : tensor<40x1xi32>) outs(%17 : tensor<2x40x1xi32>) dimensions = [0] 
    %collapsed_58 = tensor.collapse_shape %broadcasted_55 [[0], [1, 2]] : tensor<2x1x1xi32> into tensor<2x1xi32>
    %broadcasted_59 = linalg.broadcast ins(%collapsed_58 : tensor<2x1xi32>) outs(%17 : tensor<2x40x1xi32>) dimensions = [1] 
    %18 = tensor.empty() : tensor<2x40x1xi1>
    %mapped_60 = linalg.map { arith.cmpi {predicate = 2 : i64} } ins(%broadcasted_57, %broadcasted_59 : tensor<2x40x1xi32>, tensor<2x40x1xi32>) outs(%18 : tensor<2x40x1xi1>)
    %19 = tensor.empty() : tensor<1x1x40xi32>
    %broadcasted_61 = linalg.broadcast ins(%mapped_53 : tensor<40xi32>) outs(%19 : tensor<1x1x40xi32>) dimensions = [0, 1] 
    %broadcasted_62 = linalg.broadcast ins(%arg6 : tensor<2xi32>) outs(%16 : tensor<2x1x1xi32>) dimensions = [1, 2] 
    %collapsed_63 = tensor.collapse_shape %broadcasted_61 [[0, 1], [2]] : tensor<1x1x40xi32> into tensor<1x40xi32>
    %20 = tensor.empty() : tensor<2x1x40xi32>
    %broadcasted_64 = linalg.broadcast ins(%collapsed_63 : tensor<1x40xi32>) outs(%20 : tensor<2x1x40xi32>) dimensions = [0] 
    %collapsed_65 = tensor.collapse_shape %broadcasted_62 [[0], [1, 2]] : tensor<2x1x1xi32> into tensor<2x1xi32>
    %broadcasted_66 = linalg.broadcast ins(%collapsed_65 : tensor<2x1xi32>) outs(%20 : tensor<2x1x40xi32>) dimensions = [2] 
    %21 = tensor.empty() : tensor<2x1x40xi1>
    %mapped_67 = linalg.map { arith.cmpi {predicate = 2 : i64} } ins(%broadcasted_64, %broadcasted_66 : tensor<2x1x40xi32>, tensor<2x1x40xi32>) outs(%21 : tensor<2x1x40xi1>)
    %collapsed_68 = tensor.collapse_shape %mapped_60 [[0], [1, 2]] : tensor<2x40x1xi1> into tensor<2x40xi1>
    %22 = tensor.empty() : tensor<2x40x40xi1>
    %broadcasted_69 = linalg.broadcast ins(%collapsed_68 : tensor<2x40xi1>) outs(%22 : tensor<2x40x40xi1>) dimensions = [2] 
    %collapsed_70 = tensor.collapse_shape %mapped_67 [[0], [1, 2]] : tensor<2x1x40xi1> into tensor<2x40xi1>
    %broadcasted_71 = linalg.broadcast ins(%collapsed_70 : tensor<2x40xi1>) outs(%22 : tensor<2x40x40xi1>) dimensions = [1] 
    %mapped_72 = linalg.map { arith.andi } ins(%broadcasted_69, %broadcasted_71 : tensor<2x40x40xi1>, tensor<2x40x40xi1>) outs(%22 : tensor<2x40x40xi1>)
    %23 = tensor.empty() : tensor<1x2x1x40x40xi1>
    %broadcasted_73 = linalg.broadcast ins(%mapped_72 : tensor<2x40x40xi1>) outs(%23 : tensor<1x2x1x40x40xi1>) dimensions = [0, 2] 
    %collapsed_74 = tensor.collapse_shape %broadcasted_73 [[0, 1], [2, 3], [4]] : tensor<1x2x1x40x40xi1> into tensor<2x40x40xi1>
    %broadcasted_75 = linalg.broadcast ins(%collapsed_74 : tensor<2x40x40xi1>) outs(%8 : tensor<2x2x2x40x40xi1>) dimensions = [0, 2] 
    %mapped_76 = linalg.map { arith.andi } ins(%mapped_52, %broadcasted_75 : tensor<2x2x2x40x40xi1>, tensor<2x2x2x40x40xi1>) outs(%8 : tensor<2x2x2x40x40xi1>)
    %broadcasted_77 = linalg.broadcast ins(%cst_3 : tensor<f32>) outs(%4 : tensor<2x2x2x40x40xf32>) dimensions = [0, 1, 2, 3, 4] 
    %mapped_78 = linalg.map { arith.select } ins(%mapped_76, %mapped_14, %broadcasted_77 : tensor<2x2x2x40x40xi1>, tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x40xf32>) outs(%4 : tensor<2x2x2x40x40xf32>)
    %24 = tensor.empty() : tensor<2x2x2x40xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_78 : tensor<2x2x2x40x40xf32>) outs(%25 : tensor<2x2x2x40xf32>) dimensions = [4] 
    %broadcasted_79 = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%24 : tensor<2x2x2x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_80 = linalg.map { arith.maximumf } ins(%broadcasted_79, %reduced : tensor<2x2x2x40xf32>, tensor<2x2x2x40xf32>) outs(%24 : tensor<2x2x2x40xf32>)
    %26 = tensor.empty() : tensor<2x2x2x40x1xf32>
    %broadcasted_81 = linalg.broadcast ins(%mapped_80 : tensor<2x2x2x40xf32>) outs(%26 : tensor<2x2x2x40x1xf32>) dimensions = [4] 
    %collapsed_82 = tensor.collapse_shape %broadcasted_81 [[0], [1], [2], [3, 4]] : tensor<2x2x2x40x1xf32> into tensor<2x2x2x40xf32>
    %broadcasted_83 = linalg.broadcast ins(%collapsed_82 : tensor<2x2x2x40xf32>) outs(%4 : tensor<2x2x2x40x40xf32>) dimensions = [4] 
    %mapped_84 = linalg.map { arith.subf } ins(%mapped_78, %broadcasted_83 : tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x40xf32>) outs(%4 : tensor<2x2x2x40x40xf32>)
    %mapped_85 = linalg.map { math.exp } ins(%mapped_84 : tensor<2x2x2x40x40xf32>) outs(%4 : tensor<2x2x2x40x40xf32>)
    %27 = linalg.fill ins(%cst_1 : f32) outs(%24 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %reduced_86 = linalg.reduce { arith.addf } ins(%mapped_85 : tensor<2x2x2x40x40xf32>) outs(%27 : tensor<2x2x2x40xf32>) dimensions = [4] 
    %broadcasted_87 = linalg.broadcast ins(%reduced_86 : tensor<2x2x2x40xf32>) outs(%26 : tensor<2x2x2x40x1xf32>) dimensions = [4] 
    %collapsed_88 = tensor.collapse_shape %broadcasted_87 [[0], [1], [2], [3, 4]] : tensor<2x2x2x40x1xf32> into tensor<2x2x2x40xf32>
    %broadcasted_89 = linalg.broadcast ins(%collapsed_88 : tensor<2x2x2x40xf32>) outs(%4 : tensor<2x2x2x40x40xf32>) dimensions = [4] 
    %mapped_90 = linalg.map { arith.divf } ins(%mapped_85, %broadcasted_89 : tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x40xf32>) outs(%4 : tensor<2x2x2x40x40xf32>)
    %28 = tensor.empty() : tensor<2x2x16x2x40xf32>
    %29 = linalg.fill ins(%cst_1 : f32) outs(%28 : tensor<2x2x16x2x40xf32>) -> tensor<2x2x16x2x40xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_90 : tensor<2x40x2x16xf32>, tensor<2x2x2x40x40xf32>) outs(%29 : tensor<2x2x16x2x40xf32>) {
    ^bb0(%in: f32, %in_107: f32, %out: f32):
      %39 = arith.mulf %in, %in_107 : f32
      %40 = arith.addf %out, %39 : f32
      linalg.yield %40 : f32
    } -> tensor<2x2x16x2x40xf32>
    %31 = tensor.empty() : tensor<2x2x40x2x16xf32>
    %transposed_91 = linalg.transpose ins(%30 : tensor<2x2x16x2x40xf32>) outs(%31 : tensor<2x2x40x2x16xf32>) permutation = [3, 0, 4, 1, 2] 
    %broadcasted_92 = linalg.broadcast ins(%mapped_53 : tensor<40xi32>) outs(%13 : tensor<1x40xi32>) dimensions = [0] 
    %32 = tensor.empty() : tensor<2x1xi32>
    %broadcasted_93 = linalg.broadcast ins(%arg5 : tensor<2xi32>) outs(%32 : tensor<2x1xi32>) dimensions = [1] 
    %collapsed_94 = tensor.collapse_shape %broadcasted_92 [[0, 1]] : tensor<1x40xi32> into tensor<40xi32>
    %33 = tensor.empty() : tensor<2x40xi32>
    %broadcasted_95 = linalg.broadcast ins(%collapsed_94 : tensor<40xi32>) outs(%33 : tensor<2x40xi32>) dimensions = [0] 
    %collapsed_96 = tensor.collapse_shape %broadcasted_93 [[0, 1]] : tensor<2x1xi32> into tensor<2xi32>
    %broadcasted_97 = linalg.broadcast ins(%collapsed_96 : tensor<2xi32>) outs(%33 : tensor<2x40xi32>) dimensions = [1] 
    %34 = tensor.empty() : tensor<2x40xi1>
    %mapped_98 = linalg.map { arith.cmpi {predicate = 2 : i64} } ins(%broadcasted_95, %broadcasted_97 : tensor<2x40xi32>, tensor<2x40xi32>) outs(%34 : tensor<2x40xi1>)
    %35 = tensor.empty() : tensor<2x40x1x1xi1>
    %broadcasted_99 = linalg.broadcast ins(%mapped_98 : tensor<2x40xi1>) outs(%35 : tensor<2x40x1x1xi1>) dimensions = [2, 3] 
    %36 = tensor.empty() : tensor<2x40x1x1xf32>
    %mapped_100 = linalg.map { arith.uitofp } ins(%broadcasted_99 : tensor<2x40x1x1xi1>) outs(%36 : tensor<2x40x1x1xf32>)
    %37 = tensor.empty() : tensor<1x2x40x1x1xf32>
    %broadcasted_101 = linalg.broadcast ins(%mapped_100 : tensor<2x40x1x1xf32>) outs(%37 : tensor<1x2x40x1x1xf32>) dimensions = [0] 
    %collapsed_102 = tensor.collapse_shape %broadcasted_101 [[0, 1], [2, 3, 4]] : tensor<1x2x40x1x1xf32> into tensor<2x40xf32>
    %broadcasted_103 = linalg.broadcast ins(%collapsed_102 : tensor<2x40xf32>) outs(%31 : tensor<2x2x40x2x16xf32>) dimensions = [0, 3, 4] 
    %mapped_104 = linalg.map { arith.mulf } ins(%transposed_91, %broadcasted_103 : tensor<2x2x40x2x16xf32>, tensor<2x2x40x2x16xf32>) outs(%31 : tensor<2x2x40x2x16xf32>)
    %38 = tensor.empty() : tensor<2x40x2x2x16xf32>
    %transposed_105 = linalg.transpose ins(%mapped_104 : tensor<2x2x40x2x16xf32>) outs(%38 : tensor<2x40x2x2x16xf32>) permutation = [1, 2, 3, 0, 4] 
    %collapsed_106 = tensor.collapse_shape %transposed_105 [[0], [1], [2, 3], [4]] : tensor<2x40x2x2x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed_106 : tensor<2x40x4x16xf32>
  }
}

