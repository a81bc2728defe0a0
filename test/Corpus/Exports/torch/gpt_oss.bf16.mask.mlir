#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1) -> (d1)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d1, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @gpt_oss(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xbf16>, %arg3: tensor<4xbf16>, %arg4: tensor<64x64xbf16>, %arg5: tensor<64xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<32xbf16>, %arg8: tensor<32x64xbf16>, %arg9: tensor<32xbf16>, %arg10: tensor<64x64xbf16>, %arg11: tensor<64xbf16>, %arg12: tensor<64xbf16>, %arg13: tensor<64xbf16>, %arg14: tensor<64xbf16>) -> tensor<2x40x64xbf16> {
    %c16_i64 = arith.constant 16 : i64
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF80 : bf16
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant 1.3465735902799727 : f64
    %cst_7 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16> : tensor<8xbf16>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 2.500000e-01 : bf16
    %0 = tensor.empty() : tensor<2x40x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %160 = arith.index_cast %in : i64 to index
      %161 = linalg.index 2 : index
      %162 = arith.cmpi slt, %160, %c96 : index
      cf.assert %162, "index must be smaller than dim size"
      %163 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %163, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%160, %161] : tensor<96x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x40x64xbf16>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %160 = linalg.index 0 : index
      %161 = arith.index_cast %160 : index to i64
      linalg.yield %161 : i64
    } -> tensor<40xi64>
    %4 = tensor.empty() : tensor<2x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%4 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %160 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %160 : i1
    } -> tensor<2x40xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %160 = linalg.index 0 : index
      %161 = arith.index_cast %160 : index to i64
      linalg.yield %161 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %8 = tensor.empty() : tensor<1x1x40x1xi64>
    %9 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10 : tensor<1x1x40x1xi64>) outs(%8 : tensor<1x1x40x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %160 = arith.subi %in, %c16_i64 : i64
      linalg.yield %160 : i64
    } -> tensor<1x1x40x1xi64>
    %10 = tensor.empty() : tensor<1x1x40x40xi1>
    %11 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %9 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_44: i64, %out: i1):
      %160 = arith.cmpi sgt, %in, %in_44 : i64
      linalg.yield %160 : i1
    } -> tensor<1x1x40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %11 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_44: i1, %out: i1):
      %160 = arith.andi %in, %in_44 : i1
      linalg.yield %160 : i1
    } -> tensor<1x1x40x40xi1>
    %13 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded_10 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_44: i64, %out: i1):
      %160 = arith.cmpi sle, %in, %in_44 : i64
      linalg.yield %160 : i1
    } -> tensor<1x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %13 : tensor<1x1x40x40xi1>, tensor<1x1x40x40xi1>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_44: i1, %out: i1):
      %160 = arith.andi %in, %in_44 : i1
      linalg.yield %160 : i1
    } -> tensor<1x1x40x40xi1>
    %15 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %14 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%10 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_44: i1, %out: i1):
      %160 = arith.andi %in, %in_44 : i1
      linalg.yield %160 : i1
    } -> tensor<1x1x40x40xi1>
    %16 = tensor.empty() : tensor<2x1x1x40xi1>
    %17 = linalg.generic {indexing_maps = [#map8, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_11 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%16 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_44: i64, %out: i1):
      %160 = arith.cmpi slt, %in, %c0_i64 : i64
      %161 = arith.addi %in, %c2_i64 : i64
      %162 = arith.select %160, %161, %in : i64
      %163 = arith.index_cast %162 : i64 to index
      %164 = arith.cmpi slt, %in_44, %c0_i64 : i64
      %165 = arith.addi %in_44, %c40_i64 : i64
      %166 = arith.select %164, %165, %in_44 : i64
      %167 = arith.index_cast %166 : i64 to index
      %extracted = tensor.extract %5[%163, %167] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %18 = tensor.empty() : tensor<2x1x40x40xi1>
    %19 = linalg.generic {indexing_maps = [#map10, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %17 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%18 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_44: i1, %out: i1):
      %160 = arith.andi %in, %in_44 : i1
      linalg.yield %160 : i1
    } -> tensor<2x1x40x40xi1>
    %20 = tensor.empty() : tensor<2x1x40x40xbf16>
    %21 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<bf16>, tensor<bf16>) outs(%20 : tensor<2x1x40x40xbf16>) {
    ^bb0(%in: i1, %in_44: bf16, %in_45: bf16, %out: bf16):
      %160 = arith.select %in, %in_44, %in_45 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x1x40x40xbf16>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %22 = tensor.empty() : tensor<1x40x1xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x40x1xi64>) outs(%22 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %160 = arith.sitofp %in : i64 to f32
      linalg.yield %160 : f32
    } -> tensor<1x40x1xf32>
    %24 = tensor.empty() : tensor<8xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_7 : tensor<8xbf16>) outs(%24 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      linalg.yield %160 : f32
    } -> tensor<8xf32>
    %26 = tensor.empty() : tensor<1x40x8xf32>
    %27 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %25 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%26 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %160 = arith.mulf %in, %in_44 : f32
      linalg.yield %160 : f32
    } -> tensor<1x40x8xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x40x8xf32>) outs(%26 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = math.cos %in : f32
      linalg.yield %160 : f32
    } -> tensor<1x40x8xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<1x40x8xf32>) outs(%26 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.truncf %cst_6 : f64 to f32
      %161 = arith.mulf %in, %160 : f32
      linalg.yield %161 : f32
    } -> tensor<1x40x8xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<1x40x8xf32>) outs(%26 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = math.sin %in : f32
      linalg.yield %160 : f32
    } -> tensor<1x40x8xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<1x40x8xf32>) outs(%26 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.truncf %cst_6 : f64 to f32
      %161 = arith.mulf %in, %160 : f32
      linalg.yield %161 : f32
    } -> tensor<1x40x8xf32>
    %32 = tensor.empty() : tensor<1x40x8xbf16>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<1x40x8xf32>) outs(%32 : tensor<1x40x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<1x40x8xbf16>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<1x40x8xf32>) outs(%32 : tensor<1x40x8xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<1x40x8xbf16>
    %35 = tensor.empty() : tensor<2x40x64xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xbf16>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      linalg.yield %160 : f32
    } -> tensor<2x40x64xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x40x64xf32>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %160 : f32
    } -> tensor<2x40x64xf32>
    %38 = tensor.empty() : tensor<2x40x1xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%37 : tensor<2x40x64xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.addf %in, %out : f32
      linalg.yield %160 : f32
    } -> tensor<2x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.divf %in, %cst_8 : f32
      linalg.yield %160 : f32
    } -> tensor<2x40x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.truncf %cst_5 : f64 to f32
      %161 = arith.addf %in, %160 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = math.rsqrt %in : f32
      linalg.yield %160 : f32
    } -> tensor<2x40x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %43 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %160 = arith.mulf %in, %in_44 : f32
      linalg.yield %160 : f32
    } -> tensor<2x40x64xf32>
    %45 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %44 : tensor<64xbf16>, tensor<2x40x64xf32>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %in_44: f32, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      %161 = arith.mulf %160, %in_44 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x64xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%45 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<2x40x64xbf16>
    %collapsed = tensor.collapse_shape %46 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %47 = tensor.empty() : tensor<64x64xbf16>
    %transposed = linalg.transpose ins(%arg4 : tensor<64x64xbf16>) outs(%47 : tensor<64x64xbf16>) permutation = [1, 0] 
    %48 = tensor.empty() : tensor<64xf32>
    %49 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg5 : tensor<64xbf16>) outs(%48 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      linalg.yield %160 : f32
    } -> tensor<64xf32>
    %50 = tensor.empty() : tensor<80x64xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<80x64xbf16>) outs(%50 : tensor<80x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      linalg.yield %160 : f32
    } -> tensor<80x64xf32>
    %52 = tensor.empty() : tensor<64x64xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed : tensor<64x64xbf16>) outs(%52 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      linalg.yield %160 : f32
    } -> tensor<64x64xf32>
    %54 = linalg.fill ins(%cst : f32) outs(%50 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %55 = linalg.matmul ins(%51, %53 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%54 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %56 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%49 : tensor<64xf32>) outs(%50 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%55, %56 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%50 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %160 = arith.addf %in, %in_44 : f32
      linalg.yield %160 : f32
    } -> tensor<80x64xf32>
    %58 = tensor.empty() : tensor<80x64xbf16>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<80x64xf32>) outs(%58 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<80x64xbf16>
    %expanded_13 = tensor.expand_shape %59 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xbf16> into tensor<2x40x4x16xbf16>
    %60 = tensor.empty() : tensor<2x4x40x16xbf16>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x40x4x16xbf16>) outs(%60 : tensor<2x4x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %61 = tensor.empty() : tensor<64x32xbf16>
    %transposed_15 = linalg.transpose ins(%arg6 : tensor<32x64xbf16>) outs(%61 : tensor<64x32xbf16>) permutation = [1, 0] 
    %62 = tensor.empty() : tensor<32xf32>
    %63 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg7 : tensor<32xbf16>) outs(%62 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      linalg.yield %160 : f32
    } -> tensor<32xf32>
    %64 = tensor.empty() : tensor<64x32xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_15 : tensor<64x32xbf16>) outs(%64 : tensor<64x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      linalg.yield %160 : f32
    } -> tensor<64x32xf32>
    %66 = tensor.empty() : tensor<80x32xf32>
    %67 = linalg.fill ins(%cst : f32) outs(%66 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %68 = linalg.matmul ins(%51, %65 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%67 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %69 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%63 : tensor<32xf32>) outs(%66 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%68, %69 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%66 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %160 = arith.addf %in, %in_44 : f32
      linalg.yield %160 : f32
    } -> tensor<80x32xf32>
    %71 = tensor.empty() : tensor<80x32xbf16>
    %72 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%70 : tensor<80x32xf32>) outs(%71 : tensor<80x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<80x32xbf16>
    %expanded_16 = tensor.expand_shape %72 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xbf16> into tensor<2x40x2x16xbf16>
    %73 = tensor.empty() : tensor<2x2x40x16xbf16>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x40x2x16xbf16>) outs(%73 : tensor<2x2x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg8 : tensor<32x64xbf16>) outs(%61 : tensor<64x32xbf16>) permutation = [1, 0] 
    %74 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg9 : tensor<32xbf16>) outs(%62 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      linalg.yield %160 : f32
    } -> tensor<32xf32>
    %75 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_18 : tensor<64x32xbf16>) outs(%64 : tensor<64x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      linalg.yield %160 : f32
    } -> tensor<64x32xf32>
    %76 = linalg.matmul ins(%51, %75 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%67 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %77 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%74 : tensor<32xf32>) outs(%66 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %78 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%76, %77 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%66 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %160 = arith.addf %in, %in_44 : f32
      linalg.yield %160 : f32
    } -> tensor<80x32xf32>
    %79 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%78 : tensor<80x32xf32>) outs(%71 : tensor<80x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<80x32xbf16>
    %expanded_19 = tensor.expand_shape %79 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xbf16> into tensor<2x40x2x16xbf16>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x40x2x16xbf16>) outs(%73 : tensor<2x2x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %33 [[0], [1, 2], [3]] output_shape [1, 1, 40, 8] : tensor<1x40x8xbf16> into tensor<1x1x40x8xbf16>
    %expanded_22 = tensor.expand_shape %34 [[0], [1, 2], [3]] output_shape [1, 1, 40, 8] : tensor<1x40x8xbf16> into tensor<1x1x40x8xbf16>
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xbf16> to tensor<2x4x40x8xbf16>
    %extracted_slice_23 = tensor.extract_slice %transposed_14[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xbf16> to tensor<2x4x40x8xbf16>
    %80 = tensor.empty() : tensor<2x4x40x8xbf16>
    %81 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_21 : tensor<2x4x40x8xbf16>, tensor<1x1x40x8xbf16>) outs(%80 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %in_44: bf16, %out: bf16):
      %160 = arith.mulf %in, %in_44 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x4x40x8xbf16>
    %82 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_22 : tensor<2x4x40x8xbf16>, tensor<1x1x40x8xbf16>) outs(%80 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %in_44: bf16, %out: bf16):
      %160 = arith.mulf %in, %in_44 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x4x40x8xbf16>
    %83 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %82 : tensor<2x4x40x8xbf16>, tensor<2x4x40x8xbf16>) outs(%80 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %in_44: bf16, %out: bf16):
      %160 = arith.subf %in, %in_44 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x4x40x8xbf16>
    %84 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23, %expanded_21 : tensor<2x4x40x8xbf16>, tensor<1x1x40x8xbf16>) outs(%80 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %in_44: bf16, %out: bf16):
      %160 = arith.mulf %in, %in_44 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x4x40x8xbf16>
    %85 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %expanded_22 : tensor<2x4x40x8xbf16>, tensor<1x1x40x8xbf16>) outs(%80 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %in_44: bf16, %out: bf16):
      %160 = arith.mulf %in, %in_44 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x4x40x8xbf16>
    %86 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %85 : tensor<2x4x40x8xbf16>, tensor<2x4x40x8xbf16>) outs(%80 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %in_44: bf16, %out: bf16):
      %160 = arith.addf %in, %in_44 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x4x40x8xbf16>
    %concat = tensor.concat dim(3) %83, %86 : (tensor<2x4x40x8xbf16>, tensor<2x4x40x8xbf16>) -> tensor<2x4x40x16xbf16>
    %extracted_slice_24 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xbf16> to tensor<2x2x40x8xbf16>
    %extracted_slice_25 = tensor.extract_slice %transposed_17[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xbf16> to tensor<2x2x40x8xbf16>
    %87 = tensor.empty() : tensor<2x2x40x8xbf16>
    %88 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_21 : tensor<2x2x40x8xbf16>, tensor<1x1x40x8xbf16>) outs(%87 : tensor<2x2x40x8xbf16>) {
    ^bb0(%in: bf16, %in_44: bf16, %out: bf16):
      %160 = arith.mulf %in, %in_44 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x2x40x8xbf16>
    %89 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %expanded_22 : tensor<2x2x40x8xbf16>, tensor<1x1x40x8xbf16>) outs(%87 : tensor<2x2x40x8xbf16>) {
    ^bb0(%in: bf16, %in_44: bf16, %out: bf16):
      %160 = arith.mulf %in, %in_44 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x2x40x8xbf16>
    %90 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %89 : tensor<2x2x40x8xbf16>, tensor<2x2x40x8xbf16>) outs(%87 : tensor<2x2x40x8xbf16>) {
    ^bb0(%in: bf16, %in_44: bf16, %out: bf16):
      %160 = arith.subf %in, %in_44 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x2x40x8xbf16>
    %91 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25, %expanded_21 : tensor<2x2x40x8xbf16>, tensor<1x1x40x8xbf16>) outs(%87 : tensor<2x2x40x8xbf16>) {
    ^bb0(%in: bf16, %in_44: bf16, %out: bf16):
      %160 = arith.mulf %in, %in_44 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x2x40x8xbf16>
    %92 = linalg.generic {indexing_maps = [#map4, #map14, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24, %expanded_22 : tensor<2x2x40x8xbf16>, tensor<1x1x40x8xbf16>) outs(%87 : tensor<2x2x40x8xbf16>) {
    ^bb0(%in: bf16, %in_44: bf16, %out: bf16):
      %160 = arith.mulf %in, %in_44 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x2x40x8xbf16>
    %93 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %92 : tensor<2x2x40x8xbf16>, tensor<2x2x40x8xbf16>) outs(%87 : tensor<2x2x40x8xbf16>) {
    ^bb0(%in: bf16, %in_44: bf16, %out: bf16):
      %160 = arith.addf %in, %in_44 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x2x40x8xbf16>
    %concat_26 = tensor.concat dim(3) %90, %93 : (tensor<2x2x40x8xbf16>, tensor<2x2x40x8xbf16>) -> tensor<2x2x40x16xbf16>
    %94 = tensor.empty() : tensor<2x2x2x40x16xbf16>
    %95 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%concat_26 : tensor<2x2x40x16xbf16>) outs(%94 : tensor<2x2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x2x40x16xbf16>
    %collapsed_27 = tensor.collapse_shape %95 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xbf16> into tensor<2x4x40x16xbf16>
    %96 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<2x2x40x16xbf16>) outs(%94 : tensor<2x2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x2x40x16xbf16>
    %97 = tensor.empty() : tensor<2x4x16x40xbf16>
    %transposed_28 = linalg.transpose ins(%collapsed_27 : tensor<2x4x40x16xbf16>) outs(%97 : tensor<2x4x16x40xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed_29 = tensor.collapse_shape %concat [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %collapsed_30 = tensor.collapse_shape %transposed_28 [[0, 1], [2], [3]] : tensor<2x4x16x40xbf16> into tensor<8x16x40xbf16>
    %98 = tensor.empty() : tensor<8x40x40xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %100 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<8x40x16xbf16>, tensor<8x16x40xbf16>) outs(%99 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %101 = tensor.empty() : tensor<8x40x40xbf16>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<8x40x40xf32>) outs(%101 : tensor<8x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<8x40x40xbf16>
    %expanded_31 = tensor.expand_shape %102 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xbf16> into tensor<2x4x40x40xbf16>
    %103 = tensor.empty() : tensor<2x4x40x40xbf16>
    %104 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<2x4x40x40xbf16>) outs(%103 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %160 = arith.mulf %in, %cst_9 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x4x40x40xbf16>
    %105 = linalg.generic {indexing_maps = [#map4, #map17, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %21 : tensor<2x4x40x40xbf16>, tensor<2x1x40x40xbf16>) outs(%103 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %in_44: bf16, %out: bf16):
      %160 = arith.addf %in, %in_44 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x4x40x40xbf16>
    %106 = tensor.empty() : tensor<2x4x40x1xbf16>
    %expanded_32 = tensor.expand_shape %arg3 [[0, 1]] output_shape [4, 1] : tensor<4xbf16> into tensor<4x1xbf16>
    %107 = linalg.generic {indexing_maps = [#map18, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<4x1xbf16>) outs(%106 : tensor<2x4x40x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x4x40x1xbf16>
    %concat_33 = tensor.concat dim(3) %105, %107 : (tensor<2x4x40x40xbf16>, tensor<2x4x40x1xbf16>) -> tensor<2x4x40x41xbf16>
    %108 = tensor.empty() : tensor<2x4x40xi64>
    %109 = linalg.fill ins(%c0_i64 : i64) outs(%108 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %110 = tensor.empty() : tensor<2x4x40xbf16>
    %111 = linalg.fill ins(%cst_0 : bf16) outs(%110 : tensor<2x4x40xbf16>) -> tensor<2x4x40xbf16>
    %112:2 = linalg.generic {indexing_maps = [#map4, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%concat_33 : tensor<2x4x40x41xbf16>) outs(%111, %109 : tensor<2x4x40xbf16>, tensor<2x4x40xi64>) {
    ^bb0(%in: bf16, %out: bf16, %out_44: i64):
      %160 = linalg.index 3 : index
      %161 = arith.index_cast %160 : index to i64
      %162 = arith.maximumf %in, %out : bf16
      %163 = arith.cmpf ogt, %in, %out : bf16
      %164 = arith.select %163, %161, %out_44 : i64
      linalg.yield %162, %164 : bf16, i64
    } -> (tensor<2x4x40xbf16>, tensor<2x4x40xi64>)
    %expanded_34 = tensor.expand_shape %112#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xbf16> into tensor<2x4x40x1xbf16>
    %113 = tensor.empty() : tensor<2x4x40x41xbf16>
    %114 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_33, %expanded_34 : tensor<2x4x40x41xbf16>, tensor<2x4x40x1xbf16>) outs(%113 : tensor<2x4x40x41xbf16>) {
    ^bb0(%in: bf16, %in_44: bf16, %out: bf16):
      %160 = arith.subf %in, %in_44 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x4x40x41xbf16>
    %115 = tensor.empty() : tensor<2x4x40x41xf32>
    %116 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114 : tensor<2x4x40x41xbf16>) outs(%115 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      linalg.yield %160 : f32
    } -> tensor<2x4x40x41xf32>
    %117 = tensor.empty() : tensor<2x4x40xf32>
    %118 = linalg.fill ins(%cst_1 : f32) outs(%117 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %119:2 = linalg.generic {indexing_maps = [#map4, #map19, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%116 : tensor<2x4x40x41xf32>) outs(%118, %109 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_44: i64):
      %160 = linalg.index 3 : index
      %161 = arith.index_cast %160 : index to i64
      %162 = arith.maximumf %in, %out : f32
      %163 = arith.cmpf ogt, %in, %out : f32
      %164 = arith.select %163, %161, %out_44 : i64
      linalg.yield %162, %164 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_35 = tensor.expand_shape %119#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %120 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %expanded_35 : tensor<2x4x40x41xf32>, tensor<2x4x40x1xf32>) outs(%115 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %160 = arith.subf %in, %in_44 : f32
      linalg.yield %160 : f32
    } -> tensor<2x4x40x41xf32>
    %121 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<2x4x40x41xf32>) outs(%115 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = math.exp %in : f32
      linalg.yield %160 : f32
    } -> tensor<2x4x40x41xf32>
    %122 = tensor.empty() : tensor<2x4x40x1xf32>
    %123 = linalg.fill ins(%cst : f32) outs(%122 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %124 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%121 : tensor<2x4x40x41xf32>) outs(%123 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.addf %in, %out : f32
      linalg.yield %160 : f32
    } -> tensor<2x4x40x1xf32>
    %125 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%121, %124 : tensor<2x4x40x41xf32>, tensor<2x4x40x1xf32>) outs(%115 : tensor<2x4x40x41xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %160 = arith.divf %in, %in_44 : f32
      linalg.yield %160 : f32
    } -> tensor<2x4x40x41xf32>
    %126 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125 : tensor<2x4x40x41xf32>) outs(%113 : tensor<2x4x40x41xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<2x4x40x41xbf16>
    %extracted_slice_36 = tensor.extract_slice %126[0, 0, 0, 0] [2, 4, 40, 40] [1, 1, 1, 1] : tensor<2x4x40x41xbf16> to tensor<2x4x40x40xbf16>
    %collapsed_37 = tensor.collapse_shape %extracted_slice_36 [[0, 1], [2], [3]] : tensor<2x4x40x40xbf16> into tensor<8x40x40xbf16>
    %collapsed_38 = tensor.collapse_shape %96 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xbf16> into tensor<8x40x16xbf16>
    %127 = tensor.empty() : tensor<8x40x16xf32>
    %128 = linalg.fill ins(%cst : f32) outs(%127 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %129 = linalg.batch_matmul ins(%collapsed_37, %collapsed_38 : tensor<8x40x40xbf16>, tensor<8x40x16xbf16>) outs(%128 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %130 = tensor.empty() : tensor<8x40x16xbf16>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<8x40x16xf32>) outs(%130 : tensor<8x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<8x40x16xbf16>
    %expanded_39 = tensor.expand_shape %131 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xbf16> into tensor<2x4x40x16xbf16>
    %132 = tensor.empty() : tensor<2x40x4x16xbf16>
    %transposed_40 = linalg.transpose ins(%expanded_39 : tensor<2x4x40x16xbf16>) outs(%132 : tensor<2x40x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_41 = tensor.collapse_shape %transposed_40 [[0, 1], [2, 3]] : tensor<2x40x4x16xbf16> into tensor<80x64xbf16>
    %transposed_42 = linalg.transpose ins(%arg10 : tensor<64x64xbf16>) outs(%47 : tensor<64x64xbf16>) permutation = [1, 0] 
    %133 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xbf16>) outs(%48 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      linalg.yield %160 : f32
    } -> tensor<64xf32>
    %134 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_41 : tensor<80x64xbf16>) outs(%50 : tensor<80x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      linalg.yield %160 : f32
    } -> tensor<80x64xf32>
    %135 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%transposed_42 : tensor<64x64xbf16>) outs(%52 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      linalg.yield %160 : f32
    } -> tensor<64x64xf32>
    %136 = linalg.matmul ins(%134, %135 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%54 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %137 = linalg.generic {indexing_maps = [#map13, #map3], iterator_types = ["parallel", "parallel"]} ins(%133 : tensor<64xf32>) outs(%50 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %138 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%136, %137 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%50 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %160 = arith.addf %in, %in_44 : f32
      linalg.yield %160 : f32
    } -> tensor<80x64xf32>
    %139 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%138 : tensor<80x64xf32>) outs(%58 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<80x64xbf16>
    %expanded_43 = tensor.expand_shape %139 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %140 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_43 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_44: bf16, %out: bf16):
      %160 = arith.addf %in, %in_44 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x40x64xbf16>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x40x64xbf16>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      linalg.yield %160 : f32
    } -> tensor<2x40x64xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x40x64xf32>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %160 : f32
    } -> tensor<2x40x64xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%142 : tensor<2x40x64xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.addf %in, %out : f32
      linalg.yield %160 : f32
    } -> tensor<2x40x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.divf %in, %cst_8 : f32
      linalg.yield %160 : f32
    } -> tensor<2x40x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.truncf %cst_5 : f64 to f32
      %161 = arith.addf %in, %160 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = math.rsqrt %in : f32
      linalg.yield %160 : f32
    } -> tensor<2x40x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %146 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %160 = arith.mulf %in, %in_44 : f32
      linalg.yield %160 : f32
    } -> tensor<2x40x64xf32>
    %148 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %147 : tensor<64xbf16>, tensor<2x40x64xf32>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %in_44: f32, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      %161 = arith.mulf %160, %in_44 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x64xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<2x40x64xbf16>
    %150 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140, %149 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_44: bf16, %out: bf16):
      %160 = arith.addf %in, %in_44 : bf16
      linalg.yield %160 : bf16
    } -> tensor<2x40x64xbf16>
    %151 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150 : tensor<2x40x64xbf16>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      linalg.yield %160 : f32
    } -> tensor<2x40x64xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x40x64xf32>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %160 : f32
    } -> tensor<2x40x64xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%152 : tensor<2x40x64xf32>) outs(%39 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.addf %in, %out : f32
      linalg.yield %160 : f32
    } -> tensor<2x40x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.divf %in, %cst_8 : f32
      linalg.yield %160 : f32
    } -> tensor<2x40x1xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = arith.truncf %cst_5 : f64 to f32
      %161 = arith.addf %in, %160 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x1xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x40x1xf32>) outs(%38 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %160 = math.rsqrt %in : f32
      linalg.yield %160 : f32
    } -> tensor<2x40x1xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %156 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_44: f32, %out: f32):
      %160 = arith.mulf %in, %in_44 : f32
      linalg.yield %160 : f32
    } -> tensor<2x40x64xf32>
    %158 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %157 : tensor<64xbf16>, tensor<2x40x64xf32>) outs(%35 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %in_44: f32, %out: f32):
      %160 = arith.extf %in : bf16 to f32
      %161 = arith.mulf %160, %in_44 : f32
      linalg.yield %161 : f32
    } -> tensor<2x40x64xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %160 = arith.truncf %in : f32 to bf16
      linalg.yield %160 : bf16
    } -> tensor<2x40x64xbf16>
    return %159 : tensor<2x40x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.bfloat16: "0x02000000803F673E503DDF3BEF3999378A367835"
    }
  }
#-}

