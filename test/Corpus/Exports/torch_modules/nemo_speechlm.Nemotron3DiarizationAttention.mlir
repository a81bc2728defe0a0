#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @nemo_speechlm.Nemotron3DiarizationAttention(%arg0: tensor<2x10x512xf32>, %arg1: tensor<1x10x64xf32>, %arg2: tensor<1x10x64xf32>, %arg3: tensor<512x512xf32>, %arg4: tensor<512x512xf32>, %arg5: tensor<512x512xf32>, %arg6: tensor<512x512xf32>, %arg7: tensor<512xf32>) -> tensor<2x10x512xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.250000e-01 : f32
    %0 = tensor.empty() : tensor<512x512xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<512x512xf32>) outs(%0 : tensor<512x512xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x10x512xf32> into tensor<20x512xf32>
    %1 = tensor.empty() : tensor<20x512xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<20x512xf32>) -> tensor<20x512xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<20x512xf32>, tensor<512x512xf32>) outs(%2 : tensor<20x512xf32>) -> tensor<20x512xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [2, 10, 8, 64] : tensor<20x512xf32> into tensor<2x10x8x64xf32>
    %4 = tensor.empty() : tensor<2x8x10x64xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<2x10x8x64xf32>) outs(%4 : tensor<2x8x10x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_3 = linalg.transpose ins(%arg4 : tensor<512x512xf32>) outs(%0 : tensor<512x512xf32>) permutation = [1, 0] 
    %5 = linalg.matmul ins(%collapsed, %transposed_3 : tensor<20x512xf32>, tensor<512x512xf32>) outs(%2 : tensor<20x512xf32>) -> tensor<20x512xf32>
    %expanded_4 = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 10, 8, 64] : tensor<20x512xf32> into tensor<2x10x8x64xf32>
    %transposed_5 = linalg.transpose ins(%expanded_4 : tensor<2x10x8x64xf32>) outs(%4 : tensor<2x8x10x64xf32>) permutation = [0, 2, 1, 3] 
    %transposed_6 = linalg.transpose ins(%arg5 : tensor<512x512xf32>) outs(%0 : tensor<512x512xf32>) permutation = [1, 0] 
    %6 = linalg.matmul ins(%collapsed, %transposed_6 : tensor<20x512xf32>, tensor<512x512xf32>) outs(%2 : tensor<20x512xf32>) -> tensor<20x512xf32>
    %expanded_7 = tensor.expand_shape %6 [[0, 1], [2, 3]] output_shape [2, 10, 8, 64] : tensor<20x512xf32> into tensor<2x10x8x64xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x10x8x64xf32>) outs(%4 : tensor<2x8x10x64xf32>) permutation = [0, 2, 1, 3] 
    %expanded_9 = tensor.expand_shape %arg1 [[0], [1, 2], [3]] output_shape [1, 1, 10, 64] : tensor<1x10x64xf32> into tensor<1x1x10x64xf32>
    %expanded_10 = tensor.expand_shape %arg2 [[0], [1, 2], [3]] output_shape [1, 1, 10, 64] : tensor<1x10x64xf32> into tensor<1x1x10x64xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_2, %expanded_9 : tensor<2x8x10x64xf32>, tensor<1x1x10x64xf32>) outs(%4 : tensor<2x8x10x64xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %40 = arith.mulf %in, %in_27 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x10x64xf32>
    %extracted_slice = tensor.extract_slice %transposed_2[0, 0, 0, 0] [2, 8, 10, 32] [1, 1, 1, 1] : tensor<2x8x10x64xf32> to tensor<2x8x10x32xf32>
    %extracted_slice_11 = tensor.extract_slice %transposed_2[0, 0, 0, 32] [2, 8, 10, 32] [1, 1, 1, 1] : tensor<2x8x10x64xf32> to tensor<2x8x10x32xf32>
    %8 = tensor.empty() : tensor<2x8x10x32xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11 : tensor<2x8x10x32xf32>) outs(%8 : tensor<2x8x10x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.negf %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x10x32xf32>
    %concat = tensor.concat dim(3) %9, %extracted_slice : (tensor<2x8x10x32xf32>, tensor<2x8x10x32xf32>) -> tensor<2x8x10x64xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %expanded_10 : tensor<2x8x10x64xf32>, tensor<1x1x10x64xf32>) outs(%4 : tensor<2x8x10x64xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %40 = arith.mulf %in, %in_27 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x10x64xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<2x8x10x64xf32>, tensor<2x8x10x64xf32>) outs(%4 : tensor<2x8x10x64xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %40 = arith.addf %in, %in_27 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x10x64xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_5, %expanded_9 : tensor<2x8x10x64xf32>, tensor<1x1x10x64xf32>) outs(%4 : tensor<2x8x10x64xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %40 = arith.mulf %in, %in_27 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x10x64xf32>
    %extracted_slice_12 = tensor.extract_slice %transposed_5[0, 0, 0, 0] [2, 8, 10, 32] [1, 1, 1, 1] : tensor<2x8x10x64xf32> to tensor<2x8x10x32xf32>
    %extracted_slice_13 = tensor.extract_slice %transposed_5[0, 0, 0, 32] [2, 8, 10, 32] [1, 1, 1, 1] : tensor<2x8x10x64xf32> to tensor<2x8x10x32xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13 : tensor<2x8x10x32xf32>) outs(%8 : tensor<2x8x10x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.negf %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x10x32xf32>
    %concat_14 = tensor.concat dim(3) %13, %extracted_slice_12 : (tensor<2x8x10x32xf32>, tensor<2x8x10x32xf32>) -> tensor<2x8x10x64xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_14, %expanded_10 : tensor<2x8x10x64xf32>, tensor<1x1x10x64xf32>) outs(%4 : tensor<2x8x10x64xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %40 = arith.mulf %in, %in_27 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x10x64xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %14 : tensor<2x8x10x64xf32>, tensor<2x8x10x64xf32>) outs(%4 : tensor<2x8x10x64xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %40 = arith.addf %in, %in_27 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x10x64xf32>
    %16 = tensor.empty() : tensor<2x8x64x10xf32>
    %transposed_15 = linalg.transpose ins(%15 : tensor<2x8x10x64xf32>) outs(%16 : tensor<2x8x64x10xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_16 = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<2x8x10x64xf32> into tensor<16x10x64xf32>
    %collapsed_17 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<2x8x64x10xf32> into tensor<16x64x10xf32>
    %17 = tensor.empty() : tensor<16x10x10xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<16x10x10xf32>) -> tensor<16x10x10xf32>
    %19 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<16x10x64xf32>, tensor<16x64x10xf32>) outs(%18 : tensor<16x10x10xf32>) -> tensor<16x10x10xf32>
    %expanded_18 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 8, 10, 10] : tensor<16x10x10xf32> into tensor<2x8x10x10xf32>
    %20 = tensor.empty() : tensor<2x8x10x10xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x8x10x10xf32>) outs(%20 : tensor<2x8x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.mulf %in, %cst_1 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x10x10xf32>
    %22 = tensor.empty() : tensor<2x8x10xi64>
    %23 = linalg.fill ins(%c0_i64 : i64) outs(%22 : tensor<2x8x10xi64>) -> tensor<2x8x10xi64>
    %24 = tensor.empty() : tensor<2x8x10xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<2x8x10xf32>) -> tensor<2x8x10xf32>
    %26:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x8x10x10xf32>) outs(%25, %23 : tensor<2x8x10xf32>, tensor<2x8x10xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %40 = linalg.index 3 : index
      %41 = arith.index_cast %40 : index to i64
      %42 = arith.maximumf %in, %out : f32
      %43 = arith.cmpf ogt, %in, %out : f32
      %44 = arith.select %43, %41, %out_27 : i64
      linalg.yield %42, %44 : f32, i64
    } -> (tensor<2x8x10xf32>, tensor<2x8x10xi64>)
    %expanded_19 = tensor.expand_shape %26#0 [[0], [1], [2, 3]] output_shape [2, 8, 10, 1] : tensor<2x8x10xf32> into tensor<2x8x10x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %expanded_19 : tensor<2x8x10x10xf32>, tensor<2x8x10x1xf32>) outs(%20 : tensor<2x8x10x10xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %40 = arith.subf %in, %in_27 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x10x10xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x8x10x10xf32>) outs(%20 : tensor<2x8x10x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.exp %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x10x10xf32>
    %29 = tensor.empty() : tensor<2x8x10x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x8x10x1xf32>) -> tensor<2x8x10x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x8x10x10xf32>) outs(%30 : tensor<2x8x10x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %out : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x10x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<2x8x10x10xf32>, tensor<2x8x10x1xf32>) outs(%20 : tensor<2x8x10x10xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %40 = arith.divf %in, %in_27 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x10x10xf32>
    %collapsed_20 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x8x10x10xf32> into tensor<16x10x10xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x8x10x64xf32> into tensor<16x10x64xf32>
    %33 = tensor.empty() : tensor<16x10x64xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<16x10x64xf32>) -> tensor<16x10x64xf32>
    %35 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<16x10x10xf32>, tensor<16x10x64xf32>) outs(%34 : tensor<16x10x64xf32>) -> tensor<16x10x64xf32>
    %expanded_22 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [2, 8, 10, 64] : tensor<16x10x64xf32> into tensor<2x8x10x64xf32>
    %36 = tensor.empty() : tensor<2x10x8x64xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x8x10x64xf32>) outs(%36 : tensor<2x10x8x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0, 1], [2, 3]] : tensor<2x10x8x64xf32> into tensor<20x512xf32>
    %transposed_25 = linalg.transpose ins(%arg6 : tensor<512x512xf32>) outs(%0 : tensor<512x512xf32>) permutation = [1, 0] 
    %37 = linalg.matmul ins(%collapsed_24, %transposed_25 : tensor<20x512xf32>, tensor<512x512xf32>) outs(%2 : tensor<20x512xf32>) -> tensor<20x512xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<512xf32>) outs(%1 : tensor<20x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x512xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%37, %38 : tensor<20x512xf32>, tensor<20x512xf32>) outs(%1 : tensor<20x512xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %40 = arith.addf %in, %in_27 : f32
      linalg.yield %40 : f32
    } -> tensor<20x512xf32>
    %expanded_26 = tensor.expand_shape %39 [[0, 1], [2]] output_shape [2, 10, 512] : tensor<20x512xf32> into tensor<2x10x512xf32>
    return %expanded_26 : tensor<2x10x512xf32>
  }
}

