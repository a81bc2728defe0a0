#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main_graph(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<17x4xf32>) -> tensor<2x4x40x16xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %c0_i64 = arith.constant 0 : i64
    %c17_i64 = arith.constant 17 : i64
    %cst_1 = arith.constant dense<-8> : tensor<i64>
    %cst_2 = arith.constant dense<8> : tensor<i64>
    %0 = tensor.empty() : tensor<40xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %33 = linalg.index 0 : index
      %34 = arith.index_cast %33 : index to i64
      linalg.yield %34 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_3 = tensor.expand_shape %1 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %2 = tensor.empty() : tensor<40x40xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_3 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_14: i64, %out: i64):
      %33 = arith.subi %in, %in_14 : i64
      linalg.yield %33 : i64
    } -> tensor<40x40xi64>
    %4 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%3, %cst_1, %cst_2 : tensor<40x40xi64>, tensor<i64>, tensor<i64>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_14: i64, %in_15: i64, %out: i64):
      %33 = arith.maxsi %in, %in_14 : i64
      %34 = arith.minsi %33, %in_15 : i64
      linalg.yield %34 : i64
    } -> tensor<40x40xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%4, %cst_2 : tensor<40x40xi64>, tensor<i64>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_14: i64, %out: i64):
      %33 = arith.addi %in, %in_14 : i64
      linalg.yield %33 : i64
    } -> tensor<40x40xi64>
    %6 = tensor.empty() : tensor<40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<40x40xi64>) outs(%6 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %33 = arith.cmpi slt, %in, %c0_i64 : i64
      linalg.yield %33 : i1
    } -> tensor<40x40xi1>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<40x40xi64>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %33 = arith.addi %in, %c17_i64 : i64
      linalg.yield %33 : i64
    } -> tensor<40x40xi64>
    %9 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%7, %8, %5 : tensor<40x40xi1>, tensor<40x40xi64>, tensor<40x40xi64>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i1, %in_14: i64, %in_15: i64, %out: i64):
      %33 = arith.select %in, %in_14, %in_15 : i64
      linalg.yield %33 : i64
    } -> tensor<40x40xi64>
    %collapsed = tensor.collapse_shape %9 [[0, 1]] : tensor<40x40xi64> into tensor<1600xi64>
    %10 = tensor.empty() : tensor<1600x4xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<1600xi64>) outs(%10 : tensor<1600x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %33 = arith.index_cast %in : i64 to index
      %34 = linalg.index 1 : index
      %extracted = tensor.extract %arg3[%33, %34] : tensor<17x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<1600x4xf32>
    %expanded_4 = tensor.expand_shape %11 [[0, 1], [2]] output_shape [40, 40, 4] : tensor<1600x4xf32> into tensor<40x40x4xf32>
    %12 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x40x16xf32>) outs(%12 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_5 = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_6 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %13 = tensor.empty() : tensor<8x40x40xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %15 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%14 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_7 = tensor.expand_shape %15 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %16 = tensor.empty() : tensor<4x40x40xf32>
    %transposed_8 = linalg.transpose ins(%expanded_4 : tensor<40x40x4xf32>) outs(%16 : tensor<4x40x40xf32>) permutation = [2, 0, 1] 
    %expanded_9 = tensor.expand_shape %transposed_8 [[0, 1], [2], [3]] output_shape [1, 4, 40, 40] : tensor<4x40x40xf32> into tensor<1x4x40x40xf32>
    %17 = tensor.empty() : tensor<2x4x40x40xf32>
    %18 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %expanded_9 : tensor<2x4x40x40xf32>, tensor<1x4x40x40xf32>) outs(%17 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %33 = arith.addf %in, %in_14 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x40xf32>
    %19 = tensor.empty() : tensor<2x4x40xi64>
    %20 = linalg.fill ins(%c0_i64 : i64) outs(%19 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %21 = tensor.empty() : tensor<2x4x40xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %23:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x4x40x40xf32>) outs(%22, %20 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_14: i64):
      %33 = linalg.index 3 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_14 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_10 = tensor.expand_shape %23#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_10 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%17 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %33 = arith.subf %in, %in_14 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x40xf32>
    %25 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x40x40xf32>) outs(%17 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.exp %in : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x40xf32>
    %26 = tensor.empty() : tensor<2x4x40x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x4x40x40xf32>) outs(%27 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%17 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %33 = arith.divf %in, %in_14 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_11 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_12 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %30 = tensor.empty() : tensor<8x40x16xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %32 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%31 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_13 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_13 : tensor<2x4x40x16xf32>
  }
}

