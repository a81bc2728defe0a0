#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @rope_pairs(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<40x8xf32>, %arg4: tensor<40x8xf32>) -> tensor<2x4x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 2] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_2 = tensor.extract_slice %arg0[0, 0, 0, 1] [2, 4, 40, 8] [1, 1, 1, 2] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %0 = tensor.empty() : tensor<2x4x40x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg3 : tensor<2x4x40x8xf32>, tensor<40x8xf32>) outs(%0 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.mulf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2, %arg4 : tensor<2x4x40x8xf32>, tensor<40x8xf32>) outs(%0 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.mulf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) outs(%0 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.subf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg4 : tensor<2x4x40x8xf32>, tensor<40x8xf32>) outs(%0 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.mulf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2, %arg3 : tensor<2x4x40x8xf32>, tensor<40x8xf32>) outs(%0 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.mulf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) outs(%0 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.addf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x8xf32>
    %expanded = tensor.expand_shape %3 [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 8, 1] : tensor<2x4x40x8xf32> into tensor<2x4x40x8x1xf32>
    %expanded_3 = tensor.expand_shape %6 [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 8, 1] : tensor<2x4x40x8xf32> into tensor<2x4x40x8x1xf32>
    %concat = tensor.concat dim(4) %expanded, %expanded_3 : (tensor<2x4x40x8x1xf32>, tensor<2x4x40x8x1xf32>) -> tensor<2x4x40x8x2xf32>
    %extracted_slice_4 = tensor.extract_slice %arg1[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 2] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_5 = tensor.extract_slice %arg1[0, 0, 0, 1] [2, 4, 40, 8] [1, 1, 1, 2] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_4, %arg3 : tensor<2x4x40x8xf32>, tensor<40x8xf32>) outs(%0 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.mulf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %arg4 : tensor<2x4x40x8xf32>, tensor<40x8xf32>) outs(%0 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.mulf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x8xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %8 : tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) outs(%0 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.subf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x8xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_4, %arg4 : tensor<2x4x40x8xf32>, tensor<40x8xf32>) outs(%0 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.mulf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x8xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %arg3 : tensor<2x4x40x8xf32>, tensor<40x8xf32>) outs(%0 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.mulf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %11 : tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) outs(%0 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.addf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x8xf32>
    %expanded_6 = tensor.expand_shape %9 [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 8, 1] : tensor<2x4x40x8xf32> into tensor<2x4x40x8x1xf32>
    %expanded_7 = tensor.expand_shape %12 [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 8, 1] : tensor<2x4x40x8xf32> into tensor<2x4x40x8x1xf32>
    %concat_8 = tensor.concat dim(4) %expanded_6, %expanded_7 : (tensor<2x4x40x8x1xf32>, tensor<2x4x40x8x1xf32>) -> tensor<2x4x40x8x2xf32>
    %collapsed = tensor.collapse_shape %concat_8 [[0], [1], [2], [3, 4]] : tensor<2x4x40x8x2xf32> into tensor<2x4x40x16xf32>
    %13 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x4x40x16xf32>) outs(%13 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_9 = tensor.collapse_shape %concat [[0, 1], [2], [3, 4]] : tensor<2x4x40x8x2xf32> into tensor<8x40x16xf32>
    %collapsed_10 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %14 = tensor.empty() : tensor<8x40x40xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %16 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%15 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_11 = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %17 = tensor.empty() : tensor<2x4x40x40xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x4x40x40xf32>) outs(%17 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.divf %in, %cst_1 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x40xf32>
    %19 = tensor.empty() : tensor<2x4x40xi64>
    %20 = linalg.fill ins(%c0_i64 : i64) outs(%19 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %21 = tensor.empty() : tensor<2x4x40xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %23:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x4x40x40xf32>) outs(%22, %20 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %33 = linalg.index 3 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_16 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_12 = tensor.expand_shape %23#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_12 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%17 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.subf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x40xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x40x40xf32>) outs(%17 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.exp %in : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x40xf32>
    %26 = tensor.empty() : tensor<2x4x40x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x4x40x40xf32>) outs(%27 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%17 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.divf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_13 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_14 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %30 = tensor.empty() : tensor<8x40x16xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %32 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%31 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_15 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_15 : tensor<2x4x40x16xf32>
  }
}

