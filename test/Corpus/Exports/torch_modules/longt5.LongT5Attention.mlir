#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1) -> (0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
module {
  func.func @longt5.LongT5Attention(%arg0: tensor<2x24x64xf32>, %arg1: tensor<2x1x24x24xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<64x64xf32>, %arg4: tensor<64x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<32x4xf32>) -> tensor<2x24x64xf32> {
    %c16_i64 = arith.constant 16 : i64
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c32 = arith.constant 32 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 2.0794415416798357 : f64
    %cst_2 = arith.constant 1.600000e+01 : f32
    %cst_3 = arith.constant dense<31> : tensor<24x24xi64>
    %cst_4 = arith.constant dense<0> : tensor<24x24xi64>
    %0 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %arg0 [[0, 1], [2]] : tensor<2x24x64xf32> into tensor<48x64xf32>
    %1 = tensor.empty() : tensor<48x64xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<48x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2, 3]] output_shape [2, 24, 4, 16] : tensor<48x64xf32> into tensor<2x24x4x16xf32>
    %4 = tensor.empty() : tensor<2x4x24x16xf32>
    %transposed_5 = linalg.transpose ins(%expanded : tensor<2x24x4x16xf32>) outs(%4 : tensor<2x4x24x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_6 = linalg.transpose ins(%arg3 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %5 = linalg.matmul ins(%collapsed, %transposed_6 : tensor<48x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %expanded_7 = tensor.expand_shape %5 [[0, 1], [2, 3]] output_shape [2, 24, 4, 16] : tensor<48x64xf32> into tensor<2x24x4x16xf32>
    %transposed_8 = linalg.transpose ins(%arg4 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %6 = linalg.matmul ins(%collapsed, %transposed_8 : tensor<48x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %expanded_9 = tensor.expand_shape %6 [[0, 1], [2, 3]] output_shape [2, 24, 4, 16] : tensor<48x64xf32> into tensor<2x24x4x16xf32>
    %transposed_10 = linalg.transpose ins(%expanded_9 : tensor<2x24x4x16xf32>) outs(%4 : tensor<2x4x24x16xf32>) permutation = [0, 2, 1, 3] 
    %7 = tensor.empty() : tensor<24xi64>
    %8 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%7 : tensor<24xi64>) {
    ^bb0(%out: i64):
      %51 = linalg.index 0 : index
      %52 = arith.index_cast %51 : index to i64
      linalg.yield %52 : i64
    } -> tensor<24xi64>
    %expanded_11 = tensor.expand_shape %8 [[0, 1]] output_shape [24, 1] : tensor<24xi64> into tensor<24x1xi64>
    %expanded_12 = tensor.expand_shape %8 [[0, 1]] output_shape [1, 24] : tensor<24xi64> into tensor<1x24xi64>
    %9 = tensor.empty() : tensor<24x24xi64>
    %10 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded_12, %expanded_11 : tensor<1x24xi64>, tensor<24x1xi64>) outs(%9 : tensor<24x24xi64>) {
    ^bb0(%in: i64, %in_27: i64, %out: i64):
      %51 = arith.subi %in, %in_27 : i64
      linalg.yield %51 : i64
    } -> tensor<24x24xi64>
    %11 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_4 : tensor<24x24xi64>, tensor<24x24xi64>) outs(%9 : tensor<24x24xi64>) {
    ^bb0(%in: i64, %in_27: i64, %out: i64):
      %51 = arith.minsi %in, %in_27 : i64
      linalg.yield %51 : i64
    } -> tensor<24x24xi64>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<24x24xi64>) outs(%9 : tensor<24x24xi64>) {
    ^bb0(%in: i64, %out: i64):
      %51 = arith.sitofp %in : i64 to f32
      %52 = arith.negf %51 : f32
      %53 = arith.fptosi %52 : f32 to i64
      linalg.yield %53 : i64
    } -> tensor<24x24xi64>
    %13 = tensor.empty() : tensor<24x24xi1>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<24x24xi64>) outs(%13 : tensor<24x24xi1>) {
    ^bb0(%in: i64, %out: i1):
      %51 = arith.cmpi slt, %in, %c16_i64 : i64
      linalg.yield %51 : i1
    } -> tensor<24x24xi1>
    %15 = tensor.empty() : tensor<24x24xf32>
    %16 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<24x24xi64>) outs(%15 : tensor<24x24xf32>) {
    ^bb0(%in: i64, %out: f32):
      %51 = arith.sitofp %in : i64 to f32
      linalg.yield %51 : f32
    } -> tensor<24x24xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<24x24xf32>) outs(%15 : tensor<24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.divf %in, %cst_2 : f32
      linalg.yield %51 : f32
    } -> tensor<24x24xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<24x24xf32>) outs(%15 : tensor<24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = math.log %in : f32
      linalg.yield %51 : f32
    } -> tensor<24x24xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<24x24xf32>) outs(%15 : tensor<24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.truncf %cst_1 : f64 to f32
      %52 = arith.divf %in, %51 : f32
      linalg.yield %52 : f32
    } -> tensor<24x24xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<24x24xf32>) outs(%15 : tensor<24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.mulf %in, %cst_2 : f32
      linalg.yield %51 : f32
    } -> tensor<24x24xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<24x24xf32>) outs(%9 : tensor<24x24xi64>) {
    ^bb0(%in: f32, %out: i64):
      %51 = arith.fptosi %in : f32 to i64
      linalg.yield %51 : i64
    } -> tensor<24x24xi64>
    %22 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<24x24xi64>) outs(%9 : tensor<24x24xi64>) {
    ^bb0(%in: i64, %out: i64):
      %51 = arith.addi %in, %c16_i64 : i64
      linalg.yield %51 : i64
    } -> tensor<24x24xi64>
    %23 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%22, %cst_3 : tensor<24x24xi64>, tensor<24x24xi64>) outs(%9 : tensor<24x24xi64>) {
    ^bb0(%in: i64, %in_27: i64, %out: i64):
      %51 = arith.minsi %in, %in_27 : i64
      linalg.yield %51 : i64
    } -> tensor<24x24xi64>
    %24 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%14, %12, %23 : tensor<24x24xi1>, tensor<24x24xi64>, tensor<24x24xi64>) outs(%9 : tensor<24x24xi64>) {
    ^bb0(%in: i1, %in_27: i64, %in_28: i64, %out: i64):
      %51 = arith.select %in, %in_27, %in_28 : i64
      linalg.yield %51 : i64
    } -> tensor<24x24xi64>
    %25 = tensor.empty() : tensor<24x24x4xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<24x24xi64>) outs(%25 : tensor<24x24x4xf32>) {
    ^bb0(%in: i64, %out: f32):
      %51 = arith.index_cast %in : i64 to index
      %52 = linalg.index 2 : index
      %53 = arith.cmpi slt, %51, %c32 : index
      cf.assert %53, "index must be smaller than dim size"
      %54 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %54, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg6[%51, %52] : tensor<32x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<24x24x4xf32>
    %27 = tensor.empty() : tensor<4x24x24xf32>
    %transposed_13 = linalg.transpose ins(%26 : tensor<24x24x4xf32>) outs(%27 : tensor<4x24x24xf32>) permutation = [2, 0, 1] 
    %expanded_14 = tensor.expand_shape %transposed_13 [[0, 1], [2], [3]] output_shape [1, 4, 24, 24] : tensor<4x24x24xf32> into tensor<1x4x24x24xf32>
    %28 = tensor.empty() : tensor<2x4x16x24xf32>
    %transposed_15 = linalg.transpose ins(%expanded_7 : tensor<2x24x4x16xf32>) outs(%28 : tensor<2x4x16x24xf32>) permutation = [0, 2, 3, 1] 
    %collapsed_16 = tensor.collapse_shape %transposed_5 [[0, 1], [2], [3]] : tensor<2x4x24x16xf32> into tensor<8x24x16xf32>
    %collapsed_17 = tensor.collapse_shape %transposed_15 [[0, 1], [2], [3]] : tensor<2x4x16x24xf32> into tensor<8x16x24xf32>
    %29 = tensor.empty() : tensor<8x24x24xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<8x24x24xf32>) -> tensor<8x24x24xf32>
    %31 = linalg.batch_matmul ins(%collapsed_16, %collapsed_17 : tensor<8x24x16xf32>, tensor<8x16x24xf32>) outs(%30 : tensor<8x24x24xf32>) -> tensor<8x24x24xf32>
    %expanded_18 = tensor.expand_shape %31 [[0, 1], [2], [3]] output_shape [2, 4, 24, 24] : tensor<8x24x24xf32> into tensor<2x4x24x24xf32>
    %32 = tensor.empty() : tensor<2x4x24x24xf32>
    %33 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18, %expanded_14 : tensor<2x4x24x24xf32>, tensor<1x4x24x24xf32>) outs(%32 : tensor<2x4x24x24xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %51 = arith.addf %in, %in_27 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4x24x24xf32>
    %34 = linalg.generic {indexing_maps = [#map6, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %arg1 : tensor<2x4x24x24xf32>, tensor<2x1x24x24xf32>) outs(%32 : tensor<2x4x24x24xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %51 = arith.addf %in, %in_27 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4x24x24xf32>
    %35 = tensor.empty() : tensor<2x4x24xi64>
    %36 = linalg.fill ins(%c0_i64 : i64) outs(%35 : tensor<2x4x24xi64>) -> tensor<2x4x24xi64>
    %37 = tensor.empty() : tensor<2x4x24xf32>
    %38 = linalg.fill ins(%cst_0 : f32) outs(%37 : tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %39:2 = linalg.generic {indexing_maps = [#map6, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%34 : tensor<2x4x24x24xf32>) outs(%38, %36 : tensor<2x4x24xf32>, tensor<2x4x24xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %51 = linalg.index 3 : index
      %52 = arith.index_cast %51 : index to i64
      %53 = arith.maximumf %in, %out : f32
      %54 = arith.cmpf ogt, %in, %out : f32
      %55 = arith.select %54, %52, %out_27 : i64
      linalg.yield %53, %55 : f32, i64
    } -> (tensor<2x4x24xf32>, tensor<2x4x24xi64>)
    %expanded_19 = tensor.expand_shape %39#0 [[0], [1], [2, 3]] output_shape [2, 4, 24, 1] : tensor<2x4x24xf32> into tensor<2x4x24x1xf32>
    %40 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %expanded_19 : tensor<2x4x24x24xf32>, tensor<2x4x24x1xf32>) outs(%32 : tensor<2x4x24x24xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %51 = arith.subf %in, %in_27 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4x24x24xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x4x24x24xf32>) outs(%32 : tensor<2x4x24x24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = math.exp %in : f32
      linalg.yield %51 : f32
    } -> tensor<2x4x24x24xf32>
    %42 = tensor.empty() : tensor<2x4x24x1xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<2x4x24x1xf32>) -> tensor<2x4x24x1xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map10], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%41 : tensor<2x4x24x24xf32>) outs(%43 : tensor<2x4x24x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.addf %in, %out : f32
      linalg.yield %51 : f32
    } -> tensor<2x4x24x1xf32>
    %45 = linalg.generic {indexing_maps = [#map6, #map10, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<2x4x24x24xf32>, tensor<2x4x24x1xf32>) outs(%32 : tensor<2x4x24x24xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %51 = arith.divf %in, %in_27 : f32
      linalg.yield %51 : f32
    } -> tensor<2x4x24x24xf32>
    %collapsed_20 = tensor.collapse_shape %45 [[0, 1], [2], [3]] : tensor<2x4x24x24xf32> into tensor<8x24x24xf32>
    %collapsed_21 = tensor.collapse_shape %transposed_10 [[0, 1], [2], [3]] : tensor<2x4x24x16xf32> into tensor<8x24x16xf32>
    %46 = tensor.empty() : tensor<8x24x16xf32>
    %47 = linalg.fill ins(%cst : f32) outs(%46 : tensor<8x24x16xf32>) -> tensor<8x24x16xf32>
    %48 = linalg.batch_matmul ins(%collapsed_20, %collapsed_21 : tensor<8x24x24xf32>, tensor<8x24x16xf32>) outs(%47 : tensor<8x24x16xf32>) -> tensor<8x24x16xf32>
    %expanded_22 = tensor.expand_shape %48 [[0, 1], [2], [3]] output_shape [2, 4, 24, 16] : tensor<8x24x16xf32> into tensor<2x4x24x16xf32>
    %49 = tensor.empty() : tensor<2x24x4x16xf32>
    %transposed_23 = linalg.transpose ins(%expanded_22 : tensor<2x4x24x16xf32>) outs(%49 : tensor<2x24x4x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_24 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%0 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_25 = tensor.collapse_shape %transposed_23 [[0, 1], [2, 3]] : tensor<2x24x4x16xf32> into tensor<48x64xf32>
    %50 = linalg.matmul ins(%collapsed_25, %transposed_24 : tensor<48x64xf32>, tensor<64x64xf32>) outs(%2 : tensor<48x64xf32>) -> tensor<48x64xf32>
    %expanded_26 = tensor.expand_shape %50 [[0, 1], [2]] output_shape [2, 24, 64] : tensor<48x64xf32> into tensor<2x24x64xf32>
    return %expanded_26 : tensor<2x24x64xf32>
  }
}

