#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @generate(%arg0: tensor<2x24x64xf32>, %arg1: tensor<64x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64x64xf32>) -> tensor<2x1x64xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 4.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x24x64xf32> into tensor<48x64xf32>
    %0 = tensor.empty() : tensor<48x64xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %2 = linalg.matmul ins(%collapsed, %arg2 : tensor<48x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %expanded = tensor.expand_shape %2 [[0, 1], [2, 3]] output_shape [2, 24, 4, 16] : tensor<48x64xf32> into tensor<2x24x4x16xf32>
    %3 = tensor.empty() : tensor<2x4x24x16xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x24x4x16xf32>) outs(%3 : tensor<2x4x24x16xf32>) permutation = [0, 2, 1, 3] 
    %4 = linalg.matmul ins(%collapsed, %arg3 : tensor<48x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %expanded_2 = tensor.expand_shape %4 [[0, 1], [2, 3]] output_shape [2, 24, 4, 16] : tensor<48x64xf32> into tensor<2x24x4x16xf32>
    %transposed_3 = linalg.transpose ins(%expanded_2 : tensor<2x24x4x16xf32>) outs(%3 : tensor<2x4x24x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %arg0[0, 23, 0] [2, 1, 64] [1, 1, 1] : tensor<2x24x64xf32> to tensor<2x1x64xf32>
    %5 = tensor.empty() : tensor<2x64x64xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<64x64xf32>) outs(%5 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %7 = tensor.empty() : tensor<2x1x64xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x1x64xf32>) -> tensor<2x1x64xf32>
    %9 = linalg.batch_matmul ins(%extracted_slice, %6 : tensor<2x1x64xf32>, tensor<2x64x64xf32>) outs(%8 : tensor<2x1x64xf32>) -> tensor<2x1x64xf32>
    %expanded_4 = tensor.expand_shape %9 [[0], [1], [2, 3]] output_shape [2, 1, 4, 16] : tensor<2x1x64xf32> into tensor<2x1x4x16xf32>
    %10 = tensor.empty() : tensor<2x4x1x16xf32>
    %transposed_5 = linalg.transpose ins(%expanded_4 : tensor<2x1x4x16xf32>) outs(%10 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %concat = tensor.concat dim(2) %transposed, %transposed_5 : (tensor<2x4x24x16xf32>, tensor<2x4x1x16xf32>) -> tensor<2x4x25x16xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<64x64xf32>) outs(%5 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %12 = linalg.batch_matmul ins(%extracted_slice, %11 : tensor<2x1x64xf32>, tensor<2x64x64xf32>) outs(%8 : tensor<2x1x64xf32>) -> tensor<2x1x64xf32>
    %expanded_6 = tensor.expand_shape %12 [[0], [1], [2, 3]] output_shape [2, 1, 4, 16] : tensor<2x1x64xf32> into tensor<2x1x4x16xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x1x4x16xf32>) outs(%10 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %concat_8 = tensor.concat dim(2) %transposed_3, %transposed_7 : (tensor<2x4x24x16xf32>, tensor<2x4x1x16xf32>) -> tensor<2x4x25x16xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64x64xf32>) outs(%5 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %14 = linalg.batch_matmul ins(%extracted_slice, %13 : tensor<2x1x64xf32>, tensor<2x64x64xf32>) outs(%8 : tensor<2x1x64xf32>) -> tensor<2x1x64xf32>
    %expanded_9 = tensor.expand_shape %14 [[0], [1], [2, 3]] output_shape [2, 1, 4, 16] : tensor<2x1x64xf32> into tensor<2x1x4x16xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x1x4x16xf32>) outs(%10 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %15 = tensor.empty() : tensor<2x4x16x25xf32>
    %transposed_11 = linalg.transpose ins(%concat : tensor<2x4x25x16xf32>) outs(%15 : tensor<2x4x16x25xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_12 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x4x1x16xf32> into tensor<8x1x16xf32>
    %collapsed_13 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<2x4x16x25xf32> into tensor<8x16x25xf32>
    %16 = tensor.empty() : tensor<8x1x25xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<8x1x25xf32>) -> tensor<8x1x25xf32>
    %18 = linalg.batch_matmul ins(%collapsed_12, %collapsed_13 : tensor<8x1x16xf32>, tensor<8x16x25xf32>) outs(%17 : tensor<8x1x25xf32>) -> tensor<8x1x25xf32>
    %expanded_14 = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [2, 4, 1, 25] : tensor<8x1x25xf32> into tensor<2x4x1x25xf32>
    %19 = tensor.empty() : tensor<2x4x1x25xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x4x1x25xf32>) outs(%19 : tensor<2x4x1x25xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.divf %in, %cst_1 : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x1x25xf32>
    %21 = tensor.empty() : tensor<2x4x1xi64>
    %22 = linalg.fill ins(%c0_i64 : i64) outs(%21 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %23 = tensor.empty() : tensor<2x4x1xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %25:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<2x4x1x25xf32>) outs(%24, %22 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_57: i64):
      %68 = linalg.index 3 : index
      %69 = arith.index_cast %68 : index to i64
      %70 = arith.maximumf %in, %out : f32
      %71 = arith.cmpf ogt, %in, %out : f32
      %72 = arith.select %71, %69, %out_57 : i64
      linalg.yield %70, %72 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_15 = tensor.expand_shape %25#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %expanded_15 : tensor<2x4x1x25xf32>, tensor<2x4x1x1xf32>) outs(%19 : tensor<2x4x1x25xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %68 = arith.subf %in, %in_57 : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x1x25xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x1x25xf32>) outs(%19 : tensor<2x4x1x25xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = math.exp %in : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x1x25xf32>
    %28 = tensor.empty() : tensor<2x4x1x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x4x1x25xf32>) outs(%29 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.addf %in, %out : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<2x4x1x25xf32>, tensor<2x4x1x1xf32>) outs(%19 : tensor<2x4x1x25xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %68 = arith.divf %in, %in_57 : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x1x25xf32>
    %collapsed_16 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<2x4x1x25xf32> into tensor<8x1x25xf32>
    %collapsed_17 = tensor.collapse_shape %concat_8 [[0, 1], [2], [3]] : tensor<2x4x25x16xf32> into tensor<8x25x16xf32>
    %32 = tensor.empty() : tensor<8x1x16xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %34 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<8x1x25xf32>, tensor<8x25x16xf32>) outs(%33 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_18 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    %35 = tensor.empty() : tensor<2x1x4x16xf32>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x4x1x16xf32>) outs(%35 : tensor<2x1x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_20 = tensor.collapse_shape %transposed_19 [[0], [1, 2, 3]] : tensor<2x1x4x16xf32> into tensor<2x64xf32>
    %36 = tensor.empty() : tensor<2x64xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %38 = linalg.matmul ins(%collapsed_20, %arg2 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%37 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_21 = tensor.expand_shape %38 [[0], [1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<2x64xf32> into tensor<2x1x4x16xf32>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x1x4x16xf32>) outs(%10 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %concat_23 = tensor.concat dim(2) %concat, %transposed_22 : (tensor<2x4x25x16xf32>, tensor<2x4x1x16xf32>) -> tensor<2x4x26x16xf32>
    %39 = linalg.matmul ins(%collapsed_20, %arg3 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%37 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_24 = tensor.expand_shape %39 [[0], [1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<2x64xf32> into tensor<2x1x4x16xf32>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x1x4x16xf32>) outs(%10 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %concat_26 = tensor.concat dim(2) %concat_8, %transposed_25 : (tensor<2x4x25x16xf32>, tensor<2x4x1x16xf32>) -> tensor<2x4x26x16xf32>
    %40 = linalg.matmul ins(%collapsed_20, %arg1 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%37 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_27 = tensor.expand_shape %40 [[0], [1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<2x64xf32> into tensor<2x1x4x16xf32>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x1x4x16xf32>) outs(%10 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %41 = tensor.empty() : tensor<2x4x16x26xf32>
    %transposed_29 = linalg.transpose ins(%concat_23 : tensor<2x4x26x16xf32>) outs(%41 : tensor<2x4x16x26xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<2x4x1x16xf32> into tensor<8x1x16xf32>
    %collapsed_31 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<2x4x16x26xf32> into tensor<8x16x26xf32>
    %42 = tensor.empty() : tensor<8x1x26xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<8x1x26xf32>) -> tensor<8x1x26xf32>
    %44 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x1x16xf32>, tensor<8x16x26xf32>) outs(%43 : tensor<8x1x26xf32>) -> tensor<8x1x26xf32>
    %expanded_32 = tensor.expand_shape %44 [[0, 1], [2], [3]] output_shape [2, 4, 1, 26] : tensor<8x1x26xf32> into tensor<2x4x1x26xf32>
    %45 = tensor.empty() : tensor<2x4x1x26xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<2x4x1x26xf32>) outs(%45 : tensor<2x4x1x26xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.divf %in, %cst_1 : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x1x26xf32>
    %47:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x4x1x26xf32>) outs(%24, %22 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_57: i64):
      %68 = linalg.index 3 : index
      %69 = arith.index_cast %68 : index to i64
      %70 = arith.maximumf %in, %out : f32
      %71 = arith.cmpf ogt, %in, %out : f32
      %72 = arith.select %71, %69, %out_57 : i64
      linalg.yield %70, %72 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_33 = tensor.expand_shape %47#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %expanded_33 : tensor<2x4x1x26xf32>, tensor<2x4x1x1xf32>) outs(%45 : tensor<2x4x1x26xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %68 = arith.subf %in, %in_57 : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x1x26xf32>
    %49 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x4x1x26xf32>) outs(%45 : tensor<2x4x1x26xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = math.exp %in : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x1x26xf32>
    %50 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<2x4x1x26xf32>) outs(%29 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.addf %in, %out : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x1x1xf32>
    %51 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %50 : tensor<2x4x1x26xf32>, tensor<2x4x1x1xf32>) outs(%45 : tensor<2x4x1x26xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %68 = arith.divf %in, %in_57 : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x1x26xf32>
    %collapsed_34 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<2x4x1x26xf32> into tensor<8x1x26xf32>
    %collapsed_35 = tensor.collapse_shape %concat_26 [[0, 1], [2], [3]] : tensor<2x4x26x16xf32> into tensor<8x26x16xf32>
    %52 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<8x1x26xf32>, tensor<8x26x16xf32>) outs(%33 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_36 = tensor.expand_shape %52 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<2x4x1x16xf32>) outs(%35 : tensor<2x1x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_38 = tensor.collapse_shape %transposed_37 [[0], [1, 2, 3]] : tensor<2x1x4x16xf32> into tensor<2x64xf32>
    %53 = linalg.matmul ins(%collapsed_38, %arg2 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%37 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_39 = tensor.expand_shape %53 [[0], [1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<2x64xf32> into tensor<2x1x4x16xf32>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<2x1x4x16xf32>) outs(%10 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %concat_41 = tensor.concat dim(2) %concat_23, %transposed_40 : (tensor<2x4x26x16xf32>, tensor<2x4x1x16xf32>) -> tensor<2x4x27x16xf32>
    %54 = linalg.matmul ins(%collapsed_38, %arg3 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%37 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_42 = tensor.expand_shape %54 [[0], [1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<2x64xf32> into tensor<2x1x4x16xf32>
    %transposed_43 = linalg.transpose ins(%expanded_42 : tensor<2x1x4x16xf32>) outs(%10 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %concat_44 = tensor.concat dim(2) %concat_26, %transposed_43 : (tensor<2x4x26x16xf32>, tensor<2x4x1x16xf32>) -> tensor<2x4x27x16xf32>
    %55 = linalg.matmul ins(%collapsed_38, %arg1 : tensor<2x64xf32>, tensor<64x64xf32>) outs(%37 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %expanded_45 = tensor.expand_shape %55 [[0], [1, 2, 3]] output_shape [2, 1, 4, 16] : tensor<2x64xf32> into tensor<2x1x4x16xf32>
    %transposed_46 = linalg.transpose ins(%expanded_45 : tensor<2x1x4x16xf32>) outs(%10 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %56 = tensor.empty() : tensor<2x4x16x27xf32>
    %transposed_47 = linalg.transpose ins(%concat_41 : tensor<2x4x27x16xf32>) outs(%56 : tensor<2x4x16x27xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_48 = tensor.collapse_shape %transposed_46 [[0, 1], [2], [3]] : tensor<2x4x1x16xf32> into tensor<8x1x16xf32>
    %collapsed_49 = tensor.collapse_shape %transposed_47 [[0, 1], [2], [3]] : tensor<2x4x16x27xf32> into tensor<8x16x27xf32>
    %57 = tensor.empty() : tensor<8x1x27xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<8x1x27xf32>) -> tensor<8x1x27xf32>
    %59 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<8x1x16xf32>, tensor<8x16x27xf32>) outs(%58 : tensor<8x1x27xf32>) -> tensor<8x1x27xf32>
    %expanded_50 = tensor.expand_shape %59 [[0, 1], [2], [3]] output_shape [2, 4, 1, 27] : tensor<8x1x27xf32> into tensor<2x4x1x27xf32>
    %60 = tensor.empty() : tensor<2x4x1x27xf32>
    %61 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<2x4x1x27xf32>) outs(%60 : tensor<2x4x1x27xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.divf %in, %cst_1 : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x1x27xf32>
    %62:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<2x4x1x27xf32>) outs(%24, %22 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_57: i64):
      %68 = linalg.index 3 : index
      %69 = arith.index_cast %68 : index to i64
      %70 = arith.maximumf %in, %out : f32
      %71 = arith.cmpf ogt, %in, %out : f32
      %72 = arith.select %71, %69, %out_57 : i64
      linalg.yield %70, %72 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_51 = tensor.expand_shape %62#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %63 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %expanded_51 : tensor<2x4x1x27xf32>, tensor<2x4x1x1xf32>) outs(%60 : tensor<2x4x1x27xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %68 = arith.subf %in, %in_57 : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x1x27xf32>
    %64 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63 : tensor<2x4x1x27xf32>) outs(%60 : tensor<2x4x1x27xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = math.exp %in : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x1x27xf32>
    %65 = linalg.generic {indexing_maps = [#map2, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%64 : tensor<2x4x1x27xf32>) outs(%29 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.addf %in, %out : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x1x1xf32>
    %66 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %65 : tensor<2x4x1x27xf32>, tensor<2x4x1x1xf32>) outs(%60 : tensor<2x4x1x27xf32>) {
    ^bb0(%in: f32, %in_57: f32, %out: f32):
      %68 = arith.divf %in, %in_57 : f32
      linalg.yield %68 : f32
    } -> tensor<2x4x1x27xf32>
    %collapsed_52 = tensor.collapse_shape %66 [[0, 1], [2], [3]] : tensor<2x4x1x27xf32> into tensor<8x1x27xf32>
    %collapsed_53 = tensor.collapse_shape %concat_44 [[0, 1], [2], [3]] : tensor<2x4x27x16xf32> into tensor<8x27x16xf32>
    %67 = linalg.batch_matmul ins(%collapsed_52, %collapsed_53 : tensor<8x1x27xf32>, tensor<8x27x16xf32>) outs(%33 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_54 = tensor.expand_shape %67 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    %transposed_55 = linalg.transpose ins(%expanded_54 : tensor<2x4x1x16xf32>) outs(%35 : tensor<2x1x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_56 = tensor.collapse_shape %transposed_55 [[0], [1], [2, 3]] : tensor<2x1x4x16xf32> into tensor<2x1x64xf32>
    return %collapsed_56 : tensor<2x1x64xf32>
  }
}

