#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map8 = affine_map<(d0, d1) -> (0, d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @rope_interleaved(%arg0: tensor<2x40x4x16xf32>, %arg1: tensor<2x40x4x16xf32>, %arg2: tensor<2x40x4x16xf32>) -> tensor<2x4x40x16xf32> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_2 = arith.constant dense<true> : tensor<40x40xi1>
    %cst_3 = arith.constant 1.600000e+01 : f32
    %cst_4 = arith.constant 1.000000e+02 : f32
    %cst_5 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<40xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %47 = linalg.index 0 : index
      %48 = arith.index_cast %47 : index to i64
      linalg.yield %48 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %1 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %2 = tensor.empty() : tensor<8xi64>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%2 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %47 = linalg.index 0 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = arith.muli %48, %c2_i64 : i64
      linalg.yield %49 : i64
    } -> tensor<8xi64>
    %4 = tensor.empty() : tensor<8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%3 : tensor<8xi64>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %47 = arith.sitofp %in : i64 to f32
      %48 = arith.divf %47, %cst_3 : f32
      linalg.yield %48 : f32
    } -> tensor<8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.powf %cst_4, %in : f32
      linalg.yield %47 : f32
    } -> tensor<8xf32>
    %7 = tensor.empty() : tensor<40x8xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %6 : tensor<40x1xi64>, tensor<8xf32>) outs(%7 : tensor<40x8xf32>) {
    ^bb0(%in: i64, %in_23: f32, %out: f32):
      %47 = arith.sitofp %in : i64 to f32
      %48 = arith.divf %47, %in_23 : f32
      linalg.yield %48 : f32
    } -> tensor<40x8xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<40x8xf32>) outs(%7 : tensor<40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.sin %in : f32
      linalg.yield %47 : f32
    } -> tensor<40x8xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<40x8xf32>) outs(%7 : tensor<40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.cos %in : f32
      linalg.yield %47 : f32
    } -> tensor<40x8xf32>
    %11 = tensor.empty() : tensor<40x8x2xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%9 : tensor<40x8xf32>) outs(%11 : tensor<40x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x8x2xf32>
    %collapsed = tensor.collapse_shape %12 [[0], [1, 2]] : tensor<40x8x2xf32> into tensor<40x16xf32>
    %expanded_6 = tensor.expand_shape %collapsed [[0, 1], [2, 3]] output_shape [1, 40, 1, 16] : tensor<40x16xf32> into tensor<1x40x1x16xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<40x8xf32>) outs(%11 : tensor<40x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<40x8x2xf32>
    %collapsed_7 = tensor.collapse_shape %13 [[0], [1, 2]] : tensor<40x8x2xf32> into tensor<40x16xf32>
    %expanded_8 = tensor.expand_shape %collapsed_7 [[0, 1], [2, 3]] output_shape [1, 40, 1, 16] : tensor<40x16xf32> into tensor<1x40x1x16xf32>
    %extracted_slice = tensor.extract_slice %arg2[0, 0, 0, 1] [2, 40, 4, 8] [1, 1, 1, 2] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %14 = tensor.empty() : tensor<2x40x4x8xf32>
    %15 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x40x4x8xf32>) outs(%14 : tensor<2x40x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.negf %in : f32
      linalg.yield %47 : f32
    } -> tensor<2x40x4x8xf32>
    %extracted_slice_9 = tensor.extract_slice %arg2[0, 0, 0, 0] [2, 40, 4, 8] [1, 1, 1, 2] : tensor<2x40x4x16xf32> to tensor<2x40x4x8xf32>
    %expanded_10 = tensor.expand_shape %15 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 8, 1] : tensor<2x40x4x8xf32> into tensor<2x40x4x8x1xf32>
    %expanded_11 = tensor.expand_shape %extracted_slice_9 [[0], [1], [2], [3, 4]] output_shape [2, 40, 4, 8, 1] : tensor<2x40x4x8xf32> into tensor<2x40x4x8x1xf32>
    %concat = tensor.concat dim(4) %expanded_10, %expanded_11 : (tensor<2x40x4x8x1xf32>, tensor<2x40x4x8x1xf32>) -> tensor<2x40x4x8x2xf32>
    %collapsed_12 = tensor.collapse_shape %concat [[0], [1], [2], [3, 4]] : tensor<2x40x4x8x2xf32> into tensor<2x40x4x16xf32>
    %16 = tensor.empty() : tensor<2x40x4x16xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2, %expanded_8 : tensor<2x40x4x16xf32>, tensor<1x40x1x16xf32>) outs(%16 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %47 = arith.mulf %in, %in_23 : f32
      linalg.yield %47 : f32
    } -> tensor<2x40x4x16xf32>
    %18 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_12, %expanded_6 : tensor<2x40x4x16xf32>, tensor<1x40x1x16xf32>) outs(%16 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %47 = arith.mulf %in, %in_23 : f32
      linalg.yield %47 : f32
    } -> tensor<2x40x4x16xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %18 : tensor<2x40x4x16xf32>, tensor<2x40x4x16xf32>) outs(%16 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %47 = arith.addf %in, %in_23 : f32
      linalg.yield %47 : f32
    } -> tensor<2x40x4x16xf32>
    %20 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed = linalg.transpose ins(%19 : tensor<2x40x4x16xf32>) outs(%20 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_13 = linalg.transpose ins(%arg2 : tensor<2x40x4x16xf32>) outs(%20 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_14 = tensor.expand_shape %1 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %21 = tensor.empty() : tensor<40x40xi64>
    %22 = linalg.generic {indexing_maps = [#map8, #map1, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_14, %expanded : tensor<1x40xi64>, tensor<40x1xi64>) outs(%21 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_23: i64, %out: i64):
      %47 = arith.subi %in, %in_23 : i64
      linalg.yield %47 : i64
    } -> tensor<40x40xi64>
    %23 = tensor.empty() : tensor<40x40xi1>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<40x40xi64>) outs(%23 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %47 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %47 : i1
    } -> tensor<40x40xi1>
    %25 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%24, %cst_2 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%23 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_23: i1, %out: i1):
      %47 = arith.andi %in, %in_23 : i1
      linalg.yield %47 : i1
    } -> tensor<40x40xi1>
    %26 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_15 = linalg.transpose ins(%19 : tensor<2x40x4x16xf32>) outs(%26 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_16 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_17 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %27 = tensor.empty() : tensor<8x40x40xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %29 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%28 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_18 = tensor.expand_shape %29 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %30 = tensor.empty() : tensor<2x4x40x40xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x4x40x40xf32>) outs(%30 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.divf %in, %cst_5 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x40x40xf32>
    %32 = linalg.generic {indexing_maps = [#map9, #map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %31, %cst_1 : tensor<40x40xi1>, tensor<2x4x40x40xf32>, tensor<f32>) outs(%30 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_23: f32, %in_24: f32, %out: f32):
      %47 = arith.select %in, %in_23, %in_24 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x40x40xf32>
    %33 = tensor.empty() : tensor<2x4x40xi64>
    %34 = linalg.fill ins(%c0_i64 : i64) outs(%33 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %35 = tensor.empty() : tensor<2x4x40xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%35 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %37:2 = linalg.generic {indexing_maps = [#map6, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%32 : tensor<2x4x40x40xf32>) outs(%36, %34 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %47 = linalg.index 3 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = arith.maximumf %in, %out : f32
      %50 = arith.cmpf ogt, %in, %out : f32
      %51 = arith.select %50, %48, %out_23 : i64
      linalg.yield %49, %51 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_19 = tensor.expand_shape %37#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %expanded_19 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%30 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %47 = arith.subf %in, %in_23 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x40x40xf32>
    %39 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x4x40x40xf32>) outs(%30 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.exp %in : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x40x40xf32>
    %40 = tensor.empty() : tensor<2x4x40x1xf32>
    %41 = linalg.fill ins(%cst : f32) outs(%40 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%39 : tensor<2x4x40x40xf32>) outs(%41 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x40x1xf32>
    %43 = linalg.generic {indexing_maps = [#map6, #map12, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %42 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%30 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %47 = arith.divf %in, %in_23 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_20 = tensor.collapse_shape %43 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_13 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %44 = tensor.empty() : tensor<8x40x16xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %46 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%45 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_22 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_22 : tensor<2x4x40x16xf32>
  }
}

