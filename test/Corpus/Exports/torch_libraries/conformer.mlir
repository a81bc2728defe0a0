#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @conformer(%arg0: tensor<2x40x64xf32>, %arg1: tensor<79x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<4x16xf32>, %arg7: tensor<4x16xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x40x1xf32>
    %cst_2 = arith.constant 4.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %0 = tensor.empty() : tensor<80x64xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %2 = linalg.matmul ins(%collapsed, %arg2 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %3 = linalg.matmul ins(%collapsed, %arg3 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_3 = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %4 = linalg.matmul ins(%collapsed, %arg4 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_4 = tensor.expand_shape %4 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %5 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed = linalg.transpose ins(%expanded_4 : tensor<2x40x4x16xf32>) outs(%5 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %6 = tensor.empty() : tensor<79x64xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<79x64xf32>) -> tensor<79x64xf32>
    %8 = linalg.matmul ins(%arg1, %arg5 : tensor<79x64xf32>, tensor<64x64xf32>) outs(%7 : tensor<79x64xf32>) -> tensor<79x64xf32>
    %expanded_5 = tensor.expand_shape %8 [[0], [1, 2]] output_shape [79, 4, 16] : tensor<79x64xf32> into tensor<79x4x16xf32>
    %9 = tensor.empty() : tensor<2x40x4x16xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg6 : tensor<2x40x4x16xf32>, tensor<4x16xf32>) outs(%9 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %39 = arith.addf %in, %in_27 : f32
      linalg.yield %39 : f32
    } -> tensor<2x40x4x16xf32>
    %transposed_6 = linalg.transpose ins(%10 : tensor<2x40x4x16xf32>) outs(%5 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %11 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_7 = linalg.transpose ins(%expanded_3 : tensor<2x40x4x16xf32>) outs(%11 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_8 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %12 = tensor.empty() : tensor<8x40x40xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %14 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%13 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_10 = tensor.expand_shape %14 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg7 : tensor<2x40x4x16xf32>, tensor<4x16xf32>) outs(%9 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %39 = arith.addf %in, %in_27 : f32
      linalg.yield %39 : f32
    } -> tensor<2x40x4x16xf32>
    %transposed_11 = linalg.transpose ins(%15 : tensor<2x40x4x16xf32>) outs(%5 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %16 = tensor.empty() : tensor<4x16x79xf32>
    %transposed_12 = linalg.transpose ins(%expanded_5 : tensor<79x4x16xf32>) outs(%16 : tensor<4x16x79xf32>) permutation = [1, 2, 0] 
    %collapsed_13 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %17 = tensor.empty() : tensor<2x4x16x79xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12 : tensor<4x16x79xf32>) outs(%17 : tensor<2x4x16x79xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x79xf32>
    %collapsed_14 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<2x4x16x79xf32> into tensor<8x16x79xf32>
    %19 = tensor.empty() : tensor<8x40x79xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x40x79xf32>) -> tensor<8x40x79xf32>
    %21 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x40x16xf32>, tensor<8x16x79xf32>) outs(%20 : tensor<8x40x79xf32>) -> tensor<8x40x79xf32>
    %expanded_15 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [2, 4, 40, 79] : tensor<8x40x79xf32> into tensor<2x4x40x79xf32>
    %concat = tensor.concat dim(3) %cst_1, %expanded_15 : (tensor<2x4x40x1xf32>, tensor<2x4x40x79xf32>) -> tensor<2x4x40x80xf32>
    %collapsed_16 = tensor.collapse_shape %concat [[0], [1], [2, 3]] : tensor<2x4x40x80xf32> into tensor<2x4x3200xf32>
    %expanded_17 = tensor.expand_shape %collapsed_16 [[0], [1], [2, 3]] output_shape [2, 4, 80, 40] : tensor<2x4x3200xf32> into tensor<2x4x80x40xf32>
    %extracted_slice = tensor.extract_slice %expanded_17[0, 0, 1, 0] [2, 4, 79, 40] [1, 1, 1, 1] : tensor<2x4x80x40xf32> to tensor<2x4x79x40xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3]] : tensor<2x4x79x40xf32> into tensor<2x4x3160xf32>
    %expanded_19 = tensor.expand_shape %collapsed_18 [[0], [1], [2, 3]] output_shape [2, 4, 40, 79] : tensor<2x4x3160xf32> into tensor<2x4x40x79xf32>
    %extracted_slice_20 = tensor.extract_slice %expanded_19[0, 0, 0, 0] [2, 4, 40, 40] [1, 1, 1, 1] : tensor<2x4x40x79xf32> to tensor<2x4x40x40xf32>
    %22 = tensor.empty() : tensor<2x4x40x40xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %extracted_slice_20 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%22 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %39 = arith.addf %in, %in_27 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x40xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x40x40xf32>) outs(%22 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.divf %in, %cst_2 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x40xf32>
    %25 = tensor.empty() : tensor<2x4x40xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %27 = tensor.empty() : tensor<2x4x40xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %29:2 = linalg.generic {indexing_maps = [#map, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x4x40x40xf32>) outs(%28, %26 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %39 = linalg.index 3 : index
      %40 = arith.index_cast %39 : index to i64
      %41 = arith.maximumf %in, %out : f32
      %42 = arith.cmpf ogt, %in, %out : f32
      %43 = arith.select %42, %40, %out_27 : i64
      linalg.yield %41, %43 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_21 = tensor.expand_shape %29#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded_21 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%22 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %39 = arith.subf %in, %in_27 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x40xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x40x40xf32>) outs(%22 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.exp %in : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x40xf32>
    %32 = tensor.empty() : tensor<2x4x40x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<2x4x40x40xf32>) outs(%33 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %in, %out : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %34 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%22 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %39 = arith.divf %in, %in_27 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_22 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_23 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %36 = tensor.empty() : tensor<8x40x16xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %38 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%37 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_24 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x4x40x16xf32>) outs(%9 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_26 = tensor.collapse_shape %transposed_25 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
    return %collapsed_26 : tensor<2x40x64xf32>
  }
}

