#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
module {
  func.func @timm_edgenext.CrossCovarianceAttn(%arg0: tensor<2x1024x96xf32>, %arg1: tensor<8x1x1xf32>, %arg2: tensor<288x96xf32>, %arg3: tensor<288xf32>, %arg4: tensor<96x96xf32>, %arg5: tensor<96xf32>) -> tensor<2x1024x96xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 9.9999999999999998E-13 : f64
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant 2.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x1024x96xf32> into tensor<2048x96xf32>
    %0 = tensor.empty() : tensor<96x288xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<288x96xf32>) outs(%0 : tensor<96x288xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2048x288xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2048x288xf32>) -> tensor<2048x288xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<2048x96xf32>, tensor<96x288xf32>) outs(%2 : tensor<2048x288xf32>) -> tensor<2048x288xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<288xf32>) outs(%1 : tensor<2048x288xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2048x288xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<2048x288xf32>, tensor<2048x288xf32>) outs(%1 : tensor<2048x288xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %46 = arith.addf %in, %in_22 : f32
      linalg.yield %46 : f32
    } -> tensor<2048x288xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3, 4]] output_shape [2, 1024, 3, 8, 12] : tensor<2048x288xf32> into tensor<2x1024x3x8x12xf32>
    %6 = tensor.empty() : tensor<3x2x8x12x1024xf32>
    %transposed_4 = linalg.transpose ins(%expanded : tensor<2x1024x3x8x12xf32>) outs(%6 : tensor<3x2x8x12x1024xf32>) permutation = [2, 0, 3, 4, 1] 
    %extracted_slice = tensor.extract_slice %transposed_4[0, 0, 0, 0, 0] [1, 2, 8, 12, 1024] [1, 1, 1, 1, 1] : tensor<3x2x8x12x1024xf32> to tensor<1x2x8x12x1024xf32>
    %extracted_slice_5 = tensor.extract_slice %transposed_4[1, 0, 0, 0, 0] [1, 2, 8, 12, 1024] [1, 1, 1, 1, 1] : tensor<3x2x8x12x1024xf32> to tensor<1x2x8x12x1024xf32>
    %extracted_slice_6 = tensor.extract_slice %transposed_4[2, 0, 0, 0, 0] [1, 2, 8, 12, 1024] [1, 1, 1, 1, 1] : tensor<3x2x8x12x1024xf32> to tensor<1x2x8x12x1024xf32>
    %collapsed_7 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x2x8x12x1024xf32> into tensor<2x8x12x1024xf32>
    %collapsed_8 = tensor.collapse_shape %extracted_slice_5 [[0, 1], [2], [3], [4]] : tensor<1x2x8x12x1024xf32> into tensor<2x8x12x1024xf32>
    %7 = tensor.empty() : tensor<2x8x12x1xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x8x12x1xf32>) -> tensor<2x8x12x1xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_7 : tensor<2x8x12x1024xf32>) outs(%8 : tensor<2x8x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.absf %in : f32
      %47 = math.powf %46, %cst_3 : f32
      %48 = arith.addf %47, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x12x1xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x8x12x1xf32>) outs(%7 : tensor<2x8x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.powf %in, %cst_2 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x12x1xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x8x12x1xf32>) outs(%7 : tensor<2x8x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.truncf %cst_1 : f64 to f32
      %47 = arith.cmpf ult, %in, %46 : f32
      %48 = arith.select %47, %46, %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x12x1xf32>
    %12 = tensor.empty() : tensor<2x8x12x1024xf32>
    %collapsed_9 = tensor.collapse_shape %11 [[0], [1], [2, 3]] : tensor<2x8x12x1xf32> into tensor<2x8x12xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_9 : tensor<2x8x12xf32>) outs(%12 : tensor<2x8x12x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x12x1024xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_7, %13 : tensor<2x8x12x1024xf32>, tensor<2x8x12x1024xf32>) outs(%12 : tensor<2x8x12x1024xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %46 = arith.divf %in, %in_22 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x12x1024xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_8 : tensor<2x8x12x1024xf32>) outs(%8 : tensor<2x8x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.absf %in : f32
      %47 = math.powf %46, %cst_3 : f32
      %48 = arith.addf %47, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x12x1xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x8x12x1xf32>) outs(%7 : tensor<2x8x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.powf %in, %cst_2 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x12x1xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x8x12x1xf32>) outs(%7 : tensor<2x8x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.truncf %cst_1 : f64 to f32
      %47 = arith.cmpf ult, %in, %46 : f32
      %48 = arith.select %47, %46, %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x12x1xf32>
    %collapsed_10 = tensor.collapse_shape %17 [[0], [1], [2, 3]] : tensor<2x8x12x1xf32> into tensor<2x8x12xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<2x8x12xf32>) outs(%12 : tensor<2x8x12x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x12x1024xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_8, %18 : tensor<2x8x12x1024xf32>, tensor<2x8x12x1024xf32>) outs(%12 : tensor<2x8x12x1024xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %46 = arith.divf %in, %in_22 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x12x1024xf32>
    %20 = tensor.empty() : tensor<2x8x1024x12xf32>
    %transposed_11 = linalg.transpose ins(%19 : tensor<2x8x12x1024xf32>) outs(%20 : tensor<2x8x1024x12xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_12 = tensor.collapse_shape %14 [[0, 1], [2], [3]] : tensor<2x8x12x1024xf32> into tensor<16x12x1024xf32>
    %collapsed_13 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<2x8x1024x12xf32> into tensor<16x1024x12xf32>
    %21 = tensor.empty() : tensor<16x12x12xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<16x12x12xf32>) -> tensor<16x12x12xf32>
    %23 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<16x12x1024xf32>, tensor<16x1024x12xf32>) outs(%22 : tensor<16x12x12xf32>) -> tensor<16x12x12xf32>
    %expanded_14 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [2, 8, 12, 12] : tensor<16x12x12xf32> into tensor<2x8x12x12xf32>
    %24 = tensor.empty() : tensor<2x8x12x12xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %arg1 : tensor<2x8x12x12xf32>, tensor<8x1x1xf32>) outs(%24 : tensor<2x8x12x12xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %46 = arith.mulf %in, %in_22 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x12x12xf32>
    %26 = tensor.empty() : tensor<2x8x12xi64>
    %27 = linalg.fill ins(%c0_i64 : i64) outs(%26 : tensor<2x8x12xi64>) -> tensor<2x8x12xi64>
    %28 = tensor.empty() : tensor<2x8x12xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<2x8x12xf32>) -> tensor<2x8x12xf32>
    %30:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x8x12x12xf32>) outs(%29, %27 : tensor<2x8x12xf32>, tensor<2x8x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %46 = linalg.index 3 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = arith.maximumf %in, %out : f32
      %49 = arith.cmpf ogt, %in, %out : f32
      %50 = arith.select %49, %47, %out_22 : i64
      linalg.yield %48, %50 : f32, i64
    } -> (tensor<2x8x12xf32>, tensor<2x8x12xi64>)
    %expanded_15 = tensor.expand_shape %30#0 [[0], [1], [2, 3]] output_shape [2, 8, 12, 1] : tensor<2x8x12xf32> into tensor<2x8x12x1xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %expanded_15 : tensor<2x8x12x12xf32>, tensor<2x8x12x1xf32>) outs(%24 : tensor<2x8x12x12xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %46 = arith.subf %in, %in_22 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x12x12xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x8x12x12xf32>) outs(%24 : tensor<2x8x12x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x12x12xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x8x12x12xf32>) outs(%8 : tensor<2x8x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x12x1xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %33 : tensor<2x8x12x12xf32>, tensor<2x8x12x1xf32>) outs(%24 : tensor<2x8x12x12xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %46 = arith.divf %in, %in_22 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x12x12xf32>
    %collapsed_16 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x8x12x12xf32> into tensor<16x12x12xf32>
    %collapsed_17 = tensor.collapse_shape %extracted_slice_6 [[0, 1, 2], [3], [4]] : tensor<1x2x8x12x1024xf32> into tensor<16x12x1024xf32>
    %35 = tensor.empty() : tensor<16x12x1024xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<16x12x1024xf32>) -> tensor<16x12x1024xf32>
    %37 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<16x12x12xf32>, tensor<16x12x1024xf32>) outs(%36 : tensor<16x12x1024xf32>) -> tensor<16x12x1024xf32>
    %expanded_18 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 8, 12, 1024] : tensor<16x12x1024xf32> into tensor<2x8x12x1024xf32>
    %38 = tensor.empty() : tensor<2x1024x8x12xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x8x12x1024xf32>) outs(%38 : tensor<2x1024x8x12xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0], [1], [2, 3]] : tensor<2x1024x8x12xf32> into tensor<2x1024x96xf32>
    %39 = tensor.empty() : tensor<96x96xf32>
    %transposed_21 = linalg.transpose ins(%arg4 : tensor<96x96xf32>) outs(%39 : tensor<96x96xf32>) permutation = [1, 0] 
    %40 = tensor.empty() : tensor<2x96x96xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<96x96xf32>) outs(%40 : tensor<2x96x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x96x96xf32>
    %42 = tensor.empty() : tensor<2x1024x96xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<2x1024x96xf32>) -> tensor<2x1024x96xf32>
    %44 = linalg.batch_matmul ins(%collapsed_20, %41 : tensor<2x1024x96xf32>, tensor<2x96x96xf32>) outs(%43 : tensor<2x1024x96xf32>) -> tensor<2x1024x96xf32>
    %45 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %arg5 : tensor<2x1024x96xf32>, tensor<96xf32>) outs(%42 : tensor<2x1024x96xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %46 = arith.addf %in, %in_22 : f32
      linalg.yield %46 : f32
    } -> tensor<2x1024x96xf32>
    return %45 : tensor<2x1024x96xf32>
  }
}

