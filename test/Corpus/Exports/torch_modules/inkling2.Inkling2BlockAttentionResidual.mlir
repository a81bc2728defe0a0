#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @inkling2.Inkling2BlockAttentionResidual(%arg0: tensor<2x40x1x4608xf32>, %arg1: tensor<2x40x4608xf32>, %arg2: tensor<4608xf32>) -> tensor<2x40x4608xf32> {
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x40x1x2xf32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 0.12137294292683086 : f64
    %cst_4 = arith.constant 9.9999999999999995E-7 : f64
    %cst_5 = arith.constant 4.608000e+03 : f32
    %expanded = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [2, 40, 1, 4608] : tensor<2x40x4608xf32> into tensor<2x40x1x4608xf32>
    %concat = tensor.concat dim(2) %arg0, %expanded : (tensor<2x40x1x4608xf32>, tensor<2x40x1x4608xf32>) -> tensor<2x40x2x4608xf32>
    %0 = tensor.empty() : tensor<2x40x2x4608xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat : tensor<2x40x2x4608xf32>) outs(%0 : tensor<2x40x2x4608xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %38 : f32
    } -> tensor<2x40x2x4608xf32>
    %2 = tensor.empty() : tensor<2x40x2x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x40x2x1xf32>) -> tensor<2x40x2x1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1 : tensor<2x40x2x4608xf32>) outs(%3 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<2x40x2x1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x40x2x1xf32>) outs(%2 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.divf %in, %cst_5 : f32
      linalg.yield %38 : f32
    } -> tensor<2x40x2x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x40x2x1xf32>) outs(%2 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.truncf %cst_4 : f64 to f32
      %39 = arith.addf %in, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<2x40x2x1xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x40x2x1xf32>) outs(%2 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.rsqrt %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x40x2x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %7 : tensor<2x40x2x4608xf32>, tensor<2x40x2x1xf32>) outs(%0 : tensor<2x40x2x4608xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %38 = arith.mulf %in, %in_14 : f32
      linalg.yield %38 : f32
    } -> tensor<2x40x2x4608xf32>
    %expanded_6 = tensor.expand_shape %arg2 [[0, 1]] output_shape [1, 4608] : tensor<4608xf32> into tensor<1x4608xf32>
    %9 = tensor.empty() : tensor<2x40x1x4608xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<1x4608xf32>) outs(%9 : tensor<2x40x1x4608xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x1x4608xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x40x1x4608xf32>) outs(%9 : tensor<2x40x1x4608xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.truncf %cst_3 : f64 to f32
      %39 = arith.mulf %in, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<2x40x1x4608xf32>
    %12 = tensor.empty() : tensor<2x40x4608x2xf32>
    %transposed = linalg.transpose ins(%8 : tensor<2x40x2x4608xf32>) outs(%12 : tensor<2x40x4608x2xf32>) permutation = [0, 1, 3, 2] 
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x40x4608x2xf32>) outs(%12 : tensor<2x40x4608x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.truncf %cst_3 : f64 to f32
      %39 = arith.mulf %in, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<2x40x4608x2xf32>
    %collapsed = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<2x40x1x4608xf32> into tensor<80x1x4608xf32>
    %collapsed_7 = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<2x40x4608x2xf32> into tensor<80x4608x2xf32>
    %14 = tensor.empty() : tensor<80x1x2xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<80x1x2xf32>) -> tensor<80x1x2xf32>
    %16 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<80x1x4608xf32>, tensor<80x4608x2xf32>) outs(%15 : tensor<80x1x2xf32>) -> tensor<80x1x2xf32>
    %expanded_8 = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [2, 40, 1, 2] : tensor<80x1x2xf32> into tensor<2x40x1x2xf32>
    %17 = tensor.empty() : tensor<2x40x1xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<2x40x1xi64>) -> tensor<2x40x1xi64>
    %19 = tensor.empty() : tensor<2x40x1xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %21:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_8 : tensor<2x40x1x2xf32>) outs(%20, %18 : tensor<2x40x1xf32>, tensor<2x40x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_14: i64):
      %38 = linalg.index 3 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.maximumf %in, %out : f32
      %41 = arith.cmpf ogt, %in, %out : f32
      %42 = arith.select %41, %39, %out_14 : i64
      linalg.yield %40, %42 : f32, i64
    } -> (tensor<2x40x1xf32>, tensor<2x40x1xi64>)
    %expanded_9 = tensor.expand_shape %21#0 [[0], [1], [2, 3]] output_shape [2, 40, 1, 1] : tensor<2x40x1xf32> into tensor<2x40x1x1xf32>
    %22 = tensor.empty() : tensor<2x40x1x2xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded_9 : tensor<2x40x1x2xf32>, tensor<2x40x1x1xf32>) outs(%22 : tensor<2x40x1x2xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %38 = arith.subf %in, %in_14 : f32
      linalg.yield %38 : f32
    } -> tensor<2x40x1x2xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40x1x2xf32>) outs(%22 : tensor<2x40x1x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x40x1x2xf32>
    %25 = tensor.empty() : tensor<2x40x1x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x40x1x1xf32>) -> tensor<2x40x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x40x1x2xf32>) outs(%26 : tensor<2x40x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<2x40x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<2x40x1x2xf32>, tensor<2x40x1x1xf32>) outs(%22 : tensor<2x40x1x2xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %38 = arith.divf %in, %in_14 : f32
      linalg.yield %38 : f32
    } -> tensor<2x40x1x2xf32>
    %29 = tensor.empty() : tensor<2x40x1x2xi1>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<2x40x1x2xf32>) outs(%29 : tensor<2x40x1x2xi1>) {
    ^bb0(%in: f32, %out: i1):
      %38 = arith.extf %in : f32 to f64
      %39 = arith.cmpf oeq, %38, %cst_2 : f64
      linalg.yield %39 : i1
    } -> tensor<2x40x1x2xi1>
    %31 = tensor.empty() : tensor<2x40x1x1xi1>
    %32 = linalg.fill ins(%true : i1) outs(%31 : tensor<2x40x1x1xi1>) -> tensor<2x40x1x1xi1>
    %33 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x40x1x2xi1>) outs(%32 : tensor<2x40x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %38 = arith.andi %in, %out : i1
      linalg.yield %38 : i1
    } -> tensor<2x40x1x1xi1>
    %34 = linalg.generic {indexing_maps = [#map1, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %cst_1, %28 : tensor<2x40x1x1xi1>, tensor<2x40x1x2xf32>, tensor<2x40x1x2xf32>) outs(%22 : tensor<2x40x1x2xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %38 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %38 : f32
    } -> tensor<2x40x1x2xf32>
    %collapsed_10 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x40x1x2xf32> into tensor<80x1x2xf32>
    %collapsed_11 = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<2x40x2x4608xf32> into tensor<80x2x4608xf32>
    %35 = tensor.empty() : tensor<80x1x4608xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<80x1x4608xf32>) -> tensor<80x1x4608xf32>
    %37 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<80x1x2xf32>, tensor<80x2x4608xf32>) outs(%36 : tensor<80x1x4608xf32>) -> tensor<80x1x4608xf32>
    %expanded_12 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 40, 1, 4608] : tensor<80x1x4608xf32> into tensor<2x40x1x4608xf32>
    %collapsed_13 = tensor.collapse_shape %expanded_12 [[0], [1, 2], [3]] : tensor<2x40x1x4608xf32> into tensor<2x40x4608xf32>
    return %collapsed_13 : tensor<2x40x4608xf32>
  }
}

