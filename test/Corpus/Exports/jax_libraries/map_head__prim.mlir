#map = affine_map<(d0, d1, d2) -> (d2)>
#map1 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d3, d2, d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
module @jit_map_head attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<3x64x4x16xf32>, %arg2: tensor<4x16x64xf32>, %arg3: tensor<64xf32>) -> (tensor<2x64xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<4.000000e+00> : tensor<f32>
    %extracted_slice = tensor.extract_slice %arg1[0, 0, 0, 0] [1, 64, 4, 16] [1, 1, 1, 1] : tensor<3x64x4x16xf32> to tensor<1x64x4x16xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3]] : tensor<1x64x4x16xf32> into tensor<64x4x16xf32>
    %0 = tensor.empty() : tensor<4x16xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<4x16xf32>) -> tensor<4x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg3, %collapsed : tensor<64xf32>, tensor<64x4x16xf32>) outs(%1 : tensor<4x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %21 = arith.mulf %in, %in_19 : f32
      %22 = arith.addf %out, %21 : f32
      linalg.yield %22 : f32
    } -> tensor<4x16xf32>
    %extracted_slice_3 = tensor.extract_slice %arg1[1, 0, 0, 0] [1, 64, 4, 16] [1, 1, 1, 1] : tensor<3x64x4x16xf32> to tensor<1x64x4x16xf32>
    %collapsed_4 = tensor.collapse_shape %extracted_slice_3 [[0, 1], [2], [3]] : tensor<1x64x4x16xf32> into tensor<64x4x16xf32>
    %3 = tensor.empty() : tensor<2x40x4x16xf32>
    %4 = linalg.fill ins(%cst_0 : f32) outs(%3 : tensor<2x40x4x16xf32>) -> tensor<2x40x4x16xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %collapsed_4 : tensor<2x40x64xf32>, tensor<64x4x16xf32>) outs(%4 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %21 = arith.mulf %in, %in_19 : f32
      %22 = arith.addf %out, %21 : f32
      linalg.yield %22 : f32
    } -> tensor<2x40x4x16xf32>
    %extracted_slice_5 = tensor.extract_slice %arg1[2, 0, 0, 0] [1, 64, 4, 16] [1, 1, 1, 1] : tensor<3x64x4x16xf32> to tensor<1x64x4x16xf32>
    %collapsed_6 = tensor.collapse_shape %extracted_slice_5 [[0, 1], [2], [3]] : tensor<1x64x4x16xf32> into tensor<64x4x16xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %collapsed_6 : tensor<2x40x64xf32>, tensor<64x4x16xf32>) outs(%4 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %21 = arith.mulf %in, %in_19 : f32
      %22 = arith.addf %out, %21 : f32
      linalg.yield %22 : f32
    } -> tensor<2x40x4x16xf32>
    %7 = tensor.empty() : tensor<4x2x40xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<4x2x40xf32>) -> tensor<4x2x40xf32>
    %9 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5, %2 : tensor<2x40x4x16xf32>, tensor<4x16xf32>) outs(%8 : tensor<4x2x40xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %21 = arith.mulf %in, %in_19 : f32
      %22 = arith.addf %out, %21 : f32
      linalg.yield %22 : f32
    } -> tensor<4x2x40xf32>
    %10 = tensor.empty() : tensor<2x4x40xf32>
    %transposed = linalg.transpose ins(%9 : tensor<4x2x40xf32>) outs(%10 : tensor<2x4x40xf32>) permutation = [1, 0, 2] 
    %broadcasted = linalg.broadcast ins(%cst_2 : tensor<f32>) outs(%10 : tensor<2x4x40xf32>) dimensions = [0, 1, 2] 
    %mapped = linalg.map { arith.divf } ins(%transposed, %broadcasted : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%10 : tensor<2x4x40xf32>)
    %11 = tensor.empty() : tensor<2x4xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %reduced = linalg.reduce { arith.maximumf } ins(%mapped : tensor<2x4x40xf32>) outs(%12 : tensor<2x4xf32>) dimensions = [2] 
    %broadcasted_7 = linalg.broadcast ins(%cst_1 : tensor<f32>) outs(%11 : tensor<2x4xf32>) dimensions = [0, 1] 
    %mapped_8 = linalg.map { arith.maximumf } ins(%broadcasted_7, %reduced : tensor<2x4xf32>, tensor<2x4xf32>) outs(%11 : tensor<2x4xf32>)
    %13 = tensor.empty() : tensor<2x4x1xf32>
    %broadcasted_9 = linalg.broadcast ins(%mapped_8 : tensor<2x4xf32>) outs(%13 : tensor<2x4x1xf32>) dimensions = [2] 
    %collapsed_10 = tensor.collapse_shape %broadcasted_9 [[0], [1, 2]] : tensor<2x4x1xf32> into tensor<2x4xf32>
    %broadcasted_11 = linalg.broadcast ins(%collapsed_10 : tensor<2x4xf32>) outs(%10 : tensor<2x4x40xf32>) dimensions = [2] 
    %mapped_12 = linalg.map { arith.subf } ins(%mapped, %broadcasted_11 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%10 : tensor<2x4x40xf32>)
    %mapped_13 = linalg.map { math.exp } ins(%mapped_12 : tensor<2x4x40xf32>) outs(%10 : tensor<2x4x40xf32>)
    %14 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %reduced_14 = linalg.reduce { arith.addf } ins(%mapped_13 : tensor<2x4x40xf32>) outs(%14 : tensor<2x4xf32>) dimensions = [2] 
    %broadcasted_15 = linalg.broadcast ins(%reduced_14 : tensor<2x4xf32>) outs(%13 : tensor<2x4x1xf32>) dimensions = [2] 
    %collapsed_16 = tensor.collapse_shape %broadcasted_15 [[0], [1, 2]] : tensor<2x4x1xf32> into tensor<2x4xf32>
    %broadcasted_17 = linalg.broadcast ins(%collapsed_16 : tensor<2x4xf32>) outs(%10 : tensor<2x4x40xf32>) dimensions = [2] 
    %mapped_18 = linalg.map { arith.divf } ins(%mapped_13, %broadcasted_17 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%10 : tensor<2x4x40xf32>)
    %15 = tensor.empty() : tensor<2x4x16xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %17 = linalg.generic {indexing_maps = [#map9, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%mapped_18, %6 : tensor<2x4x40xf32>, tensor<2x40x4x16xf32>) outs(%16 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %21 = arith.mulf %in, %in_19 : f32
      %22 = arith.addf %out, %21 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x16xf32>
    %18 = tensor.empty() : tensor<2x64xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %20 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%17, %arg2 : tensor<2x4x16xf32>, tensor<4x16x64xf32>) outs(%19 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %21 = arith.mulf %in, %in_19 : f32
      %22 = arith.addf %out, %21 : f32
      linalg.yield %22 : f32
    } -> tensor<2x64xf32>
    return %20 : tensor<2x64xf32>
  }
}

