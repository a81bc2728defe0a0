#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map12 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map13 = affine_map<(d0, d1, d2) -> (d2)>
#map14 = affine_map<(d0, d1) -> (d1)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @gpt2(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xbf16>, %arg3: tensor<128x64xbf16>, %arg4: tensor<64xbf16>, %arg5: tensor<64xbf16>, %arg6: tensor<64x192xbf16>, %arg7: tensor<192xbf16>, %arg8: tensor<64x64xbf16>, %arg9: tensor<64xbf16>, %arg10: tensor<64xbf16>, %arg11: tensor<64xbf16>, %arg12: tensor<64x256xbf16>, %arg13: tensor<256xbf16>, %arg14: tensor<256x64xbf16>, %arg15: tensor<64xbf16>, %arg16: tensor<64xbf16>, %arg17: tensor<64xbf16>) -> tensor<2x40x64xbf16> {
    %c3_i64 = arith.constant 3 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c40_i64 = arith.constant 40 : i64
    %c96 = arith.constant 96 : index
    %c128 = arith.constant 128 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 0.79788456080286541 : f64
    %cst_6 = arith.constant 4.471500e-02 : f64
    %cst_7 = arith.constant 1.000000e-05 : f64
    %cst_8 = arith.constant 6.400000e+01 : f64
    %cst_9 = arith.constant 6.400000e+01 : f32
    %cst_10 = arith.constant 2.500000e-01 : bf16
    %cst_11 = arith.constant 5.000000e-01 : bf16
    %cst_12 = arith.constant 1.000000e+00 : bf16
    %0 = tensor.empty() : tensor<2x40x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %165 = arith.index_cast %in : i64 to index
      %166 = linalg.index 2 : index
      %167 = arith.cmpi slt, %165, %c96 : index
      cf.assert %167, "index must be smaller than dim size"
      %168 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %168, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%165, %166] : tensor<96x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x40x64xbf16>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %165 = linalg.index 0 : index
      %166 = arith.index_cast %165 : index to i64
      linalg.yield %166 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %3 [[0, 1]] output_shape [1, 40] : tensor<40xi64> into tensor<1x40xi64>
    %4 = tensor.empty() : tensor<1x40x64xbf16>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x40xi64>) outs(%4 : tensor<1x40x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %165 = arith.index_cast %in : i64 to index
      %166 = linalg.index 2 : index
      %167 = arith.cmpi slt, %165, %c128 : index
      cf.assert %167, "index must be smaller than dim size"
      %168 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %168, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg3[%165, %166] : tensor<128x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<1x40x64xbf16>
    %6 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %5 : tensor<2x40x64xbf16>, tensor<1x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_38: bf16, %out: bf16):
      %165 = arith.addf %in, %in_38 : bf16
      linalg.yield %165 : bf16
    } -> tensor<2x40x64xbf16>
    %7 = tensor.empty() : tensor<2x40xi1>
    %8 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%7 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %165 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %165 : i1
    } -> tensor<2x40xi1>
    %9 = tensor.empty() : tensor<2xi64>
    %10 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%9 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %165 = linalg.index 0 : index
      %166 = arith.index_cast %165 : index to i64
      linalg.yield %166 : i64
    } -> tensor<2xi64>
    %expanded_13 = tensor.expand_shape %10 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_14 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_15 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %11 = tensor.empty() : tensor<1x1x40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map5, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%11 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_38: i64, %out: i1):
      %165 = arith.cmpi sle, %in, %in_38 : i64
      linalg.yield %165 : i1
    } -> tensor<1x1x40x40xi1>
    %13 = linalg.generic {indexing_maps = [#map8, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %12 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%11 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_38: i1, %out: i1):
      %165 = arith.andi %in, %in_38 : i1
      linalg.yield %165 : i1
    } -> tensor<1x1x40x40xi1>
    %14 = tensor.empty() : tensor<2x1x1x40xi1>
    %15 = linalg.generic {indexing_maps = [#map9, #map10, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %expanded_15 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%14 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_38: i64, %out: i1):
      %165 = arith.cmpi slt, %in, %c0_i64 : i64
      %166 = arith.addi %in, %c2_i64 : i64
      %167 = arith.select %165, %166, %in : i64
      %168 = arith.index_cast %167 : i64 to index
      %169 = arith.cmpi slt, %in_38, %c0_i64 : i64
      %170 = arith.addi %in_38, %c40_i64 : i64
      %171 = arith.select %169, %170, %in_38 : i64
      %172 = arith.index_cast %171 : i64 to index
      %extracted = tensor.extract %8[%168, %172] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %16 = tensor.empty() : tensor<2x1x40x40xi1>
    %17 = linalg.generic {indexing_maps = [#map11, #map5, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%16 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_38: i1, %out: i1):
      %165 = arith.andi %in, %in_38 : i1
      linalg.yield %165 : i1
    } -> tensor<2x1x40x40xi1>
    %18 = tensor.empty() : tensor<2x1x40x40xbf16>
    %19 = linalg.generic {indexing_maps = [#map7, #map8, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<bf16>, tensor<bf16>) outs(%18 : tensor<2x1x40x40xbf16>) {
    ^bb0(%in: i1, %in_38: bf16, %in_39: bf16, %out: bf16):
      %165 = arith.select %in, %in_38, %in_39 : bf16
      linalg.yield %165 : bf16
    } -> tensor<2x1x40x40xbf16>
    %20 = tensor.empty() : tensor<2x40x64xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6 : tensor<2x40x64xbf16>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %165 = arith.extf %in : bf16 to f32
      linalg.yield %165 : f32
    } -> tensor<2x40x64xf32>
    %22 = tensor.empty() : tensor<2x40x64xf64>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21 : tensor<2x40x64xf32>) outs(%22 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %165 = arith.extf %in : f32 to f64
      linalg.yield %165 : f64
    } -> tensor<2x40x64xf64>
    %24 = tensor.empty() : tensor<2x40x1xf64>
    %25 = linalg.fill ins(%cst : f64) outs(%24 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %26 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<2x40x64xf64>) outs(%25 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %165 = arith.addf %in, %out : f64
      linalg.yield %165 : f64
    } -> tensor<2x40x1xf64>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x40x1xf64>) outs(%24 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %165 = arith.divf %in, %cst_8 : f64
      linalg.yield %165 : f64
    } -> tensor<2x40x1xf64>
    %28 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %27 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%22 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %165 = arith.subf %in, %in_38 : f64
      linalg.yield %165 : f64
    } -> tensor<2x40x64xf64>
    %29 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %28 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%22 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %165 = arith.mulf %in, %in_38 : f64
      linalg.yield %165 : f64
    } -> tensor<2x40x64xf64>
    %30 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%29 : tensor<2x40x64xf64>) outs(%25 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %165 = arith.addf %in, %out : f64
      linalg.yield %165 : f64
    } -> tensor<2x40x1xf64>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x40x1xf64>) outs(%24 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %165 = arith.divf %in, %cst_8 : f64
      linalg.yield %165 : f64
    } -> tensor<2x40x1xf64>
    %32 = tensor.empty() : tensor<2x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x40x1xf64>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %165 = arith.truncf %in : f64 to f32
      linalg.yield %165 : f32
    } -> tensor<2x40x1xf32>
    %34 = linalg.fill ins(%cst_0 : f32) outs(%32 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21 : tensor<2x40x64xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_9 : f32
      linalg.yield %165 : f32
    } -> tensor<2x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.truncf %cst_7 : f64 to f32
      %166 = arith.addf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<2x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.rsqrt %in : f32
      linalg.yield %165 : f32
    } -> tensor<2x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %36 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %165 = arith.subf %in, %in_38 : f32
      linalg.yield %165 : f32
    } -> tensor<2x40x64xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %38 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %165 = arith.mulf %in, %in_38 : f32
      linalg.yield %165 : f32
    } -> tensor<2x40x64xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %arg4 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: bf16, %out: f32):
      %165 = arith.extf %in_38 : bf16 to f32
      %166 = arith.mulf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<2x40x64xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %arg5 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: bf16, %out: f32):
      %165 = arith.extf %in_38 : bf16 to f32
      %166 = arith.addf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<2x40x64xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<2x40x64xbf16>
    %collapsed = tensor.collapse_shape %43 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %44 = tensor.empty() : tensor<192xf32>
    %45 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg7 : tensor<192xbf16>) outs(%44 : tensor<192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %165 = arith.extf %in : bf16 to f32
      linalg.yield %165 : f32
    } -> tensor<192xf32>
    %46 = tensor.empty() : tensor<80x64xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<80x64xbf16>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %165 = arith.extf %in : bf16 to f32
      linalg.yield %165 : f32
    } -> tensor<80x64xf32>
    %48 = tensor.empty() : tensor<64x192xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<64x192xbf16>) outs(%48 : tensor<64x192xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %165 = arith.extf %in : bf16 to f32
      linalg.yield %165 : f32
    } -> tensor<64x192xf32>
    %50 = tensor.empty() : tensor<80x192xf32>
    %51 = linalg.fill ins(%cst_0 : f32) outs(%50 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %52 = linalg.matmul ins(%47, %49 : tensor<80x64xf32>, tensor<64x192xf32>) outs(%51 : tensor<80x192xf32>) -> tensor<80x192xf32>
    %53 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<192xf32>) outs(%50 : tensor<80x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x192xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%52, %53 : tensor<80x192xf32>, tensor<80x192xf32>) outs(%50 : tensor<80x192xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %165 = arith.addf %in, %in_38 : f32
      linalg.yield %165 : f32
    } -> tensor<80x192xf32>
    %55 = tensor.empty() : tensor<80x192xbf16>
    %56 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<80x192xf32>) outs(%55 : tensor<80x192xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<80x192xbf16>
    %expanded_16 = tensor.expand_shape %56 [[0, 1], [2]] output_shape [2, 40, 192] : tensor<80x192xbf16> into tensor<2x40x192xbf16>
    %extracted_slice = tensor.extract_slice %expanded_16[0, 0, 0] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xbf16> to tensor<2x40x64xbf16>
    %extracted_slice_17 = tensor.extract_slice %expanded_16[0, 0, 64] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xbf16> to tensor<2x40x64xbf16>
    %extracted_slice_18 = tensor.extract_slice %expanded_16[0, 0, 128] [2, 40, 64] [1, 1, 1] : tensor<2x40x192xbf16> to tensor<2x40x64xbf16>
    %expanded_19 = tensor.expand_shape %extracted_slice_17 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xbf16> into tensor<2x40x4x16xbf16>
    %expanded_20 = tensor.expand_shape %extracted_slice_18 [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xbf16> into tensor<2x40x4x16xbf16>
    %57 = tensor.empty() : tensor<2x4x40x16xbf16>
    %transposed = linalg.transpose ins(%expanded_20 : tensor<2x40x4x16xbf16>) outs(%57 : tensor<2x4x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %extracted_slice [[0], [1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<2x40x64xbf16> into tensor<2x40x4x16xbf16>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x40x4x16xbf16>) outs(%57 : tensor<2x4x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %58 = tensor.empty() : tensor<2x4x16x40xbf16>
    %transposed_23 = linalg.transpose ins(%expanded_19 : tensor<2x40x4x16xbf16>) outs(%58 : tensor<2x4x16x40xbf16>) permutation = [0, 2, 3, 1] 
    %collapsed_24 = tensor.collapse_shape %transposed_22 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %collapsed_25 = tensor.collapse_shape %transposed_23 [[0, 1], [2], [3]] : tensor<2x4x16x40xbf16> into tensor<8x16x40xbf16>
    %59 = tensor.empty() : tensor<8x40x40xf32>
    %60 = linalg.fill ins(%cst_0 : f32) outs(%59 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %61 = linalg.batch_matmul ins(%collapsed_24, %collapsed_25 : tensor<8x40x16xbf16>, tensor<8x16x40xbf16>) outs(%60 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %62 = tensor.empty() : tensor<8x40x40xbf16>
    %63 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%61 : tensor<8x40x40xf32>) outs(%62 : tensor<8x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<8x40x40xbf16>
    %expanded_26 = tensor.expand_shape %63 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xbf16> into tensor<2x4x40x40xbf16>
    %64 = tensor.empty() : tensor<2x4x40x40xbf16>
    %65 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_26 : tensor<2x4x40x40xbf16>) outs(%64 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %165 = arith.mulf %in, %cst_10 : bf16
      linalg.yield %165 : bf16
    } -> tensor<2x4x40x40xbf16>
    %66 = linalg.generic {indexing_maps = [#map7, #map15, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %19 : tensor<2x4x40x40xbf16>, tensor<2x1x40x40xbf16>) outs(%64 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %in_38: bf16, %out: bf16):
      %165 = arith.addf %in, %in_38 : bf16
      linalg.yield %165 : bf16
    } -> tensor<2x4x40x40xbf16>
    %67 = tensor.empty() : tensor<2x4x40x40xf32>
    %68 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x4x40x40xbf16>) outs(%67 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %165 = arith.extf %in : bf16 to f32
      linalg.yield %165 : f32
    } -> tensor<2x4x40x40xf32>
    %69 = tensor.empty() : tensor<2x4x40xi64>
    %70 = linalg.fill ins(%c0_i64 : i64) outs(%69 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %71 = tensor.empty() : tensor<2x4x40xf32>
    %72 = linalg.fill ins(%cst_1 : f32) outs(%71 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %73:2 = linalg.generic {indexing_maps = [#map7, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%68 : tensor<2x4x40x40xf32>) outs(%72, %70 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_38: i64):
      %165 = linalg.index 3 : index
      %166 = arith.index_cast %165 : index to i64
      %167 = arith.maximumf %in, %out : f32
      %168 = arith.cmpf ogt, %in, %out : f32
      %169 = arith.select %168, %166, %out_38 : i64
      linalg.yield %167, %169 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_27 = tensor.expand_shape %73#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %74 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %expanded_27 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%67 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %165 = arith.subf %in, %in_38 : f32
      linalg.yield %165 : f32
    } -> tensor<2x4x40x40xf32>
    %75 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x4x40x40xf32>) outs(%67 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.exp %in : f32
      linalg.yield %165 : f32
    } -> tensor<2x4x40x40xf32>
    %76 = tensor.empty() : tensor<2x4x40x1xf32>
    %77 = linalg.fill ins(%cst_0 : f32) outs(%76 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %78 = linalg.generic {indexing_maps = [#map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%75 : tensor<2x4x40x40xf32>) outs(%77 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x4x40x1xf32>
    %79 = linalg.generic {indexing_maps = [#map7, #map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %78 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%67 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %165 = arith.divf %in, %in_38 : f32
      linalg.yield %165 : f32
    } -> tensor<2x4x40x40xf32>
    %80 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<2x4x40x40xf32>) outs(%64 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<2x4x40x40xbf16>
    %collapsed_28 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<2x4x40x40xbf16> into tensor<8x40x40xbf16>
    %collapsed_29 = tensor.collapse_shape %transposed [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %81 = tensor.empty() : tensor<8x40x16xf32>
    %82 = linalg.fill ins(%cst_0 : f32) outs(%81 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %83 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<8x40x40xbf16>, tensor<8x40x16xbf16>) outs(%82 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %84 = tensor.empty() : tensor<8x40x16xbf16>
    %85 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%83 : tensor<8x40x16xf32>) outs(%84 : tensor<8x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<8x40x16xbf16>
    %expanded_30 = tensor.expand_shape %85 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xbf16> into tensor<2x4x40x16xbf16>
    %86 = tensor.empty() : tensor<2x40x4x16xbf16>
    %transposed_31 = linalg.transpose ins(%expanded_30 : tensor<2x4x40x16xbf16>) outs(%86 : tensor<2x40x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_32 = tensor.collapse_shape %transposed_31 [[0, 1], [2, 3]] : tensor<2x40x4x16xbf16> into tensor<80x64xbf16>
    %87 = tensor.empty() : tensor<64xf32>
    %88 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg9 : tensor<64xbf16>) outs(%87 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %165 = arith.extf %in : bf16 to f32
      linalg.yield %165 : f32
    } -> tensor<64xf32>
    %89 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_32 : tensor<80x64xbf16>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %165 = arith.extf %in : bf16 to f32
      linalg.yield %165 : f32
    } -> tensor<80x64xf32>
    %90 = tensor.empty() : tensor<64x64xf32>
    %91 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<64x64xbf16>) outs(%90 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %165 = arith.extf %in : bf16 to f32
      linalg.yield %165 : f32
    } -> tensor<64x64xf32>
    %92 = linalg.fill ins(%cst_0 : f32) outs(%46 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %93 = linalg.matmul ins(%89, %91 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%92 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %94 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%88 : tensor<64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %95 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%93, %94 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %165 = arith.addf %in, %in_38 : f32
      linalg.yield %165 : f32
    } -> tensor<80x64xf32>
    %96 = tensor.empty() : tensor<80x64xbf16>
    %97 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%95 : tensor<80x64xf32>) outs(%96 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<80x64xbf16>
    %expanded_33 = tensor.expand_shape %97 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33, %6 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_38: bf16, %out: bf16):
      %165 = arith.addf %in, %in_38 : bf16
      linalg.yield %165 : bf16
    } -> tensor<2x40x64xbf16>
    %99 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98 : tensor<2x40x64xbf16>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %165 = arith.extf %in : bf16 to f32
      linalg.yield %165 : f32
    } -> tensor<2x40x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<2x40x64xf32>) outs(%22 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %165 = arith.extf %in : f32 to f64
      linalg.yield %165 : f64
    } -> tensor<2x40x64xf64>
    %101 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<2x40x64xf64>) outs(%25 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %165 = arith.addf %in, %out : f64
      linalg.yield %165 : f64
    } -> tensor<2x40x1xf64>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x40x1xf64>) outs(%24 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %165 = arith.divf %in, %cst_8 : f64
      linalg.yield %165 : f64
    } -> tensor<2x40x1xf64>
    %103 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100, %102 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%22 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %165 = arith.subf %in, %in_38 : f64
      linalg.yield %165 : f64
    } -> tensor<2x40x64xf64>
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103, %103 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%22 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %165 = arith.mulf %in, %in_38 : f64
      linalg.yield %165 : f64
    } -> tensor<2x40x64xf64>
    %105 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%104 : tensor<2x40x64xf64>) outs(%25 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %165 = arith.addf %in, %out : f64
      linalg.yield %165 : f64
    } -> tensor<2x40x1xf64>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<2x40x1xf64>) outs(%24 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %165 = arith.divf %in, %cst_8 : f64
      linalg.yield %165 : f64
    } -> tensor<2x40x1xf64>
    %107 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%106 : tensor<2x40x1xf64>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %165 = arith.truncf %in : f64 to f32
      linalg.yield %165 : f32
    } -> tensor<2x40x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%99 : tensor<2x40x64xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x40x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_9 : f32
      linalg.yield %165 : f32
    } -> tensor<2x40x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.truncf %cst_7 : f64 to f32
      %166 = arith.addf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<2x40x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.rsqrt %in : f32
      linalg.yield %165 : f32
    } -> tensor<2x40x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %109 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %165 = arith.subf %in, %in_38 : f32
      linalg.yield %165 : f32
    } -> tensor<2x40x64xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %111 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %165 = arith.mulf %in, %in_38 : f32
      linalg.yield %165 : f32
    } -> tensor<2x40x64xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%113, %arg10 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: bf16, %out: f32):
      %165 = arith.extf %in_38 : bf16 to f32
      %166 = arith.mulf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<2x40x64xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %arg11 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: bf16, %out: f32):
      %165 = arith.extf %in_38 : bf16 to f32
      %166 = arith.addf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<2x40x64xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<2x40x64xbf16>
    %collapsed_34 = tensor.collapse_shape %116 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %117 = tensor.empty() : tensor<256xf32>
    %118 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg13 : tensor<256xbf16>) outs(%117 : tensor<256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %165 = arith.extf %in : bf16 to f32
      linalg.yield %165 : f32
    } -> tensor<256xf32>
    %119 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_34 : tensor<80x64xbf16>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %165 = arith.extf %in : bf16 to f32
      linalg.yield %165 : f32
    } -> tensor<80x64xf32>
    %120 = tensor.empty() : tensor<64x256xf32>
    %121 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg12 : tensor<64x256xbf16>) outs(%120 : tensor<64x256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %165 = arith.extf %in : bf16 to f32
      linalg.yield %165 : f32
    } -> tensor<64x256xf32>
    %122 = tensor.empty() : tensor<80x256xf32>
    %123 = linalg.fill ins(%cst_0 : f32) outs(%122 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %124 = linalg.matmul ins(%119, %121 : tensor<80x64xf32>, tensor<64x256xf32>) outs(%123 : tensor<80x256xf32>) -> tensor<80x256xf32>
    %125 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%118 : tensor<256xf32>) outs(%122 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x256xf32>
    %126 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%124, %125 : tensor<80x256xf32>, tensor<80x256xf32>) outs(%122 : tensor<80x256xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %165 = arith.addf %in, %in_38 : f32
      linalg.yield %165 : f32
    } -> tensor<80x256xf32>
    %127 = tensor.empty() : tensor<80x256xbf16>
    %128 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%126 : tensor<80x256xf32>) outs(%127 : tensor<80x256xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<80x256xbf16>
    %expanded_35 = tensor.expand_shape %128 [[0, 1], [2]] output_shape [2, 40, 256] : tensor<80x256xbf16> into tensor<2x40x256xbf16>
    %129 = tensor.empty() : tensor<2x40x256xbf16>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<2x40x256xbf16>) outs(%129 : tensor<2x40x256xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %165 = arith.mulf %in, %cst_11 : bf16
      linalg.yield %165 : bf16
    } -> tensor<2x40x256xbf16>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35 : tensor<2x40x256xbf16>) outs(%129 : tensor<2x40x256xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %165 = math.fpowi %in, %c3_i64 : bf16, i64
      linalg.yield %165 : bf16
    } -> tensor<2x40x256xbf16>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x40x256xbf16>) outs(%129 : tensor<2x40x256xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %165 = arith.truncf %cst_6 : f64 to bf16
      %166 = arith.mulf %in, %165 : bf16
      linalg.yield %166 : bf16
    } -> tensor<2x40x256xbf16>
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35, %132 : tensor<2x40x256xbf16>, tensor<2x40x256xbf16>) outs(%129 : tensor<2x40x256xbf16>) {
    ^bb0(%in: bf16, %in_38: bf16, %out: bf16):
      %165 = arith.addf %in, %in_38 : bf16
      linalg.yield %165 : bf16
    } -> tensor<2x40x256xbf16>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x40x256xbf16>) outs(%129 : tensor<2x40x256xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %165 = arith.truncf %cst_5 : f64 to bf16
      %166 = arith.mulf %in, %165 : bf16
      linalg.yield %166 : bf16
    } -> tensor<2x40x256xbf16>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x40x256xbf16>) outs(%129 : tensor<2x40x256xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %165 = math.tanh %in : bf16
      linalg.yield %165 : bf16
    } -> tensor<2x40x256xbf16>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x40x256xbf16>) outs(%129 : tensor<2x40x256xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %165 = arith.addf %in, %cst_12 : bf16
      linalg.yield %165 : bf16
    } -> tensor<2x40x256xbf16>
    %137 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %136 : tensor<2x40x256xbf16>, tensor<2x40x256xbf16>) outs(%129 : tensor<2x40x256xbf16>) {
    ^bb0(%in: bf16, %in_38: bf16, %out: bf16):
      %165 = arith.mulf %in, %in_38 : bf16
      linalg.yield %165 : bf16
    } -> tensor<2x40x256xbf16>
    %collapsed_36 = tensor.collapse_shape %137 [[0, 1], [2]] : tensor<2x40x256xbf16> into tensor<80x256xbf16>
    %138 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg15 : tensor<64xbf16>) outs(%87 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %165 = arith.extf %in : bf16 to f32
      linalg.yield %165 : f32
    } -> tensor<64xf32>
    %139 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_36 : tensor<80x256xbf16>) outs(%122 : tensor<80x256xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %165 = arith.extf %in : bf16 to f32
      linalg.yield %165 : f32
    } -> tensor<80x256xf32>
    %140 = tensor.empty() : tensor<256x64xf32>
    %141 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg14 : tensor<256x64xbf16>) outs(%140 : tensor<256x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %165 = arith.extf %in : bf16 to f32
      linalg.yield %165 : f32
    } -> tensor<256x64xf32>
    %142 = linalg.matmul ins(%139, %141 : tensor<80x256xf32>, tensor<256x64xf32>) outs(%92 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %143 = linalg.generic {indexing_maps = [#map14, #map4], iterator_types = ["parallel", "parallel"]} ins(%138 : tensor<64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %144 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%142, %143 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%46 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %165 = arith.addf %in, %in_38 : f32
      linalg.yield %165 : f32
    } -> tensor<80x64xf32>
    %145 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%144 : tensor<80x64xf32>) outs(%96 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<80x64xbf16>
    %expanded_37 = tensor.expand_shape %145 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %146 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %expanded_37 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_38: bf16, %out: bf16):
      %165 = arith.addf %in, %in_38 : bf16
      linalg.yield %165 : bf16
    } -> tensor<2x40x64xbf16>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x40x64xbf16>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %165 = arith.extf %in : bf16 to f32
      linalg.yield %165 : f32
    } -> tensor<2x40x64xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<2x40x64xf32>) outs(%22 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %165 = arith.extf %in : f32 to f64
      linalg.yield %165 : f64
    } -> tensor<2x40x64xf64>
    %149 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%148 : tensor<2x40x64xf64>) outs(%25 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %165 = arith.addf %in, %out : f64
      linalg.yield %165 : f64
    } -> tensor<2x40x1xf64>
    %150 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%149 : tensor<2x40x1xf64>) outs(%24 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %165 = arith.divf %in, %cst_8 : f64
      linalg.yield %165 : f64
    } -> tensor<2x40x1xf64>
    %151 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %150 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%22 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %165 = arith.subf %in, %in_38 : f64
      linalg.yield %165 : f64
    } -> tensor<2x40x64xf64>
    %152 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %151 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%22 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_38: f64, %out: f64):
      %165 = arith.mulf %in, %in_38 : f64
      linalg.yield %165 : f64
    } -> tensor<2x40x64xf64>
    %153 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<2x40x64xf64>) outs(%25 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %165 = arith.addf %in, %out : f64
      linalg.yield %165 : f64
    } -> tensor<2x40x1xf64>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x40x1xf64>) outs(%24 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %165 = arith.divf %in, %cst_8 : f64
      linalg.yield %165 : f64
    } -> tensor<2x40x1xf64>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x40x1xf64>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %165 = arith.truncf %in : f64 to f32
      linalg.yield %165 : f32
    } -> tensor<2x40x1xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map12], iterator_types = ["parallel", "parallel", "reduction"]} ins(%147 : tensor<2x40x64xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.addf %in, %out : f32
      linalg.yield %165 : f32
    } -> tensor<2x40x1xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%156 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.divf %in, %cst_9 : f32
      linalg.yield %165 : f32
    } -> tensor<2x40x1xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = arith.truncf %cst_7 : f64 to f32
      %166 = arith.addf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<2x40x1xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %165 = math.rsqrt %in : f32
      linalg.yield %165 : f32
    } -> tensor<2x40x1xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %157 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %165 = arith.subf %in, %in_38 : f32
      linalg.yield %165 : f32
    } -> tensor<2x40x64xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %159 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %165 = arith.mulf %in, %in_38 : f32
      linalg.yield %165 : f32
    } -> tensor<2x40x64xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %arg16 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: bf16, %out: f32):
      %165 = arith.extf %in_38 : bf16 to f32
      %166 = arith.mulf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<2x40x64xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%162, %arg17 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%20 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_38: bf16, %out: f32):
      %165 = arith.extf %in_38 : bf16 to f32
      %166 = arith.addf %in, %165 : f32
      linalg.yield %166 : f32
    } -> tensor<2x40x64xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %165 = arith.truncf %in : f32 to bf16
      linalg.yield %165 : bf16
    } -> tensor<2x40x64xbf16>
    return %164 : tensor<2x40x64xbf16>
  }
}

