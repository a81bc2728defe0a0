#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module @jit_prefill_cache attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x64x4x16xf32>, %arg2: tensor<2x64x4x16xf32>, %arg3: tensor<2x40x4x16xf32>, %arg4: tensor<2x40x4x16xf32>, %arg5: tensor<i32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result[0]"}, tensor<2x64x4x16xf32> {jax.result_info = "result[1]"}, tensor<2x64x4x16xf32> {jax.result_info = "result[2]"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c24 = arith.constant 24 : index
    %c0 = arith.constant 0 : index
    %c64_i32 = arith.constant 64 : i32
    %c0_i32 = arith.constant 0 : i32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<i1>
    %mapped = linalg.map ins(%arg5 : tensor<i32>) outs(%0 : tensor<i1>)
      (%in: i32, %init: i1) {
        %24 = arith.cmpi slt, %in, %c0_i32 : i32
        linalg.yield %24 : i1
      }
    %1 = tensor.empty() : tensor<i32>
    %mapped_3 = linalg.map ins(%arg5 : tensor<i32>) outs(%1 : tensor<i32>)
      (%in: i32, %init: i32) {
        %24 = arith.addi %in, %c64_i32 : i32
        linalg.yield %24 : i32
      }
    %mapped_4 = linalg.map { arith.select } ins(%mapped, %mapped_3, %arg5 : tensor<i1>, tensor<i32>, tensor<i32>) outs(%1 : tensor<i32>)
    %extracted = tensor.extract %mapped_4[] : tensor<i32>
    %2 = arith.index_cast %extracted : i32 to index
    %3 = arith.maxsi %2, %c0 : index
    %4 = arith.minsi %3, %c24 : index
    %inserted_slice = tensor.insert_slice %arg3 into %arg1[0, %4, 0, 0] [2, 40, 4, 16] [1, 1, 1, 1] : tensor<2x40x4x16xf32> into tensor<2x64x4x16xf32>
    %inserted_slice_5 = tensor.insert_slice %arg4 into %arg2[0, %4, 0, 0] [2, 40, 4, 16] [1, 1, 1, 1] : tensor<2x40x4x16xf32> into tensor<2x64x4x16xf32>
    %5 = tensor.empty() : tensor<64xi32>
    %mapped_6 = linalg.map outs(%5 : tensor<64xi32>)
      (%init: i32) {
        %24 = linalg.index 0 : index
        %25 = arith.index_cast %24 : index to i64
        %26 = arith.trunci %25 : i64 to i32
        linalg.yield %26 : i32
      }
    %6 = tensor.empty() : tensor<1x64xi32>
    %broadcasted = linalg.broadcast ins(%mapped_6 : tensor<64xi32>) outs(%6 : tensor<1x64xi32>) dimensions = [0] 
    %7 = tensor.empty() : tensor<40xi32>
    %mapped_7 = linalg.map outs(%7 : tensor<40xi32>)
      (%init: i32) {
        %24 = linalg.index 0 : index
        %25 = arith.index_cast %24 : index to i64
        %26 = arith.trunci %25 : i64 to i32
        linalg.yield %26 : i32
      }
    %broadcasted_8 = linalg.broadcast ins(%arg5 : tensor<i32>) outs(%7 : tensor<40xi32>) dimensions = [0] 
    %mapped_9 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%broadcasted_8, %mapped_7 : tensor<40xi32>, tensor<40xi32>) outs(%7 : tensor<40xi32>)
    %8 = tensor.empty() : tensor<40x1xi32>
    %broadcasted_10 = linalg.broadcast ins(%mapped_9 : tensor<40xi32>) outs(%8 : tensor<40x1xi32>) dimensions = [1] 
    %collapsed = tensor.collapse_shape %broadcasted [[0, 1]] : tensor<1x64xi32> into tensor<64xi32>
    %9 = tensor.empty() : tensor<40x64xi32>
    %broadcasted_11 = linalg.broadcast ins(%collapsed : tensor<64xi32>) outs(%9 : tensor<40x64xi32>) dimensions = [0] 
    %collapsed_12 = tensor.collapse_shape %broadcasted_10 [[0, 1]] : tensor<40x1xi32> into tensor<40xi32>
    %broadcasted_13 = linalg.broadcast ins(%collapsed_12 : tensor<40xi32>) outs(%9 : tensor<40x64xi32>) dimensions = [1] 
    %10 = tensor.empty() : tensor<40x64xi1>
    %mapped_14 = linalg.map { arith.cmpi {predicate = 3 : i64} } ins(%broadcasted_11, %broadcasted_13 : tensor<40x64xi32>, tensor<40x64xi32>) outs(%10 : tensor<40x64xi1>)
    %11 = tensor.empty() : tensor<2x4x40x64xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x4x40x64xf32>) -> tensor<2x4x40x64xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %inserted_slice : tensor<2x40x4x16xf32>, tensor<2x64x4x16xf32>) outs(%12 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %24 = arith.mulf %in, %in_33 : f32
      %25 = arith.addf %out, %24 : f32
      linalg.yield %25 : f32
    } -> tensor<2x4x40x64xf32>
    %broadcasted_15 = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%11 : tensor<2x4x40x64xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_16 = linalg.map { arith.divf } ins(%13, %broadcasted_15 : tensor<2x4x40x64xf32>, tensor<2x4x40x64xf32>) outs(%11 : tensor<2x4x40x64xf32>)
    %14 = tensor.empty() : tensor<f32>
    %mapped_17 = linalg.map ins(%cst_1 : tensor<f32>) outs(%14 : tensor<f32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %15 = tensor.empty() : tensor<2x4x40x64xi1>
    %broadcasted_18 = linalg.broadcast ins(%mapped_14 : tensor<40x64xi1>) outs(%15 : tensor<2x4x40x64xi1>) dimensions = [0, 1] 
    %broadcasted_19 = linalg.broadcast ins(%mapped_17 : tensor<f32>) outs(%11 : tensor<2x4x40x64xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_20 = linalg.map { arith.select } ins(%broadcasted_18, %mapped_16, %broadcasted_19 : tensor<2x4x40x64xi1>, tensor<2x4x40x64xf32>, tensor<2x4x40x64xf32>) outs(%11 : tensor<2x4x40x64xf32>)
    %16 = tensor.empty() : tensor<2x4x40xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_20 : tensor<2x4x40x64xf32>) outs(%17 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_21 = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%16 : tensor<2x4x40xf32>) dimensions = [0, 1, 2] 
    %mapped_22 = linalg.map { arith.maximumf } ins(%broadcasted_21, %reduced : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%16 : tensor<2x4x40xf32>)
    %18 = tensor.empty() : tensor<2x4x40x1xf32>
    %broadcasted_23 = linalg.broadcast ins(%mapped_22 : tensor<2x4x40xf32>) outs(%18 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_24 = tensor.collapse_shape %broadcasted_23 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_25 = linalg.broadcast ins(%collapsed_24 : tensor<2x4x40xf32>) outs(%11 : tensor<2x4x40x64xf32>) dimensions = [3] 
    %mapped_26 = linalg.map { arith.subf } ins(%mapped_20, %broadcasted_25 : tensor<2x4x40x64xf32>, tensor<2x4x40x64xf32>) outs(%11 : tensor<2x4x40x64xf32>)
    %mapped_27 = linalg.map { math.exp } ins(%mapped_26 : tensor<2x4x40x64xf32>) outs(%11 : tensor<2x4x40x64xf32>)
    %19 = linalg.fill ins(%cst_0 : f32) outs(%16 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_28 = linalg.reduce { arith.addf } ins(%mapped_27 : tensor<2x4x40x64xf32>) outs(%19 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_29 = linalg.broadcast ins(%reduced_28 : tensor<2x4x40xf32>) outs(%18 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_30 = tensor.collapse_shape %broadcasted_29 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_31 = linalg.broadcast ins(%collapsed_30 : tensor<2x4x40xf32>) outs(%11 : tensor<2x4x40x64xf32>) dimensions = [3] 
    %mapped_32 = linalg.map { arith.divf } ins(%mapped_27, %broadcasted_31 : tensor<2x4x40x64xf32>, tensor<2x4x40x64xf32>) outs(%11 : tensor<2x4x40x64xf32>)
    %20 = tensor.empty() : tensor<2x4x16x40xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%inserted_slice_5, %mapped_32 : tensor<2x64x4x16xf32>, tensor<2x4x40x64xf32>) outs(%21 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %24 = arith.mulf %in, %in_33 : f32
      %25 = arith.addf %out, %24 : f32
      linalg.yield %25 : f32
    } -> tensor<2x4x16x40xf32>
    %23 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed = linalg.transpose ins(%22 : tensor<2x4x16x40xf32>) outs(%23 : tensor<2x40x4x16xf32>) permutation = [0, 3, 1, 2] 
    return %transposed, %inserted_slice, %inserted_slice_5 : tensor<2x40x4x16xf32>, tensor<2x64x4x16xf32>, tensor<2x64x4x16xf32>
  }
}

