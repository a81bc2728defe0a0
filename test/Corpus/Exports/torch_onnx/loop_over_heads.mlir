#map = affine_map<(d0, d1, d2, d3) -> (d1)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> ()>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main_graph(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>) -> tensor<2x4x40x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<3> : tensor<1xi64>
    %cst_3 = arith.constant dense<2> : tensor<1xi64>
    %cst_4 = arith.constant dense<1> : tensor<1xi64>
    %cst_5 = arith.constant dense<0> : tensor<1xi64>
    %0 = tensor.empty() : tensor<2x1x40x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<1xi64>) outs(%0 : tensor<2x1x40x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %56 = arith.index_cast %in : i64 to index
      %57 = linalg.index 0 : index
      %58 = linalg.index 2 : index
      %59 = linalg.index 3 : index
      %extracted = tensor.extract %arg0[%57, %56, %58, %59] : tensor<2x4x40x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x40x16xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<1xi64>) outs(%0 : tensor<2x1x40x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %56 = arith.index_cast %in : i64 to index
      %57 = linalg.index 0 : index
      %58 = linalg.index 2 : index
      %59 = linalg.index 3 : index
      %extracted = tensor.extract %arg1[%57, %56, %58, %59] : tensor<2x4x40x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x40x16xf32>
    %collapsed_6 = tensor.collapse_shape %2 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %3 = tensor.empty() : tensor<2x16x40xf32>
    %transposed = linalg.transpose ins(%collapsed_6 : tensor<2x40x16xf32>) outs(%3 : tensor<2x16x40xf32>) permutation = [0, 2, 1] 
    %4 = tensor.empty() : tensor<2x40x40xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<2x40x40xf32>) -> tensor<2x40x40xf32>
    %6 = linalg.batch_matmul ins(%collapsed, %transposed : tensor<2x40x16xf32>, tensor<2x16x40xf32>) outs(%5 : tensor<2x40x40xf32>) -> tensor<2x40x40xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %cst_1 : tensor<2x40x40xf32>, tensor<f32>) outs(%4 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %56 = arith.divf %in, %in_27 : f32
      linalg.yield %56 : f32
    } -> tensor<2x40x40xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<1xi64>) outs(%0 : tensor<2x1x40x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %56 = arith.index_cast %in : i64 to index
      %57 = linalg.index 0 : index
      %58 = linalg.index 2 : index
      %59 = linalg.index 3 : index
      %extracted = tensor.extract %arg2[%57, %56, %58, %59] : tensor<2x4x40x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x40x16xf32>
    %collapsed_7 = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %9 = tensor.empty() : tensor<2x40xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<2x40xi64>) -> tensor<2x40xi64>
    %11 = tensor.empty() : tensor<2x40xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x40xf32>) -> tensor<2x40xf32>
    %13:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<2x40x40xf32>) outs(%12, %10 : tensor<2x40xf32>, tensor<2x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %56 = linalg.index 2 : index
      %57 = arith.index_cast %56 : index to i64
      %58 = arith.maximumf %in, %out : f32
      %59 = arith.cmpf ogt, %in, %out : f32
      %60 = arith.select %59, %57, %out_27 : i64
      linalg.yield %58, %60 : f32, i64
    } -> (tensor<2x40xf32>, tensor<2x40xi64>)
    %expanded = tensor.expand_shape %13#0 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xf32> into tensor<2x40x1xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %expanded : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%4 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %56 = arith.subf %in, %in_27 : f32
      linalg.yield %56 : f32
    } -> tensor<2x40x40xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x40x40xf32>) outs(%4 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.exp %in : f32
      linalg.yield %56 : f32
    } -> tensor<2x40x40xf32>
    %16 = tensor.empty() : tensor<2x40x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%15 : tensor<2x40x40xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<2x40x1xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %18 : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%4 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %56 = arith.divf %in, %in_27 : f32
      linalg.yield %56 : f32
    } -> tensor<2x40x40xf32>
    %20 = tensor.empty() : tensor<2x40x16xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<2x40x16xf32>) -> tensor<2x40x16xf32>
    %22 = linalg.batch_matmul ins(%19, %collapsed_7 : tensor<2x40x40xf32>, tensor<2x40x16xf32>) outs(%21 : tensor<2x40x16xf32>) -> tensor<2x40x16xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<1xi64>) outs(%0 : tensor<2x1x40x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %56 = arith.index_cast %in : i64 to index
      %57 = linalg.index 0 : index
      %58 = linalg.index 2 : index
      %59 = linalg.index 3 : index
      %extracted = tensor.extract %arg0[%57, %56, %58, %59] : tensor<2x4x40x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x40x16xf32>
    %collapsed_8 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<1xi64>) outs(%0 : tensor<2x1x40x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %56 = arith.index_cast %in : i64 to index
      %57 = linalg.index 0 : index
      %58 = linalg.index 2 : index
      %59 = linalg.index 3 : index
      %extracted = tensor.extract %arg1[%57, %56, %58, %59] : tensor<2x4x40x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x40x16xf32>
    %collapsed_9 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %transposed_10 = linalg.transpose ins(%collapsed_9 : tensor<2x40x16xf32>) outs(%3 : tensor<2x16x40xf32>) permutation = [0, 2, 1] 
    %25 = linalg.batch_matmul ins(%collapsed_8, %transposed_10 : tensor<2x40x16xf32>, tensor<2x16x40xf32>) outs(%5 : tensor<2x40x40xf32>) -> tensor<2x40x40xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %cst_1 : tensor<2x40x40xf32>, tensor<f32>) outs(%4 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %56 = arith.divf %in, %in_27 : f32
      linalg.yield %56 : f32
    } -> tensor<2x40x40xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<1xi64>) outs(%0 : tensor<2x1x40x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %56 = arith.index_cast %in : i64 to index
      %57 = linalg.index 0 : index
      %58 = linalg.index 2 : index
      %59 = linalg.index 3 : index
      %extracted = tensor.extract %arg2[%57, %56, %58, %59] : tensor<2x4x40x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x40x16xf32>
    %collapsed_11 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %28:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%26 : tensor<2x40x40xf32>) outs(%12, %10 : tensor<2x40xf32>, tensor<2x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %56 = linalg.index 2 : index
      %57 = arith.index_cast %56 : index to i64
      %58 = arith.maximumf %in, %out : f32
      %59 = arith.cmpf ogt, %in, %out : f32
      %60 = arith.select %59, %57, %out_27 : i64
      linalg.yield %58, %60 : f32, i64
    } -> (tensor<2x40xf32>, tensor<2x40xi64>)
    %expanded_12 = tensor.expand_shape %28#0 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xf32> into tensor<2x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %expanded_12 : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%4 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %56 = arith.subf %in, %in_27 : f32
      linalg.yield %56 : f32
    } -> tensor<2x40x40xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x40x40xf32>) outs(%4 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.exp %in : f32
      linalg.yield %56 : f32
    } -> tensor<2x40x40xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<2x40x40xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<2x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %31 : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%4 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %56 = arith.divf %in, %in_27 : f32
      linalg.yield %56 : f32
    } -> tensor<2x40x40xf32>
    %33 = linalg.batch_matmul ins(%32, %collapsed_11 : tensor<2x40x40xf32>, tensor<2x40x16xf32>) outs(%21 : tensor<2x40x16xf32>) -> tensor<2x40x16xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<1xi64>) outs(%0 : tensor<2x1x40x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %56 = arith.index_cast %in : i64 to index
      %57 = linalg.index 0 : index
      %58 = linalg.index 2 : index
      %59 = linalg.index 3 : index
      %extracted = tensor.extract %arg0[%57, %56, %58, %59] : tensor<2x4x40x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x40x16xf32>
    %collapsed_13 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<1xi64>) outs(%0 : tensor<2x1x40x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %56 = arith.index_cast %in : i64 to index
      %57 = linalg.index 0 : index
      %58 = linalg.index 2 : index
      %59 = linalg.index 3 : index
      %extracted = tensor.extract %arg1[%57, %56, %58, %59] : tensor<2x4x40x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x40x16xf32>
    %collapsed_14 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %transposed_15 = linalg.transpose ins(%collapsed_14 : tensor<2x40x16xf32>) outs(%3 : tensor<2x16x40xf32>) permutation = [0, 2, 1] 
    %36 = linalg.batch_matmul ins(%collapsed_13, %transposed_15 : tensor<2x40x16xf32>, tensor<2x16x40xf32>) outs(%5 : tensor<2x40x40xf32>) -> tensor<2x40x40xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %cst_1 : tensor<2x40x40xf32>, tensor<f32>) outs(%4 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %56 = arith.divf %in, %in_27 : f32
      linalg.yield %56 : f32
    } -> tensor<2x40x40xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<1xi64>) outs(%0 : tensor<2x1x40x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %56 = arith.index_cast %in : i64 to index
      %57 = linalg.index 0 : index
      %58 = linalg.index 2 : index
      %59 = linalg.index 3 : index
      %extracted = tensor.extract %arg2[%57, %56, %58, %59] : tensor<2x4x40x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x40x16xf32>
    %collapsed_16 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %39:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%37 : tensor<2x40x40xf32>) outs(%12, %10 : tensor<2x40xf32>, tensor<2x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %56 = linalg.index 2 : index
      %57 = arith.index_cast %56 : index to i64
      %58 = arith.maximumf %in, %out : f32
      %59 = arith.cmpf ogt, %in, %out : f32
      %60 = arith.select %59, %57, %out_27 : i64
      linalg.yield %58, %60 : f32, i64
    } -> (tensor<2x40xf32>, tensor<2x40xi64>)
    %expanded_17 = tensor.expand_shape %39#0 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xf32> into tensor<2x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %expanded_17 : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%4 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %56 = arith.subf %in, %in_27 : f32
      linalg.yield %56 : f32
    } -> tensor<2x40x40xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x40x40xf32>) outs(%4 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.exp %in : f32
      linalg.yield %56 : f32
    } -> tensor<2x40x40xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%41 : tensor<2x40x40xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<2x40x1xf32>
    %43 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %42 : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%4 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %56 = arith.divf %in, %in_27 : f32
      linalg.yield %56 : f32
    } -> tensor<2x40x40xf32>
    %44 = linalg.batch_matmul ins(%43, %collapsed_16 : tensor<2x40x40xf32>, tensor<2x40x16xf32>) outs(%21 : tensor<2x40x16xf32>) -> tensor<2x40x16xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<1xi64>) outs(%0 : tensor<2x1x40x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %56 = arith.index_cast %in : i64 to index
      %57 = linalg.index 0 : index
      %58 = linalg.index 2 : index
      %59 = linalg.index 3 : index
      %extracted = tensor.extract %arg0[%57, %56, %58, %59] : tensor<2x4x40x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x40x16xf32>
    %collapsed_18 = tensor.collapse_shape %45 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<1xi64>) outs(%0 : tensor<2x1x40x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %56 = arith.index_cast %in : i64 to index
      %57 = linalg.index 0 : index
      %58 = linalg.index 2 : index
      %59 = linalg.index 3 : index
      %extracted = tensor.extract %arg1[%57, %56, %58, %59] : tensor<2x4x40x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x40x16xf32>
    %collapsed_19 = tensor.collapse_shape %46 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %transposed_20 = linalg.transpose ins(%collapsed_19 : tensor<2x40x16xf32>) outs(%3 : tensor<2x16x40xf32>) permutation = [0, 2, 1] 
    %47 = linalg.batch_matmul ins(%collapsed_18, %transposed_20 : tensor<2x40x16xf32>, tensor<2x16x40xf32>) outs(%5 : tensor<2x40x40xf32>) -> tensor<2x40x40xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47, %cst_1 : tensor<2x40x40xf32>, tensor<f32>) outs(%4 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %56 = arith.divf %in, %in_27 : f32
      linalg.yield %56 : f32
    } -> tensor<2x40x40xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<1xi64>) outs(%0 : tensor<2x1x40x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %56 = arith.index_cast %in : i64 to index
      %57 = linalg.index 0 : index
      %58 = linalg.index 2 : index
      %59 = linalg.index 3 : index
      %extracted = tensor.extract %arg2[%57, %56, %58, %59] : tensor<2x4x40x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x40x16xf32>
    %collapsed_21 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<2x1x40x16xf32> into tensor<2x40x16xf32>
    %50:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%48 : tensor<2x40x40xf32>) outs(%12, %10 : tensor<2x40xf32>, tensor<2x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %56 = linalg.index 2 : index
      %57 = arith.index_cast %56 : index to i64
      %58 = arith.maximumf %in, %out : f32
      %59 = arith.cmpf ogt, %in, %out : f32
      %60 = arith.select %59, %57, %out_27 : i64
      linalg.yield %58, %60 : f32, i64
    } -> (tensor<2x40xf32>, tensor<2x40xi64>)
    %expanded_22 = tensor.expand_shape %50#0 [[0], [1, 2]] output_shape [2, 40, 1] : tensor<2x40xf32> into tensor<2x40x1xf32>
    %51 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %expanded_22 : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%4 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %56 = arith.subf %in, %in_27 : f32
      linalg.yield %56 : f32
    } -> tensor<2x40x40xf32>
    %52 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51 : tensor<2x40x40xf32>) outs(%4 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.exp %in : f32
      linalg.yield %56 : f32
    } -> tensor<2x40x40xf32>
    %53 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%52 : tensor<2x40x40xf32>) outs(%17 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<2x40x1xf32>
    %54 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %53 : tensor<2x40x40xf32>, tensor<2x40x1xf32>) outs(%4 : tensor<2x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %56 = arith.divf %in, %in_27 : f32
      linalg.yield %56 : f32
    } -> tensor<2x40x40xf32>
    %55 = linalg.batch_matmul ins(%54, %collapsed_21 : tensor<2x40x40xf32>, tensor<2x40x16xf32>) outs(%21 : tensor<2x40x16xf32>) -> tensor<2x40x16xf32>
    %expanded_23 = tensor.expand_shape %22 [[0], [1, 2], [3]] output_shape [2, 1, 40, 16] : tensor<2x40x16xf32> into tensor<2x1x40x16xf32>
    %expanded_24 = tensor.expand_shape %33 [[0], [1, 2], [3]] output_shape [2, 1, 40, 16] : tensor<2x40x16xf32> into tensor<2x1x40x16xf32>
    %expanded_25 = tensor.expand_shape %44 [[0], [1, 2], [3]] output_shape [2, 1, 40, 16] : tensor<2x40x16xf32> into tensor<2x1x40x16xf32>
    %expanded_26 = tensor.expand_shape %55 [[0], [1, 2], [3]] output_shape [2, 1, 40, 16] : tensor<2x40x16xf32> into tensor<2x1x40x16xf32>
    %concat = tensor.concat dim(1) %expanded_23, %expanded_24, %expanded_25, %expanded_26 : (tensor<2x1x40x16xf32>, tensor<2x1x40x16xf32>, tensor<2x1x40x16xf32>, tensor<2x1x40x16xf32>) -> tensor<2x4x40x16xf32>
    return %concat : tensor<2x4x40x16xf32>
  }
}

