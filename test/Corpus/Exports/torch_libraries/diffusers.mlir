#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @diffusers(%arg0: tensor<8x36x16xf16>, %arg1: tensor<8x12x16xf16>, %arg2: tensor<8x12x16xf16>) -> tensor<8x36x16xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<8x16x12xf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<8x12x16xf16>) outs(%0 : tensor<8x16x12xf16>) permutation = [0, 2, 1] 
    %1 = tensor.empty() : tensor<8x36x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<8x36x16xf16>) outs(%1 : tensor<8x36x16xf32>) {
    ^bb0(%in: f16, %out: f32):
      %28 = arith.extf %in : f16 to f32
      linalg.yield %28 : f32
    } -> tensor<8x36x16xf32>
    %3 = tensor.empty() : tensor<8x16x12xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<8x16x12xf16>) outs(%3 : tensor<8x16x12xf32>) {
    ^bb0(%in: f16, %out: f32):
      %28 = arith.extf %in : f16 to f32
      linalg.yield %28 : f32
    } -> tensor<8x16x12xf32>
    %5 = tensor.empty() : tensor<8x36x12xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<8x36x12xf32>) -> tensor<8x36x12xf32>
    %7 = linalg.batch_matmul ins(%2, %4 : tensor<8x36x16xf32>, tensor<8x16x12xf32>) outs(%6 : tensor<8x36x12xf32>) -> tensor<8x36x12xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<8x36x12xf32>) outs(%5 : tensor<8x36x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.mulf %in, %cst_1 : f32
      linalg.yield %28 : f32
    } -> tensor<8x36x12xf32>
    %9 = tensor.empty() : tensor<8x36x12xf16>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<8x36x12xf32>) outs(%9 : tensor<8x36x12xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<8x36x12xf16>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<8x36x12xf16>) outs(%5 : tensor<8x36x12xf32>) {
    ^bb0(%in: f16, %out: f32):
      %28 = arith.extf %in : f16 to f32
      linalg.yield %28 : f32
    } -> tensor<8x36x12xf32>
    %12 = tensor.empty() : tensor<8x36xi64>
    %13 = linalg.fill ins(%c0_i64 : i64) outs(%12 : tensor<8x36xi64>) -> tensor<8x36xi64>
    %14 = tensor.empty() : tensor<8x36xf32>
    %15 = linalg.fill ins(%cst_0 : f32) outs(%14 : tensor<8x36xf32>) -> tensor<8x36xf32>
    %16:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%11 : tensor<8x36x12xf32>) outs(%15, %13 : tensor<8x36xf32>, tensor<8x36xi64>) {
    ^bb0(%in: f32, %out: f32, %out_2: i64):
      %28 = linalg.index 2 : index
      %29 = arith.index_cast %28 : index to i64
      %30 = arith.maximumf %in, %out : f32
      %31 = arith.cmpf ogt, %in, %out : f32
      %32 = arith.select %31, %29, %out_2 : i64
      linalg.yield %30, %32 : f32, i64
    } -> (tensor<8x36xf32>, tensor<8x36xi64>)
    %expanded = tensor.expand_shape %16#0 [[0], [1, 2]] output_shape [8, 36, 1] : tensor<8x36xf32> into tensor<8x36x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %expanded : tensor<8x36x12xf32>, tensor<8x36x1xf32>) outs(%5 : tensor<8x36x12xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %28 = arith.subf %in, %in_2 : f32
      linalg.yield %28 : f32
    } -> tensor<8x36x12xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<8x36x12xf32>) outs(%5 : tensor<8x36x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = math.exp %in : f32
      linalg.yield %28 : f32
    } -> tensor<8x36x12xf32>
    %19 = tensor.empty() : tensor<8x36x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<8x36x1xf32>) -> tensor<8x36x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map2], iterator_types = ["parallel", "parallel", "reduction"]} ins(%18 : tensor<8x36x12xf32>) outs(%20 : tensor<8x36x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<8x36x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %21 : tensor<8x36x12xf32>, tensor<8x36x1xf32>) outs(%5 : tensor<8x36x12xf32>) {
    ^bb0(%in: f32, %in_2: f32, %out: f32):
      %28 = arith.divf %in, %in_2 : f32
      linalg.yield %28 : f32
    } -> tensor<8x36x12xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<8x36x12xf32>) outs(%9 : tensor<8x36x12xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<8x36x12xf16>
    %24 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x36x16xf32>) -> tensor<8x36x16xf32>
    %25 = linalg.batch_matmul ins(%23, %arg2 : tensor<8x36x12xf16>, tensor<8x12x16xf16>) outs(%24 : tensor<8x36x16xf32>) -> tensor<8x36x16xf32>
    %26 = tensor.empty() : tensor<8x36x16xf16>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<8x36x16xf32>) outs(%26 : tensor<8x36x16xf16>) {
    ^bb0(%in: f32, %out: f16):
      %28 = arith.truncf %in : f32 to f16
      linalg.yield %28 : f16
    } -> tensor<8x36x16xf16>
    return %27 : tensor<8x36x16xf16>
  }
}

