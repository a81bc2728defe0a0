#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @relative_shaw(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<17x16xf32>) -> tensor<2x4x40x16xf32> {
    %c8_i64 = arith.constant 8 : i64
    %c-8_i64 = arith.constant -8 : i64
    %c0_i64 = arith.constant 0 : i64
    %c17_i64 = arith.constant 17 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<40xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %36 = linalg.index 0 : index
      %37 = arith.index_cast %36 : index to i64
      linalg.yield %37 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_2 = tensor.expand_shape %1 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %2 = tensor.empty() : tensor<40x40xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_2 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_18: i64, %out: i64):
      %36 = arith.subi %in, %in_18 : i64
      linalg.yield %36 : i64
    } -> tensor<40x40xi64>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<40x40xi64>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %36 = arith.maxsi %in, %c-8_i64 : i64
      %37 = arith.minsi %36, %c8_i64 : i64
      linalg.yield %37 : i64
    } -> tensor<40x40xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<40x40xi64>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %36 = arith.addi %in, %c8_i64 : i64
      linalg.yield %36 : i64
    } -> tensor<40x40xi64>
    %6 = tensor.empty() : tensor<40x40x16xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<40x40xi64>) outs(%6 : tensor<40x40x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %36 = arith.cmpi slt, %in, %c0_i64 : i64
      %37 = arith.addi %in, %c17_i64 : i64
      %38 = arith.select %36, %37, %in : i64
      %39 = arith.index_cast %38 : i64 to index
      %40 = linalg.index 2 : index
      %extracted = tensor.extract %arg3[%39, %40] : tensor<17x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<40x40x16xf32>
    %8 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x40x16xf32>) outs(%8 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_3 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %9 = tensor.empty() : tensor<8x40x40xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %11 = linalg.batch_matmul ins(%collapsed, %collapsed_3 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%10 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_4 = tensor.expand_shape %11 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %12 = tensor.empty() : tensor<2x4x40x40xf32>
    %13 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_4 : tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.divf %in, %cst_1 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x40x40xf32>
    %expanded_5 = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 16, 1] : tensor<2x4x40x16xf32> into tensor<2x4x40x16x1xf32>
    %expanded_6 = tensor.expand_shape %7 [[0], [1], [2, 3, 4]] output_shape [40, 40, 16, 1, 1] : tensor<40x40x16xf32> into tensor<40x40x16x1x1xf32>
    %14 = tensor.empty() : tensor<40x2x4x16x1xf32>
    %transposed_7 = linalg.transpose ins(%expanded_5 : tensor<2x4x40x16x1xf32>) outs(%14 : tensor<40x2x4x16x1xf32>) permutation = [2, 0, 1, 3, 4] 
    %collapsed_8 = tensor.collapse_shape %transposed_7 [[0], [1, 2], [3, 4]] : tensor<40x2x4x16x1xf32> into tensor<40x8x16xf32>
    %15 = tensor.empty() : tensor<40x16x40x1x1xf32>
    %transposed_9 = linalg.transpose ins(%expanded_6 : tensor<40x40x16x1x1xf32>) outs(%15 : tensor<40x16x40x1x1xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_10 = tensor.collapse_shape %transposed_9 [[0], [1], [2, 3, 4]] : tensor<40x16x40x1x1xf32> into tensor<40x16x40xf32>
    %16 = tensor.empty() : tensor<40x8x40xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<40x8x40xf32>) -> tensor<40x8x40xf32>
    %18 = linalg.batch_matmul ins(%collapsed_8, %collapsed_10 : tensor<40x8x16xf32>, tensor<40x16x40xf32>) outs(%17 : tensor<40x8x40xf32>) -> tensor<40x8x40xf32>
    %expanded_11 = tensor.expand_shape %18 [[0], [1, 2], [3, 4]] output_shape [40, 2, 4, 1, 40] : tensor<40x8x40xf32> into tensor<40x2x4x1x40xf32>
    %19 = tensor.empty() : tensor<2x4x40x40x1xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<40x2x4x1x40xf32>) outs(%19 : tensor<2x4x40x40x1xf32>) permutation = [1, 2, 0, 4, 3] 
    %collapsed_13 = tensor.collapse_shape %transposed_12 [[0], [1], [2], [3, 4]] : tensor<2x4x40x40x1xf32> into tensor<2x4x40x40xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.divf %in, %cst_1 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x40x40xf32>
    %21 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %20 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %36 = arith.addf %in, %in_18 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x40x40xf32>
    %22 = tensor.empty() : tensor<2x4x40xi64>
    %23 = linalg.fill ins(%c0_i64 : i64) outs(%22 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %24 = tensor.empty() : tensor<2x4x40xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %26:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x4x40x40xf32>) outs(%25, %23 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %36 = linalg.index 3 : index
      %37 = arith.index_cast %36 : index to i64
      %38 = arith.maximumf %in, %out : f32
      %39 = arith.cmpf ogt, %in, %out : f32
      %40 = arith.select %39, %37, %out_18 : i64
      linalg.yield %38, %40 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_14 = tensor.expand_shape %26#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %expanded_14 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %36 = arith.subf %in, %in_18 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x40x40xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.exp %in : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x40x40xf32>
    %29 = tensor.empty() : tensor<2x4x40x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x4x40x40xf32>) outs(%30 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.addf %in, %out : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %36 = arith.divf %in, %in_18 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_15 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_16 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %33 = tensor.empty() : tensor<8x40x16xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %35 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%34 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_17 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_17 : tensor<2x4x40x16xf32>
  }
}

