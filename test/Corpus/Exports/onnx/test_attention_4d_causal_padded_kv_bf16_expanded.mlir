#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> (0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, d1, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map9 = affine_map<(d0, d1) -> (d1)>
#map10 = affine_map<(d0, d1) -> (d0, 0)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1) -> (0)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d3)>
module {
  func.func @test_attention_4d_causal_padded_kv_bf16_expanded(%arg0: tensor<2x3x4x8xbf16>, %arg1: tensor<2x3x6x8xbf16>, %arg2: tensor<2x3x6x8xbf16>, %arg3: tensor<2x3x4x4xbf16>, %arg4: tensor<2xi64>) -> tensor<2x3x4x8xbf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 0xFF80 : bf16
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<1xbf16>
    %cst_3 = arith.constant dense<0xFF80> : tensor<1xbf16>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<1xf32>
    %cst_5 = arith.constant dense<0xFF800000> : tensor<1xf32>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<1xf32>
    %cst_7 = arith.constant dense<8.000000e+00> : tensor<1xf32>
    %c0_i64 = arith.constant 0 : i64
    %cst_8 = arith.constant dense<4> : tensor<1xi64>
    %0 = tensor.empty() : tensor<1xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_7 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = math.sqrt %in : f32
      linalg.yield %67 : f32
    } -> tensor<1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%cst_6, %1 : tensor<1xf32>, tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %67 = arith.divf %in, %in_21 : f32
      linalg.yield %67 : f32
    } -> tensor<1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%2 : tensor<1xf32>) outs(%0 : tensor<1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = math.sqrt %in : f32
      linalg.yield %67 : f32
    } -> tensor<1xf32>
    %4 = tensor.empty() : tensor<1xbf16>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%3 : tensor<1xf32>) outs(%4 : tensor<1xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %67 = arith.truncf %in : f32 to bf16
      linalg.yield %67 : bf16
    } -> tensor<1xbf16>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel"]} ins(%arg4, %cst_8 : tensor<2xi64>, tensor<1xi64>) outs(%6 : tensor<2xi64>) {
    ^bb0(%in: i64, %in_21: i64, %out: i64):
      %67 = arith.subi %in, %in_21 : i64
      linalg.yield %67 : i64
    } -> tensor<2xi64>
    %padded = tensor.pad %arg3 low[0, 0, 0, 0] high[0, 0, 0, 2] {
    ^bb0(%arg5: index, %arg6: index, %arg7: index, %arg8: index):
      tensor.yield %cst_1 : bf16
    } : tensor<2x3x4x4xbf16> to tensor<2x3x4x6xbf16>
    %8 = tensor.empty() : tensor<4xi64>
    %9 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%8 : tensor<4xi64>) {
    ^bb0(%out: i64):
      %67 = linalg.index 0 : index
      %68 = arith.index_cast %67 : index to i64
      linalg.yield %68 : i64
    } -> tensor<4xi64>
    %10 = tensor.empty() : tensor<6xi64>
    %11 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%10 : tensor<6xi64>) {
    ^bb0(%out: i64):
      %67 = linalg.index 0 : index
      %68 = arith.index_cast %67 : index to i64
      linalg.yield %68 : i64
    } -> tensor<6xi64>
    %expanded = tensor.expand_shape %9 [[0, 1, 2, 3]] output_shape [1, 1, 4, 1] : tensor<4xi64> into tensor<1x1x4x1xi64>
    %expanded_9 = tensor.expand_shape %11 [[0, 1, 2, 3]] output_shape [1, 1, 1, 6] : tensor<6xi64> into tensor<1x1x1x6xi64>
    %expanded_10 = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %12 = tensor.empty() : tensor<2x1x4x1xi64>
    %13 = linalg.generic {indexing_maps = [#map2, #map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_10 : tensor<1x1x4x1xi64>, tensor<2x1x1x1xi64>) outs(%12 : tensor<2x1x4x1xi64>) {
    ^bb0(%in: i64, %in_21: i64, %out: i64):
      %67 = arith.addi %in, %in_21 : i64
      linalg.yield %67 : i64
    } -> tensor<2x1x4x1xi64>
    %14 = tensor.empty() : tensor<2x1x4x6xi1>
    %15 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded_9 : tensor<2x1x4x1xi64>, tensor<1x1x1x6xi64>) outs(%14 : tensor<2x1x4x6xi1>) {
    ^bb0(%in: i64, %in_21: i64, %out: i1):
      %67 = arith.cmpi slt, %in, %in_21 : i64
      linalg.yield %67 : i1
    } -> tensor<2x1x4x6xi1>
    %16 = tensor.empty() : tensor<2x1x4x6xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_5, %cst_4 : tensor<2x1x4x6xi1>, tensor<1xf32>, tensor<1xf32>) outs(%16 : tensor<2x1x4x6xf32>) {
    ^bb0(%in: i1, %in_21: f32, %in_22: f32, %out: f32):
      %67 = arith.select %in, %in_21, %in_22 : f32
      linalg.yield %67 : f32
    } -> tensor<2x1x4x6xf32>
    %18 = tensor.empty() : tensor<2x1x4x6xbf16>
    %19 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x1x4x6xf32>) outs(%18 : tensor<2x1x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %67 = arith.truncf %in : f32 to bf16
      linalg.yield %67 : bf16
    } -> tensor<2x1x4x6xbf16>
    %20 = tensor.empty() : tensor<2x3x4x6xbf16>
    %21 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%padded, %19 : tensor<2x3x4x6xbf16>, tensor<2x1x4x6xbf16>) outs(%20 : tensor<2x3x4x6xbf16>) {
    ^bb0(%in: bf16, %in_21: bf16, %out: bf16):
      %67 = arith.addf %in, %in_21 : bf16
      linalg.yield %67 : bf16
    } -> tensor<2x3x4x6xbf16>
    %expanded_11 = tensor.expand_shape %arg4 [[0, 1]] output_shape [2, 1] : tensor<2xi64> into tensor<2x1xi64>
    %22 = tensor.empty() : tensor<2x6xi1>
    %23 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%11, %expanded_11 : tensor<6xi64>, tensor<2x1xi64>) outs(%22 : tensor<2x6xi1>) {
    ^bb0(%in: i64, %in_21: i64, %out: i1):
      %67 = arith.cmpi slt, %in, %in_21 : i64
      linalg.yield %67 : i1
    } -> tensor<2x6xi1>
    %24 = tensor.empty() : tensor<2x6xf32>
    %25 = linalg.generic {indexing_maps = [#map11, #map12, #map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%23, %cst_4, %cst_5 : tensor<2x6xi1>, tensor<1xf32>, tensor<1xf32>) outs(%24 : tensor<2x6xf32>) {
    ^bb0(%in: i1, %in_21: f32, %in_22: f32, %out: f32):
      %67 = arith.select %in, %in_21, %in_22 : f32
      linalg.yield %67 : f32
    } -> tensor<2x6xf32>
    %expanded_12 = tensor.expand_shape %25 [[0], [1, 2, 3]] output_shape [2, 1, 1, 6] : tensor<2x6xf32> into tensor<2x1x1x6xf32>
    %26 = tensor.empty() : tensor<2x1x1x6xbf16>
    %27 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x1x1x6xf32>) outs(%26 : tensor<2x1x1x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %67 = arith.truncf %in : f32 to bf16
      linalg.yield %67 : bf16
    } -> tensor<2x1x1x6xbf16>
    %28 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %27 : tensor<2x3x4x6xbf16>, tensor<2x1x1x6xbf16>) outs(%20 : tensor<2x3x4x6xbf16>) {
    ^bb0(%in: bf16, %in_21: bf16, %out: bf16):
      %67 = arith.addf %in, %in_21 : bf16
      linalg.yield %67 : bf16
    } -> tensor<2x3x4x6xbf16>
    %29 = tensor.empty() : tensor<2x3x1x6x8xbf16>
    %30 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<2x3x6x8xbf16>) outs(%29 : tensor<2x3x1x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x3x1x6x8xbf16>
    %31 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<2x3x6x8xbf16>) outs(%29 : tensor<2x3x1x6x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x3x1x6x8xbf16>
    %collapsed = tensor.collapse_shape %30 [[0], [1], [2, 3], [4]] : tensor<2x3x1x6x8xbf16> into tensor<2x3x6x8xbf16>
    %32 = tensor.empty() : tensor<2x3x8x6xbf16>
    %transposed = linalg.transpose ins(%collapsed : tensor<2x3x6x8xbf16>) outs(%32 : tensor<2x3x8x6xbf16>) permutation = [0, 1, 3, 2] 
    %33 = tensor.empty() : tensor<2x3x4x8xbf16>
    %34 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %5 : tensor<2x3x4x8xbf16>, tensor<1xbf16>) outs(%33 : tensor<2x3x4x8xbf16>) {
    ^bb0(%in: bf16, %in_21: bf16, %out: bf16):
      %67 = arith.mulf %in, %in_21 : bf16
      linalg.yield %67 : bf16
    } -> tensor<2x3x4x8xbf16>
    %35 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed, %5 : tensor<2x3x8x6xbf16>, tensor<1xbf16>) outs(%32 : tensor<2x3x8x6xbf16>) {
    ^bb0(%in: bf16, %in_21: bf16, %out: bf16):
      %67 = arith.mulf %in, %in_21 : bf16
      linalg.yield %67 : bf16
    } -> tensor<2x3x8x6xbf16>
    %collapsed_13 = tensor.collapse_shape %34 [[0, 1], [2], [3]] : tensor<2x3x4x8xbf16> into tensor<6x4x8xbf16>
    %collapsed_14 = tensor.collapse_shape %35 [[0, 1], [2], [3]] : tensor<2x3x8x6xbf16> into tensor<6x8x6xbf16>
    %36 = tensor.empty() : tensor<6x4x6xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %38 = linalg.batch_matmul ins(%collapsed_13, %collapsed_14 : tensor<6x4x8xbf16>, tensor<6x8x6xbf16>) outs(%37 : tensor<6x4x6xf32>) -> tensor<6x4x6xf32>
    %39 = tensor.empty() : tensor<6x4x6xbf16>
    %40 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<6x4x6xf32>) outs(%39 : tensor<6x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %67 = arith.truncf %in : f32 to bf16
      linalg.yield %67 : bf16
    } -> tensor<6x4x6xbf16>
    %expanded_15 = tensor.expand_shape %40 [[0, 1], [2], [3]] output_shape [2, 3, 4, 6] : tensor<6x4x6xbf16> into tensor<2x3x4x6xbf16>
    %41 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %28 : tensor<2x3x4x6xbf16>, tensor<2x3x4x6xbf16>) outs(%20 : tensor<2x3x4x6xbf16>) {
    ^bb0(%in: bf16, %in_21: bf16, %out: bf16):
      %67 = arith.addf %in, %in_21 : bf16
      linalg.yield %67 : bf16
    } -> tensor<2x3x4x6xbf16>
    %42 = tensor.empty() : tensor<2x3x4x6xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x3x4x6xbf16>) outs(%42 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %67 = arith.extf %in : bf16 to f32
      linalg.yield %67 : f32
    } -> tensor<2x3x4x6xf32>
    %44 = tensor.empty() : tensor<2x3x4xi64>
    %45 = linalg.fill ins(%c0_i64 : i64) outs(%44 : tensor<2x3x4xi64>) -> tensor<2x3x4xi64>
    %46 = tensor.empty() : tensor<2x3x4xf32>
    %47 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
    %48:2 = linalg.generic {indexing_maps = [#map4, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<2x3x4x6xf32>) outs(%47, %45 : tensor<2x3x4xf32>, tensor<2x3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_21: i64):
      %67 = linalg.index 3 : index
      %68 = arith.index_cast %67 : index to i64
      %69 = arith.maximumf %in, %out : f32
      %70 = arith.cmpf ogt, %in, %out : f32
      %71 = arith.select %70, %68, %out_21 : i64
      linalg.yield %69, %71 : f32, i64
    } -> (tensor<2x3x4xf32>, tensor<2x3x4xi64>)
    %expanded_16 = tensor.expand_shape %48#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xf32> into tensor<2x3x4x1xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %expanded_16 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%42 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %67 = arith.subf %in, %in_21 : f32
      linalg.yield %67 : f32
    } -> tensor<2x3x4x6xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x3x4x6xf32>) outs(%42 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = math.exp %in : f32
      linalg.yield %67 : f32
    } -> tensor<2x3x4x6xf32>
    %51 = tensor.empty() : tensor<2x3x4x1xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<2x3x4x1xf32>) -> tensor<2x3x4x1xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<2x3x4x6xf32>) outs(%52 : tensor<2x3x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %67 = arith.addf %in, %out : f32
      linalg.yield %67 : f32
    } -> tensor<2x3x4x1xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %53 : tensor<2x3x4x6xf32>, tensor<2x3x4x1xf32>) outs(%42 : tensor<2x3x4x6xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %67 = arith.divf %in, %in_21 : f32
      linalg.yield %67 : f32
    } -> tensor<2x3x4x6xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x3x4x6xf32>) outs(%20 : tensor<2x3x4x6xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %67 = arith.truncf %in : f32 to bf16
      linalg.yield %67 : bf16
    } -> tensor<2x3x4x6xbf16>
    %56 = tensor.empty() : tensor<2x3x4xbf16>
    %57 = linalg.fill ins(%cst_1 : bf16) outs(%56 : tensor<2x3x4xbf16>) -> tensor<2x3x4xbf16>
    %58:2 = linalg.generic {indexing_maps = [#map4, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%28 : tensor<2x3x4x6xbf16>) outs(%57, %45 : tensor<2x3x4xbf16>, tensor<2x3x4xi64>) {
    ^bb0(%in: bf16, %out: bf16, %out_21: i64):
      %67 = linalg.index 3 : index
      %68 = arith.index_cast %67 : index to i64
      %69 = arith.maximumf %in, %out : bf16
      %70 = arith.cmpf ogt, %in, %out : bf16
      %71 = arith.select %70, %68, %out_21 : i64
      linalg.yield %69, %71 : bf16, i64
    } -> (tensor<2x3x4xbf16>, tensor<2x3x4xi64>)
    %expanded_17 = tensor.expand_shape %58#0 [[0], [1], [2, 3]] output_shape [2, 3, 4, 1] : tensor<2x3x4xbf16> into tensor<2x3x4x1xbf16>
    %59 = tensor.empty() : tensor<2x3x4x1xi1>
    %60 = linalg.generic {indexing_maps = [#map4, #map18, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %cst_3 : tensor<2x3x4x1xbf16>, tensor<1xbf16>) outs(%59 : tensor<2x3x4x1xi1>) {
    ^bb0(%in: bf16, %in_21: bf16, %out: i1):
      %67 = arith.cmpf oeq, %in, %in_21 : bf16
      linalg.yield %67 : i1
    } -> tensor<2x3x4x1xi1>
    %61 = linalg.generic {indexing_maps = [#map5, #map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %cst_2, %55 : tensor<2x3x4x1xi1>, tensor<1xbf16>, tensor<2x3x4x6xbf16>) outs(%20 : tensor<2x3x4x6xbf16>) {
    ^bb0(%in: i1, %in_21: bf16, %in_22: bf16, %out: bf16):
      %67 = arith.select %in, %in_21, %in_22 : bf16
      linalg.yield %67 : bf16
    } -> tensor<2x3x4x6xbf16>
    %collapsed_18 = tensor.collapse_shape %61 [[0, 1], [2], [3]] : tensor<2x3x4x6xbf16> into tensor<6x4x6xbf16>
    %collapsed_19 = tensor.collapse_shape %31 [[0, 1], [2, 3], [4]] : tensor<2x3x1x6x8xbf16> into tensor<6x6x8xbf16>
    %62 = tensor.empty() : tensor<6x4x8xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %64 = linalg.batch_matmul ins(%collapsed_18, %collapsed_19 : tensor<6x4x6xbf16>, tensor<6x6x8xbf16>) outs(%63 : tensor<6x4x8xf32>) -> tensor<6x4x8xf32>
    %65 = tensor.empty() : tensor<6x4x8xbf16>
    %66 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<6x4x8xf32>) outs(%65 : tensor<6x4x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %67 = arith.truncf %in : f32 to bf16
      linalg.yield %67 : bf16
    } -> tensor<6x4x8xbf16>
    %expanded_20 = tensor.expand_shape %66 [[0, 1], [2], [3]] output_shape [2, 3, 4, 8] : tensor<6x4x8xbf16> into tensor<2x3x4x8xbf16>
    return %expanded_20 : tensor<2x3x4x8xbf16>
  }
}

