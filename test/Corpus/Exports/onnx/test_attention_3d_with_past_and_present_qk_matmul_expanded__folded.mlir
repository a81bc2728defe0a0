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
  func.func @test_attention_3d_with_past_and_present_qk_matmul_expanded(%arg0: tensor<2x4x24xf32>, %arg1: tensor<2x6x24xf32>, %arg2: tensor<2x6x24xf32>, %arg3: tensor<4x18xf32>, %arg4: tensor<2x3x12x8xf32>, %arg5: tensor<2x3x12x8xf32>) -> (tensor<2x4x24xf32>, tensor<2x3x18x8xf32>, tensor<2x3x18x8xf32>, tensor<2x3x4x18xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.594603539> : tensor<1xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [2, 4, 3, 8] : tensor<2x4x24xf32> into tensor<2x4x3x8xf32>
    %expanded_4 = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [2, 6, 3, 8] : tensor<2x6x24xf32> into tensor<2x6x3x8xf32>
    %expanded_5 = tensor.expand_shape %arg2 [[0], [1], [2, 3]] output_shape [2, 6, 3, 8] : tensor<2x6x24xf32> into tensor<2x6x3x8xf32>
    %0 = tensor.empty() : tensor<2x3x4x8xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x4x3x8xf32>) outs(%0 : tensor<2x3x4x8xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x3x6x8xf32>
    %transposed_6 = linalg.transpose ins(%expanded_4 : tensor<2x6x3x8xf32>) outs(%1 : tensor<2x3x6x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_7 = linalg.transpose ins(%expanded_5 : tensor<2x6x3x8xf32>) outs(%1 : tensor<2x3x6x8xf32>) permutation = [0, 2, 1, 3] 
    %concat = tensor.concat dim(2) %arg4, %transposed_6 : (tensor<2x3x12x8xf32>, tensor<2x3x6x8xf32>) -> tensor<2x3x18x8xf32>
    %concat_8 = tensor.concat dim(2) %arg5, %transposed_7 : (tensor<2x3x12x8xf32>, tensor<2x3x6x8xf32>) -> tensor<2x3x18x8xf32>
    %2 = tensor.empty() : tensor<2x3x8x18xf32>
    %transposed_9 = linalg.transpose ins(%concat : tensor<2x3x18x8xf32>) outs(%2 : tensor<2x3x8x18xf32>) permutation = [0, 1, 3, 2] 
    %3 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_1 : tensor<2x3x4x8xf32>, tensor<1xf32>) outs(%0 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %33 = arith.mulf %in, %in_19 : f32
      linalg.yield %33 : f32
    } -> tensor<2x3x4x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_9, %cst_1 : tensor<2x3x8x18xf32>, tensor<1xf32>) outs(%2 : tensor<2x3x8x18xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %33 = arith.mulf %in, %in_19 : f32
      linalg.yield %33 : f32
    } -> tensor<2x3x8x18xf32>
    %collapsed = tensor.collapse_shape %3 [[0, 1], [2], [3]] : tensor<2x3x4x8xf32> into tensor<6x4x8xf32>
    %collapsed_10 = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<2x3x8x18xf32> into tensor<6x8x18xf32>
    %5 = tensor.empty() : tensor<6x4x18xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<6x4x18xf32>) -> tensor<6x4x18xf32>
    %7 = linalg.batch_matmul ins(%collapsed, %collapsed_10 : tensor<6x4x8xf32>, tensor<6x8x18xf32>) outs(%6 : tensor<6x4x18xf32>) -> tensor<6x4x18xf32>
    %expanded_11 = tensor.expand_shape %7 [[0, 1], [2], [3]] output_shape [2, 3, 4, 18] : tensor<6x4x18xf32> into tensor<2x3x4x18xf32>
    %8 = tensor.empty() : tensor<2x3x4x18xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %arg3 : tensor<2x3x4x18xf32>, tensor<4x18xf32>) outs(%8 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %33 = arith.addf %in, %in_19 : f32
      linalg.yield %33 : f32
    } -> tensor<2x3x4x18xf32>
    %10 = tensor.empty() : tensor<2x3x4xi64>
    %11 = linalg.fill ins(%c0_i64 : i64) outs(%10 : tensor<2x3x4xi64>) -> tensor<2x3x4xi64>
    %12 = tensor.empty() : tensor<2x3x4xf32>
    %13 = linalg.fill ins(%cst_0 : f32) outs(%12 : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %14:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%9 : tensor<2x3x4x18xf32>) outs(%13, %11 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %33 = linalg.index 3 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_19 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_12 = tensor.expand_shape %14#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_12 : tensor<2x3x4x18xf32>, tensor<2x3x4x1xf32>) outs(%8 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %33 = arith.subf %in, %in_19 : f32
      linalg.yield %33 : f32
    } -> tensor<2x3x4x18xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x3x4x18xf32>) outs(%8 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.exp %in : f32
      linalg.yield %33 : f32
    } -> tensor<2x3x4x18xf32>
    %17 = tensor.empty() : tensor<2x3x4x1xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x3x4x1xf32>) -> tensor<2x3x4x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x3x4x18xf32>) outs(%18 : tensor<2x3x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<2x3x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %19 : tensor<2x3x4x18xf32>, tensor<2x3x4x1xf32>) outs(%8 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %33 = arith.divf %in, %in_19 : f32
      linalg.yield %33 : f32
    } -> tensor<2x3x4x18xf32>
    %21 = tensor.empty() : tensor<4xi64>
    %22 = linalg.fill ins(%c0_i64 : i64) outs(%21 : tensor<4xi64>) -> tensor<4xi64>
    %23 = tensor.empty() : tensor<4xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<4xf32>) -> tensor<4xf32>
    %25:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "reduction"]} ins(%arg3 : tensor<4x18xf32>) outs(%24, %22 : tensor<4xf32>, tensor<4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %33 = linalg.index 1 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_19 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<4xf32>, tensor<4xi64>)
    %expanded_13 = tensor.expand_shape %25#0 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %26 = tensor.empty() : tensor<4x1xi1>
    %27 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %cst_2 : tensor<4x1xf32>, tensor<1xf32>) outs(%26 : tensor<4x1xi1>) {
    ^bb0(%in: f32, %in_19: f32, %out: i1):
      %33 = arith.cmpf oeq, %in, %in_19 : f32
      linalg.yield %33 : i1
    } -> tensor<4x1xi1>
    %28 = linalg.generic {indexing_maps = [#map8, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %cst_3, %20 : tensor<4x1xi1>, tensor<1xf32>, tensor<2x3x4x18xf32>) outs(%8 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %33 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %33 : f32
    } -> tensor<2x3x4x18xf32>
    %collapsed_14 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x3x4x18xf32> into tensor<6x4x18xf32>
    %collapsed_15 = tensor.collapse_shape %concat_8 [[0, 1], [2], [3]] : tensor<2x3x18x8xf32> into tensor<6x18x8xf32>
    %29 = tensor.empty() : tensor<6x4x8xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %31 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<6x4x18xf32>, tensor<6x18x8xf32>) outs(%30 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %expanded_16 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xf32> into tensor<2x3x4x8xf32>
    %32 = tensor.empty() : tensor<2x4x3x8xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x3x4x8xf32>) outs(%32 : tensor<2x4x3x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0], [1], [2, 3]] : tensor<2x4x3x8xf32> into tensor<2x4x24xf32>
    return %collapsed_18, %concat, %concat_8, %expanded_11 : tensor<2x4x24xf32>, tensor<2x3x18x8xf32>, tensor<2x3x18x8xf32>, tensor<2x3x4x18xf32>
  }
}

