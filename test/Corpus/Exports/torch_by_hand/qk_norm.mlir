#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @qk_norm(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>) -> tensor<2x4x40x16xf32> {
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 9.9999999999999995E-7 : f64
    %cst_2 = arith.constant 1.600000e+01 : f32
    %cst_3 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x4x40x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x4x40x16xf32>) outs(%0 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %35 : f32
    } -> tensor<2x4x40x16xf32>
    %2 = tensor.empty() : tensor<2x4x40x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1 : tensor<2x4x40x16xf32>) outs(%3 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %out : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40x1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x40x1xf32>) outs(%2 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.divf %in, %cst_2 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x4x40x1xf32>) outs(%2 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.truncf %cst_1 : f64 to f32
      %36 = arith.addf %in, %35 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x40x1xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x4x40x1xf32>) outs(%2 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = math.rsqrt %in : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %7 : tensor<2x4x40x16xf32>, tensor<2x4x40x1xf32>) outs(%0 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %35 = arith.mulf %in, %in_9 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40x16xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %arg3 : tensor<2x4x40x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %35 = arith.mulf %in, %in_9 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40x16xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x4x40x16xf32>) outs(%0 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %35 : f32
    } -> tensor<2x4x40x16xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x4x40x16xf32>) outs(%3 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %out : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x40x1xf32>) outs(%2 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.divf %in, %cst_2 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x4x40x1xf32>) outs(%2 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.truncf %cst_1 : f64 to f32
      %36 = arith.addf %in, %35 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x40x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x40x1xf32>) outs(%2 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = math.rsqrt %in : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %14 : tensor<2x4x40x16xf32>, tensor<2x4x40x1xf32>) outs(%0 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %35 = arith.mulf %in, %in_9 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40x16xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %arg4 : tensor<2x4x40x16xf32>, tensor<16xf32>) outs(%0 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %35 = arith.mulf %in, %in_9 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40x16xf32>
    %17 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%16 : tensor<2x4x40x16xf32>) outs(%17 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %18 = tensor.empty() : tensor<8x40x40xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %20 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%19 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %21 = tensor.empty() : tensor<2x4x40x40xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x40x40xf32>) outs(%21 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.divf %in, %cst_3 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40x40xf32>
    %23 = tensor.empty() : tensor<2x4x40xi64>
    %24 = linalg.fill ins(%c0_i64 : i64) outs(%23 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %25 = tensor.empty() : tensor<2x4x40xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %27:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x4x40x40xf32>) outs(%26, %24 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_9: i64):
      %35 = linalg.index 3 : index
      %36 = arith.index_cast %35 : index to i64
      %37 = arith.maximumf %in, %out : f32
      %38 = arith.cmpf ogt, %in, %out : f32
      %39 = arith.select %38, %36, %out_9 : i64
      linalg.yield %37, %39 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_5 = tensor.expand_shape %27#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_5 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%21 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %35 = arith.subf %in, %in_9 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40x40xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x40x40xf32>) outs(%21 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = math.exp %in : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40x40xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x4x40x40xf32>) outs(%3 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %out : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %30 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%21 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %35 = arith.divf %in, %in_9 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_6 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_7 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %32 = tensor.empty() : tensor<8x40x16xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %34 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%33 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_8 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_8 : tensor<2x4x40x16xf32>
  }
}

