#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> (0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1) -> (d0, 0)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1) -> (0)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, 0)>
module {
  func.func @test_attention_4d_causal_nonpad_batch_prefill_expanded(%arg0: tensor<3x2x2x8xf32>, %arg1: tensor<3x2x6x8xf32>, %arg2: tensor<3x2x6x8xf32>, %arg3: tensor<3xi64>) -> tensor<3x2x2x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x6xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_5 = arith.constant dense<8.000000e+00> : tensor<1xf32>
    %c0_i64 = arith.constant 0 : i64
    %cst_6 = arith.constant dense<2> : tensor<1xi64>
    %0 = tensor.empty() : tensor<1xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_5 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.sqrt %in : f32
      linalg.yield %56 : f32
    } -> tensor<1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%cst_4, %1 : tensor<1xf32>, tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %56 = arith.divf %in, %in_19 : f32
      linalg.yield %56 : f32
    } -> tensor<1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.sqrt %in : f32
      linalg.yield %56 : f32
    } -> tensor<1xf32>
    %4 = tensor.empty() : tensor<3xi64>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel"]} ins(%arg3, %cst_6 : tensor<3xi64>, tensor<1xi64>) outs(%4 : tensor<3xi64>) {
    ^bb0(%in: i64, %in_19: i64, %out: i64):
      %56 = arith.subi %in, %in_19 : i64
      linalg.yield %56 : i64
    } -> tensor<3xi64>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %56 = linalg.index 0 : index
      %57 = arith.index_cast %56 : index to i64
      linalg.yield %57 : i64
    } -> tensor<2xi64>
    %8 = tensor.empty() : tensor<6xi64>
    %9 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%8 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %56 = linalg.index 0 : index
      %57 = arith.index_cast %56 : index to i64
      linalg.yield %57 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 2, 1] : tensor<2xi64> into tensor<1x1x2x1xi64>
    %expanded_7 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %expanded_8 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [3, 1, 1, 1] : tensor<3xi64> into tensor<3x1x1x1xi64>
    %10 = tensor.empty() : tensor<3x1x2x1xi64>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_8 : tensor<1x1x2x1xi64>, tensor<3x1x1x1xi64>) outs(%10 : tensor<3x1x2x1xi64>) {
    ^bb0(%in: i64, %in_19: i64, %out: i64):
      %56 = arith.addi %in, %in_19 : i64
      linalg.yield %56 : i64
    } -> tensor<3x1x2x1xi64>
    %12 = tensor.empty() : tensor<3x1x2x6xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_7 : tensor<3x1x2x1xi64>, tensor<1x1x1x6xi64>) outs(%12 : tensor<3x1x2x6xi1>) {
    ^bb0(%in: i64, %in_19: i64, %out: i1):
      %56 = arith.cmpi slt, %in, %in_19 : i64
      linalg.yield %56 : i1
    } -> tensor<3x1x2x6xi1>
    %14 = tensor.empty() : tensor<3x1x2x6xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %cst_3, %cst_2 : tensor<3x1x2x6xi1>, tensor<1xf32>, tensor<1xf32>) outs(%14 : tensor<3x1x2x6xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %56 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %56 : f32
    } -> tensor<3x1x2x6xf32>
    %16 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %15 : tensor<2x6xf32>, tensor<3x1x2x6xf32>) outs(%14 : tensor<3x1x2x6xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %56 = arith.addf %in, %in_19 : f32
      linalg.yield %56 : f32
    } -> tensor<3x1x2x6xf32>
    %expanded_9 = tensor.expand_shape %arg3 [[0, 1]] output_shape [3, 1] : tensor<3xi64> into tensor<3x1xi64>
    %17 = tensor.empty() : tensor<3x6xi1>
    %18 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%9, %expanded_9 : tensor<6xi64>, tensor<3x1xi64>) outs(%17 : tensor<3x6xi1>) {
    ^bb0(%in: i64, %in_19: i64, %out: i1):
      %56 = arith.cmpi slt, %in, %in_19 : i64
      linalg.yield %56 : i1
    } -> tensor<3x6xi1>
    %19 = tensor.empty() : tensor<3x6xf32>
    %20 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_2, %cst_3 : tensor<3x6xi1>, tensor<1xf32>, tensor<1xf32>) outs(%19 : tensor<3x6xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %56 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %56 : f32
    } -> tensor<3x6xf32>
    %expanded_10 = tensor.expand_shape %20 [[0], [1, 2, 3]] output_shape [3, 1, 1, 6] : tensor<3x6xf32> into tensor<3x1x1x6xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %expanded_10 : tensor<3x1x2x6xf32>, tensor<3x1x1x6xf32>) outs(%14 : tensor<3x1x2x6xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %56 = arith.addf %in, %in_19 : f32
      linalg.yield %56 : f32
    } -> tensor<3x1x2x6xf32>
    %22 = tensor.empty() : tensor<3x2x1x6x8xf32>
    %23 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<3x2x6x8xf32>) outs(%22 : tensor<3x2x1x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x2x1x6x8xf32>
    %24 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<3x2x6x8xf32>) outs(%22 : tensor<3x2x1x6x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<3x2x1x6x8xf32>
    %collapsed = tensor.collapse_shape %23 [[0], [1], [2, 3], [4]] : tensor<3x2x1x6x8xf32> into tensor<3x2x6x8xf32>
    %25 = tensor.empty() : tensor<3x2x8x6xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<3x2x6x8xf32>) outs(%25 : tensor<3x2x8x6xf32>) permutation = [0, 1, 3, 2] 
    %26 = tensor.empty() : tensor<3x2x2x8xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<3x2x2x8xf32>, tensor<1xf32>) outs(%26 : tensor<3x2x2x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %56 = arith.mulf %in, %in_19 : f32
      linalg.yield %56 : f32
    } -> tensor<3x2x2x8xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %3 : tensor<3x2x8x6xf32>, tensor<1xf32>) outs(%25 : tensor<3x2x8x6xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %56 = arith.mulf %in, %in_19 : f32
      linalg.yield %56 : f32
    } -> tensor<3x2x8x6xf32>
    %collapsed_11 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<3x2x2x8xf32> into tensor<6x2x8xf32>
    %collapsed_12 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<3x2x8x6xf32> into tensor<6x8x6xf32>
    %29 = tensor.empty() : tensor<6x2x6xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<6x2x6xf32>) -> tensor<6x2x6xf32>
    %31 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<6x2x8xf32>, tensor<6x8x6xf32>) outs(%30 : tensor<6x2x6xf32>) -> tensor<6x2x6xf32>
    %expanded_13 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [3, 2, 2, 6] : tensor<6x2x6xf32> into tensor<3x2x2x6xf32>
    %32 = tensor.empty() : tensor<3x2x2x6xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %21 : tensor<3x2x2x6xf32>, tensor<3x1x2x6xf32>) outs(%32 : tensor<3x2x2x6xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %56 = arith.addf %in, %in_19 : f32
      linalg.yield %56 : f32
    } -> tensor<3x2x2x6xf32>
    %34 = tensor.empty() : tensor<3x2x2xi64>
    %35 = linalg.fill ins(%c0_i64 : i64) outs(%34 : tensor<3x2x2xi64>) -> tensor<3x2x2xi64>
    %36 = tensor.empty() : tensor<3x2x2xf32>
    %37 = linalg.fill ins(%cst_0 : f32) outs(%36 : tensor<3x2x2xf32>) -> tensor<3x2x2xf32>
    %38:2 = linalg.generic {indexing_maps = [#map4, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<3x2x2x6xf32>) outs(%37, %35 : tensor<3x2x2xf32>, tensor<3x2x2xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %56 = linalg.index 3 : index
      %57 = arith.index_cast %56 : index to i64
      %58 = arith.maximumf %in, %out : f32
      %59 = arith.cmpf ogt, %in, %out : f32
      %60 = arith.select %59, %57, %out_19 : i64
      linalg.yield %58, %60 : f32, i64
    } -> (tensor<3x2x2xf32>, tensor<3x2x2xi64>)
    %expanded_14 = tensor.expand_shape %38#0 [[0], [1], [2, 3]] output_shape [3, 2, 2, 1] : tensor<3x2x2xf32> into tensor<3x2x2x1xf32>
    %39 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %expanded_14 : tensor<3x2x2x6xf32>, tensor<3x2x2x1xf32>) outs(%32 : tensor<3x2x2x6xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %56 = arith.subf %in, %in_19 : f32
      linalg.yield %56 : f32
    } -> tensor<3x2x2x6xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<3x2x2x6xf32>) outs(%32 : tensor<3x2x2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = math.exp %in : f32
      linalg.yield %56 : f32
    } -> tensor<3x2x2x6xf32>
    %41 = tensor.empty() : tensor<3x2x2x1xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<3x2x2x1xf32>) -> tensor<3x2x2x1xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%40 : tensor<3x2x2x6xf32>) outs(%42 : tensor<3x2x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %56 = arith.addf %in, %out : f32
      linalg.yield %56 : f32
    } -> tensor<3x2x2x1xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %43 : tensor<3x2x2x6xf32>, tensor<3x2x2x1xf32>) outs(%32 : tensor<3x2x2x6xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %56 = arith.divf %in, %in_19 : f32
      linalg.yield %56 : f32
    } -> tensor<3x2x2x6xf32>
    %45 = tensor.empty() : tensor<3x1x2xi64>
    %46 = linalg.fill ins(%c0_i64 : i64) outs(%45 : tensor<3x1x2xi64>) -> tensor<3x1x2xi64>
    %47 = tensor.empty() : tensor<3x1x2xf32>
    %48 = linalg.fill ins(%cst_0 : f32) outs(%47 : tensor<3x1x2xf32>) -> tensor<3x1x2xf32>
    %49:2 = linalg.generic {indexing_maps = [#map4, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<3x1x2x6xf32>) outs(%48, %46 : tensor<3x1x2xf32>, tensor<3x1x2xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %56 = linalg.index 3 : index
      %57 = arith.index_cast %56 : index to i64
      %58 = arith.maximumf %in, %out : f32
      %59 = arith.cmpf ogt, %in, %out : f32
      %60 = arith.select %59, %57, %out_19 : i64
      linalg.yield %58, %60 : f32, i64
    } -> (tensor<3x1x2xf32>, tensor<3x1x2xi64>)
    %expanded_15 = tensor.expand_shape %49#0 [[0], [1], [2, 3]] output_shape [3, 1, 2, 1] : tensor<3x1x2xf32> into tensor<3x1x2x1xf32>
    %50 = tensor.empty() : tensor<3x1x2x1xi1>
    %51 = linalg.generic {indexing_maps = [#map4, #map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %cst_3 : tensor<3x1x2x1xf32>, tensor<1xf32>) outs(%50 : tensor<3x1x2x1xi1>) {
    ^bb0(%in: f32, %in_19: f32, %out: i1):
      %56 = arith.cmpf oeq, %in, %in_19 : f32
      linalg.yield %56 : i1
    } -> tensor<3x1x2x1xi1>
    %52 = linalg.generic {indexing_maps = [#map18, #map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %cst_2, %44 : tensor<3x1x2x1xi1>, tensor<1xf32>, tensor<3x2x2x6xf32>) outs(%32 : tensor<3x2x2x6xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %56 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %56 : f32
    } -> tensor<3x2x2x6xf32>
    %collapsed_16 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<3x2x2x6xf32> into tensor<6x2x6xf32>
    %collapsed_17 = tensor.collapse_shape %24 [[0, 1], [2, 3], [4]] : tensor<3x2x1x6x8xf32> into tensor<6x6x8xf32>
    %53 = tensor.empty() : tensor<6x2x8xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%53 : tensor<6x2x8xf32>) -> tensor<6x2x8xf32>
    %55 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<6x2x6xf32>, tensor<6x6x8xf32>) outs(%54 : tensor<6x2x8xf32>) -> tensor<6x2x8xf32>
    %expanded_18 = tensor.expand_shape %55 [[0, 1], [2], [3]] output_shape [3, 2, 2, 8] : tensor<6x2x8xf32> into tensor<3x2x2x8xf32>
    return %expanded_18 : tensor<3x2x2x8xf32>
  }
}

