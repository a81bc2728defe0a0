#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @timm_visformer.Attention(%arg0: tensor<2x192x4x4xf32>, %arg1: tensor<576x192x1x1xf32>, %arg2: tensor<192x192x1x1xf32>) -> tensor<2x192x4x4xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.250000e-01 : f32
    %0 = tensor.empty() : tensor<2x576x4x4xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x576x4x4xf32>) -> tensor<2x576x4x4xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<2x192x4x4xf32>, tensor<576x192x1x1xf32>) outs(%1 : tensor<2x576x4x4xf32>) -> tensor<2x576x4x4xf32>
    %collapsed = tensor.collapse_shape %2 [[0], [1], [2, 3]] : tensor<2x576x4x4xf32> into tensor<2x576x16xf32>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2, 3], [4]] output_shape [2, 3, 3, 64, 16] : tensor<2x576x16xf32> into tensor<2x3x3x64x16xf32>
    %3 = tensor.empty() : tensor<3x2x3x16x64xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x3x3x64x16xf32>) outs(%3 : tensor<3x2x3x16x64xf32>) permutation = [1, 0, 2, 4, 3] 
    %extracted_slice = tensor.extract_slice %transposed[0, 0, 0, 0, 0] [1, 2, 3, 16, 64] [1, 1, 1, 1, 1] : tensor<3x2x3x16x64xf32> to tensor<1x2x3x16x64xf32>
    %extracted_slice_2 = tensor.extract_slice %transposed[1, 0, 0, 0, 0] [1, 2, 3, 16, 64] [1, 1, 1, 1, 1] : tensor<3x2x3x16x64xf32> to tensor<1x2x3x16x64xf32>
    %extracted_slice_3 = tensor.extract_slice %transposed[2, 0, 0, 0, 0] [1, 2, 3, 16, 64] [1, 1, 1, 1, 1] : tensor<3x2x3x16x64xf32> to tensor<1x2x3x16x64xf32>
    %collapsed_4 = tensor.collapse_shape %extracted_slice_2 [[0, 1], [2], [3], [4]] : tensor<1x2x3x16x64xf32> into tensor<2x3x16x64xf32>
    %4 = tensor.empty() : tensor<2x3x64x16xf32>
    %transposed_5 = linalg.transpose ins(%collapsed_4 : tensor<2x3x16x64xf32>) outs(%4 : tensor<2x3x64x16xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_6 = tensor.collapse_shape %extracted_slice [[0, 1, 2], [3], [4]] : tensor<1x2x3x16x64xf32> into tensor<6x16x64xf32>
    %collapsed_7 = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x3x64x16xf32> into tensor<6x64x16xf32>
    %5 = tensor.empty() : tensor<6x16x16xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<6x16x16xf32>) -> tensor<6x16x16xf32>
    %7 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<6x16x64xf32>, tensor<6x64x16xf32>) outs(%6 : tensor<6x16x16xf32>) -> tensor<6x16x16xf32>
    %expanded_8 = tensor.expand_shape %7 [[0, 1], [2], [3]] output_shape [2, 3, 16, 16] : tensor<6x16x16xf32> into tensor<2x3x16x16xf32>
    %8 = tensor.empty() : tensor<2x3x16x16xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<2x3x16x16xf32>) outs(%8 : tensor<2x3x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.mulf %in, %cst_1 : f32
      linalg.yield %27 : f32
    } -> tensor<2x3x16x16xf32>
    %10 = tensor.empty() : tensor<2x3x16xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x3x16xi64>) -> tensor<2x3x16xi64>
    %12 = tensor.empty() : tensor<2x3x16xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
    %14:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x3x16x16xf32>) outs(%13, %11 : tensor<2x3x16xf32>, tensor<2x3x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %27 = linalg.index 3 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.maximumf %in, %out : f32
      %30 = arith.cmpf ogt, %in, %out : f32
      %31 = arith.select %30, %28, %out_16 : i64
      linalg.yield %29, %31 : f32, i64
    } -> (tensor<2x3x16xf32>, tensor<2x3x16xi64>)
    %expanded_9 = tensor.expand_shape %14#0 [[0], [1], [2, 3]] output_shape [2, 3, 16, 1] : tensor<2x3x16xf32> into tensor<2x3x16x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_9 : tensor<2x3x16x16xf32>, tensor<2x3x16x1xf32>) outs(%8 : tensor<2x3x16x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %27 = arith.subf %in, %in_16 : f32
      linalg.yield %27 : f32
    } -> tensor<2x3x16x16xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x3x16x16xf32>) outs(%8 : tensor<2x3x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.exp %in : f32
      linalg.yield %27 : f32
    } -> tensor<2x3x16x16xf32>
    %17 = tensor.empty() : tensor<2x3x16x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x3x16x1xf32>) -> tensor<2x3x16x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x3x16x16xf32>) outs(%18 : tensor<2x3x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<2x3x16x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x3x16x16xf32>, tensor<2x3x16x1xf32>) outs(%8 : tensor<2x3x16x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %27 = arith.divf %in, %in_16 : f32
      linalg.yield %27 : f32
    } -> tensor<2x3x16x16xf32>
    %collapsed_10 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<2x3x16x16xf32> into tensor<6x16x16xf32>
    %collapsed_11 = tensor.collapse_shape %extracted_slice_3 [[0, 1, 2], [3], [4]] : tensor<1x2x3x16x64xf32> into tensor<6x16x64xf32>
    %21 = tensor.empty() : tensor<6x16x64xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<6x16x64xf32>) -> tensor<6x16x64xf32>
    %23 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<6x16x16xf32>, tensor<6x16x64xf32>) outs(%22 : tensor<6x16x64xf32>) -> tensor<6x16x64xf32>
    %expanded_12 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [2, 3, 16, 64] : tensor<6x16x64xf32> into tensor<2x3x16x64xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x3x16x64xf32>) outs(%4 : tensor<2x3x64x16xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_14 = tensor.collapse_shape %transposed_13 [[0], [1, 2], [3]] : tensor<2x3x64x16xf32> into tensor<2x192x16xf32>
    %expanded_15 = tensor.expand_shape %collapsed_14 [[0], [1], [2, 3]] output_shape [2, 192, 4, 4] : tensor<2x192x16xf32> into tensor<2x192x4x4xf32>
    %24 = tensor.empty() : tensor<2x192x4x4xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x192x4x4xf32>) -> tensor<2x192x4x4xf32>
    %26 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_15, %arg2 : tensor<2x192x4x4xf32>, tensor<192x192x1x1xf32>) outs(%25 : tensor<2x192x4x4xf32>) -> tensor<2x192x4x4xf32>
    return %26 : tensor<2x192x4x4xf32>
  }
}

