#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> (0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, 0)>
#map5 = affine_map<(d0, d1) -> (0, d1)>
#map6 = affine_map<(d0, d1) -> (0)>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map15 = affine_map<(d0, d1) -> (d0)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
module {
  func.func @test_attention_local_window_rank1_boolean_mask_expanded(%arg0: tensor<2x3x4x8xf32>, %arg1: tensor<2x3x6x8xf32>, %arg2: tensor<2x3x6x8xf32>, %arg3: tensor<6xi1>) -> tensor<2x3x4x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_4 = arith.constant dense<8.000000e+00> : tensor<1xf32>
    %cst_5 = arith.constant dense<2> : tensor<i64>
    %cst_6 = arith.constant dense<0> : tensor<1xi64>
    %0 = tensor.empty() : tensor<1xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_4 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.sqrt %in : f32
      linalg.yield %55 : f32
    } -> tensor<1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%cst_3, %1 : tensor<1xf32>, tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %55 = arith.divf %in, %in_16 : f32
      linalg.yield %55 : f32
    } -> tensor<1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.sqrt %in : f32
      linalg.yield %55 : f32
    } -> tensor<1xf32>
    %4 = tensor.empty() : tensor<6xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map1, #map], iterator_types = ["parallel"]} ins(%arg3, %cst_1, %cst_2 : tensor<6xi1>, tensor<1xf32>, tensor<1xf32>) outs(%4 : tensor<6xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %55 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %55 : f32
    } -> tensor<6xf32>
    %6 = tensor.empty() : tensor<4xi64>
    %7 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%6 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %55 = linalg.index 0 : index
      %56 = arith.index_cast %55 : index to i64
      linalg.yield %56 : i64
    } -> tensor<4xi64>
    %expanded = tensor.expand_shape %7 [[0, 1]] output_shape [4, 1] : tensor<4xi64> into tensor<4x1xi64>
    %8 = tensor.empty() : tensor<6xi64>
    %9 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%8 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %55 = linalg.index 0 : index
      %56 = arith.index_cast %55 : index to i64
      linalg.yield %56 : i64
    } -> tensor<6xi64>
    %expanded_7 = tensor.expand_shape %9 [[0, 1]] output_shape [1, 6] : tensor<6xi64> into tensor<1x6xi64>
    %10 = tensor.empty() : tensor<4x1xi64>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded, %cst_6 : tensor<4x1xi64>, tensor<1xi64>) outs(%10 : tensor<4x1xi64>) {
    ^bb0(%in: i64, %in_16: i64, %out: i64):
      %55 = arith.addi %in, %in_16 : i64
      linalg.yield %55 : i64
    } -> tensor<4x1xi64>
    %12 = tensor.empty() : tensor<4x6xi1>
    %13 = linalg.generic {indexing_maps = [#map4, #map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%11, %expanded_7 : tensor<4x1xi64>, tensor<1x6xi64>) outs(%12 : tensor<4x6xi1>) {
    ^bb0(%in: i64, %in_16: i64, %out: i1):
      %55 = arith.cmpi slt, %in, %in_16 : i64
      linalg.yield %55 : i1
    } -> tensor<4x6xi1>
    %14 = tensor.empty() : tensor<4x6xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map6, #map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_2, %cst_1 : tensor<4x6xi1>, tensor<1xf32>, tensor<1xf32>) outs(%14 : tensor<4x6xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %55 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %55 : f32
    } -> tensor<4x6xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5, %15 : tensor<6xf32>, tensor<4x6xf32>) outs(%14 : tensor<4x6xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %55 = arith.addf %in, %in_16 : f32
      linalg.yield %55 : f32
    } -> tensor<4x6xf32>
    %17 = tensor.empty() : tensor<4x6xi64>
    %18 = linalg.generic {indexing_maps = [#map4, #map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%11, %expanded_7 : tensor<4x1xi64>, tensor<1x6xi64>) outs(%17 : tensor<4x6xi64>) {
    ^bb0(%in: i64, %in_16: i64, %out: i64):
      %55 = arith.subi %in, %in_16 : i64
      linalg.yield %55 : i64
    } -> tensor<4x6xi64>
    %19 = linalg.generic {indexing_maps = [#map2, #map7, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_5 : tensor<4x6xi64>, tensor<i64>) outs(%12 : tensor<4x6xi1>) {
    ^bb0(%in: i64, %in_16: i64, %out: i1):
      %55 = arith.cmpi sle, %in, %in_16 : i64
      linalg.yield %55 : i1
    } -> tensor<4x6xi1>
    %20 = linalg.generic {indexing_maps = [#map2, #map6, #map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%19, %cst_1, %cst_2 : tensor<4x6xi1>, tensor<1xf32>, tensor<1xf32>) outs(%14 : tensor<4x6xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %55 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %55 : f32
    } -> tensor<4x6xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %20 : tensor<4x6xf32>, tensor<4x6xf32>) outs(%14 : tensor<4x6xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %55 = arith.addf %in, %in_16 : f32
      linalg.yield %55 : f32
    } -> tensor<4x6xf32>
    %22 = tensor.empty() : tensor<2x3x1x6x8xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x3x6x8xf32>) outs(%22 : tensor<2x3x1x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x1x6x8xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x3x6x8xf32>) outs(%22 : tensor<2x3x1x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x1x6x8xf32>
    %collapsed = tensor.collapse_shape %23 [[0], [1], [2, 3], [4]] : tensor<2x3x1x6x8xf32> into tensor<2x3x6x8xf32>
    %25 = tensor.empty() : tensor<2x3x8x6xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x3x6x8xf32>) outs(%25 : tensor<2x3x8x6xf32>) permutation = [0, 1, 3, 2] 
    %26 = tensor.empty() : tensor<2x3x4x8xf32>
    %27 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<2x3x4x8xf32>, tensor<1xf32>) outs(%26 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %55 = arith.mulf %in, %in_16 : f32
      linalg.yield %55 : f32
    } -> tensor<2x3x4x8xf32>
    %28 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %3 : tensor<2x3x8x6xf32>, tensor<1xf32>) outs(%25 : tensor<2x3x8x6xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %55 = arith.mulf %in, %in_16 : f32
      linalg.yield %55 : f32
    } -> tensor<2x3x8x6xf32>
    %collapsed_8 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x3x4x8xf32> into tensor<6x4x8xf32>
    %collapsed_9 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x3x8x6xf32> into tensor<6x8x6xf32>
    %29 = tensor.empty() : tensor<6x4x6xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %31 = linalg.batch_matmul ins(%collapsed_8, %collapsed_9 : tensor<6x4x8xf32>, tensor<6x8x6xf32>) outs(%30 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %expanded_10 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 3, 4, 6] : tensor<6x4x6xf32> into tensor<2x3x4x6xf32>
    %32 = tensor.empty() : tensor<2x3x4x6xf32>
    %33 = linalg.generic {indexing_maps = [#map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %21 : tensor<2x3x4x6xf32>, tensor<4x6xf32>) outs(%32 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %55 = arith.addf %in, %in_16 : f32
      linalg.yield %55 : f32
    } -> tensor<2x3x4x6xf32>
    %34 = tensor.empty() : tensor<2x3x4xi64>
    %35 = linalg.fill ins(%c0_i64 : i64) outs(%34 : tensor<2x3x4xi64>) -> tensor<2x3x4xi64>
    %36 = tensor.empty() : tensor<2x3x4xf32>
    %37 = linalg.fill ins(%cst_0 : f32) outs(%36 : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %38:2 = linalg.generic {indexing_maps = [#map10, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x3x4x6xf32>) outs(%37, %35 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %55 = linalg.index 3 : index
      %56 = arith.index_cast %55 : index to i64
      %57 = arith.maximumf %in, %out : f32
      %58 = arith.cmpf ogt, %in, %out : f32
      %59 = arith.select %58, %56, %out_16 : i64
      linalg.yield %57, %59 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_11 = tensor.expand_shape %38#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %39 = linalg.generic {indexing_maps = [#map10, #map14, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %expanded_11 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%32 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %55 = arith.subf %in, %in_16 : f32
      linalg.yield %55 : f32
    } -> tensor<2x3x4x6xf32>
    %40 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x3x4x6xf32>) outs(%32 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = math.exp %in : f32
      linalg.yield %55 : f32
    } -> tensor<2x3x4x6xf32>
    %41 = tensor.empty() : tensor<2x3x4x1xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<2x3x4x1xf32>) -> tensor<2x3x4x1xf32>
    %43 = linalg.generic {indexing_maps = [#map10, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<2x3x4x6xf32>) outs(%42 : tensor<2x3x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %55 = arith.addf %in, %out : f32
      linalg.yield %55 : f32
    } -> tensor<2x3x4x1xf32>
    %44 = linalg.generic {indexing_maps = [#map10, #map14, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %43 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%32 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %55 = arith.divf %in, %in_16 : f32
      linalg.yield %55 : f32
    } -> tensor<2x3x4x6xf32>
    %45 = linalg.fill ins(%c0_i64 : i64) outs(%6 : tensor<4xi64>) -> tensor<4xi64>
    %46 = tensor.empty() : tensor<4xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<4xf32>) -> tensor<4xf32>
    %48:2 = linalg.generic {indexing_maps = [#map2, #map15, #map15], iterator_types = ["parallel", "reduction"]} ins(%21 : tensor<4x6xf32>) outs(%47, %45 : tensor<4xf32>, tensor<4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %55 = linalg.index 1 : index
      %56 = arith.index_cast %55 : index to i64
      %57 = arith.maximumf %in, %out : f32
      %58 = arith.cmpf ogt, %in, %out : f32
      %59 = arith.select %58, %56, %out_16 : i64
      linalg.yield %57, %59 : f32, i64
    } -> (tensor<4xf32>, tensor<4xi64>)
    %expanded_12 = tensor.expand_shape %48#0 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %49 = tensor.empty() : tensor<4x1xi1>
    %50 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %cst_2 : tensor<4x1xf32>, tensor<1xf32>) outs(%49 : tensor<4x1xi1>) {
    ^bb0(%in: f32, %in_16: f32, %out: i1):
      %55 = arith.cmpf oeq, %in, %in_16 : f32
      linalg.yield %55 : i1
    } -> tensor<4x1xi1>
    %51 = linalg.generic {indexing_maps = [#map16, #map11, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %cst_1, %44 : tensor<4x1xi1>, tensor<1xf32>, tensor<2x3x4x6xf32>) outs(%32 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: i1, %in_16: f32, %in_17: f32, %out: f32):
      %55 = arith.select %in, %in_16, %in_17 : f32
      linalg.yield %55 : f32
    } -> tensor<2x3x4x6xf32>
    %collapsed_13 = tensor.collapse_shape %51 [[0, 1], [2], [3]] : tensor<2x3x4x6xf32> into tensor<6x4x6xf32>
    %collapsed_14 = tensor.collapse_shape %24 [[0, 1], [2, 3], [4]] : tensor<2x3x1x6x8xf32> into tensor<6x6x8xf32>
    %52 = tensor.empty() : tensor<6x4x8xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %54 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<6x4x6xf32>, tensor<6x6x8xf32>) outs(%53 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %expanded_15 = tensor.expand_shape %54 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xf32> into tensor<2x3x4x8xf32>
    return %expanded_15 : tensor<2x3x4x8xf32>
  }
}

