#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @loop_over_heads(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>) -> tensor<2x4x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 1, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x1x40x16xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %extracted_slice_2 = tensor.extract_slice %arg1[0, 0, 0, 0] [2, 1, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x1x40x16xf32>
    %collapsed_3 = tensor.collapse_shape %extracted_slice_2 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %0 = tensor.empty() : tensor<2x16x40xf32>
    %transposed = linalg.transpose ins(%collapsed_3 : tensor<2x40x16xf32>) outs(%0 : tensor<2x16x40xf32>) permutation = [0, 2, 1] 
    %1 = tensor.empty() : tensor<2x40x40xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x40x40xf32>) -> tensor<2x40x40xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %transposed : tensor<2x40x16xf32>, tensor<2x16x40xf32>) outs(%2 : tensor<2x40x40xf32>) -> tensor<2x40x40xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<2x40x40xf32>) outs(%1 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.divf %in, %cst_1 : f32
      linalg.yield %43 : f32
    } -> tensor<2x40x40xf32>
    %extracted_slice_4 = tensor.extract_slice %arg2[0, 0, 0, 0] [2, 1, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x1x40x16xf32>
    %collapsed_5 = tensor.collapse_shape %extracted_slice_4 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %5 = tensor.empty() : tensor<2x40xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<2x40xi64>) -> tensor<2x40xi64>
    %7 = tensor.empty() : tensor<2x40xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<2x40xf32>) -> tensor<2x40xf32>
    %9:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<2x40x40xf32>) outs(%8, %6 : tensor<2x40xf32>, tensor<2x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_31: i64):
      %43 = linalg.index 2 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : f32
      %46 = arith.cmpf ogt, %in, %out : f32
      %47 = arith.select %46, %44, %out_31 : i64
      linalg.yield %45, %47 : f32, i64
    } -> (tensor<2x40xf32>, tensor<2x40xi64>)
    %expanded = tensor.expand_shape %9#0 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xf32> into tensor<2x40x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %expanded : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%1 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %43 = arith.subf %in, %in_31 : f32
      linalg.yield %43 : f32
    } -> tensor<2x40x40xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x40x40xf32>) outs(%1 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.exp %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x40x40xf32>
    %12 = tensor.empty() : tensor<2x40x1xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<2x40x40xf32>) outs(%13 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x40x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %14 : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%1 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %43 = arith.divf %in, %in_31 : f32
      linalg.yield %43 : f32
    } -> tensor<2x40x40xf32>
    %16 = tensor.empty() : tensor<2x40x16xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x40x16xf32>) -> tensor<2x40x16xf32>
    %18 = linalg.batch_matmul ins(%15, %collapsed_5 : tensor<2x40x40xf32>, tensor<2x40x16xf32>) outs(%17 : tensor<2x40x16xf32>) -> tensor<2x40x16xf32>
    %extracted_slice_6 = tensor.extract_slice %arg0[0, 1, 0, 0] [2, 1, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x1x40x16xf32>
    %collapsed_7 = tensor.collapse_shape %extracted_slice_6 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %extracted_slice_8 = tensor.extract_slice %arg1[0, 1, 0, 0] [2, 1, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x1x40x16xf32>
    %collapsed_9 = tensor.collapse_shape %extracted_slice_8 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %transposed_10 = linalg.transpose ins(%collapsed_9 : tensor<2x40x16xf32>) outs(%0 : tensor<2x16x40xf32>) permutation = [0, 2, 1] 
    %19 = linalg.batch_matmul ins(%collapsed_7, %transposed_10 : tensor<2x40x16xf32>, tensor<2x16x40xf32>) outs(%2 : tensor<2x40x40xf32>) -> tensor<2x40x40xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40x40xf32>) outs(%1 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.divf %in, %cst_1 : f32
      linalg.yield %43 : f32
    } -> tensor<2x40x40xf32>
    %extracted_slice_11 = tensor.extract_slice %arg2[0, 1, 0, 0] [2, 1, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x1x40x16xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice_11 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %21:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<2x40x40xf32>) outs(%8, %6 : tensor<2x40xf32>, tensor<2x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_31: i64):
      %43 = linalg.index 2 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : f32
      %46 = arith.cmpf ogt, %in, %out : f32
      %47 = arith.select %46, %44, %out_31 : i64
      linalg.yield %45, %47 : f32, i64
    } -> (tensor<2x40xf32>, tensor<2x40xi64>)
    %expanded_13 = tensor.expand_shape %21#0 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xf32> into tensor<2x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %expanded_13 : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%1 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %43 = arith.subf %in, %in_31 : f32
      linalg.yield %43 : f32
    } -> tensor<2x40x40xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40x40xf32>) outs(%1 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.exp %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x40x40xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<2x40x40xf32>) outs(%13 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%1 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %43 = arith.divf %in, %in_31 : f32
      linalg.yield %43 : f32
    } -> tensor<2x40x40xf32>
    %26 = linalg.batch_matmul ins(%25, %collapsed_12 : tensor<2x40x40xf32>, tensor<2x40x16xf32>) outs(%17 : tensor<2x40x16xf32>) -> tensor<2x40x16xf32>
    %extracted_slice_14 = tensor.extract_slice %arg0[0, 2, 0, 0] [2, 1, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x1x40x16xf32>
    %collapsed_15 = tensor.collapse_shape %extracted_slice_14 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %extracted_slice_16 = tensor.extract_slice %arg1[0, 2, 0, 0] [2, 1, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x1x40x16xf32>
    %collapsed_17 = tensor.collapse_shape %extracted_slice_16 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %transposed_18 = linalg.transpose ins(%collapsed_17 : tensor<2x40x16xf32>) outs(%0 : tensor<2x16x40xf32>) permutation = [0, 2, 1] 
    %27 = linalg.batch_matmul ins(%collapsed_15, %transposed_18 : tensor<2x40x16xf32>, tensor<2x16x40xf32>) outs(%2 : tensor<2x40x40xf32>) -> tensor<2x40x40xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x40x40xf32>) outs(%1 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.divf %in, %cst_1 : f32
      linalg.yield %43 : f32
    } -> tensor<2x40x40xf32>
    %extracted_slice_19 = tensor.extract_slice %arg2[0, 2, 0, 0] [2, 1, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x1x40x16xf32>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_19 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %29:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%28 : tensor<2x40x40xf32>) outs(%8, %6 : tensor<2x40xf32>, tensor<2x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_31: i64):
      %43 = linalg.index 2 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : f32
      %46 = arith.cmpf ogt, %in, %out : f32
      %47 = arith.select %46, %44, %out_31 : i64
      linalg.yield %45, %47 : f32, i64
    } -> (tensor<2x40xf32>, tensor<2x40xi64>)
    %expanded_21 = tensor.expand_shape %29#0 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xf32> into tensor<2x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %expanded_21 : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%1 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %43 = arith.subf %in, %in_31 : f32
      linalg.yield %43 : f32
    } -> tensor<2x40x40xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x40x40xf32>) outs(%1 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.exp %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x40x40xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<2x40x40xf32>) outs(%13 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31, %32 : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%1 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %43 = arith.divf %in, %in_31 : f32
      linalg.yield %43 : f32
    } -> tensor<2x40x40xf32>
    %34 = linalg.batch_matmul ins(%33, %collapsed_20 : tensor<2x40x40xf32>, tensor<2x40x16xf32>) outs(%17 : tensor<2x40x16xf32>) -> tensor<2x40x16xf32>
    %extracted_slice_22 = tensor.extract_slice %arg0[0, 3, 0, 0] [2, 1, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x1x40x16xf32>
    %collapsed_23 = tensor.collapse_shape %extracted_slice_22 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %extracted_slice_24 = tensor.extract_slice %arg1[0, 3, 0, 0] [2, 1, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x1x40x16xf32>
    %collapsed_25 = tensor.collapse_shape %extracted_slice_24 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %transposed_26 = linalg.transpose ins(%collapsed_25 : tensor<2x40x16xf32>) outs(%0 : tensor<2x16x40xf32>) permutation = [0, 2, 1] 
    %35 = linalg.batch_matmul ins(%collapsed_23, %transposed_26 : tensor<2x40x16xf32>, tensor<2x16x40xf32>) outs(%2 : tensor<2x40x40xf32>) -> tensor<2x40x40xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x40x40xf32>) outs(%1 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.divf %in, %cst_1 : f32
      linalg.yield %43 : f32
    } -> tensor<2x40x40xf32>
    %extracted_slice_27 = tensor.extract_slice %arg2[0, 3, 0, 0] [2, 1, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x1x40x16xf32>
    %collapsed_28 = tensor.collapse_shape %extracted_slice_27 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %37:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36 : tensor<2x40x40xf32>) outs(%8, %6 : tensor<2x40xf32>, tensor<2x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_31: i64):
      %43 = linalg.index 2 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : f32
      %46 = arith.cmpf ogt, %in, %out : f32
      %47 = arith.select %46, %44, %out_31 : i64
      linalg.yield %45, %47 : f32, i64
    } -> (tensor<2x40xf32>, tensor<2x40xi64>)
    %expanded_29 = tensor.expand_shape %37#0 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xf32> into tensor<2x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %expanded_29 : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%1 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %43 = arith.subf %in, %in_31 : f32
      linalg.yield %43 : f32
    } -> tensor<2x40x40xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x40x40xf32>) outs(%1 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.exp %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x40x40xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%39 : tensor<2x40x40xf32>) outs(%13 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %40 : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%1 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %43 = arith.divf %in, %in_31 : f32
      linalg.yield %43 : f32
    } -> tensor<2x40x40xf32>
    %42 = linalg.batch_matmul ins(%41, %collapsed_28 : tensor<2x40x40xf32>, tensor<2x40x16xf32>) outs(%17 : tensor<2x40x16xf32>) -> tensor<2x40x16xf32>
    %concat = tensor.concat dim(1) %18, %26, %34, %42 : (tensor<2x40x16xf32>, tensor<2x40x16xf32>, tensor<2x40x16xf32>, tensor<2x40x16xf32>) -> tensor<2x160x16xf32>
    %expanded_30 = tensor.expand_shape %concat [[0], [1, 2], [3]] output_shape [2, 4, 40, 16] : tensor<2x160x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_30 : tensor<2x4x40x16xf32>
  }
}

