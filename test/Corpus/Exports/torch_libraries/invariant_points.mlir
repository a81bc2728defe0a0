#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, 0, d4, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, 0, d3, d4, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0) -> (d0)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @invariant_points(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<2x4x40x4x3xf32>, %arg4: tensor<2x4x40x4x3xf32>, %arg5: tensor<2x4x40x4x3xf32>, %arg6: tensor<2x40x40x8xf32>, %arg7: tensor<8x4xf32>, %arg8: tensor<4xf32>) -> (tensor<2x4x40x16xf32>, tensor<2x4x40x4x3xf32>, tensor<2x4x40x8xf32>) {
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %cst_2 = arith.constant 2.000000e+01 : f32
    %cst_3 = arith.constant 5.000000e-01 : f32
    %expanded = tensor.expand_shape %arg3 [[0], [1], [2], [3, 4], [5]] output_shape [2, 4, 40, 1, 4, 3] : tensor<2x4x40x4x3xf32> into tensor<2x4x40x1x4x3xf32>
    %expanded_4 = tensor.expand_shape %arg4 [[0], [1], [2, 3], [4], [5]] output_shape [2, 4, 1, 40, 4, 3] : tensor<2x4x40x4x3xf32> into tensor<2x4x1x40x4x3xf32>
    %0 = tensor.empty() : tensor<2x4x40x40x4x3xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_4 : tensor<2x4x40x1x4x3xf32>, tensor<2x4x1x40x4x3xf32>) outs(%0 : tensor<2x4x40x40x4x3xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.subf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x40x40x4x3xf32>
    %2 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%1 : tensor<2x4x40x40x4x3xf32>) outs(%0 : tensor<2x4x40x40x4x3xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %48 : f32
    } -> tensor<2x4x40x40x4x3xf32>
    %3 = tensor.empty() : tensor<2x4x40x40xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x4x40x40xf32>) -> tensor<2x4x40x40xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%2 : tensor<2x4x40x40x4x3xf32>) outs(%4 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x40x40xf32>
    %6 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x4x40x16xf32>) outs(%6 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_5 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %7 = tensor.empty() : tensor<8x40x40xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %9 = linalg.batch_matmul ins(%collapsed, %collapsed_5 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%8 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_6 = tensor.expand_shape %9 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_6 : tensor<2x4x40x40xf32>) outs(%3 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.divf %in, %cst_1 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_7 = tensor.collapse_shape %arg6 [[0, 1, 2], [3]] : tensor<2x40x40x8xf32> into tensor<3200x8xf32>
    %11 = tensor.empty() : tensor<3200x4xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<3200x4xf32>) -> tensor<3200x4xf32>
    %13 = linalg.matmul ins(%collapsed_7, %arg7 : tensor<3200x8xf32>, tensor<8x4xf32>) outs(%12 : tensor<3200x4xf32>) -> tensor<3200x4xf32>
    %expanded_8 = tensor.expand_shape %13 [[0, 1, 2], [3]] output_shape [2, 40, 40, 4] : tensor<3200x4xf32> into tensor<2x40x40x4xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x40x40x4xf32>) outs(%3 : tensor<2x4x40x40xf32>) permutation = [0, 3, 1, 2] 
    %14 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %transposed_9 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%3 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.addf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x40x40xf32>
    %15 = tensor.empty() : tensor<4xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg8 : tensor<4xf32>) outs(%15 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<4xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%16 : tensor<4xf32>) outs(%15 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.log1p %in : f32
      linalg.yield %48 : f32
    } -> tensor<4xf32>
    %18 = tensor.empty() : tensor<4xi1>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel"]} ins(%arg8 : tensor<4xf32>) outs(%18 : tensor<4xi1>) {
    ^bb0(%in: f32, %out: i1):
      %48 = arith.cmpf ogt, %in, %cst_2 : f32
      linalg.yield %48 : i1
    } -> tensor<4xi1>
    %20 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5], iterator_types = ["parallel"]} ins(%19, %arg8, %17 : tensor<4xi1>, tensor<4xf32>, tensor<4xf32>) outs(%15 : tensor<4xf32>) {
    ^bb0(%in: i1, %in_26: f32, %in_27: f32, %out: f32):
      %48 = arith.select %in, %in_26, %in_27 : f32
      linalg.yield %48 : f32
    } -> tensor<4xf32>
    %expanded_10 = tensor.expand_shape %20 [[0, 1, 2]] output_shape [4, 1, 1] : tensor<4xf32> into tensor<4x1x1xf32>
    %21 = tensor.empty() : tensor<4x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<4x1x1xf32>) outs(%21 : tensor<4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.mulf %in, %cst_3 : f32
      linalg.yield %48 : f32
    } -> tensor<4x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %5 : tensor<4x1x1xf32>, tensor<2x4x40x40xf32>) outs(%3 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.mulf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x40x40xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %23 : tensor<2x4x40x40xf32>, tensor<2x4x40x40xf32>) outs(%3 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.subf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x40x40xf32>
    %25 = tensor.empty() : tensor<2x4x40xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %27 = tensor.empty() : tensor<2x4x40xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %29:2 = linalg.generic {indexing_maps = [#map4, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x4x40x40xf32>) outs(%28, %26 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_26: i64):
      %48 = linalg.index 3 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_26 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_11 = tensor.expand_shape %29#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded_11 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%3 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.subf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x40x40xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x40x40xf32>) outs(%3 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x40x40xf32>
    %32 = tensor.empty() : tensor<2x4x40x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<2x4x40x40xf32>) outs(%33 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %34 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%3 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_26: f32, %out: f32):
      %48 = arith.divf %in, %in_26 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_12 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_13 = tensor.collapse_shape %arg5 [[0, 1], [2], [3, 4]] : tensor<2x4x40x4x3xf32> into tensor<8x40x12xf32>
    %36 = tensor.empty() : tensor<8x40x12xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<8x40x12xf32>) -> tensor<8x40x12xf32>
    %38 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<8x40x40xf32>, tensor<8x40x12xf32>) outs(%37 : tensor<8x40x12xf32>) -> tensor<8x40x12xf32>
    %expanded_14 = tensor.expand_shape %38 [[0, 1], [2], [3, 4, 5]] output_shape [2, 4, 40, 1, 4, 3] : tensor<8x40x12xf32> into tensor<2x4x40x1x4x3xf32>
    %39 = tensor.empty() : tensor<2x4x40x4x3x1xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<2x4x40x1x4x3xf32>) outs(%39 : tensor<2x4x40x4x3x1xf32>) permutation = [0, 1, 2, 4, 5, 3] 
    %collapsed_16 = tensor.collapse_shape %transposed_15 [[0], [1], [2], [3], [4, 5]] : tensor<2x4x40x4x3x1xf32> into tensor<2x4x40x4x3xf32>
    %expanded_17 = tensor.expand_shape %35 [[0], [1], [2], [3, 4]] output_shape [2, 4, 40, 40, 1] : tensor<2x4x40x40xf32> into tensor<2x4x40x40x1xf32>
    %40 = tensor.empty() : tensor<2x40x4x40x1xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x4x40x40x1xf32>) outs(%40 : tensor<2x40x4x40x1xf32>) permutation = [0, 2, 1, 3, 4] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3, 4]] : tensor<2x40x4x40x1xf32> into tensor<80x4x40xf32>
    %collapsed_20 = tensor.collapse_shape %arg6 [[0, 1], [2], [3]] : tensor<2x40x40x8xf32> into tensor<80x40x8xf32>
    %41 = tensor.empty() : tensor<80x4x8xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<80x4x8xf32>) -> tensor<80x4x8xf32>
    %43 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<80x4x40xf32>, tensor<80x40x8xf32>) outs(%42 : tensor<80x4x8xf32>) -> tensor<80x4x8xf32>
    %expanded_21 = tensor.expand_shape %43 [[0, 1], [2], [3, 4]] output_shape [2, 40, 4, 1, 8] : tensor<80x4x8xf32> into tensor<2x40x4x1x8xf32>
    %44 = tensor.empty() : tensor<2x4x40x8x1xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x40x4x1x8xf32>) outs(%44 : tensor<2x4x40x8x1xf32>) permutation = [0, 2, 1, 4, 3] 
    %collapsed_23 = tensor.collapse_shape %transposed_22 [[0], [1], [2], [3, 4]] : tensor<2x4x40x8x1xf32> into tensor<2x4x40x8xf32>
    %collapsed_24 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %45 = tensor.empty() : tensor<8x40x16xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %47 = linalg.batch_matmul ins(%collapsed_12, %collapsed_24 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%46 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_25 = tensor.expand_shape %47 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_25, %collapsed_16, %collapsed_23 : tensor<2x4x40x16xf32>, tensor<2x4x40x4x3xf32>, tensor<2x4x40x8xf32>
  }
}

