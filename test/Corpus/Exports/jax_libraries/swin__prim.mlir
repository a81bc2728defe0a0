#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module @jit_swin attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x8x8x64xf32>, %arg1: tensor<64x192xf32>, %arg2: tensor<49x4xf32>) -> (tensor<2x8x8x64xf32> {jax.result_info = "result"}) {
    %c31_i32 = arith.constant 31 : i32
    %c1_i32 = arith.constant 1 : i32
    %c0_i32 = arith.constant 0 : i32
    %c-2147483648_i32 = arith.constant -2147483648 : i32
    %c-1_i32 = arith.constant -1 : i32
    %cst = arith.constant dense<1> : tensor<i32>
    %cst_0 = arith.constant 0xFF800000 : f32
    %c48 = arith.constant 48 : index
    %c0 = arith.constant 0 : index
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant dense<49> : tensor<i32>
    %cst_4 = arith.constant dense<0> : tensor<i32>
    %cst_5 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<7> : tensor<i32>
    %cst_7 = arith.constant dense<3> : tensor<i32>
    %cst_8 = arith.constant dense<4> : tensor<i32>
    %extracted_slice = tensor.extract_slice %arg0[0, 2, 0, 0] [2, 6, 8, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x6x8x64xf32>
    %extracted_slice_9 = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 2, 8, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x2x8x64xf32>
    %concat = tensor.concat dim(1) %extracted_slice, %extracted_slice_9 : (tensor<2x6x8x64xf32>, tensor<2x2x8x64xf32>) -> tensor<2x8x8x64xf32>
    %extracted_slice_10 = tensor.extract_slice %concat[0, 0, 2, 0] [2, 8, 6, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x8x6x64xf32>
    %extracted_slice_11 = tensor.extract_slice %concat[0, 0, 0, 0] [2, 8, 2, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x8x2x64xf32>
    %concat_12 = tensor.concat dim(2) %extracted_slice_10, %extracted_slice_11 : (tensor<2x8x6x64xf32>, tensor<2x8x2x64xf32>) -> tensor<2x8x8x64xf32>
    %expanded = tensor.expand_shape %concat_12 [[0], [1, 2], [3, 4], [5]] output_shape [2, 2, 4, 2, 4, 64] : tensor<2x8x8x64xf32> into tensor<2x2x4x2x4x64xf32>
    %0 = tensor.empty() : tensor<2x2x2x4x4x64xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x2x4x2x4x64xf32>) outs(%0 : tensor<2x2x2x4x4x64xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1, 2], [3, 4], [5]] : tensor<2x2x2x4x4x64xf32> into tensor<8x16x64xf32>
    %1 = tensor.empty() : tensor<8x16x192xf32>
    %2 = linalg.fill ins(%cst_1 : f32) outs(%1 : tensor<8x16x192xf32>) -> tensor<8x16x192xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed, %arg1 : tensor<8x16x64xf32>, tensor<64x192xf32>) outs(%2 : tensor<8x16x192xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %27 = arith.mulf %in, %in_98 : f32
      %28 = arith.addf %out, %27 : f32
      linalg.yield %28 : f32
    } -> tensor<8x16x192xf32>
    %expanded_13 = tensor.expand_shape %3 [[0], [1], [2, 3]] output_shape [8, 16, 12, 16] : tensor<8x16x192xf32> into tensor<8x16x12x16xf32>
    %extracted_slice_14 = tensor.extract_slice %expanded_13[0, 0, 0, 0] [8, 16, 4, 16] [1, 1, 1, 1] : tensor<8x16x12x16xf32> to tensor<8x16x4x16xf32>
    %extracted_slice_15 = tensor.extract_slice %expanded_13[0, 0, 4, 0] [8, 16, 4, 16] [1, 1, 1, 1] : tensor<8x16x12x16xf32> to tensor<8x16x4x16xf32>
    %extracted_slice_16 = tensor.extract_slice %expanded_13[0, 0, 8, 0] [8, 16, 4, 16] [1, 1, 1, 1] : tensor<8x16x12x16xf32> to tensor<8x16x4x16xf32>
    %4 = tensor.empty() : tensor<16xi32>
    %mapped = linalg.map outs(%4 : tensor<16xi32>)
      (%init: i32) {
        %27 = linalg.index 0 : index
        %28 = arith.index_cast %27 : index to i64
        %29 = arith.trunci %28 : i64 to i32
        linalg.yield %29 : i32
      }
    %5 = tensor.empty() : tensor<i32>
    %mapped_17 = linalg.map ins(%cst_8 : tensor<i32>) outs(%5 : tensor<i32>)
      (%in: i32, %init: i32) {
        linalg.yield %in : i32
      }
    %broadcasted = linalg.broadcast ins(%mapped_17 : tensor<i32>) outs(%4 : tensor<16xi32>) dimensions = [0] 
    %mapped_18 = linalg.map ins(%mapped, %broadcasted : tensor<16xi32>, tensor<16xi32>) outs(%4 : tensor<16xi32>)
      (%in: i32, %in_98: i32, %init: i32) {
        %27 = arith.cmpi eq, %in_98, %c0_i32 : i32
        %28 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
        %29 = arith.cmpi eq, %in_98, %c-1_i32 : i32
        %30 = arith.andi %28, %29 : i1
        %31 = arith.ori %27, %30 : i1
        %32 = arith.select %31, %c1_i32, %in_98 : i32
        %33 = arith.divsi %in, %32 : i32
        %34 = arith.select %30, %c-2147483648_i32, %33 : i32
        %35 = arith.select %27, %c-1_i32, %34 : i32
        linalg.yield %35 : i32
      }
    %mapped_19 = linalg.map ins(%mapped : tensor<16xi32>) outs(%4 : tensor<16xi32>)
      (%in: i32, %init: i32) {
        %27 = arith.cmpi eq, %in, %c0_i32 : i32
        %28 = arith.shrsi %in, %c31_i32 : i32
        %29 = arith.ori %28, %c1_i32 : i32
        %30 = arith.select %27, %c0_i32, %29 : i32
        linalg.yield %30 : i32
      }
    %mapped_20 = linalg.map ins(%mapped_17 : tensor<i32>) outs(%5 : tensor<i32>)
      (%in: i32, %init: i32) {
        %27 = arith.cmpi eq, %in, %c0_i32 : i32
        %28 = arith.shrsi %in, %c31_i32 : i32
        %29 = arith.ori %28, %c1_i32 : i32
        %30 = arith.select %27, %c0_i32, %29 : i32
        linalg.yield %30 : i32
      }
    %broadcasted_21 = linalg.broadcast ins(%mapped_20 : tensor<i32>) outs(%4 : tensor<16xi32>) dimensions = [0] 
    %6 = tensor.empty() : tensor<16xi1>
    %mapped_22 = linalg.map { arith.cmpi {predicate = 1 : i64} } ins(%mapped_19, %broadcasted_21 : tensor<16xi32>, tensor<16xi32>) outs(%6 : tensor<16xi1>)
    %mapped_23 = linalg.map ins(%mapped, %broadcasted : tensor<16xi32>, tensor<16xi32>) outs(%4 : tensor<16xi32>)
      (%in: i32, %in_98: i32, %init: i32) {
        %27 = arith.cmpi eq, %in_98, %c0_i32 : i32
        %28 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
        %29 = arith.cmpi eq, %in_98, %c-1_i32 : i32
        %30 = arith.andi %28, %29 : i1
        %31 = arith.ori %27, %30 : i1
        %32 = arith.select %31, %c1_i32, %in_98 : i32
        %33 = arith.remsi %in, %32 : i32
        %34 = arith.select %30, %c0_i32, %33 : i32
        %35 = arith.select %27, %in, %34 : i32
        linalg.yield %35 : i32
      }
    %broadcasted_24 = linalg.broadcast ins(%cst_4 : tensor<i32>) outs(%4 : tensor<16xi32>) dimensions = [0] 
    %mapped_25 = linalg.map { arith.cmpi {predicate = 1 : i64} } ins(%mapped_23, %broadcasted_24 : tensor<16xi32>, tensor<16xi32>) outs(%6 : tensor<16xi1>)
    %mapped_26 = linalg.map { arith.andi } ins(%mapped_22, %mapped_25 : tensor<16xi1>, tensor<16xi1>) outs(%6 : tensor<16xi1>)
    %broadcasted_27 = linalg.broadcast ins(%cst : tensor<i32>) outs(%4 : tensor<16xi32>) dimensions = [0] 
    %mapped_28 = linalg.map { arith.subi {overflowFlags = #arith.overflow<none>} } ins(%mapped_18, %broadcasted_27 : tensor<16xi32>, tensor<16xi32>) outs(%4 : tensor<16xi32>)
    %mapped_29 = linalg.map { arith.select } ins(%mapped_26, %mapped_28, %mapped_18 : tensor<16xi1>, tensor<16xi32>, tensor<16xi32>) outs(%4 : tensor<16xi32>)
    %7 = tensor.empty() : tensor<i1>
    %mapped_30 = linalg.map ins(%mapped_17 : tensor<i32>) outs(%7 : tensor<i1>)
      (%in: i32, %init: i1) {
        %27 = arith.cmpi eq, %in, %c0_i32 : i32
        linalg.yield %27 : i1
      }
    %mapped_31 = linalg.map { arith.select } ins(%mapped_30, %cst, %mapped_17 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%5 : tensor<i32>)
    %broadcasted_32 = linalg.broadcast ins(%mapped_31 : tensor<i32>) outs(%4 : tensor<16xi32>) dimensions = [0] 
    %mapped_33 = linalg.map ins(%mapped, %broadcasted_32 : tensor<16xi32>, tensor<16xi32>) outs(%4 : tensor<16xi32>)
      (%in: i32, %in_98: i32, %init: i32) {
        %27 = arith.cmpi eq, %in_98, %c0_i32 : i32
        %28 = arith.cmpi eq, %in, %c-2147483648_i32 : i32
        %29 = arith.cmpi eq, %in_98, %c-1_i32 : i32
        %30 = arith.andi %28, %29 : i1
        %31 = arith.ori %27, %30 : i1
        %32 = arith.select %31, %c1_i32, %in_98 : i32
        %33 = arith.remsi %in, %32 : i32
        %34 = arith.select %30, %c0_i32, %33 : i32
        %35 = arith.select %27, %in, %34 : i32
        linalg.yield %35 : i32
      }
    %mapped_34 = linalg.map { arith.cmpi {predicate = 1 : i64} } ins(%mapped_33, %broadcasted_24 : tensor<16xi32>, tensor<16xi32>) outs(%6 : tensor<16xi1>)
    %mapped_35 = linalg.map { arith.cmpi {predicate = 2 : i64} } ins(%mapped_33, %broadcasted_24 : tensor<16xi32>, tensor<16xi32>) outs(%6 : tensor<16xi1>)
    %mapped_36 = linalg.map ins(%mapped_31 : tensor<i32>) outs(%7 : tensor<i1>)
      (%in: i32, %init: i1) {
        %27 = arith.cmpi slt, %in, %c0_i32 : i32
        linalg.yield %27 : i1
      }
    %broadcasted_37 = linalg.broadcast ins(%mapped_36 : tensor<i1>) outs(%6 : tensor<16xi1>) dimensions = [0] 
    %mapped_38 = linalg.map { arith.cmpi {predicate = 1 : i64} } ins(%mapped_35, %broadcasted_37 : tensor<16xi1>, tensor<16xi1>) outs(%6 : tensor<16xi1>)
    %mapped_39 = linalg.map { arith.andi } ins(%mapped_38, %mapped_34 : tensor<16xi1>, tensor<16xi1>) outs(%6 : tensor<16xi1>)
    %mapped_40 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%mapped_33, %broadcasted_32 : tensor<16xi32>, tensor<16xi32>) outs(%4 : tensor<16xi32>)
    %mapped_41 = linalg.map { arith.select } ins(%mapped_39, %mapped_40, %mapped_33 : tensor<16xi1>, tensor<16xi32>, tensor<16xi32>) outs(%4 : tensor<16xi32>)
    %8 = tensor.empty() : tensor<16x1xi32>
    %broadcasted_42 = linalg.broadcast ins(%mapped_29 : tensor<16xi32>) outs(%8 : tensor<16x1xi32>) dimensions = [1] 
    %9 = tensor.empty() : tensor<1x16xi32>
    %broadcasted_43 = linalg.broadcast ins(%mapped_29 : tensor<16xi32>) outs(%9 : tensor<1x16xi32>) dimensions = [0] 
    %collapsed_44 = tensor.collapse_shape %broadcasted_42 [[0, 1]] : tensor<16x1xi32> into tensor<16xi32>
    %10 = tensor.empty() : tensor<16x16xi32>
    %broadcasted_45 = linalg.broadcast ins(%collapsed_44 : tensor<16xi32>) outs(%10 : tensor<16x16xi32>) dimensions = [1] 
    %collapsed_46 = tensor.collapse_shape %broadcasted_43 [[0, 1]] : tensor<1x16xi32> into tensor<16xi32>
    %broadcasted_47 = linalg.broadcast ins(%collapsed_46 : tensor<16xi32>) outs(%10 : tensor<16x16xi32>) dimensions = [0] 
    %mapped_48 = linalg.map { arith.subi {overflowFlags = #arith.overflow<none>} } ins(%broadcasted_45, %broadcasted_47 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%10 : tensor<16x16xi32>)
    %broadcasted_49 = linalg.broadcast ins(%cst_7 : tensor<i32>) outs(%10 : tensor<16x16xi32>) dimensions = [0, 1] 
    %mapped_50 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%mapped_48, %broadcasted_49 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%10 : tensor<16x16xi32>)
    %broadcasted_51 = linalg.broadcast ins(%cst_6 : tensor<i32>) outs(%10 : tensor<16x16xi32>) dimensions = [0, 1] 
    %mapped_52 = linalg.map { arith.muli {overflowFlags = #arith.overflow<none>} } ins(%mapped_50, %broadcasted_51 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%10 : tensor<16x16xi32>)
    %broadcasted_53 = linalg.broadcast ins(%mapped_41 : tensor<16xi32>) outs(%8 : tensor<16x1xi32>) dimensions = [1] 
    %collapsed_54 = tensor.collapse_shape %broadcasted_53 [[0, 1]] : tensor<16x1xi32> into tensor<16xi32>
    %broadcasted_55 = linalg.broadcast ins(%collapsed_54 : tensor<16xi32>) outs(%10 : tensor<16x16xi32>) dimensions = [1] 
    %mapped_56 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%mapped_52, %broadcasted_55 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%10 : tensor<16x16xi32>)
    %broadcasted_57 = linalg.broadcast ins(%mapped_41 : tensor<16xi32>) outs(%9 : tensor<1x16xi32>) dimensions = [0] 
    %collapsed_58 = tensor.collapse_shape %broadcasted_57 [[0, 1]] : tensor<1x16xi32> into tensor<16xi32>
    %broadcasted_59 = linalg.broadcast ins(%collapsed_58 : tensor<16xi32>) outs(%10 : tensor<16x16xi32>) dimensions = [0] 
    %mapped_60 = linalg.map { arith.subi {overflowFlags = #arith.overflow<none>} } ins(%mapped_56, %broadcasted_59 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%10 : tensor<16x16xi32>)
    %mapped_61 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%mapped_60, %broadcasted_49 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%10 : tensor<16x16xi32>)
    %11 = tensor.empty() : tensor<8x4x16x16xf32>
    %12 = linalg.fill ins(%cst_1 : f32) outs(%11 : tensor<8x4x16x16xf32>) -> tensor<8x4x16x16xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_14, %extracted_slice_15 : tensor<8x16x4x16xf32>, tensor<8x16x4x16xf32>) outs(%12 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %27 = arith.mulf %in, %in_98 : f32
      %28 = arith.addf %out, %27 : f32
      linalg.yield %28 : f32
    } -> tensor<8x4x16x16xf32>
    %broadcasted_62 = linalg.broadcast ins(%cst_5 : tensor<f32>) outs(%11 : tensor<8x4x16x16xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_63 = linalg.map { arith.divf } ins(%13, %broadcasted_62 : tensor<8x4x16x16xf32>, tensor<8x4x16x16xf32>) outs(%11 : tensor<8x4x16x16xf32>)
    %broadcasted_64 = linalg.broadcast ins(%cst_4 : tensor<i32>) outs(%10 : tensor<16x16xi32>) dimensions = [0, 1] 
    %14 = tensor.empty() : tensor<16x16xi1>
    %mapped_65 = linalg.map { arith.cmpi {predicate = 2 : i64} } ins(%mapped_61, %broadcasted_64 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%14 : tensor<16x16xi1>)
    %broadcasted_66 = linalg.broadcast ins(%cst_3 : tensor<i32>) outs(%10 : tensor<16x16xi32>) dimensions = [0, 1] 
    %mapped_67 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%mapped_61, %broadcasted_66 : tensor<16x16xi32>, tensor<16x16xi32>) outs(%10 : tensor<16x16xi32>)
    %mapped_68 = linalg.map { arith.select } ins(%mapped_65, %mapped_67, %mapped_61 : tensor<16x16xi1>, tensor<16x16xi32>, tensor<16x16xi32>) outs(%10 : tensor<16x16xi32>)
    %15 = tensor.empty() : tensor<16x16x1xi32>
    %broadcasted_69 = linalg.broadcast ins(%mapped_68 : tensor<16x16xi32>) outs(%15 : tensor<16x16x1xi32>) dimensions = [2] 
    %16 = tensor.empty() : tensor<16x16x4xf32>
    %17 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel", "parallel", "parallel"]} outs(%16 : tensor<16x16x4xf32>) {
    ^bb0(%out: f32):
      %27 = linalg.index 0 : index
      %28 = linalg.index 1 : index
      %29 = linalg.index 2 : index
      %extracted = tensor.extract %broadcasted_69[%27, %28, %c0] : tensor<16x16x1xi32>
      %30 = arith.index_cast %extracted : i32 to index
      %31 = arith.maxsi %30, %c0 : index
      %32 = arith.minsi %31, %c48 : index
      %extracted_98 = tensor.extract %arg2[%32, %29] : tensor<49x4xf32>
      linalg.yield %extracted_98 : f32
    } -> tensor<16x16x4xf32>
    %18 = tensor.empty() : tensor<4x16x16xf32>
    %transposed_70 = linalg.transpose ins(%17 : tensor<16x16x4xf32>) outs(%18 : tensor<4x16x16xf32>) permutation = [2, 0, 1] 
    %19 = tensor.empty() : tensor<1x4x16x16xf32>
    %broadcasted_71 = linalg.broadcast ins(%transposed_70 : tensor<4x16x16xf32>) outs(%19 : tensor<1x4x16x16xf32>) dimensions = [0] 
    %collapsed_72 = tensor.collapse_shape %broadcasted_71 [[0, 1], [2], [3]] : tensor<1x4x16x16xf32> into tensor<4x16x16xf32>
    %broadcasted_73 = linalg.broadcast ins(%collapsed_72 : tensor<4x16x16xf32>) outs(%11 : tensor<8x4x16x16xf32>) dimensions = [0] 
    %mapped_74 = linalg.map { arith.addf } ins(%mapped_63, %broadcasted_73 : tensor<8x4x16x16xf32>, tensor<8x4x16x16xf32>) outs(%11 : tensor<8x4x16x16xf32>)
    %20 = tensor.empty() : tensor<8x4x16xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_74 : tensor<8x4x16x16xf32>) outs(%21 : tensor<8x4x16xf32>) dimensions = [3] 
    %broadcasted_75 = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%20 : tensor<8x4x16xf32>) dimensions = [0, 1, 2] 
    %mapped_76 = linalg.map { arith.maximumf } ins(%broadcasted_75, %reduced : tensor<8x4x16xf32>, tensor<8x4x16xf32>) outs(%20 : tensor<8x4x16xf32>)
    %22 = tensor.empty() : tensor<8x4x16x1xf32>
    %broadcasted_77 = linalg.broadcast ins(%mapped_76 : tensor<8x4x16xf32>) outs(%22 : tensor<8x4x16x1xf32>) dimensions = [3] 
    %collapsed_78 = tensor.collapse_shape %broadcasted_77 [[0], [1], [2, 3]] : tensor<8x4x16x1xf32> into tensor<8x4x16xf32>
    %broadcasted_79 = linalg.broadcast ins(%collapsed_78 : tensor<8x4x16xf32>) outs(%11 : tensor<8x4x16x16xf32>) dimensions = [3] 
    %mapped_80 = linalg.map { arith.subf } ins(%mapped_74, %broadcasted_79 : tensor<8x4x16x16xf32>, tensor<8x4x16x16xf32>) outs(%11 : tensor<8x4x16x16xf32>)
    %mapped_81 = linalg.map { math.exp } ins(%mapped_80 : tensor<8x4x16x16xf32>) outs(%11 : tensor<8x4x16x16xf32>)
    %23 = linalg.fill ins(%cst_1 : f32) outs(%20 : tensor<8x4x16xf32>) -> tensor<8x4x16xf32>
    %reduced_82 = linalg.reduce { arith.addf } ins(%mapped_81 : tensor<8x4x16x16xf32>) outs(%23 : tensor<8x4x16xf32>) dimensions = [3] 
    %broadcasted_83 = linalg.broadcast ins(%reduced_82 : tensor<8x4x16xf32>) outs(%22 : tensor<8x4x16x1xf32>) dimensions = [3] 
    %collapsed_84 = tensor.collapse_shape %broadcasted_83 [[0], [1], [2, 3]] : tensor<8x4x16x1xf32> into tensor<8x4x16xf32>
    %broadcasted_85 = linalg.broadcast ins(%collapsed_84 : tensor<8x4x16xf32>) outs(%11 : tensor<8x4x16x16xf32>) dimensions = [3] 
    %mapped_86 = linalg.map { arith.divf } ins(%mapped_81, %broadcasted_85 : tensor<8x4x16x16xf32>, tensor<8x4x16x16xf32>) outs(%11 : tensor<8x4x16x16xf32>)
    %24 = linalg.generic {indexing_maps = [#map7, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice_16, %mapped_86 : tensor<8x16x4x16xf32>, tensor<8x4x16x16xf32>) outs(%12 : tensor<8x4x16x16xf32>) {
    ^bb0(%in: f32, %in_98: f32, %out: f32):
      %27 = arith.mulf %in, %in_98 : f32
      %28 = arith.addf %out, %27 : f32
      linalg.yield %28 : f32
    } -> tensor<8x4x16x16xf32>
    %25 = tensor.empty() : tensor<8x16x4x16xf32>
    %transposed_87 = linalg.transpose ins(%24 : tensor<8x4x16x16xf32>) outs(%25 : tensor<8x16x4x16xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_88 = tensor.collapse_shape %transposed_87 [[0, 1, 2, 3]] : tensor<8x16x4x16xf32> into tensor<8192xf32>
    %expanded_89 = tensor.expand_shape %collapsed_88 [[0, 1, 2, 3, 4, 5]] output_shape [2, 2, 2, 4, 4, 64] : tensor<8192xf32> into tensor<2x2x2x4x4x64xf32>
    %26 = tensor.empty() : tensor<2x2x4x2x4x64xf32>
    %transposed_90 = linalg.transpose ins(%expanded_89 : tensor<2x2x2x4x4x64xf32>) outs(%26 : tensor<2x2x4x2x4x64xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_91 = tensor.collapse_shape %transposed_90 [[0], [1, 2], [3, 4], [5]] : tensor<2x2x4x2x4x64xf32> into tensor<2x8x8x64xf32>
    %extracted_slice_92 = tensor.extract_slice %collapsed_91[0, 6, 0, 0] [2, 2, 8, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x2x8x64xf32>
    %extracted_slice_93 = tensor.extract_slice %collapsed_91[0, 0, 0, 0] [2, 6, 8, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x6x8x64xf32>
    %concat_94 = tensor.concat dim(1) %extracted_slice_92, %extracted_slice_93 : (tensor<2x2x8x64xf32>, tensor<2x6x8x64xf32>) -> tensor<2x8x8x64xf32>
    %extracted_slice_95 = tensor.extract_slice %concat_94[0, 0, 6, 0] [2, 8, 2, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x8x2x64xf32>
    %extracted_slice_96 = tensor.extract_slice %concat_94[0, 0, 0, 0] [2, 8, 6, 64] [1, 1, 1, 1] : tensor<2x8x8x64xf32> to tensor<2x8x6x64xf32>
    %concat_97 = tensor.concat dim(2) %extracted_slice_95, %extracted_slice_96 : (tensor<2x8x2x64xf32>, tensor<2x8x6x64xf32>) -> tensor<2x8x8x64xf32>
    return %concat_97 : tensor<2x8x8x64xf32>
  }
}

