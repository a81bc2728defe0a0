#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main_graph(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64x64xf32>, %arg2: tensor<64x128xf32>, %arg3: tensor<40x12xf32>, %arg4: tensor<40x12xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x64x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64x64xf32>) outs(%0 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %2 = tensor.empty() : tensor<2x40x64xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %4 = linalg.batch_matmul ins(%arg0, %1 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%3 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %expanded = tensor.expand_shape %4 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %5 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x40x4x16xf32>) outs(%5 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %6 = tensor.empty() : tensor<2x64x128xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<64x128xf32>) outs(%6 : tensor<2x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x128xf32>
    %8 = tensor.empty() : tensor<2x40x128xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<2x40x128xf32>) -> tensor<2x40x128xf32>
    %10 = linalg.batch_matmul ins(%arg0, %7 : tensor<2x40x64xf32>, tensor<2x64x128xf32>) outs(%9 : tensor<2x40x128xf32>) -> tensor<2x40x128xf32>
    %extracted_slice = tensor.extract_slice %10[0, 0, 0] [2, 40, 64] [1, 1, 1] : tensor<2x40x128xf32> to tensor<2x40x64xf32>
    %extracted_slice_2 = tensor.extract_slice %10[0, 0, 64] [2, 40, 64] [1, 1, 1] : tensor<2x40x128xf32> to tensor<2x40x64xf32>
    %11 = tensor.empty() : tensor<2x64x40xf32>
    %transposed_3 = linalg.transpose ins(%extracted_slice : tensor<2x40x64xf32>) outs(%11 : tensor<2x64x40xf32>) permutation = [0, 2, 1] 
    %collapsed = tensor.collapse_shape %transposed_3 [[0, 1], [2]] : tensor<2x64x40xf32> into tensor<128x40xf32>
    %expanded_4 = tensor.expand_shape %collapsed [[0, 1], [2]] output_shape [1, 128, 40] : tensor<128x40xf32> into tensor<1x128x40xf32>
    %expanded_5 = tensor.expand_shape %arg3 [[0, 1], [2]] output_shape [1, 40, 12] : tensor<40x12xf32> into tensor<1x40x12xf32>
    %12 = tensor.empty() : tensor<1x128x12xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<1x128x12xf32>) -> tensor<1x128x12xf32>
    %14 = linalg.batch_matmul ins(%expanded_4, %expanded_5 : tensor<1x128x40xf32>, tensor<1x40x12xf32>) outs(%13 : tensor<1x128x12xf32>) -> tensor<1x128x12xf32>
    %collapsed_6 = tensor.collapse_shape %14 [[0, 1], [2]] : tensor<1x128x12xf32> into tensor<128x12xf32>
    %expanded_7 = tensor.expand_shape %collapsed_6 [[0, 1], [2]] output_shape [2, 64, 12] : tensor<128x12xf32> into tensor<2x64x12xf32>
    %15 = tensor.empty() : tensor<2x12x64xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x64x12xf32>) outs(%15 : tensor<2x12x64xf32>) permutation = [0, 2, 1] 
    %expanded_9 = tensor.expand_shape %transposed_8 [[0], [1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<2x12x64xf32> into tensor<2x12x4x16xf32>
    %transposed_10 = linalg.transpose ins(%extracted_slice_2 : tensor<2x40x64xf32>) outs(%11 : tensor<2x64x40xf32>) permutation = [0, 2, 1] 
    %collapsed_11 = tensor.collapse_shape %transposed_10 [[0, 1], [2]] : tensor<2x64x40xf32> into tensor<128x40xf32>
    %expanded_12 = tensor.expand_shape %collapsed_11 [[0, 1], [2]] output_shape [1, 128, 40] : tensor<128x40xf32> into tensor<1x128x40xf32>
    %expanded_13 = tensor.expand_shape %arg4 [[0, 1], [2]] output_shape [1, 40, 12] : tensor<40x12xf32> into tensor<1x40x12xf32>
    %16 = linalg.batch_matmul ins(%expanded_12, %expanded_13 : tensor<1x128x40xf32>, tensor<1x40x12xf32>) outs(%13 : tensor<1x128x12xf32>) -> tensor<1x128x12xf32>
    %collapsed_14 = tensor.collapse_shape %16 [[0, 1], [2]] : tensor<1x128x12xf32> into tensor<128x12xf32>
    %expanded_15 = tensor.expand_shape %collapsed_14 [[0, 1], [2]] output_shape [2, 64, 12] : tensor<128x12xf32> into tensor<2x64x12xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x64x12xf32>) outs(%15 : tensor<2x12x64xf32>) permutation = [0, 2, 1] 
    %expanded_17 = tensor.expand_shape %transposed_16 [[0], [1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<2x12x64xf32> into tensor<2x12x4x16xf32>
    %17 = tensor.empty() : tensor<2x4x12x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x12x4x16xf32>) outs(%17 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %18 = tensor.empty() : tensor<2x4x16x12xf32>
    %transposed_19 = linalg.transpose ins(%expanded_9 : tensor<2x12x4x16xf32>) outs(%18 : tensor<2x4x16x12xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_20 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x4x16x12xf32> into tensor<8x16x12xf32>
    %19 = tensor.empty() : tensor<8x40x12xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x40x12xf32>) -> tensor<8x40x12xf32>
    %21 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x40x16xf32>, tensor<8x16x12xf32>) outs(%20 : tensor<8x40x12xf32>) -> tensor<8x40x12xf32>
    %expanded_22 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [2, 4, 40, 12] : tensor<8x40x12xf32> into tensor<2x4x40x12xf32>
    %22 = tensor.empty() : tensor<2x4x40x12xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %cst_1 : tensor<2x4x40x12xf32>, tensor<f32>) outs(%22 : tensor<2x4x40x12xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %39 = arith.divf %in, %in_29 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x12xf32>
    %24 = tensor.empty() : tensor<2x4x40xi64>
    %25 = linalg.fill ins(%c0_i64 : i64) outs(%24 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %26 = tensor.empty() : tensor<2x4x40xf32>
    %27 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %28:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x4x40x12xf32>) outs(%27, %25 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_29: i64):
      %39 = linalg.index 3 : index
      %40 = arith.index_cast %39 : index to i64
      %41 = arith.maximumf %in, %out : f32
      %42 = arith.cmpf ogt, %in, %out : f32
      %43 = arith.select %42, %40, %out_29 : i64
      linalg.yield %41, %43 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_23 = tensor.expand_shape %28#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_23 : tensor<2x4x40x12xf32>, tensor<2x4x40x1xf32>) outs(%22 : tensor<2x4x40x12xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %39 = arith.subf %in, %in_29 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x12xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x40x12xf32>) outs(%22 : tensor<2x4x40x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.exp %in : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x12xf32>
    %31 = tensor.empty() : tensor<2x4x40x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x4x40x12xf32>) outs(%32 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %in, %out : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %33 : tensor<2x4x40x12xf32>, tensor<2x4x40x1xf32>) outs(%22 : tensor<2x4x40x12xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %39 = arith.divf %in, %in_29 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x12xf32>
    %collapsed_24 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x4x40x12xf32> into tensor<8x40x12xf32>
    %collapsed_25 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %35 = tensor.empty() : tensor<8x40x16xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %37 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<8x40x12xf32>, tensor<8x12x16xf32>) outs(%36 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_26 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %38 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x4x40x16xf32>) outs(%38 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
    return %collapsed_28 : tensor<2x40x64xf32>
  }
}

