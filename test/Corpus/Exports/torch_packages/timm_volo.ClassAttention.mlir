#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @timm_volo.ClassAttention(%arg0: tensor<2x17x384xf32>, %arg1: tensor<768x384xf32>, %arg2: tensor<384x384xf32>, %arg3: tensor<384x384xf32>, %arg4: tensor<384xf32>) -> tensor<2x1x384xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.17677669529663689 : f64
    %0 = tensor.empty() : tensor<384x768xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<768x384xf32>) outs(%0 : tensor<384x768xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x17x384xf32> into tensor<34x384xf32>
    %1 = tensor.empty() : tensor<34x768xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<34x768xf32>) -> tensor<34x768xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<34x384xf32>, tensor<384x768xf32>) outs(%2 : tensor<34x768xf32>) -> tensor<34x768xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3, 4]] output_shape [2, 17, 2, 12, 32] : tensor<34x768xf32> into tensor<2x17x2x12x32xf32>
    %4 = tensor.empty() : tensor<2x2x12x17x32xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<2x17x2x12x32xf32>) outs(%4 : tensor<2x2x12x17x32xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed_2[0, 0, 0, 0, 0] [1, 2, 12, 17, 32] [1, 1, 1, 1, 1] : tensor<2x2x12x17x32xf32> to tensor<1x2x12x17x32xf32>
    %extracted_slice_3 = tensor.extract_slice %transposed_2[1, 0, 0, 0, 0] [1, 2, 12, 17, 32] [1, 1, 1, 1, 1] : tensor<2x2x12x17x32xf32> to tensor<1x2x12x17x32xf32>
    %collapsed_4 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x2x12x17x32xf32> into tensor<2x12x17x32xf32>
    %extracted_slice_5 = tensor.extract_slice %arg0[0, 0, 0] [2, 1, 384] [1, 1, 1] : tensor<2x17x384xf32> to tensor<2x1x384xf32>
    %5 = tensor.empty() : tensor<384x384xf32>
    %transposed_6 = linalg.transpose ins(%arg2 : tensor<384x384xf32>) outs(%5 : tensor<384x384xf32>) permutation = [1, 0] 
    %6 = tensor.empty() : tensor<2x384x384xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<384x384xf32>) outs(%6 : tensor<2x384x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x384x384xf32>
    %8 = tensor.empty() : tensor<2x1x384xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<2x1x384xf32>) -> tensor<2x1x384xf32>
    %10 = linalg.batch_matmul ins(%extracted_slice_5, %7 : tensor<2x1x384xf32>, tensor<2x384x384xf32>) outs(%9 : tensor<2x1x384xf32>) -> tensor<2x1x384xf32>
    %collapsed_7 = tensor.collapse_shape %10 [[0], [1, 2]] : tensor<2x1x384xf32> into tensor<2x384xf32>
    %expanded_8 = tensor.expand_shape %collapsed_7 [[0], [1, 2, 3]] output_shape [2, 12, 1, 32] : tensor<2x384xf32> into tensor<2x12x1x32xf32>
    %11 = tensor.empty() : tensor<2x12x1x32xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<2x12x1x32xf32>) outs(%11 : tensor<2x12x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.truncf %cst_1 : f64 to f32
      %39 = arith.mulf %in, %38 : f32
      linalg.yield %39 : f32
    } -> tensor<2x12x1x32xf32>
    %13 = tensor.empty() : tensor<2x12x32x17xf32>
    %transposed_9 = linalg.transpose ins(%collapsed_4 : tensor<2x12x17x32xf32>) outs(%13 : tensor<2x12x32x17xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_10 = tensor.collapse_shape %12 [[0, 1], [2], [3]] : tensor<2x12x1x32xf32> into tensor<24x1x32xf32>
    %collapsed_11 = tensor.collapse_shape %transposed_9 [[0, 1], [2], [3]] : tensor<2x12x32x17xf32> into tensor<24x32x17xf32>
    %14 = tensor.empty() : tensor<24x1x17xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<24x1x17xf32>) -> tensor<24x1x17xf32>
    %16 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<24x1x32xf32>, tensor<24x32x17xf32>) outs(%15 : tensor<24x1x17xf32>) -> tensor<24x1x17xf32>
    %expanded_12 = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [2, 12, 1, 17] : tensor<24x1x17xf32> into tensor<2x12x1x17xf32>
    %17 = tensor.empty() : tensor<2x12x1xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<2x12x1xi64>) -> tensor<2x12x1xi64>
    %19 = tensor.empty() : tensor<2x12x1xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x12x1xf32>) -> tensor<2x12x1xf32>
    %21:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%expanded_12 : tensor<2x12x1x17xf32>) outs(%20, %18 : tensor<2x12x1xf32>, tensor<2x12x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %38 = linalg.index 3 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.maximumf %in, %out : f32
      %41 = arith.cmpf ogt, %in, %out : f32
      %42 = arith.select %41, %39, %out_21 : i64
      linalg.yield %40, %42 : f32, i64
    } -> (tensor<2x12x1xf32>, tensor<2x12x1xi64>)
    %expanded_13 = tensor.expand_shape %21#0 [[0], [1], [2, 3]] output_shape [2, 12, 1, 1] : tensor<2x12x1xf32> into tensor<2x12x1x1xf32>
    %22 = tensor.empty() : tensor<2x12x1x17xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %expanded_13 : tensor<2x12x1x17xf32>, tensor<2x12x1x1xf32>) outs(%22 : tensor<2x12x1x17xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %38 = arith.subf %in, %in_21 : f32
      linalg.yield %38 : f32
    } -> tensor<2x12x1x17xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x12x1x17xf32>) outs(%22 : tensor<2x12x1x17xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = math.exp %in : f32
      linalg.yield %38 : f32
    } -> tensor<2x12x1x17xf32>
    %25 = tensor.empty() : tensor<2x12x1x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x12x1x1xf32>) -> tensor<2x12x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x12x1x17xf32>) outs(%26 : tensor<2x12x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<2x12x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<2x12x1x17xf32>, tensor<2x12x1x1xf32>) outs(%22 : tensor<2x12x1x17xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %38 = arith.divf %in, %in_21 : f32
      linalg.yield %38 : f32
    } -> tensor<2x12x1x17xf32>
    %collapsed_14 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x12x1x17xf32> into tensor<24x1x17xf32>
    %collapsed_15 = tensor.collapse_shape %extracted_slice_3 [[0, 1, 2], [3], [4]] : tensor<1x2x12x17x32xf32> into tensor<24x17x32xf32>
    %29 = tensor.empty() : tensor<24x1x32xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<24x1x32xf32>) -> tensor<24x1x32xf32>
    %31 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<24x1x17xf32>, tensor<24x17x32xf32>) outs(%30 : tensor<24x1x32xf32>) -> tensor<24x1x32xf32>
    %expanded_16 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 12, 1, 32] : tensor<24x1x32xf32> into tensor<2x12x1x32xf32>
    %32 = tensor.empty() : tensor<2x1x12x32xf32>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x12x1x32xf32>) outs(%32 : tensor<2x1x12x32xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_18 = tensor.collapse_shape %transposed_17 [[0], [1, 2, 3]] : tensor<2x1x12x32xf32> into tensor<2x384xf32>
    %transposed_19 = linalg.transpose ins(%arg3 : tensor<384x384xf32>) outs(%5 : tensor<384x384xf32>) permutation = [1, 0] 
    %33 = tensor.empty() : tensor<2x384xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<2x384xf32>) -> tensor<2x384xf32>
    %35 = linalg.matmul ins(%collapsed_18, %transposed_19 : tensor<2x384xf32>, tensor<384x384xf32>) outs(%34 : tensor<2x384xf32>) -> tensor<2x384xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<384xf32>) outs(%33 : tensor<2x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x384xf32>
    %37 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%35, %36 : tensor<2x384xf32>, tensor<2x384xf32>) outs(%33 : tensor<2x384xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %38 = arith.addf %in, %in_21 : f32
      linalg.yield %38 : f32
    } -> tensor<2x384xf32>
    %expanded_20 = tensor.expand_shape %37 [[0], [1, 2]] output_shape [2, 1, 384] : tensor<2x384xf32> into tensor<2x1x384xf32>
    return %expanded_20 : tensor<2x1x384xf32>
  }
}

