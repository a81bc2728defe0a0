#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @perceiver(%arg0: tensor<2x12x64xf32>, %arg1: tensor<2x56x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64x128xf32>) -> tensor<2x12x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %0 = tensor.empty() : tensor<24x64xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %2 = linalg.matmul ins(%collapsed, %arg2 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<24x64xf32> into tensor<2x12x4x16xf32>
    %3 = tensor.empty() : tensor<2x4x12x16xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x12x4x16xf32>) outs(%3 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_2 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<2x56x64xf32> into tensor<112x64xf32>
    %4 = tensor.empty() : tensor<112x128xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<112x128xf32>) -> tensor<112x128xf32>
    %6 = linalg.matmul ins(%collapsed_2, %arg3 : tensor<112x64xf32>, tensor<64x128xf32>) outs(%5 : tensor<112x128xf32>) -> tensor<112x128xf32>
    %expanded_3 = tensor.expand_shape %6 [[0, 1], [2, 3, 4]] output_shape [2, 56, 2, 4, 16] : tensor<112x128xf32> into tensor<2x56x2x4x16xf32>
    %7 = tensor.empty() : tensor<2x2x4x56x16xf32>
    %transposed_4 = linalg.transpose ins(%expanded_3 : tensor<2x56x2x4x16xf32>) outs(%7 : tensor<2x2x4x56x16xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed_4[0, 0, 0, 0, 0] [1, 2, 4, 56, 16] [1, 1, 1, 1, 1] : tensor<2x2x4x56x16xf32> to tensor<1x2x4x56x16xf32>
    %extracted_slice_5 = tensor.extract_slice %transposed_4[1, 0, 0, 0, 0] [1, 2, 4, 56, 16] [1, 1, 1, 1, 1] : tensor<2x2x4x56x16xf32> to tensor<1x2x4x56x16xf32>
    %collapsed_6 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x2x4x56x16xf32> into tensor<2x4x56x16xf32>
    %8 = tensor.empty() : tensor<2x4x16x56xf32>
    %transposed_7 = linalg.transpose ins(%collapsed_6 : tensor<2x4x56x16xf32>) outs(%8 : tensor<2x4x16x56xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_8 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %9 = tensor.empty() : tensor<8x12x56xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<8x12x56xf32>) -> tensor<8x12x56xf32>
    %11 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x12x16xf32>, tensor<8x16x56xf32>) outs(%10 : tensor<8x12x56xf32>) -> tensor<8x12x56xf32>
    %expanded_10 = tensor.expand_shape %11 [[0, 1], [2], [3]] output_shape [2, 4, 12, 56] : tensor<8x12x56xf32> into tensor<2x4x12x56xf32>
    %12 = tensor.empty() : tensor<2x4x12x56xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x4x12x56xf32>) outs(%12 : tensor<2x4x12x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.divf %in, %cst_1 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x12x56xf32>
    %14 = tensor.empty() : tensor<2x4x12xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%14 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %16 = tensor.empty() : tensor<2x4x12xf32>
    %17 = linalg.fill ins(%cst_0 : f32) outs(%16 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %18:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x12x56xf32>) outs(%17, %15 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %29 = linalg.index 3 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_17 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_11 = tensor.expand_shape %18#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded_11 : tensor<2x4x12x56xf32>, tensor<2x4x12x1xf32>) outs(%12 : tensor<2x4x12x56xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %29 = arith.subf %in, %in_17 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x12x56xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x4x12x56xf32>) outs(%12 : tensor<2x4x12x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x12x56xf32>
    %21 = tensor.empty() : tensor<2x4x12x1xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<2x4x12x56xf32>) outs(%22 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x12x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<2x4x12x56xf32>, tensor<2x4x12x1xf32>) outs(%12 : tensor<2x4x12x56xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %29 = arith.divf %in, %in_17 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x12x56xf32>
    %collapsed_12 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<2x4x12x56xf32> into tensor<8x12x56xf32>
    %collapsed_13 = tensor.collapse_shape %extracted_slice_5 [[0, 1, 2], [3], [4]] : tensor<1x2x4x56x16xf32> into tensor<8x56x16xf32>
    %25 = tensor.empty() : tensor<8x12x16xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %27 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<8x12x56xf32>, tensor<8x56x16xf32>) outs(%26 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_14 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %28 = tensor.empty() : tensor<2x12x4x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x4x12x16xf32>) outs(%28 : tensor<2x12x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_16 = tensor.collapse_shape %transposed_15 [[0], [1], [2, 3]] : tensor<2x12x4x16xf32> into tensor<2x12x64xf32>
    return %collapsed_16 : tensor<2x12x64xf32>
  }
}

