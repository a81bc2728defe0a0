#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @canary.ParakeetEncoderAttention(%arg0: tensor<2x10x64xf32>, %arg1: tensor<2x19x64xf32>, %arg2: tensor<4x16xf32>, %arg3: tensor<4x16xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>) -> tensor<2x10x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x10x64xf32> into tensor<20x64xf32>
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<20x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<20x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xf32>) outs(%1 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x64xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<20x64xf32>, tensor<20x64xf32>) outs(%1 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %48 = arith.addf %in, %in_34 : f32
      linalg.yield %48 : f32
    } -> tensor<20x64xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 10, 4, 16] : tensor<20x64xf32> into tensor<2x10x4x16xf32>
    %6 = tensor.empty() : tensor<2x4x10x16xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<2x10x4x16xf32>) outs(%6 : tensor<2x4x10x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_3 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %7 = linalg.matmul ins(%collapsed, %transposed_3 : tensor<20x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%1 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x64xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %8 : tensor<20x64xf32>, tensor<20x64xf32>) outs(%1 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %48 = arith.addf %in, %in_34 : f32
      linalg.yield %48 : f32
    } -> tensor<20x64xf32>
    %expanded_4 = tensor.expand_shape %9 [[0, 1], [2, 3]] output_shape [2, 10, 4, 16] : tensor<20x64xf32> into tensor<2x10x4x16xf32>
    %transposed_5 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %10 = linalg.matmul ins(%collapsed, %transposed_5 : tensor<20x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%1 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x64xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%10, %11 : tensor<20x64xf32>, tensor<20x64xf32>) outs(%1 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %48 = arith.addf %in, %in_34 : f32
      linalg.yield %48 : f32
    } -> tensor<20x64xf32>
    %expanded_6 = tensor.expand_shape %12 [[0, 1], [2, 3]] output_shape [2, 10, 4, 16] : tensor<20x64xf32> into tensor<2x10x4x16xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x10x4x16xf32>) outs(%6 : tensor<2x4x10x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_8 = tensor.expand_shape %arg2 [[0, 1], [2, 3]] output_shape [1, 4, 1, 16] : tensor<4x16xf32> into tensor<1x4x1x16xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_2, %expanded_8 : tensor<2x4x10x16xf32>, tensor<1x4x1x16xf32>) outs(%6 : tensor<2x4x10x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %48 = arith.addf %in, %in_34 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x16xf32>
    %expanded_9 = tensor.expand_shape %arg3 [[0, 1], [2, 3]] output_shape [1, 4, 1, 16] : tensor<4x16xf32> into tensor<1x4x1x16xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_2, %expanded_9 : tensor<2x4x10x16xf32>, tensor<1x4x1x16xf32>) outs(%6 : tensor<2x4x10x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %48 = arith.addf %in, %in_34 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x16xf32>
    %transposed_10 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_11 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<2x19x64xf32> into tensor<38x64xf32>
    %15 = tensor.empty() : tensor<38x64xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<38x64xf32>) -> tensor<38x64xf32>
    %17 = linalg.matmul ins(%collapsed_11, %transposed_10 : tensor<38x64xf32>, tensor<64x64xf32>) outs(%16 : tensor<38x64xf32>) -> tensor<38x64xf32>
    %expanded_12 = tensor.expand_shape %17 [[0, 1], [2, 3]] output_shape [2, 19, 4, 16] : tensor<38x64xf32> into tensor<2x19x4x16xf32>
    %18 = tensor.empty() : tensor<2x4x16x19xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x19x4x16xf32>) outs(%18 : tensor<2x4x16x19xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_14 = tensor.collapse_shape %14 [[0, 1], [2], [3]] : tensor<2x4x10x16xf32> into tensor<8x10x16xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x4x16x19xf32> into tensor<8x16x19xf32>
    %19 = tensor.empty() : tensor<8x10x19xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x10x19xf32>) -> tensor<8x10x19xf32>
    %21 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<8x10x16xf32>, tensor<8x16x19xf32>) outs(%20 : tensor<8x10x19xf32>) -> tensor<8x10x19xf32>
    %expanded_16 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [2, 4, 10, 19] : tensor<8x10x19xf32> into tensor<2x4x10x19xf32>
    %padded = tensor.pad %expanded_16 low[0, 0, 0, 1] high[0, 0, 0, 0] {
    ^bb0(%arg13: index, %arg14: index, %arg15: index, %arg16: index):
      tensor.yield %cst : f32
    } : tensor<2x4x10x19xf32> to tensor<2x4x10x20xf32>
    %collapsed_17 = tensor.collapse_shape %padded [[0], [1], [2, 3]] : tensor<2x4x10x20xf32> into tensor<2x4x200xf32>
    %expanded_18 = tensor.expand_shape %collapsed_17 [[0], [1], [2, 3]] output_shape [2, 4, 20, 10] : tensor<2x4x200xf32> into tensor<2x4x20x10xf32>
    %extracted_slice = tensor.extract_slice %expanded_18[0, 0, 1, 0] [2, 4, 19, 10] [1, 1, 1, 1] : tensor<2x4x20x10xf32> to tensor<2x4x19x10xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3]] : tensor<2x4x19x10xf32> into tensor<2x4x190xf32>
    %expanded_20 = tensor.expand_shape %collapsed_19 [[0], [1], [2, 3]] output_shape [2, 4, 10, 19] : tensor<2x4x190xf32> into tensor<2x4x10x19xf32>
    %extracted_slice_21 = tensor.extract_slice %expanded_20[0, 0, 0, 0] [2, 4, 10, 10] [1, 1, 1, 1] : tensor<2x4x10x19xf32> to tensor<2x4x10x10xf32>
    %22 = tensor.empty() : tensor<2x4x10x10xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<2x4x10x10xf32>) outs(%22 : tensor<2x4x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.mulf %in, %cst_1 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x10xf32>
    %24 = tensor.empty() : tensor<2x4x16x10xf32>
    %transposed_22 = linalg.transpose ins(%expanded_4 : tensor<2x10x4x16xf32>) outs(%24 : tensor<2x4x16x10xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_23 = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<2x4x10x16xf32> into tensor<8x10x16xf32>
    %collapsed_24 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x16x10xf32> into tensor<8x16x10xf32>
    %25 = tensor.empty() : tensor<8x10x10xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<8x10x10xf32>) -> tensor<8x10x10xf32>
    %27 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<8x10x16xf32>, tensor<8x16x10xf32>) outs(%26 : tensor<8x10x10xf32>) -> tensor<8x10x10xf32>
    %expanded_25 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 4, 10, 10] : tensor<8x10x10xf32> into tensor<2x4x10x10xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<2x4x10x10xf32>) outs(%22 : tensor<2x4x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.mulf %in, %cst_1 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x10xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %23 : tensor<2x4x10x10xf32>, tensor<2x4x10x10xf32>) outs(%22 : tensor<2x4x10x10xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %48 = arith.addf %in, %in_34 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x10xf32>
    %30 = tensor.empty() : tensor<2x4x10xi64>
    %31 = linalg.fill ins(%c0_i64 : i64) outs(%30 : tensor<2x4x10xi64>) -> tensor<2x4x10xi64>
    %32 = tensor.empty() : tensor<2x4x10xf32>
    %33 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<2x4x10xf32>) -> tensor<2x4x10xf32>
    %34:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x4x10x10xf32>) outs(%33, %31 : tensor<2x4x10xf32>, tensor<2x4x10xi64>) {
    ^bb0(%in: f32, %out: f32, %out_34: i64):
      %48 = linalg.index 3 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_34 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<2x4x10xf32>, tensor<2x4x10xi64>)
    %expanded_26 = tensor.expand_shape %34#0 [[0], [1], [2, 3]] output_shape [2, 4, 10, 1] : tensor<2x4x10xf32> into tensor<2x4x10x1xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %expanded_26 : tensor<2x4x10x10xf32>, tensor<2x4x10x1xf32>) outs(%22 : tensor<2x4x10x10xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %48 = arith.subf %in, %in_34 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x10xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x4x10x10xf32>) outs(%22 : tensor<2x4x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x10xf32>
    %37 = tensor.empty() : tensor<2x4x10x1xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<2x4x10x1xf32>) -> tensor<2x4x10x1xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x4x10x10xf32>) outs(%38 : tensor<2x4x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x1xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %39 : tensor<2x4x10x10xf32>, tensor<2x4x10x1xf32>) outs(%22 : tensor<2x4x10x10xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %48 = arith.divf %in, %in_34 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x10x10xf32>
    %collapsed_27 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x4x10x10xf32> into tensor<8x10x10xf32>
    %collapsed_28 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x4x10x16xf32> into tensor<8x10x16xf32>
    %41 = tensor.empty() : tensor<8x10x16xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<8x10x16xf32>) -> tensor<8x10x16xf32>
    %43 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<8x10x10xf32>, tensor<8x10x16xf32>) outs(%42 : tensor<8x10x16xf32>) -> tensor<8x10x16xf32>
    %expanded_29 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 4, 10, 16] : tensor<8x10x16xf32> into tensor<2x4x10x16xf32>
    %44 = tensor.empty() : tensor<2x10x4x16xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x4x10x16xf32>) outs(%44 : tensor<2x10x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_31 = tensor.collapse_shape %transposed_30 [[0, 1], [2, 3]] : tensor<2x10x4x16xf32> into tensor<20x64xf32>
    %transposed_32 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %45 = linalg.matmul ins(%collapsed_31, %transposed_32 : tensor<20x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<20x64xf32>) -> tensor<20x64xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%1 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x64xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%45, %46 : tensor<20x64xf32>, tensor<20x64xf32>) outs(%1 : tensor<20x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %48 = arith.addf %in, %in_34 : f32
      linalg.yield %48 : f32
    } -> tensor<20x64xf32>
    %expanded_33 = tensor.expand_shape %47 [[0, 1], [2]] output_shape [2, 10, 64] : tensor<20x64xf32> into tensor<2x10x64xf32>
    return %expanded_33 : tensor<2x10x64xf32>
  }
}

