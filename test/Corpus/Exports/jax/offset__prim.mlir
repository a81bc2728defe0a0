#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x64x4x16xf32>, %arg2: tensor<2x64x4x16xf32>, %arg3: tensor<i32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<40xi32>
    %mapped = linalg.map outs(%0 : tensor<40xi32>)
      (%init: i32) {
        %19 = linalg.index 0 : index
        %20 = arith.index_cast %19 : index to i64
        %21 = arith.trunci %20 : i64 to i32
        linalg.yield %21 : i32
      }
    %1 = tensor.empty() : tensor<40x1xi32>
    %broadcasted = linalg.broadcast ins(%mapped : tensor<40xi32>) outs(%1 : tensor<40x1xi32>) dimensions = [1] 
    %2 = tensor.empty() : tensor<64xi32>
    %mapped_3 = linalg.map outs(%2 : tensor<64xi32>)
      (%init: i32) {
        %19 = linalg.index 0 : index
        %20 = arith.index_cast %19 : index to i64
        %21 = arith.trunci %20 : i64 to i32
        linalg.yield %21 : i32
      }
    %3 = tensor.empty() : tensor<1x64xi32>
    %broadcasted_4 = linalg.broadcast ins(%mapped_3 : tensor<64xi32>) outs(%3 : tensor<1x64xi32>) dimensions = [0] 
    %broadcasted_5 = linalg.broadcast ins(%arg3 : tensor<i32>) outs(%1 : tensor<40x1xi32>) dimensions = [0, 1] 
    %mapped_6 = linalg.map { arith.addi {overflowFlags = #arith.overflow<none>} } ins(%broadcasted, %broadcasted_5 : tensor<40x1xi32>, tensor<40x1xi32>) outs(%1 : tensor<40x1xi32>)
    %collapsed = tensor.collapse_shape %broadcasted_4 [[0, 1]] : tensor<1x64xi32> into tensor<64xi32>
    %4 = tensor.empty() : tensor<40x64xi32>
    %broadcasted_7 = linalg.broadcast ins(%collapsed : tensor<64xi32>) outs(%4 : tensor<40x64xi32>) dimensions = [0] 
    %collapsed_8 = tensor.collapse_shape %mapped_6 [[0, 1]] : tensor<40x1xi32> into tensor<40xi32>
    %broadcasted_9 = linalg.broadcast ins(%collapsed_8 : tensor<40xi32>) outs(%4 : tensor<40x64xi32>) dimensions = [1] 
    %5 = tensor.empty() : tensor<40x64xi1>
    %mapped_10 = linalg.map { arith.cmpi {predicate = 3 : i64} } ins(%broadcasted_7, %broadcasted_9 : tensor<40x64xi32>, tensor<40x64xi32>) outs(%5 : tensor<40x64xi1>)
    %6 = tensor.empty() : tensor<2x4x40x64xf32>
    %7 = linalg.fill ins(%cst_0 : f32) outs(%6 : tensor<2x4x40x64xf32>) -> tensor<2x4x40x64xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x64x4x16xf32>) outs(%7 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %19 = arith.mulf %in, %in_29 : f32
      %20 = arith.addf %out, %19 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x40x64xf32>
    %broadcasted_11 = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%6 : tensor<2x4x40x64xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_12 = linalg.map { arith.divf } ins(%8, %broadcasted_11 : tensor<2x4x40x64xf32>, tensor<2x4x40x64xf32>) outs(%6 : tensor<2x4x40x64xf32>)
    %9 = tensor.empty() : tensor<f32>
    %mapped_13 = linalg.map ins(%cst_1 : tensor<f32>) outs(%9 : tensor<f32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %10 = tensor.empty() : tensor<2x4x40x64xi1>
    %broadcasted_14 = linalg.broadcast ins(%mapped_10 : tensor<40x64xi1>) outs(%10 : tensor<2x4x40x64xi1>) dimensions = [0, 1] 
    %broadcasted_15 = linalg.broadcast ins(%mapped_13 : tensor<f32>) outs(%6 : tensor<2x4x40x64xf32>) dimensions = [0, 1, 2, 3] 
    %mapped_16 = linalg.map { arith.select } ins(%broadcasted_14, %mapped_12, %broadcasted_15 : tensor<2x4x40x64xi1>, tensor<2x4x40x64xf32>, tensor<2x4x40x64xf32>) outs(%6 : tensor<2x4x40x64xf32>)
    %11 = tensor.empty() : tensor<2x4x40xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_16 : tensor<2x4x40x64xf32>) outs(%12 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_17 = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%11 : tensor<2x4x40xf32>) dimensions = [0, 1, 2] 
    %mapped_18 = linalg.map { arith.maximumf } ins(%broadcasted_17, %reduced : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%11 : tensor<2x4x40xf32>)
    %13 = tensor.empty() : tensor<2x4x40x1xf32>
    %broadcasted_19 = linalg.broadcast ins(%mapped_18 : tensor<2x4x40xf32>) outs(%13 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_20 = tensor.collapse_shape %broadcasted_19 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_21 = linalg.broadcast ins(%collapsed_20 : tensor<2x4x40xf32>) outs(%6 : tensor<2x4x40x64xf32>) dimensions = [3] 
    %mapped_22 = linalg.map { arith.subf } ins(%mapped_16, %broadcasted_21 : tensor<2x4x40x64xf32>, tensor<2x4x40x64xf32>) outs(%6 : tensor<2x4x40x64xf32>)
    %mapped_23 = linalg.map { math.exp } ins(%mapped_22 : tensor<2x4x40x64xf32>) outs(%6 : tensor<2x4x40x64xf32>)
    %14 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_24 = linalg.reduce { arith.addf } ins(%mapped_23 : tensor<2x4x40x64xf32>) outs(%14 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_25 = linalg.broadcast ins(%reduced_24 : tensor<2x4x40xf32>) outs(%13 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_26 = tensor.collapse_shape %broadcasted_25 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_27 = linalg.broadcast ins(%collapsed_26 : tensor<2x4x40xf32>) outs(%6 : tensor<2x4x40x64xf32>) dimensions = [3] 
    %mapped_28 = linalg.map { arith.divf } ins(%mapped_23, %broadcasted_27 : tensor<2x4x40x64xf32>, tensor<2x4x40x64xf32>) outs(%6 : tensor<2x4x40x64xf32>)
    %15 = tensor.empty() : tensor<2x4x16x40xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_28 : tensor<2x64x4x16xf32>, tensor<2x4x40x64xf32>) outs(%16 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %19 = arith.mulf %in, %in_29 : f32
      %20 = arith.addf %out, %19 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x16x40xf32>
    %18 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed = linalg.transpose ins(%17 : tensor<2x4x16x40xf32>) outs(%18 : tensor<2x40x4x16xf32>) permutation = [0, 3, 1, 2] 
    return %transposed : tensor<2x40x4x16xf32>
  }
}

