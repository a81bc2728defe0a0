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
  func.func @test_attention_3d_with_past_and_present_qk_matmul_softcap_expanded(%arg0: tensor<2x4x24xf32>, %arg1: tensor<2x6x24xf32>, %arg2: tensor<2x6x24xf32>, %arg3: tensor<4x18xf32>, %arg4: tensor<2x3x12x8xf32>, %arg5: tensor<2x3x12x8xf32>) -> (tensor<2x4x24xf32>, tensor<2x3x18x8xf32>, tensor<2x3x18x8xf32>, tensor<2x3x4x18xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.594603539> : tensor<1xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_4 = arith.constant dense<2.000000e+00> : tensor<1xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [2, 4, 3, 8] : tensor<2x4x24xf32> into tensor<2x4x3x8xf32>
    %expanded_5 = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [2, 6, 3, 8] : tensor<2x6x24xf32> into tensor<2x6x3x8xf32>
    %expanded_6 = tensor.expand_shape %arg2 [[0], [1], [2, 3]] output_shape [2, 6, 3, 8] : tensor<2x6x24xf32> into tensor<2x6x3x8xf32>
    %0 = tensor.empty() : tensor<2x3x4x8xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x4x3x8xf32>) outs(%0 : tensor<2x3x4x8xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x3x6x8xf32>
    %transposed_7 = linalg.transpose ins(%expanded_5 : tensor<2x6x3x8xf32>) outs(%1 : tensor<2x3x6x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_8 = linalg.transpose ins(%expanded_6 : tensor<2x6x3x8xf32>) outs(%1 : tensor<2x3x6x8xf32>) permutation = [0, 2, 1, 3] 
    %concat = tensor.concat dim(2) %arg4, %transposed_7 : (tensor<2x3x12x8xf32>, tensor<2x3x6x8xf32>) -> tensor<2x3x18x8xf32>
    %concat_9 = tensor.concat dim(2) %arg5, %transposed_8 : (tensor<2x3x12x8xf32>, tensor<2x3x6x8xf32>) -> tensor<2x3x18x8xf32>
    %2 = tensor.empty() : tensor<2x3x8x18xf32>
    %transposed_10 = linalg.transpose ins(%concat : tensor<2x3x18x8xf32>) outs(%2 : tensor<2x3x8x18xf32>) permutation = [0, 1, 3, 2] 
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_1 : tensor<2x3x4x8xf32>, tensor<1xf32>) outs(%0 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %36 = arith.mulf %in, %in_20 : f32
      linalg.yield %36 : f32
    } -> tensor<2x3x4x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_10, %cst_1 : tensor<2x3x8x18xf32>, tensor<1xf32>) outs(%2 : tensor<2x3x8x18xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %36 = arith.mulf %in, %in_20 : f32
      linalg.yield %36 : f32
    } -> tensor<2x3x8x18xf32>
    %collapsed = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x3x4x8xf32> into tensor<6x4x8xf32>
    %collapsed_11 = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<2x3x8x18xf32> into tensor<6x8x18xf32>
    %5 = tensor.empty() : tensor<6x4x18xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<6x4x18xf32>) -> tensor<6x4x18xf32>
    %7 = linalg.batch_matmul ins(%collapsed, %collapsed_11 : tensor<6x4x8xf32>, tensor<6x8x18xf32>) outs(%6 : tensor<6x4x18xf32>) -> tensor<6x4x18xf32>
    %expanded_12 = tensor.expand_shape %7 [[0, 1], [2], [3]] output_shape [2, 3, 4, 18] : tensor<6x4x18xf32> into tensor<2x3x4x18xf32>
    %8 = tensor.empty() : tensor<2x3x4x18xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %cst_4 : tensor<2x3x4x18xf32>, tensor<1xf32>) outs(%8 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %36 = arith.divf %in, %in_20 : f32
      linalg.yield %36 : f32
    } -> tensor<2x3x4x18xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x3x4x18xf32>) outs(%8 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.tanh %in : f32
      linalg.yield %36 : f32
    } -> tensor<2x3x4x18xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_4 : tensor<2x3x4x18xf32>, tensor<1xf32>) outs(%8 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %36 = arith.mulf %in, %in_20 : f32
      linalg.yield %36 : f32
    } -> tensor<2x3x4x18xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %arg3 : tensor<2x3x4x18xf32>, tensor<4x18xf32>) outs(%8 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %36 = arith.addf %in, %in_20 : f32
      linalg.yield %36 : f32
    } -> tensor<2x3x4x18xf32>
    %13 = tensor.empty() : tensor<2x3x4xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<2x3x4xi64>) -> tensor<2x3x4xi64>
    %15 = tensor.empty() : tensor<2x3x4xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %17:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x3x4x18xf32>) outs(%16, %14 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %36 = linalg.index 3 : index
      %37 = arith.index_cast %36 : index to i64
      %38 = arith.maximumf %in, %out : f32
      %39 = arith.cmpf ogt, %in, %out : f32
      %40 = arith.select %39, %37, %out_20 : i64
      linalg.yield %38, %40 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_13 = tensor.expand_shape %17#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_13 : tensor<2x3x4x18xf32>, tensor<2x3x4x1xf32>) outs(%8 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %36 = arith.subf %in, %in_20 : f32
      linalg.yield %36 : f32
    } -> tensor<2x3x4x18xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x3x4x18xf32>) outs(%8 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.exp %in : f32
      linalg.yield %36 : f32
    } -> tensor<2x3x4x18xf32>
    %20 = tensor.empty() : tensor<2x3x4x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x3x4x1xf32>) -> tensor<2x3x4x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x3x4x18xf32>) outs(%21 : tensor<2x3x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.addf %in, %out : f32
      linalg.yield %36 : f32
    } -> tensor<2x3x4x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<2x3x4x18xf32>, tensor<2x3x4x1xf32>) outs(%8 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %36 = arith.divf %in, %in_20 : f32
      linalg.yield %36 : f32
    } -> tensor<2x3x4x18xf32>
    %24 = tensor.empty() : tensor<4xi64>
    %25 = linalg.fill ins(%c0_i64 : i64) outs(%24 : tensor<4xi64>) -> tensor<4xi64>
    %26 = tensor.empty() : tensor<4xf32>
    %27 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<4xf32>) -> tensor<4xf32>
    %28:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "reduction"]} ins(%arg3 : tensor<4x18xf32>) outs(%27, %25 : tensor<4xf32>, tensor<4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %36 = linalg.index 1 : index
      %37 = arith.index_cast %36 : index to i64
      %38 = arith.maximumf %in, %out : f32
      %39 = arith.cmpf ogt, %in, %out : f32
      %40 = arith.select %39, %37, %out_20 : i64
      linalg.yield %38, %40 : f32, i64
    } -> (tensor<4xf32>, tensor<4xi64>)
    %expanded_14 = tensor.expand_shape %28#0 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %29 = tensor.empty() : tensor<4x1xi1>
    %30 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %cst_2 : tensor<4x1xf32>, tensor<1xf32>) outs(%29 : tensor<4x1xi1>) {
    ^bb0(%in: f32, %in_20: f32, %out: i1):
      %36 = arith.cmpf oeq, %in, %in_20 : f32
      linalg.yield %36 : i1
    } -> tensor<4x1xi1>
    %31 = linalg.generic {indexing_maps = [#map8, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %cst_3, %23 : tensor<4x1xi1>, tensor<1xf32>, tensor<2x3x4x18xf32>) outs(%8 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %36 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<2x3x4x18xf32>
    %collapsed_15 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<2x3x4x18xf32> into tensor<6x4x18xf32>
    %collapsed_16 = tensor.collapse_shape %concat_9 [[0, 1], [2], [3]] : tensor<2x3x18x8xf32> into tensor<6x18x8xf32>
    %32 = tensor.empty() : tensor<6x4x8xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %34 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<6x4x18xf32>, tensor<6x18x8xf32>) outs(%33 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %expanded_17 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xf32> into tensor<2x3x4x8xf32>
    %35 = tensor.empty() : tensor<2x4x3x8xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x3x4x8xf32>) outs(%35 : tensor<2x4x3x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0], [1], [2, 3]] : tensor<2x4x3x8xf32> into tensor<2x4x24xf32>
    return %collapsed_19, %concat, %concat_9, %11 : tensor<2x4x24xf32>, tensor<2x3x18x8xf32>, tensor<2x3x18x8xf32>, tensor<2x3x4x18xf32>
  }
}

