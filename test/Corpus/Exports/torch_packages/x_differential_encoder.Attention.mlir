#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> ()>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @x_differential_encoder.Attention(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64x64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-1.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %1 = tensor.empty() : tensor<80x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %transposed_5 = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %4 = linalg.matmul ins(%collapsed, %transposed_5 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %transposed_6 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %5 = linalg.matmul ins(%collapsed, %transposed_6 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %6 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_7 = linalg.transpose ins(%expanded : tensor<2x40x4x16xf32>) outs(%6 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_8 = tensor.expand_shape %4 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x40x4x16xf32>) outs(%6 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_10 = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<2x40x4x16xf32>) outs(%6 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_12 = tensor.expand_shape %transposed_9 [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 16, 1] : tensor<2x4x40x16xf32> into tensor<2x4x40x16x1xf32>
    %collapsed_13 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %7 = tensor.empty() : tensor<2x4x16x40x1xf32>
    %transposed_14 = linalg.transpose ins(%expanded_12 : tensor<2x4x40x16x1xf32>) outs(%7 : tensor<2x4x16x40x1xf32>) permutation = [0, 1, 3, 2, 4] 
    %collapsed_15 = tensor.collapse_shape %transposed_14 [[0, 1], [2], [3, 4]] : tensor<2x4x16x40x1xf32> into tensor<8x16x40xf32>
    %8 = tensor.empty() : tensor<8x40x40xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %10 = linalg.batch_matmul ins(%collapsed_13, %collapsed_15 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%9 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_16 = tensor.expand_shape %10 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 40] : tensor<8x40x40xf32> into tensor<2x4x40x1x40xf32>
    %11 = tensor.empty() : tensor<2x4x40x40x1xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x4x40x1x40xf32>) outs(%11 : tensor<2x4x40x40x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0], [1], [2], [3, 4]] : tensor<2x4x40x40x1xf32> into tensor<2x4x40x40xf32>
    %12 = tensor.empty() : tensor<2x4x40x40xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18 : tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.mulf %in, %cst_4 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x40xf32>
    %14 = tensor.empty() : tensor<2x4x40x40xi1>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %38 = arith.cmpf ogt, %in, %cst : f32
      linalg.yield %38 : i1
    } -> tensor<2x4x40x40xi1>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %38 = arith.cmpf olt, %in, %cst : f32
      linalg.yield %38 : i1
    } -> tensor<2x4x40x40xi1>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_3, %cst_2 : tensor<2x4x40x40xi1>, tensor<f32>, tensor<f32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_29: f32, %in_30: f32, %out: f32):
      %38 = arith.select %in, %in_29, %in_30 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x40xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_1, %17 : tensor<2x4x40x40xi1>, tensor<f32>, tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_29: f32, %in_30: f32, %out: f32):
      %38 = arith.select %in, %in_29, %in_30 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x40xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.absf %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x40xf32>
    %20 = tensor.empty() : tensor<2x4x40xi64>
    %21 = linalg.fill ins(%c0_i64 : i64) outs(%20 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %22 = tensor.empty() : tensor<2x4x40xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %24:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x4x40x40xf32>) outs(%23, %21 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_29: i64):
      %38 = linalg.index 3 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.maximumf %in, %out : f32
      %41 = arith.cmpf ogt, %in, %out : f32
      %42 = arith.select %41, %39, %out_29 : i64
      linalg.yield %40, %42 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_19 = tensor.expand_shape %24#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_19 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %38 = arith.subf %in, %in_29 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x40xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x40xf32>
    %27 = tensor.empty() : tensor<2x4x40x1xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x40x40xf32>) outs(%28 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %38 = arith.divf %in, %in_29 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x40xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %18 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %38 = arith.mulf %in, %in_29 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_20 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %32 = tensor.empty() : tensor<8x40x16xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %34 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%33 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_22 = tensor.expand_shape %34 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 16] : tensor<8x40x16xf32> into tensor<2x4x40x1x16xf32>
    %35 = tensor.empty() : tensor<2x4x40x16x1xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x4x40x1x16xf32>) outs(%35 : tensor<2x4x40x16x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0], [1], [2], [3, 4]] : tensor<2x4x40x16x1xf32> into tensor<2x4x40x16xf32>
    %36 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_25 = linalg.transpose ins(%collapsed_24 : tensor<2x4x40x16xf32>) outs(%36 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_26 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_27 = tensor.collapse_shape %transposed_25 [[0, 1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<80x64xf32>
    %37 = linalg.matmul ins(%collapsed_27, %transposed_26 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_28 = tensor.expand_shape %37 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    return %expanded_28 : tensor<2x40x64xf32>
  }
}

