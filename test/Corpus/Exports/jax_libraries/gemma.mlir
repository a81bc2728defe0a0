#map = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d5)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d3, d1, d4, d5)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d4, d1, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2) -> ()>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map14 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
module @jit_gemma attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x2x16xf32>, %arg2: tensor<2x56x2x16xf32>, %arg3: tensor<2x40x56xi1>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_3 = arith.constant dense<2.500000e-01> : tensor<f32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 40, 2, 2, 16] : tensor<2x40x4x16xf32> into tensor<2x40x2x2x16xf32>
    %0 = tensor.empty() : tensor<2x40x2x2x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%0 : tensor<2x40x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x2x2x16xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %1 : tensor<2x40x2x2x16xf32>, tensor<2x40x2x2x16xf32>) outs(%0 : tensor<2x40x2x2x16xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %34 = arith.mulf %in, %in_6 : f32
      linalg.yield %34 : f32
    } -> tensor<2x40x2x2x16xf32>
    %3 = tensor.empty() : tensor<2x2x56x40x2xf32>
    %4 = linalg.fill ins(%cst_0 : f32) outs(%3 : tensor<2x2x56x40x2xf32>) -> tensor<2x2x56x40x2xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg1, %2 : tensor<2x56x2x16xf32>, tensor<2x40x2x2x16xf32>) outs(%4 : tensor<2x2x56x40x2xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %34 = arith.mulf %in, %in_6 : f32
      %35 = arith.addf %out, %34 : f32
      linalg.yield %35 : f32
    } -> tensor<2x2x56x40x2xf32>
    %6 = tensor.empty() : tensor<2x40x2x2x56xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x2x56x40x2xf32>) outs(%6 : tensor<2x40x2x2x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x2x2x56xf32>
    %collapsed = tensor.collapse_shape %7 [[0], [1], [2, 3], [4]] : tensor<2x40x2x2x56xf32> into tensor<2x40x4x56xf32>
    %8 = tensor.empty() : tensor<2x40x1x56xi1>
    %9 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x40x56xi1>) outs(%8 : tensor<2x40x1x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x1x56xi1>
    %10 = tensor.empty() : tensor<2x40x4x56xi1>
    %11 = linalg.generic {indexing_maps = [#map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x40x1x56xi1>) outs(%10 : tensor<2x40x4x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x40x4x56xi1>
    %12 = tensor.empty() : tensor<2x40x4x56xf32>
    %13 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%12 : tensor<2x40x4x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x56xf32>
    %14 = linalg.generic {indexing_maps = [#map7, #map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %collapsed, %13 : tensor<2x40x4x56xi1>, tensor<2x40x4x56xf32>, tensor<2x40x4x56xf32>) outs(%12 : tensor<2x40x4x56xf32>) {
    ^bb0(%in: i1, %in_6: f32, %in_7: f32, %out: f32):
      %34 = arith.select %in, %in_6, %in_7 : f32
      linalg.yield %34 : f32
    } -> tensor<2x40x4x56xf32>
    %15 = tensor.empty() : tensor<2x40x4xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x40x4xf32>) -> tensor<2x40x4xf32>
    %17 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x40x4x56xf32>) outs(%16 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.maximumf %out, %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x40x4xf32>
    %18 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%15 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4xf32>
    %19 = linalg.generic {indexing_maps = [#map12, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %17 : tensor<2x40x4xf32>, tensor<2x40x4xf32>) outs(%15 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %34 = arith.maximumf %in, %in_6 : f32
      linalg.yield %34 : f32
    } -> tensor<2x40x4xf32>
    %20 = tensor.empty() : tensor<2x40x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40x4xf32>) outs(%20 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x40x4x1xf32>) outs(%12 : tensor<2x40x4x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x56xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %22 : tensor<2x40x4x56xf32>, tensor<2x40x4x56xf32>) outs(%12 : tensor<2x40x4x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %34 = arith.subf %in, %in_6 : f32
      linalg.yield %34 : f32
    } -> tensor<2x40x4x56xf32>
    %24 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40x4x56xf32>) outs(%12 : tensor<2x40x4x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x40x4x56xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x40x4xf32>) -> tensor<2x40x4xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x40x4x56xf32>) outs(%25 : tensor<2x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %out, %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x40x4xf32>
    %27 = linalg.generic {indexing_maps = [#map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x40x4xf32>) outs(%20 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1xf32>
    %28 = linalg.generic {indexing_maps = [#map13, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x40x4x1xf32>) outs(%12 : tensor<2x40x4x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x56xf32>
    %29 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %28 : tensor<2x40x4x56xf32>, tensor<2x40x4x56xf32>) outs(%12 : tensor<2x40x4x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %34 = arith.divf %in, %in_6 : f32
      linalg.yield %34 : f32
    } -> tensor<2x40x4x56xf32>
    %expanded_4 = tensor.expand_shape %29 [[0], [1], [2, 3], [4]] output_shape [2, 40, 2, 2, 56] : tensor<2x40x4x56xf32> into tensor<2x40x2x2x56xf32>
    %30 = tensor.empty() : tensor<2x2x16x40x2xf32>
    %31 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<2x2x16x40x2xf32>) -> tensor<2x2x16x40x2xf32>
    %32 = linalg.generic {indexing_maps = [#map14, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %expanded_4 : tensor<2x56x2x16xf32>, tensor<2x40x2x2x56xf32>) outs(%31 : tensor<2x2x16x40x2xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %34 = arith.mulf %in, %in_6 : f32
      %35 = arith.addf %out, %34 : f32
      linalg.yield %35 : f32
    } -> tensor<2x2x16x40x2xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x2x16x40x2xf32>) outs(%0 : tensor<2x40x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x2x2x16xf32>
    %collapsed_5 = tensor.collapse_shape %33 [[0], [1], [2, 3], [4]] : tensor<2x40x2x2x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed_5 : tensor<2x40x4x16xf32>
  }
}

