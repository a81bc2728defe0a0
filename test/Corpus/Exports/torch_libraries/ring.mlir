#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @ring(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x64x16xf32>, %arg2: tensor<2x4x64x16xf32>) -> tensor<2x4x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant 0x7FF0000000000000 : f64
    %cst_3 = arith.constant 4.000000e+00 : f32
    %extracted_slice = tensor.extract_slice %arg1[0, 0, 0, 0] [2, 4, 32, 16] [1, 1, 1, 1] : tensor<2x4x64x16xf32> to tensor<2x4x32x16xf32>
    %extracted_slice_4 = tensor.extract_slice %arg1[0, 0, 32, 0] [2, 4, 32, 16] [1, 1, 1, 1] : tensor<2x4x64x16xf32> to tensor<2x4x32x16xf32>
    %extracted_slice_5 = tensor.extract_slice %arg2[0, 0, 0, 0] [2, 4, 32, 16] [1, 1, 1, 1] : tensor<2x4x64x16xf32> to tensor<2x4x32x16xf32>
    %extracted_slice_6 = tensor.extract_slice %arg2[0, 0, 32, 0] [2, 4, 32, 16] [1, 1, 1, 1] : tensor<2x4x64x16xf32> to tensor<2x4x32x16xf32>
    %0 = tensor.empty() : tensor<2x4x16x32xf32>
    %transposed = linalg.transpose ins(%extracted_slice : tensor<2x4x32x16xf32>) outs(%0 : tensor<2x4x16x32xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_7 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x32xf32> into tensor<8x16x32xf32>
    %1 = tensor.empty() : tensor<8x40x32xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x40x32xf32>) -> tensor<8x40x32xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_7 : tensor<8x40x16xf32>, tensor<8x16x32xf32>) outs(%2 : tensor<8x40x32xf32>) -> tensor<8x40x32xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 40, 32] : tensor<8x40x32xf32> into tensor<2x4x40x32xf32>
    %4 = tensor.empty() : tensor<2x4x40x32xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x40x32xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.divf %in, %cst_3 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x32xf32>
    %6 = tensor.empty() : tensor<2x4x40xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %8 = tensor.empty() : tensor<2x4x40xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x4x40x32xf32>) outs(%9, %7 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %63 = linalg.index 3 : index
      %64 = arith.index_cast %63 : index to i64
      %65 = arith.maximumf %in, %out : f32
      %66 = arith.cmpf ogt, %in, %out : f32
      %67 = arith.select %66, %64, %out_19 : i64
      linalg.yield %65, %67 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_8 = tensor.expand_shape %10#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_8 : tensor<2x4x40x32xf32>, tensor<2x4x40x1xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %63 = arith.subf %in, %in_19 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x32xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x4x40x32xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.exp %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x32xf32>
    %13 = tensor.empty() : tensor<2x4x40x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%12 : tensor<2x4x40x32xf32>) outs(%14 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.addf %in, %out : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<2x4x40x32xf32>, tensor<2x4x40x1xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %63 = arith.divf %in, %in_19 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x32xf32>
    %collapsed_9 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<2x4x40x32xf32> into tensor<8x40x32xf32>
    %collapsed_10 = tensor.collapse_shape %extracted_slice_5 [[0, 1], [2], [3]] : tensor<2x4x32x16xf32> into tensor<8x32x16xf32>
    %17 = tensor.empty() : tensor<8x40x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %19 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<8x40x32xf32>, tensor<8x32x16xf32>) outs(%18 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_11 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.absf %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x1xf32>
    %21 = tensor.empty() : tensor<2x4x40x1xi1>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x40x1xf32>) outs(%21 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: f32, %out: i1):
      %63 = arith.extf %in : f32 to f64
      %64 = arith.cmpf oeq, %63, %cst_2 : f64
      linalg.yield %64 : i1
    } -> tensor<2x4x40x1xi1>
    %23 = linalg.generic {indexing_maps = [#map, #map3, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %cst_1, %expanded_8 : tensor<2x4x40x1xi1>, tensor<f32>, tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %63 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %23 : tensor<2x4x40x32xf32>, tensor<2x4x40x1xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %63 = arith.subf %in, %in_19 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x32xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x40x32xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.exp %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x32xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x4x40x32xf32>) outs(%14 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.addf %in, %out : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.log %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %23 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %63 = arith.addf %in, %in_19 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x1xf32>
    %transposed_12 = linalg.transpose ins(%extracted_slice_4 : tensor<2x4x32x16xf32>) outs(%0 : tensor<2x4x16x32xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_13 = tensor.collapse_shape %transposed_12 [[0, 1], [2], [3]] : tensor<2x4x16x32xf32> into tensor<8x16x32xf32>
    %29 = linalg.batch_matmul ins(%collapsed, %collapsed_13 : tensor<8x40x16xf32>, tensor<8x16x32xf32>) outs(%2 : tensor<8x40x32xf32>) -> tensor<8x40x32xf32>
    %expanded_14 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 4, 40, 32] : tensor<8x40x32xf32> into tensor<2x4x40x32xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x4x40x32xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.divf %in, %cst_3 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x32xf32>
    %31:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x4x40x32xf32>) outs(%9, %7 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %63 = linalg.index 3 : index
      %64 = arith.index_cast %63 : index to i64
      %65 = arith.maximumf %in, %out : f32
      %66 = arith.cmpf ogt, %in, %out : f32
      %67 = arith.select %66, %64, %out_19 : i64
      linalg.yield %65, %67 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_15 = tensor.expand_shape %31#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %expanded_15 : tensor<2x4x40x32xf32>, tensor<2x4x40x1xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %63 = arith.subf %in, %in_19 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x32xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4x40x32xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.exp %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x32xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x4x40x32xf32>) outs(%14 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.addf %in, %out : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %34 : tensor<2x4x40x32xf32>, tensor<2x4x40x1xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %63 = arith.divf %in, %in_19 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x32xf32>
    %collapsed_16 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x4x40x32xf32> into tensor<8x40x32xf32>
    %collapsed_17 = tensor.collapse_shape %extracted_slice_6 [[0, 1], [2], [3]] : tensor<2x4x32x16xf32> into tensor<8x32x16xf32>
    %36 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<8x40x32xf32>, tensor<8x32x16xf32>) outs(%18 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_18 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.absf %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x40x1xf32>) outs(%21 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: f32, %out: i1):
      %63 = arith.extf %in : f32 to f64
      %64 = arith.cmpf oeq, %63, %cst_2 : f64
      linalg.yield %64 : i1
    } -> tensor<2x4x40x1xi1>
    %39 = linalg.generic {indexing_maps = [#map, #map3, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %cst_1, %expanded_15 : tensor<2x4x40x1xi1>, tensor<f32>, tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %63 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %39 : tensor<2x4x40x32xf32>, tensor<2x4x40x1xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %63 = arith.subf %in, %in_19 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x32xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x40x32xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.exp %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x32xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<2x4x40x32xf32>) outs(%14 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.addf %in, %out : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x1xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.log %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x1xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %39 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %63 = arith.addf %in, %in_19 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x1xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %44 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %63 = arith.subf %in, %in_19 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x1xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.absf %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x1xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.negf %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x1xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %44 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %63 = arith.cmpf ogt, %in, %in_19 : f32
      %64 = arith.select %63, %in, %in_19 : f32
      linalg.yield %64 : f32
    } -> tensor<2x4x40x1xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.exp %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x1xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.log1p %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x1xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %50 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %63 = arith.addf %in, %in_19 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x1xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.absf %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x1xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x4x40x1xf32>) outs(%21 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: f32, %out: i1):
      %63 = arith.extf %in : f32 to f64
      %64 = arith.cmpf oeq, %63, %cst_2 : f64
      linalg.yield %64 : i1
    } -> tensor<2x4x40x1xi1>
    %54 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %48, %51 : tensor<2x4x40x1xi1>, tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %63 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x1xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %54 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %63 = arith.subf %in, %in_19 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x1xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.exp %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x1xf32>
    %57 = tensor.empty() : tensor<2x4x40x16xf32>
    %58 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %expanded_11 : tensor<2x4x40x1xf32>, tensor<2x4x40x16xf32>) outs(%57 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %63 = arith.mulf %in, %in_19 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x16xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %54 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %63 = arith.subf %in, %in_19 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x1xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.exp %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x1xf32>
    %61 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %expanded_18 : tensor<2x4x40x1xf32>, tensor<2x4x40x16xf32>) outs(%57 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %63 = arith.mulf %in, %in_19 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x16xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %61 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%57 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %63 = arith.addf %in, %in_19 : f32
      linalg.yield %63 : f32
    } -> tensor<2x4x40x16xf32>
    return %62 : tensor<2x4x40x16xf32>
  }
}

