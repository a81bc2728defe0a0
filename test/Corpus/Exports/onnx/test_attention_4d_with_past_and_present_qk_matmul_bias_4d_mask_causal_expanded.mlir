#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d3)>
module {
  func.func @test_attention_4d_with_past_and_present_qk_matmul_bias_4d_mask_causal_expanded(%arg0: tensor<2x3x4x8xf32>, %arg1: tensor<2x3x6x8xf32>, %arg2: tensor<2x3x6x8xf32>, %arg3: tensor<2x3x4x18xf32>, %arg4: tensor<2x3x12x8xf32>, %arg5: tensor<2x3x12x8xf32>) -> (tensor<2x3x4x8xf32>, tensor<2x3x18x8xf32>, tensor<2x3x18x8xf32>, tensor<2x3x4x18xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_4 = arith.constant dense<8.000000e+00> : tensor<1xf32>
    %cst_5 = arith.constant dense<12> : tensor<1xi64>
    %0 = tensor.empty() : tensor<1xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_4 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.sqrt %in : f32
      linalg.yield %45 : f32
    } -> tensor<1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%cst_3, %1 : tensor<1xf32>, tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %45 = arith.divf %in, %in_16 : f32
      linalg.yield %45 : f32
    } -> tensor<1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.sqrt %in : f32
      linalg.yield %45 : f32
    } -> tensor<1xf32>
    %concat = tensor.concat dim(2) %arg4, %arg1 : (tensor<2x3x12x8xf32>, tensor<2x3x6x8xf32>) -> tensor<2x3x18x8xf32>
    %concat_6 = tensor.concat dim(2) %arg5, %arg2 : (tensor<2x3x12x8xf32>, tensor<2x3x6x8xf32>) -> tensor<2x3x18x8xf32>
    %4 = tensor.empty() : tensor<4xi64>
    %5 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%4 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %45 = linalg.index 0 : index
      %46 = arith.index_cast %45 : index to i64
      linalg.yield %46 : i64
    } -> tensor<4xi64>
    %expanded = tensor.expand_shape %5 [[0, 1]] output_shape [4, 1] : tensor<4xi64> into tensor<4x1xi64>
    %6 = tensor.empty() : tensor<18xi64>
    %7 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%6 : tensor<18xi64>) {
    ^bb0(%out: i64):
      %45 = linalg.index 0 : index
      %46 = arith.index_cast %45 : index to i64
      linalg.yield %46 : i64
    } -> tensor<18xi64>
    %expanded_7 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 18] : tensor<18xi64> into tensor<1x18xi64>
    %8 = tensor.empty() : tensor<4x1xi64>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded, %cst_5 : tensor<4x1xi64>, tensor<1xi64>) outs(%8 : tensor<4x1xi64>) {
    ^bb0(%in: i64, %in_16: i64, %out: i64):
      %45 = arith.addi %in, %in_16 : i64
      linalg.yield %45 : i64
    } -> tensor<4x1xi64>
    %10 = tensor.empty() : tensor<4x18xi1>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map1], iterator_types = ["parallel", "parallel"]} ins(%9, %expanded_7 : tensor<4x1xi64>, tensor<1x18xi64>) outs(%10 : tensor<4x18xi1>) {
    ^bb0(%in: i64, %in_16: i64, %out: i1):
      %45 = arith.cmpi slt, %in, %in_16 : i64
      linalg.yield %45 : i1
    } -> tensor<4x18xi1>
    %12 = tensor.empty() : tensor<4x18xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map5, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_2, %cst_1 : tensor<4x18xi1>, tensor<1xf32>, tensor<1xf32>) outs(%12 : tensor<4x18xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %45 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %45 : f32
    } -> tensor<4x18xf32>
    %14 = tensor.empty() : tensor<2x3x4x18xf32>
    %15 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %13 : tensor<2x3x4x18xf32>, tensor<4x18xf32>) outs(%14 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %45 = arith.addf %in, %in_16 : f32
      linalg.yield %45 : f32
    } -> tensor<2x3x4x18xf32>
    %16 = tensor.empty() : tensor<2x3x1x18x8xf32>
    %17 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat : tensor<2x3x18x8xf32>) outs(%16 : tensor<2x3x1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x1x18x8xf32>
    %18 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_6 : tensor<2x3x18x8xf32>) outs(%16 : tensor<2x3x1x18x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x1x18x8xf32>
    %collapsed = tensor.collapse_shape %17 [[0], [1], [2, 3], [4]] : tensor<2x3x1x18x8xf32> into tensor<2x3x18x8xf32>
    %19 = tensor.empty() : tensor<2x3x8x18xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x3x18x8xf32>) outs(%19 : tensor<2x3x8x18xf32>) permutation = [0, 1, 3, 2] 
    %20 = tensor.empty() : tensor<2x3x4x8xf32>
    %21 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<2x3x4x8xf32>, tensor<1xf32>) outs(%20 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %45 = arith.mulf %in, %in_16 : f32
      linalg.yield %45 : f32
    } -> tensor<2x3x4x8xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %3 : tensor<2x3x8x18xf32>, tensor<1xf32>) outs(%19 : tensor<2x3x8x18xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %45 = arith.mulf %in, %in_16 : f32
      linalg.yield %45 : f32
    } -> tensor<2x3x8x18xf32>
    %collapsed_8 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x3x4x8xf32> into tensor<6x4x8xf32>
    %collapsed_9 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x3x8x18xf32> into tensor<6x8x18xf32>
    %23 = tensor.empty() : tensor<6x4x18xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<6x4x18xf32>) -> tensor<6x4x18xf32>
    %25 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<6x4x8xf32>, tensor<6x8x18xf32>) outs(%24 : tensor<6x4x18xf32>) -> tensor<6x4x18xf32>
    %expanded_10 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 3, 4, 18] : tensor<6x4x18xf32> into tensor<2x3x4x18xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %15 : tensor<2x3x4x18xf32>, tensor<2x3x4x18xf32>) outs(%14 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %45 = arith.addf %in, %in_16 : f32
      linalg.yield %45 : f32
    } -> tensor<2x3x4x18xf32>
    %27 = tensor.empty() : tensor<2x3x4xi64>
    %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<2x3x4xi64>) -> tensor<2x3x4xi64>
    %29 = tensor.empty() : tensor<2x3x4xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %31:2 = linalg.generic {indexing_maps = [#map6, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x3x4x18xf32>) outs(%30, %28 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %45 = linalg.index 3 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_16 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_11 = tensor.expand_shape %31#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %expanded_11 : tensor<2x3x4x18xf32>, tensor<2x3x4x1xf32>) outs(%14 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %45 = arith.subf %in, %in_16 : f32
      linalg.yield %45 : f32
    } -> tensor<2x3x4x18xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x3x4x18xf32>) outs(%14 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x3x4x18xf32>
    %34 = tensor.empty() : tensor<2x3x4x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x3x4x1xf32>) -> tensor<2x3x4x1xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x3x4x18xf32>) outs(%35 : tensor<2x3x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x3x4x1xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<2x3x4x18xf32>, tensor<2x3x4x1xf32>) outs(%14 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %45 = arith.divf %in, %in_16 : f32
      linalg.yield %45 : f32
    } -> tensor<2x3x4x18xf32>
    %38:2 = linalg.generic {indexing_maps = [#map6, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x3x4x18xf32>) outs(%30, %28 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %45 = linalg.index 3 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_16 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_12 = tensor.expand_shape %38#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %39 = tensor.empty() : tensor<2x3x4x1xi1>
    %40 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %cst_2 : tensor<2x3x4x1xf32>, tensor<1xf32>) outs(%39 : tensor<2x3x4x1xi1>) {
    ^bb0(%in: f32, %in_16: f32, %out: i1):
      %45 = arith.cmpf oeq, %in, %in_16 : f32
      linalg.yield %45 : i1
    } -> tensor<2x3x4x1xi1>
    %41 = linalg.generic {indexing_maps = [#map12, #map10, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %cst_1, %37 : tensor<2x3x4x1xi1>, tensor<1xf32>, tensor<2x3x4x18xf32>) outs(%14 : tensor<2x3x4x18xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %45 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %45 : f32
    } -> tensor<2x3x4x18xf32>
    %collapsed_13 = tensor.collapse_shape %41 [[0, 1], [2], [3]] : tensor<2x3x4x18xf32> into tensor<6x4x18xf32>
    %collapsed_14 = tensor.collapse_shape %18 [[0, 1], [2, 3], [4]] : tensor<2x3x1x18x8xf32> into tensor<6x18x8xf32>
    %42 = tensor.empty() : tensor<6x4x8xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %44 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<6x4x18xf32>, tensor<6x18x8xf32>) outs(%43 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %expanded_15 = tensor.expand_shape %44 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xf32> into tensor<2x3x4x8xf32>
    return %expanded_15, %concat, %concat_6, %26 : tensor<2x3x4x8xf32>, tensor<2x3x18x8xf32>, tensor<2x3x18x8xf32>, tensor<2x3x4x18xf32>
  }
}

