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
  func.func @main_graph(%arg0: tensor<2x40x64xf32>, %arg1: tensor<192xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<64x192xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<5.000000e-01> : tensor<1xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<8x1x16xf32>
    %cst_3 = arith.constant dense<2> : tensor<1xi64>
    %cst_4 = arith.constant dense<1> : tensor<1xi64>
    %cst_5 = arith.constant dense<0> : tensor<1xi64>
    %0 = tensor.empty() : tensor<40x2x64xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x40x64xf32>) outs(%0 : tensor<40x2x64xf32>) permutation = [1, 0, 2] 
    %1 = tensor.empty() : tensor<40x64x192xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4 : tensor<64x192xf32>) outs(%1 : tensor<40x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64x192xf32>
    %3 = tensor.empty() : tensor<40x2x192xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %5 = linalg.batch_matmul ins(%transposed, %2 : tensor<40x2x64xf32>, tensor<40x64x192xf32>) outs(%4 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1, %5 : tensor<192xf32>, tensor<40x2x192xf32>) outs(%3 : tensor<40x2x192xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %41 = arith.addf %in, %in_31 : f32
      linalg.yield %41 : f32
    } -> tensor<40x2x192xf32>
    %expanded = tensor.expand_shape %6 [[0, 1], [2], [3, 4]] output_shape [1, 40, 2, 3, 64] : tensor<40x2x192xf32> into tensor<1x40x2x3x64xf32>
    %7 = tensor.empty() : tensor<3x40x2x1x64xf32>
    %transposed_6 = linalg.transpose ins(%expanded : tensor<1x40x2x3x64xf32>) outs(%7 : tensor<3x40x2x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed_6 [[0], [1], [2, 3], [4]] : tensor<3x40x2x1x64xf32> into tensor<3x40x2x64xf32>
    %8 = tensor.empty() : tensor<1x40x2x64xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<1xi64>) outs(%8 : tensor<1x40x2x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %41 = arith.index_cast %in : i64 to index
      %42 = linalg.index 1 : index
      %43 = linalg.index 2 : index
      %44 = linalg.index 3 : index
      %extracted = tensor.extract %collapsed[%41, %42, %43, %44] : tensor<3x40x2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x2x64xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<1xi64>) outs(%8 : tensor<1x40x2x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %41 = arith.index_cast %in : i64 to index
      %42 = linalg.index 1 : index
      %43 = linalg.index 2 : index
      %44 = linalg.index 3 : index
      %extracted = tensor.extract %collapsed[%41, %42, %43, %44] : tensor<3x40x2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x2x64xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<1xi64>) outs(%8 : tensor<1x40x2x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %41 = arith.index_cast %in : i64 to index
      %42 = linalg.index 1 : index
      %43 = linalg.index 2 : index
      %44 = linalg.index 3 : index
      %extracted = tensor.extract %collapsed[%41, %42, %43, %44] : tensor<3x40x2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x2x64xf32>
    %collapsed_7 = tensor.collapse_shape %9 [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_8 = tensor.expand_shape %collapsed_7 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %12 = tensor.empty() : tensor<8x40x16xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<40x8x16xf32>) outs(%12 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_10 = tensor.collapse_shape %10 [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_11 = tensor.expand_shape %collapsed_10 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<40x8x16xf32>) outs(%12 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_13 = tensor.collapse_shape %11 [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_14 = tensor.expand_shape %collapsed_13 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<40x8x16xf32>) outs(%12 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %concat = tensor.concat dim(1) %transposed_12, %cst_2 : (tensor<8x40x16xf32>, tensor<8x1x16xf32>) -> tensor<8x41x16xf32>
    %concat_16 = tensor.concat dim(1) %transposed_15, %cst_2 : (tensor<8x40x16xf32>, tensor<8x1x16xf32>) -> tensor<8x41x16xf32>
    %expanded_17 = tensor.expand_shape %transposed_9 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %expanded_18 = tensor.expand_shape %concat [[0, 1], [2], [3]] output_shape [2, 4, 41, 16] : tensor<8x41x16xf32> into tensor<2x4x41x16xf32>
    %13 = tensor.empty() : tensor<2x4x16x41xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x4x41x16xf32>) outs(%13 : tensor<2x4x16x41xf32>) permutation = [0, 1, 3, 2] 
    %14 = tensor.empty() : tensor<2x4x40x16xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %cst_1 : tensor<2x4x40x16xf32>, tensor<1xf32>) outs(%14 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %41 = arith.mulf %in, %in_31 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x16xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19, %cst_1 : tensor<2x4x16x41xf32>, tensor<1xf32>) outs(%13 : tensor<2x4x16x41xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %41 = arith.mulf %in, %in_31 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x16x41xf32>
    %collapsed_20 = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_21 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<2x4x16x41xf32> into tensor<8x16x41xf32>
    %17 = tensor.empty() : tensor<8x40x41xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x40x41xf32>) -> tensor<8x40x41xf32>
    %19 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x40x16xf32>, tensor<8x16x41xf32>) outs(%18 : tensor<8x40x41xf32>) -> tensor<8x40x41xf32>
    %expanded_22 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 4, 40, 41] : tensor<8x40x41xf32> into tensor<2x4x40x41xf32>
    %20 = tensor.empty() : tensor<2x4x40xi64>
    %21 = linalg.fill ins(%c0_i64 : i64) outs(%20 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %22 = tensor.empty() : tensor<2x4x40xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %24:2 = linalg.generic {indexing_maps = [#map4, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_22 : tensor<2x4x40x41xf32>) outs(%23, %21 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_31: i64):
      %41 = linalg.index 3 : index
      %42 = arith.index_cast %41 : index to i64
      %43 = arith.maximumf %in, %out : f32
      %44 = arith.cmpf ogt, %in, %out : f32
      %45 = arith.select %44, %42, %out_31 : i64
      linalg.yield %43, %45 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_23 = tensor.expand_shape %24#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %25 = tensor.empty() : tensor<2x4x40x41xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %expanded_23 : tensor<2x4x40x41xf32>, tensor<2x4x40x1xf32>) outs(%25 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %41 = arith.subf %in, %in_31 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x41xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x40x41xf32>) outs(%25 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.exp %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x41xf32>
    %28 = tensor.empty() : tensor<2x4x40x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x4x40x41xf32>) outs(%29 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %out : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<2x4x40x41xf32>, tensor<2x4x40x1xf32>) outs(%25 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %41 = arith.divf %in, %in_31 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x41xf32>
    %collapsed_24 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<2x4x40x41xf32> into tensor<8x40x41xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%12 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %33 = linalg.batch_matmul ins(%collapsed_24, %concat_16 : tensor<8x40x41xf32>, tensor<8x41x16xf32>) outs(%32 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_25 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %34 = tensor.empty() : tensor<40x2x4x16xf32>
    %transposed_26 = linalg.transpose ins(%expanded_25 : tensor<2x4x40x16xf32>) outs(%34 : tensor<40x2x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_27 = tensor.collapse_shape %transposed_26 [[0, 1], [2, 3]] : tensor<40x2x4x16xf32> into tensor<80x64xf32>
    %35 = tensor.empty() : tensor<64x64xf32>
    %transposed_28 = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%35 : tensor<64x64xf32>) permutation = [1, 0] 
    %36 = tensor.empty() : tensor<80x64xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %38 = linalg.matmul ins(%collapsed_27, %transposed_28 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%37 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %39 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel"]} ins(%38, %arg3 : tensor<80x64xf32>, tensor<64xf32>) outs(%36 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %41 = arith.addf %in, %in_31 : f32
      linalg.yield %41 : f32
    } -> tensor<80x64xf32>
    %expanded_29 = tensor.expand_shape %39 [[0, 1], [2]] output_shape [40, 2, 64] : tensor<80x64xf32> into tensor<40x2x64xf32>
    %40 = tensor.empty() : tensor<2x40x64xf32>
    %transposed_30 = linalg.transpose ins(%expanded_29 : tensor<40x2x64xf32>) outs(%40 : tensor<2x40x64xf32>) permutation = [1, 0, 2] 
    return %transposed_30 : tensor<2x40x64xf32>
  }
}

