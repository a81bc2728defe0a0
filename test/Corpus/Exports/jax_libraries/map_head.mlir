#map = affine_map<(d0, d1, d2) -> (d2)>
#map1 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d1, d0, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2) -> ()>
#map12 = affine_map<(d0, d1) -> ()>
#map13 = affine_map<(d0, d1) -> (d0, d1)>
#map14 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d3, d2, d1)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
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
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %35 = arith.mulf %in, %in_7 : f32
      %36 = arith.addf %out, %35 : f32
      linalg.yield %36 : f32
    } -> tensor<4x16xf32>
    %extracted_slice_3 = tensor.extract_slice %arg1[1, 0, 0, 0] [1, 64, 4, 16] [1, 1, 1, 1] : tensor<3x64x4x16xf32> to tensor<1x64x4x16xf32>
    %collapsed_4 = tensor.collapse_shape %extracted_slice_3 [[0, 1], [2], [3]] : tensor<1x64x4x16xf32> into tensor<64x4x16xf32>
    %3 = tensor.empty() : tensor<2x40x4x16xf32>
    %4 = linalg.fill ins(%cst_0 : f32) outs(%3 : tensor<2x40x4x16xf32>) -> tensor<2x40x4x16xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %collapsed_4 : tensor<2x40x64xf32>, tensor<64x4x16xf32>) outs(%4 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %35 = arith.mulf %in, %in_7 : f32
      %36 = arith.addf %out, %35 : f32
      linalg.yield %36 : f32
    } -> tensor<2x40x4x16xf32>
    %extracted_slice_5 = tensor.extract_slice %arg1[2, 0, 0, 0] [1, 64, 4, 16] [1, 1, 1, 1] : tensor<3x64x4x16xf32> to tensor<1x64x4x16xf32>
    %collapsed_6 = tensor.collapse_shape %extracted_slice_5 [[0, 1], [2], [3]] : tensor<1x64x4x16xf32> into tensor<64x4x16xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %collapsed_6 : tensor<2x40x64xf32>, tensor<64x4x16xf32>) outs(%4 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %35 = arith.mulf %in, %in_7 : f32
      %36 = arith.addf %out, %35 : f32
      linalg.yield %36 : f32
    } -> tensor<2x40x4x16xf32>
    %7 = tensor.empty() : tensor<4x2x40xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<4x2x40xf32>) -> tensor<4x2x40xf32>
    %9 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5, %2 : tensor<2x40x4x16xf32>, tensor<4x16xf32>) outs(%8 : tensor<4x2x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %35 = arith.mulf %in, %in_7 : f32
      %36 = arith.addf %out, %35 : f32
      linalg.yield %36 : f32
    } -> tensor<4x2x40xf32>
    %10 = tensor.empty() : tensor<2x4x40xf32>
    %11 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<4x2x40xf32>) outs(%10 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %12 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%10 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %13 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%10 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %35 = arith.divf %in, %in_7 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40xf32>
    %14 = tensor.empty() : tensor<2x4xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %16 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x40xf32>) outs(%15 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.maximumf %out, %in : f32
      linalg.yield %35 : f32
    } -> tensor<2x4xf32>
    %17 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%14 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4xf32>
    %18 = linalg.generic {indexing_maps = [#map13, #map13, #map13], iterator_types = ["parallel", "parallel"]} ins(%17, %16 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%14 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %35 = arith.maximumf %in, %in_7 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4xf32>
    %19 = tensor.empty() : tensor<2x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x4xf32>) outs(%19 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map14, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x1xf32>) outs(%10 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %22 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %21 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%10 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %35 = arith.subf %in, %in_7 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40xf32>
    %23 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x40xf32>) outs(%10 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = math.exp %in : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %25 = linalg.generic {indexing_maps = [#map10, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<2x4x40xf32>) outs(%24 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %out, %in : f32
      linalg.yield %35 : f32
    } -> tensor<2x4xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4xf32>) outs(%19 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1xf32>
    %27 = linalg.generic {indexing_maps = [#map14, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x1xf32>) outs(%10 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %28 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %27 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%10 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %35 = arith.divf %in, %in_7 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40xf32>
    %29 = tensor.empty() : tensor<2x4x16xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %31 = linalg.generic {indexing_maps = [#map15, #map16, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28, %6 : tensor<2x4x40xf32>, tensor<2x40x4x16xf32>) outs(%30 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %35 = arith.mulf %in, %in_7 : f32
      %36 = arith.addf %out, %35 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x16xf32>
    %32 = tensor.empty() : tensor<2x64xf32>
    %33 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %34 = linalg.generic {indexing_maps = [#map17, #map18, #map19], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%31, %arg2 : tensor<2x4x16xf32>, tensor<4x16x64xf32>) outs(%33 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %35 = arith.mulf %in, %in_7 : f32
      %36 = arith.addf %out, %35 : f32
      linalg.yield %36 : f32
    } -> tensor<2x64xf32>
    return %34 : tensor<2x64xf32>
  }
}

