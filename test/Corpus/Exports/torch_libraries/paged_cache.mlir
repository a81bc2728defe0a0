#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @paged_cache(%arg0: tensor<2x4x1x16xf32>, %arg1: tensor<12x8x4x16xf32>, %arg2: tensor<12x8x4x16xf32>, %arg3: tensor<2x5xi64>, %arg4: tensor<2xi64>) -> tensor<2x4x1x16xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c12_i64 = arith.constant 12 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %true = arith.constant true
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0xFF800000> : tensor<f32>
    %cst_2 = arith.constant 4.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x5x8x4x16xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x5xi64>) outs(%0 : tensor<2x5x8x4x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %31 = arith.cmpi slt, %in, %c0_i64 : i64
      %32 = arith.addi %in, %c12_i64 : i64
      %33 = arith.select %31, %32, %in : i64
      %34 = arith.index_cast %33 : i64 to index
      %35 = linalg.index 2 : index
      %36 = linalg.index 3 : index
      %37 = linalg.index 4 : index
      %extracted = tensor.extract %arg1[%34, %35, %36, %37] : tensor<12x8x4x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x5x8x4x16xf32>
    %collapsed = tensor.collapse_shape %1 [[0], [1, 2], [3], [4]] : tensor<2x5x8x4x16xf32> into tensor<2x40x4x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<2x5xi64>) outs(%0 : tensor<2x5x8x4x16xf32>) {
    ^bb0(%in: i64, %out: f32):
      %31 = arith.cmpi slt, %in, %c0_i64 : i64
      %32 = arith.addi %in, %c12_i64 : i64
      %33 = arith.select %31, %32, %in : i64
      %34 = arith.index_cast %33 : i64 to index
      %35 = linalg.index 2 : index
      %36 = linalg.index 3 : index
      %37 = linalg.index 4 : index
      %extracted = tensor.extract %arg2[%34, %35, %36, %37] : tensor<12x8x4x16xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x5x8x4x16xf32>
    %collapsed_3 = tensor.collapse_shape %2 [[0], [1, 2], [3], [4]] : tensor<2x5x8x4x16xf32> into tensor<2x40x4x16xf32>
    %3 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed = linalg.transpose ins(%collapsed_3 : tensor<2x40x4x16xf32>) outs(%3 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %4 = tensor.empty() : tensor<40xi64>
    %5 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%4 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %31 = linalg.index 0 : index
      %32 = arith.index_cast %31 : index to i64
      linalg.yield %32 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %5 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %expanded_4 = tensor.expand_shape %arg4 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %6 = tensor.empty() : tensor<2x40xi1>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel"]} ins(%expanded, %expanded_4 : tensor<1x40xi64>, tensor<2x1xi64>) outs(%6 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %in_14: i64, %out: i1):
      %31 = arith.cmpi sle, %in, %in_14 : i64
      linalg.yield %31 : i1
    } -> tensor<2x40xi1>
    %8 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_5 = linalg.transpose ins(%collapsed : tensor<2x40x4x16xf32>) outs(%8 : tensor<2x4x16x40xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_6 = tensor.collapse_shape %arg0 [[0, 1], [2], [3]] : tensor<2x4x1x16xf32> into tensor<8x1x16xf32>
    %collapsed_7 = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %9 = tensor.empty() : tensor<8x1x40xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %11 = linalg.batch_matmul ins(%collapsed_6, %collapsed_7 : tensor<8x1x16xf32>, tensor<8x16x40xf32>) outs(%10 : tensor<8x1x40xf32>) -> tensor<8x1x40xf32>
    %expanded_8 = tensor.expand_shape %11 [[0, 1], [2], [3]] output_shape [2, 4, 1, 40] : tensor<8x1x40xf32> into tensor<2x4x1x40xf32>
    %12 = tensor.empty() : tensor<2x4x1x40xf32>
    %13 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8 : tensor<2x4x1x40xf32>) outs(%12 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.divf %in, %cst_2 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x1x40xf32>
    %expanded_9 = tensor.expand_shape %7 [[0], [1, 2, 3]] output_shape [2, 1, 1, 40] : tensor<2x40xi1> into tensor<2x1x1x40xi1>
    %14 = tensor.empty() : tensor<2x1x1x40xi1>
    %15 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<2x1x1x40xi1>) outs(%14 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      %31 = arith.xori %in, %true : i1
      linalg.yield %31 : i1
    } -> tensor<2x1x1x40xi1>
    %16 = linalg.generic {indexing_maps = [#map7, #map8, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_1, %13 : tensor<2x1x1x40xi1>, tensor<f32>, tensor<2x4x1x40xf32>) outs(%12 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %31 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x1x40xf32>
    %17 = tensor.empty() : tensor<2x4x1xi64>
    %18 = linalg.fill ins(%c0_i64 : i64) outs(%17 : tensor<2x4x1xi64>) -> tensor<2x4x1xi64>
    %19 = tensor.empty() : tensor<2x4x1xf32>
    %20 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %21:2 = linalg.generic {indexing_maps = [#map6, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%16 : tensor<2x4x1x40xf32>) outs(%20, %18 : tensor<2x4x1xf32>, tensor<2x4x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_14: i64):
      %31 = linalg.index 3 : index
      %32 = arith.index_cast %31 : index to i64
      %33 = arith.maximumf %in, %out : f32
      %34 = arith.cmpf ogt, %in, %out : f32
      %35 = arith.select %34, %32, %out_14 : i64
      linalg.yield %33, %35 : f32, i64
    } -> (tensor<2x4x1xf32>, tensor<2x4x1xi64>)
    %expanded_10 = tensor.expand_shape %21#0 [[0], [1], [2, 3]] output_shape [2, 4, 1, 1] : tensor<2x4x1xf32> into tensor<2x4x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %expanded_10 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%12 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %31 = arith.subf %in, %in_14 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x1x40xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x4x1x40xf32>) outs(%12 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = math.exp %in : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x1x40xf32>
    %24 = tensor.empty() : tensor<2x4x1x1xf32>
    %25 = linalg.fill ins(%cst : f32) outs(%24 : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x4x1x40xf32>) outs(%25 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x4x1x40xf32>, tensor<2x4x1x1xf32>) outs(%12 : tensor<2x4x1x40xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %31 = arith.divf %in, %in_14 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4x1x40xf32>
    %collapsed_11 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x4x1x40xf32> into tensor<8x1x40xf32>
    %collapsed_12 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %28 = tensor.empty() : tensor<8x1x16xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %30 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<8x1x40xf32>, tensor<8x40x16xf32>) outs(%29 : tensor<8x1x16xf32>) -> tensor<8x1x16xf32>
    %expanded_13 = tensor.expand_shape %30 [[0, 1], [2], [3]] output_shape [2, 4, 1, 16] : tensor<8x1x16xf32> into tensor<2x4x1x16xf32>
    return %expanded_13 : tensor<2x4x1x16xf32>
  }
}

