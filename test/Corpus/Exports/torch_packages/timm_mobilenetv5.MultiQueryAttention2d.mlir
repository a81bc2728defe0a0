#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @timm_mobilenetv5.MultiQueryAttention2d(%arg0: tensor<2x512x16x16xf32>, %arg1: tensor<512x512x1x1xf32>, %arg2: tensor<64x512x1x1xf32>, %arg3: tensor<64x512x1x1xf32>, %arg4: tensor<512x512x1x1xf32>) -> tensor<2x512x16x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.250000e-01 : f32
    %0 = tensor.empty() : tensor<2x512x16x16xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x512x16x16xf32>) -> tensor<2x512x16x16xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<2x512x16x16xf32>, tensor<512x512x1x1xf32>) outs(%1 : tensor<2x512x16x16xf32>) -> tensor<2x512x16x16xf32>
    %collapsed = tensor.collapse_shape %2 [[0], [1], [2, 3]] : tensor<2x512x16x16xf32> into tensor<2x512x256xf32>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2], [3]] output_shape [2, 8, 64, 256] : tensor<2x512x256xf32> into tensor<2x8x64x256xf32>
    %3 = tensor.empty() : tensor<2x8x256x64xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x8x64x256xf32>) outs(%3 : tensor<2x8x256x64xf32>) permutation = [0, 1, 3, 2] 
    %4 = tensor.empty() : tensor<2x64x16x16xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<2x64x16x16xf32>) -> tensor<2x64x16x16xf32>
    %6 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg2 : tensor<2x512x16x16xf32>, tensor<64x512x1x1xf32>) outs(%5 : tensor<2x64x16x16xf32>) -> tensor<2x64x16x16xf32>
    %collapsed_2 = tensor.collapse_shape %6 [[0], [1], [2, 3]] : tensor<2x64x16x16xf32> into tensor<2x64x256xf32>
    %7 = tensor.empty() : tensor<2x256x64xf32>
    %transposed_3 = linalg.transpose ins(%collapsed_2 : tensor<2x64x256xf32>) outs(%7 : tensor<2x256x64xf32>) permutation = [0, 2, 1] 
    %expanded_4 = tensor.expand_shape %transposed_3 [[0], [1, 2], [3]] output_shape [2, 1, 256, 64] : tensor<2x256x64xf32> into tensor<2x1x256x64xf32>
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg3 : tensor<2x512x16x16xf32>, tensor<64x512x1x1xf32>) outs(%5 : tensor<2x64x16x16xf32>) -> tensor<2x64x16x16xf32>
    %collapsed_5 = tensor.collapse_shape %8 [[0], [1], [2, 3]] : tensor<2x64x16x16xf32> into tensor<2x64x256xf32>
    %transposed_6 = linalg.transpose ins(%collapsed_5 : tensor<2x64x256xf32>) outs(%7 : tensor<2x256x64xf32>) permutation = [0, 2, 1] 
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed : tensor<2x8x256x64xf32>) outs(%3 : tensor<2x8x256x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.mulf %in, %cst_1 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x256x64xf32>
    %10 = tensor.empty() : tensor<2x1x64x256xf32>
    %transposed_7 = linalg.transpose ins(%expanded_4 : tensor<2x1x256x64xf32>) outs(%10 : tensor<2x1x64x256xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_8 = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<2x8x256x64xf32> into tensor<16x256x64xf32>
    %11 = tensor.empty() : tensor<2x8x64x256xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x1x64x256xf32> into tensor<2x64x256xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_9 : tensor<2x64x256xf32>) outs(%11 : tensor<2x8x64x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x64x256xf32>
    %collapsed_10 = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<2x8x64x256xf32> into tensor<16x64x256xf32>
    %13 = tensor.empty() : tensor<16x256x256xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<16x256x256xf32>) -> tensor<16x256x256xf32>
    %15 = linalg.batch_matmul ins(%collapsed_8, %collapsed_10 : tensor<16x256x64xf32>, tensor<16x64x256xf32>) outs(%14 : tensor<16x256x256xf32>) -> tensor<16x256x256xf32>
    %expanded_11 = tensor.expand_shape %15 [[0, 1], [2], [3]] output_shape [2, 8, 256, 256] : tensor<16x256x256xf32> into tensor<2x8x256x256xf32>
    %16 = tensor.empty() : tensor<2x8x256xi64>
    %17 = linalg.fill ins(%c0_i64 : i64) outs(%16 : tensor<2x8x256xi64>) -> tensor<2x8x256xi64>
    %18 = tensor.empty() : tensor<2x8x256xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<2x8x256xf32>) -> tensor<2x8x256xf32>
    %20:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_11 : tensor<2x8x256x256xf32>) outs(%19, %17 : tensor<2x8x256xf32>, tensor<2x8x256xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %34 = linalg.index 3 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = arith.maximumf %in, %out : f32
      %37 = arith.cmpf ogt, %in, %out : f32
      %38 = arith.select %37, %35, %out_20 : i64
      linalg.yield %36, %38 : f32, i64
    } -> (tensor<2x8x256xf32>, tensor<2x8x256xi64>)
    %expanded_12 = tensor.expand_shape %20#0 [[0], [1], [2, 3]] output_shape [2, 8, 256, 1] : tensor<2x8x256xf32> into tensor<2x8x256x1xf32>
    %21 = tensor.empty() : tensor<2x8x256x256xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded_12 : tensor<2x8x256x256xf32>, tensor<2x8x256x1xf32>) outs(%21 : tensor<2x8x256x256xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %34 = arith.subf %in, %in_20 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x256x256xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x8x256x256xf32>) outs(%21 : tensor<2x8x256x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x256x256xf32>
    %24 = tensor.empty() : tensor<2x8x256x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x8x256x1xf32>) -> tensor<2x8x256x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x8x256x256xf32>) outs(%25 : tensor<2x8x256x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %out : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x256x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x8x256x256xf32>, tensor<2x8x256x1xf32>) outs(%21 : tensor<2x8x256x256xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %34 = arith.divf %in, %in_20 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x256x256xf32>
    %collapsed_13 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x8x256x256xf32> into tensor<16x256x256xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<2x256x64xf32>) outs(%3 : tensor<2x8x256x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x256x64xf32>
    %collapsed_14 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x8x256x64xf32> into tensor<16x256x64xf32>
    %29 = tensor.empty() : tensor<16x256x64xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<16x256x64xf32>) -> tensor<16x256x64xf32>
    %31 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<16x256x256xf32>, tensor<16x256x64xf32>) outs(%30 : tensor<16x256x64xf32>) -> tensor<16x256x64xf32>
    %expanded_15 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 8, 256, 64] : tensor<16x256x64xf32> into tensor<2x8x256x64xf32>
    %32 = tensor.empty() : tensor<2x256x8x64xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x8x256x64xf32>) outs(%32 : tensor<2x256x8x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0], [1], [2, 3]] : tensor<2x256x8x64xf32> into tensor<2x256x512xf32>
    %expanded_18 = tensor.expand_shape %collapsed_17 [[0], [1, 2], [3]] output_shape [2, 16, 16, 512] : tensor<2x256x512xf32> into tensor<2x16x16x512xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x16x16x512xf32>) outs(%0 : tensor<2x512x16x16xf32>) permutation = [0, 3, 1, 2] 
    %33 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%transposed_19, %arg4 : tensor<2x512x16x16xf32>, tensor<512x512x1x1xf32>) outs(%1 : tensor<2x512x16x16xf32>) -> tensor<2x512x16x16xf32>
    return %33 : tensor<2x512x16x16xf32>
  }
}

