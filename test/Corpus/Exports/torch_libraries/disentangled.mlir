#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @disentangled(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<16x16xf32>, %arg4: tensor<16x16xf32>) -> tensor<2x4x40x16xf32> {
    %c15_i64 = arith.constant 15 : i64
    %c8_i64 = arith.constant 8 : i64
    %c0_i64 = arith.constant 0 : i64
    %c16 = arith.constant 16 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 6.9282032302755088 : f64
    %cst_2 = arith.constant dense<8> : tensor<i64>
    %0 = tensor.empty() : tensor<40xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %41 = linalg.index 0 : index
      %42 = arith.index_cast %41 : index to i64
      linalg.yield %42 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %expanded_3 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %2 = tensor.empty() : tensor<40x40xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_3 : tensor<40x1xi64>, tensor<1x40xi64>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_18: i64, %out: i64):
      %41 = arith.subi %in, %in_18 : i64
      linalg.yield %41 : i64
    } -> tensor<40x40xi64>
    %4 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<40x40xi64>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %41 = arith.addi %in, %c8_i64 : i64
      linalg.yield %41 : i64
    } -> tensor<40x40xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<40x40xi64>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %41 = arith.maxsi %in, %c0_i64 : i64
      %42 = arith.minsi %41, %c15_i64 : i64
      linalg.yield %42 : i64
    } -> tensor<40x40xi64>
    %6 = tensor.empty() : tensor<2x4x40x40xi64>
    %7 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<40x40xi64>) outs(%6 : tensor<2x4x40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x4x40x40xi64>
    %8 = tensor.empty() : tensor<16x16xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<16x16xf32>) outs(%8 : tensor<16x16xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1, 2], [3]] : tensor<2x4x40x16xf32> into tensor<320x16xf32>
    %9 = tensor.empty() : tensor<320x16xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<320x16xf32>) -> tensor<320x16xf32>
    %11 = linalg.matmul ins(%collapsed, %transposed : tensor<320x16xf32>, tensor<16x16xf32>) outs(%10 : tensor<320x16xf32>) -> tensor<320x16xf32>
    %expanded_4 = tensor.expand_shape %11 [[0, 1, 2], [3]] output_shape [2, 4, 40, 16] : tensor<320x16xf32> into tensor<2x4x40x16xf32>
    %12 = tensor.empty() : tensor<2x4x40x40xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x4x40x40xi64>) outs(%13 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i64, %out: f32):
      %41 = linalg.index 0 : index
      %42 = linalg.index 1 : index
      %43 = linalg.index 2 : index
      %44 = arith.index_cast %in : i64 to index
      %45 = arith.cmpi slt, %44, %c16 : index
      cf.assert %45, "index must be smaller than dim size"
      %46 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %46, "index must be larger or equal to 0"
      %extracted = tensor.extract %expanded_4[%41, %42, %43, %44] : tensor<2x4x40x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x40x40xf32>
    %transposed_5 = linalg.transpose ins(%arg4 : tensor<16x16xf32>) outs(%8 : tensor<16x16xf32>) permutation = [1, 0] 
    %collapsed_6 = tensor.collapse_shape %arg1 [[0, 1, 2], [3]] : tensor<2x4x40x16xf32> into tensor<320x16xf32>
    %15 = linalg.matmul ins(%collapsed_6, %transposed_5 : tensor<320x16xf32>, tensor<16x16xf32>) outs(%10 : tensor<320x16xf32>) -> tensor<320x16xf32>
    %expanded_7 = tensor.expand_shape %15 [[0, 1, 2], [3]] output_shape [2, 4, 40, 16] : tensor<320x16xf32> into tensor<2x4x40x16xf32>
    %transposed_8 = linalg.transpose ins(%3 : tensor<40x40xi64>) outs(%2 : tensor<40x40xi64>) permutation = [1, 0] 
    %16 = linalg.generic {indexing_maps = [#map6, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_2, %transposed_8 : tensor<i64>, tensor<40x40xi64>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_18: i64, %out: i64):
      %41 = arith.subi %in, %in_18 : i64
      linalg.yield %41 : i64
    } -> tensor<40x40xi64>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<40x40xi64>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %41 = arith.maxsi %in, %c0_i64 : i64
      %42 = arith.minsi %41, %c15_i64 : i64
      linalg.yield %42 : i64
    } -> tensor<40x40xi64>
    %18 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<40x40xi64>) outs(%6 : tensor<2x4x40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x4x40x40xi64>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x4x40x40xi64>) outs(%13 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i64, %out: f32):
      %41 = linalg.index 0 : index
      %42 = linalg.index 1 : index
      %43 = linalg.index 2 : index
      %44 = arith.index_cast %in : i64 to index
      %45 = arith.cmpi slt, %44, %c16 : index
      cf.assert %45, "index must be smaller than dim size"
      %46 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %46, "index must be larger or equal to 0"
      %extracted = tensor.extract %expanded_7[%41, %42, %43, %44] : tensor<2x4x40x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x4x40x40xf32>
    %transposed_9 = linalg.transpose ins(%19 : tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40x40xf32>) permutation = [0, 1, 3, 2] 
    %20 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_10 = linalg.transpose ins(%arg1 : tensor<2x4x40x16xf32>) outs(%20 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_11 = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_12 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %21 = tensor.empty() : tensor<8x40x40xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %23 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%22 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_13 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %14 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %41 = arith.addf %in, %in_18 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x40xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %transposed_9 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %41 = arith.addf %in, %in_18 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x40xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.truncf %cst_1 : f64 to f32
      %42 = arith.divf %in, %41 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x40x40xf32>
    %27 = tensor.empty() : tensor<2x4x40xi64>
    %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %29 = tensor.empty() : tensor<2x4x40xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %31:2 = linalg.generic {indexing_maps = [#map5, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x40x40xf32>) outs(%30, %28 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %41 = linalg.index 3 : index
      %42 = arith.index_cast %41 : index to i64
      %43 = arith.maximumf %in, %out : f32
      %44 = arith.cmpf ogt, %in, %out : f32
      %45 = arith.select %44, %42, %out_18 : i64
      linalg.yield %43, %45 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_14 = tensor.expand_shape %31#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %expanded_14 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %41 = arith.subf %in, %in_18 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x40xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4x40x40xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.exp %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x40xf32>
    %34 = tensor.empty() : tensor<2x4x40x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x4x40x40xf32>) outs(%35 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %out : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%12 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %41 = arith.divf %in, %in_18 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_15 = tensor.collapse_shape %37 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_16 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %38 = tensor.empty() : tensor<8x40x16xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %40 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%39 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_17 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_17 : tensor<2x4x40x16xf32>
  }
}

