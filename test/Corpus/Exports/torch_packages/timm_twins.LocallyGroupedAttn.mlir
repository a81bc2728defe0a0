#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d5)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @timm_twins.LocallyGroupedAttn(%arg0: tensor<2x256x64xf32>, %arg1: tensor<192x64xf32>, %arg2: tensor<192xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>) -> tensor<2x256x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.17677669529663689 : f64
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2], [3]] output_shape [2, 16, 16, 64] : tensor<2x256x64xf32> into tensor<2x16x16x64xf32>
    %padded = tensor.pad %expanded low[0, 0, 0, 0] high[0, 5, 5, 0] {
    ^bb0(%arg5: index, %arg6: index, %arg7: index, %arg8: index):
      tensor.yield %cst : f32
    } : tensor<2x16x16x64xf32> to tensor<2x21x21x64xf32>
    %expanded_2 = tensor.expand_shape %padded [[0], [1, 2], [3, 4], [5]] output_shape [2, 3, 7, 3, 7, 64] : tensor<2x21x21x64xf32> into tensor<2x3x7x3x7x64xf32>
    %0 = tensor.empty() : tensor<2x3x3x7x7x64xf32>
    %transposed = linalg.transpose ins(%expanded_2 : tensor<2x3x7x3x7x64xf32>) outs(%0 : tensor<2x3x3x7x7x64xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %1 = tensor.empty() : tensor<64x192xf32>
    %transposed_3 = linalg.transpose ins(%arg1 : tensor<192x64xf32>) outs(%1 : tensor<64x192xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1, 2, 3], [4], [5]] : tensor<2x3x3x7x7x64xf32> into tensor<126x7x64xf32>
    %2 = tensor.empty() : tensor<2x3x3x7x64x192xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_3 : tensor<64x192xf32>) outs(%2 : tensor<2x3x3x7x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x3x7x64x192xf32>
    %collapsed_4 = tensor.collapse_shape %3 [[0, 1, 2, 3], [4], [5]] : tensor<2x3x3x7x64x192xf32> into tensor<126x64x192xf32>
    %4 = tensor.empty() : tensor<126x7x192xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<126x7x192xf32>) -> tensor<126x7x192xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<126x7x64xf32>, tensor<126x64x192xf32>) outs(%5 : tensor<126x7x192xf32>) -> tensor<126x7x192xf32>
    %expanded_5 = tensor.expand_shape %6 [[0, 1, 2, 3], [4], [5]] output_shape [2, 3, 3, 7, 7, 192] : tensor<126x7x192xf32> into tensor<2x3x3x7x7x192xf32>
    %7 = tensor.empty() : tensor<2x3x3x7x7x192xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5, %arg2 : tensor<2x3x3x7x7x192xf32>, tensor<192xf32>) outs(%7 : tensor<2x3x3x7x7x192xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %39 = arith.addf %in, %in_31 : f32
      linalg.yield %39 : f32
    } -> tensor<2x3x3x7x7x192xf32>
    %collapsed_6 = tensor.collapse_shape %8 [[0], [1, 2], [3, 4], [5]] : tensor<2x3x3x7x7x192xf32> into tensor<2x9x49x192xf32>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0], [1], [2], [3, 4, 5]] output_shape [2, 9, 49, 3, 2, 32] : tensor<2x9x49x192xf32> into tensor<2x9x49x3x2x32xf32>
    %9 = tensor.empty() : tensor<3x2x9x2x49x32xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x9x49x3x2x32xf32>) outs(%9 : tensor<3x2x9x2x49x32xf32>) permutation = [3, 0, 1, 4, 2, 5] 
    %extracted_slice = tensor.extract_slice %transposed_8[0, 0, 0, 0, 0, 0] [1, 2, 9, 2, 49, 32] [1, 1, 1, 1, 1, 1] : tensor<3x2x9x2x49x32xf32> to tensor<1x2x9x2x49x32xf32>
    %extracted_slice_9 = tensor.extract_slice %transposed_8[1, 0, 0, 0, 0, 0] [1, 2, 9, 2, 49, 32] [1, 1, 1, 1, 1, 1] : tensor<3x2x9x2x49x32xf32> to tensor<1x2x9x2x49x32xf32>
    %extracted_slice_10 = tensor.extract_slice %transposed_8[2, 0, 0, 0, 0, 0] [1, 2, 9, 2, 49, 32] [1, 1, 1, 1, 1, 1] : tensor<3x2x9x2x49x32xf32> to tensor<1x2x9x2x49x32xf32>
    %collapsed_11 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4], [5]] : tensor<1x2x9x2x49x32xf32> into tensor<2x9x2x49x32xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice_9 [[0, 1], [2], [3], [4], [5]] : tensor<1x2x9x2x49x32xf32> into tensor<2x9x2x49x32xf32>
    %10 = tensor.empty() : tensor<2x9x2x49x32xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_11 : tensor<2x9x2x49x32xf32>) outs(%10 : tensor<2x9x2x49x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.truncf %cst_1 : f64 to f32
      %40 = arith.mulf %in, %39 : f32
      linalg.yield %40 : f32
    } -> tensor<2x9x2x49x32xf32>
    %12 = tensor.empty() : tensor<2x9x2x32x49xf32>
    %transposed_13 = linalg.transpose ins(%collapsed_12 : tensor<2x9x2x49x32xf32>) outs(%12 : tensor<2x9x2x32x49xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed_14 = tensor.collapse_shape %11 [[0, 1, 2], [3], [4]] : tensor<2x9x2x49x32xf32> into tensor<36x49x32xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_13 [[0, 1, 2], [3], [4]] : tensor<2x9x2x32x49xf32> into tensor<36x32x49xf32>
    %13 = tensor.empty() : tensor<36x49x49xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<36x49x49xf32>) -> tensor<36x49x49xf32>
    %15 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<36x49x32xf32>, tensor<36x32x49xf32>) outs(%14 : tensor<36x49x49xf32>) -> tensor<36x49x49xf32>
    %expanded_16 = tensor.expand_shape %15 [[0, 1, 2], [3], [4]] output_shape [2, 9, 2, 49, 49] : tensor<36x49x49xf32> into tensor<2x9x2x49x49xf32>
    %16 = tensor.empty() : tensor<2x9x2x49xi64>
    %17 = linalg.fill ins(%c0_i64 : i64) outs(%16 : tensor<2x9x2x49xi64>) -> tensor<2x9x2x49xi64>
    %18 = tensor.empty() : tensor<2x9x2x49xf32>
    %19 = linalg.fill ins(%cst_0 : f32) outs(%18 : tensor<2x9x2x49xf32>) -> tensor<2x9x2x49xf32>
    %20:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%expanded_16 : tensor<2x9x2x49x49xf32>) outs(%19, %17 : tensor<2x9x2x49xf32>, tensor<2x9x2x49xi64>) {
    ^bb0(%in: f32, %out: f32, %out_31: i64):
      %39 = linalg.index 4 : index
      %40 = arith.index_cast %39 : index to i64
      %41 = arith.maximumf %in, %out : f32
      %42 = arith.cmpf ogt, %in, %out : f32
      %43 = arith.select %42, %40, %out_31 : i64
      linalg.yield %41, %43 : f32, i64
    } -> (tensor<2x9x2x49xf32>, tensor<2x9x2x49xi64>)
    %expanded_17 = tensor.expand_shape %20#0 [[0], [1], [2], [3, 4]] output_shape [2, 9, 2, 49, 1] : tensor<2x9x2x49xf32> into tensor<2x9x2x49x1xf32>
    %21 = tensor.empty() : tensor<2x9x2x49x49xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %expanded_17 : tensor<2x9x2x49x49xf32>, tensor<2x9x2x49x1xf32>) outs(%21 : tensor<2x9x2x49x49xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %39 = arith.subf %in, %in_31 : f32
      linalg.yield %39 : f32
    } -> tensor<2x9x2x49x49xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x9x2x49x49xf32>) outs(%21 : tensor<2x9x2x49x49xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.exp %in : f32
      linalg.yield %39 : f32
    } -> tensor<2x9x2x49x49xf32>
    %24 = tensor.empty() : tensor<2x9x2x49x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x9x2x49x1xf32>) -> tensor<2x9x2x49x1xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x9x2x49x49xf32>) outs(%25 : tensor<2x9x2x49x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %in, %out : f32
      linalg.yield %39 : f32
    } -> tensor<2x9x2x49x1xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x9x2x49x49xf32>, tensor<2x9x2x49x1xf32>) outs(%21 : tensor<2x9x2x49x49xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %39 = arith.divf %in, %in_31 : f32
      linalg.yield %39 : f32
    } -> tensor<2x9x2x49x49xf32>
    %collapsed_18 = tensor.collapse_shape %27 [[0, 1, 2], [3], [4]] : tensor<2x9x2x49x49xf32> into tensor<36x49x49xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice_10 [[0, 1, 2, 3], [4], [5]] : tensor<1x2x9x2x49x32xf32> into tensor<36x49x32xf32>
    %28 = tensor.empty() : tensor<36x49x32xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<36x49x32xf32>) -> tensor<36x49x32xf32>
    %30 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<36x49x49xf32>, tensor<36x49x32xf32>) outs(%29 : tensor<36x49x32xf32>) -> tensor<36x49x32xf32>
    %expanded_20 = tensor.expand_shape %30 [[0, 1, 2], [3], [4]] output_shape [2, 9, 2, 49, 32] : tensor<36x49x32xf32> into tensor<2x9x2x49x32xf32>
    %31 = tensor.empty() : tensor<2x9x49x2x32xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x9x2x49x32xf32>) outs(%31 : tensor<2x9x49x2x32xf32>) permutation = [0, 1, 3, 2, 4] 
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0], [1], [2], [3, 4]] : tensor<2x9x49x2x32xf32> into tensor<2x9x49x64xf32>
    %expanded_23 = tensor.expand_shape %collapsed_22 [[0], [1, 2], [3, 4], [5]] output_shape [2, 3, 3, 7, 7, 64] : tensor<2x9x49x64xf32> into tensor<2x3x3x7x7x64xf32>
    %32 = tensor.empty() : tensor<2x3x7x3x7x64xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x3x3x7x7x64xf32>) outs(%32 : tensor<2x3x7x3x7x64xf32>) permutation = [0, 1, 3, 2, 4, 5] 
    %collapsed_25 = tensor.collapse_shape %transposed_24 [[0], [1, 2], [3, 4], [5]] : tensor<2x3x7x3x7x64xf32> into tensor<2x21x21x64xf32>
    %extracted_slice_26 = tensor.extract_slice %collapsed_25[0, 0, 0, 0] [2, 16, 21, 64] [1, 1, 1, 1] : tensor<2x21x21x64xf32> to tensor<2x16x21x64xf32>
    %extracted_slice_27 = tensor.extract_slice %extracted_slice_26[0, 0, 0, 0] [2, 16, 16, 64] [1, 1, 1, 1] : tensor<2x16x21x64xf32> to tensor<2x16x16x64xf32>
    %collapsed_28 = tensor.collapse_shape %extracted_slice_27 [[0, 1, 2], [3]] : tensor<2x16x16x64xf32> into tensor<512x64xf32>
    %33 = tensor.empty() : tensor<64x64xf32>
    %transposed_29 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%33 : tensor<64x64xf32>) permutation = [1, 0] 
    %34 = tensor.empty() : tensor<512x64xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<512x64xf32>) -> tensor<512x64xf32>
    %36 = linalg.matmul ins(%collapsed_28, %transposed_29 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%35 : tensor<512x64xf32>) -> tensor<512x64xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<64xf32>) outs(%34 : tensor<512x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<512x64xf32>
    %38 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%36, %37 : tensor<512x64xf32>, tensor<512x64xf32>) outs(%34 : tensor<512x64xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %39 = arith.addf %in, %in_31 : f32
      linalg.yield %39 : f32
    } -> tensor<512x64xf32>
    %expanded_30 = tensor.expand_shape %38 [[0, 1], [2]] output_shape [2, 256, 64] : tensor<512x64xf32> into tensor<2x256x64xf32>
    return %expanded_30 : tensor<2x256x64xf32>
  }
}

