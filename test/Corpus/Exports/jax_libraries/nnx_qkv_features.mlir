#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d2, d1, d3, d5)>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d4, d1, d5)>
#map5 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3, d0)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d0, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map13 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d5, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d3, d0, d1, d4, d5)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d3, d4, d0, d2)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d0, d1, d2, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4, d2)>
#map19 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2)>
module @jit_function attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64x4x24xf32>, %arg2: tensor<4x24x64xf32>, %arg3: tensor<64x4x24xf32>, %arg4: tensor<64x4x24xf32>) -> (tensor<2x40x64xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<0.204124153> : tensor<f32>
    %0 = tensor.empty() : tensor<2x40x4x24xf32>
    %1 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x40x4x24xf32>) -> tensor<2x40x4x24xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg3 : tensor<2x40x64xf32>, tensor<64x4x24xf32>) outs(%1 : tensor<2x40x4x24xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.mulf %in, %in_3 : f32
      %40 = arith.addf %out, %39 : f32
      linalg.yield %40 : f32
    } -> tensor<2x40x4x24xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg1 : tensor<2x40x64xf32>, tensor<64x4x24xf32>) outs(%1 : tensor<2x40x4x24xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.mulf %in, %in_3 : f32
      %40 = arith.addf %out, %39 : f32
      linalg.yield %40 : f32
    } -> tensor<2x40x4x24xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%arg0, %arg4 : tensor<2x40x64xf32>, tensor<64x4x24xf32>) outs(%1 : tensor<2x40x4x24xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.mulf %in, %in_3 : f32
      %40 = arith.addf %out, %39 : f32
      linalg.yield %40 : f32
    } -> tensor<2x40x4x24xf32>
    %expanded = tensor.expand_shape %2 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 1, 24] : tensor<2x40x4x24xf32> into tensor<2x40x4x1x24xf32>
    %5 = tensor.empty() : tensor<2x4x40x1x40xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<2x4x40x1x40xf32>) -> tensor<2x4x40x1x40xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded, %3 : tensor<2x40x4x1x24xf32>, tensor<2x40x4x24xf32>) outs(%6 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.mulf %in, %in_3 : f32
      %40 = arith.addf %out, %39 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40x1x40xf32>
    %8 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%5 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1x40xf32>
    %9 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%7, %8 : tensor<2x4x40x1x40xf32>, tensor<2x4x40x1x40xf32>) outs(%5 : tensor<2x4x40x1x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.mulf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x1x40xf32>
    %10 = tensor.empty() : tensor<2x4x40x1xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %12 = linalg.generic {indexing_maps = [#map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x4x40x1x40xf32>) outs(%11 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.maximumf %out, %in : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x1xf32>
    %13 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%10 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x1xf32>
    %14 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %12 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%10 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.maximumf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x1xf32>
    %15 = tensor.empty() : tensor<1x2x4x40xf32>
    %16 = linalg.generic {indexing_maps = [#map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x4x40x1xf32>) outs(%15 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40xf32>
    %17 = tensor.empty() : tensor<1x2x4x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x2x4x40xf32>) outs(%17 : tensor<1x2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x1xf32>
    %19 = tensor.empty() : tensor<1x2x4x40x40xf32>
    %20 = linalg.generic {indexing_maps = [#map11, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x4x40x1x40xf32>) outs(%19 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %21 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<1x2x4x40x1xf32>) outs(%19 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20, %21 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%19 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.subf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<1x2x4x40x40xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x2x4x40x40xf32>) outs(%19 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.exp %in : f32
      linalg.yield %39 : f32
    } -> tensor<1x2x4x40x40xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<1x2x4x40xf32>) -> tensor<1x2x4x40xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<1x2x4x40x40xf32>) outs(%24 : tensor<1x2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %out, %in : f32
      linalg.yield %39 : f32
    } -> tensor<1x2x4x40xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<1x2x4x40xf32>) outs(%17 : tensor<1x2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<1x2x4x40x1xf32>) outs(%19 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x4x40x40xf32>
    %28 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23, %27 : tensor<1x2x4x40x40xf32>, tensor<1x2x4x40x40xf32>) outs(%19 : tensor<1x2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.divf %in, %in_3 : f32
      linalg.yield %39 : f32
    } -> tensor<1x2x4x40x40xf32>
    %29 = tensor.empty() : tensor<2x4x24x1x40xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<2x4x24x1x40xf32>) -> tensor<2x4x24x1x40xf32>
    %31 = linalg.generic {indexing_maps = [#map13, #map14, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%4, %28 : tensor<2x40x4x24xf32>, tensor<1x2x4x40x40xf32>) outs(%30 : tensor<2x4x24x1x40xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.mulf %in, %in_3 : f32
      %40 = arith.addf %out, %39 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x24x1x40xf32>
    %32 = tensor.empty() : tensor<1x2x40x4x24xf32>
    %33 = linalg.generic {indexing_maps = [#map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x24x1x40xf32>) outs(%32 : tensor<1x2x40x4x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x40x4x24xf32>
    %34 = tensor.empty() : tensor<2x40x4x1x24xf32>
    %35 = linalg.generic {indexing_maps = [#map16, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<1x2x40x4x24xf32>) outs(%34 : tensor<2x40x4x1x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x1x24xf32>
    %collapsed = tensor.collapse_shape %35 [[0], [1], [2], [3, 4]] : tensor<2x40x4x1x24xf32> into tensor<2x40x4x24xf32>
    %36 = tensor.empty() : tensor<2x40x64xf32>
    %37 = linalg.fill ins(%cst_0 : f32) outs(%36 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %38 = linalg.generic {indexing_maps = [#map17, #map18, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%collapsed, %arg2 : tensor<2x40x4x24xf32>, tensor<4x24x64xf32>) outs(%37 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %39 = arith.mulf %in, %in_3 : f32
      %40 = arith.addf %out, %39 : f32
      linalg.yield %40 : f32
    } -> tensor<2x40x64xf32>
    return %38 : tensor<2x40x64xf32>
  }
}

