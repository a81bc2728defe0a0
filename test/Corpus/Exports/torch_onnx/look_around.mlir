#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (0, 0, d2, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
module {
  func.func @main_graph(%arg0: tensor<2x4x32x16xf32>, %arg1: tensor<2x4x32x16xf32>, %arg2: tensor<2x4x32x16xf32>) -> tensor<2x4x32x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<"0xFFFEFFFCFFF8FFF0FFE0FFC0FF80FF0000FE01FC03F807F00FE01FC03F807F0000FE01FC03F807F00FE01FC03F807F0000FE01FC03F807F00FE01FC03F807F00"> : tensor<1x1x4x8x16xi1>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<f32>
    %expanded = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4]] output_shape [2, 4, 4, 8, 16] : tensor<2x4x32x16xf32> into tensor<2x4x4x8x16xf32>
    %expanded_4 = tensor.expand_shape %arg1 [[0], [1], [2, 3], [4]] output_shape [2, 4, 4, 8, 16] : tensor<2x4x32x16xf32> into tensor<2x4x4x8x16xf32>
    %padded = tensor.pad %expanded_4 low[0, 0, 1, 0, 0] high[0, 0, 0, 0, 0] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index, %arg7: index):
      tensor.yield %cst : f32
    } : tensor<2x4x4x8x16xf32> to tensor<2x4x5x8x16xf32>
    %extracted_slice = tensor.extract_slice %padded[0, 0, 0, 0, 0] [2, 4, 4, 8, 16] [1, 1, 1, 1, 1] : tensor<2x4x5x8x16xf32> to tensor<2x4x4x8x16xf32>
    %extracted_slice_5 = tensor.extract_slice %padded[0, 0, 1, 0, 0] [2, 4, 4, 8, 16] [1, 1, 1, 1, 1] : tensor<2x4x5x8x16xf32> to tensor<2x4x4x8x16xf32>
    %concat = tensor.concat dim(3) %extracted_slice, %extracted_slice_5 : (tensor<2x4x4x8x16xf32>, tensor<2x4x4x8x16xf32>) -> tensor<2x4x4x16x16xf32>
    %0 = tensor.empty() : tensor<2x4x4x16x16xf32>
    %transposed = linalg.transpose ins(%concat : tensor<2x4x4x16x16xf32>) outs(%0 : tensor<2x4x4x16x16xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed = tensor.collapse_shape %expanded [[0, 1, 2], [3], [4]] : tensor<2x4x4x8x16xf32> into tensor<32x8x16xf32>
    %collapsed_6 = tensor.collapse_shape %transposed [[0, 1, 2], [3], [4]] : tensor<2x4x4x16x16xf32> into tensor<32x16x16xf32>
    %1 = tensor.empty() : tensor<32x8x16xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<32x8x16xf32>, tensor<32x16x16xf32>) outs(%2 : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
    %expanded_7 = tensor.expand_shape %3 [[0, 1, 2], [3], [4]] output_shape [2, 4, 4, 8, 16] : tensor<32x8x16xf32> into tensor<2x4x4x8x16xf32>
    %4 = tensor.empty() : tensor<2x4x4x8x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %cst_1 : tensor<2x4x4x8x16xf32>, tensor<f32>) outs(%4 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %19 = arith.divf %in, %in_18 : f32
      linalg.yield %19 : f32
    } -> tensor<2x4x4x8x16xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %cst_3, %5 : tensor<1x1x4x8x16xi1>, tensor<f32>, tensor<2x4x4x8x16xf32>) outs(%4 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: i1, %in_18: f32, %in_19: f32, %out: f32):
      %19 = arith.select %in, %in_18, %in_19 : f32
      linalg.yield %19 : f32
    } -> tensor<2x4x4x8x16xf32>
    %7 = tensor.empty() : tensor<2x4x4x8xi64>
    %8 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x4x4x8xi64>) -> tensor<2x4x4x8xi64>
    %9 = tensor.empty() : tensor<2x4x4x8xf32>
    %10 = linalg.fill ins(%cst_0 : f32) outs(%9 : tensor<2x4x4x8xf32>) -> tensor<2x4x4x8xf32>
    %11:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x4x8x16xf32>) outs(%10, %8 : tensor<2x4x4x8xf32>, tensor<2x4x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %19 = linalg.index 4 : index
      %20 = arith.index_cast %19 : index to i64
      %21 = arith.maximumf %in, %out : f32
      %22 = arith.cmpf ogt, %in, %out : f32
      %23 = arith.select %22, %20, %out_18 : i64
      linalg.yield %21, %23 : f32, i64
    } -> (tensor<2x4x4x8xf32>, tensor<2x4x4x8xi64>)
    %expanded_8 = tensor.expand_shape %11#0 [[0], [1], [2], [3, 4]] output_shape [2, 4, 4, 8, 1] : tensor<2x4x4x8xf32> into tensor<2x4x4x8x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%6, %expanded_8 : tensor<2x4x4x8x16xf32>, tensor<2x4x4x8x1xf32>) outs(%4 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %19 = arith.subf %in, %in_18 : f32
      linalg.yield %19 : f32
    } -> tensor<2x4x4x8x16xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x4x4x8x16xf32>) outs(%4 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = math.exp %in : f32
      linalg.yield %19 : f32
    } -> tensor<2x4x4x8x16xf32>
    %14 = tensor.empty() : tensor<2x4x4x8x1xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x4x4x8x1xf32>) -> tensor<2x4x4x8x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x4x4x8x16xf32>) outs(%15 : tensor<2x4x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.addf %in, %out : f32
      linalg.yield %19 : f32
    } -> tensor<2x4x4x8x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%13, %16 : tensor<2x4x4x8x16xf32>, tensor<2x4x4x8x1xf32>) outs(%4 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %19 = arith.divf %in, %in_18 : f32
      linalg.yield %19 : f32
    } -> tensor<2x4x4x8x16xf32>
    %expanded_9 = tensor.expand_shape %arg2 [[0], [1], [2, 3], [4]] output_shape [2, 4, 4, 8, 16] : tensor<2x4x32x16xf32> into tensor<2x4x4x8x16xf32>
    %padded_10 = tensor.pad %expanded_9 low[0, 0, 1, 0, 0] high[0, 0, 0, 0, 0] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index, %arg7: index):
      tensor.yield %cst : f32
    } : tensor<2x4x4x8x16xf32> to tensor<2x4x5x8x16xf32>
    %extracted_slice_11 = tensor.extract_slice %padded_10[0, 0, 0, 0, 0] [2, 4, 4, 8, 16] [1, 1, 1, 1, 1] : tensor<2x4x5x8x16xf32> to tensor<2x4x4x8x16xf32>
    %extracted_slice_12 = tensor.extract_slice %padded_10[0, 0, 1, 0, 0] [2, 4, 4, 8, 16] [1, 1, 1, 1, 1] : tensor<2x4x5x8x16xf32> to tensor<2x4x4x8x16xf32>
    %concat_13 = tensor.concat dim(3) %extracted_slice_11, %extracted_slice_12 : (tensor<2x4x4x8x16xf32>, tensor<2x4x4x8x16xf32>) -> tensor<2x4x4x16x16xf32>
    %collapsed_14 = tensor.collapse_shape %17 [[0, 1, 2], [3], [4]] : tensor<2x4x4x8x16xf32> into tensor<32x8x16xf32>
    %collapsed_15 = tensor.collapse_shape %concat_13 [[0, 1, 2], [3], [4]] : tensor<2x4x4x16x16xf32> into tensor<32x16x16xf32>
    %18 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<32x8x16xf32>, tensor<32x16x16xf32>) outs(%2 : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
    %expanded_16 = tensor.expand_shape %18 [[0, 1, 2], [3], [4]] output_shape [2, 4, 4, 8, 16] : tensor<32x8x16xf32> into tensor<2x4x4x8x16xf32>
    %collapsed_17 = tensor.collapse_shape %expanded_16 [[0], [1], [2, 3], [4]] : tensor<2x4x4x8x16xf32> into tensor<2x4x32x16xf32>
    return %collapsed_17 : tensor<2x4x32x16xf32>
  }
}

