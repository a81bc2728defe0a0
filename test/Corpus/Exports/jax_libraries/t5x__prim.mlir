#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
module @jit_t5x attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<2x1x1x40xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<-1.000000e+10> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
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
    %2 = tensor.empty() : tensor<1x40xi32>
    %broadcasted_4 = linalg.broadcast ins(%mapped : tensor<40xi32>) outs(%2 : tensor<1x40xi32>) dimensions = [0] 
    %collapsed = tensor.collapse_shape %broadcasted [[0, 1]] : tensor<40x1xi32> into tensor<40xi32>
    %3 = tensor.empty() : tensor<40x40xi32>
    %broadcasted_5 = linalg.broadcast ins(%collapsed : tensor<40xi32>) outs(%3 : tensor<40x40xi32>) dimensions = [1] 
    %collapsed_6 = tensor.collapse_shape %broadcasted_4 [[0, 1]] : tensor<1x40xi32> into tensor<40xi32>
    %broadcasted_7 = linalg.broadcast ins(%collapsed_6 : tensor<40xi32>) outs(%3 : tensor<40x40xi32>) dimensions = [0] 
    %4 = tensor.empty() : tensor<40x40xi1>
    %mapped_8 = linalg.map { arith.cmpi {predicate = 5 : i64} } ins(%broadcasted_5, %broadcasted_7 : tensor<40x40xi32>, tensor<40x40xi32>) outs(%4 : tensor<40x40xi1>)
    %5 = tensor.empty() : tensor<40x40xf32>
    %mapped_9 = linalg.map { arith.uitofp } ins(%mapped_8 : tensor<40x40xi1>) outs(%5 : tensor<40x40xf32>)
    %broadcasted_10 = linalg.broadcast ins(%cst_3 : tensor<f32>) outs(%5 : tensor<40x40xf32>) dimensions = [0, 1] 
    %mapped_11 = linalg.map { arith.cmpf {predicate = 2 : i64} } ins(%mapped_9, %broadcasted_10 : tensor<40x40xf32>, tensor<40x40xf32>) outs(%4 : tensor<40x40xi1>)
    %broadcasted_12 = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%5 : tensor<40x40xf32>) dimensions = [0, 1] 
    %mapped_13 = linalg.map { arith.select } ins(%mapped_11, %broadcasted_10, %broadcasted_12 : tensor<40x40xi1>, tensor<40x40xf32>, tensor<40x40xf32>) outs(%5 : tensor<40x40xf32>)
    %6 = tensor.empty() : tensor<1x1x40x40xf32>
    %broadcasted_14 = linalg.broadcast ins(%mapped_13 : tensor<40x40xf32>) outs(%6 : tensor<1x1x40x40xf32>) dimensions = [0, 1] 
    %mapped_15 = linalg.map ins(%broadcasted_14 : tensor<1x1x40x40xf32>) outs(%6 : tensor<1x1x40x40xf32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %collapsed_16 = tensor.collapse_shape %arg3 [[0], [1], [2, 3]] : tensor<2x1x1x40xf32> into tensor<2x1x40xf32>
    %7 = tensor.empty() : tensor<2x1x40x40xf32>
    %broadcasted_17 = linalg.broadcast ins(%collapsed_16 : tensor<2x1x40xf32>) outs(%7 : tensor<2x1x40x40xf32>) dimensions = [2] 
    %collapsed_18 = tensor.collapse_shape %mapped_15 [[0, 1], [2], [3]] : tensor<1x1x40x40xf32> into tensor<1x40x40xf32>
    %broadcasted_19 = linalg.broadcast ins(%collapsed_18 : tensor<1x40x40xf32>) outs(%7 : tensor<2x1x40x40xf32>) dimensions = [0] 
    %mapped_20 = linalg.map { arith.addf } ins(%broadcasted_17, %broadcasted_19 : tensor<2x1x40x40xf32>, tensor<2x1x40x40xf32>) outs(%7 : tensor<2x1x40x40xf32>)
    %8 = tensor.empty() : tensor<2x4x40x40xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%9 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %19 = arith.mulf %in, %in_36 : f32
      %20 = arith.addf %out, %19 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_21 = tensor.collapse_shape %mapped_20 [[0], [1, 2], [3]] : tensor<2x1x40x40xf32> into tensor<2x40x40xf32>
    %broadcasted_22 = linalg.broadcast ins(%collapsed_21 : tensor<2x40x40xf32>) outs(%8 : tensor<2x4x40x40xf32>) dimensions = [1] 
    %mapped_23 = linalg.map { arith.addf } ins(%10, %broadcasted_22 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%8 : tensor<2x4x40x40xf32>)
    %11 = tensor.empty() : tensor<2x4x40xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_23 : tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_24 = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%11 : tensor<2x4x40xf32>) dimensions = [0, 1, 2] 
    %mapped_25 = linalg.map { arith.maximumf } ins(%broadcasted_24, %reduced : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%11 : tensor<2x4x40xf32>)
    %13 = tensor.empty() : tensor<2x4x40x1xf32>
    %broadcasted_26 = linalg.broadcast ins(%mapped_25 : tensor<2x4x40xf32>) outs(%13 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_27 = tensor.collapse_shape %broadcasted_26 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_28 = linalg.broadcast ins(%collapsed_27 : tensor<2x4x40xf32>) outs(%8 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_29 = linalg.map { arith.subf } ins(%mapped_23, %broadcasted_28 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%8 : tensor<2x4x40x40xf32>)
    %mapped_30 = linalg.map { math.exp } ins(%mapped_29 : tensor<2x4x40x40xf32>) outs(%8 : tensor<2x4x40x40xf32>)
    %14 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_31 = linalg.reduce { arith.addf } ins(%mapped_30 : tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_32 = linalg.broadcast ins(%reduced_31 : tensor<2x4x40xf32>) outs(%13 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_33 = tensor.collapse_shape %broadcasted_32 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_34 = linalg.broadcast ins(%collapsed_33 : tensor<2x4x40xf32>) outs(%8 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_35 = linalg.map { arith.divf } ins(%mapped_30, %broadcasted_34 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%8 : tensor<2x4x40x40xf32>)
    %15 = tensor.empty() : tensor<2x4x16x40xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_35 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%16 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %19 = arith.mulf %in, %in_36 : f32
      %20 = arith.addf %out, %19 : f32
      linalg.yield %20 : f32
    } -> tensor<2x4x16x40xf32>
    %18 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed = linalg.transpose ins(%17 : tensor<2x4x16x40xf32>) outs(%18 : tensor<2x40x4x16xf32>) permutation = [0, 3, 1, 2] 
    return %transposed : tensor<2x40x4x16xf32>
  }
}

