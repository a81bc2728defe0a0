#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @moonshine.MoonshineAttention(%arg0: tensor<2x40x64xf32>, %arg1: tensor<1x40xi64>, %arg2: tensor<1x40x8xf32>, %arg3: tensor<1x40x8xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64x64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.35355339059327379 : f64
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %1 = tensor.empty() : tensor<80x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [2, 40, 8, 8] : tensor<80x64xf32> into tensor<2x40x8x8xf32>
    %4 = tensor.empty() : tensor<2x8x40x8xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<2x40x8x8xf32>) outs(%4 : tensor<2x8x40x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_3 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %5 = linalg.matmul ins(%collapsed, %transposed_3 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_4 = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 40, 8, 8] : tensor<80x64xf32> into tensor<2x40x8x8xf32>
    %transposed_5 = linalg.transpose ins(%expanded_4 : tensor<2x40x8x8xf32>) outs(%4 : tensor<2x8x40x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_6 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %6 = linalg.matmul ins(%collapsed, %transposed_6 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_7 = tensor.expand_shape %6 [[0, 1], [2, 3]] output_shape [2, 40, 8, 8] : tensor<80x64xf32> into tensor<2x40x8x8xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x40x8x8xf32>) outs(%4 : tensor<2x8x40x8xf32>) permutation = [0, 2, 1, 3] 
    %expanded_9 = tensor.expand_shape %arg2 [[0], [1, 2], [3]] output_shape [1, 1, 40, 8] : tensor<1x40x8xf32> into tensor<1x1x40x8xf32>
    %expanded_10 = tensor.expand_shape %arg3 [[0], [1, 2], [3]] output_shape [1, 1, 40, 8] : tensor<1x40x8xf32> into tensor<1x1x40x8xf32>
    %extracted_slice = tensor.extract_slice %expanded_9[0, 0, 0, 0] [1, 1, 40, 4] [1, 1, 1, 1] : tensor<1x1x40x8xf32> to tensor<1x1x40x4xf32>
    %7 = tensor.empty() : tensor<1x1x40x4x2xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x1x40x4xf32>) outs(%7 : tensor<1x1x40x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x40x4x2xf32>
    %collapsed_11 = tensor.collapse_shape %8 [[0], [1], [2], [3, 4]] : tensor<1x1x40x4x2xf32> into tensor<1x1x40x8xf32>
    %extracted_slice_12 = tensor.extract_slice %expanded_10[0, 0, 0, 0] [1, 1, 40, 4] [1, 1, 1, 1] : tensor<1x1x40x8xf32> to tensor<1x1x40x4xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12 : tensor<1x1x40x4xf32>) outs(%7 : tensor<1x1x40x4x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x40x4x2xf32>
    %collapsed_13 = tensor.collapse_shape %9 [[0], [1], [2], [3, 4]] : tensor<1x1x40x4x2xf32> into tensor<1x1x40x8xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_2, %collapsed_11 : tensor<2x8x40x8xf32>, tensor<1x1x40x8xf32>) outs(%4 : tensor<2x8x40x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %41 = arith.mulf %in, %in_37 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x40x8xf32>
    %extracted_slice_14 = tensor.extract_slice %transposed_2[0, 0, 0, 0] [2, 8, 40, 4] [1, 1, 1, 2] : tensor<2x8x40x8xf32> to tensor<2x8x40x4xf32>
    %extracted_slice_15 = tensor.extract_slice %transposed_2[0, 0, 0, 1] [2, 8, 40, 4] [1, 1, 1, 2] : tensor<2x8x40x8xf32> to tensor<2x8x40x4xf32>
    %11 = tensor.empty() : tensor<2x8x40x4xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15 : tensor<2x8x40x4xf32>) outs(%11 : tensor<2x8x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.negf %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x40x4xf32>
    %expanded_16 = tensor.expand_shape %12 [[0], [1], [2], [3, 4]] output_shape [2, 8, 40, 4, 1] : tensor<2x8x40x4xf32> into tensor<2x8x40x4x1xf32>
    %expanded_17 = tensor.expand_shape %extracted_slice_14 [[0], [1], [2], [3, 4]] output_shape [2, 8, 40, 4, 1] : tensor<2x8x40x4xf32> into tensor<2x8x40x4x1xf32>
    %concat = tensor.concat dim(4) %expanded_16, %expanded_17 : (tensor<2x8x40x4x1xf32>, tensor<2x8x40x4x1xf32>) -> tensor<2x8x40x4x2xf32>
    %collapsed_18 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x8x40x4x2xf32> into tensor<2x8x40x8xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18, %collapsed_13 : tensor<2x8x40x8xf32>, tensor<1x1x40x8xf32>) outs(%4 : tensor<2x8x40x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %41 = arith.mulf %in, %in_37 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x40x8xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %13 : tensor<2x8x40x8xf32>, tensor<2x8x40x8xf32>) outs(%4 : tensor<2x8x40x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %41 = arith.addf %in, %in_37 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x40x8xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_5, %collapsed_11 : tensor<2x8x40x8xf32>, tensor<1x1x40x8xf32>) outs(%4 : tensor<2x8x40x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %41 = arith.mulf %in, %in_37 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x40x8xf32>
    %extracted_slice_19 = tensor.extract_slice %transposed_5[0, 0, 0, 0] [2, 8, 40, 4] [1, 1, 1, 2] : tensor<2x8x40x8xf32> to tensor<2x8x40x4xf32>
    %extracted_slice_20 = tensor.extract_slice %transposed_5[0, 0, 0, 1] [2, 8, 40, 4] [1, 1, 1, 2] : tensor<2x8x40x8xf32> to tensor<2x8x40x4xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_20 : tensor<2x8x40x4xf32>) outs(%11 : tensor<2x8x40x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.negf %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x40x4xf32>
    %expanded_21 = tensor.expand_shape %16 [[0], [1], [2], [3, 4]] output_shape [2, 8, 40, 4, 1] : tensor<2x8x40x4xf32> into tensor<2x8x40x4x1xf32>
    %expanded_22 = tensor.expand_shape %extracted_slice_19 [[0], [1], [2], [3, 4]] output_shape [2, 8, 40, 4, 1] : tensor<2x8x40x4xf32> into tensor<2x8x40x4x1xf32>
    %concat_23 = tensor.concat dim(4) %expanded_21, %expanded_22 : (tensor<2x8x40x4x1xf32>, tensor<2x8x40x4x1xf32>) -> tensor<2x8x40x4x2xf32>
    %collapsed_24 = tensor.collapse_shape %concat_23 [[0], [1], [2], [3, 4]] : tensor<2x8x40x4x2xf32> into tensor<2x8x40x8xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_24, %collapsed_13 : tensor<2x8x40x8xf32>, tensor<1x1x40x8xf32>) outs(%4 : tensor<2x8x40x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %41 = arith.mulf %in, %in_37 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x40x8xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<2x8x40x8xf32>, tensor<2x8x40x8xf32>) outs(%4 : tensor<2x8x40x8xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %41 = arith.addf %in, %in_37 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x40x8xf32>
    %19 = tensor.empty() : tensor<2x8x8x40xf32>
    %transposed_25 = linalg.transpose ins(%18 : tensor<2x8x40x8xf32>) outs(%19 : tensor<2x8x8x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_26 = tensor.collapse_shape %14 [[0, 1], [2], [3]] : tensor<2x8x40x8xf32> into tensor<16x40x8xf32>
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2], [3]] : tensor<2x8x8x40xf32> into tensor<16x8x40xf32>
    %20 = tensor.empty() : tensor<16x40x40xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<16x40x40xf32>) -> tensor<16x40x40xf32>
    %22 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<16x40x8xf32>, tensor<16x8x40xf32>) outs(%21 : tensor<16x40x40xf32>) -> tensor<16x40x40xf32>
    %expanded_28 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 8, 40, 40] : tensor<16x40x40xf32> into tensor<2x8x40x40xf32>
    %23 = tensor.empty() : tensor<2x8x40x40xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28 : tensor<2x8x40x40xf32>) outs(%23 : tensor<2x8x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.truncf %cst_1 : f64 to f32
      %42 = arith.mulf %in, %41 : f32
      linalg.yield %42 : f32
    } -> tensor<2x8x40x40xf32>
    %25 = tensor.empty() : tensor<2x8x40xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<2x8x40xi64>) -> tensor<2x8x40xi64>
    %27 = tensor.empty() : tensor<2x8x40xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<2x8x40xf32>) -> tensor<2x8x40xf32>
    %29:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x8x40x40xf32>) outs(%28, %26 : tensor<2x8x40xf32>, tensor<2x8x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_37: i64):
      %41 = linalg.index 3 : index
      %42 = arith.index_cast %41 : index to i64
      %43 = arith.maximumf %in, %out : f32
      %44 = arith.cmpf ogt, %in, %out : f32
      %45 = arith.select %44, %42, %out_37 : i64
      linalg.yield %43, %45 : f32, i64
    } -> (tensor<2x8x40xf32>, tensor<2x8x40xi64>)
    %expanded_29 = tensor.expand_shape %29#0 [[0], [1], [2, 3]] output_shape [2, 8, 40, 1] : tensor<2x8x40xf32> into tensor<2x8x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded_29 : tensor<2x8x40x40xf32>, tensor<2x8x40x1xf32>) outs(%23 : tensor<2x8x40x40xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %41 = arith.subf %in, %in_37 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x40x40xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x8x40x40xf32>) outs(%23 : tensor<2x8x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.exp %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x40x40xf32>
    %32 = tensor.empty() : tensor<2x8x40x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<2x8x40x1xf32>) -> tensor<2x8x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<2x8x40x40xf32>) outs(%33 : tensor<2x8x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %out : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %34 : tensor<2x8x40x40xf32>, tensor<2x8x40x1xf32>) outs(%23 : tensor<2x8x40x40xf32>) {
    ^bb0(%in: f32, %in_37: f32, %out: f32):
      %41 = arith.divf %in, %in_37 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x40x40xf32>
    %collapsed_30 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x8x40x40xf32> into tensor<16x40x40xf32>
    %collapsed_31 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x8x40x8xf32> into tensor<16x40x8xf32>
    %36 = tensor.empty() : tensor<16x40x8xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<16x40x8xf32>) -> tensor<16x40x8xf32>
    %38 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<16x40x40xf32>, tensor<16x40x8xf32>) outs(%37 : tensor<16x40x8xf32>) -> tensor<16x40x8xf32>
    %expanded_32 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 8, 40, 8] : tensor<16x40x8xf32> into tensor<2x8x40x8xf32>
    %39 = tensor.empty() : tensor<2x40x8x8xf32>
    %transposed_33 = linalg.transpose ins(%expanded_32 : tensor<2x8x40x8xf32>) outs(%39 : tensor<2x40x8x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_34 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_35 = tensor.collapse_shape %transposed_33 [[0, 1], [2, 3]] : tensor<2x40x8x8xf32> into tensor<80x64xf32>
    %40 = linalg.matmul ins(%collapsed_35, %transposed_34 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_36 = tensor.expand_shape %40 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    return %expanded_36 : tensor<2x40x64xf32>
  }
}

