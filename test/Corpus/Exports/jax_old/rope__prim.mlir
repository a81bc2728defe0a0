#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module @jit_rope attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c0_i32 = arith.constant 0 : i32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<-1.000000e+09> : tensor<f32>
    %cst_3 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<1.000000e+04> : tensor<f32>
    %cst_5 = arith.constant dense<1.600000e+01> : tensor<f32>
    %cst_6 = arith.constant dense<[0, 2, 4, 6, 8, 10, 12, 14]> : tensor<8xi32>
    %0 = tensor.empty() : tensor<8xi32>
    %mapped = linalg.map ins(%cst_6 : tensor<8xi32>) outs(%0 : tensor<8xi32>)
      (%in: i32, %init: i32) {
        %26 = arith.subi %c0_i32, %in : i32
        linalg.yield %26 : i32
      }
    %1 = tensor.empty() : tensor<8xf32>
    %mapped_7 = linalg.map { arith.sitofp } ins(%mapped : tensor<8xi32>) outs(%1 : tensor<8xf32>)
    %broadcasted = linalg.broadcast ins(%cst_5 : tensor<f32>) outs(%1 : tensor<8xf32>) dimensions = [0] 
    %mapped_8 = linalg.map { arith.divf } ins(%mapped_7, %broadcasted : tensor<8xf32>, tensor<8xf32>) outs(%1 : tensor<8xf32>)
    %broadcasted_9 = linalg.broadcast ins(%cst_4 : tensor<f32>) outs(%1 : tensor<8xf32>) dimensions = [0] 
    %mapped_10 = linalg.map { math.powf } ins(%broadcasted_9, %mapped_8 : tensor<8xf32>, tensor<8xf32>) outs(%1 : tensor<8xf32>)
    %2 = tensor.empty() : tensor<40xi32>
    %mapped_11 = linalg.map outs(%2 : tensor<40xi32>)
      (%init: i32) {
        %26 = linalg.index 0 : index
        %27 = arith.index_cast %26 : index to i64
        %28 = arith.trunci %27 : i64 to i32
        linalg.yield %28 : i32
      }
    %3 = tensor.empty() : tensor<40x1x1xi32>
    %broadcasted_12 = linalg.broadcast ins(%mapped_11 : tensor<40xi32>) outs(%3 : tensor<40x1x1xi32>) dimensions = [1, 2] 
    %4 = tensor.empty() : tensor<40x1x1xf32>
    %mapped_13 = linalg.map { arith.sitofp } ins(%broadcasted_12 : tensor<40x1x1xi32>) outs(%4 : tensor<40x1x1xf32>)
    %5 = tensor.empty() : tensor<1x1x8xf32>
    %broadcasted_14 = linalg.broadcast ins(%mapped_10 : tensor<8xf32>) outs(%5 : tensor<1x1x8xf32>) dimensions = [0, 1] 
    %collapsed = tensor.collapse_shape %mapped_13 [[0], [1, 2]] : tensor<40x1x1xf32> into tensor<40x1xf32>
    %6 = tensor.empty() : tensor<40x1x8xf32>
    %broadcasted_15 = linalg.broadcast ins(%collapsed : tensor<40x1xf32>) outs(%6 : tensor<40x1x8xf32>) dimensions = [2] 
    %collapsed_16 = tensor.collapse_shape %broadcasted_14 [[0, 1], [2]] : tensor<1x1x8xf32> into tensor<1x8xf32>
    %broadcasted_17 = linalg.broadcast ins(%collapsed_16 : tensor<1x8xf32>) outs(%6 : tensor<40x1x8xf32>) dimensions = [0] 
    %mapped_18 = linalg.map { arith.mulf } ins(%broadcasted_15, %broadcasted_17 : tensor<40x1x8xf32>, tensor<40x1x8xf32>) outs(%6 : tensor<40x1x8xf32>)
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 40, 4, 8] [1, 1, 1, 1] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %extracted_slice_19 = tensor.extract_slice %arg0[0, 0, 0, 8] [2, 40, 4, 8] [1, 1, 1, 1] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %mapped_20 = linalg.map { math.cos } ins(%mapped_18 : tensor<40x1x8xf32>) outs(%6 : tensor<40x1x8xf32>)
    %7 = tensor.empty() : tensor<1x40x1x8xf32>
    %broadcasted_21 = linalg.broadcast ins(%mapped_20 : tensor<40x1x8xf32>) outs(%7 : tensor<1x40x1x8xf32>) dimensions = [0] 
    %collapsed_22 = tensor.collapse_shape %broadcasted_21 [[0, 1], [2, 3]] : tensor<1x40x1x8xf32> into tensor<40x8xf32>
    %8 = tensor.empty() : tensor<2x40x4x8xf32>
    %broadcasted_23 = linalg.broadcast ins(%collapsed_22 : tensor<40x8xf32>) outs(%8 : tensor<2x40x4x8xf32>) dimensions = [0, 2] 
    %mapped_24 = linalg.map { arith.mulf } ins(%extracted_slice, %broadcasted_23 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%8 : tensor<2x40x4x8xf32>)
    %mapped_25 = linalg.map { math.sin } ins(%mapped_18 : tensor<40x1x8xf32>) outs(%6 : tensor<40x1x8xf32>)
    %broadcasted_26 = linalg.broadcast ins(%mapped_25 : tensor<40x1x8xf32>) outs(%7 : tensor<1x40x1x8xf32>) dimensions = [0] 
    %collapsed_27 = tensor.collapse_shape %broadcasted_26 [[0, 1], [2, 3]] : tensor<1x40x1x8xf32> into tensor<40x8xf32>
    %broadcasted_28 = linalg.broadcast ins(%collapsed_27 : tensor<40x8xf32>) outs(%8 : tensor<2x40x4x8xf32>) dimensions = [0, 2] 
    %mapped_29 = linalg.map { arith.mulf } ins(%extracted_slice_19, %broadcasted_28 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%8 : tensor<2x40x4x8xf32>)
    %mapped_30 = linalg.map { arith.subf } ins(%mapped_24, %mapped_29 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%8 : tensor<2x40x4x8xf32>)
    %mapped_31 = linalg.map { arith.mulf } ins(%extracted_slice_19, %broadcasted_23 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%8 : tensor<2x40x4x8xf32>)
    %mapped_32 = linalg.map { arith.mulf } ins(%extracted_slice, %broadcasted_28 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%8 : tensor<2x40x4x8xf32>)
    %mapped_33 = linalg.map { arith.addf } ins(%mapped_31, %mapped_32 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%8 : tensor<2x40x4x8xf32>)
    %concat = tensor.concat dim(3) %mapped_30, %mapped_33 : (tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) -> tensor<2x40x4x16xf32>
    %extracted_slice_34 = tensor.extract_slice %arg1[0, 0, 0, 0] [2, 40, 4, 8] [1, 1, 1, 1] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %extracted_slice_35 = tensor.extract_slice %arg1[0, 0, 0, 8] [2, 40, 4, 8] [1, 1, 1, 1] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %mapped_36 = linalg.map { arith.mulf } ins(%extracted_slice_34, %broadcasted_23 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%8 : tensor<2x40x4x8xf32>)
    %mapped_37 = linalg.map { arith.mulf } ins(%extracted_slice_35, %broadcasted_28 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%8 : tensor<2x40x4x8xf32>)
    %mapped_38 = linalg.map { arith.subf } ins(%mapped_36, %mapped_37 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%8 : tensor<2x40x4x8xf32>)
    %mapped_39 = linalg.map { arith.mulf } ins(%extracted_slice_35, %broadcasted_23 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%8 : tensor<2x40x4x8xf32>)
    %mapped_40 = linalg.map { arith.mulf } ins(%extracted_slice_34, %broadcasted_28 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%8 : tensor<2x40x4x8xf32>)
    %mapped_41 = linalg.map { arith.addf } ins(%mapped_39, %mapped_40 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%8 : tensor<2x40x4x8xf32>)
    %concat_42 = tensor.concat dim(3) %mapped_38, %mapped_41 : (tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) -> tensor<2x40x4x16xf32>
    %9 = tensor.empty() : tensor<2x4x40x40xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%concat, %concat_42 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%10 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %26 = arith.mulf %in, %in_68 : f32
      %27 = arith.addf %out, %26 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x40x40xf32>
    %broadcasted_43 = linalg.broadcast ins(%cst_3 : tensor<f32>) outs(%9 : tensor<2x4x40x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_44 = linalg.map { arith.divf } ins(%11, %broadcasted_43 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%9 : tensor<2x4x40x40xf32>)
    %12 = tensor.empty() : tensor<40x1xi32>
    %broadcasted_45 = linalg.broadcast ins(%mapped_11 : tensor<40xi32>) outs(%12 : tensor<40x1xi32>) dimensions = [1] 
    %13 = tensor.empty() : tensor<1x40xi32>
    %broadcasted_46 = linalg.broadcast ins(%mapped_11 : tensor<40xi32>) outs(%13 : tensor<1x40xi32>) dimensions = [0] 
    %collapsed_47 = tensor.collapse_shape %broadcasted_45 [[0, 1]] : tensor<40x1xi32> into tensor<40xi32>
    %14 = tensor.empty() : tensor<40x40xi32>
    %broadcasted_48 = linalg.broadcast ins(%collapsed_47 : tensor<40xi32>) outs(%14 : tensor<40x40xi32>) dimensions = [1] 
    %collapsed_49 = tensor.collapse_shape %broadcasted_46 [[0, 1]] : tensor<1x40xi32> into tensor<40xi32>
    %broadcasted_50 = linalg.broadcast ins(%collapsed_49 : tensor<40xi32>) outs(%14 : tensor<40x40xi32>) dimensions = [0] 
    %15 = tensor.empty() : tensor<40x40xi1>
    %mapped_51 = linalg.map { arith.cmpi {predicate = 5 : i64} } ins(%broadcasted_48, %broadcasted_50 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%15 : tensor<40x40xi1>)
    %16 = tensor.empty() : tensor<f32>
    %mapped_52 = linalg.map ins(%cst_2 : tensor<f32>) outs(%16 : tensor<f32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %17 = tensor.empty() : tensor<2x4x40x40xi1>
    %broadcasted_53 = linalg.broadcast ins(%mapped_51 : tensor<40x40xi1>) outs(%17 : tensor<2x4x40x40xi1>) dimensions = [0, 1] 
    %broadcasted_54 = linalg.broadcast ins(%mapped_52 : tensor<f32>) outs(%9 : tensor<2x4x40x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_55 = linalg.map { arith.select } ins(%broadcasted_53, %mapped_44, %broadcasted_54 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%9 : tensor<2x4x40x40xf32>)
    %18 = tensor.empty() : tensor<2x4x40xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_55 : tensor<2x4x40x40xf32>) outs(%19 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_56 = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%18 : tensor<2x4x40xf32>) dimensions = [0, 1, 2] 
    %mapped_57 = linalg.map { arith.maximumf } ins(%broadcasted_56, %reduced : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%18 : tensor<2x4x40xf32>)
    %20 = tensor.empty() : tensor<2x4x40x1xf32>
    %broadcasted_58 = linalg.broadcast ins(%mapped_57 : tensor<2x4x40xf32>) outs(%20 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_59 = tensor.collapse_shape %broadcasted_58 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_60 = linalg.broadcast ins(%collapsed_59 : tensor<2x4x40xf32>) outs(%9 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_61 = linalg.map { arith.subf } ins(%mapped_55, %broadcasted_60 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%9 : tensor<2x4x40x40xf32>)
    %mapped_62 = linalg.map { math.exp } ins(%mapped_61 : tensor<2x4x40x40xf32>) outs(%9 : tensor<2x4x40x40xf32>)
    %21 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_63 = linalg.reduce { arith.addf } ins(%mapped_62 : tensor<2x4x40x40xf32>) outs(%21 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_64 = linalg.broadcast ins(%reduced_63 : tensor<2x4x40xf32>) outs(%20 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_65 = tensor.collapse_shape %broadcasted_64 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_66 = linalg.broadcast ins(%collapsed_65 : tensor<2x4x40xf32>) outs(%9 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_67 = linalg.map { arith.divf } ins(%mapped_62, %broadcasted_66 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%9 : tensor<2x4x40x40xf32>)
    %22 = tensor.empty() : tensor<2x4x16x40xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_67 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%23 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_68: f32, %out: f32):
      %26 = arith.mulf %in, %in_68 : f32
      %27 = arith.addf %out, %26 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4x16x40xf32>
    %25 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed = linalg.transpose ins(%24 : tensor<2x4x16x40xf32>) outs(%25 : tensor<2x40x4x16xf32>) permutation = [0, 3, 1, 2] 
    return %transposed : tensor<2x40x4x16xf32>
  }
}

