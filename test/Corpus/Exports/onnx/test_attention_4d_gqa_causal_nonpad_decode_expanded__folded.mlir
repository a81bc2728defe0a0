#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> (0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1) -> (d0, 0)>
#map9 = affine_map<(d0, d1) -> (d0, d1)>
#map10 = affine_map<(d0, d1) -> (0)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, 0)>
module {
  func.func @test_attention_4d_gqa_causal_nonpad_decode_expanded(%arg0: tensor<2x4x1x8xf32>, %arg1: tensor<2x2x8x8xf32>, %arg2: tensor<2x2x8x8xf32>, %arg3: tensor<2xi64>) -> tensor<2x4x1x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.594603539> : tensor<1xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<1x8xf32>
    %cst_5 = arith.constant dense<1> : tensor<1xi64>
    %cst_6 = arith.constant dense<0> : tensor<1x1x1x1xi64>
    %cst_7 = arith.constant dense<[[[[0, 1, 2, 3, 4, 5, 6, 7]]]]> : tensor<1x1x1x8xi64>
    %cst_8 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7]> : tensor<8xi64>
    %0 = tensor.empty() : tensor<2xi64>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel"]} ins(%arg3, %cst_5 : tensor<2xi64>, tensor<1xi64>) outs(%0 : tensor<2xi64>) {
    ^bb0(%in: i64, %in_19: i64, %out: i64):
      %45 = arith.subi %in, %in_19 : i64
      linalg.yield %45 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %2 = tensor.empty() : tensor<2x1x1x1xi64>
    %3 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6, %expanded : tensor<1x1x1x1xi64>, tensor<2x1x1x1xi64>) outs(%2 : tensor<2x1x1x1xi64>) {
    ^bb0(%in: i64, %in_19: i64, %out: i64):
      %45 = arith.addi %in, %in_19 : i64
      linalg.yield %45 : i64
    } -> tensor<2x1x1x1xi64>
    %4 = tensor.empty() : tensor<2x1x1x8xi1>
    %5 = linalg.generic {indexing_maps = [#map4, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %cst_7 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%4 : tensor<2x1x1x8xi1>) {
    ^bb0(%in: i64, %in_19: i64, %out: i1):
      %45 = arith.cmpi slt, %in, %in_19 : i64
      linalg.yield %45 : i1
    } -> tensor<2x1x1x8xi1>
    %6 = tensor.empty() : tensor<2x1x1x8xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map5, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_2, %cst_3 : tensor<2x1x1x8xi1>, tensor<1xf32>, tensor<1xf32>) outs(%6 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %45 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %45 : f32
    } -> tensor<2x1x1x8xf32>
    %8 = linalg.generic {indexing_maps = [#map6, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %7 : tensor<1x8xf32>, tensor<2x1x1x8xf32>) outs(%6 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %45 = arith.addf %in, %in_19 : f32
      linalg.yield %45 : f32
    } -> tensor<2x1x1x8xf32>
    %expanded_9 = tensor.expand_shape %arg3 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%cst_8, %expanded_9 : tensor<8xi64>, tensor<2x1xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %in_19: i64, %out: i1):
      %45 = arith.cmpi slt, %in, %in_19 : i64
      linalg.yield %45 : i1
    } -> tensor<2x8xi1>
    %11 = tensor.empty() : tensor<2x8xf32>
    %12 = linalg.generic {indexing_maps = [#map9, #map10, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_3, %cst_2 : tensor<2x8xi1>, tensor<1xf32>, tensor<1xf32>) outs(%11 : tensor<2x8xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %45 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8xf32>
    %expanded_10 = tensor.expand_shape %12 [[0], [1, 2, 3]] output_shape [2, 1, 1, 8] : tensor<2x8xf32> into tensor<2x1x1x8xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_10 : tensor<2x1x1x8xf32>, tensor<2x1x1x8xf32>) outs(%6 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %45 = arith.addf %in, %in_19 : f32
      linalg.yield %45 : f32
    } -> tensor<2x1x1x8xf32>
    %14 = tensor.empty() : tensor<2x2x2x8x8xf32>
    %15 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x2x8x8xf32>) outs(%14 : tensor<2x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x8x8xf32>
    %16 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x2x8x8xf32>) outs(%14 : tensor<2x2x2x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x8x8xf32>
    %collapsed = tensor.collapse_shape %15 [[0], [1, 2], [3], [4]] : tensor<2x2x2x8x8xf32> into tensor<2x4x8x8xf32>
    %17 = tensor.empty() : tensor<2x4x8x8xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x4x8x8xf32>) outs(%17 : tensor<2x4x8x8xf32>) permutation = [0, 1, 3, 2] 
    %18 = tensor.empty() : tensor<2x4x1x8xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<2x4x1x8xf32>, tensor<1xf32>) outs(%18 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %45 = arith.mulf %in, %in_19 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x1x8xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_1 : tensor<2x4x8x8xf32>, tensor<1xf32>) outs(%17 : tensor<2x4x8x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %45 = arith.mulf %in, %in_19 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x8x8xf32>
    %collapsed_11 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<2x4x1x8xf32> into tensor<8x1x8xf32>
    %collapsed_12 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<2x4x8x8xf32> into tensor<8x8x8xf32>
    %21 = tensor.empty() : tensor<8x1x8xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %23 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x1x8xf32>, tensor<8x8x8xf32>) outs(%22 : tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %expanded_13 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [2, 4, 1, 8] : tensor<8x1x8xf32> into tensor<2x4x1x8xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map13, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %13 : tensor<2x4x1x8xf32>, tensor<2x1x1x8xf32>) outs(%18 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %45 = arith.addf %in, %in_19 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x1x8xf32>
    %25 = tensor.empty() : tensor<2x4x1xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %27 = tensor.empty() : tensor<2x4x1xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %29:2 = linalg.generic {indexing_maps = [#map3, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x4x1x8xf32>) outs(%28, %26 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %45 = linalg.index 3 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_19 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_14 = tensor.expand_shape %29#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded_14 : tensor<2x4x1x8xf32>, tensor<2x4x1x1xf32>) outs(%18 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %45 = arith.subf %in, %in_19 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x1x8xf32>
    %31 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x1x8xf32>) outs(%18 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x1x8xf32>
    %32 = tensor.empty() : tensor<2x4x1x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<2x4x1x8xf32>) outs(%33 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %34 : tensor<2x4x1x8xf32>, tensor<2x4x1x1xf32>) outs(%18 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %45 = arith.divf %in, %in_19 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x1x8xf32>
    %36 = tensor.empty() : tensor<2x1x1xi64>
    %37 = linalg.fill ins(%c0_i64 : i64) outs(%36 : tensor<2x1x1xi64>) -> tensor<2x1x1xi64>
    %38 = tensor.empty() : tensor<2x1x1xf32>
    %39 = linalg.fill ins(%cst_0 : f32) outs(%38 : tensor<2x1x1xf32>) -> tensor<2x1x1xf32>
    %40:2 = linalg.generic {indexing_maps = [#map3, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x1x1x8xf32>) outs(%39, %37 : tensor<2x1x1xf32>, tensor<2x1x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %45 = linalg.index 3 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_19 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<2x1x1xf32>, tensor<2x1x1xi64>)
    %expanded_15 = tensor.expand_shape %40#0 [[0], [1], [2, 3]] output_shape [2, 1, 1, 1] : tensor<2x1x1xf32> into tensor<2x1x1x1xf32>
    %41 = tensor.empty() : tensor<2x1x1x1xi1>
    %42 = linalg.generic {indexing_maps = [#map3, #map15, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %cst_2 : tensor<2x1x1x1xf32>, tensor<1xf32>) outs(%41 : tensor<2x1x1x1xi1>) {
    ^bb0(%in: f32, %in_19: f32, %out: i1):
      %45 = arith.cmpf oeq, %in, %in_19 : f32
      linalg.yield %45 : i1
    } -> tensor<2x1x1x1xi1>
    %43 = linalg.generic {indexing_maps = [#map16, #map5, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %cst_3, %35 : tensor<2x1x1x1xi1>, tensor<1xf32>, tensor<2x4x1x8xf32>) outs(%18 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %45 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x1x8xf32>
    %collapsed_16 = tensor.collapse_shape %43 [[0, 1], [2], [3]] : tensor<2x4x1x8xf32> into tensor<8x1x8xf32>
    %collapsed_17 = tensor.collapse_shape %16 [[0, 1, 2], [3], [4]] : tensor<2x2x2x8x8xf32> into tensor<8x8x8xf32>
    %44 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<8x1x8xf32>, tensor<8x8x8xf32>) outs(%22 : tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %expanded_18 = tensor.expand_shape %44 [[0, 1], [2], [3]] output_shape [2, 4, 1, 8] : tensor<8x1x8xf32> into tensor<2x4x1x8xf32>
    return %expanded_18 : tensor<2x4x1x8xf32>
  }
}

