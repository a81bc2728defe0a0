#map = affine_map<(d0, d1, d2) -> ()>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, d0, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2, d0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1) -> ()>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d3, d0, d2)>
#map12 = affine_map<(d0, d1, d2) -> (d1, d0, d2)>
module @jit_equinox attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<40x4x16xf32>, %arg1: tensor<56x4x16xf32>, %arg2: tensor<56x4x16xf32>, %arg3: tensor<40x56xi1>) -> (tensor<40x4x16xf32> {jax.result_info = "result"}) {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<40x4x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%0 : tensor<40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x4x16xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<40x4x16xf32>, tensor<40x4x16xf32>) outs(%0 : tensor<40x4x16xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %31 = arith.divf %in, %in_4 : f32
      linalg.yield %31 : f32
    } -> tensor<40x4x16xf32>
    %3 = tensor.empty() : tensor<4x40x56xf32>
    %4 = linalg.fill ins(%cst_0 : f32) outs(%3 : tensor<4x40x56xf32>) -> tensor<4x40x56xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%2, %arg1 : tensor<40x4x16xf32>, tensor<56x4x16xf32>) outs(%4 : tensor<4x40x56xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %31 = arith.mulf %in, %in_4 : f32
      %32 = arith.addf %out, %31 : f32
      linalg.yield %32 : f32
    } -> tensor<4x40x56xf32>
    %6 = tensor.empty() : tensor<40x56xf32>
    %7 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%6 : tensor<40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x56xf32>
    %8 = tensor.empty() : tensor<4x40x56xi1>
    %9 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<40x56xi1>) outs(%8 : tensor<4x40x56xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<4x40x56xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<40x56xf32>) outs(%3 : tensor<4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x40x56xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9, %5, %10 : tensor<4x40x56xi1>, tensor<4x40x56xf32>, tensor<4x40x56xf32>) outs(%3 : tensor<4x40x56xf32>) {
    ^bb0(%in: i1, %in_4: f32, %in_5: f32, %out: f32):
      %31 = arith.select %in, %in_4, %in_5 : f32
      linalg.yield %31 : f32
    } -> tensor<4x40x56xf32>
    %12 = tensor.empty() : tensor<4x40xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<4x40xf32>) -> tensor<4x40xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<4x40x56xf32>) outs(%13 : tensor<4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.maximumf %out, %in : f32
      linalg.yield %31 : f32
    } -> tensor<4x40xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%12 : tensor<4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x40xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%15, %14 : tensor<4x40xf32>, tensor<4x40xf32>) outs(%12 : tensor<4x40xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %31 = arith.maximumf %in, %in_4 : f32
      linalg.yield %31 : f32
    } -> tensor<4x40xf32>
    %17 = tensor.empty() : tensor<4x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<4x40xf32>) outs(%17 : tensor<4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<4x40x1xf32>) outs(%3 : tensor<4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x40x56xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %19 : tensor<4x40x56xf32>, tensor<4x40x56xf32>) outs(%3 : tensor<4x40x56xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %31 = arith.subf %in, %in_4 : f32
      linalg.yield %31 : f32
    } -> tensor<4x40x56xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<4x40x56xf32>) outs(%3 : tensor<4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.exp %in : f32
      linalg.yield %31 : f32
    } -> tensor<4x40x56xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<4x40xf32>) -> tensor<4x40xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<4x40x56xf32>) outs(%22 : tensor<4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %out, %in : f32
      linalg.yield %31 : f32
    } -> tensor<4x40xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<4x40xf32>) outs(%17 : tensor<4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<4x40x1xf32>) outs(%3 : tensor<4x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<4x40x56xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %25 : tensor<4x40x56xf32>, tensor<4x40x56xf32>) outs(%3 : tensor<4x40x56xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %31 = arith.divf %in, %in_4 : f32
      linalg.yield %31 : f32
    } -> tensor<4x40x56xf32>
    %27 = tensor.empty() : tensor<4x40x16xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<4x40x16xf32>) -> tensor<4x40x16xf32>
    %29 = linalg.generic {indexing_maps = [#map10, #map11, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26, %arg2 : tensor<4x40x56xf32>, tensor<56x4x16xf32>) outs(%28 : tensor<4x40x16xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %31 = arith.mulf %in, %in_4 : f32
      %32 = arith.addf %out, %31 : f32
      linalg.yield %32 : f32
    } -> tensor<4x40x16xf32>
    %30 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<4x40x16xf32>) outs(%0 : tensor<40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x4x16xf32>
    return %30 : tensor<40x4x16xf32>
  }
}

