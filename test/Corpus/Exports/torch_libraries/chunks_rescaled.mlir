#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @chunks_rescaled(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x64x16xf32>, %arg2: tensor<2x4x64x16xf32>) -> tensor<2x4x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %extracted_slice = tensor.extract_slice %arg1[0, 0, 0, 0] [2, 4, 32, 16] [1, 1, 1, 1] : tensor<2x4x64x16xf32> to tensor<2x4x32x16xf32>
    %extracted_slice_2 = tensor.extract_slice %arg1[0, 0, 32, 0] [2, 4, 32, 16] [1, 1, 1, 1] : tensor<2x4x64x16xf32> to tensor<2x4x32x16xf32>
    %extracted_slice_3 = tensor.extract_slice %arg2[0, 0, 0, 0] [2, 4, 32, 16] [1, 1, 1, 1] : tensor<2x4x64x16xf32> to tensor<2x4x32x16xf32>
    %extracted_slice_4 = tensor.extract_slice %arg2[0, 0, 32, 0] [2, 4, 32, 16] [1, 1, 1, 1] : tensor<2x4x64x16xf32> to tensor<2x4x32x16xf32>
    %0 = tensor.empty() : tensor<2x4x16x32xf32>
    %transposed = linalg.transpose ins(%extracted_slice : tensor<2x4x32x16xf32>) outs(%0 : tensor<2x4x16x32xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_5 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x32xf32> into tensor<8x16x32xf32>
    %1 = tensor.empty() : tensor<8x40x32xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x40x32xf32>) -> tensor<8x40x32xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<8x40x16xf32>, tensor<8x16x32xf32>) outs(%2 : tensor<8x40x32xf32>) -> tensor<8x40x32xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 40, 32] : tensor<8x40x32xf32> into tensor<2x4x40x32xf32>
    %4 = tensor.empty() : tensor<2x4x40x32xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x40x32xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.divf %in, %cst_1 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x32xf32>
    %6 = tensor.empty() : tensor<2x4x40xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %8 = tensor.empty() : tensor<2x4x40xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x4x40x32xf32>) outs(%9, %7 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %39 = linalg.index 3 : index
      %40 = arith.index_cast %39 : index to i64
      %41 = arith.maximumf %in, %out : f32
      %42 = arith.cmpf ogt, %in, %out : f32
      %43 = arith.select %42, %40, %out_17 : i64
      linalg.yield %41, %43 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_6 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_6 : tensor<2x4x40x32xf32>, tensor<2x4x40x1xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %39 = arith.subf %in, %in_17 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x32xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x40x32xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.exp %in : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x32xf32>
    %collapsed_7 = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<2x4x40x32xf32> into tensor<8x40x32xf32>
    %collapsed_8 = tensor.collapse_shape %extracted_slice_3 [[0, 1], [2], [3]] : tensor<2x4x32x16xf32> into tensor<8x32x16xf32>
    %13 = tensor.empty() : tensor<8x40x16xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %15 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x40x32xf32>, tensor<8x32x16xf32>) outs(%14 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_9 = tensor.expand_shape %15 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %16 = tensor.empty() : tensor<2x4x40x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x40x32xf32>) outs(%17 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %in, %out : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x1xf32>
    %transposed_10 = linalg.transpose ins(%extracted_slice_2 : tensor<2x4x32x16xf32>) outs(%0 : tensor<2x4x16x32xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x4x16x32xf32> into tensor<8x16x32xf32>
    %19 = linalg.batch_matmul ins(%collapsed, %collapsed_11 : tensor<8x40x16xf32>, tensor<8x16x32xf32>) outs(%2 : tensor<8x40x32xf32>) -> tensor<8x40x32xf32>
    %expanded_12 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 4, 40, 32] : tensor<8x40x32xf32> into tensor<2x4x40x32xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x4x40x32xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.divf %in, %cst_1 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x32xf32>
    %21:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<2x4x40x32xf32>) outs(%9, %7 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %39 = linalg.index 3 : index
      %40 = arith.index_cast %39 : index to i64
      %41 = arith.maximumf %in, %out : f32
      %42 = arith.cmpf ogt, %in, %out : f32
      %43 = arith.select %42, %40, %out_17 : i64
      linalg.yield %41, %43 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_13 = tensor.expand_shape %21#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %expanded_13 : tensor<2x4x40x32xf32>, tensor<2x4x40x1xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %39 = arith.subf %in, %in_17 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x32xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x40x32xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.exp %in : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x32xf32>
    %collapsed_14 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x4x40x32xf32> into tensor<8x40x32xf32>
    %collapsed_15 = tensor.collapse_shape %extracted_slice_4 [[0, 1], [2], [3]] : tensor<2x4x32x16xf32> into tensor<8x32x16xf32>
    %24 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<8x40x32xf32>, tensor<8x32x16xf32>) outs(%14 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_16 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x4x40x32xf32>) outs(%17 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %in, %out : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %expanded_13 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%16 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %39 = arith.cmpf ogt, %in, %in_17 : f32
      %40 = arith.select %39, %in, %in_17 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %26 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%16 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %39 = arith.subf %in, %in_17 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x40x1xf32>) outs(%16 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.exp %in : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %26 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%16 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %39 = arith.subf %in, %in_17 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x40x1xf32>) outs(%16 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.exp %in : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x1xf32>
    %31 = tensor.empty() : tensor<2x4x40x16xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %expanded_9 : tensor<2x4x40x1xf32>, tensor<2x4x40x16xf32>) outs(%31 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %39 = arith.mulf %in, %in_17 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x16xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %expanded_16 : tensor<2x4x40x1xf32>, tensor<2x4x40x16xf32>) outs(%31 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %39 = arith.mulf %in, %in_17 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x16xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %33 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%31 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %39 = arith.addf %in, %in_17 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x16xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %18 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%16 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %39 = arith.mulf %in, %in_17 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %25 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%16 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %39 = arith.mulf %in, %in_17 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %36 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%16 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %39 = arith.addf %in, %in_17 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<2x4x40x16xf32>, tensor<2x4x40x1xf32>) outs(%31 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %39 = arith.divf %in, %in_17 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x16xf32>
    return %38 : tensor<2x4x40x16xf32>
  }
}

