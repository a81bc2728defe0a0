#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
module {
  func.func @diffusion_unet(%arg0: tensor<2x64x6x6xf32>, %arg1: tensor<192x64x1x1xf32>, %arg2: tensor<64x64x1x1xf32>) -> tensor<2x64x6x6xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x192x6x6xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x192x6x6xf32>) -> tensor<2x192x6x6xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<2x64x6x6xf32>, tensor<192x64x1x1xf32>) outs(%1 : tensor<2x192x6x6xf32>) -> tensor<2x192x6x6xf32>
    %collapsed = tensor.collapse_shape %2 [[0, 1], [2, 3]] : tensor<2x192x6x6xf32> into tensor<384x36xf32>
    %expanded = tensor.expand_shape %collapsed [[0, 1], [2]] output_shape [8, 48, 36] : tensor<384x36xf32> into tensor<8x48x36xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [8, 16, 36] [1, 1, 1] : tensor<8x48x36xf32> to tensor<8x16x36xf32>
    %extracted_slice_2 = tensor.extract_slice %expanded[0, 16, 0] [8, 16, 36] [1, 1, 1] : tensor<8x48x36xf32> to tensor<8x16x36xf32>
    %extracted_slice_3 = tensor.extract_slice %expanded[0, 32, 0] [8, 16, 36] [1, 1, 1] : tensor<8x48x36xf32> to tensor<8x16x36xf32>
    %3 = tensor.empty() : tensor<8x16x36xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<8x16x36xf32>) outs(%3 : tensor<8x16x36xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_1 : f32
      linalg.yield %29 : f32
    } -> tensor<8x16x36xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_2 : tensor<8x16x36xf32>) outs(%3 : tensor<8x16x36xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_1 : f32
      linalg.yield %29 : f32
    } -> tensor<8x16x36xf32>
    %expanded_4 = tensor.expand_shape %4 [[0], [1], [2, 3]] output_shape [8, 16, 36, 1] : tensor<8x16x36xf32> into tensor<8x16x36x1xf32>
    %6 = tensor.empty() : tensor<8x36x16x1xf32>
    %transposed = linalg.transpose ins(%expanded_4 : tensor<8x16x36x1xf32>) outs(%6 : tensor<8x36x16x1xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_5 = tensor.collapse_shape %transposed [[0], [1], [2, 3]] : tensor<8x36x16x1xf32> into tensor<8x36x16xf32>
    %7 = tensor.empty() : tensor<8x36x36xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<8x36x36xf32>) -> tensor<8x36x36xf32>
    %9 = linalg.batch_matmul ins(%collapsed_5, %5 : tensor<8x36x16xf32>, tensor<8x16x36xf32>) outs(%8 : tensor<8x36x36xf32>) -> tensor<8x36x36xf32>
    %expanded_6 = tensor.expand_shape %9 [[0], [1], [2, 3]] output_shape [8, 36, 1, 36] : tensor<8x36x36xf32> into tensor<8x36x1x36xf32>
    %10 = tensor.empty() : tensor<8x36x36x1xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<8x36x1x36xf32>) outs(%10 : tensor<8x36x36x1xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_8 = tensor.collapse_shape %transposed_7 [[0], [1], [2, 3]] : tensor<8x36x36x1xf32> into tensor<8x36x36xf32>
    %11 = tensor.empty() : tensor<8x36xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<8x36xi64>) -> tensor<8x36xi64>
    %13 = tensor.empty() : tensor<8x36xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<8x36xf32>) -> tensor<8x36xf32>
    %15:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_8 : tensor<8x36x36xf32>) outs(%14, %12 : tensor<8x36xf32>, tensor<8x36xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %29 = linalg.index 2 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_17 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<8x36xf32>, tensor<8x36xi64>)
    %expanded_9 = tensor.expand_shape %15#0 [[0], [1, 2]] output_shape [8, 36, 1] : tensor<8x36xf32> into tensor<8x36x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_8, %expanded_9 : tensor<8x36x36xf32>, tensor<8x36x1xf32>) outs(%7 : tensor<8x36x36xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %29 = arith.subf %in, %in_17 : f32
      linalg.yield %29 : f32
    } -> tensor<8x36x36xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<8x36x36xf32>) outs(%7 : tensor<8x36x36xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<8x36x36xf32>
    %18 = tensor.empty() : tensor<8x36x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x36x1xf32>) -> tensor<8x36x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<8x36x36xf32>) outs(%19 : tensor<8x36x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<8x36x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<8x36x36xf32>, tensor<8x36x1xf32>) outs(%7 : tensor<8x36x36xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %29 = arith.divf %in, %in_17 : f32
      linalg.yield %29 : f32
    } -> tensor<8x36x36xf32>
    %expanded_10 = tensor.expand_shape %21 [[0], [1], [2, 3]] output_shape [8, 36, 36, 1] : tensor<8x36x36xf32> into tensor<8x36x36x1xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<8x36x36x1xf32>) outs(%10 : tensor<8x36x36x1xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_12 = tensor.collapse_shape %transposed_11 [[0], [1], [2, 3]] : tensor<8x36x36x1xf32> into tensor<8x36x36xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%3 : tensor<8x16x36xf32>) -> tensor<8x16x36xf32>
    %23 = linalg.batch_matmul ins(%extracted_slice_3, %collapsed_12 : tensor<8x16x36xf32>, tensor<8x36x36xf32>) outs(%22 : tensor<8x16x36xf32>) -> tensor<8x16x36xf32>
    %expanded_13 = tensor.expand_shape %23 [[0], [1], [2, 3]] output_shape [8, 16, 1, 36] : tensor<8x16x36xf32> into tensor<8x16x1x36xf32>
    %24 = tensor.empty() : tensor<8x16x36x1xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<8x16x1x36xf32>) outs(%24 : tensor<8x16x36x1xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_15 = tensor.collapse_shape %transposed_14 [[0, 1], [2, 3]] : tensor<8x16x36x1xf32> into tensor<128x36xf32>
    %expanded_16 = tensor.expand_shape %collapsed_15 [[0, 1], [2, 3]] output_shape [2, 64, 6, 6] : tensor<128x36xf32> into tensor<2x64x6x6xf32>
    %25 = tensor.empty() : tensor<2x64x6x6xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x64x6x6xf32>) -> tensor<2x64x6x6xf32>
    %27 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded_16, %arg2 : tensor<2x64x6x6xf32>, tensor<64x64x1x1xf32>) outs(%26 : tensor<2x64x6x6xf32>) -> tensor<2x64x6x6xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %27 : tensor<2x64x6x6xf32>, tensor<2x64x6x6xf32>) outs(%25 : tensor<2x64x6x6xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %29 = arith.addf %in, %in_17 : f32
      linalg.yield %29 : f32
    } -> tensor<2x64x6x6xf32>
    return %28 : tensor<2x64x6x6xf32>
  }
}

