#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, 0)>
module {
  func.func @test_attention_4d_with_past_and_present_qk_matmul_bias_3d_mask_causal_expanded(%arg0: tensor<2x3x4x8xf32>, %arg1: tensor<2x3x6x8xf32>, %arg2: tensor<2x3x6x8xf32>, %arg3: tensor<2x1x4x18xf32>, %arg4: tensor<2x3x12x8xf32>, %arg5: tensor<2x3x12x8xf32>) -> (tensor<2x3x4x8xf32>, tensor<2x3x18x8xf32>, tensor<2x3x18x8xf32>, tensor<2x3x4x18xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.594603539> : tensor<1xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_4 = arith.constant dense<[[0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0xFF800000, 0xFF800000, 0xFF800000, 0xFF800000], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0xFF800000, 0xFF800000, 0xFF800000], [0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00, 0xFF800000, 0xFF800000]]> : tensor<4x18xf32>
    %concat = tensor.concat dim(2) %arg4, %arg1 : (tensor<2x3x12x8xf32>, tensor<2x3x6x8xf32>) -> tensor<2x3x18x8xf32>
    %concat_5 = tensor.concat dim(2) %arg5, %arg2 : (tensor<2x3x12x8xf32>, tensor<2x3x6x8xf32>) -> tensor<2x3x18x8xf32>
    %0 = tensor.empty() : tensor<2x1x4x18xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %cst_4 : tensor<2x1x4x18xf32>, tensor<4x18xf32>) outs(%0 : tensor<2x1x4x18xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %33 = arith.addf %in, %in_12 : f32
      linalg.yield %33 : f32
    } -> tensor<2x1x4x18xf32>
    %2 = tensor.empty() : tensor<2x3x8x18xf32>
    %transposed = linalg.transpose ins(%concat : tensor<2x3x18x8xf32>) outs(%2 : tensor<2x3x8x18xf32>) permutation = [0, 1, 3, 2] 
    %3 = tensor.empty() : tensor<2x3x4x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<2x3x4x8xf32>, tensor<1xf32>) outs(%3 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %33 = arith.mulf %in, %in_12 : f32
      linalg.yield %33 : f32
    } -> tensor<2x3x4x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_1 : tensor<2x3x8x18xf32>, tensor<1xf32>) outs(%2 : tensor<2x3x8x18xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %33 = arith.mulf %in, %in_12 : f32
      linalg.yield %33 : f32
    } -> tensor<2x3x8x18xf32>
    %collapsed = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<2x3x4x8xf32> into tensor<6x4x8xf32>
    %collapsed_6 = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<2x3x8x18xf32> into tensor<6x8x18xf32>
    %6 = tensor.empty() : tensor<6x4x18xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<6x4x18xf32>) -> tensor<6x4x18xf32>
    %8 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<6x4x8xf32>, tensor<6x8x18xf32>) outs(%7 : tensor<6x4x18xf32>) -> tensor<6x4x18xf32>
    %expanded = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [2, 3, 4, 18] : tensor<6x4x18xf32> into tensor<2x3x4x18xf32>
    %9 = tensor.empty() : tensor<2x3x4x18xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %1 : tensor<2x3x4x18xf32>, tensor<2x1x4x18xf32>) outs(%9 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %33 = arith.addf %in, %in_12 : f32
      linalg.yield %33 : f32
    } -> tensor<2x3x4x18xf32>
    %11 = tensor.empty() : tensor<2x3x4xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x3x4xi64>) -> tensor<2x3x4xi64>
    %13 = tensor.empty() : tensor<2x3x4xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %15:2 = linalg.generic {indexing_maps = [#map, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x3x4x18xf32>) outs(%14, %12 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %33 = linalg.index 3 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_12 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_7 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_7 : tensor<2x3x4x18xf32>, tensor<2x3x4x1xf32>) outs(%9 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %33 = arith.subf %in, %in_12 : f32
      linalg.yield %33 : f32
    } -> tensor<2x3x4x18xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x3x4x18xf32>) outs(%9 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.exp %in : f32
      linalg.yield %33 : f32
    } -> tensor<2x3x4x18xf32>
    %18 = tensor.empty() : tensor<2x3x4x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x3x4x1xf32>) -> tensor<2x3x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x3x4x18xf32>) outs(%19 : tensor<2x3x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<2x3x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x3x4x18xf32>, tensor<2x3x4x1xf32>) outs(%9 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %33 = arith.divf %in, %in_12 : f32
      linalg.yield %33 : f32
    } -> tensor<2x3x4x18xf32>
    %22 = tensor.empty() : tensor<2x1x4xi64>
    %23 = linalg.fill ins(%c0_i64 : i64) outs(%22 : tensor<2x1x4xi64>) -> tensor<2x1x4xi64>
    %24 = tensor.empty() : tensor<2x1x4xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
    %26:2 = linalg.generic {indexing_maps = [#map, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1 : tensor<2x1x4x18xf32>) outs(%25, %23 : tensor<2x1x4xf32>, tensor<2x1x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_12: i64):
      %33 = linalg.index 3 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_12 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<2x1x4xf32>, tensor<2x1x4xi64>)
    %expanded_8 = tensor.expand_shape %26#0 [[0], [1], [2, 3]] output_shape [2, 1, 4, 1] : tensor<2x1x4xf32> into tensor<2x1x4x1xf32>
    %27 = tensor.empty() : tensor<2x1x4x1xi1>
    %28 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %cst_2 : tensor<2x1x4x1xf32>, tensor<1xf32>) outs(%27 : tensor<2x1x4x1xi1>) {
    ^bb0(%in: f32, %in_12: f32, %out: i1):
      %33 = arith.cmpf oeq, %in, %in_12 : f32
      linalg.yield %33 : i1
    } -> tensor<2x1x4x1xi1>
    %29 = linalg.generic {indexing_maps = [#map7, #map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_3, %21 : tensor<2x1x4x1xi1>, tensor<1xf32>, tensor<2x3x4x18xf32>) outs(%9 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: i1, %in_12: f32, %in_13: f32, %out: f32):
      %33 = arith.select %in, %in_12, %in_13 : f32
      linalg.yield %33 : f32
    } -> tensor<2x3x4x18xf32>
    %collapsed_9 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x3x4x18xf32> into tensor<6x4x18xf32>
    %collapsed_10 = tensor.collapse_shape %concat_5 [[0, 1], [2], [3]] : tensor<2x3x18x8xf32> into tensor<6x18x8xf32>
    %30 = tensor.empty() : tensor<6x4x8xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %32 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<6x4x18xf32>, tensor<6x18x8xf32>) outs(%31 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %expanded_11 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xf32> into tensor<2x3x4x8xf32>
    return %expanded_11, %concat, %concat_5, %10 : tensor<2x3x4x8xf32>, tensor<2x3x18x8xf32>, tensor<2x3x18x8xf32>, tensor<2x3x4x18xf32>
  }
}

