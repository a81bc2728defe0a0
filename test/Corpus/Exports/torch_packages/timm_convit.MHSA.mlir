#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @timm_convit.MHSA(%arg0: tensor<2x17x192xf32>, %arg1: tensor<576x192xf32>, %arg2: tensor<192x192xf32>, %arg3: tensor<192xf32>) -> tensor<2x17x192xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.14433756729740643 : f64
    %0 = tensor.empty() : tensor<192x576xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<576x192xf32>) outs(%0 : tensor<192x576xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x17x192xf32> into tensor<34x192xf32>
    %1 = tensor.empty() : tensor<34x576xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<34x576xf32>) -> tensor<34x576xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<34x192xf32>, tensor<192x576xf32>) outs(%2 : tensor<34x576xf32>) -> tensor<34x576xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3, 4]] output_shape [2, 17, 3, 4, 48] : tensor<34x576xf32> into tensor<2x17x3x4x48xf32>
    %4 = tensor.empty() : tensor<3x2x4x17x48xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<2x17x3x4x48xf32>) outs(%4 : tensor<3x2x4x17x48xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed_2[0, 0, 0, 0, 0] [1, 2, 4, 17, 48] [1, 1, 1, 1, 1] : tensor<3x2x4x17x48xf32> to tensor<1x2x4x17x48xf32>
    %extracted_slice_3 = tensor.extract_slice %transposed_2[1, 0, 0, 0, 0] [1, 2, 4, 17, 48] [1, 1, 1, 1, 1] : tensor<3x2x4x17x48xf32> to tensor<1x2x4x17x48xf32>
    %extracted_slice_4 = tensor.extract_slice %transposed_2[2, 0, 0, 0, 0] [1, 2, 4, 17, 48] [1, 1, 1, 1, 1] : tensor<3x2x4x17x48xf32> to tensor<1x2x4x17x48xf32>
    %collapsed_5 = tensor.collapse_shape %extracted_slice_3 [[0, 1], [2], [3], [4]] : tensor<1x2x4x17x48xf32> into tensor<2x4x17x48xf32>
    %5 = tensor.empty() : tensor<2x4x48x17xf32>
    %transposed_6 = linalg.transpose ins(%collapsed_5 : tensor<2x4x17x48xf32>) outs(%5 : tensor<2x4x48x17xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_7 = tensor.collapse_shape %extracted_slice [[0, 1, 2], [3], [4]] : tensor<1x2x4x17x48xf32> into tensor<8x17x48xf32>
    %collapsed_8 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x4x48x17xf32> into tensor<8x48x17xf32>
    %6 = tensor.empty() : tensor<8x17x17xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %8 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<8x17x48xf32>, tensor<8x48x17xf32>) outs(%7 : tensor<8x17x17xf32>) -> tensor<8x17x17xf32>
    %expanded_9 = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [2, 4, 17, 17] : tensor<8x17x17xf32> into tensor<2x4x17x17xf32>
    %9 = tensor.empty() : tensor<2x4x17x17xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x4x17x17xf32>) outs(%9 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.truncf %cst_1 : f64 to f32
      %33 = arith.mulf %in, %32 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x17x17xf32>
    %11 = tensor.empty() : tensor<2x4x17xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x4x17xi64>) -> tensor<2x4x17xi64>
    %13 = tensor.empty() : tensor<2x4x17xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x4x17xf32>) -> tensor<2x4x17xf32>
    %15:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x4x17x17xf32>) outs(%14, %12 : tensor<2x4x17xf32>, tensor<2x4x17xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %32 = linalg.index 3 : index
      %33 = arith.index_cast %32 : index to i64
      %34 = arith.maximumf %in, %out : f32
      %35 = arith.cmpf ogt, %in, %out : f32
      %36 = arith.select %35, %33, %out_18 : i64
      linalg.yield %34, %36 : f32, i64
    } -> (tensor<2x4x17xf32>, tensor<2x4x17xi64>)
    %expanded_10 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 4, 17, 1] : tensor<2x4x17xf32> into tensor<2x4x17x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_10 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%9 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %32 = arith.subf %in, %in_18 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x17x17xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x4x17x17xf32>) outs(%9 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = math.exp %in : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x17x17xf32>
    %18 = tensor.empty() : tensor<2x4x17x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x4x17x1xf32>) -> tensor<2x4x17x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x4x17x17xf32>) outs(%19 : tensor<2x4x17x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.addf %in, %out : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x17x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x4x17x17xf32>, tensor<2x4x17x1xf32>) outs(%9 : tensor<2x4x17x17xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %32 = arith.divf %in, %in_18 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x17x17xf32>
    %collapsed_11 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x4x17x17xf32> into tensor<8x17x17xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice_4 [[0, 1, 2], [3], [4]] : tensor<1x2x4x17x48xf32> into tensor<8x17x48xf32>
    %22 = tensor.empty() : tensor<8x17x48xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<8x17x48xf32>) -> tensor<8x17x48xf32>
    %24 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x17x17xf32>, tensor<8x17x48xf32>) outs(%23 : tensor<8x17x48xf32>) -> tensor<8x17x48xf32>
    %expanded_13 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [2, 4, 17, 48] : tensor<8x17x48xf32> into tensor<2x4x17x48xf32>
    %25 = tensor.empty() : tensor<2x17x4x48xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x4x17x48xf32>) outs(%25 : tensor<2x17x4x48xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_15 = tensor.collapse_shape %transposed_14 [[0, 1], [2, 3]] : tensor<2x17x4x48xf32> into tensor<34x192xf32>
    %26 = tensor.empty() : tensor<192x192xf32>
    %transposed_16 = linalg.transpose ins(%arg2 : tensor<192x192xf32>) outs(%26 : tensor<192x192xf32>) permutation = [1, 0] 
    %27 = tensor.empty() : tensor<34x192xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<34x192xf32>) -> tensor<34x192xf32>
    %29 = linalg.matmul ins(%collapsed_15, %transposed_16 : tensor<34x192xf32>, tensor<192x192xf32>) outs(%28 : tensor<34x192xf32>) -> tensor<34x192xf32>
    %30 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<192xf32>) outs(%27 : tensor<34x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x192xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%29, %30 : tensor<34x192xf32>, tensor<34x192xf32>) outs(%27 : tensor<34x192xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %32 = arith.addf %in, %in_18 : f32
      linalg.yield %32 : f32
    } -> tensor<34x192xf32>
    %expanded_17 = tensor.expand_shape %31 [[0, 1], [2]] output_shape [2, 17, 192] : tensor<34x192xf32> into tensor<2x17x192xf32>
    return %expanded_17 : tensor<2x17x192xf32>
  }
}

