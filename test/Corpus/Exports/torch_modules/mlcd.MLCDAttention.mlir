#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @mlcd.MLCDAttention(%arg0: tensor<2x17x64xf32>, %arg1: tensor<17x16xf32>, %arg2: tensor<17x16xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64x64xf32>, %arg10: tensor<64xf32>) -> tensor<2x17x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x17x64xf32> into tensor<34x64xf32>
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<34x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<34x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %48 = arith.addf %in, %in_27 : f32
      linalg.yield %48 : f32
    } -> tensor<34x64xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %transposed_2 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %6 = linalg.matmul ins(%collapsed, %transposed_2 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%6, %7 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %48 = arith.addf %in, %in_27 : f32
      linalg.yield %48 : f32
    } -> tensor<34x64xf32>
    %expanded_3 = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %transposed_4 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %9 = linalg.matmul ins(%collapsed, %transposed_4 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%9, %10 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %48 = arith.addf %in, %in_27 : f32
      linalg.yield %48 : f32
    } -> tensor<34x64xf32>
    %expanded_5 = tensor.expand_shape %11 [[0, 1], [2, 3]] output_shape [2, 17, 4, 16] : tensor<34x64xf32> into tensor<2x17x4x16xf32>
    %expanded_6 = tensor.expand_shape %arg1 [[0, 1], [2, 3]] output_shape [1, 17, 1, 16] : tensor<17x16xf32> into tensor<1x17x1x16xf32>
    %expanded_7 = tensor.expand_shape %arg2 [[0, 1], [2, 3]] output_shape [1, 17, 1, 16] : tensor<17x16xf32> into tensor<1x17x1x16xf32>
    %12 = tensor.empty() : tensor<2x17x4x16xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_6 : tensor<2x17x4x16xf32>, tensor<1x17x1x16xf32>) outs(%12 : tensor<2x17x4x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %48 = arith.mulf %in, %in_27 : f32
      linalg.yield %48 : f32
    } -> tensor<2x17x4x16xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 17, 4, 8] [1, 1, 1, 1] : tensor<2x17x4x16xf32> to tensor<2x17x4x8xf32>
    %extracted_slice_8 = tensor.extract_slice %expanded[0, 0, 0, 8] [2, 17, 4, 8] [1, 1, 1, 1] : tensor<2x17x4x16xf32> to tensor<2x17x4x8xf32>
    %14 = tensor.empty() : tensor<2x17x4x8xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_8 : tensor<2x17x4x8xf32>) outs(%14 : tensor<2x17x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x17x4x8xf32>
    %concat = tensor.concat dim(3) %15, %extracted_slice : (tensor<2x17x4x8xf32>, tensor<2x17x4x8xf32>) -> tensor<2x17x4x16xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %expanded_7 : tensor<2x17x4x16xf32>, tensor<1x17x1x16xf32>) outs(%12 : tensor<2x17x4x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %48 = arith.mulf %in, %in_27 : f32
      linalg.yield %48 : f32
    } -> tensor<2x17x4x16xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x17x4x16xf32>, tensor<2x17x4x16xf32>) outs(%12 : tensor<2x17x4x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %48 = arith.addf %in, %in_27 : f32
      linalg.yield %48 : f32
    } -> tensor<2x17x4x16xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_3, %expanded_6 : tensor<2x17x4x16xf32>, tensor<1x17x1x16xf32>) outs(%12 : tensor<2x17x4x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %48 = arith.mulf %in, %in_27 : f32
      linalg.yield %48 : f32
    } -> tensor<2x17x4x16xf32>
    %extracted_slice_9 = tensor.extract_slice %expanded_3[0, 0, 0, 0] [2, 17, 4, 8] [1, 1, 1, 1] : tensor<2x17x4x16xf32> to tensor<2x17x4x8xf32>
    %extracted_slice_10 = tensor.extract_slice %expanded_3[0, 0, 0, 8] [2, 17, 4, 8] [1, 1, 1, 1] : tensor<2x17x4x16xf32> to tensor<2x17x4x8xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10 : tensor<2x17x4x8xf32>) outs(%14 : tensor<2x17x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x17x4x8xf32>
    %concat_11 = tensor.concat dim(3) %19, %extracted_slice_9 : (tensor<2x17x4x8xf32>, tensor<2x17x4x8xf32>) -> tensor<2x17x4x16xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_11, %expanded_7 : tensor<2x17x4x16xf32>, tensor<1x17x1x16xf32>) outs(%12 : tensor<2x17x4x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %48 = arith.mulf %in, %in_27 : f32
      linalg.yield %48 : f32
    } -> tensor<2x17x4x16xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<2x17x4x16xf32>, tensor<2x17x4x16xf32>) outs(%12 : tensor<2x17x4x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %48 = arith.addf %in, %in_27 : f32
      linalg.yield %48 : f32
    } -> tensor<2x17x4x16xf32>
    %22 = tensor.empty() : tensor<2x4x17x16xf32>
    %transposed_12 = linalg.transpose ins(%17 : tensor<2x17x4x16xf32>) outs(%22 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_13 = linalg.transpose ins(%expanded_5 : tensor<2x17x4x16xf32>) outs(%22 : tensor<2x4x17x16xf32>) permutation = [0, 2, 1, 3] 
    %23 = tensor.empty() : tensor<2x4x16x17xf32>
    %transposed_14 = linalg.transpose ins(%21 : tensor<2x17x4x16xf32>) outs(%23 : tensor<2x4x16x17xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_15 = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %collapsed_16 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3]] : tensor<2x4x16x17xf32> into tensor<8x16x17xf32>
    %24 = tensor.empty() : tensor<8x17x17xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %26 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<8x17x16xf32>, tensor<8x16x17xf32>) outs(%25 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %expanded_17 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 4, 17, 17] : tensor<8x17x17xf32> into tensor<2x4x17x17xf32>
    %27 = tensor.empty() : tensor<2x4x17x17xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x4x17x17xf32>) outs(%27 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.mulf %in, %cst_1 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x17x17xf32>
    %29 = tensor.empty() : tensor<2x4x17xi64>
    %30 = linalg.fill ins(%c0_i64 : i64) outs(%29 : tensor<2x4x17xi64>) -> tensor<2x4x17xi64>
    %31 = tensor.empty() : tensor<2x4x17xf32>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%31 : tensor<2x4x17xf32>) -> tensor<2x4x17xf32>
    %33:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x4x17x17xf32>) outs(%32, %30 : tensor<2x4x17xf32>, tensor<2x4x17xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %48 = linalg.index 3 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_27 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<2x4x17xf32>, tensor<2x4x17xi64>)
    %expanded_18 = tensor.expand_shape %33#0 [[0], [1], [2, 3]] output_shape [2, 4, 17, 1] : tensor<2x4x17xf32> into tensor<2x4x17x1xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %expanded_18 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%27 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %48 = arith.subf %in, %in_27 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x17x17xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x4x17x17xf32>) outs(%27 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x17x17xf32>
    %36 = tensor.empty() : tensor<2x4x17x1xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<2x4x17x1xf32>) -> tensor<2x4x17x1xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x4x17x17xf32>) outs(%37 : tensor<2x4x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x17x1xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%27 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %48 = arith.divf %in, %in_27 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x17x17xf32>
    %collapsed_19 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<2x4x17x17xf32> into tensor<8x17x17xf32>
    %collapsed_20 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x4x17x16xf32> into tensor<8x17x16xf32>
    %40 = tensor.empty() : tensor<8x17x16xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %42 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<8x17x17xf32>, tensor<8x17x16xf32>) outs(%41 : tensor<8x17x16xf32>) -> tensor<8x17x16xf32>
    %expanded_21 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 4, 17, 16] : tensor<8x17x16xf32> into tensor<2x4x17x16xf32>
    %43 = tensor.empty() : tensor<17x2x4x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x4x17x16xf32>) outs(%43 : tensor<17x2x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0, 1], [2, 3]] : tensor<17x2x4x16xf32> into tensor<34x64xf32>
    %transposed_24 = linalg.transpose ins(%arg9 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %44 = linalg.matmul ins(%collapsed_23, %transposed_24 : tensor<34x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<34x64xf32>) -> tensor<34x64xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x64xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%44, %45 : tensor<34x64xf32>, tensor<34x64xf32>) outs(%1 : tensor<34x64xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %48 = arith.addf %in, %in_27 : f32
      linalg.yield %48 : f32
    } -> tensor<34x64xf32>
    %expanded_25 = tensor.expand_shape %46 [[0, 1], [2]] output_shape [17, 2, 64] : tensor<34x64xf32> into tensor<17x2x64xf32>
    %47 = tensor.empty() : tensor<2x17x64xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<17x2x64xf32>) outs(%47 : tensor<2x17x64xf32>) permutation = [1, 0, 2] 
    return %transposed_26 : tensor<2x17x64xf32>
  }
}

