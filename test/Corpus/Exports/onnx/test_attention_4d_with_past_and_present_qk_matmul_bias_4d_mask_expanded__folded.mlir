#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d3)>
module {
  func.func @test_attention_4d_with_past_and_present_qk_matmul_bias_4d_mask_expanded(%arg0: tensor<2x3x4x8xf32>, %arg1: tensor<2x3x6x8xf32>, %arg2: tensor<2x3x6x8xf32>, %arg3: tensor<2x3x4x18xf32>, %arg4: tensor<2x3x12x8xf32>, %arg5: tensor<2x3x12x8xf32>) -> (tensor<2x3x4x8xf32>, tensor<2x3x18x8xf32>, tensor<2x3x18x8xf32>, tensor<2x3x4x18xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.594603539> : tensor<1xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %concat = tensor.concat dim(2) %arg4, %arg1 : (tensor<2x3x12x8xf32>, tensor<2x3x6x8xf32>) -> tensor<2x3x18x8xf32>
    %concat_4 = tensor.concat dim(2) %arg5, %arg2 : (tensor<2x3x12x8xf32>, tensor<2x3x6x8xf32>) -> tensor<2x3x18x8xf32>
    %0 = tensor.empty() : tensor<2x3x8x18xf32>
    %transposed = linalg.transpose ins(%concat : tensor<2x3x18x8xf32>) outs(%0 : tensor<2x3x8x18xf32>) permutation = [0, 1, 3, 2] 
    %1 = tensor.empty() : tensor<2x3x4x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<2x3x4x8xf32>, tensor<1xf32>) outs(%1 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %27 = arith.mulf %in, %in_11 : f32
      linalg.yield %27 : f32
    } -> tensor<2x3x4x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_1 : tensor<2x3x8x18xf32>, tensor<1xf32>) outs(%0 : tensor<2x3x8x18xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %27 = arith.mulf %in, %in_11 : f32
      linalg.yield %27 : f32
    } -> tensor<2x3x8x18xf32>
    %collapsed = tensor.collapse_shape %2 [[0, 1], [2], [3]] : tensor<2x3x4x8xf32> into tensor<6x4x8xf32>
    %collapsed_5 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x3x8x18xf32> into tensor<6x8x18xf32>
    %4 = tensor.empty() : tensor<6x4x18xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<6x4x18xf32>) -> tensor<6x4x18xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<6x4x8xf32>, tensor<6x8x18xf32>) outs(%5 : tensor<6x4x18xf32>) -> tensor<6x4x18xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 3, 4, 18] : tensor<6x4x18xf32> into tensor<2x3x4x18xf32>
    %7 = tensor.empty() : tensor<2x3x4x18xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x3x4x18xf32>, tensor<2x3x4x18xf32>) outs(%7 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %27 = arith.addf %in, %in_11 : f32
      linalg.yield %27 : f32
    } -> tensor<2x3x4x18xf32>
    %9 = tensor.empty() : tensor<2x3x4xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<2x3x4xi64>) -> tensor<2x3x4xi64>
    %11 = tensor.empty() : tensor<2x3x4xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %13:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%8 : tensor<2x3x4x18xf32>) outs(%12, %10 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %27 = linalg.index 3 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.maximumf %in, %out : f32
      %30 = arith.cmpf ogt, %in, %out : f32
      %31 = arith.select %30, %28, %out_11 : i64
      linalg.yield %29, %31 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_6 = tensor.expand_shape %13#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_6 : tensor<2x3x4x18xf32>, tensor<2x3x4x1xf32>) outs(%7 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %27 = arith.subf %in, %in_11 : f32
      linalg.yield %27 : f32
    } -> tensor<2x3x4x18xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x3x4x18xf32>) outs(%7 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.exp %in : f32
      linalg.yield %27 : f32
    } -> tensor<2x3x4x18xf32>
    %16 = tensor.empty() : tensor<2x3x4x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x3x4x1xf32>) -> tensor<2x3x4x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x3x4x18xf32>) outs(%17 : tensor<2x3x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<2x3x4x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<2x3x4x18xf32>, tensor<2x3x4x1xf32>) outs(%7 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %27 = arith.divf %in, %in_11 : f32
      linalg.yield %27 : f32
    } -> tensor<2x3x4x18xf32>
    %20:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg3 : tensor<2x3x4x18xf32>) outs(%12, %10 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %27 = linalg.index 3 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.maximumf %in, %out : f32
      %30 = arith.cmpf ogt, %in, %out : f32
      %31 = arith.select %30, %28, %out_11 : i64
      linalg.yield %29, %31 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_7 = tensor.expand_shape %20#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %21 = tensor.empty() : tensor<2x3x4x1xi1>
    %22 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %cst_2 : tensor<2x3x4x1xf32>, tensor<1xf32>) outs(%21 : tensor<2x3x4x1xi1>) {
    ^bb0(%in: f32, %in_11: f32, %out: i1):
      %27 = arith.cmpf oeq, %in, %in_11 : f32
      linalg.yield %27 : i1
    } -> tensor<2x3x4x1xi1>
    %23 = linalg.generic {indexing_maps = [#map3, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %cst_3, %19 : tensor<2x3x4x1xi1>, tensor<1xf32>, tensor<2x3x4x18xf32>) outs(%7 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %27 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %27 : f32
    } -> tensor<2x3x4x18xf32>
    %collapsed_8 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x3x4x18xf32> into tensor<6x4x18xf32>
    %collapsed_9 = tensor.collapse_shape %concat_4 [[0, 1], [2], [3]] : tensor<2x3x18x8xf32> into tensor<6x18x8xf32>
    %24 = tensor.empty() : tensor<6x4x8xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %26 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<6x4x18xf32>, tensor<6x18x8xf32>) outs(%25 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %expanded_10 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xf32> into tensor<2x3x4x8xf32>
    return %expanded_10, %concat, %concat_4, %8 : tensor<2x3x4x8xf32>, tensor<2x3x18x8xf32>, tensor<2x3x18x8xf32>, tensor<2x3x4x18xf32>
  }
}

