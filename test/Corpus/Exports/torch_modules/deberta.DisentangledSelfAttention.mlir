#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map2 = affine_map<() -> ()>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @deberta.DisentangledSelfAttention(%arg0: tensor<2x40x64xf32>, %arg1: tensor<2x1x40x40xf32>, %arg2: tensor<64xf32>, %arg3: tensor<64xf32>, %arg4: tensor<192x64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<1.600000e+01> : tensor<f32>
    %0 = tensor.empty() : tensor<64x192xf32>
    %transposed = linalg.transpose ins(%arg4 : tensor<192x64xf32>) outs(%0 : tensor<64x192xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %1 = tensor.empty() : tensor<80x192xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xf32>, tensor<64x192xf32>) outs(%2 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [2, 40, 4, 48] : tensor<80x192xf32> into tensor<2x40x4x48xf32>
    %4 = tensor.empty() : tensor<2x4x40x48xf32>
    %transposed_3 = linalg.transpose ins(%expanded : tensor<2x40x4x48xf32>) outs(%4 : tensor<2x4x40x48xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %transposed_3[0, 0, 0, 0] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x48xf32> to tensor<2x4x40x16xf32>
    %extracted_slice_4 = tensor.extract_slice %transposed_3[0, 0, 0, 16] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x48xf32> to tensor<2x4x40x16xf32>
    %extracted_slice_5 = tensor.extract_slice %transposed_3[0, 0, 0, 32] [2, 4, 40, 16] [1, 1, 1, 1] : tensor<2x4x40x48xf32> to tensor<2x4x40x16xf32>
    %expanded_6 = tensor.expand_shape %arg2 [[0, 1, 2, 3]] output_shape [1, 1, 4, 16] : tensor<64xf32> into tensor<1x1x4x16xf32>
    %5 = tensor.empty() : tensor<1x4x1x16xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<1x1x4x16xf32>) outs(%5 : tensor<1x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %6 = tensor.empty() : tensor<2x4x40x16xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %transposed_7 : tensor<2x4x40x16xf32>, tensor<1x4x1x16xf32>) outs(%6 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %37 = arith.addf %in, %in_20 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x40x16xf32>
    %expanded_8 = tensor.expand_shape %arg3 [[0, 1, 2, 3]] output_shape [1, 1, 4, 16] : tensor<64xf32> into tensor<1x1x4x16xf32>
    %transposed_9 = linalg.transpose ins(%expanded_8 : tensor<1x1x4x16xf32>) outs(%5 : tensor<1x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %transposed_9 : tensor<2x4x40x16xf32>, tensor<1x4x1x16xf32>) outs(%6 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %37 = arith.addf %in, %in_20 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x40x16xf32>
    %9 = tensor.empty() : tensor<f32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%cst_2 : tensor<f32>) outs(%9 : tensor<f32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = math.sqrt %in : f32
      linalg.yield %37 : f32
    } -> tensor<f32>
    %11 = linalg.generic {indexing_maps = [#map, #map3, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %10 : tensor<2x4x40x16xf32>, tensor<f32>) outs(%6 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %37 = arith.divf %in, %in_20 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x40x16xf32>
    %12 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_10 = linalg.transpose ins(%extracted_slice_4 : tensor<2x4x40x16xf32>) outs(%12 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_11 = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_12 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %13 = tensor.empty() : tensor<8x40x40xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %15 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%14 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_13 = tensor.expand_shape %15 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %16 = tensor.empty() : tensor<2x4x40x40xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x4x40x40xf32>) outs(%16 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.addf %in, %cst : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x40x40xf32>
    %18 = tensor.empty() : tensor<2x1x40x40xi1>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x1x40x40xf32>) outs(%18 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %37 = arith.cmpf une, %in, %cst : f32
      linalg.yield %37 : i1
    } -> tensor<2x1x40x40xi1>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x1x40x40xi1>) outs(%18 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      %37 = arith.xori %in, %true : i1
      linalg.yield %37 : i1
    } -> tensor<2x1x40x40xi1>
    %21 = linalg.generic {indexing_maps = [#map4, #map3, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %cst_1, %17 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<2x4x40x40xf32>) outs(%16 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_20: f32, %in_21: f32, %out: f32):
      %37 = arith.select %in, %in_20, %in_21 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x40x40xf32>
    %22 = tensor.empty() : tensor<2x4x40xi64>
    %23 = linalg.fill ins(%c0_i64 : i64) outs(%22 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %24 = tensor.empty() : tensor<2x4x40xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %26:2 = linalg.generic {indexing_maps = [#map, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x4x40x40xf32>) outs(%25, %23 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %37 = linalg.index 3 : index
      %38 = arith.index_cast %37 : index to i64
      %39 = arith.maximumf %in, %out : f32
      %40 = arith.cmpf ogt, %in, %out : f32
      %41 = arith.select %40, %38, %out_20 : i64
      linalg.yield %39, %41 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_14 = tensor.expand_shape %26#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %expanded_14 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%16 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %37 = arith.subf %in, %in_20 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x40x40xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<2x4x40x40xf32>) outs(%16 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = math.exp %in : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x40x40xf32>
    %29 = tensor.empty() : tensor<2x4x40x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x4x40x40xf32>) outs(%30 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %37 = arith.addf %in, %out : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %31 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%16 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %37 = arith.divf %in, %in_20 : f32
      linalg.yield %37 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_15 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_16 = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %33 = tensor.empty() : tensor<8x40x16xf32>
    %34 = linalg.fill ins(%cst : f32) outs(%33 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %35 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%34 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_17 = tensor.expand_shape %35 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %36 = tensor.empty() : tensor<2x40x4x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x4x40x16xf32>) outs(%36 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
    return %collapsed_19 : tensor<2x40x64xf32>
  }
}

