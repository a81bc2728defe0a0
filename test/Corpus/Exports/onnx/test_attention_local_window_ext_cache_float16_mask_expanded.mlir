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
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, 0)>
module {
  func.func @test_attention_local_window_ext_cache_float16_mask_expanded(%arg0: tensor<2x3x4x8xf16>, %arg1: tensor<2x3x8x8xf16>, %arg2: tensor<2x3x8x8xf16>, %arg3: tensor<1x8xf16>, %arg4: tensor<2xi64>) -> tensor<2x3x4x8xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0xFC00 : f16
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1xf16>
    %cst_3 = arith.constant dense<0xFC00> : tensor<1xf16>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_7 = arith.constant dense<8.000000e+00> : tensor<1xf32>
    %c0_i64 = arith.constant 0 : i64
    %cst_8 = arith.constant dense<2> : tensor<i64>
    %cst_9 = arith.constant dense<4> : tensor<1xi64>
    %0 = tensor.empty() : tensor<1xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_7 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.sqrt %in : f32
      linalg.yield %71 : f32
    } -> tensor<1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%cst_6, %1 : tensor<1xf32>, tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %71 = arith.divf %in, %in_22 : f32
      linalg.yield %71 : f32
    } -> tensor<1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.sqrt %in : f32
      linalg.yield %71 : f32
    } -> tensor<1xf32>
    %4 = tensor.empty() : tensor<1xf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%3 : tensor<1xf32>) outs(%4 : tensor<1xf16>) {
    ^bb0(%in: f32, %out: f16):
      %71 = arith.truncf %in : f32 to f16
      linalg.yield %71 : f16
    } -> tensor<1xf16>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel"]} ins(%arg4, %cst_9 : tensor<2xi64>, tensor<1xi64>) outs(%6 : tensor<2xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %71 = arith.subi %in, %in_22 : i64
      linalg.yield %71 : i64
    } -> tensor<2xi64>
    %8 = tensor.empty() : tensor<4xi64>
    %9 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%8 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %71 = linalg.index 0 : index
      %72 = arith.index_cast %71 : index to i64
      linalg.yield %72 : i64
    } -> tensor<4xi64>
    %10 = tensor.empty() : tensor<8xi64>
    %11 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%10 : tensor<8xi64>) {
    ^bb0(%out: i64):
      %71 = linalg.index 0 : index
      %72 = arith.index_cast %71 : index to i64
      linalg.yield %72 : i64
    } -> tensor<8xi64>
    %expanded = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 4, 1] : tensor<4xi64> into tensor<1x1x4x1xi64>
    %expanded_10 = tensor.expand_shape %11 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xi64> into tensor<1x1x1x8xi64>
    %expanded_11 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %12 = tensor.empty() : tensor<2x1x4x1xi64>
    %13 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_11 : tensor<1x1x4x1xi64>, tensor<2x1x1x1xi64>) outs(%12 : tensor<2x1x4x1xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %71 = arith.addi %in, %in_22 : i64
      linalg.yield %71 : i64
    } -> tensor<2x1x4x1xi64>
    %14 = tensor.empty() : tensor<2x1x4x8xi1>
    %15 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded_10 : tensor<2x1x4x1xi64>, tensor<1x1x1x8xi64>) outs(%14 : tensor<2x1x4x8xi1>) {
    ^bb0(%in: i64, %in_22: i64, %out: i1):
      %71 = arith.cmpi slt, %in, %in_22 : i64
      linalg.yield %71 : i1
    } -> tensor<2x1x4x8xi1>
    %16 = tensor.empty() : tensor<2x1x4x8xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_5, %cst_4 : tensor<2x1x4x8xi1>, tensor<1xf32>, tensor<1xf32>) outs(%16 : tensor<2x1x4x8xf32>) {
    ^bb0(%in: i1, %in_22: f32, %in_23: f32, %out: f32):
      %71 = arith.select %in, %in_22, %in_23 : f32
      linalg.yield %71 : f32
    } -> tensor<2x1x4x8xf32>
    %18 = tensor.empty() : tensor<2x1x4x8xf16>
    %19 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x1x4x8xf32>) outs(%18 : tensor<2x1x4x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %71 = arith.truncf %in : f32 to f16
      linalg.yield %71 : f16
    } -> tensor<2x1x4x8xf16>
    %20 = linalg.generic {indexing_maps = [#map8, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3, %19 : tensor<1x8xf16>, tensor<2x1x4x8xf16>) outs(%18 : tensor<2x1x4x8xf16>) {
    ^bb0(%in: f16, %in_22: f16, %out: f16):
      %71 = arith.addf %in, %in_22 : f16
      linalg.yield %71 : f16
    } -> tensor<2x1x4x8xf16>
    %21 = tensor.empty() : tensor<2x1x4x8xi64>
    %22 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded_10 : tensor<2x1x4x1xi64>, tensor<1x1x1x8xi64>) outs(%21 : tensor<2x1x4x8xi64>) {
    ^bb0(%in: i64, %in_22: i64, %out: i64):
      %71 = arith.subi %in, %in_22 : i64
      linalg.yield %71 : i64
    } -> tensor<2x1x4x8xi64>
    %23 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %cst_8 : tensor<2x1x4x8xi64>, tensor<i64>) outs(%14 : tensor<2x1x4x8xi1>) {
    ^bb0(%in: i64, %in_22: i64, %out: i1):
      %71 = arith.cmpi sle, %in, %in_22 : i64
      linalg.yield %71 : i1
    } -> tensor<2x1x4x8xi1>
    %24 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %cst_4, %cst_5 : tensor<2x1x4x8xi1>, tensor<1xf32>, tensor<1xf32>) outs(%16 : tensor<2x1x4x8xf32>) {
    ^bb0(%in: i1, %in_22: f32, %in_23: f32, %out: f32):
      %71 = arith.select %in, %in_22, %in_23 : f32
      linalg.yield %71 : f32
    } -> tensor<2x1x4x8xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x1x4x8xf32>) outs(%18 : tensor<2x1x4x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %71 = arith.truncf %in : f32 to f16
      linalg.yield %71 : f16
    } -> tensor<2x1x4x8xf16>
    %26 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %25 : tensor<2x1x4x8xf16>, tensor<2x1x4x8xf16>) outs(%18 : tensor<2x1x4x8xf16>) {
    ^bb0(%in: f16, %in_22: f16, %out: f16):
      %71 = arith.addf %in, %in_22 : f16
      linalg.yield %71 : f16
    } -> tensor<2x1x4x8xf16>
    %expanded_12 = tensor.expand_shape %arg4 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %27 = tensor.empty() : tensor<2x8xi1>
    %28 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel"]} ins(%11, %expanded_12 : tensor<8xi64>, tensor<2x1xi64>) outs(%27 : tensor<2x8xi1>) {
    ^bb0(%in: i64, %in_22: i64, %out: i1):
      %71 = arith.cmpi slt, %in, %in_22 : i64
      linalg.yield %71 : i1
    } -> tensor<2x8xi1>
    %29 = tensor.empty() : tensor<2x8xf32>
    %30 = linalg.generic {indexing_maps = [#map12, #map13, #map13, #map12], iterator_types = ["parallel", "parallel"]} ins(%28, %cst_4, %cst_5 : tensor<2x8xi1>, tensor<1xf32>, tensor<1xf32>) outs(%29 : tensor<2x8xf32>) {
    ^bb0(%in: i1, %in_22: f32, %in_23: f32, %out: f32):
      %71 = arith.select %in, %in_22, %in_23 : f32
      linalg.yield %71 : f32
    } -> tensor<2x8xf32>
    %expanded_13 = tensor.expand_shape %30 [[0], [1, 2, 3]] output_shape [2, 1, 1, 8] : tensor<2x8xf32> into tensor<2x1x1x8xf32>
    %31 = tensor.empty() : tensor<2x1x1x8xf16>
    %32 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x1x1x8xf32>) outs(%31 : tensor<2x1x1x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %71 = arith.truncf %in : f32 to f16
      linalg.yield %71 : f16
    } -> tensor<2x1x1x8xf16>
    %33 = linalg.generic {indexing_maps = [#map4, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %32 : tensor<2x1x4x8xf16>, tensor<2x1x1x8xf16>) outs(%18 : tensor<2x1x4x8xf16>) {
    ^bb0(%in: f16, %in_22: f16, %out: f16):
      %71 = arith.addf %in, %in_22 : f16
      linalg.yield %71 : f16
    } -> tensor<2x1x4x8xf16>
    %34 = tensor.empty() : tensor<2x3x1x8x8xf16>
    %35 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x3x8x8xf16>) outs(%34 : tensor<2x3x1x8x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x3x1x8x8xf16>
    %36 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x3x8x8xf16>) outs(%34 : tensor<2x3x1x8x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      linalg.yield %in : f16
    } -> tensor<2x3x1x8x8xf16>
    %collapsed = tensor.collapse_shape %35 [[0], [1], [2, 3], [4]] : tensor<2x3x1x8x8xf16> into tensor<2x3x8x8xf16>
    %37 = tensor.empty() : tensor<2x3x8x8xf16>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x3x8x8xf16>) outs(%37 : tensor<2x3x8x8xf16>) permutation = [0, 1, 3, 2] 
    %38 = tensor.empty() : tensor<2x3x4x8xf16>
    %39 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %5 : tensor<2x3x4x8xf16>, tensor<1xf16>) outs(%38 : tensor<2x3x4x8xf16>) {
    ^bb0(%in: f16, %in_22: f16, %out: f16):
      %71 = arith.mulf %in, %in_22 : f16
      linalg.yield %71 : f16
    } -> tensor<2x3x4x8xf16>
    %40 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %5 : tensor<2x3x8x8xf16>, tensor<1xf16>) outs(%37 : tensor<2x3x8x8xf16>) {
    ^bb0(%in: f16, %in_22: f16, %out: f16):
      %71 = arith.mulf %in, %in_22 : f16
      linalg.yield %71 : f16
    } -> tensor<2x3x8x8xf16>
    %collapsed_14 = tensor.collapse_shape %39 [[0, 1], [2], [3]] : tensor<2x3x4x8xf16> into tensor<6x4x8xf16>
    %collapsed_15 = tensor.collapse_shape %40 [[0, 1], [2], [3]] : tensor<2x3x8x8xf16> into tensor<6x8x8xf16>
    %41 = tensor.empty() : tensor<6x4x8xf32>
    %42 = linalg.fill ins(%cst : f32) outs(%41 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %43 = linalg.batch_matmul ins(%collapsed_14, %collapsed_15 : tensor<6x4x8xf16>, tensor<6x8x8xf16>) outs(%42 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %44 = tensor.empty() : tensor<6x4x8xf16>
    %45 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<6x4x8xf32>) outs(%44 : tensor<6x4x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %71 = arith.truncf %in : f32 to f16
      linalg.yield %71 : f16
    } -> tensor<6x4x8xf16>
    %expanded_16 = tensor.expand_shape %45 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xf16> into tensor<2x3x4x8xf16>
    %46 = linalg.generic {indexing_maps = [#map4, #map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %33 : tensor<2x3x4x8xf16>, tensor<2x1x4x8xf16>) outs(%38 : tensor<2x3x4x8xf16>) {
    ^bb0(%in: f16, %in_22: f16, %out: f16):
      %71 = arith.addf %in, %in_22 : f16
      linalg.yield %71 : f16
    } -> tensor<2x3x4x8xf16>
    %47 = tensor.empty() : tensor<2x3x4x8xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x3x4x8xf16>) outs(%47 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %71 = arith.extf %in : f16 to f32
      linalg.yield %71 : f32
    } -> tensor<2x3x4x8xf32>
    %49 = tensor.empty() : tensor<2x3x4xi64>
    %50 = linalg.fill ins(%c0_i64 : i64) outs(%49 : tensor<2x3x4xi64>) -> tensor<2x3x4xi64>
    %51 = tensor.empty() : tensor<2x3x4xf32>
    %52 = linalg.fill ins(%cst_0 : f32) outs(%51 : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %53:2 = linalg.generic {indexing_maps = [#map4, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%48 : tensor<2x3x4x8xf32>) outs(%52, %50 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %71 = linalg.index 3 : index
      %72 = arith.index_cast %71 : index to i64
      %73 = arith.maximumf %in, %out : f32
      %74 = arith.cmpf ogt, %in, %out : f32
      %75 = arith.select %74, %72, %out_22 : i64
      linalg.yield %73, %75 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_17 = tensor.expand_shape %53#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %expanded_17 : tensor<2x3x4x8xf32>, tensor<2x3x4x1xf32>) outs(%47 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %71 = arith.subf %in, %in_22 : f32
      linalg.yield %71 : f32
    } -> tensor<2x3x4x8xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x3x4x8xf32>) outs(%47 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = math.exp %in : f32
      linalg.yield %71 : f32
    } -> tensor<2x3x4x8xf32>
    %56 = tensor.empty() : tensor<2x3x4x1xf32>
    %57 = linalg.fill ins(%cst : f32) outs(%56 : tensor<2x3x4x1xf32>) -> tensor<2x3x4x1xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%55 : tensor<2x3x4x8xf32>) outs(%57 : tensor<2x3x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %71 = arith.addf %in, %out : f32
      linalg.yield %71 : f32
    } -> tensor<2x3x4x1xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %58 : tensor<2x3x4x8xf32>, tensor<2x3x4x1xf32>) outs(%47 : tensor<2x3x4x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %71 = arith.divf %in, %in_22 : f32
      linalg.yield %71 : f32
    } -> tensor<2x3x4x8xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59 : tensor<2x3x4x8xf32>) outs(%38 : tensor<2x3x4x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %71 = arith.truncf %in : f32 to f16
      linalg.yield %71 : f16
    } -> tensor<2x3x4x8xf16>
    %61 = tensor.empty() : tensor<2x1x4xi64>
    %62 = linalg.fill ins(%c0_i64 : i64) outs(%61 : tensor<2x1x4xi64>) -> tensor<2x1x4xi64>
    %63 = tensor.empty() : tensor<2x1x4xf16>
    %64 = linalg.fill ins(%cst_1 : f16) outs(%63 : tensor<2x1x4xf16>) -> tensor<2x1x4xf16>
    %65:2 = linalg.generic {indexing_maps = [#map4, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%33 : tensor<2x1x4x8xf16>) outs(%64, %62 : tensor<2x1x4xf16>, tensor<2x1x4xi64>) {
    ^bb0(%in: f16, %out: f16, %out_22: i64):
      %71 = linalg.index 3 : index
      %72 = arith.index_cast %71 : index to i64
      %73 = arith.maximumf %in, %out : f16
      %74 = arith.cmpf ogt, %in, %out : f16
      %75 = arith.select %74, %72, %out_22 : i64
      linalg.yield %73, %75 : f16, i64
    } -> (tensor<2x1x4xf16>, tensor<2x1x4xi64>)
    %expanded_18 = tensor.expand_shape %65#0 [[0], [1], [2, 3]] output_shape [2, 1, 4, 1] : tensor<2x1x4xf16> into tensor<2x1x4x1xf16>
    %66 = tensor.empty() : tensor<2x1x4x1xi1>
    %67 = linalg.generic {indexing_maps = [#map4, #map19, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %cst_3 : tensor<2x1x4x1xf16>, tensor<1xf16>) outs(%66 : tensor<2x1x4x1xi1>) {
    ^bb0(%in: f16, %in_22: f16, %out: i1):
      %71 = arith.cmpf oeq, %in, %in_22 : f16
      linalg.yield %71 : i1
    } -> tensor<2x1x4x1xi1>
    %68 = linalg.generic {indexing_maps = [#map20, #map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %cst_2, %60 : tensor<2x1x4x1xi1>, tensor<1xf16>, tensor<2x3x4x8xf16>) outs(%38 : tensor<2x3x4x8xf16>) {
    ^bb0(%in: i1, %in_22: f16, %in_23: f16, %out: f16):
      %71 = arith.select %in, %in_22, %in_23 : f16
      linalg.yield %71 : f16
    } -> tensor<2x3x4x8xf16>
    %collapsed_19 = tensor.collapse_shape %68 [[0, 1], [2], [3]] : tensor<2x3x4x8xf16> into tensor<6x4x8xf16>
    %collapsed_20 = tensor.collapse_shape %36 [[0, 1], [2, 3], [4]] : tensor<2x3x1x8x8xf16> into tensor<6x8x8xf16>
    %69 = linalg.batch_matmul ins(%collapsed_19, %collapsed_20 : tensor<6x4x8xf16>, tensor<6x8x8xf16>) outs(%42 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %70 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69 : tensor<6x4x8xf32>) outs(%44 : tensor<6x4x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %71 = arith.truncf %in : f32 to f16
      linalg.yield %71 : f16
    } -> tensor<6x4x8xf16>
    %expanded_21 = tensor.expand_shape %70 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xf16> into tensor<2x3x4x8xf16>
    return %expanded_21 : tensor<2x3x4x8xf16>
  }
}

