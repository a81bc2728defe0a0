#map = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @mla_two_products(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x8xf32>, %arg2: tensor<2x40x24xf32>, %arg3: tensor<2x40x8xf32>, %arg4: tensor<4x16x24xf32>, %arg5: tensor<4x16x24xf32>) -> tensor<2x4x40x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.8989794855663558 : f64
    %expanded = tensor.expand_shape %arg4 [[0], [1], [2, 3, 4]] output_shape [4, 16, 24, 1, 1] : tensor<4x16x24xf32> into tensor<4x16x24x1x1xf32>
    %collapsed = tensor.collapse_shape %arg2 [[0, 1], [2]] : tensor<2x40x24xf32> into tensor<80x24xf32>
    %expanded_2 = tensor.expand_shape %collapsed [[0, 1], [2]] output_shape [1, 80, 24] : tensor<80x24xf32> into tensor<1x80x24xf32>
    %0 = tensor.empty() : tensor<24x4x16x1x1xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<4x16x24x1x1xf32>) outs(%0 : tensor<24x4x16x1x1xf32>) permutation = [2, 0, 1, 3, 4] 
    %collapsed_3 = tensor.collapse_shape %transposed [[0], [1, 2, 3, 4]] : tensor<24x4x16x1x1xf32> into tensor<24x64xf32>
    %expanded_4 = tensor.expand_shape %collapsed_3 [[0, 1], [2]] output_shape [1, 24, 64] : tensor<24x64xf32> into tensor<1x24x64xf32>
    %1 = tensor.empty() : tensor<1x80x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<1x80x64xf32>) -> tensor<1x80x64xf32>
    %3 = linalg.batch_matmul ins(%expanded_2, %expanded_4 : tensor<1x80x24xf32>, tensor<1x24x64xf32>) outs(%2 : tensor<1x80x64xf32>) -> tensor<1x80x64xf32>
    %collapsed_5 = tensor.collapse_shape %3 [[0, 1], [2]] : tensor<1x80x64xf32> into tensor<80x64xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0, 1], [2, 3, 4]] output_shape [2, 40, 1, 4, 16] : tensor<80x64xf32> into tensor<2x40x1x4x16xf32>
    %4 = tensor.empty() : tensor<2x4x40x16x1xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x40x1x4x16xf32>) outs(%4 : tensor<2x4x40x16x1xf32>) permutation = [0, 3, 1, 4, 2] 
    %collapsed_8 = tensor.collapse_shape %transposed_7 [[0], [1], [2], [3, 4]] : tensor<2x4x40x16x1xf32> into tensor<2x4x40x16xf32>
    %expanded_9 = tensor.expand_shape %arg5 [[0], [1], [2, 3, 4]] output_shape [4, 16, 24, 1, 1] : tensor<4x16x24xf32> into tensor<4x16x24x1x1xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<4x16x24x1x1xf32>) outs(%0 : tensor<24x4x16x1x1xf32>) permutation = [2, 0, 1, 3, 4] 
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0], [1, 2, 3, 4]] : tensor<24x4x16x1x1xf32> into tensor<24x64xf32>
    %expanded_12 = tensor.expand_shape %collapsed_11 [[0, 1], [2]] output_shape [1, 24, 64] : tensor<24x64xf32> into tensor<1x24x64xf32>
    %5 = linalg.batch_matmul ins(%expanded_2, %expanded_12 : tensor<1x80x24xf32>, tensor<1x24x64xf32>) outs(%2 : tensor<1x80x64xf32>) -> tensor<1x80x64xf32>
    %collapsed_13 = tensor.collapse_shape %5 [[0, 1], [2]] : tensor<1x80x64xf32> into tensor<80x64xf32>
    %expanded_14 = tensor.expand_shape %collapsed_13 [[0, 1], [2, 3, 4]] output_shape [2, 40, 1, 4, 16] : tensor<80x64xf32> into tensor<2x40x1x4x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x40x1x4x16xf32>) outs(%4 : tensor<2x4x40x16x1xf32>) permutation = [0, 3, 1, 4, 2] 
    %6 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_16 = linalg.transpose ins(%collapsed_8 : tensor<2x4x40x16xf32>) outs(%6 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_17 = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_18 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %7 = tensor.empty() : tensor<8x40x40xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %9 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%8 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_19 = tensor.expand_shape %9 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %expanded_20 = tensor.expand_shape %arg3 [[0], [1, 2], [3]] output_shape [2, 1, 40, 8] : tensor<2x40x8xf32> into tensor<2x1x40x8xf32>
    %10 = tensor.empty() : tensor<2x1x8x40xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x1x40x8xf32>) outs(%10 : tensor<2x1x8x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_22 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<2x4x40x8xf32> into tensor<8x40x8xf32>
    %11 = tensor.empty() : tensor<2x4x8x40xf32>
    %collapsed_23 = tensor.collapse_shape %transposed_21 [[0, 1], [2], [3]] : tensor<2x1x8x40xf32> into tensor<2x8x40xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_23 : tensor<2x8x40xf32>) outs(%11 : tensor<2x4x8x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x8x40xf32>
    %collapsed_24 = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<2x4x8x40xf32> into tensor<8x8x40xf32>
    %13 = linalg.batch_matmul ins(%collapsed_22, %collapsed_24 : tensor<8x40x8xf32>, tensor<8x8x40xf32>) outs(%8 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_25 = tensor.expand_shape %13 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %14 = tensor.empty() : tensor<2x4x40x40xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_25 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %31 = arith.addf %in, %in_30 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.truncf %cst_1 : f64 to f32
      %32 = arith.divf %in, %31 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x40x40xf32>
    %17 = tensor.empty() : tensor<2x4x40xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %19 = tensor.empty() : tensor<2x4x40xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %21:2 = linalg.generic {indexing_maps = [#map1, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x4x40x40xf32>) outs(%20, %18 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_30: i64):
      %31 = linalg.index 3 : index
      %32 = arith.index_cast %31 : index to i64
      %33 = arith.maximumf %in, %out : f32
      %34 = arith.cmpf ogt, %in, %out : f32
      %35 = arith.select %34, %32, %out_30 : i64
      linalg.yield %33, %35 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_26 = tensor.expand_shape %21#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %expanded_26 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %31 = arith.subf %in, %in_30 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x40xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.exp %in : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x40xf32>
    %24 = tensor.empty() : tensor<2x4x40x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x4x40x40xf32>) outs(%25 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_30: f32, %out: f32):
      %31 = arith.divf %in, %in_30 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_27 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_28 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3, 4]] : tensor<2x4x40x16x1xf32> into tensor<8x40x16xf32>
    %28 = tensor.empty() : tensor<8x40x16xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %30 = linalg.batch_matmul ins(%collapsed_27, %collapsed_28 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%29 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_29 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_29 : tensor<2x4x40x16xf32>
  }
}

