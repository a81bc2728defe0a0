#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> ()>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main_graph(%arg0: tensor<8x36x16xf32>, %arg1: tensor<8x36x16xf32>, %arg2: tensor<8x36x16xf32>) -> tensor<8x36x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<4x36x36xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0] [4, 36, 16] [1, 1, 1] : tensor<8x36x16xf32> to tensor<4x36x16xf32>
    %extracted_slice_3 = tensor.extract_slice %arg1[0, 0, 0] [4, 36, 16] [1, 1, 1] : tensor<8x36x16xf32> to tensor<4x36x16xf32>
    %0 = tensor.empty() : tensor<4x16x36xf32>
    %transposed = linalg.transpose ins(%extracted_slice_3 : tensor<4x36x16xf32>) outs(%0 : tensor<4x16x36xf32>) permutation = [0, 2, 1] 
    %1 = tensor.empty() : tensor<4x36x36xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x36x36xf32>) -> tensor<4x36x36xf32>
    %3 = linalg.batch_matmul ins(%extracted_slice, %transposed : tensor<4x36x16xf32>, tensor<4x16x36xf32>) outs(%2 : tensor<4x36x36xf32>) -> tensor<4x36x36xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %cst_1 : tensor<4x36x36xf32>, tensor<f32>) outs(%1 : tensor<4x36x36xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %29 = arith.mulf %in, %in_10 : f32
      linalg.yield %29 : f32
    } -> tensor<4x36x36xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %cst_2 : tensor<4x36x36xf32>, tensor<4x36x36xf32>) outs(%1 : tensor<4x36x36xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %29 = arith.addf %in, %in_10 : f32
      linalg.yield %29 : f32
    } -> tensor<4x36x36xf32>
    %6 = tensor.empty() : tensor<4x36xi64>
    %7 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<4x36xi64>) -> tensor<4x36xi64>
    %8 = tensor.empty() : tensor<4x36xf32>
    %9 = linalg.fill ins(%cst_0 : f32) outs(%8 : tensor<4x36xf32>) -> tensor<4x36xf32>
    %10:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%5 : tensor<4x36x36xf32>) outs(%9, %7 : tensor<4x36xf32>, tensor<4x36xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %29 = linalg.index 2 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_10 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<4x36xf32>, tensor<4x36xi64>)
    %expanded = tensor.expand_shape %10#0 [[0], [1, 2]] output_shape [4, 36, 1] : tensor<4x36xf32> into tensor<4x36x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %expanded : tensor<4x36x36xf32>, tensor<4x36x1xf32>) outs(%1 : tensor<4x36x36xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %29 = arith.subf %in, %in_10 : f32
      linalg.yield %29 : f32
    } -> tensor<4x36x36xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11 : tensor<4x36x36xf32>) outs(%1 : tensor<4x36x36xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<4x36x36xf32>
    %13 = tensor.empty() : tensor<4x36x1xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<4x36x1xf32>) -> tensor<4x36x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%12 : tensor<4x36x36xf32>) outs(%14 : tensor<4x36x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<4x36x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%12, %15 : tensor<4x36x36xf32>, tensor<4x36x1xf32>) outs(%1 : tensor<4x36x36xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %29 = arith.divf %in, %in_10 : f32
      linalg.yield %29 : f32
    } -> tensor<4x36x36xf32>
    %extracted_slice_4 = tensor.extract_slice %arg2[0, 0, 0] [4, 36, 16] [1, 1, 1] : tensor<8x36x16xf32> to tensor<4x36x16xf32>
    %17 = tensor.empty() : tensor<4x36x16xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<4x36x16xf32>) -> tensor<4x36x16xf32>
    %19 = linalg.batch_matmul ins(%16, %extracted_slice_4 : tensor<4x36x36xf32>, tensor<4x36x16xf32>) outs(%18 : tensor<4x36x16xf32>) -> tensor<4x36x16xf32>
    %extracted_slice_5 = tensor.extract_slice %arg0[4, 0, 0] [4, 36, 16] [1, 1, 1] : tensor<8x36x16xf32> to tensor<4x36x16xf32>
    %extracted_slice_6 = tensor.extract_slice %arg1[4, 0, 0] [4, 36, 16] [1, 1, 1] : tensor<8x36x16xf32> to tensor<4x36x16xf32>
    %transposed_7 = linalg.transpose ins(%extracted_slice_6 : tensor<4x36x16xf32>) outs(%0 : tensor<4x16x36xf32>) permutation = [0, 2, 1] 
    %20 = linalg.batch_matmul ins(%extracted_slice_5, %transposed_7 : tensor<4x36x16xf32>, tensor<4x16x36xf32>) outs(%2 : tensor<4x36x36xf32>) -> tensor<4x36x36xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %cst_1 : tensor<4x36x36xf32>, tensor<f32>) outs(%1 : tensor<4x36x36xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %29 = arith.mulf %in, %in_10 : f32
      linalg.yield %29 : f32
    } -> tensor<4x36x36xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %cst_2 : tensor<4x36x36xf32>, tensor<4x36x36xf32>) outs(%1 : tensor<4x36x36xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %29 = arith.addf %in, %in_10 : f32
      linalg.yield %29 : f32
    } -> tensor<4x36x36xf32>
    %23:2 = linalg.generic {indexing_maps = [#map, #map2, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<4x36x36xf32>) outs(%9, %7 : tensor<4x36xf32>, tensor<4x36xi64>) {
    ^bb0(%in: f32, %out: f32, %out_10: i64):
      %29 = linalg.index 2 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_10 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<4x36xf32>, tensor<4x36xi64>)
    %expanded_8 = tensor.expand_shape %23#0 [[0], [1, 2]] output_shape [4, 36, 1] : tensor<4x36xf32> into tensor<4x36x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %expanded_8 : tensor<4x36x36xf32>, tensor<4x36x1xf32>) outs(%1 : tensor<4x36x36xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %29 = arith.subf %in, %in_10 : f32
      linalg.yield %29 : f32
    } -> tensor<4x36x36xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<4x36x36xf32>) outs(%1 : tensor<4x36x36xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = math.exp %in : f32
      linalg.yield %29 : f32
    } -> tensor<4x36x36xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<4x36x36xf32>) outs(%14 : tensor<4x36x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<4x36x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %26 : tensor<4x36x36xf32>, tensor<4x36x1xf32>) outs(%1 : tensor<4x36x36xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %29 = arith.divf %in, %in_10 : f32
      linalg.yield %29 : f32
    } -> tensor<4x36x36xf32>
    %extracted_slice_9 = tensor.extract_slice %arg2[4, 0, 0] [4, 36, 16] [1, 1, 1] : tensor<8x36x16xf32> to tensor<4x36x16xf32>
    %28 = linalg.batch_matmul ins(%27, %extracted_slice_9 : tensor<4x36x36xf32>, tensor<4x36x16xf32>) outs(%18 : tensor<4x36x16xf32>) -> tensor<4x36x16xf32>
    %concat = tensor.concat dim(0) %19, %28 : (tensor<4x36x16xf32>, tensor<4x36x16xf32>) -> tensor<8x36x16xf32>
    return %concat : tensor<8x36x16xf32>
  }
}

