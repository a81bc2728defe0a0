#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, 0, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @levit(%arg0: tensor<2x4x64x16xf32>, %arg1: tensor<2x4x64x16xf32>, %arg2: tensor<2x4x64x16xf32>, %arg3: tensor<4x36xf32>) -> tensor<2x4x64x16xf32> {
    %c4_i64 = arith.constant 4 : i64
    %c6_i64 = arith.constant 6 : i64
    %c5_i64 = arith.constant 5 : i64
    %c0_i64 = arith.constant 0 : i64
    %c36_i64 = arith.constant 36 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %37 = linalg.index 0 : index
      %38 = arith.index_cast %37 : index to i64
      linalg.yield %38 : i64
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
    %concat = tensor.concat dim(0) %3, %4 : (tensor<8x8xi64>, tensor<8x8xi64>) -> tensor<16x8xi64>
    %expanded = tensor.expand_shape %concat [[0, 1], [2]] output_shape [2, 8, 8] : tensor<16x8xi64> into tensor<2x8x8xi64>
    %collapsed = tensor.collapse_shape %expanded [[0], [1, 2]] : tensor<2x8x8xi64> into tensor<2x64xi64>
    %expanded_2 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [2, 64, 1] : tensor<2x64xi64> into tensor<2x64x1xi64>
    %expanded_3 = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xi64> into tensor<2x1x64xi64>
    %5 = tensor.empty() : tensor<2x64x64xi64>
    %6 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_2, %expanded_3 : tensor<2x64x1xi64>, tensor<2x1x64xi64>) outs(%5 : tensor<2x64x64xi64>) {
    ^bb0(%in: i64, %in_14: i64, %out: i64):
      %37 = arith.subi %in, %in_14 : i64
      linalg.yield %37 : i64
    } -> tensor<2x64x64xi64>
    %7 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x64x64xi64>) outs(%5 : tensor<2x64x64xi64>) {
    ^bb0(%in: i64, %out: i64):
      %37 = math.absi %in : i64
      linalg.yield %37 : i64
    } -> tensor<2x64x64xi64>
    %8 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<2x64x64xi64>) outs(%5 : tensor<2x64x64xi64>) {
    ^bb0(%in: i64, %out: i64):
      %37 = arith.minsi %in, %c5_i64 : i64
      linalg.yield %37 : i64
    } -> tensor<2x64x64xi64>
    %extracted_slice = tensor.extract_slice %8[0, 0, 0] [1, 64, 64] [1, 1, 1] : tensor<2x64x64xi64> to tensor<1x64x64xi64>
    %collapsed_4 = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x64x64xi64> into tensor<64x64xi64>
    %9 = tensor.empty() : tensor<64x64xi64>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed_4 : tensor<64x64xi64>) outs(%9 : tensor<64x64xi64>) {
    ^bb0(%in: i64, %out: i64):
      %37 = arith.muli %in, %c6_i64 : i64
      linalg.yield %37 : i64
    } -> tensor<64x64xi64>
    %extracted_slice_5 = tensor.extract_slice %8[1, 0, 0] [1, 64, 64] [1, 1, 1] : tensor<2x64x64xi64> to tensor<1x64x64xi64>
    %collapsed_6 = tensor.collapse_shape %extracted_slice_5 [[0, 1], [2]] : tensor<1x64x64xi64> into tensor<64x64xi64>
    %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %collapsed_6 : tensor<64x64xi64>, tensor<64x64xi64>) outs(%9 : tensor<64x64xi64>) {
    ^bb0(%in: i64, %in_14: i64, %out: i64):
      %37 = arith.addi %in, %in_14 : i64
      linalg.yield %37 : i64
    } -> tensor<64x64xi64>
    %12 = tensor.empty() : tensor<4xi64>
    %13 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%12 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %37 = linalg.index 0 : index
      %38 = arith.index_cast %37 : index to i64
      linalg.yield %38 : i64
    } -> tensor<4xi64>
    %expanded_7 = tensor.expand_shape %13 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xi64> into tensor<4x1x1xi64>
    %14 = tensor.empty() : tensor<4x64x64xf32>
    %15 = linalg.generic {indexing_maps = [#map7, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_7, %11 : tensor<4x1x1xi64>, tensor<64x64xi64>) outs(%14 : tensor<4x64x64xf32>) {
    ^bb0(%in: i64, %in_14: i64, %out: f32):
      %37 = arith.cmpi slt, %in, %c0_i64 : i64
      %38 = arith.addi %in, %c4_i64 : i64
      %39 = arith.select %37, %38, %in : i64
      %40 = arith.index_cast %39 : i64 to index
      %41 = arith.cmpi slt, %in_14, %c0_i64 : i64
      %42 = arith.addi %in_14, %c36_i64 : i64
      %43 = arith.select %41, %42, %in_14 : i64
      %44 = arith.index_cast %43 : i64 to index
      %extracted = tensor.extract %arg3[%40, %44] : tensor<4x36xf32>
      linalg.yield %extracted : f32
    } -> tensor<4x64x64xf32>
    %16 = tensor.empty() : tensor<2x4x16x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<2x4x64x16xf32>) outs(%16 : tensor<2x4x16x64xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_8 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x64x16xf32> into tensor<8x64x16xf32>
    %collapsed_9 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x64xf32> into tensor<8x16x64xf32>
    %17 = tensor.empty() : tensor<8x64x64xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
    %19 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x64x16xf32>, tensor<8x16x64xf32>) outs(%18 : tensor<8x64x64xf32>) -> tensor<8x64x64xf32>
    %expanded_10 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 4, 64, 64] : tensor<8x64x64xf32> into tensor<2x4x64x64xf32>
    %20 = tensor.empty() : tensor<2x4x64x64xf32>
    %21 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x4x64x64xf32>) outs(%20 : tensor<2x4x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.mulf %in, %cst_1 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x64x64xf32>
    %22 = linalg.generic {indexing_maps = [#map9, #map10, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %15 : tensor<2x4x64x64xf32>, tensor<4x64x64xf32>) outs(%20 : tensor<2x4x64x64xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %37 = arith.addf %in, %in_14 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x64x64xf32>
    %23 = tensor.empty() : tensor<2x4x64xi64>
    %24 = linalg.fill ins(%c0_i64 : i64) outs(%23 : tensor<2x4x64xi64>) -> tensor<2x4x64xi64>
    %25 = tensor.empty() : tensor<2x4x64xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<2x4x64xf32>) -> tensor<2x4x64xf32>
    %27:2 = linalg.generic {indexing_maps = [#map9, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x4x64x64xf32>) outs(%26, %24 : tensor<2x4x64xf32>, tensor<2x4x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_14: i64):
      %37 = linalg.index 3 : index
      %38 = arith.index_cast %37 : index to i64
      %39 = arith.maximumf %in, %out : f32
      %40 = arith.cmpf ogt, %in, %out : f32
      %41 = arith.select %40, %38, %out_14 : i64
      linalg.yield %39, %41 : f32, i64
    } -> (tensor<2x4x64xf32>, tensor<2x4x64xi64>)
    %expanded_11 = tensor.expand_shape %27#0 [[0], [1], [2, 3]] output_shape [2, 4, 64, 1] : tensor<2x4x64xf32> into tensor<2x4x64x1xf32>
    %28 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_11 : tensor<2x4x64x64xf32>, tensor<2x4x64x1xf32>) outs(%20 : tensor<2x4x64x64xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %37 = arith.subf %in, %in_14 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x64x64xf32>
    %29 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x64x64xf32>) outs(%20 : tensor<2x4x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = math.exp %in : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x64x64xf32>
    %30 = tensor.empty() : tensor<2x4x64x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<2x4x64x1xf32>) -> tensor<2x4x64x1xf32>
    %32 = linalg.generic {indexing_maps = [#map9, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x4x64x64xf32>) outs(%31 : tensor<2x4x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.addf %in, %out : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x64x1xf32>
    %33 = linalg.generic {indexing_maps = [#map9, #map12, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<2x4x64x64xf32>, tensor<2x4x64x1xf32>) outs(%20 : tensor<2x4x64x64xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %37 = arith.divf %in, %in_14 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x64x64xf32>
    %collapsed_12 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x4x64x64xf32> into tensor<8x64x64xf32>
    %34 = tensor.empty() : tensor<8x64x16xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<8x64x16xf32>) -> tensor<8x64x16xf32>
    %36 = linalg.batch_matmul ins(%collapsed_12, %collapsed_8 : tensor<8x64x64xf32>, tensor<8x64x16xf32>) outs(%35 : tensor<8x64x16xf32>) -> tensor<8x64x16xf32>
    %expanded_13 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 4, 64, 16] : tensor<8x64x16xf32> into tensor<2x4x64x16xf32>
    return %expanded_13 : tensor<2x4x64x16xf32>
  }
}

