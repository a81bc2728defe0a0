#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, 0, d4)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @decomposed_relative(%arg0: tensor<2x4x64x16xf32>, %arg1: tensor<2x4x64x16xf32>, %arg2: tensor<2x4x64x16xf32>, %arg3: tensor<15x16xf32>, %arg4: tensor<15x16xf32>) -> tensor<2x4x64x16xf32> {
    %c7_i64 = arith.constant 7 : i64
    %c0_i64 = arith.constant 0 : i64
    %c15_i64 = arith.constant 15 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %38 = linalg.index 0 : index
      %39 = arith.index_cast %38 : index to i64
      linalg.yield %39 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %expanded_2 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 8] : tensor<8xi64> into tensor<1x8xi64>
    %2 = tensor.empty() : tensor<8x8xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_2 : tensor<8x1xi64>, tensor<1x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %in_29: i64, %out: i64):
      %38 = arith.subi %in, %in_29 : i64
      linalg.yield %38 : i64
    } -> tensor<8x8xi64>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<8x8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      %38 = arith.addi %in, %c7_i64 : i64
      linalg.yield %38 : i64
    } -> tensor<8x8xi64>
    %collapsed = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x64x16xf32> into tensor<8x64x16xf32>
    %5 = tensor.empty() : tensor<8x8x16xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<8x8xi64>) outs(%5 : tensor<8x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %38 = arith.cmpi slt, %in, %c0_i64 : i64
      %39 = arith.addi %in, %c15_i64 : i64
      %40 = arith.select %38, %39, %in : i64
      %41 = arith.index_cast %40 : i64 to index
      %42 = linalg.index 2 : index
      %extracted = tensor.extract %arg3[%41, %42] : tensor<15x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x8x16xf32>
    %expanded_3 = tensor.expand_shape %collapsed [[0], [1, 2], [3, 4]] output_shape [8, 8, 8, 16, 1] : tensor<8x64x16xf32> into tensor<8x8x8x16x1xf32>
    %expanded_4 = tensor.expand_shape %6 [[0], [1], [2, 3, 4]] output_shape [8, 8, 16, 1, 1] : tensor<8x8x16xf32> into tensor<8x8x16x1x1xf32>
    %7 = tensor.empty() : tensor<8x8x8x16x1xf32>
    %transposed = linalg.transpose ins(%expanded_3 : tensor<8x8x8x16x1xf32>) outs(%7 : tensor<8x8x8x16x1xf32>) permutation = [1, 0, 2, 3, 4] 
    %collapsed_5 = tensor.collapse_shape %transposed [[0], [1, 2], [3, 4]] : tensor<8x8x8x16x1xf32> into tensor<8x64x16xf32>
    %8 = tensor.empty() : tensor<8x16x8x1x1xf32>
    %transposed_6 = linalg.transpose ins(%expanded_4 : tensor<8x8x16x1x1xf32>) outs(%8 : tensor<8x16x8x1x1xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_7 = tensor.collapse_shape %transposed_6 [[0], [1], [2, 3, 4]] : tensor<8x16x8x1x1xf32> into tensor<8x16x8xf32>
    %9 = tensor.empty() : tensor<8x64x8xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<8x64x8xf32>) -> tensor<8x64x8xf32>
    %11 = linalg.batch_matmul ins(%collapsed_5, %collapsed_7 : tensor<8x64x16xf32>, tensor<8x16x8xf32>) outs(%10 : tensor<8x64x8xf32>) -> tensor<8x64x8xf32>
    %expanded_8 = tensor.expand_shape %11 [[0], [1, 2], [3, 4]] output_shape [8, 8, 8, 1, 8] : tensor<8x64x8xf32> into tensor<8x8x8x1x8xf32>
    %12 = tensor.empty() : tensor<8x8x8x8x1xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<8x8x8x1x8xf32>) outs(%12 : tensor<8x8x8x8x1xf32>) permutation = [1, 0, 2, 4, 3] 
    %13 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<8x8xi64>) outs(%5 : tensor<8x8x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %38 = arith.cmpi slt, %in, %c0_i64 : i64
      %39 = arith.addi %in, %c15_i64 : i64
      %40 = arith.select %38, %39, %in : i64
      %41 = arith.index_cast %40 : i64 to index
      %42 = linalg.index 2 : index
      %extracted = tensor.extract %arg4[%41, %42] : tensor<15x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x8x16xf32>
    %expanded_10 = tensor.expand_shape %13 [[0], [1], [2, 3, 4]] output_shape [8, 8, 16, 1, 1] : tensor<8x8x16xf32> into tensor<8x8x16x1x1xf32>
    %transposed_11 = linalg.transpose ins(%expanded_3 : tensor<8x8x8x16x1xf32>) outs(%7 : tensor<8x8x8x16x1xf32>) permutation = [2, 0, 1, 3, 4] 
    %collapsed_12 = tensor.collapse_shape %transposed_11 [[0], [1, 2], [3, 4]] : tensor<8x8x8x16x1xf32> into tensor<8x64x16xf32>
    %transposed_13 = linalg.transpose ins(%expanded_10 : tensor<8x8x16x1x1xf32>) outs(%8 : tensor<8x16x8x1x1xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_14 = tensor.collapse_shape %transposed_13 [[0], [1], [2, 3, 4]] : tensor<8x16x8x1x1xf32> into tensor<8x16x8xf32>
    %14 = linalg.batch_matmul ins(%collapsed_12, %collapsed_14 : tensor<8x64x16xf32>, tensor<8x16x8xf32>) outs(%10 : tensor<8x64x8xf32>) -> tensor<8x64x8xf32>
    %expanded_15 = tensor.expand_shape %14 [[0], [1, 2], [3, 4]] output_shape [8, 8, 8, 1, 8] : tensor<8x64x8xf32> into tensor<8x8x8x1x8xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<8x8x8x1x8xf32>) outs(%12 : tensor<8x8x8x8x1xf32>) permutation = [1, 2, 0, 4, 3] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0], [1], [2], [3, 4]] : tensor<8x8x8x8x1xf32> into tensor<8x8x8x8xf32>
    %15 = tensor.empty() : tensor<2x4x16x64xf32>
    %transposed_18 = linalg.transpose ins(%arg2 : tensor<2x4x64x16xf32>) outs(%15 : tensor<2x4x16x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x4x16x64xf32> into tensor<8x16x64xf32>
    %16 = tensor.empty() : tensor<8x64x64xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
    %18 = linalg.batch_matmul ins(%collapsed, %collapsed_19 : tensor<8x64x16xf32>, tensor<8x16x64xf32>) outs(%17 : tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
    %expanded_20 = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [2, 4, 64, 64] : tensor<8x64x64xf32> into tensor<2x4x64x64xf32>
    %19 = tensor.empty() : tensor<2x4x64x64xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x4x64x64xf32>) outs(%19 : tensor<2x4x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.divf %in, %cst_1 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x64x64xf32>
    %collapsed_21 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<2x4x64x64xf32> into tensor<8x64x64xf32>
    %expanded_22 = tensor.expand_shape %collapsed_21 [[0], [1, 2], [3, 4]] output_shape [8, 8, 8, 8, 8] : tensor<8x64x64xf32> into tensor<8x8x8x8x8xf32>
    %21 = tensor.empty() : tensor<8x8x8x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %transposed_9 : tensor<8x8x8x8x8xf32>, tensor<8x8x8x8x1xf32>) outs(%21 : tensor<8x8x8x8x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %38 = arith.addf %in, %in_29 : f32
      linalg.yield %38 : f32
    } -> tensor<8x8x8x8x8xf32>
    %expanded_23 = tensor.expand_shape %collapsed_17 [[0], [1], [2], [3, 4]] output_shape [8, 8, 8, 1, 8] : tensor<8x8x8x8xf32> into tensor<8x8x8x1x8xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_23 : tensor<8x8x8x8x8xf32>, tensor<8x8x8x1x8xf32>) outs(%21 : tensor<8x8x8x8x8xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %38 = arith.addf %in, %in_29 : f32
      linalg.yield %38 : f32
    } -> tensor<8x8x8x8x8xf32>
    %collapsed_24 = tensor.collapse_shape %23 [[0], [1, 2], [3, 4]] : tensor<8x8x8x8x8xf32> into tensor<8x64x64xf32>
    %expanded_25 = tensor.expand_shape %collapsed_24 [[0, 1], [2], [3]] output_shape [2, 4, 64, 64] : tensor<8x64x64xf32> into tensor<2x4x64x64xf32>
    %24 = tensor.empty() : tensor<2x4x64xi64>
    %25 = linalg.fill ins(%c0_i64 : i64) outs(%24 : tensor<2x4x64xi64>) -> tensor<2x4x64xi64>
    %26 = tensor.empty() : tensor<2x4x64xf32>
    %27 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<2x4x64xf32>) -> tensor<2x4x64xf32>
    %28:2 = linalg.generic {indexing_maps = [#map6, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_25 : tensor<2x4x64x64xf32>) outs(%27, %25 : tensor<2x4x64xf32>, tensor<2x4x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_29: i64):
      %38 = linalg.index 3 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.maximumf %in, %out : f32
      %41 = arith.cmpf ogt, %in, %out : f32
      %42 = arith.select %41, %39, %out_29 : i64
      linalg.yield %40, %42 : f32, i64
    } -> (tensor<2x4x64xf32>, tensor<2x4x64xi64>)
    %expanded_26 = tensor.expand_shape %28#0 [[0], [1], [2, 3]] output_shape [2, 4, 64, 1] : tensor<2x4x64xf32> into tensor<2x4x64x1xf32>
    %29 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25, %expanded_26 : tensor<2x4x64x64xf32>, tensor<2x4x64x1xf32>) outs(%19 : tensor<2x4x64x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %38 = arith.subf %in, %in_29 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x64x64xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x64x64xf32>) outs(%19 : tensor<2x4x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x64x64xf32>
    %31 = tensor.empty() : tensor<2x4x64x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x4x64x1xf32>) -> tensor<2x4x64x1xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x4x64x64xf32>) outs(%32 : tensor<2x4x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x64x1xf32>
    %34 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %33 : tensor<2x4x64x64xf32>, tensor<2x4x64x1xf32>) outs(%19 : tensor<2x4x64x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %38 = arith.divf %in, %in_29 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x64x64xf32>
    %collapsed_27 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x4x64x64xf32> into tensor<8x64x64xf32>
    %35 = tensor.empty() : tensor<8x64x16xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<8x64x16xf32>) -> tensor<8x64x16xf32>
    %37 = linalg.batch_matmul ins(%collapsed_27, %collapsed : tensor<8x64x64xf32>, tensor<8x64x16xf32>) outs(%36 : tensor<8x64x16xf32>) -> tensor<8x64x16xf32>
    %expanded_28 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 4, 64, 16] : tensor<8x64x16xf32> into tensor<2x4x64x16xf32>
    return %expanded_28 : tensor<2x4x64x16xf32>
  }
}

