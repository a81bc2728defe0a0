#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module {
  func.func @mobilevitv2.MobileViTV2LinearSelfAttention(%arg0: tensor<2x128x4x256xf32>, %arg1: tensor<257x128x1x1xf32>, %arg2: tensor<257xf32>, %arg3: tensor<128x128x1x1xf32>, %arg4: tensor<128xf32>) -> tensor<2x128x4x256xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<2x257x4x256xf32>
    %broadcasted = linalg.broadcast ins(%arg2 : tensor<257xf32>) outs(%0 : tensor<2x257x4x256xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %arg1 : tensor<2x128x4x256xf32>, tensor<257x128x1x1xf32>) outs(%broadcasted : tensor<2x257x4x256xf32>) -> tensor<2x257x4x256xf32>
    %extracted_slice = tensor.extract_slice %1[0, 0, 0, 0] [2, 1, 4, 256] [1, 1, 1, 1] : tensor<2x257x4x256xf32> to tensor<2x1x4x256xf32>
    %extracted_slice_1 = tensor.extract_slice %1[0, 1, 0, 0] [2, 128, 4, 256] [1, 1, 1, 1] : tensor<2x257x4x256xf32> to tensor<2x128x4x256xf32>
    %extracted_slice_2 = tensor.extract_slice %1[0, 129, 0, 0] [2, 128, 4, 256] [1, 1, 1, 1] : tensor<2x257x4x256xf32> to tensor<2x128x4x256xf32>
    %2 = tensor.empty() : tensor<2x1x4xi64>
    %3 = linalg.fill ins(%c0_i64 : i64) outs(%2 : tensor<2x1x4xi64>) -> tensor<2x1x4xi64>
    %4 = tensor.empty() : tensor<2x1x4xf32>
    %5 = linalg.fill ins(%cst_0 : f32) outs(%4 : tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
    %6:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%extracted_slice : tensor<2x1x4x256xf32>) outs(%5, %3 : tensor<2x1x4xf32>, tensor<2x1x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_4: i64):
      %23 = linalg.index 3 : index
      %24 = arith.index_cast %23 : index to i64
      %25 = arith.maximumf %in, %out : f32
      %26 = arith.cmpf ogt, %in, %out : f32
      %27 = arith.select %26, %24, %out_4 : i64
      linalg.yield %25, %27 : f32, i64
    } -> (tensor<2x1x4xf32>, tensor<2x1x4xi64>)
    %expanded = tensor.expand_shape %6#0 [[0], [1], [2, 3]] output_shape [2, 1, 4, 1] : tensor<2x1x4xf32> into tensor<2x1x4x1xf32>
    %7 = tensor.empty() : tensor<2x1x4x256xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded : tensor<2x1x4x256xf32>, tensor<2x1x4x1xf32>) outs(%7 : tensor<2x1x4x256xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %23 = arith.subf %in, %in_4 : f32
      linalg.yield %23 : f32
    } -> tensor<2x1x4x256xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x1x4x256xf32>) outs(%7 : tensor<2x1x4x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.exp %in : f32
      linalg.yield %23 : f32
    } -> tensor<2x1x4x256xf32>
    %10 = tensor.empty() : tensor<2x1x4x1xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<2x1x4x1xf32>) -> tensor<2x1x4x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x1x4x256xf32>) outs(%11 : tensor<2x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<2x1x4x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %12 : tensor<2x1x4x256xf32>, tensor<2x1x4x1xf32>) outs(%7 : tensor<2x1x4x256xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %23 = arith.divf %in, %in_4 : f32
      linalg.yield %23 : f32
    } -> tensor<2x1x4x256xf32>
    %14 = tensor.empty() : tensor<2x128x4x256xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_1, %13 : tensor<2x128x4x256xf32>, tensor<2x1x4x256xf32>) outs(%14 : tensor<2x128x4x256xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %23 = arith.mulf %in, %in_4 : f32
      linalg.yield %23 : f32
    } -> tensor<2x128x4x256xf32>
    %16 = tensor.empty() : tensor<2x128x4x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x128x4x1xf32>) -> tensor<2x128x4x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x128x4x256xf32>) outs(%17 : tensor<2x128x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<2x128x4x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2 : tensor<2x128x4x256xf32>) outs(%14 : tensor<2x128x4x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.cmpf ugt, %in, %cst : f32
      %24 = arith.select %23, %in, %cst : f32
      linalg.yield %24 : f32
    } -> tensor<2x128x4x256xf32>
    %collapsed = tensor.collapse_shape %18 [[0], [1], [2, 3]] : tensor<2x128x4x1xf32> into tensor<2x128x4xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x128x4xf32>) outs(%14 : tensor<2x128x4x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x128x4x256xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %20 : tensor<2x128x4x256xf32>, tensor<2x128x4x256xf32>) outs(%14 : tensor<2x128x4x256xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %23 = arith.mulf %in, %in_4 : f32
      linalg.yield %23 : f32
    } -> tensor<2x128x4x256xf32>
    %broadcasted_3 = linalg.broadcast ins(%arg4 : tensor<128xf32>) outs(%14 : tensor<2x128x4x256xf32>) dimensions = [0, 2, 3] 
    %22 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%21, %arg3 : tensor<2x128x4x256xf32>, tensor<128x128x1x1xf32>) outs(%broadcasted_3 : tensor<2x128x4x256xf32>) -> tensor<2x128x4x256xf32>
    return %22 : tensor<2x128x4x256xf32>
  }
}

