#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @prefill_slices(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>) -> tensor<2x4x40x16xf32> {
    %c21_i64 = arith.constant 21 : i64
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<20x40xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<20x20xf32>
    %cst_4 = arith.constant 4.000000e+00 : f32
    %extracted_slice = tensor.extract_slice %arg0[0, 0, 0, 0] [2, 4, 20, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x20x16xf32>
    %extracted_slice_5 = tensor.extract_slice %arg1[0, 0, 0, 0] [2, 4, 20, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x20x16xf32>
    %0 = tensor.empty() : tensor<2x4x16x20xf32>
    %transposed = linalg.transpose ins(%extracted_slice_5 : tensor<2x4x20x16xf32>) outs(%0 : tensor<2x4x16x20xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3]] : tensor<2x4x20x16xf32> into tensor<8x20x16xf32>
    %collapsed_6 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x20xf32> into tensor<8x16x20xf32>
    %1 = tensor.empty() : tensor<8x20x20xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x20x20xf32>) -> tensor<8x20x20xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<8x20x16xf32>, tensor<8x16x20xf32>) outs(%2 : tensor<8x20x20xf32>) -> tensor<8x20x20xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 20, 20] : tensor<8x20x20xf32> into tensor<2x4x20x20xf32>
    %4 = tensor.empty() : tensor<2x4x20x20xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x20x20xf32>) outs(%4 : tensor<2x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.divf %in, %cst_4 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x20x20xf32>
    %6 = tensor.empty() : tensor<20xi64>
    %7 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%6 : tensor<20xi64>) {
    ^bb0(%out: i64):
      %50 = linalg.index 0 : index
      %51 = arith.index_cast %50 : index to i64
      linalg.yield %51 : i64
    } -> tensor<20xi64>
    %expanded_7 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 20] : tensor<20xi64> into tensor<1x20xi64>
    %expanded_8 = tensor.expand_shape %7 [[0, 1]] output_shape [20, 1] : tensor<20xi64> into tensor<20x1xi64>
    %8 = tensor.empty() : tensor<20x20xi64>
    %9 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_7, %expanded_8 : tensor<1x20xi64>, tensor<20x1xi64>) outs(%8 : tensor<20x20xi64>) {
    ^bb0(%in: i64, %in_24: i64, %out: i64):
      %50 = arith.subi %in, %in_24 : i64
      linalg.yield %50 : i64
    } -> tensor<20x20xi64>
    %10 = tensor.empty() : tensor<20x20xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<20x20xi64>) outs(%10 : tensor<20x20xi1>) {
    ^bb0(%in: i64, %out: i1):
      %50 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %50 : i1
    } -> tensor<20x20xi1>
    %12 = tensor.empty() : tensor<20x20xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_3, %cst_2 : tensor<20x20xi1>, tensor<20x20xf32>, tensor<f32>) outs(%12 : tensor<20x20xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %50 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %50 : f32
    } -> tensor<20x20xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %13 : tensor<2x4x20x20xf32>, tensor<20x20xf32>) outs(%4 : tensor<2x4x20x20xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %50 = arith.addf %in, %in_24 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x20x20xf32>
    %extracted_slice_9 = tensor.extract_slice %arg2[0, 0, 0, 0] [2, 4, 20, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x20x16xf32>
    %15 = tensor.empty() : tensor<2x4x20xi64>
    %16 = linalg.fill ins(%c0_i64 : i64) outs(%15 : tensor<2x4x20xi64>) -> tensor<2x4x20xi64>
    %17 = tensor.empty() : tensor<2x4x20xf32>
    %18 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<2x4x20xf32>) -> tensor<2x4x20xf32>
    %19:2 = linalg.generic {indexing_maps = [#map, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%14 : tensor<2x4x20x20xf32>) outs(%18, %16 : tensor<2x4x20xf32>, tensor<2x4x20xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %50 = linalg.index 3 : index
      %51 = arith.index_cast %50 : index to i64
      %52 = arith.maximumf %in, %out : f32
      %53 = arith.cmpf ogt, %in, %out : f32
      %54 = arith.select %53, %51, %out_24 : i64
      linalg.yield %52, %54 : f32, i64
    } -> (tensor<2x4x20xf32>, tensor<2x4x20xi64>)
    %expanded_10 = tensor.expand_shape %19#0 [[0], [1], [2, 3]] output_shape [2, 4, 20, 1] : tensor<2x4x20xf32> into tensor<2x4x20x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %expanded_10 : tensor<2x4x20x20xf32>, tensor<2x4x20x1xf32>) outs(%4 : tensor<2x4x20x20xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %50 = arith.subf %in, %in_24 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x20x20xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x4x20x20xf32>) outs(%4 : tensor<2x4x20x20xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x20x20xf32>
    %22 = tensor.empty() : tensor<2x4x20x1xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<2x4x20x1xf32>) -> tensor<2x4x20x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<2x4x20x20xf32>) outs(%23 : tensor<2x4x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %in, %out : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x20x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %24 : tensor<2x4x20x20xf32>, tensor<2x4x20x1xf32>) outs(%4 : tensor<2x4x20x20xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %50 = arith.divf %in, %in_24 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x20x20xf32>
    %collapsed_11 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<2x4x20x20xf32> into tensor<8x20x20xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice_9 [[0, 1], [2], [3]] : tensor<2x4x20x16xf32> into tensor<8x20x16xf32>
    %26 = tensor.empty() : tensor<8x20x16xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<8x20x16xf32>) -> tensor<8x20x16xf32>
    %28 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x20x20xf32>, tensor<8x20x16xf32>) outs(%27 : tensor<8x20x16xf32>) -> tensor<8x20x16xf32>
    %expanded_13 = tensor.expand_shape %28 [[0, 1], [2], [3]] output_shape [2, 4, 20, 16] : tensor<8x20x16xf32> into tensor<2x4x20x16xf32>
    %extracted_slice_14 = tensor.extract_slice %arg0[0, 0, 20, 0] [2, 4, 20, 16] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x20x16xf32>
    %29 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_15 = linalg.transpose ins(%arg1 : tensor<2x4x40x16xf32>) outs(%29 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_16 = tensor.collapse_shape %extracted_slice_14 [[0, 1], [2], [3]] : tensor<2x4x20x16xf32> into tensor<8x20x16xf32>
    %collapsed_17 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %30 = tensor.empty() : tensor<8x20x40xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<8x20x40xf32>) -> tensor<8x20x40xf32>
    %32 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<8x20x16xf32>, tensor<8x16x40xf32>) outs(%31 : tensor<8x20x40xf32>) -> tensor<8x20x40xf32>
    %expanded_18 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 4, 20, 40] : tensor<8x20x40xf32> into tensor<2x4x20x40xf32>
    %33 = tensor.empty() : tensor<2x4x20x40xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x4x20x40xf32>) outs(%33 : tensor<2x4x20x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.divf %in, %cst_4 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x20x40xf32>
    %35 = tensor.empty() : tensor<40xi64>
    %36 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%35 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %50 = linalg.index 0 : index
      %51 = arith.index_cast %50 : index to i64
      linalg.yield %51 : i64
    } -> tensor<40xi64>
    %expanded_19 = tensor.expand_shape %36 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %37 = tensor.empty() : tensor<20x40xi64>
    %38 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_19, %expanded_8 : tensor<1x40xi64>, tensor<20x1xi64>) outs(%37 : tensor<20x40xi64>) {
    ^bb0(%in: i64, %in_24: i64, %out: i64):
      %50 = arith.subi %in, %in_24 : i64
      linalg.yield %50 : i64
    } -> tensor<20x40xi64>
    %39 = tensor.empty() : tensor<20x40xi1>
    %40 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<20x40xi64>) outs(%39 : tensor<20x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %50 = arith.cmpi sge, %in, %c21_i64 : i64
      linalg.yield %50 : i1
    } -> tensor<20x40xi1>
    %41 = tensor.empty() : tensor<20x40xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%40, %cst_1, %cst_2 : tensor<20x40xi1>, tensor<20x40xf32>, tensor<f32>) outs(%41 : tensor<20x40xf32>) {
    ^bb0(%in: i1, %in_24: f32, %in_25: f32, %out: f32):
      %50 = arith.select %in, %in_24, %in_25 : f32
      linalg.yield %50 : f32
    } -> tensor<20x40xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %42 : tensor<2x4x20x40xf32>, tensor<20x40xf32>) outs(%33 : tensor<2x4x20x40xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %50 = arith.addf %in, %in_24 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x20x40xf32>
    %44:2 = linalg.generic {indexing_maps = [#map, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<2x4x20x40xf32>) outs(%18, %16 : tensor<2x4x20xf32>, tensor<2x4x20xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %50 = linalg.index 3 : index
      %51 = arith.index_cast %50 : index to i64
      %52 = arith.maximumf %in, %out : f32
      %53 = arith.cmpf ogt, %in, %out : f32
      %54 = arith.select %53, %51, %out_24 : i64
      linalg.yield %52, %54 : f32, i64
    } -> (tensor<2x4x20xf32>, tensor<2x4x20xi64>)
    %expanded_20 = tensor.expand_shape %44#0 [[0], [1], [2, 3]] output_shape [2, 4, 20, 1] : tensor<2x4x20xf32> into tensor<2x4x20x1xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %expanded_20 : tensor<2x4x20x40xf32>, tensor<2x4x20x1xf32>) outs(%33 : tensor<2x4x20x40xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %50 = arith.subf %in, %in_24 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x20x40xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x4x20x40xf32>) outs(%33 : tensor<2x4x20x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = math.exp %in : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x20x40xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%46 : tensor<2x4x20x40xf32>) outs(%23 : tensor<2x4x20x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %50 = arith.addf %in, %out : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x20x1xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %47 : tensor<2x4x20x40xf32>, tensor<2x4x20x1xf32>) outs(%33 : tensor<2x4x20x40xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %50 = arith.divf %in, %in_24 : f32
      linalg.yield %50 : f32
    } -> tensor<2x4x20x40xf32>
    %collapsed_21 = tensor.collapse_shape %48 [[0, 1], [2], [3]] : tensor<2x4x20x40xf32> into tensor<8x20x40xf32>
    %collapsed_22 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %49 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<8x20x40xf32>, tensor<8x40x16xf32>) outs(%27 : tensor<8x20x16xf32>) -> tensor<8x20x16xf32>
    %expanded_23 = tensor.expand_shape %49 [[0, 1], [2], [3]] output_shape [2, 4, 20, 16] : tensor<8x20x16xf32> into tensor<2x4x20x16xf32>
    %concat = tensor.concat dim(2) %expanded_13, %expanded_23 : (tensor<2x4x20x16xf32>, tensor<2x4x20x16xf32>) -> tensor<2x4x40x16xf32>
    return %concat : tensor<2x4x40x16xf32>
  }
}

