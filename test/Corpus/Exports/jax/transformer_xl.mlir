#map = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d0, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d0, d4)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1, d3, d0, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2) -> ()>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_transformer_xl attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<80x4x16xf32>, %arg4: tensor<4x16xf32>, %arg5: tensor<4x16xf32>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<1x1x4x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg4 : tensor<4x16xf32>) outs(%0 : tensor<1x1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4x16xf32>
    %2 = tensor.empty() : tensor<2x40x4x16xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<1x1x4x16xf32>) outs(%2 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%2 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.addf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<2x40x4x16xf32>
    %5 = tensor.empty() : tensor<2x4x40x40xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%4, %arg1 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%6 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.mulf %in, %in_6 : f32
      %39 = arith.addf %out, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x40xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5 : tensor<4x16xf32>) outs(%0 : tensor<1x1x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4x16xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x1x4x16xf32>) outs(%2 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %9 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%2 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.addf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<2x40x4x16xf32>
    %11 = tensor.empty() : tensor<4x80x2x40xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<4x80x2x40xf32>) -> tensor<4x80x2x40xf32>
    %13 = linalg.generic {indexing_maps = [#map6, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg3, %10 : tensor<80x4x16xf32>, tensor<2x40x4x16xf32>) outs(%12 : tensor<4x80x2x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.mulf %in, %in_6 : f32
      %39 = arith.addf %out, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<4x80x2x40xf32>
    %14 = tensor.empty() : tensor<2x4x40x80xf32>
    %15 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<4x80x2x40xf32>) outs(%14 : tensor<2x4x40x80xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x80xf32>
    %collapsed = tensor.collapse_shape %15 [[0, 1, 2, 3]] : tensor<2x4x40x80xf32> into tensor<25600xf32>
    %expanded = tensor.expand_shape %collapsed [[0, 1, 2, 3]] output_shape [2, 4, 80, 40] : tensor<25600xf32> into tensor<2x4x80x40xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 1, 0] [2, 4, 79, 40] [1, 1, 1, 1] : tensor<2x4x80x40xf32> to tensor<2x4x79x40xf32>
    %collapsed_3 = tensor.collapse_shape %extracted_slice [[0, 1, 2, 3]] : tensor<2x4x79x40xf32> into tensor<25280xf32>
    %expanded_4 = tensor.expand_shape %collapsed_3 [[0, 1, 2, 3]] output_shape [2, 4, 40, 79] : tensor<25280xf32> into tensor<2x4x40x79xf32>
    %extracted_slice_5 = tensor.extract_slice %expanded_4[0, 0, 0, 0] [2, 4, 40, 40] [1, 1, 1, 1] : tensor<2x4x40x79xf32> to tensor<2x4x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %extracted_slice_5 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%5 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.addf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x40xf32>
    %17 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%5 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %17 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%5 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.divf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x40xf32>
    %19 = tensor.empty() : tensor<2x4x40xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x4x40x40xf32>) outs(%20 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.maximumf %out, %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40xf32>
    %22 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%19 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %23 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %21 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%19 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.maximumf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40xf32>
    %24 = tensor.empty() : tensor<2x4x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x40xf32>) outs(%24 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x40x1xf32>) outs(%5 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %26 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%5 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.subf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x40xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x40x40xf32>) outs(%5 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x40xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x4x40x40xf32>) outs(%29 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %out, %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40xf32>
    %31 = linalg.generic {indexing_maps = [#map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x40xf32>) outs(%24 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x40x1xf32>) outs(%5 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %32 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%5 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.divf %in, %in_6 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x40xf32>
    %34 = tensor.empty() : tensor<2x4x16x40xf32>
    %35 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<2x4x16x40xf32>) -> tensor<2x4x16x40xf32>
    %36 = linalg.generic {indexing_maps = [#map14, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %33 : tensor<2x40x4x16xf32>, tensor<2x4x40x40xf32>) outs(%35 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %38 = arith.mulf %in, %in_6 : f32
      %39 = arith.addf %out, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x16x40xf32>
    %37 = linalg.generic {indexing_maps = [#map16, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x4x16x40xf32>) outs(%2 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %37 : tensor<2x40x4x16xf32>
  }
}

