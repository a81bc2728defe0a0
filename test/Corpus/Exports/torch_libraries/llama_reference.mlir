#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @llama_reference(%arg0: tensor<2x40x4x16xbf16>, %arg1: tensor<2x64x2x16xbf16>, %arg2: tensor<2x64x2x16xbf16>, %arg3: tensor<40x64xf32>) -> tensor<2x40x64xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : bf16
    %0 = tensor.empty() : tensor<2x64x2x2x16xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x64x2x16xbf16>) outs(%0 : tensor<2x64x2x2x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x64x2x2x16xbf16>
    %collapsed = tensor.collapse_shape %1 [[0], [1], [2, 3], [4]] : tensor<2x64x2x2x16xbf16> into tensor<2x64x4x16xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x64x2x16xbf16>) outs(%0 : tensor<2x64x2x2x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x64x2x2x16xbf16>
    %collapsed_2 = tensor.collapse_shape %2 [[0], [1], [2, 3], [4]] : tensor<2x64x2x2x16xbf16> into tensor<2x64x4x16xbf16>
    %3 = tensor.empty() : tensor<2x4x40x16xbf16>
    %transposed = linalg.transpose ins(%arg0 : tensor<2x40x4x16xbf16>) outs(%3 : tensor<2x4x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %4 = tensor.empty() : tensor<2x4x64x16xbf16>
    %transposed_3 = linalg.transpose ins(%collapsed_2 : tensor<2x64x4x16xbf16>) outs(%4 : tensor<2x4x64x16xbf16>) permutation = [0, 2, 1, 3] 
    %5 = tensor.empty() : tensor<2x4x16x64xbf16>
    %transposed_4 = linalg.transpose ins(%collapsed : tensor<2x64x4x16xbf16>) outs(%5 : tensor<2x4x16x64xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed_5 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %collapsed_6 = tensor.collapse_shape %transposed_4 [[0, 1], [2], [3]] : tensor<2x4x16x64xbf16> into tensor<8x16x64xbf16>
    %6 = tensor.empty() : tensor<8x40x64xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<8x40x64xf32>) -> tensor<8x40x64xf32>
    %8 = linalg.batch_matmul ins(%collapsed_5, %collapsed_6 : tensor<8x40x16xbf16>, tensor<8x16x64xbf16>) outs(%7 : tensor<8x40x64xf32>) -> tensor<8x40x64xf32>
    %9 = tensor.empty() : tensor<8x40x64xbf16>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<8x40x64xf32>) outs(%9 : tensor<8x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %33 = arith.truncf %in : f32 to bf16
      linalg.yield %33 : bf16
    } -> tensor<8x40x64xbf16>
    %expanded = tensor.expand_shape %10 [[0, 1], [2], [3]] output_shape [2, 4, 40, 64] : tensor<8x40x64xbf16> into tensor<2x4x40x64xbf16>
    %11 = tensor.empty() : tensor<2x4x40x64xbf16>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x40x64xbf16>) outs(%11 : tensor<2x4x40x64xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %33 = arith.divf %in, %cst_1 : bf16
      linalg.yield %33 : bf16
    } -> tensor<2x4x40x64xbf16>
    %13 = tensor.empty() : tensor<2x4x40x64xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %arg3 : tensor<2x4x40x64xbf16>, tensor<40x64xf32>) outs(%13 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: bf16, %in_13: f32, %out: f32):
      %33 = arith.extf %in : bf16 to f32
      %34 = arith.addf %33, %in_13 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4x40x64xf32>
    %15 = tensor.empty() : tensor<2x4x40xi64>
    %16 = linalg.fill ins(%c0_i64 : i64) outs(%15 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %17 = tensor.empty() : tensor<2x4x40xf32>
    %18 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %19:2 = linalg.generic {indexing_maps = [#map3, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x4x40x64xf32>) outs(%18, %16 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_13: i64):
      %33 = linalg.index 3 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_13 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_7 = tensor.expand_shape %19#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %expanded_7 : tensor<2x4x40x64xf32>, tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %33 = arith.subf %in, %in_13 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x64xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x40x64xf32>) outs(%13 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = math.exp %in : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x64xf32>
    %22 = tensor.empty() : tensor<2x4x40x1xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x4x40x64xf32>) outs(%23 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %24 : tensor<2x4x40x64xf32>, tensor<2x4x40x1xf32>) outs(%13 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %33 = arith.divf %in, %in_13 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4x40x64xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x4x40x64xf32>) outs(%11 : tensor<2x4x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %33 = arith.truncf %in : f32 to bf16
      linalg.yield %33 : bf16
    } -> tensor<2x4x40x64xbf16>
    %collapsed_8 = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x4x40x64xbf16> into tensor<8x40x64xbf16>
    %collapsed_9 = tensor.collapse_shape %transposed_3 [[0, 1], [2], [3]] : tensor<2x4x64x16xbf16> into tensor<8x64x16xbf16>
    %27 = tensor.empty() : tensor<8x40x16xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %29 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x40x64xbf16>, tensor<8x64x16xbf16>) outs(%28 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %30 = tensor.empty() : tensor<8x40x16xbf16>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<8x40x16xf32>) outs(%30 : tensor<8x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %33 = arith.truncf %in : f32 to bf16
      linalg.yield %33 : bf16
    } -> tensor<8x40x16xbf16>
    %expanded_10 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xbf16> into tensor<2x4x40x16xbf16>
    %32 = tensor.empty() : tensor<2x40x4x16xbf16>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<2x4x40x16xbf16>) outs(%32 : tensor<2x40x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_12 = tensor.collapse_shape %transposed_11 [[0], [1], [2, 3]] : tensor<2x40x4x16xbf16> into tensor<2x40x64xbf16>
    return %collapsed_12 : tensor<2x40x64xbf16>
  }
}

