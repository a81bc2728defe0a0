#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> (0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (0, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1) -> (d1)>
#map11 = affine_map<(d0, d1) -> (d0, 0)>
#map12 = affine_map<(d0, d1) -> (d0, d1)>
#map13 = affine_map<(d0, d1) -> (0)>
#map14 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, 0)>
module {
  func.func @test_attention_local_window_ext_cache_float16_mask_expanded(%arg0: tensor<2x3x4x8xf16>, %arg1: tensor<2x3x8x8xf16>, %arg2: tensor<2x3x8x8xf16>, %arg3: tensor<1x8xf16>, %arg4: tensor<2xi64>) -> tensor<2x3x4x8xf16> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0xFC00 : f16
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1xf16>
    %cst_3 = arith.constant dense<0xFC00> : tensor<1xf16>
    %cst_4 = arith.constant dense<5.947270e-01> : tensor<1xf16>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_7 = arith.constant dense<4> : tensor<1xi64>
    %cst_8 = arith.constant dense<[[[[0], [1], [2], [3]]]]> : tensor<1x1x4x1xi64>
    %cst_9 = arith.constant dense<[[[[0, 1, 2, 3, 4, 5, 6, 7]]]]> : tensor<1x1x1x8xi64>
    %cst_10 = arith.constant dense<2> : tensor<i64>
    %cst_11 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7]> : tensor<8xi64>
    %0 = tensor.empty() : tensor<2xi64>
    %1 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel"]} ins(%arg4, %cst_7 : tensor<2xi64>, tensor<1xi64>) outs(%0 : tensor<2xi64>) {
    ^bb0(%in: i64, %in_21: i64, %out: i64):
      %58 = arith.subi %in, %in_21 : i64
      linalg.yield %58 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %1 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %2 = tensor.empty() : tensor<2x1x4x1xi64>
    %3 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8, %expanded : tensor<1x1x4x1xi64>, tensor<2x1x1x1xi64>) outs(%2 : tensor<2x1x4x1xi64>) {
    ^bb0(%in: i64, %in_21: i64, %out: i64):
      %58 = arith.addi %in, %in_21 : i64
      linalg.yield %58 : i64
    } -> tensor<2x1x4x1xi64>
    %4 = tensor.empty() : tensor<2x1x4x8xi1>
    %5 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %cst_9 : tensor<2x1x4x1xi64>, tensor<1x1x1x8xi64>) outs(%4 : tensor<2x1x4x8xi1>) {
    ^bb0(%in: i64, %in_21: i64, %out: i1):
      %58 = arith.cmpi slt, %in, %in_21 : i64
      linalg.yield %58 : i1
    } -> tensor<2x1x4x8xi1>
    %6 = tensor.empty() : tensor<2x1x4x8xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %cst_5, %cst_6 : tensor<2x1x4x8xi1>, tensor<1xf32>, tensor<1xf32>) outs(%6 : tensor<2x1x4x8xf32>) {
    ^bb0(%in: i1, %in_21: f32, %in_22: f32, %out: f32):
      %58 = arith.select %in, %in_21, %in_22 : f32
      linalg.yield %58 : f32
    } -> tensor<2x1x4x8xf32>
    %8 = tensor.empty() : tensor<2x1x4x8xf16>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x1x4x8xf32>) outs(%8 : tensor<2x1x4x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %58 = arith.truncf %in : f32 to f16
      linalg.yield %58 : f16
    } -> tensor<2x1x4x8xf16>
    %10 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %9 : tensor<1x8xf16>, tensor<2x1x4x8xf16>) outs(%8 : tensor<2x1x4x8xf16>) {
    ^bb0(%in: f16, %in_21: f16, %out: f16):
      %58 = arith.addf %in, %in_21 : f16
      linalg.yield %58 : f16
    } -> tensor<2x1x4x8xf16>
    %11 = tensor.empty() : tensor<2x1x4x8xi64>
    %12 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %cst_9 : tensor<2x1x4x1xi64>, tensor<1x1x1x8xi64>) outs(%11 : tensor<2x1x4x8xi64>) {
    ^bb0(%in: i64, %in_21: i64, %out: i64):
      %58 = arith.subi %in, %in_21 : i64
      linalg.yield %58 : i64
    } -> tensor<2x1x4x8xi64>
    %13 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_10 : tensor<2x1x4x8xi64>, tensor<i64>) outs(%4 : tensor<2x1x4x8xi1>) {
    ^bb0(%in: i64, %in_21: i64, %out: i1):
      %58 = arith.cmpi sle, %in, %in_21 : i64
      linalg.yield %58 : i1
    } -> tensor<2x1x4x8xi1>
    %14 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %cst_6, %cst_5 : tensor<2x1x4x8xi1>, tensor<1xf32>, tensor<1xf32>) outs(%6 : tensor<2x1x4x8xf32>) {
    ^bb0(%in: i1, %in_21: f32, %in_22: f32, %out: f32):
      %58 = arith.select %in, %in_21, %in_22 : f32
      linalg.yield %58 : f32
    } -> tensor<2x1x4x8xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x1x4x8xf32>) outs(%8 : tensor<2x1x4x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %58 = arith.truncf %in : f32 to f16
      linalg.yield %58 : f16
    } -> tensor<2x1x4x8xf16>
    %16 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %15 : tensor<2x1x4x8xf16>, tensor<2x1x4x8xf16>) outs(%8 : tensor<2x1x4x8xf16>) {
    ^bb0(%in: f16, %in_21: f16, %out: f16):
      %58 = arith.addf %in, %in_21 : f16
      linalg.yield %58 : f16
    } -> tensor<2x1x4x8xf16>
    %expanded_12 = tensor.expand_shape %arg4 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %17 = tensor.empty() : tensor<2x8xi1>
    %18 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%cst_11, %expanded_12 : tensor<8xi64>, tensor<2x1xi64>) outs(%17 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %in_21: i64, %out: i1):
      %58 = arith.cmpi slt, %in, %in_21 : i64
      linalg.yield %58 : i1
    } -> tensor<2x8xi1>
    %19 = tensor.empty() : tensor<2x8xf32>
    %20 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_6, %cst_5 : tensor<2x8xi1>, tensor<1xf32>, tensor<1xf32>) outs(%19 : tensor<2x8xf32>) {
    ^bb0(%in: i1, %in_21: f32, %in_22: f32, %out: f32):
      %58 = arith.select %in, %in_21, %in_22 : f32
      linalg.yield %58 : f32
    } -> tensor<2x8xf32>
    %expanded_13 = tensor.expand_shape %20 [[0], [1, 2, 3]] output_shape [2, 1, 1, 8] : tensor<2x8xf32> into tensor<2x1x1x8xf32>
    %21 = tensor.empty() : tensor<2x1x1x8xf16>
    %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x1x1x8xf32>) outs(%21 : tensor<2x1x1x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %58 = arith.truncf %in : f32 to f16
      linalg.yield %58 : f16
    } -> tensor<2x1x1x8xf16>
    %23 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %22 : tensor<2x1x4x8xf16>, tensor<2x1x1x8xf16>) outs(%8 : tensor<2x1x4x8xf16>) {
    ^bb0(%in: f16, %in_21: f16, %out: f16):
      %58 = arith.addf %in, %in_21 : f16
      linalg.yield %58 : f16
    } -> tensor<2x1x4x8xf16>
    %24 = tensor.empty() : tensor<2x3x8x8xf16>
    %transposed = linalg.transpose ins(%arg1 : tensor<2x3x8x8xf16>) outs(%24 : tensor<2x3x8x8xf16>) permutation = [0, 1, 3, 2] 
    %25 = tensor.empty() : tensor<2x3x4x8xf16>
    %26 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_4 : tensor<2x3x4x8xf16>, tensor<1xf16>) outs(%25 : tensor<2x3x4x8xf16>) {
    ^bb0(%in: f16, %in_21: f16, %out: f16):
      %58 = arith.mulf %in, %in_21 : f16
      linalg.yield %58 : f16
    } -> tensor<2x3x4x8xf16>
    %27 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %cst_4 : tensor<2x3x8x8xf16>, tensor<1xf16>) outs(%24 : tensor<2x3x8x8xf16>) {
    ^bb0(%in: f16, %in_21: f16, %out: f16):
      %58 = arith.mulf %in, %in_21 : f16
      linalg.yield %58 : f16
    } -> tensor<2x3x8x8xf16>
    %collapsed = tensor.collapse_shape %26 [[0, 1], [2], [3]] : tensor<2x3x4x8xf16> into tensor<6x4x8xf16>
    %collapsed_14 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x3x8x8xf16> into tensor<6x8x8xf16>
    %28 = tensor.empty() : tensor<6x4x8xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %30 = linalg.batch_matmul ins(%collapsed, %collapsed_14 : tensor<6x4x8xf16>, tensor<6x8x8xf16>) outs(%29 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %31 = tensor.empty() : tensor<6x4x8xf16>
    %32 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<6x4x8xf32>) outs(%31 : tensor<6x4x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %58 = arith.truncf %in : f32 to f16
      linalg.yield %58 : f16
    } -> tensor<6x4x8xf16>
    %expanded_15 = tensor.expand_shape %32 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xf16> into tensor<2x3x4x8xf16>
    %33 = linalg.generic {indexing_maps = [#map4, #map15, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %23 : tensor<2x3x4x8xf16>, tensor<2x1x4x8xf16>) outs(%25 : tensor<2x3x4x8xf16>) {
    ^bb0(%in: f16, %in_21: f16, %out: f16):
      %58 = arith.addf %in, %in_21 : f16
      linalg.yield %58 : f16
    } -> tensor<2x3x4x8xf16>
    %34 = tensor.empty() : tensor<2x3x4x8xf32>
    %35 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x3x4x8xf16>) outs(%34 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %58 = arith.extf %in : f16 to f32
      linalg.yield %58 : f32
    } -> tensor<2x3x4x8xf32>
    %36 = tensor.empty() : tensor<2x3x4xi64>
    %37 = linalg.fill ins(%c0_i64 : i64) outs(%36 : tensor<2x3x4xi64>) -> tensor<2x3x4xi64>
    %38 = tensor.empty() : tensor<2x3x4xf32>
    %39 = linalg.fill ins(%cst_0 : f32) outs(%38 : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %40:2 = linalg.generic {indexing_maps = [#map4, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%35 : tensor<2x3x4x8xf32>) outs(%39, %37 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %58 = linalg.index 3 : index
      %59 = arith.index_cast %58 : index to i64
      %60 = arith.maximumf %in, %out : f32
      %61 = arith.cmpf ogt, %in, %out : f32
      %62 = arith.select %61, %59, %out_21 : i64
      linalg.yield %60, %62 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_16 = tensor.expand_shape %40#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %expanded_16 : tensor<2x3x4x8xf32>, tensor<2x3x4x1xf32>) outs(%34 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %58 = arith.subf %in, %in_21 : f32
      linalg.yield %58 : f32
    } -> tensor<2x3x4x8xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x3x4x8xf32>) outs(%34 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = math.exp %in : f32
      linalg.yield %58 : f32
    } -> tensor<2x3x4x8xf32>
    %43 = tensor.empty() : tensor<2x3x4x1xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<2x3x4x1xf32>) -> tensor<2x3x4x1xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<2x3x4x8xf32>) outs(%44 : tensor<2x3x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %58 = arith.addf %in, %out : f32
      linalg.yield %58 : f32
    } -> tensor<2x3x4x1xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %45 : tensor<2x3x4x8xf32>, tensor<2x3x4x1xf32>) outs(%34 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %58 = arith.divf %in, %in_21 : f32
      linalg.yield %58 : f32
    } -> tensor<2x3x4x8xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x3x4x8xf32>) outs(%25 : tensor<2x3x4x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %58 = arith.truncf %in : f32 to f16
      linalg.yield %58 : f16
    } -> tensor<2x3x4x8xf16>
    %48 = tensor.empty() : tensor<2x1x4xi64>
    %49 = linalg.fill ins(%c0_i64 : i64) outs(%48 : tensor<2x1x4xi64>) -> tensor<2x1x4xi64>
    %50 = tensor.empty() : tensor<2x1x4xf16>
    %51 = linalg.fill ins(%cst_1 : f16) outs(%50 : tensor<2x1x4xf16>) -> tensor<2x1x4xf16>
    %52:2 = linalg.generic {indexing_maps = [#map4, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x1x4x8xf16>) outs(%51, %49 : tensor<2x1x4xf16>, tensor<2x1x4xi64>) {
    ^bb0(%in: f16, %out: f16, %out_21: i64):
      %58 = linalg.index 3 : index
      %59 = arith.index_cast %58 : index to i64
      %60 = arith.maximumf %in, %out : f16
      %61 = arith.cmpf ogt, %in, %out : f16
      %62 = arith.select %61, %59, %out_21 : i64
      linalg.yield %60, %62 : f16, i64
    } -> (tensor<2x1x4xf16>, tensor<2x1x4xi64>)
    %expanded_17 = tensor.expand_shape %52#0 [[0], [1], [2, 3]] output_shape [2, 1, 4, 1] : tensor<2x1x4xf16> into tensor<2x1x4x1xf16>
    %53 = tensor.empty() : tensor<2x1x4x1xi1>
    %54 = linalg.generic {indexing_maps = [#map4, #map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %cst_3 : tensor<2x1x4x1xf16>, tensor<1xf16>) outs(%53 : tensor<2x1x4x1xi1>) {
    ^bb0(%in: f16, %in_21: f16, %out: i1):
      %58 = arith.cmpf oeq, %in, %in_21 : f16
      linalg.yield %58 : i1
    } -> tensor<2x1x4x1xi1>
    %55 = linalg.generic {indexing_maps = [#map18, #map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %cst_2, %47 : tensor<2x1x4x1xi1>, tensor<1xf16>, tensor<2x3x4x8xf16>) outs(%25 : tensor<2x3x4x8xf16>) {
    ^bb0(%in: i1, %in_21: f16, %in_22: f16, %out: f16):
      %58 = arith.select %in, %in_21, %in_22 : f16
      linalg.yield %58 : f16
    } -> tensor<2x3x4x8xf16>
    %collapsed_18 = tensor.collapse_shape %55 [[0, 1], [2], [3]] : tensor<2x3x4x8xf16> into tensor<6x4x8xf16>
    %collapsed_19 = tensor.collapse_shape %arg2 [[0, 1], [2], [3]] : tensor<2x3x8x8xf16> into tensor<6x8x8xf16>
    %56 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<6x4x8xf16>, tensor<6x8x8xf16>) outs(%29 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %57 = linalg.generic {indexing_maps = [#map14, #map14], iterator_types = ["parallel", "parallel", "parallel"]} ins(%56 : tensor<6x4x8xf32>) outs(%31 : tensor<6x4x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %58 = arith.truncf %in : f32 to f16
      linalg.yield %58 : f16
    } -> tensor<6x4x8xf16>
    %expanded_20 = tensor.expand_shape %57 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xf16> into tensor<2x3x4x8xf16>
    return %expanded_20 : tensor<2x3x4x8xf16>
  }
}

