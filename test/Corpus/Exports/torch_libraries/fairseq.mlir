#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0) -> (d0)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map10 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @fairseq(%arg0: tensor<40x2x64xf32>, %arg1: tensor<40x2x64xf32>, %arg2: tensor<40x2x64xf32>, %arg3: tensor<2x40xi1>) -> tensor<40x2x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<40x40xf32>
    %cst_4 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<40x2x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<40x2x64xf32>) outs(%0 : tensor<40x2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.mulf %in, %cst_4 : f32
      linalg.yield %32 : f32
    } -> tensor<40x2x64xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2]] : tensor<40x2x64xf32> into tensor<40x128xf32>
    %expanded = tensor.expand_shape %collapsed [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %2 = tensor.empty() : tensor<8x40x16xf32>
    %transposed = linalg.transpose ins(%expanded : tensor<40x8x16xf32>) outs(%2 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %collapsed_5 = tensor.collapse_shape %arg2 [[0], [1, 2]] : tensor<40x2x64xf32> into tensor<40x128xf32>
    %expanded_6 = tensor.expand_shape %collapsed_5 [[0], [1, 2]] output_shape [40, 8, 16] : tensor<40x128xf32> into tensor<40x8x16xf32>
    %transposed_7 = linalg.transpose ins(%expanded_6 : tensor<40x8x16xf32>) outs(%2 : tensor<8x40x16xf32>) permutation = [1, 0, 2] 
    %3 = tensor.empty() : tensor<8x16x40xf32>
    %transposed_8 = linalg.transpose ins(%expanded_6 : tensor<40x8x16xf32>) outs(%3 : tensor<8x16x40xf32>) permutation = [1, 2, 0] 
    %4 = tensor.empty() : tensor<8x40x40xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %6 = linalg.batch_matmul ins(%transposed, %transposed_8 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%5 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %7 = tensor.empty() : tensor<40xi64>
    %8 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel"]} outs(%7 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %32 = linalg.index 0 : index
      %33 = arith.index_cast %32 : index to i64
      linalg.yield %33 : i64
    } -> tensor<40xi64>
    %expanded_9 = tensor.expand_shape %8 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_10 = tensor.expand_shape %8 [[0, 1]] output_shape [40, 1] : tensor<40xi64> into tensor<40x1xi64>
    %9 = tensor.empty() : tensor<40x40xi64>
    %10 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded_9, %expanded_10 : tensor<1x40xi64>, tensor<40x1xi64>) outs(%9 : tensor<40x40xi64>) {
    ^bb0(%in: i64, %in_19: i64, %out: i64):
      %32 = arith.subi %in, %in_19 : i64
      linalg.yield %32 : i64
    } -> tensor<40x40xi64>
    %11 = tensor.empty() : tensor<40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<40x40xi64>) outs(%11 : tensor<40x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %32 = arith.cmpi sge, %in, %c1_i64 : i64
      linalg.yield %32 : i1
    } -> tensor<40x40xi1>
    %13 = tensor.empty() : tensor<40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%12, %cst_3, %cst_2 : tensor<40x40xi1>, tensor<40x40xf32>, tensor<f32>) outs(%13 : tensor<40x40xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %32 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %32 : f32
    } -> tensor<40x40xf32>
    %expanded_11 = tensor.expand_shape %14 [[0, 1], [2]] output_shape [1, 40, 40] : tensor<40x40xf32> into tensor<1x40x40xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %expanded_11 : tensor<8x40x40xf32>, tensor<1x40x40xf32>) outs(%4 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %32 = arith.addf %in, %in_19 : f32
      linalg.yield %32 : f32
    } -> tensor<8x40x40xf32>
    %expanded_12 = tensor.expand_shape %15 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %expanded_13 = tensor.expand_shape %arg3 [[0], [1, 2, 3]] output_shape [2, 1, 1, 40] : tensor<2x40xi1> into tensor<2x1x1x40xi1>
    %16 = tensor.empty() : tensor<2x4x40x40xf32>
    %17 = linalg.generic {indexing_maps = [#map7, #map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %cst_1, %expanded_12 : tensor<2x1x1x40xi1>, tensor<f32>, tensor<2x4x40x40xf32>) outs(%16 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %32 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_14 = tensor.collapse_shape %17 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %18 = tensor.empty() : tensor<8x40xi64>
    %19 = linalg.fill ins(%c0_i64 : i64) outs(%18 : tensor<8x40xi64>) -> tensor<8x40xi64>
    %20 = tensor.empty() : tensor<8x40xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<8x40xf32>) -> tensor<8x40xf32>
    %22:2 = linalg.generic {indexing_maps = [#map, #map10, #map10], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed_14 : tensor<8x40x40xf32>) outs(%21, %19 : tensor<8x40xf32>, tensor<8x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %32 = linalg.index 2 : index
      %33 = arith.index_cast %32 : index to i64
      %34 = arith.maximumf %in, %out : f32
      %35 = arith.cmpf ogt, %in, %out : f32
      %36 = arith.select %35, %33, %out_19 : i64
      linalg.yield %34, %36 : f32, i64
    } -> (tensor<8x40xf32>, tensor<8x40xi64>)
    %expanded_15 = tensor.expand_shape %22#0 [[0], [1, 2]] output_shape [8, 40, 1] : tensor<8x40xf32> into tensor<8x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_14, %expanded_15 : tensor<8x40x40xf32>, tensor<8x40x1xf32>) outs(%4 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %32 = arith.subf %in, %in_19 : f32
      linalg.yield %32 : f32
    } -> tensor<8x40x40xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<8x40x40xf32>) outs(%4 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = math.exp %in : f32
      linalg.yield %32 : f32
    } -> tensor<8x40x40xf32>
    %25 = tensor.empty() : tensor<8x40x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<8x40x1xf32>) -> tensor<8x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<8x40x40xf32>) outs(%26 : tensor<8x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.addf %in, %out : f32
      linalg.yield %32 : f32
    } -> tensor<8x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map11, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<8x40x40xf32>, tensor<8x40x1xf32>) outs(%4 : tensor<8x40x40xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %32 = arith.divf %in, %in_19 : f32
      linalg.yield %32 : f32
    } -> tensor<8x40x40xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%2 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %30 = linalg.batch_matmul ins(%28, %transposed_7 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%29 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %31 = tensor.empty() : tensor<40x8x16xf32>
    %transposed_16 = linalg.transpose ins(%30 : tensor<8x40x16xf32>) outs(%31 : tensor<40x8x16xf32>) permutation = [1, 0, 2] 
    %collapsed_17 = tensor.collapse_shape %transposed_16 [[0], [1, 2]] : tensor<40x8x16xf32> into tensor<40x128xf32>
    %expanded_18 = tensor.expand_shape %collapsed_17 [[0], [1, 2]] output_shape [40, 2, 64] : tensor<40x128xf32> into tensor<40x2x64xf32>
    return %expanded_18 : tensor<40x2x64xf32>
  }
}

