#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d2)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @clip_text(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xbf16>, %arg2: tensor<128x64xbf16>, %arg3: tensor<64x64xbf16>, %arg4: tensor<64xbf16>, %arg5: tensor<64x64xbf16>, %arg6: tensor<64xbf16>, %arg7: tensor<64x64xbf16>, %arg8: tensor<64xbf16>, %arg9: tensor<64x64xbf16>, %arg10: tensor<64xbf16>, %arg11: tensor<64xbf16>, %arg12: tensor<64xbf16>, %arg13: tensor<96x64xbf16>, %arg14: tensor<96xbf16>, %arg15: tensor<64x96xbf16>, %arg16: tensor<64xbf16>, %arg17: tensor<64xbf16>, %arg18: tensor<64xbf16>, %arg19: tensor<64xbf16>, %arg20: tensor<64xbf16>) -> tensor<2x40x64xbf16> {
    %c128 = arith.constant 128 : index
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 1.000000e+00 : bf16
    %cst_3 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_5 = arith.constant 1.702000e+00 : f64
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant 6.400000e+01 : f64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 2.500000e-01 : bf16
    %c0_i64 = arith.constant 0 : i64
    %cst_10 = arith.constant dense_resource<torch_tensor_1_128_torch.int64> : tensor<1x128xi64>
    %extracted_slice = tensor.extract_slice %cst_10[0, 0] [1, 40] [1, 1] : tensor<1x128xi64> to tensor<1x40xi64>
    %0 = tensor.empty() : tensor<2x40x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %163 = arith.index_cast %in : i64 to index
      %164 = linalg.index 2 : index
      %165 = arith.cmpi slt, %163, %c96 : index
      cf.assert %165, "index must be smaller than dim size"
      %166 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %166, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%163, %164] : tensor<96x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x40x64xbf16>
    %2 = tensor.empty() : tensor<1x40x64xbf16>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<1x40xi64>) outs(%2 : tensor<1x40x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %163 = arith.index_cast %in : i64 to index
      %164 = linalg.index 2 : index
      %165 = arith.cmpi slt, %163, %c128 : index
      cf.assert %165, "index must be smaller than dim size"
      %166 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %166, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%163, %164] : tensor<128x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x40x64xbf16>
    %4 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %3 : tensor<2x40x64xbf16>, tensor<1x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_38: bf16, %out: bf16):
      %163 = arith.addf %in, %in_38 : bf16
      linalg.yield %163 : bf16
    } -> tensor<2x40x64xbf16>
    %5 = tensor.empty() : tensor<40xi64>
    %6 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%5 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %163 = linalg.index 0 : index
      %164 = arith.index_cast %163 : index to i64
      linalg.yield %164 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_11 = tensor.expand_shape %6 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %7 = tensor.empty() : tensor<1x1x40x40xi1>
    %8 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%7 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_38: i64, %out: i1):
      %163 = arith.cmpi sle, %in, %in_38 : i64
      linalg.yield %163 : i1
    } -> tensor<1x1x40x40xi1>
    %9 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %8 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%9 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %11 = tensor.empty() : tensor<2x1x40x40xbf16>
    %12 = linalg.generic {indexing_maps = [#map6, #map8, #map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %cst_4, %cst_3 : tensor<2x1x40x40xi1>, tensor<bf16>, tensor<bf16>) outs(%11 : tensor<2x1x40x40xbf16>) {
    ^bb0(%in: i1, %in_38: bf16, %in_39: bf16, %out: bf16):
      %163 = arith.select %in, %in_38, %in_39 : bf16
      linalg.yield %163 : bf16
    } -> tensor<2x1x40x40xbf16>
    %13 = tensor.empty() : tensor<2x40x64xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4 : tensor<2x40x64xbf16>) outs(%13 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %163 = arith.extf %in : bf16 to f32
      linalg.yield %163 : f32
    } -> tensor<2x40x64xf32>
    %15 = tensor.empty() : tensor<2x40x64xf64>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14 : tensor<2x40x64xf32>) outs(%15 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %163 = arith.extf %in : f32 to f64
      linalg.yield %163 : f64
    } -> tensor<2x40x64xf64>
    %17 = tensor.empty() : tensor<2x40x1xf64>
    %18 = linalg.fill ins(%cst : f64) outs(%17 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %19 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16 : tensor<2x40x64xf64>) outs(%18 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %163 = arith.addf %in, %out : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x1xf64>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19 : tensor<2x40x1xf64>) outs(%17 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %163 = arith.divf %in, %cst_7 : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x1xf64>
    %21 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %20 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%15 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %163 = arith.subf %in, %in_38 : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x64xf64>
    %22 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %21 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%15 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %163 = arith.mulf %in, %in_38 : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x64xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x40x64xf64>) outs(%18 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %163 = arith.addf %in, %out : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x1xf64>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40x1xf64>) outs(%17 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %163 = arith.divf %in, %cst_7 : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x1xf64>
    %25 = tensor.empty() : tensor<2x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<2x40x1xf64>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %163 = arith.truncf %in : f64 to f32
      linalg.yield %163 : f32
    } -> tensor<2x40x1xf32>
    %27 = linalg.fill ins(%cst_0 : f32) outs(%25 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%14 : tensor<2x40x64xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.divf %in, %cst_8 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.truncf %cst_6 : f64 to f32
      %164 = arith.addf %in, %163 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.rsqrt %in : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x1xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%14, %29 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%13 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %163 = arith.subf %in, %in_38 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x64xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %31 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%13 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %163 = arith.mulf %in, %in_38 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x64xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %arg11 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%13 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: bf16, %out: f32):
      %163 = arith.extf %in_38 : bf16 to f32
      %164 = arith.mulf %in, %163 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %arg12 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%13 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: bf16, %out: f32):
      %163 = arith.extf %in_38 : bf16 to f32
      %164 = arith.addf %in, %163 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %163 = arith.truncf %in : f32 to bf16
      linalg.yield %163 : bf16
    } -> tensor<2x40x64xbf16>
    %collapsed_12 = tensor.collapse_shape %36 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %37 = tensor.empty() : tensor<64x64xbf16>
    %transposed = linalg.transpose ins(%arg7 : tensor<64x64xbf16>) outs(%37 : tensor<64x64xbf16>) permutation = [1, 0] 
    %38 = tensor.empty() : tensor<64xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg8 : tensor<64xbf16>) outs(%38 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %163 = arith.extf %in : bf16 to f32
      linalg.yield %163 : f32
    } -> tensor<64xf32>
    %40 = tensor.empty() : tensor<80x64xf32>
    %41 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%collapsed_12 : tensor<80x64xbf16>) outs(%40 : tensor<80x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %163 = arith.extf %in : bf16 to f32
      linalg.yield %163 : f32
    } -> tensor<80x64xf32>
    %42 = tensor.empty() : tensor<64x64xf32>
    %43 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%transposed : tensor<64x64xbf16>) outs(%42 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %163 = arith.extf %in : bf16 to f32
      linalg.yield %163 : f32
    } -> tensor<64x64xf32>
    %44 = linalg.fill ins(%cst_0 : f32) outs(%40 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %45 = linalg.matmul ins(%41, %43 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %46 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<64xf32>) outs(%40 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %47 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%45, %46 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%40 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %163 = arith.addf %in, %in_38 : f32
      linalg.yield %163 : f32
    } -> tensor<80x64xf32>
    %48 = tensor.empty() : tensor<80x64xbf16>
    %49 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<80x64xf32>) outs(%48 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %163 = arith.truncf %in : f32 to bf16
      linalg.yield %163 : bf16
    } -> tensor<80x64xbf16>
    %transposed_13 = linalg.transpose ins(%arg3 : tensor<64x64xbf16>) outs(%37 : tensor<64x64xbf16>) permutation = [1, 0] 
    %50 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg4 : tensor<64xbf16>) outs(%38 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %163 = arith.extf %in : bf16 to f32
      linalg.yield %163 : f32
    } -> tensor<64xf32>
    %51 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%transposed_13 : tensor<64x64xbf16>) outs(%42 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %163 = arith.extf %in : bf16 to f32
      linalg.yield %163 : f32
    } -> tensor<64x64xf32>
    %52 = linalg.matmul ins(%41, %51 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %53 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<64xf32>) outs(%40 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %54 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%52, %53 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%40 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %163 = arith.addf %in, %in_38 : f32
      linalg.yield %163 : f32
    } -> tensor<80x64xf32>
    %55 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<80x64xf32>) outs(%48 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %163 = arith.truncf %in : f32 to bf16
      linalg.yield %163 : bf16
    } -> tensor<80x64xbf16>
    %transposed_14 = linalg.transpose ins(%arg5 : tensor<64x64xbf16>) outs(%37 : tensor<64x64xbf16>) permutation = [1, 0] 
    %56 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg6 : tensor<64xbf16>) outs(%38 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %163 = arith.extf %in : bf16 to f32
      linalg.yield %163 : f32
    } -> tensor<64xf32>
    %57 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%transposed_14 : tensor<64x64xbf16>) outs(%42 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %163 = arith.extf %in : bf16 to f32
      linalg.yield %163 : f32
    } -> tensor<64x64xf32>
    %58 = linalg.matmul ins(%41, %57 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %59 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<64xf32>) outs(%40 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %60 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%58, %59 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%40 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %163 = arith.addf %in, %in_38 : f32
      linalg.yield %163 : f32
    } -> tensor<80x64xf32>
    %61 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<80x64xf32>) outs(%48 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %163 = arith.truncf %in : f32 to bf16
      linalg.yield %163 : bf16
    } -> tensor<80x64xbf16>
    %expanded_15 = tensor.expand_shape %49 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xbf16> into tensor<2x40x4x16xbf16>
    %62 = tensor.empty() : tensor<2x4x40x16xbf16>
    %transposed_16 = linalg.transpose ins(%expanded_15 : tensor<2x40x4x16xbf16>) outs(%62 : tensor<2x4x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_17 = tensor.expand_shape %55 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xbf16> into tensor<2x40x4x16xbf16>
    %expanded_18 = tensor.expand_shape %61 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xbf16> into tensor<2x40x4x16xbf16>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x40x4x16xbf16>) outs(%62 : tensor<2x4x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %63 = tensor.empty() : tensor<2x4x16x40xbf16>
    %transposed_20 = linalg.transpose ins(%expanded_17 : tensor<2x40x4x16xbf16>) outs(%63 : tensor<2x4x16x40xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed_21 = tensor.collapse_shape %transposed_16 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %collapsed_22 = tensor.collapse_shape %transposed_20 [[0, 1], [2], [3]] : tensor<2x4x16x40xbf16> into tensor<8x16x40xbf16>
    %64 = tensor.empty() : tensor<8x40x40xf32>
    %65 = linalg.fill ins(%cst_0 : f32) outs(%64 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %66 = linalg.batch_matmul ins(%collapsed_21, %collapsed_22 : tensor<8x40x16xbf16>, tensor<8x16x40xbf16>) outs(%65 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %67 = tensor.empty() : tensor<8x40x40xbf16>
    %68 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%66 : tensor<8x40x40xf32>) outs(%67 : tensor<8x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %163 = arith.truncf %in : f32 to bf16
      linalg.yield %163 : bf16
    } -> tensor<8x40x40xbf16>
    %expanded_23 = tensor.expand_shape %68 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xbf16> into tensor<2x4x40x40xbf16>
    %69 = tensor.empty() : tensor<2x4x40x40xbf16>
    %70 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<2x4x40x40xbf16>) outs(%69 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %163 = arith.mulf %in, %cst_9 : bf16
      linalg.yield %163 : bf16
    } -> tensor<2x4x40x40xbf16>
    %71 = linalg.generic {indexing_maps = [#map6, #map13, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70, %12 : tensor<2x4x40x40xbf16>, tensor<2x1x40x40xbf16>) outs(%69 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %in_38: bf16, %out: bf16):
      %163 = arith.addf %in, %in_38 : bf16
      linalg.yield %163 : bf16
    } -> tensor<2x4x40x40xbf16>
    %72 = tensor.empty() : tensor<2x4x40x40xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71 : tensor<2x4x40x40xbf16>) outs(%72 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %163 = arith.extf %in : bf16 to f32
      linalg.yield %163 : f32
    } -> tensor<2x4x40x40xf32>
    %74 = tensor.empty() : tensor<2x4x40xi64>
    %75 = linalg.fill ins(%c0_i64 : i64) outs(%74 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %76 = tensor.empty() : tensor<2x4x40xf32>
    %77 = linalg.fill ins(%cst_1 : f32) outs(%76 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %78:2 = linalg.generic {indexing_maps = [#map6, #map14, #map14], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%73 : tensor<2x4x40x40xf32>) outs(%77, %75 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_38: i64):
      %163 = linalg.index 3 : index
      %164 = arith.index_cast %163 : index to i64
      %165 = arith.maximumf %in, %out : f32
      %166 = arith.cmpf ogt, %in, %out : f32
      %167 = arith.select %166, %164, %out_38 : i64
      linalg.yield %165, %167 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_24 = tensor.expand_shape %78#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %79 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %expanded_24 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%72 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %163 = arith.subf %in, %in_38 : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x40x40xf32>
    %80 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<2x4x40x40xf32>) outs(%72 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.exp %in : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x40x40xf32>
    %81 = tensor.empty() : tensor<2x4x40x1xf32>
    %82 = linalg.fill ins(%cst_0 : f32) outs(%81 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %83 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%80 : tensor<2x4x40x40xf32>) outs(%82 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x40x1xf32>
    %84 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %83 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%72 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %163 = arith.divf %in, %in_38 : f32
      linalg.yield %163 : f32
    } -> tensor<2x4x40x40xf32>
    %85 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84 : tensor<2x4x40x40xf32>) outs(%69 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %163 = arith.truncf %in : f32 to bf16
      linalg.yield %163 : bf16
    } -> tensor<2x4x40x40xbf16>
    %collapsed_25 = tensor.collapse_shape %85 [[0, 1], [2], [3]] : tensor<2x4x40x40xbf16> into tensor<8x40x40xbf16>
    %collapsed_26 = tensor.collapse_shape %transposed_19 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %86 = tensor.empty() : tensor<8x40x16xf32>
    %87 = linalg.fill ins(%cst_0 : f32) outs(%86 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %88 = linalg.batch_matmul ins(%collapsed_25, %collapsed_26 : tensor<8x40x40xbf16>, tensor<8x40x16xbf16>) outs(%87 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %89 = tensor.empty() : tensor<8x40x16xbf16>
    %90 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88 : tensor<8x40x16xf32>) outs(%89 : tensor<8x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %163 = arith.truncf %in : f32 to bf16
      linalg.yield %163 : bf16
    } -> tensor<8x40x16xbf16>
    %expanded_27 = tensor.expand_shape %90 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xbf16> into tensor<2x4x40x16xbf16>
    %91 = tensor.empty() : tensor<2x40x4x16xbf16>
    %transposed_28 = linalg.transpose ins(%expanded_27 : tensor<2x4x40x16xbf16>) outs(%91 : tensor<2x40x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_29 = tensor.collapse_shape %transposed_28 [[0, 1], [2, 3]] : tensor<2x40x4x16xbf16> into tensor<80x64xbf16>
    %transposed_30 = linalg.transpose ins(%arg9 : tensor<64x64xbf16>) outs(%37 : tensor<64x64xbf16>) permutation = [1, 0] 
    %92 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg10 : tensor<64xbf16>) outs(%38 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %163 = arith.extf %in : bf16 to f32
      linalg.yield %163 : f32
    } -> tensor<64xf32>
    %93 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%collapsed_29 : tensor<80x64xbf16>) outs(%40 : tensor<80x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %163 = arith.extf %in : bf16 to f32
      linalg.yield %163 : f32
    } -> tensor<80x64xf32>
    %94 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%transposed_30 : tensor<64x64xbf16>) outs(%42 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %163 = arith.extf %in : bf16 to f32
      linalg.yield %163 : f32
    } -> tensor<64x64xf32>
    %95 = linalg.matmul ins(%93, %94 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%44 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %96 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%92 : tensor<64xf32>) outs(%40 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %97 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%95, %96 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%40 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %163 = arith.addf %in, %in_38 : f32
      linalg.yield %163 : f32
    } -> tensor<80x64xf32>
    %98 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%97 : tensor<80x64xf32>) outs(%48 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %163 = arith.truncf %in : f32 to bf16
      linalg.yield %163 : bf16
    } -> tensor<80x64xbf16>
    %expanded_31 = tensor.expand_shape %98 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4, %expanded_31 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_38: bf16, %out: bf16):
      %163 = arith.addf %in, %in_38 : bf16
      linalg.yield %163 : bf16
    } -> tensor<2x40x64xbf16>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x40x64xbf16>) outs(%13 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %163 = arith.extf %in : bf16 to f32
      linalg.yield %163 : f32
    } -> tensor<2x40x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<2x40x64xf32>) outs(%15 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %163 = arith.extf %in : f32 to f64
      linalg.yield %163 : f64
    } -> tensor<2x40x64xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%101 : tensor<2x40x64xf64>) outs(%18 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %163 = arith.addf %in, %out : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x1xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x40x1xf64>) outs(%17 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %163 = arith.divf %in, %cst_7 : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x1xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %103 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%15 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %163 = arith.subf %in, %in_38 : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x64xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104, %104 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%15 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %163 = arith.mulf %in, %in_38 : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x64xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%105 : tensor<2x40x64xf64>) outs(%18 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %163 = arith.addf %in, %out : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x1xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x40x1xf64>) outs(%17 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %163 = arith.divf %in, %cst_7 : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x1xf64>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x40x1xf64>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %163 = arith.truncf %in : f64 to f32
      linalg.yield %163 : f32
    } -> tensor<2x40x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<2x40x64xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.divf %in, %cst_8 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.truncf %cst_6 : f64 to f32
      %164 = arith.addf %in, %163 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.rsqrt %in : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %110 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%13 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %163 = arith.subf %in, %in_38 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %112 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%13 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %163 = arith.mulf %in, %in_38 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %arg17 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%13 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: bf16, %out: f32):
      %163 = arith.extf %in_38 : bf16 to f32
      %164 = arith.mulf %in, %163 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115, %arg18 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%13 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: bf16, %out: f32):
      %163 = arith.extf %in_38 : bf16 to f32
      %164 = arith.addf %in, %163 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %163 = arith.truncf %in : f32 to bf16
      linalg.yield %163 : bf16
    } -> tensor<2x40x64xbf16>
    %collapsed_32 = tensor.collapse_shape %117 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %118 = tensor.empty() : tensor<64x96xbf16>
    %transposed_33 = linalg.transpose ins(%arg13 : tensor<96x64xbf16>) outs(%118 : tensor<64x96xbf16>) permutation = [1, 0] 
    %119 = tensor.empty() : tensor<96xf32>
    %120 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg14 : tensor<96xbf16>) outs(%119 : tensor<96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %163 = arith.extf %in : bf16 to f32
      linalg.yield %163 : f32
    } -> tensor<96xf32>
    %121 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%collapsed_32 : tensor<80x64xbf16>) outs(%40 : tensor<80x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %163 = arith.extf %in : bf16 to f32
      linalg.yield %163 : f32
    } -> tensor<80x64xf32>
    %122 = tensor.empty() : tensor<64x96xf32>
    %123 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%transposed_33 : tensor<64x96xbf16>) outs(%122 : tensor<64x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %163 = arith.extf %in : bf16 to f32
      linalg.yield %163 : f32
    } -> tensor<64x96xf32>
    %124 = tensor.empty() : tensor<80x96xf32>
    %125 = linalg.fill ins(%cst_0 : f32) outs(%124 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %126 = linalg.matmul ins(%121, %123 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%125 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %127 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%120 : tensor<96xf32>) outs(%124 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %128 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%126, %127 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%124 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %163 = arith.addf %in, %in_38 : f32
      linalg.yield %163 : f32
    } -> tensor<80x96xf32>
    %129 = tensor.empty() : tensor<80x96xbf16>
    %130 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%128 : tensor<80x96xf32>) outs(%129 : tensor<80x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %163 = arith.truncf %in : f32 to bf16
      linalg.yield %163 : bf16
    } -> tensor<80x96xbf16>
    %expanded_34 = tensor.expand_shape %130 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xbf16> into tensor<2x40x96xbf16>
    %131 = tensor.empty() : tensor<2x40x96xbf16>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<2x40x96xbf16>) outs(%131 : tensor<2x40x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %163 = arith.truncf %cst_5 : f64 to bf16
      %164 = arith.mulf %in, %163 : bf16
      linalg.yield %164 : bf16
    } -> tensor<2x40x96xbf16>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x40x96xbf16>) outs(%131 : tensor<2x40x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %163 = arith.negf %in : bf16
      %164 = math.exp %163 : bf16
      %165 = arith.addf %164, %cst_2 : bf16
      %166 = arith.divf %cst_2, %165 : bf16
      linalg.yield %166 : bf16
    } -> tensor<2x40x96xbf16>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_34, %133 : tensor<2x40x96xbf16>, tensor<2x40x96xbf16>) outs(%131 : tensor<2x40x96xbf16>) {
    ^bb0(%in: bf16, %in_38: bf16, %out: bf16):
      %163 = arith.mulf %in, %in_38 : bf16
      linalg.yield %163 : bf16
    } -> tensor<2x40x96xbf16>
    %collapsed_35 = tensor.collapse_shape %134 [[0, 1], [2]] : tensor<2x40x96xbf16> into tensor<80x96xbf16>
    %135 = tensor.empty() : tensor<96x64xbf16>
    %transposed_36 = linalg.transpose ins(%arg15 : tensor<64x96xbf16>) outs(%135 : tensor<96x64xbf16>) permutation = [1, 0] 
    %136 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg16 : tensor<64xbf16>) outs(%38 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %163 = arith.extf %in : bf16 to f32
      linalg.yield %163 : f32
    } -> tensor<64xf32>
    %137 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%collapsed_35 : tensor<80x96xbf16>) outs(%124 : tensor<80x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %163 = arith.extf %in : bf16 to f32
      linalg.yield %163 : f32
    } -> tensor<80x96xf32>
    %138 = tensor.empty() : tensor<96x64xf32>
    %139 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%transposed_36 : tensor<96x64xbf16>) outs(%138 : tensor<96x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %163 = arith.extf %in : bf16 to f32
      linalg.yield %163 : f32
    } -> tensor<96x64xf32>
    %140 = linalg.matmul ins(%137, %139 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%44 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %141 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%136 : tensor<64xf32>) outs(%40 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %142 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%140, %141 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%40 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %163 = arith.addf %in, %in_38 : f32
      linalg.yield %163 : f32
    } -> tensor<80x64xf32>
    %143 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%142 : tensor<80x64xf32>) outs(%48 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %163 = arith.truncf %in : f32 to bf16
      linalg.yield %163 : bf16
    } -> tensor<80x64xbf16>
    %expanded_37 = tensor.expand_shape %143 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %144 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %expanded_37 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_38: bf16, %out: bf16):
      %163 = arith.addf %in, %in_38 : bf16
      linalg.yield %163 : bf16
    } -> tensor<2x40x64xbf16>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x40x64xbf16>) outs(%13 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %163 = arith.extf %in : bf16 to f32
      linalg.yield %163 : f32
    } -> tensor<2x40x64xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x40x64xf32>) outs(%15 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %163 = arith.extf %in : f32 to f64
      linalg.yield %163 : f64
    } -> tensor<2x40x64xf64>
    %147 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%146 : tensor<2x40x64xf64>) outs(%18 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %163 = arith.addf %in, %out : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x1xf64>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x40x1xf64>) outs(%17 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %163 = arith.divf %in, %cst_7 : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x1xf64>
    %149 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %148 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%15 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %163 = arith.subf %in, %in_38 : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x64xf64>
    %150 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149, %149 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%15 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %163 = arith.mulf %in, %in_38 : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x64xf64>
    %151 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%150 : tensor<2x40x64xf64>) outs(%18 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %163 = arith.addf %in, %out : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x1xf64>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x40x1xf64>) outs(%17 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %163 = arith.divf %in, %cst_7 : f64
      linalg.yield %163 : f64
    } -> tensor<2x40x1xf64>
    %153 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%152 : tensor<2x40x1xf64>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %163 = arith.truncf %in : f64 to f32
      linalg.yield %163 : f32
    } -> tensor<2x40x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%145 : tensor<2x40x64xf32>) outs(%27 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.addf %in, %out : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.divf %in, %cst_8 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x1xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = arith.truncf %cst_6 : f64 to f32
      %164 = arith.addf %in, %163 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %163 = math.rsqrt %in : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x1xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %155 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%13 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %163 = arith.subf %in, %in_38 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x64xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %157 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%13 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %163 = arith.mulf %in, %in_38 : f32
      linalg.yield %163 : f32
    } -> tensor<2x40x64xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159, %arg19 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%13 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: bf16, %out: f32):
      %163 = arith.extf %in_38 : bf16 to f32
      %164 = arith.mulf %in, %163 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %arg20 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%13 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: bf16, %out: f32):
      %163 = arith.extf %in_38 : bf16 to f32
      %164 = arith.addf %in, %163 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %163 = arith.truncf %in : f32 to bf16
      linalg.yield %163 : bf16
    } -> tensor<2x40x64xbf16>
    return %162 : tensor<2x40x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_128_torch.int64: "0x0800000000000000000000000100000000000000020000000000000003000000000000000400000000000000050000000000000006000000000000000700000000000000080000000000000009000000000000000A000000000000000B000000000000000C000000000000000D000000000000000E000000000000000F0000000000000010000000000000001100000000000000120000000000000013000000000000001400000000000000150000000000000016000000000000001700000000000000180000000000000019000000000000001A000000000000001B000000000000001C000000000000001D000000000000001E000000000000001F0000000000000020000000000000002100000000000000220000000000000023000000000000002400000000000000250000000000000026000000000000002700000000000000280000000000000029000000000000002A000000000000002B000000000000002C000000000000002D000000000000002E000000000000002F0000000000000030000000000000003100000000000000320000000000000033000000000000003400000000000000350000000000000036000000000000003700000000000000380000000000000039000000000000003A000000000000003B000000000000003C000000000000003D000000000000003E000000000000003F0000000000000040000000000000004100000000000000420000000000000043000000000000004400000000000000450000000000000046000000000000004700000000000000480000000000000049000000000000004A000000000000004B000000000000004C000000000000004D000000000000004E000000000000004F0000000000000050000000000000005100000000000000520000000000000053000000000000005400000000000000550000000000000056000000000000005700000000000000580000000000000059000000000000005A000000000000005B000000000000005C000000000000005D000000000000005E000000000000005F0000000000000060000000000000006100000000000000620000000000000063000000000000006400000000000000650000000000000066000000000000006700000000000000680000000000000069000000000000006A000000000000006B000000000000006C000000000000006D000000000000006E000000000000006F0000000000000070000000000000007100000000000000720000000000000073000000000000007400000000000000750000000000000076000000000000007700000000000000780000000000000079000000000000007A000000000000007B000000000000007C000000000000007D000000000000007E000000000000007F00000000000000"
    }
  }
#-}

