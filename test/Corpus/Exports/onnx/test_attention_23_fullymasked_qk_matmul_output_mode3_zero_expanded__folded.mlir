#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1) -> (d0)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
module {
  func.func @test_attention_23_fullymasked_qk_matmul_output_mode3_zero_expanded(%arg0: tensor<1x2x2x8xf32>, %arg1: tensor<1x2x2x8xf32>, %arg2: tensor<1x2x2x8xf32>, %arg3: tensor<2x2xi1>) -> (tensor<1x2x2x8xf32>, tensor<1x2x2x2xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.594603539> : tensor<1xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %0 = tensor.empty() : tensor<2x2xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg3, %cst_3, %cst_2 : tensor<2x2xi1>, tensor<1xf32>, tensor<1xf32>) outs(%0 : tensor<2x2xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %33 = arith.select %in, %in_10, %in_11 : f32
      linalg.yield %33 : f32
    } -> tensor<2x2xf32>
    %2 = tensor.empty() : tensor<1x2x8x2xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x2x2x8xf32>) outs(%2 : tensor<1x2x8x2xf32>) permutation = [0, 1, 3, 2] 
    %3 = tensor.empty() : tensor<1x2x2x8xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<1x2x2x8xf32>, tensor<1xf32>) outs(%3 : tensor<1x2x2x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %33 = arith.mulf %in, %in_10 : f32
      linalg.yield %33 : f32
    } -> tensor<1x2x2x8xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_1 : tensor<1x2x8x2xf32>, tensor<1xf32>) outs(%2 : tensor<1x2x8x2xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %33 = arith.mulf %in, %in_10 : f32
      linalg.yield %33 : f32
    } -> tensor<1x2x8x2xf32>
    %collapsed = tensor.collapse_shape %4 [[0, 1], [2], [3]] : tensor<1x2x2x8xf32> into tensor<2x2x8xf32>
    %collapsed_4 = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x2x8x2xf32> into tensor<2x8x2xf32>
    %6 = tensor.empty() : tensor<2x2x2xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
    %8 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<2x2x8xf32>, tensor<2x8x2xf32>) outs(%7 : tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
    %expanded = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [1, 2, 2, 2] : tensor<2x2x2xf32> into tensor<1x2x2x2xf32>
    %9 = tensor.empty() : tensor<1x2x2x2xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %1 : tensor<1x2x2x2xf32>, tensor<2x2xf32>) outs(%9 : tensor<1x2x2x2xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %33 = arith.addf %in, %in_10 : f32
      linalg.yield %33 : f32
    } -> tensor<1x2x2x2xf32>
    %11 = tensor.empty() : tensor<1x2x2xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<1x2x2xi64>) -> tensor<1x2x2xi64>
    %13 = tensor.empty() : tensor<1x2x2xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %15:2 = linalg.generic {indexing_maps = [#map2, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<1x2x2x2xf32>) outs(%14, %12 : tensor<1x2x2xf32>, tensor<1x2x2xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %33 = linalg.index 3 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_10 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<1x2x2xf32>, tensor<1x2x2xi64>)
    %expanded_5 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [1, 2, 2, 1] : tensor<1x2x2xf32> into tensor<1x2x2x1xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_5 : tensor<1x2x2x2xf32>, tensor<1x2x2x1xf32>) outs(%9 : tensor<1x2x2x2xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %33 = arith.subf %in, %in_10 : f32
      linalg.yield %33 : f32
    } -> tensor<1x2x2x2xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<1x2x2x2xf32>) outs(%9 : tensor<1x2x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.exp %in : f32
      linalg.yield %33 : f32
    } -> tensor<1x2x2x2xf32>
    %18 = tensor.empty() : tensor<1x2x2x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<1x2x2x1xf32>) -> tensor<1x2x2x1xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<1x2x2x2xf32>) outs(%19 : tensor<1x2x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<1x2x2x1xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<1x2x2x2xf32>, tensor<1x2x2x1xf32>) outs(%9 : tensor<1x2x2x2xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %33 = arith.divf %in, %in_10 : f32
      linalg.yield %33 : f32
    } -> tensor<1x2x2x2xf32>
    %22 = tensor.empty() : tensor<2xi64>
    %23 = linalg.fill ins(%c0_i64 : i64) outs(%22 : tensor<2xi64>) -> tensor<2xi64>
    %24 = tensor.empty() : tensor<2xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<2xf32>) -> tensor<2xf32>
    %26:2 = linalg.generic {indexing_maps = [#map, #map7, #map7], iterator_types = ["parallel", "reduction"]} ins(%1 : tensor<2x2xf32>) outs(%25, %23 : tensor<2xf32>, tensor<2xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %33 = linalg.index 1 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_10 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<2xf32>, tensor<2xi64>)
    %expanded_6 = tensor.expand_shape %26#0 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %27 = tensor.empty() : tensor<2x1xi1>
    %28 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_6, %cst_2 : tensor<2x1xf32>, tensor<1xf32>) outs(%27 : tensor<2x1xi1>) {
    ^bb0(%in: f32, %in_10: f32, %out: i1):
      %33 = arith.cmpf oeq, %in, %in_10 : f32
      linalg.yield %33 : i1
    } -> tensor<2x1xi1>
    %29 = linalg.generic {indexing_maps = [#map9, #map3, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_3, %21 : tensor<2x1xi1>, tensor<1xf32>, tensor<1x2x2x2xf32>) outs(%9 : tensor<1x2x2x2xf32>) {
    ^bb0(%in: i1, %in_10: f32, %in_11: f32, %out: f32):
      %33 = arith.select %in, %in_10, %in_11 : f32
      linalg.yield %33 : f32
    } -> tensor<1x2x2x2xf32>
    %collapsed_7 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<1x2x2x2xf32> into tensor<2x2x2xf32>
    %collapsed_8 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x2x8xf32> into tensor<2x2x8xf32>
    %30 = tensor.empty() : tensor<2x2x8xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %32 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<2x2x2xf32>, tensor<2x2x8xf32>) outs(%31 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %expanded_9 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [1, 2, 2, 8] : tensor<2x2x8xf32> into tensor<1x2x2x8xf32>
    return %expanded_9, %29 : tensor<1x2x2x8xf32>, tensor<1x2x2x2xf32>
  }
}

