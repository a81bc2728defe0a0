#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @glm_image.GlmImageTextAttention(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x40x16xf32>, %arg2: tensor<2x40x16xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<32x64xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x64xf32>, %arg8: tensor<32xf32>, %arg9: tensor<64x64xf32>) -> tensor<2x40x64xf32> {
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
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %52 = arith.addf %in, %in_28 : f32
      linalg.yield %52 : f32
    } -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %6 = tensor.empty() : tensor<64x32xf32>
    %transposed_2 = linalg.transpose ins(%arg5 : tensor<32x64xf32>) outs(%6 : tensor<64x32xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<80x32xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %9 = linalg.matmul ins(%collapsed, %transposed_2 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%8 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<32xf32>) outs(%7 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%9, %10 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%7 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %52 = arith.addf %in, %in_28 : f32
      linalg.yield %52 : f32
    } -> tensor<80x32xf32>
    %expanded_3 = tensor.expand_shape %11 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_4 = linalg.transpose ins(%arg7 : tensor<32x64xf32>) outs(%6 : tensor<64x32xf32>) permutation = [1, 0] 
    %12 = linalg.matmul ins(%collapsed, %transposed_4 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%8 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<32xf32>) outs(%7 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%12, %13 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%7 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %52 = arith.addf %in, %in_28 : f32
      linalg.yield %52 : f32
    } -> tensor<80x32xf32>
    %expanded_5 = tensor.expand_shape %14 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %15 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_6 = linalg.transpose ins(%expanded : tensor<2x40x4x16xf32>) outs(%15 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %16 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_7 = linalg.transpose ins(%expanded_3 : tensor<2x40x2x16xf32>) outs(%16 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_8 = linalg.transpose ins(%expanded_5 : tensor<2x40x2x16xf32>) outs(%16 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_9 = tensor.expand_shape %arg1 [[0], [1, 2], [3]] output_shape [2, 1, 40, 16] : tensor<2x40x16xf32> into tensor<2x1x40x16xf32>
    %expanded_10 = tensor.expand_shape %arg2 [[0], [1, 2], [3]] output_shape [2, 1, 40, 16] : tensor<2x40x16xf32> into tensor<2x1x40x16xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_6, %expanded_9 : tensor<2x4x40x16xf32>, tensor<2x1x40x16xf32>) outs(%15 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %52 = arith.mulf %in, %in_28 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_6[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_11 = tensor.extract_slice %transposed_6[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %18 = tensor.empty() : tensor<2x4x40x8xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11 : tensor<2x4x40x8xf32>) outs(%18 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.negf %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x8xf32>
    %concat = tensor.concat dim(3) %19, %extracted_slice : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %expanded_10 : tensor<2x4x40x16xf32>, tensor<2x1x40x16xf32>) outs(%15 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %52 = arith.mulf %in, %in_28 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x16xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%15 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %52 = arith.addf %in, %in_28 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x16xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_7, %expanded_9 : tensor<2x2x40x16xf32>, tensor<2x1x40x16xf32>) outs(%16 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %52 = arith.mulf %in, %in_28 : f32
      linalg.yield %52 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_12 = tensor.extract_slice %transposed_7[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_13 = tensor.extract_slice %transposed_7[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %23 = tensor.empty() : tensor<2x2x40x8xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13 : tensor<2x2x40x8xf32>) outs(%23 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.negf %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x2x40x8xf32>
    %concat_14 = tensor.concat dim(3) %24, %extracted_slice_12 : (tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) -> tensor<2x2x40x16xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_14, %expanded_10 : tensor<2x2x40x16xf32>, tensor<2x1x40x16xf32>) outs(%16 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %52 = arith.mulf %in, %in_28 : f32
      linalg.yield %52 : f32
    } -> tensor<2x2x40x16xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%16 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %52 = arith.addf %in, %in_28 : f32
      linalg.yield %52 : f32
    } -> tensor<2x2x40x16xf32>
    %27 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x2x40x16xf32>) outs(%27 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_15 = tensor.collapse_shape %28 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<2x2x40x16xf32>) outs(%27 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %30 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_16 = linalg.transpose ins(%collapsed_15 : tensor<2x4x40x16xf32>) outs(%30 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_17 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_18 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %31 = tensor.empty() : tensor<8x40x40xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %33 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%32 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_19 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %34 = tensor.empty() : tensor<2x4x40x40xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x4x40x40xf32>) outs(%34 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.mulf %in, %cst_1 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x40xf32>
    %36 = tensor.empty() : tensor<2x4x40xi64>
    %37 = linalg.fill ins(%c0_i64 : i64) outs(%36 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %38 = tensor.empty() : tensor<2x4x40xf32>
    %39 = linalg.fill ins(%cst_0 : f32) outs(%38 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %40:2 = linalg.generic {indexing_maps = [#map2, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x4x40x40xf32>) outs(%39, %37 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_28: i64):
      %52 = linalg.index 3 : index
      %53 = arith.index_cast %52 : index to i64
      %54 = arith.maximumf %in, %out : f32
      %55 = arith.cmpf ogt, %in, %out : f32
      %56 = arith.select %55, %53, %out_28 : i64
      linalg.yield %54, %56 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_20 = tensor.expand_shape %40#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %expanded_20 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%34 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %52 = arith.subf %in, %in_28 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x40xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x4x40x40xf32>) outs(%34 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.exp %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x40xf32>
    %43 = tensor.empty() : tensor<2x4x40x1xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<2x4x40x40xf32>) outs(%44 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %in, %out : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x1xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %45 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%34 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %52 = arith.divf %in, %in_28 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_21 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_22 = tensor.collapse_shape %29 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %47 = tensor.empty() : tensor<8x40x16xf32>
    %48 = linalg.fill ins(%cst : f32) outs(%47 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %49 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%48 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_23 = tensor.expand_shape %49 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %50 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x4x40x16xf32>) outs(%50 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_25 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_26 = tensor.collapse_shape %transposed_24 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %51 = linalg.matmul ins(%collapsed_26, %transposed_25 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_27 = tensor.expand_shape %51 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    return %expanded_27 : tensor<2x40x64xf32>
  }
}

