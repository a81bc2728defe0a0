#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> (0)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map13 = affine_map<(d0, d1) -> (d0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
module {
  func.func @test_attention_4d_causal_with_past_and_present_expanded(%arg0: tensor<2x3x4x8xf32>, %arg1: tensor<2x3x4x8xf32>, %arg2: tensor<2x3x4x8xf32>, %arg3: tensor<2x3x3x8xf32>, %arg4: tensor<2x3x3x8xf32>) -> (tensor<2x3x4x8xf32>, tensor<2x3x7x8xf32>, tensor<2x3x7x8xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<4x7xf32>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_3 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_5 = arith.constant dense<8.000000e+00> : tensor<1xf32>
    %c0_i64 = arith.constant 0 : i64
    %cst_6 = arith.constant dense<3> : tensor<1xi64>
    %0 = tensor.empty() : tensor<1xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_5 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.sqrt %in : f32
      linalg.yield %48 : f32
    } -> tensor<1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%cst_4, %1 : tensor<1xf32>, tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %48 = arith.divf %in, %in_17 : f32
      linalg.yield %48 : f32
    } -> tensor<1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.sqrt %in : f32
      linalg.yield %48 : f32
    } -> tensor<1xf32>
    %concat = tensor.concat dim(2) %arg3, %arg1 : (tensor<2x3x3x8xf32>, tensor<2x3x4x8xf32>) -> tensor<2x3x7x8xf32>
    %concat_7 = tensor.concat dim(2) %arg4, %arg2 : (tensor<2x3x3x8xf32>, tensor<2x3x4x8xf32>) -> tensor<2x3x7x8xf32>
    %4 = tensor.empty() : tensor<4xi64>
    %5 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%4 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %48 = linalg.index 0 : index
      %49 = arith.index_cast %48 : index to i64
      linalg.yield %49 : i64
    } -> tensor<4xi64>
    %expanded = tensor.expand_shape %5 [[0, 1]] output_shape [4, 1] : tensor<4xi64> into tensor<4x1xi64>
    %6 = tensor.empty() : tensor<7xi64>
    %7 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%6 : tensor<7xi64>) {
    ^bb0(%out: i64):
      %48 = linalg.index 0 : index
      %49 = arith.index_cast %48 : index to i64
      linalg.yield %49 : i64
    } -> tensor<7xi64>
    %expanded_8 = tensor.expand_shape %7 [[0, 1]] output_shape [1, 7] : tensor<7xi64> into tensor<1x7xi64>
    %8 = tensor.empty() : tensor<4x1xi64>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded, %cst_6 : tensor<4x1xi64>, tensor<1xi64>) outs(%8 : tensor<4x1xi64>) {
    ^bb0(%in: i64, %in_17: i64, %out: i64):
      %48 = arith.addi %in, %in_17 : i64
      linalg.yield %48 : i64
    } -> tensor<4x1xi64>
    %10 = tensor.empty() : tensor<4x7xi1>
    %11 = linalg.generic {indexing_maps = [#map3, #map4, #map1], iterator_types = ["parallel", "parallel"]} ins(%9, %expanded_8 : tensor<4x1xi64>, tensor<1x7xi64>) outs(%10 : tensor<4x7xi1>) {
    ^bb0(%in: i64, %in_17: i64, %out: i1):
      %48 = arith.cmpi slt, %in, %in_17 : i64
      linalg.yield %48 : i1
    } -> tensor<4x7xi1>
    %12 = tensor.empty() : tensor<4x7xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map5, #map5, #map1], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_3, %cst_2 : tensor<4x7xi1>, tensor<1xf32>, tensor<1xf32>) outs(%12 : tensor<4x7xf32>) {
    ^bb0(%in: i1, %in_17: f32, %in_18: f32, %out: f32):
      %48 = arith.select %in, %in_17, %in_18 : f32
      linalg.yield %48 : f32
    } -> tensor<4x7xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_1, %13 : tensor<4x7xf32>, tensor<4x7xf32>) outs(%12 : tensor<4x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %48 = arith.addf %in, %in_17 : f32
      linalg.yield %48 : f32
    } -> tensor<4x7xf32>
    %15 = tensor.empty() : tensor<2x3x1x7x8xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat : tensor<2x3x7x8xf32>) outs(%15 : tensor<2x3x1x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x1x7x8xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_7 : tensor<2x3x7x8xf32>) outs(%15 : tensor<2x3x1x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x1x7x8xf32>
    %collapsed = tensor.collapse_shape %16 [[0], [1], [2, 3], [4]] : tensor<2x3x1x7x8xf32> into tensor<2x3x7x8xf32>
    %18 = tensor.empty() : tensor<2x3x8x7xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x3x7x8xf32>) outs(%18 : tensor<2x3x8x7xf32>) permutation = [0, 1, 3, 2] 
    %19 = tensor.empty() : tensor<2x3x4x8xf32>
    %20 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<2x3x4x8xf32>, tensor<1xf32>) outs(%19 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %48 = arith.mulf %in, %in_17 : f32
      linalg.yield %48 : f32
    } -> tensor<2x3x4x8xf32>
    %21 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %3 : tensor<2x3x8x7xf32>, tensor<1xf32>) outs(%18 : tensor<2x3x8x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %48 = arith.mulf %in, %in_17 : f32
      linalg.yield %48 : f32
    } -> tensor<2x3x8x7xf32>
    %collapsed_9 = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<2x3x4x8xf32> into tensor<6x4x8xf32>
    %collapsed_10 = tensor.collapse_shape %21 [[0, 1], [2], [3]] : tensor<2x3x8x7xf32> into tensor<6x8x7xf32>
    %22 = tensor.empty() : tensor<6x4x7xf32>
    %23 = linalg.fill ins(%cst : f32) outs(%22 : tensor<6x4x7xf32>) -> tensor<6x4x7xf32>
    %24 = linalg.batch_matmul ins(%collapsed_9, %collapsed_10 : tensor<6x4x8xf32>, tensor<6x8x7xf32>) outs(%23 : tensor<6x4x7xf32>) -> tensor<6x4x7xf32>
    %expanded_11 = tensor.expand_shape %24 [[0, 1], [2], [3]] output_shape [2, 3, 4, 7] : tensor<6x4x7xf32> into tensor<2x3x4x7xf32>
    %25 = tensor.empty() : tensor<2x3x4x7xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map10, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %14 : tensor<2x3x4x7xf32>, tensor<4x7xf32>) outs(%25 : tensor<2x3x4x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %48 = arith.addf %in, %in_17 : f32
      linalg.yield %48 : f32
    } -> tensor<2x3x4x7xf32>
    %27 = tensor.empty() : tensor<2x3x4xi64>
    %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<2x3x4xi64>) -> tensor<2x3x4xi64>
    %29 = tensor.empty() : tensor<2x3x4xf32>
    %30 = linalg.fill ins(%cst_0 : f32) outs(%29 : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %31:2 = linalg.generic {indexing_maps = [#map8, #map11, #map11], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%26 : tensor<2x3x4x7xf32>) outs(%30, %28 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %48 = linalg.index 3 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_17 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_12 = tensor.expand_shape %31#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %expanded_12 : tensor<2x3x4x7xf32>, tensor<2x3x4x1xf32>) outs(%25 : tensor<2x3x4x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %48 = arith.subf %in, %in_17 : f32
      linalg.yield %48 : f32
    } -> tensor<2x3x4x7xf32>
    %33 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x3x4x7xf32>) outs(%25 : tensor<2x3x4x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x3x4x7xf32>
    %34 = tensor.empty() : tensor<2x3x4x1xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<2x3x4x1xf32>) -> tensor<2x3x4x1xf32>
    %36 = linalg.generic {indexing_maps = [#map8, #map12], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x3x4x7xf32>) outs(%35 : tensor<2x3x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x3x4x1xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map12, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<2x3x4x7xf32>, tensor<2x3x4x1xf32>) outs(%25 : tensor<2x3x4x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %48 = arith.divf %in, %in_17 : f32
      linalg.yield %48 : f32
    } -> tensor<2x3x4x7xf32>
    %38 = linalg.fill ins(%c0_i64 : i64) outs(%4 : tensor<4xi64>) -> tensor<4xi64>
    %39 = tensor.empty() : tensor<4xf32>
    %40 = linalg.fill ins(%cst_0 : f32) outs(%39 : tensor<4xf32>) -> tensor<4xf32>
    %41:2 = linalg.generic {indexing_maps = [#map1, #map13, #map13], iterator_types = ["parallel", "reduction"]} ins(%14 : tensor<4x7xf32>) outs(%40, %38 : tensor<4xf32>, tensor<4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %48 = linalg.index 1 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_17 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<4xf32>, tensor<4xi64>)
    %expanded_13 = tensor.expand_shape %41#0 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %42 = tensor.empty() : tensor<4x1xi1>
    %43 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded_13, %cst_3 : tensor<4x1xf32>, tensor<1xf32>) outs(%42 : tensor<4x1xi1>) {
    ^bb0(%in: f32, %in_17: f32, %out: i1):
      %48 = arith.cmpf oeq, %in, %in_17 : f32
      linalg.yield %48 : i1
    } -> tensor<4x1xi1>
    %44 = linalg.generic {indexing_maps = [#map14, #map9, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %cst_2, %37 : tensor<4x1xi1>, tensor<1xf32>, tensor<2x3x4x7xf32>) outs(%25 : tensor<2x3x4x7xf32>) {
    ^bb0(%in: i1, %in_17: f32, %in_18: f32, %out: f32):
      %48 = arith.select %in, %in_17, %in_18 : f32
      linalg.yield %48 : f32
    } -> tensor<2x3x4x7xf32>
    %collapsed_14 = tensor.collapse_shape %44 [[0, 1], [2], [3]] : tensor<2x3x4x7xf32> into tensor<6x4x7xf32>
    %collapsed_15 = tensor.collapse_shape %17 [[0, 1], [2, 3], [4]] : tensor<2x3x1x7x8xf32> into tensor<6x7x8xf32>
    %45 = tensor.empty() : tensor<6x4x8xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %47 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<6x4x7xf32>, tensor<6x7x8xf32>) outs(%46 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %expanded_16 = tensor.expand_shape %47 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xf32> into tensor<2x3x4x8xf32>
    return %expanded_16, %concat, %concat_7 : tensor<2x3x4x8xf32>, tensor<2x3x7x8xf32>, tensor<2x3x7x8xf32>
  }
}

