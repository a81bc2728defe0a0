#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, 0, d4)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (0, 0, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module {
  func.func @look_around(%arg0: tensor<2x4x32x16xf32>, %arg1: tensor<2x4x32x16xf32>, %arg2: tensor<2x4x32x16xf32>) -> tensor<2x4x32x16xf32> {
    %c-1_i64 = arith.constant -1 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<32xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<32xi64>) {
    ^bb0(%out: i64):
      %31 = linalg.index 0 : index
      %32 = arith.index_cast %31 : index to i64
      linalg.yield %32 : i64
    } -> tensor<32xi64>
    %expanded = tensor.expand_shape %1 [[0, 1, 2, 3, 4]] output_shape [1, 1, 4, 8, 1] : tensor<32xi64> into tensor<1x1x4x8x1xi64>
    %expanded_3 = tensor.expand_shape %arg1 [[0], [1], [2, 3], [4]] output_shape [2, 4, 4, 8, 16] : tensor<2x4x32x16xf32> into tensor<2x4x4x8x16xf32>
    %padded = tensor.pad %expanded_3 low[0, 0, 1, 0, 0] high[0, 0, 0, 0, 0] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index, %arg7: index):
      tensor.yield %cst : f32
    } : tensor<2x4x4x8x16xf32> to tensor<2x4x5x8x16xf32>
    %extracted_slice = tensor.extract_slice %padded[0, 0, 0, 0, 0] [2, 4, 4, 8, 16] [1, 1, 1, 1, 1] : tensor<2x4x5x8x16xf32> to tensor<2x4x4x8x16xf32>
    %extracted_slice_4 = tensor.extract_slice %padded[0, 0, 1, 0, 0] [2, 4, 4, 8, 16] [1, 1, 1, 1, 1] : tensor<2x4x5x8x16xf32> to tensor<2x4x4x8x16xf32>
    %concat = tensor.concat dim(3) %extracted_slice, %extracted_slice_4 : (tensor<2x4x4x8x16xf32>, tensor<2x4x4x8x16xf32>) -> tensor<2x4x4x16x16xf32>
    %expanded_5 = tensor.expand_shape %arg0 [[0], [1], [2, 3], [4, 5]] output_shape [2, 4, 4, 8, 16, 1] : tensor<2x4x32x16xf32> into tensor<2x4x4x8x16x1xf32>
    %expanded_6 = tensor.expand_shape %concat [[0], [1], [2], [3], [4, 5]] output_shape [2, 4, 4, 16, 16, 1] : tensor<2x4x4x16x16xf32> into tensor<2x4x4x16x16x1xf32>
    %collapsed = tensor.collapse_shape %expanded_5 [[0, 1, 2], [3], [4, 5]] : tensor<2x4x4x8x16x1xf32> into tensor<32x8x16xf32>
    %2 = tensor.empty() : tensor<2x4x4x16x16x1xf32>
    %transposed = linalg.transpose ins(%expanded_6 : tensor<2x4x4x16x16x1xf32>) outs(%2 : tensor<2x4x4x16x16x1xf32>) permutation = [0, 1, 2, 4, 3, 5] 
    %collapsed_7 = tensor.collapse_shape %transposed [[0, 1, 2], [3], [4, 5]] : tensor<2x4x4x16x16x1xf32> into tensor<32x16x16xf32>
    %3 = tensor.empty() : tensor<32x8x16xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<32x8x16xf32>, tensor<32x16x16xf32>) outs(%4 : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
    %expanded_8 = tensor.expand_shape %5 [[0, 1, 2], [3], [4, 5]] output_shape [2, 4, 4, 8, 1, 16] : tensor<32x8x16xf32> into tensor<2x4x4x8x1x16xf32>
    %6 = tensor.empty() : tensor<2x4x4x8x16x1xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x4x4x8x1x16xf32>) outs(%6 : tensor<2x4x4x8x16x1xf32>) permutation = [0, 1, 2, 3, 5, 4] 
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0], [1], [2], [3], [4, 5]] : tensor<2x4x4x8x16x1xf32> into tensor<2x4x4x8x16xf32>
    %7 = tensor.empty() : tensor<2x4x4x8x16xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<2x4x4x8x16xf32>) outs(%7 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.divf %in, %cst_2 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x4x8x16xf32>
    %padded_11 = tensor.pad %expanded low[0, 0, 1, 0, 0] high[0, 0, 0, 0, 0] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index, %arg7: index):
      tensor.yield %c-1_i64 : i64
    } : tensor<1x1x4x8x1xi64> to tensor<1x1x5x8x1xi64>
    %extracted_slice_12 = tensor.extract_slice %padded_11[0, 0, 0, 0, 0] [1, 1, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<1x1x5x8x1xi64> to tensor<1x1x4x8x1xi64>
    %extracted_slice_13 = tensor.extract_slice %padded_11[0, 0, 1, 0, 0] [1, 1, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<1x1x5x8x1xi64> to tensor<1x1x4x8x1xi64>
    %concat_14 = tensor.concat dim(3) %extracted_slice_12, %extracted_slice_13 : (tensor<1x1x4x8x1xi64>, tensor<1x1x4x8x1xi64>) -> tensor<1x1x4x16x1xi64>
    %9 = tensor.empty() : tensor<1x1x4x1x16xi64>
    %transposed_15 = linalg.transpose ins(%concat_14 : tensor<1x1x4x16x1xi64>) outs(%9 : tensor<1x1x4x1x16xi64>) permutation = [0, 1, 2, 4, 3] 
    %10 = tensor.empty() : tensor<1x1x4x8x16xi1>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %transposed_15 : tensor<1x1x4x8x1xi64>, tensor<1x1x4x1x16xi64>) outs(%10 : tensor<1x1x4x8x16xi1>) {
    ^bb0(%in: i64, %in_27: i64, %out: i1):
      %31 = arith.cmpi slt, %in, %in_27 : i64
      linalg.yield %31 : i1
    } -> tensor<1x1x4x8x16xi1>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<1x1x4x1x16xi64>) outs(%9 : tensor<1x1x4x1x16xi64>) {
    ^bb0(%in: i64, %out: i64):
      %31 = arith.addi %in, %c8_i64 : i64
      linalg.yield %31 : i64
    } -> tensor<1x1x4x1x16xi64>
    %13 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %12 : tensor<1x1x4x8x1xi64>, tensor<1x1x4x1x16xi64>) outs(%10 : tensor<1x1x4x8x16xi1>) {
    ^bb0(%in: i64, %in_27: i64, %out: i1):
      %31 = arith.cmpi sgt, %in, %in_27 : i64
      linalg.yield %31 : i1
    } -> tensor<1x1x4x8x16xi1>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x1x4x8x16xi1>, tensor<1x1x4x8x16xi1>) outs(%10 : tensor<1x1x4x8x16xi1>) {
    ^bb0(%in: i1, %in_27: i1, %out: i1):
      %31 = arith.ori %in, %in_27 : i1
      linalg.yield %31 : i1
    } -> tensor<1x1x4x8x16xi1>
    %15 = tensor.empty() : tensor<1x1x4x1x16xi1>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<1x1x4x1x16xi64>) outs(%15 : tensor<1x1x4x1x16xi1>) {
    ^bb0(%in: i64, %out: i1):
      %31 = arith.cmpi eq, %in, %c-1_i64 : i64
      linalg.yield %31 : i1
    } -> tensor<1x1x4x1x16xi1>
    %17 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%14, %16 : tensor<1x1x4x8x16xi1>, tensor<1x1x4x1x16xi1>) outs(%10 : tensor<1x1x4x8x16xi1>) {
    ^bb0(%in: i1, %in_27: i1, %out: i1):
      %31 = arith.ori %in, %in_27 : i1
      linalg.yield %31 : i1
    } -> tensor<1x1x4x8x16xi1>
    %18 = linalg.generic {indexing_maps = [#map4, #map5, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_1, %8 : tensor<1x1x4x8x16xi1>, tensor<f32>, tensor<2x4x4x8x16xf32>) outs(%7 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: i1, %in_27: f32, %in_28: f32, %out: f32):
      %31 = arith.select %in, %in_27, %in_28 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x4x8x16xf32>
    %19 = tensor.empty() : tensor<2x4x4x8xi64>
    %20 = linalg.fill ins(%c0_i64 : i64) outs(%19 : tensor<2x4x4x8xi64>) -> tensor<2x4x4x8xi64>
    %21 = tensor.empty() : tensor<2x4x4x8xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<2x4x4x8xf32>) -> tensor<2x4x4x8xf32>
    %23:2 = linalg.generic {indexing_maps = [#map1, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x4x4x8x16xf32>) outs(%22, %20 : tensor<2x4x4x8xf32>, tensor<2x4x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %31 = linalg.index 4 : index
      %32 = arith.index_cast %31 : index to i64
      %33 = arith.maximumf %in, %out : f32
      %34 = arith.cmpf ogt, %in, %out : f32
      %35 = arith.select %34, %32, %out_27 : i64
      linalg.yield %33, %35 : f32, i64
    } -> (tensor<2x4x4x8xf32>, tensor<2x4x4x8xi64>)
    %expanded_16 = tensor.expand_shape %23#0 [[0], [1], [2], [3, 4]] output_shape [2, 4, 4, 8, 1] : tensor<2x4x4x8xf32> into tensor<2x4x4x8x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_16 : tensor<2x4x4x8x16xf32>, tensor<2x4x4x8x1xf32>) outs(%7 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %31 = arith.subf %in, %in_27 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x4x8x16xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x4x8x16xf32>) outs(%7 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.exp %in : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x4x8x16xf32>
    %26 = tensor.empty() : tensor<2x4x4x8x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<2x4x4x8x1xf32>) -> tensor<2x4x4x8x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x4x4x8x16xf32>) outs(%27 : tensor<2x4x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x4x8x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x4x4x8x16xf32>, tensor<2x4x4x8x1xf32>) outs(%7 : tensor<2x4x4x8x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %31 = arith.divf %in, %in_27 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x4x8x16xf32>
    %expanded_17 = tensor.expand_shape %arg2 [[0], [1], [2, 3], [4]] output_shape [2, 4, 4, 8, 16] : tensor<2x4x32x16xf32> into tensor<2x4x4x8x16xf32>
    %padded_18 = tensor.pad %expanded_17 low[0, 0, 1, 0, 0] high[0, 0, 0, 0, 0] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index, %arg7: index):
      tensor.yield %cst : f32
    } : tensor<2x4x4x8x16xf32> to tensor<2x4x5x8x16xf32>
    %extracted_slice_19 = tensor.extract_slice %padded_18[0, 0, 0, 0, 0] [2, 4, 4, 8, 16] [1, 1, 1, 1, 1] : tensor<2x4x5x8x16xf32> to tensor<2x4x4x8x16xf32>
    %extracted_slice_20 = tensor.extract_slice %padded_18[0, 0, 1, 0, 0] [2, 4, 4, 8, 16] [1, 1, 1, 1, 1] : tensor<2x4x5x8x16xf32> to tensor<2x4x4x8x16xf32>
    %concat_21 = tensor.concat dim(3) %extracted_slice_19, %extracted_slice_20 : (tensor<2x4x4x8x16xf32>, tensor<2x4x4x8x16xf32>) -> tensor<2x4x4x16x16xf32>
    %collapsed_22 = tensor.collapse_shape %29 [[0, 1, 2], [3], [4]] : tensor<2x4x4x8x16xf32> into tensor<32x8x16xf32>
    %collapsed_23 = tensor.collapse_shape %concat_21 [[0, 1, 2], [3], [4]] : tensor<2x4x4x16x16xf32> into tensor<32x16x16xf32>
    %30 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<32x8x16xf32>, tensor<32x16x16xf32>) outs(%4 : tensor<32x8x16xf32>) -> tensor<32x8x16xf32>
    %expanded_24 = tensor.expand_shape %30 [[0, 1, 2], [3], [4, 5]] output_shape [2, 4, 4, 8, 1, 16] : tensor<32x8x16xf32> into tensor<2x4x4x8x1x16xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x4x4x8x1x16xf32>) outs(%6 : tensor<2x4x4x8x16x1xf32>) permutation = [0, 1, 2, 3, 5, 4] 
    %collapsed_26 = tensor.collapse_shape %transposed_25 [[0], [1], [2, 3], [4, 5]] : tensor<2x4x4x8x16x1xf32> into tensor<2x4x32x16xf32>
    return %collapsed_26 : tensor<2x4x32x16xf32>
  }
}

