#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (0, d1, 0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map4 = affine_map<(d0, d1, d2) -> (0)>
module {
  func.func @timm_efficientvim.HSMSSD(%arg0: tensor<2x128x14x14xf32>, %arg1: tensor<49xf32>, %arg2: tensor<1xf32>, %arg3: tensor<147x128x1xf32>, %arg4: tensor<147x1x3x3xf32>, %arg5: tensor<256x128x1xf32>, %arg6: tensor<128x128x1xf32>) -> tensor<2x128x14x14xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0], [1], [2, 3]] : tensor<2x128x14x14xf32> into tensor<2x128x196xf32>
    %0 = tensor.empty() : tensor<2x147x196xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x147x196xf32>) -> tensor<2x147x196xf32>
    %2 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%collapsed, %arg3 : tensor<2x128x196xf32>, tensor<147x128x1xf32>) outs(%1 : tensor<2x147x196xf32>) -> tensor<2x147x196xf32>
    %expanded = tensor.expand_shape %2 [[0], [1], [2, 3]] output_shape [2, 147, 14, 14] : tensor<2x147x196xf32> into tensor<2x147x14x14xf32>
    %padded = tensor.pad %expanded low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg7: index, %arg8: index, %arg9: index, %arg10: index):
      tensor.yield %cst : f32
    } : tensor<2x147x14x14xf32> to tensor<2x147x16x16xf32>
    %3 = tensor.empty() : tensor<2x147x14x14xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x147x14x14xf32>) -> tensor<2x147x14x14xf32>
    %collapsed_2 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<147x1x3x3xf32> into tensor<147x3x3xf32>
    %5 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %collapsed_2 : tensor<2x147x16x16xf32>, tensor<147x3x3xf32>) outs(%4 : tensor<2x147x14x14xf32>) -> tensor<2x147x14x14xf32>
    %collapsed_3 = tensor.collapse_shape %5 [[0], [1], [2, 3]] : tensor<2x147x14x14xf32> into tensor<2x147x196xf32>
    %extracted_slice = tensor.extract_slice %collapsed_3[0, 0, 0] [2, 49, 196] [1, 1, 1] : tensor<2x147x196xf32> to tensor<2x49x196xf32>
    %extracted_slice_4 = tensor.extract_slice %collapsed_3[0, 49, 0] [2, 49, 196] [1, 1, 1] : tensor<2x147x196xf32> to tensor<2x49x196xf32>
    %extracted_slice_5 = tensor.extract_slice %collapsed_3[0, 98, 0] [2, 49, 196] [1, 1, 1] : tensor<2x147x196xf32> to tensor<2x49x196xf32>
    %expanded_6 = tensor.expand_shape %arg1 [[0, 1, 2]] output_shape [1, 49, 1] : tensor<49xf32> into tensor<1x49x1xf32>
    %6 = tensor.empty() : tensor<2x49x196xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %expanded_6 : tensor<2x49x196xf32>, tensor<1x49x1xf32>) outs(%6 : tensor<2x49x196xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %36 = arith.addf %in, %in_11 : f32
      linalg.yield %36 : f32
    } -> tensor<2x49x196xf32>
    %8 = tensor.empty() : tensor<2x49xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2x49xi64>) -> tensor<2x49xi64>
    %10 = tensor.empty() : tensor<2x49xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x49xf32>) -> tensor<2x49xf32>
    %12:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<2x49x196xf32>) outs(%11, %9 : tensor<2x49xf32>, tensor<2x49xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %36 = linalg.index 2 : index
      %37 = arith.index_cast %36 : index to i64
      %38 = arith.maximumf %in, %out : f32
      %39 = arith.cmpf ogt, %in, %out : f32
      %40 = arith.select %39, %37, %out_11 : i64
      linalg.yield %38, %40 : f32, i64
    } -> (tensor<2x49xf32>, tensor<2x49xi64>)
    %expanded_7 = tensor.expand_shape %12#0 [[0], [1, 2]] output_shape [2, 49, 1] : tensor<2x49xf32> into tensor<2x49x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %expanded_7 : tensor<2x49x196xf32>, tensor<2x49x1xf32>) outs(%6 : tensor<2x49x196xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %36 = arith.subf %in, %in_11 : f32
      linalg.yield %36 : f32
    } -> tensor<2x49x196xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x49x196xf32>) outs(%6 : tensor<2x49x196xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.exp %in : f32
      linalg.yield %36 : f32
    } -> tensor<2x49x196xf32>
    %15 = tensor.empty() : tensor<2x49x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x49x1xf32>) -> tensor<2x49x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<2x49x196xf32>) outs(%16 : tensor<2x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.addf %in, %out : f32
      linalg.yield %36 : f32
    } -> tensor<2x49x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<2x49x196xf32>, tensor<2x49x1xf32>) outs(%6 : tensor<2x49x196xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %36 = arith.divf %in, %in_11 : f32
      linalg.yield %36 : f32
    } -> tensor<2x49x196xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %extracted_slice : tensor<2x49x196xf32>, tensor<2x49x196xf32>) outs(%6 : tensor<2x49x196xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %36 = arith.mulf %in, %in_11 : f32
      linalg.yield %36 : f32
    } -> tensor<2x49x196xf32>
    %20 = tensor.empty() : tensor<2x196x49xf32>
    %transposed = linalg.transpose ins(%19 : tensor<2x49x196xf32>) outs(%20 : tensor<2x196x49xf32>) permutation = [0, 2, 1] 
    %21 = tensor.empty() : tensor<2x128x49xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<2x128x49xf32>) -> tensor<2x128x49xf32>
    %23 = linalg.batch_matmul ins(%collapsed, %transposed : tensor<2x128x196xf32>, tensor<2x196x49xf32>) outs(%22 : tensor<2x128x49xf32>) -> tensor<2x128x49xf32>
    %24 = tensor.empty() : tensor<2x256x49xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x256x49xf32>) -> tensor<2x256x49xf32>
    %26 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%23, %arg5 : tensor<2x128x49xf32>, tensor<256x128x1xf32>) outs(%25 : tensor<2x256x49xf32>) -> tensor<2x256x49xf32>
    %extracted_slice_8 = tensor.extract_slice %26[0, 0, 0] [2, 128, 49] [1, 1, 1] : tensor<2x256x49xf32> to tensor<2x128x49xf32>
    %extracted_slice_9 = tensor.extract_slice %26[0, 128, 0] [2, 128, 49] [1, 1, 1] : tensor<2x256x49xf32> to tensor<2x128x49xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_9 : tensor<2x128x49xf32>) outs(%21 : tensor<2x128x49xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.negf %in : f32
      %37 = math.exp %36 : f32
      %38 = arith.addf %37, %cst_1 : f32
      %39 = arith.divf %cst_1, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<2x128x49xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_9, %27 : tensor<2x128x49xf32>, tensor<2x128x49xf32>) outs(%21 : tensor<2x128x49xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %36 = arith.mulf %in, %in_11 : f32
      linalg.yield %36 : f32
    } -> tensor<2x128x49xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_8, %28 : tensor<2x128x49xf32>, tensor<2x128x49xf32>) outs(%21 : tensor<2x128x49xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %36 = arith.mulf %in, %in_11 : f32
      linalg.yield %36 : f32
    } -> tensor<2x128x49xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_8, %arg2 : tensor<2x128x49xf32>, tensor<1xf32>) outs(%21 : tensor<2x128x49xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %36 = arith.mulf %in, %in_11 : f32
      linalg.yield %36 : f32
    } -> tensor<2x128x49xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %30 : tensor<2x128x49xf32>, tensor<2x128x49xf32>) outs(%21 : tensor<2x128x49xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %36 = arith.addf %in, %in_11 : f32
      linalg.yield %36 : f32
    } -> tensor<2x128x49xf32>
    %32 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%31, %arg6 : tensor<2x128x49xf32>, tensor<128x128x1xf32>) outs(%22 : tensor<2x128x49xf32>) -> tensor<2x128x49xf32>
    %33 = tensor.empty() : tensor<2x128x196xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<2x128x196xf32>) -> tensor<2x128x196xf32>
    %35 = linalg.batch_matmul ins(%32, %extracted_slice_4 : tensor<2x128x49xf32>, tensor<2x49x196xf32>) outs(%34 : tensor<2x128x196xf32>) -> tensor<2x128x196xf32>
    %expanded_10 = tensor.expand_shape %35 [[0], [1], [2, 3]] output_shape [2, 128, 14, 14] : tensor<2x128x196xf32> into tensor<2x128x14x14xf32>
    return %expanded_10 : tensor<2x128x14x14xf32>
  }
}

