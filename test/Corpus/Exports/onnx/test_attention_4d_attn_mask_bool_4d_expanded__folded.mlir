#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d3)>
module {
  func.func @test_attention_4d_attn_mask_bool_4d_expanded(%arg0: tensor<2x3x4x8xf32>, %arg1: tensor<2x3x6x8xf32>, %arg2: tensor<2x3x6x8xf32>, %arg3: tensor<2x3x4x6xi1>) -> tensor<2x3x4x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.594603539> : tensor<1xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %0 = tensor.empty() : tensor<2x3x4x6xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %cst_3, %cst_2 : tensor<2x3x4x6xi1>, tensor<1xf32>, tensor<1xf32>) outs(%0 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %28 = arith.select %in, %in_10, %in_11 : f32
      linalg.yield %28 : f32
    } -> tensor<2x3x4x6xf32>
    %2 = tensor.empty() : tensor<2x3x8x6xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x3x6x8xf32>) outs(%2 : tensor<2x3x8x6xf32>) permutation = [0, 1, 3, 2] 
    %3 = tensor.empty() : tensor<2x3x4x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<2x3x4x8xf32>, tensor<1xf32>) outs(%3 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %28 = arith.mulf %in, %in_10 : f32
      linalg.yield %28 : f32
    } -> tensor<2x3x4x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_1 : tensor<2x3x8x6xf32>, tensor<1xf32>) outs(%2 : tensor<2x3x8x6xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %28 = arith.mulf %in, %in_10 : f32
      linalg.yield %28 : f32
    } -> tensor<2x3x8x6xf32>
    %collapsed = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<2x3x4x8xf32> into tensor<6x4x8xf32>
    %collapsed_4 = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<2x3x8x6xf32> into tensor<6x8x6xf32>
    %6 = tensor.empty() : tensor<6x4x6xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %8 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<6x4x8xf32>, tensor<6x8x6xf32>) outs(%7 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %expanded = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [2, 3, 4, 6] : tensor<6x4x6xf32> into tensor<2x3x4x6xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %1 : tensor<2x3x4x6xf32>, tensor<2x3x4x6xf32>) outs(%0 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %28 = arith.addf %in, %in_10 : f32
      linalg.yield %28 : f32
    } -> tensor<2x3x4x6xf32>
    %10 = tensor.empty() : tensor<2x3x4xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x3x4xi64>) -> tensor<2x3x4xi64>
    %12 = tensor.empty() : tensor<2x3x4xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %14:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x3x4x6xf32>) outs(%13, %11 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_10 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_5 = tensor.expand_shape %14#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_5 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%0 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %28 = arith.subf %in, %in_10 : f32
      linalg.yield %28 : f32
    } -> tensor<2x3x4x6xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x3x4x6xf32>) outs(%0 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x3x4x6xf32>
    %17 = tensor.empty() : tensor<2x3x4x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x3x4x1xf32>) -> tensor<2x3x4x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x3x4x6xf32>) outs(%18 : tensor<2x3x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<2x3x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%0 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %28 = arith.divf %in, %in_10 : f32
      linalg.yield %28 : f32
    } -> tensor<2x3x4x6xf32>
    %21:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%1 : tensor<2x3x4x6xf32>) outs(%13, %11 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %28 = linalg.index 3 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_10 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_6 = tensor.expand_shape %21#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %22 = tensor.empty() : tensor<2x3x4x1xi1>
    %23 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6, %cst_2 : tensor<2x3x4x1xf32>, tensor<1xf32>) outs(%22 : tensor<2x3x4x1xi1>) {
    ^bb0(%in: f32, %in_10: f32, %out: i1):
      %28 = arith.cmpf oeq, %in, %in_10 : f32
      linalg.yield %28 : i1
    } -> tensor<2x3x4x1xi1>
    %24 = linalg.generic {indexing_maps = [#map3, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %cst_3, %20 : tensor<2x3x4x1xi1>, tensor<1xf32>, tensor<2x3x4x6xf32>) outs(%0 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %28 = arith.select %in, %in_10, %in_11 : f32
      linalg.yield %28 : f32
    } -> tensor<2x3x4x6xf32>
    %collapsed_7 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<2x3x4x6xf32> into tensor<6x4x6xf32>
    %collapsed_8 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x3x6x8xf32> into tensor<6x6x8xf32>
    %25 = tensor.empty() : tensor<6x4x8xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %27 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<6x4x6xf32>, tensor<6x6x8xf32>) outs(%26 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %expanded_9 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xf32> into tensor<2x3x4x8xf32>
    return %expanded_9 : tensor<2x3x4x8xf32>
  }
}

