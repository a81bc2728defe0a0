#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @medusa(%arg0: tensor<2x4x8x16xf32>, %arg1: tensor<2x4x48x16xf32>, %arg2: tensor<2x4x48x16xf32>) -> tensor<2x4x8x16xf32> {
    %c7_i64 = arith.constant 7 : i64
    %c6_i64 = arith.constant 6 : i64
    %c5_i64 = arith.constant 5 : i64
    %c4_i64 = arith.constant 4 : i64
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<8x40xf32>
    %cst_5 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %81 = linalg.index 0 : index
      %82 = arith.index_cast %81 : index to i64
      linalg.yield %82 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [8, 1] : tensor<8xi64> into tensor<8x1xi64>
    %2 = tensor.empty() : tensor<8x8xi1>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %1 : tensor<8x1xi64>, tensor<8xi64>) outs(%2 : tensor<8x8xi1>) {
    ^bb0(%in: i64, %in_57: i64, %out: i1):
      %81 = arith.cmpi eq, %in, %in_57 : i64
      linalg.yield %81 : i1
    } -> tensor<8x8xi1>
    %4 = tensor.empty() : tensor<8x8xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%3, %cst_3, %cst_2 : tensor<8x8xi1>, tensor<f32>, tensor<f32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %81 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %81 : f32
    } -> tensor<8x8xf32>
    %extracted_slice = tensor.extract_slice %5[0, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
    %6 = tensor.empty() : tensor<8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%collapsed : tensor<8xf32>) outs(%6 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.mulf %in, %cst : f32
      linalg.yield %81 : f32
    } -> tensor<8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%collapsed, %7 : tensor<8xf32>, tensor<8xf32>) outs(%6 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %81 = arith.addf %in, %in_57 : f32
      linalg.yield %81 : f32
    } -> tensor<8xf32>
    %9 = tensor.empty() : tensor<8x1xi1>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<8x1xi64>) outs(%9 : tensor<8x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %81 = arith.cmpi eq, %in, %c0_i64 : i64
      linalg.yield %81 : i1
    } -> tensor<8x1xi1>
    %11 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%10, %11, %5 : tensor<8x1xi1>, tensor<8x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %81 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %81 : f32
    } -> tensor<8x8xf32>
    %extracted_slice_6 = tensor.extract_slice %12[0, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>
    %collapsed_7 = tensor.collapse_shape %extracted_slice_6 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_7 : tensor<8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%10, %13, %12 : tensor<8x1xi1>, tensor<8x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %81 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %81 : f32
    } -> tensor<8x8xf32>
    %extracted_slice_8 = tensor.extract_slice %14[0, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>
    %collapsed_9 = tensor.collapse_shape %extracted_slice_8 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
    %extracted_slice_10 = tensor.extract_slice %14[1, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>
    %collapsed_11 = tensor.collapse_shape %extracted_slice_10 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%collapsed_11, %collapsed_9 : tensor<8xf32>, tensor<8xf32>) outs(%6 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %81 = arith.addf %in, %in_57 : f32
      linalg.yield %81 : f32
    } -> tensor<8xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<8x1xi64>) outs(%9 : tensor<8x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %81 = arith.cmpi eq, %in, %c1_i64 : i64
      linalg.yield %81 : i1
    } -> tensor<8x1xi1>
    %17 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%16, %17, %14 : tensor<8x1xi1>, tensor<8x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %81 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %81 : f32
    } -> tensor<8x8xf32>
    %extracted_slice_12 = tensor.extract_slice %18[1, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>
    %collapsed_13 = tensor.collapse_shape %extracted_slice_12 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_13 : tensor<8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%16, %19, %18 : tensor<8x1xi1>, tensor<8x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %81 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %81 : f32
    } -> tensor<8x8xf32>
    %extracted_slice_14 = tensor.extract_slice %20[0, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>
    %collapsed_15 = tensor.collapse_shape %extracted_slice_14 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
    %extracted_slice_16 = tensor.extract_slice %20[2, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>
    %collapsed_17 = tensor.collapse_shape %extracted_slice_16 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%collapsed_17, %collapsed_15 : tensor<8xf32>, tensor<8xf32>) outs(%6 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %81 = arith.addf %in, %in_57 : f32
      linalg.yield %81 : f32
    } -> tensor<8xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<8x1xi64>) outs(%9 : tensor<8x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %81 = arith.cmpi eq, %in, %c2_i64 : i64
      linalg.yield %81 : i1
    } -> tensor<8x1xi1>
    %23 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%22, %23, %20 : tensor<8x1xi1>, tensor<8x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %81 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %81 : f32
    } -> tensor<8x8xf32>
    %extracted_slice_18 = tensor.extract_slice %24[2, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice_18 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_19 : tensor<8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%22, %25, %24 : tensor<8x1xi1>, tensor<8x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %81 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %81 : f32
    } -> tensor<8x8xf32>
    %extracted_slice_20 = tensor.extract_slice %26[1, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>
    %collapsed_21 = tensor.collapse_shape %extracted_slice_20 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
    %extracted_slice_22 = tensor.extract_slice %26[3, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>
    %collapsed_23 = tensor.collapse_shape %extracted_slice_22 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%collapsed_23, %collapsed_21 : tensor<8xf32>, tensor<8xf32>) outs(%6 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %81 = arith.addf %in, %in_57 : f32
      linalg.yield %81 : f32
    } -> tensor<8xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<8x1xi64>) outs(%9 : tensor<8x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %81 = arith.cmpi eq, %in, %c3_i64 : i64
      linalg.yield %81 : i1
    } -> tensor<8x1xi1>
    %29 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%28, %29, %26 : tensor<8x1xi1>, tensor<8x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %81 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %81 : f32
    } -> tensor<8x8xf32>
    %extracted_slice_24 = tensor.extract_slice %30[3, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>
    %collapsed_25 = tensor.collapse_shape %extracted_slice_24 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_25 : tensor<8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%28, %31, %30 : tensor<8x1xi1>, tensor<8x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %81 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %81 : f32
    } -> tensor<8x8xf32>
    %extracted_slice_26 = tensor.extract_slice %32[1, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>
    %collapsed_27 = tensor.collapse_shape %extracted_slice_26 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
    %extracted_slice_28 = tensor.extract_slice %32[4, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>
    %collapsed_29 = tensor.collapse_shape %extracted_slice_28 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%collapsed_29, %collapsed_27 : tensor<8xf32>, tensor<8xf32>) outs(%6 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %81 = arith.addf %in, %in_57 : f32
      linalg.yield %81 : f32
    } -> tensor<8xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<8x1xi64>) outs(%9 : tensor<8x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %81 = arith.cmpi eq, %in, %c4_i64 : i64
      linalg.yield %81 : i1
    } -> tensor<8x1xi1>
    %35 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%34, %35, %32 : tensor<8x1xi1>, tensor<8x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %81 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %81 : f32
    } -> tensor<8x8xf32>
    %extracted_slice_30 = tensor.extract_slice %36[4, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>
    %collapsed_31 = tensor.collapse_shape %extracted_slice_30 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_31 : tensor<8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%34, %37, %36 : tensor<8x1xi1>, tensor<8x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %81 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %81 : f32
    } -> tensor<8x8xf32>
    %extracted_slice_32 = tensor.extract_slice %38[2, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>
    %collapsed_33 = tensor.collapse_shape %extracted_slice_32 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
    %extracted_slice_34 = tensor.extract_slice %38[5, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>
    %collapsed_35 = tensor.collapse_shape %extracted_slice_34 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%collapsed_35, %collapsed_33 : tensor<8xf32>, tensor<8xf32>) outs(%6 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %81 = arith.addf %in, %in_57 : f32
      linalg.yield %81 : f32
    } -> tensor<8xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<8x1xi64>) outs(%9 : tensor<8x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %81 = arith.cmpi eq, %in, %c5_i64 : i64
      linalg.yield %81 : i1
    } -> tensor<8x1xi1>
    %41 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%40, %41, %38 : tensor<8x1xi1>, tensor<8x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %81 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %81 : f32
    } -> tensor<8x8xf32>
    %extracted_slice_36 = tensor.extract_slice %42[5, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>
    %collapsed_37 = tensor.collapse_shape %extracted_slice_36 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_37 : tensor<8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%40, %43, %42 : tensor<8x1xi1>, tensor<8x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %81 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %81 : f32
    } -> tensor<8x8xf32>
    %extracted_slice_38 = tensor.extract_slice %44[3, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>
    %collapsed_39 = tensor.collapse_shape %extracted_slice_38 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
    %extracted_slice_40 = tensor.extract_slice %44[6, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>
    %collapsed_41 = tensor.collapse_shape %extracted_slice_40 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%collapsed_41, %collapsed_39 : tensor<8xf32>, tensor<8xf32>) outs(%6 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %81 = arith.addf %in, %in_57 : f32
      linalg.yield %81 : f32
    } -> tensor<8xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<8x1xi64>) outs(%9 : tensor<8x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %81 = arith.cmpi eq, %in, %c6_i64 : i64
      linalg.yield %81 : i1
    } -> tensor<8x1xi1>
    %47 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%46, %47, %44 : tensor<8x1xi1>, tensor<8x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %81 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %81 : f32
    } -> tensor<8x8xf32>
    %extracted_slice_42 = tensor.extract_slice %48[6, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>
    %collapsed_43 = tensor.collapse_shape %extracted_slice_42 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
    %49 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_43 : tensor<8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%46, %49, %48 : tensor<8x1xi1>, tensor<8x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %81 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %81 : f32
    } -> tensor<8x8xf32>
    %extracted_slice_44 = tensor.extract_slice %50[5, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>
    %collapsed_45 = tensor.collapse_shape %extracted_slice_44 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
    %extracted_slice_46 = tensor.extract_slice %50[7, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>
    %collapsed_47 = tensor.collapse_shape %extracted_slice_46 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%collapsed_47, %collapsed_45 : tensor<8xf32>, tensor<8xf32>) outs(%6 : tensor<8xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %81 = arith.addf %in, %in_57 : f32
      linalg.yield %81 : f32
    } -> tensor<8xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded : tensor<8x1xi64>) outs(%9 : tensor<8x1xi1>) {
    ^bb0(%in: i64, %out: i1):
      %81 = arith.cmpi eq, %in, %c7_i64 : i64
      linalg.yield %81 : i1
    } -> tensor<8x1xi1>
    %53 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%52, %53, %50 : tensor<8x1xi1>, tensor<8x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %81 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %81 : f32
    } -> tensor<8x8xf32>
    %extracted_slice_48 = tensor.extract_slice %54[7, 0] [1, 8] [1, 1] : tensor<8x8xf32> to tensor<1x8xf32>
    %collapsed_49 = tensor.collapse_shape %extracted_slice_48 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
    %55 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_49 : tensor<8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<8x8xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%52, %55, %54 : tensor<8x1xi1>, tensor<8x8xf32>, tensor<8x8xf32>) outs(%4 : tensor<8x8xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %81 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %81 : f32
    } -> tensor<8x8xf32>
    %concat = tensor.concat dim(1) %cst_4, %56 : (tensor<8x40xf32>, tensor<8x8xf32>) -> tensor<8x48xf32>
    %57 = tensor.empty() : tensor<8x48xi1>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%concat : tensor<8x48xf32>) outs(%57 : tensor<8x48xi1>) {
    ^bb0(%in: f32, %out: i1):
      %81 = arith.cmpf ogt, %in, %cst : f32
      linalg.yield %81 : i1
    } -> tensor<8x48xi1>
    %59 = tensor.empty() : tensor<2x4x16x48xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x48x16xf32>) outs(%59 : tensor<2x4x16x48xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_50 = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x8x16xf32> into tensor<8x8x16xf32>
    %collapsed_51 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x48xf32> into tensor<8x16x48xf32>
    %60 = tensor.empty() : tensor<8x8x48xf32>
    %61 = linalg.fill ins(%cst : f32) outs(%60 : tensor<8x8x48xf32>) -> tensor<8x8x48xf32>
    %62 = linalg.batch_matmul ins(%collapsed_50, %collapsed_51 : tensor<8x8x16xf32>, tensor<8x16x48xf32>) outs(%61 : tensor<8x8x48xf32>) -> tensor<8x8x48xf32>
    %expanded_52 = tensor.expand_shape %62 [[0, 1], [2], [3]] output_shape [2, 4, 8, 48] : tensor<8x8x48xf32> into tensor<2x4x8x48xf32>
    %63 = tensor.empty() : tensor<2x4x8x48xf32>
    %64 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_52 : tensor<2x4x8x48xf32>) outs(%63 : tensor<2x4x8x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.divf %in, %cst_5 : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x8x48xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<8x48xi1>) outs(%57 : tensor<8x48xi1>) {
    ^bb0(%in: i1, %out: i1):
      %81 = arith.xori %in, %true : i1
      linalg.yield %81 : i1
    } -> tensor<8x48xi1>
    %66 = linalg.generic {indexing_maps = [#map6, #map7, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %cst_1, %64 : tensor<8x48xi1>, tensor<f32>, tensor<2x4x8x48xf32>) outs(%63 : tensor<2x4x8x48xf32>) {
    ^bb0(%in: i1, %in_57: f32, %in_58: f32, %out: f32):
      %81 = arith.select %in, %in_57, %in_58 : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x8x48xf32>
    %67 = tensor.empty() : tensor<2x4x8xi64>
    %68 = linalg.fill ins(%c0_i64 : i64) outs(%67 : tensor<2x4x8xi64>) -> tensor<2x4x8xi64>
    %69 = tensor.empty() : tensor<2x4x8xf32>
    %70 = linalg.fill ins(%cst_0 : f32) outs(%69 : tensor<2x4x8xf32>) -> tensor<2x4x8xf32>
    %71:2 = linalg.generic {indexing_maps = [#map5, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%66 : tensor<2x4x8x48xf32>) outs(%70, %68 : tensor<2x4x8xf32>, tensor<2x4x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_57: i64):
      %81 = linalg.index 3 : index
      %82 = arith.index_cast %81 : index to i64
      %83 = arith.maximumf %in, %out : f32
      %84 = arith.cmpf ogt, %in, %out : f32
      %85 = arith.select %84, %82, %out_57 : i64
      linalg.yield %83, %85 : f32, i64
    } -> (tensor<2x4x8xf32>, tensor<2x4x8xi64>)
    %expanded_53 = tensor.expand_shape %71#0 [[0], [1], [2, 3]] output_shape [2, 4, 8, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_53 : tensor<2x4x8x48xf32>, tensor<2x4x8x1xf32>) outs(%63 : tensor<2x4x8x48xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %81 = arith.subf %in, %in_57 : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x8x48xf32>
    %73 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x8x48xf32>) outs(%63 : tensor<2x4x8x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = math.exp %in : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x8x48xf32>
    %74 = tensor.empty() : tensor<2x4x8x1xf32>
    %75 = linalg.fill ins(%cst : f32) outs(%74 : tensor<2x4x8x1xf32>) -> tensor<2x4x8x1xf32>
    %76 = linalg.generic {indexing_maps = [#map5, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<2x4x8x48xf32>) outs(%75 : tensor<2x4x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %81 = arith.addf %in, %out : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x8x1xf32>
    %77 = linalg.generic {indexing_maps = [#map5, #map9, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %76 : tensor<2x4x8x48xf32>, tensor<2x4x8x1xf32>) outs(%63 : tensor<2x4x8x48xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %81 = arith.divf %in, %in_57 : f32
      linalg.yield %81 : f32
    } -> tensor<2x4x8x48xf32>
    %collapsed_54 = tensor.collapse_shape %77 [[0, 1], [2], [3]] : tensor<2x4x8x48xf32> into tensor<8x8x48xf32>
    %collapsed_55 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x48x16xf32> into tensor<8x48x16xf32>
    %78 = tensor.empty() : tensor<8x8x16xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %80 = linalg.batch_matmul ins(%collapsed_54, %collapsed_55 : tensor<8x8x48xf32>, tensor<8x48x16xf32>) outs(%79 : tensor<8x8x16xf32>) -> tensor<8x8x16xf32>
    %expanded_56 = tensor.expand_shape %80 [[0, 1], [2], [3]] output_shape [2, 4, 8, 16] : tensor<8x8x16xf32> into tensor<2x4x8x16xf32>
    return %expanded_56 : tensor<2x4x8x16xf32>
  }
}

