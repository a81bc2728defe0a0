#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d3)>
module {
  func.func @neg_re_attention(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<4x4xf32>, %arg4: tensor<4xf32>, %arg5: tensor<4xf32>) -> tensor<2x4x40x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant 1.000000e-05 : f64
    %cst_3 = arith.constant 4.000000e+00 : f32
    %cst_4 = arith.constant 4.000000e+00 : f64
    %0 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x40x16xf32>) outs(%0 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_5 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %1 = tensor.empty() : tensor<8x40x40xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%2 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %4 = tensor.empty() : tensor<2x4x40x40xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x40x40xf32>) outs(%4 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.divf %in, %cst_3 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x40x40xf32>
    %6 = tensor.empty() : tensor<2x4x40xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %8 = tensor.empty() : tensor<2x4x40xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x4x40x40xf32>) outs(%9, %7 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %47 = linalg.index 3 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = arith.maximumf %in, %out : f32
      %50 = arith.cmpf ogt, %in, %out : f32
      %51 = arith.select %50, %48, %out_21 : i64
      linalg.yield %49, %51 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_6 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_6 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%4 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %47 = arith.subf %in, %in_21 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x40x40xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x40x40xf32>) outs(%4 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.exp %in : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x40x40xf32>
    %13 = tensor.empty() : tensor<2x4x40x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%4 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %47 = arith.divf %in, %in_21 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x40x40xf32>
    %expanded_7 = tensor.expand_shape %16 [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 40, 1] : tensor<2x4x40x40xf32> into tensor<2x4x40x40x1xf32>
    %17 = tensor.empty() : tensor<2x40x40x4x1xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x4x40x40x1xf32>) outs(%17 : tensor<2x40x40x4x1xf32>) permutation = [0, 2, 3, 1, 4] 
    %collapsed_9 = tensor.collapse_shape %transposed_8 [[0, 1, 2], [3, 4]] : tensor<2x40x40x4x1xf32> into tensor<3200x4xf32>
    %expanded_10 = tensor.expand_shape %collapsed_9 [[0, 1], [2]] output_shape [1, 3200, 4] : tensor<3200x4xf32> into tensor<1x3200x4xf32>
    %expanded_11 = tensor.expand_shape %arg3 [[0, 1], [2]] output_shape [1, 4, 4] : tensor<4x4xf32> into tensor<1x4x4xf32>
    %18 = tensor.empty() : tensor<1x3200x4xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<1x3200x4xf32>) -> tensor<1x3200x4xf32>
    %20 = linalg.batch_matmul ins(%expanded_10, %expanded_11 : tensor<1x3200x4xf32>, tensor<1x4x4xf32>) outs(%19 : tensor<1x3200x4xf32>) -> tensor<1x3200x4xf32>
    %collapsed_12 = tensor.collapse_shape %20 [[0, 1], [2]] : tensor<1x3200x4xf32> into tensor<3200x4xf32>
    %expanded_13 = tensor.expand_shape %collapsed_12 [[0, 1, 2], [3, 4]] output_shape [2, 40, 40, 1, 4] : tensor<3200x4xf32> into tensor<2x40x40x1x4xf32>
    %21 = tensor.empty() : tensor<2x4x40x40x1xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x40x40x1x4xf32>) outs(%21 : tensor<2x4x40x40x1xf32>) permutation = [0, 4, 1, 2, 3] 
    %collapsed_15 = tensor.collapse_shape %transposed_14 [[0], [1], [2], [3, 4]] : tensor<2x4x40x40x1xf32> into tensor<2x4x40x40xf32>
    %22 = tensor.empty() : tensor<2x40x40x4xf32>
    %transposed_16 = linalg.transpose ins(%collapsed_15 : tensor<2x4x40x40xf32>) outs(%22 : tensor<2x40x40x4xf32>) permutation = [0, 2, 3, 1] 
    %23 = tensor.empty() : tensor<2x40x40x4xf64>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16 : tensor<2x40x40x4xf32>) outs(%23 : tensor<2x40x40x4xf64>) {
    ^bb0(%in: f32, %out: f64):
      %47 = arith.extf %in : f32 to f64
      linalg.yield %47 : f64
    } -> tensor<2x40x40x4xf64>
    %25 = tensor.empty() : tensor<2x40x40x1xf64>
    %26 = linalg.fill ins(%cst_1 : f64) outs(%25 : tensor<2x40x40x1xf64>) -> tensor<2x40x40x1xf64>
    %27 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x40x40x4xf64>) outs(%26 : tensor<2x40x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %47 = arith.addf %in, %out : f64
      linalg.yield %47 : f64
    } -> tensor<2x40x40x1xf64>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x40x40x1xf64>) outs(%25 : tensor<2x40x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %47 = arith.divf %in, %cst_4 : f64
      linalg.yield %47 : f64
    } -> tensor<2x40x40x1xf64>
    %29 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %28 : tensor<2x40x40x4xf64>, tensor<2x40x40x1xf64>) outs(%23 : tensor<2x40x40x4xf64>) {
    ^bb0(%in: f64, %in_21: f64, %out: f64):
      %47 = arith.subf %in, %in_21 : f64
      linalg.yield %47 : f64
    } -> tensor<2x40x40x4xf64>
    %30 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %29 : tensor<2x40x40x4xf64>, tensor<2x40x40x4xf64>) outs(%23 : tensor<2x40x40x4xf64>) {
    ^bb0(%in: f64, %in_21: f64, %out: f64):
      %47 = arith.mulf %in, %in_21 : f64
      linalg.yield %47 : f64
    } -> tensor<2x40x40x4xf64>
    %31 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x40x40x4xf64>) outs(%26 : tensor<2x40x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %47 = arith.addf %in, %out : f64
      linalg.yield %47 : f64
    } -> tensor<2x40x40x1xf64>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x40x40x1xf64>) outs(%25 : tensor<2x40x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %47 = arith.divf %in, %cst_4 : f64
      linalg.yield %47 : f64
    } -> tensor<2x40x40x1xf64>
    %33 = tensor.empty() : tensor<2x40x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x40x40x1xf64>) outs(%33 : tensor<2x40x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %47 = arith.truncf %in : f64 to f32
      linalg.yield %47 : f32
    } -> tensor<2x40x40x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%33 : tensor<2x40x40x1xf32>) -> tensor<2x40x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%transposed_16 : tensor<2x40x40x4xf32>) outs(%35 : tensor<2x40x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x40x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x40x40x1xf32>) outs(%33 : tensor<2x40x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.divf %in, %cst_3 : f32
      linalg.yield %47 : f32
    } -> tensor<2x40x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x40x40x1xf32>) outs(%33 : tensor<2x40x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.truncf %cst_2 : f64 to f32
      %48 = arith.addf %in, %47 : f32
      linalg.yield %48 : f32
    } -> tensor<2x40x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x40x40x1xf32>) outs(%33 : tensor<2x40x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.rsqrt %in : f32
      linalg.yield %47 : f32
    } -> tensor<2x40x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %37 : tensor<2x40x40x4xf32>, tensor<2x40x40x1xf32>) outs(%22 : tensor<2x40x40x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %47 = arith.subf %in, %in_21 : f32
      linalg.yield %47 : f32
    } -> tensor<2x40x40x4xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %39 : tensor<2x40x40x4xf32>, tensor<2x40x40x1xf32>) outs(%22 : tensor<2x40x40x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %47 = arith.mulf %in, %in_21 : f32
      linalg.yield %47 : f32
    } -> tensor<2x40x40x4xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %arg4 : tensor<2x40x40x4xf32>, tensor<4xf32>) outs(%22 : tensor<2x40x40x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %47 = arith.mulf %in, %in_21 : f32
      linalg.yield %47 : f32
    } -> tensor<2x40x40x4xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %arg5 : tensor<2x40x40x4xf32>, tensor<4xf32>) outs(%22 : tensor<2x40x40x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %47 = arith.addf %in, %in_21 : f32
      linalg.yield %47 : f32
    } -> tensor<2x40x40x4xf32>
    %transposed_17 = linalg.transpose ins(%43 : tensor<2x40x40x4xf32>) outs(%4 : tensor<2x4x40x40xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_19 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %44 = tensor.empty() : tensor<8x40x16xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %46 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%45 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_20 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_20 : tensor<2x4x40x16xf32>
  }
}

