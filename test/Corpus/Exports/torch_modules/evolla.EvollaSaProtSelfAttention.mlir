#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @evolla.EvollaSaProtSelfAttention(%arg0: tensor<2x40x64xf32>, %arg1: tensor<1x40x16xf32>, %arg2: tensor<1x40x16xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<80x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %43 = arith.addf %in, %in_25 : f32
      linalg.yield %43 : f32
    } -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %6 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<2x40x4x16xf32>) outs(%6 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_3 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %7 = linalg.matmul ins(%collapsed, %transposed_3 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %8 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %43 = arith.addf %in, %in_25 : f32
      linalg.yield %43 : f32
    } -> tensor<80x64xf32>
    %expanded_4 = tensor.expand_shape %9 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_5 = linalg.transpose ins(%expanded_4 : tensor<2x40x4x16xf32>) outs(%6 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_6 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %10 = linalg.matmul ins(%collapsed, %transposed_6 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%10, %11 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %43 = arith.addf %in, %in_25 : f32
      linalg.yield %43 : f32
    } -> tensor<80x64xf32>
    %expanded_7 = tensor.expand_shape %12 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x40x4x16xf32>) outs(%6 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_2 : tensor<2x4x40x16xf32>) outs(%6 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.mulf %in, %cst_1 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x16xf32>
    %expanded_9 = tensor.expand_shape %arg1 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_10 = tensor.expand_shape %arg2 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded_9 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%6 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %43 = arith.mulf %in, %in_25 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice = tensor.extract_slice %13[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_11 = tensor.extract_slice %13[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %15 = tensor.empty() : tensor<2x4x40x8xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11 : tensor<2x4x40x8xf32>) outs(%15 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.negf %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x8xf32>
    %concat = tensor.concat dim(3) %16, %extracted_slice : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %expanded_10 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%6 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %43 = arith.mulf %in, %in_25 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x16xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%6 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %43 = arith.addf %in, %in_25 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x16xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_5, %expanded_9 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%6 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %43 = arith.mulf %in, %in_25 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice_12 = tensor.extract_slice %transposed_5[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_13 = tensor.extract_slice %transposed_5[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13 : tensor<2x4x40x8xf32>) outs(%15 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.negf %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_14 = tensor.concat dim(3) %20, %extracted_slice_12 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_14, %expanded_10 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%6 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %43 = arith.mulf %in, %in_25 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x16xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %21 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%6 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %43 = arith.addf %in, %in_25 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x16xf32>
    %23 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_15 = linalg.transpose ins(%22 : tensor<2x4x40x16xf32>) outs(%23 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_16 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_17 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %24 = tensor.empty() : tensor<8x40x40xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %26 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%25 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_18 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %27 = tensor.empty() : tensor<2x4x40xi64>
    %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %29 = tensor.empty() : tensor<2x4x40xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %31:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_18 : tensor<2x4x40x40xf32>) outs(%30, %28 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_25: i64):
      %43 = linalg.index 3 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : f32
      %46 = arith.cmpf ogt, %in, %out : f32
      %47 = arith.select %46, %44, %out_25 : i64
      linalg.yield %45, %47 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_19 = tensor.expand_shape %31#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %32 = tensor.empty() : tensor<2x4x40x40xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_19 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%32 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %43 = arith.subf %in, %in_25 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x40xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x4x40x40xf32>) outs(%32 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.exp %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x40xf32>
    %35 = tensor.empty() : tensor<2x4x40x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x4x40x40xf32>) outs(%36 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%32 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %43 = arith.divf %in, %in_25 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_20 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %39 = tensor.empty() : tensor<8x40x16xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %41 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%40 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_22 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %42 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x4x40x16xf32>) outs(%42 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
    return %collapsed_24 : tensor<2x40x64xf32>
  }
}

