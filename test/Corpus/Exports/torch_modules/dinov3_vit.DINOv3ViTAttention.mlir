#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @dinov3_vit.DINOv3ViTAttention(%arg0: tensor<2x17x64xf32>, %arg1: tensor<16x16xf32>, %arg2: tensor<16x16xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>) -> tensor<2x17x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x17x64xf32> into tensor<34x64xf32>
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<34x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<34x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %45 = arith.addf %in, %in_31 : f32
      linalg.yield %45 : f32
    } -> tensor<34x64xf32>
    %transposed_2 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %6 = linalg.matmul ins(%collapsed, %transposed_2 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %transposed_3 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %7 = linalg.matmul ins(%collapsed, %transposed_3 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%7, %8 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %45 = arith.addf %in, %in_31 : f32
      linalg.yield %45 : f32
    } -> tensor<34x64xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %10 = tensor.empty() : tensor<2x4x17x16xf32>
    %transposed_4 = linalg.transpose ins(%expanded : tensor<2x17x4x16xf32>) outs(%10 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_5 = tensor.expand_shape %6 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<2x17x4x16xf32>) outs(%10 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_7 = tensor.expand_shape %9 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x17x4x16xf32>) outs(%10 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_4[0, 0, 0, 0] [2, 4, 1, 16] [1, 1, 1, 1] : tensor<2x4x17x16xf32> to tensor<2x4x1x16xf32>
    %extracted_slice_9 = tensor.extract_slice %transposed_4[0, 0, 1, 0] [2, 4, 16, 16] [1, 1, 1, 1] : tensor<2x4x17x16xf32> to tensor<2x4x16x16xf32>
    %extracted_slice_10 = tensor.extract_slice %transposed_6[0, 0, 0, 0] [2, 4, 1, 16] [1, 1, 1, 1] : tensor<2x4x17x16xf32> to tensor<2x4x1x16xf32>
    %extracted_slice_11 = tensor.extract_slice %transposed_6[0, 0, 1, 0] [2, 4, 16, 16] [1, 1, 1, 1] : tensor<2x4x17x16xf32> to tensor<2x4x16x16xf32>
    %11 = tensor.empty() : tensor<2x4x16x16xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_9, %arg1 : tensor<2x4x16x16xf32>, tensor<16x16xf32>) outs(%11 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %45 = arith.mulf %in, %in_31 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x16x16xf32>
    %extracted_slice_12 = tensor.extract_slice %extracted_slice_9[0, 0, 0, 0] [2, 4, 16, 8] [1, 1, 1, 1] : tensor<2x4x16x16xf32> to tensor<2x4x16x8xf32>
    %extracted_slice_13 = tensor.extract_slice %extracted_slice_9[0, 0, 0, 8] [2, 4, 16, 8] [1, 1, 1, 1] : tensor<2x4x16x16xf32> to tensor<2x4x16x8xf32>
    %13 = tensor.empty() : tensor<2x4x16x8xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13 : tensor<2x4x16x8xf32>) outs(%13 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.negf %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x16x8xf32>
    %concat = tensor.concat dim(3) %14, %extracted_slice_12 : (tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) -> tensor<2x4x16x16xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %arg2 : tensor<2x4x16x16xf32>, tensor<16x16xf32>) outs(%11 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %45 = arith.mulf %in, %in_31 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x16x16xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%11 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %45 = arith.addf %in, %in_31 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x16x16xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11, %arg1 : tensor<2x4x16x16xf32>, tensor<16x16xf32>) outs(%11 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %45 = arith.mulf %in, %in_31 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x16x16xf32>
    %extracted_slice_14 = tensor.extract_slice %extracted_slice_11[0, 0, 0, 0] [2, 4, 16, 8] [1, 1, 1, 1] : tensor<2x4x16x16xf32> to tensor<2x4x16x8xf32>
    %extracted_slice_15 = tensor.extract_slice %extracted_slice_11[0, 0, 0, 8] [2, 4, 16, 8] [1, 1, 1, 1] : tensor<2x4x16x16xf32> to tensor<2x4x16x8xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15 : tensor<2x4x16x8xf32>) outs(%13 : tensor<2x4x16x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.negf %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x16x8xf32>
    %concat_16 = tensor.concat dim(3) %18, %extracted_slice_14 : (tensor<2x4x16x8xf32>, tensor<2x4x16x8xf32>) -> tensor<2x4x16x16xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_16, %arg2 : tensor<2x4x16x16xf32>, tensor<16x16xf32>) outs(%11 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %45 = arith.mulf %in, %in_31 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x16x16xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<2x4x16x16xf32>, tensor<2x4x16x16xf32>) outs(%11 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %45 = arith.addf %in, %in_31 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x16x16xf32>
    %concat_17 = tensor.concat dim(2) %extracted_slice, %16 : (tensor<2x4x1x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x17x16xf32>
    %concat_18 = tensor.concat dim(2) %extracted_slice_10, %20 : (tensor<2x4x1x16xf32>, tensor<2x4x16x16xf32>) -> tensor<2x4x17x16xf32>
    %21 = tensor.empty() : tensor<2x4x16x17xf32>
    %transposed_19 = linalg.transpose ins(%concat_18 : tensor<2x4x17x16xf32>) outs(%21 : tensor<2x4x16x17xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_20 = tensor.collapse_shape %concat_17 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x4x16x17xf32> into tensor<8x16x17xf32>
    %22 = tensor.empty() : tensor<8x17x17xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %24 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x17x16xf32>, tensor<8x16x17xf32>) outs(%23 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %expanded_22 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [2, 4, 17, 17] : tensor<8x17x17xf32> into tensor<2x4x17x17xf32>
    %25 = tensor.empty() : tensor<2x4x17x17xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<2x4x17x17xf32>) outs(%25 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.mulf %in, %cst_1 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x17x17xf32>
    %27 = tensor.empty() : tensor<2x4x17xi64>
    %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<2x4x17xi64>) -> tensor<2x4x17xi64>
    %29 = tensor.empty() : tensor<2x4x17xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<2x4x17xf32>) -> tensor<2x4x17xf32>
    %31:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x17x17xf32>) outs(%30, %28 : tensor<2x4x17xf32>, tensor<2x4x17xi64>) {
    ^bb0(%in: f32, %out: f32, %out_31: i64):
      %45 = linalg.index 3 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_31 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<2x4x17xf32>, tensor<2x4x17xi64>)
    %expanded_23 = tensor.expand_shape %31#0 [[0], [1], [2, 3]] output_shape [2, 4, 17, 1] : tensor<2x4x17xf32> into tensor<2x4x17x1xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %expanded_23 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%25 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %45 = arith.subf %in, %in_31 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x17x17xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4x17x17xf32>) outs(%25 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x17x17xf32>
    %34 = tensor.empty() : tensor<2x4x17x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x4x17x1xf32>) -> tensor<2x4x17x1xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x4x17x17xf32>) outs(%35 : tensor<2x4x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x17x1xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%25 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %45 = arith.divf %in, %in_31 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x17x17xf32>
    %collapsed_24 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<2x4x17x17xf32> into tensor<8x17x17xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %38 = tensor.empty() : tensor<8x17x16xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %40 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<8x17x17xf32>, tensor<8x17x16xf32>) outs(%39 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %expanded_26 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [2, 4, 17, 16] : tensor<8x17x16xf32> into tensor<2x4x17x16xf32>
    %41 = tensor.empty() : tensor<2x17x4x16xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x4x17x16xf32>) outs(%41 : tensor<2x17x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0, 1], [2, 3]] : tensor<2x17x4x16xf32> into tensor<34x64xf32>
    %transposed_29 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %42 = linalg.matmul ins(%collapsed_28, %transposed_29 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%42, %43 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %45 = arith.addf %in, %in_31 : f32
      linalg.yield %45 : f32
    } -> tensor<34x64xf32>
    %expanded_30 = tensor.expand_shape %44 [[0, 1], [2]] output_shape [2, 17, 64] : tensor<34x64xf32> into tensor<2x17x64xf32>
    return %expanded_30 : tensor<2x17x64xf32>
  }
}

