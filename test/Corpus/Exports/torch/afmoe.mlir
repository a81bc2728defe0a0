#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (0, 0, d2, d3)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module {
  func.func @afmoe(%arg0: tensor<2x40xi64>, %arg1: tensor<96x64xf32>, %arg2: tensor<64x64xf32>, %arg3: tensor<32x64xf32>, %arg4: tensor<32x64xf32>, %arg5: tensor<64x64xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16xf32>, %arg8: tensor<64x64xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<64xf32>, %arg13: tensor<96x64xf32>, %arg14: tensor<96x64xf32>, %arg15: tensor<64x96xf32>, %arg16: tensor<64xf32>) -> tensor<2x40x64xf32> {
    %c16_i64 = arith.constant 16 : i64
    %c2_i64 = arith.constant 2 : i64
    %c0_i64 = arith.constant 0 : i64
    %c96 = arith.constant 96 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<-3.40282347E+38> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<true> : tensor<i1>
    %cst_5 = arith.constant 1.000000e-05 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_7 = arith.constant 6.400000e+01 : f32
    %cst_8 = arith.constant 1.600000e+01 : f32
    %cst_9 = arith.constant 2.500000e-01 : f32
    %0 = tensor.empty() : tensor<2x40x64xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x40xi64>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: i64, %out: f32):
      %141 = arith.index_cast %in : i64 to index
      %142 = linalg.index 2 : index
      %143 = arith.cmpi slt, %141, %c96 : index
      cf.assert %143, "index must be smaller than dim size"
      %144 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %144, "index must be larger or equal to 0"
      %extracted = tensor.extract %arg1[%141, %142] : tensor<96x64xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x40x64xf32>
    %2 = tensor.empty() : tensor<40xi64>
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<40xi64>) {
    ^bb0(%out: i64):
      %141 = linalg.index 0 : index
      %142 = arith.index_cast %141 : index to i64
      linalg.yield %142 : i64
    } -> tensor<40xi64>
    %expanded = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 40, 1] : tensor<40xi64> into tensor<1x1x40x1xi64>
    %expanded_10 = tensor.expand_shape %3 [[0, 1, 2, 3]] output_shape [1, 1, 1, 40] : tensor<40xi64> into tensor<1x1x1x40xi64>
    %4 = tensor.empty() : tensor<1x1x40x1xi64>
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x1x40x1xi64>) outs(%4 : tensor<1x1x40x1xi64>) {
    ^bb0(%in: i64, %out: i64):
      %141 = arith.subi %in, %c16_i64 : i64
      linalg.yield %141 : i64
    } -> tensor<1x1x40x1xi64>
    %6 = tensor.empty() : tensor<1x1x40x40xi1>
    %7 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %5 : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%6 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_52: i64, %out: i1):
      %141 = arith.cmpi sgt, %in, %in_52 : i64
      linalg.yield %141 : i1
    } -> tensor<1x1x40x40xi1>
    %8 = linalg.generic {indexing_maps = [#map6, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %7 : tensor<i1>, tensor<1x1x40x40xi1>) outs(%6 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_52: i1, %out: i1):
      %141 = arith.andi %in, %in_52 : i1
      linalg.yield %141 : i1
    } -> tensor<1x1x40x40xi1>
    %9 = linalg.generic {indexing_maps = [#map4, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded : tensor<1x1x1x40xi64>, tensor<1x1x40x1xi64>) outs(%6 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i64, %in_52: i64, %out: i1):
      %141 = arith.cmpi sle, %in, %in_52 : i64
      linalg.yield %141 : i1
    } -> tensor<1x1x40x40xi1>
    %10 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %9 : tensor<1x1x40x40xi1>, tensor<1x1x40x40xi1>) outs(%6 : tensor<1x1x40x40xi1>) {
    ^bb0(%in: i1, %in_52: i1, %out: i1):
      %141 = arith.andi %in, %in_52 : i1
      linalg.yield %141 : i1
    } -> tensor<1x1x40x40xi1>
    %11 = tensor.empty() : tensor<2x1x40x40xi1>
    %collapsed = tensor.collapse_shape %10 [[0, 1], [2], [3]] : tensor<1x1x40x40xi1> into tensor<1x40x40xi1>
    %12 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<1x40x40xi1>) outs(%11 : tensor<2x1x40x40xi1>) {
    ^bb0(%in: i1, %out: i1):
      linalg.yield %in : i1
    } -> tensor<2x1x40x40xi1>
    %13 = tensor.empty() : tensor<2x1x40x40xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map6, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %cst_3, %cst_2 : tensor<2x1x40x40xi1>, tensor<f32>, tensor<f32>) outs(%13 : tensor<2x1x40x40xf32>) {
    ^bb0(%in: i1, %in_52: f32, %in_53: f32, %out: f32):
      %141 = arith.select %in, %in_52, %in_53 : f32
      linalg.yield %141 : f32
    } -> tensor<2x1x40x40xf32>
    %expanded_11 = tensor.expand_shape %3 [[0, 1, 2]] output_shape [1, 40, 1] : tensor<40xi64> into tensor<1x40x1xi64>
    %15 = tensor.empty() : tensor<1x40x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<1x40x1xi64>) outs(%15 : tensor<1x40x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %141 = arith.sitofp %in : i64 to f32
      linalg.yield %141 : f32
    } -> tensor<1x40x1xf32>
    %17 = tensor.empty() : tensor<1x40x8xf32>
    %18 = linalg.generic {indexing_maps = [#map8, #map9, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%16, %cst_6 : tensor<1x40x1xf32>, tensor<8xf32>) outs(%17 : tensor<1x40x8xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.mulf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<1x40x8xf32>
    %concat = tensor.concat dim(2) %18, %18 : (tensor<1x40x8xf32>, tensor<1x40x8xf32>) -> tensor<1x40x16xf32>
    %19 = tensor.empty() : tensor<1x40x16xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%19 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.cos %in : f32
      linalg.yield %141 : f32
    } -> tensor<1x40x16xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%concat : tensor<1x40x16xf32>) outs(%19 : tensor<1x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.sin %in : f32
      linalg.yield %141 : f32
    } -> tensor<1x40x16xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %23 = tensor.empty() : tensor<2x40x1xf32>
    %24 = linalg.fill ins(%cst : f32) outs(%23 : tensor<2x40x1xf32>) -> tensor<2x40x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%22 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_7 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.truncf %cst_5 : f64 to f32
      %142 = arith.addf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.rsqrt %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %28 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.mulf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %30 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg9, %29 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.mulf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %31 = tensor.empty() : tensor<64x64xf32>
    %transposed = linalg.transpose ins(%arg2 : tensor<64x64xf32>) outs(%31 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_12 = tensor.collapse_shape %30 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %32 = tensor.empty() : tensor<80x64xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %34 = linalg.matmul ins(%collapsed_12, %transposed : tensor<80x64xf32>, tensor<64x64xf32>) outs(%33 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_13 = tensor.expand_shape %34 [[0, 1], [2, 3]] output_shape [2, 40, 4, 16] : tensor<80x64xf32> into tensor<2x40x4x16xf32>
    %35 = tensor.empty() : tensor<64x32xf32>
    %transposed_14 = linalg.transpose ins(%arg3 : tensor<32x64xf32>) outs(%35 : tensor<64x32xf32>) permutation = [1, 0] 
    %36 = tensor.empty() : tensor<80x32xf32>
    %37 = linalg.fill ins(%cst : f32) outs(%36 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %38 = linalg.matmul ins(%collapsed_12, %transposed_14 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%37 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_15 = tensor.expand_shape %38 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_16 = linalg.transpose ins(%arg4 : tensor<32x64xf32>) outs(%35 : tensor<64x32xf32>) permutation = [1, 0] 
    %39 = linalg.matmul ins(%collapsed_12, %transposed_16 : tensor<80x64xf32>, tensor<64x32xf32>) outs(%37 : tensor<80x32xf32>) -> tensor<80x32xf32>
    %expanded_17 = tensor.expand_shape %39 [[0, 1], [2, 3]] output_shape [2, 40, 2, 16] : tensor<80x32xf32> into tensor<2x40x2x16xf32>
    %transposed_18 = linalg.transpose ins(%arg8 : tensor<64x64xf32>) outs(%31 : tensor<64x64xf32>) permutation = [1, 0] 
    %40 = linalg.matmul ins(%collapsed_12, %transposed_18 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%33 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_19 = tensor.expand_shape %40 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %41 = tensor.empty() : tensor<2x40x4x16xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x40x4x16xf32>) outs(%41 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %141 : f32
    } -> tensor<2x40x4x16xf32>
    %43 = tensor.empty() : tensor<2x40x4x1xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<2x40x4x1xf32>) -> tensor<2x40x4x1xf32>
    %45 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%42 : tensor<2x40x4x16xf32>) outs(%44 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x4x1xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x40x4x1xf32>) outs(%43 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_8 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x4x1xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x40x4x1xf32>) outs(%43 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.truncf %cst_5 : f64 to f32
      %142 = arith.addf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x4x1xf32>
    %48 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<2x40x4x1xf32>) outs(%43 : tensor<2x40x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.rsqrt %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x4x1xf32>
    %49 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %48 : tensor<2x40x4x16xf32>, tensor<2x40x4x1xf32>) outs(%41 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.mulf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x4x16xf32>
    %50 = linalg.generic {indexing_maps = [#map10, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %49 : tensor<16xf32>, tensor<2x40x4x16xf32>) outs(%41 : tensor<2x40x4x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.mulf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x4x16xf32>
    %51 = tensor.empty() : tensor<2x4x40x16xf32>
    %transposed_20 = linalg.transpose ins(%50 : tensor<2x40x4x16xf32>) outs(%51 : tensor<2x4x40x16xf32>) permutation = [0, 2, 1, 3] 
    %52 = tensor.empty() : tensor<2x40x2x16xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x40x2x16xf32>) outs(%52 : tensor<2x40x2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %141 : f32
    } -> tensor<2x40x2x16xf32>
    %54 = tensor.empty() : tensor<2x40x2x1xf32>
    %55 = linalg.fill ins(%cst : f32) outs(%54 : tensor<2x40x2x1xf32>) -> tensor<2x40x2x1xf32>
    %56 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%53 : tensor<2x40x2x16xf32>) outs(%55 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x2x1xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x40x2x1xf32>) outs(%54 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_8 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x2x1xf32>
    %58 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x40x2x1xf32>) outs(%54 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.truncf %cst_5 : f64 to f32
      %142 = arith.addf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x2x1xf32>
    %59 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x40x2x1xf32>) outs(%54 : tensor<2x40x2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.rsqrt %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x2x1xf32>
    %60 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %59 : tensor<2x40x2x16xf32>, tensor<2x40x2x1xf32>) outs(%52 : tensor<2x40x2x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.mulf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x2x16xf32>
    %61 = linalg.generic {indexing_maps = [#map10, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %60 : tensor<16xf32>, tensor<2x40x2x16xf32>) outs(%52 : tensor<2x40x2x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.mulf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x2x16xf32>
    %62 = tensor.empty() : tensor<2x2x40x16xf32>
    %transposed_21 = linalg.transpose ins(%61 : tensor<2x40x2x16xf32>) outs(%62 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %transposed_22 = linalg.transpose ins(%expanded_17 : tensor<2x40x2x16xf32>) outs(%62 : tensor<2x2x40x16xf32>) permutation = [0, 2, 1, 3] 
    %expanded_23 = tensor.expand_shape %20 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %expanded_24 = tensor.expand_shape %21 [[0], [1, 2], [3]] output_shape [1, 1, 40, 16] : tensor<1x40x16xf32> into tensor<1x1x40x16xf32>
    %63 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_20, %expanded_23 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%51 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.mulf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x4x40x16xf32>
    %extracted_slice = tensor.extract_slice %transposed_20[0, 0, 0, 0] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %extracted_slice_25 = tensor.extract_slice %transposed_20[0, 0, 0, 8] [2, 4, 40, 8] [1, 1, 1, 1] : tensor<2x4x40x16xf32> to tensor<2x4x40x8xf32>
    %64 = tensor.empty() : tensor<2x4x40x8xf32>
    %65 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_25 : tensor<2x4x40x8xf32>) outs(%64 : tensor<2x4x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.negf %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x4x40x8xf32>
    %concat_26 = tensor.concat dim(3) %65, %extracted_slice : (tensor<2x4x40x8xf32>, tensor<2x4x40x8xf32>) -> tensor<2x4x40x16xf32>
    %66 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_26, %expanded_24 : tensor<2x4x40x16xf32>, tensor<1x1x40x16xf32>) outs(%51 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.mulf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x4x40x16xf32>
    %67 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %66 : tensor<2x4x40x16xf32>, tensor<2x4x40x16xf32>) outs(%51 : tensor<2x4x40x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.addf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x4x40x16xf32>
    %68 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_21, %expanded_23 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%62 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.mulf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x40x16xf32>
    %extracted_slice_27 = tensor.extract_slice %transposed_21[0, 0, 0, 0] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %extracted_slice_28 = tensor.extract_slice %transposed_21[0, 0, 0, 8] [2, 2, 40, 8] [1, 1, 1, 1] : tensor<2x2x40x16xf32> to tensor<2x2x40x8xf32>
    %69 = tensor.empty() : tensor<2x2x40x8xf32>
    %70 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x2x40x8xf32>) outs(%69 : tensor<2x2x40x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.negf %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x40x8xf32>
    %concat_29 = tensor.concat dim(3) %70, %extracted_slice_27 : (tensor<2x2x40x8xf32>, tensor<2x2x40x8xf32>) -> tensor<2x2x40x16xf32>
    %71 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%concat_29, %expanded_24 : tensor<2x2x40x16xf32>, tensor<1x1x40x16xf32>) outs(%62 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.mulf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x40x16xf32>
    %72 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %71 : tensor<2x2x40x16xf32>, tensor<2x2x40x16xf32>) outs(%62 : tensor<2x2x40x16xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.addf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x2x40x16xf32>
    %73 = tensor.empty() : tensor<2x2x2x40x16xf32>
    %74 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%72 : tensor<2x2x40x16xf32>) outs(%73 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %collapsed_30 = tensor.collapse_shape %74 [[0], [1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<2x4x40x16xf32>
    %75 = linalg.generic {indexing_maps = [#map12, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%transposed_22 : tensor<2x2x40x16xf32>) outs(%73 : tensor<2x2x2x40x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2x2x40x16xf32>
    %76 = tensor.empty() : tensor<2x4x16x40xf32>
    %transposed_31 = linalg.transpose ins(%collapsed_30 : tensor<2x4x40x16xf32>) outs(%76 : tensor<2x4x16x40xf32>) permutation = [0, 1, 3, 2] 
    %collapsed_32 = tensor.collapse_shape %67 [[0, 1], [2], [3]] : tensor<2x4x40x16xf32> into tensor<8x40x16xf32>
    %collapsed_33 = tensor.collapse_shape %transposed_31 [[0, 1], [2], [3]] : tensor<2x4x16x40xf32> into tensor<8x16x40xf32>
    %77 = tensor.empty() : tensor<8x40x40xf32>
    %78 = linalg.fill ins(%cst : f32) outs(%77 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %79 = linalg.batch_matmul ins(%collapsed_32, %collapsed_33 : tensor<8x40x16xf32>, tensor<8x16x40xf32>) outs(%78 : tensor<8x40x40xf32>) -> tensor<8x40x40xf32>
    %expanded_34 = tensor.expand_shape %79 [[0, 1], [2], [3]] output_shape [2, 4, 40, 40] : tensor<8x40x40xf32> into tensor<2x4x40x40xf32>
    %80 = tensor.empty() : tensor<2x4x40x40xf32>
    %81 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34 : tensor<2x4x40x40xf32>) outs(%80 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.mulf %in, %cst_9 : f32
      linalg.yield %141 : f32
    } -> tensor<2x4x40x40xf32>
    %82 = linalg.generic {indexing_maps = [#map3, #map14, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%81, %14 : tensor<2x4x40x40xf32>, tensor<2x1x40x40xf32>) outs(%80 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.addf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x4x40x40xf32>
    %83 = tensor.empty() : tensor<2x4x40xi64>
    %84 = linalg.fill ins(%c0_i64 : i64) outs(%83 : tensor<2x4x40xi64>) -> tensor<2x4x40xi64>
    %85 = tensor.empty() : tensor<2x4x40xf32>
    %86 = linalg.fill ins(%cst_0 : f32) outs(%85 : tensor<2x4x40xf32>) -> tensor<2x4x40xf32>
    %87:2 = linalg.generic {indexing_maps = [#map3, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%82 : tensor<2x4x40x40xf32>) outs(%86, %84 : tensor<2x4x40xf32>, tensor<2x4x40xi64>) {
    ^bb0(%in: f32, %out: f32, %out_52: i64):
      %141 = linalg.index 3 : index
      %142 = arith.index_cast %141 : index to i64
      %143 = arith.maximumf %in, %out : f32
      %144 = arith.cmpf ogt, %in, %out : f32
      %145 = arith.select %144, %142, %out_52 : i64
      linalg.yield %143, %145 : f32, i64
    } -> (tensor<2x4x40xf32>, tensor<2x4x40xi64>)
    %expanded_35 = tensor.expand_shape %87#0 [[0], [1], [2, 3]] output_shape [2, 4, 40, 1] : tensor<2x4x40xf32> into tensor<2x4x40x1xf32>
    %88 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %expanded_35 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%80 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.subf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x4x40x40xf32>
    %89 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88 : tensor<2x4x40x40xf32>) outs(%80 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.exp %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x4x40x40xf32>
    %90 = tensor.empty() : tensor<2x4x40x1xf32>
    %91 = linalg.fill ins(%cst : f32) outs(%90 : tensor<2x4x40x1xf32>) -> tensor<2x4x40x1xf32>
    %92 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%89 : tensor<2x4x40x40xf32>) outs(%91 : tensor<2x4x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x4x40x1xf32>
    %93 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %92 : tensor<2x4x40x40xf32>, tensor<2x4x40x1xf32>) outs(%80 : tensor<2x4x40x40xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.divf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x4x40x40xf32>
    %collapsed_36 = tensor.collapse_shape %93 [[0, 1], [2], [3]] : tensor<2x4x40x40xf32> into tensor<8x40x40xf32>
    %collapsed_37 = tensor.collapse_shape %75 [[0, 1, 2], [3], [4]] : tensor<2x2x2x40x16xf32> into tensor<8x40x16xf32>
    %94 = tensor.empty() : tensor<8x40x16xf32>
    %95 = linalg.fill ins(%cst : f32) outs(%94 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %96 = linalg.batch_matmul ins(%collapsed_36, %collapsed_37 : tensor<8x40x40xf32>, tensor<8x40x16xf32>) outs(%95 : tensor<8x40x16xf32>) -> tensor<8x40x16xf32>
    %expanded_38 = tensor.expand_shape %96 [[0, 1], [2], [3]] output_shape [2, 4, 40, 16] : tensor<8x40x16xf32> into tensor<2x4x40x16xf32>
    %transposed_39 = linalg.transpose ins(%expanded_38 : tensor<2x4x40x16xf32>) outs(%41 : tensor<2x40x4x16xf32>) permutation = [0, 2, 1, 3] 
    %collapsed_40 = tensor.collapse_shape %transposed_39 [[0], [1], [2, 3]] : tensor<2x40x4x16xf32> into tensor<2x40x64xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.negf %in : f32
      %142 = math.exp %141 : f32
      %143 = arith.addf %142, %cst_1 : f32
      %144 = arith.divf %cst_1, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x64xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_40, %97 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.mulf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %transposed_41 = linalg.transpose ins(%arg5 : tensor<64x64xf32>) outs(%31 : tensor<64x64xf32>) permutation = [1, 0] 
    %collapsed_42 = tensor.collapse_shape %98 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %99 = linalg.matmul ins(%collapsed_42, %transposed_41 : tensor<80x64xf32>, tensor<64x64xf32>) outs(%33 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_43 = tensor.expand_shape %99 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%100 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_7 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %103 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.truncf %cst_5 : f64 to f32
      %142 = arith.addf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x1xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%103 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.rsqrt %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43, %104 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.mulf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %106 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10, %105 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.mulf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1, %106 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.addf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%108 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%109 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_7 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.truncf %cst_5 : f64 to f32
      %142 = arith.addf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.rsqrt %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %112 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.mulf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %114 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg11, %113 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.mulf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %115 = tensor.empty() : tensor<64x96xf32>
    %transposed_44 = linalg.transpose ins(%arg13 : tensor<96x64xf32>) outs(%115 : tensor<64x96xf32>) permutation = [1, 0] 
    %collapsed_45 = tensor.collapse_shape %114 [[0, 1], [2]] : tensor<2x40x64xf32> into tensor<80x64xf32>
    %116 = tensor.empty() : tensor<80x96xf32>
    %117 = linalg.fill ins(%cst : f32) outs(%116 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %118 = linalg.matmul ins(%collapsed_45, %transposed_44 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%117 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_46 = tensor.expand_shape %118 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %119 = tensor.empty() : tensor<2x40x96xf32>
    %120 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46 : tensor<2x40x96xf32>) outs(%119 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.negf %in : f32
      %142 = math.exp %141 : f32
      %143 = arith.addf %142, %cst_1 : f32
      %144 = arith.divf %cst_1, %143 : f32
      linalg.yield %144 : f32
    } -> tensor<2x40x96xf32>
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_46, %120 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%119 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.mulf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x96xf32>
    %transposed_47 = linalg.transpose ins(%arg14 : tensor<96x64xf32>) outs(%115 : tensor<64x96xf32>) permutation = [1, 0] 
    %122 = linalg.matmul ins(%collapsed_45, %transposed_47 : tensor<80x64xf32>, tensor<64x96xf32>) outs(%117 : tensor<80x96xf32>) -> tensor<80x96xf32>
    %expanded_48 = tensor.expand_shape %122 [[0, 1], [2]] output_shape [2, 40, 96] : tensor<80x96xf32> into tensor<2x40x96xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121, %expanded_48 : tensor<2x40x96xf32>, tensor<2x40x96xf32>) outs(%119 : tensor<2x40x96xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.mulf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x96xf32>
    %124 = tensor.empty() : tensor<96x64xf32>
    %transposed_49 = linalg.transpose ins(%arg15 : tensor<64x96xf32>) outs(%124 : tensor<96x64xf32>) permutation = [1, 0] 
    %collapsed_50 = tensor.collapse_shape %123 [[0, 1], [2]] : tensor<2x40x96xf32> into tensor<80x96xf32>
    %125 = linalg.matmul ins(%collapsed_50, %transposed_49 : tensor<80x96xf32>, tensor<96x64xf32>) outs(%33 : tensor<80x64xf32>) -> tensor<80x64xf32>
    %expanded_51 = tensor.expand_shape %125 [[0, 1], [2]] output_shape [2, 40, 64] : tensor<80x64xf32> into tensor<2x40x64xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%127 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_7 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.truncf %cst_5 : f64 to f32
      %142 = arith.addf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x1xf32>
    %130 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.rsqrt %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_51, %130 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.mulf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %132 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12, %131 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.mulf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %132 : tensor<2x40x64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.addf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133 : tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.fpowi %in, %c2_i64 : f32, i64
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %135 = linalg.generic {indexing_maps = [#map1, #map8], iterator_types = ["parallel", "parallel", "reduction"]} ins(%134 : tensor<2x40x64xf32>) outs(%24 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.addf %in, %out : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%135 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.divf %in, %cst_7 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = arith.truncf %cst_5 : f64 to f32
      %142 = arith.addf %in, %141 : f32
      linalg.yield %142 : f32
    } -> tensor<2x40x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<2x40x1xf32>) outs(%23 : tensor<2x40x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %141 = math.rsqrt %in : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%133, %138 : tensor<2x40x64xf32>, tensor<2x40x1xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.mulf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    %140 = linalg.generic {indexing_maps = [#map9, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16, %139 : tensor<64xf32>, tensor<2x40x64xf32>) outs(%0 : tensor<2x40x64xf32>) {
    ^bb0(%in: f32, %in_52: f32, %out: f32):
      %141 = arith.mulf %in, %in_52 : f32
      linalg.yield %141 : f32
    } -> tensor<2x40x64xf32>
    return %140 : tensor<2x40x64xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000000000803F9BE8A13ECDCCCC3DE386013D0AD7233C383E4F3B6F12833A60CBA539"
    }
  }
#-}

