#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @ring_sigmoid(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x64x16xf32>, %arg2: tensor<2x4x64x16xf32>) -> (tensor<2x4x40x16xf32>, tensor<2x4x40x1xf32>) {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant 0x7FF0000000000000 : f64
    %cst_4 = arith.constant 4.000000e+00 : f32
    %extracted_slice = tensor.extract_slice %arg1[0, 0, 0, 0] [2, 4, 32, 16] [1, 1, 1, 1] : tensor<2x4x64x16xf32> to tensor<2x4x32x16xf32>
    %extracted_slice_5 = tensor.extract_slice %arg1[0, 0, 32, 0] [2, 4, 32, 16] [1, 1, 1, 1] : tensor<2x4x64x16xf32> to tensor<2x4x32x16xf32>
    %extracted_slice_6 = tensor.extract_slice %arg2[0, 0, 0, 0] [2, 4, 32, 16] [1, 1, 1, 1] : tensor<2x4x64x16xf32> to tensor<2x4x32x16xf32>
    %extracted_slice_7 = tensor.extract_slice %arg2[0, 0, 32, 0] [2, 4, 32, 16] [1, 1, 1, 1] : tensor<2x4x64x16xf32> to tensor<2x4x32x16xf32>
    %0 = tensor.empty() : tensor<2x4x16x32xf32>
    %transposed = linalg.transpose ins(%extracted_slice : tensor<2x4x32x16xf32>) outs(%0 : tensor<2x4x16x32xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_8 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x32xf32> into tensor<8x16x32xf32>
    %1 = tensor.empty() : tensor<8x40x32xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x40x32xf32>) -> tensor<8x40x32xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_8 : tensor<8x40x16xf32>, tensor<8x16x32xf32>) outs(%2 : tensor<8x40x32xf32>) -> tensor<8x40x32xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 40, 32] : tensor<8x40x32xf32> into tensor<2x4x40x32xf32>
    %4 = tensor.empty() : tensor<2x4x40x32xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x40x32xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.divf %in, %cst_4 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x32xf32>
    %transposed_9 = linalg.transpose ins(%extracted_slice_5 : tensor<2x4x32x16xf32>) outs(%0 : tensor<2x4x16x32xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x4x16x32xf32> into tensor<8x16x32xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %collapsed_10 : tensor<8x40x16xf32>, tensor<8x16x32xf32>) outs(%2 : tensor<8x40x32xf32>) -> tensor<8x40x32xf32>
    %expanded_11 = tensor.expand_shape %6 [[0, 1], [2], [3]] output_shape [2, 4, 40, 32] : tensor<8x40x32xf32> into tensor<2x4x40x32xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x4x40x32xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.divf %in, %cst_4 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x32xf32>
    %8 = tensor.empty() : tensor<2x4x40xi64>
    %9 = linalg.fill ins(%c0_i64 : i64) outs(%8 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %10 = tensor.empty() : tensor<2x4x40xf32>
    %11 = linalg.fill ins(%cst_0 : f32) outs(%10 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %12:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x4x40x32xf32>) outs(%11, %9 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %59 = linalg.index 3 : index
      %60 = arith.index_cast %59 : index to i64
      %61 = arith.maximumf %in, %out : f32
      %62 = arith.cmpf ogt, %in, %out : f32
      %63 = arith.select %62, %60, %out_20 : i64
      linalg.yield %61, %63 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_12 = tensor.expand_shape %12#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %expanded_12 : tensor<2x4x40x32xf32>, tensor<2x4x40x1xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %59 = arith.subf %in, %in_20 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x32xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x4x40x32xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.exp %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x32xf32>
    %15 = tensor.empty() : tensor<2x4x40x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x4x40x32xf32>) outs(%16 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %in, %out : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %17 : tensor<2x4x40x32xf32>, tensor<2x4x40x1xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %59 = arith.divf %in, %in_20 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x32xf32>
    %collapsed_13 = tensor.collapse_shape %18 [[0, 1], [2], [3]] : tensor<2x4x40x32xf32> into tensor<8x40x32xf32>
    %collapsed_14 = tensor.collapse_shape %extracted_slice_6 [[0, 1], [2], [3]] : tensor<2x4x32x16xf32> into tensor<8x32x16xf32>
    %19 = tensor.empty() : tensor<8x40x16xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %21 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x40x32xf32>, tensor<8x32x16xf32>) outs(%20 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_15 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x4x40x1xf32>) outs(%15 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.absf %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x1xf32>
    %23 = tensor.empty() : tensor<2x4x40x1xi1>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x40x1xf32>) outs(%23 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: f32, %out: i1):
      %59 = arith.extf %in : f32 to f64
      %60 = arith.cmpf oeq, %59, %cst_3 : f64
      linalg.yield %60 : i1
    } -> tensor<2x4x40x1xi1>
    %25 = linalg.generic {indexing_maps = [#map, #map3, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %cst_2, %expanded_12 : tensor<2x4x40x1xi1>, tensor<f32>, tensor<2x4x40x1xf32>) outs(%15 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %59 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %25 : tensor<2x4x40x32xf32>, tensor<2x4x40x1xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %59 = arith.subf %in, %in_20 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x32xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x40x32xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.exp %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x32xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x4x40x32xf32>) outs(%16 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %in, %out : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x40x1xf32>) outs(%15 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.log %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %25 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%15 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %59 = arith.addf %in, %in_20 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x1xf32>
    %31:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%7 : tensor<2x4x40x32xf32>) outs(%11, %9 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %59 = linalg.index 3 : index
      %60 = arith.index_cast %59 : index to i64
      %61 = arith.maximumf %in, %out : f32
      %62 = arith.cmpf ogt, %in, %out : f32
      %63 = arith.select %62, %60, %out_20 : i64
      linalg.yield %61, %63 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_16 = tensor.expand_shape %31#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x4x40x1xf32>) outs(%15 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.absf %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4x40x1xf32>) outs(%23 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: f32, %out: i1):
      %59 = arith.extf %in : f32 to f64
      %60 = arith.cmpf oeq, %59, %cst_3 : f64
      linalg.yield %60 : i1
    } -> tensor<2x4x40x1xi1>
    %34 = linalg.generic {indexing_maps = [#map, #map3, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %cst_2, %expanded_16 : tensor<2x4x40x1xi1>, tensor<f32>, tensor<2x4x40x1xf32>) outs(%15 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %59 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %34 : tensor<2x4x40x32xf32>, tensor<2x4x40x1xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %59 = arith.subf %in, %in_20 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x32xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x4x40x32xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.exp %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x32xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x4x40x32xf32>) outs(%16 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %in, %out : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x40x1xf32>) outs(%15 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.log %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %34 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%15 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %59 = arith.addf %in, %in_20 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %30 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%15 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %59 = arith.subf %in, %in_20 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x40x1xf32>) outs(%15 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.negf %in : f32
      %60 = math.exp %59 : f32
      %61 = arith.addf %60, %cst_1 : f32
      %62 = arith.divf %cst_1, %61 : f32
      linalg.yield %62 : f32
    } -> tensor<2x4x40x1xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_16 : tensor<2x4x40x32xf32>, tensor<2x4x40x1xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %59 = arith.subf %in, %in_20 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x32xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x4x40x32xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.exp %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x32xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<2x4x40x32xf32>) outs(%16 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %in, %out : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x1xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %44 : tensor<2x4x40x32xf32>, tensor<2x4x40x1xf32>) outs(%4 : tensor<2x4x40x32xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %59 = arith.divf %in, %in_20 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x32xf32>
    %collapsed_17 = tensor.collapse_shape %45 [[0, 1], [2], [3]] : tensor<2x4x40x32xf32> into tensor<8x40x32xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice_7 [[0, 1], [2], [3]] : tensor<2x4x32x16xf32> into tensor<8x32x16xf32>
    %46 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<8x40x32xf32>, tensor<8x32x16xf32>) outs(%20 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_19 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %47 = tensor.empty() : tensor<2x4x40x16xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_19 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%47 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %59 = arith.subf %in, %in_20 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x16xf32>
    %49 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %48 : tensor<2x4x40x1xf32>, tensor<2x4x40x16xf32>) outs(%47 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %59 = arith.mulf %in, %in_20 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x16xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %49 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%47 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %59 = arith.subf %in, %in_20 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x16xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %39 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%15 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %59 = arith.subf %in, %in_20 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x1xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %51 : tensor<f32>, tensor<2x4x40x1xf32>) outs(%15 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %59 = arith.cmpf olt, %in, %in_20 : f32
      %60 = arith.select %59, %in, %in_20 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4x40x1xf32>
    %53 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51 : tensor<2x4x40x1xf32>) outs(%15 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.absf %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x1xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x4x40x1xf32>) outs(%15 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.negf %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x1xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x4x40x1xf32>) outs(%15 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.exp %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x1xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x4x40x1xf32>) outs(%15 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.log1p %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x1xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %56 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%15 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %59 = arith.subf %in, %in_20 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x1xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %57 : tensor<2x4x40x1xf32>, tensor<2x4x40x1xf32>) outs(%15 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %59 = arith.subf %in, %in_20 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4x40x1xf32>
    return %50, %58 : tensor<2x4x40x16xf32>, tensor<2x4x40x1xf32>
  }
}

