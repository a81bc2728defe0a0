#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map10 = affine_map<(d0, d1, d2) -> (d2)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map17 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @gemma3(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xbf16>, %arg2: tensor<64x64xbf16>, %arg3: tensor<32x64xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<64x64xbf16>, %arg6: tensor<16xbf16>, %arg7: tensor<16xbf16>, %arg8: tensor<96x64xbf16>, %arg9: tensor<96x64xbf16>, %arg10: tensor<64x96xbf16>, %arg11: tensor<64xbf16>, %arg12: tensor<64xbf16>, %arg13: tensor<64xbf16>, %arg14: tensor<64xbf16>, %arg15: tensor<64xbf16>) -> tensor<2x40x64xbf16> {
    %c16_i64 = arith.constant 16 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %c3_i64 = arith.constant 3 : i64
    %cst_1 = arith.constant 4.467770e-02 : bf16
    %cst_2 = arith.constant 7.968750e-01 : bf16
    %cst_3 = arith.constant 1.000000e+00 : bf16
    %cst_4 = arith.constant 5.000000e-01 : bf16
    %cst_5 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_7 = arith.constant dense<true> : tensor<i1>
    %cst_8 = arith.constant 9.9999999999999995E-7 : f64
    %cst_9 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16> : tensor<8xbf16>
    %cst_10 = arith.constant dense<8.000000e+00> : tensor<bf16>
    %cst_11 = arith.constant 6.400000e+01 : f32
    %cst_12 = arith.constant 1.000000e+00 : f32
    %cst_13 = arith.constant 1.600000e+01 : f32
    %cst_14 = arith.constant 6.250000e-02 : bf16
    %0 = tensor.empty() : tensor<2x40x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %190 = arith.index_cast %in : i64 to index
      %191 = linalg.index 2 : index
      %192 = arith.cmpi slt, %190, %c96 : index
      cf.assert %192, "index must be smaller than dim size"
      %193 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %193, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%190, %191] : tensor<96x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x40x64xbf16>
    %2 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %cst_10 : tensor<2x40x64xbf16>, tensor<bf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %190 = arith.mulf %in, %in_54 : bf16
      linalg.yield %190 : bf16
    } -> tensor<2x40x64xbf16>
    %3 = tensor.empty() : tensor<40xi64>
    %4 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%3 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %190 = linalg.index 0 : index
      %191 = arith.index_cast %190 : index to i64
      linalg.yield %191 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_15 = tensor.expand_shape %4 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %5 = tensor.empty() : tensor<1x1x40x1xi64>
    %6 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x40x1xi64>) outs(%5 : tensor<1x1x40x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %190 = arith.subi %in, %c16_i64 : i64
      linalg.yield %190 : i64
    } -> tensor<1x1x40x1xi64>
    %7 = tensor.empty() : tensor<1x1x40x40xi1>
    %8 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %6 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%7 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %190 = arith.cmpi sgt, %in, %in_54 : i64
      linalg.yield %190 : i1
    } -> tensor<1x1x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map7, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_7, %8 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%7 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %190 = arith.andi %in, %in_54 : i1
      linalg.yield %190 : i1
    } -> tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map5, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%7 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_54: i64, %out: i1):
      %190 = arith.cmpi sle, %in, %in_54 : i64
      linalg.yield %190 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %10 : tensor<1x1x40x40xi1>, tensor<1x1x40x40xi1>) outs(%7 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_54: i1, %out: i1):
      %190 = arith.andi %in, %in_54 : i1
      linalg.yield %190 : i1
    } -> tensor<1x1x40x40xi1>
    %12 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %11 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %13 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%12 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %14 = tensor.empty() : tensor<2x1x40x40xbf16>
    %15 = linalg.generic {indexing_maps = [#map4, #map7, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %cst_6, %cst_5 : tensor<2x1x40x40xi1>, tensor<bf16>, tensor<bf16>) outs(%14 : tensor<2x1x40x40xbf16>) {
    ^bb0(%in: i1, %in_54: bf16, %in_55: bf16, %out: bf16):
      %190 = arith.select %in, %in_54, %in_55 : bf16
      linalg.yield %190 : bf16
    } -> tensor<2x1x40x40xbf16>
    %expanded_16 = tensor.expand_shape %4 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %16 = tensor.empty() : tensor<1x40x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<1x40x1xi64>) outs(%16 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %190 = arith.sitofp %in : i64 to f32
      linalg.yield %190 : f32
    } -> tensor<1x40x1xf32>
    %18 = tensor.empty() : tensor<8xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_9 : tensor<8xbf16>) outs(%18 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %190 = arith.extf %in : bf16 to f32
      linalg.yield %190 : f32
    } -> tensor<8xf32>
    %20 = tensor.empty() : tensor<1x40x8xf32>
    %21 = linalg.generic {indexing_maps = [#map9, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%20 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %190 = arith.mulf %in, %in_54 : f32
      linalg.yield %190 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %21, %21 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %22 = tensor.empty() : tensor<1x40x16xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%22 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.cos %in : f32
      linalg.yield %190 : f32
    } -> tensor<1x40x16xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%22 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.sin %in : f32
      linalg.yield %190 : f32
    } -> tensor<1x40x16xf32>
    %25 = tensor.empty() : tensor<1x40x16xbf16>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<1x40x16xf32>) outs(%25 : tensor<1x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %190 = arith.truncf %in : f32 to bf16
      linalg.yield %190 : bf16
    } -> tensor<1x40x16xbf16>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<1x40x16xf32>) outs(%25 : tensor<1x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %190 = arith.truncf %in : f32 to bf16
      linalg.yield %190 : bf16
    } -> tensor<1x40x16xbf16>
    %28 = tensor.empty() : tensor<2x40x64xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x40x64xbf16>) outs(%28 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %190 = arith.extf %in : bf16 to f32
      linalg.yield %190 : f32
    } -> tensor<2x40x64xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x40x64xf32>) outs(%28 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %190 : f32
    } -> tensor<2x40x64xf32>
    %31 = tensor.empty() : tensor<2x40x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_11 : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_8 : f64 to f32
      %191 = arith.addf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<2x40x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.rsqrt %in : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %36 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%28 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %190 = arith.mulf %in, %in_54 : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x64xf32>
    %38 = tensor.empty() : tensor<64xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg11 : tensor<64xbf16>) outs(%38 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %190 = arith.extf %in : bf16 to f32
      linalg.yield %190 : f32
    } -> tensor<64xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%39 : tensor<64xf32>) outs(%38 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %cst_12 : f32
      linalg.yield %190 : f32
    } -> tensor<64xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %40 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%28 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %190 = arith.mulf %in, %in_54 : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x64xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %190 = arith.truncf %in : f32 to bf16
      linalg.yield %190 : bf16
    } -> tensor<2x40x64xbf16>
    %43 = tensor.empty() : tensor<64x64xbf16>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xbf16>) outs(%43 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_17 = tensor.collapse_shape %42 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %44 = tensor.empty() : tensor<80x64xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %46 = linalg.matmul ins(%collapsed_17, %transposed : tensor<80x64xbf16>, tensor<64x64xbf16>) outs(%45 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %47 = tensor.empty() : tensor<80x64xbf16>
    %48 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<80x64xf32>) outs(%47 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %190 = arith.truncf %in : f32 to bf16
      linalg.yield %190 : bf16
    } -> tensor<80x64xbf16>
    %expanded_18 = tensor.expand_shape %48 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xbf16> into tensor<2x40x4x16xbf16>
    %49 = tensor.empty() : tensor<2x4x40x16xbf16>
    %transposed_19 = linalg.transpose ins(%expanded_18 : tensor<2x40x4x16xbf16>) outs(%49 : tensor<2x4x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %50 = tensor.empty() : tensor<64x32xbf16>
    %transposed_20 = linalg.transpose ins(%arg3 : tensor<32x64xbf16>) outs(%50 : tensor<64x32xbf16>) permutation = [1, 0] 
    %51 = tensor.empty() : tensor<80x32xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %53 = linalg.matmul ins(%collapsed_17, %transposed_20 : tensor<80x64xbf16>, tensor<64x32xbf16>) outs(%52 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %54 = tensor.empty() : tensor<80x32xbf16>
    %55 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<80x32xf32>) outs(%54 : tensor<80x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %190 = arith.truncf %in : f32 to bf16
      linalg.yield %190 : bf16
    } -> tensor<80x32xbf16>
    %expanded_21 = tensor.expand_shape %55 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xbf16> into tensor<2x40x2x16xbf16>
    %56 = tensor.empty() : tensor<2x2x40x16xbf16>
    %transposed_22 = linalg.transpose ins(%expanded_21 : tensor<2x40x2x16xbf16>) outs(%56 : tensor<2x2x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_23 = linalg.transpose ins(%arg4 : tensor<32x64xbf16>) outs(%50 : tensor<64x32xbf16>) permutation = [1, 0] 
    %57 = linalg.matmul ins(%collapsed_17, %transposed_23 : tensor<80x64xbf16>, tensor<64x32xbf16>) outs(%52 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %58 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<80x32xf32>) outs(%54 : tensor<80x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %190 = arith.truncf %in : f32 to bf16
      linalg.yield %190 : bf16
    } -> tensor<80x32xbf16>
    %expanded_24 = tensor.expand_shape %58 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xbf16> into tensor<2x40x2x16xbf16>
    %transposed_25 = linalg.transpose ins(%expanded_24 : tensor<2x40x2x16xbf16>) outs(%56 : tensor<2x2x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %59 = tensor.empty() : tensor<2x4x40x16xf32>
    %60 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_19 : tensor<2x4x40x16xbf16>) outs(%59 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %190 = arith.extf %in : bf16 to f32
      linalg.yield %190 : f32
    } -> tensor<2x4x40x16xf32>
    %61 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x4x40x16xf32>) outs(%59 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %190 : f32
    } -> tensor<2x4x40x16xf32>
    %62 = tensor.empty() : tensor<2x4x40x1xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %64 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%61 : tensor<2x4x40x16xf32>) outs(%63 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<2x4x40x1xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<2x4x40x1xf32>) outs(%62 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_13 : f32
      linalg.yield %190 : f32
    } -> tensor<2x4x40x1xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<2x4x40x1xf32>) outs(%62 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_8 : f64 to f32
      %191 = arith.addf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<2x4x40x1xf32>
    %67 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x4x40x1xf32>) outs(%62 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.rsqrt %in : f32
      linalg.yield %190 : f32
    } -> tensor<2x4x40x1xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %67 : tensor<2x4x40x16xf32>, tensor<2x4x40x1xf32>) outs(%59 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %190 = arith.mulf %in, %in_54 : f32
      linalg.yield %190 : f32
    } -> tensor<2x4x40x16xf32>
    %69 = tensor.empty() : tensor<16xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg6 : tensor<16xbf16>) outs(%69 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %190 = arith.extf %in : bf16 to f32
      linalg.yield %190 : f32
    } -> tensor<16xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%70 : tensor<16xf32>) outs(%69 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %cst_12 : f32
      linalg.yield %190 : f32
    } -> tensor<16xf32>
    %72 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<2x4x40x16xf32>, tensor<16xf32>) outs(%59 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %190 = arith.mulf %in, %in_54 : f32
      linalg.yield %190 : f32
    } -> tensor<2x4x40x16xf32>
    %73 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x4x40x16xf32>) outs(%49 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %190 = arith.truncf %in : f32 to bf16
      linalg.yield %190 : bf16
    } -> tensor<2x4x40x16xbf16>
    %74 = tensor.empty() : tensor<2x2x40x16xf32>
    %75 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<2x2x40x16xbf16>) outs(%74 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %190 = arith.extf %in : bf16 to f32
      linalg.yield %190 : f32
    } -> tensor<2x2x40x16xf32>
    %76 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75 : tensor<2x2x40x16xf32>) outs(%74 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %190 : f32
    } -> tensor<2x2x40x16xf32>
    %77 = tensor.empty() : tensor<2x2x40x1xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<2x2x40x1xf32>) -> tensor<2x2x40x1xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%76 : tensor<2x2x40x16xf32>) outs(%78 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<2x2x40x1xf32>
    %80 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79 : tensor<2x2x40x1xf32>) outs(%77 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_13 : f32
      linalg.yield %190 : f32
    } -> tensor<2x2x40x1xf32>
    %81 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80 : tensor<2x2x40x1xf32>) outs(%77 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_8 : f64 to f32
      %191 = arith.addf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<2x2x40x1xf32>
    %82 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81 : tensor<2x2x40x1xf32>) outs(%77 : tensor<2x2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.rsqrt %in : f32
      linalg.yield %190 : f32
    } -> tensor<2x2x40x1xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %82 : tensor<2x2x40x16xf32>, tensor<2x2x40x1xf32>) outs(%74 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %190 = arith.mulf %in, %in_54 : f32
      linalg.yield %190 : f32
    } -> tensor<2x2x40x16xf32>
    %84 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg7 : tensor<16xbf16>) outs(%69 : tensor<16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %190 = arith.extf %in : bf16 to f32
      linalg.yield %190 : f32
    } -> tensor<16xf32>
    %85 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%84 : tensor<16xf32>) outs(%69 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %cst_12 : f32
      linalg.yield %190 : f32
    } -> tensor<16xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %85 : tensor<2x2x40x16xf32>, tensor<16xf32>) outs(%74 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %190 = arith.mulf %in, %in_54 : f32
      linalg.yield %190 : f32
    } -> tensor<2x2x40x16xf32>
    %87 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<2x2x40x16xf32>) outs(%56 : tensor<2x2x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %190 = arith.truncf %in : f32 to bf16
      linalg.yield %190 : bf16
    } -> tensor<2x2x40x16xbf16>
    %expanded_26 = tensor.expand_shape %26 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xbf16> into tensor<1x1x40x16xbf16>
    %expanded_27 = tensor.expand_shape %27 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xbf16> into tensor<1x1x40x16xbf16>
    %88 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %expanded_26 : tensor<2x4x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%49 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %190 = arith.mulf %in, %in_54 : bf16
      linalg.yield %190 : bf16
    } -> tensor<2x4x40x16xbf16>
    %extracted_slice = tensor.extract_slice %73[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xbf16> to tensor<2x4x40x8xbf16>
    %extracted_slice_28 = tensor.extract_slice %73[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xbf16> to tensor<2x4x40x8xbf16>
    %89 = tensor.empty() : tensor<2x4x40x8xbf16>
    %90 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x4x40x8xbf16>) outs(%89 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %190 = arith.negf %in : bf16
      linalg.yield %190 : bf16
    } -> tensor<2x4x40x8xbf16>
    %concat_29 = tensor.concat dim(3) %90, %extracted_slice : (tensor<2x4x40x8xbf16>, tensor<2x4x40x8xbf16>) -> tensor<2x4x40x16xbf16>
    %91 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_27 : tensor<2x4x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%49 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %190 = arith.mulf %in, %in_54 : bf16
      linalg.yield %190 : bf16
    } -> tensor<2x4x40x16xbf16>
    %92 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %91 : tensor<2x4x40x16xbf16>, tensor<2x4x40x16xbf16>) outs(%49 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %190 = arith.addf %in, %in_54 : bf16
      linalg.yield %190 : bf16
    } -> tensor<2x4x40x16xbf16>
    %93 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %expanded_26 : tensor<2x2x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%56 : tensor<2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %190 = arith.mulf %in, %in_54 : bf16
      linalg.yield %190 : bf16
    } -> tensor<2x2x40x16xbf16>
    %extracted_slice_30 = tensor.extract_slice %87[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xbf16> to tensor<2x2x40x8xbf16>
    %extracted_slice_31 = tensor.extract_slice %87[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xbf16> to tensor<2x2x40x8xbf16>
    %94 = tensor.empty() : tensor<2x2x40x8xbf16>
    %95 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31 : tensor<2x2x40x8xbf16>) outs(%94 : tensor<2x2x40x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %190 = arith.negf %in : bf16
      linalg.yield %190 : bf16
    } -> tensor<2x2x40x8xbf16>
    %concat_32 = tensor.concat dim(3) %95, %extracted_slice_30 : (tensor<2x2x40x8xbf16>, tensor<2x2x40x8xbf16>) -> tensor<2x2x40x16xbf16>
    %96 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_32, %expanded_27 : tensor<2x2x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%56 : tensor<2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %190 = arith.mulf %in, %in_54 : bf16
      linalg.yield %190 : bf16
    } -> tensor<2x2x40x16xbf16>
    %97 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %96 : tensor<2x2x40x16xbf16>, tensor<2x2x40x16xbf16>) outs(%56 : tensor<2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %190 = arith.addf %in, %in_54 : bf16
      linalg.yield %190 : bf16
    } -> tensor<2x2x40x16xbf16>
    %98 = tensor.empty() : tensor<2x2x2x40x16xbf16>
    %99 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%97 : tensor<2x2x40x16xbf16>) outs(%98 : tensor<2x2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x2x40x16xbf16>
    %collapsed_33 = tensor.collapse_shape %99 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xbf16> into tensor<2x4x40x16xbf16>
    %100 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_25 : tensor<2x2x40x16xbf16>) outs(%98 : tensor<2x2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x2x40x16xbf16>
    %101 = tensor.empty() : tensor<2x4x16x40xbf16>
    %transposed_34 = linalg.transpose ins(%collapsed_33 : tensor<2x4x40x16xbf16>) outs(%101 : tensor<2x4x16x40xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed_35 = tensor.collapse_shape %92 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %collapsed_36 = tensor.collapse_shape %transposed_34 [[0, 1], [2], [3]] : tensor<2x4x16x40xbf16> into tensor<8x16x40xbf16>
    %102 = tensor.empty() : tensor<8x40x40xf32>
    %103 = linalg.fill ins(%cst : f32) outs(%102 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %104 = linalg.batch_matmul ins(%collapsed_35, %collapsed_36 : tensor<8x40x16xbf16>, tensor<8x16x40xbf16>) outs(%103 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %105 = tensor.empty() : tensor<8x40x40xbf16>
    %106 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<8x40x40xf32>) outs(%105 : tensor<8x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %190 = arith.truncf %in : f32 to bf16
      linalg.yield %190 : bf16
    } -> tensor<8x40x40xbf16>
    %expanded_37 = tensor.expand_shape %106 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xbf16> into tensor<2x4x40x40xbf16>
    %107 = tensor.empty() : tensor<2x4x40x40xbf16>
    %108 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37 : tensor<2x4x40x40xbf16>) outs(%107 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %190 = arith.mulf %in, %cst_14 : bf16
      linalg.yield %190 : bf16
    } -> tensor<2x4x40x40xbf16>
    %109 = linalg.generic {indexing_maps = [#map4, #map16, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108, %15 : tensor<2x4x40x40xbf16>, tensor<2x1x40x40xbf16>) outs(%107 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %190 = arith.addf %in, %in_54 : bf16
      linalg.yield %190 : bf16
    } -> tensor<2x4x40x40xbf16>
    %110 = tensor.empty() : tensor<2x4x40x40xf32>
    %111 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109 : tensor<2x4x40x40xbf16>) outs(%110 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %190 = arith.extf %in : bf16 to f32
      linalg.yield %190 : f32
    } -> tensor<2x4x40x40xf32>
    %112 = tensor.empty() : tensor<2x4x40xi64>
    %113 = linalg.fill ins(%c0_i64 : i64) outs(%112 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %114 = tensor.empty() : tensor<2x4x40xf32>
    %115 = linalg.fill ins(%cst_0 : f32) outs(%114 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %116:2 = linalg.generic {indexing_maps = [#map4, #map17, #map17], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%111 : tensor<2x4x40x40xf32>) outs(%115, %113 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_54: i64):
      %190 = linalg.index 3 : index
      %191 = arith.index_cast %190 : index to i64
      %192 = arith.maximumf %in, %out : f32
      %193 = arith.cmpf ogt, %in, %out : f32
      %194 = arith.select %193, %191, %out_54 : i64
      linalg.yield %192, %194 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_38 = tensor.expand_shape %116#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %117 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %expanded_38 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%110 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %190 = arith.subf %in, %in_54 : f32
      linalg.yield %190 : f32
    } -> tensor<2x4x40x40xf32>
    %118 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<2x4x40x40xf32>) outs(%110 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.exp %in : f32
      linalg.yield %190 : f32
    } -> tensor<2x4x40x40xf32>
    %119 = linalg.generic {indexing_maps = [#map4, #map6], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%118 : tensor<2x4x40x40xf32>) outs(%63 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<2x4x40x1xf32>
    %120 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %119 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%110 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %190 = arith.divf %in, %in_54 : f32
      linalg.yield %190 : f32
    } -> tensor<2x4x40x40xf32>
    %121 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120 : tensor<2x4x40x40xf32>) outs(%107 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %190 = arith.truncf %in : f32 to bf16
      linalg.yield %190 : bf16
    } -> tensor<2x4x40x40xbf16>
    %collapsed_39 = tensor.collapse_shape %121 [[0, 1], [2], [3]] : tensor<2x4x40x40xbf16> into tensor<8x40x40xbf16>
    %collapsed_40 = tensor.collapse_shape %100 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xbf16> into tensor<8x40x16xbf16>
    %122 = tensor.empty() : tensor<8x40x16xf32>
    %123 = linalg.fill ins(%cst : f32) outs(%122 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %124 = linalg.batch_matmul ins(%collapsed_39, %collapsed_40 : tensor<8x40x40xbf16>, tensor<8x40x16xbf16>) outs(%123 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %125 = tensor.empty() : tensor<8x40x16xbf16>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<8x40x16xf32>) outs(%125 : tensor<8x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %190 = arith.truncf %in : f32 to bf16
      linalg.yield %190 : bf16
    } -> tensor<8x40x16xbf16>
    %expanded_41 = tensor.expand_shape %126 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xbf16> into tensor<2x4x40x16xbf16>
    %127 = tensor.empty() : tensor<2x40x4x16xbf16>
    %transposed_42 = linalg.transpose ins(%expanded_41 : tensor<2x4x40x16xbf16>) outs(%127 : tensor<2x40x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_43 = linalg.transpose ins(%arg5 : tensor<64x64xbf16>) outs(%43 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_44 = tensor.collapse_shape %transposed_42 [[0, 1], [2, 3]] : tensor<2x40x4x16xbf16> into tensor<80x64xbf16>
    %128 = linalg.matmul ins(%collapsed_44, %transposed_43 : tensor<80x64xbf16>, tensor<64x64xbf16>) outs(%45 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %129 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%128 : tensor<80x64xf32>) outs(%47 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %190 = arith.truncf %in : f32 to bf16
      linalg.yield %190 : bf16
    } -> tensor<80x64xbf16>
    %expanded_45 = tensor.expand_shape %129 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_45 : tensor<2x40x64xbf16>) outs(%28 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %190 = arith.extf %in : bf16 to f32
      linalg.yield %190 : f32
    } -> tensor<2x40x64xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x40x64xf32>) outs(%28 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %190 : f32
    } -> tensor<2x40x64xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_11 : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_8 : f64 to f32
      %191 = arith.addf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<2x40x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.rsqrt %in : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %135 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%28 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %190 = arith.mulf %in, %in_54 : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x64xf32>
    %137 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg12 : tensor<64xbf16>) outs(%38 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %190 = arith.extf %in : bf16 to f32
      linalg.yield %190 : f32
    } -> tensor<64xf32>
    %138 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%137 : tensor<64xf32>) outs(%38 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %cst_12 : f32
      linalg.yield %190 : f32
    } -> tensor<64xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %138 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%28 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %190 = arith.mulf %in, %in_54 : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x64xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %190 = arith.truncf %in : f32 to bf16
      linalg.yield %190 : bf16
    } -> tensor<2x40x64xbf16>
    %141 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %140 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %190 = arith.addf %in, %in_54 : bf16
      linalg.yield %190 : bf16
    } -> tensor<2x40x64xbf16>
    %142 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141 : tensor<2x40x64xbf16>) outs(%28 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %190 = arith.extf %in : bf16 to f32
      linalg.yield %190 : f32
    } -> tensor<2x40x64xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142 : tensor<2x40x64xf32>) outs(%28 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %190 : f32
    } -> tensor<2x40x64xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%143 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x1xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_11 : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_8 : f64 to f32
      %191 = arith.addf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<2x40x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.rsqrt %in : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x1xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %147 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%28 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %190 = arith.mulf %in, %in_54 : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x64xf32>
    %149 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg13 : tensor<64xbf16>) outs(%38 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %190 = arith.extf %in : bf16 to f32
      linalg.yield %190 : f32
    } -> tensor<64xf32>
    %150 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%149 : tensor<64xf32>) outs(%38 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %cst_12 : f32
      linalg.yield %190 : f32
    } -> tensor<64xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%148, %150 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%28 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %190 = arith.mulf %in, %in_54 : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x64xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %190 = arith.truncf %in : f32 to bf16
      linalg.yield %190 : bf16
    } -> tensor<2x40x64xbf16>
    %153 = tensor.empty() : tensor<64x96xbf16>
    %transposed_46 = linalg.transpose ins(%arg8 : tensor<96x64xbf16>) outs(%153 : tensor<64x96xbf16>) permutation = [1, 0] 
    %collapsed_47 = tensor.collapse_shape %152 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %154 = tensor.empty() : tensor<80x96xf32>
    %155 = linalg.fill ins(%cst : f32) outs(%154 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %156 = linalg.matmul ins(%collapsed_47, %transposed_46 : tensor<80x64xbf16>, tensor<64x96xbf16>) outs(%155 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %157 = tensor.empty() : tensor<80x96xbf16>
    %158 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%156 : tensor<80x96xf32>) outs(%157 : tensor<80x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %190 = arith.truncf %in : f32 to bf16
      linalg.yield %190 : bf16
    } -> tensor<80x96xbf16>
    %expanded_48 = tensor.expand_shape %158 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xbf16> into tensor<2x40x96xbf16>
    %159 = tensor.empty() : tensor<2x40x96xbf16>
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_48 : tensor<2x40x96xbf16>) outs(%159 : tensor<2x40x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %190 = math.fpowi %in, %c3_i64 : bf16, i64
      %191 = arith.mulf %190, %cst_1 : bf16
      %192 = arith.addf %in, %191 : bf16
      %193 = arith.mulf %192, %cst_2 : bf16
      %194 = math.tanh %193 : bf16
      %195 = arith.addf %194, %cst_3 : bf16
      %196 = arith.mulf %195, %cst_4 : bf16
      %197 = arith.mulf %in, %196 : bf16
      linalg.yield %197 : bf16
    } -> tensor<2x40x96xbf16>
    %transposed_49 = linalg.transpose ins(%arg9 : tensor<96x64xbf16>) outs(%153 : tensor<64x96xbf16>) permutation = [1, 0] 
    %161 = linalg.matmul ins(%collapsed_47, %transposed_49 : tensor<80x64xbf16>, tensor<64x96xbf16>) outs(%155 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %162 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%161 : tensor<80x96xf32>) outs(%157 : tensor<80x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %190 = arith.truncf %in : f32 to bf16
      linalg.yield %190 : bf16
    } -> tensor<80x96xbf16>
    %expanded_50 = tensor.expand_shape %162 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xbf16> into tensor<2x40x96xbf16>
    %163 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %expanded_50 : tensor<2x40x96xbf16>, tensor<2x40x96xbf16>) outs(%159 : tensor<2x40x96xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %190 = arith.mulf %in, %in_54 : bf16
      linalg.yield %190 : bf16
    } -> tensor<2x40x96xbf16>
    %164 = tensor.empty() : tensor<96x64xbf16>
    %transposed_51 = linalg.transpose ins(%arg10 : tensor<64x96xbf16>) outs(%164 : tensor<96x64xbf16>) permutation = [1, 0] 
    %collapsed_52 = tensor.collapse_shape %163 [[0, 1], [2]] : tensor<2x40x96xbf16> into tensor<80x96xbf16>
    %165 = linalg.matmul ins(%collapsed_52, %transposed_51 : tensor<80x96xbf16>, tensor<96x64xbf16>) outs(%45 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %166 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%165 : tensor<80x64xf32>) outs(%47 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %190 = arith.truncf %in : f32 to bf16
      linalg.yield %190 : bf16
    } -> tensor<80x64xbf16>
    %expanded_53 = tensor.expand_shape %166 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %167 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<2x40x64xbf16>) outs(%28 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %190 = arith.extf %in : bf16 to f32
      linalg.yield %190 : f32
    } -> tensor<2x40x64xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167 : tensor<2x40x64xf32>) outs(%28 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %190 : f32
    } -> tensor<2x40x64xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%168 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x1xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%169 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_11 : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_8 : f64 to f32
      %191 = arith.addf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<2x40x1xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.rsqrt %in : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x1xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%167, %172 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%28 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %190 = arith.mulf %in, %in_54 : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x64xf32>
    %174 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg14 : tensor<64xbf16>) outs(%38 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %190 = arith.extf %in : bf16 to f32
      linalg.yield %190 : f32
    } -> tensor<64xf32>
    %175 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%174 : tensor<64xf32>) outs(%38 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %cst_12 : f32
      linalg.yield %190 : f32
    } -> tensor<64xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %175 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%28 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %190 = arith.mulf %in, %in_54 : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x64xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%176 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %190 = arith.truncf %in : f32 to bf16
      linalg.yield %190 : bf16
    } -> tensor<2x40x64xbf16>
    %178 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%141, %177 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_54: bf16, %out: bf16):
      %190 = arith.addf %in, %in_54 : bf16
      linalg.yield %190 : bf16
    } -> tensor<2x40x64xbf16>
    %179 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%178 : tensor<2x40x64xbf16>) outs(%28 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %190 = arith.extf %in : bf16 to f32
      linalg.yield %190 : f32
    } -> tensor<2x40x64xf32>
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<2x40x64xf32>) outs(%28 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %190 : f32
    } -> tensor<2x40x64xf32>
    %181 = linalg.generic {indexing_maps = [#map1, #map9], iterator_types = ["parallel", "parallel", "reduction"]} ins(%180 : tensor<2x40x64xf32>) outs(%32 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %out : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x1xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.divf %in, %cst_11 : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x1xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.truncf %cst_8 : f64 to f32
      %191 = arith.addf %in, %190 : f32
      linalg.yield %191 : f32
    } -> tensor<2x40x1xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<2x40x1xf32>) outs(%31 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = math.rsqrt %in : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x1xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179, %184 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%28 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %190 = arith.mulf %in, %in_54 : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x64xf32>
    %186 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%arg15 : tensor<64xbf16>) outs(%38 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %190 = arith.extf %in : bf16 to f32
      linalg.yield %190 : f32
    } -> tensor<64xf32>
    %187 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%186 : tensor<64xf32>) outs(%38 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %190 = arith.addf %in, %cst_12 : f32
      linalg.yield %190 : f32
    } -> tensor<64xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map10, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %187 : tensor<2x40x64xf32>, tensor<64xf32>) outs(%28 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_54: f32, %out: f32):
      %190 = arith.mulf %in, %in_54 : f32
      linalg.yield %190 : f32
    } -> tensor<2x40x64xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %190 = arith.truncf %in : f32 to bf16
      linalg.yield %190 : bf16
    } -> tensor<2x40x64xbf16>
    return %189 : tensor<2x40x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.bfloat16: "0x02000000803FA23ECD3D023D243C4F3B833AA639"
    }
  }
#-}

