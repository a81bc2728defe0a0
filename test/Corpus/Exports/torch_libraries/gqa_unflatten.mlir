#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
module {
  func.func @gqa_unflatten(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x2x40x16xf32>, %arg2: tensor<2x2x40x16xf32>) -> tensor<2x4x40x16xf32> {
    %c1_i64 = arith.constant 1 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<40x40xf32>
    %cst_4 = arith.constant 4.000000e+00 : f32
    %expanded = tensor.expand_shape %arg1 [[0], [1], [2, 3], [4]] output_shape [2, 2, 1, 40, 16] : tensor<2x2x40x16xf32> into tensor<2x2x1x40x16xf32>
    %0 = tensor.empty() : tensor<2x2x1x16x40xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x2x1x40x16xf32>) outs(%0 : tensor<2x2x1x16x40xf32>) permutation = [0, 1, 2, 4, 3] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %1 = tensor.empty() : tensor<2x2x2x16x40xf32>
    %collapsed_5 = tensor.collapse_shape %transposed [[0], [1, 2], [3], [4]] : tensor<2x2x1x16x40xf32> into tensor<2x2x16x40xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_5 : tensor<2x2x16x40xf32>) outs(%1 : tensor<2x2x2x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x16x40xf32>
    %collapsed_6 = tensor.collapse_shape %2 [[0, 1, 2], [3], [4]] : tensor<2x2x2x16x40xf32> into tensor<8x16x40xf32>
    %3 = tensor.empty() : tensor<8x40x40xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %5 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%4 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_7 = tensor.expand_shape %5 [[0, 1, 2], [3], [4]] output_shape [2, 2, 2, 40, 40] : tensor<8x40x40xf32> into tensor<2x2x2x40x40xf32>
    %6 = tensor.empty() : tensor<2x2x2x40x40xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7 : tensor<2x2x2x40x40xf32>) outs(%6 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.divf %in, %cst_4 : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x2x40x40xf32>
    %8 = tensor.empty() : tensor<40xi64>
    %9 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%8 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %34 = linalg.index 0 : index
      %35 = arith.index_cast %34 : index to i64
      linalg.yield %35 : i64
    } -> tensor<40xi64>
    %expanded_8 = tensor.expand_shape %9 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_9 = tensor.expand_shape %9 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %10 = tensor.empty() : tensor<40x40xi64>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_8, %expanded_9 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%10 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_14: i64, %out: i64):
      %34 = arith.subi %in, %in_14 : i64
      linalg.yield %34 : i64
    } -> tensor<40x40xi64>
    %12 = tensor.empty() : tensor<40x40xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<40x40xi64>) outs(%12 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %34 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %34 : i1
    } -> tensor<40x40xi1>
    %14 = tensor.empty() : tensor<40x40xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_3, %cst_2 : tensor<40x40xi1>, tensor<40x40xf32>, tensor<f32>) outs(%14 : tensor<40x40xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %34 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %34 : f32
    } -> tensor<40x40xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<40x40xf32>) outs(%12 : tensor<40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %34 = arith.cmpf une, %in, %cst : f32
      linalg.yield %34 : i1
    } -> tensor<40x40xi1>
    %17 = linalg.generic {indexing_maps = [#map7, #map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16, %cst_1, %7 : tensor<40x40xi1>, tensor<f32>, tensor<2x2x2x40x40xf32>) outs(%6 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %34 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x2x40x40xf32>
    %18 = tensor.empty() : tensor<2x2x2x40xi64>
    %19 = linalg.fill ins(%c0_i64 : i64) outs(%18 : tensor<2x2x2x40xi64>) -> tensor<2x2x2x40xi64>
    %20 = tensor.empty() : tensor<2x2x2x40xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<2x2x2x40xf32>) -> tensor<2x2x2x40xf32>
    %22:2 = linalg.generic {indexing_maps = [#map1, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x2x2x40x40xf32>) outs(%21, %19 : tensor<2x2x2x40xf32>, tensor<2x2x2x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_14: i64):
      %34 = linalg.index 4 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = arith.maximumf %in, %out : f32
      %37 = arith.cmpf ogt, %in, %out : f32
      %38 = arith.select %37, %35, %out_14 : i64
      linalg.yield %36, %38 : f32, i64
    } -> (tensor<2x2x2x40xf32>, tensor<2x2x2x40xi64>)
    %expanded_10 = tensor.expand_shape %22#0 [[0], [1], [2], [3, 4]] output_shape [2, 2, 2, 40, 1] : tensor<2x2x2x40xf32> into tensor<2x2x2x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%17, %expanded_10 : tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x1xf32>) outs(%6 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %34 = arith.subf %in, %in_14 : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x2x40x40xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x2x2x40x40xf32>) outs(%6 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = math.exp %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x2x40x40xf32>
    %25 = tensor.empty() : tensor<2x2x2x40x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x2x2x40x1xf32>) -> tensor<2x2x2x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x2x2x40x40xf32>) outs(%26 : tensor<2x2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %out : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<2x2x2x40x40xf32>, tensor<2x2x2x40x1xf32>) outs(%6 : tensor<2x2x2x40x40xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %34 = arith.divf %in, %in_14 : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x2x40x40xf32>
    %collapsed_11 = tensor.collapse_shape %28 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x40xf32> into tensor<8x40x40xf32>
    %29 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x2x40x16xf32>) outs(%29 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_12 = tensor.collapse_shape %30 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %31 = tensor.empty() : tensor<8x40x16xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %33 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%32 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_13 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_13 : tensor<2x4x40x16xf32>
  }
}

