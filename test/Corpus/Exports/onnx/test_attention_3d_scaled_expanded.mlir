#map = affine_map<() -> ()>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> (d0)>
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0)>
module {
  func.func @test_attention_3d_scaled_expanded(%arg0: tensor<2x4x24xf32>, %arg1: tensor<2x6x24xf32>, %arg2: tensor<2x6x24xf32>) -> tensor<2x4x24xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<4x6xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_4 = arith.constant dense<0.00999999977> : tensor<f32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [2, 4, 3, 8] : tensor<2x4x24xf32> into tensor<2x4x3x8xf32>
    %expanded_5 = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [2, 6, 3, 8] : tensor<2x6x24xf32> into tensor<2x6x3x8xf32>
    %expanded_6 = tensor.expand_shape %arg2 [[0], [1], [2, 3]] output_shape [2, 6, 3, 8] : tensor<2x6x24xf32> into tensor<2x6x3x8xf32>
    %0 = tensor.empty() : tensor<2x3x4x8xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x4x3x8xf32>) outs(%0 : tensor<2x3x4x8xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x3x6x8xf32>
    %transposed_7 = linalg.transpose ins(%expanded_5 : tensor<2x6x3x8xf32>) outs(%1 : tensor<2x3x6x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_8 = linalg.transpose ins(%expanded_6 : tensor<2x6x3x8xf32>) outs(%1 : tensor<2x3x6x8xf32>) permutation = [0, 2, 1, 3] 
    %2 = tensor.empty() : tensor<f32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = []} ins(%cst_4 : tensor<f32>) outs(%2 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.sqrt %in : f32
      linalg.yield %38 : f32
    } -> tensor<f32>
    %4 = tensor.empty() : tensor<2x3x1x6x8xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_7 : tensor<2x3x6x8xf32>) outs(%4 : tensor<2x3x1x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x1x6x8xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<2x3x6x8xf32>) outs(%4 : tensor<2x3x1x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x1x6x8xf32>
    %collapsed = tensor.collapse_shape %5 [[0], [1], [2, 3], [4]] : tensor<2x3x1x6x8xf32> into tensor<2x3x6x8xf32>
    %7 = tensor.empty() : tensor<2x3x8x6xf32>
    %transposed_9 = linalg.transpose ins(%collapsed : tensor<2x3x6x8xf32>) outs(%7 : tensor<2x3x8x6xf32>) permutation = [0, 1, 3, 2] 
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %3 : tensor<2x3x4x8xf32>, tensor<f32>) outs(%0 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %38 = arith.mulf %in, %in_20 : f32
      linalg.yield %38 : f32
    } -> tensor<2x3x4x8xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_9, %3 : tensor<2x3x8x6xf32>, tensor<f32>) outs(%7 : tensor<2x3x8x6xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %38 = arith.mulf %in, %in_20 : f32
      linalg.yield %38 : f32
    } -> tensor<2x3x8x6xf32>
    %collapsed_10 = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<2x3x4x8xf32> into tensor<6x4x8xf32>
    %collapsed_11 = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<2x3x8x6xf32> into tensor<6x8x6xf32>
    %10 = tensor.empty() : tensor<6x4x6xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %12 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<6x4x8xf32>, tensor<6x8x6xf32>) outs(%11 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %expanded_12 = tensor.expand_shape %12 [[0, 1], [2], [3]] output_shape [2, 3, 4, 6] : tensor<6x4x6xf32> into tensor<2x3x4x6xf32>
    %13 = tensor.empty() : tensor<2x3x4x6xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %cst_1 : tensor<2x3x4x6xf32>, tensor<4x6xf32>) outs(%13 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %38 = arith.addf %in, %in_20 : f32
      linalg.yield %38 : f32
    } -> tensor<2x3x4x6xf32>
    %15 = tensor.empty() : tensor<2x3x4xi64>
    %16 = linalg.fill ins(%c0_i64 : i64) outs(%15 : tensor<2x3x4xi64>) -> tensor<2x3x4xi64>
    %17 = tensor.empty() : tensor<2x3x4xf32>
    %18 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %19:2 = linalg.generic {indexing_maps = [#map3, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x3x4x6xf32>) outs(%18, %16 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %38 = linalg.index 3 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.maximumf %in, %out : f32
      %41 = arith.cmpf ogt, %in, %out : f32
      %42 = arith.select %41, %39, %out_20 : i64
      linalg.yield %40, %42 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_13 = tensor.expand_shape %19#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %expanded_13 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%13 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %38 = arith.subf %in, %in_20 : f32
      linalg.yield %38 : f32
    } -> tensor<2x3x4x6xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x3x4x6xf32>) outs(%13 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x3x4x6xf32>
    %22 = tensor.empty() : tensor<2x3x4x1xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<2x3x4x1xf32>) -> tensor<2x3x4x1xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x3x4x6xf32>) outs(%23 : tensor<2x3x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<2x3x4x1xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %24 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%13 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %38 = arith.divf %in, %in_20 : f32
      linalg.yield %38 : f32
    } -> tensor<2x3x4x6xf32>
    %26 = tensor.empty() : tensor<4xi64>
    %27 = linalg.fill ins(%c0_i64 : i64) outs(%26 : tensor<4xi64>) -> tensor<4xi64>
    %28 = tensor.empty() : tensor<4xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<4xf32>) -> tensor<4xf32>
    %30:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%cst_1 : tensor<4x6xf32>) outs(%29, %27 : tensor<4xf32>, tensor<4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %38 = linalg.index 1 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.maximumf %in, %out : f32
      %41 = arith.cmpf ogt, %in, %out : f32
      %42 = arith.select %41, %39, %out_20 : i64
      linalg.yield %40, %42 : f32, i64
    } -> (tensor<4xf32>, tensor<4xi64>)
    %expanded_14 = tensor.expand_shape %30#0 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %31 = tensor.empty() : tensor<4x1xi1>
    %32 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %cst_3 : tensor<4x1xf32>, tensor<1xf32>) outs(%31 : tensor<4x1xi1>) {
    ^bb0(%in: f32, %in_20: f32, %out: i1):
      %38 = arith.cmpf oeq, %in, %in_20 : f32
      linalg.yield %38 : i1
    } -> tensor<4x1xi1>
    %33 = linalg.generic {indexing_maps = [#map11, #map12, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %cst_2, %25 : tensor<4x1xi1>, tensor<1xf32>, tensor<2x3x4x6xf32>) outs(%13 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %38 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %38 : f32
    } -> tensor<2x3x4x6xf32>
    %collapsed_15 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x3x4x6xf32> into tensor<6x4x6xf32>
    %collapsed_16 = tensor.collapse_shape %6 [[0, 1], [2, 3], [4]] : tensor<2x3x1x6x8xf32> into tensor<6x6x8xf32>
    %34 = tensor.empty() : tensor<6x4x8xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %36 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<6x4x6xf32>, tensor<6x6x8xf32>) outs(%35 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %expanded_17 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xf32> into tensor<2x3x4x8xf32>
    %37 = tensor.empty() : tensor<2x4x3x8xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x3x4x8xf32>) outs(%37 : tensor<2x4x3x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0], [1], [2, 3]] : tensor<2x4x3x8xf32> into tensor<2x4x24xf32>
    return %collapsed_19 : tensor<2x4x24xf32>
  }
}

