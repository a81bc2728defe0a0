#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @qk_layer_norm(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<16xf32>, %arg6: tensor<16xf32>) -> tensor<2x4x40x16xf32> {
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e-05 : f64
    %cst_3 = arith.constant 1.600000e+01 : f64
    %cst_4 = arith.constant 1.600000e+01 : f32
    %cst_5 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x4x40x16xf64>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x4x40x16xf32>) outs(%0 : tensor<2x4x40x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %56 = arith.extf %in : f32 to f64
      linalg.yield %56 : f64
    } -> tensor<2x4x40x16xf64>
    %2 = tensor.empty() : tensor<2x4x40x1xf64>
    %3 = linalg.fill ins(%cst : f64) outs(%2 : tensor<2x4x40x1xf64>) -> tensor<2x4x40x1xf64>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1 : tensor<2x4x40x16xf64>) outs(%3 : tensor<2x4x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %56 = arith.addf %in, %out : f64
      linalg.yield %56 : f64
    } -> tensor<2x4x40x1xf64>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x40x1xf64>) outs(%2 : tensor<2x4x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %56 = arith.divf %in, %cst_3 : f64
      linalg.yield %56 : f64
    } -> tensor<2x4x40x1xf64>
    %6 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<2x4x40x16xf64>, tensor<2x4x40x1xf64>) outs(%0 : tensor<2x4x40x16xf64>) {
    ^bb0(%in: f64, %in_11: f64, %out: f64):
      %56 = arith.subf %in, %in_11 : f64
      linalg.yield %56 : f64
    } -> tensor<2x4x40x16xf64>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6, %6 : tensor<2x4x40x16xf64>, tensor<2x4x40x16xf64>) outs(%0 : tensor<2x4x40x16xf64>) {
    ^bb0(%in: f64, %in_11: f64, %out: f64):
      %56 = arith.mulf %in, %in_11 : f64
      linalg.yield %56 : f64
    } -> tensor<2x4x40x16xf64>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x4x40x16xf64>) outs(%3 : tensor<2x4x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %56 = arith.addf %in, %out : f64
      linalg.yield %56 : f64
    } -> tensor<2x4x40x1xf64>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x4x40x1xf64>) outs(%2 : tensor<2x4x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %56 = arith.divf %in, %cst_3 : f64
      linalg.yield %56 : f64
    } -> tensor<2x4x40x1xf64>
    %10 = tensor.empty() : tensor<2x4x40x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x4x40x1xf64>) outs(%10 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %56 = arith.truncf %in : f64 to f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x1xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x4x40x16xf32>) outs(%12 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x40x1xf32>) outs(%10 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.divf %in, %cst_4 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x40x1xf32>) outs(%10 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.truncf %cst_2 : f64 to f32
      %57 = arith.addf %in, %56 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x40x1xf32>) outs(%10 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.rsqrt %in : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x1xf32>
    %17 = tensor.empty() : tensor<2x4x40x16xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %14 : tensor<2x4x40x16xf32>, tensor<2x4x40x1xf32>) outs(%17 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %56 = arith.subf %in, %in_11 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x16xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %16 : tensor<2x4x40x16xf32>, tensor<2x4x40x1xf32>) outs(%17 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %56 = arith.mulf %in, %in_11 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x16xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %arg3 : tensor<2x4x40x16xf32>, tensor<16xf32>) outs(%17 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %56 = arith.mulf %in, %in_11 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x16xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %arg4 : tensor<2x4x40x16xf32>, tensor<16xf32>) outs(%17 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %56 = arith.addf %in, %in_11 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x16xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x4x40x16xf32>) outs(%0 : tensor<2x4x40x16xf64>) {
    ^bb0(%in: f32, %out: f64):
      %56 = arith.extf %in : f32 to f64
      linalg.yield %56 : f64
    } -> tensor<2x4x40x16xf64>
    %23 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x4x40x16xf64>) outs(%3 : tensor<2x4x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %56 = arith.addf %in, %out : f64
      linalg.yield %56 : f64
    } -> tensor<2x4x40x1xf64>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x40x1xf64>) outs(%2 : tensor<2x4x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %56 = arith.divf %in, %cst_3 : f64
      linalg.yield %56 : f64
    } -> tensor<2x4x40x1xf64>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %24 : tensor<2x4x40x16xf64>, tensor<2x4x40x1xf64>) outs(%0 : tensor<2x4x40x16xf64>) {
    ^bb0(%in: f64, %in_11: f64, %out: f64):
      %56 = arith.subf %in, %in_11 : f64
      linalg.yield %56 : f64
    } -> tensor<2x4x40x16xf64>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %25 : tensor<2x4x40x16xf64>, tensor<2x4x40x16xf64>) outs(%0 : tensor<2x4x40x16xf64>) {
    ^bb0(%in: f64, %in_11: f64, %out: f64):
      %56 = arith.mulf %in, %in_11 : f64
      linalg.yield %56 : f64
    } -> tensor<2x4x40x16xf64>
    %27 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x40x16xf64>) outs(%3 : tensor<2x4x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %56 = arith.addf %in, %out : f64
      linalg.yield %56 : f64
    } -> tensor<2x4x40x1xf64>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x40x1xf64>) outs(%2 : tensor<2x4x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %56 = arith.divf %in, %cst_3 : f64
      linalg.yield %56 : f64
    } -> tensor<2x4x40x1xf64>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x40x1xf64>) outs(%10 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %56 = arith.truncf %in : f64 to f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg1 : tensor<2x4x40x16xf32>) outs(%12 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x40x1xf32>) outs(%10 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.divf %in, %cst_4 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x40x1xf32>) outs(%10 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.truncf %cst_2 : f64 to f32
      %57 = arith.addf %in, %56 : f32
      linalg.yield %57 : f32
    } -> tensor<2x4x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4x40x1xf32>) outs(%10 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.rsqrt %in : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %31 : tensor<2x4x40x16xf32>, tensor<2x4x40x1xf32>) outs(%17 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %56 = arith.subf %in, %in_11 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x16xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %33 : tensor<2x4x40x16xf32>, tensor<2x4x40x1xf32>) outs(%17 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %56 = arith.mulf %in, %in_11 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x16xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %arg5 : tensor<2x4x40x16xf32>, tensor<16xf32>) outs(%17 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %56 = arith.mulf %in, %in_11 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x16xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %arg6 : tensor<2x4x40x16xf32>, tensor<16xf32>) outs(%17 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %56 = arith.addf %in, %in_11 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x16xf32>
    %38 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%37 : tensor<2x4x40x16xf32>) outs(%38 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_6 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %39 = tensor.empty() : tensor<8x40x40xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %41 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%40 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %42 = tensor.empty() : tensor<2x4x40x40xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x40x40xf32>) outs(%42 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.divf %in, %cst_5 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x40xf32>
    %44 = tensor.empty() : tensor<2x4x40xi64>
    %45 = linalg.fill ins(%c0_i64 : i64) outs(%44 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %46 = tensor.empty() : tensor<2x4x40xf32>
    %47 = linalg.fill ins(%cst_1 : f32) outs(%46 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %48:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<2x4x40x40xf32>) outs(%47, %45 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %56 = linalg.index 3 : index
      %57 = arith.index_cast %56 : index to i64
      %58 = arith.maximumf %in, %out : f32
      %59 = arith.cmpf ogt, %in, %out : f32
      %60 = arith.select %59, %57, %out_11 : i64
      linalg.yield %58, %60 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_7 = tensor.expand_shape %48#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %expanded_7 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%42 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %56 = arith.subf %in, %in_11 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x40xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x40x40xf32>) outs(%42 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.exp %in : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x40xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x1xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %51 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%42 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %56 = arith.divf %in, %in_11 : f32
      linalg.yield %56 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_8 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_9 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %53 = tensor.empty() : tensor<8x40x16xf32>
    %54 = linalg.fill ins(%cst_0 : f32) outs(%53 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %55 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%54 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_10 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_10 : tensor<2x4x40x16xf32>
  }
}

