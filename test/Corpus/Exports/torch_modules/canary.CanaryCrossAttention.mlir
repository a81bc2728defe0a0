#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @canary.CanaryCrossAttention(%arg0: tensor<2x24x64xf32>, %arg1: tensor<2x10x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<32xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>) -> tensor<2x24x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.500000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x24x64xf32> into tensor<48x64xf32>
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<48x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<48x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<64xf32>) outs(%1 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<48x64xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<48x64xf32>, tensor<48x64xf32>) outs(%1 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.addf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<48x64xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 24, 4, 16] : tensor<48x64xf32> into tensor<2x24x4x16xf32>
    %6 = tensor.empty() : tensor<2x4x24x16xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<2x24x4x16xf32>) outs(%6 : tensor<2x4x24x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_3 = tensor.collapse_shape %arg1 [[0, 1], [2]] : tensor<2x10x64xf32> into tensor<20x64xf32>
    %7 = tensor.empty() : tensor<64x32xf32>
    %transposed_4 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%7 : tensor<64x32xf32>) permutation = [1, 0] 
    %8 = tensor.empty() : tensor<20x32xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %10 = linalg.matmul ins(%collapsed_3, %transposed_4 : tensor<20x64xf32>, tensor<64x32xf32>) outs(%9 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<32xf32>) outs(%8 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x32xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%10, %11 : tensor<20x32xf32>, tensor<20x32xf32>) outs(%8 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.addf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<20x32xf32>
    %expanded_5 = tensor.expand_shape %12 [[0, 1], [2, 3]] output_shape [2, 10, 2, 16] : tensor<20x32xf32> into tensor<2x10x2x16xf32>
    %13 = tensor.empty() : tensor<2x2x10x16xf32>
    %transposed_6 = linalg.transpose ins(%expanded_5 : tensor<2x10x2x16xf32>) outs(%13 : tensor<2x2x10x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_7 = linalg.transpose ins(%arg6 : tensor<32x64xf32>) outs(%7 : tensor<64x32xf32>) permutation = [1, 0] 
    %14 = linalg.matmul ins(%collapsed_3, %transposed_7 : tensor<20x64xf32>, tensor<64x32xf32>) outs(%9 : tensor<20x32xf32>) -> tensor<20x32xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<32xf32>) outs(%8 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<20x32xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%14, %15 : tensor<20x32xf32>, tensor<20x32xf32>) outs(%8 : tensor<20x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.addf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<20x32xf32>
    %expanded_8 = tensor.expand_shape %16 [[0, 1], [2, 3]] output_shape [2, 10, 2, 16] : tensor<20x32xf32> into tensor<2x10x2x16xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<2x10x2x16xf32>) outs(%13 : tensor<2x2x10x16xf32>) permutation = [0, 2, 1, 3] 
    %17 = tensor.empty() : tensor<2x2x2x10x16xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_6 : tensor<2x2x10x16xf32>) outs(%17 : tensor<2x2x2x10x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x10x16xf32>
    %collapsed_10 = tensor.collapse_shape %18 [[0], [1, 2], [3], [4]] : tensor<2x2x2x10x16xf32> into tensor<2x4x10x16xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_9 : tensor<2x2x10x16xf32>) outs(%17 : tensor<2x2x2x10x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x10x16xf32>
    %20 = tensor.empty() : tensor<2x4x16x10xf32>
    %transposed_11 = linalg.transpose ins(%collapsed_10 : tensor<2x4x10x16xf32>) outs(%20 : tensor<2x4x16x10xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_12 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x4x24x16xf32> into tensor<8x24x16xf32>
    %collapsed_13 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<2x4x16x10xf32> into tensor<8x16x10xf32>
    %21 = tensor.empty() : tensor<8x24x10xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<8x24x10xf32>) -> tensor<8x24x10xf32>
    %23 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<8x24x16xf32>, tensor<8x16x10xf32>) outs(%22 : tensor<8x24x10xf32>) -> tensor<8x24x10xf32>
    %expanded_14 = tensor.expand_shape %23 [[0, 1], [2], [3]] output_shape [2, 4, 24, 10] : tensor<8x24x10xf32> into tensor<2x4x24x10xf32>
    %24 = tensor.empty() : tensor<2x4x24x10xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x4x24x10xf32>) outs(%24 : tensor<2x4x24x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.mulf %in, %cst_1 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x24x10xf32>
    %26 = tensor.empty() : tensor<2x4x24xi64>
    %27 = linalg.fill ins(%c0_i64 : i64) outs(%26 : tensor<2x4x24xi64>) -> tensor<2x4x24xi64>
    %28 = tensor.empty() : tensor<2x4x24xf32>
    %29 = linalg.fill ins(%cst_0 : f32) outs(%28 : tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %30:2 = linalg.generic {indexing_maps = [#map4, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<2x4x24x10xf32>) outs(%29, %27 : tensor<2x4x24xf32>, tensor<2x4x24xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %44 = linalg.index 3 : index
      %45 = arith.index_cast %44 : index to i64
      %46 = arith.maximumf %in, %out : f32
      %47 = arith.cmpf ogt, %in, %out : f32
      %48 = arith.select %47, %45, %out_23 : i64
      linalg.yield %46, %48 : f32, i64
    } -> (tensor<2x4x24xf32>, tensor<2x4x24xi64>)
    %expanded_15 = tensor.expand_shape %30#0 [[0], [1], [2, 3]] output_shape [2, 4, 24, 1] : tensor<2x4x24xf32> into tensor<2x4x24x1xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %expanded_15 : tensor<2x4x24x10xf32>, tensor<2x4x24x1xf32>) outs(%24 : tensor<2x4x24x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.subf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x24x10xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x4x24x10xf32>) outs(%24 : tensor<2x4x24x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x24x10xf32>
    %33 = tensor.empty() : tensor<2x4x24x1xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<2x4x24x1xf32>) -> tensor<2x4x24x1xf32>
    %35 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x4x24x10xf32>) outs(%34 : tensor<2x4x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x24x1xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %35 : tensor<2x4x24x10xf32>, tensor<2x4x24x1xf32>) outs(%24 : tensor<2x4x24x10xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.divf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x24x10xf32>
    %collapsed_16 = tensor.collapse_shape %36 [[0, 1], [2], [3]] : tensor<2x4x24x10xf32> into tensor<8x24x10xf32>
    %collapsed_17 = tensor.collapse_shape %19 [[0, 1, 2], [3], [4]] : tensor<2x2x2x10x16xf32> into tensor<8x10x16xf32>
    %37 = tensor.empty() : tensor<8x24x16xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<8x24x16xf32>) -> tensor<8x24x16xf32>
    %39 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<8x24x10xf32>, tensor<8x10x16xf32>) outs(%38 : tensor<8x24x16xf32>) -> tensor<8x24x16xf32>
    %expanded_18 = tensor.expand_shape %39 [[0, 1], [2], [3]] output_shape [2, 4, 24, 16] : tensor<8x24x16xf32> into tensor<2x4x24x16xf32>
    %40 = tensor.empty() : tensor<2x24x4x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x4x24x16xf32>) outs(%40 : tensor<2x24x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0, 1], [2, 3]] : tensor<2x24x4x16xf32> into tensor<48x64xf32>
    %transposed_21 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %41 = linalg.matmul ins(%collapsed_20, %transposed_21 : tensor<48x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64xf32>) outs(%1 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<48x64xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%41, %42 : tensor<48x64xf32>, tensor<48x64xf32>) outs(%1 : tensor<48x64xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.addf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<48x64xf32>
    %expanded_22 = tensor.expand_shape %43 [[0, 1], [2]] output_shape [2, 24, 64] : tensor<48x64xf32> into tensor<2x24x64xf32>
    return %expanded_22 : tensor<2x24x64xf32>
  }
}

