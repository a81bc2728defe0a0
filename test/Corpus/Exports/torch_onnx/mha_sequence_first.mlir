#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
#map9 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main_graph(%arg0: tensor<40x2x64xf32>, %arg1: tensor<192xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64x192xf32>) -> tensor<40x2x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<5.000000e-01> : tensor<1xf32>
    %cst_2 = arith.constant dense<2> : tensor<1xi64>
    %cst_3 = arith.constant dense<1> : tensor<1xi64>
    %cst_4 = arith.constant dense<0> : tensor<1xi64>
    %0 = tensor.empty() : tensor<40x64x192xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4 : tensor<64x192xf32>) outs(%0 : tensor<40x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64x192xf32>
    %2 = tensor.empty() : tensor<40x2x192xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %4 = linalg.batch_matmul ins(%arg0, %1 : tensor<40x2x64xf32>, tensor<40x64x192xf32>) outs(%3 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %4 : tensor<192xf32>, tensor<40x2x192xf32>) outs(%2 : tensor<40x2x192xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %39 = arith.addf %in, %in_27 : f32
      linalg.yield %39 : f32
    } -> tensor<40x2x192xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2], [3, 4]] output_shape [1, 40, 2, 3, 64] : tensor<40x2x192xf32> into tensor<1x40x2x3x64xf32>
    %6 = tensor.empty() : tensor<3x40x2x1x64xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<1x40x2x3x64xf32>) outs(%6 : tensor<3x40x2x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed [[0], [1], [2, 3], [4]] : tensor<3x40x2x1x64xf32> into tensor<3x40x2x64xf32>
    %7 = tensor.empty() : tensor<1x40x2x64xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<1xi64>) outs(%7 : tensor<1x40x2x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %39 = arith.index_cast %in : i64 to index
      %40 = linalg.index 1 : index
      %41 = linalg.index 2 : index
      %42 = linalg.index 3 : index
      %extracted = tensor.extract %collapsed[%39, %40, %41, %42] : tensor<3x40x2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x2x64xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<1xi64>) outs(%7 : tensor<1x40x2x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %39 = arith.index_cast %in : i64 to index
      %40 = linalg.index 1 : index
      %41 = linalg.index 2 : index
      %42 = linalg.index 3 : index
      %extracted = tensor.extract %collapsed[%39, %40, %41, %42] : tensor<3x40x2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x2x64xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<1xi64>) outs(%7 : tensor<1x40x2x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %39 = arith.index_cast %in : i64 to index
      %40 = linalg.index 1 : index
      %41 = linalg.index 2 : index
      %42 = linalg.index 3 : index
      %extracted = tensor.extract %collapsed[%39, %40, %41, %42] : tensor<3x40x2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x2x64xf32>
    %collapsed_5 = tensor.collapse_shape %8 [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %11 = tensor.empty() : tensor<8x40x16xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<40x8x16xf32>) outs(%11 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_8 = tensor.collapse_shape %9 [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_9 = tensor.expand_shape %collapsed_8 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<40x8x16xf32>) outs(%11 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_11 = tensor.collapse_shape %10 [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_12 = tensor.expand_shape %collapsed_11 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<40x8x16xf32>) outs(%11 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %expanded_14 = tensor.expand_shape %transposed_7 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %expanded_15 = tensor.expand_shape %transposed_10 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %12 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x4x40x16xf32>) outs(%12 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %13 = tensor.empty() : tensor<2x4x40x16xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %cst_1 : tensor<2x4x40x16xf32>, tensor<1xf32>) outs(%13 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %39 = arith.mulf %in, %in_27 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x16xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %cst_1 : tensor<2x4x16x40xf32>, tensor<1xf32>) outs(%12 : tensor<2x4x16x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %39 = arith.mulf %in, %in_27 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x16x40xf32>
    %collapsed_17 = tensor.collapse_shape %14 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_18 = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %16 = tensor.empty() : tensor<8x40x40xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %18 = linalg.batch_matmul ins(%collapsed_17, %collapsed_18 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%17 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_19 = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %19 = tensor.empty() : tensor<2x4x40xi64>
    %20 = linalg.fill ins(%c0_i64 : i64) outs(%19 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %21 = tensor.empty() : tensor<2x4x40xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %23:2 = linalg.generic {indexing_maps = [#map4, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_19 : tensor<2x4x40x40xf32>) outs(%22, %20 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %39 = linalg.index 3 : index
      %40 = arith.index_cast %39 : index to i64
      %41 = arith.maximumf %in, %out : f32
      %42 = arith.cmpf ogt, %in, %out : f32
      %43 = arith.select %42, %40, %out_27 : i64
      linalg.yield %41, %43 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_20 = tensor.expand_shape %23#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %24 = tensor.empty() : tensor<2x4x40x40xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %expanded_20 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%24 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %39 = arith.subf %in, %in_27 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x40xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x40x40xf32>) outs(%24 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = math.exp %in : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x40xf32>
    %27 = tensor.empty() : tensor<2x4x40x1xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x4x40x40xf32>) outs(%28 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %39 = arith.addf %in, %out : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%24 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %39 = arith.divf %in, %in_27 : f32
      linalg.yield %39 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_21 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%11 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %32 = linalg.batch_matmul ins(%collapsed_21, %transposed_13 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%31 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_22 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %33 = tensor.empty() : tensor<40x2x4x16xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x4x40x16xf32>) outs(%33 : tensor<40x2x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0, 1], [2, 3]] : tensor<40x2x4x16xf32> into tensor<80x64xf32>
    %34 = tensor.empty() : tensor<64x64xf32>
    %transposed_25 = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%34 : tensor<64x64xf32>) permutation = [1, 0] 
    %35 = tensor.empty() : tensor<80x64xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %37 = linalg.matmul ins(%collapsed_24, %transposed_25 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%36 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %38 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%37, %arg3 : tensor<80x64xf32>, tensor<64xf32>) outs(%35 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %39 = arith.addf %in, %in_27 : f32
      linalg.yield %39 : f32
    } -> tensor<80x64xf32>
    %expanded_26 = tensor.expand_shape %38 [[0, 1], [2]] output_shape [40, 2, 64] : tensor<80x64xf32> into tensor<40x2x64xf32>
    return %expanded_26 : tensor<40x2x64xf32>
  }
}

