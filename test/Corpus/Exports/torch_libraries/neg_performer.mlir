#map = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, 0, d4)>
module {
  func.func @neg_performer(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<4x16x24xf32>) -> tensor<2x4x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 1.000000e-04 : f64
    %cst_3 = arith.constant 2.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %0 = tensor.empty() : tensor<2x4x16x24xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<4x16x24xf32>) outs(%0 : tensor<2x4x16x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x16x24xf32>
    %collapsed_4 = tensor.collapse_shape %1 [[0, 1], [2], [3]] : tensor<2x4x16x24xf32> into tensor<8x16x24xf32>
    %2 = tensor.empty() : tensor<8x40x24xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<8x40x24xf32>) -> tensor<8x40x24xf32>
    %4 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x40x16xf32>, tensor<8x16x24xf32>) outs(%3 : tensor<8x40x24xf32>) -> tensor<8x40x24xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2], [3]] output_shape [2, 4, 40, 24] : tensor<8x40x24xf32> into tensor<2x4x40x24xf32>
    %5 = tensor.empty() : tensor<2x4x40x16xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg0 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%5 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %46 = arith.mulf %in, %in_19 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x16xf32>
    %7 = tensor.empty() : tensor<2x4x40x1xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%6 : tensor<2x4x40x16xf32>) outs(%8 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x4x40x1xf32>) outs(%7 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.divf %in, %cst_3 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x1xf32>
    %11 = tensor.empty() : tensor<2x4x40x24xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %10 : tensor<2x4x40x24xf32>, tensor<2x4x40x1xf32>) outs(%11 : tensor<2x4x40x24xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %46 = arith.subf %in, %in_19 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x24xf32>
    %13 = tensor.empty() : tensor<2x4x40xi64>
    %14 = linalg.fill ins(%c0_i64 : i64) outs(%13 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %15 = tensor.empty() : tensor<2x4x40xf32>
    %16 = linalg.fill ins(%cst_0 : f32) outs(%15 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %17:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded : tensor<2x4x40x24xf32>) outs(%16, %14 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %46 = linalg.index 3 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = arith.maximumf %in, %out : f32
      %49 = arith.cmpf ogt, %in, %out : f32
      %50 = arith.select %49, %47, %out_19 : i64
      linalg.yield %48, %50 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_5 = tensor.expand_shape %17#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_5 : tensor<2x4x40x24xf32>, tensor<2x4x40x1xf32>) outs(%11 : tensor<2x4x40x24xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %46 = arith.subf %in, %in_19 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x24xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x4x40x24xf32>) outs(%11 : tensor<2x4x40x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x24xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x4x40x24xf32>) outs(%11 : tensor<2x4x40x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.truncf %cst_2 : f64 to f32
      %47 = arith.addf %in, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x40x24xf32>
    %collapsed_6 = tensor.collapse_shape %arg1 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %21 = linalg.batch_matmul ins(%collapsed_6, %collapsed_4 : tensor<8x40x16xf32>, tensor<8x16x24xf32>) outs(%3 : tensor<8x40x24xf32>) -> tensor<8x40x24xf32>
    %expanded_7 = tensor.expand_shape %21 [[0, 1], [2], [3]] output_shape [2, 4, 40, 24] : tensor<8x40x24xf32> into tensor<2x4x40x24xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %arg1 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%5 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %46 = arith.mulf %in, %in_19 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x4x40x16xf32>) outs(%8 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x40x1xf32>) outs(%7 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.divf %in, %cst_3 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %24 : tensor<2x4x40x24xf32>, tensor<2x4x40x1xf32>) outs(%11 : tensor<2x4x40x24xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %46 = arith.subf %in, %in_19 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x24xf32>
    %26:2 = linalg.generic {indexing_maps = [#map1, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_7 : tensor<2x4x40x24xf32>) outs(%16, %14 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %46 = linalg.index 3 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = arith.maximumf %in, %out : f32
      %49 = arith.cmpf ogt, %in, %out : f32
      %50 = arith.select %49, %47, %out_19 : i64
      linalg.yield %48, %50 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_8 = tensor.expand_shape %26#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %expanded_8 : tensor<2x4x40x24xf32>, tensor<2x4x40x1xf32>) outs(%11 : tensor<2x4x40x24xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %46 = arith.subf %in, %in_19 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x24xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x40x24xf32>) outs(%11 : tensor<2x4x40x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x24xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x4x40x24xf32>) outs(%11 : tensor<2x4x40x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.truncf %cst_2 : f64 to f32
      %47 = arith.addf %in, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x40x24xf32>
    %30 = tensor.empty() : tensor<2x4x24xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "parallel", "reduction", "parallel"]} ins(%29 : tensor<2x4x40x24xf32>) outs(%31 : tensor<2x4x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x24xf32>
    %expanded_9 = tensor.expand_shape %32 [[0], [1], [2, 3]] output_shape [2, 4, 24, 1] : tensor<2x4x24xf32> into tensor<2x4x24x1xf32>
    %collapsed_10 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<2x4x40x24xf32> into tensor<8x40x24xf32>
    %collapsed_11 = tensor.collapse_shape %expanded_9 [[0, 1], [2], [3]] : tensor<2x4x24x1xf32> into tensor<8x24x1xf32>
    %33 = tensor.empty() : tensor<8x40x1xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<8x40x1xf32>) -> tensor<8x40x1xf32>
    %35 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<8x40x24xf32>, tensor<8x24x1xf32>) outs(%34 : tensor<8x40x1xf32>) -> tensor<8x40x1xf32>
    %expanded_12 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [2, 4, 40, 1] : tensor<8x40x1xf32> into tensor<2x4x40x1xf32>
    %collapsed_13 = tensor.collapse_shape %expanded_12 [[0], [1], [2, 3]] : tensor<2x4x40x1xf32> into tensor<2x4x40xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<2x4x40xf32>) outs(%15 : tensor<2x4x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.cmpf one, %in, %cst : f32
      cf.assert %46, "unimplemented: tensor with zero element"
      %47 = arith.divf %cst_1, %in : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x40xf32>
    %37 = tensor.empty() : tensor<2x4x24x40xf32>
    %transposed = linalg.transpose ins(%29 : tensor<2x4x40x24xf32>) outs(%37 : tensor<2x4x24x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_14 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x24x40xf32> into tensor<8x24x40xf32>
    %38 = tensor.empty() : tensor<8x24x16xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<8x24x16xf32>) -> tensor<8x24x16xf32>
    %40 = linalg.batch_matmul ins(%collapsed_14, %collapsed_6 : tensor<8x24x40xf32>, tensor<8x40x16xf32>) outs(%39 : tensor<8x24x16xf32>) -> tensor<8x24x16xf32>
    %expanded_15 = tensor.expand_shape %36 [[0], [1], [2, 3, 4]] output_shape [2, 4, 40, 1, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1x1xf32>
    %41 = tensor.empty() : tensor<8x40x16xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %43 = linalg.batch_matmul ins(%collapsed_10, %40 : tensor<8x40x24xf32>, tensor<8x24x16xf32>) outs(%42 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_16 = tensor.expand_shape %43 [[0, 1], [2], [3, 4]] output_shape [2, 4, 40, 1, 16] : tensor<8x40x16xf32> into tensor<2x4x40x1x16xf32>
    %44 = tensor.empty() : tensor<2x4x40x16x1xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x4x40x1x16xf32>) outs(%44 : tensor<2x4x40x16x1xf32>) permutation = [0, 1, 2, 4, 3] 
    %45 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_15 : tensor<2x4x40x16x1xf32>, tensor<2x4x40x1x1xf32>) outs(%44 : tensor<2x4x40x16x1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %46 = arith.mulf %in, %in_19 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x40x16x1xf32>
    %collapsed_18 = tensor.collapse_shape %45 [[0], [1], [2], [3, 4]] : tensor<2x4x40x16x1xf32> into tensor<2x4x40x16xf32>
    return %collapsed_18 : tensor<2x4x40x16xf32>
  }
}

