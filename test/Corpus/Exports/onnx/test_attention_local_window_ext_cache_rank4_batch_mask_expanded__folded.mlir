#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> (0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1) -> (d0, 0)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1) -> (0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, 0)>
module {
  func.func @test_attention_local_window_ext_cache_rank4_batch_mask_expanded(%arg0: tensor<2x3x4x8xf32>, %arg1: tensor<2x3x8x8xf32>, %arg2: tensor<2x3x8x8xf32>, %arg3: tensor<2x1x4x8xf32>, %arg4: tensor<2xi64>) -> tensor<2x3x4x8xf32> {
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
      %47 = arith.subi %in, %in_18 : i64
      linalg.yield %47 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %2 = tensor.empty() : tensor<2x1x4x1xi64>
    %3 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5, %expanded : tensor<1x1x4x1xi64>, tensor<2x1x1x1xi64>) outs(%2 : tensor<2x1x4x1xi64>) {
    ^bb0(%in: i64, %in_18: i64, %out: i64):
      %47 = arith.addi %in, %in_18 : i64
      linalg.yield %47 : i64
    } -> tensor<2x1x4x1xi64>
    %4 = tensor.empty() : tensor<2x1x4x8xi1>
    %5 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %cst_6 : tensor<2x1x4x1xi64>, tensor<1x1x1x8xi64>) outs(%4 : tensor<2x1x4x8xi1>) {
    ^bb0(%in: i64, %in_18: i64, %out: i1):
      %47 = arith.cmpi slt, %in, %in_18 : i64
      linalg.yield %47 : i1
    } -> tensor<2x1x4x8xi1>
    %6 = tensor.empty() : tensor<2x1x4x8xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_2, %cst_3 : tensor<2x1x4x8xi1>, tensor<1xf32>, tensor<1xf32>) outs(%6 : tensor<2x1x4x8xf32>) {
    ^bb0(%in: i1, %in_18: f32, %in_19: f32, %out: f32):
      %47 = arith.select %in, %in_18, %in_19 : f32
      linalg.yield %47 : f32
    } -> tensor<2x1x4x8xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %7 : tensor<2x1x4x8xf32>, tensor<2x1x4x8xf32>) outs(%6 : tensor<2x1x4x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %47 = arith.addf %in, %in_18 : f32
      linalg.yield %47 : f32
    } -> tensor<2x1x4x8xf32>
    %9 = tensor.empty() : tensor<2x1x4x8xi64>
    %10 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %cst_6 : tensor<2x1x4x1xi64>, tensor<1x1x1x8xi64>) outs(%9 : tensor<2x1x4x8xi64>) {
    ^bb0(%in: i64, %in_18: i64, %out: i64):
      %47 = arith.subi %in, %in_18 : i64
      linalg.yield %47 : i64
    } -> tensor<2x1x4x8xi64>
    %11 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_7 : tensor<2x1x4x8xi64>, tensor<i64>) outs(%4 : tensor<2x1x4x8xi1>) {
    ^bb0(%in: i64, %in_18: i64, %out: i1):
      %47 = arith.cmpi sle, %in, %in_18 : i64
      linalg.yield %47 : i1
    } -> tensor<2x1x4x8xi1>
    %12 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %cst_3, %cst_2 : tensor<2x1x4x8xi1>, tensor<1xf32>, tensor<1xf32>) outs(%6 : tensor<2x1x4x8xf32>) {
    ^bb0(%in: i1, %in_18: f32, %in_19: f32, %out: f32):
      %47 = arith.select %in, %in_18, %in_19 : f32
      linalg.yield %47 : f32
    } -> tensor<2x1x4x8xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %12 : tensor<2x1x4x8xf32>, tensor<2x1x4x8xf32>) outs(%6 : tensor<2x1x4x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %47 = arith.addf %in, %in_18 : f32
      linalg.yield %47 : f32
    } -> tensor<2x1x4x8xf32>
    %expanded_9 = tensor.expand_shape %arg4 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %14 = tensor.empty() : tensor<2x8xi1>
    %15 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_8, %expanded_9 : tensor<8xi64>, tensor<2x1xi64>) outs(%14 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %in_18: i64, %out: i1):
      %47 = arith.cmpi slt, %in, %in_18 : i64
      linalg.yield %47 : i1
    } -> tensor<2x8xi1>
    %16 = tensor.empty() : tensor<2x8xf32>
    %17 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_3, %cst_2 : tensor<2x8xi1>, tensor<1xf32>, tensor<1xf32>) outs(%16 : tensor<2x8xf32>) {
    ^bb0(%in: i1, %in_18: f32, %in_19: f32, %out: f32):
      %47 = arith.select %in, %in_18, %in_19 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8xf32>
    %expanded_10 = tensor.expand_shape %17 [[0], [1, 2, 3]] output_shape [2, 1, 1, 8] : tensor<2x8xf32> into tensor<2x1x1x8xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded_10 : tensor<2x1x4x8xf32>, tensor<2x1x1x8xf32>) outs(%6 : tensor<2x1x4x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %47 = arith.addf %in, %in_18 : f32
      linalg.yield %47 : f32
    } -> tensor<2x1x4x8xf32>
    %19 = tensor.empty() : tensor<2x3x8x8xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x3x8x8xf32>) outs(%19 : tensor<2x3x8x8xf32>) permutation = [0, 1, 3, 2] 
    %20 = tensor.empty() : tensor<2x3x4x8xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<2x3x4x8xf32>, tensor<1xf32>) outs(%20 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %47 = arith.mulf %in, %in_18 : f32
      linalg.yield %47 : f32
    } -> tensor<2x3x4x8xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_1 : tensor<2x3x8x8xf32>, tensor<1xf32>) outs(%19 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %47 = arith.mulf %in, %in_18 : f32
      linalg.yield %47 : f32
    } -> tensor<2x3x8x8xf32>
    %collapsed = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x3x4x8xf32> into tensor<6x4x8xf32>
    %collapsed_11 = tensor.collapse_shape %22 [[0, 1], [2], [3]] : tensor<2x3x8x8xf32> into tensor<6x8x8xf32>
    %23 = tensor.empty() : tensor<6x4x8xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %25 = linalg.batch_matmul ins(%collapsed, %collapsed_11 : tensor<6x4x8xf32>, tensor<6x8x8xf32>) outs(%24 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %expanded_12 = tensor.expand_shape %25 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xf32> into tensor<2x3x4x8xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %18 : tensor<2x3x4x8xf32>, tensor<2x1x4x8xf32>) outs(%20 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %47 = arith.addf %in, %in_18 : f32
      linalg.yield %47 : f32
    } -> tensor<2x3x4x8xf32>
    %27 = tensor.empty() : tensor<2x3x4xi64>
    %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<2x3x4xi64>) -> tensor<2x3x4xi64>
    %29 = tensor.empty() : tensor<2x3x4xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %31:2 = linalg.generic {indexing_maps = [#map4, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x3x4x8xf32>) outs(%30, %28 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %47 = linalg.index 3 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = arith.maximumf %in, %out : f32
      %50 = arith.cmpf ogt, %in, %out : f32
      %51 = arith.select %50, %48, %out_18 : i64
      linalg.yield %49, %51 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_13 = tensor.expand_shape %31#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %expanded_13 : tensor<2x3x4x8xf32>, tensor<2x3x4x1xf32>) outs(%20 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %47 = arith.subf %in, %in_18 : f32
      linalg.yield %47 : f32
    } -> tensor<2x3x4x8xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x3x4x8xf32>) outs(%20 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.exp %in : f32
      linalg.yield %47 : f32
    } -> tensor<2x3x4x8xf32>
    %34 = tensor.empty() : tensor<2x3x4x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x3x4x1xf32>) -> tensor<2x3x4x1xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x3x4x8xf32>) outs(%35 : tensor<2x3x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x3x4x1xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<2x3x4x8xf32>, tensor<2x3x4x1xf32>) outs(%20 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %47 = arith.divf %in, %in_18 : f32
      linalg.yield %47 : f32
    } -> tensor<2x3x4x8xf32>
    %38 = tensor.empty() : tensor<2x1x4xi64>
    %39 = linalg.fill ins(%c0_i64 : i64) outs(%38 : tensor<2x1x4xi64>) -> tensor<2x1x4xi64>
    %40 = tensor.empty() : tensor<2x1x4xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<2x1x4xf32>) -> tensor<2x1x4xf32>
    %42:2 = linalg.generic {indexing_maps = [#map4, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%18 : tensor<2x1x4x8xf32>) outs(%41, %39 : tensor<2x1x4xf32>, tensor<2x1x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %47 = linalg.index 3 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = arith.maximumf %in, %out : f32
      %50 = arith.cmpf ogt, %in, %out : f32
      %51 = arith.select %50, %48, %out_18 : i64
      linalg.yield %49, %51 : f32, i64
    } -> (tensor<2x1x4xf32>, tensor<2x1x4xi64>)
    %expanded_14 = tensor.expand_shape %42#0 [[0], [1], [2, 3]] output_shape [2, 1, 4, 1] : tensor<2x1x4xf32> into tensor<2x1x4x1xf32>
    %43 = tensor.empty() : tensor<2x1x4x1xi1>
    %44 = linalg.generic {indexing_maps = [#map4, #map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %cst_2 : tensor<2x1x4x1xf32>, tensor<1xf32>) outs(%43 : tensor<2x1x4x1xi1>) {
    ^bb0(%in: f32, %in_18: f32, %out: i1):
      %47 = arith.cmpf oeq, %in, %in_18 : f32
      linalg.yield %47 : i1
    } -> tensor<2x1x4x1xi1>
    %45 = linalg.generic {indexing_maps = [#map16, #map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %cst_3, %37 : tensor<2x1x4x1xi1>, tensor<1xf32>, tensor<2x3x4x8xf32>) outs(%20 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: i1, %in_18: f32, %in_19: f32, %out: f32):
      %47 = arith.select %in, %in_18, %in_19 : f32
      linalg.yield %47 : f32
    } -> tensor<2x3x4x8xf32>
    %collapsed_15 = tensor.collapse_shape %45 [[0, 1], [2], [3]] : tensor<2x3x4x8xf32> into tensor<6x4x8xf32>
    %collapsed_16 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x3x8x8xf32> into tensor<6x8x8xf32>
    %46 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<6x4x8xf32>, tensor<6x8x8xf32>) outs(%24 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %expanded_17 = tensor.expand_shape %46 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xf32> into tensor<2x3x4x8xf32>
    return %expanded_17 : tensor<2x3x4x8xf32>
  }
}

