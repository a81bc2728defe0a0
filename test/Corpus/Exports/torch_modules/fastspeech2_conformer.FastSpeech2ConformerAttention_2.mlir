#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @fastspeech2_conformer.FastSpeech2ConformerAttention_2(%arg0: tensor<2x40x64xf32>, %arg1: tensor<1x79x64xf32>, %arg2: tensor<2x32xf32>, %arg3: tensor<2x32xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 5.6568542494923806 : f64
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x2x40x1xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<80x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %49 = arith.addf %in, %in_35 : f32
      linalg.yield %49 : f32
    } -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 40, 2, 32] : tensor<80x64xf32> into tensor<2x40x2x32xf32>
    %transposed_3 = linalg.transpose ins(%arg6 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %6 = linalg.matmul ins(%collapsed, %transposed_3 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%6, %7 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %49 = arith.addf %in, %in_35 : f32
      linalg.yield %49 : f32
    } -> tensor<80x64xf32>
    %expanded_4 = tensor.expand_shape %8 [[0, 1], [2, 3]] output_shape [2, 40, 2, 32] : tensor<80x64xf32> into tensor<2x40x2x32xf32>
    %transposed_5 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %9 = linalg.matmul ins(%collapsed, %transposed_5 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%9, %10 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %49 = arith.addf %in, %in_35 : f32
      linalg.yield %49 : f32
    } -> tensor<80x64xf32>
    %expanded_6 = tensor.expand_shape %11 [[0, 1], [2, 3]] output_shape [2, 40, 2, 32] : tensor<80x64xf32> into tensor<2x40x2x32xf32>
    %transposed_7 = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_8 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<1x79x64xf32> into tensor<79x64xf32>
    %12 = tensor.empty() : tensor<79x64xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<79x64xf32>) -> tensor<79x64xf32>
    %14 = linalg.matmul ins(%collapsed_8, %transposed_7 : tensor<79x64xf32>, tensor<64x64xf32>) outs(%13 : tensor<79x64xf32>) -> tensor<79x64xf32>
    %expanded_9 = tensor.expand_shape %14 [[0, 1], [2, 3]] output_shape [1, 79, 2, 32] : tensor<79x64xf32> into tensor<1x79x2x32xf32>
    %15 = tensor.empty() : tensor<2x40x2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg2 : tensor<2x40x2x32xf32>, tensor<2x32xf32>) outs(%15 : tensor<2x40x2x32xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %49 = arith.addf %in, %in_35 : f32
      linalg.yield %49 : f32
    } -> tensor<2x40x2x32xf32>
    %17 = tensor.empty() : tensor<2x2x40x32xf32>
    %transposed_10 = linalg.transpose ins(%16 : tensor<2x40x2x32xf32>) outs(%17 : tensor<2x2x40x32xf32>) permutation = [0, 2, 1, 3] 
    %18 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg3 : tensor<2x40x2x32xf32>, tensor<2x32xf32>) outs(%15 : tensor<2x40x2x32xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %49 = arith.addf %in, %in_35 : f32
      linalg.yield %49 : f32
    } -> tensor<2x40x2x32xf32>
    %transposed_11 = linalg.transpose ins(%18 : tensor<2x40x2x32xf32>) outs(%17 : tensor<2x2x40x32xf32>) permutation = [0, 2, 1, 3] 
    %19 = tensor.empty() : tensor<2x2x32x40xf32>
    %transposed_12 = linalg.transpose ins(%expanded_4 : tensor<2x40x2x32xf32>) outs(%19 : tensor<2x2x32x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_13 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x2x40x32xf32> into tensor<4x40x32xf32>
    %collapsed_14 = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<2x2x32x40xf32> into tensor<4x32x40xf32>
    %20 = tensor.empty() : tensor<4x40x40xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<4x40x40xf32>) -> tensor<4x40x40xf32>
    %22 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<4x40x32xf32>, tensor<4x32x40xf32>) outs(%21 : tensor<4x40x40xf32>) -> tensor<4x40x40xf32>
    %expanded_15 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 2, 40, 40] : tensor<4x40x40xf32> into tensor<2x2x40x40xf32>
    %23 = tensor.empty() : tensor<1x2x32x79xf32>
    %transposed_16 = linalg.transpose ins(%expanded_9 : tensor<1x79x2x32xf32>) outs(%23 : tensor<1x2x32x79xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_17 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<2x2x40x32xf32> into tensor<4x40x32xf32>
    %24 = tensor.empty() : tensor<2x2x32x79xf32>
    %collapsed_18 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<1x2x32x79xf32> into tensor<2x32x79xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18 : tensor<2x32x79xf32>) outs(%24 : tensor<2x2x32x79xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x32x79xf32>
    %collapsed_19 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<2x2x32x79xf32> into tensor<4x32x79xf32>
    %26 = tensor.empty() : tensor<4x40x79xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<4x40x79xf32>) -> tensor<4x40x79xf32>
    %28 = linalg.batch_matmul ins(%collapsed_17, %collapsed_19 : tensor<4x40x32xf32>, tensor<4x32x79xf32>) outs(%27 : tensor<4x40x79xf32>) -> tensor<4x40x79xf32>
    %expanded_20 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 2, 40, 79] : tensor<4x40x79xf32> into tensor<2x2x40x79xf32>
    %concat = tensor.concat dim(3) %cst_2, %expanded_20 : (tensor<2x2x40x1xf32>, tensor<2x2x40x79xf32>) -> tensor<2x2x40x80xf32>
    %collapsed_21 = tensor.collapse_shape %concat [[0], [1], [2, 3]] : tensor<2x2x40x80xf32> into tensor<2x2x3200xf32>
    %expanded_22 = tensor.expand_shape %collapsed_21 [[0], [1], [2, 3]] output_shape [2, 2, 80, 40] : tensor<2x2x3200xf32> into tensor<2x2x80x40xf32>
    %extracted_slice = tensor.extract_slice %expanded_22[0, 0, 1, 0] [2, 2, 79, 40] [1, 1, 1, 1] : tensor<2x2x80x40xf32> to tensor<2x2x79x40xf32>
    %collapsed_23 = tensor.collapse_shape %extracted_slice [[0], [1], [2, 3]] : tensor<2x2x79x40xf32> into tensor<2x2x3160xf32>
    %expanded_24 = tensor.expand_shape %collapsed_23 [[0], [1], [2, 3]] output_shape [2, 2, 40, 79] : tensor<2x2x3160xf32> into tensor<2x2x40x79xf32>
    %extracted_slice_25 = tensor.extract_slice %expanded_24[0, 0, 0, 0] [2, 2, 40, 40] [1, 1, 1, 1] : tensor<2x2x40x79xf32> to tensor<2x2x40x40xf32>
    %29 = tensor.empty() : tensor<2x2x40x40xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %extracted_slice_25 : tensor<2x2x40x40xf32>, tensor<2x2x40x40xf32>) outs(%29 : tensor<2x2x40x40xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %49 = arith.addf %in, %in_35 : f32
      linalg.yield %49 : f32
    } -> tensor<2x2x40x40xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x2x40x40xf32>) outs(%29 : tensor<2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.truncf %cst_1 : f64 to f32
      %50 = arith.divf %in, %49 : f32
      linalg.yield %50 : f32
    } -> tensor<2x2x40x40xf32>
    %32 = tensor.empty() : tensor<2x2x40xi64>
    %33 = linalg.fill ins(%c0_i64 : i64) outs(%32 : tensor<2x2x40xi64>) -> tensor<2x2x40xi64>
    %34 = tensor.empty() : tensor<2x2x40xf32>
    %35 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<2x2x40xf32>) -> tensor<2x2x40xf32>
    %36:2 = linalg.generic {indexing_maps = [#map2, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<2x2x40x40xf32>) outs(%35, %33 : tensor<2x2x40xf32>, tensor<2x2x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_35: i64):
      %49 = linalg.index 3 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = arith.maximumf %in, %out : f32
      %52 = arith.cmpf ogt, %in, %out : f32
      %53 = arith.select %52, %50, %out_35 : i64
      linalg.yield %51, %53 : f32, i64
    } -> (tensor<2x2x40xf32>, tensor<2x2x40xi64>)
    %expanded_26 = tensor.expand_shape %36#0 [[0], [1], [2, 3]] output_shape [2, 2, 40, 1] : tensor<2x2x40xf32> into tensor<2x2x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %expanded_26 : tensor<2x2x40x40xf32>, tensor<2x2x40x1xf32>) outs(%29 : tensor<2x2x40x40xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %49 = arith.subf %in, %in_35 : f32
      linalg.yield %49 : f32
    } -> tensor<2x2x40x40xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x2x40x40xf32>) outs(%29 : tensor<2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.exp %in : f32
      linalg.yield %49 : f32
    } -> tensor<2x2x40x40xf32>
    %39 = tensor.empty() : tensor<2x2x40x1xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<2x2x40x1xf32>) -> tensor<2x2x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%38 : tensor<2x2x40x40xf32>) outs(%40 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %out : f32
      linalg.yield %49 : f32
    } -> tensor<2x2x40x1xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<2x2x40x40xf32>, tensor<2x2x40x1xf32>) outs(%29 : tensor<2x2x40x40xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %49 = arith.divf %in, %in_35 : f32
      linalg.yield %49 : f32
    } -> tensor<2x2x40x40xf32>
    %transposed_27 = linalg.transpose ins(%expanded_6 : tensor<2x40x2x32xf32>) outs(%17 : tensor<2x2x40x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_28 = tensor.collapse_shape %42 [[0, 1], [2], [3]] : tensor<2x2x40x40xf32> into tensor<4x40x40xf32>
    %collapsed_29 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x2x40x32xf32> into tensor<4x40x32xf32>
    %43 = tensor.empty() : tensor<4x40x32xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<4x40x32xf32>) -> tensor<4x40x32xf32>
    %45 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<4x40x40xf32>, tensor<4x40x32xf32>) outs(%44 : tensor<4x40x32xf32>) -> tensor<4x40x32xf32>
    %expanded_30 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [2, 2, 40, 32] : tensor<4x40x32xf32> into tensor<2x2x40x32xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x2x40x32xf32>) outs(%15 : tensor<2x40x2x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0, 1], [2, 3]] : tensor<2x40x2x32xf32> into tensor<80x64xf32>
    %transposed_33 = linalg.transpose ins(%arg10 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %46 = linalg.matmul ins(%collapsed_32, %transposed_33 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%46, %47 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%1 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_35: f32, %out: f32):
      %49 = arith.addf %in, %in_35 : f32
      linalg.yield %49 : f32
    } -> tensor<80x64xf32>
    %expanded_34 = tensor.expand_shape %48 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    return %expanded_34 : tensor<2x40x64xf32>
  }
}

