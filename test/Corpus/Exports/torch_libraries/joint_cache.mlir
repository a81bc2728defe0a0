#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @joint_cache(%arg0: tensor<2x4x40x16xf32>, %arg1: tensor<2x4x40x16xf32>, %arg2: tensor<2x4x40x16xf32>, %arg3: tensor<2x4x24x16xf32>, %arg4: tensor<2x4x24x16xf32>, %arg5: tensor<2x1x1x24xi1>) -> tensor<2x4x40x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<true> : tensor<40x40xi1>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_3 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x4x16x24xf32>
    %transposed = linalg.transpose ins(%arg3 : tensor<2x4x24x16xf32>) outs(%0 : tensor<2x4x16x24xf32>) permutation = [0, 1, 3, 2] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_4 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x16x24xf32> into tensor<8x16x24xf32>
    %1 = tensor.empty() : tensor<8x40x24xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<8x40x24xf32>) -> tensor<8x40x24xf32>
    %3 = linalg.batch_matmul ins(%collapsed, %collapsed_4 : tensor<8x40x16xf32>, tensor<8x16x24xf32>) outs(%2 : tensor<8x40x24xf32>) -> tensor<8x40x24xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2], [3]] output_shape [2, 4, 40, 24] : tensor<8x40x24xf32> into tensor<2x4x40x24xf32>
    %4 = tensor.empty() : tensor<2x4x40x24xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x4x40x24xf32>) outs(%4 : tensor<2x4x40x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.divf %in, %cst_3 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x24xf32>
    %6 = tensor.empty() : tensor<2x1x1x24xi1>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5 : tensor<2x1x1x24xi1>) outs(%6 : tensor<2x1x1x24xi1>) {
    ^bb0(%in: i1, %out: i1):
      %41 = arith.xori %in, %true : i1
      linalg.yield %41 : i1
    } -> tensor<2x1x1x24xi1>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_2, %5 : tensor<2x1x1x24xi1>, tensor<f32>, tensor<2x4x40x24xf32>) outs(%4 : tensor<2x4x40x24xf32>) {
    ^bb0(%in: i1, %in_18: f32, %in_19: f32, %out: f32):
      %41 = arith.select %in, %in_18, %in_19 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x24xf32>
    %9 = tensor.empty() : tensor<40xi64>
    %10 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%9 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %41 = linalg.index 0 : index
      %42 = arith.index_cast %41 : index to i64
      linalg.yield %42 : i64
    } -> tensor<40xi64>
    %expanded_5 = tensor.expand_shape %10 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_6 = tensor.expand_shape %10 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %11 = tensor.empty() : tensor<40x40xi64>
    %12 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel"]} ins(%expanded_5, %expanded_6 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%11 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_18: i64, %out: i64):
      %41 = arith.subi %in, %in_18 : i64
      linalg.yield %41 : i64
    } -> tensor<40x40xi64>
    %13 = tensor.empty() : tensor<40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<40x40xi64>) outs(%13 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %41 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %41 : i1
    } -> tensor<40x40xi1>
    %15 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_1 : tensor<40x40xi1>, tensor<40x40xi1>) outs(%13 : tensor<40x40xi1>) {
    ^bb0(%in: i1, %in_18: i1, %out: i1):
      %41 = arith.andi %in, %in_18 : i1
      linalg.yield %41 : i1
    } -> tensor<40x40xi1>
    %16 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_7 = linalg.transpose ins(%arg1 : tensor<2x4x40x16xf32>) outs(%16 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_8 = tensor.collapse_shape %transposed_7 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %17 = tensor.empty() : tensor<8x40x40xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %19 = linalg.batch_matmul ins(%collapsed, %collapsed_8 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%18 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_9 = tensor.expand_shape %19 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %20 = tensor.empty() : tensor<2x4x40x40xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x4x40x40xf32>) outs(%20 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.divf %in, %cst_3 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x40xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_2, %21 : tensor<40x40xi1>, tensor<f32>, tensor<2x4x40x40xf32>) outs(%20 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_18: f32, %in_19: f32, %out: f32):
      %41 = arith.select %in, %in_18, %in_19 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x40xf32>
    %concat = tensor.concat dim(3) %8, %22 : (tensor<2x4x40x24xf32>, tensor<2x4x40x40xf32>) -> tensor<2x4x40x64xf32>
    %23 = tensor.empty() : tensor<2x4x40xi64>
    %24 = linalg.fill ins(%c0_i64 : i64) outs(%23 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %25 = tensor.empty() : tensor<2x4x40xf32>
    %26 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %27:2 = linalg.generic {indexing_maps = [#map, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat : tensor<2x4x40x64xf32>) outs(%26, %24 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %41 = linalg.index 3 : index
      %42 = arith.index_cast %41 : index to i64
      %43 = arith.maximumf %in, %out : f32
      %44 = arith.cmpf ogt, %in, %out : f32
      %45 = arith.select %44, %42, %out_18 : i64
      linalg.yield %43, %45 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_10 = tensor.expand_shape %27#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %28 = tensor.empty() : tensor<2x4x40x64xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map9, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat, %expanded_10 : tensor<2x4x40x64xf32>, tensor<2x4x40x1xf32>) outs(%28 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %41 = arith.subf %in, %in_18 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x64xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x4x40x64xf32>) outs(%28 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.exp %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x64xf32>
    %31 = tensor.empty() : tensor<2x4x40x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%30 : tensor<2x4x40x64xf32>) outs(%32 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %in, %out : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map9, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %33 : tensor<2x4x40x64xf32>, tensor<2x4x40x1xf32>) outs(%28 : tensor<2x4x40x64xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %41 = arith.divf %in, %in_18 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x64xf32>
    %extracted_slice = tensor.extract_slice %34[0, 0, 0, 0] [2, 4, 40, 24] [1, 1, 1, 1] : tensor<2x4x40x64xf32> to tensor<2x4x40x24xf32>
    %collapsed_11 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3]] : tensor<2x4x40x24xf32> into tensor<8x40x24xf32>
    %collapsed_12 = tensor.collapse_shape %arg4 [[0, 1], [2], [3]] : tensor<2x4x24x16xf32> into tensor<8x24x16xf32>
    %35 = tensor.empty() : tensor<8x40x16xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %37 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x40x24xf32>, tensor<8x24x16xf32>) outs(%36 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_13 = tensor.expand_shape %37 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %extracted_slice_14 = tensor.extract_slice %34[0, 0, 0, 24] [2, 4, 40, 40] [1, 1, 1, 1] : tensor<2x4x40x64xf32> to tensor<2x4x40x40xf32>
    %collapsed_15 = tensor.collapse_shape %extracted_slice_14 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_16 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %38 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%36 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_17 = tensor.expand_shape %38 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %39 = tensor.empty() : tensor<2x4x40x16xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_17 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%39 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %41 = arith.addf %in, %in_18 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4x40x16xf32>
    return %40 : tensor<2x4x40x16xf32>
  }
}

