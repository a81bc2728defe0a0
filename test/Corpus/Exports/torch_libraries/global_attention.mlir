#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
module {
  func.func @global_attention(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x40xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64x16xf32>, %arg4: tensor<64x16xf32>) -> tensor<2x4x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e-10 : f64
    %cst_2 = arith.constant 4.000000e+00 : f32
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 1.000000e+09 : f32
    %expanded = tensor.expand_shape %arg1 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xf32> into tensor<2x40x1xf32>
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %expanded : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %41 = arith.mulf %in, %in_18 : f32
      linalg.yield %41 : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<2x64xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "reduction", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%3 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %out : f32
      linalg.yield %41 : f32
    } -> tensor<2x64xf32>
    %5 = tensor.empty() : tensor<2xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2xf32>) -> tensor<2xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "reduction"]} ins(%arg1 : tensor<2x40xf32>) outs(%6 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %out : f32
      linalg.yield %41 : f32
    } -> tensor<2xf32>
    %expanded_5 = tensor.expand_shape %7 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %8 = tensor.empty() : tensor<2x1xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_5 : tensor<2x1xf32>) outs(%8 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.truncf %cst_1 : f64 to f32
      %42 = arith.addf %in, %41 : f32
      linalg.yield %42 : f32
    } -> tensor<2x1xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%4, %9 : tensor<2x64xf32>, tensor<2x1xf32>) outs(%2 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %41 = arith.divf %in, %in_18 : f32
      linalg.yield %41 : f32
    } -> tensor<2x64xf32>
    %11 = linalg.matmul ins(%10, %arg2 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%3 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_6 = tensor.expand_shape %11 [[0], [1, 2]] output_shape [2, 4, 16] : tensor<2x64xf32> into tensor<2x4x16xf32>
    %12 = tensor.empty() : tensor<2x4x16xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x4x16xf32>) outs(%12 : tensor<2x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.divf %in, %cst_2 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x16xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %14 = tensor.empty() : tensor<80x16xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<80x16xf32>) -> tensor<80x16xf32>
    %16 = linalg.matmul ins(%collapsed, %arg3 : tensor<80x64xf32>, tensor<64x16xf32>) outs(%15 : tensor<80x16xf32>) -> tensor<80x16xf32>
    %17 = linalg.matmul ins(%collapsed, %arg4 : tensor<80x64xf32>, tensor<64x16xf32>) outs(%15 : tensor<80x16xf32>) -> tensor<80x16xf32>
    %expanded_7 = tensor.expand_shape %16 [[0, 1], [2, 3]] output_shape [2, 40, 16, 1] : tensor<80x16xf32> into tensor<2x40x16x1xf32>
    %18 = tensor.empty() : tensor<2x16x40x1xf32>
    %transposed = linalg.transpose ins(%expanded_7 : tensor<2x40x16x1xf32>) outs(%18 : tensor<2x16x40x1xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_8 = tensor.collapse_shape %transposed [[0], [1], [2, 3]] : tensor<2x16x40x1xf32> into tensor<2x16x40xf32>
    %19 = tensor.empty() : tensor<2x4x40xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %21 = linalg.batch_matmul ins(%13, %collapsed_8 : tensor<2x4x16xf32>, tensor<2x16x40xf32>) outs(%20 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %expanded_9 = tensor.expand_shape %21 [[0], [1], [2, 3]] output_shape [2, 4, 1, 40] : tensor<2x4x40xf32> into tensor<2x4x1x40xf32>
    %22 = tensor.empty() : tensor<2x4x40x1xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x4x1x40xf32>) outs(%22 : tensor<2x4x40x1xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %23 = tensor.empty() : tensor<2x40xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xf32>) outs(%23 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.subf %in, %cst_3 : f32
      linalg.yield %41 : f32
    } -> tensor<2x40xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<2x40xf32>) outs(%23 : tensor<2x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.mulf %in, %cst_4 : f32
      linalg.yield %41 : f32
    } -> tensor<2x40xf32>
    %expanded_12 = tensor.expand_shape %25 [[0], [1, 2]] output_shape [2, 1, 40] : tensor<2x40xf32> into tensor<2x1x40xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_11, %expanded_12 : tensor<2x4x40xf32>, tensor<2x1x40xf32>) outs(%19 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %41 = arith.addf %in, %in_18 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40xf32>
    %27 = tensor.empty() : tensor<2x4xi64>
    %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<2x4xi64>) -> tensor<2x4xi64>
    %29 = tensor.empty() : tensor<2x4xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %31:2 = linalg.generic {indexing_maps = [#map, #map7, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x40xf32>) outs(%30, %28 : tensor<2x4xf32>, tensor<2x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %41 = linalg.index 2 : index
      %42 = arith.index_cast %41 : index to i64
      %43 = arith.maximumf %in, %out : f32
      %44 = arith.cmpf ogt, %in, %out : f32
      %45 = arith.select %44, %42, %out_18 : i64
      linalg.yield %43, %45 : f32, i64
    } -> (tensor<2x4xf32>, tensor<2x4xi64>)
    %expanded_13 = tensor.expand_shape %31#0 [[0], [1, 2]] output_shape [2, 4, 1] : tensor<2x4xf32> into tensor<2x4x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %expanded_13 : tensor<2x4x40xf32>, tensor<2x4x1xf32>) outs(%19 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %41 = arith.subf %in, %in_18 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4x40xf32>) outs(%19 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.exp %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40xf32>
    %34 = tensor.empty() : tensor<2x4x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%33 : tensor<2x4x40xf32>) outs(%35 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %out : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<2x4x40xf32>, tensor<2x4x1xf32>) outs(%19 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %41 = arith.divf %in, %in_18 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40xf32>
    %expanded_14 = tensor.expand_shape %17 [[0, 1], [2]] output_shape [2, 40, 16] : tensor<80x16xf32> into tensor<2x40x16xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %39 = linalg.batch_matmul ins(%37, %expanded_14 : tensor<2x4x40xf32>, tensor<2x40x16xf32>) outs(%38 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %expanded_15 = tensor.expand_shape %39 [[0], [1], [2, 3]] output_shape [2, 4, 1, 16] : tensor<2x4x16xf32> into tensor<2x4x1x16xf32>
    %40 = tensor.empty() : tensor<2x4x16x1xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x4x1x16xf32>) outs(%40 : tensor<2x4x16x1xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0], [1], [2, 3]] : tensor<2x4x16x1xf32> into tensor<2x4x16xf32>
    return %collapsed_17 : tensor<2x4x16xf32>
  }
}

