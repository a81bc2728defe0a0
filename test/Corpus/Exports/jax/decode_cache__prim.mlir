#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
module @jit_decode_cache attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1x4x16xf32>, %arg1: tensor<2x64x4x16xf32>, %arg2: tensor<2x64x4x16xf32>, %arg3: tensor<2x1x4x16xf32>, %arg4: tensor<2x1x4x16xf32>, %arg5: tensor<i32>) -> (tensor<2x1x4x16xf32> {jax.result_info = "result[0]"}, tensor<2x64x4x16xf32> {jax.result_info = "result[1]"}, tensor<2x64x4x16xf32> {jax.result_info = "result[2]"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c63 = arith.constant 63 : index
    %c0 = arith.constant 0 : index
    %c64_i32 = arith.constant 64 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant dense<2.500000e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<i1>
    %mapped = linalg.map ins(%arg5 : tensor<i32>) outs(%0 : tensor<i1>)
      (%in: i32, %init: i1) {
        %21 = arith.cmpi slt, %in, %c0_i32 : i32
        linalg.yield %21 : i1
      }
    %1 = tensor.empty() : tensor<i32>
    %mapped_5 = linalg.map ins(%arg5 : tensor<i32>) outs(%1 : tensor<i32>)
      (%in: i32, %init: i32) {
        %21 = arith.addi %in, %c64_i32 : i32
        linalg.yield %21 : i32
      }
    %mapped_6 = linalg.map { arith.select } ins(%mapped, %mapped_5, %arg5 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%1 : tensor<i32>)
    %extracted = tensor.extract %mapped_6[] : tensor<i32>
    %2 = arith.index_cast %extracted : i32 to index
    %3 = arith.maxsi %2, %c0 : index
    %4 = arith.minsi %3, %c63 : index
    %inserted_slice = tensor.insert_slice %arg3 into %arg1[0, %4, 0, 0] [2, 1, 4, 16] [1, 1, 1, 1] : tensor<2x1x4x16xf32> into tensor<2x64x4x16xf32>
    %inserted_slice_7 = tensor.insert_slice %arg4 into %arg2[0, %4, 0, 0] [2, 1, 4, 16] [1, 1, 1, 1] : tensor<2x1x4x16xf32> into tensor<2x64x4x16xf32>
    %5 = tensor.empty() : tensor<64xi32>
    %mapped_8 = linalg.map outs(%5 : tensor<64xi32>)
      (%init: i32) {
        %21 = linalg.index 0 : index
        %22 = arith.index_cast %21 : index to i64
        %23 = arith.trunci %22 : i64 to i32
        linalg.yield %23 : i32
      }
    %broadcasted = linalg.broadcast ins(%arg5 : tensor<i32>) outs(%5 : tensor<64xi32>) dimensions = [0] 
    %6 = tensor.empty() : tensor<64xi1>
    %mapped_9 = linalg.map { arith.cmpi {predicate = 3 : i64} } ins(%mapped_8, %broadcasted : tensor<64xi32>, tensor<64xi32>) outs(%6 : tensor<64xi1>)
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 1, 4, 1, 16] : tensor<2x1x4x16xf32> into tensor<2x1x4x1x16xf32>
    %7 = tensor.empty() : tensor<2x4x1x1x64xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<2x4x1x1x64xf32>) -> tensor<2x4x1x1x64xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %inserted_slice : tensor<2x1x4x1x16xf32>, tensor<2x64x4x16xf32>) outs(%8 : tensor<2x4x1x1x64xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %21 = arith.mulf %in, %in_32 : f32
      %22 = arith.addf %out, %21 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x1x1x64xf32>
    %broadcasted_10 = linalg.broadcast ins(%cst_4 : tensor<f32>) outs(%7 : tensor<2x4x1x1x64xf32>) dimensions = [0, 1, 2, 3, 4] 
    %mapped_11 = linalg.map { arith.mulf } ins(%9, %broadcasted_10 : tensor<2x4x1x1x64xf32>, tensor<2x4x1x1x64xf32>) outs(%7 : tensor<2x4x1x1x64xf32>)
    %10 = tensor.empty() : tensor<1x2x4x1x64xi1>
    %broadcasted_12 = linalg.broadcast ins(%cst_3 : tensor<i1>) outs(%10 : tensor<1x2x4x1x64xi1>) dimensions = [0, 1, 2, 3, 4] 
    %11 = tensor.empty() : tensor<1x1x1x1x64xi1>
    %broadcasted_13 = linalg.broadcast ins(%mapped_9 : tensor<64xi1>) outs(%11 : tensor<1x1x1x1x64xi1>) dimensions = [1, 2, 0, 3] 
    %collapsed = tensor.collapse_shape %broadcasted_13 [[0], [1, 2, 3], [4]] : tensor<1x1x1x1x64xi1> into tensor<1x1x64xi1>
    %broadcasted_14 = linalg.broadcast ins(%collapsed : tensor<1x1x64xi1>) outs(%10 : tensor<1x2x4x1x64xi1>) dimensions = [1, 2] 
    %mapped_15 = linalg.map { arith.andi } ins(%broadcasted_12, %broadcasted_14 : tensor<1x2x4x1x64xi1>, tensor<1x2x4x1x64xi1>) outs(%10 : tensor<1x2x4x1x64xi1>)
    %12 = tensor.empty() : tensor<1x2x4x1x64xf32>
    %broadcasted_16 = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%12 : tensor<1x2x4x1x64xf32>) dimensions = [0, 1, 2, 3, 4] 
    %transposed = linalg.transpose ins(%mapped_11 : tensor<2x4x1x1x64xf32>) outs(%12 : tensor<1x2x4x1x64xf32>) permutation = [3, 0, 1, 2, 4] 
    %mapped_17 = linalg.map { arith.select } ins(%mapped_15, %transposed, %broadcasted_16 : tensor<1x2x4x1x64xi1>, tensor<1x2x4x1x64xf32>, tensor<1x2x4x1x64xf32>) outs(%12 : tensor<1x2x4x1x64xf32>)
    %13 = tensor.empty() : tensor<1x2x4x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x2x4x1xf32>) -> tensor<1x2x4x1xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_17 : tensor<1x2x4x1x64xf32>) outs(%14 : tensor<1x2x4x1xf32>) dimensions = [4] 
    %broadcasted_18 = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%13 : tensor<1x2x4x1xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_19 = linalg.map { arith.maximumf } ins(%broadcasted_18, %reduced : tensor<1x2x4x1xf32>, tensor<1x2x4x1xf32>) outs(%13 : tensor<1x2x4x1xf32>)
    %15 = tensor.empty() : tensor<1x2x4x1x1xf32>
    %broadcasted_20 = linalg.broadcast ins(%mapped_19 : tensor<1x2x4x1xf32>) outs(%15 : tensor<1x2x4x1x1xf32>) dimensions = [4] 
    %collapsed_21 = tensor.collapse_shape %broadcasted_20 [[0], [1], [2], [3, 4]] : tensor<1x2x4x1x1xf32> into tensor<1x2x4x1xf32>
    %broadcasted_22 = linalg.broadcast ins(%collapsed_21 : tensor<1x2x4x1xf32>) outs(%12 : tensor<1x2x4x1x64xf32>) dimensions = [4] 
    %mapped_23 = linalg.map { arith.subf } ins(%mapped_17, %broadcasted_22 : tensor<1x2x4x1x64xf32>, tensor<1x2x4x1x64xf32>) outs(%12 : tensor<1x2x4x1x64xf32>)
    %mapped_24 = linalg.map { math.exp } ins(%mapped_23 : tensor<1x2x4x1x64xf32>) outs(%12 : tensor<1x2x4x1x64xf32>)
    %16 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<1x2x4x1xf32>) -> tensor<1x2x4x1xf32>
    %reduced_25 = linalg.reduce { arith.addf } ins(%mapped_24 : tensor<1x2x4x1x64xf32>) outs(%16 : tensor<1x2x4x1xf32>) dimensions = [4] 
    %broadcasted_26 = linalg.broadcast ins(%reduced_25 : tensor<1x2x4x1xf32>) outs(%15 : tensor<1x2x4x1x1xf32>) dimensions = [4] 
    %collapsed_27 = tensor.collapse_shape %broadcasted_26 [[0], [1], [2], [3, 4]] : tensor<1x2x4x1x1xf32> into tensor<1x2x4x1xf32>
    %broadcasted_28 = linalg.broadcast ins(%collapsed_27 : tensor<1x2x4x1xf32>) outs(%12 : tensor<1x2x4x1x64xf32>) dimensions = [4] 
    %mapped_29 = linalg.map { arith.divf } ins(%mapped_24, %broadcasted_28 : tensor<1x2x4x1x64xf32>, tensor<1x2x4x1x64xf32>) outs(%12 : tensor<1x2x4x1x64xf32>)
    %17 = tensor.empty() : tensor<2x4x16x1x1xf32>
    %18 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<2x4x16x1x1xf32>) -> tensor<2x4x16x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%inserted_slice_7, %mapped_29 : tensor<2x64x4x16xf32>, tensor<1x2x4x1x64xf32>) outs(%18 : tensor<2x4x16x1x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %21 = arith.mulf %in, %in_32 : f32
      %22 = arith.addf %out, %21 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x16x1x1xf32>
    %20 = tensor.empty() : tensor<2x1x4x1x16xf32>
    %transposed_30 = linalg.transpose ins(%19 : tensor<2x4x16x1x1xf32>) outs(%20 : tensor<2x1x4x1x16xf32>) permutation = [0, 4, 1, 3, 2] 
    %collapsed_31 = tensor.collapse_shape %transposed_30 [[0], [1], [2], [3, 4]] : tensor<2x1x4x1x16xf32> into tensor<2x1x4x16xf32>
    return %collapsed_31, %inserted_slice, %inserted_slice_7 : tensor<2x1x4x16xf32>, tensor<2x64x4x16xf32>, tensor<2x64x4x16xf32>
  }
}

