#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @t5gemma.T5GemmaCrossAttention(%arg0: tensor<2x24x64xf32>, %arg1: tensor<2x40x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x64xf32>) -> tensor<2x24x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 6.250000e-02 : f32
    %cst_2 = arith.constant 5.000000e+01 : f32
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x24x64xf32> into tensor<48x64xf32>
    %1 = tensor.empty() : tensor<48x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<48x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [2, 24, 4, 16] : tensor<48x64xf32> into tensor<2x24x4x16xf32>
    %4 = tensor.empty() : tensor<2x4x24x16xf32>
    %transposed_3 = linalg.transpose ins(%expanded : tensor<2x24x4x16xf32>) outs(%4 : tensor<2x4x24x16xf32>) permutation = [0, 2, 1, 3] 
    %5 = tensor.empty() : tensor<64x32xf32>
    %transposed_4 = linalg.transpose ins(%arg3 : tensor<32x64xf32>) outs(%5 : tensor<64x32xf32>) permutation = [1, 0] 
    %collapsed_5 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %6 = tensor.empty() : tensor<80x32xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %8 = linalg.matmul ins(%collapsed_5, %transposed_4 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%7 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_6 = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %9 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x40x2x16xf32>) outs(%9 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_8 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%5 : tensor<64x32xf32>) permutation = [1, 0] 
    %10 = linalg.matmul ins(%collapsed_5, %transposed_8 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%7 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_9 = tensor.expand_shape %10 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x40x2x16xf32>) outs(%9 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %11 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_7 : tensor<2x2x40x16xf32>) outs(%11 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_11 = tensor.collapse_shape %12 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_10 : tensor<2x2x40x16xf32>) outs(%11 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %14 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_12 = linalg.transpose ins(%collapsed_11 : tensor<2x4x40x16xf32>) outs(%14 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_13 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x4x24x16xf32> into tensor<8x24x16xf32>
    %collapsed_14 = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %15 = tensor.empty() : tensor<8x24x40xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<8x24x40xf32>) -> tensor<8x24x40xf32>
    %17 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x24x16xf32>, tensor<8x16x40xf32>) outs(%16 : tensor<8x24x40xf32>) -> tensor<8x24x40xf32>
    %expanded_15 = tensor.expand_shape %17 [[0, 1], [2], [3]] output_shape [2, 4, 24, 40] : tensor<8x24x40xf32> into tensor<2x4x24x40xf32>
    %18 = tensor.empty() : tensor<2x4x24x40xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x4x24x40xf32>) outs(%18 : tensor<2x4x24x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.mulf %in, %cst_1 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x24x40xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x4x24x40xf32>) outs(%18 : tensor<2x4x24x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.divf %in, %cst_2 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x24x40xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x24x40xf32>) outs(%18 : tensor<2x4x24x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.tanh %in : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x24x40xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x4x24x40xf32>) outs(%18 : tensor<2x4x24x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.mulf %in, %cst_2 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x24x40xf32>
    %23 = tensor.empty() : tensor<2x4x24xi64>
    %24 = linalg.fill ins(%c0_i64 : i64) outs(%23 : tensor<2x4x24xi64>) -> tensor<2x4x24xi64>
    %25 = tensor.empty() : tensor<2x4x24xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %27:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x4x24x40xf32>) outs(%26, %24 : tensor<2x4x24xf32>, tensor<2x4x24xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %39 = linalg.index 3 : index
      %40 = arith.index_cast %39 : index to i64
      %41 = arith.maximumf %in, %out : f32
      %42 = arith.cmpf ogt, %in, %out : f32
      %43 = arith.select %42, %40, %out_24 : i64
      linalg.yield %41, %43 : f32, i64
    } -> (tensor<2x4x24xf32>, tensor<2x4x24xi64>)
    %expanded_16 = tensor.expand_shape %27#0 [[0], [1], [2, 3]] output_shape [2, 4, 24, 1] : tensor<2x4x24xf32> into tensor<2x4x24x1xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_16 : tensor<2x4x24x40xf32>, tensor<2x4x24x1xf32>) outs(%18 : tensor<2x4x24x40xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %39 = arith.subf %in, %in_24 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x24x40xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x24x40xf32>) outs(%18 : tensor<2x4x24x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.exp %in : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x24x40xf32>
    %30 = tensor.empty() : tensor<2x4x24x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<2x4x24x1xf32>) -> tensor<2x4x24x1xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x4x24x40xf32>) outs(%31 : tensor<2x4x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %in, %out : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x24x1xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<2x4x24x40xf32>, tensor<2x4x24x1xf32>) outs(%18 : tensor<2x4x24x40xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %39 = arith.divf %in, %in_24 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x24x40xf32>
    %collapsed_17 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x4x24x40xf32> into tensor<8x24x40xf32>
    %collapsed_18 = tensor.collapse_shape %13 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %34 = tensor.empty() : tensor<8x24x16xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<8x24x16xf32>) -> tensor<8x24x16xf32>
    %36 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<8x24x40xf32>, tensor<8x40x16xf32>) outs(%35 : tensor<8x24x16xf32>) -> tensor<8x24x16xf32>
    %expanded_19 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 4, 24, 16] : tensor<8x24x16xf32> into tensor<2x4x24x16xf32>
    %37 = tensor.empty() : tensor<2x24x4x16xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x4x24x16xf32>) outs(%37 : tensor<2x24x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_21 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_22 = tensor.collapse_shape %transposed_20 [[0, 1], [2, 3]] : tensor<2x24x4x16xf32> into tensor<48x64xf32>
    %38 = linalg.matmul ins(%collapsed_22, %transposed_21 : tensor<48x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %expanded_23 = tensor.expand_shape %38 [[0, 1], [2]] output_shape [2, 24, 64] : tensor<48x64xf32> into tensor<2x24x64xf32>
    return %expanded_23 : tensor<2x24x64xf32>
  }
}

