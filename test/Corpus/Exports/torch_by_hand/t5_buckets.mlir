#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @t5_buckets(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<32x4xf32>) -> tensor<2x4x40x16xf32> {
    %c15_i64 = arith.constant 15 : i64
    %c8_i64 = arith.constant 8 : i64
    %c16_i64 = arith.constant 16 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c32_i64 = arith.constant 32 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.7725887222397811 : f64
    %cst_2 = arith.constant 8.000000e+00 : f32
    %0 = tensor.empty() : tensor<40xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %44 = linalg.index 0 : index
      %45 = arith.index_cast %44 : index to i64
      linalg.yield %45 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_3 = tensor.expand_shape %1 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %2 = tensor.empty() : tensor<40x40xi64>
    %3 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_3 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_11: i64, %out: i64):
      %44 = arith.subi %in, %in_11 : i64
      linalg.yield %44 : i64
    } -> tensor<40x40xi64>
    %4 = tensor.empty() : tensor<40x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<40x40xi64>) outs(%4 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %44 = arith.cmpi sgt, %in, %c0_i64 : i64
      linalg.yield %44 : i1
    } -> tensor<40x40xi1>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<40x40xi1>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i1, %out: i64):
      %44 = arith.extui %in : i1 to i64
      linalg.yield %44 : i64
    } -> tensor<40x40xi64>
    %7 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<40x40xi64>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %44 = arith.muli %in, %c16_i64 : i64
      linalg.yield %44 : i64
    } -> tensor<40x40xi64>
    %8 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<40x40xi64>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %44 = math.absi %in : i64
      linalg.yield %44 : i64
    } -> tensor<40x40xi64>
    %9 = tensor.empty() : tensor<40x40xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<40x40xi64>) outs(%9 : tensor<40x40xf32>) {
    ^bb0(%in: i64, %out: f32):
      %44 = arith.sitofp %in : i64 to f32
      linalg.yield %44 : f32
    } -> tensor<40x40xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<40x40xf32>) outs(%9 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.divf %in, %cst_2 : f32
      linalg.yield %44 : f32
    } -> tensor<40x40xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<40x40xf32>) outs(%9 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.log %in : f32
      linalg.yield %44 : f32
    } -> tensor<40x40xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<40x40xf32>) outs(%9 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.truncf %cst_1 : f64 to f32
      %45 = arith.divf %in, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<40x40xf32>) outs(%9 : tensor<40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.mulf %in, %cst_2 : f32
      linalg.yield %44 : f32
    } -> tensor<40x40xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<40x40xf32>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: f32, %out: i64):
      %44 = arith.fptosi %in : f32 to i64
      linalg.yield %44 : i64
    } -> tensor<40x40xi64>
    %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<40x40xi64>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %44 = arith.addi %in, %c8_i64 : i64
      linalg.yield %44 : i64
    } -> tensor<40x40xi64>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<40x40xi64>) outs(%4 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %44 = arith.cmpi slt, %in, %c8_i64 : i64
      linalg.yield %44 : i1
    } -> tensor<40x40xi1>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<40x40xi64>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %44 = arith.minsi %in, %c15_i64 : i64
      linalg.yield %44 : i64
    } -> tensor<40x40xi64>
    %19 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%17, %8, %18 : tensor<40x40xi1>, tensor<40x40xi64>, tensor<40x40xi64>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i1, %in_11: i64, %in_12: i64, %out: i64):
      %44 = arith.select %in, %in_11, %in_12 : i64
      linalg.yield %44 : i64
    } -> tensor<40x40xi64>
    %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%7, %19 : tensor<40x40xi64>, tensor<40x40xi64>) outs(%2 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_11: i64, %out: i64):
      %44 = arith.addi %in, %in_11 : i64
      linalg.yield %44 : i64
    } -> tensor<40x40xi64>
    %21 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x40x16xf32>) outs(%21 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %22 = tensor.empty() : tensor<8x40x40xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %24 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%23 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_5 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %25 = tensor.empty() : tensor<40x40x4xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<40x40xi64>) outs(%25 : tensor<40x40x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %44 = arith.cmpi slt, %in, %c0_i64 : i64
      %45 = arith.addi %in, %c32_i64 : i64
      %46 = arith.select %44, %45, %in : i64
      %47 = arith.index_cast %46 : i64 to index
      %48 = linalg.index 2 : index
      %extracted = tensor.extract %arg3[%47, %48] : tensor<32x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<40x40x4xf32>
    %27 = tensor.empty() : tensor<4x40x40xf32>
    %transposed_6 = linalg.transpose ins(%26 : tensor<40x40x4xf32>) outs(%27 : tensor<4x40x40xf32>) permutation = [2, 0, 1] 
    %28 = tensor.empty() : tensor<2x4x40x40xf32>
    %29 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_5, %transposed_6 : tensor<2x4x40x40xf32>, tensor<4x40x40xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %44 = arith.addf %in, %in_11 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x40xf32>
    %30 = tensor.empty() : tensor<2x4x40xi64>
    %31 = linalg.fill ins(%c0_i64 : i64) outs(%30 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %32 = tensor.empty() : tensor<2x4x40xf32>
    %33 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %34:2 = linalg.generic {indexing_maps = [#map6, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x4x40x40xf32>) outs(%33, %31 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_11: i64):
      %44 = linalg.index 3 : index
      %45 = arith.index_cast %44 : index to i64
      %46 = arith.maximumf %in, %out : f32
      %47 = arith.cmpf ogt, %in, %out : f32
      %48 = arith.select %47, %45, %out_11 : i64
      linalg.yield %46, %48 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_7 = tensor.expand_shape %34#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %expanded_7 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %44 = arith.subf %in, %in_11 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x40xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x4x40x40xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x40xf32>
    %37 = tensor.empty() : tensor<2x4x40x1xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %39 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%28 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %44 = arith.divf %in, %in_11 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_8 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_9 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %41 = tensor.empty() : tensor<8x40x16xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %43 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%42 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_10 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_10 : tensor<2x4x40x16xf32>
  }
}

