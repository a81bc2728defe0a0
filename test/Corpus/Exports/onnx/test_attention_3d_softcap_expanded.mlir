#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> (d0)>
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
module {
  func.func @test_attention_3d_softcap_expanded(%arg0: tensor<2x4x24xf32>, %arg1: tensor<2x6x24xf32>, %arg2: tensor<2x6x24xf32>) -> tensor<2x4x24xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<4x6xf32>
    %cst_2 = arith.constant dense<8.000000e+00> : tensor<1xf32>
    %cst_3 = arith.constant dense<3.000000e+00> : tensor<1xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [2, 4, 3, 8] : tensor<2x4x24xf32> into tensor<2x4x3x8xf32>
    %expanded_7 = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [2, 6, 3, 8] : tensor<2x6x24xf32> into tensor<2x6x3x8xf32>
    %expanded_8 = tensor.expand_shape %arg2 [[0], [1], [2, 3]] output_shape [2, 6, 3, 8] : tensor<2x6x24xf32> into tensor<2x6x3x8xf32>
    %0 = tensor.empty() : tensor<2x3x4x8xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x4x3x8xf32>) outs(%0 : tensor<2x3x4x8xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x3x6x8xf32>
    %transposed_9 = linalg.transpose ins(%expanded_7 : tensor<2x6x3x8xf32>) outs(%1 : tensor<2x3x6x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_10 = linalg.transpose ins(%expanded_8 : tensor<2x6x3x8xf32>) outs(%1 : tensor<2x3x6x8xf32>) permutation = [0, 2, 1, 3] 
    %2 = tensor.empty() : tensor<1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_2 : tensor<1xf32>) outs(%2 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.sqrt %in : f32
      linalg.yield %43 : f32
    } -> tensor<1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%cst_6, %3 : tensor<1xf32>, tensor<1xf32>) outs(%2 : tensor<1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.divf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<1xf32>) outs(%2 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.sqrt %in : f32
      linalg.yield %43 : f32
    } -> tensor<1xf32>
    %6 = tensor.empty() : tensor<2x3x1x6x8xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_9 : tensor<2x3x6x8xf32>) outs(%6 : tensor<2x3x1x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x1x6x8xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<2x3x6x8xf32>) outs(%6 : tensor<2x3x1x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x1x6x8xf32>
    %collapsed = tensor.collapse_shape %7 [[0], [1], [2, 3], [4]] : tensor<2x3x1x6x8xf32> into tensor<2x3x6x8xf32>
    %9 = tensor.empty() : tensor<2x3x8x6xf32>
    %transposed_11 = linalg.transpose ins(%collapsed : tensor<2x3x6x8xf32>) outs(%9 : tensor<2x3x8x6xf32>) permutation = [0, 1, 3, 2] 
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %5 : tensor<2x3x4x8xf32>, tensor<1xf32>) outs(%0 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.mulf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x4x8xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_11, %5 : tensor<2x3x8x6xf32>, tensor<1xf32>) outs(%9 : tensor<2x3x8x6xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.mulf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x8x6xf32>
    %collapsed_12 = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<2x3x4x8xf32> into tensor<6x4x8xf32>
    %collapsed_13 = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<2x3x8x6xf32> into tensor<6x8x6xf32>
    %12 = tensor.empty() : tensor<6x4x6xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %14 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<6x4x8xf32>, tensor<6x8x6xf32>) outs(%13 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %expanded_14 = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [2, 3, 4, 6] : tensor<6x4x6xf32> into tensor<2x3x4x6xf32>
    %15 = tensor.empty() : tensor<2x3x4x6xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %cst_3 : tensor<2x3x4x6xf32>, tensor<1xf32>) outs(%15 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.divf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x4x6xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x3x4x6xf32>) outs(%15 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.tanh %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x4x6xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_3 : tensor<2x3x4x6xf32>, tensor<1xf32>) outs(%15 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.mulf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x4x6xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %cst_1 : tensor<2x3x4x6xf32>, tensor<4x6xf32>) outs(%15 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.addf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x4x6xf32>
    %20 = tensor.empty() : tensor<2x3x4xi64>
    %21 = linalg.fill ins(%c0_i64 : i64) outs(%20 : tensor<2x3x4xi64>) -> tensor<2x3x4xi64>
    %22 = tensor.empty() : tensor<2x3x4xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %24:2 = linalg.generic {indexing_maps = [#map3, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x3x4x6xf32>) outs(%23, %21 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %43 = linalg.index 3 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : f32
      %46 = arith.cmpf ogt, %in, %out : f32
      %47 = arith.select %46, %44, %out_22 : i64
      linalg.yield %45, %47 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_15 = tensor.expand_shape %24#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_15 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%15 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.subf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x4x6xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x3x4x6xf32>) outs(%15 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.exp %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x4x6xf32>
    %27 = tensor.empty() : tensor<2x3x4x1xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x3x4x1xf32>) -> tensor<2x3x4x1xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x3x4x6xf32>) outs(%28 : tensor<2x3x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x4x1xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%15 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.divf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x4x6xf32>
    %31 = tensor.empty() : tensor<4xi64>
    %32 = linalg.fill ins(%c0_i64 : i64) outs(%31 : tensor<4xi64>) -> tensor<4xi64>
    %33 = tensor.empty() : tensor<4xf32>
    %34 = linalg.fill ins(%cst_0 : f32) outs(%33 : tensor<4xf32>) -> tensor<4xf32>
    %35:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%cst_1 : tensor<4x6xf32>) outs(%34, %32 : tensor<4xf32>, tensor<4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %43 = linalg.index 1 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : f32
      %46 = arith.cmpf ogt, %in, %out : f32
      %47 = arith.select %46, %44, %out_22 : i64
      linalg.yield %45, %47 : f32, i64
    } -> (tensor<4xf32>, tensor<4xi64>)
    %expanded_16 = tensor.expand_shape %35#0 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %36 = tensor.empty() : tensor<4x1xi1>
    %37 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_16, %cst_5 : tensor<4x1xf32>, tensor<1xf32>) outs(%36 : tensor<4x1xi1>) {
    ^bb0(%in: f32, %in_22: f32, %out: i1):
      %43 = arith.cmpf oeq, %in, %in_22 : f32
      linalg.yield %43 : i1
    } -> tensor<4x1xi1>
    %38 = linalg.generic {indexing_maps = [#map11, #map4, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_4, %30 : tensor<4x1xi1>, tensor<1xf32>, tensor<2x3x4x6xf32>) outs(%15 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: i1, %in_22: f32, %in_23: f32, %out: f32):
      %43 = arith.select %in, %in_22, %in_23 : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x4x6xf32>
    %collapsed_17 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x3x4x6xf32> into tensor<6x4x6xf32>
    %collapsed_18 = tensor.collapse_shape %8 [[0, 1], [2, 3], [4]] : tensor<2x3x1x6x8xf32> into tensor<6x6x8xf32>
    %39 = tensor.empty() : tensor<6x4x8xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %41 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<6x4x6xf32>, tensor<6x6x8xf32>) outs(%40 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %expanded_19 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xf32> into tensor<2x3x4x8xf32>
    %42 = tensor.empty() : tensor<2x4x3x8xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x3x4x8xf32>) outs(%42 : tensor<2x4x3x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_21 = tensor.collapse_shape %transposed_20 [[0], [1], [2, 3]] : tensor<2x4x3x8xf32> into tensor<2x4x24xf32>
    return %collapsed_21 : tensor<2x4x24xf32>
  }
}

