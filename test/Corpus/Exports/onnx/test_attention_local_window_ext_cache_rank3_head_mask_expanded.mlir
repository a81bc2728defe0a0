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
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d3)>
module {
  func.func @test_attention_local_window_ext_cache_rank3_head_mask_expanded(%arg0: tensor<2x3x4x8xf32>, %arg1: tensor<2x3x8x8xf32>, %arg2: tensor<2x3x8x8xf32>, %arg3: tensor<3x4x8xf32>, %arg4: tensor<2xi64>) -> tensor<2x3x4x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_2 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_4 = arith.constant dense<8.000000e+00> : tensor<1xf32>
    %c0_i64 = arith.constant 0 : i64
    %cst_5 = arith.constant dense<2> : tensor<i64>
    %cst_6 = arith.constant dense<4> : tensor<1xi64>
    %0 = tensor.empty() : tensor<1xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_4 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = math.sqrt %in : f32
      linalg.yield %54 : f32
    } -> tensor<1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%cst_3, %1 : tensor<1xf32>, tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %54 = arith.divf %in, %in_19 : f32
      linalg.yield %54 : f32
    } -> tensor<1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = math.sqrt %in : f32
      linalg.yield %54 : f32
    } -> tensor<1xf32>
    %4 = tensor.empty() : tensor<2xi64>
    %5 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel"]} ins(%arg4, %cst_6 : tensor<2xi64>, tensor<1xi64>) outs(%4 : tensor<2xi64>) {
    ^bb0(%in: i64, %in_19: i64, %out: i64):
      %54 = arith.subi %in, %in_19 : i64
      linalg.yield %54 : i64
    } -> tensor<2xi64>
    %6 = tensor.empty() : tensor<4xi64>
    %7 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%6 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %54 = linalg.index 0 : index
      %55 = arith.index_cast %54 : index to i64
      linalg.yield %55 : i64
    } -> tensor<4xi64>
    %8 = tensor.empty() : tensor<8xi64>
    %9 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%8 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %54 = linalg.index 0 : index
      %55 = arith.index_cast %54 : index to i64
      linalg.yield %55 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [1, 1, 4, 1] : tensor<4xi64> into tensor<1x1x4x1xi64>
    %expanded_7 = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %expanded_8 = tensor.expand_shape %5 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %10 = tensor.empty() : tensor<2x1x4x1xi64>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_8 : tensor<1x1x4x1xi64>, tensor<2x1x1x1xi64>) outs(%10 : tensor<2x1x4x1xi64>) {
    ^bb0(%in: i64, %in_19: i64, %out: i64):
      %54 = arith.addi %in, %in_19 : i64
      linalg.yield %54 : i64
    } -> tensor<2x1x4x1xi64>
    %12 = tensor.empty() : tensor<2x1x4x8xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_7 : tensor<2x1x4x1xi64>, tensor<1x1x1x8xi64>) outs(%12 : tensor<2x1x4x8xi1>) {
    ^bb0(%in: i64, %in_19: i64, %out: i1):
      %54 = arith.cmpi slt, %in, %in_19 : i64
      linalg.yield %54 : i1
    } -> tensor<2x1x4x8xi1>
    %14 = tensor.empty() : tensor<2x1x4x8xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %cst_2, %cst_1 : tensor<2x1x4x8xi1>, tensor<1xf32>, tensor<1xf32>) outs(%14 : tensor<2x1x4x8xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %54 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %54 : f32
    } -> tensor<2x1x4x8xf32>
    %16 = tensor.empty() : tensor<2x3x4x8xf32>
    %17 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %15 : tensor<3x4x8xf32>, tensor<2x1x4x8xf32>) outs(%16 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %54 = arith.addf %in, %in_19 : f32
      linalg.yield %54 : f32
    } -> tensor<2x3x4x8xf32>
    %18 = tensor.empty() : tensor<2x1x4x8xi64>
    %19 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %expanded_7 : tensor<2x1x4x1xi64>, tensor<1x1x1x8xi64>) outs(%18 : tensor<2x1x4x8xi64>) {
    ^bb0(%in: i64, %in_19: i64, %out: i64):
      %54 = arith.subi %in, %in_19 : i64
      linalg.yield %54 : i64
    } -> tensor<2x1x4x8xi64>
    %20 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_5 : tensor<2x1x4x8xi64>, tensor<i64>) outs(%12 : tensor<2x1x4x8xi1>) {
    ^bb0(%in: i64, %in_19: i64, %out: i1):
      %54 = arith.cmpi sle, %in, %in_19 : i64
      linalg.yield %54 : i1
    } -> tensor<2x1x4x8xi1>
    %21 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %cst_1, %cst_2 : tensor<2x1x4x8xi1>, tensor<1xf32>, tensor<1xf32>) outs(%14 : tensor<2x1x4x8xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %54 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %54 : f32
    } -> tensor<2x1x4x8xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %21 : tensor<2x3x4x8xf32>, tensor<2x1x4x8xf32>) outs(%16 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %54 = arith.addf %in, %in_19 : f32
      linalg.yield %54 : f32
    } -> tensor<2x3x4x8xf32>
    %expanded_9 = tensor.expand_shape %arg4 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %23 = tensor.empty() : tensor<2x8xi1>
    %24 = linalg.generic {indexing_maps = [#map11, #map12, #map13], iterator_types = ["parallel", "parallel"]} ins(%9, %expanded_9 : tensor<8xi64>, tensor<2x1xi64>) outs(%23 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %in_19: i64, %out: i1):
      %54 = arith.cmpi slt, %in, %in_19 : i64
      linalg.yield %54 : i1
    } -> tensor<2x8xi1>
    %25 = tensor.empty() : tensor<2x8xf32>
    %26 = linalg.generic {indexing_maps = [#map13, #map14, #map14, #map13], iterator_types = ["parallel", "parallel"]} ins(%24, %cst_1, %cst_2 : tensor<2x8xi1>, tensor<1xf32>, tensor<1xf32>) outs(%25 : tensor<2x8xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %54 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %54 : f32
    } -> tensor<2x8xf32>
    %expanded_10 = tensor.expand_shape %26 [[0], [1, 2, 3]] output_shape [2, 1, 1, 8] : tensor<2x8xf32> into tensor<2x1x1x8xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_10 : tensor<2x3x4x8xf32>, tensor<2x1x1x8xf32>) outs(%16 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %54 = arith.addf %in, %in_19 : f32
      linalg.yield %54 : f32
    } -> tensor<2x3x4x8xf32>
    %28 = tensor.empty() : tensor<2x3x1x8x8xf32>
    %29 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x3x8x8xf32>) outs(%28 : tensor<2x3x1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x1x8x8xf32>
    %30 = linalg.generic {indexing_maps = [#map16, #map17], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x3x8x8xf32>) outs(%28 : tensor<2x3x1x8x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x3x1x8x8xf32>
    %collapsed = tensor.collapse_shape %29 [[0], [1], [2, 3], [4]] : tensor<2x3x1x8x8xf32> into tensor<2x3x8x8xf32>
    %31 = tensor.empty() : tensor<2x3x8x8xf32>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x3x8x8xf32>) outs(%31 : tensor<2x3x8x8xf32>) permutation = [0, 1, 3, 2] 
    %32 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<2x3x4x8xf32>, tensor<1xf32>) outs(%16 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %54 = arith.mulf %in, %in_19 : f32
      linalg.yield %54 : f32
    } -> tensor<2x3x4x8xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %3 : tensor<2x3x8x8xf32>, tensor<1xf32>) outs(%31 : tensor<2x3x8x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %54 = arith.mulf %in, %in_19 : f32
      linalg.yield %54 : f32
    } -> tensor<2x3x8x8xf32>
    %collapsed_11 = tensor.collapse_shape %32 [[0, 1], [2], [3]] : tensor<2x3x4x8xf32> into tensor<6x4x8xf32>
    %collapsed_12 = tensor.collapse_shape %33 [[0, 1], [2], [3]] : tensor<2x3x8x8xf32> into tensor<6x8x8xf32>
    %34 = tensor.empty() : tensor<6x4x8xf32>
    %35 = linalg.fill ins(%cst : f32) outs(%34 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %36 = linalg.batch_matmul ins(%collapsed_11, %collapsed_12 : tensor<6x4x8xf32>, tensor<6x8x8xf32>) outs(%35 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %expanded_13 = tensor.expand_shape %36 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xf32> into tensor<2x3x4x8xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %27 : tensor<2x3x4x8xf32>, tensor<2x3x4x8xf32>) outs(%16 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %54 = arith.addf %in, %in_19 : f32
      linalg.yield %54 : f32
    } -> tensor<2x3x4x8xf32>
    %38 = tensor.empty() : tensor<2x3x4xi64>
    %39 = linalg.fill ins(%c0_i64 : i64) outs(%38 : tensor<2x3x4xi64>) -> tensor<2x3x4xi64>
    %40 = tensor.empty() : tensor<2x3x4xf32>
    %41 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %42:2 = linalg.generic {indexing_maps = [#map4, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%37 : tensor<2x3x4x8xf32>) outs(%41, %39 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %54 = linalg.index 3 : index
      %55 = arith.index_cast %54 : index to i64
      %56 = arith.maximumf %in, %out : f32
      %57 = arith.cmpf ogt, %in, %out : f32
      %58 = arith.select %57, %55, %out_19 : i64
      linalg.yield %56, %58 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_14 = tensor.expand_shape %42#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %expanded_14 : tensor<2x3x4x8xf32>, tensor<2x3x4x1xf32>) outs(%16 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %54 = arith.subf %in, %in_19 : f32
      linalg.yield %54 : f32
    } -> tensor<2x3x4x8xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x3x4x8xf32>) outs(%16 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = math.exp %in : f32
      linalg.yield %54 : f32
    } -> tensor<2x3x4x8xf32>
    %45 = tensor.empty() : tensor<2x3x4x1xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<2x3x4x1xf32>) -> tensor<2x3x4x1xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%44 : tensor<2x3x4x8xf32>) outs(%46 : tensor<2x3x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.addf %in, %out : f32
      linalg.yield %54 : f32
    } -> tensor<2x3x4x1xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<2x3x4x8xf32>, tensor<2x3x4x1xf32>) outs(%16 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %54 = arith.divf %in, %in_19 : f32
      linalg.yield %54 : f32
    } -> tensor<2x3x4x8xf32>
    %49:2 = linalg.generic {indexing_maps = [#map4, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<2x3x4x8xf32>) outs(%41, %39 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %54 = linalg.index 3 : index
      %55 = arith.index_cast %54 : index to i64
      %56 = arith.maximumf %in, %out : f32
      %57 = arith.cmpf ogt, %in, %out : f32
      %58 = arith.select %57, %55, %out_19 : i64
      linalg.yield %56, %58 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_15 = tensor.expand_shape %49#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %50 = tensor.empty() : tensor<2x3x4x1xi1>
    %51 = linalg.generic {indexing_maps = [#map4, #map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %cst_2 : tensor<2x3x4x1xf32>, tensor<1xf32>) outs(%50 : tensor<2x3x4x1xi1>) {
    ^bb0(%in: f32, %in_19: f32, %out: i1):
      %54 = arith.cmpf oeq, %in, %in_19 : f32
      linalg.yield %54 : i1
    } -> tensor<2x3x4x1xi1>
    %52 = linalg.generic {indexing_maps = [#map5, #map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %cst_1, %48 : tensor<2x3x4x1xi1>, tensor<1xf32>, tensor<2x3x4x8xf32>) outs(%16 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: i1, %in_19: f32, %in_20: f32, %out: f32):
      %54 = arith.select %in, %in_19, %in_20 : f32
      linalg.yield %54 : f32
    } -> tensor<2x3x4x8xf32>
    %collapsed_16 = tensor.collapse_shape %52 [[0, 1], [2], [3]] : tensor<2x3x4x8xf32> into tensor<6x4x8xf32>
    %collapsed_17 = tensor.collapse_shape %30 [[0, 1], [2, 3], [4]] : tensor<2x3x1x8x8xf32> into tensor<6x8x8xf32>
    %53 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<6x4x8xf32>, tensor<6x8x8xf32>) outs(%35 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %expanded_18 = tensor.expand_shape %53 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xf32> into tensor<2x3x4x8xf32>
    return %expanded_18 : tensor<2x3x4x8xf32>
  }
}

