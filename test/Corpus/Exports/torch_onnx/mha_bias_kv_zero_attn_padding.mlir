#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main_graph(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x40xi1>, %arg2: tensor<192xf32>, %arg3: tensor<1x1x64xf32>, %arg4: tensor<1x1x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>, %arg7: tensor<64x192xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<2x40xf32>
    %cst_3 = arith.constant dense<5.000000e-01> : tensor<1xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<8x1x16xf32>
    %cst_5 = arith.constant dense<2> : tensor<1xi64>
    %cst_6 = arith.constant dense<1> : tensor<1xi64>
    %cst_7 = arith.constant dense<0> : tensor<1xi64>
    %0 = tensor.empty() : tensor<2x40xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg1, %cst_1, %cst_2 : tensor<2x40xi1>, tensor<f32>, tensor<2x40xf32>) outs(%0 : tensor<2x40xf32>) {
    ^bb0(%in: i1, %in_41: f32, %in_42: f32, %out: f32):
      %50 = arith.select %in, %in_41, %in_42 : f32
      linalg.yield %50 : f32
    } -> tensor<2x40xf32>
    %2 = tensor.empty() : tensor<40x2x64xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x40x64xf32>) outs(%2 : tensor<40x2x64xf32>) permutation = [1, 0, 2] 
    %3 = tensor.empty() : tensor<40x64x192xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7 : tensor<64x192xf32>) outs(%3 : tensor<40x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64x192xf32>
    %5 = tensor.empty() : tensor<40x2x192xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %7 = linalg.batch_matmul ins(%transposed, %4 : tensor<40x2x64xf32>, tensor<40x64x192xf32>) outs(%6 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2, %7 : tensor<192xf32>, tensor<40x2x192xf32>) outs(%5 : tensor<40x2x192xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %50 = arith.addf %in, %in_41 : f32
      linalg.yield %50 : f32
    } -> tensor<40x2x192xf32>
    %expanded = tensor.expand_shape %8 [[0, 1], [2], [3, 4]] output_shape [1, 40, 2, 3, 64] : tensor<40x2x192xf32> into tensor<1x40x2x3x64xf32>
    %9 = tensor.empty() : tensor<3x40x2x1x64xf32>
    %transposed_8 = linalg.transpose ins(%expanded : tensor<1x40x2x3x64xf32>) outs(%9 : tensor<3x40x2x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed_8 [[0], [1], [2, 3], [4]] : tensor<3x40x2x1x64xf32> into tensor<3x40x2x64xf32>
    %10 = tensor.empty() : tensor<1x40x2x64xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<1xi64>) outs(%10 : tensor<1x40x2x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %50 = arith.index_cast %in : i64 to index
      %51 = linalg.index 1 : index
      %52 = linalg.index 2 : index
      %53 = linalg.index 3 : index
      %extracted = tensor.extract %collapsed[%50, %51, %52, %53] : tensor<3x40x2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x2x64xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<1xi64>) outs(%10 : tensor<1x40x2x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %50 = arith.index_cast %in : i64 to index
      %51 = linalg.index 1 : index
      %52 = linalg.index 2 : index
      %53 = linalg.index 3 : index
      %extracted = tensor.extract %collapsed[%50, %51, %52, %53] : tensor<3x40x2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x2x64xf32>
    %collapsed_9 = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<1x40x2x64xf32> into tensor<40x2x64xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<1xi64>) outs(%10 : tensor<1x40x2x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %50 = arith.index_cast %in : i64 to index
      %51 = linalg.index 1 : index
      %52 = linalg.index 2 : index
      %53 = linalg.index 3 : index
      %extracted = tensor.extract %collapsed[%50, %51, %52, %53] : tensor<3x40x2x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x2x64xf32>
    %collapsed_10 = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<1x40x2x64xf32> into tensor<40x2x64xf32>
    %14 = tensor.empty() : tensor<1x2x64xf32>
    %collapsed_11 = tensor.collapse_shape %arg3 [[0, 1], [2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %15 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_11 : tensor<1x64xf32>) outs(%14 : tensor<1x2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x64xf32>
    %concat = tensor.concat dim(0) %collapsed_9, %15 : (tensor<40x2x64xf32>, tensor<1x2x64xf32>) -> tensor<41x2x64xf32>
    %collapsed_12 = tensor.collapse_shape %arg4 [[0, 1], [2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<1x64xf32>) outs(%14 : tensor<1x2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x64xf32>
    %concat_13 = tensor.concat dim(0) %collapsed_10, %16 : (tensor<40x2x64xf32>, tensor<1x2x64xf32>) -> tensor<41x2x64xf32>
    %collapsed_14 = tensor.collapse_shape %11 [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_15 = tensor.expand_shape %collapsed_14 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %17 = tensor.empty() : tensor<8x40x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<40x8x16xf32>) outs(%17 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_17 = tensor.collapse_shape %concat [[0], [1, 2]] : tensor<41x2x64xf32> into tensor<41x128xf32>
    %expanded_18 = tensor.expand_shape %collapsed_17 [[0], [1, 2]] output_shape [41, 8, 16] : tensor<41x128xf32> into tensor<41x8x16xf32>
    %18 = tensor.empty() : tensor<8x41x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<41x8x16xf32>) outs(%18 : tensor<8x41x16xf32>) permutation = [1, 0, 2] 
    %collapsed_20 = tensor.collapse_shape %concat_13 [[0], [1, 2]] : tensor<41x2x64xf32> into tensor<41x128xf32>
    %expanded_21 = tensor.expand_shape %collapsed_20 [[0], [1, 2]] output_shape [41, 8, 16] : tensor<41x128xf32> into tensor<41x8x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<41x8x16xf32>) outs(%18 : tensor<8x41x16xf32>) permutation = [1, 0, 2] 
    %concat_23 = tensor.concat dim(1) %transposed_19, %cst_4 : (tensor<8x41x16xf32>, tensor<8x1x16xf32>) -> tensor<8x42x16xf32>
    %concat_24 = tensor.concat dim(1) %transposed_22, %cst_4 : (tensor<8x41x16xf32>, tensor<8x1x16xf32>) -> tensor<8x42x16xf32>
    %padded = tensor.pad %1 low[0, 0] high[0, 2] {
    ^bb0(%arg8: index, %arg9: index):
      tensor.yield %cst : f32
    } : tensor<2x40xf32> to tensor<2x42xf32>
    %expanded_25 = tensor.expand_shape %padded [[0], [1, 2, 3]] output_shape [2, 1, 1, 42] : tensor<2x42xf32> into tensor<2x1x1x42xf32>
    %19 = tensor.empty() : tensor<2x4x1x42xf32>
    %collapsed_26 = tensor.collapse_shape %expanded_25 [[0, 1], [2], [3]] : tensor<2x1x1x42xf32> into tensor<2x1x42xf32>
    %20 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_26 : tensor<2x1x42xf32>) outs(%19 : tensor<2x4x1x42xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x1x42xf32>
    %expanded_27 = tensor.expand_shape %transposed_16 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %expanded_28 = tensor.expand_shape %concat_23 [[0, 1], [2], [3]] output_shape [2, 4, 42, 16] : tensor<8x42x16xf32> into tensor<2x4x42x16xf32>
    %21 = tensor.empty() : tensor<2x4x16x42xf32>
    %transposed_29 = linalg.transpose ins(%expanded_28 : tensor<2x4x42x16xf32>) outs(%21 : tensor<2x4x16x42xf32>) permutation = [0, 1, 3, 2] 
    %22 = tensor.empty() : tensor<2x4x40x16xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27, %cst_3 : tensor<2x4x40x16xf32>, tensor<1xf32>) outs(%22 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %50 = arith.mulf %in, %in_41 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x16xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_29, %cst_3 : tensor<2x4x16x42xf32>, tensor<1xf32>) outs(%21 : tensor<2x4x16x42xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %50 = arith.mulf %in, %in_41 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x16x42xf32>
    %collapsed_30 = tensor.collapse_shape %23 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_31 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<2x4x16x42xf32> into tensor<8x16x42xf32>
    %25 = tensor.empty() : tensor<8x40x42xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<8x40x42xf32>) -> tensor<8x40x42xf32>
    %27 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x40x16xf32>, tensor<8x16x42xf32>) outs(%26 : tensor<8x40x42xf32>) -> tensor<8x40x42xf32>
    %expanded_32 = tensor.expand_shape %27 [[0, 1], [2], [3]] output_shape [2, 4, 40, 42] : tensor<8x40x42xf32> into tensor<2x4x40x42xf32>
    %28 = tensor.empty() : tensor<2x4x40x42xf32>
    %29 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32, %20 : tensor<2x4x40x42xf32>, tensor<2x4x1x42xf32>) outs(%28 : tensor<2x4x40x42xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %50 = arith.addf %in, %in_41 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x42xf32>
    %30 = tensor.empty() : tensor<2x4x40xi64>
    %31 = linalg.fill ins(%c0_i64 : i64) outs(%30 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %32 = tensor.empty() : tensor<2x4x40xf32>
    %33 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %34:2 = linalg.generic {indexing_maps = [#map6, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x4x40x42xf32>) outs(%33, %31 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %50 = linalg.index 3 : index
      %51 = arith.index_cast %50 : index to i64
      %52 = arith.maximumf %in, %out : f32
      %53 = arith.cmpf ogt, %in, %out : f32
      %54 = arith.select %53, %51, %out_41 : i64
      linalg.yield %52, %54 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_33 = tensor.expand_shape %34#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %expanded_33 : tensor<2x4x40x42xf32>, tensor<2x4x40x1xf32>) outs(%28 : tensor<2x4x40x42xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %50 = arith.subf %in, %in_41 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x42xf32>
    %36 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x4x40x42xf32>) outs(%28 : tensor<2x4x40x42xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x42xf32>
    %37 = tensor.empty() : tensor<2x4x40x1xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x4x40x42xf32>) outs(%38 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %in, %out : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %39 : tensor<2x4x40x42xf32>, tensor<2x4x40x1xf32>) outs(%28 : tensor<2x4x40x42xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %50 = arith.divf %in, %in_41 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x40x42xf32>
    %collapsed_34 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x4x40x42xf32> into tensor<8x40x42xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %42 = linalg.batch_matmul ins(%collapsed_34, %concat_24 : tensor<8x40x42xf32>, tensor<8x42x16xf32>) outs(%41 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_35 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %43 = tensor.empty() : tensor<40x2x4x16xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<2x4x40x16xf32>) outs(%43 : tensor<40x2x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_37 = tensor.collapse_shape %transposed_36 [[0, 1], [2, 3]] : tensor<40x2x4x16xf32> into tensor<80x64xf32>
    %44 = tensor.empty() : tensor<64x64xf32>
    %transposed_38 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%44 : tensor<64x64xf32>) permutation = [1, 0] 
    %45 = tensor.empty() : tensor<80x64xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %47 = linalg.matmul ins(%collapsed_37, %transposed_38 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%46 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map13, #map], iterator_types = ["parallel", "parallel"]} ins(%47, %arg6 : tensor<80x64xf32>, tensor<64xf32>) outs(%45 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %50 = arith.addf %in, %in_41 : f32
      linalg.yield %50 : f32
    } -> tensor<80x64xf32>
    %expanded_39 = tensor.expand_shape %48 [[0, 1], [2]] output_shape [40, 2, 64] : tensor<80x64xf32> into tensor<40x2x64xf32>
    %49 = tensor.empty() : tensor<2x40x64xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<40x2x64xf32>) outs(%49 : tensor<2x40x64xf32>) permutation = [1, 0, 2] 
    return %transposed_40 : tensor<2x40x64xf32>
  }
}

