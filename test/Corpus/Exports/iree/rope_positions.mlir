#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d3, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
module @jit_rope_positions {
  func.func public @main(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>, %arg3: tensor<2x40xi32>) -> tensor<2x40x4x16xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 4.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 1.000000e+04 : f32
    %cst_4 = arith.constant 1.600000e+01 : f32
    %c2_i32 = arith.constant 2 : i32
    %0 = tensor.empty() : tensor<8xi32>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi32>) {
    ^bb0(%out: i32):
      %58 = linalg.index 0 : index
      %59 = arith.index_cast %58 : index to i32
      linalg.yield %59 : i32
    } -> tensor<8xi32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1 : tensor<8xi32>) outs(%0 : tensor<8xi32>) {
    ^bb0(%in: i32, %out: i32):
      %58 = arith.muli %in, %c2_i32 : i32
      linalg.yield %58 : i32
    } -> tensor<8xi32>
    %3 = tensor.empty() : tensor<8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<8xi32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: i32, %out: f32):
      %58 = arith.sitofp %in : i32 to f32
      linalg.yield %58 : f32
    } -> tensor<8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.divf %in, %cst_4 : f32
      linalg.yield %58 : f32
    } -> tensor<8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.powf %cst_3, %in : f32
      linalg.yield %58 : f32
    } -> tensor<8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%6 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.divf %cst_2, %in : f32
      linalg.yield %58 : f32
    } -> tensor<8xf32>
    %8 = tensor.empty() : tensor<2x40xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<2x40xi32>) outs(%8 : tensor<2x40xf32>) {
    ^bb0(%in: i32, %out: f32):
      %58 = arith.sitofp %in : i32 to f32
      linalg.yield %58 : f32
    } -> tensor<2x40xf32>
    %expanded = tensor.expand_shape %9 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xf32> into tensor<2x40x1xf32>
    %10 = tensor.empty() : tensor<2x40x8xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x40x1xf32>) outs(%10 : tensor<2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x8xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<8xf32>) outs(%10 : tensor<2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x8xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %12 : tensor<2x40x8xf32>, tensor<2x40x8xf32>) outs(%10 : tensor<2x40x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %58 = arith.mulf %in, %in_28 : f32
      linalg.yield %58 : f32
    } -> tensor<2x40x8xf32>
    %expanded_5 = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 8, 2] : tensor<2x40x4x16xf32> into tensor<2x40x4x8x2xf32>
    %extracted_slice = tensor.extract_slice %expanded_5[0, 0, 0, 0, 0] [2, 40, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<2x40x4x8x2xf32> to tensor<2x40x4x8x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x1xf32> into tensor<2x40x4x8xf32>
    %extracted_slice_6 = tensor.extract_slice %expanded_5[0, 0, 0, 0, 1] [2, 40, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<2x40x4x8x2xf32> to tensor<2x40x4x8x1xf32>
    %collapsed_7 = tensor.collapse_shape %extracted_slice_6 [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x1xf32> into tensor<2x40x4x8xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x8xf32>) outs(%10 : tensor<2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.cos %in : f32
      linalg.yield %58 : f32
    } -> tensor<2x40x8xf32>
    %15 = tensor.empty() : tensor<2x40x4x8xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x40x8xf32>) outs(%15 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %16 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%15 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %58 = arith.mulf %in, %in_28 : f32
      linalg.yield %58 : f32
    } -> tensor<2x40x4x8xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x8xf32>) outs(%10 : tensor<2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.sin %in : f32
      linalg.yield %58 : f32
    } -> tensor<2x40x8xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x40x8xf32>) outs(%15 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x8xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_7, %19 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%15 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %58 = arith.mulf %in, %in_28 : f32
      linalg.yield %58 : f32
    } -> tensor<2x40x4x8xf32>
    %21 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%15 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %58 = arith.subf %in, %in_28 : f32
      linalg.yield %58 : f32
    } -> tensor<2x40x4x8xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_7, %16 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%15 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %58 = arith.mulf %in, %in_28 : f32
      linalg.yield %58 : f32
    } -> tensor<2x40x4x8xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %19 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%15 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %58 = arith.mulf %in, %in_28 : f32
      linalg.yield %58 : f32
    } -> tensor<2x40x4x8xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %23 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%15 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %58 = arith.addf %in, %in_28 : f32
      linalg.yield %58 : f32
    } -> tensor<2x40x4x8xf32>
    %expanded_8 = tensor.expand_shape %21 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 8, 1] : tensor<2x40x4x8xf32> into tensor<2x40x4x8x1xf32>
    %expanded_9 = tensor.expand_shape %24 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 8, 1] : tensor<2x40x4x8xf32> into tensor<2x40x4x8x1xf32>
    %25 = tensor.empty() : tensor<2x40x4x8x2xf32>
    %inserted_slice = tensor.insert_slice %expanded_8 into %25[0, 0, 0, 0, 0] [2, 40, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<2x40x4x8x1xf32> into tensor<2x40x4x8x2xf32>
    %inserted_slice_10 = tensor.insert_slice %expanded_9 into %inserted_slice[0, 0, 0, 0, 1] [2, 40, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<2x40x4x8x1xf32> into tensor<2x40x4x8x2xf32>
    %collapsed_11 = tensor.collapse_shape %inserted_slice_10 [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x2xf32> into tensor<2x40x4x16xf32>
    %expanded_12 = tensor.expand_shape %arg1 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 8, 2] : tensor<2x40x4x16xf32> into tensor<2x40x4x8x2xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded_12[0, 0, 0, 0, 0] [2, 40, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<2x40x4x8x2xf32> to tensor<2x40x4x8x1xf32>
    %collapsed_14 = tensor.collapse_shape %extracted_slice_13 [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x1xf32> into tensor<2x40x4x8xf32>
    %extracted_slice_15 = tensor.extract_slice %expanded_12[0, 0, 0, 0, 1] [2, 40, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<2x40x4x8x2xf32> to tensor<2x40x4x8x1xf32>
    %collapsed_16 = tensor.collapse_shape %extracted_slice_15 [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x1xf32> into tensor<2x40x4x8xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_14, %16 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%15 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %58 = arith.mulf %in, %in_28 : f32
      linalg.yield %58 : f32
    } -> tensor<2x40x4x8xf32>
    %27 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_16, %19 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%15 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %58 = arith.mulf %in, %in_28 : f32
      linalg.yield %58 : f32
    } -> tensor<2x40x4x8xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%15 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %58 = arith.subf %in, %in_28 : f32
      linalg.yield %58 : f32
    } -> tensor<2x40x4x8xf32>
    %29 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_16, %16 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%15 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %58 = arith.mulf %in, %in_28 : f32
      linalg.yield %58 : f32
    } -> tensor<2x40x4x8xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_14, %19 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%15 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %58 = arith.mulf %in, %in_28 : f32
      linalg.yield %58 : f32
    } -> tensor<2x40x4x8xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %30 : tensor<2x40x4x8xf32>, tensor<2x40x4x8xf32>) outs(%15 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %58 = arith.addf %in, %in_28 : f32
      linalg.yield %58 : f32
    } -> tensor<2x40x4x8xf32>
    %expanded_17 = tensor.expand_shape %28 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 8, 1] : tensor<2x40x4x8xf32> into tensor<2x40x4x8x1xf32>
    %expanded_18 = tensor.expand_shape %31 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 8, 1] : tensor<2x40x4x8xf32> into tensor<2x40x4x8x1xf32>
    %inserted_slice_19 = tensor.insert_slice %expanded_17 into %25[0, 0, 0, 0, 0] [2, 40, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<2x40x4x8x1xf32> into tensor<2x40x4x8x2xf32>
    %inserted_slice_20 = tensor.insert_slice %expanded_18 into %inserted_slice_19[0, 0, 0, 0, 1] [2, 40, 4, 8, 1] [1, 1, 1, 1, 1] : tensor<2x40x4x8x1xf32> into tensor<2x40x4x8x2xf32>
    %collapsed_21 = tensor.collapse_shape %inserted_slice_20 [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x2xf32> into tensor<2x40x4x16xf32>
    %32 = tensor.empty() : tensor<2x4x40x16xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_11 : tensor<2x40x4x16xf32>) outs(%32 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x16xf32>
    %34 = tensor.empty() : tensor<2x4x16x40xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_21 : tensor<2x40x4x16xf32>) outs(%34 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_22 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_23 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %36 = tensor.empty() : tensor<8x40x40xf32>
    %37 = linalg.fill ins(%cst_1 : f32) outs(%36 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %38 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%37 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_24 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %39 = tensor.empty() : tensor<2x4x40x40xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<2x4x40x40xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.divf %in, %cst_0 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x40x40xf32>
    %41 = tensor.empty() : tensor<2x4x40xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<2x4x40x40xf32>) outs(%42 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.maximumf %out, %in : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x40xf32>
    %44 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x4x40xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %44 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %58 = arith.subf %in, %in_28 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x40x40xf32>
    %46 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x40x40xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.exp %in : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x40x40xf32>
    %47 = linalg.fill ins(%cst_1 : f32) outs(%41 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x4x40x40xf32>) outs(%47 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %out, %in : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x40xf32>
    %49 = linalg.generic {indexing_maps = [#map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x4x40xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %50 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %49 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %58 = arith.divf %in, %in_28 : f32
      linalg.yield %58 : f32
    } -> tensor<2x4x40x40xf32>
    %51 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x40x4x16xf32>) outs(%34 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x40xf32>
    %52 = linalg.generic {indexing_maps = [#map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50 : tensor<2x4x40x40xf32>) outs(%39 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_25 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %collapsed_26 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %53 = tensor.empty() : tensor<8x16x40xf32>
    %54 = linalg.fill ins(%cst_1 : f32) outs(%53 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %55 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<8x16x40xf32>, tensor<8x40x40xf32>) outs(%54 : tensor<8x16x40xf32>) -> tensor<8x16x40xf32>
    %expanded_27 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [2, 4, 16, 40] : tensor<8x16x40xf32> into tensor<2x4x16x40xf32>
    %56 = tensor.empty() : tensor<2x40x4x16xf32>
    %57 = linalg.generic {indexing_maps = [#map11, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<2x4x16x40xf32>) outs(%56 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x4x16xf32>
    return %57 : tensor<2x40x4x16xf32>
  }
}

