#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> (d0)>
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
module {
  func.func @test_attention_4d_gqa_with_past_and_present_fp16_expanded(%arg0: tensor<2x9x4x8xf16>, %arg1: tensor<2x3x6x8xf16>, %arg2: tensor<2x3x6x8xf16>, %arg3: tensor<4x18xf16>, %arg4: tensor<2x3x12x8xf16>, %arg5: tensor<2x3x12x8xf16>) -> (tensor<2x9x4x8xf16>, tensor<2x3x18x8xf16>, tensor<2x3x18x8xf16>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0xFC00 : f16
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1xf16>
    %cst_3 = arith.constant dense<0xFC00> : tensor<1xf16>
    %cst_4 = arith.constant dense<5.947270e-01> : tensor<1xf16>
    %concat = tensor.concat dim(2) %arg4, %arg1 : (tensor<2x3x12x8xf16>, tensor<2x3x6x8xf16>) -> tensor<2x3x18x8xf16>
    %concat_5 = tensor.concat dim(2) %arg5, %arg2 : (tensor<2x3x12x8xf16>, tensor<2x3x6x8xf16>) -> tensor<2x3x18x8xf16>
    %0 = tensor.empty() : tensor<2x3x3x18x8xf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat : tensor<2x3x18x8xf16>) outs(%0 : tensor<2x3x3x18x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x3x3x18x8xf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_5 : tensor<2x3x18x8xf16>) outs(%0 : tensor<2x3x3x18x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x3x3x18x8xf16>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2], [3], [4]] : tensor<2x3x3x18x8xf16> into tensor<2x9x18x8xf16>
    %3 = tensor.empty() : tensor<2x9x8x18xf16>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x9x18x8xf16>) outs(%3 : tensor<2x9x8x18xf16>) permutation = [0, 1, 3, 2] 
    %4 = tensor.empty() : tensor<2x9x4x8xf16>
    %5 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_4 : tensor<2x9x4x8xf16>, tensor<1xf16>) outs(%4 : tensor<2x9x4x8xf16>) {
    ^bb0(%in: f16, %in_13: f16, %out: f16):
      %41 = arith.mulf %in, %in_13 : f16
      linalg.yield %41 : f16
    } -> tensor<2x9x4x8xf16>
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_4 : tensor<2x9x8x18xf16>, tensor<1xf16>) outs(%3 : tensor<2x9x8x18xf16>) {
    ^bb0(%in: f16, %in_13: f16, %out: f16):
      %41 = arith.mulf %in, %in_13 : f16
      linalg.yield %41 : f16
    } -> tensor<2x9x8x18xf16>
    %collapsed_6 = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<2x9x4x8xf16> into tensor<18x4x8xf16>
    %collapsed_7 = tensor.collapse_shape %6 [[0, 1], [2], [3]] : tensor<2x9x8x18xf16> into tensor<18x8x18xf16>
    %7 = tensor.empty() : tensor<18x4x18xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<18x4x18xf32>) -> tensor<18x4x18xf32>
    %9 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<18x4x8xf16>, tensor<18x8x18xf16>) outs(%8 : tensor<18x4x18xf32>) -> tensor<18x4x18xf32>
    %10 = tensor.empty() : tensor<18x4x18xf16>
    %11 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<18x4x18xf32>) outs(%10 : tensor<18x4x18xf16>) {
    ^bb0(%in: f32, %out: f16):
      %41 = arith.truncf %in : f32 to f16
      linalg.yield %41 : f16
    } -> tensor<18x4x18xf16>
    %expanded = tensor.expand_shape %11 [[0, 1], [2], [3]] output_shape [2, 9, 4, 18] : tensor<18x4x18xf16> into tensor<2x9x4x18xf16>
    %12 = tensor.empty() : tensor<2x9x4x18xf16>
    %13 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x9x4x18xf16>, tensor<4x18xf16>) outs(%12 : tensor<2x9x4x18xf16>) {
    ^bb0(%in: f16, %in_13: f16, %out: f16):
      %41 = arith.addf %in, %in_13 : f16
      linalg.yield %41 : f16
    } -> tensor<2x9x4x18xf16>
    %14 = tensor.empty() : tensor<2x9x4x18xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x9x4x18xf16>) outs(%14 : tensor<2x9x4x18xf32>) {
    ^bb0(%in: f16, %out: f32):
      %41 = arith.extf %in : f16 to f32
      linalg.yield %41 : f32
    } -> tensor<2x9x4x18xf32>
    %16 = tensor.empty() : tensor<2x9x4xi64>
    %17 = linalg.fill ins(%c0_i64 : i64) outs(%16 : tensor<2x9x4xi64>) -> tensor<2x9x4xi64>
    %18 = tensor.empty() : tensor<2x9x4xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<2x9x4xf32>) -> tensor<2x9x4xf32>
    %20:2 = linalg.generic {indexing_maps = [#map2, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x9x4x18xf32>) outs(%19, %17 : tensor<2x9x4xf32>, tensor<2x9x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_13: i64):
      %41 = linalg.index 3 : index
      %42 = arith.index_cast %41 : index to i64
      %43 = arith.maximumf %in, %out : f32
      %44 = arith.cmpf ogt, %in, %out : f32
      %45 = arith.select %44, %42, %out_13 : i64
      linalg.yield %43, %45 : f32, i64
    } -> (tensor<2x9x4xf32>, tensor<2x9x4xi64>)
    %expanded_8 = tensor.expand_shape %20#0 [[0], [1], [2, 3]] output_shape [2, 9, 4, 1] : tensor<2x9x4xf32> into tensor<2x9x4x1xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %expanded_8 : tensor<2x9x4x18xf32>, tensor<2x9x4x1xf32>) outs(%14 : tensor<2x9x4x18xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %41 = arith.subf %in, %in_13 : f32
      linalg.yield %41 : f32
    } -> tensor<2x9x4x18xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x9x4x18xf32>) outs(%14 : tensor<2x9x4x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.exp %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x9x4x18xf32>
    %23 = tensor.empty() : tensor<2x9x4x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<2x9x4x1xf32>) -> tensor<2x9x4x1xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x9x4x18xf32>) outs(%24 : tensor<2x9x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %out : f32
      linalg.yield %41 : f32
    } -> tensor<2x9x4x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x9x4x18xf32>, tensor<2x9x4x1xf32>) outs(%14 : tensor<2x9x4x18xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %41 = arith.divf %in, %in_13 : f32
      linalg.yield %41 : f32
    } -> tensor<2x9x4x18xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x9x4x18xf32>) outs(%12 : tensor<2x9x4x18xf16>) {
    ^bb0(%in: f32, %out: f16):
      %41 = arith.truncf %in : f32 to f16
      linalg.yield %41 : f16
    } -> tensor<2x9x4x18xf16>
    %28 = tensor.empty() : tensor<4xi64>
    %29 = linalg.fill ins(%c0_i64 : i64) outs(%28 : tensor<4xi64>) -> tensor<4xi64>
    %30 = tensor.empty() : tensor<4xf16>
    %31 = linalg.fill ins(%cst_1 : f16) outs(%30 : tensor<4xf16>) -> tensor<4xf16>
    %32:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%arg3 : tensor<4x18xf16>) outs(%31, %29 : tensor<4xf16>, tensor<4xi64>) {
    ^bb0(%in: f16, %out: f16, %out_13: i64):
      %41 = linalg.index 1 : index
      %42 = arith.index_cast %41 : index to i64
      %43 = arith.maximumf %in, %out : f16
      %44 = arith.cmpf ogt, %in, %out : f16
      %45 = arith.select %44, %42, %out_13 : i64
      linalg.yield %43, %45 : f16, i64
    } -> (tensor<4xf16>, tensor<4xi64>)
    %expanded_9 = tensor.expand_shape %32#0 [[0, 1]] output_shape [4, 1] : tensor<4xf16> into tensor<4x1xf16>
    %33 = tensor.empty() : tensor<4x1xi1>
    %34 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel"]} ins(%expanded_9, %cst_3 : tensor<4x1xf16>, tensor<1xf16>) outs(%33 : tensor<4x1xi1>) {
    ^bb0(%in: f16, %in_13: f16, %out: i1):
      %41 = arith.cmpf oeq, %in, %in_13 : f16
      linalg.yield %41 : i1
    } -> tensor<4x1xi1>
    %35 = linalg.generic {indexing_maps = [#map11, #map3, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %cst_2, %27 : tensor<4x1xi1>, tensor<1xf16>, tensor<2x9x4x18xf16>) outs(%12 : tensor<2x9x4x18xf16>) {
    ^bb0(%in: i1, %in_13: f16, %in_14: f16, %out: f16):
      %41 = arith.select %in, %in_13, %in_14 : f16
      linalg.yield %41 : f16
    } -> tensor<2x9x4x18xf16>
    %collapsed_10 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x9x4x18xf16> into tensor<18x4x18xf16>
    %collapsed_11 = tensor.collapse_shape %2 [[0, 1, 2], [3], [4]] : tensor<2x3x3x18x8xf16> into tensor<18x18x8xf16>
    %36 = tensor.empty() : tensor<18x4x8xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<18x4x8xf32>) -> tensor<18x4x8xf32>
    %38 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<18x4x18xf16>, tensor<18x18x8xf16>) outs(%37 : tensor<18x4x8xf32>) -> tensor<18x4x8xf32>
    %39 = tensor.empty() : tensor<18x4x8xf16>
    %40 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<18x4x8xf32>) outs(%39 : tensor<18x4x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %41 = arith.truncf %in : f32 to f16
      linalg.yield %41 : f16
    } -> tensor<18x4x8xf16>
    %expanded_12 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [2, 9, 4, 8] : tensor<18x4x8xf16> into tensor<2x9x4x8xf16>
    return %expanded_12, %concat, %concat_5 : tensor<2x9x4x8xf16>, tensor<2x3x18x8xf16>, tensor<2x3x18x8xf16>
  }
}

