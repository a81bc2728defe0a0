#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @blt.BltSelfAttention_2(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x40x16xf32>, %arg2: tensor<2x40x16xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<64x64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %1 = tensor.empty() : tensor<80x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %4 = tensor.empty() : tensor<64x32xf32>
    %transposed_2 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%4 : tensor<64x32xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<80x32xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %7 = linalg.matmul ins(%collapsed, %transposed_2 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%6 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %transposed_3 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%4 : tensor<64x32xf32>) permutation = [1, 0] 
    %8 = linalg.matmul ins(%collapsed, %transposed_3 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%6 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %9 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_4 = linalg.transpose ins(%expanded : tensor<2x40x4x16xf32>) outs(%9 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_5 = tensor.expand_shape %7 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %10 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<2x40x2x16xf32>) outs(%10 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_7 = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x40x2x16xf32>) outs(%10 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_9 = tensor.expand_shape %arg1 [[0], [1, 2], [3]] output_shape [2, 1, 40, 16] : tensor<2x40x16xf32> into tensor<2x1x40x16xf32>
    %expanded_10 = tensor.expand_shape %arg2 [[0], [1, 2], [3]] output_shape [2, 1, 40, 16] : tensor<2x40x16xf32> into tensor<2x1x40x16xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_4, %expanded_9 : tensor<2x4x40x16xf32>, tensor<2x1x40x16xf32>) outs(%9 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %46 = arith.mulf %in, %in_34 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_4[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 2] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_11 = tensor.extract_slice %transposed_4[0, 0, 0, 1] [2, 4, 40, 8] [1, 1, 1, 2] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %12 = tensor.empty() : tensor<2x4x40x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11 : tensor<2x4x40x8xf32>) outs(%12 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.negf %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x8xf32>
    %expanded_12 = tensor.expand_shape %13 [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 8, 1] : tensor<2x4x40x8xf32> into tensor<2x4x40x8x1xf32>
    %expanded_13 = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 8, 1] : tensor<2x4x40x8xf32> into tensor<2x4x40x8x1xf32>
    %concat = tensor.concat dim(4) %expanded_12, %expanded_13 : (tensor<2x4x40x8x1xf32>, tensor<2x4x40x8x1xf32>) -> tensor<2x4x40x8x2xf32>
    %collapsed_14 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x4x40x8x2xf32> into tensor<2x4x40x16xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_14, %expanded_10 : tensor<2x4x40x16xf32>, tensor<2x1x40x16xf32>) outs(%9 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %46 = arith.mulf %in, %in_34 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x16xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %14 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%9 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %46 = arith.addf %in, %in_34 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x16xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_6, %expanded_9 : tensor<2x2x40x16xf32>, tensor<2x1x40x16xf32>) outs(%10 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %46 = arith.mulf %in, %in_34 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_15 = tensor.extract_slice %transposed_6[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 2] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_16 = tensor.extract_slice %transposed_6[0, 0, 0, 1] [2, 2, 40, 8] [1, 1, 1, 2] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %17 = tensor.empty() : tensor<2x2x40x8xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_16 : tensor<2x2x40x8xf32>) outs(%17 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.negf %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x40x8xf32>
    %expanded_17 = tensor.expand_shape %18 [[0], [1], [2], [3, 4]] output_shape [2, 2, 40, 8, 1] : tensor<2x2x40x8xf32> into tensor<2x2x40x8x1xf32>
    %expanded_18 = tensor.expand_shape %extracted_slice_15 [[0], [1], [2], [3, 4]] output_shape [2, 2, 40, 8, 1] : tensor<2x2x40x8xf32> into tensor<2x2x40x8x1xf32>
    %concat_19 = tensor.concat dim(4) %expanded_17, %expanded_18 : (tensor<2x2x40x8x1xf32>, tensor<2x2x40x8x1xf32>) -> tensor<2x2x40x8x2xf32>
    %collapsed_20 = tensor.collapse_shape %concat_19 [[0], [1], [2], [3, 4]] : tensor<2x2x40x8x2xf32> into tensor<2x2x40x16xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_20, %expanded_10 : tensor<2x2x40x16xf32>, tensor<2x1x40x16xf32>) outs(%10 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %46 = arith.mulf %in, %in_34 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x40x16xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%10 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %46 = arith.addf %in, %in_34 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x40x16xf32>
    %21 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x2x40x16xf32>) outs(%21 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_21 = tensor.collapse_shape %22 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<2x2x40x16xf32>) outs(%21 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %24 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_22 = linalg.transpose ins(%collapsed_21 : tensor<2x4x40x16xf32>) outs(%24 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_23 = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_24 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %25 = tensor.empty() : tensor<8x40x40xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %27 = linalg.batch_matmul ins(%collapsed_23, %collapsed_24 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%26 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_25 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %28 = tensor.empty() : tensor<2x4x40x40xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<2x4x40x40xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.mulf %in, %cst_1 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x40xf32>
    %30 = tensor.empty() : tensor<2x4x40xi64>
    %31 = linalg.fill ins(%c0_i64 : i64) outs(%30 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %32 = tensor.empty() : tensor<2x4x40xf32>
    %33 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %34:2 = linalg.generic {indexing_maps = [#map, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x4x40x40xf32>) outs(%33, %31 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_34: i64):
      %46 = linalg.index 3 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = arith.maximumf %in, %out : f32
      %49 = arith.cmpf ogt, %in, %out : f32
      %50 = arith.select %49, %47, %out_34 : i64
      linalg.yield %48, %50 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_26 = tensor.expand_shape %34#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %expanded_26 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %46 = arith.subf %in, %in_34 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x40xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x4x40x40xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x40xf32>
    %37 = tensor.empty() : tensor<2x4x40x1xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %39 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %46 = arith.divf %in, %in_34 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_27 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_28 = tensor.collapse_shape %23 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %41 = tensor.empty() : tensor<8x40x16xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %43 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%42 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_29 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %44 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x4x40x16xf32>) outs(%44 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_31 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_32 = tensor.collapse_shape %transposed_30 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %45 = linalg.matmul ins(%collapsed_32, %transposed_31 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_33 = tensor.expand_shape %45 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    return %expanded_33 : tensor<2x40x64xf32>
  }
}

