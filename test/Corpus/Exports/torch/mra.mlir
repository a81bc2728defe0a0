#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
module {
  func.func @mra(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<130x64xf32>, %arg3: tensor<1x64xf32>, %arg4: tensor<64xf32>, %arg5: tensor<64xf32>, %arg6: tensor<64x64xf32>, %arg7: tensor<64xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64x64xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<96x64xf32>, %arg17: tensor<96xf32>, %arg18: tensor<64x96xf32>, %arg19: tensor<64xf32>, %arg20: tensor<64xf32>, %arg21: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c0_i64 = arith.constant 0 : i64
    %c1 = arith.constant 1 : index
    %c96 = arith.constant 96 : index
    %c130 = arith.constant 130 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant 1.000000e-05 : f64
    %cst_4 = arith.constant 6.400000e+01 : f64
    %cst_5 = arith.constant 6.400000e+01 : f32
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<80x64xf32>
    %cst_7 = arith.constant 1.41421354 : f32
    %cst_8 = arith.constant dense_resource<torch_tensor_1_128_torch.int64_1> : tensor<1x128xi64>
    %cst_9 = arith.constant dense_resource<torch_tensor_1_128_torch.int64> : tensor<1x128xi64>
    %extracted_slice = tensor.extract_slice %cst_9[0, 0] [1, 40] [1, 1] : tensor<1x128xi64> to tensor<1x40xi64>
    %0 = tensor.empty() : tensor<2x40xi64>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1]] : tensor<1x40xi64> into tensor<40xi64>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<40xi64>) outs(%0 : tensor<2x40xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<2x40xi64>
    %extracted_slice_10 = tensor.extract_slice %cst_8[0, 0] [1, 40] [1, 1] : tensor<1x128xi64> to tensor<1x40xi64>
    %2 = tensor.empty() : tensor<2x40x64xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %82 = arith.index_cast %in : i64 to index
      %83 = linalg.index 2 : index
      %84 = arith.cmpi slt, %82, %c96 : index
      cf.assert %84, "index must be smaller than dim size"
      %85 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %85, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%82, %83] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40xi64>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %82 = arith.index_cast %in : i64 to index
      %83 = linalg.index 2 : index
      %84 = arith.cmpi slt, %82, %c1 : index
      cf.assert %84, "index must be smaller than dim size"
      %85 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %85, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%82, %83] : tensor<1x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3, %4 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %82 = arith.addf %in, %in_17 : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x64xf32>
    %6 = tensor.empty() : tensor<1x40x64xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_10 : tensor<1x40xi64>) outs(%6 : tensor<1x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %82 = arith.index_cast %in : i64 to index
      %83 = linalg.index 2 : index
      %84 = arith.cmpi slt, %82, %c130 : index
      cf.assert %84, "index must be smaller than dim size"
      %85 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %85, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%82, %83] : tensor<130x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x40x64xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5, %7 : tensor<2x40x64xf32>, tensor<1x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %82 = arith.addf %in, %in_17 : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x64xf32>
    %9 = tensor.empty() : tensor<2x40x64xf64>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8 : tensor<2x40x64xf32>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %82 = arith.extf %in : f32 to f64
      linalg.yield %82 : f64
    } -> tensor<2x40x64xf64>
    %11 = tensor.empty() : tensor<2x40x1xf64>
    %12 = linalg.fill ins(%cst : f64) outs(%11 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %13 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%10 : tensor<2x40x64xf64>) outs(%12 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %82 = arith.addf %in, %out : f64
      linalg.yield %82 : f64
    } -> tensor<2x40x1xf64>
    %14 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13 : tensor<2x40x1xf64>) outs(%11 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %82 = arith.divf %in, %cst_4 : f64
      linalg.yield %82 : f64
    } -> tensor<2x40x1xf64>
    %15 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10, %14 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_17: f64, %out: f64):
      %82 = arith.subf %in, %in_17 : f64
      linalg.yield %82 : f64
    } -> tensor<2x40x64xf64>
    %16 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%15, %15 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_17: f64, %out: f64):
      %82 = arith.mulf %in, %in_17 : f64
      linalg.yield %82 : f64
    } -> tensor<2x40x64xf64>
    %17 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<2x40x64xf64>) outs(%12 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %82 = arith.addf %in, %out : f64
      linalg.yield %82 : f64
    } -> tensor<2x40x1xf64>
    %18 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<2x40x1xf64>) outs(%11 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %82 = arith.divf %in, %cst_4 : f64
      linalg.yield %82 : f64
    } -> tensor<2x40x1xf64>
    %19 = tensor.empty() : tensor<2x40x1xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<2x40x1xf64>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %82 = arith.truncf %in : f64 to f32
      linalg.yield %82 : f32
    } -> tensor<2x40x1xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%19 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%8 : tensor<2x40x64xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.addf %in, %out : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.divf %in, %cst_5 : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x1xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.truncf %cst_3 : f64 to f32
      %83 = arith.addf %in, %82 : f32
      linalg.yield %83 : f32
    } -> tensor<2x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = math.rsqrt %in : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%8, %23 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %82 = arith.subf %in, %in_17 : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x64xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %25 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %82 = arith.mulf %in, %in_17 : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x64xf32>
    %28 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %arg4 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %82 = arith.mulf %in, %in_17 : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x64xf32>
    %29 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %arg5 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %82 = arith.addf %in, %in_17 : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x64xf32>
    %30 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg12 : tensor<64x64xf32>) outs(%30 : tensor<64x64xf32>) permutation = [1, 0] 
    %31 = tensor.empty() : tensor<80x64xf32>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%31 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %33 = linalg.matmul ins(%cst_6, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%32 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%31 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%33, %34 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%31 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %82 = arith.addf %in, %in_17 : f32
      linalg.yield %82 : f32
    } -> tensor<80x64xf32>
    %expanded = tensor.expand_shape %35 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %29 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %82 = arith.addf %in, %in_17 : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x64xf32>
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x40x64xf32>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %82 = arith.extf %in : f32 to f64
      linalg.yield %82 : f64
    } -> tensor<2x40x64xf64>
    %38 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%37 : tensor<2x40x64xf64>) outs(%12 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %82 = arith.addf %in, %out : f64
      linalg.yield %82 : f64
    } -> tensor<2x40x1xf64>
    %39 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x40x1xf64>) outs(%11 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %82 = arith.divf %in, %cst_4 : f64
      linalg.yield %82 : f64
    } -> tensor<2x40x1xf64>
    %40 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %39 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_17: f64, %out: f64):
      %82 = arith.subf %in, %in_17 : f64
      linalg.yield %82 : f64
    } -> tensor<2x40x64xf64>
    %41 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %40 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_17: f64, %out: f64):
      %82 = arith.mulf %in, %in_17 : f64
      linalg.yield %82 : f64
    } -> tensor<2x40x64xf64>
    %42 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%41 : tensor<2x40x64xf64>) outs(%12 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %82 = arith.addf %in, %out : f64
      linalg.yield %82 : f64
    } -> tensor<2x40x1xf64>
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x40x1xf64>) outs(%11 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %82 = arith.divf %in, %cst_4 : f64
      linalg.yield %82 : f64
    } -> tensor<2x40x1xf64>
    %44 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<2x40x1xf64>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %82 = arith.truncf %in : f64 to f32
      linalg.yield %82 : f32
    } -> tensor<2x40x1xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36 : tensor<2x40x64xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.addf %in, %out : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x1xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.divf %in, %cst_5 : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x1xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.truncf %cst_3 : f64 to f32
      %83 = arith.addf %in, %82 : f32
      linalg.yield %83 : f32
    } -> tensor<2x40x1xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = math.rsqrt %in : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x1xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %46 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %82 = arith.subf %in, %in_17 : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x64xf32>
    %50 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %48 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %82 = arith.mulf %in, %in_17 : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x64xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %arg14 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %82 = arith.mulf %in, %in_17 : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x64xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%51, %arg15 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %82 = arith.addf %in, %in_17 : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x64xf32>
    %collapsed_11 = tensor.collapse_shape %52 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %53 = tensor.empty() : tensor<64x96xf32>
    %transposed_12 = linalg.transpose ins(%arg16 : tensor<96x64xf32>) outs(%53 : tensor<64x96xf32>) permutation = [1, 0] 
    %54 = tensor.empty() : tensor<80x96xf32>
    %55 = linalg.fill ins(%cst_0 : f32) outs(%54 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %56 = linalg.matmul ins(%collapsed_11, %transposed_12 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%55 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<96xf32>) outs(%54 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%56, %57 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%54 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %82 = arith.addf %in, %in_17 : f32
      linalg.yield %82 : f32
    } -> tensor<80x96xf32>
    %expanded_13 = tensor.expand_shape %58 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %59 = tensor.empty() : tensor<2x40x96xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x40x96xf32>) outs(%59 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.divf %in, %cst_7 : f32
      %83 = math.erf %82 : f32
      %84 = arith.addf %83, %cst_1 : f32
      %85 = arith.mulf %84, %cst_2 : f32
      %86 = arith.mulf %in, %85 : f32
      linalg.yield %86 : f32
    } -> tensor<2x40x96xf32>
    %collapsed_14 = tensor.collapse_shape %60 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %61 = tensor.empty() : tensor<96x64xf32>
    %transposed_15 = linalg.transpose ins(%arg18 : tensor<64x96xf32>) outs(%61 : tensor<96x64xf32>) permutation = [1, 0] 
    %62 = linalg.matmul ins(%collapsed_14, %transposed_15 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%32 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<64xf32>) outs(%31 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%62, %63 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%31 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %82 = arith.addf %in, %in_17 : f32
      linalg.yield %82 : f32
    } -> tensor<80x64xf32>
    %expanded_16 = tensor.expand_shape %64 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16, %52 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %82 = arith.addf %in, %in_17 : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x64xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65 : tensor<2x40x64xf32>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %82 = arith.extf %in : f32 to f64
      linalg.yield %82 : f64
    } -> tensor<2x40x64xf64>
    %67 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%66 : tensor<2x40x64xf64>) outs(%12 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %82 = arith.addf %in, %out : f64
      linalg.yield %82 : f64
    } -> tensor<2x40x1xf64>
    %68 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67 : tensor<2x40x1xf64>) outs(%11 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %82 = arith.divf %in, %cst_4 : f64
      linalg.yield %82 : f64
    } -> tensor<2x40x1xf64>
    %69 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66, %68 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_17: f64, %out: f64):
      %82 = arith.subf %in, %in_17 : f64
      linalg.yield %82 : f64
    } -> tensor<2x40x64xf64>
    %70 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %69 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%9 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_17: f64, %out: f64):
      %82 = arith.mulf %in, %in_17 : f64
      linalg.yield %82 : f64
    } -> tensor<2x40x64xf64>
    %71 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%70 : tensor<2x40x64xf64>) outs(%12 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %82 = arith.addf %in, %out : f64
      linalg.yield %82 : f64
    } -> tensor<2x40x1xf64>
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71 : tensor<2x40x1xf64>) outs(%11 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %82 = arith.divf %in, %cst_4 : f64
      linalg.yield %82 : f64
    } -> tensor<2x40x1xf64>
    %73 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<2x40x1xf64>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %82 = arith.truncf %in : f64 to f32
      linalg.yield %82 : f32
    } -> tensor<2x40x1xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%65 : tensor<2x40x64xf32>) outs(%21 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.addf %in, %out : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x1xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%74 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.divf %in, %cst_5 : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x1xf32>
    %76 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = arith.truncf %cst_3 : f64 to f32
      %83 = arith.addf %in, %82 : f32
      linalg.yield %83 : f32
    } -> tensor<2x40x1xf32>
    %77 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<2x40x1xf32>) outs(%19 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %82 = math.rsqrt %in : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x1xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%65, %75 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %82 = arith.subf %in, %in_17 : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x64xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %77 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %82 = arith.mulf %in, %in_17 : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x64xf32>
    %80 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %arg20 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %82 = arith.mulf %in, %in_17 : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x64xf32>
    %81 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %arg21 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%2 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %82 = arith.addf %in, %in_17 : f32
      linalg.yield %82 : f32
    } -> tensor<2x40x64xf32>
    return %81 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_128_torch.int64_1: "0x08000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F0000000000000040000000000000004100000000000000420000000000000043000000000000004400000000000000450000000000000046000000000000004700000000000000480000000000000049000000000000004A000000000000004B000000000000004C000000000000004D000000000000004E000000000000004F0000000000000050000000000000005100000000000000520000000000000053000000000000005400000000000000550000000000000056000000000000005700000000000000580000000000000059000000000000005A000000000000005B000000000000005C000000000000005D000000000000005E000000000000005F0000000000000060000000000000006100000000000000620000000000000063000000000000006400000000000000650000000000000066000000000000006700000000000000680000000000000069000000000000006A000000000000006B000000000000006C000000000000006D000000000000006E000000000000006F0000000000000070000000000000007100000000000000720000000000000073000000000000007400000000000000750000000000000076000000000000007700000000000000780000000000000079000000000000007A000000000000007B000000000000007C000000000000007D000000000000007E000000000000007F0000000000000080000000000000008100000000000000",
      torch_tensor_1_128_torch.int64: "0x0800000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}

