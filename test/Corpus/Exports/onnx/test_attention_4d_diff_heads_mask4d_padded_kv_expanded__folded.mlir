#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, 0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d3)>
module {
  func.func @test_attention_4d_diff_heads_mask4d_padded_kv_expanded(%arg0: tensor<2x3x4x8xf32>, %arg1: tensor<2x3x6x8xf32>, %arg2: tensor<2x3x6x10xf32>, %arg3: tensor<2x3x4x4xf32>, %arg4: tensor<2xi64>) -> tensor<2x3x4x10xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.594603539> : tensor<1xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_4 = arith.constant dense<[0, 1, 2, 3, 4, 5]> : tensor<6xi64>
    %padded = tensor.pad %arg3 low[0, 0, 0, 0] high[0, 0, 0, 2] {
    ^bb0(%arg5: index, %arg6: index, %arg7: index, %arg8: index):
      tensor.yield %cst_0 : f32
    } : tensor<2x3x4x4xf32> to tensor<2x3x4x6xf32>
    %expanded = tensor.expand_shape %arg4 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %0 = tensor.empty() : tensor<2x6xi1>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_4, %expanded : tensor<6xi64>, tensor<2x1xi64>) outs(%0 : tensor<2x6xi1>) {
    ^bb0(%in: i64, %in_13: i64, %out: i1):
      %32 = arith.cmpi slt, %in, %in_13 : i64
      linalg.yield %32 : i1
    } -> tensor<2x6xi1>
    %2 = tensor.empty() : tensor<2x6xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%1, %cst_3, %cst_2 : tensor<2x6xi1>, tensor<1xf32>, tensor<1xf32>) outs(%2 : tensor<2x6xf32>) {
    ^bb0(%in: i1, %in_13: f32, %in_14: f32, %out: f32):
      %32 = arith.select %in, %in_13, %in_14 : f32
      linalg.yield %32 : f32
    } -> tensor<2x6xf32>
    %expanded_5 = tensor.expand_shape %3 [[0], [1, 2, 3]] output_shape [2, 1, 1, 6] : tensor<2x6xf32> into tensor<2x1x1x6xf32>
    %4 = tensor.empty() : tensor<2x3x4x6xf32>
    %5 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%padded, %expanded_5 : tensor<2x3x4x6xf32>, tensor<2x1x1x6xf32>) outs(%4 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %32 = arith.addf %in, %in_13 : f32
      linalg.yield %32 : f32
    } -> tensor<2x3x4x6xf32>
    %6 = tensor.empty() : tensor<2x3x8x6xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x3x6x8xf32>) outs(%6 : tensor<2x3x8x6xf32>) permutation = [0, 1, 3, 2] 
    %7 = tensor.empty() : tensor<2x3x4x8xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<2x3x4x8xf32>, tensor<1xf32>) outs(%7 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %32 = arith.mulf %in, %in_13 : f32
      linalg.yield %32 : f32
    } -> tensor<2x3x4x8xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_1 : tensor<2x3x8x6xf32>, tensor<1xf32>) outs(%6 : tensor<2x3x8x6xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %32 = arith.mulf %in, %in_13 : f32
      linalg.yield %32 : f32
    } -> tensor<2x3x8x6xf32>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<2x3x4x8xf32> into tensor<6x4x8xf32>
    %collapsed_6 = tensor.collapse_shape %9 [[0, 1], [2], [3]] : tensor<2x3x8x6xf32> into tensor<6x8x6xf32>
    %10 = tensor.empty() : tensor<6x4x6xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %12 = linalg.batch_matmul ins(%collapsed, %collapsed_6 : tensor<6x4x8xf32>, tensor<6x8x6xf32>) outs(%11 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %expanded_7 = tensor.expand_shape %12 [[0, 1], [2], [3]] output_shape [2, 3, 4, 6] : tensor<6x4x6xf32> into tensor<2x3x4x6xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_7, %5 : tensor<2x3x4x6xf32>, tensor<2x3x4x6xf32>) outs(%4 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %32 = arith.addf %in, %in_13 : f32
      linalg.yield %32 : f32
    } -> tensor<2x3x4x6xf32>
    %14 = tensor.empty() : tensor<2x3x4xi64>
    %15 = linalg.fill ins(%c0_i64 : i64) outs(%14 : tensor<2x3x4xi64>) -> tensor<2x3x4xi64>
    %16 = tensor.empty() : tensor<2x3x4xf32>
    %17 = linalg.fill ins(%cst_0 : f32) outs(%16 : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %18:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%13 : tensor<2x3x4x6xf32>) outs(%17, %15 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_13: i64):
      %32 = linalg.index 3 : index
      %33 = arith.index_cast %32 : index to i64
      %34 = arith.maximumf %in, %out : f32
      %35 = arith.cmpf ogt, %in, %out : f32
      %36 = arith.select %35, %33, %out_13 : i64
      linalg.yield %34, %36 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_8 = tensor.expand_shape %18#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded_8 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%4 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %32 = arith.subf %in, %in_13 : f32
      linalg.yield %32 : f32
    } -> tensor<2x3x4x6xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x3x4x6xf32>) outs(%4 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = math.exp %in : f32
      linalg.yield %32 : f32
    } -> tensor<2x3x4x6xf32>
    %21 = tensor.empty() : tensor<2x3x4x1xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<2x3x4x1xf32>) -> tensor<2x3x4x1xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%20 : tensor<2x3x4x6xf32>) outs(%22 : tensor<2x3x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.addf %in, %out : f32
      linalg.yield %32 : f32
    } -> tensor<2x3x4x1xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%4 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %32 = arith.divf %in, %in_13 : f32
      linalg.yield %32 : f32
    } -> tensor<2x3x4x6xf32>
    %25:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%5 : tensor<2x3x4x6xf32>) outs(%17, %15 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_13: i64):
      %32 = linalg.index 3 : index
      %33 = arith.index_cast %32 : index to i64
      %34 = arith.maximumf %in, %out : f32
      %35 = arith.cmpf ogt, %in, %out : f32
      %36 = arith.select %35, %33, %out_13 : i64
      linalg.yield %34, %36 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_9 = tensor.expand_shape %25#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %26 = tensor.empty() : tensor<2x3x4x1xi1>
    %27 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_9, %cst_2 : tensor<2x3x4x1xf32>, tensor<1xf32>) outs(%26 : tensor<2x3x4x1xi1>) {
    ^bb0(%in: f32, %in_13: f32, %out: i1):
      %32 = arith.cmpf oeq, %in, %in_13 : f32
      linalg.yield %32 : i1
    } -> tensor<2x3x4x1xi1>
    %28 = linalg.generic {indexing_maps = [#map8, #map6, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %cst_3, %24 : tensor<2x3x4x1xi1>, tensor<1xf32>, tensor<2x3x4x6xf32>) outs(%4 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: i1, %in_13: f32, %in_14: f32, %out: f32):
      %32 = arith.select %in, %in_13, %in_14 : f32
      linalg.yield %32 : f32
    } -> tensor<2x3x4x6xf32>
    %collapsed_10 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x3x4x6xf32> into tensor<6x4x6xf32>
    %collapsed_11 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x3x6x10xf32> into tensor<6x6x10xf32>
    %29 = tensor.empty() : tensor<6x4x10xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<6x4x10xf32>) -> tensor<6x4x10xf32>
    %31 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<6x4x6xf32>, tensor<6x6x10xf32>) outs(%30 : tensor<6x4x10xf32>) -> tensor<6x4x10xf32>
    %expanded_12 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 3, 4, 10] : tensor<6x4x10xf32> into tensor<2x3x4x10xf32>
    return %expanded_12 : tensor<2x3x4x10xf32>
  }
}

