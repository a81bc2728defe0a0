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
#map13 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, 0)>
module {
  func.func @test_attention_4d_gqa_causal_nonpad_decode_fp16_expanded(%arg0: tensor<2x4x1x8xf16>, %arg1: tensor<2x2x8x8xf16>, %arg2: tensor<2x2x8x8xf16>, %arg3: tensor<2xi64>) -> tensor<2x4x1x8xf16> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0xFC00 : f16
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1xf16>
    %cst_3 = arith.constant dense<0xFC00> : tensor<1xf16>
    %cst_4 = arith.constant dense<5.947270e-01> : tensor<1xf16>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<1x8xf32>
    %cst_8 = arith.constant dense<1> : tensor<1xi64>
    %cst_9 = arith.constant dense<0> : tensor<1x1x1x1xi64>
    %cst_10 = arith.constant dense<[[[[0, 1, 2, 3, 4, 5, 6, 7]]]]> : tensor<1x1x1x8xi64>
    %cst_11 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7]> : tensor<8xi64>
    %0 = tensor.empty() : tensor<2xi64>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel"]} ins(%arg3, %cst_8 : tensor<2xi64>, tensor<1xi64>) outs(%0 : tensor<2xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %53 = arith.subi %in, %in_22 : i64
      linalg.yield %53 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %2 = tensor.empty() : tensor<2x1x1x1xi64>
    %3 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_9, %expanded : tensor<1x1x1x1xi64>, tensor<2x1x1x1xi64>) outs(%2 : tensor<2x1x1x1xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %53 = arith.addi %in, %in_22 : i64
      linalg.yield %53 : i64
    } -> tensor<2x1x1x1xi64>
    %4 = tensor.empty() : tensor<2x1x1x8xi1>
    %5 = linalg.generic {indexing_maps = [#map4, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %cst_10 : tensor<2x1x1x1xi64>, tensor<1x1x1x8xi64>) outs(%4 : tensor<2x1x1x8xi1>) {
    ^bb0(%in: i64, %in_22: i64, %out: i1):
      %53 = arith.cmpi slt, %in, %in_22 : i64
      linalg.yield %53 : i1
    } -> tensor<2x1x1x8xi1>
    %6 = tensor.empty() : tensor<2x1x1x8xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map5, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_5, %cst_6 : tensor<2x1x1x8xi1>, tensor<1xf32>, tensor<1xf32>) outs(%6 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: i1, %in_22: f32, %in_23: f32, %out: f32):
      %53 = arith.select %in, %in_22, %in_23 : f32
      linalg.yield %53 : f32
    } -> tensor<2x1x1x8xf32>
    %8 = linalg.generic {indexing_maps = [#map6, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %7 : tensor<1x8xf32>, tensor<2x1x1x8xf32>) outs(%6 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %53 = arith.addf %in, %in_22 : f32
      linalg.yield %53 : f32
    } -> tensor<2x1x1x8xf32>
    %expanded_12 = tensor.expand_shape %arg3 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %9 = tensor.empty() : tensor<2x8xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel"]} ins(%cst_11, %expanded_12 : tensor<8xi64>, tensor<2x1xi64>) outs(%9 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %in_22: i64, %out: i1):
      %53 = arith.cmpi slt, %in, %in_22 : i64
      linalg.yield %53 : i1
    } -> tensor<2x8xi1>
    %11 = tensor.empty() : tensor<2x8xf32>
    %12 = linalg.generic {indexing_maps = [#map9, #map10, #map10, #map9], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_6, %cst_5 : tensor<2x8xi1>, tensor<1xf32>, tensor<1xf32>) outs(%11 : tensor<2x8xf32>) {
    ^bb0(%in: i1, %in_22: f32, %in_23: f32, %out: f32):
      %53 = arith.select %in, %in_22, %in_23 : f32
      linalg.yield %53 : f32
    } -> tensor<2x8xf32>
    %expanded_13 = tensor.expand_shape %12 [[0], [1, 2, 3]] output_shape [2, 1, 1, 8] : tensor<2x8xf32> into tensor<2x1x1x8xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_13 : tensor<2x1x1x8xf32>, tensor<2x1x1x8xf32>) outs(%6 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %53 = arith.addf %in, %in_22 : f32
      linalg.yield %53 : f32
    } -> tensor<2x1x1x8xf32>
    %14 = tensor.empty() : tensor<2x1x1x8xf16>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x1x1x8xf32>) outs(%14 : tensor<2x1x1x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %53 = arith.truncf %in : f32 to f16
      linalg.yield %53 : f16
    } -> tensor<2x1x1x8xf16>
    %16 = tensor.empty() : tensor<2x2x2x8x8xf16>
    %17 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x2x8x8xf16>) outs(%16 : tensor<2x2x2x8x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x2x2x8x8xf16>
    %18 = linalg.generic {indexing_maps = [#map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x2x8x8xf16>) outs(%16 : tensor<2x2x2x8x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x2x2x8x8xf16>
    %collapsed = tensor.collapse_shape %17 [[0], [1, 2], [3], [4]] : tensor<2x2x2x8x8xf16> into tensor<2x4x8x8xf16>
    %19 = tensor.empty() : tensor<2x4x8x8xf16>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x4x8x8xf16>) outs(%19 : tensor<2x4x8x8xf16>) permutation = [0, 1, 3, 2] 
    %20 = tensor.empty() : tensor<2x4x1x8xf16>
    %21 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_4 : tensor<2x4x1x8xf16>, tensor<1xf16>) outs(%20 : tensor<2x4x1x8xf16>) {
    ^bb0(%in: f16, %in_22: f16, %out: f16):
      %53 = arith.mulf %in, %in_22 : f16
      linalg.yield %53 : f16
    } -> tensor<2x4x1x8xf16>
    %22 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_4 : tensor<2x4x8x8xf16>, tensor<1xf16>) outs(%19 : tensor<2x4x8x8xf16>) {
    ^bb0(%in: f16, %in_22: f16, %out: f16):
      %53 = arith.mulf %in, %in_22 : f16
      linalg.yield %53 : f16
    } -> tensor<2x4x8x8xf16>
    %collapsed_14 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x4x1x8xf16> into tensor<8x1x8xf16>
    %collapsed_15 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x4x8x8xf16> into tensor<8x8x8xf16>
    %23 = tensor.empty() : tensor<8x1x8xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %25 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<8x1x8xf16>, tensor<8x8x8xf16>) outs(%24 : tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %26 = tensor.empty() : tensor<8x1x8xf16>
    %27 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<8x1x8xf32>) outs(%26 : tensor<8x1x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %53 = arith.truncf %in : f32 to f16
      linalg.yield %53 : f16
    } -> tensor<8x1x8xf16>
    %expanded_16 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 4, 1, 8] : tensor<8x1x8xf16> into tensor<2x4x1x8xf16>
    %28 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %15 : tensor<2x4x1x8xf16>, tensor<2x1x1x8xf16>) outs(%20 : tensor<2x4x1x8xf16>) {
    ^bb0(%in: f16, %in_22: f16, %out: f16):
      %53 = arith.addf %in, %in_22 : f16
      linalg.yield %53 : f16
    } -> tensor<2x4x1x8xf16>
    %29 = tensor.empty() : tensor<2x4x1x8xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x1x8xf16>) outs(%29 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %53 = arith.extf %in : f16 to f32
      linalg.yield %53 : f32
    } -> tensor<2x4x1x8xf32>
    %31 = tensor.empty() : tensor<2x4x1xi64>
    %32 = linalg.fill ins(%c0_i64 : i64) outs(%31 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %33 = tensor.empty() : tensor<2x4x1xf32>
    %34 = linalg.fill ins(%cst_0 : f32) outs(%33 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %35:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x4x1x8xf32>) outs(%34, %32 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %53 = linalg.index 3 : index
      %54 = arith.index_cast %53 : index to i64
      %55 = arith.maximumf %in, %out : f32
      %56 = arith.cmpf ogt, %in, %out : f32
      %57 = arith.select %56, %54, %out_22 : i64
      linalg.yield %55, %57 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_17 = tensor.expand_shape %35#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %expanded_17 : tensor<2x4x1x8xf32>, tensor<2x4x1x1xf32>) outs(%29 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %53 = arith.subf %in, %in_22 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x1x8xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x4x1x8xf32>) outs(%29 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.exp %in : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x1x8xf32>
    %38 = tensor.empty() : tensor<2x4x1x1xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x4x1x8xf32>) outs(%39 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %in, %out : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %40 : tensor<2x4x1x8xf32>, tensor<2x4x1x1xf32>) outs(%29 : tensor<2x4x1x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %53 = arith.divf %in, %in_22 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x1x8xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x4x1x8xf32>) outs(%20 : tensor<2x4x1x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %53 = arith.truncf %in : f32 to f16
      linalg.yield %53 : f16
    } -> tensor<2x4x1x8xf16>
    %43 = tensor.empty() : tensor<2x1x1xi64>
    %44 = linalg.fill ins(%c0_i64 : i64) outs(%43 : tensor<2x1x1xi64>) -> tensor<2x1x1xi64>
    %45 = tensor.empty() : tensor<2x1x1xf16>
    %46 = linalg.fill ins(%cst_1 : f16) outs(%45 : tensor<2x1x1xf16>) -> tensor<2x1x1xf16>
    %47:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x1x1x8xf16>) outs(%46, %44 : tensor<2x1x1xf16>, tensor<2x1x1xi64>) {
    ^bb0(%in: f16, %out: f16, %out_22: i64):
      %53 = linalg.index 3 : index
      %54 = arith.index_cast %53 : index to i64
      %55 = arith.maximumf %in, %out : f16
      %56 = arith.cmpf ogt, %in, %out : f16
      %57 = arith.select %56, %54, %out_22 : i64
      linalg.yield %55, %57 : f16, i64
    } -> (tensor<2x1x1xf16>, tensor<2x1x1xi64>)
    %expanded_18 = tensor.expand_shape %47#0 [[0], [1], [2, 3]] output_shape [2, 1, 1, 1] : tensor<2x1x1xf16> into tensor<2x1x1x1xf16>
    %48 = tensor.empty() : tensor<2x1x1x1xi1>
    %49 = linalg.generic {indexing_maps = [#map3, #map16, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %cst_3 : tensor<2x1x1x1xf16>, tensor<1xf16>) outs(%48 : tensor<2x1x1x1xi1>) {
    ^bb0(%in: f16, %in_22: f16, %out: i1):
      %53 = arith.cmpf oeq, %in, %in_22 : f16
      linalg.yield %53 : i1
    } -> tensor<2x1x1x1xi1>
    %50 = linalg.generic {indexing_maps = [#map17, #map5, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %cst_2, %42 : tensor<2x1x1x1xi1>, tensor<1xf16>, tensor<2x4x1x8xf16>) outs(%20 : tensor<2x4x1x8xf16>) {
    ^bb0(%in: i1, %in_22: f16, %in_23: f16, %out: f16):
      %53 = arith.select %in, %in_22, %in_23 : f16
      linalg.yield %53 : f16
    } -> tensor<2x4x1x8xf16>
    %collapsed_19 = tensor.collapse_shape %50 [[0, 1], [2], [3]] : tensor<2x4x1x8xf16> into tensor<8x1x8xf16>
    %collapsed_20 = tensor.collapse_shape %18 [[0, 1, 2], [3], [4]] : tensor<2x2x2x8x8xf16> into tensor<8x8x8xf16>
    %51 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<8x1x8xf16>, tensor<8x8x8xf16>) outs(%24 : tensor<8x1x8xf32>) -> tensor<8x1x8xf32>
    %52 = linalg.generic {indexing_maps = [#map13, #map13], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<8x1x8xf32>) outs(%26 : tensor<8x1x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %53 = arith.truncf %in : f32 to f16
      linalg.yield %53 : f16
    } -> tensor<8x1x8xf16>
    %expanded_21 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 4, 1, 8] : tensor<8x1x8xf16> into tensor<2x4x1x8xf16>
    return %expanded_21 : tensor<2x4x1x8xf16>
  }
}

