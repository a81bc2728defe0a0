#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @"grounding-dino.GroundingDinoBiMultiHeadAttention"(%arg0: tensor<2x4x64xf32>, %arg1: tensor<2x40x64xf32>, %arg2: tensor<2x4xi1>, %arg3: tensor<2x40xi1>, %arg4: tensor<48x64xf32>, %arg5: tensor<48xf32>, %arg6: tensor<48x64xf32>, %arg7: tensor<48xf32>, %arg8: tensor<48x64xf32>, %arg9: tensor<48xf32>, %arg10: tensor<48x64xf32>, %arg11: tensor<48xf32>, %arg12: tensor<64x48xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64x48xf32>, %arg15: tensor<64xf32>) -> tensor<2x4x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 0.20412414523193151 : f64
    %cst_3 = arith.constant -5.000000e+04 : f32
    %cst_4 = arith.constant 5.000000e+04 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x4x64xf32> into tensor<8x64xf32>
    %0 = tensor.empty() : tensor<64x48xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<48x64xf32>) outs(%0 : tensor<64x48xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<8x48xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x48xf32>) -> tensor<8x48xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<8x64xf32>, tensor<64x48xf32>) outs(%2 : tensor<8x48xf32>) -> tensor<8x48xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<48xf32>) outs(%1 : tensor<8x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x48xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<8x48xf32>, tensor<8x48xf32>) outs(%1 : tensor<8x48xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %51 = arith.addf %in, %in_27 : f32
      linalg.yield %51 : f32
    } -> tensor<8x48xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2]] output_shape [2, 4, 48] : tensor<8x48xf32> into tensor<2x4x48xf32>
    %6 = tensor.empty() : tensor<2x4x48xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x48xf32>) outs(%6 : tensor<2x4x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.truncf %cst_2 : f64 to f32
      %52 = arith.mulf %in, %51 : f32
      linalg.yield %52 : f32
    } -> tensor<2x4x48xf32>
    %expanded_5 = tensor.expand_shape %7 [[0], [1], [2, 3]] output_shape [2, 4, 2, 24] : tensor<2x4x48xf32> into tensor<2x4x2x24xf32>
    %8 = tensor.empty() : tensor<2x2x4x24xf32>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<2x4x2x24xf32>) outs(%8 : tensor<2x2x4x24xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_7 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %transposed_8 = linalg.transpose ins(%arg6 : tensor<48x64xf32>) outs(%0 : tensor<64x48xf32>) permutation = [1, 0] 
    %9 = tensor.empty() : tensor<80x48xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<80x48xf32>) -> tensor<80x48xf32>
    %11 = linalg.matmul ins(%collapsed_7, %transposed_8 : tensor<80x64xf32>, tensor<64x48xf32>) outs(%10 : tensor<80x48xf32>) -> tensor<80x48xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<48xf32>) outs(%9 : tensor<80x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x48xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%11, %12 : tensor<80x48xf32>, tensor<80x48xf32>) outs(%9 : tensor<80x48xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %51 = arith.addf %in, %in_27 : f32
      linalg.yield %51 : f32
    } -> tensor<80x48xf32>
    %expanded_9 = tensor.expand_shape %13 [[0, 1], [2, 3]] output_shape [2, 40, 2, 24] : tensor<80x48xf32> into tensor<2x40x2x24xf32>
    %14 = tensor.empty() : tensor<2x2x40x24xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x40x2x24xf32>) outs(%14 : tensor<2x2x40x24xf32>) permutation = [0, 2, 1, 3] 
    %transposed_11 = linalg.transpose ins(%arg10 : tensor<48x64xf32>) outs(%0 : tensor<64x48xf32>) permutation = [1, 0] 
    %15 = linalg.matmul ins(%collapsed_7, %transposed_11 : tensor<80x64xf32>, tensor<64x48xf32>) outs(%10 : tensor<80x48xf32>) -> tensor<80x48xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<48xf32>) outs(%9 : tensor<80x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x48xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%15, %16 : tensor<80x48xf32>, tensor<80x48xf32>) outs(%9 : tensor<80x48xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %51 = arith.addf %in, %in_27 : f32
      linalg.yield %51 : f32
    } -> tensor<80x48xf32>
    %expanded_12 = tensor.expand_shape %17 [[0, 1], [2, 3]] output_shape [2, 40, 2, 24] : tensor<80x48xf32> into tensor<2x40x2x24xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x40x2x24xf32>) outs(%14 : tensor<2x2x40x24xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_14 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x2x4x24xf32> into tensor<4x4x24xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x2x40x24xf32> into tensor<4x40x24xf32>
    %collapsed_16 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x2x40x24xf32> into tensor<4x40x24xf32>
    %18 = tensor.empty() : tensor<4x24x40xf32>
    %transposed_17 = linalg.transpose ins(%collapsed_15 : tensor<4x40x24xf32>) outs(%18 : tensor<4x24x40xf32>) permutation = [0, 2, 1] 
    %19 = tensor.empty() : tensor<4x4x40xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<4x4x40xf32>) -> tensor<4x4x40xf32>
    %21 = linalg.batch_matmul ins(%collapsed_14, %transposed_17 : tensor<4x4x24xf32>, tensor<4x24x40xf32>) outs(%20 : tensor<4x4x40xf32>) -> tensor<4x4x40xf32>
    %22 = tensor.empty() : tensor<f32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<f32>) -> tensor<f32>
    %24 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["reduction", "reduction", "reduction"]} ins(%21 : tensor<4x4x40xf32>) outs(%23 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.maximumf %in, %out : f32
      linalg.yield %51 : f32
    } -> tensor<f32>
    %25 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %24 : tensor<4x4x40xf32>, tensor<f32>) outs(%19 : tensor<4x4x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %51 = arith.subf %in, %in_27 : f32
      linalg.yield %51 : f32
    } -> tensor<4x4x40xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<4x4x40xf32>) outs(%19 : tensor<4x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.cmpf ult, %in, %cst_3 : f32
      %52 = arith.select %51, %cst_3, %in : f32
      %53 = arith.cmpf ugt, %52, %cst_4 : f32
      %54 = arith.select %53, %cst_4, %52 : f32
      linalg.yield %54 : f32
    } -> tensor<4x4x40xf32>
    %expanded_18 = tensor.expand_shape %arg3 [[0], [1, 2, 3]] output_shape [2, 1, 1, 40] : tensor<2x40xi1> into tensor<2x1x1x40xi1>
    %27 = tensor.empty() : tensor<2x2x1x40xi1>
    %collapsed_19 = tensor.collapse_shape %expanded_18 [[0, 1], [2], [3]] : tensor<2x1x1x40xi1> into tensor<2x1x40xi1>
    %28 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_19 : tensor<2x1x40xi1>) outs(%27 : tensor<2x2x1x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x2x1x40xi1>
    %collapsed_20 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x2x1x40xi1> into tensor<4x1x40xi1>
    %29 = linalg.generic {indexing_maps = [#map6, #map3, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_20, %cst_1, %26 : tensor<4x1x40xi1>, tensor<f32>, tensor<4x4x40xf32>) outs(%19 : tensor<4x4x40xf32>) {
    ^bb0(%in: i1, %in_27: f32, %in_28: f32, %out: f32):
      %51 = arith.select %in, %in_27, %in_28 : f32
      linalg.yield %51 : f32
    } -> tensor<4x4x40xf32>
    %30 = tensor.empty() : tensor<4x4xi64>
    %31 = linalg.fill ins(%c0_i64 : i64) outs(%30 : tensor<4x4xi64>) -> tensor<4x4xi64>
    %32 = tensor.empty() : tensor<4x4xf32>
    %33 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<4x4xf32>) -> tensor<4x4xf32>
    %34:2 = linalg.generic {indexing_maps = [#map2, #map7, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<4x4x40xf32>) outs(%33, %31 : tensor<4x4xf32>, tensor<4x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %51 = linalg.index 2 : index
      %52 = arith.index_cast %51 : index to i64
      %53 = arith.maximumf %in, %out : f32
      %54 = arith.cmpf ogt, %in, %out : f32
      %55 = arith.select %54, %52, %out_27 : i64
      linalg.yield %53, %55 : f32, i64
    } -> (tensor<4x4xf32>, tensor<4x4xi64>)
    %expanded_21 = tensor.expand_shape %34#0 [[0], [1, 2]] output_shape [4, 4, 1] : tensor<4x4xf32> into tensor<4x4x1xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map8, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %expanded_21 : tensor<4x4x40xf32>, tensor<4x4x1xf32>) outs(%19 : tensor<4x4x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %51 = arith.subf %in, %in_27 : f32
      linalg.yield %51 : f32
    } -> tensor<4x4x40xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<4x4x40xf32>) outs(%19 : tensor<4x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = math.exp %in : f32
      linalg.yield %51 : f32
    } -> tensor<4x4x40xf32>
    %37 = tensor.empty() : tensor<4x4x1xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<4x4x1xf32>) -> tensor<4x4x1xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36 : tensor<4x4x40xf32>) outs(%38 : tensor<4x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.addf %in, %out : f32
      linalg.yield %51 : f32
    } -> tensor<4x4x1xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map8, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %39 : tensor<4x4x40xf32>, tensor<4x4x1xf32>) outs(%19 : tensor<4x4x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %51 = arith.divf %in, %in_27 : f32
      linalg.yield %51 : f32
    } -> tensor<4x4x40xf32>
    %41 = tensor.empty() : tensor<4x4x24xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<4x4x24xf32>) -> tensor<4x4x24xf32>
    %43 = linalg.batch_matmul ins(%40, %collapsed_16 : tensor<4x4x40xf32>, tensor<4x40x24xf32>) outs(%42 : tensor<4x4x24xf32>) -> tensor<4x4x24xf32>
    %expanded_22 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 2, 4, 24] : tensor<4x4x24xf32> into tensor<2x2x4x24xf32>
    %44 = tensor.empty() : tensor<2x4x2x24xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x2x4x24xf32>) outs(%44 : tensor<2x4x2x24xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0, 1], [2, 3]] : tensor<2x4x2x24xf32> into tensor<8x48xf32>
    %45 = tensor.empty() : tensor<48x64xf32>
    %transposed_25 = linalg.transpose ins(%arg12 : tensor<64x48xf32>) outs(%45 : tensor<48x64xf32>) permutation = [1, 0] 
    %46 = tensor.empty() : tensor<8x64xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<8x64xf32>) -> tensor<8x64xf32>
    %48 = linalg.matmul ins(%collapsed_24, %transposed_25 : tensor<8x48xf32>, tensor<48x64xf32>) outs(%47 : tensor<8x64xf32>) -> tensor<8x64xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%46 : tensor<8x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x64xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%48, %49 : tensor<8x64xf32>, tensor<8x64xf32>) outs(%46 : tensor<8x64xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %51 = arith.addf %in, %in_27 : f32
      linalg.yield %51 : f32
    } -> tensor<8x64xf32>
    %expanded_26 = tensor.expand_shape %50 [[0, 1], [2]] output_shape [2, 4, 64] : tensor<8x64xf32> into tensor<2x4x64xf32>
    return %expanded_26 : tensor<2x4x64xf32>
  }
}

