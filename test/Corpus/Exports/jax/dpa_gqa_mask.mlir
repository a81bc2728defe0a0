#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d0, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1, d2, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map13 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
module @jit_dpa_gqa_mask attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x56x2x16xf32>, %arg2: tensor<2x56x2x16xf32>, %arg3: tensor<2x4x40x56xi1>) -> (tensor<2x40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<-2.38197633E+38> : tensor<f32>
    %cst_3 = arith.constant dense<true> : tensor<i1>
    %cst_4 = arith.constant dense<2.500000e-01> : tensor<f32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 40, 2, 2, 16] : tensor<2x40x4x16xf32> into tensor<2x40x2x2x16xf32>
    %expanded_5 = tensor.expand_shape %arg3 [[0], [1, 2], [3], [4]] output_shape [2, 2, 2, 40, 56] : tensor<2x4x40x56xi1> into tensor<2x2x2x40x56xi1>
    %0 = tensor.empty() : tensor<2x2x40x2x56xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x2x40x2x56xf32>) -> tensor<2x2x40x2x56xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %arg1 : tensor<2x40x2x2x16xf32>, tensor<2x56x2x16xf32>) outs(%1 : tensor<2x2x40x2x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %41 = arith.mulf %in, %in_6 : f32
      %42 = arith.addf %out, %41 : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x40x2x56xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%0 : tensor<2x2x40x2x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x40x2x56xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%2, %3 : tensor<2x2x40x2x56xf32>, tensor<2x2x40x2x56xf32>) outs(%0 : tensor<2x2x40x2x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %41 = arith.mulf %in, %in_6 : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x40x2x56xf32>
    %5 = tensor.empty() : tensor<2x2x40x56xi1>
    %6 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<i1>) outs(%5 : tensor<2x2x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x40x56xi1>
    %7 = tensor.empty() : tensor<1x2x2x40x56xi1>
    %8 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x2x40x56xi1>) outs(%7 : tensor<1x2x2x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<1x2x2x40x56xi1>
    %9 = tensor.empty() : tensor<2x2x2x40x56xi1>
    %10 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<2x2x2x40x56xi1>) outs(%9 : tensor<2x2x2x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x40x56xi1>
    %11 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x2x2x40x56xi1>) outs(%9 : tensor<2x2x2x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x2x40x56xi1>
    %12 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%11, %10 : tensor<2x2x2x40x56xi1>, tensor<2x2x2x40x56xi1>) outs(%9 : tensor<2x2x2x40x56xi1>) {
    ^bb0(%in: i1, %in_6: i1, %out: i1):
      %41 = arith.andi %in, %in_6 : i1
      linalg.yield %41 : i1
    } -> tensor<2x2x2x40x56xi1>
    %13 = tensor.empty() : tensor<2x2x40x56xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%13 : tensor<2x2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x40x56xf32>
    %15 = tensor.empty() : tensor<2x2x2x40x56xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x2x40x56xf32>) outs(%15 : tensor<2x2x2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x56xf32>
    %17 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x2x40x2x56xf32>) outs(%15 : tensor<2x2x2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x56xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12, %17, %16 : tensor<2x2x2x40x56xi1>, tensor<2x2x2x40x56xf32>, tensor<2x2x2x40x56xf32>) outs(%15 : tensor<2x2x2x40x56xf32>) {
    ^bb0(%in: i1, %in_6: f32, %in_7: f32, %out: f32):
      %41 = arith.select %in, %in_6, %in_7 : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x2x40x56xf32>
    %19 = tensor.empty() : tensor<2x2x2x40xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x2x2x40x56xf32>) outs(%20 : tensor<2x2x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.maximumf %out, %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x2x40xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%19 : tensor<2x2x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %21 : tensor<2x2x2x40xf32>, tensor<2x2x2x40xf32>) outs(%19 : tensor<2x2x2x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %41 = arith.maximumf %in, %in_6 : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x2x40xf32>
    %24 = tensor.empty() : tensor<2x2x2x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x2x2x40xf32>) outs(%24 : tensor<2x2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x2x2x40x1xf32>) outs(%15 : tensor<2x2x2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x56xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %26 : tensor<2x2x2x40x56xf32>, tensor<2x2x2x40x56xf32>) outs(%15 : tensor<2x2x2x40x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %41 = arith.subf %in, %in_6 : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x2x40x56xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x2x2x40x56xf32>) outs(%15 : tensor<2x2x2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.exp %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x2x40x56xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x2x2x40x56xf32>) outs(%29 : tensor<2x2x2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %out, %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x2x40xf32>
    %31 = linalg.generic {indexing_maps = [#map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x2x2x40xf32>) outs(%24 : tensor<2x2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x2x2x40x1xf32>) outs(%15 : tensor<2x2x2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x56xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28, %32 : tensor<2x2x2x40x56xf32>, tensor<2x2x2x40x56xf32>) outs(%15 : tensor<2x2x2x40x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %41 = arith.divf %in, %in_6 : f32
      linalg.yield %41 : f32
    } -> tensor<2x2x2x40x56xf32>
    %34 = tensor.empty() : tensor<2x2x16x2x40xf32>
    %35 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<2x2x16x2x40xf32>) -> tensor<2x2x16x2x40xf32>
    %36 = linalg.generic {indexing_maps = [#map13, #map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg2, %33 : tensor<2x56x2x16xf32>, tensor<2x2x2x40x56xf32>) outs(%35 : tensor<2x2x16x2x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %41 = arith.mulf %in, %in_6 : f32
      %42 = arith.addf %out, %41 : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x16x2x40xf32>
    %37 = tensor.empty() : tensor<2x2x40x2x16xf32>
    %38 = linalg.generic {indexing_maps = [#map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x2x16x2x40xf32>) outs(%37 : tensor<2x2x40x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x40x2x16xf32>
    %39 = tensor.empty() : tensor<2x40x2x2x16xf32>
    %40 = linalg.generic {indexing_maps = [#map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x2x40x2x16xf32>) outs(%39 : tensor<2x40x2x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x2x2x16xf32>
    %collapsed = tensor.collapse_shape %40 [[0], [1], [2, 3], [4]] : tensor<2x40x2x2x16xf32> into tensor<2x40x4x16xf32>
    return %collapsed : tensor<2x40x4x16xf32>
  }
}

