#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map6 = affine_map<(d0, d1, d2) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @alibi_cumsum(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<2x40xi1>) -> tensor<2x4x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<true> : tensor<40x40xi1>
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 2.000000e+00 : f32
    %cst_4 = arith.constant 4.000000e+00 : f32
    %cst_5 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<4xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %44 = linalg.index 0 : index
      %45 = arith.index_cast %44 : index to i64
      linalg.yield %45 : i64
    } -> tensor<4xi64>
    %2 = tensor.empty() : tensor<4xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1 : tensor<4xi64>) outs(%2 : tensor<4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %44 = arith.sitofp %in : i64 to f32
      %45 = arith.addf %44, %cst_2 : f32
      linalg.yield %45 : f32
    } -> tensor<4xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%3 : tensor<4xf32>) outs(%2 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.negf %in : f32
      linalg.yield %44 : f32
    } -> tensor<4xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<4xf32>) outs(%2 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.mulf %in, %cst_3 : f32
      linalg.yield %44 : f32
    } -> tensor<4xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<4xf32>) outs(%2 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.powf %cst_3, %in : f32
      linalg.yield %44 : f32
    } -> tensor<4xf32>
    %7 = tensor.empty() : tensor<2x40xi64>
    %8 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<2x40xi1>) outs(%7 : tensor<2x40xi64>) {
    ^bb0(%in: i1, %out: i64):
      %44 = arith.extui %in : i1 to i64
      linalg.yield %44 : i64
    } -> tensor<2x40xi64>
    %9 = tensor.empty() : tensor<40xi64>
    %10 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%9 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %44 = linalg.index 0 : index
      %45 = arith.index_cast %44 : index to i64
      linalg.yield %45 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %10 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_6 = tensor.expand_shape %10 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %11 = tensor.empty() : tensor<40x40xi64>
    %12 = linalg.generic {indexing_maps = [#map2, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_6 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%11 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_17: i64, %out: i64):
      %44 = arith.subi %in, %in_17 : i64
      linalg.yield %44 : i64
    } -> tensor<40x40xi64>
    %13 = tensor.empty() : tensor<40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<40x40xi64>) outs(%13 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %44 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %44 : i1
    } -> tensor<40x40xi1>
    %15 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_1 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%13 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_17: i1, %out: i1):
      %44 = arith.andi %in, %in_17 : i1
      linalg.yield %44 : i1
    } -> tensor<40x40xi1>
    %expanded_7 = tensor.expand_shape %8 [[0], [1, 2]] output_shape [2, 1, 40] : tensor<2x40xi64> into tensor<2x1x40xi64>
    %16 = tensor.empty() : tensor<2x40x40xi64>
    %17 = linalg.generic {indexing_maps = [#map4, #map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %expanded_7, %cst_5 : tensor<40x40xi1>, tensor<2x1x40xi64>, tensor<i64>) outs(%16 : tensor<2x40x40xi64>) {
    ^bb0(%in: i1, %in_17: i64, %in_18: i64, %out: i64):
      %44 = arith.select %in, %in_17, %in_18 : i64
      linalg.yield %44 : i64
    } -> tensor<2x40x40xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%7 : tensor<2x40xi64>) -> tensor<2x40xi64>
    %19 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%17 : tensor<2x40x40xi64>) outs(%18 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %44 = arith.addi %in, %out : i64
      linalg.yield %44 : i64
    } -> tensor<2x40xi64>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x40xi64>) outs(%7 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %44 = arith.subi %in, %c1_i64 : i64
      linalg.yield %44 : i64
    } -> tensor<2x40xi64>
    %21 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%20, %arg3 : tensor<2x40xi64>, tensor<2x40xi1>) outs(%7 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %in_17: i1, %out: i64):
      %44 = arith.extui %in_17 : i1 to i64
      %45 = arith.muli %in, %44 : i64
      linalg.yield %45 : i64
    } -> tensor<2x40xi64>
    %expanded_8 = tensor.expand_shape %21 [[0], [1, 2]] output_shape [2, 1, 40] : tensor<2x40xi64> into tensor<2x1x40xi64>
    %expanded_9 = tensor.expand_shape %6 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %22 = tensor.empty() : tensor<2x4x40xf32>
    %23 = linalg.generic {indexing_maps = [#map9, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9, %expanded_8 : tensor<4x1xf32>, tensor<2x1x40xi64>) outs(%22 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_17: i64, %out: f32):
      %44 = arith.sitofp %in_17 : i64 to f32
      %45 = arith.mulf %in, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40xf32>
    %24 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x40x16xf32>) outs(%24 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_10 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %25 = tensor.empty() : tensor<8x40x40xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %27 = linalg.batch_matmul ins(%collapsed, %collapsed_10 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%26 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_11 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %28 = tensor.empty() : tensor<2x4x40x40xf32>
    %29 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x4x40x40xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.divf %in, %cst_4 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x40xf32>
    %expanded_12 = tensor.expand_shape %23 [[0], [1], [2, 3]] output_shape [2, 4, 1, 40] : tensor<2x4x40xf32> into tensor<2x4x1x40xf32>
    %30 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %expanded_12 : tensor<2x4x40x40xf32>, tensor<2x4x1x40xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %44 = arith.addf %in, %in_17 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x40xf32>
    %31 = tensor.empty() : tensor<2x4x40xi64>
    %32 = linalg.fill ins(%c0_i64 : i64) outs(%31 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %33 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %34:2 = linalg.generic {indexing_maps = [#map10, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x4x40x40xf32>) outs(%33, %32 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %44 = linalg.index 3 : index
      %45 = arith.index_cast %44 : index to i64
      %46 = arith.maximumf %in, %out : f32
      %47 = arith.cmpf ogt, %in, %out : f32
      %48 = arith.select %47, %45, %out_17 : i64
      linalg.yield %46, %48 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_13 = tensor.expand_shape %34#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map10, #map13, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %expanded_13 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %44 = arith.subf %in, %in_17 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x40xf32>
    %36 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x4x40x40xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x40xf32>
    %37 = tensor.empty() : tensor<2x4x40x1xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map10, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map10, #map13, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %39 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %44 = arith.divf %in, %in_17 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_14 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_15 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %41 = tensor.empty() : tensor<8x40x16xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %43 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%42 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_16 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_16 : tensor<2x4x40x16xf32>
  }
}

