#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @timm_metaformer.Attention(%arg0: tensor<2x196x320xf32>, %arg1: tensor<960x320xf32>, %arg2: tensor<320x320xf32>) -> tensor<2x196x320xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.17677669529663689 : f64
    %0 = tensor.empty() : tensor<320x960xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<960x320xf32>) outs(%0 : tensor<320x960xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x196x320xf32> into tensor<392x320xf32>
    %1 = tensor.empty() : tensor<392x960xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<392x960xf32>) -> tensor<392x960xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<392x320xf32>, tensor<320x960xf32>) outs(%2 : tensor<392x960xf32>) -> tensor<392x960xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3, 4]] output_shape [2, 196, 3, 10, 32] : tensor<392x960xf32> into tensor<2x196x3x10x32xf32>
    %4 = tensor.empty() : tensor<3x2x10x196x32xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<2x196x3x10x32xf32>) outs(%4 : tensor<3x2x10x196x32xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed_2[0, 0, 0, 0, 0] [1, 2, 10, 196, 32] [1, 1, 1, 1, 1] : tensor<3x2x10x196x32xf32> to tensor<1x2x10x196x32xf32>
    %extracted_slice_3 = tensor.extract_slice %transposed_2[1, 0, 0, 0, 0] [1, 2, 10, 196, 32] [1, 1, 1, 1, 1] : tensor<3x2x10x196x32xf32> to tensor<1x2x10x196x32xf32>
    %extracted_slice_4 = tensor.extract_slice %transposed_2[2, 0, 0, 0, 0] [1, 2, 10, 196, 32] [1, 1, 1, 1, 1] : tensor<3x2x10x196x32xf32> to tensor<1x2x10x196x32xf32>
    %collapsed_5 = tensor.collapse_shape %extracted_slice_3 [[0, 1], [2], [3], [4]] : tensor<1x2x10x196x32xf32> into tensor<2x10x196x32xf32>
    %5 = tensor.empty() : tensor<2x10x32x196xf32>
    %transposed_6 = linalg.transpose ins(%collapsed_5 : tensor<2x10x196x32xf32>) outs(%5 : tensor<2x10x32x196xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_7 = tensor.collapse_shape %extracted_slice [[0, 1, 2], [3], [4]] : tensor<1x2x10x196x32xf32> into tensor<20x196x32xf32>
    %collapsed_8 = tensor.collapse_shape %transposed_6 [[0, 1], [2], [3]] : tensor<2x10x32x196xf32> into tensor<20x32x196xf32>
    %6 = tensor.empty() : tensor<20x196x196xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<20x196x196xf32>) -> tensor<20x196x196xf32>
    %8 = linalg.batch_matmul ins(%collapsed_7, %collapsed_8 : tensor<20x196x32xf32>, tensor<20x32x196xf32>) outs(%7 : tensor<20x196x196xf32>) -> tensor<20x196x196xf32>
    %expanded_9 = tensor.expand_shape %8 [[0, 1], [2], [3]] output_shape [2, 10, 196, 196] : tensor<20x196x196xf32> into tensor<2x10x196x196xf32>
    %9 = tensor.empty() : tensor<2x10x196x196xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x10x196x196xf32>) outs(%9 : tensor<2x10x196x196xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.truncf %cst_1 : f64 to f32
      %31 = arith.mulf %in, %30 : f32
      linalg.yield %31 : f32
    } -> tensor<2x10x196x196xf32>
    %11 = tensor.empty() : tensor<2x10x196xi64>
    %12 = linalg.fill ins(%c0_i64 : i64) outs(%11 : tensor<2x10x196xi64>) -> tensor<2x10x196xi64>
    %13 = tensor.empty() : tensor<2x10x196xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x10x196xf32>) -> tensor<2x10x196xf32>
    %15:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%10 : tensor<2x10x196x196xf32>) outs(%14, %12 : tensor<2x10x196xf32>, tensor<2x10x196xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %30 = linalg.index 3 : index
      %31 = arith.index_cast %30 : index to i64
      %32 = arith.maximumf %in, %out : f32
      %33 = arith.cmpf ogt, %in, %out : f32
      %34 = arith.select %33, %31, %out_18 : i64
      linalg.yield %32, %34 : f32, i64
    } -> (tensor<2x10x196xf32>, tensor<2x10x196xi64>)
    %expanded_10 = tensor.expand_shape %15#0 [[0], [1], [2, 3]] output_shape [2, 10, 196, 1] : tensor<2x10x196xf32> into tensor<2x10x196x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %expanded_10 : tensor<2x10x196x196xf32>, tensor<2x10x196x1xf32>) outs(%9 : tensor<2x10x196x196xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %30 = arith.subf %in, %in_18 : f32
      linalg.yield %30 : f32
    } -> tensor<2x10x196x196xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x10x196x196xf32>) outs(%9 : tensor<2x10x196x196xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = math.exp %in : f32
      linalg.yield %30 : f32
    } -> tensor<2x10x196x196xf32>
    %18 = tensor.empty() : tensor<2x10x196x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x10x196x1xf32>) -> tensor<2x10x196x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x10x196x196xf32>) outs(%19 : tensor<2x10x196x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %in, %out : f32
      linalg.yield %30 : f32
    } -> tensor<2x10x196x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x10x196x196xf32>, tensor<2x10x196x1xf32>) outs(%9 : tensor<2x10x196x196xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %30 = arith.divf %in, %in_18 : f32
      linalg.yield %30 : f32
    } -> tensor<2x10x196x196xf32>
    %collapsed_11 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x10x196x196xf32> into tensor<20x196x196xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice_4 [[0, 1, 2], [3], [4]] : tensor<1x2x10x196x32xf32> into tensor<20x196x32xf32>
    %22 = tensor.empty() : tensor<20x196x32xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<20x196x32xf32>) -> tensor<20x196x32xf32>
    %24 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<20x196x196xf32>, tensor<20x196x32xf32>) outs(%23 : tensor<20x196x32xf32>) -> tensor<20x196x32xf32>
    %expanded_13 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [2, 10, 196, 32] : tensor<20x196x32xf32> into tensor<2x10x196x32xf32>
    %25 = tensor.empty() : tensor<2x196x10x32xf32>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x10x196x32xf32>) outs(%25 : tensor<2x196x10x32xf32>) permutation = [0, 2, 1, 3] 
    %26 = tensor.empty() : tensor<320x320xf32>
    %transposed_15 = linalg.transpose ins(%arg2 : tensor<320x320xf32>) outs(%26 : tensor<320x320xf32>) permutation = [1, 0] 
    %collapsed_16 = tensor.collapse_shape %transposed_14 [[0, 1], [2, 3]] : tensor<2x196x10x32xf32> into tensor<392x320xf32>
    %27 = tensor.empty() : tensor<392x320xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<392x320xf32>) -> tensor<392x320xf32>
    %29 = linalg.matmul ins(%collapsed_16, %transposed_15 : tensor<392x320xf32>, tensor<320x320xf32>) outs(%28 : tensor<392x320xf32>) -> tensor<392x320xf32>
    %expanded_17 = tensor.expand_shape %29 [[0, 1], [2]] output_shape [2, 196, 320] : tensor<392x320xf32> into tensor<2x196x320xf32>
    return %expanded_17 : tensor<2x196x320xf32>
  }
}

