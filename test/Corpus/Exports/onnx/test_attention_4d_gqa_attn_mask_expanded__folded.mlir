#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1) -> (d0)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
module {
  func.func @test_attention_4d_gqa_attn_mask_expanded(%arg0: tensor<2x9x4x8xf32>, %arg1: tensor<2x3x6x8xf32>, %arg2: tensor<2x3x6x8xf32>, %arg3: tensor<4x6xf32>) -> tensor<2x9x4x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.594603539> : tensor<1xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %0 = tensor.empty() : tensor<2x3x3x6x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x3x6x8xf32>) outs(%0 : tensor<2x3x3x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x3x6x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x3x6x8xf32>) outs(%0 : tensor<2x3x3x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x3x6x8xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2], [3], [4]] : tensor<2x3x3x6x8xf32> into tensor<2x9x6x8xf32>
    %3 = tensor.empty() : tensor<2x9x8x6xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x9x6x8xf32>) outs(%3 : tensor<2x9x8x6xf32>) permutation = [0, 1, 3, 2] 
    %4 = tensor.empty() : tensor<2x9x4x8xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<2x9x4x8xf32>, tensor<1xf32>) outs(%4 : tensor<2x9x4x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %34 = arith.mulf %in, %in_11 : f32
      linalg.yield %34 : f32
    } -> tensor<2x9x4x8xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_1 : tensor<2x9x8x6xf32>, tensor<1xf32>) outs(%3 : tensor<2x9x8x6xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %34 = arith.mulf %in, %in_11 : f32
      linalg.yield %34 : f32
    } -> tensor<2x9x8x6xf32>
    %collapsed_4 = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<2x9x4x8xf32> into tensor<18x4x8xf32>
    %collapsed_5 = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<2x9x8x6xf32> into tensor<18x8x6xf32>
    %7 = tensor.empty() : tensor<18x4x6xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<18x4x6xf32>) -> tensor<18x4x6xf32>
    %9 = linalg.batch_matmul ins(%collapsed_4, %collapsed_5 : tensor<18x4x8xf32>, tensor<18x8x6xf32>) outs(%8 : tensor<18x4x6xf32>) -> tensor<18x4x6xf32>
    %expanded = tensor.expand_shape %9 [[0, 1], [2], [3]] output_shape [2, 9, 4, 6] : tensor<18x4x6xf32> into tensor<2x9x4x6xf32>
    %10 = tensor.empty() : tensor<2x9x4x6xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x9x4x6xf32>, tensor<4x6xf32>) outs(%10 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %34 = arith.addf %in, %in_11 : f32
      linalg.yield %34 : f32
    } -> tensor<2x9x4x6xf32>
    %12 = tensor.empty() : tensor<2x9x4xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<2x9x4xi64>) -> tensor<2x9x4xi64>
    %14 = tensor.empty() : tensor<2x9x4xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x9x4xf32>) -> tensor<2x9x4xf32>
    %16:2 = linalg.generic {indexing_maps = [#map2, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%11 : tensor<2x9x4x6xf32>) outs(%15, %13 : tensor<2x9x4xf32>, tensor<2x9x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %34 = linalg.index 3 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = arith.maximumf %in, %out : f32
      %37 = arith.cmpf ogt, %in, %out : f32
      %38 = arith.select %37, %35, %out_11 : i64
      linalg.yield %36, %38 : f32, i64
    } -> (tensor<2x9x4xf32>, tensor<2x9x4xi64>)
    %expanded_6 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [2, 9, 4, 1] : tensor<2x9x4xf32> into tensor<2x9x4x1xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_6 : tensor<2x9x4x6xf32>, tensor<2x9x4x1xf32>) outs(%10 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %34 = arith.subf %in, %in_11 : f32
      linalg.yield %34 : f32
    } -> tensor<2x9x4x6xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x9x4x6xf32>) outs(%10 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x9x4x6xf32>
    %19 = tensor.empty() : tensor<2x9x4x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x9x4x1xf32>) -> tensor<2x9x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x9x4x6xf32>) outs(%20 : tensor<2x9x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %out : f32
      linalg.yield %34 : f32
    } -> tensor<2x9x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<2x9x4x6xf32>, tensor<2x9x4x1xf32>) outs(%10 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %34 = arith.divf %in, %in_11 : f32
      linalg.yield %34 : f32
    } -> tensor<2x9x4x6xf32>
    %23 = tensor.empty() : tensor<4xi64>
    %24 = linalg.fill ins(%c0_i64 : i64) outs(%23 : tensor<4xi64>) -> tensor<4xi64>
    %25 = tensor.empty() : tensor<4xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<4xf32>) -> tensor<4xf32>
    %27:2 = linalg.generic {indexing_maps = [#map7, #map8, #map8], iterator_types = ["parallel", "reduction"]} ins(%arg3 : tensor<4x6xf32>) outs(%26, %24 : tensor<4xf32>, tensor<4xi64>) {
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
    %29 = linalg.generic {indexing_maps = [#map7, #map9, #map7], iterator_types = ["parallel", "parallel"]} ins(%expanded_7, %cst_2 : tensor<4x1xf32>, tensor<1xf32>) outs(%28 : tensor<4x1xi1>) {
    ^bb0(%in: f32, %in_11: f32, %out: i1):
      %34 = arith.cmpf oeq, %in, %in_11 : f32
      linalg.yield %34 : i1
    } -> tensor<4x1xi1>
    %30 = linalg.generic {indexing_maps = [#map10, #map3, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %cst_3, %22 : tensor<4x1xi1>, tensor<1xf32>, tensor<2x9x4x6xf32>) outs(%10 : tensor<2x9x4x6xf32>) {
    ^bb0(%in: i1, %in_11: f32, %in_12: f32, %out: f32):
      %34 = arith.select %in, %in_11, %in_12 : f32
      linalg.yield %34 : f32
    } -> tensor<2x9x4x6xf32>
    %collapsed_8 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x9x4x6xf32> into tensor<18x4x6xf32>
    %collapsed_9 = tensor.collapse_shape %2 [[0, 1, 2], [3], [4]] : tensor<2x3x3x6x8xf32> into tensor<18x6x8xf32>
    %31 = tensor.empty() : tensor<18x4x8xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<18x4x8xf32>) -> tensor<18x4x8xf32>
    %33 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<18x4x6xf32>, tensor<18x6x8xf32>) outs(%32 : tensor<18x4x8xf32>) -> tensor<18x4x8xf32>
    %expanded_10 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 9, 4, 8] : tensor<18x4x8xf32> into tensor<2x9x4x8xf32>
    return %expanded_10 : tensor<2x9x4x8xf32>
  }
}

