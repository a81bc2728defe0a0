#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<() -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d1, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d3, d1, d4)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2) -> ()>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d4, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d2)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x56x32xf32>, %arg2: tensor<4x12xf32>, %arg3: tensor<32x4x12xf32>, %arg4: tensor<24xf32>, %arg5: tensor<4x12x24xf32>, %arg6: tensor<4x12xf32>, %arg7: tensor<64x4x12xf32>, %arg8: tensor<4x12xf32>, %arg9: tensor<32x4x12xf32>) -> (tensor<2x40x24xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 3.46410155 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %0 = tensor.empty() : tensor<2x40x4x12xf32>
    %1 = linalg.fill ins(%cst_1 : f32) outs(%0 : tensor<2x40x4x12xf32>) -> tensor<2x40x4x12xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg7 : tensor<2x40x64xf32>, tensor<64x4x12xf32>) outs(%1 : tensor<2x40x4x12xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %44 = arith.mulf %in, %in_6 : f32
      %45 = arith.addf %out, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<2x40x4x12xf32>
    %expanded = tensor.expand_shape %arg6 [[0, 1, 2], [3]] output_shape [1, 1, 4, 12] : tensor<4x12xf32> into tensor<1x1x4x12xf32>
    %3 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x4x12xf32>) outs(%0 : tensor<2x40x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x12xf32>
    %4 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %3 : tensor<2x40x4x12xf32>, tensor<2x40x4x12xf32>) outs(%0 : tensor<2x40x4x12xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %44 = arith.addf %in, %in_6 : f32
      linalg.yield %44 : f32
    } -> tensor<2x40x4x12xf32>
    %5 = tensor.empty() : tensor<2x56x4x12xf32>
    %6 = linalg.fill ins(%cst_1 : f32) outs(%5 : tensor<2x56x4x12xf32>) -> tensor<2x56x4x12xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg1, %arg3 : tensor<2x56x32xf32>, tensor<32x4x12xf32>) outs(%6 : tensor<2x56x4x12xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %44 = arith.mulf %in, %in_6 : f32
      %45 = arith.addf %out, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<2x56x4x12xf32>
    %expanded_3 = tensor.expand_shape %arg2 [[0, 1, 2], [3]] output_shape [1, 1, 4, 12] : tensor<4x12xf32> into tensor<1x1x4x12xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3 : tensor<1x1x4x12xf32>) outs(%5 : tensor<2x56x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x56x4x12xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %8 : tensor<2x56x4x12xf32>, tensor<2x56x4x12xf32>) outs(%5 : tensor<2x56x4x12xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %44 = arith.addf %in, %in_6 : f32
      linalg.yield %44 : f32
    } -> tensor<2x56x4x12xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg1, %arg9 : tensor<2x56x32xf32>, tensor<32x4x12xf32>) outs(%6 : tensor<2x56x4x12xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %44 = arith.mulf %in, %in_6 : f32
      %45 = arith.addf %out, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<2x56x4x12xf32>
    %expanded_4 = tensor.expand_shape %arg8 [[0, 1, 2], [3]] output_shape [1, 1, 4, 12] : tensor<4x12xf32> into tensor<1x1x4x12xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<1x1x4x12xf32>) outs(%5 : tensor<2x56x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x56x4x12xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %11 : tensor<2x56x4x12xf32>, tensor<2x56x4x12xf32>) outs(%5 : tensor<2x56x4x12xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %44 = arith.addf %in, %in_6 : f32
      linalg.yield %44 : f32
    } -> tensor<2x56x4x12xf32>
    %13 = tensor.empty() : tensor<f32>
    %14 = linalg.generic {indexing_maps = [#map5], iterator_types = []} outs(%13 : tensor<f32>) {
    ^bb0(%out: f32):
      linalg.yield %cst : f32
    } -> tensor<f32>
    %15 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<f32>) outs(%0 : tensor<2x40x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x12xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %15 : tensor<2x40x4x12xf32>, tensor<2x40x4x12xf32>) outs(%0 : tensor<2x40x4x12xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %44 = arith.divf %in, %in_6 : f32
      linalg.yield %44 : f32
    } -> tensor<2x40x4x12xf32>
    %17 = tensor.empty() : tensor<2x4x40x56xf32>
    %18 = linalg.fill ins(%cst_1 : f32) outs(%17 : tensor<2x4x40x56xf32>) -> tensor<2x4x40x56xf32>
    %19 = linalg.generic {indexing_maps = [#map7, #map8, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%16, %9 : tensor<2x40x4x12xf32>, tensor<2x56x4x12xf32>) outs(%18 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %44 = arith.mulf %in, %in_6 : f32
      %45 = arith.addf %out, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x56xf32>
    %20 = tensor.empty() : tensor<2x4x40xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x4x40x56xf32>) outs(%21 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.maximumf %out, %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40xf32>
    %23 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%20 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40xf32>
    %24 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %22 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%20 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %44 = arith.maximumf %in, %in_6 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40xf32>
    %25 = tensor.empty() : tensor<2x4x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x40xf32>) outs(%25 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x40x1xf32>) outs(%17 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %27 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%17 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %44 = arith.subf %in, %in_6 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x56xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x40x56xf32>) outs(%17 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x56xf32>
    %30 = linalg.fill ins(%cst_1 : f32) outs(%20 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x4x40x56xf32>) outs(%30 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %out, %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40xf32>
    %32 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x40xf32>) outs(%25 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4x40x1xf32>) outs(%17 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x56xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %33 : tensor<2x4x40x56xf32>, tensor<2x4x40x56xf32>) outs(%17 : tensor<2x4x40x56xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %44 = arith.divf %in, %in_6 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x56xf32>
    %35 = tensor.empty() : tensor<2x4x12x40xf32>
    %36 = linalg.fill ins(%cst_1 : f32) outs(%35 : tensor<2x4x12x40xf32>) -> tensor<2x4x12x40xf32>
    %37 = linalg.generic {indexing_maps = [#map13, #map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%12, %34 : tensor<2x56x4x12xf32>, tensor<2x4x40x56xf32>) outs(%36 : tensor<2x4x12x40xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %44 = arith.mulf %in, %in_6 : f32
      %45 = arith.addf %out, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x12x40xf32>
    %38 = linalg.generic {indexing_maps = [#map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x12x40xf32>) outs(%0 : tensor<2x40x4x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x12xf32>
    %39 = tensor.empty() : tensor<2x40x24xf32>
    %40 = linalg.fill ins(%cst_1 : f32) outs(%39 : tensor<2x40x24xf32>) -> tensor<2x40x24xf32>
    %41 = linalg.generic {indexing_maps = [#map14, #map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%38, %arg5 : tensor<2x40x4x12xf32>, tensor<4x12x24xf32>) outs(%40 : tensor<2x40x24xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %44 = arith.mulf %in, %in_6 : f32
      %45 = arith.addf %out, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<2x40x24xf32>
    %expanded_5 = tensor.expand_shape %arg4 [[0, 1, 2]] output_shape [1, 1, 24] : tensor<24xf32> into tensor<1x1x24xf32>
    %42 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_5 : tensor<1x1x24xf32>) outs(%39 : tensor<2x40x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x24xf32>
    %43 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %42 : tensor<2x40x24xf32>, tensor<2x40x24xf32>) outs(%39 : tensor<2x40x24xf32>) {
    ^bb0(%in: f32, %in_6: f32, %out: f32):
      %44 = arith.addf %in, %in_6 : f32
      linalg.yield %44 : f32
    } -> tensor<2x40x24xf32>
    return %43 : tensor<2x40x24xf32>
  }
}

