#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> (0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map8 = affine_map<(d0, d1) -> (d1)>
#map9 = affine_map<(d0, d1) -> (d0, 0)>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1) -> (0)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, 0)>
module {
  func.func @test_attention_4d_causal_nonpad_attn_mask_composition_expanded(%arg0: tensor<2x2x3x8xf32>, %arg1: tensor<2x2x6x8xf32>, %arg2: tensor<2x2x6x8xf32>, %arg3: tensor<2x1x3x6xi1>, %arg4: tensor<2xi64>) -> tensor<2x2x3x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_4 = arith.constant dense<8.000000e+00> : tensor<1xf32>
    %c0_i64 = arith.constant 0 : i64
    %cst_5 = arith.constant dense<3> : tensor<1xi64>
    %0 = tensor.empty() : tensor<1xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_4 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = math.sqrt %in : f32
      linalg.yield %57 : f32
    } -> tensor<1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%cst_3, %1 : tensor<1xf32>, tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %57 = arith.divf %in, %in_18 : f32
      linalg.yield %57 : f32
    } -> tensor<1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = math.sqrt %in : f32
      linalg.yield %57 : f32
    } -> tensor<1xf32>
    %4 = tensor.empty() : tensor<2xi64>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel"]} ins(%arg4, %cst_5 : tensor<2xi64>, tensor<1xi64>) outs(%4 : tensor<2xi64>) {
    ^bb0(%in: i64, %in_18: i64, %out: i64):
      %57 = arith.subi %in, %in_18 : i64
      linalg.yield %57 : i64
    } -> tensor<2xi64>
    %6 = tensor.empty() : tensor<2x1x3x6xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %cst_1, %cst_2 : tensor<2x1x3x6xi1>, tensor<1xf32>, tensor<1xf32>) outs(%6 : tensor<2x1x3x6xf32>) {
    ^bb0(%in: i1, %in_18: f32, %in_19: f32, %out: f32):
      %57 = arith.select %in, %in_18, %in_19 : f32
      linalg.yield %57 : f32
    } -> tensor<2x1x3x6xf32>
    %8 = tensor.empty() : tensor<3xi64>
    %9 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%8 : tensor<3xi64>) {
    ^bb0(%out: i64):
      %57 = linalg.index 0 : index
      %58 = arith.index_cast %57 : index to i64
      linalg.yield %58 : i64
    } -> tensor<3xi64>
    %10 = tensor.empty() : tensor<6xi64>
    %11 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%10 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %57 = linalg.index 0 : index
      %58 = arith.index_cast %57 : index to i64
      linalg.yield %58 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 3, 1] : tensor<3xi64> into tensor<1x1x3x1xi64>
    %expanded_6 = tensor.expand_shape %11 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %expanded_7 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %12 = tensor.empty() : tensor<2x1x3x1xi64>
    %13 = linalg.generic {indexing_maps = [#map4, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_7 : tensor<1x1x3x1xi64>, tensor<2x1x1x1xi64>) outs(%12 : tensor<2x1x3x1xi64>) {
    ^bb0(%in: i64, %in_18: i64, %out: i64):
      %57 = arith.addi %in, %in_18 : i64
      linalg.yield %57 : i64
    } -> tensor<2x1x3x1xi64>
    %14 = tensor.empty() : tensor<2x1x3x6xi1>
    %15 = linalg.generic {indexing_maps = [#map6, #map7, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded_6 : tensor<2x1x3x1xi64>, tensor<1x1x1x6xi64>) outs(%14 : tensor<2x1x3x6xi1>) {
    ^bb0(%in: i64, %in_18: i64, %out: i1):
      %57 = arith.cmpi slt, %in, %in_18 : i64
      linalg.yield %57 : i1
    } -> tensor<2x1x3x6xi1>
    %16 = linalg.generic {indexing_maps = [#map2, #map3, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_2, %cst_1 : tensor<2x1x3x6xi1>, tensor<1xf32>, tensor<1xf32>) outs(%6 : tensor<2x1x3x6xf32>) {
    ^bb0(%in: i1, %in_18: f32, %in_19: f32, %out: f32):
      %57 = arith.select %in, %in_18, %in_19 : f32
      linalg.yield %57 : f32
    } -> tensor<2x1x3x6xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %16 : tensor<2x1x3x6xf32>, tensor<2x1x3x6xf32>) outs(%6 : tensor<2x1x3x6xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %57 = arith.addf %in, %in_18 : f32
      linalg.yield %57 : f32
    } -> tensor<2x1x3x6xf32>
    %expanded_8 = tensor.expand_shape %arg4 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %18 = tensor.empty() : tensor<2x6xi1>
    %19 = linalg.generic {indexing_maps = [#map8, #map9, #map10], iterator_types = ["parallel", "parallel"]} ins(%11, %expanded_8 : tensor<6xi64>, tensor<2x1xi64>) outs(%18 : tensor<2x6xi1>) {
    ^bb0(%in: i64, %in_18: i64, %out: i1):
      %57 = arith.cmpi slt, %in, %in_18 : i64
      linalg.yield %57 : i1
    } -> tensor<2x6xi1>
    %20 = tensor.empty() : tensor<2x6xf32>
    %21 = linalg.generic {indexing_maps = [#map10, #map11, #map11, #map10], iterator_types = ["parallel", "parallel"]} ins(%19, %cst_1, %cst_2 : tensor<2x6xi1>, tensor<1xf32>, tensor<1xf32>) outs(%20 : tensor<2x6xf32>) {
    ^bb0(%in: i1, %in_18: f32, %in_19: f32, %out: f32):
      %57 = arith.select %in, %in_18, %in_19 : f32
      linalg.yield %57 : f32
    } -> tensor<2x6xf32>
    %expanded_9 = tensor.expand_shape %21 [[0], [1, 2, 3]] output_shape [2, 1, 1, 6] : tensor<2x6xf32> into tensor<2x1x1x6xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %expanded_9 : tensor<2x1x3x6xf32>, tensor<2x1x1x6xf32>) outs(%6 : tensor<2x1x3x6xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %57 = arith.addf %in, %in_18 : f32
      linalg.yield %57 : f32
    } -> tensor<2x1x3x6xf32>
    %23 = tensor.empty() : tensor<2x2x1x6x8xf32>
    %24 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x2x6x8xf32>) outs(%23 : tensor<2x2x1x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x1x6x8xf32>
    %25 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x2x6x8xf32>) outs(%23 : tensor<2x2x1x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x1x6x8xf32>
    %collapsed = tensor.collapse_shape %24 [[0], [1], [2, 3], [4]] : tensor<2x2x1x6x8xf32> into tensor<2x2x6x8xf32>
    %26 = tensor.empty() : tensor<2x2x8x6xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x2x6x8xf32>) outs(%26 : tensor<2x2x8x6xf32>) permutation = [0, 1, 3, 2] 
    %27 = tensor.empty() : tensor<2x2x3x8xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<2x2x3x8xf32>, tensor<1xf32>) outs(%27 : tensor<2x2x3x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %57 = arith.mulf %in, %in_18 : f32
      linalg.yield %57 : f32
    } -> tensor<2x2x3x8xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %3 : tensor<2x2x8x6xf32>, tensor<1xf32>) outs(%26 : tensor<2x2x8x6xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %57 = arith.mulf %in, %in_18 : f32
      linalg.yield %57 : f32
    } -> tensor<2x2x8x6xf32>
    %collapsed_10 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<2x2x3x8xf32> into tensor<4x3x8xf32>
    %collapsed_11 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x2x8x6xf32> into tensor<4x8x6xf32>
    %30 = tensor.empty() : tensor<4x3x6xf32>
    %31 = linalg.fill ins(%cst : f32) outs(%30 : tensor<4x3x6xf32>) -> tensor<4x3x6xf32>
    %32 = linalg.batch_matmul ins(%collapsed_10, %collapsed_11 : tensor<4x3x8xf32>, tensor<4x8x6xf32>) outs(%31 : tensor<4x3x6xf32>) -> tensor<4x3x6xf32>
    %expanded_12 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 2, 3, 6] : tensor<4x3x6xf32> into tensor<2x2x3x6xf32>
    %33 = tensor.empty() : tensor<2x2x3x6xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map14, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %22 : tensor<2x2x3x6xf32>, tensor<2x1x3x6xf32>) outs(%33 : tensor<2x2x3x6xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %57 = arith.addf %in, %in_18 : f32
      linalg.yield %57 : f32
    } -> tensor<2x2x3x6xf32>
    %35 = tensor.empty() : tensor<2x2x3xi64>
    %36 = linalg.fill ins(%c0_i64 : i64) outs(%35 : tensor<2x2x3xi64>) -> tensor<2x2x3xi64>
    %37 = tensor.empty() : tensor<2x2x3xf32>
    %38 = linalg.fill ins(%cst_0 : f32) outs(%37 : tensor<2x2x3xf32>) -> tensor<2x2x3xf32>
    %39:2 = linalg.generic {indexing_maps = [#map2, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x2x3x6xf32>) outs(%38, %36 : tensor<2x2x3xf32>, tensor<2x2x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %57 = linalg.index 3 : index
      %58 = arith.index_cast %57 : index to i64
      %59 = arith.maximumf %in, %out : f32
      %60 = arith.cmpf ogt, %in, %out : f32
      %61 = arith.select %60, %58, %out_18 : i64
      linalg.yield %59, %61 : f32, i64
    } -> (tensor<2x2x3xf32>, tensor<2x2x3xi64>)
    %expanded_13 = tensor.expand_shape %39#0 [[0], [1], [2, 3]] output_shape [2, 2, 3, 1] : tensor<2x2x3xf32> into tensor<2x2x3x1xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %expanded_13 : tensor<2x2x3x6xf32>, tensor<2x2x3x1xf32>) outs(%33 : tensor<2x2x3x6xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %57 = arith.subf %in, %in_18 : f32
      linalg.yield %57 : f32
    } -> tensor<2x2x3x6xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x2x3x6xf32>) outs(%33 : tensor<2x2x3x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = math.exp %in : f32
      linalg.yield %57 : f32
    } -> tensor<2x2x3x6xf32>
    %42 = tensor.empty() : tensor<2x2x3x1xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<2x2x3x1xf32>) -> tensor<2x2x3x1xf32>
    %44 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<2x2x3x6xf32>) outs(%43 : tensor<2x2x3x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %57 = arith.addf %in, %out : f32
      linalg.yield %57 : f32
    } -> tensor<2x2x3x1xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<2x2x3x6xf32>, tensor<2x2x3x1xf32>) outs(%33 : tensor<2x2x3x6xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %57 = arith.divf %in, %in_18 : f32
      linalg.yield %57 : f32
    } -> tensor<2x2x3x6xf32>
    %46 = tensor.empty() : tensor<2x1x3xi64>
    %47 = linalg.fill ins(%c0_i64 : i64) outs(%46 : tensor<2x1x3xi64>) -> tensor<2x1x3xi64>
    %48 = tensor.empty() : tensor<2x1x3xf32>
    %49 = linalg.fill ins(%cst_0 : f32) outs(%48 : tensor<2x1x3xf32>) -> tensor<2x1x3xf32>
    %50:2 = linalg.generic {indexing_maps = [#map2, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%22 : tensor<2x1x3x6xf32>) outs(%49, %47 : tensor<2x1x3xf32>, tensor<2x1x3xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %57 = linalg.index 3 : index
      %58 = arith.index_cast %57 : index to i64
      %59 = arith.maximumf %in, %out : f32
      %60 = arith.cmpf ogt, %in, %out : f32
      %61 = arith.select %60, %58, %out_18 : i64
      linalg.yield %59, %61 : f32, i64
    } -> (tensor<2x1x3xf32>, tensor<2x1x3xi64>)
    %expanded_14 = tensor.expand_shape %50#0 [[0], [1], [2, 3]] output_shape [2, 1, 3, 1] : tensor<2x1x3xf32> into tensor<2x1x3x1xf32>
    %51 = tensor.empty() : tensor<2x1x3x1xi1>
    %52 = linalg.generic {indexing_maps = [#map2, #map16, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %cst_2 : tensor<2x1x3x1xf32>, tensor<1xf32>) outs(%51 : tensor<2x1x3x1xi1>) {
    ^bb0(%in: f32, %in_18: f32, %out: i1):
      %57 = arith.cmpf oeq, %in, %in_18 : f32
      linalg.yield %57 : i1
    } -> tensor<2x1x3x1xi1>
    %53 = linalg.generic {indexing_maps = [#map17, #map3, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %cst_1, %45 : tensor<2x1x3x1xi1>, tensor<1xf32>, tensor<2x2x3x6xf32>) outs(%33 : tensor<2x2x3x6xf32>) {
    ^bb0(%in: i1, %in_18: f32, %in_19: f32, %out: f32):
      %57 = arith.select %in, %in_18, %in_19 : f32
      linalg.yield %57 : f32
    } -> tensor<2x2x3x6xf32>
    %collapsed_15 = tensor.collapse_shape %53 [[0, 1], [2], [3]] : tensor<2x2x3x6xf32> into tensor<4x3x6xf32>
    %collapsed_16 = tensor.collapse_shape %25 [[0, 1], [2, 3], [4]] : tensor<2x2x1x6x8xf32> into tensor<4x6x8xf32>
    %54 = tensor.empty() : tensor<4x3x8xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<4x3x8xf32>) -> tensor<4x3x8xf32>
    %56 = linalg.batch_matmul ins(%collapsed_15, %collapsed_16 : tensor<4x3x6xf32>, tensor<4x6x8xf32>) outs(%55 : tensor<4x3x8xf32>) -> tensor<4x3x8xf32>
    %expanded_17 = tensor.expand_shape %56 [[0, 1], [2], [3]] output_shape [2, 2, 3, 8] : tensor<4x3x8xf32> into tensor<2x2x3x8xf32>
    return %expanded_17 : tensor<2x2x3x8xf32>
  }
}

