#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @rope_halves(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<40x8xf32>, %arg4: tensor<40x8xf32>) -> tensor<2x4x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-1.000000e+09> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<40x40xf32>
    %cst_4 = arith.constant 4.000000e+00 : f32
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_5 = tensor.extract_slice %arg0[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %0 = tensor.empty() : tensor<2x4x40x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg3 : tensor<2x4x40x8xf32>, tensor<40x8xf32>) outs(%0 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %44 = arith.mulf %in, %in_16 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %arg4 : tensor<2x4x40x8xf32>, tensor<40x8xf32>) outs(%0 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %44 = arith.mulf %in, %in_16 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %2 : tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) outs(%0 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %44 = arith.subf %in, %in_16 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %arg4 : tensor<2x4x40x8xf32>, tensor<40x8xf32>) outs(%0 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %44 = arith.mulf %in, %in_16 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5, %arg3 : tensor<2x4x40x8xf32>, tensor<40x8xf32>) outs(%0 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %44 = arith.mulf %in, %in_16 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %5 : tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) outs(%0 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %44 = arith.addf %in, %in_16 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x8xf32>
    %concat = tensor.concat dim(3) %3, %6 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %extracted_slice_6 = tensor.extract_slice %arg1[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_7 = tensor.extract_slice %arg1[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_6, %arg3 : tensor<2x4x40x8xf32>, tensor<40x8xf32>) outs(%0 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %44 = arith.mulf %in, %in_16 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x8xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7, %arg4 : tensor<2x4x40x8xf32>, tensor<40x8xf32>) outs(%0 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %44 = arith.mulf %in, %in_16 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x8xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %8 : tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) outs(%0 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %44 = arith.subf %in, %in_16 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x8xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_6, %arg4 : tensor<2x4x40x8xf32>, tensor<40x8xf32>) outs(%0 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %44 = arith.mulf %in, %in_16 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x8xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7, %arg3 : tensor<2x4x40x8xf32>, tensor<40x8xf32>) outs(%0 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %44 = arith.mulf %in, %in_16 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x8xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %11 : tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) outs(%0 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %44 = arith.addf %in, %in_16 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_8 = tensor.concat dim(3) %9, %12 : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %13 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed = linalg.transpose ins(%concat_8 : tensor<2x4x40x16xf32>) outs(%13 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %concat [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_9 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %14 = tensor.empty() : tensor<8x40x40xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %16 = linalg.batch_matmul ins(%collapsed, %collapsed_9 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%15 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded = tensor.expand_shape %16 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %17 = tensor.empty() : tensor<2x4x40x40xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x40x40xf32>) outs(%17 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.divf %in, %cst_4 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x40xf32>
    %19 = tensor.empty() : tensor<40xi64>
    %20 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%19 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %44 = linalg.index 0 : index
      %45 = arith.index_cast %44 : index to i64
      linalg.yield %45 : i64
    } -> tensor<40xi64>
    %expanded_10 = tensor.expand_shape %20 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_11 = tensor.expand_shape %20 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %21 = tensor.empty() : tensor<40x40xi64>
    %22 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded_10, %expanded_11 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%21 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_16: i64, %out: i64):
      %44 = arith.subi %in, %in_16 : i64
      linalg.yield %44 : i64
    } -> tensor<40x40xi64>
    %23 = tensor.empty() : tensor<40x40xi1>
    %24 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<40x40xi64>) outs(%23 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %44 = arith.cmpi sle, %in, %c0_i64 : i64
      linalg.yield %44 : i1
    } -> tensor<40x40xi1>
    %25 = tensor.empty() : tensor<40x40xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%24, %cst_3, %cst_2 : tensor<40x40xi1>, tensor<40x40xf32>, tensor<f32>) outs(%25 : tensor<40x40xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %44 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %44 : f32
    } -> tensor<40x40xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<40x40xf32>) outs(%23 : tensor<40x40xi1>) {
    ^bb0(%in: f32, %out: i1):
      %44 = arith.cmpf une, %in, %cst : f32
      linalg.yield %44 : i1
    } -> tensor<40x40xi1>
    %28 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<40x40xi1>) outs(%23 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      %44 = arith.xori %in, %true : i1
      linalg.yield %44 : i1
    } -> tensor<40x40xi1>
    %29 = linalg.generic {indexing_maps = [#map1, #map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %cst_1, %18 : tensor<40x40xi1>, tensor<f32>, tensor<2x4x40x40xf32>) outs(%17 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %44 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x40xf32>
    %30 = tensor.empty() : tensor<2x4x40xi64>
    %31 = linalg.fill ins(%c0_i64 : i64) outs(%30 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %32 = tensor.empty() : tensor<2x4x40xf32>
    %33 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %34:2 = linalg.generic {indexing_maps = [#map, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%29 : tensor<2x4x40x40xf32>) outs(%33, %31 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %44 = linalg.index 3 : index
      %45 = arith.index_cast %44 : index to i64
      %46 = arith.maximumf %in, %out : f32
      %47 = arith.cmpf ogt, %in, %out : f32
      %48 = arith.select %47, %45, %out_16 : i64
      linalg.yield %46, %48 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_12 = tensor.expand_shape %34#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map9, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %expanded_12 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%17 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %44 = arith.subf %in, %in_16 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x40xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x4x40x40xf32>) outs(%17 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x40xf32>
    %37 = tensor.empty() : tensor<2x4x40x1xf32>
    %38 = linalg.fill ins(%cst : f32) outs(%37 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%36 : tensor<2x4x40x40xf32>) outs(%38 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map9, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %39 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%17 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %44 = arith.divf %in, %in_16 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_13 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_14 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %41 = tensor.empty() : tensor<8x40x16xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %43 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%42 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_15 = tensor.expand_shape %43 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    return %expanded_15 : tensor<2x4x40x16xf32>
  }
}

