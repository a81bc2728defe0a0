#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d3)>
module {
  func.func @test_attention_local_window_gqa_rank4_mask_expanded(%arg0: tensor<2x4x4x8xf32>, %arg1: tensor<2x2x6x8xf32>, %arg2: tensor<2x2x6x6xf32>, %arg3: tensor<2x4x4x6xi1>) -> (tensor<2x4x4x6xf32>, tensor<2x4x4x6xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFFF0000000000000 : f64
    %cst_1 = arith.constant 0.000000e+00 : f64
    %cst_2 = arith.constant 0xFF800000 : f32
    %cst_3 = arith.constant dense<0.594603539> : tensor<1xf32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_6 = arith.constant dense<[[0.000000e+00, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.000000e+00, 0.000000e+00, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0xFF800000, 0xFF800000, 0xFF800000], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0xFF800000, 0xFF800000]]> : tensor<4x6xf32>
    %cst_7 = arith.constant dense<[[0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00], [0xFF800000, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00]]> : tensor<4x6xf32>
    %cst_8 = arith.constant dense<2.000000e+00> : tensor<1xf32>
    %0 = tensor.empty() : tensor<2x4x4x6xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %cst_5, %cst_4 : tensor<2x4x4x6xi1>, tensor<1xf32>, tensor<1xf32>) outs(%0 : tensor<2x4x4x6xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %40 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x4x6xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %cst_6 : tensor<2x4x4x6xf32>, tensor<4x6xf32>) outs(%0 : tensor<2x4x4x6xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %40 = arith.addf %in, %in_16 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x4x6xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %cst_7 : tensor<2x4x4x6xf32>, tensor<4x6xf32>) outs(%0 : tensor<2x4x4x6xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %40 = arith.addf %in, %in_16 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x4x6xf32>
    %4 = tensor.empty() : tensor<2x2x2x6x8xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x2x6x8xf32>) outs(%4 : tensor<2x2x2x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x8xf32>
    %6 = tensor.empty() : tensor<2x2x2x6x6xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x2x6x6xf32>) outs(%6 : tensor<2x2x2x6x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x6x6xf32>
    %collapsed = tensor.collapse_shape %5 [[0], [1, 2], [3], [4]] : tensor<2x2x2x6x8xf32> into tensor<2x4x6x8xf32>
    %8 = tensor.empty() : tensor<2x4x8x6xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x4x6x8xf32>) outs(%8 : tensor<2x4x8x6xf32>) permutation = [0, 1, 3, 2] 
    %9 = tensor.empty() : tensor<2x4x4x8xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_3 : tensor<2x4x4x8xf32>, tensor<1xf32>) outs(%9 : tensor<2x4x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %40 = arith.mulf %in, %in_16 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x4x8xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_3 : tensor<2x4x8x6xf32>, tensor<1xf32>) outs(%8 : tensor<2x4x8x6xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %40 = arith.mulf %in, %in_16 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x8x6xf32>
    %collapsed_9 = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<2x4x4x8xf32> into tensor<8x4x8xf32>
    %collapsed_10 = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<2x4x8x6xf32> into tensor<8x8x6xf32>
    %12 = tensor.empty() : tensor<8x4x6xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<8x4x6xf32>) -> tensor<8x4x6xf32>
    %14 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x4x8xf32>, tensor<8x8x6xf32>) outs(%13 : tensor<8x4x6xf32>) -> tensor<8x4x6xf32>
    %expanded = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [2, 4, 4, 6] : tensor<8x4x6xf32> into tensor<2x4x4x6xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_8 : tensor<2x4x4x6xf32>, tensor<1xf32>) outs(%0 : tensor<2x4x4x6xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %40 = arith.divf %in, %in_16 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x4x6xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x4x6xf32>) outs(%0 : tensor<2x4x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.tanh %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x4x6xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_8 : tensor<2x4x4x6xf32>, tensor<1xf32>) outs(%0 : tensor<2x4x4x6xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %40 = arith.mulf %in, %in_16 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x4x6xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %3 : tensor<2x4x4x6xf32>, tensor<2x4x4x6xf32>) outs(%0 : tensor<2x4x4x6xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %40 = arith.addf %in, %in_16 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x4x6xf32>
    %19 = tensor.empty() : tensor<2x4x4x6xf64>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x4x4x6xf32>) outs(%19 : tensor<2x4x4x6xf64>) {
    ^bb0(%in: f32, %out: f64):
      %40 = arith.extf %in : f32 to f64
      linalg.yield %40 : f64
    } -> tensor<2x4x4x6xf64>
    %21 = tensor.empty() : tensor<2x4x4xi64>
    %22 = linalg.fill ins(%c0_i64 : i64) outs(%21 : tensor<2x4x4xi64>) -> tensor<2x4x4xi64>
    %23 = tensor.empty() : tensor<2x4x4xf64>
    %24 = linalg.fill ins(%cst_0 : f64) outs(%23 : tensor<2x4x4xf64>) -> tensor<2x4x4xf64>
    %25:2 = linalg.generic {indexing_maps = [#map, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<2x4x4x6xf64>) outs(%24, %22 : tensor<2x4x4xf64>, tensor<2x4x4xi64>) {
    ^bb0(%in: f64, %out: f64, %out_16: i64):
      %40 = linalg.index 3 : index
      %41 = arith.index_cast %40 : index to i64
      %42 = arith.maximumf %in, %out : f64
      %43 = arith.cmpf ogt, %in, %out : f64
      %44 = arith.select %43, %41, %out_16 : i64
      linalg.yield %42, %44 : f64, i64
    } -> (tensor<2x4x4xf64>, tensor<2x4x4xi64>)
    %expanded_11 = tensor.expand_shape %25#0 [[0], [1], [2, 3]] output_shape [2, 4, 4, 1] : tensor<2x4x4xf64> into tensor<2x4x4x1xf64>
    %26 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %expanded_11 : tensor<2x4x4x6xf64>, tensor<2x4x4x1xf64>) outs(%19 : tensor<2x4x4x6xf64>) {
    ^bb0(%in: f64, %in_16: f64, %out: f64):
      %40 = arith.subf %in, %in_16 : f64
      linalg.yield %40 : f64
    } -> tensor<2x4x4x6xf64>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x4x6xf64>) outs(%19 : tensor<2x4x4x6xf64>) {
    ^bb0(%in: f64, %out: f64):
      %40 = math.exp %in : f64
      linalg.yield %40 : f64
    } -> tensor<2x4x4x6xf64>
    %28 = tensor.empty() : tensor<2x4x4x1xf64>
    %29 = linalg.fill ins(%cst_1 : f64) outs(%28 : tensor<2x4x4x1xf64>) -> tensor<2x4x4x1xf64>
    %30 = linalg.generic {indexing_maps = [#map, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x4x4x6xf64>) outs(%29 : tensor<2x4x4x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %40 = arith.addf %in, %out : f64
      linalg.yield %40 : f64
    } -> tensor<2x4x4x1xf64>
    %31 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<2x4x4x6xf64>, tensor<2x4x4x1xf64>) outs(%19 : tensor<2x4x4x6xf64>) {
    ^bb0(%in: f64, %in_16: f64, %out: f64):
      %40 = arith.divf %in, %in_16 : f64
      linalg.yield %40 : f64
    } -> tensor<2x4x4x6xf64>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x4x6xf64>) outs(%0 : tensor<2x4x4x6xf32>) {
    ^bb0(%in: f64, %out: f32):
      %40 = arith.truncf %in : f64 to f32
      linalg.yield %40 : f32
    } -> tensor<2x4x4x6xf32>
    %33 = tensor.empty() : tensor<2x4x4xf32>
    %34 = linalg.fill ins(%cst_2 : f32) outs(%33 : tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %35:2 = linalg.generic {indexing_maps = [#map, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%3 : tensor<2x4x4x6xf32>) outs(%34, %22 : tensor<2x4x4xf32>, tensor<2x4x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %40 = linalg.index 3 : index
      %41 = arith.index_cast %40 : index to i64
      %42 = arith.maximumf %in, %out : f32
      %43 = arith.cmpf ogt, %in, %out : f32
      %44 = arith.select %43, %41, %out_16 : i64
      linalg.yield %42, %44 : f32, i64
    } -> (tensor<2x4x4xf32>, tensor<2x4x4xi64>)
    %expanded_12 = tensor.expand_shape %35#0 [[0], [1], [2, 3]] output_shape [2, 4, 4, 1] : tensor<2x4x4xf32> into tensor<2x4x4x1xf32>
    %36 = tensor.empty() : tensor<2x4x4x1xi1>
    %37 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %cst_4 : tensor<2x4x4x1xf32>, tensor<1xf32>) outs(%36 : tensor<2x4x4x1xi1>) {
    ^bb0(%in: f32, %in_16: f32, %out: i1):
      %40 = arith.cmpf oeq, %in, %in_16 : f32
      linalg.yield %40 : i1
    } -> tensor<2x4x4x1xi1>
    %38 = linalg.generic {indexing_maps = [#map6, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_5, %32 : tensor<2x4x4x1xi1>, tensor<1xf32>, tensor<2x4x4x6xf32>) outs(%0 : tensor<2x4x4x6xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %40 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x4x6xf32>
    %collapsed_13 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x4x4x6xf32> into tensor<8x4x6xf32>
    %collapsed_14 = tensor.collapse_shape %7 [[0, 1, 2], [3], [4]] : tensor<2x2x2x6x6xf32> into tensor<8x6x6xf32>
    %39 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x4x6xf32>, tensor<8x6x6xf32>) outs(%13 : tensor<8x4x6xf32>) -> tensor<8x4x6xf32>
    %expanded_15 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 4, 4, 6] : tensor<8x4x6xf32> into tensor<2x4x4x6xf32>
    return %expanded_15, %38 : tensor<2x4x4x6xf32>, tensor<2x4x4x6xf32>
  }
}

