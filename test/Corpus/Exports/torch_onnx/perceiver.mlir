#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main_graph(%arg0: tensor<2x12x64xf32>, %arg1: tensor<2x56x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64x128xf32>) -> tensor<2x12x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x64x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<64x64xf32>) outs(%0 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %2 = tensor.empty() : tensor<2x12x64xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %4 = linalg.batch_matmul ins(%arg0, %1 : tensor<2x12x64xf32>, tensor<2x64x64xf32>) outs(%3 : tensor<2x12x64xf32>) -> tensor<2x12x64xf32>
    %expanded = tensor.expand_shape %4 [[0], [1], [2, 3]] output_shape [2, 12, 4, 16] : tensor<2x12x64xf32> into tensor<2x12x4x16xf32>
    %5 = tensor.empty() : tensor<2x4x12x16xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x12x4x16xf32>) outs(%5 : tensor<2x4x12x16xf32>) permutation = [0, 2, 1, 3] 
    %6 = tensor.empty() : tensor<2x64x128xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<64x128xf32>) outs(%6 : tensor<2x64x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x128xf32>
    %8 = tensor.empty() : tensor<2x56x128xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<2x56x128xf32>) -> tensor<2x56x128xf32>
    %10 = linalg.batch_matmul ins(%arg1, %7 : tensor<2x56x64xf32>, tensor<2x64x128xf32>) outs(%9 : tensor<2x56x128xf32>) -> tensor<2x56x128xf32>
    %expanded_2 = tensor.expand_shape %10 [[0], [1], [2, 3, 4]] output_shape [2, 56, 2, 4, 16] : tensor<2x56x128xf32> into tensor<2x56x2x4x16xf32>
    %11 = tensor.empty() : tensor<2x2x4x56x16xf32>
    %transposed_3 = linalg.transpose ins(%expanded_2 : tensor<2x56x2x4x16xf32>) outs(%11 : tensor<2x2x4x56x16xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed_3[0, 0, 0, 0, 0] [1, 2, 4, 56, 16] [1, 1, 1, 1, 1] : tensor<2x2x4x56x16xf32> to tensor<1x2x4x56x16xf32>
    %extracted_slice_4 = tensor.extract_slice %transposed_3[1, 0, 0, 0, 0] [1, 2, 4, 56, 16] [1, 1, 1, 1, 1] : tensor<2x2x4x56x16xf32> to tensor<1x2x4x56x16xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x2x4x56x16xf32> into tensor<2x4x56x16xf32>
    %12 = tensor.empty() : tensor<2x4x16x56xf32>
    %transposed_5 = linalg.transpose ins(%collapsed : tensor<2x4x56x16xf32>) outs(%12 : tensor<2x4x16x56xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_6 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x12x16xf32> into tensor<8x12x16xf32>
    %collapsed_7 = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x4x16x56xf32> into tensor<8x16x56xf32>
    %13 = tensor.empty() : tensor<8x12x56xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<8x12x56xf32>) -> tensor<8x12x56xf32>
    %15 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x12x16xf32>, tensor<8x16x56xf32>) outs(%14 : tensor<8x12x56xf32>) -> tensor<8x12x56xf32>
    %expanded_8 = tensor.expand_shape %15 [[0, 1], [2], [3]] output_shape [2, 4, 12, 56] : tensor<8x12x56xf32> into tensor<2x4x12x56xf32>
    %16 = tensor.empty() : tensor<2x4x12x56xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %cst_1 : tensor<2x4x12x56xf32>, tensor<f32>) outs(%16 : tensor<2x4x12x56xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %33 = arith.divf %in, %in_15 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x12x56xf32>
    %18 = tensor.empty() : tensor<2x4x12xi64>
    %19 = linalg.fill ins(%c0_i64 : i64) outs(%18 : tensor<2x4x12xi64>) -> tensor<2x4x12xi64>
    %20 = tensor.empty() : tensor<2x4x12xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<2x4x12xf32>) -> tensor<2x4x12xf32>
    %22:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%17 : tensor<2x4x12x56xf32>) outs(%21, %19 : tensor<2x4x12xf32>, tensor<2x4x12xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %33 = linalg.index 3 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_15 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<2x4x12xf32>, tensor<2x4x12xi64>)
    %expanded_9 = tensor.expand_shape %22#0 [[0], [1], [2, 3]] output_shape [2, 4, 12, 1] : tensor<2x4x12xf32> into tensor<2x4x12x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %expanded_9 : tensor<2x4x12x56xf32>, tensor<2x4x12x1xf32>) outs(%16 : tensor<2x4x12x56xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %33 = arith.subf %in, %in_15 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x12x56xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x4x12x56xf32>) outs(%16 : tensor<2x4x12x56xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.exp %in : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x12x56xf32>
    %25 = tensor.empty() : tensor<2x4x12x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x4x12x1xf32>) -> tensor<2x4x12x1xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x4x12x56xf32>) outs(%26 : tensor<2x4x12x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x12x1xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<2x4x12x56xf32>, tensor<2x4x12x1xf32>) outs(%16 : tensor<2x4x12x56xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %33 = arith.divf %in, %in_15 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x12x56xf32>
    %collapsed_10 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x4x12x56xf32> into tensor<8x12x56xf32>
    %collapsed_11 = tensor.collapse_shape %extracted_slice_4 [[0, 1, 2], [3], [4]] : tensor<1x2x4x56x16xf32> into tensor<8x56x16xf32>
    %29 = tensor.empty() : tensor<8x12x16xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %31 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<8x12x56xf32>, tensor<8x56x16xf32>) outs(%30 : tensor<8x12x16xf32>) -> tensor<8x12x16xf32>
    %expanded_12 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 4, 12, 16] : tensor<8x12x16xf32> into tensor<2x4x12x16xf32>
    %32 = tensor.empty() : tensor<2x12x4x16xf32>
    %transposed_13 = linalg.transpose ins(%expanded_12 : tensor<2x4x12x16xf32>) outs(%32 : tensor<2x12x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_14 = tensor.collapse_shape %transposed_13 [[0], [1], [2, 3]] : tensor<2x12x4x16xf32> into tensor<2x12x64xf32>
    return %collapsed_14 : tensor<2x12x64xf32>
  }
}

