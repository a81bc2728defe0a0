#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @class_attention(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64x64xf32>, %arg2: tensor<64x128xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0] [2, 1, 64] [1, 1, 1] : tensor<2x40x64xf32> to tensor<2x1x64xf32>
    %0 = tensor.empty() : tensor<2x64x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64x64xf32>) outs(%0 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %2 = tensor.empty() : tensor<2x1x64xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x1x64xf32>) -> tensor<2x1x64xf32>
    %4 = linalg.batch_matmul ins(%extracted_slice, %1 : tensor<2x1x64xf32>, tensor<2x64x64xf32>) outs(%3 : tensor<2x1x64xf32>) -> tensor<2x1x64xf32>
    %expanded = tensor.expand_shape %4 [[0], [1], [2, 3]] output_shape [2, 1, 4, 16] : tensor<2x1x64xf32> into tensor<2x1x4x16xf32>
    %5 = tensor.empty() : tensor<2x4x1x16xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x1x4x16xf32>) outs(%5 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %6 = tensor.empty() : tensor<80x128xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<80x128xf32>) -> tensor<80x128xf32>
    %8 = linalg.matmul ins(%collapsed, %arg2 : tensor<80x64xf32>, tensor<64x128xf32>) outs(%7 : tensor<80x128xf32>) -> tensor<80x128xf32>
    %expanded_2 = tensor.expand_shape %8 [[0, 1], [2]] output_shape [2, 40, 128] : tensor<80x128xf32> into tensor<2x40x128xf32>
    %extracted_slice_3 = tensor.extract_slice %expanded_2[0, 0, 0] [2, 40, 64] [1, 1, 1] : tensor<2x40x128xf32> to tensor<2x40x64xf32>
    %extracted_slice_4 = tensor.extract_slice %expanded_2[0, 0, 64] [2, 40, 64] [1, 1, 1] : tensor<2x40x128xf32> to tensor<2x40x64xf32>
    %expanded_5 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %expanded_6 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %9 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x40x4x16xf32>) outs(%9 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x4x1x16xf32>) outs(%5 : tensor<2x4x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.mulf %in, %cst_1 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x1x16xf32>
    %11 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_8 = linalg.transpose ins(%expanded_5 : tensor<2x40x4x16xf32>) outs(%11 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_9 = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<2x4x1x16xf32> into tensor<8x1x16xf32>
    %collapsed_10 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %12 = tensor.empty() : tensor<8x1x40xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %14 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x1x16xf32>, tensor<8x16x40xf32>) outs(%13 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %expanded_11 = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [2, 4, 1, 40] : tensor<8x1x40xf32> into tensor<2x4x1x40xf32>
    %15 = tensor.empty() : tensor<2x4x1xi64>
    %16 = linalg.fill ins(%c0_i64 : i64) outs(%15 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %17 = tensor.empty() : tensor<2x4x1xf32>
    %18 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %19:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_11 : tensor<2x4x1x40xf32>) outs(%18, %16 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %31 = linalg.index 3 : index
      %32 = arith.index_cast %31 : index to i64
      %33 = arith.maximumf %in, %out : f32
      %34 = arith.cmpf ogt, %in, %out : f32
      %35 = arith.select %34, %32, %out_19 : i64
      linalg.yield %33, %35 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_12 = tensor.expand_shape %19#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %20 = tensor.empty() : tensor<2x4x1x40xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded_12 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%20 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %31 = arith.subf %in, %in_19 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x1x40xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x1x40xf32>) outs(%20 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.exp %in : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x1x40xf32>
    %23 = tensor.empty() : tensor<2x4x1x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x4x1x40xf32>) outs(%24 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%20 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %31 = arith.divf %in, %in_19 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x1x40xf32>
    %collapsed_13 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x4x1x40xf32> into tensor<8x1x40xf32>
    %collapsed_14 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %27 = tensor.empty() : tensor<8x1x16xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %29 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x1x40xf32>, tensor<8x40x16xf32>) outs(%28 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_15 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    %30 = tensor.empty() : tensor<2x1x4x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x4x1x16xf32>) outs(%30 : tensor<2x1x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0], [1], [2, 3]] : tensor<2x1x4x16xf32> into tensor<2x1x64xf32>
    %extracted_slice_18 = tensor.extract_slice %arg0[0, 1, 0] [2, 39, 64] [1, 1, 1] : tensor<2x40x64xf32> to tensor<2x39x64xf32>
    %concat = tensor.concat dim(1) %collapsed_17, %extracted_slice_18 : (tensor<2x1x64xf32>, tensor<2x39x64xf32>) -> tensor<2x40x64xf32>
    return %concat : tensor<2x40x64xf32>
  }
}

