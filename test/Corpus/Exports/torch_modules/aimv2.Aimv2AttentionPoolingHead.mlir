#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @aimv2.Aimv2AttentionPoolingHead(%arg0: tensor<2x16x64xf32>, %arg1: tensor<1x1x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>) -> tensor<2x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x1x16xf32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x1x64xf32>
    %collapsed = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x64xf32>) outs(%0 : tensor<2x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x64xf32>
    %2 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%2 : tensor<64x64xf32>) permutation = [1, 0] 
    %3 = tensor.empty() : tensor<2x64x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<64x64xf32>) outs(%3 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %5 = tensor.empty() : tensor<2x16x64xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %7 = linalg.batch_matmul ins(%arg0, %4 : tensor<2x16x64xf32>, tensor<2x64x64xf32>) outs(%6 : tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %expanded = tensor.expand_shape %7 [[0], [1], [2, 3]] output_shape [2, 16, 4, 16] : tensor<2x16x64xf32> into tensor<2x16x4x16xf32>
    %transposed_4 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%2 : tensor<64x64xf32>) permutation = [1, 0] 
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_4 : tensor<64x64xf32>) outs(%3 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %9 = linalg.batch_matmul ins(%arg0, %8 : tensor<2x16x64xf32>, tensor<2x64x64xf32>) outs(%6 : tensor<2x16x64xf32>) -> tensor<2x16x64xf32>
    %expanded_5 = tensor.expand_shape %9 [[0], [1], [2, 3]] output_shape [2, 16, 4, 16] : tensor<2x16x64xf32> into tensor<2x16x4x16xf32>
    %expanded_6 = tensor.expand_shape %1 [[0], [1], [2, 3]] output_shape [2, 1, 4, 16] : tensor<2x1x64xf32> into tensor<2x1x4x16xf32>
    %10 = tensor.empty() : tensor<2x4x16x16xf32>
    %transposed_7 = linalg.transpose ins(%expanded_5 : tensor<2x16x4x16xf32>) outs(%10 : tensor<2x4x16x16xf32>) permutation = [0, 2, 1, 3] 
    %11 = tensor.empty() : tensor<2x4x1x16xf32>
    %transposed_8 = linalg.transpose ins(%expanded_6 : tensor<2x1x4x16xf32>) outs(%11 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_8 : tensor<2x4x1x16xf32>) outs(%11 : tensor<2x4x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.mulf %in, %cst_3 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x1x16xf32>
    %transposed_9 = linalg.transpose ins(%expanded : tensor<2x16x4x16xf32>) outs(%10 : tensor<2x4x16x16xf32>) permutation = [0, 2, 3, 1] 
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_9 : tensor<2x4x16x16xf32>) outs(%10 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.mulf %in, %cst_3 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x16x16xf32>
    %collapsed_10 = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<2x4x1x16xf32> into tensor<8x1x16xf32>
    %collapsed_11 = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %14 = tensor.empty() : tensor<8x1x16xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %16 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<8x1x16xf32>, tensor<8x16x16xf32>) outs(%15 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_12 = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    %17 = tensor.empty() : tensor<2x4x1xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %19 = tensor.empty() : tensor<2x4x1xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %21:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_12 : tensor<2x4x1x16xf32>) outs(%20, %18 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %42 = linalg.index 3 : index
      %43 = arith.index_cast %42 : index to i64
      %44 = arith.maximumf %in, %out : f32
      %45 = arith.cmpf ogt, %in, %out : f32
      %46 = arith.select %45, %43, %out_20 : i64
      linalg.yield %44, %46 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_13 = tensor.expand_shape %21#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_13 : tensor<2x4x1x16xf32>, tensor<2x4x1x1xf32>) outs(%11 : tensor<2x4x1x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %42 = arith.subf %in, %in_20 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x1x16xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x1x16xf32>) outs(%11 : tensor<2x4x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.exp %in : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x1x16xf32>
    %24 = tensor.empty() : tensor<2x4x1x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x4x1x16xf32>) outs(%25 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %out : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x4x1x16xf32>, tensor<2x4x1x1xf32>) outs(%11 : tensor<2x4x1x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %42 = arith.divf %in, %in_20 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x1x16xf32>
    %28 = tensor.empty() : tensor<2x4x1x16xi1>
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x4x1x16xf32>) outs(%28 : tensor<2x4x1x16xi1>) {
    ^bb0(%in: f32, %out: i1):
      %42 = arith.extf %in : f32 to f64
      %43 = arith.cmpf oeq, %42, %cst_2 : f64
      linalg.yield %43 : i1
    } -> tensor<2x4x1x16xi1>
    %30 = tensor.empty() : tensor<2x4x1x1xi1>
    %31 = linalg.fill ins(%true : i1) outs(%30 : tensor<2x4x1x1xi1>) -> tensor<2x4x1x1xi1>
    %32 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x4x1x16xi1>) outs(%31 : tensor<2x4x1x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %42 = arith.andi %in, %out : i1
      linalg.yield %42 : i1
    } -> tensor<2x4x1x1xi1>
    %33 = linalg.generic {indexing_maps = [#map4, #map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %cst_1, %27 : tensor<2x4x1x1xi1>, tensor<2x4x1x16xf32>, tensor<2x4x1x16xf32>) outs(%11 : tensor<2x4x1x16xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %42 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4x1x16xf32>
    %collapsed_14 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x4x1x16xf32> into tensor<8x1x16xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %34 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<8x1x16xf32>, tensor<8x16x16xf32>) outs(%15 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_16 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    %35 = tensor.empty() : tensor<2x1x4x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x4x1x16xf32>) outs(%35 : tensor<2x1x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0], [1], [2, 3]] : tensor<2x1x4x16xf32> into tensor<2x1x64xf32>
    %36 = tensor.empty() : tensor<2x64xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map5], iterator_types = ["parallel", "reduction", "parallel"]} ins(%collapsed_18 : tensor<2x1x64xf32>) outs(%37 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %out : f32
      linalg.yield %42 : f32
    } -> tensor<2x64xf32>
    %transposed_19 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%2 : tensor<64x64xf32>) permutation = [1, 0] 
    %39 = linalg.matmul ins(%38, %transposed_19 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%37 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xf32>) outs(%36 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %41 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%39, %40 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%36 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %42 = arith.addf %in, %in_20 : f32
      linalg.yield %42 : f32
    } -> tensor<2x64xf32>
    return %41 : tensor<2x64xf32>
  }
}

