#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @dia.DiaCrossAttention(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x40x1024xf32>, %arg2: tensor<2048x64xf32>, %arg3: tensor<2048x1024xf32>, %arg4: tensor<2048x1024xf32>, %arg5: tensor<64x2048xf32>) -> tensor<2x40x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %0 = tensor.empty() : tensor<64x2048xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<2048x64xf32>) outs(%0 : tensor<64x2048xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %1 = tensor.empty() : tensor<80x2048xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<80x2048xf32>) -> tensor<80x2048xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x2048xf32>) outs(%2 : tensor<80x2048xf32>) -> tensor<80x2048xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [2, 40, 16, 128] : tensor<80x2048xf32> into tensor<2x40x16x128xf32>
    %4 = tensor.empty() : tensor<2x16x40x128xf32>
    %transposed_1 = linalg.transpose ins(%expanded : tensor<2x40x16x128xf32>) outs(%4 : tensor<2x16x40x128xf32>) permutation = [0, 2, 1, 3] 
    %5 = tensor.empty() : tensor<1024x2048xf32>
    %transposed_2 = linalg.transpose ins(%arg3 : tensor<2048x1024xf32>) outs(%5 : tensor<1024x2048xf32>) permutation = [1, 0] 
    %collapsed_3 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<2x40x1024xf32> into tensor<80x1024xf32>
    %6 = linalg.matmul ins(%collapsed_3, %transposed_2 : tensor<80x1024xf32>, tensor<1024x2048xf32>) outs(%2 : tensor<80x2048xf32>) -> tensor<80x2048xf32>
    %expanded_4 = tensor.expand_shape %6 [[0, 1], [2, 3]] output_shape [2, 40, 16, 128] : tensor<80x2048xf32> into tensor<2x40x16x128xf32>
    %transposed_5 = linalg.transpose ins(%arg4 : tensor<2048x1024xf32>) outs(%5 : tensor<1024x2048xf32>) permutation = [1, 0] 
    %7 = linalg.matmul ins(%collapsed_3, %transposed_5 : tensor<80x1024xf32>, tensor<1024x2048xf32>) outs(%2 : tensor<80x2048xf32>) -> tensor<80x2048xf32>
    %expanded_6 = tensor.expand_shape %7 [[0, 1], [2, 3]] output_shape [2, 40, 16, 128] : tensor<80x2048xf32> into tensor<2x40x16x128xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x40x16x128xf32>) outs(%4 : tensor<2x16x40x128xf32>) permutation = [0, 2, 1, 3] 
    %8 = tensor.empty() : tensor<2x16x128x40xf32>
    %transposed_8 = linalg.transpose ins(%expanded_4 : tensor<2x40x16x128xf32>) outs(%8 : tensor<2x16x128x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_9 = tensor.collapse_shape %transposed_1 [[0, 1], [2], [3]] : tensor<2x16x40x128xf32> into tensor<32x40x128xf32>
    %collapsed_10 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x16x128x40xf32> into tensor<32x128x40xf32>
    %9 = tensor.empty() : tensor<32x40x40xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<32x40x40xf32>) -> tensor<32x40x40xf32>
    %11 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<32x40x128xf32>, tensor<32x128x40xf32>) outs(%10 : tensor<32x40x40xf32>) -> tensor<32x40x40xf32>
    %expanded_11 = tensor.expand_shape %11 [[0, 1], [2], [3]] output_shape [2, 16, 40, 40] : tensor<32x40x40xf32> into tensor<2x16x40x40xf32>
    %12 = tensor.empty() : tensor<2x16x40xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<2x16x40xi64>) -> tensor<2x16x40xi64>
    %14 = tensor.empty() : tensor<2x16x40xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<2x16x40xf32>) -> tensor<2x16x40xf32>
    %16:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_11 : tensor<2x16x40x40xf32>) outs(%15, %13 : tensor<2x16x40xf32>, tensor<2x16x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %32 = linalg.index 3 : index
      %33 = arith.index_cast %32 : index to i64
      %34 = arith.maximumf %in, %out : f32
      %35 = arith.cmpf ogt, %in, %out : f32
      %36 = arith.select %35, %33, %out_20 : i64
      linalg.yield %34, %36 : f32, i64
    } -> (tensor<2x16x40xf32>, tensor<2x16x40xi64>)
    %expanded_12 = tensor.expand_shape %16#0 [[0], [1], [2, 3]] output_shape [2, 16, 40, 1] : tensor<2x16x40xf32> into tensor<2x16x40x1xf32>
    %17 = tensor.empty() : tensor<2x16x40x40xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded_12 : tensor<2x16x40x40xf32>, tensor<2x16x40x1xf32>) outs(%17 : tensor<2x16x40x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %32 = arith.subf %in, %in_20 : f32
      linalg.yield %32 : f32
    } -> tensor<2x16x40x40xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x16x40x40xf32>) outs(%17 : tensor<2x16x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = math.exp %in : f32
      linalg.yield %32 : f32
    } -> tensor<2x16x40x40xf32>
    %20 = tensor.empty() : tensor<2x16x40x1xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x16x40x1xf32>) -> tensor<2x16x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x16x40x40xf32>) outs(%21 : tensor<2x16x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.addf %in, %out : f32
      linalg.yield %32 : f32
    } -> tensor<2x16x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<2x16x40x40xf32>, tensor<2x16x40x1xf32>) outs(%17 : tensor<2x16x40x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %32 = arith.divf %in, %in_20 : f32
      linalg.yield %32 : f32
    } -> tensor<2x16x40x40xf32>
    %collapsed_13 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x16x40x40xf32> into tensor<32x40x40xf32>
    %collapsed_14 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x16x40x128xf32> into tensor<32x40x128xf32>
    %24 = tensor.empty() : tensor<32x40x128xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<32x40x128xf32>) -> tensor<32x40x128xf32>
    %26 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<32x40x40xf32>, tensor<32x40x128xf32>) outs(%25 : tensor<32x40x128xf32>) -> tensor<32x40x128xf32>
    %expanded_15 = tensor.expand_shape %26 [[0, 1], [2], [3]] output_shape [2, 16, 40, 128] : tensor<32x40x128xf32> into tensor<2x16x40x128xf32>
    %27 = tensor.empty() : tensor<2x40x16x128xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x16x40x128xf32>) outs(%27 : tensor<2x40x16x128xf32>) permutation = [0, 2, 1, 3] 
    %28 = tensor.empty() : tensor<2048x64xf32>
    %transposed_17 = linalg.transpose ins(%arg5 : tensor<64x2048xf32>) outs(%28 : tensor<2048x64xf32>) permutation = [1, 0] 
    %collapsed_18 = tensor.collapse_shape %transposed_16 [[0, 1], [2, 3]] : tensor<2x40x16x128xf32> into tensor<80x2048xf32>
    %29 = tensor.empty() : tensor<80x64xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %31 = linalg.matmul ins(%collapsed_18, %transposed_17 : tensor<80x2048xf32>, tensor<2048x64xf32>) outs(%30 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_19 = tensor.expand_shape %31 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    return %expanded_19 : tensor<2x40x64xf32>
  }
}

