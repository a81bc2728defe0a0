#map = affine_map<(d0, d1, d2) -> (d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @main_graph(%arg0: tensor<2x24x64xf32>, %arg1: tensor<64x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64x64xf32>) -> tensor<2x1x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<4.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x64x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<64x64xf32>) outs(%0 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %2 = tensor.empty() : tensor<2x24x64xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x24x64xf32>) -> tensor<2x24x64xf32>
    %4 = linalg.batch_matmul ins(%arg0, %1 : tensor<2x24x64xf32>, tensor<2x64x64xf32>) outs(%3 : tensor<2x24x64xf32>) -> tensor<2x24x64xf32>
    %expanded = tensor.expand_shape %4 [[0], [1], [2, 3]] output_shape [2, 24, 4, 16] : tensor<2x24x64xf32> into tensor<2x24x4x16xf32>
    %5 = tensor.empty() : tensor<2x4x24x16xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<2x24x4x16xf32>) outs(%5 : tensor<2x4x24x16xf32>) permutation = [0, 2, 1, 3] 
    %6 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3 : tensor<64x64xf32>) outs(%0 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %7 = linalg.batch_matmul ins(%arg0, %6 : tensor<2x24x64xf32>, tensor<2x64x64xf32>) outs(%3 : tensor<2x24x64xf32>) -> tensor<2x24x64xf32>
    %expanded_2 = tensor.expand_shape %7 [[0], [1], [2, 3]] output_shape [2, 24, 4, 16] : tensor<2x24x64xf32> into tensor<2x24x4x16xf32>
    %transposed_3 = linalg.transpose ins(%expanded_2 : tensor<2x24x4x16xf32>) outs(%5 : tensor<2x4x24x16xf32>) permutation = [0, 2, 1, 3] 
    %extracted_slice = tensor.extract_slice %arg0[0, 23, 0] [2, 1, 64] [1, 1, 1] : tensor<2x24x64xf32> to tensor<2x1x64xf32>
    %8 = tensor.empty() : tensor<2x1x64xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<2x1x64xf32>) -> tensor<2x1x64xf32>
    %10 = linalg.batch_matmul ins(%extracted_slice, %1 : tensor<2x1x64xf32>, tensor<2x64x64xf32>) outs(%9 : tensor<2x1x64xf32>) -> tensor<2x1x64xf32>
    %expanded_4 = tensor.expand_shape %10 [[0], [1], [2, 3]] output_shape [2, 1, 4, 16] : tensor<2x1x64xf32> into tensor<2x1x4x16xf32>
    %11 = tensor.empty() : tensor<2x4x1x16xf32>
    %transposed_5 = linalg.transpose ins(%expanded_4 : tensor<2x1x4x16xf32>) outs(%11 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %concat = tensor.concat dim(2) %transposed, %transposed_5 : (tensor<2x4x24x16xf32>, tensor<2x4x1x16xf32>) -> tensor<2x4x25x16xf32>
    %12 = linalg.batch_matmul ins(%extracted_slice, %6 : tensor<2x1x64xf32>, tensor<2x64x64xf32>) outs(%9 : tensor<2x1x64xf32>) -> tensor<2x1x64xf32>
    %expanded_6 = tensor.expand_shape %12 [[0], [1], [2, 3]] output_shape [2, 1, 4, 16] : tensor<2x1x64xf32> into tensor<2x1x4x16xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<2x1x4x16xf32>) outs(%11 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %concat_8 = tensor.concat dim(2) %transposed_3, %transposed_7 : (tensor<2x4x24x16xf32>, tensor<2x4x1x16xf32>) -> tensor<2x4x25x16xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg1 : tensor<64x64xf32>) outs(%0 : tensor<2x64x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64x64xf32>
    %14 = linalg.batch_matmul ins(%extracted_slice, %13 : tensor<2x1x64xf32>, tensor<2x64x64xf32>) outs(%9 : tensor<2x1x64xf32>) -> tensor<2x1x64xf32>
    %expanded_9 = tensor.expand_shape %14 [[0], [1], [2, 3]] output_shape [2, 1, 4, 16] : tensor<2x1x64xf32> into tensor<2x1x4x16xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x1x4x16xf32>) outs(%11 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %15 = tensor.empty() : tensor<2x4x16x25xf32>
    %transposed_11 = linalg.transpose ins(%concat : tensor<2x4x25x16xf32>) outs(%15 : tensor<2x4x16x25xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x4x1x16xf32> into tensor<8x1x16xf32>
    %collapsed_12 = tensor.collapse_shape %transposed_11 [[0, 1], [2], [3]] : tensor<2x4x16x25xf32> into tensor<8x16x25xf32>
    %16 = tensor.empty() : tensor<8x1x25xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<8x1x25xf32>) -> tensor<8x1x25xf32>
    %18 = linalg.batch_matmul ins(%collapsed, %collapsed_12 : tensor<8x1x16xf32>, tensor<8x16x25xf32>) outs(%17 : tensor<8x1x25xf32>) -> tensor<8x1x25xf32>
    %expanded_13 = tensor.expand_shape %18 [[0, 1], [2], [3]] output_shape [2, 4, 1, 25] : tensor<8x1x25xf32> into tensor<2x4x1x25xf32>
    %19 = tensor.empty() : tensor<2x4x1x25xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %cst_1 : tensor<2x4x1x25xf32>, tensor<f32>) outs(%19 : tensor<2x4x1x25xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %66 = arith.divf %in, %in_56 : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x1x25xf32>
    %21 = tensor.empty() : tensor<2x4x1xi64>
    %22 = linalg.fill ins(%c0_i64 : i64) outs(%21 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %23 = tensor.empty() : tensor<2x4x1xf32>
    %24 = linalg.fill ins(%cst_0 : f32) outs(%23 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %25:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<2x4x1x25xf32>) outs(%24, %22 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_56: i64):
      %66 = linalg.index 3 : index
      %67 = arith.index_cast %66 : index to i64
      %68 = arith.maximumf %in, %out : f32
      %69 = arith.cmpf ogt, %in, %out : f32
      %70 = arith.select %69, %67, %out_56 : i64
      linalg.yield %68, %70 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_14 = tensor.expand_shape %25#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %expanded_14 : tensor<2x4x1x25xf32>, tensor<2x4x1x1xf32>) outs(%19 : tensor<2x4x1x25xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %66 = arith.subf %in, %in_56 : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x1x25xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26 : tensor<2x4x1x25xf32>) outs(%19 : tensor<2x4x1x25xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = math.exp %in : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x1x25xf32>
    %28 = tensor.empty() : tensor<2x4x1x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x4x1x25xf32>) outs(%29 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.addf %in, %out : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<2x4x1x25xf32>, tensor<2x4x1x1xf32>) outs(%19 : tensor<2x4x1x25xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %66 = arith.divf %in, %in_56 : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x1x25xf32>
    %collapsed_15 = tensor.collapse_shape %31 [[0, 1], [2], [3]] : tensor<2x4x1x25xf32> into tensor<8x1x25xf32>
    %collapsed_16 = tensor.collapse_shape %concat_8 [[0, 1], [2], [3]] : tensor<2x4x25x16xf32> into tensor<8x25x16xf32>
    %32 = tensor.empty() : tensor<8x1x16xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %34 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<8x1x25xf32>, tensor<8x25x16xf32>) outs(%33 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_17 = tensor.expand_shape %34 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    %35 = tensor.empty() : tensor<2x1x4x16xf32>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x4x1x16xf32>) outs(%35 : tensor<2x1x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_19 = tensor.collapse_shape %transposed_18 [[0], [1], [2, 3]] : tensor<2x1x4x16xf32> into tensor<2x1x64xf32>
    %36 = linalg.batch_matmul ins(%collapsed_19, %1 : tensor<2x1x64xf32>, tensor<2x64x64xf32>) outs(%9 : tensor<2x1x64xf32>) -> tensor<2x1x64xf32>
    %expanded_20 = tensor.expand_shape %36 [[0], [1], [2, 3]] output_shape [2, 1, 4, 16] : tensor<2x1x64xf32> into tensor<2x1x4x16xf32>
    %transposed_21 = linalg.transpose ins(%expanded_20 : tensor<2x1x4x16xf32>) outs(%11 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %concat_22 = tensor.concat dim(2) %concat, %transposed_21 : (tensor<2x4x25x16xf32>, tensor<2x4x1x16xf32>) -> tensor<2x4x26x16xf32>
    %37 = linalg.batch_matmul ins(%collapsed_19, %6 : tensor<2x1x64xf32>, tensor<2x64x64xf32>) outs(%9 : tensor<2x1x64xf32>) -> tensor<2x1x64xf32>
    %expanded_23 = tensor.expand_shape %37 [[0], [1], [2, 3]] output_shape [2, 1, 4, 16] : tensor<2x1x64xf32> into tensor<2x1x4x16xf32>
    %transposed_24 = linalg.transpose ins(%expanded_23 : tensor<2x1x4x16xf32>) outs(%11 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %concat_25 = tensor.concat dim(2) %concat_8, %transposed_24 : (tensor<2x4x25x16xf32>, tensor<2x4x1x16xf32>) -> tensor<2x4x26x16xf32>
    %38 = linalg.batch_matmul ins(%collapsed_19, %13 : tensor<2x1x64xf32>, tensor<2x64x64xf32>) outs(%9 : tensor<2x1x64xf32>) -> tensor<2x1x64xf32>
    %expanded_26 = tensor.expand_shape %38 [[0], [1], [2, 3]] output_shape [2, 1, 4, 16] : tensor<2x1x64xf32> into tensor<2x1x4x16xf32>
    %transposed_27 = linalg.transpose ins(%expanded_26 : tensor<2x1x4x16xf32>) outs(%11 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %39 = tensor.empty() : tensor<2x4x16x26xf32>
    %transposed_28 = linalg.transpose ins(%concat_22 : tensor<2x4x26x16xf32>) outs(%39 : tensor<2x4x16x26xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_29 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x4x1x16xf32> into tensor<8x1x16xf32>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<2x4x16x26xf32> into tensor<8x16x26xf32>
    %40 = tensor.empty() : tensor<8x1x26xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<8x1x26xf32>) -> tensor<8x1x26xf32>
    %42 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x1x16xf32>, tensor<8x16x26xf32>) outs(%41 : tensor<8x1x26xf32>) -> tensor<8x1x26xf32>
    %expanded_31 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 4, 1, 26] : tensor<8x1x26xf32> into tensor<2x4x1x26xf32>
    %43 = tensor.empty() : tensor<2x4x1x26xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31, %cst_1 : tensor<2x4x1x26xf32>, tensor<f32>) outs(%43 : tensor<2x4x1x26xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %66 = arith.divf %in, %in_56 : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x1x26xf32>
    %45:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<2x4x1x26xf32>) outs(%24, %22 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_56: i64):
      %66 = linalg.index 3 : index
      %67 = arith.index_cast %66 : index to i64
      %68 = arith.maximumf %in, %out : f32
      %69 = arith.cmpf ogt, %in, %out : f32
      %70 = arith.select %69, %67, %out_56 : i64
      linalg.yield %68, %70 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_32 = tensor.expand_shape %45#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %expanded_32 : tensor<2x4x1x26xf32>, tensor<2x4x1x1xf32>) outs(%43 : tensor<2x4x1x26xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %66 = arith.subf %in, %in_56 : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x1x26xf32>
    %47 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x4x1x26xf32>) outs(%43 : tensor<2x4x1x26xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = math.exp %in : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x1x26xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%47 : tensor<2x4x1x26xf32>) outs(%29 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.addf %in, %out : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x1x1xf32>
    %49 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %48 : tensor<2x4x1x26xf32>, tensor<2x4x1x1xf32>) outs(%43 : tensor<2x4x1x26xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %66 = arith.divf %in, %in_56 : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x1x26xf32>
    %collapsed_33 = tensor.collapse_shape %49 [[0, 1], [2], [3]] : tensor<2x4x1x26xf32> into tensor<8x1x26xf32>
    %collapsed_34 = tensor.collapse_shape %concat_25 [[0, 1], [2], [3]] : tensor<2x4x26x16xf32> into tensor<8x26x16xf32>
    %50 = linalg.batch_matmul ins(%collapsed_33, %collapsed_34 : tensor<8x1x26xf32>, tensor<8x26x16xf32>) outs(%33 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_35 = tensor.expand_shape %50 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    %transposed_36 = linalg.transpose ins(%expanded_35 : tensor<2x4x1x16xf32>) outs(%35 : tensor<2x1x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_37 = tensor.collapse_shape %transposed_36 [[0], [1], [2, 3]] : tensor<2x1x4x16xf32> into tensor<2x1x64xf32>
    %51 = linalg.batch_matmul ins(%collapsed_37, %1 : tensor<2x1x64xf32>, tensor<2x64x64xf32>) outs(%9 : tensor<2x1x64xf32>) -> tensor<2x1x64xf32>
    %expanded_38 = tensor.expand_shape %51 [[0], [1], [2, 3]] output_shape [2, 1, 4, 16] : tensor<2x1x64xf32> into tensor<2x1x4x16xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<2x1x4x16xf32>) outs(%11 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %concat_40 = tensor.concat dim(2) %concat_22, %transposed_39 : (tensor<2x4x26x16xf32>, tensor<2x4x1x16xf32>) -> tensor<2x4x27x16xf32>
    %52 = linalg.batch_matmul ins(%collapsed_37, %6 : tensor<2x1x64xf32>, tensor<2x64x64xf32>) outs(%9 : tensor<2x1x64xf32>) -> tensor<2x1x64xf32>
    %expanded_41 = tensor.expand_shape %52 [[0], [1], [2, 3]] output_shape [2, 1, 4, 16] : tensor<2x1x64xf32> into tensor<2x1x4x16xf32>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<2x1x4x16xf32>) outs(%11 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %concat_43 = tensor.concat dim(2) %concat_25, %transposed_42 : (tensor<2x4x26x16xf32>, tensor<2x4x1x16xf32>) -> tensor<2x4x27x16xf32>
    %53 = linalg.batch_matmul ins(%collapsed_37, %13 : tensor<2x1x64xf32>, tensor<2x64x64xf32>) outs(%9 : tensor<2x1x64xf32>) -> tensor<2x1x64xf32>
    %expanded_44 = tensor.expand_shape %53 [[0], [1], [2, 3]] output_shape [2, 1, 4, 16] : tensor<2x1x64xf32> into tensor<2x1x4x16xf32>
    %transposed_45 = linalg.transpose ins(%expanded_44 : tensor<2x1x4x16xf32>) outs(%11 : tensor<2x4x1x16xf32>) permutation = [0, 2, 1, 3] 
    %54 = tensor.empty() : tensor<2x4x16x27xf32>
    %transposed_46 = linalg.transpose ins(%concat_40 : tensor<2x4x27x16xf32>) outs(%54 : tensor<2x4x16x27xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_47 = tensor.collapse_shape %transposed_45 [[0, 1], [2], [3]] : tensor<2x4x1x16xf32> into tensor<8x1x16xf32>
    %collapsed_48 = tensor.collapse_shape %transposed_46 [[0, 1], [2], [3]] : tensor<2x4x16x27xf32> into tensor<8x16x27xf32>
    %55 = tensor.empty() : tensor<8x1x27xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<8x1x27xf32>) -> tensor<8x1x27xf32>
    %57 = linalg.batch_matmul ins(%collapsed_47, %collapsed_48 : tensor<8x1x16xf32>, tensor<8x16x27xf32>) outs(%56 : tensor<8x1x27xf32>) -> tensor<8x1x27xf32>
    %expanded_49 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [2, 4, 1, 27] : tensor<8x1x27xf32> into tensor<2x4x1x27xf32>
    %58 = tensor.empty() : tensor<2x4x1x27xf32>
    %59 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_49, %cst_1 : tensor<2x4x1x27xf32>, tensor<f32>) outs(%58 : tensor<2x4x1x27xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %66 = arith.divf %in, %in_56 : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x1x27xf32>
    %60:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%59 : tensor<2x4x1x27xf32>) outs(%24, %22 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_56: i64):
      %66 = linalg.index 3 : index
      %67 = arith.index_cast %66 : index to i64
      %68 = arith.maximumf %in, %out : f32
      %69 = arith.cmpf ogt, %in, %out : f32
      %70 = arith.select %69, %67, %out_56 : i64
      linalg.yield %68, %70 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_50 = tensor.expand_shape %60#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %61 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_50 : tensor<2x4x1x27xf32>, tensor<2x4x1x1xf32>) outs(%58 : tensor<2x4x1x27xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %66 = arith.subf %in, %in_56 : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x1x27xf32>
    %62 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x4x1x27xf32>) outs(%58 : tensor<2x4x1x27xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = math.exp %in : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x1x27xf32>
    %63 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<2x4x1x27xf32>) outs(%29 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %66 = arith.addf %in, %out : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x1x1xf32>
    %64 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %63 : tensor<2x4x1x27xf32>, tensor<2x4x1x1xf32>) outs(%58 : tensor<2x4x1x27xf32>) {
    ^bb0(%in: f32, %in_56: f32, %out: f32):
      %66 = arith.divf %in, %in_56 : f32
      linalg.yield %66 : f32
    } -> tensor<2x4x1x27xf32>
    %collapsed_51 = tensor.collapse_shape %64 [[0, 1], [2], [3]] : tensor<2x4x1x27xf32> into tensor<8x1x27xf32>
    %collapsed_52 = tensor.collapse_shape %concat_43 [[0, 1], [2], [3]] : tensor<2x4x27x16xf32> into tensor<8x27x16xf32>
    %65 = linalg.batch_matmul ins(%collapsed_51, %collapsed_52 : tensor<8x1x27xf32>, tensor<8x27x16xf32>) outs(%33 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_53 = tensor.expand_shape %65 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    %transposed_54 = linalg.transpose ins(%expanded_53 : tensor<2x4x1x16xf32>) outs(%35 : tensor<2x1x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_55 = tensor.collapse_shape %transposed_54 [[0], [1], [2, 3]] : tensor<2x1x4x16xf32> into tensor<2x1x64xf32>
    return %collapsed_55 : tensor<2x1x64xf32>
  }
}

