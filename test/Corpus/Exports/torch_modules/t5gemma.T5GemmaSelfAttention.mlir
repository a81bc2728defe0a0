#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @t5gemma.T5GemmaSelfAttention(%arg0: tensor<2x40x64xf32>, %arg1: tensor<1x40x16xf32>, %arg2: tensor<1x40x16xf32>, %arg3: tensor<2x1x40x40xf32>, %arg4: tensor<1x40xi64>, %arg5: tensor<64x64xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<32x64xf32>, %arg8: tensor<64x64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 6.250000e-02 : f32
    %cst_2 = arith.constant 5.000000e+01 : f32
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %1 = tensor.empty() : tensor<80x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %4 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_3 = linalg.transpose ins(%expanded : tensor<2x40x4x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %5 = tensor.empty() : tensor<64x32xf32>
    %transposed_4 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%5 : tensor<64x32xf32>) permutation = [1, 0] 
    %6 = tensor.empty() : tensor<80x32xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %8 = linalg.matmul ins(%collapsed, %transposed_4 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%7 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_5 = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %9 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<2x40x2x16xf32>) outs(%9 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_7 = linalg.transpose ins(%arg7 : tensor<32x64xf32>) outs(%5 : tensor<64x32xf32>) permutation = [1, 0] 
    %10 = linalg.matmul ins(%collapsed, %transposed_7 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%7 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_8 = tensor.expand_shape %10 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x40x2x16xf32>) outs(%9 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_10 = tensor.expand_shape %arg1 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_11 = tensor.expand_shape %arg2 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_3, %expanded_10 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %50 = arith.mulf %in, %in_29 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_3[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_12 = tensor.extract_slice %transposed_3[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %12 = tensor.empty() : tensor<2x4x40x8xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12 : tensor<2x4x40x8xf32>) outs(%12 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.negf %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x8xf32>
    %concat = tensor.concat dim(3) %13, %extracted_slice : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %expanded_11 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %50 = arith.mulf %in, %in_29 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x16xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %14 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%4 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %50 = arith.addf %in, %in_29 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x16xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_6, %expanded_10 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%9 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %50 = arith.mulf %in, %in_29 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_13 = tensor.extract_slice %transposed_6[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_14 = tensor.extract_slice %transposed_6[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %17 = tensor.empty() : tensor<2x2x40x8xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_14 : tensor<2x2x40x8xf32>) outs(%17 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.negf %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x40x8xf32>
    %concat_15 = tensor.concat dim(3) %18, %extracted_slice_13 : (tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) -> tensor<2x2x40x16xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_15, %expanded_11 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%9 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %50 = arith.mulf %in, %in_29 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x40x16xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%9 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %50 = arith.addf %in, %in_29 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x40x16xf32>
    %21 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x2x40x16xf32>) outs(%21 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_16 = tensor.collapse_shape %22 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_9 : tensor<2x2x40x16xf32>) outs(%21 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %24 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_17 = linalg.transpose ins(%collapsed_16 : tensor<2x4x40x16xf32>) outs(%24 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_18 = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_19 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %25 = tensor.empty() : tensor<8x40x40xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %27 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%26 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_20 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %28 = tensor.empty() : tensor<2x4x40x40xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x4x40x40xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.mulf %in, %cst_1 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x40xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x40x40xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.divf %in, %cst_2 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x40xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x40x40xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.tanh %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x40xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x40x40xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.mulf %in, %cst_2 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x40xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %arg3 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %50 = arith.addf %in, %in_29 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x40xf32>
    %34 = tensor.empty() : tensor<2x4x40xi64>
    %35 = linalg.fill ins(%c0_i64 : i64) outs(%34 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %36 = tensor.empty() : tensor<2x4x40xf32>
    %37 = linalg.fill ins(%cst_0 : f32) outs(%36 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %38:2 = linalg.generic {indexing_maps = [#map, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x4x40x40xf32>) outs(%37, %35 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_29: i64):
      %50 = linalg.index 3 : index
      %51 = arith.index_cast %50 : index to i64
      %52 = arith.maximumf %in, %out : f32
      %53 = arith.cmpf ogt, %in, %out : f32
      %54 = arith.select %53, %51, %out_29 : i64
      linalg.yield %52, %54 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_21 = tensor.expand_shape %38#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %expanded_21 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %50 = arith.subf %in, %in_29 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x40xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x4x40x40xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x40xf32>
    %41 = tensor.empty() : tensor<2x4x40x1xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<2x4x40x40xf32>) outs(%42 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %in, %out : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x1xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %43 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %50 = arith.divf %in, %in_29 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_22 = tensor.collapse_shape %44 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_23 = tensor.collapse_shape %23 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %45 = tensor.empty() : tensor<8x40x16xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %47 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%46 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_24 = tensor.expand_shape %47 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %48 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x4x40x16xf32>) outs(%48 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_26 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %49 = linalg.matmul ins(%collapsed_27, %transposed_26 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_28 = tensor.expand_shape %49 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    return %expanded_28 : tensor<2x40x64xf32>
  }
}

