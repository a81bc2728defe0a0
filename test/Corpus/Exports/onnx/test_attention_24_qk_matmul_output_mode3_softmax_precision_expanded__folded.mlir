#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1) -> (d0)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
module {
  func.func @test_attention_24_qk_matmul_output_mode3_softmax_precision_expanded(%arg0: tensor<1x2x2x8xf16>, %arg1: tensor<1x2x2x8xf16>, %arg2: tensor<1x2x2x8xf16>, %arg3: tensor<2x2xi1>) -> (tensor<1x2x2x8xf16>, tensor<1x2x2x2xf16>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0xFC00 : f16
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1xf16>
    %cst_3 = arith.constant dense<0xFC00> : tensor<1xf16>
    %cst_4 = arith.constant dense<5.947270e-01> : tensor<1xf16>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %0 = tensor.empty() : tensor<2x2xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%arg3, %cst_6, %cst_5 : tensor<2x2xi1>, tensor<1xf32>, tensor<1xf32>) outs(%0 : tensor<2x2xf32>) {
    ^bb0(%in: i1, %in_13: f32, %in_14: f32, %out: f32):
      %42 = arith.select %in, %in_13, %in_14 : f32
      linalg.yield %42 : f32
    } -> tensor<2x2xf32>
    %2 = tensor.empty() : tensor<2x2xf16>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%1 : tensor<2x2xf32>) outs(%2 : tensor<2x2xf16>) {
    ^bb0(%in: f32, %out: f16):
      %42 = arith.truncf %in : f32 to f16
      linalg.yield %42 : f16
    } -> tensor<2x2xf16>
    %4 = tensor.empty() : tensor<1x2x8x2xf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<1x2x2x8xf16>) outs(%4 : tensor<1x2x8x2xf16>) permutation = [0, 1, 3, 2] 
    %5 = tensor.empty() : tensor<1x2x2x8xf16>
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_4 : tensor<1x2x2x8xf16>, tensor<1xf16>) outs(%5 : tensor<1x2x2x8xf16>) {
    ^bb0(%in: f16, %in_13: f16, %out: f16):
      %42 = arith.mulf %in, %in_13 : f16
      linalg.yield %42 : f16
    } -> tensor<1x2x2x8xf16>
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_4 : tensor<1x2x8x2xf16>, tensor<1xf16>) outs(%4 : tensor<1x2x8x2xf16>) {
    ^bb0(%in: f16, %in_13: f16, %out: f16):
      %42 = arith.mulf %in, %in_13 : f16
      linalg.yield %42 : f16
    } -> tensor<1x2x8x2xf16>
    %collapsed = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<1x2x2x8xf16> into tensor<2x2x8xf16>
    %collapsed_7 = tensor.collapse_shape %7 [[0, 1], [2], [3]] : tensor<1x2x8x2xf16> into tensor<2x8x2xf16>
    %8 = tensor.empty() : tensor<2x2x2xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
    %10 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<2x2x8xf16>, tensor<2x8x2xf16>) outs(%9 : tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
    %11 = tensor.empty() : tensor<2x2x2xf16>
    %12 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<2x2x2xf32>) outs(%11 : tensor<2x2x2xf16>) {
    ^bb0(%in: f32, %out: f16):
      %42 = arith.truncf %in : f32 to f16
      linalg.yield %42 : f16
    } -> tensor<2x2x2xf16>
    %expanded = tensor.expand_shape %12 [[0, 1], [2], [3]] output_shape [1, 2, 2, 2] : tensor<2x2x2xf16> into tensor<1x2x2x2xf16>
    %13 = tensor.empty() : tensor<1x2x2x2xf16>
    %14 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %3 : tensor<1x2x2x2xf16>, tensor<2x2xf16>) outs(%13 : tensor<1x2x2x2xf16>) {
    ^bb0(%in: f16, %in_13: f16, %out: f16):
      %42 = arith.addf %in, %in_13 : f16
      linalg.yield %42 : f16
    } -> tensor<1x2x2x2xf16>
    %15 = tensor.empty() : tensor<1x2x2x2xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<1x2x2x2xf16>) outs(%15 : tensor<1x2x2x2xf32>) {
    ^bb0(%in: f16, %out: f32):
      %42 = arith.extf %in : f16 to f32
      linalg.yield %42 : f32
    } -> tensor<1x2x2x2xf32>
    %17 = tensor.empty() : tensor<1x2x2xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<1x2x2xi64>) -> tensor<1x2x2xi64>
    %19 = tensor.empty() : tensor<1x2x2xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
    %21:2 = linalg.generic {indexing_maps = [#map2, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<1x2x2x2xf32>) outs(%20, %18 : tensor<1x2x2xf32>, tensor<1x2x2xi64>) {
    ^bb0(%in: f32, %out: f32, %out_13: i64):
      %42 = linalg.index 3 : index
      %43 = arith.index_cast %42 : index to i64
      %44 = arith.maximumf %in, %out : f32
      %45 = arith.cmpf ogt, %in, %out : f32
      %46 = arith.select %45, %43, %out_13 : i64
      linalg.yield %44, %46 : f32, i64
    } -> (tensor<1x2x2xf32>, tensor<1x2x2xi64>)
    %expanded_8 = tensor.expand_shape %21#0 [[0], [1], [2, 3]] output_shape [1, 2, 2, 1] : tensor<1x2x2xf32> into tensor<1x2x2x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %expanded_8 : tensor<1x2x2x2xf32>, tensor<1x2x2x1xf32>) outs(%15 : tensor<1x2x2x2xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %42 = arith.subf %in, %in_13 : f32
      linalg.yield %42 : f32
    } -> tensor<1x2x2x2xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<1x2x2x2xf32>) outs(%15 : tensor<1x2x2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.exp %in : f32
      linalg.yield %42 : f32
    } -> tensor<1x2x2x2xf32>
    %24 = tensor.empty() : tensor<1x2x2x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<1x2x2x1xf32>) -> tensor<1x2x2x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<1x2x2x2xf32>) outs(%25 : tensor<1x2x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %out : f32
      linalg.yield %42 : f32
    } -> tensor<1x2x2x1xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<1x2x2x2xf32>, tensor<1x2x2x1xf32>) outs(%15 : tensor<1x2x2x2xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %42 = arith.divf %in, %in_13 : f32
      linalg.yield %42 : f32
    } -> tensor<1x2x2x2xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<1x2x2x2xf32>) outs(%13 : tensor<1x2x2x2xf16>) {
    ^bb0(%in: f32, %out: f16):
      %42 = arith.truncf %in : f32 to f16
      linalg.yield %42 : f16
    } -> tensor<1x2x2x2xf16>
    %29 = tensor.empty() : tensor<2xi64>
    %30 = linalg.fill ins(%c0_i64 : i64) outs(%29 : tensor<2xi64>) -> tensor<2xi64>
    %31 = tensor.empty() : tensor<2xf16>
    %32 = linalg.fill ins(%cst_1 : f16) outs(%31 : tensor<2xf16>) -> tensor<2xf16>
    %33:2 = linalg.generic {indexing_maps = [#map, #map8, #map8], iterator_types = ["parallel", "reduction"]} ins(%3 : tensor<2x2xf16>) outs(%32, %30 : tensor<2xf16>, tensor<2xi64>) {
    ^bb0(%in: f16, %out: f16, %out_13: i64):
      %42 = linalg.index 1 : index
      %43 = arith.index_cast %42 : index to i64
      %44 = arith.maximumf %in, %out : f16
      %45 = arith.cmpf ogt, %in, %out : f16
      %46 = arith.select %45, %43, %out_13 : i64
      linalg.yield %44, %46 : f16, i64
    } -> (tensor<2xf16>, tensor<2xi64>)
    %expanded_9 = tensor.expand_shape %33#0 [[0, 1]] output_shape [2, 1] : tensor<2xf16> into tensor<2x1xf16>
    %34 = tensor.empty() : tensor<2x1xi1>
    %35 = linalg.generic {indexing_maps = [#map, #map9, #map], iterator_types = ["parallel", "parallel"]} ins(%expanded_9, %cst_3 : tensor<2x1xf16>, tensor<1xf16>) outs(%34 : tensor<2x1xi1>) {
    ^bb0(%in: f16, %in_13: f16, %out: i1):
      %42 = arith.cmpf oeq, %in, %in_13 : f16
      linalg.yield %42 : i1
    } -> tensor<2x1xi1>
    %36 = linalg.generic {indexing_maps = [#map10, #map3, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %cst_2, %28 : tensor<2x1xi1>, tensor<1xf16>, tensor<1x2x2x2xf16>) outs(%13 : tensor<1x2x2x2xf16>) {
    ^bb0(%in: i1, %in_13: f16, %in_14: f16, %out: f16):
      %42 = arith.select %in, %in_13, %in_14 : f16
      linalg.yield %42 : f16
    } -> tensor<1x2x2x2xf16>
    %collapsed_10 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<1x2x2x2xf16> into tensor<2x2x2xf16>
    %collapsed_11 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<1x2x2x8xf16> into tensor<2x2x8xf16>
    %37 = tensor.empty() : tensor<2x2x8xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %39 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<2x2x2xf16>, tensor<2x2x8xf16>) outs(%38 : tensor<2x2x8xf32>) -> tensor<2x2x8xf32>
    %40 = tensor.empty() : tensor<2x2x8xf16>
    %41 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x2x8xf32>) outs(%40 : tensor<2x2x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %42 = arith.truncf %in : f32 to f16
      linalg.yield %42 : f16
    } -> tensor<2x2x8xf16>
    %expanded_12 = tensor.expand_shape %41 [[0, 1], [2], [3]] output_shape [1, 2, 2, 8] : tensor<2x2x8xf16> into tensor<1x2x2x8xf16>
    return %expanded_12, %36 : tensor<1x2x2x8xf16>, tensor<1x2x2x2xf16>
  }
}

