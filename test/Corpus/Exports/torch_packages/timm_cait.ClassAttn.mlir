#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @timm_cait.ClassAttn(%arg0: tensor<2x17x192xf32>, %arg1: tensor<192x192xf32>, %arg2: tensor<192xf32>, %arg3: tensor<192x192xf32>, %arg4: tensor<192xf32>, %arg5: tensor<192x192xf32>, %arg6: tensor<192xf32>, %arg7: tensor<192x192xf32>, %arg8: tensor<192xf32>) -> tensor<2x1x192xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.14433756729740643 : f64
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0] [2, 1, 192] [1, 1, 1] : tensor<2x17x192xf32> to tensor<2x1x192xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<2x1x192xf32> into tensor<2x192xf32>
    %0 = tensor.empty() : tensor<192x192xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<192x192xf32>) outs(%0 : tensor<192x192xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x192xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x192xf32>) -> tensor<2x192xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<2x192xf32>, tensor<192x192xf32>) outs(%2 : tensor<2x192xf32>) -> tensor<2x192xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<192xf32>) outs(%1 : tensor<2x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x192xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<2x192xf32>, tensor<2x192xf32>) outs(%1 : tensor<2x192xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %40 = arith.addf %in, %in_21 : f32
      linalg.yield %40 : f32
    } -> tensor<2x192xf32>
    %expanded = tensor.expand_shape %5 [[0], [1, 2, 3]] output_shape [2, 1, 4, 48] : tensor<2x192xf32> into tensor<2x1x4x48xf32>
    %6 = tensor.empty() : tensor<2x4x1x48xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<2x1x4x48xf32>) outs(%6 : tensor<2x4x1x48xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_3 = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x17x192xf32> into tensor<34x192xf32>
    %transposed_4 = linalg.transpose ins(%arg3 : tensor<192x192xf32>) outs(%0 : tensor<192x192xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<34x192xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<34x192xf32>) -> tensor<34x192xf32>
    %9 = linalg.matmul ins(%collapsed_3, %transposed_4 : tensor<34x192xf32>, tensor<192x192xf32>) outs(%8 : tensor<34x192xf32>) -> tensor<34x192xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<192xf32>) outs(%7 : tensor<34x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x192xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%9, %10 : tensor<34x192xf32>, tensor<34x192xf32>) outs(%7 : tensor<34x192xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %40 = arith.addf %in, %in_21 : f32
      linalg.yield %40 : f32
    } -> tensor<34x192xf32>
    %expanded_5 = tensor.expand_shape %11 [[0, 1], [2, 3]] output_shape [2, 17, 4, 48] : tensor<34x192xf32> into tensor<2x17x4x48xf32>
    %transposed_6 = linalg.transpose ins(%arg5 : tensor<192x192xf32>) outs(%0 : tensor<192x192xf32>) permutation = [1, 0] 
    %12 = linalg.matmul ins(%collapsed_3, %transposed_6 : tensor<34x192xf32>, tensor<192x192xf32>) outs(%8 : tensor<34x192xf32>) -> tensor<34x192xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<192xf32>) outs(%7 : tensor<34x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<34x192xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%12, %13 : tensor<34x192xf32>, tensor<34x192xf32>) outs(%7 : tensor<34x192xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %40 = arith.addf %in, %in_21 : f32
      linalg.yield %40 : f32
    } -> tensor<34x192xf32>
    %expanded_7 = tensor.expand_shape %14 [[0, 1], [2, 3]] output_shape [2, 17, 4, 48] : tensor<34x192xf32> into tensor<2x17x4x48xf32>
    %15 = tensor.empty() : tensor<2x4x17x48xf32>
    %transposed_8 = linalg.transpose ins(%expanded_7 : tensor<2x17x4x48xf32>) outs(%15 : tensor<2x4x17x48xf32>) permutation = [0, 2, 1, 3] 
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_2 : tensor<2x4x1x48xf32>) outs(%6 : tensor<2x4x1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.truncf %cst_1 : f64 to f32
      %41 = arith.mulf %in, %40 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x1x48xf32>
    %17 = tensor.empty() : tensor<2x4x48x17xf32>
    %transposed_9 = linalg.transpose ins(%expanded_5 : tensor<2x17x4x48xf32>) outs(%17 : tensor<2x4x48x17xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_10 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<2x4x1x48xf32> into tensor<8x1x48xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x4x48x17xf32> into tensor<8x48x17xf32>
    %18 = tensor.empty() : tensor<8x1x17xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<8x1x17xf32>) -> tensor<8x1x17xf32>
    %20 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<8x1x48xf32>, tensor<8x48x17xf32>) outs(%19 : tensor<8x1x17xf32>) -> tensor<8x1x17xf32>
    %expanded_12 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 4, 1, 17] : tensor<8x1x17xf32> into tensor<2x4x1x17xf32>
    %21 = tensor.empty() : tensor<2x4x1xi64>
    %22 = linalg.fill ins(%c0_i64 : i64) outs(%21 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %23 = tensor.empty() : tensor<2x4x1xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %25:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_12 : tensor<2x4x1x17xf32>) outs(%24, %22 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %40 = linalg.index 3 : index
      %41 = arith.index_cast %40 : index to i64
      %42 = arith.maximumf %in, %out : f32
      %43 = arith.cmpf ogt, %in, %out : f32
      %44 = arith.select %43, %41, %out_21 : i64
      linalg.yield %42, %44 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_13 = tensor.expand_shape %25#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %26 = tensor.empty() : tensor<2x4x1x17xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_13 : tensor<2x4x1x17xf32>, tensor<2x4x1x1xf32>) outs(%26 : tensor<2x4x1x17xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %40 = arith.subf %in, %in_21 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x1x17xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x1x17xf32>) outs(%26 : tensor<2x4x1x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.exp %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x1x17xf32>
    %29 = tensor.empty() : tensor<2x4x1x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x4x1x17xf32>) outs(%30 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %out : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<2x4x1x17xf32>, tensor<2x4x1x1xf32>) outs(%26 : tensor<2x4x1x17xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %40 = arith.divf %in, %in_21 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4x1x17xf32>
    %collapsed_14 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x4x1x17xf32> into tensor<8x1x17xf32>
    %collapsed_15 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x4x17x48xf32> into tensor<8x17x48xf32>
    %33 = tensor.empty() : tensor<8x1x48xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<8x1x48xf32>) -> tensor<8x1x48xf32>
    %35 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<8x1x17xf32>, tensor<8x17x48xf32>) outs(%34 : tensor<8x1x48xf32>) -> tensor<8x1x48xf32>
    %expanded_16 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [2, 4, 1, 48] : tensor<8x1x48xf32> into tensor<2x4x1x48xf32>
    %36 = tensor.empty() : tensor<2x1x4x48xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x4x1x48xf32>) outs(%36 : tensor<2x1x4x48xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0], [1, 2, 3]] : tensor<2x1x4x48xf32> into tensor<2x192xf32>
    %transposed_19 = linalg.transpose ins(%arg7 : tensor<192x192xf32>) outs(%0 : tensor<192x192xf32>) permutation = [1, 0] 
    %37 = linalg.matmul ins(%collapsed_18, %transposed_19 : tensor<2x192xf32>, tensor<192x192xf32>) outs(%2 : tensor<2x192xf32>) -> tensor<2x192xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<192xf32>) outs(%1 : tensor<2x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x192xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%37, %38 : tensor<2x192xf32>, tensor<2x192xf32>) outs(%1 : tensor<2x192xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %40 = arith.addf %in, %in_21 : f32
      linalg.yield %40 : f32
    } -> tensor<2x192xf32>
    %expanded_20 = tensor.expand_shape %39 [[0], [1, 2]] output_shape [2, 1, 192] : tensor<2x192xf32> into tensor<2x1x192xf32>
    return %expanded_20 : tensor<2x1x192xf32>
  }
}

