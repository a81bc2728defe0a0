#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @hopfield(%arg0: tensor<2x40x16xf32>, %arg1: tensor<56x16xf32>) -> tensor<2x40x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x40x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40x16xf32>) outs(%0 : tensor<2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_1 : f32
      linalg.yield %29 : f32
    } -> tensor<2x40x16xf32>
    %2 = tensor.empty() : tensor<16x56xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<56x16xf32>) outs(%2 : tensor<16x56xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2]] : tensor<2x40x16xf32> into tensor<80x16xf32>
    %3 = tensor.empty() : tensor<80x56xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<80x56xf32>) -> tensor<80x56xf32>
    %5 = linalg.matmul ins(%collapsed, %transposed : tensor<80x16xf32>, tensor<16x56xf32>) outs(%4 : tensor<80x56xf32>) -> tensor<80x56xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2]] output_shape [2, 40, 56] : tensor<80x56xf32> into tensor<2x40x56xf32>
    %6 = tensor.empty() : tensor<2x40xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x40xi64>) -> tensor<2x40xi64>
    %8 = tensor.empty() : tensor<2x40xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x40xf32>) -> tensor<2x40xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x40x56xf32>) outs(%9, %7 : tensor<2x40xf32>, tensor<2x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %29 = linalg.index 2 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_10 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<2x40xf32>, tensor<2x40xi64>)
    %expanded_2 = tensor.expand_shape %10#0 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xf32> into tensor<2x40x1xf32>
    %11 = tensor.empty() : tensor<2x40x56xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %expanded_2 : tensor<2x40x56xf32>, tensor<2x40x1xf32>) outs(%11 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %29 = arith.subf %in, %in_10 : f32
      linalg.yield %29 : f32
    } -> tensor<2x40x56xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12 : tensor<2x40x56xf32>) outs(%11 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<2x40x56xf32>
    %14 = tensor.empty() : tensor<2x40x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%13 : tensor<2x40x56xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<2x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x40x56xf32>, tensor<2x40x1xf32>) outs(%11 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %29 = arith.divf %in, %in_10 : f32
      linalg.yield %29 : f32
    } -> tensor<2x40x56xf32>
    %collapsed_3 = tensor.collapse_shape %17 [[0, 1], [2]] : tensor<2x40x56xf32> into tensor<80x56xf32>
    %18 = tensor.empty() : tensor<80x16xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<80x16xf32>) -> tensor<80x16xf32>
    %20 = linalg.matmul ins(%collapsed_3, %arg1 : tensor<80x56xf32>, tensor<56x16xf32>) outs(%19 : tensor<80x16xf32>) -> tensor<80x16xf32>
    %expanded_4 = tensor.expand_shape %20 [[0, 1], [2]] output_shape [2, 40, 16] : tensor<80x16xf32> into tensor<2x40x16xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x40x16xf32>) outs(%0 : tensor<2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_1 : f32
      linalg.yield %29 : f32
    } -> tensor<2x40x16xf32>
    %collapsed_5 = tensor.collapse_shape %21 [[0, 1], [2]] : tensor<2x40x16xf32> into tensor<80x16xf32>
    %22 = linalg.matmul ins(%collapsed_5, %transposed : tensor<80x16xf32>, tensor<16x56xf32>) outs(%4 : tensor<80x56xf32>) -> tensor<80x56xf32>
    %expanded_6 = tensor.expand_shape %22 [[0, 1], [2]] output_shape [2, 40, 56] : tensor<80x56xf32> into tensor<2x40x56xf32>
    %23:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_6 : tensor<2x40x56xf32>) outs(%9, %7 : tensor<2x40xf32>, tensor<2x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %29 = linalg.index 2 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_10 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<2x40xf32>, tensor<2x40xi64>)
    %expanded_7 = tensor.expand_shape %23#0 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xf32> into tensor<2x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_6, %expanded_7 : tensor<2x40x56xf32>, tensor<2x40x1xf32>) outs(%11 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %29 = arith.subf %in, %in_10 : f32
      linalg.yield %29 : f32
    } -> tensor<2x40x56xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x40x56xf32>) outs(%11 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<2x40x56xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<2x40x56xf32>) outs(%15 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<2x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %26 : tensor<2x40x56xf32>, tensor<2x40x1xf32>) outs(%11 : tensor<2x40x56xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %29 = arith.divf %in, %in_10 : f32
      linalg.yield %29 : f32
    } -> tensor<2x40x56xf32>
    %collapsed_8 = tensor.collapse_shape %27 [[0, 1], [2]] : tensor<2x40x56xf32> into tensor<80x56xf32>
    %28 = linalg.matmul ins(%collapsed_8, %arg1 : tensor<80x56xf32>, tensor<56x16xf32>) outs(%19 : tensor<80x16xf32>) -> tensor<80x16xf32>
    %expanded_9 = tensor.expand_shape %28 [[0, 1], [2]] output_shape [2, 40, 16] : tensor<80x16xf32> into tensor<2x40x16xf32>
    return %expanded_9 : tensor<2x40x16xf32>
  }
}

