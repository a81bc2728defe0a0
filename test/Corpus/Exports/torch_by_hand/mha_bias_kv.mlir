#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1) -> (d1)>
#map8 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @mha_bias_kv(%arg0: tensor<2x40x64xf32>, %arg1: tensor<192x64xf32>, %arg2: tensor<192xf32>, %arg3: tensor<1x1x64xf32>, %arg4: tensor<1x1x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x40x41xf32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<40x2x64xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x40x64xf32>) outs(%0 : tensor<40x2x64xf32>) permutation = [1, 0, 2] 
    %1 = tensor.empty() : tensor<64x192xf32>
    %transposed_4 = linalg.transpose ins(%arg1 : tensor<192x64xf32>) outs(%1 : tensor<64x192xf32>) permutation = [1, 0] 
    %2 = tensor.empty() : tensor<40x64x192xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_4 : tensor<64x192xf32>) outs(%2 : tensor<40x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64x192xf32>
    %4 = tensor.empty() : tensor<40x2x192xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %6 = linalg.batch_matmul ins(%transposed, %3 : tensor<40x2x64xf32>, tensor<40x64x192xf32>) outs(%5 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %arg2 : tensor<40x2x192xf32>, tensor<192xf32>) outs(%4 : tensor<40x2x192xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %49 = arith.addf %in, %in_36 : f32
      linalg.yield %49 : f32
    } -> tensor<40x2x192xf32>
    %expanded = tensor.expand_shape %7 [[0, 1], [2], [3, 4]] output_shape [1, 40, 2, 3, 64] : tensor<40x2x192xf32> into tensor<1x40x2x3x64xf32>
    %8 = tensor.empty() : tensor<3x40x2x1x64xf32>
    %transposed_5 = linalg.transpose ins(%expanded : tensor<1x40x2x3x64xf32>) outs(%8 : tensor<3x40x2x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed_5 [[0], [1], [2, 3], [4]] : tensor<3x40x2x1x64xf32> into tensor<3x40x2x64xf32>
    %extracted_slice = tensor.extract_slice %collapsed[0, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %extracted_slice_6 = tensor.extract_slice %collapsed[1, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %collapsed_7 = tensor.collapse_shape %extracted_slice_6 [[0, 1], [2], [3]] : tensor<1x40x2x64xf32> into tensor<40x2x64xf32>
    %extracted_slice_8 = tensor.extract_slice %collapsed[2, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %collapsed_9 = tensor.collapse_shape %extracted_slice_8 [[0, 1], [2], [3]] : tensor<1x40x2x64xf32> into tensor<40x2x64xf32>
    %9 = tensor.empty() : tensor<1x2x64xf32>
    %collapsed_10 = tensor.collapse_shape %arg3 [[0, 1], [2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<1x64xf32>) outs(%9 : tensor<1x2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x64xf32>
    %concat = tensor.concat dim(0) %collapsed_7, %10 : (tensor<40x2x64xf32>, tensor<1x2x64xf32>) -> tensor<41x2x64xf32>
    %collapsed_11 = tensor.collapse_shape %arg4 [[0, 1], [2]] : tensor<1x1x64xf32> into tensor<1x64xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_11 : tensor<1x64xf32>) outs(%9 : tensor<1x2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x64xf32>
    %concat_12 = tensor.concat dim(0) %collapsed_9, %11 : (tensor<40x2x64xf32>, tensor<1x2x64xf32>) -> tensor<41x2x64xf32>
    %collapsed_13 = tensor.collapse_shape %extracted_slice [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_14 = tensor.expand_shape %collapsed_13 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %12 = tensor.empty() : tensor<8x40x16xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<40x8x16xf32>) outs(%12 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_16 = tensor.collapse_shape %concat [[0], [1, 2]] : tensor<41x2x64xf32> into tensor<41x128xf32>
    %expanded_17 = tensor.expand_shape %collapsed_16 [[0], [1, 2]] output_shape [41, 8, 16] : tensor<41x128xf32> into tensor<41x8x16xf32>
    %13 = tensor.empty() : tensor<8x41x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<41x8x16xf32>) outs(%13 : tensor<8x41x16xf32>) permutation = [1, 0, 2] 
    %collapsed_19 = tensor.collapse_shape %concat_12 [[0], [1, 2]] : tensor<41x2x64xf32> into tensor<41x128xf32>
    %expanded_20 = tensor.expand_shape %collapsed_19 [[0], [1, 2]] output_shape [41, 8, 16] : tensor<41x128xf32> into tensor<41x8x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<41x8x16xf32>) outs(%13 : tensor<8x41x16xf32>) permutation = [1, 0, 2] 
    %expanded_22 = tensor.expand_shape %transposed_15 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %expanded_23 = tensor.expand_shape %transposed_18 [[0, 1], [2], [3]] output_shape [2, 4, 41, 16] : tensor<8x41x16xf32> into tensor<2x4x41x16xf32>
    %14 = tensor.empty() : tensor<2x4x40x16xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22 : tensor<2x4x40x16xf32>) outs(%14 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.mulf %in, %cst_3 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x16xf32>
    %16 = tensor.empty() : tensor<2x4x16x41xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x4x41x16xf32>) outs(%16 : tensor<2x4x16x41xf32>) permutation = [0, 1, 3, 2] 
    %17 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_24 : tensor<2x4x16x41xf32>) outs(%16 : tensor<2x4x16x41xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.mulf %in, %cst_3 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x16x41xf32>
    %collapsed_25 = tensor.collapse_shape %15 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_26 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x4x16x41xf32> into tensor<8x16x41xf32>
    %18 = tensor.empty() : tensor<8x40x41xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x40x41xf32>) -> tensor<8x40x41xf32>
    %20 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<8x40x16xf32>, tensor<8x16x41xf32>) outs(%19 : tensor<8x40x41xf32>) -> tensor<8x40x41xf32>
    %expanded_27 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 4, 40, 41] : tensor<8x40x41xf32> into tensor<2x4x40x41xf32>
    %21 = tensor.empty() : tensor<2x4x40xi64>
    %22 = linalg.fill ins(%c0_i64 : i64) outs(%21 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %23 = tensor.empty() : tensor<2x4x40xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %25:2 = linalg.generic {indexing_maps = [#map4, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_27 : tensor<2x4x40x41xf32>) outs(%24, %22 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_36: i64):
      %49 = linalg.index 3 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = arith.maximumf %in, %out : f32
      %52 = arith.cmpf ogt, %in, %out : f32
      %53 = arith.select %52, %50, %out_36 : i64
      linalg.yield %51, %53 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_28 = tensor.expand_shape %25#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %26 = tensor.empty() : tensor<2x4x40x41xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27, %expanded_28 : tensor<2x4x40x41xf32>, tensor<2x4x40x1xf32>) outs(%26 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %49 = arith.subf %in, %in_36 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x41xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x40x41xf32>) outs(%26 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.exp %in : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x41xf32>
    %29 = tensor.empty() : tensor<2x4x40x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x4x40x41xf32>) outs(%30 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %out : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<2x4x40x41xf32>, tensor<2x4x40x1xf32>) outs(%26 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %49 = arith.divf %in, %in_36 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x41xf32>
    %33 = tensor.empty() : tensor<2x4x40x41xi1>
    %34 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27 : tensor<2x4x40x41xf32>) outs(%33 : tensor<2x4x40x41xi1>) {
    ^bb0(%in: f32, %out: i1):
      %49 = arith.extf %in : f32 to f64
      %50 = arith.cmpf oeq, %49, %cst_2 : f64
      linalg.yield %50 : i1
    } -> tensor<2x4x40x41xi1>
    %35 = tensor.empty() : tensor<2x4x40x1xi1>
    %36 = linalg.fill ins(%true : i1) outs(%35 : tensor<2x4x40x1xi1>) -> tensor<2x4x40x1xi1>
    %37 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x4x40x41xi1>) outs(%36 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %49 = arith.andi %in, %out : i1
      linalg.yield %49 : i1
    } -> tensor<2x4x40x1xi1>
    %38 = linalg.generic {indexing_maps = [#map6, #map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %cst_1, %32 : tensor<2x4x40x1xi1>, tensor<2x4x40x41xf32>, tensor<2x4x40x41xf32>) outs(%26 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: i1, %in_36: f32, %in_37: f32, %out: f32):
      %49 = arith.select %in, %in_36, %in_37 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x41xf32>
    %collapsed_29 = tensor.collapse_shape %38 [[0, 1], [2], [3]] : tensor<2x4x40x41xf32> into tensor<8x40x41xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%12 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %40 = linalg.batch_matmul ins(%collapsed_29, %transposed_21 : tensor<8x40x41xf32>, tensor<8x41x16xf32>) outs(%39 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_30 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %41 = tensor.empty() : tensor<40x2x4x16xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x4x40x16xf32>) outs(%41 : tensor<40x2x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0, 1], [2, 3]] : tensor<40x2x4x16xf32> into tensor<80x64xf32>
    %42 = tensor.empty() : tensor<64x64xf32>
    %transposed_33 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%42 : tensor<64x64xf32>) permutation = [1, 0] 
    %43 = tensor.empty() : tensor<80x64xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %45 = linalg.matmul ins(%collapsed_32, %transposed_33 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %46 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%43 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %47 = linalg.generic {indexing_maps = [#map8, #map8, #map8], iterator_types = ["parallel", "parallel"]} ins(%45, %46 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%43 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_36: f32, %out: f32):
      %49 = arith.addf %in, %in_36 : f32
      linalg.yield %49 : f32
    } -> tensor<80x64xf32>
    %expanded_34 = tensor.expand_shape %47 [[0, 1], [2]] output_shape [40, 2, 64] : tensor<80x64xf32> into tensor<40x2x64xf32>
    %48 = tensor.empty() : tensor<2x40x64xf32>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<40x2x64xf32>) outs(%48 : tensor<2x40x64xf32>) permutation = [1, 0, 2] 
    return %transposed_35 : tensor<2x40x64xf32>
  }
}

