#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> (0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1) -> (d0, 0)>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1) -> (0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, 0)>
module {
  func.func @test_attention_4d_causal_nonpad_attn_mask_composition_expanded(%arg0: tensor<2x2x3x8xf32>, %arg1: tensor<2x2x6x8xf32>, %arg2: tensor<2x2x6x8xf32>, %arg3: tensor<2x1x3x6xi1>, %arg4: tensor<2xi64>) -> tensor<2x2x3x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.594603539> : tensor<1xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_4 = arith.constant dense<3> : tensor<1xi64>
    %cst_5 = arith.constant dense<[[[[0], [1], [2]]]]> : tensor<1x1x3x1xi64>
    %cst_6 = arith.constant dense<[[[[0, 1, 2, 3, 4, 5]]]]> : tensor<1x1x1x6xi64>
    %cst_7 = arith.constant dense<[0, 1, 2, 3, 4, 5]> : tensor<6xi64>
    %0 = tensor.empty() : tensor<2xi64>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel"]} ins(%arg4, %cst_4 : tensor<2xi64>, tensor<1xi64>) outs(%0 : tensor<2xi64>) {
    ^bb0(%in: i64, %in_17: i64, %out: i64):
      %46 = arith.subi %in, %in_17 : i64
      linalg.yield %46 : i64
    } -> tensor<2xi64>
    %2 = tensor.empty() : tensor<2x1x3x6xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %cst_3, %cst_2 : tensor<2x1x3x6xi1>, tensor<1xf32>, tensor<1xf32>) outs(%2 : tensor<2x1x3x6xf32>) {
    ^bb0(%in: i1, %in_17: f32, %in_18: f32, %out: f32):
      %46 = arith.select %in, %in_17, %in_18 : f32
      linalg.yield %46 : f32
    } -> tensor<2x1x3x6xf32>
    %expanded = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %4 = tensor.empty() : tensor<2x1x3x1xi64>
    %5 = linalg.generic {indexing_maps = [#map4, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %expanded : tensor<1x1x3x1xi64>, tensor<2x1x1x1xi64>) outs(%4 : tensor<2x1x3x1xi64>) {
    ^bb0(%in: i64, %in_17: i64, %out: i64):
      %46 = arith.addi %in, %in_17 : i64
      linalg.yield %46 : i64
    } -> tensor<2x1x3x1xi64>
    %6 = tensor.empty() : tensor<2x1x3x6xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_6 : tensor<2x1x3x1xi64>, tensor<1x1x1x6xi64>) outs(%6 : tensor<2x1x3x6xi1>) {
    ^bb0(%in: i64, %in_17: i64, %out: i1):
      %46 = arith.cmpi slt, %in, %in_17 : i64
      linalg.yield %46 : i1
    } -> tensor<2x1x3x6xi1>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_2, %cst_3 : tensor<2x1x3x6xi1>, tensor<1xf32>, tensor<1xf32>) outs(%2 : tensor<2x1x3x6xf32>) {
    ^bb0(%in: i1, %in_17: f32, %in_18: f32, %out: f32):
      %46 = arith.select %in, %in_17, %in_18 : f32
      linalg.yield %46 : f32
    } -> tensor<2x1x3x6xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %8 : tensor<2x1x3x6xf32>, tensor<2x1x3x6xf32>) outs(%2 : tensor<2x1x3x6xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %46 = arith.addf %in, %in_17 : f32
      linalg.yield %46 : f32
    } -> tensor<2x1x3x6xf32>
    %expanded_8 = tensor.expand_shape %arg4 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %10 = tensor.empty() : tensor<2x6xi1>
    %11 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%cst_7, %expanded_8 : tensor<6xi64>, tensor<2x1xi64>) outs(%10 : tensor<2x6xi1>) {
    ^bb0(%in: i64, %in_17: i64, %out: i1):
      %46 = arith.cmpi slt, %in, %in_17 : i64
      linalg.yield %46 : i1
    } -> tensor<2x6xi1>
    %12 = tensor.empty() : tensor<2x6xf32>
    %13 = linalg.generic {indexing_maps = [#map10, #map11, #map11, #map10], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_3, %cst_2 : tensor<2x6xi1>, tensor<1xf32>, tensor<1xf32>) outs(%12 : tensor<2x6xf32>) {
    ^bb0(%in: i1, %in_17: f32, %in_18: f32, %out: f32):
      %46 = arith.select %in, %in_17, %in_18 : f32
      linalg.yield %46 : f32
    } -> tensor<2x6xf32>
    %expanded_9 = tensor.expand_shape %13 [[0], [1, 2, 3]] output_shape [2, 1, 1, 6] : tensor<2x6xf32> into tensor<2x1x1x6xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_9 : tensor<2x1x3x6xf32>, tensor<2x1x1x6xf32>) outs(%2 : tensor<2x1x3x6xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %46 = arith.addf %in, %in_17 : f32
      linalg.yield %46 : f32
    } -> tensor<2x1x3x6xf32>
    %15 = tensor.empty() : tensor<2x2x8x6xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x2x6x8xf32>) outs(%15 : tensor<2x2x8x6xf32>) permutation = [0, 1, 3, 2] 
    %16 = tensor.empty() : tensor<2x2x3x8xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<2x2x3x8xf32>, tensor<1xf32>) outs(%16 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %46 = arith.mulf %in, %in_17 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x3x8xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_1 : tensor<2x2x8x6xf32>, tensor<1xf32>) outs(%15 : tensor<2x2x8x6xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %46 = arith.mulf %in, %in_17 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x8x6xf32>
    %collapsed = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x2x3x8xf32> into tensor<4x3x8xf32>
    %collapsed_10 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<2x2x8x6xf32> into tensor<4x8x6xf32>
    %19 = tensor.empty() : tensor<4x3x6xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<4x3x6xf32>) -> tensor<4x3x6xf32>
    %21 = linalg.batch_matmul ins(%collapsed, %collapsed_10 : tensor<4x3x8xf32>, tensor<4x8x6xf32>) outs(%20 : tensor<4x3x6xf32>) -> tensor<4x3x6xf32>
    %expanded_11 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [2, 2, 3, 6] : tensor<4x3x6xf32> into tensor<2x2x3x6xf32>
    %22 = tensor.empty() : tensor<2x2x3x6xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map12, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %14 : tensor<2x2x3x6xf32>, tensor<2x1x3x6xf32>) outs(%22 : tensor<2x2x3x6xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %46 = arith.addf %in, %in_17 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x3x6xf32>
    %24 = tensor.empty() : tensor<2x2x3xi64>
    %25 = linalg.fill ins(%c0_i64 : i64) outs(%24 : tensor<2x2x3xi64>) -> tensor<2x2x3xi64>
    %26 = tensor.empty() : tensor<2x2x3xf32>
    %27 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
    %28:2 = linalg.generic {indexing_maps = [#map2, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x2x3x6xf32>) outs(%27, %25 : tensor<2x2x3xf32>, tensor<2x2x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %46 = linalg.index 3 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = arith.maximumf %in, %out : f32
      %49 = arith.cmpf ogt, %in, %out : f32
      %50 = arith.select %49, %47, %out_17 : i64
      linalg.yield %48, %50 : f32, i64
    } -> (tensor<2x2x3xf32>, tensor<2x2x3xi64>)
    %expanded_12 = tensor.expand_shape %28#0 [[0], [1], [2, 3]] output_shape [2, 2, 3, 1] : tensor<2x2x3xf32> into tensor<2x2x3x1xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_12 : tensor<2x2x3x6xf32>, tensor<2x2x3x1xf32>) outs(%22 : tensor<2x2x3x6xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %46 = arith.subf %in, %in_17 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x3x6xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x2x3x6xf32>) outs(%22 : tensor<2x2x3x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x3x6xf32>
    %31 = tensor.empty() : tensor<2x2x3x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x2x3x1xf32>) -> tensor<2x2x3x1xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x2x3x6xf32>) outs(%32 : tensor<2x2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x3x1xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %33 : tensor<2x2x3x6xf32>, tensor<2x2x3x1xf32>) outs(%22 : tensor<2x2x3x6xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %46 = arith.divf %in, %in_17 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x3x6xf32>
    %35 = tensor.empty() : tensor<2x1x3xi64>
    %36 = linalg.fill ins(%c0_i64 : i64) outs(%35 : tensor<2x1x3xi64>) -> tensor<2x1x3xi64>
    %37 = tensor.empty() : tensor<2x1x3xf32>
    %38 = linalg.fill ins(%cst_0 : f32) outs(%37 : tensor<2x1x3xf32>) -> tensor<2x1x3xf32>
    %39:2 = linalg.generic {indexing_maps = [#map2, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x1x3x6xf32>) outs(%38, %36 : tensor<2x1x3xf32>, tensor<2x1x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %46 = linalg.index 3 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = arith.maximumf %in, %out : f32
      %49 = arith.cmpf ogt, %in, %out : f32
      %50 = arith.select %49, %47, %out_17 : i64
      linalg.yield %48, %50 : f32, i64
    } -> (tensor<2x1x3xf32>, tensor<2x1x3xi64>)
    %expanded_13 = tensor.expand_shape %39#0 [[0], [1], [2, 3]] output_shape [2, 1, 3, 1] : tensor<2x1x3xf32> into tensor<2x1x3x1xf32>
    %40 = tensor.empty() : tensor<2x1x3x1xi1>
    %41 = linalg.generic {indexing_maps = [#map2, #map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %cst_2 : tensor<2x1x3x1xf32>, tensor<1xf32>) outs(%40 : tensor<2x1x3x1xi1>) {
    ^bb0(%in: f32, %in_17: f32, %out: i1):
      %46 = arith.cmpf oeq, %in, %in_17 : f32
      linalg.yield %46 : i1
    } -> tensor<2x1x3x1xi1>
    %42 = linalg.generic {indexing_maps = [#map15, #map3, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %cst_3, %34 : tensor<2x1x3x1xi1>, tensor<1xf32>, tensor<2x2x3x6xf32>) outs(%22 : tensor<2x2x3x6xf32>) {
    ^bb0(%in: i1, %in_17: f32, %in_18: f32, %out: f32):
      %46 = arith.select %in, %in_17, %in_18 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x3x6xf32>
    %collapsed_14 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<2x2x3x6xf32> into tensor<4x3x6xf32>
    %collapsed_15 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x2x6x8xf32> into tensor<4x6x8xf32>
    %43 = tensor.empty() : tensor<4x3x8xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<4x3x8xf32>) -> tensor<4x3x8xf32>
    %45 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<4x3x6xf32>, tensor<4x6x8xf32>) outs(%44 : tensor<4x3x8xf32>) -> tensor<4x3x8xf32>
    %expanded_16 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [2, 2, 3, 8] : tensor<4x3x8xf32> into tensor<2x2x3x8xf32>
    return %expanded_16 : tensor<2x2x3x8xf32>
  }
}

