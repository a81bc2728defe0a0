#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_rope_table {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<40x16xf32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 4.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 40, 4, 8] [1, 1, 1, 2] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %extracted_slice_2 = tensor.extract_slice %arg0[0, 0, 0, 1] [2, 40, 4, 8] [1, 1, 1, 2] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %0 = tensor.empty() : tensor<2x40x4x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_2 : tensor<2x40x4x8xf32>) outs(%0 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.negf %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x40x4x8xf32>
    %expanded = tensor.expand_shape %1 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 8, 1] : tensor<2x40x4x8xf32> into tensor<2x40x4x8x1xf32>
    %expanded_3 = tensor.expand_shape %extracted_slice [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 8, 1] : tensor<2x40x4x8xf32> into tensor<2x40x4x8x1xf32>
    %2 = tensor.empty() : tensor<2x40x4x8x2xf32>
    %inserted_slice = tensor.insert_slice %expanded into %2[0, 0, 0, 0, 0] [2, 40, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<2x40x4x8x1xf32> into tensor<2x40x4x8x2xf32>
    %inserted_slice_4 = tensor.insert_slice %expanded_3 into %inserted_slice[0, 0, 0, 0, 1] [2, 40, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<2x40x4x8x1xf32> into tensor<2x40x4x8x2xf32>
    %collapsed = tensor.collapse_shape %inserted_slice_4 [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x2xf32> into tensor<2x40x4x16xf32>
    %3 = tensor.empty() : tensor<40x16xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<40x16xf32>) outs(%3 : tensor<40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.cos %in : f32
      linalg.yield %41 : f32
    } -> tensor<40x16xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<40x16xf32>) outs(%3 : tensor<40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.sin %in : f32
      linalg.yield %41 : f32
    } -> tensor<40x16xf32>
    %6 = tensor.empty() : tensor<2x40x4x16xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<40x16xf32>) outs(%6 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %7 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%6 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %41 = arith.mulf %in, %in_18 : f32
      linalg.yield %41 : f32
    } -> tensor<2x40x4x16xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<40x16xf32>) outs(%6 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %9 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%6 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %41 = arith.mulf %in, %in_18 : f32
      linalg.yield %41 : f32
    } -> tensor<2x40x4x16xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %10 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%6 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %41 = arith.addf %in, %in_18 : f32
      linalg.yield %41 : f32
    } -> tensor<2x40x4x16xf32>
    %extracted_slice_5 = tensor.extract_slice %arg1[0, 0, 0, 0] [2, 40, 4, 8] [1, 1, 1, 2] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %extracted_slice_6 = tensor.extract_slice %arg1[0, 0, 0, 1] [2, 40, 4, 8] [1, 1, 1, 2] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_6 : tensor<2x40x4x8xf32>) outs(%0 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.negf %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x40x4x8xf32>
    %expanded_7 = tensor.expand_shape %12 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 8, 1] : tensor<2x40x4x8xf32> into tensor<2x40x4x8x1xf32>
    %expanded_8 = tensor.expand_shape %extracted_slice_5 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 8, 1] : tensor<2x40x4x8xf32> into tensor<2x40x4x8x1xf32>
    %inserted_slice_9 = tensor.insert_slice %expanded_7 into %2[0, 0, 0, 0, 0] [2, 40, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<2x40x4x8x1xf32> into tensor<2x40x4x8x2xf32>
    %inserted_slice_10 = tensor.insert_slice %expanded_8 into %inserted_slice_9[0, 0, 0, 0, 1] [2, 40, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<2x40x4x8x1xf32> into tensor<2x40x4x8x2xf32>
    %collapsed_11 = tensor.collapse_shape %inserted_slice_10 [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x2xf32> into tensor<2x40x4x16xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %7 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%6 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %41 = arith.mulf %in, %in_18 : f32
      linalg.yield %41 : f32
    } -> tensor<2x40x4x16xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_11, %9 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%6 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %41 = arith.mulf %in, %in_18 : f32
      linalg.yield %41 : f32
    } -> tensor<2x40x4x16xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %14 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%6 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %41 = arith.addf %in, %in_18 : f32
      linalg.yield %41 : f32
    } -> tensor<2x40x4x16xf32>
    %16 = tensor.empty() : tensor<2x4x40x16xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x40x4x16xf32>) outs(%16 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %18 = tensor.empty() : tensor<2x4x16x40xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x40x4x16xf32>) outs(%18 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_12 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_13 = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %20 = tensor.empty() : tensor<8x40x40xf32>
    %21 = linalg.fill ins(%cst_1 : f32) outs(%20 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %22 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%21 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_14 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %23 = tensor.empty() : tensor<2x4x40x40xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x4x40x40xf32>) outs(%23 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.divf %in, %cst_0 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x40xf32>
    %25 = tensor.empty() : tensor<2x4x40xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x4x40x40xf32>) outs(%26 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.maximumf %out, %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x40xf32>) outs(%23 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %28 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%23 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %41 = arith.subf %in, %in_18 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x40xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x40x40xf32>) outs(%23 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.exp %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x40xf32>
    %31 = linalg.fill ins(%cst_1 : f32) outs(%25 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x4x40x40xf32>) outs(%31 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %out, %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4x40xf32>) outs(%23 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %33 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%23 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %41 = arith.divf %in, %in_18 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x40xf32>
    %35 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x4x16xf32>) outs(%18 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x4x40x40xf32>) outs(%23 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_15 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_16 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %37 = tensor.empty() : tensor<8x16x40xf32>
    %38 = linalg.fill ins(%cst_1 : f32) outs(%37 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %39 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%38 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_17 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %40 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x4x16x40xf32>) outs(%6 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %40 : tensor<2x40x4x16xf32>
  }
}

