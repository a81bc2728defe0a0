#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map12 = affine_map<(d0, d1, d2) -> (d2)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map14 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @qwen3(%arg0: tensor<2x40xi64>, %arg1: tensor<2x40xi64>, %arg2: tensor<96x64xbf16>, %arg3: tensor<64x64xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<32x64xbf16>, %arg6: tensor<64x64xbf16>, %arg7: tensor<16xbf16>, %arg8: tensor<16xbf16>, %arg9: tensor<96x64xbf16>, %arg10: tensor<96x64xbf16>, %arg11: tensor<64x96xbf16>, %arg12: tensor<64xbf16>, %arg13: tensor<64xbf16>, %arg14: tensor<64xbf16>) -> tensor<2x40x64xbf16> {
    %c2_i64 = arith.constant 2 : i64
    %c40_i64 = arith.constant 40 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 9.9999999999999995E-7 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16> : tensor<8xbf16>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 1.600000e+01 : f32
    %cst_9 = arith.constant 2.500000e-01 : bf16
    %0 = tensor.empty() : tensor<2x40x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %164 = arith.index_cast %in : i64 to index
      %165 = linalg.index 2 : index
      %166 = arith.cmpi slt, %164, %c96 : index
      cf.assert %166, "index must be smaller than dim size"
      %167 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %167, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg2[%164, %165] : tensor<96x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x40x64xbf16>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %164 = linalg.index 0 : index
      %165 = arith.index_cast %164 : index to i64
      linalg.yield %165 : i64
    } -> tensor<40xi64>
    %4 = tensor.empty() : tensor<2x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<2x40xi64>) outs(%4 : tensor<2x40xi1>) {
    ^bb0(%in: i64, %out: i1):
      %164 = arith.cmpi ne, %in, %c0_i64 : i64
      linalg.yield %164 : i1
    } -> tensor<2x40xi1>
    %6 = tensor.empty() : tensor<2xi64>
    %7 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%6 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %164 = linalg.index 0 : index
      %165 = arith.index_cast %164 : index to i64
      linalg.yield %165 : i64
    } -> tensor<2xi64>
    %expanded = tensor.expand_shape %7 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %8 = tensor.empty() : tensor<1x1x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %expanded_10 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_49: i64, %out: i1):
      %164 = arith.cmpi sle, %in, %in_49 : i64
      linalg.yield %164 : i1
    } -> tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map7, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %9 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%8 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_49: i1, %out: i1):
      %164 = arith.andi %in, %in_49 : i1
      linalg.yield %164 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = tensor.empty() : tensor<2x1x1x40xi1>
    %12 = linalg.generic {indexing_maps = [#map8, #map9, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_11 : tensor<2x1x1x1xi64>, tensor<1x1x1x40xi64>) outs(%11 : tensor<2x1x1x40xi1>) {
    ^bb0(%in: i64, %in_49: i64, %out: i1):
      %164 = arith.cmpi slt, %in, %c0_i64 : i64
      %165 = arith.addi %in, %c2_i64 : i64
      %166 = arith.select %164, %165, %in : i64
      %167 = arith.index_cast %166 : i64 to index
      %168 = arith.cmpi slt, %in_49, %c0_i64 : i64
      %169 = arith.addi %in_49, %c40_i64 : i64
      %170 = arith.select %168, %169, %in_49 : i64
      %171 = arith.index_cast %170 : i64 to index
      %extracted = tensor.extract %5[%167, %171] : tensor<2x40xi1>
      linalg.yield %extracted : i1
    } -> tensor<2x1x1x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xi1>
    %14 = linalg.generic {indexing_maps = [#map10, #map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10, %12 : tensor<1x1x40x40xi1>, tensor<2x1x1x40xi1>) outs(%13 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %in_49: i1, %out: i1):
      %164 = arith.andi %in, %in_49 : i1
      linalg.yield %164 : i1
    } -> tensor<2x1x40x40xi1>
    %15 = tensor.empty() : tensor<2x1x40x40xbf16>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<bf16>, tensor<bf16>) outs(%15 : tensor<2x1x40x40xbf16>) {
    ^bb0(%in: i1, %in_49: bf16, %in_50: bf16, %out: bf16):
      %164 = arith.select %in, %in_49, %in_50 : bf16
      linalg.yield %164 : bf16
    } -> tensor<2x1x40x40xbf16>
    %expanded_12 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %17 = tensor.empty() : tensor<1x40x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<1x40x1xi64>) outs(%17 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %164 = arith.sitofp %in : i64 to f32
      linalg.yield %164 : f32
    } -> tensor<1x40x1xf32>
    %19 = tensor.empty() : tensor<8xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_6 : tensor<8xbf16>) outs(%19 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %164 = arith.extf %in : bf16 to f32
      linalg.yield %164 : f32
    } -> tensor<8xf32>
    %21 = tensor.empty() : tensor<1x40x8xf32>
    %22 = linalg.generic {indexing_maps = [#map11, #map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18, %20 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%21 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %164 = arith.mulf %in, %in_49 : f32
      linalg.yield %164 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %22, %22 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %23 = tensor.empty() : tensor<1x40x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%23 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = math.cos %in : f32
      linalg.yield %164 : f32
    } -> tensor<1x40x16xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%23 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = math.sin %in : f32
      linalg.yield %164 : f32
    } -> tensor<1x40x16xf32>
    %26 = tensor.empty() : tensor<1x40x16xbf16>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x40x16xf32>) outs(%26 : tensor<1x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %164 = arith.truncf %in : f32 to bf16
      linalg.yield %164 : bf16
    } -> tensor<1x40x16xbf16>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<1x40x16xf32>) outs(%26 : tensor<1x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %164 = arith.truncf %in : f32 to bf16
      linalg.yield %164 : bf16
    } -> tensor<1x40x16xbf16>
    %29 = tensor.empty() : tensor<2x40x64xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xbf16>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %164 = arith.extf %in : bf16 to f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30 : tensor<2x40x64xf32>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %32 = tensor.empty() : tensor<2x40x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<2x40x64xf32>) outs(%33 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.divf %in, %cst_7 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.truncf %cst_5 : f64 to f32
      %165 = arith.addf %in, %164 : f32
      linalg.yield %165 : f32
    } -> tensor<2x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = math.rsqrt %in : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %37 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %164 = arith.mulf %in, %in_49 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %164 = arith.truncf %in : f32 to bf16
      linalg.yield %164 : bf16
    } -> tensor<2x40x64xbf16>
    %40 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %39 : tensor<64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_49: bf16, %out: bf16):
      %164 = arith.mulf %in, %in_49 : bf16
      linalg.yield %164 : bf16
    } -> tensor<2x40x64xbf16>
    %41 = tensor.empty() : tensor<64x64xbf16>
    %transposed = linalg.transpose ins(%arg3 : tensor<64x64xbf16>) outs(%41 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed = tensor.collapse_shape %40 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %42 = tensor.empty() : tensor<80x64xf32>
    %43 = linalg.fill ins(%cst : f32) outs(%42 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %44 = linalg.matmul ins(%collapsed, %transposed : tensor<80x64xbf16>, tensor<64x64xbf16>) outs(%43 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %45 = tensor.empty() : tensor<80x64xbf16>
    %46 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%44 : tensor<80x64xf32>) outs(%45 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %164 = arith.truncf %in : f32 to bf16
      linalg.yield %164 : bf16
    } -> tensor<80x64xbf16>
    %expanded_13 = tensor.expand_shape %46 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xbf16> into tensor<2x40x4x16xbf16>
    %47 = tensor.empty() : tensor<2x40x4x16xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x40x4x16xbf16>) outs(%47 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %164 = arith.extf %in : bf16 to f32
      linalg.yield %164 : f32
    } -> tensor<2x40x4x16xf32>
    %49 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48 : tensor<2x40x4x16xf32>) outs(%47 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %164 : f32
    } -> tensor<2x40x4x16xf32>
    %50 = tensor.empty() : tensor<2x40x4x1xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<2x40x4x1xf32>) -> tensor<2x40x4x1xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%49 : tensor<2x40x4x16xf32>) outs(%51 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x4x1xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x40x4x1xf32>) outs(%50 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.divf %in, %cst_8 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x4x1xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x40x4x1xf32>) outs(%50 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.truncf %cst_5 : f64 to f32
      %165 = arith.addf %in, %164 : f32
      linalg.yield %165 : f32
    } -> tensor<2x40x4x1xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54 : tensor<2x40x4x1xf32>) outs(%50 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = math.rsqrt %in : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x4x1xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %55 : tensor<2x40x4x16xf32>, tensor<2x40x4x1xf32>) outs(%47 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %164 = arith.mulf %in, %in_49 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x4x16xf32>
    %57 = tensor.empty() : tensor<2x40x4x16xbf16>
    %58 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x40x4x16xf32>) outs(%57 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %164 = arith.truncf %in : f32 to bf16
      linalg.yield %164 : bf16
    } -> tensor<2x40x4x16xbf16>
    %59 = linalg.generic {indexing_maps = [#map13, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %58 : tensor<16xbf16>, tensor<2x40x4x16xbf16>) outs(%57 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %in_49: bf16, %out: bf16):
      %164 = arith.mulf %in, %in_49 : bf16
      linalg.yield %164 : bf16
    } -> tensor<2x40x4x16xbf16>
    %60 = tensor.empty() : tensor<2x4x40x16xbf16>
    %transposed_14 = linalg.transpose ins(%59 : tensor<2x40x4x16xbf16>) outs(%60 : tensor<2x4x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %61 = tensor.empty() : tensor<64x32xbf16>
    %transposed_15 = linalg.transpose ins(%arg4 : tensor<32x64xbf16>) outs(%61 : tensor<64x32xbf16>) permutation = [1, 0] 
    %62 = tensor.empty() : tensor<80x32xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %64 = linalg.matmul ins(%collapsed, %transposed_15 : tensor<80x64xbf16>, tensor<64x32xbf16>) outs(%63 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %65 = tensor.empty() : tensor<80x32xbf16>
    %66 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%64 : tensor<80x32xf32>) outs(%65 : tensor<80x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %164 = arith.truncf %in : f32 to bf16
      linalg.yield %164 : bf16
    } -> tensor<80x32xbf16>
    %expanded_16 = tensor.expand_shape %66 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xbf16> into tensor<2x40x2x16xbf16>
    %67 = tensor.empty() : tensor<2x40x2x16xf32>
    %68 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x40x2x16xbf16>) outs(%67 : tensor<2x40x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %164 = arith.extf %in : bf16 to f32
      linalg.yield %164 : f32
    } -> tensor<2x40x2x16xf32>
    %69 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68 : tensor<2x40x2x16xf32>) outs(%67 : tensor<2x40x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %164 : f32
    } -> tensor<2x40x2x16xf32>
    %70 = tensor.empty() : tensor<2x40x2x1xf32>
    %71 = linalg.fill ins(%cst : f32) outs(%70 : tensor<2x40x2x1xf32>) -> tensor<2x40x2x1xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%69 : tensor<2x40x2x16xf32>) outs(%71 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x2x1xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x40x2x1xf32>) outs(%70 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.divf %in, %cst_8 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x2x1xf32>
    %74 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73 : tensor<2x40x2x1xf32>) outs(%70 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.truncf %cst_5 : f64 to f32
      %165 = arith.addf %in, %164 : f32
      linalg.yield %165 : f32
    } -> tensor<2x40x2x1xf32>
    %75 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74 : tensor<2x40x2x1xf32>) outs(%70 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = math.rsqrt %in : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x2x1xf32>
    %76 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %75 : tensor<2x40x2x16xf32>, tensor<2x40x2x1xf32>) outs(%67 : tensor<2x40x2x16xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %164 = arith.mulf %in, %in_49 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x2x16xf32>
    %77 = tensor.empty() : tensor<2x40x2x16xbf16>
    %78 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76 : tensor<2x40x2x16xf32>) outs(%77 : tensor<2x40x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %164 = arith.truncf %in : f32 to bf16
      linalg.yield %164 : bf16
    } -> tensor<2x40x2x16xbf16>
    %79 = linalg.generic {indexing_maps = [#map13, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8, %78 : tensor<16xbf16>, tensor<2x40x2x16xbf16>) outs(%77 : tensor<2x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_49: bf16, %out: bf16):
      %164 = arith.mulf %in, %in_49 : bf16
      linalg.yield %164 : bf16
    } -> tensor<2x40x2x16xbf16>
    %80 = tensor.empty() : tensor<2x2x40x16xbf16>
    %transposed_17 = linalg.transpose ins(%79 : tensor<2x40x2x16xbf16>) outs(%80 : tensor<2x2x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg5 : tensor<32x64xbf16>) outs(%61 : tensor<64x32xbf16>) permutation = [1, 0] 
    %81 = linalg.matmul ins(%collapsed, %transposed_18 : tensor<80x64xbf16>, tensor<64x32xbf16>) outs(%63 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %82 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%81 : tensor<80x32xf32>) outs(%65 : tensor<80x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %164 = arith.truncf %in : f32 to bf16
      linalg.yield %164 : bf16
    } -> tensor<80x32xbf16>
    %expanded_19 = tensor.expand_shape %82 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xbf16> into tensor<2x40x2x16xbf16>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x40x2x16xbf16>) outs(%80 : tensor<2x2x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xbf16> into tensor<1x1x40x16xbf16>
    %expanded_22 = tensor.expand_shape %28 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xbf16> into tensor<1x1x40x16xbf16>
    %83 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_21 : tensor<2x4x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%60 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %in_49: bf16, %out: bf16):
      %164 = arith.mulf %in, %in_49 : bf16
      linalg.yield %164 : bf16
    } -> tensor<2x4x40x16xbf16>
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xbf16> to tensor<2x4x40x8xbf16>
    %extracted_slice_23 = tensor.extract_slice %transposed_14[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xbf16> to tensor<2x4x40x8xbf16>
    %84 = tensor.empty() : tensor<2x4x40x8xbf16>
    %85 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<2x4x40x8xbf16>) outs(%84 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %164 = arith.negf %in : bf16
      linalg.yield %164 : bf16
    } -> tensor<2x4x40x8xbf16>
    %concat_24 = tensor.concat dim(3) %85, %extracted_slice : (tensor<2x4x40x8xbf16>, tensor<2x4x40x8xbf16>) -> tensor<2x4x40x16xbf16>
    %86 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_22 : tensor<2x4x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%60 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %in_49: bf16, %out: bf16):
      %164 = arith.mulf %in, %in_49 : bf16
      linalg.yield %164 : bf16
    } -> tensor<2x4x40x16xbf16>
    %87 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %86 : tensor<2x4x40x16xbf16>, tensor<2x4x40x16xbf16>) outs(%60 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %in_49: bf16, %out: bf16):
      %164 = arith.addf %in, %in_49 : bf16
      linalg.yield %164 : bf16
    } -> tensor<2x4x40x16xbf16>
    %88 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_21 : tensor<2x2x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%80 : tensor<2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %in_49: bf16, %out: bf16):
      %164 = arith.mulf %in, %in_49 : bf16
      linalg.yield %164 : bf16
    } -> tensor<2x2x40x16xbf16>
    %extracted_slice_25 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xbf16> to tensor<2x2x40x8xbf16>
    %extracted_slice_26 = tensor.extract_slice %transposed_17[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xbf16> to tensor<2x2x40x8xbf16>
    %89 = tensor.empty() : tensor<2x2x40x8xbf16>
    %90 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<2x2x40x8xbf16>) outs(%89 : tensor<2x2x40x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %164 = arith.negf %in : bf16
      linalg.yield %164 : bf16
    } -> tensor<2x2x40x8xbf16>
    %concat_27 = tensor.concat dim(3) %90, %extracted_slice_25 : (tensor<2x2x40x8xbf16>, tensor<2x2x40x8xbf16>) -> tensor<2x2x40x16xbf16>
    %91 = linalg.generic {indexing_maps = [#map6, #map14, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_22 : tensor<2x2x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%80 : tensor<2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %in_49: bf16, %out: bf16):
      %164 = arith.mulf %in, %in_49 : bf16
      linalg.yield %164 : bf16
    } -> tensor<2x2x40x16xbf16>
    %92 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %91 : tensor<2x2x40x16xbf16>, tensor<2x2x40x16xbf16>) outs(%80 : tensor<2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %in_49: bf16, %out: bf16):
      %164 = arith.addf %in, %in_49 : bf16
      linalg.yield %164 : bf16
    } -> tensor<2x2x40x16xbf16>
    %93 = tensor.empty() : tensor<2x2x2x40x16xbf16>
    %94 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<2x2x40x16xbf16>) outs(%93 : tensor<2x2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x2x40x16xbf16>
    %collapsed_28 = tensor.collapse_shape %94 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xbf16> into tensor<2x4x40x16xbf16>
    %95 = linalg.generic {indexing_maps = [#map15, #map16], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<2x2x40x16xbf16>) outs(%93 : tensor<2x2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x2x40x16xbf16>
    %96 = tensor.empty() : tensor<2x4x16x40xbf16>
    %transposed_29 = linalg.transpose ins(%collapsed_28 : tensor<2x4x40x16xbf16>) outs(%96 : tensor<2x4x16x40xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed_30 = tensor.collapse_shape %87 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %collapsed_31 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<2x4x16x40xbf16> into tensor<8x16x40xbf16>
    %97 = tensor.empty() : tensor<8x40x40xf32>
    %98 = linalg.fill ins(%cst : f32) outs(%97 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %99 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x40x16xbf16>, tensor<8x16x40xbf16>) outs(%98 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %100 = tensor.empty() : tensor<8x40x40xbf16>
    %101 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<8x40x40xf32>) outs(%100 : tensor<8x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %164 = arith.truncf %in : f32 to bf16
      linalg.yield %164 : bf16
    } -> tensor<8x40x40xbf16>
    %expanded_32 = tensor.expand_shape %101 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xbf16> into tensor<2x4x40x40xbf16>
    %102 = tensor.empty() : tensor<2x4x40x40xbf16>
    %103 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<2x4x40x40xbf16>) outs(%102 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %164 = arith.mulf %in, %cst_9 : bf16
      linalg.yield %164 : bf16
    } -> tensor<2x4x40x40xbf16>
    %104 = linalg.generic {indexing_maps = [#map6, #map17, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %16 : tensor<2x4x40x40xbf16>, tensor<2x1x40x40xbf16>) outs(%102 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %in_49: bf16, %out: bf16):
      %164 = arith.addf %in, %in_49 : bf16
      linalg.yield %164 : bf16
    } -> tensor<2x4x40x40xbf16>
    %105 = tensor.empty() : tensor<2x4x40x40xf32>
    %106 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104 : tensor<2x4x40x40xbf16>) outs(%105 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %164 = arith.extf %in : bf16 to f32
      linalg.yield %164 : f32
    } -> tensor<2x4x40x40xf32>
    %107 = tensor.empty() : tensor<2x4x40xi64>
    %108 = linalg.fill ins(%c0_i64 : i64) outs(%107 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %109 = tensor.empty() : tensor<2x4x40xf32>
    %110 = linalg.fill ins(%cst_0 : f32) outs(%109 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %111:2 = linalg.generic {indexing_maps = [#map6, #map18, #map18], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%106 : tensor<2x4x40x40xf32>) outs(%110, %108 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_49: i64):
      %164 = linalg.index 3 : index
      %165 = arith.index_cast %164 : index to i64
      %166 = arith.maximumf %in, %out : f32
      %167 = arith.cmpf ogt, %in, %out : f32
      %168 = arith.select %167, %165, %out_49 : i64
      linalg.yield %166, %168 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_33 = tensor.expand_shape %111#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %112 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %expanded_33 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%105 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %164 = arith.subf %in, %in_49 : f32
      linalg.yield %164 : f32
    } -> tensor<2x4x40x40xf32>
    %113 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112 : tensor<2x4x40x40xf32>) outs(%105 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = math.exp %in : f32
      linalg.yield %164 : f32
    } -> tensor<2x4x40x40xf32>
    %114 = tensor.empty() : tensor<2x4x40x1xf32>
    %115 = linalg.fill ins(%cst : f32) outs(%114 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %116 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%113 : tensor<2x4x40x40xf32>) outs(%115 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<2x4x40x1xf32>
    %117 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %116 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%105 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %164 = arith.divf %in, %in_49 : f32
      linalg.yield %164 : f32
    } -> tensor<2x4x40x40xf32>
    %118 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<2x4x40x40xf32>) outs(%102 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %164 = arith.truncf %in : f32 to bf16
      linalg.yield %164 : bf16
    } -> tensor<2x4x40x40xbf16>
    %collapsed_34 = tensor.collapse_shape %118 [[0, 1], [2], [3]] : tensor<2x4x40x40xbf16> into tensor<8x40x40xbf16>
    %collapsed_35 = tensor.collapse_shape %95 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xbf16> into tensor<8x40x16xbf16>
    %119 = tensor.empty() : tensor<8x40x16xf32>
    %120 = linalg.fill ins(%cst : f32) outs(%119 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %121 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<8x40x40xbf16>, tensor<8x40x16xbf16>) outs(%120 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %122 = tensor.empty() : tensor<8x40x16xbf16>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<8x40x16xf32>) outs(%122 : tensor<8x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %164 = arith.truncf %in : f32 to bf16
      linalg.yield %164 : bf16
    } -> tensor<8x40x16xbf16>
    %expanded_36 = tensor.expand_shape %123 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xbf16> into tensor<2x4x40x16xbf16>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<2x4x40x16xbf16>) outs(%57 : tensor<2x40x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_38 = linalg.transpose ins(%arg6 : tensor<64x64xbf16>) outs(%41 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_39 = tensor.collapse_shape %transposed_37 [[0, 1], [2, 3]] : tensor<2x40x4x16xbf16> into tensor<80x64xbf16>
    %124 = linalg.matmul ins(%collapsed_39, %transposed_38 : tensor<80x64xbf16>, tensor<64x64xbf16>) outs(%43 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %125 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%124 : tensor<80x64xf32>) outs(%45 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %164 = arith.truncf %in : f32 to bf16
      linalg.yield %164 : bf16
    } -> tensor<80x64xbf16>
    %expanded_40 = tensor.expand_shape %125 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_40 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_49: bf16, %out: bf16):
      %164 = arith.addf %in, %in_49 : bf16
      linalg.yield %164 : bf16
    } -> tensor<2x40x64xbf16>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x40x64xbf16>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %164 = arith.extf %in : bf16 to f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x40x64xf32>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%128 : tensor<2x40x64xf32>) outs(%33 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.divf %in, %cst_7 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.truncf %cst_5 : f64 to f32
      %165 = arith.addf %in, %164 : f32
      linalg.yield %165 : f32
    } -> tensor<2x40x1xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = math.rsqrt %in : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127, %132 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %164 = arith.mulf %in, %in_49 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %164 = arith.truncf %in : f32 to bf16
      linalg.yield %164 : bf16
    } -> tensor<2x40x64xbf16>
    %135 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13, %134 : tensor<64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_49: bf16, %out: bf16):
      %164 = arith.mulf %in, %in_49 : bf16
      linalg.yield %164 : bf16
    } -> tensor<2x40x64xbf16>
    %136 = tensor.empty() : tensor<64x96xbf16>
    %transposed_41 = linalg.transpose ins(%arg9 : tensor<96x64xbf16>) outs(%136 : tensor<64x96xbf16>) permutation = [1, 0] 
    %collapsed_42 = tensor.collapse_shape %135 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %137 = tensor.empty() : tensor<80x96xf32>
    %138 = linalg.fill ins(%cst : f32) outs(%137 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %139 = linalg.matmul ins(%collapsed_42, %transposed_41 : tensor<80x64xbf16>, tensor<64x96xbf16>) outs(%138 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %140 = tensor.empty() : tensor<80x96xbf16>
    %141 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%139 : tensor<80x96xf32>) outs(%140 : tensor<80x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %164 = arith.truncf %in : f32 to bf16
      linalg.yield %164 : bf16
    } -> tensor<80x96xbf16>
    %expanded_43 = tensor.expand_shape %141 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xbf16> into tensor<2x40x96xbf16>
    %142 = tensor.empty() : tensor<2x40x96xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x40x96xbf16>) outs(%142 : tensor<2x40x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %164 = arith.extf %in : bf16 to f32
      linalg.yield %164 : f32
    } -> tensor<2x40x96xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143 : tensor<2x40x96xf32>) outs(%142 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.negf %in : f32
      %165 = math.exp %164 : f32
      %166 = arith.addf %165, %cst_1 : f32
      %167 = arith.divf %cst_1, %166 : f32
      linalg.yield %167 : f32
    } -> tensor<2x40x96xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %144 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%142 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %164 = arith.mulf %in, %in_49 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x96xf32>
    %146 = tensor.empty() : tensor<2x40x96xbf16>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x40x96xf32>) outs(%146 : tensor<2x40x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %164 = arith.truncf %in : f32 to bf16
      linalg.yield %164 : bf16
    } -> tensor<2x40x96xbf16>
    %transposed_44 = linalg.transpose ins(%arg10 : tensor<96x64xbf16>) outs(%136 : tensor<64x96xbf16>) permutation = [1, 0] 
    %148 = linalg.matmul ins(%collapsed_42, %transposed_44 : tensor<80x64xbf16>, tensor<64x96xbf16>) outs(%138 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %149 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%148 : tensor<80x96xf32>) outs(%140 : tensor<80x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %164 = arith.truncf %in : f32 to bf16
      linalg.yield %164 : bf16
    } -> tensor<80x96xbf16>
    %expanded_45 = tensor.expand_shape %149 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xbf16> into tensor<2x40x96xbf16>
    %150 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147, %expanded_45 : tensor<2x40x96xbf16>, tensor<2x40x96xbf16>) outs(%146 : tensor<2x40x96xbf16>) {
    ^bb0(%in: bf16, %in_49: bf16, %out: bf16):
      %164 = arith.mulf %in, %in_49 : bf16
      linalg.yield %164 : bf16
    } -> tensor<2x40x96xbf16>
    %151 = tensor.empty() : tensor<96x64xbf16>
    %transposed_46 = linalg.transpose ins(%arg11 : tensor<64x96xbf16>) outs(%151 : tensor<96x64xbf16>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %150 [[0, 1], [2]] : tensor<2x40x96xbf16> into tensor<80x96xbf16>
    %152 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<80x96xbf16>, tensor<96x64xbf16>) outs(%43 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %153 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%152 : tensor<80x64xf32>) outs(%45 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %164 = arith.truncf %in : f32 to bf16
      linalg.yield %164 : bf16
    } -> tensor<80x64xbf16>
    %expanded_48 = tensor.expand_shape %153 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %154 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %expanded_48 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_49: bf16, %out: bf16):
      %164 = arith.addf %in, %in_49 : bf16
      linalg.yield %164 : bf16
    } -> tensor<2x40x64xbf16>
    %155 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%154 : tensor<2x40x64xbf16>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %164 = arith.extf %in : bf16 to f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %156 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155 : tensor<2x40x64xf32>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map11], iterator_types = ["parallel", "parallel", "reduction"]} ins(%156 : tensor<2x40x64xf32>) outs(%33 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.addf %in, %out : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %158 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%157 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.divf %in, %cst_7 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %159 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = arith.truncf %cst_5 : f64 to f32
      %165 = arith.addf %in, %164 : f32
      linalg.yield %165 : f32
    } -> tensor<2x40x1xf32>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<2x40x1xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %164 = math.rsqrt %in : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x1xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %160 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%29 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_49: f32, %out: f32):
      %164 = arith.mulf %in, %in_49 : f32
      linalg.yield %164 : f32
    } -> tensor<2x40x64xf32>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %164 = arith.truncf %in : f32 to bf16
      linalg.yield %164 : bf16
    } -> tensor<2x40x64xbf16>
    %163 = linalg.generic {indexing_maps = [#map12, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14, %162 : tensor<64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_49: bf16, %out: bf16):
      %164 = arith.mulf %in, %in_49 : bf16
      linalg.yield %164 : bf16
    } -> tensor<2x40x64xbf16>
    return %163 : tensor<2x40x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.bfloat16: "0x02000000803FA23ECD3D023D243C4F3B833AA639"
    }
  }
#-}

