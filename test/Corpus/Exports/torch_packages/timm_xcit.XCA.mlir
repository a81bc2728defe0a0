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
  func.func @timm_xcit.XCA(%arg0: tensor<2x64x128xf32>, %arg1: tensor<4x1x1xf32>, %arg2: tensor<384x128xf32>, %arg3: tensor<384xf32>, %arg4: tensor<128x128xf32>, %arg5: tensor<128xf32>) -> tensor<2x64x128xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 9.9999999999999998E-13 : f64
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant 2.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x64x128xf32> into tensor<128x128xf32>
    %0 = tensor.empty() : tensor<128x384xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<384x128xf32>) outs(%0 : tensor<128x384xf32>) permutation = [1, 0] 
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<128x384xf32>) -> tensor<128x384xf32>
    %2 = linalg.matmul ins(%collapsed, %transposed : tensor<128x128xf32>, tensor<128x384xf32>) outs(%1 : tensor<128x384xf32>) -> tensor<128x384xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<384xf32>) outs(%0 : tensor<128x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<128x384xf32>
    %4 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%2, %3 : tensor<128x384xf32>, tensor<128x384xf32>) outs(%0 : tensor<128x384xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.addf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<128x384xf32>
    %expanded = tensor.expand_shape %4 [[0, 1], [2, 3, 4]] output_shape [2, 64, 3, 4, 32] : tensor<128x384xf32> into tensor<2x64x3x4x32xf32>
    %5 = tensor.empty() : tensor<3x2x4x32x64xf32>
    %transposed_4 = linalg.transpose ins(%expanded : tensor<2x64x3x4x32xf32>) outs(%5 : tensor<3x2x4x32x64xf32>) permutation = [2, 0, 3, 4, 1] 
    %extracted_slice = tensor.extract_slice %transposed_4[0, 0, 0, 0, 0] [1, 2, 4, 32, 64] [1, 1, 1, 1, 1] : tensor<3x2x4x32x64xf32> to tensor<1x2x4x32x64xf32>
    %extracted_slice_5 = tensor.extract_slice %transposed_4[1, 0, 0, 0, 0] [1, 2, 4, 32, 64] [1, 1, 1, 1, 1] : tensor<3x2x4x32x64xf32> to tensor<1x2x4x32x64xf32>
    %extracted_slice_6 = tensor.extract_slice %transposed_4[2, 0, 0, 0, 0] [1, 2, 4, 32, 64] [1, 1, 1, 1, 1] : tensor<3x2x4x32x64xf32> to tensor<1x2x4x32x64xf32>
    %collapsed_7 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x2x4x32x64xf32> into tensor<2x4x32x64xf32>
    %collapsed_8 = tensor.collapse_shape %extracted_slice_5 [[0, 1], [2], [3], [4]] : tensor<1x2x4x32x64xf32> into tensor<2x4x32x64xf32>
    %6 = tensor.empty() : tensor<2x4x32x1xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<2x4x32x1xf32>) -> tensor<2x4x32x1xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_7 : tensor<2x4x32x64xf32>) outs(%7 : tensor<2x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.absf %in : f32
      %46 = math.powf %45, %cst_3 : f32
      %47 = arith.addf %46, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x32x1xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x4x32x1xf32>) outs(%6 : tensor<2x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.powf %in, %cst_2 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x32x1xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x4x32x1xf32>) outs(%6 : tensor<2x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.truncf %cst_1 : f64 to f32
      %46 = arith.cmpf ult, %in, %45 : f32
      %47 = arith.select %46, %45, %in : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x32x1xf32>
    %11 = tensor.empty() : tensor<2x4x32x64xf32>
    %collapsed_9 = tensor.collapse_shape %10 [[0], [1], [2, 3]] : tensor<2x4x32x1xf32> into tensor<2x4x32xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_9 : tensor<2x4x32xf32>) outs(%11 : tensor<2x4x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x32x64xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_7, %12 : tensor<2x4x32x64xf32>, tensor<2x4x32x64xf32>) outs(%11 : tensor<2x4x32x64xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.divf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x32x64xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%collapsed_8 : tensor<2x4x32x64xf32>) outs(%7 : tensor<2x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.absf %in : f32
      %46 = math.powf %45, %cst_3 : f32
      %47 = arith.addf %46, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x32x1xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x4x32x1xf32>) outs(%6 : tensor<2x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.powf %in, %cst_2 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x32x1xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x4x32x1xf32>) outs(%6 : tensor<2x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.truncf %cst_1 : f64 to f32
      %46 = arith.cmpf ult, %in, %45 : f32
      %47 = arith.select %46, %45, %in : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x32x1xf32>
    %collapsed_10 = tensor.collapse_shape %16 [[0], [1], [2, 3]] : tensor<2x4x32x1xf32> into tensor<2x4x32xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<2x4x32xf32>) outs(%11 : tensor<2x4x32x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x32x64xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_8, %17 : tensor<2x4x32x64xf32>, tensor<2x4x32x64xf32>) outs(%11 : tensor<2x4x32x64xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.divf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x32x64xf32>
    %19 = tensor.empty() : tensor<2x4x64x32xf32>
    %transposed_11 = linalg.transpose ins(%18 : tensor<2x4x32x64xf32>) outs(%19 : tensor<2x4x64x32xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_12 = tensor.collapse_shape %13 [[0, 1], [2], [3]] : tensor<2x4x32x64xf32> into tensor<8x32x64xf32>
    %collapsed_13 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<2x4x64x32xf32> into tensor<8x64x32xf32>
    %20 = tensor.empty() : tensor<8x32x32xf32>
    %21 = linalg.fill ins(%cst : f32) outs(%20 : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
    %22 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<8x32x64xf32>, tensor<8x64x32xf32>) outs(%21 : tensor<8x32x32xf32>) -> tensor<8x32x32xf32>
    %expanded_14 = tensor.expand_shape %22 [[0, 1], [2], [3]] output_shape [2, 4, 32, 32] : tensor<8x32x32xf32> into tensor<2x4x32x32xf32>
    %23 = tensor.empty() : tensor<2x4x32x32xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %arg1 : tensor<2x4x32x32xf32>, tensor<4x1x1xf32>) outs(%23 : tensor<2x4x32x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.mulf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x32x32xf32>
    %25 = tensor.empty() : tensor<2x4x32xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<2x4x32xi64>) -> tensor<2x4x32xi64>
    %27 = tensor.empty() : tensor<2x4x32xf32>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%27 : tensor<2x4x32xf32>) -> tensor<2x4x32xf32>
    %29:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x4x32x32xf32>) outs(%28, %26 : tensor<2x4x32xf32>, tensor<2x4x32xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %45 = linalg.index 3 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_22 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<2x4x32xf32>, tensor<2x4x32xi64>)
    %expanded_15 = tensor.expand_shape %29#0 [[0], [1], [2, 3]] output_shape [2, 4, 32, 1] : tensor<2x4x32xf32> into tensor<2x4x32x1xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded_15 : tensor<2x4x32x32xf32>, tensor<2x4x32x1xf32>) outs(%23 : tensor<2x4x32x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.subf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x32x32xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30 : tensor<2x4x32x32xf32>) outs(%23 : tensor<2x4x32x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x32x32xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%31 : tensor<2x4x32x32xf32>) outs(%7 : tensor<2x4x32x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x32x1xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %32 : tensor<2x4x32x32xf32>, tensor<2x4x32x1xf32>) outs(%23 : tensor<2x4x32x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.divf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x32x32xf32>
    %collapsed_16 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x4x32x32xf32> into tensor<8x32x32xf32>
    %collapsed_17 = tensor.collapse_shape %extracted_slice_6 [[0, 1, 2], [3], [4]] : tensor<1x2x4x32x64xf32> into tensor<8x32x64xf32>
    %34 = tensor.empty() : tensor<8x32x64xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
    %36 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<8x32x32xf32>, tensor<8x32x64xf32>) outs(%35 : tensor<8x32x64xf32>) -> tensor<8x32x64xf32>
    %expanded_18 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 4, 32, 64] : tensor<8x32x64xf32> into tensor<2x4x32x64xf32>
    %37 = tensor.empty() : tensor<2x64x4x32xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x4x32x64xf32>) outs(%37 : tensor<2x64x4x32xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0], [1], [2, 3]] : tensor<2x64x4x32xf32> into tensor<2x64x128xf32>
    %38 = tensor.empty() : tensor<128x128xf32>
    %transposed_21 = linalg.transpose ins(%arg4 : tensor<128x128xf32>) outs(%38 : tensor<128x128xf32>) permutation = [1, 0] 
    %39 = tensor.empty() : tensor<2x128x128xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<128x128xf32>) outs(%39 : tensor<2x128x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x128x128xf32>
    %41 = tensor.empty() : tensor<2x64x128xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %43 = linalg.batch_matmul ins(%collapsed_20, %40 : tensor<2x64x128xf32>, tensor<2x128x128xf32>) outs(%42 : tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %arg5 : tensor<2x64x128xf32>, tensor<128xf32>) outs(%41 : tensor<2x64x128xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %45 = arith.addf %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x64x128xf32>
    return %44 : tensor<2x64x128xf32>
  }
}

