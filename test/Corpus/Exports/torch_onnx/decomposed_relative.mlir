#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, 0, d4)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main_graph(%arg0: tensor<2x4x64x16xf32>, %arg1: tensor<2x4x64x16xf32>, %arg2: tensor<2x4x64x16xf32>, %arg3: tensor<15x16xf32>, %arg4: tensor<15x16xf32>) -> tensor<2x4x64x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<4.000000e+00> : tensor<f32>
    %c0_i64 = arith.constant 0 : i64
    %c15_i64 = arith.constant 15 : i64
    %cst_2 = arith.constant dense<[[7, 6, 5, 4, 3, 2, 1, 0], [8, 7, 6, 5, 4, 3, 2, 1], [9, 8, 7, 6, 5, 4, 3, 2], [10, 9, 8, 7, 6, 5, 4, 3], [11, 10, 9, 8, 7, 6, 5, 4], [12, 11, 10, 9, 8, 7, 6, 5], [13, 12, 11, 10, 9, 8, 7, 6], [14, 13, 12, 11, 10, 9, 8, 7]]> : tensor<8x8xi64>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x64x16xf32> into tensor<8x64x16xf32>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2], [3]] output_shape [8, 8, 8, 16] : tensor<8x64x16xf32> into tensor<8x8x8x16xf32>
    %0 = tensor.empty() : tensor<8x8xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<8x8xi64>) outs(%0 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %out: i1):
      %38 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %38 : i1
    } -> tensor<8x8xi1>
    %2 = tensor.empty() : tensor<8x8xi64>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<8x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %38 = arith.addi %in, %c15_i64 : i64
      linalg.yield %38 : i64
    } -> tensor<8x8xi64>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%1, %3, %cst_2 : tensor<8x8xi1>, tensor<8x8xi64>, tensor<8x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i1, %in_28: i64, %in_29: i64, %out: i64):
      %38 = arith.select %in, %in_28, %in_29 : i64
      linalg.yield %38 : i64
    } -> tensor<8x8xi64>
    %collapsed_3 = tensor.collapse_shape %4 [[0, 1]] : tensor<8x8xi64> into tensor<64xi64>
    %5 = tensor.empty() : tensor<64x16xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_3 : tensor<64xi64>) outs(%5 : tensor<64x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %38 = arith.index_cast %in : i64 to index
      %39 = linalg.index 1 : index
      %extracted = tensor.extract %arg3[%38, %39] : tensor<15x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<64x16xf32>
    %expanded_4 = tensor.expand_shape %6 [[0, 1], [2]] output_shape [8, 8, 16] : tensor<64x16xf32> into tensor<8x8x16xf32>
    %7 = tensor.empty() : tensor<8x8x8x16xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<8x8x8x16xf32>) outs(%7 : tensor<8x8x8x16xf32>) permutation = [1, 0, 2, 3] 
    %8 = tensor.empty() : tensor<8x16x8xf32>
    %transposed_5 = linalg.transpose ins(%expanded_4 : tensor<8x8x16xf32>) outs(%8 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %collapsed_6 = tensor.collapse_shape %transposed [[0], [1, 2], [3]] : tensor<8x8x8x16xf32> into tensor<8x64x16xf32>
    %9 = tensor.empty() : tensor<8x64x8xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<8x64x8xf32>) -> tensor<8x64x8xf32>
    %11 = linalg.batch_matmul ins(%collapsed_6, %transposed_5 : tensor<8x64x16xf32>, tensor<8x16x8xf32>) outs(%10 : tensor<8x64x8xf32>) -> tensor<8x64x8xf32>
    %expanded_7 = tensor.expand_shape %11 [[0], [1, 2], [3]] output_shape [8, 8, 8, 8] : tensor<8x64x8xf32> into tensor<8x8x8x8xf32>
    %12 = tensor.empty() : tensor<8x8x8x8xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<8x8x8x8xf32>) outs(%12 : tensor<8x8x8x8xf32>) permutation = [1, 0, 2, 3] 
    %13 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_3 : tensor<64xi64>) outs(%5 : tensor<64x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %38 = arith.index_cast %in : i64 to index
      %39 = linalg.index 1 : index
      %extracted = tensor.extract %arg4[%38, %39] : tensor<15x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<64x16xf32>
    %expanded_9 = tensor.expand_shape %13 [[0, 1], [2]] output_shape [8, 8, 16] : tensor<64x16xf32> into tensor<8x8x16xf32>
    %transposed_10 = linalg.transpose ins(%expanded : tensor<8x8x8x16xf32>) outs(%7 : tensor<8x8x8x16xf32>) permutation = [2, 0, 1, 3] 
    %transposed_11 = linalg.transpose ins(%expanded_9 : tensor<8x8x16xf32>) outs(%8 : tensor<8x16x8xf32>) permutation = [0, 2, 1] 
    %collapsed_12 = tensor.collapse_shape %transposed_10 [[0], [1, 2], [3]] : tensor<8x8x8x16xf32> into tensor<8x64x16xf32>
    %14 = linalg.batch_matmul ins(%collapsed_12, %transposed_11 : tensor<8x64x16xf32>, tensor<8x16x8xf32>) outs(%10 : tensor<8x64x8xf32>) -> tensor<8x64x8xf32>
    %expanded_13 = tensor.expand_shape %14 [[0], [1, 2], [3]] output_shape [8, 8, 8, 8] : tensor<8x64x8xf32> into tensor<8x8x8x8xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<8x8x8x8xf32>) outs(%12 : tensor<8x8x8x8xf32>) permutation = [1, 2, 0, 3] 
    %15 = tensor.empty() : tensor<2x4x16x64xf32>
    %transposed_15 = linalg.transpose ins(%arg1 : tensor<2x4x64x16xf32>) outs(%15 : tensor<2x4x16x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_16 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<2x4x16x64xf32> into tensor<8x16x64xf32>
    %16 = tensor.empty() : tensor<8x64x64xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
    %18 = linalg.batch_matmul ins(%collapsed, %collapsed_16 : tensor<8x64x16xf32>, tensor<8x16x64xf32>) outs(%17 : tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
    %expanded_17 = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [2, 4, 64, 64] : tensor<8x64x64xf32> into tensor<2x4x64x64xf32>
    %19 = tensor.empty() : tensor<2x4x64x64xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %cst_1 : tensor<2x4x64x64xf32>, tensor<f32>) outs(%19 : tensor<2x4x64x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %38 = arith.divf %in, %in_28 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x64x64xf32>
    %collapsed_18 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<2x4x64x64xf32> into tensor<8x64x64xf32>
    %expanded_19 = tensor.expand_shape %collapsed_18 [[0], [1, 2], [3, 4]] output_shape [8, 8, 8, 8, 8] : tensor<8x64x64xf32> into tensor<8x8x8x8x8xf32>
    %expanded_20 = tensor.expand_shape %transposed_8 [[0], [1], [2], [3, 4]] output_shape [8, 8, 8, 8, 1] : tensor<8x8x8x8xf32> into tensor<8x8x8x8x1xf32>
    %21 = tensor.empty() : tensor<8x8x8x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_20 : tensor<8x8x8x8x8xf32>, tensor<8x8x8x8x1xf32>) outs(%21 : tensor<8x8x8x8x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %38 = arith.addf %in, %in_28 : f32
      linalg.yield %38 : f32
    } -> tensor<8x8x8x8x8xf32>
    %expanded_21 = tensor.expand_shape %transposed_14 [[0], [1], [2], [3, 4]] output_shape [8, 8, 8, 1, 8] : tensor<8x8x8x8xf32> into tensor<8x8x8x1x8xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_21 : tensor<8x8x8x8x8xf32>, tensor<8x8x8x1x8xf32>) outs(%21 : tensor<8x8x8x8x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %38 = arith.addf %in, %in_28 : f32
      linalg.yield %38 : f32
    } -> tensor<8x8x8x8x8xf32>
    %collapsed_22 = tensor.collapse_shape %23 [[0], [1, 2], [3, 4]] : tensor<8x8x8x8x8xf32> into tensor<8x64x64xf32>
    %expanded_23 = tensor.expand_shape %collapsed_22 [[0, 1], [2], [3]] output_shape [2, 4, 64, 64] : tensor<8x64x64xf32> into tensor<2x4x64x64xf32>
    %24 = tensor.empty() : tensor<2x4x64xi64>
    %25 = linalg.fill ins(%c0_i64 : i64) outs(%24 : tensor<2x4x64xi64>) -> tensor<2x4x64xi64>
    %26 = tensor.empty() : tensor<2x4x64xf32>
    %27 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<2x4x64xf32>) -> tensor<2x4x64xf32>
    %28:2 = linalg.generic {indexing_maps = [#map2, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_23 : tensor<2x4x64x64xf32>) outs(%27, %25 : tensor<2x4x64xf32>, tensor<2x4x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_28: i64):
      %38 = linalg.index 3 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.maximumf %in, %out : f32
      %41 = arith.cmpf ogt, %in, %out : f32
      %42 = arith.select %41, %39, %out_28 : i64
      linalg.yield %40, %42 : f32, i64
    } -> (tensor<2x4x64xf32>, tensor<2x4x64xi64>)
    %expanded_24 = tensor.expand_shape %28#0 [[0], [1], [2, 3]] output_shape [2, 4, 64, 1] : tensor<2x4x64xf32> into tensor<2x4x64x1xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map8, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %expanded_24 : tensor<2x4x64x64xf32>, tensor<2x4x64x1xf32>) outs(%19 : tensor<2x4x64x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %38 = arith.subf %in, %in_28 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x64x64xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x64x64xf32>) outs(%19 : tensor<2x4x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x64x64xf32>
    %31 = tensor.empty() : tensor<2x4x64x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x4x64x1xf32>) -> tensor<2x4x64x1xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x4x64x64xf32>) outs(%32 : tensor<2x4x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x64x1xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map8, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %33 : tensor<2x4x64x64xf32>, tensor<2x4x64x1xf32>) outs(%19 : tensor<2x4x64x64xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %38 = arith.divf %in, %in_28 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x64x64xf32>
    %collapsed_25 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x4x64x64xf32> into tensor<8x64x64xf32>
    %collapsed_26 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x64x16xf32> into tensor<8x64x16xf32>
    %35 = tensor.empty() : tensor<8x64x16xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<8x64x16xf32>) -> tensor<8x64x16xf32>
    %37 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<8x64x64xf32>, tensor<8x64x16xf32>) outs(%36 : tensor<8x64x16xf32>) -> tensor<8x64x16xf32>
    %expanded_27 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 4, 64, 16] : tensor<8x64x16xf32> into tensor<2x4x64x16xf32>
    return %expanded_27 : tensor<2x4x64x16xf32>
  }
}

