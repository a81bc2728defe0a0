#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @synthesizer(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64x64xf32>, %arg2: tensor<64x40xf32>, %arg3: tensor<64x64xf32>) -> tensor<2x40x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %0 = tensor.empty() : tensor<80x64xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %3 = tensor.empty() : tensor<2x40x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x40x64xf32>) outs(%3 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.cmpf ugt, %in, %cst : f32
      %24 = arith.select %23, %in, %cst : f32
      linalg.yield %24 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_1 = tensor.collapse_shape %4 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %5 = tensor.empty() : tensor<80x40xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<80x40xf32>) -> tensor<80x40xf32>
    %7 = linalg.matmul ins(%collapsed_1, %arg2 : tensor<80x64xf32>, tensor<64x40xf32>) outs(%6 : tensor<80x40xf32>) -> tensor<80x40xf32>
    %expanded_2 = tensor.expand_shape %7 [[0, 1], [2]] output_shape [2, 40, 40] : tensor<80x40xf32> into tensor<2x40x40xf32>
    %8 = tensor.empty() : tensor<2x40xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2x40xi64>) -> tensor<2x40xi64>
    %10 = tensor.empty() : tensor<2x40xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x40xf32>) -> tensor<2x40xf32>
    %12:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_2 : tensor<2x40x40xf32>) outs(%11, %9 : tensor<2x40xf32>, tensor<2x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_5: i64):
      %23 = linalg.index 2 : index
      %24 = arith.index_cast %23 : index to i64
      %25 = arith.maximumf %in, %out : f32
      %26 = arith.cmpf ogt, %in, %out : f32
      %27 = arith.select %26, %24, %out_5 : i64
      linalg.yield %25, %27 : f32, i64
    } -> (tensor<2x40xf32>, tensor<2x40xi64>)
    %expanded_3 = tensor.expand_shape %12#0 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xf32> into tensor<2x40x1xf32>
    %13 = tensor.empty() : tensor<2x40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_2, %expanded_3 : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%13 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %23 = arith.subf %in, %in_5 : f32
      linalg.yield %23 : f32
    } -> tensor<2x40x40xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x40x40xf32>) outs(%13 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.exp %in : f32
      linalg.yield %23 : f32
    } -> tensor<2x40x40xf32>
    %16 = tensor.empty() : tensor<2x40x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x40x40xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<2x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%13 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %23 = arith.divf %in, %in_5 : f32
      linalg.yield %23 : f32
    } -> tensor<2x40x40xf32>
    %20 = linalg.matmul ins(%collapsed, %arg3 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_4 = tensor.expand_shape %20 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %22 = linalg.batch_matmul ins(%19, %expanded_4 : tensor<2x40x40xf32>, tensor<2x40x64xf32>) outs(%21 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    return %22 : tensor<2x40x64xf32>
  }
}

