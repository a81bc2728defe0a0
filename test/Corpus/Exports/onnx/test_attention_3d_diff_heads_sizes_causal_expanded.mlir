#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (0)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1) -> (d0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
module {
  func.func @test_attention_3d_diff_heads_sizes_causal_expanded(%arg0: tensor<2x4x24xf32>, %arg1: tensor<2x6x24xf32>, %arg2: tensor<2x6x30xf32>) -> tensor<2x4x30xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<4x6xf32>
    %cst_2 = arith.constant dense<8.000000e+00> : tensor<1xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_4 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_5 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_6 = arith.constant dense<0> : tensor<1xi64>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [2, 4, 3, 8] : tensor<2x4x24xf32> into tensor<2x4x3x8xf32>
    %expanded_7 = tensor.expand_shape %arg1 [[0], [1], [2, 3]] output_shape [2, 6, 3, 8] : tensor<2x6x24xf32> into tensor<2x6x3x8xf32>
    %expanded_8 = tensor.expand_shape %arg2 [[0], [1], [2, 3]] output_shape [2, 6, 3, 10] : tensor<2x6x30xf32> into tensor<2x6x3x10xf32>
    %0 = tensor.empty() : tensor<2x3x4x8xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x4x3x8xf32>) outs(%0 : tensor<2x3x4x8xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x3x6x8xf32>
    %transposed_9 = linalg.transpose ins(%expanded_7 : tensor<2x6x3x8xf32>) outs(%1 : tensor<2x3x6x8xf32>) permutation = [0, 2, 1, 3] 
    %2 = tensor.empty() : tensor<2x3x6x10xf32>
    %transposed_10 = linalg.transpose ins(%expanded_8 : tensor<2x6x3x10xf32>) outs(%2 : tensor<2x3x6x10xf32>) permutation = [0, 2, 1, 3] 
    %3 = tensor.empty() : tensor<1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_2 : tensor<1xf32>) outs(%3 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.sqrt %in : f32
      linalg.yield %52 : f32
    } -> tensor<1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%cst_5, %4 : tensor<1xf32>, tensor<1xf32>) outs(%3 : tensor<1xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %52 = arith.divf %in, %in_24 : f32
      linalg.yield %52 : f32
    } -> tensor<1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<1xf32>) outs(%3 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.sqrt %in : f32
      linalg.yield %52 : f32
    } -> tensor<1xf32>
    %7 = tensor.empty() : tensor<4xi64>
    %8 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%7 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %52 = linalg.index 0 : index
      %53 = arith.index_cast %52 : index to i64
      linalg.yield %53 : i64
    } -> tensor<4xi64>
    %expanded_11 = tensor.expand_shape %8 [[0, 1]] output_shape [4, 1] : tensor<4xi64> into tensor<4x1xi64>
    %9 = tensor.empty() : tensor<6xi64>
    %10 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%9 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %52 = linalg.index 0 : index
      %53 = arith.index_cast %52 : index to i64
      linalg.yield %53 : i64
    } -> tensor<6xi64>
    %expanded_12 = tensor.expand_shape %10 [[0, 1]] output_shape [1, 6] : tensor<6xi64> into tensor<1x6xi64>
    %11 = tensor.empty() : tensor<4x1xi64>
    %12 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %cst_6 : tensor<4x1xi64>, tensor<1xi64>) outs(%11 : tensor<4x1xi64>) {
    ^bb0(%in: i64, %in_24: i64, %out: i64):
      %52 = arith.addi %in, %in_24 : i64
      linalg.yield %52 : i64
    } -> tensor<4x1xi64>
    %13 = tensor.empty() : tensor<4x6xi1>
    %14 = linalg.generic {indexing_maps = [#map3, #map4, #map1], iterator_types = ["parallel", "parallel"]} ins(%12, %expanded_12 : tensor<4x1xi64>, tensor<1x6xi64>) outs(%13 : tensor<4x6xi1>) {
    ^bb0(%in: i64, %in_24: i64, %out: i1):
      %52 = arith.cmpi slt, %in, %in_24 : i64
      linalg.yield %52 : i1
    } -> tensor<4x6xi1>
    %15 = tensor.empty() : tensor<4x6xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map5, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_4, %cst_3 : tensor<4x6xi1>, tensor<1xf32>, tensor<1xf32>) outs(%15 : tensor<4x6xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %52 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %52 : f32
    } -> tensor<4x6xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_1, %16 : tensor<4x6xf32>, tensor<4x6xf32>) outs(%15 : tensor<4x6xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %52 = arith.addf %in, %in_24 : f32
      linalg.yield %52 : f32
    } -> tensor<4x6xf32>
    %18 = tensor.empty() : tensor<2x3x1x6x8xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_9 : tensor<2x3x6x8xf32>) outs(%18 : tensor<2x3x1x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x1x6x8xf32>
    %20 = tensor.empty() : tensor<2x3x1x6x10xf32>
    %21 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<2x3x6x10xf32>) outs(%20 : tensor<2x3x1x6x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x1x6x10xf32>
    %collapsed = tensor.collapse_shape %19 [[0], [1], [2, 3], [4]] : tensor<2x3x1x6x8xf32> into tensor<2x3x6x8xf32>
    %22 = tensor.empty() : tensor<2x3x8x6xf32>
    %transposed_13 = linalg.transpose ins(%collapsed : tensor<2x3x6x8xf32>) outs(%22 : tensor<2x3x8x6xf32>) permutation = [0, 1, 3, 2] 
    %23 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %6 : tensor<2x3x4x8xf32>, tensor<1xf32>) outs(%0 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %52 = arith.mulf %in, %in_24 : f32
      linalg.yield %52 : f32
    } -> tensor<2x3x4x8xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %6 : tensor<2x3x8x6xf32>, tensor<1xf32>) outs(%22 : tensor<2x3x8x6xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %52 = arith.mulf %in, %in_24 : f32
      linalg.yield %52 : f32
    } -> tensor<2x3x8x6xf32>
    %collapsed_14 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x3x4x8xf32> into tensor<6x4x8xf32>
    %collapsed_15 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<2x3x8x6xf32> into tensor<6x8x6xf32>
    %25 = tensor.empty() : tensor<6x4x6xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %27 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<6x4x8xf32>, tensor<6x8x6xf32>) outs(%26 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %expanded_16 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 3, 4, 6] : tensor<6x4x6xf32> into tensor<2x3x4x6xf32>
    %28 = tensor.empty() : tensor<2x3x4x6xf32>
    %29 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %17 : tensor<2x3x4x6xf32>, tensor<4x6xf32>) outs(%28 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %52 = arith.addf %in, %in_24 : f32
      linalg.yield %52 : f32
    } -> tensor<2x3x4x6xf32>
    %30 = tensor.empty() : tensor<2x3x4xi64>
    %31 = linalg.fill ins(%c0_i64 : i64) outs(%30 : tensor<2x3x4xi64>) -> tensor<2x3x4xi64>
    %32 = tensor.empty() : tensor<2x3x4xf32>
    %33 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %34:2 = linalg.generic {indexing_maps = [#map8, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x3x4x6xf32>) outs(%33, %31 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %52 = linalg.index 3 : index
      %53 = arith.index_cast %52 : index to i64
      %54 = arith.maximumf %in, %out : f32
      %55 = arith.cmpf ogt, %in, %out : f32
      %56 = arith.select %55, %53, %out_24 : i64
      linalg.yield %54, %56 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_17 = tensor.expand_shape %34#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %expanded_17 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%28 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %52 = arith.subf %in, %in_24 : f32
      linalg.yield %52 : f32
    } -> tensor<2x3x4x6xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x3x4x6xf32>) outs(%28 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.exp %in : f32
      linalg.yield %52 : f32
    } -> tensor<2x3x4x6xf32>
    %37 = tensor.empty() : tensor<2x3x4x1xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<2x3x4x1xf32>) -> tensor<2x3x4x1xf32>
    %39 = linalg.generic {indexing_maps = [#map8, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x3x4x6xf32>) outs(%38 : tensor<2x3x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %in, %out : f32
      linalg.yield %52 : f32
    } -> tensor<2x3x4x1xf32>
    %40 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %39 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%28 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %52 = arith.divf %in, %in_24 : f32
      linalg.yield %52 : f32
    } -> tensor<2x3x4x6xf32>
    %41 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<4xi64>) -> tensor<4xi64>
    %42 = tensor.empty() : tensor<4xf32>
    %43 = linalg.fill ins(%cst_0 : f32) outs(%42 : tensor<4xf32>) -> tensor<4xf32>
    %44:2 = linalg.generic {indexing_maps = [#map1, #map13, #map13], iterator_types = ["parallel", "reduction"]} ins(%17 : tensor<4x6xf32>) outs(%43, %41 : tensor<4xf32>, tensor<4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %52 = linalg.index 1 : index
      %53 = arith.index_cast %52 : index to i64
      %54 = arith.maximumf %in, %out : f32
      %55 = arith.cmpf ogt, %in, %out : f32
      %56 = arith.select %55, %53, %out_24 : i64
      linalg.yield %54, %56 : f32, i64
    } -> (tensor<4xf32>, tensor<4xi64>)
    %expanded_18 = tensor.expand_shape %44#0 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %45 = tensor.empty() : tensor<4x1xi1>
    %46 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_18, %cst_4 : tensor<4x1xf32>, tensor<1xf32>) outs(%45 : tensor<4x1xi1>) {
    ^bb0(%in: f32, %in_24: f32, %out: i1):
      %52 = arith.cmpf oeq, %in, %in_24 : f32
      linalg.yield %52 : i1
    } -> tensor<4x1xi1>
    %47 = linalg.generic {indexing_maps = [#map14, #map9, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %cst_3, %40 : tensor<4x1xi1>, tensor<1xf32>, tensor<2x3x4x6xf32>) outs(%28 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %52 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %52 : f32
    } -> tensor<2x3x4x6xf32>
    %collapsed_19 = tensor.collapse_shape %47 [[0, 1], [2], [3]] : tensor<2x3x4x6xf32> into tensor<6x4x6xf32>
    %collapsed_20 = tensor.collapse_shape %21 [[0, 1], [2, 3], [4]] : tensor<2x3x1x6x10xf32> into tensor<6x6x10xf32>
    %48 = tensor.empty() : tensor<6x4x10xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<6x4x10xf32>) -> tensor<6x4x10xf32>
    %50 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<6x4x6xf32>, tensor<6x6x10xf32>) outs(%49 : tensor<6x4x10xf32>) -> tensor<6x4x10xf32>
    %expanded_21 = tensor.expand_shape %50 [[0, 1], [2], [3]] output_shape [2, 3, 4, 10] : tensor<6x4x10xf32> into tensor<2x3x4x10xf32>
    %51 = tensor.empty() : tensor<2x4x3x10xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x3x4x10xf32>) outs(%51 : tensor<2x4x3x10xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0], [1], [2, 3]] : tensor<2x4x3x10xf32> into tensor<2x4x30xf32>
    return %collapsed_23 : tensor<2x4x30xf32>
  }
}

