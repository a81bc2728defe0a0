#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @diffusers_sliced(%arg0: tensor<8x36x16xf32>, %arg1: tensor<8x36x16xf32>, %arg2: tensor<8x36x16xf32>) -> tensor<8x36x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %extracted_slice = tensor.extract_slice %arg2[0, 0, 0] [4, 36, 16] [1, 1, 1] : tensor<8x36x16xf32> to tensor<4x36x16xf32>
    %0 = tensor.empty() : tensor<4x16x36xf32>
    %transposed = linalg.transpose ins(%extracted_slice : tensor<4x36x16xf32>) outs(%0 : tensor<4x16x36xf32>) permutation = [0, 2, 1] 
    %1 = tensor.empty() : tensor<4x36x36xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<4x36x36xf32>) -> tensor<4x36x36xf32>
    %3 = linalg.batch_matmul ins(%extracted_slice, %transposed : tensor<4x36x16xf32>, tensor<4x16x36xf32>) outs(%2 : tensor<4x36x36xf32>) -> tensor<4x36x36xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<4x36x36xf32>) outs(%1 : tensor<4x36x36xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.mulf %in, %cst_1 : f32
      linalg.yield %27 : f32
    } -> tensor<4x36x36xf32>
    %5 = tensor.empty() : tensor<4x36xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<4x36xi64>) -> tensor<4x36xi64>
    %7 = tensor.empty() : tensor<4x36xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<4x36xf32>) -> tensor<4x36xf32>
    %9:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%4 : tensor<4x36x36xf32>) outs(%8, %6 : tensor<4x36xf32>, tensor<4x36xi64>) {
    ^bb0(%in: f32, %out: f32, %out_5: i64):
      %27 = linalg.index 2 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.maximumf %in, %out : f32
      %30 = arith.cmpf ogt, %in, %out : f32
      %31 = arith.select %30, %28, %out_5 : i64
      linalg.yield %29, %31 : f32, i64
    } -> (tensor<4x36xf32>, tensor<4x36xi64>)
    %expanded = tensor.expand_shape %9#0 [[0], [1, 2]] output_shape [4, 36, 1] : tensor<4x36xf32> into tensor<4x36x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %expanded : tensor<4x36x36xf32>, tensor<4x36x1xf32>) outs(%1 : tensor<4x36x36xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %27 = arith.subf %in, %in_5 : f32
      linalg.yield %27 : f32
    } -> tensor<4x36x36xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<4x36x36xf32>) outs(%1 : tensor<4x36x36xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.exp %in : f32
      linalg.yield %27 : f32
    } -> tensor<4x36x36xf32>
    %12 = tensor.empty() : tensor<4x36x1xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<4x36x1xf32>) -> tensor<4x36x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<4x36x36xf32>) outs(%13 : tensor<4x36x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<4x36x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %14 : tensor<4x36x36xf32>, tensor<4x36x1xf32>) outs(%1 : tensor<4x36x36xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %27 = arith.divf %in, %in_5 : f32
      linalg.yield %27 : f32
    } -> tensor<4x36x36xf32>
    %16 = tensor.empty() : tensor<4x36x16xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<4x36x16xf32>) -> tensor<4x36x16xf32>
    %18 = linalg.batch_matmul ins(%15, %extracted_slice : tensor<4x36x36xf32>, tensor<4x36x16xf32>) outs(%17 : tensor<4x36x16xf32>) -> tensor<4x36x16xf32>
    %extracted_slice_2 = tensor.extract_slice %arg2[4, 0, 0] [4, 36, 16] [1, 1, 1] : tensor<8x36x16xf32> to tensor<4x36x16xf32>
    %transposed_3 = linalg.transpose ins(%extracted_slice_2 : tensor<4x36x16xf32>) outs(%0 : tensor<4x16x36xf32>) permutation = [0, 2, 1] 
    %19 = linalg.batch_matmul ins(%extracted_slice_2, %transposed_3 : tensor<4x36x16xf32>, tensor<4x16x36xf32>) outs(%2 : tensor<4x36x36xf32>) -> tensor<4x36x36xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<4x36x36xf32>) outs(%1 : tensor<4x36x36xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.mulf %in, %cst_1 : f32
      linalg.yield %27 : f32
    } -> tensor<4x36x36xf32>
    %21:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20 : tensor<4x36x36xf32>) outs(%8, %6 : tensor<4x36xf32>, tensor<4x36xi64>) {
    ^bb0(%in: f32, %out: f32, %out_5: i64):
      %27 = linalg.index 2 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.maximumf %in, %out : f32
      %30 = arith.cmpf ogt, %in, %out : f32
      %31 = arith.select %30, %28, %out_5 : i64
      linalg.yield %29, %31 : f32, i64
    } -> (tensor<4x36xf32>, tensor<4x36xi64>)
    %expanded_4 = tensor.expand_shape %21#0 [[0], [1, 2]] output_shape [4, 36, 1] : tensor<4x36xf32> into tensor<4x36x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %expanded_4 : tensor<4x36x36xf32>, tensor<4x36x1xf32>) outs(%1 : tensor<4x36x36xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %27 = arith.subf %in, %in_5 : f32
      linalg.yield %27 : f32
    } -> tensor<4x36x36xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<4x36x36xf32>) outs(%1 : tensor<4x36x36xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.exp %in : f32
      linalg.yield %27 : f32
    } -> tensor<4x36x36xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<4x36x36xf32>) outs(%13 : tensor<4x36x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<4x36x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<4x36x36xf32>, tensor<4x36x1xf32>) outs(%1 : tensor<4x36x36xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %27 = arith.divf %in, %in_5 : f32
      linalg.yield %27 : f32
    } -> tensor<4x36x36xf32>
    %26 = linalg.batch_matmul ins(%25, %extracted_slice_2 : tensor<4x36x36xf32>, tensor<4x36x16xf32>) outs(%17 : tensor<4x36x16xf32>) -> tensor<4x36x16xf32>
    %concat = tensor.concat dim(0) %18, %26 : (tensor<4x36x16xf32>, tensor<4x36x16xf32>) -> tensor<8x36x16xf32>
    return %concat : tensor<8x36x16xf32>
  }
}

