#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @test_flexattention_fp16_expanded_ver26(%arg0: tensor<2x4x8x16xf16>, %arg1: tensor<2x4x6x16xf16>, %arg2: tensor<2x4x6x16xf16>) -> tensor<2x4x8x16xf16> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<5.000000e-01> : tensor<f16>
    %0 = tensor.empty() : tensor<2x4x8x16xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<2x4x8x16xf16>, tensor<f16>) outs(%0 : tensor<2x4x8x16xf16>) {
    ^bb0(%in: f16, %in_7: f16, %out: f16):
      %29 = arith.mulf %in, %in_7 : f16
      linalg.yield %29 : f16
    } -> tensor<2x4x8x16xf16>
    %2 = tensor.empty() : tensor<2x4x6x16xf16>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %cst_1 : tensor<2x4x6x16xf16>, tensor<f16>) outs(%2 : tensor<2x4x6x16xf16>) {
    ^bb0(%in: f16, %in_7: f16, %out: f16):
      %29 = arith.mulf %in, %in_7 : f16
      linalg.yield %29 : f16
    } -> tensor<2x4x6x16xf16>
    %4 = tensor.empty() : tensor<2x4x16x6xf16>
    %transposed = linalg.transpose ins(%3 : tensor<2x4x6x16xf16>) outs(%4 : tensor<2x4x16x6xf16>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x8x16xf16> into tensor<8x8x16xf16>
    %collapsed_2 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x6xf16> into tensor<8x16x6xf16>
    %5 = tensor.empty() : tensor<8x8x6xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x8x6xf32>) -> tensor<8x8x6xf32>
    %7 = linalg.batch_matmul ins(%collapsed, %collapsed_2 : tensor<8x8x16xf16>, tensor<8x16x6xf16>) outs(%6 : tensor<8x8x6xf32>) -> tensor<8x8x6xf32>
    %8 = tensor.empty() : tensor<8x8x6xf16>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<8x8x6xf32>) outs(%8 : tensor<8x8x6xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<8x8x6xf16>
    %expanded = tensor.expand_shape %9 [[0, 1], [2], [3]] output_shape [2, 4, 8, 6] : tensor<8x8x6xf16> into tensor<2x4x8x6xf16>
    %10 = tensor.empty() : tensor<2x4x8x6xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x8x6xf16>) outs(%10 : tensor<2x4x8x6xf32>) {
    ^bb0(%in: f16, %out: f32):
      %29 = arith.extf %in : f16 to f32
      linalg.yield %29 : f32
    } -> tensor<2x4x8x6xf32>
    %12 = tensor.empty() : tensor<2x4x8xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %14 = tensor.empty() : tensor<2x4x8xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %16:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<2x4x8x6xf32>) outs(%15, %13 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_7: i64):
      %29 = linalg.index 3 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_7 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_3 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_3 : tensor<2x4x8x6xf32>, tensor<2x4x8x1xf32>) outs(%10 : tensor<2x4x8x6xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %29 = arith.subf %in, %in_7 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x8x6xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x4x8x6xf32>) outs(%10 : tensor<2x4x8x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x8x6xf32>
    %19 = tensor.empty() : tensor<2x4x8x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x4x8x6xf32>) outs(%20 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x4x8x6xf32>, tensor<2x4x8x1xf32>) outs(%10 : tensor<2x4x8x6xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %29 = arith.divf %in, %in_7 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4x8x6xf32>
    %23 = tensor.empty() : tensor<2x4x6x16xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x4x6x16xf16>) outs(%23 : tensor<2x4x6x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %29 = arith.extf %in : f16 to f32
      linalg.yield %29 : f32
    } -> tensor<2x4x6x16xf32>
    %collapsed_4 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x4x8x6xf32> into tensor<8x8x6xf32>
    %collapsed_5 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<2x4x6x16xf32> into tensor<8x6x16xf32>
    %25 = tensor.empty() : tensor<8x8x16xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %27 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<8x8x6xf32>, tensor<8x6x16xf32>) outs(%26 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_6 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x4x8x16xf32>) outs(%0 : tensor<2x4x8x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %29 = arith.truncf %in : f32 to f16
      linalg.yield %29 : f16
    } -> tensor<2x4x8x16xf16>
    return %28 : tensor<2x4x8x16xf16>
  }
}

