#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1) -> (d0, d1)>
#map11 = affine_map<(d0, d1) -> (d1)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @jais2(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xbf16>, %arg2: tensor<64x64xbf16>, %arg3: tensor<64xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<32xbf16>, %arg8: tensor<64x64xbf16>, %arg9: tensor<64xbf16>, %arg10: tensor<96x64xbf16>, %arg11: tensor<96xbf16>, %arg12: tensor<64x96xbf16>, %arg13: tensor<64xbf16>, %arg14: tensor<64xbf16>, %arg15: tensor<64xbf16>, %arg16: tensor<64xbf16>, %arg17: tensor<64xbf16>, %arg18: tensor<64xbf16>, %arg19: tensor<64xbf16>) -> tensor<2x40x64xbf16> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 0.000000e+00 : bf16
    %cst_2 = arith.constant 0xFF800000 : f32
    %cst_3 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16> : tensor<8xbf16>
    %cst_7 = arith.constant 6.400000e+01 : f64
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 2.500000e-01 : bf16
    %0 = tensor.empty() : tensor<2x40x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %191 = arith.index_cast %in : i64 to index
      %192 = linalg.index 2 : index
      %193 = arith.cmpi slt, %191, %c96 : index
      cf.assert %193, "index must be smaller than dim size"
      %194 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %194, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%191, %192] : tensor<96x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x40x64xbf16>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %191 = linalg.index 0 : index
      %192 = arith.index_cast %191 : index to i64
      linalg.yield %192 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %4 = tensor.empty() : tensor<1x1x40x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%4 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_47: i64, %out: i1):
      %191 = arith.cmpi sle, %in, %in_47 : i64
      linalg.yield %191 : i1
    } -> tensor<1x1x40x40xi1>
    %6 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%6 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %8 = tensor.empty() : tensor<2x1x40x40xbf16>
    %9 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_4, %cst_3 : tensor<2x1x40x40xi1>, tensor<bf16>, tensor<bf16>) outs(%8 : tensor<2x1x40x40xbf16>) {
    ^bb0(%in: i1, %in_47: bf16, %in_48: bf16, %out: bf16):
      %191 = arith.select %in, %in_47, %in_48 : bf16
      linalg.yield %191 : bf16
    } -> tensor<2x1x40x40xbf16>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %10 = tensor.empty() : tensor<1x40x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x40x1xi64>) outs(%10 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %191 = arith.sitofp %in : i64 to f32
      linalg.yield %191 : f32
    } -> tensor<1x40x1xf32>
    %12 = tensor.empty() : tensor<8xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_6 : tensor<8xbf16>) outs(%12 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %191 = arith.extf %in : bf16 to f32
      linalg.yield %191 : f32
    } -> tensor<8xf32>
    %14 = tensor.empty() : tensor<1x40x8xf32>
    %15 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%14 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %191 = arith.mulf %in, %in_47 : f32
      linalg.yield %191 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %15, %15 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %16 = tensor.empty() : tensor<1x40x16xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%16 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.cos %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x40x16xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%16 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.sin %in : f32
      linalg.yield %191 : f32
    } -> tensor<1x40x16xf32>
    %19 = tensor.empty() : tensor<1x40x16xbf16>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x40x16xf32>) outs(%19 : tensor<1x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %191 = arith.truncf %in : f32 to bf16
      linalg.yield %191 : bf16
    } -> tensor<1x40x16xbf16>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x40x16xf32>) outs(%19 : tensor<1x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %191 = arith.truncf %in : f32 to bf16
      linalg.yield %191 : bf16
    } -> tensor<1x40x16xbf16>
    %22 = tensor.empty() : tensor<2x40x64xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xbf16>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %191 = arith.extf %in : bf16 to f32
      linalg.yield %191 : f32
    } -> tensor<2x40x64xf32>
    %24 = tensor.empty() : tensor<2x40x64xf64>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %191 = arith.extf %in : f32 to f64
      linalg.yield %191 : f64
    } -> tensor<2x40x64xf64>
    %26 = tensor.empty() : tensor<2x40x1xf64>
    %27 = linalg.fill ins(%cst : f64) outs(%26 : tensor<2x40x1xf64>) -> tensor<2x40x1xf64>
    %28 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%25 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.addf %in, %out : f64
      linalg.yield %191 : f64
    } -> tensor<2x40x1xf64>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.divf %in, %cst_7 : f64
      linalg.yield %191 : f64
    } -> tensor<2x40x1xf64>
    %30 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %29 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_47: f64, %out: f64):
      %191 = arith.subf %in, %in_47 : f64
      linalg.yield %191 : f64
    } -> tensor<2x40x64xf64>
    %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %30 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_47: f64, %out: f64):
      %191 = arith.mulf %in, %in_47 : f64
      linalg.yield %191 : f64
    } -> tensor<2x40x64xf64>
    %32 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.addf %in, %out : f64
      linalg.yield %191 : f64
    } -> tensor<2x40x1xf64>
    %33 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.divf %in, %cst_7 : f64
      linalg.yield %191 : f64
    } -> tensor<2x40x1xf64>
    %34 = tensor.empty() : tensor<2x40x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33 : tensor<2x40x1xf64>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %191 = arith.truncf %in : f64 to f32
      linalg.yield %191 : f32
    } -> tensor<2x40x1xf32>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%34 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %37 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%23 : tensor<2x40x64xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<2x40x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_8 : f32
      linalg.yield %191 : f32
    } -> tensor<2x40x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_5 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<2x40x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<2x40x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %38 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %191 = arith.subf %in, %in_47 : f32
      linalg.yield %191 : f32
    } -> tensor<2x40x64xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %40 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %191 = arith.mulf %in, %in_47 : f32
      linalg.yield %191 : f32
    } -> tensor<2x40x64xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42, %arg14 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: bf16, %out: f32):
      %191 = arith.extf %in_47 : bf16 to f32
      %192 = arith.mulf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<2x40x64xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %arg15 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: bf16, %out: f32):
      %191 = arith.extf %in_47 : bf16 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<2x40x64xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %191 = arith.truncf %in : f32 to bf16
      linalg.yield %191 : bf16
    } -> tensor<2x40x64xbf16>
    %collapsed_12 = tensor.collapse_shape %45 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %46 = tensor.empty() : tensor<64x64xbf16>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xbf16>) outs(%46 : tensor<64x64xbf16>) permutation = [1, 0] 
    %47 = tensor.empty() : tensor<64xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg3 : tensor<64xbf16>) outs(%47 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %191 = arith.extf %in : bf16 to f32
      linalg.yield %191 : f32
    } -> tensor<64xf32>
    %49 = tensor.empty() : tensor<80x64xf32>
    %50 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%collapsed_12 : tensor<80x64xbf16>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %191 = arith.extf %in : bf16 to f32
      linalg.yield %191 : f32
    } -> tensor<80x64xf32>
    %51 = tensor.empty() : tensor<64x64xf32>
    %52 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%transposed : tensor<64x64xbf16>) outs(%51 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %191 = arith.extf %in : bf16 to f32
      linalg.yield %191 : f32
    } -> tensor<64x64xf32>
    %53 = linalg.fill ins(%cst_0 : f32) outs(%49 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %54 = linalg.matmul ins(%50, %52 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%53 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %55 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel"]} ins(%48 : tensor<64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %56 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%54, %55 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %191 = arith.addf %in, %in_47 : f32
      linalg.yield %191 : f32
    } -> tensor<80x64xf32>
    %57 = tensor.empty() : tensor<80x64xbf16>
    %58 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<80x64xf32>) outs(%57 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %191 = arith.truncf %in : f32 to bf16
      linalg.yield %191 : bf16
    } -> tensor<80x64xbf16>
    %expanded_13 = tensor.expand_shape %58 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xbf16> into tensor<2x40x4x16xbf16>
    %59 = tensor.empty() : tensor<2x4x40x16xbf16>
    %transposed_14 = linalg.transpose ins(%expanded_13 : tensor<2x40x4x16xbf16>) outs(%59 : tensor<2x4x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %60 = tensor.empty() : tensor<64x32xbf16>
    %transposed_15 = linalg.transpose ins(%arg4 : tensor<32x64xbf16>) outs(%60 : tensor<64x32xbf16>) permutation = [1, 0] 
    %61 = tensor.empty() : tensor<32xf32>
    %62 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg5 : tensor<32xbf16>) outs(%61 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %191 = arith.extf %in : bf16 to f32
      linalg.yield %191 : f32
    } -> tensor<32xf32>
    %63 = tensor.empty() : tensor<64x32xf32>
    %64 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%transposed_15 : tensor<64x32xbf16>) outs(%63 : tensor<64x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %191 = arith.extf %in : bf16 to f32
      linalg.yield %191 : f32
    } -> tensor<64x32xf32>
    %65 = tensor.empty() : tensor<80x32xf32>
    %66 = linalg.fill ins(%cst_0 : f32) outs(%65 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %67 = linalg.matmul ins(%50, %64 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%66 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %68 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<32xf32>) outs(%65 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %69 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%67, %68 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%65 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %191 = arith.addf %in, %in_47 : f32
      linalg.yield %191 : f32
    } -> tensor<80x32xf32>
    %70 = tensor.empty() : tensor<80x32xbf16>
    %71 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<80x32xf32>) outs(%70 : tensor<80x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %191 = arith.truncf %in : f32 to bf16
      linalg.yield %191 : bf16
    } -> tensor<80x32xbf16>
    %expanded_16 = tensor.expand_shape %71 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xbf16> into tensor<2x40x2x16xbf16>
    %72 = tensor.empty() : tensor<2x2x40x16xbf16>
    %transposed_17 = linalg.transpose ins(%expanded_16 : tensor<2x40x2x16xbf16>) outs(%72 : tensor<2x2x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_18 = linalg.transpose ins(%arg6 : tensor<32x64xbf16>) outs(%60 : tensor<64x32xbf16>) permutation = [1, 0] 
    %73 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg7 : tensor<32xbf16>) outs(%61 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %191 = arith.extf %in : bf16 to f32
      linalg.yield %191 : f32
    } -> tensor<32xf32>
    %74 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%transposed_18 : tensor<64x32xbf16>) outs(%63 : tensor<64x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %191 = arith.extf %in : bf16 to f32
      linalg.yield %191 : f32
    } -> tensor<64x32xf32>
    %75 = linalg.matmul ins(%50, %74 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%66 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %76 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel"]} ins(%73 : tensor<32xf32>) outs(%65 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x32xf32>
    %77 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%75, %76 : tensor<80x32xf32>, tensor<80x32xf32>) outs(%65 : tensor<80x32xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %191 = arith.addf %in, %in_47 : f32
      linalg.yield %191 : f32
    } -> tensor<80x32xf32>
    %78 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%77 : tensor<80x32xf32>) outs(%70 : tensor<80x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %191 = arith.truncf %in : f32 to bf16
      linalg.yield %191 : bf16
    } -> tensor<80x32xbf16>
    %expanded_19 = tensor.expand_shape %78 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xbf16> into tensor<2x40x2x16xbf16>
    %transposed_20 = linalg.transpose ins(%expanded_19 : tensor<2x40x2x16xbf16>) outs(%72 : tensor<2x2x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_21 = tensor.expand_shape %20 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xbf16> into tensor<1x1x40x16xbf16>
    %expanded_22 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xbf16> into tensor<1x1x40x16xbf16>
    %79 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %expanded_21 : tensor<2x4x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%59 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %in_47: bf16, %out: bf16):
      %191 = arith.mulf %in, %in_47 : bf16
      linalg.yield %191 : bf16
    } -> tensor<2x4x40x16xbf16>
    %extracted_slice = tensor.extract_slice %transposed_14[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xbf16> to tensor<2x4x40x8xbf16>
    %extracted_slice_23 = tensor.extract_slice %transposed_14[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xbf16> to tensor<2x4x40x8xbf16>
    %80 = tensor.empty() : tensor<2x4x40x8xbf16>
    %81 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<2x4x40x8xbf16>) outs(%80 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %191 = arith.negf %in : bf16
      linalg.yield %191 : bf16
    } -> tensor<2x4x40x8xbf16>
    %concat_24 = tensor.concat dim(3) %81, %extracted_slice : (tensor<2x4x40x8xbf16>, tensor<2x4x40x8xbf16>) -> tensor<2x4x40x16xbf16>
    %82 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_24, %expanded_22 : tensor<2x4x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%59 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %in_47: bf16, %out: bf16):
      %191 = arith.mulf %in, %in_47 : bf16
      linalg.yield %191 : bf16
    } -> tensor<2x4x40x16xbf16>
    %83 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %82 : tensor<2x4x40x16xbf16>, tensor<2x4x40x16xbf16>) outs(%59 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %in_47: bf16, %out: bf16):
      %191 = arith.addf %in, %in_47 : bf16
      linalg.yield %191 : bf16
    } -> tensor<2x4x40x16xbf16>
    %84 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_17, %expanded_21 : tensor<2x2x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%72 : tensor<2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %in_47: bf16, %out: bf16):
      %191 = arith.mulf %in, %in_47 : bf16
      linalg.yield %191 : bf16
    } -> tensor<2x2x40x16xbf16>
    %extracted_slice_25 = tensor.extract_slice %transposed_17[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xbf16> to tensor<2x2x40x8xbf16>
    %extracted_slice_26 = tensor.extract_slice %transposed_17[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xbf16> to tensor<2x2x40x8xbf16>
    %85 = tensor.empty() : tensor<2x2x40x8xbf16>
    %86 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<2x2x40x8xbf16>) outs(%85 : tensor<2x2x40x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %191 = arith.negf %in : bf16
      linalg.yield %191 : bf16
    } -> tensor<2x2x40x8xbf16>
    %concat_27 = tensor.concat dim(3) %86, %extracted_slice_25 : (tensor<2x2x40x8xbf16>, tensor<2x2x40x8xbf16>) -> tensor<2x2x40x16xbf16>
    %87 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_27, %expanded_22 : tensor<2x2x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%72 : tensor<2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %in_47: bf16, %out: bf16):
      %191 = arith.mulf %in, %in_47 : bf16
      linalg.yield %191 : bf16
    } -> tensor<2x2x40x16xbf16>
    %88 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %87 : tensor<2x2x40x16xbf16>, tensor<2x2x40x16xbf16>) outs(%72 : tensor<2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %in_47: bf16, %out: bf16):
      %191 = arith.addf %in, %in_47 : bf16
      linalg.yield %191 : bf16
    } -> tensor<2x2x40x16xbf16>
    %89 = tensor.empty() : tensor<2x2x2x40x16xbf16>
    %90 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<2x2x40x16xbf16>) outs(%89 : tensor<2x2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x2x40x16xbf16>
    %collapsed_28 = tensor.collapse_shape %90 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xbf16> into tensor<2x4x40x16xbf16>
    %91 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<2x2x40x16xbf16>) outs(%89 : tensor<2x2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x2x40x16xbf16>
    %92 = tensor.empty() : tensor<2x4x16x40xbf16>
    %transposed_29 = linalg.transpose ins(%collapsed_28 : tensor<2x4x40x16xbf16>) outs(%92 : tensor<2x4x16x40xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed_30 = tensor.collapse_shape %83 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %collapsed_31 = tensor.collapse_shape %transposed_29 [[0, 1], [2], [3]] : tensor<2x4x16x40xbf16> into tensor<8x16x40xbf16>
    %93 = tensor.empty() : tensor<8x40x40xf32>
    %94 = linalg.fill ins(%cst_0 : f32) outs(%93 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %95 = linalg.batch_matmul ins(%collapsed_30, %collapsed_31 : tensor<8x40x16xbf16>, tensor<8x16x40xbf16>) outs(%94 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %96 = tensor.empty() : tensor<8x40x40xbf16>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%95 : tensor<8x40x40xf32>) outs(%96 : tensor<8x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %191 = arith.truncf %in : f32 to bf16
      linalg.yield %191 : bf16
    } -> tensor<8x40x40xbf16>
    %expanded_32 = tensor.expand_shape %97 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xbf16> into tensor<2x4x40x40xbf16>
    %98 = tensor.empty() : tensor<2x4x40x40xbf16>
    %99 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_32 : tensor<2x4x40x40xbf16>) outs(%98 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %191 = arith.mulf %in, %cst_9 : bf16
      linalg.yield %191 : bf16
    } -> tensor<2x4x40x40xbf16>
    %100 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %9 : tensor<2x4x40x40xbf16>, tensor<2x1x40x40xbf16>) outs(%98 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %in_47: bf16, %out: bf16):
      %191 = arith.addf %in, %in_47 : bf16
      linalg.yield %191 : bf16
    } -> tensor<2x4x40x40xbf16>
    %101 = tensor.empty() : tensor<2x4x40x40xf32>
    %102 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100 : tensor<2x4x40x40xbf16>) outs(%101 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %191 = arith.extf %in : bf16 to f32
      linalg.yield %191 : f32
    } -> tensor<2x4x40x40xf32>
    %103 = tensor.empty() : tensor<2x4x40xi64>
    %104 = linalg.fill ins(%c0_i64 : i64) outs(%103 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %105 = tensor.empty() : tensor<2x4x40xf32>
    %106 = linalg.fill ins(%cst_2 : f32) outs(%105 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %107:2 = linalg.generic {indexing_maps = [#map5, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%102 : tensor<2x4x40x40xf32>) outs(%106, %104 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_47: i64):
      %191 = linalg.index 3 : index
      %192 = arith.index_cast %191 : index to i64
      %193 = arith.maximumf %in, %out : f32
      %194 = arith.cmpf ogt, %in, %out : f32
      %195 = arith.select %194, %192, %out_47 : i64
      linalg.yield %193, %195 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_33 = tensor.expand_shape %107#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %108 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %expanded_33 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%101 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %191 = arith.subf %in, %in_47 : f32
      linalg.yield %191 : f32
    } -> tensor<2x4x40x40xf32>
    %109 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<2x4x40x40xf32>) outs(%101 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.exp %in : f32
      linalg.yield %191 : f32
    } -> tensor<2x4x40x40xf32>
    %110 = tensor.empty() : tensor<2x4x40x1xf32>
    %111 = linalg.fill ins(%cst_0 : f32) outs(%110 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %112 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%109 : tensor<2x4x40x40xf32>) outs(%111 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<2x4x40x1xf32>
    %113 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %112 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%101 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %191 = arith.divf %in, %in_47 : f32
      linalg.yield %191 : f32
    } -> tensor<2x4x40x40xf32>
    %114 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113 : tensor<2x4x40x40xf32>) outs(%98 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %191 = arith.truncf %in : f32 to bf16
      linalg.yield %191 : bf16
    } -> tensor<2x4x40x40xbf16>
    %collapsed_34 = tensor.collapse_shape %114 [[0, 1], [2], [3]] : tensor<2x4x40x40xbf16> into tensor<8x40x40xbf16>
    %collapsed_35 = tensor.collapse_shape %91 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xbf16> into tensor<8x40x16xbf16>
    %115 = tensor.empty() : tensor<8x40x16xf32>
    %116 = linalg.fill ins(%cst_0 : f32) outs(%115 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %117 = linalg.batch_matmul ins(%collapsed_34, %collapsed_35 : tensor<8x40x40xbf16>, tensor<8x40x16xbf16>) outs(%116 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %118 = tensor.empty() : tensor<8x40x16xbf16>
    %119 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%117 : tensor<8x40x16xf32>) outs(%118 : tensor<8x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %191 = arith.truncf %in : f32 to bf16
      linalg.yield %191 : bf16
    } -> tensor<8x40x16xbf16>
    %expanded_36 = tensor.expand_shape %119 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xbf16> into tensor<2x4x40x16xbf16>
    %120 = tensor.empty() : tensor<2x40x4x16xbf16>
    %transposed_37 = linalg.transpose ins(%expanded_36 : tensor<2x4x40x16xbf16>) outs(%120 : tensor<2x40x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %collapsed_38 = tensor.collapse_shape %transposed_37 [[0, 1], [2, 3]] : tensor<2x40x4x16xbf16> into tensor<80x64xbf16>
    %transposed_39 = linalg.transpose ins(%arg8 : tensor<64x64xbf16>) outs(%46 : tensor<64x64xbf16>) permutation = [1, 0] 
    %121 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg9 : tensor<64xbf16>) outs(%47 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %191 = arith.extf %in : bf16 to f32
      linalg.yield %191 : f32
    } -> tensor<64xf32>
    %122 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%collapsed_38 : tensor<80x64xbf16>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %191 = arith.extf %in : bf16 to f32
      linalg.yield %191 : f32
    } -> tensor<80x64xf32>
    %123 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%transposed_39 : tensor<64x64xbf16>) outs(%51 : tensor<64x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %191 = arith.extf %in : bf16 to f32
      linalg.yield %191 : f32
    } -> tensor<64x64xf32>
    %124 = linalg.matmul ins(%122, %123 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%53 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %125 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel"]} ins(%121 : tensor<64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %126 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%124, %125 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %191 = arith.addf %in, %in_47 : f32
      linalg.yield %191 : f32
    } -> tensor<80x64xf32>
    %127 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%126 : tensor<80x64xf32>) outs(%57 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %191 = arith.truncf %in : f32 to bf16
      linalg.yield %191 : bf16
    } -> tensor<80x64xbf16>
    %expanded_40 = tensor.expand_shape %127 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %128 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_40 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_47: bf16, %out: bf16):
      %191 = arith.addf %in, %in_47 : bf16
      linalg.yield %191 : bf16
    } -> tensor<2x40x64xbf16>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x40x64xbf16>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %191 = arith.extf %in : bf16 to f32
      linalg.yield %191 : f32
    } -> tensor<2x40x64xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %191 = arith.extf %in : f32 to f64
      linalg.yield %191 : f64
    } -> tensor<2x40x64xf64>
    %131 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%130 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.addf %in, %out : f64
      linalg.yield %191 : f64
    } -> tensor<2x40x1xf64>
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.divf %in, %cst_7 : f64
      linalg.yield %191 : f64
    } -> tensor<2x40x1xf64>
    %133 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %132 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_47: f64, %out: f64):
      %191 = arith.subf %in, %in_47 : f64
      linalg.yield %191 : f64
    } -> tensor<2x40x64xf64>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %133 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_47: f64, %out: f64):
      %191 = arith.mulf %in, %in_47 : f64
      linalg.yield %191 : f64
    } -> tensor<2x40x64xf64>
    %135 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.addf %in, %out : f64
      linalg.yield %191 : f64
    } -> tensor<2x40x1xf64>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.divf %in, %cst_7 : f64
      linalg.yield %191 : f64
    } -> tensor<2x40x1xf64>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x40x1xf64>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %191 = arith.truncf %in : f64 to f32
      linalg.yield %191 : f32
    } -> tensor<2x40x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%129 : tensor<2x40x64xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<2x40x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%138 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_8 : f32
      linalg.yield %191 : f32
    } -> tensor<2x40x1xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_5 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<2x40x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<2x40x1xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %139 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %191 = arith.subf %in, %in_47 : f32
      linalg.yield %191 : f32
    } -> tensor<2x40x64xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%142, %141 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %191 = arith.mulf %in, %in_47 : f32
      linalg.yield %191 : f32
    } -> tensor<2x40x64xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%143, %arg16 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: bf16, %out: f32):
      %191 = arith.extf %in_47 : bf16 to f32
      %192 = arith.mulf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<2x40x64xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%144, %arg17 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: bf16, %out: f32):
      %191 = arith.extf %in_47 : bf16 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<2x40x64xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %191 = arith.truncf %in : f32 to bf16
      linalg.yield %191 : bf16
    } -> tensor<2x40x64xbf16>
    %collapsed_41 = tensor.collapse_shape %146 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %147 = tensor.empty() : tensor<64x96xbf16>
    %transposed_42 = linalg.transpose ins(%arg10 : tensor<96x64xbf16>) outs(%147 : tensor<64x96xbf16>) permutation = [1, 0] 
    %148 = tensor.empty() : tensor<96xf32>
    %149 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg11 : tensor<96xbf16>) outs(%148 : tensor<96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %191 = arith.extf %in : bf16 to f32
      linalg.yield %191 : f32
    } -> tensor<96xf32>
    %150 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%collapsed_41 : tensor<80x64xbf16>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %191 = arith.extf %in : bf16 to f32
      linalg.yield %191 : f32
    } -> tensor<80x64xf32>
    %151 = tensor.empty() : tensor<64x96xf32>
    %152 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%transposed_42 : tensor<64x96xbf16>) outs(%151 : tensor<64x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %191 = arith.extf %in : bf16 to f32
      linalg.yield %191 : f32
    } -> tensor<64x96xf32>
    %153 = tensor.empty() : tensor<80x96xf32>
    %154 = linalg.fill ins(%cst_0 : f32) outs(%153 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %155 = linalg.matmul ins(%150, %152 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%154 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %156 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel"]} ins(%149 : tensor<96xf32>) outs(%153 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x96xf32>
    %157 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%155, %156 : tensor<80x96xf32>, tensor<80x96xf32>) outs(%153 : tensor<80x96xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %191 = arith.addf %in, %in_47 : f32
      linalg.yield %191 : f32
    } -> tensor<80x96xf32>
    %158 = tensor.empty() : tensor<80x96xbf16>
    %159 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%157 : tensor<80x96xf32>) outs(%158 : tensor<80x96xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %191 = arith.truncf %in : f32 to bf16
      linalg.yield %191 : bf16
    } -> tensor<80x96xbf16>
    %expanded_43 = tensor.expand_shape %159 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xbf16> into tensor<2x40x96xbf16>
    %160 = tensor.empty() : tensor<2x40x96xbf16>
    %161 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x40x96xbf16>) outs(%160 : tensor<2x40x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %191 = arith.cmpf ugt, %in, %cst_1 : bf16
      %192 = arith.select %191, %in, %cst_1 : bf16
      linalg.yield %192 : bf16
    } -> tensor<2x40x96xbf16>
    %162 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161 : tensor<2x40x96xbf16>) outs(%160 : tensor<2x40x96xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %191 = math.fpowi %in, %c2_i64 : bf16, i64
      linalg.yield %191 : bf16
    } -> tensor<2x40x96xbf16>
    %collapsed_44 = tensor.collapse_shape %162 [[0, 1], [2]] : tensor<2x40x96xbf16> into tensor<80x96xbf16>
    %163 = tensor.empty() : tensor<96x64xbf16>
    %transposed_45 = linalg.transpose ins(%arg12 : tensor<64x96xbf16>) outs(%163 : tensor<96x64xbf16>) permutation = [1, 0] 
    %164 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%arg13 : tensor<64xbf16>) outs(%47 : tensor<64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %191 = arith.extf %in : bf16 to f32
      linalg.yield %191 : f32
    } -> tensor<64xf32>
    %165 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%collapsed_44 : tensor<80x96xbf16>) outs(%153 : tensor<80x96xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %191 = arith.extf %in : bf16 to f32
      linalg.yield %191 : f32
    } -> tensor<80x96xf32>
    %166 = tensor.empty() : tensor<96x64xf32>
    %167 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%transposed_45 : tensor<96x64xbf16>) outs(%166 : tensor<96x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %191 = arith.extf %in : bf16 to f32
      linalg.yield %191 : f32
    } -> tensor<96x64xf32>
    %168 = linalg.matmul ins(%165, %167 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%53 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %169 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel"]} ins(%164 : tensor<64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<80x64xf32>
    %170 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%168, %169 : tensor<80x64xf32>, tensor<80x64xf32>) outs(%49 : tensor<80x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %191 = arith.addf %in, %in_47 : f32
      linalg.yield %191 : f32
    } -> tensor<80x64xf32>
    %171 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%170 : tensor<80x64xf32>) outs(%57 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %191 = arith.truncf %in : f32 to bf16
      linalg.yield %191 : bf16
    } -> tensor<80x64xbf16>
    %expanded_46 = tensor.expand_shape %171 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %172 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %expanded_46 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_47: bf16, %out: bf16):
      %191 = arith.addf %in, %in_47 : bf16
      linalg.yield %191 : bf16
    } -> tensor<2x40x64xbf16>
    %173 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172 : tensor<2x40x64xbf16>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %191 = arith.extf %in : bf16 to f32
      linalg.yield %191 : f32
    } -> tensor<2x40x64xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f32, %out: f64):
      %191 = arith.extf %in : f32 to f64
      linalg.yield %191 : f64
    } -> tensor<2x40x64xf64>
    %175 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%174 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.addf %in, %out : f64
      linalg.yield %191 : f64
    } -> tensor<2x40x1xf64>
    %176 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.divf %in, %cst_7 : f64
      linalg.yield %191 : f64
    } -> tensor<2x40x1xf64>
    %177 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %176 : tensor<2x40x64xf64>, tensor<2x40x1xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_47: f64, %out: f64):
      %191 = arith.subf %in, %in_47 : f64
      linalg.yield %191 : f64
    } -> tensor<2x40x64xf64>
    %178 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %177 : tensor<2x40x64xf64>, tensor<2x40x64xf64>) outs(%24 : tensor<2x40x64xf64>) {
    ^bb0(%in: f64, %in_47: f64, %out: f64):
      %191 = arith.mulf %in, %in_47 : f64
      linalg.yield %191 : f64
    } -> tensor<2x40x64xf64>
    %179 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%178 : tensor<2x40x64xf64>) outs(%27 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.addf %in, %out : f64
      linalg.yield %191 : f64
    } -> tensor<2x40x1xf64>
    %180 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%179 : tensor<2x40x1xf64>) outs(%26 : tensor<2x40x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %191 = arith.divf %in, %cst_7 : f64
      linalg.yield %191 : f64
    } -> tensor<2x40x1xf64>
    %181 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<2x40x1xf64>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %191 = arith.truncf %in : f64 to f32
      linalg.yield %191 : f32
    } -> tensor<2x40x1xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%173 : tensor<2x40x64xf32>) outs(%36 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.addf %in, %out : f32
      linalg.yield %191 : f32
    } -> tensor<2x40x1xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.divf %in, %cst_8 : f32
      linalg.yield %191 : f32
    } -> tensor<2x40x1xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = arith.truncf %cst_5 : f64 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<2x40x1xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<2x40x1xf32>) outs(%34 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %191 = math.rsqrt %in : f32
      linalg.yield %191 : f32
    } -> tensor<2x40x1xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173, %183 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %191 = arith.subf %in, %in_47 : f32
      linalg.yield %191 : f32
    } -> tensor<2x40x64xf32>
    %187 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%186, %185 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: f32, %out: f32):
      %191 = arith.mulf %in, %in_47 : f32
      linalg.yield %191 : f32
    } -> tensor<2x40x64xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%187, %arg18 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: bf16, %out: f32):
      %191 = arith.extf %in_47 : bf16 to f32
      %192 = arith.mulf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<2x40x64xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %arg19 : tensor<2x40x64xf32>, tensor<64xbf16>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_47: bf16, %out: f32):
      %191 = arith.extf %in_47 : bf16 to f32
      %192 = arith.addf %in, %191 : f32
      linalg.yield %192 : f32
    } -> tensor<2x40x64xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %191 = arith.truncf %in : f32 to bf16
      linalg.yield %191 : bf16
    } -> tensor<2x40x64xbf16>
    return %190 : tensor<2x40x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.bfloat16: "0x02000000803FA23ECD3D023D243C4F3B833AA639"
    }
  }
#-}

