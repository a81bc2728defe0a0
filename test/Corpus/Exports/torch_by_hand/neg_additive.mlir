#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> (d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @neg_additive(%arg0: tensor<2x40x16xf32>, %arg1: tensor<2x40x16xf32>, %arg2: tensor<2x40x16xf32>, %arg3: tensor<16xf32>) -> tensor<2x40x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [2, 40, 1, 16] : tensor<2x40x16xf32> into tensor<2x40x1x16xf32>
    %expanded_1 = tensor.expand_shape %arg1 [[0], [1, 2], [3]] output_shape [2, 1, 40, 16] : tensor<2x40x16xf32> into tensor<2x1x40x16xf32>
    %0 = tensor.empty() : tensor<2x40x40x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_1 : tensor<2x40x1x16xf32>, tensor<2x1x40x16xf32>) outs(%0 : tensor<2x40x40x16xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %23 = arith.addf %in, %in_4 : f32
      linalg.yield %23 : f32
    } -> tensor<2x40x40x16xf32>
    %2 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x40x16xf32>) outs(%0 : tensor<2x40x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.tanh %in : f32
      linalg.yield %23 : f32
    } -> tensor<2x40x40x16xf32>
    %collapsed = tensor.collapse_shape %2 [[0, 1, 2], [3]] : tensor<2x40x40x16xf32> into tensor<3200x16xf32>
    %3 = tensor.empty() : tensor<3200x16xf32>
    %4 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed, %arg3 : tensor<3200x16xf32>, tensor<16xf32>) outs(%3 : tensor<3200x16xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %23 = arith.mulf %in, %in_4 : f32
      linalg.yield %23 : f32
    } -> tensor<3200x16xf32>
    %5 = tensor.empty() : tensor<3200xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<3200xf32>) -> tensor<3200xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "reduction"]} ins(%4 : tensor<3200x16xf32>) outs(%6 : tensor<3200xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<3200xf32>
    %expanded_2 = tensor.expand_shape %7 [[0, 1, 2]] output_shape [2, 40, 40] : tensor<3200xf32> into tensor<2x40x40xf32>
    %8 = tensor.empty() : tensor<2x40xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2x40xi64>) -> tensor<2x40xi64>
    %10 = tensor.empty() : tensor<2x40xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x40xf32>) -> tensor<2x40xf32>
    %12:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_2 : tensor<2x40x40xf32>) outs(%11, %9 : tensor<2x40xf32>, tensor<2x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_4: i64):
      %23 = linalg.index 2 : index
      %24 = arith.index_cast %23 : index to i64
      %25 = arith.maximumf %in, %out : f32
      %26 = arith.cmpf ogt, %in, %out : f32
      %27 = arith.select %26, %24, %out_4 : i64
      linalg.yield %25, %27 : f32, i64
    } -> (tensor<2x40xf32>, tensor<2x40xi64>)
    %expanded_3 = tensor.expand_shape %12#0 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xf32> into tensor<2x40x1xf32>
    %13 = tensor.empty() : tensor<2x40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_2, %expanded_3 : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%13 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %23 = arith.subf %in, %in_4 : f32
      linalg.yield %23 : f32
    } -> tensor<2x40x40xf32>
    %15 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x40x40xf32>) outs(%13 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.exp %in : f32
      linalg.yield %23 : f32
    } -> tensor<2x40x40xf32>
    %16 = tensor.empty() : tensor<2x40x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x40x40xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<2x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%13 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_4: f32, %out: f32):
      %23 = arith.divf %in, %in_4 : f32
      linalg.yield %23 : f32
    } -> tensor<2x40x40xf32>
    %20 = tensor.empty() : tensor<2x40x16xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x40x16xf32>) -> tensor<2x40x16xf32>
    %22 = linalg.batch_matmul ins(%19, %arg2 : tensor<2x40x40xf32>, tensor<2x40x16xf32>) outs(%21 : tensor<2x40x16xf32>) -> tensor<2x40x16xf32>
    return %22 : tensor<2x40x16xf32>
  }
}

