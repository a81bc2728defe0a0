#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3, d1, d4, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d3, d4, d5)>
module @jit_maxtext attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x2x2x16xbf16>, %arg1: tensor<2x40x2x16xbf16>, %arg2: tensor<2x40x2x16xbf16>, %arg3: tensor<2x40xi32>) -> (tensor<2x40x2x2x16xbf16> {jax.result_info = "result"}) {
    %cst = arith.constant 0.000000e+00 : bf16
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x2x40x40x2xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x2x40x40x2xf32>) -> tensor<2x2x40x40x2xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg1, %arg0 : tensor<2x40x2x16xbf16>, tensor<2x40x2x2x16xbf16>) outs(%1 : tensor<2x2x40x40x2xf32>) {
    ^bb0(%in: bf16, %in_37: bf16, %out: f32):
      %26 = arith.extf %in : bf16 to f32
      %27 = arith.extf %in_37 : bf16 to f32
      %28 = arith.mulf %26, %27 : f32
      %29 = arith.addf %out, %28 : f32
      linalg.yield %29 : f32
    } -> tensor<2x2x40x40x2xf32>
    %3 = tensor.empty() : tensor<2x2x2x40x40xf32>
    %transposed = linalg.transpose ins(%2 : tensor<2x2x40x40x2xf32>) outs(%3 : tensor<2x2x2x40x40xf32>) permutation = [0, 1, 4, 3, 2] 
    %4 = tensor.empty() : tensor<40x40xi32>
    %mapped = linalg.map outs(%4 : tensor<40x40xi32>)
      (%init: i32) {
        %26 = linalg.index 0 : index
        %27 = arith.index_cast %26 : index to i64
        %28 = arith.trunci %27 : i64 to i32
        linalg.yield %28 : i32
      }
    %mapped_4 = linalg.map outs(%4 : tensor<40x40xi32>)
      (%init: i32) {
        %26 = linalg.index 1 : index
        %27 = arith.index_cast %26 : index to i64
        %28 = arith.trunci %27 : i64 to i32
        linalg.yield %28 : i32
      }
    %5 = tensor.empty() : tensor<2x40x1xi32>
    %broadcasted = linalg.broadcast ins(%arg3 : tensor<2x40xi32>) outs(%5 : tensor<2x40x1xi32>) dimensions = [2] 
    %6 = tensor.empty() : tensor<2x1x40xi32>
    %broadcasted_5 = linalg.broadcast ins(%arg3 : tensor<2x40xi32>) outs(%6 : tensor<2x1x40xi32>) dimensions = [1] 
    %collapsed = tensor.collapse_shape %broadcasted [[0], [1, 2]] : tensor<2x40x1xi32> into tensor<2x40xi32>
    %7 = tensor.empty() : tensor<2x40x40xi32>
    %broadcasted_6 = linalg.broadcast ins(%collapsed : tensor<2x40xi32>) outs(%7 : tensor<2x40x40xi32>) dimensions = [2] 
    %collapsed_7 = tensor.collapse_shape %broadcasted_5 [[0], [1, 2]] : tensor<2x1x40xi32> into tensor<2x40xi32>
    %broadcasted_8 = linalg.broadcast ins(%collapsed_7 : tensor<2x40xi32>) outs(%7 : tensor<2x40x40xi32>) dimensions = [1] 
    %8 = tensor.empty() : tensor<2x40x40xi1>
    %mapped_9 = linalg.map { arith.cmpi {predicate = 0 : i64} } ins(%broadcasted_6, %broadcasted_8 : tensor<2x40x40xi32>, tensor<2x40x40xi32>) outs(%8 : tensor<2x40x40xi1>)
    %9 = tensor.empty() : tensor<2x1x1x40x40xi1>
    %broadcasted_10 = linalg.broadcast ins(%mapped_9 : tensor<2x40x40xi1>) outs(%9 : tensor<2x1x1x40x40xi1>) dimensions = [1, 2] 
    %10 = tensor.empty() : tensor<40x40xi1>
    %mapped_11 = linalg.map { arith.cmpi {predicate = 3 : i64} } ins(%mapped_4, %mapped : tensor<40x40xi32>, tensor<40x40xi32>) outs(%10 : tensor<40x40xi1>)
    %11 = tensor.empty() : tensor<1x1x1x40x40xi1>
    %broadcasted_12 = linalg.broadcast ins(%mapped_11 : tensor<40x40xi1>) outs(%11 : tensor<1x1x1x40x40xi1>) dimensions = [0, 1, 2] 
    %collapsed_13 = tensor.collapse_shape %broadcasted_12 [[0, 1], [2], [3], [4]] : tensor<1x1x1x40x40xi1> into tensor<1x1x40x40xi1>
    %broadcasted_14 = linalg.broadcast ins(%collapsed_13 : tensor<1x1x40x40xi1>) outs(%9 : tensor<2x1x1x40x40xi1>) dimensions = [0] 
    %mapped_15 = linalg.map { arith.andi } ins(%broadcasted_10, %broadcasted_14 : tensor<2x1x1x40x40xi1>, tensor<2x1x1x40x40xi1>) outs(%9 : tensor<2x1x1x40x40xi1>)
    %12 = tensor.empty() : tensor<f32>
    %mapped_16 = linalg.map ins(%cst_3 : tensor<f32>) outs(%12 : tensor<f32>)
      (%in: f32, %init: f32) {
        linalg.yield %in : f32
      }
    %13 = tensor.empty() : tensor<2x1x1x40x40xf32>
    %broadcasted_17 = linalg.broadcast ins(%mapped_16 : tensor<f32>) outs(%13 : tensor<2x1x1x40x40xf32>) dimensions = [0, 1, 2, 3, 4] 
    %broadcasted_18 = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%13 : tensor<2x1x1x40x40xf32>) dimensions = [0, 1, 2, 3, 4] 
    %mapped_19 = linalg.map { arith.select } ins(%mapped_15, %broadcasted_17, %broadcasted_18 : tensor<2x1x1x40x40xi1>, tensor<2x1x1x40x40xf32>, tensor<2x1x1x40x40xf32>) outs(%13 : tensor<2x1x1x40x40xf32>)
    %collapsed_20 = tensor.collapse_shape %mapped_19 [[0], [1, 2, 3], [4]] : tensor<2x1x1x40x40xf32> into tensor<2x40x40xf32>
    %broadcasted_21 = linalg.broadcast ins(%collapsed_20 : tensor<2x40x40xf32>) outs(%3 : tensor<2x2x2x40x40xf32>) dimensions = [1, 2] 
    %mapped_22 = linalg.map { arith.addf } ins(%transposed, %broadcasted_21 : tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x40xf32>) outs(%3 : tensor<2x2x2x40x40xf32>)
    %14 = tensor.empty() : tensor<2x2x2x40xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped_22 : tensor<2x2x2x40x40xf32>) outs(%15 : tensor<2x2x2x40xf32>) dimensions = [4] 
    %16 = tensor.empty() : tensor<2x2x2x40x1xf32>
    %broadcasted_23 = linalg.broadcast ins(%reduced : tensor<2x2x2x40xf32>) outs(%16 : tensor<2x2x2x40x1xf32>) dimensions = [4] 
    %collapsed_24 = tensor.collapse_shape %broadcasted_23 [[0], [1], [2], [3, 4]] : tensor<2x2x2x40x1xf32> into tensor<2x2x2x40xf32>
    %broadcasted_25 = linalg.broadcast ins(%collapsed_24 : tensor<2x2x2x40xf32>) outs(%3 : tensor<2x2x2x40x40xf32>) dimensions = [4] 
    %mapped_26 = linalg.map { arith.subf } ins(%mapped_22, %broadcasted_25 : tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x40xf32>) outs(%3 : tensor<2x2x2x40x40xf32>)
    %mapped_27 = linalg.map { math.exp } ins(%mapped_26 : tensor<2x2x2x40x40xf32>) outs(%3 : tensor<2x2x2x40x40xf32>)
    %17 = tensor.empty() : tensor<2x2x2x40x40xbf16>
    %mapped_28 = linalg.map { arith.truncf } ins(%mapped_27 : tensor<2x2x2x40x40xf32>) outs(%17 : tensor<2x2x2x40x40xbf16>)
    %18 = tensor.empty() : tensor<2x2x16x2x40xbf16>
    %19 = linalg.fill ins(%cst : bf16) outs(%18 : tensor<2x2x16x2x40xbf16>) -> tensor<2x2x16x2x40xbf16>
    %20 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %mapped_28 : tensor<2x40x2x16xbf16>, tensor<2x2x2x40x40xbf16>) outs(%19 : tensor<2x2x16x2x40xbf16>) {
    ^bb0(%in: bf16, %in_37: bf16, %out: bf16):
      %26 = arith.mulf %in, %in_37 : bf16
      %27 = arith.addf %out, %26 : bf16
      linalg.yield %27 : bf16
    } -> tensor<2x2x16x2x40xbf16>
    %21 = tensor.empty() : tensor<2x40x2x2x16xbf16>
    %transposed_29 = linalg.transpose ins(%20 : tensor<2x2x16x2x40xbf16>) outs(%21 : tensor<2x40x2x2x16xbf16>) permutation = [0, 4, 1, 3, 2] 
    %22 = linalg.fill ins(%cst_1 : f32) outs(%14 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %reduced_30 = linalg.reduce { arith.addf } ins(%mapped_27 : tensor<2x2x2x40x40xf32>) outs(%22 : tensor<2x2x2x40xf32>) dimensions = [4] 
    %23 = tensor.empty() : tensor<2x40x2x2xf32>
    %transposed_31 = linalg.transpose ins(%reduced_30 : tensor<2x2x2x40xf32>) outs(%23 : tensor<2x40x2x2xf32>) permutation = [0, 3, 1, 2] 
    %24 = tensor.empty() : tensor<2x40x2x2x1xf32>
    %broadcasted_32 = linalg.broadcast ins(%transposed_31 : tensor<2x40x2x2xf32>) outs(%24 : tensor<2x40x2x2x1xf32>) dimensions = [4] 
    %25 = tensor.empty() : tensor<2x40x2x2x1xbf16>
    %mapped_33 = linalg.map { arith.truncf } ins(%broadcasted_32 : tensor<2x40x2x2x1xf32>) outs(%25 : tensor<2x40x2x2x1xbf16>)
    %collapsed_34 = tensor.collapse_shape %mapped_33 [[0], [1], [2], [3, 4]] : tensor<2x40x2x2x1xbf16> into tensor<2x40x2x2xbf16>
    %broadcasted_35 = linalg.broadcast ins(%collapsed_34 : tensor<2x40x2x2xbf16>) outs(%21 : tensor<2x40x2x2x16xbf16>) dimensions = [4] 
    %mapped_36 = linalg.map { arith.divf } ins(%transposed_29, %broadcasted_35 : tensor<2x40x2x2x16xbf16>, tensor<2x40x2x2x16xbf16>) outs(%21 : tensor<2x40x2x2x16xbf16>)
    return %mapped_36 : tensor<2x40x2x2x16xbf16>
  }
}

