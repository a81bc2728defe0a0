#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @vits.VitsAttention(%arg0: tensor<2x40x64xf32>, %arg1: tensor<1x9x16xf32>, %arg2: tensor<1x9x16xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<80x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %48 = arith.addf %in, %in_34 : f32
      linalg.yield %48 : f32
    } -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %6 = tensor.empty() : tensor<2x40x64xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x40x64xf32>) outs(%6 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.mulf %in, %cst_1 : f32
      linalg.yield %48 : f32
    } -> tensor<2x40x64xf32>
    %transposed_2 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %8 = linalg.matmul ins(%collapsed, %transposed_2 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%8, %9 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %48 = arith.addf %in, %in_34 : f32
      linalg.yield %48 : f32
    } -> tensor<80x64xf32>
    %expanded_3 = tensor.expand_shape %10 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %11 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_4 = linalg.transpose ins(%expanded_3 : tensor<2x40x4x16xf32>) outs(%11 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_5 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %12 = linalg.matmul ins(%collapsed, %transposed_5 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%12, %13 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %48 = arith.addf %in, %in_34 : f32
      linalg.yield %48 : f32
    } -> tensor<80x64xf32>
    %expanded_6 = tensor.expand_shape %14 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x40x4x16xf32>) outs(%11 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_8 = tensor.expand_shape %7 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x40x4x16xf32>) outs(%11 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_12 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %15 = tensor.empty() : tensor<8x16x40xf32>
    %transposed_13 = linalg.transpose ins(%collapsed_11 : tensor<8x40x16xf32>) outs(%15 : tensor<8x16x40xf32>) permutation = [0, 2, 1] 
    %16 = tensor.empty() : tensor<8x40x40xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %18 = linalg.batch_matmul ins(%collapsed_10, %transposed_13 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%17 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %padded = tensor.pad %arg1 low[0, 35, 0] high[0, 35, 0] {
    ^bb0(%arg11: index, %arg12: index, %arg13: index):
      tensor.yield %cst : f32
    } : tensor<1x9x16xf32> to tensor<1x79x16xf32>
    %19 = tensor.empty() : tensor<1x16x79xf32>
    %transposed_14 = linalg.transpose ins(%padded : tensor<1x79x16xf32>) outs(%19 : tensor<1x16x79xf32>) permutation = [0, 2, 1] 
    %20 = tensor.empty() : tensor<8x16x79xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_14 [[0, 1], [2]] : tensor<1x16x79xf32> into tensor<16x79xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<16x79xf32>) outs(%20 : tensor<8x16x79xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x16x79xf32>
    %22 = tensor.empty() : tensor<8x40x79xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<8x40x79xf32>) -> tensor<8x40x79xf32>
    %24 = linalg.batch_matmul ins(%collapsed_10, %21 : tensor<8x40x16xf32>, tensor<8x16x79xf32>) outs(%23 : tensor<8x40x79xf32>) -> tensor<8x40x79xf32>
    %padded_16 = tensor.pad %24 low[0, 0, 0] high[0, 0, 1] {
    ^bb0(%arg11: index, %arg12: index, %arg13: index):
      tensor.yield %cst : f32
    } : tensor<8x40x79xf32> to tensor<8x40x80xf32>
    %collapsed_17 = tensor.collapse_shape %padded_16 [[0], [1, 2]] : tensor<8x40x80xf32> into tensor<8x3200xf32>
    %padded_18 = tensor.pad %collapsed_17 low[0, 0] high[0, 39] {
    ^bb0(%arg11: index, %arg12: index):
      tensor.yield %cst : f32
    } : tensor<8x3200xf32> to tensor<8x3239xf32>
    %expanded_19 = tensor.expand_shape %padded_18 [[0], [1, 2]] output_shape [8, 41, 79] : tensor<8x3239xf32> into tensor<8x41x79xf32>
    %extracted_slice = tensor.extract_slice %expanded_19[0, 0, 0] [8, 40, 79] [1, 1, 1] : tensor<8x41x79xf32> to tensor<8x40x79xf32>
    %extracted_slice_20 = tensor.extract_slice %extracted_slice[0, 0, 39] [8, 40, 40] [1, 1, 1] : tensor<8x40x79xf32> to tensor<8x40x40xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %extracted_slice_20 : tensor<8x40x40xf32>, tensor<8x40x40xf32>) outs(%16 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %48 = arith.addf %in, %in_34 : f32
      linalg.yield %48 : f32
    } -> tensor<8x40x40xf32>
    %26 = tensor.empty() : tensor<8x40xi64>
    %27 = linalg.fill ins(%c0_i64 : i64) outs(%26 : tensor<8x40xi64>) -> tensor<8x40xi64>
    %28 = tensor.empty() : tensor<8x40xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<8x40xf32>) -> tensor<8x40xf32>
    %30:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<8x40x40xf32>) outs(%29, %27 : tensor<8x40xf32>, tensor<8x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_34: i64):
      %48 = linalg.index 2 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_34 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<8x40xf32>, tensor<8x40xi64>)
    %expanded_21 = tensor.expand_shape %30#0 [[0], [1, 2]] output_shape [8, 40, 1] : tensor<8x40xf32> into tensor<8x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %expanded_21 : tensor<8x40x40xf32>, tensor<8x40x1xf32>) outs(%16 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %48 = arith.subf %in, %in_34 : f32
      linalg.yield %48 : f32
    } -> tensor<8x40x40xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<8x40x40xf32>) outs(%16 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<8x40x40xf32>
    %33 = tensor.empty() : tensor<8x40x1xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<8x40x1xf32>) -> tensor<8x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%32 : tensor<8x40x40xf32>) outs(%34 : tensor<8x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<8x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %35 : tensor<8x40x40xf32>, tensor<8x40x1xf32>) outs(%16 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %48 = arith.divf %in, %in_34 : f32
      linalg.yield %48 : f32
    } -> tensor<8x40x40xf32>
    %37 = tensor.empty() : tensor<8x40x16xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %39 = linalg.batch_matmul ins(%36, %collapsed_12 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%38 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %padded_22 = tensor.pad %arg2 low[0, 35, 0] high[0, 35, 0] {
    ^bb0(%arg11: index, %arg12: index, %arg13: index):
      tensor.yield %cst : f32
    } : tensor<1x9x16xf32> to tensor<1x79x16xf32>
    %padded_23 = tensor.pad %36 low[0, 0, 0] high[0, 0, 39] {
    ^bb0(%arg11: index, %arg12: index, %arg13: index):
      tensor.yield %cst : f32
    } : tensor<8x40x40xf32> to tensor<8x40x79xf32>
    %collapsed_24 = tensor.collapse_shape %padded_23 [[0], [1, 2]] : tensor<8x40x79xf32> into tensor<8x3160xf32>
    %padded_25 = tensor.pad %collapsed_24 low[0, 40] high[0, 0] {
    ^bb0(%arg11: index, %arg12: index):
      tensor.yield %cst : f32
    } : tensor<8x3160xf32> to tensor<8x3200xf32>
    %expanded_26 = tensor.expand_shape %padded_25 [[0], [1, 2]] output_shape [8, 40, 80] : tensor<8x3200xf32> into tensor<8x40x80xf32>
    %extracted_slice_27 = tensor.extract_slice %expanded_26[0, 0, 1] [8, 40, 79] [1, 1, 1] : tensor<8x40x80xf32> to tensor<8x40x79xf32>
    %40 = tensor.empty() : tensor<8x79x16xf32>
    %collapsed_28 = tensor.collapse_shape %padded_22 [[0, 1], [2]] : tensor<1x79x16xf32> into tensor<79x16xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_28 : tensor<79x16xf32>) outs(%40 : tensor<8x79x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x79x16xf32>
    %42 = linalg.batch_matmul ins(%extracted_slice_27, %41 : tensor<8x40x79xf32>, tensor<8x79x16xf32>) outs(%38 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %42 : tensor<8x40x16xf32>, tensor<8x40x16xf32>) outs(%37 : tensor<8x40x16xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %48 = arith.addf %in, %in_34 : f32
      linalg.yield %48 : f32
    } -> tensor<8x40x16xf32>
    %expanded_29 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %44 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<2x4x40x16xf32>) outs(%44 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_31 = tensor.collapse_shape %transposed_30 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %transposed_32 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %45 = linalg.matmul ins(%collapsed_31, %transposed_32 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%45, %46 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %48 = arith.addf %in, %in_34 : f32
      linalg.yield %48 : f32
    } -> tensor<80x64xf32>
    %expanded_33 = tensor.expand_shape %47 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    return %expanded_33 : tensor<2x40x64xf32>
  }
}

