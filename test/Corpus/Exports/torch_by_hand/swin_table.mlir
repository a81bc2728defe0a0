#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @swin_table(%arg0: tensor<2x4x64x16xf32>, %arg1: tensor<2x4x64x16xf32>, %arg2: tensor<2x4x64x16xf32>, %arg3: tensor<225x4xf32>) -> tensor<2x4x64x16xf32> {
    %c15_i64 = arith.constant 15 : i64
    %c7_i64 = arith.constant 7 : i64
    %c0_i64 = arith.constant 0 : i64
    %c225_i64 = arith.constant 225 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %36 = linalg.index 0 : index
      %37 = arith.index_cast %36 : index to i64
      linalg.yield %37 : i64
    } -> tensor<8xi64>
    %2 = tensor.empty() : tensor<8x8xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<8x8xi64>
    %4 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<8xi64>) outs(%2 : tensor<8x8xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<8x8xi64>
    %collapsed = tensor.collapse_shape %3 [[0, 1]] : tensor<8x8xi64> into tensor<64xi64>
    %collapsed_2 = tensor.collapse_shape %4 [[0, 1]] : tensor<8x8xi64> into tensor<64xi64>
    %expanded = tensor.expand_shape %collapsed [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %expanded_3 = tensor.expand_shape %collapsed [[0, 1]] output_shape [1, 64] : tensor<64xi64> into tensor<1x64xi64>
    %5 = tensor.empty() : tensor<64x64xi64>
    %6 = linalg.generic {indexing_maps = [#map4, #map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_3 : tensor<64x1xi64>, tensor<1x64xi64>) outs(%5 : tensor<64x64xi64>) {
    ^bb0(%in: i64, %in_16: i64, %out: i64):
      %36 = arith.subi %in, %in_16 : i64
      linalg.yield %36 : i64
    } -> tensor<64x64xi64>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<64x64xi64>) outs(%5 : tensor<64x64xi64>) {
    ^bb0(%in: i64, %out: i64):
      %36 = arith.addi %in, %c7_i64 : i64
      linalg.yield %36 : i64
    } -> tensor<64x64xi64>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<64x64xi64>) outs(%5 : tensor<64x64xi64>) {
    ^bb0(%in: i64, %out: i64):
      %36 = arith.muli %in, %c15_i64 : i64
      linalg.yield %36 : i64
    } -> tensor<64x64xi64>
    %expanded_4 = tensor.expand_shape %collapsed_2 [[0, 1]] output_shape [64, 1] : tensor<64xi64> into tensor<64x1xi64>
    %9 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%8, %expanded_4 : tensor<64x64xi64>, tensor<64x1xi64>) outs(%5 : tensor<64x64xi64>) {
    ^bb0(%in: i64, %in_16: i64, %out: i64):
      %36 = arith.addi %in, %in_16 : i64
      linalg.yield %36 : i64
    } -> tensor<64x64xi64>
    %expanded_5 = tensor.expand_shape %collapsed_2 [[0, 1]] output_shape [1, 64] : tensor<64xi64> into tensor<1x64xi64>
    %10 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%9, %expanded_5 : tensor<64x64xi64>, tensor<1x64xi64>) outs(%5 : tensor<64x64xi64>) {
    ^bb0(%in: i64, %in_16: i64, %out: i64):
      %36 = arith.subi %in, %in_16 : i64
      linalg.yield %36 : i64
    } -> tensor<64x64xi64>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<64x64xi64>) outs(%5 : tensor<64x64xi64>) {
    ^bb0(%in: i64, %out: i64):
      %36 = arith.addi %in, %c7_i64 : i64
      linalg.yield %36 : i64
    } -> tensor<64x64xi64>
    %collapsed_6 = tensor.collapse_shape %11 [[0, 1]] : tensor<64x64xi64> into tensor<4096xi64>
    %12 = tensor.empty() : tensor<4096x4xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_6 : tensor<4096xi64>) outs(%12 : tensor<4096x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %36 = arith.cmpi slt, %in, %c0_i64 : i64
      %37 = arith.addi %in, %c225_i64 : i64
      %38 = arith.select %36, %37, %in : i64
      %39 = arith.index_cast %38 : i64 to index
      %40 = linalg.index 1 : index
      %extracted = tensor.extract %arg3[%39, %40] : tensor<225x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<4096x4xf32>
    %expanded_7 = tensor.expand_shape %13 [[0, 1], [2]] output_shape [64, 64, 4] : tensor<4096x4xf32> into tensor<64x64x4xf32>
    %14 = tensor.empty() : tensor<4x64x64xf32>
    %transposed = linalg.transpose ins(%expanded_7 : tensor<64x64x4xf32>) outs(%14 : tensor<4x64x64xf32>) permutation = [2, 0, 1] 
    %15 = tensor.empty() : tensor<2x4x16x64xf32>
    %transposed_8 = linalg.transpose ins(%arg2 : tensor<2x4x64x16xf32>) outs(%15 : tensor<2x4x16x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_9 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x64x16xf32> into tensor<8x64x16xf32>
    %collapsed_10 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x4x16x64xf32> into tensor<8x16x64xf32>
    %16 = tensor.empty() : tensor<8x64x64xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
    %18 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x64x16xf32>, tensor<8x16x64xf32>) outs(%17 : tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
    %expanded_11 = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [2, 4, 64, 64] : tensor<8x64x64xf32> into tensor<2x4x64x64xf32>
    %19 = tensor.empty() : tensor<2x4x64x64xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x4x64x64xf32>) outs(%19 : tensor<2x4x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.divf %in, %cst_1 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x64x64xf32>
    %expanded_12 = tensor.expand_shape %transposed [[0, 1], [2], [3]] output_shape [1, 4, 64, 64] : tensor<4x64x64xf32> into tensor<1x4x64x64xf32>
    %21 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %expanded_12 : tensor<2x4x64x64xf32>, tensor<1x4x64x64xf32>) outs(%19 : tensor<2x4x64x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %36 = arith.addf %in, %in_16 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x64x64xf32>
    %22 = tensor.empty() : tensor<2x4x64xi64>
    %23 = linalg.fill ins(%c0_i64 : i64) outs(%22 : tensor<2x4x64xi64>) -> tensor<2x4x64xi64>
    %24 = tensor.empty() : tensor<2x4x64xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<2x4x64xf32>) -> tensor<2x4x64xf32>
    %26:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x4x64x64xf32>) outs(%25, %23 : tensor<2x4x64xf32>, tensor<2x4x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %36 = linalg.index 3 : index
      %37 = arith.index_cast %36 : index to i64
      %38 = arith.maximumf %in, %out : f32
      %39 = arith.cmpf ogt, %in, %out : f32
      %40 = arith.select %39, %37, %out_16 : i64
      linalg.yield %38, %40 : f32, i64
    } -> (tensor<2x4x64xf32>, tensor<2x4x64xi64>)
    %expanded_13 = tensor.expand_shape %26#0 [[0], [1], [2, 3]] output_shape [2, 4, 64, 1] : tensor<2x4x64xf32> into tensor<2x4x64x1xf32>
    %27 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %expanded_13 : tensor<2x4x64x64xf32>, tensor<2x4x64x1xf32>) outs(%19 : tensor<2x4x64x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %36 = arith.subf %in, %in_16 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x64x64xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x64x64xf32>) outs(%19 : tensor<2x4x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.exp %in : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x64x64xf32>
    %29 = tensor.empty() : tensor<2x4x64x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x4x64x1xf32>) -> tensor<2x4x64x1xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x4x64x64xf32>) outs(%30 : tensor<2x4x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.addf %in, %out : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x64x1xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<2x4x64x64xf32>, tensor<2x4x64x1xf32>) outs(%19 : tensor<2x4x64x64xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %36 = arith.divf %in, %in_16 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x64x64xf32>
    %collapsed_14 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x4x64x64xf32> into tensor<8x64x64xf32>
    %33 = tensor.empty() : tensor<8x64x16xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<8x64x16xf32>) -> tensor<8x64x16xf32>
    %35 = linalg.batch_matmul ins(%collapsed_14, %collapsed_9 : tensor<8x64x64xf32>, tensor<8x64x16xf32>) outs(%34 : tensor<8x64x16xf32>) -> tensor<8x64x16xf32>
    %expanded_15 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [2, 4, 64, 16] : tensor<8x64x16xf32> into tensor<2x4x64x16xf32>
    return %expanded_15 : tensor<2x4x64x16xf32>
  }
}

