#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d2)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @timm_crossvit.CrossAttention(%arg0: tensor<2x197x192xf32>, %arg1: tensor<192x192xf32>, %arg2: tensor<192xf32>, %arg3: tensor<192x192xf32>, %arg4: tensor<192xf32>, %arg5: tensor<192x192xf32>, %arg6: tensor<192xf32>, %arg7: tensor<192x192xf32>, %arg8: tensor<192xf32>) -> tensor<2x1x192xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.250000e-01 : f32
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0] [2, 1, 192] [1, 1, 1] : tensor<2x197x192xf32> to tensor<2x1x192xf32>
    %0 = tensor.empty() : tensor<192x192xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<192x192xf32>) outs(%0 : tensor<192x192xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x192x192xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed : tensor<192x192xf32>) outs(%1 : tensor<2x192x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x192x192xf32>
    %3 = tensor.empty() : tensor<2x1x192xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x1x192xf32>) -> tensor<2x1x192xf32>
    %5 = linalg.batch_matmul ins(%extracted_slice, %2 : tensor<2x1x192xf32>, tensor<2x192x192xf32>) outs(%4 : tensor<2x1x192xf32>) -> tensor<2x1x192xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %arg2 : tensor<2x1x192xf32>, tensor<192xf32>) outs(%3 : tensor<2x1x192xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %43 = arith.addf %in, %in_20 : f32
      linalg.yield %43 : f32
    } -> tensor<2x1x192xf32>
    %expanded = tensor.expand_shape %6 [[0], [1], [2, 3]] output_shape [2, 1, 3, 64] : tensor<2x1x192xf32> into tensor<2x1x3x64xf32>
    %7 = tensor.empty() : tensor<2x3x1x64xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<2x1x3x64xf32>) outs(%7 : tensor<2x3x1x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x197x192xf32> into tensor<394x192xf32>
    %transposed_3 = linalg.transpose ins(%arg3 : tensor<192x192xf32>) outs(%0 : tensor<192x192xf32>) permutation = [1, 0] 
    %8 = tensor.empty() : tensor<394x192xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<394x192xf32>) -> tensor<394x192xf32>
    %10 = linalg.matmul ins(%collapsed, %transposed_3 : tensor<394x192xf32>, tensor<192x192xf32>) outs(%9 : tensor<394x192xf32>) -> tensor<394x192xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<192xf32>) outs(%8 : tensor<394x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<394x192xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%10, %11 : tensor<394x192xf32>, tensor<394x192xf32>) outs(%8 : tensor<394x192xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %43 = arith.addf %in, %in_20 : f32
      linalg.yield %43 : f32
    } -> tensor<394x192xf32>
    %expanded_4 = tensor.expand_shape %12 [[0, 1], [2, 3]] output_shape [2, 197, 3, 64] : tensor<394x192xf32> into tensor<2x197x3x64xf32>
    %transposed_5 = linalg.transpose ins(%arg5 : tensor<192x192xf32>) outs(%0 : tensor<192x192xf32>) permutation = [1, 0] 
    %13 = linalg.matmul ins(%collapsed, %transposed_5 : tensor<394x192xf32>, tensor<192x192xf32>) outs(%9 : tensor<394x192xf32>) -> tensor<394x192xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<192xf32>) outs(%8 : tensor<394x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<394x192xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%13, %14 : tensor<394x192xf32>, tensor<394x192xf32>) outs(%8 : tensor<394x192xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %43 = arith.addf %in, %in_20 : f32
      linalg.yield %43 : f32
    } -> tensor<394x192xf32>
    %expanded_6 = tensor.expand_shape %15 [[0, 1], [2, 3]] output_shape [2, 197, 3, 64] : tensor<394x192xf32> into tensor<2x197x3x64xf32>
    %16 = tensor.empty() : tensor<2x3x197x64xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x197x3x64xf32>) outs(%16 : tensor<2x3x197x64xf32>) permutation = [0, 2, 1, 3] 
    %17 = tensor.empty() : tensor<2x3x64x197xf32>
    %transposed_8 = linalg.transpose ins(%expanded_4 : tensor<2x197x3x64xf32>) outs(%17 : tensor<2x3x64x197xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_9 = tensor.collapse_shape %transposed_2 [[0, 1], [2], [3]] : tensor<2x3x1x64xf32> into tensor<6x1x64xf32>
    %collapsed_10 = tensor.collapse_shape %transposed_8 [[0, 1], [2], [3]] : tensor<2x3x64x197xf32> into tensor<6x64x197xf32>
    %18 = tensor.empty() : tensor<6x1x197xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<6x1x197xf32>) -> tensor<6x1x197xf32>
    %20 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<6x1x64xf32>, tensor<6x64x197xf32>) outs(%19 : tensor<6x1x197xf32>) -> tensor<6x1x197xf32>
    %expanded_11 = tensor.expand_shape %20 [[0, 1], [2], [3]] output_shape [2, 3, 1, 197] : tensor<6x1x197xf32> into tensor<2x3x1x197xf32>
    %21 = tensor.empty() : tensor<2x3x1x197xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x3x1x197xf32>) outs(%21 : tensor<2x3x1x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.mulf %in, %cst_1 : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x1x197xf32>
    %23 = tensor.empty() : tensor<2x3x1xi64>
    %24 = linalg.fill ins(%c0_i64 : i64) outs(%23 : tensor<2x3x1xi64>) -> tensor<2x3x1xi64>
    %25 = tensor.empty() : tensor<2x3x1xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<2x3x1xf32>) -> tensor<2x3x1xf32>
    %27:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x3x1x197xf32>) outs(%26, %24 : tensor<2x3x1xf32>, tensor<2x3x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %43 = linalg.index 3 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : f32
      %46 = arith.cmpf ogt, %in, %out : f32
      %47 = arith.select %46, %44, %out_20 : i64
      linalg.yield %45, %47 : f32, i64
    } -> (tensor<2x3x1xf32>, tensor<2x3x1xi64>)
    %expanded_12 = tensor.expand_shape %27#0 [[0], [1], [2, 3]] output_shape [2, 3, 1, 1] : tensor<2x3x1xf32> into tensor<2x3x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_12 : tensor<2x3x1x197xf32>, tensor<2x3x1x1xf32>) outs(%21 : tensor<2x3x1x197xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %43 = arith.subf %in, %in_20 : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x1x197xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28 : tensor<2x3x1x197xf32>) outs(%21 : tensor<2x3x1x197xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.exp %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x1x197xf32>
    %30 = tensor.empty() : tensor<2x3x1x1xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<2x3x1x1xf32>) -> tensor<2x3x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x3x1x197xf32>) outs(%31 : tensor<2x3x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<2x3x1x197xf32>, tensor<2x3x1x1xf32>) outs(%21 : tensor<2x3x1x197xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %43 = arith.divf %in, %in_20 : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x1x197xf32>
    %collapsed_13 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x3x1x197xf32> into tensor<6x1x197xf32>
    %collapsed_14 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x3x197x64xf32> into tensor<6x197x64xf32>
    %34 = tensor.empty() : tensor<6x1x64xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<6x1x64xf32>) -> tensor<6x1x64xf32>
    %36 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<6x1x197xf32>, tensor<6x197x64xf32>) outs(%35 : tensor<6x1x64xf32>) -> tensor<6x1x64xf32>
    %expanded_15 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 3, 1, 64] : tensor<6x1x64xf32> into tensor<2x3x1x64xf32>
    %37 = tensor.empty() : tensor<2x1x3x64xf32>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x3x1x64xf32>) outs(%37 : tensor<2x1x3x64xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0], [1, 2, 3]] : tensor<2x1x3x64xf32> into tensor<2x192xf32>
    %transposed_18 = linalg.transpose ins(%arg7 : tensor<192x192xf32>) outs(%0 : tensor<192x192xf32>) permutation = [1, 0] 
    %38 = tensor.empty() : tensor<2x192xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<2x192xf32>) -> tensor<2x192xf32>
    %40 = linalg.matmul ins(%collapsed_17, %transposed_18 : tensor<2x192xf32>, tensor<192x192xf32>) outs(%39 : tensor<2x192xf32>) -> tensor<2x192xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<192xf32>) outs(%38 : tensor<2x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x192xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%40, %41 : tensor<2x192xf32>, tensor<2x192xf32>) outs(%38 : tensor<2x192xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %43 = arith.addf %in, %in_20 : f32
      linalg.yield %43 : f32
    } -> tensor<2x192xf32>
    %expanded_19 = tensor.expand_shape %42 [[0], [1, 2]] output_shape [2, 1, 192] : tensor<2x192xf32> into tensor<2x1x192xf32>
    return %expanded_19 : tensor<2x1x192xf32>
  }
}

