#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
module {
  func.func @zaya.ZayaRouter(%arg0: tensor<2x40x64xf32>, %arg1: tensor<256x64xf32>, %arg2: tensor<256xf32>, %arg3: tensor<256xf32>, %arg4: tensor<256x256xf32>, %arg5: tensor<256xf32>, %arg6: tensor<256x256xf32>, %arg7: tensor<256xf32>, %arg8: tensor<5x256xf32>) -> tensor<80x5xf32> {
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 5.000000e-01 : f32
    %cst_2 = arith.constant 1.000000e-05 : f64
    %cst_3 = arith.constant 2.560000e+02 : f32
    %cst_4 = arith.constant 1.41421354 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %0 = tensor.empty() : tensor<64x256xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<256x64xf32>) outs(%0 : tensor<64x256xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<80x256xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x256xf32>) outs(%2 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<256xf32>) outs(%1 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x256xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<80x256xf32>, tensor<80x256xf32>) outs(%1 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %29 = arith.addf %in, %in_13 : f32
      linalg.yield %29 : f32
    } -> tensor<80x256xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2]] output_shape [2, 40, 256] : tensor<80x256xf32> into tensor<2x40x256xf32>
    %6 = tensor.empty() : tensor<2x40x256xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x40x256xf32>) outs(%6 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %29 : f32
    } -> tensor<2x40x256xf32>
    %8 = tensor.empty() : tensor<2x40x1xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<2x40x256xf32>) outs(%9 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<2x40x1xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x40x1xf32>) outs(%8 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.divf %in, %cst_3 : f32
      linalg.yield %29 : f32
    } -> tensor<2x40x1xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<2x40x1xf32>) outs(%8 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.truncf %cst_2 : f64 to f32
      %30 = arith.addf %in, %29 : f32
      linalg.yield %30 : f32
    } -> tensor<2x40x1xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x40x1xf32>) outs(%8 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.rsqrt %in : f32
      linalg.yield %29 : f32
    } -> tensor<2x40x1xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %13 : tensor<2x40x256xf32>, tensor<2x40x1xf32>) outs(%6 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %29 = arith.mulf %in, %in_13 : f32
      linalg.yield %29 : f32
    } -> tensor<2x40x256xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %14 : tensor<256xf32>, tensor<2x40x256xf32>) outs(%6 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %29 = arith.mulf %in, %in_13 : f32
      linalg.yield %29 : f32
    } -> tensor<2x40x256xf32>
    %collapsed_5 = tensor.collapse_shape %15 [[0, 1], [2]] : tensor<2x40x256xf32> into tensor<80x256xf32>
    %16 = tensor.empty() : tensor<256x256xf32>
    %transposed_6 = linalg.transpose ins(%arg4 : tensor<256x256xf32>) outs(%16 : tensor<256x256xf32>) permutation = [1, 0] 
    %17 = linalg.matmul ins(%collapsed_5, %transposed_6 : tensor<80x256xf32>, tensor<256x256xf32>) outs(%2 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<256xf32>) outs(%1 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x256xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%17, %18 : tensor<80x256xf32>, tensor<80x256xf32>) outs(%1 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %29 = arith.addf %in, %in_13 : f32
      linalg.yield %29 : f32
    } -> tensor<80x256xf32>
    %expanded_7 = tensor.expand_shape %19 [[0, 1], [2]] output_shape [2, 40, 256] : tensor<80x256xf32> into tensor<2x40x256xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<2x40x256xf32>) outs(%6 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.divf %in, %cst_4 : f32
      %30 = math.erf %29 : f32
      %31 = arith.addf %30, %cst_0 : f32
      %32 = arith.mulf %31, %cst_1 : f32
      %33 = arith.mulf %in, %32 : f32
      linalg.yield %33 : f32
    } -> tensor<2x40x256xf32>
    %collapsed_8 = tensor.collapse_shape %20 [[0, 1], [2]] : tensor<2x40x256xf32> into tensor<80x256xf32>
    %transposed_9 = linalg.transpose ins(%arg6 : tensor<256x256xf32>) outs(%16 : tensor<256x256xf32>) permutation = [1, 0] 
    %21 = linalg.matmul ins(%collapsed_8, %transposed_9 : tensor<80x256xf32>, tensor<256x256xf32>) outs(%2 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<256xf32>) outs(%1 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x256xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%21, %22 : tensor<80x256xf32>, tensor<80x256xf32>) outs(%1 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %29 = arith.addf %in, %in_13 : f32
      linalg.yield %29 : f32
    } -> tensor<80x256xf32>
    %expanded_10 = tensor.expand_shape %23 [[0, 1], [2]] output_shape [2, 40, 256] : tensor<80x256xf32> into tensor<2x40x256xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x40x256xf32>) outs(%6 : tensor<2x40x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.divf %in, %cst_4 : f32
      %30 = math.erf %29 : f32
      %31 = arith.addf %30, %cst_0 : f32
      %32 = arith.mulf %31, %cst_1 : f32
      %33 = arith.mulf %in, %32 : f32
      linalg.yield %33 : f32
    } -> tensor<2x40x256xf32>
    %25 = tensor.empty() : tensor<256x5xf32>
    %transposed_11 = linalg.transpose ins(%arg8 : tensor<5x256xf32>) outs(%25 : tensor<256x5xf32>) permutation = [1, 0] 
    %collapsed_12 = tensor.collapse_shape %24 [[0, 1], [2]] : tensor<2x40x256xf32> into tensor<80x256xf32>
    %26 = tensor.empty() : tensor<80x5xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<80x5xf32>) -> tensor<80x5xf32>
    %28 = linalg.matmul ins(%collapsed_12, %transposed_11 : tensor<80x256xf32>, tensor<256x5xf32>) outs(%27 : tensor<80x5xf32>) -> tensor<80x5xf32>
    return %28 : tensor<80x5xf32>
  }
}

