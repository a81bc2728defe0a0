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
  func.func @test_attention_3d_causal_expanded(%arg0: tensor<2x4x24xf32>, %arg1: tensor<2x6x24xf32>, %arg2: tensor<2x6x24xf32>) -> tensor<2x4x24xf32> {
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
    %expanded_8 = tensor.expand_shape %arg2 [[0], [1], [2, 3]] output_shape [2, 6, 3, 8] : tensor<2x6x24xf32> into tensor<2x6x3x8xf32>
    %0 = tensor.empty() : tensor<2x3x4x8xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x4x3x8xf32>) outs(%0 : tensor<2x3x4x8xf32>) permutation = [0, 2, 1, 3] 
    %1 = tensor.empty() : tensor<2x3x6x8xf32>
    %transposed_9 = linalg.transpose ins(%expanded_7 : tensor<2x6x3x8xf32>) outs(%1 : tensor<2x3x6x8xf32>) permutation = [0, 2, 1, 3] 
    %transposed_10 = linalg.transpose ins(%expanded_8 : tensor<2x6x3x8xf32>) outs(%1 : tensor<2x3x6x8xf32>) permutation = [0, 2, 1, 3] 
    %2 = tensor.empty() : tensor<1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_2 : tensor<1xf32>) outs(%2 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.sqrt %in : f32
      linalg.yield %50 : f32
    } -> tensor<1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%cst_5, %3 : tensor<1xf32>, tensor<1xf32>) outs(%2 : tensor<1xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %50 = arith.divf %in, %in_24 : f32
      linalg.yield %50 : f32
    } -> tensor<1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<1xf32>) outs(%2 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.sqrt %in : f32
      linalg.yield %50 : f32
    } -> tensor<1xf32>
    %6 = tensor.empty() : tensor<4xi64>
    %7 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%6 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %50 = linalg.index 0 : index
      %51 = arith.index_cast %50 : index to i64
      linalg.yield %51 : i64
    } -> tensor<4xi64>
    %expanded_11 = tensor.expand_shape %7 [[0, 1]] output_shape [4, 1] : tensor<4xi64> into tensor<4x1xi64>
    %8 = tensor.empty() : tensor<6xi64>
    %9 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%8 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %50 = linalg.index 0 : index
      %51 = arith.index_cast %50 : index to i64
      linalg.yield %51 : i64
    } -> tensor<6xi64>
    %expanded_12 = tensor.expand_shape %9 [[0, 1]] output_shape [1, 6] : tensor<6xi64> into tensor<1x6xi64>
    %10 = tensor.empty() : tensor<4x1xi64>
    %11 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %cst_6 : tensor<4x1xi64>, tensor<1xi64>) outs(%10 : tensor<4x1xi64>) {
    ^bb0(%in: i64, %in_24: i64, %out: i64):
      %50 = arith.addi %in, %in_24 : i64
      linalg.yield %50 : i64
    } -> tensor<4x1xi64>
    %12 = tensor.empty() : tensor<4x6xi1>
    %13 = linalg.generic {indexing_maps = [#map3, #map4, #map1], iterator_types = ["parallel", "parallel"]} ins(%11, %expanded_12 : tensor<4x1xi64>, tensor<1x6xi64>) outs(%12 : tensor<4x6xi1>) {
    ^bb0(%in: i64, %in_24: i64, %out: i1):
      %50 = arith.cmpi slt, %in, %in_24 : i64
      linalg.yield %50 : i1
    } -> tensor<4x6xi1>
    %14 = tensor.empty() : tensor<4x6xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map5, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_4, %cst_3 : tensor<4x6xi1>, tensor<1xf32>, tensor<1xf32>) outs(%14 : tensor<4x6xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %50 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %50 : f32
    } -> tensor<4x6xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_1, %15 : tensor<4x6xf32>, tensor<4x6xf32>) outs(%14 : tensor<4x6xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %50 = arith.addf %in, %in_24 : f32
      linalg.yield %50 : f32
    } -> tensor<4x6xf32>
    %17 = tensor.empty() : tensor<2x3x1x6x8xf32>
    %18 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_9 : tensor<2x3x6x8xf32>) outs(%17 : tensor<2x3x1x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x1x6x8xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<2x3x6x8xf32>) outs(%17 : tensor<2x3x1x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x1x6x8xf32>
    %collapsed = tensor.collapse_shape %18 [[0], [1], [2, 3], [4]] : tensor<2x3x1x6x8xf32> into tensor<2x3x6x8xf32>
    %20 = tensor.empty() : tensor<2x3x8x6xf32>
    %transposed_13 = linalg.transpose ins(%collapsed : tensor<2x3x6x8xf32>) outs(%20 : tensor<2x3x8x6xf32>) permutation = [0, 1, 3, 2] 
    %21 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %5 : tensor<2x3x4x8xf32>, tensor<1xf32>) outs(%0 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %50 = arith.mulf %in, %in_24 : f32
      linalg.yield %50 : f32
    } -> tensor<2x3x4x8xf32>
    %22 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_13, %5 : tensor<2x3x8x6xf32>, tensor<1xf32>) outs(%20 : tensor<2x3x8x6xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %50 = arith.mulf %in, %in_24 : f32
      linalg.yield %50 : f32
    } -> tensor<2x3x8x6xf32>
    %collapsed_14 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x3x4x8xf32> into tensor<6x4x8xf32>
    %collapsed_15 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x3x8x6xf32> into tensor<6x8x6xf32>
    %23 = tensor.empty() : tensor<6x4x6xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %25 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<6x4x8xf32>, tensor<6x8x6xf32>) outs(%24 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %expanded_16 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 3, 4, 6] : tensor<6x4x6xf32> into tensor<2x3x4x6xf32>
    %26 = tensor.empty() : tensor<2x3x4x6xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %16 : tensor<2x3x4x6xf32>, tensor<4x6xf32>) outs(%26 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %50 = arith.addf %in, %in_24 : f32
      linalg.yield %50 : f32
    } -> tensor<2x3x4x6xf32>
    %28 = tensor.empty() : tensor<2x3x4xi64>
    %29 = linalg.fill ins(%c0_i64 : i64) outs(%28 : tensor<2x3x4xi64>) -> tensor<2x3x4xi64>
    %30 = tensor.empty() : tensor<2x3x4xf32>
    %31 = linalg.fill ins(%cst_0 : f32) outs(%30 : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %32:2 = linalg.generic {indexing_maps = [#map8, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x3x4x6xf32>) outs(%31, %29 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %50 = linalg.index 3 : index
      %51 = arith.index_cast %50 : index to i64
      %52 = arith.maximumf %in, %out : f32
      %53 = arith.cmpf ogt, %in, %out : f32
      %54 = arith.select %53, %51, %out_24 : i64
      linalg.yield %52, %54 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_17 = tensor.expand_shape %32#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %expanded_17 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%26 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %50 = arith.subf %in, %in_24 : f32
      linalg.yield %50 : f32
    } -> tensor<2x3x4x6xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x3x4x6xf32>) outs(%26 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x3x4x6xf32>
    %35 = tensor.empty() : tensor<2x3x4x1xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<2x3x4x1xf32>) -> tensor<2x3x4x1xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x3x4x6xf32>) outs(%36 : tensor<2x3x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %in, %out : f32
      linalg.yield %50 : f32
    } -> tensor<2x3x4x1xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %37 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%26 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %50 = arith.divf %in, %in_24 : f32
      linalg.yield %50 : f32
    } -> tensor<2x3x4x6xf32>
    %39 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<4xi64>) -> tensor<4xi64>
    %40 = tensor.empty() : tensor<4xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<4xf32>) -> tensor<4xf32>
    %42:2 = linalg.generic {indexing_maps = [#map1, #map13, #map13], iterator_types = ["parallel", "reduction"]} ins(%16 : tensor<4x6xf32>) outs(%41, %39 : tensor<4xf32>, tensor<4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %50 = linalg.index 1 : index
      %51 = arith.index_cast %50 : index to i64
      %52 = arith.maximumf %in, %out : f32
      %53 = arith.cmpf ogt, %in, %out : f32
      %54 = arith.select %53, %51, %out_24 : i64
      linalg.yield %52, %54 : f32, i64
    } -> (tensor<4xf32>, tensor<4xi64>)
    %expanded_18 = tensor.expand_shape %42#0 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %43 = tensor.empty() : tensor<4x1xi1>
    %44 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_18, %cst_4 : tensor<4x1xf32>, tensor<1xf32>) outs(%43 : tensor<4x1xi1>) {
    ^bb0(%in: f32, %in_24: f32, %out: i1):
      %50 = arith.cmpf oeq, %in, %in_24 : f32
      linalg.yield %50 : i1
    } -> tensor<4x1xi1>
    %45 = linalg.generic {indexing_maps = [#map14, #map9, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %cst_3, %38 : tensor<4x1xi1>, tensor<1xf32>, tensor<2x3x4x6xf32>) outs(%26 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %50 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %50 : f32
    } -> tensor<2x3x4x6xf32>
    %collapsed_19 = tensor.collapse_shape %45 [[0, 1], [2], [3]] : tensor<2x3x4x6xf32> into tensor<6x4x6xf32>
    %collapsed_20 = tensor.collapse_shape %19 [[0, 1], [2, 3], [4]] : tensor<2x3x1x6x8xf32> into tensor<6x6x8xf32>
    %46 = tensor.empty() : tensor<6x4x8xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %48 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<6x4x6xf32>, tensor<6x6x8xf32>) outs(%47 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %expanded_21 = tensor.expand_shape %48 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xf32> into tensor<2x3x4x8xf32>
    %49 = tensor.empty() : tensor<2x4x3x8xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x3x4x8xf32>) outs(%49 : tensor<2x4x3x8xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0], [1], [2, 3]] : tensor<2x4x3x8xf32> into tensor<2x4x24xf32>
    return %collapsed_23 : tensor<2x4x24xf32>
  }
}

