#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @clvp.ClvpSelfAttention(%arg0: tensor<2x16x64xf32>, %arg1: tensor<64x64xf32>, %arg2: tensor<64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>) -> tensor<2x16x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x64x64xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x64xf32>) outs(%1 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %3 = tensor.empty() : tensor<2x16x64xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %5 = linalg.batch_matmul ins(%arg0, %2 : tensor<2x16x64xf32>, tensor<2x64x64xf32>) outs(%4 : tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %arg6 : tensor<2x16x64xf32>, tensor<64xf32>) outs(%3 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %36 = arith.addf %in, %in_19 : f32
      linalg.yield %36 : f32
    } -> tensor<2x16x64xf32>
    %expanded = tensor.expand_shape %6 [[0], [1], [2, 3]] output_shape [2, 16, 4, 16] : tensor<2x16x64xf32> into tensor<2x16x4x16xf32>
    %7 = tensor.empty() : tensor<2x4x16x16xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<2x16x4x16xf32>) outs(%7 : tensor<2x4x16x16xf32>) permutation = [0, 2, 1, 3] 
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_2 : tensor<2x4x16x16xf32>) outs(%7 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.mulf %in, %cst_1 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x16x16xf32>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_3 : tensor<64x64xf32>) outs(%1 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %10 = linalg.batch_matmul ins(%arg0, %9 : tensor<2x16x64xf32>, tensor<2x64x64xf32>) outs(%4 : tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %arg2 : tensor<2x16x64xf32>, tensor<64xf32>) outs(%3 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %36 = arith.addf %in, %in_19 : f32
      linalg.yield %36 : f32
    } -> tensor<2x16x64xf32>
    %expanded_4 = tensor.expand_shape %11 [[0], [1], [2, 3]] output_shape [2, 16, 4, 16] : tensor<2x16x64xf32> into tensor<2x16x4x16xf32>
    %transposed_5 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<64x64xf32>) outs(%1 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %13 = linalg.batch_matmul ins(%arg0, %12 : tensor<2x16x64xf32>, tensor<2x64x64xf32>) outs(%4 : tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %arg4 : tensor<2x16x64xf32>, tensor<64xf32>) outs(%3 : tensor<2x16x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %36 = arith.addf %in, %in_19 : f32
      linalg.yield %36 : f32
    } -> tensor<2x16x64xf32>
    %expanded_6 = tensor.expand_shape %14 [[0], [1], [2, 3]] output_shape [2, 16, 4, 16] : tensor<2x16x64xf32> into tensor<2x16x4x16xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x16x4x16xf32>) outs(%7 : tensor<2x4x16x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_8 = linalg.transpose ins(%expanded_4 : tensor<2x16x4x16xf32>) outs(%7 : tensor<2x4x16x16xf32>) permutation = [0, 2, 3, 1] 
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %15 = tensor.empty() : tensor<8x16x16xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %17 = linalg.batch_matmul ins(%collapsed, %collapsed_9 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%16 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_10 = tensor.expand_shape %17 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %18 = tensor.empty() : tensor<2x4x16xi64>
    %19 = linalg.fill ins(%c0_i64 : i64) outs(%18 : tensor<2x4x16xi64>) -> tensor<2x4x16xi64>
    %20 = tensor.empty() : tensor<2x4x16xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %22:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_10 : tensor<2x4x16x16xf32>) outs(%21, %19 : tensor<2x4x16xf32>, tensor<2x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %36 = linalg.index 3 : index
      %37 = arith.index_cast %36 : index to i64
      %38 = arith.maximumf %in, %out : f32
      %39 = arith.cmpf ogt, %in, %out : f32
      %40 = arith.select %39, %37, %out_19 : i64
      linalg.yield %38, %40 : f32, i64
    } -> (tensor<2x4x16xf32>, tensor<2x4x16xi64>)
    %expanded_11 = tensor.expand_shape %22#0 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded_11 : tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) outs(%7 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %36 = arith.subf %in, %in_19 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x16x16xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x16x16xf32>) outs(%7 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.exp %in : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x16x16xf32>
    %25 = tensor.empty() : tensor<2x4x16x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x4x16x16xf32>) outs(%26 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.addf %in, %out : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x16x1xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) outs(%7 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %36 = arith.divf %in, %in_19 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_12 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_13 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %29 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<8x16x16xf32>, tensor<8x16x16xf32>) outs(%16 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_14 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %30 = tensor.empty() : tensor<2x16x4x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x4x16x16xf32>) outs(%30 : tensor<2x16x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_16 = tensor.collapse_shape %transposed_15 [[0, 1], [2, 3]] : tensor<2x16x4x16xf32> into tensor<32x64xf32>
    %transposed_17 = linalg.transpose ins(%arg7 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %31 = tensor.empty() : tensor<32x64xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %33 = linalg.matmul ins(%collapsed_16, %transposed_17 : tensor<32x64xf32>, tensor<64x64xf32>) outs(%32 : tensor<32x64xf32>) -> tensor<32x64xf32>
    %34 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64xf32>) outs(%31 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x64xf32>
    %35 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%33, %34 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%31 : tensor<32x64xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %36 = arith.addf %in, %in_19 : f32
      linalg.yield %36 : f32
    } -> tensor<32x64xf32>
    %expanded_18 = tensor.expand_shape %35 [[0, 1], [2]] output_shape [2, 16, 64] : tensor<32x64xf32> into tensor<2x16x64xf32>
    return %expanded_18 : tensor<2x16x64xf32>
  }
}

