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
#map11 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map12 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @mellum(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xbf16>, %arg2: tensor<64x64xbf16>, %arg3: tensor<32x64xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<64x64xbf16>, %arg6: tensor<16xbf16>, %arg7: tensor<16xbf16>, %arg8: tensor<64xbf16>, %arg9: tensor<64xbf16>, %arg10: tensor<64xbf16>) -> tensor<2x40x64xbf16> {
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<-3.389530e+38> : tensor<bf16>
    %cst_2 = arith.constant dense<0.000000e+00> : tensor<bf16>
    %cst_3 = arith.constant 9.9999999999999995E-7 : f64
    %cst_4 = arith.constant dense_resource<torch_tensor_8_torch.bfloat16> : tensor<8xbf16>
    %cst_5 = arith.constant 6.400000e+01 : f32
    %cst_6 = arith.constant 1.600000e+01 : f32
    %cst_7 = arith.constant 2.500000e-01 : bf16
    %0 = tensor.empty() : tensor<2x40x64xbf16>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %139 = arith.index_cast %in : i64 to index
      %140 = linalg.index 2 : index
      %141 = arith.cmpi slt, %139, %c96 : index
      cf.assert %141, "index must be smaller than dim size"
      %142 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %142, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%139, %140] : tensor<96x64xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x40x64xbf16>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %139 = linalg.index 0 : index
      %140 = arith.index_cast %139 : index to i64
      linalg.yield %140 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_8 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %4 = tensor.empty() : tensor<1x1x40x40xi1>
    %5 = linalg.generic {indexing_maps = [#map3, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_8, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%4 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_39: i64, %out: i1):
      %139 = arith.cmpi sle, %in, %in_39 : i64
      linalg.yield %139 : i1
    } -> tensor<1x1x40x40xi1>
    %6 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %5 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%6 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %8 = tensor.empty() : tensor<2x1x40x40xbf16>
    %9 = linalg.generic {indexing_maps = [#map5, #map7, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %cst_2, %cst_1 : tensor<2x1x40x40xi1>, tensor<bf16>, tensor<bf16>) outs(%8 : tensor<2x1x40x40xbf16>) {
    ^bb0(%in: i1, %in_39: bf16, %in_40: bf16, %out: bf16):
      %139 = arith.select %in, %in_39, %in_40 : bf16
      linalg.yield %139 : bf16
    } -> tensor<2x1x40x40xbf16>
    %expanded_9 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %10 = tensor.empty() : tensor<1x40x1xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_9 : tensor<1x40x1xi64>) outs(%10 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %139 = arith.sitofp %in : i64 to f32
      linalg.yield %139 : f32
    } -> tensor<1x40x1xf32>
    %12 = tensor.empty() : tensor<8xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%cst_4 : tensor<8xbf16>) outs(%12 : tensor<8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %139 = arith.extf %in : bf16 to f32
      linalg.yield %139 : f32
    } -> tensor<8xf32>
    %14 = tensor.empty() : tensor<1x40x8xf32>
    %15 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%11, %13 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%14 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %139 = arith.mulf %in, %in_39 : f32
      linalg.yield %139 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %15, %15 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %16 = tensor.empty() : tensor<1x40x16xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%16 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.cos %in : f32
      linalg.yield %139 : f32
    } -> tensor<1x40x16xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%16 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.sin %in : f32
      linalg.yield %139 : f32
    } -> tensor<1x40x16xf32>
    %19 = tensor.empty() : tensor<1x40x16xbf16>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x40x16xf32>) outs(%19 : tensor<1x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %139 = arith.truncf %in : f32 to bf16
      linalg.yield %139 : bf16
    } -> tensor<1x40x16xbf16>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%18 : tensor<1x40x16xf32>) outs(%19 : tensor<1x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %139 = arith.truncf %in : f32 to bf16
      linalg.yield %139 : bf16
    } -> tensor<1x40x16xbf16>
    %22 = tensor.empty() : tensor<2x40x64xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xbf16>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %139 = arith.extf %in : bf16 to f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23 : tensor<2x40x64xf32>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %25 = tensor.empty() : tensor<2x40x1xf32>
    %26 = linalg.fill ins(%cst : f32) outs(%25 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%24 : tensor<2x40x64xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_5 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_3 : f64 to f32
      %140 = arith.addf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.rsqrt %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %30 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %139 = arith.mulf %in, %in_39 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%31 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %139 = arith.truncf %in : f32 to bf16
      linalg.yield %139 : bf16
    } -> tensor<2x40x64xbf16>
    %33 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8, %32 : tensor<64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %139 = arith.mulf %in, %in_39 : bf16
      linalg.yield %139 : bf16
    } -> tensor<2x40x64xbf16>
    %34 = tensor.empty() : tensor<64x64xbf16>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xbf16>) outs(%34 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_10 = tensor.collapse_shape %33 [[0, 1], [2]] : tensor<2x40x64xbf16> into tensor<80x64xbf16>
    %35 = tensor.empty() : tensor<80x64xf32>
    %36 = linalg.fill ins(%cst : f32) outs(%35 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %37 = linalg.matmul ins(%collapsed_10, %transposed : tensor<80x64xbf16>, tensor<64x64xbf16>) outs(%36 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %38 = tensor.empty() : tensor<80x64xbf16>
    %39 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<80x64xf32>) outs(%38 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %139 = arith.truncf %in : f32 to bf16
      linalg.yield %139 : bf16
    } -> tensor<80x64xbf16>
    %expanded_11 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xbf16> into tensor<2x40x4x16xbf16>
    %40 = tensor.empty() : tensor<2x40x4x16xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x40x4x16xbf16>) outs(%40 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %139 = arith.extf %in : bf16 to f32
      linalg.yield %139 : f32
    } -> tensor<2x40x4x16xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41 : tensor<2x40x4x16xf32>) outs(%40 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %139 : f32
    } -> tensor<2x40x4x16xf32>
    %43 = tensor.empty() : tensor<2x40x4x1xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<2x40x4x1xf32>) -> tensor<2x40x4x1xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<2x40x4x16xf32>) outs(%44 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x4x1xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x40x4x1xf32>) outs(%43 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_6 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x4x1xf32>
    %47 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x40x4x1xf32>) outs(%43 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_3 : f64 to f32
      %140 = arith.addf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x4x1xf32>
    %48 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x40x4x1xf32>) outs(%43 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.rsqrt %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x4x1xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %48 : tensor<2x40x4x16xf32>, tensor<2x40x4x1xf32>) outs(%40 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %139 = arith.mulf %in, %in_39 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x4x16xf32>
    %50 = tensor.empty() : tensor<2x40x4x16xbf16>
    %51 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49 : tensor<2x40x4x16xf32>) outs(%50 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %139 = arith.truncf %in : f32 to bf16
      linalg.yield %139 : bf16
    } -> tensor<2x40x4x16xbf16>
    %52 = linalg.generic {indexing_maps = [#map11, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %51 : tensor<16xbf16>, tensor<2x40x4x16xbf16>) outs(%50 : tensor<2x40x4x16xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %139 = arith.mulf %in, %in_39 : bf16
      linalg.yield %139 : bf16
    } -> tensor<2x40x4x16xbf16>
    %53 = tensor.empty() : tensor<2x4x40x16xbf16>
    %transposed_12 = linalg.transpose ins(%52 : tensor<2x40x4x16xbf16>) outs(%53 : tensor<2x4x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %54 = tensor.empty() : tensor<64x32xbf16>
    %transposed_13 = linalg.transpose ins(%arg3 : tensor<32x64xbf16>) outs(%54 : tensor<64x32xbf16>) permutation = [1, 0] 
    %55 = tensor.empty() : tensor<80x32xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %57 = linalg.matmul ins(%collapsed_10, %transposed_13 : tensor<80x64xbf16>, tensor<64x32xbf16>) outs(%56 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %58 = tensor.empty() : tensor<80x32xbf16>
    %59 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<80x32xf32>) outs(%58 : tensor<80x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %139 = arith.truncf %in : f32 to bf16
      linalg.yield %139 : bf16
    } -> tensor<80x32xbf16>
    %expanded_14 = tensor.expand_shape %59 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xbf16> into tensor<2x40x2x16xbf16>
    %60 = tensor.empty() : tensor<2x40x2x16xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x40x2x16xbf16>) outs(%60 : tensor<2x40x2x16xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %139 = arith.extf %in : bf16 to f32
      linalg.yield %139 : f32
    } -> tensor<2x40x2x16xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<2x40x2x16xf32>) outs(%60 : tensor<2x40x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %139 : f32
    } -> tensor<2x40x2x16xf32>
    %63 = tensor.empty() : tensor<2x40x2x1xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<2x40x2x1xf32>) -> tensor<2x40x2x1xf32>
    %65 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%62 : tensor<2x40x2x16xf32>) outs(%64 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x2x1xf32>
    %66 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65 : tensor<2x40x2x1xf32>) outs(%63 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_6 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x2x1xf32>
    %67 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66 : tensor<2x40x2x1xf32>) outs(%63 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_3 : f64 to f32
      %140 = arith.addf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x2x1xf32>
    %68 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<2x40x2x1xf32>) outs(%63 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.rsqrt %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x2x1xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61, %68 : tensor<2x40x2x16xf32>, tensor<2x40x2x1xf32>) outs(%60 : tensor<2x40x2x16xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %139 = arith.mulf %in, %in_39 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x2x16xf32>
    %70 = tensor.empty() : tensor<2x40x2x16xbf16>
    %71 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<2x40x2x16xf32>) outs(%70 : tensor<2x40x2x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %139 = arith.truncf %in : f32 to bf16
      linalg.yield %139 : bf16
    } -> tensor<2x40x2x16xbf16>
    %72 = linalg.generic {indexing_maps = [#map11, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %71 : tensor<16xbf16>, tensor<2x40x2x16xbf16>) outs(%70 : tensor<2x40x2x16xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %139 = arith.mulf %in, %in_39 : bf16
      linalg.yield %139 : bf16
    } -> tensor<2x40x2x16xbf16>
    %73 = tensor.empty() : tensor<2x2x40x16xbf16>
    %transposed_15 = linalg.transpose ins(%72 : tensor<2x40x2x16xbf16>) outs(%73 : tensor<2x2x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_16 = linalg.transpose ins(%arg4 : tensor<32x64xbf16>) outs(%54 : tensor<64x32xbf16>) permutation = [1, 0] 
    %74 = linalg.matmul ins(%collapsed_10, %transposed_16 : tensor<80x64xbf16>, tensor<64x32xbf16>) outs(%56 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %75 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%74 : tensor<80x32xf32>) outs(%58 : tensor<80x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %139 = arith.truncf %in : f32 to bf16
      linalg.yield %139 : bf16
    } -> tensor<80x32xbf16>
    %expanded_17 = tensor.expand_shape %75 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xbf16> into tensor<2x40x2x16xbf16>
    %transposed_18 = linalg.transpose ins(%expanded_17 : tensor<2x40x2x16xbf16>) outs(%73 : tensor<2x2x40x16xbf16>) permutation = [0, 2, 1, 3] 
    %expanded_19 = tensor.expand_shape %20 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xbf16> into tensor<1x1x40x16xbf16>
    %expanded_20 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xbf16> into tensor<1x1x40x16xbf16>
    %76 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_12, %expanded_19 : tensor<2x4x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%53 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %139 = arith.mulf %in, %in_39 : bf16
      linalg.yield %139 : bf16
    } -> tensor<2x4x40x16xbf16>
    %extracted_slice = tensor.extract_slice %transposed_12[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xbf16> to tensor<2x4x40x8xbf16>
    %extracted_slice_21 = tensor.extract_slice %transposed_12[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xbf16> to tensor<2x4x40x8xbf16>
    %77 = tensor.empty() : tensor<2x4x40x8xbf16>
    %78 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<2x4x40x8xbf16>) outs(%77 : tensor<2x4x40x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %139 = arith.negf %in : bf16
      linalg.yield %139 : bf16
    } -> tensor<2x4x40x8xbf16>
    %concat_22 = tensor.concat dim(3) %78, %extracted_slice : (tensor<2x4x40x8xbf16>, tensor<2x4x40x8xbf16>) -> tensor<2x4x40x16xbf16>
    %79 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_22, %expanded_20 : tensor<2x4x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%53 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %139 = arith.mulf %in, %in_39 : bf16
      linalg.yield %139 : bf16
    } -> tensor<2x4x40x16xbf16>
    %80 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %79 : tensor<2x4x40x16xbf16>, tensor<2x4x40x16xbf16>) outs(%53 : tensor<2x4x40x16xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %139 = arith.addf %in, %in_39 : bf16
      linalg.yield %139 : bf16
    } -> tensor<2x4x40x16xbf16>
    %81 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_15, %expanded_19 : tensor<2x2x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%73 : tensor<2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %139 = arith.mulf %in, %in_39 : bf16
      linalg.yield %139 : bf16
    } -> tensor<2x2x40x16xbf16>
    %extracted_slice_23 = tensor.extract_slice %transposed_15[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xbf16> to tensor<2x2x40x8xbf16>
    %extracted_slice_24 = tensor.extract_slice %transposed_15[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xbf16> to tensor<2x2x40x8xbf16>
    %82 = tensor.empty() : tensor<2x2x40x8xbf16>
    %83 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_24 : tensor<2x2x40x8xbf16>) outs(%82 : tensor<2x2x40x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %139 = arith.negf %in : bf16
      linalg.yield %139 : bf16
    } -> tensor<2x2x40x8xbf16>
    %concat_25 = tensor.concat dim(3) %83, %extracted_slice_23 : (tensor<2x2x40x8xbf16>, tensor<2x2x40x8xbf16>) -> tensor<2x2x40x16xbf16>
    %84 = linalg.generic {indexing_maps = [#map5, #map12, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_25, %expanded_20 : tensor<2x2x40x16xbf16>, tensor<1x1x40x16xbf16>) outs(%73 : tensor<2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %139 = arith.mulf %in, %in_39 : bf16
      linalg.yield %139 : bf16
    } -> tensor<2x2x40x16xbf16>
    %85 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %84 : tensor<2x2x40x16xbf16>, tensor<2x2x40x16xbf16>) outs(%73 : tensor<2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %139 = arith.addf %in, %in_39 : bf16
      linalg.yield %139 : bf16
    } -> tensor<2x2x40x16xbf16>
    %86 = tensor.empty() : tensor<2x2x2x40x16xbf16>
    %87 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%85 : tensor<2x2x40x16xbf16>) outs(%86 : tensor<2x2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x2x40x16xbf16>
    %collapsed_26 = tensor.collapse_shape %87 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xbf16> into tensor<2x4x40x16xbf16>
    %88 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_18 : tensor<2x2x40x16xbf16>) outs(%86 : tensor<2x2x2x40x16xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      linalg.yield %in : bf16
    } -> tensor<2x2x2x40x16xbf16>
    %89 = tensor.empty() : tensor<2x4x16x40xbf16>
    %transposed_27 = linalg.transpose ins(%collapsed_26 : tensor<2x4x40x16xbf16>) outs(%89 : tensor<2x4x16x40xbf16>) permutation = [0, 1, 3, 2] 
    %collapsed_28 = tensor.collapse_shape %80 [[0, 1], [2], [3]] : tensor<2x4x40x16xbf16> into tensor<8x40x16xbf16>
    %collapsed_29 = tensor.collapse_shape %transposed_27 [[0, 1], [2], [3]] : tensor<2x4x16x40xbf16> into tensor<8x16x40xbf16>
    %90 = tensor.empty() : tensor<8x40x40xf32>
    %91 = linalg.fill ins(%cst : f32) outs(%90 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %92 = linalg.batch_matmul ins(%collapsed_28, %collapsed_29 : tensor<8x40x16xbf16>, tensor<8x16x40xbf16>) outs(%91 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %93 = tensor.empty() : tensor<8x40x40xbf16>
    %94 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92 : tensor<8x40x40xf32>) outs(%93 : tensor<8x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %139 = arith.truncf %in : f32 to bf16
      linalg.yield %139 : bf16
    } -> tensor<8x40x40xbf16>
    %expanded_30 = tensor.expand_shape %94 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xbf16> into tensor<2x4x40x40xbf16>
    %95 = tensor.empty() : tensor<2x4x40x40xbf16>
    %96 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30 : tensor<2x4x40x40xbf16>) outs(%95 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %139 = arith.mulf %in, %cst_7 : bf16
      linalg.yield %139 : bf16
    } -> tensor<2x4x40x40xbf16>
    %97 = linalg.generic {indexing_maps = [#map5, #map15, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %9 : tensor<2x4x40x40xbf16>, tensor<2x1x40x40xbf16>) outs(%95 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %139 = arith.addf %in, %in_39 : bf16
      linalg.yield %139 : bf16
    } -> tensor<2x4x40x40xbf16>
    %98 = tensor.empty() : tensor<2x4x40x40xf32>
    %99 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97 : tensor<2x4x40x40xbf16>) outs(%98 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %139 = arith.extf %in : bf16 to f32
      linalg.yield %139 : f32
    } -> tensor<2x4x40x40xf32>
    %100 = tensor.empty() : tensor<2x4x40xi64>
    %101 = linalg.fill ins(%c0_i64 : i64) outs(%100 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %102 = tensor.empty() : tensor<2x4x40xf32>
    %103 = linalg.fill ins(%cst_0 : f32) outs(%102 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %104:2 = linalg.generic {indexing_maps = [#map5, #map16, #map16], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%99 : tensor<2x4x40x40xf32>) outs(%103, %101 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_39: i64):
      %139 = linalg.index 3 : index
      %140 = arith.index_cast %139 : index to i64
      %141 = arith.maximumf %in, %out : f32
      %142 = arith.cmpf ogt, %in, %out : f32
      %143 = arith.select %142, %140, %out_39 : i64
      linalg.yield %141, %143 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_31 = tensor.expand_shape %104#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %105 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %expanded_31 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%98 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %139 = arith.subf %in, %in_39 : f32
      linalg.yield %139 : f32
    } -> tensor<2x4x40x40xf32>
    %106 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105 : tensor<2x4x40x40xf32>) outs(%98 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.exp %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x4x40x40xf32>
    %107 = tensor.empty() : tensor<2x4x40x1xf32>
    %108 = linalg.fill ins(%cst : f32) outs(%107 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %109 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%106 : tensor<2x4x40x40xf32>) outs(%108 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<2x4x40x1xf32>
    %110 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %109 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%98 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %139 = arith.divf %in, %in_39 : f32
      linalg.yield %139 : f32
    } -> tensor<2x4x40x40xf32>
    %111 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110 : tensor<2x4x40x40xf32>) outs(%95 : tensor<2x4x40x40xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %139 = arith.truncf %in : f32 to bf16
      linalg.yield %139 : bf16
    } -> tensor<2x4x40x40xbf16>
    %collapsed_32 = tensor.collapse_shape %111 [[0, 1], [2], [3]] : tensor<2x4x40x40xbf16> into tensor<8x40x40xbf16>
    %collapsed_33 = tensor.collapse_shape %88 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xbf16> into tensor<8x40x16xbf16>
    %112 = tensor.empty() : tensor<8x40x16xf32>
    %113 = linalg.fill ins(%cst : f32) outs(%112 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %114 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<8x40x40xbf16>, tensor<8x40x16xbf16>) outs(%113 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %115 = tensor.empty() : tensor<8x40x16xbf16>
    %116 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114 : tensor<8x40x16xf32>) outs(%115 : tensor<8x40x16xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %139 = arith.truncf %in : f32 to bf16
      linalg.yield %139 : bf16
    } -> tensor<8x40x16xbf16>
    %expanded_34 = tensor.expand_shape %116 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xbf16> into tensor<2x4x40x16xbf16>
    %transposed_35 = linalg.transpose ins(%expanded_34 : tensor<2x4x40x16xbf16>) outs(%50 : tensor<2x40x4x16xbf16>) permutation = [0, 2, 1, 3] 
    %transposed_36 = linalg.transpose ins(%arg5 : tensor<64x64xbf16>) outs(%34 : tensor<64x64xbf16>) permutation = [1, 0] 
    %collapsed_37 = tensor.collapse_shape %transposed_35 [[0, 1], [2, 3]] : tensor<2x40x4x16xbf16> into tensor<80x64xbf16>
    %117 = linalg.matmul ins(%collapsed_37, %transposed_36 : tensor<80x64xbf16>, tensor<64x64xbf16>) outs(%36 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %118 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel"]} ins(%117 : tensor<80x64xf32>) outs(%38 : tensor<80x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %139 = arith.truncf %in : f32 to bf16
      linalg.yield %139 : bf16
    } -> tensor<80x64xbf16>
    %expanded_38 = tensor.expand_shape %118 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xbf16> into tensor<2x40x64xbf16>
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %expanded_38 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %139 = arith.addf %in, %in_39 : bf16
      linalg.yield %139 : bf16
    } -> tensor<2x40x64xbf16>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<2x40x64xbf16>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %139 = arith.extf %in : bf16 to f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120 : tensor<2x40x64xf32>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%121 : tensor<2x40x64xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_5 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_3 : f64 to f32
      %140 = arith.addf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%124 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.rsqrt %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %125 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %139 = arith.mulf %in, %in_39 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %139 = arith.truncf %in : f32 to bf16
      linalg.yield %139 : bf16
    } -> tensor<2x40x64xbf16>
    %128 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %127 : tensor<64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %139 = arith.mulf %in, %in_39 : bf16
      linalg.yield %139 : bf16
    } -> tensor<2x40x64xbf16>
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119, %128 : tensor<2x40x64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %139 = arith.addf %in, %in_39 : bf16
      linalg.yield %139 : bf16
    } -> tensor<2x40x64xbf16>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x40x64xbf16>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %139 = arith.extf %in : bf16 to f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<2x40x64xf32>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %132 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%131 : tensor<2x40x64xf32>) outs(%26 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.addf %in, %out : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.divf %in, %cst_5 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = arith.truncf %cst_3 : f64 to f32
      %140 = arith.addf %in, %139 : f32
      linalg.yield %140 : f32
    } -> tensor<2x40x1xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%134 : tensor<2x40x1xf32>) outs(%25 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %139 = math.rsqrt %in : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %135 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%22 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_39: f32, %out: f32):
      %139 = arith.mulf %in, %in_39 : f32
      linalg.yield %139 : f32
    } -> tensor<2x40x64xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %139 = arith.truncf %in : f32 to bf16
      linalg.yield %139 : bf16
    } -> tensor<2x40x64xbf16>
    %138 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %137 : tensor<64xbf16>, tensor<2x40x64xbf16>) outs(%0 : tensor<2x40x64xbf16>) {
    ^bb0(%in: bf16, %in_39: bf16, %out: bf16):
      %139 = arith.mulf %in, %in_39 : bf16
      linalg.yield %139 : bf16
    } -> tensor<2x40x64xbf16>
    return %138 : tensor<2x40x64xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.bfloat16: "0x02000000803F473E1A3DEF3BB93A90395F382D37"
    }
  }
#-}

