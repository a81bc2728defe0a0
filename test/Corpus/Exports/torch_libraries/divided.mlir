#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @divided(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64x192xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %expanded = tensor.expand_shape %arg0 [[0], [1, 2], [3]] output_shape [2, 5, 8, 64] : tensor<2x40x64xf32> into tensor<2x5x8x64xf32>
    %0 = tensor.empty() : tensor<2x8x5x64xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x5x8x64xf32>) outs(%0 : tensor<2x8x5x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1, 2], [3]] : tensor<2x8x5x64xf32> into tensor<80x64xf32>
    %1 = tensor.empty() : tensor<80x192xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %3 = linalg.matmul ins(%collapsed, %arg1 : tensor<80x64xf32>, tensor<64x192xf32>) outs(%2 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %expanded_2 = tensor.expand_shape %3 [[0, 1], [2]] output_shape [16, 5, 192] : tensor<80x192xf32> into tensor<16x5x192xf32>
    %extracted_slice = tensor.extract_slice %expanded_2[0, 0, 0] [16, 5, 64] [1, 1, 1] : tensor<16x5x192xf32> to tensor<16x5x64xf32>
    %extracted_slice_3 = tensor.extract_slice %expanded_2[0, 0, 64] [16, 5, 64] [1, 1, 1] : tensor<16x5x192xf32> to tensor<16x5x64xf32>
    %extracted_slice_4 = tensor.extract_slice %expanded_2[0, 0, 128] [16, 5, 64] [1, 1, 1] : tensor<16x5x192xf32> to tensor<16x5x64xf32>
    %expanded_5 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [16, 5, 4, 16] : tensor<16x5x64xf32> into tensor<16x5x4x16xf32>
    %4 = tensor.empty() : tensor<16x4x5x16xf32>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<16x5x4x16xf32>) outs(%4 : tensor<16x4x5x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_7 = tensor.expand_shape %extracted_slice_3 [[0], [1], [2, 3]] output_shape [16, 5, 4, 16] : tensor<16x5x64xf32> into tensor<16x5x4x16xf32>
    %expanded_8 = tensor.expand_shape %extracted_slice_4 [[0], [1], [2, 3]] output_shape [16, 5, 4, 16] : tensor<16x5x64xf32> into tensor<16x5x4x16xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<16x5x4x16xf32>) outs(%4 : tensor<16x4x5x16xf32>) permutation = [0, 2, 1, 3] 
    %5 = tensor.empty() : tensor<16x4x16x5xf32>
    %transposed_10 = linalg.transpose ins(%expanded_7 : tensor<16x5x4x16xf32>) outs(%5 : tensor<16x4x16x5xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_11 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<16x4x5x16xf32> into tensor<64x5x16xf32>
    %collapsed_12 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<16x4x16x5xf32> into tensor<64x16x5xf32>
    %6 = tensor.empty() : tensor<64x5x5xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<64x5x5xf32>) -> tensor<64x5x5xf32>
    %8 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<64x5x16xf32>, tensor<64x16x5xf32>) outs(%7 : tensor<64x5x5xf32>) -> tensor<64x5x5xf32>
    %expanded_13 = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [16, 4, 5, 5] : tensor<64x5x5xf32> into tensor<16x4x5x5xf32>
    %9 = tensor.empty() : tensor<16x4x5x5xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<16x4x5x5xf32>) outs(%9 : tensor<16x4x5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.divf %in, %cst_1 : f32
      linalg.yield %50 : f32
    } -> tensor<16x4x5x5xf32>
    %11 = tensor.empty() : tensor<16x4x5xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<16x4x5xi64>) -> tensor<16x4x5xi64>
    %13 = tensor.empty() : tensor<16x4x5xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<16x4x5xf32>) -> tensor<16x4x5xf32>
    %15:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<16x4x5x5xf32>) outs(%14, %12 : tensor<16x4x5xf32>, tensor<16x4x5xi64>) {
    ^bb0(%in: f32, %out: f32, %out_43: i64):
      %50 = linalg.index 3 : index
      %51 = arith.index_cast %50 : index to i64
      %52 = arith.maximumf %in, %out : f32
      %53 = arith.cmpf ogt, %in, %out : f32
      %54 = arith.select %53, %51, %out_43 : i64
      linalg.yield %52, %54 : f32, i64
    } -> (tensor<16x4x5xf32>, tensor<16x4x5xi64>)
    %expanded_14 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [16, 4, 5, 1] : tensor<16x4x5xf32> into tensor<16x4x5x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_14 : tensor<16x4x5x5xf32>, tensor<16x4x5x1xf32>) outs(%9 : tensor<16x4x5x5xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %50 = arith.subf %in, %in_43 : f32
      linalg.yield %50 : f32
    } -> tensor<16x4x5x5xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<16x4x5x5xf32>) outs(%9 : tensor<16x4x5x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<16x4x5x5xf32>
    %18 = tensor.empty() : tensor<16x4x5x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<16x4x5x1xf32>) -> tensor<16x4x5x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<16x4x5x5xf32>) outs(%19 : tensor<16x4x5x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %in, %out : f32
      linalg.yield %50 : f32
    } -> tensor<16x4x5x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<16x4x5x5xf32>, tensor<16x4x5x1xf32>) outs(%9 : tensor<16x4x5x5xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %50 = arith.divf %in, %in_43 : f32
      linalg.yield %50 : f32
    } -> tensor<16x4x5x5xf32>
    %collapsed_15 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<16x4x5x5xf32> into tensor<64x5x5xf32>
    %collapsed_16 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<16x4x5x16xf32> into tensor<64x5x16xf32>
    %22 = tensor.empty() : tensor<64x5x16xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<64x5x16xf32>) -> tensor<64x5x16xf32>
    %24 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<64x5x5xf32>, tensor<64x5x16xf32>) outs(%23 : tensor<64x5x16xf32>) -> tensor<64x5x16xf32>
    %expanded_17 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [16, 4, 5, 16] : tensor<64x5x16xf32> into tensor<16x4x5x16xf32>
    %25 = tensor.empty() : tensor<16x5x4x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<16x4x5x16xf32>) outs(%25 : tensor<16x5x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0], [1], [2, 3]] : tensor<16x5x4x16xf32> into tensor<16x5x64xf32>
    %expanded_20 = tensor.expand_shape %collapsed_19 [[0, 1], [2], [3]] output_shape [2, 8, 5, 64] : tensor<16x5x64xf32> into tensor<2x8x5x64xf32>
    %26 = tensor.empty() : tensor<2x5x8x64xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x8x5x64xf32>) outs(%26 : tensor<2x5x8x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0, 1, 2], [3]] : tensor<2x5x8x64xf32> into tensor<80x64xf32>
    %27 = linalg.matmul ins(%collapsed_22, %arg1 : tensor<80x64xf32>, tensor<64x192xf32>) outs(%2 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %expanded_23 = tensor.expand_shape %27 [[0, 1], [2]] output_shape [10, 8, 192] : tensor<80x192xf32> into tensor<10x8x192xf32>
    %extracted_slice_24 = tensor.extract_slice %expanded_23[0, 0, 0] [10, 8, 64] [1, 1, 1] : tensor<10x8x192xf32> to tensor<10x8x64xf32>
    %extracted_slice_25 = tensor.extract_slice %expanded_23[0, 0, 64] [10, 8, 64] [1, 1, 1] : tensor<10x8x192xf32> to tensor<10x8x64xf32>
    %extracted_slice_26 = tensor.extract_slice %expanded_23[0, 0, 128] [10, 8, 64] [1, 1, 1] : tensor<10x8x192xf32> to tensor<10x8x64xf32>
    %expanded_27 = tensor.expand_shape %extracted_slice_24 [[0], [1], [2, 3]] output_shape [10, 8, 4, 16] : tensor<10x8x64xf32> into tensor<10x8x4x16xf32>
    %28 = tensor.empty() : tensor<10x4x8x16xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<10x8x4x16xf32>) outs(%28 : tensor<10x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_29 = tensor.expand_shape %extracted_slice_25 [[0], [1], [2, 3]] output_shape [10, 8, 4, 16] : tensor<10x8x64xf32> into tensor<10x8x4x16xf32>
    %expanded_30 = tensor.expand_shape %extracted_slice_26 [[0], [1], [2, 3]] output_shape [10, 8, 4, 16] : tensor<10x8x64xf32> into tensor<10x8x4x16xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<10x8x4x16xf32>) outs(%28 : tensor<10x4x8x16xf32>) permutation = [0, 2, 1, 3] 
    %29 = tensor.empty() : tensor<10x4x16x8xf32>
    %transposed_32 = linalg.transpose ins(%expanded_29 : tensor<10x8x4x16xf32>) outs(%29 : tensor<10x4x16x8xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_33 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<10x4x8x16xf32> into tensor<40x8x16xf32>
    %collapsed_34 = tensor.collapse_shape %transposed_32 [[0, 1], [2], [3]] : tensor<10x4x16x8xf32> into tensor<40x16x8xf32>
    %30 = tensor.empty() : tensor<40x8x8xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<40x8x8xf32>) -> tensor<40x8x8xf32>
    %32 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<40x8x16xf32>, tensor<40x16x8xf32>) outs(%31 : tensor<40x8x8xf32>) -> tensor<40x8x8xf32>
    %expanded_35 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [10, 4, 8, 8] : tensor<40x8x8xf32> into tensor<10x4x8x8xf32>
    %33 = tensor.empty() : tensor<10x4x8x8xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<10x4x8x8xf32>) outs(%33 : tensor<10x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.divf %in, %cst_1 : f32
      linalg.yield %50 : f32
    } -> tensor<10x4x8x8xf32>
    %35 = tensor.empty() : tensor<10x4x8xi64>
    %36 = linalg.fill ins(%c0_i64 : i64) outs(%35 : tensor<10x4x8xi64>) -> tensor<10x4x8xi64>
    %37 = tensor.empty() : tensor<10x4x8xf32>
    %38 = linalg.fill ins(%cst_0 : f32) outs(%37 : tensor<10x4x8xf32>) -> tensor<10x4x8xf32>
    %39:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<10x4x8x8xf32>) outs(%38, %36 : tensor<10x4x8xf32>, tensor<10x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_43: i64):
      %50 = linalg.index 3 : index
      %51 = arith.index_cast %50 : index to i64
      %52 = arith.maximumf %in, %out : f32
      %53 = arith.cmpf ogt, %in, %out : f32
      %54 = arith.select %53, %51, %out_43 : i64
      linalg.yield %52, %54 : f32, i64
    } -> (tensor<10x4x8xf32>, tensor<10x4x8xi64>)
    %expanded_36 = tensor.expand_shape %39#0 [[0], [1], [2, 3]] output_shape [10, 4, 8, 1] : tensor<10x4x8xf32> into tensor<10x4x8x1xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %expanded_36 : tensor<10x4x8x8xf32>, tensor<10x4x8x1xf32>) outs(%33 : tensor<10x4x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %50 = arith.subf %in, %in_43 : f32
      linalg.yield %50 : f32
    } -> tensor<10x4x8x8xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<10x4x8x8xf32>) outs(%33 : tensor<10x4x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<10x4x8x8xf32>
    %42 = tensor.empty() : tensor<10x4x8x1xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<10x4x8x1xf32>) -> tensor<10x4x8x1xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<10x4x8x8xf32>) outs(%43 : tensor<10x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %in, %out : f32
      linalg.yield %50 : f32
    } -> tensor<10x4x8x1xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<10x4x8x8xf32>, tensor<10x4x8x1xf32>) outs(%33 : tensor<10x4x8x8xf32>) {
    ^bb0(%in: f32, %in_43: f32, %out: f32):
      %50 = arith.divf %in, %in_43 : f32
      linalg.yield %50 : f32
    } -> tensor<10x4x8x8xf32>
    %collapsed_37 = tensor.collapse_shape %45 [[0, 1], [2], [3]] : tensor<10x4x8x8xf32> into tensor<40x8x8xf32>
    %collapsed_38 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<10x4x8x16xf32> into tensor<40x8x16xf32>
    %46 = tensor.empty() : tensor<40x8x16xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<40x8x16xf32>) -> tensor<40x8x16xf32>
    %48 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<40x8x8xf32>, tensor<40x8x16xf32>) outs(%47 : tensor<40x8x16xf32>) -> tensor<40x8x16xf32>
    %expanded_39 = tensor.expand_shape %48 [[0, 1], [2], [3]] output_shape [10, 4, 8, 16] : tensor<40x8x16xf32> into tensor<10x4x8x16xf32>
    %49 = tensor.empty() : tensor<10x8x4x16xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<10x4x8x16xf32>) outs(%49 : tensor<10x8x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_41 = tensor.collapse_shape %transposed_40 [[0, 1], [2, 3]] : tensor<10x8x4x16xf32> into tensor<80x64xf32>
    %expanded_42 = tensor.expand_shape %collapsed_41 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    return %expanded_42 : tensor<2x40x64xf32>
  }
}

