#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @test_attention_4d_causal_fp16_expanded(%arg0: tensor<2x3x4x8xf16>, %arg1: tensor<2x3x6x8xf16>, %arg2: tensor<2x3x6x8xf16>) -> tensor<2x3x4x8xf16> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<5.947270e-01> : tensor<1xf16>
    %cst_2 = arith.constant dense<[[0.000000e+00, 0xFC00, 0xFC00, 0xFC00, 0xFC00, 0xFC00], [0.000000e+00, 0.000000e+00, 0xFC00, 0xFC00, 0xFC00, 0xFC00], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0xFC00, 0xFC00, 0xFC00], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0xFC00, 0xFC00]]> : tensor<4x6xf16>
    %0 = tensor.empty() : tensor<2x3x8x6xf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x3x6x8xf16>) outs(%0 : tensor<2x3x8x6xf16>) permutation = [0, 1, 3, 2] 
    %1 = tensor.empty() : tensor<2x3x4x8xf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<2x3x4x8xf16>, tensor<1xf16>) outs(%1 : tensor<2x3x4x8xf16>) {
    ^bb0(%in: f16, %in_8: f16, %out: f16):
      %30 = arith.mulf %in, %in_8 : f16
      linalg.yield %30 : f16
    } -> tensor<2x3x4x8xf16>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_1 : tensor<2x3x8x6xf16>, tensor<1xf16>) outs(%0 : tensor<2x3x8x6xf16>) {
    ^bb0(%in: f16, %in_8: f16, %out: f16):
      %30 = arith.mulf %in, %in_8 : f16
      linalg.yield %30 : f16
    } -> tensor<2x3x8x6xf16>
    %collapsed = tensor.collapse_shape %2 [[0, 1], [2], [3]] : tensor<2x3x4x8xf16> into tensor<6x4x8xf16>
    %collapsed_3 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x3x8x6xf16> into tensor<6x8x6xf16>
    %4 = tensor.empty() : tensor<6x4x6xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<6x4x8xf16>, tensor<6x8x6xf16>) outs(%5 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %7 = tensor.empty() : tensor<6x4x6xf16>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<6x4x6xf32>) outs(%7 : tensor<6x4x6xf16>) {
    ^bb0(%in: f32, %out: f16):
      %30 = arith.truncf %in : f32 to f16
      linalg.yield %30 : f16
    } -> tensor<6x4x6xf16>
    %expanded = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [2, 3, 4, 6] : tensor<6x4x6xf16> into tensor<2x3x4x6xf16>
    %9 = tensor.empty() : tensor<2x3x4x6xf16>
    %10 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_2 : tensor<2x3x4x6xf16>, tensor<4x6xf16>) outs(%9 : tensor<2x3x4x6xf16>) {
    ^bb0(%in: f16, %in_8: f16, %out: f16):
      %30 = arith.addf %in, %in_8 : f16
      linalg.yield %30 : f16
    } -> tensor<2x3x4x6xf16>
    %11 = tensor.empty() : tensor<2x3x4x6xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x3x4x6xf16>) outs(%11 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f16, %out: f32):
      %30 = arith.extf %in : f16 to f32
      linalg.yield %30 : f32
    } -> tensor<2x3x4x6xf32>
    %13 = tensor.empty() : tensor<2x3x4xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<2x3x4xi64>) -> tensor<2x3x4xi64>
    %15 = tensor.empty() : tensor<2x3x4xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %17:2 = linalg.generic {indexing_maps = [#map, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x3x4x6xf32>) outs(%16, %14 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_8: i64):
      %30 = linalg.index 3 : index
      %31 = arith.index_cast %30 : index to i64
      %32 = arith.maximumf %in, %out : f32
      %33 = arith.cmpf ogt, %in, %out : f32
      %34 = arith.select %33, %31, %out_8 : i64
      linalg.yield %32, %34 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_4 = tensor.expand_shape %17#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_4 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%11 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %30 = arith.subf %in, %in_8 : f32
      linalg.yield %30 : f32
    } -> tensor<2x3x4x6xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x3x4x6xf32>) outs(%11 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.exp %in : f32
      linalg.yield %30 : f32
    } -> tensor<2x3x4x6xf32>
    %20 = tensor.empty() : tensor<2x3x4x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x3x4x1xf32>) -> tensor<2x3x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x3x4x6xf32>) outs(%21 : tensor<2x3x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %in, %out : f32
      linalg.yield %30 : f32
    } -> tensor<2x3x4x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%11 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %30 = arith.divf %in, %in_8 : f32
      linalg.yield %30 : f32
    } -> tensor<2x3x4x6xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x3x4x6xf32>) outs(%9 : tensor<2x3x4x6xf16>) {
    ^bb0(%in: f32, %out: f16):
      %30 = arith.truncf %in : f32 to f16
      linalg.yield %30 : f16
    } -> tensor<2x3x4x6xf16>
    %collapsed_5 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<2x3x4x6xf16> into tensor<6x4x6xf16>
    %collapsed_6 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x3x6x8xf16> into tensor<6x6x8xf16>
    %25 = tensor.empty() : tensor<6x4x8xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %27 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<6x4x6xf16>, tensor<6x6x8xf16>) outs(%26 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %28 = tensor.empty() : tensor<6x4x8xf16>
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<6x4x8xf32>) outs(%28 : tensor<6x4x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %30 = arith.truncf %in : f32 to f16
      linalg.yield %30 : f16
    } -> tensor<6x4x8xf16>
    %expanded_7 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xf16> into tensor<2x3x4x8xf16>
    return %expanded_7 : tensor<2x3x4x8xf16>
  }
}

