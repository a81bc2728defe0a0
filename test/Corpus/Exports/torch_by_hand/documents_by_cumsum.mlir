#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
#map6 = affine_map<(d0, d1, d2) -> ()>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> ()>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @documents_by_cumsum(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<2x40xi64>) -> tensor<2x4x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<40x40xi1>
    %cst_3 = arith.constant 4.000000e+00 : f32
    %cst_4 = arith.constant dense<0> : tensor<i64>
    %0 = tensor.empty() : tensor<40xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %38 = linalg.index 0 : index
      %39 = arith.index_cast %38 : index to i64
      linalg.yield %39 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %expanded_5 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %2 = tensor.empty() : tensor<40x40xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_5, %expanded : tensor<1x40xi64>, tensor<40x1xi64>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_15: i64, %out: i64):
      %38 = arith.subi %in, %in_15 : i64
      linalg.yield %38 : i64
    } -> tensor<40x40xi64>
    %4 = tensor.empty() : tensor<40x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<40x40xi64>) outs(%4 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %38 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %38 : i1
    } -> tensor<40x40xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5, %cst_2 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%4 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_15: i1, %out: i1):
      %38 = arith.andi %in, %in_15 : i1
      linalg.yield %38 : i1
    } -> tensor<40x40xi1>
    %expanded_6 = tensor.expand_shape %arg3 [[0], [1, 2]] output_shape [2, 1, 40] : tensor<2x40xi64> into tensor<2x1x40xi64>
    %7 = tensor.empty() : tensor<2x40x40xi64>
    %8 = linalg.generic {indexing_maps = [#map4, #map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %expanded_6, %cst_4 : tensor<40x40xi1>, tensor<2x1x40xi64>, tensor<i64>) outs(%7 : tensor<2x40x40xi64>) {
    ^bb0(%in: i1, %in_15: i64, %in_16: i64, %out: i64):
      %38 = arith.select %in, %in_15, %in_16 : i64
      linalg.yield %38 : i64
    } -> tensor<2x40x40xi64>
    %9 = tensor.empty() : tensor<2x40xi64>
    %10 = linalg.fill ins(%c0_i64 : i64) outs(%9 : tensor<2x40xi64>) -> tensor<2x40xi64>
    %11 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x40x40xi64>) outs(%10 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %38 = arith.addi %in, %out : i64
      linalg.yield %38 : i64
    } -> tensor<2x40xi64>
    %expanded_7 = tensor.expand_shape %11 [[0], [1, 2, 3]] output_shape [2, 1, 40, 1] : tensor<2x40xi64> into tensor<2x1x40x1xi64>
    %expanded_8 = tensor.expand_shape %11 [[0], [1, 2, 3]] output_shape [2, 1, 1, 40] : tensor<2x40xi64> into tensor<2x1x1x40xi64>
    %12 = tensor.empty() : tensor<2x1x40x40xi1>
    %13 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %expanded_8 : tensor<2x1x40x1xi64>, tensor<2x1x1x40xi64>) outs(%12 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i64, %in_15: i64, %out: i1):
      %38 = arith.cmpi eq, %in, %in_15 : i64
      linalg.yield %38 : i1
    } -> tensor<2x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_5, %expanded : tensor<1x40xi64>, tensor<40x1xi64>) outs(%4 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %in_15: i64, %out: i1):
      %38 = arith.cmpi sle, %in, %in_15 : i64
      linalg.yield %38 : i1
    } -> tensor<40x40xi1>
    %15 = linalg.generic {indexing_maps = [#map11, #map12, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %14 : tensor<2x1x40x40xi1>, tensor<40x40xi1>) outs(%12 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_15: i1, %out: i1):
      %38 = arith.andi %in, %in_15 : i1
      linalg.yield %38 : i1
    } -> tensor<2x1x40x40xi1>
    %16 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x40x16xf32>) outs(%16 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_9 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %17 = tensor.empty() : tensor<8x40x40xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %19 = linalg.batch_matmul ins(%collapsed, %collapsed_9 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%18 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_10 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %20 = tensor.empty() : tensor<2x4x40x40xf32>
    %21 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<2x4x40x40xf32>) outs(%20 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.divf %in, %cst_3 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x40xf32>
    %22 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x1x40x40xi1>) outs(%12 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      %38 = arith.xori %in, %true : i1
      linalg.yield %38 : i1
    } -> tensor<2x1x40x40xi1>
    %23 = linalg.generic {indexing_maps = [#map13, #map14, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %cst_1, %21 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<2x4x40x40xf32>) outs(%20 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_15: f32, %in_16: f32, %out: f32):
      %38 = arith.select %in, %in_15, %in_16 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x40xf32>
    %24 = tensor.empty() : tensor<2x4x40xi64>
    %25 = linalg.fill ins(%c0_i64 : i64) outs(%24 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %26 = tensor.empty() : tensor<2x4x40xf32>
    %27 = linalg.fill ins(%cst_0 : f32) outs(%26 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %28:2 = linalg.generic {indexing_maps = [#map11, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x4x40x40xf32>) outs(%27, %25 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %38 = linalg.index 3 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.maximumf %in, %out : f32
      %41 = arith.cmpf ogt, %in, %out : f32
      %42 = arith.select %41, %39, %out_15 : i64
      linalg.yield %40, %42 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_11 = tensor.expand_shape %28#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map11, #map9, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_11 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%20 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %38 = arith.subf %in, %in_15 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x40xf32>
    %30 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x40x40xf32>) outs(%20 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x40xf32>
    %31 = tensor.empty() : tensor<2x4x40x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map11, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x4x40x40xf32>) outs(%32 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map11, #map9, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %33 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%20 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %38 = arith.divf %in, %in_15 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_12 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_13 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %35 = tensor.empty() : tensor<8x40x16xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %37 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%36 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_14 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_14 : tensor<2x4x40x16xf32>
  }
}

