#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
module {
  func.func @differential_reference(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64x128xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<4xf32>) -> tensor<2x4x40x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<40x40xf32>
    %cst_3 = arith.constant 4.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %0 = tensor.empty() : tensor<80x128xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<80x128xf32>) -> tensor<80x128xf32>
    %2 = linalg.matmul ins(%collapsed, %arg1 : tensor<80x64xf32>, tensor<64x128xf32>) outs(%1 : tensor<80x128xf32>) -> tensor<80x128xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [2, 40, 8, 16] : tensor<80x128xf32> into tensor<2x40x8x16xf32>
    %3 = tensor.empty() : tensor<2x8x40x16xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x40x8x16xf32>) outs(%3 : tensor<2x8x40x16xf32>) permutation = [0, 2, 1, 3] 
    %4 = tensor.empty() : tensor<80x64xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %6 = linalg.matmul ins(%collapsed, %arg2 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%5 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_4 = tensor.expand_shape %6 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %concat = tensor.concat dim(2) %expanded_4, %expanded_4 : (tensor<2x40x64xf32>, tensor<2x40x64xf32>) -> tensor<2x40x128xf32>
    %expanded_5 = tensor.expand_shape %concat [[0], [1], [2, 3]] output_shape [2, 40, 8, 16] : tensor<2x40x128xf32> into tensor<2x40x8x16xf32>
    %7 = linalg.matmul ins(%collapsed, %arg3 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%5 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_6 = tensor.expand_shape %7 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %8 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x40x4x16xf32>) outs(%8 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %9 = tensor.empty() : tensor<2x8x16x40xf32>
    %transposed_8 = linalg.transpose ins(%expanded_5 : tensor<2x40x8x16xf32>) outs(%9 : tensor<2x8x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_9 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x8x40x16xf32> into tensor<16x40x16xf32>
    %collapsed_10 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x8x16x40xf32> into tensor<16x16x40xf32>
    %10 = tensor.empty() : tensor<16x40x40xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<16x40x40xf32>) -> tensor<16x40x40xf32>
    %12 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<16x40x16xf32>, tensor<16x16x40xf32>) outs(%11 : tensor<16x40x40xf32>) -> tensor<16x40x40xf32>
    %expanded_11 = tensor.expand_shape %12 [[0, 1], [2], [3]] output_shape [2, 8, 40, 40] : tensor<16x40x40xf32> into tensor<2x8x40x40xf32>
    %13 = tensor.empty() : tensor<2x8x40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x8x40x40xf32>) outs(%13 : tensor<2x8x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.divf %in, %cst_3 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x40x40xf32>
    %15 = tensor.empty() : tensor<40xi64>
    %16 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%15 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %41 = linalg.index 0 : index
      %42 = arith.index_cast %41 : index to i64
      linalg.yield %42 : i64
    } -> tensor<40xi64>
    %expanded_12 = tensor.expand_shape %16 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_13 = tensor.expand_shape %16 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %17 = tensor.empty() : tensor<40x40xi64>
    %18 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %expanded_13 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%17 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_23: i64, %out: i64):
      %41 = arith.subi %in, %in_23 : i64
      linalg.yield %41 : i64
    } -> tensor<40x40xi64>
    %19 = tensor.empty() : tensor<40x40xi1>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<40x40xi64>) outs(%19 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %41 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %41 : i1
    } -> tensor<40x40xi1>
    %21 = tensor.empty() : tensor<40x40xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%20, %cst_2, %cst_1 : tensor<40x40xi1>, tensor<40x40xf32>, tensor<f32>) outs(%21 : tensor<40x40xf32>) {
    ^bb0(%in: i1, %in_23: f32, %in_24: f32, %out: f32):
      %41 = arith.select %in, %in_23, %in_24 : f32
      linalg.yield %41 : f32
    } -> tensor<40x40xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %22 : tensor<2x8x40x40xf32>, tensor<40x40xf32>) outs(%13 : tensor<2x8x40x40xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %41 = arith.addf %in, %in_23 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x40x40xf32>
    %24 = tensor.empty() : tensor<2x8x40xi64>
    %25 = linalg.fill ins(%c0_i64 : i64) outs(%24 : tensor<2x8x40xi64>) -> tensor<2x8x40xi64>
    %26 = tensor.empty() : tensor<2x8x40xf32>
    %27 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<2x8x40xf32>) -> tensor<2x8x40xf32>
    %28:2 = linalg.generic {indexing_maps = [#map, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x8x40x40xf32>) outs(%27, %25 : tensor<2x8x40xf32>, tensor<2x8x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %41 = linalg.index 3 : index
      %42 = arith.index_cast %41 : index to i64
      %43 = arith.maximumf %in, %out : f32
      %44 = arith.cmpf ogt, %in, %out : f32
      %45 = arith.select %44, %42, %out_23 : i64
      linalg.yield %43, %45 : f32, i64
    } -> (tensor<2x8x40xf32>, tensor<2x8x40xi64>)
    %expanded_14 = tensor.expand_shape %28#0 [[0], [1], [2, 3]] output_shape [2, 8, 40, 1] : tensor<2x8x40xf32> into tensor<2x8x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_14 : tensor<2x8x40x40xf32>, tensor<2x8x40x1xf32>) outs(%13 : tensor<2x8x40x40xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %41 = arith.subf %in, %in_23 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x40x40xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x8x40x40xf32>) outs(%13 : tensor<2x8x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.exp %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x40x40xf32>
    %31 = tensor.empty() : tensor<2x8x40x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x8x40x1xf32>) -> tensor<2x8x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x8x40x40xf32>) outs(%32 : tensor<2x8x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %out : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %33 : tensor<2x8x40x40xf32>, tensor<2x8x40x1xf32>) outs(%13 : tensor<2x8x40x40xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %41 = arith.divf %in, %in_23 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x40x40xf32>
    %expanded_15 = tensor.expand_shape %34 [[0], [1, 2], [3], [4]] output_shape [2, 4, 2, 40, 40] : tensor<2x8x40x40xf32> into tensor<2x4x2x40x40xf32>
    %extracted_slice = tensor.extract_slice %expanded_15[0, 0, 0, 0, 0] [2, 4, 1, 40, 40] [1, 1, 1, 1, 1] : tensor<2x4x2x40x40xf32> to tensor<2x4x1x40x40xf32>
    %collapsed_16 = tensor.collapse_shape %extracted_slice [[0], [1, 2], [3], [4]] : tensor<2x4x1x40x40xf32> into tensor<2x4x40x40xf32>
    %expanded_17 = tensor.expand_shape %arg4 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %extracted_slice_18 = tensor.extract_slice %expanded_15[0, 0, 1, 0, 0] [2, 4, 1, 40, 40] [1, 1, 1, 1, 1] : tensor<2x4x2x40x40xf32> to tensor<2x4x1x40x40xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice_18 [[0], [1, 2], [3], [4]] : tensor<2x4x1x40x40xf32> into tensor<2x4x40x40xf32>
    %35 = tensor.empty() : tensor<2x4x40x40xf32>
    %36 = linalg.generic {indexing_maps = [#map9, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %collapsed_19 : tensor<4x1x1xf32>, tensor<2x4x40x40xf32>) outs(%35 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %41 = arith.mulf %in, %in_23 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x40xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_16, %36 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%35 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %41 = arith.subf %in, %in_23 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_20 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %38 = tensor.empty() : tensor<8x40x16xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %40 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%39 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_22 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_22 : tensor<2x4x40x16xf32>
  }
}

