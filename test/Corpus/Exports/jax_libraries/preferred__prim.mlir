#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d3)>
module @jit_preferred attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xbf16>, %arg1: tensor<2x40x4x16xbf16>, %arg2: tensor<2x40x4x16xbf16>) -> (tensor<2x4x40x16xbf16> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x4x40x40xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x4x16xbf16>, tensor<2x40x4x16xbf16>) outs(%1 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: bf16, %in_16: bf16, %out: f32):
      %12 = arith.extf %in : bf16 to f32
      %13 = arith.extf %in_16 : bf16 to f32
      %14 = arith.mulf %12, %13 : f32
      %15 = arith.addf %out, %14 : f32
      linalg.yield %15 : f32
    } -> tensor<2x4x40x40xf32>
    %broadcasted = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%0 : tensor<2x4x40x40xf32>) dimensions = [0, 1, 2, 3] 
    %mapped = linalg.map { arith.divf } ins(%2, %broadcasted : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%0 : tensor<2x4x40x40xf32>)
    %3 = tensor.empty() : tensor<2x4x40xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped : tensor<2x4x40x40xf32>) outs(%4 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_3 = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%3 : tensor<2x4x40xf32>) dimensions = [0, 1, 2] 
    %mapped_4 = linalg.map { arith.maximumf } ins(%broadcasted_3, %reduced : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%3 : tensor<2x4x40xf32>)
    %5 = tensor.empty() : tensor<2x4x40x1xf32>
    %broadcasted_5 = linalg.broadcast ins(%mapped_4 : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed = tensor.collapse_shape %broadcasted_5 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_6 = linalg.broadcast ins(%collapsed : tensor<2x4x40xf32>) outs(%0 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_7 = linalg.map { arith.subf } ins(%mapped, %broadcasted_6 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%0 : tensor<2x4x40x40xf32>)
    %mapped_8 = linalg.map { math.exp } ins(%mapped_7 : tensor<2x4x40x40xf32>) outs(%0 : tensor<2x4x40x40xf32>)
    %6 = linalg.fill ins(%cst_0 : f32) outs(%3 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %reduced_9 = linalg.reduce { arith.addf } ins(%mapped_8 : tensor<2x4x40x40xf32>) outs(%6 : tensor<2x4x40xf32>) dimensions = [3] 
    %broadcasted_10 = linalg.broadcast ins(%reduced_9 : tensor<2x4x40xf32>) outs(%5 : tensor<2x4x40x1xf32>) dimensions = [3] 
    %collapsed_11 = tensor.collapse_shape %broadcasted_10 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %broadcasted_12 = linalg.broadcast ins(%collapsed_11 : tensor<2x4x40xf32>) outs(%0 : tensor<2x4x40x40xf32>) dimensions = [3] 
    %mapped_13 = linalg.map { arith.divf } ins(%mapped_8, %broadcasted_12 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%0 : tensor<2x4x40x40xf32>)
    %7 = tensor.empty() : tensor<2x4x40x40xbf16>
    %mapped_14 = linalg.map { arith.truncf } ins(%mapped_13 : tensor<2x4x40x40xf32>) outs(%7 : tensor<2x4x40x40xbf16>)
    %8 = tensor.empty() : tensor<2x4x40x16xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x4x40x16xf32>) -> tensor<2x4x40x16xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%mapped_14, %arg2 : tensor<2x4x40x40xbf16>, tensor<2x40x4x16xbf16>) outs(%9 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: bf16, %in_16: bf16, %out: f32):
      %12 = arith.extf %in : bf16 to f32
      %13 = arith.extf %in_16 : bf16 to f32
      %14 = arith.mulf %12, %13 : f32
      %15 = arith.addf %out, %14 : f32
      linalg.yield %15 : f32
    } -> tensor<2x4x40x16xf32>
    %11 = tensor.empty() : tensor<2x4x40x16xbf16>
    %mapped_15 = linalg.map { arith.truncf } ins(%10 : tensor<2x4x40x16xf32>) outs(%11 : tensor<2x4x40x16xbf16>)
    return %mapped_15 : tensor<2x4x40x16xbf16>
  }
}

