#map = affine_map<(d0, d1, d2) -> ()>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map12 = affine_map<(d0, d1) -> ()>
module {
  func.func @forgetting(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<2x4x40xf32>) -> tensor<2x4x40x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<40x40xf32>
    %cst_3 = arith.constant dense<true> : tensor<40x40xi1>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x4x40xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4, %arg3 : tensor<f32>, tensor<2x4x40xf32>) outs(%0 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %43 = arith.cmpf olt, %in, %in_16 : f32
      %44 = arith.select %43, %in, %in_16 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40xf32>
    %2 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x4x40xf32>) outs(%0 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.absf %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40xf32>
    %3 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x4x40xf32>) outs(%0 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.negf %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<2x4x40xf32>) outs(%0 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.exp %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x4x40xf32>) outs(%0 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.log1p %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<2x4x40xf32>, tensor<2x4x40xf32>) outs(%0 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %43 = arith.subf %in, %in_16 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40xf32>
    %7 = tensor.empty() : tensor<40xi64>
    %8 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%7 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %43 = linalg.index 0 : index
      %44 = arith.index_cast %43 : index to i64
      linalg.yield %44 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %8 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_6 = tensor.expand_shape %8 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %9 = tensor.empty() : tensor<40x40xi64>
    %10 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_6 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%9 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_16: i64, %out: i64):
      %43 = arith.subi %in, %in_16 : i64
      linalg.yield %43 : i64
    } -> tensor<40x40xi64>
    %11 = tensor.empty() : tensor<40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<40x40xi64>) outs(%11 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %43 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %43 : i1
    } -> tensor<40x40xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%12, %cst_3 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%11 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_16: i1, %out: i1):
      %43 = arith.andi %in, %in_16 : i1
      linalg.yield %43 : i1
    } -> tensor<40x40xi1>
    %expanded_7 = tensor.expand_shape %6 [[0], [1], [2, 3]] output_shape [2, 4, 1, 40] : tensor<2x4x40xf32> into tensor<2x4x1x40xf32>
    %14 = tensor.empty() : tensor<2x4x40x40xf32>
    %15 = linalg.generic {indexing_maps = [#map6, #map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded_7, %cst_4 : tensor<40x40xi1>, tensor<2x4x1x40xf32>, tensor<f32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %43 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x40xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %17 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%15 : tensor<2x4x40x40xf32>) outs(%16 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40xf32>
    %18 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x40x16xf32>) outs(%18 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_8 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %19 = tensor.empty() : tensor<8x40x40xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %21 = linalg.batch_matmul ins(%collapsed, %collapsed_8 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%20 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_9 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %22 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.divf %in, %cst_5 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x40xf32>
    %expanded_10 = tensor.expand_shape %17 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map9, #map11, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_10 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %43 = arith.addf %in, %in_16 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x40xf32>
    %expanded_11 = tensor.expand_shape %17 [[0], [1], [2, 3]] output_shape [2, 4, 1, 40] : tensor<2x4x40xf32> into tensor<2x4x1x40xf32>
    %24 = linalg.generic {indexing_maps = [#map9, #map7, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_11 : tensor<2x4x40x40xf32>, tensor<2x4x1x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %43 = arith.subf %in, %in_16 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x40xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<40x40xi64>) outs(%11 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %43 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %43 : i1
    } -> tensor<40x40xi1>
    %26 = tensor.empty() : tensor<40x40xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map5, #map12, #map5], iterator_types = ["parallel", "parallel"]} ins(%25, %cst_2, %cst_4 : tensor<40x40xi1>, tensor<40x40xf32>, tensor<f32>) outs(%26 : tensor<40x40xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %43 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %43 : f32
    } -> tensor<40x40xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<40x40xf32>) outs(%11 : tensor<40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %43 = arith.cmpf une, %in, %cst : f32
      linalg.yield %43 : i1
    } -> tensor<40x40xi1>
    %29 = linalg.generic {indexing_maps = [#map6, #map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_1, %24 : tensor<40x40xi1>, tensor<f32>, tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %43 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x40xf32>
    %30 = tensor.empty() : tensor<2x4x40xi64>
    %31 = linalg.fill ins(%c0_i64 : i64) outs(%30 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%0 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %33:2 = linalg.generic {indexing_maps = [#map9, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x4x40x40xf32>) outs(%32, %31 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %43 = linalg.index 3 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : f32
      %46 = arith.cmpf ogt, %in, %out : f32
      %47 = arith.select %46, %44, %out_16 : i64
      linalg.yield %45, %47 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_12 = tensor.expand_shape %33#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map9, #map11, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %expanded_12 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %43 = arith.subf %in, %in_16 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x40xf32>
    %35 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x4x40x40xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.exp %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x40xf32>
    %36 = tensor.empty() : tensor<2x4x40x1xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map9, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x4x40x40xf32>) outs(%37 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map9, #map11, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%14 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %43 = arith.divf %in, %in_16 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_13 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_14 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %40 = tensor.empty() : tensor<8x40x16xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %42 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%41 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_15 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_15 : tensor<2x4x40x16xf32>
  }
}

