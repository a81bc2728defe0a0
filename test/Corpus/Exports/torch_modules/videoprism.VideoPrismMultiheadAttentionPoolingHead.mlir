#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @videoprism.VideoPrismMultiheadAttentionPoolingHead(%arg0: tensor<2x40x64xf32>, %arg1: tensor<24xf32>, %arg2: tensor<1x1x64xf32>, %arg3: tensor<96x64xf32>, %arg4: tensor<96xf32>, %arg5: tensor<96x64xf32>, %arg6: tensor<96xf32>, %arg7: tensor<96x64xf32>, %arg8: tensor<96xf32>, %arg9: tensor<64x96xf32>, %arg10: tensor<64xf32>) -> tensor<2x1x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.29448889207447138 : f64
    %cst_2 = arith.constant 2.000000e+01 : f32
    %0 = tensor.empty() : tensor<2x1x64xf32>
    %collapsed = tensor.collapse_shape %arg2 [[0, 1], [2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x64xf32>
    %2 = tensor.empty() : tensor<64x96xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<96x64xf32>) outs(%2 : tensor<64x96xf32>) permutation = [1, 0] 
    %3 = tensor.empty() : tensor<2x64x96xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x96xf32>) outs(%3 : tensor<2x64x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x96xf32>
    %5 = tensor.empty() : tensor<2x1x96xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x1x96xf32>) -> tensor<2x1x96xf32>
    %7 = linalg.batch_matmul ins(%1, %4 : tensor<2x1x64xf32>, tensor<2x64x96xf32>) outs(%6 : tensor<2x1x96xf32>) -> tensor<2x1x96xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %arg4 : tensor<2x1x96xf32>, tensor<96xf32>) outs(%5 : tensor<2x1x96xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %53 = arith.addf %in, %in_22 : f32
      linalg.yield %53 : f32
    } -> tensor<2x1x96xf32>
    %expanded = tensor.expand_shape %8 [[0], [1], [2, 3]] output_shape [2, 1, 4, 24] : tensor<2x1x96xf32> into tensor<2x1x4x24xf32>
    %9 = tensor.empty() : tensor<2x4x1x24xf32>
    %transposed_3 = linalg.transpose ins(%expanded : tensor<2x1x4x24xf32>) outs(%9 : tensor<2x4x1x24xf32>) permutation = [0, 2, 1, 3] 
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_3 : tensor<2x4x1x24xf32>) outs(%9 : tensor<2x4x1x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.truncf %cst_1 : f64 to f32
      %54 = arith.mulf %in, %53 : f32
      linalg.yield %54 : f32
    } -> tensor<2x4x1x24xf32>
    %11 = tensor.empty() : tensor<24xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg1 : tensor<24xf32>) outs(%11 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.exp %in : f32
      linalg.yield %53 : f32
    } -> tensor<24xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%12 : tensor<24xf32>) outs(%11 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.log1p %in : f32
      linalg.yield %53 : f32
    } -> tensor<24xf32>
    %14 = tensor.empty() : tensor<24xi1>
    %15 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%arg1 : tensor<24xf32>) outs(%14 : tensor<24xi1>) {
    ^bb0(%in: f32, %out: i1):
      %53 = arith.cmpf ogt, %in, %cst_2 : f32
      linalg.yield %53 : i1
    } -> tensor<24xi1>
    %16 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel"]} ins(%15, %arg1, %13 : tensor<24xi1>, tensor<24xf32>, tensor<24xf32>) outs(%11 : tensor<24xf32>) {
    ^bb0(%in: i1, %in_22: f32, %in_23: f32, %out: f32):
      %53 = arith.select %in, %in_22, %in_23 : f32
      linalg.yield %53 : f32
    } -> tensor<24xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %16 : tensor<2x4x1x24xf32>, tensor<24xf32>) outs(%9 : tensor<2x4x1x24xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %53 = arith.mulf %in, %in_22 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x1x24xf32>
    %collapsed_4 = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %transposed_5 = linalg.transpose ins(%arg5 : tensor<96x64xf32>) outs(%2 : tensor<64x96xf32>) permutation = [1, 0] 
    %18 = tensor.empty() : tensor<80x96xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %20 = linalg.matmul ins(%collapsed_4, %transposed_5 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%19 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %21 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<96xf32>) outs(%18 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%20, %21 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%18 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %53 = arith.addf %in, %in_22 : f32
      linalg.yield %53 : f32
    } -> tensor<80x96xf32>
    %expanded_6 = tensor.expand_shape %22 [[0, 1], [2, 3]] output_shape [2, 40, 4, 24] : tensor<80x96xf32> into tensor<2x40x4x24xf32>
    %transposed_7 = linalg.transpose ins(%arg7 : tensor<96x64xf32>) outs(%2 : tensor<64x96xf32>) permutation = [1, 0] 
    %23 = linalg.matmul ins(%collapsed_4, %transposed_7 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%19 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<96xf32>) outs(%18 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%23, %24 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%18 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %53 = arith.addf %in, %in_22 : f32
      linalg.yield %53 : f32
    } -> tensor<80x96xf32>
    %expanded_8 = tensor.expand_shape %25 [[0, 1], [2, 3]] output_shape [2, 40, 4, 24] : tensor<80x96xf32> into tensor<2x40x4x24xf32>
    %26 = tensor.empty() : tensor<2x4x40x24xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x40x4x24xf32>) outs(%26 : tensor<2x4x40x24xf32>) permutation = [0, 2, 1, 3] 
    %27 = tensor.empty() : tensor<2x4x24x40xf32>
    %transposed_10 = linalg.transpose ins(%expanded_6 : tensor<2x40x4x24xf32>) outs(%27 : tensor<2x4x24x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_11 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x4x1x24xf32> into tensor<8x1x24xf32>
    %collapsed_12 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x4x24x40xf32> into tensor<8x24x40xf32>
    %28 = tensor.empty() : tensor<8x1x40xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %30 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x1x24xf32>, tensor<8x24x40xf32>) outs(%29 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %expanded_13 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 4, 1, 40] : tensor<8x1x40xf32> into tensor<2x4x1x40xf32>
    %31 = tensor.empty() : tensor<2x4x1xi64>
    %32 = linalg.fill ins(%c0_i64 : i64) outs(%31 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %33 = tensor.empty() : tensor<2x4x1xf32>
    %34 = linalg.fill ins(%cst_0 : f32) outs(%33 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %35:2 = linalg.generic {indexing_maps = [#map3, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_13 : tensor<2x4x1x40xf32>) outs(%34, %32 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %53 = linalg.index 3 : index
      %54 = arith.index_cast %53 : index to i64
      %55 = arith.maximumf %in, %out : f32
      %56 = arith.cmpf ogt, %in, %out : f32
      %57 = arith.select %56, %54, %out_22 : i64
      linalg.yield %55, %57 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_14 = tensor.expand_shape %35#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %36 = tensor.empty() : tensor<2x4x1x40xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_14 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%36 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %53 = arith.subf %in, %in_22 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x1x40xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x1x40xf32>) outs(%36 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.exp %in : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x1x40xf32>
    %39 = tensor.empty() : tensor<2x4x1x1xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x4x1x40xf32>) outs(%40 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %in, %out : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x1x1xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map9, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%36 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %53 = arith.divf %in, %in_22 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x1x40xf32>
    %collapsed_15 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<2x4x1x40xf32> into tensor<8x1x40xf32>
    %collapsed_16 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x4x40x24xf32> into tensor<8x40x24xf32>
    %43 = tensor.empty() : tensor<8x1x24xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<8x1x24xf32>) -> tensor<8x1x24xf32>
    %45 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<8x1x40xf32>, tensor<8x40x24xf32>) outs(%44 : tensor<8x1x24xf32>) -> tensor<8x1x24xf32>
    %expanded_17 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [2, 4, 1, 24] : tensor<8x1x24xf32> into tensor<2x4x1x24xf32>
    %46 = tensor.empty() : tensor<2x1x4x24xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x4x1x24xf32>) outs(%46 : tensor<2x1x4x24xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0], [1, 2, 3]] : tensor<2x1x4x24xf32> into tensor<2x96xf32>
    %47 = tensor.empty() : tensor<96x64xf32>
    %transposed_20 = linalg.transpose ins(%arg9 : tensor<64x96xf32>) outs(%47 : tensor<96x64xf32>) permutation = [1, 0] 
    %48 = tensor.empty() : tensor<2x64xf32>
    %49 = linalg.fill ins(%cst : f32) outs(%48 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %50 = linalg.matmul ins(%collapsed_19, %transposed_20 : tensor<2x96xf32>, tensor<96x64xf32>) outs(%49 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %51 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%48 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %52 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%50, %51 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%48 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %53 = arith.addf %in, %in_22 : f32
      linalg.yield %53 : f32
    } -> tensor<2x64xf32>
    %expanded_21 = tensor.expand_shape %52 [[0], [1, 2]] output_shape [2, 1, 64] : tensor<2x64xf32> into tensor<2x1x64xf32>
    return %expanded_21 : tensor<2x1x64xf32>
  }
}

