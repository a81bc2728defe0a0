#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> (0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1) -> (d0, 0)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1) -> (0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map14 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d3)>
module {
  func.func @test_attention_4d_causal_padded_kv_bf16_expanded(%arg0: tensor<2x3x4x8xbf16>, %arg1: tensor<2x3x6x8xbf16>, %arg2: tensor<2x3x6x8xbf16>, %arg3: tensor<2x3x4x4xbf16>, %arg4: tensor<2xi64>) -> tensor<2x3x4x8xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0xFF80 : bf16
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1xbf16>
    %cst_3 = arith.constant dense<0xFF80> : tensor<1xbf16>
    %cst_4 = arith.constant dense<5.937500e-01> : tensor<1xbf16>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_7 = arith.constant dense<4> : tensor<1xi64>
    %cst_8 = arith.constant dense<[[[[0], [1], [2], [3]]]]> : tensor<1x1x4x1xi64>
    %cst_9 = arith.constant dense<[[[[0, 1, 2, 3, 4, 5]]]]> : tensor<1x1x1x6xi64>
    %cst_10 = arith.constant dense<[0, 1, 2, 3, 4, 5]> : tensor<6xi64>
    %0 = tensor.empty() : tensor<2xi64>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel"]} ins(%arg4, %cst_7 : tensor<2xi64>, tensor<1xi64>) outs(%0 : tensor<2xi64>) {
    ^bb0(%in: i64, %in_20: i64, %out: i64):
      %54 = arith.subi %in, %in_20 : i64
      linalg.yield %54 : i64
    } -> tensor<2xi64>
    %padded = tensor.pad %arg3 low[0, 0, 0, 0] high[0, 0, 0, 2] {
    ^bb0(%arg5: index, %arg6: index, %arg7: index, %arg8: index):
      tensor.yield %cst_1 : bf16
    } : tensor<2x3x4x4xbf16> to tensor<2x3x4x6xbf16>
    %expanded = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %2 = tensor.empty() : tensor<2x1x4x1xi64>
    %3 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %expanded : tensor<1x1x4x1xi64>, tensor<2x1x1x1xi64>) outs(%2 : tensor<2x1x4x1xi64>) {
    ^bb0(%in: i64, %in_20: i64, %out: i64):
      %54 = arith.addi %in, %in_20 : i64
      linalg.yield %54 : i64
    } -> tensor<2x1x4x1xi64>
    %4 = tensor.empty() : tensor<2x1x4x6xi1>
    %5 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %cst_9 : tensor<2x1x4x1xi64>, tensor<1x1x1x6xi64>) outs(%4 : tensor<2x1x4x6xi1>) {
    ^bb0(%in: i64, %in_20: i64, %out: i1):
      %54 = arith.cmpi slt, %in, %in_20 : i64
      linalg.yield %54 : i1
    } -> tensor<2x1x4x6xi1>
    %6 = tensor.empty() : tensor<2x1x4x6xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_5, %cst_6 : tensor<2x1x4x6xi1>, tensor<1xf32>, tensor<1xf32>) outs(%6 : tensor<2x1x4x6xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %54 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %54 : f32
    } -> tensor<2x1x4x6xf32>
    %8 = tensor.empty() : tensor<2x1x4x6xbf16>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x1x4x6xf32>) outs(%8 : tensor<2x1x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %54 = arith.truncf %in : f32 to bf16
      linalg.yield %54 : bf16
    } -> tensor<2x1x4x6xbf16>
    %10 = tensor.empty() : tensor<2x3x4x6xbf16>
    %11 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%padded, %9 : tensor<2x3x4x6xbf16>, tensor<2x1x4x6xbf16>) outs(%10 : tensor<2x3x4x6xbf16>) {
    ^bb0(%in: bf16, %in_20: bf16, %out: bf16):
      %54 = arith.addf %in, %in_20 : bf16
      linalg.yield %54 : bf16
    } -> tensor<2x3x4x6xbf16>
    %expanded_11 = tensor.expand_shape %arg4 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %12 = tensor.empty() : tensor<2x6xi1>
    %13 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_10, %expanded_11 : tensor<6xi64>, tensor<2x1xi64>) outs(%12 : tensor<2x6xi1>) {
    ^bb0(%in: i64, %in_20: i64, %out: i1):
      %54 = arith.cmpi slt, %in, %in_20 : i64
      linalg.yield %54 : i1
    } -> tensor<2x6xi1>
    %14 = tensor.empty() : tensor<2x6xf32>
    %15 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_6, %cst_5 : tensor<2x6xi1>, tensor<1xf32>, tensor<1xf32>) outs(%14 : tensor<2x6xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %54 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %54 : f32
    } -> tensor<2x6xf32>
    %expanded_12 = tensor.expand_shape %15 [[0], [1, 2, 3]] output_shape [2, 1, 1, 6] : tensor<2x6xf32> into tensor<2x1x1x6xf32>
    %16 = tensor.empty() : tensor<2x1x1x6xbf16>
    %17 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x1x1x6xf32>) outs(%16 : tensor<2x1x1x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %54 = arith.truncf %in : f32 to bf16
      linalg.yield %54 : bf16
    } -> tensor<2x1x1x6xbf16>
    %18 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %17 : tensor<2x3x4x6xbf16>, tensor<2x1x1x6xbf16>) outs(%10 : tensor<2x3x4x6xbf16>) {
    ^bb0(%in: bf16, %in_20: bf16, %out: bf16):
      %54 = arith.addf %in, %in_20 : bf16
      linalg.yield %54 : bf16
    } -> tensor<2x3x4x6xbf16>
    %19 = tensor.empty() : tensor<2x3x8x6xbf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x3x6x8xbf16>) outs(%19 : tensor<2x3x8x6xbf16>) permutation = [0, 1, 3, 2] 
    %20 = tensor.empty() : tensor<2x3x4x8xbf16>
    %21 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_4 : tensor<2x3x4x8xbf16>, tensor<1xbf16>) outs(%20 : tensor<2x3x4x8xbf16>) {
    ^bb0(%in: bf16, %in_20: bf16, %out: bf16):
      %54 = arith.mulf %in, %in_20 : bf16
      linalg.yield %54 : bf16
    } -> tensor<2x3x4x8xbf16>
    %22 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_4 : tensor<2x3x8x6xbf16>, tensor<1xbf16>) outs(%19 : tensor<2x3x8x6xbf16>) {
    ^bb0(%in: bf16, %in_20: bf16, %out: bf16):
      %54 = arith.mulf %in, %in_20 : bf16
      linalg.yield %54 : bf16
    } -> tensor<2x3x8x6xbf16>
    %collapsed = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x3x4x8xbf16> into tensor<6x4x8xbf16>
    %collapsed_13 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x3x8x6xbf16> into tensor<6x8x6xbf16>
    %23 = tensor.empty() : tensor<6x4x6xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %25 = linalg.batch_matmul ins(%collapsed, %collapsed_13 : tensor<6x4x8xbf16>, tensor<6x8x6xbf16>) outs(%24 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %26 = tensor.empty() : tensor<6x4x6xbf16>
    %27 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<6x4x6xf32>) outs(%26 : tensor<6x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %54 = arith.truncf %in : f32 to bf16
      linalg.yield %54 : bf16
    } -> tensor<6x4x6xbf16>
    %expanded_14 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 3, 4, 6] : tensor<6x4x6xbf16> into tensor<2x3x4x6xbf16>
    %28 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %18 : tensor<2x3x4x6xbf16>, tensor<2x3x4x6xbf16>) outs(%10 : tensor<2x3x4x6xbf16>) {
    ^bb0(%in: bf16, %in_20: bf16, %out: bf16):
      %54 = arith.addf %in, %in_20 : bf16
      linalg.yield %54 : bf16
    } -> tensor<2x3x4x6xbf16>
    %29 = tensor.empty() : tensor<2x3x4x6xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x3x4x6xbf16>) outs(%29 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %54 = arith.extf %in : bf16 to f32
      linalg.yield %54 : f32
    } -> tensor<2x3x4x6xf32>
    %31 = tensor.empty() : tensor<2x3x4xi64>
    %32 = linalg.fill ins(%c0_i64 : i64) outs(%31 : tensor<2x3x4xi64>) -> tensor<2x3x4xi64>
    %33 = tensor.empty() : tensor<2x3x4xf32>
    %34 = linalg.fill ins(%cst_0 : f32) outs(%33 : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %35:2 = linalg.generic {indexing_maps = [#map4, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x3x4x6xf32>) outs(%34, %32 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %54 = linalg.index 3 : index
      %55 = arith.index_cast %54 : index to i64
      %56 = arith.maximumf %in, %out : f32
      %57 = arith.cmpf ogt, %in, %out : f32
      %58 = arith.select %57, %55, %out_20 : i64
      linalg.yield %56, %58 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_15 = tensor.expand_shape %35#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %expanded_15 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%29 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %54 = arith.subf %in, %in_20 : f32
      linalg.yield %54 : f32
    } -> tensor<2x3x4x6xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x3x4x6xf32>) outs(%29 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = math.exp %in : f32
      linalg.yield %54 : f32
    } -> tensor<2x3x4x6xf32>
    %38 = tensor.empty() : tensor<2x3x4x1xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<2x3x4x1xf32>) -> tensor<2x3x4x1xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x3x4x6xf32>) outs(%39 : tensor<2x3x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.addf %in, %out : f32
      linalg.yield %54 : f32
    } -> tensor<2x3x4x1xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %40 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%29 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %54 = arith.divf %in, %in_20 : f32
      linalg.yield %54 : f32
    } -> tensor<2x3x4x6xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x3x4x6xf32>) outs(%10 : tensor<2x3x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %54 = arith.truncf %in : f32 to bf16
      linalg.yield %54 : bf16
    } -> tensor<2x3x4x6xbf16>
    %43 = tensor.empty() : tensor<2x3x4xbf16>
    %44 = linalg.fill ins(%cst_1 : bf16) outs(%43 : tensor<2x3x4xbf16>) -> tensor<2x3x4xbf16>
    %45:2 = linalg.generic {indexing_maps = [#map4, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x3x4x6xbf16>) outs(%44, %32 : tensor<2x3x4xbf16>, tensor<2x3x4xi64>) {
    ^bb0(%in: bf16, %out: bf16, %out_20: i64):
      %54 = linalg.index 3 : index
      %55 = arith.index_cast %54 : index to i64
      %56 = arith.maximumf %in, %out : bf16
      %57 = arith.cmpf ogt, %in, %out : bf16
      %58 = arith.select %57, %55, %out_20 : i64
      linalg.yield %56, %58 : bf16, i64
    } -> (tensor<2x3x4xbf16>, tensor<2x3x4xi64>)
    %expanded_16 = tensor.expand_shape %45#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xbf16> into tensor<2x3x4x1xbf16>
    %46 = tensor.empty() : tensor<2x3x4x1xi1>
    %47 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %cst_3 : tensor<2x3x4x1xbf16>, tensor<1xbf16>) outs(%46 : tensor<2x3x4x1xi1>) {
    ^bb0(%in: bf16, %in_20: bf16, %out: i1):
      %54 = arith.cmpf oeq, %in, %in_20 : bf16
      linalg.yield %54 : i1
    } -> tensor<2x3x4x1xi1>
    %48 = linalg.generic {indexing_maps = [#map5, #map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %cst_2, %42 : tensor<2x3x4x1xi1>, tensor<1xbf16>, tensor<2x3x4x6xbf16>) outs(%10 : tensor<2x3x4x6xbf16>) {
    ^bb0(%in: i1, %in_20: bf16, %in_21: bf16, %out: bf16):
      %54 = arith.select %in, %in_20, %in_21 : bf16
      linalg.yield %54 : bf16
    } -> tensor<2x3x4x6xbf16>
    %collapsed_17 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<2x3x4x6xbf16> into tensor<6x4x6xbf16>
    %collapsed_18 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x3x6x8xbf16> into tensor<6x6x8xbf16>
    %49 = tensor.empty() : tensor<6x4x8xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %51 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<6x4x6xbf16>, tensor<6x6x8xbf16>) outs(%50 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %52 = tensor.empty() : tensor<6x4x8xbf16>
    %53 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<6x4x8xf32>) outs(%52 : tensor<6x4x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %54 = arith.truncf %in : f32 to bf16
      linalg.yield %54 : bf16
    } -> tensor<6x4x8xbf16>
    %expanded_19 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xbf16> into tensor<2x3x4x8xbf16>
    return %expanded_19 : tensor<2x3x4x8xbf16>
  }
}

