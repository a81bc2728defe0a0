#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @clip_text_cls.MultiheadAttention(%arg0: tensor<2x41x64xf32>, %arg1: tensor<8x41x41xf32>, %arg2: tensor<192x64xf32>, %arg3: tensor<192xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64xf32>) -> tensor<2x41x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x4x41x41xf32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<41x2x64xf32>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x41x64xf32>) outs(%0 : tensor<41x2x64xf32>) permutation = [1, 0, 2] 
    %1 = tensor.empty() : tensor<64x192xf32>
    %transposed_4 = linalg.transpose ins(%arg2 : tensor<192x64xf32>) outs(%1 : tensor<64x192xf32>) permutation = [1, 0] 
    %2 = tensor.empty() : tensor<41x64x192xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_4 : tensor<64x192xf32>) outs(%2 : tensor<41x64x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<41x64x192xf32>
    %4 = tensor.empty() : tensor<41x2x192xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<41x2x192xf32>) -> tensor<41x2x192xf32>
    %6 = linalg.batch_matmul ins(%transposed, %3 : tensor<41x2x64xf32>, tensor<41x64x192xf32>) outs(%5 : tensor<41x2x192xf32>) -> tensor<41x2x192xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %arg3 : tensor<41x2x192xf32>, tensor<192xf32>) outs(%4 : tensor<41x2x192xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %46 = arith.addf %in, %in_32 : f32
      linalg.yield %46 : f32
    } -> tensor<41x2x192xf32>
    %expanded = tensor.expand_shape %7 [[0, 1], [2], [3, 4]] output_shape [1, 41, 2, 3, 64] : tensor<41x2x192xf32> into tensor<1x41x2x3x64xf32>
    %8 = tensor.empty() : tensor<3x41x2x1x64xf32>
    %transposed_5 = linalg.transpose ins(%expanded : tensor<1x41x2x3x64xf32>) outs(%8 : tensor<3x41x2x1x64xf32>) permutation = [3, 1, 2, 0, 4] 
    %collapsed = tensor.collapse_shape %transposed_5 [[0], [1], [2, 3], [4]] : tensor<3x41x2x1x64xf32> into tensor<3x41x2x64xf32>
    %extracted_slice = tensor.extract_slice %collapsed[0, 0, 0, 0] [1, 41, 2, 64] [1, 1, 1, 1] : tensor<3x41x2x64xf32> to tensor<1x41x2x64xf32>
    %extracted_slice_6 = tensor.extract_slice %collapsed[1, 0, 0, 0] [1, 41, 2, 64] [1, 1, 1, 1] : tensor<3x41x2x64xf32> to tensor<1x41x2x64xf32>
    %extracted_slice_7 = tensor.extract_slice %collapsed[2, 0, 0, 0] [1, 41, 2, 64] [1, 1, 1, 1] : tensor<3x41x2x64xf32> to tensor<1x41x2x64xf32>
    %collapsed_8 = tensor.collapse_shape %extracted_slice [[0, 1], [2, 3]] : tensor<1x41x2x64xf32> into tensor<41x128xf32>
    %expanded_9 = tensor.expand_shape %collapsed_8 [[0], [1, 2]] output_shape [41, 8, 16] : tensor<41x128xf32> into tensor<41x8x16xf32>
    %9 = tensor.empty() : tensor<8x41x16xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<41x8x16xf32>) outs(%9 : tensor<8x41x16xf32>) permutation = [1, 0, 2] 
    %collapsed_11 = tensor.collapse_shape %extracted_slice_6 [[0, 1], [2, 3]] : tensor<1x41x2x64xf32> into tensor<41x128xf32>
    %expanded_12 = tensor.expand_shape %collapsed_11 [[0], [1, 2]] output_shape [41, 8, 16] : tensor<41x128xf32> into tensor<41x8x16xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<41x8x16xf32>) outs(%9 : tensor<8x41x16xf32>) permutation = [1, 0, 2] 
    %collapsed_14 = tensor.collapse_shape %extracted_slice_7 [[0, 1], [2, 3]] : tensor<1x41x2x64xf32> into tensor<41x128xf32>
    %expanded_15 = tensor.expand_shape %collapsed_14 [[0], [1, 2]] output_shape [41, 8, 16] : tensor<41x128xf32> into tensor<41x8x16xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<41x8x16xf32>) outs(%9 : tensor<8x41x16xf32>) permutation = [1, 0, 2] 
    %expanded_17 = tensor.expand_shape %arg1 [[0, 1], [2], [3]] output_shape [2, 4, 41, 41] : tensor<8x41x41xf32> into tensor<2x4x41x41xf32>
    %expanded_18 = tensor.expand_shape %transposed_10 [[0, 1], [2], [3]] output_shape [2, 4, 41, 16] : tensor<8x41x16xf32> into tensor<2x4x41x16xf32>
    %expanded_19 = tensor.expand_shape %transposed_13 [[0, 1], [2], [3]] output_shape [2, 4, 41, 16] : tensor<8x41x16xf32> into tensor<2x4x41x16xf32>
    %10 = tensor.empty() : tensor<2x4x41x16xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x4x41x16xf32>) outs(%10 : tensor<2x4x41x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.mulf %in, %cst_3 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x41x16xf32>
    %12 = tensor.empty() : tensor<2x4x16x41xf32>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x4x41x16xf32>) outs(%12 : tensor<2x4x16x41xf32>) permutation = [0, 1, 3, 2] 
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<2x4x16x41xf32>) outs(%12 : tensor<2x4x16x41xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.mulf %in, %cst_3 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x16x41xf32>
    %collapsed_21 = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<2x4x41x16xf32> into tensor<8x41x16xf32>
    %collapsed_22 = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<2x4x16x41xf32> into tensor<8x16x41xf32>
    %14 = tensor.empty() : tensor<8x41x41xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<8x41x41xf32>) -> tensor<8x41x41xf32>
    %16 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<8x41x16xf32>, tensor<8x16x41xf32>) outs(%15 : tensor<8x41x41xf32>) -> tensor<8x41x41xf32>
    %expanded_23 = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [2, 4, 41, 41] : tensor<8x41x41xf32> into tensor<2x4x41x41xf32>
    %17 = tensor.empty() : tensor<2x4x41x41xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %expanded_17 : tensor<2x4x41x41xf32>, tensor<2x4x41x41xf32>) outs(%17 : tensor<2x4x41x41xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %46 = arith.addf %in, %in_32 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x41x41xf32>
    %19 = tensor.empty() : tensor<2x4x41xi64>
    %20 = linalg.fill ins(%c0_i64 : i64) outs(%19 : tensor<2x4x41xi64>) -> tensor<2x4x41xi64>
    %21 = tensor.empty() : tensor<2x4x41xf32>
    %22 = linalg.fill ins(%cst_0 : f32) outs(%21 : tensor<2x4x41xf32>) -> tensor<2x4x41xf32>
    %23:2 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x4x41x41xf32>) outs(%22, %20 : tensor<2x4x41xf32>, tensor<2x4x41xi64>) {
    ^bb0(%in: f32, %out: f32, %out_32: i64):
      %46 = linalg.index 3 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = arith.maximumf %in, %out : f32
      %49 = arith.cmpf ogt, %in, %out : f32
      %50 = arith.select %49, %47, %out_32 : i64
      linalg.yield %48, %50 : f32, i64
    } -> (tensor<2x4x41xf32>, tensor<2x4x41xi64>)
    %expanded_24 = tensor.expand_shape %23#0 [[0], [1], [2, 3]] output_shape [2, 4, 41, 1] : tensor<2x4x41xf32> into tensor<2x4x41x1xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_24 : tensor<2x4x41x41xf32>, tensor<2x4x41x1xf32>) outs(%17 : tensor<2x4x41x41xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %46 = arith.subf %in, %in_32 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x41x41xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x4x41x41xf32>) outs(%17 : tensor<2x4x41x41xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x41x41xf32>
    %26 = tensor.empty() : tensor<2x4x41x1xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<2x4x41x1xf32>) -> tensor<2x4x41x1xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x4x41x41xf32>) outs(%27 : tensor<2x4x41x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x41x1xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x4x41x41xf32>, tensor<2x4x41x1xf32>) outs(%17 : tensor<2x4x41x41xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %46 = arith.divf %in, %in_32 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x41x41xf32>
    %30 = tensor.empty() : tensor<2x4x41x41xi1>
    %31 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18 : tensor<2x4x41x41xf32>) outs(%30 : tensor<2x4x41x41xi1>) {
    ^bb0(%in: f32, %out: i1):
      %46 = arith.extf %in : f32 to f64
      %47 = arith.cmpf oeq, %46, %cst_2 : f64
      linalg.yield %47 : i1
    } -> tensor<2x4x41x41xi1>
    %32 = tensor.empty() : tensor<2x4x41x1xi1>
    %33 = linalg.fill ins(%true : i1) outs(%32 : tensor<2x4x41x1xi1>) -> tensor<2x4x41x1xi1>
    %34 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<2x4x41x41xi1>) outs(%33 : tensor<2x4x41x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %46 = arith.andi %in, %out : i1
      linalg.yield %46 : i1
    } -> tensor<2x4x41x1xi1>
    %35 = linalg.generic {indexing_maps = [#map5, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %cst_1, %29 : tensor<2x4x41x1xi1>, tensor<2x4x41x41xf32>, tensor<2x4x41x41xf32>) outs(%17 : tensor<2x4x41x41xf32>) {
    ^bb0(%in: i1, %in_32: f32, %in_33: f32, %out: f32):
      %46 = arith.select %in, %in_32, %in_33 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x41x41xf32>
    %collapsed_25 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x4x41x41xf32> into tensor<8x41x41xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%9 : tensor<8x41x16xf32>) -> tensor<8x41x16xf32>
    %37 = linalg.batch_matmul ins(%collapsed_25, %transposed_16 : tensor<8x41x41xf32>, tensor<8x41x16xf32>) outs(%36 : tensor<8x41x16xf32>) -> tensor<8x41x16xf32>
    %expanded_26 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 4, 41, 16] : tensor<8x41x16xf32> into tensor<2x4x41x16xf32>
    %38 = tensor.empty() : tensor<41x2x4x16xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x4x41x16xf32>) outs(%38 : tensor<41x2x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0, 1], [2, 3]] : tensor<41x2x4x16xf32> into tensor<82x64xf32>
    %39 = tensor.empty() : tensor<64x64xf32>
    %transposed_29 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%39 : tensor<64x64xf32>) permutation = [1, 0] 
    %40 = tensor.empty() : tensor<82x64xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<82x64xf32>) -> tensor<82x64xf32>
    %42 = linalg.matmul ins(%collapsed_28, %transposed_29 : tensor<82x64xf32>, tensor<64x64xf32>) outs(%41 : tensor<82x64xf32>) -> tensor<82x64xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xf32>) outs(%40 : tensor<82x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<82x64xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel"]} ins(%42, %43 : tensor<82x64xf32>, tensor<82x64xf32>) outs(%40 : tensor<82x64xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %46 = arith.addf %in, %in_32 : f32
      linalg.yield %46 : f32
    } -> tensor<82x64xf32>
    %expanded_30 = tensor.expand_shape %44 [[0, 1], [2]] output_shape [41, 2, 64] : tensor<82x64xf32> into tensor<41x2x64xf32>
    %45 = tensor.empty() : tensor<2x41x64xf32>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<41x2x64xf32>) outs(%45 : tensor<2x41x64xf32>) permutation = [1, 0, 2] 
    return %transposed_31 : tensor<2x41x64xf32>
  }
}

