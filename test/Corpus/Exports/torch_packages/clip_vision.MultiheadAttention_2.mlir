#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @clip_vision.MultiheadAttention_2(%arg0: tensor<2x256x512xf32>, %arg1: tensor<2x17x64xf32>, %arg2: tensor<512x512xf32>, %arg3: tensor<512x64xf32>, %arg4: tensor<512x64xf32>, %arg5: tensor<1536xf32>, %arg6: tensor<512x512xf32>, %arg7: tensor<512xf32>) -> tensor<2x256x512xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x8x256x17xf32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 0.35355339059327379 : f64
    %0 = tensor.empty() : tensor<256x2x512xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x256x512xf32>) outs(%0 : tensor<256x2x512xf32>) permutation = [1, 0, 2] 
    %1 = tensor.empty() : tensor<17x2x64xf32>
    %transposed_4 = linalg.transpose ins(%arg1 : tensor<2x17x64xf32>) outs(%1 : tensor<17x2x64xf32>) permutation = [1, 0, 2] 
    %extracted_slice = tensor.extract_slice %arg5[0] [512] [1] : tensor<1536xf32> to tensor<512xf32>
    %extracted_slice_5 = tensor.extract_slice %arg5[512] [512] [1] : tensor<1536xf32> to tensor<512xf32>
    %extracted_slice_6 = tensor.extract_slice %arg5[1024] [512] [1] : tensor<1536xf32> to tensor<512xf32>
    %2 = tensor.empty() : tensor<512x512xf32>
    %transposed_7 = linalg.transpose ins(%arg2 : tensor<512x512xf32>) outs(%2 : tensor<512x512xf32>) permutation = [1, 0] 
    %3 = tensor.empty() : tensor<256x512x512xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_7 : tensor<512x512xf32>) outs(%3 : tensor<256x512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<256x512x512xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%0 : tensor<256x2x512xf32>) -> tensor<256x2x512xf32>
    %6 = linalg.batch_matmul ins(%transposed, %4 : tensor<256x2x512xf32>, tensor<256x512x512xf32>) outs(%5 : tensor<256x2x512xf32>) -> tensor<256x2x512xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %extracted_slice : tensor<256x2x512xf32>, tensor<512xf32>) outs(%0 : tensor<256x2x512xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %53 = arith.addf %in, %in_31 : f32
      linalg.yield %53 : f32
    } -> tensor<256x2x512xf32>
    %8 = tensor.empty() : tensor<64x512xf32>
    %transposed_8 = linalg.transpose ins(%arg3 : tensor<512x64xf32>) outs(%8 : tensor<64x512xf32>) permutation = [1, 0] 
    %9 = tensor.empty() : tensor<17x64x512xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<64x512xf32>) outs(%9 : tensor<17x64x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<17x64x512xf32>
    %11 = tensor.empty() : tensor<17x2x512xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<17x2x512xf32>) -> tensor<17x2x512xf32>
    %13 = linalg.batch_matmul ins(%transposed_4, %10 : tensor<17x2x64xf32>, tensor<17x64x512xf32>) outs(%12 : tensor<17x2x512xf32>) -> tensor<17x2x512xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %extracted_slice_5 : tensor<17x2x512xf32>, tensor<512xf32>) outs(%11 : tensor<17x2x512xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %53 = arith.addf %in, %in_31 : f32
      linalg.yield %53 : f32
    } -> tensor<17x2x512xf32>
    %transposed_9 = linalg.transpose ins(%arg4 : tensor<512x64xf32>) outs(%8 : tensor<64x512xf32>) permutation = [1, 0] 
    %15 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_9 : tensor<64x512xf32>) outs(%9 : tensor<17x64x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<17x64x512xf32>
    %16 = linalg.batch_matmul ins(%transposed_4, %15 : tensor<17x2x64xf32>, tensor<17x64x512xf32>) outs(%12 : tensor<17x2x512xf32>) -> tensor<17x2x512xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %extracted_slice_6 : tensor<17x2x512xf32>, tensor<512xf32>) outs(%11 : tensor<17x2x512xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %53 = arith.addf %in, %in_31 : f32
      linalg.yield %53 : f32
    } -> tensor<17x2x512xf32>
    %collapsed = tensor.collapse_shape %7 [[0], [1, 2]] : tensor<256x2x512xf32> into tensor<256x1024xf32>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [256, 16, 64] : tensor<256x1024xf32> into tensor<256x16x64xf32>
    %18 = tensor.empty() : tensor<16x256x64xf32>
    %transposed_10 = linalg.transpose ins(%expanded : tensor<256x16x64xf32>) outs(%18 : tensor<16x256x64xf32>) permutation = [1, 0, 2] 
    %collapsed_11 = tensor.collapse_shape %14 [[0], [1, 2]] : tensor<17x2x512xf32> into tensor<17x1024xf32>
    %expanded_12 = tensor.expand_shape %collapsed_11 [[0], [1, 2]] output_shape [17, 16, 64] : tensor<17x1024xf32> into tensor<17x16x64xf32>
    %19 = tensor.empty() : tensor<16x17x64xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<17x16x64xf32>) outs(%19 : tensor<16x17x64xf32>) permutation = [1, 0, 2] 
    %collapsed_14 = tensor.collapse_shape %17 [[0], [1, 2]] : tensor<17x2x512xf32> into tensor<17x1024xf32>
    %expanded_15 = tensor.expand_shape %collapsed_14 [[0], [1, 2]] output_shape [17, 16, 64] : tensor<17x1024xf32> into tensor<17x16x64xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<17x16x64xf32>) outs(%19 : tensor<16x17x64xf32>) permutation = [1, 0, 2] 
    %expanded_17 = tensor.expand_shape %transposed_10 [[0, 1], [2], [3]] output_shape [2, 8, 256, 64] : tensor<16x256x64xf32> into tensor<2x8x256x64xf32>
    %expanded_18 = tensor.expand_shape %transposed_13 [[0, 1], [2], [3]] output_shape [2, 8, 17, 64] : tensor<16x17x64xf32> into tensor<2x8x17x64xf32>
    %20 = tensor.empty() : tensor<2x8x256x64xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x8x256x64xf32>) outs(%20 : tensor<2x8x256x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.truncf %cst_3 : f64 to f32
      %54 = arith.mulf %in, %53 : f32
      linalg.yield %54 : f32
    } -> tensor<2x8x256x64xf32>
    %22 = tensor.empty() : tensor<2x8x64x17xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x8x17x64xf32>) outs(%22 : tensor<2x8x64x17xf32>) permutation = [0, 1, 3, 2] 
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<2x8x64x17xf32>) outs(%22 : tensor<2x8x64x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.truncf %cst_3 : f64 to f32
      %54 = arith.mulf %in, %53 : f32
      linalg.yield %54 : f32
    } -> tensor<2x8x64x17xf32>
    %collapsed_20 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x8x256x64xf32> into tensor<16x256x64xf32>
    %collapsed_21 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x8x64x17xf32> into tensor<16x64x17xf32>
    %24 = tensor.empty() : tensor<16x256x17xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<16x256x17xf32>) -> tensor<16x256x17xf32>
    %26 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<16x256x64xf32>, tensor<16x64x17xf32>) outs(%25 : tensor<16x256x17xf32>) -> tensor<16x256x17xf32>
    %expanded_22 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 8, 256, 17] : tensor<16x256x17xf32> into tensor<2x8x256x17xf32>
    %27 = tensor.empty() : tensor<2x8x256xi64>
    %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<2x8x256xi64>) -> tensor<2x8x256xi64>
    %29 = tensor.empty() : tensor<2x8x256xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<2x8x256xf32>) -> tensor<2x8x256xf32>
    %31:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_22 : tensor<2x8x256x17xf32>) outs(%30, %28 : tensor<2x8x256xf32>, tensor<2x8x256xi64>) {
    ^bb0(%in: f32, %out: f32, %out_31: i64):
      %53 = linalg.index 3 : index
      %54 = arith.index_cast %53 : index to i64
      %55 = arith.maximumf %in, %out : f32
      %56 = arith.cmpf ogt, %in, %out : f32
      %57 = arith.select %56, %54, %out_31 : i64
      linalg.yield %55, %57 : f32, i64
    } -> (tensor<2x8x256xf32>, tensor<2x8x256xi64>)
    %expanded_23 = tensor.expand_shape %31#0 [[0], [1], [2, 3]] output_shape [2, 8, 256, 1] : tensor<2x8x256xf32> into tensor<2x8x256x1xf32>
    %32 = tensor.empty() : tensor<2x8x256x17xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_23 : tensor<2x8x256x17xf32>, tensor<2x8x256x1xf32>) outs(%32 : tensor<2x8x256x17xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %53 = arith.subf %in, %in_31 : f32
      linalg.yield %53 : f32
    } -> tensor<2x8x256x17xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x8x256x17xf32>) outs(%32 : tensor<2x8x256x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.exp %in : f32
      linalg.yield %53 : f32
    } -> tensor<2x8x256x17xf32>
    %35 = tensor.empty() : tensor<2x8x256x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<2x8x256x1xf32>) -> tensor<2x8x256x1xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x8x256x17xf32>) outs(%36 : tensor<2x8x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %in, %out : f32
      linalg.yield %53 : f32
    } -> tensor<2x8x256x1xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<2x8x256x17xf32>, tensor<2x8x256x1xf32>) outs(%32 : tensor<2x8x256x17xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %53 = arith.divf %in, %in_31 : f32
      linalg.yield %53 : f32
    } -> tensor<2x8x256x17xf32>
    %39 = tensor.empty() : tensor<2x8x256x17xi1>
    %40 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<2x8x256x17xf32>) outs(%39 : tensor<2x8x256x17xi1>) {
    ^bb0(%in: f32, %out: i1):
      %53 = arith.extf %in : f32 to f64
      %54 = arith.cmpf oeq, %53, %cst_2 : f64
      linalg.yield %54 : i1
    } -> tensor<2x8x256x17xi1>
    %41 = tensor.empty() : tensor<2x8x256x1xi1>
    %42 = linalg.fill ins(%true : i1) outs(%41 : tensor<2x8x256x1xi1>) -> tensor<2x8x256x1xi1>
    %43 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<2x8x256x17xi1>) outs(%42 : tensor<2x8x256x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %53 = arith.andi %in, %out : i1
      linalg.yield %53 : i1
    } -> tensor<2x8x256x1xi1>
    %44 = linalg.generic {indexing_maps = [#map5, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %cst_1, %38 : tensor<2x8x256x1xi1>, tensor<2x8x256x17xf32>, tensor<2x8x256x17xf32>) outs(%32 : tensor<2x8x256x17xf32>) {
    ^bb0(%in: i1, %in_31: f32, %in_32: f32, %out: f32):
      %53 = arith.select %in, %in_31, %in_32 : f32
      linalg.yield %53 : f32
    } -> tensor<2x8x256x17xf32>
    %collapsed_24 = tensor.collapse_shape %44 [[0, 1], [2], [3]] : tensor<2x8x256x17xf32> into tensor<16x256x17xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%18 : tensor<16x256x64xf32>) -> tensor<16x256x64xf32>
    %46 = linalg.batch_matmul ins(%collapsed_24, %transposed_16 : tensor<16x256x17xf32>, tensor<16x17x64xf32>) outs(%45 : tensor<16x256x64xf32>) -> tensor<16x256x64xf32>
    %expanded_25 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [2, 8, 256, 64] : tensor<16x256x64xf32> into tensor<2x8x256x64xf32>
    %47 = tensor.empty() : tensor<256x2x8x64xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x8x256x64xf32>) outs(%47 : tensor<256x2x8x64xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_27 = tensor.collapse_shape %transposed_26 [[0, 1], [2, 3]] : tensor<256x2x8x64xf32> into tensor<512x512xf32>
    %transposed_28 = linalg.transpose ins(%arg6 : tensor<512x512xf32>) outs(%2 : tensor<512x512xf32>) permutation = [1, 0] 
    %48 = linalg.fill ins(%cst : f32) outs(%2 : tensor<512x512xf32>) -> tensor<512x512xf32>
    %49 = linalg.matmul ins(%collapsed_27, %transposed_28 : tensor<512x512xf32>, tensor<512x512xf32>) outs(%48 : tensor<512x512xf32>) -> tensor<512x512xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<512xf32>) outs(%2 : tensor<512x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<512x512xf32>
    %51 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%49, %50 : tensor<512x512xf32>, tensor<512x512xf32>) outs(%2 : tensor<512x512xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %53 = arith.addf %in, %in_31 : f32
      linalg.yield %53 : f32
    } -> tensor<512x512xf32>
    %expanded_29 = tensor.expand_shape %51 [[0, 1], [2]] output_shape [256, 2, 512] : tensor<512x512xf32> into tensor<256x2x512xf32>
    %52 = tensor.empty() : tensor<2x256x512xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<256x2x512xf32>) outs(%52 : tensor<2x256x512xf32>) permutation = [1, 0, 2] 
    return %transposed_30 : tensor<2x256x512xf32>
  }
}

