#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @xpos(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<40x16xf32>, %arg4: tensor<40x16xf32>) -> tensor<2x4x40x16xf32> {
    %c20_i64 = arith.constant 20 : i64
    %c0_i64 = arith.constant 0 : i64
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 2.240000e+01 : f64
    %cst_3 = arith.constant 6.400000e+00 : f64
    %cst_4 = arith.constant 5.120000e+02 : f32
    %cst_5 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<8xi64>
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %49 = linalg.index 0 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = arith.muli %50, %c2_i64 : i64
      linalg.yield %51 : i64
    } -> tensor<8xi64>
    %2 = tensor.empty() : tensor<8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1 : tensor<8xi64>) outs(%2 : tensor<8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %49 = arith.sitofp %in : i64 to f32
      %50 = arith.truncf %cst_3 : f64 to f32
      %51 = arith.addf %49, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%3 : tensor<8xf32>) outs(%2 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.truncf %cst_2 : f64 to f32
      %50 = arith.divf %in, %49 : f32
      linalg.yield %50 : f32
    } -> tensor<8xf32>
    %5 = tensor.empty() : tensor<2x8xf32>
    %6 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<8xf32>) outs(%5 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %collapsed = tensor.collapse_shape %6 [[0, 1]] : tensor<2x8xf32> into tensor<16xf32>
    %7 = tensor.empty() : tensor<40xi64>
    %8 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%7 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %49 = linalg.index 0 : index
      %50 = arith.index_cast %49 : index to i64
      linalg.yield %50 : i64
    } -> tensor<40xi64>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%8 : tensor<40xi64>) outs(%7 : tensor<40xi64>) {
    ^bb0(%in: i64, %out: i64):
      %49 = arith.subi %in, %c20_i64 : i64
      linalg.yield %49 : i64
    } -> tensor<40xi64>
    %10 = tensor.empty() : tensor<40xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%9 : tensor<40xi64>) outs(%10 : tensor<40xf32>) {
    ^bb0(%in: i64, %out: f32):
      %49 = arith.sitofp %in : i64 to f32
      %50 = arith.divf %49, %cst_4 : f32
      linalg.yield %50 : f32
    } -> tensor<40xf32>
    %expanded = tensor.expand_shape %11 [[0, 1]] output_shape [40, 1] : tensor<40xf32> into tensor<40x1xf32>
    %12 = tensor.empty() : tensor<40x16xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed, %expanded : tensor<16xf32>, tensor<40x1xf32>) outs(%12 : tensor<40x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %49 = math.powf %in, %in_17 : f32
      linalg.yield %49 : f32
    } -> tensor<40x16xf32>
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_6 = tensor.extract_slice %arg0[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %14 = tensor.empty() : tensor<2x4x40x16xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %arg4 : tensor<2x4x40x16xf32>, tensor<40x16xf32>) outs(%14 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %49 = arith.mulf %in, %in_17 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x16xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %13 : tensor<2x4x40x16xf32>, tensor<40x16xf32>) outs(%14 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %49 = arith.mulf %in, %in_17 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x16xf32>
    %17 = tensor.empty() : tensor<2x4x40x8xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_6 : tensor<2x4x40x8xf32>) outs(%17 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.negf %in : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x8xf32>
    %concat = tensor.concat dim(3) %18, %extracted_slice : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %arg3 : tensor<2x4x40x16xf32>, tensor<40x16xf32>) outs(%14 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %49 = arith.mulf %in, %in_17 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x16xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %13 : tensor<2x4x40x16xf32>, tensor<40x16xf32>) outs(%14 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %49 = arith.mulf %in, %in_17 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x16xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %20 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%14 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %49 = arith.addf %in, %in_17 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x16xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<40x16xf32>) outs(%12 : tensor<40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.cmpf one, %in, %cst : f32
      cf.assert %49, "unimplemented: tensor with zero element"
      %50 = arith.divf %cst_0, %in : f32
      linalg.yield %50 : f32
    } -> tensor<40x16xf32>
    %extracted_slice_7 = tensor.extract_slice %arg1[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_8 = tensor.extract_slice %arg1[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %arg4 : tensor<2x4x40x16xf32>, tensor<40x16xf32>) outs(%14 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %49 = arith.mulf %in, %in_17 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x16xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %22 : tensor<2x4x40x16xf32>, tensor<40x16xf32>) outs(%14 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %49 = arith.mulf %in, %in_17 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x16xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_8 : tensor<2x4x40x8xf32>) outs(%17 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.negf %in : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_9 = tensor.concat dim(3) %25, %extracted_slice_7 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_9, %arg3 : tensor<2x4x40x16xf32>, tensor<40x16xf32>) outs(%14 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %49 = arith.mulf %in, %in_17 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x16xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %22 : tensor<2x4x40x16xf32>, tensor<40x16xf32>) outs(%14 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %49 = arith.mulf %in, %in_17 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x16xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%14 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %49 = arith.addf %in, %in_17 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x16xf32>
    %29 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%28 : tensor<2x4x40x16xf32>) outs(%29 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_10 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_11 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %30 = tensor.empty() : tensor<8x40x40xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %32 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%31 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_12 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %33 = tensor.empty() : tensor<2x4x40x40xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x4x40x40xf32>) outs(%33 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.divf %in, %cst_5 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x40xf32>
    %35 = tensor.empty() : tensor<2x4x40xi64>
    %36 = linalg.fill ins(%c0_i64 : i64) outs(%35 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %37 = tensor.empty() : tensor<2x4x40xf32>
    %38 = linalg.fill ins(%cst_1 : f32) outs(%37 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %39:2 = linalg.generic {indexing_maps = [#map4, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x4x40x40xf32>) outs(%38, %36 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %49 = linalg.index 3 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = arith.maximumf %in, %out : f32
      %52 = arith.cmpf ogt, %in, %out : f32
      %53 = arith.select %52, %50, %out_17 : i64
      linalg.yield %51, %53 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_13 = tensor.expand_shape %39#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %expanded_13 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%33 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %49 = arith.subf %in, %in_17 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x40xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x40x40xf32>) outs(%33 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.exp %in : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x40xf32>
    %42 = tensor.empty() : tensor<2x4x40x1xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<2x4x40x40xf32>) outs(%43 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %out : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x1xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%33 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %49 = arith.divf %in, %in_17 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_14 = tensor.collapse_shape %45 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_15 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %46 = tensor.empty() : tensor<8x40x16xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %48 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%47 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_16 = tensor.expand_shape %48 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_16 : tensor<2x4x40x16xf32>
  }
}

