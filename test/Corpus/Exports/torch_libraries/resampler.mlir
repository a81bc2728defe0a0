#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @resampler(%arg0: tensor<2x12x64xf32>, %arg1: tensor<2x56x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64x128xf32>) -> tensor<2x4x12x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %0 = tensor.empty() : tensor<24x64xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %2 = linalg.matmul ins(%collapsed, %arg2 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf32> into tensor<2x12x4x16xf32>
    %3 = tensor.empty() : tensor<2x4x12x16xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x12x4x16xf32>) outs(%3 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x4x12x16xf32>) outs(%3 : tensor<2x4x12x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.mulf %in, %cst_1 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x12x16xf32>
    %concat = tensor.concat dim(1) %arg1, %arg0 : (tensor<2x56x64xf32>, tensor<2x12x64xf32>) -> tensor<2x68x64xf32>
    %collapsed_2 = tensor.collapse_shape %concat [[0, 1], [2]] : tensor<2x68x64xf32> into tensor<136x64xf32>
    %5 = tensor.empty() : tensor<136x128xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<136x128xf32>) -> tensor<136x128xf32>
    %7 = linalg.matmul ins(%collapsed_2, %arg3 : tensor<136x64xf32>, tensor<64x128xf32>) outs(%6 : tensor<136x128xf32>) -> tensor<136x128xf32>
    %expanded_3 = tensor.expand_shape %7 [[0, 1], [2]] output_shape [2, 68, 128] : tensor<136x128xf32> into tensor<2x68x128xf32>
    %extracted_slice = tensor.extract_slice %expanded_3[0, 0, 0] [2, 68, 64] [1, 1, 1] : tensor<2x68x128xf32> to tensor<2x68x64xf32>
    %extracted_slice_4 = tensor.extract_slice %expanded_3[0, 0, 64] [2, 68, 64] [1, 1, 1] : tensor<2x68x128xf32> to tensor<2x68x64xf32>
    %expanded_5 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 68, 4, 16] : tensor<2x68x64xf32> into tensor<2x68x4x16xf32>
    %8 = tensor.empty() : tensor<2x4x68x16xf32>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<2x68x4x16xf32>) outs(%8 : tensor<2x4x68x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_7 = tensor.expand_shape %transposed_6 [[0], [1], [2], [3, 4]] output_shape [2, 4, 68, 16, 1] : tensor<2x4x68x16xf32> into tensor<2x4x68x16x1xf32>
    %collapsed_8 = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %9 = tensor.empty() : tensor<2x4x16x68x1xf32>
    %transposed_9 = linalg.transpose ins(%expanded_7 : tensor<2x4x68x16x1xf32>) outs(%9 : tensor<2x4x16x68x1xf32>) permutation = [0, 1, 3, 2, 4] 
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3, 4]] : tensor<2x4x16x68x1xf32> into tensor<8x16x68xf32>
    %10 = tensor.empty() : tensor<8x12x68xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<8x12x68xf32>) -> tensor<8x12x68xf32>
    %12 = linalg.batch_matmul ins(%collapsed_8, %collapsed_10 : tensor<8x12x16xf32>, tensor<8x16x68xf32>) outs(%11 : tensor<8x12x68xf32>) -> tensor<8x12x68xf32>
    %expanded_11 = tensor.expand_shape %12 [[0, 1], [2], [3, 4]] output_shape [2, 4, 12, 1, 68] : tensor<8x12x68xf32> into tensor<2x4x12x1x68xf32>
    %13 = tensor.empty() : tensor<2x4x12x68x1xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<2x4x12x1x68xf32>) outs(%13 : tensor<2x4x12x68x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_13 = tensor.collapse_shape %transposed_12 [[0], [1], [2], [3, 4]] : tensor<2x4x12x68x1xf32> into tensor<2x4x12x68xf32>
    %14 = tensor.empty() : tensor<2x4x12xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%14 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %16 = tensor.empty() : tensor<2x4x12xf32>
    %17 = linalg.fill ins(%cst_0 : f32) outs(%16 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %18:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_13 : tensor<2x4x12x68xf32>) outs(%17, %15 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %32 = linalg.index 3 : index
      %33 = arith.index_cast %32 : index to i64
      %34 = arith.maximumf %in, %out : f32
      %35 = arith.cmpf ogt, %in, %out : f32
      %36 = arith.select %35, %33, %out_23 : i64
      linalg.yield %34, %36 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_14 = tensor.expand_shape %18#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %19 = tensor.empty() : tensor<2x4x12x68xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_13, %expanded_14 : tensor<2x4x12x68xf32>, tensor<2x4x12x1xf32>) outs(%19 : tensor<2x4x12x68xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %32 = arith.subf %in, %in_23 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x12x68xf32>
    %21:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<2x4x12x68xf32>) outs(%17, %15 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %32 = linalg.index 3 : index
      %33 = arith.index_cast %32 : index to i64
      %34 = arith.maximumf %in, %out : f32
      %35 = arith.cmpf ogt, %in, %out : f32
      %36 = arith.select %35, %33, %out_23 : i64
      linalg.yield %34, %36 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_15 = tensor.expand_shape %21#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %expanded_15 : tensor<2x4x12x68xf32>, tensor<2x4x12x1xf32>) outs(%19 : tensor<2x4x12x68xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %32 = arith.subf %in, %in_23 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x12x68xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x12x68xf32>) outs(%19 : tensor<2x4x12x68xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = math.exp %in : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x12x68xf32>
    %24 = tensor.empty() : tensor<2x4x12x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x4x12x68xf32>) outs(%25 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.addf %in, %out : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x12x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x4x12x68xf32>, tensor<2x4x12x1xf32>) outs(%19 : tensor<2x4x12x68xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %32 = arith.divf %in, %in_23 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x12x68xf32>
    %expanded_16 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [2, 68, 4, 16] : tensor<2x68x64xf32> into tensor<2x68x4x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x68x4x16xf32>) outs(%8 : tensor<2x4x68x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_18 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x4x12x68xf32> into tensor<8x12x68xf32>
    %collapsed_19 = tensor.collapse_shape %transposed_17 [[0, 1], [2], [3]] : tensor<2x4x68x16xf32> into tensor<8x68x16xf32>
    %28 = tensor.empty() : tensor<8x12x16xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %30 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<8x12x68xf32>, tensor<8x68x16xf32>) outs(%29 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_20 = tensor.expand_shape %30 [[0, 1], [2], [3, 4]] output_shape [2, 4, 12, 1, 16] : tensor<8x12x16xf32> into tensor<2x4x12x1x16xf32>
    %31 = tensor.empty() : tensor<2x4x12x16x1xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x4x12x1x16xf32>) outs(%31 : tensor<2x4x12x16x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0], [1], [2], [3, 4]] : tensor<2x4x12x16x1xf32> into tensor<2x4x12x16xf32>
    return %collapsed_22 : tensor<2x4x12x16xf32>
  }
}

