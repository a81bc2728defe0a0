#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d3, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module @jit_packed_qkv attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64x192xf32>, %arg2: tensor<64x64xf32>) -> (tensor<2x40x64xf32> {jax.result_info = "result"}) {
    %cst = arith.constant dense<0> : tensor<i32>
    %cst_0 = arith.constant dense<false> : tensor<i1>
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_4 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<true> : tensor<i1>
    %0 = tensor.empty() : tensor<2x40x192xf32>
    %1 = linalg.fill ins(%cst_2 : f32) outs(%0 : tensor<2x40x192xf32>) -> tensor<2x40x192xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x64xf32>, tensor<64x192xf32>) outs(%1 : tensor<2x40x192xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %21 = arith.mulf %in, %in_34 : f32
      %22 = arith.addf %out, %21 : f32
      linalg.yield %22 : f32
    } -> tensor<2x40x192xf32>
    %extracted_slice = tensor.extract_slice %2[0, 0, 0] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
    %extracted_slice_6 = tensor.extract_slice %2[0, 0, 64] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
    %extracted_slice_7 = tensor.extract_slice %2[0, 0, 128] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xf32> to tensor<2x40x64xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %expanded_8 = tensor.expand_shape %extracted_slice_6 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %expanded_9 = tensor.expand_shape %extracted_slice_7 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %3 = tensor.empty() : tensor<40x40xi1>
    %broadcasted = linalg.broadcast ins(%cst_5 : tensor<i1>) outs(%3 : tensor<40x40xi1>) dimensions = [0, 1] 
    %4 = tensor.empty() : tensor<40x40xi32>
    %mapped = linalg.map outs(%4 : tensor<40x40xi32>)
      (%init: i32) {
        %21 = linalg.index 0 : index
        %22 = arith.index_cast %21 : index to i64
        %23 = arith.trunci %22 : i64 to i32
        linalg.yield %23 : i32
      }
    %broadcasted_10 = linalg.broadcast ins(%cst : tensor<i32>) outs(%4 : tensor<40x40xi32>) dimensions = [0, 1] 
    %mapped_11 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%mapped, %broadcasted_10 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%4 : tensor<40x40xi32>)
    %mapped_12 = linalg.map outs(%4 : tensor<40x40xi32>)
      (%init: i32) {
        %21 = linalg.index 1 : index
        %22 = arith.index_cast %21 : index to i64
        %23 = arith.trunci %22 : i64 to i32
        linalg.yield %23 : i32
      }
    %mapped_13 = linalg.map { arith.cmpi {predicate = 5 : i64} } ins(%mapped_11, %mapped_12 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%3 : tensor<40x40xi1>)
    %broadcasted_14 = linalg.broadcast ins(%cst_0 : tensor<i1>) outs(%3 : tensor<40x40xi1>) dimensions = [0, 1] 
    %mapped_15 = linalg.map { arith.select } ins(%mapped_13, %broadcasted, %broadcasted_14 : tensor<40x40xi1>, tensor<40x40xi1>, tensor<40x40xi1>) outs(%3 : tensor<40x40xi1>)
    %5 = tensor.empty() : tensor<2x4x40x40xf32>
    %6 = linalg.fill ins(%cst_2 : f32) outs(%5 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %expanded_8 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%6 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %21 = arith.mulf %in, %in_34 : f32
      %22 = arith.addf %out, %21 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x40x40xf32>
    %broadcasted_16 = linalg.broadcast ins(%cst_4 : tensor<f32>) outs(%5 : tensor<2x4x40x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_17 = linalg.map { arith.divf } ins(%7, %broadcasted_16 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%5 : tensor<2x4x40x40xf32>)
    %8 = tensor.empty() : tensor<f32>
    %mapped_18 = linalg.map ins(%cst_3 : tensor<f32>) outs(%8 : tensor<f32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %9 = tensor.empty() : tensor<2x4x40x40xi1>
    %broadcasted_19 = linalg.broadcast ins(%mapped_15 : tensor<40x40xi1>) outs(%9 : tensor<2x4x40x40xi1>) dimensions = [0, 1] 
    %broadcasted_20 = linalg.broadcast ins(%mapped_18 : tensor<f32>) outs(%5 : tensor<2x4x40x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_21 = linalg.map { arith.select } ins(%broadcasted_19, %mapped_17, %broadcasted_20 : tensor<2x4x40x40xi1>, tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%5 : tensor<2x4x40x40xf32>)
    %10 = tensor.empty() : tensor<2x4x40xf32>
    %11 = linalg.fill ins(%cst_1 : f32) outs(%10 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_21 : tensor<2x4x40x40xf32>) outs(%11 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_22 = linalg.broadcast ins(%cst_3 : tensor<f32>) outs(%10 : tensor<2x4x40xf32>) dimensions = [0, 1, 2] 
    %mapped_23 = linalg.map { arith.maximumf } ins(%broadcasted_22, %reduced : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%10 : tensor<2x4x40xf32>)
    %12 = tensor.empty() : tensor<2x4x40x1xf32>
    %broadcasted_24 = linalg.broadcast ins(%mapped_23 : tensor<2x4x40xf32>) outs(%12 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed = tensor.collapse_shape %broadcasted_24 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_25 = linalg.broadcast ins(%collapsed : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_26 = linalg.map { arith.subf } ins(%mapped_21, %broadcasted_25 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%5 : tensor<2x4x40x40xf32>)
    %mapped_27 = linalg.map { math.exp } ins(%mapped_26 : tensor<2x4x40x40xf32>) outs(%5 : tensor<2x4x40x40xf32>)
    %13 = linalg.fill ins(%cst_2 : f32) outs(%10 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_28 = linalg.reduce { arith.addf } ins(%mapped_27 : tensor<2x4x40x40xf32>) outs(%13 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_29 = linalg.broadcast ins(%reduced_28 : tensor<2x4x40xf32>) outs(%12 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_30 = tensor.collapse_shape %broadcasted_29 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_31 = linalg.broadcast ins(%collapsed_30 : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_32 = linalg.map { arith.divf } ins(%mapped_27, %broadcasted_31 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%5 : tensor<2x4x40x40xf32>)
    %14 = tensor.empty() : tensor<2x4x16x40xf32>
    %15 = linalg.fill ins(%cst_2 : f32) outs(%14 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded_9, %mapped_32 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%15 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %21 = arith.mulf %in, %in_34 : f32
      %22 = arith.addf %out, %21 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x16x40xf32>
    %17 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed = linalg.transpose ins(%16 : tensor<2x4x16x40xf32>) outs(%17 : tensor<2x40x4x16xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_33 = tensor.collapse_shape %transposed [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
    %18 = tensor.empty() : tensor<2x40x64xf32>
    %19 = linalg.fill ins(%cst_2 : f32) outs(%18 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_33, %arg2 : tensor<2x40x64xf32>, tensor<64x64xf32>) outs(%19 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %21 = arith.mulf %in, %in_34 : f32
      %22 = arith.addf %out, %21 : f32
      linalg.yield %22 : f32
    } -> tensor<2x40x64xf32>
    return %20 : tensor<2x40x64xf32>
  }
}

