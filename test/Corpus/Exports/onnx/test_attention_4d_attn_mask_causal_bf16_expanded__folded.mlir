#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, 0)>
module {
  func.func @test_attention_4d_attn_mask_causal_bf16_expanded(%arg0: tensor<2x3x4x8xbf16>, %arg1: tensor<2x3x6x8xbf16>, %arg2: tensor<2x3x6x8xbf16>, %arg3: tensor<2x1x4x6xbf16>) -> tensor<2x3x4x8xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0xFF80 : bf16
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1xbf16>
    %cst_3 = arith.constant dense<0xFF80> : tensor<1xbf16>
    %cst_4 = arith.constant dense<5.937500e-01> : tensor<1xbf16>
    %cst_5 = arith.constant dense<[[0.000000e+00, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.000000e+00, 0.000000e+00, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0xFF800000, 0xFF800000, 0xFF800000], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0xFF800000, 0xFF800000]]> : tensor<4x6xf32>
    %0 = tensor.empty() : tensor<4x6xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<4x6xf32>) outs(%0 : tensor<4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %42 = arith.truncf %in : f32 to bf16
      linalg.yield %42 : bf16
    } -> tensor<4x6xbf16>
    %2 = tensor.empty() : tensor<2x1x4x6xbf16>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %1 : tensor<2x1x4x6xbf16>, tensor<4x6xbf16>) outs(%2 : tensor<2x1x4x6xbf16>) {
    ^bb0(%in: bf16, %in_12: bf16, %out: bf16):
      %42 = arith.addf %in, %in_12 : bf16
      linalg.yield %42 : bf16
    } -> tensor<2x1x4x6xbf16>
    %4 = tensor.empty() : tensor<2x3x8x6xbf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x3x6x8xbf16>) outs(%4 : tensor<2x3x8x6xbf16>) permutation = [0, 1, 3, 2] 
    %5 = tensor.empty() : tensor<2x3x4x8xbf16>
    %6 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_4 : tensor<2x3x4x8xbf16>, tensor<1xbf16>) outs(%5 : tensor<2x3x4x8xbf16>) {
    ^bb0(%in: bf16, %in_12: bf16, %out: bf16):
      %42 = arith.mulf %in, %in_12 : bf16
      linalg.yield %42 : bf16
    } -> tensor<2x3x4x8xbf16>
    %7 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_4 : tensor<2x3x8x6xbf16>, tensor<1xbf16>) outs(%4 : tensor<2x3x8x6xbf16>) {
    ^bb0(%in: bf16, %in_12: bf16, %out: bf16):
      %42 = arith.mulf %in, %in_12 : bf16
      linalg.yield %42 : bf16
    } -> tensor<2x3x8x6xbf16>
    %collapsed = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<2x3x4x8xbf16> into tensor<6x4x8xbf16>
    %collapsed_6 = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<2x3x8x6xbf16> into tensor<6x8x6xbf16>
    %8 = tensor.empty() : tensor<6x4x6xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %10 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<6x4x8xbf16>, tensor<6x8x6xbf16>) outs(%9 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %11 = tensor.empty() : tensor<6x4x6xbf16>
    %12 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<6x4x6xf32>) outs(%11 : tensor<6x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %42 = arith.truncf %in : f32 to bf16
      linalg.yield %42 : bf16
    } -> tensor<6x4x6xbf16>
    %expanded = tensor.expand_shape %12 [[0, 1], [2], [3]] output_shape [2, 3, 4, 6] : tensor<6x4x6xbf16> into tensor<2x3x4x6xbf16>
    %13 = tensor.empty() : tensor<2x3x4x6xbf16>
    %14 = linalg.generic {indexing_maps = [#map1, #map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %3 : tensor<2x3x4x6xbf16>, tensor<2x1x4x6xbf16>) outs(%13 : tensor<2x3x4x6xbf16>) {
    ^bb0(%in: bf16, %in_12: bf16, %out: bf16):
      %42 = arith.addf %in, %in_12 : bf16
      linalg.yield %42 : bf16
    } -> tensor<2x3x4x6xbf16>
    %15 = tensor.empty() : tensor<2x3x4x6xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x3x4x6xbf16>) outs(%15 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %42 = arith.extf %in : bf16 to f32
      linalg.yield %42 : f32
    } -> tensor<2x3x4x6xf32>
    %17 = tensor.empty() : tensor<2x3x4xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<2x3x4xi64>) -> tensor<2x3x4xi64>
    %19 = tensor.empty() : tensor<2x3x4xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %21:2 = linalg.generic {indexing_maps = [#map1, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x3x4x6xf32>) outs(%20, %18 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %42 = linalg.index 3 : index
      %43 = arith.index_cast %42 : index to i64
      %44 = arith.maximumf %in, %out : f32
      %45 = arith.cmpf ogt, %in, %out : f32
      %46 = arith.select %45, %43, %out_12 : i64
      linalg.yield %44, %46 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_7 = tensor.expand_shape %21#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %expanded_7 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%15 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %42 = arith.subf %in, %in_12 : f32
      linalg.yield %42 : f32
    } -> tensor<2x3x4x6xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x3x4x6xf32>) outs(%15 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.exp %in : f32
      linalg.yield %42 : f32
    } -> tensor<2x3x4x6xf32>
    %24 = tensor.empty() : tensor<2x3x4x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x3x4x1xf32>) -> tensor<2x3x4x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x3x4x6xf32>) outs(%25 : tensor<2x3x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %out : f32
      linalg.yield %42 : f32
    } -> tensor<2x3x4x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map7, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%15 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %42 = arith.divf %in, %in_12 : f32
      linalg.yield %42 : f32
    } -> tensor<2x3x4x6xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x3x4x6xf32>) outs(%13 : tensor<2x3x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %42 = arith.truncf %in : f32 to bf16
      linalg.yield %42 : bf16
    } -> tensor<2x3x4x6xbf16>
    %29 = tensor.empty() : tensor<2x1x4xi64>
    %30 = linalg.fill ins(%c0_i64 : i64) outs(%29 : tensor<2x1x4xi64>) -> tensor<2x1x4xi64>
    %31 = tensor.empty() : tensor<2x1x4xbf16>
    %32 = linalg.fill ins(%cst_1 : bf16) outs(%31 : tensor<2x1x4xbf16>) -> tensor<2x1x4xbf16>
    %33:2 = linalg.generic {indexing_maps = [#map1, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%3 : tensor<2x1x4x6xbf16>) outs(%32, %30 : tensor<2x1x4xbf16>, tensor<2x1x4xi64>) {
    ^bb0(%in: bf16, %out: bf16, %out_12: i64):
      %42 = linalg.index 3 : index
      %43 = arith.index_cast %42 : index to i64
      %44 = arith.maximumf %in, %out : bf16
      %45 = arith.cmpf ogt, %in, %out : bf16
      %46 = arith.select %45, %43, %out_12 : i64
      linalg.yield %44, %46 : bf16, i64
    } -> (tensor<2x1x4xbf16>, tensor<2x1x4xi64>)
    %expanded_8 = tensor.expand_shape %33#0 [[0], [1], [2, 3]] output_shape [2, 1, 4, 1] : tensor<2x1x4xbf16> into tensor<2x1x4x1xbf16>
    %34 = tensor.empty() : tensor<2x1x4x1xi1>
    %35 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %cst_3 : tensor<2x1x4x1xbf16>, tensor<1xbf16>) outs(%34 : tensor<2x1x4x1xi1>) {
    ^bb0(%in: bf16, %in_12: bf16, %out: i1):
      %42 = arith.cmpf oeq, %in, %in_12 : bf16
      linalg.yield %42 : i1
    } -> tensor<2x1x4x1xi1>
    %36 = linalg.generic {indexing_maps = [#map9, #map3, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %cst_2, %28 : tensor<2x1x4x1xi1>, tensor<1xbf16>, tensor<2x3x4x6xbf16>) outs(%13 : tensor<2x3x4x6xbf16>) {
    ^bb0(%in: i1, %in_12: bf16, %in_13: bf16, %out: bf16):
      %42 = arith.select %in, %in_12, %in_13 : bf16
      linalg.yield %42 : bf16
    } -> tensor<2x3x4x6xbf16>
    %collapsed_9 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<2x3x4x6xbf16> into tensor<6x4x6xbf16>
    %collapsed_10 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x3x6x8xbf16> into tensor<6x6x8xbf16>
    %37 = tensor.empty() : tensor<6x4x8xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %39 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<6x4x6xbf16>, tensor<6x6x8xbf16>) outs(%38 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %40 = tensor.empty() : tensor<6x4x8xbf16>
    %41 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<6x4x8xf32>) outs(%40 : tensor<6x4x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %42 = arith.truncf %in : f32 to bf16
      linalg.yield %42 : bf16
    } -> tensor<6x4x8xbf16>
    %expanded_11 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xbf16> into tensor<2x3x4x8xbf16>
    return %expanded_11 : tensor<2x3x4x8xbf16>
  }
}

