#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main_graph(%arg0: tensor<2x16x8x8xf32>, %arg1: tensor<24x16x1x1xf32>, %arg2: tensor<24x16x1x1xf32>, %arg3: tensor<16x16x1x1xf32>) -> tensor<2x16x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x24x8x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x24x8x8xf32>) -> tensor<2x24x8x8xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<2x16x8x8xf32>, tensor<24x16x1x1xf32>) outs(%1 : tensor<2x24x8x8xf32>) -> tensor<2x24x8x8xf32>
    %collapsed = tensor.collapse_shape %2 [[0], [1], [2, 3]] : tensor<2x24x8x8xf32> into tensor<2x24x64xf32>
    %3 = tensor.empty() : tensor<2x64x24xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x24x64xf32>) outs(%3 : tensor<2x64x24xf32>) permutation = [0, 2, 1] 
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg2 : tensor<2x16x8x8xf32>, tensor<24x16x1x1xf32>) outs(%1 : tensor<2x24x8x8xf32>) -> tensor<2x24x8x8xf32>
    %collapsed_1 = tensor.collapse_shape %4 [[0], [1], [2, 3]] : tensor<2x24x8x8xf32> into tensor<2x24x64xf32>
    %5 = tensor.empty() : tensor<2x16x8x8xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x16x8x8xf32>) -> tensor<2x16x8x8xf32>
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg3 : tensor<2x16x8x8xf32>, tensor<16x16x1x1xf32>) outs(%6 : tensor<2x16x8x8xf32>) -> tensor<2x16x8x8xf32>
    %collapsed_2 = tensor.collapse_shape %7 [[0], [1], [2, 3]] : tensor<2x16x8x8xf32> into tensor<2x16x64xf32>
    %8 = tensor.empty() : tensor<2x64x64xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %10 = linalg.batch_matmul ins(%transposed, %collapsed_1 : tensor<2x64x24xf32>, tensor<2x24x64xf32>) outs(%9 : tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %11 = tensor.empty() : tensor<2x64xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x64xi64>) -> tensor<2x64xi64>
    %13 = tensor.empty() : tensor<2x64xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %15:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x64x64xf32>) outs(%14, %12 : tensor<2x64xf32>, tensor<2x64xi64>) {
    ^bb0(%in: f32, %out: f32, %out_5: i64):
      %25 = linalg.index 2 : index
      %26 = arith.index_cast %25 : index to i64
      %27 = arith.maximumf %in, %out : f32
      %28 = arith.cmpf ogt, %in, %out : f32
      %29 = arith.select %28, %26, %out_5 : i64
      linalg.yield %27, %29 : f32, i64
    } -> (tensor<2x64xf32>, tensor<2x64xi64>)
    %expanded = tensor.expand_shape %15#0 [[0], [1, 2]] output_shape [2, 64, 1] : tensor<2x64xf32> into tensor<2x64x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %expanded : tensor<2x64x64xf32>, tensor<2x64x1xf32>) outs(%8 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %25 = arith.subf %in, %in_5 : f32
      linalg.yield %25 : f32
    } -> tensor<2x64x64xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16 : tensor<2x64x64xf32>) outs(%8 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = math.exp %in : f32
      linalg.yield %25 : f32
    } -> tensor<2x64x64xf32>
    %18 = tensor.empty() : tensor<2x64x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x64x1xf32>) -> tensor<2x64x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<2x64x64xf32>) outs(%19 : tensor<2x64x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.addf %in, %out : f32
      linalg.yield %25 : f32
    } -> tensor<2x64x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x64x64xf32>, tensor<2x64x1xf32>) outs(%8 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %25 = arith.divf %in, %in_5 : f32
      linalg.yield %25 : f32
    } -> tensor<2x64x64xf32>
    %transposed_3 = linalg.transpose ins(%21 : tensor<2x64x64xf32>) outs(%8 : tensor<2x64x64xf32>) permutation = [0, 2, 1] 
    %22 = tensor.empty() : tensor<2x16x64xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %24 = linalg.batch_matmul ins(%collapsed_2, %transposed_3 : tensor<2x16x64xf32>, tensor<2x64x64xf32>) outs(%23 : tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %expanded_4 = tensor.expand_shape %24 [[0], [1], [2, 3]] output_shape [2, 16, 8, 8] : tensor<2x16x64xf32> into tensor<2x16x8x8xf32>
    return %expanded_4 : tensor<2x16x8x8xf32>
  }
}

