#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @timm_cait.TalkingHeadAttn(%arg0: tensor<2x16x192xf32>, %arg1: tensor<576x192xf32>, %arg2: tensor<576xf32>, %arg3: tensor<192x192xf32>, %arg4: tensor<192xf32>, %arg5: tensor<4x4xf32>, %arg6: tensor<4xf32>, %arg7: tensor<4x4xf32>, %arg8: tensor<4xf32>) -> tensor<2x16x192xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0.14433756729740643 : f64
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x16x192xf32> into tensor<32x192xf32>
    %0 = tensor.empty() : tensor<192x576xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<576x192xf32>) outs(%0 : tensor<192x576xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<32x576xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<32x576xf32>) -> tensor<32x576xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<32x192xf32>, tensor<192x576xf32>) outs(%2 : tensor<32x576xf32>) -> tensor<32x576xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<576xf32>) outs(%1 : tensor<32x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x576xf32>
    %5 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%3, %4 : tensor<32x576xf32>, tensor<32x576xf32>) outs(%1 : tensor<32x576xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %46 = arith.addf %in, %in_31 : f32
      linalg.yield %46 : f32
    } -> tensor<32x576xf32>
    %expanded = tensor.expand_shape %5 [[0, 1], [2, 3, 4]] output_shape [2, 16, 3, 4, 48] : tensor<32x576xf32> into tensor<2x16x3x4x48xf32>
    %6 = tensor.empty() : tensor<3x2x4x16x48xf32>
    %transposed_2 = linalg.transpose ins(%expanded : tensor<2x16x3x4x48xf32>) outs(%6 : tensor<3x2x4x16x48xf32>) permutation = [2, 0, 3, 1, 4] 
    %extracted_slice = tensor.extract_slice %transposed_2[0, 0, 0, 0, 0] [1, 2, 4, 16, 48] [1, 1, 1, 1, 1] : tensor<3x2x4x16x48xf32> to tensor<1x2x4x16x48xf32>
    %collapsed_3 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x2x4x16x48xf32> into tensor<2x4x16x48xf32>
    %7 = tensor.empty() : tensor<2x4x16x48xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_3 : tensor<2x4x16x48xf32>) outs(%7 : tensor<2x4x16x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.truncf %cst_1 : f64 to f32
      %47 = arith.mulf %in, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x16x48xf32>
    %extracted_slice_4 = tensor.extract_slice %transposed_2[1, 0, 0, 0, 0] [1, 2, 4, 16, 48] [1, 1, 1, 1, 1] : tensor<3x2x4x16x48xf32> to tensor<1x2x4x16x48xf32>
    %collapsed_5 = tensor.collapse_shape %extracted_slice_4 [[0, 1], [2], [3], [4]] : tensor<1x2x4x16x48xf32> into tensor<2x4x16x48xf32>
    %extracted_slice_6 = tensor.extract_slice %transposed_2[2, 0, 0, 0, 0] [1, 2, 4, 16, 48] [1, 1, 1, 1, 1] : tensor<3x2x4x16x48xf32> to tensor<1x2x4x16x48xf32>
    %9 = tensor.empty() : tensor<2x4x48x16xf32>
    %transposed_7 = linalg.transpose ins(%collapsed_5 : tensor<2x4x16x48xf32>) outs(%9 : tensor<2x4x48x16xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_8 = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<2x4x16x48xf32> into tensor<8x16x48xf32>
    %collapsed_9 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x4x48x16xf32> into tensor<8x48x16xf32>
    %10 = tensor.empty() : tensor<8x16x16xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %12 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<8x16x48xf32>, tensor<8x48x16xf32>) outs(%11 : tensor<8x16x16xf32>) -> tensor<8x16x16xf32>
    %expanded_10 = tensor.expand_shape %12 [[0, 1], [2], [3]] output_shape [2, 4, 16, 16] : tensor<8x16x16xf32> into tensor<2x4x16x16xf32>
    %13 = tensor.empty() : tensor<2x16x16x4xf32>
    %transposed_11 = linalg.transpose ins(%expanded_10 : tensor<2x4x16x16xf32>) outs(%13 : tensor<2x16x16x4xf32>) permutation = [0, 2, 3, 1] 
    %14 = tensor.empty() : tensor<4x4xf32>
    %transposed_12 = linalg.transpose ins(%arg5 : tensor<4x4xf32>) outs(%14 : tensor<4x4xf32>) permutation = [1, 0] 
    %collapsed_13 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<2x16x16x4xf32> into tensor<32x16x4xf32>
    %15 = tensor.empty() : tensor<2x16x4x4xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12 : tensor<4x4xf32>) outs(%15 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x4xf32>
    %collapsed_14 = tensor.collapse_shape %16 [[0, 1], [2], [3]] : tensor<2x16x4x4xf32> into tensor<32x4x4xf32>
    %17 = tensor.empty() : tensor<32x16x4xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<32x16x4xf32>) -> tensor<32x16x4xf32>
    %19 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<32x16x4xf32>, tensor<32x4x4xf32>) outs(%18 : tensor<32x16x4xf32>) -> tensor<32x16x4xf32>
    %expanded_15 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 16, 16, 4] : tensor<32x16x4xf32> into tensor<2x16x16x4xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %arg6 : tensor<2x16x16x4xf32>, tensor<4xf32>) outs(%13 : tensor<2x16x16x4xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %46 = arith.addf %in, %in_31 : f32
      linalg.yield %46 : f32
    } -> tensor<2x16x16x4xf32>
    %21 = tensor.empty() : tensor<2x4x16x16xf32>
    %transposed_16 = linalg.transpose ins(%20 : tensor<2x16x16x4xf32>) outs(%21 : tensor<2x4x16x16xf32>) permutation = [0, 3, 1, 2] 
    %22 = tensor.empty() : tensor<2x4x16xi64>
    %23 = linalg.fill ins(%c0_i64 : i64) outs(%22 : tensor<2x4x16xi64>) -> tensor<2x4x16xi64>
    %24 = tensor.empty() : tensor<2x4x16xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<2x4x16xf32>) -> tensor<2x4x16xf32>
    %26:2 = linalg.generic {indexing_maps = [#map2, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%transposed_16 : tensor<2x4x16x16xf32>) outs(%25, %23 : tensor<2x4x16xf32>, tensor<2x4x16xi64>) {
    ^bb0(%in: f32, %out: f32, %out_31: i64):
      %46 = linalg.index 3 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = arith.maximumf %in, %out : f32
      %49 = arith.cmpf ogt, %in, %out : f32
      %50 = arith.select %49, %47, %out_31 : i64
      linalg.yield %48, %50 : f32, i64
    } -> (tensor<2x4x16xf32>, tensor<2x4x16xi64>)
    %expanded_17 = tensor.expand_shape %26#0 [[0], [1], [2, 3]] output_shape [2, 4, 16, 1] : tensor<2x4x16xf32> into tensor<2x4x16x1xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_16, %expanded_17 : tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) outs(%21 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %46 = arith.subf %in, %in_31 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x16x16xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x16x16xf32>) outs(%21 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x16x16xf32>
    %29 = tensor.empty() : tensor<2x4x16x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x4x16x1xf32>) -> tensor<2x4x16x1xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x4x16x16xf32>) outs(%30 : tensor<2x4x16x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x16x1xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<2x4x16x16xf32>, tensor<2x4x16x1xf32>) outs(%21 : tensor<2x4x16x16xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %46 = arith.divf %in, %in_31 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x16x16xf32>
    %transposed_18 = linalg.transpose ins(%32 : tensor<2x4x16x16xf32>) outs(%13 : tensor<2x16x16x4xf32>) permutation = [0, 2, 3, 1] 
    %transposed_19 = linalg.transpose ins(%arg7 : tensor<4x4xf32>) outs(%14 : tensor<4x4xf32>) permutation = [1, 0] 
    %collapsed_20 = tensor.collapse_shape %transposed_18 [[0, 1], [2], [3]] : tensor<2x16x16x4xf32> into tensor<32x16x4xf32>
    %33 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<4x4xf32>) outs(%15 : tensor<2x16x4x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x4x4xf32>
    %collapsed_21 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x16x4x4xf32> into tensor<32x4x4xf32>
    %34 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<32x16x4xf32>, tensor<32x4x4xf32>) outs(%18 : tensor<32x16x4xf32>) -> tensor<32x16x4xf32>
    %expanded_22 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 16, 16, 4] : tensor<32x16x4xf32> into tensor<2x16x16x4xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %arg8 : tensor<2x16x16x4xf32>, tensor<4xf32>) outs(%13 : tensor<2x16x16x4xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %46 = arith.addf %in, %in_31 : f32
      linalg.yield %46 : f32
    } -> tensor<2x16x16x4xf32>
    %transposed_23 = linalg.transpose ins(%35 : tensor<2x16x16x4xf32>) outs(%21 : tensor<2x4x16x16xf32>) permutation = [0, 3, 1, 2] 
    %collapsed_24 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x4x16x16xf32> into tensor<8x16x16xf32>
    %collapsed_25 = tensor.collapse_shape %extracted_slice_6 [[0, 1, 2], [3], [4]] : tensor<1x2x4x16x48xf32> into tensor<8x16x48xf32>
    %36 = tensor.empty() : tensor<8x16x48xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<8x16x48xf32>) -> tensor<8x16x48xf32>
    %38 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<8x16x16xf32>, tensor<8x16x48xf32>) outs(%37 : tensor<8x16x48xf32>) -> tensor<8x16x48xf32>
    %expanded_26 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 4, 16, 48] : tensor<8x16x48xf32> into tensor<2x4x16x48xf32>
    %39 = tensor.empty() : tensor<2x16x4x48xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x4x16x48xf32>) outs(%39 : tensor<2x16x4x48xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_28 = tensor.collapse_shape %transposed_27 [[0, 1], [2, 3]] : tensor<2x16x4x48xf32> into tensor<32x192xf32>
    %40 = tensor.empty() : tensor<192x192xf32>
    %transposed_29 = linalg.transpose ins(%arg3 : tensor<192x192xf32>) outs(%40 : tensor<192x192xf32>) permutation = [1, 0] 
    %41 = tensor.empty() : tensor<32x192xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<32x192xf32>) -> tensor<32x192xf32>
    %43 = linalg.matmul ins(%collapsed_28, %transposed_29 : tensor<32x192xf32>, tensor<192x192xf32>) outs(%42 : tensor<32x192xf32>) -> tensor<32x192xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<192xf32>) outs(%41 : tensor<32x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<32x192xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%43, %44 : tensor<32x192xf32>, tensor<32x192xf32>) outs(%41 : tensor<32x192xf32>) {
    ^bb0(%in: f32, %in_31: f32, %out: f32):
      %46 = arith.addf %in, %in_31 : f32
      linalg.yield %46 : f32
    } -> tensor<32x192xf32>
    %expanded_30 = tensor.expand_shape %45 [[0, 1], [2]] output_shape [2, 16, 192] : tensor<32x192xf32> into tensor<2x16x192xf32>
    return %expanded_30 : tensor<2x16x192xf32>
  }
}

