#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @mha_unbatched(%arg0: tensor<40x64xf32>, %arg1: tensor<192x64xf32>, %arg2: tensor<64x64xf32>) -> tensor<40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %true = arith.constant true
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1x4x40x40xf32>
    %cst_2 = arith.constant 0xFFF0000000000000 : f64
    %cst_3 = arith.constant 5.000000e-01 : f32
    %extracted_slice = tensor.extract_slice %arg1[0, 0] [64, 64] [1, 1] : tensor<192x64xf32> to tensor<64x64xf32>
    %extracted_slice_4 = tensor.extract_slice %arg1[64, 0] [64, 64] [1, 1] : tensor<192x64xf32> to tensor<64x64xf32>
    %extracted_slice_5 = tensor.extract_slice %arg1[128, 0] [64, 64] [1, 1] : tensor<192x64xf32> to tensor<64x64xf32>
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%extracted_slice : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<40x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<40x64xf32>) -> tensor<40x64xf32>
    %3 = linalg.matmul ins(%arg0, %transposed : tensor<40x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<40x64xf32>) -> tensor<40x64xf32>
    %transposed_6 = linalg.transpose ins(%extracted_slice_4 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %4 = linalg.matmul ins(%arg0, %transposed_6 : tensor<40x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<40x64xf32>) -> tensor<40x64xf32>
    %transposed_7 = linalg.transpose ins(%extracted_slice_5 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %5 = linalg.matmul ins(%arg0, %transposed_7 : tensor<40x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<40x64xf32>) -> tensor<40x64xf32>
    %expanded = tensor.expand_shape %3 [[0], [1, 2]] output_shape [40, 4, 16] : tensor<40x64xf32> into tensor<40x4x16xf32>
    %6 = tensor.empty() : tensor<4x40x16xf32>
    %transposed_8 = linalg.transpose ins(%expanded : tensor<40x4x16xf32>) outs(%6 : tensor<4x40x16xf32>) permutation = [1, 0, 2] 
    %expanded_9 = tensor.expand_shape %4 [[0], [1, 2]] output_shape [40, 4, 16] : tensor<40x64xf32> into tensor<40x4x16xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<40x4x16xf32>) outs(%6 : tensor<4x40x16xf32>) permutation = [1, 0, 2] 
    %expanded_11 = tensor.expand_shape %5 [[0], [1, 2]] output_shape [40, 4, 16] : tensor<40x64xf32> into tensor<40x4x16xf32>
    %transposed_12 = linalg.transpose ins(%expanded_11 : tensor<40x4x16xf32>) outs(%6 : tensor<4x40x16xf32>) permutation = [1, 0, 2] 
    %expanded_13 = tensor.expand_shape %transposed_8 [[0, 1], [2], [3]] output_shape [1, 4, 40, 16] : tensor<4x40x16xf32> into tensor<1x4x40x16xf32>
    %expanded_14 = tensor.expand_shape %transposed_10 [[0, 1], [2], [3]] output_shape [1, 4, 40, 16] : tensor<4x40x16xf32> into tensor<1x4x40x16xf32>
    %7 = tensor.empty() : tensor<1x4x40x16xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x4x40x16xf32>) outs(%7 : tensor<1x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.mulf %in, %cst_3 : f32
      linalg.yield %36 : f32
    } -> tensor<1x4x40x16xf32>
    %9 = tensor.empty() : tensor<1x4x16x40xf32>
    %transposed_15 = linalg.transpose ins(%expanded_14 : tensor<1x4x40x16xf32>) outs(%9 : tensor<1x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15 : tensor<1x4x16x40xf32>) outs(%9 : tensor<1x4x16x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.mulf %in, %cst_3 : f32
      linalg.yield %36 : f32
    } -> tensor<1x4x16x40xf32>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x4x40x16xf32> into tensor<4x40x16xf32>
    %collapsed_16 = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<1x4x16x40xf32> into tensor<4x16x40xf32>
    %11 = tensor.empty() : tensor<4x40x40xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<4x40x40xf32>) -> tensor<4x40x40xf32>
    %13 = linalg.batch_matmul ins(%collapsed, %collapsed_16 : tensor<4x40x16xf32>, tensor<4x16x40xf32>) outs(%12 : tensor<4x40x40xf32>) -> tensor<4x40x40xf32>
    %expanded_17 = tensor.expand_shape %13 [[0, 1], [2], [3]] output_shape [1, 4, 40, 40] : tensor<4x40x40xf32> into tensor<1x4x40x40xf32>
    %14 = tensor.empty() : tensor<1x4x40xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%14 : tensor<1x4x40xi64>) -> tensor<1x4x40xi64>
    %16 = tensor.empty() : tensor<1x4x40xf32>
    %17 = linalg.fill ins(%cst_0 : f32) outs(%16 : tensor<1x4x40xf32>) -> tensor<1x4x40xf32>
    %18:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_17 : tensor<1x4x40x40xf32>) outs(%17, %15 : tensor<1x4x40xf32>, tensor<1x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %36 = linalg.index 3 : index
      %37 = arith.index_cast %36 : index to i64
      %38 = arith.maximumf %in, %out : f32
      %39 = arith.cmpf ogt, %in, %out : f32
      %40 = arith.select %39, %37, %out_24 : i64
      linalg.yield %38, %40 : f32, i64
    } -> (tensor<1x4x40xf32>, tensor<1x4x40xi64>)
    %expanded_18 = tensor.expand_shape %18#0 [[0], [1], [2, 3]] output_shape [1, 4, 40, 1] : tensor<1x4x40xf32> into tensor<1x4x40x1xf32>
    %19 = tensor.empty() : tensor<1x4x40x40xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %expanded_18 : tensor<1x4x40x40xf32>, tensor<1x4x40x1xf32>) outs(%19 : tensor<1x4x40x40xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %36 = arith.subf %in, %in_24 : f32
      linalg.yield %36 : f32
    } -> tensor<1x4x40x40xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<1x4x40x40xf32>) outs(%19 : tensor<1x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = math.exp %in : f32
      linalg.yield %36 : f32
    } -> tensor<1x4x40x40xf32>
    %22 = tensor.empty() : tensor<1x4x40x1xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<1x4x40x1xf32>) -> tensor<1x4x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<1x4x40x40xf32>) outs(%23 : tensor<1x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.addf %in, %out : f32
      linalg.yield %36 : f32
    } -> tensor<1x4x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %24 : tensor<1x4x40x40xf32>, tensor<1x4x40x1xf32>) outs(%19 : tensor<1x4x40x40xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %36 = arith.divf %in, %in_24 : f32
      linalg.yield %36 : f32
    } -> tensor<1x4x40x40xf32>
    %26 = tensor.empty() : tensor<1x4x40x40xi1>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<1x4x40x40xf32>) outs(%26 : tensor<1x4x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %36 = arith.extf %in : f32 to f64
      %37 = arith.cmpf oeq, %36, %cst_2 : f64
      linalg.yield %37 : i1
    } -> tensor<1x4x40x40xi1>
    %28 = tensor.empty() : tensor<1x4x40x1xi1>
    %29 = linalg.fill ins(%true : i1) outs(%28 : tensor<1x4x40x1xi1>) -> tensor<1x4x40x1xi1>
    %30 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<1x4x40x40xi1>) outs(%29 : tensor<1x4x40x1xi1>) {
    ^bb0(%in: i1, %out: i1):
      %36 = arith.andi %in, %out : i1
      linalg.yield %36 : i1
    } -> tensor<1x4x40x1xi1>
    %31 = linalg.generic {indexing_maps = [#map2, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %cst_1, %25 : tensor<1x4x40x1xi1>, tensor<1x4x40x40xf32>, tensor<1x4x40x40xf32>) outs(%19 : tensor<1x4x40x40xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %36 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %36 : f32
    } -> tensor<1x4x40x40xf32>
    %collapsed_19 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<1x4x40x40xf32> into tensor<4x40x40xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%6 : tensor<4x40x16xf32>) -> tensor<4x40x16xf32>
    %33 = linalg.batch_matmul ins(%collapsed_19, %transposed_12 : tensor<4x40x40xf32>, tensor<4x40x16xf32>) outs(%32 : tensor<4x40x16xf32>) -> tensor<4x40x16xf32>
    %expanded_20 = tensor.expand_shape %33 [[0, 1], [2], [3]] output_shape [1, 4, 40, 16] : tensor<4x40x16xf32> into tensor<1x4x40x16xf32>
    %34 = tensor.empty() : tensor<40x1x4x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<1x4x40x16xf32>) outs(%34 : tensor<40x1x4x16xf32>) permutation = [2, 0, 1, 3] 
    %collapsed_22 = tensor.collapse_shape %transposed_21 [[0], [1, 2, 3]] : tensor<40x1x4x16xf32> into tensor<40x64xf32>
    %transposed_23 = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %35 = linalg.matmul ins(%collapsed_22, %transposed_23 : tensor<40x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<40x64xf32>) -> tensor<40x64xf32>
    return %35 : tensor<40x64xf32>
  }
}

