#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @mha_zero_attn(%arg0: tensor<2x40x64xf32>, %arg1: tensor<192x64xf32>, %arg2: tensor<192xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x40x41xf32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<8x1x16xf32>
    %cst_4 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<40x2x64xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x40x64xf32>) outs(%0 : tensor<40x2x64xf32>) permutation = [1, 0, 2] 
    %1 = tensor.empty() : tensor<64x192xf32>
    %transposed_5 = linalg.transpose ins(%arg1 : tensor<192x64xf32>) outs(%1 : tensor<64x192xf32>) permutation = [1, 0] 
    %2 = tensor.empty() : tensor<40x64x192xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_5 : tensor<64x192xf32>) outs(%2 : tensor<40x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x64x192xf32>
    %4 = tensor.empty() : tensor<40x2x192xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %6 = linalg.batch_matmul ins(%transposed, %3 : tensor<40x2x64xf32>, tensor<40x64x192xf32>) outs(%5 : tensor<40x2x192xf32>) -> tensor<40x2x192xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %arg2 : tensor<40x2x192xf32>, tensor<192xf32>) outs(%4 : tensor<40x2x192xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %45 = arith.addf %in, %in_33 : f32
      linalg.yield %45 : f32
    } -> tensor<40x2x192xf32>
    %expanded = tensor.expand_shape %7 [[0, 1], [2], [3, 4]] output_shape [1, 40, 2, 3, 64] : tensor<40x2x192xf32> into tensor<1x40x2x3x64xf32>
    %8 = tensor.empty() : tensor<3x40x2x1x64xf32>
    %transposed_6 = linalg.transpose ins(%expanded : tensor<1x40x2x3x64xf32>) outs(%8 : tensor<3x40x2x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed_6 [[0], [1], [2, 3], [4]] : tensor<3x40x2x1x64xf32> into tensor<3x40x2x64xf32>
    %extracted_slice = tensor.extract_slice %collapsed[0, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %extracted_slice_7 = tensor.extract_slice %collapsed[1, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %extracted_slice_8 = tensor.extract_slice %collapsed[2, 0, 0, 0] [1, 40, 2, 64] [1, 1, 1, 1] : tensor<3x40x2x64xf32> to tensor<1x40x2x64xf32>
    %collapsed_9 = tensor.collapse_shape %extracted_slice [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_10 = tensor.expand_shape %collapsed_9 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %9 = tensor.empty() : tensor<8x40x16xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<40x8x16xf32>) outs(%9 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_12 = tensor.collapse_shape %extracted_slice_7 [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_13 = tensor.expand_shape %collapsed_12 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<40x8x16xf32>) outs(%9 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_15 = tensor.collapse_shape %extracted_slice_8 [[0, 1], [2, 3]] : tensor<1x40x2x64xf32> into tensor<40x128xf32>
    %expanded_16 = tensor.expand_shape %collapsed_15 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<40x8x16xf32>) outs(%9 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %concat = tensor.concat dim(1) %transposed_14, %cst_3 : (tensor<8x40x16xf32>, tensor<8x1x16xf32>) -> tensor<8x41x16xf32>
    %concat_18 = tensor.concat dim(1) %transposed_17, %cst_3 : (tensor<8x40x16xf32>, tensor<8x1x16xf32>) -> tensor<8x41x16xf32>
    %expanded_19 = tensor.expand_shape %transposed_11 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %expanded_20 = tensor.expand_shape %concat [[0, 1], [2], [3]] output_shape [2, 4, 41, 16] : tensor<8x41x16xf32> into tensor<2x4x41x16xf32>
    %10 = tensor.empty() : tensor<2x4x40x16xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x4x40x16xf32>) outs(%10 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.mulf %in, %cst_4 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x16xf32>
    %12 = tensor.empty() : tensor<2x4x16x41xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x4x41x16xf32>) outs(%12 : tensor<2x4x16x41xf32>) permutation = [0, 1, 3, 2] 
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<2x4x16x41xf32>) outs(%12 : tensor<2x4x16x41xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.mulf %in, %cst_4 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x16x41xf32>
    %collapsed_22 = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_23 = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<2x4x16x41xf32> into tensor<8x16x41xf32>
    %14 = tensor.empty() : tensor<8x40x41xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<8x40x41xf32>) -> tensor<8x40x41xf32>
    %16 = linalg.batch_matmul ins(%collapsed_22, %collapsed_23 : tensor<8x40x16xf32>, tensor<8x16x41xf32>) outs(%15 : tensor<8x40x41xf32>) -> tensor<8x40x41xf32>
    %expanded_24 = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [2, 4, 40, 41] : tensor<8x40x41xf32> into tensor<2x4x40x41xf32>
    %17 = tensor.empty() : tensor<2x4x40xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %19 = tensor.empty() : tensor<2x4x40xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %21:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_24 : tensor<2x4x40x41xf32>) outs(%20, %18 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_33: i64):
      %45 = linalg.index 3 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_33 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_25 = tensor.expand_shape %21#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %22 = tensor.empty() : tensor<2x4x40x41xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %expanded_25 : tensor<2x4x40x41xf32>, tensor<2x4x40x1xf32>) outs(%22 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %45 = arith.subf %in, %in_33 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x41xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x40x41xf32>) outs(%22 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x41xf32>
    %25 = tensor.empty() : tensor<2x4x40x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x4x40x41xf32>) outs(%26 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<2x4x40x41xf32>, tensor<2x4x40x1xf32>) outs(%22 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %45 = arith.divf %in, %in_33 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x41xf32>
    %29 = tensor.empty() : tensor<2x4x40x41xi1>
    %30 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<2x4x40x41xf32>) outs(%29 : tensor<2x4x40x41xi1>) {
    ^bb0(%in: f32, %out: i1):
      %45 = arith.extf %in : f32 to f64
      %46 = arith.cmpf oeq, %45, %cst_2 : f64
      linalg.yield %46 : i1
    } -> tensor<2x4x40x41xi1>
    %31 = tensor.empty() : tensor<2x4x40x1xi1>
    %32 = linalg.fill ins(%true : i1) outs(%31 : tensor<2x4x40x1xi1>) -> tensor<2x4x40x1xi1>
    %33 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x4x40x41xi1>) outs(%32 : tensor<2x4x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %45 = arith.andi %in, %out : i1
      linalg.yield %45 : i1
    } -> tensor<2x4x40x1xi1>
    %34 = linalg.generic {indexing_maps = [#map5, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %cst_1, %28 : tensor<2x4x40x1xi1>, tensor<2x4x40x41xf32>, tensor<2x4x40x41xf32>) outs(%22 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: i1, %in_33: f32, %in_34: f32, %out: f32):
      %45 = arith.select %in, %in_33, %in_34 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x40x41xf32>
    %collapsed_26 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x4x40x41xf32> into tensor<8x40x41xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%9 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %36 = linalg.batch_matmul ins(%collapsed_26, %concat_18 : tensor<8x40x41xf32>, tensor<8x41x16xf32>) outs(%35 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_27 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %37 = tensor.empty() : tensor<40x2x4x16xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x4x40x16xf32>) outs(%37 : tensor<40x2x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_29 = tensor.collapse_shape %transposed_28 [[0, 1], [2, 3]] : tensor<40x2x4x16xf32> into tensor<80x64xf32>
    %38 = tensor.empty() : tensor<64x64xf32>
    %transposed_30 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%38 : tensor<64x64xf32>) permutation = [1, 0] 
    %39 = tensor.empty() : tensor<80x64xf32>
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %41 = linalg.matmul ins(%collapsed_29, %transposed_30 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%40 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %43 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%41, %42 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%39 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_33: f32, %out: f32):
      %45 = arith.addf %in, %in_33 : f32
      linalg.yield %45 : f32
    } -> tensor<80x64xf32>
    %expanded_31 = tensor.expand_shape %43 [[0, 1], [2]] output_shape [40, 2, 64] : tensor<80x64xf32> into tensor<40x2x64xf32>
    %44 = tensor.empty() : tensor<2x40x64xf32>
    %transposed_32 = linalg.transpose ins(%expanded_31 : tensor<40x2x64xf32>) outs(%44 : tensor<2x40x64xf32>) permutation = [1, 0, 2] 
    return %transposed_32 : tensor<2x40x64xf32>
  }
}

