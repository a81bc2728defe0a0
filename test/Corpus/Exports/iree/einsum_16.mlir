#map = affine_map<(d0, d1) -> (d1, d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0)>
module @jit_function {
  func.func public @main(%arg0: tensor<40x16xf32>, %arg1: tensor<56x16xf32>, %arg2: tensor<56x24xf32>) -> tensor<40x24xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 2.500000e-01 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<16x56xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<56x16xf32>) outs(%0 : tensor<16x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<16x56xf32>
    %2 = tensor.empty() : tensor<40x56xf32>
    %3 = linalg.fill ins(%cst_1 : f32) outs(%2 : tensor<40x56xf32>) -> tensor<40x56xf32>
    %4 = linalg.matmul ins(%arg0, %1 : tensor<40x16xf32>, tensor<16x56xf32>) outs(%3 : tensor<40x56xf32>) -> tensor<40x56xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<40x56xf32>) outs(%2 : tensor<40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.mulf %in, %cst_0 : f32
      linalg.yield %19 : f32
    } -> tensor<40x56xf32>
    %6 = tensor.empty() : tensor<40xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<40xf32>) -> tensor<40xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%5 : tensor<40x56xf32>) outs(%7 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.maximumf %out, %in : f32
      linalg.yield %19 : f32
    } -> tensor<40xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<40xf32>) outs(%2 : tensor<40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x56xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%5, %9 : tensor<40x56xf32>, tensor<40x56xf32>) outs(%2 : tensor<40x56xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.subf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<40x56xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<40x56xf32>) outs(%2 : tensor<40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = math.exp %in : f32
      linalg.yield %19 : f32
    } -> tensor<40x56xf32>
    %12 = linalg.fill ins(%cst_1 : f32) outs(%6 : tensor<40xf32>) -> tensor<40xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "reduction"]} ins(%11 : tensor<40x56xf32>) outs(%12 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.addf %out, %in : f32
      linalg.yield %19 : f32
    } -> tensor<40xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<40xf32>) outs(%2 : tensor<40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x56xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%11, %14 : tensor<40x56xf32>, tensor<40x56xf32>) outs(%2 : tensor<40x56xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %19 = arith.divf %in, %in_2 : f32
      linalg.yield %19 : f32
    } -> tensor<40x56xf32>
    %16 = tensor.empty() : tensor<40x24xf32>
    %17 = linalg.fill ins(%cst_1 : f32) outs(%16 : tensor<40x24xf32>) -> tensor<40x24xf32>
    %18 = linalg.matmul ins(%15, %arg2 : tensor<40x56xf32>, tensor<56x24xf32>) outs(%17 : tensor<40x24xf32>) -> tensor<40x24xf32>
    return %18 : tensor<40x24xf32>
  }
}

