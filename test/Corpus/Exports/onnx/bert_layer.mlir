#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1)>
module {
  func.func @main_graph(%arg0: tensor<2x40x64xf32>, %arg1: tensor<64x64xf32>, %arg2: tensor<64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x64xf32>, %arg8: tensor<64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_2 = arith.constant 6.400000e+01 : f32
    %cst_3 = arith.constant 9.99999974E-6 : f32
    %0 = tensor.empty() : tensor<2x64x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64x64xf32>) outs(%0 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %2 = tensor.empty() : tensor<2x40x64xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %4 = linalg.batch_matmul ins(%arg0, %1 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%3 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %arg2 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %53 = arith.addf %in, %in_18 : f32
      linalg.yield %53 : f32
    } -> tensor<2x40x64xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<64x64xf32>) outs(%0 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %7 = linalg.batch_matmul ins(%arg0, %6 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%3 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %53 = arith.addf %in, %in_18 : f32
      linalg.yield %53 : f32
    } -> tensor<2x40x64xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg5 : tensor<64x64xf32>) outs(%0 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %10 = linalg.batch_matmul ins(%arg0, %9 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%3 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %arg6 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %53 = arith.addf %in, %in_18 : f32
      linalg.yield %53 : f32
    } -> tensor<2x40x64xf32>
    %expanded = tensor.expand_shape %5 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %12 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x40x4x16xf32>) outs(%12 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_4 = tensor.expand_shape %8 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %13 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_5 = linalg.transpose ins(%expanded_4 : tensor<2x40x4x16xf32>) outs(%13 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %expanded_6 = tensor.expand_shape %11 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xf32> into tensor<2x40x4x16xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x40x4x16xf32>) outs(%12 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_8 = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %14 = tensor.empty() : tensor<8x40x40xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %16 = linalg.batch_matmul ins(%collapsed, %collapsed_8 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%15 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_9 = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %17 = tensor.empty() : tensor<2x4x40x40xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %cst_1 : tensor<2x4x40x40xf32>, tensor<f32>) outs(%17 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %53 = arith.divf %in, %in_18 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x40xf32>
    %19 = tensor.empty() : tensor<2x4x40xi64>
    %20 = linalg.fill ins(%c0_i64 : i64) outs(%19 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %21 = tensor.empty() : tensor<2x4x40xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %23:2 = linalg.generic {indexing_maps = [#map3, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x4x40x40xf32>) outs(%22, %20 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %53 = linalg.index 3 : index
      %54 = arith.index_cast %53 : index to i64
      %55 = arith.maximumf %in, %out : f32
      %56 = arith.cmpf ogt, %in, %out : f32
      %57 = arith.select %56, %54, %out_18 : i64
      linalg.yield %55, %57 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_10 = tensor.expand_shape %23#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_10 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%17 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %53 = arith.subf %in, %in_18 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x40xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x40x40xf32>) outs(%17 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.exp %in : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x40xf32>
    %26 = tensor.empty() : tensor<2x4x40x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x4x40x40xf32>) outs(%27 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %in, %out : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%17 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %53 = arith.divf %in, %in_18 : f32
      linalg.yield %53 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_11 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_12 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %30 = tensor.empty() : tensor<8x40x16xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %32 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%31 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_13 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %33 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x4x40x16xf32>) outs(%33 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_15 = tensor.collapse_shape %transposed_14 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7 : tensor<64x64xf32>) outs(%0 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %35 = linalg.batch_matmul ins(%collapsed_15, %34 : tensor<2x40x64xf32>, tensor<2x64x64xf32>) outs(%3 : tensor<2x40x64xf32>) -> tensor<2x40x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %arg8 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %53 = arith.addf %in, %in_18 : f32
      linalg.yield %53 : f32
    } -> tensor<2x40x64xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %arg0 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %53 = arith.addf %in, %in_18 : f32
      linalg.yield %53 : f32
    } -> tensor<2x40x64xf32>
    %38 = tensor.empty() : tensor<2x40x1xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%37 : tensor<2x40x64xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %in, %out : f32
      linalg.yield %53 : f32
    } -> tensor<2x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.divf %in, %cst_2 : f32
      linalg.yield %53 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_16 = tensor.collapse_shape %41 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %42 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_16 : tensor<2x40xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %42 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %53 = arith.subf %in, %in_18 : f32
      linalg.yield %53 : f32
    } -> tensor<2x40x64xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %43 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %53 = arith.mulf %in, %in_18 : f32
      linalg.yield %53 : f32
    } -> tensor<2x40x64xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map7], iterator_types = ["parallel", "parallel", "reduction"]} ins(%44 : tensor<2x40x64xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %in, %out : f32
      linalg.yield %53 : f32
    } -> tensor<2x40x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.divf %in, %cst_2 : f32
      linalg.yield %53 : f32
    } -> tensor<2x40x1xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = arith.addf %in, %cst_3 : f32
      linalg.yield %53 : f32
    } -> tensor<2x40x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %53 = math.rsqrt %in : f32
      linalg.yield %53 : f32
    } -> tensor<2x40x1xf32>
    %collapsed_17 = tensor.collapse_shape %48 [[0], [1, 2]] : tensor<2x40x1xf32> into tensor<2x40xf32>
    %49 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_17 : tensor<2x40xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x40x64xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %49 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %53 = arith.mulf %in, %in_18 : f32
      linalg.yield %53 : f32
    } -> tensor<2x40x64xf32>
    %51 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %arg9 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %53 = arith.mulf %in, %in_18 : f32
      linalg.yield %53 : f32
    } -> tensor<2x40x64xf32>
    %52 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %arg10 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %53 = arith.addf %in, %in_18 : f32
      linalg.yield %53 : f32
    } -> tensor<2x40x64xf32>
    return %52 : tensor<2x40x64xf32>
  }
}

