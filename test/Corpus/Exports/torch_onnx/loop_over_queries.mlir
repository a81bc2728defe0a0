#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> ()>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main_graph(%arg0: tensor<2x4x32x16xf32>, %arg1: tensor<2x4x32x16xf32>, %arg2: tensor<2x4x32x16xf32>) -> tensor<2x4x32x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<4.000000e+00> : tensor<f32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 4, 8, 16] [1, 1, 1, 1] : tensor<2x4x32x16xf32> to tensor<2x4x8x16xf32>
    %extracted_slice_2 = tensor.extract_slice %arg0[0, 0, 8, 0] [2, 4, 8, 16] [1, 1, 1, 1] : tensor<2x4x32x16xf32> to tensor<2x4x8x16xf32>
    %extracted_slice_3 = tensor.extract_slice %arg0[0, 0, 16, 0] [2, 4, 8, 16] [1, 1, 1, 1] : tensor<2x4x32x16xf32> to tensor<2x4x8x16xf32>
    %extracted_slice_4 = tensor.extract_slice %arg0[0, 0, 24, 0] [2, 4, 8, 16] [1, 1, 1, 1] : tensor<2x4x32x16xf32> to tensor<2x4x8x16xf32>
    %0 = tensor.empty() : tensor<2x4x16x32xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x32x16xf32>) outs(%0 : tensor<2x4x16x32xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_5 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x32xf32> into tensor<8x16x32xf32>
    %1 = tensor.empty() : tensor<8x8x32xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x8x32xf32>) -> tensor<8x8x32xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<8x8x16xf32>, tensor<8x16x32xf32>) outs(%2 : tensor<8x8x32xf32>) -> tensor<8x8x32xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 8, 32] : tensor<8x8x32xf32> into tensor<2x4x8x32xf32>
    %4 = tensor.empty() : tensor<2x4x8x32xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_1 : tensor<2x4x8x32xf32>, tensor<f32>) outs(%4 : tensor<2x4x8x32xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %44 = arith.divf %in, %in_25 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x8x32xf32>
    %6 = tensor.empty() : tensor<2x4x8xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %8 = tensor.empty() : tensor<2x4x8xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x4x8x32xf32>) outs(%9, %7 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_25: i64):
      %44 = linalg.index 3 : index
      %45 = arith.index_cast %44 : index to i64
      %46 = arith.maximumf %in, %out : f32
      %47 = arith.cmpf ogt, %in, %out : f32
      %48 = arith.select %47, %45, %out_25 : i64
      linalg.yield %46, %48 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_6 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_6 : tensor<2x4x8x32xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x32xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %44 = arith.subf %in, %in_25 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x8x32xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x8x32xf32>) outs(%4 : tensor<2x4x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x8x32xf32>
    %13 = tensor.empty() : tensor<2x4x8x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x8x32xf32>) outs(%14 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x4x8x32xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x32xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %44 = arith.divf %in, %in_25 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x8x32xf32>
    %collapsed_7 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<2x4x8x32xf32> into tensor<8x8x32xf32>
    %collapsed_8 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x32x16xf32> into tensor<8x32x16xf32>
    %17 = tensor.empty() : tensor<8x8x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %19 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x8x32xf32>, tensor<8x32x16xf32>) outs(%18 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_9 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %collapsed_10 = tensor.collapse_shape %extracted_slice_2 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %20 = linalg.batch_matmul ins(%collapsed_10, %collapsed_5 : tensor<8x8x16xf32>, tensor<8x16x32xf32>) outs(%2 : tensor<8x8x32xf32>) -> tensor<8x8x32xf32>
    %expanded_11 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 4, 8, 32] : tensor<8x8x32xf32> into tensor<2x4x8x32xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %cst_1 : tensor<2x4x8x32xf32>, tensor<f32>) outs(%4 : tensor<2x4x8x32xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %44 = arith.divf %in, %in_25 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x8x32xf32>
    %22:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x4x8x32xf32>) outs(%9, %7 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_25: i64):
      %44 = linalg.index 3 : index
      %45 = arith.index_cast %44 : index to i64
      %46 = arith.maximumf %in, %out : f32
      %47 = arith.cmpf ogt, %in, %out : f32
      %48 = arith.select %47, %45, %out_25 : i64
      linalg.yield %46, %48 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_12 = tensor.expand_shape %22#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %expanded_12 : tensor<2x4x8x32xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x32xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %44 = arith.subf %in, %in_25 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x8x32xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x8x32xf32>) outs(%4 : tensor<2x4x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x8x32xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x4x8x32xf32>) outs(%14 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x4x8x32xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x32xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %44 = arith.divf %in, %in_25 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x8x32xf32>
    %collapsed_13 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x4x8x32xf32> into tensor<8x8x32xf32>
    %27 = linalg.batch_matmul ins(%collapsed_13, %collapsed_8 : tensor<8x8x32xf32>, tensor<8x32x16xf32>) outs(%18 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_14 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %collapsed_15 = tensor.collapse_shape %extracted_slice_3 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %28 = linalg.batch_matmul ins(%collapsed_15, %collapsed_5 : tensor<8x8x16xf32>, tensor<8x16x32xf32>) outs(%2 : tensor<8x8x32xf32>) -> tensor<8x8x32xf32>
    %expanded_16 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 4, 8, 32] : tensor<8x8x32xf32> into tensor<2x4x8x32xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %cst_1 : tensor<2x4x8x32xf32>, tensor<f32>) outs(%4 : tensor<2x4x8x32xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %44 = arith.divf %in, %in_25 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x8x32xf32>
    %30:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x4x8x32xf32>) outs(%9, %7 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_25: i64):
      %44 = linalg.index 3 : index
      %45 = arith.index_cast %44 : index to i64
      %46 = arith.maximumf %in, %out : f32
      %47 = arith.cmpf ogt, %in, %out : f32
      %48 = arith.select %47, %45, %out_25 : i64
      linalg.yield %46, %48 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_17 = tensor.expand_shape %30#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %expanded_17 : tensor<2x4x8x32xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x32xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %44 = arith.subf %in, %in_25 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x8x32xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x8x32xf32>) outs(%4 : tensor<2x4x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x8x32xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x4x8x32xf32>) outs(%14 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x8x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %33 : tensor<2x4x8x32xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x32xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %44 = arith.divf %in, %in_25 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x8x32xf32>
    %collapsed_18 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x4x8x32xf32> into tensor<8x8x32xf32>
    %35 = linalg.batch_matmul ins(%collapsed_18, %collapsed_8 : tensor<8x8x32xf32>, tensor<8x32x16xf32>) outs(%18 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_19 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_4 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %36 = linalg.batch_matmul ins(%collapsed_20, %collapsed_5 : tensor<8x8x16xf32>, tensor<8x16x32xf32>) outs(%2 : tensor<8x8x32xf32>) -> tensor<8x8x32xf32>
    %expanded_21 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 4, 8, 32] : tensor<8x8x32xf32> into tensor<2x4x8x32xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %cst_1 : tensor<2x4x8x32xf32>, tensor<f32>) outs(%4 : tensor<2x4x8x32xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %44 = arith.divf %in, %in_25 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x8x32xf32>
    %38:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x4x8x32xf32>) outs(%9, %7 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_25: i64):
      %44 = linalg.index 3 : index
      %45 = arith.index_cast %44 : index to i64
      %46 = arith.maximumf %in, %out : f32
      %47 = arith.cmpf ogt, %in, %out : f32
      %48 = arith.select %47, %45, %out_25 : i64
      linalg.yield %46, %48 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_22 = tensor.expand_shape %38#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %expanded_22 : tensor<2x4x8x32xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x32xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %44 = arith.subf %in, %in_25 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x8x32xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x4x8x32xf32>) outs(%4 : tensor<2x4x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x8x32xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<2x4x8x32xf32>) outs(%14 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x8x1xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %41 : tensor<2x4x8x32xf32>, tensor<2x4x8x1xf32>) outs(%4 : tensor<2x4x8x32xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %44 = arith.divf %in, %in_25 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x8x32xf32>
    %collapsed_23 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<2x4x8x32xf32> into tensor<8x8x32xf32>
    %43 = linalg.batch_matmul ins(%collapsed_23, %collapsed_8 : tensor<8x8x32xf32>, tensor<8x32x16xf32>) outs(%18 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_24 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %concat = tensor.concat dim(2) %expanded_9, %expanded_14, %expanded_19, %expanded_24 : (tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>, tensor<2x4x8x16xf32>) -> tensor<2x4x32x16xf32>
    return %concat : tensor<2x4x32x16xf32>
  }
}

