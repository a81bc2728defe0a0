#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> (0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1) -> (d1)>
#map12 = affine_map<(d0, d1) -> (d0, 0)>
#map13 = affine_map<(d0, d1) -> (d0, d1)>
#map14 = affine_map<(d0, d1) -> (0)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d3)>
module {
  func.func @test_attention_local_window_ext_cache_rank3_head_mask_expanded(%arg0: tensor<2x3x4x8xf32>, %arg1: tensor<2x3x8x8xf32>, %arg2: tensor<2x3x8x8xf32>, %arg3: tensor<3x4x8xf32>, %arg4: tensor<2xi64>) -> tensor<2x3x4x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.594603539> : tensor<1xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_4 = arith.constant dense<4> : tensor<1xi64>
    %cst_5 = arith.constant dense<[[[[0], [1], [2], [3]]]]> : tensor<1x1x4x1xi64>
    %cst_6 = arith.constant dense<[[[[0, 1, 2, 3, 4, 5, 6, 7]]]]> : tensor<1x1x1x8xi64>
    %cst_7 = arith.constant dense<2> : tensor<i64>
    %cst_8 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7]> : tensor<8xi64>
    %0 = tensor.empty() : tensor<2xi64>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel"]} ins(%arg4, %cst_4 : tensor<2xi64>, tensor<1xi64>) outs(%0 : tensor<2xi64>) {
    ^bb0(%in: i64, %in_18: i64, %out: i64):
      %43 = arith.subi %in, %in_18 : i64
      linalg.yield %43 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %2 = tensor.empty() : tensor<2x1x4x1xi64>
    %3 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %expanded : tensor<1x1x4x1xi64>, tensor<2x1x1x1xi64>) outs(%2 : tensor<2x1x4x1xi64>) {
    ^bb0(%in: i64, %in_18: i64, %out: i64):
      %43 = arith.addi %in, %in_18 : i64
      linalg.yield %43 : i64
    } -> tensor<2x1x4x1xi64>
    %4 = tensor.empty() : tensor<2x1x4x8xi1>
    %5 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %cst_6 : tensor<2x1x4x1xi64>, tensor<1x1x1x8xi64>) outs(%4 : tensor<2x1x4x8xi1>) {
    ^bb0(%in: i64, %in_18: i64, %out: i1):
      %43 = arith.cmpi slt, %in, %in_18 : i64
      linalg.yield %43 : i1
    } -> tensor<2x1x4x8xi1>
    %6 = tensor.empty() : tensor<2x1x4x8xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_2, %cst_3 : tensor<2x1x4x8xi1>, tensor<1xf32>, tensor<1xf32>) outs(%6 : tensor<2x1x4x8xf32>) {
    ^bb0(%in: i1, %in_18: f32, %in_19: f32, %out: f32):
      %43 = arith.select %in, %in_18, %in_19 : f32
      linalg.yield %43 : f32
    } -> tensor<2x1x4x8xf32>
    %8 = tensor.empty() : tensor<2x3x4x8xf32>
    %9 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %7 : tensor<3x4x8xf32>, tensor<2x1x4x8xf32>) outs(%8 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %43 = arith.addf %in, %in_18 : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x4x8xf32>
    %10 = tensor.empty() : tensor<2x1x4x8xi64>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %cst_6 : tensor<2x1x4x1xi64>, tensor<1x1x1x8xi64>) outs(%10 : tensor<2x1x4x8xi64>) {
    ^bb0(%in: i64, %in_18: i64, %out: i64):
      %43 = arith.subi %in, %in_18 : i64
      linalg.yield %43 : i64
    } -> tensor<2x1x4x8xi64>
    %12 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %cst_7 : tensor<2x1x4x8xi64>, tensor<i64>) outs(%4 : tensor<2x1x4x8xi1>) {
    ^bb0(%in: i64, %in_18: i64, %out: i1):
      %43 = arith.cmpi sle, %in, %in_18 : i64
      linalg.yield %43 : i1
    } -> tensor<2x1x4x8xi1>
    %13 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_3, %cst_2 : tensor<2x1x4x8xi1>, tensor<1xf32>, tensor<1xf32>) outs(%6 : tensor<2x1x4x8xf32>) {
    ^bb0(%in: i1, %in_18: f32, %in_19: f32, %out: f32):
      %43 = arith.select %in, %in_18, %in_19 : f32
      linalg.yield %43 : f32
    } -> tensor<2x1x4x8xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %13 : tensor<2x3x4x8xf32>, tensor<2x1x4x8xf32>) outs(%8 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %43 = arith.addf %in, %in_18 : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x4x8xf32>
    %expanded_9 = tensor.expand_shape %arg4 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %15 = tensor.empty() : tensor<2x8xi1>
    %16 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel"]} ins(%cst_8, %expanded_9 : tensor<8xi64>, tensor<2x1xi64>) outs(%15 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %in_18: i64, %out: i1):
      %43 = arith.cmpi slt, %in, %in_18 : i64
      linalg.yield %43 : i1
    } -> tensor<2x8xi1>
    %17 = tensor.empty() : tensor<2x8xf32>
    %18 = linalg.generic {indexing_maps = [#map13, #map14, #map14, #map13], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_3, %cst_2 : tensor<2x8xi1>, tensor<1xf32>, tensor<1xf32>) outs(%17 : tensor<2x8xf32>) {
    ^bb0(%in: i1, %in_18: f32, %in_19: f32, %out: f32):
      %43 = arith.select %in, %in_18, %in_19 : f32
      linalg.yield %43 : f32
    } -> tensor<2x8xf32>
    %expanded_10 = tensor.expand_shape %18 [[0], [1, 2, 3]] output_shape [2, 1, 1, 8] : tensor<2x8xf32> into tensor<2x1x1x8xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %expanded_10 : tensor<2x3x4x8xf32>, tensor<2x1x1x8xf32>) outs(%8 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %43 = arith.addf %in, %in_18 : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x4x8xf32>
    %20 = tensor.empty() : tensor<2x3x8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x3x8x8xf32>) outs(%20 : tensor<2x3x8x8xf32>) permutation = [0, 1, 3, 2] 
    %21 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<2x3x4x8xf32>, tensor<1xf32>) outs(%8 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %43 = arith.mulf %in, %in_18 : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x4x8xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_1 : tensor<2x3x8x8xf32>, tensor<1xf32>) outs(%20 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %43 = arith.mulf %in, %in_18 : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x8x8xf32>
    %collapsed = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x3x4x8xf32> into tensor<6x4x8xf32>
    %collapsed_11 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x3x8x8xf32> into tensor<6x8x8xf32>
    %23 = tensor.empty() : tensor<6x4x8xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %25 = linalg.batch_matmul ins(%collapsed, %collapsed_11 : tensor<6x4x8xf32>, tensor<6x8x8xf32>) outs(%24 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %expanded_12 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xf32> into tensor<2x3x4x8xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %19 : tensor<2x3x4x8xf32>, tensor<2x3x4x8xf32>) outs(%8 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %43 = arith.addf %in, %in_18 : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x4x8xf32>
    %27 = tensor.empty() : tensor<2x3x4xi64>
    %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<2x3x4xi64>) -> tensor<2x3x4xi64>
    %29 = tensor.empty() : tensor<2x3x4xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %31:2 = linalg.generic {indexing_maps = [#map4, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x3x4x8xf32>) outs(%30, %28 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %43 = linalg.index 3 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : f32
      %46 = arith.cmpf ogt, %in, %out : f32
      %47 = arith.select %46, %44, %out_18 : i64
      linalg.yield %45, %47 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_13 = tensor.expand_shape %31#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %expanded_13 : tensor<2x3x4x8xf32>, tensor<2x3x4x1xf32>) outs(%8 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %43 = arith.subf %in, %in_18 : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x4x8xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x3x4x8xf32>) outs(%8 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.exp %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x4x8xf32>
    %34 = tensor.empty() : tensor<2x3x4x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x3x4x1xf32>) -> tensor<2x3x4x1xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x3x4x8xf32>) outs(%35 : tensor<2x3x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %out : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x4x1xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<2x3x4x8xf32>, tensor<2x3x4x1xf32>) outs(%8 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %43 = arith.divf %in, %in_18 : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x4x8xf32>
    %38:2 = linalg.generic {indexing_maps = [#map4, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%19 : tensor<2x3x4x8xf32>) outs(%30, %28 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %43 = linalg.index 3 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : f32
      %46 = arith.cmpf ogt, %in, %out : f32
      %47 = arith.select %46, %44, %out_18 : i64
      linalg.yield %45, %47 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_14 = tensor.expand_shape %38#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %39 = tensor.empty() : tensor<2x3x4x1xi1>
    %40 = linalg.generic {indexing_maps = [#map4, #map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %cst_2 : tensor<2x3x4x1xf32>, tensor<1xf32>) outs(%39 : tensor<2x3x4x1xi1>) {
    ^bb0(%in: f32, %in_18: f32, %out: i1):
      %43 = arith.cmpf oeq, %in, %in_18 : f32
      linalg.yield %43 : i1
    } -> tensor<2x3x4x1xi1>
    %41 = linalg.generic {indexing_maps = [#map5, #map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %cst_3, %37 : tensor<2x3x4x1xi1>, tensor<1xf32>, tensor<2x3x4x8xf32>) outs(%8 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: i1, %in_18: f32, %in_19: f32, %out: f32):
      %43 = arith.select %in, %in_18, %in_19 : f32
      linalg.yield %43 : f32
    } -> tensor<2x3x4x8xf32>
    %collapsed_15 = tensor.collapse_shape %41 [[0, 1], [2], [3]] : tensor<2x3x4x8xf32> into tensor<6x4x8xf32>
    %collapsed_16 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x3x8x8xf32> into tensor<6x8x8xf32>
    %42 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<6x4x8xf32>, tensor<6x8x8xf32>) outs(%24 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %expanded_17 = tensor.expand_shape %42 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xf32> into tensor<2x3x4x8xf32>
    return %expanded_17 : tensor<2x3x4x8xf32>
  }
}

