#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d0)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
module {
  func.func @test_attention_4d_softcap_neginf_mask_poison_expanded(%arg0: tensor<1x1x4x8xf32>, %arg1: tensor<1x1x6x8xf32>, %arg2: tensor<1x1x6x8xf32>, %arg3: tensor<4x6xf32>) -> tensor<1x1x4x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.594603539> : tensor<1xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_4 = arith.constant dense<5.000000e-01> : tensor<1xf32>
    %0 = tensor.empty() : tensor<1x1x8x6xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x1x6x8xf32>) outs(%0 : tensor<1x1x8x6xf32>) permutation = [0, 1, 3, 2] 
    %1 = tensor.empty() : tensor<1x1x4x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<1x1x4x8xf32>, tensor<1xf32>) outs(%1 : tensor<1x1x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %34 = arith.mulf %in, %in_11 : f32
      linalg.yield %34 : f32
    } -> tensor<1x1x4x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_1 : tensor<1x1x8x6xf32>, tensor<1xf32>) outs(%0 : tensor<1x1x8x6xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %34 = arith.mulf %in, %in_11 : f32
      linalg.yield %34 : f32
    } -> tensor<1x1x8x6xf32>
    %collapsed = tensor.collapse_shape %2 [[0, 1], [2], [3]] : tensor<1x1x4x8xf32> into tensor<1x4x8xf32>
    %collapsed_5 = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<1x1x8x6xf32> into tensor<1x8x6xf32>
    %4 = tensor.empty() : tensor<1x4x6xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<1x4x6xf32>) -> tensor<1x4x6xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<1x4x8xf32>, tensor<1x8x6xf32>) outs(%5 : tensor<1x4x6xf32>) -> tensor<1x4x6xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [1, 1, 4, 6] : tensor<1x4x6xf32> into tensor<1x1x4x6xf32>
    %7 = tensor.empty() : tensor<1x1x4x6xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_4 : tensor<1x1x4x6xf32>, tensor<1xf32>) outs(%7 : tensor<1x1x4x6xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %34 = arith.divf %in, %in_11 : f32
      linalg.yield %34 : f32
    } -> tensor<1x1x4x6xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<1x1x4x6xf32>) outs(%7 : tensor<1x1x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.tanh %in : f32
      linalg.yield %34 : f32
    } -> tensor<1x1x4x6xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %cst_4 : tensor<1x1x4x6xf32>, tensor<1xf32>) outs(%7 : tensor<1x1x4x6xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %34 = arith.mulf %in, %in_11 : f32
      linalg.yield %34 : f32
    } -> tensor<1x1x4x6xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %arg3 : tensor<1x1x4x6xf32>, tensor<4x6xf32>) outs(%7 : tensor<1x1x4x6xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %34 = arith.addf %in, %in_11 : f32
      linalg.yield %34 : f32
    } -> tensor<1x1x4x6xf32>
    %12 = tensor.empty() : tensor<1x1x4xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<1x1x4xi64>) -> tensor<1x1x4xi64>
    %14 = tensor.empty() : tensor<1x1x4xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<1x1x4xf32>) -> tensor<1x1x4xf32>
    %16:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<1x1x4x6xf32>) outs(%15, %13 : tensor<1x1x4xf32>, tensor<1x1x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %34 = linalg.index 3 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = arith.maximumf %in, %out : f32
      %37 = arith.cmpf ogt, %in, %out : f32
      %38 = arith.select %37, %35, %out_11 : i64
      linalg.yield %36, %38 : f32, i64
    } -> (tensor<1x1x4xf32>, tensor<1x1x4xi64>)
    %expanded_6 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [1, 1, 4, 1] : tensor<1x1x4xf32> into tensor<1x1x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_6 : tensor<1x1x4x6xf32>, tensor<1x1x4x1xf32>) outs(%7 : tensor<1x1x4x6xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %34 = arith.subf %in, %in_11 : f32
      linalg.yield %34 : f32
    } -> tensor<1x1x4x6xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<1x1x4x6xf32>) outs(%7 : tensor<1x1x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<1x1x4x6xf32>
    %19 = tensor.empty() : tensor<1x1x4x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<1x1x4x1xf32>) -> tensor<1x1x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<1x1x4x6xf32>) outs(%20 : tensor<1x1x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %out : f32
      linalg.yield %34 : f32
    } -> tensor<1x1x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<1x1x4x6xf32>, tensor<1x1x4x1xf32>) outs(%7 : tensor<1x1x4x6xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %34 = arith.divf %in, %in_11 : f32
      linalg.yield %34 : f32
    } -> tensor<1x1x4x6xf32>
    %23 = tensor.empty() : tensor<4xi64>
    %24 = linalg.fill ins(%c0_i64 : i64) outs(%23 : tensor<4xi64>) -> tensor<4xi64>
    %25 = tensor.empty() : tensor<4xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<4xf32>) -> tensor<4xf32>
    %27:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "reduction"]} ins(%arg3 : tensor<4x6xf32>) outs(%26, %24 : tensor<4xf32>, tensor<4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %34 = linalg.index 1 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = arith.maximumf %in, %out : f32
      %37 = arith.cmpf ogt, %in, %out : f32
      %38 = arith.select %37, %35, %out_11 : i64
      linalg.yield %36, %38 : f32, i64
    } -> (tensor<4xf32>, tensor<4xi64>)
    %expanded_7 = tensor.expand_shape %27#0 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %28 = tensor.empty() : tensor<4x1xi1>
    %29 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_7, %cst_2 : tensor<4x1xf32>, tensor<1xf32>) outs(%28 : tensor<4x1xi1>) {
    ^bb0(%in: f32, %in_11: f32, %out: i1):
      %34 = arith.cmpf oeq, %in, %in_11 : f32
      linalg.yield %34 : i1
    } -> tensor<4x1xi1>
    %30 = linalg.generic {indexing_maps = [#map8, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_3, %22 : tensor<4x1xi1>, tensor<1xf32>, tensor<1x1x4x6xf32>) outs(%7 : tensor<1x1x4x6xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %34 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<1x1x4x6xf32>
    %collapsed_8 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<1x1x4x6xf32> into tensor<1x4x6xf32>
    %collapsed_9 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x1x6x8xf32> into tensor<1x6x8xf32>
    %31 = tensor.empty() : tensor<1x4x8xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
    %33 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<1x4x6xf32>, tensor<1x6x8xf32>) outs(%32 : tensor<1x4x8xf32>) -> tensor<1x4x8xf32>
    %expanded_10 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [1, 1, 4, 8] : tensor<1x4x8xf32> into tensor<1x1x4x8xf32>
    return %expanded_10 : tensor<1x1x4x8xf32>
  }
}

