#map = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @sinks_three(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<4x3xf32>) -> tensor<2x4x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x4x40x3xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<4x3xf32>) outs(%0 : tensor<2x4x40x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x3xf32>
    %2 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x40x16xf32>) outs(%2 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %3 = tensor.empty() : tensor<8x40x40xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%4 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %6 = tensor.empty() : tensor<2x4x40x40xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x40x40xf32>) outs(%6 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.divf %in, %cst_1 : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x40x40xf32>
    %concat = tensor.concat dim(3) %1, %7 : (tensor<2x4x40x3xf32>, tensor<2x4x40x40xf32>) -> tensor<2x4x40x43xf32>
    %8 = tensor.empty() : tensor<2x4x40xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %10 = tensor.empty() : tensor<2x4x40xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %12:2 = linalg.generic {indexing_maps = [#map1, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat : tensor<2x4x40x43xf32>) outs(%11, %9 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_7: i64):
      %23 = linalg.index 3 : index
      %24 = arith.index_cast %23 : index to i64
      %25 = arith.maximumf %in, %out : f32
      %26 = arith.cmpf ogt, %in, %out : f32
      %27 = arith.select %26, %24, %out_7 : i64
      linalg.yield %25, %27 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_3 = tensor.expand_shape %12#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %13 = tensor.empty() : tensor<2x4x40x43xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %expanded_3 : tensor<2x4x40x43xf32>, tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x43xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %23 = arith.subf %in, %in_7 : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x40x43xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x4x40x43xf32>) outs(%13 : tensor<2x4x40x43xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.exp %in : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x40x43xf32>
    %16 = tensor.empty() : tensor<2x4x40x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x4x40x43xf32>) outs(%17 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<2x4x40x43xf32>, tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x43xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %23 = arith.divf %in, %in_7 : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x40x43xf32>
    %extracted_slice = tensor.extract_slice %19[0, 0, 0, 3] [2, 4, 40, 40] [1, 1, 1, 1] : tensor<2x4x40x43xf32> to tensor<2x4x40x40xf32>
    %collapsed_4 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_5 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %20 = tensor.empty() : tensor<8x40x16xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %22 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%21 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_6 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_6 : tensor<2x4x40x16xf32>
  }
}

