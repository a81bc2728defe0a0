#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @set_transformer(%arg0: tensor<2x12x64xf32>, %arg1: tensor<2x40x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64x64xf32>) -> tensor<2x12x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 8.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x12x64xf32> into tensor<24x64xf32>
    %0 = tensor.empty() : tensor<24x64xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %2 = linalg.matmul ins(%collapsed, %arg2 : tensor<24x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<24x64xf32>) -> tensor<24x64xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2]] output_shape [2, 12, 64] : tensor<24x64xf32> into tensor<2x12x64xf32>
    %collapsed_2 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %3 = tensor.empty() : tensor<80x64xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %5 = linalg.matmul ins(%collapsed_2, %arg3 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%4 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_3 = tensor.expand_shape %5 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %6 = linalg.matmul ins(%collapsed_2, %arg4 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%4 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_4 = tensor.expand_shape %6 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [2, 12, 16] [1, 1, 1] : tensor<2x12x64xf32> to tensor<2x12x16xf32>
    %extracted_slice_5 = tensor.extract_slice %expanded[0, 0, 16] [2, 12, 16] [1, 1, 1] : tensor<2x12x64xf32> to tensor<2x12x16xf32>
    %extracted_slice_6 = tensor.extract_slice %expanded[0, 0, 32] [2, 12, 16] [1, 1, 1] : tensor<2x12x64xf32> to tensor<2x12x16xf32>
    %extracted_slice_7 = tensor.extract_slice %expanded[0, 0, 48] [2, 12, 16] [1, 1, 1] : tensor<2x12x64xf32> to tensor<2x12x16xf32>
    %concat = tensor.concat dim(0) %extracted_slice, %extracted_slice_5, %extracted_slice_6, %extracted_slice_7 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>, tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<8x12x16xf32>
    %extracted_slice_8 = tensor.extract_slice %expanded_3[0, 0, 0] [2, 40, 16] [1, 1, 1] : tensor<2x40x64xf32> to tensor<2x40x16xf32>
    %extracted_slice_9 = tensor.extract_slice %expanded_3[0, 0, 16] [2, 40, 16] [1, 1, 1] : tensor<2x40x64xf32> to tensor<2x40x16xf32>
    %extracted_slice_10 = tensor.extract_slice %expanded_3[0, 0, 32] [2, 40, 16] [1, 1, 1] : tensor<2x40x64xf32> to tensor<2x40x16xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded_3[0, 0, 48] [2, 40, 16] [1, 1, 1] : tensor<2x40x64xf32> to tensor<2x40x16xf32>
    %concat_12 = tensor.concat dim(0) %extracted_slice_8, %extracted_slice_9, %extracted_slice_10, %extracted_slice_11 : (tensor<2x40x16xf32>, tensor<2x40x16xf32>, tensor<2x40x16xf32>, tensor<2x40x16xf32>) -> tensor<8x40x16xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded_4[0, 0, 0] [2, 40, 16] [1, 1, 1] : tensor<2x40x64xf32> to tensor<2x40x16xf32>
    %extracted_slice_14 = tensor.extract_slice %expanded_4[0, 0, 16] [2, 40, 16] [1, 1, 1] : tensor<2x40x64xf32> to tensor<2x40x16xf32>
    %extracted_slice_15 = tensor.extract_slice %expanded_4[0, 0, 32] [2, 40, 16] [1, 1, 1] : tensor<2x40x64xf32> to tensor<2x40x16xf32>
    %extracted_slice_16 = tensor.extract_slice %expanded_4[0, 0, 48] [2, 40, 16] [1, 1, 1] : tensor<2x40x64xf32> to tensor<2x40x16xf32>
    %concat_17 = tensor.concat dim(0) %extracted_slice_13, %extracted_slice_14, %extracted_slice_15, %extracted_slice_16 : (tensor<2x40x16xf32>, tensor<2x40x16xf32>, tensor<2x40x16xf32>, tensor<2x40x16xf32>) -> tensor<8x40x16xf32>
    %7 = tensor.empty() : tensor<8x16x40xf32>
    %transposed = linalg.transpose ins(%concat_12 : tensor<8x40x16xf32>) outs(%7 : tensor<8x16x40xf32>) permutation = [0, 2, 1] 
    %8 = tensor.empty() : tensor<8x12x40xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<8x12x40xf32>) -> tensor<8x12x40xf32>
    %10 = linalg.batch_matmul ins(%concat, %transposed : tensor<8x12x16xf32>, tensor<8x16x40xf32>) outs(%9 : tensor<8x12x40xf32>) -> tensor<8x12x40xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<8x12x40xf32>) outs(%8 : tensor<8x12x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.divf %in, %cst_1 : f32
      linalg.yield %27 : f32
    } -> tensor<8x12x40xf32>
    %12 = tensor.empty() : tensor<8x12xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<8x12xi64>) -> tensor<8x12xi64>
    %14 = tensor.empty() : tensor<8x12xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<8x12xf32>) -> tensor<8x12xf32>
    %16:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<8x12x40xf32>) outs(%15, %13 : tensor<8x12xf32>, tensor<8x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %27 = linalg.index 2 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.maximumf %in, %out : f32
      %30 = arith.cmpf ogt, %in, %out : f32
      %31 = arith.select %30, %28, %out_24 : i64
      linalg.yield %29, %31 : f32, i64
    } -> (tensor<8x12xf32>, tensor<8x12xi64>)
    %expanded_18 = tensor.expand_shape %16#0 [[0], [1, 2]] output_shape [8, 12, 1] : tensor<8x12xf32> into tensor<8x12x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %expanded_18 : tensor<8x12x40xf32>, tensor<8x12x1xf32>) outs(%8 : tensor<8x12x40xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %27 = arith.subf %in, %in_24 : f32
      linalg.yield %27 : f32
    } -> tensor<8x12x40xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<8x12x40xf32>) outs(%8 : tensor<8x12x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.exp %in : f32
      linalg.yield %27 : f32
    } -> tensor<8x12x40xf32>
    %19 = tensor.empty() : tensor<8x12x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x12x1xf32>) -> tensor<8x12x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<8x12x40xf32>) outs(%20 : tensor<8x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<8x12x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<8x12x40xf32>, tensor<8x12x1xf32>) outs(%8 : tensor<8x12x40xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %27 = arith.divf %in, %in_24 : f32
      linalg.yield %27 : f32
    } -> tensor<8x12x40xf32>
    %23 = tensor.empty() : tensor<8x12x16xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %25 = linalg.batch_matmul ins(%22, %concat_17 : tensor<8x12x40xf32>, tensor<8x40x16xf32>) outs(%24 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat, %25 : tensor<8x12x16xf32>, tensor<8x12x16xf32>) outs(%23 : tensor<8x12x16xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %27 = arith.addf %in, %in_24 : f32
      linalg.yield %27 : f32
    } -> tensor<8x12x16xf32>
    %extracted_slice_19 = tensor.extract_slice %26[0, 0, 0] [2, 12, 16] [1, 1, 1] : tensor<8x12x16xf32> to tensor<2x12x16xf32>
    %extracted_slice_20 = tensor.extract_slice %26[2, 0, 0] [2, 12, 16] [1, 1, 1] : tensor<8x12x16xf32> to tensor<2x12x16xf32>
    %extracted_slice_21 = tensor.extract_slice %26[4, 0, 0] [2, 12, 16] [1, 1, 1] : tensor<8x12x16xf32> to tensor<2x12x16xf32>
    %extracted_slice_22 = tensor.extract_slice %26[6, 0, 0] [2, 12, 16] [1, 1, 1] : tensor<8x12x16xf32> to tensor<2x12x16xf32>
    %concat_23 = tensor.concat dim(2) %extracted_slice_19, %extracted_slice_20, %extracted_slice_21, %extracted_slice_22 : (tensor<2x12x16xf32>, tensor<2x12x16xf32>, tensor<2x12x16xf32>, tensor<2x12x16xf32>) -> tensor<2x12x64xf32>
    return %concat_23 : tensor<2x12x64xf32>
  }
}

