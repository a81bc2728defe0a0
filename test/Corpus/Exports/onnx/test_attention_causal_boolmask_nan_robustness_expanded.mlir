#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
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
  func.func @test_attention_causal_boolmask_nan_robustness_expanded(%arg0: tensor<1x2x2x8xf32>, %arg1: tensor<1x2x2x8xf32>, %arg2: tensor<1x2x2x8xf32>, %arg3: tensor<2x2xi1>) -> tensor<1x2x2x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_4 = arith.constant dense<8.000000e+00> : tensor<1xf32>
    %cst_5 = arith.constant dense<0> : tensor<1xi64>
    %0 = tensor.empty() : tensor<1xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_4 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.sqrt %in : f32
      linalg.yield %47 : f32
    } -> tensor<1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%cst_3, %1 : tensor<1xf32>, tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %47 = arith.divf %in, %in_15 : f32
      linalg.yield %47 : f32
    } -> tensor<1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.sqrt %in : f32
      linalg.yield %47 : f32
    } -> tensor<1xf32>
    %4 = tensor.empty() : tensor<2x2xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3, %cst_1, %cst_2 : tensor<2x2xi1>, tensor<1xf32>, tensor<1xf32>) outs(%4 : tensor<2x2xf32>) {
    ^bb0(%in: i1, %in_15: f32, %in_16: f32, %out: f32):
      %47 = arith.select %in, %in_15, %in_16 : f32
      linalg.yield %47 : f32
    } -> tensor<2x2xf32>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %47 = linalg.index 0 : index
      %48 = arith.index_cast %47 : index to i64
      linalg.yield %48 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %expanded_6 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 2] : tensor<2xi64> into tensor<1x2xi64>
    %8 = tensor.empty() : tensor<2x1xi64>
    %9 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded, %cst_5 : tensor<2x1xi64>, tensor<1xi64>) outs(%8 : tensor<2x1xi64>) {
    ^bb0(%in: i64, %in_15: i64, %out: i64):
      %47 = arith.addi %in, %in_15 : i64
      linalg.yield %47 : i64
    } -> tensor<2x1xi64>
    %10 = tensor.empty() : tensor<2x2xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%9, %expanded_6 : tensor<2x1xi64>, tensor<1x2xi64>) outs(%10 : tensor<2x2xi1>) {
    ^bb0(%in: i64, %in_15: i64, %out: i1):
      %47 = arith.cmpi slt, %in, %in_15 : i64
      linalg.yield %47 : i1
    } -> tensor<2x2xi1>
    %12 = linalg.generic {indexing_maps = [#map1, #map2, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_2, %cst_1 : tensor<2x2xi1>, tensor<1xf32>, tensor<1xf32>) outs(%4 : tensor<2x2xf32>) {
    ^bb0(%in: i1, %in_15: f32, %in_16: f32, %out: f32):
      %47 = arith.select %in, %in_15, %in_16 : f32
      linalg.yield %47 : f32
    } -> tensor<2x2xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%5, %12 : tensor<2x2xf32>, tensor<2x2xf32>) outs(%4 : tensor<2x2xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %47 = arith.addf %in, %in_15 : f32
      linalg.yield %47 : f32
    } -> tensor<2x2xf32>
    %14 = tensor.empty() : tensor<1x2x1x2x8xf32>
    %15 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<1x2x2x8xf32>) outs(%14 : tensor<1x2x1x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x1x2x8xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<1x2x2x8xf32>) outs(%14 : tensor<1x2x1x2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x1x2x8xf32>
    %collapsed = tensor.collapse_shape %15 [[0], [1], [2, 3], [4]] : tensor<1x2x1x2x8xf32> into tensor<1x2x2x8xf32>
    %17 = tensor.empty() : tensor<1x2x8x2xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<1x2x2x8xf32>) outs(%17 : tensor<1x2x8x2xf32>) permutation = [0, 1, 3, 2] 
    %18 = tensor.empty() : tensor<1x2x2x8xf32>
    %19 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<1x2x2x8xf32>, tensor<1xf32>) outs(%18 : tensor<1x2x2x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %47 = arith.mulf %in, %in_15 : f32
      linalg.yield %47 : f32
    } -> tensor<1x2x2x8xf32>
    %20 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %3 : tensor<1x2x8x2xf32>, tensor<1xf32>) outs(%17 : tensor<1x2x8x2xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %47 = arith.mulf %in, %in_15 : f32
      linalg.yield %47 : f32
    } -> tensor<1x2x8x2xf32>
    %collapsed_7 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<1x2x2x8xf32> into tensor<2x2x8xf32>
    %collapsed_8 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<1x2x8x2xf32> into tensor<2x8x2xf32>
    %21 = tensor.empty() : tensor<2x2x2xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
    %23 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<2x2x8xf32>, tensor<2x8x2xf32>) outs(%22 : tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
    %expanded_9 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [1, 2, 2, 2] : tensor<2x2x2xf32> into tensor<1x2x2x2xf32>
    %24 = tensor.empty() : tensor<1x2x2x2xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %13 : tensor<1x2x2x2xf32>, tensor<2x2xf32>) outs(%24 : tensor<1x2x2x2xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %47 = arith.addf %in, %in_15 : f32
      linalg.yield %47 : f32
    } -> tensor<1x2x2x2xf32>
    %26 = tensor.empty() : tensor<1x2x2xi64>
    %27 = linalg.fill ins(%c0_i64 : i64) outs(%26 : tensor<1x2x2xi64>) -> tensor<1x2x2xi64>
    %28 = tensor.empty() : tensor<1x2x2xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %30:2 = linalg.generic {indexing_maps = [#map8, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<1x2x2x2xf32>) outs(%29, %27 : tensor<1x2x2xf32>, tensor<1x2x2xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %47 = linalg.index 3 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = arith.maximumf %in, %out : f32
      %50 = arith.cmpf ogt, %in, %out : f32
      %51 = arith.select %50, %48, %out_15 : i64
      linalg.yield %49, %51 : f32, i64
    } -> (tensor<1x2x2xf32>, tensor<1x2x2xi64>)
    %expanded_10 = tensor.expand_shape %30#0 [[0], [1], [2, 3]] output_shape [1, 2, 2, 1] : tensor<1x2x2xf32> into tensor<1x2x2x1xf32>
    %31 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %expanded_10 : tensor<1x2x2x2xf32>, tensor<1x2x2x1xf32>) outs(%24 : tensor<1x2x2x2xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %47 = arith.subf %in, %in_15 : f32
      linalg.yield %47 : f32
    } -> tensor<1x2x2x2xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x2x2x2xf32>) outs(%24 : tensor<1x2x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.exp %in : f32
      linalg.yield %47 : f32
    } -> tensor<1x2x2x2xf32>
    %33 = tensor.empty() : tensor<1x2x2x1xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<1x2x2x1xf32>) -> tensor<1x2x2x1xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<1x2x2x2xf32>) outs(%34 : tensor<1x2x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<1x2x2x1xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %35 : tensor<1x2x2x2xf32>, tensor<1x2x2x1xf32>) outs(%24 : tensor<1x2x2x2xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %47 = arith.divf %in, %in_15 : f32
      linalg.yield %47 : f32
    } -> tensor<1x2x2x2xf32>
    %37 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2xi64>) -> tensor<2xi64>
    %38 = tensor.empty() : tensor<2xf32>
    %39 = linalg.fill ins(%cst_0 : f32) outs(%38 : tensor<2xf32>) -> tensor<2xf32>
    %40:2 = linalg.generic {indexing_maps = [#map1, #map13, #map13], iterator_types = ["parallel", "reduction"]} ins(%13 : tensor<2x2xf32>) outs(%39, %37 : tensor<2xf32>, tensor<2xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %47 = linalg.index 1 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = arith.maximumf %in, %out : f32
      %50 = arith.cmpf ogt, %in, %out : f32
      %51 = arith.select %50, %48, %out_15 : i64
      linalg.yield %49, %51 : f32, i64
    } -> (tensor<2xf32>, tensor<2xi64>)
    %expanded_11 = tensor.expand_shape %40#0 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %41 = tensor.empty() : tensor<2x1xi1>
    %42 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_11, %cst_2 : tensor<2x1xf32>, tensor<1xf32>) outs(%41 : tensor<2x1xi1>) {
    ^bb0(%in: f32, %in_15: f32, %out: i1):
      %47 = arith.cmpf oeq, %in, %in_15 : f32
      linalg.yield %47 : i1
    } -> tensor<2x1xi1>
    %43 = linalg.generic {indexing_maps = [#map14, #map9, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %cst_1, %36 : tensor<2x1xi1>, tensor<1xf32>, tensor<1x2x2x2xf32>) outs(%24 : tensor<1x2x2x2xf32>) {
    ^bb0(%in: i1, %in_15: f32, %in_16: f32, %out: f32):
      %47 = arith.select %in, %in_15, %in_16 : f32
      linalg.yield %47 : f32
    } -> tensor<1x2x2x2xf32>
    %collapsed_12 = tensor.collapse_shape %43 [[0, 1], [2], [3]] : tensor<1x2x2x2xf32> into tensor<2x2x2xf32>
    %collapsed_13 = tensor.collapse_shape %16 [[0, 1], [2, 3], [4]] : tensor<1x2x1x2x8xf32> into tensor<2x2x8xf32>
    %44 = tensor.empty() : tensor<2x2x8xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %46 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<2x2x2xf32>, tensor<2x2x8xf32>) outs(%45 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %expanded_14 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [1, 2, 2, 8] : tensor<2x2x8xf32> into tensor<1x2x2x8xf32>
    return %expanded_14 : tensor<1x2x2x8xf32>
  }
}

